# The house of Osman.
= Person figure latin=Ertugrul
أرطغرل بن سليمان شاه
أرطغرل الغازي
أرطغرل
= Person sultan latin=Osman_I
عثمان الأول
عثمان بن أرطغرل
عثمان الغازي
= Person sultan latin=Orhan died=1362 held=1324-1362
أورخان
أورخان غازي
أورخان بن عثمان
أورخان الغازي
= Person sultan latin=Murad_I died=1389 held=1362-1389
مراد الأول
مراد خداوندكار
= Person sultan latin=Bayezid_I died=1403 held=1389-1402
بايزيد الأول
بايزيد الصاعقة
بايزيد يلدرم
يلدرم بايزيد
= Person sultan latin=Mehmed_I died=1421 held=1413-1421
محمد جلبي
محمد الأول العثماني
= Person sultan latin=Murad_II born=1404 died=1451 held=1421-1444,1446-1451
مراد الثاني
= Person sultan latin=Mehmed_II born=1432 died=1481 held=1444-1446,1451-1481
محمد الفاتح
محمد الثاني الفاتح
= Person sultan latin=Mehmed_II born=1432 died=1481 held=1444-1446,1451-1481 weak
محمد الثاني
= Person sultan latin=Bayezid_II born=1447 died=1512 held=1481-1512
بايزيد الثاني
= Person sultan latin=Selim_I born=1470 died=1520 held=1512-1520
سليم الأول
ياووز سليم
سليم ياووز
سليم الأول العثماني
= Person sultan latin=Suleiman_I born=1494 died=1566 held=1520-1566 wikidata=Q8474
سليمان القانوني
سليمان الأول
سليمان العظيم العثماني
= Person sultan latin=Selim_II born=1524 died=1574 held=1566-1574
سليم الثاني
= Person sultan latin=Murad_III born=1546 died=1595 held=1574-1595
مراد الثالث
= Person sultan latin=Mehmed_III born=1566 died=1603 held=1595-1603
محمد الثالث العثماني
السلطان محمد الثالث
= Person sultan latin=Ahmed_I born=1590 died=1617 held=1603-1617
أحمد الأول
= Person sultan latin=Mustafa_I died=1639 held=1617-1618,1622-1623 shared
مصطفى الأول
= Person sultan latin=Osman_II born=1604 died=1622 held=1618-1622
عثمان الثاني
عثمان الثاني العثماني
= Person sultan latin=Murad_IV born=1612 died=1640 held=1623-1640
مراد الرابع
= Person sultan latin=Ibrahim_of_the_Ottoman_Empire born=1615 died=1648 held=1640-1648
إبراهيم الأول العثماني
السلطان إبراهيم الأول
= Person sultan latin=Mehmed_IV born=1642 died=1693 held=1648-1687
محمد الرابع العثماني
السلطان محمد الرابع
= Person sultan latin=Suleiman_II born=1642 died=1691 held=1687-1691 shared
سليمان الثاني
= Person sultan latin=Ahmed_II born=1643 died=1695 held=1691-1695 shared
أحمد الثاني
= Person sultan latin=Mustafa_II born=1664 died=1703 held=1695-1703 shared
مصطفى الثاني
= Person sultan latin=Ahmed_III born=1673 died=1736 held=1703-1730
أحمد الثالث
= Person sultan latin=Mahmud_I born=1696 died=1754 held=1730-1754 shared
محمود الأول
= Person sultan latin=Osman_III born=1699 died=1757 held=1754-1757 shared
عثمان الثالث
= Person sultan latin=Mustafa_III born=1717 died=1774 held=1757-1774 shared
مصطفى الثالث
= Person sultan latin=Abdul_Hamid_I born=1725 died=1789 held=1774-1789
عبد الحميد الأول
= Person sultan latin=Selim_III born=1761 died=1808 held=1789-1807
سليم الثالث
= Person sultan latin=Mustafa_IV born=1779 died=1808 held=1807-1808
مصطفى الرابع
= Person sultan latin=Mahmud_II born=1785 died=1839 held=1808-1839
محمود الثاني
= Person sultan latin=Abdulmejid_I born=1823 died=1861 held=1839-1861
عبد المجيد الأول
= Person sultan latin=Abdulaziz born=1830 died=1876 held=1861-1876
السلطان عبد العزيز
عبد العزيز الأول
= Person sultan latin=Murad_V born=1840 died=1904 held=1876-1876
مراد الخامس
= Person sultan latin=Abdul_Hamid_II born=1842 died=1918 held=1876-1909
عبد الحميد الثاني
السلطان عبد الحميد
= Person sultan latin=Mehmed_V born=1844 died=1918 held=1909-1918
محمد رشاد
محمد الخامس رشاد
محمد رشاد الخامس
= Person sultan latin=Mehmed_V born=1844 died=1918 held=1909-1918 weak
محمد الخامس
= Person sultan latin=Mehmed_VI born=1861 died=1926 held=1918-1922
وحيد الدين
محمد وحيد الدين
محمد السادس وحيد الدين
= Person sultan latin=Mehmed_VI born=1861 died=1926 held=1918-1922 weak
محمد السادس
= Person caliph latin=Abdulmejid_II born=1868 died=1944 held=1922-1924
عبد المجيد الثاني
= Person ruler latin=Musa_Celebi died=1413
موسى جلبي
= Person ruler latin=Suleyman_Celebi died=1411
سليمان جلبي
= Person prince latin=Cem_Sultan born=1459 died=1495
جم سلطان
الأمير جم
= Person prince latin=Sehzade_Mustafa born=1515 died=1553
شهزاده مصطفى
= Person figure latin=Roxelana died=1558
روكسلانا
خرم سلطان
= Person figure latin=Mihrimah_Sultan born=1522 died=1578
مهرماه سلطان
= Person figure latin=Kosem_Sultan died=1651
كوسم سلطان
= Person figure latin=Nurbanu_Sultan died=1583
نوربانو سلطان
= Person figure latin=Hafsa_Sultan died=1534
حفصة سلطان
