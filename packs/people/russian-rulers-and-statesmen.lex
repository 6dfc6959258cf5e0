# Russia and the Soviet Union: rulers, statesmen, generals, revolutionaries.
= Person revolutionary latin=Vladimir_Lenin born=1870-04-22 died=1924-01-21 held=1917-1924 wikidata=Q1394
لينين
فلاديمير لينين
فلاديمير إيليتش لينين
فلاديمير إيليتش أوليانوف
= Person statesman latin=Joseph_Stalin born=1878-12-18 died=1953-03-05 held=1922-1953 wikidata=Q855
ستالين
جوزيف ستالين
جوزف ستالين
يوسف ستالين
= Person revolutionary latin=Leon_Trotsky born=1879-11-07 died=1940-08-21 wikidata=Q33391
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
= Person revolutionary latin=Alexei_Rykov born=1881 died=1938 held=1924-1930
ريكوف
أليكسي ريكوف
= Person revolutionary latin=Karl_Radek born=1885 died=1939
كارل راديك
راديك
= Person statesman latin=Vyacheslav_Molotov born=1890 died=1986 held=1930-1941
مولوتوف
فياتشيسلاف مولوتوف
= Person statesman latin=Lavrentiy_Beria born=1899 died=1953
بيريا
لافرنتي بيريا
= Person statesman latin=Nikita_Khrushchev born=1894 died=1971 held=1953-1964
خروتشوف
خروشوف
نيكيتا خروتشوف
خروشتشوف
= Person statesman latin=Leonid_Brezhnev born=1906 died=1982 held=1964-1982
بريجنيف
ليونيد بريجنيف
= Person statesman latin=Mikhail_Gorbachev born=1931 died=2022 held=1985-1991 wikidata=Q30487
غورباتشوف
ميخائيل غورباتشوف
جورباتشوف
ميخائيل جورباتشوف
= Person statesman latin=Boris_Yeltsin born=1931 died=2007 held=1991-1999
يلتسين
بوريس يلتسين
= Person statesman latin=Vladimir_Putin born=1952 wikidata=Q7747
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
= Person revolutionary latin=Yakov_Sverdlov born=1885 died=1919
سفيردلوف
ياكوف سفيردلوف
= Person revolutionary latin=Felix_Dzerzhinsky born=1877 died=1926
دزيرجينسكي
فيليكس دزيرجينسكي
دجيرجينسكي
= Person revolutionary latin=Alexandra_Kollontai born=1872 died=1952
كولونتاي
ألكسندرا كولونتاي
= Person revolutionary latin=Leonid_Krasin born=1870 died=1926
ليونيد كراسين
= Person revolutionary latin=Adolph_Joffe born=1883 died=1927
أدولف يوفه
أدولف يوفي
= Person revolutionary latin=Christian_Rakovsky born=1873 died=1941
راكوفسكي
كريستيان راكوفسكي
= Person revolutionary latin=Yevgeni_Preobrazhensky born=1886 died=1937
بريوبراجنسكي
= Person revolutionary latin=Nestor_Makhno born=1888 died=1934
نستور ماخنو
ماخنو
= Person revolutionary latin=Mikhail_Bakunin born=1814 died=1876
باكونين
ميخائيل باكونين
= Person revolutionary latin=Peter_Kropotkin born=1842 died=1921
كروبوتكين
بيتر كروبوتكين
= Person revolutionary latin=Alexander_Herzen born=1812 died=1870
ألكسندر هرتزن
ألكسندر هيرزن
= Person revolutionary latin=Vera_Zasulich born=1849 died=1919
فيرا زاسوليتش
= Person writer latin=Nikolay_Chernyshevsky born=1828 died=1889
تشيرنيشيفسكي
تشرنيشفسكي
= Person statesman latin=Anatoly_Lunacharsky born=1875 died=1933
لوناتشارسكي
= Person statesman latin=Georgy_Chicherin born=1872 died=1936
تشيتشيرين
جورجي تشيتشيرين
= Person statesman latin=Maxim_Litvinov born=1876 died=1951
مكسيم ليتفينوف
= Person statesman latin=Maxim_Litvinov born=1876 died=1951 weak
ليتفينوف
= Person statesman latin=Mikhail_Kalinin born=1875 died=1946
كالينين
ميخائيل كالينين
= Person statesman latin=Sergo_Ordzhonikidze born=1886 died=1937
أوردجونيكيدزه
= Person statesman latin=Genrikh_Yagoda born=1891 died=1938
ياغودا
غينريخ ياغودا
= Person statesman latin=Nikolai_Yezhov born=1895 died=1940
يجوف
نيكولاي يجوف
ييجوف
= Person statesman latin=Andrey_Vyshinsky born=1883 died=1954
فيشينسكي
أندريه فيشينسكي
= Person statesman latin=Andrei_Zhdanov born=1896 died=1948
جدانوف
أندريه جدانوف
= Person statesman latin=Georgy_Malenkov born=1902 died=1988
مالينكوف
غيورغي مالينكوف
= Person statesman latin=Nikolai_Bulganin born=1895 died=1975
بولغانين
نيكولاي بولغانين
بولجانين
= Person statesman latin=Anastas_Mikoyan born=1895 died=1978
أنستاس ميكويان
= Person statesman latin=Anastas_Mikoyan born=1895 died=1978 weak
ميكويان
= Person statesman latin=Alexei_Kosygin born=1904 died=1980 held=1964-1980
كوسيغين
ألكسي كوسيغين
كوسيجين
= Person statesman latin=Nikolai_Podgorny born=1903 died=1983 held=1965-1977
بودغورني
نيكولاي بودغورني
بودجورني
= Person statesman latin=Andrei_Gromyko born=1909 died=1989 held=1957-1985
غروميكو
أندريه غروميكو
جروميكو
= Person statesman latin=Yuri_Andropov born=1914 died=1984 held=1982-1984
أندروبوف
يوري أندروبوف
= Person statesman latin=Konstantin_Chernenko born=1911 died=1985 held=1984-1985
تشيرنينكو
قسطنطين تشيرنينكو
= Person statesman latin=Eduard_Shevardnadze born=1928 died=2014
شيفاردنادزه
إدوارد شيفاردنادزه
= Person statesman latin=Yevgeny_Primakov born=1929 died=2015
بريماكوف
يفغيني بريماكوف
= Person statesman latin=Dmitry_Medvedev born=1965 held=2008-2012
دميتري ميدفيديف
ميدفيديف
= Person statesman latin=Sergey_Lavrov born=1950
سيرغي لافروف
لافروف
= Person general latin=Mikhail_Tukhachevsky born=1893 died=1937
توخاتشيفسكي
ميخائيل توخاتشيفسكي
= Person general latin=Mikhail_Frunze born=1885 died=1925
ميخائيل فرونزه
= Person general latin=Mikhail_Frunze born=1885 died=1925 weak
فرونزه
= Person general latin=Kliment_Voroshilov born=1881 died=1969
فوروشيلوف
كليمنت فوروشيلوف
= Person general latin=Semyon_Budyonny born=1883 died=1973
بوديوني
سيميون بوديوني
= Person general latin=Konstantin_Rokossovsky born=1896 died=1968
روكوسوفسكي
= Person general latin=Ivan_Konev born=1897 died=1973
إيفان كونيف
كونييف
= Person general latin=Anton_Denikin born=1872 died=1947
دينيكين
أنطون دينيكين
= Person general latin=Alexander_Kolchak born=1874 died=1920
كولتشاك
ألكسندر كولتشاك
= Person general latin=Lavr_Kornilov born=1870 died=1918
كورنيلوف
لافر كورنيلوف
= Person general latin=Pyotr_Wrangel born=1878 died=1928
فرانغل
= Person general latin=Nikolai_Yudenich born=1862 died=1933
يودينيتش
= Person general latin=Mikhail_Kutuzov born=1745 died=1813
كوتوزوف
ميخائيل كوتوزوف
= Person general latin=Alexander_Suvorov died=1800
سوفوروف
ألكسندر سوفوروف
= Person statesman latin=Grigory_Potemkin born=1739 died=1791
غريغوري بوتيمكين
بوتيمكين
= Person statesman latin=Pyotr_Stolypin born=1862 died=1911 held=1906-1911
ستوليبين
بيوتر ستوليبين
= Person statesman latin=Sergei_Witte born=1849 died=1915
سيرغي فيته
= Person statesman latin=Pavel_Milyukov born=1859 died=1943
ميليوكوف
بافل ميليوكوف
= Person leader latin=Georgy_Gapon born=1870 died=1906
الأب غابون
جورجي غابون
= Person leader latin=Yemelyan_Pugachev died=1775
بوغاتشوف
إميليان بوغاتشوف
= Person leader latin=Stenka_Razin died=1671
ستينكا رازين
ستيبان رازين
= Person leader latin=Imam_Shamil born=1797 died=1871
الإمام شامل
شامل الداغستاني
= Person leader latin=Dzhokhar_Dudayev born=1944 died=1996
جوهر دوداييف
دوداييف
= Person ruler latin=Ivan_III_of_Russia born=1440 died=1505 held=1462-1505 shared
إيفان الثالث
= Person ruler latin=Vladimir_the_Great died=1015
فلاديمير الكبير
فلاديمير الأول الكبير
= Person ruler latin=Alexander_Nevsky born=1221 died=1263
ألكسندر نيفسكي
= Person tsar latin=Ivan_the_Terrible born=1530 died=1584 held=1547-1584
إيفان الرهيب
= Person tsar latin=Ivan_the_Terrible born=1530 died=1584 held=1547-1584 shared
إيفان الرابع
= Person tsar latin=Boris_Godunov died=1605 held=1598-1605
بوريس غودونوف
بوريس جودونوف
= Person tsar latin=Michael_I_of_Russia born=1596 died=1645 held=1613-1645
ميخائيل رومانوف
= Person tsar latin=Peter_the_Great born=1672 died=1725 held=1682-1725
بطرس الأكبر
بطرس الأول
بطرس الكبير
= Person empress latin=Elizabeth_of_Russia born=1709 died=1762 held=1741-1762
إليزابيث بتروفنا
= Person tsar latin=Paul_I_of_Russia born=1754 died=1801 held=1796-1801
القيصر بول الأول
= Person empress latin=Catherine_the_Great born=1729 died=1796 held=1762-1796
كاترين الثانية
كاترين العظيمة
كاترينا الثانية
كاترينا العظيمة
كاثرين العظيمة
= Person tsar latin=Alexander_I_of_Russia born=1777 died=1825 held=1801-1825
ألكسندر الأول
= Person tsar latin=Nicholas_I_of_Russia born=1796 died=1855 held=1825-1855
نيقولا الأول
نيكولاي الأول
= Person tsar latin=Nicholas_I_of_Russia born=1796 died=1855 held=1825-1855 shared
نقولا الأول
= Person tsar latin=Alexander_II_of_Russia born=1818 died=1881 held=1855-1881
ألكسندر الثاني
= Person tsar latin=Alexander_III_of_Russia born=1845 died=1894 held=1881-1894 shared
ألكسندر الثالث
= Person tsar latin=Nicholas_II_of_Russia born=1868 died=1918 held=1894-1917
نيقولا الثاني
نيكولاي الثاني
= Person tsar latin=Nicholas_II_of_Russia born=1868 died=1918 held=1894-1917 shared
نقولا الثاني
نيكولا الثاني
= Person empress latin=Alexandra_Feodorovna born=1872 died=1918
ألكسندرا فيودوروفنا
