/**
 * ISO 639 codes as BCP 47 writes them: one pinned table, since what `Intl.getCanonicalLocales` knows differs between
 * releases of Node. From the language aliases of cldr-core 48.2 (Unicode-3.0), two-letter results only; by hand: zlm -> ms
 * (franc's Malay), prs -> fa, no and nor -> nb. Codes that three-letter languages keep (fil, ckb, yue) stand apart.
 */

/** Bibliographic, terminological, individual and withdrawn codes: `alb` and `als` -> `sq`, `in` -> `id`. */
const aliases = `
  aar=aa abk=ab adp=dz afr=af aka=ak alb=sq als=sq amh=am ara=ar arb=ar arg=an arm=hy asm=as ava=av ave=ae aym=ay
  ayr=ay aze=az azj=az bak=ba bam=bm baq=eu bel=be ben=bn bis=bi bod=bo bos=bs bre=br bul=bg bur=my cat=ca ces=cs
  cha=ch che=ce chi=zh chu=cu chv=cv cls=sa cmn=zh cor=kw cos=co cre=cr cwd=cr cym=cy cze=cs dan=da deu=de
  div=dv drh=mn dut=nl dzo=dz ekk=et ell=el eng=en epo=eo esk=ik est=et eus=eu ewe=ee fao=fo fas=fa fat=ak fij=fj
  fin=fi fra=fr fre=fr fry=fy fuc=ff ful=ff gaz=om geo=ka ger=de gla=gd gle=ga glg=gl glv=gv gre=el grn=gn gug=gn
  guj=gu hat=ht hau=ha hbs=sr-Latn heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ice=is ido=io iii=ii
  ike=iu iku=iu ile=ie in=id ina=ia ind=id ipk=ik isl=is ita=it iw=he jav=jv ji=yi jpn=ja jw=jv kal=kl kan=kn
  kas=ks kat=ka kau=kr kaz=kk khk=mn khm=km kik=ki kin=rw kir=ky kmr=ku knc=kr kng=kg kom=kv kon=kg kor=ko kpv=kv
  kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg lvs=lv mac=mk mah=mh mal=ml mao=mi
  mar=mr may=ms mkd=mk mlg=mg mlt=mt mo=ro mol=ro mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng
  nep=ne nld=nl nno=nn no=nb nob=nb nor=nb npi=ne nya=ny oci=oc ojg=oj oji=oj ori=or orm=om ory=or oss=os pan=pa
  pbu=ps per=fa pes=fa pli=pi plt=mg pol=pl por=pt prp=gu prs=fa pus=ps que=qu quz=qu roh=rm ron=ro rum=ro run=rn
  rus=ru sag=sg san=sa scc=sr scr=hr sh=sr-Latn sin=si slk=sk slo=sk slv=sl sme=se smo=sm sna=sn snd=sd som=so
  sot=st spa=es sqi=sq src=sc srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv swh=sw tah=ty tam=ta tat=tt tel=te tgk=tg
  tgl=fil tha=th tib=bo tir=ti tl=fil ton=to tsn=tn tso=ts tuk=tk tur=tr tw=ak twi=ak uig=ug ukr=uk urd=ur uzb=uz
  uzn=uz ven=ve vie=vi vol=vo wel=cy wln=wa wol=wo xho=xh ydd=yi yid=yi yor=yo zha=za zho=zh zlm=ms zsm=ms zul=zu
  zyb=za
`;

/** Two-letter codes that stand for themselves. */
const twoLetter = `
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
  eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
  jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb
  nd ne ng nl nn nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr
  ss st su sv sw ta te tg th ti tk tn to tr ts tt ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
`;

/** Languages of the press that have no two-letter code. */
const threeLetter =
  'ace ban bem bho bik ceb ckb din fil fon gaa haw hil hmn ilo kbd kbp kmb lij lah lua lus mag mai mni min mos nds nso ' +
  'nus nyn pag pap pcm sat scn shn skr srn szl tet tpi tum umb vec war yue zza';

const canonical = new Map<string, string>();
for (const tag of `${twoLetter} ${threeLetter}`.trim().split(/\s+/)) canonical.set(tag, tag);
for (const alias of aliases.trim().split(/\s+/)) {
  const [code = '', tag = ''] = alias.split('=');
  canonical.set(code, tag);
}

/** The BCP 47 tag of a two- or three-letter ISO 639 code in lower case; undefined for a code that no list knows. */
export function tagOfCode(code: string): string | undefined {
  return canonical.get(code);
}
