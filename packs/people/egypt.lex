# Egypt since 1805: the house of Muhammad Ali, politicians, officers, preachers.
= Person ruler latin=Muhammad_Ali_of_Egypt born=1769 died=1849 held=1805-1848
محمد علي باشا
محمد علي باشا الكبير
محمد علي الكبير
= Person ruler latin=Ibrahim_Pasha born=1789 died=1848 held=1848-1848
إبراهيم باشا
إبراهيم باشا بن محمد علي
= Person ruler latin=Tusun_Pasha
طوسون باشا
أحمد طوسون باشا
= Person ruler latin=Abbas_I_of_Egypt born=1812 died=1854 held=1848-1854
عباس حلمي الأول
عباس باشا الأول
= Person ruler latin=Said_of_Egypt born=1822 died=1863 held=1854-1863
سعيد باشا
محمد سعيد باشا
الخديوي سعيد
= Person khedive latin=Ismail_Pasha born=1830 died=1895 held=1863-1879
الخديوي إسماعيل
الخديو إسماعيل
إسماعيل باشا الخديوي
الخديوي إسماعيل باشا
= Person khedive latin=Tewfik_Pasha born=1852 died=1892 held=1879-1892
الخديوي توفيق
الخديو توفيق
محمد توفيق باشا
= Person khedive latin=Tewfik_Pasha born=1852 died=1892 held=1879-1892 shared
توفيق باشا
= Person khedive latin=Abbas_II_of_Egypt born=1874 died=1944 held=1892-1914
عباس حلمي الثاني
الخديوي عباس حلمي
الخديو عباس حلمي
= Person sultan latin=Hussein_Kamel born=1853 died=1917 held=1914-1917
حسين كامل
= Person king latin=Fuad_I born=1868 died=1936 held=1917-1936
فؤاد الأول
الملك فؤاد
أحمد فؤاد الأول
= Person king latin=Farouk born=1920 died=1965 held=1936-1952
فاروق الأول
الملك فاروق
= Person king latin=Fuad_II born=1952 held=1952-1953
أحمد فؤاد الثاني
= Person general latin=Soliman_Pasha_al-Faransawi born=1788 died=1860
سليمان باشا الفرنساوي
الكولونيل سيف
= Person statesman latin=Nubar_Pasha born=1825 died=1899
نوبار باشا
= Person statesman latin=Muhammad_Sharif_Pasha born=1826 died=1887
محمد شريف باشا
= Person statesman latin=Muhammad_Sharif_Pasha born=1826 died=1887 shared
شريف باشا
= Person statesman latin=Mustafa_Riyad_Pasha died=1911
مصطفى رياض باشا
= Person statesman latin=Mustafa_Riyad_Pasha died=1911 shared
رياض باشا
= Person statesman latin=Boutros_Ghali born=1846 died=1910 held=1908-1910
بطرس غالي باشا
بطرس باشا غالي
= Person statesman latin=Ali_Mubarak born=1823 died=1893
علي باشا مبارك
= Person statesman latin=Ali_Mubarak born=1823 died=1893 weak
علي مبارك
= Person general latin=Ahmed_Urabi born=1841 died=1911
أحمد عرابي
عرابي باشا
عرابي
أحمد عرابي باشا
أحمد باشا عرابي
= Person poet latin=Mahmoud_Sami_el-Baroudi born=1839 died=1904
محمود سامي البارودي
البارودي
محمود سامي باشا البارودي
= Person writer latin=Abdallah_al-Nadim died=1896
عبد الله النديم
= Person statesman latin=Mustafa_Kamil born=1874 died=1908
مصطفى كامل
مصطفى كامل باشا
= Person statesman latin=Mohammad_Farid born=1868 died=1919
محمد فريد
محمد فريد بك
= Person statesman latin=Saad_Zaghloul died=1927 held=1924-1924
سعد زغلول
سعد باشا زغلول
سعد زغلول باشا
= Person leader latin=Safiya_Zaghloul born=1876 died=1946
صفية زغلول
= Person statesman latin=Adli_Yakan_Pasha born=1864 died=1933
عدلي يكن
عدلي باشا يكن
= Person statesman latin=Abdel_Khaliq_Tharwat_Pasha born=1873 died=1928
عبد الخالق ثروت
عبد الخالق ثروت باشا
= Person statesman latin=Ismail_Sidqi_Pasha born=1875 died=1950
إسماعيل صدقي
إسماعيل صدقي باشا
إسماعيل باشا صدقي
= Person statesman latin=Mohamed_Mahmoud_Pasha died=1941
محمد محمود باشا
= Person statesman latin=Mostafa_El-Nahas born=1879 died=1965
مصطفى النحاس
مصطفى النحاس باشا
النحاس باشا
مصطفى باشا النحاس
= Person statesman latin=Makram_Ebeid born=1889 died=1961
مكرم عبيد
= Person statesman latin=Ahmad_Mahir_Pasha born=1888 died=1945 held=1944-1945
أحمد ماهر باشا
= Person statesman latin=Ali_Mahir_Pasha died=1960
علي ماهر باشا
= Person statesman latin=Ali_Mahir_Pasha died=1960 weak
علي ماهر
= Person statesman latin=Mahmoud_an-Nukrashi_Pasha born=1888 died=1948
محمود فهمي النقراشي
النقراشي باشا
محمود النقراشي
= Person statesman latin=Fuad_Siraj_al-Din born=1910 died=2000
فؤاد سراج الدين
= Person statesman latin=Ahmed_Lutfi_el-Sayed born=1872 died=1963
أحمد لطفي السيد
= Person general latin=Aziz_al-Masri born=1879 died=1965
عزيز علي المصري
عزيز المصري
= Person statesman latin=Talaat_Harb born=1867 died=1941
طلعت حرب
= Person statesman latin=Abdul_Rahman_Hassan_Azzam born=1893 died=1976 held=1945-1952
عبد الرحمن عزام
عبد الرحمن باشا عزام
= Person leader latin=Hassan_al-Banna born=1906 died=1949
حسن البنا
= Person writer latin=Sayyid_Qutb born=1906 died=1966
سيد قطب
= Person leader latin=Hassan_al-Hudaybi born=1891 died=1973
حسن الهضيبي
= Person leader latin=Zaynab_al-Ghazali born=1917 died=2005
زينب الغزالي
= Person leader latin=Ahmed_Hussein_(Young_Egypt) born=1911 died=1982 weak
أحمد حسين
= Person leader latin=Doria_Shafik born=1908 died=1975
درية شفيق
= Person leader latin=Nabawiyya_Musa born=1886 died=1951
نبوية موسى
= Person leader latin=Huda_Shaarawi born=1879 died=1947
هدى شعراوي
= Person statesman latin=Mohamed_Naguib born=1901 died=1984 held=1953-1954
محمد نجيب
= Person statesman latin=Gamal_Abdel_Nasser born=1918 died=1970 held=1956-1970
جمال عبد الناصر
عبد الناصر
= Person statesman latin=Anwar_Sadat born=1918 died=1981 held=1970-1981
أنور السادات
محمد أنور السادات
السادات
= Person statesman latin=Hosni_Mubarak born=1928 died=2020 held=1981-2011
حسني مبارك
محمد حسني مبارك
= Person general latin=Abdel_Hakim_Amer born=1919 died=1967
عبد الحكيم عامر
المشير عامر
= Person statesman latin=Zakaria_Mohieddin born=1918 died=2012
زكريا محيي الدين
= Person statesman latin=Khaled_Mohieddin born=1922 died=2018
خالد محيي الدين
= Person statesman latin=Abdel_Latif_Boghdadi born=1917 died=1999 shared
عبد اللطيف البغدادي
= Person statesman latin=Ali_Sabri born=1920 died=1991 weak
علي صبري
= Person statesman latin=Hussein_el-Shafei born=1918 died=2005
حسين الشافعي
= Person statesman latin=Salah_Salem born=1920 died=1962
صلاح سالم
= Person statesman latin=Aziz_Sedky born=1920 died=2008
عزيز صدقي
= Person general latin=Abdul_Munim_Riad born=1919 died=1969
عبد المنعم رياض
= Person general latin=Saad_el-Shazly born=1922 died=2011
سعد الدين الشاذلي
= Person general latin=Ahmad_Ismail_Ali born=1917 died=1974
أحمد إسماعيل علي
= Person general latin=Mohamed_Fawzi born=1915 died=2000
الفريق محمد فوزي
الفريق أول محمد فوزي
= Person statesman latin=Mahmoud_Riad born=1917 died=1992
محمود رياض
= Person statesman latin=Mahmoud_Fawzi born=1900 died=1981 held=1970-1972
محمود فوزي
= Person statesman latin=Ismail_Fahmi born=1922 died=1997
إسماعيل فهمي
= Person statesman latin=Boutros_Boutros-Ghali born=1922 died=2016 held=1992-1996
بطرس بطرس غالي
= Person statesman latin=Amr_Moussa born=1936
عمرو موسى
= Person statesman latin=Mohamed_ElBaradei born=1942
محمد البرادعي
البرادعي
= Person statesman latin=Mohamed_Morsi born=1951 died=2019 held=2012-2013
محمد مرسي
= Person statesman latin=Abdel_Fattah_el-Sisi born=1954
عبد الفتاح السيسي
السيسي
= Person statesman latin=Adly_Mansour born=1945 held=2013-2014
عدلي منصور
= Person pope latin=Shenouda_III_of_Alexandria born=1923 died=2012 held=1971-2012
شنودة الثالث
= Person pope latin=Cyril_VI_of_Alexandria born=1902 died=1971 held=1959-1971
كيرلس السادس
= Person pope latin=Cyril_IV_of_Alexandria died=1861 held=1854-1861
كيرلس الرابع
= Person scholar latin=Mahmoud_Shaltout born=1893 died=1963 held=1958-1963
محمود شلتوت
= Person scholar latin=Mustafa_al-Maraghi born=1881 died=1945
مصطفى المراغي
محمد مصطفى المراغي
= Person scholar latin=Ali_Abd_al-Raziq born=1888 died=1966
علي عبد الرازق
= Person scholar latin=Muhammad_al-Ghazali_(preacher) born=1917 died=1996
محمد الغزالي السقا
= Person scholar latin=Yusuf_al-Qaradawi born=1926 died=2022
يوسف القرضاوي
= Person scholar latin=Muhammad_Mitwalli_al-Shaarawi born=1911 died=1998
محمد متولي الشعراوي
الشيخ الشعراوي
= Person scholar latin=Muhammad_Abduh born=1849 died=1905
محمد عبده
= Person scholar latin=Jamal_al-Din_al-Afghani born=1838 died=1897
جمال الدين الأفغاني
= Person scientist latin=Ali_Moustafa_Mosharafa born=1898 died=1950
علي مصطفى مشرفة
= Person scientist latin=Sameera_Moussa born=1917 died=1952
سميرة موسى
= Person scientist latin=Ahmed_Zewail born=1946 died=2016
أحمد زويل
= Person figure latin=Mahmoud_Mokhtar born=1891 died=1934
محمود مختار
= Person architect latin=Hassan_Fathy born=1900 died=1989
حسن فتحي
