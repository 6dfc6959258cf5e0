# What is written together with a word: before it, in the order conjunction, future, preposition, article.
= Proclitic conjunction
و
ف
= Proclitic future
س
= Proclitic preposition+by
ب
= Proclitic preposition+like
ك
= Proclitic preposition+for
ل
= Proclitic article
ال
= Proclitic preposition+for+article
لل
= Enclitic pronoun
ه
ها
هما
هم
هن
ك
كما
كم
كن
ي
نا
ني
# The alef that carries an indefinite accusative.
= Enclitic tanwin
ا
