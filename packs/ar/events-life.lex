# Births, deaths and marriages: perfect, imperfect, then verbal nouns. Frames say which argument fills which role.
= Verb life.birth subj=patient fi=place bi=place amb placed
ولد يولد ولادة مولد ميلاد
= Verb life.birth subj=agent obj=patient need=obj|li fi=place bi=place li=recipient
أنجب ينجب
= Verb life.birth subj=agent obj=agent bi=patient need=bi:person fi=place
رزق يرزق
= Fixed life.birth subj=patient fi=place bi=place
رأى النور
رأت النور
أبصر النور
أبصرت النور
أبصر نور الحياة
جاء إلى الدنيا
جاء إلى الوجود
خرج إلى الدنيا
جاءت إلى الدنيا
جئت إلى الدنيا
خرجت إلى الدنيا
جاء إلى الحياة
جاءت إلى الحياة
جئت إلى الحياة
رأيت النور
أبصرت نور الحياة
= Verb life.birth subj=patient fi=place bi=place need=cue:daylight
أبصر يبصر
رأى يرى
= Participle life.birth subj=patient fi=place bi=place gen=place born
مواليد
مولود
= Verb life.death subj=patient fi=place bi=place
توفى يتوفى وفاة
توفي يتوفى
مات يموت موت ممات
استشهد يستشهد استشهاد
انتحر ينتحر انتحار
هلك يهلك هلاك
= Verb life.death subj=patient fi=place bi=place need=fi:place|bi:place|time
غرق يغرق
اختفى يختفي اختفاء
= Verb life.death obj=patient subj=agent fi=place bi=place pass
دفن يدفن دفن
وارى يواري
# The same set phrases with the dead between their words.
= Verb life.death subj=patient fi=place bi=place need=in-obj:doom
لقي يلقى
لاقى يلاقي
= EventCue doom
حتفه
حتفها
حتفهم
ربه
وجه ربه
= Verb life.death subj=patient fi=place bi=place need=in-obj:soul
أسلم يسلم
لفظ يلفظ
= EventCue soul
الروح
روحه
أنفاسه
أنفاسها
= Verb life.death subj=patient fi=place bi=place need=in-ila:mercy
انتقل ينتقل
= EventCue mercy
رحمة الله
رحمة ربه
جوار ربه
الرفيق الأعلى
= Verb life.death subj=patient need=in-an:world|in-obj:world
رحل يرحل رحيل
فارق يفارق
غادر يغادر
= EventCue world
عالمنا
دنيانا
الدنيا
دنياه
= Fixed life.death subj=patient fi=place bi=place
لقي حتفه
لقيت حتفها
لقوا حتفهم
يلقى حتفه
لقي مصرعه
لقيت مصرعها
لقوا مصرعهم
لقي ربه
لقي وجه ربه
لاقى حتفه
لاقى ربه
أسلم الروح
أسلمت الروح
أسلم روحه
فاضت روحه
فاضت نفسه
فاضت روحها
فارق الحياة
فارقت الحياة
فارق الدنيا
ودع الحياة
ودع الدنيا
رحل عن الدنيا
رحلت عن الدنيا
رحل عن عالمنا
رحلت عن عالمنا
رحل عن هذه الدنيا
انتقل إلى رحمة الله
انتقلت إلى رحمة الله
انتقل إلى جوار ربه
انتقل إلى جوار الله
انتقل إلى الرفيق الأعلى
لحق بالرفيق الأعلى
لحق بربه
وافته المنية
وافتها المنية
وافاه الأجل
وافاها الأجل
أدركه الموت
أدركته المنية
أدركته الوفاة
حضرته الوفاة
قضى نحبه
قضت نحبها
لفظ أنفاسه
لفظت أنفاسها
لفظ أنفاسه الأخيرة
مضى إلى رحمة الله
ذهب إلى ربه
صعدت روحه
شيع جثمانه
خر صريعا
سقط قتيلا
سقط شهيدا
خر قتيلا
= EventNoun life.death gen=patient
مصرع
منية
احتضار
= Verb life.marry subj=agent obj=patient min=patient bi=patient fi=place
تزوج يتزوج زواج
= Verb life.marry subj=agent bi=patient fi=place maa=agent need=bi:person|maa:person
اقترن يقترن اقتران
= Verb life.marry subj=agent obj=patient amb need=obj:person
طلق يطلق تطليق
= Verb life.marry subj=agent obj=patient bi=patient ala=patient need=ala:person|bi:person
بنى يبني
عقد يعقد
خطب يخطب
= EventNoun life.marry gen=agent bi=patient min=patient light
زواج
زفاف
طلاق
قران
= Participle life.marry subj=agent min=patient predicative
متزوج
= EventNoun life.death gen=patient need=gen:person
رحيل
