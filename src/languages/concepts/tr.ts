/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: deprem|deprem*|depremzede*|zelzele
aftershock: artçı|artçı*
tsunami: tsunami*
volcano: yanardağ*|volkan*
eruption: yanardağ patlaması|püskürme*
flood: sel|seller|selde|sele|sel felaketi|su baskını
landslide: heyelan*|toprak kayması
avalanche: çığ|çığ düşmesi
storm: fırtına*
hurricane: kasırga*
typhoon: tayfun*
cyclone: siklon*
tornado: hortum|hortumu
hail: dolu yağışı
snow: kar yağışı*|kar kalınlığı|kar yağdı
blizzard: kar fırtınası|tipi
rain: yağmur*|yağış*|sağanak*
monsoon: muson*
drought: kuraklık*|kuraklığ*
heatwave: sıcak hava dalgası|sıcak dalgası|aşırı sıcak*
cold-wave: soğuk hava dalgası|soğuk dalgası
wildfire: orman yangını*|orman yangın*
fire: yangın*
explosion: patlama|patlama*|patladı
lightning: yıldırım düş*|yıldırım çarp*
fog: sis|yoğun sis
wind: rüzgar*|rüzgâr*
temperature: hava sıcaklığı|sıcaklık*|sıcaklığ*
weather-forecast: hava durumu|hava tahmin*|meteoroloji*
climate-change: iklim değişikliği*|iklim krizi|iklim değişikliğ*
global-warming: küresel ısınma*
emission: emisyon*|salım*
greenhouse-gas: sera gazı*
carbon: karbon|karbondioksit
pollution: kirlilik*|kirliliğ*|hava kirliliği
oil-spill: petrol sızıntısı
chemical: kimyasal*
toxic: zehirli|toksik*
radiation: radyasyon*
nuclear-plant: nükleer santral*|nükleer reaktör*
dam: baraj|baraj*
collapse: çökme|çöktü|çökmesi|göçük*
rubble: enkaz*
evacuation: tahliye|tahliye*
shelter: sığınak|sığınağ*|barınak|barınma
rescue: kurtarma|kurtarma*|kurtarıl*
rescuer: arama kurtarma|kurtarma ekip*
survivor: sağ kurtulan*|hayatta kalan*
missing-person: kayıp kişi*|kayıplar*
trapped: mahsur kal*|mahsur
casualty: can kaybı*|ölü ve yaralı
dead: ölü|ölüler|ölen|ölenler*
death: ölüm|ölümü*|hayatını kaybet*|yaşamını yitir*|vefat*
injured: yaralı*|yaralan*
victim: mağdur*|kurbanı|kurbanları*
body: ceset|cesed*|cesetler*|naaş*
funeral: cenaze*
mourning: yas|yas ilan*
condolence: taziye*|başsağlığı
memorial: anma töreni|anma törenin*
epicentre: merkez üssü*
magnitude: büyüklüğünde*|richter*
damage: hasar*
destruction: yıkım|yıkımı*|yıkıldı|tahrip
emergency: acil durum*
disaster: afet|afet*|felaket*
catastrophe: facia*
state-of-emergency: olağanüstü hal*|ohal
relief: yardım malzeme*
aid: yardım|yardımı|yardımlar*
humanitarian: insani yardım*|insani
donation: bağış|bağışı*|bağışlar*|bağışçı*|bağışladı
refugee-camp: mülteci kampı*|mülteci kamp*|çadır kent*
famine: kıtlık*|kıtlığ*
hunger: açlık*|açlığ*
epidemic: salgın*
accident: kaza|kazası*|kazada|kazaya|kazalar*
crash: uçak kazası*|düşen uçak
collision: çarpışma*|çarpıştı|çarpış*
derailment: raydan çık*
train: tren|treni*|trenler*|trende
railway: demiryolu*|demiryollar*
metro: metro|metrosu*|metroda
bus: otobüs*|minibüs*
truck: kamyon*|tır|tırlar
car: otomobil|otomobil*|araba|arabası*
motorcycle: motosiklet*
bicycle: bisiklet|bisiklete
driver: sürücü*|şoför*
passenger: yolcu|yolcular*|yolcusu*
pilot: pilot|pilotlar*|pilotu*
crew: mürettebat*
plane: uçak|uçağ*|uçaklar*|uçakta*
helicopter: helikopter*
airport: havalimanı*|havaalanı*
airline: havayolu|hava yolları|havayolları*|hava yolu şirketi
flight: uçuş*|sefer sayılı
runway: pist|pistte*
landing: iniş yap*|acil iniş*
takeoff: havalandı|kalkış yap*
black-box: kara kutu*
ship: gemi|gemisi*|gemiler*|geminin|gemiye
boat: tekne|teknesi*|tekneler*|teknede*|bot|botu
ferry: feribot*|vapur*
tanker: tanker*
cargo: kargo|kargo*
port: liman|limanı*|limanda*|limanlar*
sinking: battı|batan gemi|batması
capsize: alabora*
drowning: boğuldu|boğularak|boğulma*
bridge: köprü|köprü*
tunnel: tünel*
road: karayolu*|yol çalışması
highway: otoyol*|otoban*
traffic: trafik|trafiğ*|trafikte*
speed: hız sınırı|aşırı hız
drunk-driving: alkollü sürücü*|alkollü araç
seat-belt: emniyet kemeri*
stampede: izdiham*
elevator: asansör*
crane: vinç|vinc*
mine-accident: maden kazası|maden faciası|maden ocağı*
miner: madenci|madenciler*
gas-leak: gaz sızıntısı|gaz kaçağı|doğalgaz patlaması
pipeline: boru hattı*|boru hatlar*
space: uzay|uzaya|uzayda*
satellite: uydu|uydusu*|uydular*
launch: fırlatma|fırlatıldı|fırlatıl*
astronaut: astronot*|kozmonot*
spacecraft: uzay aracı*|uzay araçlar*|uzay mekiği
moon: ay yüzeyi|ay'a iniş
mars: mars|mars'ta
orbit: yörünge|yörüngesi*|yörüngede
asteroid: asteroit*|asteroid*
crime: suç|suçu|suçlar*|suçundan
murder: cinayet*
killing: öldürüldü|öldürül*|öldürdü|öldüren
killer: katil|katili|katiller*
suicide: intihar*
stabbing: bıçakla*|bıçaklan*
knife: bıçak|bıçağ*
shooting: silahlı saldırı*|ateş açtı|ateş aç*|silahlı çatışma
gunman: silahlı saldırgan*|saldırgan|saldırganlar*
gun: tabanca*|tüfek|tüfeğ*
firearm: ateşli silah*
bullet: kurşun|mermi*|kurşunlar*
sniper: keskin nişancı*
hostage: rehine*|rehin alın*|rehin
kidnapping: kaçırıldı|kaçırılan|kaçırılma*|adam kaçırma
ransom: fidye*
rape: tecavüz*
sexual-assault: cinsel saldırı*|cinsel istismar*
harassment: taciz*
abuse: istismar*
child-abuse: çocuk istismarı*|çocuğa istismar
domestic-violence: aile içi şiddet|kadına şiddet|kadına yönelik şiddet
robbery: soygun*|gasp
theft: hırsızlık*|hırsız*|çalındı
fraud: dolandırıcı*|sahtecilik*
scam: dolandırıldı|dolandırıl*
embezzlement: zimmet*
bribery: rüşvet*
corruption: yolsuzluk*|yolsuzluğ*
money-laundering: kara para akla*|kara para
tax-evasion: vergi kaçır*|vergi kaçakçılığı*
smuggling: kaçakçı*|kaçak
human-trafficking: insan ticareti*|insan kaçakçı*
drug: uyuşturucu*
cocaine: kokain*
heroin: eroin*
cannabis: esrar|esrarı|kenevir*
overdose: aşırı doz*
gang: çete|çetesi*|çeteler*
mafia: mafya*
cartel: kartel*
piracy: korsan gemi|deniz haydut*
arson: kundakla*|kundakçı*
vandalism: vandal*
looting: yağma*
riot: ayaklanmalar*
police: polis|polisi*|polisler*|emniyet müdür*
officer: polis memuru*
detective: dedektif*
investigation: soruşturma*|inceleme başlat*
suspect: şüpheli|şüpheliler*|şüphelinin|zanlı*
arrest: tutuklan*|tutuklandı|tutuklama*|gözaltına alın*|yakalandı|yakalan*
detention: gözaltı|gözaltına*|gözaltında*|alıkon*
detainee: tutuklu*
custody: velayet*
prison: hapishane*|cezaevi*|hapis|hapse
prisoner: mahkum|mahkumlar*|mahkumun|mahkûm|mahkûmlar*|hükümlü*|esir|esirler*
jail: hücre cezası
escape: firar|firar etti
fugitive: firari*|kaçak zanlı
extradition: iadesi talep|suçlu iadesi|iade edil*
deportation: sınır dışı*
warrant: yakalama kararı*|tutuklama emri*
raid: baskın|baskını|baskında|baskınlar*|operasyon düzenle*
seizure: ele geçir*|el konul*
evidence: delil|deliller*|kanıt*
witness: tanık|tanıklar*|görgü tanı*
testimony: ifade verdi|tanıklık*
confession: itiraf*
forensic: adli tıp*
dna: dna
autopsy: otopsi*
court: mahkeme*
trial: yargılan*|duruşma*|yargılama*
judge: hakim|hâkim|hakimi|hakimler*|yargıç*
jury: jüri|jürisi*
prosecutor: savcı|savcılık*|savcısı*|savcılığ*|savcılar*
lawyer: avukat*
defendant: sanık|sanığ*|sanıklar*
plaintiff: davacı*
lawsuit: dava|davası*|davada|davalar*|davayı
indictment: iddianame*
charge: suçlamasıyla|suçundan yargı*
guilty: suçlu|suçlu bulun*
innocent: masum|masumiyet*|suçsuz*
acquittal: beraat*
conviction: mahkumiyet*|mahkûmiyet*
verdict: hüküm giy*|karar duruşması
sentence: hapis cezası*|ceza|cezası|cezasına|cezaya
life-sentence: müebbet*|ömür boyu hapis|ağırlaştırılmış müebbet
death-penalty: idam|idam ceza*|ölüm cezası*
execution: infaz*|idam edil*
appeal: temyiz*|istinaf*
parole: şartlı tahliye*
pardon: af|affı|affetti
amnesty: genel af
bail: kefalet*
fine: para cezası*
compensation: tazminat*
settlement: uzlaşma|uzlaşmaya
supreme-court: yüksek mahkeme*|yargıtay*|anayasa mahkemesi*
constitution: anayasa|anayasal|anayasayı|anayasanın
law: yasa|yasalar|yasası*|kanun|kanunu*|hukuk*
legislation: mevzuat*|yasama*
human-rights: insan hakları*
torture: işkence*
genocide: soykırım*
war-crime: savaş suçu*|savaş suçlar*
crime-against-humanity: insanlığa karşı suç*
tribunal: ceza mahkemesi
terrorist: terörist*
terrorism: terör|terörü*|terörizm*
attack: saldırı|saldırı*|saldırdı
bomb: bomba|bombayı|bombalı*|bombası*
bombing: bombalandı|bombalan*|bombalama*
suicide-bomber: canlı bomba*|intihar bombacısı*|intihar saldırı*
car-bomb: bomba yüklü araç|bombalı araç*
explosive: patlayıcı*
extremist: aşırılık yan*|aşırıcı*
radical: radikal*
jihadist: cihatçı*|cihadist*|ışid|işid|deaş
militant: militan*
war: savaş|savaşı*|savaşın|savaşta|savaşlar*
civil-war: iç savaş*
battle: muharebe*
combat: çatışma bölgesi
front-line: cephe|cephede|cephesi*|cephe hattı
army: ordu|ordusu*|ordunun|orduya
military: askeri|askerî
troops: birlikler|birlikleri*|kuvvetleri*
soldier: asker|askerler*|askeri personel|askerin|er şehit
general: general|generali|generaller*|orgeneral*|tuğgeneral*
commander: komutan*
officer-corps: subay*
veteran: gazi|gaziler*
conscription: zorunlu askerlik|askerlik*|bedelli askerlik
mobilisation: seferberlik*|seferberliğ*
navy: donanma|deniz kuvvet*
fleet: filo|filosu*|donanması*
submarine: denizaltı*
warship: savaş gemi*|fırkateyn*
air-force: hava kuvvetleri*
fighter-jet: savaş uçağı*|savaş uçaklar*|savaş jet*
bomber: bombardıman uçağı*|bombardıman uçaklar*
drone: insansız hava ara*|iha|siha|sihalar|dron|drone|dronlar*
missile: füze|füzeler*|füzesi*|füzeyi*|roket*
ballistic-missile: balistik füze*|balistik*
air-strike: hava saldırısı*|hava saldırıları*|hava harekatı*
shelling: bombardıman|top ateşi
artillery: topçu|topçu*|obüs*
mortar: havan|havan top*
tank: tank|tanklar*|tankı
armoured-vehicle: zırhlı araç*|zırhlı*
weapon: silah|silahı*|silahlar*|silahla
arms: silahlanma*|silah sanayi*
ammunition: mühimmat*|cephane*
arms-deal: silah anlaşması*|silah satışı*
nuclear-weapon: nükleer silah*|nükleer
nuclear-test: nükleer deneme*
uranium: uranyum*
enrichment: uranyum zenginleştir*|zenginleştirme*
chemical-weapon: kimyasal silah*
mine: mayın*
cluster-bomb: misket bomba*
invasion: işgal|işgal girişimi|istila*
offensive: taarruz*|harekat|harekât|harekatı*
counter-offensive: karşı taarruz*|karşı saldırı*
siege: kuşatma*
blockade: abluka*
occupation: işgali|işgalci*|işgal altında*
annexation: ilhak*
withdrawal: çekilme|çekilmesi*|geri çekil*
ambush: pusu|pusuya|pusuda
ceasefire: ateşkes*
truce: mütareke*
peace: barış|barışı*|barışa
peace-talks: barış görüşme*|barış müzakere*
peacekeeper: barış gücü*
negotiation: müzakere*
mediation: arabuluculuk*|arabuluculuğ*
mediator: arabulucu|arabulucular*
disarmament: silahsızlan*|silah bırak*
sanction: yaptırım*
embargo: ambargo*
military-exercise: tatbikat*
airspace: hava sahası*
border: sınır|sınırı|sınırında*|sınırına|sınırlar*
border-crossing: sınır kapısı*|sınır kapıları*
checkpoint: kontrol noktası*
fence: tel örgü*
wall: duvar|duvarı
rebel: isyancı*|asi|asiler
insurgent: isyan|isyanı
separatist: ayrılıkçı*
militia: milis|milisler*
paramilitary: paramiliter*
mercenary: paralı asker*
coup: darbe|darbesi*|darbeci*|darbe girişimi*
junta: cunta*
martial-law: sıkıyönetim*
curfew: sokağa çıkma yasağı*
intelligence: istihbarat*
spy: casus|casuslar*|ajan|ajanlar*
espionage: casusluk*|casusluğ*
surveillance: dinleme skandalı|izleme sistemi
hacker: hacker*|bilgisayar korsan*
cyber-attack: siber saldırı*|siber*
data-breach: veri ihlali|veri sızıntısı*
leak: sızıntı|sızdır*
defence: savunma|savunması|savunma sanayi*
security: güvenlik|güvenliğ*
bodyguard: koruma polisi|korumaları
assassination: suikast*
poisoning: zehirlen*|zehirle*
nerve-agent: sinir gazı*|sarin
exile: sürgün*
defector: iltica etti|firar eden asker
dissident: muhalif*
hostage-release: rehinelerin serbest|rehine takası
prisoner-exchange: esir takası*|mahkum takası*|tutuklu takası
government: hükümet*|hükûmet*
president: cumhurbaşkan*|devlet başkanı*|başkan|başkanı|başkanlık*
prime-minister: başbakan*
minister: bakan|bakanı|bakanlar*|bakanlığ*|bakanlık
foreign-minister: dışişleri bakan*|dışişleri
defence-minister: milli savunma bakan*|savunma bakan*
finance-minister: maliye bakan*|hazine ve maliye*
interior-minister: içişleri bakan*|içişleri
vice-president: başkan yardımcısı*|cumhurbaşkanı yardımcısı*
chancellor: şansölye*
king: kral|kralı*|kralın
queen: kraliçe*
prince: prens|prensi*|prenses*
monarchy: monarşi*
parliament: parlamento*|meclis|meclisi*|mecliste|tbmm
senate: senato*|senatör*
congress: kongre|kongresi*
deputy: milletvekil*
speaker: meclis başkanı*|tbmm başkanı*
governor: vali|valisi*|valiliğ*|valilik
mayor: belediye başkan*|belediye*
ambassador: büyükelçi|büyükelçisi*
embassy: büyükelçilik*|büyükelçiliğ*
consulate: konsolos*|başkonsolos*
diplomat: diplomat*
diplomacy: diplomasi*
summit: zirve|zirvesi*|zirvede
meeting: toplantı*|bir araya gel*
visit: ziyaret*
telephone-call: telefon görüşmesi*|telefonda görüş*
talks: görüşme|görüşmeler*|görüştü
agreement: anlaşma|anlaşması*|anlaşmaya*|mutabakat*|anlaşmalar*
treaty: antlaşma*|sözleşmesi*
memorandum: mutabakat zaptı|mutabakat muhtırası
alliance: ittifak*
coalition: koalisyon*
opposition: muhalefet*
party: parti|partisi*|partinin|partiler*|partili*
leader: lider|lideri*|liderler*
leadership: liderlik*|liderliğ*
candidate: aday|adayı*|adaylar*|adaylık*|adaylığ*
campaign: seçim kampanyası*|kampanya*
election: seçim|seçimi*|seçimler*|seçimde
early-election: erken seçim*
vote: oylama*|oy kullan*|oylar*
voter: seçmen*
ballot: oy pusula*|sandık|sandığ*
polling-station: oy verme merkez*|sandık başı*
turnout: katılım oranı*|seçime katılım
referendum: referandum*
exit-poll: sandık çıkış anketi*|sandık çıkış
opinion-poll: kamuoyu yoklama*|anket|anketi*|anketler*
recount: yeniden sayım*
electoral-fraud: seçim hilesi|seçime hile
majority: çoğunluk*|çoğunluğ*
minority: azınlık*|azınlığ*
victory: zafer|zaferi*
defeat: yenilgi*|mağlubiyet*
landslide-victory: ezici zafer|ezici çoğunlukla
inauguration: göreve başlama töreni|yemin töreni*
oath: yemin|yemin et*
term: görev süresi*
cabinet: kabine*|bakanlar kurulu*
reshuffle: kabine değişikliği|kabine revizyonu
resignation: istifa|istifası*|istifaya
resign: istifa etti|istifasını sun*
dismissal: görevden alın*|görevden al*|görevinden alın*|ihraç
impeachment: azil|azil süreci
no-confidence-vote: güvensizlik oylaması*|güven oylaması|gensoru*
scandal: skandal*
ethics: etik kurul*
lobbying: lobi|lobicilik*
reform: reform*
bill: yasa tasarısı*|kanun teklifi*|yasa teklifi*|tasarı|tasarısı*|tasarıya
amendment: anayasa değişikliği*|yasa değişikliği*
decree: kararname*
veto: veto*
budget: bütçe*
deficit: bütçe açığı*|cari açık|cari açığ*
debt: borç|borcu*|borçlar*
tax: vergi|vergisi*|vergiler*
tax-cut: vergi indirimi*
subsidy: sübvansiyon*|teşvik*
pension: emekli maaş*|emekli aylığı*
welfare: sosyal yardım*
minimum-wage: asgari ücret*
austerity: kemer sıkma*|tasarruf tedbir*
privatisation: özelleştir*
nationalisation: kamulaştır*|millileştir*
independence: bağımsızlık*|bağımsızlığ*
autonomy: özerk*
sovereignty: egemenlik*|egemenliğ*
democracy: demokrasi*|demokratik*
dictatorship: diktatör*
regime: rejim|rejimi*
authoritarian: otoriter*
censorship: sansür*
freedom-of-press: basın özgürlüğü*
freedom-of-speech: ifade özgürlüğü*
protest: protesto*
demonstration: gösteriler*|gösteri düzenle*|miting|eylem|eylemi
demonstrator: gösterici*|eylemci*
march: yürüyüş düzenle*|protesto yürüyüşü
rally: mitingi*|mitingde*
strike-labour: grev|grevi*|greve|grevci*
union: sendika*
boycott: boykot*
petition: imza kampanyası*|dilekçe*
civil-disobedience: sivil itaatsizlik*
tear-gas: biber gazı*|göz yaşartıcı gaz*|gaz bombası
water-cannon: tazyikli su|toma
clash: çatışma|çatışmalar*|çatışması*|arbede*
crackdown: sert müdahale
activist: aktivist*
human-rights-activist: insan hakları savunucu*|insan hakları aktivist*
revolution: devrim|devrimi*
uprising: ayaklanma|ayaklanması|halk ayaklanması
unrest: kargaşa*
discrimination: ayrımcılık*|ayrımcılığ*
racism: ırkçı*
equality: eşitlik*|eşitliğ*
feminism: feminis*|kadın hakları*
abortion: kürtaj*
same-sex-marriage: eşcinsel evlilik*|eşcinsel evliliğ*
lgbt: lgbt|lgbti|eşcinsel*
migration: göç|göçü
migrant: göçmen*|düzensiz göçmen*
refugee: mülteci*|sığınmacı*
asylum: sığınma|sığınma hakkı*|iltica*
asylum-seeker: sığınma başvurusu|iltica başvurusu
citizenship: vatandaşlık*|vatandaşlığ*
passport: pasaport*
visa: vize|vizesi*|vizesiz
nationalism: milliyetçi*
populism: popülis*
far-right: aşırı sağ|aşırı sağcı*
far-left: aşırı sol|aşırı solcu*
communist: komünis*
socialist: sosyalis*
conservative: muhafazakar*|muhafazakâr*
liberal: liberal*
statement: açıklama|açıklaması*|açıklamada*|bildiri*
speech: konuşma|konuşması*|konuşmada*|nutuk
address: ulusa sesleniş
press-conference: basın toplantısı*
interview: röportaj*|söyleşi*|mülakat*
criticism: eleştir*
accusation: suçlama|suçlamalar*|suçladı
allegation: iddia|iddiası*|iddialar*|iddia et*
apology: özür|özür dile*
threat: tehdit*
warning: uyarı|uyarısı*|uyardı|uyarılar*
condemnation: kınadı|kınama*|kınandı
denial: yalanladı|yalanla*|inkar
support: destek|desteğ*|destekle*
announcement: duyurdu|duyurusu*
proposal: öneri|önerisi*|teklif*
decision: karar|kararı*|kararlar*
plan: plan|planı|planlar*|planını
project: proje|projesi*|projeler*
economy: ekonomi|ekonomi*|iktisadi
growth: büyüme|büyümesi|büyümede
recession: resesyon*|durgunluk*|durgunluğ*
crisis: kriz|krizi*|krizler*
inflation: enflasyon*
price: fiyat|fiyatı*|fiyatlar*
price-rise: zam|zammı*|fiyat artışı*|zamlı
consumer: tüketici*|tüketim*
interest-rate: faiz|faizi*|faiz oran*|faizler*
central-bank: merkez bankası*|tcmb|fed
bank: banka|bankası*|bankalar*|bankacılık
loan: kredi|kredisi*|krediler*
mortgage: konut kredisi*|mortgage
bankruptcy: iflas*
insolvency: konkordato*
default: temerrüt*|temerrüd*
bond: tahvil*
stock-exchange: borsa|borsası*|borsada
share: hisse|hissesi*|hisseler*
shareholder: hissedar*
dividend: temettü*
investor: yatırımcı*
investment: yatırım|yatırımı*|yatırımlar*
fund: fon|fonu|fonlar*
hedge-fund: hedge fon*|serbest fon
currency: para birimi*|döviz
exchange-rate: döviz kuru*|kur|kuru
devaluation: devalüasyon*|değer kaybı*
dollar: dolar|dolar*
euro: euro|avro
cryptocurrency: kripto para*|kripto*
bitcoin: bitcoin*
gold: altın fiyat*|gram altın*|ons altın
oil: petrol|petrolü*
crude-oil: ham petrol*|brent petrol*|brent
gas: gaz|gazı
natural-gas: doğalgaz*|doğal gaz*
petrol: benzin*
fuel: akaryakıt*|yakıt*|motorin
electricity: elektrik|elektriğ*|elektrikte*
power-cut: elektrik kesinti*
energy: enerji|enerji*
renewable-energy: yenilenebilir enerji*|yenilenebilir
solar: güneş enerjisi*|güneş panel*
wind-power: rüzgar enerjisi*|rüzgar santrali
coal: kömür*
trade: ticaret|ticareti*|ticari
tariff: gümrük vergisi*|gümrük vergileri*|gümrük tarife*
import: ithalat*|ithal
export: ihracat*|ihraç edil*
trade-war: ticaret savaş*
free-trade: serbest ticaret*
customs: gümrük|gümrüğ*
supply-chain: tedarik zincir*
company: şirket*|firma|firması*|firmalar*
corporation: holding*
startup: girişimci*|startup*
merger: birleşme|birleşmesi|şirket birleşmesi
acquisition: satın alma|satın aldı|devralma*
subsidiary: iştirak|bağlı ortaklık*
joint-venture: ortak girişim*
profit: kâr|kar açıkladı|kârı|net kar
loss: zarar|zararı
revenue: gelir|gelirler*|hasılat*
turnover: ciro|cirosu*
sales: satış|satışlar*|satışı
market: piyasa*|pazar payı
retail: perakende*
supermarket: süpermarket*|market zinciri
e-commerce: e-ticaret|elektronik ticaret
advertising: reklam*
brand: marka|markası*|markalar*
product: ürün|ürünü*|ürünler*
factory: fabrika*
production: üretim|üretimi*|üretici*
manufacturing: imalat*
industry: sanayi|sanayisi*|endüstri*
steel: çelik üreti*|demir çelik
textile: tekstil*
automobile: otomotiv*
electric-car: elektrikli araç*|elektrikli otomobil*
battery: batarya*|pil
chip: çip|çipi|çipler*
semiconductor: yarı iletken*
technology: teknoloji*
software: yazılım*
artificial-intelligence: yapay zeka*|yapay zekâ*
robot: robot*
smartphone: akıllı telefon*|iphone
computer: bilgisayar*
internet: internet*
website: internet sitesi*|web sitesi*
social-media: sosyal medya*
app: mobil uygulama*
platform: platform|platformu*|platformlar*
video-game: video oyun*|bilgisayar oyun*
telecommunications: telekom*|telekomünikasyon
network: şebeke|şebekesi*
antitrust: rekabet kurumu*|rekabet kurulu*|tekel
patent: patent*
copyright: telif hak*|telif
job: istihdam*|iş ilanı
unemployment: işsiz*
worker: işçi|işçiler*|işçisi*|çalışanlar*
layoff: işten çıkar*|işten çıkarma
salary: maaş*
wage: ücret|ücretler*|ücreti
bonus: ikramiye*|prim
pay-rise: maaş zammı*|ücret zammı
executive-director: icra kurulu başkan*|ceo|genel müdür*
board-of-directors: yönetim kurulu*
chairman: yönetim kurulu başkan*
founder: kurucu|kurucusu*
billionaire: milyarder*
wealth: servet|serveti*
poverty: yoksul*
inequality: eşitsizlik*|eşitsizliğ*
housing: konut|konutlar*
rent: kira|kirası*|kiralar*|kiracı*
real-estate: gayrimenkul*|emlak*
construction: inşaat*|inşa edil*
building: bina|binası*|binalar*|binada
contractor: müteahhit*|müteahhid*|taşeron*
tender: ihale|ihalesi*|ihaleye*
contract: sözleşme|kontrat*
agriculture: tarım|tarımsal|tarımda
farmer: çiftçi*
harvest: hasat|hasad*
crop: mahsul*|rekolte*
wheat: buğday*
grain: tahıl*|hububat*
rice: pirinç|pirinc*
livestock: hayvancılık*|büyükbaş*|küçükbaş*
fishing: balıkçı*
food: gıda|gıda*
restaurant: restoran*|lokanta*
hotel: otel|oteli*|otelde*|oteller*
tourism: turizm*
tourist: turist*
insurance: sigorta*
auction: müzayede*|açık artırma*
audit: denetim|sayıştay*
health: sağlık|sağlığ*
hospital: hastane*
clinic: klinik|kliniğ*
doctor: doktor*|hekim*
nurse: hemşire*
patient: hasta|hastalar*|hastası
medicine: tıp|tıbbi
drug-medicine: ilaç|ilac*|ilaçlar*
treatment: tedavi*
therapy: terapi*
surgery: ameliyat*
transplant: organ nakli*|nakil
disease: hastalık*|hastalığ*
infection: enfeksiyon*|bulaş*
virus: virüs*
bacteria: bakteri*
coronavirus: koronavirüs*|korona
covid: kovid|covid
influenza: grip|gribi
ebola: ebola
measles: kızamık*
malaria: sıtma
cholera: kolera
aids: aids|hiv
cancer: kanser*
diabetes: diyabet*|şeker hastalığı
heart-attack: kalp krizi*
stroke: inme|felç
dementia: demans|alzheimer*
obesity: obezite*
mental-health: ruh sağlığı*|akıl sağlığı
depression: depresyon*
vaccine: aşı|aşısı*|aşılar
vaccination: aşılama*|aşılan*
dose: doz|dozu
booster: hatırlatma dozu
immunity: bağışıklık*|bağışıklığ*
pandemic: pandemi*
quarantine: karantina*
lockdown: tam kapanma*
isolation: izolasyon*
mask: maske|maskesi*|maskeler*
testing: pcr testi*|korona testi
test-positive: testi pozitif|pozitif çık*
symptom: semptom*|belirti*
contact-tracing: filyasyon*|temaslı takibi
variant: varyant*
mutation: mutasyon*
birth: doğum|doğumu
pregnancy: hamile*|gebe|gebelik*
maternity: doğum izni*
baby: bebek|bebeğ*|bebekler*
newborn: yenidoğan*|yeni doğan*
death-toll: ölü sayısı*|ölenlerin sayısı*|can kaybı sayısı
smoking: sigara|sigara*
tobacco: tütün*
alcohol: alkol|alkollü|sahte içki*
allergy: alerji*
pharmaceutical: ilaç şirketi*|eczacı*|eczane*
clinical-trial: klinik deney*|klinik araştırma*
side-effect: yan etki*
approval: onay|onayı*|onayladı|onaylan*
research: araştırma|araştırması*
study: bilimsel çalışma
researcher: araştırmacı*
scientist: bilim insan*|bilim adam*
professor: profesör*
university: üniversite*
laboratory: laboratuvar*
experiment: deney|deneyi
discovery: keşif|keşfi*|keşfed*
gene: gen|genetik*
fossil: fosil*
dinosaur: dinozor*
archaeologist: arkeolog*|arkeoloji*
excavation: kazı çalışma*|arkeolojik kazı*
ancient: antik kent*|antik
museum: müze|müzesi*|müzeler*
endangered: nesli tükenen|nesli tükenme*
animal: hayvan|hayvanlar*
dog: köpek|köpeğ*|köpekler*
elephant: fil|filler
whale: balina*
shark: köpek balığı*|köpekbalığı*
bear: ayılar|ayısı
wolf: kurt sürüsü
bird-flu: kuş gribi*
bee: arı|arılar|arıcı*
insect: böcek|böceğ*|böcekler*|çekirge*
forest: orman|ormanı|ormanlar*|ormanlık
deforestation: ormansızlaş*
amazon-forest: amazon orman*
ocean: okyanus*
coral-reef: mercan resif*|mercan kaya*
river: nehir|nehri*
lake: göl|gölü|gölünde|gölleri
glacier: buzul*
ice: buz|buzlar
arctic: arktik|kuzey kutbu*
antarctica: antarktika*
national-park: milli park*
zoo: hayvanat bahçesi*
school: okul|okulu*|okullar*|okulda
student: öğrenci*
teacher: öğretmen*
education: eğitim|eğitimi*|milli eğitim
exam: sınav|sınavı*|sınavlar*
kindergarten: anaokul*|kreş*
graduation: mezuniyet*|mezun
scholarship: burs|bursu
child: çocuk|çocuğ*|çocuklar*
teenager: ergen*
youth: gençler*|gençlik
parent: ebeveyn*|veliler*|anne babası
mother: anne|annesi*|anneler*
father: baba|babası*|babalar
son: oğlu|oğlunu|oğul
daughter: kızı öldü|kız çocuğu*
brother: erkek kardeş*|ağabey*|kardeşi
sister: kız kardeş*|ablası
family: aile|ailesi*|aileler*
wife: karısı*|eşi
husband: kocası*
wedding: düğün*
marriage: evlilik*|evliliğ*|evlendi
divorce: boşanma*|boşandı
birthday: doğum günü*
anniversary: yıl dönümü*|yıldönümü*
celebration: kutlama*|kutlandı
festival: festival*
holiday: tatil|tatili*|tatilci*
new-year: yılbaşı*|yeni yıl*
christmas: noel
ramadan: ramazan*
eid: bayram|bayramı*|kurban bayramı*
easter: paskalya*
pilgrimage: umre*
hajj: hac|hacı|hacılar*
church: kilise*
mosque: cami|camisi*|camii*|camiler*
synagogue: sinagog*
temple: tapınak|tapınağ*
religion: din|dini|diyanet*
christian: hristiyan*|hıristiyan*
muslim: müslüman*
jewish: yahudi*|musevi*
pope: papa|papa'nın
bishop: piskopos*
cardinal: kardinal*
priest: rahip|papaz*
imam: imam|imamı
rabbi: haham*
prayer: namaz|namazı*|dua
blasphemy: dine hakaret
film: film|filmi*|filmler*
cinema: sinema*
actor: aktör*|oyuncu kadrosu|erkek oyuncu
actress: aktris*|kadın oyuncu
director: yönetmen*
movie-premiere: galası*|prömiyer*
award: ödül*
oscar: oscar|oscar*
prize: para ödülü*
nobel-prize: nobel|nobel ödül*
music: müzik|müziğ*|müzisyen*
song: şarkı|şarkısı*|şarkılar*
singer: şarkıcı*
band: müzik grubu*
concert: konser*
album: albüm*
opera: opera
orchestra: orkestra*
dance: dans|dansçı*
ballet: bale
theatre: tiyatro*
play: tiyatro oyunu
book: kitap|kitab*|kitaplar*
novel: roman|romanı*
author: yazar|yazarı*
poet: şair|şairi|şiir*
literature: edebiyat*
publisher: yayınev*|yayıncı*
library: kütüphane*
art: sanat|sanatı|sanatsal|sanatçı*
painting: tablo|tablosu*
painter: ressam*
sculpture: heykeltıraş*
exhibition: sergi|sergisi*
gallery: galeri|galerisi*
fashion: moda|modacı*
model: manken*
designer: tasarımcı*
television: televizyon*
series: dizi|dizisi*|diziler*
broadcaster: yayın kuruluşu|trt
radio: radyo*
newspaper: gazete|gazetesi*|gazeteler*
journalist: gazeteci*
reporter: muhabir*
editor: genel yayın yönetmen*|editör*
media: medya|medyası|basın
news: haber|haberi|haberler*
magazine: dergi|dergisi*
photographer: fotoğrafçı*
documentary: belgesel*
celebrity: ünlü isim*|ünlüler*
royal-family: kraliyet aile*|kraliyet
heritage: dünya mirası*|kültürel miras*
unesco: unesco
monument: anıt|anıtı*
statue: heykel|heykeli*|heykeller*
lottery: piyango*|loto
winner: kazanan|galip
record-world: dünya rekoru*|rekor|rekoru
guinness: guinness
football: futbol|futbolu*|futbolcu*
match: maç|maçı*|maçta|maçlar*|karşılaşma*|müsabaka*
league: lig|ligi|liginde|süper lig*|ligde
cup: kupa|kupası*
world-cup: dünya kupası*
championship: şampiyona*|şampiyon|şampiyonlu*
tournament: turnuva*
final: final|finali*|finalde
semi-final: yarı final*
quarter-final: çeyrek final*
group-stage: grup aşaması*
qualifying: eleme|elemeler*|grup eleme*
playoff: play-off|playoff*
goal: gol|golü*|goller*|golle
penalty: penaltı*
penalty-shootout: seri penaltı*|penaltı atışları*
red-card: kırmızı kart*
yellow-card: sarı kart*
referee: hakem*
video-referee: video hakem*
offside: ofsayt*
goalkeeper: kaleci*
striker: forvet*|santrfor*|golcü*
midfielder: orta saha*
defender: stoper*|defans*|savunma oyuncusu
captain: takım kaptanı|kaptan|kaptanı
coach: teknik direktör*|antrenör*
transfer: transfer*
transfer-fee: bonservis*|transfer ücreti
contract-extension: sözleşme uzat*|sözleşmesini uzat*
injury: sakatlık*|sakatlan*|sakatlığ*
substitute: yedek oyuncu*
stadium: stadyum*|stadı|stat
fan: taraftar*|seyirci*
hooligan: holigan*
team: takım|takımı*|takımlar*
club: kulüp|kulüb*|kulüpler*
national-team: milli takım*|milliler
player: oyuncu|oyuncular*|oyuncusu*
win: galibiyet*|kazandı|yendi|mağlup et*
draw: beraberlik*|berabere
score: skor|skoru
title: şampiyonluk*|unvan
medal: madalya*
gold-medal: altın madalya*
silver-medal: gümüş madalya*
bronze-medal: bronz madalya*
olympics: olimpiyat*
paralympics: paralimpik*
athlete: sporcu*|atlet|atletler*
athletics: atletizm*
marathon: maraton*
sprint: sprint*
swimming: yüzme|yüzücü*
gymnastics: jimnastik*|cimnastik*
boxing: boks|boks*
boxer: boksör*
wrestling: güreş*|güreşçi*
tennis: tenis|tenisçi*
grand-slam: grand slam
set-tennis: set|seti|setlik
basketball: basketbol*
volleyball: voleybol*
handball: hentbol*
rugby: ragbi|rugby
cricket: kriket*
golf: golf|golfçü*
cycling: bisikletçi*|bisiklet turu
stage-race: fransa bisiklet turu|fransa turu
skiing: kayak|kayakçı*
biathlon: biatlon*
figure-skating: artistik patinaj*|buz pateni*
ice-hockey: buz hokeyi*
formula-one: formula
racing-driver: yarış pilotu*|formula pilotu
grand-prix: grand prix
pole-position: pol pozisyonu*|pole pozisyonu*
qualifying-session: sıralama turları*
chess: satranç|satranc*
doping: doping*
suspension: men cezası*|men edil*
retirement: emeklilik*|emekliliğ*|emekli|futbolu bıraktı
`;
export default concepts;
