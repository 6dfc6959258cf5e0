# Scholars of law, hadith and doctrine since the twelfth century.
= Person scholar latin=Fakhr_al-Din_al-Razi
فخر الدين الرازي
= Person scholar latin=al-Shahrastani died=1153
الشهرستاني
محمد بن عبد الكريم الشهرستاني
= Person scholar latin=Ibn_Hazm born=994 died=1064
ابن حزم
ابن حزم الأندلسي
علي بن حزم
علي بن أحمد بن حزم
= Person scholar latin=Qadi_Iyad born=1083 died=1149
القاضي عياض
عياض بن موسى اليحصبي
= Person scholar latin=Abu_Bakr_ibn_al-Arabi born=1076 died=1148
أبو بكر بن العربي
القاضي أبو بكر بن العربي
= Person scholar latin=al-Turtushi
أبو بكر الطرطوشي
= Person scholar latin=Ibn_Abi_Zayd_al-Qayrawani
ابن أبي زيد القيرواني
= Person scholar latin=al-Mazari died=1141
الإمام المازري
أبو عبد الله المازري
= Person scholar latin=al-Sarakhsi
شمس الأئمة السرخسي
= Person scholar latin=al-Marghinani died=1197
برهان الدين المرغيناني
= Person scholar latin=al-Nasafi born=1067 died=1142
نجم الدين النسفي
عمر النسفي
= Person scholar latin=al-Baghawi
البغوي
الحسين بن مسعود البغوي
= Person scholar latin=Ibn_al-Jawzi died=1201
أبو الفرج بن الجوزي
ابن الجوزي
عبد الرحمن بن الجوزي
= Person scholar latin=Ibn_Qudamah born=1147 died=1223
ابن قدامة المقدسي
موفق الدين بن قدامة
= Person scholar latin=Ibn_al-Salah born=1181 died=1245
ابن الصلاح
أبو عمرو بن الصلاح
= Person scholar latin=Izz_al-Din_ibn_Abd_al-Salam died=1262
العز بن عبد السلام
عز الدين بن عبد السلام
= Person scholar latin=al-Nawawi died=1277
يحيى بن شرف النووي
الإمام النووي
محيي الدين النووي
= Person scholar latin=al-Qurtubi died=1273
أبو عبد الله القرطبي
محمد بن أحمد القرطبي
شمس الدين القرطبي
= Person scholar latin=al-Baydawi
ناصر الدين البيضاوي
القاضي البيضاوي
= Person scholar latin=Sayf_al-Din_al-Amidi died=1233
سيف الدين الآمدي
= Person scholar latin=al-Qarafi
شهاب الدين القرافي
= Person scholar latin=Ibn_Taymiyya born=1263 died=1328
ابن تيمية
تقي الدين بن تيمية
تقي الدين أحمد بن تيمية
= Person scholar latin=Ibn_Qayyim born=1292 died=1350
ابن قيم الجوزية
ابن القيم
شمس الدين بن القيم
= Person scholar latin=Taqi_al-Din_al-Subki born=1284 died=1355
تقي الدين السبكي
= Person scholar latin=Taj_al-Din_al-Subki died=1370
تاج الدين السبكي
= Person scholar latin=Ibn_Daqiq_al-Id died=1302
ابن دقيق العيد
= Person scholar latin=Badr_al-Din_ibn_Jamaa died=1333
بدر الدين بن جماعة
= Person scholar latin=Ibn_Rajab died=1393
ابن رجب الحنبلي
= Person scholar latin=al-Shatibi died=1388
أبو إسحاق الشاطبي
إبراهيم بن موسى الشاطبي
= Person scholar latin=Ibn_Arafa died=1401
ابن عرفة الورغمي
محمد بن عرفة الورغمي
= Person scholar latin=al-Taftazani
سعد الدين التفتازاني
التفتازاني
= Person scholar latin=al-Sharif_al-Jurjani
الشريف الجرجاني
= Person scholar latin=al-Iji died=1355
عضد الدين الإيجي
= Person scholar latin=Ibn_Hajar_al-Asqalani born=1372 died=1449
ابن حجر العسقلاني
شهاب الدين بن حجر العسقلاني
أحمد بن حجر العسقلاني
= Person scholar latin=Badr_al-Din_al-Ayni died=1451
بدر الدين العيني
= Person scholar latin=Siraj_al-Din_al-Bulqini died=1403
سراج الدين البلقيني
= Person scholar latin=Ibn_al-Jazari born=1350 died=1429
ابن الجزري
شمس الدين بن الجزري
= Person scholar latin=al-Suyuti born=1445 died=1505
جلال الدين السيوطي
السيوطي
عبد الرحمن السيوطي
الحافظ السيوطي
= Person scholar latin=Zakariyya_al-Ansari
زكريا الأنصاري
= Person scholar latin=Ibn_Hajar_al-Haytami
ابن حجر الهيتمي
= Person scholar latin=al-Wansharisi died=1508
أحمد الونشريسي
الونشريسي
= Person scholar latin=Ahmad_Baba born=1556 died=1627
أحمد بابا التنبكتي
= Person scholar latin=al-Maghili
محمد بن عبد الكريم المغيلي
= Person scholar latin=Mulla_Sadra
صدر الدين الشيرازي
ملا صدرا
صدر المتألهين الشيرازي
= Person scholar latin=Mir_Damad
مير داماد
المير داماد
= Person scholar latin=al-Majlisi
محمد باقر المجلسي
العلامة المجلسي
= Person scholar latin=al-Hilli born=1250 died=1325
العلامة الحلي
جمال الدين الحلي
الحسن بن يوسف الحلي
= Person scholar latin=al-Shaykh_al-Mufid died=1022
الشيخ المفيد
= Person scholar latin=al-Sharif_al-Murtada died=1044
الشريف المرتضى
= Person poet latin=al-Sharif_al-Radi died=1015
الشريف الرضي
= Person scholar latin=al-Shaykh_al-Tusi born=995 died=1067
أبو جعفر الطوسي
شيخ الطائفة الطوسي
= Person scholar latin=al-Kulayni
محمد بن يعقوب الكليني
الكليني
= Person scholar latin=Ibn_Babawayh died=991
الشيخ الصدوق
ابن بابويه القمي
= Person scholar latin=Shah_Waliullah_Dehlawi born=1703 died=1762
شاه ولي الله الدهلوي
ولي الله الدهلوي
= Person scholar latin=Ahmad_Sirhindi born=1564 died=1624
أحمد السرهندي
أحمد الفاروقي السرهندي
= Person scholar latin=al-Shawkani
محمد بن علي الشوكاني
الشوكاني
= Person scholar latin=Ibn_Abidin died=1836
ابن عابدين
= Person scholar latin=Mahmud_al-Alusi born=1802 died=1854
شهاب الدين الآلوسي
محمود الآلوسي
أبو الثناء الآلوسي
= Person scholar latin=Murtada_al-Zabidi born=1732
مرتضى الزبيدي
محمد مرتضى الزبيدي
