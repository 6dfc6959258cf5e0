# Months as the press of the Maghreb and of Egypt spells them.
= Month gregorian 1
جانفي
ينائر
= Month gregorian 2
فيفري
فبراير
= Month gregorian 4
أفريل
إبريل
= Month gregorian 5
ماي
= Month gregorian 6
جوان
يونية
= Month gregorian 7
جويلية
جوييه
يولية
يوليوز
= Month gregorian 8
أوت
غشت
= Month gregorian 9
شتنبر
سبطمبر
= Month gregorian 10
أكتوبر
اكطوبر
= Month gregorian 11
نونبر
= Month gregorian 12
دجنبر
دسنبر
