/**
 * Which first-level divisions become places, and under which ISO 3166-2 code. GeoNames numbers most of them its own way
 * (`RU.12` is Chechnya, ISO `RU-CE`), so the pairs are kept by hand; a test holds every code against CLDR's list.
 * Left out: divisions that are one city (Berlin, Moscow, Beijing, Tokyo), which the city stands for, the Canary Islands
 * (CLDR has them as `IC`), and the countries whose divisions the world press seldom names.
 */

/** `geonames=iso` pairs by country; a code alone is the same in both. */
const pairs: Readonly<Record<string, string>> = {
  AF:
    '01=BDS 02=BDG 03=BGL 05=BAM 06=FRA 07=FYB 08=GHA 09=GHO 10=HEL 11=HER 13=KAB 14=KAP 17=LOG 18=NAN 19=NIM ' +
    '23=KAN 24=KDZ 26=TAK 27=WAR 28=ZAB 29=PKA 30=BAL 31=JOW 32=SAM 33=SAR 34=KNR 35=LAG 36=PIA 37=KHO 38=NUR ' +
    '39=URU 40=PAR 41=DAY 42=PAN',
  AO:
    '01=BGU 02=BIE 03=CAB 04=CCU 05=CNO 06=CUS 07=CNN 08=HUA 09=HUI 12=MAL 13=NAM 14=MOX 15=UIG 16=ZAI 17=LNO ' +
    '18=LSU 19=BGO',
  AR:
    '01=B 02=K 03=H 04=U 05=X 06=W 08=E 09=P 10=Y 11=L 12=F 13=M 14=N 15=Q 16=R 17=A 18=J 19=D 20=Z 21=S 22=G ' +
    '23=V 24=T',
  AT: '01=1 02=2 03=3 04=4 05=5 06=6 07=7 08=8',
  AU: '01=ACT 02=NSW 03=NT 04=QLD 05=SA 06=TAS 07=VIC 08=WA',
  BD: '81=C 82=D 83=E 84=B 85=A 86=G 87=F H',
  BE: 'VLG WAL',
  BR:
    '01=AC 02=AL 03=AP 04=AM 05=BA 06=CE 08=ES 11=MS 13=MA 14=MT 15=MG 16=PA 17=PB 18=PR 20=PI 21=RJ 22=RN 23=RS ' +
    '24=RO 25=RR 26=SC 27=SP 28=SE 29=GO 30=PE 31=TO',
  CA: '01=AB 02=BC 03=MB 04=NB 05=NL 07=NS 08=ON 09=PE 10=QC 11=SK 12=YT 13=NT 14=NU',
  CD:
    '02=EQ 04=KE 08=BC 10=MA 11=NK 12=SK 13=BU 14=HK 15=HL 16=HU 17=IT 18=KS 19=KG 20=KL 21=LO 22=LU 23=KC 24=MN ' +
    '25=MO 26=NU 27=SA 28=SU 29=TA 30=TO 31=TU',
  CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
  CL: '01=VS 02=AI 03=AN 04=AR 05=AT 06=BI 07=CO 08=LI 10=MA 11=ML 14=LL 15=TA 16=AP 17=LR 18=NB',
  CN:
    '01=AH 02=ZJ 03=JX 04=JS 05=JL 06=QH 07=FJ 08=HL 09=HA 10=HE 11=HN 12=HB 13=XJ 14=XZ 15=GS 16=GX 18=GZ 19=LN ' +
    '20=NM 21=NX 24=SX 25=SD 26=SN 29=YN 30=GD 31=HI 32=SC',
  CO:
    '01=AMA 02=ANT 03=ARA 04=ATL 08=CAQ 09=CAU 10=CES 11=CHO 12=COR 14=GUV 15=GUA 16=HUI 17=LAG 19=MET 20=NAR ' +
    '21=NSA 22=PUT 23=QUI 24=RIS 25=SAP 26=SAN 27=SUC 28=TOL 29=VAC 30=VAU 31=VID 32=CAS 33=CUN 35=BOL 36=BOY ' +
    '37=CAL 38=MAG',
  CZ: '78=64 79=31 80=63 81=41 82=52 83=51 84=71 85=80 86=53 87=32 88=20 89=42 90=72',
  DE: '01=BW 02=BY 05=HE 06=NI 07=NW 08=RP 09=SL 10=SH 11=BB 12=MV 13=SN 14=ST 15=TH',
  DK: '18=82 19=81 20=85 21=83',
  EG:
    '01=DK 02=BA 03=BH 04=FYM 05=GH 07=IS 08=GZ 09=MNF 10=MN 12=KB 13=WAD 14=SHR 16=ASN 17=AST 18=BNS 20=DT ' +
    '21=KFS 22=MT 23=KN 24=SHG 26=JS 27=SIN 28=LX',
  ES: '07=IB 27=RI 29=MD 31=MC 32=NC 34=AS 39=CB 51=AN 52=AR 54=CM 55=CL 56=CT 57=EX 58=GA 59=PV 60=VC',
  ET: '45=AF 46=AM 47=BE 49=GA 50=HA 51=OR 52=SO 53=TI 54=SN',
  FI: '01=18 02=19 04=17 05=06 06=11 07=16 08=09 09=02 10=04 11=15 12=13 13=08 14=03 15=12 16=07 17=14 18=05 19=10',
  FR: '11=IDF 24=CVL 27=BFC 28=NOR 32=HDF 44=GES 52=PDL 53=BRE 75=NAQ 76=OCC 84=ARA 93=PAC 94=20R',
  GB: 'ENG NIR SCT WLS',
  GR:
    '736572=69 ESYE11=A ESYE12=B ESYE13=C ESYE14=E ESYE21=D ESYE22=F ESYE23=G ESYE24=H ESYE25=J ESYE31=I ESYE41=K ' +
    'ESYE42=L ESYE43=M',
  HU:
    '01=BK 02=BA 03=BE 04=BZ 06=CS 08=FE 09=GS 10=HB 11=HE 12=KE 14=NO 16=PE 17=SO 18=SZ 20=JN 21=TO 22=VA 23=VM ' +
    '24=ZA',
  ID:
    '01=AC 02=BA 03=BE 05=JA 07=JT 08=JI 10=YO 11=KB 12=KS 13=KT 14=KI 15=LA 17=NB 18=NT 21=ST 22=SG 24=SB 26=SU ' +
    '28=MA 29=MU 30=JB 31=SA 32=SS 33=BT 34=GO 35=BB 36=PA 37=RI 38=SN 39=PB 40=KR 41=SR 42=KU',
  IN:
    '01=AN 02=AP 03=AS 05=CH 09=GJ 10=HR 11=HP 12=JK 13=KL 14=LD 16=MH 17=MN 18=ML 19=KA 20=NL 21=OD 22=PY 23=PB ' +
    '24=RJ 25=TN 26=TR 28=WB 29=SK 30=AR 31=MZ 33=GA 34=BR 35=MP 36=UP 37=CG 38=JH 39=UK 40=TS 41=LA 52=DH',
  IQ: '01=AN 02=BA 03=MU 04=QA 05=SU 06=BB 07=BG 08=DA 09=DQ 10=DI 11=AR 12=KA 13=KI 14=MA 15=NI 16=WA 17=NA 18=SD',
  IR:
    '01=04 03=14 04=11 05=17 07 08=01 09=13 10=16 11=22 13=05 15=06 16=12 22=18 23=15 25=20 26=23 28=10 29=08 ' +
    '32=24 33=03 34=00 35=02 36=19 37=27 38=26 39=25 40=21 41=29 42=09 43=28 44=30',
  IT: '01=65 02=77 03=78 04=72 05=45 06=36 07=62 08=42 09=25 10=57 11=67 12=21 13=75 14=88 15=82 16=52 17=32 18=55 19=23 20=34',
  JP:
    '01=23 02=05 03=02 04=12 05=38 06=18 07=40 08=07 09=21 10=10 11=34 12=01 13=28 14=08 15=17 16=03 17=37 18=46 ' +
    '19=14 20=39 21=43 22=26 23=24 24=04 25=45 26=20 27=42 28=29 29=15 30=44 31=33 32=27 33=41 34=11 35=25 36=32 ' +
    '37=22 38=09 39=36 41=31 42=16 43=30 44=06 45=35 46=19 47=47',
  KE:
    '10=01 11=02 12=03 13=04 14=05 15=06 16=07 17=08 18=09 19=10 20=11 21=12 22=13 23=14 24=15 25=16 26=17 27=18 ' +
    '28=19 29=20 30=21 31=22 32=23 33=24 34=25 35=26 36=27 38=29 39=31 40=32 41=33 42=34 43=35 44=36 45=37 46=38 ' +
    '47=39 48=40 49=41 50=42 51=43 52=44 53=45 54=46 55=47',
  KP: '01=04 03=08 06=05 07=06 09=07 11=03 13=10 15=02 17=09 18=13',
  KR: '01=49 03=45 05=43 06=42 13=41 14=47 16=46 17=44 20=48',
  KZ: '01=19 03=11 04=15 06=23 07=27 09=47 10=61 11=55 12=35 13=39 14=43 15=63 16=59 17=31',
  LK: '33=9 35=8',
  MM: '01=16 02=14 03=07 04=11 05=13 06=12 08=04 10=01 11=17 12=05 13=15 15=03 16=02 17=06',
  MX:
    '01=AGU 02=BCN 03=BCS 04=CAM 05=CHP 06=CHH 07=COA 08=COL 10=DUR 11=GUA 12=GRO 13=HID 14=JAL 15=MEX 16=MIC ' +
    '17=MOR 18=NAY 19=NLE 20=OAX 21=PUE 22=QUE 23=ROO 24=SLP 25=SIN 26=SON 27=TAB 28=TAM 29=TLA 30=VER 31=YUC 32=ZAC',
  MY: '01 02 03 04 05 06 07=08 08=09 09=07 11=13 12=10 13=11 16=12',
  MZ: '01=P 02=G 03=I 04=L 05=S 06=N 07=A 08=T 09=Q 10=B',
  NG:
    '05=LA 16=OG 21=AK 22=CR 23=KD 24=KT 25=AN 26=BE 27=BO 28=IM 29=KN 30=KW 31=NI 32=OY 35=AD 36=DE 37=ED 39=JI ' +
    '40=KE 41=KO 42=OS 43=TA 44=YO 45=AB 46=BA 47=EN 48=ON 49=PL 50=RI 51=SO 52=BY 53=EB 54=EK 55=GO 56=NA 57=ZA',
  NL: '01=DR 02=FR 03=GE 04=GR 05=LI 06=NB 07=NH 09=UT 10=ZE 11=ZH 15=OV 16=FL',
  NO: '08=15 09=18 14=11 21=50 30 34 38 42 46 54',
  NP: '1=P1 2=P2 3=P3 4=P4 5=P5 6=P6 7=P7',
  PE:
    '01=AMA 02=ANC 03=APU 04=ARE 05=AYA 06=CAJ 07=CAL 08=CUS 09=HUV 10=HUC 11=ICA 12=JUN 13=LAL 14=LAM 15=LIM ' +
    '16=LOR 17=MDD 18=MOQ 19=PAS 20=PIU 21=PUN 22=SAM 23=TAC 24=TUM 25=UCA',
  PH: '01 02 03 05 06 07 08 09 10 11 12 13 14 15 40 41',
  PK: '02=BA 03=KP 04=PB 05=SD 06=JK 07=GB',
  PL: '72=02 73=04 74=10 75=06 76=08 77=12 78=14 79=16 80=18 81=20 82=22 83=24 84=26 85=28 86=30 87=32',
  PT:
    '02=01 03=02 04=03 05=04 06=05 07=06 08=07 09=08 10=30 11=09 13=10 14=11 16=12 17=13 18=14 19=15 20=16 21=17 ' +
    '22=18 23=20',
  RO:
    '01=AB 02=AR 03=AG 04=BC 05=BH 06=BN 07=BT 08=BR 09=BV 11=BZ 12=CS 13=CJ 14=CT 15=CV 16=DB 17=DJ 18=GL 19=GJ ' +
    '20=HR 21=HD 22=IL 23=IS 25=MM 26=MH 27=MS 28=NT 29=OT 30=PH 31=SJ 32=SM 33=SB 34=SV 35=TR 36=TM 37=TL 38=VS ' +
    '39=VL 40=VN 41=CL 42=GR 43=IF',
  RU:
    '01=AD 03=AL 04=ALT 05=AMU 06=ARK 07=AST 08=BA 09=BEL 10=BRY 11=BU 12=CE 13=CHE 15=CHU 16=CU 17=DA 19=IN 20=IRK ' +
    '21=IVA 22=KB 23=KGD 24=KL 25=KLU 27=KC 28=KR 29=KEM 30=KHA 31=KK 32=KHM 33=KIR 34=KO 37=KOS 38=KDA 40=KGN ' +
    '41=KRS 42=LEN 43=LIP 44=MAG 45=ME 46=MO 47=MOS 49=MUR 50=NEN 51=NIZ 52=NGR 53=NVS 54=OMS 55=ORE 56=ORL 57=PNZ ' +
    '59=PRI 60=PSK 61=ROS 62=RYA 63=SA 64=SAK 65=SAM 67=SAR 68=SE 69=SMO 70=STA 71=SVE 72=TAM 73=TA 75=TOM 76=TUL ' +
    '77=TVE 78=TYU 79=TY 80=UD 81=ULY 83=VLA 84=VGG 85=VLG 86=VOR 87=YAN 88=YAR 89=YEV 90=PER 91=KYA 92=KAM 93=ZAB',
  SA: '02=11 05=03 08=05 10=01 11=14 13=06 14=02 15=08 16=10 17=09 19=07 20=12',
  SE: '02=K 03=X 05=I 06=N 07=Z 08=F 09=H 10=W 12=G 14=BD 15=T 16=E 18=D 21=C 22=S 23=AC 24=Y 25=U 26=AB 27=M 28=O',
  SY: '01=HA 02=LA 03=QU 04=RA 05=SU 06=DR 07=DY 08=RD 09=HL 10=HM 11=HI 12=ID 14=TA',
  TH:
    '01=58 02=50 03=57 04=55 05=51 06=52 07=54 08=63 09=64 10=53 11=62 12=65 13=66 14=67 15=61 16=60 17=43 18=42 ' +
    '20=47 22=40 23=46 24=44 25=45 26=36 27=30 28=31 29=32 30=33 31=96 32=18 33=17 34=16 35=15 36=14 37=19 38=12 ' +
    '39=13 41=56 42=11 43=26 44=24 46=20 47=21 48=22 49=23 50=71 51=72 52=70 53=73 54=75 55=74 56=76 57=77 58=86 ' +
    '59=85 60=84 61=82 62=83 63=81 64=80 65=92 66=93 67=91 68=90 69=94 70=95 72=35 73=48 74=25 75=34 76=41 77=37 ' +
    '78=49 79=39 80=27 81=38',
  TR:
    '02 03 04 05 07 08 09 10 11 12 13 14 15 16 17 19 20 21 22 23 24 25 26 28 31 32=33 33=32 35 37 38 39 40 41 ' +
    '43 44 45 46 48 49 50 52 53 54 55 57 58 59 60 61 62 63 64 65 66 68=06 69=29 70=30 71=42 72=47 73=51 74=56 ' +
    '75=68 76=72 77=69 78=70 79=71 80=73 81=01 82=18 83=27 84=36 85=67 86=75 87=74 88=76 89=78 90=79 91=80 92=77 ' +
    '93=81',
  TZ:
    '02=19 03 04 05=08 06=09 07=12 08=13 09=14 10=16 11=17 12=18 13=06 14=21 15=22 16=23 17=24 18=25 19=05 20=10 ' +
    '24=20 26=01 27=26 28=27 29=28 30=29 31=30 32=31',
  UA:
    '01=71 02=74 03=77 04=12 05=14 06=26 07=63 08=65 09=68 10=35 11=43 13=32 14=09 15=46 16=48 17=51 18=53 19=56 ' +
    '21=59 22=61 23=05 24=07 25=21 26=23 27=18',
  US:
    'AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR ' +
    'PA RI SC SD TN TX UT VA VT WA WI WV WY',
  UZ: '01=AN 02=BU 03=FA 05=XO 06=NG 07=NW 08=QA 09=QR 10=SA 12=SU 14=TO 15=JI 16=SI',
  VE:
    '01=Z 02=B 03=C 04=D 05=E 06=F 07=G 08=H 09=Y 11=I 12=J 13=K 14=L 15=M 16=N 17=O 18=P 19=R 20=S 21=T 22=U ' +
    '23=V 26=X',
  VN:
    '01=44 03=50 05=04 09=45 21=47 23=35 24=41 30=13 32=05 33=37 34=21 35=20 37=46 39=09 43=39 45=43 46=31 47=40 ' +
    '49=30 50=03 52=23 53=14 54=34 55=28 58=22 59=18 60=36 61=32 62=24 63=29 64=25 65=52 66=26 67=51 68=07 69=49 ' +
    '70=06 71=54 72=53 73=55 74=56 75=57 76=58 77=59 79=61 80=63 81=66 82=67 83=68 84=27 85=69 86=70 88=33 89=01 ' +
    '90=02 91=72 92=71 93=73',
  ZA: '02=KZN 03=FS 05=EC 06=GP 07=MP 08=NC 09=LP 10=NW 11=WC',
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
  'AF-GHO': 'Ghor',
  'AF-JOW': 'Jowzjan',
  'AF-KHO': 'Khost',
  'AF-SAR': 'Sar-e Pol',
  'AF-URU': 'Uruzgan',
  'AF-WAR': 'Wardak',
  'AO-BIE': 'Bié Province',
  'AO-CCU': 'Cuando Cubango',
  'AO-CNO': 'Cuanza Norte',
  'AO-CUS': 'Cuanza Sul',
  'AO-LNO': 'Lunda Norte',
  'AR-X': 'Córdoba Province',
  'BD-A': 'Barisal Division',
  'BD-B': 'Chittagong Division',
  'BE-VLG': 'Flanders',
  'BE-WAL': 'Wallonia',
  'CA-YT': 'Yukon',
  'CD-BC': 'Kongo Central',
  'CD-BU': 'Bas-Uélé',
  'CD-HK': 'Haut-Katanga',
  'CD-HU': 'Haut-Uélé',
  'CD-KC': 'Kasaï-Central',
  'CD-KS': 'Kasaï',
  'CD-NK': 'North Kivu',
  'CD-SK': 'South Kivu',
  'CO-ARA': 'Arauca',
  'CO-SAP': 'San Andrés and Providencia',
  'CZ-20': 'Central Bohemian Region',
  'CZ-31': 'South Bohemian Region',
  'CZ-32': 'Plzeň Region',
  'CZ-41': 'Karlovy Vary Region',
  'CZ-42': 'Ústí nad Labem Region',
  'CZ-51': 'Liberec Region',
  'CZ-52': 'Hradec Králové Region',
  'CZ-53': 'Pardubice Region',
  'CZ-63': 'Vysočina',
  'CZ-64': 'South Moravian Region',
  'CZ-71': 'Olomouc Region',
  'CZ-72': 'Zlín Region',
  'CZ-80': 'Moravian-Silesian Region',
  'DK-81': 'North Denmark',
  'DK-83': 'Southern Denmark',
  'DK-85': 'Region Zealand',
  'EG-BNS': 'Beni Suef',
  'EG-MT': 'Matrouh Governorate',
  'EG-SHR': 'Sharqia',
  'ES-CL': 'Castile and León',
  'ES-CM': 'Castilla-La Mancha',
  'ET-AM': 'Amhara',
  'ET-BE': 'Benishangul-Gumuz',
  'ET-GA': 'Gambela',
  'ET-OR': 'Oromia',
  'ET-SN': "Southern Nations, Nationalities, and Peoples' Region",
  'FI-16': 'Päijät-Häme',
  'FR-BRE': 'Brittany',
  'FR-IDF': 'Île-de-France',
  'FR-PAC': "Provence-Alpes-Côte d'Azur",
  'FR-PDL': 'Pays de la Loire',
  'GR-69': 'Mount Athos',
  'GR-A': 'Eastern Macedonia and Thrace',
  'GR-C': 'Western Macedonia',
  'GR-G': 'Western Greece',
  'HU-BE': 'Békés',
  'HU-BZ': 'Borsod-Abaúj-Zemplén',
  'ID-MU': 'North Maluku',
  'IN-ML': 'Meghalaya',
  'IQ-AN': 'Anbar',
  'IQ-AR': 'Erbil Governorate',
  'IQ-BB': 'Babil',
  'IQ-DA': 'Duhok',
  'IQ-KA': 'Karbala Governorate',
  'IQ-MU': 'Muthanna Governorate',
  'IQ-NA': 'Najaf Governorate',
  'IQ-QA': 'Qadisiyah Governorate',
  'IQ-SD': 'Salahuddin Governorate',
  'IQ-WA': 'Wasit Governorate',
  'IR-01': 'Gilan',
  'IR-05': 'Kermanshah',
  'IR-12': 'Kurdistan Province',
  'IR-13': 'Hamadan',
  'IR-24': 'Ardabil',
  'IR-26': 'Qazvin',
  'IT-57': 'Marche',
  'JP-07': 'Fukushima Prefecture',
  'JP-27': 'Osaka Prefecture',
  'JP-28': 'Hyogo',
  'KE-05': 'Elgeyo-Marakwet',
  'KE-29': "Murang'a",
  'KE-41': 'Tharaka-Nithi',
  'KP-02': 'South Pyongan',
  'KP-03': 'North Pyongan',
  'KP-04': 'Chagang',
  'KP-05': 'South Hwanghae',
  'KP-06': 'North Hwanghae',
  'KP-07': 'Kangwon',
  'KP-08': 'South Hamgyong',
  'KP-09': 'North Hamgyong',
  'KP-10': 'Ryanggang',
  'KR-41': 'Gyeonggi',
  'KR-42': 'Gangwon',
  'KR-43': 'North Chungcheong',
  'KR-44': 'South Chungcheong',
  'KR-45': 'North Jeolla',
  'KR-46': 'South Jeolla',
  'KR-47': 'North Gyeongsang',
  'KR-48': 'South Gyeongsang',
  'KR-49': 'Jeju',
  'KZ-11': 'Akmola',
  'KZ-15': 'Aktobe Region',
  'KZ-19': 'Almaty Region',
  'KZ-23': 'Atyrau Region',
  'KZ-27': 'West Kazakhstan',
  'KZ-31': 'Zhambyl',
  'KZ-39': 'Kostanay Region',
  'KZ-43': 'Kyzylorda Region',
  'KZ-47': 'Mangystau',
  'KZ-61': 'Turkistan Region',
  'MM-01': 'Sagaing',
  'MM-06': 'Yangon Region',
  'MM-17': 'Shan State',
  'MY-12': 'Sabah State',
  'NG-NA': 'Nasarawa',
  'NO-38': 'Vestfold and Telemark',
  'NO-54': 'Troms and Finnmark',
  'NP-P1': 'Koshi Province',
  'NP-P2': 'Madhesh Province',
  'NP-P4': 'Gandaki',
  'NP-P6': 'Karnali',
  'NP-P7': 'Sudurpashchim',
  'PE-HUC': 'Huánuco',
  'PE-LIM': 'Lima Region',
  'PH-08': 'Eastern Visayas',
  'PH-14': 'Bangsamoro',
  'PH-15': 'Cordillera Administrative Region',
  'PL-04': 'Kuyavian-Pomeranian Voivodeship',
  'PL-18': 'Subcarpathian Voivodeship',
  'PT-04': 'Bragança',
  'RO-AG': 'Argeș',
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
  'SA-05': 'Qassim',
  'SA-06': 'Hail',
  'SA-11': 'Al-Bahah',
  'SA-12': 'Al-Jawf Region',
  'SA-14': 'Asir',
  'SY-HA': 'Hasakah Governorate',
  'SY-RA': 'Raqqa Governorate',
  'SY-RD': 'Rif Dimashq',
  'SY-SU': 'Suwayda',
  'TZ-19': 'Pwani Region',
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
  'UZ-AN': 'Andijan',
  'UZ-JI': 'Jizzakh',
  'UZ-NW': 'Navoi',
  'UZ-QA': 'Kashkadarya',
  'UZ-SA': 'Samarkand',
  'UZ-SI': 'Syrdarya',
  'UZ-SU': 'Surkhandarya',
  'UZ-TO': 'Tashkent Region',
  'UZ-XO': 'Khorezm',
  'VE-X': 'Vargas State',
  'VN-26': 'Thừa Thiên Huế',
  'VN-71': 'Điện Biên',
  'VN-72': 'Đắk Nông',
  'ZA-EC': 'Eastern Cape',
  'ZA-FS': 'Free State',
  'ZA-NW': 'North West Province',
};
