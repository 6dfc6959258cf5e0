# The Caucasus, Central Asia and writers of modern Turkey.
= Person queen latin=Tamar_of_Georgia died=1213 held=1184-1213
الملكة تمارا
= Person general latin=Haydar_Khan_Amu-oghli born=1880 died=1921
حيدر خان عمو أوغلي
= Person khan latin=Muhammad_Rahim_Khan_II died=1910 held=1864-1910
محمد رحيم خان الثاني
= Person ruler latin=Yaqub_Beg died=1877
يعقوب بك الكاشغري
= Person ruler latin=Yaqub_Beg died=1877 shared
يعقوب بك
= Person poet latin=Magtymguly_Pyragy
مخدوم قولي
= Person poet latin=Abai_Qunanbaiuly born=1845 died=1904
آباي قونانباي
أباي كونانباييف
= Person statesman latin=Nursultan_Nazarbayev born=1940 held=1991-2019
نور سلطان نزارباييف
نزارباييف
= Person statesman latin=Islam_Karimov born=1938 died=2016 held=1991-2016
إسلام كريموف
= Person statesman latin=Heydar_Aliyev born=1923 died=2003 held=1993-2003
حيدر علييف
= Person statesman latin=Ilham_Aliyev born=1961 held=2003-
إلهام علييف
= Person general latin=Andranik_Ozanian born=1865 died=1927
أندرانيك أوزانيان
= Person writer latin=Orhan_Pamuk born=1952
أورهان باموق
أورخان باموك
أورهان باموك
= Person poet latin=Nazim_Hikmet born=1902 died=1963
ناظم حكمت
= Person writer latin=Yasar_Kemal born=1923 died=2015
يشار كمال
= Person writer latin=Aziz_Nesin born=1915 died=1995
عزيز نيسين
عزيز نسين
= Person writer latin=Halide_Edib_Adivar born=1884 died=1964
خالدة أديب
خالده أديب
