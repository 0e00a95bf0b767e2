// Malay of Malaysia, Brunei and Singapore. Months and days are capitalised, so that "Mac" is March and "tiga minggu" three weeks;
// "minggu" is never Sunday here (that is Ahad), and "semalam" is yesterday, not last night as in Indonesian. Names carry
// long rows of honours ("Tan Sri Datuk Seri Panglima Dr"). CLDR lists English weekdays too; here "The Sun" is a newspaper.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ms',
  name: 'Malay',
  detection: {
    ms: {
      scripts: 'Latin',
      frequent:
        'yang|dan|di|dalam|untuk|dengan|ini|itu|pada|tidak|akan|dari|adalah|kepada|oleh|telah|beliau|juga|mereka|' +
        'kata|boleh|ada|orang|bagi|sebagai|lebih|satu|kerana|selepas|sudah|tahun|malaysia|berkata|antara|kami|' +
        'saya|hari|seperti|menjadi|dapat|masa|perlu|pihak|atau|serta|ialah|bahawa|negara|kerajaan|polis|menteri|' +
        'perdana|datuk|seri|ketua|pengarah|negeri|wang|ringgit|rm|juta|peratus|dua|tiga|pertama|baharu|baru|' +
        'besar|katanya|menurut|semalam|semua|selain|ketika|sebelum|hingga|manakala|bagaimanapun|turut|jika|kalau|' +
        'sahaja|sangat|setiap|supaya|tetapi|terhadap|tersebut|mahu|pejabat|hospital|kereta|kes|mangsa|murid|' +
        'pelajar|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|kuala|lumpur|lagi|lain|kita|kini|anda|bukan|termasuk|' +
        'tan|melalui|masih|namun|apabila|sehingga|berlaku|terlibat|rumah|rakyat|masyarakat|jabatan|kementerian|' +
        'parti|presiden|timbalan|pengerusi|ahli|dewan|mahkamah|tempat|kawasan|daerah|daripada|terdapat|dilakukan|' +
        'dibuat|diri|dia|ia|sama|bersama|dijangka|jam|pagi|petang|malam|johor|selangor|sabah|sarawak|kedah|pulau|' +
        'pinang|maklumat|tindakan|siasatan|kejadian',
      affixes:
        'mem*|men*|meng*|ber*|di*|ter*|pem*|pen*|peng*|ke*|per*|*kan|*nya|*asi|*iti|*annya|*lah|*isasi|*ti|*uk|' +
        '*ik|*sy*|*kh*|*gh*',
    },
  },
  dates: {
    months: ['', 'Febuari', '', '', '', '', '', 'Og', 'Sept', '', '', ''],
    weekdays: ['', '', '', '', '', "Juma'at", ''],
    relativeDays: {
      '-2': 'kelmarin dulu',
      '-1': 'semalam|lewat malam semalam|awal pagi semalam|malam tadi|malam semalam|pagi semalam|petang semalam|tengah hari semalam|malam kelmarin',
      '0':
        'hari ini|pagi ini|tengah hari ini|petang ini|malam ini|pagi tadi|awal pagi tadi|tengah hari tadi|' +
        'petang tadi|dinihari tadi|dini hari tadi|tadi pagi|awal pagi ini|sebentar tadi',
      '1': 'esok|hari esok|pagi esok|petang esok|malam esok|besok',
      '2': 'lusa',
      '3': 'tulat',
    },
    comingWeekdays: ['Ahad ini', 'Isnin ini', 'Selasa ini', 'Rabu ini', 'Khamis ini', 'Jumaat ini', 'Sabtu ini'],
    daysAgo: '# hari lalu|# hari lepas|# hari yang lalu|# hari yang lepas',
    dayCounts: 'dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh',
    last: 'lalu|lepas|yang lalu|yang lepas',
    current: 'ini',
    next: 'depan|hadapan|akan datang|yang akan datang|mendatang|nanti',
    turns: 'behind',
    without:
      'Sun|Mon|Tue|Wed|Thu|Fri|Sat|this week|next week|last week|this month|next month|last month|this year|' +
      'next year|last year|last|this|next|Day|Week|Month|Year|' +
      // Put together from their parts, so that dua tahun lalu (two years ago) is not last year.
      'minggu lalu|minggu ini|minggu depan',
    units: {
      day: 'hari',
      week: 'minggu',
      month: 'bulan',
      year: 'tahun',
    },
    connectors: 'bulan|tahun|haribulan|hb',
    // The last ones only hide what they hold: setiap Isnin (every Monday), beberapa tahun lalu (some years ago).
    before:
      'pada|sejak|hingga|sehingga|sampai|mulai|bermula|dari|daripada|bulan|tarikh|bertarikh|pada hari|hari|awal|' +
      'akhir|pertengahan|sepanjang|sebelum|selepas|antara|tahun|menjelang|pada bulan|bermula dari|sekitar|pagi|' +
      'awal pagi|tengah hari|petang' +
      '|setiap Ahad|setiap Isnin|setiap Selasa|setiap Rabu|setiap Khamis|setiap Jumaat|setiap Sabtu' +
      '|setiap hari Ahad|setiap hari Isnin|setiap hari Selasa|setiap hari Rabu|setiap hari Khamis' +
      '|setiap hari Jumaat|setiap hari Sabtu|beberapa tahun|beberapa bulan|beberapa minggu|belas tahun' +
      '|belas bulan|belas minggu|puluh tahun|puluh bulan|puluh minggu|ratus tahun|ratus bulan|ratus minggu' +
      '|ribu tahun|ribu bulan|ribu minggu|puluhan tahun|puluhan bulan|puluhan minggu' +
      '|dua tahun|tiga tahun|empat tahun|lima tahun|enam tahun|tujuh tahun|lapan tahun|sembilan tahun' +
      '|sepuluh tahun' +
      '|dua bulan|tiga bulan|empat bulan|lima bulan|enam bulan|tujuh bulan|lapan bulan|sembilan bulan' +
      '|sepuluh bulan',
    range: 'hingga|sehingga|sampai|-|–|—|dan',
    dayParts: 'pagi|awal pagi|tengah hari|petang|malam|dinihari|subuh|senja|lewat malam|tengah malam',
    every: 'setiap|tiap',
    maxEnding: 0,
    guarded: 'Mac|Mei|Jun|Jan|Feb|Apr|Jul|Sep|Sept|Okt|Nov|Og|Ogo|Ahd|Isn|Jum|Ahad|Sel|Rab|Kha|Sab|Dis',
    capitalised: true,
  },
  names: {
    titles:
      'perdana menteri|timbalan perdana menteri|bekas perdana menteri|menteri besar|ketua menteri|' +
      'timbalan ketua menteri|premier sarawak|premier|menteri|timbalan menteri|bekas menteri|menteri kanan|' +
      'menteri luar|menteri luar negeri|menteri kewangan|menteri pertahanan|menteri dalam negeri|' +
      'menteri kesihatan|menteri pendidikan|menteri pengangkutan|menteri wilayah persekutuan|' +
      'menteri di jabatan perdana menteri|presiden|timbalan presiden|naib presiden|bekas presiden|presiden parti|' +
      'canselor|naib canselor|pro canselor|yang di-pertuan agong|yang dipertuan agong|raja permaisuri agong|' +
      'sultan|sultanah|raja|raja muda|permaisuri|raja perlis|tengku mahkota|tunku mahkota|yang dipertua negeri|' +
      'yang dipertua|yang dipertua dewan rakyat|yang dipertua dewan negara|speaker|tun|toh puan|tan sri|puan sri|' +
      "datuk seri|datuk sri|datuk|datuk seri panglima|datuk patinggi|datuk amar|dato|dato'|dato sri|dato' sri|" +
      "dato' seri|datin|datin seri|datin paduka|tengku|tunku|raja datuk|syed|sharifah|seri|panglima|" +
      'ketua polis negara|timbalan ketua polis negara|ketua polis negeri|ketua polis daerah|' +
      'timbalan ketua polis daerah|pemangku ketua polis|ketua polis|ketua jabatan siasatan jenayah|komisioner|' +
      'penolong komisioner|asisten komisioner|superintendan|deputi superintendan|penolong superintendan|acp|dcp|' +
      'sac|supt|dsp|asp|inspektor|sarjan|sarjan mejar|koperal|lans koperal|konstabel|panglima angkatan tentera|' +
      'panglima tentera darat|jeneral|leftenan jeneral|mejar jeneral|brigedier jeneral|kolonel|leftenan kolonel|' +
      'mejar|kapten|leftenan|laksamana|ketua pengarah|ketua pengarah kesihatan|timbalan ketua pengarah|' +
      'ketua setiausaha|ketua setiausaha negara|setiausaha|setiausaha agung|setiausaha politik|setiausaha akhbar|' +
      'pengarah|pengarah urusan|pengarah eksekutif|ketua pegawai eksekutif|ketua pegawai|pengurus|pengerusi|' +
      'timbalan pengerusi|pengerusi eksekutif|pengasas|ahli parlimen|ahli dewan undangan negeri|adun|exco|' +
      'senator|ketua pembangkang|ketua penerangan|ketua pemuda|ketua wanita|ketua umum|pemimpin|' +
      'pemimpin tertinggi|penasihat|jurucakap|duta|duta besar|pesuruhjaya tinggi|utusan khas|setiausaha negara|' +
      'gabenor|datuk bandar|ketua kampung|penghulu|peguam negara|ketua hakim negara|ketua hakim|hakim|' +
      'hakim mahkamah tinggi|majistret|pendakwa raya|timbalan pendakwa raya|peguam|peguam bela|mufti|imam|ustaz|' +
      'ustazah|haji|hajah|pendakwah|paus|uskup|kardinal|profesor|profesor madya|prof|prof madya|doktor|dr|ir|ts|' +
      'pakar|penganalisis|penganalisis politik|ahli ekonomi|penyelidik|sejarawan|guru|pensyarah|wartawan|penulis|' +
      'penyair|pelakon|penyanyi|pengarah filem|artis|pempengaruh|usahawan|jutawan|aktivis|jurulatih|' +
      'ketua jurulatih|pengendali|penyerang|pertahanan|penjaga gol|pemain tengah|pelumba|peninju|jaguh|' +
      'juara dunia|encik|en|puan|pn|cik|tuan|allahyarham|allahyarhamah|mendiang|arwah|suspek|tertuduh|mr|sir|' +
      'maharaja|putera|puteri|putera mahkota|emir|sheikh|ayatollah',
    organisationWords:
      'kementerian|jabatan|universiti|institut|sekolah|sekolah kebangsaan|sekolah menengah|kolej|politeknik|' +
      'maktab|akademi|bank|parti|pakatan|barisan|perikatan|gabungan|majlis|suruhanjaya|suruhanjaya pilihan raya|' +
      'lembaga|perbadanan|agensi|jawatankuasa|mahkamah|parlimen|dewan|dewan rakyat|dewan negara|kongres|senat|' +
      'pejabat|biro|pertubuhan|persatuan|persekutuan|kesatuan|ikatan|konfederasi|liga|pergerakan|angkatan|' +
      'yayasan|dana|tabung|kelab|pasukan|skuad|syarikat|kumpulan|sdn|bhd|berhad|holdings|group|akhbar|harian|' +
      'berita|majalah|televisyen|tv|radio|media|polis|pdrm|ibu pejabat polis|ipd|balai polis|balai bomba|bomba|' +
      'tentera|tentera darat|tentera laut|tentera udara|angkatan tentera|briged|batalion|hospital|klinik|masjid|' +
      'gereja|kuil|muzium|perpustakaan|bursa|pusat|makmal|sekretariat|kerajaan|kedutaan|suruhanjaya tinggi|' +
      'konsulat|istana|kabinet|koperasi|felda|jakim|sprm|kwsp|fc|fa|united|inc|corp|ltd',
    placeWords:
      'bandar|bandaraya|bandar raya|pekan|kampung|kg|taman|felda|mukim|daerah|jajahan|negeri|wilayah|' +
      'wilayah persekutuan|pulau|kepulauan|semenanjung|sungai|sg|tasik|laut|lautan|teluk|selat|terusan|gunung|' +
      'bukit|banjaran|lembah|gurun|hutan|ladang|republik|kesultanan|sempadan|pantai|pelabuhan|lapangan terbang|' +
      'stesen|terminal|jalan|jln|lebuh raya|lebuhraya|lorong|jambatan|stadium|dataran|padang|kompleks|benua|' +
      'utara|selatan|timur|barat|tengah|tenggara|pantai timur',
    joiners: 'dan|di|untuk|bagi|bin|binti|a/l|a/p|anak|ibn|abu|al|el|de|van|von|of|the|and|for|&',
    neverNames:
      'yang|dan|di|ke|dari|daripada|pada|dalam|untuk|dengan|oleh|bagi|tentang|mengenai|terhadap|antara|sejak|' +
      'hingga|sehingga|sampai|selama|sepanjang|selepas|sebelum|sesudah|ketika|semasa|apabila|sementara|' +
      'sementara itu|manakala|walaupun|meskipun|namun|namun begitu|tetapi|tapi|bagaimanapun|walau bagaimanapun|' +
      'kerana|sebab|jika|jikalau|sekiranya|kalau|andai|agar|supaya|maka|atau|serta|malah|bahkan|bahawa|padahal|' +
      'selain|selain itu|sebagai|seperti|menurut|menurutnya|berdasarkan|akibat|susulan|berikutan|justeru|' +
      'oleh itu|oleh yang demikian|sehubungan itu|tambahan|kemudian|seterusnya|sebelum ini|terdahulu|kini|' +
      'sekarang|hari|tadi|esok|semalam|kelmarin|ini|itu|tersebut|berkenaan|ia|dia|beliau|baginda|mereka|kami|' +
      'kita|saya|aku|anda|awak|kamu|apa|siapa|bila|mengapa|kenapa|bagaimana|mana|di mana|tidak|tak|bukan|belum|' +
      'sudah|telah|akan|sedang|masih|juga|turut|hanya|sahaja|lagi|pun|ada|adalah|ialah|iaitu|yakni|para|sejumlah|' +
      'beberapa|banyak|semua|seluruh|setiap|tiap|sebahagian|sebuah|seorang|seseorang|seramai|sebanyak|satu|dua|' +
      'tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|ratusan|ribuan|jutaan|pertama|kedua|ketiga|terakhir|' +
      'terkini|baharu|baru|lama|penduduk|masyarakat|rakyat|pihak|pegawai|polis|kerajaan|mangsa|suspek|saksi|' +
      'pasukan|jumlah|kes|foto|gambar|video|berita|baca|lihat|tonton|kemas kini|sumber|penulis|editor|wartawan|' +
      'islam|muslim|kristian|katolik|hindu|buddha|yahudi|arab|eropah|asia|afrika|melayu|cina|tuhan|allah|covid|' +
      'korona|omicron|internet|facebook|twitter|instagram|whatsapp|telegram|katanya|ujarnya|tambahnya|jelasnya|' +
      'tegasnya|mengulas|menjelaskan|beliau berkata|difahamkan|dijangka',
    endings: 'nya|lah|kah|pun',
    prefixes: '',
  },
  stopWords:
    'yang|dan|di|ke|dari|daripada|pada|dalam|untuk|dengan|ini|itu|tidak|akan|oleh|juga|sebagai|telah|adalah|' +
    'ialah|kerana|ada|bahawa|tersebut|berkenaan|mereka|lebih|boleh|dapat|atau|sudah|kepada|selepas|beliau|ia|dia|' +
    'kami|kita|saya|anda|para|secara|hingga|sehingga|sampai|seperti|antara|namun|tetapi|tapi|serta|bagi|hanya|' +
    'masih|banyak|menjadi|agar|supaya|sebuah|seorang|beberapa|sejumlah|satu|dua|lain|lain-lain|sejak|tentang|' +
    'mengenai|terhadap|sementara|manakala|ketika|semasa|apabila|jika|sekiranya|kalau|maka|walaupun|bagaimanapun|' +
    'selama|sebelum|sedang|belum|bukan|tak|pun|lagi|lalu|kemudian|kini|sekarang|pernah|selain|malah|bahkan|iaitu|' +
    'melalui|menurut|kata|berkata|katanya|ujarnya|hal|cara|sangat|amat|paling|kira-kira|sekitar|semua|seluruh|' +
    'setiap|masing-masing|apa|siapa|bagaimana|mengapa|bila|mana|perlu|harus|mesti|ingin|mahu|hari|tahun|orang|' +
    'atas|bawah|sama|bersama|terus|tetap|tanpa|hampir|baharu|baru|memang|begitu|demikian|turut|pihak|sahaja|saja|' +
    'yakni|nanti|pula|dirinya|termasuk|berikutan|susulan|akibat',
  boilerplate:
    'tinggalkan komen|tinggalkan balasan|tulis komen|beri komen|berikan komen|' +
    'alamat e-mel anda tidak akan disiarkan|alamat emel anda tidak akan disiarkan|' +
    'ruangan yang diperlukan ditanda|medan diperlukan ditanda|simpan nama, e-mel|batalkan balasan|' +
    'sila log masuk untuk|log masuk untuk mengulas|anda mesti log masuk|baca juga|baca lagi|baca seterusnya|' +
    'baca selanjutnya|baca artikel|baca berita penuh|artikel berkaitan|berita berkaitan|berita lain|' +
    'artikel lain|lihat juga|tonton video|tonton juga|lagi berita|berita popular|paling popular|' +
    'kongsi artikel|kongsikan artikel|kongsi di facebook|kongsi berita|klik di sini|klik sini|' +
    'klik untuk kongsi|ikuti kami di|ikuti berita|ikuti saluran|sertai saluran|sertai telegram|' +
    'langgan newsletter|langgan surat berita|langgani kami|dapatkan berita|dapatkan info|muat turun aplikasi|' +
    'hak cipta terpelihara|hak cipta ©|hakcipta terpelihara|hakcipta ©|copyright ©|© hak cipta|foto:|gambar:|' +
    'gambar hiasan|kredit foto|sumber:|advertisement|laman web ini menggunakan kuki|' +
    'laman web ini menggunakan cookies|kami menggunakan kuki|dasar privasi|terma dan syarat|penafian:|tag:|' +
    'tags:|topik:|artikel ini pertama kali',
  multipliers: {
    puluh: 10,
    puluhan: 10,
    dozen: 12,
    ratus: 100,
    ratusan: 100,
    ribu: 1000,
    ribuan: 1000,
    rb: 1000,
    juta: 1000000,
    jutaan: 1000000,
    bilion: 1000000000,
    bilionan: 1000000000,
    trilion: 1000000000000,
    trilionan: 1000000000000,
  },
  places: {
    AE: {
      names: 'Emiriah Arab Bersatu|UAE|Emiriah',
    },
    AF: {
      names: 'Afghanistan|Afghan',
    },
    AL: {
      names: 'Albania',
    },
    AM: {
      names: 'Armenia',
    },
    AR: {
      names: 'Argentina',
    },
    AU: {
      names: 'Australia',
    },
    AZ: {
      names: 'Azerbaijan',
    },
    BA: {
      names: 'Bosnia|Bosnia-Herzegovina|Bosnia Herzegovina',
    },
    BD: {
      names: 'Bangladesh',
    },
    BE: {
      names: 'Belgium',
    },
    BH: {
      names: 'Bahrain',
    },
    BN: {
      names: 'Brunei|Brunei Darussalam|Negara Brunei Darussalam',
    },
    BR: {
      names: 'Brazil',
    },
    BY: {
      names: 'Belarus',
    },
    CA: {
      names: 'Kanada|Canada',
    },
    CD: {
      names: 'Republik Demokratik Congo|DR Congo|Congo',
    },
    CH: {
      names: 'Switzerland|Swiss',
    },
    CI: {
      names: 'Ivory Coast|Pantai Gading',
    },
    CL: {
      names: 'Chile',
    },
    CN: {
      names: 'China|Republik Rakyat China|Tanah Besar China',
    },
    CO: {
      names: 'Colombia',
    },
    CU: {
      names: 'Cuba',
    },
    CZ: {
      names: 'Republik Czech|Czech',
    },
    DE: {
      names: 'Jerman',
    },
    DK: {
      names: 'Denmark',
    },
    DZ: {
      names: 'Algeria',
    },
    EG: {
      names: 'Mesir',
    },
    EH: {
      names: 'Sahara Barat',
    },
    ES: {
      names: 'Sepanyol',
    },
    ET: {
      names: 'Ethiopia|Habsyah',
    },
    FI: {
      names: 'Finland',
    },
    FR: {
      names: 'Perancis',
    },
    GB: {
      names: 'United Kingdom|UK|Britain|Great Britain',
      adjectives: 'British|Inggeris',
    },
    'GB-ENG': {
      names: 'England',
    },
    'GB-SCT': {
      names: 'Scotland',
    },
    'GB-WLS': {
      names: 'Wales',
    },
    'GB-NIR': {
      names: 'Ireland Utara',
    },
    GE: {
      names: 'Georgia',
    },
    GR: {
      names: 'Greece|Yunani',
    },
    HK: {
      names: 'Hong Kong',
    },
    HR: {
      names: 'Croatia',
    },
    HU: {
      names: 'Hungary',
    },
    ID: {
      names: 'Indonesia|Republik Indonesia',
    },
    IE: {
      names: 'Ireland|Republik Ireland',
    },
    IL: {
      names: 'Israel',
      adjectives: 'Zionis',
    },
    IN: {
      names: 'India',
    },
    IQ: {
      names: 'Iraq',
    },
    IR: {
      names: 'Iran|Parsi',
    },
    IT: {
      names: 'Itali',
    },
    JO: {
      names: 'Jordan',
    },
    JP: {
      names: 'Jepun',
    },
    KE: {
      names: 'Kenya',
    },
    KH: {
      names: 'Kemboja',
    },
    KP: {
      names: 'Korea Utara',
    },
    KR: {
      names: 'Korea Selatan|Korea',
    },
    KW: {
      names: 'Kuwait',
    },
    KZ: {
      names: 'Kazakhstan',
    },
    LA: {
      names: 'Laos',
    },
    LB: {
      names: 'Lubnan|Lebanon',
    },
    LK: {
      names: 'Sri Lanka',
    },
    LY: {
      names: 'Libya',
    },
    MA: {
      names: 'Maghribi',
    },
    MM: {
      names: 'Myanmar|Burma',
    },
    MO: {
      names: 'Macau',
    },
    MV: {
      names: 'Maldives',
    },
    MX: {
      names: 'Mexico',
    },
    MY: {
      names: 'Malaysia|Persekutuan Malaysia|Tanah Melayu',
    },
    NG: {
      names: 'Nigeria',
    },
    NL: {
      names: 'Belanda',
    },
    NO: {
      names: 'Norway',
    },
    NP: {
      names: 'Nepal',
    },
    NZ: {
      names: 'New Zealand',
    },
    OM: {
      names: 'Oman',
    },
    PH: {
      names: 'Filipina',
    },
    PK: {
      names: 'Pakistan',
    },
    PL: {
      names: 'Poland',
    },
    PS: {
      names: 'Palestin|Palestine|Tebing Barat|Baitulmaqdis Timur',
    },
    PT: {
      names: 'Portugal',
    },
    QA: {
      names: 'Qatar',
    },
    RO: {
      names: 'Romania',
    },
    RS: {
      names: 'Serbia',
    },
    RU: {
      names: 'Rusia|Russia|Persekutuan Rusia',
    },
    SA: {
      names: 'Arab Saudi|Saudi Arabia',
      adjectives: 'Saudi',
    },
    SD: {
      names: 'Sudan',
    },
    SE: {
      names: 'Sweden',
    },
    SG: {
      names: 'Singapura|Singapore',
    },
    SN: {
      names: 'Senegal',
    },
    SO: {
      names: 'Somalia',
    },
    SS: {
      names: 'Sudan Selatan',
    },
    SY: {
      names: 'Syria|Syam',
    },
    TH: {
      names: 'Thailand',
      adjectives: 'Siam',
    },
    TL: {
      names: 'Timor Leste|Timor-Leste|Timor Timur',
    },
    TN: {
      names: 'Tunisia',
    },
    TR: {
      names: 'Turki|Turkiye|Türkiye|Turkey',
    },
    TW: {
      names: 'Taiwan',
    },
    TZ: {
      names: 'Tanzania',
    },
    UA: {
      names: 'Ukraine',
    },
    US: {
      names: 'Amerika Syarikat|AS|Amerika|A.S.|USA',
    },
    UZ: {
      names: 'Uzbekistan',
    },
    VA: {
      names: 'Vatican|Kota Vatican',
    },
    VE: {
      names: 'Venezuela',
    },
    VN: {
      names: 'Vietnam',
    },
    XK: {
      names: 'Kosovo',
    },
    YE: {
      names: 'Yaman|Yemen',
    },
    ZA: {
      names: 'Afrika Selatan',
    },
    ZW: {
      names: 'Zimbabwe',
    },
    'geonames-281184': {
      names: 'Baitulmaqdis|Jerusalem',
    },
    'geonames-104515': {
      names: 'Makkah|Mekah',
    },
    'geonames-109223': {
      names: 'Madinah',
    },
    'geonames-360630': {
      names: 'Kaherah',
    },
    'geonames-745044': {
      names: 'Istanbul',
    },
    'geonames-1816670': {
      names: 'Beijing',
    },
    'geonames-524901': {
      names: 'Moscow|Moskow',
    },
    'geonames-703448': {
      names: 'Kyiv|Kiev',
    },
    'geonames-170654': {
      names: 'Damsyik|Damascus',
    },
    'geonames-98182': {
      names: 'Baghdad',
    },
    'geonames-112931': {
      names: 'Tehran|Teheran',
    },
    'geonames-108410': {
      names: 'Riyadh',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Pertubuhan Bangsa-Bangsa Bersatu|Bangsa-Bangsa Bersatu|PBB',
    'organisation:un-security-council':
      'Majlis Keselamatan PBB|Majlis Keselamatan Pertubuhan Bangsa-Bangsa Bersatu|MKPBB',
    'organisation:un-general-assembly':
      'Perhimpunan Agung PBB|Perhimpunan Agung Pertubuhan Bangsa-Bangsa Bersatu|Perhimpunan Agung Bangsa-Bangsa Bersatu|UNGA',
    'organisation:un-human-rights-council': 'Majlis Hak Asasi Manusia PBB',
    'organisation:unhcr':
      'Suruhanjaya Tinggi PBB bagi Pelarian|Pesuruhjaya Tinggi PBB bagi Pelarian|' +
      'Suruhanjaya Tinggi Pertubuhan Bangsa-Bangsa Bersatu bagi Pelarian|Agensi Pelarian PBB',
    'organisation:unicef':
      'Tabung Kanak-Kanak PBB|Dana Kanak-Kanak PBB|Tabung Kanak-Kanak Pertubuhan Bangsa-Bangsa Bersatu',
    'organisation:world-food-programme': 'Program Makanan Sedunia|Program Makanan Dunia|WFP',
    'organisation:fao': 'Pertubuhan Makanan dan Pertanian|FAO',
    'organisation:who': 'Pertubuhan Kesihatan Sedunia|WHO',
    'organisation:iaea': 'Agensi Tenaga Atom Antarabangsa|IAEA',
    'organisation:international-criminal-court': 'Mahkamah Jenayah Antarabangsa|ICC',
    'organisation:international-court-of-justice': 'Mahkamah Keadilan Antarabangsa|ICJ',
    'organisation:nato': 'Pertubuhan Perjanjian Atlantik Utara|Pakatan NATO',
    'organisation:osce': 'Pertubuhan Keselamatan dan Kerjasama di Eropah|OSCE',
    'organisation:european-union': 'Kesatuan Eropah|EU',
    'organisation:european-commission': 'Suruhanjaya Eropah',
    'organisation:european-parliament': 'Parlimen Eropah',
    'organisation:european-council': 'Majlis Eropah',
    'organisation:european-central-bank': 'Bank Pusat Eropah|ECB',
    'organisation:european-court-of-human-rights': 'Mahkamah Hak Asasi Manusia Eropah',
    'organisation:imf': 'Tabung Kewangan Antarabangsa|Dana Kewangan Antarabangsa|IMF',
    'organisation:world-bank': 'Bank Dunia',
    'organisation:wto': 'Pertubuhan Perdagangan Dunia|WTO',
    'organisation:opec': 'Pertubuhan Negara Pengeksport Petroleum',
    'organisation:african-union': 'Kesatuan Afrika',
    'organisation:arab-league': 'Liga Arab',
    'organisation:oic': 'Pertubuhan Kerjasama Islam|OIC',
    'organisation:gcc': 'Majlis Kerjasama Teluk|GCC',
    'organisation:asean': 'Persatuan Negara-Negara Asia Tenggara|Persatuan Negara Asia Tenggara',
    'organisation:apec': 'Kerjasama Ekonomi Asia Pasifik',
    'organisation:commonwealth-of-nations': 'Negara-Negara Komanwel|Komanwel',
    'organisation:red-cross': 'Palang Merah|Jawatankuasa Palang Merah Antarabangsa|ICRC',
    'organisation:red-crescent': 'Bulan Sabit Merah',
    'organisation:doctors-without-borders': 'Doktor Tanpa Sempadan',
    'organisation:white-house': 'Rumah Putih',
    'organisation:us-state-department': 'Jabatan Negara Amerika Syarikat|Jabatan Negara AS',
    'organisation:us-congress': 'Kongres Amerika Syarikat|Kongres AS',
    'organisation:us-senate': 'Senat Amerika Syarikat|Senat AS',
    'organisation:us-supreme-court': 'Mahkamah Agung Amerika Syarikat|Mahkamah Agung AS',
    'organisation:hezbollah': 'Hizbullah',
    'organisation:islamic-state': 'Daesh|Daulah Islam|Negara Islam Iraq dan Syria|Kumpulan IS',
    'organisation:al-qaeda': 'Al-Qaeda|Al-Qaedah',
    'organisation:houthis': 'Houthi|Huthi',
    'organisation:muslim-brotherhood': 'Ikhwanul Muslimin|Ikhwan Muslimin',
    'organisation:umno': 'Pertubuhan Kebangsaan Melayu Bersatu',
    'organisation:asian-development-bank': 'Bank Pembangunan Asia',
    'person:vladimir-putin': 'Vladmir Putin',
    'person:queen-elizabeth-ii': 'Ratu Elizabeth|Ratu Elizabeth II',
    'person:king-charles-iii': 'Raja Charles|Raja Charles III',
    'person:pope-francis': 'Paus Francis',
    'person:pope-leo-xiv': 'Paus Leo|Paus Leo XIV',
    'person:volodymyr-zelensky': 'Volodymyr Zelenskyy',
    'person:anwar-ibrahim': 'Datuk Seri Anwar|Seri Anwar Ibrahim',
    'person:mahathir-mohamad': 'Tun Mahathir|Dr Mahathir',
    'person:muhyiddin-yassin': 'Tan Sri Muhyiddin',
  },
} satisfies LanguagePack;
