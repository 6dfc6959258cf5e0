# Seljuks, Zengids, Assassins and their neighbours.
= Person sultan latin=Tughril died=1063 held=1037-1063
طغرل بك
طغرلبك
طغرل بيك
= Person ruler latin=Chaghri_Beg
جغري بيك
داود جغري بك
= Person ruler latin=Chaghri_Beg shared
جغري بك
= Person sultan latin=Alp_Arslan died=1072 held=1063-1072
ألب أرسلان
محمد ألب أرسلان
= Person sultan latin=Malik-Shah_I born=1055 died=1092 held=1072-1092
ملكشاه
ملك شاه
ملكشاه الأول
= Person sultan latin=Berkyaruq died=1105 held=1094-1105
بركيارق
= Person sultan latin=Muhammad_I_Tapar born=1082 died=1118 held=1105-1118
محمد بن ملكشاه
غياث الدين محمد بن ملكشاه
= Person sultan latin=Ahmad_Sanjar died=1157 held=1118-1157
أحمد سنجر
السلطان سنجر
سنجر بن ملكشاه
= Person sultan latin=Mahmud_II_(Seljuk) died=1131 held=1118-1131
محمود بن محمد بن ملكشاه
= Person ruler latin=Tutush_I died=1095 held=1078-1095
تتش بن ألب أرسلان
تاج الدولة تتش
تتش
= Person ruler latin=Ridwan_of_Aleppo died=1113 held=1095-1113
رضوان بن تتش
= Person ruler latin=Duqaq died=1104 held=1095-1104
دقاق بن تتش
شمس الملوك دقاق
= Person sultan latin=Suleiman_ibn_Qutulmish died=1086 held=1077-1086
سليمان بن قتلمش
= Person sultan latin=Kilij_Arslan_I died=1107 held=1092-1107
قلج أرسلان الأول
قلج أرسلان بن سليمان
= Person sultan latin=Kilij_Arslan_I died=1107 held=1092-1107 shared
قلج أرسلان
= Person sultan latin=Kilij_Arslan_II died=1192 held=1156-1192
قلج أرسلان الثاني
= Person sultan latin=Kilij_Arslan_II died=1192 held=1156-1192 shared
قلج أرسلان
= Person sultan latin=Kaykhusraw_I died=1211
غياث الدين كيخسرو الأول
= Person sultan latin=Kayqubad_I died=1237 held=1220-1237
علاء الدين كيقباد
علاء الدين كيقباد الأول
كيقباد الأول
= Person sultan latin=Kaykhusraw_II died=1246 held=1237-1246
غياث الدين كيخسرو الثاني
= Person vizier latin=al-Kunduri died=1064
عميد الملك الكندري
= Person vizier latin=Nizam_al-Mulk born=1018 died=1092 held=1063-1092
نظام الملك
= Person general latin=al-Basasiri died=1060
البساسيري
أرسلان البساسيري
= Person leader latin=Hassan-i_Sabbah died=1124
حسن الصباح
الحسن بن الصباح
الحسن الصباح
حسن صباح
= Person leader latin=Rashid_al-Din_Sinan
رشيد الدين سنان
سنان راشد الدين
= Person ruler latin=Atsiz_ibn_Uwaq
أتسز بن أوق
= Person general latin=Artuq_ibn_Ekseb died=1091
أرتق بن أكسب
= Person ruler latin=Ilghazi died=1122
إيلغازي بن أرتق
نجم الدين إيلغازي
إيلغازي
= Person ruler latin=Toghtekin died=1128 held=1104-1128
ظهير الدين طغتكين
طغتكين
= Person ruler latin=Kerbogha died=1102
كربوغا
= Person general latin=Mawdud died=1113
مودود بن التونتكين
شرف الدين مودود
= Person general latin=Aqsunqur_al-Bursuqi died=1126
آق سنقر البرسقي
= Person ruler latin=Aq_Sunqur_al-Hajib died=1094
آق سنقر الحاجب
قسيم الدولة آق سنقر
= Person ruler latin=Balak died=1124
بلك بن بهرام
بلك بن بهرام بن أرتق
= Person ruler latin=Imad_ad-Din_Zengi died=1146 held=1127-1146
عماد الدين زنكي
= Person sultan latin=Nur_ad-Din_Zengi born=1118 died=1174 held=1146-1174
نور الدين زنكي
نور الدين محمود
الملك العادل نور الدين محمود
نور الدين محمود زنكي
نور الدين محمود بن زنكي
= Person ruler latin=Sayf_al-Din_Ghazi_I died=1149 held=1146-1149
سيف الدين غازي
سيف الدين غازي الأول
= Person ruler latin=Qutb_ad-Din_Mawdud died=1170 held=1149-1170
قطب الدين مودود
= Person ruler latin=as-Salih_Ismail_al-Malik died=1181 held=1174-1181
الصالح إسماعيل بن نور الدين
= Person ruler latin=Badr_al-Din_Lulu died=1259
بدر الدين لؤلؤ
= Person ruler latin=Muzaffar_al-Din_Gokburi died=1233
مظفر الدين كوكبوري
كوكبوري
