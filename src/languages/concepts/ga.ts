/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: crith talún|chrith talún|creathanna talún|chreathanna talún|crith talúin|chrith talúin
aftershock: iarchrith*
tsunami: súnámaí|shúnámaí|súnámaithe|shúnámaithe|tsunami|thsunami
volcano: bolcán|bholcán|bolcáin|bholcáin|bolcáin*|bholcáin*
eruption: brúchtadh|bhrúchtadh|brúchtadh bolcáin|bhrúchtadh bolcáin
flood: tuile|thuile|tuilte|thuilte|tuilí|thuilí
landslide: sciorradh talún|maidhm thalún|mhaidhm thalún|sciorradh portaigh
avalanche: maidhm shneachta|mhaidhm shneachta
storm: stoirm|stoirme|stoirmeacha|stoirm*
hurricane: hairicín*
typhoon: tíofún*|thíofún*
cyclone: cioclón*|chioclón*
tornado: tornádó*|thornádó*
hail: clocha sneachta|chlocha sneachta
snow: sneachta|shneachta|sneachtúil|shneachtúil
blizzard: síobadh sneachta|shíobadh sneachta|stoirm shneachta
rain: báisteach|bháisteach|báistí|bháistí|múrtha báistí|mhúrtha báistí
monsoon: monsún*|mhonsún*
drought: triomach|thriomach|triomaigh|thriomaigh
heatwave: teaspach|theaspach|tonn teasa|thonn teasa|brothall|bhrothall
cold-wave: dálaí sioctha|dhálaí sioctha|siocfhuacht|shiocfhuacht
wildfire: tine fhoraoise|thine fhoraoise|tinte foraoise|thinte foraoise|dóiteán foraoise|dhóiteán foraoise|dóiteáin foraoise|dhóiteáin foraoise|tinte sléibhe|thinte sléibhe
fire: tine|thine|tinte|thinte|dóiteán|dhóiteán|dóiteáin|dhóiteáin|briogáid dóiteáin|bhriogáid dóiteáin
explosion: pléasc|phléasc|pléascadh|phléascadh|pléascthaí|phléascthaí|pléascán|phléascán
lightning: tintreach|thintreach|tintrí|thintrí|toirneach|thoirneach
fog: ceo trom|cheo trom
wind: gaotha láidre|ghaotha láidre|gaoth láidir|ghaoth láidir|gálaí|ghálaí|gála|ghála
temperature: teocht|theocht|teochta|theochta|teochtaí|theochtaí
weather-forecast: réamhaisnéis na haimsire|réamhaisnéis|met éireann|mhet éireann|rabhadh aimsire
climate-change: athrú aeráide|aeráid|aeráide|géarchéim aeráide|ghéarchéim aeráide|an athraithe aeráide|na haeráide
global-warming: téamh domhanda|théamh domhanda
emission: astuithe|astaíochtaí
greenhouse-gas: gáis cheaptha teasa|gháis cheaptha teasa|gás ceaptha teasa|ghás ceaptha teasa|gásanna ceaptha teasa|ghásanna ceaptha teasa
carbon: carbón|charbón|carbóin|charbóin|dé-ocsaíd charbóin|dhé-ocsaíd charbóin
pollution: truailliú|thruailliú|truaillithe|thruaillithe
oil-spill: doirteadh ola|dhoirteadh ola
chemical: ceimiceán*|cheimiceán*|ceimiceach*|cheimiceach*
toxic: tocsaineach*|thocsaineach*|nimhiúil
radiation: radaíocht*
nuclear-plant: stáisiún núicléach|stáisiúin núicléacha|stáisiún cumhachta núicléach*|imoibreoir núicléach
dam: damba|dhamba|dambaí|dhambaí
collapse: titim as a chéile|thitim as a chéile|thit as a chéile
rubble: smionagar|smionagair|spallaí
evacuation: aslonnú|aslonnaíodh|aistríodh daoine as
shelter: foscadh|fhoscadh|tearmann|thearmann|dídean|dhídean
rescue: tarrtháil|tharrtháil|tarrthála|tharrthála|tarrtháladh|tharrtháladh|oibríocht tarrthála|bád tarrthála|bhád tarrthála
rescuer: tarrthálaí|tharrthálaí|tarrthálaithe|tharrthálaithe|foireann tarrthála|fhoireann tarrthála|foirne tarrthála|fhoirne tarrthála
survivor: marthanóir*|mharthanóir*|tháinig slán
missing-person: ar iarraidh|duine atá ar iarraidh|dhuine atá ar iarraidh
trapped: sáinnithe|sháinnithe|gafa faoi|ghafa faoi
casualty: taismeach|thaismeach|taismigh|thaismigh
dead: maraíodh|mharaíodh|básaithe|bhásaithe|fuair bás|fhuair bás|marbh|mharbh|mairbh|mhairbh
death: bás|bhás|báis|bháis|básanna|bhásanna
injured: gortaithe|ghortaithe|gortaíodh|ghortaíodh|ghortaigh
wounded: créachtaithe|chréachtaithe
victim: íospartach|íospartaigh|íobartach|íobartaigh
body: corp|chorp|corpán|chorpán|corpáin|chorpáin|coirp|choirp
corpse: conablach|chonablach
funeral: sochraid|shochraid|sochraide|shochraide|sochraidí|shochraidí|adhlacadh
mourning: brón|bhrón|bróin|bhróin|caoineadh|chaoineadh|dobrón|dhobrón
condolence: comhbhrón|chomhbhrón|comhbhróin|chomhbhróin|comhbrón|chomhbrón
memorial: cuimhneachán|chuimhneachán|cuimhneacháin|chuimhneacháin|comóradh|chomóradh|comórtha|chomórtha
epicentre: airmheán*
magnitude: scála richter
damage: damáiste|dhamáiste|damáistí|dhamáistí
destruction: scriosadh|scrios|léirscrios
emergency: éigeandáil|éigeandála|práinn|phráinn
disaster: tubaiste|thubaiste|tubaistí|thubaistí|tubaisteach|thubaisteach
catastrophe: matalang|mhatalang
state-of-emergency: staid éigeandála|staid na héigeandála
aid: cabhair|chabhair|cúnamh|chúnamh|cabhrach|chabhrach|eagraíocht charthanachta
humanitarian: daonnúil|dhaonnúil|daonnúla|dhaonnúla|cúnamh daonnúil|chúnamh daonnúil|cabhair dhaonnúil|chabhair dhaonnúil
donation: tabhartas|thabhartas|tabhartais|thabhartais|bronnadh airgid|bhronnadh airgid|bailiúchán airgid|bhailiúchán airgid
refugee-camp: campa teifeach|champa teifeach|campaí teifeach|champaí teifeach|campa dídeanaithe|champa dídeanaithe|campaí dídeanaithe|champaí dídeanaithe
famine: gorta|ghorta|an gorta
hunger: ocras|ocrais
epidemic: eipidéim*
accident: timpiste|thimpiste|timpistí|thimpistí|timpiste bóthair|thimpiste bóthair|timpiste thráchta|thimpiste thráchta
crash: tuairt|thuairt|tuairteála|thuairteála|tuairteáil|thuairteáil|tuairt eitleáin|thuairt eitleáin
collision: imbhualadh|bualadh faoina chéile|bhualadh faoina chéile
derailment: iarnród fágtha
train: traein|thraein|traenach|thraenach|traenacha|thraenacha
railway: iarnród|iarnróid|iarnród éireann
metro: metro|mhetro|meitreo|mheitreo
bus: bus|bhus|busanna|bhusanna|bus éireann|bhus éireann
truck: leoraí|leoraithe|trucail|thrucail
car: carr|charr|cairr|chairr|carranna|charranna|gluaisteán|ghluaisteán|gluaisteáin|ghluaisteáin
motorcycle: gluaisrothar|ghluaisrothar|gluaisrothair|ghluaisrothair|gluaisrothaí|ghluaisrothaí|gluaisrothaithe|ghluaisrothaithe
bicycle: rothar|rothair|rothaí|rothaithe|lána rothar|rothaíochta
driver: tiománaí|thiománaí|tiománaithe|thiománaithe|tiomáint|thiomáint
passenger: paisinéir|phaisinéir|paisinéirí|phaisinéirí|paisinéara|phaisinéara
pilot: píolóta|phíolóta|píolótaí|phíolótaí
crew: criú|chriú|criúnna|chriúnna
aircraft: aerárthach|aerárthaí|aerárthaigh
plane: eitleán|eitleáin|scaird|scairdeitleán
helicopter: héileacaptar*|ingearán
airport: aerfort|aerfoirt
airline: aerlíne|aerlínte|ryanair|aer lingus
flight: eitilt|eitiltí|eitilte
runway: rúidbhealach
landing: tuirlingt|thuirlingt|thuirling
ship: long|loinge|longa
boat: bád|bhád|báid|bháid|báidín|bháidín
ferry: bád farantóireachta|bhád farantóireachta|báid farantóireachta|bháid farantóireachta|farantóireacht|fharantóireacht
vessel: soitheach|shoitheach|soithigh|shoithigh|árthach
tanker: tancaer*|thancaer*|ola-thancaer
cargo: lastas|lastais
port: calafort|chalafort|calafoirt|chalafoirt|caladh|chaladh
sinking: chuaigh go tóin poill|go tóin poill|gho tóin poill
capsize: iompaigh béal faoi
drowning: bádh|bhádh|báitheadh|bháitheadh|bá duine|bhá duine
bridge: droichead|dhroichead|droichid|dhroichid
tunnel: tollán|thollán|tolláin|tholláin
road: bóthar|bhóthar|bóthair|bhóthair|bóithre|bhóithre|bóithreoireacht|bhóithreoireacht
highway: mótarbhealach|mhótarbhealach|mótarbhealaí|mhótarbhealaí|mótarbhealaigh|mhótarbhealaigh
traffic: brú tráchta|bhrú tráchta
speed: luasteorainn|luas iomarcach|róluas
drunk-driving: tiomáint ar meisce|thiomáint ar meisce|faoi thionchar an óil|fhaoi thionchar an óil|tiomáint faoi thionchar|thiomáint faoi thionchar
seat-belt: crios sábhála|chrios sábhála|criosanna sábhála|chriosanna sábhála
stampede: brúisc|bhrúisc
elevator: ardaitheoir
crane: crann tógála|chrann tógála
mine-accident: timpiste mianaigh|thimpiste mianaigh
miner: mianadóir*|mhianadóir*
gas-leak: sceitheadh gáis
pipeline: píblíne|phíblíne|píblínte|phíblínte
space: an spáis|nasa|spás amuigh|spástaisteal*|spástaistil
rocket: roicéad|roicéid
satellite: satailít*|shatailít*
astronaut: spásaire|spásairí
spacecraft: spásárthach|spásárthaigh|spásbhád|tóireadóir spáis|thóireadóir spáis
moon: an ghealach|na gealaí|ghealach
mars: mars|mhars
orbit: fithis|fhithis
asteroid: astaróideach|astaróidigh|dreigeoideach*|dhreigeoideach*
crime: coireanna|choireanna|coiriúlacht|choiriúlacht|coirpeach|choirpeach|coirpigh|choirpigh|coiriúil|choiriúil
murder: dúnmharú|dhúnmharú|dúnmharaithe|dhúnmharaithe|dúnmharaíodh|dhúnmharaíodh|dúnmharuithe|dhúnmharuithe
homicide: marú duine|mharú duine
killing: marú|mharú|maraithe|mharaithe
killer: dúnmharfóir*|dhúnmharfóir*|marfóir|mharfóir
manslaughter: dúnorgain|dhúnorgain|dúnorgan|dhúnorgan
suicide: féinmharú|fhéinmharú|féinmharaithe|fhéinmharaithe|lámh ina bhás féin
stabbing: sáthadh|sháthadh|sádh|shádh|ionsaí le scian
knife: scian|sceana|scine
shooting: lámhach|lámhachadh|lámhach*|urchar|urchair
gunman: fear gunna|fhear gunna|fir ghunna|fhir ghunna|gunnadóir|ghunnadóir
gun: gunna|ghunna|gunnaí|ghunnaí|piostal|phiostal|raidhfil
firearm: arm tine|airm thine
bullet: piléar|philéar|piléir|philéir
sniper: naoscaire|snípéir|shnípéir
mass-shooting: sléacht|shléacht|lámhach i scoil
hostage: giall|ghiall|géill|ghéill|gialla|ghialla
kidnapping: fuadach|fhuadach|fuadaíodh|fhuadaíodh|fuadaithe|fhuadaithe
ransom: airgead fuascailte|airgead fuascalta
rape: éigniú|éignithe|éigniú*|éigníodh
sexual-assault: ionsaí gnéis|ionsaithe gnéis|mí-iompar gnéis|mhí-iompar gnéis|ciapadh gnéis|chiapadh gnéis|ionsaí gnéasach|foréigean gnéasach|fhoréigean gnéasach
harassment: ciapadh|chiapadh|ciaptha|chiaptha
abuse: mí-úsáid|mhí-úsáid|drochíde|dhrochíde|mí-úsáide|mhí-úsáide
child-abuse: mí-úsáid leanaí|mhí-úsáid leanaí|mí-úsáid ghnéis leanaí|mhí-úsáid ghnéis leanaí|mí-úsáid páistí|mhí-úsáid páistí|drochíde leanaí|dhrochíde leanaí
paedophile: péidifilia*|phéidifilia*|péidifileach*|phéidifileach*
domestic-violence: foréigean baile|fhoréigean baile|foréigean teaghlaigh|fhoréigean teaghlaigh|foréigin baile|fhoréigin baile|foréigean sa bhaile|fhoréigean sa bhaile
robbery: robáil|robála|robálaí|robálaithe
theft: goid|ghoid|goideadh|ghoideadh|gadaí|ghadaí|gadaithe|ghadaithe|gadaíocht|ghadaíocht
burglary: buirgléireacht|bhuirgléireacht|buirgléir*|bhuirgléir*
fraud: calaois|chalaois|calaoise|chalaoise|calaoiseach|chalaoiseach
scam: caimiléireacht|chaimiléireacht|camscéim|chamscéim|camscéimeanna|chamscéimeanna
embezzlement: cúigleáil|chúigleáil
bribery: breabaireacht|bhreabaireacht|breab|bhreab|breabanna|bhreabanna
corruption: éilliú|caimiléir|chaimiléir|truaillíocht|thruaillíocht
money-laundering: sciúradh airgid
tax-evasion: imghabháil cánach|seachaint cánach|sheachaint cánach
smuggling: smuigleáil*|smuigléir*
trafficking: gáinneáil|gháinneáil|gáinneála|gháinneála|gáinneáil drugaí|gháinneáil drugaí
human-trafficking: gáinneáil ar dhaoine|gháinneáil ar dhaoine|gáinneáil daoine|gháinneáil daoine
drug: drugaí|dhrugaí|druga|dhruga
cocaine: cócaon|chócaon|cócaín|chócaín|cócaoin|chócaoin
heroin: hearóin*
cannabis: cannabas|channabas|cannabais|channabais
overdose: ródháileog*
gang: drong|dhrong|dronga|dhronga|drong choirpeach|dhrong choirpeach|dronganna|dhronganna
mafia: máifia|mháifia|mafia|mhafia
cartel: cairtéal*|chairtéal*
piracy: foghlaithe mara|fhoghlaithe mara|foghlaí mara|fhoghlaí mara
arson: coirloscadh|choirloscadh|dó mailíseach|dhó mailíseach|coiriúil tine|choiriúil tine
vandalism: loitiméireacht
looting: creachadh|chreachadh
riot: círéib|chíréib|círéibe|chíréibe|círéibeacha|chíréibeacha
police: gardaí|ghardaí|póilíní|phóilíní|an garda síochána|garda síochána|gharda síochána|na gardaí|póilín|phóilín|psni|phsni|póilíneachta|phóilíneachta|ngardaí
officer: oifigeach póilíní|oifigigh póilíní
detective: bleachtaire|bhleachtaire|bleachtairí|bhleachtairí
investigation: fiosrúchán|fhiosrúchán|fiosrúcháin|fhiosrúcháin|imscrúdú|imscrúdaithe|fiosrú|fhiosrú
investigator: imscrúdaitheoir*
suspect: amhrasta|faoi dhrochamhras|fhaoi dhrochamhras
arrest: gabhadh|ghabhadh|gabhála|ghabhála
detention: ionad coinneála|ionaid choinneála
detainee: géibheannach|ghéibheannach|géibheannaigh|ghéibheannaigh
custody: faoi choinneáil|fhaoi choinneáil
prison: príosún|phríosún|príosúin|phríosúin
prisoner: príosúnach|phríosúnach|príosúnaigh|phríosúnaigh|cime|chime|cimí|chimí
jail: príosúnacht|phríosúnacht|príosúnachta|phríosúnachta|bliana i bpríosún|bhliana i bpríosún|bliain i bpríosún|bhliain i bpríosún
escape: éalú|éalaithe|d'éalaigh|dh'éalaigh
fugitive: teitheach|theitheach|ar a theitheadh
extradition: eiseachadadh|eiseachadta|eiseachaid*
deportation: díbirt|dhíbirt|díbeartha|dhíbeartha|ordú díbeartha|díbríodh|dhíbríodh
warrant: barántas|bharántas|barántais|bharántais
search: cuardach|chuardach|cuardaigh|chuardaigh|cuardaíonn|chuardaíonn
raid: ruathar
seizure: urghabháil|gabhadh drugaí|ghabhadh drugaí|urghabhála
evidence: fianaise|fhianaise|fianaisí|fhianaisí
witness: finné|fhinné|finnéithe|fhinnéithe
testimony: mionnscríbhinn|mhionnscríbhinn
confession: admháil|admhála
forensic: fóiréinseach*|fhóiréinseach*|dlí-eolaíoch|dhlí-eolaíoch
dna: dna|dhna
autopsy: scrúdú iarbháis|scrúduithe iarbháis
court: cúirt|chúirt|cúirte|chúirte|cúirteanna|chúirteanna|ard-chúirt|cúirt dúiche|chúirt dúiche|cúirt chuarda|chúirt chuarda
trial: triail|thriail|trialach|thrialach|trialacha|thrialacha
judge: breitheamh|bhreitheamh|breithimh|bhreithimh|breithiúna|bhreithiúna|breithiún|bhreithiún
jury: giúiré|ghiúiré|giúróir*|ghiúróir*
prosecutor: ionchúisitheoir*|ionchúiseamh|ionchúisimh|stiúrthóir na n-ionchúiseamh
lawyer: dlíodóir*|dhlíodóir*|abhcóide|abhcóidí|aturnae|aturnaetha
defendant: cosantóir sa chás|chosantóir sa chás|cúisí|chúisí|an chosantóra
plaintiff: gearánaí|ghearánaí|gearánaithe|ghearánaithe
lawsuit: cás cúirte|chás cúirte|cásanna cúirte|chásanna cúirte|imeachtaí dlí
indictment: díotáil|dhíotáil|díotála|dhíotála
charge: cúiseamh|chúiseamh|cúisimh|chúisimh|cúisíodh|chúisíodh|cúisithe|chúisithe|cúiseanna|chúiseanna
plea: pléadáil*|phléadáil*|phléadáil
guilty: ciontach|chiontach|ciontacht|chiontacht
innocent: neamhchiontach|soineanta|shoineanta
acquittal: éigiontú|saoradh|shaoradh|éigiontach*
conviction: ciontú|chiontú|ciontaithe|chiontaithe|ciontaíodh|chiontaíodh
verdict: breith an ghiúiré|bhreith an ghiúiré|breith na cúirte|bhreith na cúirte|fíorasc|fhíorasc
sentence: pianbhreith|phianbhreith|pianbhreithe|phianbhreithe|téarma príosúnachta|théarma príosúnachta|gearradh téarma|ghearradh téarma
life-sentence: príosún saoil|phríosún saoil|príosúnacht saoil|phríosúnacht saoil
death-penalty: pionós an bháis|phionós an bháis|pionós báis|phionós báis
execution: cur chun báis|chur chun báis|cuireadh chun báis|chuireadh chun báis
appeal: achomharc|achomhairc|cúirt achomhairc|chúirt achomhairc
parole: parúl|pharúl
pardon: pardún*|phardún*
amnesty: amnaisty|amnaist*|ollmhaithiúnas
bail: ar bannaí|faoi bhannaí|fhaoi bhannaí|na bannaí|bannaí dílse|bhannaí dílse
fine: fíneáil|fhíneáil|fíneála|fhíneála|fíneálacha|fhíneálacha|gearradh fíneáil|ghearradh fíneáil
compensation: cúiteamh|chúiteamh|cúitimh|chúitimh
settlement: socrú cúirte|shocrú cúirte
ruling: rialaigh
supreme-court: cúirt uachtarach|chúirt uachtarach|cúirte uachtaraí|chúirte uachtaraí
constitution: bunreacht|bhunreacht|bunreachta|bhunreachta
law: dlí|dhlí|dlíthe|dhlíthe|acht|achtanna
legislation: reachtaíocht|reachtaíochta
human-rights: cearta daonna|chearta daonna|ceart an duine|cheart an duine|cearta an duine|chearta an duine
torture: céasadh|chéasadh|céasta|chéasta|céastóireacht|chéastóireacht
genocide: cinedhíothú|chinedhíothú|cinedhíothaithe|chinedhíothaithe
war-crime: coir chogaidh|choir chogaidh|coireanna cogaidh|choireanna cogaidh
crime-against-humanity: coireanna in aghaidh an chine dhaonna|choireanna in aghaidh an chine dhaonna|coir in aghaidh an chine dhaonna|choir in aghaidh an chine dhaonna|coireanna in aghaidh na daonnachta|choireanna in aghaidh na daonnachta
tribunal: binse|bhinse|binsí|bhinsí|binse fiosrúcháin|bhinse fiosrúcháin
terrorist: sceimhlitheoir*
terrorism: sceimhlitheoireacht*
attack: ionsaí|ionsaithe|d'ionsaigh|dh'ionsaigh|ionsaíodh|ionsaitheoir*
bomb: buama|bhuama|buamaí|bhuamaí
bombing: buamáil|bhuamáil|buamála|bhuamála|buamáladh|bhuamáladh
suicide-bomber: buamadóir féinmharaithe|bhuamadóir féinmharaithe|buamadóirí féinmharaithe|bhuamadóirí féinmharaithe
car-bomb: carrbhuama|charrbhuama|buama cairr|bhuama cairr
explosive: ábhar pléascach|pléascáin|phléascáin
extremist: antoisceach|antoiscigh|antoisceachas
radical: radacach|radacacha
jihadist: jihadi*|giohádach*|ghiohádach*|ioslamach|ioslamaigh|stát ioslamach
militant: míleatach|mhíleatach|míleataigh|mhíleataigh
war: cogadh|chogadh|cogaidh|chogaidh|cogaí|chogaí
civil-war: cogadh cathartha|chogadh cathartha|cogadh na gcarad|chogadh na gcarad|cogaidh chathartha|chogaidh chathartha
battle: cath|chath|cathanna|chathanna
combat: comhrac|chomhrac|comhraic|chomhraic
front-line: líne tosaigh
army: arm|an t-arm|óglaigh na héireann|óglaigh
military: míleata|mhíleata
troops: trúpaí|thrúpaí|trúpa|thrúpa
soldier: saighdiúir*|shaighdiúir*
general: ginearál|ghinearál|ginearáil|ghinearáil
commander: ceannasaí|cheannasaí|ceannasaithe|cheannasaithe
officer-corps: oifigeach airm|oifigigh airm
veteran: seansaighdiúir*|sheansaighdiúir*|iarshaighdiúir*
conscription: coinscríobh*|choinscríobh*
mobilisation: slógadh|shlógadh
navy: cabhlach|chabhlach|cabhlaigh|chabhlaigh
fleet: flít|fhlít|loingeas
submarine: fomhuireán*|fhomhuireán*
warship: long chogaidh|longa cogaidh
air-force: aerchór|aerfhórsa|aerchóir
fighter-jet: scairdeitleán troda|eitleán troda|eitleáin troda
bomber: buamaire|bhuamaire
drone: dróin|dhróin|dróin*|dhróin*|drón|dhrón|drónanna|dhrónanna
missile: diúracán|dhiúracán|diúracáin|dhiúracáin
ballistic-missile: diúracán balaistíoch|dhiúracán balaistíoch|diúracáin bhalaistíocha|dhiúracáin bhalaistíocha
air-strike: aer-ionsaí|aer-ionsaithe|aerionsaí|aerionsaithe|aer-ruathar*|aerruathar*
shelling: sliogadh|shliogadh|sliogáin|shliogáin
artillery: airtléire
mortar: moirtéar*|mhoirtéar*
tank: tancanna|thancanna|tanc|thanc
armoured-vehicle: feithicil armúrtha|fheithicil armúrtha|feithiclí armúrtha|fheithiclí armúrtha
weapon: arm maraitheach|airm mharfacha
ammunition: armlón|armlóin
arms-deal: trádáil arm|thrádáil arm
nuclear-weapon: arm núicléach|airm núicléacha|buama adamhach|bhuama adamhach|buamaí adamhacha|bhuamaí adamhacha
nuclear-test: tástáil núicléach|thástáil núicléach|triail núicléach|thriail núicléach
uranium: úráiniam
enrichment: saibhriú úráiniam|shaibhriú úráiniam
chemical-weapon: airm cheimiceacha|arm ceimiceach
mine: mianach talún|mhianach talún|mianaigh thalún|mhianaigh thalún
invasion: ionradh|ionraidh
offensive: ollionsaí
counter-offensive: frithionsaí|fhrithionsaí|frithionsaithe|fhrithionsaithe
siege: léigear|léigir
blockade: imshuí|bacainní|bhacainní
occupation: forghabháil|fhorghabháil|forghabhála|fhorghabhála|lucht forghabhála
annexation: ilghabháil*
withdrawal: tarraingt siar|tharraingt siar|aistarraingt
retreat: cúlú|chúlú|chúlaigh
ambush: luíochán|luíocháin
ceasefire: sos cogaidh|shos cogaidh|sosanna cogaidh|shosanna cogaidh|sos lámhaigh|shos lámhaigh
truce: sos comhraic|shos comhraic
peace: síocháin|shíocháin|síochána|shíochána|comhaontú síochána|chomhaontú síochána|próiseas síochána|phróiseas síochána
peace-talks: cainteanna síochána|chainteanna síochána
peacekeeper: síochánaí|shíochánaí|síochánaithe|shíochánaithe|fórsa síochána|fhórsa síochána|síochánaíochta|shíochánaíochta
negotiation: idirbheartaíocht|idirbheartaíochta|cainteanna|chainteanna|caibidlíocht|chaibidlíocht|idirbheartaithe
mediation: idirghabháil|eadráin|eadrána
mediator: idirghabhálaí|idirghabhálaithe|eadránaí
disarmament: dí-armáil|dhí-armáil|díchoimisiúnú|dhíchoimisiúnú
sanction: smachtbhanna|smachtbhannaí
embargo: trádbhac|thrádbhac|lánchosc
military-exercise: cleachtadh míleata|chleachtadh míleata|cleachtaí míleata|chleachtaí míleata
airspace: aerspás|aerspáis
border: teorainn|theorainn|teorann|theorann|teorainneacha|theorainneacha
checkpoint: seicphointe|sheicphointe|seicphointí|sheicphointí|ionad seiceála
fence: claí|chlaí
wall: balla|bhalla|ballaí|bhallaí
rebel: reibiliúnaí|reibiliúnaithe|ceannairceach|cheannairceach|ceannaircigh|cheannaircigh
separatist: scarúnaí|scarúnaithe|scaradóir*
militia: mílíste|mhílíste|mílístí|mhílístí
paramilitary: paraimíleatach*|pharaimíleatach*|paraimíleata|pharaimíleata|ira|uvf
mercenary: amhas|amhais
coup: coup|choup|éirí amach míleata
junta: junta|siúnta|shiúnta
martial-law: dlí míleata|dhlí míleata
curfew: cuirfiú*|chuirfiú*
intelligence: faisnéis|fhaisnéis|seirbhís faisnéise|sheirbhís faisnéise|seirbhísí faisnéise|sheirbhísí faisnéise
spy: spiaire|spiairí
espionage: spiaireacht|spiaireachta
surveillance: faireachas|fhaireachas|faireachais|fhaireachais
hacker: haiceáil*|haicéir*
cyber-attack: cibirionsaí|chibirionsaí|cibirionsaithe|chibirionsaithe|cibearionsaí|chibearionsaí|cibearionsaithe|chibearionsaithe|cibearshlándáil|chibearshlándáil
data-breach: sárú sonraí|shárú sonraí|sáruithe sonraí|sháruithe sonraí
leak: sceitheadh|sceitheadh eolais
defence: cosaint|chosaint|cosanta|chosanta|roinn cosanta
security: slándáil|shlándáil|slándála|shlándála
bodyguard: garda cosanta|gharda cosanta
assassination: feallmharú|fheallmharú|feallmharaithe|fheallmharaithe|feallmharaíodh|fheallmharaíodh
poisoning: nimhiú|nimh
exile: deoraíocht|dheoraíocht|deoraí|dheoraí|deoraithe|dheoraithe
dissident: easaontóir*|easaontach|easaontacha|easaontaigh
hostage-release: géill a scaoileadh|ghéill a scaoileadh|scaoileadh na ngiall
prisoner-exchange: malartú príosúnach|mhalartú príosúnach
government: rialtas|rialtais
president: uachtarán|uachtaráin|uachtaránacht
prime-minister: taoiseach|thaoiseach|taoisigh|thaoisigh|príomh-aire|phríomh-aire|an príomh-aire|taoisí|thaoisí
minister: an t-aire|aire stáit|aire rialtais|aireacht
foreign-minister: aire gnóthaí eachtracha|aire gnóthaí eachtrach
defence-minister: aire cosanta
finance-minister: aire airgeadais
interior-minister: aire gnóthaí baile|rúnaí baile|aire dlí agus cirt
vice-president: leasuachtarán|leas-uachtarán|leas-uachtaráin|leasuachtaráin
chancellor: seansailéir|sheansailéir
king: rí shasana|an rí|rí séarlas|rí na breataine|rí na spáinne
queen: banríon|bhanríon|banríona|bhanríona
prince: prionsa|phrionsa|banphrionsa|bhanphrionsa|prionsaí|phrionsaí
monarchy: monarcacht|mhonarcacht|monarc|mhonarc
parliament: dáil|dháil|oireachtas|parlaimint|pharlaimint|parlaiminte|pharlaiminte|dála|dhála|oireachtais|stormont|teach laighean|theach laighean
senate: seanad|sheanad|seanaid|sheanaid|seanadóir*|sheanadóir*
congress: comhdháil na stát|chomhdháil na stát|teach na n-ionadaithe|theach na n-ionadaithe|comhdháil mheiriceá|chomhdháil mheiriceá
deputy: teachta dála|theachta dála|teachtaí dála|theachtaí dála|feisire|fheisire|feisirí|fheisirí
speaker: ceann comhairle|cheann comhairle
governor: gobharnóir*|ghobharnóir*
mayor: méara|mhéara|ardmhéara|méaraí|mhéaraí|méaraí*|mhéaraí*
ambassador: ambasadóir*
embassy: ambasáid*
consulate: consalacht*|chonsalacht*
diplomat: taidhleoir|thaidhleoir|taidhleoirí|thaidhleoirí|taidhleora|thaidhleora
diplomacy: taidhleoireacht|thaidhleoireacht|taidhleoireachta|thaidhleoireachta
summit: cruinniú mullaigh|chruinniú mullaigh|cruinnithe mullaigh|chruinnithe mullaigh
meeting: cruinniú|chruinniú|cruinnithe|chruinnithe|bualadh le chéile|bhualadh le chéile
visit: cuairt|chuairt|cuairte|chuairte|cuairteanna|chuairteanna
telephone-call: glao gutháin|ghlao gutháin
agreement: comhaontú|chomhaontú|comhaontuithe|chomhaontuithe|comhaontaithe|chomhaontaithe
treaty: conartha|chonartha|conarthaí|chonarthaí|conradh idirnáisiúnta|chonradh idirnáisiúnta|conradh eorpach|chonradh eorpach
pact: comhshocrú|chomhshocrú
memorandum: meabhrán tuisceana|mheabhrán tuisceana
alliance: comhghuaillíocht|chomhghuaillíocht|comhghuaillithe|chomhghuaillithe|nato|comhghuaillí|chomhghuaillí|ecat
coalition: comhrialtas|chomhrialtas|comhrialtais|chomhrialtais
opposition: freasúra|fhreasúra
party: páirtí|pháirtí|páirtithe|pháirtithe|sinn féin|shinn féin|fianna fáil|fhianna fáil|fine gael|fhine gael
leader: ceannaire|cheannaire|ceannairí|cheannairí
leadership: ceannaireacht|cheannaireacht|ceannaireachta|cheannaireachta|ceannasaíocht|cheannasaíocht
candidate: iarrthóir*
campaign: feachtas|fheachtas|feachtais|fheachtais|feachtasaíocht*|fheachtasaíocht*
election: toghchán|thoghchán|toghcháin|thoghcháin|olltoghchán|olltoghcháin|fothoghchán|fhothoghchán|toghcháin áitiúla|thoghcháin áitiúla
early-election: toghchán luath|thoghchán luath|olltoghchán luath
vote: vóta|vótaí|vótáil|vótála|vótáladh
voter: vótálaí|vótálaithe|toghthóirí|thoghthóirí
ballot: páipéar ballóide|pháipéar ballóide|ballóid*|bhallóid*
polling-station: ionad vótála|ionaid vótála|stáisiún vótála|stáisiúin vótála
turnout: céatadán vótála|chéatadán vótála
referendum: reifreann|reifrinn
exit-poll: vótáil imeachta
opinion-poll: pobalbhreith|phobalbhreith|pobalbhreithe|phobalbhreithe|pobalbhreitheanna|phobalbhreitheanna
recount: athchomhaireamh
majority: móramh|mhóramh|tromlach|thromlach|móraimh|mhóraimh
minority: mionlach|mhionlach|mionlaigh|mhionlaigh
victory: bua sa toghchán|bhua sa toghchán
defeat: briseadh sa toghchán|bhriseadh sa toghchán
inauguration: insealbhú|oirniú
oath: mionn|mhionn|mhóid
cabinet: comh-aireacht|chomh-aireacht|comhaireacht|chomhaireacht|comh-aireachta|chomh-aireachta
reshuffle: athrú comh-aireachta
resignation: litir éirí as
resign: éirigh as|d'éirigh as|dh'éirigh as|éirí as|éireoidh as
dismissal: briseadh as a phost|bhriseadh as a phost|díbhe|dhíbhe
impeachment: táinseamh|tháinseamh|cúiseamh polaitiúil|chúiseamh polaitiúil|impeachment
no-confidence-vote: rún mímhuiníne|vóta mímhuiníne|rún muiníne
scandal: scannal|scannail|scannalach
ethics: eitic*
lobbying: brústocaireacht|bhrústocaireacht|stocaireacht|brústocairí|bhrústocairí
reform: athchóiriú|leasú|athchóirithe
bill: bille|bhille|billí|bhillí
amendment: leasú ar an mbunreacht|leasuithe|leasú bunreachta
veto: crosadh|chrosadh|veto
budget: cáinaisnéis|cháinaisnéis|buiséad|bhuiséad|cáinaisnéise|cháinaisnéise|buiséid|bhuiséid
deficit: easnamh|easnaimh
debt: fiacha|fhiacha|fiachais|fhiachais|fiach náisiúnta|fhiach náisiúnta|fiachas|fhiachas
tax: cáin|cánach|chánach|cánacha|chánacha|na cánach|muirear sóisialta|mhuirear sóisialta
tax-cut: gearradh cánach|ghearradh cánach|gearradh ar chánacha|ghearradh ar chánacha
subsidy: fóirdheontas|fhóirdheontas|deontas|dheontas|deontais|dheontais|deontais*|dheontais*
pension: pinsean|phinsean|pinsin|phinsin|pinsinéir*|phinsinéir*
welfare: leas sóisialach|liúntas|leasa shóisialaigh|liúntais
minimum-wage: íosphá|íosphá náisiúnta|pá íosta|phá íosta
austerity: déine|dhéine|ciorruithe|chiorruithe|ciorrú|chiorrú
privatisation: príobháidiú|phríobháidiú|príobháidithe|phríobháidithe
independence: neamhspleáchas|neamhspleáchais|saoirse náisiúnta|shaoirse náisiúnta
autonomy: féinrialtas|fhéinrialtas|neamhspleách|féinriail|fhéinriail|féinrialtais|fhéinrialtais
sovereignty: ceannasacht|cheannasacht|flaitheas|fhlaitheas
secession: scaradh ón
democracy: daonlathas|dhaonlathas|daonlathais|dhaonlathais|daonlathach*|dhaonlathach*
dictatorship: deachtóireacht|dheachtóireacht|deachtóir*|dheachtóir*
regime: réimeas|réimis
authoritarian: údarásach
censorship: cinsireacht*|chinsireacht*
freedom-of-press: saoirse na meán|shaoirse na meán|saoirse an phreasa|shaoirse an phreasa
freedom-of-speech: saoirse cainte|shaoirse cainte|saoirse tuairimíochta|shaoirse tuairimíochta
protest: agóid|agóide|agóidí|léirsiú|léirsithe
demonstration: mórshiúl agóide|mhórshiúl agóide|slógadh agóide|shlógadh agóide
demonstrator: agóideoir*|léirsitheoir*
march: máirseáil|mháirseáil|mórshiúl|mhórshiúl
rally: slua-chruinniú|shlua-chruinniú|ollchruinniú
strike-labour: stailc|stailce|stailceanna|stailceoir*
walkout: stad oibre
union: ceardchumann|cheardchumann|ceardchumainn|cheardchumainn|siptu|shiptu
boycott: baghcat*|bhaghcat*
petition: achainí|achainíocha
civil-disobedience: easumhlaíocht shibhialta
tear-gas: deoirghás|dheoirghás|deoirgháis|dheoirgháis
water-cannon: canón uisce|chanón uisce
crackdown: cos ar bolg|chos ar bolg
activist: gníomhaí|ghníomhaí|gníomhaithe|ghníomhaithe
revolution: réabhlóid*
uprising: éirí amach|ceannairc|cheannairc
unrest: corraíl|chorraíl|míshuaimhneas|mhíshuaimhneas
discrimination: idirdhealú|leithcheal
racism: ciníochas|chiníochas|ciníochais|chiníochais|ciníoch|chiníoch
equality: comhionannas|chomhionannas|comhionannais|chomhionannais
feminism: feimineach*|fheimineach*
abortion: ginmhilleadh|ghinmhilleadh|ginmhillte|ghinmhillte
same-sex-marriage: pósadh aérach|phósadh aérach|pósadh comhghnéis|phósadh comhghnéis|comhionannas pósta|chomhionannas pósta
lgbt: ladt*|lgbt*|aerach|homaighnéas*|trasinsc*|thrasinsc*
migration: imirce|inimirce|inimirceach
migrant: imirceach|inimircigh|imircigh|imirceoir
refugee: teifeach|theifeach|teifigh|theifigh|dídeanaí|dhídeanaí|dídeanaithe|dhídeanaithe
asylum: tearmainn|thearmainn|tearmann pholaitiúil|thearmann pholaitiúil
asylum-seeker: iarrthóirí tearmainn|iarrthóir tearmainn|iarrthóirí dídine|soláthar díreach|sholáthar díreach|cosaint idirnáisiúnta|chosaint idirnáisiúnta
citizenship: saoránacht*|shaoránacht*
passport: pas éireannach|phas éireannach|pasanna|phasanna
visa: víosa|víosaí
nationalism: náisiúnachas|náisiúnachais|náisiúnach|náisiúnaithe
populism: pobalachas|phobalachas
far-right: eite dheis|antoisceach na heite deise|faisist*|fhaisist*|heite deise
communist: cumannach|chumannach|cumannaigh|chumannaigh|cumannachas|chumannachas
socialist: sóisialach|shóisialach|sóisialaí|shóisialaí|sóisialachas|shóisialachas|sóisialaithe|shóisialaithe
conservative: coimeádach|choimeádach|coimeádaigh|choimeádaigh|tóraithe|thóraithe
liberal: liobrálach|liobrálacha
statement: ráiteas|ráitis
speech: óráid|óráide|aitheasc
address: aitheasc uachtaráin
press-conference: preasagallamh|phreasagallamh|preasócáid|phreasócáid|preasagallaimh|phreasagallaimh
interview: agallamh|agallaimh
criticism: cáineadh|cháineadh|cháin|lochtaigh|cáintear|cháintear
accusation: líomhain|líomhaintí|líomhnaítear|curtha i leith|churtha i leith
apology: leithscéal|leithscéil|leithscéal a ghabháil
threat: bagairt|bhagairt|bagairtí|bhagairtí|bhagair|bagartha|bhagartha
warning: rabhadh|rabhaidh|foláireamh|fholáireamh
condemnation: cháin go láidir|cáineadh go géar|cháineadh go géar
denial: shéan|séanadh|shéanadh
support: tacaíocht|thacaíocht|tacaíochta|thacaíochta|thacaigh
announcement: fógraíodh|fhógraíodh|d'fhógair|dh'fhógair|fógairt|fhógairt
proposal: moltaí|mholtaí|molta|mholta
decision: cinneadh|chinneadh|cinntí|chinntí|cinnidh|chinnidh
plan: plean|phlean|pleananna|phleananna
project: tionscadal|thionscadal|tionscadail|thionscadail
economy: geilleagar|gheilleagar|geilleagair|gheilleagair|eacnamaíocht|eacnamaíochta|eacnamaí|eacnamaithe|geilleagrach|gheilleagrach
growth: fás eacnamaíochta|fhás eacnamaíochta|fás geilleagrach|fhás geilleagrach|olltáirgeacht
recession: cúlú eacnamaíochta|chúlú eacnamaíochta|lagtrá
crisis: géarchéim|ghéarchéim|géarchéime|ghéarchéime|géarchéimeanna|ghéarchéimeanna
inflation: boilsciú|bhoilsciú|boilscithe|bhoilscithe
price: praghas|phraghas|praghais|phraghais|praghsanna|phraghsanna
price-rise: ardú praghais|ardú praghsanna
consumer: tomhaltóir*|thomhaltóir*|custaiméir*|chustaiméir*
interest-rate: ráta úis|rátaí úis
central-bank: banc ceannais|bhanc ceannais|bainc ceannais|bhainc ceannais|an bhainc ceannais|ceannais na heorpa|cheannais na heorpa
bank: banc|bhanc|bainc|bhainc|bancanna|bhancanna|baincéireacht*|bhaincéireacht*|baincéir*|bhaincéir*
loan: iasacht|iasachtaí|iasachta
mortgage: morgáiste|mhorgáiste|morgáistí|mhorgáistí
credit: creidmheas|chreidmheas|creidmheasa|chreidmheasa|comhar creidmheasa|chomhar creidmheasa
bailout: tarrtháil airgeadais|tharrtháil airgeadais|an troika
bankruptcy: féimheacht|fhéimheacht|féimheach|fhéimheach
insolvency: dócmhainneacht|dhócmhainneacht
bond: bannaí rialtais|bhannaí rialtais|bannaí stáit|bhannaí stáit
stock-exchange: stocmhalartán*|stocmhargadh|stocmhargaí
share: scair|scaireanna
shareholder: scairshealbhóir*
dividend: díbhinn|dhíbhinn|díbhinní|dhíbhinní
investor: infheisteoir*
investment: infheistíocht*
fund: ciste|chiste|cistí|chistí|maoiniú|mhaoiniú|maoinithe|mhaoinithe
currency: airgeadra|airgeadraí
exchange-rate: ráta malairte|rátaí malairte
dollar: dollar|dhollar|dollair|dhollair
euro: limistéar an euro|euro-limistéar
cryptocurrency: criptea-airgeadra*|chriptea-airgeadra*|cripteairgeadra*|chripteairgeadra*
bitcoin: bitcoin*|bhitcoin*
oil: ola|d'ola|dh'ola|praghas na hola|phraghas na hola|artola
crude-oil: amhola
gas: gás|ghás|gáis|gháis
natural-gas: gás nádúrtha|ghás nádúrtha|gáis nádúrtha|gháis nádúrtha
petrol: peitreal|pheitreal|díosal|dhíosal|peitril|pheitril
fuel: breosla|bhreosla|breoslaí|bhreoslaí
electricity: leictreachas|leictreachais|leictreach
power-cut: gan leictreachas|ghan leictreachas|gan chumhacht|ghan chumhacht|gearradh cumhachta|ghearradh cumhachta
energy: fuinneamh|fhuinneamh|fuinnimh|fhuinnimh
renewable-energy: fuinneamh in-athnuaite|fhuinneamh in-athnuaite|in-athnuaite|fuinnimh in-athnuaite|fhuinnimh in-athnuaite
solar: grianchumhacht|ghrianchumhacht|grianphainéil|ghrianphainéil|fuinneamh na gréine|fhuinneamh na gréine
wind-power: fuinneamh gaoithe|fhuinneamh gaoithe|feirm ghaoithe|fheirm ghaoithe|feirmeacha gaoithe|fheirmeacha gaoithe|tuirbín*|thuirbín*
coal: gual|ghual|guail|ghuail
trade: trádáil|thrádáil|trádála|thrádála
tariff: taraif|tharaif|taraifí|tharaifí
import: iompórtáil|iompórtálacha|allmhairí|allmhairiú
export: easpórtáil|easpórtálacha|onnmhairiú|easpórtála
trade-war: cogadh trádála|chogadh trádála
free-trade: saorthrádáil|shaorthrádáil|saorthrádála|shaorthrádála|mercosur|mhercosur
customs: custam|chustam|custaim|chustaim
supply-chain: slabhra soláthair|shlabhra soláthair|slabhraí soláthair|shlabhraí soláthair
company: comhlacht|chomhlacht|comhlachta|chomhlachta|cuideachta|chuideachta|cuideachtaí|chuideachtaí|comhlachtaí|chomhlachtaí
corporation: corparáid|chorparáid|ilnáisiúnta|ilnáisiúntach
startup: gnólacht nuathionscanta|ghnólacht nuathionscanta|nuathionscnamh|gnólachtaí nuathionscanta|ghnólachtaí nuathionscanta
merger: cumasc|chumasc
acquisition: éadáil cuideachta
takeover: táthcheangal|tháthcheangal
subsidiary: fochuideachta|fhochuideachta|fochuideachtaí|fhochuideachtaí
profit: brabús|bhrabús|brabúis|bhrabúis|brabúsach|bhrabúsach
loss: caillteanas|chaillteanas|caillteanais|chaillteanais
revenue: ioncam|ioncaim|teacht isteach|theacht isteach|coimisinéirí ioncaim|choimisinéirí ioncaim
turnover: láimhdeachas
sales: díolachán|dhíolachán|díolacháin|dhíolacháin|díolachán*|dhíolachán*
market: margadh|mhargadh|margaidh|mhargaidh|margaí|mhargaí
retail: miondíol*|mhiondíol*|siopa|shiopa|siopaí|shiopaí|siopadóireacht|shiopadóireacht
supermarket: ollmhargadh|ollmhargaí
advertising: fógraíocht|fhógraíocht|fógraíochta|fhógraíochta
brand: branda|bhranda|brandaí|bhrandaí
product: táirge|tháirge|táirgí|tháirgí
factory: monarcha|mhonarcha|monarchan|mhonarchan|monarchana|mhonarchana
production: táirgeadh|tháirgeadh|táirgeacht|tháirgeacht|táirgthe|tháirgthe
manufacturing: déantúsaíocht*|dhéantúsaíocht*
industry: tionscal|thionscal|tionscail|thionscail|tionsclaíocht|thionsclaíocht|tionsclaíoch|thionsclaíoch
steel: cruach|chruach
automobile: carr-thionscal|charr-thionscal
electric-car: carr leictreach|charr leictreach|carranna leictreacha|charranna leictreacha|feithiclí leictreacha|fheithiclí leictreacha|feithicil leictreach|fheithicil leictreach
battery: cadhnra|chadhnra|cadhnraí|chadhnraí|ceallraí|cheallraí
semiconductor: leathsheoltóir*|micrishlis*|mhicrishlis*
technology: teicneolaíocht*|theicneolaíocht*
software: bogearra|bhogearra|bogearraí|bhogearraí
artificial-intelligence: intleacht shaorga|hintleachta saorga|intleachta saorga|chatgpt
robot: róbat|róbait|róbó
smartphone: fón cliste|fhón cliste|fóin chliste|fhóin chliste|fóin phóca|fhóin phóca|fón póca|fhón póca|guthán póca|ghuthán póca
computer: ríomhaire|ríomhairí
internet: idirlíon|idirlín|leathanbhanda
website: suíomh gréasáin|shuíomh gréasáin|suíomh idirlín|shuíomh idirlín|láithreán gréasáin|suíomhanna gréasáin|shuíomhanna gréasáin
social-media: meáin shóisialta|mheáin shóisialta|na meáin shóisialta|facebook|fhacebook|meán sóisialta|mheán sóisialta
app: aip|aipeanna
video-game: físchluiche|fhíschluiche|físchluichí|fhíschluichí|cluichí ríomhaire|chluichí ríomhaire
telecommunications: teileachumarsáid*|theileachumarsáid*|eircom
network: líonra|líonraí
copyright: cóipcheart*|chóipcheart*
job: post|phost|poist|phoist|jab|jabanna
employment: fostaíocht|fhostaíocht|fostaíochta|fhostaíochta
unemployment: dífhostaíocht|dhífhostaíocht|dífhostaithe|dhífhostaithe|dífhostaíochta|dhífhostaíochta
worker: oibrí|oibrithe|fostaí|fhostaí|fostaithe|fhostaithe
layoff: iomarcaíocht|poist a chailleadh|phoist a chailleadh|iomarcaíochta
hiring: earcaíocht|earcú|earcaíochta
salary: tuarastal|thuarastal|tuarastail|thuarastail
wage: pá|phá|pánna|phánna
bonus: bónas|bhónas|bónais|bhónais
pay-rise: ardú pá|arduithe pá|harduithe pá
executive-director: príomhfheidhmeannach|phríomhfheidhmeannach|príomhfheidhmeannaigh|phríomhfheidhmeannaigh|ardstiúrthóir
board-of-directors: bord stiúrthóirí|bhord stiúrthóirí|comhalta boird|chomhalta boird|bhord stiúrtha
chairman: cathaoirleach|chathaoirleach|cathaoirligh|chathaoirligh
founder: bunaitheoir*|bhunaitheoir*|bunaí|bhunaí
billionaire: billiúnaí|bhilliúnaí|billiúnaithe|bhilliúnaithe
wealth: saibhreas|shaibhreas|saibhris|shaibhris
poverty: bochtaineacht*|bhochtaineacht*|bochtanas|bhochtanas|bochtanais|bhochtanais
inequality: éagothroime|neamhionannas|míchothromaíocht|mhíchothromaíocht
housing: tithíocht|thithíocht|tithíochta|thithíochta|tithe|thithe|teach cónaithe|theach cónaithe
rent: cíos|chíos|cíosa|chíosa|cíosanna|chíosanna|tionónta|thionónta|tionóntaí|thionóntaí|tiarna talún|thiarna talún
real-estate: eastát réadach|maoine|mhaoine
construction: tógáil|thógáil|tógála|thógála|foirgníocht|fhoirgníocht|foirgníochta|fhoirgníochta
building: foirgneamh|fhoirgneamh|foirgnimh|fhoirgnimh|árasán|árasáin
contractor: conraitheoir*|chonraitheoir*
tender: próiseas tairisceana|phróiseas tairisceana
contract: conarthach|chonarthach|conradh fostaíochta|chonradh fostaíochta
agriculture: talmhaíocht|thalmhaíocht|talmhaíochta|thalmhaíochta|feirmeoireacht*|fheirmeoireacht*
farmer: feirmeoir|fheirmeoir|feirmeoirí|fheirmeoirí|feirmeora|fheirmeora|ifa
harvest: fómhar barra|fhómhar barra
crop: barraí|bharraí
wheat: cruithneacht*|chruithneacht*
grain: arbhar|gránach|ghránach
livestock: eallach|beostoc|bheostoc|caoirigh|chaoirigh|bó|bhó|ba bainne|bha bainne|eallaigh
fishing: iascaireacht|iascach|iascaire|iascairí|iascaireachta|iascaigh
fishery: cuóta iascaireachta|chuóta iascaireachta|cuótaí iascaireachta|chuótaí iascaireachta|cuóta éisc|chuóta éisc
food: bia|bhia|bianna|bhianna
restaurant: bialann|bhialann|bialanna|bhialanna
hotel: óstán|óstáin
tourism: turasóireacht|thurasóireacht|turasóireachta|thurasóireachta|fáilte éireann|fháilte éireann
tourist: turasóir|thurasóir|turasóirí|thurasóirí|cuairteoirí|chuairteoirí
insurance: árachas|árachais
auction: ceant|cheant
audit: iniúchadh|iniúchta|iniúchóir*
health: sláinte|shláinte|fss|fhss|feidhmeannacht na seirbhíse sláinte|fheidhmeannacht na seirbhíse sláinte
hospital: ospidéal|ospidéil|otharlann|ospidéal*
clinic: clinic|chlinic|clinicí|chlinicí|clinice|chlinice
doctor: dochtúir|dhochtúir|dochtúirí|dhochtúirí|dochtúra|dhochtúra
physician: dochtúir teaghlaigh|dhochtúir teaghlaigh
nurse: altra|altraí|banaltra|bhanaltra|banaltraí|bhanaltraí
patient: othar|othair
medicine: leighis|leigheas
drug-medicine: cógas|chógas|cógais|chógais|míochaine|mhíochaine
treatment: cóireáil|chóireáil|cóireála|chóireála|cóir leighis|chóir leighis
therapy: teiripe|theiripe|teiripí|theiripí
surgery: obráid|máinlia|mháinlia|máinlianna|mháinlianna|máinliacht*|mháinliacht*
transplant: trasphlandú|thrasphlandú|trasphlandaithe|thrasphlandaithe
disease: galar|ghalar|galair|ghalair
illness: tinneas|thinneas|tinnis|thinnis|breoite|bhreoite
infection: ionfhabhtú|ionfhabhtuithe|galrú|ghalrú
virus: víreas|víris
bacteria: baictéar*|bhaictéar*
coronavirus: coróinvíreas|choróinvíreas|coróinvíris|choróinvíris|coróinvíreas*|choróinvíreas*
covid: covid|chovid|covid-19|chovid-19
influenza: fliú|fhliú|ulpóg
ebola: ebola
measles: bruitíneach|bhruitíneach|bruitíní|bhruitíní
malaria: maláire|mhaláire
cholera: calar|chalar|cholera
aids: hiv|aids
cancer: ailse|ailsí
diabetes: diaibéiteas|dhiaibéiteas|diaibéiteach|dhiaibéiteach|diaibéitis|dhiaibéitis
heart-attack: taom croí|thaom croí|taomanna croí|thaomanna croí
stroke: stróc|stróic
dementia: néaltrú|alzheimer*|dímheabhair|dhímheabhair
obesity: otracht*|raimhre
mental-health: meabhairshláinte|mheabhairshláinte|meabhair-shláinte|mheabhair-shláinte|sláinte mheabhrach|shláinte mheabhrach|sláinte intinne|shláinte intinne|síciatr*|shíciatr*
depression: dúlagar|dhúlagar|dúlagair|dhúlagair
vaccine: vacsaín|vacsaíne|vacsaíní
vaccination: vacsaíniú|vacsaínithe|vacsaínítear
dose: dáileog|dháileog|dáileoga|dháileoga
booster: teanndáileog*|theanndáileog*|treisdáileog*|threisdáileog*
immunity: imdhíonacht*
outbreak: ráig|ráigeanna|briseadh amach|bhriseadh amach
pandemic: paindéim*|phaindéim*
quarantine: coraintín|choraintín
lockdown: dianghlasáil|dhianghlasáil|srianta taistil|shrianta taistil|shrianta covid
isolation: féinaonrú|fhéinaonrú|aonrú|leithlisiú|féinleithlisiú|fhéinleithlisiú
mask: masc|mhasc|mascanna|mhascanna|clúdach aghaidhe|chlúdach aghaidhe|clúdaigh aghaidhe|chlúdaigh aghaidhe
testing: tástáil|thástáil|tástála|thástála|tástálacha|thástálacha
test-positive: cásanna dearfacha|chásanna dearfacha|torthaí dearfacha|thorthaí dearfacha
symptom: siomptóm*|shiomptóm*|comharthaí galair|chomharthaí galair
contact-tracing: rianú teagmhálaithe|lorg teagmhálaithe
variant: athraitheach|athraithigh|omicron
mutation: sóchán*|shóchán*
mortality: básmhaireacht|bhásmhaireacht|mortlaíocht|mhortlaíocht
birth: breith linbh|bhreith linbh|rugadh leanbh|rugadh
pregnancy: toircheas|thoircheas|toirchis|thoirchis|torrach|thorrach
maternity: máithreachas|mháithreachas|máithreachais|mháithreachais|saoire mháithreachais|shaoire mháithreachais
baby: leanbh nua|naíonán|naíonáin|babaí|bhabaí
newborn: nuabheirthe
smoking: caitheamh tobac|chaitheamh tobac|caitheoirí tobac|chaitheoirí tobac
tobacco: tobac|thobac|toitín|thoitín|toitíní|thoitíní
alcohol: alcól|alcóil
allergy: ailléirge*
pharmaceutical: cógaisíocht*|chógaisíocht*|cógasaíocht*|chógasaíocht*|pfizer|phfizer|astrazeneca
clinical-trial: triail chliniciúil|thriail chliniciúil|trialacha cliniciúla|thrialacha cliniciúla
side-effect: fo-iarsma|fho-iarsma|fo-iarsmaí|fho-iarsmaí|seachthoradh|sheachthoradh
approval: cead pleanála|chead pleanála|faofa|fhaofa|ceadú|cheadú|formheas|fhormheas
research: taighde|thaighde
study: staidéar|staidéir
researcher: taighdeoir*|thaighdeoir*
scientist: eolaí|eolaithe|eolaíocht|eolaíochta
professor: ollamh|ollúna|ollaimh
university: ollscoil|ollscoile|ollscoileanna
laboratory: saotharlann|shaotharlann|saotharlanna|shaotharlanna|saotharlainne|shaotharlainne
experiment: turgnamh|thurgnamh|turgnaimh|thurgnaimh
discovery: fionnachtain|fhionnachtain|fionnachtana|fhionnachtana
gene: géin|ghéin|géinte|ghéinte|géineolaíoch*|ghéineolaíoch*|géineolaíocht|ghéineolaíocht
fossil: iontaise|iontaisí|breosla iontaise|bhreosla iontaise
dinosaur: dineasár*|dhineasár*
archaeologist: seandálaí|sheandálaí|seandálaithe|sheandálaithe|seandálaíocht*|sheandálaíocht*
excavation: tochailt|thochailt|tochailte|thochailte
museum: músaem|mhúsaem|músaeim|mhúsaeim|iarsmalann|ard-mhúsaem
species: speiceas|speicis
endangered: i mbaol a ndíofa|speicis atá i mbaol|gcontúirt a ndíofa|ghcontúirt a ndíofa
animal: ainmhí|ainmhithe
dog: madra|mhadra|madraí|mhadraí|gadhar|ghadhar|madaí|mhadaí
elephant: eilifint*
whale: míol mór|mhíol mór|míolta móra|mhíolta móra
shark: siorc|shiorc|siorcanna|shiorcanna|liamhán
bear: béar|bhéar|béir|bhéir
wolf: mac tíre|mhac tíre|mic tíre|mhic tíre
bird-flu: fliú na n-éan|fhliú na n-éan|fliú éan|fhliú éan
bee: beach|bheach|beacha|bheacha|beacha meala|bheacha meala
insect: feithid|fheithid|feithidí|fheithidí
forest: foraois|fhoraois|foraoise|fhoraoise|foraoisí|fhoraoisí|foraoiseacht|fhoraoiseacht|coill|choill|coillte|choillte
deforestation: dífhoraoisiú|dhífhoraoisiú
amazon-forest: amasóin*
ocean: aigéan|aigéin
coral-reef: coiréal*|choiréal*|sceir choiréil
river: abhainn|na habhann|aibhneacha
lake: locha|lochanna
glacier: oighearshruth*
ice: oighear|leac oighir
arctic: artach|artaice
antarctica: antartaic*|antartach
national-park: páirc náisiúnta|pháirc náisiúnta|páirceanna náisiúnta|pháirceanna náisiúnta
school: scoil|scoile|scoileanna|gaelscoil|ghaelscoil|gaelscoileanna|ghaelscoileanna|meánscoil|mheánscoil|bunscoil|bhunscoil|gaelcholáiste|ghaelcholáiste|bunscoileanna|bhunscoileanna
pupil: dalta|dhalta|daltaí|dhaltaí|scoláire|scoláirí
student: mac léinn|mhac léinn|mic léinn|mhic léinn
teacher: múinteoir|mhúinteoir|múinteoirí|mhúinteoirí|múinteora|mhúinteora|príomhoide|phríomhoide
education: oideachas|oideachais|múinteoireacht|mhúinteoireacht|teagasc|theagasc
exam: scrúdú|scrúduithe|ardteist*|ardteistiméireacht|teastas sóisearach|theastas sóisearach
kindergarten: naíonra|naíonraí|naíscoil*|réamhscoil*
graduation: bronnadh céime|bhronnadh céime|céimithe|chéimithe
scholarship: scoláireacht|scoláireachtaí
child: leanbh|leanaí|páiste|pháiste|páistí|pháistí|linbh|gasúr|ghasúr|gasúir|ghasúir
teenager: déagóir|dhéagóir|déagóirí|dhéagóirí|déagóra|dhéagóra
youth: daoine óga|dhaoine óga|aos óg|ógra|na hóige|an óige
parent: tuismitheoir*|thuismitheoir*
mother: máthair|mháthair|máithreacha|mháithreacha
father: athair|aithreacha
son: mac leis|mhac leis|a mhac
daughter: iníon|iníonacha
brother: deartháir|dheartháir|deartháireacha|dheartháireacha
sister: deirfiúr|dheirfiúr|deirfiúracha|dheirfiúracha
family: teaghlach|theaghlach|teaghlaigh|theaghlaigh|clann|chlann|clainne|chlainne
wife: bean chéile|bhean chéile|a bhean
husband: fear céile|fhear céile
wedding: bainis|bhainis|bainise|bhainise
marriage: pósadh|phósadh
divorce: colscaradh|cholscaradh|colscartha|cholscartha
birthday: breithlá|bhreithlá|breithlae|bhreithlae|lá breithe
anniversary: comóradh céad bliain|chomóradh céad bliain|cothrom an lae|chothrom an lae
celebration: ceiliúradh|cheiliúradh|ceiliúrtha|cheiliúrtha|ceiliúrann|cheiliúrann
festival: féile|fhéile|féilte|fhéilte|fleadh|fhleadh|oireachtas na samhna
holiday: laethanta saoire|lá saoire|saoire bhainc|shaoire bhainc|saoire phoiblí|shaoire phoiblí
new-year: athbhliain|oíche chinn bliana|an bhliain nua
christmas: nollaig|nollag
ramadan: ramadan
eid: eid al-fitr
easter: cáisc|cháisc|cásca|chásca
pilgrimage: oilithreacht*|oilithrigh
hajj: hajj
church: eaglais|eaglaise|séipéal|shéipéal|séipéil|shéipéil
mosque: mosc|mhosc|moscanna|mhoscanna
synagogue: sionagóg*|shionagóg*
temple: teampall|theampall|teampaill|theampaill
religion: reiligiún|reiligiúnach|creideamh|chreideamh|creidimh|chreidimh
christian: críostaí|chríostaí|críostaithe|chríostaithe|críostaíocht|chríostaíocht|caitliceach|chaitliceach|caitlicigh|chaitlicigh
muslim: moslamach|mhoslamach|moslamaigh|mhoslamaigh|ioslam|muslamach|mhuslamach
jewish: giúdach|ghiúdach|giúdaigh|ghiúdaigh|giúdacha|ghiúdacha|frith-ghiúdachas|fhrith-ghiúdachas|frithsheimíteach*|fhrithsheimíteach*
pope: pápa|phápa|an pápa|vatacáin|vatacáin*
bishop: easpag|easpaig|ardeaspag
cardinal: cairdinéal|chairdinéal|cairdinéil|chairdinéil
priest: sagart|shagart|sagairt|shagairt
imam: íomám
rabbi: raibí
prayer: paidir|phaidir|paidreacha|phaidreacha|urnaí
blasphemy: diamhasla|dhiamhasla
film: scannán|scannáin|scannánaíocht
cinema: pictiúrlann|phictiúrlann|pictiúrlanna|phictiúrlanna
actor: aisteoir|aisteoirí
actress: ban-aisteoir|bhan-aisteoir|banaisteoir|bhanaisteoir
director: stiúrthóir scannáin|léiritheoir scannáin
movie-premiere: céad-taispeáint|chéad-taispeáint
award: gradam|ghradam|gradaim|ghradaim|gradaim*|ghradaim*|bronnadh na ngradam|bhronnadh na ngradam
oscar: oscar|oscair|gradaim oscar|ghradaim oscar
prize: duais|dhuais|duaiseanna|dhuaiseanna|duaise|dhuaise
nobel-prize: duais nobel|dhuais nobel|nobel
music: ceol|cheol|ceoil|cheoil|ceoltóir|cheoltóir|ceoltóirí|cheoltóirí|ceolmhar|cheolmhar
song: amhrán|amhráin|eoraifís|eurovision|amhránaíocht
singer: amhránaí|amhránaithe|fonnadóir|fhonnadóir
band: banna ceoil|bhanna ceoil|bannaí ceoil|bhannaí ceoil|grúpa ceoil|ghrúpa ceoil
concert: ceolchoirm|cheolchoirm|ceolchoirme|cheolchoirme|ceolchoirmeacha|cheolchoirmeacha
album: albam|albaim
tour: camchuairt|chamchuairt|camchuairte|chamchuairte
opera: ceoldráma|cheoldráma|ceoldrámaí|cheoldrámaí
orchestra: ceolfhoireann|cheolfhoireann|ceolfhoirne|cheolfhoirne
dance: damhsa|dhamhsa|damhsóir|dhamhsóir|damhsóirí|dhamhsóirí|rince
theatre: amharclann|amharclainne|amharclannaíocht|taibhdhearc|thaibhdhearc
play: dráma|dhráma|drámaí|dhrámaí|drámaíocht|dhrámaíocht|drámadóir|dhrámadóir
book: leabhar|leabhair|leabhar nua
novel: úrscéal|úrscéalta|úrscéalaí
writer: scríbhneoir|scríbhneoirí|scríbhneora
poet: file|fhile|filí|fhilí|filíocht|fhilíocht|dánta|dhánta
literature: litríocht*
publisher: foilsitheoir|fhoilsitheoir|foilsitheoirí|fhoilsitheoirí|foilsitheoireacht|fhoilsitheoireacht
library: leabharlann|leabharlanna|leabharlainne
art: ealaín|ealaíne|ealaíontóir*|ealaíona
painting: pictéireacht|phictéireacht|péintéireacht|phéintéireacht
painter: péintéir*|phéintéir*
sculpture: dealbhóireacht|dhealbhóireacht|dealbhóir*|dhealbhóir*
exhibition: taispeántas|thaispeántas|taispeántais|thaispeántais
gallery: dánlann|dhánlann|gailearaí|ghailearaí|gailearaithe|ghailearaithe
fashion: faisean|fhaisean|faisin|fhaisin
designer: dearthóir*|dhearthóir*
television: teilifís|theilifís|teilifíse|theilifíse
series: sraith|shraith|sraithe|shraithe|sraith teilifíse|shraith teilifíse|netflix
broadcaster: craoltóir*|chraoltóir*|craoltóireacht|chraoltóireacht|rté|tg4|thg4
radio: raidió|raidió na gaeltachta
newspaper: nuachtán|nuachtáin
journalist: iriseoir|iriseoirí|iriseora|iriseoireacht
reporter: tuairisceoir*|thuairisceoir*
editor: eagarthóir*
media: meáin|mheáin|meáin chumarsáide|mheáin chumarsáide
news: nuacht|nuachta
magazine: iris|irisí
photographer: grianghrafadóir*|ghrianghrafadóir*
documentary: clár faisnéise|chlár faisnéise|cláir fhaisnéise|chláir fhaisnéise
celebrity: réalta scannán|ceiliúrán|cheiliúrán
royal-family: teaghlach ríoga|theaghlach ríoga|ríora|mhuintir ríoga
heritage: oidhreacht|oidhreachta
unesco: unesco
monument: séadchomhartha|shéadchomhartha|séadchomharthaí|shéadchomharthaí
statue: dealbh|dhealbh|dealbha|dhealbha
lottery: crannchur|chrannchur|lató|lotto|chrannchuir
winner: buaiteoir|bhuaiteoir|buaiteoirí|bhuaiteoirí|buaiteora|bhuaiteora
record-world: curiarracht dhomhanda|churiarracht dhomhanda|curiarracht|churiarracht|curiarrachtaí|churiarrachtaí
guinness: guinness|ghuinness
football: peil|pheil|peile|pheile|peileadóir*|pheileadóir*|sacar|shacar|sacair|shacair
match: cluiche|chluiche|cluichí|chluichí
game: imirt|imeartha|iománaíocht*
league: sraith an aontais|shraith an aontais|sraithchomórtas|shraithchomórtas|sraith náisiúnta|shraith náisiúnta
cup: corn|chorn|coirn|choirn|corn fai|chorn fai
world-cup: corn an domhain|chorn an domhain
championship: craobh|chraobh|craoibhe|chraoibhe|craobhchomórtas|chraobhchomórtas|craobhacha|chraobhacha|craobhchomórtais|chraobhchomórtais
tournament: comórtas|chomórtas|comórtais|chomórtais
final: cluiche ceannais|chluiche ceannais|craobh na héireann|chraobh na héireann|cluichí ceannais|chluichí ceannais
semi-final: cluiche leathcheannais|chluiche leathcheannais|leathcheannais|cluichí leathcheannais|chluichí leathcheannais
quarter-final: ceathrú ceannais|cheathrú ceannais|cluiche ceathrúcheannais|chluiche ceathrúcheannais|ceathrúcheannais|cheathrúcheannais
group-stage: grúpchéim|ghrúpchéim|céim na ngrúpaí|chéim na ngrúpaí
qualifying: cáilitheach|cháilitheach|cáilithe|cháilithe|cáiliú|cháiliú
playoff: cluiche athimeartha|chluiche athimeartha|breischluiche|bhreischluiche
goal: scóráil cúl|dhá chúl|trí chúl|thrí chúl|an chéad chúl|cúilín|chúilín|cúilíní|chúilíní|cúl agus|chúl agus
penalty: cic éirice|chic éirice|ciceanna éirice|chiceanna éirice
red-card: cárta dearg|chárta dearg|cártaí dearga|chártaí dearga
yellow-card: cárta buí|chárta buí|cártaí buí|chártaí buí
referee: réiteoir*
video-referee: var
offside: as an imirt
goalkeeper: cúl báire|chúl báire|cúlbáire|chúlbáire|cúl báirí|chúl báirí
striker: ionsaitheoir peile|tosaí|thosaí
midfielder: lár páirce|láir páirce
defender: cúlaí|chúlaí|cúlaithe|chúlaithe|lánchúlaí
captain: captaen|chaptaen|captaein|chaptaein|captaen*|chaptaen*
coach: traenálaí|thraenálaí|traenálaithe|thraenálaithe|cóitseálaí|chóitseálaí
manager-football: bainisteoir|bhainisteoir|bainisteoirí|bhainisteoirí|bainisteora|bhainisteora
transfer: aistriú club
injury: gortú|ghortú|gortuithe|ghortuithe
substitute: fear ionaid|fhear ionaid|fir ionaid|fhir ionaid
stadium: páirc an chrócaigh|pháirc an chrócaigh|staidiam
fan: lucht leanúna|lucht tacaíochta
team: foireann|fhoireann|foirne|fhoirne
club: club|chlub|clubanna|chlubanna|cumann peile|chumann peile|clg|chlg
national-team: foireann náisiúnta|fhoireann náisiúnta|foireann na héireann|fhoireann na héireann
player: imreoir*
win: bua|bhua|bhuaigh|buanna|bhuanna
draw: comhscór|chomhscór|ar comhscór
score: scóráil|scóráladh
title: teideal|theideal|teidil|theidil
trophy: trófaí|thrófaí|chorn sam mhic uidhir
gold-medal: bonn óir|bhonn óir|boinn óir|bhoinn óir
silver-medal: bonn airgid|bhonn airgid|boinn airgid|bhoinn airgid
bronze-medal: bonn cré-umha|bhonn cré-umha|bonn chré-umha|bhonn chré-umha|boinn chré-umha|bhoinn chré-umha|cré-umha|chré-umha
olympics: oilimpeach*|cluichí oilimpeacha|chluichí oilimpeacha|oilimpeacha
paralympics: parailimpeach*|pharailimpeach*|paralympic*|pharalympic*|pairilimpeach*|phairilimpeach*
athlete: lúthchleasaí|lúthchleasaithe
athletics: lúthchleasaíocht*
marathon: maratón|mharatón|maratóin|mharatóin
swimming: snámh|shnámh|snámhóir|shnámhóir|snámhóirí|shnámhóirí
gymnastics: gleacaíocht*|ghleacaíocht*
boxing: dornálaíocht*|dhornálaíocht*
boxer: dornálaí|dhornálaí|dornálaithe|dhornálaithe
wrestling: coraíocht|choraíocht
tennis: leadóg|leadóige|wimbledon
grand-slam: grand slam|ghrand slam
basketball: cispheil*|chispheil*
volleyball: eitpheil*
handball: liathróid láimhe
rugby: rugbaí
cricket: cruicéad|chruicéad|cruicéid|chruicéid
golf: galf|ghalf|gailf|ghailf|galfaire|ghalfaire|galfairí|ghalfairí
cycling: rothaíocht|tour de france|thour de france
skiing: sciáil*
ice-hockey: haca oighir
formula-one: foirmle a haon|fhoirmle a haon|formula 1|fhormula 1|f1|fh1
grand-prix: grand prix|ghrand prix
chess: ficheall|fhicheall|fichille|fhichille
doping: dópáil*|dhópáil*
suspension: fionraí|fhionraí|ar fionraí
retirement: éirí as an imirt
`;
export default concepts;
