# What is written together with a word, to find it in words.bin.
= WordStart noun
ال
ب
ك
ل
لل
بال
كال
= WordStart noun verb function
و
ف
= WordStart noun
وال
فال
وب
فب
وك
ول
فل
ولل
فلل
وبال
فبال
وكال
= WordStart verb
س
وس
فس
ل
ول
فل
= WordStart function
ب
ل
ك
وب
ول
فل
وك
= WordEnd function
ه
ها
هم
هما
هن
ك
كم
نا
ي
ني
ما
= WordEnd noun
ه
ها
هم
هما
هن
ك
كم
نا
ي
ا
ات
ون
ين
ان
يه
وا
يا
اته
اتها
اتهم
اتنا
تان
تين
يون
يين
يات
ني
وه
وها
وهم
يها
يهم
اتي
# The stem ends in a teh marbuta, written as teh before what follows.
= WordEnd noun restore=0647
ته
تها
تهم
تهما
تي
تنا
تهن
ات
اته
اتها
اتهم
تان
تين
تك
تكم
تا
# The stem ends in an alef maqsura, written as alef before what follows.
= WordEnd noun verb restore=064A
اه
اها
اهم
انا
= WordEnd verb
ه
ها
هم
هما
هن
ك
كم
نا
ي
ني
ت
ا
تا
وا
ن
تم
تما
ته
تها
تهم
تهما
تني
تنا
ناه
ناها
ناهم
ناهما
ناني
نانا
وه
وها
وهم
وهما
وني
ونا
واه
واها
واهم
واهما
واني
وانا
تموه
تموها
تموهم
تموهما
تموني
تمونا
# These follow the forms of the imperfect, which begin with yeh or teh.
= WordEnd verb stem=064A062A
ون
ان
ين
ونه
ونها
ونهم
ونهما
ونني
وننا
انه
انها
انهم
انهما
انني
اننا
# The stem ends in an alef that is left out before what follows.
= WordEnd verb restore=064A
ت
تا
وا
ته
تها
= WordEnd verb restore=0627
ت
وا
و

# The stem ends in a hamza, which takes a seat before what follows.
= WordEnd noun function restore=0621
ئه
ئها
ئهم
ئهما
ئهن
ئنا
ئك
ئكم
ئي
ؤه
ؤها
ؤهم
ؤهما
ؤهن
ؤنا
ؤك
ؤكم
