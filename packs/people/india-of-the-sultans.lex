# Delhi sultans, Mughals and other rulers of India.
= Person sultan latin=Muhammad_of_Ghor died=1206
شهاب الدين الغوري
معز الدين محمد الغوري
محمد الغوري
= Person sultan latin=Qutb_ud-Din_Aibak died=1210 held=1206-1210
قطب الدين أيبك
= Person sultan latin=Iltutmish died=1236 held=1211-1236
شمس الدين ألتمش
شمس الدين إيلتتمش
ألتمش
= Person queen latin=Razia_Sultana died=1240 held=1236-1240
رضية الدين
السلطانة رضية
رضية سلطانة
= Person sultan latin=Balban died=1287 held=1266-1287
غياث الدين بلبن
= Person sultan latin=Alauddin_Khalji died=1316 held=1296-1316
علاء الدين الخلجي
علاء الدين محمد الخلجي
= Person sultan latin=Jalal-ud-din_Khalji died=1296 held=1290-1296
جلال الدين الخلجي
جلال الدين فيروز الخلجي
= Person sultan latin=Ghiyath_al-Din_Tughluq died=1325 held=1320-1325
غياث الدين تغلق
= Person sultan latin=Muhammad_bin_Tughluq died=1351 held=1325-1351
محمد بن تغلق
محمد شاه بن تغلق
= Person sultan latin=Firuz_Shah_Tughlaq born=1309 died=1388 held=1351-1388
فيروز شاه تغلق
فيروز شاه
= Person sultan latin=Ibrahim_Lodi died=1526 held=1517-1526
إبراهيم اللودي
إبراهيم لودي
= Person emperor latin=Babur born=1483 died=1530 held=1526-1530
ظهير الدين بابر
بابر شاه
بابر التيموري
محمد ظهير الدين بابر
= Person emperor latin=Humayun born=1508 died=1556 held=1530-1540,1555-1556
همايون شاه
ناصر الدين همايون
همايون
= Person ruler latin=Sher_Shah_Suri died=1545 held=1540-1545
شير شاه السوري
شير شاه سوري
شيرشاه
= Person emperor latin=Akbar born=1542 died=1605 held=1556-1605
جلال الدين أكبر
جلال الدين محمد أكبر
أكبر شاه
= Person emperor latin=Jahangir born=1569 died=1627 held=1605-1627
نور الدين جهانكير
جهانكير
جهانغير
نور الدين جهانغير
= Person emperor latin=Shah_Jahan born=1592 died=1666 held=1628-1658
شاه جهان
شاهجهان
= Person emperor latin=Aurangzeb born=1618 died=1707 held=1658-1707
أورنكزيب
أورنغزيب
أورنجزيب
أورانكزيب
عالمكير الأول
= Person emperor latin=Bahadur_Shah_Zafar born=1775 died=1862 held=1837-1857
بهادر شاه ظفر
بهادر شاه الثاني
سراج الدين بهادر شاه ظفر
= Person figure latin=Mumtaz_Mahal born=1593 died=1631
ممتاز محل
= Person empress latin=Nur_Jahan born=1577 died=1645
نور جهان
= Person prince latin=Dara_Shikoh born=1615 died=1659
دارا شكوه
= Person ruler latin=Shivaji died=1680 held=1674-1680
شيواجي
= Person sultan latin=Tipu_Sultan died=1799 held=1782-1799
تيبو سلطان
= Person ruler latin=Hyder_Ali died=1782 weak
حيدر علي
= Person ruler latin=Siraj_ud-Daulah born=1733 died=1757 held=1756-1757
سراج الدولة
= Person poet latin=Amir_Khusrau born=1253 died=1325
أمير خسرو
أمير خسرو الدهلوي
= Person ruler latin=Bayinnaung died=1581 held=1550-1581
باينوونغ
