# Poets before the nineteenth century.
= Person poet latin=Imru_al-Qays
امرؤ القيس
= Person poet latin=Tarafa_ibn_al-Abd
طرفة بن العبد
= Person poet latin=Zuhayr_ibn_Abi_Sulma
زهير بن أبي سلمى
= Person poet latin=Labid_ibn_Rabia
لبيد بن ربيعة
= Person poet latin=Antara_ibn_Shaddad
عنترة بن شداد
عنترة العبسي
= Person poet latin=Amr_ibn_Kulthum
عمرو بن كلثوم
= Person poet latin=al-Harith_ibn_Hilliza
الحارث بن حلزة
= Person poet latin=al-Nabigha_al-Dhubyani
النابغة الذبياني
= Person poet latin=al-Asha
الأعشى ميمون بن قيس
أعشى قيس
ميمون بن قيس
= Person poet latin=Abid_ibn_al-Abras
عبيد بن الأبرص
= Person poet latin=al-Shanfara
الشنفرى
= Person poet latin=Taabbata_Sharran
تأبط شرا
= Person poet latin=Urwa_ibn_al-Ward
عروة بن الورد
= Person figure latin=Hatim_al-Tai
حاتم الطائي
= Person figure latin=Quss_ibn_Saida
قس بن ساعدة الإيادي
قس بن ساعدة
= Person figure latin=Kulayb_ibn_Rabia
كليب بن ربيعة
كليب وائل
= Person poet latin=al-Muhalhil
المهلهل بن ربيعة
عدي بن ربيعة
الزير سالم
= Person figure latin=al-Samawal_ibn_Adiya
السموأل بن عاديا
السموأل بن عادياء
= Person poet latin=al-Khansa
الخنساء
= Person poet latin=Hassan_ibn_Thabit
حسان بن ثابت
= Person poet latin=Kab_ibn_Zuhayr
كعب بن زهير
= Person poet latin=Kab_ibn_Malik
كعب بن مالك
= Person poet latin=Abd_Allah_ibn_Rawaha died=629
عبد الله بن رواحة
= Person poet latin=al-Hutaya
الحطيئة
= Person poet latin=Abu_Mihjan_al-Thaqafi
أبو محجن الثقفي
= Person poet latin=Umar_ibn_Abi_Rabia
عمر بن أبي ربيعة
= Person poet latin=Jamil_ibn_Mamar
جميل بثينة
جميل بن معمر
= Person poet latin=Qays_ibn_al-Mulawwah
قيس بن الملوح
مجنون ليلى
= Person poet latin=Kuthayyir_Azza died=723
كثير عزة
= Person poet latin=Qays_ibn_Dharih
قيس بن ذريح
= Person poet latin=Layla_al-Akhyaliyya
ليلى الأخيلية
= Person poet latin=al-Akhtal
الأخطل التغلبي
غياث بن غوث
= Person poet latin=al-Farazdaq
الفرزدق
همام بن غالب الفرزدق
= Person poet latin=Jarir
جرير بن عطية
جرير الخطفي
= Person poet latin=Dhu_al-Rumma died=735
ذو الرمة
= Person poet latin=al-Kumayt died=743
الكميت بن زيد
الكميت الأسدي
= Person poet latin=Bashshar_ibn_Burd
بشار بن برد
= Person poet latin=Muti_ibn_Iyas
مطيع بن إياس
= Person poet latin=Abu_Nuwas
أبو نواس
الحسن بن هانئ
= Person poet latin=Abu_al-Atahiya
أبو العتاهية
= Person poet latin=Muslim_ibn_al-Walid died=823
مسلم بن الوليد
صريع الغواني
= Person poet latin=al-Abbas_ibn_al-Ahnaf
العباس بن الأحنف
= Person poet latin=Di'bil_al-Khuzai
دعبل الخزاعي
دعبل بن علي الخزاعي
= Person poet latin=Ali_ibn_al-Jahm died=863
علي بن الجهم
= Person poet latin=Abu_Tammam
أبو تمام
حبيب بن أوس الطائي
= Person poet latin=al-Buhturi died=897
البحتري
= Person poet latin=Ibn_al-Rumi died=896
ابن الرومي
= Person poet latin=Ibn_al-Mutazz born=861 died=908
عبد الله بن المعتز
ابن المعتز
= Person poet latin=al-Mutanabbi born=915 died=965
المتنبي
أبو الطيب المتنبي
أحمد بن الحسين المتنبي
= Person poet latin=Ibn_Hani_al-Andalusi died=973
ابن هانئ الأندلسي
= Person poet latin=Kushajim
كشاجم
= Person poet latin=al-Sanawbari
أبو بكر الصنوبري
الصنوبري
= Person poet latin=Ibn_Nubata_al-Sadi
ابن نباتة السعدي
= Person poet latin=Ibn_Nubata_al-Misri born=1287 died=1366
ابن نباتة المصري
= Person poet latin=al-Maarri born=973 died=1057
أبو العلاء المعري
المعري
= Person poet latin=Mihyar_al-Daylami died=1037
مهيار الديلمي
= Person poet latin=Ibn_Darraj_al-Qastalli born=958 died=1030
ابن دراج القسطلي
= Person poet latin=Ibn_Shuhayd born=992 died=1035
ابن شهيد الأندلسي
= Person poet latin=Ibn_Zaydun born=1003 died=1071
ابن زيدون
أبو الوليد بن زيدون
أحمد بن زيدون
= Person poet latin=Wallada_bint_al-Mustakfi died=1091
ولادة بنت المستكفي
= Person poet latin=Yahya_al-Ghazal
يحيى الغزال
يحيى بن الحكم الغزال
= Person poet latin=Ibn_Khafaja born=1058
ابن خفاجة
ابن خفاجة الأندلسي
= Person poet latin=Ibn_Hamdis died=1133
ابن حمديس
ابن حمديس الصقلي
= Person poet latin=Ibn_Quzman died=1160
ابن قزمان
= Person poet latin=al-Rusafi_al-Balansi died=1177
الرصافي البلنسي
= Person poet latin=Ibn_Sahl_of_Seville
ابن سهل الإشبيلي
ابن سهل الأندلسي
= Person poet latin=Abu_al-Baqa_al-Rundi born=1204 died=1285
أبو البقاء الرندي
= Person poet latin=Baha_al-Din_Zuhayr born=1186 died=1258
بهاء الدين زهير
البهاء زهير
= Person poet latin=Ibn_Sana_al-Mulk born=1155 died=1211
ابن سناء الملك
= Person poet latin=Ibn_Unayn born=1154 died=1233
ابن عنين
= Person poet latin=Safi_al-Din_al-Hilli born=1278
صفي الدين الحلي
= Person poet latin=Ibn_Daniyal
ابن دانيال الموصلي
= Person poet latin=al-Shabb_al-Zarif born=1263 died=1289
الشاب الظريف
= Person poet latin=Nizami_Ganjavi born=1141 died=1209
نظامي الكنجوي
= Person poet latin=Rudaki died=941
الرودكي
رودكي
= Person poet latin=Ferdowsi
الفردوسي
أبو القاسم الفردوسي
= Person poet latin=Saadi
سعدي الشيرازي
= Person poet latin=Hafez
حافظ الشيرازي
= Person poet latin=Anvari
أوحد الدين الأنوري
= Person poet latin=Jami born=1414 died=1492
عبد الرحمن الجامي
نور الدين عبد الرحمن الجامي
