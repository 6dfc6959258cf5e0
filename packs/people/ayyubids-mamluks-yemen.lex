# Ayyubids, Mamluks, their amirs, and the rulers of Yemen and Oman.
= Person general latin=Shirkuh died=1169
أسد الدين شيركوه
شيركوه
= Person general latin=Najm_ad-Din_Ayyub died=1173 shared
نجم الدين أيوب
= Person sultan latin=Saladin died=1193 held=1174-1193 wikidata=Q8581
صلاح الدين الأيوبي
صلاح الدين
يوسف بن أيوب
الناصر صلاح الدين
صلاح الدين يوسف بن أيوب
= Person ruler latin=Turan-Shah died=1180
توران شاه بن أيوب
شمس الدولة توران شاه
= Person sultan latin=al-Aziz_Uthman died=1198 held=1193-1198
العزيز عثمان
= Person ruler latin=al-Afdal_ibn_Salah_ad-Din died=1225
الأفضل علي بن صلاح الدين
الأفضل نور الدين علي
= Person ruler latin=az-Zahir_Ghazi born=1172 died=1216 held=1186-1216
الظاهر غازي
= Person sultan latin=al-Adil_I died=1218 held=1200-1218
العادل الأيوبي
سيف الدين أبو بكر العادل
العادل أبو بكر
= Person sultan latin=al-Adil_I died=1218 held=1200-1218 weak
الملك العادل
= Person sultan latin=al-Kamil died=1238 held=1218-1238
الملك الكامل
الكامل الأيوبي
الكامل محمد الأيوبي
= Person ruler latin=al-Muazzam_Isa died=1227 held=1218-1227
المعظم عيسى
= Person ruler latin=al-Ashraf_Musa died=1237
الأشرف موسى الأيوبي
الملك الأشرف موسى
= Person sultan latin=al-Adil_II died=1248 held=1238-1240
العادل الثاني الأيوبي
العادل سيف الدين الثاني
= Person sultan latin=as-Salih_Ayyub died=1249 held=1240-1249
الصالح نجم الدين أيوب
الصالح أيوب
= Person sultan latin=as-Salih_Ayyub died=1249 held=1240-1249 shared
نجم الدين أيوب
= Person ruler latin=an-Nasir_Dawud
الناصر داود الأيوبي
الناصر داود
= Person ruler latin=al-Salih_Ismail_of_Damascus
الصالح إسماعيل الأيوبي
= Person sultan latin=al-Muazzam_Turanshah died=1250 held=1249-1250
المعظم توران شاه
توران شاه بن الصالح أيوب
= Person ruler latin=an-Nasir_Yusuf died=1260
الناصر يوسف الأيوبي
= Person general latin=Baha_al-Din_Qaraqush died=1201
بهاء الدين قراقوش
قراقوش
= Person sultana latin=Shajar_al-Durr died=1257 held=1250-1250
شجر الدر
شجرة الدر
= Person sultan latin=Aybak died=1257 held=1250-1257
عز الدين أيبك
المعز أيبك
= Person sultan latin=al-Mansur_Ali
المنصور علي بن أيبك
المنصور نور الدين علي
= Person sultan latin=Qutuz died=1260 held=1259-1260
سيف الدين قطز
المظفر قطز
= Person sultan latin=Baybars died=1277 held=1260-1277
الظاهر بيبرس
بيبرس البندقداري
بيبرس
ركن الدين بيبرس
الظاهر ركن الدين بيبرس
= Person general latin=Faris_al-Din_Aktai
فارس الدين أقطاي
أقطاي
= Person sultan latin=al-Said_Barakah died=1280 held=1277-1279
السعيد بركة
بركة خان بن بيبرس
= Person sultan latin=Qalawun died=1290 held=1279-1290
المنصور قلاوون
قلاوون
سيف الدين قلاوون
المنصور سيف الدين قلاوون
= Person sultan latin=al-Ashraf_Khalil died=1293 held=1290-1293
الأشرف خليل
الأشرف خليل بن قلاوون
= Person sultan latin=an-Nasir_Muhammad born=1285 died=1341 held=1293-1294,1299-1309,1310-1341
الناصر محمد بن قلاوون
الناصر محمد
الناصر محمد قلاوون
= Person sultan latin=Kitbugha_al-Mansuri held=1294-1296
العادل كتبغا
زين الدين كتبغا
= Person general latin=Kitbuqa died=1260
كتبغا نوين
القائد المغولي كتبغا
= Person sultan latin=Lajin died=1299 held=1296-1299
حسام الدين لاجين
المنصور لاجين
= Person sultan latin=Baybars_II died=1310 held=1309-1310
بيبرس الجاشنكير
المظفر بيبرس
= Person sultan latin=an-Nasir_Hasan died=1361 held=1347-1351,1354-1361
الناصر حسن
الناصر حسن بن محمد بن قلاوون
السلطان حسن بن الناصر محمد
= Person sultan latin=al-Ashraf_Shaban died=1377 held=1363-1377
الأشرف شعبان
= Person general latin=Qawsun
سيف الدين قوصون
= Person general latin=Qawsun weak
قوصون
= Person general latin=Tankiz died=1340
تنكز الحسامي
سيف الدين تنكز
= Person general latin=Yalbugha_al-Umari died=1366
يلبغا العمري
يلبغا الخاصكي
= Person general latin=Sarghatmish
صرغتمش
سيف الدين صرغتمش
= Person general latin=Mintash
منطاش
= Person sultan latin=Barquq died=1399 held=1382-1389,1390-1399
الظاهر برقوق
برقوق
سيف الدين برقوق
= Person sultan latin=Faraj died=1412 held=1399-1405,1405-1412
الناصر فرج
فرج بن برقوق
الناصر فرج بن برقوق
زين الدين فرج
= Person sultan latin=al-Muayyad_Shaykh died=1421 held=1412-1421
المؤيد شيخ
شيخ المحمودي
المؤيد شيخ المحمودي
= Person sultan latin=Tatar died=1421 held=1421-1421
الظاهر ططر
سيف الدين ططر
= Person sultan latin=Barsbay died=1438 held=1422-1438
الأشرف برسباي
برسباي
= Person sultan latin=Jaqmaq died=1453 held=1438-1453
الظاهر جقمق
جقمق
= Person sultan latin=Inal died=1461 held=1453-1461
الأشرف إينال
= Person sultan latin=Khushqadam died=1467 held=1461-1467
الظاهر خشقدم
= Person sultan latin=Khushqadam died=1467 held=1461-1467 weak
خشقدم
= Person sultan latin=Timurbugha held=1467-1468
الظاهر تمربغا
= Person sultan latin=Timurbugha held=1467-1468 weak
تمربغا
= Person sultan latin=Qaitbay died=1496 held=1468-1496
الأشرف قايتباي
قايتباي
= Person sultan latin=al-Nasir_Muhammad_ibn_Qaitbay died=1498 held=1496-1498
الناصر محمد بن قايتباي
= Person sultan latin=al-Adil_Tuman_Bay_I died=1501 held=1501-1501
العادل طومان باي
طومان باي الأول
= Person sultan latin=Janbalat held=1500-1501
الأشرف جانبلاط
جانبلاط الأشرفي
= Person sultan latin=Qansuh_al-Ghuri died=1516 held=1501-1516
قانصوه الغوري
قنصوه الغوري
قنصوة الغوري
الأشرف قانصوه الغوري
السلطان الغوري
= Person sultan latin=Tuman_Bay_II died=1517 held=1516-1517
طومان باي
طومانباي
طومان باي الثاني
الأشرف طومان باي
= Person general latin=Khair_Bey died=1522 held=1517-1522
خاير بيك
= Person general latin=Khair_Bey died=1522 held=1517-1522 shared
خاير بك
= Person general latin=Janbirdi_al-Ghazali died=1521
جان بردي الغزالي
جانبردي الغزالي
= Person general latin=Azbak_min_Tutukh
أزبك من ططخ
الأمير أزبك
= Person general latin=Amir_Husayn_al-Kurdi
حسين الكردي
= Person ruler latin=Ali_al-Sulayhi
علي بن محمد الصليحي
= Person ruler latin=Ali_al-Sulayhi weak
علي الصليحي
= Person queen latin=Arwa_al-Sulayhi died=1138
أروى بنت أحمد الصليحي
أروى الصليحية
الملكة أروى
= Person queen latin=Asma_bint_Shihab
أسماء بنت شهاب
أسماء بنت شهاب الصليحية
= Person ruler latin=Ibn_Ziyad_of_Zabid
محمد بن عبد الله بن زياد
= Person leader latin=Ali_ibn_al-Fadl died=915
علي بن الفضل الجيشاني
علي بن الفضل القرمطي
= Person leader latin=Ibn_Hawshab died=914
منصور اليمن
ابن حوشب
= Person ruler latin=Ali_ibn_Mahdi died=1159
علي بن مهدي الحميري
= Person imam latin=al-Hadi_ila_al-Haqq_Yahya born=859 died=911 held=897-911
الهادي إلى الحق يحيى بن الحسين
يحيى بن الحسين الرسي
الهادي إلى الحق
= Person scholar latin=al-Qasim_al-Rassi died=860
القاسم بن إبراهيم الرسي
القاسم الرسي
= Person imam latin=al-Mansur_Abdallah died=1217
عبد الله بن حمزة
المنصور بالله عبد الله بن حمزة
= Person imam latin=al-Mutawakkil_Sharaf_al-Din died=1558
المتوكل شرف الدين
يحيى شرف الدين
= Person imam latin=al-Mansur_al-Qasim born=1559 died=1620 held=1597-1620
المنصور بالله القاسم
القاسم بن محمد بن علي
= Person imam latin=al-Muayyad_Muhammad born=1582 died=1644 held=1620-1644
المؤيد بالله محمد بن القاسم
= Person imam latin=al-Mutawakkil_Ismail born=1610 died=1676 held=1644-1676
المتوكل على الله إسماعيل
المتوكل إسماعيل بن القاسم
= Person sultan latin=al-Mansur_Umar_I died=1250
نور الدين عمر بن علي بن رسول
المنصور عمر بن رسول
عمر بن علي بن رسول
= Person sultan latin=al-Muzaffar_Yusuf_I died=1295 held=1250-1295
المظفر يوسف الرسولي
الملك المظفر يوسف بن عمر
= Person sultan latin=al-Ashraf_Umar_II died=1296 held=1295-1296
الأشرف عمر بن يوسف
الأشرف عمر الرسولي
= Person sultan latin=al-Muayyad_Dawud died=1322 held=1296-1322
المؤيد داود الرسولي
= Person sultan latin=al-Mujahid_Ali died=1363 held=1322-1363
المجاهد علي الرسولي
المجاهد علي بن داود
= Person sultan latin=al-Afdal_al-Abbas died=1377 held=1363-1377
الأفضل العباس الرسولي
الأفضل العباس بن علي
= Person ruler latin=Amir_ibn_Abd_al-Wahhab died=1517 held=1489-1517
عامر بن عبد الوهاب الطاهري
= Person imam latin=Nasir_ibn_Murshid died=1649 held=1624-1649
ناصر بن مرشد اليعربي
ناصر بن مرشد
= Person imam latin=Sultan_ibn_Saif held=1649-1679
سلطان بن سيف اليعربي
سلطان بن سيف
= Person imam latin=Saif_bin_Sultan died=1711 held=1692-1711
سيف بن سلطان اليعربي
= Person imam latin=Ahmad_bin_Said_al-Busaidi died=1783
أحمد بن سعيد البوسعيدي
