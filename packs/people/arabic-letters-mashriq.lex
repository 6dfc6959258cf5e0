# Writers, poets, scholars and artists of modern Syria, Lebanon, Palestine, Iraq and the diaspora.
= Person writer latin=Nasif_al-Yaziji born=1800 died=1871
ناصيف اليازجي
= Person writer latin=Ibrahim_al-Yaziji born=1847 died=1906
إبراهيم اليازجي
= Person writer latin=Butrus_al-Bustani born=1819 died=1883
بطرس البستاني
= Person writer latin=Sulayman_al-Bustani born=1856 died=1925
سليمان البستاني
= Person writer latin=Salim_al-Bustani died=1884
سليم البستاني
= Person writer latin=Ahmad_Faris_al-Shidyaq
أحمد فارس الشدياق
فارس الشدياق
= Person writer latin=Marun_al-Naqqash born=1817 died=1855
مارون النقاش
= Person writer latin=Francis_Marrash
فرنسيس المراش
فرنسيس مراش
= Person writer latin=Adib_Ishaq born=1856
أديب إسحاق
أديب إسحق
= Person writer latin=Khalil_al-Khuri born=1836 died=1907
خليل الخوري
= Person writer latin=Shibli_Shumayyil died=1917
شبلي الشميل
شبلي شميل
= Person writer latin=Farah_Antun died=1922
فرح أنطون
= Person writer latin=Jurji_Zaydan born=1861 died=1914
جرجي زيدان
جورجي زيدان
= Person writer latin=May_Ziade born=1886 died=1941
مي زيادة
مي زياده
= Person writer latin=Abdul_Rahman_al-Kawakibi died=1902
عبد الرحمن الكواكبي
الكواكبي
= Person writer latin=Shakib_Arslan born=1869 died=1946
شكيب أرسلان
= Person writer latin=Sati_al-Husri died=1968
ساطع الحصري
= Person writer latin=Abd_al-Qadir_al-Maghribi died=1956
عبد القادر المغربي
= Person writer latin=Muhammad_Kurd_Ali born=1876 died=1953
محمد كرد علي
= Person writer latin=Muhibb_al-Din_al-Khatib died=1969
محب الدين الخطيب
= Person scholar latin=Jamal_al-Din_al-Qasimi born=1866 died=1914
جمال الدين القاسمي
= Person scholar latin=Tahir_al-Jazairi born=1852 died=1920
طاهر الجزائري
= Person writer latin=Khayr_al-Din_al-Zirikli born=1893 died=1976
خير الدين الزركلي
الزركلي
= Person writer latin=Luwis_Shaykhu born=1859 died=1927
لويس شيخو
= Person writer latin=Isa_Iskandar_al-Maluf born=1869 died=1956
عيسى إسكندر المعلوف
= Person writer latin=Philippe_de_Tarrazi born=1865 died=1956
فيليب دي طرازي
= Person historian latin=Philip_Hitti born=1886 died=1978
فيليب حتي
= Person historian latin=George_Antonius born=1891 died=1942
جورج أنطونيوس
= Person historian latin=Constantin_Zureiq born=1909 died=2000
قسطنطين زريق
= Person historian latin=Albert_Hourani born=1915 died=1993
ألبرت حوراني
= Person historian latin=Nicola_Ziadeh born=1907 died=2006
نقولا زيادة
= Person historian latin=Asad_Rustum born=1897 died=1965
أسد رستم
= Person historian latin=Kamal_Salibi born=1929 died=2011
كمال الصليبي
= Person scholar latin=Abdallah_al-Alayli born=1914 died=1996
عبد الله العلايلي
= Person writer latin=Gibran_Khalil_Gibran born=1883 died=1931
جبران خليل جبران
= Person writer latin=Mikhail_Naimy born=1889 died=1988
ميخائيل نعيمة
= Person writer latin=Amin_al-Rihani born=1876 died=1940
أمين الريحاني
= Person poet latin=Elia_Abu_Madi died=1957
إيليا أبو ماضي
= Person poet latin=Nasib_Arida died=1946
نسيب عريضة
= Person poet latin=Rashid_Salim_al-Khuri born=1887 died=1984
رشيد سليم الخوري
الشاعر القروي
= Person poet latin=Fawzi_al-Maluf born=1899 died=1930
فوزي المعلوف
= Person poet latin=Khalil_Mutran born=1872 died=1949
خليل مطران
خليل بك مطران
= Person poet latin=Bishara_al-Khuri_(al-Akhtal_al-Saghir) died=1968
الأخطل الصغير
= Person poet latin=Ilyas_Abu_Shabaka born=1903 died=1947
إلياس أبو شبكة
= Person poet latin=Said_Akl died=2014
سعيد عقل
= Person poet latin=Khalil_Hawi died=1982
خليل حاوي
= Person poet latin=Yusuf_al-Khal born=1917 died=1987
يوسف الخال
= Person poet latin=Nizar_Qabbani born=1923 died=1998
نزار قباني
= Person poet latin=Adunis born=1930
أدونيس
= Person poet latin=Umar_Abu_Risha died=1990
عمر أبو ريشة
= Person poet latin=Badawi_al-Jabal died=1981
بدوي الجبل
= Person poet latin=Muhammad_al-Maghut born=1934 died=2006
محمد الماغوط
= Person poet latin=Shafiq_Jabri died=1980
شفيق جبري
= Person poet latin=Khalil_Mardam_Bey born=1895 died=1959
خليل مردم بك
خليل مردم
= Person writer latin=Marun_Abbud born=1886 died=1962
مارون عبود
= Person writer latin=Tawfiq_Yusuf_Awwad born=1911 died=1989
توفيق يوسف عواد
= Person writer latin=Hanna_Mina born=1924 died=2018
حنا مينه
حنا مينا
= Person writer latin=Zakaria_Tamer born=1931
زكريا تامر
= Person writer latin=Ghada_al-Samman born=1942
غادة السمان
= Person writer latin=Saadallah_Wannous born=1941 died=1997
سعد الله ونوس
= Person writer latin=Suhayl_Idris born=1925 died=2008
سهيل إدريس
= Person writer latin=Amin_Maalouf born=1949
أمين معلوف
= Person writer latin=Elias_Khoury born=1948 died=2024
إلياس خوري
= Person philosopher latin=Husayn_Muruwwa died=1987
حسين مروة
= Person philosopher latin=Mahdi_Amil born=1936 died=1987
مهدي عامل
= Person philosopher latin=Sadiq_Jalal_al-Azm born=1934 died=2016
صادق جلال العظم
= Person writer latin=George_Tarabishi born=1939 died=2016
جورج طرابيشي
= Person writer latin=Ali_al-Tantawi born=1909 died=1999 weak
علي الطنطاوي
= Person writer latin=Abu_Khalil_al-Qabbani
أبو خليل القباني
= Person writer latin=Ghassan_Kanafani born=1936 died=1972
غسان كنفاني
= Person poet latin=Mahmoud_Darwish born=1941 died=2008
محمود درويش
= Person writer latin=Edward_Said born=1935 died=2003
إدوارد سعيد
= Person poet latin=Samih_al-Qasim born=1939 died=2014
سميح القاسم
= Person poet latin=Tawfiq_Zayyad born=1929 died=1994
توفيق زياد
= Person poet latin=Fadwa_Tuqan born=1917 died=2003
فدوى طوقان
= Person poet latin=Ibrahim_Tuqan born=1905 died=1941
إبراهيم طوقان
= Person poet latin=Abd_al-Karim_al-Karmi died=1980
أبو سلمى الكرمي
عبد الكريم الكرمي
= Person poet latin=Abd_al-Rahim_Mahmud born=1913 died=1948
عبد الرحيم محمود
= Person poet latin=Mu'in_Bseiso died=1984
معين بسيسو
= Person writer latin=Emile_Habibi died=1996
إميل حبيبي
= Person writer latin=Jabra_Ibrahim_Jabra died=1994
جبرا إبراهيم جبرا
= Person writer latin=Khalil_al-Sakakini born=1878 died=1953
خليل السكاكيني
= Person writer latin=Isaf_al-Nashashibi died=1948
إسعاف النشاشيبي
محمد إسعاف النشاشيبي
= Person writer latin=Najib_Azuri died=1916
نجيب عازوري
= Person historian latin=Arif_al-Arif died=1973
عارف العارف
= Person historian latin=Muhammad_Izzat_Darwaza died=1984
محمد عزة دروزة
= Person historian latin=Walid_Khalidi born=1925
وليد الخالدي
= Person historian latin=Rashid_Khalidi born=1948
رشيد الخالدي
= Person historian latin=Ihsan_Abbas born=1920 died=2003
إحسان عباس
= Person painter latin=Naji_al-Ali died=1987
ناجي العلي
= Person poet latin=Badr_Shakir_al-Sayyab born=1926 died=1964
بدر شاكر السياب
= Person poet latin=al-Jawahiri_(poet) born=1899 died=1997
محمد مهدي الجواهري
= Person poet latin=Maruf_al-Rusafi
معروف الرصافي
= Person poet latin=Jamil_Sidqi_al-Zahawi born=1863 died=1936
جميل صدقي الزهاوي
الزهاوي
= Person poet latin=Nazik_al-Malaika born=1923 died=2007
نازك الملائكة
= Person poet latin=Abd_al-Wahhab_al-Bayati born=1926 died=1999
عبد الوهاب البياتي
= Person poet latin=Buland_al-Haydari born=1926 died=1996
بلند الحيدري
= Person poet latin=Saadi_Yusuf born=1934 died=2021
سعدي يوسف
= Person poet latin=Muzaffar_al-Nawwab born=1934 died=2022
مظفر النواب
= Person poet latin=Muhammad_Rida_al-Shabibi born=1889 died=1965
محمد رضا الشبيبي
= Person scholar latin=Mahmud_Shukri_al-Alusi born=1856 died=1924
محمود شكري الآلوسي
= Person scholar latin=Anastas_al-Karmali born=1866 died=1947
أنستاس الكرملي
أنستاس ماري الكرملي
= Person historian latin=Jawad_Ali born=1907 died=1987
جواد علي
= Person scholar latin=Ali_al-Wardi born=1913 died=1995 weak
علي الوردي
= Person historian latin=Abbas_al-Azzawi died=1971
عباس العزاوي
= Person historian latin=Abd_al-Aziz_al-Duri died=2010
عبد العزيز الدوري
= Person historian latin=Taha_Baqir born=1912 died=1984
طه باقر
= Person historian latin=Abd_al-Razzaq_al-Hasani died=1997
عبد الرزاق الحسني
= Person writer latin=Gha'ib_Tu'ma_Farman born=1927 died=1990
غائب طعمة فرمان
= Person writer latin=Abd_al-Rahman_Munif born=1933 died=2004
عبد الرحمن منيف
= Person painter latin=Jawad_Salim died=1961
جواد سليم
= Person architect latin=Zaha_Hadid born=1950 died=2016
زها حديد
= Person singer latin=Sabah_Fakhri born=1933 died=2021
صباح فخري
= Person singer latin=Fairuz weak
فيروز
= Person poet latin=Abdullah_al-Baradouni born=1929 died=1999
عبد الله البردوني
= Person poet latin=Abd_al-Aziz_al-Maqalih born=1937 died=2022
عبد العزيز المقالح
= Person poet latin=Ghazi_al-Gosaibi born=1940 died=2010
غازي القصيبي
= Person scholar latin=Hamad_al-Jasir died=2000
حمد الجاسر
