# Quarters of great cities that stories name by themselves.
= Place quarter latin=Nasr_City at=30.05,31.34 country=EG
مدينة نصر
= Place quarter latin=Heliopolis_(Cairo) at=30.09,31.32 country=EG
مصر الجديدة
= Place quarter latin=Abdeen at=30.04,31.25 country=EG
حي عابدين
= Place quarter latin=Abdeen at=30.04,31.25 country=EG weak
عابدين
= Place quarter latin=Sayyida_Zaynab at=30.03,31.24 country=EG
حي السيدة زينب
= Place quarter latin=Zamalek at=30.06,31.22 country=EG
الزمالك
= Place quarter latin=Maadi at=29.96,31.26 country=EG
المعادي
= Place quarter latin=Azbakiyya at=30.05,31.25 country=EG
الأزبكية
= Place quarter latin=Khan_al-Khalili at=30.05,31.26 country=EG
خان الخليلي
= Place quarter latin=Bab_Zuweila at=30.04,31.26 country=EG
باب زويلة
= Place quarter latin=Karkh at=33.33,44.37 country=IQ
الكرخ
= Place quarter latin=Adhamiyah at=33.37,44.36 country=IQ
الأعظمية
= Place quarter latin=Kadhimiya at=33.38,44.34 country=IQ
الكاظمية
= Place quarter latin=Achrafieh at=33.89,35.52 country=LB
الأشرفية
= Place quarter latin=Ras_Beirut at=33.9,35.48 country=LB
رأس بيروت
= Place quarter latin=Besiktas at=41.04,29.01 country=TR
بشكطاش
باشكطاش
= Place quarter latin=Montmartre at=48.89,2.34 country=FR
مونمارتر
= Place quarter latin=Latin_Quarter at=48.85,2.35 country=FR
الحي اللاتيني
= Place quarter latin=Westminster at=51.5,-0.14 country=GB
وستمنستر
ويستمنستر
= Place quarter latin=Manhattan at=40.78,-73.97 country=US
مانهاتن
= Place quarter latin=Brooklyn at=40.65,-73.95 country=US
بروكلين
