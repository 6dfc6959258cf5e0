# Scientists, artists and explorers of France; kings of Belgium.
= Person scientist latin=Louis_Pasteur born=1822 died=1895
لويس باستور
باستور
= Person scientist latin=Marie_Curie born=1867 died=1934 wikidata=Q7186
ماري كوري
= Person scientist latin=Pierre_Curie born=1859 died=1906
بيير كوري
بيار كوري
= Person scientist latin=Antoine_Lavoisier born=1743 died=1794
لافوازييه
أنطوان لافوازييه
= Person scientist latin=Pierre-Simon_Laplace born=1749 died=1827
لابلاس
بيير سيمون لابلاس
= Person scientist latin=Andre-Marie_Ampere born=1775 died=1836
أندريه ماري أمبير
= Person scientist latin=Jean-Baptiste_Lamarck born=1744 died=1829
جان باتيست لامارك
لامارك
= Person scientist latin=Georges_Cuvier born=1769 died=1832
جورج كوفييه
= Person scientist latin=Claude_Bernard born=1813 died=1878
كلود برنار
= Person scientist latin=Henri_Becquerel born=1852 died=1908
هنري بيكريل
= Person scientist latin=Henri_Poincare born=1854 died=1912
هنري بوانكاريه
= Person scientist latin=Pierre_de_Fermat died=1665
بيير دي فيرما
بيير دو فيرما
= Person inventor latin=Gustave_Eiffel born=1832 died=1923
غوستاف إيفل
جوستاف إيفل
= Person inventor latin=Louis_Daguerre born=1787 died=1851
لويس داغير
= Person director latin=Auguste_Lumiere born=1862 died=1954
أوغست لوميير
= Person director latin=Louis_Lumiere born=1864 died=1948
لويس لوميير
= Person composer latin=Hector_Berlioz born=1803 died=1869
هكتور برليوز
= Person composer latin=Georges_Bizet born=1838 died=1875
جورج بيزيه
= Person composer latin=Claude_Debussy born=1862 died=1918
كلود ديبوسي
= Person composer latin=Maurice_Ravel born=1875 died=1937
موريس رافيل
= Person singer latin=Edith_Piaf born=1915 died=1963
إديت بياف
= Person painter latin=Eugene_Delacroix born=1798 died=1863
أوجين ديلاكروا
ديلاكروا
أوجين دولاكروا
= Person painter latin=Jacques-Louis_David born=1748 died=1825
جاك لوي دافيد
= Person painter latin=Edouard_Manet born=1832 died=1883
إدوار مانيه
= Person painter latin=Claude_Monet born=1840 died=1926 wikidata=Q296
كلود مونيه
= Person painter latin=Paul_Cezanne born=1839 died=1906
بول سيزان
= Person painter latin=Paul_Gauguin born=1848 died=1903
بول غوغان
غوغان
= Person painter latin=Henri_Matisse born=1869 died=1954
هنري ماتيس
= Person painter latin=Auguste_Renoir born=1841 died=1919
أوغست رينوار
= Person figure latin=Auguste_Rodin born=1840 died=1917
أوغست رودان
= Person architect latin=Le_Corbusier born=1887 died=1965
لو كوربوزييه
لوكوربوزييه
= Person archaeologist latin=Auguste_Mariette born=1821 died=1881
أوغست مارييت
أوغست مارييت باشا
أوجست مارييت
مارييت باشا
= Person archaeologist latin=Gaston_Maspero born=1846 died=1916
غاستون ماسبيرو
ماسبيرو
جاستون ماسبيرو
= Person traveller latin=Constantin-Francois_Volney born=1757 died=1820
فولني
= Person explorer latin=Jacques_Cartier born=1491 died=1557
جاك كارتييه
= Person explorer latin=Samuel_de_Champlain died=1635
صامويل دو شامبلان
= Person explorer latin=Louis_Antoine_de_Bougainville born=1729 died=1811 weak
بوغانفيل
= Person explorer latin=Rene_Caillie born=1799 died=1838
رينيه كاييه
= Person explorer latin=Jacques_Cousteau born=1910 died=1997
جاك كوستو
= Person king latin=Leopold_II_of_Belgium born=1835 died=1909 held=1865-1909 shared
ليوبولد الثاني
= Person king latin=Albert_I_of_Belgium born=1875 died=1934 held=1909-1934 shared
ألبرت الأول
