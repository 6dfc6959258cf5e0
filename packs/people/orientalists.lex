# Scholars and travellers of Europe who studied or described the lands of Islam.
= Person scholar latin=Silvestre_de_Sacy born=1758 died=1838
سلفستر دي ساسي
سيلفستر دي ساسي
دي ساسي
سلفستر دو ساسي
= Person scholar latin=Joseph_von_Hammer-Purgstall born=1774 died=1856
فون هامر بورغشتال
هامر بورغشتال
جوزيف فون هامر
= Person scholar latin=Heinrich_Leberecht_Fleischer born=1801 died=1888
هاينريش فليشر
= Person scholar latin=Ferdinand_Wustenfeld born=1808 died=1899
فستنفلد
فرديناند فستنفلد
وستنفلد
= Person scholar latin=Gustav_Flugel born=1802 died=1870
غوستاف فلوغل
جوستاف فلوجل
= Person scholar latin=Gustav_Weil born=1808 died=1889
غوستاف فايل
= Person scholar latin=Theodor_Noldeke born=1836 died=1930
نولدكه
تيودور نولدكه
ثيودور نولدكه
= Person scholar latin=Julius_Wellhausen born=1844 died=1918
فلهاوزن
يوليوس فلهاوزن
= Person scholar latin=Ignaz_Goldziher born=1850 died=1921
غولدتسيهر
جولدتسيهر
إغناتس غولدتسيهر
إجناتس جولدتسيهر
جولدزيهر
= Person scholar latin=Alfred_von_Kremer born=1828 died=1889
ألفريد فون كريمر
فون كريمر
= Person scholar latin=Eduard_Sachau born=1845 died=1930
إدوارد سخاو
سخاو
إدوارد زاخاو
= Person scholar latin=Carl_Brockelmann born=1868 died=1956
كارل بروكلمان
بروكلمان
= Person scholar latin=Carl_Heinrich_Becker born=1876 died=1933
كارل هاينريش بيكر
= Person scholar latin=Hellmut_Ritter born=1892 died=1971
هلموت ريتر
= Person scholar latin=Joseph_Schacht born=1902 died=1969
جوزيف شاخت
يوسف شاخت
= Person scholar latin=August_Fischer born=1865 died=1949
أوغست فيشر
أوجست فيشر
= Person scholar latin=Max_van_Berchem born=1863 died=1921
ماكس فان برشم
= Person scholar latin=Adam_Mez born=1869 died=1917
آدم متز
= Person scholar latin=Annemarie_Schimmel born=1922 died=2003
أنا ماري شيمل
آنا ماري شيمل
آن ماري شيمل
= Person scholar latin=Fuat_Sezgin born=1924 died=2018
فؤاد سزكين
= Person scholar latin=Franz_Rosenthal born=1914 died=2003
فرانز روزنتال
فرانتس روزنتال
= Person scholar latin=Michael_Jan_de_Goeje born=1836 died=1909
دي خويه
ميخائيل دي خويه
= Person scholar latin=Reinhart_Dozy born=1820 died=1883
رينهارت دوزي
= Person scholar latin=Christiaan_Snouck_Hurgronje born=1857 died=1936
سنوك هورخرونيه
سنوك هرخرونيه
= Person scholar latin=Arent_Jan_Wensinck born=1882 died=1939
فنسنك
ونسنك
= Person scholar latin=Edward_William_Lane born=1801 died=1876
إدوارد وليم لين
إدوارد لين
= Person scholar latin=William_Jones born=1746 died=1794
وليم جونز
= Person scholar latin=William_Muir born=1819 died=1905
وليم موير
ويليام موير
= Person scholar latin=William_Wright born=1830 died=1889
وليم رايت
= Person scholar latin=Edward_Granville_Browne born=1862 died=1926
إدوارد براون
إدوارد جرانفيل براون
إدوارد غرانفيل براون
= Person scholar latin=David_Samuel_Margoliouth born=1858 died=1940
مرجليوث
مرغوليوث
ديفيد صمويل مرجليوث
= Person scholar latin=Thomas_Walker_Arnold born=1864 died=1930
توماس أرنولد
= Person scholar latin=Reynold_A._Nicholson born=1868 died=1945
رينولد نيكلسون
= Person scholar latin=Reynold_A._Nicholson born=1868 died=1945 weak
نيكلسون
= Person scholar latin=H._A._R._Gibb born=1895 died=1971
هاملتون جب
هاملتون غب
هاميلتون جب
= Person scholar latin=Arthur_John_Arberry born=1905 died=1969
آرثر آربري
آرثر جون آربري
= Person scholar latin=W._Montgomery_Watt born=1909 died=2006
مونتغمري وات
مونتجمري وات
وليم مونتجمري وات
= Person scholar latin=Bernard_Lewis born=1916 died=2018
برنارد لويس
= Person scholar latin=Guy_Le_Strange born=1854 died=1933
غي لسترنج
لسترنج
كي لسترنج
= Person scholar latin=Stanley_Lane-Poole born=1854 died=1931
ستانلي لين بول
لين بول
= Person scholar latin=K._A._C._Creswell born=1879 died=1974
كريزويل
كرزويل
= Person scholar latin=Marmaduke_Pickthall born=1875 died=1936
مارمادوك بكثال
محمد مارمادوك بكثال
= Person scholar latin=Antoine_Galland born=1646 died=1715
أنطوان غالان
أنطوان جالان
= Person scholar latin=Caussin_de_Perceval born=1795 died=1871
كوسان دي برسفال
= Person scholar latin=Etienne_Marc_Quatremere born=1782 died=1857
كاترمير
إتيان كاترمير
= Person scholar latin=Louis_Massignon born=1883 died=1962
لويس ماسينيون
ماسينيون
لوي ماسينيون
لويس ماسنيون
ماسنيون
= Person scholar latin=William_Marcais born=1872 died=1956
وليم مارسيه
ويليام مارسيه
= Person scholar latin=Evariste_Levi-Provencal born=1894 died=1956
ليفي بروفنسال
إيفاريست ليفي بروفنسال
= Person scholar latin=Henri_Lammens born=1862 died=1937
هنري لامنس
لامنس
= Person scholar latin=Gaston_Wiet born=1887 died=1971
غاستون فييت
جاستون فييت
= Person scholar latin=Regis_Blachere born=1900 died=1973
ريجيس بلاشير
بلاشير
= Person scholar latin=Henri_Laoust born=1905 died=1983
هنري لاوست
= Person scholar latin=Henry_Corbin born=1903 died=1978
هنري كوربان
= Person scholar latin=Jacques_Berque born=1910 died=1995
جاك بيرك
= Person scholar latin=Maxime_Rodinson born=1915 died=2004
مكسيم رودنسون
مكسيم رودينسون
= Person scholar latin=Claude_Cahen born=1909 died=1991
كلود كاهن
كلود كاهين
= Person scholar latin=Andre_Miquel born=1929 died=2022
أندريه ميكيل
= Person scholar latin=Michele_Amari born=1806 died=1889
ميكيلي أماري
ميشيل أماري
= Person scholar latin=Carlo_Alfonso_Nallino born=1872 died=1938
كارلو نللينو
نللينو
كارلو ألفونسو نلينو
= Person scholar latin=Leone_Caetani born=1869 died=1935
ليوني كايتاني
كايتاني
= Person scholar latin=Ignazio_Guidi born=1844 died=1935
إغناطيوس جويدي
إغناطيوس غويدي
= Person scholar latin=Giorgio_Levi_Della_Vida born=1886 died=1967
ليفي دلا فيدا
= Person scholar latin=Francesco_Gabrieli born=1904 died=1996
فرانشيسكو غابرييلي
فرنشسكو جبرييلي
= Person scholar latin=Miguel_Asin_Palacios born=1871 died=1944
آسين بلاثيوس
ميغيل آسين بلاثيوس
ميجيل آسين بلاثيوس
= Person scholar latin=Julian_Ribera born=1858 died=1934
خوليان ريبيرا
= Person scholar latin=Emilio_Garcia_Gomez born=1905 died=1995
إميليو غارثيا غوميث
إميليو جارثيا جوميث
= Person scholar latin=Americo_Castro born=1885 died=1972
أميركو كاسترو
أميريكو كاسترو
= Person scholar latin=Vasily_Bartold born=1869 died=1930
بارتولد
فاسيلي بارتولد
= Person scholar latin=Ignaty_Krachkovsky born=1883 died=1951
كراتشكوفسكي
إغناطيوس كراتشكوفسكي
= Person scholar latin=Duncan_Black_Macdonald born=1863 died=1943
دنكان بلاك ماكدونالد
دنكان ماكدونالد
= Person scholar latin=Gustave_von_Grunebaum born=1909 died=1972
غوستاف فون غرونباوم
جوستاف فون جرونباوم
= Person scholar latin=Marshall_Hodgson born=1922 died=1968
مارشال هودجسون
مارشال هودجسن
= Person traveller latin=Ludovico_di_Varthema died=1517
لودوفيكو دي فارتيما
فارتيما
= Person traveller latin=Pietro_della_Valle born=1586 died=1652
بيترو ديلا فاله
= Person traveller latin=Jean-Baptiste_Tavernier born=1605 died=1689
تافرنييه
جان باتيست تافرنييه
= Person traveller latin=Jean_Chardin born=1643 died=1713
جان شاردان
= Person traveller latin=Frederic_Louis_Norden born=1708 died=1742
فريدريك نوردن
= Person traveller latin=Richard_Pococke born=1704 died=1765
ريتشارد بوكوك
= Person traveller latin=James_Bruce born=1730 died=1794
جيمس بروس
= Person traveller latin=Domingo_Badia born=1767 died=1818
دومينغو باديا
علي باي العباسي
= Person traveller latin=Carsten_Niebuhr born=1733 died=1815
كارستن نيبور
نيبور
= Person traveller latin=Johann_Ludwig_Burckhardt born=1784 died=1817
بوركهارت
يوهان لودفيغ بوركهارت
بوركهاردت
بيركهارت
إبراهيم بوركهارت
= Person traveller latin=Ulrich_Jasper_Seetzen born=1767 died=1811
أولريخ زيتسن
سيتزن
= Person traveller latin=Johann_Gottfried_Wetzstein born=1815 died=1905
يوهان فتسشتاين
= Person traveller latin=Charles_Huber died=1884
شارل هوبر
= Person traveller latin=Julius_Euting born=1839 died=1913
يوليوس أوتنغ
يوليوس أويتنج
= Person traveller latin=Alois_Musil born=1868 died=1944
ألويس موزل
ألويس موسيل
= Person traveller latin=Lady_Anne_Blunt born=1837 died=1917
آن بلنت
= Person traveller latin=Sven_Hedin born=1865 died=1952
سفين هيدين
سفن هيدن
= Person traveller latin=Carlo_Guarmani born=1828 died=1884
كارلو غوارماني
= Person figure latin=Isabelle_Eberhardt born=1877 died=1904
إيزابيل إيبرهارت
إيزابيل إيبرهاردت
= Person figure latin=Charles_de_Foucauld born=1858 died=1916
شارل دو فوكو
شارل دي فوكو
= Person writer latin=Pierre_Loti born=1850 died=1923
بيير لوتي
بيار لوتي
= Person writer latin=Muhammad_Asad born=1900 died=1992
محمد أسد
ليوبولد فايس
= Person scholar latin=Samuel_Marinus_Zwemer born=1867 died=1952
صموئيل زويمر
= Person scholar latin=Cornelius_Van_Dyck born=1818 died=1895
كرنيليوس فان ديك
كورنيليوس فان ديك
= Person scholar latin=Daniel_Bliss born=1823 died=1916
دانيال بلس
= Person scholar latin=Eli_Smith born=1801 died=1857
عالي سميث
= Person physician latin=Antoine_Clot born=1793 died=1868
كلوت بك
أنطوان كلوت
