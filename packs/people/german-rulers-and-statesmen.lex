# Germany and Austria: rulers, statesmen, generals, revolutionaries.
= Person philosopher latin=Karl_Marx born=1818-05-05 died=1883-03-14 wikidata=Q9061
كارل ماركس
ماركس
= Person philosopher latin=Friedrich_Engels born=1820 died=1895
إنجلز
فريدريك إنجلز
أنجلز
فردريك إنجلز
فريدريش إنجلز
= Person revolutionary latin=Rosa_Luxemburg born=1871 died=1919
روزا لوكسمبورغ
روزا لوكسمبورج
= Person revolutionary latin=Karl_Liebknecht born=1871 died=1919
كارل ليبكنخت
ليبكنخت
= Person revolutionary latin=Clara_Zetkin born=1857 died=1933
كلارا زتكين
كلارا زيتكين
= Person revolutionary latin=Ferdinand_Lassalle born=1825 died=1864
فرديناند لاسال
= Person statesman latin=August_Bebel born=1840 died=1913
أوغست بيبل
= Person statesman latin=Eduard_Bernstein born=1850 died=1932
إدوارد برنشتاين
= Person statesman latin=Karl_Kautsky born=1854 died=1938
كارل كاوتسكي
كاوتسكي
= Person leader latin=Ernst_Thalmann born=1886 died=1944
إرنست تيلمان
إرنست تالمان
= Person statesman latin=Otto_von_Bismarck born=1815 died=1898 held=1871-1890 wikidata=Q8442
بسمارك
أوتو فون بسمارك
= Person emperor latin=Wilhelm_I born=1797 died=1888 held=1871-1888
فيلهلم الأول
غليوم الأول
ويلهلم الأول
= Person emperor latin=Wilhelm_II born=1859 died=1941 held=1888-1918
فيلهلم الثاني
غليوم الثاني
ويليام الثاني
ويلهلم الثاني
= Person general latin=Helmuth_von_Moltke_the_Elder born=1800 died=1891
هلموت فون مولتكه
فون مولتكه
= Person general latin=Erich_Ludendorff born=1865 died=1937
لودندورف
إريش لودندورف
= Person general latin=Otto_Liman_von_Sanders born=1855 died=1929
ليمان فون ساندرس
ليمان فون زاندرس
= Person general latin=Colmar_von_der_Goltz born=1843 died=1916
فون دير غولتس
فون در غولتز
= Person general latin=Erich_von_Falkenhayn born=1861 died=1922
فالكنهاين
إريش فون فالكنهاين
= Person statesman latin=Paul_von_Hindenburg born=1847 died=1934 held=1925-1934
هيندنبورغ
هندنبورغ
باول فون هيندنبورغ
= Person statesman latin=Friedrich_Ebert born=1871 died=1925 held=1919-1925
فريدريش إيبرت
= Person statesman latin=Gustav_Stresemann born=1878 died=1929
شتريزمان
غوستاف شتريزمان
= Person statesman latin=Franz_von_Papen born=1879 died=1969
فون بابن
فرانتس فون بابن
= Person statesman latin=Adolf_Hitler born=1889-04-20 died=1945-04-30 held=1933-1945 wikidata=Q352
هتلر
أدولف هتلر
أدولف هيتلر
هيتلر
= Person statesman latin=Joseph_Goebbels born=1897 died=1945
غوبلز
جوزيف غوبلز
جوبلز
= Person statesman latin=Heinrich_Himmler born=1900 died=1945
هيملر
هاينريش هيملر
= Person statesman latin=Hermann_Goring born=1893 died=1946
غورينغ
هيرمان غورينغ
هيرمان غورنغ
= Person statesman latin=Hermann_Goring born=1893 died=1946 weak
غورنغ
= Person statesman latin=Rudolf_Hess born=1894 died=1987
رودولف هس
رودولف هيس
= Person statesman latin=Joachim_von_Ribbentrop born=1893 died=1946
ريبنتروب
يواخيم فون ريبنتروب
= Person statesman latin=Martin_Bormann born=1900 died=1945
مارتن بورمان
= Person statesman latin=Albert_Speer born=1905 died=1981
ألبرت شبير
= Person figure latin=Adolf_Eichmann born=1906 died=1962
أدولف أيخمان
أيخمان
آيخمان
= Person general latin=Erwin_Rommel born=1891 died=1944
رومل
إرفين رومل
إروين رومل
= Person general latin=Friedrich_Paulus born=1890 died=1957
فريدريش باولوس
= Person general latin=Erich_von_Manstein born=1887 died=1973
إريش فون مانشتاين
فون مانشتاين
= Person general latin=Heinz_Guderian born=1888 died=1954
هاينتس غوديريان
غوديريان
= Person general latin=Wilhelm_Keitel born=1882 died=1946
فيلهلم كايتل
= Person admiral latin=Karl_Donitz born=1891 died=1980
كارل دونيتس
= Person figure latin=Claus_von_Stauffenberg born=1907 died=1944
شتاوفنبرغ
كلاوس فون شتاوفنبرغ
= Person statesman latin=Konrad_Adenauer born=1876 died=1967 held=1949-1963
أديناور
كونراد أديناور
= Person statesman latin=Ludwig_Erhard born=1897 died=1977 held=1963-1966
لودفيغ إرهارد
= Person statesman latin=Willy_Brandt born=1913 died=1992 held=1969-1974
فيلي برانت
ويلي برانت
= Person statesman latin=Helmut_Schmidt born=1918 died=2015 held=1974-1982
هلموت شميت
هيلموت شميت
= Person statesman latin=Helmut_Kohl born=1930 died=2017 held=1982-1998
هلموت كول
هيلموت كول
= Person statesman latin=Gerhard_Schroder born=1944 held=1998-2005
غيرهارد شرودر
= Person statesman latin=Angela_Merkel born=1954 held=2005-2021 wikidata=Q567
أنغيلا ميركل
ميركل
أنجيلا ميركل
= Person statesman latin=Walter_Ulbricht born=1893 died=1973 held=1950-1971
فالتر أولبريشت
أولبريشت
= Person statesman latin=Erich_Honecker born=1912 died=1994 held=1971-1989
إريش هونيكر
هونيكر
= Person king latin=Frederick_the_Great born=1712 died=1786 held=1740-1786
فريدريك الأكبر
فريدريك العظيم
= Person king latin=Frederick_the_Great born=1712 died=1786 held=1740-1786 shared
فريدريك الثاني
= Person king latin=Frederick_William_I born=1688 died=1740 held=1713-1740
فريدريك فيلهلم الأول
= Person reformer latin=Martin_Luther born=1483 died=1546 wikidata=Q9554
مارتن لوثر
= Person reformer latin=Philip_Melanchthon born=1497 died=1560
ميلانشتون
فيليب ميلانشتون
= Person reformer latin=Thomas_Muntzer died=1525
توماس مونتسر
توماس مونزر
= Person emperor latin=Otto_I born=912 died=973 held=962-973 shared
أوتو الأول
= Person emperor latin=Henry_IV_(Holy_Roman) born=1050 died=1106
هنري الرابع الألماني
= Person emperor latin=Maximilian_I born=1459 died=1519 held=1508-1519 shared
ماكسيميليان الأول
مكسيميليان الأول
= Person emperor latin=Charles_V born=1500 died=1558 held=1519-1556
شارل الخامس
كارلوس الخامس
شارلكان
= Person emperor latin=Charles_V born=1500 died=1558 held=1519-1556 shared
كارل الخامس
= Person emperor latin=Rudolf_II born=1552 died=1612 held=1576-1612 shared
رودولف الثاني
= Person emperor latin=Ferdinand_I_(Holy_Roman) born=1503 died=1564 held=1556-1564 shared
فرديناند الأول
= Person emperor latin=Leopold_I_(Holy_Roman) born=1640 died=1705 held=1658-1705 shared
ليوبولد الأول
= Person general latin=Albrecht_von_Wallenstein born=1583 died=1634
فالنشتاين
= Person general latin=Prince_Eugene_of_Savoy born=1663 died=1736
الأمير يوجين
أوجين دي سافوا
يوجين سافوا
= Person empress latin=Maria_Theresa born=1717 died=1780 held=1740-1780
ماريا تيريزا
ماري تيريز
ماريا تيريزيا
= Person emperor latin=Joseph_II born=1741 died=1790 held=1765-1790 shared
جوزيف الثاني
يوزف الثاني
= Person emperor latin=Francis_II born=1768 died=1835 held=1792-1806 shared
فرانتس الثاني
فرانسيس الثاني
= Person statesman latin=Klemens_von_Metternich born=1773 died=1859 held=1821-1848
مترنيخ
ميترنيخ
= Person emperor latin=Franz_Joseph_I born=1830 died=1916 held=1848-1916
فرانز جوزيف
فرانتس يوزف
فرانتس جوزيف
فرانز جوزيف الأول
= Person archduke latin=Franz_Ferdinand born=1863 died=1914
فرانز فرديناند
فرانتس فرديناند
= Person empress latin=Elisabeth_of_Austria born=1837 died=1898
الإمبراطورة إليزابيث سيسي
= Person emperor latin=Charles_I_of_Austria born=1887 died=1922 held=1916-1918 shared
كارل الأول
= Person figure latin=Gavrilo_Princip born=1894 died=1918
غافريلو برينسيب
جافريلو برينسيب
= Person statesman latin=Engelbert_Dollfuss born=1892 died=1934 held=1932-1934
دولفوس
إنغلبرت دولفوس
= Person statesman latin=Bruno_Kreisky born=1911 died=1990 held=1970-1983
برونو كرايسكي
كرايسكي
= Person statesman latin=Kurt_Waldheim born=1918 died=2007 held=1986-1992
كورت فالدهايم
فالدهايم
