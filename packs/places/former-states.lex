# States that are no more, with their years.
= Place state latin=Soviet_Union at=55.75,37.6 country=- from=1922 to=1991
الاتحاد السوفياتي
الاتحاد السوفيتي
الاتحاد السوفييتي
الإتحاد السوفياتي
روسيا السوفيتية
روسيا السوفياتية
= Place state latin=Russian_Empire at=59.9,30.3 country=- from=1721 to=1917
الإمبراطورية الروسية
روسيا القيصرية
الامبراطورية الروسية
= Place state latin=Ottoman_Empire at=41.0,29.0 country=- from=1299 to=1922
الدولة العثمانية
الإمبراطورية العثمانية
السلطنة العثمانية
الامبراطورية العثمانية
= Place state latin=Austria-Hungary at=48.2,16.4 country=- from=1867 to=1918
النمسا والمجر
الإمبراطورية النمساوية المجرية
النمسا المجر
الإمبراطورية النمساوية
= Place state latin=Byzantine_Empire at=41.0,29.0 country=- from=330 to=1453
الإمبراطورية البيزنطية
الدولة البيزنطية
بيزنطة
الامبراطورية البيزنطية
بلاد الروم
= Place state latin=Roman_Empire at=41.9,12.5 country=- from=-27 to=476
الإمبراطورية الرومانية
الامبراطورية الرومانية
= Place state latin=Holy_Roman_Empire at=48.2,16.4 country=- from=962 to=1806
الإمبراطورية الرومانية المقدسة
= Place state latin=British_Empire at=51.5,-0.1 country=- from=1583 to=1997
الإمبراطورية البريطانية
= Place state latin=Portuguese_Empire at=38.7,-9.1 country=- from=1415 to=1999
الإمبراطورية البرتغالية
= Place state latin=Spanish_Empire at=40.4,-3.7 country=- from=1492 to=1976
الإمبراطورية الإسبانية
= Place state latin=German_Empire at=52.5,13.4 country=- from=1871 to=1918
الإمبراطورية الألمانية
القيصرية الألمانية
= Place state latin=Prussia at=52.5,13.4 country=- from=1525 to=1947
بروسيا
مملكة بروسيا
= Place state latin=Yugoslavia at=44.0,20.0 country=- from=1918 to=1992
يوغوسلافيا
يوغسلافيا
= Place state latin=Czechoslovakia at=49.8,16.5 country=- from=1918 to=1992
تشيكوسلوفاكيا
= Place state latin=United_Arab_Republic at=30.0,31.2 country=- from=1958 to=1971
الجمهورية العربية المتحدة
= Place state latin=Mughal_Empire at=28.6,77.2 country=- from=1526 to=1857
الإمبراطورية المغولية
سلطنة المغول في الهند
= Place state latin=Mongol_Empire at=47.2,102.8 country=- from=1206 to=1368
إمبراطورية المغول
= Place state latin=Sasanian_Empire at=33.1,44.6 country=- from=224 to=651
الدولة الساسانية
الإمبراطورية الساسانية
= Place state latin=Safavid_Empire at=32.6,51.7 country=- from=1501 to=1736
الدولة الصفوية
= Place state latin=Kingdom_of_Hejaz at=21.5,39.2 country=- from=1916 to=1925
مملكة الحجاز
= Place state latin=Kingdom_of_Jerusalem at=31.8,35.2 country=- from=1099 to=1291
مملكة بيت المقدس
مملكة القدس
= Place state latin=Kingdom_of_Granada at=37.2,-3.6 country=- from=1238 to=1492
مملكة غرناطة
= Place state latin=Kingdom_of_Castile at=41.7,-4.7 country=- from=1065 to=1230
قشتالة
مملكة قشتالة
= Place state latin=Kingdom_of_Aragon at=41.7,-0.9 country=- from=1035 to=1707
أراغون
مملكة أراغون
أرغون
= Place state latin=Kingdom_of_Leon at=42.6,-5.6 country=- from=910 to=1230
مملكة ليون
= Place state latin=Sultanate_of_Delhi at=28.6,77.2 country=- from=1206 to=1526
سلطنة دلهي
= Place state latin=Emirate_of_Cordoba at=37.9,-4.8 country=- from=756 to=929
إمارة قرطبة
= Place state latin=Persia at=32.5,54.3 country=- from=-550 to=1935
الإمبراطورية الفارسية
الدولة الفارسية
= Place state latin=Kingdom_of_Naples at=40.8,14.3 country=- from=1282 to=1816
مملكة نابولي
= Place state latin=Republic_of_Venice at=45.4,12.3 country=- from=697 to=1797
البندقية
جمهورية البندقية
= Place state latin=Republic_of_Genoa at=44.4,8.9 country=- from=1005 to=1797
جنوة
جمهورية جنوة
= Place state latin=Crimean_Khanate at=44.8,33.9 country=- from=1441 to=1783
خانية القرم
= Place state latin=Golden_Horde at=48.7,45.3 country=- from=1242 to=1502
القبيلة الذهبية
= Place state latin=Golden_Coast at=5.6,-0.2 country=- from=1821 to=1957
ساحل الذهب
= Place state latin=Rhodesia at=-17.8,31.0 country=- from=1965 to=1979
روديسيا
= Place state latin=Indochina at=16.0,106.0 country=- from=1887 to=1954
الهند الصينية
= Place state latin=Zaire at=-4.3,15.3 country=- from=1971 to=1997
زائير
