# Arabia, Yemen, Oman, Sudan and Somalia since the nineteenth century.
= Person king latin=Ibn_Saud died=1953 held=1932-1953
عبد العزيز آل سعود
عبد العزيز بن عبد الرحمن آل سعود
ابن سعود
= Person king latin=Saud_of_Saudi_Arabia born=1902 died=1969 held=1953-1964
سعود بن عبد العزيز
الملك سعود
= Person king latin=Faisal_of_Saudi_Arabia born=1906 died=1975 held=1964-1975
فيصل بن عبد العزيز
فيصل بن عبد العزيز آل سعود
= Person king latin=Khalid_of_Saudi_Arabia born=1913 died=1982 held=1975-1982
خالد بن عبد العزيز آل سعود
الملك خالد
الملك خالد بن عبد العزيز
= Person king latin=Fahd_of_Saudi_Arabia died=2005 held=1982-2005
فهد بن عبد العزيز
الملك فهد
= Person king latin=Abdullah_of_Saudi_Arabia died=2015 held=2005-2015
عبد الله بن عبد العزيز آل سعود
الملك عبد الله بن عبد العزيز
= Person king latin=Salman_of_Saudi_Arabia born=1935 held=2015-
سلمان بن عبد العزيز
= Person statesman latin=Mohammed_bin_Salman born=1985
محمد بن سلمان
= Person scholar latin=Abd_al-Aziz_ibn_Baz died=1999
عبد العزيز بن باز
ابن باز
= Person leader latin=Juhayman_al-Otaybi died=1980
جهيمان العتيبي
جهيمان
= Person leader latin=Osama_bin_Laden born=1957 died=2011
أسامة بن لادن
بن لادن
= Person leader latin=Ayman_al-Zawahiri born=1951 died=2022
أيمن الظواهري
= Person leader latin=Abu_Musab_al-Zarqawi born=1966 died=2006
أبو مصعب الزرقاوي
الزرقاوي
= Person leader latin=Abu_Bakr_al-Baghdadi born=1971 died=2019
أبو بكر البغدادي
= Person ruler latin=Ahmad_Al-Jaber_Al-Sabah born=1885 died=1950 held=1921-1950
أحمد الجابر الصباح
= Person ruler latin=Abdullah_Al-Salim_Al-Sabah born=1895 died=1965 held=1950-1965
عبد الله السالم الصباح
عبد الله السالم
= Person ruler latin=Sabah_Al-Salim_Al-Sabah died=1977 held=1965-1977
صباح السالم الصباح
= Person ruler latin=Jaber_Al-Ahmad_Al-Sabah born=1926 died=2006 held=1977-2006
جابر الأحمد الصباح
= Person ruler latin=Sabah_Al-Ahmad_Al-Sabah born=1929 died=2020 held=2006-2020
صباح الأحمد الجابر الصباح
صباح الأحمد الصباح
= Person ruler latin=Isa_bin_Salman_Al_Khalifa died=1999 held=1961-1999
عيسى بن سلمان آل خليفة
= Person ruler latin=Hamad_bin_Isa_Al_Khalifa born=1950
حمد بن عيسى آل خليفة
= Person ruler latin=Khalifa_bin_Hamad_Al_Thani born=1932 died=2016 held=1972-1995
خليفة بن حمد آل ثاني
= Person ruler latin=Hamad_bin_Khalifa_Al_Thani born=1952 held=1995-2013
حمد بن خليفة آل ثاني
= Person ruler latin=Tamim_bin_Hamad_Al_Thani born=1980 held=2013-
تميم بن حمد آل ثاني
= Person ruler latin=Zayed_bin_Sultan_Al_Nahyan died=2004 held=1971-2004
زايد بن سلطان آل نهيان
الشيخ زايد آل نهيان
= Person ruler latin=Shakhbut_bin_Sultan_Al_Nahyan died=1989 held=1928-1966
شخبوط بن سلطان آل نهيان
شخبوط بن سلطان
= Person ruler latin=Rashid_bin_Saeed_Al_Maktoum died=1990 held=1958-1990
راشد بن سعيد آل مكتوم
= Person ruler latin=Mohammed_bin_Rashid_Al_Maktoum born=1949 held=2006-
محمد بن راشد آل مكتوم
= Person sultan latin=Said_bin_Taimur born=1910 died=1972 held=1932-1970
سعيد بن تيمور
= Person sultan latin=Qaboos_bin_Said born=1940 died=2020 held=1970-2020
قابوس بن سعيد
السلطان قابوس
= Person imam latin=Ghalib_Alhinai died=2009
غالب بن علي الهنائي
= Person king latin=Imam_Yahya born=1869 died=1948 held=1918-1948
الإمام يحيى
يحيى حميد الدين
يحيى بن محمد حميد الدين
= Person imam latin=Ahmad_bin_Yahya born=1891 died=1962 held=1948-1962
أحمد حميد الدين
الإمام أحمد بن يحيى
= Person imam latin=Muhammad_al-Badr held=1962-1962
محمد البدر حميد الدين
الإمام محمد البدر
= Person statesman latin=Abdullah_al-Sallal born=1917 died=1994 held=1962-1967
عبد الله السلال
= Person statesman latin=Abdul_Rahman_al-Iryani died=1998 held=1967-1974
عبد الرحمن الإرياني
= Person statesman latin=Ibrahim_al-Hamdi died=1977 held=1974-1977
إبراهيم الحمدي
= Person statesman latin=Ahmad_al-Ghashmi died=1978 held=1977-1978
أحمد الغشمي
أحمد حسين الغشمي
= Person statesman latin=Ali_Abdullah_Saleh died=2017 held=1978-2012
علي عبد الله صالح
= Person statesman latin=Qahtan_al-Shaabi died=1981 held=1967-1969
قحطان الشعبي
= Person statesman latin=Salim_Rubai_Ali born=1935 died=1978 held=1969-1978
سالم ربيع علي
= Person statesman latin=Abd_al-Fattah_Ismail born=1939 died=1986 held=1978-1980
عبد الفتاح إسماعيل
= Person statesman latin=Ali_Nasir_Muhammad born=1939
علي ناصر محمد
= Person statesman latin=Ali_Salem_al-Beidh born=1939
علي سالم البيض
= Person statesman latin=Abdrabbuh_Mansur_Hadi born=1945 held=2012-2022
عبد ربه منصور هادي
= Person leader latin=Muhammad_Mahmud_al-Zubayri died=1965
محمد محمود الزبيري
= Person leader latin=Hussein_al-Houthi died=2004
حسين بدر الدين الحوثي
= Person leader latin=Muhammad_Ahmad_al-Mahdi born=1844 died=1885
محمد أحمد المهدي
محمد أحمد المهدي السوداني
المهدي السوداني
= Person leader latin=Abdallahi_ibn_Muhammad held=1885-1899
عبد الله التعايشي
التعايشي
= Person general latin=Osman_Digna died=1926
عثمان دقنة
= Person general latin=al-Zubayr_Pasha died=1913
الزبير باشا رحمة
الزبير رحمة منصور
= Person general latin=al-Zubayr_Pasha died=1913 shared
الزبير باشا
= Person sultan latin=Ali_Dinar died=1916 held=1898-1916 weak
علي دينار
= Person leader latin=Ali_Abd_al-Latif
علي عبد اللطيف
= Person leader latin=Abd_al-Rahman_al-Mahdi born=1885 died=1959
عبد الرحمن المهدي
= Person statesman latin=Ismail_al-Azhari died=1969 held=1954-1956
إسماعيل الأزهري
= Person statesman latin=Ibrahim_Abboud born=1900 died=1983 held=1958-1964
إبراهيم عبود
= Person statesman latin=Jaafar_Nimeiry born=1930 died=2009 held=1969-1985
جعفر نميري
جعفر النميري
= Person statesman latin=Sadiq_al-Mahdi born=1935 died=2020
الصادق المهدي
= Person statesman latin=Omar_al-Bashir born=1944 held=1989-2019
عمر البشير
عمر حسن البشير
= Person leader latin=Hassan_al-Turabi born=1932 died=2016
حسن الترابي
= Person leader latin=Hassan_al-Turabi born=1932 died=2016 weak
الترابي
= Person leader latin=Abdel_Khaliq_Mahjub born=1927 died=1971
عبد الخالق محجوب
= Person leader latin=John_Garang born=1945 died=2005
جون قرنق
جون غارانغ
= Person leader latin=Mohammed_Abdullah_Hassan died=1920
محمد عبد الله حسن الصومالي
محمد بن عبد الله حسن
= Person statesman latin=Aden_Adde born=1908 died=2007 held=1960-1967
آدم عبد الله عثمان
آدن عدي
= Person statesman latin=Siad_Barre died=1995 held=1969-1991
محمد سياد بري
سياد بري
