# How older books count days: by the nights gone or left, and by the month's first and last day.
= Passed
خلون
خلت
خلتا
خلا
خلين
مضين
مضت
مضى
مضتا
مضوا
= Remaining
بقين
بقيت
بقيتا
بقي
بقتا
بقيا
= DayFirst
مستهل
غرة
مفتتح
هلال
= DayLast
سلخ
انسلاخ
منسلخ
= DayMid
نصف
منتصف
= FirstOf
أوله
أولها
# Days that have a name: month and day of the Hijri year.
= NamedDay 1 10
عاشوراء
= NamedDay 12 8
التروية
= NamedDay 12 9
عرفة
= NamedDay 12 10
النحر
عيد الأضحى
عيد النحر
= NamedDay 10 1
عيد الفطر
