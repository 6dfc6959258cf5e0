# Tunisia, Libya and Mauritania since the end of the nineteenth century.
= Person statesman latin=Habib_Bourguiba born=1903 died=2000 held=1957-1987
الحبيب بورقيبة
بورقيبة
= Person statesman latin=Salah_Ben_Youssef born=1907 died=1961
صالح بن يوسف
= Person statesman latin=Zine_El_Abidine_Ben_Ali born=1936 died=2019 held=1987-2011
زين العابدين بن علي
= Person statesman latin=Beji_Caid_Essebsi born=1926 died=2019 held=2014-2019
الباجي قائد السبسي
= Person leader latin=Farhat_Hached born=1914 died=1952
فرحات حشاد
= Person leader latin=Abdelaziz_Thaalbi died=1944
عبد العزيز الثعالبي
= Person leader latin=Mahmoud_Materi born=1897 died=1972
محمود الماطري
= Person leader latin=Tahar_Sfar born=1903 died=1942
الطاهر صفر
= Person leader latin=Hedi_Chaker born=1908 died=1953
الهادي شاكر
= Person leader latin=Mohamed_Ali_El_Hammi born=1890 died=1928
محمد علي الحامي
= Person leader latin=Mohamed_Daghbaji died=1924
محمد الدغباجي
= Person statesman latin=Tahar_Ben_Ammar born=1889 died=1985
الطاهر بن عمار
= Person statesman latin=M'hamed_Chenik born=1889 died=1976
امحمد شنيق
محمد شنيق
= Person statesman latin=Ahmed_Ben_Salah born=1926 died=2020
أحمد بن صالح
= Person statesman latin=Hedi_Nouira born=1911 died=1993 held=1970-1980
الهادي نويرة
= Person statesman latin=Mohammed_Mzali born=1925 died=2010 held=1980-1986
محمد مزالي
= Person statesman latin=Bahi_Ladgham born=1913 died=1998
الباهي الأدغم
= Person leader latin=Habib_Achour born=1913 died=1999
الحبيب عاشور
= Person statesman latin=Moncef_Marzouki born=1945 held=2011-2014
المنصف المرزوقي
= Person statesman latin=Kais_Saied born=1958 held=2019-
قيس سعيد
= Person leader latin=Rached_Ghannouchi born=1941
راشد الغنوشي
= Person figure latin=Mohamed_Bouazizi born=1984 died=2011
محمد البوعزيزي
البوعزيزي
= Person leader latin=Tahar_Haddad born=1899 died=1935
الطاهر الحداد
= Person scholar latin=Muhammad_al-Tahir_ibn_Ashur born=1879 died=1973
محمد الطاهر بن عاشور
الطاهر بن عاشور
= Person historian latin=Hassan_Hosni_Abdelwahab born=1884 died=1968
حسن حسني عبد الوهاب
= Person poet latin=Abu_al-Qasim_al-Shabbi born=1909 died=1934
أبو القاسم الشابي
= Person writer latin=Mahmoud_Messadi born=1911 died=2004
محمود المسعدي
= Person writer latin=Ali_Douagi born=1909 died=1949 weak
علي الدوعاجي
= Person leader latin=Omar_Mukhtar died=1931
عمر المختار
عمر المختار المنفي
= Person king latin=Idris_of_Libya died=1983 held=1951-1969
إدريس السنوسي
محمد إدريس السنوسي
الملك إدريس
= Person leader latin=Ahmed_Sharif_as-Senussi born=1873 died=1933
أحمد الشريف السنوسي
= Person leader latin=Muhammad_al-Mahdi_as-Senussi born=1844 died=1902
محمد المهدي السنوسي
= Person leader latin=Sulayman_al-Baruni
سليمان الباروني
= Person leader latin=Ramadan_al-Suwayhili died=1920
رمضان السويحلي
= Person leader latin=Bashir_al-Sadawi died=1957
بشير السعداوي
= Person statesman latin=Mahmud_al-Muntasir died=1970 held=1951-1954
محمود المنتصر
= Person statesman latin=Muammar_Gaddafi born=1942 died=2011 held=1969-2011
معمر القذافي
القذافي
= Person statesman latin=Abdessalam_Jalloud born=1944
عبد السلام جلود
= Person general latin=Khalifa_Haftar born=1943
خليفة حفتر
حفتر
= Person statesman latin=Mustafa_Abdul_Jalil born=1952
مصطفى عبد الجليل
= Person writer latin=Sadiq_Nayhum born=1937 died=1994
الصادق النيهوم
= Person writer latin=Ibrahim_al-Koni born=1948
إبراهيم الكوني
= Person statesman latin=Moktar_Ould_Daddah born=1924 died=2003 held=1960-1978
المختار ولد داداه
مختار ولد داداه
= Person statesman latin=Maaouya_Ould_Sid'Ahmed_Taya born=1941 held=1984-2005
معاوية ولد سيدي أحمد الطايع
معاوية ولد الطايع
