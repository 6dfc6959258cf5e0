# Africa south of the Sahara and Ethiopia.
= Person emperor latin=Haile_Selassie born=1892 died=1975 held=1930-1974
هيلا سيلاسي
هيلاسيلاسي
هيلا سلاسي
هيلي سيلاسي
هيلاسلاسي
= Person emperor latin=Menelik_II born=1844 died=1913 held=1889-1913
منليك الثاني
منيليك الثاني
= Person emperor latin=Tewodros_II died=1868 held=1855-1868
تيودروس الثاني
= Person emperor latin=Yohannes_IV died=1889 held=1871-1889
يوهانس الرابع
= Person emperor latin=Yohannes_IV died=1889 held=1871-1889 shared
يوحنا الرابع
= Person emperor latin=Lij_Iyasu died=1935 held=1913-1916
ليج إياسو
= Person leader latin=Ahmad_ibn_Ibrahim_al-Ghazi died=1543
أحمد بن إبراهيم الغازي
أحمد جران
أحمد غران
= Person figure latin=al-Najashi_Ashama
النجاشي أصحمة
أصحمة النجاشي
= Person statesman latin=Mengistu_Haile_Mariam born=1937 held=1977-1991
منغستو هيلا مريم
منجستو هيلا مريم
منغستو
= Person statesman latin=Meles_Zenawi born=1955 died=2012 held=1995-2012
ملس زيناوي
ميليس زيناوي
= Person statesman latin=Isaias_Afwerki born=1946 held=1993-
أسياس أفورقي
إسياس أفورقي
أفورقي
= Person statesman latin=Kwame_Nkrumah born=1909 died=1972 held=1957-1966
كوامي نكروما
نكروما
= Person statesman latin=Patrice_Lumumba born=1925 died=1961 held=1960-1960
باتريس لومومبا
لومومبا
= Person general latin=Mobutu_Sese_Seko born=1930 died=1997 held=1965-1997
موبوتو
موبوتو سيسي سيكو
= Person leader latin=Moise_Tshombe born=1919 died=1969
تشومبي
مويس تشومبي
= Person statesman latin=Joseph_Kasa-Vubu died=1969 held=1960-1965
كازافوبو
جوزيف كازافوبو
= Person statesman latin=Laurent-Desire_Kabila born=1939 died=2001 held=1997-2001
لوران كابيلا
لوران ديزيريه كابيلا
= Person statesman latin=Jomo_Kenyatta died=1978 held=1964-1978
جومو كينياتا
= Person leader latin=Dedan_Kimathi born=1920 died=1957
ديدان كيماثي
= Person statesman latin=Julius_Nyerere born=1922 died=1999 held=1964-1985
جوليوس نيريري
= Person statesman latin=Kenneth_Kaunda born=1924 died=2021 held=1964-1991
كينيث كاوندا
= Person statesman latin=Robert_Mugabe born=1924 died=2019 held=1980-2017
روبرت موغابي
روبرت موجابي
موغابي
= Person statesman latin=Ian_Smith born=1919 died=2007
إيان سميث
= Person statesman latin=Leopold_Sedar_Senghor born=1906 died=2001 held=1960-1980
سنغور
ليوبولد سيدار سنغور
ليوبولد سنغور
= Person statesman latin=Leopold_Sedar_Senghor born=1906 died=2001 held=1960-1980 weak
سنجور
= Person statesman latin=Ahmed_Sekou_Toure born=1922 died=1984 held=1958-1984
أحمد سيكوتوري
سيكوتوري
أحمد سيكو توري
= Person statesman latin=Felix_Houphouet-Boigny born=1905 died=1993 held=1960-1993
هوفويت بوانيي
فيليكس هوفويت بوانيي
= Person statesman latin=Modibo_Keita born=1915 died=1977 held=1960-1968
موديبو كيتا
= Person statesman latin=Thomas_Sankara born=1949 died=1987 held=1983-1987
توماس سانكارا
= Person leader latin=Amilcar_Cabral born=1924 died=1973
أميلكار كابرال
أملكار كابرال
= Person leader latin=Agostinho_Neto born=1922 died=1979 held=1975-1979
أغوستينو نيتو
أوغستينو نيتو
= Person leader latin=Jonas_Savimbi born=1934 died=2002
جوناس سافيمبي
= Person leader latin=Samora_Machel born=1933 died=1986 held=1975-1986
سامورا ميشيل
سامورا ماشيل
= Person statesman latin=Nelson_Mandela born=1918 died=2013 held=1994-1999 wikidata=Q8023
نيلسون مانديلا
مانديلا
= Person statesman latin=F._W._de_Klerk born=1936 died=2021 held=1989-1994
دي كليرك
فريدريك دي كليرك
= Person leader latin=Steve_Biko born=1946 died=1977
ستيف بيكو
= Person figure latin=Desmond_Tutu born=1931 died=2021
ديزموند توتو
= Person statesman latin=Jan_Smuts born=1870 died=1950
يان سمتس
= Person statesman latin=Paul_Kruger born=1825 died=1904
بول كروغر
= Person ruler latin=Shaka died=1828
شاكا زولو
= Person statesman latin=Idi_Amin died=2003 held=1971-1979
عيدي أمين
= Person statesman latin=Milton_Obote born=1925 died=2005
ميلتون أوبوتي
= Person statesman latin=Abubakar_Tafawa_Balewa born=1912 died=1966 held=1957-1966
أبو بكر تفاوا بليوا
أبو بكر تافاوا باليوا
= Person statesman latin=Ahmadu_Bello born=1910 died=1966
أحمدو بيلو
أحمد بيلو
= Person statesman latin=Nnamdi_Azikiwe born=1904 died=1996 held=1963-1966
نامدي أزيكيوي
= Person writer latin=Chinua_Achebe born=1930 died=2013
تشينوا أتشيبي
شينوا أشيبي
= Person writer latin=Wole_Soyinka born=1934
وول سوينكا
وولي سوينكا
= Person statesman latin=Francois_Tombalbaye born=1918 died=1975 held=1960-1975
تومبالباي
فرانسوا تومبالباي
= Person statesman latin=Hissene_Habre born=1942 died=2021 held=1982-1990
حسين حبري
= Person statesman latin=Idriss_Deby born=1952 died=2021 held=1990-2021
إدريس ديبي
= Person general latin=Jean-Bedel_Bokassa born=1921 died=1996 held=1966-1979
بوكاسا
جان بيديل بوكاسا
= Person statesman latin=Hassan_Gouled_Aptidon born=1916 died=2006 held=1977-1999
حسن جوليد
حسن غوليد
= Person leader latin=Usman_dan_Fodio born=1754 died=1817
عثمان بن فودي
عثمان دان فوديو
= Person ruler latin=Muhammed_Bello died=1837 held=1817-1837
محمد بيلو
محمد بللو
= Person leader latin=Omar_Saidou_Tall died=1864
الحاج عمر الفوتي
الحاج عمر تال
عمر الفوتي
= Person ruler latin=Rabih_az-Zubayr died=1900
رابح فضل الله
رابح الزبير
رابح بن الزبير
= Person king latin=Mansa_Musa
منسا موسى
= Person ruler latin=Sundiata_Keita
سوندياتا كيتا
سندياتا
= Person ruler latin=Sonni_Ali died=1492 held=1464-1492
سني علي
سوني علي
= Person ruler latin=Askia_Muhammad_I died=1538 held=1493-1528
أسكيا محمد
الأسكيا محمد
= Person ruler latin=Askia_Daoud held=1549-1582
أسكيا داود
= Person leader latin=Samori_Ture died=1900
ساموري توري
ساموري توريه
= Person queen latin=Nzinga_of_Ndongo died=1663
الملكة نزينغا
= Person queen latin=Queen_Ranavalona_I died=1861 held=1828-1861
رانافالونا الأولى
