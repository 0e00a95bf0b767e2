/**
 * Words that part close relatives: each stands in one language of its group and not, or hardly, in the others. Written by
 * hand; they are spellings that schoolbooks of the languages contrast (id `karena` / ms `kerana`, sr `pre` / hr `prije`).
 * For han text they are characters: what Cantonese writes (嘅 咗) and what only Japan prints (気 県). An entry with `*` is a
 * part of words: hr and bs write the old yat as `ije` or `je` (*vrijeme*), sr as `e`. Blanks between them.
 */
import type { CloseGroup } from '../model/language-evidence.js';

export const closePairs: readonly CloseGroup[] = [
  {
    id:
      'karena bisa uang keuangan kantor mobil selasa minggu jumat kamis sabtu senin maret agustus desember ujar ucap tutur ungkap ' +
      'imbuh sedangkan namun polri warga provinsi kabupaten kecamatan gubernur wali kota bupati tewas coba mencoba butuh kebutuhan ' +
      'kalau nggak usai gedung siswa pekan perusahaan kebijakan terkait lewat soal bakal kerap kemarin listrik bandara ' +
      'inggris prancis mesir spanyol jepang suriah irak selandia eropa serikat tiongkok partai pemilu koalisi militer tentara ' +
      'jenderal miliar triliun persen internasional kesehatan korban peneliti penelitian klub pelatih tim resmi jaksa pengadilan ' +
      'karyawan pabrik bensin sepeda sopir merek anggaran berbeda berbicara informasi situs ponsel telepon televisi pria cuma ' +
      'anak bahwa saat tentang desa pasien dokter perawat mahasiswa jadwal anda apa hanya maka memang tak pun lalu bagi ' +
      'pemerintah menurut presiden jakarta indonesia rp rupiah menit layanan gratis kecelakaan wisatawan pariwisata pajak pinjaman truk rapat sekretaris kamar obat apotek juru bicara ' +
      'laga pertandingan kiper babak direktur gunakan sepak bola bensin handuk ' +
      'kepolisian tersangka pelaku dugaan kecelakaan kebakaran banjir',
    ms:
      'kerana boleh wang kewangan pejabat kereta isnin ahad jumaat khamis mac ogos disember kerajaan ujarnya manakala ' +
      'bagaimanapun motosikal rm datuk seri tan ialah iaitu mahupun mahu beliau baharu murid pelajar bekas doktor jururawat ' +
      'universiti fakulti polis mahkamah peguam jenayah syarikat peratus semalam menerusi susulan turut selepas sebarang ' +
      'kepada berkenaan daripada telefon televisyen bas teksi kasut perancis inggeris jepun sepanyol eropah syria iraq greece ' +
      'british china parti pilihan raya gabungan tentera ketenteraan jeneral gabenor bilion trilion antarabangsa kesihatan ' +
      'mangsa penyelidik kajian kelab jurulatih pasukan perlawanan rasmi elektrik pendakwa kakitangan kilang petrol basikal ' +
      'pemandu jenama bajet maut cedera peluang berbeza bercakap cuba mencuba maklumat laman lelaki kanak bahawa ketika mengenai ' +
      'bandar bandaraya kampung pasaran pesakit jadual lebuhraya anggota dijangka sila suspek tular pihaknya negeri insiden ' +
      'sahaja semula minit perkhidmatan percuma kemalangan pelancong pelancongan tandas cukai pinjaman majikan penjawat lori feri ' +
      'kerana mesyuarat persidangan setiausaha pengerusi bilik ubat farmasi lapor jurucakap pengarah guna ' +
      'malaysia malaysian ringgit kuala lumpur johor selangor perak sabah sarawak',
  },
  {
    hr:
      'tijekom tjedan tjedna tjedni tisuć* tko netko nitko povijes* vlak vlaka zrak kruh glazb* nogomet* sveučil* kolodvor ' +
      'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca europ* ' +
      'glede unatoč priopć* izvješć* toč* opć* sust* posto milijun* tvrtk* ured* ravnatelj* redarstv* hrvat* gospodar* ' +
      'suradnj* vjerojatno zrakoplov* prosvjed* ozljed* ozlijeđ* znanst* kazališ* redatelj* župan* povjerenstv* ' +
      'okoliš* vanjsk* uvjet* *irati dužnosni* djelatni* zagreb* splitu ' +
      '*ijed* *ijen* *ijes* *ijeđ* *ijet* *ijek* *ijel* *ijep* *ijez* *ijeć* *vje* *mje* *sje* *dje* *tje* *bje* *pje* *rje* ' +
      'nije prije gdje lijepo također zastupni* sabor* veleposlan* prigod* dosad usto čimbeni* uopće ubojstv* ubojic* uhiti* uhićen* ' +
      '*ljep* *y* *w* zemljovid* promidžb* proračun* računal* šports* stožer* nazočn*',
    bs:
      'općin* histor* sedmic* hiljad* januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra ' +
      'evr* lahko mehko kahva fbih bih rs bosn* herceg* sarajev* saopć* uposleni* opć* tokom također prije nije gdje neko niko ko ' +
      'uslov* sistem* tač* vijeć* procent* posto milion* kanton* tuzl* zenic* mostar* entitet* fudbal* ' +
      'univerzitet* preduzeć* organizov* vanjsk* privred* reditelj* pozoriš* takođe ' +
      '*isan* *isao *isala *ovati *irati *ijed* *ijen* *ijes* *ijeđ* *ijet* *ijek* *ijel* *ijep* *ijez* *ijeć* *vje* *mje* ' +
      '*sje* *dje* *tje* *bje* *pje* *rje* hljeb bosanskohercegov* predsjedništv* ' +
      'ubistv* uhaps* komšij* saobraćaj* odbran* *ljep* *y* *w* budžet* kompjuter* augusta italijans* evropljan* takmičen* učesni* reagova* ' +
      'hemij* bioskop* historičar* rukometaš* pijac* lijekar*',
    'sr-Latn':
      'pre gde uvek cena cene vera vere mesto mesta mestu deca dece deci sveta svetu svetski svetske vreme* reč reči ovde dve deo dela lepo leto mleko nedelj* predsedni* predsed* čovek* posle ' +
      'opštin* istor* opšt* uopšte takođe avgusta juče hteo želeo razumeo smenj* *menjen* primer* posledic* sledeć* ' +
      'sednic* srbij* srps* beograd* saopšt* vesti bezbed* verovat* telo telu *htev* odeljenj* reš* uslov* spreč* poveren* ' +
      'umesto posledn* *bed* celo uspe* voleo živeo evrop* hiljad* milion* tokom januara februara marta ' +
      'aprila maja juna jula septembra oktobra novembra decembra nije tač* fudbal* univerzitet* preduzeć* organizov* ' +
      'privred* reditelj* pozoriš* spolj* *isan* *isao *isala *ovati sistem* procent* ko neko niko ' +
      'odsto ubistv* uhaps* komšij* saobraćaj* odbran* *lep* budžet* kompjuter* italijans* takmičen* učesni* reagova* ' +
      'hemij* bioskop* pijac* lekar* srednj*',
  },
  {
    cs:
      'že který která které kteří jsem jsme jsou byl byla bylo byli bude při nebo již také ještě řekl uvedl podle však více ' +
      'další těchto když než aby kde její jeho jejich něco někdo nikdo něm protože může mohou což ze ve se ke české český čeští ' +
      'praha praze korun města měst městě město neděle pondělí úterý středa čtvrtek pátek ledna února března dubna května června ' +
      'července srpna září října listopadu prosince tisíc stát lidé lidí dítě děti žádný příliš tři čtyři pět šest deset',
    sk:
      'že ktorý ktorá ktoré ktorí som sme sú bol bola bolo boli bude pri alebo už tiež ešte povedal uviedol podľa však viac ' +
      'ďalšie ďalší týchto keď než aby kde jej jeho ich niečo niekto nikto ňom pretože môže môžu čo zo vo sa ku slovensko slovenská ' +
      'slovenský slovenskej bratislava bratislave eur mesta miest meste mesto nedeľa pondelok utorok streda štvrtok piatok ' +
      'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra tisíc štát ľudia ľudí dieťa deti ' +
      'žiadny príliš tri štyri päť šesť desať informoval informovala dodal slovenska',
  },
  {
    da:
      'af ikke mig dig sig hvad hvordan hvorfor blev blevet bliver år efter også ud op nu mod mellem uge regeringen købe nogle ' +
      'nogen noget meget mere bedre mænd kvinder børn hjem gennem tilbage selv selvom måske hvilket hver gang politiet øvrigt ' +
      'kun siden få får lige sagde siger tid tidligere spiller kamp bag hende dansk danske danmark københavn oplyser ifølge ' +
      '*øj* *ej* *tion* *skab *aft* udtaler arbejde arbejdet hedder ned ville skulle kunne havde gik fik døde lade gjorde lige viser sammen job',
    nb:
      'av ikke meg deg seg hva hvordan hvorfor ble blitt blir år etter også ut opp nå mot mellom uke regjeringen kjøpe noen noe ' +
      'mye mer bedre menn kvinner barn hjem gjennom tilbake selv selvom kanskje hvilket hver gang politiet øvrig bare siden få ' +
      'får sa sier tid tidligere spiller kamp bak henne norsk norske norge oslo opplyser ifølge uttaler arbeid arbeidet heter ' +
      'ned ville skulle kunne hadde gikk fikk døde la gjorde viser sammen jobb jeg hun de en gjøre fram *øy* *ei* *sjon* *tt *kk *pp *kt *skap',
    nn:
      'ikkje meg deg seg kva korleis kvifor vart blei vorte blitt blir år etter òg også ut opp no mot mellom veke regjeringa kjøpe ' +
      'nokon noko nokre mykje meir betre menn kvinner born heim gjennom tilbake sjølv sjølve kanskje kven kvar gong politiet ' +
      'berre sidan få får sa seier tid tidlegare spelar kamp bak henne norsk norske noreg oslo opplyser ifølgje arbeid arbeidet ' +
      'heiter ned ville skulle kunne hadde gjekk fekk døydde saman jobb eg ho dei ein eit eitt kjem frå vere gjere fram korkje ' +
      'anna desse då difor fleire eigen ganske *øy* *ei* *au* *sjon* *tt *kk *pp *kt *skap *leg*',
    sv:
      'av inte mig dig sig vad hur varför blev blivit blir år efter också ut upp nu mot mellan vecka regeringen köpa några någon ' +
      'något mycket mer bättre män kvinnor barn hem genom tillbaka själv kanske vilket varje gång polisen bara sedan få får ' +
      'sade säger tid tidigare spelar match bakom henne svensk svenska sverige stockholm uppger enligt och är för från där när ' +
      '*tion* *tt *kt *pp *skap *ck* även jag hon de en ett det att han som på till med om eller skulle kunde hade gick fick dog tillsammans jobb',
  },
  {
    pt:
      'não são também até já você foi uma um os das dos do da no na nos nas pelo pela ao aos à às em com mais muito isso ele ' +
      'ela eles elas seu sua ontem hoje anos disse depois ainda só então milhões ministério governo ' +
      'polícia estão têm está é havia fazer pode mãe irmão ação ações situação informação eleições região população mulher ' +
      'homem filho trabalho melhor olho lhe nh lh dinheiro estádio janeiro fevereiro',
    gl:
      'non son tamén ata xa foi unha un os das dos do da no na nos nas polo pola ao aos á ás en con máis moi iso el ela eles ' +
      'elas seu súa onte hoxe luns martes anos dixo despois aínda só entón millóns ministerio goberno policía están teñen está ' +
      'é había facer pode nai irmán acción situación información eleccións rexión poboación muller home fillo traballo mellor ' +
      'ollo lle diñeiro estadio xaneiro febreiro xunta galicia galega galego galegos dun dunha nun nunha desde xente cidade cidadáns ' +
      'deste desta neste nesta cando onde segundo xeral presidenta',
    es:
      'no son también hasta ya fue una un los las del el la lo y pero con más muy eso él ella ellos ellas su ayer ' +
      'hoy lunes años dijo después aún sólo solo entonces millones ministerio gobierno policía están tienen está es había ' +
      'hacer puede madre hermano acción situación información elecciones región población mujer hombre hijo trabajo mejor ojo ' +
      'le dinero estadio enero febrero sus nos uno muchos cuando donde según desde gente ciudad ciudadanos este esta al',
    ca:
      'no són també fins ja va una un els les dels del amb més molt això ell ella ells elles seu seva ahir avui dilluns ' +
      'anys dir després encara només llavors milions ministeri govern policia estan tenen està és havia fer pot mare germà acció ' +
      'situació informació eleccions regió població dona home fill treball millor ull li diners estadi gener febrer i perquè aquest ' +
      'aquesta seus quan on segons des gent ciutat ciutadans catalunya barcelona amb però tot tots al als pel pels',
  },
  {
    xh:
      'kwaye ukuba okanye uthe bathe oku ezi aba olu kwi kunye urhulumente amapolisa ilizwe mzantsi iminyaka namhlanje ngomso ixesha ' +
      'ngexesha isixeko umfazi iirandi entsha omtsha kananjalo kwakhona kanye phantsi kufuneka ukufumana malunga apho xa ndi ' +
      'nto nokuba asiyo ayikho utsho watsho emva phambi iindaba abafundi umntwana ndiyazi kakhulu iintlanga umsebenzi ' +
      'kwelo kweli eli elo esi loo ngoku ngoko ukusuka phesheya kwezi kwaba bantu eyona oyena yaye kuba enye inxalenye ' +
      'unyulo umdlali umdlalo iqela amaqela ibhola igqirha isigqibo ii* oo* *oo* *ee* *ii* *dy* *ty* *rh* *ntl* *nts* *ntsh* ilizwe ukutya intloko ityala uza kuza *sha',
    zu:
      'futhi ukuthi noma lokhu lezi laba lolu leli leso kanye uhulumeni amaphoyisa izwe ningizimu namuhla kusasa isikhathi ' +
      'ngesikhathi idolobha owesifazane amarandi omusha phansi kufanele ukuthola mayelana lapho uma ngi ngisho ayikho sekungu ' +
      'kuthiwa uthe izindaba ingane izingane kakhulu umsebenzi manje ukusuka kusukela phesheya eyodwa iphoyisa njengoba ' +
      'njalo kodwa ngoba ngakho kulo kule lo le nga ngenkathi ngemuva ngaphambi ukhetho umdlali umdlalo iqembu amaqembu ibhola ' +
      '*nhl* *nsi* *nsh* *nsu* *nsa* ukudla izwe inhloko icala uzo* udokotela isinqumo uzothi kuze kwaze kubalulekile sengathi khona kanjalo lesi lelo labo',
    nd:
      'ukuthi njalo kumbe loba lokhu lokho lezi laba lolu leli leyo lakho labantu langa lanxa uhulumende umongameli ungqongqotshe ' +
      'amapholisa inkundla umthethwandaba umthethi ilizwe elizwe leli lamuhla kusasa isikhathi ngesikhathi idolobho owesifazana abesifazana ' +
      'omutsha phansi kumele kufanele ukuthola mayelana lapho nxa uma ngisho uthe bathe umntwana abantwana kakhulu umsebenzi khathesi ' +
      'ukusuka kusukela phetsheya munye ngoba kodwa ngakho le la lo ngemuva ngaphambi ukhetho umdlali umdlalo iqembu ibhola ukudla inhloko ' +
      'icala okunengi abanengi enengi utshilo ngokutsho watshela zimbabwe bulawayo *nhl* *nsi* *nsu* *nsa* *tsh* *kh*',
    ss:
      'kutsi futsi kodvwa nobe loku loko leti laba lolu leli lelo leyo kanye hulumende indvuna ndvunankhulu emaphoyisa live ningizimu ' +
      'lamuhla kusasa sikhatsi ngesikhatsi lidolobha umfati bafati emarandi phasi kumele kufanele kutfola mayelana lapho nangabe utsite utsi ' +
      'umntfwana bantfwana kakhulu umsebenti nyalo kusuka kusukela ngobe ngako ngemuva embikwe lukhetfo umdlali umdlalo licembu ibhola kudla ' +
      'inhloko licala eswatini *tf* *dv* *ts* *nts* *nhl*',
  },
  {
    // Rundi writes c and vy where Kinyarwanda has cy and by (cane, cyane; ivyo, ibyo), and -se where it has -te (afise, afite).
    rw:
      'cyangwa ibyo icyo cyo byo bya cya cyane byose rwanda u perezida polisi afite bafite ndetse maze ntabwo umujyi akarere umurenge kigali ikipe umukino ' +
      'umukinnyi gahunda nyuma ngo kuko byinshi itsinda *cyo *byo cy* by* *jy* icy* iby* *shy* *ite',
    rn:
      'canke ivyo ico co vyo vya ca cane vyose burundi uburundi reta umushikiranganji abanyagihugu amahera amagara afise bafise iyi kwa ' +
      'igisagara intara komine bujumbura inyuma mugabo gushika hamwe harimwo ubwoba vyinshi ishirahamwe *mwo *co *vyo vy* *vy* ivy* ico* *ise *jw*',
  },
  {
    nso:
      'gore gomme eupša goba lehono maabane mengwaga ngwaga tša tše tšeo tšona rile boletše kgoro mmušo maphodisa basadi mosadi gagwe bona ' +
      'ka moka ohle naga bjalo bjale bja bjo ge go ya wa ba lefela gape gona dinako godimo gare mešomo *tš* *š* *bj* *kg* *ng',
    tn:
      'gore mme kgotsa gompieno maabane dingwaga ngwaga tsa tse tseo tsona rile boletse lephata goromente puso mapodisi basadi mosadi gagwe ' +
      'bone botlhe tsotlhe otlhe naga jalo jaanong jaaka fa go ya wa ba fela gape gone dinako godimo gare ditiro batho *tlh* *kg* *tsw* *gw* *ng',
    st:
      "hore empa kapa kajeno maobane lilemo dilemo selemo tsa tse tseo tsona itse boletse lefapha 'muso mmuso mapolesa maponesa basali basadi mosali " +
      'mosadi hae bona bohle tsohle naha joalo joale jwalo jwale ha ho ea oa ya wa ba feela hape teng linako dinako holimo hodimo hare batho ' +
      '*tlh* *hl* *kg* *oa* *ea* *jw* *ng',
  },
  {
    ru: 'и что это он она они его её ее как был была было были который которые также только уже если ещё еще сообщил этого этот году лет после перед между или когда чтобы нет есть *ы* *э* *ё* *й* *я* *ю* *ого *ться *тся',
    uk: 'і що це він вона вони його її їх як був була було були який які також лише вже якщо ще повідомив цього цей році років після перед між або коли щоб немає є та й із від до *ї* *є* *ґ* *і* *й* *я* *ю* *ого *ться',
    be: 'і што гэта ён яна яны яго яе іх як быў была было былі які якія таксама толькі ўжо калі яшчэ паведаміў гэтага гэты годзе гадоў пасля перад паміж ці каб няма ёсць ды з ад да *ў* *ы* *э* *ё* *і* *й* *я* *ю* *ага *цца',
    bg: 'и че това той тя те него нея им как е беше бяха който които също само вече ако още съобщи този тази година години след пред между или когато няма има са ще бъде със във от до от *ът *ъ* *щ* *я* *ю* *й*',
    mk: 'и дека тоа тој таа тие него неа им како е беше беа кој кои исто само веќе ако уште соопшти овој оваа година години по пред меѓу или кога нема има се ќе биде со во од до што *от *ќ* *ѓ* *аа *еше *аше *ѕ* *иот *ува',
    sr: 'и да то он она они њега њу их како је био била били који које такође само већ ако још саопштио овај ова године година после пре између или када нема има су ће бити са у од до шта *ог *ој *их *им *у *ама *има *ом *ћ* *ђ* *ао *је',
  },
  {
    fa: 'است این را که برای می‌شود شده کرد گفت شد های ها خود آن نیز وی باید ایران تهران می‌کند بود هستند کرده',
    ar: 'في من على إلى أن التي الذي هذا هذه قال كان كانت بعد عن وقد كما خلال العام',
    ur: 'ہے ہیں کے کی کا میں نے سے پر کو اور یہ اس تھا تھے تھی گیا گئی ہو بھی نہیں ایک لیے وہ',
    ps: 'چې دي ده کې د یې شوي شوې وي وو هم له سره کړي کړ وویل وايي دغه هغه خلکو هېواد هیواد نه ته په',
    ckb: 'لە بە بۆ ئەو ئەم کە دەکات بوو لەگەڵ هەروەها کرد لەسەر کوردستان هەرێمی دەبێت ئەوەی',
    sd: '۾ ۽ جي جو کي آهي آهن کان سان لاءِ ته ٿي ٿو ڪيو ڪري سنڌ هن هو به ڪرڻ',
    ug: 'ۋە بىلەن ئۈچۈن بۇ بىر دەپ بولغان قىلىش ئۇيغۇر شىنجاڭ خىتاي ئۇ بولۇپ',
  },
  {
    hi: 'है हैं के की का में ने से को और यह इस था थे थी गया हो भी नहीं एक लिए वह कि पर कहा रहे रहा किया',
    mr: 'आहे आहेत आणि या होते होता होती केले केली नाही यांनी त्यांनी च तर पण करून झाली झाले असे म्हणाले सांगितले',
    ne: 'छ छन् र को मा ले लाई गरेको भएको हो पनि छैन गर्ने हुने थियो रहेको बताए उनले भने गरे भन्ने यो',
  },
  {
    az: 'və bu ki ilə üçün olub deyib edib daha ən bir çox isə belə azərbaycan bakı prezident nə də həm sonra olunub edilib həmin barədə',
    tr: 've bu ki ile için oldu dedi etti daha en bir çok ise böyle türkiye ankara cumhurbaşkanı ne de hem sonra olarak edildi olduğu gibi şekilde değil',
    tk: 'we bu bilen üçin boýunça türkmenistanyň prezidenti ýyl ýurdumyzyň döwlet bolan edýär onuň şeýle',
  },
  {
    zh: '的 这 這 们 們 没 沒 吗 嗎 说 說 还 還 个 個 她 他 了 在 是 和 吧 呢 哪 么 麼 为 為 对 對 过 過 给 給',
    yue: '嘅 咗 唔 佢 喺 冇 啲 嗰 嚟 乜 哋 咁 嘢 啦 咩 嘞 㗎 噉 俾 畀 攞 睇 嗌 嘥 瞓 揾 搵 邊 係 仲 点 點',
    ja: '気 県 円 図 広 発 売 価 込 働 黒 歳 戦 総 対 経 実 応 険 収 関 伝 検 圧 変 様 済 駅 権 観 読 選 継 辺 沢 浜 渋 塩 児 帰 弾 拠 択 挙 択 竜 続 訳 転 軽 闘 鉄 銭 雑 霊 頼 験 齢 亜 仏 両 剤 労 勧 区 単 厳',
  },
  {
    am: 'ነው እና ላይ ውስጥ ወደ ይህ ጋር እንደ ናቸው ነበር የኢትዮጵያ አዲስ መንግስት ሚኒስትር ሲሆን ግን ያለው ብለዋል ተናግረዋል',
    ti: '*ኣ* *ቐ* *ኸ* *ዀ* *ዉ እዩ ኣብ ናይ ካብ ድማ ምስ ከም እዚ ነቲ እቲ ናብ እዮም ኣሎ ነበረ መንግስቲ ኮይኑ ኩሉ ድሕሪ ሚኒስተር ንሱ',
  },
];
