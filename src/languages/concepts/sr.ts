/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: zemljotres*|земљотрес*|potres|потрес|potresa|потреса|potresi|потреси|podrhtavanj*|подрхтавањ*|seizmolo*|сеизмоло*
aftershock: naknadni potres*|накнадни потрес*|naknadn* zemljotres*|накнадн* земљотрес*|naknadna podrhtavanja|накнадна подрхтавања
tsunami: cunami*|цунами*
volcano: vulkan*|вулкан*
eruption: erupcij*|ерупциј*
flood: poplav*|поплав*|bujic*|бујиц*
landslide: klizišt*|клизишт*|odron|одрон|odrona|одрона|odroni|одрони
avalanche: lavina|лавина|lavine|лавине|lavinu|лавину|lavini|лавини|lavina snega|лавина снега
storm: oluj*|олуј*|nevreme|невреме|nevremena|невремена|nepogod*|непогод*|grmljavin*|грмљавин*
hurricane: uragan*|ураган*
typhoon: tajfun*|тајфун*
cyclone: ciklon*|циклон*
tornado: tornado|торнадо|tornada|торнада|tornad*|торнад*
hail: grad veličine|град величине|krupan grad|крупан град|gradonosn*|градоносн*
snow: sneg|снег|snega|снега|snegom|снегом|snežn*|снежн*|sneži|снежи
blizzard: mećav*|мећав*|vejavic*|вејавиц*|snežn* oluj*|снежн* олуј*
rain: kiša|киша|kiše|кише|kišu|кишу|kiši|киши|pljusk*|пљуск*|padavin*|падавин*
monsoon: monsun*|монсун*
drought: suša|суша|suše|суше|sušu|сушу|sušom|сушом
heatwave: toplotni talas*|топлотни талас*|toplotnog talasa|топлотног таласа|vrućin*|врућин*
cold-wave: hladni talas*|хладни талас*|zahlađenj*|захлађењ*|mraz|мраз|mraza|мраза|mrazevi|мразеви
wildfire: šumski požar*|шумски пожар*|šumskih požara|шумских пожара|šumskog požara|шумског пожара
fire: požar*|пожар*|vatra|ватра|vatre|ватре|vatru|ватру|vatrogasc*|ватрогасц*|plamen|пламен
explosion: eksplozij*|експлозиј*|eksplodira*|експлодира*
lightning: munja|муња|munje|муње|grom|гром|groma|грома
fog: magla|магла|magle|магле|maglu|маглу|magli|магли
wind: vetar|ветар|vetra|ветра|vetrom|ветром|vetrovi|ветрови|vetrovit*|ветровит*
temperature: temperatur*|температур*|stepeni celzijusa|степени целзијуса|stepeni celzijusovih|степени целзијусових
weather-forecast: vremenska prognoza|временска прогноза|vremenske prognoze|временске прогнозе|prognoza vremena|прогноза времена|rhmz|рхмз|meteorolo*|метеороло*
climate-change: klimatsk*|климатск*|klima|клима|klime|климе|klimatskih promena|климатских промена
global-warming: globalno zagrevanje|глобално загревање|globalnog zagrevanja|глобалног загревања|zagrevanj*|загревањ*
emission: emisije gasova|емисије гасова|emisija gasova|емисија гасова|štetnih gasova|штетних гасова
greenhouse-gas: gasovi s efektom staklene bašte|гасови с ефектом стаклене баште|gasova staklene bašte|гасова стаклене баште|staklene bašte|стаклене баште
carbon: ugljenik*|угљеник*|ugljen-dioksid*|угљен-диоксид*|ugljendioksid*|угљендиоксид*
pollution: zagađenj*|загађењ*|zagađen*|загађен*|zagađivač*|загађивач*
oil-spill: izlivanj* nafte|изливањ* нафте|izlila nafta|излила нафта|naftna mrlja|нафтна мрља
chemical: hemikalij*|хемикалиј*|hemijsk* supstanc*|хемијск* супстанц*
toxic: toksičn*|токсичн*|otrovn*|отровн*
radiation: radijacij*|радијациј*|radioaktivn*|радиоактивн*|zračenj*|зрачењ*
nuclear-plant: nuklearn* elektran*|нуклеарн* електран*|nuklearn* central*|нуклеарн* централ*
meltdown: topljenje jezgra|топљење језгра
dam: brana na|брана на|brane na|бране на|nasip|насип|nasipa|насипа|nasipi|насипи
collapse: urušavanj*|урушавањ*|urušil*|урушил*|urušio|урушио|srušila se|срушила се|obrušil*|обрушил*
rubble: ruševin*|рушевин*|pod ruševinama|под рушевинама
evacuation: evakuacij*|евакуациј*|evakuiš*|евакуиш*|evakuisa*|евакуиса*
evacuee: evakuisan*|евакуисан*
shelter: skloništ*|склоништ*|utočišt*|уточишт*|prihvatilišt*|прихватилишт*
rescue: spasavanj*|спасавањ*|spašavanj*|спашавањ*|spasil*|спасил*|spašen*|спашен*|spasen*|спасен*
rescuer: spasioc*|спасиоц*|spasilac|спасилац|spasilačk*|спасилачк*
survivor: preživel*|преживел*|preživeo|преживео
missing-person: nestao|нестао|nestala|нестала|nestali|нестали|nestalih|несталих|nestalog|несталог|nestanak|нестанак
trapped: zarobljen*|заробљен*|zaglavljen*|заглављен*
casualty: ljudske žrtve|људске жртве|ljudskih žrtava|људских жртава
dead: mrtav|мртав|mrtvih|мртвих|mrtva|мртва|mrtvi|мртви|poginul*|погинул*|poginuo|погинуо
death: smrt|смрт|smrti|смрти|smrću|смрћу|preminul*|преминул*|preminuo|преминуо|umro|умро|umrla|умрла
injured: povređen*|повређен*|povredil*|повредил*
wounded: ranjen*|рањен*|ranjeni*|рањени*
victim: žrtva|жртва|žrtve|жртве|žrtvu|жртву|žrtava|жртава|žrtvama|жртвама
body: telo|тело|tela|тела|telom|телом
corpse: leš|леш|leša|леша|leševi|лешеви|leševa|лешева|posmrtn* ostac*|посмртн* остац*|posmrtnih ostataka|посмртних остатака
funeral: sahran*|сахран*|sahranjen*|сахрањен*
mourning: dan žalosti|дан жалости|dana žalosti|дана жалости|žalost*|жалост*
condolence: saučešć*|саучешћ*
memorial: memorijal*|меморијал*|pomen|помен|pomena|помена|komemoracij*|комеморациј*
epicentre: epicent*|епицент*
magnitude: magnitud*|магнитуд*|rihter*|рихтер*
damage: štet*|штет*|oštećen*|оштећен*
destruction: uništen*|уништен*|razaranj*|разарањ*|uništil*|уништил*|razoren*|разорен*
emergency: vanredn* situacij*|ванредн* ситуациј*|hitna pomoć|хитна помоћ|hitne pomoći|хитне помоћи
disaster: elementarn* nepogod*|елементарн* непогод*|prirodn* katastrof*|природн* катастроф*
catastrophe: katastrof*|катастроф*
state-of-emergency: vanredno stanje|ванредно стање|vanrednog stanja|ванредног стања
relief: humanitarna pomoć|хуманитарна помоћ|humanitarne pomoći|хуманитарне помоћи|humanitarnu pomoć|хуманитарну помоћ
aid: pomoć|помоћ|pomoći|помоћи
humanitarian: humanitarn*|хуманитарн*
donation: donacij*|донациј*|donator*|донатор*|donira*|донира*
refugee-camp: izbegličk* kamp*|избегличк* камп*
famine: glad|глад|gladi|глади|glađu|глађу
hunger: gladn*|гладн*|neuhranjen*|неухрањен*
starvation: izgladnel*|изгладнел*|izgladnjivanj*|изгладњивањ*
epidemic: epidemij*|епидемиј*
accident: nesreć*|несрећ*|nezgod*|незгод*|udes|удес|udesa|удеса|udesi|удеси
crash: avionsk* nesreć*|авионск* несрећ*|srušio se|срушио се|pao avion|пао авион|pad aviona|пад авиона
collision: sudar|судар|sudara|судара|sudaru|судару|sudari|судари|sudaril*|сударил*
derailment: iskliznu*|исклизну*|iskočio iz šina|искочио из шина|ispao iz šina|испао из шина
train: voz|воз|voza|воза|vozovi|возови|vozova|возова|vozom|возом
railway: železnic*|железниц*|železničk*|железничк*|pruga|пруга|pruge|пруге|pruzi|прузи|prugu|пругу
metro: metro|метро|metroa|метроа|metrou|метроу
bus: autobus*|аутобус*
truck: kamion*|камион*|šleper*|шлепер*
car: automobil|аутомобил|automobila|аутомобила|automobili|аутомобили|automobilom|аутомобилом|automobilu|аутомобилу|auto|ауто|kola|кола|vozil*|возил*
motorcycle: motocikl*|мотоцикл*|motor|мотор
bicycle: bicikl*|бицикл*
driver: vozač*|возач*
passenger: putnik|путник|putnika|путника|putnici|путници|putničk*|путничк*
pilot: pilot|пилот|pilota|пилота|piloti|пилоти
crew: posad*|посад*
aircraft: letelic*|летелиц*|vazduhoplov*|ваздухоплов*
plane: avion*|авион*
helicopter: helikopter*|хеликоптер*
airport: aerodrom*|аеродром*
airline: avio-kompanij*|авио-компаниј*|aviokompanij*|авиокомпаниј*|avio kompanij*|авио компаниј*|er srbija|ер србија|air serbia|аир сербиа
flight: let|лет|leta|лета|letovi|летови|letova|летова|letu|лету
runway: pista|писта|pistu|писту|piste|писте|pisti|писти
landing: sletanj*|слетањ*|sleteo|слетео|slete*|слете*|prinudno slet*|принудно слет*
takeoff: poletanj*|полетањ*|poleteo|полетео|polete*|полете*
black-box: crna kutija|црна кутија|crne kutije|црне кутије|crnu kutiju|црну кутију
ship: brod|брод|broda|брода|brodovi|бродови|brodova|бродова|brodu|броду|brodom|бродом|brodsk*|бродск*
boat: čamac|чамац|čamc*|чамц*|čamca|чамца
ferry: trajekt*|трајект*
vessel: plovil*|пловил*
tanker: tanker*|танкер*
cargo: teret|терет|tereta|терета|teretn*|теретн*
port: lučk*|лучк*|u luci|у луци|morska luka|морска лука|morske luke|морске луке
sinking: potonu*|потону*|potonuo|потонуо|potapanj*|потапањ*
capsize: prevrnu*|преврну*|prevrnuo|преврнуо
drowning: utopil*|утопил*|utopio|утопио|utapanj*|утапањ*|davljenj*|дављењ*|udavi*|удави*
bridge: most|мост|mosta|моста|mostu|мосту|mostovi|мостови|mostom|мостом
tunnel: tunel*|тунел*
road: putevi|путеви|puteva|путева|putevima|путевима|drumsk*|друмск*|saobraćajnica|саобраћајница|saobraćajnice|саобраћајнице
highway: autoput*|аутопут*|auto-put*|ауто-пут*
traffic: saobraćaj*|саобраћај*|gužve|гужве
speed: brzin*|брзин*
drunk-driving: pijan za volanom|пијан за воланом|pijani vozač*|пијани возач*|vožnja u pijanom stanju|вожња у пијаном стању|pod dejstvom alkohola|под дејством алкохола
seat-belt: sigurnosn* pojas*|сигурносн* појас*|pojas za vezivanje|појас за везивање
stampede: stampedo|стампедо|stampeda|стампеда|stampedu|стампеду
crush: zgnječ*|згњеч*|pregaz*|прегаз*
elevator: lift|лифт|lifta|лифта|liftu|лифту|liftov*|лифтов*
crane: dizalica|дизалица|dizalice|дизалице|dizalicu|дизалицу|kran|кран
mine-accident: nesreć* u rudniku|несрећ* у руднику|rudnik*|рудник*
miner: rudar*|рудар*
gas-leak: curenj* gasa|цурењ* гаса
pipeline: gasovod*|гасовод*|naftovod*|нафтовод*|cevovod*|цевовод*
space: svemir*|свемир*|kosmos*|космос*
rocket: raketa-nosač|ракета-носач|rakete-nosača|ракете-носача|svemirsk* raket*|свемирск* ракет*
satellite: satelit*|сателит*
launch: lansiranj*|лансирањ*|lansira*|лансира*
astronaut: astronaut*|астронаут*|kosmonaut*|космонаут*
spacecraft: svemirsk* brod*|свемирск* брод*|letelic* u orbiti|летелиц* у орбити|svemirsk* letelic*|свемирск* летелиц*
moon: mesečev*|месечев*|na mesecu|на месецу|lunarn*|лунарн*
mars: mars|марс|marsa|марса|marsu|марсу
orbit: orbit*|орбит*
asteroid: asteroid*|астероид*
crime: zločin|злочин|zločina|злочина|zločini|злочини|kriminal*|криминал*|krivičn* del*|кривичн* дел*
murder: ubistv*|убиств*
killing: ubijen*|убијен*|ubio|убио|ubila|убила|ubili|убили
killer: ubica|убица|ubice|убице|ubicu|убицу|ubici|убици
manslaughter: ubistv* iz nehata|убиств* из нехата|smrt iz nehata|смрт из нехата
suicide: samoubi*|самоуби*
stabbing: izbod*|избод*|uboden*|убоден*|ubod*|убод*
knife: nož|нож|noža|ножа|nožem|ножем|noževi|ножеви
shooting: pucnjav*|пуцњав*|pucanj*|пуцањ*|pucao|пуцао|pucali|пуцали|upucan*|упуцан*
gunman: naoružan* napadač*|наоружан* нападач*|pucač|пуцач|strelac|стрелац
gun: pištolj*|пиштољ*|pušk*|пушк*
firearm: vatren* oružj*|ватрен* оружј*
bullet: metak|метак|metka|метка|meci|меци|metaka|метака|hitac|хитац|hici|хици
sniper: snajper*|снајпер*
mass-shooting: masovn* pucnjav*|масовн* пуцњав*|masovn* ubistv*|масовн* убиств*
hostage: talac|талац|taoc*|таоц*|talaca|талаца|talačk*|талачк*
kidnapping: otmic*|отмиц*|otet*|отет*|kidnap*|киднап*|otmičar*|отмичар*
abduction: oteli dete|отели дете
ransom: otkupnin*|откупнин*|otkup|откуп
rape: silovanj*|силовањ*|silova*|силова*
sexual-assault: seksualn* napad*|сексуалн* напад*|seksualn* nasilj*|сексуалн* насиљ*
harassment: uznemiravanj*|узнемиравањ*|maltretira*|малтретира*
abuse: zlostavlj*|злостављ*|zloupotreb*|злоупотреб*
child-abuse: zlostavljanj* dece|злостављањ* деце|nasilj* nad decom|насиљ* над децом
paedophile: pedofil*|педофил*
domestic-violence: porodičn* nasilj*|породичн* насиљ*|nasilj* u porodici|насиљ* у породици
robbery: pljačk*|пљачк*|razbojništv*|разбојништв*|opljačk*|опљачк*
theft: krađa|крађа|krađe|крађе|krađu|крађу|krađi|крађи|ukrad*|украд*|ukrao|украо|ukrala|украла|ukrali|украли|lopov*|лопов*
burglary: provaln*|провалн*|provala u|провала у|obijen*|обијен*
fraud: prevar*|превар*
scam: afera sa|афера са|muljaž*|муљаж*
embezzlement: pronever*|проневер*
bribery: mito|мито|mita|мита|podmićivanj*|подмићивањ*
corruption: korupcij*|корупциј*|koruptivn*|коруптивн*|korumpiran*|корумпиран*
money-laundering: pranje novca|прање новца|pranja novca|прања новца|pranju novca|прању новца
tax-evasion: utaj* poreza|утај* пореза|poresk* utaj*|пореск* утај*
smuggling: krijumčar*|кријумчар*|šverc*|шверц*
trafficking: nedozvoljena trgovina|недозвољена трговина|neovlašćena proizvodnja|неовлашћена производња
human-trafficking: trgovina ljudima|трговина људима|trgovine ljudima|трговине људима|trgovinu ljudima|трговину људима
drug: droga|дрога|droge|дроге|drogu|дрогу|narkotik*|наркотик*|narko*|нарко*|dilera|дилера|diler|дилер
cocaine: kokain*|кокаин*
heroin: heroin|хероин|heroina|хероина
cannabis: marihuan*|марихуан*|kanabis*|канабис*|skank*|сканк*
overdose: predozira*|предозира*
gang: banda|банда|bande|банде|bandu|банду|kriminalna grupa|криминална група|kriminalne grupe|криминалне групе|klan|клан|klana|клана
mafia: mafij*|мафиј*
cartel: kartel*|картел*
piracy: pirat*|пират*
arson: podmetn* požar*|подметн* пожар*|paljevin*|паљевин*|podmetnut požar|подметнут пожар
vandalism: vandal*|вандал*
looting: pljačkanj*|пљачкањ*
riot: neredi|нереди|nereda|нереда|neredima|нередима|izgred*|изгред*
police: policij*|полициј*|mup|муп
officer: policajac|полицајац|policajc*|полицајц*|policajaca|полицајаца|oficir*|официр*
detective: detektiv*|детектив*
investigation: istrag*|истраг*|istraž*|истраж*
investigator: istražitelj*|истражитељ*|inspektor*|инспектор*
suspect: osumnjičen*|осумњичен*
arrest: uhapšen*|ухапшен*|hapšenj*|хапшењ*|uhapsil*|ухапсил*
detention: privođenj*|привођењ*|priveden*|приведен*|zadržan*|задржан*
detainee: privedeni*|приведени*
custody: pritvor*|притвор*
prison: zatvor|затвор|zatvora|затвора|zatvoru|затвору|zatvori|затвори|zatvorsk*|затворск*
prisoner: zatvorenik*|затвореник*|zatvorenic*|затворениц*|zarobljenik*|заробљеник*|zarobljenic*|заробљениц*
inmate: osuđenik*|осуђеник*|osuđenic*|осуђениц*
jail: iza rešetaka|иза решетака|zatvorska ćelija|затворска ћелија
escape: bekstv*|бекств*|pobegao|побегао|pobegl*|побегл*
fugitive: begunac|бегунац|begunc*|бегунц*|u bekstvu|у бекству
manhunt: poternic*|потерниц*|potera|потера|potrag* za osumnjičenim|потраг* за осумњиченим
extradition: izručenj*|изручењ*|ekstradicij*|екстрадициј*
deportation: deportac*|депортац*|deportova*|депортова*|protera*|протера*
warrant: nalog za hapšenje|налог за хапшење|naloga za hapšenje|налога за хапшење
search: potrag*|потраг*|traganj*|трагањ*
raid: racij*|рациј*|pretres|претрес|pretresi|претреси|pretresa|претреса|upad policije|упад полиције
seizure: zaplen*|заплен*|konfiskova*|конфискова*|oduzet*|одузет*
evidence: dokaz|доказ|dokaza|доказа|dokazi|докази|dokaze|доказе
witness: svedok|сведок|svedoka|сведока|svedoci|сведоци|očevid*|очевид*
testimony: svedočenj*|сведочењ*|svedočio|сведочио|iskaz|исказ|iskaza|исказа
confession: priznanj*|признањ*|priznao krivicu|признао кривицу
forensic: forenzi*|форензи*|veštačenj*|вештачењ*
dna: dnk|днк
autopsy: obdukcij*|обдукциј*|autopsij*|аутопсиј*
court: sud|суд|suda|суда|sudu|суду|sudsk*|судск*|sudovi|судови
trial: suđenj*|суђењ*|sudi se|суди се|glavni pretres|главни претрес
judge: sudija|судија|sudije|судије|sudiji|судији|sudiju|судију
jury: porota|порота|porote|пороте|porotnik*|поротник*
prosecutor: tužilac|тужилац|tužioc*|тужиоц*|tužilaštv*|тужилаштв*|tužilac*|тужилац*|tužilašt*|тужилашт*
lawyer: advokat*|адвокат*|pravnik|правник
defendant: okrivljen*|окривљен*|optužen*|оптужен*
plaintiff: tužilja|тужиља|tužitelj*|тужитељ*
lawsuit: tužba|тужба|tužbe|тужбе|tužbu|тужбу|tužbi|тужби|tuži|тужи
indictment: optužnic*|оптужниц*|optužni predlog|оптужни предлог
charge: tereti se|терети се|terete se|терете се|krivičn* prijav*|кривичн* пријав*
plea: sporazum o priznanju krivice|споразум о признању кривице
guilty: kriv je|крив је|krivim|кривим|krivica|кривица|krivice|кривице
innocent: nevin*|невин*
acquittal: oslobađajuć*|ослобађајућ*|oslobođen optužbi|ослобођен оптужби
conviction: osuđen|осуђен|osuđena|осуђена|osuđeni|осуђени|osuđujuć*|осуђујућ*
verdict: verdikt*|вердикт*
sentence: presud*|пресуд*|kazna zatvora|казна затвора|kaznu zatvora|казну затвора|godina zatvora|година затвора|kazne|казне
life-sentence: doživotn*|доживотн*
death-penalty: smrtn* kazn*|смртн* казн*
execution: pogubljen*|погубљен*|egzekucij*|егзекуциј*
appeal: žalba|жалба|žalbe|жалбе|žalbu|жалбу|žalbi|жалби|apelacion*|апелацион*
parole: uslovni otpust|условни отпуст|uslovno pušten|условно пуштен
pardon: pomilovanj*|помиловањ*|pomilova*|помилова*
amnesty: amnestij*|амнестиј*
bail: kaucij*|кауциј*|jemstv*|јемств*
fine: novčan* kazn*|новчан* казн*|globa|глоба
compensation: odštet*|одштет*|nadoknad*|надокнад*|kompenzacij*|компензациј*
settlement: poravnanj*|поравнањ*|nagodb*|нагодб*
ruling: odluka suda|одлука суда|odluku suda|одлуку суда|rešenje suda|решење суда
supreme-court: vrhovni sud|врховни суд|vrhovnog suda|врховног суда|vrhovni kasacioni|врховни касациони|ustavni sud|уставни суд|ustavnog suda|уставног суда
constitution: ustav|устав|ustava|устава|ustavom|уставом|ustavn*|уставн*|ustavu|уставу
law: zakon|закон|zakona|закона|zakonu|закону|zakoni|закони|zakonom|законом
legislation: zakonodav*|законодав*|zakonodavst*|законодавст*
human-rights: ljudsk* prav*|људск* прав*
torture: mučenj*|мучењ*|tortur*|тортур*
genocide: genocid*|геноцид*
war-crime: ratn* zločin*|ратн* злочин*
crime-against-humanity: zločin* protiv čovečnosti|злочин* против човечности
tribunal: tribunal*|трибунал*|hašk* sud*|хашк* суд*
terrorist: terorist*|терорист*|teroristi*|терористи*
terrorism: terorizm*|тероризм*|terorizam|тероризам|teror|терор
attack: napad|напад|napada|напада|napadi|напади|napadnut*|нападнут*|napadač*|нападач*|napadima|нападима|napadu|нападу
bomb: bomba|бомба|bombe|бомбе|bombu|бомбу|bombi|бомби
bombing: bombardov*|бомбардов*|bombašk*|бомбашк*
suicide-bomber: bombaš samoubica|бомбаш самоубица|bombaša samoubice|бомбаша самоубице|bombaši samoubice|бомбаши самоубице|samoubilačk*|самоубилачк*
car-bomb: automobil bomba|аутомобил бомба|autobomb*|аутобомб*|auto-bomb*|ауто-бомб*
explosive: eksploziv*|експлозив*
extremist: ekstremi*|екстреми*
radical: radikal*|радикал*
jihadist: džihad*|џихад*|islamist*|исламист*
militant: militant*|милитант*|ekstremistički borci|екстремистички борци
war: rat|рат|rata|рата|ratu|рату|ratom|ратом|ratovi|ратови|ratn*|ратн*
civil-war: građansk* rat*|грађанск* рат*
battle: bitka|битка|bitke|битке|bitku|битку|bitci|битци
combat: borbe|борбе|borbi|борби|borbama|борбама|borben*|борбен*
front-line: front|фронт|fronta|фронта|frontu|фронту|linija fronta|линија фронта|linije fronta|линије фронта
army: armija|армија|armije|армије|armiju|армију|vojska|војска|vojske|војске|vojsku|војску|vojskom|војском
military: vojni|војни|vojne|војне|vojnih|војних|vojnog|војног|vojna|војна|vojno|војно|oružan* snag*|оружан* снаг*
troops: trupa|трупа|trupe|трупе|trupama|трупама|jedinice|јединице
soldier: vojnik*|војник*|vojnici|војници|borac|борац|borci|борци
general: general|генерал|generala|генерала|generali|генерали|generalom|генералом
commander: komandant*|командант*|zapovednik*|заповедник*
officer-corps: oficirski kor|официрски кор
veteran: veteran*|ветеран*
conscription: vojni rok|војни рок|vojnog roka|војног рока|regrut*|регрут*|regrutacij*|регрутациј*
mobilisation: mobilizacij*|мобилизациј*|mobilis*|мобилис*
navy: mornaric*|морнариц*
fleet: flota|флота|flote|флоте|flotu|флоту|floti|флоти
submarine: podmornic*|подморниц*
warship: ratn* brod*|ратн* брод*|fregat*|фрегат*|razarač*|разарач*
air-force: vazduhoplovstv*|ваздухопловств*|ratn* vazduhoplov*|ратн* ваздухоплов*
fighter-jet: borben* avion*|борбен* авион*|lovac|ловац|migovi|мигови
bomber: bombarder*|бомбардер*
drone: dron|дрон|drona|дрона|dronovi|дронови|dronova|дронова|dronom|дроном|bespilotn*|беспилотн*
missile: raketa|ракета|rakete|ракете|raketu|ракету|raketn*|ракетн*|projektil*|пројектил*
ballistic-missile: balističk*|балистичк*
air-strike: vazdušn* napad*|ваздушн* напад*|vazdušn* udar*|ваздушн* удар*
shelling: granatira*|гранатира*
artillery: artiljer*|артиљер*|haubic*|хаубиц*
mortar: minobacač*|минобацач*
tank: tenk|тенк|tenka|тенка|tenkovi|тенкови|tenkova|тенкова
armoured-vehicle: oklopn*|оклопн*|transporter*|транспортер*
weapon: oružje|оружје|oružja|оружја|oružjem|оружјем|oružju|оружју
arms: naoružanj*|наоружањ*
ammunition: municij*|мунициј*|granata|граната|granate|гранате
arms-deal: isporuk* oružja|испорук* оружја|prodaj* oružja|продај* оружја|izvoz oružja|извоз оружја
nuclear-weapon: nuklearn* oružj*|нуклеарн* оружј*|nuklearn* bojev*|нуклеарн* бојев*|atomsk*|атомск*|nuklearn*|нуклеарн*
nuclear-test: nuklearn* prob*|нуклеарн* проб*|nuklearn* test*|нуклеарн* тест*
uranium: uranijum*|уранијум*
enrichment: obogaćivanj*|обогаћивањ*|obogaćen*|обогаћен*
chemical-weapon: hemijsk* oružj*|хемијск* оружј*
mine: mina|мина|mine|мине|minsk*|минск*|deminira*|деминира*
cluster-bomb: kasetn*|касетн*
invasion: invazij*|инвазиј*
offensive: ofanziv*|офанзив*
counter-offensive: kontraofanziv*|контраофанзив*
siege: opsada|опсада|opsade|опсаде|opsadu|опсаду|opsadi|опсади
blockade: blokad*|блокад*
occupation: okupacij*|окупациј*|okupator*|окупатор*|okupira*|окупира*
annexation: aneksij*|анексиј*|anektira*|анектира*|pripajanj*|припајањ*
withdrawal: povlačenj* trupa|повлачењ* трупа|povlačenj*|повлачењ*|povukl*|повукл*
retreat: uzmak*|узмак*
ambush: zased*|засед*
ceasefire: prekid vatre|прекид ватре|prekida vatre|прекида ватре|prekidu vatre|прекиду ватре|obustav* vatre|обустав* ватре
truce: primirj*|примирј*
peace: mir|мир|mira|мира|mirovn*|мировн*|mirom|миром
peace-talks: mirovn* pregovor*|мировн* преговор*|mirovn* sporazum*|мировн* споразум*
peacekeeper: mirovnjak*|мировњак*|mirovn* snag*|мировн* снаг*|mirovnjaci|мировњаци|plavi šlemovi|плави шлемови
negotiation: pregovarač*|преговарач*
mediation: posredovanj*|посредовањ*|medijacij*|медијациј*
mediator: posrednik*|посредник*|posrednici|посредници
disarmament: razoružanj*|разоружањ*
sanction: sankcij*|санкциј*
embargo: embarg*|ембарг*
military-exercise: vojn* vežb*|војн* вежб*|manevri|маневри
airspace: vazdušn* prostor*|ваздушн* простор*
border: granica|граница|granice|границе|granici|граници|granicu|границу|granicom|границом|graničn*|граничн*
border-crossing: graničn* prelaz*|граничн* прелаз*
checkpoint: kontrolni punkt*|контролни пункт*|punkt|пункт
fence: ograda|ограда|ograde|ограде|ogradu|ограду
wall: zid|зид|zida|зида|zidovi|зидови|zidu|зиду
rebel: pobunjenik*|побуњеник*|pobunjenic*|побуњениц*|pobunjeničk*|побуњеничк*
insurgent: ustanik|устаник|ustanici|устаници
separatist: separatist*|сепаратист*
militia: milicij*|милициј*
paramilitary: paravojn*|паравојн*
mercenary: plaćenik*|плаћеник*|plaćenic*|плаћениц*
coup: državn* udar*|државн* удар*|puč|пуч|puča|пуча
junta: hunta|хунта|hunte|хунте|huntu|хунту
martial-law: ratno stanje|ратно стање|ratnog stanja|ратног стања|vojna uprava|војна управа
curfew: policijski čas|полицијски час|policijskog časa|полицијског часа
intelligence: obaveštajn*|обавештајн*|bia|биа|cia|циа
spy: špijun*|шпијун*|špijuni|шпијуни
espionage: špijunaž*|шпијунаж*
surveillance: prislušk*|прислушк*|nadziranj*|надзирањ*
hacker: haker*|хакер*
cyber-attack: sajber*|сајбер*|hakersk* napad*|хакерск* напад*
data-breach: curenj* podataka|цурењ* података
leak: curenj*|цурењ*
defence: odbrana|одбрана|odbrane|одбране|odbranu|одбрану|odbrani|одбрани|odbramben*|одбрамбен*
security: bezbednost*|безбедност*|bezbednosn*|безбедносн*
bodyguard: telohranitelj*|телохранитељ*
assassination: atentat*|атентат*
poisoning: trovanj*|тровањ*|otrovan|отрован|otrovana|отрована|otrova*|отрова*
nerve-agent: nervni agens|нервни агенс|novičok|новичок
exile: egzil*|егзил*|izgnanstv*|изгнанств*
defector: prebeg*|пребег*
dissident: disident*|дисидент*
hostage-release: oslobađanj* talaca|ослобађањ* талаца|oslobođen* taoc*|ослобођен* таоц*
prisoner-exchange: razmen* zarobljenika|размен* заробљеника|razmen* zatvorenika|размен* затвореника
government: vlada|влада|vlade|владе|vladu|владу|vladi|влади|vladin*|владин*|vlast|власт|vlasti|власти
president: predsednik države|председник државе|predsednik*|председник*|predsednic*|председниц*
prime-minister: premijer|премијер|premijera|премијера|premijerk*|премијерк*|premijerom|премијером|premijeru|премијеру
minister: ministar|министар|ministra|министра|ministri|министри|ministark*|министарк*|ministarst*|министарст*|ministarstv*|министарств*
foreign-minister: ministar spoljnih poslova|министар спољних послова|ministra spoljnih poslova|министра спољних послова|šef diplomatije|шеф дипломатије|šefa diplomatije|шефа дипломатије|msp|мсп
defence-minister: ministar odbrane|министар одбране|ministra odbrane|министра одбране
finance-minister: ministar finansija|министар финансија|ministra finansija|министра финансија
interior-minister: ministar unutrašnjih poslova|министар унутрашњих послова|ministra unutrašnjih poslova|министра унутрашњих послова|ministar policije|министар полиције
vice-president: potpredsednik*|потпредседник*
chancellor: kancelar|канцелар|kancelara|канцелара|kancelark*|канцеларк*
king: kralj|краљ|kralja|краља|kraljem|краљем|kralju|краљу
queen: kraljica|краљица|kraljice|краљице|kraljicu|краљицу
prince: princ|принц|princa|принца|princez*|принцез*
monarchy: monarh*|монарх*
parliament: parlament*|парламент*|skupštin*|скупштин*|parlamentarn*|парламентарн*
senate: senat|сенат|senata|сената|senatu|сенату|senator*|сенатор*
congress: kongres*|конгрес*
deputy: poslanik*|посланик*|poslanic*|посланиц*|poslaničk*|посланичк*
speaker: predsednik skupštine|председник скупштине|predsednica skupštine|председница скупштине|predsednice skupštine|председнице скупштине
governor: guverner*|гувернер*
mayor: gradonačelni*|градоначелни*|gradonačelnic*|градоначелниц*
ambassador: ambasador|амбасадор|ambasadora|амбасадора|ambasadori|амбасадори|ambasadork*|амбасадорк*
embassy: ambasada|амбасада|ambasade|амбасаде|ambasadi|амбасади|ambasadu|амбасаду
consulate: konzulat*|конзулат*|konzul*|конзул*
diplomat: diplomata|дипломата|diplomate|дипломате|diplomati|дипломати
diplomacy: diplomatij*|дипломатиј*|diplomatsk*|дипломатск*
summit: samit*|самит*
meeting: sastanak|састанак|sastank*|састанк*|susret|сусрет|susreta|сусрета|sastao|састао|sastali|састали|sednic*|седниц*
visit: poset*|посет*
telephone-call: telefonsk* razgovor*|телефонск* разговор*
talks: pregovori|преговори|pregovora|преговора|pregovorima|преговорима|razgovori|разговори|razgovora|разговора
agreement: sporazum*|споразум*|dogovor*|договор*
treaty: ugovor|уговор|ugovora|уговора|ugovori|уговори
pact: pakt|пакт|pakta|пакта
memorandum: memorandum*|меморандум*
alliance: alijans*|алијанс*|savez|савез|saveza|савеза|savezni*|савезни*
coalition: koalicij*|коалициј*
opposition: opozicij*|опозициј*
party: stranka|странка|stranke|странке|stranku|странку|stranak|странак|partija|партија|partije|партије
leader: lider|лидер|lidera|лидера|lideri|лидери|liderom|лидером|vođa|вођа|vođe|вође
leadership: rukovodstv*|руководств*
candidate: kandidat*|кандидат*
campaign: kampanj*|кампањ*|predizborn*|предизборн*
election: izbori|избори|izbora|избора|izborima|изборима|izborn*|изборн*|izbore|изборе
early-election: vanredn* izbor*|ванредн* избор*|prevremen* izbor*|превремен* избор*
vote: glasanj*|гласањ*|glasao|гласао|glasali|гласали|glasova|гласова
voter: birač*|бирач*|glasač*|гласач*
ballot: glasački listić*|гласачки листић*|glasačkih listića|гласачких листића
polling-station: biračk* mest*|бирачк* мест*|biralište|биралиште|birališta|биралишта
turnout: izlaznost*|излазност*
referendum: referendum*|референдум*
exit-poll: izlazne ankete|излазне анкете|izlaznih anketa|излазних анкета
opinion-poll: istraživanj* javnog mnjenja|истраживањ* јавног мњења|anket*|анкет*
recount: ponovno brojanje|поновно бројање|ponovno prebrojavanje|поновно пребројавање
electoral-fraud: izborn* krađ*|изборн* крађ*|krađ* izbora|крађ* избора|kupovin* glasova|куповин* гласова
majority: većin*|већин*
minority: manjin*|мањин*
victory: izborn* pobed*|изборн* побед*|pobed* na izborima|побед* на изборима|pobedio na izborima|победио на изборима
defeat: debakl*|дебакл*
landslide-victory: ubedljiv* pobed*|убедљив* побед*
inauguration: inauguracij*|инаугурациј*
oath: zaklet*|заклет*|zakletv*|заклетв*
term: mandat|мандат|mandata|мандата|mandatu|мандату
cabinet: kabinet|кабинет|kabineta|кабинета|kabinetu|кабинету
reshuffle: rekonstrukcij* vlade|реконструкциј* владе
resignation: ostavka|оставка|ostavke|оставке|ostavku|оставку|ostavki|оставки|ostavkom|оставком
resign: podneo ostavku|поднео оставку|podnela ostavku|поднела оставку|dao ostavku|дао оставку|podneti ostavku|поднети оставку
dismissal: smenjen*|смењен*|smena|смена|smenu|смену|razrešen*|разрешен*|otpušten s mesta|отпуштен с места
impeachment: opoziv*|опозив*|impičment*|импичмент*
no-confidence-vote: izglasavanje nepoverenja|изгласавање неповерења|glasanje o nepoverenju|гласање о неповерењу|nepoverenj* vladi|неповерењ* влади
scandal: skandal*|скандал*|afera|афера|afere|афере|aferu|аферу|aferi|афери
ethics: etika|етика|etike|етике|etičk*|етичк*
lobbying: lobira*|лобира*|lobist*|лобист*
reform: reform*|реформ*
bill: predlog zakona|предлог закона|predloga zakona|предлога закона|nacrt zakona|нацрт закона|nacrta zakona|нацрта закона
amendment: amandman*|амандман*|izmene zakona|измене закона|izmena zakona|измена закона
decree: uredb*|уредб*|ukaz|указ|ukaza|указа|dekret*|декрет*
veto: veto|вето|veta|вета
budget: budžet*|буџет*
deficit: deficit*|дефицит*
debt: dug|дуг|duga|дуга|dugovi|дугови|dugova|дугова|zaduž*|задуж*
tax: porez|порез|poreza|пореза|porezi|порези|poresk*|пореск*
tax-cut: smanjenj* poreza|смањењ* пореза
subsidy: subvencij*|субвенциј*
pension: penzij*|пензиј*|penzioner*|пензионер*
welfare: socijaln* pomoć*|социјалн* помоћ*|socijaln* davanj*|социјалн* давањ*
minimum-wage: minimalac|минималац|minimalna zarada|минимална зарада|minimalne zarade|минималне зараде|minimaln* cen* rada|минималн* цен* рада
austerity: mere štednje|мере штедње|mera štednje|мера штедње
privatisation: privatizacij*|приватизациј*
nationalisation: nacionalizacij*|национализациј*
independence: nezavisnost*|независност*
autonomy: autonomij*|аутономиј*
sovereignty: suverenitet*|суверенитет*
secession: otcepljenj*|отцепљењ*|secesij*|сецесиј*
democracy: demokratij*|демократиј*|demokratsk*|демократск*
dictatorship: diktatur*|диктатур*|diktator*|диктатор*
regime: režim*|режим*
authoritarian: autoritar*|ауторитар*
censorship: cenzur*|цензур*
freedom-of-press: slobod* medija|слобод* медија|slobod* štampe|слобод* штампе
freedom-of-speech: slobod* govora|слобод* говора
protest: protest|протест|protesta|протеста|protesti|протести|protestu|протесту|protestn*|протестн*|protestuj*|протестуј*|protestova*|протестова*
demonstration: demonstracij*|демонстрациј*
demonstrator: demonstrant*|демонстрант*|demonstranti|демонстранти
march: marš|марш|marša|марша|šetnja|шетња|šetnje|шетње
rally: miting*|митинг*|skup građana|скуп грађана
strike-labour: štrajk*|штрајк*
union: sindikat*|синдикат*|sindikaln*|синдикалн*
boycott: bojkot*|бојкот*
petition: peticij*|петициј*
civil-disobedience: građansk* neposlušnost*|грађанск* непослушност*
tear-gas: suzavac|сузавац|suzavc*|сузавц*
water-cannon: vodeni top*|водени топ*|vodenim topovima|воденим топовима|vodene topove|водене топове
clash: sukob s policijom|сукоб с полицијом|okršaj*|окршај*|sukobi|сукоби|sukoba|сукоба|sukobima|сукобима
crackdown: represij*|репресиј*|gušenj* protesta|гушењ* протеста
activist: aktivist*|активист*
human-rights-activist: borac za ljudska prava|борац за људска права|borci za ljudska prava|борци за људска права
revolution: revolucij*|револуциј*
uprising: ustanak|устанак|ustanka|устанка|pobun*|побун*
unrest: nemir|немир|nemiri|немири|nemira|немира|nemirima|немирима
discrimination: diskrimin*|дискримин*
racism: rasizm*|расизм*|rasizam|расизам|rasist*|расист*
minority-rights: prav* manjina|прав* мањина
equality: jednakost*|једнакост*|ravnopravn*|равноправн*
feminism: feminis*|феминис*|feminizam|феминизам
abortion: abortus*|абортус*
same-sex-marriage: istopoln*|истополн*
lgbt: lgbt|лгбт|gej|геј|homoseksual*|хомосексуал*|transrodn*|трансродн*|prajd|прајд
migration: migracij*|миграциј*|imigracij*|имиграциј*
migrant: migrant*|мигрант*|imigrant*|имигрант*
refugee: izbeglic*|избеглиц*|izbegličk*|избегличк*
asylum: azil|азил|azila|азила
asylum-seeker: azilant*|азилант*|tražioci azila|тражиоци азила|tražilaca azila|тражилаца азила
citizenship: državljanstv*|држављанств*
passport: pasoš*|пасош*
visa: viza|виза|vize|визе|vizu|визу|vizn*|визн*
nationalism: nacionaliz*|национализ*|nacionalist*|националист*
populism: populis*|популис*|populizam|популизам
far-right: krajnj* desnic*|крајњ* десниц*|ekstremn* desnic*|екстремн* десниц*|krajnje desničarsk*|крајње десничарск*
far-left: krajnj* levic*|крајњ* левиц*|ekstremn* levic*|екстремн* левиц*
communist: komunist*|комунист*|komunizm*|комунизм*
socialist: socijalist*|социјалист*|socijaldemokrat*|социјалдемократ*|sps|спс
conservative: konzervativ*|конзерватив*
liberal: liberal*|либерал*
statement: saopštenj*|саопштењ*|saopšti*|саопшти*|izjav*|изјав*
speech: govor|говор|govora|говора|govoru|говору
address: obraćanj*|обраћањ*|obratio se|обратио се
press-conference: konferencij* za novinare|конференциј* за новинаре|konferencij* za medije|конференциј* за медије|pres konferencij*|прес конференциј*|brifing|брифинг
interview: intervju*|интервју*
criticism: kritik*|критик*|kritikova*|критикова*
accusation: optužba|оптужба|optužbe|оптужбе|optužbi|оптужби|optužio|оптужио|optužila|оптужила|optužuj*|оптужуј*
apology: izvinjenj*|извињењ*|izvini*|извини*
threat: pretnj*|претњ*|preti|прети|zapreti*|запрети*
warning: upozorenj*|упозорењ*|upozori*|упозори*|upozorava|упозорава
condemnation: osuda|осуда|osudu|осуду|osudio|осудио|osudila|осудила|osudili|осудили
denial: demant*|демант*|negira*|негира*
support: podršk*|подршк*|podrža*|подржа*
announcement: najavi*|најави*|najava|најава|najavljuj*|најављуј*|objavi*|објави*
proposal: predlog|предлог|predloga|предлога|predloži*|предложи*
decision: odluka|одлука|odluke|одлуке|odluku|одлуку|odluči*|одлучи*
plan: plan|план|plana|плана|planovi|планови|planira*|планира*
project: projekat|пројекат|projekt*|пројект*
economy: ekonomij*|економиј*|ekonomsk*|економск*|privred*|привред*|bdp|бдп|ekonomist*|економист*
growth: rast|раст|rasta|раста|rastu|расту
recession: recesij*|рецесиј*
crisis: kriza|криза|krize|кризе|krizu|кризу|krizi|кризи|krizn*|кризн*
inflation: inflacij*|инфлациј*
price: cena|цена|cene|цене|cenu|цену|cenama|ценама
price-rise: poskupljenj*|поскупљењ*|poskup*|поскуп*|rast cena|раст цена|rasta cena|раста цена
consumer: potrošač*|потрошач*
interest-rate: kamatn* stop*|каматн* стоп*|kamat*|камат*
central-bank: centraln* bank*|централн* банк*|nbs|нбс|narodna banka|народна банка|ecb|ецб|fed|фед
bank: banka|банка|banke|банке|banku|банку|banaka|банака|bankarsk*|банкарск*|banci|банци
loan: kredit|кредит|kredita|кредита|krediti|кредити|zajam|зајам|zajma|зајма|zajmovi|зајмови
mortgage: hipotek*|хипотек*|hipotekarn*|хипотекарн*|stamben* kredit*|стамбен* кредит*
credit: kreditn*|кредитн*
bailout: paket pomoći|пакет помоћи|paketa pomoći|пакета помоћи
bankruptcy: bankrot*|банкрот*|stečaj*|стечај*
insolvency: nelikvidn*|неликвидн*|insolven*|инсолвен*
default: neizmirenj* duga|неизмирењ* дуга
bond: obveznic*|обвезниц*
stock-exchange: berza|берза|berze|берзе|berzi|берзи|berzu|берзу|berzansk*|берзанск*
share: akcije kompanije|акције компаније|akcija kompanije|акција компаније|deonic*|деониц*|akcije|акције
shareholder: akcionar*|акционар*
dividend: dividend*|дивиденд*
investor: investitor*|инвеститор*|ulagač*|улагач*
investment: investicij*|инвестициј*|ulaganj*|улагањ*|investira*|инвестира*
fund: fond|фонд|fonda|фонда|fondovi|фондови|fondova|фондова
hedge-fund: hedž fond*|хеџ фонд*
currency: valuta|валута|valute|валуте|valutu|валуту|dinar|динар|dinara|динара
exchange-rate: kurs dinara|курс динара|kurs evra|курс евра|kurs dolara|курс долара|devizn* kurs*|девизн* курс*
devaluation: devalvacij*|девалвациј*
dollar: dolar*|долар*
euro: evro|евро|evra|евра|evrima|еврима
cryptocurrency: kriptovalut*|криптовалут*
bitcoin: bitkoin*|биткоин*|bitcoin*|битцоин*
gold: zlato|злато|zlata|злата|zlatom|златом
oil: nafta|нафта|nafte|нафте|naftu|нафту|naftn*|нафтн*|naftom|нафтом|barel*|барел*|opek|опек
crude-oil: sirov* naft*|сиров* нафт*
gas: gas|гас|gasa|гаса|gasom|гасом|gasn*|гасн*
natural-gas: prirodn* gas*|природн* гас*|lng|лнг
petrol: benzin*|бензин*|benzinsk*|бензинск*
fuel: gorivo|гориво|goriva|горива|gorivom|горивом|dizel*|дизел*
electricity: struja|струја|struje|струје|struju|струју|strujom|струјом|električn* energij*|електричн* енергиј*|elektroprivred*|електропривред*
power-cut: nestanak struje|нестанак струје|bez struje|без струје|nestanka struje|нестанка струје|isključenj* struje|искључењ* струје
blackout: blekaut*|блекаут*
energy: energija|енергија|energije|енергије|energetik*|енергетик*|energetsk*|енергетск*
renewable-energy: obnovljiv*|обновљив*
solar: solarn*|соларн*
wind-power: vetroelektran*|ветроелектран*|vetropark*|ветропарк*
coal: ugalj|угаљ|uglja|угља|ugljem|угљем
trade: trgovin*|трговин*|trgovinsk*|трговинск*
tariff: carine|царине|carina|царина|tarif*|тариф*
import: uvoz|увоз|uvoza|увоза|uvozi|увози|uvozn*|увозн*
export: izvoz|извоз|izvoza|извоза|izvozi|извози|izvozn*|извозн*
trade-war: trgovinsk* rat*|трговинск* рат*|carinsk* rat*|царинск* рат*
free-trade: slobodn* trgovin*|слободн* трговин*
customs: carinic*|цариниц*|carinsk*|царинск*|uprava carina|управа царина
supply-chain: lan* snabdevanja|лан* снабдевања
company: kompanij*|компаниј*|preduzeć*|предузећ*|firma|фирма|firme|фирме|firmi|фирми|firmu|фирму
corporation: korporacij*|корпорациј*|koncern*|концерн*
startup: startap*|стартап*|startup*|стартуп*
merger: spajanj*|спајањ*|fuzij*|фузиј*
acquisition: akvizicij*|аквизициј*
takeover: preuzimanj*|преузимањ*
subsidiary: ćerk* firm*|ћерк* фирм*|podružnic*|подружниц*
joint-venture: zajedničko preduzeće|заједничко предузеће|zajedničkog preduzeća|заједничког предузећа
profit: profit|профит|profita|профита|dobit|добит|dobiti|добити
loss: gubitak|губитак|gubit*|губит*|poraz|пораз|poraza|пораза|izgubi*|изгуби*
revenue: prihod|приход|prihoda|прихода|prihodi|приходи
turnover: promet kompanije|промет компаније|obrt|обрт
earnings: zarada kompanije|зарада компаније|zaradio|зарадио
sales: prodaj*|продај*
market: tržišt*|тржишт*|pijac*|пијац*
retail: maloprodaj*|малопродај*|trgovački lanac|трговачки ланац|trgovinski lanci|трговински ланци
supermarket: supermarket*|супермаркет*|marketi|маркети|prodavnic*|продавниц*
e-commerce: onlajn prodaj*|онлајн продај*|elektronsk* trgovin*|електронск* трговин*
advertising: reklam*|реклам*|oglašavanj*|оглашавањ*
brand: brend*|бренд*
product: proizvod|производ|proizvoda|производа|proizvodi|производи|roba|роба|robe|робе
factory: fabrika|фабрика|fabrike|фабрике|fabriku|фабрику|fabrici|фабрици|fabričk*|фабричк*
production: proizvodnj*|производњ*
manufacturing: prerađivačk*|прерађивачк*
industry: industrij*|индустриј*
steel: čelik*|челик*|železar*|железар*
textile: tekstil*|текстил*
automobile: automobilsk* industrij*|аутомобилск* индустриј*|proizvođač* automobila|произвођач* аутомобила|autoindustrij*|аутоиндустриј*
electric-car: električn* automobil*|електричн* аутомобил*|električn* vozil*|електричн* возил*
battery: baterij*|батериј*|akumulator*|акумулатор*
chip: čip|чип|čipa|чипа|čipovi|чипови|čipova|чипова|mikročip*|микрочип*
semiconductor: poluprovodni*|полупроводни*
technology: tehnologij*|технологиј*|tehnološk*|технолошк*
software: softver*|софтвер*
artificial-intelligence: veštačk* inteligencij*|вештачк* интелигенциј*|četbot*|четбот*|čatbot*|чатбот*
robot: robot|робот|robota|робота|roboti|роботи|robotik*|роботик*
smartphone: pametn* telefon*|паметн* телефон*|ajfon*|ајфон*|mobilni telefon*|мобилни телефон*
computer: računar*|рачунар*|kompjuter*|компјутер*|laptop*|лаптоп*
internet: internet*|интернет*
website: sajt|сајт|sajta|сајта|sajtu|сајту|veb-sajt*|веб-сајт*|vebsajt*|вебсајт*
social-media: društven* mrež*|друштвен* мреж*|fejsbuk*|фејсбук*|instagram*|инстаграм*
app: aplikacij*|апликациј*
platform: platform*|платформ*
video-game: video-igr*|видео-игр*|video igr*|видео игр*|videoigr*|видеоигр*
telecommunications: telekomunikac*|телекомуникац*|mobiln* operater*|мобилн* оператер*|telekom|телеком
network: mreža|мрежа|mreže|мреже|mrežu|мрежу|mreži|мрежи
antitrust: antimonopol*|антимонопол*|zaštit* konkurencije|заштит* конкуренције
patent: patent*|патент*
copyright: autorsk* prav*|ауторск* прав*
job: radn* mest*|радн* мест*|posao|посао|posla|посла|poslovi|послови
employment: zapošljavanj*|запошљавањ*|zaposlenost*|запосленост*|zaposli*|запосли*
unemployment: nezaposlen*|незапослен*
worker: radnik*|радник*|radnici|радници|zaposleni|запослени
layoff: otpuštanj*|отпуштањ*|otpušten*|отпуштен*|otkaz|отказ|otkazi|откази|otkaza|отказа
hiring: konkurs za posao|конкурс за посао
salary: plata|плата|plate|плате|platu|плату|plati|плати
wage: zarada|зарада|zarade|зараде|zaradu|зараду|nadnic*|надниц*
bonus: bonus*|бонус*
pay-rise: povećanj* plata|повећањ* плата|rast plata|раст плата|povećanj* zarada|повећањ* зарада
executive-director: generaln* direktor*|генералн* директор*|izvršn* direktor*|извршн* директор*
board-of-directors: upravni odbor|управни одбор|upravnog odbora|управног одбора|nadzorni odbor|надзорни одбор
chairman: predsedavajuć*|председавајућ*
founder: osnivač*|оснивач*
billionaire: milijarder*|милијардер*|oligarh*|олигарх*|tajkun*|тајкун*
wealth: bogatstv*|богатств*|imovin*|имовин*
poverty: siromaštv*|сиромаштв*
inequality: nejednakost*|неједнакост*
housing: stan|стан|stana|стана|stanovi|станови|stanova|станова|stamben*|стамбен*
rent: kirij*|кириј*|zakup|закуп|zakupa|закупа
real-estate: nekretnin*|некретнин*
construction: gradnj*|градњ*|izgradnj*|изградњ*|građevin*|грађевин*
building: zgrad*|зград*|objekat|објекат
contractor: izvođač* radova|извођач* радова|podizvođač*|подизвођач*
tender: tender*|тендер*|javn* nabav*|јавн* набав*
contract: ugovorn*|уговорн*|ugovorom|уговором
agriculture: poljoprivred*|пољопривред*
farmer: poljoprivrednik*|пољопривредник*|poljoprivrednic*|пољопривредниц*|farmer*|фармер*|seljac*|сељац*
harvest: žetva|жетва|žetve|жетве|žetvu|жетву|berb*|берб*|prinos*|принос*
crop: usev*|усев*
wheat: pšenic*|пшениц*
grain: žitaric*|житариц*|žito|жито|žita|жита
rice: pirinač|пиринач|pirinč*|пиринч*
livestock: stočar*|сточар*|stoka|стока|stoke|стоке
fishing: ribar*|рибар*|ribolov*|риболов*
food: hrana|храна|hrane|хране|hranu|храну|hranom|храном|namirnic*|намирниц*|prehramben*|прехрамбен*
restaurant: restoran*|ресторан*|kafan*|кафан*|kafić*|кафић*
hotel: hotel*|хотел*
tourism: turizm*|туризм*|turizam|туризам|turističk*|туристичк*
tourist: turist|турист|turista|туриста|turiste|туристе|turisti|туристи
insurance: osiguranj*|осигурањ*
auction: aukcij*|аукциј*|licitacij*|лицитациј*
audit: revizij*|ревизиј*|revizor*|ревизор*
health: zdravlj*|здрављ*|zdravstv*|здравств*|zdravstven*|здравствен*
hospital: bolnic*|болниц*|bolničk*|болничк*|hospitaliz*|хоспитализ*
clinic: klinik*|клиник*|kliničk* centar|клиничк* центар|kliničkog centra|клиничког центра
doctor: lekar|лекар|lekara|лекара|lekari|лекари|lekark*|лекарк*|lekarsk*|лекарск*|doktor*|доктор*
physician: zdravstveni radni*|здравствени радни*
nurse: medicinsk* sestr*|медицинск* сестр*
patient: pacijent*|пацијент*
medicine: medicin*|медицин*
drug-medicine: lek|лек|leka|лека|lekovi|лекови|lekova|лекова|lekove|лекове
treatment: lečenj*|лечењ*|leči|лечи|lečen|лечен
therapy: terapij*|терапиј*
surgery: hirur*|хирур*|operisan*|оперисан*
transplant: transplant*|трансплант*
disease: bolest*|болест*|oboleo|оболео|obolel*|оболел*|oboljenj*|обољењ*
infection: infekcij*|инфекциј*|zaraz*|зараз*|zaražen*|заражен*
virus: virus*|вирус*
bacteria: bakterij*|бактериј*
coronavirus: koronavirus*|коронавирус*|korona virus*|корона вирус*|korona|корона|korone|короне
covid: kovid*|ковид*|covid*|цовид*
influenza: grip|грип|gripa|грипа|gripom|грипом
ebola: ebola|ебола|ebole|еболе
measles: male boginje|мале богиње|malih boginja|малих богиња|morbil*|морбил*
malaria: malarij*|малариј*
cholera: kolera|колера|kolere|колере|koleru|колеру
aids: sida|сида|side|сиде|hiv|хив
cancer: rak|рак|raka|рака|karcinom*|карцином*|onkolo*|онколо*|tumor*|тумор*
diabetes: dijabetes*|дијабетес*|dijabeti*|дијабети*|šećern* bolest*|шећерн* болест*
heart-attack: infarkt*|инфаркт*|srčani udar|срчани удар|srčanog udara|срчаног удара
stroke: moždani udar|мождани удар|moždanog udara|можданог удара|šlog|шлог
dementia: demencij*|деменциј*|alchajmer*|алцхајмер*
obesity: gojaznost*|гојазност*
mental-health: mentaln* zdravlj*|менталн* здрављ*|psihijat*|психијат*|psihičk*|психичк*
depression: depresij*|депресиј*
vaccine: vakcin|вакцин|vakcina|вакцина|vakcine|вакцине|vakcinu|вакцину|vakcini|вакцини
vaccination: vakcinacij*|вакцинациј*|vakcinisa*|вакциниса*
dose: doza|доза|doze|дозе|dozu|дозу
booster: buster*|бустер*|treća doza|трећа доза|treće doze|треће дозе
immunity: imunitet*|имунитет*
outbreak: žarište|жариште|žarišta|жаришта|izbijanje zaraze|избијање заразе
pandemic: pandemij*|пандемиј*
quarantine: karantin*|карантин*
lockdown: lokdaun*|локдаун*|zatvaranje zemlje|затварање земље
isolation: izolacij*|изолациј*
mask: maska|маска|maske|маске|masku|маску|maski|маски
testing: testiranj*|тестирањ*
test-positive: pozitivan test|позитиван тест|pozitivn* test*|позитивн* тест*|pozitivan na|позитиван на
symptom: simptom*|симптом*
variant: varijant*|варијант*|soj|сој|omikron*|омикрон*
mutation: mutacij*|мутациј*
mortality: smrtnost*|смртност*
birth: porođaj*|порођај*|rođenj*|рођењ*|rođen*|рођен*|natalitet*|наталитет*|porodi*|породи*
pregnancy: trudnoć*|трудноћ*|trudn*|трудн*
maternity: porodilišt*|породилишт*|porodiljsk*|породиљск*|materinstv*|материнств*
baby: beba|беба|bebe|бебе|bebu|бебу|bebi|беби
newborn: novorođ*|новорођ*
death-toll: broj žrtava|број жртава|broj poginulih|број погинулих|broj mrtvih|број мртвих|bilans žrtava|биланс жртава
smoking: pušenj*|пушењ*|pušač*|пушач*|cigaret*|цигарет*
tobacco: duvan*|дуван*
alcohol: alkohol*|алкохол*
allergy: alergij*|алергиј*|alergijsk*|алергијск*
pharmaceutical: farmaceut*|фармацеут*
clinical-trial: kliničk* ispitivanj*|клиничк* испитивањ*|kliničk* studij*|клиничк* студиј*
side-effect: neželjen* dejst*|нежељен* дејст*|neželjen* efek*|нежељен* ефек*|nuspojav*|нуспојав*
approval: odobrenj*|одобрењ*|odobri*|одобри*|odobren*|одобрен*
research: istraživanj*|истраживањ*
study: studija|студија|studije|студије|studiju|студију
researcher: istraživač*|истраживач*
scientist: naučnik*|научник*|naučnic*|научниц*|naučn*|научн*
professor: profesor*|професор*|prof|проф
university: univerzitet*|универзитет*|fakultet*|факултет*
laboratory: laborator*|лаборатор*
experiment: eksperiment*|експеримент*
discovery: otkrić*|открић*|otkriven*|откривен*
gene: gen|ген|gena|гена|geni|гени|genetik*|генетик*|genetsk*|генетск*|genom*|геном*
fossil: fosil*|фосил*
dinosaur: dinosaur*|диносаур*
archaeologist: arheolog*|археолог*|arheoloz*|археолоз*|arheološk*|археолошк*
excavation: iskopavanj*|ископавањ*|iskopin*|ископин*
ancient: drevn*|древн*|antičk*|античк*|praistorij*|праисториј*
museum: muzej*|музеј*
species: životinjsk* vrst*|животињск* врст*|vrsta životinja|врста животиња
endangered: ugrožen* vrst*|угрожен* врст*|izumiranj*|изумирањ*
animal: životinj*|животињ*
dog: pas|пас|psa|пса|psi|пси|pasa|паса|psima|псима|štene|штене
elephant: slon|слон|slona|слона|slonovi|слонови|slonova|слонова
whale: kit|кит|kitovi|китови|kitova|китова|kita|кита
shark: ajkul*|ајкул*
bear: medved*|медвед*|mečka|мечка
wolf: vukovi|вукови|vukova|вукова|vukove|вукове
bird-flu: ptičji grip|птичји грип|ptičjeg gripa|птичјег грипа|ptičiji grip|птичији грип
bee: pčela|пчела|pčele|пчеле|pčelar*|пчелар*
insect: insekt*|инсект*
forest: šuma|шума|šume|шуме|šumi|шуми|šumu|шуму|šumsk*|шумск*
deforestation: krčenj* šuma|крчењ* шума|seč* šuma|сеч* шума|seča šume|сеча шуме
amazon-forest: amazonsk* prašum*|амазонск* прашум*|prašum*|прашум*
ocean: okean*|океан*
coral-reef: koraln* greben*|коралн* гребен*|koral*|корал*
river: reka|река|reke|реке|reku|реку|rečn*|речн*
lake: jezer*|језер*
glacier: glečer*|глечер*
ice: led|лед|leda|леда|ledom|ледом|poledic*|поледиц*
arctic: arktik*|арктик*|arktičk*|арктичк*
antarctica: antarktik*|антарктик*
national-park: nacionaln* park*|националн* парк*
zoo: zoološk* vrt*|зоолошк* врт*|zoo vrt*|зоо врт*
school: škola|школа|škole|школе|školu|школу|školi|школи|školsk*|школск*
pupil: učenik*|ученик*|učenic*|учениц*|učenici|ученици|đak|ђак|đaci|ђаци|đaka|ђака
student: student*|студент*
teacher: nastavnik*|наставник*|nastavnic*|наставниц*|učitelj*|учитељ*|prosvetn*|просветн*
education: obrazovanj*|образовањ*|obrazovn*|образовн*|prosvet*|просвет*
exam: ispit*|испит*|matura|матура|mature|матуре|prijemni|пријемни
kindergarten: vrtić*|вртић*|obdaništ*|обданишт*
graduation: maturant*|матурант*|diplomir*|дипломир*
scholarship: stipendij*|стипендиј*
child: dete|дете|deteta|детета|deca|деца|dece|деце|deci|деци|decu|децу|dečj*|дечј*
teenager: tinejdžer*|тинејџер*|maloletni*|малолетни*
youth: omladin*|омладин*|mladi|млади|mladih|младих
parent: roditelj*|родитељ*
mother: majka|мајка|majke|мајке|majku|мајку|majci|мајци
father: otac|отац|oca|оца|ocem|оцем|ocu|оцу
son: sin|син|sina|сина|sinom|сином|sinovi|синови
daughter: ćerka|ћерка|ćerke|ћерке|ćerku|ћерку|kćerk*|кћерк*
brother: brat|брат|brata|брата|braća|браћа|bratom|братом
sister: sestra|сестра|sestre|сестре|sestru|сестру|sestri|сестри
family: porodic*|породиц*|porodičn*|породичн*
wife: supruga|супруга|supruge|супруге|suprugu|супругу|supruzi|супрузи|žena mu|жена му
husband: suprug|супруг|suprugom|супругом|muž|муж|muža|мужа|mužem|мужем
wedding: svadb*|свадб*|venčanj*|венчањ*
marriage: brak|брак|braka|брака|braku|браку|oženio|оженио|udala|удала
divorce: razvod|развод|razvoda|развода|razvel*|развел*
birthday: rođendan*|рођендан*
anniversary: godišnjic*|годишњиц*|jubilej*|јубилеј*
celebration: proslav*|прослав*|slavlj*|слављ*
festival: festival*|фестивал*
holiday: praznik*|празник*|praznic*|празниц*|raspust*|распуст*|odmor|одмор
new-year: nova godina|нова година|nove godine|нове године|novu godinu|нову годину|novogodiš*|новогодиш*
christmas: božić|божић|božića|божића|božićn*|божићн*
ramadan: ramazan*|рамазан*
eid: bajram*|бајрам*
easter: uskrs*|ускрс*|vaskrs*|васкрс*
pilgrimage: hodočašć*|ходочашћ*|hodočasni*|ходочасни*
hajj: hadž|хаџ|hadža|хаџа|hadžiluk|хаџилук
church: crkva|црква|crkve|цркве|crkvu|цркву|crkvi|цркви|crkven*|црквен*|spc|спц|katedral*|катедрал*
mosque: džamij*|џамиј*
synagogue: sinagog*|синагог*
temple: hram|храм|hrama|храма|hramu|храму|hramovi|храмови|manastir*|манастир*
religion: religij*|религиј*|versk*|верск*|verski|верски
christian: hrišćan*|хришћан*|katoli*|католи*|pravoslav*|православ*
muslim: musliman*|муслиман*|islam|ислам|islama|ислама|islamsk*|исламск*
jewish: jevrej*|јевреј*|jevrejsk*|јеврејск*
pope: papa franja|папа фрања|papa|папа|pape|папе|papu|папу|papi|папи|papa lav|папа лав
bishop: biskup*|бискуп*|vladik*|владик*|patrijarh*|патријарх*|episkop*|епископ*
cardinal: kardinal*|кардинал*
priest: sveštenik*|свештеник*|sveštenic*|свештениц*|sveštenstv*|свештенств*
imam: imama|имама|imami|имами|muftij*|муфтиј*
rabbi: rabin|рабин|rabina|рабина
prayer: molitv*|молитв*|liturgij*|литургиј*
blasphemy: bogohuljenj*|богохуљењ*
film: film|филм|filma|филма|filmu|филму|filmovi|филмови|filmsk*|филмск*|filmova|филмова
cinema: bioskop*|биоскоп*|kinematograf*|кинематограф*
actor: glumac|глумац|glumc*|глумц*|glumaca|глумаца|glumačk*|глумачк*
actress: glumic*|глумиц*
director: reditelj*|редитељ*|režiser*|режисер*
movie-premiere: premijer* filma|премијер* филма
award: nagrada|награда|nagrade|награде|nagradu|награду|nagradi|награди|nagrađen*|награђен*|odlikovan*|одликован*
oscar: oskar|оскар|oskara|оскара|oskaru|оскару
prize: laureat*|лауреат*|dobitnik*|добитник*|dobitnic*|добитниц*
nobel-prize: nobelov*|нобелов*
music: muzik*|музик*|muzičk*|музичк*|muzičar*|музичар*
song: pesma|песма|pesme|песме|pesmu|песму|pesama|песама
singer: pevač*|певач*|pevačic*|певачиц*
band: bend|бенд|benda|бенда|bendovi|бендови
concert: koncert*|концерт*
album: album|албум|albuma|албума|albumi|албуми
tour: turneja|турнеја|turneje|турнеје|turneju|турнеју|turneji|турнеји
opera: opera|опера|opere|опере|operu|оперу|operi|опери|opersk*|оперск*
orchestra: orkest*|оркест*|filharmonij*|филхармониј*|dirigent*|диригент*
dance: ples|плес|plesa|плеса|plesač*|плесач*|plesn*|плесн*
ballet: balet*|балет*
theatre: pozorišt*|позоришт*|pozorišn*|позоришн*
play: predstava|представа|predstave|представе|predstavu|представу|drama|драма
book: knjig*|књиг*|knjiž*|књиж*
novel: roman|роман|romana|романа|romani|романи|romanu|роману
author: autor|аутор|autora|аутора|autori|аутори|autork*|ауторк*
writer: pisac|писац|pisc*|писц*|pisaca|писаца|književnik*|књижевник*|književnic*|књижевниц*
poet: pesnik*|песник*|pesnikinj*|песникињ*|poezij*|поезиј*|pesnic*|песниц*
literature: književnost*|књижевност*
publisher: izdavač*|издавач*
library: bibliotek*|библиотек*
art: umetnost*|уметност*|umetničk*|уметничк*
painting: slikarst*|сликарст*|slika slikara|слика сликара|umetnička slika|уметничка слика
painter: slikar|сликар|slikara|сликара|slikark*|сликарк*|slikari|сликари
sculpture: skulptur*|скулптур*|vajar*|вајар*
exhibition: izložb*|изложб*
gallery: galerij*|галериј*
fashion: moda|мода|mode|моде|modn*|модн*
model: manekenk*|манекенк*|maneken|манекен|foto-model*|фото-модел*
designer: dizajner*|дизајнер*
television: televizij*|телевизиј*|rts|ртс
series: serija|серија|serije|серије|seriju|серију|seriji|серији
broadcaster: emiter*|емитер*|rem|рем|voditelj*|водитељ*
radio: radio|радио|radija|радија|radiju|радију
newspaper: novine|новине|novina|новина|novinama|новинама
journalist: novinar*|новинар*
reporter: reporter*|репортер*|izveštač*|извештач*|dopisni*|дописни*
editor: urednik*|уредник*|urednic*|уредниц*|redakcij*|редакциј*
media: mediji|медији|medija|медија|medijima|медијима|medijsk*|медијск*
news: vest|вест|vesti|вести|vestima|вестима
magazine: časopis*|часопис*|magazin*|магазин*
photographer: fotograf|фотограф|fotografa|фотографа|fotografi|фотографи|fotoreporter*|фоторепортер*
documentary: dokumentarn*|документарн*|dokumentarac|документарац
celebrity: poznati|познати|estrad*|естрад*|zvezda|звезда|zvezde|звезде
royal-family: kraljevsk* porodic*|краљевск* породиц*|kraljevsk*|краљевск*
heritage: baština|баштина|baštine|баштине|baštinu|баштину|nasleđ*|наслеђ*
unesco: unesko*|унеско*|unesco|унесцо
monument: spomenik*|споменик*|spomenic*|спомениц*
statue: statua|статуа|statue|статуе|statuu|статуу
lottery: loto|лото|lutrij*|лутриј*|džekpot*|џекпот*
winner: pobednik*|победник*|pobednic*|победниц*|pobednici|победници
record-world: svetsk* rekord*|светск* рекорд*|rekord|рекорд|rekorda|рекорда|rekordn*|рекордн*
guinness: ginis*|гинис*
football: fudbal|фудбал|fudbala|фудбала|fudbalsk*|фудбалск*|fudbalu|фудбалу
match: meč|меч|meča|меча|mečevi|мечеви|utakmic*|утакмиц*|duel|дуел
game: igra|игра|igre|игре|igru|игру|igrica|игрица
league: liga|лига|lige|лиге|ligi|лиги|ligu|лигу|superlig*|суперлиг*
cup: kup|куп|kupa|купа|kupu|купу
world-cup: svetsk* prvenstv*|светск* првенств*|mundijal*|мундијал*
championship: prvenstv*|првенств*|šampionat*|шампионат*|šampion*|шампион*
tournament: turnir*|турнир*
final: finale|финале|finala|финала|finalu|финалу|finalist*|финалист*
semi-final: polufinal*|полуфинал*
quarter-final: četvrtfinal*|четвртфинал*
group-stage: grupn* faz*|групн* фаз*
qualifying: kvalifikacije|квалификације|kvalifikacija|квалификација|kvalifikacijam*|квалификацијам*|kvalifikacion*|квалификацион*
playoff: plej-of*|плеј-оф*|plejof*|плејоф*|plej of|плеј оф|baraž*|бараж*
goal: gol|гол|gola|гола|golovi|голови|golova|голова|pogodak|погодак|pogotka|поготка|golom|голом
penalty: penal|пенал|penala|пенала|jedanaesterac|једанаестерац
penalty-shootout: penal serija|пенал серија|izvođenje penala|извођење пенала|penali|пенали
red-card: crven* karton*|црвен* картон*|isključen|искључен
yellow-card: žut* karton*|жут* картон*
referee: sudija utakmice|судија утакмице|arbitar|арбитар|arbitra|арбитра
video-referee: var tehnologij*|вар технологиј*|var|вар
offside: ofsajd*|офсајд*
goalkeeper: golman*|голман*
striker: napadač ekipe|нападач екипе|centarfor*|центарфор*
midfielder: vezist*|везист*|veznjak*|везњак*|veznog fudbalera|везног фудбалера
defender: defanziv*|дефанзив*|bek|бек|beka|бека|štoper*|штопер*
captain: kapiten*|капитен*
coach: trener*|тренер*|selektor*|селектор*
manager-football: menadžer kluba|менаџер клуба
transfer: transfer|трансфер|transfera|трансфера|transferi|трансфери|transfern*|трансферн*
transfer-fee: obeštećenj*|обештећењ*
contract-extension: produžio ugovor|продужио уговор|produženje ugovora|продужење уговора|produžio saradnju|продужио сарадњу
injury: povreda|повреда|povrede|повреде|povredu|повреду|povredi|повреди
substitute: rezervn* igrač*|резервн* играч*|ušao kao zamena|ушао као замена
stadium: stadion*|стадион*
fan: navijač*|навијач*
hooligan: huligan*|хулиган*
team: tim|тим|tima|тима|timovi|тимови|ekipa|екипа|ekipe|екипе|ekipu|екипу|ekipi|екипи
club: klub|клуб|kluba|клуба|klubovi|клубови|klubova|клубова|klubu|клубу
national-team: reprezentacij*|репрезентациј*|reprezentativac|репрезентативац|reprezentativc*|репрезентативц*
player: igrač|играч|igrača|играча|igrači|играчи|fudbaler*|фудбалер*|košarkaši*|кошаркаши*
win: pobeda|победа|pobede|победе|pobedu|победу|pobedi*|победи*|pobedio|победио|pobedom|победом|savlada*|савлада*
draw: nerešeno|нерешено|remi|реми|remija|ремија|nerešen*|нерешен*
score: rezultat utakmice|резултат утакмице|rezultatom|резултатом
hat-trick: het-trik*|хет-трик*|hetrik*|хетрик*
debut: debi|деби|debitov*|дебитов*|debitant*|дебитант*
title: titul*|титул*
trophy: trofej*|трофеј*
medal: medalj*|медаљ*
gold-medal: zlatn* medalj*|златн* медаљ*
silver-medal: srebrn* medalj*|сребрн* медаљ*|srebro|сребро
bronze-medal: bronzan* medalj*|бронзан* медаљ*|bronza|бронза|bronzu|бронзу
olympics: olimpijsk*|олимпијск*|olimpijad*|олимпијад*|olimpijc*|олимпијц*
paralympics: paraolimpij*|параолимпиј*
athlete: sportist*|спортист*|atletičar*|атлетичар*
athletics: atletik*|атлетик*|atletsk*|атлетск*
marathon: maraton*|маратон*
sprint: sprint*|спринт*
swimming: plivanj*|пливањ*|plivač*|пливач*
gymnastics: gimnasti*|гимнасти*
boxing: boks|бокс|boksa|бокса|boksu|боксу|boksersk*|боксерск*
boxer: bokser|боксер|boksera|боксера|bokseri|боксери
wrestling: rvanj*|рвањ*|rvač*|рвач*
tennis: tenis|тенис|tenisa|тениса|teniser*|тенисер*|tenisk*|тениск*
grand-slam: grend slem*|гренд слем*|gren slem*|грен слем*|vimbldon*|вимблдон*|rolan garos*|ролан гарос*
set-tennis: set|сет|seta|сета|setova|сетова|setu|сету
basketball: košark*|кошарк*|košarkašk*|кошаркашк*|nba|нба|evrolig*|евролиг*
volleyball: odbojk*|одбојк*
handball: rukomet*|рукомет*
rugby: ragbi*|рагби*
cricket: kriket*|крикет*
golf: golf|голф|golfa|голфа|golfer*|голфер*
cycling: biciklizam|бициклизам|biciklist*|бициклист*|biciklizm*|бициклизм*
stage-race: tur de frans|тур де франс|trka kroz francusku|трка кроз француску
skiing: skijanj*|скијањ*|skijaš*|скијаш*|skij*|скиј*
biathlon: biatlon*|биатлон*
figure-skating: umetničk* klizanj*|уметничк* клизањ*
ice-hockey: hokej*|хокеј*|nhl|нхл
formula-one: formula 1|formule 1|formuli 1
racing-driver: vozač formule 1
grand-prix: velika nagrada|велика награда|velike nagrade|велике награде|gran pri|гран при
pole-position: pol pozicij*|пол позициј*
qualifying-session: kvalifikacioni trening|квалификациони тренинг
chess: šah|шах|šaha|шаха|šahist*|шахист*|šahovsk*|шаховск*|velemajstor*|велемајстор*
doping: doping*|допинг*
drug-ban: suspendovan zbog dopinga|суспендован због допинга
suspension: suspenzij*|суспензиј*|suspendova*|суспендова*|diskvalifik*|дисквалифик*
retirement: završio karijeru|завршио каријеру|kraj karijere|крај каријере|završava karijeru|завршава каријеру
`;
export default concepts;
