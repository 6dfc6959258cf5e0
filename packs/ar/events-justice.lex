# Arrest, prison, trial, sentence, execution, release.
= Verb justice.arrest subj=agent obj=patient fi=place pass
اعتقل يعتقل اعتقال
أسر يأسر أسر
احتجز يحتجز احتجاز
= Verb justice.arrest subj=agent obj=patient fi=place pass need=obj:person|pass
أوقف يوقف إيقاف
= Verb justice.arrest subj=agent ala=patient fi=place need=ala
قبض يقبض قبض
= Fixed justice.arrest tail=patient fi=place
ألقي القبض على
ألقت القبض على
ألقى القبض على
قبض على
= Fixed justice.arrest its=patient fi=place
ألقي القبض عليه
ألقي القبض عليها
ألقي القبض عليهم
= Fixed justice.arrest subj=agent its=patient fi=place
ألقت القبض عليه
ألقت القبض عليها
ألقت القبض عليهم
ألقى القبض عليه
ألقى القبض عليها
ألقى القبض عليهم
قبض عليه
قبض عليها
قبض عليهم
= Fixed justice.arrest subj=patient fi=place
وقع في الأسر
وقع أسيرا
= EventNoun justice.arrest gen=patient ala=patient
اعتقال اعتقالات
أسر
= Verb justice.jail subj=agent obj=patient fi=place bi=place pass
حبس يحبس حبس
= Verb justice.jail subj=agent obj=patient fi=place bi=place pass amb
سجن يسجن سجن
= Verb justice.jail subj=patient fi=place need=cue:prison-word
بقي يبقى
ظل يظل
أمضى يمضي
قضى يقضي
مكث يمكث
= Verb justice.jail subj=agent obj=patient fi=place pass need=cue:prison-word
أودع يودع إيداع
ألقى يلقي
زج يزج
زجّ يزجّ
وضع يضع
= Fixed justice.jail subj=patient fi=place
زج به في السجن
زج به
أودع السجن
ألقي به في السجن
دخل السجن
دخلت السجن
= EventNoun justice.jail gen=patient fi=place
حبس
احتجاز
= EventNoun justice.jail gen=patient fi=place need=gen:person|pronoun
سجن
= Verb justice.try subj=agent obj=patient fi=place pass rare
قاضى يقاضي مقاضاة
= Verb justice.try subj=agent obj=patient fi=place pass rare
حاكم يحاكم محاكمة
= Verb justice.try subj=agent obj=patient bi=none pass
اتهم يتهم اتهام
= Fixed justice.try subj=patient fi=place
مثل أمام المحكمة
مثل أمام القضاء
قدم إلى المحاكمة
قدم للمحاكمة
أحيل إلى المحاكمة
أحيل إلى محكمة
أحيل على المحاكمة
= EventNoun justice.try gen=patient light fi=place
محاكمة محاكمات
ملاحقة
= Verb justice.sentence subj=agent obj=patient bi=none pass
أدان يدين إدانة
عاقب يعاقب معاقبة
برأ يبرئ تبرئة
= Verb justice.sentence subj=agent ala=patient need=in-bi:penalty
حكم يحكم حكم
= EventCue penalty
السجن
الإعدام
إعدام
سجن
حبس
الحبس
النفي
نفي
الموت
الأشغال الشاقة
= Verb justice.release subj=patient min=origin need=in-min:prison-word
خرج يخرج خروج
= Fixed justice.sentence its=patient
حكم عليه
حكم عليها
حكم عليهم
= Fixed justice.sentence tail=patient
حكم على
= Fixed justice.sentence subj=agent its=patient
حكمت عليه
حكمت عليها
حكمت عليهم
= Fixed justice.sentence tail=patient
حكمت المحكمة على
= Fixed justice.sentence ala=patient
صدر حكم
صدر الحكم
= Verb justice.execute subj=agent obj=patient fi=place pass
أعدم يعدم إعدام
شنق يشنق شنق
صلب يصلب
رجم يرجم رجم
= Fixed justice.execute subj=agent its=patient
ضرب عنقه
ضربت عنقه
قطع رأسه
قطعت رأسه
= Fixed justice.execute subj=agent obj=patient
نفذ فيه حكم الإعدام
أعدم شنقا
أعدم رميا بالرصاص
= Verb justice.release subj=agent obj=patient min=origin pass need=an an=patient
أفرج يفرج إفراج
= Verb justice.release subj=agent obj=patient min=origin pass need=cue:sarah
أطلق يطلق إطلاق
= Verb justice.release subj=agent obj=patient min=origin pass need=cue:prison-word
حرر يحرر
= Verb justice.release subj=agent an=patient need=an:person|pronoun
عفا يعفو عفو
صفح يصفح
= Fixed justice.release its=patient
أفرج عنه
أفرج عنها
أفرج عنهم
أخلي سبيله
أخلي سبيلها
أخلي سبيلهم
عفي عنه
عفي عنها
عفي عنهم
= Fixed justice.release subj=agent its=patient
أطلق سراحه
أطلق سراحها
أطلق سراحهم
أطلقت سراحه
أطلقت سراحها
أطلقت سراحهم
أخلى سبيله
أخلى سبيلها
أخلى سبيلهم
عفا عنه
عفا عنها
عفا عنهم
= Fixed justice.release subj=patient
خرج من السجن
خرجت من السجن
خرج من المعتقل
= Fixed justice.release tail=patient
أطلق سراح
أطلقت سراح
= EventNoun justice.release gen=patient
إطلاق سراح
إخلاء سبيل
= EventNoun justice.release gen=patient an=patient
إفراج
= EventCue sarah
سراح
سراحه
سراحها
سراحهم
= Fixed justice.release need=none
رحمه الله وعفا عنه
رحمه الله تعالى وعفا عنه
رحمها الله وعفا عنها
عفا الله عنه
عفا الله عنها
عفا الله عنهم
عفا الله تعالى عنه
