# Historians and biographers.
= Person historian latin=Ibn_Ishaq
محمد بن إسحاق
ابن إسحاق
= Person historian latin=Ibn_Hisham
عبد الملك بن هشام
ابن هشام الحميري
= Person historian latin=al-Waqidi
الواقدي
محمد بن عمر الواقدي
= Person historian latin=Ibn_Sad died=845
محمد بن سعد البغدادي
ابن سعد البغدادي
= Person historian latin=Hisham_ibn_al-Kalbi
هشام بن محمد الكلبي
هشام بن الكلبي
ابن الكلبي
= Person historian latin=Abu_Mikhnaf
أبو مخنف
أبو مخنف الأزدي
= Person historian latin=Sayf_ibn_Umar
سيف بن عمر التميمي
سيف بن عمر
= Person historian latin=al-Madaini
أبو الحسن المدائني
المدائني
= Person historian latin=Khalifa_ibn_Khayyat died=854
خليفة بن خياط
= Person historian latin=Ibn_Abd_al-Hakam died=871
ابن عبد الحكم
عبد الرحمن بن عبد الحكم
= Person historian latin=al-Baladhuri died=892
البلاذري
أحمد بن يحيى البلاذري
= Person historian latin=al-Yaqubi
أحمد بن أبي يعقوب
= Person historian latin=al-Yaqubi weak
اليعقوبي
= Person historian latin=Ibn_Qutayba born=828 died=889
ابن قتيبة
ابن قتيبة الدينوري
= Person historian latin=Abu_Hanifa_al-Dinawari
أبو حنيفة الدينوري
= Person historian latin=Ibn_Abi_Tahir_Tayfur
ابن أبي طاهر طيفور
ابن طيفور
= Person historian latin=al-Azraqi
أبو الوليد الأزرقي
= Person historian latin=al-Zubayr_ibn_Bakkar
الزبير بن بكار
= Person historian latin=al-Tabari born=839 died=923
محمد بن جرير الطبري
أبو جعفر الطبري
الإمام الطبري
ابن جرير الطبري
= Person historian latin=al-Masudi died=956
أبو الحسن المسعودي
= Person historian latin=Miskawayh died=1030
مسكويه
ابن مسكويه
أبو علي مسكويه
= Person historian latin=al-Suli
أبو بكر الصولي
= Person historian latin=Ibn_al-Qutiyya died=977
ابن القوطية
= Person historian latin=Ahmad_al-Razi born=888 died=955
أحمد بن محمد الرازي
= Person historian latin=Ibn_Hayyan born=987 died=1076
ابن حيان القرطبي
ابن حيان
أبو مروان بن حيان
= Person historian latin=Ibn_Bassam
ابن بسام الشنتريني
= Person historian latin=Ibn_Bashkuwal born=1101 died=1183
ابن بشكوال
= Person historian latin=Ibn_al-Faradi born=962 died=1013
ابن الفرضي
= Person historian latin=al-Dabbi
ابن عميرة الضبي
= Person historian latin=al-Humaydi died=1095
محمد بن فتوح الحميدي
= Person historian latin=al-Utbi
أبو نصر العتبي
= Person historian latin=Abu_al-Fadl_Bayhaqi born=995 died=1077
أبو الفضل البيهقي
= Person historian latin=al-Musabbihi born=977
المسبحي
عز الملك المسبحي
= Person historian latin=al-Quda'i died=1062
القضاعي المؤرخ
محمد بن سلامة القضاعي
= Person historian latin=Hilal_al-Sabi
هلال الصابئ
هلال بن المحسن الصابئ
= Person historian latin=Ibn_al-Qalanisi died=1160
ابن القلانسي
= Person historian latin=Ibn_Asakir born=1105 died=1176
ابن عساكر
أبو القاسم بن عساكر
= Person historian latin=al-Samani died=1166
أبو سعد السمعاني
السمعاني
= Person historian latin=Imad_al-Din_al-Isfahani born=1125 died=1201
العماد الأصفهاني
عماد الدين الأصفهاني
العماد الكاتب
= Person vizier latin=al-Qadi_al-Fadil died=1200
القاضي الفاضل
عبد الرحيم البيساني
= Person historian latin=Baha_al-Din_ibn_Shaddad born=1145 died=1234
بهاء الدين بن شداد
ابن شداد
= Person historian latin=Izz_al-Din_ibn_Shaddad born=1217 died=1285
عز الدين بن شداد
= Person writer latin=Usama_ibn_Munqidh born=1095 died=1188
أسامة بن منقذ
= Person historian latin=Ibn_al-Athir born=1160 died=1233
عز الدين بن الأثير
ابن الأثير
= Person scholar latin=Majd_al-Din_ibn_al-Athir born=1149 died=1210
مجد الدين بن الأثير
= Person writer latin=Diya_al-Din_ibn_al-Athir born=1163 died=1239
ضياء الدين بن الأثير
= Person historian latin=Sibt_ibn_al-Jawzi
سبط ابن الجوزي
سبط بن الجوزي
= Person historian latin=Ibn_al-Adim born=1192 died=1262
كمال الدين بن العديم
ابن العديم
= Person historian latin=Ibn_Wasil born=1208 died=1298
جمال الدين بن واصل
ابن واصل
= Person historian latin=Abu_Shama born=1203
أبو شامة المقدسي
أبو شامة
= Person historian latin=Ibn_al-Qifti died=1248
جمال الدين القفطي
ابن القفطي
القفطي
= Person historian latin=Ibn_Abi_Usaybi'a died=1270
ابن أبي أصيبعة
= Person historian latin=Ibn_Khallikan born=1211 died=1282
ابن خلكان
= Person historian latin=Ibn_al-Tiqtaqa
ابن الطقطقي
ابن الطقطقا
= Person historian latin=Ibn_al-Fuwati born=1244 died=1323
ابن الفوطي
= Person historian latin=Bar_Hebraeus born=1226 died=1286
ابن العبري
أبو الفرج بن العبري
غريغوريوس ابن العبري
= Person historian latin=al-Makin_ibn_al-Amid
المكين بن العميد
جرجس بن العميد
= Person historian latin=Abd_al-Wahid_al-Marrakushi born=1185
عبد الواحد المراكشي
= Person historian latin=Ibn_Idhari
ابن عذاري
ابن عذاري المراكشي
= Person historian latin=Ibn_Abi_Zar
ابن أبي زرع
ابن أبي زرع الفاسي
= Person historian latin=Ibn_al-Abbar born=1199 died=1260
ابن الأبار
ابن الأبار القضاعي
= Person historian latin=Ibn_Said_al-Maghribi born=1213 died=1286
ابن سعيد المغربي
علي بن موسى بن سعيد
= Person writer latin=Lisan_al-Din_ibn_al-Khatib born=1313 died=1374
لسان الدين بن الخطيب
لسان الدين ابن الخطيب
= Person historian latin=Yahya_ibn_Khaldun
يحيى بن خلدون
= Person historian latin=Ibn_Khaldun born=1332 died=1406 wikidata=Q9294
ابن خلدون
عبد الرحمن بن خلدون
عبد الرحمن ابن خلدون
ولي الدين بن خلدون
= Person historian latin=Abu_al-Fida born=1273 died=1331
أبو الفداء
أبو الفدا
عماد الدين إسماعيل أبو الفداء
= Person writer latin=al-Nuwayri died=1333
شهاب الدين النويري
النويري
= Person historian latin=Ibn_Fadl_Allah_al-Umari born=1301 died=1349
ابن فضل الله العمري
شهاب الدين العمري
= Person historian latin=Baybars_al-Mansuri died=1325
بيبرس المنصوري
بيبرس الدوادار
= Person historian latin=Ibn_al-Furat_(historian) died=1405
ناصر الدين بن الفرات
محمد بن عبد الرحيم بن الفرات
= Person historian latin=Ibn_Duqmaq
ابن دقماق
= Person historian latin=Ibn_Kathir died=1373
ابن كثير
إسماعيل بن كثير
الحافظ ابن كثير
= Person historian latin=al-Dhahabi born=1274 died=1348
شمس الدين الذهبي
الحافظ الذهبي
= Person historian latin=al-Safadi died=1363
صلاح الدين الصفدي
خليل بن أيبك الصفدي
= Person historian latin=Ibn_Shakir_al-Kutubi died=1363
ابن شاكر الكتبي
= Person writer latin=al-Qalqashandi died=1418
القلقشندي
أبو العباس القلقشندي
شهاب الدين القلقشندي
= Person historian latin=al-Maqrizi born=1364 died=1442
تقي الدين المقريزي
المقريزي
أحمد بن علي المقريزي
= Person historian latin=Ibn_Taghribirdi died=1470
ابن تغري بردي
أبو المحاسن بن تغري بردي
جمال الدين بن تغري بردي
يوسف بن تغري بردي
= Person historian latin=Ibn_Arabshah born=1389 died=1450
ابن عربشاه
= Person historian latin=al-Sakhawi died=1497
شمس الدين السخاوي
السخاوي
= Person historian latin=al-Samhudi died=1506
نور الدين السمهودي
السمهودي
= Person historian latin=Ibn_Iyas
ابن إياس
محمد بن إياس
ابن إياس الحنفي
= Person historian latin=Ibn_Tulun_al-Salihi died=1546
ابن طولون الصالحي
شمس الدين بن طولون
= Person historian latin=Najm_al-Din_al-Ghazzi born=1570 died=1651
نجم الدين الغزي
= Person historian latin=al-Muhibbi born=1651 died=1699
محمد أمين المحبي
= Person historian latin=Ibn_al-Imad born=1623 died=1679
ابن العماد الحنبلي
= Person historian latin=al-Maqqari died=1632
أحمد المقري
المقري التلمساني
أحمد بن محمد المقري
= Person historian latin=al-Ifrani
محمد الصغير الإفراني
= Person historian latin=al-Zayyani born=1734 died=1833
أبو القاسم الزياني
= Person historian latin=al-Nasiri born=1835 died=1897
أحمد بن خالد الناصري
= Person historian latin=Ibn_Abi_al-Diyaf died=1874
أحمد بن أبي الضياف
ابن أبي الضياف
= Person historian latin=Istifan_al-Duwayhi born=1630 died=1704
إسطفان الدويهي
= Person historian latin=al-Jabarti born=1753
عبد الرحمن الجبرتي
الجبرتي
الجبرتي المؤرخ
= Person historian latin=Uthman_ibn_Bishr
عثمان بن بشر النجدي
ابن بشر النجدي
= Person historian latin=Hussain_ibn_Ghannam
حسين بن غنام
= Person historian latin=Khwandamir
خواندمير
= Person historian latin=Mirkhwand died=1498
ميرخواند
= Person historian latin=Hamdallah_Mustawfi
حمد الله المستوفي
= Person historian latin=al-Juzjani
منهاج السراج الجوزجاني
= Person vizier latin=Abu'l-Fazl_ibn_Mubarak born=1551 died=1602
أبو الفضل بن مبارك
أبو الفضل العلامي
