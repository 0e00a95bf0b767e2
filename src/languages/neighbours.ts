/**
 * Languages that detection tells apart from those that have a pack, so that they are not mistaken for one. Nothing else is
 * known of them here; their months and weekdays are CLDR's. Written by hand from knowledge of each language.
 */
import type { LanguagePack } from '../model/language-pack.js';

export const neighbours: LanguagePack['detection'] = {
  af: {
    scripts: 'Latin',
    frequent:
      "die|van|en|in|is|het|'n|om|te|vir|dat|wat|op|met|sy|hy|nie|aan|word|as|ook|was|by|deur|na|sal|uit|oor|kan|" +
      'haar|hulle|maar|ons|sê|toe|tot|of|so|daar|hierdie|moet|teen|hul|kon|nog|net|mense|meer|jaar|een|twee|dit|' +
      'ek|jy|sou|baie|voor|tussen|tydens|terwyl|onder|omdat|volgens|waar|wanneer|gaan|gesê|polisie|regering|jare|' +
      'dae|hoe|haal|nou|eerste|nuwe|groot|ander|weer|wil|sodat|sedert|elke|dié|jou|my|geen|sowat|ná|wees|kom|' +
      'vroeg|gister|vandag|maak|geword|vrou|man|land',
    affixes:
      '*heid|*lik|*like|*asie|*isie|*tjie|*jie|*eer|*ees|*êr|*ings|*skap|*ering|*eerde|*ende|ver*|ge*|*uy*|*aai*|' +
      '*ooi*|*eeu*|*oei*',
  },
  am: {
    scripts: 'Ethiopic',
    frequent:
      'እና|ነው|ላይ|ውስጥ|ወደ|ይህ|ይህን|ነበር|ግን|ጋር|ሲሆን|እንደ|ለ|የ|በ|ከ|ናቸው|ነበሩ|ሆነ|ሆኖ|አለ|አሉ|አለው|የለም|አይደለም|ሁሉ|ሁሉም|ብዙ|አንድ|ሁለት|ሦስት|' +
      'ሶስት|ኢትዮጵያ|የኢትዮጵያ|አዲስ|አበባ|መንግስት|መንግሥት|የመንግስት|ጠቅላይ|ሚኒስትር|ሚኒስትሩ|ፕሬዚዳንት|ፖሊስ|ሰዎች|ሰው|ህዝብ|ሕዝብ|ሀገር|አገር|ዓመት|አመት|' +
      'ዓ.ም|ቀን|ዛሬ|ትናንት|ነገ|አሁን|ጊዜ|በኋላ|በፊት|መካከል|ምክንያት|በተለይ|ወይም|ደግሞ|እንጂ|ምን|ማን|የት|መቼ|ለምን|እንዴት|እሱ|እሷ|እነሱ|እኛ|እኔ|እንደሆነ|' +
      'እንደሚሉት|ገለጹ|ተናገሩ|ገልጸዋል|ተናግረዋል|አስታወቀ|አስታውቋል|ብለዋል|ብሏል|ያለው|የሆነ|የሆነው|የነበረው|ሥራ|ስራ|ከተማ|ክልል|ብር|ሚሊዮን|ሺህ|አዳዲስ|ትልቅ|' +
      'የመጀመሪያ|ዋና|ሌላ|ሌሎች|በዚህ|ከዚህ|ለዚህ|የዚህ|ያሉ|ያሉት|በሚል|መሆኑን|መሆኑ|ድረስ|ስለ|ዘንድ|እስከ|ተጨማሪ|መሰረት',
    affixes: 'የ*|በ*|ለ*|ከ*|እንደ*|ስለ*|እየ*|*ው|*ዎች|*ች|*ን|*ዋል|*ና|*ል|*ውን|*ነት|*ሩ|*አ*|*ያ*|*ችው',
  },
  az: {
    scripts: 'Latin',
    frequent:
      'və|bu|bir|ki|də|ilə|üçün|da|o|ən|onun|çox|hər|olan|edib|olub|kimi|isə|ilin|daha|olaraq|belə|bildirib|' +
      'sonra|əsas|qədər|deyib|azərbaycan|azərbaycanın|bakı|bakıda|prezident|prezidenti|nazirliyi|nazir|' +
      'respublikası|dövlət|ölkə|ölkənin|il|ildə|həm|yeni|iki|üç|böyük|artıq|lakin|amma|bunu|bunun|onlar|onların|' +
      'biz|mən|sən|siz|nə|necə|niyə|hansı|hamı|heç|var|yox|görə|qarşı|barədə|haqqında|tərəfindən|zaman|əvvəl|' +
      'arasında|həmin|etmək|olunub|edilib|edir|olur|olacaq|edəcək|etdi|oldu|gün|günü|bugün|dünən|saat|nəfər|' +
      'insan|ölkəmizin|manat|milyon|faiz|məlumat|xəbər|verir|ərazisində|rayonunun|polis',
    affixes:
      '*ları|*ləri|*lar|*lər|*dır|*dir|*mış|*miş|*nın|*nin|*sının|*ından|*ində|*dən|*nda|*ılıb|*ilib|*əcək|*ması|' +
      '*məsi|*lıq|*ılan|*inin',
  },
  be: {
    scripts: 'Cyrillic',
    frequent:
      'і|ў|у|не|на|што|з|да|як|гэта|ён|яна|яны|за|па|але|аб|ад|для|быў|была|было|былі|таксама|толькі|яго|яе|іх|' +
      'які|якая|якое|якія|калі|ці|так|ужо|пасля|перад|паміж|пры|праз|супраць|без|год|годзе|гады|годда|гадоў|' +
      'беларусі|беларусь|беларускі|беларускай|мінск|мінску|мінска|прэзідэнт|урад|міністр|міліцыя|людзі|людзей|' +
      'чалавек|краіны|краіна|дзень|дня|сёння|учора|цяпер|можа|могуць|трэба|няма|ёсць|будзе|будуць|мы|нас|вы|я|' +
      'мне|яму|яшчэ|усе|ўсе|гэты|гэтая|гэтыя|гэтага|гэтай|таму|бо|каб|дзе|хто|чаму|якога|якой|якіх|адзін|два|' +
      'дзве|тры|першы|новы|вялікі|паводле|сказаў|заявіў|паведаміў|рублёў|мільёнаў|тысяч|свой|сваю|сваё|сваіх|' +
      'больш|вельмі',
    affixes:
      '*ага|*аму|*ых|*ія|*цца|*ць|*аў|*асць|*скі|*скай|*скага|*ння|*ваў|*аецца|*іў|*ымі|*ай|*ік|*ыя|*ую|*дз*|*ў*|' +
      '*ці*|*нн*',
  },
  bg: {
    scripts: 'Cyrillic',
    frequent:
      'и|на|в|за|да|се|от|с|е|по|не|са|че|при|като|до|това|ще|който|която|което|които|бе|беше|бяха|или|през|след|' +
      'преди|над|между|срещу|без|си|му|ѝ|ги|го|я|има|няма|може|трябва|също|само|още|вече|много|повече|години|' +
      'година|годината|г|българия|българската|български|софия|президент|президентът|правителство|правителството|' +
      'премиерът|министърът|министър|полицията|хора|хората|човек|страната|ден|дни|днес|вчера|сега|лева|милиона|' +
      'хиляди|каза|заяви|съобщи|според|две|два|три|първи|нов|нова|нови|голям|ние|вас|аз|той|тя|те|тях|него|нея|' +
      'им|тези|този|тази|онзи|защото|защо|как|какво|къде|когато|ако|обаче|но|а|така|бъде|били|било|била|своя|' +
      'своите|един|една|около',
    affixes:
      '*ът|*та|*то|*ите|*ата|*ето|*ият|*ски|*ване|*ните|*ция|*ство|*ха|*аха|*ява|*яване|*ена|*ост|*щ*|*ъ*|*ия|' +
      '*ни*',
  },
  bn: {
    scripts: 'Bengali',
    frequent: '',
    affixes: '',
  },
  bo: {
    scripts: 'Tibetan',
    frequent: '',
    affixes: '',
  },
  bs: {
    scripts: 'Latin',
    frequent:
      'i|u|je|se|na|da|za|su|od|s|a|koji|koja|koje|o|sa|kao|nije|će|bi|iz|ne|po|do|što|bila|bio|bili|ili|godine|' +
      'kako|ali|samo|sve|nakon|te|prema|više|može|također|biti|još|mi|nas|njegov|njihov|tokom|kada|kad|gdje|' +
      'prije|između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|tako|sada|dana|danas|jučer|jedan|dva|dvije|tri|već|ima|' +
      'imaju|ljudi|osoba|rekao|kazao|izjavio|bosne|hercegovine|bih|fbih|rs|sarajevo|sarajevu|vlade|vlada|' +
      'ministar|predsjednik|policija|evropske|evropa|hiljada|miliona|ko|neko|uslovi|općina|lahko|mehko|historija|' +
      'saopćeno|ured|sedmice|sedmica|januara|februara|marta|aprila|maja|juna|jula|augusta',
    affixes:
      '*ima|*ama|*ski|*nje|*nja|*ući|*alo|*ila|*ije|*iju|*oga|*ost|*osti|*ovi|*ava|*anje|*enje|*skih|*skog|' +
      '*acija|*uje|*ijski',
  },
  ca: {
    scripts: 'Latin',
    frequent:
      'de|la|i|a|el|que|en|les|els|un|per|amb|una|del|és|va|ha|no|al|es|dels|com|més|se|ho|són|ser|també|aquest|' +
      "aquesta|però|l'|d'|s'|n'|han|hi|als|fins|seva|seu|sobre|entre|quan|on|si|ja|havia|estat|tot|molt|després|" +
      'segons|dos|anys|any|pel|pels|contra|sense|des|perquè|cada|altres|així|mateix|tres|part|govern|catalunya|' +
      'president|dia|ahir|avui|fet|fer|pot|poden|farà|van|vam|tenen|té|qui|què|ni|nou|nova|noves|dilluns|seves|' +
      'seus|aquests|aquestes|gran|cas|durant|encara|doncs|davant|tots|totes|cap|només|dins|ara|ens|això|faci|' +
      'milions|mesos|dona|home',
    affixes:
      '*ció|*cions|*tat|*tats|*itat|*ència|*ències|*aven|*ats|*ades|*esa|*atge|*eix|*ny|*ques|*isme|*ment|*ments|' +
      '*dor|*dors|*nys|*ial|*tzar|*ll',
  },
  ckb: {
    scripts: 'Arabic',
    frequent:
      'و|لە|بە|کە|بۆ|ئەو|ئەم|بوو|دەکات|هەروەها|لەگەڵ|کرد|کردن|نییە|هەیە|بێت|دەبێت|ئەوە|ئەمە|ئەوان|ئێمە|من|تۆ|' +
      'ئێوە|خۆی|هەموو|زۆر|تر|یان|بەڵام|چونکە|ئەگەر|دوای|پێش|نێوان|لەسەر|لەلایەن|سەر|ناو|دژی|بەبێ|تا|هەتا|وەک|' +
      'کوردستان|هەرێمی|هەولێر|سلێمانی|عێراق|حکومەتی|حکومەت|سەرۆکی|سەرۆک|وەزیری|وەزیر|پۆلیس|پەرلەمان|کەس|خەڵک|' +
      'خەڵکی|ساڵی|ساڵ|ڕۆژی|ڕۆژ|رۆژی|ئەمڕۆ|دوێنێ|ئێستا|نوێ|گەورە|یەکەم|یەک|دوو|سێ|ملیۆن|هەزار|دینار|گوتی|وتی|' +
      'ڕایگەیاند|رایگەیاند|دەڵێت|کراوە|کراوەتەوە|بووە|بوون|دەکەن|دەکرێت|ئەوەی|کاتێک|چۆن|کێ|کوێ|بۆچی|تەنیا|هیچ|' +
      'هەر|چەند|دەستی|کورد|کوردی|ڕووداو|رووداو|ئەوەش|بەپێی|لەم|لەو|بەو|بەم',
    affixes: '*ەکان|*ەکانی|*ەکە|*ەوە|*انی|*ەتی|*کردنی|*بوون|*ێت|*یەکی|*ێک|*ێکی|*یان|*ۆ*|*ێ*|*ڵ*|*ڕ*|*ە*|*ەی|*دا',
  },
  cs: {
    scripts: 'Latin',
    frequent:
      'a|v|se|na|je|že|o|s|z|do|i|k|ve|pro|za|by|ale|si|po|jako|od|jsou|nebo|který|která|které|při|u|podle|tak|' +
      'jeho|její|jejich|také|bude|byl|byla|bylo|byli|má|jen|co|aby|když|až|ze|před|let|roku|lidí|dnes|včera|dva|' +
      'dvě|tři|první|nové|nový|kde|proti|bez|však|není|ještě|více|mezi|už|jsem|jsme|mu|ho|ji|jim|tím|tom|toho|' +
      'této|tento|tato|tyto|pouze|protože|může|mohou|uvedl|řekl|české|česká|čr|praha|praze|vlády|vláda|ministr|' +
      'prezident|policie|policisté|evropské|korun|milionů|tisíc|dne|než|či|svou|své|svého|zatímco|kvůli|během|' +
      'musí|chce|další|stále|kteří|pokud|ani',
    affixes:
      '*ého|*ých|*ými|*ému|*ová|*ové|*ový|*ání|*ení|*ství|*ský|*ská|*ské|*nost|*nosti|*uje|*ovat|*ích|*ům|*ěl|*ů|' +
      '*ně|*ře*|*ou*',
  },
  cy: {
    scripts: 'Latin',
    frequent:
      'y|yr|a|i|yn|o|ar|ei|am|mae|bod|wedi|gan|ac|eu|oedd|fod|un|na|ni|at|bydd|roedd|wrth|hyn|hefyd|ond|cael|er|' +
      "fel|dweud|gyda|mewn|mwy|iddo|hi|o'r|a'r|i'r|yw'r|y'r|neu|dros|nid|os|pan|cyn|ôl|rhwng|drwy|dan|heb|sy|" +
      'sydd|yw|oes|fe|bu|gwneud|rhai|pob|llywodraeth|cymru|cymraeg|gymru|caerdydd|prif|weinidog|heddlu|pobl|dyn|' +
      'dynes|blwyddyn|blynyddoedd|oed|newydd|mawr|cyntaf|dau|dwy|tri|byddai|gallai|gall|gafodd|cafodd|aeth|daeth|' +
      'dywedodd|meddai|ychwanegodd|hwn|hon|hynny|nhw|ein|chi|eich|fy|dydd|heddiw|ddoe|bellach|eto|iawn|lle|beth|' +
      'sut|pwy|ers|tua|gwaith|ysgol|ardal|cyngor',
    affixes:
      '*odd|*iad|*iaeth|*aeth|*wyd|*wch|*ion|*edig|*iau|*wyr|*wyn|*adau|*ydd|*dd|*ffordd|gw*|ll*|cyf*|cy*|*wy*|' +
      '*dd*|*wr*|*ll*',
  },
  da: {
    scripts: 'Latin',
    frequent:
      'og|i|at|det|er|en|til|af|på|for|med|den|de|ikke|som|der|et|har|var|om|fra|han|kan|vil|men|sig|også|ved|så|' +
      'skal|ud|hun|nu|efter|over|eller|hvor|være|mod|blev|når|have|været|siger|deres|dem|bliver|kunne|meget|mere|' +
      'år|to|hans|jeg|vi|man|mange|op|ind|ned|blevet|mener|før|under|hvis|kommer|går|får|havde|ville|skulle|' +
      'siden|selv|første|flere|andre|alle|store|nye|ifølge|oplyser|både|uden|samt|dansk|danske|regeringen|' +
      'politiet|statsminister|penge|øvrigt|hvad|hvordan|kroner|alt|noget|nogle|bare|gøre|gør|skriver|dag|uge|' +
      'igen|tid|mellem|end|hvilket',
    affixes:
      '*erne|*ende|*ning|*else|*elser|*eren|*erens|*ede|*ernes|*hed|*heden|*ske|*lig|*lige|*tion|*tionen|*ingen|' +
      '*mænd|*aet|*øg|*æng*|*æst*',
  },
  dv: {
    scripts: 'Thaana',
    frequent: '',
    affixes: '',
  },
  el: {
    scripts: 'Greek',
    frequent: '',
    affixes: '',
  },
  et: {
    scripts: 'Latin',
    frequent:
      'ja|on|ei|et|ta|see|kui|oli|ka|aga|mis|oma|selle|välja|siis|nii|kes|või|ning|tema|pärast|juba|eesti|kõik|' +
      'kuid|üle|enam|kuidas|pole|nad|mida|veel|ole|sest|saab|olid|kas|ainult|rohkem|aasta|aastal|aastat|kohta|' +
      'vastu|enne|kuni|läbi|alla|peale|järgi|ütles|sõnul|teatas|eestis|tallinna|tallinnas|valitsus|valitsuse|' +
      'president|peaminister|minister|politsei|eurot|miljonit|tuhat|inimesed|inimest|riigi|täna|eile|nüüd|kaks|' +
      'kolm|üks|esimene|uus|uue|suur|ma|me|meie|nende|mitte|väga|peab|võib|tuleb|olla|olnud|koos|vahel|ajal|' +
      'samuti|kelle|keda|mille|millal|seda|sellest|selles|kus|sai|tegi',
    affixes:
      '*mise|*mine|*takse|*nud|*dud|*tud|*ile|*sse|*ks|*use|*lik|*likku|*miseks|*vad|*nik|*ist|*lt|*ga|*sti|' +
      '*mist|*line|*ud|*õi*|*äi*|*üü*|*öö*',
  },
  eu: {
    scripts: 'Latin',
    frequent:
      'eta|da|ez|du|dira|dute|bat|ere|egin|zen|zuen|izan|zuten|ziren|dela|hau|hori|baina|baino|edo|dago|daude|' +
      'behar|dituzte|ditu|arte|gehiago|bi|hiru|lehen|berri|handi|egingo|izango|esan|zela|duen|duten|diren|duela|' +
      'badu|gero|orain|atzo|gaur|egun|urte|urteko|urtean|eusko|jaurlaritzak|jaurlaritza|euskal|euskadi|herriko|' +
      'herri|bilbo|donostia|gasteiz|nafarroa|gobernuak|gobernuko|lehendakariak|presidenteak|ministroak|polizia|' +
      'ertzaintzak|pertsona|lagun|jende|milioi|euro|artean|aurka|gabe|bezala|beste|batzuk|guztiak|horrek|horren|' +
      'haren|bere|nahi|ahal|dio|diote|dezake|zer|nola|non|nork|zergatik|baita|hala|gainera|hemen|hor|inguru|' +
      'bitartean|kontra|azken',
    affixes:
      '*aren|*ak|*ek|*eko|*etako|*tzen|*tzea|*tzeko|*rekin|*arekin|*etan|*tasun|*tako|*ari|*tik|*etara|*eta|*ean|' +
      '*tua|*tuta|*tz*|*tx*|*rr*|*zk*',
  },
  fi: {
    scripts: 'Latin',
    frequent:
      'ja|on|ei|että|se|oli|kun|myös|hän|mutta|tai|ovat|mukaan|joka|kuin|ole|jo|sen|niin|mitä|jos|sitten|vain|' +
      'siitä|jotka|vielä|olla|ollut|nyt|kaikki|nämä|tämä|tämän|hänen|siinä|kanssa|enemmän|jälkeen|ennen|sekä|' +
      'mikä|voi|eli|ettei|olivat|vuoden|vuonna|vuotta|noin|kertoo|sanoo|sanoi|kertoi|suomen|suomessa|suomi|' +
      'helsingin|helsingissä|hallitus|hallituksen|presidentti|pääministeri|ministeri|poliisi|poliisin|euroa|' +
      'miljoonaa|prosenttia|ihmisiä|ihmiset|maan|tänään|eilen|kaksi|kolme|yksi|ensimmäinen|uusi|uuden|suuri|me|' +
      'he|minä|heidän|meidän|koska|sillä|kuitenkin|aikana|välillä|vastaan|kautta|takia|pitää|tulee|saa|joita|' +
      'joiden|jossa|josta|kuten|hyvin|erittäin|päivän',
    affixes:
      '*ssa|*ssä|*sta|*stä|*lla|*llä|*nen|*inen|*iset|*ksi|*vat|*vät|*taan|*tään|*een|*uus|*minen|*misen|*ista|' +
      '*aan|*ään|*ien|*yy*|*uo*|*ää*|*aa*',
  },
  fil: {
    scripts: 'Latin',
    frequent:
      'ang|ng|sa|na|mga|at|ay|si|ni|kay|para|ito|hindi|may|mula|kung|siya|niya|sila|nila|ako|ko|mo|ka|kami|namin|' +
      'natin|tayo|isang|isa|dalawang|dalawa|tatlong|tatlo|din|rin|pa|lang|lamang|daw|raw|kaya|pero|ngunit|dahil|' +
      'upang|habang|nang|noong|ngayong|kapag|kasi|nasa|sina|nina|kanyang|kanilang|kanila|kaniya|ating|aming|iyon|' +
      'iyan|doon|dito|niyang|nitong|naman|ba|nga|po|opo|wala|walang|mayroon|meron|marami|maraming|lahat|bawat|' +
      'bagong|malaking|unang|araw|taon|buwan|gabi|umaga|pangulo|pangulong|pamahalaan|gobyerno|pulisya|bansa|' +
      'pilipinas|pilipino|maynila|tao|taong|sabi|sinabi|ayon|matapos|bago|kanina|kahapon|ngayon|bukas|piso|' +
      'milyon|libo|ginawa|naging|maging|muli|pang|hanggang|laban|tungkol',
    affixes:
      'nag*|mag*|pag*|pina*|ipina*|naka*|maka*|nagpa*|magpa*|napa*|mapa*|pinag*|ka*|ika*|nang*|mang*|*han|*hin|' +
      '*ang|*ong|*ing|*ung|*yan|*nga',
  },
  ga: {
    scripts: 'Latin',
    frequent:
      'an|na|agus|ar|a|go|i|is|sa|bhí|ag|le|do|atá|tá|leis|don|nach|ní|mar|é|seo|sin|ach|chun|de|ó|faoi|níos|san|' +
      'gur|dá|aige|aici|acu|raibh|bheith|chuig|dúirt|bliain|bhliain|bliana|blianta|éireann|éire|gaeilge|rialtas|' +
      'taoiseach|aire|uachtarán|gardaí|daoine|duine|lá|inniu|inné|nua|mór|dhá|trí|céad|déanta|déanamh|bhfuil|' +
      'mbeidh|beidh|bheadh|freisin|eile|gach|idir|roimh|tar|éis|thar|nuair|má|cé|cad|conas|cén|anseo|ansin|anois|' +
      'féin|siad|sí|sé|muid|mé|tú|sibh|bhuíochas|rinne|fuair|tháinig|chuaigh|deir|scoil|obair|áit|ceist|cuid|' +
      'míle|as|ón|ina|inar|lena|b’fhéidir|iad|í|chomh|fós|arís|amach',
    affixes:
      '*acht|*ach|*aithe|*amh|*adh|*ann|*áil|*óir|*eoir|*anna|*aí|*igh|*tear|*faidh|*íonn|*each|*aigh|bh*|mb*|' +
      'gc*|*aoi*|*igh*|*ea*|*ío*|*ui*',
  },
  gl: {
    scripts: 'Latin',
    frequent:
      'de|a|que|o|e|do|da|en|un|no|na|os|as|unha|para|con|por|ao|como|máis|non|se|dos|das|polo|pola|nos|nas|foi|' +
      'seu|súa|é|está|sobre|entre|tamén|ó|á|ata|pero|cando|este|esta|ser|son|ten|hai|onde|dun|dunha|nun|nunha|' +
      'aos|ás|tras|polos|polas|estes|estas|anos|ano|galicia|galego|galega|goberno|xunta|presidente|segundo|sen|' +
      'dous|tres|moi|xa|só|porque|hoxe|onte|día|lle|lles|eu|fixo|fai|facer|poden|pode|teñen|tiña|estaba|foron|' +
      'era|eran|sido|haber|desde|contra|cada|outros|outras|mesmo|mentres|despois|antes|ademais|así|persoas|novo|' +
      'nova|tempo|parte|todo|todos|tivo|houbo|dixo|quen|seus|súas|aínda|quere|millóns|ningún|aquí|lugar',
    affixes:
      '*ción|*cións|*dade|*dades|*mente|*ado|*ados|*ada|*adas|*emento|*encia|*encias|*aron|*eron|*ían|*ando|' +
      '*endo|*eiro|*ismo|*eza|*ores|*ais|*ñ*|*xe*|*ei*|*ou',
  },
  gu: {
    scripts: 'Gujarati',
    frequent: '',
    affixes: '',
  },
  ha: {
    scripts: 'Latin',
    frequent:
      'da|a|na|ya|ta|ce|shi|su|ba|wannan|cewa|don|kan|kuma|sun|an|zai|ne|ga|daga|cikin|wani|wata|yi|ko|sai|domin|' +
      'haka|amma|har|ake|yana|tana|suna|ana|nan|shugaban|shugaba|gwamnatin|gwamnati|ƙasar|kasar|najeriya|jihar|' +
      'kano|abuja|sojojin|yan|ƴan|sanda|mutane|mutum|shekara|shekaru|ranar|rana|wasu|duk|duka|dukkan|bayan|kafin|' +
      'tsakanin|tare|saboda|zuwa|lokacin|lokaci|yau|jiya|gobe|biyu|uku|ɗaya|daya|farko|sabon|sabuwar|babban|' +
      'babbar|mai|masu|wajen|wajan|yadda|inda|wanda|wadda|waɗanda|wadanda|mun|muna|ina|kana|kin|ka|ki|mu|ni|sa|' +
      'si|suka|yake|take|aka|faɗa|fada|bayyana|kudi|naira|miliyan|dubu|ƙasa|kasa|ƴar|birnin|ƙungiyar|kungiyar|wa|' +
      'in|ita',
    affixes:
      '*awa|*unci|*iyar|*inta|*insu|*nsu|*nsa|*rwar|*arsa|*yyar|*wanda|*inci|*kar|*oci|*ayi|*uwa|*ata|*iya|ƙ*|' +
      'ts*|*aya|*ɗ*|*ƙ*|*sh*',
  },
  he: {
    scripts: 'Hebrew',
    frequent: '',
    affixes: '',
  },
  hr: {
    scripts: 'Latin',
    frequent:
      'i|u|je|se|na|da|za|su|od|s|a|koji|koja|koje|o|sa|kao|nije|će|bi|iz|ne|po|do|što|bila|bio|bili|ili|godine|' +
      'kako|ali|samo|sve|nakon|te|prema|više|može|također|biti|još|mi|nas|njegov|njihov|tijekom|kada|kad|gdje|' +
      'prije|između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|tako|sada|dana|danas|jučer|jedan|dva|dvije|tri|već|ima|' +
      'imaju|ljudi|osoba|rekao|kazao|izjavio|hrvatske|hrvatska|hrvatski|zagreb|zagrebu|vlade|vlada|ministar|' +
      'predsjednik|policija|europske|europa|tisuća|milijuna|tko|netko|uvjeti|općina|povijest|priopćeno|ured|' +
      'tjedan|tjedna|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|' +
      'prosinca|nogomet|glede|unatoč',
    affixes:
      '*ima|*ama|*ski|*nje|*nja|*ući|*alo|*ila|*ije|*iju|*oga|*ost|*osti|*ovi|*ava|*anje|*enje|*skih|*skog|' +
      '*acija|*uje|*ijski',
  },
  hu: {
    scripts: 'Latin',
    frequent:
      'a|az|és|hogy|nem|is|egy|ez|meg|volt|de|el|csak|már|azt|ezt|vagy|mint|még|ki|van|szerint|után|be|amely|aki|' +
      'fel|lesz|lehet|kell|ha|nagy|több|minden|most|akkor|majd|mert|sem|ami|arra|így|úgy|között|ellen|alatt|' +
      'miatt|azonban|pedig|során|illetve|évben|éves|évi|év|két|három|első|új|magyar|magyarország|magyarországon|' +
      'budapest|budapesti|kormány|elnök|miniszterelnök|miniszter|rendőrség|millió|milliárd|ezer|forint|euró|' +
      'ember|emberek|ország|mondta|közölte|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|hétfőn|ma|' +
      'tegnap|nap|ahol|amikor|amelyek|akik|voltak|volna|lett|nincs|itt|ott|ezek|azok|ennek|annak|saját|másik|' +
      'egyik|valamint|hozzá|ezen|azon',
    affixes:
      '*ban|*ben|*nak|*nek|*ként|*val|*vel|*ból|*ből|*ról|*ről|*tól|*től|*hoz|*hez|*ság|*ség|*ása|*ése|*ott|*ett|' +
      '*ások|*ik|*gy*|*sz*|*ny*',
  },
  hy: {
    scripts: 'Armenian',
    frequent: '',
    affixes: '',
  },
  ig: {
    scripts: 'Latin',
    frequent:
      'na|nke|ya|ndị|bụ|ka|o|ọ|n’ime|ahụ|a|ga|kwuru|maka|mmadụ|si|e|nwere|dị|ha|gị|m|anyị|ọ́bụ́|bụrụ|ihe|onye|' +
      "ebe|mgbe|n'ihi|n'aka|n'ime|n'ụlọ|n'afọ|mana|ma|ọzọ|niile|kwa|ọbụ|otu|abụọ|atọ|naịjirịa|steeti|gọvanọ|" +
      'onyeisi|ala|obodo|ụlọ|ọrụ|ọchịchị|gọọmentị|uwe|ojii|ndi|ego|naira|afọ|ụbọchị|taa|echi|ụnyaahụ|ọhụrụ|ukwu|' +
      'mbụ|sịrị|sị|kọwara|mere|eme|emela|ghara|adịghị|abụghị|enweghị|nwa|nwoke|nwanyị|ụmụ|ụmụaka|akwụkwọ|ahịa|' +
      'ugbu|ugbua|tupu|ruo|site|banyere|megide|n’etiti|n’elu|kpọrọ|gara|bịara|malitere|aga|ịga|ime|ịme|iwu|okwu|' +
      'ọnwa|mba|ụwa|anambra|enugu|imo|biafra|igbo|ọtụtụ|ụfọdụ|ọ́|nna|nne|chi|chukwu|kemgbe|mkpa|ike|nọ|nọdụ',
    affixes: '*rụ|*ghị|*ghi|*ara|*wo|*ere|*bụ|*tụ|*kwa|*chi|gb*|kp*|nw*|ny*|ọ*|ụ*|*kw*|*gb*|*kp*|*nw*|*gw*|*ch*',
  },
  is: {
    scripts: 'Latin',
    frequent:
      'og|að|í|á|sem|er|til|við|um|var|með|fyrir|en|það|ekki|af|hann|hefur|þess|eru|því|frá|eftir|ég|þar|hún|' +
      'þeir|segir|þetta|svo|eða|hafa|upp|verið|einnig|út|verður|hér|þegar|voru|hafi|sé|sér|þá|yfir|hans|þeim|þau|' +
      'kom|sig|nú|vera|allt|margir|undir|fram|milli|vegna|hvort|ef|þó|mjög|mikið|samkvæmt|ári|ár|árum|tveir|einn|' +
      'fyrsta|nýja|stór|annað|aðrir|gegn|lögreglan|ríkisstjórn|ráðherra|forsætisráðherra|forseti|íslands|íslensk|' +
      'kemur|getur|geta|mun|muni|munu|sagði|segja|hefði|hafði|væri|síðan|meðal|dag|daginn|krónur|fólk|landsins|' +
      'hvað|hvernig|þeirra|okkar|síðustu|þessi|þennan',
    affixes:
      '*inn|*ið|*num|*inum|*unum|*ust|*aði|*uðu|*lega|*legur|*ings|*ingu|*anna|*inni|*ur|*sins|*andi|*ðar|*ðu|' +
      '*ðir|*ðs*|*gð*|*jó*|*ey*',
  },
  ka: {
    scripts: 'Georgian',
    frequent: '',
    affixes: '',
  },
  kk: {
    scripts: 'Cyrillic',
    frequent:
      'және|мен|бұл|да|де|үшін|бір|деп|болып|ол|бойынша|туралы|қазақстан|қазақстанның|республикасы|президенті|' +
      'президент|мемлекет|ел|елдің|жылы|жыл|жылдың|оның|олар|олардың|біз|біздің|мені|сіз|көп|әр|ең|үлкен|жаңа|' +
      'бірінші|екі|үш|деді|айтты|болды|болады|болған|қылды|етті|еді|емес|сияқты|бірақ|алайда|кейін|соң|бұрын|' +
      'арасында|қарсы|тарапынан|арқылы|ретінде|күн|күні|бүгін|кеше|барлық|жоқ|бар|не|қалай|қашан|немесе|ал|егер|' +
      'өйткені|алматы|астана|нұр-сұлтан|министрлігі|министрі|министр|үкімет|халық|халықаралық|ұлттық|теңге|' +
      'миллион|мың|пайыз|адам|адамдар|әлем|хабарлады|хабарлайды|осы|сол|өз|өзінің|керек|тағы|өте|қазір|дейін|' +
      'дейді|полиция|қаласы|облысы',
    affixes:
      '*дың|*дің|*ның|*нің|*лар|*лер|*дар|*дер|*тар|*тер|*ында|*інде|*ған|*ген|*ды|*ді|*ғы|*гі|*мен|*сы|*дық|' +
      '*лық|*дар*|*уш*',
  },
  km: {
    scripts: 'Khmer',
    frequent: '',
    affixes: '',
  },
  kn: {
    scripts: 'Kannada',
    frequent: '',
    affixes: '',
  },
  ko: {
    scripts: 'Hangul',
    frequent: '',
    affixes: '',
  },
  ku: {
    scripts: 'Latin',
    frequent:
      'û|li|ku|di|de|bi|ji|bo|ev|wê|wî|ew|me|jî|na|ne|xwe|re|hate|hatin|kir|kirin|dike|dikin|bû|bûn|dibe|dibin|' +
      'ye|e|in|heye|hene|tune|her|hemû|gelek|piştî|berî|navbera|dema|lê|an|yan|jibo|çawa|çi|kî|kengê|kîjan|ewê|' +
      'wan|min|te|we|hûn|em|ez|tu|got|gotin|dibêje|kurd|kurdan|kurdistan|kurdistanê|kurdî|tirkiye|tirkiyê|amed|' +
      'bakur|başûr|rojava|rojhilat|serok|serokê|hikûmet|hikûmeta|wezîr|wezîrê|polîs|dewleta|dewlet|gel|gelê|' +
      'mirov|kes|kesan|sal|salê|salan|roj|roja|îro|duh|nû|mezin|yekem|yek|du|sê|din|dîtir|ser|bin|nav|hev|der|bê|' +
      'tê|tên|da|ve|tevî|dijî|derbarê|ragihand|daxuyaniyê|wiha|demê',
    affixes:
      '*ên|*ekî|*andin|*irin|*yên|*yê|*iyê|*anê|*istan|*êd|*tiyê|*anî|*ina|*ane|*eya|di*|bi*|ne*|*xw*|*îy*|*iy*|' +
      '*ûn*',
  },
  ky: {
    scripts: 'Cyrillic',
    frequent:
      'жана|менен|бул|да|де|үчүн|бир|деп|болуп|ал|боюнча|тууралуу|кыргызстан|кыргызстандын|кыргыз|республикасы|' +
      'республикасынын|президенти|президент|мамлекет|мамлекеттик|өлкө|өлкөнүн|жылы|жыл|жылдын|анын|алар|алардын|' +
      'биз|биздин|мен|сиз|көп|ар|эң|чоң|жаңы|биринчи|эки|үч|деди|айтты|болду|болот|болгон|кылды|этти|эле|эмес|' +
      'сыяктуу|бирок|кийин|соң|мурун|ортосунда|каршы|тарабынан|аркылуу|катары|күн|күнү|бүгүн|кечээ|бардык|жок|' +
      'бар|эмне|кандай|качан|же|эгер|анткени|бишкек|бишкекте|ош|министрлиги|министри|өкмөт|эл|элдик|улуттук|сом|' +
      'миллион|миң|пайыз|адам|адамдар|дүйнө|билдирди|кабарлады|ушул|ошол|ошондой|өз|өзүнүн|керек|дагы|абдан|азыр|' +
      'чейин|милиция|шаары|облусу|жатат|турат',
    affixes:
      '*дын|*дин|*нын|*нин|*лар|*лер|*дар|*дер|*ында|*инде|*ган|*ген|*ды|*ди|*лык|*уу|*үү|*уучу|*ат|*өт|*ып|*оо*|' +
      '*уу*|*өө*|*ээ*',
  },
  lb: {
    scripts: 'Latin',
    frequent:
      "an|de|déi|den|der|d'|vun|ass|fir|mat|op|huet|net|dat|ze|am|si|ech|hien|sech|och|zu|vum|wéi|bei|aus|ginn|" +
      'eng|en|engem|enger|sinn|nach|awer|méi|no|um|iwwer|gëtt|hunn|hätt|kann|mir|hir|säin|hier|dem|zum|dës|dëser|' +
      'dësem|dee|wat|wou|wann|well|mä|ouni|géint|ënner|tëscht|virun|wärend|duerch|gouf|goufen|sollen|soll|muss|' +
      'misst|wëllt|wier|wär|gesot|seet|nei|lëtzebuerg|lëtzebuerger|regierung|police|premier|president|joer|joren|' +
      'auer|dag|deeg|zwee|dräi|vill|puer|leit|land|all|aner|esou|elo|schonn|just|ëmmer|haut|gëschter|muer|rëm|' +
      'dobäi|doduerch|doriwwer|géif|goung|koum|anere|eise|eis|dann',
    affixes:
      '*ung|*ungen|*heet|*keet|*lech|*leche|*esch|*esche|*schaft|*éieren|*éiert|*ioun|*iounen|*zioun|*tioun|*elt|' +
      '*chen|*ëscht|ver*|ge*|*ue*|*éi*|*äi*|*ëtt*',
  },
  lo: {
    scripts: 'Lao',
    frequent: '',
    affixes: '',
  },
  lt: {
    scripts: 'Latin',
    frequent:
      'ir|į|kad|su|iš|yra|o|tai|bei|apie|jis|ne|bet|už|nuo|kaip|per|buvo|jo|dėl|metų|jų|tik|savo|pat|po|prie|ar|' +
      'iki|taip|dar|pagal|ji|jau|gali|bus|kuris|kuri|kurie|kurių|būti|daugiau|kai|jie|mes|šiuo|šis|ši|šios|' +
      'tačiau|prieš|tarp|metu|metais|sakė|teigė|pranešė|pasak|lietuvos|lietuvoje|lietuva|vilniaus|vilniuje|seimo|' +
      'vyriausybė|prezidentas|ministras|policija|eurų|mln|tūkst|žmonių|žmonės|šalies|asmenų|dabar|vis|labai|kur|' +
      'todėl|nors|nes|arba|viena|vienas|du|dvi|trys|pirmą|naujas|buvęs|teismas|dienos|dieną|šiandien|vakar|kitų|' +
      'kiti|visi|visų|reikia|galima|nėra|mano|jos|jam|kas|ką',
    affixes:
      '*ų|*ių|*ams|*iais|*uose|*ose|*yje|*imas|*imo|*ybė|*ybės|*ojo|*ai|*iai|*inis|*iau|*amas|*tas|*jimo|*ius|' +
      '*os|*ti|*uo*|*ie*|*šk*',
  },
  lv: {
    scripts: 'Latin',
    frequent:
      'un|ir|no|par|ar|uz|tas|kā|arī|ka|bet|pie|tika|bija|ko|pēc|līdz|vai|gada|gadā|kas|tiek|viņš|viņa|būs|pret|' +
      'savu|nav|to|lai|jau|šo|kad|tā|kuru|kurā|kurš|kura|kuri|tikai|vairāk|starp|gan|vēl|ļoti|ja|mēs|mums|viņu|' +
      'viņi|būt|pirms|bez|laikā|tādēļ|tomēr|saskaņā|sacīja|norādīja|informēja|teica|latvijas|latvijā|latvija|' +
      'rīgas|rīgā|saeimas|valdība|valdības|prezidents|ministrs|premjers|policija|eiro|miljoni|miljonu|cilvēku|' +
      'cilvēki|valsts|šodien|vakar|tagad|divi|divas|trīs|viens|viena|pirmā|jaunu|jauna|ne|pat|šis|šī|šajā|tam|' +
      'tās|tiem|var|varētu|kopā|nekā|līdzekļu|darba|dienā|vien|tad|kāda|kāds|citi',
    affixes:
      '*ām|*iem|*ajā|*ības|*ība|*šana|*šanas|*šanu|*ijas|*āja|*ēja|*ais|*ajām|*ajiem|*oja|*jums|*iju|*ts|*as|*us|' +
      '*ie*|*ķ*|*ģ*|*ļ*|*ņ*',
  },
  mk: {
    scripts: 'Cyrillic',
    frequent:
      'и|на|во|за|да|се|од|со|е|по|не|дека|при|како|до|тоа|ќе|кој|која|кое|кои|беше|беа|или|преку|пред|над|меѓу|' +
      'против|без|си|му|ѝ|ги|го|ја|има|нема|може|треба|исто|само|уште|веќе|многу|повеќе|години|година|годината|' +
      'македонија|македонската|македонски|скопје|претседателот|претседател|владата|влада|премиерот|министерот|' +
      'министер|полицијата|луѓе|луѓето|човек|земјата|ден|дена|денес|вчера|сега|евра|милиони|илјади|рече|изјави|' +
      'соопшти|според|два|две|три|прв|нов|нова|нови|голем|ние|вас|јас|тој|таа|тие|нив|него|неа|им|овие|овој|оваа|' +
      'ова|оној|бидејќи|зошто|што|каде|кога|ако|но|а|така|биде|биле|било|била|свој|своите|еден|една|околу|мене|' +
      'вели|додека|поради',
    affixes:
      '*от|*та|*то|*ите|*ата|*ето|*иот|*ски|*ње|*ања|*ните|*ција|*ство|*аа|*еше|*аше|*ува|*ување|*ена|*ост|*ќ*|' +
      '*ѓ*|*ј*|*ње*',
  },
  ml: {
    scripts: 'Malayalam',
    frequent: '',
    affixes: '',
  },
  mn: {
    scripts: 'Cyrillic',
    frequent:
      'нь|ба|юм|энэ|тэр|байна|байгаа|байсан|гэж|гэсэн|болон|бол|хийж|хийсэн|монгол|монголын|улсын|улс|' +
      'ерөнхийлөгч|ерөнхий|сайд|засгийн|газар|газрын|их|хурал|хурлын|гишүүн|намын|нам|цагдаа|улаанбаатар|хот|' +
      'хотын|аймаг|аймгийн|жил|жилийн|онд|оны|он|сар|сарын|өдөр|өдрийн|өнөөдөр|өчигдөр|маргааш|одоо|хүн|хүний|' +
      'хүмүүс|иргэд|иргэн|олон|бүх|бүр|маш|илүү|бага|шинэ|том|эхний|нэг|хоёр|гурван|төгрөг|тэрбум|сая|мянган|' +
      'хувь|хэлэв|хэллээ|мэдээлэв|мэдэгдэв|тухай|талаар|дараа|өмнө|хооронд|эсрэг|гэхдээ|харин|мөн|бас|эсвэл|' +
      'хэрэв|учир|яагаад|хэн|юу|хаана|хэзээ|ямар|бид|би|чи|та|тэд|түүний|манай|өөрийн|болно|болсон|болох|болж|' +
      'хэрэгтэй|байх|гэв|гэлээ|руу|дээр|доор',
    affixes:
      '*ын|*ийн|*ний|*ийг|*ыг|*сан|*сэн|*сон|*лаа|*лээ|*дог|*дэг|*ууд|*үүд|*аар|*ээр|*тай|*той|*тэй|*гаа|*уу*|' +
      '*үү*|*аа*|*ээ*',
  },
  'mn-Mong': {
    scripts: 'Mongolian',
    frequent: '',
    affixes: '',
  },
  mr: {
    scripts: 'Devanagari',
    frequent:
      'आणि|आहे|या|त्या|हे|ही|ते|तो|ती|व|की|च|नाही|होते|होता|होती|आहेत|होतं|साठी|मध्ये|केले|केली|केला|करून|' +
      'करण्यात|येत|येथे|आला|आली|आले|असे|असा|अशी|पण|तर|मात्र|किंवा|म्हणून|यांनी|त्यांनी|यांच्या|त्यांच्या|' +
      'त्याच्या|यांचे|यांना|त्यांना|मी|आम्ही|आपण|तुम्ही|काय|कोण|कसे|कुठे|केव्हा|का|सर्व|अनेक|प्रत्येक|जास्त|खूप|' +
      'नवीन|मोठा|मोठी|मोठे|पहिला|पहिली|एक|दोन|तीन|कोटी|लाख|हजार|रुपये|नंतर|पूर्वी|दरम्यान|विरोधात|शिवाय|सांगितले|' +
      'म्हणाले|म्हटले|दिली|दिले|दिला|झाला|झाली|झाले|राज्य|राज्यातील|सरकार|सरकारने|मुख्यमंत्री|पंतप्रधान|मंत्री|' +
      'अध्यक्ष|पोलीस|पोलिसांनी|मुंबई|पुणे|महाराष्ट्र|भारताच्या|देशातील|लोक|नागरिक|वर्ष|वर्षी|दिवस|आज|काल|आता|' +
      'वेळी|त्यामुळे|असल्याचे|असून|करणार|होणार|नाहीत',
    affixes: '*च्या|*ांच्या|*ात|*ाला|*ांना|*णे|*ले|*ली|*ाची|*ाचे|*ामुळे|*ाने|*तील|*ांनी|*ण्यात|*ून|*चा|*ची|*चे|*ळ*|*वर',
  },
  ms: {
    scripts: 'Latin',
    frequent:
      'yang|dan|di|dalam|untuk|dengan|ini|itu|pada|tidak|akan|dari|adalah|kepada|oleh|telah|beliau|juga|mereka|' +
      'kata|boleh|ada|orang|bagi|sebagai|lebih|satu|kerana|selepas|sudah|tahun|malaysia|berkata|antara|kami|saya|' +
      'hari|seperti|menjadi|dapat|masa|perlu|pihak|atau|serta|ialah|bahawa|negara|kerajaan|polis|menteri|perdana|' +
      'datuk|seri|ketua|pengarah|negeri|wang|ringgit|rm|juta|peratus|dua|tiga|pertama|baharu|baru|besar|katanya|' +
      'menurut|semalam|semua|selain|ketika|sebelum|hingga|manakala|bagaimanapun|turut|jika|kalau|sahaja|sangat|' +
      'setiap|supaya|tetapi|terhadap|tersebut|mahu|pejabat|hospital|kereta|kes|mangsa|murid|pelajar|isnin|selasa|' +
      'rabu|khamis|jumaat|sabtu|ahad|kuala|lumpur|lagi|lain|kita|kini|anda|bukan',
    affixes:
      'mem*|men*|meng*|ber*|di*|ter*|pem*|pen*|peng*|ke*|per*|se*|*kan|*nya|*isasi|*asi|*iti|*annya|*lah|*ngk*|' +
      '*ah',
  },
  mt: {
    scripts: 'Latin',
    frequent:
      "il|li|ta'|u|fil|tal|ma'|minn|għal|dan|din|kien|jew|mill|biex|fuq|ukoll|kienet|qal|hija|huma|hu|hi|aktar|" +
      "wara|qabel|bejn|mal|lil|lill|f'|b'|l-|x'|kif|meta|fejn|għaliex|jekk|imma|iżda|anke|bħal|bħala|dawn|dak|" +
      'dik|kull|ħafna|nies|persuni|sena|snin|jum|ġurnata|illum|ilbieraħ|għada|malta|malti|maltin|gvern|prim|' +
      'ministru|president|pulizija|qorti|tliet|żewġ|tnejn|wieħed|waħda|ġdid|ġdida|kbir|kbira|ewwel|ewro|miljun|' +
      'eluf|kontra|mingħajr|matul|skont|fost|qed|qiegħed|se|sejjer|għandu|għandha|għandhom|kellu|kellha|ikun|' +
      "tkun|ikollu|jista'|tista'|jgħid|qalet|qalu|sar|saret|dwar|kollha|aħna|jien|int|mhux|ma|x'inhu|bil|tas|tan|" +
      'tad|tat|id|is|fis|ix|iċ|iż|ir|in|it|mid|mis',
    affixes:
      '*jiet|*ijiet|*azzjoni|*zzjoni|*iet|*ment|*hom|*ija|*ista|*ijja|*aġġ|*ett|*ttiv|*tà|ji*|ti*|jit*|mi*|*għ*|' +
      '*ħ*|*ż*|*jj*|*xx*',
  },
  my: {
    scripts: 'Myanmar',
    frequent: '',
    affixes: '',
  },
  nb: {
    scripts: 'Latin',
    frequent:
      'og|i|det|er|på|som|til|en|at|av|for|med|har|de|ikke|den|om|et|var|fra|han|men|seg|så|vi|ved|sier|også|' +
      'etter|kan|vil|ble|skal|ut|nå|mot|over|eller|hun|når|være|hadde|da|blir|mange|opp|inn|år|to|mer|alle|hvor|' +
      'under|få|får|må|kommer|bare|siden|før|noe|noen|andre|selv|både|hva|dette|disse|deres|blitt|hvis|går|kunne|' +
      'skulle|ville|hans|flere|første|store|nye|ifølge|norske|norge|regjeringen|politiet|statsminister|kroner|' +
      'mellom|igjen|uten|hvordan|jeg|meg|mye|svært|gjennom|dag|uke|tid|forteller|mener|skriver|opplyser|se|fikk|' +
      'sammen|enn|bli|gjøre|gjør',
    affixes:
      '*ene|*ende|*ning|*else|*elser|*eren|*erens|*enes|*het|*heten|*ske|*lig|*lige|*sjon|*sjonen|*ingen|*menn|' +
      '*asjon|*dde|*øy*|*kk*|*eid*',
  },
  ne: {
    scripts: 'Devanagari',
    frequent:
      'छ|र|को|मा|लाई|का|छन्|ले|यो|पनि|गरेको|भएको|गर्ने|हो|तर|त्यो|एक|गर्न|हुने|भने|भन्ने|भएका|गरेका|उनले|उनी|' +
      'उहाँले|उनको|उनका|थियो|थिए|रहेको|रहेका|गरे|गरी|भयो|भए|हुन्|हुन्छ|गर्छ|छैन|छैनन्|तथा|वा|अनि|पछि|अघि|सम्म|' +
      'बाट|सँग|सहित|लागि|विरुद्ध|बीच|मात्र|सबै|धेरै|अन्य|यस|त्यस|यी|ती|हामी|म|तपाईं|के|कसरी|कहाँ|कहिले|किन|नेपाल|' +
      'नेपाली|काठमाडौं|नेपालको|नेपालका|सरकार|सरकारले|प्रधानमन्त्री|मन्त्री|अध्यक्ष|प्रहरी|प्रहरीले|जिल्ला|प्रदेश|' +
      'पार्टी|कांग्रेस|एमाले|जना|वर्ष|वर्षको|दिन|आज|हिजो|अहिले|नयाँ|ठूलो|पहिलो|दुई|तीन|करोड|लाख|हजार|रुपैयाँ|' +
      'बताए|बताएका|जनाएको|दिएको|लिएको|आएको|गएको|गरिएको|भनिएको|अनुसार|कारण|जस्तो|क्रममा|समेत|गर्दै',
    affixes: '*को|*का|*मा|*ले|*लाई|*हरू|*हरु|*हरूको|*एको|*ेको|*बाट|*सँग|*एका|*दै|*छन्|*थियो|*भएको|*गरेको|*हरूले|*पर्ने|' + '*न्छ',
  },
  nn: {
    scripts: 'Latin',
    frequent:
      'og|i|det|er|på|som|til|ein|at|av|for|med|har|dei|ikkje|den|om|eit|var|frå|han|men|seg|så|vi|ved|seier|' +
      'også|etter|kan|vil|vart|skal|ut|no|mot|over|eller|ho|når|vere|hadde|då|blir|mange|opp|inn|år|to|meir|alle|' +
      'kvar|under|få|får|må|kjem|berre|sidan|før|noko|nokon|andre|sjølv|både|kva|dette|desse|deira|blei|vorte|' +
      'dersom|går|kunne|skulle|ville|hans|fleire|første|store|nye|ifølgje|norske|noreg|regjeringa|politiet|' +
      'statsminister|kroner|mellom|igjen|utan|korleis|eg|meg|mykje|svært|gjennom|dag|veke|tid|fortel|meiner|' +
      'skriv|opplyser|sjå|fekk|saman|enn|bli|gjere|gjer|einaste|blitt|vore',
    affixes:
      '*ane|*ande|*inga|*ingar|*else|*aren|*anes|*heit|*heita|*ske|*leg|*lege|*sjon|*sjonen|*skap|*menn|*asjon|' +
      '*dde|*øy*|*kk*|*eid*|*au*|kv*',
  },
  om: {
    scripts: 'Latin',
    frequent:
      'fi|akka|kan|irraa|keessa|waan|ta’e|ni|jira|hin|yoo|kun|kana|sun|isaa|ishee|isaanii|isaan|inni|nuti|ani|' +
      'ati|keenya|koo|keessatti|keessaa|irratti|bira|gara|waliin|malee|booda|dura|yeroo|kunis|garuu|immoo|illee|' +
      "qofa|hunda|baay'ee|baayyee|oromiyaa|oromoo|itoophiyaa|finfinnee|mootummaa|mootummaan|pirezidantii|" +
      "ministira|muummee|poolisii|biyya|biyyaa|namni|nama|namoota|namoonni|ummata|waggaa|bara|guyyaa|har'a|" +
      'kaleessa|boru|tokko|lama|sadii|jalqaba|haaraa|guddaa|hojii|jedhan|jedhe|jedhu|jedha|himan|ibsan|dubbatan|' +
      "ta'uu|ta'an|ture|turan|taasisuu|godhe|gochuu|qaba|qabu|danda'a|danda'u|dhaabbata|waraana|kanaan|sababa|" +
      'sababni|jechuun|itti|kanneen|warri|warra|tahe|tahuu|naannoo|magaalaa|jiru|jiran|hanga|dhaan|kanaaf|' +
      'maaliif|eessa|yoom|eenyu|dabalataan',
    affixes:
      '*uu|*aa|*atti|*irraa|*oota|*oonni|*ummaa|*achuu|*amuu|*siisuu|*tti|*isa|*umsa|*eessa|*dhaaf|*dhaan|*oonis|' +
      '*eera|*aniiru|*ii|*dh*|*aa*|*uu*|*oo*|*cc*|*bb*',
  },
  or: {
    scripts: 'Oriya',
    frequent: '',
    affixes: '',
  },
  pa: {
    scripts: 'Gurmukhi',
    frequent: '',
    affixes: '',
  },
  pl: {
    scripts: 'Latin',
    frequent:
      'w|i|na|z|się|do|nie|że|to|o|jest|za|od|po|jak|przez|dla|co|oraz|tym|przed|są|który|która|które|ale|czy|' +
      'był|była|było|być|jego|jej|ich|tego|tej|ten|ta|te|może|już|także|tylko|roku|lat|latach|dni|dnia|dwa|dwie|' +
      'trzy|lub|ze|we|ma|mają|bardzo|bez|jednak|gdy|kiedy|gdzie|pod|nad|między|podczas|według|przeciwko|ponad|' +
      'około|został|została|zostały|będzie|będą|były|powiedział|poinformował|polski|polska|polsce|polskich|' +
      'warszawa|warszawie|rządu|rząd|minister|prezydent|policja|premier|unii|złotych|mln|tys|osób|ludzi|czas|' +
      'swoje|swoich|swój|jeszcze|tak|również|ponieważ|którzy|których|którym|pierwszy|nowy|nowe|nas|nam|my|aby|' +
      'więcej|dziś|wczoraj|wszystkie',
    affixes:
      '*ego|*emu|*ych|*ich|*ów|*ami|*ach|*nie|*nia|*ość|*ości|*ski|*skiej|*owy|*owa|*owe|*ować|*ał|*ała|*ały|*eń|' +
      '*rz*|*sz*|*cz*|*ię*|*dz*',
  },
  ps: {
    scripts: 'Arabic',
    frequent:
      'د|او|په|چې|کې|ته|له|یې|دی|دا|هم|نه|وي|سره|دغه|شوي|شي|کړي|ده|و|پر|خو|یا|هغه|هغوی|موږ|زه|تاسو|تر|کوي|وو|وه|' +
      'شو|کړ|وکړ|وکړي|وویل|وايي|ویلي|ویل|شوې|دې|دي|افغانستان|افغان|کابل|ولسمشر|حکومت|طالبانو|طالبان|وزیر|وزارت|' +
      'پولیسو|هېواد|هیواد|خلک|خلکو|کسان|کسانو|کال|کاله|ورځ|ورځې|نن|پرون|اوس|نوي|نوې|لوی|لویه|لومړی|یو|یوه|دوه|' +
      'درې|میلیونه|زره|وروسته|مخکې|ترمنځ|پرضد|پرته|لپاره|په‌اړه|اړه|ځکه|که|څه|څوک|څنګه|چیرې|ولې|هېڅ|هر|ټول|ټولو|' +
      'ډېر|ډیر|ډېره|نور|نورو|ځینې|بل|بله|خپل|خپله|خپلو|لري|لرل|کول|کېدل|کیږي|کېږي|باید|کولای|ښايي|شته|نشته|پښتو|' +
      'سیمه|سیمې|ولایت|ولسوالۍ|ځان|راغلي|لکه',
    affixes: '*ونو|*انو|*ونه|*ښت|*ښ*|*ږ*|*ړ*|*ډ*|*ټ*|*ځ*|*څ*|*ې|*ۍ|*ګ*|*ي|*وي|*ول|*یې|*نې|*تو',
  },
  ro: {
    scripts: 'Latin',
    frequent:
      'de|și|în|a|la|cu|pe|care|din|nu|să|că|o|un|mai|este|pentru|au|fi|ce|se|sunt|după|fost|prin|lui|ale|al|sau|' +
      'ca|dar|între|când|astfel|către|foarte|ar|va|vor|avea|am|cel|cea|cei|cele|acest|această|aceste|acestea|' +
      'acești|acestui|acum|ani|an|până|împotriva|potrivit|conform|doar|toate|tot|unei|unui|său|sa|lor|fără|' +
      'despre|astăzi|ieri|asupra|decât|dacă|deja|sub|două|doi|trei|primul|prima|nou|noi|noua|mari|mare|spus|' +
      'declarat|premierul|președintele|guvernul|poliția|ministrul|român|românia|țara|lei|milioane|oameni|' +
      'persoane|timp|zi|zile|luni|iar|deși|unde|cum|fiind|poate|pot|trebuie|făcut|avut|aceasta|acesta|aceștia|' +
      'însă|oraș|lângă|spune',
    affixes:
      '*ul|*ului|*ilor|*elor|*ție|*ția|*ției|*ții|*ării|*ată|*ească|*ești|*ează|*eni|*tor|*toare|*tului|*atul|' +
      '*iile|*ele|*lui|*ă|*ea*|*oa*|*ii',
  },
  rw: {
    scripts: 'Latin',
    frequent:
      'mu|na|ku|ya|ko|no|muri|ni|kandi|u|wa|ba|bwa|cya|by|ka|kuri|kuko|cyane|ubwo|iyi|uyu|aba|iki|ibi|aho|nk’uko|' +
      'avuga|yavuze|ati|bavuga|rwanda|perezida|leta|guverinoma|minisitiri|polisi|igihugu|abantu|umuntu|abaturage|' +
      'abana|umwana|umugabo|umugore|imyaka|umwaka|umunsi|ejo|ubu|none|kugira|kugeza|gukora|kuba|ari|ariko|' +
      'cyangwa|ndetse|nyuma|mbere|hagati|hamwe|imbere|bari|yari|byari|bafite|ufite|afite|bwo|byo|rwo|cyo|yo|zo|' +
      'bo|nta|ntabwo|si|mushya|nshya|mukuru|munini|babiri|ebyiri|batatu|umwe|rimwe|amafaranga|miliyoni|ibihumbi|' +
      'kigali|akarere|umurenge|umujyi|intara|bagize|yagize|habaye|kubera|nubwo|kuva|buri|bose|byose|wose|cyose|' +
      'mugihe|bitewe',
    affixes:
      'umu*|aba*|ibi*|ama*|ubu*|iki*|ku*|gu*|yi*|baga*|kugi*|muri*|*ye|*yo|*ira|*eye|*aga|*nya*|*bw*|*rw*|*nk*|' +
      '*shy*|*cy*|*mw*|*nt*',
  },
  sd: {
    scripts: 'Arabic',
    frequent:
      '۽|جي|۾|کي|جو|آهي|جا|تي|نه|ته|به|کان|ان|اهو|اها|هن|هو|سان|لاءِ|آهن|هئي|هيو|ٿي|ٿو|ٿا|ڪري|ڪيو|ڪئي|ويو|وئي|' +
      'ويا|چيو|ڪرڻ|ٿيڻ|سنڌ|سنڌي|ڪراچي|حيدرآباد|پاڪستان|حڪومت|وزير|صدر|پوليس|ملڪ|ماڻهو|ماڻهن|سال|سالن|ڏينهن|اڄ|' +
      'ڪالهه|هاڻي|نئون|نئين|وڏو|وڏي|پهريون|هڪ|ٻه|ٽي|لک|هزار|رپيا|بعد|اڳ|وچ|خلاف|بغير|پر|يا|جيڪڏهن|ڇاڪاڻ|ڇو|ڇا|' +
      'ڪير|ڪٿي|ڪيئن|جڏهن|تڏهن|سڀ|سڀني|هر|گهڻو|گهڻي|ٻيو|ٻي|ٻين|پنهنجي|پنهنجو|پنهنجا|مون|اسان|توهان|هنن|انهن|جنهن|' +
      'جيڪو|جيڪي|جيڪا|سندس|وارو|واري|وارا|وقت|ڪجهه|رهيو|رهي|رهيا|ٿيو|ٿئي|ٿيل|ڪيل|ويندو|هوندو|سگهي|مطابق|ٻڌايو|' +
      'طرفان|هتي|هئا',
    affixes: '*ڻ|*ڻي|*ڻو|*ين|*ون|*يون|*ائي|*ندي|*ندو|*ٿي|*ڪ*|*ٿ*|*ڻ*|*ڏ*|*ڳ*|*ٻ*|*ٽ*|*ڌ*|*ڀ*|*ي',
  },
  si: {
    scripts: 'Sinhala',
    frequent: '',
    affixes: '',
  },
  sk: {
    scripts: 'Latin',
    frequent:
      'a|v|sa|na|je|že|o|s|z|do|i|k|vo|pre|za|by|ale|si|po|ako|od|sú|alebo|ktorý|ktorá|ktoré|pri|u|podľa|tak|' +
      'jeho|jej|ich|tiež|bude|bol|bola|bolo|boli|má|len|čo|aby|keď|až|zo|pred|rokov|roku|ľudí|dnes|včera|dva|dve|' +
      'tri|prvý|nové|nový|kde|proti|bez|však|nie|ešte|viac|medzi|už|som|sme|mu|ho|ju|im|tým|tom|toho|tejto|tento|' +
      'táto|tieto|iba|pretože|môže|môžu|uviedol|povedal|slovenska|slovensko|slovenský|bratislava|bratislave|' +
      'vlády|vláda|minister|prezident|polícia|policajti|európskej|eur|miliónov|tisíc|dňa|než|či|svoju|svoje|' +
      'svojho|zatiaľ|počas|musí|chce|ďalšie|stále|ktorí|ak|ani|sr|informoval',
    affixes:
      '*ého|*ých|*ými|*ému|*ová|*ové|*ový|*anie|*enie|*stvo|*ský|*ská|*ské|*nosť|*nosti|*uje|*ovať|*ích|*iť|*ať|' +
      '*och|*ania|*enia|*ia*|*ie*',
  },
  sl: {
    scripts: 'Latin',
    frequent:
      'in|je|v|na|se|da|za|so|ki|pa|s|bi|z|po|ne|tudi|ni|od|kot|o|še|ga|že|do|ob|ali|kar|ter|iz|leta|bo|pri|to|' +
      'več|le|med|sta|bil|bila|bilo|bili|lahko|zaradi|ko|če|tem|jih|ta|te|tega|pred|kako|kjer|samo|vse|vsi|smo|' +
      'bodo|ima|imajo|let|dni|danes|včeraj|dva|dve|tri|prvi|novi|nova|nove|proti|brez|vendar|nekaj|zelo|sicer|' +
      'saj|tako|zdaj|kaj|kdo|kateri|katere|katerih|njegov|njegova|njihov|svoj|svoje|svojo|povedal|dejal|' +
      'sporočili|slovenije|slovenija|slovenski|ljubljana|vlade|vlada|minister|predsednik|policija|evropske|evrov|' +
      'milijonov|ljudi|oseb|čas|mesto|država|glede|skupaj|prek|nad|okoli',
    affixes:
      '*ega|*emu|*ih|*ov|*ami|*anja|*enja|*anje|*enje|*ost|*osti|*ski|*ska|*stvo|*ijo|*ajo|*ila|*ovati|*nega|' +
      '*jih|*imi|*ljen*|*šč*|*ovo',
  },
  sn: {
    scripts: 'Latin',
    frequent:
      'na|uye|kuti|ku|mu|pa|iyi|iri|izvi|ichi|uyu|ava|avo|ndi|zvi|ne|kana|asi|nokuti|vari|ari|zviri|kubva|nyaya|' +
      'vanhu|munhu|nyika|zimbabwe|harare|hurumende|mutungamiri|mutungamiriri|mapurisa|gore|makore|zuva|nhasi|' +
      'nezuro|mangwana|mazuva|mwedzi|vakati|akati|anoti|vanoti|pamusoro|mukati|pakati|kunze|pashure|mushure|' +
      'nguva|panguva|chete|zvakare|zvose|vose|yose|dzose|rose|kwete|hapana|haana|havana|uri|ndiri|tiri|muri|here|' +
      'sei|chii|ani|kupi|riini|mumwe|vamwe|imwe|zvimwe|zvino|ikozvino|mukuru|mutsva|itsva|mukadzi|murume|mwana|' +
      'vana|mari|madhora|mamiriyoni|zviuru|nemhaka|kunyange|kusvikira|kwazvo|zvikuru|saka|kuita|kuva|kuenda|' +
      'zvakadai|izvo|iwo|iyo|icho|vaive|yaive|aive|zvaive|vachiri|bato',
    affixes:
      'ku*|zva*|va*|mu*|chi*|ndi*|ne*|pa*|zvi*|ma*|aka*|nha*|*ira|*anga|*era|*ana|*iswa|*dz*|*zv*|*sv*|*nh*|*kw*|' +
      '*mb*|*tsv*',
  },
  so: {
    scripts: 'Latin',
    frequent:
      'oo|iyo|ka|ku|ay|uu|in|la|ah|waa|soo|kale|u|waxaa|waxa|ayaa|ayey|ayuu|ee|si|aan|inay|inuu|inta|isku|laga|' +
      'loo|lagu|iyada|isaga|waxay|wuxuu|wuxuuna|waxaan|sidoo|balse|laakiin|haddii|marka|kadib|kaddib|kahor|ilaa|' +
      'dhexe|gudaha|dalka|dowladda|dawladda|soomaaliya|soomaaliyeed|muqdisho|madaxweynaha|madaxweyne|wasiirka|' +
      'wasiir|booliska|ciidamada|ciidanka|dadka|qof|ruux|sanad|sanadka|sannadkii|maalin|maanta|shalay|berri|' +
      'cusub|weyn|koowaad|hal|laba|saddex|sheegay|yiri|yidhi|tiri|jira|jiray|ahaa|ahayd|yahay|tahay|yihiin|karo|' +
      'kara|badan|badnaa|dhan|dhammaan|kasta|hadda|halkaas|halkan|magaalada|gobolka|gobollada|waddanka|shacabka|' +
      'xilli|wakhti|muddo|maxaa|sidee|kuwa|kuwaas|taas|taasoo|kaas|ma|aha|maya|iyagoo|isagoo',
    affixes:
      '*aha|*ada|*sho|*yaasha|*yada|*eed|*iyo|*een|*tay|*yey|*isay|*iin|*aan|*ooyin|*aad|*eeyo|*aya|*kii|*tii|' +
      '*dh*|*aa*|*ee*|*oo*|*uu*|*ii*|*xa*|*cad*',
  },
  sr: {
    scripts: 'Cyrillic',
    frequent:
      'и|у|је|се|на|да|за|су|од|с|а|који|која|које|о|са|као|није|ће|би|из|не|по|до|што|била|био|били|или|године|' +
      'како|али|само|све|након|те|према|више|може|такође|бити|још|ми|нас|његов|њихов|током|када|кад|где|пре|' +
      'између|без|против|због|док|ово|овај|ова|ове|тако|сада|дана|данас|јуче|један|два|две|три|већ|има|имају|' +
      'људи|особа|рекао|казао|изјавио|србије|србија|српски|београд|београду|владе|влада|министар|председник|' +
      'полиција|европске|европа|хиљада|милиона|ко|неко|услови|општина|историја|саопштено|недеље|недеља|јануара|' +
      'фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|новембра|децембра|после|пошто|реч|место|' +
      'време|овде|део|свет|увек|деца',
    affixes:
      '*ог|*ом|*ој|*им|*их|*ју|*ске|*ског|*ски|*ање|*ања|*ила|*ило|*ост|*ости|*ију|*ије|*има|*ама|*ује|*ција|' +
      '*иће|*ник|*ан|*ј*|*ћ*|*ње*|*ље*',
  },
  'sr-Latn': {
    scripts: 'Latin',
    frequent:
      'i|u|je|se|na|da|za|su|od|s|a|koji|koja|koje|o|sa|kao|nije|će|bi|iz|ne|po|do|što|bila|bio|bili|ili|godine|' +
      'kako|ali|samo|sve|nakon|te|prema|više|može|takođe|biti|još|mi|nas|njegov|njihov|tokom|kada|kad|gde|pre|' +
      'između|bez|protiv|zbog|dok|ovo|ovaj|ova|ove|tako|sada|dana|danas|juče|jedan|dva|dve|tri|već|ima|imaju|' +
      'ljudi|osoba|rekao|kazao|izjavio|srbije|srbija|srpski|beograd|beogradu|vlade|vlada|ministar|predsednik|' +
      'policija|evropske|evropa|hiljada|miliona|ko|neko|uslovi|opština|istorija|saopšteno|nedelje|nedelja|' +
      'januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra|posle|pošto|reč|' +
      'mesto|vreme|ovde|deo|svet|uvek|deca',
    affixes:
      '*ima|*ama|*ski|*nje|*nja|*ući|*alo|*ila|*ije|*iju|*oga|*ost|*osti|*ovi|*ava|*anje|*enje|*skih|*skog|' +
      '*acija|*uje|*ijski',
  },
  sv: {
    scripts: 'Latin',
    frequent:
      'och|i|att|det|som|en|på|är|av|för|med|den|till|har|de|inte|om|ett|var|han|men|från|vid|så|sig|man|efter|' +
      'kan|vi|hade|eller|där|ska|när|säger|också|nu|över|då|bara|även|får|mot|skulle|ut|hon|blir|många|alla|år|' +
      'ha|vara|mycket|två|blev|blivit|under|sedan|kommer|här|någon|något|några|andra|mer|hur|detta|dem|deras|' +
      'hans|upp|in|än|finns|inom|enligt|utan|genom|måste|själv|sina|sitt|kunde|första|nya|stora|svenska|polisen|' +
      'regeringen|statsminister|procent|kronor|skriver|uppger|dag|vad|vill|går|bli|gör|jag|denna|mellan|igen|' +
      'både|samt|före|vilket',
    affixes:
      '*arna|*erna|*ande|*ning|*ningen|*het|*heten|*iska|*liga|*tion|*tionen|*ade|*orna|*skap|*ats|*ades|*elsen|' +
      '*aren|*gar|*are|*sj*|*skj*|*äng*|*ck*',
  },
  sw: {
    scripts: 'Latin',
    frequent:
      'na|ya|wa|kwa|katika|ni|la|za|kuwa|hiyo|huo|hilo|hii|hizo|huyo|wao|yake|wake|lake|zake|chake|hao|cha|vya|' +
      'pia|lakini|ambao|ambayo|ambaye|ambalo|ambapo|kama|baada|kabla|kati|juu|chini|bila|dhidi|kuhusu|kutoka|' +
      'hadi|mpaka|wakati|sasa|leo|jana|kesho|mwaka|miaka|siku|mwezi|rais|serikali|waziri|polisi|nchi|watu|mtu|' +
      'kenya|tanzania|nairobi|alisema|amesema|walisema|wamesema|anasema|ilisema|alikuwa|walikuwa|ilikuwa|amekuwa|' +
      'wamekuwa|imekuwa|kufanya|kupata|yeye|sisi|mimi|wewe|ninyi|nini|nani|vipi|lini|wapi|gani|zaidi|sana|tu|' +
      'hata|tena|kila|wote|yote|zote|mmoja|moja|mbili|wawili|tatu|kwanza|mpya|kubwa|mkuu|shilingi|milioni|elfu|' +
      'hivyo|hivi|basi|ili|kwamba|au|ama|si|hakuna|kuna|yupo|wako|kikao|jeshi|hapa',
    affixes:
      'ku*|wa*|ali*|ame*|wali*|wame*|ana*|wana*|ili*|ime*|ki*|vi*|ya*|kwa*|m*|*isha|*ika|*iwa|*ini|*eza|*shw*|' +
      '*ny*|*mw*|*kw*|*ngu',
  },
  ta: {
    scripts: 'Tamil',
    frequent: '',
    affixes: '',
  },
  te: {
    scripts: 'Telugu',
    frequent: '',
    affixes: '',
  },
  tg: {
    scripts: 'Cyrillic',
    frequent:
      'ва|дар|ба|аз|ки|бо|ин|барои|он|буд|аст|шуд|ҳам|то|як|низ|худ|мекунад|кард|кунад|мешавад|гуфт|шавад|будан|' +
      'шудан|тоҷикистон|тоҷикистонро|ҷумҳурии|президенти|президент|ҳукумати|ҳукумат|вазири|вазорати|душанбе|' +
      'шаҳри|ноҳияи|вилояти|давлат|давлатии|кишвар|кишвари|сол|соли|солҳои|рӯз|рӯзи|имрӯз|дирӯз|фардо|ҳоло|нафар|' +
      'одамон|мардум|мардуми|инсон|бисёр|ҳама|ҳар|бештар|хеле|нав|бузург|аввал|ду|се|сомонӣ|миллион|ҳазор|фоиз|' +
      'пас|пеш|байни|зидди|бе|аммо|вале|лекин|агар|чунки|зеро|ё|на|не|чӣ|кӣ|куҷо|кай|чаро|чунин|ҳамин|ҳамчун|мо|' +
      'ман|ту|шумо|онҳо|вай|ӯ|бошад|доранд|дорад|дошт|карда|шуда|додан|дода|намуд|намояд|қарор|рафт|омад|миёни|' +
      'тавассути|хабар|додааст',
    affixes:
      '*ҳои|*ҳо|*ҳоро|*ии|*она|*онро|*анд|*аро|*атӣ|*гӣ|*истон|*ият|*авад|*унад|*ост|*иҳо|*вӣ|*нӣ|*он|*ӣ|*ҷ*|*ҳ*|' +
      '*ӯ*',
  },
  th: {
    scripts: 'Thai',
    frequent: '',
    affixes: '',
  },
  ti: {
    scripts: 'Ethiopic',
    frequent:
      'እዩ|ኣብ|ናይ|ካብ|ድማ|ምስ|ከም|እዚ|እዚኣ|ነቲ|እቲ|ነዚ|ነበረ|እዮም|ግን|ኮይኑ|ናብ|ኣሎ|ኣለዉ|የለን|ኣይኮነን|ኩሉ|ኩሎም|ብዙሕ|ብዙሓት|ሓደ|ሓንቲ|ክልተ|ሰለስተ|' +
      'ኤርትራ|ትግራይ|ኢትዮጵያ|ኣስመራ|መቐለ|መንግስቲ|ቀዳማይ|ሚኒስተር|ፕረዚደንት|ፖሊስ|ሰባት|ሰብ|ህዝቢ|ሃገር|ሃገራት|ዓመት|መዓልቲ|ሎሚ|ትማሊ|ጽባሕ|ሕጂ|ግዜ|ድሕሪ|' +
      'ቅድሚ|መንጎ|ምኽንያት|ብፍላይ|ወይ|ከኣ|እንታይ|መን|ኣበይ|መዓስ|ስለምንታይ|ብኸመይ|ንሱ|ንሳ|ንሳቶም|ንሕና|ኣነ|ከምዝኾነ|ገሊጹ|ተዛሪቡ|ተዛሪቦም|ሓቢሩ|ኢሉ|ኢሎም|በለ|' +
      'በሉ|ዘሎ|ዘለዉ|ዝኾነ|ዝነበረ|ዝነበሩ|ዝርከብ|ስራሕ|ከተማ|ክልል|ሚልዮን|ሽሕ|ሓድሽ|ዓቢ|ቀዳማይቲ|ካልእ|ካልኦት|በዚ|ካብዚ|ናይዚ|ዝበለ|ምዃኑ|ምዃን|ክሳብ|ብዛዕባ|' +
      'ተወሳኺ|መሰረት|እንተኾነ|እንተ|ኣብቲ|ካብቲ|ናይቲ|ነዞም|እቶም|ኣብዚ|ክኸውን|ክንዲ|ዝብል|ጥራይ|ውን',
    affixes: 'ብ*|ን*|ክ*|ዝ*|ኣ*|ምስ*|ከም*|እና*|*ታት|*ኦም|*ኡ|*ናን|*ያን|*ዩ|*ነት|*ና|*ኣ*|*ኦ|*ዉ|*ቶም|*ቱ',
  },
  tk: {
    scripts: 'Latin',
    frequent:
      'we|bu|bir|bilen|üçin|hem|da|de|bolan|boýunça|türkmenistanyň|türkmenistan|prezidenti|döwlet|ýurdumyzyň|' +
      'ýurdumyzda|aşgabat|ýylyň|ýyl|ýylda|ol|onuň|olar|olaryň|biz|biziň|men|siz|köp|her|has|iň|uly|täze|birinji|' +
      'iki|üç|diýdi|edýär|bolýar|bolup|edip|edildi|boldy|etdi|edilen|bolar|şol|şeýle|şonuň|ýaly|ýöne|emma|soň|' +
      'soňra|öň|arasynda|barada|garşy|tarapyndan|döwürde|gün|güni|şu|ähli|hormatly|gurbanguly|berdimuhamedow|' +
      'serdar|halkara|milli|halk|jemgyýeti|ministri|ministrligi|hökümeti|ykdysady|ösüş|ösdürmek|geçirildi|' +
      'maksady|hyzmatdaşlyk|aýdylýar|habar|adam|adamlar|dünýä|ýok|bar|näme|nähili|haçan|welin|çenli',
    affixes:
      '*lary|*leri|*lar|*ler|*ynda|*inde|*yndan|*inden|*dyr|*dir|*ýar|*ýär|*yny|*ynyň|*iniň|*mak|*mek|*ylan|' +
      '*ilen|*lyk|*lik|*ýa*|*äz*|*aý*',
  },
  tt: {
    scripts: 'Cyrillic',
    frequent:
      'һәм|белән|дә|да|бу|өчен|бер|дип|ул|шул|була|булган|буенча|турында|татарстан|татарстанның|республикасы|' +
      'президенты|рәис|дәүләт|ил|илнең|ел|елда|елның|аның|алар|аларның|без|безнең|мин|син|сез|күп|һәр|иң|зур|яңа|' +
      'беренче|ике|өч|диде|әйтте|булды|булачак|булып|итте|ит|иде|түгел|кебек|ләкин|әмма|соң|аннары|элек|арасында|' +
      'каршы|тарафыннан|аша|буларак|көн|көнне|бүген|кичә|барлык|юк|бар|нәрсә|ничек|кайчан|яки|яисә|әгәр|чөнки|' +
      'казан|казанда|министрлыгы|министры|хөкүмәт|халык|халыкара|милли|сум|миллион|мең|процент|кеше|кешеләр|' +
      'дөнья|хәбәр|шушы|үз|үзенең|кирәк|тагын|бик|хәзер|кадәр|татар|районы|шәһәре|дигән|иткән|ител|тора|ди|генә|' +
      'гына|инде',
    affixes:
      '*ның|*нең|*лар|*ләр|*нар|*нәр|*ында|*ендә|*ган|*гән|*ды|*де|*лык|*лек|*дан|*дән|*ып|*еп|*сы|*се|*ырга|' +
      '*ергә|*ә*|*җ*',
  },
  ug: {
    scripts: 'Arabic',
    frequent:
      'ۋە|بۇ|بىر|بىلەن|ئۈچۈن|ھەم|دەپ|ئۇ|بولغان|توغرىسىدا|شىنجاڭ|ئۇيغۇر|ئاپتونوم|رايونى|رايونلۇق|جۇڭگو|خىتاي|' +
      'دۆلەت|دۆلەتلىك|پرېزىدېنت|باش|مىنىستىر|ھۆكۈمەت|ھۆكۈمىتى|ساقچى|ئۈرۈمچى|شەھىرى|شەھەر|ناھىيە|يىل|يىلى|يىلىدىن|' +
      'ئاي|ئاينىڭ|كۈن|كۈنى|بۈگۈن|تۈنۈگۈن|ئەتە|ھازىر|ئادەم|ئادەملەر|كىشى|كىشىلەر|خەلق|خەلقى|خەلقئارا|كۆپ|ھەر|' +
      'ھەممە|ئەڭ|چوڭ|يېڭى|بىرىنچى|ئىككى|ئۈچ|مىليون|مىڭ|يۈەن|پىرسەنت|دېدى|ئېيتتى|بولدى|بولىدۇ|بولۇپ|قىلدى|قىلىپ|' +
      'قىلىش|قىلغان|ئىدى|ئەمەس|ئوخشاش|لېكىن|ئەمما|كېيىن|بۇرۇن|ئارىسىدا|قارشى|تەرىپىدىن|ئارقىلىق|يوق|بار|نېمە|' +
      'قانداق|قاچان|ياكى|ئەگەر|چۈنكى|ئۇنىڭ|ئۇلار|ئۇلارنىڭ|بىز|بىزنىڭ|مەن|سىز|ئۆز|ئۆزىنىڭ|كېرەك|يەنە|ناھايىتى|شۇ|' +
      'مۇشۇ|بۇنىڭ|خەۋەر|دۇنيا|قەدەر',
    affixes: '*نىڭ|*لار|*لەر|*دىن|*غان|*گەن|*ىدا|*ىدە|*لىق|*لىك|*نى|*غا|*گە|*دۇ|*ىدۇ|*لىرى|*ى*|*ې*|*ۈ*|*ۆ*',
  },
  ur: {
    scripts: 'Arabic',
    frequent:
      'کے|کی|میں|ہے|اور|کا|سے|نے|کو|کہ|یہ|پر|اس|ہیں|بھی|تھا|تھی|تھے|نہیں|ایک|وہ|کر|کیا|گیا|گئی|گئے|جو|ان|کہا|تو|' +
      'ہی|لیے|ہو|ہوا|ہوئے|ہوئی|رہا|رہے|رہی|بعد|ساتھ|یا|جس|اپنے|اپنی|اپنا|کوئی|کچھ|جب|تک|اگر|لیکن|مگر|والے|والی|' +
      'والا|دو|تین|پاکستان|پاکستانی|وزیر|اعظم|صدر|حکومت|پولیس|ملک|لوگ|لوگوں|سال|دن|آج|کل|اب|نئی|نیا|بڑا|بڑی|پہلے|' +
      'پہلی|پہلا|کروڑ|لاکھ|ہزار|روپے|درمیان|خلاف|بغیر|کیونکہ|کیوں|کون|کہاں|کیسے|کب|سب|تمام|ہر|بہت|زیادہ|دوسرے|' +
      'دیگر|میرے|ہم|آپ|انھوں|انہوں|جنھوں|مطابق|دیا|دی|کرنے|کرتے|کرنا|ہونے|جانے|چاہیے|سکتا|سکتے|جا|طرف|وقت|دوران|' +
      'اسلام|آباد|لاہور|کراچی|بارے',
    affixes: '*وں|*یں|*تی|*ئے|*ئی|*اؤں|*یوں|*نگ|*اں|*یاں|*کہ|*تے|*نا|*ہے|*ھا|*ٹ*|*ڈ*|*ڑ*|*ھ*|*ں|*ے',
  },
  uz: {
    scripts: 'Latin',
    frequent:
      "va|bu|bir|bilan|uchun|ham|da|deb|u|bo'lgan|bo'yicha|o'zbekiston|respublikasi|prezidenti|davlat|yil|yilda|" +
      "yilning|ularning|uning|biz|bizning|men|siz|ko'p|har|eng|katta|yangi|birinchi|ikki|uch|dedi|qildi|bo'ldi|" +
      "bo'ladi|qilish|qilingan|bo'lib|qilib|etdi|edi|emas|kabi|ammo|lekin|keyin|so'ng|oldin|o'rtasida|haqida|" +
      "qarshi|tomonidan|orqali|sifatida|kun|kuni|bugun|kecha|barcha|yo'q|bor|nima|qanday|qachon|yoki|esa|agar|" +
      "chunki|toshkent|toshkentda|vazirligi|vaziri|hukumat|xalq|xalqaro|milliy|iqtisodiy|so'm|million|ming|foiz|" +
      "kishi|odam|odamlar|mamlakat|dunyo|xabar|ma'lum|mazkur|ushbu|shu|o'z|o'zining|to'g'risida|bo'lsa|olib|ega|" +
      'yana|juda',
    affixes:
      '*lari|*lar|*ning|*dan|*moqda|*ishi|*ish|*gan|*lik|*ligi|*adi|*yapti|*dagi|*lgan|*larni|*asi|*chi|*iga|' +
      "*ini|*ilish|*ishga|*o'*|*g'*|*sh*",
  },
  xh: {
    scripts: 'Latin',
    frequent:
      'kwaye|ukuba|le|lo|eli|esi|olu|oku|aba|ezi|ukuze|kodwa|okanye|ngoko|kuba|ngenxa|emva|phambi|phakathi|phezu|' +
      'kunye|nge|kwi|ku|e|ka|ya|wa|la|za|ba|ngokuthi|uthe|bathe|yithi|uthi|kuthiwa|utsho|abantu|umntu|abahlali|' +
      'umongameli|urhulumente|amapolisa|ilizwe|mzantsi|afrika|iminyaka|unyaka|usuku|namhlanje|izolo|ngomso|' +
      'ixesha|ngexesha|isixeko|abafundi|isikolo|izikolo|umfazi|indoda|umntwana|abantwana|imali|izigidi|iirandi|' +
      'inkulu|omkhulu|entsha|omtsha|enye|zimbini|ntathu|kuqala|kakhulu|kuphela|konke|bonke|yonke|zonke|lonke|' +
      'kananjalo|nangona|kwakhona|ngoku|kanye|phantsi|kufuneka|ukwenza|ukuya|ukufumana|ubukhulu|ngaphandle|' +
      'malunga|ngokutsha|ukusuka|apho|xa|ndi|mna|wena|yena|thina|nina|bona|oko|loo|nto|into|izinto|akukho|asiyo|' +
      'ayikho|nokuba|oonke|uya',
    affixes:
      'uku*|um*|aba*|ama*|isi*|izi*|imi*|ubu*|nge*|nga*|kwi*|kwe*|ya*|ba*|ngo*|*ini|*ileyo|*eni|*iyo|*tsh*|*hl*|' +
      '*dl*|*xh*|*qh*|*gq*|*rh*|*nts*',
  },
  yo: {
    scripts: 'Latin',
    frequent:
      'ni|ti|àwọn|ó|sì|náà|tí|ń|fún|láti|wọn|pé|kan|sí|nínú|lọ|jẹ́|bí|wọ́n|ṣe|kò|fi|ìjọba|ààrẹ|gómìnà|ìpínlẹ̀|' +
      'nàìjíríà|orílẹ̀|èdè|ènìyàn|àti|ọjọ́|ọdún|lórí|pẹ̀lú|nígbà|tó|kí|ẹni|ilé|iṣẹ́|èyí|yìí|yẹn|mo|a|o|ẹ|rẹ̀|rẹ|' +
      'mi|wa|wá|mọ̀|sọ|so|gbogbo|kọ́|kó|ní|ọ̀pọ̀|lẹ́yìn|ṣáájú|láàrín|nítorí|ṣùgbọ́n|tàbí|àmọ́|nípa|lọ́wọ́|jù|gan|' +
      'bá|lè|máa|yóò|kì|í|mẹ́ta|méjì|ọ̀kan|àkọ́kọ́|tuntun|ńlá|ọlọ́pàá|owó|ọmọ|obìnrin|ọkùnrin|ọba|ìlú|èkó|ìbàdàn|' +
      'òní|àná|ọ̀la|di|dé|gba|pa|ra|gbé|fẹ́|rí|wò|gẹ́gẹ́|báyìí|nísinsìnyí|sọ́|lára|abẹ́|orí|ọwọ́|ẹgbẹ́|àwa|ẹ̀yin|' +
      'òun|èmi|ìwọ',
    affixes: '*gb*|*kp*|*ọ́|*ọ̀|*ẹ́|*ẹ̀|*ìí|*àá|*wọ́n|*ṣe*|*ẹn|*ọn|*án|*ún|*ín|ọ*|ẹ*|ì*|à*|gb*',
  },
  yue: {
    scripts: 'Han',
    frequent: '',
    affixes: '',
  },
  zu: {
    scripts: 'Latin',
    frequent:
      'ukuthi|futhi|lo|le|leli|lesi|lolu|lokhu|laba|lezi|ukuze|kodwa|noma|ngakho|ngoba|ngenxa|emuva|ngaphambi|' +
      'phakathi|phezu|kanye|nge|ku|e|ka|ya|wa|la|za|ba|uthe|bathe|uthi|kuthiwa|usho|wathi|abantu|umuntu|' +
      'umphakathi|umongameli|uhulumeni|amaphoyisa|izwe|ningizimu|afrika|iminyaka|unyaka|usuku|namuhla|namhlanje|' +
      'izolo|kusasa|isikhathi|ngesikhathi|idolobha|abafundi|isikole|izikole|owesifazane|indoda|ingane|izingane|' +
      'imali|izigidi|amarandi|enkulu|omkhulu|entsha|omusha|eyodwa|ezimbili|amabili|kuqala|kakhulu|kuphela|konke|' +
      'bonke|yonke|zonke|lonke|njalo|yize|nakuba|manje|phansi|kufanele|ukwenza|ukuya|ukuthola|ngaphandle|' +
      'mayelana|ukusuka|lapho|uma|ngi|mina|wena|yena|thina|nina|bona|lokho|into|izinto|akukho|ayikho|ngisho|' +
      'kusukela|kwaze|ngokusho|ngonyaka|ngesonto|isonto|iphoyisa|owaziwayo|sekungu',
    affixes:
      'uku*|um*|aba*|ama*|isi*|izi*|imi*|ubu*|nge*|nga*|ku*|kwe*|ya*|ba*|ngo*|*ini|*ile|*eni|*iyo|*sh*|*hl*|*dl*|' +
      '*kh*|*qh*|*gq*|*nhl*|*ndl*',
  },
  bem: {
    scripts: 'Latin',
    frequent:
      'ukuti|na|mu|ku|pa|ba|aba|uyu|ifi|ici|ilyo|lelo|kabili|nga|nomba|pantu|fye|sana|bonse|onse|fyonse|limo|' +
      'bamo|bambi|umuntu|abantu|ukufuma|ukulingana|kuti|tuli|twali|tulefwaya|ine|iwe|ena|ifwe|imwe|bena|wa|ya|' +
      'fya|ca|la|lya|kwa|imishi|umushi|ubushiku|icungulo|akabungwe|ubuteko|kampani|bapolisi|zambia|icalo|amafya|' +
      'ubwafya|incito|imilimo|abana|umwana|umwanakashi|umwaume|abanakashi|umukalamba|kateeka|bashikulu|landile|' +
      'balandile|atile|baliti|abati|asosele|basosele|alefwaya|balefwaya|balebomba|ukubomba|ukupanga|ukupela|' +
      'ukumona|ukwishiba|ukusanga|inshita|umwaka|imyaka|umweshi|bushiku|mailo|ulucelo|bwangu|nangula|nangu|' +
      'kanshi|ico|apo|ukulola|ukucila|ubukulu|ubusuma|bubi|icikulu|icipya|fipya|abapya|ubupya|pali|kuli|muli|' +
      "palwa|pamo|capamo|cila|umo|babili|batatu|bane|basano|ishilingi|indalama|amenshi|ifyakulya|ing'anda|" +
      'amasukulu|isukulu|icipatala|abalwele|ubulwele',
    affixes: 'uku*|ama*|ifi*|aba*|umu*|imi*|ubu*|ici*|baka*|bale*|twa*|tule*|ale*|pale*|*ishe|*ile|*ele|*afwa|*sha',
  },
  ee: {
    scripts: 'Latin',
    frequent:
      'be|le|la|ƒe|eye|me|wo|nye|si|siwo|na|ɖe|kple|tso|va|ya|eƒe|wòe|woe|ame|amewo|dzi|gbɔ|ŋu|ŋuti|kpɔ|gblɔ|wɔ|' +
      'wɔe|dukɔ|dukɔa|dziɖuɖu|ƒo|xexea|xexeame|ta|hã|ke|gake|nu|nuwo|ɣeyiɣi|ƒewo|ɣleti|ŋkeke|egbe|etsɔ|zi|gbã|' +
      'evelia|eve|etɔ̃|ene|atɔ̃|míe|mí|mia|wò|nɔ|nɔviwo|vi|viwo|ɖevi|ɖeviwo|nyɔnu|nyɔnuwo|ŋutsu|ŋutsuwo|dumegã|' +
      'dukplɔla|kplɔla|togbi|fia|suku|kɔdzi|dɔwɔlawo|dɔ|dɔwɔwɔ|ga|asi|asitsatsa|agbe|ku|kuviwo|afɔ|afi|afima|' +
      'afisia|sia|siawo|ma|mawo|ɖewo|geɖe|ɖeka|bubu|bubuwo|katã|ko|ɖeɖe|kpɔkpɔ|ŋutɔ|abe|nenema|vɔ|ava|ŋutifafa|' +
      'kpovitɔwo|kpovi|ʋɔnu|ʋɔnudrɔ̃ƒe|se|sewo|akɔ|bɔbɔ|ale|alesi|esi|elabena|eyata|kaba|yeye|xoxo|gã|kɔ|do|dzɔ|' +
      'dzɔdzɔ|nudzɔdzɔ|megbe|ŋgɔ|ŋdi|fiẽ',
    affixes: '*wo|*woe|*lawo|*nya|*nyawo|*ƒe|*tɔ|*tɔwo|*ɖe*|*ŋ*|*ɣ*|*ʋ*|*ƒ*|*kp*|*gb*|*dz*|*xo*|*la|*a',
  },
  eo: {
    scripts: 'Latin',
    frequent:
      'la|de|kaj|en|al|estas|ke|kiu|kiuj|por|ne|kun|per|ĉe|sur|el|pri|li|ĝi|ili|mi|ni|vi|ŝi|oni|sed|aŭ|kiel|pli|' +
      'plej|ankaŭ|jam|nur|ĉi|tio|tiu|tiuj|ĉiuj|kio|se|ĝis|post|antaŭ|inter|kontraŭ|dum|sub|super|pro|laŭ|ĉar|' +
      'kiam|kie|tre|tiam|nun|hodiaŭ|hieraŭ|morgaŭ|jaro|jaroj|jaron|tago|tagoj|monato|semajno|urbo|lando|landoj|' +
      'mondo|prezidento|registaro|ministro|ĉefministro|polico|homoj|homo|personoj|viro|virino|virinoj|infanoj|' +
      'esti|estis|estos|havas|havis|povas|povis|diris|diras|deklaris|anoncis|faris|fari|iĝis|lia|ŝia|ĝia|ilia|' +
      'nia|mia|unu|du|tri|kvar|kvin|ses|dek|cent|mil|milionoj|procento|unua|dua|lasta|nova|novaj|granda|grandaj|' +
      'bona|multaj|multe|kelkaj|alia|aliaj|sia|sian|siaj|iu|iuj|ajn|tamen|do|tial|ĉirkaŭ|ekde|eĉ|preskaŭ|' +
      'inkluzive|parto|grupo|laboro|vivo|tempo|loko|nomo|lingvo|esperanto|ebla|ofte',
    affixes: '*oj|*ojn|*aj|*ajn|*as|*is|*os|*us|*ado|*ejo|*isto|*istoj|*eco|*anta|*inta|*ita|*ata|mal*|*aŭ|*ĉ*|*ĝ*',
  },
  ff: {
    scripts: 'Latin',
    frequent:
      'e|to|nde|ko|do|ɗo|ngam|be|ɓe|o|mi|a|en|min|on|ɗum|ɗun|ndu|nga|ngu|ndi|kadi|haa|nder|dow|les|yeeso|ɓawo|' +
      'fuu|fof|tan|bana|no|wonaa|walaa|woodi|ɗon|ɗonno|don|leydi|lesdi|leyɗe|laamu|laamɗo|hooreejo|hoolaare|' +
      'gollal|golle|gollooɓe|neɗɗo|yimɓe|yimbe|worɓe|rewɓe|rewbe|debbo|gorko|sukaaɓe|ɓiɓɓe|sukaabe|wuro|wuroore|' +
      "gure|ngonka|sahaa|saa'i|wakkati|hitaande|duuɓi|duubi|lewru|ñalnde|nyande|asawe|hannde|hande|keeŋan|jango|" +
      'gooto|goʼo|ɗiɗi|didi|tati|nay|joy|sappo|teemedere|ujunere|miliyon|heewi|heewɓe|ɗuuɗɓe|masin|sanne|feere|' +
      "goɗɗo|woɓɓe|wobbe|goɗɗum|kala|ala|waawi|waawa|wii|wi'i|wi'ii|bi'i|haali|haala|hollitii|fotde|ina|naa|so|" +
      'si|sabu|ngamu|ndeen|kono|ammaa|ammaako|haɗa|waɗi|waɗata|yahi|yehi|wari|ari|nastii|yalti|fuɗɗi|heɓi|hebugo|' +
      'wallude|wallugo|ballal|jawdi|ceede|kaalis|polisɓe|soogeeji|konu|hare|jam|njamu|cellal|safrirde|suudu|' +
      'janngirde|jannginooɓe|ekkol',
    affixes: '*ɓe|*ɗe|*ɗi|*nde|*ndi|*ngal|*ngol|*gol|*go|*ude|*ugo|*ii|*aama|*aaki|*otoo|*ata|*ooɓe|nd*|ng*|mb*|*aare',
  },
  fj: {
    scripts: 'Latin',
    frequent:
      'na|e|ni|ki|vei|sa|me|ko|ka|kei|o|mai|ga|vakalevu|era|eda|keimami|kemuni|keda|iko|au|koya|ira|nodra|nona|' +
      'noda|noqu|nomu|kina|qai|se|sega|baleta|oqo|oqori|oya|dua|rua|tolu|va|lima|ono|vitu|walu|ciwa|tini|vanua|' +
      'viti|matanitu|minisita|peresitedi|palaimia|parlimen|ovisa|ovisi|tamata|tabua|yabaki|vula|siga|nikua|nanoa|' +
      'mataka|macawa|gauna|vata|kece|lelevu|lailai|vou|makawa|levu|vinaka|ca|tukuna|kaya|vakatakila|kila|raica|' +
      'lako|lesu|yaco|cakava|caka|vakayacora|solia|taura|tiko|toka|tu|koto|bula|mate|koronivuli|gonevuli|gone|' +
      'vuvale|yalewa|turaga|marama|qase|bisinisi|ilavo|soko|cagi|uca|wai|waitui|yanuyanu|delai|koro|veikoro|' +
      'veivanua|tikina|yasana|itukutuku|ulutaga|vakabibi|vakarau|vakavo|vakatekivu|tekivu|cava|vakacava|' +
      'veiqaravi|qaravi|vakalesilesi|lewenivanua|lewe|veilewai|mataveilewai|bose|bosevakaturaga|lotu',
    affixes: 'vaka*|vei*|i*|*taka|*raka|*vaka|*caka|*yaca|*laka|*kina|dau*|*tini|*ra|*na|*ca|nai*|sausau*|yavu*|*gauna',
  },
  fo: {
    scripts: 'Latin',
    frequent:
      'og|í|at|er|á|sum|til|ein|av|við|fyri|tað|ikki|eru|hava|hevur|var|men|so|um|ella|frá|eftir|hann|hon|tey|' +
      'teir|teimum|honum|henni|vit|eg|tú|tykkum|okkum|okkara|teirra|hansara|hennara|eisini|nú|har|her|tá|hví|' +
      'hvør|hvat|hvussu|tann|tær|tess|tí|teim|vera|verið|vóru|verður|verða|fer|fara|fór|koma|kemur|kom|kunnu|' +
      'kann|kundi|skulu|skal|skuldi|vilja|vil|vildi|mugu|má|máttu|fáa|fær|fekk|gera|ger|gjørdi|siga|sigur|segði|' +
      'føroyar|føroyum|føroyskur|føroyska|føroyskt|tórshavn|landsstýrið|landsstýrismaður|løgmaður|løgting|' +
      'løgtingið|løgreglan|fólk|fólki|ár|árið|árum|dagur|dag|dagar|mánað|tíð|tíðina|landið|landi|bygd|kommuna|' +
      'skip|bátur|fiskur|alingar|krónur|milliónir|prosent|onkur|onnur|aðrar|annað|annan|allar|øll|alt|nógv|' +
      'nógvar|minni|meira|mest|betri|stórur|stór|stórt|nýggjur|nýggja|nýtt|fyrsti|fyrst|seinasti|tveir|tvær|trý|' +
      'millum|móti|undir|yvir|uttan|innan|saman|burtur|heim|aftur|bert|bara|sjálvt|týðandi|sambært',
    affixes:
      '*ur|*inum|*ini|*ina|*unum|*arnar|*irnir|*ligt|*ligur|*liga|*andi|*aði|*ing|*ingin|*skapur|*semi|*heit|*ið|' +
      '*num|*ðu|*ggj*|*øð*|*oyð*|*ey*',
  },
  hmn: {
    scripts: 'Latin',
    frequent:
      'thiab|nyob|yog|tias|los|tsis|muaj|tau|rau|cov|lub|tus|kev|nws|lawv|peb|kuv|koj|nej|uas|ua|mus|hauv|tom|' +
      'kom|ntawm|ntawd|no|ib|ob|plaub|tsib|xya|yim|cuaj|kaum|puas|txhiab|lab|feem|coob|ntau|tsawg|loj|me|tshiab|' +
      'qub|zoo|phem|tab|sis|tiam|vim|lawm|xwb|thaum|txog|ntxiv|dua|kuj|twb|yeej|yuav|tej|tseem|haiv|neeg|hmoob|' +
      'tebchaws|teb|chaws|nom|tswv|fwv|pej|xeem|tub|ceev|xwm|rog|poj|niam|txiv|neej|nyuam|tsev|kawm|ntawv|kho|' +
      'mob|nyiaj|txiag|hnub|hli|xyoo|nag|hmo|tag|kis|sij|hawm|zaum|qhov|chaw|zos|nroog|koom|haum|koomhaum|hais|' +
      'qhia|pab|nrhiav|pom|paub|xav|nug|sau|nyeem|mloog|saib|tuaj|rov|qab|nce|nqis|nruab|nrab|tawm|nkag|pib|xaus|' +
      'ntsib|sib|tham|ntaus|tsov|thaj|yeeb|cai|lij|choj|txoj|thawj|coj|tswj|hwm',
    affixes: '*nt*|nt*|ntx*|nts*|tx*|ts*|*hl*|hn*|hm*|nq*|nr*|*ov|*ub|*ab|*ev|*aws|*eeg|*oob|*iav|dh*|npl*',
  },
  la: {
    scripts: 'Latin',
    frequent:
      'et|in|est|ad|non|ut|cum|de|qui|quae|quod|ex|ab|sed|per|si|aut|atque|ac|sunt|esse|eius|hoc|hic|haec|illi|' +
      'ille|illa|iam|etiam|enim|autem|nec|neque|pro|inter|post|ante|contra|sub|super|apud|sine|usque|propter|ob|' +
      'tamen|quidem|quoque|vel|sic|ita|tum|tunc|nunc|ubi|unde|quo|qua|quam|quia|quoniam|dum|donec|nisi|ne|nam|' +
      'ergo|igitur|itaque|fuit|erat|erant|fuerunt|erit|sit|sint|esset|fuisse|habet|habent|potest|possunt|dixit|' +
      'dicit|fecit|facere|anno|annis|annos|anni|die|diebus|mense|tempore|civitas|civitatis|civitates|res|rebus|' +
      'publica|rei|publicae|populus|populi|homines|hominum|homo|hominibus|vir|viri|mulier|praeses|praesidens|rex|' +
      'regis|imperator|urbs|urbis|urbe|terra|terrae|mundi|bellum|belli|pacis|pax|lex|leges|omnes|omnia|omnibus|' +
      'multi|multa|magnus|magna|magni|novus|nova|unus|una|duo|tres|quattuor|decem|centum|mille|primus|prima|ipse|' +
      'ipsa|idem|suus|sua|suum|suis|se|sibi|nos|vos|nobis|vobis|eorum|earum|quibus|quorum|cuius|cui|quem|quas',
    affixes:
      '*orum|*arum|*ibus|*tur|*ntur|*erunt|*avit|*atio|*ationis|*tatis|*tatem|*ium|*am|*em|*ae|*us|*um|*is|*que|' +
      '*isse|*andum|*itur',
  },
  lg: {
    scripts: 'Latin',
    frequent:
      "ne|mu|ku|n'a|na|nti|okuva|era|nga|kubanga|naye|ate|abantu|omuntu|bonna|yonna|byonna|ebintu|ekintu|ekyo|" +
      "ebyo|oyo|abo|ono|bano|kino|bino|ye|be|lya|bya|kya|wa|ba|ya|ga|za|mwe|gwe|nze|ffe|mmwe|bo|bw'abantu|" +
      "ky'ebintu|eggwanga|uganda|gavumenti|minisita|pulezidenti|poliisi|abapoliisi|paalamenti|omubaka|ababaka|" +
      'kkooti|omusango|omulamuzi|omukyala|omusajja|abakyala|abasajja|omwana|abaana|essomero|amasomero|eddwaliro|' +
      'amaka|omulimu|emirimu|ensimbi|ssente|obukadde|emitwalo|omwaka|emyaka|omwezi|olunaku|leero|jjo|enkya|wiiki|' +
      'ssaawa|kampala|ekibuga|disitulikiti|ekyalo|ennyumba|amazzi|emmere|agambye|yagambye|bagambye|ategeezezza|' +
      'yategeezezza|bategeezezza|alina|balina|okubeera|okukola|okugenda|okuyamba|okulaba|okutta|okusasula|' +
      "okutandika|okukomya|kati|nnyo|nnyini|wabula|oluvannyuma|mbu|olwa|olw'okuba|bulijjo|bw'ati|wansi|waggulu|" +
      'maaso|emabega|omulala|abalala|ekirala|omu|babiri|basatu|bana|bataano|kkumi|kikumi|lukumi|omukulembeze|' +
      'abakulembeze|ekibiina|okulonda|abalonzi',
    affixes: "oku*|oba*|aba*|omu*|emi*|eki*|ebi*|olu*|obu*|ama*|enn*|*ezza|*ibwa|*agana|*nnyo|*ng*|kk*|ss*|*ggw*|ng'*",
  },
  ln: {
    scripts: 'Latin',
    frequent:
      'na|ya|ezali|mpe|ete|oyo|ba|po|te|to|mpo|bato|moto|bango|biso|ye|yo|nga|bino|mboka|ekolo|bikolo|bakonzi|' +
      'mokonzi|mokambi|bakambi|leta|guvernema|ministre|prezida|polisi|basoda|basali|mosala|misala|mbula|sanza|' +
      'mokolo|mikolo|lelo|lobi|mbala|ntango|tango|kasi|soki|ata|lokola|wana|awa|kuna|nini|nani|boni|mingi|moke|' +
      'nyonso|banso|mosusu|misusu|basusu|mobali|mwasi|basi|mibali|bana|mwana|ndako|kelasi|lopitalo|mbongo|dollar|' +
      'falanga|kinshasa|congo|kongo|engumba|ntoto|mai|bilei|bokono|nzela|motuka|alobi|balobi|alobaki|balobaki|' +
      'ayebisi|esengeli|akoki|bakoki|azalaki|bazalaki|ezalaki|azali|bazali|tozali|asali|kosala|kozala|koloba|' +
      'kokende|koyeba|komona|kopesa|kozwa|kobanda|koya|likolo|nse|liboso|nsima|sima|kati|libanda|esika|bisika|' +
      'moko|mibale|misato|minei|mitano|zomi|nkama|nkoto|milio|likambo|makambo|lisolo|bolingo|kimia|bitumba|' +
      'etumba|maponami|kopona|mobeko|mibeko|bonsomi|ntina|ndenge|lolenge',
    affixes: 'ba*|ko*|mo*|mi*|bo*|li*|ma*|*aki|*ami|*isi|*eli|*ela|*ana|eza*|baza*|aza*|*ngo|*mb*|*nz*|*nt*',
  },
  mg: {
    scripts: 'Latin',
    frequent:
      "ny|sy|ao|tamin'ny|amin'ny|ho|dia|fa|tsy|izay|an'ny|izany|ireo|izy|azy|io|ity|ilay|isika|izahay|izaho|aho|" +
      "ianao|ianareo|no|na|ary|raha|satria|nefa|saingy|koa|ihany|indray|efa|mbola|tokoa|avy|any|eto|amin'ity|" +
      "amin'io|teo|tany|taona|andro|volana|herinandro|omaly|androany|rahampitso|ora|fotoana|olona|vahoaka|" +
      "fanjakana|governemanta|minisitra|praiminisitra|filoha|filohan'ny|polisy|zandary|miaramila|firenena|" +
      'madagasikara|tanàna|antananarivo|faritra|distrika|fokontany|zaza|ankizy|vehivavy|lehilahy|mpianatra|' +
      'sekoly|hopitaly|asa|mpiasa|vola|ariary|iray|roa|telo|efatra|dimy|folo|zato|arivo|tapitrisa|isan|jato|' +
      'voalohany|farany|vaovao|lehibe|kely|maro|betsaka|tsara|ratsy|rehetra|sasany|hafa|hoy|nilaza|nambarany|' +
      'milaza|nanambara|nanao|manao|natao|atao|nisy|misy|nahazo|mahazo|afaka|tokony|mila|tia|mahita|nahita|' +
      'mandeha|nandeha|tonga|niainga|nanomboka|fifidianana|fitsarana|lalàna|ady|fandriampahalemana|momba|noho|' +
      "araka|alohan'ny|aorian'ny|nandritra|mandritra|hatramin'ny",
    affixes: "*ana|*ina|*any|*ny|*tra|*ka|man*|mana*|mp*|fan*|mi*|ni*|na*|fi*|ha*|voa*|*n'ny|*dr*|*ts*|tsy*",
  },
  mi: {
    scripts: 'Latin',
    frequent:
      'te|ki|o|i|he|nga|ngā|ka|e|me|ko|kua|tonu|ana|mo|mō|a|ai|hoki|ia|rātou|ratou|tātou|tatou|mātou|matou|' +
      'koutou|au|koe|tōku|toku|tōna|tona|tāna|ōna|ona|āna|nā|na|nō|no|hei|kei|tēnei|tenei|tēnā|tērā|tera|ēnei|' +
      'enei|ērā|aua|taua|ahau|tangata|tāngata|wahine|wāhine|tamariki|mokopuna|whānau|whanau|hapū|hapu|iwi|māori|' +
      'maori|aotearoa|pākehā|whenua|moana|awa|maunga|kāwanatanga|kawanatanga|minita|pirimia|pāremata|paremata|' +
      'pirihimana|kura|kaiako|hōhipera|mahi|kaimahi|reo|tikanga|tau|marama|rā|ra|wiki|inanahi|āpōpō|apopo|rangi|' +
      'wā|wa|wāhi|wahi|tāone|taone|kāinga|kainga|nui|iti|pai|kino|hou|tawhito|katoa|tahi|rua|toru|whā|rima|ono|' +
      'whitu|waru|iwa|tekau|rau|mano|miriona|kōrero|korero|kī|mea|meatia|haere|tae|mai|atu|ake|iho|tū|noho|mōhio|' +
      'mohio|kite|rongo|whakaaro|whakatau|whakahaere|whakamahi|whakapau|pēnei|pēhea|aha|wai|hea|engari|mehemea|' +
      'ahakoa|kāore|kaore|ehara|kāhore|runga|raro|roto|waho|mua|muri',
    affixes: 'whaka*|*tia|*hia|*ria|*ngia|*tanga|*hanga|*ranga|*nga|kai*|*wh*|*ng*|ā*|*ā*|*ō*|*ū*|*ē*|mā*|kā*',
  },
  nd: {
    scripts: 'Latin',
    frequent:
      'ukuthi|njalo|kodwa|loba|kumbe|ngoba|nxa|uma|lokhu|lokho|lo|le|la|leli|leyo|lezi|labo|laba|lapho|khona|' +
      'kakhulu|kanye|lakho|labantu|umuntu|abantu|bonke|konke|zonke|yonke|wonke|ilizwe|elizwe|uhulumende|' +
      'umongameli|ungqongqotshe|amapholisa|inkundla|umthethwandaba|umthetho|imali|amadola|izigidi|iminyaka|' +
      'umnyaka|inyanga|insuku|ilanga|lamuhla|izolo|kusasa|iviki|isikhathi|ngesikhathi|ngemva|phambi|phezu|phansi|' +
      'phakathi|eduze|esikolo|izikolo|isibhedlela|umsebenzi|imisebenzi|izisebenzi|abesifazana|abesilisa|' +
      'abantwana|umntwana|owesifazana|indoda|imuli|izindlu|indlu|amanzi|ukudla|ibhola|umdlalo|abadlali|iqembu|' +
      'wathi|uthe|bathe|bathi|esithi|uthi|kuthiwa|kwathiwa|watsho|utshilo|batshilo|ngokutsho|ukwenza|ukubona|' +
      'ukuhamba|ukuza|ukusiza|ukwazi|ukuze|ukuba|kube|kwaba|waba|baba|yikho|yiyo|nguye|yini|ngani|njani|khathesi|' +
      'lanxa|nje|ngakho|ikakhulu|mayelana|zimbabwe|bulawayo|emzini|idolobho|emakhaya|abakhokheli|umkhokheli|' +
      'ukhetho|abakhethi|okunengi|abanengi|enengi|munye|babili|bathathu|abane',
    affixes: 'uku*|aba*|umu*|imi*|izi*|isi*|ama*|e*|kwe*|kwa*|*weni|*ini|*eni|*ile|*isa|*iwe|*ana|lo*|la*|*tsh*|*kh*',
  },
  nso: {
    scripts: 'Latin',
    frequent:
      'go|le|ka|ba|ya|gore|e|wa|a|mo|tša|tše|tšeo|yeo|seo|se|sa|la|leo|lefela|ke|ga|gomme|eupša|goba|fela|gape|' +
      'gona|moo|kua|ge|gee|bjalo|bjale|bjo|bja|botšwa|batho|motho|mang|eng|nna|wena|yena|rena|lena|bona|gagwe|' +
      'moka|ohle|naga|nageng|afrika|borwa|mmušo|mmušong|mopresidente|tona|maphodisa|lekgotla|kgoro|kgorotsheko|' +
      'molao|melao|tšhelete|diranta|mengwaga|ngwaga|kgwedi|letšatši|matšatši|lehono|maabane|gosasa|beke|nako|' +
      'dinako|morago|pele|godimo|tlase|gare|sekolo|dikolo|barutwana|morutiši|bookelo|balwetši|bolwetši|modiro|' +
      'mešomo|bašomi|basadi|mosadi|banna|monna|bana|ngwana|lapa|malapa|ntlo|dintlo|meetse|dijo|papadi|bapadi|' +
      'sehlopha|rile|boletše|o|dira|dirile|šoma|šomile|bone|tla|tlile|ile|swanetše|kgona|kgonne|thoma|thomile|' +
      'thuša|kgethwa|dikgetho|bakgethi|mokgatlo|boetapele|moetapele|baetapele|nnete|fapanego|mehuta|yo|yona|tee|' +
      'pedi|tharo|nne|hlano|lesome|kgolo|dikete|dimilione',
    affixes: 'bo*|mo*|me*|di*|ma*|ba*|*ng|*ile|*wa|*ego|*etše|*ago|*iša|*tša|*ilego|*šo*|*tš*|*kg*|*hl*|*bj*|*tšh*',
  },
  ny: {
    scripts: 'Latin',
    frequent:
      'ndi|kuti|mu|pa|ku|a|ya|wa|za|la|cha|zi|ndipo|koma|kapena|chifukwa|monga|iye|iwo|ife|inu|ine|iwe|anthu|' +
      "munthu|ana|mwana|akazi|amuna|mkazi|mwamuna|boma|dziko|mdziko|dzikoli|m'dziko|malawi|president|mtsogoleri|" +
      'atsogoleri|nduna|nyumba|malamulo|apolisi|polisi|khothi|bwalo|milandu|mlandu|lamulo|ndalama|kwacha|' +
      'miliyoni|zaka|chaka|mwezi|miyezi|tsiku|masiku|lero|dzulo|mawa|sabata|nthawi|maola|pambuyo|asanayambe|' +
      'patsogolo|pansi|pakati|mkati|kunja|sukulu|masukulu|aphunzitsi|ophunzira|chipatala|zipatala|odwala|matenda|' +
      'ntchito|antchito|mudzi|midzi|mzinda|lilongwe|blantyre|chakudya|madzi|chimanga|mpira|osewera|timu|masewero|' +
      'anati|wati|ati|anena|adanena|adauza|anauza|adati|akuti|ananena|kunena|kuchita|kupita|kubwera|kuthandiza|' +
      'kuona|kudziwa|kupereka|kupeza|kuyamba|omwe|amene|zomwe|zimene|lomwe|limene|yomwe|imene|chomwe|uyu|awa|izi|' +
      'ichi|iyi|ili|onse|zonse|yonse|lonse|chonse|ena|wina|zina|lina|china|imodzi|awiri|atatu|anayi|asanu|khumi|' +
      'zana|kwambiri|komanso|ngakhale|choncho|motero|nkhani|chisankho|ovota|chipani|zipani|mgwirizano|mtendere|' +
      'nkhondo',
    affixes: 'ku*|ama*|adz*|zi*|mw*|chi*|ma*|mp*|ndi*|*tsa|*itsa|*idwa|*ana|*era|*ira|*zi|*ndi|*dz*|*mb*|*ts*|*nkh*',
  },
  pcm: {
    scripts: 'Latin',
    frequent:
      'dey|na|wey|for|di|and|to|say|don|dem|im|e|go|no|be|una|we|pipo|wetin|sabi|tok|tell|how|wen|where|wia|why|' +
      'becos|sake|afta|befor|bifor|wit|fit|make|mata|kontri|goment|govment|president|ministar|polis|sojas|court|' +
      'judge|one|two|three|four|five|ten|hundred|thousand|million|year|month|week|day|today|yesterday|tomoro|' +
      'time|first|last|new|big|small|plenty|many|some|oda|anoda|all|everi|evribodi|pikin|pikins|woman|women|man|' +
      'men|family|school|hospital|doctor|moni|naira|nigeria|nigerian|africa|lagos|abuja|state|town|area|house|' +
      'wota|food|road|moto|wahala|beta|bad|good|get|come|comot|start|stop|chop|carry|take|give|see|hear|know|' +
      'want|need|help|use|put|call|wan|dia|dis|dat|dose|own|our|your|my|him|her|am|happen|happun|kill|die|wound|' +
      'attack|gunmen|kidnap|election|vote|party|pati|leader|oga|tori|tin|tins|abi|sef|still|also|even|just|only|' +
      'plus|inside|outside|ontop|unda|since|until|tey|again|neva|nor|bin|bi|like|as|if',
    affixes: '*ment|*shon|*shun|*ish|*dey|*fit|wetin*|*tori|*pipo|*oda|*ova|*unda|*oun|*awa|*ia|*eba',
  },
  rn: {
    scripts: 'Latin',
    frequent:
      "mu|ku|na|no|ko|n'i|n'u|i|ya|wa|ba|bya|vya|rya|yari|bari|mwo|kandi|ariko|canke|kuko|nayo|naho|ubu|ubwo|iyo|" +
      'uwo|abo|ivyo|ico|iki|uyu|aba|ibi|iri|uburundi|burundi|igihugu|ibihugu|leta|umukuru|abakuru|' +
      'umushikiranganji|abashikiranganji|igipolisi|abapolisi|abasirikare|umusirikare|sentare|amategeko|itegeko|' +
      'amafaranga|amahera|imyaka|umwaka|ukwezi|amezi|umusi|imisi|uno|musi|ejo|ejobundi|indwi|igihe|isaha|umwana|' +
      'abana|abantu|umuntu|abagore|umugore|abagabo|umugabo|umuryango|imiryango|amashure|ishure|abanyeshure|' +
      'ibitaro|abarwayi|indwara|akazi|ibikorwa|abakozi|igisagara|bujumbura|intara|komine|amazi|ibiribwa|umupira|' +
      'abakinyi|umugwi|imigwi|yavuze|bavuze|avuga|bavuga|yavuga|ngaho|ivuga|kugira|gukora|kuja|kuza|kumenya|' +
      'kubona|gufasha|gutanguza|gutangura|bishobora|birashobora|kurekura|kurwanya|amatora|amahoro|intambara|' +
      'umutekano|ishirahamwe|amashirahamwe|inyuma|imbere|hejuru|munsi|hagati|hamwe|hose|bose|vyose|zose|yose|' +
      'umwe|babiri|batatu|bane|batanu|cumi|ijana|ibihumbi|amamiliyoni|cane|gose|mugabo|nkuko|rero',
    affixes: 'ku*|gu*|uku*|aba*|umu*|imi*|ama*|ibi*|iki*|vy*|*vyo|ry*|*jwe|*shwe|*bwo|*kwe|*ndi|*ye|*tse|mwi*',
  },
  sm: {
    scripts: 'Latin',
    frequent:
      "le|o|i|e|ma|a|ai|lea|ua|na|ona|sa|se|tagata|mo|ia|fa'a|latou|tatou|matou|outou|ou|oe|lona|lana|ana|te|" +
      "lo'u|la'u|lenei|lena|lelā|nei|nā|ina|pe|po|ae|peita'i|aua'i|fo'i|foi|uma|tele|tetele|lelei|leaga|fou|tuai|" +
      'tasi|lua|tolu|fā|lima|ono|fitu|valu|iva|sefulu|selau|afe|miliona|samoa|malo|mālō|palemia|minisita|faipule|' +
      "palemene|leoleo|fa'amasino|fa'amasinoga|tulafono|nu'u|nuu|ali'i|matai|faifeau|lotu|ekalesia|aoga|ā'oga|" +
      "faiaoga|tamaiti|tama|teine|tama'ita'i|tane|fafine|aiga|falema'i|foma'i|tupe|tala|galuega|tausaga|masina|" +
      "aso|vaiaso|taeao|ananafi|taimi|itula|nofo|alu|sau|fai|faia|tuuina|tu'u|maua|iloa|va'ai|tautala|mai|saunoa|" +
      "ta'u|fesili|tali|amata|fa'aiu|fesoasoani|puipui|tau|taua|filemu|taaloga|ta'aloga|au|a'oa'o|suafa|igoa|" +
      "mafai|tatau|mana'o|leai|ioe|luga|lalo|totonu|fafo|luma|tua|faapea|pei|ala|mataupu|lipoti|tusa|" +
      'faalapotopotoga|vaai|faaaoga',
    affixes: "fa'a*|faa*|*ina|*gia|*sia|*ga|*aga|tau*|fe*|*tia|*lia|*ā*|*oa|*'u*|*'i*|*aua|*taga|ma*|pu*",
  },
  ss: {
    scripts: 'Latin',
    frequent:
      'kutsi|kantsi|futsi|kodvwa|nobe|ngobe|nangabe|loku|loko|lo|le|la|lelo|leyo|leti|labo|laba|lapho|khona|' +
      'kakhulu|kanye|nalabanye|umuntfu|bantfu|bonkhe|konkhe|tonkhe|yonkhe|live|lelive|eswatini|swaziland|' +
      'hulumende|indvuna|ndvunankhulu|inkhosi|emaphoyisa|inkantolo|jaji|umtsetfo|imali|tigidzi|emarandi|iminyaka|' +
      'umnyaka|inyanga|emalanga|lilanga|lamuhla|itolo|kusasa|liviki|sikhatsi|ngesikhatsi|ngemuva|embikwe|etulu|' +
      'phasi|emkhatsini|eceleni|esikolweni|tikolwa|sikolwa|sibhedlela|umsebenti|imisebenti|basebenti|bafati|' +
      'umfati|emadvodza|indvodza|bantfwana|umntfwana|umndeni|tindlu|indlu|emanti|kudla|ibhola|umdlalo|badlali|' +
      'licembu|utsite|batsite|utsi|batsi|kutsiwa|ngekusho|kwenta|kubona|kuhamba|kuta|kusita|kwati|kute|kube|' +
      'kwaba|waba|baba|nguye|yini|njani|nyalo|ke|manje|ngako|mayelana|mbabane|manzini|lidolobha|emakhaya|baholi|' +
      'umholi|lukhetfo|bavoti|labanyenti|lokunyenti|munye|babili|labatsatfu|lishumi|likhulu|inkhulungwane|etikwe|' +
      'sitjela|sitjele|kwentiwa|ngulabo|nguleyo|kusukela|kuze|angeke|kungenteka',
    affixes:
      'ku*|ba*|umu*|imi*|ti*|si*|ema*|e*|lo*|la*|*eni|*ini|*ile|*isa|*iwe|*tfo|*dvwa|*tsi|*tf*|*ts*|*dv*|*nkh*|' +
      'li*',
  },
  st: {
    scripts: 'Latin',
    frequent:
      'le|ho|ke|ba|ea|e|ka|hore|a|mo|tsa|tse|tseo|eo|seo|se|sa|la|leo|feela|empa|kapa|hape|teng|moo|mona|mono|' +
      'mane|ha|haeba|joalo|joale|jwalo|jwale|bo|bang|batho|motho|mang|eng|nna|uena|yena|rona|lona|bona|hae|' +
      "kaofela|bohle|tsohle|naha|naheng|lesotho|afrika|boroa|borwa|mmuso|'muso|moporesidente|letona|tona|kholo|" +
      'maponesa|mapolesa|lekhotla|lefapha|molao|melao|chelete|tjhelete|diranta|liranta|lilemo|dilemo|selemo|' +
      "khoeli|kgwedi|letsatsi|matsatsi|kajeno|maobane|hosane|hosasa|beke|nako|linako|mor'a|pele|morao|holimo|" +
      'hodimo|tlase|hare|sekolo|dikolo|likolo|baithuti|mosuoe|sepetlele|bakuli|bolwetse|lefu|mosebetsi|mesebetsi|' +
      'basebetsi|basali|mosadi|banna|monna|bana|ngoana|ngwana|lelapa|malapa|ntlo|matlo|metsi|lijo|dijo|papali|' +
      'dipapadi|bapalami|bapadi|sehlopha|itse|o|boletse|etsa|entse|sebetsa|sebelitse|bone|tla|tlile|ile|lokela|' +
      "khona|kgona|qala|qalile|thusa|likhetho|dikgetho|bakhethi|mokhatlo|boetapele|moetapele|baetapele|'me|mme|" +
      "'nete|fapaneng|mefuta|eona|yona|nngoe|mong|peli|pedi|tharo|nne|hlano|leshome|lekholo|likete|dikete|" +
      'limilione',
    affixes:
      'bo*|mo*|me*|di*|li*|ma*|ba*|*ng|*ile|*wa|*eng|*etse|*elwa|*isa|*tsa|*tseng|*tlh*|*tjh*|*kg*|*hl*|*tsw*|' +
      '*oa*|*ea*',
  },
  tn: {
    scripts: 'Latin',
    frequent:
      'go|le|ka|ba|ya|gore|e|wa|a|mo|tsa|tse|tseo|eo|yoo|seo|se|sa|la|leo|fela|mme|kgotsa|gape|gone|moo|kwa|ga|' +
      'fa|jaaka|jalo|jaanong|bo|bangwe|batho|motho|mang|eng|nna|wena|ene|rona|lona|bone|gagwe|botlhe|tsotlhe|' +
      'yotlhe|lotlhe|naga|nageng|lefatshe|botswana|aforika|borwa|puso|goromente|tautona|tona|mapodisi|' +
      'kgotlatshekelo|kgotla|lephata|molao|melao|madi|dipula|diranta|dingwaga|ngwaga|kgwedi|letsatsi|malatsi|' +
      'gompieno|maabane|kamoso|beke|nako|dinako|morago|pele|godimo|tlase|gare|sekolo|dikolo|baithuti|morutabana|' +
      'kokelo|balwetse|bolwetse|tiro|ditiro|badiri|basadi|mosadi|banna|monna|bana|ngwana|lelapa|malapa|ntlo|' +
      'matlo|metsi|dijo|motshameko|batshameki|setlhopha|rile|re|bolela|boletse|tlhalositse|tlhalosa|dira|dirile|' +
      'bereka|bona|tla|tlile|ile|tshwanetse|kgona|kgonne|simolola|simolotse|thusa|ditlhopho|batlhophi|mokgatlho|' +
      'boeteledipele|moeteledipele|baeteledipele|boammaaruri|farologaneng|mefuta|nngwe|pedi|tharo|nne|tlhano|' +
      'lesome|lekgolo|dikete|dimilione|gaborone|kgaolo|dikgaolo|motse|metse|kgang|dikgang|ntseng|leng|nang|kana|' +
      'gonne',
    affixes:
      'bo*|mo*|me*|di*|ma*|ba*|*ng|*ile|*wa|*eng|*etse|*ediwa|*isa|*otlhe|*tswa|*itse|*tlh*|*tsh*|*kg*|*gw*|' +
      '*ditse|*tsweng',
  },
  to: {
    scripts: 'Latin',
    frequent:
      "ko|e|ki|he|i|'a|'e|'o|mo|'oku|na'e|na'a|kuo|ka|kae|pea|ke|'ene|'enau|hono|honau|hotau|'eku|'eni|'ena|ia|" +
      "kinautolu|kitautolu|kimautolu|au|koe|ne|te|nau|tau|mau|mou|u|ha|mei|'i|'ia|'iate|'ehe|ai|ange|mai|atu|" +
      "hake|hifo|pe|pē|foki|fakataha|kotoa|lahi|si'i|lelei|kovi|fo'ou|motu'a|taha|ua|tolu|fā|nima|ono|fitu|valu|" +
      "hiva|hongofulu|teau|afe|miliona|tonga|pule'anga|palemia|minisita|fale|alea|fakafofonga|kau|polisi|" +
      "fakamaau'anga|lao|tu'i|nōpele|kakai|tangata|fefine|fānau|tamasi'i|ta'ahine|fāmili|ako|akoako|faiako|" +
      "falemahaki|pa'anga|ngāue|ngaue|ta'u|mahina|'aho|uike|houa|taimi|'aneafi|'apongipongi|fonua|kolo|motu|" +
      "vahefonua|vaka|tahi|vai|me'a|ngaahi|'u|fakahā|pehē|lea'aki|talanoa|'ilo|sio|fanongo|'alu|ha'u|fakahoko|" +
      "kamata|'osi|tokoni|malu'i|melino|sipoti|va'inga|timi|hingoa|lava|tonu|fiema'u|'ikai|'io|'olunga|lalo|loto|" +
      "tu'a|mu'a|mui|koe'uhi|he'e|hangē|neongo|lipooti|fekau'aki|siasi|lotu",
    affixes: "faka*|fe*|*'i|*'aki|*'anga|*ngaahi|*hia|*ngia|*tia|*'u*|*'a*|ma'u*|tu'u*|*'o*|*nga*|'o*|'e*|tau*",
  },
  ts: {
    scripts: 'Latin',
    frequent:
      'ku|na|ya|va|ka|eka|hi|leswaku|wa|a|ta|swa|leswi|leswo|loko|kambe|kumbe|nakambe|hikuva|ngopfu|ntsena|kona|' +
      'laha|lowu|lowo|leyi|leyo|lava|lavo|xa|xi|la|ri|ra|vanhu|munhu|hinkwavo|hinkwaswo|hinkwayo|tiko|matiko|' +
      'etikweni|afrika|dzonga|mfumo|presidente|holobye|maphorisa|khoto|nawu|milawu|mali|tirhandi|malembe|lembe|' +
      "n'hweti|tin'hweti|siku|masiku|namuntlha|tolo|mundzuku|vhiki|nkarhi|minkarhi|endzhaku|emahlweni|ehenhla|" +
      'hansi|exikarhi|xikolo|swikolo|vadyondzi|mudyondzisi|xibedlhele|vavabyi|vuvabyi|ntirho|mintirho|vatirhi|' +
      "vavasati|wansati|vavanuna|wanuna|vana|n'wana|ndyangu|mindyangu|yindlu|tindlu|mati|swakudya|bolo|ntlangu|" +
      'vatlangi|ntlawa|u|te|vule|vurile|hlamusela|hlamuserile|endla|endlile|tirha|tirhile|vona|vonile|famba|' +
      'fambile|fanele|kota|sungula|sungurile|pfuna|nhlawulo|vavhoti|nhlangano|vurhangeri|murhangeri|varhangeri|' +
      "ntiyiso|hambana|mixaka|n'we|mbirhi|nharhu|mune|ntlhanu|khume|dzana|gidi|timiliyoni|swinene|swin'wana|" +
      "van'wana|yin'wana|un'wana|tanihi|hambi|fikela|swilaveko|swiphiqo|polokwane|giyani",
    affixes:
      'ku*|va*|mu*|mi*|swi*|xi*|ti*|ma*|*ile|*eni|*eka|*iwa|*isa|*erile|*urile|*elo|*sw*|*hl*|*tlh*|*dz*|*pf*|' +
      "*n'w*|*vh*|*rh*",
  },
  ty: {
    scripts: 'Latin',
    frequent:
      "te|i|o|e|no|ia|mai|ei|ere|ra|a|na|ma|ta|to|tei|ua|nei|ne'i|'ia|mau|tau|nā|'o|'e|'ei|hoê|hō'ē|piti|toru|" +
      "maha|pae|ono|hitu|va'u|iva|'ahuru|hanere|tauatini|mirioni|ta'ata|taata|vahine|tāne|tane|tamari'i|tamarii|" +
      "'utuafare|fare|fenua|fenua'ura|tahiti|polynesia|farani|peresideni|peretiteni|fa'aterehau|faaterehau|hau|" +
      "apoora'a|apooraa|raa|ra'a|tavana|oire|motu|moana|tai|mato'i|mata'i|pahi|mou'a|matahiti|'āva'e|avae|mahana|" +
      "hepetoma|taime|hora|ananahi|inanahi|teie|teienei|tera|tena|'oia|oia|'outou|outou|tatou|mātou|matou|ratou|" +
      "rātou|vau|au|'oe|oe|tō'na|tō|tona|tana|ta'u|tō'u|parau|parau'ti|faaite|fa'aite|'ite|ite|rave|ravehia|" +
      "haere|noho|parahi|ti'a|tia|hina'aro|hinaaro|horo'a|horoa|mana'o|manao|haapii|ha'api'i|ha'api'ira'a|" +
      "haapiiraa|'ohipa|ohipa|moni|tārā|faufa'a|faufaa|rahi|iti|maitai|maita'i|ino|apī|api|tahito|ato'a|atoa|roa|" +
      "noa|atu|'aore|aore|aita|'aita|mea|ni'a|nia|raro|roto|rapae|mua|muri|ati|ta'iri|pu|ture|'orometua|etaretia",
    affixes: "fa'a*|faa*|ha'a*|haa*|*ra'a|*raa|*hia|*tia|*na|*'a*|*'i*|*ô*|ta'a*|*ra|*'u*|apo*|*a'i|*e'e*",
  },
  ve: {
    scripts: 'Latin',
    frequent:
      'na|u|ya|vha|ha|wa|a|tshi|zwa|zwi|uri|nga|kha|hu|ho|nahone|fhedzi|kana|arali|musi|ngauri|hezwi|hezwo|uyu|' +
      'uyo|ula|avha|vhala|heyi|heyo|iyi|iyo|iḽi|ḽa|ḽi|lwa|lu|tsha|vhathu|muthu|vhoṱhe|zwoṱhe|yoṱhe|woṱhe|shango|' +
      'shangoni|mashango|afrika|tshipembe|muvhuso|muphuresidennde|minisita|mapholisa|khothe|mulayo|milayo|' +
      'tshelede|masheleni|dzirannda|miṅwaha|ṅwaha|ṅwedzi|miṅwedzi|ḓuvha|maḓuvha|ṋamusi|mulovha|matshelo|vhege|' +
      'tshifhinga|zwifhinga|murahu|phanḓa|nṱha|fhasi|vhukati|tshikolo|zwikolo|vhagudi|mudededzi|vhuongelo|' +
      'vhalwadze|vhulwadze|mushumo|mishumo|vhashumi|vhafumakadzi|mufumakadzi|vhanna|munna|vhana|ṅwana|muṱa|miṱa|' +
      'nnḓu|dzinnḓu|maḓi|zwiḽiwa|bola|mutambo|vhatambi|tshigwada|ri|ro|vho|amba|o|ṱalutshedza|ita|shuma|vhona|ḓa|' +
      'ḓo|tea|kona|thoma|thusa|khetho|vhakhethi|dzangano|vhurangaphanḓa|murangaphanḓa|vharangaphanḓa|ngoho|' +
      'fhambanaho|mifuda|nthihi|mbili|tharu|ṋa|ṱhanu|fumi|ḓana|zwigidi|dzimiḽioni|maanḓa|vhukuma|sa|khathihi|' +
      'vhembe|thohoyandou|ngei|henefho|zwino',
    affixes:
      'vha*|mu*|mi*|zwi*|tshi*|dzi*|ma*|*iwa|*isa|*ela|*aho|*edza|*ḓa|*ṱha|*ḽi*|*ṅ*|*ṱ*|*ḓ*|*tsh*|*vh*|*zw*|*fh*',
  },
  wo: {
    scripts: 'Latin',
    frequent:
      'ci|mu|la|ak|ñu|di|bu|ne|na|du|bi|ko|te|ba|am|dafa|mooy|ngir|ndax|waaye|wala|itam|bépp|lépp|ñépp|nit|ñi|yi|' +
      'si|gi|ki|wi|ji|fi|fa|mi|ma|nga|ngeen|nu|man|mën|mëna|bëgg|xam|gis|wax|nee|wane|dem|ñëw|def|jël|jox|jàng|' +
      'bind|dëgg|bees|yees|mag|ndaw|lool|bari|baax|bon|benn|ñaar|ñett|ñeent|juróom|fukk|téeméer|junni|milioŋ|' +
      'senegaal|réew|dëkk|nguur|njiit|li|njiitu|jawriñ|depite|polis|takk|der|soldaar|yoon|àtte|àttekaay|xeet|' +
      'xale|jigéen|góor|njaboot|liggéey|liggéeykat|xaalis|frang|at|weer|fan|bés|bis|tey|démb|suba|ayu|waxtu|' +
      'jamono|jàngune|lekkol|daara|loppitaan|feebar|wér|gu|yaram|ndox|lekk|tool|gaal|géej|ndey|baay|doom|rakk|' +
      'kër|waa|dakaar|tuuba|càmm|caabal|xibaar|taskat|keneen|yeneen|ñeneen|ca|biir|kaw|suuf|ginnaaw|kanam|' +
      'diggante|laata|balaa|ginaaw|boo|foo|su|soo|moom|ñoom|yaw|yéen|ñun|noonu|nii|fii|foofu|leegi|leneen|wóor|' +
      'daal|kay|kon|rek|sax',
    affixes: '*kat|*aay|*ukaay|*eel|*oon|*antu|*ante|*loo|*le|*ñu|*ngeen|*ee*|*óo*|*ëe*|*ñ*|*ŋ*|*ë*|*xa*|ñ*|*nj*|*mb*',
  },
  ba: {
    scripts: 'Cyrillic',
    frequent:
      'һәм|менән|буйынса|өсөн|был|бер|тип|ул|да|дә|ла|лә|ине|булған|булды|була|тора|тигән|әйтте|билдәләне|хәбәр|' +
      'итә|итте|ителә|уның|улар|беҙ|мин|һеҙ|үҙ|үҙенең|бөтә|барлыҡ|башҡа|яңы|ҙур|күп|аҙ|икенсе|беренсе|ике|өс|' +
      'дүрт|биш|ун|йөҙ|мең|миллион|йыл|йылда|йылдың|йылы|көн|көнө|көндә|ай|бөгөн|кисә|иртәгә|ваҡыт|ваҡытта|' +
      'ваҡытында|һуң|тиклем|алып|килә|китте|кәрәк|мөмкин|бар|юҡ|түгел|ғына|ғүмер|ил|илдә|баш|башҡортостан|' +
      'башҡорт|өфө|ҡала|ҡалаһы|ауыл|район|районы|республика|республикаһы|хөкүмәт|хакимиәт|рәсәй|президент|' +
      'башлығы|премьер|министр|депутат|ҡоролтай|полиция|кеше|кешеләр|халыҡ|халҡы|ҡатын|ир|бала|балалар|мәктәп|' +
      'уҡытыусы|уҡыусы|дауахана|эш|эшләй|эшсе|аҡса|һум|процент|сара|төрлө|араһында|тураһында|буйлап|ҡарата|ҡаршы|' +
      'хаҡында|арҡаһында|яҡын|урын|урында|урынды|тәүге|һуңғы|ошо|шул|шуға|сөнки|әгәр|ләкин|әммә|тағы|йәки|ғәзит|' +
      'һәр|ҡайһы|нисек|ниндәй|ҡайҙа',
    affixes:
      '*лар|*ләр|*тар|*тәр|*ҙар|*ҙәр|*дар|*ның|*нең|*ҙың|*ҙең|*һы|*һе|*ған|*гән|*ҡан|*ыусы|*еүсе|*лыҡ|*лек|*ҙ*|' +
      '*ҫ*|*һ*|*ҡ*|*ғ*|*ҙә|*һын',
  },
};
