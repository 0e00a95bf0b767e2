/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: gempa|gempanya|gempa bumi|gempabumi|lindu
aftershock: gempa susulan|gempa-gempa susulan
tsunami: tsunami*
volcano: gunung berapi|gunung api|gunungapi|vulkanik|vulkanolog*
eruption: erupsi*|meletus|letusan*|lahar
flood: banjir*|kebanjiran|terendam|genangan|banjir bandang
landslide: longsor*|tanah longsor|tertimbun
avalanche: longsoran salju|salju longsor
storm: badai|badainya
hurricane: hurikan*
typhoon: topan|angin topan
cyclone: siklon*
tornado: tornado*|puting beliung
hail: hujan es
snow: salju|bersalju
blizzard: badai salju
rain: hujan|hujan deras|hujan lebat|curah hujan
monsoon: musim hujan|monsun|muson
drought: kekeringan|kemarau|musim kemarau
heatwave: gelombang panas|cuaca panas|panas ekstrem
cold-wave: gelombang dingin|cuaca dingin
wildfire: kebakaran hutan|karhutla|kebakaran lahan
fire: kebakaran|api|terbakar|membakar|pemadam kebakaran|damkar
explosion: ledakan*|meledak*|peledakan
lightning: petir|sambaran petir
fog: kabut|kabut asap|berkabut
wind: angin|angin kencang
temperature: suhu|temperatur*|derajat celsius
weather-forecast: prakiraan cuaca|ramalan cuaca|bmkg|meteorolog*
climate-change: perubahan iklim|krisis iklim|iklim
global-warming: pemanasan global
emission: emisi|emisi karbon
greenhouse-gas: gas rumah kaca
carbon: karbon*|karbondioksida
pollution: polusi|pencemaran|mencemari|polutan*|tercemar
oil-spill: tumpahan minyak
chemical: kimia|bahan kimia|kimiawi
toxic: beracun|racun
radiation: radiasi*|radioaktif
nuclear-plant: pembangkit listrik tenaga nuklir|pltn|reaktor nuklir
meltdown: kebocoran reaktor|pelelehan inti
dam: bendungan*|waduk|tanggul
collapse: runtuh*|ambruk|roboh|ambrol
rubble: puing|puing-puing|reruntuhan*
evacuation: evakuasi*|mengevakuasi|dievakuasi|pengungsian
evacuee: pengungsi banjir|pengungsi gempa|warga mengungsi|mengungsi
shelter: tempat penampungan|posko pengungsian|tempat pengungsian
rescue: menyelamatkan|diselamatkan|penyelamatan*|pertolongan
rescuer: penyelamat|tim sar|tim penyelamat|basarnas|regu penyelamat
survivor: korban selamat|penyintas|selamat dari
missing-person: orang hilang|dinyatakan hilang|dilaporkan hilang|hilang kontak
trapped: terjebak|terperangkap
casualty: korban jiwa|jatuh korban|menelan korban
dead: tewas|meninggal|orang tewas|meninggal dunia
death: kematian*|wafat|ajal
injured: luka-luka|luka berat|luka ringan|terluka|cedera ringan
wounded: luka tembak|melukai|dilukai
victim: korban|korbannya|para korban
body: jenazah|jasad
corpse: mayat|mayatnya
funeral: pemakaman|dimakamkan|upacara pemakaman
mourning: berkabung|duka|berduka|mengheningkan cipta
condolence: belasungkawa|bela sungkawa|ucapan duka|turut berduka
memorial: mengenang|tugu peringatan
epicentre: episentrum|pusat gempa|episenter
magnitude: magnitudo|skala richter|berkekuatan
damage: kerusakan|rusak|rusak berat|rusak parah
destruction: hancur|menghancurkan|kehancuran|luluh lantak
emergency: darurat|tanggap darurat|kedaruratan
disaster: bencana|bencana alam|bpbd|bnpb
catastrophe: malapetaka|katastrofe|tragedi
state-of-emergency: keadaan darurat|status darurat|darurat nasional
relief: bantuan bencana|korban bencana
aid: bantuan|bantuannya
humanitarian: kemanusiaan|bantuan kemanusiaan
donation: donasi*|sumbangan*|menyumbang|donatur
refugee-camp: kamp pengungsi|kamp pengungsian
famine: bencana kelaparan|paceklik
hunger: kelaparan|gizi buruk
starvation: mati kelaparan
epidemic: epidemi*|wabah
accident: kecelakaan*|laka lantas|insiden
crash: pesawat jatuh|jatuhnya pesawat|menabrak|penabrak
collision: tabrakan*|bertabrakan|ditabrak|tabrak|tubrukan
derailment: anjlok|tergelincir|keluar rel
train: kereta|kereta api|kereta cepat|lokomotif
railway: jalur kereta|perkeretaapian|rel kereta
metro: kereta bawah tanah|mrt|lrt
bus: bus|busnya|bus pariwisata
truck: truk|truknya|truk tangki
car: mobil|mobilnya
motorcycle: sepeda motor|motor|pemotor|pengendara motor
bicycle: sepeda|pesepeda|bersepeda
driver: sopir|pengemudi|supir|pengendara
passenger: penumpang*
pilot: pilot|kopilot|pilotnya
crew: awak|kru|anak buah kapal|awak kapal
aircraft: pesawat terbang|armada pesawat
plane: pesawat|pesawatnya
helicopter: helikopter*
airport: bandara|bandar udara|lapangan terbang
airline: maskapai*|maskapai penerbangan
flight: penerbangan*
runway: landasan|landasan pacu|runway
landing: mendarat|pendaratan
takeoff: lepas landas|tinggal landas
black-box: kotak hitam
ship: kapal|kapalnya
boat: perahu*
ferry: feri|kapal feri|kapal penyeberangan
vessel: kapal motor|kapal barang
tanker: kapal tanker|tanker
cargo: kargo|muatan
port: pelabuhan*|dermaga
sinking: tenggelam|karam|tenggelamnya
capsize: terbalik|perahu terbalik|kapal terbalik
drowning: tenggelam di|hanyut|terseret arus
bridge: jembatan*
tunnel: terowongan*
road: jalan raya|jalanan|ruas jalan
highway: jalan tol|tol|jalan bebas hambatan
traffic: lalu lintas|lalin|macet|kemacetan
speed: kecepatan|ngebut
drunk-driving: mengemudi mabuk|mabuk saat mengemudi
seat-belt: sabuk pengaman
stampede: berdesak-desakan|desak-desakan|terinjak-injak
crush: himpitan massa|terimpit
elevator: lift|eskalator
crane: derek|alat derek|crane
mine-accident: kecelakaan tambang|tambang runtuh|tambang longsor
miner: penambang|petambang|pekerja tambang
gas-leak: kebocoran gas|gas bocor
pipeline: pipa|jaringan pipa|saluran pipa
space: luar angkasa|antariksa|ruang angkasa
rocket: roket*
satellite: satelit*
launch: peluncuran*|meluncurkan|diluncurkan
astronaut: astronaut*|astronot*|kosmonot*|antariksawan
spacecraft: wahana antariksa|pesawat luar angkasa|pesawat ruang angkasa
moon: bulan purnama|permukaan bulan|pendaratan di bulan
mars: planet mars|mars
orbit: orbit*|mengorbit
asteroid: asteroid*
crime: kejahatan|kriminal*|tindak pidana|pidana
murder: pembunuhan|pembunuhan berencana
homicide: kasus pembunuhan|pasal pembunuhan
killing: membunuh|dibunuh|terbunuh|menewaskan
killer: pembunuh|si pembunuh
manslaughter: kelalaian yang menyebabkan kematian|pembunuhan tidak sengaja
suicide: bunuh diri|bundir
stabbing: penusukan|penikaman|ditusuk|menusuk|ditikam|menikam
knife: pisau|golok|senjata tajam|sajam
shooting: penembakan*|menembak|ditembak|tertembak|baku tembak
gunman: pria bersenjata|penembak|pelaku penembakan
gun: pistol|senapan|senjata laras panjang
firearm: senjata api|senpi
bullet: peluru|proyektil
sniper: penembak jitu|penembak runduk
mass-shooting: penembakan massal
hostage: sandera|penyanderaan|disandera|menyandera|para sandera
kidnapping: penculikan|diculik|penculik|menculik
abduction: penghilangan paksa
ransom: tebusan|uang tebusan
rape: pemerkosaan|perkosaan|diperkosa|memperkosa|rudapaksa
sexual-assault: kekerasan seksual|pencabulan|pelecehan seksual|dicabuli
harassment: pelecehan|perundungan|intimidasi
abuse: penganiayaan|menganiaya|dianiaya|penyiksaan anak
child-abuse: kekerasan terhadap anak|kekerasan anak|pencabulan anak
paedophile: pedofil*
domestic-violence: kekerasan dalam rumah tangga|kdrt
robbery: perampokan|perampok|dirampok|merampok|begal
theft: pencurian*|pencuri|dicuri|mencuri|maling|curanmor
burglary: pembobolan|membobol|dibobol
fraud: penipuan*|penipu|menipu|ditipu|kecurangan
scam: tertipu|modus penipuan|investasi bodong
embezzlement: penggelapan|menggelapkan
bribery: suap|penyuapan|menyuap|gratifikasi|disuap
corruption: korupsi|koruptor|antikorupsi|kpk|tipikor
money-laundering: pencucian uang|tppu
tax-evasion: penggelapan pajak|pengemplang pajak|penghindaran pajak
smuggling: penyelundupan|menyelundupkan|diselundupkan|penyelundup
trafficking: perdagangan gelap|pengedar|pengedaran
human-trafficking: perdagangan orang|perdagangan manusia|tppo
drug: narkoba|narkotika|sabu|bandar narkoba|sabu-sabu
cocaine: kokain
heroin: heroin
cannabis: ganja|mariyuana
overdose: overdosis
gang: geng|geng motor|kelompok kriminal
mafia: mafia
cartel: kartel*
piracy: perompak*|pembajakan|bajak laut|pembajak
arson: pembakaran|dibakar|sengaja membakar
vandalism: vandalisme|perusakan|dirusak
looting: penjarahan|menjarah|dijarah|penjarah
riot: kerusuhan|rusuh|perusuh|ricuh
police: polisi|kepolisian|polri|polda|polres|polresta
officer: petugas|perwira|aparat
detective: detektif|reserse|reskrim
investigation: penyelidikan|penyidikan|investigasi|menyelidiki
investigator: penyidik|penyelidik
suspect: tersangka|terduga|terduga pelaku
arrest: ditangkap|menangkap|penangkapan|membekuk|dibekuk|diciduk
detention: penahanan|ditahan|menahan|diamankan
detainee: para tahanan|tahanan politik
custody: rumah tahanan|rutan|hak asuh
prison: penjara|lapas|lembaga pemasyarakatan|dipenjara|bui
prisoner: tahanan|tawanan
inmate: narapidana|napi|warga binaan
jail: sel tahanan|kurungan|jeruji
escape: melarikan diri|kabur|lolos dari
fugitive: buron|buronan|dpo
manhunt: perburuan|pengejaran|diburu|memburu
extradition: ekstradisi|diekstradisi|mengekstradisi
deportation: deportasi|dideportasi|mendeportasi
warrant: surat perintah penangkapan|surat perintah|perintah penangkapan
search: pencarian|mencari korban|tim pencari
raid: penggerebekan|menggerebek|digerebek|penggeledahan|razia|menggeledah
seizure: menyita|disita|penyitaan|sitaan
evidence: barang bukti|alat bukti|bukti
witness: saksi|saksi mata|para saksi
testimony: kesaksian|bersaksi|keterangan saksi
confession: pengakuan|mengaku
forensic: forensik
dna: dna|tes dna
autopsy: autopsi|otopsi|visum
court: pengadilan|pengadilan negeri|mahkamah
trial: sidang|persidangan|diadili|disidang|disidangkan
judge: hakim|majelis hakim
jury: juri|dewan juri
prosecutor: jaksa|kejaksaan|kejagung|penuntut umum|kejari
lawyer: pengacara|kuasa hukum|advokat|penasihat hukum
defendant: terdakwa
plaintiff: penggugat|pemohon
lawsuit: gugatan|menggugat|digugat
indictment: dakwaan|didakwa|mendakwa
charge: dijerat|disangkakan|pasal yang disangkakan
plea: pleidoi|pledoi|nota pembelaan|eksepsi
guilty: bersalah|terbukti bersalah
innocent: tidak bersalah
acquittal: vonis bebas|divonis bebas|dibebaskan dari dakwaan
conviction: terpidana|dinyatakan bersalah
verdict: vonis|divonis|memvonis
sentence: hukuman|dihukum|hukuman penjara|dijatuhi hukuman
life-sentence: penjara seumur hidup|seumur hidup|hukuman seumur hidup
death-penalty: hukuman mati|pidana mati
execution: eksekusi|dieksekusi|mengeksekusi
appeal: banding|kasasi|mengajukan banding
parole: bebas bersyarat|pembebasan bersyarat
pardon: grasi|pengampunan|remisi
amnesty: amnesti|abolisi
bail: uang jaminan|penangguhan penahanan|dibebaskan dengan jaminan
fine: denda|didenda
compensation: kompensasi|ganti rugi|santunan
settlement: perdamaian kasus|penyelesaian damai|restorative justice
ruling: putusan|memutuskan bersalah|putusan pengadilan
supreme-court: mahkamah agung|mahkamah konstitusi
constitution: konstitusi*|undang-undang dasar|uud
law: hukum|undang-undang|peraturan
legislation: legislasi|baleg|prolegnas
human-rights: hak asasi manusia|ham|hak asasi|komnas ham
torture: penyiksaan|disiksa|menyiksa
genocide: genosida
war-crime: kejahatan perang|penjahat perang
crime-against-humanity: kejahatan terhadap kemanusiaan
tribunal: tribunal|pengadilan internasional|arbitrase
terrorist: teroris|kelompok teroris|terduga teroris
terrorism: terorisme|antiteror|serangan teror|densus 88
attack: serangan|menyerang|diserang|penyerangan
bomb: bom|bomnya|bom rakitan
bombing: pengeboman|pemboman|mengebom|dibom|membombardir
suicide-bomber: bom bunuh diri|pelaku bom bunuh diri|pengebom bunuh diri
car-bomb: bom mobil
explosive: bahan peledak|handak|peledak
extremist: ekstremis*|ekstrimis*|ekstremisme
radical: radikal*
jihadist: jihadis*|jihad
militant: militan|kelompok bersenjata|kkb
war: perang|peperangan|berperang
civil-war: perang saudara|perang sipil
battle: pertempuran|bertempur
combat: kontak tembak|tempur|pasukan tempur
front-line: garis depan|medan perang|medan tempur
army: angkatan darat|tni ad
military: militer|tni|kemiliteran
troops: pasukan|pasukannya
soldier: tentara|prajurit|serdadu
general: jenderal|mayjen|letjen|brigjen
commander: komandan|panglima|pangdam
officer-corps: korps perwira
veteran: veteran|purnawirawan
conscription: wajib militer|wamil
mobilisation: mobilisasi|pengerahan
navy: angkatan laut|tni al
fleet: armada|armada laut
submarine: kapal selam
warship: kapal perang|kapal induk|kri|fregat
air-force: angkatan udara|tni au
fighter-jet: jet tempur|pesawat tempur
bomber: pesawat pengebom|pesawat pembom|pembom
drone: drone|pesawat nirawak|pesawat tanpa awak|nirawak
missile: rudal|peluru kendali|misil
ballistic-missile: rudal balistik
air-strike: serangan udara
shelling: penembakan artileri|tembakan artileri
artillery: artileri|meriam
mortar: mortir
tank: tank|tank tempur
armoured-vehicle: kendaraan lapis baja|lapis baja|panser
weapon: senjata*|persenjataan
arms: alutsista|pengiriman senjata
ammunition: amunisi|peluru artileri
arms-deal: penjualan senjata|pembelian senjata|kesepakatan senjata
nuclear-weapon: senjata nuklir|bom atom|bom nuklir|hulu ledak nuklir
nuclear-test: uji coba nuklir|uji nuklir
uranium: uranium
enrichment: pengayaan|pengayaan uranium
chemical-weapon: senjata kimia
mine: ranjau|ranjau darat
cluster-bomb: bom curah|bom tandan|munisi tandan
invasion: invasi|menginvasi|penyerbuan
offensive: ofensif|operasi militer|gempuran|menggempur|digempur
counter-offensive: serangan balasan|serangan balik
siege: pengepungan|dikepung|mengepung
blockade: blokade|memblokade
occupation: pendudukan|menduduki|diduduki
annexation: aneksasi|mencaplok|pencaplokan|menganeksasi
withdrawal: penarikan pasukan|menarik pasukan|tarik pasukan|penarikan mundur
retreat: mundur dari wilayah|pasukan mundur|mundurnya pasukan
ambush: penyergapan|disergap|menyergap
ceasefire: gencatan senjata
truce: jeda kemanusiaan|jeda pertempuran
peace: perdamaian|damai
peace-talks: perundingan damai|pembicaraan damai|negosiasi damai|perundingan perdamaian
peacekeeper: pasukan perdamaian|penjaga perdamaian|pasukan penjaga perdamaian
negotiation: negosiasi*|perundingan|bernegosiasi|berunding
mediation: mediasi|memediasi|dimediasi
mediator: mediator|penengah|negosiator
disarmament: pelucutan senjata|denuklirisasi|melucuti
sanction: sanksi|disanksi
embargo: embargo*
military-exercise: latihan militer|latihan perang|latihan gabungan
airspace: wilayah udara|ruang udara
border: perbatasan|tapal batas
border-crossing: pos lintas batas|penyeberangan perbatasan|perlintasan perbatasan
checkpoint: pos pemeriksaan|pos penjagaan
fence: pagar
wall: tembok|dinding
rebel: pemberontak*|pemberontakan
insurgent: gerilyawan|gerilya
separatist: separatis*|separatisme
militia: milisi|laskar
paramilitary: paramiliter
mercenary: tentara bayaran
coup: kudeta|dikudeta|mengkudeta
junta: junta|junta militer
martial-law: darurat militer
curfew: jam malam
intelligence: intelijen|badan intelijen
spy: mata-mata|agen rahasia
espionage: spionase
surveillance: pengawasan|penyadapan|menyadap|disadap
hacker: peretas*|hacker|diretas|meretas
cyber-attack: serangan siber|siber|ransomware
data-breach: kebocoran data|data bocor|pencurian data
leak: kebocoran|bocor|bocoran|membocorkan
defence: pertahanan|kemhan
security: keamanan
bodyguard: pengawal|ajudan|paspampres
assassination: pembunuhan politik|upaya pembunuhan|percobaan pembunuhan
poisoning: keracunan|diracun|meracuni
nerve-agent: racun saraf|novichok
exile: pengasingan|diasingkan
defector: pembelot*|membelot
dissident: pembangkang*|oposan
hostage-release: pembebasan sandera|bebaskan sandera|membebaskan sandera
prisoner-exchange: pertukaran tahanan|pertukaran tawanan
government: pemerintah*|pemerintahan
president: presiden|kepala negara|kepresidenan
prime-minister: perdana menteri|pm
minister: menteri|kementerian
foreign-minister: menteri luar negeri|menlu
defence-minister: menteri pertahanan|menhan
finance-minister: menteri keuangan|menkeu
interior-minister: menteri dalam negeri|mendagri
vice-president: wakil presiden|wapres
chancellor: kanselir
king: raja|sang raja
queen: ratu
prince: pangeran|putra mahkota|putri mahkota
monarchy: monarki|kerajaan
parliament: parlemen*|dpr|dpr ri|dprd
senate: senat|senator
congress: kongres*|anggota kongres
deputy: anggota dpr|legislator|anggota dewan|anggota parlemen
speaker: ketua dpr|ketua parlemen
governor: gubernur*|pemprov|wagub
mayor: wali kota|walikota|bupati|pemkot
ambassador: duta besar|dubes
embassy: kedutaan|kedutaan besar|kedubes|kbri
consulate: konsulat*|konjen
diplomat: diplomat*|diplomatnya
diplomacy: diplomasi|diplomatik
summit: konferensi tingkat tinggi|ktt
meeting: pertemuan|rapat|bertemu
visit: kunjungan|mengunjungi|berkunjung|lawatan
telephone-call: percakapan telepon|sambungan telepon|lewat telepon
talks: pembicaraan|dialog
agreement: kesepakatan|perjanjian|persetujuan|sepakat
treaty: traktat
pact: pakta
memorandum: nota kesepahaman|memorandum|mou
alliance: aliansi|sekutu|persekutuan
coalition: koalisi*
opposition: oposisi
party: partai*|parpol
leader: pemimpin*|ketua umum|ketum
leadership: kepemimpinan
candidate: kandidat*|calon|capres|cawapres|caleg|bakal calon
campaign: kampanye*|berkampanye
election: pemilu|pemilihan|pilpres|pilkada|pileg|pemilihan umum
early-election: pemilu dini|pemilu sela|pemilu dipercepat
vote: pemungutan suara|perolehan suara|voting|mencoblos
voter: pemilih|para pemilih
ballot: surat suara|kotak suara
polling-station: tempat pemungutan suara|tps
turnout: partisipasi pemilih|tingkat partisipasi
referendum: referendum
exit-poll: hitung cepat|quick count|exit poll
opinion-poll: jajak pendapat|survei|elektabilitas
recount: penghitungan ulang|hitung ulang
electoral-fraud: kecurangan pemilu|kecurangan pilpres|politik uang
majority: mayoritas
minority: minoritas
victory: kemenangan*
defeat: kekalahan*|kalah|dikalahkan|mengalahkan
landslide-victory: menang telak|kemenangan telak
inauguration: pelantikan|dilantik|melantik
oath: sumpah jabatan|sumpah|disumpah
term: masa jabatan|periode jabatan
cabinet: kabinet*
reshuffle: reshuffle|perombakan kabinet
resignation: pengunduran diri|pengunduran
resign: mengundurkan diri|mundur|lengser
dismissal: dipecat|memecat|pemecatan|diberhentikan|pencopotan|dicopot
impeachment: pemakzulan|dimakzulkan|memakzulkan
no-confidence-vote: mosi tidak percaya
scandal: skandal*
ethics: etik|etika|kode etik
lobbying: lobi|melobi
reform: reformasi|pembaruan
bill: rancangan undang-undang|ruu
amendment: amandemen|revisi|merevisi
decree: dekrit|keputusan presiden|keppres|perppu
veto: veto|memveto|diveto
budget: anggaran*|apbn|apbd
deficit: defisit
debt: utang*|hutang
tax: pajak*|perpajakan|ppn
tax-cut: pemotongan pajak|pemangkasan pajak|insentif pajak
subsidy: subsidi|disubsidi|bersubsidi
pension: pensiun|pensiunan|dana pensiun
welfare: kesejahteraan|bansos|bantuan sosial
minimum-wage: upah minimum|ump|umk|umr
austerity: penghematan|efisiensi anggaran
privatisation: privatisasi|swastanisasi
nationalisation: nasionalisasi
independence: kemerdekaan|merdeka
autonomy: otonomi|otonom|otsus
sovereignty: kedaulatan|berdaulat
secession: pemisahan diri|memisahkan diri
democracy: demokrasi|demokratis
dictatorship: diktator*|kediktatoran
regime: rezim*
authoritarian: otoriter|otoritarian*
censorship: sensor|disensor|penyensoran|menyensor
freedom-of-press: kebebasan pers|kemerdekaan pers
freedom-of-speech: kebebasan berpendapat|kebebasan berekspresi|kebebasan berbicara
protest: protes|protesnya|memprotes|aksi protes
demonstration: demonstrasi|unjuk rasa|demo|aksi massa|berunjuk rasa
demonstrator: demonstran|pengunjuk rasa|pendemo|massa aksi|pedemo
march: pawai|long march|konvoi
rally: kampanye akbar|apel akbar|reli
strike-labour: mogok|mogok kerja|pemogokan|mogok massal
walkout: walk out|aksi walkout
union: serikat pekerja|serikat buruh
boycott: boikot|memboikot|diboikot
petition: petisi*
civil-disobedience: pembangkangan sipil
tear-gas: gas air mata
water-cannon: meriam air|water cannon
clash: bentrok|bentrokan|tawuran|bentrok dengan
crackdown: tindakan keras|penindakan|penertiban|penumpasan
activist: aktivis*|pegiat
human-rights-activist: aktivis ham|pembela ham|pegiat ham
revolution: revolusi*
uprising: kebangkitan rakyat|perlawanan rakyat|intifada
unrest: kekacauan|gejolak
discrimination: diskriminasi|diskriminatif
racism: rasisme|rasis
minority-rights: hak minoritas|kaum minoritas|kelompok minoritas
equality: kesetaraan|kesetaraan gender
feminism: feminis*|feminisme
abortion: aborsi
same-sex-marriage: pernikahan sesama jenis|perkawinan sesama jenis|sesama jenis
lgbt: lgbt|lgbtq|homoseksual|transgender|gay
migration: migrasi|keimigrasian|imigrasi|bermigrasi
migrant: migran|imigran|pekerja migran
refugee: pengungsi|rohingya
asylum: suaka
asylum-seeker: pencari suaka
citizenship: kewarganegaraan|warga negara
passport: paspor*
visa: visa
nationalism: nasionalisme|nasionalis
populism: populisme|populis
far-right: sayap kanan|kanan jauh|ultrakanan
far-left: sayap kiri|kiri jauh
communist: komunis*|komunisme
socialist: sosialis|sosialisme
conservative: konservatif
liberal: liberal*
statement: pernyataan*|keterangan tertulis|menyatakan
speech: pidato*|berpidato
address: pidato kenegaraan|kata sambutan
press-conference: konferensi pers|jumpa pers
interview: wawancara*|diwawancarai|mewawancarai
criticism: kritik*|mengkritik|dikritik|kecaman keras
accusation: tuduhan|menuduh|dituduh|tudingan|menuding
allegation: dugaan|diduga
apology: permintaan maaf|minta maaf|meminta maaf|permohonan maaf
threat: ancaman|mengancam|diancam
warning: peringatan dini|peringatan|memperingatkan
condemnation: kecaman|mengecam|mengutuk|dikecam
denial: membantah|bantahan|menyangkal|menepis
support: dukungan|mendukung|didukung|pendukung
announcement: pengumuman|mengumumkan|diumumkan
proposal: usulan|mengusulkan|proposal|diusulkan
decision: keputusan|memutuskan|diputuskan
plan: rencana*|berencana|merencanakan
project: proyek*
economy: ekonomi*|perekonomian
growth: pertumbuhan|pertumbuhan ekonomi
recession: resesi
crisis: krisis
inflation: inflasi
price: harga|harganya
price-rise: kenaikan harga|harga naik|lonjakan harga
consumer: konsumen|konsumsi
interest-rate: suku bunga
central-bank: bank sentral|bank indonesia
bank: bank|perbankan
loan: pinjaman|pinjol|meminjam
mortgage: kredit rumah|kpr|hipotek
credit: kredit*
bailout: dana talangan|bailout|talangan
bankruptcy: bangkrut|kebangkrutan|pailit|kepailitan
insolvency: insolven*|pkpu
default: gagal bayar
bond: obligasi|surat utang|surat berharga negara
stock-exchange: bursa|bursa efek|bursa saham|ihsg|pasar saham
share: saham*
shareholder: pemegang saham
dividend: dividen*
investor: investor*|penanam modal
investment: investasi*|penanaman modal|berinvestasi
fund: dana|pendanaan
hedge-fund: hedge fund
currency: mata uang|valuta asing|rupiah
exchange-rate: nilai tukar|kurs
devaluation: devaluasi|pelemahan rupiah|depresiasi
dollar: dolar|dollar
euro: euro
cryptocurrency: kripto|mata uang kripto|aset kripto
bitcoin: bitcoin
gold: emas|harga emas|logam mulia
oil: minyak|migas
crude-oil: minyak mentah
gas: gas|lpg|elpiji
natural-gas: gas alam|gas bumi|lng
petrol: bensin|pertalite|pertamax
fuel: bahan bakar|bbm|bahan bakar minyak|solar bersubsidi
electricity: listrik|kelistrikan|pln
power-cut: listrik padam|pemadaman listrik|mati listrik
blackout: padam total|mati lampu
energy: energi*
renewable-energy: energi terbarukan|energi baru terbarukan|ebt
solar: tenaga surya|panel surya|plts
wind-power: tenaga angin|tenaga bayu|pltb
coal: batu bara|batubara
trade: perdagangan|dagang
tariff: tarif*|bea masuk
import: impor*|mengimpor|diimpor|importir
export: ekspor*|mengekspor|diekspor|eksportir
trade-war: perang dagang|perang tarif
free-trade: perdagangan bebas
customs: bea cukai|kepabeanan|bea dan cukai
supply-chain: rantai pasok|rantai pasokan
company: perusahaan*
corporation: korporasi|perseroan|konglomerat*
startup: perusahaan rintisan|startup|rintisan
merger: merger|penggabungan|peleburan
acquisition: akuisisi|mengakuisisi|diakuisisi
takeover: pengambilalihan|mengambil alih|diambil alih
subsidiary: anak usaha|anak perusahaan
joint-venture: usaha patungan|perusahaan patungan|joint venture
profit: laba|keuntungan|laba bersih
loss: kerugian|rugi|merugi
revenue: pendapatan|penerimaan negara
turnover: omzet|omset
earnings: laporan keuangan|kinerja keuangan
sales: penjualan*|penjual
market: pasar|pasaran
retail: ritel|eceran|peritel
supermarket: supermarket|swalayan|minimarket
e-commerce: e-commerce|niaga elektronik|lokapasar|belanja online
advertising: iklan|periklanan
brand: merek*|jenama
product: produk|produknya|produk-produk
factory: pabrik*
production: produksi*|memproduksi|diproduksi
manufacturing: manufaktur
industry: industri*|perindustrian
steel: baja|besi baja
textile: tekstil|garmen
automobile: otomotif|produsen mobil
electric-car: mobil listrik|kendaraan listrik
battery: baterai*
chip: cip|chip
semiconductor: semikonduktor
technology: teknologi*
software: perangkat lunak|software
artificial-intelligence: kecerdasan buatan|kecerdasan artifisial
robot: robot*
smartphone: ponsel|ponsel pintar|smartphone|telepon genggam
computer: komputer*|laptop
internet: internet|daring
website: situs web|laman|website
social-media: media sosial|medsos
app: aplikasi*
platform: platform*
video-game: gim|gim video|video game
telecommunications: telekomunikasi
network: jaringan
antitrust: antimonopoli|monopoli|kppu
patent: hak paten|dipatenkan
copyright: hak cipta
job: pekerjaan|lapangan kerja|loker
employment: ketenagakerjaan|tenaga kerja
unemployment: pengangguran*|menganggur
worker: pekerja|buruh|karyawan*
layoff: phk|pemutusan hubungan kerja|dirumahkan
hiring: perekrutan|rekrutmen|lowongan
salary: gaji|gajinya
wage: upah|pengupahan
bonus: bonus*|tunjangan|thr
pay-rise: kenaikan gaji|kenaikan upah|gaji naik
executive-director: direktur utama|dirut|ceo
board-of-directors: dewan direksi|direksi|dewan komisaris
chairman: komisaris utama|ketua dewan
founder: pendiri
billionaire: miliarder*|orang terkaya|konglomerasi
wealth: kekayaan|harta
poverty: kemiskinan|miskin
inequality: ketimpangan|kesenjangan
housing: perumahan|hunian
rent: sewa|menyewa|disewakan
real-estate: properti|real estat|real estate
construction: konstruksi|pembangunan
building: bangunan|gedung*
contractor: kontraktor*
tender: tender|lelang proyek
contract: kontrak*
agriculture: pertanian
farmer: petani*
harvest: panen|memanen
crop: tanaman|tanaman pangan|gagal panen
wheat: gandum
grain: biji-bijian|jagung
rice: beras|padi|gabah
livestock: ternak|peternakan|peternak|sapi
fishing: nelayan*|penangkapan ikan
fishery: perikanan|kkp
food: makanan|pangan
restaurant: restoran*|rumah makan|warung
hotel: hotel*|perhotelan
tourism: pariwisata|wisata|kepariwisataan
tourist: wisatawan*|turis*
insurance: asuransi|bpjs
auction: lelang|dilelang|pelelangan
audit: audit*|bpk
health: kesehatan|sehat
hospital: rumah sakit|rsud|rsup
clinic: klinik*|puskesmas
doctor: dokter|dokternya
physician: tenaga medis|dokter spesialis|tenaga kesehatan
nurse: perawat*
patient: pasien*
medicine: kedokteran|medis
drug-medicine: obat|obat-obatan
treatment: perawatan|pengobatan
therapy: terapi*
surgery: operasi bedah|pembedahan|bedah|dioperasi
transplant: transplantasi|cangkok
disease: penyakit*
illness: sakit|jatuh sakit|menderita sakit
infection: infeksi*|terinfeksi|menginfeksi|penularan
virus: virus*
bacteria: bakteri*
coronavirus: virus corona|coronavirus|virus korona
covid: covid|covid-19|corona
influenza: influenza|flu
ebola: ebola
measles: campak
malaria: malaria
cholera: kolera
aids: hiv|aids
cancer: kanker*|tumor
diabetes: diabetes|kencing manis
heart-attack: serangan jantung
stroke: stroke
dementia: demensia|alzheimer
obesity: obesitas|kegemukan
mental-health: kesehatan mental|kesehatan jiwa|gangguan jiwa
depression: depresi*
vaccine: vaksin*
vaccination: vaksinasi|divaksin|imunisasi
dose: dosis*
booster: booster|dosis penguat
immunity: kekebalan|imunitas
outbreak: kejadian luar biasa|merebak
pandemic: pandemi*
quarantine: karantina*|dikarantina
lockdown: lockdown|karantina wilayah|psbb|ppkm
isolation: isolasi*|diisolasi
mask: masker*
testing: tes usap|tes pcr|tes antigen|swab
test-positive: positif covid|dinyatakan positif|hasil positif
symptom: gejala*
contact-tracing: pelacakan kontak|kontak erat|penelusuran kontak
variant: varian*
mutation: mutasi virus|bermutasi
mortality: angka kematian|tingkat kematian
birth: kelahiran|melahirkan|lahir
pregnancy: kehamilan|hamil
maternity: cuti melahirkan|ibu hamil|persalinan
baby: bayi*
newborn: bayi baru lahir
death-toll: jumlah korban tewas|korban tewas|korban meninggal|jumlah korban meninggal
smoking: merokok|perokok
tobacco: tembakau|rokok
alcohol: alkohol|minuman keras|miras
allergy: alergi*
pharmaceutical: farmasi|kefarmasian
clinical-trial: uji klinis
side-effect: efek samping
approval: izin edar|disetujui|menyetujui
research: riset*|penelitian*
study: hasil studi|sebuah studi
researcher: peneliti|para peneliti|periset
scientist: ilmuwan*|saintis
professor: profesor*|guru besar
university: universitas|perguruan tinggi|kampus
laboratory: laboratorium*
experiment: eksperimen*|percobaan
discovery: penemuan
gene: gen|genetik*|genom
fossil: fosil*
dinosaur: dinosaurus*
archaeologist: arkeolog*|arkeologi
excavation: penggalian|ekskavasi
ancient: kuno|purba|purbakala
museum: museum*
species: spesies*|satwa langka
endangered: terancam punah|kepunahan
animal: hewan|binatang|satwa
dog: anjing*
elephant: gajah*
whale: paus sperma|ikan paus|paus terdampar
shark: hiu|ikan hiu
bear: beruang
wolf: serigala
bird-flu: flu burung
bee: lebah
insect: serangga
forest: hutan*|kehutanan
deforestation: deforestasi|pembalakan|penebangan hutan|penggundulan hutan
amazon-forest: hutan amazon|hutan hujan amazon
ocean: samudra|samudera|lautan
coral-reef: terumbu karang
river: sungai*
lake: danau*
glacier: gletser*
ice: lapisan es|es laut
arctic: arktik|kutub utara
antarctica: antartika|kutub selatan|antarktika
national-park: taman nasional
zoo: kebun binatang
school: sekolah*|persekolahan
pupil: siswa|murid|pelajar|siswi
student: mahasiswa*|mahasiswi
teacher: guru|pengajar
education: pendidikan
exam: ujian*|ujian nasional
kindergarten: taman kanak-kanak|paud
graduation: wisuda*|kelulusan
scholarship: beasiswa*
child: anak|anak-anak|bocah|balita
teenager: remaja*
youth: pemuda*|kepemudaan|anak muda
parent: orang tua|orangtua
mother: ibunya|ibunda|ibu kandung|sang ibu
father: ayah*|bapak kandung
son: putranya|anak laki-laki
daughter: putrinya|anak perempuan
brother: saudara laki-laki|kakak laki-laki|adik laki-laki
sister: saudara perempuan|kakak perempuan|adik perempuan
family: keluarga*
wife: istri*
husband: suami*
wedding: pesta pernikahan|resepsi pernikahan|akad nikah
marriage: pernikahan|menikah|perkawinan|dinikahi
divorce: cerai|perceraian|bercerai|diceraikan
birthday: ulang tahun|hari ulang tahun
anniversary: hari jadi|peringatan hari|hut ri
celebration: perayaan|merayakan|dirayakan
festival: festival*
holiday: liburan|libur|hari libur|cuti bersama
new-year: tahun baru|imlek
christmas: natal|hari natal
ramadan: ramadan|ramadhan|bulan puasa|berpuasa
eid: idul fitri|idulfitri|lebaran|idul adha|iduladha
easter: paskah
pilgrimage: ziarah|peziarah|umrah
hajj: haji|jemaah haji|ibadah haji|calon haji
church: gereja*
mosque: masjid*|musala
synagogue: sinagoga*
temple: kuil|candi|pura|wihara
religion: agama|keagamaan|umat beragama
christian: kristen|kristiani|katolik|umat kristen
muslim: muslim*|umat islam|islam
jewish: yahudi
pope: paus|paus fransiskus|vatikan
bishop: uskup*
cardinal: kardinal*
priest: pastor*|pendeta*|romo
imam: imam masjid|imam besar|ulama
rabbi: rabi yahudi|rabbi
prayer: doa|berdoa|salat|shalat
blasphemy: penistaan agama|penodaan agama|penistaan
film: film*|perfilman
cinema: bioskop*
actor: aktor*
actress: aktris*
director: sutradara*|disutradarai
movie-premiere: tayang perdana|pemutaran perdana|gala premiere
award: penghargaan*
oscar: oscar|piala oscar
prize: hadiah*
nobel-prize: nobel|hadiah nobel|nobel perdamaian
music: musik|musisi|bermusik
song: lagu|lagunya
singer: penyanyi*|biduan
band: grup musik|grup band|band
concert: konser|konsernya
album: album*
tour: tur|tur dunia
opera: opera
orchestra: orkestra*
dance: tari|tarian|penari|menari
ballet: balet
theatre: teater*
play: pementasan|pentas|drama panggung
book: buku*
novel: novel*
author: pengarang*
writer: penulis*
poet: penyair*|puisi
literature: sastra*|kesusastraan|sastrawan
publisher: penerbit|penerbitan
library: perpustakaan*
art: seni|seniman|kesenian
painting: lukisan*
painter: pelukis*
sculpture: pahatan|pematung
exhibition: pameran*|dipamerkan
gallery: galeri*
fashion: busana|fesyen
model: peragawati|supermodel
designer: desainer*|perancang busana
television: televisi|stasiun televisi
series: serial|sinetron|drakor
broadcaster: penyiaran|lembaga penyiaran|penyiar
radio: radio
newspaper: surat kabar|koran|harian
journalist: jurnalis*|wartawan*|pewarta
reporter: reporter*
editor: pemimpin redaksi|redaktur|editor
media: media|media massa
news: berita*|pemberitaan
magazine: majalah*
photographer: fotografer*|juru foto
documentary: dokumenter
celebrity: selebritas|selebriti|artis|seleb
royal-family: keluarga kerajaan|kerajaan inggris
heritage: warisan|cagar budaya|warisan budaya
unesco: unesco
monument: monumen*|monas
statue: patung*
lottery: lotere|undian|togel
winner: pemenang*|peraih
record-world: rekor dunia
guinness: guinness|rekor muri
football: sepak bola|sepakbola|bola
match: pertandingan*|laga
game: permainan|bermain
league: liga|liga inggris|liga champions
cup: piala|piala fa
world-cup: piala dunia
championship: kejuaraan*
tournament: turnamen*
final: final|babak final|partai puncak
semi-final: semifinal*|semi final
quarter-final: perempat final|perempatfinal|delapan besar
group-stage: fase grup|babak grup|penyisihan grup
qualifying: kualifikasi*|babak kualifikasi
playoff: playoff|play-off
goal: gol|golnya|mencetak gol
penalty: penalti|tendangan penalti
penalty-shootout: adu penalti
red-card: kartu merah
yellow-card: kartu kuning
referee: wasit*
video-referee: var|video assistant referee
offside: offside
goalkeeper: kiper*|penjaga gawang
striker: penyerang|striker|bomber timnas
midfielder: gelandang*
defender: bek|pemain belakang|pemain bertahan
captain: kapten*
coach: pelatih|pelatihnya|pelatih kepala
manager-football: manajer|juru taktik
transfer: transfer|bursa transfer
transfer-fee: biaya transfer|nilai transfer
contract-extension: perpanjangan kontrak|memperpanjang kontrak|perpanjang kontrak
injury: cedera*
substitute: pemain pengganti|pemain cadangan
stadium: stadion*
fan: suporter*|penggemar*|fans
hooligan: hooligan*
team: tim|timnya|skuad
club: klub*
national-team: timnas*|tim nasional
player: pemain|pemainnya|para pemain
win: menang|memenangkan|memenangi
draw: imbang|hasil imbang|skor imbang
score: skor|skornya
hat-trick: hattrick|hat-trick|trigol
debut: debut*
title: juara|gelar juara
trophy: trofi*
medal: medali*
gold-medal: medali emas
silver-medal: medali perak
bronze-medal: medali perunggu
olympics: olimpiade
paralympics: paralimpiade|paralympic
athlete: atlet*|olahragawan
athletics: atletik
marathon: maraton|marathon
sprint: lari cepat|sprinter|sprint
swimming: renang|perenang|berenang
gymnastics: senam|pesenam
boxing: tinju
boxer: petinju*
wrestling: gulat|pegulat
tennis: tenis|petenis
grand-slam: grand slam
set-tennis: set pertama|set kedua|set ketiga
basketball: bola basket|basket|pebasket
volleyball: voli|bola voli
handball: bola tangan
rugby: rugbi|rugby
cricket: kriket
wicket: wicket
innings: innings
batsman: pemukul
bowler: pelempar bola
golf: golf|pegolf
cycling: balap sepeda|pebalap sepeda
stage-race: etape*
skiing: ski|pemain ski
biathlon: biatlon|biathlon
figure-skating: seluncur indah
ice-hockey: hoki es|hoki
formula-one: formula 1|formula satu|f1
racing-driver: pebalap*|pembalap*
grand-prix: grand prix|motogp
pole-position: pole position|posisi terdepan
qualifying-session: sesi kualifikasi
chess: catur|pecatur
doping: doping
drug-ban: larangan bertanding
suspension: skorsing|diskors|hukuman larangan bermain
retirement: gantung sepatu|pensiun dari
`;
export default concepts;
