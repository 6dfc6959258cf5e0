# Letters that writers put for each other when they spell foreign names.
= Alike
تطث
سصث
كقغجخ
دضذ
فبڤ
هحة
زظذس
شج
# Letters that are left out or put in without much ado.
= Light
اويءئؤع
# How a letter is written in Latin names; the first is the usual one.
= Latin a,e,i,o,u,aa,ah
ا
= Latin o,u,w,ou,oo,v,au
و
= Latin i,y,e,ee,ei,j,ai,ie,ey
ي
= Latin b,p
ب
= Latin t,tt
ت
ط
= Latin th,t,s
ث
= Latin j,g,dj
ج
= Latin h
ح
= Latin kh,ch,h,k,j,x
خ
= Latin d,dd
د
= Latin dh,z,th,d
ذ
= Latin r,rr
ر
= Latin z,s,zz
ز
= Latin s,ss,c,sc
س
ص
= Latin sh,ch,sch,sz,s
ش
= Latin d,dh
ض
= Latin z,dh
ظ
= Latin a,e
ع
= Latin g,gh,gg
غ
= Latin f,v,ph,w,ff
ف
= Latin q,k,c,g
ق
= Latin k,c,ck,ch,q,g,cc
ك
= Latin l,ll
ل
= Latin m,mm
م
= Latin n,nn
ن
= Latin h,a,e
ه
