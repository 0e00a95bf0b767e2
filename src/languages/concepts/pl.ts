/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: trzęsieni* ziemi|wstrząs*|sejsmiczn*
aftershock: wstrząs* wtórn*|wtórn* wstrząs*
tsunami: tsunami
volcano: wulkan*
eruption: erupcj*|wybuch* wulkanu
flood: powódź|powodzi|powodzią|powodzie|powodziow*|podtopie*
landslide: osuwisk*|osunięci* ziemi|lawin* błotn*
avalanche: lawina|lawiny|lawinę|lawinie|lawinow*
storm: burza|burze|burzy|burzę|nawałnic*|wichur*|sztorm*
hurricane: huragan*
typhoon: tajfun*
cyclone: cyklon*
tornado: tornado|trąba powietrzna|trąby powietrznej
hail: grad|gradu|gradem|gradobic*
snow: śnieg|śniegu|śniegiem|śnieżn*|opad* śniegu
blizzard: zamieć|zamieci|śnieżyc*
rain: deszcz*|ulew*|opady
monsoon: monsun*
drought: susza|suszy|suszę|susze|suszą
heatwave: upał|upały|upałów|upałem|fala upałów|fali upałów
cold-wave: mróz|mrozy|mrozów|mrozu|przymroz*
wildfire: pożar* las*|pożar* lasów
fire: pożar*|ogień|ognia|płomieni*|podpal* się|spłon*
explosion: wybuch|wybuchu|wybuchy|wybuchem|eksplozj*|eksplodow*
lightning: piorun*|błyskawic*
fog: mgła|mgły|mgłę|mgle|mgieł
wind: wiatr|wiatru|wiatrem|wiatry|wiatrów
temperature: temperatur*|stopni celsjusza
weather-forecast: pogoda|pogody|pogodę|prognoz* pogody|imgw|synoptyk*
climate-change: klimat|klimatu|klimatyczn*|zmian* klimat*
global-warming: globaln* ociepleni*|ociepleni* klimatu
emission: emisja|emisji|emisje|emisję
greenhouse-gas: gaz* cieplarnian*
carbon: dwutlen* węgla|co2
pollution: zanieczyszcz*|smog|smogu|smogiem
oil-spill: wyciek* ropy
chemical: chemikal*|substancj* chemiczn*
toxic: toksyczn*|trujący*|trując*
radiation: promieniowani*|radioaktywn*|napromieniow*
nuclear-plant: elektrowni* jądrow*|elektrowni* atomow*
meltdown: stopieni* rdzenia
dam: tama|tamy|tamę|zapora|zapory|zaporę|zaporze
collapse: zawaleni*|zawalił*|runęł*|runął
rubble: gruz|gruzy|gruzach|gruzów|gruzowisk*|gruzami
evacuation: ewakuacj*|ewakuow*
evacuee: ewakuowan*
shelter: schron|schronu|schrony|schronach|schronieni*
rescue: ratunkow*|uratowan*|uratow*|ratowani*
rescuer: ratownik*|ratowników|gopr|topr
survivor: ocalał*|ocaleni*|przeżył wypadek
missing-person: zaginion*|zaginął|zaginęł*|zaginięci*
trapped: uwięzion*|uwięzieni pod
casualty: ofiary śmiertelne|ofiar śmiertelnych|ofiara śmiertelna
dead: zginął|zginęł*|zabity*|nie żyje|nie żyją|zginąć
death: śmierć|śmierci|śmiercią|zmarł*|zgon|zgonu|zgony|zgonów
injured: poszkodowan*|obrażeni*
wounded: ranni|rannych|ranny|ranna|rannego|zranion*
victim: ofiara|ofiary|ofiar|ofiarą|ofiarom|ofiarę
body: ciało|ciała|ciałem|ciał
corpse: zwłoki|zwłok|zwłokami|szczątk*
funeral: pogrzeb*|pochowan*|pochówk*
mourning: żałob*
condolence: kondolencj*|wyraz* współczucia
memorial: upamiętni*|miejsc* pamięci
epicentre: epicentrum
magnitude: magnitud*|w skali richtera
damage: szkody|szkód|uszkodze*|uszkodzo*
destruction: zniszcze*|zniszczo*|zniszczył*
emergency: sytuacj* kryzysow*|nagły wypadek
disaster: klęska żywiołowa|klęski żywiołowej|klęsk* żywioł*|żywioł*
catastrophe: katastrof*
state-of-emergency: stan wyjątkowy|stanu wyjątkowego|stan klęski|stanu klęski
relief: pomoc dla poszkodowanych|pomoc humanitarna|pomocy humanitarnej
aid: pomoc|pomocy|pomocą
humanitarian: humanitarn*
donation: darowizn*|zbiórk*|datki|datków|charytatywn*
refugee-camp: obóz dla uchodźców|oboz* dla uchodźców|obóz uchodźców
famine: klęsk* głodu|głód|głodu|głodem
hunger: głoduj*|niedożywi*
starvation: zagłodz*
epidemic: epidemi*
accident: wypadek|wypadk*
crash: rozbił*|katastrof* lotnicz*|kraks*
collision: zderzeni*|zderzył*|kolizj*
derailment: wykolej*
train: pociąg*
railway: kolejow*|kolejarz*|kolejami|pkp
metro: metro|metra|metrze
bus: autobus*|autokar*
truck: ciężarów*|tir|tira|tiry|tirów
car: samochód|samochod*|auto|auta|autem
motorcycle: motocykl*
bicycle: rower|roweru|rowery|rowerem|rowerow*|rowerzyst*
driver: kierowc*|kierując*
passenger: pasażer*
pilot: pilot|pilota|piloci|pilotów|pilotem
crew: załoga|załogi|załogę|załodze|załogą
aircraft: maszyna linii|samolot pasażerski
plane: samolot*
helicopter: helikopter*|śmigłow*
airport: lotnisk*|lotniskow*
airline: lini* lotnicz*|lot polish airlines|przewoźnik lotniczy
flight: rejs samolotu|loty|lotów|lotu|lotnicz*
runway: pas startowy|pasa startowego|pasie startowym
landing: lądowani*|wylądow*
takeoff: start samolotu|wystartował samolot|starcie samolotu
black-box: czarn* skrzynk*|rejestrator* lotu
ship: statek|statk*|okręt|okrętu|okręty|okrętów
boat: łódź|łodzi|łodzie|łódk*|łodzią
ferry: prom|promu|promy|promem|promów|promie
vessel: jednostk* pływając*|masowiec|masowc*|kontenerow*
tanker: tankow*|zbiornikow*
cargo: ładunek|ładunk*|towarow*
port: port|portu|porty|porcie|portów
sinking: zatonięci*|zatonął|zatonęł*|zatopi*
capsize: wywróc*|przewrócił*
drowning: utonięci*|utonął|utonęł*|topielc*
bridge: most|mostu|mosty|moście|mostów|mostem
tunnel: tunel*
road: droga|drogi|drogę|drodze|dróg|drogow*
highway: autostrad*|ekspresów*|droga ekspresowa|drogi ekspresowej
traffic: ruch drogowy|ruchu drogowego|korki|korków|utrudnieni*
speed: prędkoś*
drunk-driving: pijany kierow*|nietrzeźw*|po pijanemu|pijan* kierowc*
seat-belt: pasy bezpieczeństwa|pasów bezpieczeństwa
stampede: wybuch paniki|stratowan*
crush: przygniót*|przygniecio*|zmiażdż*
elevator: winda|windy|windę|windzie
crane: dźwig|dźwigu|dźwigi|dźwigiem|żuraw|żurawia
mine-accident: wypad* w kopalni|katastrof* w kopalni|kopalnia|kopalni|kopalnię
miner: górnik*|górnic*
gas-leak: wyciek* gazu|ulatniał*
pipeline: rurociąg*|gazociąg*|ropociąg*
space: kosmos|kosmosu|kosmosie|kosmiczn*
rocket: rakieta nośna|rakiety nośnej|rakietę nośną
satellite: satelit*
launch: wystrzele*|wystrzelen*
astronaut: astronaut*|kosmonaut*
spacecraft: statek kosmiczny|stat* kosmiczn*|sond* kosmiczn*
moon: księżyc*
mars: mars|marsa|marsie|łazik*
orbit: orbit*
asteroid: asteroid*|planetoid*
crime: przestępstw*|przestępc*|przestępcz*|kryminaln*|zbrodni*
murder: morderstw*|zamordowa*|mord
homicide: zabójstw*
killing: zabicie|zabił*|zabito
killer: zabójca|zabójcy|zabójcę|morderc*
manslaughter: nieumyślne spowodowanie śmierci|nieumyślnego spowodowania śmierci
suicide: samobój*
stabbing: nożowni*|ugodził* nożem|dźgn*
knife: nóż|noża|nożem|noże
shooting: strzelanin*|strzały|postrzel*|ostrzelał
gunman: uzbrojon* napastnik*|zamachow* z bronią
gun: pistolet*|karabin*|strzelb*
firearm: broń palna|broni palnej|bronią palną
bullet: kula|kulę|kule|pocisk z pistoletu|nabój
sniper: snajper*
mass-shooting: masow* strzelanin*
hostage: zakładnik*|zakładni*
kidnapping: porwani*|porwał*|porywacz*|porwan*
abduction: uprowadz*
ransom: okup|okupu|okupem
rape: gwałt|gwałtu|gwałty|gwałtów|zgwałc*|gwałcic*
sexual-assault: napaść seksualn*|napaś* seksualn*|wykorzystywani* seksualn*|molestowani* seksualn*
harassment: molestow*|nękani*|stalking*|mobbing*
abuse: znęca*|nadużyc*
child-abuse: krzywdzeni* dzieci|znęcani* nad dzieckiem
paedophile: pedofil*
domestic-violence: przemoc domow*|przemoc* w rodzinie|przemocy domowej
robbery: napad|napadu|napady|rabun*|rozbój|rozboj*
theft: kradzież*|ukradł*|złodziej*|skradzion*
burglary: włamani*|włamywacz*|włamał*
fraud: oszustw*|oszust|oszuści|oszustów|oszusta|wyłudz*
scam: przekręt*
embezzlement: sprzeniewierz*|przywłaszcz*|defraudacj*
bribery: łapówk*|łapówek|łapówkar*|przekupst*
corruption: korupcj*|korupcyjn*|cba
money-laundering: prani* pieniędzy|prani* brudnych pieniędzy
tax-evasion: uchylani* od podatków|oszustw* podatkow*|karuzel* vat
smuggling: przemyt*|przemycał*
trafficking: nielegaln* handel|handel narkotykami
human-trafficking: handel ludźmi|handlu ludźmi|handlem ludźmi
drug: narkoty*
cocaine: kokain*
heroin: heroina|heroiny|heroinę
cannabis: marihuan*|konopi*|haszysz*
overdose: przedawkow*
gang: gang|gangu|gangi|gangów|gangiem|gangster*|szajk*
mafia: mafia|mafii|mafię|mafijn*
cartel: kartel*
piracy: pirat|piraci|piratów|pirack*|piractw*
arson: podpaleni*|podpalacz*|podpalił*
vandalism: wandal*|dewastacj*
looting: plądrow*|szabrown*|grabież*
riot: zamieszki|zamieszek|zamieszkach|zamieszkami|rozruch*
police: policj*|policyjn*
officer: policjant*|funkcjonariusz*|oficer*
detective: detektyw*
investigation: śledztw*|dochodzeni*|postępowani* przygotowawcz*
investigator: śledczy|śledczych|śledczym|śledcza
suspect: podejrzan*|podejrzewa*
arrest: aresztow*|areszt
detention: zatrzyman* przez policję|zatrzyman*|zatrzymał*|zatrzymani*
detainee: zatrzymanego|zatrzymanych
custody: areszt tymczasowy|tymczasow* areszt*|w areszcie
prison: więzieni*|więzienn*|zakład karny|zakładu karnego
prisoner: więzień|więźni*
inmate: osadzon*|skazaniec|skazań*
jail: areszt śledczy|aresztu śledczego|aresztu|areszcie
escape: ucieczk*|uciekł*|zbiegł*
fugitive: uciekinier*|zbieg|zbiega|ukrywa* się przed
manhunt: obław*|poszukiwan* listem|list gończy|listem gończym|poszukiwany
extradition: ekstradycj*
deportation: deportac*|deportow*|wydaleni*
warrant: nakaz aresztowania|nakazu aresztowania|nakaz
search: poszukiwani*
raid: nalot policji|przeszukan*|rewizj*
seizure: konfiskat*|skonfiskow*|przejęt* narkotyki|zabezpieczon*
evidence: dowód|dowody|dowodów|dowodow*
witness: świadek|świadk*
testimony: zeznani*|zeznał*|zeznaw*
confession: przyznał* się|przyznani* do winy
forensic: kryminalisty*|biegły|biegłych|biegłego
dna: dna
autopsy: sekcja zwłok|sekcji zwłok|sekcję zwłok
court: sąd|sądu|sądzie|sądy|sądem|sądow*
trial: proces sądowy|procesu sądowego|rozpraw*|proces|procesu|procesie
judge: sędzia|sędziego|sędziów|sędziemu|sędzię
jury: ława przysięgłych|ławy przysięgłych|przysięgł*
prosecutor: prokurator*|prokuratur*
lawyer: adwokat*|prawnik*|mecenas*
defendant: oskarżony|oskarżonego|oskarżonych|oskarżonej|oskarżona|pozwan*
plaintiff: powód pozwał|powództw*
lawsuit: pozew|pozwu|pozwy|pozwał*|pozwem
indictment: akt oskarżenia|aktu oskarżenia|aktem oskarżenia
charge: zarzut|zarzuty|zarzutów|zarzutu|zarzutami|postawiono zarzut*
plea: ugoda z prokuraturą
guilty: winny|winnego|winnym|winna|winnych
innocent: niewinn*
acquittal: uniewinni*
conviction: skazan*|skazał*
verdict: werdykt*
sentence: wyrok*|kara więzienia|kary więzienia|lat więzienia
life-sentence: dożywoci*|dożywotni*
death-penalty: kara śmierci|kary śmierci|karę śmierci
execution: egzekucj*|stracon* skazan*
appeal: apelacj*|odwołani*|kasacj*
parole: warunkowe zwolnienie|warunkowego zwolnienia|przedterminow*
pardon: ułaskawi*
amnesty: amnesti*
bail: kaucj*|poręczeni* majątkow*
fine: grzywn*|mandat karny|mandaty
compensation: odszkodow*|zadośćuczyn*|rekompensat*
settlement: ugoda|ugody|ugodę
ruling: orzeczeni*|orzekł*|postanowieni*
supreme-court: sąd najwyższy|sądu najwyższego|sądzie najwyższym|trybunał konstytucyjny|trybunału konstytucyjnego
constitution: konstytucj*|konstytucyjn*
law: prawo|prawa|ustawa|ustawy|ustawę|ustawie
legislation: ustawodawst*|legislac*|ustawodawcz*
human-rights: praw* człowieka|prawami człowieka
torture: tortur*
genocide: ludobój*
war-crime: zbrodni* wojenn*|zbrodniarz* wojenn*
crime-against-humanity: zbrodni* przeciwko ludzkości
tribunal: trybunał*
terrorist: terroryst*|terrorysty*
terrorism: terroryzm*|terror|terroru
attack: atak|ataku|ataki|ataków|atakiem|zaatakow*|napaść|napaści
bomb: bomba|bomby|bombę|bombą|bomb|bombow*
bombing: bombardow*|zbombardow*|zamach bombowy|zamachu bombowego
suicide-bomber: zamachowiec samobójca|zamachow* samobój*
car-bomb: samochód pułapka|samochodu pułapki|samochód-pułapka
explosive: materiał* wybuchow*|ładun* wybuchow*|trotyl*
extremist: ekstremi*
radical: radykaln*|radykał*
jihadist: dżihad*|islamist*
militant: bojownik*|bojówk*|bojówkar*
war: wojna|wojny|wojnę|wojnie|wojną|wojen|wojenn*
civil-war: wojn* domow*
battle: bitwa|bitwy|bitwę|bitwie|bitew
combat: walki|walkach|walk zbrojnych|działani* zbrojn*
front-line: front|frontu|froncie|lini* frontu
army: armia|armii|armię|armią|armie
military: wojsko|wojska|wojskiem|wojsku|wojskow*|sił* zbrojn*
troops: oddziały|oddziałów|oddziałami
soldier: żołnierz*
general: generał*
commander: dowódc*|dowódz*
officer-corps: korpus oficerski
veteran: weteran*
conscription: pobór do wojska|poboru do wojska|poborow*
mobilisation: mobilizacj*|zmobilizow*
navy: marynark* wojenn*
fleet: flota|floty|flotę|flocie|flotylla
submarine: okręt podwodny|okręt* podwodn*
warship: okręt wojenny|okręt* wojenn*|fregat*|niszczyciel|korwet*
air-force: siły powietrzne|sił powietrznych|siłami powietrznymi
fighter-jet: myśliw*
bomber: bombow* strategiczn*|bombowiec|bombowce|bombowców
drone: dron|drona|drony|dronów|dronem|dronami|bezzałogow*
missile: rakieta|rakiety|rakiet|rakietę|rakietow*|rakietami|pocisk*
ballistic-missile: pocisk* balistyczn*|rakiet* balistyczn*|balistyczn*
air-strike: nalot|nalotu|naloty|nalotów|nalotach|ostrzał powietrzny
shelling: ostrzał|ostrzału|ostrzały|ostrzałów|ostrzel*
artillery: artyleri*|artyleryj*|haubic*
mortar: moździerz*
tank: czołg*
armoured-vehicle: pojazd* opancerzon*|transporter* opancerzon*|wóz bojowy
weapon: broń|broni|bronią
arms: uzbrojeni*|zbrojeni*
ammunition: amunicj*
arms-deal: dostaw* broni|sprzedaż* broni
nuclear-weapon: broń jądrow*|broni jądrow*|broń nuklearn*|broni nuklearn*|broń atomow*|nuklearn*
nuclear-test: prób* jądrow*|test* nuklearn*
uranium: uran|uranu|uranem
enrichment: wzbogacani*|wzbogacon*
chemical-weapon: broń chemiczn*|broni chemiczn*
mine: miny|min lądowych|minow*|rozminow*|zaminow*
cluster-bomb: bomb* kasetow*|kasetow*
invasion: inwazj*|najechał*|najazd*
offensive: ofensyw*|natarci*
counter-offensive: kontrofensyw*
siege: oblężeni*|oblega*
blockade: blokad*
occupation: okupacj*|okupant*|okupow*
annexation: aneksj*|anektow*
withdrawal: wycofani* wojsk|wycofani*|wycofa*
retreat: odwrót|odwrotu
ambush: zasadzk*
ceasefire: zawieszeni* broni|przerwani* ognia
truce: rozejm*
peace: pokój|pokoju|pokojow*
peace-talks: rozmow* pokojow*|negocjacj* pokojow*|rozmów pokojowych
peacekeeper: siły pokojowe|sił pokojowych|błękitn* hełm*
negotiation: negocjacj*|negocjow*|negocjator*
mediation: mediacj*
mediator: mediator*
disarmament: rozbrojeni*
sanction: sankcj*
embargo: embarg*
military-exercise: ćwicze* wojskow*|manewry|manewrów
airspace: przestrze* powietrzn*
border: granica|granicy|granicę|granicą|granice|graniczn*
border-crossing: przejści* graniczn*
checkpoint: punkt kontrolny|punkt* kontroln*
fence: płot|płotu|ogrodzeni*
wall: mur|muru|mury|murze
rebel: rebeliant*|rebeli*
insurgent: powstaniec|powstańc*
separatist: separaty*
militia: milicj*
paramilitary: paramilitarn*
mercenary: najemni*
coup: zamach stanu|zamachu stanu|puczyst*|pucz|puczu
junta: junta|junty|juntę
martial-law: stan wojenny|stanu wojennego|stanie wojennym
curfew: godzin* policyjn*
intelligence: wywiad wojskowy|służby specjalne|służb specjalnych|wywiadowcz*|cia
spy: szpieg*|szpiegow*
espionage: szpiegostw*
surveillance: inwigilacj*|podsłuch*|pegasus*
hacker: haker*|hakersk*
cyber-attack: cyberatak*|cyber*
data-breach: wyciek* danych
leak: wyciek*|przeciek*
defence: obrona|obrony|obronę|obronie|obronn*|obroną
security: bezpieczeństw*
bodyguard: ochroniarz*
assassination: zamach|zamachu|zamachy|zamachów|zamachow*
poisoning: zatruc*|otruc*|otrut*
nerve-agent: nowiczok*|paralityczno-drgawk*
exile: wygnani*|na uchodźstwie|emigracj* polityczn*
defector: dezerter*|zbiegł z korei
dissident: dysydent*|opozycjonist*
hostage-release: uwolnieni* zakładników|uwolnion* zakładni*
prisoner-exchange: wymian* więźniów|wymian* jeńców
government: rząd|rządu|rządem|rządzie|rządow*|rządy|władze|władz
president: prezydent*|głow* państwa
prime-minister: premier|premiera|premierem|premierowi|premierz*|szef* rządu|prezes rady ministrów
minister: minister*|ministra|ministrowie|ministrów|ministrem
foreign-minister: minister* spraw zagranicznych|szef* msz|msz|szef* dyplomacji
defence-minister: minister* obrony|szef* mon|mon
finance-minister: minister* finansów|resort* finansów
interior-minister: minister* spraw wewnętrznych|mswia
vice-president: wiceprezydent*
chancellor: kanclerz*
king: król|króla|królem|królowi
queen: królowa|królowej|królową
prince: książę|księcia|księżn*|księżnicz*
monarchy: monarch*
parliament: parlament*|sejm|sejmu|sejmie|sejmow*
senate: senat|senatu|senacie|senator*
congress: kongres*
deputy: poseł|posła|posłów|posłowie|posłank*|poselsk*
speaker: marszałek sejmu|marszałka sejmu|marszał*
governor: gubernator*|wojewod*
mayor: burmistrz*
ambassador: ambasador*
embassy: ambasada|ambasady|ambasadę|ambasadzie
consulate: konsulat*|konsul*
diplomat: dyplomat|dyplomata|dyplomaci|dyplomatów|dyplomaty
diplomacy: dyplomacj*|dyplomatyczn*
summit: szczyt|szczytu|szczycie|szczytem
meeting: spotkani*|spotkał*|posiedzeni*
visit: wizyta|wizyty|wizytę|wizycie|wizytą|odwiedził*
telephone-call: rozmow* telefoniczn*
talks: rozmowy|rozmów|rozmowach|rozmowami
agreement: porozumieni*|umowa|umowy|umowę|uzgodni*
treaty: traktat*
pact: pakt|paktu|paktem|pakcie
memorandum: memorandum
alliance: sojusz*
coalition: koalicj*
opposition: opozycj*
party: partia|partii|partię|partie|partią|ugrupowani*
leader: lider|lidera|liderzy|liderem|liderów|przywódc*
leadership: przywództw*|kierownictw*
candidate: kandydat*
campaign: kampani*|wyborcz*
election: wybory|wyborów|wyborach|wyborami|wyborom
early-election: przedterminow* wybor*|przyspieszon* wybor*|wcześniejsz* wybor*
vote: głosowani*|zagłosow*|głosów
voter: wyborca|wyborcy|wyborców|wyborcom
ballot: karta do głosowania|kart do głosowania|karty do głosowania
polling-station: lokal* wyborcz*|komisj* wyborcz*
turnout: frekwencj*
referendum: referendum|referenda
exit-poll: exit poll|late poll
opinion-poll: sondaż*|badani* opinii
recount: ponown* przeliczeni*|przeliczeni* głosów
electoral-fraud: fałszerstw* wyborcz*|sfałszow*
majority: większoś*
minority: mniejszoś*
victory: zwycięstwo wyborcze|zwycięstw* w wyborach|wygrał* wybory
defeat: porażk*|klęska|klęskę
landslide-victory: miażdżąc* zwycięstw*
inauguration: inauguracj*|zaprzysięże*
oath: przysięg*|ślubowani*
term: kadencj*
cabinet: rada ministrów|rady ministrów|gabinet|gabinetu
reshuffle: rekonstrukcj* rządu|rekonstrukcj*
resignation: dymisj*|rezygnacj*
resign: zrezygnow*|podał* się do dymisji|ustąpił*
dismissal: odwołan*|zdymisjon*|odwołał*
impeachment: impeachment*
no-confidence-vote: wotum nieufności|wotum zaufania
scandal: skandal*|afera|afery|aferę|aferze
ethics: etyka|etyki|etyczn*
lobbying: lobbing*|lobbyst*
reform: reform*
bill: projekt ustawy|projektu ustawy|projekt* ustaw|nowelizacj*
amendment: poprawk*|poprawek
decree: dekret*|rozporządze*
veto: weto|weta|zawetow*
budget: budżet*
deficit: deficyt*
debt: dług|długu|długów|zadłuże*
tax: podatek|podat*|fiskus*
tax-cut: obniżk* podatków|obniżeni* podatków
subsidy: dotacj*|subsydi*|dopłat*
pension: emerytur*|emeryt*|rencist*
welfare: zasiłek|zasiłk*|świadczeni* socjaln*|świadczeni*
minimum-wage: płac* minimaln*|minimaln* wynagrodz*|pensj* minimaln*
austerity: zaciskani* pasa|oszczędnościow*
privatisation: prywatyzac*
nationalisation: nacjonalizac*
independence: niepodległ*
autonomy: autonomi*
sovereignty: suwerenn*
secession: secesj*
democracy: demokracj*|demokratyczn*
dictatorship: dyktatur*|dyktator*
regime: reżim*
authoritarian: autorytar*
censorship: cenzur*
freedom-of-press: wolnoś* prasy|wolnoś* mediów
freedom-of-speech: wolnoś* słowa
protest: protest|protestu|protesty|protestów|protestow*|protestach
demonstration: demonstracj*
demonstrator: demonstrant*|protestując*|manifestant*
march: marsz|marszu|marsze|marszów|pochód|pochodu
rally: wiec|wiecu|wiece|manifestacj*
strike-labour: strajk*
union: związ* zawodow*|związkow*|nszz
boycott: bojkot*
petition: petycj*
civil-disobedience: nieposłuszeństw* obywatelsk*
tear-gas: gaz łzawiący|gazu łzawiącego|gazem łzawiącym
water-cannon: armatk* wodn*|armat* wodn*
clash: starcia|starciach|starć
crackdown: represj*|pacyfikacj*|stłumi*
activist: aktywist*|działacz*
human-rights-activist: obroń* praw człowieka
revolution: rewolucj*
uprising: powstanie|powstania|powstaniu
unrest: niepokoje|niepokojów społecznych
discrimination: dyskrymin*
racism: rasizm*|rasist*|rasistow*
minority-rights: praw* mniejszości
equality: równoś*|równoupraw*
feminism: femini*
abortion: aborcj*|aborcyjn*
same-sex-marriage: małżeństw* jednopłciow*|związk* partnersk*
lgbt: lgbt|gej|geje|gejów|homoseksual*|transpłciow*
migration: migracj*|migracyjn*|imigracj*
migrant: migrant*|imigrant*
refugee: uchodźc*|uchodźcz*
asylum: azyl|azylu|azylow*
asylum-seeker: ubiegając* się o azyl
citizenship: obywatelstw*
passport: paszport*
visa: wiza|wizy|wizę|wizow*
nationalism: nacjonali*
populism: populi*
far-right: skrajn* prawic*|skrajnie prawicow*
far-left: skrajn* lewic*|skrajnie lewicow*
communist: komunist*|komunizm*
socialist: socjalist*|socjaldemokr*
conservative: konserwaty*
liberal: liberał*|liberaln*
statement: oświadcze*|oświadczył*|komunikat*
speech: przemówieni*|przemawia*
address: orędzi*|wystąpieni*
press-conference: konferencj* prasow*|briefing*
interview: wywiad|wywiadzie|wywiadu|wywiady
criticism: krytyk*|skrytykow*
accusation: oskarże*|oskarżył*|oskarża
allegation: domniema*
apology: przeprosin*|przeprosił*
threat: groźb*|zagroże*|grozi|zagroził*
warning: ostrzeże*|ostrzega*|ostrzegł*
condemnation: potępi*
denial: zaprzecz*|dementi|zdementow*
support: poparci*|wsparci*|wspiera*|poparł*
announcement: zapowiedź|zapowiedzi*|ogłosił*|zapowiedział*
proposal: propozycj*|zapropon*
decision: decyzj*|zdecydow*
plan: plan|planu|plany|planów|planuj*
project: projekt|projektu|projekty|projektów
economy: gospodark*|gospodarcz*|ekonomi*|pkb
growth: wzrost|wzrostu|wzrostem
recession: recesj*
crisis: kryzys*
inflation: inflacj*
price: cena|ceny|cen|cenę|cenami|cenach
price-rise: wzrost* cen|podwyż* cen|drożyzn*|drożej*
consumer: konsument*|konsumen*|konsumpcj*
interest-rate: stop* procentow*|rpp
central-bank: bank centralny|banku centralnego|nbp|ebc|fed
bank: bank|banku|banki|banków|bankiem|bankow*
loan: kredyt|kredytu|kredyty|kredytów|pożyczk*
mortgage: kredyt* hipoteczn*|hipotek*|hipoteczn*
credit: kredytow*|kredytobior*
bailout: pakiet ratunkowy|pakietu ratunkowego
bankruptcy: bankruct*|upadłoś*|zbankrut*
insolvency: niewypłacaln*
default: defaul*
bond: obligacj*
stock-exchange: giełd*|gpw
share: akcja spółki|akcji spółki|akcje spółki|akcje
shareholder: akcjonar*|udziałow*
dividend: dywidend*
investor: inwestor*
investment: inwestycj*|inwestow*|inwestycyjn*
fund: fundusz*
hedge-fund: fundusz* hedgingow*|fundusz* hedg*
currency: walut*|złoty|złotego
exchange-rate: kurs* walut*|kurs euro|kurs dolara|kursy walut
devaluation: dewaluac*
dollar: dolar*
euro: euro
cryptocurrency: kryptowalut*
bitcoin: bitcoin*
gold: złoto|złota|złotem
oil: ropa|ropę|ropy|ropą|naftow*|baryłk*|opec
crude-oil: rop* naftow*|ropa brent
gas: gaz|gazu|gazem|gazow*|gazie
natural-gas: gaz ziemny|gazu ziemnego|lng
petrol: benzyn*
fuel: paliw*|diesel|diesla
electricity: prąd|prądu|prądem|energi* elektryczn*|elektrowni*
power-cut: przerw* w dostawie prądu|bez prądu|przerw* w dostawach prądu
blackout: blackout*
energy: energi*|energetyczn*|energetyk*
renewable-energy: odnawialn*|oze
solar: słoneczn*|fotowolta*
wind-power: wiatrak*|farm* wiatrow*|wiatrow*
coal: węgiel|węgla|węglem|węglow*
trade: handel|handlu|handlow*|handlem
tariff: cła|ceł|cłami|taryf*
import: import|importu|importow*|importer*
export: eksport*
trade-war: wojn* handlow*|wojn* celn*
free-trade: woln* handl*|wolnego handlu
customs: urząd celny|celny|celne|celnik*|celnicy
supply-chain: łańcuch* dostaw
company: firma|firmy|firmę|firm|firmie|spółka|spółki|spółkę|przedsiębior*
corporation: korporac*|koncern*
startup: startup*|start-up*
merger: fuzja|fuzji|fuzję|fuzje
acquisition: przejęcie spółki|przejęcia spółki|nabyci* udziałów
takeover: przejęci*
subsidiary: spółk* zależn*|spółk* córk*
joint-venture: joint venture
profit: zysk|zysku|zyski|zysków|zyskiem
loss: strata|straty|stratę|strat
revenue: przychod*|przychód
turnover: obrót firmy|obroty|obrotów
earnings: dochód|dochodu|dochody|dochodów
sales: sprzedaż*
market: rynek|rynku|rynki|rynków|rynkow*
retail: handel detaliczny|detaliczn*|handl* detaliczn*
supermarket: supermarket*|sklep|sklepu|sklepy|sklepów|sklepach|dyskont*
e-commerce: e-commerce|sklep* internetow*|zakup* online
advertising: reklam*
brand: marka|marki|markę
product: produkt*|towar|towary|towarów
factory: fabryk*|fabryc*
production: produkcj*
manufacturing: przetwórst*|wytwarzani*
industry: przemysł*|branż*
steel: stal|stali|stalow*|hutnictw*|hutnik*
textile: tekstyl*|odzieżow*
automobile: motoryzac*|samochodow*
electric-car: samochod* elektryczn*|aut* elektryczn*
battery: bateri*|akumulator*
chip: chipy|chipów|mikrochip*|czip*
semiconductor: półprzewod*
technology: technolog*
software: oprogramow*
artificial-intelligence: sztuczn* inteligencj*|ai|chatbot*|chatgpt
robot: robot|robota|roboty|robotów|robotyk*
smartphone: smartfon*|iphone*
computer: komputer*|laptop*
internet: internet*
website: strona internetowa|strony internetowej|stron* internetow*|serwis* internetow*
social-media: media społecznościowe|mediach społecznościowych|mediów społecznościowych|facebook*|społecznościow*
app: aplikacj*
platform: platform*
video-game: gier komputerowych|gra wideo|gry wideo|gry komputerowe|gier wideo
telecommunications: telekomun*|operator* telekom*
network: sieć|sieci|siecią
antitrust: uokik|antymonopol*
patent: patent*
copyright: praw* autorsk*
job: miejsc* pracy|oferta pracy|oferty pracy
employment: zatrudnieni*|zatrudni*
unemployment: bezroboci*|bezrobotn*
worker: pracowni*|robotni*
layoff: zwolnieni* grupow*|zwolnień grupowych|zwolnieni*
hiring: rekrutac*
salary: pensj*|wynagrodz*|zarobk*
wage: płaca|płace|płac|płacę
bonus: premii|premie dla|bonus*
pay-rise: podwyżk*|podwyżek
executive-director: prezes|prezesa|prezesem|dyrektor generaln*|dyrektor* generaln*|ceo
board-of-directors: zarząd|zarządu|zarządzie|rad* nadzorcz*
chairman: przewodnicząc*
founder: założyciel*
billionaire: miliarder*|oligarch*
wealth: bogactw*|majątek|majątku
poverty: ubóstw*|bieda|biedy|biedę
inequality: nierównoś*
housing: mieszkanie|mieszkania|mieszkań|mieszkaniow*
rent: czynsz*|najem|najmu
real-estate: nieruchom*|deweloper*
construction: budowa|budowy|budowę|budowie|budowlan*|budownict*
building: budynek|budynk*|blok mieszkalny|kamienic*
contractor: wykonawca|wykonawcy|wykonawcę|podwykonaw*
tender: przetarg*
contract: kontrakt|kontraktu|kontrakty|kontraktów
agriculture: rolnict*|rolny|rolne|rolnej|rolnych
farmer: rolnik*|rolnic*
harvest: zbiory|zbiorów|żniw*|plony|plonów
crop: uprawa|uprawy|upraw
wheat: pszenic*
grain: zboże|zboża|zbożem|zbożow*|zbóż
rice: ryż|ryżu|ryżem
livestock: bydło|bydła|zwierząt hodowlanych|trzod*|hodowc*
fishing: rybak|rybacy|rybaków|wędkar*|połów|połowy
fishery: rybołów*|ryback*
food: żywność|żywności|żywnościow*|jedzeni*|spożywcz*
restaurant: restaurac*|gastronom*
hotel: hotel*
tourism: turystyk*|turystyczn*
tourist: turysta|turyści|turystów|turystka|turysty
insurance: ubezpiecz*
auction: aukcj*|licytacj*
audit: audyt*|nik skontrolowała
health: zdrowi*|zdrowotn*|nfz
hospital: szpital*|hospitaliz*
clinic: klinik*|przychodni*
doctor: lekarz*|lekark*|lekarsk*
physician: medyk*|medycy|internist*
nurse: pielęgniar*
patient: pacjent*
medicine: medycyn*|medyczn*
drug-medicine: lek|leki|leków|lekami|lekarstw*
treatment: leczeni*|leczon*|leczni*
therapy: terapi*
surgery: chirurg*|operacj* serca|zabieg|zabiegu
transplant: przeszczep*|transplant*
disease: choroba|choroby|chorobę|chorób|chorobie|chorych|zachorow*
illness: schorze*|dolegliw*
infection: zakaże*|infekcj*|zakażo*
virus: wirus*
bacteria: bakteri*
coronavirus: koronawirus*|sars-cov-2
covid: covid*
influenza: grypa|grypy|grypę|grypą
ebola: ebola|eboli|ebolą|ebolę
measles: przypad* odry|na odrę|zachorowa* na odrę
malaria: malari*
cholera: choler*
aids: hiv|aids
cancer: rak|raka|rakiem|nowotw*|onkolog*
diabetes: cukrzyc*
heart-attack: zawał*
stroke: udar|udaru|udary
dementia: demencj*|alzheimer*
obesity: otyłoś*
mental-health: zdrowi* psychiczn*|psychiatr*|psychiczn*
depression: depresj*
vaccine: szczepionk*|szczepionek
vaccination: szczepie*|zaszczep*
dose: dawka|dawki|dawkę|dawek
booster: dawk* przypominając*
immunity: odpornoś*
outbreak: ognisko choroby|ognisk* zakażeń|ogniska
pandemic: pandemi*
quarantine: kwarantann*
lockdown: lockdown*
isolation: izolacj*
mask: maseczk*|maseczek|maska|maski
testing: testowani*|testów na
test-positive: pozytywn* wynik*
symptom: objaw|objawy|objawów|symptom*
contact-tracing: sanepid*
variant: wariant*|omikron*
mutation: mutacj*
mortality: śmiertelnoś*|umieralnoś*
birth: narodzin*|urodził*|urodze*|poród|porodu
pregnancy: ciąża|ciąży|ciążę|ciężarn*
maternity: macierzyń*|porodów*
baby: niemowl*|dzidziu*
newborn: noworod*
death-toll: liczb* ofiar|bilans ofiar|bilans* ofiar
smoking: paleni*|palacz*|papieros*
tobacco: tytoń|tytoni*
alcohol: alkohol*|wódk*
allergy: alergi*
pharmaceutical: farmac*|farmaceut*
clinical-trial: badani* kliniczn*|badań klinicznych
side-effect: skutk* uboczn*|niepożądan* odczyn*
approval: aprobat*|zatwierdz*
research: badania naukowe|badań naukowych|badani* naukow*
study: badanie|badania|badaniu
researcher: badacz*
scientist: naukow*|uczony|uczeni
professor: profesor*|prof
university: uniwersytet*|uczelni*|politechni*
laboratory: laborator*
experiment: eksperyment*
discovery: odkryci*|odkryto|odkryli
gene: gen|genu|geny|genów|genetyk*|genetyczn*|genom*
fossil: skamieniał*|skamielin*
dinosaur: dinozaur*
archaeologist: archeolog*
excavation: wykopalis*
ancient: starożytn*|antyczn*
museum: muzeum|muzea|muzeów|muzealn*
species: gatunek|gatunk*
endangered: zagrożon* wyginięciem|wymarł*|wyginięci*
animal: zwierzę*|zwierzęt*|zwierząt
dog: pies|psa|psy|psów|psem|piesek|szczeni*
elephant: słoń|słonia|słonie|słoni
whale: wieloryb*|waleń|walenie
shark: rekin*
bear: niedźwied*|niedźwiedz*
wolf: wilk|wilka|wilki|wilków
bird-flu: ptasi* gryp*|ptasiej grypy
bee: pszczoł*|pszczół|pszczel*
insect: owad|owada|owady|owadów
forest: las|lasu|lasy|lasów|lesie|leśn*|leśnik*
deforestation: wylesiani*|wycink*
amazon-forest: amazoni*|lasy amazońskie
ocean: ocean*
coral-reef: rafa|rafy koralowe|raf koralowych|koralow*
river: rzeka|rzeki|rzekę|rzece|rzek
lake: jezior*
glacier: lodowiec|lodowca|lodowce|lodowców
ice: lód|lodu|lodem|oblodzeni*|gołoledź
arctic: arktyk*|arktyczn*
antarctica: antarktyd*|antarktycz*
national-park: park narodowy|parku narodowego|parku narodowym
zoo: zoo|ogród zoologiczny|ogrodu zoologicznego
school: szkoła|szkoły|szkołę|szkole|szkół|szkoln*|podstawówk*
pupil: uczeń|ucznia|uczniowie|uczniów|uczennic*
student: student*|studenc*
teacher: nauczyciel*
education: edukacj*|oświat*|edukacyjn*
exam: egzamin*|matura|matury|maturę|maturzyst*
kindergarten: przedszkol*|żłob*
graduation: absolwent*|absolwenc*
scholarship: stypendi*
child: dziecko|dziecka|dzieci|dzieckiem|dziećmi|dziecięc*
teenager: nastolat*
youth: młodzież*
parent: rodzic|rodzice|rodziców|rodzicom|rodziciel*
mother: matka|matki|matkę|matką|mama|mamy
father: ojciec|ojca|ojcem|ojcowie|tata|taty
son: syn|syna|synem|synowie|synów
daughter: córka|córki|córkę|córką
brother: brat|brata|bracia|braci|bratem
sister: siostra|siostry|siostrę|siostrą
family: rodzina|rodziny|rodzinę|rodzinie|rodzin|rodzinn*
wife: żona|żony|żonę|żoną|małżonk*
husband: mąż|męża|mężem|małżonek
wedding: ślub|ślubu|ślubie|śluby|wesele
marriage: małżeństw*
divorce: rozwód|rozwodu|rozwodzie|rozwied*|rozwody
birthday: urodziny|urodzin|urodzinow*
anniversary: rocznic*|jubileusz*
celebration: obchody|obchodów|obchodach|uroczystoś*
festival: festiwal*
holiday: święto|święta|świąt|wakacj*|świątecz*|feri*
new-year: nowy rok|nowego roku|sylwest*|nowym rokiem
christmas: boże narodzenie|bożego narodzenia|wigili*
ramadan: ramadan*
eid: id al-fitr|święto ofiarowania
easter: wielkanoc*
pilgrimage: pielgrzym*
hajj: hadżdż|hadż
church: kościół|kościoł*|kościeln*
mosque: meczet*
synagogue: synagog*
temple: świątyni*
religion: religi*
christian: chrześcija*|katoli*|prawosławn*
muslim: muzułma*|islam|islamu|islamsk*
jewish: żydow*|żydzi|żydów|żyd
pope: papież*|papiesk*
bishop: biskup*|arcybiskup*|episkopat*
cardinal: kardynał*
priest: ksiądz|księdza|księży|duchown*|kapłan*
imam: imam|imama
rabbi: rabin|rabina|rabini
prayer: modlitw*|modlił*|msza|mszy|mszę
blasphemy: bluźnier*|obraz* uczuć religijnych
film: film|filmu|filmie|filmy|filmów|filmow*
cinema: kino|kina|kinie|kinach|kinow*
actor: aktor|aktora|aktorzy|aktorów|aktorem|aktorsk*
actress: aktork*
director: reżyser*
movie-premiere: premier* filmu|premier* kinow*
award: nagroda|nagrody|nagrodę|nagród|nagrodzon*|odznacz*
oscar: oscar|oscara|oscary|oscarów|oscarow*
prize: laureat*|laurea*
nobel-prize: nobel|nobla|nagrod* nobla|noblist*
music: muzyka|muzyki|muzykę|muzyczn*|muzyk|muzycy|muzyków
song: piosenk*|piosenek|utwór|utworu
singer: piosenkar*|wokalist*
band: zespół muzyczny|zespół rockowy|zespoł* muzyczn*
concert: koncert|koncertu|koncercie|koncerty|koncertow*
album: album|albumu|albumy|płytę|płyta
tour: tras* koncertow*|tournée
opera: opera|opery|operze|operę|operow*
orchestra: orkiestr*|filharmoni*|dyrygent*
dance: taniec|tańca|tancer*|taneczn*
ballet: balet*
theatre: teatr*
play: spektakl*|przedstawieni* teatraln*|sztuk* teatraln*
book: książk*|książek
novel: powieś*
author: autor|autora|autorzy|autorem|autork*
writer: pisarz*|pisark*
poet: poeta|poety|poetk*|poezj*|poetyc*
literature: literatur*|literack*
publisher: wydawnict*|wydawca|wydawcy
library: bibliotek*
art: sztuka|sztuki|sztukę|sztuce|artyst*
painting: malarst*|obraz|obrazu|obrazy|obrazów
painter: malarz*|malark*
sculpture: rzeźb*
exhibition: wystaw*|ekspozycj*|wernisaż*
gallery: galeri*
fashion: moda|modę|modow*|mody
model: modelk*|modelek|modelka
designer: projektant*
television: telewizj*|telewizyjn*|tvp|tvn
series: serial*
broadcaster: nadawca|nadawcy|nadawców|krrit
radio: radio|radia|radiu|radiow*
newspaper: gazeta|gazety|gazecie|gazetę|dziennik|dziennika
journalist: dziennikar*
reporter: reporter*|korespondent*
editor: redaktor*|redakcj*
media: media|mediów|mediach|medialn*|prasa|prasy
news: wiadomość|wiadomości|newsy|newsów
magazine: magazyn|magazynu|tygodnik*|czasopism*
photographer: fotograf|fotografa|fotografi*|fotoreporter*
documentary: film dokumentalny|filmu dokumentalnego|dokumentaln*
celebrity: celebry*|gwiazda|gwiazdy|gwiazd
royal-family: rodzin* królewsk*|królewsk*
heritage: dziedzict*
unesco: unesco
monument: pomnik*|zabyt*
statue: posąg*|statua|statuy
lottery: lotto|loteri*|totalizator*|kumulacj*
winner: zwycięzc*|zwycięż*
record-world: rekord świata|rekordu świata|rekord|rekordu|rekordow*
guinness: guinnessa|guinness
football: piłk* nożn*|piłkarsk*|futbol*
match: mecz|meczu|mecze|meczów|meczem
game: gra|gry|grę|gier
league: liga|ligi|ligę|lidze|ekstraklas*|ligow*
cup: puchar*
world-cup: mistrzostw* świata|mundial*
championship: mistrzostw*|mistrz|mistrza|mistrzyni|mistrzem
tournament: turniej*
final: finał|finału|finale|finały|finalist*|finałow*
semi-final: półfinał*
quarter-final: ćwierćfinał*
group-stage: faz* grupow*
qualifying: eliminacj*|eliminacyjn*
playoff: play-off*|baraż*
goal: gol|gola|gole|goli|golem|bramka|bramki|bramkę|bramek
penalty: rzut karny|rzutu karnego|rzut* karn*|jedenastk*
penalty-shootout: serii rzutów karnych|seria rzutów karnych|konkurs rzutów karnych
red-card: czerwon* kartk*
yellow-card: żółt* kartk*
referee: arbiter|arbitra|sędzia piłkarski|sędziow*
video-referee: var
offside: spalony|spalonego
goalkeeper: bramkarz*
striker: napastnik*|napastniczk*
midfielder: pomocnik*
defender: obrońca|obrońcy|obrońców|obrońcę
captain: kapitan*
coach: trener*|selekcjoner*
manager-football: menedżer klubu|menedżer*
transfer: transfer|transferu|transfery|transferow*
transfer-fee: kwota transferu|kwot* transfer*
contract-extension: przedłużył* kontrakt*|przedłużeni* kontraktu
injury: kontuzj*|uraz|urazu
substitute: rezerwow*
stadium: stadion*
fan: kibic|kibice|kibiców|kibica|kibicow*
hooligan: kibol*|chuligan*
team: drużyna|drużyny|drużynę|drużynie|drużynow*
club: klub|klubu|klubie|kluby|klubów|klubow*
national-team: reprezentac*|kadra narodowa|kadry narodowej
player: piłkarz*|zawodni*|gracz|gracza|gracze|graczy
win: zwycięstw*|wygrał*|wygrana|wygraną|pokonał*
draw: remis*|zremisow*
score: wynik meczu|wynikiem|wynik spotkania
hat-trick: hat-trick*|hat-tri*
debut: debiut*
title: tytuł*
trophy: trofeum|trofea
medal: medal|medalu|medale|medali|medalist*|medalow*
gold-medal: złot* medal*|złoty medalista
silver-medal: srebrn* medal*|srebro
bronze-medal: brązow* medal*|brąz
olympics: olimpij*|igrzysk*|olimpiad*
paralympics: paraolimpi*|paralimpi*
athlete: sportowiec|sportowc*|sportowców|lekkoatlet*
athletics: lekkoatletyk*|lekk* atlety*
marathon: maraton*
sprint: sprint|sprintu|sprinter*
swimming: pływani*|pływac*|pływak|pływaka
gymnastics: gimnasty*
boxing: boks|boksu|boksie|bokserski*|pięściar*
boxer: bokser|boksera|bokserzy|bokserów
wrestling: zapasy|zapaśni*
tennis: tenis*
grand-slam: wielki szlem|wielkiego szlema|wielkoszlem*|wimbledon*|roland garros
set-tennis: set|seta|sety|setów|secie
basketball: koszyków*|koszykar*|nba
volleyball: siatków*|siatkar*
handball: piłk* ręczn*|szczypiorn*
rugby: rugby
cricket: krykiet*
golf: golf|golfa|golfow*|golfist*
cycling: kolarst*|kolarz*|kolark*|kolarsk*
stage-race: tour de france|tour de pologne|wyścig etapowy|giro
skiing: narciar*
biathlon: biathlon*|biatlon*
figure-skating: łyżwiarst* figurow*
ice-hockey: hokej*
formula-one: formuła 1|formuły 1|formule 1|formuła jeden
racing-driver: kierowc* wyścigow*|kierowca f1
grand-prix: grand prix
pole-position: pole position
qualifying-session: kwalifikacj*
chess: szachy|szachów|szachach|szachist*|szachow*
doping: doping*
drug-ban: dyskwalifikacja za doping|dyskwalifikacji za doping
suspension: dyskwalifik*|zawieszeni*|zawieszon*
retirement: zakończył* karierę|zakończeni* kariery
`;
export default concepts;
