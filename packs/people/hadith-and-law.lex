# Scholars of Quran, hadith, law and doctrine to the eleventh century.
= Person scholar latin=al-Hasan_al-Basri born=642 died=728
الحسن البصري
= Person scholar latin=Muhammad_ibn_Sirin died=729
محمد بن سيرين
ابن سيرين
= Person scholar latin=Said_ibn_al-Musayyib
سعيد بن المسيب
= Person scholar latin=Said_ibn_Jubayr
سعيد بن جبير
= Person scholar latin=Urwah_ibn_al-Zubayr
عروة بن الزبير
= Person scholar latin=Mujahid_ibn_Jabr
مجاهد بن جبر
= Person scholar latin=Ata_ibn_Abi_Rabah
عطاء بن أبي رباح
= Person scholar latin=Wahb_ibn_Munabbih
وهب بن منبه
= Person scholar latin=Ibn_Shihab_al-Zuhri
ابن شهاب الزهري
محمد بن شهاب الزهري
محمد بن مسلم الزهري
= Person scholar latin=Ibrahim_al-Nakhai
إبراهيم النخعي
= Person scholar latin=al-Shabi
عامر الشعبي
عامر بن شراحيل الشعبي
= Person scholar latin=Wasil_ibn_Ata died=748
واصل بن عطاء
= Person scholar latin=Jahm_ibn_Safwan died=746
الجهم بن صفوان
جهم بن صفوان
= Person scholar latin=Ghaylan_al-Dimashqi
غيلان الدمشقي
= Person scholar latin=Amr_ibn_Ubayd
عمرو بن عبيد
= Person scholar latin=Abu_Hanifa born=699 died=767
أبو حنيفة
أبو حنيفة النعمان
النعمان بن ثابت
= Person scholar latin=Malik_ibn_Anas born=711 died=795
مالك بن أنس
الإمام مالك
= Person scholar latin=al-Shafii born=767 died=820
محمد بن إدريس الشافعي
الإمام الشافعي
= Person scholar latin=Ahmad_ibn_Hanbal born=780 died=855
أحمد بن حنبل
= Person scholar latin=al-Awzai died=774
عبد الرحمن الأوزاعي
الأوزاعي
= Person scholar latin=Sufyan_al-Thawri died=778
سفيان الثوري
= Person scholar latin=al-Layth_ibn_Sad died=791
الليث بن سعد
= Person scholar latin=Abd_Allah_ibn_al-Mubarak died=797
عبد الله بن المبارك
= Person scholar latin=Sufyan_ibn_Uyayna
سفيان بن عيينة
= Person scholar latin=Abu_Yusuf died=798
القاضي أبو يوسف
أبو يوسف القاضي
يعقوب بن إبراهيم الأنصاري
= Person scholar latin=Muhammad_al-Shaybani died=805
محمد بن الحسن الشيباني
= Person scholar latin=Waki_ibn_al-Jarrah
وكيع بن الجراح
= Person scholar latin=Yahya_ibn_Main died=847
يحيى بن معين
= Person scholar latin=Ali_ibn_al-Madini died=849
علي بن المديني
= Person scholar latin=Ishaq_ibn_Rahwayh died=853
إسحاق بن راهويه
= Person scholar latin=Sahnun died=854
سحنون بن سعيد
= Person scholar latin=Sahnun died=854 weak
سحنون
= Person scholar latin=Abd_al-Rahman_ibn_al-Qasim died=806
عبد الرحمن بن القاسم العتقي
= Person scholar latin=Yahya_ibn_Yahya_al-Laythi
يحيى بن يحيى الليثي
= Person scholar latin=Abd_al-Malik_ibn_Habib
عبد الملك بن حبيب السلمي
= Person scholar latin=Baqi_ibn_Makhlad died=889
بقي بن مخلد
= Person scholar latin=Dawud_al-Zahiri died=884
داود الظاهري
داود بن علي الظاهري
داود بن علي الأصبهاني
= Person scholar latin=al-Bukhari born=810 died=870
محمد بن إسماعيل البخاري
الإمام البخاري
أبو عبد الله البخاري
= Person scholar latin=Muslim_ibn_al-Hajjaj died=875
مسلم بن الحجاج
مسلم بن الحجاج النيسابوري
= Person scholar latin=al-Tirmidhi died=892
أبو عيسى الترمذي
محمد بن عيسى الترمذي
= Person scholar latin=Abu_Dawud died=889
أبو داود السجستاني
سليمان بن الأشعث السجستاني
= Person scholar latin=al-Nasai died=915
أحمد بن شعيب النسائي
= Person scholar latin=Ibn_Majah died=887
ابن ماجه
ابن ماجة
ابن ماجه القزويني
= Person scholar latin=al-Darimi
عبد الله بن عبد الرحمن الدارمي
= Person scholar latin=Ibn_Khuzayma born=838 died=923
ابن خزيمة
= Person scholar latin=Ibn_Hibban died=965
ابن حبان
ابن حبان البستي
= Person scholar latin=al-Daraqutni died=995
الدارقطني
أبو الحسن الدارقطني
= Person scholar latin=al-Tabarani
سليمان بن أحمد الطبراني
أبو القاسم الطبراني
= Person scholar latin=al-Hakim_al-Nishapuri born=933 died=1014
الحاكم النيسابوري
أبو عبد الله الحاكم
= Person scholar latin=al-Bayhaqi born=994 died=1066
أبو بكر البيهقي
أحمد بن الحسين البيهقي
= Person scholar latin=al-Khatib_al-Baghdadi born=1002 died=1071
الخطيب البغدادي
= Person scholar latin=Abu_Nuaym_al-Isfahani born=948 died=1038
أبو نعيم الأصبهاني
أبو نعيم الأصفهاني
= Person scholar latin=Ibn_Abd_al-Barr born=978 died=1071
ابن عبد البر
أبو عمر بن عبد البر
= Person scholar latin=Abu_al-Walid_al-Baji born=1013 died=1081
أبو الوليد الباجي
= Person scholar latin=al-Tahawi died=933
أبو جعفر الطحاوي
= Person scholar latin=al-Tahawi died=933 weak
الطحاوي
= Person scholar latin=al-Maturidi died=944
أبو منصور الماتريدي
= Person scholar latin=al-Maturidi died=944 weak
الماتريدي
= Person scholar latin=al-Ashari
أبو الحسن الأشعري
= Person scholar latin=al-Jubbai
أبو علي الجبائي
= Person scholar latin=Abu_Hashim_al-Jubbai died=933
أبو هاشم الجبائي
= Person scholar latin=Abu_al-Hudhayl_al-Allaf
أبو الهذيل العلاف
= Person scholar latin=al-Nazzam
إبراهيم النظام المعتزلي
إبراهيم بن سيار النظام
= Person scholar latin=Abd_al-Jabbar died=1025
القاضي عبد الجبار
عبد الجبار الهمذاني
= Person scholar latin=Ahmad_ibn_Abi_Duad died=854
أحمد بن أبي دؤاد
= Person scholar latin=al-Baqillani died=1013
أبو بكر الباقلاني
الباقلاني
القاضي الباقلاني
= Person scholar latin=Abd_al-Qahir_al-Baghdadi
عبد القاهر البغدادي
= Person scholar latin=al-Mawardi died=1058
أبو الحسن الماوردي
الماوردي
علي بن محمد الماوردي
= Person scholar latin=al-Juwayni born=1028 died=1085
إمام الحرمين الجويني
أبو المعالي الجويني
= Person scholar latin=al-Ghazali born=1058 died=1111
أبو حامد الغزالي
الإمام الغزالي
أبو حامد محمد الغزالي
