# France: rulers, statesmen, generals.
= Person emperor latin=Charlemagne died=814 held=768-814 wikidata=Q3044
شارلمان
شارل الكبير
= Person ruler latin=Charles_Martel died=741
شارل مارتل
= Person king latin=Pepin_the_Short died=768 held=751-768
بيبان القصير
ببين القصير
= Person king latin=Hugh_Capet died=996 held=987-996
هوغ كابيه
= Person king latin=Louis_VII born=1120 died=1180 held=1137-1180
لويس السابع
= Person king latin=Philip_IV_of_France born=1268 died=1314 held=1285-1314
فيليب الجميل
= Person king latin=Philip_IV_of_France born=1268 died=1314 held=1285-1314 shared
فيليب الرابع
= Person king latin=Charles_VII_of_France born=1403 died=1461 held=1422-1461 shared
شارل السابع
= Person figure latin=Joan_of_Arc died=1431
جان دارك
= Person king latin=Louis_XI born=1423 died=1483 held=1461-1483
لويس الحادي عشر
= Person king latin=Louis_XII born=1462 died=1515 held=1498-1515
لويس الثاني عشر
= Person king latin=Francis_I_of_France born=1494 died=1547 held=1515-1547 shared
فرنسوا الأول
فرانسوا الأول
فرانسيس الأول
= Person king latin=Henry_II_of_France born=1519 died=1559 held=1547-1559 shared
هنري الثاني
= Person queen latin=Catherine_de'_Medici born=1519 died=1589
كاترين دي ميديشي
كاترين دي مديتشي
= Person king latin=Henry_IV_of_France born=1553 died=1610 held=1589-1610 shared
هنري الرابع
= Person king latin=Louis_XIII born=1601 died=1643 held=1610-1643
لويس الثالث عشر
= Person statesman latin=Cardinal_Richelieu born=1585 died=1642 held=1624-1642
ريشيليو
ريشليو
= Person statesman latin=Cardinal_Mazarin born=1602 died=1661 held=1642-1661
مازاران
= Person statesman latin=Jean-Baptiste_Colbert born=1619 died=1683
جان باتيست كولبير
= Person statesman latin=Jean-Baptiste_Colbert born=1619 died=1683 weak
كولبير
= Person king latin=Louis_XIV born=1638 died=1715 held=1643-1715 wikidata=Q7742
لويس الرابع عشر
= Person king latin=Louis_XV born=1710 died=1774 held=1715-1774
لويس الخامس عشر
= Person king latin=Louis_XVI born=1754 died=1793 held=1774-1792
لويس السادس عشر
= Person king latin=Louis_XVIII born=1755 died=1824
لويس الثامن عشر
= Person king latin=Louis_Philippe_I born=1773 died=1850 held=1830-1848
لويس فيليب
= Person king latin=Charles_X born=1757 died=1836 held=1824-1830
شارل العاشر
= Person queen latin=Marie_Antoinette born=1755 died=1793
ماري أنطوانيت
= Person revolutionary latin=Honore_Gabriel_Riqueti,_comte_de_Mirabeau born=1749 died=1791
ميرابو
= Person revolutionary latin=Marquis_de_Lafayette born=1757 died=1834
الماركيز دي لافاييت
= Person revolutionary latin=Marquis_de_Lafayette born=1757 died=1834 weak
لافاييت
= Person revolutionary latin=Maximilien_Robespierre born=1758 died=1794
روبسبير
ماكسيميليان روبسبير
= Person revolutionary latin=Georges_Danton born=1759 died=1794
دانتون
جورج دانتون
= Person revolutionary latin=Jean-Paul_Marat born=1743 died=1793
جان بول مارا
= Person revolutionary latin=Louis_Antoine_de_Saint-Just born=1767 died=1794
سان جوست
لويس أنطوان دو سان جوست
= Person revolutionary latin=Camille_Desmoulins born=1760 died=1794
كميل ديمولان
كامي ديمولان
= Person revolutionary latin=Gracchus_Babeuf born=1760 died=1797
غراكوس بابوف
بابوف
= Person figure latin=Charlotte_Corday born=1768 died=1793
شارلوت كورداي
= Person statesman latin=Talleyrand born=1754 died=1838
تاليران
شارل موريس تاليران
= Person statesman latin=Joseph_Fouche born=1759 died=1820
جوزيف فوشيه
= Person emperor latin=Napoleon born=1769-08-15 died=1821-05-05 held=1804-1815 wikidata=Q517
نابليون
نابليون بونابرت
نابوليون
نابليون الأول
بونابرت
نابوليون بونابرت
نابليون بونابارت
بونابارت
= Person empress latin=Josephine_de_Beauharnais born=1763 died=1814
جوزفين دي بوهارنيه
= Person general latin=Joachim_Murat born=1767 died=1815
يواكيم مورا
جواكيم مورا
= Person general latin=Michel_Ney born=1769 died=1815
المارشال ناي
ميشيل ني
= Person general latin=Louis_Desaix born=1768 died=1800
الجنرال ديزيه
لويس ديزيه
= Person general latin=Jean-Baptiste_Kleber born=1753 died=1800
كليبر
الجنرال كليبر
جان باتيست كليبر
= Person general latin=Jacques-Francois_Menou born=1750 died=1810
الجنرال مينو
جاك مينو
عبد الله جاك مينو
= Person emperor latin=Napoleon_III born=1808 died=1873 held=1852-1870
نابليون الثالث
لويس نابليون
لويس نابليون بونابرت
= Person statesman latin=Francois_Guizot born=1787 died=1874
فرانسوا غيزو
= Person statesman latin=Adolphe_Thiers born=1797 died=1877 held=1871-1873
أدولف تيير
= Person statesman latin=Leon_Gambetta born=1838 died=1882
غامبيتا
ليون غامبيتا
= Person statesman latin=Jules_Ferry born=1832 died=1893
جول فيري
= Person figure latin=Alfred_Dreyfus born=1859 died=1935
ألفريد دريفوس
= Person figure latin=Alfred_Dreyfus born=1859 died=1935 weak
دريفوس
= Person revolutionary latin=Louis_Auguste_Blanqui born=1805 died=1881
أوغست بلانكي
لويس أوغست بلانكي
= Person revolutionary latin=Louise_Michel born=1830 died=1905
لويز ميشيل
= Person philosopher latin=Pierre-Joseph_Proudhon born=1809 died=1865
برودون
بيير جوزيف برودون
= Person philosopher latin=Henri_de_Saint-Simon born=1760 died=1825
هنري دي سان سيمون
= Person philosopher latin=Henri_de_Saint-Simon born=1760 died=1825 weak
سان سيمون
= Person philosopher latin=Charles_Fourier born=1772 died=1837
شارل فورييه
= Person general latin=Thomas_Robert_Bugeaud born=1784 died=1849
المارشال بيجو
توماس روبير بيجو
= Person general latin=Patrice_de_MacMahon born=1808 died=1893 held=1873-1879
باتريس دو مكماهون
المارشال مكماهون
= Person general latin=Hubert_Lyautey born=1854 died=1934
ليوطي
هوبير ليوطي
= Person general latin=Ferdinand_Foch born=1851 died=1929
فرديناند فوش
المارشال فوش
= Person general latin=Joseph_Joffre born=1852 died=1931
جوزيف جوفر
المارشال جوفر
= Person statesman latin=Philippe_Petain born=1856 died=1951 held=1940-1944
بيتان
فيليب بيتان
= Person general latin=Henri_Gouraud born=1867 died=1946
الجنرال غورو
هنري غورو
= Person general latin=Maurice_Sarrail born=1856 died=1929
موريس ساراي
الجنرال ساراي
= Person general latin=Maxime_Weygand born=1867 died=1965
ماكسيم ويغان
الجنرال ويغان
= Person general latin=Georges_Catroux born=1877 died=1969
جورج كاترو
الجنرال كاترو
= Person general latin=Philippe_Leclerc born=1902 died=1947
الجنرال لوكلير
= Person general latin=Raoul_Salan born=1899 died=1984
راؤول سالان
الجنرال سالان
= Person general latin=Jacques_Massu born=1908 died=2002
جاك ماسو
الجنرال ماسو
= Person statesman latin=Jean_Jaures born=1859 died=1914
جان جوريس
= Person statesman latin=Jean_Jaures born=1859 died=1914 weak
جوريس
= Person statesman latin=Georges_Clemenceau born=1841 died=1929
كليمنصو
جورج كليمنصو
كليمانصو
جورج كليمانصو
= Person statesman latin=Raymond_Poincare born=1860 died=1934 held=1913-1920
ريمون بوانكاريه
رايمون بوانكاريه
= Person statesman latin=Aristide_Briand born=1862 died=1932
أريستيد بريان
= Person statesman latin=Leon_Blum born=1872 died=1950
ليون بلوم
= Person statesman latin=Edouard_Daladier born=1884 died=1970
إدوار دالادييه
دالادييه
= Person statesman latin=Paul_Reynaud born=1878 died=1966
بول رينو
= Person statesman latin=Pierre_Laval born=1883 died=1945
بيير لافال
بيار لافال
= Person statesman latin=Maurice_Thorez born=1900 died=1964
موريس توريز
= Person statesman latin=Jean_Moulin born=1899 died=1943
جان مولان
= Person statesman latin=Robert_Schuman born=1886 died=1963
روبير شومان
= Person statesman latin=Jean_Monnet born=1888 died=1979
جان مونيه
= Person statesman latin=Charles_de_Gaulle born=1890 died=1970 held=1959-1969 wikidata=Q2042
ديغول
شارل ديغول
ديجول
شارل ديجول
دوغول
شارل دوغول
= Person statesman latin=Pierre_Mendes_France born=1907 died=1982 held=1954-1955
منديس فرانس
بيير منديس فرانس
مانديس فرانس
= Person statesman latin=Guy_Mollet born=1905 died=1975 held=1956-1957
غي موليه
جي موليه
= Person statesman latin=Georges_Pompidou born=1911 died=1974 held=1969-1974
جورج بومبيدو
بومبيدو
= Person statesman latin=Valery_Giscard_d'Estaing born=1926 died=2020 held=1974-1981
جيسكار ديستان
فاليري جيسكار ديستان
= Person statesman latin=Francois_Mitterrand born=1916 died=1996 held=1981-1995
ميتران
فرانسوا ميتران
= Person statesman latin=Jacques_Chirac born=1932 died=2019 held=1995-2007
جاك شيراك
شيراك
= Person statesman latin=Nicolas_Sarkozy born=1955 held=2007-2012
نيكولا ساركوزي
ساركوزي
= Person statesman latin=Francois_Hollande born=1954 held=2012-2017
فرانسوا هولاند
فرنسوا هولاند
= Person statesman latin=Emmanuel_Macron born=1977 held=2017-
إيمانويل ماكرون
ماكرون
= Person statesman latin=Francois_Georges-Picot born=1870 died=1951
جورج بيكو
فرانسوا جورج بيكو
= Person scholar latin=Jean-Francois_Champollion born=1790 died=1832
شامبليون
شامبوليون
جان فرانسوا شامبليون
= Person figure latin=Ferdinand_de_Lesseps born=1805 died=1894
ديليسبس
فرديناند ديليسبس
فرديناند دي لسبس
دي لسبس
فرديناند دي ليسبس
دي ليسبس
فرديناند دو ليسبس
