# Countries of today, with older names.
= Place country latin=Egypt at=26.5,29.8 country=EG
مصر
جمهورية مصر العربية
الديار المصرية
ديار مصر
القطر المصري
بر مصر
المملكة المصرية
= Place country latin=Saudi_Arabia at=24.0,45.0 country=SA
السعودية
المملكة العربية السعودية
العربية السعودية
= Place country latin=Iraq at=33.0,43.7 country=IQ masculine
العراق
جمهورية العراق
= Place country latin=Syria at=35.0,38.5 country=SY
سوريا
سورية
الجمهورية العربية السورية
= Place country latin=Lebanon at=33.9,35.9 country=LB masculine
لبنان
الجمهورية اللبنانية
= Place country latin=Jordan at=31.2,36.5 country=JO masculine
الأردن
المملكة الأردنية الهاشمية
شرق الأردن
إمارة شرق الأردن
= Place country latin=Palestine at=31.9,35.2 country=PS
فلسطين
= Place country latin=Israel at=31.4,35.0 country=IL from=1948
إسرائيل
دولة إسرائيل
= Place country latin=Kuwait at=29.3,47.6 country=KW from=1752
الكويت
دولة الكويت
= Place country latin=Bahrain at=26.03,50.55 country=BH
البحرين
مملكة البحرين
= Place country latin=Qatar at=25.3,51.2 country=QA
دولة قطر
= Place country latin=Qatar at=25.3,51.2 country=QA weak
قطر
= Place country latin=United_Arab_Emirates at=24.0,54.0 country=AE from=1971
الإمارات
الإمارات العربية المتحدة
دولة الإمارات
دولة الإمارات العربية المتحدة
= Place country latin=Oman at=21.0,57.0 country=OM
سلطنة عمان
سلطنة عُمان
= Place country latin=Oman at=21.0,57.0 country=OM weak
عمان
= Place country latin=Yemen at=15.6,47.6 country=YE masculine
اليمن
الجمهورية اليمنية
الجمهورية العربية اليمنية
= Place country latin=Sudan at=15.6,30.2 country=SD masculine
السودان
= Place country latin=South_Sudan at=7.3,30.3 country=SS from=2011
جنوب السودان
= Place country latin=Libya at=27.0,17.0 country=LY
ليبيا
الجماهيرية الليبية
= Place country latin=Tunisia at=34.0,9.6 country=TN from=1574
تونس
الجمهورية التونسية
الإيالة التونسية
= Place country latin=Algeria at=28.0,2.6 country=DZ from=1516
الجزائر
الجمهورية الجزائرية
إيالة الجزائر
= Place country latin=Morocco at=31.8,-6.3 country=MA masculine
المغرب
المغرب الأقصى
المملكة المغربية
مراكش الأقصى
= Place country latin=Mauritania at=20.3,-10.3 country=MR
موريتانيا
موريتانية
= Place country latin=Somalia at=5.2,46.2 country=SO masculine
الصومال
= Place country latin=Djibouti at=11.8,42.6 country=DJ from=1884
جيبوتي
= Place country latin=Comoros at=-11.9,43.4 country=KM
جزر القمر
= Place country latin=Eritrea at=15.3,38.8 country=ER
إريتريا
إرتيريا
= Place country latin=Ethiopia at=8.6,39.6 country=ET
إثيوبيا
أثيوبيا
الحبشة
= Place country latin=Turkey at=39.0,35.0 country=TR
تركيا
الجمهورية التركية
= Place country latin=Turkey at=39.0,35.0 country=TR weak
تركية
= Place country latin=Iran at=32.5,54.3 country=IR
إيران
جمهورية إيران الإسلامية
بلاد فارس
بلاد الفرس
= Place country latin=Iran at=32.5,54.3 country=IR weak
فارس
= Place country latin=Afghanistan at=33.9,66.5 country=AF
أفغانستان
بلاد الأفغان
= Place country latin=Pakistan at=30.0,69.4 country=PK from=1947
باكستان
= Place country latin=India at=22.0,79.0 country=IN
الهند
بلاد الهند
= Place country latin=Bangladesh at=23.8,90.3 country=BD from=1971
بنغلاديش
بنغلادش
بنجلاديش
= Place country latin=China at=35.0,103.0 country=CN
الصين
جمهورية الصين الشعبية
الصين الشعبية
بلاد الصين
= Place country latin=Japan at=36.5,138.0 country=JP
اليابان
= Place country latin=Korea at=37.5,127.0 country=KR
كوريا
= Place country latin=South_Korea at=36.4,127.9 country=KR from=1948
كوريا الجنوبية
= Place country latin=North_Korea at=40.0,127.0 country=KP from=1948
كوريا الشمالية
= Place country latin=Vietnam at=16.0,107.0 country=VN
فيتنام
فييتنام
= Place country latin=Indonesia at=-2.5,118.0 country=ID
إندونيسيا
أندونيسيا
= Place country latin=Malaysia at=4.2,102.0 country=MY
ماليزيا
= Place country latin=Philippines at=12.5,122.5 country=PH
الفلبين
الفليبين
= Place country latin=Thailand at=15.5,101.0 country=TH
تايلاند
تايلند
= Place country latin=Myanmar at=21.0,96.5 country=MM
بورما
ميانمار
= Place country latin=Cambodia at=12.6,104.9 country=KH
كمبوديا
= Place country latin=Laos at=18.5,103.8 country=LA
لاوس
= Place country latin=Mongolia at=46.9,103.8 country=MN
منغوليا
= Place country latin=Nepal at=28.3,84.0 country=NP
نيبال
= Place country latin=Sri_Lanka at=7.6,80.7 country=LK
سريلانكا
سيلان
سرنديب
= Place country latin=Maldives at=3.7,73.2 country=MV
جزر المالديف
المالديف
= Place country latin=Russia at=60.0,60.0 country=RU
روسيا
روسيا الاتحادية
الاتحاد الروسي
بلاد الروس
= Place country latin=Ukraine at=49.0,31.4 country=UA
أوكرانيا
= Place country latin=Belarus at=53.5,28.0 country=BY
بيلاروسيا
روسيا البيضاء
= Place country latin=Poland at=52.0,19.3 country=PL
بولندا
بولونيا
= Place country latin=Germany at=51.1,10.4 country=DE
ألمانيا
المانيا
= Place country latin=West_Germany at=50.7,7.1 country=DE from=1949 to=1990
ألمانيا الغربية
= Place country latin=East_Germany at=52.5,13.4 country=DE from=1949 to=1990
ألمانيا الشرقية
= Place country latin=Austria at=47.6,14.1 country=AT
النمسا
= Place country latin=Hungary at=47.2,19.5 country=HU
المجر
هنغاريا
= Place country latin=France at=46.6,2.4 country=FR
فرنسا
الجمهورية الفرنسية
فرنسة
= Place country latin=United_Kingdom at=54.0,-2.5 country=GB
بريطانيا
بريطانيا العظمى
المملكة المتحدة
= Place country latin=England at=52.6,-1.5 country=GB
إنجلترا
إنكلترا
انجلتره
انكلتره
إنجلتره
= Place country latin=Scotland at=56.8,-4.2 country=GB
إسكتلندا
اسكتلندا
إسكتلندة
سكوتلندا
= Place country latin=Wales at=52.3,-3.7 country=GB
ويلز
= Place country latin=Ireland at=53.3,-8.0 country=IE
أيرلندا
إيرلندا
آيرلندا
= Place country latin=Northern_Ireland at=54.6,-6.7 country=GB
أيرلندا الشمالية
إيرلندا الشمالية
= Place country latin=Spain at=40.3,-3.7 country=ES
إسبانيا
أسبانيا
اسبانية
= Place country latin=Portugal at=39.6,-8.0 country=PT
البرتغال
= Place country latin=Italy at=42.8,12.6 country=IT
إيطاليا
= Place country latin=Italy at=42.8,12.6 country=IT weak
ايطالية
= Place country latin=Vatican_City at=41.9,12.45 country=VA masculine
الفاتيكان
دولة الفاتيكان
= Place country latin=Greece at=39.0,22.0 country=GR
اليونان
بلاد اليونان
= Place country latin=Cyprus at=35.0,33.2 country=CY
قبرص
= Place country latin=Malta at=35.9,14.4 country=MT
مالطا
مالطة
= Place country latin=Albania at=41.1,20.1 country=AL
ألبانيا
= Place country latin=Bulgaria at=42.7,25.3 country=BG
بلغاريا
= Place country latin=Romania at=45.9,25.0 country=RO
رومانيا
= Place country latin=Serbia at=44.0,20.9 country=RS
صربيا
= Place country latin=Montenegro at=42.8,19.2 country=ME
الجبل الأسود
= Place country latin=Bosnia_and_Herzegovina at=44.2,17.8 country=BA
البوسنة والهرسك
البوسنة
= Place country latin=Croatia at=45.4,16.4 country=HR
كرواتيا
= Place country latin=Slovenia at=46.1,14.8 country=SI
سلوفينيا
= Place country latin=North_Macedonia at=41.6,21.7 country=MK
مقدونيا
= Place country latin=Kosovo at=42.6,20.9 country=XK
كوسوفو
= Place country latin=Czechia at=49.8,15.5 country=CZ
التشيك
جمهورية التشيك
= Place country latin=Slovakia at=48.7,19.5 country=SK
سلوفاكيا
= Place country latin=Switzerland at=46.8,8.2 country=CH
سويسرا
= Place country latin=Netherlands at=52.2,5.5 country=NL
هولندا
الأراضي المنخفضة
= Place country latin=Belgium at=50.6,4.6 country=BE
بلجيكا
= Place country latin=Luxembourg at=49.8,6.1 country=LU from=963
لوكسمبورغ
لوكسمبورج
= Place country latin=Denmark at=56.0,10.0 country=DK
الدنمارك
الدانمارك
الدنمرك
= Place country latin=Norway at=61.5,9.0 country=NO
النرويج
= Place country latin=Sweden at=62.0,15.0 country=SE
السويد
= Place country latin=Finland at=63.0,26.0 country=FI
فنلندا
= Place country latin=Iceland at=64.9,-18.6 country=IS
آيسلندا
أيسلندا
إيسلندا
= Place country latin=Estonia at=58.7,25.5 country=EE
إستونيا
= Place country latin=Latvia at=56.9,24.9 country=LV
لاتفيا
= Place country latin=Lithuania at=55.3,23.9 country=LT
ليتوانيا
= Place country latin=Moldova at=47.2,28.5 country=MD
مولدوفا
مولدافيا
= Place country latin=Georgia at=42.2,43.5 country=GE
جورجيا
بلاد الكرج
= Place country latin=Armenia at=40.3,44.9 country=AM
أرمينيا
أرمينية
= Place country latin=Azerbaijan at=40.3,47.7 country=AZ
أذربيجان
آذربيجان
= Place country latin=Kazakhstan at=48.0,67.0 country=KZ
كازاخستان
قازاقستان
كازخستان
= Place country latin=Uzbekistan at=41.4,63.9 country=UZ
أوزبكستان
= Place country latin=Turkmenistan at=39.1,59.4 country=TM
تركمانستان
= Place country latin=Kyrgyzstan at=41.5,74.7 country=KG
قيرغيزستان
قرغيزستان
= Place country latin=Tajikistan at=38.8,71.0 country=TJ
طاجيكستان
= Place country latin=United_States at=39.8,-98.6 country=US from=1776
الولايات المتحدة
الولايات المتحدة الأمريكية
الولايات المتحدة الأميركية
أمريكا
أميركا
= Place country latin=Canada at=60.0,-96.0 country=CA
كندا
= Place country latin=Mexico at=23.6,-102.5 country=MX
المكسيك
= Place country latin=Guatemala at=15.7,-90.3 country=GT
غواتيمالا
= Place country latin=Honduras at=14.8,-86.6 country=HN
هندوراس
= Place country latin=El_Salvador at=13.7,-88.9 country=SV
السلفادور
= Place country latin=Nicaragua at=12.9,-85.0 country=NI
نيكاراغوا
= Place country latin=Costa_Rica at=9.9,-84.2 country=CR
كوستاريكا
= Place country latin=Panama at=8.5,-80.1 country=PA from=1821
بنما
= Place country latin=Cuba at=21.9,-78.9 country=CU
كوبا
= Place country latin=Haiti at=19.0,-72.6 country=HT
هايتي
= Place country latin=Dominican_Republic at=18.9,-70.5 country=DO
جمهورية الدومينيكان
= Place country latin=Jamaica at=18.2,-77.3 country=JM
جامايكا
= Place country latin=Colombia at=3.9,-73.1 country=CO
كولومبيا
= Place country latin=Venezuela at=7.1,-66.2 country=VE
فنزويلا
= Place country latin=Ecuador at=-1.4,-78.4 country=EC
الإكوادور
الأكوادور
= Place country latin=Peru at=-9.2,-74.4 country=PE
بيرو
البيرو
= Place country latin=Bolivia at=-16.7,-64.7 country=BO
بوليفيا
= Place country latin=Brazil at=-10.8,-53.0 country=BR
البرازيل
= Place country latin=Paraguay at=-23.2,-58.4 country=PY
باراغواي
= Place country latin=Uruguay at=-32.8,-56.0 country=UY
الأوروغواي
أوروغواي
= Place country latin=Argentina at=-35.0,-65.0 country=AR
الأرجنتين
الارجنتين
= Place country latin=Chile at=-35.7,-71.3 country=CL
تشيلي
شيلي
= Place country latin=Nigeria at=9.6,8.1 country=NG
نيجيريا
= Place country latin=Niger at=17.4,9.4 country=NE
النيجر
= Place country latin=Chad at=15.4,18.7 country=TD
تشاد
= Place country latin=Mali at=17.3,-3.5 country=ML weak
مالي
= Place country latin=Senegal at=14.4,-14.5 country=SN masculine
السنغال
= Place country latin=Gambia at=13.4,-15.4 country=GM
غامبيا
= Place country latin=Guinea at=10.4,-10.9 country=GN
غينيا
= Place country latin=Ivory_Coast at=7.6,-5.6 country=CI
ساحل العاج
= Place country latin=Ghana at=7.9,-1.2 country=GH
غانا
= Place country latin=Cameroon at=5.7,12.7 country=CM
الكاميرون
= Place country latin=Congo at=-2.9,23.7 country=CD
الكونغو
= Place country latin=Angola at=-12.3,17.5 country=AO
أنغولا
= Place country latin=Rwanda at=-2.0,29.9 country=RW
رواندا
= Place country latin=Burundi at=-3.4,29.9 country=BI
بوروندي
= Place country latin=Uganda at=1.3,32.3 country=UG
أوغندا
= Place country latin=Kenya at=0.5,37.9 country=KE
كينيا
= Place country latin=Tanzania at=-6.3,34.8 country=TZ
تنزانيا
= Place country latin=Zanzibar at=-6.13,39.36 country=TZ
زنجبار
زنزبار
= Place country latin=Mozambique at=-17.3,35.5 country=MZ
موزمبيق
= Place country latin=Madagascar at=-19.4,46.7 country=MG
مدغشقر
= Place country latin=Zambia at=-13.5,27.8 country=ZM
زامبيا
= Place country latin=Zimbabwe at=-19.0,29.9 country=ZW
زيمبابوي
= Place country latin=South_Africa at=-29.0,25.1 country=ZA
جنوب إفريقيا
جنوب أفريقيا
= Place country latin=Namibia at=-22.1,17.2 country=NA
ناميبيا
= Place country latin=Australia at=-25.7,134.5 country=AU
أستراليا
= Place country latin=New_Zealand at=-41.8,172.8 country=NZ
نيوزيلندا
نيوزيلاندا
= Place country latin=Taiwan at=23.8,121.0 country=TW
تايوان
= Place country latin=Singapore at=1.35,103.8 country=SG from=1819
سنغافورة
= Place country latin=Monaco at=43.73,7.42 country=MC
موناكو
