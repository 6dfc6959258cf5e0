# Greece, Macedon, the Hellenistic kingdoms; India and China of old.
= Person poet latin=Homer wikidata=Q6691
هوميروس
= Person poet latin=Hesiod
هسيود
هزيود
= Person poet latin=Sappho
سافو
= Person figure latin=Solon
صولون
= Person figure latin=Lycurgus
ليكورغوس
= Person scholar latin=Thales
طاليس
= Person scholar latin=Pythagoras
فيثاغورس
فيثاغورث
= Person philosopher latin=Heraclitus
هيراقليطس
هرقليطس
= Person philosopher latin=Parmenides
بارمنيدس
= Person philosopher latin=Democritus
ديموقريطس
= Person philosopher latin=Empedocles
أنبادوقليس
إمبيدوكليس
= Person philosopher latin=Socrates died=-398 wikidata=Q913
سقراط
= Person philosopher latin=Plato wikidata=Q859
أفلاطون
= Person philosopher latin=Aristotle born=-383 died=-321 wikidata=Q868
أرسطو
أرسطوطاليس
أرسططاليس
أرسطو طاليس
= Person philosopher latin=Diogenes
ديوجين الكلبي
ديوجانس الكلبي
= Person philosopher latin=Diogenes weak
ديوجين
= Person philosopher latin=Epicurus
أبيقور
إبيقور
= Person philosopher latin=Zeno_of_Citium
زينون الرواقي
زينون الإيلي
= Person philosopher latin=Plotinus died=270
أفلوطين
= Person philosopher latin=Porphyry
فرفوريوس
فرفوريوس الصوري
= Person historian latin=Herodotus wikidata=Q26825
هيرودوت
هيرودوتس
هيرودوتوس
هيرودتس
= Person historian latin=Thucydides
ثوقيديدس
توسيديدس
ثوسيديدس
= Person historian latin=Xenophon
زينوفون
كسينوفون
= Person historian latin=Polybius
بوليبيوس
= Person historian latin=Diodorus_Siculus
ديودور الصقلي
ديودورس الصقلي
= Person historian latin=Plutarch
بلوتارخ
بلوتارك
= Person geographer latin=Strabo
سترابون
سترابو
= Person physician latin=Hippocrates
أبقراط
بقراط
= Person physician latin=Galen
جالينوس
= Person scholar latin=Dioscorides
ديسقوريدس
ديوسقوريدوس
= Person scholar latin=Euclid
إقليدس
أقليدس
= Person scholar latin=Archimedes died=-211 wikidata=Q8739
أرخميدس
أرشميدس
= Person scholar latin=Eratosthenes
إراتوستينس
إيراتوسثينس
= Person scholar latin=Aristarchus_of_Samos
أرسطرخس
= Person scholar latin=Hipparchus
أبرخش
هيبارخوس
= Person scholar latin=Ptolemy
كلوديوس بطليموس
بطليموس القلوذي
= Person scholar latin=Ptolemy weak
بطليموس
= Person scholar latin=Hypatia died=415
هيباتيا
هيباتيا السكندرية
= Person poet latin=Aeschylus
أسخيلوس
إسخيلوس
= Person poet latin=Sophocles
سوفوكليس
= Person poet latin=Euripides
يوربيدس
يوريبيديس
= Person poet latin=Aristophanes
أرستوفان
أريستوفانيس
= Person poet latin=Pindar
بنداروس
= Person statesman latin=Pericles died=-428
بريكليس
بركليس
= Person statesman latin=Themistocles
ثيمستوكليس
تيميستوكليس
= Person statesman latin=Alcibiades died=-403
ألقبيادس
ألكيبيادس
= Person statesman latin=Demosthenes died=-321
ديموستين
ديموستينيس
= Person king latin=Leonidas_I died=-479
ليونيداس
ليونيداس الأول
= Person king latin=Philip_II_of_Macedon died=-335
فيليب المقدوني
فيليب الثاني المقدوني
= Person king latin=Alexander_the_Great born=-355 died=-322 wikidata=Q8409
الإسكندر الأكبر
الإسكندر المقدوني
إسكندر المقدوني
= Person king latin=Ptolemy_I_Soter
بطليموس الأول
بطليموس سوتر
= Person king latin=Ptolemy_II_Philadelphus
بطليموس الثاني
بطليموس فيلادلفوس
= Person king latin=Ptolemy_III_Euergetes
بطليموس الثالث
= Person king latin=Ptolemy_IV_Philopator
بطليموس الرابع
= Person king latin=Ptolemy_V_Epiphanes
بطليموس الخامس
= Person king latin=Ptolemy_XII_Auletes died=-50
بطليموس الثاني عشر
بطليموس الزمار
= Person king latin=Ptolemy_XIII died=-46
بطليموس الثالث عشر
= Person queen latin=Cleopatra born=-68 died=-29 held=-50--29 wikidata=Q635
كليوباترا
كليوباترة
كليوباترا السابعة
= Person king latin=Seleucus_I_Nicator died=-280
سلوقس الأول
سلوقوس الأول
سلوقس نيكاتور
= Person king latin=Antigonus_I_Monophthalmus died=-300
أنتيغونوس الأول
= Person king latin=Antiochus_III died=-186
أنطيوخس الثالث
أنطيوخوس الثالث
أنتيوخوس الثالث
= Person king latin=Antiochus_IV_Epiphanes died=-163
أنطيوخس الرابع
أنطيوخوس الرابع
أنتيوخوس الرابع
= Person king latin=Pyrrhus_of_Epirus died=-271
بيروس الإبيري
= Person king latin=Mithridates_VI_Eupator died=-62
ميثريداتس السادس
= Person king latin=Ashoka
أشوكا
= Person king latin=Chandragupta_Maurya
شاندراغوبتا
تشاندراغوبتا
= Person figure latin=Gautama_Buddha wikidata=Q9441
غوتاما بوذا
بوذا
= Person philosopher latin=Confucius died=-478 wikidata=Q4604
كونفوشيوس
= Person philosopher latin=Laozi
لاوتسي
لاو تسي
= Person general latin=Sun_Tzu
سون تزو
صن تزو
= Person emperor latin=Qin_Shi_Huang died=-209
تشين شي هوانغ
