# Egypt of the pharaohs, the ancient Near East, Persia, Arabia before Islam. Years before 1582 are Julian; a negative year is astronomical, as -43 for 44 BCE.
= Person king latin=Narmer
نارمر
الملك مينا
مينا نارمر
= Person king latin=Djoser
زوسر
= Person figure latin=Imhotep
إمحوتب
إيمحوتب
= Person king latin=Sneferu
سنفرو
= Person king latin=Khufu
خوفو
= Person king latin=Khafre
خفرع
= Person king latin=Menkaure
منقرع
منكاورع
= Person king latin=Pepi_II
بيبي الثاني
= Person king latin=Mentuhotep_II
منتوحتب الثاني
= Person king latin=Amenemhat_I
أمنمحات الأول
= Person king latin=Senusret_I
سنوسرت الأول
= Person king latin=Senusret_III
سنوسرت الثالث
= Person king latin=Ahmose_I
أحمس الأول
= Person king latin=Ahmose_I weak
أحمس
= Person king latin=Amenhotep_III
أمنحتب الثالث
= Person king latin=Thutmose_I
تحتمس الأول
= Person queen latin=Hatshepsut
حتشبسوت
= Person king latin=Thutmose_III
تحتمس الثالث
تحوتمس الثالث
= Person king latin=Akhenaten
أخناتون
إخناتون
أمنحتب الرابع
= Person queen latin=Nefertiti weak
نفرتيتي
= Person queen latin=Nefertari
نفرتاري
= Person king latin=Tutankhamun
توت عنخ آمون
= Person king latin=Horemheb
حورمحب
= Person king latin=Seti_I
سيتي الأول
= Person king latin=Ramesses_II
رمسيس الثاني
= Person king latin=Merneptah
مرنبتاح
= Person king latin=Ramesses_III
رمسيس الثالث
= Person king latin=Shoshenq_I
شيشنق الأول
شيشنق
= Person king latin=Taharqa
طهارقا
طهارقة
= Person king latin=Psamtik_I died=-609
بسماتيك الأول
= Person king latin=Necho_II
نخاو الثاني
= Person king latin=Sargon_of_Akkad
سرجون الأكدي
= Person king latin=Naram-Sin
نرام سين
نارام سين
= Person king latin=Gilgamesh
جلجامش
كلكامش
= Person king latin=Ur-Nammu
أورنمو
= Person king latin=Hammurabi
حمورابي
= Person king latin=Tiglath-Pileser_III died=-726
تغلث فلاسر الثالث
تجلات بلاصر الثالث
= Person king latin=Sargon_II died=-704
سرجون الثاني
سرجون الآشوري
= Person king latin=Sennacherib died=-680
سنحاريب
= Person king latin=Esarhaddon died=-668
أسرحدون
آسرحدون
= Person king latin=Ashurbanipal
آشوربانيبال
آشور بانيبال
= Person king latin=Shalmaneser_III
شلمنصر الثالث
شلمناصر الثالث
= Person queen latin=Semiramis
سميراميس
= Person king latin=Nabopolassar
نابوبولاسر
نبوبولاسر
= Person king latin=Nebuchadnezzar_II
نبوخذ نصر
نبوخذ نصر الثاني
نبوخذنصر
بختنصر
= Person king latin=Nabonidus
نابونيد
نبونيد
= Person king latin=Suppiluliuma_I
شوبيلوليوما الأول
= Person king latin=Hattusili_III
حاتوسيلي الثالث
خاتوسيلي الثالث
= Person king latin=Ahiram
أحيرام
= Person queen latin=Dido
عليسة
الملكة ديدو
= Person queen latin=Dido weak
أليسار
= Person king latin=Croesus
كرويسوس
= Person king latin=Cyrus_the_Great died=-529
قورش الكبير
كورش الكبير
قورش الثاني
كورش الثاني
كورش الأكبر
= Person king latin=Cambyses_II died=-521
قمبيز الثاني
قمبيز
= Person king latin=Darius_I died=-485
دارا الأول
داريوس الأول
دارا الكبير
داريوس الكبير
= Person king latin=Xerxes_I died=-464
خشايارشا
أحشويرش
خشايارشا الأول
زركسيس
= Person king latin=Artaxerxes_I
أرتحششتا الأول
= Person king latin=Darius_III died=-329
داريوس الثالث
= Person king latin=Darius_III died=-329 shared
دارا الثالث
= Person king latin=Mithridates_II_of_Parthia
ميثريداتس الثاني
= Person king latin=Ardashir_I
أردشير الأول
أردشير بن بابك
= Person king latin=Shapur_I
سابور الأول
شابور الأول
= Person king latin=Shapur_II died=379
سابور الثاني
شابور الثاني
سابور ذو الأكتاف
= Person king latin=Yazdegerd_I died=420
يزدجرد الأول
= Person king latin=Bahram_V
بهرام الخامس
بهرام جور
= Person shah latin=Khosrow_I died=579 held=531-579
كسرى أنوشروان
خسرو الأول
أنوشروان
= Person shah latin=Khosrow_I died=579 held=531-579 shared
كسرى الأول
= Person shah latin=Hormizd_IV held=579-590
هرمز الرابع
= Person shah latin=Khosrow_II died=628
كسرى أبرويز
خسرو الثاني
خسرو برويز
= Person shah latin=Khosrow_II died=628 shared
كسرى الثاني
= Person general latin=Bahram_Chobin
بهرام جوبين
= Person general latin=Rostam_Farrokhzad
رستم فرخزاد
= Person shah latin=Yazdegerd_III died=651 held=632-651
يزدجرد الثالث
يزدجرد
= Person figure latin=Hormuzan died=644
الهرمزان
= Person figure latin=Mani weak
ماني
= Person figure latin=Mazdak
مزدك
= Person figure latin=Zoroaster
زرادشت
= Person queen latin=Zenobia
زنوبيا
الزباء
= Person ruler latin=Odaenathus
سبتيميوس أذينة
= Person king latin=Aretas_IV
الحارث الرابع
= Person king latin=Obodas_I
عبادة الأول
= Person king latin=al-Mundhir_III_ibn_al-Numan died=554
المنذر بن ماء السماء
= Person king latin=al-Numan_III_ibn_al-Mundhir
النعمان بن المنذر
= Person king latin=Amr_ibn_Hind
عمرو بن هند
= Person king latin=Jabala_ibn_al-Ayham
جبلة بن الأيهم
= Person king latin=al-Harith_ibn_Jabalah died=569
الحارث بن جبلة
= Person king latin=Sayf_ibn_Dhi_Yazan
سيف بن ذي يزن
= Person king latin=Dhu_Nuwas
ذو نواس
= Person king latin=Abraha
أبرهة الحبشي
أبرهة الأشرم
= Person king latin=Imru_al-Qays_ibn_Amr died=328
امرؤ القيس بن عمرو
= Person king latin=Karib'il_Watar
كرب إل وتر
كربئيل وتر
= Person king latin=Ezana_of_Axum
عيزانا
= Person king latin=Herod_the_Great
هيرودس الكبير
هيرودوس الكبير
