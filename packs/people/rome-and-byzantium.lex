# Carthage, Rome and Byzantium.
= Person general latin=Hamilcar_Barca
هاميلكار برقا
حملقار برقة
هملقار برقا
= Person general latin=Hasdrubal_Barca died=-206
صدربعل برقا
هسدروبال برقا
= Person general latin=Hannibal
حنبعل
هانيبال
حنبعل برقا
هنيبعل
حنا بعل
= Person general latin=Scipio_Africanus
سكيبيو الإفريقي
شيبيون الإفريقي
سكيبيو الأفريقي
= Person statesman latin=Cato_the_Elder
كاتو الأكبر
كاتون الأكبر
= Person king latin=Massinissa died=-147
ماسينيسا
مسينيسا
= Person king latin=Jugurtha died=-103
يوغرطة
= Person king latin=Juba_I died=-45
يوبا الأول
= Person king latin=Juba_II
يوبا الثاني
= Person statesman latin=Tiberius_Gracchus died=-132
تيبيريوس غراكوس
= Person general latin=Gaius_Marius died=-85
غايوس ماريوس
= Person general latin=Sulla died=-77
لوسيوس سولا
كورنيليوس سولا
= Person general latin=Pompey born=-105 died=-47
بومبيوس
بومبي الكبير
= Person general latin=Crassus died=-52
ماركوس كراسوس
كراسوس
= Person writer latin=Cicero born=-105 died=-42
شيشرون
= Person leader latin=Spartacus died=-70
سبارتاكوس
= Person ruler latin=Julius_Caesar born=-99 died=-43 wikidata=Q1048
يوليوس قيصر
غايوس يوليوس قيصر
= Person general latin=Mark_Antony born=-82 died=-29
مارك أنطونيو
ماركوس أنطونيوس
مرقص أنطونيوس
= Person statesman latin=Brutus died=-41
ماركوس بروتوس
= Person poet latin=Virgil born=-69 died=-18
فرجيل
فيرجيل
= Person poet latin=Horace born=-64 died=-7
هوراتيوس
= Person poet latin=Horace born=-64 died=-7 weak
هوراس
= Person poet latin=Ovid born=-42
أوفيد
أوفيديوس
= Person historian latin=Livy
تيتوس ليفيوس
= Person historian latin=Sallust
سالوستيوس
= Person writer latin=Seneca died=65
سينيكا
سنيكا
= Person scholar latin=Pliny_the_Elder died=79
بلينيوس الأكبر
بليني الأكبر
= Person historian latin=Tacitus
تاسيتوس
تاكيتوس
= Person historian latin=Suetonius
سويتونيوس
= Person historian latin=Flavius_Josephus
يوسيفوس
فلافيوس يوسيفوس
يوسيفوس فلافيوس
= Person emperor latin=Augustus born=-62 died=14 held=-26-14 wikidata=Q1405
أغسطس قيصر
أوكتافيوس
الإمبراطور أغسطس
أوكتافيان
= Person emperor latin=Tiberius born=-41 died=37 held=14-37
تيبيريوس
طيباريوس
= Person emperor latin=Caligula born=12 died=41 held=37-41
كاليغولا
كاليجولا
= Person emperor latin=Claudius born=-9 died=54 held=41-54
الإمبراطور كلوديوس
= Person emperor latin=Nero born=37 died=68 held=54-68
نيرون
= Person emperor latin=Vespasian born=9 died=79 held=69-79
فسبازيان
فسباسيان
فسبسيان
= Person emperor latin=Titus born=39 died=81 held=79-81
الإمبراطور تيتوس
تيطس
= Person emperor latin=Domitian born=51 died=96 held=81-96
دوميتيان
دوميتيانوس
= Person emperor latin=Trajan born=53 died=117 held=98-117
تراجان
تراجانوس
= Person emperor latin=Hadrian born=76 died=138 held=117-138
هادريان
هادريانوس
= Person emperor latin=Antoninus_Pius born=86 died=161 held=138-161
أنطونيوس بيوس
أنطونينوس بيوس
= Person emperor latin=Marcus_Aurelius born=121 died=180 held=161-180
ماركوس أوريليوس
ماركوس أوريليوس أنطونيوس
= Person emperor latin=Commodus born=161 died=192 held=180-192
كومودوس
= Person emperor latin=Septimius_Severus born=145 died=211 held=193-211
سبتيموس سيفيروس
سيبتيموس سيفيروس
سبتيميوس سيفيروس
= Person queen latin=Julia_Domna died=217
جوليا دومنا
= Person emperor latin=Caracalla born=188 died=217 held=211-217
كاراكالا
كراكلا
= Person emperor latin=Elagabalus died=222 held=218-222
إيلاغابالوس
هيليوغابالوس
= Person emperor latin=Severus_Alexander born=208 died=235 held=222-235
ألكسندر سيفيروس
إسكندر سيفيروس
= Person emperor latin=Philip_the_Arab died=249 held=244-249
فيليب العربي
= Person emperor latin=Decius died=251 held=249-251
الإمبراطور ديسيوس
= Person emperor latin=Valerian
الإمبراطور فاليريان
= Person emperor latin=Gallienus died=268 held=253-268
الإمبراطور غالينوس
= Person emperor latin=Aurelian born=214 died=275 held=270-275
أوريليان
= Person emperor latin=Diocletian held=284-305
دقلديانوس
ديوكلتيانوس
= Person emperor latin=Maxentius died=312 held=306-312
ماكسنتيوس
= Person emperor latin=Constantine_the_Great died=337 held=306-337
قسطنطين الكبير
قسطنطين العظيم
قسطنطين الأول
قسطنطين الأكبر
= Person figure latin=Helena_(mother_of_Constantine)
هيلانة أم قسطنطين
= Person emperor latin=Julian_the_Apostate died=363 held=361-363
يوليان المرتد
جوليان المرتد
يوليانوس المرتد
= Person emperor latin=Valens died=378 held=364-378
الإمبراطور فالنس
= Person emperor latin=Theodosius_I born=347 died=395 held=379-395
ثيودوسيوس الأول
ثيودوسيوس الكبير
ثيودوسيوس العظيم
= Person emperor latin=Honorius born=384 died=423 held=393-423
هونوريوس
= Person emperor latin=Theodosius_II born=401 died=450 held=408-450
ثيودوسيوس الثاني
= Person king latin=Alaric_I died=410
ألاريك الأول
ألاريك
= Person king latin=Attila died=453
أتيلا الهوني
أتيلا
= Person king latin=Genseric died=477 held=428-477
جنسريق
جنسريك
= Person ruler latin=Odoacer died=493 held=476-493
أودواكر
أوداكر
= Person king latin=Theodoric_the_Great died=526
ثيودوريك العظيم
ثيودوريك الكبير
= Person emperor latin=Romulus_Augustulus held=475-476
رومولوس أوغسطولوس
= Person king latin=Clovis_I died=511
كلوفيس الأول
كلوفيس
= Person emperor latin=Justinian_I born=482 died=565 held=527-565
جستنيان الأول
جستنيان
جستنيان الكبير
يوستنيان
يوستينيانوس الأول
= Person empress latin=Theodora died=548 weak
ثيودورا
= Person general latin=Belisarius died=565
بليساريوس
بيليساريوس
= Person historian latin=Procopius
بروكوبيوس
= Person emperor latin=Maurice born=539 died=602 held=582-602
الإمبراطور موريس
موريق
موريقيوس
= Person emperor latin=Phocas died=610 held=602-610
الإمبراطور فوكاس
فوقاس
= Person emperor latin=Heraclius died=641 held=610-641
الإمبراطور هرقل
هرقل الأول
= Person emperor latin=Heraclius died=641 held=610-641 weak
هرقل
= Person emperor latin=Constans_II born=630 died=668 held=641-668
قنسطانز الثاني
كونستانس الثاني
= Person emperor latin=Constantine_IV died=685 held=668-685 shared
قسطنطين الرابع
= Person emperor latin=Justinian_II died=711
جستنيان الثاني
= Person emperor latin=Leo_III_the_Isaurian died=741 held=717-741
ليو الثالث الإيسوري
ليون الثالث الإيسوري
لاون الإيسوري
= Person emperor latin=Constantine_V born=718 died=775 held=741-775 shared
قسطنطين الخامس
= Person empress latin=Irene_of_Athens died=803 held=797-802
الإمبراطورة إيريني
إيرين الأثينية
= Person emperor latin=Nikephoros_I died=811 held=802-811
نقفور الأول
= Person emperor latin=Theophilos died=842 held=829-842
توفيل بن ميخائيل
= Person emperor latin=Theophilos died=842 held=829-842 weak
ثيوفيلوس
= Person emperor latin=Basil_I died=886 held=867-886
باسيل الأول
باسيليوس الأول
= Person emperor latin=Constantine_VII born=905 died=959
قسطنطين بورفيروجنيتوس
= Person emperor latin=Constantine_VII born=905 died=959 shared
قسطنطين السابع
= Person emperor latin=Romanos_I_Lekapenos died=948 held=920-944
رومانوس ليكابينوس
= Person emperor latin=Romanos_I_Lekapenos died=948 held=920-944 shared
رومانوس الأول
= Person emperor latin=Nikephoros_II_Phokas died=969 held=963-969
نقفور فوكاس
نقفور الثاني
نيكيفوروس فوكاس
= Person emperor latin=John_I_Tzimiskes died=976 held=969-976
يوحنا تزيمسكيس
يوحنا الأول تزيمسكيس
= Person emperor latin=Basil_II born=958 died=1025 held=976-1025
باسيل الثاني
باسيليوس الثاني
= Person empress latin=Zoe_Porphyrogenita died=1050
الإمبراطورة زوي
= Person emperor latin=Romanos_IV_Diogenes died=1072 held=1068-1071
رومانوس الرابع ديوجينيس
رومانوس ديوجينيس
= Person emperor latin=Romanos_IV_Diogenes died=1072 held=1068-1071 shared
رومانوس الرابع
= Person emperor latin=Alexios_I_Komnenos died=1118 held=1081-1118
ألكسيوس كومنين
ألكسيوس الأول
ألكسيوس كومنينوس
ألكسيوس الأول كومنينوس
= Person historian latin=Anna_Komnene born=1083
آنا كومنينا
آنا كومنينه
= Person emperor latin=Manuel_I_Komnenos born=1118 died=1180 held=1143-1180
مانويل كومنين
مانويل الأول كومنينوس
مانويل كومنينوس
= Person emperor latin=Isaac_II_Angelos died=1204
إسحاق أنجيلوس
إسحق أنجيلوس
= Person emperor latin=Michael_VIII_Palaiologos died=1282 held=1259-1282
ميخائيل باليولوج
ميخائيل باليولوغوس
= Person emperor latin=Michael_VIII_Palaiologos died=1282 held=1259-1282 shared
ميخائيل الثامن
= Person emperor latin=Manuel_II_Palaiologos born=1350 died=1425 held=1391-1425
مانويل الثاني باليولوغوس
= Person emperor latin=Manuel_II_Palaiologos born=1350 died=1425 held=1391-1425 shared
مانويل الثاني
= Person emperor latin=Constantine_XI died=1453 held=1449-1453
قسطنطين الحادي عشر
قسطنطين باليولوج
