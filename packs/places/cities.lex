# Cities with their usual and older Arabic names; coordinates and ids from GeoNames (CC BY 4.0).
= Place city latin=Cairo at=30.06263,31.24967 country=EG geonames=360630 capital
القاهرة
مصر المحروسة
القاهرة المعزية
= Place city latin=Alexandria at=31.20176,29.91582 country=EG geonames=361058
الإسكندرية
الأسكندرية
ثغر الإسكندرية
= Place city latin=Giza at=30.00944,31.20861 country=EG geonames=360995
الجيزة
= Place city latin=Port_Said at=31.26531,32.3019 country=EG geonames=358619
بورسعيد
بور سعيد
= Place city latin=Suez at=29.97371,32.52627 country=EG geonames=359796
القلزم
السويس
= Place city latin=Ismailia at=30.60427,32.27225 country=EG geonames=361055
الإسماعيلية
الاسماعيلية
= Place city latin=Damietta at=31.41648,31.81332 country=EG geonames=358048
دمياط
= Place city latin=Rosetta at=31.39951,30.41718 country=EG geonames=350203
ثغر رشيد
= Place city latin=Rosetta at=31.39951,30.41718 country=EG geonames=350203 weak
رشيد
= Place city latin=Asyut at=27.18096,31.18368 country=EG geonames=359783
أسيوط
= Place city latin=Aswan at=24.09082,32.89942 country=EG geonames=359792
أسوان
= Place city latin=Luxor at=25.69893,32.6421 country=EG geonames=360502
الأقصر
= Place city latin=Qena at=26.16418,32.72671 country=EG geonames=350550 weak
قنا
= Place city latin=Qus at=25.91544,32.76287 country=EG geonames=350422
قوص
= Place city latin=Sohag at=26.55695,31.69478 country=EG geonames=347796
سوهاج
= Place city latin=Akhmim at=26.5622,31.74566 country=EG geonames=361661
أخميم
إخميم
= Place city latin=Al_Minya at=28.09193,30.75813 country=EG geonames=360686
المنيا
= Place city latin=Bani_Suwayf at=29.07441,31.09785 country=EG geonames=359173
بني سويف
= Place city latin=Al_Fayyum at=29.30995,30.8418 country=EG geonames=361320
الفيوم
= Place city latin=Tanta at=30.78847,31.00192 country=EG geonames=347497
طنطا
= Place city latin=Al_Mansurah at=31.03637,31.38069 country=EG geonames=360761
المنصورة
= Place city latin=Damanhur at=31.03408,30.46823 country=EG geonames=358448
دمنهور
= Place city latin=Zagazig at=30.58768,31.502 country=EG geonames=359493
الزقازيق
= Place city latin=Girga at=26.33721,31.89295 country=EG geonames=355026
جرجا
= Place city latin=Al_Qusayr at=26.10611,34.27716 country=EG geonames=360531 weak
القصير
= Place city latin=Dayrut at=27.55642,30.81057 country=EG geonames=358269
ديروط
= Place city latin=Farshut at=26.05501,32.16274 country=EG geonames=356933
فرشوط
= Place city latin=Bilbeis at=30.42039,31.56223 country=EG geonames=358840
بلبيس
= Place city latin=Arish at=31.13159,33.79844 country=EG geonames=361546
العريش
= Place city latin=Siwa_Oasis at=29.2032,25.51965 country=EG geonames=347863
سيوة
واحة سيوة
= Place city latin=Baghdad at=33.34058,44.40088 country=IQ geonames=98182 capital
بغداد
= Place city latin=Baghdad at=33.34058,44.40088 country=IQ geonames=98182 capital weak
مدينة السلام
دار السلام
= Place city latin=Basrah at=30.50852,47.7804 country=IQ geonames=99532
البصرة
= Place city latin=Mosul at=36.335,43.11889 country=IQ geonames=99072
الموصل
= Place city latin=Kirkuk at=35.46806,44.39222 country=IQ geonames=94787
كركوك
= Place city latin=Arbil at=36.18333,44.01193 country=IQ geonames=95446
أربيل
إربل
= Place city latin=Karbala at=32.61603,44.02488 country=IQ geonames=94824
كربلاء
= Place city latin=Najaf at=32.02594,44.34625 country=IQ geonames=98860
النجف
النجف الأشرف
= Place city latin=Kufa at=32.05114,44.44017 country=IQ geonames=99135
الكوفة
= Place city latin=Samarra at=34.1959,43.88568 country=IQ geonames=91597
سامراء
سر من رأى
= Place city latin=Tikrit at=34.61581,43.67861 country=IQ geonames=90150
تكريت
= Place city latin=Al_Hillah at=32.46367,44.41963 country=IQ geonames=99347
الحلة
= Place city latin=Dihok at=36.86709,42.98845 country=IQ geonames=96994
دهوك
= Place city latin=Sulaymaniyah at=35.56496,45.4329 country=IQ geonames=98463
السليمانية
= Place city latin=Damascus at=33.5102,36.29128 country=SY geonames=170654 capital
دمشق
دمشق الشام
= Place city latin=Aleppo at=36.20124,37.16117 country=SY geonames=170063
حلب
حلب الشهباء
= Place city latin=Homs at=34.72682,36.72339 country=SY geonames=169577
حمص
= Place city latin=Hama at=35.13179,36.75783 country=SY geonames=170017
حماة
حماه
= Place city latin=Latakia at=35.53168,35.79011 country=SY geonames=173576
اللاذقية
= Place city latin=Tartus at=34.88902,35.88659 country=SY geonames=163345
طرطوس
أنطرطوس
= Place city latin=Ar_Raqqah at=35.95283,39.00788 country=SY geonames=172955
الرقة
= Place city latin=Dayr_az_Zawr at=35.33588,40.14084 country=SY geonames=170794
دير الزور
= Place city latin=Tadmur at=34.5624,38.28402 country=SY geonames=163808
بالميرا
= Place city latin=Tadmur at=34.5624,38.28402 country=SY geonames=163808 weak
تدمر
= Place city latin=Dara at=32.61889,36.10213 country=SY geonames=170905
درعا
= Place city latin=Idlib at=35.93062,36.63393 country=SY geonames=169389
إدلب
= Place city latin=Manbij at=36.52815,37.95495 country=SY geonames=167357
منبج
= Place city latin=Beirut at=33.89332,35.50157 country=LB geonames=276781 capital
بيروت
= Place city latin=Tripoli at=34.43352,35.84415 country=LB geonames=266826
طرابلس الشام
طرابلس
= Place city latin=Sidon at=33.55751,35.37148 country=LB geonames=268064
صيدا
= Place city latin=Tyre at=33.27333,35.19389 country=LB geonames=267008 weak
صور
= Place city latin=Baalbek at=34.00583,36.21806 country=LB geonames=277130
بعلبك
= Place city latin=Zahle at=33.84675,35.90203 country=LB geonames=266045
زحلة
= Place city latin=Jerusalem at=31.76904,35.21633 country=IL geonames=281184
القدس
بيت المقدس
أورشليم
القدس الشريف
= Place city latin=Hebron at=31.52935,35.0938 country=PS geonames=285066
مدينة الخليل
= Place city latin=Hebron at=31.52935,35.0938 country=PS geonames=285066 weak
الخليل
= Place city latin=Nablus at=32.22111,35.25444 country=PS geonames=282615
نابلس
= Place city latin=Ramallah at=31.89964,35.20422 country=PS geonames=282239
رام الله
= Place city latin=Jericho at=31.86667,35.45 country=PS geonames=284899
أريحا
= Place city latin=Bethlehem at=31.70487,35.20376 country=PS geonames=284315
بيت لحم
= Place city latin=Gaza at=31.50161,34.46672 country=PS geonames=281133
غزة
= Place city latin=Haifa at=32.81841,34.9885 country=IL geonames=294801
حيفا
= Place city latin=Acre at=32.92814,35.07647 country=IL geonames=295721
عكا
عكة
= Place city latin=Jaffa at=32.05043,34.75224 country=IL geonames=293253
يافا
= Place city latin=Tel_Aviv at=32.08088,34.78057 country=IL geonames=293397
تل أبيب
= Place city latin=Nazareth at=32.70056,35.29722 country=IL geonames=294098 weak
الناصرة
= Place city latin=Tiberias at=32.79221,35.53124 country=IL geonames=293322
طبرية
= Place city latin=Ashkelon at=31.66926,34.57149 country=IL geonames=295620
عسقلان
= Place city latin=Safed at=32.96465,35.496 country=IL geonames=293100
صفد
= Place city latin=Ramla at=31.92923,34.86563 country=IL geonames=293768
الرملة
= Place city latin=Amman at=31.95522,35.94503 country=JO geonames=250441 capital
عمّان
= Place city latin=Amman at=31.95522,35.94503 country=JO geonames=250441 capital weak
عمان
= Place city latin=Al_Karak at=31.18248,35.69999 country=JO geonames=250624
الكرك
= Place city latin=Aqaba at=29.52667,35.00778 country=JO geonames=250774
أيلة
عقبة أيلة
= Place city latin=Aqaba at=29.52667,35.00778 country=JO geonames=250774 weak
العقبة
= Place city latin=Irbid at=32.55556,35.85 country=JO geonames=248946
إربد
= Place city latin=As_Salt at=32.03917,35.72722 country=JO geonames=250258
السلط
= Place city latin=Mecca at=21.42664,39.82563 country=SA geonames=104515
مكة
مكة المكرمة
مكة المشرفة
= Place city latin=Medina at=24.46861,39.61417 country=SA geonames=109223
المدينة المنورة
المدينة النبوية
يثرب
= Place city latin=Jeddah at=21.49012,39.18624 country=SA geonames=105343
مدينة جدة
= Place city latin=Jeddah at=21.49012,39.18624 country=SA geonames=105343 weak
جدة
= Place city latin=Riyadh at=24.68773,46.72185 country=SA geonames=108410 capital
الرياض
= Place city latin=Taif at=21.27028,40.41583 country=SA geonames=107968
الطائف
= Place city latin=Yanbu at=24.08954,38.0618 country=SA geonames=100425 weak
ينبع
= Place city latin=Dammam at=26.43442,50.10326 country=SA geonames=110336
الدمام
= Place city latin=Buraydah at=26.32599,43.97497 country=SA geonames=107304
بريدة
= Place city latin=Ha'il at=27.52188,41.69073 country=SA geonames=106281 weak
حائل
= Place city latin=Tabuk at=28.3998,36.57151 country=SA geonames=101628
تبوك
= Place city latin=Najran at=17.49326,44.12766 country=SA geonames=103630
نجران
= Place city latin=Sanaa at=15.35472,44.20667 country=YE geonames=71137 capital
صنعاء
= Place city latin=Aden at=12.77944,45.03667 country=YE geonames=415189
عدن
= Place city latin=Ta'izz at=13.57952,44.02091 country=YE geonames=70225 weak
تعز
= Place city latin=Zabid at=14.1951,43.31518 country=YE geonames=69500 weak
زبيد
= Place city latin=Al_Mukalla at=14.54248,49.12424 country=YE geonames=78754
المكلا
= Place city latin=Shibam at=15.50943,43.90445 country=YE geonames=70677
شبام
= Place city latin=Muscat at=23.58413,58.40778 country=OM geonames=287286 capital
مدينة مسقط
= Place city latin=Muscat at=23.58413,58.40778 country=OM geonames=287286 capital weak
مسقط
= Place city latin=Sohar at=24.34745,56.70937 country=OM geonames=286282
صحار
= Place city latin=Nizwa at=22.93333,57.53333 country=OM geonames=286987
نزوى
= Place city latin=Salalah at=17.01505,54.09237 country=OM geonames=286621
صلالة
= Place city latin=Abu_Dhabi at=24.45118,54.39696 country=AE geonames=292968 capital
أبو ظبي
أبوظبي
= Place city latin=Dubai at=25.07725,55.30927 country=AE geonames=292223
دبي
= Place city latin=Sharjah at=25.33737,55.41206 country=AE geonames=292672
الشارقة
= Place city latin=Doha at=25.28545,51.53096 country=QA geonames=290030 capital
الدوحة
= Place city latin=Manama at=26.22787,50.58565 country=BH geonames=290340 capital
المنامة
= Place city latin=Kuwait_City at=29.36972,47.97833 country=KW geonames=285787 capital
مدينة الكويت
= Place city latin=Khartoum at=15.55177,32.53241 country=SD geonames=379252 capital
الخرطوم
= Place city latin=Omdurman at=15.64453,32.47773 country=SD geonames=365137
أم درمان
= Place city latin=Port_Sudan at=19.61745,37.21644 country=SD geonames=377039
بورتسودان
= Place city latin=Suakin at=19.1059,37.3321 country=SD geonames=367544
سواكن
= Place city latin=Dongola at=19.18163,30.47689 country=SD geonames=363417
دنقلة
دنقلا
= Place city latin=Tripoli at=32.88743,13.18733 country=LY geonames=2210247 capital
طرابلس
= Place city latin=Banghazi at=32.11486,20.06859 country=LY geonames=88319
بنغازي
= Place city latin=Darnah at=32.76704,22.63669 country=LY geonames=87205
درنة
= Place city latin=Misratah at=32.37535,15.09254 country=LY geonames=2214846
مصراتة
مصراته
= Place city latin=Sirte at=31.20892,16.58866 country=LY geonames=2210554 weak
سرت
= Place city latin=Tobruk at=32.08963,23.95385 country=LY geonames=81302
طبرق
= Place city latin=Tunis at=36.81897,10.16579 country=TN geonames=2464470 capital
مدينة تونس
تونس العاصمة
= Place city latin=Kairouan at=35.6781,10.09633 country=TN geonames=2473449
القيروان
= Place city latin=Mahdia at=35.50472,11.06222 country=TN geonames=2473572
المهدية
= Place city latin=Sfax at=34.74056,10.76028 country=TN geonames=2467454
صفاقس
= Place city latin=Sousse at=35.82539,10.63699 country=TN geonames=2464915
سوسة
= Place city latin=Monastir at=35.77799,10.82617 country=TN geonames=2473493
المنستير
= Place city latin=Bizerte at=37.27442,9.87391 country=TN geonames=2472706
بنزرت
= Place city latin=Gafsa at=34.425,8.78417 country=TN geonames=2468353
قفصة
= Place city latin=Gabes at=33.88146,10.0982 country=TN geonames=2468369
قابس
= Place city latin=Carthage at=36.86108,10.33161 country=TN geonames=2468245
قرطاج
قرطاجة
= Place city latin=La_Goulette at=36.81825,10.3052 country=TN geonames=2470656
حلق الوادي
= Place city latin=Tozeur at=33.91968,8.13352 country=TN geonames=2464648
توزر
= Place city latin=Kebili at=33.70439,8.96903 country=TN geonames=2468018 weak
قبلي
= Place city latin=Algiers at=36.73225,3.08746 country=DZ geonames=2507480 capital
الجزائر العاصمة
مدينة الجزائر
= Place city latin=Oran at=35.69906,-0.63588 country=DZ geonames=2485926
وهران
= Place city latin=Constantine at=36.365,6.61472 country=DZ geonames=2501152
قسنطينة
= Place city latin=Annaba at=36.9,7.76667 country=DZ geonames=2506999
عنابة
بونة
= Place city latin=Bejaia at=36.75587,5.08433 country=DZ geonames=2505329
بجاية
= Place city latin=Tlemcen at=34.87833,-1.315 country=DZ geonames=2475687
تلمسان
= Place city latin=Setif at=36.19112,5.41373 country=DZ geonames=2481700
سطيف
= Place city latin=Blida at=36.47004,2.8277 country=DZ geonames=2503769
البليدة
= Place city latin=Mascara at=35.39664,0.14027 country=DZ geonames=2490098 weak
معسكر
= Place city latin=Tiaret at=35.37103,1.31699 country=DZ geonames=2476897
تيارت
= Place city latin=Biskra at=34.85038,5.72805 country=DZ geonames=2503826
بسكرة
= Place city latin=Tamanrasset at=22.785,5.52278 country=DZ geonames=2478216
تمنراست
= Place city latin=Rabat at=34.01325,-6.83255 country=MA geonames=2538475 capital
مدينة الرباط
= Place city latin=Rabat at=34.01325,-6.83255 country=MA geonames=2538475 capital weak
الرباط
= Place city latin=Casablanca at=33.58831,-7.61138 country=MA geonames=2553604
الدار البيضاء
= Place city latin=Fes at=34.03313,-5.00028 country=MA geonames=2548885
مدينة فاس
= Place city latin=Fes at=34.03313,-5.00028 country=MA geonames=2548885 weak
فاس
= Place city latin=Marrakesh at=31.63416,-7.99994 country=MA geonames=2542997
مراكش
= Place city latin=Meknes at=33.89352,-5.54727 country=MA geonames=2542715
مكناس
= Place city latin=Tangier at=35.76727,-5.79975 country=MA geonames=2530335
طنجة
= Place city latin=Tetouan at=35.57845,-5.36837 country=MA geonames=2528910
تطوان
= Place city latin=Agadir at=30.42018,-9.59815 country=MA geonames=2561668
أغادير
= Place city latin=Sale at=34.0531,-6.79846 country=MA geonames=2537763 weak
سلا
= Place city latin=Oujda at=34.68139,-1.90858 country=MA geonames=2540483
وجدة
= Place city latin=Essaouira at=31.5125,-9.77 country=MA geonames=2549263
الصويرة
= Place city latin=Safi at=32.29939,-9.23718 country=MA geonames=2537881
آسفي
= Place city latin=Ceuta at=35.88919,-5.32042 country=ES geonames=6362987
سبتة
= Place city latin=Melilla at=35.29369,-2.93833 country=ES geonames=2513947
مليلية
= Place city latin=Nouakchott at=18.08581,-15.9785 country=MR geonames=2377450 capital
نواكشوط
= Place city latin=Timbuktu at=16.77348,-3.00742 country=ML geonames=2449067
تمبكتو
تنبكتو
= Place city latin=Gao at=16.27167,-0.04472 country=ML geonames=2457163
غاو
كاغو
= Place city latin=Mogadishu at=2.03711,45.34375 country=SO geonames=53654 capital
مقديشو
= Place city latin=Addis_Ababa at=9.02497,38.74689 country=ET geonames=344979 capital
أديس أبابا
= Place city latin=Asmara at=15.33805,38.93184 country=ER geonames=343300 capital
أسمرة
= Place city latin=Massawa at=15.60811,39.47455 country=ER geonames=330546
مصوع
= Place city latin=Mombasa at=-4.05466,39.66359 country=KE geonames=186301
ممباسا
منبسى
= Place city latin=Istanbul at=41.01384,28.94966 country=TR geonames=745044
إسطنبول
اسطنبول
استانبول
إستانبول
القسطنطينية
الآستانة
الأستانة
إسلامبول
= Place city latin=Istanbul at=41.01384,28.94966 country=TR geonames=745044 weak
دار السعادة
= Place city latin=Ankara at=39.91987,32.85427 country=TR geonames=323786 capital
أنقرة
= Place city latin=Bursa at=40.19559,29.06013 country=TR geonames=750269
بروسة
مدينة بورصة
= Place city latin=Bursa at=40.19559,29.06013 country=TR geonames=750269 weak
بورصة
= Place city latin=Edirne at=41.67719,26.55597 country=TR geonames=747712
أدرنة
أدرنه
= Place city latin=Izmir at=38.41273,27.13838 country=TR geonames=311046
إزمير
= Place city latin=Konya at=37.87135,32.48464 country=TR geonames=306571
قونية
= Place city latin=Antakya at=36.20655,36.15722 country=TR geonames=323779
أنطاكية
= Place city latin=Adana at=36.98615,35.32531 country=TR geonames=325363
أضنة
= Place city latin=Mersin at=36.81196,34.63886 country=TR geonames=304531
مرسين
= Place city latin=Tarsus at=36.91766,34.89277 country=TR geonames=299817
طرسوس
= Place city latin=Antalya at=36.90812,30.69556 country=TR geonames=323777
أنطاليا
أنطالية
= Place city latin=Sivas at=39.74833,37.01611 country=TR geonames=300619
سيواس
= Place city latin=Erzurum at=39.90861,41.27694 country=TR geonames=315368
أرضروم
أرزروم
= Place city latin=Trabzon at=41.005,39.72694 country=TR geonames=738648
طرابزون
طرابزونة
= Place city latin=Diyarbakir at=37.91363,40.21721 country=TR geonames=316541
ديار بكر
= Place city latin=Diyarbakir at=37.91363,40.21721 country=TR geonames=316541 weak
آمد
= Place city latin=Mardin at=37.31309,40.74357 country=TR geonames=304797
ماردين
= Place city latin=Sanliurfa at=37.16708,38.79392 country=TR geonames=298333
الرها
أورفا
= Place city latin=Malatya at=38.35018,38.31667 country=TR geonames=304922
ملطية
= Place city latin=Gaziantep at=37.05944,37.3825 country=TR geonames=314830
عينتاب
عنتاب
غازي عنتاب
= Place city latin=Harran at=36.86,39.03139 country=TR geonames=312531
حران
= Place city latin=Van at=38.49457,43.38323 country=TR geonames=298117
مدينة وان
= Place city latin=Iznik at=40.42861,29.72111 country=TR geonames=745026
إزنيق
نيقية
= Place city latin=Bodrum at=37.03833,27.42917 country=TR geonames=320995
بودروم
= Place city latin=Tehran at=35.69439,51.42151 country=IR geonames=112931 capital
طهران
= Place city latin=Isfahan at=32.65246,51.67462 country=IR geonames=418863
أصفهان
أصبهان
= Place city latin=Shiraz at=29.61031,52.53113 country=IR geonames=115019
شيراز
= Place city latin=Tabriz at=38.08,46.2919 country=IR geonames=113646
تبريز
= Place city latin=Mashhad at=36.29807,59.60567 country=IR geonames=124665
مدينة مشهد
= Place city latin=Mashhad at=36.29807,59.60567 country=IR geonames=124665 weak
مشهد
= Place city latin=Qom at=34.6401,50.8764 country=IR geonames=119208
مدينة قم
= Place city latin=Hamadan at=34.79922,48.51456 country=IR geonames=132144
همذان
= Place city latin=Hamadan at=34.79922,48.51456 country=IR geonames=132144 weak
همدان
= Place city latin=Nishapur at=36.21329,58.79575 country=IR geonames=122285
نيسابور
= Place city latin=Qazvin at=36.26877,50.0041 country=IR geonames=119505
قزوين
= Place city latin=Abadan at=30.3392,48.3043 country=IR geonames=145459
عبادان
= Place city latin=Bushehr at=28.96887,50.83657 country=IR geonames=139817
بوشهر
= Place city latin=Abhar at=36.1468,49.218 country=IR geonames=145034
أبهر
= Place city latin=Gorgan at=36.8427,54.44391 country=IR geonames=132892
جرجان
= Place city latin=Kabul at=34.52813,69.17233 country=AF geonames=1138958 capital
كابل
كابول
= Place city latin=Herat at=34.34817,62.19967 country=AF geonames=1140026
هراة
هرات
= Place city latin=Balkh at=36.75635,66.8972 country=AF geonames=1147290
بلخ
= Place city latin=Ghazni at=33.55391,68.42096 country=AF geonames=1141269
غزنة
غزنين
= Place city latin=Kandahar at=31.61332,65.71013 country=AF geonames=1138336
قندهار
= Place city latin=Samarqand at=39.65417,66.95972 country=UZ geonames=1216265
سمرقند
= Place city latin=Bukhara at=39.77472,64.42861 country=UZ geonames=1217662
بخارى
بخارا
= Place city latin=Tashkent at=41.26465,69.21627 country=UZ geonames=1512569 capital
طشقند
الشاش
= Place city latin=Khiva at=41.38555,60.36408 country=UZ geonames=1513604
خيوة
= Place city latin=Termez at=37.22417,67.27833 country=UZ geonames=1215957
ترمذ
= Place city latin=Almaty at=43.25,76.91667 country=KZ geonames=1526384
ألماتي
ألما آتا
الما آتا
ألماآتا
الماآتا
= Place city latin=Astana at=51.1801,71.44598 country=KZ geonames=1526273 capital
أستانا
= Place city latin=Dushanbe at=38.53575,68.77905 country=TJ geonames=1221874 capital
دوشنبه
= Place city latin=Bishkek at=42.87,74.59 country=KG geonames=1528675 capital
بيشكك
فرونزه
= Place city latin=Baku at=40.37767,49.89201 country=AZ geonames=587084 capital
باكو
= Place city latin=Tbilisi at=41.69411,44.83368 country=GE geonames=611717 capital
تبليسي
تفليس
= Place city latin=Batumi at=41.64228,41.63392 country=GE geonames=615532
باطوم
باتومي
= Place city latin=Gori at=41.98422,44.11578 country=GE geonames=614455
مدينة غوري
= Place city latin=Gori at=41.98422,44.11578 country=GE geonames=614455 weak
غوري
= Place city latin=Yerevan at=40.18111,44.51361 country=AM geonames=616052 capital
يريفان
= Place city latin=Moscow at=55.75222,37.61556 country=RU geonames=524901 capital
موسكو
= Place city latin=Saint_Petersburg at=59.93863,30.31413 country=RU geonames=498817
سانت بطرسبرغ
سان بطرسبرغ
بطرسبرغ
بتروغراد
لينينغراد
سان بطرسبورغ
بطرسبورغ
سانت بطرسبورغ
بطرسبرج
سانت بطرسبرج
لينينجراد
بتروجراد
= Place city latin=Volgograd at=48.71939,44.50183 country=RU geonames=472757
ستالينغراد
ستالينجراد
فولغوغراد
= Place city latin=Kazan at=55.78874,49.12214 country=RU geonames=551487
قازان
= Place city latin=Astrakhan at=46.34968,48.04076 country=RU geonames=580497
أستراخان
= Place city latin=Derbent at=42.06779,48.28987 country=RU geonames=566532
دربند
باب الأبواب
= Place city latin=Vladivostok at=43.10562,131.87353 country=RU geonames=2013348
فلاديفوستوك
= Place city latin=Nizhniy_Novgorod at=56.32867,44.00205 country=RU geonames=520555
نيجني نوفغورود
= Place city latin=Kyiv at=50.45466,30.5238 country=UA geonames=703448 capital
كييف
= Place city latin=Odesa at=46.48572,30.74383 country=UA geonames=698740
أوديسا
اوديسا
أوديسة
أودسا
= Place city latin=Yalta at=44.50218,34.16624 country=UA geonames=688533
يالطا
= Place city latin=Sevastopol at=44.60795,33.52134 country=UA geonames=694423
سيفاستوبول
= Place city latin=Lviv at=49.83826,24.02324 country=UA geonames=702550
لفيف
= Place city latin=Kharkiv at=49.98081,36.25272 country=UA geonames=706483
خاركيف
خاركوف
= Place city latin=Warsaw at=52.22977,21.01178 country=PL geonames=756135 capital
وارسو
فرصوفيا
= Place city latin=Krakow at=50.06143,19.93658 country=PL geonames=3094802
كراكوف
= Place city latin=Gdansk at=54.35227,18.64912 country=PL geonames=3099434
غدانسك
دانتسيغ
= Place city latin=Berlin at=52.52437,13.41053 country=DE geonames=2950159 capital
برلين
= Place city latin=Munich at=48.13743,11.57549 country=DE geonames=2867714
ميونيخ
ميونخ
= Place city latin=Hamburg at=53.55073,9.99302 country=DE geonames=2911298
هامبورغ
هامبورج
= Place city latin=Frankfurt_am_Main at=50.11552,8.68417 country=DE geonames=2925533
فرانكفورت
= Place city latin=Koln at=50.93333,6.95 country=DE geonames=2886242
كولونيا
= Place city latin=Leipzig at=51.33962,12.37129 country=DE geonames=2879139
لايبزيغ
لايبزغ
لايبتزيغ
= Place city latin=Dresden at=51.05089,13.73832 country=DE geonames=2935022
دريسدن
= Place city latin=Nurnberg at=49.45421,11.07752 country=DE geonames=2861650
نورمبرغ
نورنبرغ
نورمبرج
= Place city latin=Bonn at=50.73438,7.09549 country=DE geonames=2946447
مدينة بون
= Place city latin=Heidelberg at=49.40768,8.69079 country=DE geonames=2907911
هايدلبرغ
هايدلبرج
= Place city latin=Gottingen at=51.53443,9.93228 country=DE geonames=2918632
غوتينغن
جوتنجن
= Place city latin=Wurzburg at=49.79391,9.95121 country=DE geonames=2805615
فورتسبورغ
فورتسبورج
= Place city latin=Weimar at=50.9803,11.32903 country=DE geonames=2812482
فايمار
= Place city latin=Vienna at=48.20849,16.37208 country=AT geonames=2761369 capital
فيينا
فينا
ويانة
= Place city latin=Salzburg at=47.79941,13.04399 country=AT geonames=2766824
سالزبورغ
سالتسبورغ
= Place city latin=Budapest at=47.49835,19.04045 country=HU geonames=3054643 capital
بودابست
= Place city latin=Budapest at=47.49835,19.04045 country=HU geonames=3054643 capital weak
بودا
= Place city latin=Prague at=50.08804,14.42076 country=CZ geonames=3067696 capital
براغ
= Place city latin=Paris at=48.85341,2.3488 country=FR geonames=2988507 capital
باريس
باريز
= Place city latin=Marseille at=43.29695,5.38107 country=FR geonames=2995469
مرسيليا
مارسيليا
= Place city latin=Lyon at=45.74846,4.84671 country=FR geonames=2996944
مدينة ليون
= Place city latin=Toulouse at=43.60426,1.44367 country=FR geonames=2972315
تولوز
طولوشة
= Place city latin=Bordeaux at=44.84044,-0.5805 country=FR geonames=3031582
بوردو
= Place city latin=Nice at=43.70313,7.26608 country=FR geonames=2990440
نيس
= Place city latin=Toulon at=43.12442,5.92836 country=FR geonames=2972328
تولون
= Place city latin=Toulon at=43.12442,5.92836 country=FR geonames=2972328 weak
طولون
= Place city latin=Strasbourg at=48.58392,7.74553 country=FR geonames=2973783
ستراسبورغ
ستراسبورج
= Place city latin=Versailles at=48.80359,2.13424 country=FR geonames=2969679
فرساي
= Place city latin=Narbonne at=43.18396,3.00141 country=FR geonames=2990919
أربونة
ناربون
= Place city latin=Poitiers at=46.58261,0.34348 country=FR geonames=2986495
بواتييه
= Place city latin=Avignon at=43.94834,4.80892 country=FR geonames=3035681
أفينيون
= Place city latin=Grenoble at=45.17869,5.71479 country=FR geonames=3014728
غرونوبل
جرينوبل
= Place city latin=Montpellier at=43.61093,3.87635 country=FR geonames=2992166
مونبلييه
= Place city latin=Cannes at=43.55135,7.01275 country=FR geonames=3028808
مدينة كان
= Place city latin=Vichy at=46.12709,3.42577 country=FR geonames=2969392
فيشي
= Place city latin=Clermont-Ferrand at=45.77969,3.08682 country=FR geonames=3024635
كليرمون
= Place city latin=London at=51.50853,-0.12574 country=GB geonames=2643743 capital
لندن
لندرة
= Place city latin=Oxford at=51.75222,-1.25596 country=GB geonames=2640729
أكسفورد
أوكسفورد
= Place city latin=Cambridge at=52.2,0.11667 country=GB geonames=2653941
كامبريدج
كمبردج
= Place city latin=Manchester at=53.48095,-2.23743 country=GB geonames=2643123
مانشستر
= Place city latin=Liverpool at=53.41058,-2.97794 country=GB geonames=2644210
ليفربول
= Place city latin=Birmingham at=52.48142,-1.89983 country=GB geonames=2655603
برمنغهام
برمنجهام
= Place city latin=Edinburgh at=55.95206,-3.19648 country=GB geonames=2650225
إدنبرة
أدنبرة
إدنبره
= Place city latin=Glasgow at=55.86515,-4.25763 country=GB geonames=2648579
غلاسكو
جلاسجو
= Place city latin=Plymouth at=50.37153,-4.14305 country=GB geonames=2640194
بليموث
= Place city latin=Portsmouth at=50.79899,-1.09125 country=GB geonames=2639996
بورتسموث
= Place city latin=Dublin at=53.33306,-6.24889 country=IE geonames=2964574 capital
دبلن
= Place city latin=Madrid at=40.4165,-3.70256 country=ES geonames=3117735 capital
مدريد
= Place city latin=Barcelona at=41.38879,2.15899 country=ES geonames=3128760
برشلونة
= Place city latin=Sevilla at=37.38283,-5.97317 country=ES geonames=2510911
إشبيلية
اشبيلية
= Place city latin=Cordoba at=37.89155,-4.77275 country=ES geonames=2519240
قرطبة
= Place city latin=Granada at=37.18817,-3.60667 country=ES geonames=2517117
غرناطة
= Place city latin=Toledo at=39.8581,-4.02263 country=ES geonames=2510409
طليطلة
= Place city latin=Valencia at=39.46975,-0.37739 country=ES geonames=2509954
بلنسية
= Place city latin=Zaragoza at=41.65606,-0.87734 country=ES geonames=3104324
سرقسطة
= Place city latin=Malaga at=36.72016,-4.42034 country=ES geonames=2514256
مالقة
= Place city latin=Almeria at=36.83814,-2.45974 country=ES geonames=2521886
المرية
= Place city latin=Cadiz at=36.52672,-6.2891 country=ES geonames=2520600
قادس
= Place city latin=Murcia at=37.98704,-1.13004 country=ES geonames=2513416
مرسية
= Place city latin=Badajoz at=38.87789,-6.97061 country=ES geonames=2521420
بطليوس
= Place city latin=Jaen at=37.76922,-3.79028 country=ES geonames=2516395
جيان
= Place city latin=Algeciras at=36.13326,-5.45051 country=ES geonames=2522013
الجزيرة الخضراء
= Place city latin=Gibraltar at=36.14474,-5.35257 country=GI geonames=2411585 capital
جبل طارق
= Place city latin=Lisbon at=38.71667,-9.13333 country=PT geonames=2267057 capital
لشبونة
أشبونة
= Place city latin=Porto at=41.14961,-8.61099 country=PT geonames=2735943
بورتو
= Place city latin=Rome at=41.89193,12.51133 country=IT geonames=3169070 capital
روما
رومية
= Place city latin=Milan at=45.46427,9.18951 country=IT geonames=3173435
ميلانو
= Place city latin=Venice at=45.43713,12.33265 country=IT geonames=3164603
فينيسيا
مدينة البندقية
= Place city latin=Naples at=40.85216,14.26811 country=IT geonames=3172394
نابولي
= Place city latin=Turin at=45.07049,7.68682 country=IT geonames=3165524
تورينو
= Place city latin=Florence at=43.77925,11.24626 country=IT geonames=3176959
فلورنسا
= Place city latin=Genoa at=44.40478,8.94439 country=IT geonames=3176219
جنوا
مدينة جنوة
= Place city latin=Palermo at=38.1166,13.3636 country=IT geonames=2523920
باليرمو
بلرم
= Place city latin=Pisa at=43.70853,10.4036 country=IT geonames=3170647
بيزا
= Place city latin=Bologna at=44.49381,11.33875 country=IT geonames=3181928
مدينة بولونيا
= Place city latin=Padua at=45.40797,11.88586 country=IT geonames=3171728
بادوا
= Place city latin=Otranto at=40.14789,18.48682 country=IT geonames=3171785
أوترانتو
= Place city latin=Trieste at=45.64953,13.77678 country=IT geonames=3165185
تريستا
ترييستي
= Place city latin=Brindisi at=40.63215,17.93607 country=IT geonames=3181528
برنديزي
= Place city latin=Athens at=37.98376,23.72784 country=GR geonames=264371 capital
أثينا
أثينة
= Place city latin=Thessaloniki at=40.64361,22.93086 country=GR geonames=734077
سالونيك
سلانيك
ثيسالونيكي
= Place city latin=Kavala at=40.93959,24.40687 country=GR geonames=735861
قولة
كافالا
= Place city latin=Heraklion at=35.32787,25.14341 country=GR geonames=261745
كاندية
= Place city latin=Heraklion at=35.32787,25.14341 country=GR geonames=261745 weak
الخندق
= Place city latin=Nicosia at=35.17531,33.3642 country=CY geonames=146268 capital
نيقوسيا
= Place city latin=Famagusta at=35.12489,33.94135 country=CY geonames=146617
فاماغوستا
الماغوصة
= Place city latin=Sofia at=42.69751,23.32415 country=BG geonames=727011 capital
مدينة صوفيا
= Place city latin=Sofia at=42.69751,23.32415 country=BG geonames=727011 capital weak
صوفيا
= Place city latin=Plovdiv at=42.15,24.75 country=BG geonames=728193
فيلبه
بلوفديف
= Place city latin=Bucharest at=44.43225,26.10626 country=RO geonames=683506 capital
بوخارست
= Place city latin=Belgrade at=44.80401,20.46513 country=RS geonames=792680 capital
بلغراد
بلجراد
= Place city latin=Nis at=43.32472,21.90333 country=RS geonames=787657
مدينة نيش
= Place city latin=Sarajevo at=43.84864,18.35644 country=BA geonames=3191281 capital
سراييفو
= Place city latin=Zagreb at=45.81444,15.97798 country=HR geonames=3186886 capital
زغرب
= Place city latin=Dubrovnik at=42.64125,18.10909 country=HR geonames=3201047
دوبروفنيك
راغوزة
= Place city latin=Ljubljana at=46.05108,14.50513 country=SI geonames=3196359 capital
ليوبليانا
= Place city latin=Skopje at=41.99646,21.43141 country=MK geonames=785842 capital
سكوبيه
أسكوب
= Place city latin=Tirana at=41.3275,19.81889 country=AL geonames=3183875 capital
تيرانا
= Place city latin=Shkoder at=42.06828,19.51258 country=AL geonames=3184081
أشقودرة
= Place city latin=Geneva at=46.20222,6.14569 country=CH geonames=2660646
جنيف
= Place city latin=Zurich at=47.36667,8.55 country=CH geonames=2657896
زيورخ
زيوريخ
= Place city latin=Basel at=47.55839,7.57327 country=CH geonames=2661604
بازل
= Place city latin=Bern at=46.94809,7.44744 country=CH geonames=2661552 capital
مدينة برن
= Place city latin=Lausanne at=46.516,6.63282 country=CH geonames=2659994
لوزان
= Place city latin=Lucerne at=47.05048,8.30635 country=CH geonames=2659811
لوسرن
= Place city latin=Davos at=46.80429,9.83723 country=CH geonames=2661039
دافوس
= Place city latin=Amsterdam at=52.37403,4.88969 country=NL geonames=2759794 capital
أمستردام
= Place city latin=Rotterdam at=51.9225,4.47917 country=NL geonames=2747891
روتردام
= Place city latin=The_Hague at=52.07667,4.29861 country=NL geonames=2747373
لاهاي
= Place city latin=Utrecht at=52.09083,5.12222 country=NL geonames=2745912
أوترخت
اوترخت
أوتريخت
= Place city latin=Leiden at=52.15833,4.49306 country=NL geonames=2751773
لايدن
ليدن
= Place city latin=Apeldoorn at=52.21,5.96944 country=NL geonames=2759706
أبلدورن
= Place city latin=Brussels at=50.85045,4.34878 country=BE geonames=2800866 capital
بروكسل
بروكسيل
= Place city latin=Antwerpen at=51.22047,4.40026 country=BE geonames=2803138
أنتويرب
أنفرس
= Place city latin=Gent at=51.05,3.71667 country=BE geonames=2797656
غنت
= Place city latin=Copenhagen at=55.67594,12.56553 country=DK geonames=2618425 capital
كوبنهاغن
كوبنهاجن
= Place city latin=Oslo at=59.91273,10.74609 country=NO geonames=3143244 capital
أوسلو
كريستيانيا
= Place city latin=Stockholm at=59.32938,18.06871 country=SE geonames=2673730 capital
ستوكهولم
استوكهولم
= Place city latin=Uppsala at=59.85882,17.63889 country=SE geonames=2666199
أوبسالا
= Place city latin=Helsinki at=60.16952,24.93545 country=FI geonames=658225 capital
هلسنكي
= Place city latin=Riga at=56.946,24.10589 country=LV geonames=456172 capital
مدينة ريغا
= Place city latin=Vilnius at=54.68916,25.2798 country=LT geonames=593116 capital
فيلنيوس
= Place city latin=Washington at=38.89511,-77.03637 country=US geonames=4140963 capital
واشنطن
= Place city latin=New_York_City at=40.71427,-74.00597 country=US geonames=5128581
نيويورك
= Place city latin=Boston at=42.35843,-71.05977 country=US geonames=4930956
بوسطن
= Place city latin=Chicago at=41.85003,-87.65005 country=US geonames=4887398
شيكاغو
= Place city latin=Los_Angeles at=34.05223,-118.24368 country=US geonames=5368361
لوس أنجلوس
لوس أنجيلوس
لوس انجلوس
= Place city latin=San_Francisco at=37.77493,-122.41942 country=US geonames=5391959
سان فرانسيسكو
= Place city latin=Philadelphia at=39.95238,-75.16362 country=US geonames=4560349
فيلادلفيا
= Place city latin=New_Orleans at=29.95465,-90.07507 country=US geonames=4335045
نيو أورليانز
= Place city latin=Detroit at=42.33143,-83.04575 country=US geonames=4990729
ديترويت
= Place city latin=Dallas at=32.78306,-96.80667 country=US geonames=4684888
دالاس
= Place city latin=Montreal at=45.50884,-73.58781 country=CA geonames=6077243
مونتريال
= Place city latin=Toronto at=43.70011,-79.4163 country=CA geonames=6167865
تورنتو
= Place city latin=Ottawa at=45.41117,-75.69812 country=CA geonames=6094817 capital
أوتاوا
= Place city latin=Mexico_City at=19.42847,-99.12766 country=MX geonames=3530597 capital
مكسيكو سيتي
مكسيكو
مدينة مكسيكو
= Place city latin=Havana at=23.13302,-82.38304 country=CU geonames=3553478 capital
هافانا
= Place city latin=Buenos_Aires at=-34.61315,-58.37723 country=AR geonames=3435910 capital
بوينس آيرس
بيونس آيرس
= Place city latin=Rio_de_Janeiro at=-22.90642,-43.18223 country=BR geonames=3451190
ريو دي جانيرو
ريو
= Place city latin=Sao_Paulo at=-23.5475,-46.63611 country=BR geonames=3448439
ساو باولو
= Place city latin=Brasilia at=-15.77972,-47.92972 country=BR geonames=3469058 capital
برازيليا
= Place city latin=Santiago at=-33.45694,-70.64827 country=CL geonames=3871336 capital
سانتياغو
= Place city latin=Lima at=-12.04318,-77.02824 country=PE geonames=3936456 capital
مدينة ليما
= Place city latin=Bogota at=4.60971,-74.08175 country=CO geonames=3688689 capital
بوغوتا
بوجوتا
= Place city latin=Caracas at=10.48801,-66.87919 country=VE geonames=3646738 capital
كاراكاس
= Place city latin=Delhi at=28.65195,77.23149 country=IN geonames=1273294
دلهي
دهلي
نيودلهي
= Place city latin=Mumbai at=19.07283,72.88261 country=IN geonames=1275339
بومباي
مومباي
بمباي
= Place city latin=Kolkata at=22.56263,88.36304 country=IN geonames=1275004
كلكتا
كلكوتا
= Place city latin=Calicut at=11.24802,75.7804 country=IN geonames=1265873
قاليقوط
كاليكوت
= Place city latin=Goa at=15.38914,73.81491 country=IN geonames=1263494
غوا
= Place city latin=Agra at=27.18333,78.01667 country=IN geonames=1279259
أكرا
= Place city latin=Hyderabad at=17.38405,78.45636 country=IN geonames=1269843
حيدر آباد
حيدرآباد
= Place city latin=Lahore at=31.558,74.35071 country=PK geonames=1172451
لاهور
= Place city latin=Karachi at=24.8608,67.0104 country=PK geonames=1174872
كراتشي
= Place city latin=Islamabad at=33.72148,73.04329 country=PK geonames=1176615 capital
إسلام آباد
= Place city latin=Dhaka at=23.7104,90.40744 country=BD geonames=1185241 capital
دكا
= Place city latin=Colombo at=6.93548,79.84868 country=LK geonames=1248991 capital
كولومبو
= Place city latin=Male at=4.17521,73.50916 country=MV geonames=1282027 capital weak
ذيبة المهل
= Place city latin=Beijing at=39.9075,116.39723 country=CN geonames=1816670 capital
بكين
بيجين
خان بالق
= Place city latin=Shanghai at=31.22222,121.45806 country=CN geonames=1796236
شانغهاي
= Place city latin=Nanjing at=32.06167,118.77778 country=CN geonames=1799962
نانكين
= Place city latin=Guangzhou at=23.11667,113.25 country=CN geonames=1809858
خانفو
كانتون
غوانزو
= Place city latin=Quanzhou at=24.91389,118.58583 country=CN geonames=1797353 weak
الزيتون
= Place city latin=Hong_Kong at=22.27832,114.17469 country=HK geonames=1819729 capital
هونغ كونغ
هونج كونج
= Place city latin=Tokyo at=35.6895,139.69171 country=JP geonames=1850147 capital
طوكيو
= Place city latin=Hiroshima at=34.4,132.45 country=JP geonames=1862415
هيروشيما
= Place city latin=Nagasaki at=32.75,129.88333 country=JP geonames=1856177
ناغازاكي
نجازاكي
= Place city latin=Seoul at=37.566,126.9784 country=KR geonames=1835848 capital
سيئول
= Place city latin=Seoul at=37.566,126.9784 country=KR geonames=1835848 capital weak
سيول
= Place city latin=Hanoi at=21.0245,105.84117 country=VN geonames=1581130 capital
هانوي
= Place city latin=Ho_Chi_Minh_City at=10.82302,106.62965 country=VN geonames=1566083
سايغون
سايجون
= Place city latin=Bangkok at=13.75398,100.50144 country=TH geonames=1609350 capital
بانكوك
= Place city latin=Jakarta at=-6.21462,106.84513 country=ID geonames=1642911 capital
جاكرتا
باتافيا
= Place city latin=Bandung at=-6.92222,107.60694 country=ID geonames=1650357
باندونغ
باندونج
= Place city latin=Kuala_Lumpur at=3.1412,101.68653 country=MY geonames=1735161 capital
كوالالمبور
كوالا لمبور
= Place city latin=Malacca at=2.196,102.2405 country=MY geonames=1734759
ملقا
= Place city latin=Manila at=14.6042,120.9822 country=PH geonames=1701668 capital
مانيلا
= Place city latin=Sydney at=-33.86785,151.20732 country=AU geonames=2147714
سيدني
= Place city latin=Melbourne at=-37.814,144.96332 country=AU geonames=2158177
ملبورن
= Place city latin=Cape_Town at=-33.92584,18.42322 country=ZA geonames=3369157
كيب تاون
مدينة الرأس
= Place city latin=Johannesburg at=-26.20227,28.04363 country=ZA geonames=993800
جوهانسبرغ
جوهانسبورغ
= Place city latin=Pretoria at=-25.74486,28.18783 country=ZA geonames=964137 capital
بريتوريا
= Place city latin=Dakar at=14.6937,-17.44406 country=SN geonames=2253354 capital
داكار
= Place city latin=Lagos at=6.45407,3.39467 country=NG geonames=2332459
لاغوس
= Place city latin=Accra at=5.55602,-0.1969 country=GH geonames=2306104 capital
مدينة أكرا
= Place city latin=Nairobi at=-1.28333,36.81667 country=KE geonames=184745 capital
نيروبي
= Place city latin=Kampala at=0.31628,32.58219 country=UG geonames=232422 capital
كمبالا
= Place city latin=Kinshasa at=-4.32758,15.31357 country=CD geonames=2314302 capital
كينشاسا
ليوبولدفيل
