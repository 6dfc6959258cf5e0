# Stages of a life that are told with their length: exile that went on, days spent waiting.
= Verb other subj=topic for=agent fi=place need=for:person lasting
تواصل يتواصل
استمر يستمر
دام يدوم
امتد يمتد
طال يطول
= EventNoun move.travel gen=agent need=time
تشرد
ترحال
تجوال
= Fixed move.expel subj=patient fi=place
بدأ منفاه
بدأ نفيه
بدأت غربته
بدأ اغترابه
= Verb move.stay subj=patient obj=patient fi=place pass need=time lasting
أودع يودع
احتجز يحتجز احتجاز
حجز يحجز حجز
= Verb other subj=agent fi=place need=dated lasting
أمضى يمضي
قضى يقضي
مكث يمكث
لبث يلبث
بقي يبقى
انتظر ينتظر
سار يسير
مشى يمشي
أقام يقيم إقامة
استغرق يستغرق
= Verb power.accede subj=agent need=cue:office-stay lasting
أمضى يمضي
قضى يقضي
مكث يمكث
لبث يلبث
بقي يبقى
استمر يستمر
ظل يظل
أقام يقيم
