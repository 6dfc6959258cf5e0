# Places of history that are no towns of today, and buildings with a name.
= Place site latin=Fustat at=30.005,31.23 country=EG
الفسطاط
فسطاط مصر
= Place site latin=Citadel_of_Cairo at=30.029,31.261 country=EG
قلعة الجبل
قلعة القاهرة
قلعة صلاح الدين
= Place site latin=Al-Azhar_Mosque at=30.046,31.263 country=EG
الجامع الأزهر
= Place site latin=Ayn_Jalut at=32.55,35.35 country=IL
عين جالوت
= Place site latin=Hattin at=32.80,35.44 country=IL
حطين
= Place site latin=Yarmuk at=32.81,35.95 country=JO
وادي اليرموك
= Place site latin=Qadisiyya at=31.58,44.5 country=IQ
القادسية
= Place site latin=Siffin at=35.87,38.75 country=SY
صفين
= Place site latin=Marj_Dabiq at=36.54,37.27 country=SY
مرج دابق
= Place site latin=Marj_Rahit at=33.57,36.47 country=SY
مرج راهط
= Place site latin=Masyaf at=35.0653,36.3406 country=SY geonames=167046
مصياف
قلعة مصياف
= Place site latin=Krak_des_Chevaliers at=34.757,36.295 country=SY
قلعة الحصن
حصن الأكراد
= Place site latin=Ctesiphon at=33.09,44.58 country=IQ
المدائن
طيسفون
= Place site latin=Babylon at=32.54,44.42 country=IQ
بابل
= Place site latin=Nineveh at=36.36,43.15 country=IQ
نينوى
= Place site latin=Ur at=30.96,46.10 country=IQ
مدينة أور
= Place site latin=Sinjar at=36.3209,41.87656 country=IQ geonames=448149
سنجار
= Place site latin=Dair_al-Jamajim at=32.0,44.4 country=IQ
دير الجماجم
= Place site latin=Nahrawan at=33.3,44.6 country=IQ
النهروان
= Place site latin=Anbar at=33.38,43.72 country=IQ
الأنبار
= Place site latin=Madinat_al-Zahra at=37.886,-4.867 country=ES
مدينة الزهراء
= Place site latin=Zallaqa at=39.0,-6.97 country=ES
الزلاقة
= Place site latin=Ajnadayn at=31.69,34.95 country=IL
أجنادين
= Place site latin=Nahavand at=34.19088,48.37446 country=IR geonames=122915
نهاوند
= Place site latin=Malazgirt at=39.1465,42.53536 country=TR geonames=304916
ملاذكرد
مانزكرت
= Place site latin=Ani at=40.51,43.57 country=TR weak
آني
= Place site latin=Amorium at=39.02,31.29 country=TR
عمورية
= Place site latin=Chaldiran at=39.09,44.39 country=IR
جالديران
تشالديران
= Place site latin=Maragheh at=37.39206,46.23909 country=IR geonames=124877
مراغة
= Place site latin=Sultaniyya at=36.43,48.79 country=IR
السلطانية
= Place site latin=Karakorum at=47.2,102.83 country=MN
قراقورم
= Place site latin=Saray at=47.18,47.44 country=RU
سراي بركة
مدينة السرا
= Place site latin=Bulghar at=54.98,49.06 country=RU
مدينة بلغار
بلغار الفولغا
= Place site latin=Otrar at=42.85,68.3 country=KZ
أترار
أطرار
= Place site latin=Mansura_(Sindh) at=25.88,68.78 country=PK
منصورة السند
= Place site latin=Multan at=30.19679,71.47824 country=PK geonames=1169825
الملتان
ملتان
= Place site latin=Qarafa at=30.01,31.26 country=EG
القرافة
= Place site latin=Arafat at=21.35,39.98 country=SA
عرفات
جبل عرفات
= Place site latin=Mina at=21.41,39.89 country=SA weak
منى
= Place site latin=Muzdalifah at=21.39,39.94 country=SA
المزدلفة
= Place site latin=Hudaybiyya at=21.44,39.62 country=SA
الحديبية
= Place site latin=Badr at=23.78292,38.79047 country=SA geonames=107744 weak
بدر
= Place site latin=Hunayn at=21.5,40.1 country=SA weak
حنين
= Place site latin=Kaaba at=21.4225,39.8262 country=SA
الكعبة
الكعبة المشرفة
البيت الحرام
= Place site latin=Masjid_al-Haram at=21.4229,39.8257 country=SA
المسجد الحرام
الحرم المكي
= Place site latin=Prophet's_Mosque at=24.467,39.611 country=SA
المسجد النبوي
= Place site latin=Al-Aqsa_Mosque at=31.776,35.235 country=IL
المسجد الأقصى
= Place site latin=Dome_of_the_Rock at=31.778,35.235 country=IL
قبة الصخرة
= Place site latin=Church_of_the_Holy_Sepulchre at=31.778,35.229 country=IL
كنيسة القيامة
= Place site latin=Umayyad_Mosque at=33.511,36.306 country=SY
الجامع الأموي
المسجد الأموي
= Place site latin=Marib at=15.46253,45.32581 country=YE geonames=72968
مأرب
= Place site latin=Zafar at=14.2,44.4 country=YE
ظفار يريم
= Place site latin=Kanem at=13.5,14.5 country=TD
كانم
= Place site latin=Ghana_Empire at=15.8,-7.97 country=MR
مملكة غانة
= Place site latin=Takrur at=16.0,-15.0 country=SN
التكرور
بلاد التكرور
= Place site latin=Aghmat at=31.42,-7.8 country=MA
أغمات
= Place site latin=Tinmal at=30.98,-8.23 country=MA
تينمل
= Place site latin=Qal'a_of_Beni_Hammad at=35.82,4.79 country=DZ
قلعة بني حماد
= Place site latin=Raqqada at=35.6,10.06 country=TN
رقادة
= Place site latin=Sabra at=35.66,10.09 country=TN
صبرة المنصورية
= Place site latin=Lotus at=31.9,34.5 country=IL
أسدود
= Place site latin=Carmona at=37.47125,-5.64608 country=ES geonames=2520118
قرمونة
= Place site latin=Ecija at=37.5422,-5.0826 country=ES geonames=2518770
إستجة
= Place site latin=Denia at=38.84078,0.10574 country=ES geonames=2518878 weak
دانية
= Place site latin=Tortosa_(Spain) at=40.81249,0.5216 country=ES geonames=3107677
طرطوشة
= Place site latin=Lucena at=37.40881,-4.48522 country=ES geonames=2514392
أليسانة
= Place site latin=Silves at=37.18921,-8.43822 country=PT geonames=2262926 weak
شلب
= Place site latin=Santarem at=39.23333,-8.68333 country=PT geonames=2263480
شنترين
= Place site latin=Evora at=38.56667,-7.9 country=PT geonames=2268406
يابرة
= Place site latin=Lepanto at=38.39167,21.8275 country=GR geonames=256639
ليبانتو
= Place site latin=Navarino at=36.91298,21.6965 country=GR geonames=255293
نفارين
نافارين
= Place site latin=Chesma at=38.32,26.31 country=TR
جشمة
= Place site latin=Kosovo_Polje at=42.66394,21.09611 country=XK geonames=789228
قوصوه
= Place site latin=Mohacs at=45.9902,18.68621 country=HU geonames=3047967
موهاج
موهاكس
= Place site latin=Nikopol at=43.70528,24.89521 country=BG geonames=728782
نيقوبوليس
= Place site latin=Varna at=43.21667,27.91667 country=BG geonames=726050
وارنة
فارنا
= Place site latin=Kucuk_Kaynarca at=44.05,27.21 country=BG
كوتشوك كاينارجي
كجك قينارجه
= Place site latin=San_Stefano at=40.96,28.85 country=TR
سان ستيفانو
= Place site latin=Sevres at=48.82292,2.21757 country=FR geonames=2974678
سيفر
= Place site latin=Potsdam at=52.39886,13.06566 country=DE geonames=2852458
بوتسدام
= Place site latin=Waterloo at=50.71469,4.3991 country=BE geonames=2783985
واترلو
= Place site latin=Austerlitz at=49.15325,16.87649 country=CZ geonames=3065824
أوسترليتز
= Place site latin=Auschwitz at=50.03437,19.21037 country=PL geonames=3089658
أوشفيتز
= Place site latin=Pearl_Harbor at=21.36,-157.95 country=US
بيرل هاربر
بيرل هاربور
= Place site latin=Camp_David at=39.65,-77.46 country=US
كامب ديفيد
= Place site latin=Robben_Island at=-33.8,18.37 country=ZA
جزيرة روبن
= Place site latin=Fashoda at=9.88889,32.10944 country=SS geonames=372299
فاشودة
= Place site latin=Tall_al-Kabir at=30.54,31.78 country=EG
التل الكبير
= Place site latin=Abu_Qir at=31.32,30.06 country=EG
أبو قير
أبي قير
= Place site latin=Alamein at=30.83007,28.95502 country=EG geonames=361612
العلمين
= Place site latin=Taba at=29.49199,34.89572 country=EG geonames=347702
طابا
= Place site latin=Sharm_el-Sheikh at=27.91582,34.32995 country=EG geonames=349340
شرم الشيخ
= Place site latin=Qasr_Hilal at=35.65,10.89 country=TN
قصر هلال
= Place site latin=Maysalun at=33.59,36.06 country=SY
ميسلون
= Place site latin=Dayr_Yasin at=31.79,35.18 country=IL
دير ياسين
= Place site latin=Saint-Denis at=48.93564,2.35387 country=FR geonames=2980916
سان دوني
= Place site latin=Bastille at=48.853,2.369 country=FR
الباستيل
سجن الباستيل
= Place site latin=Kremlin at=55.752,37.617 country=RU
الكرملين
= Place site latin=White_House at=38.898,-77.037 country=US
البيت الأبيض
= Place site latin=Winter_Palace at=59.940,30.313 country=RU
قصر الشتاء
= Place site latin=Buckingham_Palace at=51.501,-0.142 country=GB
قصر باكنغهام
= Place site latin=Dolmabahce at=41.039,29.0 country=TR
قصر دولمة بهجة
دولمة باغجة
= Place site latin=Yildiz_Palace at=41.049,29.011 country=TR
قصر يلدز
= Place site latin=Topkapi at=41.011,28.983 country=TR
طوب قابي
قصر طوب قابي
= Place site latin=Abdeen_Palace at=30.047,31.248 country=EG
قصر عابدين
سراي عابدين
= Place site latin=Hagia_Sophia at=41.008,28.98 country=TR
آيا صوفيا
= Place site latin=Uskudar at=41.02274,29.01366 country=TR geonames=738329
أسكدار
أوسكودار
= Place site latin=Galata at=41.02,28.97 country=TR
غلطة
= Place site latin=Al-Zaytuna_Mosque at=36.797,10.171 country=TN
جامع الزيتونة
= Place site latin=Al-Qarawiyyin at=34.064,-4.973 country=MA
جامع القرويين
= Place site latin=Kairouan_Mosque at=35.681,10.104 country=TN
جامع عقبة
= Place city latin=Wasit at=32.19,46.30 country=IQ weak
واسط
= Place city latin=Byblos at=34.12111,35.64806 country=LB geonames=273203
جبيل
= Place city latin=Petra at=30.32096,35.47895 country=JO geonames=246008
البتراء
البترا
= Place city latin=Diriyah at=24.73,46.57 country=SA
الدرعية
= Place city latin=Khaybar at=25.70,39.29 country=SA
خيبر
= Place city latin=Dhofar at=17.02,54.09 country=OM
ظفار
= Place city latin=Aydhab at=22.33,36.49 country=EG
عيذاب
= Place city latin=Tahert at=35.37,1.32 country=DZ
تاهرت
= Place city latin=Sijilmasa at=31.28,-4.28 country=MA
سجلماسة
= Place city latin=Walata at=17.30,-7.03 country=MR
ولاتة
= Place city latin=Zeila at=11.35,43.47 country=SO
زيلع
= Place city latin=Kilwa at=-8.96,39.50 country=TZ
كلوة
= Place city latin=Gallipoli at=40.41028,26.67083 country=TR geonames=746983
غاليبولي
جاليبولي
كليبولي
= Place city latin=Ray at=35.59354,51.43997 country=IR geonames=9533872 weak
الري
= Place city latin=Tus at=36.48,59.51 country=IR
طوس
= Place city latin=Alamut at=36.44,50.59 country=IR
ألموت
قلعة ألموت
= Place city latin=Siraf at=27.67,52.34 country=IR
سيراف
= Place city latin=Merv at=37.66,62.19 country=TM
مرو
= Place city latin=Urgench at=42.32,59.15 country=TM
الجرجانية
كركانج
= Place city latin=Hollywood at=34.09834,-118.32674 country=US geonames=5357527
هوليوود
هوليود
