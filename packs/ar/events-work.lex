# Founding, publishing, studying, joining.
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=obj|subj|fi:place|time
أسس يؤسس تأسيس
أنشأ ينشئ إنشاء
شيد يشيد تشييد
اختط يختط
ابتنى يبتني
افتتح يفتتح افتتاح
دشن يدشن تدشين
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=obj
ابتكر يبتكر ابتكار
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=obj
اخترع يخترع اختراع
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=obj
اكتشف يكتشف اكتشاف
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing amb need=obj|time|pass|subj:person
بنى يبني بناء
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=obj:organization|cue:building
أقام يقيم إقامة
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=obj:organization|cue:party-word
كون يكون تكوين
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing amb need=obj:organization|cue:party-word
شكل يشكل تشكيل
= Verb work.found subj=agent obj=patient maa=agent fi=place bi=place pass-thing need=none
أرسى يرسي
عمر يعمر
= Verb work.found subj=patient fi=place need=subj|time
تأسس يتأسس تأسس
= EventNoun work.found gen=patient fi=place light
تأسيس
إنشاء
تشييد
بناء
تشكيل
افتتاح
تكوين
= EventNoun work.found gen=patient fi=place light need=none
إعلان
= EventCue building
مسجدا
مدرسة
قلعة
سورا
سدا
جامعا
مستشفى
قصرا
دارا
جسرا
حصنا
مدينة
معملا
مصنعا
مدارس
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing amb need=obj:work|cue:work-word|time
نشر ينشر نشر
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing amb need=obj:work|cue:work-word|time without-ila
كتب يكتب كتابة
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing need=obj:work|cue:work-word
أصدر يصدر إصدار
ألف يؤلف تأليف
نظم ينظم نظم
حرر يحرر تحرير
دون يدون تدوين
أخرج يخرج إخراج
لحن يلحن تلحين
سجل يسجل تسجيل
وضع يضع
أكمل يكمل
أتم يتم
طبع يطبع طبع
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing need=obj:work|cue:work-word|time
صنف يصنف تصنيف
ترجم يترجم ترجمة
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing need=obj:work
حقق يحقق تحقيق
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing need=none
رسم يرسم
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing need=obj:work|time
غنى يغني
= Verb work.publish subj=agent obj=patient bi=none pass-thing need=fi:work|cue:film fi=patient
شارك يشارك مشاركة
اشترك يشترك اشتراك
= Verb work.publish subj=agent obj=patient fi=patient amb need=fi:work|cue:film|cue:role
ظهر يظهر ظهور
مثّل يمثّل تمثيل
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing amb need=cue:song|cue:film
أطلق يطلق إطلاق
قدم يقدم
قدّم يقدّم تقديم
غنى يغني غناء
صور يصور تصوير
عرض يعرض عرض
= Fixed work.publish subj=agent fi=patient
لعب دور البطولة
لعبت دور البطولة
لعب دور
لعبت دور
قام بدور البطولة
قامت بدور البطولة
قام ببطولة
قامت ببطولة
قام بالبطولة
قامت بالبطولة
أدى دور البطولة
أدت دور البطولة
جسد شخصية
جسدت شخصية
= EventNoun work.publish gen=agent need=gen:person
تأليف
إخراج
تلحين
= Participle work.publish subj=agent gen=patient need=gen:work|cue:book predicative
مؤلف
مصنف
= Verb work.publish subj=agent obj=patient fi=place bi=none pass-thing need=obj:work|cue:film
أنتج ينتج إنتاج
= Verb work.publish subj=patient fi=place need=subj:work|cue:work-word
صدر يصدر صدور
= EventNoun work.publish gen=patient fi=place light
تأليف
نشر
كتابة
إصدار
ترجمة
= EventCue book
كتاب
كتب
رواية
روايات
ديوان
= EventCue song
ألبوم
ألبوما
ألبومه
ألبومها
أغنية
أغنيته
أغنيتها
أغنيات
أغاني
نشيدا
نشيد
قصيدة
قصيدته
= EventCue role
دور
دوره
دورها
البطولة
= EventCue film
فيلما
فيلمه
فيلمها
فيلمين
أفلام
الأفلام
مسلسلا
مسلسلات
مسرحيته
مسرحيات
برنامجا
فيلم
الفيلم
مسلسل
المسلسل
مسرحية
المسرحية
بطولة
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient min=place need=fi:organization|fi:place|bi:organization|cue:school|ala:person|inda:person|time
تتلمذ يتتلمذ تتلمذ
تخرج يتخرج تخرج
تفقه يتفقه
درّس يدرّس تدريس
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient min=recipient need=fi:organization|fi:place|bi:organization|cue:school|ala:person|inda:person|min:person|time|obj
تعلم يتعلم تعلم
= Verb work.study subj=agent obj=recipient fi=topic need=obj:person
أجاز يجيز
= Participle work.study subj=agent ala=topic min=place need=cue:studies predicative
حاصل
حاصلا
حائز
= Fixed work.study subj=agent fi=place ala=recipient
ألقى دروسا
ألقى دروسه
ألقى محاضرات
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient min=place need=fi:organization|fi:place|bi:organization|cue:school|ala:person|inda:person|time amb
درس يدرس دراسة
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient min=place need=cue:studies|cue:school
تلقى يتلقى
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient min=place need=cue:studies
أنهى ينهي إنهاء
أكمل يكمل إكمال
أتم يتم إتمام
واصل يواصل مواصلة
نال ينال نيل
حصل يحصل حصول
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient need=ala:person
قرأ يقرأ قراءة
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient need=an:person an=recipient
أخذ يأخذ
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient need=min:person|cue:hadith min=recipient
سمع يسمع سماع
= Verb work.study subj=agent gen=agent obj=topic fi=place bi=place ala=recipient inda=recipient by=recipient need=cue:quran
حفظ يحفظ حفظ
= Verb work.study subj=agent bi=place fi=place ila=place need=cue:school
التحق يلتحق التحاق
انتسب ينتسب انتساب
انتقل ينتقل
= Verb work.study subj=agent bi=place fi=place ila=place need=cue:school obj=place
دخل يدخل دخول
= EventNoun work.study gen=agent fi=place bi=place min=place ala=recipient
تخرج
= EventNoun work.study gen=agent fi=place bi=place ala=recipient need=pronoun|fi:organization
دراسة
= EventNoun work.study gen=agent fi=place bi=place ala=recipient need=pronoun
تعليم
= EventCue quran
القرآن
القرآن الكريم
= EventCue hadith
الحديث
= Verb work.join subj=agent ila=patient bi=patient li=patient need=ila:organization|bi:organization|li:organization|cue:party-word|ila:person
انضمّ ينضمّ انضمام
انتسب ينتسب انتساب
التحق يلتحق التحاق
= Verb work.join subj=agent ila=patient bi=patient li=patient fi=patient need=fi:organization|cue:party-word
انخرط ينخرط انخراط
تطوع يتطوع تطوع
= Verb work.join subj=agent ila=patient bi=patient li=patient an=patient need=an:organization
انشقّ ينشقّ انشقاق
= EventNoun work.join gen=agent fi=patient bi=patient
عضوية
انضمام
انتساب
= Participle work.join subj=agent fi=patient bi=patient need=fi:organization|bi:organization|cue:party-word predicative
عضو
عضوا
= Verb work.join subj=agent min=patient an=patient need=min:organization|an:organization
استقال يستقيل استقالة
انسحب ينسحب انسحاب
= Verb work.join obj=patient subj=agent min=topic pass need=min:organization
طرد يطرد طرد
فصل يفصل فصل
رفت يرفت رفت
= Verb work.study subj=agent gen=agent obj=topic min=place fi=place need=min:organization|cue:school
تخرج يتخرج تخرج
= Verb work.join subj=agent fi=patient bi=patient need=fi:organization|bi:organization|cue:party-word
تجند يتجند
