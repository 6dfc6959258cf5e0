# Seas, straits, islands, rivers, lakes, mountains.
= Place sea latin=Black_Sea at=43.3,34.5 country=-
البحر الأسود
= Place sea latin=Mediterranean_Sea at=35.0,18.0 country=-
البحر المتوسط
البحر الأبيض المتوسط
البحر الأبيض
بحر الروم
البحر الرومي
= Place sea latin=Mediterranean_Sea at=35.0,18.0 country=- weak
المتوسط
= Place sea latin=Red_Sea at=22.0,38.0 country=-
البحر الأحمر
بحر القلزم
= Place sea latin=Sea_of_Marmara at=40.7,28.2 country=-
بحر مرمرة
= Place sea latin=Sea_of_Marmara at=40.7,28.2 country=- weak
مرمرة
= Place sea latin=Aegean_Sea at=39.0,25.0 country=-
بحر إيجه
بحر إيجة
= Place sea latin=Adriatic_Sea at=43.0,15.0 country=-
البحر الأدرياتيكي
بحر الأدرياتيك
الأدرياتيك
= Place sea latin=Ionian_Sea at=38.0,19.0 country=-
البحر الأيوني
= Place sea latin=Caspian_Sea at=41.9,50.5 country=-
بحر قزوين
بحر الخزر
= Place sea latin=Baltic_Sea at=58.5,20.0 country=-
بحر البلطيق
البحر البلطي
البلطيق
= Place sea latin=North_Sea at=56.0,3.0 country=-
بحر الشمال
= Place sea latin=Arabian_Sea at=15.0,65.0 country=-
بحر العرب
= Place sea latin=Sea_of_Azov at=46.1,36.6 country=-
بحر آزوف
= Place sea latin=Caribbean_Sea at=15.0,-75.0 country=-
البحر الكاريبي
الكاريبي
= Place sea latin=Dead_Sea at=31.5,35.5 country=-
البحر الميت
بحيرة لوط
= Place sea latin=Aral_Sea at=45.0,59.6 country=-
بحر آرال
بحيرة خوارزم
= Place sea latin=Sea_of_Japan at=40.0,135.0 country=-
بحر اليابان
= Place sea latin=China_Sea at=12.0,113.0 country=-
بحر الصين
= Place sea latin=Weddell_Sea at=-72.0,-45.0 country=-
بحر ويدل
= Place sea latin=Ross_Sea at=-75.0,-175.0 country=-
بحر روس
= Place ocean latin=Atlantic_Ocean at=20.0,-35.0 country=-
المحيط الأطلسي
المحيط الأطلنطي
الأطلسي
بحر الظلمات
= Place ocean latin=Indian_Ocean at=-20.0,80.0 country=-
المحيط الهندي
بحر الهند
= Place ocean latin=Pacific_Ocean at=0.0,-150.0 country=-
المحيط الهادئ
المحيط الهادي
= Place ocean latin=Arctic_Ocean at=85.0,0.0 country=-
المحيط المتجمد الشمالي
المحيط القطبي الشمالي
= Place gulf latin=Persian_Gulf at=26.5,52.0 country=-
الخليج العربي
الخليج الفارسي
بحر فارس
= Place gulf latin=Gulf_of_Aden at=12.0,47.5 country=-
خليج عدن
= Place gulf latin=Gulf_of_Aqaba at=28.8,34.7 country=-
خليج العقبة
= Place gulf latin=Gulf_of_Suez at=28.8,33.0 country=-
خليج السويس
= Place gulf latin=Gulf_of_Oman at=24.8,58.5 country=-
خليج عمان
= Place gulf latin=Bay_of_Biscay at=45.0,-5.0 country=-
خليج بسكاي
خليج بسكاية
= Place gulf latin=Bay_of_Bengal at=15.0,88.0 country=-
خليج البنغال
= Place gulf latin=Gulf_of_Mexico at=25.0,-90.0 country=-
خليج المكسيك
= Place strait latin=Bosporus at=41.12,29.07 country=-
البوسفور
مضيق البوسفور
= Place strait latin=Dardanelles at=40.2,26.4 country=-
الدردنيل
مضيق الدردنيل
= Place strait latin=Strait_of_Gibraltar at=35.97,-5.5 country=-
مضيق جبل طارق
= Place strait latin=Strait_of_Hormuz at=26.6,56.3 country=-
مضيق هرمز
= Place strait latin=Bab-el-Mandeb at=12.6,43.3 country=-
باب المندب
مضيق باب المندب
= Place strait latin=Straits_of_Tiran at=28.0,34.45 country=-
مضيق تيران
مضائق تيران
= Place strait latin=Strait_of_Messina at=38.2,15.6 country=-
مضيق مسينا
= Place strait latin=Strait_of_Malacca at=4.0,100.0 country=-
مضيق ملقا
= Place strait latin=English_Channel at=50.2,-0.5 country=-
بحر المانش
القنال الإنجليزي
= Place canal latin=Suez_Canal at=30.5,32.3 country=-
قناة السويس
قنال السويس
= Place canal latin=Panama_Canal at=9.1,-79.7 country=-
قناة بنما
= Place river latin=Nile at=26.0,32.0 country=-
النيل
نهر النيل
نيل مصر
= Place river latin=Blue_Nile at=12.0,35.0 country=-
النيل الأزرق
= Place river latin=White_Nile at=12.0,32.5 country=-
النيل الأبيض
= Place river latin=Euphrates at=33.0,43.0 country=-
الفرات
نهر الفرات
= Place river latin=Tigris at=34.0,43.8 country=-
دجلة
نهر دجلة
= Place river latin=Jordan_River at=32.0,35.55 country=-
نهر الأردن
= Place river latin=Orontes at=35.5,36.3 country=-
نهر العاصي
= Place river latin=Litani at=33.4,35.4 country=-
نهر الليطاني
الليطاني
= Place river latin=Yarmouk at=32.7,35.8 country=-
نهر اليرموك
اليرموك
= Place river latin=Danube at=45.2,29.6 country=-
نهر الدانوب
الدانوب
نهر الطونة
= Place river latin=Rhine at=51.0,6.8 country=-
نهر الراين
الراين
= Place river latin=Seine at=48.9,2.3 country=-
نهر السين
= Place river latin=Thames at=51.5,-0.1 country=-
نهر التايمز
التايمز
= Place river latin=Volga at=48.7,44.5 country=-
نهر الفولغا
الفولغا
نهر إتل
= Place river latin=Don at=47.2,39.7 country=-
نهر الدون
= Place river latin=Dnieper at=48.5,35.0 country=-
نهر الدنيبر
الدنيبر
= Place river latin=Oxus at=40.0,62.0 country=-
نهر جيحون
جيحون
آمو داريا
= Place river latin=Jaxartes at=43.0,67.0 country=-
نهر سيحون
سيحون
سير داريا
= Place river latin=Indus at=27.0,68.5 country=-
نهر السند
نهر الهندوس
= Place river latin=Ganges at=25.3,83.0 country=-
نهر الغانج
نهر الكنج
الغانج
= Place river latin=Amazon at=-3.0,-60.0 country=-
نهر الأمازون
الأمازون
= Place river latin=Mississippi at=35.0,-90.0 country=-
نهر الميسيسيبي
المسيسيبي
= Place river latin=Guadalquivir at=37.4,-6.0 country=-
الوادي الكبير
نهر الوادي الكبير
= Place river latin=Tagus at=39.5,-6.5 country=-
نهر تاجة
نهر التاجه
= Place river latin=Ebro at=41.6,-0.9 country=-
نهر إبرة
نهر الإبرو
= Place river latin=Niger_River at=13.5,2.1 country=-
نهر النيجر
= Place river latin=Congo_River at=-2.0,20.0 country=-
نهر الكونغو
= Place river latin=Senegal_River at=16.0,-15.0 country=-
نهر السنغال
= Place river latin=Yangtze at=30.5,112.0 country=-
نهر اليانغتسي
= Place river latin=Elbe at=53.0,11.0 country=-
نهر الإلبه
نهر الألب
= Place lake latin=Lake_Victoria at=-1.0,33.0 country=-
بحيرة فيكتوريا
= Place lake latin=Lake_Tiberias at=32.8,35.6 country=-
بحيرة طبرية
= Place lake latin=Lake_Chad at=13.0,14.0 country=-
بحيرة تشاد
= Place lake latin=Lake_Van at=38.6,42.9 country=-
بحيرة وان
= Place mountain latin=Sinai at=29.5,34.0 country=-
سيناء
شبه جزيرة سيناء
طور سيناء
= Place mountain latin=Atlas_Mountains at=31.5,-6.0 country=-
جبال الأطلس
جبال أطلس
= Place mountain latin=Taurus_Mountains at=37.0,33.0 country=-
جبال طوروس
= Place mountain latin=Zagros_Mountains at=33.0,48.0 country=-
جبال زاغروس
= Place mountain latin=Caucasus at=42.5,45.0 country=-
القوقاز
القفقاس
جبال القوقاز
القوقاس
بلاد القوقاز
= Place mountain latin=Alps at=46.5,10.0 country=-
جبال الألب
= Place mountain latin=Pyrenees at=42.7,1.0 country=-
جبال البرانس
جبال البرت
البرينيه
= Place mountain latin=Himalayas at=28.0,84.0 country=-
جبال الهملايا
الهيمالايا
جبال هيمالايا
= Place mountain latin=Ural_Mountains at=60.0,60.0 country=-
جبال الأورال
الأورال
= Place mountain latin=Carpathians at=47.5,25.0 country=-
جبال الكاربات
= Place mountain latin=Mount_Lebanon at=34.0,35.9 country=-
جبل لبنان
= Place mountain latin=Mount_Uhud at=24.5,39.6 country=-
جبل أحد
= Place mountain latin=Jabal_al-Druze at=32.7,36.6 country=-
جبل الدروز
جبل العرب
= Place mountain latin=Hindu_Kush at=35.0,71.0 country=-
هندوكوش
جبال هندوكوش
= Place mountain latin=Qalamoun at=33.9,36.6 country=-
القلمون
= Place mountain latin=Golan_Heights at=33.0,35.8 country=-
الجولان
هضبة الجولان
مرتفعات الجولان
= Place island latin=Prinkipo at=40.86,29.12 country=-
برينكيبو
جزيرة برينكيبو
بيوك أضه
بويوك آدا
= Place island latin=Princes'_Islands at=40.88,29.08 country=-
جزر الأمراء
جزر الأميرات
= Place island latin=Crete at=35.2,24.9 country=-
كريت
جزيرة كريت
إقريطش
= Place island latin=Rhodes at=36.2,28.0 country=-
رودس
جزيرة رودس
= Place island latin=Sicily at=37.5,14.0 country=-
صقلية
جزيرة صقلية
= Place island latin=Sardinia at=40.1,9.0 country=-
سردينيا
سردانية
= Place island latin=Corsica at=42.1,9.1 country=-
كورسيكا
جزيرة كورسيكا
= Place island latin=Elba at=42.8,10.3 country=-
إلبا
جزيرة إلبا
جزيرة ألبا
= Place island latin=Saint_Helena at=-15.97,-5.7 country=-
سانت هيلانة
سانت هيلينا
جزيرة سانت هيلانة
القديسة هيلانة
= Place island latin=Majorca at=39.6,3.0 country=-
ميورقة
مايوركا
= Place island latin=Minorca at=40.0,4.1 country=-
منورقة
= Place island latin=Ibiza at=38.9,1.4 country=-
إيبيزا
= Place island latin=Ibiza at=38.9,1.4 country=- weak
يابسة
= Place island latin=Djerba at=33.8,10.9 country=-
جربة
جزيرة جربة
= Place island latin=Socotra at=12.5,53.9 country=-
سقطرى
جزيرة سقطرى
= Place island latin=Tiran_Island at=27.95,34.55 country=-
جزيرة تيران
تيران
= Place island latin=Sanafir_Island at=27.93,34.7 country=-
جزيرة صنافير
صنافير
= Place island latin=Hormuz at=27.06,56.46 country=-
هرمز
جزيرة هرمز
= Place island latin=Bahrain_Island at=26.0,50.5 country=-
جزيرة أوال
أوال
= Place island latin=Java at=-7.3,110.0 country=-
جاوة
جزيرة جاوة
جاوا
= Place island latin=Sumatra at=0.0,102.0 country=-
سومطرة
سومطرا
= Place island latin=Borneo at=1.0,114.0 country=-
بورنيو
= Place island latin=Greenland at=72.0,-40.0 country=-
غرينلاند
جرينلاند
= Place island latin=Seychelles at=-4.6,55.5 country=-
سيشل
جزر سيشل
جزيرة سيشل
السيشل
= Place island latin=Canary_Islands at=28.3,-16.6 country=-
جزر الكناري
جزر الخالدات
= Place island latin=Falkland_Islands at=-51.8,-59.5 country=-
جزر فوكلاند
جزر الفوكلاند
= Place island latin=Galapagos at=-0.6,-90.4 country=-
جزر غالاباغوس
جزر غالاباجوس
= Place island latin=Reunion at=-21.1,55.5 country=-
جزيرة رينيون
لاريونيون
= Place island latin=Lemnos at=39.9,25.2 country=-
ليمنوس
جزيرة ليمنوس
= Place island latin=Tenedos at=39.8,26.0 country=-
تيندوس
بوزجه أضه
= Place island latin=Thasos at=40.7,24.7 country=-
طاشيوز
تاسوس
= Place island latin=Chios at=38.4,26.1 country=-
ساقز
جزيرة خيوس
خيوس
= Place island latin=Arwad at=34.86,35.86 country=-
أرواد
جزيرة أرواد
= Place island latin=Philae at=24.02,32.88 country=-
جزيرة فيلة
= Place island latin=Hispaniola at=19.0,-71.0 country=-
هيسبانيولا
= Place island latin=Dahlak at=15.8,40.1 country=-
دهلك
جزيرة دهلك
جزر دهلك
