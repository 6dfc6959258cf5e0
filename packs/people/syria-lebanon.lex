# Syria and Lebanon since the nineteenth century: politicians, officers and resistance.
= Person leader latin=Sultan_al-Atrash died=1982
سلطان باشا الأطرش
سلطان الأطرش
= Person general latin=Yusuf_al-Azma born=1884 died=1920
يوسف العظمة
= Person leader latin=Saleh_al-Ali died=1950
صالح العلي
= Person leader latin=Ibrahim_Hananu died=1935
إبراهيم هنانو
= Person leader latin=Ahmad_Muraywid died=1926
أحمد مريود
= Person leader latin=Hasan_al-Kharrat died=1925
حسن الخراط
= Person leader latin=Muhammad_al-Ashmar born=1892 died=1960
محمد الأشمر
= Person leader latin=Abd_al-Rahman_Shahbandar died=1940
عبد الرحمن الشهبندر
= Person statesman latin=Hashim_al-Atassi died=1960 held=1936-1939,1949-1951,1954-1955
هاشم الأتاسي
= Person statesman latin=Faris_al-Khoury died=1962
فارس الخوري
فارس بك الخوري
= Person statesman latin=Jamil_Mardam_Bey died=1960
جميل مردم بك
جميل مردم
= Person statesman latin=Saadallah_al-Jabiri died=1947
سعد الله الجابري
= Person statesman latin=Taj_al-Din_al-Hasani born=1885 died=1943 held=1941-1943
تاج الدين الحسني
= Person statesman latin=Shukri_al-Quwatli born=1891 died=1967 held=1943-1949,1955-1958
شكري القوتلي
= Person statesman latin=Husni_al-Zaim born=1897 died=1949 held=1949-1949
حسني الزعيم
= Person general latin=Sami_al-Hinnawi died=1950
سامي الحناوي
= Person statesman latin=Adib_Shishakli born=1909 died=1964 held=1953-1954
أديب الشيشكلي
= Person general latin=Fawzi_Selu born=1905 died=1972 held=1951-1953
فوزي سلو
= Person statesman latin=Khalid_al-Azm died=1965
خالد العظم
= Person statesman latin=Nazim_al-Qudsi held=1961-1963
ناظم القدسي
= Person statesman latin=Sabri_al-Asali died=1976
صبري العسلي
= Person leader latin=Akram_al-Hawrani died=1996
أكرم الحوراني
= Person leader latin=Khalid_Bakdash born=1912 died=1995
خالد بكداش
= Person leader latin=Michel_Aflaq born=1910 died=1989
ميشيل عفلق
ميشال عفلق
= Person leader latin=Salah_al-Din_al-Bitar born=1912 died=1980
صلاح الدين البيطار
= Person writer latin=Zaki_al-Arsuzi born=1899 died=1968
زكي الأرسوزي
= Person leader latin=Antoun_Saadeh born=1904 died=1949
أنطون سعادة
أنطون سعاده
= Person general latin=Adnan_al-Malki died=1955
عدنان المالكي
= Person general latin=Abdel_Hamid_al-Sarraj born=1925 died=2013
عبد الحميد السراج
= Person general latin=Salah_Jadid born=1926 died=1993
صلاح جديد
= Person statesman latin=Nureddin_al-Atassi born=1929 died=1992 held=1966-1970
نور الدين الأتاسي
= Person general latin=Amin_al-Hafiz held=1963-1966
أمين الحافظ
= Person statesman latin=Yusuf_Zuayyin born=1931 died=2016
يوسف زعين
= Person statesman latin=Hafez_al-Assad born=1930 died=2000 held=1971-2000
حافظ الأسد
= Person general latin=Rifaat_al-Assad born=1937
رفعت الأسد
= Person statesman latin=Bashar_al-Assad born=1965 held=2000-2024
بشار الأسد
= Person general latin=Mustafa_Tlass born=1932 died=2017
مصطفى طلاس
= Person statesman latin=Abdul_Halim_Khaddam born=1932 died=2020
عبد الحليم خدام
= Person statesman latin=Farouk_al-Sharaa born=1938
فاروق الشرع
= Person leader latin=Mustafa_al-Sibai born=1915 died=1964
مصطفى السباعي
= Person figure latin=Eli_Cohen born=1924 died=1965
إيلي كوهين
إيلياهو كوهين
= Person statesman latin=Riad_al-Solh born=1894 died=1951 held=1943-1945,1946-1951
رياض الصلح
= Person statesman latin=Bechara_El_Khoury born=1890 died=1964 held=1943-1952
بشارة الخوري
= Person statesman latin=Camille_Chamoun born=1900 died=1987 held=1952-1958
كميل شمعون
= Person statesman latin=Emile_Edde died=1949 held=1936-1941
إميل إده
= Person statesman latin=Charles_Debbas born=1885 died=1935 held=1926-1934
شارل دباس
= Person statesman latin=Alfred_Naqqache born=1888 died=1978 held=1941-1943
ألفرد نقاش
= Person statesman latin=Fuad_Chehab born=1902 died=1973 held=1958-1964
فؤاد شهاب
= Person statesman latin=Charles_Helou born=1913 died=2001 held=1964-1970
شارل حلو
= Person statesman latin=Suleiman_Frangieh born=1910 died=1992 held=1970-1976
سليمان فرنجية
= Person statesman latin=Elias_Sarkis born=1924 died=1985 held=1976-1982
إلياس سركيس
= Person leader latin=Bachir_Gemayel born=1947 died=1982
بشير الجميل
= Person statesman latin=Amine_Gemayel born=1942 held=1982-1988
أمين الجميل
= Person statesman latin=Rene_Moawad born=1925 died=1989 held=1989-1989
رينيه معوض
= Person statesman latin=Elias_Hrawi died=2006 held=1989-1998
إلياس الهراوي
= Person statesman latin=Emile_Lahoud born=1936 held=1998-2007
إميل لحود
= Person statesman latin=Michel_Suleiman born=1948 held=2008-2014
ميشال سليمان
= Person statesman latin=Michel_Aoun held=2016-2022
ميشال عون
= Person leader latin=Pierre_Gemayel born=1905 died=1984
بيار الجميل
بيير الجميل
= Person statesman latin=Abd_al-Hamid_Karami died=1950
عبد الحميد كرامي
= Person statesman latin=Rashid_Karami born=1921 died=1987
رشيد كرامي
= Person statesman latin=Saeb_Salam born=1905 died=2000
صائب سلام
= Person statesman latin=Abdallah_al-Yafi died=1986
عبد الله اليافي
= Person statesman latin=Sami_al-Solh died=1968
سامي الصلح
= Person statesman latin=Salim_al-Hoss born=1929 died=2024
سليم الحص
= Person leader latin=Kamal_Jumblatt born=1917 died=1977
كمال جنبلاط
= Person leader latin=Walid_Jumblatt born=1949
وليد جنبلاط
= Person statesman latin=Rafic_Hariri born=1944 died=2005 held=1992-1998,2000-2004
رفيق الحريري
= Person leader latin=Saad_Hariri born=1970
سعد الحريري
= Person leader latin=Nabih_Berri born=1938
نبيه بري
= Person leader latin=Samir_Geagea born=1952
سمير جعجع
= Person leader latin=Musa_al-Sadr born=1928
موسى الصدر
= Person leader latin=Hassan_Nasrallah born=1960 died=2024
حسن نصر الله
= Person leader latin=Abbas_al-Musawi died=1992
عباس الموسوي
= Person scholar latin=Muhammad_Husayn_Fadlallah born=1935 died=2010
محمد حسين فضل الله
= Person leader latin=George_Hawi born=1938 died=2005
جورج حاوي
= Person statesman latin=Charles_Malik born=1906 died=1987
شارل مالك
= Person statesman latin=Henri_Pharaon
هنري فرعون
= Person statesman latin=Ghassan_Tueni born=1926 died=2012
غسان تويني
