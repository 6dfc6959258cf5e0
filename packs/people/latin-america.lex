# Latin America and Canada since 1800.
= Person general latin=Simon_Bolivar born=1783 died=1830 wikidata=Q8605
سيمون بوليفار
= Person general latin=Francisco_de_Miranda born=1750 died=1816
فرانسيسكو دي ميراندا
= Person general latin=Antonio_Jose_de_Sucre born=1795 died=1830
أنطونيو خوسيه دي سوكري
= Person general latin=Jose_de_San_Martin born=1778 died=1850
خوسيه دي سان مارتين
= Person general latin=Bernardo_O'Higgins born=1778 died=1842
برناردو أوهيغينز
= Person leader latin=Toussaint_Louverture died=1803
توسان لوفرتور
توسان لوفيرتور
= Person ruler latin=Jean-Jacques_Dessalines born=1758 died=1806 held=1804-1806
جان جاك ديسالين
= Person leader latin=Miguel_Hidalgo born=1753 died=1811
ميغيل هيدالغو
= Person general latin=Antonio_Lopez_de_Santa_Anna born=1794 died=1876
أنطونيو لوبيز دي سانتا آنا
= Person general latin=Antonio_Lopez_de_Santa_Anna born=1794 died=1876 weak
سانتا آنا
= Person emperor latin=Maximilian_I_of_Mexico born=1832 died=1867 held=1864-1867
الإمبراطور ماكسيميليان
= Person emperor latin=Pedro_I_of_Brazil born=1798 died=1834 held=1822-1831 shared
بيدرو الأول
= Person emperor latin=Pedro_II_of_Brazil born=1825 died=1891 held=1831-1889 shared
بيدرو الثاني
= Person statesman latin=Benito_Juarez born=1806 died=1872
بينيتو خواريز
= Person statesman latin=Porfirio_Diaz born=1830 died=1915 held=1876-1911
بورفيريو دياز
بورفيريو دياث
= Person statesman latin=Francisco_I._Madero born=1873 died=1913 held=1911-1913
فرانسيسكو ماديرو
= Person leader latin=Emiliano_Zapata born=1879 died=1919
إميليانو زاباتا
زاباتا
= Person leader latin=Pancho_Villa born=1878 died=1923
بانشو فيلا
بانتشو فيا
= Person statesman latin=Lazaro_Cardenas born=1895 died=1970 held=1934-1940
لازارو كارديناس
= Person painter latin=Diego_Rivera born=1886 died=1957
دييغو ريفيرا
= Person painter latin=Frida_Kahlo born=1907 died=1954
فريدا كاهلو
= Person painter latin=David_Alfaro_Siqueiros born=1896 died=1974
سيكيروس
دافيد ألفارو سيكيروس
= Person figure latin=Ramon_Mercader born=1913 died=1978
رامون ميركادير
= Person leader latin=Jose_Marti born=1853 died=1895
خوسيه مارتي
= Person leader latin=Augusto_Cesar_Sandino born=1895 died=1934
ساندينو
أوغستو ساندينو
= Person statesman latin=Fulgencio_Batista born=1901 died=1973
فولغينسيو باتيستا
= Person statesman latin=Fulgencio_Batista born=1901 died=1973 weak
باتيستا
= Person statesman latin=Fidel_Castro born=1926 died=2016 held=1959-2008 wikidata=Q11256
فيدل كاسترو
كاسترو
= Person revolutionary latin=Camilo_Cienfuegos born=1932 died=1959
كاميلو سيينفويغوس
= Person statesman latin=Raul_Castro born=1931 held=2008-2018
راؤول كاسترو
= Person revolutionary latin=Che_Guevara born=1928 died=1967 wikidata=Q5809
تشي غيفارا
غيفارا
إرنستو غيفارا
تشي جيفارا
تشي غيفاره
إرنستو تشي غيفارا
جيفارا
أرنستو تشي غيفارا
= Person statesman latin=Juan_Peron born=1895 died=1974 held=1946-1955,1973-1974
خوان بيرون
= Person statesman latin=Juan_Peron born=1895 died=1974 held=1946-1955,1973-1974 weak
بيرون
= Person figure latin=Eva_Peron born=1919 died=1952
إيفا بيرون
إيفيتا بيرون
= Person statesman latin=Getulio_Vargas born=1882 died=1954 held=1930-1945,1951-1954
جيتوليو فارغاس
= Person statesman latin=Luiz_Inacio_Lula_da_Silva born=1945
لولا دا سيلفا
= Person statesman latin=Jacobo_Arbenz born=1913 died=1971 held=1951-1954
جاكوبو أربينز
خاكوبو أربينث
= Person statesman latin=Alfredo_Stroessner born=1912 died=2006 held=1954-1989
ألفريدو ستروسنر
= Person statesman latin=Salvador_Allende born=1908 died=1973 held=1970-1973
سلفادور أليندي
أليندي
= Person general latin=Augusto_Pinochet born=1915 died=2006 held=1973-1990
بينوشيه
أوغستو بينوشيه
أوجستو بينوشيه
= Person statesman latin=Daniel_Ortega born=1945
دانيال أورتيغا
دانييل أورتيغا
= Person statesman latin=Hugo_Chavez born=1954 died=2013 held=1999-2013
هوغو تشافيز
هوجو تشافيز
تشافيز
هوغو شافيز
= Person statesman latin=Manuel_Noriega born=1934 died=2017
مانويل نورييغا
نورييغا
= Person leader latin=Oscar_Romero born=1917 died=1980
أوسكار روميرو
= Person poet latin=Pablo_Neruda born=1904 died=1973
بابلو نيرودا
نيرودا
= Person poet latin=Gabriela_Mistral born=1889 died=1957
غابرييلا ميسترال
= Person poet latin=Octavio_Paz born=1914 died=1998
أوكتافيو باث
أوكتافيو باز
= Person poet latin=Cesar_Vallejo born=1892 died=1938
سيزار باييخو
ثيسر باييخو
= Person writer latin=Jorge_Luis_Borges born=1899 died=1986
بورخيس
خورخي لويس بورخيس
= Person writer latin=Gabriel_Garcia_Marquez born=1927 died=2014
غابرييل غارسيا ماركيز
ماركيز
جابرييل جارسيا ماركيز
غابريال غارسيا ماركيز
غارسيا ماركيز
= Person writer latin=Mario_Vargas_Llosa born=1936 died=2025
ماريو فارغاس يوسا
بارغاس يوسا
= Person writer latin=Carlos_Fuentes born=1928 died=2012
كارلوس فوينتيس
= Person writer latin=Julio_Cortazar born=1914 died=1984
خوليو كورتاثر
خوليو كورتازار
= Person writer latin=Jorge_Amado born=1912 died=2001
جورجي أمادو
جورج أمادو
= Person writer latin=Eduardo_Galeano born=1940 died=2015
إدواردو غاليانو
= Person writer latin=Paulo_Coelho born=1947
باولو كويلو
باولو كويليو
= Person statesman latin=Pierre_Trudeau born=1919 died=2000
بيير ترودو
بيار ترودو
= Person statesman latin=Lester_B._Pearson born=1897 died=1972 held=1963-1968
ليستر بيرسون
