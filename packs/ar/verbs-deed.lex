# What people do that is no event of a chronicle, but needs them to be alive where and when it is told.
= Verb other subj=agent obj=patient fi=place bi=none need=time
أجاز يجيز
كرم يكرم
علم يعلم
درّس يدرّس
لقن يلقن
هنأ يهنئ
مدح يمدح
هجا يهجو
عالج يعالج
داوى يداوي
صور يصور
رسم يرسم
نحت ينحت
غنى يغني
عزف يعزف
لحن يلحن
أنشد ينشد
مثل يمثل
ترجم يترجم
ألقى يلقي
أصيب يصاب
جرح يجرح
أكل يأكل
شرب يشرب
سمع يسمع
شاهد يشاهد
رأى يرى
خلع يخلع
لبس يلبس
حكم يحكم
اشترى يشتري
باع يبيع
استأجر يستأجر
بنى يبني
زرع يزرع
صنع يصنع
صاغ يصوغ
اعتزل يعتزل
تعلم يتعلم
حفظ يحفظ
قرأ يقرأ
ناقش يناقش
شيع يشيع
عزى يعزي
ودع يودع
دخل يدخل
قاد يقود
# Those that name somebody or something: two objects, of which one stands alone where the verb is passive.
= Verb other subj=agent obj=patient fi=place bi=none need=time names
أعلن يعلن
# What nothing is done to.
= Verb other subj=agent fi=place bi=none need=time
خطب يخطب
وقف يقف
جلس يجلس
قعد يقعد
مشى يمشي
نام ينام
مرض يمرض
صام يصوم
تغدى يتغدى
تعشى يتعشى
شارك يشارك
اشترك يشترك
أفتى يفتي
عمل يعمل
اشتغل يشتغل
تفرغ يتفرغ
سبح يسبح
لعب يلعب
تحدث يتحدث
تكلم يتكلم
حاضر يحاضر
كان يكون
خرج يخرج خروج
ذهب يذهب
رحل يرحل
سافر يسافر
عاد يعود
رجع يرجع
نزل ينزل
ركض يركض
حارب يحارب
قاتل يقاتل
صلى يصلي
حج يحج
ركب يركب
حضر يحضر
= Verb other subj=patient fi=place need=time
نال ينال
حصل يحصل
حاز يحوز
أحرز يحرز
= Verb other subj=agent obj=topic ala=recipient fi=place need=ala:person
خلع يخلع
قرأ يقرأ
سمع يسمع
أخذ يأخذ
أنعم ينعم
= Verb other subj=agent fi=place need=fi:place
كان يكون
ظل يظل
بات يبيت
