# The United States; the last rulers of the Aztecs and Incas.
= Person emperor latin=Moctezuma_II died=1520
مونتيزوما الثاني
موكتيزوما الثاني
مونتيزوما
موكتيزوما
= Person emperor latin=Cuauhtemoc died=1525
كواوتيموك
= Person emperor latin=Atahualpa died=1533
أتاهوالبا
= Person leader latin=Tupac_Amaru_II died=1781
توباك أمارو الثاني
= Person statesman latin=George_Washington born=1732 died=1799 held=1789-1797 wikidata=Q23
جورج واشنطن
= Person statesman latin=John_Adams born=1735 died=1826 held=1797-1801
جون آدامز
= Person statesman latin=Thomas_Jefferson born=1743 died=1826 held=1801-1809
توماس جيفرسون
= Person statesman latin=Benjamin_Franklin born=1706 died=1790
بنجامين فرانكلين
بنيامين فرانكلين
بنجامين فرنكلين
= Person statesman latin=Alexander_Hamilton died=1804
ألكسندر هاميلتون
= Person statesman latin=James_Madison born=1751 died=1836 held=1809-1817
جيمس ماديسون
= Person statesman latin=James_Monroe born=1758 died=1831 held=1817-1825
جيمس مونرو
= Person statesman latin=John_Quincy_Adams born=1767 died=1848 held=1825-1829
جون كوينسي آدامز
= Person statesman latin=Andrew_Jackson born=1767 died=1845 held=1829-1837
أندرو جاكسون
= Person writer latin=Thomas_Paine born=1737 died=1809
توماس بين
توماس باين
= Person statesman latin=Abraham_Lincoln born=1809 died=1865 held=1861-1865 wikidata=Q91
أبراهام لينكولن
لينكولن
إبراهام لنكولن
أبراهام لنكولن
إبراهام لينكولن
= Person statesman latin=Jefferson_Davis born=1808 died=1889 held=1861-1865
جيفرسون ديفيس
= Person general latin=Ulysses_S._Grant born=1822 died=1885 held=1869-1877
يوليسيس غرانت
يوليسيس جرانت
= Person general latin=Robert_E._Lee born=1807 died=1870
روبرت لي
= Person general latin=William_Tecumseh_Sherman born=1820 died=1891
وليم شيرمان
ويليام شيرمان
= Person leader latin=John_Brown_(abolitionist) born=1800 died=1859 weak
جون براون
= Person leader latin=Frederick_Douglass died=1895
فريدريك دوغلاس
فريدريك دوجلاس
= Person leader latin=Harriet_Tubman died=1913
هارييت توبمان
= Person leader latin=Sitting_Bull died=1890
الثور الجالس
= Person leader latin=Geronimo born=1829 died=1909 weak
جيرونيمو
= Person statesman latin=William_McKinley born=1843 died=1901 held=1897-1901
وليم ماكينلي
ويليام ماكينلي
= Person statesman latin=Theodore_Roosevelt born=1858 died=1919 held=1901-1909
ثيودور روزفلت
تيودور روزفلت
= Person statesman latin=Woodrow_Wilson born=1856 died=1924 held=1913-1921
وودرو ويلسون
وودرو ولسون
الرئيس ويلسون
الرئيس ولسون
= Person statesman latin=Henry_Cabot_Lodge born=1850 died=1924
هنري كابوت لودج
= Person statesman latin=Herbert_Hoover born=1874 died=1964 held=1929-1933
هربرت هوفر
= Person statesman latin=Franklin_D._Roosevelt born=1882 died=1945 held=1933-1945 wikidata=Q8007
فرانكلين روزفلت
روزفلت
فرانكلين ديلانو روزفلت
= Person figure latin=Eleanor_Roosevelt born=1884 died=1962
إليانور روزفلت
= Person statesman latin=Harry_S._Truman born=1884 died=1972 held=1945-1953
هاري ترومان
ترومان
= Person general latin=George_C._Marshall born=1880 died=1959
جورج مارشال
= Person general latin=Douglas_MacArthur born=1880 died=1964
ماك آرثر
دوغلاس ماك آرثر
دوجلاس ماك آرثر
= Person general latin=George_S._Patton born=1885 died=1945
جورج باتون
الجنرال باتون
= Person statesman latin=Dwight_D._Eisenhower born=1890 died=1969 held=1953-1961
أيزنهاور
دوايت أيزنهاور
آيزنهاور
إيزنهاور
دوايت إيزنهاور
ايزنهاور
= Person statesman latin=John_Foster_Dulles born=1888 died=1959 held=1953-1959
جون فوستر دالاس
فوستر دالاس
جون فوستر دالس
= Person statesman latin=Allen_Dulles born=1893 died=1969
ألن دالاس
آلن دالاس
= Person statesman latin=Joseph_McCarthy born=1908 died=1957
جوزيف مكارثي
= Person statesman latin=J._Edgar_Hoover born=1895 died=1972
إدغار هوفر
إدجار هوفر
= Person statesman latin=John_F._Kennedy born=1917 died=1963 held=1961-1963 wikidata=Q9696
جون كينيدي
كينيدي
جون كنيدي
جون فيتزجيرالد كينيدي
جون ف كينيدي
= Person statesman latin=Robert_F._Kennedy born=1925 died=1968
روبرت كينيدي
روبرت كنيدي
= Person figure latin=Lee_Harvey_Oswald born=1939 died=1963
لي هارفي أوزوالد
= Person statesman latin=Lyndon_B._Johnson born=1908 died=1973 held=1963-1969
ليندون جونسون
ليندون بي جونسون
= Person statesman latin=Robert_McNamara born=1916 died=2009
روبرت مكنمارا
مكنمارا
= Person general latin=William_Westmoreland born=1914 died=2005
وليم ويستمورلاند
= Person general latin=William_Westmoreland born=1914 died=2005 weak
ويستمورلاند
= Person statesman latin=William_P._Rogers born=1913 died=2001
وليم روجرز
ويليام روجرز
= Person statesman latin=Richard_Nixon born=1913 died=1994 held=1969-1974 wikidata=Q9588
ريتشارد نيكسون
نيكسون
= Person statesman latin=Gerald_Ford born=1913 died=2006 held=1974-1977
جيرالد فورد
= Person statesman latin=Henry_Kissinger born=1923 died=2023
هنري كيسنجر
كيسنجر
كيسينجر
هنري كيسينجر
= Person statesman latin=Jimmy_Carter born=1924 died=2024 held=1977-1981
جيمي كارتر
= Person statesman latin=Zbigniew_Brzezinski born=1928 died=2017
بريجنسكي
زبيغنيو بريجنسكي
بريجينسكي
= Person statesman latin=Ronald_Reagan born=1911 died=2004 held=1981-1989
رونالد ريغان
ريغان
رونالد ريجان
= Person statesman latin=George_H._W._Bush born=1924 died=2018 held=1989-1993
جورج بوش الأب
= Person statesman latin=Bill_Clinton born=1946 held=1993-2001
بيل كلينتون
= Person statesman latin=George_W._Bush born=1946 held=2001-2009
جورج بوش الابن
جورج دبليو بوش
= Person statesman latin=Dick_Cheney born=1941
ديك تشيني
= Person statesman latin=Donald_Rumsfeld born=1932 died=2021
دونالد رامسفيلد
رامسفيلد
= Person statesman latin=Colin_Powell born=1937 died=2021
كولن باول
كولين باول
= Person statesman latin=Condoleezza_Rice born=1954
كوندوليزا رايس
= Person statesman latin=Barack_Obama born=1961 held=2009-2017 wikidata=Q76
باراك أوباما
أوباما
باراك حسين أوباما
= Person statesman latin=Hillary_Clinton born=1947
هيلاري كلينتون
= Person statesman latin=Donald_Trump born=1946 wikidata=Q22686
دونالد ترامب
ترامب
ترمب
دونالد ترمب
= Person statesman latin=Joe_Biden born=1942 held=2021-2025 wikidata=Q6279
جو بايدن
بايدن
= Person statesman latin=Madeleine_Albright born=1937 died=2022
مادلين أولبرايت
= Person statesman latin=James_Baker born=1930
جيمس بيكر
= Person leader latin=Martin_Luther_King born=1929 died=1968
مارتن لوثر كنغ
مارتن لوثر كينغ
مارتن لوثر كينج
= Person leader latin=Malcolm_X born=1925 died=1965
مالكوم إكس
مالكولم إكس
الحاج مالك الشباز
= Person leader latin=Rosa_Parks born=1913 died=2005
روزا باركس
= Person leader latin=W._E._B._Du_Bois born=1868 died=1963
وليم دو بويز
دو بويز
= Person leader latin=Marcus_Garvey born=1887 died=1940
ماركوس غارفي
= Person figure latin=Muhammad_Ali_(boxer) born=1942 died=2016
محمد علي كلاي
= Person leader latin=Emma_Goldman born=1869 died=1940
إيما غولدمان
