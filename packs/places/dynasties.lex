# States that are no more, by the name of their dynasty or seat, with their years.
= Place state latin=Rashidun_Caliphate at=24.47,39.61 country=- from=632 to=661
الخلافة الراشدة
دولة الخلفاء الراشدين
= Place state latin=Umayyad_Caliphate at=33.51,36.31 country=- from=661 to=750
الدولة الأموية
الخلافة الأموية
= Place state latin=Abbasid_Caliphate at=33.34,44.4 country=- from=750 to=1258
الدولة العباسية
الخلافة العباسية
= Place state latin=Caliphate_of_Cordoba at=37.89,-4.78 country=- from=929 to=1031
خلافة قرطبة
= Place state latin=Fatimid_Caliphate at=30.05,31.26 country=- from=909 to=1171
الدولة الفاطمية
الخلافة الفاطمية
= Place state latin=Ayyubid_Sultanate at=30.05,31.26 country=- from=1171 to=1260
الدولة الأيوبية
السلطنة الأيوبية
= Place state latin=Mamluk_Sultanate at=30.05,31.26 country=- from=1250 to=1517
دولة المماليك
الدولة المملوكية
السلطنة المملوكية
= Place state latin=Tulunid_emirate at=30.03,31.25 country=- from=868 to=905
الدولة الطولونية
= Place state latin=Ikhshidid_emirate at=30.0,31.23 country=- from=935 to=969
الدولة الإخشيدية
= Place state latin=Aghlabid_emirate at=35.68,10.1 country=- from=800 to=909
دولة الأغالبة
الدولة الأغلبية
= Place state latin=Idrisid_state at=34.06,-4.97 country=- from=788 to=974
دولة الأدارسة
الدولة الإدريسية
= Place state latin=Rustamid_imamate at=35.37,1.32 country=- from=776 to=909
الدولة الرستمية
= Place state latin=Zirid_emirate at=35.68,10.1 country=- from=972 to=1152
الدولة الزيرية
= Place state latin=Hammadid_emirate at=35.82,4.79 country=- from=1015 to=1152
الدولة الحمادية
= Place state latin=Almoravid_state at=31.63,-7.99 country=- from=1056 to=1147
دولة المرابطين
الدولة المرابطية
= Place state latin=Almohad_Caliphate at=31.63,-7.99 country=- from=1121 to=1269
دولة الموحدين
الدولة الموحدية
= Place state latin=Hafsid_state at=36.8,10.17 country=- from=1229 to=1574
الدولة الحفصية
= Place state latin=Marinid_state at=34.06,-4.97 country=- from=1244 to=1465
الدولة المرينية
= Place state latin=Zayyanid_state at=34.88,-1.32 country=- from=1235 to=1556
الدولة الزيانية
= Place state latin=Saadi_state at=31.63,-7.99 country=- from=1510 to=1659
الدولة السعدية
= Place state latin=Samanid_emirate at=39.77,64.42 country=- from=819 to=999
الدولة السامانية
= Place state latin=Tahirid_emirate at=36.21,58.8 country=- from=821 to=873
الدولة الطاهرية
= Place state latin=Saffarid_emirate at=31.0,62.0 country=- from=861 to=1003
الدولة الصفارية
= Place state latin=Buyid_emirates at=29.6,52.5 country=- from=934 to=1062
الدولة البويهية
= Place state latin=Ghaznavid_Empire at=33.55,68.42 country=- from=977 to=1186
الدولة الغزنوية
= Place state latin=Ghurid_Empire at=34.4,64.5 country=- from=1148 to=1215
الدولة الغورية
= Place state latin=Seljuk_Empire at=32.65,51.67 country=- from=1037 to=1194
دولة السلاجقة
الدولة السلجوقية
السلطنة السلجوقية
= Place state latin=Sultanate_of_Rum at=37.87,32.49 country=- from=1077 to=1308
سلطنة سلاجقة الروم
سلاجقة الروم
= Place state latin=Khwarazmian_Empire at=42.32,59.15 country=- from=1077 to=1231
الدولة الخوارزمية
= Place state latin=Hamdanid_emirate at=36.2,37.16 country=- from=890 to=1004
الدولة الحمدانية
= Place state latin=Mirdasid_emirate at=36.2,37.16 country=- from=1024 to=1080
الدولة المرداسية
= Place state latin=Uqaylid_emirate at=36.34,43.13 country=- from=990 to=1096
الدولة العقيلية
= Place state latin=Zengid_state at=36.34,43.13 country=- from=1127 to=1250
الدولة الزنكية
= Place state latin=Ilkhanate at=38.08,46.29 country=- from=1256 to=1335
الدولة الإيلخانية
دولة الإيلخانيين
= Place state latin=Timurid_Empire at=39.65,66.97 country=- from=1370 to=1507
الدولة التيمورية
الإمبراطورية التيمورية
= Place state latin=Jalayirid_state at=33.34,44.4 country=- from=1335 to=1432
الدولة الجلائرية
= Place state latin=Aq_Qoyunlu at=38.08,46.29 country=- from=1378 to=1501
دولة آق قويونلو
آق قويونلو
= Place state latin=Qara_Qoyunlu at=38.08,46.29 country=- from=1374 to=1468
دولة قره قويونلو
قره قويونلو
= Place state latin=Afsharid_Empire at=36.3,59.6 country=- from=1736 to=1796
الدولة الأفشارية
= Place state latin=Zand_state at=29.6,52.5 country=- from=1751 to=1794
الدولة الزندية
= Place state latin=Qajar_state at=35.69,51.42 country=- from=1789 to=1925
الدولة القاجارية
= Place state latin=Rasulid_state at=13.58,44.02 country=- from=1229 to=1454
الدولة الرسولية
= Place state latin=Sulayhid_state at=13.9,44.2 country=- from=1047 to=1138
الدولة الصليحية
= Place state latin=Yufirid_state at=15.35,44.2 country=- from=847 to=997
الدولة اليعفرية
= Place state latin=Omani_Empire at=23.6,58.5 country=- from=1696 to=1856
إمبراطورية عمان
السلطنة العمانية
= Place state latin=Sultanate_of_Zanzibar at=-6.16,39.19 country=- from=1856 to=1964
سلطنة زنجبار
= Place state latin=First_Saudi_State at=24.73,46.57 country=- from=1744 to=1818
الدولة السعودية الأولى
إمارة الدرعية
= Place state latin=Second_Saudi_State at=24.63,46.72 country=- from=1824 to=1891
الدولة السعودية الثانية
= Place state latin=Emirate_of_Jabal_Shammar at=27.52,41.69 country=- from=1836 to=1921
إمارة جبل شمر
إمارة آل رشيد
= Place state latin=Mutawakkilite_Kingdom_of_Yemen at=15.35,44.2 country=- from=1918 to=1962
المملكة المتوكلية اليمنية
المملكة المتوكلية
= Place state latin=Aden_Protectorate at=12.8,45.03 country=- from=1872 to=1963
محمية عدن
= Place state latin=Sultanate_of_Darfur at=13.63,25.35 country=- from=1603 to=1916
سلطنة الفور
سلطنة دارفور
= Place state latin=Funj_Sultanate at=13.55,33.62 country=- from=1504 to=1821
سلطنة سنار
مملكة سنار
السلطنة الزرقاء
= Place state latin=Mahdist_State at=15.65,32.48 country=- from=1885 to=1899
الدولة المهدية
= Place state latin=Kingdom_of_Aksum at=14.12,38.72 country=- from=100 to=940
مملكة أكسوم
= Place state latin=Mali_Empire at=12.6,-8.0 country=- from=1235 to=1670
إمبراطورية مالي
مملكة مالي
= Place state latin=Songhai_Empire at=16.27,-0.04 country=- from=1464 to=1591
إمبراطورية سنغاي
مملكة سنغاي
= Place state latin=Kanem-Bornu at=13.0,13.0 country=- from=700 to=1893
إمبراطورية كانم برنو
= Place state latin=Golden_Horde_Khanate at=48.7,45.3 country=- from=1242 to=1502
خانية القبيلة الذهبية
= Place state latin=Khanate_of_Khiva at=41.38,60.36 country=- from=1511 to=1920
خانية خيوة
= Place state latin=Emirate_of_Bukhara at=39.77,64.42 country=- from=1500 to=1920
إمارة بخارى
خانية بخارى
= Place state latin=Khanate_of_Kokand at=40.53,70.94 country=- from=1709 to=1876
خانية قوقند
= Place state latin=Khanate_of_Kazan at=55.79,49.12 country=- from=1438 to=1552
خانية قازان
= Place state latin=Karamanid_beylik at=37.18,33.22 country=- from=1250 to=1487
إمارة قرمان
= Place state latin=Empire_of_Trebizond at=41.0,39.72 country=- from=1204 to=1461
إمبراطورية طرابزون
= Place state latin=Cilician_Armenia at=37.45,35.81 country=- from=1080 to=1375
مملكة أرمينيا الصغرى
مملكة قيليقية الأرمنية
= Place state latin=Principality_of_Antioch at=36.2,36.16 country=- from=1098 to=1268
إمارة أنطاكية
= Place state latin=County_of_Edessa at=37.16,38.79 country=- from=1098 to=1150
كونتية الرها
إمارة الرها
= Place state latin=County_of_Tripoli at=34.43,35.84 country=- from=1102 to=1289
كونتية طرابلس
إمارة طرابلس الصليبية
= Place state latin=Kingdom_of_Cyprus at=35.17,33.36 country=- from=1192 to=1489
مملكة قبرص
= Place state latin=Bulgarian_Empire at=43.08,25.65 country=- from=681 to=1396
الإمبراطورية البلغارية
= Place state latin=Kingdom_of_Hungary at=47.5,19.04 country=- from=1000 to=1946
مملكة المجر
= Place state latin=Kingdom_of_Sicily at=38.12,13.36 country=- from=1130 to=1816
مملكة صقلية
= Place state latin=Kingdom_of_Sardinia at=45.07,7.69 country=- from=1720 to=1861
مملكة سردينيا
= Place state latin=Papal_States at=41.9,12.5 country=- from=756 to=1870
الدولة البابوية
الولايات البابوية
= Place state latin=Kingdom_of_Navarre at=42.82,-1.65 country=- from=824 to=1620
مملكة نافارا
= Place state latin=Kingdom_of_Portugal at=38.7,-9.1 country=- from=1139 to=1910
مملكة البرتغال
= Place state latin=Carolingian_Empire at=50.78,6.08 country=- from=800 to=888
الإمبراطورية الكارولنجية
= Place state latin=Austrian_Empire at=48.2,16.4 country=- from=1804 to=1867
الإمبراطورية النمساوية القديمة
= Place state latin=Weimar_Republic at=52.5,13.4 country=- from=1918 to=1933
جمهورية فايمار
= Place state latin=Nazi_Germany at=52.5,13.4 country=- from=1933 to=1945
ألمانيا النازية
الرايخ الثالث
= Place state latin=Vichy_France at=46.13,3.42 country=- from=1940 to=1944
فرنسا الفيشية
حكومة فيشي
= Place state latin=Duchy_of_Warsaw at=52.2,21.0 country=- from=1807 to=1815
دوقية وارسو
= Place state latin=Polish-Lithuanian_Commonwealth at=52.2,21.0 country=- from=1569 to=1795
الكومنولث البولندي اللتواني
= Place state latin=Kievan_Rus' at=50.45,30.52 country=- from=882 to=1240
روسيا الكييفية
كييف روس
= Place state latin=Principality_of_Moscow at=55.75,37.6 country=- from=1263 to=1547
إمارة موسكو
= Place state latin=People's_Democratic_Republic_of_Yemen at=12.8,45.03 country=- from=1967 to=1990
جمهورية اليمن الديمقراطية الشعبية
اليمن الديمقراطية
= Place state latin=Kingdom_of_Iraq at=33.34,44.4 country=- from=1921 to=1958
مملكة العراق الهاشمية
المملكة العراقية
= Place state latin=Arab_Kingdom_of_Syria at=33.51,36.31 country=- from=1920 to=1920
المملكة السورية العربية
المملكة العربية السورية
= Place state latin=Greater_Lebanon at=33.9,35.5 country=- from=1920 to=1943
دولة لبنان الكبير
لبنان الكبير
= Place state latin=Mutasarrifate_of_Mount_Lebanon at=33.8,35.6 country=- from=1861 to=1918
متصرفية جبل لبنان
= Place state latin=Kingdom_of_Libya at=32.9,13.2 country=- from=1951 to=1969
المملكة الليبية
= Place state latin=Republic_of_the_Rif at=35.1,-4.3 country=- from=1921 to=1926
جمهورية الريف
= Place state latin=Regency_of_Tunis at=36.8,10.18 country=- from=1574 to=1881
إيالة تونس
= Place state latin=Regency_of_Tripoli at=32.9,13.18 country=- from=1551 to=1912
إيالة طرابلس الغرب
= Place state latin=Sultanate_of_Nejd at=24.63,46.72 country=- from=1921 to=1926
سلطنة نجد
= Place state latin=Anglo-Egyptian_Sudan at=15.6,32.5 country=- from=1899 to=1956
السودان الإنجليزي المصري
السودان المصري الإنجليزي
= Place state latin=Italian_Somaliland at=2.04,45.34 country=- from=1889 to=1960
الصومال الإيطالي
= Place state latin=British_Raj at=28.6,77.2 country=- from=1858 to=1947
الهند البريطانية
= Place state latin=Ethiopian_Empire at=9.03,38.74 country=- from=1270 to=1974
إمبراطورية إثيوبيا
الإمبراطورية الإثيوبية
