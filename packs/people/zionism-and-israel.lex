# Zionism, Israel, and Jewish thinkers.
= Person leader latin=Theodor_Herzl born=1860 died=1904
هرتزل
ثيودور هرتزل
تيودور هرتزل
تيودور هرتسل
هرتسل
ثيودور هرتسل
= Person leader latin=Ze'ev_Jabotinsky born=1880 died=1940
جابوتنسكي
زئيف جابوتنسكي
فلاديمير جابوتنسكي
= Person leader latin=Ahad_Ha'am born=1856 died=1927
آحاد هعام
أحاد هاعام
= Person leader latin=Leon_Pinsker born=1821 died=1891
ليون بنسكر
= Person leader latin=Nahum_Sokolow born=1859 died=1936
ناحوم سوكولوف
= Person statesman latin=Chaim_Weizmann born=1874 died=1952 held=1949-1952
حاييم وايزمان
وايزمان
= Person statesman latin=David_Ben-Gurion born=1886 died=1973 held=1948-1954,1955-1963
بن غوريون
دافيد بن غوريون
ديفيد بن غوريون
بن جوريون
ديفيد بن جوريون
دافيد بن جوريون
= Person statesman latin=Moshe_Sharett born=1894 died=1965 held=1954-1955
موشيه شاريت
موشي شاريت
= Person statesman latin=Levi_Eshkol born=1895 died=1969 held=1963-1969
ليفي أشكول
ليفي إشكول
= Person statesman latin=Golda_Meir born=1898 died=1978 held=1969-1974
غولدا مائير
جولدا مائير
= Person general latin=Moshe_Dayan born=1915 died=1981
موشيه دايان
موشي ديان
موشي دايان
موشيه ديان
= Person statesman latin=Menachem_Begin born=1913 died=1992 held=1977-1983
مناحيم بيغن
بيغن
مناحم بيجن
مناحيم بيجن
مناحم بيغن
= Person statesman latin=Yitzhak_Rabin born=1922 died=1995 held=1974-1977,1992-1995
إسحق رابين
إسحاق رابين
رابين
= Person statesman latin=Yitzhak_Shamir born=1915 died=2012 held=1983-1984,1986-1992
إسحق شامير
إسحاق شامير
= Person statesman latin=Shimon_Peres born=1923 died=2016
شمعون بيريز
شيمون بيريز
شمعون بيرس
= Person statesman latin=Ariel_Sharon born=1928 died=2014 held=2001-2006
أرييل شارون
شارون
آرييل شارون
أريئيل شارون
= Person statesman latin=Benjamin_Netanyahu born=1949
بنيامين نتنياهو
نتنياهو
= Person statesman latin=Ehud_Barak born=1942 held=1999-2001
إيهود باراك
إيهود براك
= Person statesman latin=Ehud_Olmert born=1945 held=2006-2009
إيهود أولمرت
= Person statesman latin=Abba_Eban born=1915 died=2002
أبا إيبان
= Person general latin=Yigal_Allon born=1918 died=1980
إيغال ألون
يغال ألون
إيجال آلون
= Person figure latin=Jonathan_Pollard born=1954
جوناثان بولارد
= Person leader latin=Meir_Kahane born=1932 died=1990
مائير كهانا
= Person leader latin=Avraham_Stern born=1907 died=1942
أبراهام شتيرن
إبراهام شتيرن
= Person figure latin=Edmond_de_Rothschild born=1845 died=1934
إدموند دي روتشيلد
البارون إدموند روتشيلد
= Person philosopher latin=Moses_Mendelssohn born=1729 died=1786
موسى مندلسون
موسى مندلسزون
= Person philosopher latin=Martin_Buber born=1878 died=1965
مارتن بوبر
= Person leader latin=Sabbatai_Zevi born=1626 died=1676
شبتاي تسفي
سباتاي زيفي
ساباتاي زيفي
شبتاي صبي
