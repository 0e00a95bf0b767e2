/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: daeargryn|ddaeargryn|naeargryn|daeargrynfeydd|ddaeargrynfeydd|naeargrynfeydd|daeargrynf*|ddaeargrynf*|naeargrynf*
aftershock: ôl-gryniad*|ôl-gryniadau
tsunami: tsunami|swnami
volcano: llosgfynydd*|losgfynydd*|llosgfynyddoedd|losgfynyddoedd
eruption: echdoriad*|ffrwydrad folcanig
flood: llifogydd|lifogydd|llifogydd*|lifogydd*|gorlifo|orlifo|ngorlifo
landslide: tirlithriad*|dirlithriad*|thirlithriad*|nhirlithriad*|tirlithriadau|dirlithriadau|thirlithriadau|nhirlithriadau
avalanche: eirlithriad*|cwymp eira|gwymp eira|chwymp eira|nghwymp eira
storm: storm|stormydd|storm*
hurricane: corwynt|gorwynt|chorwynt|nghorwynt|corwyntoedd|gorwyntoedd|chorwyntoedd|nghorwyntoedd
typhoon: teiffŵn*|deiffŵn*|theiffŵn*|nheiffŵn*
cyclone: seiclon*
tornado: tornado*|dornado*|thornado*|nhornado*
hail: cenllysg|genllysg|chenllysg|nghenllysg|cesair|gesair|chesair|nghesair
snow: eira
blizzard: storm eira|stormydd eira|lluwchfeydd|luwchfeydd
rain: glaw|law trwm|glawiad*|lawiad*|nglawiad*|glaw trwm
monsoon: monsŵn*|fonsŵn*
drought: sychder*
heatwave: ton wres|don wres|thon wres|nhon wres|tywydd poeth|dywydd poeth|thywydd poeth|nhywydd poeth|gwres llethol|tonnau gwres|donnau gwres|thonnau gwres|nhonnau gwres|don o wres|ddon o wres|non o wres
cold-wave: cyfnod o oerfel|gyfnod o oerfel|chyfnod o oerfel|nghyfnod o oerfel|oerfel difrifol
wildfire: tanau gwyllt|danau gwyllt|thanau gwyllt|nhanau gwyllt|tân gwyllt y|dân gwyllt y|thân gwyllt y|nhân gwyllt y|tân coedwig|dân coedwig|thân coedwig|nhân coedwig|tân eithin|dân eithin|thân eithin|nhân eithin|tân glaswellt|dân glaswellt|thân glaswellt|nhân glaswellt|tanau glaswellt|danau glaswellt|thanau glaswellt|nhanau glaswellt
fire: y tân mawr|achos y tân|'r tân mawr|tân mewn|dân mewn|thân mewn|nhân mewn|gwasanaeth tân|wasanaeth tân|ngwasanaeth tân|tanau|danau|thanau|nhanau|diffoddwyr tân|ddiffoddwyr tân|niffoddwyr tân|diffoddwr tân|ddiffoddwr tân|niffoddwr tân|frigâd dân
explosion: ffrwydrad*|ffrwydro|ffrwydradau
lightning: mellten|fellten|mellt|fellt|mellt a tharanau|fellt a tharanau
fog: niwl
wind: gwynt|wynt|ngwynt|gwyntoedd|wyntoedd|ngwyntoedd
temperature: tymheredd*|dymheredd*|thymheredd*|nhymheredd*|tymereddau|dymereddau|thymereddau|nhymereddau
weather-forecast: rhagolygon y tywydd|ragolygon y tywydd|swyddfa dywydd|y swyddfa dywydd|tywydd|dywydd|thywydd|nhywydd
climate-change: newid hinsawdd|newid yn yr hinsawdd|argyfwng hinsawdd|hinsawdd|hinsawdd*
global-warming: cynhesu byd-eang|gynhesu byd-eang|chynhesu byd-eang|nghynhesu byd-eang
emission: allyriadau
greenhouse-gas: nwyon tŷ gwydr|nwy tŷ gwydr
carbon: carbon|garbon|charbon|ngharbon|carbon deuocsid|garbon deuocsid|charbon deuocsid|ngharbon deuocsid
pollution: llygredd|lygredd|llygru|lygru
oil-spill: arllwysiad olew|gollyngiad olew|ollyngiad olew|ngollyngiad olew
chemical: cemegol|gemegol|chemegol|nghemegol|cemegau|gemegau|chemegau|nghemegau|cemegion|gemegion|chemegion|nghemegion
toxic: gwenwynig|wenwynig|ngwenwynig
radiation: ymbelydredd*|ymbelydrol
nuclear-plant: atomfa|atomfeydd|gorsaf niwclear|orsaf niwclear|ngorsaf niwclear|gorsafoedd niwclear|orsafoedd niwclear|ngorsafoedd niwclear|wylfa|adweithydd*
dam: argae|argaeau
collapse: dymchwel|ddymchwel|nymchwel|cwymp adeilad|gwymp adeilad|chwymp adeilad|nghwymp adeilad
rubble: rwbel
evacuation: gwagio adeilad*|wagio adeilad*|ngwagio adeilad*|gwacáu|wacáu|ngwacáu|symud o'u cartrefi
shelter: lloches|loches|llochesi|lochesi
rescue: achub|hachub|achubwyd|achubiaeth|bad achub|fad achub|mad achub
rescuer: achubwyr|achubwr|timau achub|dimau achub|thimau achub|nhimau achub|tîm achub|dîm achub|thîm achub|nhîm achub|gwasanaethau brys|wasanaethau brys|ngwasanaethau brys
survivor: goroeswr|oroeswr|ngoroeswr|goroeswyr|oroeswyr|ngoroeswyr
missing-person: ar goll|aeth ar goll
trapped: yn gaeth
casualty: anafusion
dead: bu farw|fu farw|mu farw|wedi marw|wedi'i ladd|eu lladd|cael eu lladd|gael eu lladd|chael eu lladd|nghael eu lladd|wedi'u lladd|lladdwyd|laddwyd
death: marwolaeth|farwolaeth|marwolaethau|farwolaethau|marw|farw
injured: anaf|anafiadau|anafwyd|anafu|hanafu
wounded: clwyfo|glwyfo|chlwyfo|nghlwyfo|clwyfedig|glwyfedig|chlwyfedig|nghlwyfedig|clwyfwyd|glwyfwyd|chlwyfwyd|nghlwyfwyd
victim: dioddefwr|ddioddefwr|nioddefwr|dioddefwyr|ddioddefwyr|nioddefwyr
body: corff|gorff|chorff|nghorff|cyrff|gyrff|chyrff|nghyrff
corpse: celain|gelain|chelain|nghelain
funeral: angladd|angladdau|cynhebrwng|gynhebrwng|chynhebrwng|nghynhebrwng
mourning: galar|alar|ngalar|galaru|alaru|ngalaru
condolence: cydymdeimlad|gydymdeimlad|chydymdeimlad|nghydymdeimlad|cydymdeimlo|gydymdeimlo|chydymdeimlo|nghydymdeimlo
memorial: cofeb|gofeb|chofeb|nghofeb|cofebau|gofebau|chofebau|nghofebau|gwasanaeth coffa|wasanaeth coffa|ngwasanaeth coffa
epicentre: uwchganolbwynt|canolbwynt y daeargryn|ganolbwynt y daeargryn|chanolbwynt y daeargryn|nghanolbwynt y daeargryn
magnitude: graddfa richter|raddfa richter|ngraddfa richter
damage: difrod|ddifrod|nifrod|difrodi|ddifrodi|nifrodi
destruction: dinistr|ddinistr|ninistr|dinistrio|ddinistrio|ninistrio|dinistriwyd|ddinistriwyd|ninistriwyd
emergency: argyfwng|argyfyngau
disaster: trychineb|drychineb|thrychineb|nhrychineb|trychinebau|drychinebau|thrychinebau|nhrychinebau|trychinebus|drychinebus|thrychinebus|nhrychinebus
catastrophe: catastroffi|gatastroffi|chatastroffi|nghatastroffi
state-of-emergency: cyflwr o argyfwng|gyflwr o argyfwng|chyflwr o argyfwng|nghyflwr o argyfwng|stad o argyfwng
aid: cymorth rhyngwladol|gymorth rhyngwladol|chymorth rhyngwladol|nghymorth rhyngwladol|elusen|elusennau
humanitarian: dyngarol|ddyngarol|nyngarol
donation: rhodd|rodd|rhoddion|roddion
refugee-camp: gwersyll ffoaduriaid|wersyll ffoaduriaid|ngwersyll ffoaduriaid|gwersylloedd ffoaduriaid|wersylloedd ffoaduriaid|ngwersylloedd ffoaduriaid
famine: newyn
hunger: llwgu|lwgu|llwglyd|lwglyd
epidemic: epidemig*
accident: damwain|ddamwain|namwain|damweiniau|ddamweiniau|namweiniau
crash: gwrthdrawiad|wrthdrawiad|ngwrthdrawiad|gwrthdrawiadau|wrthdrawiadau|ngwrthdrawiadau|chwalfa awyren
collision: gwrthdaro ar y ffordd|wrthdaro ar y ffordd|ngwrthdaro ar y ffordd|taro cerddwr|daro cerddwr|tharo cerddwr|nharo cerddwr
derailment: oddi ar y cledrau
train: trên|drên|ddrên|nrên|threnau|thrên|nhrên|trenau|drenau|nhrenau
railway: rheilffordd|reilffordd|rheilffyrdd|reilffyrdd|trafnidiaeth cymru|drafnidiaeth cymru|thrafnidiaeth cymru|nhrafnidiaeth cymru|network rail
metro: metro|fetro|trên tanddaearol|drên tanddaearol|thrên tanddaearol|nhrên tanddaearol
bus: bws|fws|mws|bysiau|fysiau|mysiau
truck: lori|lorïau
car: car|gar|char|ceir|geir|cheir|ngheir|cerbyd|gerbyd|cherbyd|ngherbyd|cerbydau|gerbydau|cherbydau|ngherbydau
motorcycle: beic modur|feic modur|meic modur|beiciau modur|feiciau modur|meiciau modur|beiciwr modur|feiciwr modur|meiciwr modur|beicwyr modur|feicwyr modur|meicwyr modur
bicycle: beic|feic|meic|beiciau|feiciau|meiciau
driver: gyrrwr|yrrwr|ngyrrwr|gyrwyr|yrwyr|ngyrwyr
passenger: teithiwr|deithiwr|theithiwr|nheithiwr|teithwyr|deithwyr|theithwyr|nheithwyr
pilot: peilot|beilot|pheilot|mheilot|peilotiaid|beilotiaid|pheilotiaid|mheilotiaid
crew: criw|griw|chriw|nghriw|criwiau|griwiau|chriwiau|nghriwiau
plane: awyren|awyrennau
helicopter: hofrennydd|hofrenyddion|ambiwlans awyr
airport: maes awyr|faes awyr|meysydd awyr|feysydd awyr
airline: cwmni awyrennau|gwmni awyrennau|chwmni awyrennau|nghwmni awyrennau|cwmnïau awyrennau|gwmnïau awyrennau|chwmnïau awyrennau|nghwmnïau awyrennau|ryanair|easyjet
flight: hediad|hediadau|ehediad
runway: rhedfa|redfa
landing: glaniad|laniad|nglaniad|glaniodd|laniodd|nglaniodd|glanio|lanio|nglanio
black-box: blwch du|flwch du|mlwch du
ship: llong|long|llongau|longau
boat: cwch|gwch|chwch|nghwch|cychod|gychod|chychod|nghychod
ferry: fferi|fferïau|fferi*
vessel: llong hwylio|long hwylio|llestr|lestr
tanker: tancer*|dancer*|thancer*|nhancer*
cargo: cargo|gargo
port: porthladd|borthladd|phorthladd|mhorthladd|porthladdoedd|borthladdoedd|phorthladdoedd|mhorthladdoedd
sinking: suddo|suddodd
drowning: boddi|foddi|moddi|boddodd|foddodd|moddodd
bridge: pont|bont|phont|mhont|pontydd|bontydd|phontydd|mhontydd
tunnel: twnnel|dwnnel|thwnnel|nhwnnel|twneli|dwneli|thwneli|nhwneli
road: heol|priffordd|briffordd|phriffordd|mhriffordd|ffordd osgoi|ffyrdd
highway: traffordd|draffordd|thraffordd|nhraffordd|traffyrdd|draffyrdd|thraffyrdd|nhraffyrdd|yr m4
traffic: traffig|draffig|thraffig|nhraffig
speed: goryrru|oryrru|ngoryrru|20mya|terfyn cyflymder|derfyn cyflymder|therfyn cyflymder|nherfyn cyflymder|mya|fya
drunk-driving: yfed a gyrru|gyrru dan ddylanwad|yrru dan ddylanwad|ngyrru dan ddylanwad
seat-belt: gwregys diogelwch|wregys diogelwch|ngwregys diogelwch
elevator: lifft
crane: craen|graen|chraen|nghraen|craeniau|graeniau|chraeniau|nghraeniau
mine-accident: damwain lofaol|ddamwain lofaol|namwain lofaol|trychineb senghennydd|drychineb senghennydd|thrychineb senghennydd|nhrychineb senghennydd
miner: glöwr|löwr|nglöwr|glowyr|lowyr|nglowyr
gas-leak: gollyngiad nwy|ollyngiad nwy|ngollyngiad nwy
pipeline: pibell olew|bibell olew|phibell olew|mhibell olew|piblinell*|biblinell*|phiblinell*|mhiblinell*
space: y gofod|gofod|ofod|ngofod|i'r gofod|nasa
rocket: roced|rocedi
satellite: lloeren|loeren|lloerennau|loerennau
astronaut: gofodwr|ofodwr|ngofodwr|gofodwyr|ofodwyr|ngofodwyr
spacecraft: llong ofod|long ofod|llongau gofod|longau gofod
moon: y lleuad|'r lleuad|lleuad|leuad
mars: mawrth y blaned|fawrth y blaned|blaned mawrth|flaned mawrth|mlaned mawrth
orbit: orbit
asteroid: asteroid*|gwibfaen*|wibfaen*|ngwibfaen*|comed|gomed|chomed|nghomed
crime: trosedd|drosedd|throsedd|nhrosedd|troseddau|droseddau|throseddau|nhroseddau|troseddol|droseddol|throseddol|nhroseddol|troseddu|droseddu|throseddu|nhroseddu|troseddwr|droseddwr|throseddwr|nhroseddwr|troseddwyr|droseddwyr|throseddwyr|nhroseddwyr
murder: llofruddiaeth|lofruddiaeth|llofruddio|lofruddio|llofruddiaethau|lofruddiaethau|llofruddiwyd|lofruddiwyd
killing: lladd|ladd|lladdiad|laddiad
killer: llofrudd|lofrudd|llofruddion|lofruddion
manslaughter: dynladdiad|ddynladdiad|nynladdiad
suicide: hunanladdiad*|lladd ei hun|ladd ei hun
stabbing: trywanu|drywanu|thrywanu|nhrywanu|trywanwyd|drywanwyd|thrywanwyd|nhrywanwyd|trywaniad|drywaniad|thrywaniad|nhrywaniad
knife: cyllell|gyllell|chyllell|nghyllell|cyllyll|gyllyll|chyllyll|nghyllyll
shooting: saethu|saethwyd|saethodd
gunman: dyn arfog|ddyn arfog|nyn arfog|saethwr
gun: dryll|ddryll|nryll|drylliau|ddrylliau|nrylliau
firearm: arf tanio|arfau tanio
bullet: bwled|fwled|mwled|bwledi|fwledi|mwledi
sniper: saethwr cudd
mass-shooting: saethu torfol
hostage: gwystl|wystl|ngwystl|gwystlon|wystlon|ngwystlon
kidnapping: herwgipio|herwgipiwyd|herwgipiad
ransom: pridwerth|bridwerth|phridwerth|mhridwerth
rape: treisio|dreisio|threisio|nhreisio|treisiwr|dreisiwr|threisiwr|nhreisiwr|trais rhywiol|drais rhywiol|thrais rhywiol|nhrais rhywiol
sexual-assault: ymosod yn rhywiol|ymosodiad rhywiol|ymosodiadau rhywiol|troseddau rhyw|droseddau rhyw|throseddau rhyw|nhroseddau rhyw|cam-drin rhywiol|gam-drin rhywiol|cham-drin rhywiol|ngham-drin rhywiol|cam-drin yn rhywiol|gam-drin yn rhywiol|cham-drin yn rhywiol|ngham-drin yn rhywiol
harassment: aflonyddu
abuse: cam-drin|gam-drin|cham-drin|ngham-drin|camdriniaeth|gamdriniaeth|chamdriniaeth|nghamdriniaeth|camdrin|gamdrin|chamdrin|nghamdrin
child-abuse: cam-drin plant|gam-drin plant|cham-drin plant|ngham-drin plant|cam-drin plentyn|gam-drin plentyn|cham-drin plentyn|ngham-drin plentyn|troseddau rhyw yn erbyn plant|droseddau rhyw yn erbyn plant|throseddau rhyw yn erbyn plant|nhroseddau rhyw yn erbyn plant
paedophile: pedoffil*|bedoffil*|phedoffil*|mhedoffil*|pidoffil*|bidoffil*|phidoffil*|mhidoffil*
domestic-violence: trais yn y cartref|drais yn y cartref|thrais yn y cartref|nhrais yn y cartref|trais domestig|drais domestig|thrais domestig|nhrais domestig|cam-drin domestig|gam-drin domestig|cham-drin domestig|ngham-drin domestig
robbery: lladrad|ladrad|lladradau|ladradau|lladrata|ladrata
theft: dwyn|ddwyn|nwyn|lleidr|leidr|lladron|ladron
burglary: byrgleriaeth|fyrgleriaeth|myrgleriaeth|bwrgleriaeth|fwrgleriaeth|mwrgleriaeth
fraud: twyll|dwyll|thwyll|nhwyll|twyllo|dwyllo|thwyllo|nhwyllo|twyllodrus|dwyllodrus|thwyllodrus|nhwyllodrus
scam: sgam*|sgamwyr
embezzlement: embeslo
bribery: llwgrwobrw*|lwgrwobrw*
corruption: llygredigaeth|lygredigaeth|llwgr|lwgr
money-laundering: gwyngalchu arian|wyngalchu arian|ngwyngalchu arian
tax-evasion: osgoi talu treth|osgoi trethi
smuggling: smyglo|smyglwyr
trafficking: masnachu cyffuriau|fasnachu cyffuriau|cyflenwi cyffuriau|gyflenwi cyffuriau|chyflenwi cyffuriau|nghyflenwi cyffuriau|llinellau cyffuriau|linellau cyffuriau
human-trafficking: masnachu pobl|fasnachu pobl|caethwasiaeth fodern|gaethwasiaeth fodern|chaethwasiaeth fodern|nghaethwasiaeth fodern
drug: cyffur|gyffur|chyffur|nghyffur|cyffuriau|gyffuriau|chyffuriau|nghyffuriau
cocaine: cocên|gocên|chocên|nghocên
heroin: heroin
cannabis: canabis|ganabis|chanabis|nghanabis
overdose: gorddos*|orddos*|ngorddos*
gang: gang|gangiau|angiau|ngangiau
mafia: mafia|fafia
cartel: cartel*|gartel*|chartel*|nghartel*
piracy: môr-leidr|fôr-leidr|môr-ladron|fôr-ladron
arson: llosgi bwriadol|losgi bwriadol|tân bwriadol|dân bwriadol|thân bwriadol|nhân bwriadol|cynnau tân yn fwriadol|gynnau tân yn fwriadol|chynnau tân yn fwriadol|nghynnau tân yn fwriadol
vandalism: fandaliaeth|fandaliaid|fandal*
looting: ysbeilio
riot: terfysg|derfysg|therfysg|nherfysg|terfysgoedd|derfysgoedd|therfysgoedd|nherfysgoedd
police: heddlu|heddluoedd|plismyn|blismyn|phlismyn|mhlismyn|plismon|blismon|phlismon|mhlismon
officer: heddwas|heddweision|swyddog heddlu|swyddogion heddlu
detective: ditectif*|dditectif*|nitectif*
investigation: ymchwiliad|ymchwiliadau
suspect: dan amheuaeth|ddan amheuaeth|nan amheuaeth|amheuaeth o|sy'n cael eu hamau|ddrwgdybir
arrest: arestio|arestiwyd|harestio|arést
detention: cadw yn y ddalfa|gadw yn y ddalfa|chadw yn y ddalfa|nghadw yn y ddalfa
custody: dalfa|ddalfa|nalfa|y ddalfa|yn y ddalfa
prison: carchar|garchar|charchar|ngharchar|carchardai|garchardai|charchardai|ngharchardai|carcharu|garcharu|charcharu|ngharcharu|carcharwyd|garcharwyd|charcharwyd|ngharcharwyd
prisoner: carcharor|garcharor|charcharor|ngharcharor|carcharorion|garcharorion|charcharorion|ngharcharorion
jail: flynedd o garchar|blynedd dan glo|flynedd dan glo|mlynedd dan glo|mis o garchar|fis o garchar|mlynedd o garchar|dan glo|ddan glo|nan glo
escape: dianc|ddianc|nianc|dihangodd|ddihangodd|nihangodd
fugitive: ffoadur rhag y gyfraith|ar ffo
extradition: estraddodi
deportation: alltudio
warrant: gwarant arest*|warant arest*|ngwarant arest*|gwarant|warant|ngwarant
search: timau chwilio|dimau chwilio|thimau chwilio|nhimau chwilio|chwilwyr|chwilio am ddyn|chwilio am ddynes|chwilio am gorff|gwaith chwilio|waith chwilio|ngwaith chwilio
raid: cyrch|gyrch|chyrch|nghyrch|cyrchoedd|gyrchoedd|chyrchoedd|nghyrchoedd
evidence: tystiolaeth|dystiolaeth|thystiolaeth|nhystiolaeth
witness: tyst|dyst|thyst|nhyst|tystion|dystion|thystion|nhystion|llygad-dyst*|lygad-dyst*
confession: cyffesu|gyffesu|chyffesu|nghyffesu|cyfaddef|gyfaddef|chyfaddef|nghyfaddef|cyfaddefodd|gyfaddefodd|chyfaddefodd|nghyfaddefodd
forensic: fforensig
dna: dna|ddna|nna
autopsy: post-mortem*|bost-mortem*|phost-mortem*|mhost-mortem*|cwest|gwest|chwest|nghwest|cwestau|gwestau|chwestau|nghwestau
court: llys|lys|llysoedd|lysoedd|llys y goron|lys y goron
trial: achos llys|achosion llys|gwrandawiad|wrandawiad|ngwrandawiad
judge: barnwr|farnwr|marnwr|barnwyr|farnwyr|marnwyr|ynad|ynadon
jury: rheithgor*|reithgor*|rheithwyr|reithwyr
prosecutor: erlynydd*|erlyniad|erlyn|erlynwyr
lawyer: cyfreithiwr|gyfreithiwr|chyfreithiwr|nghyfreithiwr|cyfreithwyr|gyfreithwyr|chyfreithwyr|nghyfreithwyr|bargyfreithiwr|fargyfreithiwr|margyfreithiwr|cyfreithwraig|gyfreithwraig|chyfreithwraig|nghyfreithwraig|bargyfreithwyr|fargyfreithwyr|margyfreithwyr
defendant: diffynnydd|ddiffynnydd|niffynnydd|diffynyddion|ddiffynyddion|niffynyddion
plaintiff: achwynydd*
lawsuit: achos cyfreithiol|camau cyfreithiol|gamau cyfreithiol|chamau cyfreithiol|nghamau cyfreithiol
indictment: ditiad|dditiad|nitiad
charge: cyhuddo|gyhuddo|chyhuddo|nghyhuddo|cyhuddiad|gyhuddiad|chyhuddiad|nghyhuddiad|cyhuddiadau|gyhuddiadau|chyhuddiadau|nghyhuddiadau|cyhuddwyd|gyhuddwyd|chyhuddwyd|nghyhuddwyd
plea: pledio|bledio|phledio|mhledio|plediodd|blediodd|phlediodd|mhlediodd
guilty: euog|euogrwydd
innocent: dieuog|ddieuog|nieuog
acquittal: rhyddfarn*|ryddfarn*|cael yn ddieuog|gael yn ddieuog|chael yn ddieuog|nghael yn ddieuog
conviction: euogfarn*|euogfarnau
verdict: rheithfarn*|reithfarn*|dyfarniad|ddyfarniad|nyfarniad|dyfarniadau|ddyfarniadau|nyfarniadau
sentence: dedfryd|ddedfryd|nedfryd|dedfrydu|ddedfrydu|nedfrydu|dedfrydwyd|ddedfrydwyd|nedfrydwyd|dedfrydau|ddedfrydau|nedfrydau
life-sentence: carchar am oes|garchar am oes|charchar am oes|ngharchar am oes|oes o garchar|dedfryd oes|ddedfryd oes|nedfryd oes
death-penalty: y gosb eithaf|cosb eithaf|gosb eithaf|chosb eithaf|nghosb eithaf|osb eithaf|ngosb eithaf
execution: dienyddio|ddienyddio|nienyddio|dienyddiwyd|ddienyddiwyd|nienyddiwyd|dienyddiad|ddienyddiad|nienyddiad
appeal: apêl|apelio|apeliadau|llys apêl|lys apêl
parole: parôl|barôl|pharôl|mharôl
pardon: pardwn*|bardwn*|phardwn*|mhardwn*
amnesty: amnest*
bail: mechnïaeth|fechnïaeth
fine: dirwy|ddirwy|nirwy|dirwyon|ddirwyon|nirwyon|dirwyo|ddirwyo|nirwyo
compensation: iawndal*
settlement: setliad*
supreme-court: goruchaf lys|oruchaf lys|ngoruchaf lys|uchel lys
constitution: cyfansoddiad|gyfansoddiad|chyfansoddiad|nghyfansoddiad|cyfansoddiadol|gyfansoddiadol|chyfansoddiadol|nghyfansoddiadol
law: cyfraith|gyfraith|chyfraith|nghyfraith|cyfreithiau|gyfreithiau|chyfreithiau|nghyfreithiau|deddf|ddeddf|neddf|deddfau|ddeddfau|neddfau
legislation: deddfwriaeth*|ddeddfwriaeth*|neddfwriaeth*
human-rights: hawliau dynol|iawnderau dynol
torture: arteithio|artaith|poenydio|boenydio|phoenydio|mhoenydio
genocide: hil-laddiad
war-crime: troseddau rhyfel|droseddau rhyfel|throseddau rhyfel|nhroseddau rhyfel|trosedd rhyfel|drosedd rhyfel|throsedd rhyfel|nhrosedd rhyfel|troseddwr rhyfel|droseddwr rhyfel|throseddwr rhyfel|nhroseddwr rhyfel
crime-against-humanity: troseddau yn erbyn dynoliaeth|droseddau yn erbyn dynoliaeth|throseddau yn erbyn dynoliaeth|nhroseddau yn erbyn dynoliaeth|troseddau yn erbyn y ddynoliaeth|droseddau yn erbyn y ddynoliaeth|throseddau yn erbyn y ddynoliaeth|nhroseddau yn erbyn y ddynoliaeth
tribunal: tribiwnlys*|dribiwnlys*|thribiwnlys*|nhribiwnlys*
terrorist: terfysgwr|derfysgwr|therfysgwr|nherfysgwr|terfysgwyr|derfysgwyr|therfysgwyr|nherfysgwyr
terrorism: terfysgaeth|derfysgaeth|therfysgaeth|nherfysgaeth|brawychiaeth|frawychiaeth|mrawychiaeth|brawychol|frawychol|mrawychol|terfysgol|derfysgol|therfysgol|nherfysgol
attack: ymosodiad|ymosodiadau|ymosod|ymosodwyr|ymosodwyd|ymosodwr
bomb: bom|fom|bomiau|fomiau|momiau
bombing: bomio|fomio|momio|ffrwydradau bom
suicide-bomber: hunanfomiwr|hunan-fomiwr|hunanfomwyr
car-bomb: bom car|fom car|mom car
explosive: ffrwydryn|ffrwydron
extremist: eithafwr|eithafwyr|eithafiaeth|eithafol
radical: radical|radicalaidd|radicaleiddio
jihadist: jihad*|islamiaid|y wladwriaeth islamaidd|isis
militant: milwriaethus|filwriaethus
war: rhyfel|ryfel|rhyfeloedd|ryfeloedd
civil-war: rhyfel cartref|ryfel cartref|rhyfeloedd cartref|ryfeloedd cartref
battle: brwydr|frwydr|mrwydr|brwydro|frwydro|mrwydro|brwydrau|frwydrau|mrwydrau
combat: ymladd|ymladdwyr
front-line: rheng flaen|reng flaen
army: byddin|fyddin|myddin|byddinoedd|fyddinoedd|myddinoedd|lluoedd arfog|luoedd arfog|fyddin brydeinig
military: milwrol|filwrol
soldier: milwr|filwr|milwyr|filwyr
general: cadfridog|gadfridog|chadfridog|nghadfridog|cadfridogion|gadfridogion|chadfridogion|nghadfridogion
commander: cadlywydd|gadlywydd|chadlywydd|nghadlywydd|comander|gomander|chomander|nghomander
veteran: cyn-filwr|gyn-filwr|chyn-filwr|nghyn-filwr|cyn-filwyr|gyn-filwyr|chyn-filwyr|nghyn-filwyr
conscription: gorfodaeth filwrol|orfodaeth filwrol|ngorfodaeth filwrol|consgripsiwn|gonsgripsiwn|chonsgripsiwn|nghonsgripsiwn
navy: llynges|lynges|llyngesydd|lyngesydd
fleet: fflyd
submarine: llong danfor|long danfor|llongau tanfor|longau tanfor
warship: llong ryfel|long ryfel|llongau rhyfel|longau rhyfel
air-force: awyrlu|llu awyr|lu awyr
fighter-jet: awyren ryfel|awyrennau rhyfel|jet ymladd
drone: drôn|ddrôn|nrôn|dronau|ddronau|nronau|drôns|ddrôns|nrôns
missile: taflegryn|daflegryn|thaflegryn|nhaflegryn|taflegrau|daflegrau|thaflegrau|nhaflegrau
ballistic-missile: taflegrau balistig|daflegrau balistig|thaflegrau balistig|nhaflegrau balistig|taflegryn balistig|daflegryn balistig|thaflegryn balistig|nhaflegryn balistig
air-strike: cyrch awyr|gyrch awyr|chyrch awyr|nghyrch awyr|cyrchoedd awyr|gyrchoedd awyr|chyrchoedd awyr|nghyrchoedd awyr|ymosodiad o'r awyr|ymosodiadau o'r awyr
shelling: sielio|sieliau
artillery: magnelau|fagnelau
mortar: morter|forter
tank: tanciau|danciau|thanciau|nhanciau
weapon: arf|arfau|arfog
ammunition: bwledi a|fwledi a|mwledi a|ffrwydron rhyfel
arms-deal: gwerthu arfau|werthu arfau|ngwerthu arfau|allforio arfau
nuclear-weapon: arfau niwclear|arf niwclear|bom atomig|fom atomig|mom atomig|bom niwclear|fom niwclear|mom niwclear
nuclear-test: prawf niwclear|brawf niwclear|phrawf niwclear|mhrawf niwclear|profion niwclear|brofion niwclear|phrofion niwclear|mhrofion niwclear
uranium: wraniwm
chemical-weapon: arfau cemegol|arf cemegol
mine: ffrwydron tir
invasion: ymosodiad ar wcr*|goresgyniad|oresgyniad|ngoresgyniad|goresgyn|oresgyn|ngoresgyn
offensive: cyrch milwrol|gyrch milwrol|chyrch milwrol|nghyrch milwrol
counter-offensive: gwrth-ymosodiad|wrth-ymosodiad|ngwrth-ymosodiad|gwrthymosodiad*|wrthymosodiad*|ngwrthymosodiad*
siege: gwarchae|warchae|ngwarchae|dan warchae|ddan warchae|nan warchae
blockade: blocâd|flocâd|mlocâd
occupation: meddiannu|feddiannu|meddiannaeth|feddiannaeth
annexation: cyfeddiannu|gyfeddiannu|chyfeddiannu|nghyfeddiannu
withdrawal: tynnu milwyr|dynnu milwyr|thynnu milwyr|nhynnu milwyr|tynnu'n ôl|dynnu'n ôl|thynnu'n ôl|nhynnu'n ôl
retreat: encilio
ceasefire: cadoediad|gadoediad|chadoediad|nghadoediad|cadoediadau|gadoediadau|chadoediadau|nghadoediadau
truce: cytundeb cadoediad|gytundeb cadoediad|chytundeb cadoediad|nghytundeb cadoediad
peace: heddwch|cytundeb heddwch|gytundeb heddwch|chytundeb heddwch|nghytundeb heddwch
peace-talks: trafodaethau heddwch|drafodaethau heddwch|thrafodaethau heddwch|nhrafodaethau heddwch|sgyrsiau heddwch
peacekeeper: ceidwaid heddwch|geidwaid heddwch|cheidwaid heddwch|ngheidwaid heddwch|cadw'r heddwch|gadw'r heddwch|chadw'r heddwch|nghadw'r heddwch|llu heddwch|lu heddwch
negotiation: trafodaethau|drafodaethau|thrafodaethau|nhrafodaethau|negodi|trafod telerau|drafod telerau|thrafod telerau|nhrafod telerau
mediation: cyflafareddu|gyflafareddu|chyflafareddu|nghyflafareddu|cymodi|gymodi|chymodi|nghymodi
mediator: cyflafareddwr|gyflafareddwr|chyflafareddwr|nghyflafareddwr|cymodwr|gymodwr|chymodwr|nghymodwr
disarmament: diarfogi|ddiarfogi|niarfogi
sanction: sancsiynau|sancsiwn
military-exercise: ymarferion milwrol|ymarfer milwrol
airspace: gofod awyr|ofod awyr|ngofod awyr
border: ffin|ffiniau
fence: ffens|ffensys
wall: wal|mur|fur|muriau|furiau
rebel: gwrthryfelwr|wrthryfelwr|ngwrthryfelwr|gwrthryfelwyr|wrthryfelwyr|ngwrthryfelwyr
insurgent: gwrthryfelgar|wrthryfelgar|ngwrthryfelgar
separatist: ymwahanwyr|ymwahanwr
militia: milisia|filisia
paramilitary: parafilwrol|barafilwrol|pharafilwrol|mharafilwrol|parafilwyr|barafilwyr|pharafilwyr|mharafilwyr
mercenary: hurfilwyr|milwyr cyflog|filwyr cyflog
coup: coup|goup|choup|nghoup|disodli'r llywodraeth|ddisodli'r llywodraeth|nisodli'r llywodraeth|gwrthryfel milwrol|wrthryfel milwrol|ngwrthryfel milwrol
junta: junta
martial-law: cyfraith filwrol|gyfraith filwrol|chyfraith filwrol|nghyfraith filwrol|rheolaeth filwrol|reolaeth filwrol
curfew: cyrffiw|gyrffiw|chyrffiw|nghyrffiw|hwyrgloch
intelligence: gwasanaethau cudd|wasanaethau cudd|ngwasanaethau cudd|gwasanaeth cudd|wasanaeth cudd|ngwasanaeth cudd|mi5|mi6|cia
spy: ysbïwr|ysbïwyr|ysbïo
espionage: ysbïaeth
surveillance: gwyliadwriaeth|wyliadwriaeth|ngwyliadwriaeth
hacker: haciwr|hacwyr|hacio
cyber-attack: ymosodiad seiber|seiber|ymosodiadau seiber|seiberymosod*
defence: amddiffyn|amddiffynfeydd
security: diogelwch|ddiogelwch|niogelwch
bodyguard: gwarchodwr personol|warchodwr personol|ngwarchodwr personol|gwarchodwyr|warchodwyr|ngwarchodwyr
assassination: llofruddiaeth wleidyddol|lofruddiaeth wleidyddol|bradlofrudd*|fradlofrudd*|mradlofrudd*
poisoning: gwenwyno|wenwyno|ngwenwyno|gwenwyn|wenwyn|ngwenwyn
nerve-agent: nwy nerfol|novichok
exile: alltud|alltudiaeth|alltudion
dissident: anghydffurfiwr|gwrthwynebydd y llywodraeth|wrthwynebydd y llywodraeth|ngwrthwynebydd y llywodraeth
hostage-release: rhyddhau gwystlon|ryddhau gwystlon|rhyddhau'r gwystlon|ryddhau'r gwystlon
prisoner-exchange: cyfnewid carcharorion|gyfnewid carcharorion|chyfnewid carcharorion|nghyfnewid carcharorion
government: llywodraeth|lywodraeth|llywodraethau|lywodraethau
president: arlywydd|arlywyddol|arlywyddiaeth
prime-minister: prif weinidog|brif weinidog|phrif weinidog|mhrif weinidog|prif weinidogion|brif weinidogion|phrif weinidogion|mhrif weinidogion
minister: gweinidog|weinidog|ngweinidog|gweinidogion|weinidogion|ngweinidogion|ysgrifennydd cabinet|gweinidogol|weinidogol|ngweinidogol
foreign-minister: gweinidog tramor|weinidog tramor|ngweinidog tramor|ysgrifennydd tramor
defence-minister: gweinidog amddiffyn|weinidog amddiffyn|ngweinidog amddiffyn|ysgrifennydd amddiffyn
finance-minister: gweinidog cyllid|weinidog cyllid|ngweinidog cyllid|canghellor y trysorlys|ganghellor y trysorlys|changhellor y trysorlys|nghanghellor y trysorlys|canghellor|ganghellor|changhellor|nghanghellor|ysgrifennydd cyllid
interior-minister: ysgrifennydd cartref|gweinidog cartref|weinidog cartref|ngweinidog cartref|swyddfa gartref
vice-president: is-arlywydd|dirprwy arlywydd|ddirprwy arlywydd|nirprwy arlywydd
king: brenin|frenin|mrenin|y brenin|brenhinoedd|frenhinoedd|mrenhinoedd
queen: brenhines|frenhines|mrenhines|y frenhines
prince: tywysog|dywysog|thywysog|nhywysog|tywysoges|dywysoges|thywysoges|nhywysoges
monarchy: brenhiniaeth|frenhiniaeth|mrenhiniaeth|brenhinol|frenhinol|mrenhinol
parliament: senedd|seneddau|cynulliad|gynulliad|chynulliad|nghynulliad|san steffan|tŷ'r cyffredin|dŷ'r cyffredin|thŷ'r cyffredin|nhŷ'r cyffredin
senate: seneddwr|seneddwyr|tŷ'r arglwyddi|dŷ'r arglwyddi|thŷ'r arglwyddi|nhŷ'r arglwyddi
congress: y gyngres|cyngres|gyngres|chyngres|nghyngres
deputy: aelod seneddol|aelodau seneddol|aelod o'r senedd|aelodau o'r senedd|as llafur|aelod cynulliad
speaker: llefarydd tŷ'r cyffredin|lefarydd tŷ'r cyffredin
governor: llywodraethwr|lywodraethwr|llywodraethwyr|lywodraethwyr
mayor: maer|faer|meiri|feiri
ambassador: llysgennad|lysgennad|llysgenhadon|lysgenhadon
embassy: llysgenhadaeth|lysgenhadaeth
consulate: conswliaeth|gonswliaeth|chonswliaeth|nghonswliaeth
diplomat: diplomydd*|ddiplomydd*|niplomydd*|diplomyddion|ddiplomyddion|niplomyddion
diplomacy: diplomyddiaeth|ddiplomyddiaeth|niplomyddiaeth|diplomyddol|ddiplomyddol|niplomyddol
summit: uwchgynhadledd*|uwch-gynhadledd
meeting: cyfarfod|gyfarfod|chyfarfod|nghyfarfod|cyfarfodydd|gyfarfodydd|chyfarfodydd|nghyfarfodydd
visit: ymweliad|ymweliadau|ymweld|ymwelodd
telephone-call: galwad ffôn|alwad ffôn|ngalwad ffôn|sgwrs ffôn
agreement: cytundeb|gytundeb|chytundeb|nghytundeb|cytundebau|gytundebau|chytundebau|nghytundebau
treaty: cytuniad|gytuniad|chytuniad|nghytuniad
pact: pact|bact|phact|mhact
memorandum: memorandwm|femorandwm
alliance: cynghrair filwrol|gynghrair filwrol|chynghrair filwrol|nghynghrair filwrol|nato|cynghreiriaid|gynghreiriaid|chynghreiriaid|nghynghreiriaid
coalition: clymblaid|glymblaid|chlymblaid|nghlymblaid|clymbleidiau|glymbleidiau|chlymbleidiau|nghlymbleidiau
opposition: gwrthblaid|wrthblaid|ngwrthblaid|gwrthbleidiau|wrthbleidiau|ngwrthbleidiau
party: plaid|blaid|phlaid|mhlaid|pleidiau|bleidiau|phleidiau|mhleidiau|plaid cymru|blaid cymru|phlaid cymru|mhlaid cymru|y blaid lafur
leader: arweinydd|arweinwyr
leadership: arweinyddiaeth|arweinyddol
candidate: ymgeisydd|ymgeiswyr
campaign: ymgyrch|ymgyrchu|ymgyrchoedd
election: etholiad|etholiadau|etholiadol|isetholiad
early-election: etholiad brys|etholiad cynnar
vote: pleidlais|bleidlais|phleidlais|mhleidlais|pleidleisio|bleidleisio|phleidleisio|mhleidleisio|pleidleisiau|bleidleisiau|phleidleisiau|mhleidleisiau|pleidleisiodd|bleidleisiodd|phleidleisiodd|mhleidleisiodd
voter: pleidleisiwr|bleidleisiwr|phleidleisiwr|mhleidleisiwr|pleidleiswyr|bleidleiswyr|phleidleiswyr|mhleidleiswyr|etholwyr
ballot: papur pleidleisio|bapur pleidleisio|phapur pleidleisio|mhapur pleidleisio|papurau pleidleisio|bapurau pleidleisio|phapurau pleidleisio|mhapurau pleidleisio|blwch pleidleisio|flwch pleidleisio|mlwch pleidleisio
polling-station: gorsaf bleidleisio|orsaf bleidleisio|ngorsaf bleidleisio|gorsafoedd pleidleisio|orsafoedd pleidleisio|ngorsafoedd pleidleisio
turnout: y nifer a bleidleisiodd
referendum: refferendwm|refferenda
exit-poll: pôl ymadael|bôl ymadael|phôl ymadael|mhôl ymadael
opinion-poll: arolwg barn|arolygon barn|pôl piniwn|bôl piniwn|phôl piniwn|mhôl piniwn|polau piniwn|bolau piniwn|pholau piniwn|mholau piniwn
recount: ailgyfri*
majority: mwyafrif*|fwyafrif*
minority: lleiafrif|leiafrif|lleiafrifol|leiafrifol
victory: buddugoliaeth etholiad*|fuddugoliaeth etholiad*|muddugoliaeth etholiad*
defeat: colli'r etholiad|golli'r etholiad|cholli'r etholiad|ngholli'r etholiad
inauguration: urddo|urddwyd
oath: tyngu llw|dyngu llw|thyngu llw|nhyngu llw|llw teyrngarwch|lw teyrngarwch
term: tymor y senedd|dymor y senedd|thymor y senedd|nhymor y senedd
cabinet: cabinet|gabinet|chabinet|nghabinet
reshuffle: ad-drefnu'r cabinet|ad-drefnu cabinet
resignation: ymddiswyddiad|ymddiswyddiadau
resign: ymddiswyddo|ymddiswyddodd
dismissal: diswyddo|ddiswyddo|niswyddo|diswyddwyd|ddiswyddwyd|niswyddwyd
impeachment: uchelgyhuddo|uchelgyhuddiad
no-confidence-vote: diffyg hyder|ddiffyg hyder|niffyg hyder|pleidlais hyder|bleidlais hyder|phleidlais hyder|mhleidlais hyder
scandal: sgandal*
ethics: moeseg|foeseg|moesegol|foesegol
lobbying: lobïo|lobïwyr
reform: diwygio|ddiwygio|niwygio|diwygiad|ddiwygiad|niwygiad|diwygiadau|ddiwygiadau|niwygiadau
bill: mesur seneddol|fesur seneddol|mesurau seneddol|fesurau seneddol|mesur iaith|fesur iaith
amendment: gwelliant i'r mesur|welliant i'r mesur|ngwelliant i'r mesur
veto: feto
budget: cyllideb|gyllideb|chyllideb|nghyllideb|cyllidebau|gyllidebau|chyllidebau|nghyllidebau
deficit: diffyg ariannol|ddiffyg ariannol|niffyg ariannol|diffyg cyllid*|ddiffyg cyllid*|niffyg cyllid*
debt: dyled|ddyled|nyled|dyledion|ddyledion|nyledion
tax: treth|dreth|threth|nhreth|trethi|drethi|threthi|nhrethi|treth incwm|dreth incwm|threth incwm|nhreth incwm|treth y cyngor|dreth y cyngor|threth y cyngor|nhreth y cyngor|trethu|drethu|threthu|nhrethu
tax-cut: torri trethi|dorri trethi|thorri trethi|nhorri trethi|toriadau treth|doriadau treth|thoriadau treth|nhoriadau treth|toriad treth|doriad treth|thoriad treth|nhoriad treth
subsidy: cymhorthdal|gymhorthdal|chymhorthdal|nghymhorthdal|cymorthdaliadau|gymorthdaliadau|chymorthdaliadau|nghymorthdaliadau
pension: pensiwn|bensiwn|phensiwn|mhensiwn|pensiynau|bensiynau|phensiynau|mhensiynau|pensiynwyr|bensiynwyr|phensiynwyr|mhensiynwyr|pensiynwr|bensiynwr|phensiynwr|mhensiynwr
welfare: budd-daliadau|fudd-daliadau|mudd-daliadau|credyd cynhwysol|gredyd cynhwysol|chredyd cynhwysol|nghredyd cynhwysol|nawdd cymdeithasol|budd-dal|fudd-dal|mudd-dal
minimum-wage: isafswm cyflog|cyflog byw|gyflog byw|chyflog byw|nghyflog byw|lleiafswm cyflog|leiafswm cyflog
austerity: cyni|gyni|chyni|nghyni|llymder|lymder|mesurau llymder|fesurau llymder
privatisation: preifateiddio|breifateiddio|phreifateiddio|mhreifateiddio
nationalisation: gwladoli|wladoli|ngwladoli
independence: annibyniaeth
autonomy: hunanlywodraeth|ymreolaeth
sovereignty: sofraniaeth
democracy: democratiaeth|ddemocratiaeth|nemocratiaeth|democrataidd|ddemocrataidd|nemocrataidd
dictatorship: unbennaeth|unben
regime: cyfundrefn*|gyfundrefn*|chyfundrefn*|nghyfundrefn*
authoritarian: awdurdodaidd
censorship: sensoriaeth|sensro
freedom-of-press: rhyddid y wasg|ryddid y wasg
freedom-of-speech: rhyddid mynegiant|ryddid mynegiant|rhyddid barn|ryddid barn|rhyddid i lefaru|ryddid i lefaru
protest: protest|brotest|phrotest|mhrotest|protestiadau|brotestiadau|phrotestiadau|mhrotestiadau|protestio|brotestio|phrotestio|mhrotestio
demonstration: gwrthdystiad|wrthdystiad|ngwrthdystiad|gwrthdystiadau|wrthdystiadau|ngwrthdystiadau
demonstrator: protestiwr|brotestiwr|phrotestiwr|mhrotestiwr|protestwyr|brotestwyr|phrotestwyr|mhrotestwyr
march: gorymdaith|orymdaith|ngorymdaith|gorymdeithio|orymdeithio|ngorymdeithio|gorymdeithiau|orymdeithiau|ngorymdeithiau
rally: rali|ralïau
strike-labour: streic|streiciau|streicio
walkout: gweithredu diwydiannol|weithredu diwydiannol|ngweithredu diwydiannol
union: undeb llafur|undebau|undebau llafur|unsain|undeb unite
boycott: boicot*|foicot*|moicot*
petition: deiseb|ddeiseb|neiseb|deisebau|ddeisebau|neisebau
civil-disobedience: anufudd-dod sifil
tear-gas: nwy dagrau
water-cannon: canon dŵr|ganon dŵr|chanon dŵr|nghanon dŵr
clash: gwrthdaro|wrthdaro|ngwrthdaro
activist: ymgyrchydd|ymgyrchwyr
human-rights-activist: ymgyrchydd hawliau dynol|ymgyrchwyr hawliau
revolution: chwyldro|chwyldroadol
uprising: gwrthryfel|wrthryfel|ngwrthryfel
unrest: anhrefn|aflonyddwch
discrimination: gwahaniaethu|wahaniaethu|ngwahaniaethu|rhagfarn|ragfarn
racism: hiliaeth|hiliol
equality: cydraddoldeb|gydraddoldeb|chydraddoldeb|nghydraddoldeb
feminism: ffeminist*|ffeminyddiaeth
abortion: erthyliad|erthyliadau|erthylu
same-sex-marriage: priodasau hoyw|briodasau hoyw|phriodasau hoyw|mhriodasau hoyw|priodas hoyw|briodas hoyw|phriodas hoyw|mhriodas hoyw|priodasau un rhyw|briodasau un rhyw|phriodasau un rhyw|mhriodasau un rhyw
lgbt: lhdt*|hoyw|lesbiaid|trawsryweddol|drawsryweddol|thrawsryweddol|nhrawsryweddol|lgbt*|lhdtc*
migration: mewnfudo|fewnfudo|ymfudo|mudo|fudo
migrant: mewnfudwr|fewnfudwr|mewnfudwyr|fewnfudwyr|ymfudwyr|mudwyr|fudwyr
refugee: ffoadur|ffoaduriaid
asylum: lloches wleidyddol|loches wleidyddol
asylum-seeker: ceiswyr lloches|geiswyr lloches|cheiswyr lloches|ngheiswyr lloches|ceisiwr lloches|geisiwr lloches|cheisiwr lloches|ngheisiwr lloches
citizenship: dinasyddiaeth|ddinasyddiaeth|ninasyddiaeth
passport: pasbort|basbort|phasbort|mhasbort|pasbortau|basbortau|phasbortau|mhasbortau
visa: fisa|fisas
nationalism: cenedlaetholdeb|genedlaetholdeb|chenedlaetholdeb|nghenedlaetholdeb|cenedlaetholwr|genedlaetholwr|chenedlaetholwr|nghenedlaetholwr|cenedlaetholwyr|genedlaetholwyr|chenedlaetholwyr|nghenedlaetholwyr
populism: poblyddiaeth|boblyddiaeth|phoblyddiaeth|mhoblyddiaeth|poblyddol|boblyddol|phoblyddol|mhoblyddol
far-right: asgell dde eithafol|adain dde eithafol|dde eithafol|ffasgaidd|ffasgwyr
far-left: asgell chwith eithafol|chwith eithafol
communist: comiwnydd*|gomiwnydd*|chomiwnydd*|nghomiwnydd*|comiwnyddol|gomiwnyddol|chomiwnyddol|nghomiwnyddol
socialist: sosialaidd|sosialwyr|sosialaeth
conservative: ceidwadol|geidwadol|cheidwadol|ngheidwadol|ceidwadwyr|geidwadwyr|cheidwadwyr|ngheidwadwyr|toriaid|doriaid|thoriaid|nhoriaid|eidwadwyr|ngeidwadwyr|ceidwadwr|geidwadwr|cheidwadwr|ngheidwadwr
liberal: rhyddfrydol|ryddfrydol|rhyddfrydwyr|ryddfrydwyr|democratiaid rhyddfrydol|ddemocratiaid rhyddfrydol|nemocratiaid rhyddfrydol
statement: datganiad|ddatganiad|natganiad|datganiadau|ddatganiadau|natganiadau
speech: araith|areithiau
press-conference: cynhadledd i'r wasg|gynhadledd i'r wasg|chynhadledd i'r wasg|nghynhadledd i'r wasg|cynhadledd newyddion|gynhadledd newyddion|chynhadledd newyddion|nghynhadledd newyddion|ynhadledd i'r wasg|ngynhadledd i'r wasg
interview: cyfweliad|gyfweliad|chyfweliad|nghyfweliad|cyfweliadau|gyfweliadau|chyfweliadau|nghyfweliadau|cyfweld|gyfweld|chyfweld|nghyfweld
criticism: beirniadaeth|feirniadaeth|meirniadaeth|beirniadu|feirniadu|meirniadu|beirniadodd|feirniadodd|meirniadodd|feirniadol
accusation: cyhuddo'r llywodraeth|gyhuddo'r llywodraeth|chyhuddo'r llywodraeth|nghyhuddo'r llywodraeth|wedi cyhuddo
allegation: honiad|honiadau
apology: ymddiheuriad|ymddiheuro|ymddiheurodd
threat: bygythiad|fygythiad|mygythiad|bygythiadau|fygythiadau|mygythiadau|bygwth|fygwth|mygwth|bygythiol|fygythiol|mygythiol
warning: rhybudd|rybudd|rhybuddion|rybuddion|rhybuddio|rybuddio|rhybuddiodd|rybuddiodd
condemnation: condemnio|gondemnio|chondemnio|nghondemnio|condemniodd|gondemniodd|chondemniodd|nghondemniodd|condemniad|gondemniad|chondemniad|nghondemniad
denial: gwadu|wadu|ngwadu|gwadodd|wadodd|ngwadodd
support: cefnogaeth|gefnogaeth|chefnogaeth|nghefnogaeth|cefnogi|gefnogi|chefnogi|nghefnogi
announcement: cyhoeddiad|gyhoeddiad|chyhoeddiad|nghyhoeddiad|cyhoeddodd|gyhoeddodd|chyhoeddodd|nghyhoeddodd|cyhoeddiadau|gyhoeddiadau|chyhoeddiadau|nghyhoeddiadau
proposal: cynigion|gynigion|chynigion|nghynigion|argymhellion|argymhelliad
decision: penderfyniad|benderfyniad|phenderfyniad|mhenderfyniad|penderfyniadau|benderfyniadau|phenderfyniadau|mhenderfyniadau|penderfynodd|benderfynodd|phenderfynodd|mhenderfynodd
plan: cynllun|gynllun|chynllun|nghynllun|cynlluniau|gynlluniau|chynlluniau|nghynlluniau
project: prosiect|brosiect|phrosiect|mhrosiect|prosiectau|brosiectau|phrosiectau|mhrosiectau
economy: economi|economaidd|economegydd*
growth: twf economaidd|dwf economaidd|thwf economaidd|nhwf economaidd|cynnyrch domestig gros|gynnyrch domestig gros|chynnyrch domestig gros|nghynnyrch domestig gros
recession: dirwasgiad*|ddirwasgiad*|nirwasgiad*
crisis: argyfwng costau byw|argyfwng tai
inflation: chwyddiant
price: pris|bris|phris|mhris|prisiau|brisiau|phrisiau|mhrisiau
price-rise: cynnydd mewn prisiau|gynnydd mewn prisiau|chynnydd mewn prisiau|nghynnydd mewn prisiau|codiad pris|godiad pris|chodiad pris|nghodiad pris
consumer: defnyddwyr|ddefnyddwyr|nefnyddwyr|cwsmer|gwsmer|chwsmer|nghwsmer|cwsmeriaid|gwsmeriaid|chwsmeriaid|nghwsmeriaid
interest-rate: cyfraddau llog|gyfraddau llog|chyfraddau llog|nghyfraddau llog|cyfradd llog|gyfradd llog|chyfradd llog|nghyfradd llog
central-bank: banc lloegr|fanc lloegr|manc lloegr|banc canolog|fanc canolog|manc canolog|banc canolog ewrop|fanc canolog ewrop|manc canolog ewrop
bank: banc|fanc|manc|banciau|fanciau|manciau|bancio|fancio|mancio
loan: benthyciad|fenthyciad|menthyciad|benthyciadau|fenthyciadau|menthyciadau
mortgage: morgais|forgais|morgeisi|forgeisi
credit: credyd|gredyd|chredyd|nghredyd|cerdyn credyd|gerdyn credyd|cherdyn credyd|ngherdyn credyd
bailout: achubiaeth ariannol
bankruptcy: methdal*|fethdal*|mynd i'r wal|fynd i'r wal
insolvency: gweinyddwyr|weinyddwyr|ngweinyddwyr|dwylo'r gweinyddwyr|ddwylo'r gweinyddwyr|nwylo'r gweinyddwyr|ansolfedd
stock-exchange: cyfnewidfa stoc|gyfnewidfa stoc|chyfnewidfa stoc|nghyfnewidfa stoc|y ftse|marchnad stoc|farchnad stoc|marchnadoedd stoc|farchnadoedd stoc
share: cyfranddaliadau|gyfranddaliadau|chyfranddaliadau|nghyfranddaliadau|cyfranddaliad|gyfranddaliad|chyfranddaliad|nghyfranddaliad
shareholder: cyfranddaliwr|gyfranddaliwr|chyfranddaliwr|nghyfranddaliwr|cyfranddalwyr|gyfranddalwyr|chyfranddalwyr|nghyfranddalwyr
dividend: difidend*|ddifidend*|nifidend*
investor: buddsoddwr|fuddsoddwr|muddsoddwr|buddsoddwyr|fuddsoddwyr|muddsoddwyr
investment: buddsoddiad|fuddsoddiad|muddsoddiad|buddsoddiadau|fuddsoddiadau|muddsoddiadau|buddsoddi|fuddsoddi|muddsoddi
fund: cronfa|gronfa|chronfa|nghronfa|cronfeydd|gronfeydd|chronfeydd|nghronfeydd|cyllid|gyllid|chyllid|nghyllid|cyllido|gyllido|chyllido|nghyllido
currency: arian cyfred|sterling
exchange-rate: cyfradd gyfnewid|gyfradd gyfnewid|chyfradd gyfnewid|nghyfradd gyfnewid
dollar: doler|ddoler|noler|doleri|ddoleri|noleri
euro: yr ewro|ardal yr ewro|parth yr ewro|barth yr ewro|pharth yr ewro|mharth yr ewro
cryptocurrency: arian cripto|cryptoarian|gryptoarian|chryptoarian|nghryptoarian|cripto*|gripto*|chripto*|nghripto*
bitcoin: bitcoin*|fitcoin*|mitcoin*
oil: olew
gas: nwy|prisiau nwy|brisiau nwy|phrisiau nwy|mhrisiau nwy
natural-gas: nwy naturiol
petrol: petrol|betrol|phetrol|mhetrol|disel|ddisel|nisel|diesel|ddiesel|niesel
fuel: tanwydd|danwydd|thanwydd|nhanwydd
electricity: trydan|drydan|thrydan|nhrydan
power-cut: toriadau trydan|doriadau trydan|thoriadau trydan|nhoriadau trydan|heb drydan|colli cyflenwad trydan|golli cyflenwad trydan|cholli cyflenwad trydan|ngholli cyflenwad trydan|cyflenwad trydan|gyflenwad trydan|chyflenwad trydan|nghyflenwad trydan
energy: ynni|prisiau ynni|brisiau ynni|phrisiau ynni|mhrisiau ynni
renewable-energy: ynni adnewyddadwy|adnewyddadwy|ynni gwyrdd
solar: ynni solar|paneli solar|baneli solar|phaneli solar|mhaneli solar|ynni'r haul|fferm solar
wind-power: tyrbinau gwynt|dyrbinau gwynt|thyrbinau gwynt|nhyrbinau gwynt|fferm wynt|ynni gwynt|ffermydd gwynt|melinau gwynt|felinau gwynt
coal: glo|pwll glo|bwll glo|phwll glo|mhwll glo|pyllau glo|byllau glo|phyllau glo|mhyllau glo|glofa|lofa|nglofa|tomenni glo|domenni glo|thomenni glo|nhomenni glo
trade: masnach|fasnach|masnachol|fasnachol
tariff: tariff|dariff|thariff|nhariff|tariffau|dariffau|thariffau|nhariffau|tollau|dollau|thollau|nhollau
import: mewnforio|fewnforio|mewnforion|fewnforion
export: allforio|allforion
trade-war: rhyfel masnach|ryfel masnach
free-trade: masnach rydd|fasnach rydd
customs: tollfa|dollfa|thollfa|nhollfa|undeb tollau
supply-chain: cadwyn gyflenwi|gadwyn gyflenwi|chadwyn gyflenwi|nghadwyn gyflenwi|cadwyni cyflenwi|gadwyni cyflenwi|chadwyni cyflenwi|nghadwyni cyflenwi
company: cwmni|gwmni|chwmni|nghwmni|cwmnïau|gwmnïau|chwmnïau|nghwmnïau|busnes|fusnes|musnes|busnesau|fusnesau|musnesau
corporation: corfforaeth*|gorfforaeth*|chorfforaeth*|nghorfforaeth*
startup: cwmni newydd sbon|gwmni newydd sbon|chwmni newydd sbon|nghwmni newydd sbon|busnesau newydd|fusnesau newydd|musnesau newydd
merger: uno'r cwmn*
takeover: traws-feddiannu|draws-feddiannu|thraws-feddiannu|nhraws-feddiannu
subsidiary: is-gwmni|is-gwmnïau
profit: elw
loss: colled ariannol|golled ariannol|cholled ariannol|ngholled ariannol|colledion|golledion|cholledion|ngholledion
revenue: incwm|refeniw
turnover: trosiant|drosiant|throsiant|nhrosiant
sales: gwerthiant|werthiant|ngwerthiant|gwerthiannau|werthiannau|ngwerthiannau
market: marchnad|farchnad|marchnadoedd|farchnadoedd
retail: siop|siopau|manwerthu|fanwerthu|manwerthwyr|fanwerthwyr
supermarket: archfarchnad*
e-commerce: siopa ar-lein|amazon
advertising: hysbyseb|hysbysebu|hysbysebion
brand: brand
product: cynnyrch|gynnyrch|chynnyrch|nghynnyrch|cynhyrchion|gynhyrchion|chynhyrchion|nghynhyrchion
factory: ffatri|ffatrïoedd
production: cynhyrchu|gynhyrchu|chynhyrchu|nghynhyrchu
manufacturing: gweithgynhyrchu|weithgynhyrchu|ngweithgynhyrchu
industry: diwydiant|ddiwydiant|niwydiant|diwydiannau|ddiwydiannau|niwydiannau|diwydiannol|ddiwydiannol|niwydiannol
steel: dur|ddur|gwaith dur|waith dur|ngwaith dur|gweithwyr dur|weithwyr dur|ngweithwyr dur|tata steel|data steel|thata steel|nhata steel
textile: tecstil*|decstil*|thecstil*|nhecstil*
electric-car: ceir trydan|geir trydan|cheir trydan|ngheir trydan|car trydan|gar trydan|char trydan|nghar trydan|cerbydau trydan|gerbydau trydan|cherbydau trydan|ngherbydau trydan
battery: batri*|fatri*|matri*|batris|fatris|matris
chip: microsglodion|ficrosglodion
semiconductor: lled-ddargludyddion|led-ddargludyddion
technology: technoleg*|dechnoleg*|thechnoleg*|nhechnoleg*
software: meddalwedd|feddalwedd
artificial-intelligence: deallusrwydd artiffisial|ddeallusrwydd artiffisial|neallusrwydd artiffisial|chatgpt
robot: robot|robotiaid
smartphone: ffôn symudol|ffonau symudol|ffôn clyfar
computer: cyfrifiadur*|gyfrifiadur*|chyfrifiadur*|nghyfrifiadur*
internet: rhyngrwyd|ryngrwyd|band eang|fand eang|mand eang|y we
website: gwefan|wefan|ngwefan|gwefannau|wefannau|ngwefannau
social-media: cyfryngau cymdeithasol|gyfryngau cymdeithasol|chyfryngau cymdeithasol|nghyfryngau cymdeithasol|facebook|cyfrwng cymdeithasol|gyfrwng cymdeithasol|chyfrwng cymdeithasol|nghyfrwng cymdeithasol|trydar|drydar|thrydar|nhrydar
app: apiau
platform: platfform*|blatfform*|phlatfform*|mhlatfform*
video-game: gemau fideo|emau fideo|ngemau fideo|gêm fideo|êm fideo|ngêm fideo|gêm gyfrifiadurol|êm gyfrifiadurol|ngêm gyfrifiadurol|gemau cyfrifiadurol|emau cyfrifiadurol|ngemau cyfrifiadurol
network: rhwydwaith|rwydwaith|rhwydweithiau|rwydweithiau
patent: patent|batent|phatent|mhatent
copyright: hawlfraint
job: swyddi
employment: cyflogaeth|gyflogaeth|chyflogaeth|nghyflogaeth
unemployment: diweithdra|ddiweithdra|niweithdra|di-waith|ddi-waith|ni-waith
worker: gweithiwr|weithiwr|ngweithiwr|gweithwyr|weithwyr|ngweithwyr|staff
layoff: diswyddiadau|ddiswyddiadau|niswyddiadau|colli swyddi|golli swyddi|cholli swyddi|ngholli swyddi|colli eu swyddi|golli eu swyddi|cholli eu swyddi|ngholli eu swyddi
hiring: recriwtio
salary: cyflog|gyflog|chyflog|nghyflog|cyflogau|gyflogau|chyflogau|nghyflogau
bonus: bonws|fonws|monws
pay-rise: codiad cyflog|godiad cyflog|chodiad cyflog|nghodiad cyflog|codiadau cyflog|godiadau cyflog|chodiadau cyflog|nghodiadau cyflog
executive-director: prif weithredwr|brif weithredwr|phrif weithredwr|mhrif weithredwr|prif weithredwyr|brif weithredwyr|phrif weithredwyr|mhrif weithredwyr|cyfarwyddwr gweithredol|gyfarwyddwr gweithredol|chyfarwyddwr gweithredol|nghyfarwyddwr gweithredol
board-of-directors: bwrdd cyfarwyddwyr|fwrdd cyfarwyddwyr|mwrdd cyfarwyddwyr|bwrdd rheoli|fwrdd rheoli|mwrdd rheoli
chairman: cadeirydd*|gadeirydd*|chadeirydd*|nghadeirydd*
founder: sylfaenydd|sylfaenwyr|sefydlydd
billionaire: biliwnydd*|filiwnydd*|miliwnydd*
wealth: cyfoeth|gyfoeth|chyfoeth|nghyfoeth
poverty: tlodi|dlodi|thlodi|nhlodi|tlawd|dlawd|thlawd|nhlawd
inequality: anghydraddoldeb*
housing: tai fforddiadwy|dai fforddiadwy|thai fforddiadwy|nhai fforddiadwy|tai|cartrefi newydd|gartrefi newydd|chartrefi newydd|nghartrefi newydd|tai haf|dai haf|thai haf|nhai haf|ail gartrefi
rent: rhent|rent|rhenti|renti|landlord|tenantiaid|denantiaid|thenantiaid|nhenantiaid|tenant|denant|thenant|nhenant
real-estate: prisiau tai|brisiau tai|phrisiau tai|mhrisiau tai|gwerthwyr tai|werthwyr tai|ngwerthwyr tai|pris cyfartalog tŷ|bris cyfartalog tŷ|phris cyfartalog tŷ|mhris cyfartalog tŷ
construction: adeiladu|adeiladwyr
building: adeilad|adeiladau
contractor: contractwr|gontractwr|chontractwr|nghontractwr|contractwyr|gontractwyr|chontractwyr|nghontractwyr
tender: tendr*|dendr*|thendr*|nhendr*
contract: contract|gontract|chontract|nghontract|contractau|gontractau|chontractau|nghontractau
agriculture: amaethyddiaeth|amaethyddol|amaeth
farmer: ffermwr|ffermwyr|ffermio|fferm|ffermydd
harvest: cynhaeaf|gynhaeaf|chynhaeaf|nghynhaeaf|cynaeafu|gynaeafu|chynaeafu|nghynaeafu
crop: cnydau|gnydau|chnydau|nghnydau|cnwd|gnwd|chnwd|nghnwd
wheat: gwenith|wenith|ngwenith
grain: grawn|rawn|ngrawn
livestock: da byw|dda byw|na byw|gwartheg|wartheg|ngwartheg|defaid|ddefaid|nefaid|ŵyn
fishing: pysgota|bysgota|physgota|mhysgota|pysgotwr|bysgotwr|physgotwr|mhysgotwr|pysgotwyr|bysgotwyr|physgotwyr|mhysgotwyr
food: bwyd|fwyd|mwyd|bwydydd|fwydydd|mwydydd
restaurant: bwyty|fwyty|mwyty|bwytai|fwytai|mwytai|tafarn|dafarn|thafarn|nhafarn|tafarndai|dafarndai|thafarndai|nhafarndai
hotel: gwesty|westy|ngwesty|gwestai|westai|ngwestai
tourism: twristiaeth|dwristiaeth|thwristiaeth|nhwristiaeth|croeso cymru|groeso cymru|chroeso cymru|nghroeso cymru
tourist: twrist*|dwrist*|thwrist*|nhwrist*|ymwelwyr|twristiaid|dwristiaid|thwristiaid|nhwristiaid
insurance: yswiriant
auction: arwerthiant|ocsiwn
audit: archwilio cymru|archwilydd|archwiliad ariannol
health: iechyd|bwrdd iechyd|fwrdd iechyd|mwrdd iechyd|byrddau iechyd|fyrddau iechyd|myrddau iechyd|gwasanaeth iechyd|wasanaeth iechyd|ngwasanaeth iechyd
hospital: ysbyty|ysbytai
clinic: clinig|glinig|chlinig|nghlinig|clinigau|glinigau|chlinigau|nghlinigau|meddygfa|feddygfa|meddygfeydd|feddygfeydd
doctor: meddyg|feddyg|meddygon|feddygon|doctor*|ddoctor*|noctor*
physician: meddyg teulu|feddyg teulu|meddygon teulu|feddygon teulu
nurse: nyrs|nyrsys|nyrsio
patient: claf|glaf|chlaf|nghlaf|cleifion|gleifion|chleifion|nghleifion
medicine: meddygaeth|feddygaeth|meddygol|feddygol
drug-medicine: meddyginiaeth*|feddyginiaeth*|moddion|foddion
treatment: triniaeth|driniaeth|thriniaeth|nhriniaeth|triniaethau|driniaethau|thriniaethau|nhriniaethau
therapy: therapi|therapydd*
surgery: llawdriniaeth*|lawdriniaeth*|llawfeddyg|lawfeddyg|llawfeddygon|lawfeddygon|llawfeddygol|lawfeddygol
transplant: trawsblan*|drawsblan*|thrawsblan*|nhrawsblan*|rhoi organau|roi organau
disease: clefyd|glefyd|chlefyd|nghlefyd|clefydau|glefydau|chlefydau|nghlefydau|afiechyd|afiechydon
illness: salwch|yn sâl|gwaeledd|waeledd|ngwaeledd
infection: haint|heintiau|heintio|heintiad
virus: feirws|feirysau|firws
bacteria: bacteria|facteria|macteria|e.coli
coronavirus: coronafeirws|goronafeirws|choronafeirws|nghoronafeirws|coronafirws|goronafirws|choronafirws|nghoronafirws
covid: covid|govid|chovid|nghovid|covid-19|govid-19|chovid-19|nghovid-19
influenza: ffliw
ebola: ebola
measles: y frech goch|brech goch|frech goch|mrech goch
malaria: malaria|falaria
cholera: colera|golera|cholera|ngholera
aids: hiv|aids
cancer: canser*|ganser*|chanser*|nghanser*
diabetes: diabetes|ddiabetes|niabetes|clefyd siwgr|glefyd siwgr|chlefyd siwgr|nghlefyd siwgr|clefyd y siwgr|glefyd y siwgr|chlefyd y siwgr|nghlefyd y siwgr
heart-attack: trawiad ar y galon|drawiad ar y galon|thrawiad ar y galon|nhrawiad ar y galon|ataliad y galon|ataliad ar y galon
stroke: strôc
dementia: dementia|ddementia|nementia|alzheimer*|demensia|ddemensia|nemensia
obesity: gordewdra|ordewdra|ngordewdra
mental-health: iechyd meddwl|seiciatr*
depression: iselder
vaccine: brechlyn|frechlyn|mrechlyn|brechlynnau|frechlynnau|mrechlynnau
vaccination: brechu|frechu|mrechu|brechiad|frechiad|mrechiad|brechiadau|frechiadau|mrechiadau|brechiadau atgyfnerthu|frechiadau atgyfnerthu|mrechiadau atgyfnerthu
dose: dos|ddos|dosau|ddosau|dosau o'r brechlyn|ddosau o'r brechlyn|nosau o'r brechlyn
booster: pigiad atgyfnerthu|bigiad atgyfnerthu|phigiad atgyfnerthu|mhigiad atgyfnerthu|dos atgyfnerthu|ddos atgyfnerthu|nos atgyfnerthu
immunity: imiwnedd
outbreak: clwstwr o achosion|glwstwr o achosion|chlwstwr o achosion|nghlwstwr o achosion|achosion o'r haint|achos lluosog
pandemic: pandemig*|bandemig*|phandemig*|mhandemig*
quarantine: cwarantin|gwarantin|chwarantin|nghwarantin
lockdown: cyfnod clo|gyfnod clo|chyfnod clo|nghyfnod clo|clo bach|glo bach|chlo bach|nghlo bach|clo dros dro|glo dros dro|chlo dros dro|nghlo dros dro|cyfyngiadau covid|gyfyngiadau covid|chyfyngiadau covid|nghyfyngiadau covid
isolation: hunanynysu|ynysu
mask: mwgwd|fwgwd|mygydau|fygydau|gorchudd wyneb|orchudd wyneb|ngorchudd wyneb|gorchuddion wyneb|orchuddion wyneb|ngorchuddion wyneb
testing: profion covid|brofion covid|phrofion covid|mhrofion covid|canolfan brofi|ganolfan brofi|chanolfan brofi|nghanolfan brofi|canolfannau profi|ganolfannau profi|chanolfannau profi|nghanolfannau profi
test-positive: profi'n bositif|brofi'n bositif|phrofi'n bositif|mhrofi'n bositif|profion positif|brofion positif|phrofion positif|mhrofion positif|prawf positif|brawf positif|phrawf positif|mhrawf positif
symptom: symptom*
contact-tracing: olrhain cysylltiadau
variant: amrywiolyn*|omicron|amrywiolion
mortality: marwoldeb|farwoldeb
birth: genedigaeth|enedigaeth|ngenedigaeth|genedigaethau|enedigaethau|ngenedigaethau|geni|eni|ngeni|ganed|aned|nganed
pregnancy: beichiogrwydd|feichiogrwydd|meichiogrwydd|yn feichiog|beichiog|feichiog|meichiog
maternity: mamolaeth|famolaeth|bydwraig|fydwraig|mydwraig|bydwragedd|fydwragedd|mydwragedd
baby: babi|fabi|mabi|babanod|fabanod|mabanod|baban|faban|maban
newborn: newydd-anedig
death-toll: nifer y meirw|nifer y marwolaethau
smoking: ysmygu|smygu|smygwyr
tobacco: tybaco|dybaco|thybaco|nhybaco|sigarét|sigarets|e-sigaréts
alcohol: alcohol
allergy: alergedd*
pharmaceutical: fferyllol|fferyllfa|fferyllfeydd|astrazeneca|pfizer|bfizer|phfizer|mhfizer|fferyllydd
clinical-trial: treial clinigol|dreial clinigol|threial clinigol|nhreial clinigol|treialon clinigol|dreialon clinigol|threialon clinigol|nhreialon clinigol|profion clinigol|brofion clinigol|phrofion clinigol|mhrofion clinigol
side-effect: sgil-effaith*|sgil effeithiau
approval: cymeradwyo|gymeradwyo|chymeradwyo|nghymeradwyo|cymeradwyaeth|gymeradwyaeth|chymeradwyaeth|nghymeradwyaeth|caniatâd cynllunio|ganiatâd cynllunio|chaniatâd cynllunio|nghaniatâd cynllunio
research: ymchwil|gwaith ymchwil|waith ymchwil|ngwaith ymchwil
study: astudiaeth*
researcher: ymchwilydd|ymchwilwyr
scientist: gwyddonydd|wyddonydd|ngwyddonydd|gwyddonwyr|wyddonwyr|ngwyddonwyr|gwyddoniaeth|wyddoniaeth|ngwyddoniaeth|gwyddonol|wyddonol|ngwyddonol
professor: athro prifysgol|yr athro|'r athro
university: prifysgol|brifysgol|phrifysgol|mhrifysgol|prifysgolion|brifysgolion|phrifysgolion|mhrifysgolion
laboratory: labordy|labordai
experiment: arbrawf|arbrofion
discovery: darganfyddiad*|ddarganfyddiad*|narganfyddiad*|darganfod|ddarganfod|narganfod|darganfuwyd|ddarganfuwyd|narganfuwyd
gene: genetig|enetig|ngenetig|genynnau|enynnau|ngenynnau|genyn|enyn|ngenyn
fossil: ffosil*
dinosaur: deinosor*|ddeinosor*|neinosor*
archaeologist: archeolegydd|archeolegwyr|archeoleg*
excavation: cloddio|gloddio|chloddio|nghloddio|cloddfa archeolegol|gloddfa archeolegol|chloddfa archeolegol|nghloddfa archeolegol
ancient: hynafol
museum: amgueddfa|amgueddfeydd
species: rhywogaeth*|rywogaeth*
endangered: mewn perygl o ddiflannu|fewn perygl o ddiflannu|dan fygythiad o ddiflannu|ddan fygythiad o ddiflannu|nan fygythiad o ddiflannu
animal: anifail|anifeiliaid
dog: ci|gi|cŵn
elephant: eliffant*
whale: morfil|forfil|morfilod|forfilod
shark: siarc|siarcod|morgi|forgi
bear: arth|eirth
wolf: blaidd|flaidd|mlaidd|bleiddiaid|fleiddiaid|mleiddiaid
bird-flu: ffliw adar|ffliw'r adar
bee: gwenyn|wenyn|ngwenyn|gwenynwr|wenynwr|ngwenynwr|gwenynwyr|wenynwyr|ngwenynwyr
insect: pryfed|bryfed|phryfed|mhryfed|pryfyn|bryfyn|phryfyn|mhryfyn|trychfilod|drychfilod|thrychfilod|nhrychfilod
forest: coedwig|goedwig|choedwig|nghoedwig|coedwigoedd|goedwigoedd|choedwigoedd|nghoedwigoedd|coedwigaeth|goedwigaeth|choedwigaeth|nghoedwigaeth|fforest
deforestation: datgoedwigo|ddatgoedwigo|natgoedwigo
ocean: cefnfor|gefnfor|chefnfor|nghefnfor|cefnforoedd|gefnforoedd|chefnforoedd|nghefnforoedd|moroedd|foroedd
coral-reef: cwrel|gwrel|chwrel|nghwrel|riff cwrel
river: afon|afonydd
lake: llyn|llynnoedd|lynnoedd|cronfa ddŵr|gronfa ddŵr|chronfa ddŵr|nghronfa ddŵr
glacier: rhewlif*|rewlif*
ice: rhew|rew
arctic: arctig|yr arctig
antarctica: antarctig*|antartica
national-park: parc cenedlaethol|barc cenedlaethol|pharc cenedlaethol|mharc cenedlaethol|parciau cenedlaethol|barciau cenedlaethol|pharciau cenedlaethol|mharciau cenedlaethol
zoo: sw|swau
school: ysgol|ysgolion
pupil: disgybl|ddisgybl|nisgybl|disgyblion|ddisgyblion|nisgyblion
student: myfyriwr|fyfyriwr|myfyrwyr|fyfyrwyr|myfyrwraig|fyfyrwraig
teacher: athrawon|athrawes|pennaeth ysgol|bennaeth ysgol|phennaeth ysgol|mhennaeth ysgol|athrawesau|prifathro|brifathro|phrifathro|mhrifathro
education: addysg|addysgu|addysgol
exam: arholiad|arholiadau|tgau|dgau|thgau|nhgau|safon uwch
kindergarten: meithrinfa|feithrinfa|cylch meithrin|gylch meithrin|chylch meithrin|nghylch meithrin|meithrinfeydd|feithrinfeydd
graduation: graddio|raddio|ngraddio|seremoni raddio|graddedigion|raddedigion|ngraddedigion
scholarship: ysgoloriaeth*
child: plentyn|blentyn|phlentyn|mhlentyn|plant|blant|phlant|mhlant
teenager: arddegau|yn ei arddegau|yn ei harddegau
youth: ieuenctid|pobl ifanc|bobl ifanc|phobl ifanc|mhobl ifanc|ieuainc
parent: rhiant|riant|rhieni|rieni
mother: fam|mam|mamau|famau
father: tad|dad|thad|nhad|tadau|dadau|thadau|nhadau
son: mab|fab|meibion|feibion
daughter: ei ferch|ei merch|eu merch|'i ferch|'i merch
brother: brawd|frawd|mrawd|brodyr|frodyr|mrodyr
sister: chwaer|chwiorydd
family: teulu|deulu|theulu|nheulu|teuluoedd|deuluoedd|theuluoedd|nheuluoedd
wife: gwraig|wraig|ngwraig|ei wraig
husband: gŵr|ŵr|ngŵr|ei gŵr
wedding: priodas|briodas|phriodas|mhriodas|priodasau|briodasau|phriodasau|mhriodasau
marriage: priodi|briodi|phriodi|mhriodi|priododd|briododd|phriododd|mhriododd
divorce: ysgariad|ysgaru
birthday: pen-blwydd|ben-blwydd|phen-blwydd|mhen-blwydd|penblwydd|benblwydd|phenblwydd|mhenblwydd|fen-blwydd|men-blwydd
anniversary: canmlwyddiant|ganmlwyddiant|chanmlwyddiant|nghanmlwyddiant|pen blwydd y|ben blwydd y|phen blwydd y|mhen blwydd y|dathlu hanner canrif|ddathlu hanner canrif|nathlu hanner canrif
celebration: dathliad|ddathliad|nathliad|dathliadau|ddathliadau|nathliadau|dathlu|ddathlu|nathlu
festival: gŵyl|ŵyl|ngŵyl|gwyliau cerdd*|wyliau cerdd*|ngwyliau cerdd*|eisteddfod|eisteddfodau|eisteddfodol
holiday: gŵyl y banc|ŵyl y banc|ngŵyl y banc|gwyliau haf|wyliau haf|ngwyliau haf|gwyliau'r haf|wyliau'r haf|ngwyliau'r haf|gwyliau|wyliau|ngwyliau
new-year: blwyddyn newydd|flwyddyn newydd|mlwyddyn newydd|nos galan|y flwyddyn newydd
christmas: nadolig
ramadan: ramadan
eid: eid al-fitr
easter: pasg|y pasg
pilgrimage: pererin*|bererin*|phererin*|mhererin*|pererindod|bererindod|phererindod|mhererindod
hajj: hajj
church: eglwys|eglwysi|capel|gapel|chapel|nghapel|capeli|gapeli|chapeli|nghapeli
mosque: mosg|fosg|mosgiau|fosgiau
synagogue: synagog*
temple: teml|deml|theml|nheml|temlau|demlau|themlau|nhemlau
religion: crefydd|grefydd|chrefydd|nghrefydd|crefyddol|grefyddol|chrefyddol|nghrefyddol|crefyddau|grefyddau|chrefyddau|nghrefyddau
christian: cristion|gristion|christion|nghristion|cristnogol|gristnogol|christnogol|nghristnogol|cristnogaeth|gristnogaeth|christnogaeth|nghristnogaeth|cristnogion|gristnogion|christnogion|nghristnogion|catholig*|gatholig*|chatholig*|nghatholig*
muslim: mwslim*|fwslim*|moslem*|foslem*|islam|islamaidd
jewish: iddew*|iddewon|iddewig|gwrth-semit*|wrth-semit*|ngwrth-semit*|gwrthsemit*|wrthsemit*|ngwrthsemit*
pope: y pab|pab|fatican|y fatican
bishop: esgob|esgobion|archesgob
cardinal: cardinal|gardinal|chardinal|nghardinal|cardinaliaid|gardinaliaid|chardinaliaid|nghardinaliaid
priest: offeiriad|offeiriaid|ficer|rheithor|reithor
imam: imam
rabbi: rabi
prayer: gweddi|weddi|ngweddi|gweddïau|weddïau|ngweddïau|gweddïo|weddïo|ngweddïo
blasphemy: cabledd|gabledd|chabledd|nghabledd
film: ffilm|ffilmiau|ffilmio
cinema: sinema|sinemâu
actor: actor|actorion
actress: actores|actoresau
director: cyfarwyddwr ffilm*|gyfarwyddwr ffilm*|chyfarwyddwr ffilm*|nghyfarwyddwr ffilm*|cyfarwyddwr y ffilm|gyfarwyddwr y ffilm|chyfarwyddwr y ffilm|nghyfarwyddwr y ffilm
movie-premiere: premiere|bremiere|phremiere|mhremiere
award: gwobr|wobr|ngwobr|gwobrau|wobrau|ngwobrau|gwobrwyo|wobrwyo|ngwobrwyo|bafta|fafta|mafta
oscar: oscar|oscars
nobel-prize: gwobr nobel|wobr nobel|ngwobr nobel|nobel
music: cerddoriaeth|gerddoriaeth|cherddoriaeth|ngherddoriaeth|cerddor|gerddor|cherddor|ngherddor|cerddorion|gerddorion|cherddorion|ngherddorion|cerddorol|gerddorol|cherddorol|ngherddorol
song: caneuon|ganeuon|chaneuon|nghaneuon|eurovision
singer: canwr|ganwr|chanwr|nghanwr|cantores|gantores|chantores|nghantores|cantorion|gantorion|chantorion|nghantorion
band: band|fand|bandiau|fandiau|mandiau|grŵp pop|rŵp pop|ngrŵp pop
concert: cyngerdd|gyngerdd|chyngerdd|nghyngerdd|cyngherddau|gyngherddau|chyngherddau|nghyngherddau
album: albwm|albymau|albym
opera: opera
orchestra: cerddorfa|gerddorfa|cherddorfa|ngherddorfa|cerddorfeydd|gerddorfeydd|cherddorfeydd|ngherddorfeydd
dance: dawns|ddawns|nawns|dawnsio|ddawnsio|nawnsio|dawnswyr|ddawnswyr|nawnswyr|dawnsiwr|ddawnsiwr|nawnsiwr
ballet: cwmni bale|gwmni bale|chwmni bale|nghwmni bale|bale clasurol|fale clasurol|male clasurol|ballet|fallet|mallet
theatre: theatr|theatrau
play: drama|ddrama|nrama|dramodydd|ddramodydd|nramodydd
book: llyfr|lyfr|llyfrau|lyfrau
novel: nofel|nofelau|nofelydd
author: awdur|awduron|awdures
writer: llenor|lenor|llenorion|lenorion|ysgrifennwr
poet: bardd|fardd|mardd|beirdd|feirdd|meirdd|barddoniaeth|farddoniaeth|marddoniaeth|prifardd|brifardd|phrifardd|mhrifardd|cerddi|gerddi|cherddi|ngherddi
literature: llenyddiaeth|lenyddiaeth|llenyddol|lenyddol
publisher: cyhoeddwr llyfr*|gyhoeddwr llyfr*|chyhoeddwr llyfr*|nghyhoeddwr llyfr*|gwasg|y lolfa|gwasg prifysgol|wasg prifysgol|ngwasg prifysgol
library: llyfrgell*|lyfrgell*
art: celf|gelf|chelf|nghelf|celfyddydau|gelfyddydau|chelfyddydau|nghelfyddydau|celfyddyd|gelfyddyd|chelfyddyd|nghelfyddyd|artist|artistiaid
painting: peintiad*|beintiad*|pheintiad*|mheintiad*|paentiad*|baentiad*|phaentiad*|mhaentiad*|darlun olew|ddarlun olew|narlun olew
painter: arlunydd|arlunwyr|peintiwr|beintiwr|pheintiwr|mheintiwr
sculpture: cerflun|gerflun|cherflun|ngherflun|cerfluniau|gerfluniau|cherfluniau|ngherfluniau|cerflunydd|gerflunydd|cherflunydd|ngherflunydd
exhibition: arddangosfa|arddangosfeydd
gallery: oriel|orielau
fashion: ffasiwn
designer: dylunydd|ddylunydd|nylunydd|dylunwyr|ddylunwyr|nylunwyr
television: teledu|deledu|theledu|nheledu|s4c
series: cyfres deledu|gyfres deledu|chyfres deledu|nghyfres deledu|cyfres|gyfres|chyfres|nghyfres|netflix
broadcaster: darlledwr|ddarlledwr|narlledwr|darlledwyr|ddarlledwyr|narlledwyr|darlledu|ddarlledu|narlledu
radio: radio|radio cymru
newspaper: papur newydd|bapur newydd|phapur newydd|mhapur newydd|papurau newydd|bapurau newydd|phapurau newydd|mhapurau newydd|papur bro|bapur bro|phapur bro|mhapur bro
journalist: newyddiadur*
reporter: gohebydd|ohebydd|ngohebydd|gohebwyr|ohebwyr|ngohebwyr
editor: golygydd|olygydd|ngolygydd|golygyddion|olygyddion|ngolygyddion
media: cyfryngau|gyfryngau|chyfryngau|nghyfryngau|cyfrwng|gyfrwng|chyfrwng|nghyfrwng|y wasg|'r wasg
news: newyddion
magazine: cylchgrawn|gylchgrawn|chylchgrawn|nghylchgrawn|cylchgronau|gylchgronau|chylchgronau|nghylchgronau
photographer: ffotograffydd|ffotograffwyr
documentary: rhaglen ddogfen|raglen ddogfen|rhaglenni dogfen|raglenni dogfen
celebrity: seleb*|enwogion
royal-family: teulu brenhinol|deulu brenhinol|theulu brenhinol|nheulu brenhinol
heritage: treftadaeth|dreftadaeth|threftadaeth|nhreftadaeth
unesco: unesco
monument: cofgolofn*|gofgolofn*|chofgolofn*|nghofgolofn*|heneb|henebion
statue: cerflun o|gerflun o|cherflun o|ngherflun o
lottery: loteri|loteri genedlaethol
winner: enillydd|enillwyr
record-world: record byd|record y byd
guinness: guinness|uinness|nguinness
football: pêl-droed|bêl-droed|phêl-droed|mhêl-droed|pêldroed|bêldroed|phêldroed|mhêldroed|pêl-droediwr|bêl-droediwr|phêl-droediwr|mhêl-droediwr|fêl-droed|mêl-droed
match: gêm|ngêm|gornest|ornest|ngornest|gornest*|ornest*|ngornest*|gemau|ngemau
league: cynghrair y pencampwyr|gynghrair y pencampwyr|chynghrair y pencampwyr|nghynghrair y pencampwyr|uwch gynghrair|cynghrair cymru|gynghrair cymru|chynghrair cymru|nghynghrair cymru|cynghrair y cenhedloedd|gynghrair y cenhedloedd|chynghrair y cenhedloedd|nghynghrair y cenhedloedd|cynghrair|gynghrair|chynghrair|nghynghrair|cymru premier|gymru premier|chymru premier|nghymru premier
cup: cwpan|gwpan|chwpan|nghwpan|cwpan cymru|gwpan cymru|chwpan cymru|nghwpan cymru|cwpan fa|gwpan fa|chwpan fa|nghwpan fa
world-cup: cwpan y byd|gwpan y byd|chwpan y byd|nghwpan y byd
championship: pencampwriaeth*|bencampwriaeth*|phencampwriaeth*|mhencampwriaeth*|pencampwr|bencampwr|phencampwr|mhencampwr|pencampwyr|bencampwyr|phencampwyr|mhencampwyr|ewro 2020
tournament: twrnament*|dwrnament*|thwrnament*|nhwrnament*|twrnamaint|dwrnamaint|thwrnamaint|nhwrnamaint|cystadleuaeth|gystadleuaeth|chystadleuaeth|nghystadleuaeth
final: rownd derfynol|ffeinal|y rownd derfynol
semi-final: rownd gynderfynol|cynderfynol|gynderfynol|chynderfynol|nghynderfynol
quarter-final: rownd yr wyth olaf|wyth olaf|rownd go-gynderfynol|chwarteri
group-stage: rowndiau grŵp|cyfnod y grwpiau|gyfnod y grwpiau|chyfnod y grwpiau|nghyfnod y grwpiau
qualifying: gemau rhagbrofol|emau rhagbrofol|ngemau rhagbrofol|rhagbrofol|ragbrofol|ymgyrch ragbrofol|gêm ragbrofol|êm ragbrofol|ngêm ragbrofol
playoff: gemau ail gyfle|emau ail gyfle|ngemau ail gyfle|gêm ail gyfle|êm ail gyfle|ngêm ail gyfle|ail gyfle
goal: gôl|goliau|oliau|ngoliau|sgoriodd
penalty: cic gosb|gic gosb|chic gosb|nghic gosb|ciciau cosb|giciau cosb|chiciau cosb|nghiciau cosb|cic o'r smotyn|gic o'r smotyn|chic o'r smotyn|nghic o'r smotyn
penalty-shootout: ciciau o'r smotyn|giciau o'r smotyn|chiciau o'r smotyn|nghiciau o'r smotyn|iciau o'r smotyn|ngiciau o'r smotyn
red-card: cerdyn coch|gerdyn coch|cherdyn coch|ngherdyn coch|cardiau coch|gardiau coch|chardiau coch|nghardiau coch
yellow-card: cerdyn melyn|gerdyn melyn|cherdyn melyn|ngherdyn melyn|cardiau melyn|gardiau melyn|chardiau melyn|nghardiau melyn
referee: dyfarnwr|ddyfarnwr|nyfarnwr|dyfarnwyr|ddyfarnwyr|nyfarnwyr
goalkeeper: golwr|olwr|ngolwr|golwyr|olwyr|ngolwyr|gôl-geidwad|ôl-geidwad|ngôl-geidwad|golgeidwad|olgeidwad|ngolgeidwad
striker: ymosodwr abertawe|blaenwr|flaenwr|mlaenwr|blaenwyr|flaenwyr|mlaenwyr
midfielder: chwaraewr canol cae|canol cae|ganol cae|chanol cae|nghanol cae
defender: amddiffynnwr|amddiffynwyr
captain: capten|gapten|chapten|nghapten|capteiniaid|gapteiniaid|chapteiniaid|nghapteiniaid|capteinio|gapteinio|chapteinio|nghapteinio
coach: hyfforddwr|prif hyfforddwr|brif hyfforddwr|phrif hyfforddwr|mhrif hyfforddwr|hyfforddwyr
manager-football: rheolwr cymru|reolwr cymru|rheolwr abertawe|reolwr abertawe|rheolwr caerdydd|reolwr caerdydd|rheolwr wrecsam|reolwr wrecsam|rheolwr y tîm|reolwr y tîm
transfer: ffenestr drosglwyddo|ffi trosglwyddo
contract-extension: cytundeb newydd|gytundeb newydd|chytundeb newydd|nghytundeb newydd|ymestyn ei gytundeb
substitute: eilydd|eilyddion
stadium: stadiwm|stadiymau
fan: cefnogwr|gefnogwr|chefnogwr|nghefnogwr|cefnogwyr|gefnogwyr|chefnogwyr|nghefnogwyr|ffans
hooligan: hwligan*
team: y tîm|'r tîm|tîm pêl-droed|dîm pêl-droed|thîm pêl-droed|nhîm pêl-droed|tîm rygbi|dîm rygbi|thîm rygbi|nhîm rygbi|timau|dimau|thimau|nhimau|carfan|garfan|charfan|ngharfan
club: clwb|glwb|chlwb|nghlwb|clybiau|glybiau|chlybiau|nghlybiau
national-team: tîm cenedlaethol|dîm cenedlaethol|thîm cenedlaethol|nhîm cenedlaethol
player: chwaraewr|chwaraewyr
win: buddugoliaeth*|fuddugoliaeth*|muddugoliaeth*|buddugol|fuddugol|muddugol|trechu|drechu|threchu|nhrechu|curo|guro|churo|nghuro
draw: gêm gyfartal|êm gyfartal|ngêm gyfartal
score: sgôr|sgorio
hat-trick: hat-tric*|hat-trick
debut: gêm gyntaf dros|êm gyntaf dros|ngêm gyntaf dros|cap cyntaf|gap cyntaf|chap cyntaf|nghap cyntaf
title: teitl|deitl|theitl|nheitl
trophy: tlws|dlws|thlws|nhlws|tlysau|dlysau|thlysau|nhlysau
medal: medal|fedal|medalau|fedalau
gold-medal: medal aur|fedal aur|medalau aur|fedalau aur
silver-medal: medal arian|fedal arian|medalau arian|fedalau arian
bronze-medal: medal efydd|fedal efydd|medalau efydd|fedalau efydd
olympics: olympaidd|y gemau olympaidd|gemau olympaidd|emau olympaidd|ngemau olympaidd
paralympics: paralympaidd|baralympaidd|pharalympaidd|mharalympaidd|gemau paralympaidd|emau paralympaidd|ngemau paralympaidd
athlete: athletwr|athletwyr|athletau
athletics: athletaidd
marathon: marathon*|farathon*
swimming: nofio|nofiwr|nofwyr|nofwraig
gymnastics: gymnasteg*|ymnasteg*|ngymnasteg*
boxing: bocsio|focsio|mocsio|paffio|baffio|phaffio|mhaffio|gornest focsio|ornest focsio|ngornest focsio
boxer: bocsiwr|focsiwr|mocsiwr|paffiwr|baffiwr|phaffiwr|mhaffiwr|bocswyr|focswyr|mocswyr
wrestling: reslo|ymaflyd codwm
tennis: tennis|tenis|wimbledon
grand-slam: camp lawn|gamp lawn|champ lawn|nghamp lawn|y gamp lawn
basketball: pêl-fasged|bêl-fasged|phêl-fasged|mhêl-fasged
rugby: rygbi|undeb rygbi|gweilch|weilch|ngweilch|scarlets|y chwe gwlad
cricket: criced|griced|chriced|nghriced|morgannwg criced|forgannwg criced
wicket: wiced|wicedi
innings: batiad|fatiad|matiad|batiad*|fatiad*|matiad*
bowler: bowliwr|fowliwr|mowliwr|bowlwyr|fowlwyr|mowlwyr
golf: golff|olff|ngolff|golffiwr|olffiwr|ngolffiwr
cycling: seiclo|beicio|feicio|meicio|tour de france|dour de france|thour de france|nhour de france|beiciwr|feiciwr|meiciwr|beicwyr|feicwyr|meicwyr|seiclwr
skiing: sgïo|sgïwr
formula-one: fformiwla un|fformiwla 1
racing-driver: gyrrwr fformiwla|yrrwr fformiwla|ngyrrwr fformiwla
grand-prix: grand prix|rand prix|ngrand prix
chess: gwyddbwyll|wyddbwyll|ngwyddbwyll
doping: cyffuriau mewn chwaraeon|gyffuriau mewn chwaraeon|chyffuriau mewn chwaraeon|nghyffuriau mewn chwaraeon
suspension: gwaharddiad|waharddiad|ngwaharddiad|gwaharddwyd|waharddwyd|ngwaharddwyd
retirement: ymddeol|ymddeoliad
`;
export default concepts;
