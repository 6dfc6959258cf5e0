# Rulers, viziers and generals of Egypt, Syria, Iraq and Iran to the eleventh century.
= Person ruler latin=Ahmad_ibn_Tulun born=835 died=884 held=868-884
أحمد بن طولون
= Person ruler latin=Khumarawayh died=896 held=884-896
خمارويه
خمارويه بن أحمد بن طولون
= Person ruler latin=Harun_ibn_Khumarawayh died=904 held=896-904
هارون بن خمارويه
= Person ruler latin=Muhammad_ibn_Tughj born=882 died=946 held=935-946
محمد بن طغج
محمد بن طغج الإخشيد
= Person ruler latin=Kafur died=968 held=946-968
كافور الإخشيدي
أبو المسك كافور
كافور الأخشيدي
= Person ruler latin=Hamdan_ibn_Hamdun
حمدان بن حمدون
= Person ruler latin=Nasir_al-Dawla
ناصر الدولة الحمداني
= Person ruler latin=Sayf_al-Dawla born=916 died=967 held=945-967
سيف الدولة الحمداني
سيف الدولة
علي بن حمدان سيف الدولة
= Person ruler latin=Sad_al-Dawla died=991 held=967-991
سعد الدولة الحمداني
= Person ruler latin=Salih_ibn_Mirdas died=1029
صالح بن مرداس
= Person ruler latin=Sharaf_al-Dawla_Muslim died=1085
شرف الدولة مسلم بن قريش
مسلم بن قريش العقيلي
= Person poet latin=Abu_Firas_al-Hamdani born=932 died=968
أبو فراس الحمداني
= Person ruler latin=Imad_al-Dawla died=949 held=934-949
عماد الدولة بن بويه
علي بن بويه
= Person ruler latin=Rukn_al-Dawla died=976 held=935-976
ركن الدولة بن بويه
الحسن بن بويه
= Person ruler latin=Muizz_al-Dawla died=967 held=945-967
معز الدولة البويهي
معز الدولة بن بويه
أحمد بن بويه
= Person ruler latin=Adud_al-Dawla born=936 died=983 held=949-983
عضد الدولة البويهي
عضد الدولة بن بويه
عضد الدولة فناخسرو
عضد الدولة
= Person ruler latin=Izz_al-Dawla_Bakhtiyar born=943 died=978 held=967-978
عز الدولة بختيار
= Person ruler latin=Samsam_al-Dawla died=998
صمصام الدولة
= Person ruler latin=Sharaf_al-Dawla
شرف الدولة البويهي
= Person ruler latin=Baha_al-Dawla died=1012
بهاء الدولة البويهي
= Person ruler latin=Fakhr_al-Dawla died=997
فخر الدولة البويهي
= Person ruler latin=Jalal_al-Dawla died=1044
جلال الدولة البويهي
= Person vizier latin=al-Sahib_ibn_Abbad born=938 died=995
الصاحب بن عباد
= Person vizier latin=Ibn_al-Amid died=970
أبو الفضل بن العميد
ابن العميد
= Person vizier latin=al-Muhallabi died=963
الوزير المهلبي
= Person vizier latin=Yahya_ibn_Khalid
يحيى البرمكي
يحيى بن خالد البرمكي
= Person vizier latin=al-Fadl_ibn_Yahya died=808
الفضل بن يحيى البرمكي
= Person vizier latin=Jafar_al-Barmaki died=803
جعفر البرمكي
جعفر بن يحيى البرمكي
= Person vizier latin=Khalid_ibn_Barmak
خالد بن برمك
= Person vizier latin=al-Fadl_ibn_al-Rabi
الفضل بن الربيع
= Person vizier latin=al-Fadl_ibn_Sahl died=818
الفضل بن سهل
= Person vizier latin=al-Hasan_ibn_Sahl
الحسن بن سهل
= Person general latin=Tahir_ibn_al-Husayn died=822
طاهر بن الحسين
= Person ruler latin=Abdallah_ibn_Tahir
عبد الله بن طاهر
= Person general latin=Harthama_ibn_Ayan died=816
هرثمة بن أعين
= Person leader latin=Babak_Khorramdin died=838
بابك الخرمي
= Person general latin=al-Afshin died=841
الأفشين حيدر بن كاوس
الأفشين
= Person general latin=Ashinas died=844
أشناس التركي
= Person general latin=Itakh died=849
إيتاخ
= Person vizier latin=Ibn_al-Zayyat died=847
محمد بن عبد الملك الزيات
ابن الزيات
= Person vizier latin=al-Fath_ibn_Khaqan died=861
الفتح بن خاقان
= Person general latin=Bugha_al-Kabir
بغا الكبير
= Person general latin=Bugha_al-Sharabi
بغا الصغير
= Person ruler latin=al-Muwaffaq died=891
الموفق بالله
أبو أحمد الموفق
الموفق طلحة
= Person leader latin=Ali_ibn_Muhammad_(Zanj) died=883
صاحب الزنج
علي بن محمد صاحب الزنج
= Person leader latin=Hamdan_Qarmat
حمدان قرمط
= Person leader latin=Abu_Said_al-Jannabi
أبو سعيد الجنابي
= Person leader latin=Abu_Tahir_al-Jannabi born=906 died=944
أبو طاهر الجنابي
أبو طاهر القرمطي
= Person vizier latin=Ibn_al-Furat died=924
أبو الحسن بن الفرات
علي بن محمد بن الفرات
= Person vizier latin=Ali_ibn_Isa
علي بن عيسى بن الجراح
= Person vizier latin=Ibn_Muqla died=940
ابن مقلة
= Person general latin=Munis_al-Muzaffar died=933
مؤنس الخادم
مؤنس المظفر
= Person general latin=Ibn_Raiq died=942
محمد بن رائق
ابن رائق
= Person general latin=Bajkam died=941
بجكم التركي
= Person general latin=Bajkam died=941 weak
بجكم
= Person ruler latin=Yaqub_ibn_al-Layth born=840 died=879 held=861-879
يعقوب بن الليث الصفار
يعقوب الصفار
يعقوب بن الليث
= Person ruler latin=Amr_ibn_al-Layth died=902 held=879-900
عمرو بن الليث الصفار
عمرو بن الليث
= Person ruler latin=Ismail_ibn_Ahmad born=849 died=907 held=892-907
إسماعيل بن أحمد الساماني
إسماعيل الساماني
= Person ruler latin=Nasr_II born=906 died=943 held=914-943
نصر بن أحمد الساماني
نصر الثاني الساماني
= Person ruler latin=Nuh_I died=954 held=943-954
نوح بن نصر الساماني
= Person ruler latin=Alptigin
ألب تكين
ألبتكين
= Person ruler latin=Sabuktigin died=997 held=977-997
سبكتكين
ناصر الدين سبكتكين
= Person sultan latin=Mahmud_of_Ghazni born=971 died=1030 held=998-1030
محمود الغزنوي
محمود بن سبكتكين
= Person sultan latin=Masud_I_of_Ghazni held=1030-1040
مسعود الغزنوي
مسعود بن محمود الغزنوي
= Person ruler latin=Qabus
قابوس بن وشمكير
= Person ruler latin=Mardavij died=935 held=930-935
مرداويج
مرداويج بن زيار
= Person general latin=Jawhar_al-Siqilli died=992
جوهر الصقلي
= Person vizier latin=Yaqub_ibn_Killis born=930 died=991
يعقوب بن كلس
ابن كلس
= Person figure latin=Sitt_al-Mulk born=970 died=1023
ست الملك
= Person leader latin=Hamza_ibn_Ali
حمزة بن علي بن أحمد
حمزة بن علي الزوزني
= Person leader latin=al-Darazi
محمد بن إسماعيل الدرزي
نشتكين الدرزي
= Person vizier latin=Badr_al-Jamali died=1094 held=1074-1094
بدر الجمالي
= Person vizier latin=al-Afdal_Shahanshah born=1066 died=1121 held=1094-1121
الأفضل شاهنشاه
الأفضل بن بدر الجمالي
= Person vizier latin=al-Mamun_al-Bataihi
المأمون البطائحي
= Person vizier latin=Talai_ibn_Ruzzik died=1161 held=1154-1161
طلائع بن رزيك
= Person vizier latin=Shawar died=1169
شاور بن مجير السعدي
= Person vizier latin=Shawar died=1169 weak
شاور
= Person vizier latin=Dirgham died=1164
ضرغام بن عامر
= Person vizier latin=Dirgham died=1164 weak
ضرغام
