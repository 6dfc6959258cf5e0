# People of Islamic history and of the Arab countries. Years before 1582 are Julian; a negative year is astronomical, as -43 for 44 BCE.
= Person caliph latin=Abu_Bakr born=573 died=634
أبو بكر الصديق
= Person caliph latin=Umar_ibn_al-Khattab died=644
عمر بن الخطاب
عمر الفاروق
= Person caliph latin=Uthman_ibn_Affan died=656
عثمان بن عفان
= Person caliph latin=Ali_ibn_Abi_Talib died=661
علي بن أبي طالب
الإمام علي
= Person prophet latin=Muhammad died=632
الرسول محمد
النبي محمد
= Person prophet latin=Muhammad died=632 weak
محمد بن عبد الله
= Person imam latin=Hasan_ibn_Ali
الحسن بن علي
= Person imam latin=Husayn_ibn_Ali died=680
الحسين بن علي
= Person caliph latin=Muawiya_I died=680
معاوية بن أبي سفيان
= Person caliph latin=Yazid_I died=683
يزيد بن معاوية
= Person caliph latin=Marwan_I died=685
مروان بن الحكم
= Person caliph latin=Abd_al-Malik died=705
عبد الملك بن مروان
= Person caliph latin=al-Walid_I died=715
الوليد بن عبد الملك
= Person caliph latin=Sulayman_ibn_Abd_al-Malik died=717
سليمان بن عبد الملك
= Person caliph latin=Umar_II died=720
عمر بن عبد العزيز
= Person caliph latin=Yazid_II died=724
يزيد بن عبد الملك
= Person caliph latin=Hisham_ibn_Abd_al-Malik died=743
هشام بن عبد الملك
= Person caliph latin=Marwan_II died=750
مروان بن محمد
= Person caliph latin=as-Saffah died=754
أبو العباس السفاح
= Person caliph latin=al-Mansur died=775
أبو جعفر المنصور
= Person caliph latin=al-Mahdi_(Abbasid) died=785
الخليفة المهدي
= Person caliph latin=al-Hadi died=786
موسى الهادي
= Person caliph latin=Harun_al-Rashid died=809
هارون الرشيد
= Person caliph latin=al-Amin died=813
محمد الأمين
= Person caliph latin=al-Mamun died=833
عبد الله المأمون
الخليفة المأمون
= Person caliph latin=al-Mutasim died=842
المعتصم بالله
المعتصم
= Person caliph latin=al-Wathiq died=847
الواثق بالله
= Person caliph latin=al-Mutawakkil died=861
المتوكل على الله
= Person caliph latin=al-Mutadid died=902
المعتضد بالله
= Person caliph latin=al-Muqtadir died=932
المقتدر بالله
= Person caliph latin=al-Qadir died=1031
القادر بالله
= Person caliph latin=al-Qaim died=1075
القائم بأمر الله
= Person caliph latin=al-Nasir_li-Din_Allah died=1225
الناصر لدين الله
= Person caliph latin=al-Mustansir_(Abbasid) died=1242 weak
المستنصر بالله
= Person caliph latin=al-Mustasim died=1258
المستعصم بالله
المستعصم
= Person ruler latin=Abd_al-Rahman_I died=788
عبد الرحمن الداخل
صقر قريش
= Person ruler latin=Abd_al-Rahman_II died=852
عبد الرحمن الأوسط
= Person caliph latin=Abd_al-Rahman_III died=961
عبد الرحمن الناصر
عبد الرحمن الثالث
= Person caliph latin=al-Hakam_II died=976
الحكم المستنصر
= Person vizier latin=Almanzor died=1002
المنصور بن أبي عامر
محمد بن أبي عامر
= Person ruler latin=al-Mutamid_ibn_Abbad died=1095
المعتمد بن عباد
= Person ruler latin=Yusuf_ibn_Tashfin died=1106
يوسف بن تاشفين
= Person leader latin=Ibn_Tumart died=1130
محمد بن تومرت
المهدي بن تومرت
ابن تومرت
= Person caliph latin=Abd_al-Mumin died=1163
عبد المؤمن بن علي
= Person caliph latin=Yaqub_al-Mansur died=1199
يعقوب المنصور
أبو يوسف يعقوب المنصور
= Person ruler latin=Boabdil
أبو عبد الله الصغير
= Person caliph latin=Abdullah_al-Mahdi died=934
عبيد الله المهدي
= Person caliph latin=al-Muizz died=975
المعز لدين الله
المعز لدين الله الفاطمي
= Person caliph latin=al-Aziz_Billah died=996
العزيز بالله
= Person caliph latin=al-Hakim died=1021
الحاكم بأمر الله
= Person caliph latin=al-Mustansir_(Fatimid) died=1094
المستنصر بالله الفاطمي
= Person general latin=Jawhar_al-Siqilli died=992
جوهر الصقلي
= Person vizier latin=Badr_al-Jamali died=1094
بدر الجمالي
= Person vizier latin=Nizam_al-Mulk died=1092
نظام الملك
= Person sultan latin=Alp_Arslan died=1072
ألب أرسلان
= Person sultan latin=Malik-Shah_I died=1092
ملكشاه
ملك شاه
= Person sultan latin=Tughril died=1063
طغرل بك
= Person sultan latin=Berkyaruq died=1105
بركيارق
= Person sultan latin=Mahmud_of_Ghazni died=1030
محمود الغزنوي
محمود بن سبكتكين
= Person leader latin=Hassan-i_Sabbah died=1124
حسن الصباح
الحسن بن الصباح
الحسن الصباح
= Person ruler latin=Imad_ad-Din_Zengi died=1146
عماد الدين زنكي
= Person sultan latin=Nur_ad-Din_Zengi died=1174
نور الدين زنكي
نور الدين محمود
= Person sultan latin=Saladin died=1193
صلاح الدين الأيوبي
صلاح الدين
يوسف بن أيوب
= Person sultan latin=al-Adil_I died=1218
العادل الأيوبي
= Person sultan latin=al-Adil_I died=1218 weak
الملك العادل
= Person sultan latin=al-Kamil died=1238
الملك الكامل
الكامل الأيوبي
= Person sultan latin=as-Salih_Ayyub died=1249
الصالح نجم الدين أيوب
الصالح أيوب
= Person sultana latin=Shajar_al-Durr died=1257
شجر الدر
شجرة الدر
= Person sultan latin=Aybak died=1257
عز الدين أيبك
المعز أيبك
= Person sultan latin=Qutuz died=1260
سيف الدين قطز
المظفر قطز
= Person sultan latin=Baybars died=1277
الظاهر بيبرس
بيبرس البندقداري
بيبرس
= Person sultan latin=Qalawun died=1290
المنصور قلاوون
قلاوون
= Person sultan latin=al-Ashraf_Khalil died=1293
الأشرف خليل
الأشرف خليل بن قلاوون
= Person sultan latin=an-Nasir_Muhammad died=1341
الناصر محمد بن قلاوون
الناصر محمد
= Person sultan latin=Barquq died=1399
الظاهر برقوق
برقوق
= Person sultan latin=Faraj died=1412
الناصر فرج
فرج بن برقوق
= Person sultan latin=Barsbay died=1438
الأشرف برسباي
برسباي
= Person sultan latin=Jaqmaq died=1453
الظاهر جقمق
جقمق
= Person sultan latin=Inal died=1461
الأشرف إينال
= Person sultan latin=Qaitbay died=1496
الأشرف قايتباي
قايتباي
= Person sultan latin=Qansuh_al-Ghuri died=1516
قانصوه الغوري
قنصوه الغوري
= Person sultan latin=Tuman_Bay_II died=1517
طومان باي
طومانباي
= Person khan latin=Genghis_Khan died=1227
جنكيز خان
جنكيزخان
= Person khan latin=Hulagu died=1265
هولاكو
هولاكو خان
= Person khan latin=Ghazan died=1304
غازان
محمود غازان
= Person ruler latin=Timur died=1405
تيمورلنك
تيمور لنك
= Person khan latin=Kublai_Khan died=1294
قوبلاي خان
= Person khan latin=Ogedei died=1241
أوقطاي
= Person shah latin=Shah_Ismail_I died=1524
إسماعيل الصفوي
الشاه إسماعيل
= Person shah latin=Shah_Abbas died=1629
عباس الصفوي
الشاه عباس
= Person shah latin=Nader_Shah died=1747
نادر شاه
= Person emperor latin=Babur born=1483 died=1530
ظهير الدين بابر
بابر شاه
= Person emperor latin=Akbar born=1542 died=1605
جلال الدين أكبر
= Person emperor latin=Shah_Jahan born=1592 died=1666
شاه جهان
= Person emperor latin=Aurangzeb born=1618 died=1707
أورنكزيب
أورنغزيب
= Person sultan latin=Muhammad_bin_Tughluq died=1351
محمد بن تغلق
محمد شاه بن تغلق
= Person general latin=Khalid_ibn_al-Walid died=642
خالد بن الوليد
= Person general latin=Amr_ibn_al-As
عمرو بن العاص
= Person general latin=Sad_ibn_Abi_Waqqas
سعد بن أبي وقاص
= Person general latin=Abu_Ubayda died=639
أبو عبيدة بن الجراح
= Person general latin=Tariq_ibn_Ziyad
طارق بن زياد
= Person general latin=Musa_ibn_Nusayr
موسى بن نصير
= Person general latin=Uqba_ibn_Nafi died=683
عقبة بن نافع
= Person general latin=Qutayba_ibn_Muslim died=715
قتيبة بن مسلم
= Person general latin=Muhammad_ibn_al-Qasim died=715
محمد بن القاسم الثقفي
= Person governor latin=al-Hajjaj died=714
الحجاج بن يوسف
الحجاج بن يوسف الثقفي
= Person caliph latin=Abd_Allah_ibn_al-Zubayr died=692
عبد الله بن الزبير
= Person general latin=Abu_Muslim died=755
أبو مسلم الخراساني
= Person ruler latin=Ahmad_ibn_Tulun died=884
أحمد بن طولون
= Person ruler latin=Khumarawayh died=896
خمارويه
= Person ruler latin=Kafur died=968
كافور الإخشيدي
= Person ruler latin=Sayf_al-Dawla born=916 died=967
سيف الدولة الحمداني
سيف الدولة
= Person poet latin=Abu_Firas_al-Hamdani born=932 died=968
أبو فراس الحمداني
= Person figure latin=Aisha died=678
عائشة بنت أبي بكر
السيدة عائشة
= Person figure latin=Khadija died=619
خديجة بنت خويلد
السيدة خديجة
= Person figure latin=Fatima died=632
فاطمة الزهراء
= Person figure latin=Bilal
بلال بن رباح
= Person figure latin=Salman_al-Farisi
سلمان الفارسي
= Person figure latin=Abu_Dharr died=652
أبو ذر الغفاري
= Person scholar latin=Abd_Allah_ibn_Abbas died=687
عبد الله بن عباس
= Person scholar latin=Abd_Allah_ibn_Umar died=693
عبد الله بن عمر
= Person scholar latin=Abu_Hanifa born=699 died=767
أبو حنيفة
أبو حنيفة النعمان
= Person scholar latin=Malik_ibn_Anas born=711 died=795
مالك بن أنس
الإمام مالك
= Person scholar latin=al-Shafii born=767 died=820
محمد بن إدريس الشافعي
الإمام الشافعي
= Person scholar latin=Ahmad_ibn_Hanbal born=780 died=855
أحمد بن حنبل
= Person imam latin=Jafar_al-Sadiq died=765
جعفر الصادق
جعفر بن محمد الصادق
= Person scholar latin=al-Bukhari born=810 died=870
محمد بن إسماعيل البخاري
الإمام البخاري
= Person scholar latin=Muslim_ibn_al-Hajjaj died=875
مسلم بن الحجاج
= Person scholar latin=al-Tirmidhi died=892
أبو عيسى الترمذي
= Person scholar latin=Abu_Dawud died=889
أبو داود السجستاني
= Person scholar latin=al-Nasai died=915
أحمد بن شعيب النسائي
= Person scholar latin=Ibn_Majah died=887
ابن ماجه
= Person scholar latin=al-Khwarizmi
محمد بن موسى الخوارزمي
= Person philosopher latin=al-Kindi died=873
يعقوب بن إسحاق الكندي
= Person philosopher latin=al-Farabi died=950
أبو نصر الفارابي
الفارابي
= Person philosopher latin=Avicenna born=980 died=1037
ابن سينا
أبو علي ابن سينا
= Person philosopher latin=Averroes born=1126 died=1198
ابن رشد
أبو الوليد بن رشد
= Person philosopher latin=Ibn_Tufayl died=1185
ابن طفيل
= Person philosopher latin=Avempace died=1138
ابن باجة
أبو بكر بن باجة
= Person scholar latin=al-Ghazali born=1058 died=1111
أبو حامد الغزالي
= Person scholar latin=Ibn_Hazm born=994 died=1064
ابن حزم
ابن حزم الأندلسي
= Person scholar latin=Ibn_Arabi born=1165 died=1240
ابن عربي
محيي الدين بن عربي
= Person scholar latin=Ibn_Taymiyya born=1263 died=1328
ابن تيمية
= Person scholar latin=Ibn_Qayyim born=1292 died=1350
ابن قيم الجوزية
= Person historian latin=Ibn_Kathir died=1373
ابن كثير
= Person historian latin=al-Tabari died=923
محمد بن جرير الطبري
أبو جعفر الطبري
= Person historian latin=al-Masudi died=956
أبو الحسن المسعودي
= Person historian latin=Ibn_al-Athir born=1160 died=1233
عز الدين بن الأثير
ابن الأثير
= Person historian latin=Ibn_Khaldun born=1332 died=1406
ابن خلدون
عبد الرحمن بن خلدون
= Person historian latin=al-Maqrizi died=1442
تقي الدين المقريزي
المقريزي
= Person historian latin=Ibn_Taghribirdi died=1470
ابن تغري بردي
أبو المحاسن بن تغري بردي
= Person scholar latin=Ibn_Hajar_al-Asqalani born=1372 died=1449
ابن حجر العسقلاني
= Person scholar latin=al-Suyuti born=1445 died=1505
جلال الدين السيوطي
السيوطي
= Person historian latin=al-Sakhawi died=1497
شمس الدين السخاوي
السخاوي
= Person historian latin=Ibn_Iyas
ابن إياس
= Person historian latin=Ibn_Khallikan born=1211 died=1282
ابن خلكان
= Person historian latin=al-Dhahabi born=1274 died=1348
شمس الدين الذهبي
= Person historian latin=al-Safadi died=1363
صلاح الدين الصفدي
= Person geographer latin=Yaqut_al-Hamawi died=1229
ياقوت الحموي
= Person geographer latin=al-Idrisi died=1165
الشريف الإدريسي
= Person traveller latin=Ibn_Battuta born=1304
ابن بطوطة
= Person traveller latin=Ibn_Jubayr born=1145 died=1217
ابن جبير
= Person traveller latin=Ibn_Fadlan
ابن فضلان
أحمد بن فضلان
= Person geographer latin=Ibn_Hawqal
ابن حوقل
= Person geographer latin=al-Muqaddasi
المقدسي البشاري
= Person scholar latin=al-Biruni born=973
أبو الريحان البيروني
البيروني
= Person scholar latin=Alhazen born=965
الحسن بن الهيثم
ابن الهيثم
= Person physician latin=Rhazes
أبو بكر الرازي
= Person physician latin=Ibn_al-Nafis died=1288
ابن النفيس
= Person philosopher latin=Maimonides died=1204
موسى بن ميمون
ابن ميمون
= Person writer latin=al-Jahiz died=868
الجاحظ
أبو عثمان الجاحظ
= Person writer latin=Ibn_al-Muqaffa
ابن المقفع
عبد الله بن المقفع
= Person poet latin=al-Mutanabbi born=915 died=965
المتنبي
أبو الطيب المتنبي
= Person poet latin=Abu_Tammam
أبو تمام
= Person poet latin=al-Buhturi died=897
البحتري
= Person poet latin=Abu_Nuwas
أبو نواس
= Person poet latin=al-Maarri born=973 died=1057
أبو العلاء المعري
المعري
= Person poet latin=al-Farazdaq
الفرزدق
= Person poet latin=Jarir
جرير بن عطية
= Person poet latin=Ibn_Zaydun born=1003 died=1071
ابن زيدون
= Person writer latin=Lisan_al-Din_ibn_al-Khatib born=1313
لسان الدين بن الخطيب
لسان الدين ابن الخطيب
= Person scholar latin=Omar_Khayyam born=1048 died=1131
عمر الخيام
= Person poet latin=Ferdowsi
الفردوسي
أبو القاسم الفردوسي
= Person poet latin=Rumi born=1207 died=1273
جلال الدين الرومي
= Person poet latin=Saadi
سعدي الشيرازي
= Person poet latin=Hafez
حافظ الشيرازي
= Person scholar latin=Sibawayh
سيبويه
= Person scholar latin=al-Khalil_ibn_Ahmad
الخليل بن أحمد الفراهيدي
الخليل بن أحمد
= Person scholar latin=al-Zamakhshari died=1144
الزمخشري
= Person scholar latin=Nasir_al-Din_al-Tusi born=1201 died=1274
نصير الدين الطوسي
= Person historian latin=Abu_al-Fida born=1273 died=1331
أبو الفداء
= Person writer latin=Usama_ibn_Munqidh born=1095 died=1188
أسامة بن منقذ
= Person writer latin=al-Qalqashandi died=1418
القلقشندي
= Person writer latin=al-Nuwayri died=1333
شهاب الدين النويري
النويري
= Person navigator latin=Ahmad_ibn_Majid
أحمد بن ماجد
= Person sultan latin=Osman_I
عثمان الأول
عثمان بن أرطغرل
= Person sultan latin=Orhan died=1362
أورخان
أورخان غازي
= Person sultan latin=Murad_I died=1389
مراد الأول
= Person sultan latin=Bayezid_I died=1403
بايزيد الأول
بايزيد الصاعقة
= Person sultan latin=Mehmed_I died=1421
محمد جلبي
= Person sultan latin=Murad_II died=1451
مراد الثاني
= Person sultan latin=Mehmed_II born=1432 died=1481
محمد الفاتح
= Person sultan latin=Mehmed_II born=1432 died=1481 weak
محمد الثاني
= Person sultan latin=Bayezid_II died=1512
بايزيد الثاني
= Person sultan latin=Selim_I died=1520
سليم الأول
ياووز سليم
= Person sultan latin=Suleiman_I born=1494 died=1566
سليمان القانوني
سليمان الأول
= Person sultan latin=Selim_II born=1524 died=1574
سليم الثاني
= Person sultan latin=Murad_III born=1546 died=1595
مراد الثالث
= Person sultan latin=Ahmed_I born=1590 died=1617
أحمد الأول
= Person sultan latin=Osman_II born=1604 died=1622
عثمان الثاني
= Person sultan latin=Murad_IV born=1612 died=1640
مراد الرابع
= Person sultan latin=Ahmed_III born=1673 died=1736
أحمد الثالث
= Person sultan latin=Selim_III born=1761 died=1808
سليم الثالث
= Person sultan latin=Mustafa_IV born=1779 died=1808
مصطفى الرابع
= Person sultan latin=Mahmud_II born=1785 died=1839
محمود الثاني
= Person sultan latin=Abdulmejid_I born=1823 died=1861
عبد المجيد الأول
= Person sultan latin=Abdulaziz born=1830 died=1876
السلطان عبد العزيز
= Person sultan latin=Murad_V born=1840 died=1904
مراد الخامس
= Person sultan latin=Abdul_Hamid_II born=1842 died=1918
عبد الحميد الثاني
السلطان عبد الحميد
= Person sultan latin=Mehmed_V born=1844 died=1918
محمد رشاد
= Person sultan latin=Mehmed_V born=1844 died=1918 weak
محمد الخامس
= Person sultan latin=Mehmed_VI born=1861 died=1926
وحيد الدين
محمد وحيد الدين
= Person sultan latin=Mehmed_VI born=1861 died=1926 weak
محمد السادس
= Person caliph latin=Abdulmejid_II born=1868 died=1944
عبد المجيد الثاني
= Person figure latin=Roxelana died=1558
روكسلانا
خرم سلطان
= Person architect latin=Sinan died=1588
المعمار سنان
سنان باشا المعمار
معمار سنان
= Person admiral latin=Hayreddin_Barbarossa died=1546
خير الدين بربروس
خير الدين بربروسا
= Person statesman latin=Midhat_Pasha born=1822
مدحت باشا
= Person statesman latin=Enver_Pasha born=1881 died=1922
أنور باشا
= Person statesman latin=Djemal_Pasha born=1872 died=1922
جمال باشا
= Person statesman latin=Talaat_Pasha born=1874 died=1921
طلعت باشا
= Person statesman latin=Mustafa_Kemal_Ataturk born=1881 died=1938
مصطفى كمال أتاتورك
كمال أتاتورك
أتاتورك
مصطفى كمال
= Person statesman latin=Ismet_Inonu born=1884 died=1973
عصمت إينونو
= Person ruler latin=Muhammad_Ali_of_Egypt born=1769 died=1849
محمد علي باشا
= Person ruler latin=Ibrahim_Pasha born=1789 died=1848
إبراهيم باشا
= Person ruler latin=Tusun_Pasha
طوسون باشا
= Person ruler latin=Abbas_I_of_Egypt born=1812 died=1854
عباس حلمي الأول
= Person ruler latin=Said_of_Egypt born=1822 died=1863
سعيد باشا
= Person khedive latin=Ismail_Pasha born=1830 died=1895
الخديوي إسماعيل
الخديو إسماعيل
= Person khedive latin=Tewfik_Pasha born=1852 died=1892
الخديوي توفيق
الخديو توفيق
= Person khedive latin=Abbas_II_of_Egypt born=1874 died=1944
عباس حلمي الثاني
= Person sultan latin=Hussein_Kamel born=1853 died=1917
حسين كامل
= Person king latin=Fuad_I born=1868 died=1936
فؤاد الأول
= Person king latin=Farouk born=1920 died=1965
فاروق الأول
الملك فاروق
= Person general latin=Ahmed_Urabi born=1841 died=1911
أحمد عرابي
عرابي باشا
عرابي
= Person statesman latin=Mustafa_Kamil born=1874 died=1908
مصطفى كامل
= Person statesman latin=Mohammad_Farid born=1868 died=1919
محمد فريد
= Person statesman latin=Saad_Zaghloul died=1927
سعد زغلول
= Person statesman latin=Mostafa_El-Nahas born=1879 died=1965
مصطفى النحاس
= Person leader latin=Hassan_al-Banna born=1906 died=1949
حسن البنا
= Person statesman latin=Mohamed_Naguib born=1901 died=1984
محمد نجيب
= Person statesman latin=Gamal_Abdel_Nasser born=1918 died=1970
جمال عبد الناصر
عبد الناصر
= Person statesman latin=Anwar_Sadat born=1918 died=1981
أنور السادات
محمد أنور السادات
السادات
= Person statesman latin=Hosni_Mubarak born=1928 died=2020
حسني مبارك
محمد حسني مبارك
= Person general latin=Abdel_Hakim_Amer born=1919 died=1967
عبد الحكيم عامر
= Person writer latin=Rifaa_al-Tahtawi born=1801 died=1873
رفاعة الطهطاوي
رفاعة رافع الطهطاوي
= Person historian latin=al-Jabarti born=1753
عبد الرحمن الجبرتي
الجبرتي
= Person scholar latin=Muhammad_Abduh born=1849 died=1905
محمد عبده
= Person scholar latin=Jamal_al-Din_al-Afghani born=1838 died=1897
جمال الدين الأفغاني
= Person scholar latin=Rashid_Rida born=1865 died=1935
محمد رشيد رضا
رشيد رضا
= Person writer latin=Qasim_Amin born=1863 died=1908
قاسم أمين
= Person writer latin=Taha_Hussein born=1889 died=1973
طه حسين
= Person writer latin=Abbas_al-Aqqad born=1889 died=1964
عباس محمود العقاد
العقاد
= Person writer latin=Tawfiq_al-Hakim died=1987
توفيق الحكيم
= Person writer latin=Naguib_Mahfouz born=1911 died=2006
نجيب محفوظ
= Person poet latin=Ahmed_Shawqi died=1932
أحمد شوقي
= Person poet latin=Hafez_Ibrahim died=1932
حافظ إبراهيم
= Person poet latin=Mahmoud_Sami_el-Baroudi born=1839 died=1904
محمود سامي البارودي
= Person writer latin=Mustafa_Lutfi_al-Manfaluti
مصطفى لطفي المنفلوطي
المنفلوطي
= Person writer latin=Yusuf_Idris born=1927 died=1991
يوسف إدريس
= Person singer latin=Umm_Kulthum died=1975
أم كلثوم
= Person singer latin=Mohammed_Abdel_Wahab died=1991
محمد عبد الوهاب
= Person singer latin=Abdel_Halim_Hafez born=1929 died=1977
عبد الحليم حافظ
= Person singer latin=Sayed_Darwish born=1892 died=1923
سيد درويش
= Person leader latin=Huda_Shaarawi born=1879 died=1947
هدى شعراوي
= Person scientist latin=Ahmed_Zewail born=1946 died=2016
أحمد زويل
= Person director latin=Youssef_Chahine born=1926 died=2008
يوسف شاهين
= Person actor latin=Omar_Sharif born=1932 died=2015
عمر الشريف
= Person leader latin=Emir_Abdelkader born=1808 died=1883
الأمير عبد القادر الجزائري
عبد القادر الجزائري
الأمير عبد القادر
= Person scholar latin=Abdelhamid_Ben_Badis born=1889 died=1940
عبد الحميد بن باديس
= Person leader latin=Messali_Hadj born=1898 died=1974
مصالي الحاج
= Person statesman latin=Ahmed_Ben_Bella died=2012
أحمد بن بلة
بن بلة
= Person statesman latin=Houari_Boumediene died=1978
هواري بومدين
بومدين
= Person statesman latin=Habib_Bourguiba born=1903 died=2000
الحبيب بورقيبة
بورقيبة
= Person statesman latin=Salah_Ben_Youssef born=1907 died=1961
صالح بن يوسف
= Person statesman latin=Zine_El_Abidine_Ben_Ali born=1936 died=2019
زين العابدين بن علي
= Person statesman latin=Beji_Caid_Essebsi born=1926 died=2019
الباجي قائد السبسي
= Person leader latin=Farhat_Hached born=1914 died=1952
فرحات حشاد
= Person leader latin=Abdelaziz_Thaalbi died=1944
عبد العزيز الثعالبي
= Person statesman latin=Kheireddine_Pacha
خير الدين التونسي
= Person leader latin=Abd_el-Krim died=1963
عبد الكريم الخطابي
محمد بن عبد الكريم الخطابي
= Person king latin=Mohammed_V_of_Morocco born=1909 died=1961
محمد الخامس بن يوسف
= Person king latin=Hassan_II_of_Morocco born=1929 died=1999
الحسن الثاني
= Person leader latin=Mehdi_Ben_Barka born=1920 died=1965
المهدي بن بركة
= Person leader latin=Allal_al-Fassi born=1910 died=1974
علال الفاسي
= Person leader latin=Omar_Mukhtar died=1931
عمر المختار
= Person king latin=Idris_of_Libya died=1983
إدريس السنوسي
محمد إدريس السنوسي
= Person statesman latin=Muammar_Gaddafi born=1942 died=2011
معمر القذافي
القذافي
= Person leader latin=Muhammad_Ahmad_al-Mahdi born=1844 died=1885
محمد أحمد المهدي
= Person king latin=Sharif_Hussein died=1931
الشريف حسين
الحسين بن علي الهاشمي
= Person king latin=Sharif_Hussein died=1931 weak
حسين بن علي
= Person king latin=Faisal_I_of_Iraq born=1885 died=1933
فيصل الأول
فيصل بن الحسين
= Person king latin=Abdullah_I_of_Jordan born=1882 died=1951
عبد الله الأول
عبد الله بن الحسين
عبد الله الأول بن الحسين
= Person king latin=Talal_of_Jordan born=1909 died=1972
طلال بن عبد الله
= Person king latin=Hussein_of_Jordan born=1935 died=1999
الحسين بن طلال
= Person king latin=Ghazi_of_Iraq born=1912 died=1939
غازي الأول
غازي بن فيصل
= Person king latin=Faisal_II_of_Iraq born=1935 died=1958
فيصل الثاني
= Person statesman latin=Nuri_al-Said born=1888 died=1958
نوري السعيد
= Person statesman latin=Abd_al-Karim_Qasim born=1914 died=1963
عبد الكريم قاسم
= Person statesman latin=Abdul_Salam_Arif born=1921 died=1966
عبد السلام عارف
= Person statesman latin=Ahmed_Hassan_al-Bakr born=1914 died=1982
أحمد حسن البكر
= Person statesman latin=Saddam_Hussein born=1937 died=2006
صدام حسين
= Person statesman latin=Saddam_Hussein born=1937 died=2006 weak
صدام
= Person statesman latin=Rashid_Ali_al-Gaylani born=1892 died=1965
رشيد عالي الكيلاني
= Person king latin=Ibn_Saud died=1953
عبد العزيز آل سعود
عبد العزيز بن عبد الرحمن آل سعود
ابن سعود
= Person king latin=Faisal_of_Saudi_Arabia died=1975
فيصل بن عبد العزيز
= Person scholar latin=Muhammad_ibn_Abd_al-Wahhab born=1703 died=1792
محمد بن عبد الوهاب
= Person ruler latin=Muhammad_ibn_Saud died=1765
محمد بن سعود
= Person king latin=Imam_Yahya born=1869 died=1948
الإمام يحيى
يحيى حميد الدين
= Person leader latin=Sultan_al-Atrash died=1982
سلطان باشا الأطرش
سلطان الأطرش
= Person general latin=Yusuf_al-Azma born=1884 died=1920
يوسف العظمة
= Person statesman latin=Shukri_al-Quwatli born=1891 died=1967
شكري القوتلي
= Person statesman latin=Husni_al-Zaim born=1897 died=1949
حسني الزعيم
= Person statesman latin=Adib_Shishakli born=1909 died=1964
أديب الشيشكلي
= Person statesman latin=Hafez_al-Assad born=1930 died=2000
حافظ الأسد
= Person statesman latin=Bashar_al-Assad born=1965
بشار الأسد
= Person leader latin=Michel_Aflaq born=1910 died=1989
ميشيل عفلق
= Person ruler latin=Fakhr_al-Din_II died=1635
فخر الدين المعني
فخر الدين الثاني
= Person ruler latin=Bashir_Shihab_II born=1767 died=1850
بشير الشهابي
بشير الثاني الشهابي
= Person statesman latin=Riad_al-Solh born=1894 died=1951
رياض الصلح
= Person statesman latin=Bechara_El_Khoury born=1890 died=1964
بشارة الخوري
= Person statesman latin=Camille_Chamoun born=1900 died=1987
كميل شمعون
= Person leader latin=Kamal_Jumblatt born=1917 died=1977
كمال جنبلاط
= Person statesman latin=Rafic_Hariri born=1944 died=2005
رفيق الحريري
= Person singer latin=Fairuz weak
فيروز
= Person writer latin=Gibran_Khalil_Gibran born=1883 died=1931
جبران خليل جبران
= Person writer latin=Mikhail_Naimy born=1889 died=1988
ميخائيل نعيمة
= Person poet latin=Khalil_Mutran born=1872 died=1949
خليل مطران
= Person writer latin=Butrus_al-Bustani born=1819 died=1883
بطرس البستاني
= Person writer latin=Ahmad_Faris_al-Shidyaq
أحمد فارس الشدياق
= Person writer latin=Jurji_Zaydan born=1861 died=1914
جرجي زيدان
= Person writer latin=May_Ziade born=1886 died=1941
مي زيادة
= Person writer latin=Amin_al-Rihani born=1876 died=1940
أمين الريحاني
= Person leader latin=Amin_al-Husseini died=1974
أمين الحسيني
= Person leader latin=Izz_ad-Din_al-Qassam died=1935
عز الدين القسام
= Person leader latin=Abd_al-Qadir_al-Husayni born=1907 died=1948
عبد القادر الحسيني
= Person general latin=Fawzi_al-Qawuqji born=1890 died=1977
فوزي القاوقجي
= Person statesman latin=Yasser_Arafat born=1929 died=2004
ياسر عرفات
= Person leader latin=George_Habash died=2008
جورج حبش
= Person writer latin=Ghassan_Kanafani born=1936 died=1972
غسان كنفاني
= Person poet latin=Mahmoud_Darwish born=1941 died=2008
محمود درويش
= Person writer latin=Edward_Said born=1935 died=2003
إدوارد سعيد
= Person poet latin=Nizar_Qabbani born=1923 died=1998
نزار قباني
= Person poet latin=Adunis born=1930
أدونيس
= Person poet latin=Badr_Shakir_al-Sayyab born=1926 died=1964
بدر شاكر السياب
= Person poet latin=al-Jawahiri_(poet) died=1997
محمد مهدي الجواهري
= Person poet latin=Maruf_al-Rusafi
معروف الرصافي
= Person poet latin=Abu_al-Qasim_al-Shabbi born=1909 died=1934
أبو القاسم الشابي
= Person writer latin=Tayeb_Salih born=1929 died=2009
الطيب صالح
= Person writer latin=Abdul_Rahman_al-Kawakibi died=1902
عبد الرحمن الكواكبي
= Person writer latin=Shakib_Arslan born=1869 died=1946
شكيب أرسلان
= Person writer latin=Sati_al-Husri died=1968
ساطع الحصري
= Person writer latin=Zaki_al-Arsuzi born=1899 died=1968
زكي الأرسوزي
= Person leader latin=Antoun_Saadeh born=1904 died=1949
أنطون سعادة
= Person leader latin=Ibrahim_Hananu died=1935
إبراهيم هنانو
= Person ruler latin=Zahir_al-Umar died=1775
ظاهر العمر
= Person ruler latin=Ahmad_al-Jazzar died=1804
أحمد باشا الجزار
= Person ruler latin=Ali_Bey_al-Kabir died=1773
علي بك الكبير
= Person ruler latin=Murad_Bey died=1801
مراد بك
