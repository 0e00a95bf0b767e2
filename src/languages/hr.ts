// Croatian. The months have Slavic names (siječanj, listopad: October, which is November in Czech and Polish); they and
// the weekdays are listed in all their cases and take no further ending, so that Subotica (a town) is no Saturday.
// Countries that are adjectives (Njemačka, Hrvatska) inflect like them and are written out. Mali mostly means small. "U srpnju 2021. godine
// ovaj grad" says no "this year": such pairs stand under connectors.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'hr',
  name: 'Croatian',
  detection: {
    hr: {
      scripts: 'Latin',
      frequent:
        'i|u|je|se|na|da|za|su|od|s|a|koji|koja|koje|o|sa|kao|nije|će|bi|iz|ne|po|do|što|bila|bio|bili|ili|' +
        'godine|kako|ali|samo|sve|nakon|te|prema|više|može|također|biti|još|mi|nas|njegov|njihov|tijekom|' +
        'kada|kad|gdje|prije|između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|tako|sada|dana|danas|jučer|jedan|' +
        'dva|dvije|tri|već|ima|imaju|ljudi|osoba|rekao|rekla|kazao|izjavio|dodao|hrvatske|hrvatska|hrvatski|' +
        'hrvatskoj|zagreb|zagrebu|vlade|vlada|ministar|predsjednik|premijer|policija|policije|europske|' +
        'europa|eu|tisuća|milijuna|eura|kuna|tko|netko|uvjeti|općina|županije|povijest|priopćeno|priopćila|' +
        'ured|tjedan|tjedna|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|' +
        'studenoga|prosinca|nogomet|glede|unatoč|jer|ako|uz|oko|kroz|pod|nad|ga|mu|ih|im|joj|njih|to|taj|tom|' +
        'toga|koju|kojem|kojima|kojih|nisu|smo|sam|bilo|jedna|jedno|mogu|treba|mora|dio|grad|grada|zemlje|' +
        'države',
      affixes:
        '*ima|*ama|*ski|*nje|*nja|*ući|*alo|*ila|*ije|*iju|*oga|*ost|*osti|*ovi|*ava|*anje|*enje|*skih|*skog|' +
        '*acija|*uje|*ijski',
    },
  },
  dates: {
    months: [
      'siječanj|siječnja|siječnju|siječnjem',
      'veljača|veljače|veljači|veljaču|veljačom',
      'ožujak|ožujka|ožujku|ožujkom',
      'travanj|travnja|travnju|travnjem',
      'svibanj|svibnja|svibnju|svibnjem',
      'lipanj|lipnja|lipnju|lipnjem',
      'srpanj|srpnja|srpnju|srpnjem',
      'kolovoz|kolovoza|kolovozu|kolovozom',
      'rujan|rujna|rujnu|rujnom',
      'listopad|listopada|listopadu|listopadom',
      'studeni|studenog|studenoga|studenom|studenome|studenomu|studenim',
      'prosinac|prosinca|prosincu|prosincem',
    ],
    weekdays: [
      'nedjelja|nedjelje|nedjelji|nedjelju',
      'ponedjeljak|ponedjeljka|ponedjeljku',
      'utorak|utorka|utorku',
      'srijeda|srijede|srijedi|srijedu',
      'četvrtak|četvrtka|četvrtku',
      'petak|petka|petku',
      'subota|subote|suboti|subotu',
    ],
    relativeDays: {
      '-2': 'prekjučer|preksinoć',
      '-1':
        'jučer|jučer ujutro|jučer prijepodne|jučer popodne|jučer poslijepodne|jučer navečer|sinoć|sinoćnji|sinoćnjeg|' +
        'sinoćnjem|sinoćnja|sinoćnje|sinoćnju|sinoćnjoj|jučerašnji|jučerašnjeg|jučerašnjega|jučerašnjem|' +
        'jučerašnja|jučerašnje|jučerašnju|jučerašnjoj|prošle noći|protekle noći',
      '0': 'danas|danas ujutro|danas popodne|danas poslijepodne|danas navečer|jutros|večeras|noćas',
      '1':
        'sutra|sutra ujutro|sutra popodne|sutra poslijepodne|sutra navečer|sutrašnji|sutrašnjeg|sutrašnjem|' +
        'sutrašnja|sutrašnje|sutrašnju|sutrašnjoj',
      '2': 'preksutra|prekosutra',
    },
    daysAgo: 'prije # dana',
    dayCounts: 'dva|tri|četiri|pet|šest|sedam|osam|devet|deset',
    last:
      'prošli|prošlog|prošloga|prošlom|prošlome|prošle|prošla|prošlu|prošloj|protekli|proteklog|proteklom|' +
      'protekle|proteklu|proteklih|minuli|minulog|minulom|minule|minulu|prošlogodišnji|prošlogodišnjeg|' +
      'prošlogodišnjem',
    current:
      'ovaj|ovog|ovoga|ovom|ovome|ova|ovu|ove|ovoj|tekući|tekućeg|tekuće|ovogodišnji|ovogodišnjeg|' + 'ovogodišnjem',
    next:
      'sljedeći|sljedećeg|sljedećega|sljedećem|sljedeća|sljedeće|sljedeću|sljedećoj|idući|idućeg|idućega|' +
      'idućem|iduća|iduće|iduću|idućoj|naredni|narednog|narednom|naredne|narednu|narednoj|nadolazeći|' +
      'nadolazećeg|nadolazeće|nadolazeću',
    units: {
      day: 'dan|dana|danu|dani|danima|danom',
      week: 'tjedan|tjedna|tjednu|tjednom',
      month: 'mjesec|mjeseca|mjesecu|mjesecom',
      year: 'godina|godine|godini|godinu|godinom',
    },
    connectors:
      'godine|godina|god|g|mjeseca|godine ovaj|godine ova|godine ovo|godine ovu|godine ove|godine ovog|' +
      'godine ovom|godine ovoj|godine ovi',
    before:
      'u|na|od|do|po|prije|poslije|nakon|za|oko|između|s|sa|dana|početak|početka|početkom|sredinom|sredina|' +
      'polovicom|polovici|krajem|kraj|kraja|koncem|tijekom|tokom|već|tek|sve do|ujutro|navečer|mjesecu|' +
      'u noći na|u noći s|cijeli|uoči',
    range: 'do|pa do|pa sve do|na',
    ordinalEndings: 'og|oga|eg|ega|ga|ti|i',
    dayWords: {
      prvi: 1,
      drugi: 2,
      treći: 3,
      četvrti: 4,
      peti: 5,
      šesti: 6,
      sedmi: 7,
      osmi: 8,
      deveti: 9,
      deseti: 10,
      prvog: 1,
      prvoga: 1,
      drugog: 2,
      drugoga: 2,
      trećeg: 3,
      trećega: 3,
      četvrtog: 4,
      četvrtoga: 4,
      petog: 5,
      petoga: 5,
      šestog: 6,
      šestoga: 6,
      sedmog: 7,
      sedmoga: 7,
      osmog: 8,
      osmoga: 8,
      devetog: 9,
      devetoga: 9,
      desetog: 10,
      desetoga: 10,
      dvadesetog: 20,
      tridesetog: 30,
    },
    dayParts: 'ujutro|ujutru|prijepodne|u podne|popodne|poslijepodne|navečer|uvečer|noću',
    turns: 'before',
    periods: {
      year: { '-2': 'preklani|pretprošle godine', '-1': 'lani', 1: 'dogodine' },
    },
    every: 'svaki|svake|svaku|svakog|svaka',
    dayTens: { dvadeset: 20, trideset: 30 },
    maxEnding: 0,
    // studeni is cold too; svi is "all", pro a foreign "for", lis a fox, kol and stu beginnings of words.
    guarded:
      'studeni|studenog|studenoga|studenom|studenome|studenim|svi|pro|lis|lip|kol|stu|tra|ruj|srp|sij|ožu|' +
      'velj|petak|subota|travanj',
    capitalised: false,
  },
  names: {
    titles:
      'predsjednik*|predsjednic*|potpredsjednik*|potpredsjednic*|predsjednik vlade|predsjednik republike|' +
      'predsjednika vlade|bivši predsjednik|bivšeg predsjednika|predsjednica vlade|premijer*|premijerk*|' +
      'dopredsjednik*|ministar|ministra|ministru|ministrom|ministri|ministric*|ministarka|' +
      'ministar vanjskih poslova|ministra vanjskih poslova|šef diplomacije|ministar obrane|ministra obrane|' +
      'ministar financija|ministra financija|ministar unutarnjih poslova|ministra unutarnjih poslova|' +
      'ministar zdravstva|ministar pravosuđa|državni tajnik|državnog tajnika|glavni tajnik|glavnog tajnika|' +
      'tajnik*|tajnic*|kancelar*|kancelark*|saborski zastupnik|zastupnik*|zastupnic*|europarlamentarac|' +
      'senator*|povjerenik*|povjerenic*|gradonačelnik*|gradonačelnic*|župan*|načelnik*|guverner*|guvernerk*|' +
      'šef|šefa|šefu|šefom|šefic*|lider*|liderk*|čelnik*|čelnic*|vođa|vođe|vođi|vođu|glasnogovornik*|' +
      'glasnogovornic*|dužnosnik*|veleposlanik*|veleposlanic*|izaslanik*|posebni izaslanik|' +
      'visoki predstavnik|direktor*|direktoric*|ravnatelj*|ravnateljic*|general*|pukovnik*|major*|kapetan*|' +
      'zapovjednik*|načelnik policije|inspektor*|tužitelj*|tužiteljic*|odvjetnik*|odvjetnic*|' +
      'glavni državni odvjetnik|sudac|suca|sutkinj*|branitelj*|trener*|izbornik*|selektor*|napadač*|vratar*|' +
      'golman*|branič*|vezni igrač|tenisač*|tenisačic*|papa|pape|papi|papu|papom|kardinal*|nadbiskup*|' +
      'biskup*|fra|don|patrijarh*|reisu-l-ulema|kralj|kralja|kralju|kraljem|kraljic*|princ|princa|princez*|' +
      'šeik|šejk*|ajatolah*|imam*|gospodin*|gospođ*|profesor*|profesoric*|doktor*|dr|redatelj*|redateljic*|' +
      'glumac|glumca|glumic*|pjevač*|pjevačic*|književnik*|književnic*|novinar*|novinark*|politolog*|' +
      'politologinj*|ekonomist*|analitičar*|stručnjak*|poduzetnik*|biznismen*|epidemiolog*|savjetnik*|' +
      'savjetnic*|pučka pravobraniteljica|pravobranitelj*',
    organisationWords:
      'ministarstv*|sveučilišt*|institut*|akademij*|bank*|strank*|pokret*|koalicij*|vlad*|parlament*|sabor|' +
      'sabora|saboru|hrvatski sabor|senat*|sud|suda|sudu|sudom|sudovi|tužiteljstv*|državno odvjetništvo|' +
      'policij*|vojsk*|ured|ureda|uredu|agencij*|inspektorat*|komisij*|povjerenstv*|odbor*|vijeć*|savez*|' +
      'udrug*|društv*|sindikat*|unij*|poduzeć*|tvrtk*|kompanij*|koncern*|holding*|grup*|fondacij*|zaklad*|' +
      'fond*|klub*|organizacij*|centar|centra|centru|televizij*|radio|radija|bolnic*|klinički centar|crkv*|' +
      'veleposlanstv*|kazališt*|muzej*|gimnazij*|fakultet*|kongres*|komor*|zavod*|uprav*|županij*',
    placeWords:
      'grad|grada|gradu|gradom|gradovi|općin*|selo|sela|selu|naselj*|rijek*|rijeka|županij*|pokrajin*|regij*|' +
      'regija|oblast*|provincij*|savezna država|savezne države|republik*|otok*|otok|poluotok*|poluotok|more|' +
      'mora|moru|jezer*|zaljev*|tjesnac*|planin*|gora|gore|gori|dolin*|ulic*|trg|trga|trgu|cest*|kolodvor*|' +
      'stanic*|luka|luke|luci|predgrađ*|četvrt|grofovij*|pustinj*|rt|rta|granic*|kotar',
    joiners: 'i|za|na|u|iz|s|sa|pri|od|de|da|di|del|la|le|von|van|der|al|bin|ibn|ben',
    neverNames:
      'U|Na|Po|S|Sa|Do|Od|O|Pri|Za|Bez|Pod|Nad|Među|Između|Pred|Kroz|Protiv|Zbog|Oko|Osim|Umjesto|Unatoč|' +
      'Uprkos|Iz|Uz|Prije|Nakon|Poslije|Tijekom|Prema|On|Ona|Ono|Oni|One|Mi|Vi|Ja|Ti|Njegov|Njegova|Njihov|' +
      'Njihova|Naš|Naša|Naše|Moj|Moja|To|Taj|Ta|Te|Ovaj|Ova|Ovo|Ove|Ovi|Onaj|Takav|Takva|Tako|Tamo|Tu|Ovdje|' +
      'Tada|Sada|Sad|Također|Već|Još|Kao|Kako|Kakav|Kad|Kada|Koji|Koja|Koje|Tko|Što|Da|Gdje|Kamo|Zašto|Ako|' +
      'Ali|A|I|Ili|Pa|No|Međutim|Iako|Zato|Jer|Dok|Osim toga|Usprkos|Potom|Zatim|Ranije|Kasnije|Danas|Jučer|' +
      'Sutra|Sinoć|Jutros|Večeras|Lani|Ukupno|Svi|Sve|Svaki|Svaka|Mnogi|Neki|Neke|Nekoliko|Više|Manje|Samo|' +
      'Čak|Upravo|Ne|Nije|Nema|Jedan|Jedna|Jedno|Dva|Dvije|Tri|Četiri|Pet|Šest|Sedam|Osam|Devet|Deset|Prvi|' +
      'Prva|Drugi|Druga|Sljedeći|Novi|Nova|Nove|Policija|Vatrogasci|Vlada|Predsjednik|Premijer|Ministar|Sud|' +
      'Izvor|Izvori|Stručnjaci|Foto|Video|Pročitajte|Pogledajte|Ljudi|Muškarac|Žena|Djeca|Je|Su|Bio|Bila|' +
      'Bilo|Bili|Bit|Bude|Ima|Imaju|Može|Mogu|Zapad|Zapada|Istok|Sjever|Jug|Bog|Internet|Mali|Mala|Malo|' +
      'Maloj|Treba|Evo|Priopćenje',
    endings:
      'ovima|evima|skoga|skome|inoga|skog|skom|skoj|inog|ovog|ovih|ovom|ama|ima|ovi|eve|ove|ova|ovo|evo|inu|' +
      'jem|oga|ome|om|em|og|oj|ja|ju|je|in|ev|ov|a|e|i|o|u',
    prefixes: '',
  },
  stopWords:
    'i|u|je|se|na|da|za|su|od|s|sa|a|koji|koja|koje|kojima|kojeg|kojem|kojoj|kojih|kojim|koju|o|kao|nije|' +
    'nisu|će|bi|iz|ne|po|do|što|bila|bio|bilo|bili|ili|godine|godina|godini|kako|ali|samo|sve|svi|svih|nakon|' +
    'poslije|te|prema|više|može|mogu|također|biti|još|mi|nas|nam|vas|vam|njegov|njegova|njegove|njihov|' +
    'njihova|tijekom|kada|kad|gdje|prije|između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|ovog|ovom|ovoj|ovu|taj|' +
    'ta|to|tog|tom|toj|ti|tako|sada|već|ima|imaju|nema|tko|netko|jer|ako|pa|no|međutim|iako|on|ona|oni|ono|' +
    'ja|mu|joj|ga|ih|im|njih|njim|njega|sam|smo|ste|si|bih|bismo|uz|oko|pod|nad|pred|kroz|pri|među|jedan|' +
    'jedna|jedno|dva|dvije|tri|neki|neke|neka|nekoliko|vrlo|veoma|čak|upravo|osim|umjesto|naime|zato|tu|tamo|' +
    'ovdje|treba|mora|dio|radi|svoj|svoje|svoju|svojim|li|pak',
  boilerplate:
    'pročitajte još|pročitajte i|pročitajte više|pročitaj još|pročitaj i|čitajte još|čitajte i|' +
    'pogledajte još|pogledajte i|pogledajte galeriju|povezane vijesti|povezani članci|vezani članci|' +
    'najčitanije vijesti|najčitanije|najnovije vijesti|izdvojene vijesti|možda će vas zanimati|' +
    'možda vas zanima|podijelite na|podijeli na|podijelite članak|podijeli članak|pratite nas na|' +
    'zapratite nas na|pratite nas i na|prijavite se na newsletter|pretplatite se na|komentiraj|komentirajte|' +
    'ostavite komentar|ostavi komentar|odgovori otkaži odgovor|vaša adresa e-pošte neće biti objavljena|' +
    'obavezna polja su označena|prikaži komentare|komentari (|sva prava pridržana|sva prava zadržana|' +
    'zabranjeno preuzimanje|foto:|foto/|izvor fotografije|izvor:|piše:|oglas|tekst se nastavlja ispod oglasa|' +
    'nastavak teksta nakon oglasa|promo sadržaj|sponzorirani sadržaj|ova stranica koristi kolačiće|' +
    'koristimo kolačiće|pravila privatnosti|uvjeti korištenja|preuzmite našu aplikaciju|preuzmite aplikaciju|' +
    'tagovi:|ključne riječi:|teme:',
  multipliers: {
    stotine: 100,
    stotina: 100,
    stotinu: 100,
    tisuća: 1000,
    tisuće: 1000,
    tisuću: 1000,
    tisućama: 1000,
    tis: 1000,
    tisućom: 1000,
    mil: 1000000,
    milijun: 1000000,
    milijuna: 1000000,
    milijuni: 1000000,
    milijunima: 1000000,
    milijunu: 1000000,
    milijune: 1000000,
    milijunom: 1000000,
    mln: 1000000,
    mio: 1000000,
    mlrd: 1000000000,
    milijarda: 1000000000,
    milijarde: 1000000000,
    milijardu: 1000000000,
    milijardi: 1000000000,
    milijardama: 1000000000,
    milijardom: 1000000000,
    mrd: 1000000000,
    bilijun: 1000000000000,
    bilijuna: 1000000000000,
    bilijuni: 1000000000000,
    bilijune: 1000000000000,
    bilijunima: 1000000000000,
    trilijun: 1000000000000,
    trilijuna: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorsk*|Andorac|Andorc*|Andoraca' },
    AE: {
      names:
        'UAE|Ujedinjeni Arapski Emirati|Ujedinjenih Arapskih Emirata|Ujedinjenim Arapskim Emiratima|' +
        'Ujedinjene Arapske Emirate|Emirati|Emirata|Emiratima|Emirate',
      adjectives: 'emiratsk*',
    },
    AF: {
      names: 'Afganistan|Afganistana|Afganistanu|Afganistanom',
      adjectives: 'afganistansk*|afgansk*|Afganistanac|Afganistanc*',
    },
    AL: { names: 'Albanija|Albanije|Albaniji|Albaniju|Albanijom', adjectives: 'albansk*|Albanac|Albanc*|Albanaca' },
    AM: { names: 'Armenija|Armenije|Armeniji|Armeniju|Armenijom', adjectives: 'armensk*|Armenac|Armenc*' },
    AO: { adjectives: 'angolsk*|Angolac|Angolc*|Angolaca' },
    AR: {
      names: 'Argentina|Argentine|Argentini|Argentinu|Argentinom',
      adjectives: 'argentinsk*|Argentinac|Argentinc*',
    },
    AT: { names: 'Austrija|Austrije|Austriji|Austriju|Austrijom', adjectives: 'austrijsk*|Austrijanac|Austrijanc*' },
    AU: {
      names: 'Australija|Australije|Australiji|Australiju|Australijom',
      adjectives: 'australsk*|Australac|Australc*',
    },
    AZ: { names: 'Azerbajdžan|Azerbajdžana|Azerbajdžanu|Azerbajdžanom', adjectives: 'azerbajdžansk*' },
    BA: {
      names:
        'BiH|Bosna i Hercegovina|Bosne i Hercegovine|Bosni i Hercegovini|Bosnu i Hercegovinu|' +
        'Bosnom i Hercegovinom|Bosna|Bosne|Bosni|Bosnu|Bosnom|Republika Srpska|Republike Srpske|' +
        'Republici Srpskoj|Republiku Srpsku|Republikom Srpskom',
      adjectives:
        'bosanskohercegovačk*|bosansk*|Bosanac|Bosanc*|Bosanaca|Bošnjak|Bošnjaka|Bošnjaci|Bošnjacima|' + 'bošnjačk*',
    },
    BB: { adjectives: 'barbadošk*' },
    BD: { names: 'Bangladeš|Bangladeša|Bangladešu|Bangladešem', adjectives: 'bangladešk*' },
    BE: { names: 'Belgija|Belgije|Belgiji|Belgiju|Belgijom', adjectives: 'belgijsk*|Belgijanac|Belgijanc*' },
    BF: { adjectives: 'burkinsk*' },
    BG: { names: 'Bugarska|Bugarske|Bugarskoj|Bugarsku|Bugarskom', adjectives: 'bugarsk*|Bugarin*|Bugari|Bugara' },
    BH: { adjectives: 'bahreinsk*' },
    BI: { adjectives: 'burundijsk*|burundsk*' },
    BJ: { adjectives: 'beninsk*' },
    BN: { adjectives: 'brunejsk*' },
    BO: { adjectives: 'bolivijsk*|Bolivijac|Bolivijc*|Bolivijaca|Bolivijanac|Bolivijanc*|Bolivijanaca' },
    BR: { names: 'Brazil|Brazila|Brazilu|Brazilom', adjectives: 'brazilsk*|Brazilac|Brazilc*' },
    BS: { adjectives: 'bahamsk*' },
    BT: { adjectives: 'butansk*' },
    BW: { adjectives: 'bocvansk*' },
    BY: {
      names: 'Bjelorusija|Bjelorusije|Bjelorusiji|Bjelorusiju|Bjelorusijom',
      adjectives: 'bjelorusk*|Bjelorus|Bjelorusi|Bjelorusa',
    },
    BZ: { adjectives: 'belizejsk*' },
    CA: { names: 'Kanada|Kanade|Kanadi|Kanadu|Kanadom', adjectives: 'kanadsk*|Kanađan*' },
    CD: { adjectives: 'kongoansk*|Kongoanac|Kongoanc*|Kongoanaca' },
    CF: { adjectives: 'srednjoafričk*|centralnoafričk*' },
    CH: { names: 'Švicarska|Švicarske|Švicarskoj|Švicarsku|Švicarskom', adjectives: 'švicarsk*|Švicarac|Švicarc*' },
    CL: { names: 'Čile|Čilea|Čileu|Čileom', adjectives: 'čileansk*' },
    CM: { adjectives: 'kamerunsk*|Kamerunac|Kamerunc*|Kamerunaca' },
    CN: { names: 'Kina|Kine|Kini|Kinu|Kinom', adjectives: 'kinesk*|Kinez|Kineza|Kinezi|Kinezima' },
    CO: { names: 'Kolumbija|Kolumbije|Kolumbiji|Kolumbiju|Kolumbijom', adjectives: 'kolumbijsk*' },
    CR: { adjectives: 'kostarikansk*|kostaričk*|Kostarikanac|Kostarikanc*|Kostarikanaca' },
    CU: { names: 'Kuba|Kube|Kubi|Kubu|Kubom', adjectives: 'kubansk*|Kubanac|Kubanc*' },
    CV: { adjectives: 'zelenortsk*' },
    CY: { names: 'Cipar|Cipra|Cipru|Ciprom', adjectives: 'ciparsk*' },
    CZ: {
      names: 'Češka|Češke|Češkoj|Češku|Češkom|Češka Republika|Češke Republike',
      adjectives: 'češk*|Čeh|Česi|Čeha|Česima',
    },
    DE: {
      names: 'Njemačka|Njemačke|Njemačkoj|Njemačku|Njemačkom',
      adjectives: 'njemačk*|Nijemac|Nijemc*|Nijemaca|Njemic*',
    },
    DJ: { adjectives: 'džibutsk*|džibutijsk*' },
    DK: { names: 'Danska|Danske|Danskoj|Dansku|Danskom', adjectives: 'dansk*|Danac|Danci|Danaca' },
    DO: { adjectives: 'Dominikanac|Dominikanc*|Dominikanaca' },
    DZ: { names: 'Alžir|Alžira|Alžiru|Alžirom', adjectives: 'alžirsk*' },
    EC: { names: 'Ekvador|Ekvadora|Ekvadoru|Ekvadorom', adjectives: 'ekvadorsk*' },
    EE: { names: 'Estonija|Estonije|Estoniji|Estoniju|Estonijom', adjectives: 'estonsk*|Estonac|Estonc*' },
    EG: { names: 'Egipat|Egipta|Egiptu|Egiptom', adjectives: 'egipatsk*|Egipćan*' },
    ER: { adjectives: 'eritrejsk*|Eritrejac|Eritrejc*|Eritrejaca' },
    ES: {
      names: 'Španjolska|Španjolske|Španjolskoj|Španjolsku|Španjolskom',
      adjectives: 'španjolsk*|Španjolac|Španjolc*|Španjolaca',
    },
    ET: { names: 'Etiopija|Etiopije|Etiopiji|Etiopiju|Etiopijom', adjectives: 'etiopsk*|etiopljan*' },
    FI: { names: 'Finska|Finske|Finskoj|Finsku|Finskom', adjectives: 'finsk*|Finac|Finci|Finaca' },
    FJ: { adjectives: 'fidžijsk*' },
    FM: { adjectives: 'mikronezijsk*' },
    FR: {
      names: 'Francuska|Francuske|Francuskoj|Francusku|Francuskom',
      adjectives: 'francusk*|Francuz|Francuza|Francuzi|Francuzima|Francuskinj*',
    },
    GA: { adjectives: 'gabonsk*|Gabonac|Gabonc*|Gabonaca' },
    GB: {
      names:
        'Velika Britanija|Velike Britanije|Velikoj Britaniji|Veliku Britaniju|Velikom Britanijom|Britanija|' +
        'Britanije|Britaniji|Britaniju|Britanijom|Ujedinjeno Kraljevstvo|Ujedinjenog Kraljevstva|' +
        'Ujedinjenom Kraljevstvu',
      adjectives: 'britansk*|Britanac|Britanc*|Britanaca|englesk*|Englez|Engleza|Englezi|Englezima',
    },
    'GB-ENG': { names: 'Engleska|Engleske|Engleskoj|Englesku|Engleskom' },
    'GB-SCT': { names: 'Škotska|Škotske|Škotskoj|Škotsku|Škotskom', adjectives: 'škotsk*|Škot|Škoti' },
    'GB-WLS': { names: 'Wales|Walesa|Walesu|Walesom', adjectives: 'velšk*' },
    'GB-NIR': { names: 'Sjeverna Irska|Sjeverne Irske|Sjevernoj Irskoj|Sjevernu Irsku', adjectives: 'sjevernoirsk*' },
    GD: { adjectives: 'grenadsk*' },
    GE: { names: 'Gruzija|Gruzije|Gruziji|Gruziju|Gruzijom', adjectives: 'gruzijsk*|Gruzijac|Gruzijc*|gruzinsk*' },
    GH: { adjectives: 'gansk*' },
    GL: { adjectives: 'grenlandsk*|Grenlanđan*' },
    GM: { adjectives: 'gambijsk*|Gambijac|Gambijc*|Gambijaca' },
    GN: { adjectives: 'gvinejsk*|Gvinejac|Gvinejc*|Gvinejaca' },
    GR: { names: 'Grčka|Grčke|Grčkoj|Grčku|Grčkom', adjectives: 'grčk*|Grk|Grci|Grka|Grcima' },
    GT: { adjectives: 'gvatemalsk*|Gvatemalac|Gvatemalc*|Gvatemalaca' },
    GY: { adjectives: 'gvajansk*' },
    HK: { adjectives: 'hongkonšk*|Hongkonžan*' },
    HN: { adjectives: 'hondurašk*|Hondurašan*' },
    HR: {
      names:
        'Hrvatska|Hrvatske|Hrvatskoj|Hrvatsku|Hrvatskom|Republika Hrvatska|Republike Hrvatske|' +
        'Republici Hrvatskoj|Republiku Hrvatsku|Mali Lošinj|Malog Lošinja|Malom Lošinju',
      adjectives: 'hrvatsk*|Hrvat|Hrvata|Hrvati|Hrvatima|Hrvatu|Hrvatic*',
    },
    HT: { adjectives: 'haićansk*|haitijsk*|haitsk*|Haićan*' },
    HU: {
      names: 'Mađarska|Mađarske|Mađarskoj|Mađarsku|Mađarskom',
      adjectives: 'mađarsk*|Mađar|Mađari|Mađara|Mađarima',
    },
    ID: { names: 'Indonezija|Indonezije|Indoneziji|Indoneziju|Indonezijom', adjectives: 'indonezijsk*|indonežansk*' },
    IE: { names: 'Irska|Irske|Irskoj|Irsku|Irskom', adjectives: 'irsk*|Irci|Iraca' },
    IL: { names: 'Izrael|Izraela|Izraelu|Izraelom', adjectives: 'izraelsk*|Izraelac|Izraelc*|Izraelaca' },
    IN: { names: 'Indija|Indije|Indiji|Indiju|Indijom', adjectives: 'indijsk*|Indijac|Indijc*|Indijaca' },
    IQ: { names: 'Irak|Iraka|Iraku|Irakom', adjectives: 'iračk*|Iračan*' },
    IR: { names: 'Iran|Irana|Iranu|Iranom', adjectives: 'iransk*|Iranac|Iranc*|Iranaca' },
    IS: { names: 'Island|Islanda|Islandu|Islandom', adjectives: 'islandsk*|Islanđan*' },
    IT: { names: 'Italija|Italije|Italiji|Italiju|Italijom', adjectives: 'talijansk*|Talijan*' },
    JM: { adjectives: 'jamajčansk*|jamajsk*|Jamajčan*' },
    JO: { adjectives: 'jordansk*' },
    JP: { names: 'Japan|Japana|Japanu|Japanom', adjectives: 'japansk*|Japanac|Japanc*|Japanaca' },
    KE: { names: 'Kenija|Kenije|Keniji|Keniju|Kenijom', adjectives: 'kenijsk*' },
    KG: { names: 'Kirgistan|Kirgistana|Kirgistanu|Kirgistanom', adjectives: 'kirgisk*' },
    KH: { adjectives: 'kambodžansk*|Kambodžan*' },
    KP: {
      names: 'Sjeverna Koreja|Sjeverne Koreje|Sjevernoj Koreji|Sjevernu Koreju|Sjevernom Korejom',
      adjectives: 'sjevernokorejsk*',
    },
    KR: { names: 'Južna Koreja|Južne Koreje|Južnoj Koreji|Južnu Koreju|Južnom Korejom', adjectives: 'južnokorejsk*' },
    KW: { names: 'Kuvajt|Kuvajta|Kuvajtu|Kuvajtom', adjectives: 'kuvajtsk*' },
    KZ: { names: 'Kazahstan|Kazahstana|Kazahstanu|Kazahstanom', adjectives: 'kazahstansk*|kazašk*' },
    LA: { adjectives: 'laošk*' },
    LB: { names: 'Libanon|Libanona|Libanonu|Libanonom', adjectives: 'libanonsk*|Libanonac|Libanonc*' },
    LI: { names: 'Lihtenštajn|Lihtenštajna|Lihtenštajnu|Lihtenštajnom', adjectives: 'lihtenštajnsk*' },
    LK: { adjectives: 'šrilankansk*|Šrilankanac|Šrilankanc*|Šrilankanaca' },
    LR: { adjectives: 'liberijsk*|Liberijac|Liberijc*|Liberijaca' },
    LS: { adjectives: 'lesotsk*' },
    LT: { names: 'Litva|Litve|Litvi|Litvu|Litvom', adjectives: 'litavsk*|Litavac|Litavc*' },
    LU: { names: 'Luksemburg|Luksemburga|Luksemburgu|Luksemburgom', adjectives: 'luksemburšk*' },
    LV: { names: 'Latvija|Latvije|Latviji|Latviju|Latvijom', adjectives: 'latvijsk*' },
    LY: { names: 'Libija|Libije|Libiji|Libiju|Libijom', adjectives: 'libijsk*' },
    MA: { names: 'Maroko|Maroka|Maroku|Marokom', adjectives: 'marokansk*' },
    MC: { adjectives: 'monegašk*|monačk*' },
    MD: { names: 'Moldavija|Moldavije|Moldaviji|Moldaviju|Moldavijom', adjectives: 'moldavsk*' },
    ME: {
      names: 'Crna Gora|Crne Gore|Crnoj Gori|Crnu Goru|Crnom Gorom',
      adjectives: 'crnogorsk*|Crnogorac|Crnogorc*|Crnogoraca',
    },
    MG: { adjectives: 'madagaskarsk*|malgašk*' },
    MK: {
      names:
        'Sjeverna Makedonija|Sjeverne Makedonije|Sjevernoj Makedoniji|Sjevernu Makedoniju|' +
        'Sjevernom Makedonijom|Makedonija|Makedonije|Makedoniji|Makedoniju|Makedonijom',
      adjectives: 'makedonsk*|sjevernomakedonsk*|Makedonac|Makedonc*',
    },
    ML: { adjectives: 'malijsk*' },
    MM: { names: 'Mjanmar|Mjanmara|Mjanmaru|Mjanmarom', adjectives: 'mjanmarsk*' },
    MN: { names: 'Mongolija|Mongolije|Mongoliji|Mongoliju|Mongolijom', adjectives: 'mongolsk*' },
    MR: { adjectives: 'mauretansk*|mauritansk*' },
    MT: { names: 'Malta|Malte|Malti|Maltu|Maltom', adjectives: 'maltešk*|Maltežan*' },
    MU: { adjectives: 'mauricijsk*' },
    MV: { adjectives: 'maldivsk*' },
    MW: { adjectives: 'malavijsk*' },
    MX: { names: 'Meksik|Meksika|Meksiku|Meksikom', adjectives: 'meksičk*|Meksikanac|Meksikanc*' },
    MY: { names: 'Malezija|Malezije|Maleziji|Maleziju|Malezijom', adjectives: 'malezijsk*' },
    MZ: { adjectives: 'mozambičk*' },
    NA: { adjectives: 'namibijsk*' },
    NE: { adjectives: 'nigersk*' },
    NG: { names: 'Nigerija|Nigerije|Nigeriji|Nigeriju|Nigerijom', adjectives: 'nigerijsk*' },
    NI: { adjectives: 'nikaragvansk*|Nikaragvanac|Nikaragvanc*|Nikaragvanaca' },
    NL: {
      names: 'Nizozemska|Nizozemske|Nizozemskoj|Nizozemsku|Nizozemskom',
      adjectives: 'nizozemsk*|Nizozemac|Nizozemc*',
    },
    NO: { names: 'Norveška|Norveške|Norveškoj|Norvešku|Norveškom', adjectives: 'norvešk*|Norvežan*' },
    NP: { names: 'Nepal|Nepala|Nepalu|Nepalom', adjectives: 'nepalsk*' },
    NZ: { names: 'Novi Zeland|Novog Zelanda|Novom Zelandu|Novim Zelandom', adjectives: 'novozelandsk*' },
    OM: { adjectives: 'omansk*|Omanac|Omanc*|Omanaca' },
    PA: { adjectives: 'panamsk*|Panamac|Panamc*|Panamaca' },
    PE: { names: 'Peru|Perua|Peruu', adjectives: 'peruansk*' },
    PG: { adjectives: 'papuansk*' },
    PH: { names: 'Filipini|Filipina|Filipinima|Filipine', adjectives: 'filipinsk*' },
    PK: { names: 'Pakistan|Pakistana|Pakistanu|Pakistanom', adjectives: 'pakistansk*|Pakistanac|Pakistanc*' },
    PL: { names: 'Poljska|Poljske|Poljskoj|Poljsku|Poljskom', adjectives: 'poljsk*|Poljak|Poljaka|Poljaci|Poljacima' },
    PR: { adjectives: 'portorikansk*|portoričk*|Portorikanac|Portorikanc*|Portorikanaca' },
    PS: {
      names: 'Palestina|Palestine|Palestini|Palestinu|Palestinom',
      adjectives: 'palestinsk*|Palestinac|Palestinc*|Palestinaca',
    },
    PT: { names: 'Portugal|Portugala|Portugalu|Portugalom', adjectives: 'portugalsk*|Portugalac|Portugalc*' },
    PY: { adjectives: 'paragvajsk*|Paragvajac|Paragvajc*|Paragvajaca' },
    QA: { names: 'Katar|Katara|Kataru|Katarom', adjectives: 'katarsk*' },
    RO: {
      names: 'Rumunjska|Rumunjske|Rumunjskoj|Rumunjsku|Rumunjskom',
      adjectives: 'rumunjsk*|Rumunj|Rumunji|Rumunja',
    },
    RS: {
      names:
        'Srbija|Srbije|Srbiji|Srbiju|Srbijom|Republika Srbija|Republike Srbije|Republici Srbiji|Mali Zvornik|' +
        'Malog Zvornika|Malom Zvorniku',
      adjectives: 'srpsk*|srbijansk*|Srbin*|Srbi|Srba|Srbima|Srbe|Srpkinj*',
    },
    RU: {
      names:
        'Rusija|Rusije|Rusiji|Rusiju|Rusijom|Ruska Federacija|Ruske Federacije|Ruskoj Federaciji|' + 'Rusku Federaciju',
      adjectives: 'rusk*|Rus|Rusa|Rusi|Rusima|Ruskinj*',
    },
    RW: { names: 'Ruanda|Ruande|Ruandi|Ruandu|Ruandom', adjectives: 'ruandsk*' },
    SA: {
      names: 'Saudijska Arabija|Saudijske Arabije|Saudijskoj Arabiji|Saudijsku Arabiju|Saudijskom Arabijom',
      adjectives: 'saudijsk*',
    },
    SC: { adjectives: 'sejšelsk*' },
    SD: { names: 'Sudan|Sudana|Sudanu|Sudanom', adjectives: 'sudansk*' },
    SE: { names: 'Švedska|Švedske|Švedskoj|Švedsku|Švedskom', adjectives: 'švedsk*|Šveđan*' },
    SG: { names: 'Singapur|Singapura|Singapuru|Singapurom', adjectives: 'singapursk*' },
    SI: {
      names: 'Slovenija|Slovenije|Sloveniji|Sloveniju|Slovenijom',
      adjectives: 'slovensk*|Slovenac|Slovenc*|Slovenaca',
    },
    SK: { names: 'Slovačka|Slovačke|Slovačkoj|Slovačku|Slovačkom', adjectives: 'slovačk*|Slovak|Slovaci|Slovaka' },
    SL: { adjectives: 'sijeraleonsk*' },
    SM: { adjectives: 'sanmarinsk*' },
    SN: { names: 'Senegal|Senegala|Senegalu|Senegalom', adjectives: 'senegalsk*' },
    SO: { names: 'Somalija|Somalije|Somaliji|Somaliju|Somalijom', adjectives: 'somalijsk*|somalsk*' },
    SR: { adjectives: 'surinamsk*' },
    SS: { adjectives: 'južnosudansk*' },
    SV: { adjectives: 'salvadorsk*|Salvadorac|Salvadorc*|Salvadoraca' },
    SY: { names: 'Sirija|Sirije|Siriji|Siriju|Sirijom', adjectives: 'sirijsk*|Sirijac|Sirijc*' },
    SZ: { adjectives: 'esvatinsk*|svazijsk*' },
    TD: { adjectives: 'čadsk*' },
    TG: { adjectives: 'togoansk*|Togoanac|Togoanc*|Togoanaca' },
    TH: { names: 'Tajland|Tajlanda|Tajlandu|Tajlandom', adjectives: 'tajlandsk*' },
    TJ: { names: 'Tadžikistan|Tadžikistana|Tadžikistanu|Tadžikistanom', adjectives: 'tadžičk*' },
    TL: { adjectives: 'istočnotimorsk*' },
    TM: { adjectives: 'turkmensk*|turkmenistansk*|Turkmen|Turkmeni|Turkmena' },
    TN: { names: 'Tunis|Tunisa|Tunisu|Tunisom', adjectives: 'tunišk*' },
    TO: { adjectives: 'tongansk*' },
    TR: { names: 'Turska|Turske|Turskoj|Tursku|Turskom', adjectives: 'tursk*|Turčin*|Turci|Turaka|Turcima' },
    TT: { adjectives: 'trinidadsk*' },
    TW: { names: 'Tajvan|Tajvana|Tajvanu|Tajvanom', adjectives: 'tajvansk*' },
    TZ: { adjectives: 'tanzanijsk*|Tanzanijac|Tanzanijc*|Tanzanijaca' },
    UA: {
      names: 'Ukrajina|Ukrajine|Ukrajini|Ukrajinu|Ukrajinom',
      adjectives: 'ukrajinsk*|Ukrajinac|Ukrajinc*|Ukrajinaca|Ukrajink*',
    },
    UG: { names: 'Uganda|Ugande|Ugandi|Ugandu|Ugandom', adjectives: 'ugandsk*' },
    US: {
      names:
        'SAD|SAD-a|SAD-u|SAD-om|Sjedinjene Američke Države|Sjedinjenih Američkih Država|' +
        'Sjedinjenim Američkim Državama|Sjedinjene Države|Sjedinjenih Država|Sjedinjenim Državama|Amerika|' +
        'Amerike|Americi|Ameriku|Amerikom',
      adjectives: 'američk*|Amerikanac|Amerikanc*|Amerikanaca|Amerikank*',
    },
    UY: { names: 'Urugvaj|Urugvaja|Urugvaju|Urugvajem', adjectives: 'urugvajsk*' },
    UZ: { names: 'Uzbekistan|Uzbekistana|Uzbekistanu|Uzbekistanom', adjectives: 'uzbečk*' },
    VA: {
      names: 'Vatikan|Vatikana|Vatikanu|Vatikanom|Sveta Stolica|Svete Stolice|Svetoj Stolici|Svetu Stolicu',
      adjectives: 'vatikansk*',
    },
    VE: { names: 'Venezuela|Venezuele|Venezueli|Venezuelu|Venezuelom', adjectives: 'venezuelsk*|venezuelansk*' },
    VN: { names: 'Vijetnam|Vijetnama|Vijetnamu|Vijetnamom', adjectives: 'vijetnamsk*' },
    VU: { adjectives: 'vanuatsk*|vanuatuansk*' },
    WS: { adjectives: 'samoansk*' },
    XK: { names: 'Kosovo|Kosova|Kosovu|Kosovom|Republika Kosovo', adjectives: 'kosovsk*|kosovar*' },
    YE: { names: 'Jemen|Jemena|Jemenu|Jemenom', adjectives: 'jemensk*' },
    ZA: {
      names:
        'Južnoafrička Republika|Južnoafričke Republike|Južnoafričkoj Republici|Južna Afrika|Južne Afrike|' +
        'Južnoj Africi|Južnu Afriku',
      adjectives: 'južnoafričk*',
    },
    ZM: { adjectives: 'zambijsk*|Zambijac|Zambijc*|Zambijaca' },
    ZW: { names: 'Zimbabve|Zimbabvea|Zimbabveu', adjectives: 'zimbabveansk*' },
    'geonames-3186886': { names: 'Zagreb|Zagreba|Zagrebu|Zagrebom', adjectives: 'zagrebačk*' },
    'geonames-792680': { names: 'Beograd|Beograda|Beogradu|Beogradom', adjectives: 'beogradsk*' },
    'geonames-3191281': { names: 'Sarajevo|Sarajeva|Sarajevu|Sarajevom', adjectives: 'sarajevsk*' },
    'geonames-3204541': {
      names: 'Banja Luka|Banje Luke|Banjoj Luci|Banju Luku|Banjom Lukom|Banjaluka|Banjaluke|Banjaluci|Banjaluku',
      adjectives: 'banjalučk*',
    },
    'geonames-3194360': { names: 'Novi Sad|Novog Sada|Novom Sadu|Novim Sadom', adjectives: 'novosadsk*' },
    'geonames-787657': { names: 'Niš|Niša|Nišu|Nišem', adjectives: 'nišk*' },
    'geonames-3190261': { names: 'Split|Splita|Splitu|Splitom', adjectives: 'splitsk*' },
    'geonames-3194828': { names: 'Mostar|Mostara|Mostaru|Mostarom', adjectives: 'mostarsk*' },
    'geonames-786714': { names: 'Priština|Prištine|Prištini|Prištinu|Prištinom', adjectives: 'prištinsk*' },
    'geonames-3193044': { names: 'Podgorica|Podgorice|Podgorici|Podgoricu|Podgoricom', adjectives: 'podgoričk*' },
    'geonames-3196359': { names: 'Ljubljana|Ljubljane|Ljubljani|Ljubljanu|Ljubljanom', adjectives: 'ljubljansk*' },
    'geonames-785842': { names: 'Skoplje|Skoplja|Skoplju|Skopljem' },
    'geonames-524901': { names: 'Moskva|Moskve|Moskvi|Moskvu|Moskvom', adjectives: 'moskovsk*' },
    'geonames-703448': { names: 'Kijev|Kijeva|Kijevu|Kijevom', adjectives: 'kijevsk*' },
    'geonames-2643743': { names: 'London|Londona|Londonu|Londonom', adjectives: 'londonsk*' },
    'geonames-2988507': { names: 'Pariz|Pariza|Parizu|Parizom', adjectives: 'parišk*' },
    'geonames-2950159': { names: 'Berlin|Berlina|Berlinu|Berlinom', adjectives: 'berlinsk*' },
    'geonames-2761369': { names: 'Beč|Beča|Beču|Bečem', adjectives: 'bečk*' },
    'geonames-2800866': { names: 'Bruxelles|Bruxellesa|Bruxellesu|Brisel', adjectives: 'briselsk*' },
    'geonames-756135': { names: 'Varšava|Varšave|Varšavi|Varšavu|Varšavom', adjectives: 'varšavsk*' },
    'geonames-3067696': { names: 'Prag|Praga|Pragu|Pragom', adjectives: 'prašk*' },
    'geonames-3054643': {
      names: 'Budimpešta|Budimpešte|Budimpešti|Budimpeštu|Budimpeštom',
      adjectives: 'budimpeštansk*',
    },
    'geonames-683506': { names: 'Bukurešt|Bukurešta|Bukureštu|Bukureštom', adjectives: 'bukureštansk*' },
    'geonames-3169070': { names: 'Rim|Rima|Rimu|Rimom' },
    'geonames-1816670': { names: 'Peking|Pekinga|Pekingu|Pekingom', adjectives: 'pekinšk*' },
    'geonames-4140963': { names: 'Washington|Washingtona|Washingtonu|Washingtonom', adjectives: 'washingtonsk*' },
    'geonames-5128581': { names: 'New York|New Yorka|New Yorku|New Yorkom' },
    'geonames-112931': { names: 'Teheran|Teherana|Teheranu|Teheranom', adjectives: 'teheransk*' },
    'geonames-264371': { names: 'Atena|Atene|Ateni|Atenu|Atenom', adjectives: 'atensk*' },
    'geonames-734077': { names: 'Solun|Soluna|Solunu|Solunom', adjectives: 'solunsk*' },
    'geonames-2747373': { names: 'Haag|Haaga|Haagu|Haagom', adjectives: 'haašk*' },
    'geonames-281184': { names: 'Jeruzalem|Jeruzalema|Jeruzalemu|Jeruzalemom', adjectives: 'jeruzalemsk*' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'UN|UN-a|UN-u|Ujedinjeni narodi|Ujedinjenih naroda|Ujedinjenim narodima|' +
      'Organizacija ujedinjenih naroda|Organizacije ujedinjenih naroda|Organizaciji ujedinjenih naroda|' +
      'Ujedinjene narode',
    'organisation:un-security-council':
      'Vijeće sigurnosti UN-a|Vijeća sigurnosti UN-a|Vijeću sigurnosti UN-a|Vijeće sigurnosti|' +
      'Vijeća sigurnosti|Vijeću sigurnosti',
    'organisation:un-general-assembly':
      'Opća skupština UN-a|Opće skupštine UN-a|Općoj skupštini UN-a|Opću skupštinu UN-a|' +
      'Opća skupština Ujedinjenih naroda',
    'organisation:un-human-rights-council':
      'Vijeće UN-a za ljudska prava|Vijeća UN-a za ljudska prava|Vijeću UN-a za ljudska prava',
    'organisation:unhcr': 'Visoki povjerenik UN-a za izbjeglice',
    'organisation:who':
      'Svjetska zdravstvena organizacija|Svjetske zdravstvene organizacije|' +
      'Svjetskoj zdravstvenoj organizaciji|Svjetsku zdravstvenu organizaciju|' +
      'Svjetskom zdravstvenom organizacijom|SZO',
    'organisation:iaea':
      'IAEA|Međunarodna agencija za atomsku energiju|Međunarodne agencije za atomsku energiju|' +
      'Međunarodnoj agenciji za atomsku energiju|Međunarodnu agenciju za atomsku energiju',
    'organisation:world-food-programme': 'Svjetski program za hranu|Svjetskog programa za hranu',
    'organisation:international-criminal-court':
      'Međunarodni kazneni sud|Međunarodnog kaznenog suda|Međunarodnom kaznenom sudu|' +
      'Međunarodnim kaznenim sudom|ICC',
    'organisation:international-court-of-justice':
      'Međunarodni sud pravde|Međunarodnog suda pravde|Međunarodnom sudu pravde|Međunarodnim sudom pravde',
    'organisation:icty':
      'Haški sud|Haškog suda|Haškom sudu|Haškim sudom|Haškog tribunala|Haškom tribunalu|Haškim tribunalom|' +
      'Haaški sud|MKSJ',
    'organisation:osce':
      'OESS|Organizacija za europsku sigurnost i suradnju|Organizacije za europsku sigurnost i suradnju|' +
      'Organizaciji za europsku sigurnost i suradnju|Organizaciju za europsku sigurnost i suradnju',
    'organisation:nato': 'Sjevernoatlantski savez|Sjevernoatlantskog saveza',
    'organisation:european-union': 'EU|Europska unija|Europske unije|Europskoj uniji|Europsku uniju|Europskom unijom',
    'organisation:european-commission':
      'Europska komisija|Europske komisije|Europskoj komisiji|Europsku komisiju|Europskom komisijom|EK',
    'organisation:european-parliament':
      'Europski parlament|Europskog parlamenta|Europskom parlamentu|Europskim parlamentom|Europarlament',
    'organisation:european-council': 'Europsko vijeće|Europskog vijeća|Europskom vijeću|Europskim vijećem',
    'organisation:council-of-europe': 'Vijeće Europe|Vijeća Europe|Vijeću Europe|Vijećem Europe',
    'organisation:european-central-bank':
      'Europska središnja banka|Europske središnje banke|Europskoj središnjoj bankci|' +
      'Europsku središnju banku|Europskom središnjom bankom|ECB|ESB',
    'organisation:european-court-of-human-rights':
      'Europski sud za ljudska prava|Europskog suda za ljudska prava|Europskom sudu za ljudska prava|' +
      'Europskim sudom za ljudska prava',
    'organisation:court-of-justice-of-the-eu':
      'Sud Europske unije|Suda Europske unije|Sudu Europske unije|Sud EU-a|Europski sud pravde',
    'organisation:imf':
      'MMF|Međunarodni monetarni fond|Međunarodnog monetarnog fonda|Međunarodnom monetarnom fondu|' +
      'Međunarodnim monetarnim fondom',
    'organisation:world-bank': 'Svjetska banka|Svjetske banke|Svjetskoj bankci|Svjetsku banku|Svjetskom bankom',
    'organisation:wto':
      'WTO|Svjetska trgovinska organizacija|Svjetske trgovinske organizacije|' +
      'Svjetskoj trgovinskoj organizaciji|Svjetsku trgovinsku organizaciju|' +
      'Svjetskom trgovinskom organizacijom',
    'organisation:african-union': 'Afrička unija|Afričke unije|Afričkoj uniji|Afričku uniju|Afričkom unijom',
    'organisation:arab-league': 'Arapska liga|Arapske lige|Arapskoj ligi|Arapsku ligu|Arapskom ligom',
    'organisation:cis': 'Zajednica neovisnih država|Zajednice neovisnih država',
    'organisation:red-cross': 'Crveni križ|Crvenog križa|Crvenom križu|Crvenim križem',
    'organisation:red-crescent': 'Crveni polumjesec|Crvenog polumjeseca|Crvenom polumjesecu|Crvenim polumjesecom',
    'organisation:doctors-without-borders': 'Liječnici bez granica|Liječnika bez granica',
    'organisation:reporters-without-borders': 'Reporteri bez granica|Reportera bez granica',
    'organisation:kremlin': 'Kremlj',
    'organisation:white-house': 'Bijela kuća|Bijele kuće|Bijeloj kući|Bijelu kuću|Bijelom kućom',
    'organisation:pentagon': 'Ministarstvo obrane SAD-a',
    'organisation:us-state-department': 'State Department*|američko ministarstvo vanjskih poslova',
    'organisation:us-congress':
      'američki Kongres|američkog Kongresa|američkom Kongresu|američkim Kongresom|Kongres SAD-a|' +
      'Kongresa SAD-a|Kongresu SAD-a',
    'organisation:us-senate':
      'američki Senat|američkog Senata|američkom Senatu|američkim Senatom|Senat SAD-a|Senata SAD-a|' + 'Senatu SAD-a',
    'organisation:us-house':
      'Zastupnički dom američkog Kongresa|Zastupničkog doma američkog Kongresa|' +
      'Zastupničkom domu američkog Kongresa',
    'organisation:us-supreme-court':
      'Vrhovni sud SAD-a|Vrhovnog suda SAD-a|Vrhovnom sudu SAD-a|američki Vrhovni sud|' +
      'američkog Vrhovnog suda|američkom Vrhovnom sudu',
    'organisation:federal-reserve': 'Fed|Federalne rezerve',
    'organisation:hezbollah': 'Hezbolah',
    'organisation:islamic-state': 'Islamska država|Islamske države|Islamskoj državi|Islamsku državu|Islamskom državom',
    'organisation:al-qaeda':
      'Al-Kaida|Al-Kaide|Al-Kaidi|Al-Kaidu|Al-Kaidom|Al Kaida|Al Kaide|Al Kaidi|Al Kaidu|Al Kaidom|Al-Qaida|' +
      'Al-Qaide|Al-Qaidi|Al-Qaidu|Al-Qaidom',
    'organisation:taliban': 'talibani|talibana|talibanima|talibane',
    'organisation:houthis': 'Huti|Hutiji|Hutija|Hutijima|Huta|Hutima|Hute',
    'organisation:muslim-brotherhood': 'Muslimansko bratstvo|Muslimanskog bratstva|Muslimanskom bratstvu',
    'organisation:state-duma': 'Državna duma|Državne dume|Državnoj dumi|Državnu dumu|Duma|Dume|Dumi|Dumu',
    'organisation:verkhovna-rada': 'Vrhovna rada|Vrhovne rade|Vrhovnoj radi|Vrhovnu radu',
    'organisation:kosovo-liberation-army': 'OVK',
    'organisation:ioc': 'MOO|Međunarodni olimpijski odbor|Međunarodnog olimpijskog odbora',
    'organisation:visegrad-group': 'Višegradska skupina|Višegradske skupine|Višegradskoj skupini|Višegradsku skupinu',
    'organisation:kfor': 'Kfor',
    'person:volodymyr-zelensky':
      'Volodimir Zelensk*|Volodimira Zelensk*|Volodimiru Zelensk*|Volodimirom Zelensk*|Volodymyr Zelensk*|' +
      'Volodymyra Zelensk*|Volodymyru Zelensk*|Volodymyrom Zelensk*|~Zelenski|~Zelenskog|~Zelenskom|' +
      '~Zelenskij',
    'person:sergey-lavrov': 'Sergej Lavrov',
    'person:sergei-shoigu': 'Sergej Šojgu|~Šojgu',
    'person:maria-zakharova': 'Marija Zaharova|Marije Zaharove|Mariji Zaharovoj|Mariju Zaharovu|Marijom Zaharovom',
    'person:mikhail-mishustin': 'Mihail Mišustin|~Mišustin',
    'person:yevgeny-prigozhin':
      'Jevgenij Prigožin|Jevgenija Prigožina|Jevgeniju Prigožinu|Jevgenijem Prigožinom|~Prigožin',
    'person:alexei-navalny':
      'Aleksej Navaln*|Alekseja Navaln*|Alekseju Navaln*|Aleksejem Navaln*|~Navaljni|~Navalnog|~Navalni',
    'person:mikhail-gorbachev': 'Mihail Gorbačov|~Gorbačov',
    'person:boris-yeltsin': 'Boris Jeljcin|~Jeljcin',
    'person:petro-poroshenko': 'Petro Porošenk*|~Porošenko|~Porošenka|~Porošenku|~Porošenkom',
    'person:viktor-yanukovych': 'Viktor Janukovič|Viktor Janukovyč|~Janukovič',
    'person:yulia-tymoshenko': 'Julija Timošenko|Julije Timošenko|~Timošenko',
    'person:alexander-lukashenko':
      'Aleksandar Lukašenk*|Aleksandra Lukašenk*|Aleksandru Lukašenk*|Aleksandrom Lukašenk*|~Lukašenko|' +
      '~Lukašenka|~Lukašenku|~Lukašenkom',
    'person:sviatlana-tsikhanouskaya':
      'Svetlana Tihanovsk*|Svetlane Tihanovsk*|Svetlani Tihanovsk*|Svetlanu Tihanovsk*|Svjatlana Cihanousk*|' +
      'Svjatlane Cihanousk*|Svjatlani Cihanousk*|Svjatlanu Cihanousk*|~Tihanovska|~Tihanovske|~Tihanovskoj|' +
      '~Tihanovsku',
    'person:recep-tayyip-erdogan': '~Erdogan',
    'person:queen-elizabeth-ii':
      'kraljica Elizabeta|kraljice Elizabete|kraljici Elizabeti|kraljicu Elizabetu|kraljicom Elizabetom|' +
      'Elizabeta II|Elizabete II|Elizabeti II|Elizabetu II|Elizabetom II',
    'person:king-charles-iii': 'kralj Charles|kralja Charlesa|kralju Charlesu|kraljem Charlesom',
    'person:princess-diana': 'princeza Diana|princeze Diane|princezi Diani|princezu Dianu|princezom Dianom',
    'person:prince-william': 'princ William|princa Williama|princu Williamu',
    'person:prince-harry': 'princ Harry|princa Harryja|princu Harryju',
    'person:benjamin-netanyahu':
      'Benjamin Netanjahu*|Benjamina Netanjahu*|Benjaminu Netanjahu*|Benjaminom Netanjahu*|~Netanjahu',
    'person:mahmoud-abbas': 'Mahmud Abas|Mahmud Abbas',
    'person:yasser-arafat': 'Jaser Arafat',
    'person:ali-khamenei': 'Ali Hamenei|ajatolah Hamenei|~Hamenei|~Hameneija',
    'person:hassan-rouhani': 'Hasan Rohani|Hasan Ruhani|~Rohani|~Ruhani',
    'person:mahmoud-ahmadinejad': 'Mahmud Ahmadinedžad|~Ahmadinedžad',
    'person:ebrahim-raisi': 'Ebrahim Raisi|Ebrahima Raisija|Ebrahimu Raisiju',
    'person:masoud-pezeshkian': 'Masud Pezeškijan|Masoud Pezeškian|~Pezeškian|~Pezeškijan',
    'person:bashar-al-assad':
      'Bašar al-Asad|Bašara al-Asada|Bašaru al-Asadu|Bašarom al-Asadom|Bašar Asad|Bašara Asada|Bašaru Asadu|' +
      'Bašarom Asadom|Bašar al-Assad|Bašara al-Assada|Bašaru al-Assadu|Bašarom al-Assadom|Bašar Assad',
    'person:saddam-hussein':
      'Sadam Husein|Sadama Huseina|Sadamu Huseinu|Sadamom Huseinom|Saddam Husein|Saddama Huseina|' +
      'Saddamu Huseinu|Saddamom Huseinom',
    'person:osama-bin-laden': 'Osama bin Laden|Osame bin Ladena|Osami bin Ladenu|Osamu bin Ladenom|Osamom bin Ladenom',
    'person:muammar-gaddafi':
      'Moamer Gadaf*|Moamera Gadaf*|Moameru Gadaf*|Moamerom Gadaf*|Muamer Gadaf*|Muamera Gadaf*|' +
      'Muameru Gadaf*|Muamerom Gadaf*|~Gadafi|~Gadafija|~Gadafiju',
    'person:jamal-khashoggi': 'Džamal Hašogdži|Džamala Hašogdžija|~Hašogdži',
    'person:xi-jinping': 'Xi Jinping|Xi Jinpinga',
    'person:kim-jong-un': 'Kim Jong Un|Kim Jong Una|Kim Jong Unu|Kim Jong Unom',
    'person:pope-francis': 'papa Franjo|pape Franje|papi Franji|papu Franju|papom Franjom',
    'person:pope-benedict-xvi': 'Benedikt XVI|Benedikta XVI|Benediktu XVI',
    'person:pope-john-paul-ii': 'Ivan Pavao II|Ivana Pavla II|Ivanu Pavlu II|Ivanom Pavlom II',
    'person:pope-leo-xiv': 'Lav XIV|Lava XIV|Lavu XIV|papa Lav|pape Lava|papa Leon|Leon XIV|Leona XIV|Leonu XIV',
    'person:vladimir-putin': '~Putin',
    'person:slobodan-milosevic': '~Milošević',
    'person:ratko-mladic': 'Ratka Mladića|Ratku Mladiću|Ratkom Mladićem',
    'person:radovan-karadzic': '~Karadžić',
    'person:ivica-dacic': 'Ivice Dačića|Ivici Dačiću|Ivicu Dačića|Ivicom Dačićem',
    'person:milo-djukanovic': 'Milo Đukanović|Mila Đukanovića|~Đukanović',
    'person:milorad-dodik': '~Dodik',
    'person:andrej-plenkovic': '~Plenković',
    'person:hashim-thaci': 'Hašim Tači|Hashim Tači|Hašima Tačija|Hašimu Tačiju|Hašimom Tačijem',
    'person:albin-kurti': 'Albina Kurtija',
    'person:ramush-haradinaj': 'Ramuš Haradinaj',
    'person:zoran-milanovic': 'Zorana Milanovića|Zoranu Milanoviću|Zoranom Milanovićem',
    'person:nikol-pashinyan': 'Nikol Pašinjan|Nikol Pašinijan|~Pašinjan',
    'person:ilham-aliyev': 'Ilham Alijev|~Alijev',
    'person:mikheil-saakashvili': 'Mihail Saakašvili|~Saakašvili',
    'person:joseph-stalin': 'Josif Staljin|Josip Staljin|~Staljin',
    'person:adolf-hitler': '~Hitler',
  },
} satisfies LanguagePack;
