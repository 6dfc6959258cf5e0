# Words that join and shape clauses.
= Clause prep ila
إلى
الي
باتجاه
نحو
صوب
# Prepositions of one letter, written apart before quotation marks and names in other letters.
= Clause prep li
ل
= Clause prep bi
ب
= Clause prep min
من
= Clause prep fi
في
فى
داخل
خلال
أثناء
في أثناء
= Clause prep ala
على
فوق
= Clause prep an
عن
= Clause prep maa
مع
برفقة
بصحبة
بمعية
بالاشتراك مع
= Clause prep inda
عند
لدى
= Clause prep for
بالنسبة إلى
بالنسبة ل
= Clause prep didda
ضد
= Clause prep bayna
بين
ما بين
= Clause prep abra
عبر
= Clause prep by
على يد
على يدي
على أيدي
من قبل
من طرف
بواسطة
بأمر من
بقيادة
= Clause prep near
قرب
بالقرب من
بجوار
قرب من
قبالة
خارج
حول
= Clause prep under
تحت
= Clause prep hatta
حتى
حتي
= Clause prep since
منذ
= Clause prep without
دون
بدون
من دون
= Clause prep instead
بدلا من
عوضا عن
بدل
= Clause prep after
بعد
عقب
إثر
على إثر
في أعقاب
فور
= Clause prep before
قبل
قبيل
= Clause prep because
بسبب
نتيجة
بفضل
جراء
= Clause prep like
مثل
أمثال
# After a verb in need of a subject it may be a verb itself: whoever succeeded him.
= Clause prep other bare
خلف
= Clause prep other
أمام
وراء
رغم
باسم
ضمن
إزاء
تجاه
بشأن
حيال
= Clause prep according
بحسب
حسب
وفق
على حد قول
على ذمة
في رواية
= Clause pronoun bi
به
بها
بهم
بهما
= Clause pronoun li
له
لها
لهم
لهما
لنا
لي
= Clause conj
أو
أم
لكن
بل
إلا أن
غير أن
بيد أن
إنما
أما
= Clause then
ثم
ومن ثم
وبعد ذلك
وأخيرا
وفي النهاية
# These may also stand in the middle of a clause.
= Clause then afterwards
بعد ذلك
فيما بعد
بعدها
بعدئذ
بعد هذا
أخيرا
لاحقا
عندئذ
حينئذ
عندها
في وقت لاحق
من بعده
في النهاية
= Clause subord when
حين
حينما
عندما
لما
بينما
في حين
كلما
فيما
ما إن
ما أن
وقت أن
يوم أن
إبان
طالما
= Clause subord where
حيث
= Clause subord after
بعد أن
بعدما
منذ أن
= Clause subord before
قبل أن
= Clause subord until
إلى أن
= Clause subord because
لأن
إذ
كون
كونه
كونها
بما أن
مما
= Clause subord purpose
كي
لكي
من أجل أن
بهدف أن
= Clause subord without
دون أن
بدون أن
من دون أن
بدلا من أن
= Clause purpose
من أجل
بهدف
بقصد
بغية
بغرض
قصد
سعيا إلى
سعيا وراء
بحثا عن
استعدادا
تمهيدا
لأجل
= Clause relative
الذي
التي
الذين
اللذان
اللذين
اللتان
اللتين
اللواتي
اللاتي
اللائي
ممن
= Clause that
أن
إن
بأن
بأنه
بأنها
بأنهم
أنه
أنها
أنهم
إنه
إنها
إنهم
= Clause not
لم
لن
لا
ليس
ليست
= Clause maybe-not
ما
= Clause if
إذا
لو
لولا
لئن
إذا ما
سواء
ربما
لعل
لعله
لعلها
عسى
قد يكون
= Clause already
قد
لقد
= Clause future
سوف
= Clause conj
لكنه
لكنها
لكنهم
لكنهما
لكنني
= Clause this
كل من
كلا من
كلٌّ من
= Clause person
هو
هي
هما
هم
أنا
نحن
= Clause this
هذا
هذه
ذلك
تلك
هذان
هاتان
هؤلاء
أولئك
= Clause there
هناك
هنالك
هنا
= Clause also
أيضا
كثيرا
فورا
مجددا
ثانية
نهائيا
مرة أخرى
مرة ثانية
وحده
وحدها
معا
آنذاك
حينذاك
حينها
وقتها
كذلك
بدوره
بدورها
بعد
فقط
نفسه
نفسها
بنفسه
بنفسها
= Clause as
كما
مثلما
= Clause every
كل
بعض
جميع
معظم
أغلب
غالبا
عادة
دائما
# What is written together with the next word.
= Clause attached and
و
ف
= Clause attached bi
ب
بال
= Clause attached li
ل
لل
= Clause attached ka
ك
كال
= Clause attached article
ال
= Clause attached-pronoun 3ms
ه
= Clause attached-pronoun 3fs
ها
= Clause attached-pronoun 3d
هما
= Clause attached-pronoun 3mp
هم
= Clause attached-pronoun 3fp
هن
= Clause attached-pronoun 1s
ي
ني
= Clause attached-pronoun 1p
نا
# Nouns before which "for" tells a ground, not a purpose.
= Clause grounds
إضافة
بالإضافة
نسبة
نظرا
نتيجة
وفقا
تبعا
خلافا
استمرارا
تكريما
تخليدا
امتدادا
# Words that make what follows an order, a hope or a belief.
= Clause mood ordered
شرط
بشرط
على شرط
شريطة
= Clause mood hoped
على أمل
أملا في
آملا
آملا في
= Clause mood possible
واثقا من
واثق من
واثقا
متأكدا من
متأكد من
مقتنعا
على يقين من
على ثقة من
موقنا
ظنا
ظنا منه
اعتقادا
مخافة
خشية
خوفا من
= Clause except
إلا
سوى
