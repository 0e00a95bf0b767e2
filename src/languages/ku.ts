// Kurmanji Kurdish in Latin letters. Every region has its own months: January is Çile, Rêbendan or Kanûna Paşîn, December Kanûn or
// Berfanbar; "Çileya Pêşîn" is December, "Çileya Paşîn" January, and so they are listed whole. Names take -ê, -a and -yê. Traps: sibê is
// tomorrow, "serê sibê" in the morning; Adar, Gulan and Nîsan are given names, în (Friday) folds to "in"; mal is a house and not
// Mali, wan is "their" before it is the town of Van, which is left out.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ku',
  name: 'Kurdish (Kurmanji)',
  detection: {
    ku: {
      scripts: 'Latin',
      frequent:
        'û|li|ku|di|de|bi|ji|bo|ev|wê|wî|ew|me|jî|na|ne|xwe|re|hate|hatin|kir|kirin|dike|dikin|bû|bûn|dibe|dibin|' +
        'ye|e|in|heye|hene|tune|her|hemû|gelek|piştî|berî|navbera|dema|lê|an|yan|jibo|çawa|çi|kî|kengê|kîjan|wan|' +
        'min|te|we|hûn|em|ez|tu|got|gotin|dibêje|kurd|kurdan|kurdistan|kurdistanê|kurdî|tirkiye|tirkiyê|amed|bakur|' +
        'başûr|rojava|rojhilat|serok|serokê|hikûmet|hikûmeta|wezîr|wezîrê|polîs|dewleta|dewlet|gel|gelê|mirov|kes|' +
        'kesan|sal|salê|salan|roj|roja|îro|duh|nû|mezin|yekem|yek|du|sê|din|dîtir|ser|bin|nav|hev|der|bê|tê|tên|da|' +
        've|tevî|dijî|derbarê|ragihand|daxuyaniyê|wiha|demê|vê|vî|tenê|gor|gorî|dikarin|divê|hat|hatiye|hatibû|' +
        'kiriye|kirine|bûye|bûne|dide|didin|dixwaze|dixwazin|nikare|niha|îsal|par|pir|zêde|kêm|jin|jinan|zarok|' +
        'zarokên|bajarê|herêma|welatê|parlamentoya|partiya|meclîsa|endamê|endamên|navenda|weke|heta|tirk|hezar|' +
        'milyon',
      affixes:
        '*ên|*ekî|*andin|*irin|*yên|*yê|*iyê|*anê|*istan|*êd|*tiyê|*anî|*ina|*ane|*eya|di*|bi*|ne*|*xw*|*îy*|*iy*|' +
        '*ûn*',
    },
  },
  dates: {
    months: [
      'çile|çileyê|çileya|çileya paşîn|kanûna paşîn|kanûna duyem|kanûna duyemîn|kanûna duyê|rêbendan|rêbendanê|' +
        'rêbendana|rêbendanan',
      'sibat|sibatê|sibata|sibatan|şibat|şibatê|şibata|şibatan|reşemî|reşemiyê|reşemîyê|reşemiya',
      'adar|adarê|adara|adaran|avdar|avdarê|avdara|avdaran',
      'nîsan|nîsanê|nîsana|nîsanan|nisanê|nisana|avrêl|avrêlê|avrêla|avrêlan',
      'gulan|gulanê|gulana|gulanan',
      'hezîran|hezîranê|hezîrana|hezîranan|pûşper|pûşperê|pûşpera|pûşperan|heziran',
      'tîrmeh|tîrmehê|tîrmeha|tîrmehan',
      'tebax|tebaxê|tebaxa|tebaxan|gelawêj|gelawêjê|gelawêja|gelawêjan',
      'îlon|îlonê|îlona|îlonan|rezber|rezberê|rezbera|rezberan',

      'cotmeh|cotmehê|cotmeha|cotmehan|kewçêr|kewçêrê|kewçêra|kewçêran|çiriya pêşîn|çiriya yekem|çirya pêşîn|' +
        'çirya yekem|çiriya yekê',

      'mijdar|mijdarê|mijdara|mijdaran|sermawez|sermawezê|sermaweza|sermawezan|çiriya paşîn|çiriya duyem|' +
        'çirya paşîn|çirya duyem|çiriya duyê',

      'berfanbar|berfanbarê|berfanbara|berfanbaran|berfenbar|berfenbarê|berfenbara|berfenbaran|kanûn|kanûnê|' +
        'kanûna|kanûna pêşîn|kanûna yekem|kanûna yekemîn|kanûna yekê|çileya pêşîn',
    ],
    weekdays: [
      'yekşem|yekşemê|yekşemî|yekşemb|yekşembê|yekşema|roja yekşem|roja yekşemê|roja yekşemî|roja yekşemb|' +
        'roja yekşembê|roja yekşema|rojên yekşem|êvara yekşem|êvara yekşemê|êvara yekşemî|êvara yekşemb|' +
        'êvara yekşembê|êvara yekşema|sibeha yekşem|sibeha yekşemê|sibeha yekşemî|sibeha yekşemb|sibeha yekşembê|' +
        'sibeha yekşema|şeva yekşem|şeva yekşemê|şeva yekşemî|şeva yekşemb|şeva yekşembê|şeva yekşema',

      'duşem|duşemê|duşemî|duşemb|duşembê|duşema|roja duşem|roja duşemê|roja duşemî|roja duşemb|roja duşembê|' +
        'roja duşema|rojên duşem|êvara duşem|êvara duşemê|êvara duşemî|êvara duşemb|êvara duşembê|êvara duşema|' +
        'sibeha duşem|sibeha duşemê|sibeha duşemî|sibeha duşemb|sibeha duşembê|sibeha duşema|şeva duşem|' +
        'şeva duşemê|şeva duşemî|şeva duşemb|şeva duşembê|şeva duşema',

      'sêşem|sêşemê|sêşemî|sêşemb|sêşembê|sêşema|roja sêşem|roja sêşemê|roja sêşemî|roja sêşemb|roja sêşembê|' +
        'roja sêşema|rojên sêşem|êvara sêşem|êvara sêşemê|êvara sêşemî|êvara sêşemb|êvara sêşembê|êvara sêşema|' +
        'sibeha sêşem|sibeha sêşemê|sibeha sêşemî|sibeha sêşemb|sibeha sêşembê|sibeha sêşema|şeva sêşem|' +
        'şeva sêşemê|şeva sêşemî|şeva sêşemb|şeva sêşembê|şeva sêşema',

      'çarşem|çarşemê|çarşemî|çarşemb|çarşembê|çarşema|roja çarşem|roja çarşemê|roja çarşemî|roja çarşemb|' +
        'roja çarşembê|roja çarşema|rojên çarşem|êvara çarşem|êvara çarşemê|êvara çarşemî|êvara çarşemb|' +
        'êvara çarşembê|êvara çarşema|sibeha çarşem|sibeha çarşemê|sibeha çarşemî|sibeha çarşemb|sibeha çarşembê|' +
        'sibeha çarşema|şeva çarşem|şeva çarşemê|şeva çarşemî|şeva çarşemb|şeva çarşembê|şeva çarşema',

      'pêncşem|pêncşemê|pêncşemî|pêncşemb|pêncşembê|pêncşema|roja pêncşem|roja pêncşemê|roja pêncşemî|' +
        'roja pêncşemb|roja pêncşembê|roja pêncşema|rojên pêncşem|êvara pêncşem|êvara pêncşemê|êvara pêncşemî|' +
        'êvara pêncşemb|êvara pêncşembê|êvara pêncşema|sibeha pêncşem|sibeha pêncşemê|sibeha pêncşemî|' +
        'sibeha pêncşemb|sibeha pêncşembê|sibeha pêncşema|şeva pêncşem|şeva pêncşemê|şeva pêncşemî|şeva pêncşemb|' +
        'şeva pêncşembê|şeva pêncşema',

      'în|înê|înî|îniyê|îna|roja în|roja înê|roja înî|roja îniyê|roja îna|rojên în|êvara în|êvara înê|êvara înî|' +
        'êvara îniyê|êvara îna|sibeha în|sibeha înê|sibeha înî|sibeha îniyê|sibeha îna|şeva în|şeva înê|şeva înî|' +
        'şeva îniyê|şeva îna',

      'şemî|şemiyê|şemîyê|şemiya|şemê|roja şemî|roja şemiyê|roja şemîyê|roja şemiya|roja şemê|rojên şemî|' +
        'êvara şemî|êvara şemiyê|êvara şemîyê|êvara şemiya|êvara şemê|sibeha şemî|sibeha şemiyê|sibeha şemîyê|' +
        'sibeha şemiya|sibeha şemê|şeva şemî|şeva şemiyê|şeva şemîyê|şeva şemiya|şeva şemê',
    ],
    relativeDays: {
      '-2': 'pêr',
      '-1': 'duh|doh|duhî|duh êvarê|êvara duh|duh bi şev|şeva borî|şeva çûyî|duh sibê|duh sibehê',
      '0': 'îro|îro sibê|îro sibehê|îro êvarê|vê sibê|vê sibehê|vê êvarê|îşev',
      '1': 'sibê|sube|sibê êvarê',
      '2': 'dusibe|dusibê|dusbe',
    },
    daysAgo: '# roj berê|berî # rojan|beriya # rojan|# roj pêştir',
    dayCounts: 'du|sê|çar|pênc|şeş|heft|heşt|neh|deh',
    last: 'borî|çûyî|derbasbûyî|bihurî|buhurî|bûrî|par',
    current: 'ev|vê|vî|îsal',
    next: 'were|pêşiya me',
    units: {
      day: 'roj|roja|rojê|rojan|rojên',
      week: 'hefte|hefteya|hefteyê|heftiya|heftiyê|hefteyên',
      month: 'meh|meha|mehê|mehan',
      year: 'sal|sala|salê|salan|salên',
    },
    connectors: 'ê|yê|ya|a|an|em|emîn',
    // sibê: tomorrow, and the morning.
    before: 'di|roja|dîroka|meha|heta|rojên|ta|serê sibê|danê sibê|ber sibê|berê sibê|berbanga sibê|ji sibê',
    range: 'heta|hetanî|ta|hetanê',
    ordinalEndings: 'ê|yê|an|yan|em|emîn|emê|mîn|a|ya|î|yî|de|ên|anê',
    dayParts: 'sibehê|êvarê|serê sibê|serê sibehê|danê sibê|danê sibehê|sibê zû|sibehê zû|heta sibê|heta sibehê|bi şev',
    periods: {
      year: { '-1': 'sala borî|sala çûyî', 0: 'îsal|sala îsal' },
    },
    every: 'her',
    maxEnding: 0,
    // Adar, Gulan, Nîsan: given names; çile: forty days, suffering; kanûn: stove, law; în: "in" without its accent; şemî: semi-.
    guarded:
      'çile|çileya|çileyê|adar|adara|nîsan|gulan|gulanê|gulana|kanûn|kanûna|kanûnê|rezber|în|înê|înî|îna|îniyê|' +
      'şemî|şemê|cot|sibat|avdar|gelawêj',
    capitalised: false,
    // nîşan (sign, nîşan da: showed) is no nîsan, April; in (are) no în, Friday.
    accents: true,
    without: 'Sun|Mon|Tue|Wed|Thu|Fri|Sat|last|this|next|Day|Week|Month|Year',
  },
  names: {
    titles:
      'serok|serokê|seroka|serokê giştî|hevserok|hevserokê|hevseroka|hevserokên|hevserokên giştî|hevseroka giştî|' +
      'hevserokê giştî|serokkomar|serokkomarê|serokkomarê tirkiyeyê|serokkomarê berê|serokê herêma kurdistanê|' +
      'serokê dewletê|serokdewlet|serokdewletê|cîgirê serok|cîgirê serokê|cîgirê serokkomar|alîkarê serok|' +
      'alîkara serok|serokwezîr|serokwezîrê|serokwezîra|serekwezîr|serekwezîrê|serokwezîrê berê|serokê hikûmetê|' +
      'serokê hikûmeta herêmê|wezîr|wezîrê|wezîra|cîgirê wezîrê|wezîrê derve|wezîrê karên derve|wezîra karên derve|' +
      'wezîrê karûbarên derve|wezîrê karên hundir|wezîrê hundir|wezîrê navxweyî|wezîrê parastinê|wezîra parastinê|' +
      'wezîrê dadê|wezîrê edaletê|wezîrê darayî|wezîrê aboriyê|wezîrê tenduristiyê|wezîra tenduristiyê|' +
      'wezîrê perwerdeyê|wezîrê enerjiyê|wezîrê pêşmerge|wezîrê pêşmergeyan|kansler|kanslerê|şansolye|şansolyê|' +
      'sekreter|sekreterê|sekretera|sekreterê giştî|sekretera giştî|sekreterê giştî yê nyê|berdevk|berdevkê|' +
      'berdevka|rêvebir|rêvebirê|rêvebera|rêveberê|birêveber|birêveberê|endamê|endama|endam|parlamenter|' +
      'parlamenterê|parlamentera|mebûs|mebûsê|wekîl|wekîlê|wekîla|senator|senatorê|senatora|balyoz|balyozê|balyoza|' +
      'konsul|konsulê|konsulê giştî|nûner|nûnerê|nûnera|nûnerê taybet|şandeyê|şêwirmend|şêwirmendê|şêwirmenda|' +
      'alîkar|alîkarê|komîser|komîserê|walî|waliyê|parêzgar|parêzgarê|qeymeqam|qeymeqamê|qayûm|qayûmê|şaredar|' +
      'şaredarê|şaredara|hevşaredar|hevşaredarê|hevşaredara|hevşaredarên|lîder|lîderê|rêber|rêberê|rêberê pkkê|' +
      'general|generalê|fermandar|fermandarê|fermandara|fermandarê giştî|fermandarê giştî yê hsdê|albay|mîr|mîrê|' +
      'mîrza|keyê|qral|qralê|qralîçe|şah|şahê|prens|sultan|şêx|şêxê|mele|mela|seyda|melayê|îmam|papa|patrîk|' +
      'ayetullah|dozger|dozgerê|dozgera|serdozger|serdozgerê|dadger|dadgerê|dadgera|parêzer|parêzerê|parêzera|' +
      'profesor|prof|doktor|dr|akademîsyen|dîrektor|dîrektorê|rektor|rektorê|mamoste|rahêner|rahênerê|golparêz|' +
      'lîstikvan|lîstikvanê|futbolîst|rojnamevan|rojnamevanê|rojnamevana|nivîskar|nivîskarê|nivîskara|helbestvan|' +
      'derhêner|derhênerê|derhênera|hunermend|hunermendê|hunermenda|stranbêj|dengbêj|siyasetmedar|siyasetmedarê|' +
      'siyasetmedara|çalakvan|çalakvanê|çalakvana|analîst|pispor|pisporê|aborînas|dîroknas|karsaz|hevpîşeyê|' +
      'xanima yekem|birêz|rêzdar|xanim|xatûn|kek',
    organisationWords:
      'wezaret*|wezareta*|wezîrtî|hikûmet*|hikûmeta*|parlamen*|parlamentoya*|meclîs*|meclîsa*|zanîngeh*|zanîngeha*|' +
      'unîversîte*|enstîtu*|enstîtuya*|akademî*|bank|banka|bankaya*|partî|partiya*|partiyê|tevger|tevgera*|tevgerê|' +
      'encûmen*|konsey*|konseya*|komîte*|komîteya*|komîsyon*|komîsyona*|ajans*|ajansa*|dadgeh*|dadgeha*|dozgerî|' +
      'dozgeriya*|serdozgeriya*|polîs|artêş*|artêşa*|hêz|hêzên|hêza*|asayîş*|pêşmerge*|federasyon*|federasyona*|' +
      'komele|komeleya*|komeley*|sendîka*|weqf|weqfa*|bingeh|şîrket*|şîrketa*|kompanya*|kargeh|holdîng*|kulûb*|' +
      'yane|yaneya*|yekîtî|yekîtiya*|yekîneyên|rêxistin*|rêxistina*|hevpeymanî*|eniya|kongre*|kongreya*|forum*|' +
      'navend|navenda*|televîzyon*|rojname|rojnameya*|radyo*|nexweşxane*|nexweşxaneya*|balyozxane*|konsulxane*|' +
      'konsulxaneya*|şanoya|mûzexane*|şaredarî|şaredariya*|rêveberî|rêveberiya*|desteya*|buroya|baroya',
    placeWords:
      'bajar|bajarê|bajarên|navçe|navçeya|navçeyê|parêzgeh|parêzgeha|wîlayet|wîlayeta|herêm|herêma|gund|gundê|' +
      'bajarok|bajaroka|bajarokê|tax|taxa|eyalet|eyaleta|deverê|devera|komar|komara|çem|çemê|gol|gola|derya|' +
      'deryaya|behra|kendava|tengava|girav|girava|giravên|nîvgirava|çiya|çiyayê|çiyayên|geliyê|newala|deşta|çol|' +
      'çola|cade|cadeya|kolana|qada|meydana|balafirgeh|balafirgeha|bendera|rawestgeha|pira|bendava|' +
      'dergehê sînorî yê',
    joiners: 'û|a|ê|ya|yê|yên|ên|del|la|le|el|al|ibn|von|van|der',
    neverNames:
      'Mal|Mala|Malê|Malên|Malî|Wan|Wê|Wî|Ew|Ev|Vê|Vî|Van|Min|Te|Me|We|Em|Ez|Tu|Hûn|Xwe|Li|Di|Bi|Ji|Bo|Jibo|Ji bo|' +
      'Ku|Û|Jî|Lê|Lê belê|An|Yan|Ango|Her|Herkes|Her wiha|Herwiha|Hemû|Gelek|Hin|Hinek|Çend|Pir|Zêdetir|Kêm|Tenê|' +
      'Yek|Du|Sê|Çar|Pênc|Şeş|Heft|Heşt|Neh|Deh|Sed|Hezar|Milyon|Yekem|Duyem|Duyemîn|Dawî|Pêşî|Piştî|Piştî ku|Berî|' +
      'Beriya|Dema|Dema ku|Gava|Heta|Hetanî|Ji ber|Ji ber ku|Ji ber vê yekê|Ji aliyê|Ji aliyekî|Bi vî awayî|' +
      'Li gorî|Li ser|Li aliyê|Li dijî|Di navbera|Di encamê|Di nav|Di vê|Di heman|Di dawiyê|Derbarê|Tevî|Tevî ku|' +
      'Niha|Îro|Duh|Sibê|Îsal|Par|Vê carê|Carekê|Dîsa|Êdî|Hîn|Hêj|Belê|Na|Ne|Kî|Çi|Çima|Çawa|Kengî|Kîjan|Ku der|' +
      'Heger|Eger|Ger|Loma|Lewma|Lewra|Ji xwe|Wek|Weke|Wekî|Wiha|Wisa|Tê|Hat|Hate|Heye|Tune|Got|Gotin|Divê|Bila|Nû|' +
      'Mezin|Biçûk|Ciwan|Jin|Jinan|Mêr|Zarok|Zarokan|Mirov|Kes|Gel|Xelk|Welat|Serok|Wezîr|Wezaret|Hikûmet|Polîs|' +
      'Parlamento|Endam|Pispor|Nûçe|Nûçeyên|Wêne|Foto|Vîdyo|Çavkanî|Bixwîne|Bixwînin|Bakur|Bakurê|Başûr|Başûrê|' +
      'Rojava|Rojavayê|Rojhilat|Rojhilatê|Navîn|Navend|Dinya|Cîhan|Înternet|Xwedê|Xwedayê|Kurd|Kurdan|Kurdî|' +
      'Kurdistan|Kurdistanê|Agahî|Daxuyanî|Civîn|Êrîş|Şer|Aştî|Roja|Sala|Meha|Hefteya|Azadî|Jiyan',
    endings: 'iyekê|iyan|iyên|yekê|yekî|iyê|iya|yên|yan|eyê|eya|yê|ya|yî|ekê|ekî|ên|an|în|ne|ê|a|î|e|i|n',
    prefixes: '',
  },
  stopWords:
    'û|li|ku|di|de|da|bi|ji|bo|jibo|ev|ew|vê|vî|wê|wî|van|wan|evê|evî|min|te|me|we|em|ez|tu|hûn|xwe|hev|jî|na|ne|' +
    'nin|re|ra|ve|va|lê|belê|an|yan|anjî|ango|e|ye|in|im|î|bû|bûn|bûye|bûne|be|bin|bibe|bibin|dibe|dibin|nabe|nebû|' +
    'heye|hene|hebû|hebûn|tune|tuneye|nîne|kir|kirin|kiriye|kirine|bike|bikin|dike|dikin|nake|nakin|hat|hatin|hate|' +
    'hatiye|hatine|hatibû|tê|tên|bê|bên|were|werin|dan|dide|didin|bide|got|gotin|gotiye|dibêje|dibêjin|divê|dikare|' +
    'dikarin|nikare|dixwaze|her|herî|hemû|gelek|pir|zêde|kêm|hin|hinek|çend|tenê|yek|du|sê|din|dî|dîtir|dîsa|êdî|' +
    'hîn|niha|îro|piştî|paşê|berî|beriya|berê|dema|gava|heta|hetanî|navbera|nav|ser|ber|cem|aliyê|alî|der|tevî|' +
    'dijî|derbarê|gorî|ligel|digel|çi|çima|çawa|kî|kê|kengî|kîjan|kû|heger|eger|ger|wek|weke|wekî|wiha|wisa|ewqas|' +
    'evqas|nû|mezin|tişt|yekî|yekê|yên|ya|yê|a|ê|ên|ti',
  boilerplate:
    'parve bike|parve bikin|nûçeyê parve bike|li facebookê parve bike|me bişopîne|me bişopînin|li ser facebookê me|' +
    'li ser twitterê me|kanala me ya telegramê|abone bibe|abone bibin|bibe abone|bibin abone|her wiha bixwînin|' +
    'herwiha bixwîne|vê jî bixwînin|zêdetir bixwîne|zêdetir bixwînin|dewamê bixwîne|dewama nûçeyê|nûçeyên têkildar|' +
    'nûçeyên girêdayî|mijarên têkildar|nûçeyên din|nûçeyên dawî|nûçeyên herî dawî|herî zêde hatine xwendin|' +
    'yên herî zêde têne xwendin|herî zêde xwendin|hemû maf parastî ne|hemû mafên wê parastî ne|mafê weşanê parastî ye|' +
    'mafên kopîkirinê|şîrove bike|şîrove bikin|şîroveyekê binivîse|şîroveyên xwe binivîse|şîrove (|bersivekê binivîse|' +
    'e-nameya te nayê|navnîşana e-nameyê|wêne:|foto:|vîdyo:|çavkanî:|reklam|etîket:|çap bike|sepana me daxe|' +
    'ev malper cookie|ev malper çerezan',
  multipliers: {
    sed: 100,
    sedan: 100,
    hezar: 1000,
    hezaran: 1000,
    hezarî: 1000,
    hezarê: 1000,
    milyon: 1000000,
    milyonan: 1000000,
    mîlyon: 1000000,
    milyonî: 1000000,
    milyonê: 1000000,
    mîlyonan: 1000000,
    mîlyonî: 1000000,
    mîlyonê: 1000000,
    milyar: 1000000000,
    milyarê: 1000000000,
    mîlyar: 1000000000,
    mîlyarê: 1000000000,
    milyaran: 1000000000,
    mîlyaran: 1000000000,
    milyard: 1000000000,
    mîlyard: 1000000000,
    milyarî: 1000000000,
    trîlyon: 1000000000000,
    trilyon: 1000000000000,
    trîlyonan: 1000000000000,
  },
  places: {
    AE: {
      names: 'Emîrgehên Erebî yên Yekbûyî|Mîrgehên Erebî yên Yekgirtî|Îmarat|Emîrgeh|Emîrgehan',
      adjectives: 'îmaratî|emîratî',
    },
    AF: { names: 'Afganistan|Efxanistanê', adjectives: 'efxan|efxanî|afgan' },
    AL: { adjectives: 'albanî' },
    AM: { names: 'Ermenîstan|Ermenistanê', adjectives: 'ermen|ermenî|ermeniyan' },
    AO: { adjectives: 'angolayî' },
    AR: { names: 'Arjantînê', adjectives: 'arjantînî' },
    AT: { names: 'Avusturya|Otrîş', adjectives: 'awistiryayî' },
    AU: { names: 'Avustralya|Awistralyayê', adjectives: 'awistralyayî' },
    AZ: { names: 'Azirbêcan|Azerbêycan', adjectives: 'azerî|azeriyan' },
    BA: { names: 'Bosna|Bosnayê', adjectives: 'bosnî|bosnayî|boşnaq' },
    BD: { names: 'Bangladeş', adjectives: 'bengladeşî' },
    BE: { names: 'Belçîkayê', adjectives: 'belçîkî|belçîkayî' },
    BG: { adjectives: 'bulgar|bulgarî' },
    BH: { adjectives: 'behreynî' },
    BO: { adjectives: 'bolîvî|bolîvyayî' },
    BR: { names: 'Brezîlyayê|Brazîlya', adjectives: 'brezîlî|brezîlyayî' },
    BW: { adjectives: 'botswanayî' },
    BY: { names: 'Belarûsê', adjectives: 'belarûsî' },
    CA: { names: 'Kanadayê', adjectives: 'kanadayî' },
    CD: { names: 'Komara Demokratîk a Kongoyê', adjectives: 'kongoyî' },
    CH: { names: 'Swîsreyê|Swîsrê|Şwêys|Îsviçre', adjectives: 'swîsrî' },
    CL: { names: 'Şîliyê', adjectives: 'şîlîyî' },
    CM: { adjectives: 'kamerûnî' },
    CN: { names: 'Çînê|Çînî|Komara Gel a Çînê|Çînê ya', adjectives: 'çînî|çîniyan' },
    CO: { adjectives: 'kolombî|kolombiyayî' },
    CU: { names: 'Kubayê', adjectives: 'kubayî' },
    CY: { names: 'Kibris|Qibrisê', adjectives: 'qibrisî' },
    CZ: { names: 'Çek|Komara Çek', adjectives: 'çekyayî' },
    DE: { names: 'Elmanya|Almanyayê|Elmanyayê', adjectives: 'alman|almanî|elman|elmanî' },
    DK: { names: 'Danmark|Danîmarkayê|Danîmarke', adjectives: 'danîmarkî' },
    DZ: { names: 'Cezayîrê', adjectives: 'cezayîrî' },
    EC: { adjectives: 'ekwadorî' },
    EE: { adjectives: 'estonî|estonyayî' },
    EG: { names: 'Misirê', adjectives: 'misirî' },
    ER: { adjectives: 'erîtreyî' },
    ES: { names: 'Îspanya|Spanî|Îspanyayê|Spanyayê', adjectives: 'spanî|îspanî' },
    ET: { names: 'Etyopya|Etiyopyayê', adjectives: 'etîyopî|etyopî|etiyopî' },
    FI: { names: 'Fînlenda|Fînlanda|Fînlendayê', adjectives: 'fînlendî' },
    FR: { names: 'Frensa|Fransayê|Frensayê', adjectives: 'fransî|frensî|fransiyan' },
    GB: {
      names:
        'Brîtanya|Brîtaniya|Îngilîstan|Ingilîstan|Brîtanyayê|Îngilistan|Îngîltere|Keyaniya Yekbûyî|' +
        'Qiraliyeta Yekbûyî',
      adjectives: 'brîtanî|îngilîz|îngilîzî|brîtanyayî|ingilîz',
    },
    'GB-SCT': { adjectives: 'skotlandî' },
    GE: { names: 'Gurcistanê', adjectives: 'gurcî' },
    GH: { adjectives: 'ganayî' },
    GM: { adjectives: 'gambiyayî' },
    GR: { names: 'Yewnanistan|Yewnanîstan|Yûnanistanê', adjectives: 'yewnanî|yewnan|yûnanî' },
    HR: { adjectives: 'xirwat|xirwatî' },
    HU: { names: 'Mecaristan|Macaristanê', adjectives: 'mecarî' },
    ID: { adjectives: 'endonezî' },
    IE: { names: 'Îrlendayê', adjectives: 'îrlendî' },
    IL: { names: 'Îsrayîl|Îsraîlê|Îsrayîlê|Israîl', adjectives: 'îsraîlî|îsraîliyan' },
    IN: { names: 'Hindistanê|Hîndistan', adjectives: 'hindî|hindistanî' },
    IQ: {
      names: 'Iraq|Iraqê|Îraqê|Iraqa federal|Herêma Kurdistanê|Herêma Kurdistana Iraqê|Komara Iraqê',
      adjectives: 'iraqî|îraqî|iraqiyan',
    },
    IR: { names: 'Îranê|Komara Îslamî ya Îranê|Îrana Îslamî', adjectives: 'îranî|îraniyan' },
    IS: { adjectives: 'îslandî' },
    IT: { names: 'Îtalyayê|Italya', adjectives: 'îtalî|îtalyan' },
    JM: { adjectives: 'jamaîkayî' },
    JO: { names: 'Urdin|Urdunê|Urdinê', adjectives: 'urdinî' },
    JP: { names: 'Japonyayê|Japon', adjectives: 'japonî' },
    KE: { names: 'Kenya|Kenyayê', adjectives: 'kenyayî' },
    KG: { names: 'Kirgizistan', adjectives: 'qirgizî|kirgizî' },
    KH: { adjectives: 'kamboçî|kamboçyayî' },
    KP: { names: 'Koreya Bakurê|Korêya Bakur|Koreya Bakûr', adjectives: 'koreya bakurî' },
    KR: { names: 'Koreya Başûrê|Korêya Başûrê', adjectives: 'koreya başûrî' },
    KW: { names: 'Kuweytê|Kuwêt', adjectives: 'kuweytî' },
    KZ: { names: 'Kazakistan|Kazaxistan|Qazaxistanê', adjectives: 'qazax|qazaxî|kazak' },
    LA: { adjectives: 'laosî' },
    LB: { names: 'Lubnan|Lubnanê|Libnanê|Lûbnan', adjectives: 'lubnanî|libnanî' },
    LK: { adjectives: 'srîlankî|srî lankayî' },
    LR: { adjectives: 'lîberyayî' },
    LT: { names: 'Lîtwanya|Lîtvanyayê', adjectives: 'lîtvanî|lîtvanyayî' },
    LU: { adjectives: 'luksembûrgî' },
    LV: { adjectives: 'letonî|letonyayî' },
    LY: { names: 'Lîbyayê', adjectives: 'lîbyayî|lîbî' },
    MA: { names: 'Maroko|Mexrîb|Mexreb', adjectives: 'fasî|mexribî' },
    MD: { names: 'Moldova|Moldovayê', adjectives: 'moldovî|moldovayî' },
    ME: { adjectives: 'montenegroyî' },
    MG: { adjectives: 'madagaskarî' },
    MK: { adjectives: 'makedonî|makedonyayî' },
    MM: { adjectives: 'burmayî|myanmarî' },
    MN: { adjectives: 'moxol|moxolî|mongolî' },
    MR: { adjectives: 'morîtanî' },
    MT: { adjectives: 'maltayî' },
    MV: { adjectives: 'maldîvî' },
    MX: { names: 'Meksîkayê', adjectives: 'meksîkî' },
    MY: { names: 'Malezyayê', adjectives: 'malezî|malezyayî' },
    MZ: { adjectives: 'mozambîkî' },
    NA: { adjectives: 'namîbî|namîbyayî' },
    NG: { names: 'Nîjerya|Nîjeryayê|Nîcerya', adjectives: 'nîjerî|nîjeryayî' },
    NL: { names: 'Holendayê|Holandayê|Nederland', adjectives: 'holendî|holandî' },
    NO: { names: 'Norwêc|Norwecê|Norwêj|Norweç', adjectives: 'norwecî' },
    NP: { names: 'Nepal', adjectives: 'nepalî' },
    OM: { adjectives: 'umanî|omanî' },
    PA: { adjectives: 'panamayî' },
    PE: { adjectives: 'perûyî' },
    PH: { adjectives: 'fîlîpînî' },
    PK: { names: 'Pakistan|Pakistanê', adjectives: 'pakistanî' },
    PL: { names: 'Polonyayê|Polenda|Polendayê', adjectives: 'polonî|polonyayî' },
    PS: { names: 'Filistînê|Felestîn|Felestînê', adjectives: 'filistînî|filistîniyan|felestînî' },
    PT: { names: 'Portekîz|Portûgal', adjectives: 'portûgalî|portekizî' },
    PY: { adjectives: 'paraguayî' },
    QA: { names: 'Qeterê|Katar', adjectives: 'qeterî' },
    RO: { names: 'Romanyayê', adjectives: 'romanyayî' },
    RS: { names: 'Serbistan|Sirbistanê', adjectives: 'sirb|sirbî' },
    RU: {
      names: 'Rûsya|Rusya|Rûsyayê|Rûsiya|Rûsiyayê|Rusyayê|Federasyona Rûsyayê|Urûsya',
      adjectives: 'rûs|rûsî|rûsan|rûsên|ûris',
    },
    RW: { adjectives: 'rwandayî|ruandayî' },
    SA: {
      names: 'Erebistana Siûdî|Erebistana Siyûdî|Erebistana Suûdî|Siûdiya|Siûdiyê|Erebistana Seûdî|Seûdiye',
      adjectives: 'siûdî',
    },
    SD: { names: 'Sûdanê', adjectives: 'sûdanî' },
    SE: { names: 'Swêdê|Îsveç', adjectives: 'swêdî|swêdiyan' },
    SG: { adjectives: 'sîngapûrî|singapurî' },
    SI: { adjectives: 'slovenî|slovenyayî' },
    SK: { adjectives: 'slovakî|slovakyayî' },
    SN: { adjectives: 'senegalî' },
    SO: { names: 'Somalî|Somaliyê', adjectives: 'somalî|somaliyayî' },
    SY: { names: 'Sûriye|Sûriyê|Sûriya|Sûriyeyê|Sûryayê|Sûrya|Sûriyeya', adjectives: 'sûriyî|sûrî|sûriyeyî|sûriyan' },
    TH: { adjectives: 'taylandî' },
    TJ: { names: 'Tacîkistan', adjectives: 'tacîk' },
    TM: { names: 'Turkmenistan|Tirkmenistanê', adjectives: 'tirkmenistanî' },
    TN: { names: 'Tûnisê', adjectives: 'tûnisî' },
    TR: {
      names: 'Tirkiyê|Tirkiyeyê|Tirkiya|Tirkiyeya|Turkiye|Tirkîye|Komara Tirkiyeyê',
      adjectives: 'tirk|tirkî|tirkan|tirkên|tirkiyeyî',
    },
    TW: { names: 'Taywanê|Tayvan', adjectives: 'taywanî' },
    TZ: { adjectives: 'tanzanî|tanzanyayî' },
    UA: {
      names: 'Ukrayna|Ukraynayê|Ukrayina|Ûkraynayê|Okrayna|Okraniya|Ukraîna|Ukraniya',
      adjectives: 'ukraynî|ûkraynî|ukrayniyan',
    },
    UG: { adjectives: 'ûgandayî|ugandayî' },
    US: {
      names:
        'Amerîka|Amerîkayê|Amerika|Dewletên Yekbûyî|Dewletên Yekbûyî yên Amerîkayê|Dewletên Yekbûyî yên Amerîka|' +
        'DYA|DYAyê|DYE|USA|Wîlayetên Yekbûyî',
      adjectives: 'amerîkî|amerîkayî|amerîkiyan|emerîkî|amerîkan',
    },
    UY: { adjectives: 'urûguayî' },
    UZ: { names: 'Uzbekistan|Ozbekistanê|Ûzbekistan', adjectives: 'ozbek|ûzbek' },
    VE: { names: 'Venezuela|Venezuelayê', adjectives: 'venezuelayî|venezuelî' },
    VN: { names: 'Vîetnamê', adjectives: 'vîetnamî|viyetnamî' },
    XK: { names: 'Kosovayê|Kosovo', adjectives: 'kosovayî|kosovî' },
    YE: { names: 'Yemen|Yemenê', adjectives: 'yemenî' },
    ZA: { names: 'Afrîkaya Başûrê|Afrîqaya Başûr', adjectives: 'afrîkaya başûrî' },
    'geonames-316541': { names: 'Amed|Amedê|Diyarbekir|Diyarbekirê|Sûr|Sûrê', adjectives: 'amedî' },
    'geonames-95446': { names: 'Hewlêr|Hewlêrê', adjectives: 'hewlêrî' },
    'geonames-98463': { names: 'Silêmanî|Silêmaniyê|Silêmaniye' },
    'geonames-96994': { names: 'Dihok|Duhok|Dihokê|Duhokê' },
    'geonames-94787': { names: 'Kerkûk|Kerkûkê' },
    'geonames-99072': { names: 'Mûsil|Mûsilê|Musil' },
    'geonames-98182': { names: 'Bexda|Bexdayê|Bexdadê' },
    'geonames-170654': { names: 'Şam|Şamê' },
    'geonames-321836': { names: 'Êlih|Êlihê' },
    'geonames-125446': { names: 'Mehabad|Mehabadê' },
    'geonames-128226': { names: 'Kirmaşan|Kirmaşanê|Kirmanşan' },
    'geonames-745044': { names: 'Stenbol|Stenbolê|Stembol|Îstanbol|Stembolê' },
    'geonames-323786': { names: 'Enqere|Enqereyê|Enqerê|Ankarayê' },
    'geonames-112931': { names: 'Tehran|Tehranê' },
    'geonames-524901': { names: 'Moskow|Moskova|Moskowê|Moskovayê' },
    'geonames-703448': { names: 'Kîev|Kiyev|Kîevê' },
    'geonames-2643743': { names: 'London|Londonê|Londra' },
    'geonames-2988507': { names: 'Parîs|Parîsê' },
    'geonames-2950159': { names: 'Berlîn|Berlînê' },
    'geonames-4140963': { names: 'Waşington|Waşîngton|Washingtonê|Waşîntonê' },
    'geonames-2800866': { names: 'Bruksel|Brukselê|Brûksel' },
    'geonames-2660646': { names: 'Cenevre|Cenêv|Cenevreyê' },
    'geonames-2761369': { names: 'Viyana|Vîyana|Viyanayê' },
    'geonames-1138958': { names: 'Kabûl|Kabulê' },
    'geonames-281184': { names: 'Qudis|Orşelîm|Qudsê' },
    ZM: { adjectives: 'zambiyayî' },
    ZW: { adjectives: 'zîmbabweyî' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Neteweyên Yekbûyî*|Neteweyên Yekgirtî*|Rêxistina Neteweyên Yekbûyî*|NY',
    'organisation:un-security-council':
      'Konseya Ewlehiyê ya Neteweyên Yekbûyî*|Encûmena Ewlehiyê ya Neteweyên Yekbûyî*|Konseya Ewlekariyê ya NY*|Konseya Ewlehiyê ya NY*|Encûmena Asayişê ya NY*|Konseya Ewlekariyê ya Neteweyên Yekbûyî*',
    'organisation:un-general-assembly':
      'Civata Giştî ya Neteweyên Yekbûyî*|Civata Giştî ya NY*|Komeleya Giştî ya Neteweyên Yekbûyî*|Lijneya Giştî ya NY*',
    'organisation:unhcr':
      'Komîseriya Bilind a Penaberan|Komîseriya Bilind a Neteweyên Yekbûyî ya Penaberan|Komîseriya Bilind a NY ya Penaberan',
    'organisation:unicef': 'UNICEF|ÛNÎSEF|Unîsef',
    'organisation:who':
      'Rêxistina Tenduristiyê ya Cîhanê|Rêxistina Tenduristiya Cîhanê|Rêxistina Cîhanî ya Tenduristiyê|Rêxistina Tendirustiya Cîhanê|RTC',
    'organisation:iaea':
      'Ajansa Enerjiya Atomî ya Navneteweyî*|Ajansa Navneteweyî ya Enerjiya Atomî*|Ajansa Navdewletî ya Enerjiya Atomê',
    'organisation:world-food-programme':
      'Bernameya Xurekê ya Cîhanê|Bernameya Xwarinê ya Cîhanê|Bernameya Cîhanî ya Xurekê',
    'organisation:international-criminal-court':
      'Dadgeha Cezayê ya Navneteweyî*|Dadgeha Tawanan a Navneteweyî*|Dadgeha Navneteweyî ya Cezayê|Dadgeha Sûcan a Navneteweyî*',
    'organisation:international-court-of-justice':
      'Dadgeha Dadê ya Navneteweyî*|Dîwana Edaletê ya Navneteweyî*|Dadgeha Edaletê ya Navneteweyî*',
    'organisation:osce': 'Rêxistina Ewlehî û Hevkariyê ya Ewropayê|Rêxistina Ewlekarî û Hevkariyê ya Ewropayê',
    'organisation:european-union': 'Yekîtiya Ewropa*|Yekîtiya Ewropî*|Yekitiya Ewropa*|Yekîtîya Ewropa*|YE',
    'organisation:european-commission': 'Komîsyona Ewropa*|Komîsyona Yekîtiya Ewropayê|Komîsyona YE',
    'organisation:european-parliament': 'Parlamentoya Ewropa*|Parlementoya Ewropa*|Parlemana Ewropa*|Perlemana Ewropa*',
    'organisation:council-of-europe': 'Konseya Ewropa*|Encûmena Ewropa*',
    'organisation:european-central-bank': 'Banka Navendî ya Ewropayê|Bankeya Navendî ya Ewropayê',
    'organisation:european-court-of-human-rights':
      'Dadgeha Mafên Mirovan a Ewropayê|Dadgeha Mafên Mirovan ya Ewropayê|Dadgeha Ewropayê ya Mafên Mirovan|DMME|AÎHM',
    'organisation:imf': 'Sindoqa Diravî ya Navneteweyî*|Fona Navneteweyî ya Pereyan|Sindoqa Navneteweyî ya Diravan',
    'organisation:world-bank': 'Banka Cîhanê|Bankeya Cîhanê|Banka Cîhanî|Bankeya Cîhanî',
    'organisation:wto': 'Rêxistina Bazirganiyê ya Cîhanê|Rêxistina Bazirganiya Cîhanê',
    'organisation:opec': 'OPEK',
    'organisation:african-union': 'Yekîtiya Afrîka*|Yekîtiya Efrîqa*',
    'organisation:arab-league': 'Komkara Erebî*|Yekîtiya Ereban|Lîga Erebî*|Komeleya Erebî*|Lîga Ereban',
    'organisation:oic': 'Rêxistina Hevkariya Îslamî*',
    'organisation:red-cross': 'Xaça Sor*|Komîteya Navneteweyî ya Xaça Sor',
    'organisation:red-crescent': 'Heyva Sor*|Heyva Sor a Kurd|Heyva Sor a Kurdistanê',
    'organisation:amnesty-international':
      'Rêxistina Lêborîna Navneteweyî*|Efûya Navneteweyî*|Rêxistina Efûyê ya Navneteweyî*',
    'organisation:human-rights-watch': 'Çavdêriya Mafên Mirovan',
    'organisation:syrian-observatory':
      'Rewangeha Sûrî ya Mafên Mirovan|Rûwangeha Sûrî ya Mafên Mirovan|Çavdêriya Mafên Mirovan a Sûriyê|SOHR',
    'organisation:interpol': 'Înterpol*',
    'organisation:kremlin': 'Kremlîn*',
    'organisation:white-house': 'Koşka Sipî|Qesra Sipî|Koçka Sipî|Koşka Spî|Qesra Spî|Koçka Spî',
    'organisation:pentagon': 'Pentagonê',
    'organisation:us-state-department':
      'Wezareta Derve ya Amerîkayê|Wezareta Derve ya Amerîka|Wezareta Karên Derve ya Amerîkayê|Wezareta Derve ya DYAyê|Wezareta Derve ya DYE',
    'organisation:us-congress': 'Kongreya Amerîka*|Kongresa Amerîka*|Kongreya DYAyê',
    'organisation:us-senate': 'Senatoya Amerîka*|Senata Amerîka*',
    'organisation:us-supreme-court': 'Dadgeha Bilind a Amerîkayê|Dadgeha Bilind ya Amerîkayê',
    'organisation:hamas': 'Hemas*',
    'organisation:hezbollah': 'Hizbullah*|Hizbula*|Hizbulah*|Hizbollah*',
    'organisation:islamic-state': "DAIŞ|DAÎŞ|DAEŞ|DAIŞê|DAIŞ'ê|DAÎŞê|Dewleta Îslamî*|Dewleta Îslamî ya Iraq û Şamê",
    'organisation:al-qaeda': 'El Qaîde|El-Qaîde|El Qaîdeyê|El-Qaîdeyê|Elqaîde*|El Qaîda*|El-Qaîda*',
    'organisation:al-nusra-front': 'Cebhet El Nusra|El Nusra|Eniya Nusra*|Cebhet el-Nusra',
    'organisation:hayat-tahrir-al-sham':
      'Heyet Tehrîr El Şam|Heyeta Tehrîr El Şam|Heyet Tehrîr el-Şam|Desteya Tehrîr el-Şamê|Desteya Tehrîr El Şam|HTŞ',
    'organisation:free-syrian-army': 'Artêşa Azad a Sûriyê|Artêşa Azad',
    'organisation:taliban': 'Talîban*',
    'organisation:houthis': 'Hûsî|Hûsiyan|Hûsiyên|Hûsî yên|Hûtî|Hûtiyan',
    'organisation:muslim-brotherhood': 'Birayên Misilman|Îxwan Muslimîn|Ixwan Muslimîn|Îxwan el-Muslimîn',
    'organisation:pkk': "Partiya Karkerên Kurdistan*|PKK'ê|PKKê",
    'organisation:ypg': "Yekîneyên Parastina Gel|YPG'ê|YPGê",
    'organisation:syrian-democratic-forces':
      'Hêzên Sûriya Demokratîk|Hêzên Sûriyeya Demokratîk|Hêzên Sûriya Demokrat|HSD|HSDê|QSD',
    'organisation:peshmerga': 'Pêşmerge*|Hêzên Pêşmerge*|Pêşmergeyên Kurdistanê',
    'organisation:popular-mobilization-forces':
      "Heşda Şebî*|Heşda Şeibî*|Heşdî Şebî|Heşdî Şeibî|Heşdî Şabî|Heşda Şe'bî",
    'organisation:akp': "AKP'ê|AKPê|Partiya Dad û Geşepêdanê|AK Partî",
    'organisation:chp': "CHP'ê|CHPê|Partiya Komarî ya Gel|Partiya Gel a Komarî",
    'organisation:hdp': "HDP'ê|HDPê|Partiya Demokratîk a Gelan|Partiya Demokratîk ya Gelan",
    'organisation:mhp': "MHP'ê|MHPê|Partiya Tevgera Neteweperest",
    'organisation:irgc': 'Sipaha Pasdaran|Artêşa Pasdaran|Supaya Pasdaran|Sipaya Pasdaran|Pasdarên Şoreşa Îslamî*',
    'organisation:turkish-defence-ministry':
      'Wezareta Parastinê ya Tirkiyê|Wezareta Parastinê ya Tirkiyeyê|Wezareta Berevaniyê ya Tirkiyê',
    'organisation:turkish-foreign-ministry':
      'Wezareta Derve ya Tirkiyê|Wezareta Derve ya Tirkiyeyê|Wezareta Karên Derve ya Tirkiyê',
    'organisation:russian-defence-ministry': 'Wezareta Parastinê ya Rûsyayê|Wezareta Berevaniyê ya Rûsyayê',
    'organisation:russian-foreign-ministry': 'Wezareta Derve ya Rûsyayê|Wezareta Karên Derve ya Rûsyayê',
    'person:vladimir-putin': 'Vladîmîr Pûtîn|Vladimir Pûtîn|Vladîmîr Putîn',
    'person:volodymyr-zelensky': 'Volodîmîr Zelenskî|Vladimîr Zelenskî|Volodymyr Zelenskî|~Zelenskî',
    'person:sergey-lavrov': 'Sergey Lavrov|Sêrgêy Lavrov|Sergêy Lavrov',
    'person:dmitry-peskov': 'Dîmîtrî Peskov|Dmîtrî Peskov|~Peskov',
    'person:recep-tayyip-erdogan':
      'Receb Teyîb Erdogan|Recep Teyîp Erdogan|Recep Tayîp Erdogan|Receb Tayib Erdogan|Teyîb Erdogan|Rejep Teyîb Erdogan|Receb Tayyîb Erdogan|Recep Tayyîp Erdogan|R. T. Erdogan',
    'person:ahmet-davutoglu': 'Ehmed Dawidoglû|Ahmet Dawûdoglû|Ehmet Davûtoglû',
    'person:mevlut-cavusoglu': 'Mewlûd Çawîşoglû|Mevlût Çavûşoglû|Mewlût Çavûşoglû',
    'person:abdullah-gul': 'Abdula Gul|Ebdullah Gul',
    'person:abdullah-ocalan': 'Abdula Ocalan|Ebdullah Ocalan|Evdila Ocalan|~Ocalan|~Öcalan|Rêber Apo',
    'person:selahattin-demirtas':
      'Selahedîn Demirtaş|Selahattîn Demîrtaş|Selahedîn Demîrtaş|Selehedîn Demirtaş|Selahaddîn Demîrtaş|~Demirtaş|~Demîrtaş',
    'person:fethullah-gulen': 'Fethula Gulen|Fetulah Gulen',
    'person:joe-biden': 'Co Bayden|Joe Bîden|Co Baydin|~Bayden',
    'person:donald-trump': 'Donald Tramp|~Tramp',
    'person:barack-obama': 'Barak Obama|Barak Hisên Obama',
    'person:hillary-clinton': 'Hilarî Klinton|Hîlarî Klînton|Hillary Klinton',
    'person:john-kerry': 'Con Kerî|John Kerî|Con Kêrî',
    'person:mike-pompeo': 'Mayk Pompeo|Mîke Pompeo',
    'person:antony-blinken': 'Antonî Blînken|Antony Blînken|Antonî Blinken',
    'person:boris-johnson': 'Borîs Conson|Borîs Johnson',
    'person:emmanuel-macron': 'Emanuel Makron|Emanûel Makron|Emmanuel Makron|Emmanûel Macron|~Makron|Emanuel Macron',
    'person:angela-merkel': 'Angêla Merkel|Angela Mêrkel|Encela Mêrkil|~Merkel',
    'person:olaf-scholz': 'Olaf Şolz|Olaf Şolts',
    'person:queen-elizabeth-ii': 'Şahbanû Elîzabet*|Qralîçe Elîzabet*|Elîzabeta Duyem|Şahjin Elîzabet*',
    'person:king-charles-iii': 'Qral Çarls|Qiral Çarlz|Qral Charles',
    'person:benjamin-netanyahu':
      'Benyamîn Netanyahû|Binyamîn Netanyahû|Benjamin Netanyahû|~Netanyahû|Binyamîn Netenyahu|~Netenyahu|Benjamîn Netanyahû|Benyamîn Netenyahû',
    'person:mahmoud-abbas': 'Mehmûd Ebas|Mehmûd Abas|Mehmud Abbas|Mahmûd Abas',
    'person:ali-khamenei':
      'Elî Xamineyî|Elî Xamenêyî|Elî Xamineî|Ayetullah Xamineyî|Ayetula Xameneyî|Elî Xameneyî|~Xamineyî|~Xameneyî|~Xamineî|~Xamenêyî|Ayetullah Elî Xameneyî',
    'person:ruhollah-khomeini': 'Ayetullah Xumeynî|Rûhullah Xumeynî|~Xumeynî',
    'person:hassan-rouhani': 'Hesen Rûhanî|Hesen Ruhanî|~Rûhanî',
    'person:ebrahim-raisi': 'Îbrahîm Reîsî|Ibrahîm Reîsî|Seyîd Îbrahîm Reîsî|Îbrahim Reîsî',
    'person:masoud-pezeshkian':
      'Mesûd Pizîşkiyan|Mesûd Pizişkiyan|Mesûd Pezeşkiyan|~Pizişkiyan|~Pezeşkiyan|~Pizîşkiyan',
    'person:abbas-araghchi': 'Ebas Eraqçî|Abbas Eraqçî|Ebas Iraqçî|~Eraqçî',
    'person:mohammad-javad-zarif': 'Mihemed Cewad Zerîf|Mihemed Cewad Zarîf|Cewad Zerîf',
    'person:qasem-soleimani': 'Qasim Silêmanî|Qasim Suleymanî|Qasem Silêmanî|Qasim Sulêymanî',
    'person:mahsa-amini': 'Jîna Emînî|Jîna Mehsa Emînî|Mehsa Emînî|Jîna Amînî|Jina Amini|Jina Emînî|Mahsa Amînî',
    'person:bashar-al-assad': 'Beşar Esed|Beşar Esad|Beşşar Esed|Beşar El Esed|Beşar el-Esed',
    'person:hafez-al-assad': 'Hafiz Esed|Hafiz Esad',
    'person:ahmed-al-sharaa':
      "Ehmed Şera|Ehmed El Şera|Ehmed el-Şera|Ehmed Şer'|Ehmed El Şer|Ehmed eş-Şera|Ehmed Şaraa|Ebû Mihemed Colanî",
    'person:hassan-nasrallah': 'Hesen Nesrullah|Hesen Nesrela',
    'person:xi-jinping': 'Şî Cînpîng|Şi Cinping|Xi Jînpîng|Şî Cinpîng',
    'person:kim-jong-un': 'Kîm Jong Ûn|Kim Cong Un|Kîm Jong Un|Kim Yong Un',
    'person:antonio-guterres': 'Antonyo Guterres|Antonio Gutêres|Antonyo Gutêrês|Antonîo Guterres|Antonîo Gutêrîş',
    'person:pope-francis': 'Papa Francîs|Papa Fransîs|Papa Fransis|Papa Francis',
    'person:elon-musk': 'Elon Mask|Îlon Mask',
    'person:saddam-hussein': 'Sedam Husên|Sedam Hisên|Seddam Husên|Sedam Hisein',
    'person:nouri-al-maliki': 'Nûrî Malikî|Nûrî Malkî|Nûrî El Malikî',
    'person:haider-al-abadi': 'Heyder Ebadî|Heyder El Ebadî|Heyder Îbadî',
    'person:mustafa-al-kadhimi': 'Mistefa Kazimî|Mistefa Kazmî|Mistefa El Kazimî|Mustafa Kazimî',
    'person:mohammed-shia-al-sudani':
      "Mihemed Şiya Sûdanî|Mihemed Şiya Sudanî|Mihemed Şiya' Sûdanî|Mihemed Şîa Sûdanî|Mihemed Şiya El Sûdanî",
    'person:muqtada-al-sadr': 'Muqteda Sedr|Muqteda El Sedr|Miqteda Sedr|Muqteda es-Sedr',
    'person:ali-al-sistani': 'Elî Sîstanî|Ayetullah Sîstanî|Ayetula Sîstanî|~Sîstanî',
    'person:masoud-barzani': 'Mesûd Barzanî|Mesud Barzanî|Serok Barzanî|Serok Mesûd Barzanî',
    'person:nechirvan-barzani': 'Nêçîrvan Barzanî|Nêçirvan Barzanî|Nêçîrvan Îdrîs Barzanî',
    'person:jalal-talabani': 'Celal Talabanî|Mam Celal|Celal Talebanî',
    'person:barham-salih': 'Berhem Salih|Berhem Salîh',
  },
} satisfies LanguagePack;
