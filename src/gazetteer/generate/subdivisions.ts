/**
 * Which first-level divisions become places, and under which ISO 3166-2 code. GeoNames numbers most of them its own way
 * (`RU.12` is Chechnya, ISO `RU-CE`), so the pairs are kept by hand; a test holds every code against CLDR's list.
 * Left out: divisions that are one city (Berlin, Moscow, Beijing, Tokyo), which the city stands for, the Canary Islands
 * (CLDR has them as `IC`), and the countries whose divisions the world press seldom names.
 */

/** `geonames=iso` pairs by country; a code alone is the same in both. */
const pairs: Readonly<Record<string, string>> = {
  AT: '01=1 02=2 03=3 04=4 05=5 06=6 07=7 08=8',
  AU: '01=ACT 02=NSW 03=NT 04=QLD 05=SA 06=TAS 07=VIC 08=WA',
  BE: 'VLG WAL',
  BR:
    '01=AC 02=AL 03=AP 04=AM 05=BA 06=CE 08=ES 11=MS 13=MA 14=MT 15=MG 16=PA 17=PB 18=PR 20=PI 21=RJ 22=RN 23=RS ' +
    '24=RO 25=RR 26=SC 27=SP 28=SE 29=GO 30=PE 31=TO',
  CA: '01=AB 02=BC 03=MB 04=NB 05=NL 07=NS 08=ON 09=PE 10=QC 11=SK 12=YT 13=NT 14=NU',
  CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
  CN:
    '01=AH 02=ZJ 03=JX 04=JS 05=JL 06=QH 07=FJ 08=HL 09=HA 10=HE 11=HN 12=HB 13=XJ 14=XZ 15=GS 16=GX 18=GZ 19=LN ' +
    '20=NM 21=NX 24=SX 25=SD 26=SN 29=YN 30=GD 31=HI 32=SC',
  DE: '01=BW 02=BY 05=HE 06=NI 07=NW 08=RP 09=SL 10=SH 11=BB 12=MV 13=SN 14=ST 15=TH',
  ES: '07=IB 27=RI 29=MD 31=MC 32=NC 34=AS 39=CB 51=AN 52=AR 54=CM 55=CL 56=CT 57=EX 58=GA 59=PV 60=VC',
  FR: '11=IDF 24=CVL 27=BFC 28=NOR 32=HDF 44=GES 52=PDL 53=BRE 75=NAQ 76=OCC 84=ARA 93=PAC 94=20R',
  GB: 'ENG NIR SCT WLS',
  ID:
    '01=AC 02=BA 03=BE 05=JA 07=JT 08=JI 10=YO 11=KB 12=KS 13=KT 14=KI 15=LA 17=NB 18=NT 21=ST 22=SG 24=SB 26=SU ' +
    '28=MA 29=MU 30=JB 31=SA 32=SS 33=BT 34=GO 35=BB 36=PA 37=RI 38=SN 39=PB 40=KR 41=SR 42=KU',
  IN:
    '01=AN 02=AP 03=AS 05=CH 09=GJ 10=HR 11=HP 12=JK 13=KL 14=LD 16=MH 17=MN 18=ML 19=KA 20=NL 21=OD 22=PY 23=PB ' +
    '24=RJ 25=TN 26=TR 28=WB 29=SK 30=AR 31=MZ 33=GA 34=BR 35=MP 36=UP 37=CG 38=JH 39=UK 40=TS 41=LA 52=DH',
  IT: '01=65 02=77 03=78 04=72 05=45 06=36 07=62 08=42 09=25 10=57 11=67 12=21 13=75 14=88 15=82 16=52 17=32 18=55 19=23 20=34',
  JP:
    '01=23 02=05 03=02 04=12 05=38 06=18 07=40 08=07 09=21 10=10 11=34 12=01 13=28 14=08 15=17 16=03 17=37 18=46 ' +
    '19=14 20=39 21=43 22=26 23=24 24=04 25=45 26=20 27=42 28=29 29=15 30=44 31=33 32=27 33=41 34=11 35=25 36=32 ' +
    '37=22 38=09 39=36 41=31 42=16 43=30 44=06 45=35 46=19 47=47',
  MX:
    '01=AGU 02=BCN 03=BCS 04=CAM 05=CHP 06=CHH 07=COA 08=COL 10=DUR 11=GUA 12=GRO 13=HID 14=JAL 15=MEX 16=MIC ' +
    '17=MOR 18=NAY 19=NLE 20=OAX 21=PUE 22=QUE 23=ROO 24=SLP 25=SIN 26=SON 27=TAB 28=TAM 29=TLA 30=VER 31=YUC 32=ZAC',
  PK: '02=BA 03=KP 04=PB 05=SD 06=JK 07=GB',
  RU:
    '01=AD 03=AL 04=ALT 05=AMU 06=ARK 07=AST 08=BA 09=BEL 10=BRY 11=BU 12=CE 13=CHE 15=CHU 16=CU 17=DA 19=IN 20=IRK ' +
    '21=IVA 22=KB 23=KGD 24=KL 25=KLU 27=KC 28=KR 29=KEM 30=KHA 31=KK 32=KHM 33=KIR 34=KO 37=KOS 38=KDA 40=KGN ' +
    '41=KRS 42=LEN 43=LIP 44=MAG 45=ME 46=MO 47=MOS 49=MUR 50=NEN 51=NIZ 52=NGR 53=NVS 54=OMS 55=ORE 56=ORL 57=PNZ ' +
    '59=PRI 60=PSK 61=ROS 62=RYA 63=SA 64=SAK 65=SAM 67=SAR 68=SE 69=SMO 70=STA 71=SVE 72=TAM 73=TA 75=TOM 76=TUL ' +
    '77=TVE 78=TYU 79=TY 80=UD 81=ULY 83=VLA 84=VGG 85=VLG 86=VOR 87=YAN 88=YAR 89=YEV 90=PER 91=KYA 92=KAM 93=ZAB',
  UA:
    '01=71 02=74 03=77 04=12 05=14 06=26 07=63 08=65 09=68 10=35 11=43 13=32 14=09 15=46 16=48 17=51 18=53 19=56 ' +
    '21=59 22=61 23=05 24=07 25=21 26=23 27=18',
  US:
    'AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR ' +
    'PA RI SC SD TN TX UT VA VT WA WI WV WY',
};

/** GeoNames code of a first-level division (`RU.12`, `US.TX`) -> ISO 3166-2 code (`RU-CE`, `US-TX`). */
export const subdivisions: ReadonlyMap<string, string> = new Map(
  Object.entries(pairs).flatMap(([country, list]) =>
    list.split(' ').map((pair): [string, string] => {
      const [geonames = '', iso = geonames] = pair.split('=');
      return [`${country}.${geonames}`, `${country}-${iso}`];
    }),
  ),
);

/** English names as newspapers write them, where GeoNames has another or none: `Odes’ka Oblast’`, `Flemish Region`. */
export const divisionLabels: Readonly<Record<string, string>> = {
  'BE-VLG': 'Flanders',
  'BE-WAL': 'Wallonia',
  'ES-CL': 'Castile and León',
  'ES-CM': 'Castilla-La Mancha',
  'FR-BRE': 'Brittany',
  'FR-IDF': 'Île-de-France',
  'FR-PAC': "Provence-Alpes-Côte d'Azur",
  'FR-PDL': 'Pays de la Loire',
  'CA-YT': 'Yukon',
  'ID-MU': 'North Maluku',
  'IN-ML': 'Meghalaya',
  'IT-57': 'Marche',
  'JP-07': 'Fukushima Prefecture',
  'JP-27': 'Osaka Prefecture',
  'JP-28': 'Hyogo',
  'RU-AD': 'Adygea',
  'RU-AL': 'Altai Republic',
  'RU-ARK': 'Arkhangelsk Oblast',
  'RU-BU': 'Buryatia',
  'RU-IN': 'Ingushetia',
  'RU-KB': 'Kabardino-Balkaria',
  'RU-KC': 'Karachay-Cherkessia',
  'RU-KDA': 'Krasnodar Krai',
  'RU-KK': 'Khakassia',
  'RU-KL': 'Kalmykia',
  'RU-KYA': 'Krasnoyarsk Krai',
  'RU-LEN': 'Leningrad Oblast',
  'RU-ME': 'Mari El',
  'RU-MO': 'Mordovia',
  'RU-PER': 'Perm Krai',
  'RU-PRI': 'Primorsky Krai',
  'RU-SAR': 'Saratov Oblast',
  'RU-SMO': 'Smolensk Oblast',
  'RU-STA': 'Stavropol Krai',
  'RU-SVE': 'Sverdlovsk Oblast',
  'RU-TVE': 'Tver Oblast',
  'RU-TY': 'Tuva',
  'RU-TYU': 'Tyumen Oblast',
  'RU-UD': 'Udmurtia',
  'RU-VOR': 'Voronezh Oblast',
  'RU-ZAB': 'Zabaykalsky Krai',
  'UA-05': 'Vinnytsia Oblast',
  'UA-07': 'Volyn Oblast',
  'UA-21': 'Zakarpattia Oblast',
  'UA-23': 'Zaporizhzhia Oblast',
  'UA-43': 'Crimea',
  'UA-48': 'Mykolaiv Oblast',
  'UA-51': 'Odesa Oblast',
  'UA-68': 'Khmelnytskyi Oblast',
  'US-NY': 'New York State',
  'US-WA': 'Washington State',
};
