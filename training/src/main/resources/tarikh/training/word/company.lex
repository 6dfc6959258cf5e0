# Words whose company tells what a form is; used only to count how forms behave in much text.
= BeforeVerb
لم
لن
قد
لقد
سوف
وقد
ولم
ولن
وسوف
فقد
كي
لكي
= BeforeNoun
في
من
على
إلى
عن
مع
بين
عند
منذ
خلال
وفي
ومن
وعلى
وإلى
