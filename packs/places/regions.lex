# Regions and continents, of today and of the geographers.
= Place region latin=Maghreb at=32.0,0.0 country=-
المغرب العربي
بلاد المغرب
الشمال الإفريقي
شمال إفريقيا
شمال أفريقيا
شمالي أفريقيا
= Place region latin=Central_Maghreb at=35.0,3.0 country=-
المغرب الأوسط
= Place region latin=Ifriqiya at=35.5,10.0 country=-
بلاد إفريقية
= Place region latin=Ifriqiya at=35.5,10.0 country=- weak
إفريقية
= Place region latin=al-Andalus at=38.5,-4.0 country=-
الأندلس
بلاد الأندلس
= Place region latin=Levant at=34.0,36.5 country=-
الشام
بلاد الشام
بر الشام
سوريا الكبرى
= Place region latin=Hejaz at=23.0,40.0 country=-
الحجاز
أرض الحجاز
بلاد الحجاز
= Place region latin=Najd at=25.0,44.0 country=-
بلاد نجد
هضبة نجد
= Place region latin=Najd at=25.0,44.0 country=- weak
نجد
= Place region latin=Tihama at=17.0,42.5 country=-
تهامة
= Place region latin=Asir at=19.0,42.5 country=-
إقليم عسير
= Place region latin=Asir at=19.0,42.5 country=- weak
عسير
= Place region latin=al-Ahsa at=25.4,49.6 country=-
الأحساء
= Place region latin=Hadhramaut at=16.5,49.5 country=-
حضرموت
= Place region latin=Arabian_Peninsula at=22.0,46.0 country=-
شبه الجزيرة العربية
جزيرة العرب
الجزيرة العربية
شبه جزيرة العرب
بلاد العرب
= Place region latin=Upper_Mesopotamia at=36.5,41.0 country=-
الجزيرة الفراتية
بلاد الجزيرة
ديار بكر وربيعة
= Place region latin=Mesopotamia at=33.5,44.0 country=-
بلاد الرافدين
بلاد ما بين النهرين
ما بين النهرين
العراق العربي
= Place region latin=Khurasan at=36.0,60.0 country=-
خراسان
بلاد خراسان
= Place region latin=Transoxiana at=40.0,66.0 country=-
بلاد ما وراء النهر
ما وراء النهر
= Place region latin=Khwarazm at=41.5,60.5 country=-
خوارزم
= Place region latin=Fars at=29.5,53.0 country=-
إقليم فارس
= Place region latin=Sistan at=31.0,62.0 country=-
سجستان
= Place region latin=Kerman at=30.3,57.1 country=-
كرمان
= Place region latin=Tabaristan at=36.5,52.5 country=-
طبرستان
= Place region latin=Daylam at=36.8,50.0 country=-
بلاد الديلم
= Place region latin=Daylam at=36.8,50.0 country=- weak
الديلم
= Place region latin=Kurdistan at=36.5,44.0 country=-
كردستان
كردستان العراق
بلاد الكرد
= Place region latin=Khuzestan at=31.5,48.7 country=-
خوزستان
الأهواز
عربستان
= Place region latin=Jibal at=34.0,49.0 country=-
العراق العجمي
عراق العجم
= Place region latin=Kuhistan at=33.5,59.0 country=-
قهستان
كوهستان
= Place region latin=Rudbar at=36.8,49.4 country=-
رودبار
= Place region latin=Sindh at=26.0,68.5 country=-
السند
بلاد السند
= Place region latin=Punjab at=31.0,74.0 country=-
البنجاب
= Place region latin=Kashmir at=34.0,75.0 country=-
كشمير
= Place region latin=Bengal at=23.5,88.5 country=-
البنغال
= Place region latin=Gujarat at=22.5,71.5 country=-
كجرات
غوجارات
= Place region latin=Malabar at=11.0,76.0 country=-
مليبار
بلاد المليبار
= Place region latin=Anatolia at=39.0,34.0 country=-
الأناضول
آسيا الصغرى
بلاد الأناضول
= Place region latin=Rumelia at=42.0,24.0 country=-
الروملي
روملي
= Place region latin=Balkans at=42.5,22.5 country=-
البلقان
شبه جزيرة البلقان
دول البلقان
= Place region latin=Thrace at=41.5,26.5 country=-
تراقيا
تراقية
= Place region latin=Macedonia at=41.0,22.5 country=-
مقدونية
= Place region latin=Wallachia at=44.4,26.0 country=-
الأفلاق
= Place region latin=Moldavia at=47.0,27.0 country=-
البغدان
= Place region latin=Crimea at=45.3,34.4 country=-
القرم
شبه جزيرة القرم
= Place region latin=Cilicia at=37.0,35.5 country=-
قيليقيا
كيليكيا
= Place region latin=Upper_Egypt at=26.0,32.0 country=-
الصعيد
صعيد مصر
الوجه القبلي
مصر العليا
= Place region latin=Lower_Egypt at=31.0,31.0 country=-
الوجه البحري
مصر السفلى
الدلتا
دلتا النيل
= Place region latin=Nubia at=21.0,31.0 country=-
النوبة
بلاد النوبة
= Place region latin=Darfur at=13.5,24.5 country=-
دارفور
= Place region latin=Kordofan at=12.5,30.0 country=-
كردفان
= Place region latin=Barqa at=32.0,22.0 country=-
برقة
= Place region latin=Fezzan at=26.0,14.0 country=-
فزان
= Place region latin=Tripolitania at=32.0,13.5 country=-
طرابلس الغرب
= Place region latin=Sus at=30.0,-9.0 country=-
بلاد السوس
= Place region latin=Rif at=35.0,-4.0 country=-
الريف المغربي
= Place region latin=Western_Sahara at=24.5,-13.5 country=-
الصحراء الغربية
= Place region latin=West_Bank at=32.0,35.3 country=-
الضفة الغربية
= Place region latin=Gaza_Strip at=31.4,34.35 country=-
قطاع غزة
= Place region latin=Galilee at=32.9,35.4 country=- weak
الجليل
= Place region latin=Negev at=30.8,34.8 country=-
النقب
= Place region latin=Hauran at=32.7,36.2 country=-
حوران
= Place region latin=Beqaa at=33.8,36.0 country=-
البقاع
سهل البقاع
= Place region latin=Scandinavia at=63.0,15.0 country=-
إسكندنافيا
اسكندنافيا
= Place region latin=Iberian_Peninsula at=40.0,-4.0 country=-
شبه الجزيرة الإيبيرية
شبه جزيرة إيبيريا
شبه الجزيرة الأيبيرية
= Place region latin=Andalusia at=37.5,-4.7 country=-
أندلوسيا
أندلوثيا
= Place region latin=Catalonia at=41.8,1.5 country=-
كتالونيا
قطلونية
= Place region latin=Galicia at=42.8,-8.0 country=-
جليقية
= Place region latin=Flanders at=51.0,3.5 country=-
فلاندرز
الفلاندر
= Place region latin=Normandy at=49.0,0.3 country=-
نورماندي
النورماندي
= Place region latin=Brittany at=48.2,-3.0 country=-
بريتاني
= Place region latin=Provence at=43.9,6.0 country=-
بروفانس
= Place region latin=Alsace at=48.3,7.4 country=-
الألزاس
= Place region latin=Lorraine at=48.9,6.2 country=-
اللورين
= Place region latin=Bavaria at=49.0,11.5 country=-
بافاريا
= Place region latin=Saxony at=51.0,13.4 country=-
ساكسونيا
= Place region latin=Bohemia at=49.8,14.5 country=-
بوهيميا
= Place region latin=Tuscany at=43.4,11.0 country=-
توسكانا
= Place region latin=Lombardy at=45.6,9.8 country=-
لومبارديا
= Place region latin=Calabria at=39.0,16.5 country=-
قلورية
كالابريا
= Place region latin=Transylvania at=46.5,24.5 country=-
ترانسلفانيا
= Place region latin=Siberia at=60.0,100.0 country=-
سيبيريا
= Place region latin=Manchuria at=44.0,125.0 country=-
منشوريا
= Place region latin=Tibet at=31.0,88.0 country=-
التبت
هضبة التبت
= Place region latin=Turkestan at=41.0,68.0 country=-
تركستان
بلاد الترك
= Place region latin=East_Turkestan at=41.0,85.0 country=-
تركستان الشرقية
= Place region latin=Chechnya at=43.4,45.7 country=-
الشيشان
= Place region latin=Dagestan at=42.9,47.1 country=-
داغستان
= Place region latin=Abkhazia at=43.0,41.0 country=-
أبخازيا
= Place region latin=Nagorno-Karabakh at=39.8,46.8 country=-
قرة باغ
قره باغ
= Place region latin=Middle_East at=29.0,41.0 country=-
الشرق الأوسط
الشرق الأدنى
= Place region latin=Far_East at=35.0,115.0 country=-
الشرق الأقصى
= Place region latin=Arab_world at=26.0,30.0 country=-
الوطن العربي
العالم العربي
البلاد العربية
البلدان العربية
الأقطار العربية
= Place region latin=Central_Asia at=43.0,65.0 country=-
آسيا الوسطى
وسط آسيا
أواسط آسيا
= Place region latin=Horn_of_Africa at=8.0,46.0 country=-
القرن الإفريقي
القرن الأفريقي
= Place region latin=Latin_America at=-10.0,-65.0 country=-
أمريكا اللاتينية
أميركا اللاتينية
= Place region latin=California at=37.0,-120.0 country=-
كاليفورنيا
= Place region latin=Texas at=31.0,-99.0 country=-
تكساس
= Place region latin=Virginia at=37.5,-78.5 country=-
فرجينيا
فيرجينيا
= Place region latin=Florida at=28.0,-82.0 country=-
فلوريدا
= Place region latin=Louisiana at=31.0,-92.0 country=-
لويزيانا
= Place region latin=Massachusetts at=42.3,-71.8 country=-
ماساتشوستس
= Place region latin=Pennsylvania at=41.0,-77.5 country=-
بنسلفانيا
= Place region latin=Alaska at=64.0,-152.0 country=-
ألاسكا
= Place region latin=Quebec at=52.0,-72.0 country=-
كيبيك
كيبك
= Place region latin=Patagonia at=-41.0,-68.0 country=-
باتاغونيا
= Place region latin=Sahara at=23.0,13.0 country=-
الصحراء الكبرى
= Place region latin=Rub_al_Khali at=20.0,50.0 country=-
الربع الخالي
= Place region latin=Arabia_Petraea at=30.5,35.5 country=-
بلاد الأنباط
# Parts of the world by faith and custom; their points are the middle of what is meant by them.
= Place region latin=Muslim_world at=28.0,45.0 country=-
العالم الإسلامي
البلاد الإسلامية
البلدان الإسلامية
الأقطار الإسلامية
بلاد الإسلام
ديار الإسلام
دار الإسلام
بلاد المسلمين
ديار المسلمين
= Place region latin=Arab_Mashriq at=33.0,40.0 country=-
المشرق العربي
المشرق الإسلامي
= Place region latin=Islamic_West at=34.0,-3.0 country=-
المغرب الإسلامي
الغرب الإسلامي
= Place region latin=Western_world at=45.0,-20.0 country=-
العالم الغربي
= Place region latin=Christendom at=45.0,15.0 country=-
العالم المسيحي
العالم النصراني
بلاد النصارى
بلاد الفرنج
بلاد الإفرنج
بلاد الفرنجة
= Place region latin=Holy_Land at=31.8,35.2 country=-
الأراضي المقدسة
الأرض المقدسة
الأرض الموعودة
أرض الميعاد
= Place region latin=Hejaz at=23.0,40.0 country=-
أرض الحرمين
بلاد الحرمين
الأراضي الحجازية
الديار الحجازية
= Place region latin=New_World at=10.0,-80.0 country=-
العالم الجديد
= Place region latin=Old_World at=35.0,50.0 country=-
العالم القديم
= Place region latin=Syrian_coast at=34.5,35.9 country=-
الساحل الشامي
الساحل السوري
سواحل الشام
ساحل الشام
# The parts of the continents.
= Place region latin=Northern_Europe at=62.0,15.0 country=-
شمال أوروبا
شمال أوربا
شمالي أوروبا
شمالي أوربا
أوروبا الشمالية
= Place region latin=Southern_Europe at=42.0,14.0 country=-
جنوب أوروبا
جنوب أوربا
جنوبي أوروبا
جنوبي أوربا
أوروبا الجنوبية
= Place region latin=Central_Europe at=49.0,15.0 country=-
وسط أوروبا
وسط أوربا
أواسط أوروبا
أواسط أوربا
أوروبا الوسطى
= Place region latin=Southeastern_Europe at=43.0,22.0 country=-
جنوب شرق أوروبا
شرقي أوروبا
شرق أوربا
أوربا الشرقية
جنوب شرق أوربا
جنوب شرقي أوروبا
جنوب شرقي أوربا
= Place region latin=Northeastern_Europe at=57.0,27.0 country=-
شمال شرق أوروبا
شمال شرق أوربا
شمال شرقي أوروبا
شمال شرقي أوربا
= Place region latin=Southwestern_Europe at=40.0,-4.0 country=-
جنوب غرب أوروبا
غربي أوروبا
غرب أوربا
أوربا الغربية
جنوب غرب أوربا
جنوب غربي أوروبا
جنوب غربي أوربا
= Place region latin=Northwestern_Europe at=53.0,0.0 country=-
شمال غرب أوروبا
شمال غرب أوربا
شمال غربي أوروبا
شمال غربي أوربا
= Place region latin=Northern_Asia at=62.0,95.0 country=-
شمال آسيا
شمالي آسيا
= Place region latin=Southern_Asia at=22.0,78.0 country=-
جنوب آسيا
جنوبي آسيا
آسيا الجنوبية
= Place region latin=Eastern_Asia at=35.0,115.0 country=-
شرق آسيا
شرقي آسيا
آسيا الشرقية
= Place region latin=Western_Asia at=33.0,45.0 country=-
غرب آسيا
غربي آسيا
آسيا الغربية
= Place region latin=Southeast_Asia at=10.0,108.0 country=-
جنوب شرق آسيا
جنوب شرقي آسيا
= Place region latin=Southwest_Asia at=30.0,50.0 country=-
جنوب غرب آسيا
جنوب غربي آسيا
= Place region latin=Northeast_Asia at=55.0,130.0 country=-
شمال شرق آسيا
شمال شرقي آسيا
= Place region latin=East_Africa at=1.0,37.0 country=-
شرق أفريقيا
شرقي أفريقيا
أفريقيا الشرقية
= Place region latin=West_Africa at=12.0,-4.0 country=-
غرب أفريقيا
غربي أفريقيا
أفريقيا الغربية
= Place region latin=Central_Africa at=2.0,20.0 country=-
وسط أفريقيا
أواسط أفريقيا
= Place region latin=Central_America at=13.0,-86.0 country=-
وسط أمريكا
وسط أميركا
أواسط أمريكا
أواسط أميركا
أمريكا الوسطى
= Place continent latin=Europe at=50.0,15.0 country=-
أوروبا
أوربا
القارة الأوروبية
أوروبة
اوربة
= Place continent latin=Western_Europe at=48.0,5.0 country=-
أوروبا الغربية
غرب أوروبا
= Place continent latin=Eastern_Europe at=50.0,27.0 country=-
أوروبا الشرقية
شرق أوروبا
= Place continent latin=Asia at=45.0,90.0 country=-
آسيا
آسية
القارة الآسيوية
= Place continent latin=Africa at=5.0,20.0 country=-
أفريقيا
إفريقيا
القارة الإفريقية
القارة الأفريقية
القارة السمراء
= Place continent latin=North_America at=45.0,-100.0 country=-
أمريكا الشمالية
أميركا الشمالية
= Place continent latin=South_America at=-15.0,-60.0 country=-
أمريكا الجنوبية
أميركا الجنوبية
= Place continent latin=Antarctica at=-85.0,0.0 country=-
القارة القطبية الجنوبية
أنتاركتيكا
أنتارتيكا
= Place site latin=South_Pole at=-90.0,0.0 country=-
القطب الجنوبي
= Place continent latin=Arctic at=88.0,0.0 country=-
القطب الشمالي
