# Ascetics, mystics and founders of orders.
= Person mystic latin=Rabia_al-Adawiyya weak
رابعة العدوية
= Person mystic latin=Ibrahim_ibn_Adham
إبراهيم بن أدهم
= Person mystic latin=Fudayl_ibn_Iyad died=803
الفضيل بن عياض
= Person mystic latin=Maruf_al-Karkhi
معروف الكرخي
= Person mystic latin=Bishr_al-Hafi
بشر الحافي
= Person mystic latin=al-Harith_al-Muhasibi died=857
الحارث المحاسبي
الحارث بن أسد المحاسبي
= Person mystic latin=Dhu_al-Nun_al-Misri
ذو النون المصري
= Person mystic latin=Bayazid_Bastami
أبو يزيد البسطامي
= Person mystic latin=Sahl_al-Tustari died=896
سهل التستري
سهل بن عبد الله التستري
= Person mystic latin=Junayd_of_Baghdad
الجنيد البغدادي
أبو القاسم الجنيد
= Person mystic latin=al-Hallaj died=922
الحسين بن منصور الحلاج
الحلاج
أبو منصور الحلاج
= Person mystic latin=al-Shibli died=946
أبو بكر الشبلي
= Person mystic latin=al-Qushayri born=986
أبو القاسم القشيري
عبد الكريم القشيري
= Person mystic latin=Abu_Talib_al-Makki died=996
أبو طالب المكي
= Person mystic latin=Abd_al-Qadir_al-Jilani died=1166
عبد القادر الجيلاني
عبد القادر الكيلاني
= Person mystic latin=Ahmad_al-Rifai
أحمد الرفاعي الكبير
= Person mystic latin=Yahya_al-Suhrawardi died=1191
شهاب الدين يحيى السهروردي
السهروردي المقتول
= Person mystic latin=Shihab_al-Din_Umar_al-Suhrawardi died=1234
شهاب الدين عمر السهروردي
= Person mystic latin=Abu_Madyan died=1198
أبو مدين شعيب
أبو مدين الغوث
أبو مدين التلمساني
= Person mystic latin=Abd_al-Salam_ibn_Mashish
عبد السلام بن مشيش
= Person mystic latin=Abu_al-Hasan_al-Shadhili died=1258
أبو الحسن الشاذلي
= Person mystic latin=Abu_al-Abbas_al-Mursi
أبو العباس المرسي
= Person mystic latin=Ahmad_al-Badawi
السيد أحمد البدوي
= Person mystic latin=Ibrahim_al-Desuqi
إبراهيم الدسوقي
= Person mystic latin=Ibn_Ata_Allah_al-Iskandari died=1309
ابن عطاء الله السكندري
ابن عطاء الله الإسكندري
= Person scholar latin=Ibn_Arabi born=1165 died=1240
ابن عربي
محيي الدين بن عربي
محيي الدين ابن عربي
الشيخ الأكبر محيي الدين بن عربي
= Person mystic latin=Ibn_Sab'in
عبد الحق بن سبعين
= Person mystic latin=Sadr_al-Din_al-Qunawi died=1274
صدر الدين القونوي
= Person mystic latin=Ibn_al-Farid
ابن الفارض
عمر بن الفارض
= Person mystic latin=al-Busiri
البوصيري
شرف الدين البوصيري
= Person poet latin=Rumi born=1207 died=1273
جلال الدين الرومي
جلال الدين البلخي
= Person mystic latin=Shams_Tabrizi
شمس الدين التبريزي
شمس تبريز
شمس التبريزي
= Person mystic latin=Farid_al-Din_Attar
فريد الدين العطار
= Person mystic latin=Najm_al-Din_Kubra died=1221
نجم الدين كبرى
= Person mystic latin=Baha_al-Din_Naqshband born=1318 died=1389
بهاء الدين نقشبند
محمد بهاء الدين نقشبند
= Person mystic latin=Muin_al-Din_Chishti died=1236
معين الدين الجشتي
معين الدين جشتي
= Person mystic latin=Haji_Bektash_Veli
الحاج بكتاش ولي
حاجي بكتاش
= Person mystic latin=Abd_al-Wahhab_al-Sharani died=1565
عبد الوهاب الشعراني
الإمام الشعراني
= Person mystic latin=Muhammad_ibn_Sulayman_al-Jazuli died=1465
محمد بن سليمان الجزولي
= Person mystic latin=Abd_al-Ghani_al-Nabulsi born=1641 died=1731
عبد الغني النابلسي
= Person mystic latin=Ahmad_al-Tijani died=1815
أحمد التيجاني
أحمد التجاني
سيدي أحمد التيجاني
= Person mystic latin=Ahmad_ibn_Idris_al-Fasi died=1837
أحمد بن إدريس الفاسي
= Person scholar latin=Muhammad_ibn_Ali_al-Sanusi born=1787 died=1859
محمد بن علي السنوسي
السنوسي الكبير
