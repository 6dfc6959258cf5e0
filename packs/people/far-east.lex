# China, Japan, Korea and South-East Asia.
= Person emperor latin=Emperor_Taizong_of_Tang born=598 died=649 held=626-649
الإمبراطور تايزونغ
= Person empress latin=Wu_Zetian born=624 died=705 held=690-705
وو زيتيان
= Person emperor latin=Hongwu_Emperor born=1328 died=1398 held=1368-1398
الإمبراطور هونغ وو
= Person emperor latin=Yongle_Emperor born=1360 died=1424 held=1402-1424
الإمبراطور يونغله
= Person emperor latin=Kangxi_Emperor born=1654 died=1722 held=1661-1722
الإمبراطور كانغشي
= Person emperor latin=Qianlong_Emperor born=1711 died=1799 held=1735-1796
الإمبراطور تشيان لونغ
= Person leader latin=Hong_Xiuquan born=1814 died=1864
هونغ شيوتشوان
= Person empress latin=Empress_Dowager_Cixi born=1835 died=1908
تسي شي
الإمبراطورة سيشي
= Person emperor latin=Puyi born=1906 died=1967 held=1908-1912
الإمبراطور بويي
هنري بو يي
بو يي
= Person statesman latin=Sun_Yat-sen born=1866 died=1925
سون يات سين
صن يات صن
صن يات سن
= Person general latin=Yuan_Shikai born=1859 died=1916 held=1912-1916
يوان شيكاي
يوان شي كاي
= Person statesman latin=Chiang_Kai-shek born=1887 died=1975
تشانغ كاي شيك
شيانغ كاي شيك
شيانج كاي شيك
= Person statesman latin=Mao_Zedong born=1893 died=1976 held=1949-1976 wikidata=Q5816
ماو تسي تونغ
ماو تسي تونج
ماوتسي تونغ
ماو تسيتونغ
ماو زيدونغ
= Person statesman latin=Zhou_Enlai born=1898 died=1976 held=1949-1976
شو إن لاي
تشو إن لاي
= Person statesman latin=Deng_Xiaoping born=1904 died=1997
دينغ شياو بينغ
دنغ شياو بينغ
دينج شياو بينج
= Person general latin=Lin_Biao born=1907 died=1971
لين بياو
= Person statesman latin=Liu_Shaoqi born=1898 died=1969 held=1959-1968
ليو شاوتشي
ليو شاو تشي
= Person general latin=Zhu_De born=1886 died=1976
تشو ده
= Person figure latin=Jiang_Qing born=1914 died=1991
جيانغ تشينغ
= Person statesman latin=Hua_Guofeng born=1921 died=2008
هوا غوفنغ
= Person statesman latin=Zhao_Ziyang born=1919 died=2005
تشاو تسي يانغ
= Person statesman latin=Jiang_Zemin born=1926 died=2022 held=1993-2003
جيانغ زيمين
= Person statesman latin=Hu_Jintao born=1942 held=2003-2013
هو جين تاو
هو جينتاو
= Person statesman latin=Xi_Jinping born=1953 held=2013-
شي جين بينغ
= Person writer latin=Lu_Xun born=1881 died=1936
لوشون
= Person writer latin=Lu_Xun born=1881 died=1936 weak
لو شون
= Person poet latin=Li_Bai born=701 died=762 weak
لي باي
= Person poet latin=Du_Fu born=712 died=770
دو فو
= Person traveller latin=Xuanzang died=664
شوان تسانغ
= Person admiral latin=Zheng_He
تشنغ خه
= Person statesman latin=Tojo_Hideki born=1884 died=1948 held=1941-1944
هيديكي توجو
= Person emperor latin=Emperor_Meiji born=1852 died=1912 held=1867-1912
الإمبراطور ميجي
الإمبراطور مييجي
موتسوهيتو
= Person emperor latin=Hirohito born=1901 died=1989 held=1926-1989
هيروهيتو
= Person emperor latin=Akihito born=1933 held=1989-2019
أكيهيتو
= Person ruler latin=Oda_Nobunaga born=1534 died=1582
أودا نوبوناغا
= Person ruler latin=Toyotomi_Hideyoshi born=1537 died=1598
تويوتومي هيديوشي
= Person ruler latin=Tokugawa_Ieyasu born=1543 died=1616 held=1603-1605
توكوغاوا إياسو
توكوغاوا إيه ياسو
= Person statesman latin=Ito_Hirobumi born=1841 died=1909
إيتو هيروبومي
هيروبومي إيتو
= Person admiral latin=Togo_Heihachiro born=1848 died=1934
الأميرال توغو
هيهاتشيرو توغو
= Person admiral latin=Isoroku_Yamamoto born=1884 died=1943
إيسوروكو ياماموتو
الأميرال ياماموتو
= Person admiral latin=Matthew_C._Perry born=1794 died=1858
ماثيو بيري
= Person writer latin=Yukio_Mishima born=1925 died=1970
يوكيو ميشيما
= Person writer latin=Yasunari_Kawabata born=1899 died=1972
ياسوناري كاواباتا
= Person director latin=Akira_Kurosawa born=1910 died=1998
أكيرا كوروساوا
كوروساوا
= Person admiral latin=Yi_Sun-sin born=1545 died=1598
يي سون شين
= Person statesman latin=Syngman_Rhee born=1875 died=1965 held=1948-1960
سينغمان ري
سيغمان ري
= Person general latin=Park_Chung-hee born=1917 died=1979 held=1963-1979
بارك تشونغ هي
= Person statesman latin=Kim_Il-sung born=1912 died=1994 held=1948-1994
كيم إيل سونغ
كيم ايل سونغ
كيم إيل سونج
= Person statesman latin=Kim_Jong-il died=2011 held=1994-2011
كيم جونغ إيل
كيم جونغ ايل
= Person statesman latin=Kim_Jong-un held=2011-
كيم جونغ أون
= Person statesman latin=Ban_Ki-moon born=1944 held=2007-2016
بان كي مون
= Person statesman latin=U_Thant born=1909 died=1974 held=1961-1971
يو ثانت
يوثانت
أوثانت
= Person statesman latin=Javier_Perez_de_Cuellar born=1920 died=2020 held=1982-1991
بيريز دي كويلار
خافيير بيريز دي كويلار
= Person statesman latin=Kofi_Annan born=1938 died=2018 held=1997-2006
كوفي عنان
كوفي أنان
= Person statesman latin=Antonio_Guterres born=1949 held=2017-
أنطونيو غوتيريش
غوتيريش
= Person statesman latin=Ho_Chi_Minh born=1890 died=1969 held=1945-1969
هو تشي منه
هو شي منه
= Person general latin=Vo_Nguyen_Giap born=1911 died=2013
فو نغوين جياب
الجنرال جياب
فو نجوين جياب
= Person statesman latin=Ngo_Dinh_Diem born=1901 died=1963 held=1955-1963
نغو دينه ديم
نجو دينه دييم
= Person emperor latin=Bao_Dai born=1913 died=1997 held=1926-1945 shared
باو داي
= Person leader latin=Pol_Pot died=1998 held=1975-1979
بول بوت
= Person king latin=Norodom_Sihanouk born=1922 died=2012
نورودوم سيهانوك
سيهانوك
= Person statesman latin=Aung_San born=1915 died=1947
أونغ سان
= Person leader latin=Aung_San_Suu_Kyi born=1945
أونغ سان سو تشي
= Person statesman latin=U_Nu born=1907 died=1995 weak
أو نو
= Person statesman latin=Sukarno born=1901 died=1970 held=1945-1967
سوكارنو
أحمد سوكارنو
= Person statesman latin=Suharto born=1921 died=2008 held=1967-1998
سوهارتو
= Person leader latin=Diponegoro born=1785 died=1855
ديبونيغورو
= Person statesman latin=Tunku_Abdul_Rahman born=1903 died=1990 held=1957-1970
تنكو عبد الرحمن
تونكو عبد الرحمن
= Person statesman latin=Mahathir_Mohamad born=1925 held=1981-2003,2018-2020
مهاتير محمد
محاضير محمد
= Person statesman latin=Lee_Kuan_Yew born=1923 died=2015 held=1959-1990
لي كوان يو
= Person leader latin=Jose_Rizal born=1861 died=1896
خوسيه ريزال
= Person statesman latin=Emilio_Aguinaldo born=1869 died=1964 held=1899-1901
إميليو أغينالدو
= Person statesman latin=Ferdinand_Marcos born=1917 died=1989 held=1965-1986
فرديناند ماركوس
= Person leader latin=Dalai_Lama_XIV born=1935
الدالاي لاما الرابع عشر
تنزين غياتسو
