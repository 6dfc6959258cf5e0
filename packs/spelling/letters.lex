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
# The article, which Latin names leave out.
= Article
ال
# How a letter, or two together, is written in Latin names; the first is the usual one.
= Latin a,e,i,o,u,aa,ah
ا
= Latin o,u,w,ou,oo,v,au,ow,ew
و
= Latin i,y,e,ee,ei,j,ai,ie,ey,ay,ea,ll
ي
= Latin e,i,a,o,u
ء
ئ
ؤ
= Latin b,p,bb,pp
ب
= Latin t,tt
ت
ط
= Latin th,t,s,tth
ث
= Latin j,g,dj,c,gi,ge,dg,gg,y
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
= Latin s,ss,c,sc,x
س
ص
= Latin sh,ch,sch,sz,s
ش
= Latin d,dh
ض
= Latin z,dh,d
ظ
= Latin a,e,i,o,u,aa
ع
= Latin g,gh,gg
غ
= Latin f,v,ph,w,ff
ف
= Latin q,k,c,g,gh,kh
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
= Latin ch,c,tch,tsch,cs,cz,cc
تش
= Latin z,tz,c,zz,ts,cz
تس
= Latin x,cs,ks,xc
كس
= Latin j,g,gg,dj
دج
= Latin y,ii,ea
ئي
يا
= Latin gn,ni,ny
ني
= Latin qu,cu
كو
