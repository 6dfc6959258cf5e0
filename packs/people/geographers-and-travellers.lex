# Geographers, travellers and navigators of the Islamic world.
= Person geographer latin=Ibn_Khordadbeh
ابن خرداذبة
ابن خرداذبه
= Person geographer latin=Ibn_al-Faqih
ابن الفقيه الهمذاني
= Person geographer latin=Ibn_Rustah
ابن رسته
ابن رستة
= Person geographer latin=al-Istakhri
أبو إسحاق الإصطخري
الإصطخري
= Person geographer latin=Ibn_Hawqal
ابن حوقل
= Person geographer latin=al-Muqaddasi
المقدسي البشاري
شمس الدين المقدسي البشاري
= Person geographer latin=al-Hamdani
الحسن بن أحمد الهمداني
= Person geographer latin=Qudama_ibn_Jafar
قدامة بن جعفر
= Person traveller latin=Ibn_Fadlan
ابن فضلان
أحمد بن فضلان
= Person traveller latin=Abu_Dulaf
أبو دلف الخزرجي
أبو دلف مسعر بن مهلهل
مسعر بن مهلهل
= Person traveller latin=Sulayman_al-Tajir
سليمان التاجر
= Person traveller latin=Buzurg_ibn_Shahriyar
بزرك بن شهريار
= Person traveller latin=Abu_Zayd_al-Sirafi
أبو زيد السيرافي
= Person traveller latin=Nasir_Khusraw born=1004
ناصر خسرو
ناصر خسرو القبادياني
= Person geographer latin=al-Bakri died=1094
أبو عبيد البكري
أبو عبيد الله البكري
= Person geographer latin=al-Udhri born=1003 died=1085
أحمد بن عمر العذري
ابن الدلائي
= Person traveller latin=Abu_Hamid_al-Gharnati born=1080 died=1170
أبو حامد الغرناطي
= Person traveller latin=Ibrahim_ibn_Yaqub
إبراهيم بن يعقوب الطرطوشي
= Person geographer latin=al-Idrisi died=1165
الشريف الإدريسي
محمد الإدريسي
أبو عبد الله الإدريسي
= Person traveller latin=al-Harawi died=1215
علي بن أبي بكر الهروي
الهروي السائح
= Person traveller latin=Ibn_Jubayr born=1145 died=1217
ابن جبير
محمد بن أحمد بن جبير
= Person geographer latin=Yaqut_al-Hamawi died=1229
ياقوت الحموي
شهاب الدين ياقوت الحموي
= Person traveller latin=Abd_al-Latif_al-Baghdadi born=1162 died=1231
موفق الدين عبد اللطيف البغدادي
= Person traveller latin=Abd_al-Latif_al-Baghdadi born=1162 died=1231 shared
عبد اللطيف البغدادي
= Person traveller latin=Ibn_al-Mujawir
ابن المجاور
= Person geographer latin=al-Qazwini born=1203 died=1283
زكريا القزويني
زكريا بن محمد القزويني
= Person geographer latin=al-Dimashqi born=1256 died=1327
شمس الدين الدمشقي
شيخ الربوة الدمشقي
= Person traveller latin=Ibn_Rushayd born=1259 died=1321
ابن رشيد السبتي
ابن رشيد الفهري
= Person traveller latin=al-Abdari
محمد العبدري
العبدري الحيحي
= Person traveller latin=al-Tijani
عبد الله التجاني
أبو محمد التجاني
= Person traveller latin=Ibn_Battuta born=1304 wikidata=Q7331
ابن بطوطة
محمد بن عبد الله بن بطوطة
ابن بطوطة الطنجي
= Person traveller latin=Ibn_Juzayy born=1321
ابن جزي الكلبي
= Person geographer latin=al-Himyari
ابن عبد المنعم الحميري
= Person traveller latin=Leo_Africanus
الحسن الوزان
الحسن بن محمد الوزان
ليون الإفريقي
= Person traveller latin=al-Ayyashi born=1628 died=1679
أبو سالم العياشي
= Person traveller latin=Ahmad_al-Hajari
أحمد بن قاسم الحجري
أفوقاي
= Person traveller latin=Ibn_Uthman_al-Miknasi
محمد بن عثمان المكناسي
ابن عثمان المكناسي
= Person navigator latin=Ahmad_ibn_Majid
أحمد بن ماجد
شهاب الدين أحمد بن ماجد
ابن ماجد
= Person navigator latin=Sulayman_al-Mahri
سليمان المهري
= Person scholar latin=Ibn_al-Nadim
ابن النديم
محمد بن إسحاق النديم
