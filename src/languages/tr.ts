// Turkish. Suffixes follow an apostrophe after names (Rusya'nın), so that country names need no inflected forms here;
// what CLDR lacks are the press names (ABD, İngiltere) and the words for peoples, which double as adjectives (Rus
// uçağı, Suriyeliler). Days and months are capitalised only beside a number: agencies write "salı günü", "geçen ocak
// ayında".
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'tr',
  name: 'Turkish',
  detection: {
    tr: {
      scripts: 'Latin',
      frequent:
        've|bir|bu|için|ile|da|de|olarak|daha|çok|olan|en|sonra|gibi|kadar|ne|ancak|göre|olduğunu|ise|her|ama|' +
        'var|değil|ya|o|ki|şekilde|ilk|iki|üç|dedi|etti|oldu|olduğu|eden|yeni|büyük|türkiye|türk|cumhurbaşkanı|' +
        'başkanı|bakanı|bakanlığı|hükümet|polis|yıl|yılında|gün|günü|bugün|dün|şimdi|kişi|kişinin|insan|' +
        'tarafından|arasında|karşı|önce|üzerine|konusunda|yapılan|yaptığı|etmek|ediyor|olacak|edildi|söyledi|' +
        'belirtti|ifade|eski|bin|milyon|yüzde|lira|şu|biz|bizim|ben|sen|onun|onlar|hiç|bütün|tüm|bazı|hem|veya|' +
        'diye|nasıl|neden|zaman|içinde|dolayı|rağmen|mı|mi|son|böyle|şöyle|istanbul|ankara|bunun|buna|bunu|onu|' +
        'ona|şey|hangi|kim|kimse|herkes|hepsi|biri|birçok|tek|aynı|başka|diğer|artık|hala|henüz|yine|sadece|' +
        'yalnızca|bile|üzere|itibaren|beri|doğru|iken|ayrıca|özellikle|yaklaşık|fazla|az|ilgili|devam|geldi|' +
        'gitti|verdi|aldı|yaptı|başladı|kaldı|çıktı|olması|olmak|oluyor|vardı|yok|kaydetti|açıkladı|dile|getirdi|' +
        'dikkat|çekti|ay|hafta|saat|kez|kere|hayatını|kaybetti',
      affixes:
        '*ları|*leri|*lar|*ler|*ında|*inde|*ından|*inden|*yor|*mış|*miş|*ını|*ini|*ının|*inin|*acak|*ecek|*arak|' +
        '*erek|*ması|*mesi|*dığı|*diği|*lık',
    },
  },
  dates: {
    months: [
      'ocak|ocak ayı|ocak ayında|ocak ayından|ocak ayının|ocak ayına',
      'şubat|şubat ayı|şubat ayında|şubat ayından|şubat ayının|şubat ayına',
      'mart|mart ayı|mart ayında|mart ayından|mart ayının|mart ayına',
      'nisan|nisan ayı|nisan ayında|nisan ayından|nisan ayının|nisan ayına',
      'mayıs|mayıs ayı|mayıs ayında|mayıs ayından|mayıs ayının|mayıs ayına',
      'haziran|haziran ayı|haziran ayında|haziran ayından|haziran ayının|haziran ayına',
      'temmuz|temmuz ayı|temmuz ayında|temmuz ayından|temmuz ayının|temmuz ayına',
      'ağustos|ağustos ayı|ağustos ayında|ağustos ayından|ağustos ayının|ağustos ayına',
      'eylül|eylül ayı|eylül ayında|eylül ayından|eylül ayının|eylül ayına',
      'ekim|ekim ayı|ekim ayında|ekim ayından|ekim ayının|ekim ayına',
      'kasım|kasım ayı|kasım ayında|kasım ayından|kasım ayının|kasım ayına',
      'aralık|aralık ayı|aralık ayında|aralık ayından|aralık ayının|aralık ayına',
    ],
    // With "günü" the words are safe: bare pazar is a market, salı and cuma begin other words.
    weekdays: [
      'pazar|pazar günü|pazar gününden|pazar gününe|pazar gününün|pazar günkü|pazar akşamı|pazar sabahı|' +
        'pazar gecesi',
      'pazartesi|pazartesi günü|pazartesi gününden|pazartesi gününe|pazartesi gününün|pazartesi günkü|' +
        'pazartesi akşamı|pazartesi sabahı|pazartesi gecesi',
      'salı|salı günü|salı gününden|salı gününe|salı gününün|salı günkü|salı akşamı|salı sabahı|salı gecesi',
      'çarşamba|çarşamba günü|çarşamba gününden|çarşamba gününe|çarşamba gününün|çarşamba günkü|' +
        'çarşamba akşamı|çarşamba sabahı|çarşamba gecesi',
      'perşembe|perşembe günü|perşembe gününden|perşembe gününe|perşembe gününün|perşembe günkü|' +
        'perşembe akşamı|perşembe sabahı|perşembe gecesi',
      'cuma|cuma günü|cuma gününden|cuma gününe|cuma gününün|cuma günkü|cuma akşamı|cuma sabahı|cuma gecesi',
      'cumartesi|cumartesi günü|cumartesi gününden|cumartesi gününe|cumartesi gününün|cumartesi günkü|' +
        'cumartesi akşamı|cumartesi sabahı|cumartesi gecesi',
    ],
    relativeDays: {
      '-2': 'evvelsi gün|evvelki gün|önceki gün',
      '-1': 'dün|dünkü|dün akşam|dün gece|dün sabah|dün öğleden sonra',
      '0': 'bugün|bugünkü|bu sabah|bu akşam|bu gece',
      '1': 'yarın|yarınki|yarın sabah|yarın akşam',
      '2': 'öbür gün',
    },
    daysAgo: '# gün önce',
    dayCounts: 'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on',
    last: 'geçen|geçtiğimiz',
    current: 'bu|içinde bulunduğumuz',
    next: 'gelecek|önümüzdeki',
    units: {
      day: 'gün|günü|günde|gündür|günden',
      week: 'hafta|haftası|haftada|haftadan|haftanın|haftaya',
      month: 'ay|ayı|ayda|ayında|aydan|ayın',
      year: 'yıl|yılı|yılda|yılında|yıldan|yılın|sene|senesi|senede',
    },
    connectors: 'ayı|ayının|yılı|yılının|yılında|tarihli',
    after: 'başı|başında|başından|ortası|ortasında|sonu|sonunda|sonuna|sonundan|itibarıyla|itibariyle',
    range: 'ile|ila',
    dayParts: 'günü|günkü|sabahı|akşamı|gecesi|öğleden sonra',
    every: 'her',
    maxEnding: 5,
    // ekim: sowing, ocak: hearth, aralık: gap, Kasım and Eylül: given names, Kasımpaşa: a club, ara: break, martı:
    // gull.
    guarded:
      'ocak|mart|mayıs|ekim|kasım|aralık|eylül|nisan|oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara|pazar|' +
      'salı|cuma|paz|pzt|sal|çar|per|cum|cmt',
    capitalised: false,
  },
  names: {
    titles:
      'cumhurbaşkanı|cumhurbaşkanımız|eski cumhurbaşkanı|cumhurbaşkanı yardımcısı|cumhurbaşkanlığı sözcüsü|' +
      'devlet başkanı|eski devlet başkanı|devlet başkan yardımcısı|başkan|başkanı|eski başkan|eski başkanı|' +
      'başkan yardımcısı|başkan vekili|genel başkan|genel başkanı|genel başkan yardımcısı|il başkanı|' +
      'meclis başkanı|tbmm başkanı|belediye başkanı|büyükşehir belediye başkanı|federasyon başkanı|' +
      'kulüp başkanı|yönetim kurulu başkanı|başbakan|başbakanı|eski başbakan|eski başbakanı|' +
      'başbakan yardımcısı|şansölye|şansölyesi|bakan|bakanı|eski bakan|bakan yardımcısı|dışişleri bakanı|' +
      'dışişleri bakan yardımcısı|içişleri bakanı|savunma bakanı|milli savunma bakanı|adalet bakanı|' +
      'maliye bakanı|hazine ve maliye bakanı|sağlık bakanı|eğitim bakanı|milli eğitim bakanı|enerji bakanı|' +
      'ticaret bakanı|ulaştırma bakanı|tarım bakanı|ekonomi bakanı|çalışma bakanı|genel sekreter|' +
      'genel sekreteri|bm genel sekreteri|nato genel sekreteri|sekreter|sekreteri|basın sözcüsü|sözcü|sözcüsü|' +
      'kremlin sözcüsü|temsilcisi|özel temsilcisi|yüksek temsilcisi|lider|lideri|milletvekili|senatör|' +
      'büyükelçi|büyükelçisi|elçi|konsolos|başkonsolos|vali|valisi|kaymakam|muhtar|danışman|danışmanı|müdür|' +
      'müdürü|genel müdür|genel müdürü|emniyet müdürü|koordinatörü|komiser|komiseri|general|orgeneral|' +
      'korgeneral|tümgeneral|tuğgeneral|albay|yarbay|binbaşı|yüzbaşı|teğmen|amiral|oramiral|komutan|komutanı|' +
      'genelkurmay başkanı|kral|kralı|kraliçe|kraliçesi|prens|veliaht prens|prenses|emir|emiri|şeyh|sultan|' +
      'papa|patrik|imam|ayetullah|dini lider|sayın|bay|bayan|bey|hanım|efendi|paşa|hoca|hacı|prof|doç|dr|' +
      'doktor|profesör|av|avukat|hakim|savcı|başsavcı|yargıç|teknik direktör|antrenör|kaleci|forvet|futbolcu|' +
      'gazeteci|yazar|yönetmen|oyuncu|şarkıcı|sanatçı|iş insanı|iş adamı|uzman|analist|mevkidaşı' +
      '|rektör|rektörü|grup başkanvekili|parti sözcüsü|chp lideri|mhp lideri|müsteşar|' +
      'içişleri bakan yardımcısı|hava kuvvetleri komutanı',
    organisationWords:
      'bakanlığı*|bakanlık*|üniversite*|banka*|bankası*|merkez bankası|parti*|partisi*|konsey*|kurul*|kurulu*|' +
      'komisyon*|komite*|ajans*|mahkeme*|savcılığ*|polis*|ordu*|silahlı kuvvet*|kuvvetleri|federasyon*|dernek|' +
      'derneği*|sendika*|vakıf|vakfı*|enstitü*|şirket*|holding*|kulüb*|birliği*|birlik|ittifak*|örgüt*|' +
      'teşkilat*|meclis*|parlamento*|hükümet*|belediye*|müdürlüğü*|başkanlığı*|kurum*|merkezi|merkezinin|' +
      'hastane*|gazete*|televizyon*|radyo*|akademi*|büyükelçiliği*|konsolosluğu*|odası|borsa*|fonu|grubu|' +
      'genelkurmay|jandarma|emniyet',
    placeWords:
      'şehri*|kenti*|ili|ilinin|ilinde|ilçesi*|köyü*|mahallesi*|nehri*|ırmağı*|gölü*|denizi*|körfezi*|boğazı*|' +
      'adası*|adaları*|yarımadası*|dağı*|dağları*|ovası*|vadisi*|bölgesi*|eyaleti*|vilayeti*|caddesi*|sokağı*|' +
      'bulvarı*|meydanı*|havalimanı*|havaalanı*|limanı*|istasyonu*|köprüsü*|barajı*|çölü*|cumhuriyeti*|' +
      'beldesi*|kasabası*',
    joiners: 've|ile|için|de|da|del|di|la|le|el|al|bin|bint|ibn|von|van|der',
    neverNames:
      'Orta|Merkez|' +
      'Bu|Şu|O|Bunun|Bunu|Buna|Bunlar|Bunların|Onun|Onu|Ona|Onlar|Onların|Biz|Bizim|Siz|Sizin|Ben|Benim|Sen|' +
      'Bir|İki|Üç|Dört|Beş|Altı|Yedi|Sekiz|Dokuz|On|Yüz|Bin|Milyon|İlk|İkinci|Üçüncü|Son|Yeni|Eski|Büyük|Küçük|' +
      'Genç|Yaşlı|Kadın|Erkek|Çocuk|Ancak|Ama|Fakat|Oysa|Ayrıca|Öte yandan|Öte|Bununla birlikte|Bunun üzerine|' +
      'Ve|Veya|Ya|Ya da|Hem|Ne|Neden|Nasıl|Nerede|Kim|Hangi|Kaç|Eğer|Çünkü|Zira|Böylece|Böyle|Öyle|Şöyle|Daha|' +
      'Daha önce|Daha sonra|En|Çok|Az|Her|Herkes|Hiç|Hiçbir|Bazı|Birçok|Pek çok|Tüm|Bütün|Diğer|Aynı|Başka|' +
      'Kendi|Geçen|Geçtiğimiz|Gelecek|Bugün|Dün|Yarın|Şimdi|Şu anda|Artık|Henüz|Sonra|Önce|Önceki|Ardından|' +
      'İçinde|Arasında|Üzerine|Göre|Karşı|Rağmen|Kadar|Gibi|İçin|İle|Yaklaşık|Toplam|Yüzde|Saat|Türkçe|Evet|' +
      'Hayır|Peki|Var|Yok|Değil|Olay|Olayda|Kaza|Kazada|Toplantı|Toplantıda|Açıklama|Açıklamada|Haber|Haberler|' +
      'Foto|Fotoğraf|Video|Kaynak|Polis|Hükümet|Bakan|Başkan|Batı|Doğu|Kuzey|Güney|Yetkililer|Uzmanlar',
    endings:
      "'lerinin|'larının|'lerine|'larına|'sından|'sinden|'sının|'sinin|'ndaki|'ndeki|'undan|'ünden|'ından|" +
      "'inden|'daki|'deki|'taki|'teki|'ndan|'nden|'sına|'sine|'sını|'sini|'sında|'sinde|'dan|'den|'tan|'ten|" +
      "'nın|'nin|'nun|'nün|'nda|'nde|'yla|'yle|'ydı|'ydi|'lar|'ler|'lı|'li|'lu|'lü|'da|'de|'ta|'te|'ın|'in|'un|" +
      "'ün|'ya|'ye|'na|'ne|'yı|'yi|'yu|'yü|'nı|'ni|'nu|'nü|'sı|'si|'su|'sü|'ca|'ce|'la|'le|'a|'e|'ı|'i|'u|'ü|" +
      'ndan|nden|daki|deki|taki|teki|dan|den|tan|ten|nın|nin|nun|nün|lar|ler|yla|yle|da|de|ta|te|ın|in|un|ün|' +
      'ya|ye|yı|yi|yu|yü|la|le',
    prefixes: '',
  },
  stopWords:
    've|bir|bu|da|de|için|ile|olarak|çok|daha|olan|en|gibi|kadar|sonra|ise|ancak|o|ne|her|ama|ya|veya|ki|mi|mı|' +
    'mu|mü|göre|oldu|olduğu|olduğunu|olduğunun|olması|olacak|olmak|olup|oluyor|olsa|var|yok|değil|dedi|etti|' +
    'eden|edilen|edildi|ediyor|edecek|etmek|etmesi|yapılan|yaptığı|yapıldı|yapan|yapılacak|ifade|diye|diyen|' +
    'dile|bunun|bunu|buna|bunlar|bunların|onun|onu|ona|onlar|şu|biz|bizim|siz|ben|benim|sen|kendi|kendisi|' +
    'kendisine|tüm|bütün|bazı|birçok|hiç|hem|hiçbir|iki|üç|ilk|son|yeni|diğer|aynı|başka|önce|önceki|şekilde|' +
    'tarafından|üzerine|üzerinde|üzere|arasında|arasındaki|içinde|içinden|altında|karşı|rağmen|doğru|nedeniyle|' +
    'ilgili|birlikte|ayrıca|öte|yandan|dolayı|fakat|çünkü|eğer|nasıl|neden|böyle|şöyle|öyle|artık|henüz|hala|' +
    'sadece|yalnızca|bile|zaman|sırada|yer|aldı|alan|geldi|gelen|itibaren|yaklaşık|fazla|yüzde|biri|kez',
  boilerplate:
    'ayrıca bakınız|ilgili haberler|ilgili haber|benzer haberler|diğer haberler|bunlar da ilginizi çekebilir|' +
    'bu haberler de ilginizi çekebilir|ilginizi çekebilir|haberin devamı|haberin devamı için|devamını oku|' +
    'devamı için tıklayın|okumak için tıklayın|detaylar için tıklayın|yorum yap|yorum yapın|yorum yaz|' +
    'yorumunuzu yazın|bir yorum yazın|bir cevap yazın|bir yanıt yazın|cevabı iptal et|' +
    'e-posta hesabınız yayımlanmayacak|e-posta adresiniz yayınlanmayacak|' +
    "gerekli alanlar * ile işaretlenmişlerdir|facebook'ta paylaş|twitter'da paylaş|" +
    'bizi takip edin|abone ol|abone olun|bültenimize abone olun|e-bülten|tüm hakları saklıdır|' +
    'her hakkı saklıdır|izinsiz kopyalanamaz|fotoğraf:|foto:|bu site çerez kullanmaktadır|sitemizde çerez|' +
    'çerez politikası|etiketler:|uygulamamızı indirin|' +
    'whatsapp ihbar hattı|en çok okunanlar|giriş yap',
  multipliers: {
    yüz: 100,
    bin: 1e3,
    milyon: 1e6,
    milyar: 1e9,
    trilyon: 1e12,
    mn: 1e6,
    mr: 1e9,
    milyonu: 1e6,
    milyonun: 1e6,
    milyarı: 1e9,
  },
  places: {
    AD: { adjectives: 'Andorralı|Andorralılar*' },
    AE: { names: 'BAE|Emirlikler', adjectives: "BAE'li|Emirlikli|Emirlikliler*" },
    AF: { adjectives: 'Afgan|Afganlar*|Afganistanlı' },
    AG: { names: 'Antigua & Barbuda', adjectives: 'Antigualı|Antigualılar*' },
    AL: { adjectives: 'Arnavut|Arnavutlar*|Arnavutluklu' },
    AM: { adjectives: 'Ermeni|Ermeniler*|Ermenistanlı' },
    AO: { adjectives: 'Angolalı|Angolalılar*' },
    AR: { adjectives: 'Arjantinli|Arjantinliler*' },
    AT: { adjectives: 'Avusturyalı|Avusturyalılar*' },
    AU: { adjectives: 'Avustralyalı|Avustralyalılar*' },
    AZ: { adjectives: 'Azeri|Azeriler*|Azerbaycanlı|Azerbaycanlılar*' },
    BA: { names: 'Bosna|Bosna Hersek', adjectives: 'Boşnak|Boşnaklar*|Bosnalı|Bosnalılar*' },
    BB: { adjectives: 'Barbadoslu|Barbadoslular*' },
    BD: { adjectives: 'Bangladeşli|Bangladeşliler*' },
    BE: { adjectives: 'Belçikalı|Belçikalılar*' },
    BF: { adjectives: 'Burkinalı|Burkinalılar*' },
    BG: { adjectives: 'Bulgar|Bulgarlar*' },
    BH: { adjectives: 'Bahreynli|Bahreynliler*' },
    BI: { adjectives: 'Burundili|Burundililer*' },
    BJ: { adjectives: 'Beninli|Beninliler*' },
    BN: { adjectives: 'Bruneili|Bruneililer*' },
    BO: { adjectives: 'Bolivyalı|Bolivyalılar*' },
    BR: { adjectives: 'Brezilyalı|Brezilyalılar*' },
    BS: { names: 'Bahama Adaları', adjectives: 'Bahamalı|Bahamalılar*' },
    BT: { adjectives: 'Butanlı|Butanlılar*' },
    BW: { adjectives: 'Botsvanalı|Botsvanalılar*' },
    BY: { names: 'Beyaz Rusya', adjectives: 'Belaruslu|Belaruslular*|Belarusça' },
    BZ: { adjectives: 'Belizeli|Belizeliler*' },
    CA: { adjectives: 'Kanadalı|Kanadalılar*' },
    CD: { names: 'Kongo DC|KDC|Demokratik Kongo Cumhuriyeti|Demokratik Kongo', adjectives: 'Kongolu|Kongolular*' },
    CF: { adjectives: 'Orta Afrikalı|Orta Afrikalılar*' },
    CG: { names: 'Kongo-Brazzaville' },
    CH: { adjectives: 'İsviçreli|İsviçreliler*' },
    CI: { names: 'Fildişi Sahilleri', adjectives: 'Fildişili|Fildişililer*' },
    CL: { adjectives: 'Şilili|Şilililer*' },
    CM: { adjectives: 'Kamerunlu|Kamerunlular*' },
    CN: { names: 'Çin Halk Cumhuriyeti|ÇHC', adjectives: 'Çinli|Çinliler*|Çince' },
    CO: { adjectives: 'Kolombiyalı|Kolombiyalılar*' },
    CR: { names: 'Kosta Rika', adjectives: 'Kosta Rikalı|Kosta Rikalılar*' },
    CU: { adjectives: 'Kübalı|Kübalılar*' },
    CV: { names: 'Yeşil Burun Adaları|Yeşil Burun', adjectives: 'Yeşil Burunlu|Yeşil Burunlular*' },
    CY: {
      names: 'Güney Kıbrıs|Güney Kıbrıs Rum Yönetimi|Kıbrıs Rum Yönetimi|GKRY',
      adjectives: 'Kıbrıslı|Kıbrıslılar*',
    },
    CZ: { names: 'Çek Cumhuriyeti|Çekya', adjectives: 'Çek|Çekyalı|Çekyalılar*' },
    DE: { names: 'Federal Almanya|Almanya Federal Cumhuriyeti', adjectives: 'Alman|Almanlar*|Almanca' },
    DJ: { adjectives: 'Cibutili|Cibutililer*' },
    DK: { adjectives: 'Danimarkalı|Danimarkalılar*|Danimarkaca' },
    DM: { adjectives: 'Dominikalı|Dominikalılar*' },
    DO: { names: 'Dominik', adjectives: 'Dominikli|Dominikliler*' },
    DZ: { adjectives: 'Cezayirli|Cezayirliler*' },
    EC: { names: 'Ekvador', adjectives: 'Ekvadorlu|Ekvadorlular*' },
    EE: { adjectives: 'Estonyalı|Estonyalılar*|Eston' },
    EG: { adjectives: 'Mısırlı|Mısırlılar*' },
    EH: { adjectives: 'Sahravi' },
    ER: { adjectives: 'Eritreli|Eritreliler*' },
    ES: { adjectives: 'İspanyol|İspanyollar*' },
    ET: { adjectives: 'Etiyopyalı|Etiyopyalılar*' },
    FI: { adjectives: 'Fin|Finler*|Finli|Finliler*|Finlandiyalı|Finlandiyalılar*' },
    FJ: { adjectives: 'Fijili|Fijililer*' },
    FM: { adjectives: 'Mikronezyalı|Mikronezyalılar*' },
    FR: { adjectives: 'Fransız|Fransızlar*' },
    GA: { adjectives: 'Gabonlu|Gabonlular*' },
    GB: { names: 'İngiltere|Britanya|Büyük Britanya', adjectives: 'İngiliz|İngilizler*|Britanyalı|Britanyalılar*' },
    'GB-NIR': { names: 'Kuzey İrlanda' },
    'GB-SCT': { names: 'İskoçya', adjectives: 'İskoç|İskoçlar*' },
    'GB-WLS': { names: 'Galler', adjectives: 'Galli|Galliler*' },
    GD: { adjectives: 'Grenadalı|Grenadalılar*' },
    GE: { adjectives: 'Gürcü|Gürcüler*|Gürcistanlı' },
    GH: { adjectives: 'Ganalı|Ganalılar*' },
    GL: { adjectives: 'Grönlandlı|Grönlandlılar*' },
    GM: { adjectives: 'Gambiyalı|Gambiyalılar*' },
    GN: { adjectives: 'Gineli|Gineliler*' },
    GQ: { names: 'Ekvatoral Gine', adjectives: 'Ekvator Gineli' },
    GR: { adjectives: 'Yunan|Yunanlar*|Yunanlı|Yunanlılar*|Yunanistanlı|Yunanistanlılar*' },
    GT: { adjectives: 'Guatemalalı|Guatemalalılar*' },
    GW: { names: 'Gine Bissau', adjectives: 'Gine-Bissaulu' },
    GY: { adjectives: 'Guyanalı|Guyanalılar*' },
    HK: { names: 'Hong Kong', adjectives: 'Hong Konglu|Hong Konglular*' },
    HN: { adjectives: 'Honduraslı|Honduraslılar*' },
    HR: { adjectives: 'Hırvat|Hırvatlar*' },
    HT: { adjectives: 'Haitili|Haitililer*' },
    HU: { adjectives: 'Macar|Macarlar*' },
    ID: { adjectives: 'Endonezyalı|Endonezyalılar*' },
    IE: { names: 'İrlanda Cumhuriyeti', adjectives: 'İrlandalı|İrlandalılar*' },
    IL: { adjectives: 'İsrailli|İsrailliler*' },
    IN: { adjectives: 'Hint|Hintler*|Hintli|Hintliler*|Hindistanlı|Hindistanlılar*' },
    IQ: { names: 'Irak Kürt Bölgesel Yönetimi', adjectives: 'Iraklı|Iraklılar*' },
    IR: { names: 'İran İslam Cumhuriyeti', adjectives: 'İranlı|İranlılar*' },
    IS: { adjectives: 'İzlandalı|İzlandalılar*' },
    IT: { adjectives: 'İtalyan|İtalyanlar*' },
    JM: { adjectives: 'Jamaikalı|Jamaikalılar*' },
    JO: { adjectives: 'Ürdünlü|Ürdünlüler*' },
    JP: { adjectives: 'Japon|Japonlar*' },
    KE: { adjectives: 'Kenyalı|Kenyalılar*' },
    KG: { adjectives: 'Kırgız|Kırgızlar*|Kırgızistanlı' },
    KH: { adjectives: 'Kamboçyalı|Kamboçyalılar*' },
    KI: { adjectives: 'Kiribatili' },
    KM: { names: 'Komor Adaları', adjectives: 'Komorlu|Komorlular*' },
    KN: { names: 'Saint Kitts ve Nevis' },
    KP: { names: 'Kore Demokratik Halk Cumhuriyeti|K. Kore', adjectives: 'Kuzey Koreli|Kuzey Koreliler*' },
    KR: { names: 'Kore Cumhuriyeti|G. Kore', adjectives: 'Güney Koreli|Güney Koreliler*' },
    KW: { adjectives: 'Kuveytli|Kuveytliler*' },
    KZ: { adjectives: 'Kazak|Kazaklar*|Kazakistanlı|Kazakistanlılar*' },
    LA: { adjectives: 'Laoslu|Laoslular*' },
    LB: { adjectives: 'Lübnanlı|Lübnanlılar*' },
    LC: { names: 'Saint Lucia', adjectives: 'Saint Lucialı|Saint Lucialılar*' },
    LI: { names: 'Lihtenştayn', adjectives: 'Liechtensteinlı|Liechtensteinlılar*' },
    LK: { names: 'Srilanka', adjectives: 'Sri Lankalı|Sri Lankalılar*' },
    LR: { adjectives: 'Liberyalı|Liberyalılar*' },
    LS: { names: 'Lesoto', adjectives: 'Lesotolu|Lesotolular*' },
    LT: { adjectives: 'Litvanyalı|Litvanyalılar*' },
    LU: { adjectives: 'Lüksemburglu|Lüksemburglular*' },
    LV: { adjectives: 'Letonyalı|Letonyalılar*|Leton' },
    LY: { adjectives: 'Libyalı|Libyalılar*' },
    MA: { adjectives: 'Faslı|Faslılar*' },
    MC: { adjectives: 'Monakolu|Monakolular*' },
    MD: { names: 'Moldavya', adjectives: 'Moldovalı|Moldovalılar*|Moldavyalı' },
    ME: { adjectives: 'Karadağlı|Karadağlılar*' },
    MG: { adjectives: 'Madagaskarlı|Madagaskarlılar*' },
    MH: { adjectives: 'Marshall Adalı' },
    MK: { names: 'Makedonya', adjectives: 'Makedon|Makedonlar*|Makedonyalı|Makedonyalılar*' },
    ML: { adjectives: 'Malili|Malililer*' },
    MM: { names: 'Burma|Birmanya', adjectives: 'Myanmarlı|Myanmarlılar*' },
    MN: { adjectives: 'Moğol|Moğollar*|Moğolistanlı|Moğolistanlılar*' },
    MO: { names: 'Makao', adjectives: 'Makaolu|Makaolular*' },
    MR: { adjectives: 'Moritanyalı|Moritanyalılar*' },
    MT: { adjectives: 'Maltalı|Maltalılar*' },
    MU: { adjectives: 'Mauritiuslu|Mauritiuslular*' },
    MV: { names: 'Maldiv Adaları', adjectives: 'Maldivli|Maldivliler*' },
    MW: { adjectives: 'Malavili|Malavililer*' },
    MX: { adjectives: 'Meksikalı|Meksikalılar*' },
    MY: { adjectives: 'Malezyalı|Malezyalılar*' },
    MZ: { adjectives: 'Mozambikli|Mozambikliler*' },
    NA: { adjectives: 'Namibyalı|Namibyalılar*' },
    NE: { adjectives: 'Nijerli|Nijerliler*' },
    NG: { adjectives: 'Nijeryalı|Nijeryalılar*' },
    NI: { adjectives: 'Nikaragualı|Nikaragualılar*' },
    NL: { adjectives: 'Hollandalı|Hollandalılar*|Felemenk' },
    NO: { adjectives: 'Norveçli|Norveçliler*' },
    NP: { adjectives: 'Nepalli|Nepalliler*' },
    NR: { adjectives: 'Naurulu' },
    NZ: { adjectives: 'Yeni Zelandalı|Yeni Zelandalılar*' },
    OM: { adjectives: 'Ummanlı|Ummanlılar*' },
    PA: { adjectives: 'Panamalı|Panamalılar*' },
    PE: { adjectives: 'Perulu|Perulular*' },
    PG: { names: 'Papua-Yeni Gine', adjectives: 'Papua Yeni Gineli' },
    PH: { adjectives: 'Filipinli|Filipinliler*' },
    PK: { adjectives: 'Pakistanlı|Pakistanlılar*' },
    PL: { adjectives: 'Polonyalı|Polonyalılar*' },
    PR: { names: 'Puerto Riko', adjectives: 'Porto Rikolu|Porto Rikolular*' },
    PS: { names: 'Filistin Devleti|Filistin toprakları', adjectives: 'Filistinli|Filistinliler*' },
    PT: { adjectives: 'Portekizli|Portekizliler*' },
    PW: { adjectives: 'Palaulu' },
    PY: { adjectives: 'Paraguaylı|Paraguaylılar*' },
    QA: { adjectives: 'Katarlı|Katarlılar*' },
    RO: { adjectives: 'Rumen|Rumenler*|Romen|Romenler*|Romanyalı|Romanyalılar*' },
    RS: { adjectives: 'Sırp|Sırplar*|Sırbistanlı|Sırbistanlılar*' },
    RU: { names: 'Rusya Federasyonu', adjectives: 'Rus|Ruslar*|Rusyalı|Rusyalılar*|Rusça' },
    RW: { adjectives: 'Ruandalı|Ruandalılar*' },
    SA: { names: 'Suudi Arabistan', adjectives: 'Suudi|Suudiler*|Suudi Arabistanlı|Suudi Arabistanlılar*' },
    SB: { adjectives: 'Solomon Adalı' },
    SC: { names: 'Seyşel Adaları', adjectives: 'Seyşelli|Seyşelliler*' },
    SD: { adjectives: 'Sudanlı|Sudanlılar*' },
    SE: { adjectives: 'İsveçli|İsveçliler*' },
    SG: { adjectives: 'Singapurlu|Singapurlular*' },
    SI: { adjectives: 'Sloven|Slovenler*|Slovenyalı|Slovenyalılar*' },
    SK: { adjectives: 'Slovak|Slovaklar*|Slovakyalı|Slovakyalılar*' },
    SL: { adjectives: 'Sierra Leoneli|Sierra Leoneliler*' },
    SM: { names: 'San Marino', adjectives: 'San Marinolu|San Marinolular*' },
    SN: { adjectives: 'Senegalli|Senegalliler*' },
    SO: { adjectives: 'Somalili|Somalililer*' },
    SR: { adjectives: 'Surinamlı|Surinamlılar*' },
    SS: { adjectives: 'Güney Sudanlı|Güney Sudanlılar*' },
    ST: { names: 'Sao Tome ve Principe' },
    SV: { names: 'Salvador', adjectives: 'Salvadorlu|Salvadorlular*|El Salvadorlu' },
    SY: { names: 'Suriye Arap Cumhuriyeti', adjectives: 'Suriyeli|Suriyeliler*' },
    SZ: { names: 'Svaziland', adjectives: 'Esvatinili|Esvatinililer*|Svazilandlı' },
    TD: { adjectives: 'Çadlı|Çadlılar*' },
    TG: { adjectives: 'Togolu|Togolular*' },
    TH: { adjectives: 'Taylandlı|Taylandlılar*' },
    TJ: { adjectives: 'Tacik|Tacikler*|Tacikistanlı|Tacikistanlılar*' },
    TL: { names: 'Doğu Timor|Timor Leste', adjectives: 'Doğu Timorlu' },
    TM: { adjectives: 'Türkmen|Türkmenler*|Türkmenistanlı|Türkmenistanlılar*' },
    TN: { adjectives: 'Tunuslu|Tunuslular*' },
    TO: { adjectives: 'Tongalı|Tongalılar*' },
    TR: { names: 'Türkiye Cumhuriyeti|T.C.', adjectives: 'Türk|Türkler*|Türkiyeli|Türkiyeliler*' },
    TT: { names: 'Trinidad ve Tobago', adjectives: 'Trinidadlı|Trinidadlılar*' },
    TV: { adjectives: 'Tuvalulu' },
    TW: { adjectives: 'Tayvanlı|Tayvanlılar*' },
    TZ: { adjectives: 'Tanzanyalı|Tanzanyalılar*' },
    UA: { adjectives: 'Ukraynalı|Ukraynalılar*|Ukraynaca' },
    UG: { adjectives: 'Ugandalı|Ugandalılar*' },
    US: {
      names: 'ABD|Amerika|Birleşik Devletler|Amerika Birleşik Devletleri',
      adjectives: "Amerikan|Amerikanlar*|Amerikalı|Amerikalılar*|ABD'li|ABD'liler*",
    },
    UY: { adjectives: 'Uruguaylı|Uruguaylılar*' },
    UZ: { adjectives: 'Özbek|Özbekler*|Özbekistanlı|Özbekistanlılar*' },
    VA: { names: 'Vatikan', adjectives: 'Vatikanlı|Vatikanlılar*' },
    VC: { names: 'Saint Vincent ve Grenadinler' },
    VE: { adjectives: 'Venezuelalı|Venezuelalılar*' },
    VN: { adjectives: 'Vietnamlı|Vietnamlılar*' },
    VU: { adjectives: 'Vanuatulu' },
    WS: { adjectives: 'Samoalı|Samoalılar*' },
    XK: { adjectives: 'Kosovalı|Kosovalılar*' },
    YE: { adjectives: 'Yemenli|Yemenliler*' },
    ZA: { names: 'Güney Afrika Cumhuriyeti', adjectives: 'Güney Afrikalı|Güney Afrikalılar*' },
    ZM: { adjectives: 'Zambiyalı|Zambiyalılar*' },
    ZW: { adjectives: 'Zimbabveli|Zimbabveliler*' },
    'geonames-524901': { names: 'Moskova', adjectives: 'Moskovalı|Moskovalılar*' },
    'geonames-498817': { names: 'St. Petersburg|St Petersburg|Petersburg' },
    'geonames-703448': { names: 'Kiev|Kiyev', adjectives: 'Kievli|Kievliler*' },
    'geonames-706483': { names: 'Harkiv|Harkov|Kharkiv' },
    'geonames-698740': { names: 'Odessa|Odesa' },
    'geonames-702550': { names: 'Lviv' },
    'geonames-709717': { names: 'Donetsk' },
    'geonames-702658': { names: 'Luhansk|Lugansk' },
    'geonames-701822': { names: 'Mariupol' },
    'geonames-706448': { names: 'Herson' },
    'geonames-694423': { names: 'Sivastopol|Sevastopol' },
    'geonames-693805': { names: 'Akmescit|Simferopol' },
    'geonames-2643743': { names: 'Londra', adjectives: 'Londralı|Londralılar*' },
    'geonames-2988507': { names: 'Paris', adjectives: 'Parisli|Parisliler*' },
    'geonames-2950159': { names: 'Berlin', adjectives: 'Berlinli|Berlinliler*' },
    'geonames-2867714': { names: 'Münih' },
    'geonames-2925533': { names: 'Frankfurt' },
    'geonames-4140963': { names: 'Washington|Vaşington' },
    'geonames-5128581': { names: 'New York', adjectives: 'New Yorklu|New Yorklular*' },
    'geonames-4887398': { names: 'Chicago|Şikago' },
    'geonames-1816670': { names: 'Pekin' },
    'geonames-1796236': { names: 'Şanghay' },
    'geonames-1850147': { names: 'Tokyo' },
    'geonames-323786': { adjectives: 'Ankaralı|Ankaralılar*' },
    'geonames-745044': { adjectives: 'İstanbullu|İstanbullular*' },
    'geonames-311046': { adjectives: 'İzmirli|İzmirliler*' },
    'geonames-2800866': { names: 'Brüksel' },
    'geonames-112931': { names: 'Tahran' },
    'geonames-113646': { names: 'Tebriz' },
    'geonames-418863': { names: 'İsfahan' },
    'geonames-281184': { names: 'Kudüs', adjectives: 'Kudüslü|Kudüslüler*' },
    'geonames-293397': { names: 'Tel Aviv' },
    'geonames-170654': { names: 'Şam' },
    'geonames-170063': { names: 'Halep' },
    'geonames-169389': { names: 'İdlib' },
    'geonames-98182': { names: 'Bağdat' },
    'geonames-99072': { names: 'Musul' },
    'geonames-94787': { names: 'Kerkük' },
    'geonames-95446': { names: 'Erbil' },
    'geonames-99532': { names: 'Basra' },
    'geonames-1138958': { names: 'Kabil' },
    'geonames-1261481': { names: 'Yeni Delhi' },
    'geonames-1176615': { names: 'İslamabad' },
    'geonames-3169070': { names: 'Roma' },
    'geonames-3173435': { names: 'Milano' },
    'geonames-3164603': { names: 'Venedik' },
    'geonames-3172394': { names: 'Napoli' },
    'geonames-3176959': { names: 'Floransa' },
    'geonames-3165524': { names: 'Torino' },
    'geonames-3117735': { names: 'Madrid' },
    'geonames-3128760': { names: 'Barselona|Barcelona' },
    'geonames-756135': { names: 'Varşova' },
    'geonames-2761369': { names: 'Viyana' },
    'geonames-2660646': { names: 'Cenevre' },
    'geonames-2657896': { names: 'Zürih' },
    'geonames-2661552': { names: 'Bern' },
    'geonames-625144': { names: 'Minsk' },
    'geonames-611717': { names: 'Tiflis' },
    'geonames-616052': { names: 'Erivan' },
    'geonames-587084': { names: 'Bakü' },
    'geonames-146970': { names: 'Hankendi|Stepanakert' },
    'geonames-3183875': { names: 'Tiran' },
    'geonames-786714': { names: 'Priştine' },
    'geonames-786712': { names: 'Prizren' },
    'geonames-792680': { names: 'Belgrad' },
    'geonames-785842': { names: 'Üsküp' },
    'geonames-3191281': { names: 'Saraybosna' },
    'geonames-3193044': { names: 'Podgorica' },
    'geonames-3186886': { names: 'Zagreb' },
    'geonames-3196359': { names: 'Ljubljana' },
    'geonames-264371': { names: 'Atina' },
    'geonames-734077': { names: 'Selanik' },
    'geonames-146268': { names: 'Lefkoşa' },
    'geonames-727011': { names: 'Sofya' },
    'geonames-683506': { names: 'Bükreş' },
    'geonames-3054643': { names: 'Budapeşte' },
    'geonames-3067696': { names: 'Prag' },
    'geonames-2673730': { names: 'Stockholm|Stokholm' },
    'geonames-2618425': { names: 'Kopenhag' },
    'geonames-3143244': { names: 'Oslo' },
    'geonames-658225': { names: 'Helsinki' },
    'geonames-456172': { names: 'Riga' },
    'geonames-593116': { names: 'Vilnius' },
    'geonames-588409': { names: 'Tallinn|Talin' },
    'geonames-2267057': { names: 'Lizbon' },
    'geonames-2759794': { names: 'Amsterdam' },
    'geonames-2747373': { names: 'Lahey' },
    'geonames-2803138': { names: 'Anvers' },
    'geonames-2973783': { names: 'Strazburg' },
    'geonames-2995469': { names: 'Marsilya' },
    'geonames-360630': { names: 'Kahire' },
    'geonames-361058': { names: 'İskenderiye' },
    'geonames-108410': { names: 'Riyad' },
    'geonames-105343': { names: 'Cidde' },
    'geonames-104515': { names: 'Mekke' },
    'geonames-109223': { names: 'Medine' },
    'geonames-290030': { names: 'Doha' },
    'geonames-292223': { names: 'Dubai' },
    'geonames-292968': { names: 'Abu Dabi|Abu Dhabi' },
    'geonames-276781': { names: 'Beyrut' },
    'geonames-250441': { names: 'Amman' },
    'geonames-71137': { names: 'Sanaa' },
    'geonames-415189': { names: 'Aden' },
    'geonames-2210247': { names: 'Trablus' },
    'geonames-88319': { names: 'Bingazi' },
    'geonames-2464470': { names: 'Tunus kenti' },
    'geonames-2507480': { names: 'Cezayir kenti' },
    'geonames-379252': { names: 'Hartum' },
    'geonames-344979': { names: 'Addis Ababa' },
    'geonames-53654': { names: 'Mogadişu' },
    'geonames-1835848': { names: 'Seul' },
    'geonames-1871859': { names: 'Pyongyang' },
    'geonames-1668341': { names: 'Taipei' },
    'geonames-1642911': { names: 'Cakarta' },
    'geonames-1526273': { names: 'Astana|Nur Sultan' },
    'geonames-1526384': { names: 'Almatı|Almaata' },
    'geonames-1512569': { names: 'Taşkent' },
    'geonames-1528675': { names: 'Bişkek' },
    'geonames-1221874': { names: 'Duşanbe' },
    'geonames-162183': { names: 'Aşkabat' },
    'geonames-618426': { names: 'Kişinev' },
    'geonames-3553478': { names: 'Havana' },
  },
} satisfies LanguagePack;
