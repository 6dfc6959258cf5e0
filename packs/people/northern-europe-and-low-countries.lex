# The north, the Netherlands, Switzerland.
= Person king latin=Gustavus_Adolphus born=1594 died=1632 held=1611-1632
غوستاف أدولف
غوستافوس أدولفوس
جوستاف أدولف
= Person king latin=Charles_XII_of_Sweden born=1682 died=1718 held=1697-1718
شارل الثاني عشر
كارل الثاني عشر
= Person queen latin=Christina_of_Sweden born=1626 died=1689 held=1632-1654 weak
الملكة كريستينا
= Person statesman latin=Olof_Palme born=1927 died=1986
أولوف بالمه
= Person statesman latin=Dag_Hammarskjold born=1905 died=1961 held=1953-1961
داغ همرشولد
همرشولد
داج همرشولد
= Person figure latin=Folke_Bernadotte born=1895 died=1948
الكونت برنادوت
فولك برنادوت
فولكه برنادوت
= Person statesman latin=Trygve_Lie born=1896 died=1968 held=1946-1952
تريغفه لي
= Person explorer latin=Leif_Erikson
ليف إريكسون
ليف إريكسن
= Person explorer latin=Erik_the_Red
إريك الأحمر
= Person king latin=Cnut_the_Great died=1035
كنوت الكبير
كنوت العظيم
= Person statesman latin=Vidkun_Quisling born=1887 died=1945
فيدكون كويسلنغ
كويسلنغ
= Person explorer latin=Roald_Amundsen born=1872 died=1928
أموندسن
روالد أموندسن
رولد أموندسن
= Person explorer latin=Fridtjof_Nansen born=1861 died=1930
فريتيوف نانسن
نانسن
= Person explorer latin=Vitus_Bering born=1681 died=1741
فيتوس بيرنغ
فيتوس بيرينغ
= Person explorer latin=Willem_Barentsz died=1597
ويليم بارنتس
= Person explorer latin=Abel_Tasman born=1603 died=1659
أبل تاسمان
أبيل تاسمان
= Person explorer latin=Henry_Hudson
هنري هدسون
= Person writer latin=Henrik_Ibsen born=1828 died=1906
هنريك إبسن
إبسن
= Person writer latin=August_Strindberg born=1849 died=1912
سترندبرغ
أوغست ستريندبرغ
= Person writer latin=Knut_Hamsun born=1859 died=1952
كنوت هامسون
= Person writer latin=Hans_Christian_Andersen born=1805 died=1875
هانس كريستيان أندرسن
هانز كريستيان أندرسن
= Person philosopher latin=Soren_Kierkegaard born=1813 died=1855
كيركغور
سورين كيركغور
كيركيغارد
سورين كيركيغارد
كيركجارد
= Person scientist latin=Tycho_Brahe born=1546 died=1601
تيخو براهي
تيكو براهي
تايكو براهي
= Person scientist latin=Carl_Linnaeus born=1707 died=1778
كارل لينيوس
لينيوس
= Person scientist latin=Niels_Bohr born=1885 died=1962
نيلز بور
نيلس بور
= Person scientist latin=Anders_Celsius born=1701 died=1744
أندرس سيلسيوس
= Person inventor latin=Alfred_Nobel born=1833 died=1896
ألفريد نوبل
= Person composer latin=Edvard_Grieg born=1843 died=1907
إدوارد غريغ
= Person composer latin=Jean_Sibelius born=1865 died=1957
جان سيبيليوس
سيبيليوس
= Person painter latin=Edvard_Munch born=1863 died=1944
إدفارت مونك
إدفارد مونش
= Person director latin=Ingmar_Bergman born=1918 died=2007
إنغمار برغمان
إنجمار برجمان
= Person statesman latin=Carl_Gustaf_Emil_Mannerheim born=1867 died=1951 held=1944-1946
مانرهايم
كارل غوستاف مانرهايم
= Person ruler latin=William_the_Silent born=1533 died=1584
وليم الصامت
ويليام الصامت
= Person philosopher latin=Erasmus died=1536
إيراسموس
إراسموس
= Person philosopher latin=Baruch_Spinoza born=1632 died=1677 wikidata=Q35802
سبينوزا
باروخ سبينوزا
= Person scholar latin=Hugo_Grotius born=1583 died=1645
هوغو غروتيوس
غروتيوس
= Person painter latin=Rembrandt born=1606 died=1669 wikidata=Q5598
رامبرانت
رمبرانت
= Person painter latin=Johannes_Vermeer born=1632 died=1675
يوهانس فيرمير
= Person painter latin=Peter_Paul_Rubens born=1577 died=1640
بيتر بول روبنس
= Person painter latin=Peter_Paul_Rubens born=1577 died=1640 weak
روبنز
= Person painter latin=Pieter_Bruegel_the_Elder died=1569
بيتر بروغل
بيتر بروغل الأكبر
= Person painter latin=Vincent_van_Gogh born=1853 died=1890 wikidata=Q5582
فان غوخ
فنسنت فان غوخ
فان جوخ
فينسنت فان غوخ
فنسنت فان جوخ
فينسنت فان جوخ
= Person scientist latin=Christiaan_Huygens born=1629 died=1695
كريستيان هويغنز
كريستيان هايغنس
= Person scientist latin=Antonie_van_Leeuwenhoek born=1632 died=1723
فان ليفنهوك
أنطوني فان ليفينهوك
= Person figure latin=Anne_Frank born=1929 died=1945 wikidata=Q4583 weak
آن فرانك
= Person queen latin=Wilhelmina_of_the_Netherlands born=1880 died=1962 held=1890-1948
الملكة فيلهلمينا
= Person reformer latin=John_Calvin born=1509 died=1564
جان كالفن
جون كالفن
= Person reformer latin=John_Calvin born=1509 died=1564 weak
كالفن
= Person reformer latin=Huldrych_Zwingli born=1484 died=1531
أولريخ زوينغلي
زوينغلي
= Person reformer latin=Jan_Hus died=1415
يان هوس
= Person physician latin=Paracelsus died=1541
باراسيلسوس
= Person physician latin=Andreas_Vesalius born=1514 died=1564
فيزاليوس
أندرياس فيزاليوس
= Person figure latin=Henry_Dunant born=1828 died=1910
هنري دونان
جان هنري دونان
= Person scholar latin=Johann_Heinrich_Pestalozzi born=1746 died=1827
بستالوتزي
يوهان بستالوتزي
= Person scholar latin=Ferdinand_de_Saussure born=1857 died=1913
فرديناند دي سوسير
دي سوسير
فردينان دي سوسير
