# Morocco and Algeria since the end of the nineteenth century.
= Person sultan latin=Abdelaziz_of_Morocco died=1943 held=1894-1908
المولى عبد العزيز
مولاي عبد العزيز
= Person sultan latin=Abd_al-Hafid_of_Morocco died=1937 held=1908-1912
المولى عبد الحفيظ
مولاي عبد الحفيظ
= Person sultan latin=Yusef_of_Morocco died=1927 held=1912-1927
مولاي يوسف
المولى يوسف
= Person sultan latin=Mohammed_Ben_Aarafa held=1953-1955
محمد بن عرفة
محمد بن عرفة العلوي
= Person king latin=Mohammed_V_of_Morocco born=1909 died=1961 held=1927-1953,1955-1961
محمد الخامس بن يوسف
الملك محمد الخامس
السلطان محمد الخامس
= Person king latin=Hassan_II_of_Morocco born=1929 died=1999 held=1961-1999
الحسن الثاني
= Person king latin=Mohammed_VI_of_Morocco born=1963 held=1999-
الملك محمد السادس
= Person figure latin=Ahmed_ben_Moussa died=1900
باحماد
أحمد بن موسى باحماد
= Person leader latin=Ahmed_al-Raysuni died=1925
مولاي أحمد الريسوني
= Person leader latin=Ahmed_al-Raysuni died=1925 weak
الريسوني
= Person leader latin=Jilali_Bu_Himara died=1909
بوحمارة
الجيلالي بوحمارة
الجيلالي الزرهوني
= Person leader latin=Ma_al-Aynayn died=1910
ماء العينين
= Person leader latin=Ahmed_al-Hiba died=1919
أحمد الهيبة
= Person leader latin=Mouha_ou_Hammou_Zayani died=1921
موحا أوحمو الزياني
موحى أوحمو الزياني
موحا أوحمو
= Person leader latin=Assou_Oubasslam
عسو أوبسلام
= Person leader latin=Abd_el-Krim died=1963 held=1921-1926
عبد الكريم الخطابي
محمد بن عبد الكريم الخطابي
عبد الكريم الخطابي الريفي
الأمير الخطابي
= Person ruler latin=Thami_El_Glaoui died=1956
التهامي الكلاوي
التهامي الجلاوي
الباشا الكلاوي
= Person leader latin=Allal_al-Fassi born=1910 died=1974
علال الفاسي
= Person leader latin=Mehdi_Ben_Barka born=1920 died=1965
المهدي بن بركة
= Person leader latin=Mohamed_Hassan_al-Ouazzani born=1910 died=1978
محمد حسن الوزاني
محمد بن الحسن الوزاني
= Person leader latin=Ahmed_Balafrej born=1908 died=1990
أحمد بلافريج
= Person leader latin=Abdelkhalek_Torres born=1910 died=1970
عبد الخالق الطريس
= Person leader latin=Muhammad_al-Zarqtuni died=1954
محمد الزرقطوني
= Person leader latin=Allal_ben_Abdallah died=1953
علال بن عبد الله
= Person scholar latin=Mohammed_al-Mukhtar_as-Susi born=1900 died=1963
محمد المختار السوسي
المختار السوسي
= Person scholar latin=Abdallah_Guennoun born=1908 died=1989
عبد الله كنون
= Person general latin=Mohamed_Oufkir born=1920 died=1972
محمد أوفقير
أوفقير
= Person statesman latin=Abdallah_Ibrahim born=1918 died=2005 held=1958-1960 weak
عبد الله إبراهيم
= Person statesman latin=Abderrahim_Bouabid born=1922 died=1992
عبد الرحيم بوعبيد
= Person statesman latin=Abderrahmane_Youssoufi born=1924 died=2020 held=1998-2002
عبد الرحمن اليوسفي
= Person statesman latin=Driss_Basri born=1938 died=2007
إدريس البصري
= Person philosopher latin=Mohammed_Abed_al-Jabri died=2010
محمد عابد الجابري
= Person writer latin=Mohamed_Choukri born=1935 died=2003
محمد شكري
= Person writer latin=Abdallah_Laroui born=1933
عبد الله العروي
= Person writer latin=Tahar_Ben_Jelloun born=1944
الطاهر بن جلون
= Person writer latin=Abdelkebir_Khatibi born=1938 died=2009
عبد الكبير الخطيبي
= Person scholar latin=Abdelhamid_Ben_Badis born=1889 died=1940
عبد الحميد بن باديس
ابن باديس
= Person scholar latin=Mohamed_Bachir_al-Ibrahimi born=1889 died=1965
محمد البشير الإبراهيمي
البشير الإبراهيمي
= Person scholar latin=Tayyib_al-Uqbi died=1960
الطيب العقبي
= Person scholar latin=Mubarak_al-Mili died=1945
مبارك الميلي
= Person writer latin=Malek_Bennabi born=1905 died=1973
مالك بن نبي
= Person leader latin=Messali_Hadj born=1898 died=1974
مصالي الحاج
= Person leader latin=Emir_Khaled born=1875 died=1936
الأمير خالد الجزائري
الأمير خالد الهاشمي
= Person statesman latin=Ferhat_Abbas born=1899 died=1985
فرحات عباس
= Person leader latin=Larbi_Ben_M'hidi born=1923 died=1957
العربي بن مهيدي
محمد العربي بن مهيدي
= Person leader latin=Mostefa_Ben_Boulaid born=1917 died=1956
مصطفى بن بولعيد
= Person leader latin=Didouche_Mourad born=1927 died=1955
ديدوش مراد
= Person leader latin=Krim_Belkacem born=1922 died=1970
كريم بلقاسم
= Person leader latin=Rabah_Bitat born=1925 died=2000
رابح بيطاط
= Person statesman latin=Mohamed_Boudiaf born=1919 died=1992 held=1992-1992
محمد بوضياف
= Person leader latin=Hocine_Ait_Ahmed born=1926 died=2015
حسين آيت أحمد
آيت أحمد
= Person leader latin=Mohamed_Khider born=1912 died=1967
محمد خيضر
= Person leader latin=Abane_Ramdane born=1920 died=1957
عبان رمضان
= Person leader latin=Zighoud_Youcef born=1921 died=1956
زيغود يوسف
= Person leader latin=Colonel_Amirouche born=1926 died=1959
عميروش
= Person leader latin=Ali_La_Pointe born=1930 died=1957 weak
علي لابوانت
= Person leader latin=Djamila_Bouhired born=1935
جميلة بوحيرد
= Person statesman latin=Benyoucef_Benkhedda born=1920 died=2003 held=1961-1962
بن يوسف بن خدة
يوسف بن خدة
= Person statesman latin=Ahmed_Ben_Bella died=2012 held=1963-1965
أحمد بن بلة
بن بلة
= Person statesman latin=Houari_Boumediene born=1932 died=1978 held=1965-1978
هواري بومدين
بومدين
= Person statesman latin=Chadli_Bendjedid born=1929 died=2012 held=1979-1992
الشاذلي بن جديد
بن جديد
= Person statesman latin=Liamine_Zeroual born=1941 held=1994-1999
اليمين زروال
= Person statesman latin=Abdelaziz_Bouteflika born=1937 died=2021 held=1999-2019
عبد العزيز بوتفليقة
بوتفليقة
= Person statesman latin=Abdelmadjid_Tebboune born=1945 held=2019-
عبد المجيد تبون
= Person statesman latin=Ali_Kafi born=1928 died=2013 held=1992-1994 weak
علي كافي
= Person general latin=Khaled_Nezzar born=1937 died=2023
خالد نزار
= Person leader latin=Abbassi_Madani born=1931 died=2019
عباسي مدني
= Person leader latin=Ali_Belhadj born=1956 weak
علي بلحاج
= Person poet latin=Moufdi_Zakaria born=1908 died=1977
مفدي زكريا
= Person writer latin=Mouloud_Feraoun born=1913 died=1962
مولود فرعون
= Person writer latin=Mouloud_Mammeri born=1917 died=1989
مولود معمري
= Person writer latin=Mohammed_Dib born=1920 died=2003
محمد ديب
= Person writer latin=Kateb_Yacine born=1929 died=1989 weak
كاتب ياسين
= Person writer latin=Assia_Djebar born=1936 died=2015
آسيا جبار
= Person writer latin=Tahar_Ouettar born=1936 died=2010
الطاهر وطار
= Person writer latin=Abdelhamid_Benhedouga born=1925 died=1996
عبد الحميد بن هدوقة
= Person writer latin=Ahlam_Mosteghanemi born=1953
أحلام مستغانمي
= Person philosopher latin=Mohammed_Arkoun born=1928 died=2010
محمد أركون
