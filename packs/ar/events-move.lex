# Departures, arrivals, travel, stays, expulsion, flight, sending.
= Verb move.arrive subj=agent obj=destination ila=destination li=destination bi=destination min=origin fi=place need=obj:place|ila:place|li:place|bi:place|min:place|fi:place|ila:vessel|there|time|bare
وصل يصل وصول
= Verb move.arrive subj=agent obj=destination ila=destination li=destination bi=destination min=origin fi=place need=obj:place
بلغ يبلغ بلوغ
= Verb move.arrive subj=agent ila=destination li=destination ala=destination min=origin bi=destination obj=destination fi=place
وفد يفد وفود
= Verb move.arrive subj=agent ila=destination li=destination ala=destination min=origin bi=destination obj=destination fi=place need=ila:place|li:place|min:place|ala:place|obj:place amb
قدم يقدم قدوم مقدم
= Verb move.arrive subj=agent ila=destination li=destination ala=destination min=origin bi=destination obj=destination fi=place need=ila:place|li:place|obj:place
ورد يرد ورود
= Verb move.arrive subj=agent ila=destination li=destination ala=destination min=origin bi=destination obj=destination fi=place need=obj:place
وافى يوافي
= Verb move.arrive subj=agent ila=destination li=destination min=origin obj=destination need=ila:place|li:place|min:place|obj:place|bare
عاد يعود عودة
= Verb move.arrive subj=agent ila=destination li=destination min=origin obj=destination need=ila:place|li:place|min:place|obj:place
رجع يرجع رجوع
= Verb move.arrive subj=agent ila=destination li=destination min=origin obj=destination need=ila:place|li:place|min:place
آب يؤوب إياب
قفل يقفل قفول
= Fixed move.arrive subj=agent ila=destination li=destination min=origin
عاد أدراجه
قفل راجعا
قفل عائدا
كر راجعا
حط الرحال
حط رحاله
ألقى عصا الترحال
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=obj:place|ila:place|li:place
دخل يدخل دخول
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=ila:place|li:place
حضر يحضر
صار يصير
انتهى ينتهي
أفضى يفضي
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=bi:place bi=destination
حل يحل
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=ila:place|li:place|min:place|obj:place
جاء يجيء مجيء
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=ila:place|li:place|obj:place
أتى يأتي
هبط يهبط هبوط
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=fi:place
رسا يرسو
= Verb move.arrive subj=agent obj=destination ila=destination li=destination min=origin need=obj:place
أدرك يدرك
طرق يطرق
وطئ يطأ
= Participle move.arrive subj=agent ila=destination li=destination min=origin predicative need=ila:place|li:place|min:place
عائد
قادم
راجع
قافل
واصل
= Verb move.arrive subj=vehicle obj=patient ila=destination li=destination need=ila:place|li:place
أوصل يوصل إيصال
أقل يقل
= Verb move.depart subj=agent obj=origin min=origin an=origin ila=destination need=obj:place|min:place|an:place|ila:place
غادر يغادر مغادرة
= Verb move.depart subj=agent obj=origin min=origin an=origin ila=destination need=obj:place|min:place|an:place
بارح يبارح مبارحة
رحل يرحل رحيل
خرج يخرج خروج
ابتعد يبتعد
ترك يترك
فارق يفارق مفارقة
انسحب ينسحب انسحاب
جلا يجلو جلاء
نزح ينزح نزوح
انصرف ينصرف انصراف
أبحر يبحر إبحار
أقلع يقلع إقلاع
انطلق ينطلق انطلاق
ظعن يظعن
برح يبرح
= Verb move.depart subj=agent obj=vehicle min=origin need=obj:vessel|cue:vessel-word|min:place
ركب يركب ركوب
= Verb move.travel subj=agent obj=agent ila=destination li=destination min=origin need=ila:place|li:place
رافق يرافق مرافقة
صحب يصحب
واكب يواكب مواكبة
قاد يقود
استقل يستقل
امتطى يمتطي
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none bayna=destination
تنقل يتنقل تنقل
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none
سافر يسافر سفر
ارتحل يرتحل ارتحال
هاجر يهاجر هجرة
تجول يتجول تجوال
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=ila:place|li:place|maa|min
توجه يتوجه توجه
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=ila:place|li:place
اتجه يتجه اتجاه
مضى يمضي
رحل يرحل رحيل
نفذ ينفذ
انحدر ينحدر انحدار
نهض ينهض
خرج يخرج خروج
ركب يركب
أبحر يبحر إبحار
انطلق ينطلق
شد يشد
انحاز ينحاز
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=obj:place
قصد يقصد
ارتاد يرتاد
جاب يجوب
اجتاز يجتاز اجتياز
اخترق يخترق
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=obj:place|fi
يمم ييمم
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=ila:place|li:place|min:place
سار يسير مسير
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=ila:place|li:place|maa
ذهب يذهب ذهاب
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=ila:place|li:place|min:place|ila-there
انتقل ينتقل انتقال
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=fi:place|bi:place
طاف يطوف طواف
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=fi:place
جال يجول
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=obj:place|ila:place|li:place
عبر يعبر عبور
صعد يصعد صعود
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=ala:place
عرج يعرج
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=bi:place|ala:place
مر يمر مرور
مرّ يمرّ
= Verb move.travel subj=agent ila=destination li=destination min=origin abra=place ala=place maa=agent fi=vehicle-or-place obj=destination bi=vehicle-or-none need=bi:place
لحق يلحق لحاق
= Verb move.travel subj=agent obj=destination ila=destination li=destination need=obj:place|ila:place|li:place
زار يزور زيارة
= Fixed move.travel subj=agent ila=destination li=destination min=origin fi=place
شد الرحال
شد رحاله
شدوا الرحال
أدى فريضة الحج
أدى الحج
أدى مناسك الحج
حج إلى مكة
حج البيت
ولى وجهه
= Verb move.travel subj=agent bi=none maa=agent fi=none
حجّ يحجّ
اعتمر يعتمر
= Verb move.travel subj=agent maa=agent need=in-obj:pilgrimage
أدى يؤدي
أتم يتم
= EventCue pilgrimage
الحج
العمرة
حجة
حجته
عمرة
= Verb move.arrive subj=agent fi=destination bi=destination need=in-obj:baggage
حط يحط
ألقى يلقي
= EventCue baggage
رحاله
الرحال
رحالهم
رحله
عصا الترحال
= EventNoun move.travel gen=agent ila=destination min=origin abra=place light fi=place
رحلة رحلات رحلته
سفرة
ترحال
تطواف
جولة جولات
بعثة
= Verb move.stay subj=agent fi=place bi=place inda=recipient ala=place maa=none need=fi:place|bi:place|inda|there|fi:organization
بقي يبقى بقاء
ظل يظل
استقرّ يستقرّ استقرار
قطن يقطن
سكن يسكن سكن
قعد يقعد
استوطن يستوطن استيطان
عاش يعيش عيش
نشأ ينشأ نشأة
تربى يتربى
ترعرع يترعرع
كبر يكبر
جاور يجاور مجاورة
رابط يرابط مرابطة
اعتكف يعتكف اعتكاف
توطن يتوطن
بات يبيت مبيت
أمضى يمضي
قضى يقضي
صام يصوم
وقف يقف
توقف يتوقف
تواجد يتواجد
حلّ يحلّ حلول
خيم يخيم
عسكر يعسكر
لجأ يلجأ
اختبأ يختبئ
اختفى يختفي
اعتزل يعتزل
انزوى ينزوي
= Verb move.stay subj=agent fi=place bi=place inda=recipient ala=place maa=none need=fi:place|bi:place|inda|there|fi|time noobj
لبث يلبث
= Verb move.stay subj=agent fi=place bi=place inda=recipient ala=place maa=none need=fi:place|bi:place|inda|there|fi|time noobj
مكث يمكث مكوث
= Verb move.stay subj=agent fi=place bi=place inda=recipient ala=place maa=none need=fi:place|bi:place|inda|there|fi:organization|fi noobj
نزل ينزل نزول
= Verb move.stay subj=agent fi=place bi=place inda=recipient ala=place maa=none need=fi:place|bi:place|inda|there|fi:organization|fi noobj noacc
أقام يقيم إقامة
= Verb move.stay subj=agent obj=place fi=place need=obj:place
سكن يسكن
نزل ينزل
قطن يقطن
استوطن يستوطن
= Verb move.stay subj=agent min=place need=in-obj:residence somewhere
اتخذ يتخذ
= EventCue residence
مقرا
مقاما
سكنا
مسكنا
موطنا
وطنا
منزلا
مستقرا
دارا
= Verb move.stay obj=patient subj=agent fi=place pass need=fi:place|fi:organization
أودع يودع إيداع
آوى يؤوي إيواء
استضاف يستضيف استضافة
أسكن يسكن
أنزل ينزل
= Participle move.stay subj=agent fi=place bi=place predicative need=fi:place|bi:place
مقيم
قاطن
= EventNoun move.stay gen=agent fi=place bi=place
إقامة
مسكن
= EventNoun move.stay gen=agent fi=place bi=place need=fi:place|bi:place
تواجد
= EventNoun move.stay gen=agent fi=place bi=place need=fi:place|bi:place
وجود
= Verb move.expel subj=agent obj=patient ila=destination min=origin an=origin pass
طرد يطرد طرد
هجر يهجر تهجير
أجلى يجلي إجلاء
شرد يشرد تشريد
= Verb move.expel subj=agent obj=patient ila=destination min=origin an=origin pass amb
أبعد يبعد إبعاد
= Verb move.expel subj=agent obj=patient ila=destination min=origin an=origin pass need=obj:person|obj:organization|ila|min|pass|pronoun|gen
نفى ينفي نفي
= Verb move.expel subj=agent obj=patient ila=destination min=origin pass need=min:place|ila:place
أخرج يخرج إخراج
أقصى يقصي إقصاء
= Verb move.flee subj=agent ila=destination li=destination min=origin obj=none
هرب يهرب هروب هرب
فرّ يفرّ فرار
نجا ينجو
نزح ينزح نزوح
= Verb move.flee subj=agent ila=destination li=destination min=origin obj=none need=ila:place|li:place
لجأ يلجأ لجوء
تسلل يتسلل
انهزم ينهزم
= Verb move.flee subj=agent ila=destination li=destination min=origin obj=none need=bi:place
لاذ يلوذ
= Fixed move.flee subj=agent ila=destination li=destination min=origin
لاذ بالفرار
ولى هاربا
ولى الأدبار
فر هاربا
خرج هاربا
= Participle move.flee subj=agent ila=destination li=destination min=origin predicative need=ila:place|li:place|min:place
هارب
فار
= Verb move.send subj=agent obj=patient ila=destination min=origin li=none need=obj|ila pass active nogoods
أرسل يرسل إرسال
بعث يبعث بعث
أوفد يوفد إيفاد
ابتعث يبتعث ابتعاث
= Verb move.send subj=agent obj=patient ila=destination min=origin li=none pass need=ila:place
وجه يوجه توجيه
سير يسير تسيير
أنفذ ينفذ إنفاذ
حمل يحمل حمل
أعاد يعيد إعادة
استدعى يستدعي استدعاء
اقتاد يقتاد
ساق يسوق
رد يرد
اصطحب يصطحب
= Verb move.send subj=agent obj=patient ila=destination min=origin li=none pass need=ila:place|min:place
نقل ينقل نقل
استقدم يستقدم استقدام
جلب يجلب جلب
# Exile as where somebody lives.
= EventNoun move.stay gen=agent fi=place bi=place need=pronoun
غربة
= Verb move.expel subj=agent obj=patient ila=destination min=origin an=origin need=obj:person|obj:organization
رحّل يرحّل ترحيل
