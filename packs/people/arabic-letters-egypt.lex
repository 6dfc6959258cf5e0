# Writers, poets, journalists, singers and artists of modern Egypt and Sudan.
= Person writer latin=Hasan_al-Attar born=1766 died=1835
حسن العطار
= Person writer latin=Rifaa_al-Tahtawi born=1801 died=1873
رفاعة الطهطاوي
رفاعة رافع الطهطاوي
الطهطاوي
رفاعة بك الطهطاوي
= Person writer latin=Ali_Yusuf born=1863 died=1913
الشيخ علي يوسف
= Person writer latin=Yaqub_Sanu born=1839 died=1912
يعقوب صنوع
= Person writer latin=Muhammad_al-Muwaylihi died=1930
محمد المويلحي
= Person writer latin=Ibrahim_al-Muwaylihi
إبراهيم المويلحي
= Person writer latin=Bishara_Taqla died=1901
بشارة تقلا
= Person writer latin=Salim_Taqla born=1849 died=1892
سليم تقلا
= Person writer latin=Yaqub_Sarruf born=1852 died=1927
يعقوب صروف
= Person writer latin=Faris_Nimr born=1856 died=1951
فارس نمر
= Person writer latin=Qasim_Amin born=1863 died=1908
قاسم أمين
= Person writer latin=Ahmad_Fathi_Zaghlul died=1914
أحمد فتحي زغلول
= Person scholar latin=Rashid_Rida born=1865 died=1935
محمد رشيد رضا
رشيد رضا
= Person writer latin=Malak_Hifni_Nasif born=1886 died=1918
ملك حفني ناصف
باحثة البادية
= Person writer latin=Aisha_Taymur born=1840 died=1902
عائشة التيمورية
عائشة تيمور
= Person writer latin=Ahmad_Taymur born=1871 died=1930
أحمد تيمور باشا
أحمد تيمور
= Person writer latin=Muhammad_Taymur born=1892 died=1921
محمد تيمور
= Person writer latin=Mahmud_Taymur born=1894 died=1973
محمود تيمور
= Person writer latin=Ahmad_Zaki_Pasha born=1867 died=1934
أحمد زكي باشا
= Person writer latin=Mustafa_Lutfi_al-Manfaluti
مصطفى لطفي المنفلوطي
المنفلوطي
= Person writer latin=Mustafa_Sadiq_al-Rafii born=1880 died=1937
مصطفى صادق الرافعي
= Person historian latin=Abd_al-Rahman_al-Rafii born=1889 died=1966
عبد الرحمن الرافعي
= Person writer latin=Taha_Hussein born=1889 died=1973
طه حسين
= Person writer latin=Abbas_al-Aqqad born=1889 died=1964
عباس محمود العقاد
العقاد
= Person writer latin=Ibrahim_al-Mazini died=1949
إبراهيم عبد القادر المازني
= Person poet latin=Abd_al-Rahman_Shukri born=1886 died=1958
عبد الرحمن شكري
= Person writer latin=Tawfiq_al-Hakim died=1987
توفيق الحكيم
= Person writer latin=Muhammad_Husayn_Haykal born=1888 died=1956
محمد حسين هيكل
= Person writer latin=Ahmad_Amin born=1886 died=1954
أحمد أمين
= Person writer latin=Salama_Moussa born=1887 died=1958
سلامة موسى
= Person writer latin=Zaki_Mubarak born=1892 died=1952
زكي مبارك
= Person writer latin=Ahmad_Hasan_al-Zayyat born=1885 died=1968
أحمد حسن الزيات
= Person writer latin=Yahya_Haqqi born=1905 died=1992
يحيى حقي
= Person writer latin=Naguib_Mahfouz born=1911 died=2006
نجيب محفوظ
= Person writer latin=Yusuf_Idris born=1927 died=1991
يوسف إدريس
= Person writer latin=Ihsan_Abdel_Quddous born=1919 died=1990
إحسان عبد القدوس
= Person writer latin=Rose_al-Yusuf died=1958
فاطمة اليوسف
= Person writer latin=Rose_al-Yusuf died=1958 weak
روز اليوسف
= Person writer latin=Yusuf_al-Sibai born=1917 died=1978
يوسف السباعي
= Person writer latin=Mohamed_Hassanein_Heikal born=1923 died=2016
محمد حسنين هيكل
= Person writer latin=Mustafa_Amin born=1914 died=1997
مصطفى أمين
= Person writer latin=Ali_Amin born=1914 died=1976 weak
علي أمين
= Person writer latin=Anis_Mansour died=2011
أنيس منصور
= Person writer latin=Abd_al-Rahman_al-Sharqawi born=1920 died=1987
عبد الرحمن الشرقاوي
= Person writer latin=Bint_al-Shati died=1998
عائشة عبد الرحمن
بنت الشاطئ
= Person writer latin=Nawal_El_Saadawi born=1931 died=2021
نوال السعداوي
= Person writer latin=Louis_Awad died=1990
لويس عوض
= Person philosopher latin=Zaki_Naguib_Mahmoud born=1905 died=1993
زكي نجيب محمود
= Person philosopher latin=Abd_al-Rahman_Badawi born=1917 died=2002
عبد الرحمن بدوي
= Person writer latin=Gamal_al-Ghitani born=1945 died=2015
جمال الغيطاني
= Person writer latin=Sonallah_Ibrahim born=1937
صنع الله إبراهيم
= Person writer latin=Alaa_al-Aswany born=1957
علاء الأسواني
= Person writer latin=Farag_Foda died=1992
فرج فودة
= Person writer latin=Nasr_Abu_Zayd born=1943 died=2010
نصر حامد أبو زيد
= Person writer latin=Gamal_Hamdan born=1928 died=1993
جمال حمدان
= Person historian latin=Hussein_Mones born=1911 died=1996
حسين مؤنس
= Person poet latin=Ahmed_Shawqi born=1868 died=1932
أحمد شوقي
أحمد شوقي بك
= Person poet latin=Hafez_Ibrahim died=1932
حافظ إبراهيم
محمد حافظ إبراهيم
= Person poet latin=Ismail_Sabri_Pasha born=1854 died=1923
إسماعيل صبري باشا
= Person poet latin=Ali_Mahmud_Taha died=1949
علي محمود طه
= Person poet latin=Ibrahim_Nagi born=1898 died=1953
إبراهيم ناجي
= Person poet latin=Ahmad_Zaki_Abu_Shadi born=1892 died=1955
أحمد زكي أبو شادي
= Person poet latin=Ahmed_Rami born=1892 died=1981
أحمد رامي
= Person poet latin=Bayram_al-Tunisi born=1893 died=1961
بيرم التونسي
= Person poet latin=Salah_Abdel_Sabour born=1931 died=1981
صلاح عبد الصبور
= Person poet latin=Ahmed_Abdel_Muti_Hijazi born=1935
أحمد عبد المعطي حجازي
= Person poet latin=Amal_Dunqul born=1940 died=1983
أمل دنقل
= Person poet latin=Salah_Jahin born=1930 died=1986
صلاح جاهين
= Person poet latin=Abdel_Rahman_el-Abnudi born=1938 died=2015
عبد الرحمن الأبنودي
= Person poet latin=Ahmed_Fouad_Negm born=1929 died=2013
أحمد فؤاد نجم
= Person singer latin=Umm_Kulthum died=1975
أم كلثوم
= Person singer latin=Mohammed_Abdel_Wahab died=1991
محمد عبد الوهاب
= Person singer latin=Abdel_Halim_Hafez born=1929 died=1977
عبد الحليم حافظ
= Person singer latin=Sayed_Darwish born=1892 died=1923
سيد درويش
= Person singer latin=Abduh_al-Hamuli died=1901
عبده الحامولي
= Person singer latin=Salama_Hijazi born=1852 died=1917
سلامة حجازي
= Person singer latin=Munira_al-Mahdiyya died=1965
منيرة المهدية
= Person singer latin=Asmahan died=1944
أسمهان
= Person singer latin=Farid_al-Atrash died=1974
فريد الأطرش
= Person singer latin=Layla_Murad born=1918 died=1995
ليلى مراد
= Person composer latin=Riad_al-Sunbati born=1906 died=1981
رياض السنباطي
= Person composer latin=Mohamed_el-Qasabgi born=1892 died=1966
محمد القصبجي
= Person composer latin=Zakariyya_Ahmad born=1896 died=1961 weak
زكريا أحمد
= Person composer latin=Baligh_Hamdi died=1993
بليغ حمدي
= Person actor latin=Naguib_el-Rihani died=1949
نجيب الريحاني
= Person actor latin=Youssef_Wahbi died=1982
يوسف وهبي
= Person actor latin=George_Abyad born=1880 died=1959
جورج أبيض
= Person actor latin=Fatima_Rushdi died=1996
فاطمة رشدي
= Person actor latin=Faten_Hamama born=1931 died=2015
فاتن حمامة
= Person director latin=Salah_Abu_Seif born=1915 died=1996
صلاح أبو سيف
= Person director latin=Youssef_Chahine born=1926 died=2008
يوسف شاهين
= Person actor latin=Omar_Sharif born=1932 died=2015
عمر الشريف
= Person writer latin=Tayeb_Salih born=1929 died=2009
الطيب صالح
