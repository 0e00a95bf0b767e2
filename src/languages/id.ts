// Indonesian as its press writes it. Grounds: CLDR names months and days; this adds the old spellings (Nopember,
// Pebruari, Jum'at), short country names (AS, Korsel, Arab Saudi) and titles. Months and days are capitalised, so that
// "Minggu" is Sunday and "tiga minggu" three weeks. Names do not inflect; "-nya" may hang on them ("Turki-nya").
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'id',
  name: 'Indonesian',
  detection: {
    id: {
      scripts: 'Latin',
      frequent:
        'yang|dan|di|dengan|untuk|ini|itu|dari|pada|dalam|tidak|akan|ke|adalah|juga|oleh|ada|sebagai|karena|bisa|' +
        'telah|kata|saat|lebih|menjadi|kepada|bahwa|mereka|sudah|tersebut|saya|kami|atau|dia|hari|tahun|orang|' +
        'secara|agar|dapat|satu|masih|seperti|namun|para|sementara|setelah|antara|hingga|menurut|ia|kita|lalu|' +
        'belum|pun|jika|sangat|serta|lain|banyak|terhadap|saja|sebelum|harus|ketika|hanya|jalan|warga|pihak|' +
        'indonesia|jakarta|presiden|pemerintah|menteri|polisi|kepala|negara|daerah|senin|selasa|rabu|kamis|jumat|' +
        'sabtu|minggu|uang|rumah|dua|tiga|pertama|baru|besar|ujar|mengatakan|katanya|tak|terjadi|kasus|maupun|' +
        'melalui|sejak|bukan|apa|bagi|anda|kini|yakni|yaitu|selain|usai|bahkan|hal|pula|bila|begitu|sekitar|' +
        'kembali|sendiri|selama|tanpa|memiliki|melakukan|memberikan|merupakan|menyebut|menyatakan|dilakukan|' +
        'dinilai|tengah|sama|cukup|sering|beberapa|setiap|semua|kali|bulan|pekan|malam|pagi|siang|waktu|kota|' +
        'kabupaten|provinsi|anak|laki|perempuan|korban|pelaku|hukum|kerja|rakyat|masyarakat|petugas|sekolah|' +
        'kesehatan|ekonomi|harga|juta|miliar|ribu|persen|rupiah|gubernur',
      affixes:
        'mem*|men*|meng*|ber*|di*|ter*|pem*|pen*|peng*|ke*|per*|se*|*kan|*nya|*isasi|*asi|*itas|*annya|*lah|' +
        '*ngk*|*ah',
    },
  },
  dates: {
    months: [
      'jan',
      'feb|peb|pebruari',
      'mar|mrt',
      'apr',
      '',
      'jun',
      'jul',
      'agu|agt|ags',
      'sep|sept',
      'okt',
      'nop|nov|nopember',
      'des',
    ],
    weekdays: [
      'ahad|min|mgg',
      'sen|snn',
      'sel|sls',
      'rab|rbu',
      'kam|kms',
      "jum|jum'at|jumaat|jmt",
      'sab|sbt|malam minggu',
    ],
    relativeDays: {
      '-2': 'kemarin lusa|kemarin dulu',
      '-1': 'kemarin|kemaren|semalam|tadi malam|kemarin malam|kemarin pagi|kemarin siang|kemarin sore',
      '0': 'hari ini|malam ini|pagi ini|siang ini|sore ini|malam nanti|nanti malam|tadi pagi|tadi siang|tadi sore|pagi tadi|siang tadi|sore tadi|subuh tadi|dini hari tadi|dini hari ini|petang ini|nanti sore|nanti siang|sore nanti',
      '1': 'besok|esok|esok hari|besok pagi|besok siang|besok sore|besok malam',
      '2': 'lusa',
    },
    daysAgo: '# hari lalu|# hari yang lalu|# hari silam',
    dayCounts: 'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh',
    last: 'lalu|yang lalu|kemarin|silam|kemaren',
    current: 'ini',
    next: 'depan|mendatang|yang akan datang|nanti',
    turns: 'behind',
    // berikutnya is the one after another; the others are put together, so that dua tahun lalu (two years ago) is not last year.
    without: 'berikutnya|minggu lalu|minggu ini|minggu depan',
    periods: {
      week: { '-1': 'sepekan lalu|sepekan yang lalu|seminggu lalu|seminggu yang lalu' },
      month: { '-1': 'sebulan lalu|sebulan yang lalu' },
      year: { '-1': 'setahun lalu|setahun yang lalu|setahun silam' },
    },
    units: {
      day: 'hari',
      week: 'minggu|pekan',
      month: 'bulan',
      year: 'tahun',
    },
    connectors: 'bulan|tahun|tanggal|tgl',
    // The last ones only hide what they hold: setiap Senin (every Monday), beberapa tahun lalu (some years ago).
    before:
      'pada|tanggal|tgl|hari|sejak|hingga|sampai|mulai|per|dari|bulan|bertanggal|tertanggal|pada hari|' +
      'pada tanggal|awal|akhir|pertengahan|tahun|selama|sebelum|sesudah|setelah|antara' +
      '|setiap Senin|setiap Selasa|setiap Rabu|setiap Kamis|setiap Jumat|setiap Sabtu|setiap Minggu' +
      '|tiap Senin|tiap Selasa|tiap Rabu|tiap Kamis|tiap Jumat|tiap Sabtu|tiap Minggu|setiap hari Senin' +
      '|setiap hari Selasa|setiap hari Rabu|setiap hari Kamis|setiap hari Jumat|setiap hari Sabtu' +
      '|setiap hari Minggu|beberapa tahun|beberapa bulan|beberapa minggu|beberapa pekan|belas tahun' +
      '|belas bulan|belas minggu|belas pekan|puluh tahun|puluh bulan|puluh minggu|puluh pekan|ratus tahun' +
      '|ratus bulan|ratus minggu|ratus pekan|ribu tahun|ribu bulan|ribu minggu|ribu pekan|puluhan tahun' +
      '|puluhan bulan|puluhan minggu|puluhan pekan' +
      '|dua tahun|tiga tahun|empat tahun|lima tahun|enam tahun|tujuh tahun|delapan tahun|sembilan tahun' +
      '|sepuluh tahun' +
      '|dua bulan|tiga bulan|empat bulan|lima bulan|enam bulan|tujuh bulan|delapan bulan|sembilan bulan' +
      '|sepuluh bulan',
    range: 'sampai|hingga|sampai dengan|s/d|s.d|s.d.|sd|ke|dan|-|–|—',
    dayWords: { satu: 1 },
    dayParts: 'pagi|siang|sore|malam|petang|dini hari|subuh',
    every: 'setiap|tiap',
    maxEnding: 0,
    guarded: 'mei|mar|min|sen|sel|kam|rab|sab|jan|des|ahad',
    capitalised: true,
  },
  names: {
    titles:
      'presiden|wakil presiden|wapres|mantan presiden|mantan wakil presiden|presiden terpilih|capres|cawapres|' +
      'perdana menteri|pm|wakil perdana menteri|mantan perdana menteri|menteri|wakil menteri|wamen|' +
      'menteri luar negeri|menlu|menteri pertahanan|menhan|menteri dalam negeri|mendagri|menteri keuangan|menkeu|' +
      'menteri kesehatan|menkes|menteri agama|menag|menteri hukum dan ham|menteri pendidikan|mendikbud|' +
      'menteri perdagangan|mendag|menteri perhubungan|menhub|menteri sosial|mensos|menteri sekretaris negara|' +
      'mensesneg|menteri koordinator|menko|menko polhukam|menko marves|menteri bumn|sekretaris jenderal|sekjen|' +
      'sekretaris|sekretaris kabinet|seskab|sekretaris negara|kanselir|raja|ratu|pangeran|putri|putra mahkota|' +
      'putri mahkota|sultan|emir|syekh|syeikh|sheikh|kaisar|paus|kardinal|uskup|uskup agung|pastor|romo|pendeta|' +
      'patriark|ayatollah|imam|ustaz|ustadz|ustazah|kiai|kyai|kh|habib|gus|haji|hajah|jenderal|jendral|' +
      'jenderal polisi|letnan jenderal|letjen|mayor jenderal|mayjen|brigadir jenderal|brigjen|irjen|komjen|' +
      'kombes|kombes pol|akbp|akp|kompol|ipda|iptu|aiptu|bripka|brigadir|kolonel|letkol|letnan kolonel|mayor|' +
      'kapten|letnan|sersan|kopral|prajurit|laksamana|laksda|laksamana madya|marsekal|panglima|panglima tni|' +
      'pangdam|kasad|kapolri|kapolda|kapolres|kapolsek|kepala kepolisian|jaksa|jaksa agung|hakim|hakim ketua|' +
      'gubernur|wakil gubernur|wagub|bupati|wakil bupati|wali kota|walikota|wakil wali kota|camat|lurah|' +
      'kepala desa|kades|anggota dpr|anggota parlemen|senator|ketua|ketua dpr|ketua mpr|ketua dpd|ketua kpk|' +
      'wakil ketua|ketua umum|ketum|pemimpin|pemimpin tertinggi|pemimpin oposisi|duta besar|dubes|utusan khusus|' +
      'juru bicara|jubir|kepala|kepala staf|kepala badan|direktur|direktur utama|dirut|direktur jenderal|dirjen|' +
      'direktur eksekutif|ceo|pendiri|komisaris|profesor|prof|guru besar|dokter|doktor|dr|drs|ir|insinyur|rektor|' +
      'dekan|pengamat|analis|ekonom|peneliti|sejarawan|aktivis|wartawan|jurnalis|penulis|penyair|aktor|aktris|' +
      'artis|penyanyi|musisi|sutradara|selebgram|pengacara|kuasa hukum|advokat|tersangka|terdakwa|pelatih|' +
      'manajer|kapten tim|penyerang|striker|bek|gelandang|kiper|penjaga gawang|pebalap|pembalap|petinju|' +
      'juara dunia|miliarder|tuan|nyonya|nona|bapak|pak|ibu|bu|bung|saudara|almarhum|almarhumah|mr|mrs|ms|miss|' +
      'sir' +
      '|menkumham|menparekraf|menpora|menaker|mentan|menkominfo|menkopolhukam|mantan menteri|pj gubernur|' +
      'plt gubernur|pj bupati|aipda|briptu|bripda|irjen pol|brigjen pol|komjen pol|kabid humas|kasat reskrim',
    organisationWords:
      'kementerian|kementrian|departemen|universitas|institut|sekolah|akademi|politeknik|pesantren|bank|partai|' +
      'dewan|komite|komisi|panitia|pengadilan|mahkamah|kejaksaan|kejagung|parlemen|kongres|senat|majelis|badan|' +
      'lembaga|otoritas|biro|kantor|organisasi|asosiasi|perhimpunan|persatuan|perserikatan|ikatan|serikat|uni|' +
      'federasi|konfederasi|liga|aliansi|koalisi|front|gerakan|yayasan|dana|klub|tim|perusahaan|pt|cv|tbk|grup|' +
      'group|korporasi|maskapai|airlines|media|harian|surat kabar|kantor berita|koran|majalah|televisi|tv|radio|' +
      'polisi|polri|polda|polres|polsek|kepolisian|tentara|tni|angkatan darat|angkatan laut|angkatan udara|' +
      'angkatan bersenjata|pasukan|brigade|batalyon|batalion|milisi|gereja|masjid|rumah sakit|rsud|klinik|museum|' +
      'galeri|teater|perpustakaan|bursa|pusat|laboratorium|inisiatif|konsorsium|sekretariat|direktorat|' +
      'pemerintah|pemprov|pemkot|pemkab|kedutaan|kedutaan besar|konsulat|kabinet|istana|fraksi|satgas|dinas|' +
      'pangkalan|fc|united|inc|corp|ltd',
    placeWords:
      'kota|kabupaten|provinsi|propinsi|kecamatan|kelurahan|desa|dusun|pulau|kepulauan|semenanjung|sungai|danau|' +
      'laut|samudra|samudera|teluk|selat|kanal|terusan|gunung|pegunungan|bukit|lembah|gurun|hutan|taman|negara|' +
      'negara bagian|wilayah|daerah|distrik|kawasan|republik|kerajaan|keemiratan|perbatasan|pantai|pesisir|' +
      'pelabuhan|bandara|bandar udara|stasiun|terminal|jalan|jl|jembatan|tol|alun-alun|lapangan|stadion|benua|' +
      'utara|selatan|timur|barat|tengah|tenggara|barat daya|timur laut|barat laut',
    joiners: 'dan|di|untuk|bagi|de|del|la|le|al|el|bin|binti|ibn|abu|van|von|der|of|the|and|for|&',
    neverNames:
      'barat|timur|utara|selatan|tengah|tenggara|timur laut|barat daya|barat laut|' +
      'yang|dan|di|ke|dari|pada|dalam|untuk|dengan|oleh|bagi|tentang|terhadap|antara|sejak|hingga|sampai|selama|' +
      'setelah|sebelum|sesudah|ketika|saat|sementara|sementara itu|meski|meskipun|walaupun|namun|tetapi|tapi|' +
      'akan tetapi|karena|sebab|jika|bila|apabila|kalau|agar|supaya|sehingga|maka|atau|serta|bahkan|bahwa|' +
      'padahal|selain|selain itu|sebagai|seperti|menurut|berdasarkan|akibat|adapun|lalu|kemudian|selanjutnya|' +
      'sebelumnya|kini|sekarang|hari|tadi|besok|kemarin|ini|itu|tersebut|ia|dia|mereka|kami|kita|saya|aku|anda|' +
      'kamu|beliau|apa|siapa|kapan|mengapa|kenapa|bagaimana|dimana|di mana|tidak|tak|bukan|belum|sudah|telah|' +
      'akan|sedang|masih|juga|hanya|saja|lagi|pun|ada|adalah|ialah|yakni|yaitu|para|sejumlah|beberapa|banyak|' +
      'semua|seluruh|setiap|tiap|sebagian|sebuah|seorang|seseorang|satu|dua|tiga|empat|lima|enam|tujuh|delapan|' +
      'sembilan|sepuluh|ratusan|ribuan|jutaan|pertama|kedua|ketiga|terakhir|terbaru|baru|lama|warga|masyarakat|' +
      'pihak|petugas|polisi|pemerintah|pejabat|korban|pelaku|saksi|tim|jumlah|kasus|foto|video|berita|baca|simak|' +
      'lihat|tonton|update|terkini|sumber|penulis|editor|reporter|islam|muslim|kristen|katolik|hindu|buddha|' +
      'yahudi|arab|eropa|asia|afrika|tuhan|allah|covid|corona|omicron|internet|facebook|twitter|instagram|' +
      'whatsapp|katanya|ujarnya|ungkapnya|jelasnya|tuturnya|lanjutnya|tambahnya|imbuhnya|tegasnya',
    endings: 'nya|lah|kah|pun',
    prefixes: '',
  },
  stopWords:
    'yang|dan|di|ke|dari|pada|dalam|untuk|dengan|ini|itu|tidak|akan|oleh|juga|sebagai|telah|adalah|karena|ada|' +
    'bahwa|tersebut|saat|mereka|lebih|bisa|dapat|atau|sudah|kepada|setelah|ia|dia|kami|kita|saya|anda|para|' +
    'secara|hingga|sampai|seperti|antara|namun|tetapi|tapi|serta|bagi|hanya|masih|banyak|menjadi|agar|sebuah|' +
    'seorang|beberapa|sejumlah|salah|satu|dua|lain|lainnya|sejak|tentang|terhadap|sementara|ketika|jika|bila|' +
    'kalau|maka|sehingga|meski|meskipun|walaupun|selama|sebelum|sebelumnya|sedang|belum|bukan|tak|pun|lagi|saja|' +
    'lalu|kemudian|kini|sekarang|pernah|selain|bahkan|yakni|yaitu|melalui|menurut|kata|ujar|mengatakan|katanya|' +
    'ujarnya|nya|hal|cara|sangat|paling|sekitar|semua|seluruh|setiap|masing|apa|siapa|bagaimana|mengapa|kapan|' +
    'mana|harus|perlu|ingin|mau|jadi|hari|tahun|orang|atas|bawah|sama|terus|tetap|tanpa|hampir|baru|memang|' +
    'begitu|demikian|per|jelas|tambah|ungkap|si|sang|punya|dirinya|nanti|pula',
  boilerplate:
    'tinggalkan balasan|tinggalkan komentar|tulis komentar|beri komentar|berikan komentar|' +
    'alamat email anda tidak akan dipublikasikan|alamat surel anda tidak akan dipublikasikan|' +
    'ruas yang wajib ditandai|kolom yang wajib diisi ditandai|simpan nama, email, dan situs web saya|' +
    'simpan nama, surel, dan situs web saya|batalkan balasan|batal membalas|' +
    'beritahu saya akan tindak lanjut komentar|anda harus masuk untuk berkomentar|' +
    'silakan login untuk berkomentar|baca juga|baca selengkapnya|baca artikel|baca berita|baca lebih lanjut|' +
    'lihat juga|simak juga|simak video|saksikan video|tonton video|tonton juga|artikel terkait|berita terkait|' +
    'berita lainnya|artikel lainnya|pos terkait|berita terpopuler|artikel ini telah tayang|' +
    'artikel ini sudah tayang|halaman selanjutnya|halaman berikutnya|bagikan artikel|bagikan ini|' +
    'bagikan di facebook|klik untuk berbagi|klik di sini|klik disini|ikuti kami di|ikuti berita|' +
    'dapatkan update berita|dapatkan berita|langganan newsletter|berlangganan newsletter|daftarkan email|' +
    'hak cipta dilindungi|hak cipta ©|copyright ©|dilarang mengambil dan/atau|foto:|gambar:|ilustrasi:|iklan|' +
    'advertisement|scroll to continue|gulir untuk lanjut|situs ini menggunakan cookie|kami menggunakan cookie|' +
    'pedoman media siber|editor:|reporter:|penulis:|sumber:|tag:|tags:|' +
    'topik:',
  multipliers: {
    puluh: 10,
    puluhan: 10,
    lusin: 12,
    ratus: 100,
    ratusan: 100,
    ribu: 1000,
    rb: 1000,
    ribuan: 1000,
    juta: 1000000,
    jt: 1000000,
    jutaan: 1000000,
    miliar: 1000000000,
    milyar: 1000000000,
    miliaran: 1000000000,
    milyaran: 1000000000,
    triliun: 1000000000000,
    trilyun: 1000000000000,
    triliunan: 1000000000000,
  },
  places: {
    AE: { names: 'UEA|PEA|Emirat Arab|Emirat Arab Bersatu|Uni Emirates Arab' },
    AF: { names: 'Afghanistan|Afganistan|Afghan' },
    AG: { names: 'Antigua & Barbuda' },
    AM: { names: 'Armenia|Republik Armenia' },
    AU: { names: 'Aussie|Ostralia' },
    AZ: { names: 'Azerbaijan|Azerbaidjan|Azeri' },
    BA: { names: 'Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina|Bosnia & Herzegovina' },
    BD: { names: 'Banglades' },
    BE: { names: 'Belgia|Belgium' },
    BH: { names: 'Bahrain|Bahrein' },
    BN: { names: 'Brunei Darussalam' },
    BR: { names: 'Brazil|Brasil' },
    BS: { names: 'Bahamas|Kepulauan Bahama' },
    BY: { names: 'Belarus|Belarusia|Byelorusia' },
    CA: { names: 'Canada' },
    CD: { names: 'Republik Demokratik Kongo|RD Kongo|RDK|Kongo-Kinshasa|Zaire|Kongo' },
    CF: { names: 'Afrika Tengah|Republik Afrika Tengah' },
    CG: { names: 'Kongo-Brazzaville|Republik Kongo' },
    CH: { names: 'Swiss|Switzerland' },
    CI: { names: 'Pantai Gading|Ivory Coast' },
    CL: { names: 'Chile|Chili' },
    CN: { names: 'China|Cina|Tiongkok|RRT|RRC|Republik Rakyat Tiongkok|Republik Rakyat China' },
    CO: { names: 'Colombia|Kolombia' },
    CR: { names: 'Costa Rica|Kosta Rika' },
    CU: { names: 'Cuba|Kuba' },
    CV: { names: 'Cape Verde|Tanjung Verde' },
    CY: { names: 'Cyprus|Siprus' },
    CZ: { names: 'Ceska|Cheska|Czech|Republik Ceska|Republik Ceko' },
    DE: { names: 'Jerman|Republik Federal Jerman' },
    DJ: { names: 'Djibouti|Jibuti' },
    DO: { names: 'Republik Dominika' },
    DZ: { names: 'Algeria|Aljazair' },
    EC: { names: 'Ekuador|Ecuador' },
    EG: { names: 'Mesir' },
    EH: { names: 'Sahara Barat' },
    ES: { names: 'Spanyol' },
    ET: { names: 'Ethiopia|Etiopia' },
    FI: { names: 'Finlandia' },
    FR: { names: 'Perancis|Prancis' },
    GB: { names: 'Inggris|Britania|Britania Raya|Kerajaan Inggris|Kerajaan Bersatu|UK' },
    'GB-NIR': { names: 'Irlandia Utara' },
    'GB-SCT': { names: 'Skotlandia' },
    'GB-WLS': { names: 'Wales' },
    GE: { names: 'Georgia' },
    GQ: { names: 'Guinea Khatulistiwa|Guinea Ekuatorial' },
    GR: { names: 'Yunani|Greece' },
    GW: { names: 'Guinea Bissau' },
    HK: { names: 'Hong Kong|Hongkong' },
    HR: { names: 'Kroasia|Croatia' },
    HU: { names: 'Hungaria|Hongaria' },
    ID: { names: 'Republik Indonesia|NKRI|Nusantara|RI' },
    IE: { names: 'Irlandia|Republik Irlandia' },
    IN: { names: 'India' },
    IQ: { names: 'Irak|Iraq' },
    IR: { names: 'Iran|Republik Islam Iran|Persia' },
    IS: { names: 'Islandia' },
    IT: { names: 'Italia|Itali' },
    JM: { names: 'Jamaika|Jamaica' },
    JO: { names: 'Yordania|Jordania|Yordan' },
    JP: { names: 'Jepang|Nippon' },
    KG: { names: 'Kirgizstan|Kyrgyzstan|Kirgistan|Kirgizia' },
    KH: { names: 'Kamboja|Kampuchea' },
    KI: { names: 'Kiribati' },
    KM: { names: 'Komoro|Comoros' },
    KP: { names: 'Korea Utara|Korut' },
    KR: { names: 'Korea Selatan|Korsel' },
    KZ: { names: 'Kazakhstan|Kazakstan' },
    LB: { names: 'Libanon|Lebanon' },
    LK: { names: 'Srilanka|Sri Lanka|Ceylon' },
    LT: { names: 'Lithuania|Lituania' },
    LU: { names: 'Luxemburg|Luksemburg|Luxembourg' },
    LV: { names: 'Latvia' },
    LY: { names: 'Libya|Libia' },
    MA: { names: 'Maroko|Morocco' },
    MD: { names: 'Moldova|Moldavia' },
    ME: { names: 'Montenegro' },
    MG: { names: 'Madagaskar|Madagascar' },
    MK: { names: 'Makedonia|Makedonia Utara|Macedonia' },
    MM: { names: 'Myanmar|Burma|Birma' },
    MN: { names: 'Mongolia' },
    MO: { names: 'Makau|Macau' },
    MV: { names: 'Maladewa|Maldives|Maldiva' },
    MX: { names: 'Meksiko|Mexico' },
    MY: { names: 'Malaysia|Negeri Jiran' },
    MZ: { names: 'Mozambik|Mozambique' },
    NI: { names: 'Nikaragua|Nicaragua' },
    NL: { names: 'Belanda|Negeri Kincir Angin' },
    NO: { names: 'Norwegia' },
    NZ: { names: 'Selandia Baru|New Zealand' },
    PG: { names: 'Papua Nugini|Papua New Guinea|PNG' },
    PH: { names: 'Filipina|Philipina' },
    PK: { names: 'Pakistan' },
    PL: { names: 'Polandia' },
    PR: { names: 'Puerto Riko|Puerto Rico' },
    PS: { names: 'Palestina' },
    PT: { names: 'Portugal|Portugis' },
    PY: { names: 'Paraguay' },
    QA: { names: 'Qatar|Katar' },
    RO: { names: 'Rumania|Romania' },
    RS: { names: 'Serbia' },
    RU: { names: 'Rusia|Federasi Rusia' },
    SA: { names: 'Arab Saudi|Saudi|Saudi Arabia|Kerajaan Arab Saudi' },
    SE: { names: 'Swedia' },
    SG: { names: 'Singapura|Singapore' },
    SI: { names: 'Slovenia|Slowenia' },
    SK: { names: 'Slovakia|Slowakia' },
    SO: { names: 'Somalia' },
    SR: { names: 'Suriname' },
    SS: { names: 'Sudan Selatan' },
    SV: { names: 'El Salvador' },
    SY: { names: 'Suriah|Syria' },
    SZ: { names: 'Eswatini|Swaziland' },
    TD: { names: 'Chad' },
    TH: { names: 'Thailand|Muangthai|Muang Thai|Siam' },
    TJ: { names: 'Tajikistan|Tadjikistan|Tajikstan' },
    TL: { names: 'Timor Leste|Timor-Leste|Timor Timur|Timtim' },
    TN: { names: 'Tunisia' },
    TR: { names: 'Turki|Turkiye|Türkiye|Turkey' },
    TT: { names: 'Trinidad dan Tobago|Trinidad & Tobago|Trinidad Tobago' },
    TW: { names: 'Taiwan|Chinese Taipei' },
    TZ: { names: 'Tanzania' },
    UA: { names: 'Ukraina|Ukraine' },
    US: { names: 'Amerika Serikat|AS|Amerika|USA|Paman Sam|Negeri Paman Sam' },
    UZ: { names: 'Uzbekistan|Uzbek' },
    VA: { names: 'Vatikan|Takhta Suci|Tahta Suci' },
    VE: { names: 'Venezuela' },
    VN: { names: 'Vietnam|Viet Nam' },
    XK: { names: 'Kosovo' },
    YE: { names: 'Yaman|Yemen' },
    ZA: { names: 'Afrika Selatan|Afsel' },
    ZW: { names: 'Zimbabwe' },
    'geonames-104515': { names: 'Mekah|Makkah|Mekkah' },
    'geonames-108410': { names: 'Riyadh' },
    'geonames-109223': { names: 'Madinah' },
    'geonames-112931': { names: 'Teheran' },
    'geonames-170654': { names: 'Damaskus' },
    'geonames-1816670': { names: 'Beijing|Peking' },
    'geonames-2267057': { names: 'Lisabon|Lisbon' },
    'geonames-2618425': { names: 'Kopenhagen' },
    'geonames-264371': { names: 'Athena' },
    'geonames-2660646': { names: 'Jenewa' },
    'geonames-2761369': { names: 'Wina' },
    'geonames-2800866': { names: 'Brussel|Brussels|Brusel' },
    'geonames-281184': { names: 'Yerusalem|Al-Quds|Baitul Maqdis' },
    'geonames-3067696': { names: 'Praha' },
    'geonames-3169070': { names: 'Roma' },
    'geonames-360630': { names: 'Kairo' },
    'geonames-498817': { names: 'Saint Petersburg|St Petersburg|Sankt Peterburg' },
    'geonames-524901': { names: 'Moskow|Moskwa|Moskou' },
    'geonames-703448': { names: 'Kiev|Kyiv' },
    'geonames-756135': { names: 'Warsawa' },
    'geonames-792680': { names: 'Beograd|Belgrade' },
    'geonames-98182': { names: 'Baghdad|Bagdad' },
  },
} satisfies LanguagePack;
