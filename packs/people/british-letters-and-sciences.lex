# Scientists, writers, thinkers and explorers of Britain and Ireland.
= Person scientist latin=Isaac_Newton born=1643 died=1727 wikidata=Q935
نيوتن
إسحق نيوتن
إسحاق نيوتن
إسحاق نيوتون
= Person scientist latin=Charles_Darwin born=1809 died=1882 wikidata=Q1035
داروين
تشارلز داروين
تشارلز دارون
= Person captain latin=Robert_FitzRoy born=1805 died=1865
فيتزروي
روبرت فيتزروي
= Person scientist latin=Charles_Lyell born=1797 died=1875
تشارلز لايل
= Person scientist latin=John_Herschel born=1792 died=1871
جون هيرشل
جون هيرشيل
= Person scientist latin=William_Herschel born=1738 died=1822
وليم هيرشل
ويليام هيرشل
= Person scientist latin=Francis_Bacon born=1561 died=1626
فرانسيس بيكون
فرنسيس بيكون
= Person scientist latin=William_Harvey born=1578 died=1657
وليم هارفي
ويليام هارفي
= Person scientist latin=Robert_Boyle born=1627 died=1691
روبرت بويل
= Person scientist latin=Robert_Hooke born=1635 died=1703
روبرت هوك
= Person scientist latin=Edmond_Halley born=1656 died=1742
إدموند هالي
= Person scientist latin=Henry_Cavendish born=1731 died=1810
هنري كافندش
هنري كافنديش
= Person scientist latin=Joseph_Priestley born=1733 died=1804
جوزيف بريستلي
= Person scientist latin=John_Dalton born=1766 died=1844
جون دالتون
= Person scientist latin=Michael_Faraday born=1791 died=1867 wikidata=Q8750
مايكل فاراداي
فاراداي
= Person scientist latin=James_Clerk_Maxwell born=1831 died=1879
جيمس كليرك ماكسويل
= Person scientist latin=Lord_Kelvin born=1824 died=1907
اللورد كلفن
= Person scientist latin=Alfred_Russel_Wallace born=1823 died=1913
ألفريد راسل والاس
= Person scientist latin=Thomas_Henry_Huxley born=1825 died=1895
توماس هكسلي
= Person scientist latin=J._J._Thomson born=1856 died=1940
جوزيف جون طومسون
= Person scientist latin=Ernest_Rutherford born=1871 died=1937
إرنست رذرفورد
رذرفورد
= Person scientist latin=Alexander_Fleming born=1881 died=1955
ألكسندر فلمنج
ألكسندر فليمنغ
= Person scientist latin=Alan_Turing born=1912 died=1954 wikidata=Q7251
آلان تورينغ
آلان تورنغ
ألان تورينج
= Person scientist latin=Francis_Crick born=1916 died=2004
فرانسيس كريك
فرنسيس كريك
= Person scientist latin=Stephen_Hawking born=1942 died=2018 wikidata=Q17714
ستيفن هوكينغ
ستيفن هوكينج
= Person physician latin=Edward_Jenner born=1749 died=1823
إدوارد جينر
= Person inventor latin=James_Watt born=1736 died=1819
جيمس واط
جيمس وات
= Person inventor latin=George_Stephenson born=1781 died=1848
جورج ستيفنسون
جورج ستيفنسن
= Person inventor latin=Charles_Babbage born=1791 died=1871
تشارلز باباج
= Person writer latin=William_Shakespeare born=1564 died=1616 wikidata=Q692
شكسبير
وليم شكسبير
ويليام شكسبير
وليام شكسبير
ويليام شيكسبير
= Person poet latin=Geoffrey_Chaucer died=1400
تشوسر
جيفري تشوسر
= Person writer latin=Christopher_Marlowe born=1564 died=1593
كريستوفر مارلو
= Person poet latin=John_Milton born=1608 died=1674
جون ميلتون
جون ملتون
= Person writer latin=Daniel_Defoe died=1731
دانيال ديفو
دانييل ديفو
= Person writer latin=Jonathan_Swift born=1667 died=1745
جوناثان سويفت
= Person writer latin=Samuel_Johnson born=1709 died=1784
صموئيل جونسون
صامويل جونسون
= Person poet latin=William_Blake born=1757 died=1827
وليم بليك
ويليام بليك
= Person poet latin=William_Wordsworth born=1770 died=1850
وردزورث
وليم وردزورث
ويليام وردزورث
= Person poet latin=Samuel_Taylor_Coleridge born=1772 died=1834
كولردج
صمويل تايلور كولريدج
كولريدج
= Person poet latin=Percy_Bysshe_Shelley born=1792 died=1822
بيرسي شيلي
بيرسي بيش شيلي
= Person poet latin=John_Keats born=1795 died=1821
جون كيتس
= Person writer latin=Mary_Shelley born=1797 died=1851
ماري شيلي
= Person poet latin=Lord_Byron born=1788 died=1824
اللورد بايرون
بايرون
= Person writer latin=Walter_Scott born=1771 died=1832
والتر سكوت
= Person writer latin=Jane_Austen born=1775 died=1817
جين أوستن
= Person writer latin=Charles_Dickens born=1812 died=1870 wikidata=Q5686
تشارلز ديكنز
ديكنز
= Person writer latin=Charlotte_Bronte born=1816 died=1855
شارلوت برونتي
= Person writer latin=Emily_Bronte born=1818 died=1848
إميلي برونتي
= Person writer latin=Thomas_Carlyle born=1795 died=1881
توماس كارلايل
= Person writer latin=Thomas_Carlyle born=1795 died=1881 weak
كارلايل
= Person writer latin=Thomas_Hardy born=1840 died=1928
توماس هاردي
= Person writer latin=Robert_Louis_Stevenson born=1850 died=1894
روبرت لويس ستيفنسون
= Person writer latin=Rudyard_Kipling born=1865 died=1936
رديارد كيبلينغ
كيبلنغ
كبلنغ
روديارد كيبلينغ
= Person writer latin=Joseph_Conrad born=1857 died=1924
جوزيف كونراد
جوزف كونراد
= Person writer latin=H._G._Wells born=1866 died=1946
هربرت جورج ويلز
= Person writer latin=Arthur_Conan_Doyle born=1859 died=1930
آرثر كونان دويل
كونان دويل
= Person writer latin=Agatha_Christie born=1890 died=1976
أجاثا كريستي
أغاثا كريستي
= Person writer latin=D._H._Lawrence born=1885 died=1930
ديفيد هربرت لورانس
= Person writer latin=George_Orwell born=1903 died=1950
جورج أورويل
= Person writer latin=Aldous_Huxley born=1894 died=1963
ألدوس هكسلي
= Person writer latin=J._R._R._Tolkien born=1892 died=1973
جون رونالد تولكين
تولكين
= Person poet latin=T._S._Eliot born=1888 died=1965
توماس إليوت
= Person poet latin=W._B._Yeats born=1865 died=1939
وليم بتلر ييتس
ويليام بتلر ييتس
= Person writer latin=George_Bernard_Shaw born=1856 died=1950
برنارد شو
جورج برنارد شو
= Person writer latin=Oscar_Wilde born=1854 died=1900
أوسكار وايلد
= Person writer latin=James_Joyce born=1882 died=1941
جيمس جويس
= Person writer latin=Samuel_Beckett born=1906 died=1989
صمويل بيكيت
صامويل بيكيت
صموئيل بيكيت
= Person writer latin=Virginia_Woolf born=1882 died=1941
فرجينيا وولف
فيرجينيا وولف
= Person philosopher latin=Bertrand_Russell born=1872 died=1970
برتراند راسل
برتراند رسل
= Person historian latin=Arnold_J._Toynbee born=1889 died=1975
أرنولد توينبي
توينبي
آرنولد توينبي
= Person philosopher latin=John_Locke born=1632 died=1704
جون لوك
= Person philosopher latin=Thomas_Hobbes born=1588 died=1679
توماس هوبز
توماس هوبس
= Person philosopher latin=Adam_Smith born=1723 died=1790
آدم سميث
= Person philosopher latin=David_Hume born=1711 died=1776
ديفيد هيوم
دافيد هيوم
= Person philosopher latin=George_Berkeley born=1685 died=1753
جورج بركلي
= Person philosopher latin=Jeremy_Bentham born=1748 died=1832
جيرمي بنتام
جيريمي بنثام
= Person philosopher latin=John_Stuart_Mill born=1806 died=1873
جون ستيوارت ميل
= Person philosopher latin=Herbert_Spencer born=1820 died=1903
هربرت سبنسر
= Person scholar latin=Thomas_Malthus born=1766 died=1834
توماس مالتوس
مالتوس
= Person scholar latin=David_Ricardo born=1772 died=1823
ديفيد ريكاردو
= Person scholar latin=John_Maynard_Keynes born=1883 died=1946
جون ماينارد كينز
= Person historian latin=Edward_Gibbon born=1737 died=1794
إدوارد غيبون
إدوارد جيبون
= Person historian latin=Eric_Hobsbawm born=1917 died=2012
إريك هوبزباوم
= Person explorer latin=James_Cook born=1728 died=1779
جيمس كوك
الكابتن كوك
= Person explorer latin=Mungo_Park born=1771 died=1806
مونغو بارك
منجو بارك
= Person explorer latin=John_Hanning_Speke born=1827 died=1864
جون هانينغ سبيك
جون سبيك
= Person explorer latin=Samuel_Baker born=1821 died=1893
صمويل بيكر
صامويل بيكر
= Person explorer latin=David_Livingstone born=1813 died=1873
ليفينغستون
ديفيد ليفينغستون
ليفنجستون
ديفيد ليفنجستون
لفنغستون
= Person explorer latin=Henry_Morton_Stanley born=1841 died=1904
هنري ستانلي
هنري مورتون ستانلي
= Person explorer latin=Robert_Falcon_Scott born=1868 died=1912
روبرت سكوت
روبرت فالكون سكوت
= Person explorer latin=Ernest_Shackleton born=1874 died=1922
إرنست شاكلتون
شاكلتون
= Person explorer latin=John_Franklin born=1786 died=1847
جون فرانكلين
= Person traveller latin=Richard_Francis_Burton born=1821 died=1890
ريتشارد بيرتون
ريتشارد بورتون
= Person archaeologist latin=Austen_Henry_Layard born=1817 died=1894
أوستن هنري لايارد
هنري لايارد
= Person archaeologist latin=Henry_Rawlinson born=1810 died=1895
هنري رولنسون
هنري رولينسون
= Person archaeologist latin=Flinders_Petrie born=1853 died=1942
فلندرز بيتري
فليندرز بتري
= Person archaeologist latin=Leonard_Woolley born=1880 died=1960
ليونارد وولي
= Person archaeologist latin=Arthur_Evans born=1851 died=1941
آرثر إيفانز
= Person archaeologist latin=Howard_Carter born=1874 died=1939
هوارد كارتر
= Person figure latin=Lord_Carnarvon born=1866 died=1923
اللورد كارنارفون
