# Rulers, viziers and generals of al-Andalus.
= Person ruler latin=Abd_al-Rahman_I born=731 died=788 held=756-788
عبد الرحمن الداخل
صقر قريش
عبد الرحمن الأول الأموي
عبد الرحمن بن معاوية بن هشام
= Person ruler latin=Hisham_I_of_Cordoba died=796 held=788-796
هشام الرضا
= Person ruler latin=al-Hakam_I died=822 held=796-822
الحكم الربضي
الحكم بن هشام
= Person ruler latin=Abd_al-Rahman_II died=852 held=822-852
عبد الرحمن الأوسط
عبد الرحمن بن الحكم
= Person ruler latin=Muhammad_I_of_Cordoba died=886 held=852-886
محمد بن عبد الرحمن الأوسط
= Person ruler latin=al-Mundhir_of_Cordoba died=888 held=886-888
المنذر بن محمد بن عبد الرحمن
= Person ruler latin=Abdullah_of_Cordoba died=912 held=888-912
عبد الله بن محمد الأموي
= Person caliph latin=Abd_al-Rahman_III died=961 held=912-961
عبد الرحمن الناصر
عبد الرحمن الثالث
عبد الرحمن الناصر لدين الله
= Person caliph latin=al-Hakam_II born=915 died=976 held=961-976
الحكم المستنصر
الحكم الثاني
= Person caliph latin=Hisham_II_of_Cordoba
هشام المؤيد
هشام المؤيد بالله
= Person vizier latin=Almanzor died=1002 held=978-1002
المنصور بن أبي عامر
محمد بن أبي عامر
الحاجب المنصور
= Person vizier latin=Abd_al-Malik_al-Muzaffar died=1008 held=1002-1008
عبد الملك المظفر
= Person vizier latin=Abd_al-Rahman_Sanchuelo died=1009 held=1008-1009
عبد الرحمن شنجول
شنجول
= Person caliph latin=Muhammad_II_al-Mahdi_of_Cordoba died=1010
محمد المهدي الأموي
محمد بن هشام بن عبد الجبار
= Person caliph latin=Sulayman_al-Mustain_of_Cordoba died=1016
سليمان المستعين
= Person caliph latin=Sulayman_al-Mustain_of_Cordoba died=1016 shared
المستعين بالله
= Person caliph latin=Ali_ibn_Hammud died=1018 held=1016-1018
علي بن حمود
= Person caliph latin=Hisham_III_of_Cordoba died=1036 held=1027-1031
هشام المعتد بالله
هشام المعتد
= Person leader latin=Umar_ibn_Hafsun died=917
عمر بن حفصون
ابن حفصون
= Person general latin=Ghalib_ibn_Abd_al-Rahman died=981
غالب الناصري
غالب بن عبد الرحمن الناصري
= Person vizier latin=Jafar_al-Mushafi
جعفر بن عثمان المصحفي
جعفر المصحفي
= Person ruler latin=Jahwar_ibn_Muhammad died=1043 held=1031-1043
أبو الحزم بن جهور
جهور بن محمد
= Person ruler latin=Abbad_I_of_Seville died=1042 held=1023-1042
أبو القاسم محمد بن عباد
محمد بن إسماعيل بن عباد
= Person ruler latin=Abbad_II_al-Mutadid died=1069 held=1042-1069
المعتضد بن عباد
= Person ruler latin=al-Mutamid_ibn_Abbad born=1040 died=1095 held=1069-1091
المعتمد بن عباد
= Person ruler latin=Badis_ibn_Habbus died=1073 held=1038-1073
باديس بن حبوس
= Person ruler latin=Habbus_ibn_Maksan died=1038 held=1019-1038
حبوس بن ماكسن
= Person writer latin=Abdallah_ibn_Buluggin held=1073-1090
عبد الله بن بلقين
الأمير عبد الله بن بلقين الزيري
= Person vizier latin=Samuel_ibn_Naghrillah born=993
صموئيل بن النغريلة
إسماعيل بن النغريلة
ابن النغريلة
= Person vizier latin=Joseph_ibn_Naghrela died=1066
يوسف بن النغريلة
= Person ruler latin=al-Mamun_of_Toledo died=1075 held=1043-1075
المأمون بن ذي النون
يحيى المأمون بن ذي النون
= Person ruler latin=al-Qadir_of_Toledo died=1092
القادر بن ذي النون
يحيى القادر بن ذي النون
= Person ruler latin=al-Muqtadir_of_Zaragoza held=1049-1082
المقتدر بن هود
أحمد المقتدر بن هود
= Person ruler latin=al-Mutaman_of_Zaragoza died=1085
المؤتمن بن هود
يوسف المؤتمن بن هود
= Person ruler latin=al-Mustain_II_of_Zaragoza died=1110
المستعين بن هود
= Person ruler latin=Mujahid_of_Denia died=1045
مجاهد العامري
= Person ruler latin=al-Mutawakkil_of_Badajoz died=1094
المتوكل بن الأفطس
عمر المتوكل بن الأفطس
= Person ruler latin=al-Mutasim_ibn_Sumadih died=1091 held=1051-1091
المعتصم بن صمادح
= Person vizier latin=Ibn_Ammar
أبو بكر بن عمار
ابن عمار الأندلسي
= Person ruler latin=Ibn_Hud died=1238 held=1228-1238
محمد بن يوسف بن هود
ابن هود
= Person ruler latin=Ibn_Mardanish born=1124 died=1172 held=1147-1172
محمد بن سعد بن مردنيش
ابن مردنيش
محمد بن مردنيش
= Person ruler latin=Zayyan_ibn_Mardanish
زيان بن مردنيش
= Person ruler latin=Muhammad_I_of_Granada died=1273 held=1238-1273
محمد بن يوسف بن نصر
ابن الأحمر
محمد بن الأحمر
محمد بن يوسف بن الأحمر
= Person ruler latin=Muhammad_II_of_Granada died=1302 held=1273-1302
محمد الفقيه
محمد الثاني الفقيه
= Person ruler latin=Muhammad_III_of_Granada died=1314 held=1302-1309
محمد المخلوع
= Person ruler latin=Ismail_I_of_Granada born=1279 died=1325 held=1314-1325
أبو الوليد إسماعيل الأول
إسماعيل بن فرج بن نصر
= Person ruler latin=Muhammad_IV_of_Granada born=1315 died=1333 held=1325-1333
محمد الرابع بن إسماعيل
= Person ruler latin=Yusuf_I_of_Granada born=1318 died=1354 held=1333-1354
يوسف الأول النصري
أبو الحجاج يوسف الأول
يوسف أبو الحجاج
= Person ruler latin=Muhammad_V_of_Granada died=1391
الغني بالله
محمد الخامس الغني بالله
= Person ruler latin=Muley_Hacen died=1485
أبو الحسن علي بن سعد
مولاي أبو الحسن النصري
= Person ruler latin=Muhammad_XIII_of_Granada
محمد الزغل
أبو عبد الله الزغل
أبو عبد الله محمد الزغل
= Person ruler latin=Boabdil
أبو عبد الله الصغير
أبو عبد الله محمد الثاني عشر
= Person vizier latin=Ibn_Zamrak born=1333
ابن زمرك
= Person vizier latin=Ridwan_al-Nasri died=1359
الحاجب رضوان
= Person general latin=Tudmir
تدمير القوطي
= Person general latin=Musa_ibn_Musa_al-Qasawi died=862
موسى بن موسى القسوي
= Person leader latin=Pelagius_of_Asturias died=737
بيلايو
= Person leader latin=Pelagius_of_Asturias died=737 weak
بلاي
= Person king latin=Roderic
رودريك القوطي
لذريق
= Person figure latin=Count_Julian
الكونت يوليان
= Person leader latin=Ibn_Qasi died=1151
ابن قسي
أحمد بن قسي
