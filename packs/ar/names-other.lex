# Words between two names of one person. The second may have a preposition, quotation marks or "by the name of" before it.
= AlsoCalled
المعروف
المعروفة
الشهير
الشهيرة
المشهور
المشهورة
الملقب
الملقبة
المكنى
المكناة
المسمى
المسماة
يعرف
تعرف
عرف
عرفت
معروف
معروفة
اشتهر
اشتهرت
يلقب
تلقب
يكنى
واسمه الحقيقي
واسمها الحقيقي
اسمه الحقيقي
اسمها الحقيقي
واسمه الأصلي
واسمها الأصلي
اسم الولادة
اسم الشهرة
# Between two names at the head of a text.
= AlsoCalled head
أو
