/**
 * English names of languages for people; programs read tags. From cldr-localenames-full 48.2 (Unicode-3.0), English, for the
 * languages that `detect` may answer with; some shortened by hand to what a column holds (Norwegian, Sorani, Gaelic). A table
 * and not `Intl.DisplayNames`, whose names differ between releases of Node.
 */
const names = `
  aa=Afar; ab=Abkhazian; ace=Acehnese; af=Afrikaans; ak=Akan; am=Amharic; an=Aragonese; ar=Arabic; as=Assamese
  av=Avaric; ay=Aymara; az=Azerbaijani; ba=Bashkir; ban=Balinese; be=Belarusian; bem=Bemba; bg=Bulgarian
  bho=Bhojpuri; bi=Bislama; bik=Bikol; bm=Bambara; bn=Bengali; bo=Tibetan; br=Breton; bs=Bosnian; ca=Catalan
  ce=Chechen; ceb=Cebuano; ch=Chamorro; ckb=Sorani; co=Corsican; cs=Czech; cv=Chuvash; cy=Welsh; da=Danish; de=German
  din=Dinka; dv=Divehi; dz=Dzongkha; ee=Ewe; el=Greek; en=English; eo=Esperanto; es=Spanish; et=Estonian; eu=Basque
  fa=Persian; ff=Fula; fi=Finnish; fil=Filipino; fj=Fijian; fo=Faroese; fon=Fon; fr=French; fy=Frisian; ga=Irish
  gaa=Ga; gd=Gaelic; gl=Galician; gn=Guarani; gu=Gujarati; gv=Manx; ha=Hausa; haw=Hawaiian; he=Hebrew; hi=Hindi
  hil=Hiligaynon; hmn=Hmong; hr=Croatian; ht=Haitian; hu=Hungarian; hy=Armenian; hz=Herero; id=Indonesian; ig=Igbo
  ik=Inupiaq; ilo=Iloko; is=Icelandic; it=Italian; iu=Inuktitut; ja=Japanese; jv=Javanese; ka=Georgian; kbd=Kabardian
  kg=Kongo; ki=Kikuyu; kk=Kazakh; kl=Greenlandic; km=Khmer; kmb=Kimbundu; kn=Kannada; ko=Korean; kr=Kanuri
  ks=Kashmiri; ku=Kurdish; kv=Komi; kw=Cornish; ky=Kyrgyz; la=Latin; lah=Panjabi; lb=Luxembourgish; lg=Ganda
  li=Limburgish; lij=Ligurian; ln=Lingala; lo=Lao; lt=Lithuanian; lu=Luba-Katanga; lua=Luba-Lulua; lus=Mizo
  lv=Latvian; mag=Magahi; mai=Maithili; mg=Malagasy; mh=Marshallese; mi=Māori; min=Minangkabau; mk=Macedonian
  ml=Malayalam; mn=Mongolian; mni=Manipuri; mos=Mossi; mr=Marathi; ms=Malay; mt=Maltese; my=Burmese; nb=Norwegian
  nd=Ndebele; nds=Low German; ne=Nepali; nl=Dutch; nn=Nynorsk; nr=Ndebele; nso=Sepedi; nus=Nuer; ny=Nyanja
  nyn=Nyankole; oc=Occitan; oj=Ojibwa; om=Oromo; or=Odia; os=Ossetian; pa=Punjabi; pag=Pangasinan; pap=Papiamento
  pcm=Pidgin; pl=Polish; ps=Pashto; pt=Portuguese; qu=Quechua; rm=Romansh; rn=Rundi; ro=Romanian; ru=Russian
  rw=Kinyarwanda; sa=Sanskrit; sat=Santali; sc=Sardinian; scn=Sicilian; sd=Sindhi; se=Sami; sg=Sango; shn=Shan
  si=Sinhala; sk=Slovak; sl=Slovenian; sm=Samoan; sn=Shona; so=Somali; sq=Albanian; sr=Serbian; ss=Swati; st=Sotho
  su=Sundanese; sv=Swedish; sw=Swahili; szl=Silesian; ta=Tamil; te=Telugu; tet=Tetum; tg=Tajik; th=Thai; ti=Tigrinya
  tk=Turkmen; tn=Tswana; to=Tongan; tpi=Tok Pisin; tr=Turkish; ts=Tsonga; tt=Tatar; tum=Tumbuka; ty=Tahitian
  ug=Uyghur; uk=Ukrainian; umb=Umbundu; ur=Urdu; uz=Uzbek; ve=Venda; vec=Venetian; vi=Vietnamese; wa=Walloon
  war=Waray; wo=Wolof; xh=Xhosa; yi=Yiddish; yo=Yoruba; yue=Cantonese; za=Zhuang; zh=Chinese; zu=Zulu; zza=Zaza
`;

const nameOfTag = new Map(
  names
    .trim()
    .split(/;\s*|\n\s*/)
    .map((entry) => entry.split('=') as [tag: string, name: string]),
);

/** `Albanian` for `sq`, `Serbian (Latn)` for `sr-Latn`; the tag itself where the table does not hold it. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'unknown';
  const [base = '', script] = tag.split('-');
  const name = nameOfTag.get(base);
  if (name === undefined) return tag;
  return script === undefined ? name : `${name} (${script})`;
}
