# Ottoman grand viziers, statesmen, admirals and men of letters; the Turkish republic.
= Person vizier latin=Candarli_Halil_Pasha died=1453
خليل باشا جندرلي
جندرلي خليل باشا
= Person vizier latin=Gedik_Ahmed_Pasha died=1482
كديك أحمد باشا
جديك أحمد باشا
= Person vizier latin=Hadim_Sinan_Pasha died=1517 held=1516-1517
خادم سنان باشا
سنان باشا الخادم
= Person vizier latin=Piri_Mehmed_Pasha died=1532 held=1518-1523
بيري محمد باشا
= Person vizier latin=Pargali_Ibrahim_Pasha died=1536 held=1523-1536
إبراهيم باشا البرغلي
بارغالي إبراهيم باشا
إبراهيم باشا الفرنجي
= Person vizier latin=Lutfi_Pasha held=1539-1541 shared
لطفي باشا
= Person vizier latin=Hadim_Suleiman_Pasha died=1547 held=1541-1544
سليمان باشا الخادم
خادم سليمان باشا
= Person vizier latin=Rustem_Pasha died=1561 held=1544-1553,1555-1561 shared
رستم باشا
= Person vizier latin=Kara_Ahmed_Pasha died=1555 held=1553-1555
قرة أحمد باشا
قره أحمد باشا
= Person vizier latin=Sokollu_Mehmed_Pasha died=1579 held=1565-1579
صوقللي محمد باشا
محمد باشا صوقللي
صقللي محمد باشا
صوقوللو محمد باشا
= Person vizier latin=Lala_Mustafa_Pasha died=1580
لالا مصطفى باشا
= Person vizier latin=Ozdemiroglu_Osman_Pasha died=1585 held=1584-1585
عثمان باشا أوزدمير
أوزدمير أوغلو عثمان باشا
= Person general latin=Ozdemir_Pasha
أوزدمير باشا
= Person vizier latin=Koca_Sinan_Pasha died=1596
قوجة سنان باشا
قوجه سنان باشا
= Person vizier latin=Kuyucu_Murad_Pasha died=1611 held=1606-1611
قويوجي مراد باشا
مراد باشا القويوجي
= Person vizier latin=Koprulu_Mehmed_Pasha died=1661 held=1656-1661
محمد باشا كوبريلي
كوبريلي محمد باشا
= Person vizier latin=Koprulu_Fazil_Ahmed_Pasha born=1635 died=1676 held=1661-1676
فاضل أحمد باشا
كوبريلي فاضل أحمد باشا
أحمد باشا كوبريلي
= Person vizier latin=Kara_Mustafa_Pasha died=1683 held=1676-1683
قرة مصطفى باشا
قره مصطفى باشا
مرزيفونلو قرة مصطفى باشا
= Person vizier latin=Koprulu_Fazil_Mustafa_Pasha born=1637 died=1691 held=1689-1691
فاضل مصطفى باشا
كوبريلي فاضل مصطفى باشا
= Person vizier latin=Amcazade_Huseyin_Pasha died=1702 held=1697-1702
عمجة زاده حسين باشا
= Person vizier latin=Nevsehirli_Damat_Ibrahim_Pasha died=1730 held=1718-1730
داماد إبراهيم باشا
إبراهيم باشا النوشهرلي
نوشهرلي إبراهيم باشا
= Person figure latin=Patrona_Halil died=1730
بترونا خليل
باترونا خليل
= Person vizier latin=Koca_Ragip_Pasha died=1763 held=1757-1763
قوجه راغب باشا
محمد راغب باشا
= Person vizier latin=Koca_Ragip_Pasha died=1763 held=1757-1763 shared
راغب باشا
= Person vizier latin=Alemdar_Mustafa_Pasha died=1808 held=1808-1808
مصطفى باشا العلمدار
علمدار مصطفى باشا
مصطفى باشا البيرقدار
= Person vizier latin=Husrev_Pasha died=1855 held=1839-1840 shared
خسرو باشا
= Person statesman latin=Mustafa_Resid_Pasha born=1800 died=1858
مصطفى رشيد باشا
= Person statesman latin=Mehmed_Emin_Ali_Pasha born=1815 died=1871
محمد أمين عالي باشا
= Person statesman latin=Mehmed_Emin_Ali_Pasha born=1815 died=1871 shared
عالي باشا
= Person statesman latin=Mehmed_Fuad_Pasha died=1869
محمد فؤاد باشا
= Person statesman latin=Mehmed_Fuad_Pasha died=1869 shared
فؤاد باشا
= Person statesman latin=Ahmed_Cevdet_Pasha born=1822 died=1895
أحمد جودت باشا
= Person statesman latin=Ahmed_Cevdet_Pasha born=1822 died=1895 shared
جودت باشا
= Person statesman latin=Midhat_Pasha born=1822
مدحت باشا
= Person writer latin=Namik_Kemal born=1840 died=1888
نامق كمال
= Person writer latin=Ibrahim_Sinasi born=1826 died=1871
إبراهيم شناسي
= Person writer latin=Ziya_Gokalp born=1876 died=1924
ضياء كوك ألب
ضيا كوكالب
= Person writer latin=Tevfik_Fikret born=1867 died=1915
توفيق فكرت
= Person poet latin=Mehmet_Akif_Ersoy born=1873 died=1936
محمد عاكف أرصوي
= Person statesman latin=Mahmud_Shevket_Pasha born=1856 died=1913
محمود شوكت باشا
= Person statesman latin=Mahmud_Nedim_Pasha died=1883
محمود نديم باشا
= Person statesman latin=Said_Halim_Pasha died=1921 held=1913-1917
سعيد حليم باشا
= Person statesman latin=Damat_Ferid_Pasha born=1853 died=1923
داماد فريد باشا
الداماد فريد باشا
= Person general latin=Gazi_Osman_Pasha born=1832 died=1900
الغازي عثمان باشا
عثمان نوري باشا الغازي
= Person general latin=Omar_Pasha born=1806 died=1871
عمر باشا النمساوي
عمر لطفي باشا
= Person statesman latin=Enver_Pasha born=1881 died=1922
أنور باشا
إسماعيل أنور باشا
= Person statesman latin=Djemal_Pasha born=1872 died=1922
جمال باشا
أحمد جمال باشا
جمال باشا السفاح
= Person statesman latin=Talaat_Pasha born=1874 died=1921 held=1917-1918
طلعت باشا
محمد طلعت باشا
= Person general latin=Kazim_Karabekir born=1882 died=1948
كاظم قره بكر
كاظم كارابكر
= Person general latin=Fakhri_Pasha born=1868 died=1948
فخر الدين باشا العثماني
= Person general latin=Fakhri_Pasha born=1868 died=1948 shared
فخري باشا
= Person statesman latin=Mustafa_Kemal_Ataturk born=1881 died=1938 held=1923-1938 wikidata=Q5152
مصطفى كمال أتاتورك
كمال أتاتورك
أتاتورك
مصطفى كمال
= Person statesman latin=Ismet_Inonu born=1884 died=1973 held=1938-1950
عصمت إينونو
عصمت اينونو
عصمت إنونو
= Person statesman latin=Adnan_Menderes born=1899 died=1961 held=1950-1960
عدنان مندريس
= Person statesman latin=Celal_Bayar born=1883 died=1986 held=1950-1960
جلال بايار
= Person statesman latin=Suleyman_Demirel born=1924 died=2015 held=1993-2000
سليمان ديميريل
= Person statesman latin=Bulent_Ecevit born=1925 died=2006
بولنت أجاويد
بولند أجاويد
= Person statesman latin=Turgut_Ozal born=1927 died=1993 held=1989-1993
تورغوت أوزال
تورغت أوزال
= Person statesman latin=Necmettin_Erbakan born=1926 died=2011 held=1996-1997
نجم الدين أربكان
= Person statesman latin=Recep_Tayyip_Erdogan born=1954
رجب طيب أردوغان
أردوغان
= Person general latin=Kenan_Evren born=1917 died=2015 held=1980-1989
كنعان إيفرين
= Person architect latin=Sinan died=1588
المعمار سنان
سنان باشا المعمار
معمار سنان
= Person admiral latin=Hayreddin_Barbarossa died=1546
خير الدين بربروس
خير الدين بربروسا
= Person admiral latin=Oruc_Reis died=1518
عروج بربروس
عروج رئيس
بابا عروج
= Person admiral latin=Turgut_Reis died=1565
طرغود رئيس
تورغوت رئيس
درغوث باشا
طرغوت باشا
درغوت باشا
= Person admiral latin=Kilic_Ali_Pasha died=1587
قلج علي باشا
علج علي
العلج علي
أولوج علي
= Person admiral latin=Piyale_Pasha died=1578
بيالة باشا
بياله باشا
= Person admiral latin=Seydi_Ali_Reis
سيدي علي رئيس
سيدي علي ريس
= Person admiral latin=Sinan_Pasha_(admiral) died=1554
سنان باشا القبطان
= Person admiral latin=Kemal_Reis died=1511
كمال رئيس
= Person admiral latin=Murat_Reis_the_Elder
مراد رئيس
= Person cartographer latin=Piri_Reis
بيري ريس
محيي الدين بيري ريس
بيري رئيس
= Person traveller latin=Evliya_Celebi born=1611
أوليا جلبي
= Person writer latin=Katip_Celebi born=1609 died=1657
حاجي خليفة
كاتب جلبي
= Person scholar latin=Ebussuud_Efendi born=1490 died=1574
أبو السعود أفندي
أبو السعود العمادي
= Person scholar latin=Ibn_Kemal died=1534
ابن كمال باشا
كمال باشا زاده
= Person historian latin=Taskopruzade born=1495 died=1561
طاشكبري زاده
طاش كبري زاده
= Person scholar latin=Ali_Qushji died=1474
علاء الدين القوشجي
= Person scholar latin=Ali_Qushji died=1474 weak
علي القوشجي
= Person scholar latin=Taqi_al-Din born=1526 died=1585
تقي الدين الشامي
تقي الدين محمد بن معروف
= Person inventor latin=Ibrahim_Muteferrika died=1745
إبراهيم متفرقة
= Person poet latin=Fuzuli died=1556
محمد بن سليمان الفضولي
فضولي البغدادي
= Person poet latin=Yunus_Emre
يونس إمره
يونس أمره
