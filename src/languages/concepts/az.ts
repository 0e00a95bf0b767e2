/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zəlzələ*|yeraltı təkan*
aftershock: afterşok*
tsunami: sunami*
volcano: vulkan*
eruption: vulkan püskürmə*|püskürmə*
flood: daşqın*|sel|seli|sel suları|subasma*|sel axını
landslide: sürüşmə sahəsi|torpaq sürüşməsi*|sürüşmə
avalanche: qar uçqunu*|uçqun*
storm: fırtına*|tufan*
hurricane: qasırğa*
typhoon: tayfun*
cyclone: siklon*
tornado: tornado*|burulğan*
hail: dolu düşüb|dolu yağ*
snow: qar|qarlı hava|qar yağ*
blizzard: çovğun*|boran
rain: yağış*|yağmur*|leysan*
monsoon: musson*
drought: quraqlıq*|quraqlığ*
heatwave: anomal isti*|isti hava dalğası|istilər
cold-wave: soyuq hava dalğası|şaxta|şaxtalı
wildfire: meşə yanğın*
fire: yanğın*|alov|yanğınsöndür*
explosion: partlayış*|partlayıb|partlama*
lightning: ildırım*
fog: duman|dumanlı
wind: külək|küləy*|küləkli
temperature: temperatur*
weather-forecast: hava proqnozu*|hidrometeorologiya*|sinoptik*
climate-change: iqlim dəyişikli*|iqlim
global-warming: qlobal istiləşmə*
emission: emissiya*|tullantı
greenhouse-gas: istixana qaz*
carbon: karbon*
pollution: çirklənmə*|çirkləndir*
chemical: kimyəvi
toxic: zəhərli|toksik*
radiation: radiasiya*|radioaktiv*
nuclear-plant: atom elektrik stansiya*|aes|nüvə reaktor*|reaktor*
dam: su anbarı*
collapse: çökmə*|uçub|çöküb
rubble: dağıntı*|uçqun altında
evacuation: təxliyə*
shelter: sığınacaq*|sığınacağ*
rescue: xilas edil*|xilasetmə*|xilas
rescuer: xilasedici*
survivor: sağ qalan*|sağ qalıb
missing-person: itkin düş*|itkin
trapped: dağıntılar altında
casualty: tələfat*
dead: ölən|ölənlər*|ölü|ölülər
death: ölüm|ölümü*|ölüb|vəfat|vəfat edib|dünyasını dəyiş*
injured: xəsarət*|yaralı|yaralılar*
wounded: yaralanıb|yaralanan*|yaralan*
victim: qurban|qurbanlar*|zərərçəkən*
body: meyit|meyiti*|cəsəd*|cənazə
funeral: dəfn|dəfn mərasimi|dəfni
mourning: matəm|yas|hüzn
condolence: başsağlığı*
memorial: anım mərasimi|xatirə mərasimi|abidəsi önündə
epicentre: zəlzələnin episentri|episentr*
magnitude: maqnituda*|maqnitud*|rixter|bal gücündə
damage: ziyan|zərər|zədələnib|ziyan dəyib
destruction: dağıdıb|dağıdıl*|dağılıb|məhv edil*|viran
emergency: fövqəladə hallar|fövqəladə hal
disaster: fəlakət*|təbii fəlakət*
catastrophe: faciə*
state-of-emergency: fövqəladə vəziyyət*
relief: yardım edil*
aid: yardım|yardımı*|maliyyə yardımı
humanitarian: humanitar*|humanitar yardım*
donation: ianə*|xeyriyyə*
refugee-camp: qaçqın düşərgə*
hunger: aclıq|aclığ*
epidemic: epidemiya*
accident: qəza|qəzası*|yol qəzası|qəzada|yol-nəqliyyat hadisəsi*|bədbəxt hadisə*
crash: təyyarə qəzası*|təyyarə qəzaya|qəzaya uğra*
collision: toqquşma*|toqquşub|toqquş*
derailment: relsdən çıx*
train: qatar|qatarı*|qatarlar*
railway: dəmir yolu*|dəmiryol*
metro: metro|metrosu*|metroda|metropoliten*
bus: avtobus*|mikroavtobus*
truck: yük maşını*|yük avtomobil*|tır
car: avtomobil|avtomobili*|minik avtomobil*|maşın*
motorcycle: motosiklet*
bicycle: velosiped|velosipedi
driver: sürücü|sürücü*
passenger: sərnişin*
pilot: pilot|pilotlar*|pilotu
crew: ekipaj*|heyət üzvləri
plane: təyyarə|təyyarə*
helicopter: helikopter*|vertolyot*
airport: hava limanı*|aeroport*
airline: aviaşirkət*|hava yolları|azal
flight: aviareys*|reys|reysi*|uçuş*
runway: uçuş-enmə zolağı
landing: enişi|məcburi eniş|qəza enişi
takeoff: havaya qalxıb
black-box: qara qutu*
ship: gəmi|gəmisi*|gəmilər*
boat: qayıq|qayığ*|qayıqlar*
ferry: bərə|bərəsi
tanker: tanker*
cargo: yüklər*|yük daşı*
port: liman|limanı*|limanlar*
sinking: gəmi batıb|batıb
drowning: boğulub|boğulan*|suda batıb|suda batan*
bridge: körpü*
tunnel: tunel*
road: yolu bağla*|avtomobil yolu*|yollar
highway: magistral*|avtomagistral*
traffic: yol hərəkəti*|tıxac*|yol polisi*
speed: sürət həddi|sürəti aş*
drunk-driving: sərxoş sürücü*|sərxoş vəziyyətdə
seat-belt: təhlükəsizlik kəməri*
stampede: basabas*
elevator: lift|lifti*
crane: kran|yük kranı
mine-accident: mədən|mədəni
miner: şaxtaçı*|mədənçi*
gas-leak: qaz sızması*|qaz partlayışı
pipeline: boru kəməri*|boru kəmərləri*|kəmər
space: kosmos*|kosmik
rocket: daşıyıcı raket
satellite: peyk|peyki*|peyklər*
launch: orbitə çıxar*|buraxılışı
astronaut: astronavt*|kosmonavt*
spacecraft: kosmik gəmi*|kosmik aparat*
moon: ayın səthi
mars: mars planeti
orbit: orbit*
asteroid: asteroid*
crime: cinayət|cinayət*|cinayətkar*
murder: qətl|qətli*|qətlə yetir*|qətlində
killing: öldürül*|öldürüb|öldürən*
killer: qatil|qatili*|qatillər
suicide: intihar*
stabbing: bıçaqlan*|bıçaqla
knife: bıçaq|bıçağ*
shooting: atəş açıb|atışma*|silahlı insident*|güllələn*
gunman: silahlı şəxs*|silahlılar
gun: tapança*|tüfəng*|avtomat silah*
firearm: odlu silah*
bullet: güllə|gülləsi*|patron*
sniper: snayper*
mass-shooting: kütləvi atışma
hostage: girov|girovlar*|girovu
kidnapping: qaçırılıb|qaçırıl*|adam oğurluğu
ransom: fidyə
rape: zorlama*|zorlan*|zorla
sexual-assault: seksual təcavüz*|seksual zorakılıq*|cinsi istismar
harassment: təqib
abuse: istismar|istismarı
child-abuse: uşaq istismarı|uşaq zorakılığı
domestic-violence: məişət zorakılığı*|məişət zəminində
robbery: soyğun*|quldur*|qarət*
theft: oğurluq*|oğurlayıb|oğru|oğurlanıb|oğurluğ*
fraud: dələduz*|fırıldaq*|saxtakarlıq*
embezzlement: mənimsəmə*|mənimsəyib
bribery: rüşvət*
corruption: korrupsiya*
money-laundering: çirkli pul*|pulların yuyulması*
tax-evasion: vergidən yayın*
smuggling: qaçaqmal*|kontrabanda*
human-trafficking: insan alveri*
drug: narkotik*|narkotik vasitə*|narkoman*
cocaine: kokain*
heroin: heroin*
cannabis: marixuana*|çətənə*|həşiş
gang: dəstə üzvləri|mütəşəkkil dəstə|banda
mafia: mafiya*
cartel: kartel*
piracy: dəniz qulduru|dəniz quldurları
arson: yandırıb|yandırılma*
looting: talan|talanı*
riot: iğtişaş*
police: polis|polisi*|polislər*
officer: polis əməkdaş*|polis işçi*
detective: detektiv*
investigation: istintaq*|araşdırma*|cinayət işi*
investigator: müstəntiq*
suspect: şübhəli|şübhəli bilinən*|şübhəli şəxs*
arrest: həbs|həbs edil*|saxlanılıb|həbsi*|tutulub
detention: saxlanılma*|həbs-qətimkan*
detainee: saxlanılan*|saxlanılanlar
prison: həbsxana*|azadlıqdan məhrum*|türmə*
prisoner: məhbus*|məhkum*|əsir|əsirlər*
escape: qaçıb|firar
fugitive: axtarışda olan*|axtarışa veril*
extradition: ekstradisiya*
deportation: deportasiya*|deport
warrant: həbs qərarı|həbs orderi
search: axtarış|axtarışlar*
raid: reyd|reydi*
seizure: müsadirə*|götürülüb|aşkarlanıb
evidence: sübut|sübutlar*|maddi sübut
witness: şahid|şahidi|şahidlər*
testimony: ifadə ver*
confession: etiraf*
forensic: məhkəmə-tibbi|məhkəmə tibb*
dna: dnt
autopsy: yarılma
court: məhkəmə*
trial: məhkəmə prosesi*|məhkəmə iclası*|mühakimə*
judge: hakim|hakimi|hakimlər*
jury: münsif*
prosecutor: prokuror*|prokurorluq*|prokurorluğ*
lawyer: vəkil|vəkili*|vəkillər*
defendant: təqsirləndirilən*|müttəhim*
plaintiff: iddiaçı
lawsuit: iddia ərizəsi|məhkəmə iddiası
indictment: ittiham aktı*
charge: ittiham|ittihamı*|təqsirləndiril*
guilty: təqsirli|günahkar*
innocent: günahsız*
acquittal: bəraət*
conviction: məhkum edil*
verdict: hökm|hökmü*
sentence: cəza|cəzası*
life-sentence: ömürlük həbs*|ömürlük
death-penalty: edam|ölüm hökmü|ölüm cəzası*
execution: edam edil*|edamı
appeal: apellyasiya*|kassasiya*|şikayəti
parole: şərti azad*|vaxtından əvvəl azad
pardon: əfv|əfv sərəncamı*|əfv edil*
amnesty: amnistiya*
bail: girov müqabilində
fine: cərimə*
compensation: kompensasiya*|təzminat*
supreme-court: ali məhkəmə*|konstitusiya məhkəməsi*
constitution: konstitusiya*
law: qanun|qanunu*|qanunlar*
legislation: qanunvericilik*|qanunvericiliy*
human-rights: insan haqları*|insan hüquqları*
torture: işgəncə*
genocide: soyqırım*|genosid*
war-crime: müharibə cinayət*|hərbi cinayət*
crime-against-humanity: insanlıq əleyhinə cinayət*|insanlığa qarşı cinayət*
tribunal: tribunal*|beynəlxalq cinayət məhkəməsi
terrorist: terrorçu*
terrorism: terror|terroru*|terrorizm*|terror aktı*
attack: hücum|hücumu*|hücumlar*|basqın*
bomb: bomba|bombası|bombalar*|bombalı
bombing: bombardman*|bombalan*
suicide-bomber: intiharçı*|kamikadze*
car-bomb: minalanmış avtomobil
explosive: partlayıcı*
extremist: ekstremis*
radical: radikal*
jihadist: cihadçı*|işid
militant: silahlı yaraqlı*|yaraqlı*
war: müharibə*
civil-war: vətəndaş müharibəsi*
battle: döyüş|döyüşlər*|döyüşdə
combat: döyüşçü*
front-line: cəbhə|cəbhəsi*|təmas xətti*|ön xətt*
army: ordu|ordusu*|ordunun|silahlı qüvvələr*
military: hərbi
troops: qoşun|qoşunlar*|qoşunu
soldier: əsgər|əsgəri*|əsgərlər*|hərbçi*|hərbi qulluqçu*|hərbi qulluqçu
general: general|generallar*|general-mayor*|general-leytenant*
commander: komandir|komandiri*|komandan|komandanı*
officer-corps: zabit|zabiti|zabitlər*
veteran: veteran*|qazilər|qazi
conscription: hərbi xidmət*|hərbi çağırış|çağırışçı*
mobilisation: səfərbərlik*|səfərbər|səfərbərliy*
navy: hərbi dəniz qüvvə*|donanma
fleet: donanması*
submarine: sualtı qayıq*
warship: hərbi gəmi*|döyüş gəmisi
air-force: hərbi hava qüvvə*
fighter-jet: qırıcı*|qırıcı təyyarə*|döyüş təyyarə*
bomber: bombardmançı*
drone: pilotsuz*|pua|dron|dronlar*|dronu*|pilotsuz uçuş aparat*
missile: raket|raketi*|raketlər*|qanadlı raket*
ballistic-missile: ballistik raket*|ballistik
air-strike: hava zərbə*|aviazərbə*
shelling: atəşə tut*|artilleriya atəşi|raket atəşi
artillery: artilleriya*
mortar: minaatan*
tank: tank|tankı*|tanklar*
armoured-vehicle: zirehli*
weapon: silah|silahı*|silahlar*|silahlanma*
ammunition: sursat|döyüş sursatı*
nuclear-weapon: nüvə silahı*|nüvə proqramı*|nüvə
nuclear-test: nüvə sınağı*
uranium: uran|uranın|zənginləşdirilmiş uran
enrichment: uranın zənginləşdiril*|zənginləşdir*
chemical-weapon: kimyəvi silah*
mine: mina|minalar*|minaya düş*|minatəmizləmə*
cluster-bomb: kasetli bomba*
invasion: təcavüz*|müdaxilə*
offensive: əks-hücum əməliyyatı
counter-offensive: əks-hücum*|əks hücum*
siege: mühasirə*
blockade: blokada*
occupation: işğalı*|işğal|işğalçı*|işğaldan
annexation: ilhaq*|anneksiya*
withdrawal: geri çəkil*
ambush: pusqu*
ceasefire: atəşkəs*
truce: barışıq
peace: sülh|sülhə|sülhü*
peace-talks: sülh danışıqları*
peacekeeper: sülhməramlı*
negotiation: danışıqlar*
mediation: vasitəçilik*|vasitəçiliy*
mediator: vasitəçi|vasitəçilər*
disarmament: tərksilah*
sanction: sanksiya*
embargo: embarqo*
military-exercise: hərbi təlim*|təlimlər*
airspace: hava məkanı*
border: sərhəd*
border-crossing: sərhəd-keçid*|sərhəd keçid*
checkpoint: nəzarət-buraxılış*|buraxılış məntəqəsi
fence: çəpər*|hasar
rebel: üsyançı*
separatist: separatçı*|separatizm*|qondarma
paramilitary: yarımhərbi*
mercenary: muzdlu*
coup: dövlət çevrilişi*|çevriliş|çevriliş cəhdi
junta: xunta*
martial-law: hərbi vəziyyət*
curfew: komendant saatı*
intelligence: kəşfiyyat*
spy: casus|casuslar*|agent|agentlər
espionage: casusluq*|casusluğ*
hacker: haker*
cyber-attack: kiberhücum*|kibertəhlükəsiz*
data-breach: məlumat sızması
leak: sızma
defence: müdafiə
security: təhlükəsizlik|təhlükəsizliy*
bodyguard: mühafizəçi*|cangüdən*
assassination: sui-qəsd*|terror aktı törəd*
poisoning: zəhərlən*
exile: sürgün*
dissident: dissident*
prisoner-exchange: əsir mübadiləsi*|məhbus mübadiləsi*
government: hökumət*
president: prezident*|dövlət başçısı*
prime-minister: baş nazir*
minister: nazir|naziri*|nazirlər*|nazirliy*|nazirlik*
foreign-minister: xarici işlər nazir*|xin|xarici işlər
defence-minister: müdafiə nazir*
finance-minister: maliyyə nazir*
interior-minister: daxili işlər nazir*
vice-president: vitse-prezident*
chancellor: kansler*
king: kral|kralı*|kralın
queen: kraliça*
prince: şahzadə*|vəliəhd*
monarchy: monarxiya*
parliament: parlament*|milli məclis*
senate: senat|senatı*|senator*
congress: konqres*|konqresmen*
deputy: deputat*
speaker: spiker*|parlamentin sədri
governor: qubernator*
mayor: mer|meri|meriya*|icra hakimiyyəti
ambassador: səfir|səfiri*|səfirlər*
embassy: səfirlik*|səfirliy*
consulate: konsul|konsulu|konsulluq*
diplomat: diplomat|diplomatlar*|diplomatı
diplomacy: diplomatiya*|diplomatik
summit: sammit*|zirvə toplantısı*
meeting: görüş|görüşüb|görüşü*|iclas*
visit: səfər|səfəri*|səfərə|ziyarət*
telephone-call: telefon danışığı*|telefonla danış*|zəng edib
talks: müzakirə*|müzakirələr
agreement: saziş*|razılaşma*|razılıq
treaty: sülh müqaviləsi|konvensiya*
pact: pakt|paktı*
memorandum: anlaşma memorandumu*|memorandum*
alliance: ittifaq*|alyans*|müttəfiq*
coalition: koalisiya*
opposition: müxalifət*
party: partiya*
leader: lider|lideri*|liderlər*
leadership: rəhbərliy*|liderlik*
candidate: namizəd*
campaign: seçki kampaniyası*|kampaniya*
election: seçki|seçkilər*|seçkisi*|seçkidə
early-election: növbədənkənar seçki*|növbədənkənar parlament|növbədənkənar prezident
vote: səsvermə*|səs verib
voter: seçici*
ballot: seçki bülleten*|bülleten*
polling-station: seçki məntəqə*
turnout: seçici fəallığı*
referendum: referendum*
exit-poll: exit-poll|exit poll
opinion-poll: rəy sorğusu*|sorğu|sorğusu
electoral-fraud: seçki saxtakarlığı*
majority: çoxluq|əksəriyyət
minority: azlıq|azlıqlar*
victory: zəfər*|qələbə*
defeat: məğlub|məğlubiyyət*
inauguration: inauqurasiya*|andiçmə*
oath: and içib|and iç*
term: səlahiyyət müddəti
cabinet: nazirlər kabineti*|kabinet*
resignation: istefa|istefası*|istefaya
resign: istefa verib|istefaya göndər*|istefa ver*
dismissal: vəzifəsindən azad*|işdən çıxarılıb|vəzifədən azad*
impeachment: impiçment*
no-confidence-vote: etimadsızlıq*
scandal: qalmaqal*
lobbying: lobbi*
reform: islahat*
bill: qanun layihəsi*|qanun layihələri
amendment: qanuna dəyişiklik*
decree: fərman|fərmanı*|sərəncam*
veto: veto
budget: büdcə*
deficit: büdcə kəsiri*|kəsir|kəsiri
debt: borc|borcu*|borclar*
tax: vergi|vergilər*|vergisi*
subsidy: subsidiya*
pension: pensiya*
welfare: sosial müdafiə|sosial yardım*|müavinət*
minimum-wage: minimum əməkhaqqı*|minimum əmək haqqı*
privatisation: özəlləşdir*
nationalisation: milliləşdir*
independence: müstəqillik|müstəqilliy*
autonomy: muxtariyyət*|muxtar
sovereignty: suverenlik*|suverenliy*|ərazi bütövlüyü*
democracy: demokratiya*|demokratik
dictatorship: diktatura*|diktator*
regime: rejim|rejimi*
authoritarian: avtoritar*
censorship: senzura*
freedom-of-press: mətbuat azadlığı*|media azadlığı*
freedom-of-speech: söz azadlığı*|ifadə azadlığı*
protest: etiraz|etirazı|etirazlar*|etiraz aksiyası*
demonstration: nümayiş*|piket*
demonstrator: etirazçı*|nümayişçi*
march: yürüş*
rally: mitinq*
strike-labour: tətil|tətili|tətilə
union: həmkarlar ittifaqı*|həmkarlar
boycott: boykot*
petition: petisiya*
tear-gas: gözyaşardıcı qaz*
water-cannon: su şırnağı*
clash: qarşıdurma*
crackdown: repressiya*
activist: fəal|fəallar*|fəalı
human-rights-activist: hüquq müdafiəçi*
revolution: inqilab*
uprising: üsyan|üsyanı
unrest: iğtişaşlar
discrimination: ayrı-seçkilik|diskriminasiya*
racism: irqçi*
equality: bərabərlik*|gender bərabərliyi
feminism: feminis*|qadın hüquqları
abortion: abort|aborta*|abortun
same-sex-marriage: eynicinsli nikah*
lgbt: lqbt*|lgbt
migration: miqrasiya*
migrant: miqrant*
refugee: qaçqın*|məcburi köçkün*
asylum: siyasi sığınacaq*
citizenship: vətəndaşlıq*|vətəndaşlığ*
passport: pasport*
visa: viza|vizası*|vizasız
nationalism: millətçi*
populism: populis*
far-right: ifrat sağ*
far-left: ifrat sol*
communist: kommunist*
socialist: sosialist*
conservative: mühafizəkar*
liberal: liberal*
statement: bəyanat*|açıqlama*|bəyan edib
speech: çıxış|çıxışı*|nitq*
address: xalqa müraciət*
press-conference: mətbuat konfrans*|brifinq*
interview: müsahibə*
criticism: tənqid*
accusation: ittiham edib|ittihamlar*
allegation: iddia|iddialar*|iddia edib
apology: üzr|üzr istə*|üzrxahlıq*
threat: təhdid*|hədə|hədələ*
warning: xəbərdarlıq*|xəbərdarlığ*
condemnation: pisləyib|qınayıb|pislə*
denial: təkzib*|yalanlayıb
support: dəstək|dəstəy*|dəstəklə*
announcement: elan|elan edib|elan edil*
proposal: təklif*
decision: qərar|qərarı*|qərarlar*
plan: plan|planı*|planlar*
project: layihə|layihəsi*|layihələr*
economy: iqtisadiyyat*|iqtisadi
growth: iqtisadi artım*
recession: tənəzzül*|resessiya*
crisis: böhran*
inflation: inflyasiya*
price: qiymət|qiyməti*|qiymətlər*
price-rise: bahalaş*|qiymət artımı*|bahalaşıb
consumer: istehlakçı*|istehlak
interest-rate: faiz dərəcəsi*|uçot dərəcəsi*
central-bank: mərkəzi bank*
bank: bank|bankı*|banklar*
loan: kredit|krediti*|kreditlər*
mortgage: ipoteka*
bankruptcy: iflas*|müflis*
default: defolt*
bond: istiqraz*
stock-exchange: birja*
share: səhm|səhmlər*|səhmi
shareholder: səhmdar*
dividend: dividend*
investor: investor*
investment: investisiya*|sərmayə*
fund: neft fondu*|fond|fondu*
currency: valyuta*
exchange-rate: məzənnə*|rəsmi məzənnə
devaluation: devalvasiya*
dollar: dollar*
euro: avro
cryptocurrency: kriptovalyuta*
bitcoin: bitkoin*|bitcoin
gold: qızıl|qızılın
oil: neft|nefti*|neftin
crude-oil: xam neft|brent|barel*
gas: qaz|qazı|qazın
natural-gas: təbii qaz*
petrol: benzin*
fuel: yanacaq*|yanacağ*|dizel
electricity: elektrik|elektrik enerjisi*
power-cut: elektrik enerjisi kəsil*|işıqlar sön*
energy: enerji|enerji*|energetika*
renewable-energy: bərpa olunan enerji*|yaşıl enerji*
solar: günəş enerjisi*|günəş elektrik*|günəş panel*
wind-power: külək enerjisi*|külək elektrik*
coal: kömür*
trade: ticarət*
tariff: tarif|tariflər*|gömrük rüsum*|rüsum*
import: idxal*
export: ixrac*
trade-war: ticarət müharibəsi*
free-trade: azad ticarət*
customs: gömrük|gömrüy*
supply-chain: təchizat zənciri*
company: şirkət*
corporation: korporasiya*|holdinq*
startup: startap*
merger: birləşmə|birləşməsi
acquisition: satın al*
profit: mənfəət*|xalis mənfəət
revenue: gəlir|gəliri*|gəlirlər*
turnover: dövriyyə*
sales: satış|satışı*|satışlar*
market: bazar|bazarı*|bazarlar*
retail: pərakəndə*
supermarket: supermarket*
e-commerce: elektron ticarət*
advertising: reklam*
brand: brend*
product: məhsul|məhsullar*|məhsulu*
factory: zavod*|fabrik*
production: istehsal*
industry: sənaye*
steel: polad istehsalı|metallurgiya*
textile: tekstil*|toxuculuq*
electric-car: elektromobil*
battery: batareya*|akkumulyator*
chip: çip|çiplər*
semiconductor: yarımkeçirici*
technology: texnologiya*
software: proqram təminatı*
artificial-intelligence: süni intellekt*
robot: robot|robotlar*|robotu
smartphone: smartfon*|iphone
computer: kompüter*
internet: internet*
website: vebsayt*|internet saytı*
social-media: sosial şəbəkə*|sosial media*
app: mobil tətbiq*
platform: platforma*
video-game: video oyun*|videooyun*
telecommunications: telekommunikasiya*|rabitə
antitrust: inhisar*|antiinhisar*
patent: patent*
copyright: müəllif hüquqları*
job: iş yeri*|iş yerləri*|vakansiya*
employment: məşğulluq*|məşğulluğ*
unemployment: işsizlik*|işsiz|işsizliy*
worker: işçi|işçilər*|fəhlə*|işçisi*
layoff: ixtisar|ixtisarı*|işdən azad*
salary: maaş*
wage: əməkhaqqı*|əmək haqqı*
bonus: mükafatlandır*|bonus*
executive-director: icraçı direktor*|baş direktor*
board-of-directors: idarə heyəti*|direktorlar şurası*
chairman: idarə heyətinin sədri*
founder: təsisçi*|qurucu*
billionaire: milyarder*
wealth: sərvət*
poverty: yoxsul*
inequality: bərabərsizlik*
housing: mənzil|mənzillər*|mənzili*
rent: kirayə*|icarə*
real-estate: daşınmaz əmlak*
construction: tikinti*|inşaat*
building: bina|binası*|binalar*|binada
contractor: podratçı*
tender: tender*
contract: müqavilə*|kontrakt*
agriculture: kənd təsərrüfatı*|aqrar
farmer: fermer*
harvest: məhsul yığımı|biçin
wheat: buğda*
grain: taxıl*
rice: düyü
livestock: heyvandarlıq*|mal-qara*
fishing: balıqçı*|balıq ovu
food: qida*|ərzaq*
restaurant: restoran*
hotel: otel|oteli*|otellər*|mehmanxana*
tourism: turizm*
tourist: turist*
insurance: sığorta*
auction: hərrac*
audit: audit*|hesablama palatası*
health: səhiyyə*|sağlamlıq*|sağlamlığ*|tibbi
hospital: xəstəxana*
clinic: klinika*|poliklinika*
doctor: həkim|həkimi|həkimlər*
nurse: tibb bacısı*
patient: xəstə|xəstələr*|pasiyent*
medicine: tibb|təbabət
drug-medicine: dərman*|preparat*
treatment: müalicə*
therapy: terapiya*
surgery: cərrahiyyə*|cərrah*|cərrahi əməliyyat
transplant: transplantasiya*|orqan köçürül*
disease: xəstəlik*|xəstəliy*
infection: infeksiya*|yoluxma*|yoluxub
virus: virus|virusu*|viruslar
bacteria: bakteriya*
coronavirus: koronavirus*
covid: covid|kovid
influenza: qrip|qripi
ebola: ebola
measles: qızılca
malaria: malyariya
cholera: vəba
aids: qiçs|hiv|aiv
cancer: xərçəng*
diabetes: diabet*
heart-attack: infarkt*|ürək tutması
stroke: insult*|beyin qanaması
dementia: demensiya|alzheymer
obesity: piylənmə*
mental-health: psixi sağlamlıq*|ruhi sağlamlıq
depression: depressiya*
vaccine: vaksin|vaksini*|vaksinlər*|peyvənd|peyvəndi
vaccination: vaksinasiya*|peyvəndlən*|vaksinləş*|peyvəndlənmə*
dose: doza|dozası*|dozalar
booster: buster doza
immunity: immunitet*
outbreak: yoluxma ocağı
pandemic: pandemiya*
quarantine: karantin*
lockdown: sərt karantin*
isolation: izolyasiya*
mask: maska|maskası*|maskalar*
testing: koronavirus testi
test-positive: testin nəticəsi pozitiv|pozitiv çıxıb
symptom: simptom*
variant: delta ştamı|omikron|ştam|ştamı
mutation: mutasiya*
mortality: ölüm halları|ölüm halı
birth: doğuş|doğum|doğulub
pregnancy: hamilə*
maternity: analıq məzuniyyəti
baby: körpə|körpələr*|körpəsi
death-toll: ölənlərin sayı*|ölü sayı|həlak olanların sayı*
smoking: siqaret*
tobacco: tütün*
alcohol: alkoqol*|spirtli içki*
allergy: allergiya*
pharmaceutical: əczaçılıq*|aptek*
side-effect: yan təsir*|əlavə təsir
approval: təsdiq|təsdiqlə*|təsdiq edil*
research: tədqiqat*
researcher: tədqiqatçı*
scientist: alim|alimi|alimlər*
professor: professor*
university: universitet*
laboratory: laboratoriya*
experiment: eksperiment*
discovery: kəşf|kəşf edib|kəşfi
gene: gen|genetik*|genlər
dinosaur: dinozavr*
archaeologist: arxeoloq*|arxeoloji*
excavation: arxeoloji qazıntı*|qazıntı*
ancient: qədim
museum: muzey*
endangered: nəsli kəsil*|qırmızı kitab*
animal: heyvan|heyvanlar*
dog: itlər*|köpək
elephant: fil|fillər
whale: balina*
shark: köpəkbalığı*|akula*
wolf: canavar*
bird-flu: quş qripi*
bee: arı|arılar*|arıçı*
insect: həşərat*|çəyirtkə*
forest: meşə|meşələr*|meşəsi
deforestation: ağacların kəsil*
ocean: okean*
river: çayı|çayın
lake: göl|gölü*
glacier: buzlaq*
ice: buz
arctic: arktika*
antarctica: antarktida*
national-park: milli park*
zoo: zoopark*
school: məktəb*
pupil: şagird*|məktəbli*
student: tələbə*
teacher: müəllim*
education: təhsil*
exam: imtahan*|buraxılış imtahanı*
kindergarten: uşaq bağçası*|bağça*
graduation: məzun|məzunlar*
scholarship: təqaüd|təqaüdü|təqaüdlər*|prezident təqaüdü
child: uşaq|uşağ*|uşaqlar*
teenager: yeniyetmə*|azyaşlı*
youth: gənclər*
parent: valideyn*
mother: ana|anası*|analar
father: ata|atası*|atalar
son: oğlu|oğul|övlad*
daughter: qızı|qızının
brother: qardaş|qardaşı*
sister: bacı|bacısı*
family: ailə|ailəsi*|ailələr*
wife: həyat yoldaşı*|xanımı
husband: əri|ərini
wedding: toy|toyu|toyda
marriage: nikah*|evlilik*|evlənib
divorce: boşan*
birthday: ad günü*|doğum günü*
anniversary: ildönümü*|yubiley*
celebration: qeyd edil*|bayramı
festival: festival*
holiday: bayram|tətil günləri|istirahət günü
new-year: yeni il*|novruz*
christmas: milad
ramadan: ramazan*|orucluq
eid: ramazan bayramı*|qurban bayramı*
easter: pasxa
pilgrimage: ziyarətçi*|ümrə
hajj: həcc|zəvvar*
church: kilsə*
mosque: məscid*
synagogue: sinaqoq*
temple: məbəd*
religion: dini|dindar*
christian: xristian*
muslim: müsəlman*
jewish: yəhudi*
pope: roma papası|papa
bishop: yepiskop*
cardinal: kardinal*
priest: keşiş*
imam: axund*|imam
rabbi: ravvin*
prayer: namaz*|dua
film: film|filmi*|filmlər*
cinema: kino|kinoteatr*
actor: aktyor*
actress: aktrisa*
director: rejissor*
movie-premiere: premyera*
award: mükafat|mükafatı*|mükafatlar*
oscar: oskar
nobel-prize: nobel mükafatı*|nobel
music: musiqi|musiqisi*|musiqiçi*
song: mahnı|mahnısı*|mahnılar*
singer: müğənni*|xanəndə*
band: musiqi qrupu*
concert: konsert*
album: albom|albomu
opera: opera
orchestra: orkestr*
dance: rəqs|rəqqas*
ballet: balet*
theatre: teatr*
play: tamaşa*|pyes*
book: kitab|kitabı*|kitablar*
novel: roman|romanı*
author: müəllif|müəllifi
writer: yazıçı*
poet: şair|şairi|şeir*
literature: ədəbiyyat*|ədəbi
publisher: nəşriyyat*
library: kitabxana*
art: incəsənət*|sənətçi*
painting: rəsm əsəri*|tablo
painter: rəssam*
sculpture: heykəltəraş*
exhibition: sərgi|sərgisi*|sərgidə
gallery: qalereya*
fashion: moda|moda*
designer: dizayner*
television: televiziya*|telekanal*
series: serial*
radio: radio|radiosu
newspaper: qəzet|qəzeti*|qəzetlər
journalist: jurnalist*
reporter: müxbir*
editor: redaktor*
media: media|mətbuat|kütləvi informasiya
news: xəbər|xəbəri|xəbərlər*
magazine: jurnal|jurnalı*
photographer: fotoqraf*
documentary: sənədli film*
celebrity: məşhurlar
royal-family: kral ailəsi*
heritage: mədəni irs*|dünya irsi*
unesco: yunesko|unesco
monument: abidə*
statue: heykəl|heykəli*
lottery: lotereya*
winner: qalib|qalibi|qaliblər
record-world: rekord*|dünya rekordu*
guinness: ginnes
football: futbol|futbolu*|futbolda
match: matç|matçı*|qarşılaşma*
league: liqa|liqası*|premyer liqa*
cup: kubok|kuboku*
world-cup: dünya çempionatı*|dünya kuboku*|mundial
championship: çempionat*|çempion|çempionu*
tournament: turnir*
final: final|finalı*|finalda
semi-final: yarımfinal*|1/2 final
quarter-final: dörddəbir final*|1/4 final*
group-stage: qrup mərhələsi*
qualifying: seçmə mərhələ*|təsnifat mərhələsi*
playoff: pley-off
goal: qol|qolu*|qollar*
penalty: penalti*|11 metrlik
penalty-shootout: penaltilər seriyası
red-card: qırmızı vərəqə*
yellow-card: sarı vərəqə*
referee: baş hakim*|hakimlik
offside: ofsayd*
goalkeeper: qapıçı*
striker: hücumçu*|forvard*
midfielder: yarımmüdafiəçi*
defender: müdafiəçi|müdafiəçisi*
captain: kapitan*
coach: baş məşqçi*|məşqçi*
transfer: transfer*
contract-extension: müqaviləsini uzat*|müqaviləni uzat*|müqavilənin müddəti uzad*
injury: zədə|zədəsi*
substitute: əvəzedici*
stadium: stadion*
fan: azarkeş*
team: komanda|komandası*|komandalar*|komandaya
club: klub|klubu*|klublar*
national-team: milli komanda*|yığma*|millimiz
player: oyunçu*|futbolçu*
win: qalib gəl*|udub
draw: heç-heçə*|püşkatma
hat-trick: het-trik*
debut: debüt*
title: titul*
medal: medal|medalı*|medallar*|medalçı
gold-medal: qızıl medal*
silver-medal: gümüş medal*
bronze-medal: bürünc medal*
olympics: olimpiada*|olimpiya oyunları*|olimpiya
paralympics: paralimpiya*
athlete: idmançı*|atlet|atletlər
athletics: atletika*
marathon: marafon*
swimming: üzgüçü*
gymnastics: gimnastika*|gimnast*
boxing: boks|boks üzrə
boxer: boksçu*
wrestling: güləş|güləşçi*|güləş*
tennis: tennis|tennisçi*
grand-slam: böyük dəbilqə
basketball: basketbol*
volleyball: voleybol*
handball: həndbol*
rugby: reqbi
cricket: kriket
golf: qolf
cycling: velosipedçi*|veloyürüş*
skiing: xizək*
figure-skating: fiqurlu konki*
ice-hockey: xokkey*
formula-one: formula|formula 1
racing-driver: formula pilotu
grand-prix: qran-pri|qran pri
chess: şahmat*
doping: dopinq*
retirement: təqaüdə çıx*|karyerasını bitir*
`;
export default concepts;
