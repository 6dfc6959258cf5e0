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
# Days that have a name: month, day and calendar; a feast needs no word "day" before its year.
= NamedDay 1 10 hijri
عاشوراء
= NamedDay 3 12 hijri feast
المولد النبوي
عيد المولد النبوي
= NamedDay 7 27 hijri
المعراج
الإسراء والمعراج
= NamedDay 12 8 hijri
التروية
= NamedDay 12 9 hijri
عرفة
عرفات
= NamedDay 12 10 hijri
النحر
الأضحى
عيد النحر
= NamedDay 12 10 hijri feast
عيد الأضحى
= NamedDay 12 18 hijri
الغدير
غدير خم
عيد الغدير
= NamedDay 10 1 hijri
الفطر
= NamedDay 10 1 hijri feast
عيد الفطر
= NamedDay 1 1 hijri
رأس السنة الهجرية
= NamedDay 1 1 gregorian
رأس السنة الميلادية
