# Inventors, scientists, writers and artists of the United States.
= Person inventor latin=Thomas_Edison born=1847 died=1931 wikidata=Q8743
توماس إديسون
إديسون
توماس أديسون
أديسون
= Person inventor latin=Nikola_Tesla born=1856 died=1943 wikidata=Q9036
نيكولا تسلا
نيكولا تيسلا
= Person inventor latin=Alexander_Graham_Bell born=1847 died=1922
ألكسندر غراهام بيل
ألكسندر جراهام بيل
غراهام بيل
= Person inventor latin=Samuel_Morse born=1791 died=1872
صامويل مورس
صمويل مورس
= Person inventor latin=Robert_Fulton born=1765 died=1815
روبرت فولتون
= Person inventor latin=Orville_Wright born=1871 died=1948
أورفيل رايت
= Person inventor latin=Wilbur_Wright born=1867 died=1912
ويلبر رايت
ويلبور رايت
= Person industrialist latin=Henry_Ford born=1863 died=1947
هنري فورد
= Person industrialist latin=John_D._Rockefeller born=1839 died=1937
جون روكفلر
جون دافيسون روكفلر
= Person industrialist latin=Andrew_Carnegie born=1835 died=1919
أندرو كارنيجي
= Person figure latin=Charles_Lindbergh born=1902 died=1974
تشارلز ليندبيرغ
تشارلز لندبرغ
= Person figure latin=Charles_Lindbergh born=1902 died=1974 weak
ليندبيرغ
= Person figure latin=Amelia_Earhart born=1897
أميليا إيرهارت
= Person scientist latin=J._Robert_Oppenheimer born=1904 died=1967
أوبنهايمر
روبرت أوبنهايمر
= Person scientist latin=Edwin_Hubble born=1889 died=1953
إدوين هابل
= Person scientist latin=James_Watson born=1928
جيمس واتسون
= Person scientist latin=Linus_Pauling born=1901 died=1994
لينوس باولنغ
= Person scientist latin=Richard_Feynman born=1918 died=1988
ريتشارد فاينمان
ريتشارد فينمان
= Person scientist latin=John_von_Neumann born=1903 died=1957
جون فون نيومان
= Person cosmonaut latin=Neil_Armstrong born=1930 died=2012
نيل أرمسترونغ
نيل أرمسترونج
= Person philosopher latin=William_James born=1842 died=1910
وليم جيمس
ويليام جيمس
= Person philosopher latin=John_Dewey born=1859 died=1952
جون ديوي
= Person scholar latin=Noam_Chomsky born=1928
نعوم تشومسكي
تشومسكي
ناعوم تشومسكي
= Person scholar latin=Samuel_Huntington born=1927 died=2008
صامويل هنتنغتون
صموئيل هنتنغتون
= Person scholar latin=Samuel_Huntington born=1927 died=2008 weak
هنتنغتون
= Person historian latin=Will_Durant born=1885 died=1981
ويل ديورانت
ول ديورانت
= Person writer latin=Mark_Twain born=1835 died=1910
مارك توين
= Person writer latin=Washington_Irving born=1783 died=1859
واشنطن إيرفنغ
واشنطن إرفنغ
= Person writer latin=Nathaniel_Hawthorne born=1804 died=1864
ناثانيال هوثورن
= Person writer latin=Herman_Melville born=1819 died=1891
هرمان ملفيل
هيرمان ملفيل
= Person writer latin=Ralph_Waldo_Emerson born=1803 died=1882
رالف والدو إمرسون
= Person writer latin=Henry_David_Thoreau born=1817 died=1862
هنري ديفيد ثورو
= Person writer latin=Harriet_Beecher_Stowe born=1811 died=1896
هارييت بيتشر ستو
= Person writer latin=Edgar_Allan_Poe born=1809 died=1849
إدغار آلان بو
إدجار آلان بو
إدغار ألان بو
= Person poet latin=Walt_Whitman born=1819 died=1892
والت ويتمان
= Person poet latin=Emily_Dickinson born=1830 died=1886
إميلي ديكنسون
= Person writer latin=Henry_James born=1843 died=1916
هنري جيمس
= Person writer latin=Jack_London born=1876 died=1916
جاك لندن
= Person poet latin=Ezra_Pound born=1885 died=1972
عزرا باوند
= Person writer latin=F._Scott_Fitzgerald born=1896 died=1940
سكوت فيتزجيرالد
فرانسيس سكوت فيتزجيرالد
= Person writer latin=Ernest_Hemingway born=1899 died=1961 wikidata=Q23434
إرنست همنغواي
همنغواي
إرنست هيمنغواي
إرنست همنجواي
همنجواي
هيمنغواي
= Person writer latin=William_Faulkner born=1897 died=1962
وليم فوكنر
ويليام فوكنر
= Person writer latin=John_Steinbeck born=1902 died=1968
جون شتاينبك
شتاينبك
= Person writer latin=Eugene_O'Neill born=1888 died=1953
يوجين أونيل
= Person writer latin=Tennessee_Williams born=1911 died=1983
تينيسي وليامز
تنيسي ويليامز
= Person writer latin=Arthur_Miller born=1915 died=2005
آرثر ميلر
= Person writer latin=Toni_Morrison born=1931 died=2019
توني موريسون
= Person actor latin=Charlie_Chaplin born=1889 died=1977 wikidata=Q882
تشارلي تشابلن
شارلي شابلن
تشارلي شابلن
شارلي شابلين
= Person director latin=Alfred_Hitchcock born=1899 died=1980 wikidata=Q7374
ألفريد هيتشكوك
هيتشكوك
= Person actor latin=James_Stewart born=1908 died=1997
جيمس ستيوارت
= Person actor latin=Marilyn_Monroe born=1926 died=1962 wikidata=Q4616
مارلين مونرو
= Person director latin=Orson_Welles born=1915 died=1985
أورسون ويلز
= Person director latin=Walt_Disney born=1901 died=1966 wikidata=Q8704
والت ديزني
= Person director latin=D._W._Griffith born=1875 died=1948
ديفيد وارك غريفيث
= Person singer latin=Elvis_Presley born=1935 died=1977 wikidata=Q303
إلفيس بريسلي
= Person singer latin=Louis_Armstrong born=1901 died=1971
لويس أرمسترونغ
= Person singer latin=Michael_Jackson born=1958 died=2009 wikidata=Q2831
مايكل جاكسون
= Person explorer latin=Robert_Peary born=1856 died=1920
روبرت بيري
