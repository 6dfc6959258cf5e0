# Caliphs: the first four, the Umayyads of Damascus, the Abbasids of Baghdad and Cairo, the Fatimids. Years before 1582 are Julian; a negative year is astronomical, as -43 for 44 BCE.
= Person caliph latin=Abu_Bakr born=573 died=634 held=632-634
أبو بكر الصديق
= Person caliph latin=Umar_ibn_al-Khattab died=644 held=634-644
عمر بن الخطاب
عمر الفاروق
= Person caliph latin=Uthman_ibn_Affan died=656 held=644-656
عثمان بن عفان
= Person caliph latin=Ali_ibn_Abi_Talib died=661 held=656-661
علي بن أبي طالب
الإمام علي
= Person caliph latin=Muawiya_I died=680 held=661-680
معاوية بن أبي سفيان
= Person caliph latin=Yazid_I died=683 held=680-683
يزيد بن معاوية
= Person caliph latin=Muawiya_II died=684 held=683-684
معاوية بن يزيد
معاوية الثاني
= Person caliph latin=Marwan_I died=685 held=684-685
مروان بن الحكم
= Person caliph latin=Abd_al-Malik died=705 held=685-705
عبد الملك بن مروان
= Person caliph latin=al-Walid_I died=715 held=705-715
الوليد بن عبد الملك
= Person caliph latin=Sulayman_ibn_Abd_al-Malik died=717 held=715-717
سليمان بن عبد الملك
= Person caliph latin=Umar_II died=720 held=717-720
عمر بن عبد العزيز
= Person caliph latin=Yazid_II died=724 held=720-724
يزيد بن عبد الملك
= Person caliph latin=Hisham_ibn_Abd_al-Malik died=743 held=724-743
هشام بن عبد الملك
= Person caliph latin=al-Walid_II died=744 held=743-744
الوليد بن يزيد
الوليد الثاني
= Person caliph latin=Yazid_III died=744 held=744-744
يزيد بن الوليد
يزيد الناقص
= Person caliph latin=Ibrahim_ibn_al-Walid died=750 held=744-744
إبراهيم بن الوليد
= Person caliph latin=Marwan_II died=750 held=744-750
مروان بن محمد
مروان الحمار
مروان الجعدي
= Person caliph latin=Abd_Allah_ibn_al-Zubayr died=692 held=683-692
عبد الله بن الزبير
= Person caliph latin=as-Saffah died=754 held=750-754
أبو العباس السفاح
عبد الله السفاح
= Person caliph latin=al-Mansur born=714 died=775 held=754-775
أبو جعفر المنصور
= Person caliph latin=al-Mahdi_(Abbasid) died=785 held=775-785
الخليفة المهدي
محمد المهدي العباسي
= Person caliph latin=al-Hadi died=786 held=785-786
موسى الهادي
= Person caliph latin=Harun_al-Rashid died=809 held=786-809
هارون الرشيد
= Person caliph latin=al-Amin born=787 died=813 held=809-813
محمد الأمين
= Person caliph latin=al-Mamun born=786 died=833 held=813-833
عبد الله المأمون
الخليفة المأمون
الخليفة العباسي المأمون
= Person caliph latin=al-Mutasim born=796 died=842 held=833-842
المعتصم بالله
المعتصم
= Person caliph latin=al-Wathiq born=812 died=847 held=842-847
الواثق بالله
= Person caliph latin=al-Mutawakkil born=822 died=861 held=847-861
المتوكل على الله
الخليفة المتوكل
= Person caliph latin=al-Muntasir died=862 held=861-862
المنتصر بالله
= Person caliph latin=al-Mustain died=866 held=862-866
المستعين بالله العباسي
= Person caliph latin=al-Mustain died=866 held=862-866 shared
المستعين بالله
= Person caliph latin=al-Mutazz died=869 held=866-869
المعتز بالله
= Person caliph latin=al-Muhtadi died=870 held=869-870
المهتدي بالله
= Person caliph latin=al-Mutamid died=892 held=870-892
المعتمد على الله
= Person caliph latin=al-Mutadid died=902 held=892-902
المعتضد بالله
= Person caliph latin=al-Muktafi died=908 held=902-908
المكتفي بالله
= Person caliph latin=al-Muqtadir born=895 died=932 held=908-932
المقتدر بالله
= Person caliph latin=al-Qahir died=950 held=932-934
القاهر بالله
= Person caliph latin=al-Radi born=909 died=940 held=934-940
الراضي بالله
= Person caliph latin=al-Muttaqi died=968 held=940-944
المتقي لله
= Person caliph latin=al-Mustakfi died=949 held=944-946
المستكفي بالله العباسي
= Person caliph latin=al-Mustakfi died=949 held=944-946 shared
المستكفي بالله
= Person caliph latin=al-Muti died=974 held=946-974
المطيع لله
= Person caliph latin=al-Tai died=1003 held=974-991
الطائع لله
= Person caliph latin=al-Qadir born=947 died=1031 held=991-1031
القادر بالله
= Person caliph latin=al-Qaim born=1001 died=1075 held=1031-1075
القائم بأمر الله العباسي
= Person caliph latin=al-Qaim born=1001 died=1075 held=1031-1075 shared
القائم بأمر الله
= Person caliph latin=al-Muqtadi died=1094 held=1075-1094
المقتدي بأمر الله
المقتدي بالله
= Person caliph latin=al-Mustazhir died=1118 held=1094-1118
المستظهر بالله العباسي
المستظهر بالله
= Person caliph latin=al-Mustarshid died=1135 held=1118-1135
المسترشد بالله
= Person caliph latin=al-Rashid_Billah died=1138 held=1135-1136
الراشد بالله
= Person caliph latin=al-Muqtafi died=1160 held=1136-1160
المقتفي لأمر الله
= Person caliph latin=al-Mustanjid died=1170 held=1160-1170
المستنجد بالله
= Person caliph latin=al-Mustadi died=1180 held=1170-1180
المستضيء بأمر الله
المستضيء بالله
= Person caliph latin=al-Nasir_li-Din_Allah born=1158 died=1225 held=1180-1225
الناصر لدين الله
= Person caliph latin=al-Zahir_(Abbasid) died=1226 held=1225-1226
الظاهر بأمر الله
= Person caliph latin=al-Mustansir_(Abbasid) born=1192 died=1242 held=1226-1242
المستنصر بالله العباسي
= Person caliph latin=al-Mustansir_(Abbasid) born=1192 died=1242 held=1226-1242 weak
المستنصر بالله
= Person caliph latin=al-Mustasim born=1213 died=1258 held=1242-1258
المستعصم بالله
المستعصم
= Person caliph latin=al-Mustansir_II_of_Cairo died=1261 held=1261-1261
المستنصر بالله الثاني
أبو القاسم أحمد المستنصر
= Person caliph latin=al-Hakim_I_of_Cairo died=1302 held=1262-1302
الحاكم بأمر الله العباسي
= Person caliph latin=al-Mustakfi_I_of_Cairo died=1340 held=1302-1340 shared
المستكفي بالله
= Person caliph latin=al-Mutawakkil_III died=1543 held=1508-1517
المتوكل على الله الثالث
= Person caliph latin=Abdullah_al-Mahdi died=934 held=909-934
عبيد الله المهدي
عبيد الله الفاطمي
= Person caliph latin=al-Qaim_(Fatimid) died=946 held=934-946
القائم بأمر الله الفاطمي
= Person caliph latin=al-Qaim_(Fatimid) died=946 held=934-946 shared
القائم بأمر الله
= Person caliph latin=al-Mansur_(Fatimid) died=953 held=946-953
المنصور بنصر الله
إسماعيل المنصور الفاطمي
= Person caliph latin=al-Muizz died=975 held=953-975
المعز لدين الله
المعز لدين الله الفاطمي
= Person caliph latin=al-Aziz_Billah born=955 died=996 held=975-996
العزيز بالله
العزيز بالله الفاطمي
= Person caliph latin=al-Hakim born=985 died=1021 held=996-1021
الحاكم بأمر الله
الحاكم بأمر الله الفاطمي
= Person caliph latin=al-Zahir_(Fatimid) born=1005 died=1036 held=1021-1036
الظاهر لإعزاز دين الله
= Person caliph latin=al-Mustansir_(Fatimid) born=1029 died=1094 held=1036-1094
المستنصر بالله الفاطمي
= Person caliph latin=al-Mustali died=1101 held=1094-1101
المستعلي بالله
= Person caliph latin=al-Amir died=1130 held=1101-1130
الآمر بأحكام الله
= Person caliph latin=al-Hafiz died=1149 held=1132-1149
الحافظ لدين الله
= Person caliph latin=al-Zafir died=1154 held=1149-1154
الظافر بأمر الله
الظافر بدين الله
= Person caliph latin=al-Faiz died=1160 held=1154-1160
الفائز بنصر الله
= Person caliph latin=al-Adid born=1151 died=1171 held=1160-1171
العاضد لدين الله
= Person caliph latin=Ibrahim_ibn_al-Mahdi born=779 died=839
إبراهيم بن المهدي
