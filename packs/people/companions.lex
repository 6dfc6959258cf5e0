# The Prophet, his house and companions, the commanders and governors of the first two centuries.
= Person prophet latin=Muhammad died=632 wikidata=Q9458
الرسول محمد
النبي محمد
= Person prophet latin=Muhammad died=632 wikidata=Q9458 weak
محمد بن عبد الله
= Person figure latin=Khadija died=619
خديجة بنت خويلد
السيدة خديجة
= Person figure latin=Aisha died=678
عائشة بنت أبي بكر
السيدة عائشة
= Person figure latin=Fatima died=632
فاطمة الزهراء
= Person imam latin=Hasan_ibn_Ali
الحسن بن علي
الحسن بن علي بن أبي طالب
الإمام الحسن
= Person imam latin=Husayn_ibn_Ali died=680
الحسين بن علي
الحسين بن علي بن أبي طالب
الإمام الحسين
= Person figure latin=Abd_al-Muttalib
عبد المطلب بن هاشم
= Person figure latin=Abd_al-Muttalib weak
عبد المطلب
= Person figure latin=Abu_Talib died=619
أبو طالب بن عبد المطلب
عم النبي أبو طالب
= Person figure latin=Hamza_ibn_Abd_al-Muttalib died=625
حمزة بن عبد المطلب
= Person figure latin=al-Abbas_ibn_Abd_al-Muttalib died=653
العباس بن عبد المطلب
= Person figure latin=Aminah_bint_Wahb
آمنة بنت وهب
= Person figure latin=Halimah_al-Sadiyah
حليمة السعدية
= Person figure latin=Hafsa_bint_Umar died=665
حفصة بنت عمر
= Person figure latin=Umm_Salama
أم سلمة
= Person figure latin=Safiyya_bint_Huyayy
صفية بنت حيي
= Person figure latin=Zaynab_bint_Jahsh died=641
زينب بنت جحش
= Person figure latin=Maria_al-Qibtiyya died=637
مارية القبطية
= Person figure latin=Zaynab_bint_Ali
زينب بنت علي
= Person figure latin=Asma_bint_Abi_Bakr died=692
أسماء بنت أبي بكر
= Person figure latin=Sukayna_bint_al-Husayn
سكينة بنت الحسين
= Person figure latin=Nafisa_bint_al-Hasan born=762 died=824
نفيسة بنت الحسن
السيدة نفيسة
= Person figure latin=Zayd_ibn_Haritha died=629
زيد بن حارثة
= Person figure latin=Usama_ibn_Zayd
أسامة بن زيد
= Person general latin=Jafar_ibn_Abi_Talib died=629
جعفر بن أبي طالب
جعفر الطيار
= Person figure latin=Talha_ibn_Ubayd_Allah died=656
طلحة بن عبيد الله
= Person figure latin=al-Zubayr_ibn_al-Awwam died=656
الزبير بن العوام
= Person figure latin=Abd_al-Rahman_ibn_Awf
عبد الرحمن بن عوف
= Person figure latin=Said_ibn_Zayd
سعيد بن زيد
= Person general latin=Sad_ibn_Abi_Waqqas
سعد بن أبي وقاص
= Person general latin=Abu_Ubayda died=639
أبو عبيدة بن الجراح
= Person general latin=Khalid_ibn_al-Walid died=642
خالد بن الوليد
= Person general latin=Amr_ibn_al-As
عمرو بن العاص
= Person figure latin=Bilal
بلال بن رباح
= Person figure latin=Salman_al-Farisi
سلمان الفارسي
= Person figure latin=Abu_Dharr died=652
أبو ذر الغفاري
= Person figure latin=Ammar_ibn_Yasir died=657
عمار بن ياسر
= Person figure latin=Musab_ibn_Umayr died=625
مصعب بن عمير
= Person figure latin=Abd_Allah_ibn_Masud
عبد الله بن مسعود
= Person scholar latin=Ubayy_ibn_Kab
أبي بن كعب
= Person figure latin=Zayd_ibn_Thabit
زيد بن ثابت
= Person figure latin=Muadh_ibn_Jabal
معاذ بن جبل
= Person figure latin=Sad_ibn_Muadh died=627
سعد بن معاذ
= Person figure latin=Sad_ibn_Ubada
سعد بن عبادة
= Person figure latin=Abu_Hurayra
أبو هريرة
= Person figure latin=Anas_ibn_Malik
أنس بن مالك
= Person scholar latin=Abd_Allah_ibn_Abbas died=687
عبد الله بن عباس
= Person scholar latin=Abd_Allah_ibn_Umar died=693
عبد الله بن عمر
عبد الله بن عمر بن الخطاب
= Person scholar latin=Abd_Allah_ibn_Amr_ibn_al-As
عبد الله بن عمرو بن العاص
= Person figure latin=Abu_Musa_al-Ashari
أبو موسى الأشعري
= Person figure latin=Abu_Sufyan
أبو سفيان بن حرب
أبو سفيان
= Person figure latin=Hind_bint_Utba
هند بنت عتبة
= Person figure latin=Abu_Jahl died=624
أبو جهل
= Person figure latin=Abu_Lahab died=624
أبو لهب
= Person figure latin=Abd_Allah_ibn_Ubayy died=631
عبد الله بن أبي بن سلول
= Person figure latin=Musaylima
مسيلمة الكذاب
= Person figure latin=Sajah
سجاح بنت الحارث
= Person figure latin=Tulayha_ibn_Khuwaylid
طليحة بن خويلد
طليحة الأسدي
= Person figure latin=Khabbab_ibn_al-Aratt
خباب بن الأرت
= Person figure latin=Hudhayfa_ibn_al-Yaman died=656
حذيفة بن اليمان
= Person figure latin=al-Miqdad_ibn_al-Aswad
المقداد بن الأسود
المقداد بن عمرو
= Person figure latin=Abu_Ayyub_al-Ansari
أبو أيوب الأنصاري
= Person figure latin=Abu_al-Darda
أبو الدرداء
= Person figure latin=Ubada_ibn_al-Samit
عبادة بن الصامت
= Person general latin=Shurahbil_ibn_Hasana died=639
شرحبيل بن حسنة
= Person general latin=Yazid_ibn_Abi_Sufyan died=639
يزيد بن أبي سفيان
= Person general latin=Ikrima_ibn_Abi_Jahl
عكرمة بن أبي جهل
= Person general latin=al-Muthanna_ibn_Haritha
المثنى بن حارثة
المثنى بن حارثة الشيباني
= Person general latin=al-Qaqa_ibn_Amr
القعقاع بن عمرو
القعقاع بن عمرو التميمي
= Person general latin=al-Numan_ibn_Muqrin
النعمان بن مقرن
= Person general latin=Iyad_ibn_Ghanm died=641
عياض بن غنم
= Person general latin=Habib_ibn_Maslama
حبيب بن مسلمة
= Person general latin=Utba_ibn_Ghazwan
عتبة بن غزوان
= Person general latin=al-Ahnaf_ibn_Qays
الأحنف بن قيس
= Person governor latin=al-Mughira_ibn_Shuba
المغيرة بن شعبة
= Person governor latin=Abd_Allah_ibn_Sad
عبد الله بن سعد بن أبي السرح
عبد الله بن أبي السرح
= Person governor latin=Ziyad_ibn_Abihi died=673
زياد ابن أبيه
زياد بن أبيه
= Person governor latin=Ubayd_Allah_ibn_Ziyad died=686
عبيد الله بن زياد
= Person figure latin=Umar_ibn_Sad
عمر بن سعد بن أبي وقاص
= Person figure latin=Shimr_ibn_Dhi_al-Jawshan
شمر بن ذي الجوشن
= Person figure latin=Muslim_ibn_Aqil died=680
مسلم بن عقيل
= Person leader latin=al-Mukhtar_al-Thaqafi died=687
المختار الثقفي
المختار بن أبي عبيد الثقفي
المختار بن أبي عبيد
= Person leader latin=Sulayman_ibn_Surad died=685
سليمان بن صرد
= Person governor latin=Musab_ibn_al-Zubayr died=691
مصعب بن الزبير
= Person general latin=Malik_al-Ashtar
مالك الأشتر
الأشتر النخعي
= Person figure latin=Muhammad_ibn_Abi_Bakr died=658
محمد بن أبي بكر
= Person figure latin=Abd_al-Rahman_ibn_Muljam died=661
عبد الرحمن بن ملجم
ابن ملجم
= Person figure latin=Abu_Lulua died=644
أبو لؤلؤة المجوسي
= Person figure latin=Kab_al-Ahbar
كعب الأحبار
= Person governor latin=al-Hajjaj died=714
الحجاج بن يوسف
الحجاج بن يوسف الثقفي
= Person general latin=al-Muhallab_ibn_Abi_Sufra
المهلب بن أبي صفرة
= Person general latin=Yazid_ibn_al-Muhallab died=720
يزيد بن المهلب
= Person leader latin=Ibn_al-Ashath
عبد الرحمن بن الأشعث
عبد الرحمن بن محمد بن الأشعث
= Person leader latin=Qatari_ibn_al-Fujaa
قطري بن الفجاءة
= Person leader latin=Shabib_ibn_Yazid
شبيب بن يزيد الشيباني
شبيب الخارجي
= Person general latin=Maslama_ibn_Abd_al-Malik died=738
مسلمة بن عبد الملك
= Person general latin=al-Battal died=740
عبد الله البطال
= Person governor latin=Khalid_al-Qasri died=743
خالد بن عبد الله القسري
خالد القسري
= Person governor latin=Nasr_ibn_Sayyar died=748
نصر بن سيار
= Person general latin=Tariq_ibn_Ziyad
طارق بن زياد
= Person general latin=Musa_ibn_Nusayr
موسى بن نصير
= Person general latin=Uqba_ibn_Nafi died=683
عقبة بن نافع
= Person general latin=Qutayba_ibn_Muslim died=715
قتيبة بن مسلم
= Person general latin=Muhammad_ibn_al-Qasim died=715
محمد بن القاسم الثقفي
= Person general latin=Hassan_ibn_al-Numan
حسان بن النعمان
حسان بن النعمان الغساني
= Person general latin=Zuhayr_ibn_Qays
زهير بن قيس البلوي
= Person general latin=Abu_al-Muhajir_Dinar died=683
أبو المهاجر دينار
= Person general latin=Abd_al-Rahman_al-Ghafiqi died=732
عبد الرحمن الغافقي
عبد الرحمن بن عبد الله الغافقي
= Person governor latin=al-Samh_ibn_Malik_al-Khawlani died=721
السمح بن مالك الخولاني
السمح بن مالك
= Person figure latin=Kusayla
كسيلة
= Person figure latin=al-Kahina
الكاهنة البربرية
الكاهنة ديهيا
= Person imam latin=Zayd_ibn_Ali died=740
زيد بن علي بن الحسين
زيد بن علي
= Person leader latin=Muhammad_al-Nafs_al-Zakiyya died=762
محمد النفس الزكية
محمد ذو النفس الزكية
= Person leader latin=Yahya_ibn_Zayd died=743
يحيى بن زيد بن علي
= Person general latin=Abu_Muslim died=755
أبو مسلم الخراساني
= Person figure latin=Abu_Salama_al-Khallal died=750
أبو سلمة الخلال
= Person general latin=Abd_Allah_ibn_Ali
عبد الله بن علي العباسي
عبد الله بن علي بن عبد الله بن عباس
= Person general latin=Qahtaba_ibn_Shabib died=749
قحطبة بن شبيب
قحطبة بن شبيب الطائي
= Person imam latin=Jafar_al-Sadiq died=765
جعفر الصادق
جعفر بن محمد الصادق
= Person imam latin=Ali_Zayn_al-Abidin
علي زين العابدين
الإمام زين العابدين
علي بن الحسين زين العابدين
= Person imam latin=Muhammad_al-Baqir
محمد الباقر
الإمام الباقر
= Person imam latin=Musa_al-Kazim died=799
موسى الكاظم
موسى بن جعفر الكاظم
= Person imam latin=Ali_al-Rida died=818
الإمام علي الرضا
علي بن موسى الرضا
= Person imam latin=Muhammad_al-Jawad died=835
الإمام محمد الجواد
محمد بن علي الجواد
= Person imam latin=Ali_al-Hadi died=868
الإمام علي الهادي
علي بن محمد الهادي
= Person imam latin=Hasan_al-Askari died=874
الحسن العسكري
= Person leader latin=Muhammad_ibn_al-Hanafiyya
محمد بن الحنفية
محمد ابن الحنفية
