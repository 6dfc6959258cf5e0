# Numbers in words. A number is read from these by its parts; endings of case are listed, spellings of one letter are not.
= Numeral unit 1
واحد
واحدة
= Numeral unit 1 bound
أحد
إحدى
= Numeral unit 2
اثنان
اثنين
اثنا
اثني
اثنتان
اثنتين
اثنتا
اثنتي
ثنتين
ثنتان
ثنتي
= Numeral unit 3
ثلاث
ثلاثة
ثلث
ثلثة
= Numeral unit 4
أربع
أربعة
= Numeral unit 5
خمس
خمسة
= Numeral unit 6
ست
ستة
= Numeral unit 7
سبع
سبعة
= Numeral unit 8
ثمان
ثماني
ثمانية
ثمانيا
= Numeral unit 9
تسع
تسعة
= Numeral ten 10
عشر
عشرة
= Numeral tens 20
عشرون
عشرين
= Numeral tens 20 construct
عشري
= Numeral tens 30
ثلاثون
ثلاثين
ثلثين
= Numeral tens 40
أربعون
أربعين
= Numeral tens 50
خمسون
خمسين
= Numeral tens 60
ستون
ستين
= Numeral tens 70
سبعون
سبعين
= Numeral tens 80
ثمانون
ثمانين
= Numeral tens 90
تسعون
تسعين
= Numeral hundreds 100
مائة
مئة
ماية
مية
= Numeral hundreds 200
مائتان
مائتين
مئتان
مئتين
مائتي
مئتي
مائتا
مئتا
مايتين
ميتين
= Numeral hundreds 300
ثلاثمائة
ثلاثمئة
ثلثمائة
ثلثمئة
ثلاثماية
= Numeral hundreds 400
أربعمائة
أربعمئة
أربعماية
= Numeral hundreds 500
خمسمائة
خمسمئة
خمسماية
= Numeral hundreds 600
ستمائة
ستمئة
ستماية
= Numeral hundreds 700
سبعمائة
سبعمئة
سبعماية
= Numeral hundreds 800
ثمانمائة
ثمانمئة
ثمانيمائة
ثمانيمئة
ثمانماية
= Numeral hundreds 900
تسعمائة
تسعمئة
تسعماية
= Numeral thousands 1000
ألف
آلاف
= Numeral thousands 2000
ألفان
ألفين
ألفي
ألفا
= Numeral some 0
بضع
بضعة
نيف
عدة
= OrdinalWord 1
أول
أولى
= OrdinalWord 1 compound
حادي
حادية
واحد
واحدة
= OrdinalWord 2
ثاني
ثانية
ثان
= OrdinalWord 3
ثالث
ثالثة
= OrdinalWord 4
رابع
رابعة
= OrdinalWord 5
خامس
خامسة
= OrdinalWord 6
سادس
سادسة
= OrdinalWord 7
سابع
سابعة
= OrdinalWord 8
ثامن
ثامنة
= OrdinalWord 9
تاسع
تاسعة
= OrdinalWord 10
عاشر
عاشرة
# "Two dozen" and what else counts in lots.
= Lot 12
دزينة
= Lot 12 many
دزينات
= Lot 24
دزينتين
دزينتان
= Fraction half
نصف
= Fraction third
ثلث
= Fraction quarter
ربع
= Fraction three-quarters
ثلاثة أرباع
