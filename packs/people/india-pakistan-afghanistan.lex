# India, Pakistan, Bangladesh and Afghanistan since the eighteenth century.
= Person leader latin=Mahatma_Gandhi born=1869 died=1948 wikidata=Q1001
غاندي
المهاتما غاندي
مهاتما غاندي
موهنداس غاندي
موهانداس غاندي
= Person statesman latin=Jawaharlal_Nehru born=1889 died=1964 held=1947-1964
نهرو
جواهر لال نهرو
= Person statesman latin=Vallabhbhai_Patel born=1875 died=1950
فالابهاي باتيل
= Person leader latin=Subhas_Chandra_Bose born=1897
سوبهاس تشاندرا بوز
= Person statesman latin=B._R._Ambedkar born=1891 died=1956
أمبيدكار
بهيمراو أمبيدكار
= Person statesman latin=Abul_Kalam_Azad born=1888 died=1958
أبو الكلام آزاد
= Person statesman latin=Lal_Bahadur_Shastri born=1904 died=1966 held=1964-1966
لال بهادور شاستري
= Person statesman latin=Indira_Gandhi born=1917 died=1984 held=1966-1977,1980-1984
أنديرا غاندي
إنديرا غاندي
= Person statesman latin=Rajiv_Gandhi born=1944 died=1991 held=1984-1989
راجيف غاندي
= Person statesman latin=Manmohan_Singh born=1932 died=2024 held=2004-2014
مانموهان سينغ
= Person statesman latin=Narendra_Modi born=1950 held=2014-
ناريندرا مودي
= Person leader latin=Rani_of_Jhansi died=1858
رانية جانسي
= Person leader latin=Rani_of_Jhansi died=1858 shared
لاكشمي باي
= Person ruler latin=Ranjit_Singh born=1780 died=1839 held=1801-1839
رانجيت سينغ
= Person reformer latin=Guru_Nanak born=1469 died=1539
غورو ناناك
بابا ناناك
جورو ناناك
= Person reformer latin=Syed_Ahmad_Khan born=1817 died=1898
سيد أحمد خان
السيد أحمد خان
= Person statesman latin=Muhammad_Ali_Jinnah born=1876 died=1948 held=1947-1948
محمد علي جناح
القائد الأعظم محمد علي جناح
= Person poet latin=Muhammad_Iqbal born=1877 died=1938
محمد إقبال
= Person poet latin=Rabindranath_Tagore born=1861 died=1941
طاغور
رابندرانات طاغور
= Person statesman latin=Liaquat_Ali_Khan born=1895 died=1951 held=1947-1951
لياقت علي خان
= Person general latin=Ayub_Khan born=1907 died=1974 held=1958-1969
محمد أيوب خان
أيوب خان
= Person general latin=Yahya_Khan born=1917 died=1980 held=1969-1971
يحيى خان
= Person statesman latin=Zulfikar_Ali_Bhutto born=1928 died=1979 held=1971-1977
ذو الفقار علي بوتو
ذو الفقار بوتو
= Person general latin=Muhammad_Zia-ul-Haq born=1924 died=1988 held=1978-1988
محمد ضياء الحق
ضياء الحق
= Person statesman latin=Benazir_Bhutto born=1953 died=2007 held=1988-1990,1993-1996
بينظير بوتو
بنازير بوتو
بي نظير بوتو
= Person general latin=Pervez_Musharraf born=1943 died=2023 held=2001-2008
برويز مشرف
بيرويز مشرف
= Person statesman latin=Nawaz_Sharif born=1949
نواز شريف
= Person statesman latin=Imran_Khan born=1952 held=2018-2022
عمران خان
= Person scholar latin=Abul_A'la_Maududi born=1903 died=1979
أبو الأعلى المودودي
المودودي
= Person scholar latin=Abul_Hasan_Ali_Nadwi died=1999
أبو الحسن الندوي
أبو الحسن علي الندوي
= Person statesman latin=Sheikh_Mujibur_Rahman born=1920 died=1975
مجيب الرحمن
= Person king latin=Amanullah_Khan born=1892 died=1960 held=1919-1929
أمان الله خان
= Person king latin=Mohammed_Nadir_Shah born=1883 died=1933 held=1929-1933
محمد نادر شاه
نادر خان
= Person king latin=Mohammed_Zahir_Shah born=1914 died=2007 held=1933-1973
محمد ظاهر شاه
ظاهر شاه
= Person statesman latin=Mohammed_Daoud_Khan born=1909 died=1978 held=1973-1978
محمد داود خان
= Person statesman latin=Nur_Muhammad_Taraki born=1917 died=1979 held=1978-1979
نور محمد تراقي
نور محمد تركي
= Person statesman latin=Hafizullah_Amin born=1929 died=1979 held=1979-1979
حفيظ الله أمين
= Person statesman latin=Babrak_Karmal born=1929 died=1996 held=1979-1986
بابراك كارمل
ببرك كارمل
= Person statesman latin=Mohammad_Najibullah born=1947 died=1996 held=1987-1992
محمد نجيب الله
= Person general latin=Ahmad_Shah_Massoud born=1953 died=2001
أحمد شاه مسعود
= Person leader latin=Gulbuddin_Hekmatyar born=1949
قلب الدين حكمتيار
حكمتيار
= Person leader latin=Burhanuddin_Rabbani born=1940 died=2011
برهان الدين رباني
= Person leader latin=Mullah_Omar died=2013 held=1996-2001
الملا عمر
الملا محمد عمر
= Person statesman latin=Hamid_Karzai born=1957 held=2001-2014
حامد كرزاي
كرزاي
= Person leader latin=Abdullah_Yusuf_Azzam born=1941 died=1989
عبد الله عزام
