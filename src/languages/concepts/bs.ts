/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zemljotres*|potres|potresa|potresi|potresu|potresom|podrhtavanj*|seizmolo*
aftershock: naknadni potres*|naknadn* podrhtavanj*|naknadn* zemljotres*
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
hail: grad veličine|grada veličine|krupan grad|gradonosn*|protugradn*
snow: snijeg|snijega|snijegom|snijegu|snježn*|sniježi
blizzard: mećav*|vijavic*|snježn* oluj*
rain: kiša|kiše|kišu|kiši|kišom|pljusk*|padavin*|oborin*
monsoon: monsun*
drought: suša|suše|sušu|sušom
heatwave: toplotni val*|toplotnog vala|toplinski val*|toplotni talas*|vrućin*
cold-wave: hladni val|zahlađenj*|mraz|mraza|mrazevi
wildfire: šumski požar*|šumskih požara|šumskog požara
fire: požar*|vatra|vatre|vatru|vatrogas*|plamen
explosion: eksplozij*|eksplodira*
lightning: munja|munje|grom|groma
fog: magla|magle|maglu|magli
wind: vjetar|vjetra|vjetrom|vjetrovi|vjetrovit*
temperature: temperatur*|celzijev*
weather-forecast: vremenska prognoza|vremenske prognoze|prognoza vremena|fhmz*|rhmz*|meteorolo*
climate-change: klimatsk*|klimatske promjene|klimatskih promjena
global-warming: globalno zagrijavanje|globalnog zagrijavanja|globalno zatopljenje|globalnog zatopljenja
emission: emisije štetnih|emisija štetnih|emisije stakleničkih|emisija stakleničkih|emisije co2
greenhouse-gas: stakleničk*|staklene bašte
carbon: ugljik*|ugljen-dioksid*|ugljični dioksid*|karbonsk*|ugljični monoksid|ugljen-monoksid*
pollution: zagađenj*|zagađen*|zagađivač*|aerozagađenj*|onečišćenj*
oil-spill: izlivanj* nafte|izlila nafta|naftna mrlja
chemical: hemikalij*|hemijsk* supstanc*|hemijsk* materij*
toxic: toksičn*|otrovn*
radiation: radijacij*|radioaktivn*|zračenj*
nuclear-plant: nuklearn* elektran*|nuklearn* central*
meltdown: topljenje jezgre|topljenja jezgre
dam: brana na|brane na|nasip|nasipa|nasipi
collapse: urušavanj*|urušil*|urušio|obrušil*|obrušio
rubble: ruševin*|pod ruševinama
evacuation: evakuacij*|evakuira*|evakuisa*|evakuiš*
evacuee: evakuirane osobe|evakuirani|evakuiranih|evakuisani|evakuisanih
shelter: skloništ*|utočišt*|prihvatilišt*|prihvatn* centa*
rescue: spašavanj*|spašava*|spasil*|spasio|spašen*|spasavanj*
rescuer: spasilac|spasioc*|spasilačk*|spašavatelj*|gss
survivor: preživjel*|preživio
missing-person: nestao|nestala|nestali|nestalih|nestalog|nestanak
trapped: zarobljeni u|zaglavljen*
casualty: ljudske žrtve|ljudskih žrtava
dead: mrtav|mrtvih|mrtva|mrtvi|poginul*|poginuo
death: smrt|smrti|smrću|preminul*|preminuo|umro|umrla
injured: povrijeđen*|povrijedi*|ozlijeđen*|ozlijedi*|unesrećen*
wounded: ranjen*
victim: žrtva|žrtve|žrtvu|žrtava|žrtvama
body: tijelo|tijelom|beživotno tijelo|beživotna tijela
corpse: leš|leša|truplo|leševi|posmrtn* ostac*|posmrtnih ostataka
funeral: dženaz*|sahran*|ukop|ukopa|ukopu|pogreb*|pokop*
mourning: dan žalosti|dana žalosti|žalost*
condolence: saučešć*|sućut*
memorial: komemoracij*|memorijal*|spomen-područj*
epicentre: epicent*
magnitude: magnitud*|rihter*
damage: štet*|oštećen*
destruction: uništen*|razaranj*|uništil*|razoren*
emergency: vanredn* situacij*|hitna pomoć|hitne pomoći|hitnu pomoć
disaster: elementarn* nepogod*|prirodn* katastrof*|prirodn* nepogod*|prirodn* nesreć*
catastrophe: katastrof*
state-of-emergency: vanredno stanje|vanrednog stanja|stanje prirodne nesreće|stanja prirodne nesreće
relief: humanitarna pomoć|humanitarne pomoći|humanitarnu pomoć
aid: pomoć|pomoći
humanitarian: humanitarn*
donation: donacij*|donator*|donira*
refugee-camp: izbjegličk* kamp*|migrantsk* kamp*
famine: glad|gladi|glađu
hunger: gladn*|neuhranjen*
starvation: izgladnjel*|izgladnjivanj*
epidemic: epidemij*
accident: nesreć*|nezgod*|udes|udesa|udesi
crash: avionsk* nesreć*|srušio se|pad aviona|pao avion
collision: sudar|sudara|sudaru|sudari|sudaril*
derailment: iskliznu*|ispao iz šina|iskočio iz šina|iskakanj* iz šina
train: voz|voza|vozu|vozovi|vozova|vozom
railway: željeznic*|željezničk*|pruga|pruge|pruzi|prugu
metro: metro|metroa|metrou
bus: autobus*
truck: kamion*|šleper*
car: automobil|automobila|automobili|automobilom|automobilu|auto|vozil*
motorcycle: motocikl*|motorist*
bicycle: bicikl*
driver: vozač*
passenger: putnik|putnika|putnici|putničk*
pilot: pilot aviona|pilota|piloti|pilotkinj*
crew: posad*
aircraft: letjelic*|zrakoplov*
plane: avion*
helicopter: helikopter*
airport: aerodrom*|zračn* luk*
airline: aviokompanij*|avio-kompanij*|aviokompanije|wizz air
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
port: lučk*|u luci|morska luka|morske luke|luka ploče|luke ploče
sinking: potonu*|potonuće|potapanj*
capsize: prevrnu*|prevrnuo
drowning: utopil*|utopio|utapanj*|utopljeni*|davljenj*
bridge: most|mosta|mostu|mostovi|mostova|mostom
tunnel: tunel*
road: cesta|ceste|cesti|cestu|cestovn*|putevi|puteva|putevima|saobraćajnic*|magistraln* put*
highway: autoput*|autocest*|auto-put*
traffic: saobraćaj|saobraćaja|saobraćaju|saobraćajn*|prometn*
speed: brzin*
drunk-driving: pijani vozač*|pod dejstvom alkohola|pod utjecajem alkohola|u alkoholiziranom stanju|vožnja u pijanom stanju
seat-belt: sigurnosn* pojas*|pojas za vezivanje
stampede: stampedo|stampeda|stampedu
crush: zgnječ*|pregaz*
elevator: lift|lifta|liftu
crane: dizalica|dizalice|dizalicu|kran
mine-accident: nesreć* u rudniku|rudarsk* nesreć*
miner: rudar|rudara|rudari|rudare|rudarima|rudarsk*
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
crime: zločin|zločina|zločini|kriminal*|krivično djelo|krivičnog djela|krivičnih djela|krivična djela|kaznen* djel*
murder: ubistv*|ubojstv*|umorstv*
killing: ubijen*|ubio|ubila|ubili
killer: ubica|ubice|ubicu|ubici|ubojic*
manslaughter: ubistv* iz nehata|nehatn* ubistv*
suicide: samoubi*
stabbing: izbod*|uboden*|ubod*
knife: nož|noža|nožem|noževi
shooting: pucnjav*|pucanj*|pucao|pucali|upucan*
gunman: naoružan* napadač*|naoružan* muškar*
gun: pištolj*|pušk*
firearm: vatren* oružj*
bullet: metak|metka|meci|metaka|hitac|hici
sniper: snajper*
mass-shooting: masovn* pucnjav*|masovn* ubistv*
hostage: talac|taoc*|talaca|talačk*
kidnapping: otmic*|otet*|kidnap*|otmičar*
ransom: otkupnin*
rape: silovanj*|silova*
sexual-assault: seksualn* napad*|seksualn* nasilj*
harassment: uznemiravanj*|maltretira*|uhođenj*
abuse: zlostavlj*|zloupotreb*
child-abuse: zlostavljanj* djece|zlostavljanj* djeteta|nasilj* nad djecom
paedophile: pedofil*
domestic-violence: nasilj* u porodici|porodičn* nasilj*|nasilj* u obitelji
robbery: pljačk*|razbojništv*|opljačk*
theft: krađa|krađe|krađu|krađi|krađama|ukrad*|ukrao|ukrala|ukrali|lopov*
burglary: provaln*|provala u|provalil*|obijen*
fraud: prevar*|prijevar*|prevarant*
scam: muljaž*
embezzlement: pronevjer*
bribery: mito|mita|mitom|podmićivanj*
corruption: korupcij*|koruptivn*|korumpiran*
money-laundering: pranje novca|pranja novca|pranju novca
tax-evasion: utaj* poreza|porezn* utaj*
smuggling: krijumčar*|šverc*
trafficking: neovlaštena proizvodnja i promet|neovlaštene proizvodnje i prometa|neovlašten* promet*
human-trafficking: trgovina ljudima|trgovine ljudima|trgovinu ljudima|trgovini ljudima
drug: droga|droge|drogu|drogom|narkotik*|narko*|diler|dilera|opojn* drog*
cocaine: kokain*
heroin: heroin|heroina
cannabis: marihuan*|kanabis*|skank*
overdose: predozira*
gang: banda|bande|bandu|kriminalna grupa|kriminalne grupe|organizovan* kriminaln*|organiziran* kriminaln*|klan|klana
mafia: mafij*
cartel: kartel*
piracy: pirat*
arson: podmetnut* požar*|palež*|paljevin*
vandalism: vandal*
looting: pljačkanj*
riot: neredi|nereda|neredima|izgred*
police: policij*|mup|sipa
officer: policajac|policajc*|policajaca|oficir*|policijski službenik|policijskih službenika|policijski službenici
detective: detektiv*
investigation: istraga|istrage|istragu|istrazi|izvidi|kriminalistič*
investigator: istražitelj*|istražilac|istražioc*|inspektor*
suspect: osumnjičen*
arrest: uhapšen*|hapšenj*|uhapsi*|uhićen*|lišen slobode|lišeni slobode|lišena slobode
detention: privođenj*|priveden*
custody: pritvor*|istražni zatvor|istražnog zatvora|istražnom zatvoru
prison: zatvor|zatvora|zatvoru|zatvori|zatvorsk*
prisoner: zatvorenik*|zatvorenic*|zarobljenik*|zarobljenic*
inmate: osuđenik*|osuđenic*
jail: iza rešetaka|zatvorska ćelija
escape: bijeg|bijega|bijegu|pobjegao|pobjegl*
fugitive: bjegunac|bjegunc*|u bijegu
manhunt: potjera|potjere|potjeru|potrag* za osumnjičen*
extradition: izručenj*|ekstradicij*
deportation: deportac*|deportira*|protjera*
warrant: nalog za hapšenje|naloga za hapšenje|potjernic*|tjeralic*
search: potrag*|traganj*
raid: racij*|pretres|pretresa|pretrese|pretresi|pretresen*|upad policije
seizure: zaplijen*|zapljen*|konfiscira*|oduzet*
evidence: dokaz|dokaza|dokazi|dokaze
witness: svjedok|svjedoka|svjedoci|svjedokinj*|očevidac|očevici|očevidaca
testimony: svjedočenj*|svjedočio|svjedočila|iskaz|iskaza
confession: priznao ubistvo|priznao krivicu|priznala krivicu|priznao zločin
forensic: forenzi*|vještačenj*|vještak*
dna: dnk
autopsy: obdukcij*|autopsij*
court: sud|suda|sudu|sudom|sudsk*|sudovi
trial: suđenj*|sudi se|glavni pretres
judge: sudija|sudije|sudiju|sudijom|sudac|suca|sutkinj*
jury: porota|porote|porotnik*
prosecutor: tužilac|tužioc*|tužilaca|tužilašt*|tužilačk*|tužitelj*
lawyer: advokat*|odvjetnik*|odvjetnic*
defendant: optuženik*|optuženic*|okrivljen*|optužen*
lawsuit: tužba|tužbe|tužbu|tužbi
indictment: optužnic*
charge: tereti se|terete se|tereti ga|krivičn* prijav*|kaznen* prijav*
plea: sporazum o priznanju krivice|sporazum o priznanju krivnje|priznanj* krivice|priznanj* krivnje
guilty: proglašen krivim|proglašeni krivim|krivim|krivnja|krivnje|krivica|krivice|krivicu
innocent: nevin*
acquittal: oslobađajuć*|oslobođen optužbi|oslobođeni optužbi|oslobođen krivice
conviction: osuđen|osuđena|osuđeni|osuđeno|osuđujuć*
verdict: presuda|presude|presudu|presudi|presudom|presuđen*|verdikt*
sentence: kazna zatvora|kaznu zatvora|kazne zatvora|godina zatvora|godine zatvora|zatvorsk* kazn*
life-sentence: doživotn*
death-penalty: smrtn* kazn*
execution: pogubljen*|egzekucij*|strijeljan*
appeal: žalba|žalbe|žalbu|žalbi|apelacion*
parole: uvjetni otpust|uvjetnog otpusta|uslovni otpust|uslovnog otpusta|uslovno pušten|uvjetno pušten
pardon: pomilovanj*|pomilova*
amnesty: amnestij*
bail: jamčevin*|kaucij*
fine: novčan* kazn*|globa
compensation: odštet*|naknad* štete|kompenzacij*|obeštećenj*
settlement: poravnanj*|nagodb*
ruling: odluka suda|odluku suda|sudska odluka|sudsku odluku|sudske odluke|rješenje suda
supreme-court: vrhovni sud|vrhovnog suda|ustavni sud|ustavnog suda
constitution: ustav|ustava|ustavom|ustavn*|ustavu
law: zakon|zakona|zakonu|zakoni|zakonom
legislation: zakonodav*|zakonodavst*
human-rights: ljudsk* prav*
torture: mučenj*|tortur*
genocide: genocid*
war-crime: ratn* zločin*
crime-against-humanity: zločin* protiv čovječnosti
tribunal: tribunal*|hašk* sud*|mksj
terrorist: terorist*|teroristi*
terrorism: terorizm*|terorizam|teror
attack: napad|napada|napadi|napadnut*|napadač*|napadima|napadu
bomb: bomba|bombe|bombu|bombi
bombing: bombardir*|bombardov*|bombašk*
suicide-bomber: bombaš samoubica|bombaša samoubice|samoubilačk*
car-bomb: automobil bomba|autobomb*|auto-bomb*
explosive: eksploziv*
extremist: ekstremi*
radical: radikal*
jihadist: džihad*|islamist*
militant: militant*|ekstremistički borci
war: rat|rata|ratu|ratom|ratovi|ratn*
civil-war: građansk* rat*
battle: bitka|bitke|bitku|bitci
combat: borbe|borbi|borbama|borben*
front-line: front|fronta|frontu|linija fronta|linije fronta
army: vojska|vojske|vojsku|vojskom|vojsci|armija|armije|armiju
military: vojni|vojne|vojnih|vojnog|vojna|vojno|oružan* snag*
troops: trupe|trupa|trupama|postrojb*
soldier: vojnik*|vojnici|vojnicima
general: general|generala|generali|generalom
commander: komandant*|komandir*|zapovjednik*|zapovjednic*
veteran: veteran*|boračk*|demobilisan*|demobiliziran*
conscription: vojni rok|vojnog roka|regrut*|vojna obaveza|vojnu obavezu|služenj* vojnog
mobilisation: mobilizacij*|mobilizira*
navy: mornaric*
fleet: flota|flote|flotu|floti
submarine: podmornic*
warship: ratn* brod*|fregat*|razarač*
air-force: ratn* zrakoplov*|ratno vazduhoplov*|zračne snage|zračnih snaga|zrakoplovstv*
fighter-jet: borben* avion*|borben* zrakoplov*
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
enrichment: obogaćivanj*|obogaćen* uran*
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
withdrawal: povlačenj* trupa|povlačenj*
ambush: zasjeda|zasjede|zasjedu|zasjedi
ceasefire: prekid vatre|prekida vatre|prekidu vatre|obustav* vatre
truce: primirj*
peace: mir|mira|mirovn*|mirom
peace-talks: mirovn* pregovor*|mirovn* sporazum*
peacekeeper: mirovnjak*|mirovnjaci|mirovn* snag*
negotiation: pregovarač*
mediation: posredovanj*|medijacij*
mediator: posrednik*|posrednici
disarmament: razoružanj*
sanction: sankcij*
embargo: embarg*
military-exercise: vojn* vježb*|manevri
airspace: zračn* prostor*
border: granica|granice|granici|granicu|granicom|graničn*
border-crossing: graničn* prijelaz*|graničn* prelaz*
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
martial-law: ratno stanje|ratnog stanja
curfew: policijski sat|policijskog sata
intelligence: obavještajn*|cia
spy: špijun*|špijuni
espionage: špijunaž*
surveillance: prisluškivanj*|nadziranj*
hacker: haker*
cyber-attack: kibernet*|hakersk* napad*
data-breach: curenj* podataka
leak: curenj*
defence: odbrana|odbrane|odbranu|odbrani|odbramben*
security: sigurnost|sigurnosti|sigurnosn*|bezbjednost*
bodyguard: tjelohranitelj*
assassination: atentat*
poisoning: trovanj*|otrovan|otrovana|otrova*
nerve-agent: nervni agens|novičok
exile: egzil*|progonstv*|izgnanstv*
defector: prebjeg*
dissident: disident*
hostage-release: oslobađanj* talaca|oslobođen* taoc*
prisoner-exchange: razmjen* zarobljenika|razmjen* zatvorenika
government: vlada|vlade|vladu|vladi|vladin*|vlast|vlasti|vijeće ministara|vijeća ministara|vijeću ministara
president: predsjednik*|predsjednic*|predsjedničk*|predsjedništv*
prime-minister: premijer|premijera|premijerk*|premijerom|premijeru|predsjedavajuć* vijeća ministara|predsjedavajući vm
minister: ministar|ministra|ministri|ministark*|ministarst*|ministarstv*
foreign-minister: ministar vanjskih poslova|ministra vanjskih poslova|ministar inostranih poslova|šef diplomatije|šefa diplomatije
defence-minister: ministar odbrane|ministra odbrane
finance-minister: ministar finansija|ministra finansija|ministar financija|ministra financija
interior-minister: ministar unutrašnjih poslova|ministra unutrašnjih poslova|ministar sigurnosti|ministra sigurnosti
vice-president: potpredsjednik*|potpredsjednic*|dopredsjednik*
chancellor: kancelar|kancelara|kancelark*
king: kralj|kralja|kraljem|kralju
queen: kraljica|kraljice|kraljicu
prince: princ|princa|princez*
monarchy: monarh*
parliament: parlament*|skupština|skupštine|skupštinu|skupštini|predstavničk* dom*|dom naroda|doma naroda
senate: senat|senata|senatu|senator*
congress: kongres*
deputy: poslanik*|poslanic*|poslaničk*|zastupnik*|zastupnic*|zastupničk*
speaker: predsjedavajuć* predstavničkog doma|predsjednik skupštine|predsjednika skupštine|predsjednik parlamenta
governor: guverner*
mayor: gradonačelni*
ambassador: ambasador*|veleposlanik*|veleposlanic*
embassy: ambasad*|veleposlanst*
consulate: konzulat*|konzul*
diplomat: diplomata|diplomate|diplomati|diplomatkinj*
diplomacy: diplomatij*|diplomatsk*|diplomacij*
summit: samit*
meeting: sastanak|sastank*|sastanci|sastao|sastali|sastala|sjednic*
visit: posjet|posjeta|posjetu|posjeti|posjete|posjetio|posjetila
telephone-call: telefonsk* razgovor*
talks: pregovori|pregovora|pregovorima|razgovori|razgovora|razgovarali|razgovarao
agreement: sporazum*|dogovor*
treaty: mirovni ugovor|mirovnog ugovora|međunarodn* ugovor*
pact: pakt|pakta
memorandum: memorandum*
alliance: savez|saveza|savezni*
coalition: koalicij*
opposition: opozicij*
party: stranka|stranke|stranku|stranci|stranaka|sda|snsd|sdp|hdz
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
turnout: izlaznost*|odziv birača
referendum: referendum*
exit-poll: izlazne ankete|izlaznih anketa
opinion-poll: istraživanj* javnog mnijenja|ispitivanj* javnog mnijenja|anket*
recount: ponovno brojanje|ponovno prebrojavanje
electoral-fraud: izborn* krađ*|krađ* izbora|kupovin* glasova|izborn* prevar*|izborn* prijevar*
majority: većin*
minority: manjin*
victory: izborn* pobjed*|pobjed* na izborima|pobijedio na izborima
defeat: debakl*
landslide-victory: uvjerljiv* pobjed*
inauguration: inauguracij*
oath: zakletv*|prisega|prisege|prisegu
term: mandat|mandata|mandatu
cabinet: kabinet|kabineta|kabinetu
reshuffle: rekonstrukcij* vlade
resignation: ostavka|ostavke|ostavku|ostavki|ostavkom
resign: podnio ostavku|podnijela ostavku|dao ostavku|podnijeti ostavku
dismissal: smijenjen*|smijenil*|smjena|smjenu|razriješen*|razrješenj*
impeachment: opoziv predsjednika|impeachment*|impičment*
no-confidence-vote: izglasavanje nepovjerenja|glasanje o nepovjerenju|nepovjerenj* vladi|opoziv vlade
scandal: skandal*|afera|afere|aferu|aferi
ethics: etika|etike|etičk*|sukob interesa|sukoba interesa|sukobu interesa
lobbying: lobira*|lobist*
reform: reform*
bill: prijedlog zakona|prijedloga zakona|nacrt zakona
amendment: amandman*|izmjene zakona|izmjena zakona|izmjenama zakona
decree: uredb*|dekret*
veto: veto|veta
budget: budžet*|proračun*
deficit: deficit*
debt: dugovi|dugova|dugovanj*|javni dug|javnog duga|zaduženj*|zaduživanj*|zaduženost*
tax: porez|poreza|porezi|porezn*|poresk*|pdv
tax-cut: smanjenj* poreza
subsidy: subvencij*
pension: penzij*|penzion*|mirovin*|umirovljeni*
welfare: socijaln* pomoć*|socijaln* naknad*|socijaln* davanj*
minimum-wage: minimalac|minimalca|minimalna plaća|minimalne plaće|minimalnu plaću|minimalna plata|minimalne plate|najniža plaća|najniže plaće
austerity: mjere štednje|mjera štednje
privatisation: privatizacij*
nationalisation: nacionalizacij*
independence: nezavisnost*|neovisnost*|samostalnost*
autonomy: autonomij*
sovereignty: suverenitet*
secession: otcjepljenj*|odcjepljenj*|secesij*|secesionis*
democracy: demokratij*|demokracij*|demokratsk*
dictatorship: diktatur*|diktator*
regime: režim*
authoritarian: autoritar*
censorship: cenzur*
freedom-of-press: slobod* medija|slobod* štampe
freedom-of-speech: slobod* govora
protest: protest|protesta|protesti|protestima|proteste|protestn*|prosvjed*
demonstration: demonstracij*
demonstrator: demonstrant*|prosvjednik*|prosvjednic*|učesni* protesta
march: marš|marša|povorka|povorke|povorku
rally: miting*|skup građana|okupljanj*
strike-labour: štrajk*
union: sindikat*|sindikaln*
boycott: bojkot*
petition: peticij*
civil-disobedience: građansk* neposluh*
tear-gas: suzavac|suzavc*
water-cannon: vodeni top*|vodenim topovima|vodene topove
clash: sukob s policijom|okršaj*|sukobi|sukoba|sukobima|sukobili
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
same-sex-marriage: istospoln*|istopoln*
lgbt: lgbt*|gej|homoseksual*|transrodn*|povorka ponosa|povorke ponosa|povorku ponosa
migration: migracij*|imigracij*
migrant: migrant*|imigrant*|useljeni*
refugee: izbjeglic*|izbjegličk*
asylum: azil|azila
asylum-seeker: azilant*|tražitelj* azila|tražilac azila|tražioc* azila|tražilaca azila
citizenship: državljanstv*
passport: pasoš*|putovnic*
visa: viza|vize|vizu|vizn*
nationalism: nacionaliz*|nacionalist*
populism: populis*|populizam
far-right: krajnj* desnic*|ekstremn* desnic*|krajnje desničarsk*|ekstremno desni*
far-left: krajnj* ljevic*|ekstremn* ljevic*
communist: komunist*|komunizm*|komunizam
socialist: socijalist*|socijaldemokrat*
conservative: konzervativ*
liberal: liberal*
statement: saopćenj*|saopštenj*|saopći*|priopćenj*|izjav*
speech: govor|govora|govoru
address: obraćanj*|obratio se
press-conference: konferencij* za medije|konferencij* za novinare|press konferencij*|pres-konferencij*|presic*
interview: intervju*
criticism: kritik*|kritikova*
accusation: optužba|optužbe|optužbi|optužio|optužila|optužuj*
apology: izvinjenj*|izvinio|izvinil*|isprika|isprike|ispriku
threat: prijetnj*|prijeti|zaprijeti*
warning: upozorenj*|upozori*|upozorava
condemnation: osuda|osude|osudu|osudio|osudila|osudili
denial: demant*|negira*|opovrg*
support: potpor*|podršk*|podrža*
announcement: najavi*|najava|najave|najavu|najavljuj*
proposal: prijedlog*|predloži*
decision: odluka|odluke|odluku|odluči*
plan: plan|plana|planovi|planira*
project: projekat|projekt*
economy: ekonomij*|ekonomsk*|privred*|gospodarst*|bdp|ekonomist*
growth: rast|rasta|rastu
recession: recesij*
crisis: kriza|krize|krizu|krizi|krizn*
inflation: inflacij*
price: cijena|cijene|cijenu|cijenama
price-rise: poskupljenj*|poskup*|rast cijena|rasta cijena
consumer: potrošač*
interest-rate: kamatn* stop*|kamat*
central-bank: centraln* bank*|cbbih|ecb|fed
bank: banka|banke|banku|banaka|bankarsk*|banci
loan: kredit|kredita|krediti|zajam|zajma|zajmovi
mortgage: hipotek*|hipotekarn*|stamben* kredit*
credit: kreditn*
bailout: paket pomoći|paketa pomoći
bankruptcy: stečaj*|bankrot*
insolvency: nelikvidn*|insolven*|predstečaj*
default: neizmirenj* duga
bond: obveznic*
stock-exchange: berza|berze|berzi|berzu|berzansk*|burza|burze|burzi
share: dionic*
shareholder: dioničar*|akcionar*
dividend: dividend*
investor: investitor*|ulagač*
investment: investicij*|ulaganj*|investira*
fund: fond|fonda|fondovi|fondova
hedge-fund: hedge fond*
currency: valuta|valute|valutu|valuti|konvertibiln*
exchange-rate: kurs dolara|kurs eura|kursna lista|kursne liste|devizn* kurs*
devaluation: devalvacij*
dollar: dolar*
euro: euro|eura|eurima|evro|evra|eurozon*|evrozon*
cryptocurrency: kriptovalut*
bitcoin: bitcoin*
gold: zlato|zlata|zlatom
oil: nafta|nafte|naftu|naftn*|naftom|barel*|opec
crude-oil: sirov* naft*
gas: plin|plina|plinom|plinsk*|plinu|gas|gasa|gasom
natural-gas: prirodn* plin*|prirodn* gas*|zemni plin|lng
petrol: benzin*|benzinsk*
fuel: gorivo|goriva|gorivom|dizel*
electricity: struja|struje|struju|strujom|električn* energij*|elektroprivred*
power-cut: nestanak struje|bez struje|nestanka struje|isključenj* struje
blackout: blackout*
energy: energija|energije|energiju|energetik*|energetsk*|energent*
renewable-energy: obnovljiv*
solar: solarn*
wind-power: vjetroelektran*|vjetropark*
coal: ugalj|uglja|ugljem|ugljen|ugljena
trade: trgovin*|trgovinsk*
tariff: carine|carina|carinama|tarif*
import: uvoz|uvoza|uvozi|uvozn*
export: izvoz|izvoza|izvozi|izvozn*
trade-war: trgovinsk* rat*|carinsk* rat*
free-trade: slobodn* trgovin*
customs: carinik*|carinic*|carinsk*|uprava za indirektno oporezivanje|uprave za indirektno oporezivanje
supply-chain: lanac snabdijevanja|lanc* snabdijevanja|lanac opskrbe|lanc* opskrbe
company: kompanij*|preduzeć*|poduzeć*|firma|firme|firmi|firmu|tvrtk*
corporation: korporacij*|koncern*
startup: startup*|start-up*
merger: spajanj*|fuzij*|pripajanje društva
acquisition: akvizicij*
takeover: preuzimanj*
subsidiary: podružnic*
joint-venture: zajedničko preduzeće|zajednička kompanija
profit: profit|profita|dobit|dobiti
loss: gubitak|gubitk*|gubici|poraz|poraza|porazi|poražen*
revenue: prihod|prihoda|prihodi
earnings: zarada|zarade|zaradu
sales: prodaj*
market: tržišt*|pijac*
retail: maloprodaj*|trgovački lanac|trgovački lanci|trgovačkih lanaca|trgovačk* centa*
supermarket: supermarket*|samoposlug*
e-commerce: internetsk* prodaj*|web shop*|webshop*
advertising: reklam*|oglašavanj*
brand: brend*
product: proizvod|proizvoda|proizvodi|proizvode|roba|robe|robu
factory: fabrik*|fabričk*|tvornic*|tvornič*
production: proizvodnj*
manufacturing: prerađivačk*
industry: industrij*
steel: čelik*|željezar*
textile: tekstil*
automobile: automobilsk* industrij*|proizvođač* automobila|autoindustrij*
electric-car: električn* automobil*|električn* vozil*
battery: baterij*|akumulator*
chip: čip|čipa|čipovi|čipova|mikročip*
semiconductor: poluprovodnik*|poluprovodnič*|poluprovodnic*|poluvodič*
technology: tehnologij*|tehnološk*
software: softver*
artificial-intelligence: umjetn* inteligencij*|vještačk* inteligencij*|chatbot*|chatgpt
robot: robot|robota|roboti|robotik*
smartphone: pametn* telefon*|mobitel*|mobiln* telefon*|iphone*
computer: računar*|kompjuter*|računal*|laptop*
internet: internet*
website: web-stranic*|internet stranic*|internetsk* stranic*
social-media: društven* mrež*|facebook*|instagram*
app: aplikacij*
platform: platform*
video-game: videoigr*|video igr*
telecommunications: telekomunikac*|teleoperat*|telekom|telecom*
network: mreža|mreže|mrežu|mreži
antitrust: antimonopol*|konkurencijsko vijeće|konkurencijskog vijeća
patent: patent*
copyright: autorsk* prav*
job: radn* mjest*|posao|posla|poslovi
employment: zapošljavanj*|zaposlenost*|zaposli*
unemployment: nezaposlen*
worker: radnik*|radnici|zaposlenik*|zaposlenic*
layoff: otpuštanj*|otpušten*|otkaz|otkazi|otkaza
hiring: konkurs za posao|konkurs za prijem
salary: plaća|plaće|plaću|plaći|plata|plate|platu
wage: dnevnic*|nadnic*
bonus: bonus*
pay-rise: povećanj* plaća|povećanj* plata|povećanj* plate|rast plaća|povišic*
executive-director: glavn* direktor*|izvršn* direktor*|generaln* direktor*|ceo
board-of-directors: uprava društva|nadzorni odbor|nadzornog odbora|upravni odbor|upravnog odbora
chairman: predsjedavajuć*|predsjednik uprave
founder: osnivač*
billionaire: milijarder*|oligarh*|tajkun*
wealth: bogatstv*
poverty: siromaštv*
inequality: nejednakost*
housing: stan|stana|stanu|stanovi|stanova|stamben*
rent: kirij*|najam|najma|najamnin*|zakup|zakupa
real-estate: nekretnin*
construction: gradnj*|izgradnj*|građevin*
building: zgrad*
contractor: izvođač* radova|podizvođač*
tender: tender|tendera|tenderi|tendersk*|javn* nabav*
contract: ugovor|ugovora|ugovori|ugovoru|ugovorom|ugovorn*
agriculture: poljoprivred*
farmer: poljoprivrednik*|poljoprivrednic*|farmer*|seljak*|seljac*
harvest: žetva|žetve|žetvu|berb*|prinos*
crop: usjev*
wheat: pšenic*
grain: žitaric*|žito|žita
rice: riža|riže|rižu|pirinač|pirinč*
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
hospital: bolnic*|bolničk*|hospitaliz*|kcus|ukc|klinički centar|kliničkog centra|kliničkom centru
clinic: klinik*
doctor: ljekar|ljekara|ljekari|ljekaru|ljekarima|ljekarsk*|liječnik*|liječnic*|doktor*
nurse: medicinsk* sestr*|medicinsk* tehničar*
patient: pacijent*
medicine: medicin*
drug-medicine: lijek|lijeka|lijekovi|lijekova|lijekove
treatment: liječenj*|liječi|liječen
therapy: terapij*
surgery: hirur*|kirur*|operiran*|operisan*
transplant: transplant*
disease: bolest*|obolio|oboljel*|oboljenj*
infection: infekcij*|zaraz*|zaražen*
virus: virus*
bacteria: bakterij*
coronavirus: koronavirus*|korona|korone|korona virus*
covid: covid*
influenza: gripa|gripe|gripu|gripi|grip
ebola: ebola|ebole
measles: ospice|ospica|ospicama|morbil*|male boginje
malaria: malarij*
cholera: kolera|kolere|koleru
aids: aids|hiv
cancer: rak|raka|karcinom*|onkolo*|tumor*
diabetes: dijabet*|šećern* bolest*
heart-attack: infarkt*|srčani udar|srčanog udara
stroke: moždani udar|moždanog udara|šlog
dementia: demencij*|alzheimer*
obesity: gojaznost*|pretilost*
mental-health: mentaln* zdravlj*|psihijat*|psihičk*
depression: depresij*
vaccine: vakcin*|cjepiv*
vaccination: vakcinacij*|vakcinisa*|vakcinira*|cijepljenj*|cijepljen*|imunizacij*
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
birth: porod|poroda|porođaj*|natalitet*|rođen* beb*
pregnancy: trudnoć*|trudn*
maternity: rodilišt*|rodiljn*|majčinstv*
baby: beba|bebe|bebu|bebi|dojenč*
newborn: novorođ*
death-toll: broj žrtava|broj poginulih|broj mrtvih|bilans žrtava
smoking: pušenj*|pušač*|cigaret*
tobacco: duhan*|duvan*
alcohol: alkohol*
allergy: alergij*|alergijsk*
pharmaceutical: farmaceut*
clinical-trial: kliničk* ispitivanj*|kliničk* studij*
side-effect: nuspojav*
approval: odobrenj*|odobri*|odobren*
research: istraživanj*
study: studija|studije|studiju
researcher: istraživač*
scientist: naučnik*|naučnic*|znanstveni*
professor: profesor*|prof
university: univerzitet*|fakultet*|sveučilišt*
laboratory: laborator*
experiment: eksperiment*
discovery: otkriće|otkrića|otkrićem|otkriću
gene: gen|gena|geni|genetik*|genetsk*|genom*
fossil: fosil*
dinosaur: dinosaur*
archaeologist: arheolog*|arheoloz*|arheološk*
excavation: iskopavanj*|iskopin*
ancient: drevn*|antičk*|prahistorij*
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
insect: insekt*|kukac|kukc*|kukaca
forest: šuma|šume|šumi|šumu|šumsk*
deforestation: krčenj* šuma|sječ* šuma
amazon-forest: amazonsk* prašum*|prašum*
ocean: okean*|ocean*
coral-reef: koraljn* greben*|koralj*
river: rijeka|rijeke|rijeku|rječn*|riječn*|korito
lake: jezer*
glacier: glečer*|ledenjak*|ledenjac*
ice: led|leda|ledom|poledic*
arctic: arktik*|arktičk*
antarctica: antarktik*
national-park: nacionaln* park*
zoo: zoološk* vrt*|zoo vrt*
school: škola|škole|školu|školi|školsk*
pupil: učenik*|učenic*|učenici|đak|đaci
student: student*
teacher: nastavnik*|nastavnic*|učitelj*|prosvjetn* radnik*
education: obrazovanj*|obrazovn*|školstv*
exam: ispit|ispita|ispiti|ispitu|ispite|ispitn*|matura|mature|maturu|matursk*
kindergarten: vrtić*
graduation: maturant*|diplomir*|diplomac|diplomc*
scholarship: stipendij*
child: dijete|djeteta|djeca|djece|djeci|djecu|dječj*
teenager: tinejdžer*|maloljetni*
youth: mladi|mladih|mladima|omladin*|mladež*
parent: roditelj*
mother: majka|majke|majku|majci
father: otac|oca|ocem|ocu|babo
son: sin|sina|sinom|sinovi
daughter: kći|kćer|kćeri|kćerk*
brother: brat|brata|braća|bratom
sister: sestra|sestre|sestru|sestri
family: porodic*|porodičn*|obitelj*
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
easter: uskrs*|vaskrs*
pilgrimage: hodočašć*|hodočasni*
hajj: hadž|hadža|hadžij*
church: crkva|crkve|crkvu|crkvi|crkven*|katedral*
mosque: džamij*
synagogue: sinagog*
temple: hram|hrama|hramu|hramovi
religion: religij*|vjersk*
christian: kršćan*|katoli*|pravoslav*
muslim: musliman*|islam|islama|islamsk*
jewish: jevrej*|židov*
pope: papa franjo|papa|pape|papu|papi|papa lav
bishop: biskup*|nadbiskup*|patrijarh*|episkop*|vladika|vladike
cardinal: kardinal*
priest: svećenik*|svećenic*|svećenstv*
imam: imama|imami|imamu|muftij*|reisu-l-ulem*
rabbi: rabin|rabina
prayer: molitv*|namaz*|džuma|džume|dova|misa|mise
blasphemy: bogohuljenj*
film: film|filma|filmu|filmovi|filmsk*|filmova
cinema: kino|bioskop*|kinematograf*
actor: glumac|glumc*|glumaca|glumačk*
actress: glumic*
director: reditelj*|režiser*|redatelj*
movie-premiere: premijer* filma
award: nagrada|nagrade|nagradu|nagradi|nagrađen*|odlikovan*
oscar: oscar|oscara|oscaru|oscari
prize: laureat*|dobitnik*|dobitnic*
nobel-prize: nobelov*
music: muzik*|muzič*|glazb*
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
theatre: pozorišt*|pozorišn*|kazališt*|kazališn*|teatar|teatr*
play: predstava|predstave|predstavu|drama|drame
book: knjig*|knjiž*
novel: roman|romana|romani|romanu
author: autor|autora|autori|autork*
writer: pisac|pisc*|pisaca|književnik*|književnic*
poet: pjesnik*|pjesnici|pjesnikinj*|poezij*
literature: književnost*
publisher: izdavač*|nakladnik*
library: bibliotek*|knjižnic*
art: umjetnost*|umjetnik*|umjetnic*|umjetničk*
painting: slikarst*|umjetnička slika
painter: slikar|slikara|slikark*|slikari
sculpture: skulptur*|kipar*|vajar*
exhibition: izložb*
gallery: galerij*
fashion: moda|mode|modn*
model: manekenk*|maneken|foto-model*
designer: dizajner*
television: televizij*|tv
series: serija|serije|seriju|seriji
broadcaster: emiter*|javn* rtv*|bhrt|javni servis|javnog servisa
radio: radija|radiju|radijsk*|radio stanic*|radiostanic*
newspaper: novine|novina|novinama
journalist: novinar*
reporter: reporter*|dopisnik*|dopisnic*|izvještač*
editor: urednik*|urednic*|redakcij*
media: mediji|medija|medijima|medijsk*
news: vijest|vijesti|vijestima
magazine: časopis*|magazin*
photographer: fotograf|fotografa|fotografi|fotoreporter*
documentary: dokumentarn*|dokumentarac
celebrity: estrad*|slavn* ličnost*|poznate ličnosti|poznatih ličnosti
royal-family: kraljevsk* porodic*|kraljevsk* obitelj*|kraljevsk*
heritage: baština|baštine|baštinu|nasljeđ*|naslijeđ*
unesco: unesco*
monument: spomenik*|spomenic*
statue: kip|kipa|kipovi|statua|statue|statuu
lottery: loto|lutrij*|jackpot*|džekpot*
winner: pobjednik*|pobjednic*|pobjednici
record-world: svjetsk* rekord*|rekord|rekorda|rekordn*
guinness: guinness*
football: fudbal*|nogomet*
match: meč|meča|mečevi|mečeva|mečeve|utakmic*|duel|duela
league: liga|lige|ligi|ligu|superlig*|premijer lig*|premijerlig*
cup: kup|kupa|kupu
world-cup: svjetsk* prvenstv*|mundijal*
championship: prvenstv*|prvak|prvaka|prvaci|prvakinj*|šampion*
tournament: turnir*
final: finale|finala|finalu|finalist*
semi-final: polufinal*
quarter-final: četvrtfinal*
group-stage: grupn* faz*
qualifying: kvalifikacije|kvalifikacija|kvalifikacijama|kvalifikacijsk*|kvalifikacion*
playoff: doigravanj*|play-off*|plej-of*|baraž*|razigravanj*
goal: gol|gola|golovi|golova|pogodak|pogotka|golom
penalty: penal|penala|jedanaesterac|jedanaesterc*
penalty-shootout: penal serija|izvođenje penala|penali
red-card: crven* karton*
yellow-card: žut* karton*
referee: arbitar|arbitra|arbitri|sudija utakmice|glavni sudija|sudijsk*
video-referee: var tehnologij*|var
offside: zaleđ*
goalkeeper: vratar*|golman*
striker: centarfor*|napadač tima
midfielder: vezist*|veznjak*|vezni igrač|veznog igrača
defender: stoper*|odbrambeni igrač|odbrambenog igrača
captain: kapiten*|kapetan*
coach: trener*|selektor*|izbornik*
manager-football: menadžer kluba
transfer: transfer|transfera|transferi|transfern*
transfer-fee: odštetna klauzula
contract-extension: produžio ugovor|produžila ugovor|produljio ugovor|produženje ugovora|produžetak ugovora
injury: ozljed*|zbog povrede|tjelesn* povred*|tešk* povred*|lakš* povred*|zadobi* povrede
substitute: rezervn* igrač*
stadium: stadion*
fan: navijač*
hooligan: huligan*
team: tima|timovi|timova|ekipa|ekipe|ekipu|momčad*
club: klub|kluba|klubovi|klubova|klubu
national-team: reprezentacij*|reprezentativac|reprezentativc*|zmajevi|zmajeva
player: igrač|igrača|igrači|igračic*|fudbaler*|nogometaš*|košarkaš|košarkaša|košarkaši
win: pobjeda|pobjede|pobjedu|pobjedom|pobijedi*|savlada*
draw: neriješen*|remi|remija
score: rezultat utakmice|rezultatom
hat-trick: hat-trick*|hat-trik*
debut: debi|debitov*|debitant*
title: titul*
trophy: trofej*
medal: medalj*
gold-medal: zlatn* medalj*
silver-medal: srebrn* medalj*
bronze-medal: bronzan* medalj*|brončan* medalj*|bronza|bronzu
olympics: olimpijsk*|olimpijad*|olimpijc*
paralympics: paraolimpij*
athlete: sportist*|sportaš*|atletičar*
athletics: atletik*|atletsk*
marathon: maraton*
sprint: sprint*
swimming: plivanj*|plivač*
gymnastics: gimnasti*
boxing: boks|boksa|boksu|boksačk*
boxer: boksač|boksača|boksači
wrestling: hrvanj*|hrvač*
tennis: tenis|tenisa|teniser*|tenisk*
grand-slam: grand slam*|wimbledon*|vimbldon*|roland garros*|us open|australian open
set-tennis: set|seta|setova|setu
basketball: košark*|košarkašk*|nba|eurolig*|evrolig*
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
formula-one: formula 1|formule 1|formuli 1|formulu 1
racing-driver: vozač formule 1
grand-prix: velika nagrada|velike nagrade|grand prix
pole-position: pole position|najbolja startna pozicija
qualifying-session: kvalifikacioni trening|kvalifikacijski trening
chess: šah|šaha|šahist*|šahovsk*|velemajstor*
doping: doping*
drug-ban: suspendiran zbog dopinga
suspension: suspenzij*|suspendira*|suspendova*|diskvalifi*
retirement: završio karijeru|kraj karijere|završava karijeru|okončao karijeru
`;
export default concepts;
