/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: dhulgariir*|dhul gariir*|dhul-gariir*
aftershock: gariir xigeen*|gariirro xiga
tsunami: sunaami*|tsunami*
volcano: foolkaan*|fulkaan*|volcano
flood: daad|daadad*|daadka|daadku|fatahaad*|daadkii|fatahay
landslide: dhul go'*|dhul-go'*|carro guur*
storm: duufaan*
hurricane: hurricane
cyclone: wareegtada duufaan*
snow: baraf|barafka|baraf culus
rain: roob|roobab*|roobka|roobku|roobkii
drought: abaar|abaaro|abaarta|abaaraha|abaartu|abaarihii|abaartii
heatwave: kulayl daran|mowjadaha kulaylka|heer kulka sare
wildfire: dabka kaymaha|dab-kaymeed*|dab kaymeed*
fire: dab|dabka|dabkii|dab-damis*|dab damis*|gubasho
explosion: qarax|qaraxa|qaraxyo*|qaraxyada|qaraxii|qaraxyadii
lightning: hillaac|hillaaca
fog: ceeryaan*|ceeryaamo
wind: dabayl xoog*|dabaylo xoog*
temperature: heerkul*|heer kul*
weather-forecast: saadaasha hawada|saadaasha cimilada
climate-change: isbedelka cimilada|isbeddelka cimilada|isbadalka cimilada|isbedel cimilo|isbeddelka cimilo|cimilad*
global-warming: kulaylka dunida|diirimaadka dunida
emission: qiiqa kaarboon*|sii daynta kaarboon*
carbon: kaarboon*
pollution: wasakhow*|wasakhaynta hawada|wasakhda hawada
chemical: kiimikada|kiimiko*
toxic: suntan|gaaska sunta*
dam: biyo-xireen*|biyo xireen*|biyoxireen*
collapse: dumay|soo dumay|dumid*|dumtay
rubble: burburka dhismaha|burburkii dhismaha
evacuation: daad-gureyn*|daadgureyn*|daad gurayn*|daadgurayn*
evacuee: barakac*|barokac*
shelter: hoy ku meel gaar*|hoyga barakac*
rescue: badbaadin*|badbaadiyay|samatabixin*|badbaadiyey
rescuer: kooxaha gurmadka|badbaadiyayaal*
survivor: ka badbaaday|badbaadeyaal*
missing-person: la la'yahay|la waayay|la la' yahay
trapped: burburka hoostiisa
casualty: khasaaraha nafta|khasaare nafeed|khasaaro nafeed
dead: dhintay|dhinteen|dhimatay|dhintey|meydad*
death: geeri|geerida|geeridiisa|geeriyood*|dhimasho|dhimashada
injured: dhaawac|dhaawacmay|dhaawacmeen|dhaawaca|dhaawacyo*|dhaawacan*|dhaawacantay
victim: dhibbane*|dhibane*|dhibbanayaal*
body: meyd|meydka|meydkiisa|meydkeeda|maydka
funeral: aas|aaska|aaskii|aas qaran|aaskiisa
mourning: baroordiiq*
condolence: tacsi|tacsida|tacsiyad*
magnitude: cabbirka richter|richter
damage: khasaare hantiyeed|khasaaraha hantida
destruction: burbur|burburka|burburin*|burburay
emergency: xaalad degdeg|xaaladda degdegga
disaster: masiibo|masiibada|musiibo|musiibada|masiibooyin*
state-of-emergency: xaalad degdeg ah|xaaladda deg degga|xaalada degdega
relief: gurmad|gurmadka
aid: gargaar|gargaarka|kaalmo|kaalmada|caawimaad
humanitarian: bani'aadan*|bini'aadan*|bini'aadam*|bani'aadamnimo|banii'aadan*|bani'aadantinimo
donation: deeq|deeqda|deeqaha|tabaruc*
refugee-camp: xerada qaxoot*|xeryaha qaxoot*|xero qaxoot*
famine: macluul|macluusha|macaluul*
hunger: gaajo|gaajada
epidemic: cudur faafa|cudurrada faafa
accident: shil|shilka|shilalka|shil gaari|shilkii|shilal
crash: shil diyaarad*|diyaarad burbur*|diyaaradda burbur*
collision: isku dhac gaari*|isku dhaca gaadiid*
train: tareen|tareenka|tareenno|tareenada
railway: khadka tareen*|jidka tareen*
bus: baska|basas|baskii|basaska
truck: gaariga xamuulka|gawaarida xamuulka|gaari xamuul*
car: gaari|gaariga|gaarigii|gawaari|gawaarida|baabuur*
motorcycle: mooto|mootada|mootooyin*|bajaaj*
bicycle: baaskiil*|bushkuleeti*
driver: darawal*|dareewal*|wadaha gaariga
passenger: rakaab|rakaabka|rakaabkii
pilot: duuliye|duuliyaha|duuliyayaal*|duuliyihii
plane: diyaarad|diyaaradda|diyaaradaha|diyaarado|diyaaradii|diyaaraddii
helicopter: helikobtar*|helikobter*|helikabtar*
airport: garoonka diyaaradaha|garoonka diyaaradda|garoon diyaarad*|madaarka|garoonka aadan|garoonka caalamiga
airline: shirkadda diyaaradaha|shirkad diyaarad*|shirkadaha diyaaradaha
flight: duulimaad*
landing: soo caga dhigatay|deg deg u degtay|caga dhigashada
black-box: sanduuqa madow
ship: markab|markabka|maraakiib*|markabkii
boat: doon|doonta|doonyo|doonyaha|doontii|doomo
cargo: xamuul|xamuulka
port: dekad|dekadda|dekedda|dekado|deked|dekada|dekedaha
sinking: degtay doon*|doonta degtay
capsize: doon la degtay
drowning: badda ku dhin*|ku qaraqm*|qaraqm*
bridge: buundo*|buundada|biriish*
tunnel: tunnel|dhul hoosaad
road: waddo|waddada|wadada|waddooyin*
highway: waddada laamiga
traffic: taraafik*|isu socodka gaadiidka|saxmad gaadiid*
drunk-driving: sakhraansan wadid
mine-accident: god macdaneed*|godka macdan*
miner: macdan qod*|macdanqod*
pipeline: dhuumaha gaas*|dhuumaha saliid*|dhuumaha shidaal*
space: hawada sare|sahanka hawada
rocket: gantaal sahan*
satellite: dayax gacmeed*|dayax-gacmeed*|dayaxgacmeed*
astronaut: cir bixiye*|cirbixiye*|cir-bixiye*
spacecraft: hawada sare markab*
moon: dayaxa|dayax
mars: meeraha mars|mars
crime: dambi|dambiga|dambiyo*|dambiyada|danbi|danbiyada
murder: dil|dilka|dilkii|dilal|dilalka|dilkiisa|dilkeeda
killing: la dilay|lagu dilay|dileen|loo dilay|la toogtay
killer: gacan ku dhiigle*|dhiigle|gacanku dhiigle*|gacan-ku-dhiigle*
suicide: is dil|isdilay|is dishay|isdilka|naftiisa ku dilay
stabbing: mindi ku dil*|tooreey*
knife: mindi|mindida
shooting: toogasho|toogashada|toogtay|rasaaseyn*|rasaas ku fur*
gunman: rag hubeysan|niman hubeysan|koox hubeysan|kooxo hubeysan|dabley*|rag hubaysan
gun: qori|qoriga|bastoolad*|qoryaha
bullet: rasaas|rasaasta|xabbad|xabbado|xabad
hostage: la-haystayaal*|la haystayaal*|lahaystayaal*|lahayste*
kidnapping: afduub*|la afduubay|afduubka
ransom: madax furasho|madaxfurasho|madax-furasho
rape: kufsi|kufsiga|kufsaday|kufsan*|kufsiyo
sexual-assault: faraxumeyn*|fara xumeyn*|faraxumayn*|xadgudub galmo|xadgudubyo galmo
abuse: tacaddi*|tacadi|tacadiyo*|xadgudub|xadgudubka|xadgudubyo*
child-abuse: xadgudubka carruur*|tacaddiyada carruur*
domestic-violence: rabshadaha guryaha|rabshadda guriga
robbery: dhacay bangi|boobka|burcad*
theft: xatooyo|xatooyada|tuug|tuugo|tuugada|xaday
fraud: been abuur*|khiyaano|khiyaanada|musuq maaliyad*|been-abuur*|khayaano
scam: lacag been ah|khiyaanada internet*
bribery: laaluush*
corruption: musuqmaasuq*|musuq maasuq*|musuq-maasuq*|musuq
money-laundering: lacag dhaqid*|lacag-dhaqid*|lacagta la dhaqo
tax-evasion: canshuur lunsi*|cashuur lunsi*
smuggling: koontarabaan*|kontarabaan*|tahriibin*
human-trafficking: ka ganacsiga dadka|tahriibiyeyaal*|mukhalas*|ka ganacsiga bani'aadan*
drug: daroogo|daroogada|mukhaadaraad*|maandooriy*|daroogooyin*
cocaine: kookeyn*|kokayn*|kookayn*
heroin: heroyn*|heerooyin*
gang: burcad abaabul*|kooxaha burcad*
mafia: maafiyo|mafia|maafiya*
piracy: burcad badeed*|burcad-badeed*|burcadbadeed*
arson: dab qabadsiin*|gubid hanti
looting: bililiqo*|bililiqaysi*
riot: rabshado|rabshadaha|rabshad
police: boolis|booliska|booliisku|booliis|booliiska|boolisku|bilays|bilayska|booliiskii
officer: sarkaal boolis*|saraakiisha boolis*|sarkaal ka tirsan boolis*|sarkaal|sarkaalka|saraakiil*
investigation: baaritaan*|dambi baaris*|dambibaaris*
investigator: baarayaal*|baareyaal*|dambi-baar*|dambi baare*
suspect: tuhunsan*|eedeysan*|eedaysan*|lagu tuhunsan*|tuhmane*|eedaysane*
arrest: xirxiray|la xiray|lagu xiray|soo qabtay|gacanta ku dhig*|xarig|xarigga
detention: xabsi guri|xarigga sharci darrada
detainee: maxbuus*|maxaabiis*
prison: xabsi|xabsiga|xabsiyada|xabsigii|jeel|jeelka|jeelasha
jail: xabsi ah|lagu xukumay xabsi|xarig ah|xukun xabsi*
escape: baxsad*|baxsatay|xabsi jab*
extradition: gacan gelin*|gacangelin*|isu celinta dambi*
deportation: tarxiil*|masaafuris*|masaafurin*|la tarxiil*
warrant: waaran*|amar soo xirid*|amarka xirid*
raid: howlgal qorshays*|hawlgal qorshays*
seizure: la qabtay hub
evidence: caddayn*|caddeymo*|caddeyn*
witness: markhaati*|goobjoog*|marqaati*
testimony: markhaati fur*|marag furid*
forensic: baaritaanka dambiyada
court: maxkamad|maxkamadda|maxkamadaha|maxkamada|maxkamadii|maxkamaddii|maxkamado
trial: dhageysiga dacwad*|dhegeysiga dacwad*|maxkamadeyn*|maxkamadayn*
judge: garsoore*|garsoorayaal*|xaakim*|garsooraha
prosecutor: xeer ilaaliye*|xeer-ilaaliye*|xeer ilaalin*|xeerilaaliye*|dacwad oog*|dacwad-oog*
lawyer: qareen|qareenka|qareeno|qareenada|qareennada|qareenkiisa
lawsuit: dacwad|dacwadda|dacwado|dacwadaha|dacwada
indictment: eedeymaha loo haysta|lagu oogay|ku oogay dacwad*
innocent: aan waxba galabsan
sentence: xukun|xukunka|xukumay|xukuntay|lagu xukumay
life-sentence: xabsi daa'in*|xabsi daa’in*|xabsi daa'im*
death-penalty: dil toogasho*|xukun dil ah|dil ah oo toogasho|xukunka dilka
execution: toogasho lagu fuliyay|xukunka dilka lagu fuliyay|lagu fuliyay dil
appeal: racfaan*|rafcaan*
amnesty: cafis guud|cafiska guud|cafis
bail: damiin*|dammiin*
fine: ganaax*|la ganaaxay
compensation: magdhow*|magdhaw*|mag-dhow*
ruling: go'aanka maxkamad*|xukunka maxkamad*
supreme-court: maxkamadda sare|maxkamada sare|maxkamadda ugu sarreysa|maxkamadda ugu sareysa
constitution: dastuur*|distoor*
law: sharci|sharciga|sharciyada|sharciyo|shuruuc*
legislation: sharci dejin*|sharci-dejin*
human-rights: xuquuqda aadan*|xuquuqul insaan*|xuquuqda bini'aad*|xuquuqda aadam*|xuquuqda bani'aad*|xuquuqul-insaan*
torture: jirdil*|jir dil*|jir-dil*
genocide: xasuuq|xasuuqa|xasuuqii|xasuuqay
war-crime: dambi dagaal|dambiyada dagaalka|dambiyo dagaal|dembiyo dagaal
crime-against-humanity: dambiyo ka dhan ah bini'aad*|ka dhan ah bini'aad*|ka dhan ah aadan*
terrorist: argagixiso*|argaggixiso*|argagaxiso*|argagixisada
terrorism: argagixisanimo*|argagixisonimo*|la dagaalanka argagixis*
attack: weerar|weerarka|weeraro|weerarro|weeraray|weerarkii|weerarrada|weerarada
bomb: bam|bambo*|bambaano*|bamka|bambooyin*
bombing: duqayn*|duqeyn*|duqeeyay|duqaymo*
suicide-bomber: ismiidaamin*|is miidaamin*|is-miidaamin*|naftii halige*|is qarxin*|isqarxin*
car-bomb: gaari laga soo buuxiyay walxaha|qarax gaari|gaari walxaha qarxa|gaariga walxaha qarxa
explosive: walxaha qarxa|waxyaabaha qarxa|walxo qarxa|miino|miinooyin*
extremist: xagjir*|xag jir*|mayalka adag
jihadist: jihaad*
militant: dagaalyahan*|dagaalyahanno|maleeshiyaad ah
war: dagaal|dagaalka|dagaallo|dagaalo|dagaalkii|dagaallada|dagaalada
civil-war: dagaal sokeeye|dagaalkii sokeeye|dagaalka sokeeye|dagaaladii sokeeye|dagaallada sokeeye
front-line: furinta hore|jiidda hore|furimaha dagaal*|jiidaha dagaal*
army: ciidamada qalabka sida|ciidanka xoogga|ciidamada xoogga|ciidanka dalka
military: milatari*|militari*|millatari*
troops: ciidan|ciidanka|ciidamo|ciidamada|ciidamadii
soldier: askari|askarta|askariga|askari ah|askartii
general: jeneraal*|janaraal*|general|jenaraal*
commander: taliye|taliyaha|taliyihii|taliyeyaal*|abaanduule*|taliyayaal*
navy: ciidamada badda|ciidanka badda
submarine: quusa badeed|markabka quusa|gujis*
warship: markab dagaal*|maraakiib dagaal*|maraakiibta dagaal*|markabka dagaal*
air-force: ciidamada cirka|ciidanka cirka|ciidanka hawada
fighter-jet: diyaaradaha dagaal*|diyaarad dagaal*|diyaaradda dagaal*|diyaarado dagaal*
drone: diroon*|drone|drones|diyaarad aan duuliye|diyaaradaha aan duuliye*|diyaaradaha drone*
missile: gantaal*|gantaallo|gantaalka
ballistic-missile: gantaalaha balaastik*|gantaal balaastik*|gantaallada balaastik*|gantaalaha ballistic*
air-strike: duqayn dhanka cirka|duqeyn dhanka cirka|duqaynta cirka|weerar dhanka cirka|duqeymaha cirka|duqeyn cirka
shelling: madaafiic*|hoobiye*
tank: taangi|taangiga|taangiyo*|taangiyada
armoured-vehicle: gaadiidka gaashaaman|gaari gaashaaman|gawaarida gaashaaman|gaashaaman
weapon: hub|hubka|hubkii
arms: cunaqabatayn hub*
arms-deal: heshiis hub|heshiiska hubka
nuclear-weapon: hubka nukliyeer*|hub nukliyeer*|nukliyeer*|niyuukleer*|hubka nuclear*|nukliyar*
nuclear-test: tijaabada nukliyeer*|tijaabo nukliyeer*
uranium: yuraaniyam*|uranium
chemical-weapon: hubka kiimikada|hub kiimik*
mine: miinada dhulka*|miino dhulka
invasion: duullaan*|duulaan*
siege: go'doomin*|go'doon|go'doonka|go’doomin*
withdrawal: bixitaanka ciidan*|ka bixitaanka ciidan*|ciidamada ka bax*
retreat: dib u gurasho|dib u gurtay
ambush: jidgooyo|jid gal*|jidgal*|dhabbagal*|gaadmo
ceasefire: xabbad joojin*|xabad joojin*|xabbad-joojin*|xabbadjoojin*|xabad-joojin*
peace: nabad|nabadda|nabada|nabadeed
peace-talks: wadahadallada nabad*|wada hadalka nabad*|wadahadalada nabad*|wadahadal nabad*|wada-hadallada nabad*
peacekeeper: nabad ilaalin*|nabad-ilaalin*|ilaalada nabad*|nabadilaalin*
negotiation: gorgortan*
mediation: dhexdhexaadin*|dhex-dhexaadin*|dhex dhexaadin*
mediator: dhexdhexaadiye*|dhex-dhexaadiy*
disarmament: hub ka dhigis*|hubka dhigis*|hub-ka-dhigis*
sanction: cunaqabatayn*|cunaqabateyn*|cuna qabatayn*
military-exercise: dhoolatus*|tababar milatari
airspace: hawada soomaaliya|maamulka hawada
border: xuduud*|xadka|soohdin*|xadka labada
checkpoint: bar koontarool*|koontarool*|isbaaro*|bar-koontarool*
wall: darbi|gidaar*
rebel: fallaago*|jabhad*|mucaarad hubaysan|mucaaradka hubaysan
separatist: gooni u goosad*|goonigoosad*|gooni-u-goosad*|gooni goosad*
militia: maleeshiyo*|maleeshiya*|malayshiyo*|maleeshiyaad*
mercenary: calooshood u shaqayst*|calooshood u shaqeyst*
coup: afgambi*|inqilaab*|af-gambi*
curfew: bandow*
intelligence: sirdoon*|nabadsugid*|nabad sugid*|hay'adda nabad*
spy: basaas|basaasiin*|jaajuus*
espionage: basaasnimo|jaajuusnimo|basaasid*
hacker: jabsad*|haakar*
cyber-attack: weerar internet*|weerarka internet*|weerarrada internet*
defence: wasaaradda gaashaandhig*
security: amniga|ammaan|ammaanka|nabadgelyo*|amni
bodyguard: ilaalada gaarka|waardiye*|ilaaladiisa
assassination: dil qorshays*|dilalka qorshays*|shirqool*|dil qorsheys*
poisoning: sumayn*|sumeyn*|sun la siiyay
exile: musaafuris ah|dibad joog
prisoner-exchange: is weydaarsiga maxaabiis*|isweydaarsiga maxaabiis*|is dhaafsiga maxaabiis*|maxaabiis isku bedel*
government: dowlad|dowladda|dawlad|dawladda|xukuumad*|dowladu|dowladdu
president: madaxweyne*|madaxwayne*
prime-minister: ra'iisul wasaar*|raysal wasaar*|raiisul wasaar*|ra'iisal wasaar*|ra’iisul wasaar*|reysal wasaar*
minister: wasiir*|wasiirro|wasiirrada
foreign-minister: wasiirka arrimaha dibad*|wasiirka arimaha dibad*|wasiirka arrimaha debad*|wasiirkii arrimaha dibad*|wasiirka dibadda
defence-minister: wasiirka gaashaandhig*|wasiirka difaac*|wasiirkii gaashaandhig*
finance-minister: wasiirka maaliyad*|wasiirkii maaliyad*
interior-minister: wasiirka arrimaha gud*|wasiirka arimaha gud*
vice-president: madaxweyne ku xigeen*|madaxweyne kuxigeen*|madaxwayne ku xigeen*|madaxweyne-ku-xigeen*|ku xigeenka madaxweyn*
king: boqor|boqorka|boqorkii
queen: boqorad|boqoradda|boqoradii|boqoraddii
prince: dhaxal sugaha|dhaxalsugaha|dhaxal-sugaha
monarchy: boqortooyo*
parliament: baarlamaan*|barlamaan*|golaha shacab*|aqalka hoose
senate: aqalka sare|senate|senet*|golaha guurtida
congress: koongareys*|kongareys*|koongaraska|congress
deputy: xildhibaan*|mudanayaal*|xildhibaanno
speaker: guddoomiyaha baarlamaan*|gudoomiyaha baarlamaan*|guddoomiyaha golaha shacab*|afhayeenka aqalka
governor: guddoomiyaha gobol*|gudoomiyaha gobol*|barasaab*
mayor: duqa magaalad*|duqa muqdisho|duqa degmad*|maayar*
ambassador: danjire*|safiir|safiirka|danjirayaal*|safiirro*
embassy: safaarad*|safaaradda
consulate: qunsuliyad*|qonsuliyad*
diplomat: diblomaasiyiin*|diblumaasiyiin*|diblomaasi|diblumaasi
diplomacy: diblomaasiyad*|diblomaasiyadeed|diblumaasiyad*|xiriirka diblomaasi*
summit: shir madaxeed*|shirmadaxeed*|shir-madaxeed*
meeting: shir|shirka|shirarka
visit: booqasho|booqashada|booqday|booqashadii
talks: wadahadal*|wada hadal*|wada-hadal*|wadahadallo
agreement: heshiis|heshiiska|heshiisyo*|heshiisyada|heshiiskii
treaty: axdi|axdiga
memorandum: is-afgarad*|isafgarad*|is afgarad*
alliance: isbahaysi*|isbaheysi*|isbahaysiga
coalition: xukuumad wadaag*|dowlad wadaag*
opposition: mucaarad*|mucaaradka
party: xisbi|xisbiga|xisbiyada|xisbiyo|xisbigii
leader: hoggaamiye*|hogaamiye*|hoggaamiyeyaal*|hoggaamiyaal*
leadership: hoggaanka|hogaanka|hoggaan
candidate: musharax*|murashax*|musharrax*
campaign: ololaha doorasho*|olole doorasho*
election: doorasho|doorashada|doorashooyin*|doorashadii|doorashadu
vote: codbixin*|codeyn*|codayn*|cod bixin*|codeeyay
voter: codbixiye*|codbixiyayaal*|cod-bixiy*
ballot: sanduuqa cod*|sanaadiiqda cod*|waraaqaha cod*|sanduuqyada cod*
polling-station: goobta codbixin*|goobaha codbixin*|xarumaha codbixin*|goobaha cod bixin*
referendum: afti|aftida|aftidii
majority: aqlabiyad*|aqlabiyadda
minority: laga tirada badan yahay|laga tiro badan yahay
victory: guul|guusha|guushii|guulo
defeat: guuldarro*|guuldarada|guul darro*
inauguration: caleemo saar*|caleema saar*|caleemasaar*|caleemo-saar*|caleema-saar*
oath: dhaar|dhaarin*|dhaariyay|dhaarta|loo dhaariyay
cabinet: golaha wasiir*|golihii wasiir*|golaha xukuumad*|golaha wasiirrada
resignation: iscasil*|istiqaalad*|is casil*|is-casil*|iscasilay
dismissal: xilka qaad*|xil ka qaad*|xilka laga qaad*|shaqada ka eri*|xil-ka-qaad*
impeachment: mooshin xil*
no-confidence-vote: mooshin|mooshinka|kalsoonida kala noqo*|kalsooni kala noqo*|mooshinno
scandal: fadeexad*
reform: dib u habeyn*|dib u habayn*|dib-u-habeyn*|dib-u-habayn*|isbeddelada dastuur*
bill: hindise sharciyeed*|hindise-sharciyeed*|sharciga cusub
amendment: wax ka bedel*|wax-ka-bedel*|waxka bedel*|wax ka beddel*
decree: wareegto*|digreeto*|xeer madaxweyne*
budget: miisaaniyad*|misaaniyad*
debt: deyn|deynta|daynta|deymaha|deyn cafin*|dayn cafin*
tax: canshuur*|cashuur*
subsidy: kabid dhaqaal*
pension: lacagta hawlgab*|lacagta howlgab*
minimum-wage: mushaharka ugu yar|mushaharka ugu hooseey*
independence: xorriyad*|xoriyad*|madax bannaan*|madaxbannaan*|gobannimo*
autonomy: ismaamul*|is maamul*
sovereignty: madaxbannaanida|qarannimad*|madax-bannaanid*
secession: gooni isu taag*|gooni-isu-taag*
democracy: dimoqraadi*|dimuqraadi*|dimoqoraadi*
dictatorship: kali talis*|kalitalis*|keligi talis*|kelitalis*
censorship: faafreeb*
freedom-of-press: xorriyadda saxaafad*|xoriyadda saxaafad*|xoriyadda warbaahin*|xorriyadda warbaahin*
freedom-of-speech: xorriyadda hadal*|xoriyadda hadal*|xorriyatul qowl*|xuriyatul qawl*
protest: mudaaharaad*|mudaharaad*|banaanbax*|bannaanbax*|dibadbax*
demonstrator: mudaaharaadayaal*|dibadbaxayaal*|bannaanbaxayaal*|banaanbaxayaal*|mudaharaadayaal*
march: socod dheer oo mudaaharaad
strike-labour: shaqo joojin*|shaqo-joojin*|shaqojoojin*
union: ururka shaqaal*|ururrada shaqaal*|midowga shaqaal*
boycott: qaadac*|qaaddac*
tear-gas: ilmo keen*|gaaska ilmo*|gaaska dadka ka ilm*|gaaska ka ilmaysiiya|sunta dadka ka ilmo*
clash: iska horimaad*|iskahorimaad*|iska-hor-imaad*|iska hor imaad*|isku dhac|isku dhaca|isku dhacyo*
activist: u dhaqdhaqaaq*|u ololeeye*|dhaqdhaqaaqa bulshada|u doodaha
human-rights-activist: u doodaha xuquuq*|u doodayaasha xuquuq*|u dhaqdhaqaaqayaasha xuquuq*
revolution: kacaan|kacaanka|kacaankii
uprising: kacdoon*|kac-doon*|kacdoonka
unrest: deganaansho la'aan*|xasillooni darro*|xasilooni darro*
discrimination: takoor*|midab takoor*|faquuq*
racism: cunsuriyad*|cunsuri
equality: sinnaan*|sinaanta
abortion: ilmo iska soo rid*|ilmo soo ridid*|iska soo ridid*
same-sex-marriage: guurka isku jinsi*|guurka jinsiga
lgbt: khaniis*|isku jinsi*|isku jinsiga
migration: tahriib|tahriibka
migrant: tahriibayaal*|muhaajir*|soo galooti*|soogalooti*|soo-galooti*
refugee: qaxooti*|qaxootiga
asylum: magangalyo*|magangelyo*|magan gelyo*
asylum-seeker: magangalyo doon*|magangelyo doon*|magangalyo-doon*|magangelyo-doon*
citizenship: muwaadinnimo*|jinsiyad*|dhalasho siin*
passport: baasaboor*
visa: fiiso|fiisaha|fiisooyin*|dal ku gal*|dalku gal*
nationalism: wadaninimo|waddaninimo*|qaranimo
far-right: garabka midig*|midigta fog
communist: shuuci*|shuuciga
socialist: hantiwadaag*
conservative: muxaafid*
statement: bayaan|bayaanka|war saxaafadeed*|war-saxaafadeed*|warsaxaafadeed*
speech: khudbad*|khudbadda|khudbaddii
press-conference: shir jaraa'id*|shir jaraa’id*|shir jaraaid*|shirka jaraa'id*
interview: wareysi*|waraysi*
criticism: dhaleecayn*|dhaleeceyn*|dhalleecayn*|dhaliil|dhaliilay|dhaleeceeyay
accusation: eedeyn*|eedayn*|eedeeyay|eedeysay|ku eedeeyay
apology: raalli gelin*|raalligelin*|raali gelin*|raaligelin*|raalli-gelin*
threat: hanjabaad*|hanjabay|handadaad*
warning: digniin*|uga digay|ka digay|uga digtay
condemnation: cambaareyn*|cambaarayn*|cambaareeyay|cambaareeyey
denial: beeniyay|beeninay|beenisay|beeniyey
support: taageero|taageerada|taageeray|taageertay
announcement: ku dhawaaq*|ku dhowaaq*
proposal: soo jeedinta|soo jeedin
decision: go'aan|go'aanka|go'aamo*|go’aan|go’aanka|go'aansaday
plan: qorshe|qorshaha|qorshayaal*
project: mashruuc*|mashaariic*
economy: dhaqaale|dhaqaalaha|dhaqaaleed
growth: koboca dhaqaal*|kobaca dhaqaal*|korriinka dhaqaal*
recession: hoos u dhac dhaqaale|hoos u dhaca dhaqaal*|dhaqaale xumo
crisis: qalalaase*|dhibaatada dhaqaal*|xiisad*|xiisadda
inflation: sicir barar*|sicirbarar*|sicir-barar*|maceeshad*
price: qiimaha|qiime|sicirka|qiimihii
price-rise: qiimo kor*|sare u kac qiim*|qiimaha oo kordh*|sare u kaca qiim*
consumer: macaamiil*|macmiil*
interest-rate: dulsaar*|heerka dulsaar*
central-bank: bangiga dhexe|bankiga dhexe|baanka dhexe
bank: bangi|bangiga|bangiyada|bankiga|baananka|bangiyo
loan: amaah|amaahda|deymo*
bankruptcy: kacday shirkad*|musalaf*
stock-exchange: suuqa saamiyada|suuqyada saamiyada|suuqa saamiga
share: saamiyada|saamiyo|saami
investor: maalgeliye*|maalgashade*|maalgashadayaal*|maalgeliyayaal*
investment: maalgashi*|maalgelin*|maal gashi*|maalgashiga
fund: sanduuqa lacag*
currency: lacagta qalaad|lacagaha qalaad|shilinka
exchange-rate: sarrifka|sarifka|sarrif*
dollar: doolar*|dollar*
euro: yuuro|yuurada|euro
cryptocurrency: lacagta dhijitaal*|cryptocurrency|lacagaha dhijitaal*
bitcoin: bitcoin*
gold: dahab|dahabka
oil: saliid|saliidda|saliida|batrool*
crude-oil: saliidda cayriin|saliidda ceyriin
gas: gaaska
natural-gas: gaaska dabiiciga*
petrol: baansiin*|baasiin*
fuel: shidaal*
electricity: koronto*|korontada|laydhka
power-cut: koronto la'aan*|korontada oo go'*|koronto go'*
energy: tamar|tamarta
renewable-energy: tamarta la cusboonays*|tamarta dib loo cusboon*
solar: tamarta cadceed*|qorraxda tamar*
coal: dhuxul|dhuxusha
trade: ganacsi|ganacsiga|ganacsato*|ganacsade*
tariff: canshuuraha badeecad*|canshuurta badeecad*|canshuuraha cusub
import: soo dejin*|soo dhoofin*|la soo dejiyo
export: dhoofin*|dhoofinta|dhoofiyay
trade-war: dagaal ganacsi|dagaalka ganacsi*
customs: kastam*|furdad*
company: shirkad|shirkadda|shirkado|shirkadaha|shirkada
profit: faa'iido*|faa’iido*|macaash*
loss: khasaare dhaqaal*|khasaaro dhaqaal*
revenue: dakhli|dakhliga
market: suuq|suuqa|suuqyada|suuqyo
supermarket: supermarket*|suubarmaarkit*
advertising: xayaysiis*|xayeysiis*
product: badeecad*|badeeco*|badeecadaha
factory: warshad*|warshadda|warshado
production: wax soo saar*|waxsoosaar*|wax-soo-saar*|waxsoosaarka
industry: warshadaha
electric-car: gaari koronto|gawaarida korontada|gaariga korontada|baabuurta korontada
battery: baytari*|batari*
technology: tiknoolaji*|teknoolaji*|tiknoloji*|teknoloji*|tignoolaji*|teknolojiyad*
artificial-intelligence: sirdoonka macmal*|caqliga macmal*|garaadka macmal*|garaad macmal*
robot: robot|roboot*
smartphone: taleefan*|telefoon*|moobaayl*|telefon*|taleefoon*
computer: kombiyuutar*|kombuyuutar*|kumbuyuutar*|kombiyuuter*
internet: internet*|intarnet*
website: website*|bogga internet*|mareegta|mareeg
social-media: baraha bulshad*|warbaahinta bulshad*|barta bulshad*|baraha bulshada
app: barnaamijka taleefan*
telecommunications: isgaarsiin*|is-gaarsiin*
copyright: xuquuqda daabac*
job: shaqooyin*
employment: shaqo abuur*|shaqo-abuur*|shaqaaleysiin*|shaqaalaysiin*
unemployment: shaqo la'aan*|shaqo-la'aan*|shaqala'aan*|shaqo la’aan*
worker: shaqaale|shaqaalaha|shaqaalihii
layoff: shaqaale ka eri*|shaqaalaha ay eri*|shaqada laga eri*
salary: mushahar*|mushahaar*|mushaar*|mushaharaad*
bonus: gunno|gunnada
executive-director: agaasimaha fulinta
chairman: guddoomiye|guddoomiyaha|gudoomiyaha|gudoomiye|guddoomiyihii
founder: aasaasay|aasaasaha|asaasihii|aasaasihii
billionaire: bilyaneer*|bilyoneer*|maalqabeen*
poverty: saboolnimo*|faqri|faqriga
inequality: sinnaan la'aan*|sinaan la'aan*
rent: kiro|kirada
real-estate: hanti ma guurto*|hantida ma guurtada
construction: dhismaha|dhisme|dhismayaal*|dhismihii
building: daar|daarta|dhismo|daaro
contractor: qandaraasle*
tender: qandaraas|qandaraaska|qandaraasyo*
agriculture: beeraha|beerashada|beero*|wax beerasho
farmer: beeralay*|beeraley*
harvest: beer goos*|dalag goos*
crop: dalagga|dalag|dalagyo*
wheat: qamadi*|sareen*|qamandi*
rice: bariis*
livestock: xoolo|xoolaha|xoolihii|adhiga
fishing: kalluumaysi*|kalluumeysi*|kaluumeysi*|kaluumaysi*|kalluumaysato*|kalluumeysato*
fishery: kheyraadka badda|khayraadka badda
food: cunto|cuntada|raashin*|cunno|cunnada
restaurant: makhaayad*|maqaayad*|maqaaxi*
hotel: hotel|hotelka|hoteelka|hoteel|huteel*|hoteello*|hoteelada|hudheel*
tourism: dalxiis|dalxiiska
tourist: dalxiise*|dalxiisayaal*|dalxiisayaasha
insurance: caymis*|ceymis*
auction: xaraash*
audit: hanti dhawr*|hantidhawr*|hanti-dhawr*|hantidhowr*
health: caafimaad*|caafimaadka
hospital: isbitaal*|cisbitaal*|cusbitaal*|isbitaalka|isbitaallada
clinic: kiliinig*|rug caafimaad*
doctor: dhakhtar*|takhtar*|dhakhaatiir*|dhakhtarka
nurse: kalkaaliso*|kalkaaliye*|kalkaaliyeyaal*
patient: bukaan*|bukaanka|bukaanno
drug-medicine: daawo|daawada|daawooyin*|dawooyin*|daawooyinka
treatment: daaweyn*|daawayn*|daaweynta
surgery: qalliin*|qaliin*|qalliinka
disease: cudur|cudurka|cudurro|cudurrada|cudurada|cuduro
illness: xanuun|xanuunka|xanuunsan*|jirro
infection: caabuq*
virus: fayras*|feyras*|fayruus*|fayraska
bacteria: bakteeri*|baktiiriya*
coronavirus: karoona*|koroona*|coronavirus|corona|karoonaha|koronaha
covid: kofid*|kofidh*|covid*|koofid*
influenza: hargab*|ifilo*
ebola: iboola*|ebola
measles: jadeeco*
malaria: malaariya*|duumo*|kaneeco duumo*
cholera: daacuun*|shuban biyood*|shubanbiyood*|shuban-biyood*|koolera*
aids: aydhis*|aydis*|aids-ka|aids|hiv
cancer: kansar*
diabetes: sonkorowga|sonkorow|cudurka macaan*
heart-attack: wadne istaag*|wadna istaag*|wadno istaag*|wadne xanuun*|wadno xanuun*
stroke: dhiig furan*|faalig*
obesity: cayil|cayilka|buurnaan*
mental-health: caafimaadka maskax*|caafimaadka dhimirk*|dhimirka
depression: niyad jab*|niyadjab*
vaccine: tallaal*|tallaalka|tallaallo
vaccination: tallaalid*|la tallaalay
immunity: difaaca jirka|difaaca jidhka
outbreak: dilaaca cudur*|cudur dillaac*
pandemic: safmar*|saf mar*|saf-mar*
quarantine: karantiil*|karantiin*
lockdown: bandoow*|xayiraadda isu socod*
isolation: is karantiil*|iskarantiil*
mask: maaskaro*|maskaro*|af xir*|afxir*|maaskarada
testing: baaritaanka covid*|baaritaanka fayras*
test-positive: laga helay fayras*|laga helay covid*
symptom: astaamaha cudur*|calaamadaha cudur*
variant: nooca cusub ee fayras*|nooca cusub ee covid*
mortality: heerka dhimasho*
birth: umul*|dhalmada|foolan*
pregnancy: uur|uurka|uur leh|uurleyd*
newborn: ilmaha dhasha|dhallaan*|ilmo dhal*
death-toll: tirada dhimasho*|tirada dhimashad*|tirada dadka dhim*|khasaaraha dhimasho*
smoking: sigaar cab*|sigaar-cab*
tobacco: tubaako*|sigaar*|buuri
alcohol: khamri*|khamro*|aalkol*
side-effect: waxyeellooyinka daawada|saamaynta xun ee tallaal*
approval: ansixi*|ansixin*|meel mariy*|meelmar*
research: cilmi baaris*|cilmi-baaris*|cilmibaaris*
study: daraasad*|daraasad cusub
researcher: cilmi baare*|cilmi-baare*|cilmibaare*|cilmi baarayaal*|cilmi-baarayaal*
scientist: saynisyahan*|saynis yahan*|cilmiyahan*|saynisyahanno
professor: barafasoor*|borofisar*|borofeesar*|professor|borofasoor*
university: jaamacad*|jaamacadda
laboratory: shaybaar*|sheybaar*
archaeologist: qadiimiga baar*|cilmiga qadiimiga
ancient: qadiimi*|qadiim
museum: matxaf*|madxaf*
animal: xayawaan*|duurjoog*|duur joog*|xayawaanka
dog: eeyga|eeyaha
elephant: maroodi*|maroodiga
whale: nibiri*
shark: libaax badeed*|libaax-badeed*
bird-flu: hargabka shimbir*
bee: shinni|shinnida
insect: ayax|ayaxa|cayayaan*
forest: kaymaha|kaynta|keymaha
deforestation: xaalufin*|jarista dhirta|dhir jarid*
ocean: badweyn*|bad-weyn*
river: webi|webiga|wabiga|webiyada|wabi
lake: harada|haro
national-park: beerta qaranka|seero duurjoog*
zoo: beerta xayawaan*
school: iskuul*|dugsi|dugsiga|dugsiyada|iskool*|dugsiyo
student: arday|ardayda|ardayad*|ardayga|ardaydii
teacher: macallin*|macalin*|macallimiin*|macalimiin*|macallimad*
education: waxbarasho*|waxbarashada|tacliin*
exam: imtixaan*|imtixaanka|imtixaannada
kindergarten: xannaano*
graduation: qalin jabin*|qalinjabin*|qalin-jabin*|qalin jebin*
scholarship: deeq waxbarasho*|deeqda waxbarasho*|deeqo waxbarasho*
child: caruur*|carruur*|ilmaha|cunug*
teenager: qaangaar*
youth: dhalinyaro*|dhallinyaro*|dhalinyarada
parent: waalid*|waalidka|waalidiin*
mother: hooyo*|hooyada|hooyadii|hooyadiis
father: aabbe*|aabe|aabaha|aabihii|aabbaha|aabbihii|aabihiis
son: wiilkiisa|wiilkeeda|wiilkii uu dhalay
daughter: gabadhiisa|gabadheeda|gabadha uu dhalay
brother: walaalkii|walaalkiis|walaalkiisa
sister: walaashii|walaashiis|walaasheed
family: qoys|qoyska|qoysas*|qoyskiisa|qoyskii
wife: xaaskiisa|xaaska|xaaskii|xaas
husband: seygeeda|ninkeeda|seyga
wedding: aroos|arooska|aroosad*|arooskii
marriage: guur|guurka|guursad*|guursatay
divorce: furriin*|furiin*|furriinka
birthday: dhalashadiisa|maalinta dhalashada
anniversary: sannad guurad*|sanadguurad*|sannadguurad*|sanad guurad*|sannad-guurad*
celebration: dabaaldeg*|dabbaaldeg*|dabaal deg*|dabbaal deg*
festival: bandhig faneed*|faneed bandhig
holiday: fasax|fasaxa
new-year: sannadka cusub|sanadka cusub
christmas: kirismas*|christmas|kirismaska
ramadan: ramadaan*|ramadan*|bisha soon*
eid: ciid|ciidda|ciidul*|ciida
pilgrimage: xujey*|xujay*|xujaajta
hajj: xajka|xaj|xajkii
church: kaniisad*|kiniisad*|kaniisadda
mosque: masjid|masjidka|masaajid*|masjidyo|misaajid*
temple: macbad*
religion: diin|diinta|diimaha|diineed
christian: masiixi*|kiristaan*|krishtaan*|kirishtaan*
muslim: muslim*|islaam|islaamka|muslimiinta|islaamiga
jewish: yuhuud*|yahuud*
pope: baadari*|pope
imam: imaam*|imaamka
prayer: salaad|salaadda|salaada|tukasho*|duco
blasphemy: aflagaado diin*|caytanka nebi*
film: filim*|filin*|aflaam*
cinema: shineemo*|shaneemo*
actor: jilaa|jilaaga|jilayaal*
actress: jilaad*|atariisho*
award: abaalmarin*|abaal marin*|abaal-marin*
nobel-prize: nobel*|noobel*
music: muusig*|muusik*|muusiga
song: hees|heesta|heeso|heesaha|heesihii
singer: fannaan*|heesaa*|fannaaniin*|fanaan*
dance: qoob ka ciyaar*|qoob-ka-ciyaar*|ciyaar dhaqameed*
play: riwaayad*
book: buug|buugga|buugaag*|buuga
novel: sheeko dheer
writer: qoraa|qoraaga|qorayaal*|qoraagii
poet: abwaan*|abwaanka
literature: suugaan*
library: maktabad*|maktabadda
art: farshaxan*
exhibition: bandhigga|carwada|carwo
television: telefishan*|telefishin*|telefishiin*|taleefishin*
radio: idaacad*|raadiyo*|raadiyow*
newspaper: wargeys*|wargays*|jaraa'idka|wargeyska
journalist: weriye*|wariye*|suxufi*|saxafi*|weriyeyaal*|saxafiyiin*
editor: tifaftir*
media: warbaahin*|saxaafad*|warbaahinta
magazine: majallad*
photographer: sawir qaade*|sawirqaade*
royal-family: qoyska boqor*|reer boqor*
heritage: dhaxal dhaqameed*
unesco: unesco
statue: taallo*|taalada|taallada
lottery: bakhtiyaanasiib*
record-world: rikoorka adduunka|rikoorka aduunka|rikoor caalami*
football: kubadda cagta|kubbadda cagta|kubada cagta|kubbada cagta
match: ciyaar|ciyaarta|ciyaaro|ciyaaraha|ciyaartii
league: horyaal*
cup: koob|koobka|koobkii
world-cup: koobka adduunka|koobka aduunka|koobka caalamka
championship: champions league|champions
tournament: tartan|tartanka|tartankii
final: finalka|kama dambaysta|kama dambeysta|ciyaarta kama dambays*|final
semi-final: semi finalka|semi-finalka|afar dhammaadka|afar-dhammaadka
quarter-final: siddeed dhammaadka|quarter finalka|quarter-finalka|sideed dhamaadka
group-stage: wareegga guruub*|heerka guruub*
qualifying: isreebreeb*|isreeb reeb*|is reebreeb*
goal: gool|goolka|goolal*|goolasha|goolashii
penalty: rigoore*|rigooray*|gool ku laad*|gool-ku-laad*
red-card: kaarka cas|kaar cas|casaan ku qaat*
yellow-card: kaarka digniin*|kaarka jaallaha|kaarka jaalaha
referee: garsooraha ciyaar*|garsoorihii ciyaar*
goalkeeper: goolhaye*|gool haye*|goolhayaha|goolhayihii
striker: weeraryahan*|weerar yahan*|weeraryahanka
midfielder: khadka dhexe
defender: daafac|daafaca|daafacii|daafacyada
captain: kabtan*|kabtanka
coach: tababare*|macallinka kooxda|tababaraha|tababarihii
transfer: suuqa kala iibsig*|suuqa kala iib*|kala iibsiga
contract-extension: heshiis kordhin*|heshiiska u kordhi*|qandaraaska u kordhi*
substitute: bedel ku soo gal*|kursiga kaydka
stadium: garoonka kubad*|garoonka ciyaar*|istaadiyo*|garoonka old trafford
fan: taageerayaasha kooxda|taageerayaal*
team: kooxda kubad*|kooxda kubbad*
club: naadi|naadiga|naadiyada
national-team: xulka|xulka qaranka|xulkii|xulalka
player: ciyaaryahan*|ciyaartoy*|ciyaartooy*|laacib*|ciyaaryahanno
win: ka badisay|ka adkaatay|guuleystay|guulaystay|badisay
draw: barbardhac|barbaro|bareejo|barbarro|bar-bardhac
score: gool dhaliy*
hat-trick: saddexleey*|seddexleey*
title: hanashada horyaal*|hanatay koob*
medal: billad*|bilad*|biladda
gold-medal: billadda dahab*|bilad dahab*|biladda dahab*|billad dahab*
silver-medal: billadda qalin*|bilad qalin*|biladda qalin*|billad qalin*
bronze-medal: billad naxaas*|bilad naxaas*|biladda naxaas*
olympics: olombik*|olimbik*|olympic*|olombikada
athlete: orodyahan*|cayaaryahan*
athletics: ciyaaraha fudud|orodka
marathon: maratoon*|marathon
swimming: dabaal|dabaasha
boxing: feedh|feerka|cayaarta feer*
boxer: feeryahan*|feedhyahan*
wrestling: lagdan*
tennis: teenis*|tennis*
basketball: kubadda koleyg*|kubadda kolay*|kubbadda koley*|kubada kolayg*|kubbadda kolay*
volleyball: kubadda laliska|kubbadda laliska
handball: kubadda gacan*|kubbadda gacan*
cricket: kirikit*|cricket
golf: golf
cycling: tartanka baaskiil*
formula-one: formula one|formula 1
doping: daawooyinka mamnuuca*
retirement: hawlgab*|howlgab*
`;
export default concepts;
