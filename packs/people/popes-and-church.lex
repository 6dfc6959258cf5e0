# Popes, fathers of the church and scholars of the Latin Middle Ages.
= Person pope latin=Leo_I died=461 held=440-461
ليو الأول الكبير
البابا ليو الأول
= Person pope latin=Gregory_I died=604 held=590-604
غريغوريوس الكبير
غريغوريوس الأول
البابا غريغوري الأول
= Person pope latin=Sylvester_II died=1003 held=999-1003
سلفستر الثاني
سيلفستر الثاني
= Person pope latin=Leo_IX born=1002 died=1054 held=1049-1054
ليو التاسع
= Person pope latin=Gregory_VII died=1085 held=1073-1085
غريغوريوس السابع
غريغوري السابع
جريجوري السابع
= Person pope latin=Urban_II died=1099 held=1088-1099
أوربان الثاني
أوربانوس الثاني
= Person pope latin=Innocent_III died=1216 held=1198-1216
إنوسنت الثالث
إينوسنت الثالث
أنوسنت الثالث
= Person pope latin=Gregory_IX died=1241 held=1227-1241
غريغوريوس التاسع
غريغوري التاسع
= Person pope latin=Boniface_VIII died=1303 held=1294-1303
بونيفاس الثامن
= Person pope latin=Clement_V died=1314 held=1305-1314 shared
كليمنت الخامس
= Person pope latin=Nicholas_V born=1397 died=1455 held=1447-1455
البابا نيقولا الخامس
= Person pope latin=Pius_II born=1405 died=1464 held=1458-1464
بيوس الثاني
= Person pope latin=Alexander_VI born=1431 died=1503 held=1492-1503
إسكندر السادس
= Person pope latin=Alexander_VI born=1431 died=1503 held=1492-1503 shared
ألكسندر السادس
= Person pope latin=Julius_II born=1443 died=1513 held=1503-1513 shared
يوليوس الثاني
= Person pope latin=Leo_X born=1475 died=1521 held=1513-1521
ليو العاشر
= Person pope latin=Clement_VII born=1478 died=1534 held=1523-1534 shared
كليمنت السابع
= Person pope latin=Pius_V born=1504 died=1572 held=1566-1572
بيوس الخامس
= Person pope latin=Gregory_XIII born=1502 died=1585 held=1572-1585
غريغوريوس الثالث عشر
غريغوري الثالث عشر
جريجوري الثالث عشر
= Person pope latin=Pius_VII born=1742 died=1823 held=1800-1823
بيوس السابع
= Person pope latin=Pius_IX born=1792 died=1878 held=1846-1878
بيوس التاسع
= Person pope latin=Leo_XIII born=1810 died=1903 held=1878-1903
ليو الثالث عشر
= Person pope latin=Pius_XII born=1876 died=1958 held=1939-1958
بيوس الثاني عشر
= Person pope latin=John_XXIII born=1881 died=1963 held=1958-1963
يوحنا الثالث والعشرون
= Person pope latin=Paul_VI born=1897 died=1978 held=1963-1978 shared
بولس السادس
= Person pope latin=John_Paul_II born=1920 died=2005 held=1978-2005 wikidata=Q989
يوحنا بولس الثاني
= Person pope latin=Benedict_XVI born=1927 died=2022 held=2005-2013 wikidata=Q2494
بندكت السادس عشر
بنديكتوس السادس عشر
بينيديكت السادس عشر
= Person pope latin=Francis born=1936 died=2025 held=2013-2025 wikidata=Q450675
البابا فرنسيس
البابا فرانسيس
= Person scholar latin=Augustine_of_Hippo born=354 died=430
أوغسطين
أوغسطينوس
= Person scholar latin=Origen
أوريجانوس
= Person scholar latin=Arius died=336
آريوس
= Person scholar latin=Athanasius died=373
أثناسيوس الرسولي
= Person scholar latin=Nestorius
نسطوريوس
= Person scholar latin=Cyril_of_Alexandria died=444
كيرلس الإسكندري
= Person scholar latin=Ephrem_the_Syrian died=373
أفرام السرياني
مار أفرام السرياني
= Person scholar latin=Jerome died=420
القديس جيروم
القديس إيرونيموس
= Person figure latin=Anthony_the_Great died=356
القديس أنطونيوس الكبير
الأنبا أنطونيوس
= Person scholar latin=John_of_Damascus
يوحنا الدمشقي
= Person philosopher latin=Thomas_Aquinas died=1274
توما الأكويني
توماس الأكويني
= Person figure latin=Francis_of_Assisi died=1226
فرنسيس الأسيزي
= Person scholar latin=Albertus_Magnus died=1280
ألبرتوس الكبير
ألبرت الكبير
= Person philosopher latin=Roger_Bacon
روجر بيكون
= Person philosopher latin=Ramon_Llull
رامون لول
رايموندو لوليو
= Person scholar latin=Gerard_of_Cremona died=1187
جيراردو الكريموني
جيرار الكريموني
= Person scholar latin=Leonardo_Fibonacci
فيبوناتشي
ليوناردو فيبوناتشي
= Person philosopher latin=Peter_Abelard born=1079 died=1142
بيتر أبيلار
بيار أبيلار
