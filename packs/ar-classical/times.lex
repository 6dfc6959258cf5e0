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
