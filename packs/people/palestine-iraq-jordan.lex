# Palestine, Jordan and Iraq since the nineteenth century.
= Person leader latin=Musa_Kazim_al-Husayni born=1853 died=1934
موسى كاظم الحسيني
= Person leader latin=Amin_al-Husseini died=1974
أمين الحسيني
الحاج أمين الحسيني
= Person leader latin=Izz_ad-Din_al-Qassam died=1935
عز الدين القسام
= Person leader latin=Abd_al-Qadir_al-Husayni born=1907 died=1948
عبد القادر الحسيني
= Person general latin=Fawzi_al-Qawuqji born=1890 died=1977
فوزي القاوقجي
= Person leader latin=Abd_al-Rahim_al-Hajj_Muhammad died=1939
عبد الرحيم الحاج محمد
= Person leader latin=Hasan_Salama died=1948
حسن سلامة
= Person leader latin=Raghib_al-Nashashibi died=1951
راغب النشاشيبي
= Person leader latin=Awni_Abd_al-Hadi died=1970
عوني عبد الهادي
= Person leader latin=Jamal_al-Husayni
جمال الحسيني
= Person leader latin=Ahmad_Shukeiri born=1908 died=1980 held=1964-1967
أحمد الشقيري
= Person statesman latin=Yasser_Arafat born=1929 died=2004
ياسر عرفات
= Person statesman latin=Yasser_Arafat born=1929 died=2004 weak
أبو عمار
= Person leader latin=George_Habash died=2008
جورج حبش
= Person leader latin=Nayef_Hawatmeh born=1938
نايف حواتمة
= Person leader latin=Wadie_Haddad born=1927 died=1978
وديع حداد
= Person leader latin=Ahmed_Jibril died=2021
أحمد جبريل
= Person leader latin=Khalil_al-Wazir born=1935 died=1988
خليل الوزير
= Person leader latin=Salah_Khalaf born=1933 died=1991
صلاح خلف
= Person leader latin=Ali_Hassan_Salameh died=1979
علي حسن سلامة
= Person leader latin=Leila_Khaled born=1944
ليلى خالد
= Person leader latin=Ahmed_Yassin died=2004
أحمد ياسين
= Person leader latin=Abdel_Aziz_al-Rantisi born=1947 died=2004
عبد العزيز الرنتيسي
= Person leader latin=Khaled_Mashal born=1956
خالد مشعل
= Person leader latin=Ismail_Haniyeh died=2024
إسماعيل هنية
= Person leader latin=Yahya_Sinwar born=1962 died=2024
يحيى السنوار
السنوار
= Person leader latin=Fathi_Shaqaqi born=1951 died=1995
فتحي الشقاقي
= Person leader latin=Marwan_Barghouti born=1959
مروان البرغوثي
= Person statesman latin=Mahmoud_Abbas born=1935 held=2005-
محمود عباس
= Person statesman latin=Faisal_Husseini born=1940 died=2001
فيصل الحسيني
= Person statesman latin=Salam_Fayyad held=2007-2013
سلام فياض
= Person king latin=Sharif_Hussein died=1931 held=1916-1924
الشريف حسين
الحسين بن علي الهاشمي
الشريف حسين بن علي
الشريف الحسين بن علي
= Person king latin=Sharif_Hussein died=1931 held=1916-1924 shared
الملك حسين
الملك الحسين
= Person king latin=Sharif_Hussein died=1931 held=1916-1924 weak
حسين بن علي
= Person king latin=Abdullah_I_of_Jordan born=1882 died=1951 held=1946-1951
عبد الله الأول
عبد الله بن الحسين
عبد الله الأول بن الحسين
= Person king latin=Talal_of_Jordan born=1909 died=1972 held=1951-1952
طلال بن عبد الله
الملك طلال
= Person king latin=Hussein_of_Jordan born=1935 died=1999 held=1952-1999
الحسين بن طلال
= Person king latin=Hussein_of_Jordan born=1935 died=1999 held=1952-1999 shared
الملك حسين
الملك الحسين
= Person king latin=Abdullah_II_of_Jordan born=1962 held=1999-
الملك عبد الله الثاني
عبد الله الثاني بن الحسين
= Person statesman latin=Wasfi_al-Tal died=1971
وصفي التل
= Person statesman latin=Tawfik_Abu_al-Huda died=1956
توفيق أبو الهدى
= Person statesman latin=Samir_al-Rifai born=1901 died=1965
سمير الرفاعي
= Person statesman latin=Suleiman_al-Nabulsi died=1976 held=1956-1957
سليمان النابلسي
= Person statesman latin=Rashid_Tali died=1926
رشيد طليع
= Person king latin=Faisal_I_of_Iraq born=1885 died=1933 held=1921-1933
فيصل الأول
فيصل بن الحسين
= Person king latin=Ghazi_of_Iraq born=1912 died=1939 held=1933-1939
غازي الأول
غازي بن فيصل
الملك غازي
= Person king latin=Faisal_II_of_Iraq born=1935 died=1958 held=1939-1958
فيصل الثاني
= Person statesman latin=Abd_al-Ilah born=1913 died=1958
الأمير عبد الإله
عبد الإله بن علي
الوصي عبد الإله
= Person statesman latin=Nuri_al-Said born=1888 died=1958
نوري السعيد
نوري باشا السعيد
= Person statesman latin=Jafar_al-Askari died=1936
جعفر العسكري
= Person statesman latin=Yasin_al-Hashimi died=1937
ياسين الهاشمي
= Person statesman latin=Taha_al-Hashimi born=1888 died=1961
طه الهاشمي
= Person statesman latin=Abd_al-Rahman_al-Gillani held=1920-1922
عبد الرحمن النقيب
عبد الرحمن الكيلاني النقيب
= Person statesman latin=Abd_al-Muhsin_as-Sadun died=1929
عبد المحسن السعدون
= Person statesman latin=Naji_al-Suwaidi died=1942
ناجي السويدي
= Person statesman latin=Tawfiq_al-Suwaidi died=1968
توفيق السويدي
= Person statesman latin=Hikmat_Sulayman died=1964 held=1936-1937
حكمت سليمان
= Person general latin=Bakr_Sidqi died=1937
بكر صدقي
= Person statesman latin=Jamil_al-Midfai born=1890 died=1958
جميل المدفعي
= Person statesman latin=Salih_Jabr died=1957 held=1947-1948
صالح جبر
= Person statesman latin=Muhammad_al-Sadr died=1956 held=1948-1948
السيد محمد الصدر
= Person statesman latin=Muhammad_Fadhel_al-Jamali born=1903 died=1997 held=1953-1954
فاضل الجمالي
محمد فاضل الجمالي
= Person statesman latin=Rashid_Ali_al-Gaylani born=1892 died=1965
رشيد عالي الكيلاني
= Person general latin=Salah_al-Din_al-Sabbagh died=1945
صلاح الدين الصباغ
= Person statesman latin=Abd_al-Karim_Qasim born=1914 died=1963 held=1958-1963
عبد الكريم قاسم
= Person statesman latin=Abdul_Salam_Arif born=1921 died=1966 held=1963-1966
عبد السلام عارف
= Person statesman latin=Abdul_Rahman_Arif born=1916 died=2007 held=1966-1968
عبد الرحمن عارف
= Person statesman latin=Ahmed_Hassan_al-Bakr born=1914 died=1982 held=1968-1979
أحمد حسن البكر
= Person statesman latin=Saddam_Hussein born=1937 died=2006 held=1979-2003
صدام حسين
= Person statesman latin=Saddam_Hussein born=1937 died=2006 held=1979-2003 weak
صدام
= Person statesman latin=Tariq_Aziz born=1936 died=2015
طارق عزيز
= Person general latin=Ali_Hassan_al-Majid born=1941 died=2010
علي حسن المجيد
= Person statesman latin=Abd_al-Rahman_al-Bazzaz born=1913 died=1973 held=1965-1966
عبد الرحمن البزاز
= Person leader latin=Yusuf_Salman_Yusuf born=1901 died=1949
يوسف سلمان يوسف
= Person leader latin=Kamil_al-Chadirji born=1897 died=1968
كامل الجادرجي
= Person statesman latin=Jalal_Talabani born=1933 died=2017 held=2005-2014
جلال طالباني
= Person leader latin=Mustafa_Barzani born=1903 died=1979
مصطفى البارزاني
الملا مصطفى البارزاني
مصطفى بارزاني
= Person leader latin=Masoud_Barzani born=1946
مسعود البارزاني
مسعود بارزاني
= Person leader latin=Mahmud_Barzanji died=1956
محمود الحفيد
محمود البرزنجي
= Person leader latin=Qazi_Muhammad died=1947 weak
قاضي محمد
= Person leader latin=Abdullah_Ocalan
عبد الله أوجلان
أوجلان
= Person statesman latin=Nouri_al-Maliki born=1950 held=2006-2014
نوري المالكي
= Person statesman latin=Ayad_Allawi
إياد علاوي
= Person scholar latin=Abu_al-Qasim_al-Khoei born=1899 died=1992
أبو القاسم الخوئي
= Person scholar latin=Ali_al-Sistani born=1930
السيستاني
= Person scholar latin=Ali_al-Sistani born=1930 weak
علي السيستاني
= Person scholar latin=Muhammad_Baqir_al-Sadr born=1935 died=1980
محمد باقر الصدر
= Person leader latin=Muqtada_al-Sadr born=1974
مقتدى الصدر
