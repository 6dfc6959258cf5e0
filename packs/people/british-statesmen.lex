# Statesmen, officers and travellers of Britain and Ireland.
= Person figure latin=Thomas_Becket died=1170
توماس بيكيت
= Person statesman latin=Thomas_More born=1478 died=1535
توماس مور
= Person statesman latin=Thomas_Wolsey died=1530
توماس وولزي
= Person figure latin=Anne_Boleyn died=1536
آن بولين
= Person figure latin=Guy_Fawkes born=1570 died=1606
غاي فوكس
جاي فوكس
= Person admiral latin=Francis_Drake died=1596
فرانسيس دريك
فرنسيس دريك
= Person explorer latin=Walter_Raleigh died=1618
والتر رالي
= Person statesman latin=Oliver_Cromwell born=1599 died=1658 held=1653-1658
كرومويل
أوليفر كرومويل
أوليفر كرمويل
كرمويل
= Person statesman latin=Robert_Walpole born=1676 died=1745 held=1721-1742
روبرت والبول
= Person statesman latin=William_Pitt_the_Elder born=1708 died=1778
وليم بت الأكبر
= Person statesman latin=William_Pitt_the_Younger born=1759 died=1806
وليم بت
وليام بت
= Person statesman latin=Robert_Clive born=1725 died=1774
روبرت كلايف
= Person statesman latin=Warren_Hastings born=1732 died=1818
وارن هيستنغز
= Person statesman latin=Edmund_Burke born=1729 died=1797
إدموند بيرك
إدموند برك
= Person admiral latin=Horatio_Nelson born=1758 died=1805
الأميرال نيلسون
هوراشيو نيلسون
= Person general latin=Ralph_Abercromby born=1734 died=1801
رالف أبركرومبي
= Person admiral latin=Sidney_Smith born=1764 died=1840
سيدني سميث
= Person general latin=Duke_of_Wellington born=1769 died=1852
دوق ويلنغتون
ولنغتون
= Person general latin=Duke_of_Wellington born=1769 died=1852 weak
ويلنغتون
ولينغتون
= Person statesman latin=Viscount_Palmerston born=1784 died=1865
بالمرستون
= Person statesman latin=Robert_Peel born=1788 died=1850
روبرت بيل
= Person statesman latin=Viscount_Castlereagh born=1769 died=1822
كاسلريه
كاسلري
= Person statesman latin=Benjamin_Disraeli born=1804 died=1881
دزرائيلي
بنيامين دزرائيلي
ديزرائيلي
بنجامين دزرائيلي
= Person statesman latin=William_Ewart_Gladstone born=1809 died=1898
غلادستون
جلادستون
ويليام غلادستون
وليم غلادستون
وليام غلادستون
= Person statesman latin=Marquess_of_Salisbury born=1830 died=1903
اللورد سالزبوري
اللورد سالسبوري
= Person statesman latin=Joseph_Chamberlain born=1836 died=1914
جوزيف تشمبرلين
= Person general latin=Charles_George_Gordon born=1833 died=1885
غوردون باشا
تشارلز غوردون
الجنرال غوردون
جوردون باشا
تشارلز جورج غوردون
= Person general latin=Garnet_Wolseley born=1833 died=1913
غارنت ولسلي
ولسلي
= Person admiral latin=Beauchamp_Seymour born=1821 died=1895
الأميرال سيمور
= Person general latin=Reginald_Wingate born=1861 died=1953
ريجنالد وينجت
ريجينالد وينغيت
وينجت باشا
= Person general latin=Herbert_Kitchener born=1850 died=1916
كيتشنر
كتشنر
هربرت كيتشنر
اللورد كيتشنر
= Person statesman latin=Lord_Cromer born=1841 died=1917
اللورد كرومر
كرومر
إيفلين بارينغ
إفلين بارنغ
= Person statesman latin=Eldon_Gorst born=1861 died=1911
إلدون غورست
إلدون جورست
= Person statesman latin=Lord_Curzon born=1859 died=1925
كرزون
= Person statesman latin=Cecil_Rhodes born=1853 died=1902
سيسيل رودس
= Person statesman latin=Arthur_Balfour born=1848 died=1930
آرثر بلفور
بلفور
جيمس آرثر بلفور
= Person statesman latin=H._H._Asquith born=1852 died=1928 held=1908-1916
أسكويث
هربرت أسكويث
= Person statesman latin=David_Lloyd_George born=1863 died=1945 held=1916-1922
لويد جورج
ديفيد لويد جورج
دافيد لويد جورج
= Person statesman latin=Edward_Grey born=1862 died=1933
إدوارد غراي
= Person statesman latin=Ramsay_MacDonald born=1866 died=1937
رامزي ماكدونالد
رمزي ماكدونالد
= Person statesman latin=Stanley_Baldwin born=1867 died=1947
ستانلي بلدوين
ستانلي بالدوين
= Person statesman latin=Neville_Chamberlain born=1869 died=1940 held=1937-1940
نيفيل تشمبرلين
تشمبرلين
تشامبرلين
نيفيل تشامبرلين
= Person statesman latin=Winston_Churchill born=1874-11-30 died=1965-01-24 held=1940-1945,1951-1955 wikidata=Q8016
تشرشل
ونستون تشرشل
وينستون تشرشل
= Person statesman latin=Clement_Attlee born=1883 died=1967 held=1945-1951
كليمنت أتلي
كليمنت آتلي
= Person statesman latin=Ernest_Bevin born=1881 died=1951
إرنست بيفن
بيفن
= Person statesman latin=Anthony_Eden born=1897 died=1977 held=1955-1957
أنتوني إيدن
أنطوني إيدن
= Person statesman latin=Harold_Macmillan born=1894 died=1986 held=1957-1963
هارولد ماكميلان
ماكميلان
= Person statesman latin=Harold_Wilson born=1916 died=1995 held=1964-1970,1974-1976
هارولد ويلسون
هارولد ولسون
= Person statesman latin=Edward_Heath born=1916 died=2005 held=1970-1974
إدوارد هيث
= Person statesman latin=James_Callaghan born=1912 died=2005 held=1976-1979
جيمس كالاهان
= Person statesman latin=Margaret_Thatcher born=1925 died=2013 held=1979-1990 wikidata=Q7416
مارغريت تاتشر
تاتشر
مارجريت تاتشر
مارغريت ثاتشر
ثاتشر
= Person statesman latin=John_Major born=1943 held=1990-1997
جون ميجور
= Person statesman latin=Tony_Blair born=1953 held=1997-2007
توني بلير
طوني بلير
= Person statesman latin=Gordon_Brown born=1951 held=2007-2010
غوردون براون
جوردون براون
= Person statesman latin=David_Cameron born=1966 held=2010-2016
ديفيد كاميرون
دافيد كاميرون
= Person statesman latin=Boris_Johnson born=1964 held=2019-2022
بوريس جونسون
= Person statesman latin=Henry_McMahon born=1862 died=1949
مكماهون
هنري مكماهون
هنري ماكماهون
= Person statesman latin=Mark_Sykes born=1879 died=1919
مارك سايكس
= Person statesman latin=Herbert_Samuel born=1870 died=1963 held=1920-1925
هربرت صموئيل
هربرت صامويل
= Person statesman latin=Percy_Cox born=1864 died=1937
بيرسي كوكس
= Person general latin=Arnold_Wilson born=1884 died=1940
أرنولد ويلسون
أرنولد ولسون
= Person general latin=Stanley_Maude born=1864 died=1917
الجنرال مود
ستانلي مود
= Person general latin=Charles_Townshend born=1861 died=1924
الجنرال طاونزند
تشارلز تاونسند
= Person general latin=Orde_Wingate born=1903 died=1944
أورد وينغيت
أورد وينجيت
= Person statesman latin=Lee_Stack born=1868 died=1924
لي ستاك
= Person statesman latin=Lord_Milner born=1854 died=1925
اللورد ملنر
= Person statesman latin=Miles_Lampson born=1880 died=1964
مايلز لامبسون
اللورد كيلرن
= Person statesman latin=Lord_Moyne born=1880 died=1944
اللورد موين
= Person figure latin=T._E._Lawrence born=1888 died=1935
لورنس العرب
توماس إدوارد لورنس
توماس لورنس
= Person figure latin=Gertrude_Bell born=1868 died=1926
غيرترود بيل
جيرترود بل
غرترود بيل
جرترود بل
جيرترود بيل
= Person traveller latin=Harry_St_John_Philby born=1885 died=1960
جون فيلبي
عبد الله فيلبي
هاري سانت جون فيلبي
= Person traveller latin=Freya_Stark born=1893 died=1993
فريا ستارك
= Person traveller latin=Wilfred_Thesiger born=1910 died=2003
ويلفريد ثيسيجر
= Person traveller latin=Charles_Doughty born=1843 died=1926
تشارلز داوتي
= Person traveller latin=Hester_Stanhope born=1776 died=1839
إستير ستانهوب
الليدي إستر ستانهوب
= Person traveller latin=William_Gifford_Palgrave born=1826 died=1888
وليم بلغريف
ويليام بالغريف
= Person traveller latin=Wilfrid_Scawen_Blunt born=1840 died=1922
ويلفريد بلنت
ولفريد سكاون بلنت
= Person general latin=Edmund_Allenby born=1861 died=1936
اللنبي
إدموند ألنبي
الجنرال اللنبي
إدموند اللنبي
= Person general latin=Bernard_Montgomery born=1887 died=1976
مونتغمري
برنارد مونتغمري
مونتجمري
= Person general latin=Archibald_Wavell born=1883 died=1950
أرشيبالد ويفل
= Person general latin=Claude_Auchinleck born=1884 died=1981
كلود أوكنلك
= Person admiral latin=Louis_Mountbatten born=1900 died=1979 held=1947-1948
لويس مونتباتن
مونتباتن
= Person general latin=John_Bagot_Glubb born=1897 died=1986
غلوب باشا
جلوب باشا
كلوب باشا
جون باغوت غلوب
جون غلوب
= Person figure latin=Kim_Philby born=1912 died=1988
كيم فيلبي
= Person leader latin=Emmeline_Pankhurst born=1858 died=1928
إميلين بانكهرست
= Person figure latin=Florence_Nightingale born=1820 died=1910
فلورنس نايتنجيل
فلورنس نايتنغيل
= Person leader latin=Michael_Collins born=1890 died=1922
مايكل كولينز
= Person statesman latin=Eamon_de_Valera born=1882 died=1975
دي فاليرا
إيمون دي فاليرا
= Person figure latin=Robert_Owen born=1771 died=1858
روبرت أوين
