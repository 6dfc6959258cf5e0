# People of world history. Years before 1582 are Julian; a negative year is astronomical, as -43 for 44 BCE.
= Person revolutionary latin=Vladimir_Lenin born=1870-04-22 died=1924-01-21
لينين
فلاديمير لينين
فلاديمير إيليتش لينين
= Person statesman latin=Joseph_Stalin born=1878-12-18 died=1953-03-05
ستالين
جوزيف ستالين
جوزف ستالين
يوسف ستالين
= Person revolutionary latin=Leon_Trotsky born=1879-11-07 died=1940-08-21
تروتسكي
ليون تروتسكي
ليف تروتسكي
= Person revolutionary latin=Nikolai_Bukharin born=1888-10-09 died=1938-03-15
بوخارين
نيكولاي بوخارين
= Person revolutionary latin=Grigory_Zinoviev born=1883-09-23 died=1936-08-25
زينوفييف
زينوفيف
غريغوري زينوفييف
= Person revolutionary latin=Lev_Kamenev born=1883-07-18 died=1936-08-25
كامينيف
كامنيف
ليف كامينيف
= Person revolutionary latin=Alexei_Rykov born=1881 died=1938
ريكوف
أليكسي ريكوف
= Person revolutionary latin=Karl_Radek born=1885 died=1939
كارل راديك
راديك
= Person statesman latin=Vyacheslav_Molotov born=1890 died=1986
مولوتوف
فياتشيسلاف مولوتوف
= Person statesman latin=Lavrentiy_Beria born=1899 died=1953
بيريا
لافرنتي بيريا
= Person statesman latin=Nikita_Khrushchev born=1894 died=1971
خروتشوف
خروشوف
نيكيتا خروتشوف
خروشتشوف
= Person statesman latin=Leonid_Brezhnev born=1906 died=1982
بريجنيف
ليونيد بريجنيف
= Person statesman latin=Mikhail_Gorbachev born=1931 died=2022
غورباتشوف
ميخائيل غورباتشوف
جورباتشوف
= Person statesman latin=Boris_Yeltsin born=1931 died=2007
يلتسين
بوريس يلتسين
= Person statesman latin=Vladimir_Putin born=1952
فلاديمير بوتين
بوتين
= Person general latin=Georgy_Zhukov born=1896 died=1974
جوكوف
غيورغي جوكوف
= Person statesman latin=Alexander_Kerensky born=1881 died=1970
كيرنسكي
ألكسندر كيرنسكي
= Person revolutionary latin=Georgi_Plekhanov born=1856 died=1918
بليخانوف
= Person revolutionary latin=Julius_Martov born=1873 died=1923
مارتوف
= Person revolutionary latin=Sergei_Kirov born=1886 died=1934
كيروف
سيرغي كيروف
= Person revolutionary latin=Nadezhda_Krupskaya born=1869 died=1939
كروبسكايا
= Person figure latin=Grigori_Rasputin born=1869 died=1916
راسبوتين
= Person tsar latin=Ivan_the_Terrible born=1530 died=1584
إيفان الرهيب
= Person tsar latin=Peter_the_Great born=1672 died=1725
بطرس الأكبر
بطرس الأول
= Person empress latin=Catherine_the_Great born=1729 died=1796
كاترين الثانية
كاترين العظيمة
كاترينا الثانية
= Person tsar latin=Alexander_I_of_Russia born=1777 died=1825
ألكسندر الأول
= Person tsar latin=Nicholas_I_of_Russia born=1796 died=1855
نيقولا الأول
نيكولاي الأول
= Person tsar latin=Alexander_II_of_Russia born=1818 died=1881
ألكسندر الثاني
= Person tsar latin=Nicholas_II_of_Russia born=1868 died=1918
نيقولا الثاني
نيكولاي الثاني
= Person poet latin=Alexander_Pushkin born=1799 died=1837
بوشكين
ألكسندر بوشكين
= Person writer latin=Leo_Tolstoy born=1828 died=1910
تولستوي
ليو تولستوي
ليف تولستوي
= Person writer latin=Fyodor_Dostoevsky born=1821 died=1881
دوستويفسكي
فيودور دوستويفسكي
دستويفسكي
= Person writer latin=Maxim_Gorky born=1868 died=1936
مكسيم غوركي
ماكسيم غوركي
غوركي
مكسيم جوركي
جوركي
= Person writer latin=Anton_Chekhov born=1860 died=1904
تشيخوف
أنطون تشيخوف
تشيكوف
= Person writer latin=Nikolai_Gogol born=1809 died=1852
غوغول
نيكولاي غوغول
= Person writer latin=Ivan_Turgenev born=1818 died=1883
تورغينيف
إيفان تورغينيف
= Person scientist latin=Andrei_Sakharov born=1921 died=1989
ساخاروف
أندريه ساخاروف
= Person writer latin=Aleksandr_Solzhenitsyn born=1918 died=2008
سولجنيتسين
= Person cosmonaut latin=Yuri_Gagarin born=1934 died=1968
غاغارين
يوري غاغارين
= Person philosopher latin=Karl_Marx born=1818-05-05 died=1883-03-14
كارل ماركس
ماركس
= Person philosopher latin=Friedrich_Engels born=1820 died=1895
إنجلز
فريدريك إنجلز
أنجلز
= Person revolutionary latin=Rosa_Luxemburg born=1871 died=1919
روزا لوكسمبورغ
روزا لوكسمبورج
= Person statesman latin=Otto_von_Bismarck born=1815 died=1898
بسمارك
أوتو فون بسمارك
= Person emperor latin=Wilhelm_I born=1797 died=1888
فيلهلم الأول
غليوم الأول
ويلهلم الأول
= Person emperor latin=Wilhelm_II born=1859 died=1941
فيلهلم الثاني
غليوم الثاني
ويليام الثاني
ويلهلم الثاني
= Person statesman latin=Paul_von_Hindenburg born=1847 died=1934
هيندنبورغ
هندنبورغ
= Person statesman latin=Adolf_Hitler born=1889-04-20 died=1945-04-30
هتلر
أدولف هتلر
= Person statesman latin=Joseph_Goebbels born=1897 died=1945
غوبلز
جوزيف غوبلز
= Person statesman latin=Heinrich_Himmler born=1900 died=1945
هيملر
هاينريش هيملر
= Person statesman latin=Hermann_Goring born=1893 died=1946
غورينغ
هيرمان غورينغ
= Person general latin=Erwin_Rommel born=1891 died=1944
رومل
إرفين رومل
= Person statesman latin=Konrad_Adenauer born=1876 died=1967
أديناور
كونراد أديناور
= Person statesman latin=Willy_Brandt born=1913 died=1992
فيلي برانت
ويلي برانت
= Person king latin=Frederick_the_Great born=1712 died=1786
فريدريك الأكبر
= Person king latin=Frederick_the_Great born=1712 died=1786 weak
فريدريك الثاني
= Person emperor latin=Frederick_Barbarossa died=1190
فريدريك بربروسا
فريدريك بارباروسا
= Person reformer latin=Martin_Luther born=1483 died=1546
مارتن لوثر
= Person writer latin=Johann_Wolfgang_von_Goethe born=1749 died=1832
غوته
جوته
يوهان غوته
= Person writer latin=Friedrich_Schiller born=1759 died=1805
شيلر
فريدريش شيلر
= Person philosopher latin=Immanuel_Kant born=1724 died=1804
إيمانويل كانط
كانط
= Person philosopher latin=Georg_Wilhelm_Friedrich_Hegel born=1770 died=1831
هيغل
هيجل
= Person philosopher latin=Friedrich_Nietzsche born=1844 died=1900
نيتشه
فريدريك نيتشه
فريدريش نيتشه
= Person philosopher latin=Arthur_Schopenhauer born=1788 died=1860
شوبنهاور
= Person composer latin=Ludwig_van_Beethoven born=1770 died=1827
بيتهوفن
لودفيغ فان بيتهوفن
= Person composer latin=Wolfgang_Amadeus_Mozart born=1756 died=1791
موتسارت
موزارت
موزار
= Person composer latin=Richard_Wagner born=1813 died=1883
فاغنر
ريتشارد فاغنر
= Person scientist latin=Albert_Einstein born=1879 died=1955
أينشتاين
ألبرت أينشتاين
آينشتاين
= Person scientist latin=Sigmund_Freud born=1856 died=1939
فرويد
سيغموند فرويد
= Person scientist latin=Wilhelm_Rontgen born=1845 died=1923
رونتغن
فيلهلم رونتغن
فيلهلم كونراد رونتغن
= Person scientist latin=Max_Planck born=1858 died=1947
ماكس بلانك
= Person inventor latin=Johannes_Gutenberg died=1468
غوتنبرغ
يوهان غوتنبرغ
= Person scientist latin=Johannes_Kepler born=1571 died=1630
يوهانس كبلر
كبلر
= Person scientist latin=Alexander_von_Humboldt born=1769 died=1859
ألكسندر فون همبولت
= Person writer latin=Thomas_Mann born=1875 died=1955
توماس مان
= Person writer latin=Franz_Kafka born=1883 died=1924
كافكا
فرانتس كافكا
فرانز كافكا
= Person emperor latin=Franz_Joseph_I born=1830 died=1916
فرانز جوزيف
فرانتس يوزف
= Person archduke latin=Franz_Ferdinand born=1863 died=1914
فرانز فرديناند
فرانتس فرديناند
= Person statesman latin=Klemens_von_Metternich born=1773 died=1859
مترنيخ
ميترنيخ
= Person empress latin=Maria_Theresa born=1717 died=1780
ماريا تيريزا
ماري تيريز
= Person emperor latin=Napoleon born=1769-08-15 died=1821-05-05
نابليون
نابليون بونابرت
نابوليون
نابليون الأول
بونابرت
نابوليون بونابرت
= Person emperor latin=Napoleon_III born=1808 died=1873
نابليون الثالث
= Person king latin=Louis_XIV born=1638 died=1715
لويس الرابع عشر
= Person king latin=Louis_XV born=1710 died=1774
لويس الخامس عشر
= Person king latin=Louis_XVI born=1754 died=1793
لويس السادس عشر
= Person king latin=Louis_XVIII born=1755 died=1824
لويس الثامن عشر
= Person king latin=Louis_IX born=1214 died=1270
لويس التاسع
= Person king latin=Louis_Philippe_I born=1773 died=1850
لويس فيليب
= Person king latin=Charles_X born=1757 died=1836
شارل العاشر
= Person queen latin=Marie_Antoinette born=1755 died=1793
ماري أنطوانيت
= Person revolutionary latin=Maximilien_Robespierre born=1758 died=1794
روبسبير
ماكسيميليان روبسبير
= Person revolutionary latin=Georges_Danton born=1759 died=1794
دانتون
جورج دانتون
= Person revolutionary latin=Jean-Paul_Marat born=1743 died=1793
جان بول مارا
= Person statesman latin=Cardinal_Richelieu born=1585 died=1642
ريشيليو
= Person figure latin=Joan_of_Arc died=1431
جان دارك
= Person emperor latin=Charlemagne died=814
شارلمان
= Person ruler latin=Charles_Martel died=741
شارل مارتل
= Person general latin=Jean-Baptiste_Kleber born=1753 died=1800
كليبر
الجنرال كليبر
= Person general latin=Jacques-Francois_Menou born=1750 died=1810
الجنرال مينو
جاك مينو
= Person scholar latin=Jean-Francois_Champollion born=1790 died=1832
شامبليون
شامبوليون
= Person figure latin=Ferdinand_de_Lesseps born=1805 died=1894
ديليسبس
فرديناند ديليسبس
فرديناند دي لسبس
دي لسبس
= Person statesman latin=Georges_Clemenceau born=1841 died=1929
كليمنصو
جورج كليمنصو
= Person statesman latin=Philippe_Petain born=1856 died=1951
بيتان
فيليب بيتان
= Person statesman latin=Charles_de_Gaulle born=1890 died=1970
ديغول
شارل ديغول
ديجول
شارل ديجول
= Person statesman latin=Francois_Mitterrand born=1916 died=1996
ميتران
فرانسوا ميتران
= Person statesman latin=Jacques_Chirac born=1932 died=2019
جاك شيراك
شيراك
= Person statesman latin=Georges_Pompidou born=1911 died=1974
جورج بومبيدو
بومبيدو
= Person general latin=Henri_Gouraud born=1867 died=1946
الجنرال غورو
هنري غورو
= Person writer latin=Voltaire born=1694 died=1778
فولتير
= Person philosopher latin=Jean-Jacques_Rousseau born=1712 died=1778
جان جاك روسو
روسو
= Person philosopher latin=Montesquieu born=1689 died=1755
مونتسكيو
= Person philosopher latin=Denis_Diderot born=1713 died=1784
ديدرو
دينيس ديدرو
= Person philosopher latin=Rene_Descartes born=1596 died=1650
ديكارت
رينيه ديكارت
= Person scientist latin=Blaise_Pascal born=1623 died=1662
بليز باسكال
= Person writer latin=Moliere born=1622 died=1673
موليير
= Person writer latin=Victor_Hugo born=1802 died=1885
فيكتور هوغو
فكتور هوغو
فيكتور هيجو
هوغو
= Person writer latin=Honore_de_Balzac born=1799 died=1850
بلزاك
أونوريه دي بلزاك
= Person writer latin=Alexandre_Dumas born=1802 died=1870
ألكسندر دوما
ألكسندر دوماس
= Person writer latin=Gustave_Flaubert born=1821 died=1880
فلوبير
غوستاف فلوبير
= Person writer latin=Emile_Zola born=1840 died=1902
إميل زولا
زولا
= Person poet latin=Charles_Baudelaire born=1821 died=1867
بودلير
شارل بودلير
= Person poet latin=Arthur_Rimbaud born=1854 died=1891
رامبو
آرثر رامبو
= Person writer latin=Marcel_Proust born=1871 died=1922
بروست
مارسيل بروست
= Person writer latin=Andre_Gide born=1869 died=1951
أندريه جيد
= Person writer latin=Andre_Malraux born=1901 died=1976
أندريه مالرو
مالرو
= Person philosopher latin=Jean-Paul_Sartre born=1905 died=1980
سارتر
جان بول سارتر
= Person writer latin=Simone_de_Beauvoir born=1908 died=1986
سيمون دي بوفوار
سيمون دو بوفوار
= Person writer latin=Albert_Camus born=1913 died=1960
ألبير كامو
كامو
= Person writer latin=Ernest_Renan born=1823 died=1892
إرنست رينان
= Person scholar latin=Louis_Massignon born=1883 died=1962
لويس ماسينيون
ماسينيون
= Person scientist latin=Louis_Pasteur born=1822 died=1895
لويس باستور
باستور
= Person scientist latin=Marie_Curie born=1867 died=1934
ماري كوري
= Person composer latin=Claude_Debussy born=1862 died=1918
كلود ديبوسي
= Person painter latin=Claude_Monet born=1840 died=1926
كلود مونيه
= Person painter latin=Vincent_van_Gogh born=1853 died=1890
فان غوخ
فنسنت فان غوخ
فان جوخ
= Person painter latin=Pablo_Picasso born=1881 died=1973
بيكاسو
بابلو بيكاسو
= Person painter latin=Salvador_Dali born=1904 died=1989
سلفادور دالي
= Person statesman latin=Francisco_Franco born=1892 died=1975
فرانكو
فرانسيسكو فرانكو
= Person poet latin=Federico_Garcia_Lorca born=1898 died=1936
لوركا
غارسيا لوركا
فيديريكو غارسيا لوركا
= Person writer latin=Miguel_de_Cervantes born=1547 died=1616
ثيربانتس
سرفانتس
ميغيل دي ثيربانتس
= Person queen latin=Isabella_I_of_Castile born=1451 died=1504
إيزابيلا الأولى
إيزابيلا القشتالية
= Person king latin=Ferdinand_II_of_Aragon born=1452 died=1516
فرديناند الكاثوليكي
فرناندو الكاثوليكي
= Person king latin=Alfonso_VI died=1109
ألفونسو السادس
= Person king latin=Alfonso_X born=1221 died=1284
ألفونسو العاشر
= Person figure latin=El_Cid died=1099
السيد القمبيطور
= Person emperor latin=Charles_V born=1500 died=1558
شارل الخامس
كارلوس الخامس
شارلكان
= Person king latin=Philip_II_of_Spain born=1527 died=1598
فيليب الثاني
= Person explorer latin=Christopher_Columbus born=1451 died=1506
كريستوفر كولومبوس
كولومبوس
كولمبس
كريستوف كولومبوس
= Person explorer latin=Ferdinand_Magellan born=1480 died=1521
ماجلان
فرديناند ماجلان
= Person explorer latin=Vasco_da_Gama died=1524
فاسكو دا غاما
فاسكو دي غاما
فاسكو دا جاما
= Person explorer latin=Amerigo_Vespucci born=1454 died=1512
أمريكو فيسبوتشي
أميريغو فسبوتشي
= Person explorer latin=Hernan_Cortes born=1485 died=1547
هرنان كورتيس
هيرنان كورتيس
إرنان كورتيس
= Person explorer latin=Francisco_Pizarro died=1541
فرانسيسكو بيزارو
= Person prince latin=Henry_the_Navigator born=1394 died=1460
هنري الملاح
= Person general latin=Afonso_de_Albuquerque died=1515
البوكيرك
ألبوكيرك
ألفونسو دي ألبوكيرك
= Person traveller latin=Marco_Polo born=1254 died=1324
ماركو بولو
= Person painter latin=Leonardo_da_Vinci born=1452 died=1519
ليوناردو دا فينشي
ليوناردو دافنشي
دافنشي
= Person painter latin=Michelangelo born=1475 died=1564
مايكل أنجلو
مايكل آنجلو
ميكيلانجيلو
= Person poet latin=Dante_Alighieri born=1265 died=1321
دانتي أليغييري
دانتي
دانتي أليجييري
= Person writer latin=Niccolo_Machiavelli born=1469 died=1527
مكيافيلي
ميكافيلي
ميكيافيلي
= Person scientist latin=Galileo_Galilei born=1564 died=1642
غاليليو
غاليليو غاليلي
جاليليو
= Person general latin=Giuseppe_Garibaldi born=1807 died=1882
غاريبالدي
جوزيبي غاريبالدي
= Person composer latin=Giuseppe_Verdi born=1813 died=1901
فيردي
جوزيبي فيردي
= Person statesman latin=Benito_Mussolini born=1883 died=1945
موسوليني
بينيتو موسوليني
= Person general latin=Rodolfo_Graziani born=1882 died=1955
غراتسياني
رودولفو غراتسياني
جراتسياني
= Person philosopher latin=Antonio_Gramsci born=1891 died=1937
غرامشي
أنطونيو غرامشي
= Person pope latin=Sylvester_II died=1003
سلفستر الثاني
سيلفستر الثاني
= Person pope latin=Urban_II died=1099
أوربان الثاني
أوربانوس الثاني
= Person pope latin=Innocent_III died=1216
إنوسنت الثالث
= Person king latin=Alexander_the_Great born=-355 died=-322
الإسكندر الأكبر
الإسكندر المقدوني
إسكندر المقدوني
= Person philosopher latin=Aristotle born=-383 died=-321
أرسطو
أرسطوطاليس
= Person philosopher latin=Plato
أفلاطون
= Person philosopher latin=Socrates died=-398
سقراط
= Person historian latin=Herodotus
هيرودوت
هيرودوتس
= Person poet latin=Homer
هوميروس
= Person scholar latin=Ptolemy
كلوديوس بطليموس
= Person scholar latin=Ptolemy weak
بطليموس
= Person scholar latin=Archimedes died=-211
أرخميدس
= Person physician latin=Hippocrates
أبقراط
= Person physician latin=Galen
جالينوس
= Person ruler latin=Julius_Caesar born=-99 died=-43
يوليوس قيصر
= Person emperor latin=Augustus born=-62 died=14
أغسطس قيصر
أوكتافيوس
= Person emperor latin=Nero born=37 died=68
نيرون
= Person emperor latin=Hadrian born=76 died=138
هادريان
= Person emperor latin=Marcus_Aurelius born=121 died=180
ماركوس أوريليوس
= Person emperor latin=Constantine_the_Great died=337
قسطنطين الكبير
قسطنطين العظيم
قسطنطين الأول
= Person emperor latin=Justinian_I born=482 died=565
جستنيان الأول
جستنيان
= Person emperor latin=Heraclius died=641
الإمبراطور هرقل
= Person emperor latin=Heraclius died=641 weak
هرقل
= Person queen latin=Cleopatra born=-68 died=-29
كليوباترا
كليوباترة
= Person general latin=Hannibal
حنبعل
هانيبال
= Person queen latin=Zenobia
زنوبيا
= Person leader latin=Spartacus died=-70
سبارتاكوس
= Person shah latin=Khosrow_I died=579
كسرى أنوشروان
= Person shah latin=Yazdegerd_III died=651
يزدجرد الثالث
يزدجرد
= Person king latin=Cyrus_the_Great died=-529
قورش الكبير
= Person king latin=Darius_I died=-485
دارا الأول
داريوس الأول
= Person king latin=Richard_I born=1157 died=1199
ريتشارد قلب الأسد
= Person king latin=Philip_II_of_France born=1165 died=1223
فيليب أغسطس
= Person ruler latin=Godfrey_of_Bouillon died=1100
غودفري دي بويون
جودفري
= Person ruler latin=Reynald_of_Chatillon died=1187
أرناط
رينو دي شاتيون
= Person king latin=Baldwin_I_of_Jerusalem died=1118
بلدوين الأول
= Person king latin=Henry_VIII born=1491 died=1547
هنري الثامن
= Person queen latin=Elizabeth_I born=1533 died=1603
إليزابيث الأولى
= Person queen latin=Mary,_Queen_of_Scots born=1542 died=1587
ماري ستيوارت
= Person statesman latin=Oliver_Cromwell born=1599 died=1658
كرومويل
أوليفر كرومويل
= Person king latin=Charles_I_of_England born=1600 died=1649
تشارلز الأول
= Person queen latin=Queen_Victoria born=1819 died=1901
الملكة فيكتوريا
= Person queen latin=Elizabeth_II born=1926 died=2022
إليزابيث الثانية
= Person king latin=George_V born=1865 died=1936
جورج الخامس
= Person king latin=Edward_VIII born=1894 died=1972
إدوارد الثامن
= Person statesman latin=William_Pitt_the_Younger born=1759 died=1806
وليم بت
وليام بت
= Person admiral latin=Horatio_Nelson born=1758 died=1805
الأميرال نيلسون
هوراشيو نيلسون
= Person general latin=Duke_of_Wellington born=1769 died=1852
دوق ويلنغتون
ولنغتون
= Person statesman latin=Benjamin_Disraeli born=1804 died=1881
دزرائيلي
بنيامين دزرائيلي
ديزرائيلي
= Person statesman latin=William_Ewart_Gladstone born=1809 died=1898
غلادستون
جلادستون
= Person general latin=Charles_George_Gordon born=1833 died=1885
غوردون باشا
تشارلز غوردون
الجنرال غوردون
= Person general latin=Herbert_Kitchener born=1850 died=1916
كيتشنر
كتشنر
هربرت كيتشنر
اللورد كيتشنر
= Person statesman latin=Lord_Cromer born=1841 died=1917
اللورد كرومر
كرومر
= Person statesman latin=Arthur_Balfour born=1848 died=1930
آرثر بلفور
بلفور
= Person statesman latin=David_Lloyd_George born=1863 died=1945
لويد جورج
ديفيد لويد جورج
= Person statesman latin=Neville_Chamberlain born=1869 died=1940
نيفيل تشمبرلين
تشمبرلين
= Person statesman latin=Winston_Churchill born=1874-11-30 died=1965-01-24
تشرشل
ونستون تشرشل
وينستون تشرشل
= Person statesman latin=Clement_Attlee born=1883 died=1967
كليمنت أتلي
= Person statesman latin=Anthony_Eden born=1897 died=1977
أنتوني إيدن
= Person statesman latin=Margaret_Thatcher born=1925 died=2013
مارغريت تاتشر
تاتشر
مارجريت تاتشر
= Person statesman latin=Henry_McMahon born=1862 died=1949
مكماهون
هنري مكماهون
= Person statesman latin=Mark_Sykes born=1879 died=1919
مارك سايكس
= Person statesman latin=Francois_Georges-Picot born=1870 died=1951
جورج بيكو
= Person figure latin=T._E._Lawrence born=1888 died=1935
لورنس العرب
توماس إدوارد لورنس
= Person figure latin=Gertrude_Bell born=1868 died=1926
غيرترود بيل
جيرترود بل
= Person general latin=Edmund_Allenby born=1861 died=1936
اللنبي
إدموند ألنبي
الجنرال اللنبي
= Person general latin=Bernard_Montgomery born=1887 died=1976
مونتغمري
برنارد مونتغمري
مونتجمري
= Person general latin=John_Bagot_Glubb born=1897 died=1986
غلوب باشا
جلوب باشا
كلوب باشا
= Person statesman latin=Chaim_Weizmann born=1874 died=1952
حاييم وايزمان
وايزمان
= Person leader latin=Theodor_Herzl born=1860 died=1904
هرتزل
ثيودور هرتزل
تيودور هرتزل
= Person statesman latin=David_Ben-Gurion born=1886 died=1973
بن غوريون
دافيد بن غوريون
ديفيد بن غوريون
بن جوريون
= Person statesman latin=Golda_Meir born=1898 died=1978
غولدا مائير
جولدا مائير
= Person general latin=Moshe_Dayan born=1915 died=1981
موشيه دايان
= Person statesman latin=Menachem_Begin born=1913 died=1992
مناحيم بيغن
بيغن
مناحم بيجن
= Person statesman latin=Yitzhak_Rabin born=1922 died=1995
إسحق رابين
إسحاق رابين
رابين
= Person statesman latin=Ariel_Sharon born=1928 died=2014
أرييل شارون
شارون
= Person scientist latin=Isaac_Newton born=1643 died=1727
نيوتن
إسحق نيوتن
إسحاق نيوتن
= Person scientist latin=Charles_Darwin born=1809 died=1882
داروين
تشارلز داروين
تشارلز دارون
= Person captain latin=Robert_FitzRoy born=1805 died=1865
فيتزروي
روبرت فيتزروي
= Person scientist latin=Charles_Lyell born=1797 died=1875
تشارلز لايل
= Person scientist latin=John_Herschel born=1792 died=1871
جون هيرشل
جون هيرشيل
= Person writer latin=William_Shakespeare born=1564 died=1616
شكسبير
وليم شكسبير
ويليام شكسبير
= Person writer latin=Charles_Dickens born=1812 died=1870
تشارلز ديكنز
ديكنز
= Person poet latin=Lord_Byron born=1788 died=1824
اللورد بايرون
بايرون
= Person writer latin=George_Bernard_Shaw born=1856 died=1950
برنارد شو
جورج برنارد شو
= Person writer latin=Oscar_Wilde born=1854 died=1900
أوسكار وايلد
= Person writer latin=James_Joyce born=1882 died=1941
جيمس جويس
= Person writer latin=Virginia_Woolf born=1882 died=1941
فرجينيا وولف
فيرجينيا وولف
= Person philosopher latin=Bertrand_Russell born=1872 died=1970
برتراند راسل
= Person historian latin=Arnold_J._Toynbee born=1889 died=1975
أرنولد توينبي
توينبي
= Person philosopher latin=John_Locke born=1632 died=1704
جون لوك
= Person philosopher latin=Thomas_Hobbes born=1588 died=1679
توماس هوبز
= Person philosopher latin=Adam_Smith born=1723 died=1790
آدم سميث
= Person philosopher latin=David_Hume born=1711 died=1776
ديفيد هيوم
= Person explorer latin=James_Cook born=1728 died=1779
جيمس كوك
الكابتن كوك
= Person explorer latin=David_Livingstone born=1813 died=1873
ليفينغستون
ديفيد ليفينغستون
= Person explorer latin=Henry_Morton_Stanley born=1841 died=1904
هنري ستانلي
= Person explorer latin=Robert_Falcon_Scott born=1868 died=1912
روبرت سكوت
روبرت فالكون سكوت
= Person explorer latin=Ernest_Shackleton born=1874 died=1922
إرنست شاكلتون
شاكلتون
= Person explorer latin=Roald_Amundsen born=1872 died=1928
أموندسن
روالد أموندسن
= Person explorer latin=Fridtjof_Nansen born=1861 died=1930
فريتيوف نانسن
نانسن
= Person writer latin=Henrik_Ibsen born=1828 died=1906
هنريك إبسن
إبسن
= Person inventor latin=Alfred_Nobel born=1833 died=1896
ألفريد نوبل
= Person statesman latin=George_Washington born=1732 died=1799
جورج واشنطن
= Person statesman latin=Thomas_Jefferson born=1743 died=1826
توماس جيفرسون
= Person statesman latin=Benjamin_Franklin born=1706 died=1790
بنجامين فرانكلين
بنيامين فرانكلين
= Person statesman latin=Abraham_Lincoln born=1809 died=1865
أبراهام لينكولن
لينكولن
إبراهام لنكولن
= Person statesman latin=Theodore_Roosevelt born=1858 died=1919
ثيودور روزفلت
تيودور روزفلت
= Person statesman latin=Woodrow_Wilson born=1856 died=1924
وودرو ويلسون
وودرو ولسون
= Person statesman latin=Franklin_D._Roosevelt born=1882 died=1945
فرانكلين روزفلت
روزفلت
= Person statesman latin=Harry_S._Truman born=1884 died=1972
هاري ترومان
ترومان
= Person statesman latin=Dwight_D._Eisenhower born=1890 died=1969
أيزنهاور
دوايت أيزنهاور
آيزنهاور
= Person statesman latin=John_F._Kennedy born=1917 died=1963
جون كينيدي
كينيدي
جون كنيدي
= Person statesman latin=Lyndon_B._Johnson born=1908 died=1973
ليندون جونسون
= Person statesman latin=Richard_Nixon born=1913 died=1994
ريتشارد نيكسون
نيكسون
= Person statesman latin=Jimmy_Carter born=1924 died=2024
جيمي كارتر
= Person statesman latin=Ronald_Reagan born=1911 died=2004
رونالد ريغان
ريغان
رونالد ريجان
= Person statesman latin=George_H._W._Bush born=1924 died=2018
جورج بوش الأب
= Person statesman latin=Bill_Clinton born=1946
بيل كلينتون
= Person statesman latin=Barack_Obama born=1961
باراك أوباما
أوباما
= Person statesman latin=Henry_Kissinger born=1923 died=2023
هنري كيسنجر
كيسنجر
= Person leader latin=Martin_Luther_King born=1929 died=1968
مارتن لوثر كنغ
مارتن لوثر كينغ
= Person leader latin=Malcolm_X born=1925 died=1965
مالكوم إكس
= Person inventor latin=Thomas_Edison born=1847 died=1931
توماس إديسون
إديسون
= Person inventor latin=Alexander_Graham_Bell born=1847 died=1922
ألكسندر غراهام بيل
= Person industrialist latin=Henry_Ford born=1863 died=1947
هنري فورد
= Person writer latin=Mark_Twain born=1835 died=1910
مارك توين
= Person writer latin=Ernest_Hemingway born=1899 died=1961
إرنست همنغواي
همنغواي
إرنست هيمنغواي
= Person writer latin=William_Faulkner born=1897 died=1962
وليم فوكنر
= Person writer latin=Edgar_Allan_Poe born=1809 died=1849
إدغار آلان بو
= Person poet latin=Walt_Whitman born=1819 died=1892
والت ويتمان
= Person actor latin=Charlie_Chaplin born=1889 died=1977
تشارلي تشابلن
شارلي شابلن
= Person director latin=Alfred_Hitchcock born=1899 died=1980
ألفريد هيتشكوك
هيتشكوك
= Person actor latin=James_Stewart born=1908 died=1997
جيمس ستيوارت
= Person actor latin=Marilyn_Monroe born=1926 died=1962
مارلين مونرو
= Person general latin=Simon_Bolivar born=1783 died=1830
سيمون بوليفار
= Person general latin=Jose_de_San_Martin born=1778 died=1850
خوسيه دي سان مارتين
= Person statesman latin=Benito_Juarez born=1806 died=1872
بينيتو خواريز
= Person leader latin=Emiliano_Zapata born=1879 died=1919
إميليانو زاباتا
= Person statesman latin=Lazaro_Cardenas born=1895 died=1970
لازارو كارديناس
= Person painter latin=Diego_Rivera born=1886 died=1957
دييغو ريفيرا
= Person painter latin=Frida_Kahlo born=1907 died=1954
فريدا كاهلو
= Person figure latin=Ramon_Mercader born=1913 died=1978
رامون ميركادير
= Person statesman latin=Fidel_Castro born=1926 died=2016
فيدل كاسترو
كاسترو
= Person revolutionary latin=Che_Guevara born=1928 died=1967
تشي غيفارا
غيفارا
إرنستو غيفارا
تشي جيفارا
= Person statesman latin=Salvador_Allende born=1908 died=1973
سلفادور أليندي
أليندي
= Person general latin=Augusto_Pinochet born=1915 died=2006
بينوشيه
أوغستو بينوشيه
= Person poet latin=Pablo_Neruda born=1904 died=1973
بابلو نيرودا
نيرودا
= Person writer latin=Jorge_Luis_Borges born=1899 died=1986
بورخيس
خورخي لويس بورخيس
= Person writer latin=Gabriel_Garcia_Marquez born=1927 died=2014
غابرييل غارسيا ماركيز
ماركيز
جابرييل جارسيا ماركيز
= Person leader latin=Mahatma_Gandhi born=1869 died=1948
غاندي
المهاتما غاندي
مهاتما غاندي
= Person statesman latin=Jawaharlal_Nehru born=1889 died=1964
نهرو
جواهر لال نهرو
= Person statesman latin=Indira_Gandhi born=1917 died=1984
أنديرا غاندي
إنديرا غاندي
= Person statesman latin=Muhammad_Ali_Jinnah born=1876 died=1948
محمد علي جناح
= Person poet latin=Muhammad_Iqbal born=1877 died=1938
محمد إقبال
= Person poet latin=Rabindranath_Tagore born=1861 died=1941
طاغور
رابندرانات طاغور
= Person sultan latin=Tipu_Sultan died=1799
تيبو سلطان
= Person statesman latin=Sun_Yat-sen born=1866 died=1925
سون يات سين
صن يات صن
= Person statesman latin=Chiang_Kai-shek born=1887 died=1975
تشانغ كاي شيك
شيانغ كاي شيك
= Person statesman latin=Mao_Zedong born=1893 died=1976
ماو تسي تونغ
ماو تسي تونج
= Person statesman latin=Zhou_Enlai born=1898 died=1976
شو إن لاي
تشو إن لاي
= Person statesman latin=Deng_Xiaoping born=1904 died=1997
دينغ شياو بينغ
= Person admiral latin=Zheng_He
تشنغ خه
= Person statesman latin=Ho_Chi_Minh born=1890 died=1969
هو تشي منه
هو شي منه
= Person statesman latin=Sukarno born=1901 died=1970
سوكارنو
= Person statesman latin=Suharto born=1921 died=2008
سوهارتو
= Person emperor latin=Hirohito born=1901 died=1989
هيروهيتو
= Person statesman latin=Josip_Broz_Tito born=1892 died=1980
تيتو
جوزيف بروز تيتو
= Person statesman latin=Nicolae_Ceausescu born=1918 died=1989
تشاوشيسكو
= Person statesman latin=Enver_Hoxha born=1908 died=1985
أنور خوجة
= Person statesman latin=Lech_Walesa born=1943
ليخ فاليسا
= Person scientist latin=Nicolaus_Copernicus born=1473 died=1543
كوبرنيكوس
نيكولاس كوبرنيكوس
= Person composer latin=Frederic_Chopin born=1810 died=1849
فريدريك شوبان
شوبان
= Person ruler latin=Dimitrie_Cantemir born=1673 died=1723
ديمتري كانتمير
= Person shah latin=Reza_Shah born=1878 died=1944
رضا شاه
رضا شاه بهلوي
رضا بهلوي
= Person shah latin=Mohammad_Reza_Pahlavi born=1919 died=1980
محمد رضا بهلوي
محمد رضا شاه
= Person statesman latin=Mohammad_Mosaddegh died=1967
محمد مصدق
= Person leader latin=Ruhollah_Khomeini died=1989
الخميني
روح الله الخميني
آية الله الخميني
= Person shah latin=Nasser_al-Din_Shah born=1831 died=1896
ناصر الدين شاه
= Person king latin=Amanullah_Khan born=1892 died=1960
أمان الله خان
= Person emperor latin=Haile_Selassie born=1892 died=1975
هيلا سيلاسي
هيلاسيلاسي
= Person emperor latin=Menelik_II born=1844 died=1913
منليك الثاني
منيليك الثاني
= Person statesman latin=Kwame_Nkrumah born=1909 died=1972
كوامي نكروما
نكروما
= Person statesman latin=Patrice_Lumumba born=1925 died=1961
باتريس لومومبا
لومومبا
= Person statesman latin=Jomo_Kenyatta died=1978
جومو كينياتا
= Person statesman latin=Julius_Nyerere born=1922 died=1999
جوليوس نيريري
= Person statesman latin=Leopold_Sedar_Senghor born=1906 died=2001
سنغور
ليوبولد سيدار سنغور
= Person statesman latin=Nelson_Mandela born=1918 died=2013
نيلسون مانديلا
مانديلا
= Person statesman latin=Idi_Amin died=2003
عيدي أمين
= Person king latin=Mansa_Musa
منسا موسى
= Person leader latin=Samori_Ture died=1900
ساموري توري
= Person writer latin=Orhan_Pamuk born=1952
أورهان باموق
أورخان باموك
أورهان باموك
= Person poet latin=Nazim_Hikmet born=1902 died=1963
ناظم حكمت
= Person cartographer latin=Piri_Reis
بيري ريس
= Person traveller latin=Evliya_Celebi born=1611
أوليا جلبي
= Person traveller latin=Johann_Ludwig_Burckhardt born=1784 died=1817
بوركهارت
يوهان لودفيغ بوركهارت
= Person traveller latin=Richard_Francis_Burton born=1821 died=1890
ريتشارد بيرتون
ريتشارد بورتون
= Person traveller latin=Carsten_Niebuhr born=1733 died=1815
كارستن نيبور
نيبور
= Person writer latin=Gustave_Le_Bon born=1841 died=1931
غوستاف لوبون
= Person archaeologist latin=Auguste_Mariette born=1821 died=1881
أوغست مارييت
= Person archaeologist latin=Gaston_Maspero born=1846 died=1916
غاستون ماسبيرو
ماسبيرو
= Person archaeologist latin=Howard_Carter born=1874 died=1939
هوارد كارتر
= Person king latin=Tutankhamun
توت عنخ آمون
= Person king latin=Ramesses_II
رمسيس الثاني
= Person king latin=Akhenaten
أخناتون
= Person queen latin=Hatshepsut
حتشبسوت
= Person king latin=Thutmose_III
تحتمس الثالث
= Person king latin=Khufu
خوفو
= Person king latin=Hammurabi
حمورابي
= Person king latin=Nebuchadnezzar_II
نبوخذ نصر
= Person king latin=Ashurbanipal
آشوربانيبال
