# Meetings and letters.
= Verb contact.meet subj=agent obj=patient bi=patient maa=patient fi=place need=obj:person|bi:person|maa|subj
تفاوض يتفاوض تفاوض
فاوض يفاوض مفاوضة
تباحث يتباحث
= Verb contact.meet subj=agent obj=patient bi=patient maa=patient fi=place need=obj:person|bi:person|maa|subj|fi:place|time
اجتمع يجتمع اجتماع
= Verb contact.meet subj=agent obj=patient bi=patient maa=patient fi=place need=obj:person
لقي يلقى لقاء
قابل يقابل مقابلة
استقبل يستقبل استقبال
صادف يصادف
صحب يصحب صحبة
لازم يلازم ملازمة
جالس يجالس
= Verb contact.meet subj=agent obj=patient bi=patient maa=patient fi=place need=obj:person|bi:person|maa:person
التقى يلتقي لقاء
= Verb contact.meet subj=agent obj=patient bi=patient maa=patient fi=place need=maa
ناقش يناقش مناقشة
= Verb contact.meet subj=agent obj=patient fi=place need=obj:person
زار يزور زيارة
= Verb contact.meet subj=agent obj=patient fi=place need=obj:person without-ila
رافق يرافق
= Verb contact.meet subj=agent obj=patient fi=place need=obj:person amb
ودع يودع
= Verb contact.meet subj=agent obj=topic fi=place need=cue:gathering
حضر يحضر حضور
عقد يعقد عقد
انعقد ينعقد انعقاد
= Verb contact.meet subj=agent obj=topic fi=place need=none
شهد يشهد
= EventNoun contact.meet gen=agent bi=patient maa=patient fi=place light
لقاء
اجتماع
مقابلة
= EventNoun contact.meet bi=patient maa=patient fi=place light gen=place
مؤتمر
= EventCue gathering
مؤتمر
المؤتمر
مؤتمرا
اجتماع
الاجتماع
اجتماعا
مجمع
مجلسا
جلسة
الجلسة
جنازة
جنازته
حفل
الحفل
قمة
القمة
تشييعه
= Verb contact.correspond subj=agent ila=recipient li=recipient bi=none obj=recipient need=ila:person|li:person|cue:letter-word
أبرق يبرق
= Verb contact.correspond subj=agent ila=recipient li=recipient bi=none obj=recipient amb need=ila:person
كتب يكتب كتابة
= Verb contact.correspond subj=agent ila=recipient li=recipient bi=none obj=recipient need=ila:person|cue:letter-word nogoods nopeople
أرسل يرسل إرسال
بعث يبعث
= Verb contact.correspond subj=agent ila=recipient li=recipient bi=none obj=recipient need=obj:person
راسل يراسل مراسلة
خاطب يخاطب
= Verb contact.correspond subj=agent ila=recipient li=recipient obj=recipient need=bi:person bi=recipient
استغاث يستغيث
= EventNoun contact.correspond gen=agent ila=recipient min=agent need=ila:person|ila|min:person
رسالة رسائل
برقية
= EventNoun contact.correspond gen=agent ila=recipient min=agent need=ila:person
كتاب
= Verb contact.correspond subj=agent obj=recipient destination need=ila:place|obj:person ila=destination
دعا يدعو دعوة
= Verb contact.correspond subj=agent ila=recipient li=recipient bi=none obj=recipient need=obj:person amb rare
كاتب يكاتب مكاتبة
