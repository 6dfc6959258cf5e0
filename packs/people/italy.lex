# Italy.
= Person traveller latin=Marco_Polo born=1254 died=1324 wikidata=Q6101
ماركو بولو
= Person painter latin=Leonardo_da_Vinci born=1452 died=1519 wikidata=Q762
ليوناردو دا فينشي
ليوناردو دافنشي
دافنشي
ليوناردو دا فنشي
ليوناردو دافينشي
دافينشي
= Person painter latin=Michelangelo born=1475 died=1564 wikidata=Q5592
مايكل أنجلو
مايكل آنجلو
ميكيلانجيلو
مايكل أنجيلو
ميكيلانجلو
ميكائيل أنجلو
= Person painter latin=Raphael born=1483 died=1520 wikidata=Q5597
رفائيل سانزيو
= Person painter latin=Sandro_Botticelli died=1510
بوتيتشيلي
ساندرو بوتيتشيلي
= Person painter latin=Titian died=1576
تيتيان
= Person painter latin=Caravaggio born=1571 died=1610
كارافاجيو
كارافاجو
= Person painter latin=Giotto died=1337
جوتو دي بوندوني
جيوتو
= Person painter latin=Gentile_Bellini died=1507
جنتيلي بيليني
جنتيلي بلليني
= Person architect latin=Filippo_Brunelleschi born=1377 died=1446
برونليسكي
فيليبو برونليسكي
= Person figure latin=Donatello died=1466
دوناتيلو
= Person figure latin=Gian_Lorenzo_Bernini born=1598 died=1680
جيان لورنزو برنيني
= Person ruler latin=Lorenzo_de'_Medici born=1449 died=1492 held=1469-1492
لورنزو دي ميديشي
لورينزو دي ميديتشي
لورنزو العظيم
= Person ruler latin=Cosimo_de'_Medici born=1389 died=1464
كوزيمو دي ميديشي
كوزيمو دي ميديتشي
= Person general latin=Cesare_Borgia died=1507
تشيزاري بورجا
سيزار بورجيا
= Person figure latin=Girolamo_Savonarola born=1452 died=1498
سافونارولا
جيرولامو سافونارولا
= Person poet latin=Dante_Alighieri born=1265 died=1321 wikidata=Q1067
دانتي أليغييري
دانتي
دانتي أليجييري
دانتي أليجيري
= Person poet latin=Petrarch born=1304 died=1374
بترارك
فرانشيسكو بتراركا
= Person writer latin=Giovanni_Boccaccio born=1313 died=1375
بوكاتشيو
جيوفاني بوكاتشيو
جيوفاني بوكاشيو
= Person poet latin=Torquato_Tasso born=1544 died=1595
توركواتو تاسو
= Person writer latin=Niccolo_Machiavelli born=1469 died=1527
مكيافيلي
ميكافيلي
ميكيافيلي
نيكولو مكيافيلي
نيقولا مكيافيلي
ماكيافيلي
= Person scientist latin=Galileo_Galilei born=1564 died=1642 wikidata=Q307
غاليليو
غاليليو غاليلي
جاليليو
غاليلي
جاليليو جاليلي
= Person philosopher latin=Giordano_Bruno born=1548 died=1600
جوردانو برونو
= Person philosopher latin=Giambattista_Vico born=1668 died=1744
جامباتيستا فيكو
= Person scientist latin=Evangelista_Torricelli born=1608 died=1647
تورشيلي
إيفانجيليستا تورشيلي
= Person scientist latin=Luigi_Galvani born=1737 died=1798
لويجي غالفاني
= Person scientist latin=Alessandro_Volta born=1745 died=1827
أليساندرو فولتا
ألساندرو فولتا
= Person inventor latin=Guglielmo_Marconi born=1874 died=1937
غوليلمو ماركوني
= Person inventor latin=Guglielmo_Marconi born=1874 died=1937 weak
ماركوني
= Person scientist latin=Enrico_Fermi born=1901 died=1954
إنريكو فيرمي
= Person figure latin=Matteo_Ricci born=1552 died=1610
ماتيو ريتشي
= Person leader latin=Giuseppe_Mazzini born=1805 died=1872
جوزيبي مازيني
جوزيبي ماتزيني
مازيني
= Person general latin=Giuseppe_Garibaldi born=1807 died=1882
غاريبالدي
جوزيبي غاريبالدي
جاريبالدي
جوزيبي جاريبالدي
= Person statesman latin=Camillo_Cavour born=1810 died=1861
كاميلو كافور
= Person statesman latin=Camillo_Cavour born=1810 died=1861 weak
كافور
= Person king latin=Victor_Emmanuel_II born=1820 died=1878 held=1861-1878
فيكتور إيمانويل الثاني
فيكتور عمانوئيل الثاني
= Person king latin=Umberto_I born=1844 died=1900 held=1878-1900
أومبرتو الأول
= Person king latin=Victor_Emmanuel_III born=1869 died=1947 held=1900-1946
فيكتور إيمانويل الثالث
فيكتور عمانوئيل الثالث
= Person statesman latin=Giovanni_Giolitti born=1842 died=1928
جيوفاني جوليتي
جوليتي
= Person statesman latin=Francesco_Crispi born=1818 died=1901
فرانشيسكو كريسبي
= Person statesman latin=Benito_Mussolini born=1883 died=1945 held=1922-1943
موسوليني
بينيتو موسوليني
= Person general latin=Rodolfo_Graziani born=1882 died=1955
غراتسياني
رودولفو غراتسياني
جراتسياني
غراسياني
= Person general latin=Pietro_Badoglio born=1871 died=1956
بيترو بادوليو
بادوليو
= Person general latin=Italo_Balbo born=1896 died=1940 held=1934-1940
إيتالو بالبو
= Person statesman latin=Galeazzo_Ciano born=1903 died=1944
غالياتسو تشيانو
الكونت تشيانو
= Person philosopher latin=Antonio_Gramsci born=1891 died=1937
غرامشي
أنطونيو غرامشي
= Person statesman latin=Palmiro_Togliatti born=1893 died=1964
تولياتي
بالميرو تولياتي
= Person statesman latin=Alcide_De_Gasperi born=1881 died=1954 held=1945-1953
ألتشيدي دي غاسبري
دي غاسبري
= Person statesman latin=Aldo_Moro born=1916 died=1978
ألدو مورو
= Person statesman latin=Giulio_Andreotti born=1919 died=2013
أندريوتي
جوليو أندريوتي
= Person statesman latin=Enrico_Berlinguer born=1922 died=1984
إنريكو برلنغوير
= Person statesman latin=Silvio_Berlusconi born=1936 died=2023
سيلفيو برلسكوني
برلسكوني
= Person poet latin=Giacomo_Leopardi born=1798 died=1837
جياكومو ليوباردي
= Person poet latin=Gabriele_D'Annunzio born=1863 died=1938
دانونزيو
غابرييل دانونزيو
= Person writer latin=Luigi_Pirandello born=1867 died=1936
بيرانديللو
لويجي بيرانديللو
لويجي بيرانديلو
= Person writer latin=Alberto_Moravia born=1907 died=1990
ألبرتو مورافيا
= Person writer latin=Italo_Calvino born=1923 died=1985
إيتالو كالفينو
= Person writer latin=Umberto_Eco born=1932 died=2016
أمبرتو إيكو
أومبرتو إيكو
= Person philosopher latin=Benedetto_Croce born=1866 died=1952
بنديتو كروتشه
بينيديتو كروتشه
= Person composer latin=Giuseppe_Verdi born=1813 died=1901
فيردي
جوزيبي فيردي
= Person composer latin=Antonio_Vivaldi born=1678 died=1741
فيفالدي
أنطونيو فيفالدي
= Person composer latin=Gioachino_Rossini born=1792 died=1868
جواكينو روسيني
روسيني
= Person composer latin=Giacomo_Puccini born=1858 died=1924
بوتشيني
جاكومو بوتشيني
= Person director latin=Federico_Fellini born=1920 died=1993
فيديريكو فيليني
فليني
= Person director latin=Pier_Paolo_Pasolini born=1922 died=1975
بازوليني
بيير باولو بازوليني
