# Poland, Bohemia, Hungary, the Balkans and Greece.
= Person king latin=John_III_Sobieski born=1629 died=1696 held=1674-1696
يان سوبيسكي
يوحنا الثالث سوبيسكي
سوبيسكي
= Person general latin=Tadeusz_Kosciuszko born=1746 died=1817
كوشتيوشكو
تاديوش كوشتيوشكو
= Person statesman latin=Jozef_Pilsudski born=1867 died=1935
بيلسودسكي
جوزيف بيلسودسكي
= Person statesman latin=Wladyslaw_Gomulka born=1905 died=1982 held=1956-1970
غومولكا
فلاديسلاف غومولكا
= Person statesman latin=Wojciech_Jaruzelski born=1923 died=2014
ياروزلسكي
فويتشخ ياروزلسكي
= Person statesman latin=Lech_Walesa born=1943 held=1990-1995
ليخ فاليسا
فاليسا
= Person scientist latin=Nicolaus_Copernicus born=1473 died=1543 wikidata=Q619
كوبرنيكوس
نيكولاس كوبرنيكوس
نيقولا كوبرنيكوس
كوبرنيك
= Person composer latin=Frederic_Chopin born=1810 died=1849
فريدريك شوبان
شوبان
= Person poet latin=Adam_Mickiewicz born=1798 died=1855
آدم ميتسكيفيتش
ميتسكيفيتش
= Person statesman latin=Tomas_Masaryk born=1850 died=1937 held=1918-1935
توماس مازاريك
ماساريك
= Person statesman latin=Edvard_Benes born=1884 died=1948
إدوارد بينيش
= Person statesman latin=Alexander_Dubcek born=1921 died=1992 held=1968-1969
دوبتشيك
ألكسندر دوبتشيك
= Person statesman latin=Vaclav_Havel born=1936 died=2011 held=1989-2003
فاتسلاف هافيل
فاكلاف هافل
= Person writer latin=Milan_Kundera born=1929 died=2023
ميلان كونديرا
كونديرا
= Person writer latin=Karel_Capek born=1890 died=1938
كارل تشابيك
كارل تشابك
= Person general latin=John_Hunyadi died=1456
يوحنا هونيادي
يانوش هونيادي
هونيادي
= Person king latin=Matthias_Corvinus born=1443 died=1490 held=1458-1490
ماتياس كورفينوس
ماتياش كورفينوس
= Person king latin=Louis_II_of_Hungary born=1506 died=1526 held=1516-1526 shared
لايوش الثاني
لويس الثاني
= Person leader latin=Lajos_Kossuth born=1802 died=1894
لايوش كوشوت
كوشوت
= Person leader latin=Bela_Kun born=1886
بيلا كون
= Person admiral latin=Miklos_Horthy born=1868 died=1957 held=1920-1944
ميكلوش هورتي
هورتي
= Person statesman latin=Imre_Nagy born=1896 died=1958
إيمري ناج
إمري ناجي
= Person statesman latin=Janos_Kadar born=1912 died=1989 held=1956-1988
يانوش كادار
= Person philosopher latin=Georg_Lukacs born=1885 died=1971
جورج لوكاتش
لوكاتش
= Person composer latin=Bela_Bartok born=1881 died=1945
بيلا بارتوك
= Person scholar latin=Arminius_Vambery born=1832 died=1913
أرمينيوس فامبيري
فامبيري
= Person ruler latin=Vlad_the_Impaler
فلاد المخوزق
فلاد الثالث
فلاد تيبيس
= Person ruler latin=Stephen_the_Great died=1504 held=1457-1504
إسطفان الكبير
= Person ruler latin=Dimitrie_Cantemir born=1673 died=1723
ديمتري كانتمير
= Person statesman latin=Ion_Antonescu born=1882 died=1946 held=1940-1944
أنتونسكو
أيون أنتونسكو
= Person statesman latin=Nicolae_Ceausescu born=1918 died=1989 held=1965-1989
تشاوشيسكو
نيكولاي تشاوشيسكو
= Person leader latin=Skanderbeg died=1468
إسكندر بك الألباني
جورج كاستريوت
= Person leader latin=Skanderbeg died=1468 shared
اسكندر بك
= Person statesman latin=Enver_Hoxha born=1908 died=1985 held=1944-1985
أنور خوجة
= Person king latin=Zog_I_of_Albania born=1895 died=1961 held=1928-1939
الملك زوغو
أحمد زوغو
= Person prince latin=Lazar_of_Serbia died=1389
الأمير لازار
لازار الصربي
= Person ruler latin=Stefan_Dusan died=1355
ستيفان دوشان
ستيفن دوشان
= Person figure latin=Milos_Obilic died=1389
ميلوش أوبيليتش
ميلوش كوبيلتش
= Person leader latin=Karadorde born=1768 died=1817
قره جورج
كاراجورج
قرة جورج
= Person statesman latin=Josip_Broz_Tito born=1892 died=1980 held=1945-1980
تيتو
جوزيف بروز تيتو
يوسيب بروز تيتو
= Person general latin=Draza_Mihailovic born=1893 died=1946
دراجا ميهايلوفيتش
ميهايلوفيتش
= Person leader latin=Ante_Pavelic born=1889 died=1959
أنتي بافليتش
= Person revolutionary latin=Milovan_Dilas born=1911 died=1995
ميلوفان جيلاس
ميلوفان دجيلاس
= Person statesman latin=Slobodan_Milosevic born=1941 died=2006 held=1989-2000
سلوبودان ميلوشيفيتش
ميلوسيفيتش
ميلوشيفيتش
= Person statesman latin=Franjo_Tudman born=1922 died=1999 held=1990-1999
فرانيو تودمان
تودجمان
= Person statesman latin=Alija_Izetbegovic born=1925 died=2003
علي عزت بيغوفيتش
علي عزت بيجوفيتش
عزت بيغوفيتش
= Person leader latin=Radovan_Karadzic born=1945
رادوفان كاراجيتش
كاراجيتش
= Person general latin=Ratko_Mladic born=1942
راتكو ملاديتش
ملاديتش
= Person leader latin=Georgi_Dimitrov born=1882 died=1949 held=1946-1949
جورجي ديميتروف
= Person leader latin=Georgi_Dimitrov born=1882 died=1949 held=1946-1949 weak
ديميتروف
= Person statesman latin=Todor_Zhivkov born=1911 died=1998
تودور جيفكوف
جيفكوف
= Person tsar latin=Simeon_I_of_Bulgaria died=927 held=893-927
سيمون الأول البلغاري
= Person tsar latin=Simeon_I_of_Bulgaria died=927 held=893-927 shared
سيميون الأول
= Person statesman latin=Ioannis_Kapodistrias born=1776 died=1831 held=1828-1831
كابوديسترياس
يوانيس كابوديسترياس
= Person leader latin=Rigas_Feraios died=1798
ريغاس فيريوس
= Person general latin=Theodoros_Kolokotronis born=1770 died=1843
كولوكوترونيس
= Person ruler latin=Ali_Pasha_of_Ioannina died=1822
علي باشا تبدلنلي
علي باشا اليانيني
= Person king latin=Otto_of_Greece born=1815 died=1867 held=1832-1862 shared
أوتو الأول
= Person statesman latin=Eleftherios_Venizelos born=1864 died=1936
فينيزيلوس
إلفثيريوس فينيزيلوس
= Person general latin=Ioannis_Metaxas born=1871 died=1941 held=1936-1941
ميتاكساس
يوانيس ميتاكساس
= Person statesman latin=Andreas_Papandreou born=1919 died=1996
أندرياس باباندريو
= Person statesman latin=Makarios_III born=1913 died=1977 held=1960-1977
مكاريوس الثالث
الأسقف مكاريوس
المطران مكاريوس
= Person poet latin=Constantine_P._Cavafy born=1863 died=1933
كفافيس
قسطنطين كفافيس
= Person writer latin=Nikos_Kazantzakis born=1883 died=1957
كازانتزاكيس
نيكوس كازانتزاكيس
= Person figure latin=Mother_Teresa born=1910 died=1997
الأم تيريزا
