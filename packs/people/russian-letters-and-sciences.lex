# Writers, artists and scientists of Russia.
= Person poet latin=Alexander_Pushkin born=1799 died=1837 wikidata=Q7200
بوشكين
ألكسندر بوشكين
= Person writer latin=Leo_Tolstoy born=1828 died=1910 wikidata=Q7243
تولستوي
ليو تولستوي
ليف تولستوي
ليون تولستوي
= Person writer latin=Fyodor_Dostoevsky born=1821 died=1881 wikidata=Q991
دوستويفسكي
فيودور دوستويفسكي
دستويفسكي
فيدور دوستويفسكي
= Person writer latin=Maxim_Gorky born=1868 died=1936
مكسيم غوركي
ماكسيم غوركي
غوركي
مكسيم جوركي
جوركي
= Person writer latin=Anton_Chekhov born=1860 died=1904 wikidata=Q5685
تشيخوف
أنطون تشيخوف
تشيكوف
أنطون تشيكوف
= Person writer latin=Nikolai_Gogol born=1809 died=1852
غوغول
نيكولاي غوغول
جوجول
نيكولاي جوجول
= Person writer latin=Ivan_Turgenev born=1818 died=1883
تورغينيف
إيفان تورغينيف
تورجنيف
إيفان تورجنيف
= Person writer latin=Aleksandr_Solzhenitsyn born=1918 died=2008
سولجنيتسين
ألكسندر سولجنيتسين
= Person poet latin=Mikhail_Lermontov born=1814 died=1841
ليرمنتوف
ميخائيل ليرمنتوف
= Person poet latin=Vladimir_Mayakovsky born=1893 died=1930
ماياكوفسكي
فلاديمير ماياكوفسكي
= Person poet latin=Anna_Akhmatova born=1889 died=1966
أخماتوفا
آنا أخماتوفا
= Person poet latin=Sergei_Yesenin born=1895 died=1925
سيرغي يسينين
يسينين
= Person writer latin=Boris_Pasternak born=1890 died=1960
باسترناك
بوريس باسترناك
= Person writer latin=Mikhail_Sholokhov born=1905 died=1984
شولوخوف
ميخائيل شولوخوف
= Person writer latin=Mikhail_Bulgakov born=1891 died=1940
بولغاكوف
ميخائيل بولغاكوف
= Person writer latin=Isaac_Babel born=1894 died=1940
إسحاق بابل
= Person director latin=Sergei_Eisenstein born=1898 died=1948
آيزنشتاين
سيرغي أيزنشتاين
إيزنشتاين
= Person composer latin=Pyotr_Tchaikovsky born=1840 died=1893
تشايكوفسكي
بيوتر تشايكوفسكي
= Person composer latin=Nikolai_Rimsky-Korsakov born=1844 died=1908
ريمسكي كورساكوف
= Person composer latin=Igor_Stravinsky born=1882 died=1971
سترافينسكي
إيغور سترافينسكي
= Person composer latin=Dmitri_Shostakovich born=1906 died=1975
شوستاكوفيتش
= Person painter latin=Wassily_Kandinsky born=1866 died=1944
كاندينسكي
فاسيلي كاندينسكي
= Person painter latin=Ilya_Repin born=1844 died=1930
إيليا ريبين
= Person scientist latin=Dmitri_Mendeleev born=1834 died=1907
مندلييف
ديمتري مندلييف
مندليف
= Person scientist latin=Ivan_Pavlov born=1849 died=1936
إيفان بافلوف
= Person scientist latin=Mikhail_Lomonosov born=1711 died=1765
لومونوسوف
ميخائيل لومونوسوف
= Person scientist latin=Andrei_Sakharov born=1921 died=1989
ساخاروف
أندريه ساخاروف
= Person scientist latin=Sergei_Korolev born=1907 died=1966
سيرغي كوروليوف
= Person scientist latin=Sergei_Korolev born=1907 died=1966 weak
كوروليوف
= Person cosmonaut latin=Yuri_Gagarin born=1934 died=1968
غاغارين
يوري غاغارين
يوري جاجارين
جاجارين
= Person cosmonaut latin=Valentina_Tereshkova born=1937
فالنتينا تيريشكوفا
تيريشكوفا
