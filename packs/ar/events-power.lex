# Taking and leaving power and office, decisions.
= Verb power.accede subj=agent gen=agent obj=topic ala=topic fi=topic-or-place li=none need=obj|cue:office|time|ala|subj:person
تولى يتولى تول تولي
= Verb power.accede subj=agent gen=agent obj=topic need=obj|cue:office
تقلد يتقلد تقلد
تبوأ يتبوأ
تسنم يتسنم
ترأس يترأس ترؤس
تزعم يتزعم تزعم
= Verb power.accede subj=agent gen=agent obj=topic need=cue:office
تسلم يتسلم تسلم
شغل يشغل شغل
اعتلى يعتلي اعتلاء
ارتقى يرتقي ارتقاء
تربع يتربع
= Verb power.accede subj=agent gen=agent obj=topic amb need=obj:organization|cue:party-word
رأس يرأس
= Verb power.accede subj=agent gen=agent obj=topic amb need=obj:person|cue:office
خلف يخلف خلافة
= Verb power.accede subj=agent gen=agent obj=topic amb need=obj:place|time|fi:place
حكم يحكم
= Verb power.accede subj=agent ala=topic need=ala:place
تسلطن يتسلطن
تأمر يتأمر
= Verb power.accede subj=agent ala=topic need=none
سيطر يسيطر
= Verb power.accede subj=agent need=subj:person
تسلطن يتسلطن
استخلف يستخلف
= Fixed power.accede subj=agent ala=topic fi=place bi=place
جلس على العرش
جلس على عرش
جلس على سرير الملك
اعتلى العرش
اعتلى عرش
تربع على العرش
تربع على عرش
ارتقى العرش
ارتقى عرش
تسنم العرش
تولى الحكم
تولى الملك
تولى الخلافة
تولى العرش
تولى السلطة
تولى الرئاسة
تسلم الحكم
تسلم السلطة
تسلم مقاليد الحكم
تولى مقاليد الحكم
آل إليه الملك
آلت إليه الخلافة
آل إليه الحكم
آلت إليه السلطة
انتقل إليه الحكم
صعد إلى السلطة
صعد إلى الحكم
وصل إلى السلطة
وصل إلى الحكم
استولى على السلطة
استولى على الحكم
قفز إلى السلطة
أدى اليمين
أدى اليمين الدستورية
شكل الحكومة
شكل حكومة
شكل حكومته
شكل أول حكومة
ألف الحكومة
ألف حكومة
ألف أول حكومة
شكل الوزارة
ألف الوزارة
ألف وزارته
فاز بالرئاسة
فاز في الانتخابات
فاز بالانتخابات
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass
بايع يبايع مبايعة بيعة
توج يتوج تتويج
استوزر يستوزر
استخلف يستخلف استخلاف
انتخب ينتخب انتخاب
سلطن يسلطن
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass amb
عين يعين تعيين
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass amb need=cue:office|ala|obj:person
نصب ينصب تنصيب
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass need=obj:person|cue:office|pass rare
ولى يولي تولية
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass need=cue:office|obj:person
قلد يقلد
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass need=cue:office
اختار يختار اختيار
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass need=none
رشح يرشح ترشيح
أمر يؤمر
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass need=cue:office|cue:government
كلف يكلف تكليف
= Verb power.accede subj=agent obj=patient ala=topic fi=topic-or-place bi=topic-or-place li=topic pass need=time|cue:office
رقى يرقي ترقية
= Verb power.accede subj=agent fi=topic-or-place li=topic ila=topic need=cue:office
أصبح يصبح
صار يصير
غدا يغدو
= Verb power.accede subj=agent fi=topic-or-place li=topic maa=none bi=topic-or-place need=fi:organization|bi:organization|cue:office|time
اشتغل يشتغل
= Verb power.accede subj=agent fi=topic-or-place li=topic maa=none bi=topic-or-place need=fi:organization|bi:organization|cue:office|time amb
عمل يعمل
= Verb power.accede subj=agent fi=topic-or-place li=topic maa=none bi=topic-or-place need=fi:organization
خدم يخدم
= Fixed power.accede subj=agent fi=topic-or-place bi=topic-or-place li=topic
انتقل للعمل
انتقل إلى العمل
بدأ العمل
بدأ عمله
بدأ حياته العملية
انخرط في السلك الدبلوماسي
دخل السلك الدبلوماسي
التحق بالسلك الدبلوماسي
انضم إلى السلك الدبلوماسي
التحق بالعمل
التحق بوظيفة
دخل ميدان العمل
عمل مدرسا
عمل أستاذا
عمل مراسلا
عمل محاميا
عمل طبيبا
عمل مهندسا
عمل صحفيا
عمل محررا
عمل مستشارا
عمل سفيرا
عمل وزيرا
عمل مديرا
عمل كاتبا
عمل رئيسا
عمل قاضيا
عمل موظفا
عمل معلما
عمل صحافيا
عمل مترجما
عمل رساما
عمل ضابطا
عمل تاجرا
عمل نائبا
عمل باحثا
عمل مفتشا
عمل ممثلا
عمل موظفة
عملت مدرسة
عملت معلمة
عملت صحفية
عملت ممرضة
= EventNoun power.accede gen=agent li=topic
اعتلاء
تنصيب
جلوس
= EventNoun power.accede gen=agent li=topic need=time
ولاية
= EventNoun power.accede gen=patient fi=topic
تعيين
انتخاب
مبايعة
تتويج
بيعة
= EventNoun power.accede gen=agent office
ملك
ملكا
سلطان
خليفة
خديوي
إمبراطور
رئيس
بابا
حاكم
أمير
والي
وزير
قيصر
ملكة
شاه
باي
داي
بطريرك
سفير
مدير
محافظ
نائب
أمين
قائد
عميد
مفتي
شيخ
قاضي
أستاذ
رئيسا
وزيرا
= Verb power.leave subj=agent min=topic an=topic need=min|cue:post|an|time|subj:person
استقال يستقيل استقالة
= Verb power.leave subj=agent an=topic need=an
تنازل يتنازل تنازل
تنحى يتنحى تنح تنحي
اعتزل يعتزل اعتزال
تقاعد يتقاعد تقاعد
= Verb power.leave subj=agent an=topic need=cue:post
تخلى يتخلى تخل
= Verb power.leave subj=agent
تقاعد يتقاعد
= EventNoun power.leave gen=agent need=pronoun
تقاعد
= Verb power.leave subj=agent obj=patient pass need=in-ila:retirement
أحال يحيل إحالة
= EventCue retirement
التقاعد
المعاش
= Verb power.leave subj=agent need=in-obj:career
اعتزل يعتزل اعتزال
= EventCue career
السياسة
الفن
الغناء
التمثيل
التدريس
الحياة السياسية
العمل السياسي
العمل العام
= Verb power.accede subj=agent ila=patient need=cue:office|ila:person
أسند يسند إسناد
= Verb power.decide subj=agent need=in-obj:assembly
حلّ يحلّ
= EventCue assembly
البرلمان
برلمان
مجلس النواب
مجلس الأمة
مجلس الشعب
الجمعية الوطنية
الجمعية العمومية
= Verb power.accede subj=agent an=topic need=in-obj:throne
ورث يرث
= Verb power.leave subj=agent obj=patient an=topic min=topic pass
عزل يعزل عزل
أقال يقيل إقالة
أزاح يزيح إزاحة
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=obj:person|pass without-ala
خلع يخلع خلع
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=cue:post|min
أعفى يعفي إعفاء
= Verb power.leave subj=agent obj=patient an=topic min=topic pass bi=patient
أطاح يطيح إطاحة
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=cue:government|obj:person
أسقط يسقط إسقاط
= Verb power.leave subj=agent obj=patient min=topic pass an=topic
أقصى يقصي إقصاء
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=an
صرف يصرف
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=min|an
فصل يفصل فصل
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=none
أحال يحيل إحالة
= Verb power.leave subj=agent obj=topic need=cue:post
فقد يفقد فقد فقدان
ترك يترك
غادر يغادر
= Verb power.leave subj=patient need=cue:government
سقط يسقط سقوط
انهار ينهار انهيار
انتهى ينتهي
= EventNoun power.leave gen=patient need=cue:government
سقوط
انهيار
زوال
= Fixed power.leave subj=agent an=topic
قدم استقالته
قدمت استقالتها
قدموا استقالاتهم
قدم استقالة حكومته
تخلى عن العرش
تنازل عن العرش
تنازل عن الحكم
ترك منصبه
غادر منصبه
أحيل إلى التقاعد
أحيل على التقاعد
أحيل إلى المعاش
خرج من الحكم
خسر الانتخابات
= EventNoun power.leave gen=agent
استقالة استقالات
تنحي
خلع
= EventNoun power.leave gen=agent need=an
تنازل
= EventNoun power.leave gen=patient
عزل
إقالة
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=subj|time|obj
ألغى يلغي إلغاء
حظر يحظر حظر
سمح يسمح سماح
أقر يقر إقرار
أقرّ يقرّ
وافق يوافق موافقة
صادق يصادق مصادقة
سنّ يسنّ سنّ
أمم يؤمم تأميم
ألزم يلزم إلزام
حرم يحرم
جمد يجمد تجميد
قسم يقسم تقسيم
تبنى يتبنى تبني
رخص يرخص ترخيص
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=subj:organization|subj:place|dated
قرر يقرر
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=subj|time|obj amb
طالب يطالب مطالبة
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=cue:independence
أعلن يعلن إعلان
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=subj|time|obj amb
منع يمنع منع
رفض يرفض رفض
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=ala
صدق يصدق تصديق
= Verb power.decide subj=agent obj=topic fi=place ala=recipient li=recipient ila=recipient bi=topic need=cue:proposal amb
قدم يقدم
قدّم يقدّم تقديم
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=cue:decree
أصدر يصدر
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=cue:party-word
حل يحل حل
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=none
ضم يضم
اعتمد يعتمد اعتماد
أمر يأمر
رضي يرضى
= Verb power.decide subj=agent obj=topic fi=place ala=topic li=recipient bi=topic need=cue:tax
فرض يفرض فرض
= Verb power.decide subj=patient need=cue:capital li=topic
أصبح يصبح
صار يصير
غدا يغدو
= Verb power.decide subj=agent obj=patient need=cue:capital li=topic
اتخذ يتخذ اتخاذ
جعل يجعل
= Verb power.decide subj=agent obj=recipient fi=place ala=topic li=recipient bi=topic pass need=subj|time|obj
كافأ يكافئ مكافأة
أهدى يهدي إهداء
منح يمنح منح
كرم يكرم تكريم
= Verb power.decide subj=recipient ala=topic bi=topic need=cue:prize
نال ينال نيل
حصل يحصل حصول
فاز يفوز فوز
حاز يحوز
أحرز يحرز
= EventNoun power.decide gen=agent bi=topic
قرار قرارات
فرمان
مرسوم
ظهير
اقتراح
تصويت
انفصال
انتخابات
استفتاء
فتوى
= EventNoun power.decide bi=topic gen=topic
تأميم
إلغاء
استقلال
= EventNoun power.decide gen=agent bi=topic need=none
وحدة
= Fixed power.decide subj=agent li=recipient bi=topic
أصدر مرسوما
أصدر قرارا
أصدر فرمانا
أصدر أمرا
أصدرت قرارا
أصدرت مرسوما
أصدر قرار
أصدرت قرار
اتخذ قرارا
اتخذ قراره
أبدى موافقته
= EventCue proposal
اقتراح
اقتراحا
اقتراحه
اقتراحها
مقترح
مقترحا
مقترحه
= EventCue decree
قرار
قرارا
مرسوما
مرسوم
فرمانا
قانونا
قانون
أمرا
دستورا
عفوا
= EventCue prize
جائزة
الجائزة
جوائز
وسام
وساما
بجائزة
لقب
الميدالية
ميدالية
كأس
نوبل
= EventCue independence
استقلال
استقلالها
استقلاله
الاستقلال
الجمهورية
قيام
الحرب
الوحدة
الدستور
الأحكام
الأحكام العرفية
التعبئة
حالة الطوارئ
= EventCue government
حكومة
الحكومة
حكومته
وزارة
الوزارة
وزارته
وزارتها
وزارتهم
النظام
نظام
دولة
الدولة
الإمبراطورية
إمبراطورية
الخلافة
السلطنة
المملكة
مملكة
حكم
الحكم
العرش
الجمهورية
= EventCue tax
ضريبة
الضرائب
ضرائب
جزية
الجزية
الحماية
الحصار
العقوبات
عقوبات
= EventCue job
العمل
عمل
عمله
وظيفة
= Verb power.accede subj=agent bi=topic fi=topic ila=topic need=cue:job
انتقل ينتقل
عاد يعود
بدأ يبدأ
التحق يلتحق
= Verb power.leave subj=agent obj=topic need=obj:organization
ترك يترك
غادر يغادر
= Verb power.accede subj=agent obj=patient li=topic need=cue:throne
منح يمنح
أعطى يعطي
= EventCue throne
ملكه
العرش
رتبة
لقب
ولاية
إمارة
= Verb power.accede subj=agent fi=topic bi=topic need=cue:profession
امتهن يمتهن
مارس يمارس
احترف يحترف
= EventCue profession
المحاماة
الصحافة
الطب
التدريس
التعليم
التمثيل
الغناء
التجارة
مهنة
المهنة
الهندسة
القضاء
= Verb power.accede subj=agent ila=topic fi=topic need=cue:office
ترقى يترقى ترق
تدرج يتدرج تدرج
= Verb power.decide subj=patient fi=topic an=topic maa=topic need=subj:place|subj:organization
اندمج يندمج اندماج
اتحد يتحد
توحد يتوحد
انفصل ينفصل انفصال
= Verb power.accede subj=agent gen=agent need=cue:cabinet amb
ألّف يؤلّف تأليف
شكل يشكل تشكيل
= EventCue cabinet
حكومة
الحكومة
حكومته
حكومتها
وزارة
الوزارة
وزارته
= Verb power.decide subj=agent obj=topic fi=place ala=topic maa=agent li=recipient bi=topic need=ala|maa|subj:organization|subj:place
اتفق يتفق اتفاق
= Verb power.accede subj=agent fi=topic bi=topic need=cue:office|cue:instead
استقر يستقر
= EventCue instead
عوضه
عوضا
مكانه
= Verb power.leave subj=agent obj=patient an=topic min=topic pass need=obj:person|pass|an
نحى ينحي تنحية
