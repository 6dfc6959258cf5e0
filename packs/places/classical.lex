# Places of the geographers and chroniclers of Islam; what is a town of today has its GeoNames id (CC BY 4.0).
= Place site latin=Ukbara at=33.97,44.28 country=IQ
عكبرا
= Place city latin=Baqubah at=33.75403,44.60518 country=IQ geonames=97990
بعقوبا
بعقوبة
= Place city latin=An_Numaniyah at=32.55621,45.41293 country=IQ geonames=98846
النعمانية
= Place site latin=al-Hira at=31.93,44.42 country=IQ weak
الحيرة
= Place city latin=Anah at=34.46934,41.94223 country=IQ geonames=98885 weak
عانة
= Place city latin=Hit at=33.63664,42.82768 country=IQ geonames=95788 weak
هيت
= Place site latin=al-Ubulla at=30.52,47.84 country=IQ weak
الأبلة
= Place region latin=al-Bata'ih at=31.3,46.9 country=IQ
البطائح
= Place region latin=Maysan at=31.8,47.1 country=IQ weak
ميسان
= Place site latin=Kaskar at=32.19,46.3 country=IQ weak
كسكر
= Place site latin=Dayr_al-Aqul at=32.9,45.05 country=IQ
دير العاقول
= Place site latin=Jalula at=34.27,45.17 country=IQ
جلولاء
= Place city latin=Khanaqin at=34.3482,45.39065 country=IQ geonames=94591
خانقين
= Place region latin=Shahrazur at=35.3,45.9 country=IQ
شهرزور
= Place city latin=Daquq at=35.13923,44.44907 country=IQ geonames=90220
داقوقا
داقوق
= Place city latin=Tall_Afar at=36.37913,42.44806 country=IQ geonames=90393
تلعفر
تل أعفر
= Place city latin=Nusaybin at=37.07028,41.21465 country=TR geonames=303750
نصيبين
= Place city latin=Ras_al-Ayn at=36.85034,40.07055 country=SY geonames=165509
رأس العين
= Place river latin=Khabur at=36.0,40.6 country=-
الخابور
نهر الخابور
= Place site latin=Circesium at=35.15618,40.42716 country=SY geonames=173927
قرقيسياء
قرقيسيا
= Place site latin=al-Rahba at=35.0,40.42 country=SY
رحبة مالك بن طوق
= Place site latin=Rusafa at=35.63,38.76 country=SY
رصافة هشام
رصافة الشام
= Place site latin=al-Rafiqa at=35.95,39.02 country=SY weak
الرافقة
= Place city latin=Suruc at=36.97612,38.42533 country=TR geonames=300075 weak
سروج
= Place city latin=Silvan at=38.13708,41.00817 country=TR geonames=300796
ميافارقين
= Place city latin=Hasankeyf at=37.70612,41.4048 country=TR geonames=312479
حصن كيفا
= Place site latin=Arzan at=37.97,41.79 country=TR weak
أرزن
= Place city latin=Cizre at=37.33024,42.18484 country=TR geonames=318253
جزيرة ابن عمر
= Place city latin=Bitlis at=38.40115,42.10784 country=TR geonames=321025
بدليس
بتليس
= Place city latin=Ahlat at=38.7489,42.48007 country=TR geonames=325103 weak
خلاط
أخلاط
= Place city latin=Ercis at=39.02587,43.35964 country=TR geonames=315530
أرجيش
= Place site latin=Harput at=38.70373,39.2415 country=TR geonames=312532
خرتبرت
خربوط
خربوت
= Place site latin=Samosata at=37.55,38.48 country=TR
سميساط
= Place city latin=Adiyaman at=37.76441,38.27629 country=TR geonames=325330
حصن منصور
= Place site latin=Zibatra at=38.1,37.9 country=TR
زبطرة
= Place city latin=Kahramanmaras at=37.5847,36.92641 country=TR geonames=310859 weak
مرعش
= Place site latin=Anazarbus at=37.26,35.9 country=TR
عين زربة
= Place site latin=Mopsuestia at=36.96,35.62 country=TR
المصيصة
= Place city latin=Kayseri at=38.73222,35.48528 country=TR geonames=308464
قيسارية الروم
قيصري
قيصرية الروم
= Place city latin=Amasya at=40.65333,35.83306 country=TR geonames=752015
أماسية
أماسيا
= Place city latin=Tokat at=40.31389,36.55444 country=TR geonames=738743
توقات
= Place city latin=Niksar at=40.59167,36.95167 country=TR geonames=741304
نيكسار
= Place city latin=Sinop at=42.02683,35.16253 country=TR geonames=739600
سينوب
= Place city latin=Kastamonu at=41.37805,33.77528 country=TR geonames=743882
قسطموني
= Place city latin=Samsun at=41.27976,36.3361 country=TR geonames=740264 weak
صامسون
سامسون
= Place city latin=Aksehir at=38.3575,31.41639 country=TR geonames=324490
آق شهر
= Place city latin=Aksaray at=38.37255,34.02537 country=TR geonames=324496
آقسراي
= Place city latin=Erzincan at=39.73919,39.49015 country=TR geonames=315373
أرزنجان
= Place city latin=Kars at=40.59825,43.08548 country=TR geonames=743952 weak
قارص
= Place site latin=Dvin at=40.01984,44.58376 country=AM geonames=616741 weak
دوين
= Place city latin=Barda at=40.37577,47.12619 country=AZ geonames=587057 weak
بردعة
برذعة
= Place site latin=Baylakan at=39.77,47.62 country=AZ
البيلقان
= Place city latin=Ganja at=40.68278,46.36056 country=AZ geonames=586523 weak
كنجة
جنزة
= Place city latin=Samaxi at=40.63141,48.64137 country=AZ geonames=585156
شماخي
= Place region latin=Shirvan at=40.5,48.5 country=AZ
شروان
شيروان
= Place city latin=Derbent at=42.06779,48.28987 country=RU geonames=566532
الباب والأبواب
= Place city latin=Ardabil at=38.2498,48.2933 country=IR geonames=143083
أردبيل
= Place city latin=Salmas at=38.1973,44.7653 country=IR geonames=117656
سلماس
= Place city latin=Orumiyeh at=37.55274,45.07605 country=IR geonames=121801 weak
أرمية
أرومية
= Place city latin=Zanjan at=36.67642,48.49628 country=IR geonames=111453
زنجان
= Place city latin=Kermanshah at=34.31417,47.065 country=IR geonames=128226
كرمانشاه
قرميسين
= Place site latin=Dinavar at=34.58,47.43 country=IR
الدينور
= Place site latin=Hulwan at=34.46,45.86 country=IR
حلوان العراق
= Place city latin=Borujerd at=33.8973,48.7516 country=IR geonames=140044
بروجرد
= Place city latin=Saveh at=35.0213,50.3566 country=IR geonames=116667 weak
ساوة
= Place city latin=Kashan at=33.99728,51.44158 country=IR geonames=6861211
قاشان
كاشان
= Place city latin=Yazd at=31.89722,54.3675 country=IR geonames=111822 weak
يزد
= Place city latin=Abarkuh at=31.1289,53.2824 country=IR geonames=145427
أبرقوه
= Place site latin=Istakhr at=29.98,52.91 country=IR
إصطخر
= Place city latin=Darab at=28.75171,54.54065 country=IR geonames=137956
دارابجرد
= Place site latin=Arrajan at=30.65,50.28 country=IR weak
أرجان
= Place city latin=Kazerun at=29.61919,51.6535 country=IR geonames=128321
كازرون
= Place city latin=Firuzabad at=28.8438,52.5707 country=IR geonames=134518
فيروزآباد
= Place city latin=Sirjan at=29.45137,55.6809 country=IR geonames=114259
السيرجان
سيرجان
= Place city latin=Jiroft at=28.67806,57.74056 country=IR geonames=6925362
جيرفت
= Place island latin=Kish_Island at=26.53,53.98 country=IR
جزيرة كيش
جزيرة قيس
= Place city latin=Shushtar at=32.04972,48.84843 country=IR geonames=114584 weak
تستر
شوشتر
= Place site latin=Gundeshapur at=32.28,48.52 country=IR
جنديسابور
جندي سابور
= Place city latin=Ramhormoz at=31.27997,49.60351 country=IR geonames=118826
رامهرمز
= Place site latin=Askar_Mukram at=31.6,48.9 country=IR
عسكر مكرم
= Place region latin=Qumis at=36.0,54.0 country=IR
قومس
= Place city latin=Damghan at=36.1679,54.34292 country=IR geonames=138025
الدامغان
دامغان
= Place city latin=Semnan at=35.57691,53.39205 country=IR geonames=116402 weak
سمنان
= Place city latin=Amol at=36.46961,52.35072 country=IR geonames=143534
آمل طبرستان
= Place mountain latin=Damavand at=35.95,52.11 country=-
جبل دماوند
دماوند
= Place city latin=Sabzevar at=36.2126,57.68191 country=IR geonames=118063
سبزوار
بيهق
= Place site latin=Abivard at=37.37,59.6 country=TM
أبيورد
= Place city latin=Sarakhs at=36.5449,61.1577 country=IR geonames=1159716 weak
سرخس
= Place site latin=Marw_al-Rudh at=35.6,63.33 country=AF
مرو الروذ
= Place region latin=Guzgan at=36.2,66.0 country=AF
الجوزجان
= Place region latin=Faryab at=36.0,65.0 country=AF
الفارياب
فارياب
= Place site latin=Pushang at=34.34,61.72 country=AF
بوشنج
= Place region latin=Badghis at=35.0,63.5 country=AF
بادغيس
= Place city latin=Zaranj at=30.95962,61.86037 country=AF geonames=1120985
زرنج
= Place region latin=Badakhshan at=37.0,71.0 country=-
بدخشان
= Place region latin=Tukharistan at=36.7,68.5 country=AF
طخارستان
= Place region latin=Chaghaniyan at=38.3,67.9 country=UZ
الصغانيان
صغانيان
= Place city latin=Bamyan at=34.82156,67.82734 country=AF geonames=1147242
باميان
= Place region latin=Fergana at=40.4,71.3 country=-
فرغانة
= Place site latin=Akhsikath at=40.9,71.47 country=UZ
أخسيكث
= Place city latin=Khujand at=40.28256,69.62216 country=TJ geonames=1514879
خجندة
خجند
= Place region latin=Ushrusana at=39.8,68.8 country=TJ
أشروسنة
= Place site latin=Isfijab at=42.3,69.75 country=KZ
إسفيجاب
= Place site latin=Balasagun at=42.75,75.25 country=KG
بلاساغون
= Place city latin=Kashgar at=39.47066,75.98951 country=CN geonames=1280849
كاشغر
= Place city latin=Kashgar at=39.47066,75.98951 country=CN geonames=1280849 weak
كشغر
= Place city latin=Yarkand at=38.41667,77.24056 country=CN geonames=1280037
يارقند
ياركند
= Place site latin=Paykend at=39.59,64.01 country=UZ
بيكند
= Place site latin=Karmana at=40.14,65.36 country=UZ
كرمينية
= Place city latin=Turkmenabat at=39.07328,63.57861 country=TM geonames=1219649
آموية
= Place city latin=Hazorasp at=41.31944,61.07417 country=UZ geonames=1513957
هزاراسب
هزارسب
= Place region latin=Khazaria at=46.0,47.0 country=-
بلاد الخزر
= Place site latin=Samandar at=43.0,47.5 country=RU weak
سمندر
= Place site latin=Debal at=24.75,67.52 country=PK
الديبل
= Place city latin=Kannauj at=27.05524,79.9188 country=IN geonames=1268011
قنوج
= Place site latin=Somnath at=20.9,70.38 country=IN
سومنات
= Place city latin=Khambhat at=22.31744,72.61916 country=IN geonames=1267090
كنباية
كنبايت
= Place city latin=Kollam at=8.88113,76.58469 country=IN geonames=1259091 weak
كولم
= Place site latin=Daulatabad at=19.93611,75.22148 country=IN geonames=1273383
دولة آباد
دولت آباد
= Place city latin=Ahmedabad at=23.02579,72.58727 country=IN geonames=1279233
أحمد آباد
= Place city latin=Peshawar at=34.008,71.57849 country=PK geonames=1168197
بيشاور
= Place city latin=Lucknow at=26.83928,80.92313 country=IN geonames=1264733
لكنهو
لكناو
= Place region latin=Deccan at=17.0,77.0 country=IN weak
الدكن
= Place city latin=Ma'arrat_an_Nu'man at=35.6483,36.67693 country=SY geonames=167611
معرة النعمان
= Place site latin=Shayzar at=35.27,36.57 country=SY
شيزر
= Place site latin=Kafartab at=35.45,36.55 country=SY
كفر طاب
كفرطاب
= Place site latin=Apamea at=35.42,36.4 country=SY
أفامية
فامية
= Place site latin=Qinnasrin at=36.0,37.0 country=SY
قنسرين
= Place site latin=Dabiq at=36.54,37.27 country=SY weak
دابق
= Place city latin=Azaz at=36.58662,37.04628 country=SY geonames=172082 weak
عزاز
أعزاز
= Place site latin=Baghras at=36.42,36.22 country=TR
بغراس
= Place city latin=Jablah at=35.36211,35.92759 country=SY geonames=169304
جبلة الأدهمية
جبلة الساحل
= Place city latin=Baniyas at=35.18188,35.94871 country=SY geonames=171830 weak
بانياس
= Place site latin=Banias at=33.25,35.69 country=- weak
بانياس
= Place site latin=Marqab at=35.15,35.95 country=SY
قلعة المرقب
حصن المرقب
= Place site latin=Sahyun at=35.6,36.06 country=SY
قلعة صهيون
= Place city latin=Safita at=34.82099,36.11773 country=SY geonames=165060
صافيتا
= Place city latin=Salamiyah at=35.01127,37.05324 country=SY geonames=164947 weak
سلمية
= Place city latin=Al_Qaryatayn at=34.22956,37.24066 country=SY geonames=173361 weak
القريتين
= Place city latin=Bosra at=32.5174,36.48163 country=SY geonames=171126
بصرى الشام
= Place city latin=Bosra at=32.5174,36.48163 country=SY geonames=171126 weak
بصرى
= Place city latin=Salkhad at=32.492,36.71114 country=SY geonames=164917
صرخد
= Place city latin=Az_Zabadani at=33.72488,36.1005 country=SY geonames=172059 weak
الزبداني
= Place region latin=Ghouta at=33.5,36.45 country=SY
غوطة دمشق
= Place region latin=Ghouta at=33.5,36.45 country=SY weak
الغوطة
= Place site latin=Beaufort at=33.32,35.53 country=LB
قلعة الشقيف
= Place site latin=Tibnin at=33.19,35.41 country=LB weak
تبنين
= Place city latin=Bet_She'an at=32.49728,35.49632 country=IL geonames=295435 weak
بيسان
= Place site latin=Lajjun at=32.57,35.18 country=IL weak
اللجون
= Place site latin=Caesarea at=32.51888,34.90459 country=IL geonames=7117228 weak
قيسارية
= Place site latin=Arsuf at=32.2,34.81 country=IL
أرسوف
= Place city latin=Lod at=31.9467,34.8903 country=IL geonames=294421 weak
اللد
= Place site latin=Emmaus at=31.84,34.99 country=-
عمواس
= Place city latin=Rafah at=31.29722,34.24357 country=PS geonames=281102 weak
رفح
= Place city latin=Ma'an at=30.19624,35.73405 country=JO geonames=248382 weak
معان
= Place site latin=Shobak at=30.52134,35.57135 country=JO geonames=250290
حصن الشوبك
= Place site latin=Shobak at=30.52134,35.57135 country=JO geonames=250290 weak
الشوبك
= Place site latin=Mu'ta at=31.09,35.7 country=JO weak
مؤتة
= Place city latin=Ajlun at=32.33326,35.75279 country=JO geonames=250799
عجلون
= Place city latin=Jarash at=32.28082,35.89929 country=JO geonames=248875 weak
جرش
= Place region latin=Balqa at=32.0,35.8 country=JO weak
البلقاء
= Place site latin=Humayma at=29.95,35.35 country=JO weak
الحميمة
= Place site latin=Udhruh at=30.3307,35.59659 country=JO geonames=246474 weak
أذرح
= Place site latin=Fadak at=26.0,40.47 country=SA weak
فدك
= Place region latin=Wadi_al-Qura at=26.6,37.95 country=SA
وادي القرى
= Place site latin=Tayma at=27.63,38.55 country=SA weak
تيماء
= Place site latin=Dumat_al-Jandal at=29.81,39.87 country=SA
دومة الجندل
= Place city latin=Al-Ula at=26.60853,37.92316 country=SA geonames=108841 weak
العلا
= Place site latin=Hegra at=26.79,37.95 country=SA
مدائن صالح
= Place city latin=Rabigh at=22.79856,39.03493 country=SA geonames=103035 weak
رابغ
= Place site latin=al-Juhfa at=22.7,39.15 country=SA
الجحفة
= Place site latin=Dhu_al-Hulayfa at=24.41,39.54 country=SA
ذو الحليفة
ذي الحليفة
= Place site latin=Usfan at=21.92,39.35 country=SA weak
عسفان
= Place site latin=Tabala at=20.0,42.24 country=SA weak
تبالة
= Place city latin=Bisha at=20.00054,42.6052 country=SA geonames=103369 weak
بيشة
= Place region latin=al-Yamama at=24.15,47.3 country=SA weak
اليمامة
= Place city latin=Qatif at=26.56542,50.0089 country=SA geonames=108927
القطيف
= Place site latin=Qalhat at=22.7,59.37 country=OM
قلهات
= Place city latin=Ash_Shihr at=14.76026,49.60537 country=YE geonames=30490 weak
الشحر
= Place site latin=Shabwa at=15.37,47.02 country=YE weak
شبوة
= Place city latin=Tarim at=16.05694,48.99889 country=YE geonames=70160 weak
تريم
= Place city latin=Sa'dah at=16.94021,43.76393 country=YE geonames=71334 weak
صعدة
= Place city latin=Dhamar at=14.54274,44.40514 country=YE geonames=76184 weak
ذمار
= Place site latin=Mocha at=13.32,43.25 country=YE weak
المخا
مخا
= Place city latin=Bayt_al-Faqih at=14.51635,43.32446 country=YE geonames=76991
بيت الفقيه
= Place city latin=Al_Hudaydah at=14.79781,42.95452 country=YE geonames=79415 weak
الحديدة
= Place island latin=Kamaran at=15.35,42.6 country=YE
جزيرة كمران
= Place island latin=Kamaran at=15.35,42.6 country=YE weak
كمران
= Place site latin=Pelusium at=31.04,32.55 country=EG weak
الفرما
= Place site latin=Tinnis at=31.2,32.24 country=EG
تنيس
= Place site latin=Heliopolis at=30.13,31.31 country=EG
عين شمس
= Place site latin=Memphis at=29.85,31.25 country=EG weak
منف
= Place site latin=al-Qata'i at=30.03,31.25 country=EG weak
القطائع
= Place site latin=Bulaq at=30.06,31.23 country=EG
بولاق
= Place city latin=Helwan at=29.84144,31.30084 country=EG geonames=355795 weak
حلوان
= Place site latin=Bahnasa at=28.53,30.66 country=EG
البهنسا
= Place site latin=Ashmunayn at=27.78,30.8 country=EG
الأشمونين
= Place site latin=Antinoopolis at=27.81,30.87 country=EG
أنصنا
= Place city latin=Manfalut at=27.3126,30.96987 country=EG geonames=352913
منفلوط
= Place city latin=Esna at=25.29336,32.55402 country=EG geonames=355449 weak
إسنا
= Place city latin=Idfu at=24.97916,32.87722 country=EG geonames=355635 weak
إدفو
= Place site latin=Qift at=26.0,32.82 country=EG weak
قفط
= Place city latin=Kharga at=25.45101,30.54653 country=EG geonames=360923
الواحات الخارجة
الواحة الخارجة
= Place city latin=Al_Mahallah_al_Kubra at=30.97063,31.1669 country=EG geonames=360829
المحلة الكبرى
= Place city latin=Samannud at=30.9616,31.24069 country=EG geonames=349715
سمنود
= Place city latin=Fuwwah at=31.20365,30.54908 country=EG geonames=356806 weak
فوة
= Place site latin=Soba at=15.52,32.67 country=SD weak
سوبا
سوبة
= Place state latin=Alodia at=15.5,32.7 country=SD from=500 to=1500 weak
علوة
= Place city latin=Sennar at=13.56907,33.56718 country=SD geonames=367644 weak
سنار
= Place city latin=Shendi at=16.6915,33.4341 country=SD geonames=367308 weak
شندي
= Place city latin=Ajdabiya at=30.75545,20.22625 country=LY geonames=89113
أجدابية
أجدابيا
= Place site latin=Zawilah at=26.17,15.13 country=LY weak
زويلة
= Place city latin=Ghadamis at=30.13366,9.50072 country=LY geonames=2217440
غدامس
= Place site latin=Leptis_Magna at=32.64,14.29 country=LY
لبدة الكبرى
= Place site latin=Leptis_Magna at=32.64,14.29 country=LY weak
لبدة
= Place city latin=Sabratah at=32.79335,12.48845 country=LY geonames=2212771
صبراتة
= Place city latin=Murzuq at=25.91552,13.91839 country=LY geonames=2214603
مرزق
= Place region latin=Nefzaoua at=33.7,8.97 country=TN
نفزاوة
= Place region latin=Qastiliya at=33.9,8.1 country=TN
قسطيلية
= Place city latin=Beja at=36.72564,9.18169 country=TN geonames=2472774 weak
باجة
= Place city latin=Beja at=38.01506,-7.86323 country=PT geonames=2270985 weak
باجة
= Place city latin=Tebessa at=35.40417,8.12417 country=DZ geonames=2477461 weak
تبسة
= Place site latin=Sbeitla at=35.23,9.12 country=TN
سبيطلة
= Place site latin=Baghai at=35.53,7.0 country=DZ
باغاية
= Place site latin=Tubna at=35.35,5.35 country=DZ
طبنة
= Place city latin=M'Sila at=35.70889,4.53722 country=DZ geonames=2486690 weak
المسيلة
= Place site latin=Ashir at=35.93,3.23 country=DZ weak
أشير
= Place city latin=Jijel at=36.821,5.76352 country=DZ geonames=2492913
جيجل
= Place city latin=Ouargla at=31.94932,5.32502 country=DZ geonames=2485801
ورقلة
ورجلان
وارجلان
= Place city latin=Ghardaia at=32.49094,3.67347 country=DZ geonames=2496049
غرداية
= Place city latin=Touggourt at=33.11083,6.07 country=DZ geonames=2475475 weak
تقرت
= Place city latin=Medea at=36.26417,2.75393 country=DZ geonames=2488835 weak
المدية
= Place site latin=Miliana at=36.31,2.23 country=DZ weak
مليانة
= Place site latin=Tenes at=36.51,1.3 country=DZ weak
تنس
= Place site latin=Cherchell at=36.61,2.19 country=DZ
شرشال
= Place city latin=Mostaganem at=35.93115,0.08918 country=DZ geonames=2487134
مستغانم
= Place site latin=Honaine at=35.18,-1.65 country=DZ weak
هنين
= Place site latin=Nekor at=35.13,-3.85 country=MA weak
نكور
= Place city latin=Ksar_El_Kebir at=35.00044,-5.90378 country=MA geonames=2544001
القصر الكبير
= Place city latin=Larache at=35.19321,-6.15572 country=MA geonames=2543549 weak
العرائش
= Place city latin=Asilah at=35.46522,-6.03415 country=MA geonames=2557055 weak
أصيلة
أصيلا
= Place city latin=Taza at=34.21,-4.01 country=MA geonames=2529317 weak
تازا
تازة
= Place site latin=Volubilis at=34.07,-5.55 country=MA weak
وليلي
= Place site latin=Chellah at=34.0,-6.82 country=MA weak
شالة
= Place city latin=Azemmour at=33.28952,-8.3425 country=MA geonames=2556657
أزمور
= Place city latin=El_Jadida at=33.25682,-8.50882 country=MA geonames=2550078
مازاغان
البريجة
= Place region latin=Tadla at=32.5,-6.4 country=MA
تادلا
= Place region latin=Draa at=30.3,-6.0 country=MA
وادي درعة
= Place region latin=Draa at=30.3,-6.0 country=MA weak
درعة
= Place city latin=Taroudant at=30.47028,-8.87695 country=MA geonames=2529649
تارودانت
= Place site latin=Nul_Lamta at=29.0,-10.05 country=MA
نول لمطة
= Place site latin=Awdaghust at=17.43,-10.41 country=MR
أودغست
= Place site latin=Koumbi_Saleh at=15.77,-7.97 country=MR
كومبي صالح
= Place city latin=Djenne at=13.90608,-4.55332 country=ML geonames=2458589 weak
جني
= Place city latin=Kano at=12.00012,8.51672 country=NG geonames=2335204 weak
كانو
= Place city latin=Katsina at=12.99082,7.60177 country=NG geonames=2334802
كاتسينا
= Place city latin=Sokoto at=13.06269,5.24322 country=NG geonames=2322911
سكوتو
= Place region latin=Bornu at=12.0,13.0 country=NG weak
بورنو
برنو
= Place city latin=Agadez at=16.97333,7.99111 country=NE geonames=2448085
أغاديس
= Place city latin=Chinguetti at=20.463,-12.362 country=MR geonames=2380519
شنقيط
= Place site latin=Ouadane at=20.93,-11.62 country=MR weak
وادان
= Place city latin=Tarifa at=36.01393,-5.60695 country=ES geonames=2510599 weak
طريف
طريفة
= Place city latin=Medina_Sidonia at=36.45695,-5.92717 country=ES geonames=2513961
شذونة
= Place city latin=Niebla at=37.36213,-6.67894 country=ES geonames=2513230 weak
لبلة
= Place city latin=Huelva at=37.26638,-6.94004 country=ES geonames=2516548 weak
ولبة
أونبة
= Place site latin=Saltes at=37.2,-6.95 country=ES
شلطيش
= Place city latin=Merida at=38.91611,-6.34366 country=ES geonames=2513917 weak
ماردة
= Place city latin=Coimbra at=40.20564,-8.41955 country=PT geonames=2740637
قلمرية
= Place city latin=Sintra at=38.80097,-9.37826 country=PT geonames=2262912
شنترة
= Place city latin=Talavera_de_la_Reina at=39.96348,-4.83076 country=ES geonames=2510693
طلبيرة
= Place city latin=Guadalajara at=40.62862,-3.16185 country=ES geonames=3121070
وادي الحجارة
= Place city latin=Medinaceli at=41.17224,-2.43476 country=ES geonames=3117011
مدينة سالم
= Place city latin=Calatayud at=41.35353,-1.64318 country=ES geonames=3127047
قلعة أيوب
= Place site latin=Calatrava at=39.07,-3.83 country=ES
قلعة رباح
= Place city latin=Tudela at=42.06166,-1.60452 country=ES geonames=3107418
تطيلة
= Place city latin=Huesca at=42.13615,-0.4087 country=ES geonames=3120514 weak
وشقة
= Place city latin=Lleida at=41.61674,0.62218 country=ES geonames=3118514
لاردة
= Place city latin=Tarragona at=41.11667,1.25 country=ES geonames=3108288
طركونة
= Place city latin=Girona at=41.98311,2.82493 country=ES geonames=3121456
جرندة
= Place city latin=Barbastro at=42.03565,0.12686 country=ES geonames=3128795
بربشتر
= Place city latin=Xativa at=38.99042,-0.51852 country=ES geonames=2516345
شاطبة
= Place city latin=Alicante at=38.34517,-0.48149 country=ES geonames=2521978 weak
لقنت
= Place city latin=Orihuela at=38.08483,-0.94401 country=ES geonames=2513076
أوريولة
= Place city latin=Lorca at=37.67119,-1.7017 country=ES geonames=2514891
لورقة
= Place city latin=Cartagena at=37.60512,-0.98623 country=ES geonames=2520058
قرطاجنة
= Place city latin=Baza at=37.49073,-2.77259 country=ES geonames=2521215 weak
بسطة
= Place city latin=Guadix at=37.29932,-3.13922 country=ES geonames=2516925
وادي آش
= Place city latin=Ronda at=36.74231,-5.16709 country=ES geonames=2511730
رندة
= Place city latin=Archidona at=37.09654,-4.38869 country=ES geonames=2521673
أرشذونة
= Place city latin=Antequera at=37.01938,-4.56123 country=ES geonames=2521710
أنتقيرة
= Place city latin=Loja at=37.16887,-4.15129 country=ES geonames=2514946 weak
لوشة
= Place site latin=Bobastro at=36.91,-4.78 country=ES
ببشتر
= Place city latin=Almunecar at=36.73393,-3.69072 country=ES geonames=2521847 weak
المنكب
= Place city latin=Ubeda at=38.01328,-3.3705 country=ES geonames=2510116 weak
أبدة
= Place city latin=Baeza at=37.99384,-3.47103 country=ES geonames=2521413 weak
بياسة
= Place site latin=Alarcos at=38.95,-4.0 country=ES weak
الأرك
= Place site latin=Las_Navas_de_Tolosa at=38.28,-3.55 country=ES
حصن العقاب
= Place city latin=Cuenca at=40.06667,-2.13333 country=ES geonames=3124132
قونكة
= Place city latin=Albarracin at=40.40818,-1.44375 country=ES geonames=3130679
شنتمرية الشرق
= Place city latin=Alpuente at=39.86667,-1.01667 country=ES geonames=2521830
ألبونت
= Place city latin=Sagunto at=39.68333,-0.26667 country=ES geonames=2511619
مربيطر
= Place city latin=Pamplona at=42.81687,-1.64323 country=ES geonames=3114472
بنبلونة
= Place city latin=Burgos at=42.34106,-3.70184 country=ES geonames=3127461 weak
برغش
= Place city latin=Zamora at=41.50633,-5.74456 country=ES geonames=3104342 weak
سمورة
= Place city latin=Salamanca at=40.96882,-5.66388 country=ES geonames=3111108
شلمنقة
= Place city latin=Segovia at=40.94808,-4.11839 country=ES geonames=3109256
شقوبية
= Place city latin=Santiago_de_Compostela at=42.88052,-8.54569 country=ES geonames=3109642
شنت ياقب
سانتياغو دي كومبوستيلا
= Place city latin=Mazara_del_Vallo at=37.65535,12.58986 country=IT geonames=2524205 weak
مازر
مازرة
= Place city latin=Agrigento at=37.31065,13.57661 country=IT geonames=2525764
جرجنت
= Place city latin=Syracuse at=37.07542,15.28664 country=IT geonames=2523083
سرقوسة
سيراقوسة
= Place city latin=Enna at=37.5655,14.27433 country=IT geonames=2524819
قصريانة
قصر يانة
= Place city latin=Taormina at=37.85358,15.28851 country=IT geonames=2522975
طبرمين
= Place city latin=Messina at=38.19394,15.55256 country=IT geonames=2524170
مسينة
= Place city latin=Messina at=38.19394,15.55256 country=IT geonames=2524170 weak
مسينا
= Place city latin=Catania at=37.49223,15.07041 country=IT geonames=2525068
قطانية
كتانيا
= Place city latin=Taranto at=40.46438,17.24707 country=IT geonames=3165926
طارنت
تارانتو
= Place island latin=Pantelleria at=36.8,11.99 country=IT
قوصرة
بنتلارية
= Place city latin=Amalfi at=40.6349,14.60238 country=IT geonames=3183130
أمالفي
ملف الإيطالية
= Place region latin=Cappadocia at=38.6,34.8 country=TR
قبادوقية
كبادوكيا
= Place site latin=Ephesus at=37.95137,27.36849 country=TR geonames=301256
أفسوس
أفسس
= Place site latin=Pergamon at=39.12074,27.18052 country=TR geonames=321426
برغامة
برغامون
= Place city latin=Izmit at=40.76499,29.92928 country=TR geonames=745028
نيقوميدية
إزميت
إزميد
= Place city latin=Kutahya at=39.42417,29.98333 country=TR geonames=305268
كوتاهية
= Place city latin=Manisa at=38.61202,27.42647 country=TR geonames=304827
مغنيسا
مانيسا
= Place city latin=Aydin at=37.84501,27.83963 country=TR geonames=322830 weak
أيدين
= Place city latin=Eskisehir at=39.77667,30.52056 country=TR geonames=315202
اسكي شهر
= Place city latin=Sogut at=40.0143,30.18486 country=TR geonames=300468
سكوت العثمانية
= Place gulf latin=Gulf_of_Izmir at=38.5,26.8 country=-
خليج إزمير
= Place island latin=Cyprus_Island at=35.1,33.2 country=CY
جزيرة قبرس
= Place region latin=Bulgar_lands at=54.9,49.0 country=RU
بلاد البلغار
= Place region latin=Saqaliba_lands at=52.0,30.0 country=-
بلاد الصقالبة
= Place region latin=Land_of_the_Franks at=47.5,3.0 country=-
بلاد الإفرنج
بلاد الفرنجة
= Place region latin=Berber_lands at=33.0,0.0 country=-
بلاد البربر
= Place region latin=Bilad_al-Sudan at=13.5,0.0 country=-
بلاد السودان
= Place region latin=Abyssinia at=10.0,39.0 country=-
بلاد الحبشة
= Place region latin=Zanj_coast at=-6.0,39.0 country=-
بلاد الزنج
= Place region latin=Armenian_lands at=39.5,43.5 country=-
بلاد الأرمن
= Place region latin=Adharbayjan at=37.5,47.0 country=IR
أذربيجان القديمة
= Place region latin=Arran at=40.0,47.5 country=AZ weak
أران
= Place region latin=Makran at=26.0,61.5 country=-
مكران
= Place region latin=Gilan at=37.3,49.5 country=IR weak
جيلان
كيلان
= Place region latin=Zabulistan at=32.5,67.0 country=AF
زابلستان
= Place region latin=Ghor at=34.1,64.9 country=AF
غور أفغانستان
بلاد الغور
= Place region latin=Kabulistan at=34.5,69.2 country=AF
كابلستان
= Place region latin=Mughan at=39.5,48.2 country=-
موغان
موقان
= Place region latin=Diyar_Rabi'a at=36.8,41.5 country=-
ديار ربيعة
= Place region latin=Diyar_Mudar at=36.5,39.0 country=-
ديار مضر
= Place region latin=Jund_Qinnasrin at=36.0,37.0 country=SY
جند قنسرين
= Place region latin=Jund_Filastin at=31.9,34.9 country=-
جند فلسطين
= Place region latin=Jund_al-Urdunn at=32.8,35.5 country=-
جند الأردن
= Place region latin=Jund_Hims at=34.7,36.7 country=SY
جند حمص
= Place region latin=Jund_Dimashq at=33.5,36.3 country=SY
جند دمشق
= Place region latin=Syrian_marches at=37.0,35.6 country=TR
الثغور الشامية
= Place region latin=Jaziran_marches at=38.0,38.3 country=TR
ثغور الجزيرة
الثغور الجزرية
= Place region latin=Sawad at=32.5,45.0 country=IQ
سواد العراق
= Place region latin=Syrian_Desert at=33.0,39.0 country=-
بادية الشام
= Place region latin=Samawa_Desert at=31.0,43.5 country=IQ
بادية السماوة
= Place region latin=Nafud at=28.3,41.0 country=SA
صحراء النفود
النفود
= Place region latin=Jabal_Shammar at=27.5,41.5 country=SA
جبل شمر
= Place region latin=Jabal_Amil at=33.2,35.4 country=LB
جبل عامل
بلاد بشارة
= Place region latin=Wadi_al-Taym at=33.45,35.75 country=LB
وادي التيم
= Place mountain latin=Mount_Qasioun at=33.54,36.29 country=SY
جبل قاسيون
قاسيون
= Place mountain latin=Mokattam at=30.02,31.29 country=EG
جبل المقطم
المقطم
= Place mountain latin=Mount_Hermon at=33.42,35.86 country=-
جبل الشيخ
= Place mountain latin=Mount_Arafat at=21.355,39.984 country=SA
جبل عرفة
= Place mountain latin=Hira at=21.457,39.859 country=SA
غار حراء
جبل حراء
جبل النور
= Place mountain latin=Mount_Thawr at=21.377,39.85 country=SA
جبل ثور
غار ثور
= Place mountain latin=Mount_Judi at=37.38,42.33 country=TR
جبل الجودي
= Place region latin=Hakkari at=37.5,43.7 country=TR
جبال حكاري
حكاري
هكاري
= Place mountain latin=Aures at=35.4,6.5 country=DZ
جبل أوراس
جبال الأوراس
الأوراس
= Place mountain latin=Nafusa_Mountains at=31.9,11.5 country=LY
جبل نفوسة
= Place mountain latin=Rif_Mountains at=35.0,-4.5 country=MA
جبال الريف
= Place mountain latin=Djurdjura at=36.45,4.2 country=DZ
جبال جرجرة
= Place region latin=Alpujarras at=36.95,-3.2 country=ES
جبل البشارات
= Place region latin=Alpujarras at=36.95,-3.2 country=ES weak
البشارات
= Place mountain latin=Sierra_Nevada at=37.05,-3.3 country=ES
سييرا نيفادا
جبل الثلج
= Place river latin=Great_Zab at=36.3,43.8 country=-
نهر الزاب
الزاب الكبير
الزاب الأكبر
= Place river latin=Dujayl at=33.8,44.3 country=IQ
نهر دجيل
= Place canal latin=Isa_Canal at=33.3,44.2 country=IQ
نهر عيسى
= Place river latin=Shatt_al-Arab at=30.4,48.1 country=-
شط العرب
= Place river latin=Karun at=31.3,48.6 country=IR
نهر كارون
= Place river latin=Karun at=31.3,48.6 country=IR weak
كارون
= Place river latin=Barada at=33.5,36.25 country=SY
نهر بردى
= Place river latin=Barada at=33.5,36.25 country=SY weak
بردى
= Place river latin=Queiq at=36.1,37.1 country=SY
نهر قويق
= Place river latin=Zarqa_River at=32.15,35.9 country=JO
نهر الزرقاء
سيل الزرقاء
= Place river latin=Upper_Niger at=15.0,-4.0 country=-
نهر النيجر الأعلى
نيل السودان
= Place river latin=Jucar at=39.15,-0.7 country=ES
نهر شقر
= Place river latin=Genil at=37.3,-4.5 country=ES
نهر شنيل
= Place river latin=Duero at=41.5,-5.5 country=-
نهر دويرة
نهر الدويرة
= Place river latin=Sebou at=34.3,-6.0 country=MA
وادي سبو
نهر سبو
= Place river latin=Oum_Er-Rbia at=33.0,-7.8 country=MA
وادي أم الربيع
نهر أم الربيع
= Place river latin=Moulouya at=34.5,-3.3 country=MA
وادي ملوية
نهر ملوية
= Place river latin=Medjerda at=36.7,9.5 country=TN
نهر مجردة
وادي مجردة
= Place river latin=Aras at=39.6,47.0 country=-
نهر الرس
نهر أرس
= Place river latin=Kura at=41.0,46.5 country=-
نهر الكر
= Place lake latin=Lake_Urmia at=37.7,45.4 country=IR
بحيرة أرمية
بحيرة أرومية
= Place lake latin=Lake_Qarun at=29.47,30.62 country=EG
بحيرة قارون
بركة قارون
= Place lake latin=Lake_Manzala at=31.3,32.0 country=EG
بحيرة المنزلة
بحيرة تنيس
= Place lake latin=Burullus at=31.5,30.8 country=EG
بحيرة البرلس
= Place lake latin=Burullus at=31.5,30.8 country=EG weak
البرلس
= Place island latin=Hanish_Islands at=13.75,42.75 country=YE
أرخبيل حنيش
جزر حنيش
= Place island latin=Kerkennah at=34.7,11.2 country=TN
جزيرة قرقنة
قرقنة
= Place island latin=Failaka at=29.43,48.33 country=KW
جزيرة فيلكا
= Place region latin=al-Tih at=30.0,33.8 country=EG
بلاد التيه
صحراء التيه
