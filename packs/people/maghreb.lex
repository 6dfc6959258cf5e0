# Rulers of the Maghreb from the eighth to the nineteenth century.
= Person ruler latin=Idris_I died=791 held=788-791
إدريس بن عبد الله
المولى إدريس الأول
= Person ruler latin=Idris_I died=791 held=788-791 shared
إدريس الأول
= Person ruler latin=Idris_II born=791 died=828 held=791-828
إدريس الأزهر
المولى إدريس الثاني
= Person ruler latin=Idris_II born=791 died=828 held=791-828 shared
إدريس الثاني
= Person ruler latin=Ali_ibn_Muhammad_ibn_Idris
علي بن محمد بن إدريس
= Person ruler latin=Yahya_IV_of_Morocco
يحيى بن إدريس بن عمر
= Person imam latin=Ibn_Rustam
عبد الرحمن بن رستم
ابن رستم
= Person imam latin=Abd_al-Wahhab_ibn_Rustam
عبد الوهاب بن عبد الرحمن بن رستم
عبد الوهاب بن رستم
= Person imam latin=Aflah_ibn_Abd_al-Wahhab
أفلح بن عبد الوهاب
= Person ruler latin=Ibrahim_I_ibn_al-Aghlab born=756 died=812 held=800-812
إبراهيم بن الأغلب
إبراهيم الأول بن الأغلب
= Person ruler latin=Ziyadat_Allah_I died=838 held=817-838
زيادة الله الأول
زيادة الله بن إبراهيم بن الأغلب
= Person ruler latin=Muhammad_I_ibn_al-Aghlab died=856 held=841-856
محمد بن الأغلب
= Person ruler latin=Ibrahim_II_of_Ifriqiya born=850 died=902 held=875-902
إبراهيم بن أحمد الأغلبي
إبراهيم الثاني الأغلبي
= Person ruler latin=Ziyadat_Allah_III held=903-909
زيادة الله الثالث
= Person scholar latin=Asad_ibn_al-Furat born=759 died=828
أسد بن الفرات
= Person leader latin=Abu_Abdallah_al-Shii died=911
أبو عبد الله الشيعي
= Person leader latin=Abu_Yazid_al-Nukkari died=947
أبو يزيد مخلد بن كيداد
مخلد بن كيداد
= Person ruler latin=Ziri_ibn_Manad died=971
زيري بن مناد
= Person ruler latin=Buluggin_ibn_Ziri died=984 held=972-984
بلكين بن زيري
بلقين بن زيري
= Person ruler latin=al-Mansur_ibn_Buluggin
المنصور بن بلكين
المنصور بن بلقين
= Person ruler latin=Badis_ibn_al-Mansur died=1016
باديس بن المنصور
= Person ruler latin=al-Muizz_ibn_Badis born=1008 died=1062 held=1016-1062
المعز بن باديس
= Person ruler latin=Tamim_ibn_al-Muizz born=1031 died=1108 held=1062-1108
تميم بن المعز بن باديس
= Person ruler latin=Hammad_ibn_Buluggin died=1028
حماد بن بلكين
حماد بن بلقين
= Person ruler latin=al-Nasir_ibn_Alnas died=1088 held=1062-1088
الناصر بن علناس
= Person ruler latin=al-Hasan_ibn_Ali_the_Zirid
الحسن بن علي بن يحيى
= Person leader latin=Yahya_ibn_Ibrahim_al-Gudali
يحيى بن إبراهيم الجدالي
يحيى بن إبراهيم الكدالي
= Person leader latin=Abdallah_ibn_Yasin died=1059
عبد الله بن ياسين
= Person ruler latin=Yahya_ibn_Umar_al-Lamtuni died=1056
يحيى بن عمر اللمتوني
= Person ruler latin=Abu_Bakr_ibn_Umar died=1087
أبو بكر بن عمر اللمتوني
= Person ruler latin=Yusuf_ibn_Tashfin died=1106 held=1061-1106
يوسف بن تاشفين
= Person figure latin=Zaynab_an-Nafzawiyya
زينب النفزاوية
= Person ruler latin=Ali_ibn_Yusuf died=1143 held=1106-1143
علي بن يوسف بن تاشفين
= Person ruler latin=Tashfin_ibn_Ali died=1145 held=1143-1145
تاشفين بن علي
تاشفين بن علي بن يوسف
= Person leader latin=Ibn_Tumart died=1130
محمد بن تومرت
المهدي بن تومرت
ابن تومرت
= Person caliph latin=Abd_al-Mumin died=1163 held=1130-1163
عبد المؤمن بن علي
= Person caliph latin=Abu_Yaqub_Yusuf born=1138 died=1184 held=1163-1184
أبو يعقوب يوسف
أبو يعقوب يوسف بن عبد المؤمن
يوسف بن عبد المؤمن
= Person caliph latin=Yaqub_al-Mansur died=1199 held=1184-1199
يعقوب المنصور
أبو يوسف يعقوب المنصور
المنصور الموحدي
أبو يوسف يعقوب بن يوسف المنصور
= Person caliph latin=Muhammad_al-Nasir died=1213 held=1199-1213
محمد الناصر الموحدي
الناصر الموحدي
= Person caliph latin=Yusuf_II_Almohad died=1224 held=1213-1224
يوسف المستنصر
يوسف المنتصر الموحدي
= Person caliph latin=Idris_al-Mamun died=1232
إدريس المأمون
= Person caliph latin=Abu_al-Hasan_al-Said died=1248 held=1242-1248
أبو الحسن السعيد
علي السعيد الموحدي
= Person caliph latin=Abu_Hafs_Umar_al-Murtada died=1266 held=1248-1266
عمر المرتضى
= Person leader latin=Ali_ibn_Ghaniya
علي بن غانية
علي بن إسحاق بن غانية
= Person leader latin=Yahya_ibn_Ghaniya
يحيى بن غانية
= Person ruler latin=Abd_al-Haqq_I died=1217 held=1195-1217
عبد الحق بن محيو
= Person ruler latin=Abu_Yahya_ibn_Abd_al-Haqq died=1258 held=1244-1258
أبو يحيى بن عبد الحق
= Person sultan latin=Abu_Yusuf_Yaqub died=1286 held=1258-1286
يعقوب بن عبد الحق
أبو يوسف يعقوب بن عبد الحق
= Person sultan latin=Abu_Yaqub_Yusuf_an-Nasr died=1307 held=1286-1307
أبو يعقوب يوسف الناصر
يوسف بن يعقوب المريني
= Person sultan latin=Abu_al-Rabi_Sulayman died=1310 held=1308-1310
أبو الربيع سليمان المريني
= Person sultan latin=Abu_Said_Uthman_II died=1331 held=1310-1331
أبو سعيد عثمان الثاني
أبو سعيد عثمان المريني
= Person sultan latin=Abu_al-Hasan_Ali_ibn_Othman died=1351 held=1331-1348
أبو الحسن المريني
أبو الحسن علي بن عثمان
= Person sultan latin=Abu_Inan_Faris born=1329 died=1358 held=1348-1358
أبو عنان المريني
أبو عنان فارس
أبو عنان
= Person sultan latin=Abd_al-Haqq_II born=1419 died=1465 held=1420-1465
عبد الحق المريني
عبد الحق الثاني المريني
= Person sultan latin=Muhammad_ash-Shaykh_al-Wattasi
محمد الشيخ الوطاسي
= Person ruler latin=Yaghmurasen_ibn_Zyan died=1283 held=1236-1283
يغمراسن بن زيان
يغمراسن
= Person ruler latin=Abu_Hammu_I died=1318 held=1308-1318
أبو حمو موسى الأول
أبو حمو الأول
= Person ruler latin=Abu_Tashfin_I died=1337 held=1318-1337
أبو تاشفين الأول
أبو تاشفين عبد الرحمن
= Person ruler latin=Abu_Hammu_II died=1389 held=1359-1389
أبو حمو موسى الثاني
أبو حمو الثاني
= Person ruler latin=Abu_Zakariya_Yahya born=1203 died=1249 held=1229-1249
أبو زكريا يحيى الحفصي
أبو زكريا الحفصي
= Person caliph latin=Muhammad_I_al-Mustansir died=1277 held=1249-1277
المستنصر الحفصي
محمد المستنصر الحفصي
= Person sultan latin=Abu_al-Abbas_Ahmad_II died=1394 held=1370-1394
أبو العباس أحمد الحفصي
= Person sultan latin=Abu_Faris_Abd_al-Aziz_II died=1434 held=1394-1434
أبو فارس عبد العزيز الحفصي
أبو فارس عبد العزيز الثاني
= Person sultan latin=Uthman_of_Ifriqiya died=1488 held=1435-1488
أبو عمرو عثمان الحفصي
عثمان الحفصي
= Person sultan latin=Muhammad_V_Hafsid held=1526-1543
الحسن الحفصي
مولاي الحسن الحفصي
= Person sultan latin=Muhammad_al-Shaykh held=1544-1557
محمد الشيخ السعدي
محمد الشيخ المهدي
= Person sultan latin=Ahmad_al-Araj held=1517-1544
أحمد الأعرج السعدي
= Person sultan latin=Abdallah_al-Ghalib died=1574 held=1557-1574
عبد الله الغالب
عبد الله الغالب السعدي
= Person sultan latin=Abu_Abdallah_Muhammad_II_Saadi died=1578 held=1574-1576
محمد المتوكل السعدي
المتوكل المسلوخ
= Person sultan latin=Abd_al-Malik_I_Saadi died=1578 held=1576-1578
عبد الملك السعدي
أبو مروان عبد الملك السعدي
= Person sultan latin=Ahmad_al-Mansur born=1549 died=1603 held=1578-1603
أحمد المنصور الذهبي
أحمد المنصور السعدي
المنصور الذهبي
= Person sultan latin=Zidan_Abu_Maali died=1627
زيدان السعدي
المولى زيدان
= Person leader latin=Sidi_al-Ayachi died=1641
محمد العياشي المجاهد
= Person sultan latin=al-Rashid_of_Morocco born=1631 died=1672 held=1666-1672
المولى الرشيد
مولاي الرشيد
الرشيد بن علي الشريف
= Person sultan latin=Ismail_Ibn_Sharif died=1727 held=1672-1727
المولى إسماعيل
مولاي إسماعيل
إسماعيل بن الشريف
= Person sultan latin=Abdallah_of_Morocco died=1757
المولى عبد الله بن إسماعيل
= Person sultan latin=Mohammed_III_of_Morocco died=1790 held=1757-1790
محمد الثالث بن عبد الله
سيدي محمد بن عبد الله
= Person sultan latin=Yazid_of_Morocco born=1750 died=1792 held=1790-1792
المولى اليزيد
مولاي اليزيد
= Person sultan latin=Slimane_of_Morocco died=1822 held=1792-1822
المولى سليمان
مولاي سليمان
= Person sultan latin=Abd_al-Rahman_of_Morocco born=1778 died=1859 held=1822-1859
المولى عبد الرحمن
مولاي عبد الرحمن
المولى عبد الرحمن بن هشام
= Person sultan latin=Mohammed_IV_of_Morocco died=1873 held=1859-1873
محمد الرابع بن عبد الرحمن
محمد بن عبد الرحمن العلوي
= Person sultan latin=Hassan_I_of_Morocco born=1836 died=1894 held=1873-1894
المولى الحسن الأول
مولاي الحسن الأول
الحسن الأول العلوي
