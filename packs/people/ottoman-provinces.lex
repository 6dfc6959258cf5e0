# Governors, beys, deys and emirs of the provinces under the Ottomans; the early Saudi state; Oman and Zanzibar.
= Person ruler latin=Ali_Bey_al-Kabir died=1773
علي بك الكبير
= Person general latin=Muhammad_Abu_al-Dhahab died=1775
محمد بك أبو الدهب
محمد بك أبو الذهب
أبو الدهب
= Person ruler latin=Murad_Bey died=1801
مراد بك
= Person ruler latin=Ibrahim_Bey
إبراهيم بك الكبير
= Person general latin=Muhammad_Bey_al-Alfi died=1807
محمد بك الألفي
= Person general latin=Muhammad_Bey_al-Alfi died=1807 shared
الألفي بك
= Person ruler latin=Uthman_Bey_al-Bardisi died=1806
عثمان بك البرديسي
= Person governor latin=Hurshid_Pasha died=1822
أحمد خورشيد باشا
= Person governor latin=Hurshid_Pasha died=1822 shared
خورشيد باشا
= Person leader latin=Omar_Makram died=1822
عمر مكرم
= Person leader latin=Muhammad_Kurayyim died=1798 weak
محمد كريم
= Person figure latin=Sulayman_al-Halabi born=1777 died=1800
سليمان الحلبي
= Person ruler latin=Fakhr_al-Din_II born=1572 died=1635 held=1590-1633
فخر الدين المعني
فخر الدين الثاني
فخر الدين المعني الثاني
= Person ruler latin=Qurqumaz_ibn_Yunus
قرقماز المعني
= Person ruler latin=Bashir_Shihab_I
بشير الأول الشهابي
بشير الشهابي الأول
= Person ruler latin=Haydar_Shihab died=1732
حيدر الشهابي
= Person ruler latin=Bashir_Shihab_II born=1767 died=1850 held=1789-1840
بشير الشهابي
بشير الثاني الشهابي
الأمير بشير الثاني
بشير الشهابي الثاني
= Person ruler latin=Zahir_al-Umar died=1775
ظاهر العمر
ظاهر العمر الزيداني
= Person ruler latin=Ahmad_al-Jazzar died=1804 held=1775-1804
أحمد باشا الجزار
أحمد الجزار
الجزار باشا
= Person ruler latin=Sulayman_Pasha_al-Adil died=1819 held=1805-1819
سليمان باشا العادل
= Person ruler latin=Abdullah_Pasha_ibn_Ali shared
عبد الله باشا
= Person governor latin=Asad_Pasha_al-Azm died=1758 held=1743-1757
أسعد باشا العظم
= Person governor latin=Sulayman_Pasha_al-Azm died=1743
سليمان باشا العظم
= Person leader latin=Bashir_Jumblatt died=1825
بشير جنبلاط
= Person leader latin=Tanyus_Shahin born=1815
طانيوس شاهين
= Person leader latin=Youssef_Bey_Karam born=1823 died=1889
يوسف بك كرم
= Person ruler latin=Ahmad_Pasha_of_Baghdad died=1747 held=1723-1734,1736-1747
أحمد باشا بن حسن باشا
= Person ruler latin=Sulayman_Pasha_the_Great died=1802 held=1780-1802
سليمان باشا الكبير
= Person ruler latin=Dawud_Pasha_of_Baghdad held=1816-1831 shared
داود باشا
= Person governor latin=Namik_Pasha
محمد نامق باشا
نامق باشا الكبير
= Person ruler latin=Husayn_I_ibn_Ali_of_Tunis died=1740 held=1705-1735
حسين بن علي تركي
الحسين بن علي باي
= Person ruler latin=Ali_I_Pasha died=1756 held=1735-1756
علي باشا الأول
علي باشا باي
= Person ruler latin=Muhammad_I_ar-Rashid died=1759 held=1756-1759
محمد الرشيد باي
= Person ruler latin=Ali_II_ibn_Hussein died=1782 held=1759-1782
علي باي الثاني
علي بن حسين باي
= Person ruler latin=Hammuda_ibn_Ali born=1759 died=1814 held=1782-1814
حمودة باشا الحسيني
= Person ruler latin=Hammuda_ibn_Ali born=1759 died=1814 held=1782-1814 shared
حمودة باشا
= Person ruler latin=Mahmud_ibn_Muhammad_of_Tunis died=1824 held=1814-1824 shared
محمود باي
= Person ruler latin=Husayn_II_ibn_Mahmud died=1835 held=1824-1835
حسين باي الثاني
= Person ruler latin=Mustafa_ibn_Mahmud died=1837 held=1835-1837 shared
مصطفى باي
= Person ruler latin=Ahmad_I_ibn_Mustafa died=1855 held=1837-1855
أحمد باشا باي
= Person ruler latin=Ahmad_I_ibn_Mustafa died=1855 held=1837-1855 shared
أحمد باي
= Person ruler latin=Muhammad_II_ibn_al-Husayn born=1811 died=1859 held=1855-1859
محمد باشا باي
= Person ruler latin=Muhammad_II_ibn_al-Husayn born=1811 died=1859 held=1855-1859 shared
محمد باي
= Person ruler latin=Muhammad_III_as-Sadiq born=1813 died=1882 held=1859-1882
محمد الصادق باي
= Person ruler latin=Muhammad_III_as-Sadiq born=1813 died=1882 held=1859-1882 shared
الصادق باي
= Person ruler latin=Ali_III_ibn_al-Husayn died=1902 held=1882-1902
علي باي الثالث
= Person ruler latin=Muhammad_IV_al-Hadi died=1906 held=1902-1906
محمد الهادي باي
= Person ruler latin=Muhammad_V_an-Nasir born=1855 died=1922 held=1906-1922
محمد الناصر باي
= Person ruler latin=Muhammad_V_an-Nasir born=1855 died=1922 held=1906-1922 shared
الناصر باي
= Person ruler latin=Muhammad_VI_al-Habib died=1929 held=1922-1929
محمد الحبيب باي
= Person ruler latin=Ahmad_II_ibn_Ali died=1942 held=1929-1942
أحمد باي الثاني
= Person ruler latin=Muhammad_VII_al-Munsif born=1881 died=1948 held=1942-1943
المنصف باي
محمد المنصف باي
= Person ruler latin=Muhammad_VIII_al-Amin born=1881 died=1962 held=1943-1957
محمد الأمين باي
= Person ruler latin=Muhammad_VIII_al-Amin born=1881 died=1962 held=1943-1957 shared
الأمين باي
= Person ruler latin=Murad_III_Bey died=1702 held=1699-1702
مراد الثالث باي
مراد بوبالة
= Person ruler latin=Uthman_Dey died=1610 held=1598-1610 shared
عثمان داي
= Person ruler latin=Yusuf_Dey died=1637 held=1610-1637 shared
يوسف داي
= Person statesman latin=Mustapha_Khaznadar born=1817 died=1878
مصطفى خزندار
مصطفى خزنه دار
= Person statesman latin=Mustapha_Ben_Ismail
مصطفى بن إسماعيل
= Person leader latin=Ali_Ben_Ghedhahem died=1867
علي بن غذاهم
= Person statesman latin=Kheireddine_Pacha held=1873-1877
خير الدين التونسي
خير الدين باشا التونسي
= Person ruler latin=Ahmed_Karamanli died=1745 held=1711-1745
أحمد القرمانلي
أحمد باشا القرمانلي
أحمد القره مانلي
= Person ruler latin=Ali_I_Karamanli held=1754-1793
علي باشا القرمانلي
= Person ruler latin=Ali_I_Karamanli held=1754-1793 weak
علي القرمانلي
= Person ruler latin=Yusuf_Karamanli died=1838 held=1795-1832
يوسف باشا القرمانلي
يوسف القرمانلي
يوسف باشا القره مانلي
= Person ruler latin=Ali_Burghul held=1793-1795
علي باشا برغل
= Person ruler latin=Ali_Burghul held=1793-1795 weak
علي برغل
= Person leader latin=Ghuma_al-Mahmudi died=1858
غومة المحمودي
= Person admiral latin=Salah_Rais held=1552-1556
صالح ريس
صالح رايس
= Person ruler latin=Hasan_Pasha,_son_of_Barbarossa died=1572
حسن باشا بن خير الدين
= Person ruler latin=Hasan_Agha
حسن آغا الطوشي
= Person ruler latin=Ali_Chaouch died=1718 held=1710-1718 weak
علي شاوش
= Person ruler latin=Baba_Mohammed_ben-Osman died=1791 held=1766-1791
محمد عثمان باشا
الداي محمد بن عثمان
= Person ruler latin=Hussein_Dey died=1838 held=1818-1830
الداي حسين
= Person ruler latin=Hussein_Dey died=1838 held=1818-1830 shared
حسين داي
= Person ruler latin=Ahmed_Bey_of_Constantine born=1784 held=1826-1837
الحاج أحمد باي
= Person ruler latin=Salah_Bey died=1792 held=1771-1792 shared
صالح باي
= Person admiral latin=Rais_Hamidou died=1815
الرايس حميدو
الريس حميدو
= Person leader latin=Emir_Abdelkader born=1808 died=1883 held=1832-1847
الأمير عبد القادر الجزائري
عبد القادر الجزائري
الأمير عبد القادر
عبد القادر بن محيي الدين
= Person leader latin=Bouamama born=1833 died=1908
بوعمامة
= Person leader latin=Mohamed_el-Mokrani born=1815 died=1871
محمد المقراني
الشيخ المقراني
الحاج محمد المقراني
= Person leader latin=Lalla_Fatma_N'Soumer born=1830 died=1863
لالة فاطمة نسومر
لالا فاطمة نسومر
فاطمة نسومر
= Person leader latin=Sherif_Boubaghla died=1854
الشريف بوبغلة
= Person ruler latin=Muhammad_ibn_Saud died=1765 held=1744-1765
محمد بن سعود
= Person ruler latin=Abd_al-Aziz_ibn_Muhammad_Al_Saud died=1803 held=1765-1803
عبد العزيز بن محمد بن سعود
عبد العزيز بن محمد آل سعود
= Person ruler latin=Saud_ibn_Abd_al-Aziz_the_Great died=1814 held=1803-1814
سعود الكبير
سعود بن عبد العزيز بن محمد
= Person ruler latin=Abdullah_ibn_Saud died=1818 held=1814-1818
عبد الله بن سعود
عبد الله بن سعود الكبير
= Person ruler latin=Turki_ibn_Abdullah died=1834 held=1824-1834
تركي بن عبد الله آل سعود
الإمام تركي بن عبد الله
= Person ruler latin=Faisal_ibn_Turki died=1865 held=1834-1838,1843-1865
فيصل بن تركي آل سعود
فيصل بن تركي بن عبد الله
الإمام فيصل بن تركي
= Person ruler latin=Abdul_Rahman_ibn_Faisal died=1928
عبد الرحمن بن فيصل آل سعود
= Person ruler latin=Muhammad_ibn_Abdullah_Al_Rashid died=1897 held=1872-1897
محمد بن عبد الله الرشيد
محمد بن عبد الله آل رشيد
= Person ruler latin=Abdulaziz_ibn_Mutib died=1906 held=1897-1906
عبد العزيز بن متعب الرشيد
عبد العزيز بن متعب
= Person ruler latin=Abdullah_ibn_Ali_Al_Rashid held=1836-1848
عبد الله بن علي آل رشيد
عبد الله بن علي الرشيد
= Person scholar latin=Muhammad_ibn_Abd_al-Wahhab born=1703 died=1792
محمد بن عبد الوهاب
= Person sultan latin=Said_bin_Sultan died=1856 held=1806-1856
سعيد بن سلطان
سعيد بن سلطان البوسعيدي
= Person sultan latin=Barghash_bin_Said died=1888 held=1870-1888
برغش بن سعيد
= Person sultan latin=Majid_bin_Said died=1870 held=1856-1870
ماجد بن سعيد البوسعيدي
= Person sultan latin=Khalid_bin_Barghash died=1927 held=1896-1896
خالد بن برغش
= Person sultan latin=Jamshid_bin_Abdullah born=1929 held=1963-1964
جمشيد بن عبد الله
= Person sultan latin=Thuwaini_bin_Said died=1866 held=1856-1866
ثويني بن سعيد
= Person figure latin=Tippu_Tip died=1905
تيبو تيب
حميد المرجبي
حمد بن محمد المرجبي
= Person ruler latin=Mubarak_Al-Sabah died=1915 held=1896-1915
مبارك الصباح
مبارك الكبير
= Person ruler latin=Jassim_bin_Mohammed_Al_Thani died=1913 held=1878-1913
قاسم بن محمد آل ثاني
جاسم بن محمد آل ثاني
