// Serbian, in Latin letters and in Cyrillic: every word stands in both. "Nedelja" is Sunday and a week: "u nedelju" is a
// day, "prošle nedelje" a week, and the genitive alone is read as neither. All forms are listed and take no further
// ending, so that Subotica is no Saturday. "Republika Srpska" is listed as a name of Bosnia and Herzegovina, because the
// adjective alone points at Serbia. "2021. godine ovaj grad" says no "this year":
// such pairs stand under connectors. Accents are folded, so that Inđija (a town) cannot be told from India.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'sr',
  name: 'Serbian',
  detection: {
    sr: {
      scripts: 'Cyrillic',
      frequent:
        'и|у|је|се|на|да|за|су|од|с|а|који|која|које|о|са|као|није|ће|би|из|не|по|до|што|била|био|били|или|' +
        'године|како|али|само|све|након|те|према|више|може|такође|бити|још|ми|нас|његов|њихов|током|када|кад|' +
        'где|пре|између|без|против|због|док|ово|овај|ова|ове|тако|сада|дана|данас|јуче|један|два|две|три|већ|' +
        'има|имају|људи|особа|рекао|рекла|казао|изјавио|додао|навео|истиче|србије|србија|србији|српски|' +
        'српске|београд|београду|владе|влада|министар|председник|председника|премијер|полиција|муп|европске|' +
        'европа|еу|хиљада|милиона|динара|евра|ко|неко|услови|општина|општине|историја|саопштено|саопштењу|' +
        'недеље|недеља|јануара|фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|новембра|' +
        'децембра|после|пошто|реч|место|време|овде|део|свет|увек|деца|јер|ако|уз|око|кроз|под|над|га|му|их|' +
        'им|јој|њих|то|тај|том|тога|коју|којем|којима|којих|нису|смо|сам|било',
      affixes:
        '*ог|*ом|*ој|*им|*их|*ју|*ске|*ског|*ски|*ање|*ања|*ила|*ило|*ост|*ости|*ију|*ије|*има|*ама|*ује|' +
        '*ција|*иће|*ник|*ан|*ј*|*ћ*|*ње*|*ље*',
    },
    'sr-Latn': {
      scripts: 'Latin',
      frequent:
        'i|u|je|se|na|da|za|su|od|s|a|koji|koja|koje|o|sa|kao|nije|će|bi|iz|ne|po|do|što|bila|bio|bili|ili|' +
        'godine|kako|ali|samo|sve|nakon|te|prema|više|može|takođe|biti|još|mi|nas|njegov|njihov|tokom|kada|' +
        'kad|gde|pre|između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|tako|sada|dana|danas|juče|jedan|dva|dve|tri|' +
        'već|ima|imaju|ljudi|osoba|rekao|rekla|kazao|izjavio|dodao|naveo|ističe|srbije|srbija|srbiji|srpski|' +
        'srpske|beograd|beogradu|vlade|vlada|ministar|predsednik|predsednika|premijer|policija|mup|evropske|' +
        'evropa|eu|hiljada|miliona|dinara|evra|ko|neko|uslovi|opština|opštine|istorija|saopšteno|saopštenju|' +
        'nedelje|nedelja|januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|' +
        'decembra|posle|pošto|reč|mesto|vreme|ovde|deo|svet|uvek|deca|jer|ako|uz|oko|kroz|pod|nad|ga|mu|ih|' +
        'im|joj|njih|to|taj|tom|toga|koju|kojem|kojima|kojih|nisu|smo|sam|bilo',
      affixes:
        '*ima|*ama|*ski|*nje|*nja|*ući|*alo|*ila|*ije|*iju|*oga|*ost|*osti|*ovi|*ava|*anje|*enje|*skih|*skog|' +
        '*acija|*uje|*ijski',
    },
  },
  dates: {
    months: [
      'januar|januara|januaru|januarom|јануар|јануара|јануару|јануаром',
      'februar|februara|februaru|februarom|фебруар|фебруара|фебруару|фебруаром',
      'mart|marta|martu|martom|март|марта|марту|мартом',
      'april|aprila|aprilu|aprilom|април|априла|априлу|априлом',
      'maj|maja|maju|majem|мај|маја|мају|мајем',
      'jun|juna|junu|junom|juni|јун|јуна|јуну|јуном|јуни',
      'jul|jula|julu|julom|juli|јул|јула|јулу|јулом|јули',
      'avgust|avgusta|avgustu|avgustom|август|августа|августу|августом',
      'septembar|septembra|septembru|septembrom|sept|септембар|септембра|септембру|септембром|септ',
      'oktobar|oktobra|oktobru|oktobrom|октобар|октобра|октобру|октобром',
      'novembar|novembra|novembru|novembrom|новембар|новембра|новембру|новембром',
      'decembar|decembra|decembru|decembrom|децембар|децембра|децембру|децембром',
    ],
    weekdays: [
      'nedelja|nedelju|nedelje|nedelji|недеља|недељу|недеље|недељи',
      'ponedeljak|ponedeljka|ponedeljku|ponedjeljak|ponedjeljka|понедељак|понедељка|понедељку|понедјељак|' +
        'понедјељка',
      'utorak|utorka|utorku|уторак|уторка|уторку',
      'sreda|srede|sredi|sredu|srijeda|srijedu|среда|среде|среди|среду|сриједа|сриједу',
      'četvrtak|četvrtka|četvrtku|четвртак|четвртка|четвртку',
      'petak|petka|petku|петак|петка|петку',
      'subota|subote|suboti|subotu|субота|суботе|суботи|суботу',
    ],
    relativeDays: {
      '-10': 'пре десет дана',
      '-9': 'пре девет дана',
      '-8': 'пре осам дана',
      '-7': 'пре седам дана',
      '-6': 'пре шест дана',
      '-5': 'пре пет дана',
      '-4': 'пре четири дана',
      '-3': 'пре три дана',
      '-2': 'prekjuče|preksinoć|прекјуче|прексиноћ|пре два дана',
      '-1':
        'juče|juče ujutru|juče ujutro|juče pre podne|juče popodne|juče posle podne|juče uveče|sinoć|sinoćnji|sinoćnjeg|' +
        'sinoćnjem|sinoćnja|sinoćnje|sinoćnju|sinoćnjoj|jučerašnji|jučerašnjeg|jučerašnjem|jučerašnja|' +
        'jučerašnje|jučerašnju|jučerašnjoj|protekle noći|prošle noći|јуче|јуче ујутру|јуче ујутро|јуче пре подне|' +
        'јуче поподне|јуче после подне|јуче увече|синоћ|синоћњи|синоћњег|синоћњем|синоћња|синоћње|синоћњу|' +
        'синоћњој|јучерашњи|јучерашњег|јучерашњем|јучерашња|јучерашње|јучерашњу|јучерашњој|протекле ноћи|' +
        'прошле ноћи',
      '0':
        'danas|danas ujutru|danas pre podne|danas popodne|danas posle podne|danas uveče|jutros|večeras|noćas|' +
        'данас|данас ујутру|данас пре подне|данас поподне|данас после подне|данас увече|јутрос|вечерас|ноћас',
      '1':
        'sutra|sutra ujutru|sutra pre podne|sutra popodne|sutra posle podne|sutra uveče|sutrašnji|sutrašnjeg|' +
        'sutrašnjem|sutrašnja|sutrašnje|sutrašnju|sutrašnjoj|сутра|сутра ујутру|сутра пре подне|' +
        'сутра поподне|сутра после подне|сутра увече|сутрашњи|сутрашњег|сутрашњем|сутрашња|сутрашње|сутрашњу|' +
        'сутрашњој',
      '2': 'preksutra|prekosutra|прексутра|прекосутра',
    },
    daysAgo: 'pre # dana|пре # дана',
    dayCounts: 'dva|tri|četiri|pet|šest|sedam|osam|devet|deset',
    last:
      'prošli|prošlog|prošloga|prošlom|prošle|prošla|prošlu|prošloj|protekli|proteklog|proteklom|protekle|' +
      'proteklu|minuli|minulog|minule|minulu|prošlogodišnji|prošlogodišnjeg|prošlogodišnjem|прошли|прошлог|' +
      'прошлога|прошлом|прошле|прошла|прошлу|прошлој|протекли|протеклог|протеклом|протекле|протеклу|минули|' +
      'минулог|минуле|минулу|прошлогодишњи|прошлогодишњег|прошлогодишњем',
    current:
      'ovaj|ovog|ovoga|ovom|ova|ovu|ove|ovoj|tekući|tekućeg|tekuće|ovogodišnji|ovogodišnjeg|ovogodišnjem|' +
      'овај|овог|овога|овом|ова|ову|ове|овој|текући|текућег|текуће|овогодишњи|овогодишњег|овогодишњем',
    next:
      'sledeći|sledećeg|sledećem|sledeća|sledeće|sledeću|sledećoj|idući|idućeg|idućem|iduća|iduće|iduću|' +
      'idućoj|naredni|narednog|narednom|naredna|naredne|narednu|narednoj|следећи|следећег|следећем|следећа|' +
      'следеће|следећу|следећој|идући|идућег|идућем|идућа|идуће|идућу|идућој|наредни|наредног|наредном|' +
      'наредна|наредне|наредну|наредној',
    units: {
      day: 'dan|dana|danu|dani|danima|danom|дан|дана|дану|дани|данима|даном',
      week:
        'sedmica|sedmice|sedmici|sedmicu|sedmicom|nedelje|nedelju dana|nedeljom dana|седмица|седмице|седмици|' +
        'седмицу|седмицом|недеље|недељу дана|недељом дана',
      month: 'mesec|meseca|mesecu|mesecom|месец|месеца|месецу|месецом',
      year: 'godina|godine|godini|godinu|godinom|година|године|години|годину|годином',
    },
    connectors:
      'godine|godina|god|g|meseca|godine ovaj|godine ova|godine ovo|godine ovu|godine ove|godine ovog|' +
      'godine ovom|godine ovoj|godine ovi|године|година|год|г|месеца|године овај|године ова|године ово|' +
      'године ову|године ове|године овог|године овом|године овој|године ови',
    before:
      'u|na|od|do|po|pre|posle|nakon|za|oko|između|s|sa|dana|početak|početka|početkom|sredinom|sredina|' +
      'polovinom|polovini|krajem|kraj|kraja|tokom|već|tek|sve do|ujutru|uveče|mesecu|u noći na|u noći između|' +
      'ceo|uoči|zaključno sa|у|на|од|до|по|пре|после|након|за|око|између|с|са|дана|почетак|почетка|почетком|' +
      'средином|средина|половином|половини|крајем|крај|краја|током|већ|тек|све до|ујутру|увече|месецу|' +
      'у ноћи на|у ноћи између|цео|уочи|закључно са',
    range: 'do|pa do|pa sve do|na|до|па до|па све до|на',
    ordinalEndings: 'og|oga|eg|ega|ga|ti|i|ог|ога|ег|ега|га|ти|и',
    dayWords: {
      prvi: 1,
      први: 1,
      drugi: 2,
      други: 2,
      treći: 3,
      трећи: 3,
      četvrti: 4,
      четврти: 4,
      peti: 5,
      пети: 5,
      šesti: 6,
      шести: 6,
      sedmi: 7,
      седми: 7,
      osmi: 8,
      осми: 8,
      deveti: 9,
      девети: 9,
      deseti: 10,
      десети: 10,
      prvog: 1,
      првог: 1,
      drugog: 2,
      другог: 2,
      trećeg: 3,
      трећег: 3,
      četvrtog: 4,
      четвртог: 4,
      petog: 5,
      петог: 5,
      šestog: 6,
      шестог: 6,
      sedmog: 7,
      седмог: 7,
      osmog: 8,
      осмог: 8,
      devetog: 9,
      деветог: 9,
      desetog: 10,
      десетог: 10,
      dvadesetog: 20,
      двадесетог: 20,
      tridesetog: 30,
      тридесетог: 30,
    },
    dayParts:
      'ujutru|ujutro|pre podne|u podne|popodne|posle podne|uveče|noću|ујутру|ујутро|пре подне|у подне|' +
      'поподне|после подне|увече|ноћу',
    turns: 'before',
    periods: {
      year: {
        '-2': 'preklane|preklani|pretprošle godine|преклане|преклани|претпрошле године',
        '-1': 'lane|lani|лане|лани',
        1: 'dogodine|догодине',
      },
    },
    every: 'svaki|svake|svaku|svakog|svaka|сваки|сваке|сваку|сваког|свака',
    dayTens: { dvadeset: 20, trideset: 30, двадесет: 20, тридесет: 30 },
    maxEnding: 0,
    // Maja and Marta are given names; nedelja is also a week, and sredi puts in order.
    guarded:
      'maj|maja|maju|majem|mart|marta|martu|jula|juna|jun|jul|jan|mar|petak|subota|nedelja|nedelju|nedelji|' +
      'sredi|мај|маја|мају|мајем|март|марта|марту|јула|јуна|јун|јул|јан|мар|петак|субота|недеља|недељу|' +
      'недељи|среди',
    capitalised: false,
  },
  names: {
    titles:
      'predsednik*|predsednic*|potpredsednik*|potpredsednic*|predsednik vlade|predsednik republike|' +
      'predsednika vlade|bivši predsednik|bivšeg predsednika|predsednica vlade|premijer*|premijerk*|' +
      'premijerka|ministar|ministra|ministru|ministrom|ministri|ministric*|ministarka|' +
      'ministar spoljnih poslova|ministra spoljnih poslova|šef diplomatije|ministar odbrane|ministra odbrane|' +
      'ministar financija|ministra finansija|ministar finansija|ministar unutrašnjih poslova|' +
      'ministar zdravlja|ministar pravde|državni sekretar|državnog sekretara|generalni sekretar|' +
      'generalnog sekretara|sekretar*|sekretark*|kancelar*|kancelark*|narodni poslanik|poslanik*|poslanic*|' +
      'poslanica|senator*|poverenik*|poverenic*|gradonačelnik*|gradonačelnic*|gradonačelnica|načelnik*|' +
      'guverner*|guvernerk*|šef|šefa|šefu|šefom|šefic*|lider*|liderk*|čelnik*|čelnic*|vođa|vođe|vođi|vođu|' +
      'portparol*|portparolk*|zvaničnik*|ambasador*|ambasadork*|izaslanik*|specijalni izaslanik|' +
      'visoki predstavnik|direktor*|direktork*|generalni direktor|generalnog direktora|general*|pukovnik*|' +
      'major*|kapetan*|komandant*|načelnik policije|inspektor*|tužitelj*|tužilac|tužioca|advokat*|' +
      'glavni tužilac|sudija|sudije|sudij*|branitelj*|trener*|izbornik*|selektor*|napadač*|vratar*|golman*|' +
      'odbrambeni igrač|vezista|teniser*|teniserk*|papa|pape|papi|papu|papom|kardinal*|nadbiskup*|biskup*|' +
      'episkop*|vladik*|patrijarh*|otac|reisu-l-ulema|kralj|kralja|kralju|kraljem|kraljic*|princ|princa|' +
      'princez*|šeik|šejk*|ajatolah*|imam*|gospodin*|gospođ*|profesor*|profesork*|doktor*|dr|reditelj*|' +
      'rediteljk*|glumac|glumca|glumic*|pevač*|pevačic*|pisac|pisca|novinar*|novinark*|politolog*|' +
      'politikolog*|ekonomist*|analitičar*|stručnjak*|poduzetnik*|biznismen*|epidemiolog*|savjetnik*|' +
      'savetnik*|ombudsman*|savetnic*|председник*|председниц*|потпредседник*|потпредседниц*|председник владе|' +
      'председник републике|председника владе|бивши председник|бившег председника|председница владе|' +
      'премијер*|премијерк*|премијерка|министар|министра|министру|министром|министри|министриц*|министарка|' +
      'министар спољних послова|министра спољних послова|шеф дипломатије|министар одбране|министра одбране|' +
      'министар финанција|министра финансија|министар финансија|министар унутрашњих послова|министар здравља|' +
      'министар правде|државни секретар|државног секретара|генерални секретар|генералног секретара|секретар*|' +
      'секретарк*|канцелар*|канцеларк*|народни посланик|посланик*|посланиц*|посланица|сенатор*|повереник*|' +
      'поверениц*|градоначелник*|градоначелниц*|градоначелница|начелник*|гувернер*|гувернерк*|шеф|шефа|шефу|' +
      'шефом|шефиц*|лидер*|лидерк*|челник*|челниц*|вођа|вође|вођи|вођу|портпарол*|портпаролк*|званичник*|' +
      'амбасадор*|амбасадорк*|изасланик*|специјални изасланик|високи представник|директор*|директорк*|' +
      'генерални директор|генералног директора|генерал*|пуковник*|мајор*|капетан*|командант*|' +
      'начелник полиције|инспектор*|тужитељ*|тужилац|тужиоца|адвокат*|главни тужилац|судија|судије|судиј*|' +
      'бранитељ*|тренер*|изборник*|селектор*|нападач*|вратар*|голман*|одбрамбени играч|везиста|тенисер*|' +
      'тенисерк*|папа|папе|папи|папу|папом|кардинал*|надбискуп*|бискуп*|епископ*|владик*|патријарх*|отац|' +
      'реису-л-улема|краљ|краља|краљу|краљем|краљиц*|принц|принца|принцез*|шеик|шејк*|ајатолах*|имам*|' +
      'господин*|госпођ*|професор*|професорк*|доктор*|др|редитељ*|редитељк*|глумац|глумца|глумиц*|певач*|' +
      'певачиц*|писац|писца|новинар*|новинарк*|политолог*|политиколог*|економист*|аналитичар*|стручњак*|' +
      'подузетник*|бизнисмен*|епидемиолог*|савјетник*|саветник*|омбудсман*|саветниц*',
    organisationWords:
      'ministarstv*|univerzitet*|institut*|akademij*|bank*|strank*|pokret*|koalicij*|vlad*|parlament*|' +
      'skupštin*|narodna skupština|narodne skupštine|narodnoj skupštini|senat*|sud|suda|sudu|sudom|sudovi|' +
      'tužilaštv*|javno tužilaštvo|policij*|vojsk*|kancelarij*|zavod*|uprav*|agencij*|inspekcij*|komisij*|' +
      'poverenik|odbor*|već*|savez*|udruženj*|društv*|sindikat*|unij*|preduzeć*|kompanij*|koncern*|holding*|' +
      'grup*|fondacij*|fond|fond*|klub*|organizacij*|centar|centra|centru|televizij*|radio|radija|bolnic*|' +
      'klinički centar|crkv*|ambasad*|pozorišt*|muzej*|gimnazij*|fakultet*|kongres*|komor*|opštin*|' +
      'министарств*|универзитет*|институт*|академиј*|банк*|странк*|покрет*|коалициј*|влад*|парламент*|' +
      'скупштин*|народна скупштина|народне скупштине|народној скупштини|сенат*|суд|суда|суду|судом|судови|' +
      'тужилаштв*|јавно тужилаштво|полициј*|војск*|канцелариј*|завод*|управ*|агенциј*|инспекциј*|комисиј*|' +
      'повереник|одбор*|већ*|савез*|удружењ*|друштв*|синдикат*|униј*|предузећ*|компаниј*|концерн*|холдинг*|' +
      'груп*|фондациј*|фонд|фонд*|клуб*|организациј*|центар|центра|центру|телевизиј*|радио|радија|болниц*|' +
      'клинички центар|цркв*|амбасад*|позоришт*|музеј*|гимназиј*|факултет*|конгрес*|комор*|општин*',
    placeWords:
      'grad|grada|gradu|gradom|gradovi|opštin*|selo|sela|selu|naselj*|rek*|reka|okrug*|pokrajin*|regij*|' +
      'region*|oblast*|provincij*|savezna država|savezne države|republik*|otok*|ostrv*|poluotok*|poluostrv*|' +
      'more|mora|moru|jezer*|zaliv*|moreuz*|planin*|gora|gore|gori|dolin*|ulic*|trg|trga|trgu|cest*|' +
      'kolodvor*|stanic*|luka|luke|luci|predgrađ*|naselje|grofovij*|pustinj*|rt|rta|granic*|srez*|град|града|' +
      'граду|градом|градови|општин*|село|села|селу|насељ*|рек*|река|округ*|покрајин*|региј*|регион*|област*|' +
      'провинциј*|савезна држава|савезне државе|републик*|оток*|острв*|полуоток*|полуострв*|море|мора|мору|' +
      'језер*|залив*|мореуз*|планин*|гора|горе|гори|долин*|улиц*|трг|трга|тргу|цест*|колодвор*|станиц*|лука|' +
      'луке|луци|предграђ*|насеље|грофовиј*|пустињ*|рт|рта|границ*|срез*',
    joiners:
      'i|za|na|u|iz|s|sa|pri|od|de|da|di|del|la|le|fon|van|der|al|bin|ibn|ben|и|за|на|у|из|с|са|при|од|де|да|' +
      'ди|дел|ла|ле|фон|ван|дер|ал|бин|ибн|бен|von',
    neverNames:
      'U|Na|Po|S|Sa|Do|Od|O|Pri|Za|Bez|Pod|Nad|Među|Između|Pred|Kroz|Protiv|Zbog|Oko|Osim|Umesto|Unatoč|' +
      'Uprkos|Iz|Uz|Pre|Nakon|Poslije|Tokom|Prema|On|Ona|Ono|Oni|One|Mi|Vi|Ja|Ti|Njegov|Njegova|Njihov|' +
      'Njihova|Naš|Naša|Naše|Moj|Moja|To|Taj|Ta|Te|Ovaj|Ova|Ovo|Ove|Ovi|Onaj|Takav|Takva|Tako|Tamo|Tu|Ovde|' +
      'Tada|Sada|Sad|Takođe|Već|Još|Kao|Kako|Kakav|Kad|Kada|Koji|Koja|Koje|Ko|Šta|Da|Gde|Kamo|Zašto|Ako|Ali|' +
      'A|I|Ili|Pa|No|Međutim|Iako|Zato|Jer|Dok|Osim toga|Naime|Potom|Zatim|Ranije|Kasnije|Danas|Juče|Sutra|' +
      'Sinoć|Jutros|Večeras|Lani|Ukupno|Svi|Sve|Svaki|Svaka|Mnogi|Neki|Neke|Nekoliko|Više|Manje|Samo|Čak|' +
      'Upravo|Ne|Nije|Nema|Jedan|Jedna|Jedno|Dva|Dve|Tri|Četiri|Pet|Šest|Sedam|Osam|Devet|Deset|Prvi|Prva|' +
      'Drugi|Druga|Sledeći|Novi|Nova|Nove|Policija|Vatrogasci|Vlada|Predsednik|Premijer|Ministar|Sud|Izvor|' +
      'Izvori|Stručnjaci|Foto|Video|Pročitajte|Pogledajte|Ljudi|Muškarac|Žena|Deca|Je|Su|Bio|Bila|Bilo|Bili|' +
      'Bit|Bude|Ima|Imaju|Može|Mogu|Zapad|Zapada|Istok|Sever|Jug|Bog|Internet|Mali|Mala|Malo|Maloj|Treba|Evo|' +
      'Saopštenje|У|На|По|С|Са|До|Од|О|При|За|Без|Под|Над|Међу|Између|Пред|Кроз|Против|Због|Око|Осим|Уместо|' +
      'Унаточ|Упркос|Из|Уз|Пре|Након|Послије|Током|Према|Он|Она|Оно|Они|Оне|Ми|Ви|Ја|Ти|Његов|Његова|Њихов|' +
      'Њихова|Наш|Наша|Наше|Мој|Моја|То|Тај|Та|Те|Овај|Ова|Ово|Ове|Ови|Онај|Такав|Таква|Тако|Тамо|Ту|Овде|' +
      'Тада|Сада|Сад|Такође|Већ|Још|Као|Како|Какав|Кад|Када|Који|Која|Које|Ко|Шта|Да|Где|Камо|Зашто|Ако|Али|' +
      'А|И|Или|Па|Но|Међутим|Иако|Зато|Јер|Док|Осим тога|Наиме|Потом|Затим|Раније|Касније|Данас|Јуче|Сутра|' +
      'Синоћ|Јутрос|Вечерас|Лани|Укупно|Сви|Све|Сваки|Свака|Многи|Неки|Неке|Неколико|Више|Мање|Само|Чак|' +
      'Управо|Не|Није|Нема|Један|Једна|Једно|Два|Две|Три|Четири|Пет|Шест|Седам|Осам|Девет|Десет|Први|Прва|' +
      'Други|Друга|Следећи|Нови|Нова|Нове|Полиција|Ватрогасци|Влада|Председник|Премијер|Министар|Суд|Извор|' +
      'Извори|Стручњаци|Фото|Видео|Прочитајте|Погледајте|Људи|Мушкарац|Жена|Деца|Је|Су|Био|Била|Било|Били|' +
      'Бит|Буде|Има|Имају|Може|Могу|Запад|Запада|Исток|Север|Југ|Бог|Интернет|Мали|Мала|Мало|Малој|Треба|Ево|' +
      'Саопштење',
    endings:
      'ovima|evima|skoga|skome|skog|skom|skoj|inog|ovog|ovih|ovom|ama|ima|ovi|eve|ove|ova|ovo|evo|inu|jem|' +
      'oga|ome|om|em|og|oj|ja|ju|je|in|ev|ov|a|e|i|o|u|овима|евима|скога|скоме|ског|ском|ској|иног|овог|ових|' +
      'овом|ама|има|ови|еве|ове|ова|ово|ево|ину|јем|ога|оме|ом|ем|ог|ој|ја|ју|је|ин|ев|ов|а|е|и|о|у',
    prefixes: '',
  },
  stopWords:
    'i|u|je|se|na|da|za|su|od|s|sa|a|koji|koja|koje|kojima|kojeg|kojem|kojoj|kojih|kojim|koju|o|kao|nije|' +
    'nisu|će|bi|iz|ne|po|do|što|šta|bila|bio|bilo|bili|ili|godine|godina|godini|kako|ali|samo|sve|svi|svih|' +
    'nakon|posle|te|prema|više|može|mogu|takođe|biti|još|mi|nas|nam|vas|vam|njegov|njegova|njegove|njihov|' +
    'njihova|tokom|kada|kad|gde|pre|između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|ovog|ovom|ovoj|ovu|taj|ta|to|' +
    'tog|tom|toj|ti|tako|sada|već|ima|imaju|nema|ko|neko|jer|ako|pa|no|međutim|iako|on|ona|oni|ono|ja|mu|joj|' +
    'ga|ih|im|njih|njim|njega|sam|smo|ste|si|bih|bismo|uz|oko|pod|nad|pred|kroz|pri|među|jedan|jedna|jedno|' +
    'dva|dve|tri|neki|neke|neka|nekoliko|vrlo|veoma|čak|upravo|osim|umesto|naime|zato|tu|tamo|ovde|treba|' +
    'mora|dio|radi|svoj|svoje|svoju|svojim|li|pak|и|у|је|се|на|да|за|су|од|с|са|а|који|која|које|којима|' +
    'којег|којем|којој|којих|којим|коју|о|као|није|нису|ће|би|из|не|по|до|што|шта|била|био|било|били|или|' +
    'године|година|години|како|али|само|све|сви|свих|након|после|те|према|више|може|могу|такође|бити|још|ми|' +
    'нас|нам|вас|вам|његов|његова|његове|њихов|њихова|током|када|кад|где|пре|између|без|против|због|док|ово|' +
    'овај|ова|ове|овог|овом|овој|ову|тај|та|то|тог|том|тој|ти|тако|сада|већ|има|имају|нема|ко|неко|јер|ако|' +
    'па|но|међутим|иако|он|она|они|оно|ја|му|јој|га|их|им|њих|њим|њега|сам|смо|сте|си|бих|бисмо|уз|око|под|' +
    'над|пред|кроз|при|међу|један|једна|једно|два|две|три|неки|неке|нека|неколико|врло|веома|чак|управо|осим|' +
    'уместо|наиме|зато|ту|тамо|овде|треба|мора|дио|ради|свој|своје|своју|својим|ли|пак',
  boilerplate:
    'pročitajte još|pročitajte i|pročitajte više|pročitaj još|pročitaj i|čitajte još|čitajte i|opširnije na|' +
    'pogledajte još|pogledajte i|pogledajte galeriju|povezane vesti|povezani članci|vezane vesti|' +
    'najčitanije vesti|najčitanije|najnovije vesti|izdvajamo|možda će vas zanimati|možda vas zanima|' +
    'podijelite na|podeli na|podelite vest|podelite na|pratite nas na|zapratite nas na|pratite nas i na|' +
    'prijavite se na newsletter|pretplatite se na|komentiraj|komentarišite|ostavite komentar|ostavi komentar|' +
    'pošaljite komentar|vaša adresa e-pošte neće biti objavljena|neophodna polja su označena|' +
    'prikaži komentare|komentari (|sva prava pridržana|sva prava zadržana|zabranjeno preuzimanje|foto:|foto/|' +
    'izvor fotografije|izvor:|piše:|oglas|tekst se nastavlja ispod oglasa|nastavak teksta|promo sadržaj|' +
    'sponzorisani sadržaj|ovaj sajt koristi kolačiće|koristimo kolačiće|politika privatnosti|' +
    'uslovi korišćenja|preuzmite našu aplikaciju|preuzmite aplikaciju|tagovi:|ključne reči:|teme:|' +
    'bonus video|прочитајте још|прочитајте и|прочитајте више|прочитај још|прочитај и|читајте још|читајте и|' +
    'опширније на|погледајте још|погледајте и|погледајте галерију|повезане вести|повезани чланци|' +
    'везане вести|најчитаније вести|најчитаније|најновије вести|издвајамо|можда ће вас занимати|' +
    'можда вас занима|подијелите на|подели на|поделите вест|поделите на|пратите нас на|запратите нас на|' +
    'пратите нас и на|претплатите се на|коментирај|коментаришите|оставите коментар|остави коментар|' +
    'пошаљите коментар|ваша адреса е-поште неће бити објављена|неопходна поља су означена|прикажи коментаре|' +
    'коментари (|сва права придржана|сва права задржана|забрањено преузимање|фото:|фото/|извор фотографије|' +
    'извор:|пише:|оглас|текст се наставља испод огласа|наставак текста|промо садржај|спонзорисани садржај|' +
    'овај сајт користи колачиће|користимо колачиће|политика приватности|услови коришћења|' +
    'преузмите нашу апликацију|преузмите апликацију|тагови:|кључне речи:|теме:|бонус видео',
  multipliers: {
    stotine: 100,
    стотине: 100,
    stotina: 100,
    стотина: 100,
    stotinu: 100,
    стотину: 100,
    hiljada: 1000,
    хиљада: 1000,
    hiljade: 1000,
    хиљаде: 1000,
    hiljadu: 1000,
    хиљаду: 1000,
    hiljadama: 1000,
    хиљадама: 1000,
    hiljadom: 1000,
    хиљадом: 1000,
    hilj: 1000,
    хиљ: 1000,
    mil: 1000000,
    мил: 1000000,
    milion: 1000000,
    милион: 1000000,
    miliona: 1000000,
    милиона: 1000000,
    milioni: 1000000,
    милиони: 1000000,
    milionima: 1000000,
    милионима: 1000000,
    milionu: 1000000,
    милиону: 1000000,
    milione: 1000000,
    милионе: 1000000,
    milionom: 1000000,
    милионом: 1000000,
    mln: 1000000,
    млн: 1000000,
    mlrd: 1000000000,
    млрд: 1000000000,
    milijarda: 1000000000,
    милијарда: 1000000000,
    milijarde: 1000000000,
    милијарде: 1000000000,
    milijardu: 1000000000,
    милијарду: 1000000000,
    milijardi: 1000000000,
    милијарди: 1000000000,
    milijardama: 1000000000,
    милијардама: 1000000000,
    milijardom: 1000000000,
    милијардом: 1000000000,
    bilion: 1000000000000,
    билион: 1000000000000,
    biliona: 1000000000000,
    билиона: 1000000000000,
    bilioni: 1000000000000,
    билиони: 1000000000000,
    bilione: 1000000000000,
    билионе: 1000000000000,
    trilion: 1000000000000,
    трилион: 1000000000000,
    triliona: 1000000000000,
    трилиона: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorsk*|Andorac|Andorc*|Andoraca|андорск*|Андорац|Андорц*|Андораца' },
    AE: {
      names:
        'UAE|Ujedinjeni Arapski Emirati|Ujedinjenih Arapskih Emirata|Ujedinjenim Arapskim Emiratima|' +
        'Ujedinjene Arapske Emirate|Emirati|Emirata|Emiratima|Emirate|УАЕ|Уједињени Арапски Емирати|' +
        'Уједињених Арапских Емирата|Уједињеним Арапским Емиратима|Уједињене Арапске Емирате|Емирати|Емирата|' +
        'Емиратима|Емирате',
      adjectives: 'emiratsk*|емиратск*',
    },
    AF: {
      names: 'Afganistan|Afganistana|Afganistanu|Afganistanom|Афганистан|Афганистана|Афганистану|Афганистаном',
      adjectives:
        'afganistansk*|afgansk*|Avganistanac|Avganistanc*|avganistansk*|афганистанск*|афганск*|Авганистанац|' +
        'Авганистанц*|авганистанск*',
    },
    AL: {
      names: 'Albanija|Albanije|Albaniji|Albaniju|Albanijom|Албанија|Албаније|Албанији|Албанију|Албанијом',
      adjectives: 'albansk*|Albanac|Albanc*|Albanaca|албанск*|Албанац|Албанц*|Албанаца',
    },
    AM: {
      names:
        'Jermenija|Jermenije|Jermeniji|Jermeniju|Jermenijom|Јерменија|Јерменије|Јерменији|Јерменију|' + 'Јерменијом',
      adjectives: 'jermensk*|Jermen|Jermeni|Jermena|Jermenima|јерменск*|Јермен|Јермени|Јермена|Јерменима',
    },
    AO: { adjectives: 'angolsk*|Angolac|Angolc*|Angolaca|анголск*|Анголац|Анголц*|Анголаца' },
    AR: {
      names:
        'Argentina|Argentine|Argentini|Argentinu|Argentinom|Аргентина|Аргентине|Аргентини|Аргентину|' + 'Аргентином',
      adjectives: 'argentinsk*|Argentinac|Argentinc*|аргентинск*|Аргентинац|Аргентинц*',
    },
    AT: {
      names: 'Austrija|Austrije|Austriji|Austriju|Austrijom|Аустрија|Аустрије|Аустрији|Аустрију|Аустријом',
      adjectives: 'austrijsk*|Austrijanac|Austrijanc*|аустријск*|Аустријанац|Аустријанц*',
    },
    AU: {
      names:
        'Australija|Australije|Australiji|Australiju|Australijom|Аустралија|Аустралије|Аустралији|Аустралију|' +
        'Аустралијом',
      adjectives: 'australijsk*|Australijanac|Australijanc*|аустралијск*|Аустралијанац|Аустралијанц*',
    },
    AZ: {
      names: 'Azerbejdžan|Azerbejdžana|Azerbejdžanu|Azerbejdžanom|Азербејџан|Азербејџана|Азербејџану|Азербејџаном',
      adjectives: 'azerbejdžansk*|азербејџанск*',
    },
    BA: {
      names:
        'BiH|Bosna i Hercegovina|Bosne i Hercegovine|Bosni i Hercegovini|Bosnu i Hercegovinu|' +
        'Bosnom i Hercegovinom|Bosna|Bosne|Bosni|Bosnu|Bosnom|Republika Srpska|Republike Srpske|' +
        'Republici Srpskoj|Republiku Srpsku|Republikom Srpskom|БиХ|Босна и Херцеговина|Босне и Херцеговине|' +
        'Босни и Херцеговини|Босну и Херцеговину|Босном и Херцеговином|Босна|Босне|Босни|Босну|Босном|' +
        'Република Српска|Републике Српске|Републици Српској|Републику Српску|Републиком Српском',
      adjectives:
        'bosanskohercegovačk*|bosansk*|Bosanac|Bosanc*|Bosanaca|Bošnjak|Bošnjaka|Bošnjaci|Bošnjacima|' +
        'bošnjačk*|босанскохерцеговачк*|босанск*|Босанац|Босанц*|Босанаца|Бошњак|Бошњака|Бошњаци|Бошњацима|' +
        'бошњачк*',
    },
    BB: { adjectives: 'barbadošk*|барбадошк*' },
    BD: {
      names: 'Bangladeš|Bangladeša|Bangladešu|Bangladešem|Бангладеш|Бангладеша|Бангладешу|Бангладешем',
      adjectives: 'bangladešk*|бангладешк*',
    },
    BE: {
      names: 'Belgija|Belgije|Belgiji|Belgiju|Belgijom|Белгија|Белгије|Белгији|Белгију|Белгијом',
      adjectives: 'belgijsk*|Belgijanac|Belgijanc*|белгијск*|Белгијанац|Белгијанц*',
    },
    BF: { adjectives: 'burkinsk*|буркинск*' },
    BG: {
      names: 'Bugarska|Bugarske|Bugarskoj|Bugarsku|Bugarskom|Бугарска|Бугарске|Бугарској|Бугарску|Бугарском',
      adjectives: 'bugarsk*|Bugarin*|Bugari|Bugara|бугарск*|Бугарин*|Бугари|Бугара',
    },
    BH: { adjectives: 'bahreinsk*|бахреинск*' },
    BI: { adjectives: 'burundijsk*|burundsk*|бурундијск*|бурундск*' },
    BJ: { adjectives: 'beninsk*|бенинск*' },
    BN: { adjectives: 'brunejsk*|брунејск*' },
    BO: {
      adjectives:
        'bolivijsk*|Bolivijac|Bolivijc*|Bolivijaca|Bolivijanac|Bolivijanc*|Bolivijanaca|боливијск*|Боливијац|Боливијц*|Боливијаца|Боливијанац|Боливијанц*|Боливијанаца',
    },
    BR: {
      names: 'Brazil|Brazila|Brazilu|Brazilom|Бразил|Бразила|Бразилу|Бразилом',
      adjectives: 'brazilsk*|Brazilac|Brazilc*|бразилск*|Бразилац|Бразилц*',
    },
    BS: { adjectives: 'bahamsk*|бахамск*' },
    BT: { adjectives: 'butansk*|бутанск*' },
    BW: { adjectives: 'bocvansk*|боцванск*' },
    BY: {
      names:
        'Belorusija|Belorusije|Belorusiji|Belorusiju|Belorusijom|Белорусија|Белорусије|Белорусији|Белорусију|' +
        'Белорусијом',
      adjectives: 'belorusk*|Belorus|Belorusi|Belorusa|белоруск*|Белорус|Белоруси|Белоруса',
    },
    BZ: { adjectives: 'belizejsk*|белизејск*' },
    CA: {
      names: 'Kanada|Kanade|Kanadi|Kanadu|Kanadom|Канада|Канаде|Канади|Канаду|Канадом',
      adjectives: 'kanadsk*|Kanađan*|канадск*|Канађан*',
    },
    CD: { adjectives: 'kongoansk*|Kongoanac|Kongoanc*|Kongoanaca|конгоанск*|Конгоанац|Конгоанц*|Конгоанаца' },
    CF: { adjectives: 'centralnoafričk*|srednjoafričk*|централноафричк*|средњоафричк*' },
    CH: {
      names:
        'Švajcarska|Švajcarske|Švajcarskoj|Švajcarsku|Švajcarskom|Швајцарска|Швајцарске|Швајцарској|' +
        'Швајцарску|Швајцарском',
      adjectives: 'švajcarsk*|Švajcarac|Švajcarc*|швајцарск*|Швајцарац|Швајцарц*',
    },
    CL: { names: 'Čile|Čilea|Čileu|Čileom|Чиле|Чилеа|Чилеу|Чилеом', adjectives: 'čileansk*|чилеанск*' },
    CM: { adjectives: 'kamerunsk*|Kamerunac|Kamerunc*|Kamerunaca|камерунск*|Камерунац|Камерунц*|Камерунаца' },
    CN: {
      names: 'Kina|Kine|Kini|Kinu|Kinom|Кина|Кине|Кини|Кину|Кином',
      adjectives: 'kinesk*|Kinez|Kineza|Kinezi|Kinezima|кинеск*|Кинез|Кинеза|Кинези|Кинезима',
    },
    CO: {
      names:
        'Kolumbija|Kolumbije|Kolumbiji|Kolumbiju|Kolumbijom|Колумбија|Колумбије|Колумбији|Колумбију|' + 'Колумбијом',
      adjectives: 'kolumbijsk*|колумбијск*',
    },
    CR: {
      adjectives:
        'kostarikansk*|kostaričk*|Kostarikanac|Kostarikanc*|Kostarikanaca|костариканск*|костаричк*|Костариканац|Костариканц*|Костариканаца',
    },
    CU: {
      names: 'Kuba|Kube|Kubi|Kubu|Kubom|Куба|Кубе|Куби|Кубу|Кубом',
      adjectives: 'kubansk*|Kubanac|Kubanc*|кубанск*|Кубанац|Кубанц*',
    },
    CV: { adjectives: 'zelenortsk*|зеленортск*' },
    CY: { names: 'Kipar|Kipra|Kipru|Kiprom|Кипар|Кипра|Кипру|Кипром', adjectives: 'kiparsk*|кипарск*' },
    CZ: {
      names:
        'Češka|Češke|Češkoj|Češku|Češkom|Češka Republika|Češke Republike|Чешка|Чешке|Чешкој|Чешку|Чешком|' +
        'Чешка Република|Чешке Републике',
      adjectives: 'češk*|Čeh|Česi|Čeha|Česima|чешк*|Чех|Чеси|Чеха|Чесима',
    },
    DE: {
      names: 'Nemačka|Nemačke|Nemačkoj|Nemačku|Nemačkom|Немачка|Немачке|Немачкој|Немачку|Немачком',
      adjectives: 'nemačk*|Nemac|Nemc*|Nemaca|Nemic*|немачк*|Немац|Немц*|Немаца|Немиц*',
    },
    DJ: { adjectives: 'džibutsk*|džibutijsk*|џибутск*|џибутијск*' },
    DK: {
      names: 'Danska|Danske|Danskoj|Dansku|Danskom|Данска|Данске|Данској|Данску|Данском',
      adjectives: 'dansk*|Danac|Danci|Danaca|данск*|Данац|Данци|Данаца',
    },
    DO: { adjectives: 'Dominikanac|Dominikanc*|Dominikanaca|Доминиканац|Доминиканц*|Доминиканаца' },
    DZ: { names: 'Alžir|Alžira|Alžiru|Alžirom|Алжир|Алжира|Алжиру|Алжиром', adjectives: 'alžirsk*|алжирск*' },
    EC: {
      names: 'Ekvador|Ekvadora|Ekvadoru|Ekvadorom|Еквадор|Еквадора|Еквадору|Еквадором',
      adjectives: 'ekvadorsk*|еквадорск*',
    },
    EE: {
      names: 'Estonija|Estonije|Estoniji|Estoniju|Estonijom|Естонија|Естоније|Естонији|Естонију|Естонијом',
      adjectives: 'estonsk*|Estonac|Estonc*|естонск*|Естонац|Естонц*',
    },
    EG: {
      names: 'Egipat|Egipta|Egiptu|Egiptom|Египат|Египта|Египту|Египтом',
      adjectives: 'egipatsk*|Egipćan*|египатск*|Египћан*',
    },
    ER: { adjectives: 'eritrejsk*|Eritrejac|Eritrejc*|Eritrejaca|еритрејск*|Еритрејац|Еритрејц*|Еритрејаца' },
    ES: {
      names: 'Španija|Španije|Španiji|Španiju|Španijom|Шпанија|Шпаније|Шпанији|Шпанију|Шпанијом',
      adjectives: 'špansk*|Španac|Španca|Španci|Španaca|шпанск*|Шпанац|Шпанца|Шпанци|Шпанаца',
    },
    ET: {
      names: 'Etiopija|Etiopije|Etiopiji|Etiopiju|Etiopijom|Етиопија|Етиопије|Етиопији|Етиопију|Етиопијом',
      adjectives: 'etiopsk*|etiopljan*|етиопск*|етиопљан*',
    },
    FI: {
      names: 'Finska|Finske|Finskoj|Finsku|Finskom|Финска|Финске|Финској|Финску|Финском',
      adjectives: 'finsk*|Finac|Finci|Finaca|финск*|Финац|Финци|Финаца',
    },
    FJ: { adjectives: 'fidžijsk*|фиџијск*' },
    FM: { adjectives: 'mikronezijsk*|микронезијск*' },
    FR: {
      names:
        'Francuska|Francuske|Francuskoj|Francusku|Francuskom|Француска|Француске|Француској|Француску|' + 'Француском',
      adjectives:
        'francusk*|Francuz|Francuza|Francuzi|Francuzima|Francuskinj*|француск*|Француз|Француза|Французи|' +
        'Французима|Францускињ*',
    },
    GA: { adjectives: 'gabonsk*|Gabonac|Gabonc*|Gabonaca|габонск*|Габонац|Габонц*|Габонаца' },
    GB: {
      names:
        'Velika Britanija|Velike Britanije|Velikoj Britaniji|Veliku Britaniju|Velikom Britanijom|Britanija|' +
        'Britanije|Britaniji|Britaniju|Britanijom|Ujedinjeno Kraljevstvo|Ujedinjenog Kraljevstva|' +
        'Ujedinjenom Kraljevstvu|Велика Британија|Велике Британије|Великој Британији|Велику Британију|' +
        'Великом Британијом|Британија|Британије|Британији|Британију|Британијом|Уједињено Краљевство|' +
        'Уједињеног Краљевства|Уједињеном Краљевству',
      adjectives:
        'britansk*|Britanac|Britanc*|Britanaca|englesk*|Englez|Engleza|Englezi|Englezima|британск*|Британац|' +
        'Британц*|Британаца|енглеск*|Енглез|Енглеза|Енглези|Енглезима',
    },
    'GB-ENG': {
      names: 'Engleska|Engleske|Engleskoj|Englesku|Engleskom|Енглеска|Енглеске|Енглеској|Енглеску|Енглеском',
    },
    'GB-SCT': {
      names: 'Škotska|Škotske|Škotskoj|Škotsku|Škotskom|Шкотска|Шкотске|Шкотској|Шкотску|Шкотском',
      adjectives: 'škotsk*|Škot|Škoti|шкотск*|Шкот|Шкоти',
    },
    'GB-WLS': { names: 'Vels|Velsa|Velsu|Velsom|Велс|Велса|Велсу|Велсом', adjectives: 'velšk*|велшк*' },
    'GB-NIR': {
      names:
        'Severna Irska|Severne Irske|Severnoj Irskoj|Severnu Irsku|Северна Ирска|Северне Ирске|' +
        'Северној Ирској|Северну Ирску',
      adjectives: 'severnoirsk*|северноирск*',
    },
    GD: { adjectives: 'grenadsk*|гренадск*' },
    GE: {
      names: 'Gruzija|Gruzije|Gruziji|Gruziju|Gruzijom|Грузија|Грузије|Грузији|Грузију|Грузијом',
      adjectives: 'gruzijsk*|Gruzijac|Gruzijc*|gruzinsk*|грузијск*|Грузијац|Грузијц*|грузинск*',
    },
    GH: { adjectives: 'gansk*|ганск*' },
    GL: { adjectives: 'grenlandsk*|Grenlanđan*|гренландск*|Гренланђан*' },
    GM: { adjectives: 'gambijsk*|Gambijac|Gambijc*|Gambijaca|гамбијск*|Гамбијац|Гамбијц*|Гамбијаца' },
    GN: { adjectives: 'gvinejsk*|Gvinejac|Gvinejc*|Gvinejaca|гвинејск*|Гвинејац|Гвинејц*|Гвинејаца' },
    GR: {
      names: 'Grčka|Grčke|Grčkoj|Grčku|Grčkom|Грчка|Грчке|Грчкој|Грчку|Грчком',
      adjectives: 'grčk*|Grk|Grci|Grka|Grcima|грчк*|Грк|Грци|Грка|Грцима',
    },
    GT: { adjectives: 'gvatemalsk*|Gvatemalac|Gvatemalc*|Gvatemalaca|гватемалск*|Гватемалац|Гватемалц*|Гватемалаца' },
    GY: { adjectives: 'gvajansk*|гвајанск*' },
    HK: { adjectives: 'hongkonšk*|Hongkonžan*|хонгконшк*|Хонгконжан*' },
    HN: { adjectives: 'hondurašk*|Hondurašan*|хондурашк*|Хондурашан*' },
    HR: {
      names:
        'Hrvatska|Hrvatske|Hrvatskoj|Hrvatsku|Hrvatskom|Republika Hrvatska|Republike Hrvatske|' +
        'Republici Hrvatskoj|Republiku Hrvatsku|Mali Lošinj|Malog Lošinja|Malom Lošinju|Хрватска|Хрватске|' +
        'Хрватској|Хрватску|Хрватском|Република Хрватска|Републике Хрватске|Републици Хрватској|' +
        'Републику Хрватску|Мали Лошињ|Малог Лошиња|Малом Лошињу',
      adjectives:
        'hrvatsk*|Hrvat|Hrvata|Hrvati|Hrvatima|Hrvatu|Hrvatic*|хрватск*|Хрват|Хрвата|Хрвати|Хрватима|Хрвату|' +
        'Хрватиц*',
    },
    HT: { adjectives: 'haićansk*|haitijsk*|haitsk*|Haićan*|хаићанск*|хаитијск*|хаитск*|Хаићан*' },
    HU: {
      names: 'Mađarska|Mađarske|Mađarskoj|Mađarsku|Mađarskom|Мађарска|Мађарске|Мађарској|Мађарску|Мађарском',
      adjectives: 'mađarsk*|Mađar|Mađari|Mađara|Mađarima|мађарск*|Мађар|Мађари|Мађара|Мађарима',
    },
    ID: {
      names:
        'Indonezija|Indonezije|Indoneziji|Indoneziju|Indonezijom|Индонезија|Индонезије|Индонезији|Индонезију|' +
        'Индонезијом',
      adjectives: 'indonezijsk*|indonežansk*|индонезијск*|индонежанск*',
    },
    IE: {
      names: 'Irska|Irske|Irskoj|Irsku|Irskom|Ирска|Ирске|Ирској|Ирску|Ирском',
      adjectives: 'irsk*|Irci|Iraca|ирск*|Ирци|Ираца',
    },
    IL: {
      names: 'Izrael|Izraela|Izraelu|Izraelom|Израел|Израела|Израелу|Израелом',
      adjectives: 'izraelsk*|Izraelac|Izraelc*|Izraelaca|израелск*|Израелац|Израелц*|Израелаца',
    },
    IN: {
      names: 'Indija|Indije|Indiji|Indiju|Indijom|Индија|Индије|Индији|Индију|Индијом',
      adjectives: 'indijsk*|Indijac|Indijc*|Indijaca|индијск*|Индијац|Индијц*|Индијаца',
    },
    IQ: { names: 'Irak|Iraka|Iraku|Irakom|Ирак|Ирака|Ираку|Ираком', adjectives: 'iračk*|Iračan*|ирачк*|Ирачан*' },
    IR: {
      names: 'Iran|Irana|Iranu|Iranom|Иран|Ирана|Ирану|Ираном',
      adjectives: 'iransk*|Iranac|Iranc*|Iranaca|иранск*|Иранац|Иранц*|Иранаца',
    },
    IS: {
      names: 'Island|Islanda|Islandu|Islandom|Исланд|Исланда|Исланду|Исландом',
      adjectives: 'islandsk*|Islanđan*|исландск*|Исланђан*',
    },
    IT: {
      names: 'Italija|Italije|Italiji|Italiju|Italijom|Италија|Италије|Италији|Италију|Италијом',
      adjectives: 'italijansk*|Italijan*|италијанск*|Италијан*',
    },
    JM: { adjectives: 'jamajčansk*|jamajsk*|Jamajčan*|јамајчанск*|јамајск*|Јамајчан*' },
    JO: { adjectives: 'jordansk*|јорданск*' },
    JP: {
      names: 'Japan|Japana|Japanu|Japanom|Јапан|Јапана|Јапану|Јапаном',
      adjectives: 'japansk*|Japanac|Japanc*|Japanaca|јапанск*|Јапанац|Јапанц*|Јапанаца',
    },
    KE: {
      names: 'Kenija|Kenije|Keniji|Keniju|Kenijom|Кенија|Кеније|Кенији|Кенију|Кенијом',
      adjectives: 'kenijsk*|кенијск*',
    },
    KG: {
      names: 'Kirgistan|Kirgistana|Kirgistanu|Kirgistanom|Киргистан|Киргистана|Киргистану|Киргистаном',
      adjectives: 'kirgisk*|kirgistansk*|киргиск*|киргистанск*',
    },
    KH: { adjectives: 'kambodžansk*|Kambodžan*|камбоџанск*|Камбоџан*' },
    KP: {
      names:
        'Severna Koreja|Severne Koreje|Severnoj Koreji|Severnu Koreju|Severnom Korejom|Северна Кореја|' +
        'Северне Кореје|Северној Кореји|Северну Кореју|Северном Корејом',
      adjectives: 'severnokorejsk*|севернокорејск*',
    },
    KR: {
      names:
        'Južna Koreja|Južne Koreje|Južnoj Koreji|Južnu Koreju|Južnom Korejom|Јужна Кореја|Јужне Кореје|' +
        'Јужној Кореји|Јужну Кореју|Јужном Корејом',
      adjectives: 'južnokorejsk*|јужнокорејск*',
    },
    KW: { names: 'Kuvajt|Kuvajta|Kuvajtu|Kuvajtom|Кувајт|Кувајта|Кувајту|Кувајтом', adjectives: 'kuvajtsk*|кувајтск*' },
    KZ: {
      names: 'Kazahstan|Kazahstana|Kazahstanu|Kazahstanom|Казахстан|Казахстана|Казахстану|Казахстаном',
      adjectives: 'kazahstansk*|kazašk*|казахстанск*|казашк*',
    },
    LA: { adjectives: 'laosk*|laošk*|лаоск*|лаошк*' },
    LB: { names: 'Liban|Libana|Libanu|Libanom|Либан|Либана|Либану|Либаном', adjectives: 'libansk*|либанск*' },
    LI: {
      names:
        'Lihtenštajn|Lihtenštajna|Lihtenštajnu|Lihtenštajnom|Лихтенштајн|Лихтенштајна|Лихтенштајну|' + 'Лихтенштајном',
      adjectives: 'lihtenštajnsk*|лихтенштајнск*',
    },
    LK: {
      adjectives: 'šrilankansk*|Šrilankanac|Šrilankanc*|Šrilankanaca|шриланканск*|Шриланканац|Шриланканц*|Шриланканаца',
    },
    LR: { adjectives: 'liberijsk*|Liberijac|Liberijc*|Liberijaca|либеријск*|Либеријац|Либеријц*|Либеријаца' },
    LS: { adjectives: 'lesotsk*|лесотск*' },
    LT: {
      names:
        'Litvanija|Litvanije|Litvaniji|Litvaniju|Litvanijom|Литванија|Литваније|Литванији|Литванију|' + 'Литванијом',
      adjectives: 'litvansk*|litavsk*|литванск*|литавск*',
    },
    LU: {
      names: 'Luksemburg|Luksemburga|Luksemburgu|Luksemburgom|Луксембург|Луксембурга|Луксембургу|Луксембургом',
      adjectives: 'luksemburšk*|луксембуршк*',
    },
    LV: {
      names: 'Letonija|Letonije|Letoniji|Letoniju|Letonijom|Летонија|Летоније|Летонији|Летонију|Летонијом',
      adjectives: 'letonsk*|летонск*',
    },
    LY: {
      names: 'Libija|Libije|Libiji|Libiju|Libijom|Либија|Либије|Либији|Либију|Либијом',
      adjectives: 'libijsk*|либијск*',
    },
    MA: { names: 'Maroko|Maroka|Maroku|Marokom|Мароко|Марока|Мароку|Мароком', adjectives: 'marokansk*|мароканск*' },
    MC: { adjectives: 'monegašk*|monačk*|монегашк*|моначк*' },
    MD: {
      names:
        'Moldavija|Moldavije|Moldaviji|Moldaviju|Moldavijom|Молдавија|Молдавије|Молдавији|Молдавију|' + 'Молдавијом',
      adjectives: 'moldavsk*|молдавск*',
    },
    ME: {
      names:
        'Crna Gora|Crne Gore|Crnoj Gori|Crnu Goru|Crnom Gorom|Црна Гора|Црне Горе|Црној Гори|Црну Гору|' +
        'Црном Гором',
      adjectives: 'crnogorsk*|Crnogorac|Crnogorc*|Crnogoraca|црногорск*|Црногорац|Црногорц*|Црногораца',
    },
    MG: { adjectives: 'madagaskarsk*|malgašk*|мадагаскарск*|малгашк*' },
    MK: {
      names:
        'Severna Makedonija|Severne Makedonije|Severnoj Makedoniji|Severnu Makedoniju|Severnom Makedonijom|' +
        'Makedonija|Makedonije|Makedoniji|Makedoniju|Makedonijom|Северна Македонија|Северне Македоније|' +
        'Северној Македонији|Северну Македонију|Северном Македонијом|Македонија|Македоније|Македонији|' +
        'Македонију|Македонијом',
      adjectives: 'makedonsk*|severnomakedonsk*|Makedonac|Makedonc*|македонск*|северномакедонск*|Македонац|Македонц*',
    },
    ML: { adjectives: 'malijsk*|малијск*' },
    MM: {
      names: 'Mjanmar|Mjanmara|Mjanmaru|Mjanmarom|Мјанмар|Мјанмара|Мјанмару|Мјанмаром',
      adjectives: 'mjanmarsk*|мјанмарск*',
    },
    MN: {
      names:
        'Mongolija|Mongolije|Mongoliji|Mongoliju|Mongolijom|Монголија|Монголије|Монголији|Монголију|' + 'Монголијом',
      adjectives: 'mongolsk*|монголск*',
    },
    MR: { adjectives: 'mauritansk*|mauritanijsk*|mauretansk*|мауританск*|мауританијск*|мауретанск*' },
    MT: {
      names: 'Malta|Malte|Malti|Maltu|Maltom|Малта|Малте|Малти|Малту|Малтом',
      adjectives: 'maltešk*|Maltežan*|малтешк*|Малтежан*',
    },
    MU: { adjectives: 'mauricijsk*|маурицијск*' },
    MV: { adjectives: 'maldivsk*|малдивск*' },
    MW: { adjectives: 'malavijsk*|малавијск*' },
    MX: {
      names: 'Meksik|Meksika|Meksiku|Meksikom|Мексик|Мексика|Мексику|Мексиком',
      adjectives: 'meksičk*|Meksikanac|Meksikanc*|мексичк*|Мексиканац|Мексиканц*',
    },
    MY: {
      names: 'Malezija|Malezije|Maleziji|Maleziju|Malezijom|Малезија|Малезије|Малезији|Малезију|Малезијом',
      adjectives: 'malezijsk*|малезијск*',
    },
    MZ: { adjectives: 'mozambičk*|мозамбичк*' },
    NA: { adjectives: 'namibijsk*|намибијск*' },
    NE: { adjectives: 'nigersk*|нигерск*' },
    NG: {
      names: 'Nigerija|Nigerije|Nigeriji|Nigeriju|Nigerijom|Нигерија|Нигерије|Нигерији|Нигерију|Нигеријом',
      adjectives: 'nigerijsk*|нигеријск*',
    },
    NI: {
      adjectives:
        'nikaragvansk*|Nikaragvanac|Nikaragvanc*|Nikaragvanaca|никарагванск*|Никарагванац|Никарагванц*|Никарагванаца',
    },
    NL: {
      names:
        'Holandija|Holandije|Holandiji|Holandiju|Holandijom|Холандија|Холандије|Холандији|Холандију|' + 'Холандијом',
      adjectives: 'holandsk*|Holanđan*|холандск*|Холанђан*',
    },
    NO: {
      names: 'Norveška|Norveške|Norveškoj|Norvešku|Norveškom|Норвешка|Норвешке|Норвешкој|Норвешку|Норвешком',
      adjectives: 'norvešk*|Norvežan*|норвешк*|Норвежан*',
    },
    NP: { names: 'Nepal|Nepala|Nepalu|Nepalom|Непал|Непала|Непалу|Непалом', adjectives: 'nepalsk*|непалск*' },
    NZ: {
      names:
        'Novi Zeland|Novog Zelanda|Novom Zelandu|Novim Zelandom|Нови Зеланд|Новог Зеланда|Новом Зеланду|' +
        'Новим Зеландом',
      adjectives: 'novozelandsk*|новозеландск*',
    },
    OM: { adjectives: 'omansk*|Omanac|Omanc*|Omanaca|оманск*|Оманац|Оманц*|Оманаца' },
    PA: { adjectives: 'panamsk*|Panamac|Panamc*|Panamaca|панамск*|Панамац|Панамц*|Панамаца' },
    PE: { names: 'Peru|Perua|Peruu|Перу|Перуа|Перуу', adjectives: 'peruansk*|перуанск*' },
    PG: { adjectives: 'papuansk*|папуанск*' },
    PH: {
      names: 'Filipini|Filipina|Filipinima|Filipine|Филипини|Филипина|Филипинима|Филипине',
      adjectives: 'filipinsk*|филипинск*',
    },
    PK: {
      names: 'Pakistan|Pakistana|Pakistanu|Pakistanom|Пакистан|Пакистана|Пакистану|Пакистаном',
      adjectives: 'pakistansk*|Pakistanac|Pakistanc*|пакистанск*|Пакистанац|Пакистанц*',
    },
    PL: {
      names: 'Poljska|Poljske|Poljskoj|Poljsku|Poljskom|Пољска|Пољске|Пољској|Пољску|Пољском',
      adjectives: 'poljsk*|Poljak|Poljaka|Poljaci|Poljacima|пољск*|Пољак|Пољака|Пољаци|Пољацима',
    },
    PR: {
      adjectives:
        'portorikansk*|portoričk*|Portorikanac|Portorikanc*|Portorikanaca|порториканск*|порторичк*|Порториканац|Порториканц*|Порториканаца',
    },
    PS: {
      names:
        'Palestina|Palestine|Palestini|Palestinu|Palestinom|Палестина|Палестине|Палестини|Палестину|' + 'Палестином',
      adjectives: 'palestinsk*|Palestinac|Palestinc*|Palestinaca|палестинск*|Палестинац|Палестинц*|Палестинаца',
    },
    PT: {
      names:
        'Portugal|Portugala|Portugalu|Portugalom|Portugalija|Portugalije|Portugaliji|Portugaliju|' +
        'Portugalijom|Португал|Португала|Португалу|Португалом|Португалија|Португалије|Португалији|' +
        'Португалију|Португалијом',
      adjectives: 'portugalsk*|Portugalac|Portugalc*|португалск*|Португалац|Португалц*',
    },
    PY: { adjectives: 'paragvajsk*|Paragvajac|Paragvajc*|Paragvajaca|парагвајск*|Парагвајац|Парагвајц*|Парагвајаца' },
    QA: { names: 'Katar|Katara|Kataru|Katarom|Катар|Катара|Катару|Катаром', adjectives: 'katarsk*|катарск*' },
    RO: {
      names: 'Rumunija|Rumunije|Rumuniji|Rumuniju|Rumunijom|Румунија|Румуније|Румунији|Румунију|Румунијом',
      adjectives: 'rumunsk*|Rumun|Rumuni|Rumuna|румунск*|Румун|Румуни|Румуна',
    },
    RS: {
      names:
        'Srbija|Srbije|Srbiji|Srbiju|Srbijom|Republika Srbija|Republike Srbije|Republici Srbiji|Mali Zvornik|' +
        'Malog Zvornika|Malom Zvorniku|Србија|Србије|Србији|Србију|Србијом|Република Србија|Републике Србије|' +
        'Републици Србији|Мали Зворник|Малог Зворника|Малом Зворнику',
      adjectives:
        'srpsk*|srbijansk*|Srbin*|Srbi|Srba|Srbima|Srbe|Srpkinj*|српск*|србијанск*|Србин*|Срби|Срба|Србима|' +
        'Србе|Српкињ*',
    },
    RU: {
      names:
        'Rusija|Rusije|Rusiji|Rusiju|Rusijom|Ruska Federacija|Ruske Federacije|Ruskoj Federaciji|' +
        'Rusku Federaciju|Русија|Русије|Русији|Русију|Русијом|Руска Федерација|Руске Федерације|' +
        'Руској Федерацији|Руску Федерацију',
      adjectives: 'rusk*|Rus|Rusa|Rusi|Rusima|Ruskinj*|руск*|Рус|Руса|Руси|Русима|Рускињ*',
    },
    RW: {
      names: 'Ruanda|Ruande|Ruandi|Ruandu|Ruandom|Руанда|Руанде|Руанди|Руанду|Руандом',
      adjectives: 'ruandsk*|руандск*',
    },
    SA: {
      names:
        'Saudijska Arabija|Saudijske Arabije|Saudijskoj Arabiji|Saudijsku Arabiju|Saudijskom Arabijom|' +
        'Саудијска Арабија|Саудијске Арабије|Саудијској Арабији|Саудијску Арабију|Саудијском Арабијом',
      adjectives: 'saudijsk*|саудијск*',
    },
    SC: { adjectives: 'sejšelsk*|сејшелск*' },
    SD: { names: 'Sudan|Sudana|Sudanu|Sudanom|Судан|Судана|Судану|Суданом', adjectives: 'sudansk*|суданск*' },
    SE: {
      names: 'Švedska|Švedske|Švedskoj|Švedsku|Švedskom|Шведска|Шведске|Шведској|Шведску|Шведском',
      adjectives: 'švedsk*|Šveđan*|шведск*|Швеђан*',
    },
    SG: {
      names: 'Singapur|Singapura|Singapuru|Singapurom|Сингапур|Сингапура|Сингапуру|Сингапуром',
      adjectives: 'singapursk*|сингапурск*',
    },
    SI: {
      names:
        'Slovenija|Slovenije|Sloveniji|Sloveniju|Slovenijom|Словенија|Словеније|Словенији|Словенију|' + 'Словенијом',
      adjectives: 'slovenačk*|Slovenac|Slovenc*|Slovenaca|словеначк*|Словенац|Словенц*|Словенаца',
    },
    SK: {
      names: 'Slovačka|Slovačke|Slovačkoj|Slovačku|Slovačkom|Словачка|Словачке|Словачкој|Словачку|Словачком',
      adjectives: 'slovačk*|Slovak|Slovaci|Slovaka|словачк*|Словак|Словаци|Словака',
    },
    SL: { adjectives: 'sijeraleonsk*|сијералеонск*' },
    SM: { adjectives: 'sanmarinsk*|санмаринск*' },
    SN: {
      names: 'Senegal|Senegala|Senegalu|Senegalom|Сенегал|Сенегала|Сенегалу|Сенегалом',
      adjectives: 'senegalsk*|сенегалск*',
    },
    SO: {
      names: 'Somalija|Somalije|Somaliji|Somaliju|Somalijom|Сомалија|Сомалије|Сомалији|Сомалију|Сомалијом',
      adjectives: 'somalijsk*|somalsk*|сомалијск*|сомалск*',
    },
    SR: { adjectives: 'surinamsk*|суринамск*' },
    SS: { adjectives: 'južnosudansk*|јужносуданск*' },
    SV: { adjectives: 'salvadorsk*|Salvadorac|Salvadorc*|Salvadoraca|салвадорск*|Салвадорац|Салвадорц*|Салвадораца' },
    SY: {
      names: 'Sirija|Sirije|Siriji|Siriju|Sirijom|Сирија|Сирије|Сирији|Сирију|Сиријом',
      adjectives: 'sirijsk*|Sirijac|Sirijc*|сиријск*|Сиријац|Сиријц*',
    },
    SZ: { adjectives: 'esvatinsk*|svazijsk*|есватинск*|свазијск*' },
    TD: { adjectives: 'čadsk*|чадск*' },
    TG: { adjectives: 'togoansk*|Togoanac|Togoanc*|Togoanaca|тогоанск*|Тогоанац|Тогоанц*|Тогоанаца' },
    TH: {
      names: 'Tajland|Tajlanda|Tajlandu|Tajlandom|Тајланд|Тајланда|Тајланду|Тајландом',
      adjectives: 'tajlandsk*|тајландск*',
    },
    TJ: {
      names: 'Tadžikistan|Tadžikistana|Tadžikistanu|Tadžikistanom|Таџикистан|Таџикистана|Таџикистану|Таџикистаном',
      adjectives: 'tadžičk*|таџичк*',
    },
    TL: { adjectives: 'istočnotimorsk*|источнотиморск*' },
    TM: {
      adjectives:
        'turkmensk*|turkmenistansk*|Turkmen|Turkmeni|Turkmena|туркменск*|туркменистанск*|Туркмен|Туркмени|Туркмена',
    },
    TN: { names: 'Tunis|Tunisa|Tunisu|Tunisom|Тунис|Туниса|Тунису|Тунисом', adjectives: 'tunišk*|тунишк*' },
    TO: { adjectives: 'tongansk*|тонганск*' },
    TR: {
      names: 'Turska|Turske|Turskoj|Tursku|Turskom|Турска|Турске|Турској|Турску|Турском',
      adjectives: 'tursk*|Turčin*|Turci|Turaka|Turcima|турск*|Турчин*|Турци|Турака|Турцима',
    },
    TT: { adjectives: 'trinidadsk*|тринидадск*' },
    TW: { names: 'Tajvan|Tajvana|Tajvanu|Tajvanom|Тајван|Тајвана|Тајвану|Тајваном', adjectives: 'tajvansk*|тајванск*' },
    TZ: { adjectives: 'tanzanijsk*|Tanzanijac|Tanzanijc*|Tanzanijaca|танзанијск*|Танзанијац|Танзанијц*|Танзанијаца' },
    UA: {
      names: 'Ukrajina|Ukrajine|Ukrajini|Ukrajinu|Ukrajinom|Украјина|Украјине|Украјини|Украјину|Украјином',
      adjectives:
        'ukrajinsk*|Ukrajinac|Ukrajinc*|Ukrajinaca|Ukrajink*|украјинск*|Украјинац|Украјинц*|Украјинаца|' + 'Украјинк*',
    },
    UG: {
      names: 'Uganda|Ugande|Ugandi|Ugandu|Ugandom|Уганда|Уганде|Уганди|Уганду|Угандом',
      adjectives: 'ugandsk*|угандск*',
    },
    US: {
      names:
        'SAD|SAD-a|SAD-u|SAD-om|Sjedinjene Američke Države|Sjedinjenih Američkih Država|' +
        'Sjedinjenim Američkim Državama|Sjedinjene Države|Sjedinjenih Država|Sjedinjenim Državama|Amerika|' +
        'Amerike|Americi|Ameriku|Amerikom|САД|САД-а|САД-у|САД-ом|Сједињене Америчке Државе|' +
        'Сједињених Америчких Држава|Сједињеним Америчким Државама|Сједињене Државе|Сједињених Држава|' +
        'Сједињеним Државама|Америка|Америке|Америци|Америку|Америком',
      adjectives:
        'američk*|Amerikanac|Amerikanc*|Amerikanaca|Amerikank*|америчк*|Американац|Американц*|Американаца|' +
        'Американк*',
    },
    UY: {
      names: 'Urugvaj|Urugvaja|Urugvaju|Urugvajem|Уругвај|Уругваја|Уругвају|Уругвајем',
      adjectives: 'urugvajsk*|уругвајск*',
    },
    UZ: {
      names: 'Uzbekistan|Uzbekistana|Uzbekistanu|Uzbekistanom|Узбекистан|Узбекистана|Узбекистану|Узбекистаном',
      adjectives: 'uzbečk*|uzbekistansk*|узбечк*|узбекистанск*',
    },
    VA: {
      names:
        'Vatikan|Vatikana|Vatikanu|Vatikanom|Sveta Stolica|Svete Stolice|Svetoj Stolici|Svetu Stolicu|' +
        'Ватикан|Ватикана|Ватикану|Ватиканом|Света Столица|Свете Столице|Светој Столици|Свету Столицу',
      adjectives: 'vatikansk*|ватиканск*',
    },
    VE: {
      names:
        'Venecuela|Venecuele|Venecueli|Venecuelu|Venecuelom|Венецуела|Венецуеле|Венецуели|Венецуелу|' + 'Венецуелом',
      adjectives: 'venecuelansk*|венецуеланск*',
    },
    VN: {
      names: 'Vijetnam|Vijetnama|Vijetnamu|Vijetnamom|Вијетнам|Вијетнама|Вијетнаму|Вијетнамом',
      adjectives: 'vijetnamsk*|вијетнамск*',
    },
    VU: { adjectives: 'vanuatsk*|vanuatuansk*|вануатск*|вануатуанск*' },
    WS: { adjectives: 'samoansk*|самоанск*' },
    XK: {
      names:
        'Kosovo|Kosova|Kosovu|Kosovom|Kosovo i Metohija|Kosova i Metohije|Kosovu i Metohiji|KiM|Косово|' +
        'Косова|Косову|Косовом|Косово и Метохија|Косова и Метохије|Косову и Метохији|КиМ',
      adjectives: 'kosovsk*|kosovar*|косовск*|косовар*',
    },
    YE: { names: 'Jemen|Jemena|Jemenu|Jemenom|Јемен|Јемена|Јемену|Јеменом', adjectives: 'jemensk*|јеменск*' },
    ZA: {
      names:
        'Južnoafrička Republika|Južnoafričke Republike|Južnoafričkoj Republici|Južna Afrika|Južne Afrike|' +
        'Južnoj Africi|Južnu Afriku|Јужноафричка Република|Јужноафричке Републике|Јужноафричкој Републици|' +
        'Јужна Африка|Јужне Африке|Јужној Африци|Јужну Африку',
      adjectives: 'južnoafričk*|јужноафричк*',
    },
    ZM: { adjectives: 'zambijsk*|Zambijac|Zambijc*|Zambijaca|замбијск*|Замбијац|Замбијц*|Замбијаца' },
    ZW: {
      names: 'Zimbabve|Zimbabvea|Zimbabveu|Зимбабве|Зимбабвеа|Зимбабвеу',
      adjectives: 'zimbabveansk*|зимбабвеанск*',
    },
    'geonames-3186886': {
      names: 'Zagreb|Zagreba|Zagrebu|Zagrebom|Загреб|Загреба|Загребу|Загребом',
      adjectives: 'zagrebačk*|загребачк*',
    },
    'geonames-792680': {
      names: 'Beograd|Beograda|Beogradu|Beogradom|Београд|Београда|Београду|Београдом',
      adjectives: 'beogradsk*|београдск*',
    },
    'geonames-3191281': {
      names: 'Sarajevo|Sarajeva|Sarajevu|Sarajevom|Сарајево|Сарајева|Сарајеву|Сарајевом',
      adjectives: 'sarajevsk*|сарајевск*',
    },
    'geonames-3204541': {
      names:
        'Banja Luka|Banje Luke|Banjoj Luci|Banju Luku|Banjom Lukom|Banjaluka|Banjaluke|Banjaluci|Banjaluku|' +
        'Бања Лука|Бање Луке|Бањој Луци|Бању Луку|Бањом Луком|Бањалука|Бањалуке|Бањалуци|Бањалуку',
      adjectives: 'banjalučk*|бањалучк*',
    },
    'geonames-3194360': {
      names: 'Novi Sad|Novog Sada|Novom Sadu|Novim Sadom|Нови Сад|Новог Сада|Новом Саду|Новим Садом',
      adjectives: 'novosadsk*|новосадск*',
    },
    'geonames-787657': { names: 'Niš|Niša|Nišu|Nišem|Ниш|Ниша|Нишу|Нишем', adjectives: 'nišk*|нишк*' },
    'geonames-3190261': {
      names: 'Split|Splita|Splitu|Splitom|Сплит|Сплита|Сплиту|Сплитом',
      adjectives: 'splitsk*|сплитск*',
    },
    'geonames-3194828': {
      names: 'Mostar|Mostara|Mostaru|Mostarom|Мостар|Мостара|Мостару|Мостаром',
      adjectives: 'mostarsk*|мостарск*',
    },
    'geonames-786714': {
      names: 'Priština|Prištine|Prištini|Prištinu|Prištinom|Приштина|Приштине|Приштини|Приштину|Приштином',
      adjectives: 'prištinsk*|приштинск*',
    },
    'geonames-3193044': {
      names:
        'Podgorica|Podgorice|Podgorici|Podgoricu|Podgoricom|Подгорица|Подгорице|Подгорици|Подгорицу|' + 'Подгорицом',
      adjectives: 'podgoričk*|подгоричк*',
    },
    'geonames-3196359': {
      names: 'Ljubljana|Ljubljane|Ljubljani|Ljubljanu|Ljubljanom|Љубљана|Љубљане|Љубљани|Љубљану|Љубљаном',
      adjectives: 'ljubljansk*|љубљанск*',
    },
    'geonames-785842': { names: 'Skoplje|Skoplja|Skoplju|Skopljem|Скопље|Скопља|Скопљу|Скопљем' },
    'geonames-524901': {
      names: 'Moskva|Moskve|Moskvi|Moskvu|Moskvom|Москва|Москве|Москви|Москву|Москвом',
      adjectives: 'moskovsk*|московск*',
    },
    'geonames-703448': {
      names: 'Kijev|Kijeva|Kijevu|Kijevom|Кијев|Кијева|Кијеву|Кијевом',
      adjectives: 'kijevsk*|кијевск*',
    },
    'geonames-2643743': {
      names: 'London|Londona|Londonu|Londonom|Лондон|Лондона|Лондону|Лондоном',
      adjectives: 'londonsk*|лондонск*',
    },
    'geonames-2988507': {
      names: 'Pariz|Pariza|Parizu|Parizom|Париз|Париза|Паризу|Паризом',
      adjectives: 'parišk*|паришк*',
    },
    'geonames-2950159': {
      names: 'Berlin|Berlina|Berlinu|Berlinom|Берлин|Берлина|Берлину|Берлином',
      adjectives: 'berlinsk*|берлинск*',
    },
    'geonames-2761369': { names: 'Beč|Beča|Beču|Bečem|Беч|Беча|Бечу|Бечем', adjectives: 'bečk*|бечк*' },
    'geonames-2800866': {
      names: 'Brisel|Brisela|Briselu|Briselom|Брисел|Брисела|Бриселу|Бриселом',
      adjectives: 'briselsk*|бриселск*',
    },
    'geonames-756135': {
      names: 'Varšava|Varšave|Varšavi|Varšavu|Varšavom|Варшава|Варшаве|Варшави|Варшаву|Варшавом',
      adjectives: 'varšavsk*|варшавск*',
    },
    'geonames-3067696': { names: 'Prag|Praga|Pragu|Pragom|Праг|Прага|Прагу|Прагом', adjectives: 'prašk*|прашк*' },
    'geonames-3054643': {
      names:
        'Budimpešta|Budimpešte|Budimpešti|Budimpeštu|Budimpeštom|Будимпешта|Будимпеште|Будимпешти|Будимпешту|' +
        'Будимпештом',
      adjectives: 'budimpeštansk*|peštansk*|будимпештанск*|пештанск*',
    },
    'geonames-683506': {
      names: 'Bukurešt|Bukurešta|Bukureštu|Bukureštom|Букурешт|Букурешта|Букурешту|Букурештом',
      adjectives: 'bukureštansk*|букурештанск*',
    },
    'geonames-3169070': { names: 'Rim|Rima|Rimu|Rimom|Рим|Рима|Риму|Римом' },
    'geonames-1816670': {
      names: 'Peking|Pekinga|Pekingu|Pekingom|Пекинг|Пекинга|Пекингу|Пекингом',
      adjectives: 'pekinšk*|пекиншк*',
    },
    'geonames-4140963': {
      names: 'Vašington|Vašingtona|Vašingtonu|Vašingtonom|Вашингтон|Вашингтона|Вашингтону|Вашингтоном',
      adjectives: 'vašingtonsk*|вашингтонск*',
    },
    'geonames-5128581': { names: 'Njujork|Njujorka|Njujorku|Njujorkom|Њујорк|Њујорка|Њујорку|Њујорком' },
    'geonames-112931': {
      names: 'Teheran|Teherana|Teheranu|Teheranom|Техеран|Техерана|Техерану|Техераном',
      adjectives: 'teheransk*|техеранск*',
    },
    'geonames-264371': {
      names: 'Atina|Atine|Atini|Atinu|Atinom|Атина|Атине|Атини|Атину|Атином',
      adjectives: 'atinsk*|атинск*',
    },
    'geonames-734077': {
      names: 'Solun|Soluna|Solunu|Solunom|Солун|Солуна|Солуну|Солуном',
      adjectives: 'solunsk*|солунск*',
    },
    'geonames-2747373': { names: 'Hag|Haga|Hagu|Hagom|Хаг|Хага|Хагу|Хагом', adjectives: 'hašk*|хашк*' },
    'geonames-281184': {
      names: 'Jerusalim|Jerusalima|Jerusalimu|Jerusalimom|Јерусалим|Јерусалима|Јерусалиму|Јерусалимом',
      adjectives: 'jerusalimsk*|јерусалимск*',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'UN|Ujedinjene nacije|Ujedinjenih nacija|Ujedinjenim nacijama|Organizacija ujedinjenih nacija|' +
      'Organizacije ujedinjenih nacija|Organizaciji ujedinjenih nacija|OUN|УН|Уједињене нације|' +
      'Уједињених нација|Уједињеним нацијама|Организација уједињених нација|Организације уједињених нација|' +
      'Организацији уједињених нација|ОУН',
    'organisation:un-security-council':
      'Savet bezbednosti UN|Saveta bezbednosti UN|Savetu bezbednosti UN|Savet bezbednosti|' +
      'Saveta bezbednosti|Savetu bezbednosti|Савет безбедности УН|Савета безбедности УН|' +
      'Савету безбедности УН|Савет безбедности|Савета безбедности|Савету безбедности',
    'organisation:un-general-assembly':
      'Generalna skupština UN|Generalne skupštine UN|Generalnoj skupštini UN|Generalnu skupštinu UN|' +
      'Generalna skupština Ujedinjenih nacija|Generalne skupštine Ujedinjenih nacija|' +
      'Generalnoj skupštini Ujedinjenih nacija|Generalnu skupštinu Ujedinjenih nacija|' +
      'Генерална скупштина УН|Генералне скупштине УН|Генералној скупштини УН|Генералну скупштину УН|' +
      'Генерална скупштина Уједињених нација|Генералне скупштине Уједињених нација|' +
      'Генералној скупштини Уједињених нација|Генералну скупштину Уједињених нација',
    'organisation:un-human-rights-council':
      'Savet UN za ljudska prava|Saveta UN za ljudska prava|Savetu UN za ljudska prava|' +
      'Савет УН за људска права|Савета УН за људска права|Савету УН за људска права',
    'organisation:unhcr': 'Visoki komesar UN za izbeglice|Високи комесар УН за избеглице',
    'organisation:who':
      'Svetska zdravstvena organizacija|Svetske zdravstvene organizacije|Svetskoj zdravstvenoj organizaciji|' +
      'Svetsku zdravstvenu organizaciju|Svetskom zdravstvenom organizacijom|SZO|' +
      'Светска здравствена организација|Светске здравствене организације|Светској здравственој организацији|' +
      'Светску здравствену организацију|Светском здравственом организацијом|СЗО',
    'organisation:iaea':
      'MAAE|Međunarodna agencija za atomsku energiju|Međunarodne agencije za atomsku energiju|' +
      'Međunarodnoj agenciji za atomsku energiju|Međunarodnu agenciju za atomsku energiju|МААЕ|' +
      'Међународна агенција за атомску енергију|Међународне агенције за атомску енергију|' +
      'Међународној агенцији за атомску енергију|Међународну агенцију за атомску енергију',
    'organisation:world-food-programme':
      'Svetski program za hranu|Svetskog programa za hranu|Светски програм за храну|' + 'Светског програма за храну',
    'organisation:international-criminal-court':
      'Međunarodni krivični sud|Međunarodnog krivičnog suda|Međunarodnom krivičnom sudu|' +
      'Međunarodnim krivičnim sudom|MKS|Међународни кривични суд|Међународног кривичног суда|' +
      'Међународном кривичном суду|Међународним кривичним судом|МКС',
    'organisation:international-court-of-justice':
      'Međunarodni sud pravde|Međunarodnog suda pravde|Međunarodnom sudu pravde|Međunarodnim sudom pravde|' +
      'Међународни суд правде|Међународног суда правде|Међународном суду правде|Међународним судом правде',
    'organisation:icty':
      'Haški sud|Haškog suda|Haškom sudu|Haškim sudom|Haškog tribunala|Haškom tribunalu|Haškim tribunalom|' +
      'Haaški sud|MKSJ|Хашки суд|Хашког суда|Хашком суду|Хашким судом|Хашког трибунала|Хашком трибуналу|' +
      'Хашким трибуналом|Хаашки суд|МКСЈ',
    'organisation:osce':
      'OEBS|Organizacija za evropsku bezbednost i saradnju|Organizacije za evropsku bezbednost i saradnju|' +
      'Organizaciji za evropsku bezbednost i saradnju|Organizaciju za evropsku bezbednost i saradnju|ОЕБС|' +
      'Организација за европску безбедност и сарадњу|Организације за европску безбедност и сарадњу|' +
      'Организацији за европску безбедност и сарадњу|Организацију за европску безбедност и сарадњу',
    'organisation:nato':
      'Severnoatlantski savez|Severnoatlantskog saveza|NATO|NATO-a|Северноатлантски савез|' +
      'Северноатлантског савеза|НАТО|НАТО-а',
    'organisation:european-union':
      'EU|Evropska unija|Evropske unije|Evropskoj uniji|Evropsku uniju|Evropskom unijom|ЕУ|Европска унија|' +
      'Европске уније|Европској унији|Европску унију|Европском унијом',
    'organisation:european-commission':
      'Evropska komisija|Evropske komisije|Evropskoj komisiji|Evropsku komisiju|Evropskom komisijom|EK|' +
      'Европска комисија|Европске комисије|Европској комисији|Европску комисију|Европском комисијом|ЕК',
    'organisation:european-parliament':
      'Evropski parlament|Evropskog parlamenta|Evropskom parlamentu|Evropskim parlamentom|Evroparlament|' +
      'Европски парламент|Европског парламента|Европском парламенту|Европским парламентом|Европарламент',
    'organisation:european-council':
      'Evropski savet|Evropskog saveta|Evropskom savetu|Evropskim savetom|Европски савет|Европског савета|' +
      'Европском савету|Европским саветом',
    'organisation:council-of-europe':
      'Savet Evrope|Saveta Evrope|Savetu Evrope|Savetom Evrope|Савет Европе|Савета Европе|Савету Европе|' +
      'Саветом Европе',
    'organisation:european-central-bank':
      'Evropska centralna banka|Evropske centralne banke|Evropskoj centralnoj bankci|' +
      'Evropsku centralnu banku|Evropskom centralnom bankom|ECB|Европска централна банка|' +
      'Европске централне банке|Европској централној банкци|Европску централну банку|' +
      'Европском централном банком',
    'organisation:european-court-of-human-rights':
      'Evropski sud za ljudska prava|Evropskog suda za ljudska prava|Evropskom sudu za ljudska prava|' +
      'Evropskim sudom za ljudska prava|Европски суд за људска права|Европског суда за људска права|' +
      'Европском суду за људска права|Европским судом за људска права',
    'organisation:court-of-justice-of-the-eu':
      'Sud Evropske unije|Suda Evropske unije|Sudu Evropske unije|Sud EU-a|Evropski sud pravde|' +
      'Суд Европске уније|Суда Европске уније|Суду Европске уније|Суд ЕУ-а|Европски суд правде',
    'organisation:imf':
      'MMF|Međunarodni monetarni fond|Međunarodnog monetarnog fonda|Međunarodnom monetarnom fondu|' +
      'Međunarodnim monetarnim fondom|ММФ|Међународни монетарни фонд|Међународног монетарног фонда|' +
      'Међународном монетарном фонду|Међународним монетарним фондом',
    'organisation:world-bank':
      'Svetska banka|Svetske banke|Svetskoj bankci|Svetsku banku|Svetskom bankom|Светска банка|' +
      'Светске банке|Светској банкци|Светску банку|Светском банком',
    'organisation:wto':
      'WTO|Svetska trgovinska organizacija|Svetske trgovinske organizacije|' +
      'Svetskoj trgovinskoj organizaciji|Svetsku trgovinsku organizaciju|Svetskom trgovinskom organizacijom|' +
      'Светска трговинска организација|Светске трговинске организације|Светској трговинској организацији|' +
      'Светску трговинску организацију|Светском трговинском организацијом',
    'organisation:african-union':
      'Afrička unija|Afričke unije|Afričkoj uniji|Afričku uniju|Afričkom unijom|Афричка унија|Афричке уније|' +
      'Афричкој унији|Афричку унију|Афричком унијом',
    'organisation:arab-league':
      'Arapska liga|Arapske lige|Arapskoj ligi|Arapsku ligu|Arapskom ligom|Арапска лига|Арапске лиге|' +
      'Арапској лиги|Арапску лигу|Арапском лигом',
    'organisation:cis':
      'Zajednica nezavisnih država|Zajednice nezavisnih država|Заједница независних држава|' +
      'Заједнице независних држава',
    'organisation:red-cross':
      'Crveni krst|Crvenog krsta|Crvenom krstu|Crvenim krstom|Црвени крст|Црвеног крста|Црвеном крсту|' +
      'Црвеним крстом',
    'organisation:red-crescent':
      'Crveni polumesec|Crvenog polumeseca|Crvenom polumesecu|Crvenim polumesecom|Црвени полумесец|' +
      'Црвеног полумесеца|Црвеном полумесецу|Црвеним полумесецом',
    'organisation:doctors-without-borders':
      'Lekari bez granica|Lekara bez granica|Лекари без граница|Лекара без граница',
    'organisation:reporters-without-borders':
      'Reporteri bez granica|Reportera bez granica|Репортери без граница|Репортера без граница',
    'organisation:kremlin': 'Kremlj|Кремљ',
    'organisation:white-house':
      'Bela kuća|Bele kuće|Beloj kući|Belu kuću|Belom kućom|Бела кућа|Беле куће|Белој кући|Белу кућу|' + 'Белом кућом',
    'organisation:pentagon': 'Ministarstvo odbrane SAD|Министарство одбране САД',
    'organisation:us-state-department':
      'Stejt department|Stejt departmenta|Stejt departmentu|Stejt dipartment|Stejt dipartmenta|' +
      'Stejt dipartmentu|američko ministarstvo spoljnih poslova|Стејт департмент|Стејт департмента|' +
      'Стејт департменту|Стејт дипартмент|Стејт дипартмента|Стејт дипартменту|' +
      'америчко министарство спољних послова',
    'organisation:us-congress':
      'američki Kongres|američkog Kongresa|američkom Kongresu|američkim Kongresom|Kongres SAD|Kongresa SAD|' +
      'Kongresu SAD|амерички Конгрес|америчког Конгреса|америчком Конгресу|америчким Конгресом|Конгрес САД|' +
      'Конгреса САД|Конгресу САД',
    'organisation:us-senate':
      'američki Senat|američkog Senata|američkom Senatu|američkim Senatom|Senat SAD|Senata SAD|Senatu SAD|' +
      'амерички Сенат|америчког Сената|америчком Сенату|америчким Сенатом|Сенат САД|Сената САД|Сенату САД',
    'organisation:us-house':
      'Predstavnički dom američkog Kongresa|Predstavničkog doma američkog Kongresa|' +
      'Predstavničkom domu američkog Kongresa|Представнички дом америчког Конгреса|' +
      'Представничког дома америчког Конгреса|Представничком дому америчког Конгреса',
    'organisation:us-supreme-court':
      'Vrhovni sud SAD|Vrhovnog suda SAD|Vrhovnom sudu SAD|američki Vrhovni sud|američkog Vrhovnog suda|' +
      'američkom Vrhovnom sudu|Врховни суд САД|Врховног суда САД|Врховном суду САД|амерички Врховни суд|' +
      'америчког Врховног суда|америчком Врховном суду',
    'organisation:federal-reserve': 'Fed|Federalne rezerve|Фед|Федералне резерве',
    'organisation:hezbollah': 'Hezbolah|Хезболах',
    'organisation:islamic-state':
      'Islamska država|Islamske države|Islamskoj državi|Islamsku državu|Islamskom državom|Исламска држава|' +
      'Исламске државе|Исламској држави|Исламску државу|Исламском државом',
    'organisation:al-qaeda':
      'Al-Kaida|Al-Kaide|Al-Kaidi|Al-Kaidu|Al-Kaidom|Al Kaida|Al Kaide|Al Kaidi|Al Kaidu|Al Kaidom|Al-Qaida|' +
      'Al-Qaide|Al-Qaidi|Al-Qaidu|Al-Qaidom|Ал-Каида|Ал-Каиде|Ал-Каиди|Ал-Каиду|Ал-Каидом|Ал Каида|Ал Каиде|' +
      'Ал Каиди|Ал Каиду|Ал Каидом',
    'organisation:taliban': 'talibani|talibana|talibanima|talibane|талибани|талибана|талибанима|талибане',
    'organisation:houthis': 'Huti|Hutiji|Hutija|Hutijima|Huta|Hutima|Hute|Хути|Хутији|Хутија|Хутијима|Хута|Хутима|Хуте',
    'organisation:muslim-brotherhood':
      'Muslimansko bratstvo|Muslimanskog bratstva|Muslimanskom bratstvu|Муслиманско братство|' +
      'Муслиманског братства|Муслиманском братству',
    'organisation:state-duma':
      'Državna duma|Državne dume|Državnoj dumi|Državnu dumu|Duma|Dume|Dumi|Dumu|Државна дума|Државне думе|' +
      'Државној думи|Државну думу|Дума|Думе|Думи|Думу',
    'organisation:verkhovna-rada':
      'Vrhovna rada|Vrhovne rade|Vrhovnoj radi|Vrhovnu radu|Врховна рада|Врховне раде|Врховној ради|' + 'Врховну раду',
    'organisation:kosovo-liberation-army': 'OVK|ОВК',
    'organisation:ioc':
      'MOK|Međunarodni olimpijski komitet|Međunarodnog olimpijskog komiteta|МОК|' +
      'Међународни олимпијски комитет|Међународног олимпијског комитета',
    'organisation:visegrad-group':
      'Višegradska grupa|Višegradske grupe|Višegradskoj grupi|Višegradsku grupu|Вишеградска група|' +
      'Вишеградске групе|Вишеградској групи|Вишеградску групу',
    'organisation:kfor': 'Kfor|Кфор',
    'organisation:unicef': 'Unicef|Уницеф',
    'organisation:serbian-progressive-party':
      'Srpska napredna stranka|Srpske napredne stranke|Srpskoj naprednoj strankci|Srpsku naprednu stranku|' +
      'Srpskom naprednom strankom|SNS|Српска напредна странка|Српске напредне странке|' +
      'Српској напредној странкци|Српску напредну странку|Српском напредном странком|СНС',
    'organisation:lista-srpska':
      'Srpska lista|Srpske liste|Srpskoj listi|Srpsku listu|Srpskom listom|Српска листа|Српске листе|' +
      'Српској листи|Српску листу|Српском листом',
    'organisation:vetevendosje':
      'Pokret Samoopredeljenje|Pokreta Samoopredeljenje|Pokretu Samoopredeljenje|Покрет Самоопредељење|' +
      'Покрета Самоопредељење|Покрету Самоопредељење',
    'organisation:brics': 'BRIKS|БРИКС',
    'organisation:opec': 'OPEK|ОПЕК',
    'organisation:asean': 'ASEAN|АСЕАН',
    'organisation:cia': 'CIA|ЦИА',
    'organisation:human-rights-watch': 'Hjuman rajts voč|Хјуман рајтс воч',
    'organisation:amnesty-international':
      'Amnesti internešenel|Amnesti internešnal|Амнести интернешенел|Амнести интернешнал',
    'person:joe-biden':
      'Džo Bajden|Džoa Bajdena|Džou Bajdenu|Džoom Bajdenom|Džozef Bajden|~Bajden|Џо Бајден|Џоа Бајдена|' +
      'Џоу Бајдену|Џоом Бајденом|Џозеф Бајден|~Бајден',
    'person:hunter-biden': 'Hanter Bajden|Хантер Бајден',
    'person:donald-trump': 'Donald Tramp|~Tramp|Доналд Трамп|~Трамп',
    'person:melania-trump':
      'Melanija Tramp|Melanije Tramp|Melaniji Tramp|Melaniju Tramp|Melanijom Tramp|Меланија Трамп|' +
      'Меланије Трамп|Меланији Трамп|Меланију Трамп|Меланијом Трамп',
    'person:barack-obama': 'Barak Obama|Барак Обама',
    'person:michelle-obama': 'Mišel Obama|Мишел Обама',
    'person:george-w-bush': 'Džordž Buš|Džordž V. Buš|Џорџ Буш|Џорџ В. Буш',
    'person:bill-clinton':
      'Bil Klinton|Bila Klintona|Bilu Klintonu|Bilom Klintonom|Бил Клинтон|Била Клинтона|Билу Клинтону|' +
      'Билом Клинтоном',
    'person:hillary-clinton': 'Hilari Klinton|Хилари Клинтон',
    'person:kamala-harris':
      'Kamala Haris|Kamale Haris|Kamali Haris|Kamalu Haris|Kamalom Haris|Камала Харис|Камале Харис|' +
      'Камали Харис|Камалу Харис|Камалом Харис',
    'person:mike-pence':
      'Majk Pens|Majka Pensa|Majku Pensu|Majkom Pensom|Мајк Пенс|Мајка Пенса|Мајку Пенсу|Мајком Пенсом',
    'person:jd-vance': 'Džej Di Vens|Džej-Di Vens|Džej Di Vensa|Џеј Ди Венс|Џеј-Ди Венс|Џеј Ди Венса',
    'person:antony-blinken': 'Entoni Blinken|~Blinken|Ентони Блинкен|~Блинкен',
    'person:mike-pompeo': 'Majk Pompeo|Majka Pompea|~Pompeo|Мајк Помпео|Мајка Помпеа|~Помпео',
    'person:rex-tillerson': 'Reks Tilerson|~Tilerson|Рекс Тилерсон|~Тилерсон',
    'person:john-kerry': 'Džon Keri|Džona Kerija|Џон Кери|Џона Керија',
    'person:john-bolton': 'Džon Bolton|Џон Болтон',
    'person:marco-rubio': 'Marko Rubio|Marka Rubija|Марко Рубио|Марка Рубија',
    'person:pete-hegseth': 'Pit Hegset|~Hegset|Пит Хегсет|~Хегсет',
    'person:nancy-pelosi': 'Nensi Pelosi|~Pelosi|Ненси Пелоси|~Пелоси',
    'person:steve-witkoff': 'Stiv Vitkof|~Vitkof|Стив Виткоф|~Виткоф',
    'person:boris-johnson':
      'Boris Džonson|Borisa Džonsona|Borisu Džonsonu|Borisom Džonsonom|Борис Џонсон|Бориса Џонсона|' +
      'Борису Џонсону|Борисом Џонсоном',
    'person:theresa-may':
      'Tereza Mej|Tereze Mej|Terezi Mej|Terezu Mej|Terezom Mej|Тереза Меј|Терезе Меј|Терези Меј|Терезу Меј|' +
      'Терезом Меј',
    'person:david-cameron':
      'Dejvid Kameron|Dejvida Kamerona|Dejvidu Kameronu|Dejvidom Kameronom|Дејвид Камерон|Дејвида Камерона|' +
      'Дејвиду Камерону|Дејвидом Камероном',
    'person:gordon-brown': 'Gordon Braun|Гордон Браун',
    'person:tony-blair': 'Toni Bler|Tonija Blera|Тони Блер|Тонија Блера',
    'person:rishi-sunak': 'Riši Sunak|Rišija Sunaka|~Sunak|Риши Сунак|Ришија Сунака|~Сунак',
    'person:liz-truss': 'Liz Tras|Лиз Трас',
    'person:keir-starmer':
      'Kir Starmer|Kira Starmera|Kiru Starmeru|Kirom Starmerom|~Starmer|Кир Стармер|Кира Стармера|' +
      'Киру Стармеру|Киром Стармером|~Стармер',
    'person:margaret-thatcher': 'Margaret Tačer|~Tačer|Маргарет Тачер|~Тачер',
    'person:queen-elizabeth-ii':
      'kraljica Elizabeta|kraljice Elizabete|kraljici Elizabeti|kraljicu Elizabetu|kraljicom Elizabetom|' +
      'Elizabeta II|Elizabeta Druga|краљица Елизабета|краљице Елизабете|краљици Елизабети|краљицу Елизабету|' +
      'краљицом Елизабетом|Елизабета II|Елизабета Друга',
    'person:king-charles-iii':
      'kralj Čarls|kralja Čarlsa|kralju Čarlsu|kraljem Čarlsom|Čarls III|Čarls Treći|краљ Чарлс|' +
      'краља Чарлса|краљу Чарлсу|краљем Чарлсом|Чарлс III|Чарлс Трећи',
    'person:prince-harry': 'princ Hari|princa Harija|princu Hariju|принц Хари|принца Харија|принцу Харију',
    'person:prince-william':
      'princ Vilijam|princa Vilijama|princu Vilijamu|принц Вилијам|принца Вилијама|принцу Вилијаму',
    'person:princess-diana':
      'princeza Dajana|princeze Dajane|princezi Dajani|princezu Dajanu|princezom Dajanom|принцеза Дајана|' +
      'принцезе Дајане|принцези Дајани|принцезу Дајану|принцезом Дајаном',
    'person:meghan-markle': 'Megan Markl|Меган Маркл',
    'person:angela-merkel':
      'Angela Merkel|Angele Merkel|Angeli Merkel|Angelu Merkel|Angelom Merkel|~Merkelova|~Merkelove|' +
      '~Merkelovoj|~Merkelovu|~Merkelovom|Ангела Меркел|Ангеле Меркел|Ангели Меркел|Ангелу Меркел|' +
      'Ангелом Меркел|~Меркелова|~Меркелове|~Меркеловој|~Меркелову|~Меркеловом',
    'person:olaf-scholz':
      'Olaf Šolc|Olafa Šolca|Olafu Šolcu|Olafom Šolcom|~Šolc|Олаф Шолц|Олафа Шолца|Олафу Шолцу|' +
      'Олафом Шолцом|~Шолц',
    'person:friedrich-merz':
      'Fridrih Merc|Fridriha Merca|Fridrihu Mercu|Fridrihom Mercom|~Merc|Фридрих Мерц|Фридриха Мерца|' +
      'Фридриху Мерцу|Фридрихом Мерцом|~Мерц',
    'person:frank-walter-steinmeier':
      'Frank-Valter Štajnmajer|Frank Valter Štajnmajer|~Štajnmajer|Франк-Валтер Штајнмајер|' +
      'Франк Валтер Штајнмајер|~Штајнмајер',
    'person:annalena-baerbock':
      'Analena Berbok|Analene Berbok|Analeni Berbok|Analenu Berbok|Analenom Berbok|Аналена Бербок|' +
      'Аналене Бербок|Аналени Бербок|Аналену Бербок|Аналеном Бербок',
    'person:ursula-von-der-leyen':
      'Ursula fon der Lajen|Ursule fon der Lajen|Ursuli fon der Lajen|Ursulu fon der Lajen|' +
      'Ursulom fon der Lajen|~fon der Lajen|Урсула фон дер Лајен|Урсуле фон дер Лајен|Урсули фон дер Лајен|' +
      'Урсулу фон дер Лајен|Урсулом фон дер Лајен|~фон дер Лајен',
    'person:emmanuel-macron':
      'Emanuel Makron|Emanuela Makrona|Emanuelu Makronu|Emanuelom Makronom|~Makron|Емануел Макрон|' +
      'Емануела Макрона|Емануелу Макрону|Емануелом Макроном|~Макрон',
    'person:francois-hollande': 'Fransoa Oland|~Oland|Франсоа Оланд|~Оланд',
    'person:nicolas-sarkozy':
      'Nikola Sarkozi*|Nikole Sarkozi*|Nikoli Sarkozi*|Nikolu Sarkozi*|Nikolom Sarkozi*|~Sarkozi|' +
      'Никола Саркози*|Николе Саркози*|Николи Саркози*|Николу Саркози*|Николом Саркози*|~Саркози',
    'person:marine-le-pen': 'Marin Le Pen|Марин Ле Пен',
    'person:silvio-berlusconi':
      'Silvio Berluskoni*|Silvija Berluskoni*|Silviju Berluskoni*|Silvijem Berluskoni*|~Berluskoni|' +
      'Силвио Берлускони*|Силвија Берлускони*|Силвију Берлускони*|Силвијем Берлускони*|~Берлускони',
    'person:giorgia-meloni':
      'Đorđa Meloni|Đorđe Meloni|Đorđi Meloni|Đorđu Meloni|Đorđom Meloni|~Meloni|Ђорђа Мелони|Ђорђе Мелони|' +
      'Ђорђи Мелони|Ђорђу Мелони|Ђорђом Мелони|~Мелони',
    'person:pedro-sanchez':
      'Pedro Sančes|Pedra Sančesa|Pedru Sančesu|Pedrom Sančesom|Педро Санчес|Педра Санчеса|Педру Санчесу|' +
      'Педром Санчесом',
    'person:jean-claude-juncker': 'Žan-Klod Junker|Žan Klod Junker|Жан-Клод Јункер|Жан Клод Јункер',
    'person:charles-michel':
      'Šarl Mišel|Šarla Mišela|Šarlu Mišelu|Šarlom Mišelom|Шарл Мишел|Шарла Мишела|Шарлу Мишелу|' + 'Шарлом Мишелом',
    'person:josep-borrell': 'Žozep Borel|Žozepa Borela|Đuzep Borel|Жозеп Борел|Жозепа Борела|Ђузеп Борел',
    'person:kaja-kallas':
      'Kaja Kalas|Kaje Kalas|Kaji Kalas|Kaju Kalas|Kajom Kalas|Каја Калас|Каје Калас|Каји Калас|Кају Калас|' +
      'Кајом Калас',
    'person:mark-rutte':
      'Mark Rute|Marka Rutea|Marku Ruteu|Markom Ruteom|Марк Руте|Марка Рутеа|Марку Рутеу|Марком Рутеом',
    'person:jens-stoltenberg': '~Stoltenberg|~Столтенберг',
    'person:viktor-orban': 'Viktor Orban|~Orban|Виктор Орбан|~Орбан',
    'person:peter-szijjarto': 'Peter Sijarto|~Sijarto|Петер Сијарто|~Сијарто',
    'person:andrzej-duda': 'Andžej Duda|Анџеј Дуда',
    'person:robert-fico':
      'Robert Fico|Roberta Fica|Robertu Ficu|Robertom Ficom|Роберт Фицо|Роберта Фица|Роберту Фицу|' + 'Робертом Фицом',
    'person:alexis-tsipras': 'Aleksis Cipras|~Cipras|Алексис Ципрас|~Ципрас',
    'person:kyriakos-mitsotakis': 'Kirijakos Micotakis|~Micotakis|Киријакос Мицотакис|~Мицотакис',
    'person:edi-rama': 'Edi Rama|Edija Rame|Ediju Rami|Еди Рама|Едија Раме|Едију Рами',
    'person:albin-kurti':
      'Aljbin Kurti|Aljbina Kurtija|Aljbinu Kurtiju|Aljbinom Kurtijem|Albin Kurti|Albina Kurtija|' +
      'Albinu Kurtiju|Albinom Kurtijem|~Kurti|Аљбин Курти|Аљбина Куртија|Аљбину Куртију|Аљбином Куртијем|' +
      'Албин Курти|Албина Куртија|Албину Куртију|Албином Куртијем|~Курти',
    'person:vjosa-osmani':
      'Vjosa Osmani|Vjose Osmani|Vjosi Osmani|Vjosu Osmani|Vjosom Osmani|Vjosa Osmani Sadriju|Вјоса Османи|' +
      'Вјосе Османи|Вјоси Османи|Вјосу Османи|Вјосом Османи|Вјоса Османи Садрију',
    'person:aleksandar-vucic': '~Vučić|~Вучић',
    'person:ana-brnabic':
      'Ana Brnabić|Ane Brnabić|Ani Brnabić|Anu Brnabić|Anom Brnabić|~Brnabić|~Brnabićeva|~Brnabićeve|' +
      '~Brnabićevoj|Ана Брнабић|Ане Брнабић|Ани Брнабић|Ану Брнабић|Аном Брнабић|~Брнабић|~Брнабићева|' +
      '~Брнабићеве|~Брнабићевој',
    'person:mike-johnson': 'Majk Džonson|Мајк Џонсон',
    'person:imran-khan': 'Imran Kan|Имран Кан',
    'person:narendra-modi':
      'Narendra Modi*|Narendre Modi*|Narendri Modi*|Narendru Modi*|Narendrom Modi*|Нарендра Моди*|' +
      'Нарендре Моди*|Нарендри Моди*|Нарендру Моди*|Нарендром Моди*',
    'person:antonio-guterres': 'Antonio Gutereš|Antonija Gutereša|~Gutereš|Антонио Гутереш|Антонија Гутереша|~Гутереш',
    'person:elon-musk':
      'Ilon Mask|Ilona Maska|Ilonu Masku|Ilonom Maskom|Илон Маск|Илона Маска|Илону Маску|Илоном Маском',
    'person:sergey-lavrov': '~Lavrov|Sergej Lavrov|~Лавров|Сергеј Лавров',
    'person:dmitry-peskov': 'Dmitrij Peskov|~Peskov|Дмитриј Песков|~Песков',
    'person:dmitry-medvedev': 'Dmitrij Medvedev|~Medvedev|Дмитриј Медведев|~Медведев',
    'person:greta-thunberg':
      'Greta Tunberg|Grete Tunberg|Greti Tunberg|Gretu Tunberg|Грета Тунберг|Грете Тунберг|Грети Тунберг|' +
      'Грету Тунберг',
    'person:henry-kissinger': 'Henri Kisindžer|~Kisindžer|Хенри Кисинџер|~Кисинџер',
    'person:volodymyr-zelensky':
      'Volodimir Zelensk*|Volodimira Zelensk*|Volodimiru Zelensk*|Volodimirom Zelensk*|Volodymyr Zelensk*|' +
      'Volodymyra Zelensk*|Volodymyru Zelensk*|Volodymyrom Zelensk*|~Zelenski|~Zelenskog|~Zelenskom|' +
      '~Zelenskij|Володимир Зеленск*|Володимира Зеленск*|Володимиру Зеленск*|Володимиром Зеленск*|~Зеленски|' +
      '~Зеленског|~Зеленском|~Зеленскиј',
    'person:sergei-shoigu': 'Sergej Šojgu|~Šojgu|Сергеј Шојгу|~Шојгу',
    'person:maria-zakharova':
      'Marija Zaharova|Marije Zaharove|Mariji Zaharovoj|Mariju Zaharovu|Marijom Zaharovom|Марија Захарова|' +
      'Марије Захарове|Марији Захаровој|Марију Захарову|Маријом Захаровом',
    'person:mikhail-mishustin': 'Mihail Mišustin|~Mišustin|Михаил Мишустин|~Мишустин',
    'person:yevgeny-prigozhin':
      'Jevgenij Prigožin|Jevgenija Prigožina|Jevgeniju Prigožinu|Jevgenijem Prigožinom|~Prigožin|' +
      'Јевгениј Пригожин|Јевгенија Пригожина|Јевгенију Пригожину|Јевгенијем Пригожином|~Пригожин',
    'person:alexei-navalny':
      'Aleksej Navaln*|Alekseja Navaln*|Alekseju Navaln*|Aleksejem Navaln*|~Navaljni|~Navalnog|~Navalni|' +
      'Алексеј Навалн*|Алексеја Навалн*|Алексеју Навалн*|Алексејем Навалн*|~Наваљни|~Навалног|~Навални',
    'person:mikhail-gorbachev': 'Mihail Gorbačov|~Gorbačov|Михаил Горбачов|~Горбачов',
    'person:boris-yeltsin': 'Boris Jeljcin|~Jeljcin|Борис Јељцин|~Јељцин',
    'person:petro-poroshenko':
      'Petro Porošenk*|~Porošenko|~Porošenka|~Porošenku|~Porošenkom|Петро Порошенк*|~Порошенко|~Порошенка|' +
      '~Порошенку|~Порошенком',
    'person:viktor-yanukovych': 'Viktor Janukovič|Viktor Janukovyč|~Janukovič|Виктор Јанукович|~Јанукович',
    'person:yulia-tymoshenko':
      'Julija Timošenko|Julije Timošenko|~Timošenko|Јулија Тимошенко|Јулије Тимошенко|~Тимошенко',
    'person:alexander-lukashenko':
      'Aleksandar Lukašenk*|Aleksandra Lukašenk*|Aleksandru Lukašenk*|Aleksandrom Lukašenk*|~Lukašenko|' +
      '~Lukašenka|~Lukašenku|~Lukašenkom|Александар Лукашенк*|Александра Лукашенк*|Александру Лукашенк*|' +
      'Александром Лукашенк*|~Лукашенко|~Лукашенка|~Лукашенку|~Лукашенком',
    'person:sviatlana-tsikhanouskaya':
      'Svetlana Tihanovsk*|Svetlane Tihanovsk*|Svetlani Tihanovsk*|Svetlanu Tihanovsk*|Svjatlana Cihanousk*|' +
      'Svjatlane Cihanousk*|Svjatlani Cihanousk*|Svjatlanu Cihanousk*|~Tihanovska|~Tihanovske|~Tihanovskoj|' +
      '~Tihanovsku|Светлана Тихановск*|Светлане Тихановск*|Светлани Тихановск*|Светлану Тихановск*|' +
      'Свјатлана Циханоуск*|Свјатлане Циханоуск*|Свјатлани Циханоуск*|Свјатлану Циханоуск*|~Тихановска|' +
      '~Тихановске|~Тихановској|~Тихановску',
    'person:recep-tayyip-erdogan': '~Erdogan|~Ердоган',
    'person:benjamin-netanyahu':
      'Benjamin Netanjahu*|Benjamina Netanjahu*|Benjaminu Netanjahu*|Benjaminom Netanjahu*|~Netanjahu|' +
      'Бењамин Нетањаху*|Бењамина Нетањаху*|Бењамину Нетањаху*|Бењамином Нетањаху*|~Нетањаху',
    'person:mahmoud-abbas': 'Mahmud Abas|Mahmud Abbas|Махмуд Абас|Махмуд Аббас',
    'person:yasser-arafat': 'Jaser Arafat|Јасер Арафат',
    'person:ali-khamenei':
      'Ali Hamenei|ajatolah Hamenei|~Hamenei|~Hameneija|Али Хаменеи|ајатолах Хаменеи|~Хаменеи|~Хаменеија',
    'person:hassan-rouhani': 'Hasan Rohani|Hasan Ruhani|~Rohani|~Ruhani|Хасан Рохани|Хасан Рухани|~Рохани|~Рухани',
    'person:mahmoud-ahmadinejad': 'Mahmud Ahmadinedžad|~Ahmadinedžad|Махмуд Ахмадинеџад|~Ахмадинеџад',
    'person:ebrahim-raisi':
      'Ebrahim Raisi|Ebrahima Raisija|Ebrahimu Raisiju|Ебрахим Раиси|Ебрахима Раисија|Ебрахиму Раисију',
    'person:masoud-pezeshkian':
      'Masud Pezeškijan|Masoud Pezeškian|~Pezeškian|~Pezeškijan|Масуд Пезешкијан|Масоуд Пезешкиан|' +
      '~Пезешкиан|~Пезешкијан',
    'person:bashar-al-assad':
      'Bašar al-Asad|Bašara al-Asada|Bašaru al-Asadu|Bašarom al-Asadom|Bašar Asad|Bašara Asada|Bašaru Asadu|' +
      'Bašarom Asadom|Bašar al-Assad|Bašara al-Assada|Bašaru al-Assadu|Bašarom al-Assadom|Bašar Assad|' +
      'Башар ал-Асад|Башара ал-Асада|Башару ал-Асаду|Башаром ал-Асадом|Башар Асад|Башара Асада|Башару Асаду|' +
      'Башаром Асадом|Башар ал-Ассад|Башара ал-Ассада|Башару ал-Ассаду|Башаром ал-Ассадом|Башар Ассад',
    'person:saddam-hussein':
      'Sadam Husein|Sadama Huseina|Sadamu Huseinu|Sadamom Huseinom|Saddam Husein|Saddama Huseina|' +
      'Saddamu Huseinu|Saddamom Huseinom|Садам Хусеин|Садама Хусеина|Садаму Хусеину|Садамом Хусеином|' +
      'Саддам Хусеин|Саддама Хусеина|Саддаму Хусеину|Саддамом Хусеином',
    'person:osama-bin-laden':
      'Osama bin Laden|Osame bin Ladena|Osami bin Ladenu|Osamu bin Ladenom|Osamom bin Ladenom|' +
      'Осама бин Ладен|Осаме бин Ладена|Осами бин Ладену|Осаму бин Ладеном|Осамом бин Ладеном',
    'person:muammar-gaddafi':
      'Moamer Gadaf*|Moamera Gadaf*|Moameru Gadaf*|Moamerom Gadaf*|Muamer Gadaf*|Muamera Gadaf*|' +
      'Muameru Gadaf*|Muamerom Gadaf*|~Gadafi|~Gadafija|~Gadafiju|Моамер Гадаф*|Моамера Гадаф*|' +
      'Моамеру Гадаф*|Моамером Гадаф*|Муамер Гадаф*|Муамера Гадаф*|Муамеру Гадаф*|Муамером Гадаф*|~Гадафи|' +
      '~Гадафија|~Гадафију',
    'person:jamal-khashoggi':
      'Džamal Kašogi|Džamala Kašogija|Džamalu Kašogiju|~Kašogi|Џамал Кашоги|Џамала Кашогија|Џамалу Кашогију|' +
      '~Кашоги',
    'person:xi-jinping':
      'Si Đinping|Si Đinpinga|Si Đinpingu|Si Đinpingom|Си Ђинпинг|Си Ђинпинга|Си Ђинпингу|Си Ђинпингом',
    'person:kim-jong-un':
      'Kim Džong Un|Kim Džong Una|Kim Džong Unu|Kim Džong Unom|Kim Džong-un|Kim Džong-una|Kim Džong-unu|' +
      'Kim Džong-unom|Ким Џонг Ун|Ким Џонг Уна|Ким Џонг Уну|Ким Џонг Уном|Ким Џонг-ун|Ким Џонг-уна|' +
      'Ким Џонг-уну|Ким Џонг-уном',
    'person:pope-francis':
      'papa Franja|pape Franje|papi Franji|papu Franju|papom Franjom|papa Francisko|pape Franciska|' +
      'папа Фрања|папе Фрање|папи Фрањи|папу Фрању|папом Фрањом|папа Франциско|папе Франциска',
    'person:pope-benedict-xvi': 'Benedikt XVI|Benedikta XVI|Benediktu XVI',
    'person:pope-john-paul-ii': 'Jovan Pavle II|Jovana Pavla II|Јован Павле II|Јована Павла II',
    'person:pope-leo-xiv': 'Lav XIV|Lava XIV|papa Lav|pape Lava|папа Лав|папе Лава',
    'person:vladimir-putin': '~Putin|~Путин',
    'person:slobodan-milosevic': '~Milošević|~Милошевић',
    'person:ratko-mladic': 'Ratka Mladića|Ratku Mladiću|Ratkom Mladićem|Ратка Младића|Ратку Младићу|Ратком Младићем',
    'person:radovan-karadzic': '~Karadžić|~Караџић',
    'person:ivica-dacic':
      'Ivice Dačića|Ivici Dačiću|Ivicu Dačića|Ivicom Dačićem|Ивице Дачића|Ивици Дачићу|Ивицу Дачића|' +
      'Ивицом Дачићем',
    'person:milo-djukanovic': 'Milo Đukanović|Mila Đukanovića|~Đukanović|Мило Ђукановић|Мила Ђукановића|~Ђукановић',
    'person:milorad-dodik': '~Dodik|~Додик',
    'person:andrej-plenkovic': '~Plenković|~Пленковић',
    'person:hashim-thaci':
      'Hašim Tači|Hashim Tači|Hašima Tačija|Hašimu Tačiju|Hašimom Tačijem|Хашим Тачи|Хасхим Тачи|' +
      'Хашима Тачија|Хашиму Тачију|Хашимом Тачијем',
    'person:ramush-haradinaj': 'Ramuš Haradinaj|Рамуш Харадинај',
    'person:zoran-milanovic':
      'Zorana Milanovića|Zoranu Milanoviću|Zoranom Milanovićem|Зорана Милановића|Зорану Милановићу|' +
      'Зораном Милановићем',
    'person:nikol-pashinyan': 'Nikol Pašinjan|Nikol Pašinijan|~Pašinjan|Никол Пашињан|Никол Пашинијан|~Пашињан',
    'person:ilham-aliyev': 'Ilham Alijev|~Alijev|Илхам Алијев|~Алијев',
    'person:mikheil-saakashvili': 'Mihail Saakašvili|~Saakašvili|Михаил Саакашвили|~Саакашвили',
    'person:joseph-stalin': 'Josif Staljin|Josip Staljin|~Staljin|Јосиф Стаљин|Јосип Стаљин|~Стаљин',
    'person:adolf-hitler': '~Hitler|~Хитлер',
  },
} satisfies LanguagePack;
