# Kings and queens of England and Britain.
= Person ruler latin=Boudica
بوديكا
= Person king latin=Alfred_the_Great died=899 held=871-899
ألفريد الكبير
ألفريد العظيم
= Person king latin=William_the_Conqueror died=1087 held=1066-1087
وليم الفاتح
ويليام الفاتح
وليام الفاتح
= Person king latin=Henry_II_of_England born=1133 died=1189 held=1154-1189 shared
هنري الثاني
= Person king latin=John_of_England born=1166 died=1216 held=1199-1216 weak
الملك جون
= Person king latin=Edward_I_of_England born=1239 died=1307 held=1272-1307 shared
إدوارد الأول
= Person king latin=Edward_III_of_England born=1312 died=1377 held=1327-1377 shared
إدوارد الثالث
= Person king latin=Henry_V_of_England died=1422 held=1413-1422 shared
هنري الخامس
= Person king latin=Richard_III_of_England born=1452 died=1485 held=1483-1485
ريتشارد الثالث
= Person king latin=Henry_VII_of_England born=1457 died=1509 held=1485-1509 shared
هنري السابع
= Person king latin=Henry_VIII born=1491 died=1547 held=1509-1547
هنري الثامن
= Person queen latin=Mary_I_of_England born=1516 died=1558 held=1553-1558
ماري تيودور
= Person queen latin=Mary_I_of_England born=1516 died=1558 held=1553-1558 shared
ماري الأولى
= Person queen latin=Elizabeth_I born=1533 died=1603 held=1558-1603
إليزابيث الأولى
= Person queen latin=Mary,_Queen_of_Scots born=1542 died=1587 held=1542-1567
ماري ستيوارت
= Person king latin=James_I_of_England born=1566 died=1625 held=1603-1625 shared
جيمس الأول
= Person king latin=Charles_I_of_England born=1600 died=1649 held=1625-1649
تشارلز الأول
= Person king latin=Charles_I_of_England born=1600 died=1649 held=1625-1649 shared
شارل الأول
= Person king latin=Charles_II_of_England born=1630 died=1685 held=1660-1685 shared
تشارلز الثاني
= Person king latin=James_II_of_England born=1633 died=1701 held=1685-1688 shared
جيمس الثاني
= Person king latin=William_III_of_England born=1650 died=1702 held=1689-1702
وليم أورانج
ويليام أورانج
= Person king latin=George_III_of_Great_Britain born=1738 died=1820 held=1760-1820 shared
جورج الثالث
= Person queen latin=Queen_Victoria born=1819 died=1901 held=1837-1901 wikidata=Q9439
الملكة فيكتوريا
= Person prince latin=Albert,_Prince_Consort born=1819 died=1861 weak
الأمير ألبرت
= Person king latin=Edward_VII born=1841 died=1910 held=1901-1910 shared
إدوارد السابع
= Person king latin=George_V born=1865 died=1936 held=1910-1936
جورج الخامس
= Person king latin=Edward_VIII born=1894 died=1972 held=1936-1936
إدوارد الثامن
= Person king latin=George_VI born=1895 died=1952 held=1936-1952 shared
جورج السادس
= Person queen latin=Elizabeth_II born=1926 died=2022 held=1952-2022 wikidata=Q9682
إليزابيث الثانية
= Person king latin=Charles_III born=1948 held=2022- shared
تشارلز الثالث
= Person figure latin=Diana,_Princess_of_Wales born=1961 died=1997
الأميرة ديانا
ديانا سبنسر
