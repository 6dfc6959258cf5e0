# More regions, coasts and buildings.
= Place region latin=Kent at=51.2,0.7 country=GB
كنت الإنجليزية
= Place region latin=Kent at=51.2,0.7 country=GB weak
كينت
= Place region latin=Northumbria at=55.2,-2.0 country=GB
نورثمبريا
نورثمبرلاند
= Place region latin=Wessex at=51.0,-2.0 country=GB
ويسكس
= Place region latin=Wessex at=51.0,-2.0 country=GB weak
وسكس
= Place region latin=Cornwall at=50.4,-4.9 country=GB
كورنوال
= Place region latin=Yorkshire at=54.0,-1.3 country=GB
يوركشاير
= Place region latin=Ulster at=54.6,-6.8 country=-
أولستر
= Place region latin=Hispania at=40.0,-4.0 country=-
هسبانيا
هيسبانيا
= Place region latin=Gaul at=47.0,2.5 country=-
بلاد الغال
= Place region latin=Gaul at=47.0,2.5 country=- weak
غالة
= Place region latin=Epirus at=39.6,20.6 country=-
إيبيروس
إبيروس
إبيرس
= Place region latin=Thessaly at=39.5,22.2 country=GR
تساليا
ثساليا
= Place region latin=Peloponnese at=37.5,22.3 country=GR
البيلوبونيز
شبه جزيرة المورة
= Place region latin=Peloponnese at=37.5,22.3 country=GR weak
المورة
= Place region latin=Attica at=38.0,23.7 country=GR
أتيكا
= Place region latin=Dalmatia at=43.5,16.5 country=HR
دالماسيا
دلماسيا
= Place region latin=Istria at=45.2,13.9 country=-
إستريا
= Place region latin=Savoy at=45.5,6.5 country=-
سافوا
سافوي
= Place region latin=Burgundy at=47.2,4.7 country=FR
بورغونيا
بورغندي
بورجونيا
= Place region latin=Aquitaine at=44.7,0.0 country=FR
أكيتين
أكيتانيا
= Place region latin=Piedmont at=45.0,7.8 country=IT
بيدمونت
بييمونتي
= Place region latin=Westphalia at=51.8,7.8 country=DE
ويستفاليا
وستفاليا
= Place region latin=Rhineland at=50.7,7.0 country=DE
راينلاند
الراينلاند
= Place region latin=Brandenburg at=52.4,13.2 country=DE
براندنبورغ
براندنبرغ
= Place region latin=Pomerania at=54.0,16.0 country=-
بوميرانيا
= Place region latin=Silesia at=51.0,17.0 country=-
سيليزيا
= Place region latin=Moravia at=49.4,17.0 country=CZ
مورافيا
= Place region latin=Galicia_(Eastern_Europe) at=49.8,24.0 country=-
غاليسيا الشرقية
= Place region latin=Volhynia at=51.0,25.5 country=UA
فولينيا
= Place region latin=Bessarabia at=46.8,29.0 country=-
بيسارابيا
بسارابيا
= Place region latin=Bukovina at=48.0,25.8 country=-
بوكوفينا
= Place region latin=Livonia at=57.5,25.5 country=-
ليفونيا
= Place region latin=Karelia at=63.5,32.0 country=-
كاريليا
= Place region latin=Jutland at=56.0,9.2 country=DK
يوتلاند
= Place region latin=Schleswig at=54.7,9.3 country=-
شليسفيغ
= Place region latin=Holstein at=54.1,9.8 country=DE
هولشتاين
= Place region latin=Colchis at=42.2,42.0 country=GE
كولخيس
= Place region latin=Circassia at=44.3,40.0 country=RU
شركسيا
بلاد الشركس
= Place region latin=Tatarstan at=55.5,51.0 country=RU
تتارستان
= Place region latin=Kamchatka at=56.0,159.0 country=RU
كامتشاتكا
شبه جزيرة كامتشاتكا
= Place island latin=Sakhalin at=51.0,143.0 country=RU
سخالين
جزيرة سخالين
= Place island latin=Kuril_Islands at=46.5,151.0 country=-
جزر الكوريل
= Place region latin=Kabylia at=36.6,4.3 country=DZ
بلاد القبائل
منطقة القبائل
= Place region latin=Dakahlia at=31.05,31.55 country=EG
الدقهلية
= Place region latin=Qalyubia at=30.4,31.2 country=EG
القليوبية
= Place region latin=Monufia at=30.5,30.95 country=EG
المنوفية
= Place region latin=Gharbia at=30.9,31.05 country=EG
مديرية الغربية
محافظة الغربية
= Place region latin=Sharqia at=30.7,31.7 country=EG
مديرية الشرقية
= Place region latin=Beheira at=30.7,30.3 country=EG
مديرية البحيرة
محافظة البحيرة
= Place region latin=Diyala at=33.9,45.0 country=IQ
ديالى
= Place region latin=Dhi_Qar at=31.1,46.3 country=IQ
ذي قار
= Place region latin=Jezreel_Valley at=32.6,35.25 country=IL
مرج ابن عامر
مرج بن عامر
= Place region latin=Ohio at=40.3,-82.8 country=US
أوهايو
= Place region latin=Illinois at=40.0,-89.2 country=US
إلينوي
= Place region latin=Michigan at=44.3,-85.4 country=US
ميشيغان
ميشيجان
= Place region latin=Indiana at=39.9,-86.3 country=US
إنديانا
= Place region latin=Arizona at=34.3,-111.7 country=US
أريزونا
= Place region latin=Colorado at=39.0,-105.5 country=US
كولورادو
= Place region latin=Nevada at=39.3,-116.6 country=US
نيفادا
= Place region latin=Oregon at=43.9,-120.6 country=US
أوريغون
أوريجون
= Place region latin=Montana at=47.0,-109.6 country=US
مونتانا
= Place region latin=Alabama at=32.8,-86.8 country=US weak
ألاباما
= Place region latin=Mississippi_(state) at=32.7,-89.7 country=US
ميسيسيبي
ولاية مسيسيبي
= Place island latin=Hawaii at=20.8,-156.9 country=US
هاواي
= Place region latin=New_Jersey at=40.2,-74.7 country=US
نيوجيرسي
نيو جيرسي
= Place region latin=Connecticut at=41.6,-72.7 country=US
كونيتيكت
= Place region latin=Maryland at=39.0,-76.8 country=US
ماريلاند
ميريلاند
= Place region latin=Kentucky at=37.5,-85.3 country=US
كنتاكي
= Place region latin=Tennessee at=35.9,-86.4 country=US
تينيسي
= Place region latin=Missouri at=38.4,-92.5 country=US
ميزوري
ميسوري
= Place region latin=Minnesota at=46.3,-94.3 country=US
مينيسوتا
= Place region latin=Wisconsin at=44.6,-89.9 country=US
ويسكونسن
= Place region latin=Kansas at=38.5,-98.4 country=US
كانساس
= Place region latin=Nebraska at=41.5,-99.8 country=US
نبراسكا
= Place region latin=Oklahoma at=35.6,-97.5 country=US
أوكلاهوما
= Place region latin=Arkansas at=34.9,-92.4 country=US
أركنساس
= Place region latin=Idaho at=44.4,-114.6 country=US
أيداهو
= Place region latin=North_Carolina at=35.6,-79.4 country=US
كارولينا الشمالية
= Place region latin=South_Carolina at=33.9,-80.9 country=US
كارولينا الجنوبية
= Place region latin=Antarctic_Peninsula at=-69.5,-65.0 country=-
شبه الجزيرة القطبية الجنوبية
= Place island latin=Alexander_Island at=-71.0,-70.0 country=-
جزيرة ألكسندر
= Place region latin=Mangyshlak at=44.2,51.5 country=KZ
شبه جزيرة مانغيشلاك
مانغيشلاك
= Place strait latin=Northwest_Passage at=72.0,-100.0 country=-
الممر الشمالي الغربي
المعبر الشمالي الغربي
= Place site latin=Hadrian's_Wall at=55.0,-2.4 country=GB
سور هادريان
= Place site latin=St_Peter's_Basilica at=41.902,12.453 country=VA
كاتدرائية القديس بطرس
بازيليكا القديس بطرس
= Place region latin=Campania at=40.9,14.8 country=IT
كامبانيا
= Place region latin=Apulia at=41.0,16.6 country=IT weak
بوليا
= Place region latin=Tyrol at=47.2,11.4 country=-
تيرول
= Place region latin=Styria at=47.2,15.0 country=AT
شتيريا
ستيريا
= Place region latin=Carinthia at=46.7,13.9 country=AT
كارنثيا
= Place region latin=Ardennes at=50.1,5.6 country=-
الأردين
= Place region latin=Champagne at=48.9,4.2 country=FR
شامبانيا
= Place region latin=Languedoc at=43.7,3.5 country=FR
لانغدوك
= Place region latin=Gascony at=43.8,0.2 country=FR
غاسكونيا
= Place region latin=Essex at=51.8,0.6 country=GB
إسكس
= Place region latin=Sussex at=50.95,-0.1 country=GB
ساسكس
= Place region latin=Hampshire at=51.1,-1.3 country=GB
هامبشاير
= Place region latin=Frisia at=53.2,5.8 country=-
فريزيا
= Place city latin=Angouleme at=45.64997,0.15345 country=FR geonames=3037598
أنغوليما
