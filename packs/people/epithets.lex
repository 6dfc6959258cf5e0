# Bynames by which a person is meant where the text names him elsewhere: a reference, no name.
= Epithet latin=Leon_Trotsky
مؤسس الجيش الأحمر
= Epithet latin=Joseph_Stalin
أبو الشعب الصغير
أبو الشعوب
= Epithet latin=Vladimir_Lenin
زعيم البلاشفة
قائد الثورة البلشفية
= Epithet latin=Mehmed_II
فاتح القسطنطينية
= Epithet latin=Saladin
قاهر الصليبيين
محرر القدس
= Epithet latin=Otto_von_Bismarck
المستشار الحديدي
موحد ألمانيا
= Epithet latin=Ahmed_Shawqi
أمير الشعراء
= Epithet latin=Hafez_Ibrahim
شاعر النيل
= Epithet latin=Taha_Hussein
عميد الأدب العربي
= Epithet latin=Umm_Kulthum
كوكب الشرق
سيدة الغناء العربي
= Epithet latin=Abdel_Halim_Hafez
العندليب الأسمر
= Epithet latin=Omar_Mukhtar
أسد الصحراء
شيخ المجاهدين
= Epithet latin=Ibn_Battuta
شيخ الرحالين
= Epithet latin=Averroes
فيلسوف قرطبة
= Epithet latin=Avicenna
الشيخ الرئيس
= Epithet latin=Aristotle
المعلم الأول
= Epithet latin=al-Farabi
المعلم الثاني
= Epithet latin=al-Ghazali
حجة الإسلام الغزالي
= Epithet latin=Margaret_Thatcher
المرأة الحديدية
= Epithet latin=Erwin_Rommel
ثعلب الصحراء
= Epithet latin=Gamal_Abdel_Nasser
قائد ثورة يوليو
= Epithet latin=Habib_Bourguiba
المجاهد الأكبر
= Epithet latin=Mustafa_Kemal_Ataturk
أبو الأتراك
= Epithet latin=Abdul_Hamid_II
السلطان الأحمر
= Epithet latin=Mahatma_Gandhi
أبو الهند الحديثة
= Epithet latin=Simon_Bolivar
محرر أمريكا الجنوبية
= Epithet latin=Abd_al-Rahman_I
مؤسس الدولة الأموية في الأندلس
= Epithet latin=Muhammad_Ali_of_Egypt
مؤسس مصر الحديثة
باني مصر الحديثة
= Epithet latin=Ibn_Khaldun
مؤسس علم الاجتماع
صاحب المقدمة
= Epithet latin=Amr_ibn_al-As
فاتح مصر
= Epithet latin=Tariq_ibn_Ziyad
فاتح الأندلس
= Epithet latin=Richard_I
قلب الأسد
= Epithet latin=Huda_Shaarawi
رائدة تحرير المرأة
