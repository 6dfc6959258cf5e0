# War and peace.
= Verb conflict.war subj=agent obj=patient fi=place ala=patient didda=patient need=subj|obj|ala|time
حارب يحارب محاربة
قاتل يقاتل قتال
انتصر ينتصر انتصار
سحق يسحق سحق
اشتبك يشتبك اشتباك
انهزم ينهزم انهزام
= Verb conflict.war subj=agent obj=patient fi=place ala=patient didda=patient need=subj|obj|ala|time pass
هزم يهزم هزيمة
دحر يدحر دحر
= Verb conflict.war subj=agent obj=patient fi=place ala=patient didda=patient need=obj:person|obj:organization|pass-person
كسر يكسر
= Verb conflict.war subj=agent obj=patient fi=place ala=patient didda=patient need=cue:war-word
خسر يخسر خسارة
= Fixed conflict.war subj=none fi=place
وضعت الحرب أوزارها
التقى الجمعان
التقى الجيشان
دارت رحى الحرب
دارت رحى المعركة
= Fixed conflict.war subj=agent ala=patient
أعلن الحرب
أعلنت الحرب
شن حربا
شنت حربا
خاض حربا
خاض معركة
دخل الحرب
دخلت الحرب
دخل في حرب
= EventNoun conflict.war gen=place bayna=agent fi=place didda=patient war
حرب حروب حربين
معركة معارك
موقعة
وقعة
غزوة
مواجهة مواجهات
اشتباكات
قتال
= EventNoun conflict.war bayna=agent fi=place didda=patient war gen=patient
هزيمة
= EventNoun conflict.war bayna=agent fi=place didda=patient war gen=agent
انتصار
= Fixed conflict.war subj=none gen=none war named
الحرب العالمية الأولى
الحرب العالمية الثانية
الحرب العالمية
الحرب الأهلية
الحرب الباردة
الحروب الصليبية
الحملات الصليبية
العدوان الثلاثي
حرب الاستقلال
حرب التحرير
حرب الاستنزاف
= Verb conflict.attack subj=agent obj=patient ala=patient fi=place didda=patient need=obj|ala|subj
هاجم يهاجم مهاجمة
حاصر يحاصر محاصرة
غزا يغزو غزو
قصف يقصف قصف
اقتحم يقتحم اقتحام
داهم يداهم مداهمة
أحرق يحرق إحراق
نهب ينهب نهب
اجتاح يجتاح اجتياح
قمع يقمع قمع
أخمد يخمد إخماد
طوق يطوق تطويق
حطم يحطم تحطيم
= Verb conflict.attack subj=agent obj=patient ala=patient fi=place didda=patient need=ala
أغار يغير إغارة
هجم يهجم هجوم
= Verb conflict.attack subj=agent obj=patient ala=patient fi=place didda=patient need=obj|ala|subj pass
دمر يدمر تدمير
خرب يخرب تخريب
= Verb conflict.attack subj=agent obj=patient ala=patient fi=place didda=patient need=ala|ila:place ila=patient
زحف يزحف زحف
= Verb conflict.attack subj=agent obj=patient ala=patient fi=place didda=patient need=obj:place
ضرب يضرب
= Verb conflict.attack subj=agent obj=patient ala=patient fi=place didda=patient need=none
سوى يسوي
أصاب يصيب إصابة
= Fixed conflict.attack subj=agent ala=patient didda=patient
شن هجوما
شن غارة
شن حملة
شن غارات
شنت هجوما
شنت حملة
شنت غارات
قاد حملة
قاد حملة عسكرية
أطلق النار
فتح النار
ضرب الحصار
ضرب حصارا
فرض الحصار
فرض حصارا
= EventNoun conflict.attack gen=agent ala=patient didda=patient fi=place li=patient
هجوم هجمات
غارة غارات
زحف
عدوان
غزوات
اعتداء
= EventNoun conflict.attack gen=agent ala=patient didda=patient fi=place li=patient need=ala|gen:person|didda
حملة حملات
= EventNoun conflict.attack ala=patient didda=patient fi=place li=patient gen=patient
غزو
حصار
اجتياح
قصف
اقتحام
= Verb conflict.conquer subj=agent obj=patient ala=patient min=origin need=obj:place|ala:place|pass-place
احتلّ يحتلّ احتلال
استولى يستولي استيلاء
سيطر يسيطر سيطرة
أخضع يخضع إخضاع
استرد يسترد استرداد
استعاد يستعيد استعادة
استرجع يسترجع استرجاع
حرر يحرر تحرير
انتزع ينتزع انتزاع
أخذ يأخذ
استخلص يستخلص
غلب يغلب
تغلب يتغلب تغلب
استباح يستبيح استباحة
= Verb conflict.conquer subj=agent obj=patient ala=patient min=origin need=obj:place|ala:place|pass-place amb
فتح يفتح فتح
= Verb conflict.conquer subj=agent obj=patient ala=patient min=origin need=obj:place|ala:place|pass-place amb rare
ملك يملك
= Verb conflict.conquer subj=agent obj=patient ala=patient min=origin need=ila:place
ضم يضم ضم
ضمّ يضمّ
= Verb conflict.conquer subj=agent obj=patient ala=patient min=origin need=obj:place
افتتح يفتتح
= Verb conflict.conquer subj=patient bi=agent fi=none need=subj:place
سقط يسقط سقوط
= Verb conflict.conquer subj=patient bi=agent fi=none need=none
استسلم يستسلم
= EventNoun conflict.conquer gen=patient ala=patient li=patient need=gen:place|gen:organization|pronoun|ala:place
فتح فتوح فتوحات
احتلال
ضم
سقوط
تحرير
استرداد
استعادة
= EventNoun conflict.conquer ala=patient li=patient gen=agent
استيلاء
سيطرة
= Verb conflict.kill subj=agent obj=patient fi=place bi=place pass
اغتال يغتال اغتيال
ذبح يذبح ذبح
صرع يصرع
أردى يردي
أباد يبيد إبادة
خنق يخنق خنق
= Verb conflict.kill subj=agent obj=patient fi=place bi=place pass amb
قتل يقتل قتل مقتل
= Verb conflict.kill subj=agent obj=patient fi=place pass bi=patient
فتك يفتك فتك
= EventNoun conflict.kill gen=patient fi=place light
مقتل
اغتيال
إبادة
مصرع
= EventNoun conflict.kill fi=place light gen=place
مذبحة مذابح
مجزرة مجازر
= Fixed conflict.kill obj=patient subj=agent
أودى بحياته
أودت بحياته
أودى بحياة
أودت بحياة
قضى عليه
فتك به
= Verb conflict.revolt subj=agent ala=patient didda=patient fi=place need=ala|didda|subj
ثار يثور
تمرد يتمرد تمرد
انتفض ينتفض انتفاض
عصى يعصي عصيان
ارتدّ يرتدّ ارتداد
= Verb conflict.revolt subj=agent ala=patient didda=patient fi=place need=ala
انقلب ينقلب انقلاب
= Verb conflict.revolt subj=agent ala=patient didda=patient fi=place need=ala:person
خرج يخرج
= Fixed conflict.revolt subj=agent ala=patient fi=place didda=patient
خلع الطاعة
خلع طاعته
شق عصا الطاعة
أعلن العصيان
أعلن التمرد
أعلن الثورة
رفع راية العصيان
قاد انقلابا
قام بثورة
قاموا بثورة
قام بانقلاب
قاموا بانقلاب
= EventNoun conflict.revolt gen=place fi=place ala=patient didda=patient war
ثورة ثورات
انتفاضة
انقلاب
تمرد
عصيان
فتنة
احتجاجات
مظاهرات
هبة
= Verb conflict.peace subj=agent maa=agent fi=place obj=none need=cue:treaty bayna=agent
وقع يوقع توقيع
وقّع يوقّع
= Verb conflict.peace subj=agent maa=agent fi=place obj=none need=maa|bayna|cue:treaty bayna=agent
صالح يصالح مصالحة
هادن يهادن مهادنة
تصالح يتصالح
أبرم يبرم إبرام
عقد يعقد عقد
تحالف يتحالف
= Verb conflict.peace subj=agent li=recipient
استسلم يستسلم استسلام
= EventNoun conflict.peace gen=place bayna=agent fi=place war
صلح
معاهدة
اتفاقية
هدنة
= EventNoun conflict.peace bayna=agent fi=place war gen=agent
استسلام
= EventCue treaty
معاهدة
المعاهدة
اتفاقية
الاتفاقية
اتفاق
اتفاقا
الاتفاق
هدنة
الهدنة
صلحا
الصلح
صلح
السلام
سلام
بروتوكول
= Verb conflict.attack subj=agent obj=patient fi=place need=obj:place|obj:organization|pass-place pass
هدم يهدم هدم
نسف ينسف نسف
= Verb conflict.conquer subj=agent obj=patient min=origin need=obj:place
اقتطع يقتطع اقتطاع
= EventNoun conflict.war gen=agent bayna=agent maa=patient fi=place light war need=bayna|maa|gen:person|gen:organization|gen:place
صدام صدامات
صراع صراعات
نزاع نزاعات
اشتباك
