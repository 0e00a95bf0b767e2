/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: potres*|podrhtavanj*|seizmolo*
aftershock: naknadni potres*|naknadn* podrhtavanj*
tsunami: cunami*
volcano: vulkan*
eruption: erupcij*
flood: poplav*|bujic*
landslide: klizišt*|odron|odrona|odroni
avalanche: lavina|lavine|lavinu|lavini
storm: oluj*|nevrijeme|nevremena|grmljavin*|orkansk*
hurricane: uragan*
typhoon: tajfun*
cyclone: ciklon*
tornado: tornado|tornada|tornad*
hail: tuča s|krupna tuča|tuča veličine|krupa
snow: snijeg|snijega|snijegom|snježn*|sniježi
blizzard: mećav*|vijavic*|snježn* oluj*
rain: kiša|kiše|kišu|kiši|pljusk*|oborin*
monsoon: monsun*
drought: suša|suše|sušu|sušom
heatwave: toplinski val*|toplinskog vala|vrućin*
cold-wave: hladni val|zahlađenj*|mraz|mraza|mrazevi
wildfire: šumski požar*|šumskih požara|šumskog požara
fire: požar*|vatra|vatre|vatru|vatrogas*|plamen
explosion: eksplozij*|eksplodira*
lightning: munja|munje|grom|groma
fog: magla|magle|maglu|magli
wind: vjetar|vjetra|vjetrom|vjetrovit*|bura
temperature: temperatur*|celzijev*
weather-forecast: vremenska prognoza|vremenske prognoze|prognoza vremena|dhmz|meteorolo*
climate-change: klimatsk*|klima|klime|klimatskih promena
global-warming: globalno zatopljenje|globalnog zatopljenja|zatopljenj*
emission: emisije stakleničkih|emisija stakleničkih|emisije co2
greenhouse-gas: stakleničk* plin*|stakleničk*
carbon: ugljik*|ugljični dioksid*|ugljikov dioksid*
pollution: onečišćenj*|zagađenj*|zagađen*|zagađivač*
oil-spill: izlivanj* nafte|izlila nafta|naftna mrlja
chemical: kemikalij*|kemijsk* tvar*
toxic: toksičn*|otrovn*
radiation: radijacij*|radioaktivn*|zračenj*
nuclear-plant: nuklearn* elektran*|nuklearn* central*
meltdown: taljenje jezgre
dam: brana na|brane na|nasip|nasipa|nasipi
collapse: urušavanj*|urušil*|urušio|srušila se|obrušil*
rubble: ruševin*|pod ruševinama
evacuation: evakuacij*|evakuira*
evacuee: evakuiran*
shelter: skloništ*|utočišt*|prihvatilišt*
rescue: spašavanj*|spasil*|spašen*
rescuer: spasitelj*|spašavatelj*|spasilačk*|hgss
survivor: preživjel*|preživio
missing-person: nestao|nestala|nestali|nestalih|nestalog|nestanak
trapped: zarobljeni u|zaglavljen*
casualty: ljudske žrtve|ljudskih žrtava
dead: mrtav|mrtvih|mrtva|mrtvi|poginul*|poginuo
death: smrt|smrti|smrću|preminul*|preminuo|umro|umrla
injured: ozlijeđen*|ozlijedi*|unesrećen*
wounded: ranjen*|ranjeni*
victim: žrtva|žrtve|žrtvu|žrtava|žrtvama
body: tijelo|tijela|tijelom
corpse: leš|leša|truplo|leševi|posmrtn* ostac*|posmrtnih ostataka
funeral: sprovod*|pogreb*|pokop*|pokopan*
mourning: dan žalosti|dana žalosti|žalost*
condolence: sućut*
memorial: komemoracij*|spomen-područje|memorijal*
epicentre: epicent*
magnitude: magnitud*|rihter*
damage: štet*|oštećen*
destruction: uništen*|razaranj*|uništil*|razoren*
emergency: izvanredn* situacij*|hitna pomoć|hitne pomoći
disaster: elementarn* nepogod*|prirodn* katastrof*|prirodn* nepogod*
catastrophe: katastrof*
state-of-emergency: izvanredno stanje|izvanrednog stanja
relief: humanitarna pomoć|humanitarne pomoći|humanitarnu pomoć
aid: pomoć|pomoći
humanitarian: humanitarn*
donation: donacij*|donator*|donira*
refugee-camp: izbegličk* kamp*
famine: glad|gladi|glađu
hunger: gladn*|neuhranjen*
starvation: izgladnjel*|izgladnjivanj*
epidemic: epidemij*
accident: nesreć*|nezgod*|udes|udesa|udesi
crash: avionsk* nesreć*|zrakoplovn* nesreć*|srušio se|pad aviona
collision: sudar|sudara|sudaru|sudari|sudaril*
derailment: iskliznu*|iskočio iz šina|ispao iz šina
train: vlak|vlaka|vlakovi|vlakova|vlakom
railway: željeznic*|željezničk*|pruga|pruge|pruzi|prugu
metro: metro|metroa|metrou
bus: autobus*
truck: kamion*|šleper*
car: automobil|automobila|automobili|automobilom|automobilu|auto|vozil*
motorcycle: motocikl*|motor
bicycle: bicikl*
driver: vozač*
passenger: putnik|putnika|putnici|putničk*
pilot: pilot|pilota|piloti
crew: posad*
aircraft: letjelic*|zrakoplov|zrakoplova|zrakoplovi|zrakoplovom
plane: avion*
helicopter: helikopter*
airport: zračn* luk*|aerodrom*
airline: zrakoplovn* kompanij*|aviokompanij*|zračni prijevoznik*|croatia airlines
flight: let|leta|letovi|letova|letu
runway: pista|pistu|piste|pisti
landing: slijetanj*|sletio|sletje*|prizemlji*
takeoff: polijetanj*|poletio|poletje*|uzlijetanj*
black-box: crna kutija|crne kutije|crnu kutiju
ship: brod|broda|brodovi|brodova|brodu|brodom|brodsk*
boat: čamac|čamc*|čamca
ferry: trajekt*
vessel: plovil*
tanker: tanker*
cargo: teret|tereta|teretn*
port: lučk*|u luci|morska luka|morske luke|luka ploče|luka rijeka
sinking: potonu*|potonuće
capsize: prevrnu*|prevrnuo
drowning: utopil*|utopio|utapanj*|davljenj*|udavi*
bridge: most|mosta|mostu|mostovi|mostom
tunnel: tunel*
road: cesta|ceste|cesti|cestu|cestovn*|prometnic*
highway: autocest*
traffic: promet|prometa|prometu|prometn*
speed: brzin*
drunk-driving: pijani vozač*|vožnja pod utjecajem alkohola|pod utjecajem alkohola
seat-belt: sigurnosn* pojas*|pojas za vezivanje
stampede: stampedo|stampeda|stampedu
crush: zgnječ*|pregaz*
elevator: dizalo|dizala|dizalu|lift
crane: dizalica|dizalice|dizalicu|kran
mine-accident: nesreć* u rudniku|rudnik*
miner: rudar*
gas-leak: curenj* plina|istjecanj* plina
pipeline: plinovod*|naftovod*|cjevovod*
space: svemir*
rocket: raketa-nosač|rakete-nosača|svemirsk* raket*
satellite: satelit*
launch: lansiranj*|lansira*
astronaut: astronaut*|kosmonaut*
spacecraft: svemirsk* brod*|svemirsk* letjelic*
moon: mjesečev*|na mjesecu|lunarn*
mars: mars|marsa|marsu
orbit: orbit*
asteroid: asteroid*
crime: zločin|zločina|zločini|kriminal*|kazneno djelo|kaznenog djela|kaznenih djela|kaznena djela
murder: ubojstv*|umorstv*
killing: ubijen*|ubio|ubila|ubili
killer: ubojica|ubojice|ubojicu|ubojici
manslaughter: usmrćenj* iz nehaja|ubojstv* iz nehaja
suicide: samoubi*
stabbing: izbod*|uboden*|ubod*
knife: nož|noža|nožem|noževi
shooting: pucnjav*|pucanj*|pucao|pucali|upucan*
gunman: naoružan* napadač*|strijelac
gun: pištolj*|pušk*
firearm: vatren* oružj*
bullet: metak|metka|meci|metaka|hitac|hici
sniper: snajper*
mass-shooting: masovn* pucnjav*|masovn* ubistv*
hostage: talac|taoc*|talaca|talačk*
kidnapping: otmic*|otet*|kidnap*|otmičar*
abduction: oteli dete
ransom: otkupnin*
rape: silovanj*|silova*
sexual-assault: seksualn* napad*|seksualn* nasilj*
harassment: uznemiravanj*|maltretira*|uhođenj*
abuse: zlostavlj*|zloupotreb*
child-abuse: zlostavljanj* djece|nasilj* nad djecom
paedophile: pedofil*
domestic-violence: obiteljsk* nasilj*|nasilj* u obitelji
robbery: pljačk*|razbojništv*|opljačk*
theft: krađa|krađe|krađu|krađi|ukrad*|ukrao|ukrala|ukrali|lopov*
burglary: provaln*|provala u|obijen*
fraud: prijevar*|prevarant*
scam: afera sa|muljaž*
embezzlement: pronevjer*
bribery: mito|mita|podmićivanj*
corruption: korupcij*|koruptivn*|korumpiran*
money-laundering: pranje novca|pranja novca|pranju novca
tax-evasion: utaj* poreza|porezn* utaj*
smuggling: krijumčar*|šverc*
trafficking: nedozvoljena trgovina|neovlašćena proizvodnja
human-trafficking: trgovina ljudima|trgovine ljudima|trgovinu ljudima
drug: droga|droge|drogu|drogom|narkotik*|narko*|diler|dilera
cocaine: kokain*
heroin: heroin|heroina
cannabis: marihuan*|kanabis*|skank*
overdose: predozira*
gang: banda|bande|bandu|kriminalna grupa|kriminalne grupe|klan|klana
mafia: mafij*
cartel: kartel*
piracy: pirat*
arson: podmetnut* požar*|palež*|paljevin*
vandalism: vandal*
looting: pljačkanj*
riot: neredi|nereda|neredima|izgred*
police: policij*|mup
officer: policajac|policajc*|policajaca|časnik*|policijski službenik
detective: detektiv*
investigation: istraga|istrage|istragu|istrazi|izvidi|kriminalistič*
investigator: istražitelj*|inspektor*
suspect: osumnjičen*
arrest: uhapšen*|uhićen*|uhićenj*|uhitil*|hapšenj*|uhapsil*
detention: privođenj*|priveden*|zadržan*
detainee: privedeni*
custody: pritvor*|istražni zatvor|istražnog zatvora|istražnom zatvoru
prison: zatvor|zatvora|zatvoru|zatvori|zatvorsk*
prisoner: zatvorenik*|zatvorenic*|zarobljenik*|zarobljenic*
inmate: osuđenik*|osuđenic*
jail: iza rešetaka|zatvorska ćelija
escape: bijeg|bijega|bijegu|pobjegao|pobjegl*
fugitive: bjegunac|bjegunc*|u bijegu
manhunt: tjeralic*|potjera|potrag* za osumnjičen*
extradition: izručenj*|ekstradicij*
deportation: deportac*|deportira*|protjera*
warrant: nalog za hapšenje|naloga za hapšenje
search: potrag*|traganj*
raid: racij*|pretres|pretrag*|upad policije
seizure: zaplijen*|zapljen*|konfiscira*|oduzet*
evidence: dokaz|dokaza|dokazi|dokaze
witness: svjedok|svjedoka|svjedoci|očevid*
testimony: svjedočenj*|svjedočio|iskaz|iskaza
confession: priznanj*|priznao krivnju
forensic: forenzi*|vještačenj*|vještak*
dna: dnk
autopsy: obdukcij*|autopsij*
court: sud|suda|sudu|sudsk*|sudovi
trial: suđenj*|sudi se|glavni pretres
judge: sudac|suca|suci|sutkinj*|sucu
jury: porota|porote|porotnik*
prosecutor: tužitelj*|državni odvjetnik|dorh|uskok|tužiteljstv*|državno odvjetništvo|državnog odvjetništva
lawyer: odvjetnik*|odvjetnic*|pravnik
defendant: okrivljen*|optužen*
plaintiff: privatna tužba|podnositelj tužbe
lawsuit: tužba|tužbe|tužbu|tužbi
indictment: optužnic*|optužni predlog
charge: tereti se|terete se|krivičn* prijav*
plea: nagodba s uskokom|priznanje krivnje
guilty: kriv je|krivim|krivnja|krivnje
innocent: nevin*
acquittal: oslobađajuć*|oslobođen optužbi|oslobođen krivnje
conviction: osuđen|osuđena|osuđeni|osuđujuć*
verdict: verdikt*
sentence: presud*|kazna zatvora|kaznu zatvora|godina zatvora|kazne
life-sentence: doživotn*
death-penalty: smrtn* kazn*
execution: pogubljen*|egzekucij*
appeal: žalba|žalbe|žalbu|žalbi|apelacion*
parole: uvjetni otpust|uvjetno pušten
pardon: pomilovanj*|pomilova*
amnesty: amnestij*
bail: jamčevin*
fine: novčan* kazn*|globa
compensation: odštet*|naknad* štete|kompenzacij*
settlement: poravnanj*|nagodb*
ruling: odluka suda|odluku suda|rješenje suda
supreme-court: vrhovni sud|vrhovnog suda|ustavni sud|ustavnog suda
constitution: ustav|ustava|ustavom|ustavn*|ustavu
law: zakon|zakona|zakonu|zakoni|zakonom
legislation: zakonodav*|zakonodavst*
human-rights: ljudsk* prav*
torture: mučenj*|tortur*
genocide: genocid*
war-crime: ratn* zločin*
crime-against-humanity: zločin* protiv čovječnosti
tribunal: tribunal*|hašk* sud*
terrorist: terorist*|teroristi*
terrorism: terorizm*|terorizam|teror
attack: napad|napada|napadi|napadnut*|napadač*|napadima|napadu
bomb: bomba|bombe|bombu|bombi
bombing: bombardir*|bombašk*
suicide-bomber: bombaš samoubica|bombaša samoubice|bombaši samoubice|samoubilačk*
car-bomb: automobil bomba|autobomb*|auto-bomb*
explosive: eksploziv*
extremist: ekstremi*
radical: radikal*
jihadist: džihad*|islamist*
militant: militant*|ekstremistički borci
war: rat|rata|ratu|ratom|ratovi|ratn*
civil-war: građansk* rat*|domovinski rat*
battle: bitka|bitke|bitku|bitci
combat: borbe|borbi|borbama|borben*
front-line: front|fronta|frontu|linija fronta|linije fronta
army: vojska|vojske|vojsku|vojskom|vojsci|armija
military: vojni|vojne|vojnih|vojnog|vojna|vojno|oružan* snag*
troops: trupe|trupa|trupama|postrojb*
soldier: vojnik*|vojnici|borac|borci
general: general|generala|generali|generalom
commander: zapovjednik*|zapovjednic*
officer-corps: časnički zbor
veteran: veteran*|branitelj|branitelji|branitelja
conscription: vojni rok|vojnog roka|novak|novaci|ročnik*|ročnic*
mobilisation: mobilizacij*|mobilizira*
navy: mornaric*
fleet: flota|flote|flotu|floti
submarine: podmornic*
warship: ratn* brod*|fregat*|razarač*
air-force: zrakoplovstv*|ratno zrakoplov*|zračne snage|zračnih snaga
fighter-jet: borben* zrakoplov*|borben* avion*|lovac
bomber: bombarder*
drone: dron|drona|dronovi|dronova|dronom|bespilotn*
missile: raketa|rakete|raketu|raketn*|projektil*
ballistic-missile: balističk*
air-strike: zračn* napad*|zračn* udar*
shelling: granatira*
artillery: artiljer*|haubic*
mortar: minobacač*
tank: tenk|tenka|tenkovi|tenkova
armoured-vehicle: oklopn*|transporter*
weapon: oružje|oružja|oružjem|oružju
arms: naoružanj*
ammunition: municij*|granata|granate
arms-deal: isporuk* oružja|prodaj* oružja|izvoz oružja
nuclear-weapon: nuklearn* oružj*|nuklearn* bojev*|atomsk*|nuklearn*
nuclear-test: nuklearn* prob*|nuklearn* test*
uranium: uranij|uranija|uranijem
enrichment: obogaćivanj*|obogaćen*
chemical-weapon: kemijsk* oružj*
mine: mina|mine|minsk*|deminira*
cluster-bomb: kasetn*
invasion: invazij*
offensive: ofanziv*
counter-offensive: kontraofanziv*
siege: opsada|opsade|opsadu|opsadi
blockade: blokad*
occupation: okupacij*|okupator*|okupira*
annexation: aneksij*|anektira*|pripajanj*
withdrawal: povlačenj* trupa|povlačenj*|povukl*
retreat: uzmak*
ambush: zasjed*
ceasefire: prekid vatre|prekida vatre|prekidu vatre|obustav* vatre
truce: primirj*
peace: mir|mira|mirovn*|mirom
peace-talks: mirovn* pregovor*|mirovn* sporazum*
peacekeeper: mirovnjak*|mirovn* snag*|mirovnjaci|plavi šlemovi
negotiation: pregovarač*
mediation: posredovanj*|medijacij*
mediator: posrednik*|posrednici
disarmament: razoružanj*
sanction: sankcij*
embargo: embarg*
military-exercise: vojn* vježb*|manevri
airspace: zračn* prostor*
border: granica|granice|granici|granicu|granicom|graničn*
border-crossing: graničn* prijelaz*
checkpoint: kontrolni punkt*|punkt
fence: ograda|ograde|ogradu
wall: zid|zida|zidovi|zidu
rebel: pobunjenik*|pobunjenic*|pobunjeničk*
insurgent: ustanik|ustanici
separatist: separatist*
militia: milicij*
paramilitary: paravojn*
mercenary: plaćenik*|plaćenic*
coup: državn* udar*|puč|puča
junta: hunta|hunte|huntu
martial-law: ratno stanje|ratnog stanja|izvanrednog vojnog
curfew: policijski sat|policijskog sata
intelligence: obavještajn*|soa|cia
spy: špijun*|špijuni
espionage: špijunaž*
surveillance: prisluškivanj*|nadziranj*
hacker: haker*
cyber-attack: kibernet*|hakersk* napad*
data-breach: curenj* podataka
leak: curenj*
defence: obrana|obrane|obranu|obrani|obramben*
security: sigurnost|sigurnosti|sigurnosn*
bodyguard: tjelohranitelj*
assassination: atentat*
poisoning: trovanj*|otrovan|otrovana|otrova*
nerve-agent: nervni agens|novičok
exile: egzil*|izgnanstv*
defector: prebjeg*
dissident: disident*
hostage-release: oslobađanj* talaca|oslobođen* taoc*
prisoner-exchange: razmjen* zarobljenika|razmjen* zatvorenika
government: vlada|vlade|vladu|vladi|vladin*|vlast|vlasti
president: predsjednik*|predsjednic*|predsjedničk*
prime-minister: premijer|premijera|premijerk*|premijerom|premijeru|predsjednik vlade
minister: ministar|ministra|ministri|ministark*|ministarst*|ministarstv*
foreign-minister: ministar vanjskih poslova|ministra vanjskih poslova|šef diplomacije|šefa diplomacije|mvep
defence-minister: ministar obrane|ministra obrane|morh
finance-minister: ministar financija|ministra financija
interior-minister: ministar unutarnjih poslova|ministra unutarnjih poslova
vice-president: potpredsjednik*|dopredsjednik*
chancellor: kancelar|kancelara|kancelark*
king: kralj|kralja|kraljem|kralju
queen: kraljica|kraljice|kraljicu
prince: princ|princa|princez*
monarchy: monarh*
parliament: parlament*|sabor|sabora|saboru|saborsk*
senate: senat|senata|senatu|senator*
congress: kongres*
deputy: zastupnik*|zastupnic*|zastupničk*
speaker: predsjednik sabora|predsjednika sabora
governor: guverner*|župan|župana|županic*
mayor: gradonačelni*|gradonačelnic*
ambassador: veleposlanik*|veleposlanic*
embassy: veleposlanst*
consulate: konzulat*|konzul*
diplomat: diplomata|diplomate|diplomati
diplomacy: diplomacij*|diplomatsk*
summit: samit*
meeting: sastanak|sastank*|susret|susreta|sastao|sastali|sjednic*
visit: posjet*
telephone-call: telefonsk* razgovor*
talks: pregovori|pregovora|pregovorima|razgovori|razgovora
agreement: sporazum*|dogovor*
treaty: ugovor|ugovora|ugovori
pact: pakt|pakta
memorandum: memorandum*
alliance: savez|saveza|savezni*
coalition: koalicij*
opposition: opozicij*
party: stranka|stranke|stranku|stranaka|hdz|sdp
leader: lider|lidera|lideri|liderom|vođa|vođe
leadership: vodstv*
candidate: kandidat*
campaign: kampanj*|predizborn*
election: izbori|izbora|izborima|izborn*|izbore
early-election: prijevremen* izbor*|izvanredn* izbor*
vote: glasanj*|glasao|glasali|glasova
voter: birač*|glasač*
ballot: glasački listić*|glasačkih listića
polling-station: biračk* mjest*|biralište|birališta
turnout: izlaznost*
referendum: referendum*
exit-poll: izlazne ankete|izlaznih anketa
opinion-poll: istraživanj* javnog mnijenja|anket*
recount: ponovno brojanje|ponovno prebrojavanje
electoral-fraud: izborn* krađ*|krađ* izbora|kupovin* glasova
majority: većin*
minority: manjin*
victory: izborn* pobjed*|pobjed* na izborima|pobijedio na izborima
defeat: debakl*
landslide-victory: uvjerljiv* pobjed*
inauguration: inauguracij*
oath: prisega|prisege|prisegu|prisegn*
term: mandat|mandata|mandatu
cabinet: kabinet|kabineta|kabinetu
reshuffle: rekonstrukcij* vlade
resignation: ostavka|ostavke|ostavku|ostavki|ostavkom
resign: podnio ostavku|podnijela ostavku|dao ostavku|podnijeti ostavku
dismissal: smijenjen*|smjena|smjenu|razriješen*
impeachment: opoziv predsjednika|impeachment*
no-confidence-vote: izglasavanje nepovjerenja|glasanje o nepovjerenju|nepovjerenj* vladi|opoziv vlade
scandal: skandal*|afera|afere|aferu|aferi
ethics: etika|etike|etičk*
lobbying: lobira*|lobist*
reform: reform*
bill: prijedlog zakona|prijedloga zakona|nacrt zakona
amendment: amandman*|izmene zakona|izmena zakona
decree: uredb*|dekret*
veto: veto|veta
budget: proračun*
deficit: deficit*
debt: dug|duga|dugovi|dugova|zaduž*
tax: porez|poreza|porezi|porezn*
tax-cut: smanjenj* poreza
subsidy: subvencij*
pension: mirovina|mirovine|mirovinsk*|umirovljeni*
welfare: socijaln* pomoć*|socijaln* naknad*
minimum-wage: minimalac|minimalna plaća|minimalne plaće|minimalnu plaću
austerity: mjere štednje|mjera štednje
privatisation: privatizacij*
nationalisation: nacionalizacij*
independence: neovisnost*|nezavisnost*
autonomy: autonomij*
sovereignty: suverenitet*
secession: odcjepljenj*|secesij*
democracy: demokracij*|demokratsk*
dictatorship: diktatur*|diktator*
regime: režim*
authoritarian: autoritar*
censorship: cenzur*
freedom-of-press: slobod* medija|slobod* tiska
freedom-of-speech: slobod* govora
protest: prosvjed*|protest|protesta|protesti
demonstration: demonstracij*
demonstrator: prosvjednik*|prosvjednic*|demonstrant*
march: marš|marša|mimohod|povorka|povorke
rally: miting*|skup građana|okupljanj*
strike-labour: štrajk*
union: sindikat*|sindikaln*
boycott: bojkot*
petition: peticij*
civil-disobedience: građansk* neposluh*
tear-gas: suzavac|suzavc*
water-cannon: vodeni top*|vodenim topovima|vodene topove
clash: sukob s policijom|okršaj*|sukobi|sukoba|sukobima
crackdown: represij*|gušenj* protesta
activist: aktivist*
human-rights-activist: borac za ljudska prava|borci za ljudska prava
revolution: revolucij*
uprising: ustanak|ustanka|pobun*
unrest: nemir|nemiri|nemira|nemirima
discrimination: diskrimin*
racism: rasizm*|rasizam|rasist*
minority-rights: prav* manjina
equality: jednakost*|ravnopravn*
feminism: feminis*|feminizam
abortion: pobačaj*|abortus*
same-sex-marriage: istopoln*
lgbt: lgbt|gej|homoseksual*|transrodn*|prajd
migration: migracij*|imigracij*
migrant: migrant*|imigrant*|useljeni*
refugee: izbjeglic*|izbjegličk*
asylum: azil|azila
asylum-seeker: azilant*|tražitelj* azila
citizenship: državljanstv*
passport: putovnic*
visa: viza|vize|vizu|vizn*
nationalism: nacionaliz*|nacionalist*
populism: populis*|populizam
far-right: krajnj* desnic*|ekstremn* desnic*|krajnje desničarsk*
far-left: krajnj* ljevic*|ekstremn* ljevic*
communist: komunist*|komunizm*
socialist: socijalist*|socijaldemokrat*
conservative: konzervativ*
liberal: liberal*
statement: priopćenj*|priopći*|izjav*
speech: govor|govora|govoru
address: obraćanj*|obratio se
press-conference: konferencij* za medije|konferencij* za novinare|tiskovn* konferencij*|presic*
interview: intervju*
criticism: kritik*|kritikova*
accusation: optužba|optužbe|optužbi|optužio|optužila|optužuj*
apology: isprika|isprike|ispriku|ispriča*
threat: prijetnj*|prijeti|zaprijeti*
warning: upozorenj*|upozori*|upozorava
condemnation: osuda|osudu|osudio|osudila|osudili
denial: demant*|negira*|opovrg*
support: potpor*|podršk*|podrža*
announcement: najavi*|najava|najavljuj*|objavi*
proposal: prijedlog*|predloži*
decision: odluka|odluke|odluku|odluči*
plan: plan|plana|planovi|planira*
project: projekat|projekt*
economy: ekonomij*|ekonomsk*|gospodarst*|bdp|ekonomist*
growth: rast|rasta|rastu
recession: recesij*
crisis: kriza|krize|krizu|krizi|krizn*
inflation: inflacij*
price: cijena|cijene|cijenu|cijenama
price-rise: poskupljenj*|poskup*|rast cijena|rasta cijena
consumer: potrošač*
interest-rate: kamatn* stop*|kamat*
central-bank: središnj* bank*|hnb|narodna banka|ecb|fed
bank: banka|banke|banku|banaka|bankarsk*|banci
loan: kredit|kredita|krediti|zajam|zajma|zajmovi
mortgage: hipotek*|hipotekarn*|stamben* kredit*
credit: kreditn*
bailout: paket pomoći|paketa pomoći
bankruptcy: bankrot*|stečaj*
insolvency: nelikvidn*|insolven*|predstečaj*
default: neizmirenj* duga
bond: obveznic*
stock-exchange: burza|burze|burzi|burzu|burzovn*
share: dionic*
shareholder: dioničar*
dividend: dividend*
investor: investitor*|ulagač*|ulagatelj*
investment: investicij*|ulaganj*|investira*
fund: fond|fonda|fondovi|fondova
hedge-fund: hedge fond*
currency: valuta|valute|valutu|kuna|kune
exchange-rate: tečaj eura|tečaj dolara|tečajn*|devizn* tečaj*
devaluation: devalvacij*
dollar: dolar*
euro: euro|eura|eurima|europodručj*
cryptocurrency: kriptovalut*
bitcoin: bitcoin*
gold: zlato|zlata|zlatom
oil: nafta|nafte|naftu|naftn*|naftom|barel*|opec
crude-oil: sirov* naft*
gas: plin|plina|plinom|plinsk*|plinu
natural-gas: prirodn* plin*|zemni plin|lng
petrol: benzin*|benzinsk*
fuel: gorivo|goriva|gorivom|dizel*
electricity: struja|struje|struju|strujom|električn* energij*|elektroprivred*|hep
power-cut: nestanak struje|bez struje|nestanka struje|isključenj* struje
blackout: blackout*
energy: energija|energije|energetik*|energetsk*
renewable-energy: obnovljiv*
solar: solarn*
wind-power: vjetroelektran*|vjetropark*
coal: ugljen|ugljena|ugljenom
trade: trgovin*|trgovinsk*
tariff: carine|carina|tarif*
import: uvoz|uvoza|uvozi|uvozn*
export: izvoz|izvoza|izvozi|izvozn*
trade-war: trgovinsk* rat*|carinsk* rat*
free-trade: slobodn* trgovin*
customs: carinic*|carinsk*|uprava carina
supply-chain: lanc* opskrbe|opskrbn* lanac|opskrbn* lanc*
company: tvrtk*|kompanij*|poduzeć*|tvrtki
corporation: korporacij*|koncern*
startup: startup*|start-up*
merger: spajanj*|fuzij*|pripajanje društva
acquisition: akvizicij*
takeover: preuzimanj*
subsidiary: tvrtk* kći|podružnic*
joint-venture: zajednička tvrtka|zajedničko poduzeće
profit: profit|profita|dobit|dobiti
loss: gubitak|gubit*|poraz|poraza|izgubi*
revenue: prihod|prihoda|prihodi
turnover: promet tvrtke|poslovni promet
earnings: zarada tvrtke|zaradio
sales: prodaj*
market: tržišt*|pijac*
retail: maloprodaj*|trgovački lanac|trgovački lanci|trgovačkih lanaca
supermarket: supermarket*|trgovina mješovitom|dućan*
e-commerce: internetsk* prodaj*|web shop*|webshop*
advertising: reklam*|oglašavanj*
brand: brend*
product: proizvod|proizvoda|proizvodi|roba|robe
factory: tvornic*|tvornič*
production: proizvodnj*
manufacturing: prerađivačk*
industry: industrij*
steel: čelik*|željezar*
textile: tekstil*
automobile: automobilsk* industrij*|proizvođač* automobila|autoindustrij*
electric-car: električn* automobil*|električn* vozil*
battery: baterij*|akumulator*
chip: čip|čipa|čipovi|čipova|mikročip*
semiconductor: poluvodič*
technology: tehnologij*|tehnološk*
software: softver*
artificial-intelligence: umjetn* inteligencij*|chatbot*|chatgpt
robot: robot|robota|roboti|robotik*
smartphone: pametn* telefon*|mobitel*|iphone*
computer: računal*|kompjutor*|laptop*
internet: internet*
website: web-stranic*|internetsk* stranic*|portal|portala
social-media: društven* mrež*|facebook*|instagram*
app: aplikacij*
platform: platform*
video-game: videoigr*|video igr*
telecommunications: telekomunikac*|teleoperat*|telekom
network: mreža|mreže|mrežu|mreži
antitrust: antimonopol*|zaštit* tržišnog natjecanja
patent: patent*
copyright: autorsk* prav*
job: radn* mjest*|posao|posla|poslovi
employment: zapošljavanj*|zaposlenost*|zaposli*
unemployment: nezaposlen*
worker: radnik*|radnici|zaposlenik*|zaposlenic*
layoff: otpuštanj*|otpušten*|otkaz|otkazi|otkaza
hiring: konkurs za posao
salary: plaća|plaće|plaću|plaći
wage: nadnic*|zarada po radniku
bonus: bonus*
pay-rise: povećanj* plaća|rast plaća|povišic*
executive-director: glavn* direktor*|izvršn* direktor*|generaln* direktor*|ceo
board-of-directors: uprava društva|nadzorni odbor|nadzornog odbora
chairman: predsjedavajuć*|predsjednik uprave
founder: osnivač*
billionaire: milijarder*|oligarh*|tajkun*
wealth: bogatstv*|imovin*
poverty: siromaštv*
inequality: nejednakost*
housing: stan|stana|stanovi|stanova|stamben*
rent: najam|najma|najamnin*
real-estate: nekretnin*
construction: gradnj*|izgradnj*|građevin*|graditeljst*
building: zgrad*|objekat
contractor: izvođač* radova|podizvođač*
tender: natječaj*|javn* nabav*
contract: ugovorn*|ugovorom
agriculture: poljoprivred*
farmer: poljoprivrednik*|poljoprivrednic*|farmer*|seljac*
harvest: žetva|žetve|žetvu|berb*|prinos*
crop: usjev*
wheat: pšenic*
grain: žitaric*|žito|žita
rice: riža|riže|rižu
livestock: stočar*|stoka|stoke
fishing: ribar*|ribolov*
food: hrana|hrane|hranu|hranom|namirnic*|prehramben*
restaurant: restoran*|ugostitelj*|kafić*
hotel: hotel*
tourism: turizm*|turizam|turističk*
tourist: turist|turista|turiste|turisti
insurance: osiguranj*
auction: aukcij*|dražb*
audit: revizij*|revizor*
health: zdravlj*|zdravstv*|zdravstven*
hospital: bolnic*|bolničk*|hospitaliz*|kbc
clinic: klinik*|kliničk* bolnički
doctor: liječnik*|liječnic*|liječničk*|doktor*
physician: zdravstveni radni*
nurse: medicinsk* sestr*
patient: pacijent*
medicine: medicin*
drug-medicine: lijek|lijeka|lijekovi|lijekova|lijekove
treatment: liječenj*|liječi|liječen
therapy: terapij*
surgery: kirur*|operiran*
transplant: transplant*
disease: bolest*|obolio|oboljel*|oboljenj*
infection: infekcij*|zaraz*|zaražen*
virus: virus*
bacteria: bakterij*
coronavirus: koronavirus*|korona|korone
covid: covid*
influenza: gripa|gripe|gripu|gripi
ebola: ebola|ebole
measles: ospice|ospica|ospicama
malaria: malarij*
cholera: kolera|kolere|koleru
aids: aids|hiv
cancer: rak|raka|karcinom*|onkolo*|tumor*
diabetes: dijabetes*|dijabeti*|šećern* bolest*
heart-attack: infarkt*|srčani udar|srčanog udara
stroke: moždani udar|moždanog udara|šlog
dementia: demencij*|alzheimer*
obesity: pretilost*
mental-health: mentaln* zdravlj*|psihijat*|psihičk*
depression: depresij*
vaccine: cjepiv*
vaccination: cijepljenj*|cijepi*|cijepljen*|procijep*
dose: doza|doze|dozu
booster: buster*|treća doza|treće doze
immunity: imunitet*
outbreak: žarište|žarišta|izbijanje zaraze
pandemic: pandemij*
quarantine: karantin*
lockdown: lockdown*
isolation: izolacij*
mask: maska|maske|masku|maski
testing: testiranj*
test-positive: pozitivan test|pozitivn* test*|pozitivan na
symptom: simptom*
variant: varijant*|soj|omikron*
mutation: mutacij*
mortality: smrtnost*
birth: porod|poroda|porođaj*|rođenj*|rođen*|natalitet*
pregnancy: trudnoć*|trudn*
maternity: rodilišt*|rodiljn*|majčinstv*
baby: beba|bebe|bebu|bebi|dojenč*
newborn: novorođ*
death-toll: broj žrtava|broj poginulih|broj mrtvih|bilans žrtava
smoking: pušenj*|pušač*|cigaret*
tobacco: duvan*
alcohol: alkohol*
allergy: alergij*|alergijsk*
pharmaceutical: farmaceut*
clinical-trial: kliničk* ispitivanj*|kliničk* studij*
side-effect: nuspojav*
approval: odobrenj*|odobri*|odobren*
research: istraživanj*
study: studija|studije|studiju
researcher: istraživač*
scientist: znanstveni*
professor: profesor*|prof
university: sveučilišt*|fakultet*
laboratory: laborator*
experiment: eksperiment*
discovery: otkrić*|otkriven*
gene: gen|gena|geni|genetik*|genetsk*|genom*
fossil: fosil*
dinosaur: dinosaur*
archaeologist: arheolog*|arheoloz*|arheološk*
excavation: iskopavanj*|iskopin*
ancient: drevn*|antičk*|prapovije*
museum: muzej*
species: životinjsk* vrst*|vrsta životinja
endangered: ugrožen* vrst*|izumiranj*
animal: životinj*
dog: pas|psa|psi|pasa|psima|štene
elephant: slon|slona|slonovi|slonova
whale: kit|kitovi|kitova|kita
shark: morski pas|morskog psa|morski psi|morskih pasa
bear: medvjed*
wolf: vukovi|vukova|vukove
bird-flu: ptičji grip|ptičjeg gripa|ptičiji grip
bee: pčela|pčele|pčelar*
insect: kukac|kukc*|kukaca
forest: šuma|šume|šumi|šumu|šumsk*
deforestation: krčenj* šuma|sječ* šuma
amazon-forest: amazonsk* prašum*|prašum*
ocean: okean*
coral-reef: koraljn* greben*|koralj*
river: rijeke|rijeku|rječn*|riječn*|korito
lake: jezer*
glacier: ledenjak*|ledenjac*
ice: led|leda|ledom|poledic*
arctic: arktik*|arktičk*
antarctica: antarktik*
national-park: nacionaln* park*
zoo: zoološk* vrt*|zoo vrt*
school: škola|škole|školu|školi|školsk*
pupil: učenik*|učenic*|učenici|đak|đaci
student: student*
teacher: nastavnik*|nastavnic*|učitelj*|profesori
education: obrazovanj*|obrazovn*|školstv*
exam: ispit*|matura|mature|maturu
kindergarten: vrtić*
graduation: maturant*|diplomir*
scholarship: stipendij*
child: dijete|djeteta|djeca|djece|djeci|djecu|dječj*
teenager: tinejdžer*|maloljetni*
youth: mladež*|mladi|mladih
parent: roditelj*
mother: majka|majke|majku|majci
father: otac|oca|ocem|ocu
son: sin|sina|sinom|sinovi
daughter: kći|kćer|kćeri|kćerk*
brother: brat|brata|braća|bratom
sister: sestra|sestre|sestru|sestri
family: obitelj*
wife: supruga|supruge|suprugu|supruzi|žena mu
husband: suprug|suprugom|muž|muža|mužem
wedding: svadb*|vjenčanj*
marriage: brak|braka|braku|oženio|udala
divorce: razvod|razvoda|razvel*
birthday: rođendan*
anniversary: godišnjic*|jubilej*
celebration: proslav*|slavlj*
festival: festival*
holiday: blagdan*|praznik*|praznic*|odmor
new-year: nova godina|nove godine|novu godinu|novogodiš*
christmas: božić|božića|božićn*
ramadan: ramazan*
eid: bajram*
easter: uskrs*
pilgrimage: hodočašć*|hodočasni*
hajj: hadž|hadža|hadžiluk
church: crkva|crkve|crkvu|crkvi|crkven*|katedral*
mosque: džamij*
synagogue: sinagog*
temple: hram|hrama|hramu|hramovi
religion: religij*|vjersk*
christian: kršćan*|katoli*|pravoslav*
muslim: musliman*|islam|islama|islamsk*
jewish: židov*
pope: papa franja|papa|pape|papu|papi|papa lav
bishop: biskup*|nadbiskup*|patrijarh*
cardinal: kardinal*
priest: svećenik*|svećenic*|svećenstv*
imam: imama|imami|muftij*
rabbi: rabin|rabina
prayer: molitv*|misa|mise|misno
blasphemy: bogohuljenj*
film: film|filma|filmu|filmovi|filmsk*|filmova
cinema: kino|kinima|kinematograf*
actor: glumac|glumc*|glumaca|glumačk*
actress: glumic*
director: redatelj*
movie-premiere: premijer* filma
award: nagrada|nagrade|nagradu|nagradi|nagrađen*|odlikovan*
oscar: oscar|oscara|oscaru|oscari
prize: laureat*|dobitnik*|dobitnic*
nobel-prize: nobelov*
music: glazb*|glazben*|glazbeni*
song: pjesma|pjesme|pjesmu|pjesama
singer: pjevač*
band: bend|benda|bendovi
concert: koncert*
album: album|albuma|albumi
tour: turneja|turneje|turneju|turneji
opera: opera|opere|operu|operi|opersk*
orchestra: orkest*|filharmonij*|dirigent*
dance: ples|plesa|plesač*|plesn*
ballet: balet*
theatre: kazališt*|kazališn*
play: predstava|predstave|predstavu|drama
book: knjig*|knjiž*
novel: roman|romana|romani|romanu
author: autor|autora|autori|autork*
writer: pisac|pisc*|pisaca|književnik*|književnic*
poet: pjesnik*|pjesnikinj*|poezij*
literature: književnost*
publisher: nakladnik*|nakladnic*|izdavač*
library: knjižnic*
art: umjetnost*|umjetni*
painting: slikarst*|umjetnička slika
painter: slikar|slikara|slikark*|slikari
sculpture: skulptur*|kipar*
exhibition: izložb*
gallery: galerij*
fashion: moda|mode|modn*
model: manekenk*|maneken|foto-model*
designer: dizajner*
television: televizij*|hrt
series: serija|serije|seriju|seriji
broadcaster: emiter*|voditelj*
radio: radio|radija|radiju
newspaper: novine|novina|novinama
journalist: novinar*
reporter: reporter*|izvjestitelj*|dopisni*
editor: urednik*|urednic*|redakcij*
media: mediji|medija|medijima|medijsk*
news: vijest|vijesti|vijestima
magazine: časopis*|magazin*
photographer: fotograf|fotografa|fotografi|fotoreporter*
documentary: dokumentarn*|dokumentarac
celebrity: poznati|estrad*|zvijezda|zvijezde
royal-family: kraljevsk* obitelj*|kraljevsk*
heritage: baština|baštine|baštinu|nasljeđ*
unesco: unesco*
monument: spomenik*|spomenic*
statue: kip|kipa|kipovi
lottery: loto|lutrij*|jackpot*
winner: pobjednik*|pobjednic*|pobjednici
record-world: svjetsk* rekord*|rekord|rekorda|rekordn*
guinness: guinness*
football: nogomet*
match: meč|meča|mečevi|utakmic*|duel
game: igra|igre|igru|igrica
league: liga|lige|ligi|ligu|superlig*
cup: kup|kupa|kupu
world-cup: svjetsk* prvenstv*|mundijal*
championship: prvenstv*|prvak|prvaka|prvakinj*|šampion*
tournament: turnir*
final: finale|finala|finalu|finalist*
semi-final: polufinal*
quarter-final: četvrtfinal*
group-stage: grupn* faz*
qualifying: kvalifikacije|kvalifikacija|kvalifikacijam*
playoff: doigravanj*|play-off*|baraž*
goal: gol|gola|golovi|golova|pogodak|pogotka|golom
penalty: penal|penala|jedanaesterac
penalty-shootout: penal serija|izvođenje penala|penali
red-card: crven* karton*
yellow-card: žut* karton*
referee: sudac utakmice|sudački|sudačk*
video-referee: var tehnologij*|var
offside: zaleđ*
goalkeeper: vratar*|golman*
striker: napadač momčadi|centarfor*
midfielder: veznjak*|vezni igrač|veznog igrača
defender: branič*|stoper*|bek
captain: kapetan*
coach: trener*|izbornik*|izbornic*
manager-football: menadžer kluba
transfer: transfer|transfera|transferi|transfern*
transfer-fee: odštetna klauzula
contract-extension: produljio ugovor|produžio ugovor|produljenje ugovora
injury: ozljed*
substitute: pričuvn* igrač*|zamjena u igri
stadium: stadion*
fan: navijač*
hooligan: huligan*
team: momčad*|tim|tima|ekipa|ekipe|ekipu
club: klub|kluba|klubovi|klubova|klubu
national-team: reprezentacij*|reprezentativac|reprezentativc*|vatreni
player: igrač|igrača|igrači|nogometaš*|košarkaši*
win: pobjeda|pobjede|pobjedu|pobijedi*|pobjedom|svlada*
draw: neriješen*|remi|remija
score: rezultat utakmice|rezultatom
hat-trick: hat-trick*|hat-trik*
debut: debi|debitov*|debitant*
title: titul*
trophy: trofej*
medal: medalj*
gold-medal: zlatn* medalj*
silver-medal: srebrn* medalj*|srebro
bronze-medal: brončan* medalj*|bronca|broncu
olympics: olimpijsk*|olimpijad*|olimpijc*
paralympics: paraolimpij*
athlete: sportaš*|atletičar*
athletics: atletik*|atletsk*
marathon: maraton*
sprint: sprint*
swimming: plivanj*|plivač*
gymnastics: gimnasti*
boxing: boks|boksa|boksu|boksačk*
boxer: boksač|boksača|boksači
wrestling: hrvanj*|hrvač*
tennis: tenis|tenisa|teniser*|tenisk*
grand-slam: grand slam*|wimbledon*|roland garros*
set-tennis: set|seta|setova|setu
basketball: košark*|košarkašk*|nba|evrolig*
volleyball: odbojk*
handball: rukomet*
rugby: ragbi*
cricket: kriket*
golf: golf|golfa|golfer*
cycling: biciklizam|biciklist*|biciklizm*
stage-race: tour de france|utrka kroz
skiing: skijanj*|skijaš*|skij*
biathlon: biatlon*
figure-skating: umjetničk* klizanj*
ice-hockey: hokej*|nhl
formula-one: formula 1|formule 1|formuli 1
racing-driver: vozač formule 1
grand-prix: velika nagrada|velike nagrade|grand prix
pole-position: pole position|najbolja startna pozicija
qualifying-session: kvalifikacioni trening
chess: šah|šaha|šahist*|šahovsk*|velemajstor*
doping: doping*
drug-ban: suspendiran zbog dopinga
suspension: suspenzij*|suspendira*|diskvalifi*
retirement: završio karijeru|kraj karijere|završava karijeru
`;
export default concepts;
