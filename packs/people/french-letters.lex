# Writers and thinkers of France.
= Person writer latin=Voltaire born=1694 died=1778 wikidata=Q9068
فولتير
= Person philosopher latin=Jean-Jacques_Rousseau born=1712 died=1778 wikidata=Q6527
جان جاك روسو
روسو
= Person philosopher latin=Montesquieu born=1689 died=1755
مونتسكيو
= Person philosopher latin=Denis_Diderot born=1713 died=1784
ديدرو
دينيس ديدرو
= Person philosopher latin=Rene_Descartes born=1596 died=1650 wikidata=Q9191
ديكارت
رينيه ديكارت
= Person scientist latin=Blaise_Pascal born=1623 died=1662
بليز باسكال
= Person writer latin=Moliere born=1622 died=1673
موليير
= Person poet latin=Francois_Rabelais died=1553
فرانسوا رابليه
رابليه
= Person philosopher latin=Michel_de_Montaigne born=1533 died=1592
مونتين
ميشيل دي مونتين
= Person writer latin=Pierre_Corneille born=1606 died=1684
كورني
بيير كورني
= Person writer latin=Jean_Racine born=1639 died=1699
جان راسين
= Person poet latin=Jean_de_La_Fontaine born=1621 died=1695
لافونتين
جان دي لافونتين
= Person writer latin=Chateaubriand born=1768 died=1848
شاتوبريان
فرانسوا رينيه دي شاتوبريان
= Person poet latin=Alphonse_de_Lamartine born=1790 died=1869
لامارتين
ألفونس دي لامارتين
ألفونس دو لامارتين
= Person poet latin=Alfred_de_Musset born=1810 died=1857
ألفريد دي موسيه
= Person writer latin=Victor_Hugo born=1802 died=1885 wikidata=Q535
فيكتور هوغو
فكتور هوغو
فيكتور هيجو
هوغو
فيكتور هيغو
هيغو
هيجو
= Person writer latin=Honore_de_Balzac born=1799 died=1850
بلزاك
أونوريه دي بلزاك
أونوريه دو بلزاك
= Person writer latin=Alexandre_Dumas born=1802 died=1870
ألكسندر دوما
ألكسندر دوماس
= Person writer latin=Stendhal born=1783 died=1842
ستاندال
ستندال
= Person writer latin=George_Sand born=1804 died=1876
جورج صاند
= Person writer latin=Gustave_Flaubert born=1821 died=1880
فلوبير
غوستاف فلوبير
غوستاف فلوبيير
= Person writer latin=Gerard_de_Nerval born=1808 died=1855
جيرار دي نرفال
جيرار دو نيرفال
= Person writer latin=Guy_de_Maupassant born=1850 died=1893
موباسان
غي دي موباسان
جي دي موباسان
= Person writer latin=Alphonse_Daudet born=1840 died=1897
ألفونس دوديه
= Person writer latin=Jules_Verne born=1828 died=1905 wikidata=Q33977
جول فيرن
= Person writer latin=Emile_Zola born=1840 died=1902
إميل زولا
زولا
= Person poet latin=Charles_Baudelaire born=1821 died=1867
بودلير
شارل بودلير
= Person poet latin=Arthur_Rimbaud born=1854 died=1891
رامبو
آرثر رامبو
أرتور رامبو
= Person poet latin=Paul_Verlaine born=1844 died=1896
بول فيرلين
= Person poet latin=Stephane_Mallarme born=1842 died=1898
مالارميه
ستيفان مالارميه
= Person poet latin=Paul_Valery born=1871 died=1945
بول فاليري
= Person poet latin=Guillaume_Apollinaire born=1880 died=1918
أبولينير
غيوم أبولينير
= Person poet latin=Louis_Aragon born=1897 died=1982
لويس أراغون
لويس أراجون
= Person poet latin=Paul_Eluard born=1895 died=1952
بول إيلوار
بول إلوار
= Person poet latin=Saint-John_Perse born=1887 died=1975
سان جون بيرس
= Person writer latin=Anatole_France born=1844 died=1924
أناتول فرانس
= Person writer latin=Romain_Rolland born=1866 died=1944
رومان رولان
= Person writer latin=Andre_Breton born=1896 died=1966
أندريه بريتون
= Person writer latin=Marcel_Proust born=1871 died=1922
بروست
مارسيل بروست
= Person writer latin=Andre_Gide born=1869 died=1951
أندريه جيد
= Person writer latin=Andre_Malraux born=1901 died=1976
أندريه مالرو
مالرو
= Person writer latin=Antoine_de_Saint-Exupery born=1900 died=1944
سانت إكزوبيري
أنطوان دو سانت إكزوبيري
أنطوان دي سانت إكزوبيري
= Person philosopher latin=Jean-Paul_Sartre born=1905 died=1980 wikidata=Q9364
سارتر
جان بول سارتر
= Person writer latin=Simone_de_Beauvoir born=1908 died=1986
سيمون دي بوفوار
سيمون دو بوفوار
= Person writer latin=Albert_Camus born=1913 died=1960 wikidata=Q34670
ألبير كامو
كامو
= Person writer latin=Ernest_Renan born=1823 died=1892
إرنست رينان
رينان
= Person writer latin=Jean_Genet born=1910 died=1986
جان جينيه
= Person writer latin=Marguerite_Duras born=1914 died=1996
مارغريت دوراس
= Person philosopher latin=Auguste_Comte born=1798 died=1857
أوغست كونت
= Person philosopher latin=Henri_Bergson born=1859 died=1941
برغسون
هنري برغسون
برجسون
= Person scholar latin=Emile_Durkheim born=1858 died=1917
دوركايم
إميل دوركايم
دوركهايم
= Person philosopher latin=Michel_Foucault born=1926 died=1984
ميشيل فوكو
= Person philosopher latin=Jacques_Derrida born=1930 died=2004
جاك دريدا
دريدا
= Person philosopher latin=Gilles_Deleuze born=1925 died=1995
جيل دولوز
= Person philosopher latin=Louis_Althusser born=1918 died=1990
ألتوسير
لوي ألتوسير
= Person philosopher latin=Roland_Barthes born=1915 died=1980
رولان بارت
= Person philosopher latin=Gaston_Bachelard born=1884 died=1962
غاستون باشلار
باشلار
= Person scholar latin=Claude_Levi-Strauss born=1908 died=2009
كلود ليفي شتراوس
كلود ليفي ستروس
= Person scholar latin=Pierre_Bourdieu born=1930 died=2002
بيير بورديو
= Person philosopher latin=Roger_Garaudy born=1913 died=2012
روجيه غارودي
روجيه جارودي
غارودي
= Person writer latin=Frantz_Fanon born=1925 died=1961
فرانز فانون
فرانتز فانون
فرانتس فانون
= Person historian latin=Jules_Michelet born=1798 died=1874
جول ميشليه
= Person historian latin=Fernand_Braudel born=1902 died=1985
فرنان بروديل
فرناند بروديل
= Person historian latin=Marc_Bloch born=1886 died=1944
مارك بلوخ
= Person historian latin=Alexis_de_Tocqueville born=1805 died=1859
توكفيل
ألكسيس دو توكفيل
ألكسيس دي توكفيل
= Person writer latin=Gustave_Le_Bon born=1841 died=1931
غوستاف لوبون
جوستاف لوبون
غوستاف لو بون
