# Spain, Portugal, and the navigators who sailed from there.
= Person king latin=Alfonso_VI died=1109 held=1072-1109
ألفونسو السادس
= Person king latin=Alfonso_VII_of_Leon_and_Castile born=1105 died=1157 held=1126-1157 shared
ألفونسو السابع
= Person king latin=Alfonso_VIII_of_Castile born=1155 died=1214 held=1158-1214 shared
ألفونسو الثامن
= Person king latin=Ferdinand_I_of_Leon died=1065 held=1037-1065
فرديناند الأول القشتالي
= Person king latin=Ferdinand_I_of_Leon died=1065 held=1037-1065 shared
فرناندو الأول
= Person king latin=Ferdinand_III_of_Castile died=1252 held=1217-1252 shared
فرناندو الثالث
فرديناند الثالث
= Person king latin=Alfonso_I_of_Aragon died=1134 held=1104-1134
ألفونسو المحارب
ألفونسو الأول المحارب
= Person king latin=James_I_of_Aragon born=1208 died=1276 held=1213-1276
جاقمة الأول
خايمي الفاتح
= Person king latin=James_I_of_Aragon born=1208 died=1276 held=1213-1276 shared
خايمي الأول
= Person king latin=Alfonso_X born=1221 died=1284 held=1252-1284
ألفونسو العاشر
ألفونسو الحكيم
ألفونسو العاشر الحكيم
= Person king latin=Peter_of_Castile born=1334 died=1369 held=1350-1369
بيدرو القاسي
بطرس القاسي
= Person figure latin=El_Cid died=1099
السيد القمبيطور
السيد الكمبيدور
رودريغو دياث دي فيفار
القمبيطور
= Person queen latin=Isabella_I_of_Castile born=1451 died=1504 held=1474-1504
إيزابيلا الأولى
إيزابيلا القشتالية
= Person king latin=Ferdinand_II_of_Aragon born=1452 died=1516 held=1479-1516
فرديناند الكاثوليكي
فرناندو الكاثوليكي
= Person figure latin=Francisco_Jimenez_de_Cisneros born=1436 died=1517
خيمينيث دي ثيسنيروس
الكاردينال ثيسنيروس
= Person king latin=Philip_II_of_Spain born=1527 died=1598 held=1556-1598
فيليب الثاني
= Person king latin=Philip_III_of_Spain born=1578 died=1621 held=1598-1621 shared
فيليب الثالث
= Person general latin=John_of_Austria born=1547 died=1578
دون خوان النمساوي
خوان النمساوي
= Person leader latin=Aben_Humeya born=1520 died=1569
محمد بن أمية الموريسكي
ابن أمية الموريسكي
= Person statesman latin=Francisco_Largo_Caballero born=1869 died=1946
لارغو كاباييرو
= Person statesman latin=Francisco_Franco born=1892 died=1975 held=1939-1975
فرانكو
فرانسيسكو فرانكو
= Person statesman latin=Miguel_Primo_de_Rivera born=1870 died=1930 held=1923-1930
بريمو دي ريفيرا
ميغيل بريمو دي ريفيرا
= Person statesman latin=Manuel_Azana born=1880 died=1940 held=1936-1939
مانويل أثانيا
= Person leader latin=Dolores_Ibarruri born=1895 died=1989
دولوريس إيباروري
لا باسيوناريا
= Person leader latin=Buenaventura_Durruti born=1896 died=1936
بوينافينتورا دوروتي
= Person leader latin=Buenaventura_Durruti born=1896 died=1936 weak
دوروتي
= Person king latin=Alfonso_XIII born=1886 died=1941 held=1886-1931
ألفونسو الثالث عشر
= Person king latin=Juan_Carlos_I born=1938 held=1975-2014
خوان كارلوس الأول
= Person king latin=Juan_Carlos_I born=1938 held=1975-2014 weak
خوان كارلوس
= Person statesman latin=Adolfo_Suarez born=1932 died=2014 held=1976-1981
أدولفو سواريث
أدولفو سواريز
= Person statesman latin=Felipe_Gonzalez born=1942 held=1982-1996
فيليبي غونزاليس
فيليبي غونثاليث
= Person poet latin=Federico_Garcia_Lorca born=1898 died=1936
لوركا
غارسيا لوركا
فيديريكو غارسيا لوركا
فيديريكو غارثيا لوركا
غارثيا لوركا
= Person writer latin=Miguel_de_Cervantes born=1547 died=1616 wikidata=Q5682
ثيربانتس
سرفانتس
ميغيل دي ثيربانتس
ميغيل دي سرفانتس
ثربانتس
= Person writer latin=Lope_de_Vega born=1562 died=1635
لوبي دي فيغا
= Person philosopher latin=Miguel_de_Unamuno born=1864 died=1936
أونامونو
ميغيل دي أونامونو
= Person philosopher latin=Jose_Ortega_y_Gasset born=1883 died=1955
أورتيغا إي غاسيت
= Person painter latin=El_Greco born=1541 died=1614
إل غريكو
= Person painter latin=Diego_Velazquez born=1599 died=1660
دييغو فيلاثكيث
فيلاسكيز
دييغو فيلاسكيز
= Person painter latin=Francisco_Goya born=1746 died=1828
فرانسيسكو غويا
= Person painter latin=Pablo_Picasso born=1881 died=1973 wikidata=Q5593
بيكاسو
بابلو بيكاسو
= Person painter latin=Salvador_Dali born=1904 died=1989 wikidata=Q5577
سلفادور دالي
= Person painter latin=Joan_Miro born=1893 died=1983
خوان ميرو
= Person architect latin=Antoni_Gaudi born=1852 died=1926
أنطوني غاودي
أنتوني غاودي
= Person figure latin=Ignatius_of_Loyola born=1491 died=1556
إغناطيوس دي لويولا
إغناطيوس لويولا
= Person figure latin=Bartolome_de_las_Casas born=1484 died=1566
بارتولومي دي لاس كاساس
= Person figure latin=Tomas_de_Torquemada born=1420 died=1498
توماس دي توركيمادا
توركيمادا
= Person explorer latin=Christopher_Columbus born=1451 died=1506 wikidata=Q7322
كريستوفر كولومبوس
كولومبوس
كولمبس
كريستوف كولومبوس
= Person explorer latin=Ferdinand_Magellan born=1480 died=1521 wikidata=Q1496
ماجلان
فرديناند ماجلان
فرناندو ماجلان
= Person explorer latin=Vasco_da_Gama died=1524 wikidata=Q7328
فاسكو دا غاما
فاسكو دي غاما
فاسكو دا جاما
فاسكو ديجاما
= Person explorer latin=Amerigo_Vespucci born=1454 died=1512
أمريكو فيسبوتشي
أميريغو فسبوتشي
= Person explorer latin=Hernan_Cortes born=1485 died=1547
هرنان كورتيس
هيرنان كورتيس
إرنان كورتيس
إرنان كورتيث
= Person explorer latin=Francisco_Pizarro died=1541
فرانسيسكو بيزارو
= Person explorer latin=Vasco_Nunez_de_Balboa died=1519
فاسكو نونييث دي بالبوا
فاسكو نونيز دي بالبوا
= Person explorer latin=Juan_Sebastian_Elcano died=1526
خوان سيباستيان إلكانو
= Person explorer latin=Juan_Sebastian_Elcano died=1526 weak
إلكانو
= Person explorer latin=Bartolomeu_Dias died=1500
بارتولوميو دياز
بارتولوميو دياس
= Person explorer latin=Pedro_Alvares_Cabral
بيدرو ألفاريس كابرال
بيدرو ألفاريز كابرال
= Person explorer latin=Ponce_de_Leon died=1521
بونثي دي ليون
خوان بونس دي ليون
= Person explorer latin=John_Cabot
جون كابوت
= Person prince latin=Henry_the_Navigator born=1394 died=1460
هنري الملاح
= Person general latin=Afonso_de_Albuquerque died=1515 held=1509-1515
البوكيرك
ألبوكيرك
ألفونسو دي ألبوكيرك
= Person general latin=Francisco_de_Almeida died=1510 held=1505-1509
فرانسيسكو دي ألميدا
فرانسيسكو دا ألميدا
= Person king latin=John_II_of_Portugal born=1455 died=1495 held=1481-1495 shared
جواو الثاني
= Person king latin=Manuel_I_of_Portugal born=1469 died=1521 held=1495-1521 shared
مانويل الأول
= Person king latin=Sebastian_of_Portugal born=1554 died=1578 held=1557-1578
دون سيباستيان
= Person statesman latin=Marquis_of_Pombal born=1699 died=1782 held=1750-1777
الماركيز دي بومبال
= Person statesman latin=Antonio_de_Oliveira_Salazar born=1889 died=1970 held=1932-1968
أنطونيو دي أوليفيرا سالازار
= Person statesman latin=Antonio_de_Oliveira_Salazar born=1889 died=1970 held=1932-1968 weak
سالازار
= Person statesman latin=Mario_Soares born=1924 died=2017 held=1986-1996
ماريو سواريش
ماريو سواريز
= Person writer latin=Jose_Saramago born=1922 died=2010
خوسيه ساراماغو
جوزيه ساراماغو
ساراماغو
ساراماجو
= Person poet latin=Fernando_Pessoa born=1888 died=1935
فرناندو بيسوا
= Person poet latin=Luis_de_Camoes died=1580
لويس دي كامويس
