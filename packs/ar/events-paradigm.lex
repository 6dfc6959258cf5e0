# How verbs are inflected. In a line the letter of the placeholder stands for the stem; what stands before it is the
# prefix, what stands after it the suffix. Stems: a 3rd person masculine, b before feminine t, c before waw, d before a
# consonant; e imperfect without ending, j the same cut short, f before waw and yeh, g before noon, h before alef.
= Placeholder
ف
# Letters that weak verbs exchange.
= Letter alef
ا
= Letter alef-hamza
أ
= Letter waw
و
= Letter yeh
ي
= Letter maqsura
ى
= Letter hamza
ء
= Letter yeh-hamza
ئ
= Letter waw-hamza
ؤ
= Letter teh
ت
= Letter teh-marbuta
ة
= Inflection perfect 3ms stem=a
ف
= Inflection perfect 3fs stem=b
فت
= Inflection perfect 3md stem=a
فا
= Inflection perfect 3fd stem=b
فتا
= Inflection perfect 3mp stem=c
فوا
= Inflection perfect 3mp stem=c attached
فو
= Inflection perfect 3fp stem=d
فن
= Inflection perfect 1s stem=d
فت
= Inflection perfect 1p stem=d
فنا
= Inflection imperfect 3ms stem=e
يف
= Inflection imperfect 3ms stem=j
يف
= Inflection imperfect 3fs stem=e
تف
= Inflection imperfect 3fs stem=j
تف
= Inflection imperfect 3md stem=h
يفان
يفا
= Inflection imperfect 3fd stem=h
تفان
تفا
= Inflection imperfect 3mp stem=f
يفون
يفوا
= Inflection imperfect 3mp stem=f attached
يفو
= Inflection imperfect 3fp stem=g
يفن
= Inflection imperfect 1s stem=e
أف
= Inflection imperfect 1s stem=j
أف
= Inflection imperfect 1p stem=e
نف
= Inflection imperfect 1p stem=j
نف
# Endings of participles.
= Ending participle
ة
ون
ين
ات
ان
تين
