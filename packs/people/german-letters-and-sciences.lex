# Writers, thinkers, composers and scientists of Germany and Austria.
= Person writer latin=Johann_Wolfgang_von_Goethe born=1749 died=1832 wikidata=Q5879
غوته
جوته
يوهان غوته
يوهان فولفغانغ فون غوته
يوهان فولفغانغ غوته
= Person writer latin=Friedrich_Schiller born=1759 died=1805
شيلر
فريدريش شيلر
= Person writer latin=Gotthold_Ephraim_Lessing born=1729 died=1781
غوتهولد إفرايم ليسينغ
غوتهولد ليسينغ
= Person poet latin=Heinrich_Heine born=1797 died=1856
هاينريش هاينه
هاينرش هاينه
= Person poet latin=Friedrich_Holderlin born=1770 died=1843
هولدرلين
فريدريش هولدرلين
= Person poet latin=Rainer_Maria_Rilke born=1875 died=1926
ريلكه
راينر ماريا ريلكه
= Person writer latin=Bertolt_Brecht born=1898 died=1956
برتولت بريخت
برتولد بريخت
= Person writer latin=Bertolt_Brecht born=1898 died=1956 weak
بريشت
= Person writer latin=Hermann_Hesse born=1877 died=1962
هرمان هيسه
هرمان هسه
هيرمان هيسه
= Person writer latin=Gunter_Grass born=1927 died=2015
غونتر غراس
جونتر جراس
= Person writer latin=Heinrich_Boll born=1917 died=1985
هاينريش بول
= Person writer latin=Erich_Maria_Remarque born=1898 died=1970
إريش ماريا ريمارك
= Person writer latin=Stefan_Zweig born=1881 died=1942
شتيفان تسفايغ
ستيفان زفايغ
= Person writer latin=Thomas_Mann born=1875 died=1955
توماس مان
= Person writer latin=Franz_Kafka born=1883 died=1924 wikidata=Q905
كافكا
فرانتس كافكا
فرانز كافكا
= Person philosopher latin=Immanuel_Kant born=1724 died=1804 wikidata=Q9312
إيمانويل كانط
كانط
عمانوئيل كانط
= Person philosopher latin=Georg_Wilhelm_Friedrich_Hegel born=1770 died=1831 wikidata=Q9235
هيغل
هيجل
جورج فيلهلم فريدريش هيغل
= Person philosopher latin=Friedrich_Nietzsche born=1844 died=1900 wikidata=Q9358
نيتشه
فريدريك نيتشه
فريدريش نيتشه
فردريك نيتشه
= Person philosopher latin=Arthur_Schopenhauer born=1788 died=1860
شوبنهاور
= Person philosopher latin=Gottfried_Wilhelm_Leibniz born=1646 died=1716
لايبنتس
لايبنتز
لايبنيتز
= Person philosopher latin=Johann_Gottfried_Herder born=1744 died=1803
يوهان غوتفريد هردر
هردر
= Person philosopher latin=Johann_Gottlieb_Fichte born=1762 died=1814
يوهان غوتليب فيشته
فيخته
= Person philosopher latin=Friedrich_Schelling born=1775 died=1854
فريدريش شيلينغ
= Person philosopher latin=Friedrich_Schelling born=1775 died=1854 weak
شيلينغ
= Person philosopher latin=Ludwig_Feuerbach born=1804 died=1872
فيورباخ
لودفيغ فويرباخ
= Person philosopher latin=Edmund_Husserl born=1859 died=1938
هوسرل
إدموند هوسرل
= Person philosopher latin=Martin_Heidegger born=1889 died=1976
هايدغر
مارتن هايدغر
هيدغر
هيدجر
= Person philosopher latin=Ludwig_Wittgenstein born=1889 died=1951
فيتغنشتاين
فتغنشتاين
لودفيغ فيتغنشتاين
= Person philosopher latin=Karl_Jaspers born=1883 died=1969
كارل ياسبرز
كارل ياسبرس
= Person philosopher latin=Oswald_Spengler born=1880 died=1936
شبنغلر
أوزفالد شبنغلر
شبنجلر
= Person philosopher latin=Walter_Benjamin born=1892 died=1940
فالتر بنيامين
= Person philosopher latin=Theodor_Adorno born=1903 died=1969
تيودور أدورنو
= Person philosopher latin=Theodor_Adorno born=1903 died=1969 weak
أدورنو
= Person philosopher latin=Herbert_Marcuse born=1898 died=1979
هربرت ماركوز
ماركوزه
= Person philosopher latin=Hannah_Arendt born=1906 died=1975
حنة أرندت
حنا أرندت
= Person philosopher latin=Karl_Popper born=1902 died=1994
كارل بوبر
= Person scholar latin=Max_Weber born=1864 died=1920
ماكس فيبر
ماكس ويبر
= Person historian latin=Leopold_von_Ranke born=1795 died=1886
ليوبولد فون رانكه
= Person composer latin=Ludwig_van_Beethoven born=1770 died=1827 wikidata=Q255
بيتهوفن
لودفيغ فان بيتهوفن
بتهوفن
= Person composer latin=Wolfgang_Amadeus_Mozart born=1756 died=1791 wikidata=Q254
موتسارت
موزارت
موزار
موتزارت
فولفغانغ أماديوس موتسارت
= Person composer latin=Richard_Wagner born=1813 died=1883 wikidata=Q1511
فاغنر
ريتشارد فاغنر
= Person composer latin=Johann_Sebastian_Bach born=1685 died=1750 wikidata=Q1339
يوهان سباستيان باخ
باخ
= Person composer latin=George_Frideric_Handel born=1685 died=1759
هاندل
جورج فريدريك هاندل
= Person composer latin=Joseph_Haydn born=1732 died=1809
جوزيف هايدن
يوزف هايدن
= Person composer latin=Franz_Schubert born=1797 died=1828
شوبرت
فرانتس شوبرت
فرانز شوبرت
= Person composer latin=Robert_Schumann born=1810 died=1856
روبرت شومان
= Person composer latin=Johannes_Brahms born=1833 died=1897
برامز
يوهانس برامز
= Person composer latin=Franz_Liszt born=1811 died=1886
فرانز ليست
فرانتس ليست
= Person composer latin=Gustav_Mahler born=1860 died=1911
غوستاف مالر
جوستاف مالر
= Person composer latin=Johann_Strauss_II born=1825 died=1899
يوهان شتراوس
يوهان شتراوس الثاني
= Person painter latin=Albrecht_Durer born=1471 died=1528
ألبرخت دورر
ألبرشت دورر
= Person painter latin=Gustav_Klimt born=1862 died=1918
غوستاف كليمت
= Person scientist latin=Albert_Einstein born=1879 died=1955 wikidata=Q937
أينشتاين
ألبرت أينشتاين
آينشتاين
ألبرت آينشتاين
إينشتاين
آينشتين
= Person scientist latin=Sigmund_Freud born=1856 died=1939 wikidata=Q9215
فرويد
سيغموند فرويد
سيجموند فرويد
= Person scientist latin=Carl_Jung born=1875 died=1961
كارل يونغ
كارل غوستاف يونغ
= Person scientist latin=Alfred_Adler born=1870 died=1937
ألفريد أدلر
= Person scientist latin=Wilhelm_Rontgen born=1845 died=1923
رونتغن
فيلهلم رونتغن
فيلهلم كونراد رونتغن
= Person scientist latin=Max_Planck born=1858 died=1947 wikidata=Q9021
ماكس بلانك
= Person scientist latin=Carl_Friedrich_Gauss born=1777 died=1855
كارل فريدريش غاوس
غاوس
= Person scientist latin=Leonhard_Euler born=1707 died=1783
ليونهارت أويلر
ليونهارد أويلر
أويلر
= Person scientist latin=Gregor_Mendel born=1822 died=1884
غريغور مندل
جريجور مندل
= Person scientist latin=Robert_Koch born=1843 died=1910
روبرت كوخ
= Person scientist latin=Werner_Heisenberg born=1901 died=1976
هايزنبرغ
فيرنر هايزنبرغ
هايزنبرج
= Person scientist latin=Erwin_Schrodinger born=1887 died=1961
شرودنغر
إرفين شرودنغر
شرودنجر
= Person scientist latin=Max_Born born=1882 died=1970
ماكس بورن
= Person scientist latin=Otto_Hahn born=1879 died=1968
أوتو هان
= Person scientist latin=Fritz_Haber born=1868 died=1934
فريتز هابر
فريتس هابر
= Person scientist latin=Heinrich_Hertz born=1857 died=1894
هاينريش هيرتز
هاينريش هرتز
= Person scientist latin=Ernst_Haeckel born=1834 died=1919
إرنست هيكل
= Person inventor latin=Rudolf_Diesel born=1858 died=1913
رودولف ديزل
= Person inventor latin=Wernher_von_Braun born=1912 died=1977
فيرنر فون براون
فون براون
= Person inventor latin=Johannes_Gutenberg died=1468
غوتنبرغ
يوهان غوتنبرغ
غوتنبرج
يوهانس غوتنبرغ
= Person scientist latin=Johannes_Kepler born=1571 died=1630 wikidata=Q8963
يوهانس كبلر
كبلر
يوهان كبلر
= Person scientist latin=Alexander_von_Humboldt born=1769 died=1859
ألكسندر فون همبولت
= Person archaeologist latin=Heinrich_Schliemann born=1822 died=1890
هاينريش شليمان
شليمان
= Person archaeologist latin=Robert_Koldewey born=1855 died=1925
روبرت كولديفي
كولدواي
= Person archaeologist latin=Ludwig_Borchardt born=1863 died=1938
لودفيغ بورخاردت
= Person traveller latin=Gerhard_Rohlfs born=1831 died=1896
غيرهارد رولفس
= Person traveller latin=Heinrich_Barth born=1821 died=1865
هاينريش بارت
= Person traveller latin=Gustav_Nachtigal born=1834 died=1885
غوستاف ناختيغال
