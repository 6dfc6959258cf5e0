# Mongols, Ilkhanids, Timurids, Safavids, Qajars, Transoxiana and Afghanistan.
= Person khan latin=Genghis_Khan died=1227 held=1206-1227 wikidata=Q720
جنكيز خان
جنكيزخان
تيموجين
= Person khan latin=Ogedei died=1241 held=1229-1241
أوقطاي
أوقطاي خان
أوغطاي
= Person khan latin=Guyuk_Khan born=1206 died=1248 held=1246-1248
كيوك خان
جيوك خان
= Person khan latin=Mongke_Khan born=1209 died=1259 held=1251-1259
منكو خان
مونكو خان
منغو خان
مونكه خان
= Person khan latin=Kublai_Khan born=1215 died=1294 held=1260-1294
قوبلاي خان
قبلاي خان
قوبيلاي خان
= Person khan latin=Jochi
جوجي بن جنكيز خان
جوشي خان
جوجي خان
= Person khan latin=Chagatai_Khan
جغتاي خان
جغطاي بن جنكيز خان
جغتاي بن جنكيز خان
= Person khan latin=Tolui died=1232
تولوي خان
تولي خان
تولوي
= Person khan latin=Batu_Khan died=1255
باتو خان
باطو خان
= Person khan latin=Berke died=1266 held=1257-1266
بركة خان المغولي
= Person khan latin=Berke died=1266 held=1257-1266 shared
بركه خان
= Person khan latin=Ozbeg_Khan died=1341 held=1313-1341
أوزبك خان
محمد أوزبك خان
= Person khan latin=Tokhtamysh
توقتمش
توقتاميش
طقتمش
= Person khan latin=Hulagu died=1265 held=1256-1265
هولاكو
هولاكو خان
هولاكو بن تولوي
= Person khan latin=Abaqa_Khan died=1282 held=1265-1282
أباقا خان
أبقا خان
= Person khan latin=Tekuder died=1284 held=1282-1284
أحمد تكودار
تكودار
= Person khan latin=Arghun died=1291 held=1284-1291
أرغون خان
= Person khan latin=Gaykhatu died=1295 held=1291-1295
كيخاتو خان
كيخاتو
= Person khan latin=Baydu died=1295 held=1295-1295
بايدو خان
= Person khan latin=Ghazan born=1271 died=1304 held=1295-1304
غازان
محمود غازان
غازان خان
= Person khan latin=Oljeitu died=1316 held=1304-1316
أولجايتو
محمد خدابنده
أولجايتو خدابنده
= Person khan latin=Abu_Said_Bahadur_Khan born=1305 died=1335 held=1316-1335
أبو سعيد بهادر خان
أبو سعيد بهادر
= Person figure latin=Doquz_Khatun died=1265
دوقوز خاتون
دقز خاتون
= Person figure latin=Sorghaghtani_Beki died=1252
سرقويتي بيكي
= Person general latin=Subutai
سوبوتاي
سبوتاي
= Person general latin=Jebe
جبه نويان
= Person general latin=Baiju
بايجو نويان
= Person sultan latin=Muhammad_II_of_Khwarazm died=1220 held=1200-1220
محمد خوارزم شاه
علاء الدين محمد خوارزم شاه
علاء الدين خوارزم شاه
قطب الدين محمد خوارزم شاه
= Person sultan latin=Jalal_al-Din_Mangburni died=1231 held=1220-1231
جلال الدين منكبرتي
جلال الدين خوارزم شاه
جلال الدين بن خوارزم شاه
= Person ruler latin=Il-Arslan died=1172 held=1156-1172
إيل أرسلان
= Person ruler latin=Tekish died=1200 held=1172-1200
علاء الدين تكش
تكش خوارزم شاه
= Person ruler latin=Atsiz_of_Khwarazm died=1156
أتسز خوارزم شاه
= Person figure latin=Terken_Khatun
تركان خاتون
= Person vizier latin=Rashid_al-Din_Hamadani died=1318
رشيد الدين فضل الله الهمذاني
رشيد الدين الهمذاني
رشيد الدين فضل الله
= Person vizier latin=Ibn_al-Alqami died=1258
ابن العلقمي
مؤيد الدين بن العلقمي
= Person ruler latin=Timur born=1336 died=1405 held=1370-1405
تيمورلنك
تيمور لنك
تمرلنك
تيمور الأعرج
= Person ruler latin=Shah_Rukh born=1377 died=1447 held=1405-1447
شاه رخ
شاهرخ
= Person ruler latin=Ulugh_Beg born=1394 died=1449 held=1447-1449
ألغ بيك
أولغ بيك
أولوغ بيك
= Person ruler latin=Ulugh_Beg born=1394 died=1449 held=1447-1449 shared
ألغ بك
= Person ruler latin=Miran_Shah died=1408
ميران شاه
ميرانشاه
= Person ruler latin=Abu_Sa'id_Mirza born=1424 died=1469 held=1451-1469
أبو سعيد ميرزا
أبو سعيد التيموري
= Person ruler latin=Husayn_Bayqara born=1438 died=1506 held=1469-1506
حسين بايقرا
= Person poet latin=Ali-Shir_Nava'i born=1441 died=1501
علي شير نوائي
علي شير نوايي
مير علي شير نوائي
= Person painter latin=Kamal_al-Din_Bihzad
كمال الدين بهزاد
بهزاد المصور
= Person ruler latin=Uzun_Hasan died=1478 held=1453-1478
أوزون حسن
حسن الطويل
= Person ruler latin=Qara_Yusuf died=1420
قرا يوسف
قره يوسف
= Person ruler latin=Jahan_Shah died=1467 held=1438-1467
جهان شاه قره قويونلو
= Person ruler latin=Ahmad_Jalayir died=1410
أحمد الجلائري
أحمد بن أويس
أحمد بن أويس الجلائري
= Person khan latin=Muhammad_Shaybani died=1510 held=1500-1510
محمد الشيباني خان
محمد خان الشيباني
شيباني خان
= Person shah latin=Shah_Ismail_I born=1487 died=1524 held=1501-1524
إسماعيل الصفوي
الشاه إسماعيل
الشاه إسماعيل الأول
إسماعيل الأول الصفوي
= Person shah latin=Tahmasp_I born=1514 died=1576 held=1524-1576
طهماسب الأول
الشاه طهماسب
طهماسب الصفوي
= Person shah latin=Ismail_II born=1537 died=1577 held=1576-1577
الشاه إسماعيل الثاني
إسماعيل الثاني الصفوي
= Person shah latin=Mohammad_Khodabanda born=1532 held=1578-1587
محمد خدابنده الصفوي
= Person shah latin=Shah_Abbas born=1571 died=1629 held=1587-1629
عباس الصفوي
الشاه عباس
الشاه عباس الأول
عباس الأول الصفوي
الشاه عباس الكبير
= Person shah latin=Safi_of_Persia died=1642 held=1629-1642
الشاه صفي
صفي الأول
= Person shah latin=Abbas_II_of_Persia born=1632 died=1666 held=1642-1666
الشاه عباس الثاني
عباس الثاني الصفوي
= Person shah latin=Suleiman_I_of_Persia held=1666-1694
الشاه سليمان الصفوي
= Person shah latin=Sultan_Husayn died=1726 held=1694-1722
الشاه سلطان حسين
السلطان حسين الصفوي
= Person shah latin=Tahmasp_II died=1740 held=1722-1732
طهماسب الثاني
= Person ruler latin=Mahmud_Hotak died=1725 held=1722-1725
محمود الأفغاني
محمود هوتكي
= Person ruler latin=Mirwais_Hotak born=1673 died=1715 held=1709-1715
ميرويس هوتك
ميرويس هوتكي
= Person shah latin=Nader_Shah died=1747 held=1736-1747
نادر شاه
نادر شاه الأفشاري
نادر قلي
= Person ruler latin=Karim_Khan_Zand died=1779 held=1751-1779
كريم خان الزندي
كريم خان زند
= Person ruler latin=Ahmad_Shah_Durrani died=1772 held=1747-1772
أحمد شاه الدراني
أحمد شاه دراني
أحمد شاه الأبدالي
أحمد شاه أبدالي
= Person ruler latin=Dost_Mohammad_Khan born=1793 died=1863
دوست محمد خان
= Person ruler latin=Abdur_Rahman_Khan died=1901 held=1880-1901
عبد الرحمن خان
= Person ruler latin=Shah_Shuja_Durrani died=1842
شاه شجاع الدراني
= Person shah latin=Agha_Mohammad_Khan_Qajar born=1742 died=1797 held=1789-1797
آغا محمد خان قاجار
آغا محمد خان
= Person shah latin=Fath-Ali_Shah died=1834 held=1797-1834
فتح علي شاه
فتح علي شاه القاجاري
= Person prince latin=Abbas_Mirza born=1789 died=1833
عباس ميرزا
= Person shah latin=Mohammad_Shah_Qajar born=1808 died=1848 held=1834-1848
محمد شاه القاجاري
محمد شاه قاجار
= Person shah latin=Nasser_al-Din_Shah born=1831 died=1896 held=1848-1896
ناصر الدين شاه
ناصر الدين شاه القاجاري
= Person shah latin=Mozaffar_ad-Din_Shah born=1853 died=1907 held=1896-1907
مظفر الدين شاه
= Person shah latin=Mohammad_Ali_Shah_Qajar born=1872 died=1925 held=1907-1909
محمد علي شاه قاجار
محمد علي شاه القاجاري
= Person shah latin=Ahmad_Shah_Qajar born=1898 died=1930 held=1909-1925
أحمد شاه قاجار
أحمد شاه القاجاري
= Person vizier latin=Amir_Kabir born=1807 died=1852 held=1848-1851
أمير كبير
ميرزا تقي خان أمير كبير
ميرزا تقي خان
= Person shah latin=Reza_Shah born=1878 died=1944 held=1925-1941
رضا شاه
رضا شاه بهلوي
رضا بهلوي
= Person shah latin=Mohammad_Reza_Pahlavi born=1919 died=1980 held=1941-1979
محمد رضا بهلوي
محمد رضا شاه
= Person statesman latin=Mohammad_Mosaddegh died=1967 held=1951-1953
محمد مصدق
= Person leader latin=Ruhollah_Khomeini died=1989 held=1979-1989
الخميني
روح الله الخميني
آية الله الخميني
= Person statesman latin=Ali_Khamenei born=1939 weak
علي خامنئي
= Person statesman latin=Akbar_Hashemi_Rafsanjani born=1934 died=2017 held=1989-1997
هاشمي رفسنجاني
علي أكبر هاشمي رفسنجاني
رفسنجاني
= Person statesman latin=Mohammad_Khatami born=1943 held=1997-2005
محمد خاتمي
= Person statesman latin=Abolhassan_Banisadr born=1933 died=2021 held=1980-1981
أبو الحسن بني صدر
بني صدر
= Person statesman latin=Mir-Hossein_Mousavi born=1942 held=1981-1989
مير حسين موسوي
= Person figure latin=Fatemeh_Tahereh_Qurrat_al-Ayn died=1852
قرة العين الطاهرة
طاهرة قرة العين
= Person leader latin=Bab born=1819 died=1850
علي محمد الشيرازي
علي محمد رضا الشيرازي
= Person leader latin=Baha_Allah born=1817 died=1892
حسين علي النوري
ميرزا حسين علي النوري
= Person leader latin=Sheikh_Fazlollah_Noori died=1909
فضل الله نوري
= Person leader latin=Sattar_Khan died=1914
ستار خان
= Person leader latin=Mirza_Kuchik_Khan born=1880 died=1921
كوجك خان
ميرزا كوجك خان
