# Philosophers, physicians, mathematicians and astronomers of the Islamic world.
= Person scholar latin=Jabir_ibn_Hayyan
جابر بن حيان
= Person scholar latin=al-Khwarizmi
محمد بن موسى الخوارزمي
= Person scholar latin=Muhammad_al-Fazari
محمد بن إبراهيم الفزاري
= Person physician latin=Yuhanna_ibn_Masawayh died=857
يوحنا بن ماسويه
ابن ماسويه
= Person physician latin=Jabril_ibn_Bukhtishu
جبريل بن بختيشوع
بختيشوع بن جبريل
= Person physician latin=Hunayn_ibn_Ishaq died=873
حنين بن إسحاق
حنين بن إسحق
= Person physician latin=Ishaq_ibn_Hunayn
إسحاق بن حنين
= Person scholar latin=Thabit_ibn_Qurra died=901
ثابت بن قرة
ثابت بن قرة الحراني
= Person scholar latin=Qusta_ibn_Luqa
قسطا بن لوقا
= Person scholar latin=Banu_Musa_Muhammad died=873
محمد بن موسى بن شاكر
= Person philosopher latin=al-Kindi died=873
يعقوب بن إسحاق الكندي
أبو يوسف الكندي
فيلسوف العرب الكندي
= Person scholar latin=al-Farghani
أحمد بن كثير الفرغاني
الفرغاني الفلكي
= Person scholar latin=Abu_Mashar born=787 died=886
أبو معشر البلخي
أبو معشر الفلكي
= Person scholar latin=al-Battani died=929
البتاني
أبو عبد الله البتاني
محمد بن جابر البتاني
= Person scholar latin=Abbas_ibn_Firnas died=887
عباس بن فرناس
= Person physician latin=Ali_ibn_Rabban_al-Tabari
علي بن ربن الطبري
ابن ربن الطبري
= Person physician latin=Rhazes
أبو بكر الرازي
محمد بن زكريا الرازي
= Person scholar latin=Ibn_Wahshiyya
ابن وحشية
ابن وحشية النبطي
= Person physician latin=Ibn_al-Jazzar
ابن الجزار القيرواني
ابن الجزار
= Person physician latin=Isaac_Israeli_ben_Solomon
إسحاق بن سليمان الإسرائيلي
= Person philosopher latin=al-Farabi died=950
أبو نصر الفارابي
الفارابي
= Person scholar latin=Abd_al-Rahman_al-Sufi born=903 died=986
عبد الرحمن الصوفي
= Person scholar latin=Abu_al-Wafa_al-Buzjani born=940
أبو الوفاء البوزجاني
البوزجاني
= Person physician latin=al-Majusi
علي بن عباس المجوسي
علي بن العباس المجوسي
= Person physician latin=Abu_al-Qasim_al-Zahrawi
أبو القاسم الزهراوي
= Person scholar latin=Maslama_al-Majriti
مسلمة المجريطي
مسلمة بن أحمد المجريطي
= Person scholar latin=Ibn_Juljul
ابن جلجل
= Person scholar latin=Abu_Kamil
أبو كامل شجاع
أبو كامل شجاع بن أسلم
= Person scholar latin=al-Karaji
أبو بكر الكرجي
= Person scholar latin=Ibn_Yunus died=1009
ابن يونس المصري
ابن يونس الفلكي
= Person philosopher latin=Abu_Hayyan_al-Tawhidi died=1023
أبو حيان التوحيدي
= Person philosopher latin=Abu_Hayyan_al-Tawhidi died=1023 weak
التوحيدي
= Person philosopher latin=Abu_Sulayman_al-Sijistani
أبو سليمان السجستاني
أبو سليمان المنطقي
= Person philosopher latin=al-Amiri died=992
أبو الحسن العامري
= Person philosopher latin=Yahya_ibn_Adi born=893 died=974
يحيى بن عدي
= Person philosopher latin=Abu_Bishr_Matta died=940
متى بن يونس
أبو بشر متى بن يونس
= Person philosopher latin=Avicenna born=980 died=1037 wikidata=Q8011
ابن سينا
أبو علي ابن سينا
الحسين بن عبد الله بن سينا
أبو علي الحسين بن سينا
= Person scholar latin=al-Biruni born=973
أبو الريحان البيروني
البيروني
أبو الريحان محمد البيروني
= Person scholar latin=Alhazen born=965
الحسن بن الهيثم
ابن الهيثم
أبو علي الحسن بن الهيثم
= Person physician latin=Ali_ibn_Ridwan
علي بن رضوان المصري
ابن رضوان المصري
= Person physician latin=Ibn_Butlan
ابن بطلان
= Person physician latin=Ammar_al-Mawsili
عمار بن علي الموصلي
= Person physician latin=Ali_ibn_Isa_al-Kahhal
علي بن عيسى الكحال
= Person scholar latin=al-Zarqali
الزرقالي
إبراهيم الزرقالي
الزرقالة
= Person scholar latin=Said_al-Andalusi born=1029 died=1070
صاعد الأندلسي
صاعد بن أحمد الأندلسي
= Person scholar latin=Omar_Khayyam born=1048 died=1131
عمر الخيام
= Person physician latin=Avenzoar died=1162
ابن زهر
عبد الملك بن زهر
أبو مروان بن زهر
= Person philosopher latin=Avempace died=1138
ابن باجة
أبو بكر بن باجة
محمد بن يحيى بن باجة
ابن باجه
= Person philosopher latin=Ibn_Tufayl died=1185
ابن طفيل
أبو بكر بن طفيل
= Person philosopher latin=Averroes born=1126 died=1198 wikidata=Q39068
ابن رشد
أبو الوليد بن رشد
أبو الوليد محمد بن رشد
ابن رشد الحفيد
= Person philosopher latin=Maimonides died=1204
موسى بن ميمون
ابن ميمون
= Person scholar latin=al-Bitruji
نور الدين البطروجي
البطروجي
= Person scholar latin=Jabir_ibn_Aflah
جابر بن أفلح
= Person scholar latin=al-Samawal_al-Maghribi
السموأل بن يحيى المغربي
= Person scholar latin=Sharaf_al-Din_al-Tusi died=1213
شرف الدين الطوسي
= Person inventor latin=al-Jazari died=1206
بديع الزمان الجزري
أبو العز الجزري
ابن الرزاز الجزري
= Person scholar latin=Ibn_al-Awwam
ابن العوام الإشبيلي
= Person physician latin=Ibn_al-Baytar died=1248
ابن البيطار
ضياء الدين بن البيطار
= Person scholar latin=Ibn_al-Rumiyya
ابن الرومية
أبو العباس النباتي
= Person physician latin=Ibn_al-Nafis died=1288
ابن النفيس
علاء الدين بن النفيس
= Person physician latin=Ibn_al-Quff born=1233 died=1286
ابن القف الكركي
= Person scholar latin=Nasir_al-Din_al-Tusi born=1201 died=1274
نصير الدين الطوسي
= Person scholar latin=Qutb_al-Din_al-Shirazi born=1236 died=1311
قطب الدين الشيرازي
= Person scholar latin=Kamal_al-Din_al-Farisi born=1267
كمال الدين الفارسي
= Person scholar latin=al-Abhari
أثير الدين الأبهري
= Person scholar latin=Ibn_al-Shatir died=1375
ابن الشاطر
علاء الدين بن الشاطر
= Person scholar latin=Ibn_al-Banna_al-Marrakushi born=1256 died=1321
ابن البناء المراكشي
= Person scholar latin=al-Kashi died=1429
غياث الدين الكاشي
جمشيد الكاشي
غياث الدين جمشيد الكاشي
= Person scholar latin=al-Qalasadi born=1412 died=1486
أبو الحسن القلصادي
القلصادي
= Person scholar latin=Baha_al-Din_al-Amili born=1547 died=1621
بهاء الدين العاملي
الشيخ البهائي
= Person physician latin=Dawud_al-Antaki died=1599
داود الأنطاكي
داود بن عمر الأنطاكي
= Person scholar latin=al-Damiri born=1341 died=1405
كمال الدين الدميري
الدميري
