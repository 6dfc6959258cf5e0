# Units of time: which, and how many the word itself means.
= Unit year one
سنة
عام
سنت
= Unit year two
سنتان
سنتين
عامان
عامين
= Unit year pair
سنتي
عامي
= Unit year many
سنوات
سنين
سنون
أعوام
= Unit month one
شهر
= Unit month two
شهران
شهرين
= Unit month pair
شهري
= Unit month many
أشهر
شهور
= Unit week one
أسبوع
= Unit week two
أسبوعان
أسبوعين
= Unit week many
أسابيع
= Unit day one
يوم
= Unit day two
يومان
يومين
= Unit day pair
يومي
= Unit day many
أيام
= Unit night one
ليلة
= Unit night two
ليلتان
ليلتين
= Unit night many
ليال
ليالي
= Unit hour one
ساعة
= Unit hour two
ساعتان
ساعتين
= Unit hour many
ساعات
= Unit minute one
دقيقة
= Unit minute two
دقيقتان
دقيقتين
= Unit minute many
دقائق
= Unit decade one
عقد
= Unit decade two
عقدين
= UnitLike decade two
عقدان
= Unit decade many
عقود
= Unit century one
قرن
= Unit century two
قرنين
= UnitLike century two
قرنان
= Unit century many
قرون
= Millennium
ألف
= Millennium after
ألفية
= Period
فترة
حقبة
مرحلة
آونة
= PeriodPoint
تاريخ
حين
وقت
زمن
زمان
= OfPron
منه
منها
= HijriHistory
التاريخ الإسلامي
التاريخ الهجري
= One
واحد
واحدة
= AgeWord
عمر
= Span
مدة
= Weekday 1
الاثنين
الاثنان
= Weekday 2
الثلاثاء
الثلثاء
= Weekday 3
الأربعاء
= Weekday 4
الخميس
= Weekday 5
الجمعة
= Weekday 6
السبت
= Weekday 7
الأحد
# Months by their Syriac and European names. What is "weak" is as often something else and needs a day, a year or the word "month".
= Month gregorian 1
يناير
كانون الثاني
كانون ثاني
كانون ثان
كانون الآخر
= Month gregorian 2
فبراير
فبرائر
شباط
= Month gregorian 3
آذار
مارت
= Month gregorian 3 weak
مارس
= Month gregorian 4
أبريل
نيسان
= Month gregorian 5
مايو
أيار
مايس
= Month gregorian 6
يونيو
يونيه
حزيران
= MonthLike gregorian 6 dated
جون
= Month gregorian 7 weak
جولاي
= Month gregorian 7
يوليو
يوليه
تموز
= Month gregorian 8
أغسطس
أوغسطس
أغستوس
= Month gregorian 8 weak
آب
= Month gregorian 9
سبتمبر
سيبتمبر
سبتنبر
أيلول
= Month gregorian 10
أكتوبر
أوكتوبر
تشرين الأول
تشرين أول
= Month gregorian 11
نوفمبر
نوفنبر
تشرين الثاني
تشرين ثاني
تشرين ثان
= Month gregorian 12
ديسمبر
ديسيمبر
دسمبر
كانون الأول
كانون أول
# A number in brackets after these letters says which of the two Tishrins or Kanuns it is.
= MonthLetter 10
ت
= MonthLetter 12
ك
= Month hijri 1 weak definite
محرم
محرم الحرام
المحرم الحرام
= Month hijri 2 weak
صفر
صفر الخير
= Month hijri 3
ربيع الأول
ربيع أول
ربيع الأولى
= Month hijri 4
ربيع الآخر
ربيع الثاني
ربيع ثاني
= Month hijri 3 4 weak
ربيع
= Month hijri 5
جمادى الأولى
جمادى الأول
جمادي الأولى
جمادى أولى
= Month hijri 6
جمادى الآخرة
جمادى الثانية
جمادى الآخر
جمادى الثاني
جمادى الأخرى
= Month hijri 5 6
جمادى
= Month hijri 7 weak
رجب
رجب الفرد
رجب المرجب
رجب الأصب
= Month hijri 8 weak
شعبان
شعبان المبارك
شعبان المعظم
= Month hijri 9 weak
رمضان
رمضان المبارك
رمضان المعظم
= Month hijri 10
شوال
شوال المكرم
= Month hijri 11
ذو القعدة
ذي القعدة
ذا القعدة
ذي قعدة
ذو القعدة الحرام
ذي القعدة الحرام
= Month hijri 12
ذو الحجة
ذي الحجة
ذا الحجة
ذي حجة
ذو الحجة الحرام
ذي الحجة الحرام
# Coptic months that are no other word.
= Month coptic 4 weak
كيهك
= Month coptic 6 weak
أمشير
= Month coptic 7 weak
برمهات
= Month coptic 8 weak
برمودة
= Month coptic 9 weak
بشنس
= Month coptic 10 weak
بؤونة
بؤنة
بئونة
# What means something else too, and needs a year of the martyrs, a Coptic word or a day above ten.
= MonthLike coptic 1
توت
= MonthLike coptic 2
بابة
= MonthLike coptic 3
هاتور
هتور
= MonthLike coptic 5
طوبة
= MonthLike coptic 11 dated
أبيب
= MonthLike coptic 12 dated
مسرى
= MonthLike coptic 13
نسيء
النسيء
أيام النسيء
# Months of Iran and Afghanistan.
= Month solar-hijri 1 weak
فروردين
= Month solar-hijri 2 weak
أرديبهشت
= Month solar-hijri 3 weak
خرداد
= Month solar-hijri 5 weak
مرداد
= Month solar-hijri 6 weak
شهريور
= Month solar-hijri 11 weak
بهمن
= MonthLike solar-hijri 1
حمل
= MonthLike solar-hijri 2
ثور
= MonthLike solar-hijri 3
جوزاء
= MonthLike solar-hijri 4
تير
سرطان
= MonthLike solar-hijri 5
أسد
= MonthLike solar-hijri 6
سنبلة
= MonthLike solar-hijri 7
مهر
ميزان
= MonthLike solar-hijri 8
آبان
عقرب
= MonthLike solar-hijri 9
آذر
قوس
= MonthLike solar-hijri 10
دي
جدي
= MonthLike solar-hijri 11
دلو
= MonthLike solar-hijri 12
إسفند
حوت
# Months of Libya from 1969 to 2011.
= LibyanMonth gregorian 1
أي النار
= LibyanMonth gregorian 2
النوار
= LibyanMonth gregorian 3
الربيع
= LibyanMonth gregorian 4
الطير
= LibyanMonth gregorian 5
الماء
= LibyanMonth gregorian 6
الصيف
= LibyanMonth gregorian 7
ناصر
= LibyanMonth gregorian 8
هانيبال
= LibyanMonth gregorian 9
الفاتح
= LibyanMonth gregorian 10
التمور
= LibyanMonth gregorian 11
الحرث
= LibyanMonth gregorian 12
الكانون
= Forenoon MO
ضحى
= DayHour MO
وقت الضحى
وقت الفجر
وقت السحر
وقت الصبح
= DayHour AF
وقت الظهر
وقت العصر
وقت الزوال
= DayHour EV
وقت المغرب
وقت الغروب
= DayHour NI
وقت العشاء
ثلث الليل
ثلث الليل الأول
ثلث الليل الأخير
ثلثي الليل
ربع الليل
جوف الليل
آخر الليل
أول الليل
وسط الليل
= Located
الواقع في
الواقع فيه
الواقعة في
= OfCopts
قبطي
قبطية
من شهور القبط
من أشهر القبط
من الشهور القبطية
من الأشهر القبطية
عند القبط
= Season 21
ربيع
= Season 22 dry
صيف
= Season 23 dry
خريف
= Season 24 dry
شتاء
= Era hijri
هجريين
هجريان
ه
ھ
هجري
هجرية
للهجرة
من الهجرة
من الهجرة النبوية
للهجرة النبوية
= Era gregorian
ميلاديين
ميلاديان
م
ميلادي
ميلادية
للميلاد
بعد الميلاد
ب.م
ب م
= Era bce
ق.م
ق.م.
ق م
ق. م
ق. م.
قبل الميلاد
قبل المسيح
= Era rumi
رومية
مالية
أيلولية
رومي
مالي
= Era coptic
قبطية
قبطي
للشهداء
من سني الشهداء
من سني القبط
من تاريخ القبط
لتاريخ القبط
= Era seleucid
للإسكندر
لذي القرنين
من سني الإسكندر
لتاريخ الإسكندر
من تاريخ الإسكندر
يونانية
يوناني
لليونان
من سني اليونان
من تاريخ اليونان
لتاريخ اليونان
سلوقية
= Era solar-hijri
هجرية شمسية
هجري شمسي
شمسية
ه.ش
ه ش
الهجرية الشمسية
= Era gregorian
إفرنجي
إفرنجية
= OldStyle julian
بالتقويم القديم
حسب التقويم القديم
بالتقويم اليولياني
حسب التقويم اليولياني
بالتقويم الجولياني
بالحساب القديم
بالحساب الشرقي
حسب التقويم الشرقي
بالتقويم الشرقي
حسابا شرقيا
حساب شرقي
يوليانية
يولياني
= Style julian
شرقي
شرقية
شرقيا
= Style gregorian
غربي
غربية
غربيا
= DecadeWord 10
عشريات
= DecadeWord 20
عشرينيات
عشرينات
= DecadeWord 30
ثلاثينيات
ثلاثينات
= DecadeWord 40
أربعينيات
أربعينات
= DecadeWord 50
خمسينيات
خمسينات
= DecadeWord 60
ستينيات
ستينات
= DecadeWord 70
سبعينيات
سبعينات
= DecadeWord 80
ثمانينيات
ثمانينات
= DecadeWord 90
تسعينيات
تسعينات
# Parts of a period.
= Edge start ten
العشر الأول
العشر الأولى
العشر الأوائل
= Edge start
أوائل
بداية
بدايات
مطلع
مطالع
باكورة
صدر
= First
أول
مستهل
مفتتح
= Edge end ten
العشر الأواخر
العشر الأخير
العشر الأخيرة
= Edge end
أواخر
نهاية
نهايات
آخر
ختام
خاتمة
أخريات
= Edge mid ten
العشر الأوسط
العشر الأواسط
العشر الوسطى
= Edge mid
أواسط
منتصف
وسط
أوساط
# Words that make a measure vague or a bound.
= Measure approx
قريبا من
قريب من
ما يزيد قليلا عن
نحو
حوالي
حوالى
قرابة
زهاء
حدود
ما يقارب
ما يقرب من
ما يناهز
= Circa
ح.
ح
= Measure approx after
تقريبا
= Measure more
أكثر من
أزيد من
ما يزيد عن
ما يزيد على
ما ينيف على
= Measure less
أقل من
ما يقل عن
ما دون
= Measure atleast
لا تقل عن
لا يقل عن
ما لا يقل عن
= Measure atmost
لا تزيد على
لا تزيد عن
لا يزيد على
لا يزيد عن
ما لا يزيد على
ما لا يزيد عن
= Demonstrative near
هذا
هذه
هذي
= Demonstrative far
ذلك
تلك
ذاك
= Same
نفس
ذات
عين
= Itself
نفسه
نفسها
ذاته
ذاتها
عينه
عينها
بعينها
بعينه
= Mentioned
مذكور
مذكورة
= Mentioned current
جاري
جارية
حالي
حالية
# What comes next in the narrative or, with "coming", seen from the day of writing; and so what came before.
= Next
تاليين
تاليتين
تالي
تالية
لاحق
لاحقة
موالي
موالية
ثاني
ثانية
تاليه
= Next coming
قادمين
قادمتين
قادم
قادمة
مقبل
مقبلة
آتي
آتية
= Past
خالية
سالف
سالفة
سابق
سابقة
= Past gone
ماضيين
ماضيتين
ماضي
ماضية
منصرم
منصرمة
فائت
فائتة
= Latest
أخير
أخيرة
= Bygone
ماضي
سابق
= Full
كامل
كاملة
كاملين
كاملتين
بتمامه
بتمامها
= Few
عدة
قليلة
قليل
قلائل
معدودة
معدودات
كثيرة
عديدة
طويلة
طوال
= After
بعد
= Before
قبل
= In
حلول
في
فى
خلال
منذ
مذ
أثناء
غضون
= To
إلى
حتى
لغاية
غاية
= Starting
ابتداء
بدءا
اعتبارا
انطلاقا
= Between
بين
= Of
من
= What
ما
= And
و
= Or
أو
أم
= Article
ال
= By
ب
ل
= Corresponding
الموافق
الموافقة
الموافقه
يوافق
ويوافق
وهو
وهي
وبموافقة
بموافقة
المصادف
المقابل
الموافق له
الذي يوافق
التي توافق
الذي يصادف
وتوافق
توافق
المطابق
المقابلة
أي
= Every
كل
= Times two
مرتين
مرتان
= Times one
مرة
= Times many
مرات
= Adverb present
الآن
حتى الآن
إلى الآن
حتى اليوم
إلى اليوم
حاليا
حتى يومنا هذا
إلى يومنا هذا
ليومنا هذا
يومنا هذا
في الوقت الحاضر
الوقت الحاضر
الوقت الراهن
الوقت الحالي
أيامنا هذه
= Adverb past
مؤخرا
سابقا
قديما
فيما مضى
فيما سبق
= Adverb future
فيما بعد
في ما بعد
قريبا
لاحقا
وقت لاحق
المستقبل
مستقبلا
عما قريب
عن قريب
= Adverb then
آنذاك
إذ ذاك
وقت ذاك
حين ذاك
وقتئذ
يومئذ
حينئذ
حينذاك
يومذاك
وقتذاك
آنئذ
عندئذ
ساعتئذ
ليلتئذ
عامئذ
سنتئذ
يومها
وقتها
حينها
= Adverb yearly
بشكل سنوي
بصورة سنوية
سنويا
= Adverb monthly
بشكل شهري
بصورة شهرية
شهريا
= Adverb weekly
بشكل أسبوعي
بصورة أسبوعية
أسبوعيا
= Adverb daily
بشكل يومي
بصورة يومية
يوميا
= Tomorrow
غد
غداة
= DayAway tomorrow
غدا
= DayAway day-of-tomorrow
يوم غد
= DayAway after-tomorrow
بعد غد
= DayAway yesterday
أمس
البارحة
يوم أمس
= DayAway before-yesterday
أول أمس
أول من أمس
أمس الأول
قبل أمس
= DayPart MO adverb
صباح
= DayPart MO
قبل الظهر
قبل ظهر
صبيحة
ضحى
ضحوة
فجر
سحر
غداة
بكرة
بعد منتصف الليل
= DayPart AF
ظهر
عصر
بعد الظهر
بعد ظهر
= DayPart EV adverb
مساء
= DayPart EV
عشية
أمسية
مغرب
= DayPart NI
ليلة
= DayPart NI adverb
ليل
= DayPart 24:00 midnight
منتصف الليل
منتصف ليل
منتصف ليلة
نصف الليل
= Daytime
نهار
= Except
إلا
= At
عند
قرابة
نحو
حوالي
= Age
عمر
= Age old
سن
= Below
دون
= AgeOf
من عمره
من عمرها
من العمر
من عمري
عاما من العمر
= Springs
ربيعا
# Verbs that, before "already", tell of what had been.
= Born
ولد
ولدت
مولده
مولدها
ميلاده
ميلادها
= Obituary
ذكر من مات
ذكر من مات في
ذكر من توفي
ذكر من توفي في
ذكر وفيات
وفيات
وممن توفي
وممن توفي في
وممن مات
وممن مات في
= Already
قد
= Was
كان
كانت
كانوا
كنت
كنا
= NowWord
حتى
كما
نراها
نراه
نعرفها
نعرفه
معروف
معروفة
معروفون
يعرف
تعرف
يعرفون
يسمى
تسمى
مسمى
مسماة
يدعى
تدعى
يعد
تعد
يعتبر
تعتبر
موجود
موجودة
قائم
قائمة
توجد
يوجد
تقع
يقع
يبقى
تبقى
يعيش
تعيش
لا يزال
لا تزال
ما زال
ما زالت
ما يزال
أصبح
أصبحت
صار
صارت
باتت
بات
= Reach
قارب
قاربت
جاوز
جاوزت
تجاوز
تجاوزت
أتم
أتمت
دون
بلغ
بلغت
بلوغ
يبلغ
تبلغ
ناهز
ناهزت
يناهز
تناهز
ناهزا
نيف على
نيفت على
أربى على
أربت على
أناف على
زاد على
شارف
شارفت
شارف على
أشرف على
تخطى
تخطت
بلوغه
بلوغها
= Aged
ابن
= Opening
فاتح
# What is counted by numbers that could be years.
= Counted
صفحة
متر
مترا
كيلومتر
كيلومترا
كيلو
كم
كلم
ميل
ميلا
فدان
فدانا
رجل
رجلا
جندي
جنديا
مقاتل
مقاتلا
شخص
شخصا
نسمة
قتيل
قتيلا
أسير
أسيرا
دينار
دينارا
درهم
درهما
دولار
دولارا
جنيه
جنيها
ليرة
فرنك
فرنكا
ريال
ريالا
قرش
قرشا
طن
طنا
كتاب
كتابا
بيت
بيتا
عالم
عالما
طالب
طالبا
حديث
حديثا
مليون
ألف
ألفا
ألفًا
في المائة
بالمائة
# What stands before numbers that name no year.
= Counting
رقم
صفحة
ص
ج
عدد
عددهم
مادة
آية
مبلغ
مسافة
ارتفاع
علو
عمق
عرض
طول
سباق
ارتفاعه
ارتفاعها
طوله
طولها
مساحة
مساحتها
مساحته
سعر
ثمن
حديث رقم
قرار
قرارها
# What a year without the word "year" may follow as part of a name.
= Happening
مونديال
حرب
ثورة
انتفاضة
معاهدة
اتفاقية
اتفاق
معركة
دستور
قانون
انقلاب
نكسة
هزيمة
مؤتمر
انتخابات
زلزال
عدوان
هدنة
بطولة
كأس
موسم
دورة
وثيقة
فيلم
أحداث
حركة
مظاهرات
احتجاجات
مجزرة
مذبحة
صلح
هجرة
تعداد
= Odd
كسر
كسور
# Verbs that begin a year in annals.
= Entered
دخلت
استهلت
هلت
# What is named after a date and tells no time.
= NamedPlace
برنامج
مجلة
صحيفة
نادي
فندق
سوق
محطة
قناة
شارع
حي
ميدان
جسر
كوبري
ساحة
ملعب
حزب
جريدة
مدينة
قاعة
مدرسة
مستشفى
مطار
= Pronoun
هو
هي
هم
= BareWeekday 1 clear
اثنين
= BareWeekday 2 clear
ثلاثاء
= BareWeekday 3 clear
أربعاء
= BareWeekday 4 clear
خميس
= BareWeekday 5 clear
جمعة
= BareWeekday 6 clear
سبت
= BareWeekday 7
أحد
= Youth
صبي
صبية
صبيا
فتى
فتاة
شاب
شابا
شابة
طفل
طفلا
طفلة
غلام
غلاما
يافع
يافعا
رجل
رجلا
كهل
كهلا
شيخ
شيخا
= When
حين
حينما
عندما
لما
يوم
= Has
له
لها
= Died
مات
ماتت
توفي
توفيت
توفى
هلك
رحل
قضى
وفاته
وفاتها
موته
موتها
= From
عن
# Verbs of a month that begins or ends.
= MonthVerb
استهل
انسلخ
هل
# Says again what was said, in other words.
= ThatIs
أي
يعني
= Within
خلال
غضون
مدى

# What comes round every year: its date is of no one year.
= Feast held
مهرجان سنوي
المهرجان السنوي
احتفال سنوي
الاحتفال السنوي
يحتفل
تحتفل
يحتفلون
نحتفل
يعيد له
تعيد له
= Feast day
عيد
أعياد
ذكرى
الذكرى
تذكار

# What "general" follows in the names of offices: "the former secretary-general" names no year.
= GeneralOffice
أمين
مدير
قائد
مفتش
مدعي
سكرتير
كاتب
قنصل
حاكم
مراقب
منسق
نائب
محامي
رقيب
مشرف
وكيل
= Measurement
ارتفاع
عمق
علو
سمك
منسوب
مساحة
طوله
طولها
عرضه
عرضها
بطول
بعرض
= Nearby
قريبا
# Verbs of time that goes by.

= Passing
مضى
مضت
يمضي
مر
مرت
يمر
انقضى
انقضت
ينقضي
دام
استمر
# What is concluded or held: "after its conclusion", and not "after a decade".

= Concluded
اتفاق
اتفاقية
معاهدة
صلح
مصالحة
هدنة
مؤتمر
اجتماع
اجتماعات
جلسة
جلسات
ندوة
قمة
لقاء
قران
زواج
نكاح
بيعة
صفقة
شراكة
تحالف
حلف
لواء
دورة
انتخابات
محادثات
مفاوضات
مباحثات
