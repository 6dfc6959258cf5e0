# Prose writers, grammarians, lexicographers, musicians and calligraphers.
= Person writer latin=Abd_al-Hamid_al-Katib
عبد الحميد الكاتب
عبد الحميد بن يحيى الكاتب
= Person writer latin=Ibn_al-Muqaffa
ابن المقفع
عبد الله بن المقفع
= Person writer latin=al-Jahiz died=868
الجاحظ
أبو عثمان الجاحظ
عمرو بن بحر الجاحظ
أبو عثمان عمرو بن بحر
= Person writer latin=Ibn_Abd_Rabbih born=860 died=940
ابن عبد ربه
ابن عبد ربه الأندلسي
= Person writer latin=Abu_al-Faraj_al-Isfahani born=897
أبو الفرج الأصفهاني
أبو الفرج الأصبهاني
= Person writer latin=al-Tanukhi died=994
القاضي التنوخي
المحسن التنوخي
= Person writer latin=al-Thaalibi born=961 died=1038
أبو منصور الثعالبي
= Person writer latin=Badi_al-Zaman_al-Hamadhani
بديع الزمان الهمذاني
= Person writer latin=al-Khwarizmi_(writer) died=993
أبو بكر الخوارزمي
= Person writer latin=al-Hariri born=1054 died=1122
القاسم بن علي الحريري
أبو محمد الحريري
= Person writer latin=al-Hamawi_ibn_Hijja
ابن حجة الحموي
= Person writer latin=al-Raghib_al-Isfahani
الراغب الأصفهاني
الراغب الأصبهاني
= Person writer latin=Shihab_al-Din_al-Ibshihi
شهاب الدين الأبشيهي
= Person scholar latin=Abu_al-Aswad_al-Duali
أبو الأسود الدؤلي
= Person scholar latin=Abu_Amr_ibn_al-Ala
أبو عمرو بن العلاء
= Person scholar latin=Isa_ibn_Umar_al-Thaqafi
عيسى بن عمر الثقفي
= Person scholar latin=Yunus_ibn_Habib
يونس بن حبيب
= Person scholar latin=al-Khalil_ibn_Ahmad
الخليل بن أحمد الفراهيدي
الخليل بن أحمد
= Person scholar latin=Sibawayh
سيبويه
أبو بشر سيبويه
عمرو بن عثمان سيبويه
= Person scholar latin=al-Kisai
الكسائي
علي بن حمزة الكسائي
= Person scholar latin=al-Farra died=822
أبو زكريا الفراء
يحيى بن زياد الفراء
= Person scholar latin=al-Akhfash_al-Awsat
الأخفش الأوسط
= Person scholar latin=al-Asmai
الأصمعي
عبد الملك بن قريب الأصمعي
= Person scholar latin=Abu_Ubayda_(grammarian)
أبو عبيدة معمر بن المثنى
معمر بن المثنى
= Person scholar latin=Abu_Ubayd_al-Qasim
أبو عبيد القاسم بن سلام
القاسم بن سلام
= Person scholar latin=Ibn_Sallam_al-Jumahi
ابن سلام الجمحي
= Person scholar latin=al-Mufaddal_al-Dabbi
المفضل الضبي
= Person scholar latin=Ibn_al-Sikkit died=858
ابن السكيت
= Person scholar latin=Ibn_al-Arabi_(grammarian)
ابن الأعرابي
= Person scholar latin=Thalab born=815 died=904
أبو العباس ثعلب
= Person scholar latin=al-Mubarrad born=826
أبو العباس المبرد
= Person scholar latin=al-Mubarrad born=826 weak
المبرد
= Person scholar latin=al-Zajjaj died=923
أبو إسحاق الزجاج
= Person scholar latin=Ibn_Durayd died=933
ابن دريد
أبو بكر بن دريد
= Person scholar latin=Abu_Ali_al-Farisi died=987
أبو علي الفارسي
= Person scholar latin=al-Sirafi died=979
أبو سعيد السيرافي
= Person scholar latin=Ibn_Jinni died=1002
ابن جني
أبو الفتح بن جني
عثمان بن جني
= Person scholar latin=Abu_Ali_al-Qali died=967
أبو علي القالي
= Person scholar latin=al-Azhari born=895 died=980
أبو منصور الأزهري
= Person scholar latin=al-Jawhari
إسماعيل بن حماد الجوهري
= Person scholar latin=Ibn_Faris died=1004
أحمد بن فارس القزويني
ابن فارس اللغوي
= Person scholar latin=Ibn_Sida born=1007 died=1066
ابن سيده
ابن سيدة
= Person scholar latin=Abd_al-Qahir_al-Jurjani
عبد القاهر الجرجاني
= Person scholar latin=al-Zamakhshari born=1075 died=1144
الزمخشري
جار الله الزمخشري
محمود بن عمر الزمخشري
= Person scholar latin=al-Maydani died=1124
أبو الفضل الميداني
= Person scholar latin=Ibn_Mada died=1196
ابن مضاء القرطبي
= Person scholar latin=Abu_al-Barakat_al-Anbari born=1119 died=1181
أبو البركات الأنباري
= Person scholar latin=al-Ukbari born=1143 died=1219
أبو البقاء العكبري
= Person scholar latin=Ibn_Yaish died=1245
ابن يعيش النحوي
= Person scholar latin=Ibn_al-Hajib died=1249
ابن الحاجب
عثمان بن الحاجب
= Person scholar latin=Ibn_Malik died=1274
ابن مالك الأندلسي
جمال الدين بن مالك
ابن مالك النحوي
= Person scholar latin=Ibn_Manzur
ابن منظور
جمال الدين بن منظور
= Person scholar latin=Abu_Hayyan_al-Gharnati born=1256 died=1344
أبو حيان الأندلسي
أبو حيان الغرناطي
= Person scholar latin=Ibn_Hisham_al-Ansari born=1309 died=1360
ابن هشام الأنصاري
ابن هشام النحوي
= Person scholar latin=al-Firuzabadi born=1329
الفيروزآبادي
مجد الدين الفيروزآبادي
= Person singer latin=Ibrahim_al-Mawsili
إبراهيم الموصلي
= Person singer latin=Ishaq_al-Mawsili born=767 died=850
إسحاق الموصلي
إسحق الموصلي
= Person singer latin=Ziryab
زرياب
= Person singer latin=Mabad
معبد بن وهب المغني
= Person singer latin=Safi_al-Din_al-Urmawi died=1294
صفي الدين الأرموي
= Person figure latin=Yaqut_al-Mustasimi
ياقوت المستعصمي
= Person figure latin=Ibn_al-Bawwab died=1022
ابن البواب الخطاط
