# Crusaders, Frankish and Norman rulers.
= Person figure latin=Peter_the_Hermit died=1115
بطرس الناسك
= Person ruler latin=Godfrey_of_Bouillon died=1100 held=1099-1100
غودفري دي بويون
جودفري
جودفري دي بويون
غودفروا دي بويون
جودفروا دي بويون
= Person king latin=Baldwin_I_of_Jerusalem died=1118 held=1100-1118
بلدوين الأول
بلدوين البولوني
بغدوين الأول
= Person king latin=Baldwin_II_of_Jerusalem died=1131 held=1118-1131
بلدوين الثاني
= Person queen latin=Melisende born=1105 died=1161 held=1131-1153
ميليسند
= Person king latin=Fulk_of_Jerusalem died=1143 held=1131-1143
فولك الأنجوي
= Person king latin=Baldwin_III born=1130 died=1163 held=1143-1163
بلدوين الثالث
= Person king latin=Amalric_of_Jerusalem born=1136 died=1174 held=1163-1174
عموري الأول
أملريك الأول
أمالريك الأول
= Person king latin=Baldwin_IV_of_Jerusalem born=1161 died=1185 held=1174-1185
بلدوين الرابع
= Person king latin=Guy_of_Lusignan died=1194 held=1186-1192
غي دي لوزينيان
جي دي لوزينيان
غاي دي لوزينيان
= Person king latin=Conrad_of_Montferrat died=1192
كونراد دي مونفيرا
كونراد دي مونتفيرات
= Person king latin=John_of_Brienne died=1237
يوحنا دي بريين
جان دي بريين
= Person ruler latin=Reynald_of_Chatillon died=1187
أرناط
رينو دي شاتيون
رينالد دي شاتيون
= Person ruler latin=Bohemond_I died=1111
بوهيموند الأول
بوهيمند الأول
= Person ruler latin=Bohemond_I died=1111 weak
بوهيموند
= Person ruler latin=Tancred died=1112
تنكرد
= Person ruler latin=Tancred died=1112 weak
تانكرد
تانكريد
= Person ruler latin=Raymond_IV_of_Toulouse died=1105
ريموند الصنجيلي
ريموند دي سان جيل
ريمون دي سان جيل
= Person ruler latin=Raymond_of_Poitiers died=1149
ريموند دي بواتييه
ريمون دي بواتييه
= Person ruler latin=Joscelin_I died=1131
جوسلين دي كورتناي
= Person ruler latin=Joscelin_I died=1131 shared
جوسلين الأول
= Person ruler latin=Joscelin_II died=1159 shared
جوسلين الثاني
= Person ruler latin=Raymond_III_of_Tripoli died=1187 shared
ريموند الثالث
ريمون الثالث
= Person historian latin=William_of_Tyre
وليم الصوري
وليام الصوري
= Person historian latin=Fulcher_of_Chartres
فوشيه الشارتري
فولشر الشارتري
= Person king latin=Richard_I born=1157 died=1199 held=1189-1199
ريتشارد قلب الأسد
ريتشارد الأول
ريكاردوس قلب الأسد
= Person king latin=Philip_II_of_France born=1165 died=1223 held=1180-1223
فيليب أغسطس
فيليب أوغست
فيليب أوغسطس
= Person emperor latin=Frederick_Barbarossa died=1190 held=1155-1190
فريدريك بربروسا
فريدريك بارباروسا
فريدريك الأول بربروسا
= Person emperor latin=Frederick_II_(Holy_Roman) born=1194 died=1250 held=1220-1250
فريدريك الثاني هوهنشتاوفن
فردريك الثاني هوهنشتاوفن
= Person emperor latin=Frederick_II_(Holy_Roman) born=1194 died=1250 held=1220-1250 shared
فريدريك الثاني
= Person king latin=Louis_IX born=1214 died=1270 held=1226-1270
لويس التاسع
القديس لويس
= Person ruler latin=Enrico_Dandolo died=1205 held=1192-1205
إنريكو داندولو
= Person king latin=Roger_II_of_Sicily born=1095 died=1154 held=1130-1154
روجار الثاني
= Person king latin=Roger_II_of_Sicily born=1095 died=1154 held=1130-1154 shared
روجر الثاني
رجار الثاني
= Person ruler latin=Roger_I_of_Sicily died=1101 shared
روجر الأول
رجار الأول
= Person ruler latin=Robert_Guiscard died=1085
روبرت جيسكارد
روبرت غيسكار
