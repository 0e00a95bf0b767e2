/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: jarðskjálft*|skjálft*|jarðhræring*
aftershock: eftirskjálft*
tsunami: flóðbylgj*
volcano: eldfjall*|eldfjöll*|eldstöð*|eldvirkni
eruption: eldgos*|gosið|gosinu|gossins|gosstöðv*|sprengigos*|gosmökk*
flood: flóð|flóðin|flóðum|flóða|flóðið|flóðahætt*|jökulhlaup*|vatnavext*|hamfaraflóð*
landslide: aurskrið*|skriðuföll*|skriðuhætt*|berghlaup*|grjóthrun*
avalanche: snjóflóð*
storm: óveður*|stormur|stormi|storminn|stormviðri*|fárviðri*|óveðri*
hurricane: fellibyl*
typhoon: taifún*
cyclone: hvirfilstorm*
tornado: skýstrók*|skýstrokk*|hvirfilbyl*
hail: haglél*
snow: snjókom*|snjór*|snjónum|snjóþyngsl*
blizzard: stórhríð*|hríðarveð*|hríðarbyl*|blindbyl*|bylur
rain: rigning*|úrkom*|úrhelli*
monsoon: monsún*
drought: þurrkar|þurrkum|þurrkatíð|þurrkana|langvarandi þurrk*
heatwave: hitabylgj*
cold-wave: kuldakast*|frosthörk*|kuldatíð
wildfire: gróðureld*|skógareld*|kjarreld*|sinueld*
fire: eldur|eldsvoð*|slökkvilið*|eldinn|eldsupptök*|bruninn|brunann|kviknaði|brann|brunnu
explosion: sprenging*|sprakk
lightning: elding|eldingar|eldingu|eldingum|þrumuveð*
fog: þoka|þoku|þokan|þokunni|svartaþok*
wind: vindur|vindi|vindurinn|hvassviðri*|vindhvið*|vindhraði|hviður|rok|vindinn
temperature: hitastig*|hitamet*|frostið
weather-forecast: veðurspá*|veðurstof*|veðurfræð*|veðurviðv*|veðurhorf*|veður|veðrið
climate-change: loftslagsbreyt*|loftslagsmál*|hamfarahlýn*|loftslagsvá*|loftslagsráð*
global-warming: hlýnun jarðar|hnattræn* hlýnun*|hnatthlýnun*|hlýnun
emission: losun|losunar|losunin|útblást*|losunarheim*
greenhouse-gas: gróðurhúsaloft*|gróðurhúsa
carbon: koltvísýring*|kolefni*|koldíoxíð*|kolefnis*
pollution: mengun|mengunar|mengunin|loftmengun*|mengað*
oil-spill: olíulek*|olíumengun*|olíuslys*
chemical: kemísk*|efnaverksmið*|eiturefn*
toxic: eitrað|eitruð|eitrun|eitraðar|eiturgas*
radiation: geislun*|geislavirk*|kjarnorkugeisl*
nuclear-plant: kjarnorkuver*|kjarnakljúf*|kjarnaofn*
dam: stífla|stíflan|stíflur|stíflu|stíflunnar
collapse: hrundi|hrundu|hrynja
rubble: rústum|rústir|rústunum|húsarúst*|rústirnar
evacuation: rýming*|rýmt|rýma|rýmd|rýmdu
evacuee: flóttafólk innanlands
shelter: fjöldahjálp*|neyðarskýl*|skýli|loftvarnab*
rescue: björgun*|bjargað|björguðu|bjargaði
rescuer: björgunarsv*|björgunarfól*|björgunarmenn|björgunarlið*|björgunarmanna
survivor: eftirlifend*|komst lífs af|komust lífs af
missing-person: týndur|saknað|týnd|týndra|týndu|horfinn|mannshvarf*
trapped: innlyksa
casualty: mannfall*|manntjón*
dead: látinn|látnir|látin|látna|látnu|látnum|dáinn|fórust|fórst
death: dauði|dauða|dauðsfall*|dauðsföll*|andlát*|lést|létust|banaslys*|dánir
injured: slasað*|slösuð*|meiðsl*
wounded: særð*|sært
victim: fórnarlamb*|fórnarlömb*
body: líkið|líkinu|líkin
corpse: líkamsleif*|jarðnesk* leif*|lík fannst|líkfund*
funeral: jarðarför*|útför|útfarar|útförin|jarðsung*|jarðsett*|útförinni|greftr*
mourning: sorg|þjóðarsorg*|syrgj*|syrgir|sorgar*
condolence: samúðarkveðj*|vottaði samúð|samúð
memorial: minningarath*|minningarst*|minnisvarð*|minnast fórnar*|minningarr*
epicentre: upptök skjálft*|skjálftamiðj*
magnitude: að stærð|skjálfti af stærð*
damage: skemmdi*|skemmd*|tjón|tjóni|tjónið
destruction: eyðilegg*|eyðilagð*|eyðileggi*|eyðilögð*
emergency: neyðarástan*|neyðartilv*|neyðarlín*|almannavarn*
disaster: hamfarir|hamfara|hamförum|náttúruhamfar*|hamfarirn*|náttúruhamför*|náttúruvá
catastrophe: stórslys*|hörmung*
state-of-emergency: neyðarástandi lýst|neyðarstig*|neyðarástandi|lýst yfir neyðarástandi
relief: neyðaraðst*|hjálpargögn*
aid: aðstoð|aðstoðar|neyðarhjálp|hjálparstarf*|þróunaraðst*|hjálparsamt*|aðstoðin
humanitarian: mannúðar*|mannúðarmál*|mannúðaraðst*
donation: styrktarsöfn*|söfnunin|fjársöfnun*|framlög|gjafafé
refugee-camp: flóttamannabúð*
famine: hungursneyð*
hunger: hungur|hungri|vannærin*|vannærð*
epidemic: faraldri*|farald*
accident: slys|slysið|slysi|slysinu|slysum|bílslys*|umferðarslys*|slysin|óhapp|vinnuslys*|slysstað*
crash: flugslys*|brotlent*|brotlending*|hrapaði|þyrluslys*
collision: árekstur|árekstr*|aftanákeyrsl*|skullu saman|rákust saman
derailment: fór út af sporinu|út af sporinu|lestarslys*
train: lestin|lestar|lestir|lestarst*|járnbrautarl*|hraðlest*|lestinni|lestum
railway: járnbraut*|lestarteina*
metro: neðanjarðarl*|jarðlest*
bus: strætó|rútu|rúta|rútur|strætisvagn*|rútuslys*|rútan|rútunni|strætisv*
truck: vörubíl*|flutningabíl*|vöruflutninga*|trukk*
car: bíll|bíl|bíllinn|bílinn|bílnum|bíla|bílar|bifreið*|bílum|bílsins|fólksbíl*
motorcycle: mótorhjól*|bifhjól*|vélhjól*
bicycle: reiðhjól*|hjólreið*|rafhlaupa*
driver: ökumað*|ökumann*|ökumenn|bílstjór*
passenger: farþeg*
pilot: flugmað*|flugmenn|flugstjór*|flugmann*
crew: áhöfn|áhafnar|áhöfnin|áhöfninni|áhafnarm*|skipverj*|áhafnir
aircraft: loftfar*|loftför*
plane: flugvél*|farþegaþot*|farþegavél*|þota|þotu|þotur|þotan
helicopter: þyrla|þyrlan|þyrlu|þyrlur|þyrlunnar|þyrlum|þyrlusveit*
airport: flugvöll*|flugvelli*|flugvall*|keflavíkurfl*|flugstöð*
airline: flugfélag*|icelandair|flugfélög*|wow air
flight: flug|flugið|flugi|flugferð*|áætlunarflug*|flugumferð*|flugsamgöng*
runway: flugbraut*
landing: lending|lendingu|nauðlend*|lenti vélin|lendingar|lendingin
takeoff: flugtak*
black-box: flugrit*|svarti kassinn|svörtu kass*
ship: skip|skipið|skipinu|skipsins|skipum|skipin
boat: bátur|báturinn|bátinn|bátnum|báta|bátar|gúmmíbát*|smábát*|bátsins
ferry: ferjan|ferja|ferju|ferjunni|herjólf*|ferjur
vessel: flutningaskip*|fraktskip*|gámaskip*
tanker: olíuskip*|olíuflutningas*
cargo: farmur|farm|farmi|frakt|vöruflutning*|farminn
port: höfn|höfnin|höfninni|hafnarinnar|hafnir
sinking: sökk|sokkið|sokkin|sjóslys*|sökkti
capsize: hvolfdi|hvolft|hvolfdi bát*
drowning: drukkna*|drukknun*
bridge: brú|brúin|brúnni|brúarinnar|brúar|brýr
tunnel: jarðgöng*|jarðgang*|gangamunn*
road: vegur|veginn|veginum|vegurinn|vegir|þjóðveg*|vegag*|vegakerf*
highway: hraðbraut*|hringveg*|reykjanesbraut*
traffic: umferð|umferðin|umferðar|umferðart*|umferðinni|umferðarö*
speed: hraði|hraða|hraðakst*|ökuhrað*
drunk-driving: ölvunarakst*|ölvaður ökumað*|ölvun við akstur|ölvaður undir stýri
seat-belt: öryggisbelt*|bílbelti*
stampede: troðning*|tróðust undir
elevator: lyfta|lyftan|lyftu|lyftunni
crane: byggingarkran*|krani|kraninn
mine-accident: námuslys*|náman|námu|námunni
miner: námumenn|námumað*|námuverkam*
gas-leak: gasleki|gasleka|gassprenging*
pipeline: gasleiðsl*|olíuleiðsl*|leiðslan|hitaveitul*
space: geimurinn|geimn*|geimferð*|geimstöð*|geiminn|geim|geimvís*
rocket: eldflaugask*|burðareldf*
satellite: gervihn*|gervitungl*
launch: geimskot*|skotið á loft|eldflaugarskot*
astronaut: geimfar|geimfari|geimfarar|geimfara|geimfarinn
spacecraft: geimskip*|geimfarið|geimflaug*
moon: tunglið|tunglinu|tunglsins|tunglfar*|tungl
mars: mars-jepp*|plánetunni mars|reikistjörnunni mars
orbit: sporbraut*
asteroid: smástirni*|loftstein*|halastjörn*
crime: glæpur|glæpi|glæpa|glæpir|afbrot|afbrota|glæpum|glæpastarf*|glæpamenn|glæpinn|afbrotum
murder: morð|morðið|morði|morðinu|morða|morðum|myrt*
homicide: manndráp*|mannsban*
killing: drepinn|drepnir|drap|drápu|drepin|drepið|drápið|banað|ráðið bana|ráða bana
killer: morðingi|morðingj*|banamað*|raðmorðing*
manslaughter: manndráp af gáleysi|manndrápi af gáleysi
suicide: sjálfsvíg*|sjálfsmorð*
stabbing: hnífstung*|stunginn|stungið|stungin|stunguárás*|hnífaárás*
knife: hnífur|hníf|hnífi|hnífinn|hnífum|eggvopn*|hnífnum|hnífa
shooting: skotárás*|skothríð*|skaut|skotinn|skotnir|skutu|skotin til bana|skotum|byssuskot*|skotbardag*
gunman: byssumað*|byssumann*|árásarmaðurinn skaut|byssumenn
gun: byssa|byssu|byssan|byssur|skammbyss*|riffil*|haglabyss*|byssuna|byssum
firearm: skotvopn*
bullet: byssukúl*|skothylki|kúlunni
sniper: leyniskytt*
mass-shooting: fjöldamorð*|fjöldaskotár*
hostage: gísl|gíslar|gísla|gíslana|gíslatak*|gíslum|gísling*|gíslinn|gíslarnir|gíslunum
kidnapping: mannrán*|rænt|rændu|rændi|frelsissvipt*
ransom: lausnargjald*|lausnarfé*
rape: nauðgun*|nauðgað*|nauðgar*
sexual-assault: kynferðisbrot*|kynferðisof*|kynferðislegt ofbeldi|kynferðisleg áreitni|kynferðislega áreitni
harassment: áreitni|áreitti|áreitt|einelti*
abuse: misnotkun*|misnota*|ofbeldi|ofbeldis|ofbeldið|líkamsárás*
child-abuse: barnaníð|barnaníðs|kynferðisbrot gegn börn*|ofbeldi gegn börnum
paedophile: barnaníðing*
domestic-violence: heimilisofbeld*|ofbeldi í nánum*|heimilisof*
robbery: vopnað rán|vopnuðu ráni|ránið|bankarán*|ránstilraun*|ránsins
theft: þjófnað*|stolið|stal|þjófur|þjófar|stálu|þjófa
burglary: innbrot*|brotist inn|braust inn
fraud: fjársvik*|svik|svikum|svikahrapp*|skjalafals*
scam: svindl*|netsvik*|svikarar
embezzlement: fjárdrátt*|umboðssvik*
bribery: mútur|mútu|mútum|mútugreið*|mútað|mútumál*
corruption: spilling*|spillt*
money-laundering: peningaþvætt*|peningaþvott*|peningaþvæt*
tax-evasion: skattsvik*|skattaundan*|skattalagabrot*|skattundan*
smuggling: smygl|smygla|smyglar*|smyglað*|smygli
human-trafficking: mansal*
drug: fíkniefn*|eiturlyf*|vímuefn*
cocaine: kókaín*
heroin: heróín*
cannabis: kannabis*|marijúana|hass
overdose: ofskammt*|ofneyslu
gang: glæpagengi*|glæpahóp*|gengi glæpa|gengjastríð*|glæpasamt*
mafia: mafía|mafíu*|mafían
cartel: eiturlyfjahr*|fíkniefnahri*|kartel*
piracy: sjórán*|sjóræning*
arson: íkveikj*|kveikt í|kveikti í|brennuvarg*
vandalism: skemmdarverk*|eignaspj*|skemmdarvarg*
looting: gripdeild*
riot: óeirð*|uppþot*
police: lögregl*
officer: lögreglumað*|lögreglumenn|lögreglumann*|lögregluþjón*|lögreglumönn*
detective: rannsóknarlögr*
investigation: rannsókn|rannsóknar|rannsóknin|rannsókninni|lögreglurann*|rannsóknina|rannsóknarinnar|sakamál*|rannsakar
investigator: rannsakend*|rannsóknarnef*
suspect: grunað*|grunuð|sakborning*|grunaði maðurinn
arrest: handtek*|handtók*|handtak*
detention: gæsluvarðhald*|gæsluvarð*|varðhald*
custody: vistaður í fangageymslu|fangageymsl*|fangaklef*
prison: fangelsi*|afplánun*|litla-hraun*|hólmsheiði
prisoner: fangi|fangar|fanga|fangann|fangarnir|fanginn|föngum|fangelsuð*
inmate: fangelsaðir
jail: fangelsisdóm*|fangelsisvist*
escape: flúði|flúðu|strauk|strokufang*|flúið|slapp úr
fugitive: strokumað*|á flótta undan réttvísi
manhunt: eftirlýst*|leitað að manni|lýst eftir
extradition: framsal|framsals|framseld*|framselja|framsali
deportation: brottvísun*|vísað úr landi|brottvísað|brottvísana
warrant: handtökuskip*|húsleitarheim*
search: leitin|leitarsvæði*|leitina|leitinni
raid: húsleit*|rassía
seizure: lagt hald á|lagði hald|gert upptækt|hald lagt á|haldlögð*|haldlagð*|haldlagt
evidence: sönnunargögn*|sönnunargagn*|sannanir|sönnun*
witness: vitni|vitnið|vitnum|sjónarvott*|vitnin
testimony: vitnisburð*|bar vitni|vitnaleiðsl*|skýrslutök*
confession: játað|játaði|játning*|játar|játuðu
forensic: tæknideild lögregl*|réttarmein*|tæknirannsók*
dna: dna|erfðaefn*
autopsy: krufning*|krufið
court: dómstól*|héraðsdóm*|landsrétt*|dómsal*
trial: réttarhöld*|aðalmeðferð*|réttarhald*|dómsmál*|þinghald*
judge: dómari|dómara|dómarar|dómarinn|héraðsdómar*|dómarans|dómarann
jury: kviðdóm*
prosecutor: saksóknar*|héraðssaksókn*|ríkissaksókn*|sækjand*|ákæruvald*
lawyer: lögmað*|lögmann*|lögmenn|lögfræðing*|verjandi|verjanda|verjendur
defendant: ákærði|ákærða|hinn ákærði|ákærðu|hin ákærða
plaintiff: stefnandi|stefnanda|stefnendur
lawsuit: málsókn*|lögsókn*|höfðað mál|skaðabótamál*|höfðaði mál|málshöfð*
indictment: ákæra|ákæran|ákæru|ákærur|ákæruna|ákærunni
charge: ákærður|ákærð|ákærðir|ákært
guilty: sekur|sekir|fundinn sekur|sekt hans|sek um|fundin sek
innocent: saklaus|saklausir|sakleysi*|saklausu*
acquittal: sýknað*|sýknu*|sýkna|sýknuð*
conviction: dæmdur|sakfell*|dæmd|dæmdir|dæmdi|dæmt
verdict: dómur|dóm|dóminn|dómurinn|dómi|dómnum|dómsins|dómsupp*|dómar yfir
sentence: refsing*|refsi*|skilorðsb*
life-sentence: lífstíðarfang*|ævilangt fangelsi|lífstíðardóm*|lífstíð
death-penalty: dauðarefs*|dauðadóm*|dauðarefsing*
execution: aftak*|tekinn af lífi|teknir af lífi|aftök*|tekin af lífi
appeal: áfrýj*|áfrýjun*
parole: reynslulausn*
pardon: náðun*|náðað*|náða
amnesty: sakaruppgj*
bail: gegn tryggingu|lausnartrygg*
fine: sekt|sektir|sekta|sektað*|sektina|sektar|stjórnvaldssek*|sektum
compensation: bætur|bótum|skaðabæt*|skaðabót*|miskabæt*|bóta
settlement: dómsátt*|sátt í máli*|sáttargreið*
ruling: úrskurð*|dómsúrskurð*
supreme-court: hæstirétt*|hæstarétt*|stjórnlagadóm*
constitution: stjórnarskrá*|stjórnarskrárb*
law: lög|lögum|lögin|lögunum|laganna|lagabrot*
legislation: löggjöf*|lagasetn*|löggjaf*|lagabreyt*
human-rights: mannréttind*
torture: pynting*|pyntað*|pyndin*
genocide: þjóðarmorð*
war-crime: stríðsglæp*
crime-against-humanity: glæpi gegn mannkyni|glæpir gegn mannkyni|glæpum gegn mannkyni
tribunal: stríðsglæpadóms*|sakamáladómst*
terrorist: hryðjuverkam*|hryðjuverkas*
terrorism: hryðjuverka*|hryðjuverk*
attack: árás|árásin|árásir|árásum|árásina|árásinni|árása|árásarm*|réðst|réðust|árásarinnar|árásirnar
bomb: sprengja|sprengju|sprengjur|sprengjan|sprengjum|sprengjun*
bombing: sprengjuár*|sprengjutilr*|sprengjuárás*|loftárásir gerð*
suicide-bomber: sjálfsvígsárás*|sjálfsmorðsár*|sjálfsvígssp*|sjálfsvígsspr*
car-bomb: bílsprengj*|bílasprengj*
explosive: sprengiefn*
extremist: öfgamað*|öfgamenn*|öfgahóp*|öfgasinn*|öfgastefn*
radical: róttæk*
jihadist: jíhad*|íslamist*|ríki íslams|íslamska ríki*
militant: vígamað*|vígamenn|vígasveit*|vígahóp*|vígamanna|skæruliða*|skærulið*|vígamönn*
war: stríð|stríðið|stríði|stríðinu|stríðs|styrjöld*|styrjald*|stríðsins|innrásarstríð*
civil-war: borgarastríð*|borgarastyrj*
battle: bardag*|orrust*|átök|átökum|átökin|átaka|átökunum
combat: vopnuð átök|vopnuðum átökum
front-line: víglín*|vígstöðv*
army: herinn|hernum|hersins|herafl*|hersveit*|herlið*|her landsins
military: hernað*|hernaðar*
troops: herlið|hersveitir|herliðs|liðsafla|hersveitum
soldier: hermað*|hermenn*|hermann*|hermönn*
general: hershöfð*
commander: herforing*|yfirmaður hers*
officer-corps: liðsforing*
veteran: uppgjafaherm*|fyrrverandi hermenn
conscription: herskyld*|herkvaðning*|herkvað*
mobilisation: kvaðning*|herkvaðningu
navy: sjóher*
fleet: floti|flotinn|flota|flotans|flotanum
submarine: kafbát*
warship: herskip*|freigát*|tundurspill*
air-force: flugher*
fighter-jet: orrustuþot*|herþot*|orrustuvél*
bomber: sprengjuflug*|sprengjuþot*
drone: dróni|dróna|drónum|drónar|drónaárás*|dróninn|drónaár*|drónanum
missile: eldflaug*|flugskeyt*
ballistic-missile: langdræg* eldflaug*|skotflaug*|langdrægar eldflaugar|meðaldræg* eldflaug*
air-strike: loftárás*
shelling: stórskotahr*|sprengjuregn*|sprengjuhríð
artillery: stórskota*|fallbyss*|stórskotalið*
mortar: sprengjuvörp*
tank: skriðdrek*
armoured-vehicle: brynvarin*|brynvarð*
weapon: vopn|vopnum|vopna|vopnin|vopni|vopnið
arms: vígbúnað*|hergögn*|hergagn*|vopnabúnað*|vopnakerfi*
ammunition: skotfæri*|skotfær*
arms-deal: vopnasal*|vopnasend*|vopnasölu*|vopnasending*
nuclear-weapon: kjarnavopn*|kjarnorkuvop*|kjarnorkuspr*|kjarnorkuvopn*
nuclear-test: kjarnorkutilr*|kjarnavopnat*
uranium: úran|úrans|úrani
enrichment: auðgun úrans|auðgun*|auðgað úran
chemical-weapon: efnavopn*
mine: jarðsprengj*|tundurdufl*
cluster-bomb: klasasprengj*
invasion: innrás*
offensive: sókn rússa|stórsókn*
counter-offensive: gagnsókn*|gagnárás*
siege: umsátur*|umsátr*|umkringt
blockade: hafnbann*|herkví|vegatálm*
occupation: hernám*|hernumd*|hernumin*
annexation: innlimun*|innlimað*|innlima
withdrawal: brottflutning* herliðs|draga herlið|brotthvarf hers*|herlið heim
retreat: hörfað*|hörfuðu|undanhald*
ambush: launsát*|fyrirsát*
ceasefire: vopnahlé*
peace: friður|friðar|friði|frið|friðinn|friðarins
peace-talks: friðarviðræ*|friðarsamn*|friðarsamkom*|friðarferl*
peacekeeper: friðargæsl*
negotiation: samningafund*|samninganefnd*
mediation: sáttasemj*|milligöng*|sáttamiðl*
mediator: sáttasemjar*|ríkissáttasem*
disarmament: afvopn*
sanction: viðskiptaþving*|refsiaðgerð*|þvinganir|þvingunum|þvingana|viðskiptabann*
embargo: vopnasölubann*|innflutningsban*
military-exercise: heræfing*
airspace: lofthelgi*
border: landamær*
border-crossing: landamærastöð*|landamærah*
checkpoint: eftirlitsstöð*
fence: girðing|girðingu|girðingin|girðingar|gaddavír*
wall: múr|múrinn|veggur|vegginn|múrsins
rebel: uppreisnarm*|uppreisnars*|uppreisnarh*
separatist: aðskilnaðars*
militia: vopnaðar sveitir|vígasveitir|vopnuð* sveit*
paramilitary: hálfhernaðar*
mercenary: málalið*|wagner
coup: valdarán*
junta: herforingjastj*|herstjórn*
martial-law: herlög*
curfew: útgöngubann*
intelligence: leyniþjón*|njósnastofn*|leyniþjónust*
spy: njósnari|njósnar|njósnara|njósnarar|njósnum
espionage: njósnir|njósna|njósnað|njósnum um
surveillance: hleranir|hlerað*|hlerun*|eftirlitsmynd*|öryggismyndav*
hacker: hakkar*|tölvuþrjót*|tölvuinnbrot*|tölvuhakkar*|tölvuglæp*
cyber-attack: netárás*|tölvuárás*|netöryggi*
data-breach: gagnaleki|gagnaleka|gagnalekinn|öryggisbrest*|gagnastuld*
leak: leki|lekinn|lekið|leka
defence: varnarmál*|varnir|vörnum|landvarn*|varnarsamst*|loftvarn*
security: öryggi|öryggis|öryggið|öryggismál*|öryggisráð*|þjóðaröryggi*
bodyguard: lífvörð*|lífvarð*|lífverð*
assassination: banatilræð*|morðtilræð*|launmorð*|ráðinn af dögum
poisoning: eitrað fyrir|eitrun fyrir|matareitrun*|byrlað*
nerve-agent: taugaeit*|novichok|novítsjok
exile: útlegð*
defector: liðhlaup*
dissident: andófsmað*|andófsmenn*|andófsmann*|andóf
hostage-release: frelsun gísla*|lausn gísla*|gíslum sleppt|gíslar látnir lausir|sleppa gíslum
prisoner-exchange: fangaskipt*
government: ríkisstjórn*|stjórnvöld*|stjórnvald*
president: forseti|forseta|forsetinn|forsetann|forsetans|forsetanum|forsetar|forsetakosn*|bandaríkjaforset*|forsetaframb*|rússlandsforset*|forsetakjör*
prime-minister: forsætisráðh*|forsætisráðherr*
minister: ráðherra*|ráðuneyti*|ráðherrar*
foreign-minister: utanríkisráðh*|utanríkisráðherr*|utanríkisráðun*
defence-minister: varnarmálaráð*|varnarmálaráðherr*|varnarmálaráðun*
finance-minister: fjármálaráðh*|fjármálaráðherr*|fjármálaráðun*
interior-minister: innanríkisráð*|dómsmálaráðh*|dómsmálaráðherr*|innanríkisráðherr*
vice-president: varaforset*
chancellor: kanslari|kanslara*
king: konungur|konungi|kóngur|karl konungur|konunginn|konungs|konungsins|kónginn
queen: drottning*
prince: prins|prinsinn|prinsessa*|prinsess*|krónprins*|prinsins
monarchy: konungsveld*|einveldi|konungdæm*
parliament: alþing*|þingið|þinginu|þingsins|þing|þjóðþing*|bundestag|þingkosn*|þinghús*
senate: öldungadeild*
congress: bandaríkjaþing*|fulltrúadeild*
deputy: þingmað*|þingmann*|þingmenn*|þingmönn*|þingkon*
speaker: þingforset*|forseti alþingis|forseta alþingis|forseti fulltrúadeild*
governor: ríkisstjóri|ríkisstjóra|ríkisstjórinn|héraðsstjór*|ríkisstjórar
mayor: borgarstjór*|bæjarstjór*|sveitarstjór*
ambassador: sendiherr*
embassy: sendiráð*
consulate: ræðismann*|ræðismað*
diplomat: stjórnarerind*|diplómat*|sendifulltrú*|sendierind*
diplomacy: utanríkisþj*|utanríkisþjónust*|diplómatísk*
summit: leiðtogafund*|leiðtogaráð*
meeting: fundur|fundi|fund|fundinn|fundinum|fundar|fundurinn|fundaði|funduðu|fundarins|fundir
visit: heimsókn*|heimsótti|heimsækir|opinber* heimsókn*
telephone-call: símtal*|símtöl*|símasamtal*
talks: viðræður|viðræðum|viðræðna|viðræðurn*|samningaviðr*|viðræðunum|samningaviðræð*|kjaraviðræð*
agreement: samkomulag*|samning*
treaty: sáttmál*|milliríkjas*
memorandum: viljayfirl*|viljayfirlýsing*
alliance: bandalag*|nató|atlantshafsb*|bandamenn|bandamanna|bandalög*
coalition: samsteypust*|stjórnarmynd*|meirihlutasam*
opposition: stjórnarandst*|stjórnarandstað*|stjórnarandstöð*
party: flokkur|flokks|flokkinn|flokkurinn|flokksins|flokkar|flokka|sjálfstæðisflok*|sjálfstæðisflokk*|framsóknarfl*|samfylking*|stjórnmálaflokk*|miðflokk*|viðreisn|pírat*
leader: leiðtog*|formaður|formann|formanns|flokksformað*
leadership: forysta|forystu|forystunni|forystan
candidate: frambjóð*|framboð|framboði|frambjóðand*|forsetaefni*|framboðs
campaign: kosningabar*|kosningabarátt*|herferð
election: kosning|kosningar|kosningum|kosninga|kosningarn*|kosningunum|kosninganna|kosningavök*|alþingiskosn*|sveitarstjórnark*|kosningaréttur
early-election: boðað til kosninga|flýtt kosning*|flýta kosning*
vote: atkvæðagr*|atkvæði*|kaus|kusu|atkvæða|greiddu atkvæði|atkvæðagreiðsl*
voter: kjósend*|kjósand*
ballot: kjörseð*|atkvæðaseð*|utankjörfund*
polling-station: kjörstað*|kjörstöð*|kjördeild*
turnout: kjörsókn*|kosningaþátt*
referendum: þjóðaratkvæð*|þjóðaratkvæðagreiðsl*
exit-poll: útgönguspá*
opinion-poll: skoðanakönn*|könnun|könnunar|könnunin|gallup|könnunum|fylgiskönn*|maskína
recount: endurtaln*|endurtalning*
electoral-fraud: kosningasvik*|kosningasvindl*|kosningamisf*
majority: meirihlut*
minority: minnihlut*|minnihlutahóp*
victory: kosningasig*|sigur í kosning*|sigraði í kosning*
defeat: ósigur|ósigri|biðu ósigur|tapaði|töpuðu|beið ósigur
landslide-victory: stórsigur*|yfirburðasig*|stórsigri
inauguration: embættistak*|embættistök*|innsetningar*
oath: embættiseið*|sór embættis*|eiðstaf*
term: kjörtímabil*|forsetatíð|embættistíð
cabinet: ríkisráð*|ráðherralist*|ráðherraskip*
reshuffle: uppstokkun*|hrókering*
resignation: afsögn*|afsagnar
resign: sagði af sér|segir af sér|sagt af sér|segi af sér|segja af sér
dismissal: sagt upp störfum|brottrekst*|vikið úr starfi|rekin úr|brottvikn*|rekinn úr
impeachment: ákæra til embættismissis|ákæru til embættismissis|embættismissis|landsdóm*
no-confidence-vote: vantraust*|vantrauststil*
scandal: hneyksli*|hneykslismál*|hneyksl*
ethics: siðferði*|siðanefnd*|siðareg*
lobbying: hagsmunaverð*|hagsmunagæsl*
reform: umbætur|umbótum|umbóta|umbótas*
bill: frumvarp*|lagafrumv*|frumvörp*|lagafrumvarp*
amendment: breytingartill*|stjórnarskrárbr*|stjórnarskrárbreyt*
decree: tilskip*|forsetatilsk*|reglugerð*
veto: neitunarvald*
budget: fjárlög*|fjárlag*|fjárhagsáætl*|fjárlagafrumv*|fjárlagafrumvarp*
deficit: fjárlagahall*|halli á rekstri|viðskiptahall*|hallarekst*
debt: skuldir|skulda|skuldum|skuld|skuldin|ríkisskuld*|skuldastaða
tax: skattur|skatta|skattar|skattinn|skattlagn*|virðisaukas*|skatturinn|skattahækk*|sköttum|skatt
tax-cut: skattalækk*|lækkun skatta
subsidy: niðurgreið*|niðurgreidd*|ríkisstyrk*
pension: lífeyri*|lífeyris*|eftirlaun*|ellilífeyr*
welfare: velferð*|velferðark*|almannatrygg*|örorkubæt*|örorkulífeyr*
minimum-wage: lágmarkslaun*
austerity: aðhaldsaðg*|niðurskurð*|aðhaldsaðgerð*
privatisation: einkavæð*
nationalisation: þjóðnýt*
independence: sjálfstæði|sjálfstæðis|sjálfstæðið|sjálfstæðisbar*|fullveldi*
autonomy: sjálfstjórn*|heimastjórn*
sovereignty: fullveldisr*
democracy: lýðræði*|lýðræðis*
dictatorship: einræðis*|einræði*|einræðisherr*
regime: valdhaf*|ógnarstjórn*|stjórnarfar*|klerkastjórn*
authoritarian: valdboðs*|alræði*|alræðis*
censorship: ritskoð*
freedom-of-press: fjölmiðlafrel*|prentfrels*
freedom-of-speech: tjáningarfr*|tjáningarfrels*|málfrels*
protest: mótmæli|mótmæla|mótmælin|mótmælum|mótmælti|mótmæltu|mótmælanna|mótmælunum
demonstration: fjöldamótmæl*|kröfugang*|kröfugöng*
demonstrator: mótmælend*|mótmælandi|mótmælanda
march: fjöldagang*|fjöldagöng*|gleðigang*|gleðigöng*|druslugang*
rally: fjöldafund*|kosningafund*|útifund*
strike-labour: verkfall*|verkföll*|verkfallsað*|verkfallsboð*|verkbann*|vinnustöðv*
union: stéttarfél*|verkalýðsfél*|stéttarfélag*|verkalýðsfélag*|efling stéttar*|alþýðusamband*|verkalýðshr*
boycott: sniðgang*|sniðgöng*
petition: undirskrift*|undirskriftas*
civil-disobedience: borgaraleg* óhlýðni
tear-gas: táragas*
water-cannon: vatnsfallbyss*|háþrýstidæl*
clash: átök milli|kom til átaka|skarst í odda
crackdown: kúgun*|barið niður|bæla niður
activist: aðgerðasinn*|baráttukon*|baráttumað*|aktívist*
human-rights-activist: mannréttindaf*
revolution: bylting|byltingu|byltingin|byltingar|búsáhaldab*
uprising: uppreisn|uppreisnin|uppreisnar|uppreisnina
unrest: ólga|ólgu|órói|óróa
discrimination: mismun|mismunun*|mismunað
racism: rasism*|rasist*|kynþáttaf*|kynþáttahat*|kynþáttaford*|kynþáttaníð*|kynþáttahatur*
equality: jafnrétt*|jafnréttismál*
feminism: femínis*|kvenréttind*|kvenfrels*
abortion: þungunarrof*|fóstureyð*
same-sex-marriage: hjónaband* samkyn*|samkynja hjónab*
lgbt: hinsegin|samkynhneig*|transfólk*|trans fólk*|hinsegin daga*|transkon*
migration: fólksflutn*|innflytjendam*|innflytjendamál*
migrant: innflytjand*|innflytjend*|farandverkaf*|flóttamenn á báti
refugee: flóttamað*|flóttamann*|flóttafólk*|flóttamenn|flóttamönn*
asylum: hæli|hælis|alþjóðleg* vernd|alþjóðlega vernd
asylum-seeker: hælisleit*|umsækjend* um alþjóðlega|hælisleitend*
citizenship: ríkisborgarar*|ríkisborgaraétt*|ríkisfang*|ríkisborgararétt*
passport: vegabréf|vegabréfi|vegabréfa|vegabréfið
visa: vegabréfsárit*|dvalarleyfi*|vegabréfsáritun*
nationalism: þjóðernis*|þjóðernishygg*|þjóðernissin*
populism: popúlis*|lýðskrum*
far-right: hægriöfg*|öfgahægri*|nýnasist*|hægri öfg*|hægriöfga*
far-left: vinstriöfg*|öfgavinstri*
communist: kommúnis*|kommúnist*
socialist: sósíalist*|sósíalism*|jafnaðarm*|sósíaldemókr*
conservative: íhaldssam*|íhaldsflokk*|íhaldsm*
liberal: frjálslynd*
statement: yfirlýsing*|tilkynning|tilkynningu
speech: ræða|ræðu|ræðan|ræðuna|ræðunni|ræðum|ræður forset*
address: ávarp|ávarpi|ávarpið|áramótaávarp*|ávarpaði|stefnuræð*
press-conference: blaðamannafund*|upplýsingafund*
interview: viðtal|viðtali|viðtalið|viðtalinu|viðtöl*
criticism: gagnrýni|gagnrýnir|gagnrýnd*|gagnrýnt|gagnrýna|gagnrýnin
accusation: ásakan*|ásökun*|sakaður um|sakað*|sakar
apology: afsökun*|baðst afsökunar|biðst afsökunar|afsökunarb*|baðst velvirðingar
threat: hótun*|hótar|hótað*|hótanir|ógn|ógnar|ógnin|hótana
warning: viðvörun*|varar við|varaði við|vöruðu við|vara við|varað við
condemnation: fordæm*
denial: neitar|neitaði|neita sök|hafnar því|neitað
support: stuðning*|styður|styðja
announcement: tilkynnti|tilkynnt|tilkynna
proposal: tillag*|tillög*|leggur til|lagði til
decision: ákvörðun|ákvarðan*|ákvörðunin|ákvað|ákveðið|ákvörðunina
plan: áætlun|áætlanir|áform|áformum|áforma|áætlunin|áformað*|hyggst
project: verkefni|verkefnið|verkefnis|verkefninu|verkefna|framkvæmd|framkvæmdir|framkvæmdum
economy: efnahag*|hagkerf*|efnahags*|hagfræð*|hagfræðing*|efnahagslíf*
growth: hagvöxt*|hagvext*|vöxtur|landsframl*|vaxtar
recession: samdrátt*|kreppa|kreppu|kreppan
crisis: hættuástand*|krísu*|krísa|efnahagshrun*|hrunið 2008|fjármálakrepp*
inflation: verðbólg*
price: verð|verðið|verðlag*|verðs
price-rise: verðhækk*|hækkun verðs|verðhækkan*|hækkaði verð
consumer: neytend*|neytand*
interest-rate: vextir|vaxta*|vöxtum|stýrivext*|stýrivöxt*|stýrivaxta*|vexti|vaxtahækk*|vaxtalækk*
central-bank: seðlabank*
bank: banki|bankinn|bankanum|banka|bankar|bankans|bankann|landsbank*|íslandsbank*|bönkum|arion
loan: lán|láni|lánum|lána|lánið|lántak*|lántök*|lánin
mortgage: húsnæðislán*|íbúðalán*|fasteignalán*
credit: lánshæfi*|lánstraust*|lánveit*|lánshæfismat*
bailout: björgunarpakk*|neyðarlán*
bankruptcy: gjaldþrot*|þrotabú*
insolvency: greiðslustöðv*|ógjaldfær*|greiðsluþrot*
bond: skuldabréf*|ríkisskuldabr*
stock-exchange: kauphöll*|kauphall*|hlutabréfamark*|hlutabréfamarkað*
share: hlutabréf*|gengi hlutabréfa
shareholder: hluthaf*
dividend: arðgreið*|arðgreiðsl*|arður
investor: fjárfestar|fjárfesta|fjárfestir|fjárfestum|fjárfestis
investment: fjárfesting*|fjárfest|fjárfesti
fund: sjóður|sjóðurinn|sjóð|sjóðir|sjóðinn|sjóða|lífeyrissjóð*|sjóðnum|sjóðsins
hedge-fund: vogunarsjóð*
currency: gjaldmið*|gjaldeyri*|gjaldeyr*|íslensku krónunnar
exchange-rate: gengi krónu*|gengi krónunnar|gengislækk*|gengisþróun|gengi dollar*|gengisstyrk*
devaluation: gengisfell*|gengisfall*
dollar: dollar*|bandaríkjadal*
euro: evra|evrur|evru|evrum|evrusvæð*|evran
cryptocurrency: rafmynt*
bitcoin: bitcoin*
gold: gull|gulli|gullverð*
oil: olía|olíu|olían|hráolíu*|olíuverð*|olíunni|opec|olíufyrirt*|olíuframleið*
crude-oil: hráolía|brent-olí*
gas: gas|gasi|gasið|gass
natural-gas: jarðgas*
petrol: bensín*|bensínverð*|dísilolí*|bensínstöð*|dísel*
fuel: eldsneyti*
electricity: rafmagn*|raforku*|rafork*|landsnet*|landsvirkj*|rarik
power-cut: rafmagnslaus*|rafmagnsleys*|straumlaust|rafmagnstrufl*|rafmagnsleysi*
blackout: straumleys*
energy: orka|orku|orkan|orkumál*|orkufyrirt*|orkunn*|orkuver*|orkuskort*|orkuveit*
renewable-energy: endurnýjanleg*|endurnýjanlegr* orku
solar: sólarork*|sólarsell*
wind-power: vindork*|vindmyll*|vindorkuver*|vindorkug*
coal: kol|kola|kolum|kolaver*|kolanám*
trade: viðskipti|viðskiptum|viðskipta|milliríkjav*|verslun|vöruskipt*|verslunar|viðskiptin
tariff: tollur|tollar|tolla|tollum|tollahækk*|verndartoll*|tollana
import: innflutning*|flutt inn
export: útflutning*|flutt út
trade-war: viðskiptastrí*|tollastríð*|viðskiptastríð*
free-trade: fríverslun*|frjáls viðskipti
customs: tollgæsl*|tollstjór*|tollvörð*|tollverð*|tolleftir*
supply-chain: aðfangakeðj*|birgðakeðj*|virðiskeðj*
company: fyrirtæki*|fyrirtæk*
corporation: stórfyrirtæk*|samstæðan|samstæðunn*|fyrirtækjasam*
startup: sprotafyrirt*|sprotafyrirtæk*|nýsköpunarfyr*|nýsköpunarfyrirtæk*
merger: samrun*|sameining fyrirtækj*
acquisition: kaup á fyrirtæk*|yfirtaka á
takeover: yfirtak*|yfirtök*|yfirtökutil*
subsidiary: dótturfél*|dótturfyrirt*|dótturfélag*|dótturfyrirtæk*
joint-venture: sameiginlegt fyrirtæki
profit: hagnað*|hagnast
loss: taprekst*|rekstrartap*|tap félagsins|milljarða tap|milljóna tap
revenue: tekjur|tekjum|tekna|rekstrartek*|tekjurnar
turnover: veltan|velta|veltu|ársvelt*
earnings: uppgjör|uppgjöri|árshluta*|árshlutauppgj*|ársreikning*
sales: sala|salan|sölu|sölur|seldi|seldust|seldist|sölunni
market: markaður|markað|markaði|markaðir|markaðinn|markaðinum|mörkuðum|markaðnum
retail: smásal*|smásölu*|verslanakeðj*
supermarket: matvöruversl*|stórmarkað*|matvörubúð*|verslanir|verslunin|búðin|matvöruverslan*
e-commerce: netverslun*|netverslan*
advertising: auglýsing*|auglýst
brand: vörumerk*
product: vöru|vörur|vörunni|afurð|afurðir|vörum|varan
factory: verksmiðj*|álver*|kísilver*
production: framleiðsl*|framleidd*|framleiða
manufacturing: framleiðand*|framleiðend*
industry: iðnað*
steel: stáli|stálframl*|stáliðn*
textile: textíl*|vefnaðar*|fataiðnað*
automobile: bílaframl*|bílaiðnað*|bílaframleið*
electric-car: rafbíl*|rafmagnsbíl*
battery: rafhlað*|rafhlöð*|rafgeym*
chip: örgjörv*|örflög*|tölvuflög*
semiconductor: hálfleiðar*
technology: tækni|tæknin|tækninni|tæknifyrirt*|hátækni*
software: hugbúnað*
artificial-intelligence: gervigreind*|chatgpt
robot: vélmenni*|róbót*
smartphone: snjallsím*|farsím*
computer: tölva|tölvu|tölvur|tölvum|tölvan|tölvukerf*|fartölv*
internet: internet*|netið|netinu|nettenging*
website: vefsíð*|vefur|vefnum|heimasíð*|vefsvæð*
social-media: samfélagsmiðl*|facebook|fésbók*|instagram|tiktok|twitter|samfélagsmiðill
app: smáforrit*|snjallforrit*|forrit|appið|forritið
platform: streymisveit*
video-game: tölvuleik*
telecommunications: fjarskipt*|fjarskiptafyr*|síminn|fjarskiptafyrirtæk*|vodafone
antitrust: samkeppniseft*|samkeppnislag*|samkeppniseftirlit*
patent: einkaleyf*
copyright: höfundarrétt*|höfundalög*
job: starf|störf|störfum|starfinu|atvinnutæk*
employment: atvinna|atvinnu|atvinnuþátt*|vinnumarkað*|ráðningar
unemployment: atvinnuleys*|atvinnulaus*
worker: starfsmað*|starfsmenn|starfsfólk*|verkafólk*|verkamað*|launafólk*|starfsmann*|verkamenn
layoff: uppsögn*|uppsagn*|hópuppsagn*|hópuppsögn*
hiring: ráðningu|ráðning
salary: laun|launum|launa|launin|mánaðarlaun*
wage: kjarasamn*|kjarasamning*|launakjör*|kjaradeil*
bonus: kaupauk*|bónusgreið*|kaupréttar*
pay-rise: launahækk*|launahækkan*|launahækkun*
executive-director: forstjór*|framkvæmdastj*|framkvæmdastjór*
board-of-directors: stjórn félagsins|stjórnarmað*|stjórnarmenn
chairman: stjórnarform*|stjórnarformað*
founder: stofnandi|stofnend*|stofnanda
billionaire: milljarðamær*|auðkýfing*|auðjöf*|ólígark*
wealth: auðæf*|auðug*|ríkidæm*|auðlegð*
poverty: fátækt*
inequality: ójöfnuð*|misskipting*
housing: húsnæði*|íbúð|íbúðir|íbúðum|íbúða|íbúðin|íbúðina|húsnæðismál*
rent: leiga|leigu|leigjend*|húsaleig*|leiguverð*|leigan
real-estate: fasteign*|fasteignam*|fasteignamark*
construction: byggingarfram*|byggingariðn*|framkvæmdir við|nýbygging*|byggingarframkvæmd*|byggingariðnað*
building: bygging|byggingin|byggingu|byggingar|fjölbýlish*|fjölbýlishús*|byggingum
contractor: verktak*|verktök*
tender: útboð*
contract: verksamning*
agriculture: landbúnað*
farmer: bóndi|bóndinn|bændur|bænda|bændum|bændasamt*|sauðfjárbænd*
harvest: uppsker*
crop: ræktun|kornrækt*
wheat: hveiti*
grain: korn|korni|kornið|kornútfl*
rice: hrísgrjón*
livestock: búfé|búfjár|sauðfé*|nautgrip*|sauðfjár|búfénað*
fishing: fiskveið*|sjómenn|sjómað*|veiðar|veiðum|sjómann*|makrílveið*|loðnuveið*|veiðarnar
fishery: sjávarútv*|sjávarútveg*|útgerð*|fiskeldi*|fiskveiðistj*|aflamark*|veiðigjöld*
food: matur|matvæli*|matvæla*|matvöru*|maturinn
restaurant: veitingastað*|veitingahús*|kaffihús*
hotel: hótel*|gistiheimil*|gistihús*
tourism: ferðaþjón*|ferðamál*|ferðaþjónust*
tourist: ferðamað*|ferðamenn*|ferðamann*|ferðamönn*|ferðafólk*
insurance: trygging|tryggingar|tryggingafél*|tryggingum|tryggingafélag*|tryggingu
auction: uppboð*
audit: endurskoðun*|ríkisendursk*|endurskoðand*|endurskoðend*
health: heilsa|heilsu|heilbrigðis*|heilbrigði|landlækni*|lýðheils*|heilbrigðiskerf*
hospital: sjúkrahús*|spítal*|landspítal*
clinic: heilsugæsl*|læknastof*
doctor: læknir|lækni|læknar|lækna|læknum|læknirinn|yfirlækn*|sóttvarnalækn*|heimilislækn*
nurse: hjúkrunarfr*|hjúkrunarfræð*|sjúkralið*|hjúkrunarfræðing*
patient: sjúkling*
medicine: læknavís*|læknisfræð*|læknavísind*
drug-medicine: lyf|lyfið|lyfja|lyfjum|lyfi|lyfjastofn*|lyfin
treatment: meðferð|meðferðin|meðferðar|meðferðina|meðferðir
therapy: sálfræðimeð*|lyfjameðferð*
surgery: aðgerð á sjúkra*|skurðaðg*|skurðlækn*|skurðaðgerð*
transplant: líffæraíg*|líffæragj*|ígræðsl*|líffæraskipt*
disease: sjúkdóm*
illness: veikind*|veikt|veikur|veikir|veiktust|veiktist
infection: smit|sýking*|smitað*|smitast|smitið|smita|smitum|sýkt*|smituð*|smitsjúkd*|smitsjúkdóm*
virus: veira|veirunn*|veirur|veiru|vírus*|veiran|veiruna
bacteria: bakterí*|salmonell*
coronavirus: kórónuveir*|kórónaveir*|kórónuveira*
covid: covid|covid-19|kóvid
influenza: inflúens*|flensa|flensu|flensan
ebola: ebóla|ebólu*
measles: mislinga*|mislingum
malaria: malaría|malaríu*
cholera: kólera|kóleru*
aids: alnæmi*|hiv
cancer: krabbamein*|æxli
diabetes: sykursýk*
heart-attack: hjartaáfall*
stroke: heilablóðf*|heilablæð*|heilablóðfall*|heilaslag*
dementia: heilabil*|alzheimer*|heilabilun*
obesity: offita|offitu*
mental-health: geðheil*|geðlækn*|geðsjúkd*|geðheilbrigð*|geðdeild*|geðræn*
depression: þunglynd*
vaccine: bóluefn*
vaccination: bólusetn*|bólusett*|bólusetning*|bólusetja
dose: skammtur|skammta|skammtar|skammt|bóluefnaskam*
booster: örvunarsk*|örvunarbólu*|örvunarskammt*
immunity: ónæmi|ónæmis*|hjarðónæm*
outbreak: hópsmit*|hópsýking*
pandemic: heimsfarald*|heimsfaraldur*
quarantine: sóttkví*
lockdown: samkomubann*|samkomutakm*|samkomutakmark*
isolation: einangrun*
mask: gríma|grímur|andlitsgrím*|grímusk*|grímuskyld*|grímum
testing: skimun*|sýnatak*|sýnatök*
test-positive: greindust smit|greindist með covid|greindust með covid|greindist jákvæð*
symptom: einkenni|einkennum|einkennalaus*
contact-tracing: smitrakn*|smitrakning*
variant: afbrigði|afbrigðið|afbrigðis|ómíkron*|afbrigðinu
mutation: stökkbreyt*|stökkbreyting*
mortality: dánartíðn*
birth: fæðing|fæðingu|fæðingar|fæðingin|fæðingum|fæðingartíðni
pregnancy: meðgang*|meðgöng*|ólétt*|barnshaf*|þunguð*|þungun
maternity: fæðingarorl*|fæðingarorlof*|fæðingardeild*
baby: ungbarn*|ungabarn*|ungbörn*|ungabörn*
newborn: nýfædd*|nýbur*
death-toll: tala látinna|fjöldi látinna|tölu látinna|tala látinna hækk*
smoking: reykinga*|reykingum|sígarett*|rafrett*
tobacco: tóbak*
alcohol: áfengi*|áfengis*|vínbúð*
allergy: ofnæmi*
pharmaceutical: lyfjafyrirt*|lyfjafyrirtæk*|lyfjaframleið*|alvotech|alvogen
clinical-trial: klínísk* rannsókn*|klínískar rannsókn*|lyfjarannsók*
side-effect: aukaverk*|aukaverkan*|aukaverkun*
approval: samþykkt|samþykkti|samþykki|samþykkja|samþykktu
research: vísindarann*|rannsóknir|rannsóknum|rannsóknaset*|rannsóknanna|vísindarannsókn*
study: ný rannsókn|niðurstöður rannsókn*|niðurstöður rannsóknar
scientist: vísindamað*|vísindamenn*|vísindamann*|vísindafólk*|jarðeðlisfr*|jarðeðlisfræð*
professor: prófessor*
university: háskól*
laboratory: rannsóknarstof*|tilraunastof*
experiment: tilraun|tilraunir|tilraunin
discovery: uppgötv*|uppgötvun*
gene: gen|genum|erfðamengi*|erfðafræð*|genin|erfðabreyt*
fossil: steingerv*|steingerving*
dinosaur: risaeðl*
archaeologist: fornleifafr*|fornleifafræð*
excavation: fornleifaupp*|uppgröft*|uppgreft*|fornleifauppgr*
ancient: fornminj*|fornleif*|forna|fornar|ævaforn*
museum: safnið|safnsins|þjóðminjas*|listasafn*|minjasafn*|safni|þjóðminjasafn*
species: dýrategund*|plöntutegund*
endangered: útrýmingarh*|útrýmingarhætt*|í útrýmingar*|útdau*
animal: dýrið|dýrin|villt dýr|dýravern*|dýravelferð*
dog: hundur|hund|hundar|hunda|hundurinn|hundinn|hundi|hundum|hvolp*
elephant: fíll|fílar|fíla|fílinn
whale: hvalur|hvalir|hvala|hvali|hvalveið*|langreyð*|hrefn*|hvölum|hvalurinn
shark: hákarl*
bear: ísbjörn*|bjarndýr*|hvítabjörn*|ísbirn*|ísbjarn*|skógarbjörn*
wolf: úlfur|úlfar|úlfa|úlfinn
bird-flu: fuglaflens*|fuglainflú*|fuglaflensu*
bee: býflug*|hunangsflug*
insect: skordýr*|lúsmý*
forest: skógur|skóg|skógar|skógi|skóga|skógrækt*|skóginn|skógum|regnskóg*
deforestation: skógarhögg*|skógeyð*|skógareyð*
amazon-forest: amazon-frumsk*|amazonfrumsk*|amasonfrumsk*|amazonskóg*
ocean: úthaf*|kyrrahaf*|atlantshaf|höfin|hafsins|atlantshafið|hafinu
coral-reef: kóralrif*|kórall*
river: áin|ánni|ánna|árinnar|fljótið|jökulsá*
lake: stöðuvatn*|stöðuvötn*
glacier: jökull|jöklar|jökul|jökli|jökla|jökullinn|jöklum|vatnajök*|mýrdalsjök*|jökulinn|jöklarnir|jökulsins
ice: ísinn|hafís*|hálka|hálku|ísing*|hálkan
arctic: norðurslóð*|norðurskaut*|heimskaut*|norðurskauts*
antarctica: suðurskaut*
national-park: þjóðgarð*
zoo: dýragarð*|húsdýragarð*
school: skóli|skóla|skólinn|skólar|grunnskól*|skólum|skólanum|skólans|framhaldsskól*|menntaskól*|skólann
pupil: nemandi|nemend*|nemanda
student: háskólanem*|stúdent*|námsmað*|námsmenn
teacher: kennar*
education: menntun|menntamál*|menntakerf*|menntunar|námi|náminu
exam: prófi|prófum|samræmd* próf*|prófin|prófið|próf
kindergarten: leikskól*
graduation: útskrift*|útskrif*|brautskrá*
scholarship: námsstyrk*|námslán*|styrkþeg*
child: barn|barni|barnið|börn|börnum|barna|börnin|barns|barnsins|börnunum|barninu
teenager: ungling*|táning*|ungmenn*
youth: ungt fólk|ungs fólks|ungu fólki|æskulýð*|unga fólkið
parent: foreldr*
mother: móðir|móður|móðirin|mamma|mömmu|mæður|móðurinni
father: faðir|föður|faðirinn|pabbi|pabba|feður
son: sonur|syni|sonar|synir|sonurinn
daughter: dóttir|dóttur|dætur|dóttirin|dætrum
brother: bróðir|bróður|bræður|bræðrum|bróðurinn
sister: systir|systur|systkin*
family: fjölskyld*
wife: eiginkon*
husband: eiginmað*|eiginmann*|eiginmenn
wedding: brúðkaup*|giftust|brúðhjón*
marriage: hjónaband*|gifting*|gift sig|giftu sig
divorce: skilnað*|skildu að skiptum
birthday: afmæli|afmælið|afmælis*|stórafmæl*|afmælisdag*
anniversary: ártíð|ára afmæl*|afmælisár*
celebration: hátíðahöld*|hátíðarhöld*|fögnuð*|fagnað var|hátíð
festival: tónlistarhát*|þjóðhátíð*|menningarnót*|menningarnótt*|kvikmyndahát*|listahátíð*|tónlistarhátíð*|kvikmyndahátíð*|hátíðin|hátíðinni|airwaves
holiday: frídag*|páskafrí|sumarfrí|sumarleyf*|helgidag*
new-year: áramót|áramótum|nýár*|nýársdag*|gamlárs*|áramótin|áramótunum
christmas: jól|jólin|jólum|jóla|aðfangadag*|jólunum|jólanna|jóladag*|jólatré*
ramadan: ramadan
eid: eid al-fitr
easter: páskar|páska|páskum|páskana|páskadag*|páskahelg*
pilgrimage: pílagrím*
hajj: hajj
church: kirkja|kirkju|kirkjan|kirkjunn*|dómkirkj*|þjóðkirkj*|kirkjur|kirkjuna
mosque: moska|mosku|moskan|moskur|moskunni|moskum
synagogue: sýnagóg*|bænahús gyðing*|samkunduh*
temple: musteri*|hof|hofið
religion: trúarbrögð*|trúfélag*|trúarbragð*|trúarleg*|trúmál*|trúfélög*
christian: kristnir|kristin*|kristni|kristnum|kaþólsk*|kaþólikk*|rétttrúnað*
muslim: múslim*|íslam|íslamsk*|íslamstrú*
jewish: gyðing*|gyðingaand*|gyðingahat*
pope: páfi|páfa|páfinn|páfans|frans páfi|vatíkan*|páfagarð*
bishop: biskup*
cardinal: kardínál*
priest: prestur|prest|prestar|prests|presta|presturinn|sóknarprest*|prestum
imam: ímam*
rabbi: rabbín*
prayer: bæn|bænir|bænastund*|bænum|messa|messu|guðsþjónust*
blasphemy: guðlast*
film: kvikmynd*|bíómynd*
cinema: bíó|kvikmyndahús*|bíóhús*|kvikmyndagerð*
actor: leikari|leikara|leikarar|leikarinn|leikarans|leikurum
actress: leikkon*
director: leikstj*|leikstjór*|kvikmyndagerðarm*
movie-premiere: frumsýnd*|frumsýning*
award: verðlaun*|viðurkenning*|fálkaorð*
oscar: óskarsv*|óskarinn|óskarsverðl*|óskarsverðlaun*
prize: verðlaunah*|verðlaunahaf*|edduverðl*
nobel-prize: nóbels*|nóbelsverðl*|friðarverðl*|nóbelsverðlaun*|friðarverðlaun*
music: tónlist*|tónlistarm*|tónskáld*|tónlistarmað*
song: lagið|söngvakeppn*|eurovision|júróvisjón*|söngur|lagsins
singer: söngvar*|söngkon*
band: hljómsveit*|rokkhljómsv*
concert: tónleik*
album: plata|plötu|plötur|hljómplöt*|platan|plötunn*
tour: tónleikaferð*
opera: ópera|óperu*|óperan
orchestra: sinfóníu*|hljómsveitarst*|sinfóníuhljómsv*
dance: dans|dansar*|dansinn|dansa
ballet: ballett*
theatre: leikhús*|þjóðleikhús*|borgarleikh*|borgarleikhús*
play: leikrit*|leiksýning*|leikverk*
book: bók|bókin|bækur|bókina|bóka|bókinni|bókum|bókarinnar
novel: skáldsag*|skáldsög*|glæpasag*|glæpasög*
author: höfundur|höfund|höfundar|höfundurinn|höfunda
writer: rithöfund*
poet: ljóðskáld*|skáld|ljóðabók*|ljóð|skáldið|ljóðum
literature: bókmennt*
publisher: bókaútg*|útgefand*|bókaútgáf*|forlag*|útgáfufél*
library: bókasafn*|bókasöfn*|landsbókas*|bókhlað*
art: listamað*|listir|myndlist*|listaverk*|listamenn|listakon*|listamann*
painting: málverk*
painter: listmálar*|málari
sculpture: höggmynd*|myndhögg*|skúlptúr*|myndhöggv*
exhibition: sýning|sýningin|sýningu|sýningar|sýningunni|sýningarinnar|yfirlitssýn*
gallery: gallerí*|listasal*
fashion: tíska|tísku|tískan|tískuvik*|tískusýn*|tískunn*
model: fyrirsæt*|ofurfyrirs*
designer: hönnuð*|fatahönn*
television: sjónvarp*|sjónvarpsst*|sjónvarpsstöð*
series: þáttaröð*|þáttarað*|sjónvarpsþætt*|sjónvarpsþátt*|þættirnir|netflix
broadcaster: ríkisútvarp*|rúv
radio: útvarp*|útvarpsst*|útvarpsstöð*|útvarpsþátt*
newspaper: dagblað*|morgunblað*|fréttablað*|dagblöð*
journalist: blaðamað*|blaðamenn|blaðamann*|fréttamað*|blaðakon*|fréttamann*|blaðamönn*|fréttamenn|fréttakon*
reporter: fréttaritar*
editor: ritstjór*
media: fjölmiðl*|fjölmiðill|fréttamiðl*|miðlar
news: frétt|fréttir|fréttin|fréttum|fréttastof*|frétta
magazine: tímarit*
photographer: ljósmyndar*
documentary: heimildarm*|heimildamynd*|heimildaþ*|heimildarmynd*|heimildarþátt*
celebrity: stjörnurnar|frægir|fræga fólk*|fræga fólkið
royal-family: konungsfjöl*|konungsfjölskyld*|konungleg*|krúnan
heritage: menningararf*|heimsminj*|arfleifð*
unesco: unesco
monument: minnismerki*|minnisvarða
statue: stytta|styttan|styttu|styttur|styttuna|brjóstmynd*
lottery: lottó*|happdrætt*|eurojackpot|víkingalottó*
winner: sigurvegar*|vinningshaf*
record-world: heimsmet*|íslandsmet*|met
guinness: guinness|heimsmetabók*
football: fótbolt*|knattspyrn*
match: leikur|leikinn|leiknum|leikurinn|leiksins|leikir|leikjum|viðureign*|landsleik*|leikina
game: tölvuspil
league: deildin|deildinni|deildar|úrvalsdeild*|bestu deild*|deildarinnar|úrvalsdeildar*|meistaradeild*|evrópudeild*
cup: bikar|bikarinn|bikarkeppn*|bikarúrsl*|bikarmeist*|bikarnum|bikarúrslit*|bikars
world-cup: heimsmeistaram*|heimsbik*|heimsmeistaramót*|hm
championship: íslandsmót*|íslandsmeist*|evrópumót*|meistari|meistarar|meistaratitil*|evrópumeist*|íslandsmeistar*|evrópumeistar*|heimsmeistar*
tournament: mótið|mótinu|mótsins|mót|keppni|keppnin|keppninni
final: úrslitaleik*
semi-final: undanúrsl*|undanúrslit*
quarter-final: átta liða úrslit*|fjórðungsúrsl*|8-liða úrslit*|átta liða úrslitum
group-stage: riðlakeppn*|riðill|riðli|riðlinum|riðilsins
qualifying: undankeppn*|undanriðl*|forkeppn*
playoff: umspil*|úrslitakeppn*
goal: mark|mörk|markið|skoraði|skoruðu|sjálfsmark*|mörkin
penalty: vítaspyrn*|víti|vítið|vítakast*
penalty-shootout: vítaspyrnukep*|vítakeppn*|vítaspyrnukeppn*
red-card: rautt spjald|rauða spjald*|rauða spjaldið
yellow-card: gult spjald|gula spjald*|áminning*
referee: dómari leiksins|dómarinn dæmdi|dómaratríó
video-referee: myndbandsdóm*
offside: rangstað*|rangstöð*|rangstæð*
goalkeeper: markvörð*|markmað*|markvarð*|markmann*|markverð*
striker: framherj*|sóknarmað*|sóknarmann*|sóknarmenn
midfielder: miðjumað*|miðjumann*|miðjumenn
defender: varnarmað*|varnarmann*|miðvörð*|bakvörð*|bakvarð*|varnarmenn|miðvarð*
captain: fyrirlið*
coach: þjálfar*
manager-football: knattspyrnustj*|landsliðsþjálf*|knattspyrnustjór*|landsliðsþjálfar*
transfer: félagaskipt*|genginn í raðir|félagsskipt*
transfer-fee: kaupverð leikm*
contract-extension: framlengdi samning*|framlengt samning*|nýjan samning við
injury: meiddur|meiddist|meiðslum|meidd
substitute: varamað*|varamenn|skiptimað*|varamannab*|inn af bekk*|varamann*
stadium: leikvang*|íþróttavell*|laugardalsv*|leikvöll*|íþróttahöll*|laugardalsvöll*
fan: stuðningsm*|aðdáend*|stuðningsmann*|stuðningsfólk*|aðdáandi
hooligan: fótboltabull*
team: lið|liðsins|liðinu|liðsfélag*|liðið
club: knattspyrnufél*|íþróttafél*|knattspyrnufélag*|íþróttafélag*
national-team: landslið*|kvennalandsl*|karlalandsl*
player: leikmað*|leikmann*|leikmenn|leikmönn*
win: sigur|sigri|sigraði|sigurinn|sigra|sigruðu|sigrar
draw: jafntefl*
score: jafnaði metin|lokatöl*|jöfnunarmark*
hat-trick: þrennu|þrenna|þrennuna
debut: frumraun*
title: titill|titil|titilinn|titla|titilvörn*|titlinum
trophy: bikarinn á loft|verðlaunagrip*
medal: medalía|verðlaunapening*|verðlaunapall*|verðlaunasæt*
gold-medal: gullverðl*|gullverðlaun*|gullmedalí*|ólympíugull*
silver-medal: silfurverðl*|silfurverðlaun*|silfrið
bronze-medal: bronsverðl*|bronsverðlaun*|bronsið|brons
olympics: ólympíu*|ólympíuleik*|ólympíuleikar*
paralympics: ólympíumót fatl*|ólympíumót* fatlað*|ólympíumót*
athlete: íþróttam*|íþróttamað*|íþróttafólk*|íþróttamann*|íþróttakon*
athletics: frjálsíþr*|frjálsum íþróttum|frjálsíþrótt*|frjálsar íþróttir|frjálsra íþrótta
marathon: maraþon*|reykjavíkurmaraþ*
sprint: spretthlaup*|100 metra hlaup*
swimming: sund|sundi|sundfólk*|sundkon*|sundmað*|sundmann*
gymnastics: fimleik*
boxing: hnefaleik*|box
boxer: boxari|hnefaleikam*|hnefaleikakapp*
wrestling: glíma|glímu|glímukapp*
tennis: tennis*
grand-slam: risamót*|wimbledon*
basketball: körfubolt*|körfuknatt*|nba|körfuknattleik*
volleyball: blak|blaki|blaksamb*|blakdeild*
handball: handbolt*|handknattl*|handknattleik*
rugby: rúgbí|rugby|ruðning*
cricket: krikket*
golf: golf|golfi|golfmót*|golfsamb*|kylfing*|golfvell*
cycling: hjólreiðam*|hjólreiðakep*|hjólreiðakepp*
skiing: skíði|skíðum|skíðasvæð*|skíða*|skíðagang*|skíðagöng*
biathlon: skíðaskotf*|skíðaskotfim*
figure-skating: listhlaup*|listskaut*|listdans á skautum
ice-hockey: íshokk*
formula-one: formúla 1|formúlu 1|formúlu*
racing-driver: ökuþór*|kappakstursm*
grand-prix: kappakstur*
pole-position: ráspól*
qualifying-session: tímatak*|tímatök*
chess: skák|skákmót*|skákmað*|skákmeist*|skákin|stórmeist*|stórmeistar*
doping: lyfjamisnot*|lyfjapróf*|lyfjamisnotkun*
suspension: leikbann*|keppnisbann*
retirement: leggur skóna á hilluna|lagt skóna á hilluna|lagði skóna á hilluna|skóna á hilluna
`;
export default concepts;
