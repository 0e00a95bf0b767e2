/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: gempa|gempa bumi|gegaran
aftershock: gempa susulan|gegaran susulan
tsunami: tsunami*
volcano: gunung berapi
eruption: letusan*|meletus|muntahan lahar|lahar
flood: banjir*|banjir kilat|ditenggelami air
landslide: tanah runtuh|runtuhan tanah|gelinciran tanah
avalanche: runtuhan salji|salji runtuh
storm: ribut|ribut petir|badai
hurricane: hurikan|taufan kencang
typhoon: taufan*
cyclone: siklon*
tornado: tornado|puting beliung
hail: hujan batu|hujan ais
snow: salji|bersalji
blizzard: ribut salji
rain: hujan|hujan lebat|taburan hujan
monsoon: monsun|musim tengkujuh|tengkujuh
drought: kemarau*
heatwave: gelombang haba|cuaca panas
cold-wave: gelombang sejuk|cuaca sejuk
wildfire: kebakaran hutan|kebakaran belukar
fire: kebakaran|api|terbakar|bomba|anggota bomba|hangus
explosion: letupan*|meletup
lightning: petir|panahan petir
fog: kabus|jerebu|kabus tebal
wind: angin|angin kencang
temperature: suhu|darjah celsius
weather-forecast: ramalan cuaca|metmalaysia|meteorologi
climate-change: perubahan iklim|krisis iklim|iklim
global-warming: pemanasan global
emission: pelepasan karbon|pelepasan gas
greenhouse-gas: gas rumah hijau
carbon: karbon*
pollution: pencemaran|tercemar|mencemarkan
oil-spill: tumpahan minyak
chemical: bahan kimia|kimia
toxic: toksik*|beracun
radiation: radiasi|sinaran|radioaktif
nuclear-plant: loji nuklear|loji janakuasa nuklear|reaktor nuklear
meltdown: peleburan teras
dam: empangan*
collapse: runtuh|runtuhan|roboh
rubble: serpihan|puing|timbunan runtuhan
evacuation: pemindahan|dipindahkan|evakuasi
evacuee: mangsa banjir|mangsa yang dipindahkan
shelter: pusat pemindahan|pps|pusat pemindahan sementara|tempat perlindungan
rescue: menyelamat|menyelamatkan|diselamatkan|operasi menyelamat|mencari dan menyelamat
rescuer: penyelamat|pasukan penyelamat
survivor: mangsa terselamat|terselamat
missing-person: dilaporkan hilang|orang hilang|kehilangan
trapped: terperangkap|tersepit|terkandas
casualty: kemalangan jiwa|angka korban
dead: maut|terkorban|terbunuh|mangsa maut
death: kematian*|meninggal dunia|meninggal
injured: cedera|kecederaan|cedera parah|cedera ringan
wounded: luka|luka-luka|luka tembakan
victim: mangsa|mangsa-mangsa
body: jenazah|jasad
corpse: mayat|mayatnya
funeral: pengebumian|dikebumikan|upacara pengebumian
mourning: berkabung|dukacita|bertafakur
condolence: takziah|ucapan takziah
memorial: memperingati|tugu peringatan
epicentre: pusat gempa|episentrum
magnitude: magnitud|skala richter
damage: kerosakan|rosak|rosak teruk
destruction: kemusnahan|musnah|memusnahkan
emergency: kecemasan|darurat
disaster: bencana|bencana alam|nadma
catastrophe: malapetaka|tragedi
state-of-emergency: keadaan darurat|darurat negara
relief: bantuan bencana|bantuan banjir
aid: bantuan*
humanitarian: kemanusiaan|bantuan kemanusiaan
donation: sumbangan|derma|menderma|tabung bantuan
refugee-camp: kem pelarian
famine: kebuluran besar
hunger: kelaparan
starvation: kebuluran
epidemic: wabak|epidemik
accident: kemalangan|nahas|nahas jalan raya
crash: nahas udara|terhempas|merempuh|pesawat terhempas
collision: perlanggaran|bertembung|dirempuh|dilanggar
derailment: tergelincir|tergelincir landasan
train: kereta api|tren|keretapi
railway: ktm|landasan kereta api|ecrl
metro: mrt|lrt|transit aliran ringan
bus: bas|bas ekspres|bas persiaran
truck: lori|treler
car: kereta|kenderaan
motorcycle: motosikal|penunggang motosikal|penunggang
bicycle: basikal|berbasikal
driver: pemandu*
passenger: penumpang*
pilot: juruterbang|kapten pesawat
crew: anak kapal|kru|krew
aircraft: kapal terbang
plane: pesawat|pesawatnya
helicopter: helikopter*
airport: lapangan terbang|klia
airline: syarikat penerbangan
flight: penerbangan*
runway: landasan kapal terbang|landasan pesawat
landing: mendarat|pendaratan|mendarat cemas
takeoff: berlepas
black-box: kotak hitam
ship: kapal|kapal persiaran
boat: bot|perahu
ferry: feri
vessel: kapal dagang|kapal kargo
tanker: kapal tangki|kapal tangki minyak
cargo: kargo|muatan
port: pelabuhan|jeti
sinking: karam|tenggelam
capsize: bot karam|bot terbalik|terbalik
drowning: lemas|mati lemas|dihanyutkan arus
bridge: jambatan*
tunnel: terowong*
road: jalan raya|jalanraya|jalan kampung
highway: lebuh raya|lebuhraya
traffic: trafik|lalu lintas|kesesakan
speed: kelajuan|had laju|memandu laju
drunk-driving: memandu mabuk|memandu dalam keadaan mabuk
seat-belt: tali pinggang keledar
stampede: rempuhan|berasak-asak
crush: terhimpit|dihimpit
elevator: lif|eskalator
crane: kren
mine-accident: lombong runtuh|nahas lombong
miner: pelombong*
gas-leak: kebocoran gas|gas bocor
pipeline: saluran paip|paip gas|talian paip
space: angkasa lepas|angkasa
rocket: roket*
satellite: satelit*
launch: pelancaran|dilancarkan|melancarkan
astronaut: angkasawan*
spacecraft: kapal angkasa|pesawat angkasa
moon: permukaan bulan|misi ke bulan
mars: planet marikh|marikh
orbit: orbit*
asteroid: asteroid*
crime: jenayah|penjenayah|kadar jenayah
murder: pembunuhan|bunuh|kes bunuh
homicide: seksyen 302|kes pembunuhan
killing: membunuh|dibunuh
killer: pembunuh
manslaughter: membunuh tanpa niat|mengakibatkan kematian
suicide: bunuh diri
stabbing: ditikam|menikam|kes tikam|tetak|ditetak
knife: pisau|parang
shooting: tembakan|ditembak|menembak|kejadian tembak|berbalas tembakan
gunman: lelaki bersenjata|penembak
gun: pistol|senapang|raifal
firearm: senjata api
bullet: peluru
sniper: penembak tepat|penembak hendap
mass-shooting: tembakan rambang|pembunuhan beramai-ramai
hostage: tebusan|dijadikan tebusan
kidnapping: culik|penculikan|diculik|menculik|penculik
abduction: dilarikan
ransom: wang tebusan
rape: rogol|merogol|dirogol|perogol
sexual-assault: serangan seksual|cabul|amang seksual|mencabul|amang
harassment: gangguan seksual|buli|dibuli
abuse: penderaan|mendera|didera|penyalahgunaan
child-abuse: dera kanak-kanak|penderaan kanak-kanak
paedophile: pedofil*
domestic-violence: keganasan rumah tangga
robbery: rompakan|samun|perompak|menyamun|penyamun
theft: kecurian|pencuri|curi|dicuri
burglary: pecah rumah|pecah masuk
fraud: penipuan|menipu|penipu
scam: scammer|ditipu|sindiket penipuan|scam
embezzlement: penyelewengan|pecah amanah|cbt
bribery: rasuah|suapan|sogokan
corruption: sprm|salah guna kuasa|antirasuah
money-laundering: pengubahan wang haram|wang haram
tax-evasion: mengelak cukai|pengelakan cukai
smuggling: penyeludupan|menyeludup|seludup|diseludup
trafficking: pengedaran|mengedar|pengedar
human-trafficking: pemerdagangan orang|pemerdagangan manusia
drug: dadah|syabu
cocaine: kokain
heroin: heroin
cannabis: ganja
overdose: terlebih dos
gang: geng|kongsi gelap|samseng
mafia: mafia
cartel: kartel*
piracy: lanun|cetak rompak
arson: khianat api|bakar rumah|membakar
vandalism: vandalisme|khianat
looting: penjarahan|menjarah
riot: rusuhan|perusuh|merusuh
police: polis|pdrm|balai polis
officer: pegawai polis|pegawai kanan
detective: detektif
investigation: siasatan|menyiasat|kertas siasatan
investigator: penyiasat|pegawai penyiasat
suspect: suspek*
arrest: ditangkap|tangkapan|diberkas|menahan|memberkas|tangkap
detention: tahanan|ditahan|reman|direman
detainee: orang kena tahan|okt
custody: lokap|hak penjagaan
prison: penjara|dipenjara
prisoner: banduan|tawanan
inmate: penghuni penjara
jail: pemenjaraan|hukuman penjara
escape: melarikan diri|meloloskan diri
fugitive: pelarian diburu|buruan
manhunt: diburu polis|memburu suspek|gerakan memburu
extradition: ekstradisi
deportation: diusir|dihantar pulang|pengusiran
warrant: waran|waran tangkap
search: pencarian|sar|operasi mencari
raid: serbuan|menyerbu|diserbu
seizure: rampasan|dirampas|merampas|sita
evidence: bukti|keterangan|bahan bukti
witness: saksi|saksi-saksi
testimony: memberi keterangan|kesaksian
confession: pengakuan|mengaku
forensic: forensik
dna: dna
autopsy: bedah siasat
court: mahkamah*
trial: perbicaraan|dibicarakan|sebutan semula
judge: hakim*
jury: juri
prosecutor: pendakwa|pendakwa raya|timbalan pendakwa raya
lawyer: peguam*|peguam bela
defendant: tertuduh|defendan
plaintiff: plaintif
lawsuit: saman|menyaman|tuntutan sivil
indictment: didakwa|mendakwa|pendakwaan
charge: pertuduhan|dituduh
plea: mengaku bersalah|mengaku tidak bersalah|representasi
guilty: bersalah
innocent: tidak bersalah
acquittal: dibebaskan dan dilepaskan|dilepas dan dibebaskan|pembebasan tuduhan
conviction: sabitan|disabitkan
verdict: didapati bersalah
sentence: hukuman|dihukum|sebatan
life-sentence: penjara seumur hidup|seumur hidup
death-penalty: hukuman mati|hukuman gantung
execution: digantung sampai mati|dihukum mati|pelaksanaan hukuman mati
appeal: rayuan|mahkamah rayuan
parole: parol
pardon: pengampunan|titah pengampunan
amnesty: amnesti|pengampunan beramai-ramai
bail: ikat jamin|diikat jamin|wang jaminan
fine: denda|didenda|kompaun
compensation: pampasan|ganti rugi
settlement: penyelesaian luar mahkamah
ruling: penghakiman|diputuskan mahkamah|keputusan mahkamah
supreme-court: mahkamah persekutuan|mahkamah agung
constitution: perlembagaan*
law: undang-undang|akta
legislation: perundangan|penggubalan|menggubal
human-rights: hak asasi manusia|hak asasi|suhakam
torture: penyeksaan|diseksa
genocide: genosid|pembersihan etnik
war-crime: jenayah perang
crime-against-humanity: jenayah terhadap kemanusiaan|jenayah kemanusiaan
tribunal: tribunal*|timbang tara
terrorist: pengganas*
terrorism: keganasan|terorisme|serangan pengganas
attack: serangan|menyerang|diserang
bomb: bom|bom buatan sendiri
bombing: pengeboman|mengebom|dibom
suicide-bomber: pengebom berani mati|pengebom nekad
car-bomb: bom kereta
explosive: bahan letupan
extremist: pelampau|ekstremis
radical: radikal*
jihadist: jihad|jihadis
militant: militan*|kumpulan bersenjata
war: perang|peperangan
civil-war: perang saudara
battle: pertempuran|bertempur
combat: tempur|tempuran
front-line: barisan hadapan|medan perang
army: tentera darat
military: tentera|ketenteraan|angkatan tentera
troops: pasukan tentera|bala tentera
soldier: askar|anggota tentera|perajurit
general: jeneral|leftenan jeneral|mejar jeneral
commander: komander|panglima
veteran: veteran|bekas tentera
conscription: kerahan tenaga|khidmat negara
mobilisation: mobilisasi|pengerahan
navy: tentera laut|tldm
fleet: armada
submarine: kapal selam
warship: kapal perang|kapal induk
air-force: tentera udara|tudm
fighter-jet: jet pejuang|pesawat pejuang
bomber: pesawat pengebom
drone: dron|dron tempur
missile: peluru berpandu|misil
ballistic-missile: peluru berpandu balistik|misil balistik
air-strike: serangan udara
shelling: bedilan|membedil
artillery: artileri|meriam
mortar: mortar
tank: kereta kebal
armoured-vehicle: kenderaan perisai|kereta perisai
weapon: senjata*|persenjataan
arms: kelengkapan senjata|bekalan senjata
ammunition: peluru hidup|amunisi
arms-deal: jualan senjata|penjualan senjata
nuclear-weapon: senjata nuklear|bom nuklear|bom atom
nuclear-test: ujian nuklear
uranium: uranium
enrichment: pengayaan uranium|pengayaan
chemical-weapon: senjata kimia
mine: periuk api
cluster-bomb: bom kelompok
invasion: pencerobohan|menceroboh|serangan ke atas ukraine
offensive: ofensif|operasi ketenteraan
counter-offensive: serangan balas
siege: kepungan|mengepung|dikepung
blockade: sekatan laut|sekatan|kepungan laut
occupation: penjajahan|pendudukan|menduduki
annexation: pengilhakan|mengilhakkan
withdrawal: pengunduran tentera|berundur|mengundurkan tentera
retreat: pengunduran pasukan
ambush: serang hendap
ceasefire: gencatan senjata
truce: jeda kemanusiaan
peace: keamanan|perdamaian|damai
peace-talks: rundingan damai|rundingan keamanan
peacekeeper: pasukan pengaman|pengaman
negotiation: rundingan*|perundingan|berunding
mediation: pengantaraan|mediasi
mediator: orang tengah|pengantara|perantara
disarmament: pelucutan senjata|melucutkan
sanction: sekatan ekonomi|mengenakan sekatan
embargo: embargo*
military-exercise: latihan ketenteraan|eksesais
airspace: ruang udara
border: sempadan*
border-crossing: pintu sempadan|lintasan sempadan
checkpoint: sekatan jalan raya|pusat pemeriksaan
fence: pagar
wall: tembok|dinding
rebel: pemberontak*
insurgent: pemberontakan|gerila
separatist: pemisah|puak pemisah|separatis
militia: militia|milisia
paramilitary: paramilitari|separa tentera
mercenary: askar upahan|tentera upahan
coup: rampasan kuasa|kudeta
junta: junta|junta tentera
martial-law: undang-undang tentera
curfew: perintah berkurung
intelligence: perisikan|risikan|agensi perisikan
spy: pengintip|perisik
espionage: pengintipan|mengintip
surveillance: pengawasan|pemantauan
hacker: penggodam|digodam|godam
cyber-attack: serangan siber|siber|ransomware
data-breach: kebocoran data|data bocor|ketirisan data
leak: kebocoran|bocor|ketirisan
defence: pertahanan
security: keselamatan
bodyguard: pengawal peribadi|pengiring
assassination: pembunuhan politik|cubaan membunuh
poisoning: keracunan|diracun
nerve-agent: agen saraf|novichok
exile: buangan|dalam buangan
defector: pembelot*
dissident: penentang kerajaan
hostage-release: pembebasan tebusan|bebaskan tebusan|membebaskan tebusan
prisoner-exchange: pertukaran tahanan|pertukaran banduan
government: kerajaan|kerajaan persekutuan|pemerintah
president: presiden*
prime-minister: perdana menteri|pm
minister: menteri*|kementerian
foreign-minister: menteri luar|menteri luar negeri|wisma putra
defence-minister: menteri pertahanan
finance-minister: menteri kewangan
interior-minister: menteri dalam negeri
vice-president: naib presiden
chancellor: canselor
king: yang di-pertuan agong|agong|sultan
queen: ratu|permaisuri
prince: putera mahkota|putera|puteri
monarchy: institusi raja|beraja|monarki
parliament: parlimen*|dewan rakyat
senate: dewan negara|senat|senator
congress: kongres
deputy: ahli parlimen|wakil rakyat|adun
speaker: speaker|yang dipertua
governor: gabenor*|yang dipertua negeri
mayor: datuk bandar
ambassador: duta besar|duta|pesuruhjaya tinggi
embassy: kedutaan|kedutaan besar|suruhanjaya tinggi
consulate: konsulat*
diplomat: diplomat
diplomacy: diplomasi|diplomatik
summit: sidang kemuncak|persidangan kemuncak
meeting: mesyuarat|pertemuan|persidangan
visit: lawatan|melawat|kunjungan
telephone-call: perbualan telefon|panggilan telefon
talks: perbincangan|dialog
agreement: perjanjian|persetujuan
treaty: triti
pact: pakatan politik|pakta
memorandum: memorandum|memorandum persefahaman
alliance: sekutu|negara sekutu
coalition: gabungan|kerajaan campuran|kerajaan perpaduan
opposition: pembangkang
party: parti*
leader: pemimpin*
leadership: kepimpinan|kepemimpinan
candidate: calon|calon-calon
campaign: kempen*|berkempen
election: pilihan raya|pilihan raya umum|pru|prk|prn
early-election: pilihan raya awal|pilihan raya mengejut|pembubaran parlimen
vote: undi|mengundi|pengundian
voter: pengundi*
ballot: kertas undi|peti undi
polling-station: pusat mengundi|tempat mengundi
turnout: peratusan keluar mengundi|keluar mengundi
referendum: referendum|pungutan suara
exit-poll: tinjauan selepas mengundi
opinion-poll: tinjauan pendapat|kaji selidik
recount: kiraan semula|pengiraan semula
electoral-fraud: penipuan pilihan raya|petisyen pilihan raya
majority: majoriti*
minority: minoriti*
victory: kemenangan*
defeat: kekalahan|kalah|tewas
landslide-victory: kemenangan besar|menang besar
inauguration: angkat sumpah|pelantikan|dilantik
oath: sumpah|ikrar
term: penggal|tempoh jawatan
cabinet: kabinet*|jemaah menteri
reshuffle: rombakan kabinet|rombakan
resignation: peletakan jawatan|perletakan jawatan
resign: meletak jawatan|letak jawatan
dismissal: dipecat|pemecatan|dilucutkan jawatan
impeachment: pemecatan presiden|dimakzulkan|pemakzulan
no-confidence-vote: undi tidak percaya|usul tidak percaya
scandal: skandal*
ethics: etika
lobbying: lobi|melobi
reform: reformasi|pembaharuan
bill: rang undang-undang|ruu
amendment: pindaan|meminda|dipinda
decree: dekri|perintah eksekutif|ordinan
veto: veto|kuasa veto
budget: belanjawan|bajet
deficit: defisit
debt: hutang*
tax: cukai*|percukaian
tax-cut: pengurangan cukai|pelepasan cukai
subsidy: subsidi*|bersubsidi
pension: pencen|persaraan|kwsp
welfare: kebajikan
minimum-wage: gaji minimum
austerity: langkah penjimatan|penjimatan
privatisation: penswastaan
nationalisation: pemilikan negara|nasionalisasi
independence: kemerdekaan|merdeka
autonomy: autonomi
sovereignty: kedaulatan|berdaulat
secession: keluar malaysia|pemisahan wilayah
democracy: demokrasi|demokratik
dictatorship: diktator*
regime: rejim*
authoritarian: autoritarian
censorship: penapisan|ditapis
freedom-of-press: kebebasan media|kebebasan akhbar
freedom-of-speech: kebebasan bersuara
protest: protes|membantah|bantahan
demonstration: demonstrasi|tunjuk perasaan
demonstrator: penunjuk perasaan
march: perarakan|berarak
rally: himpunan|perhimpunan|berhimpun
strike-labour: mogok
walkout: keluar dewan
union: kesatuan sekerja|kesatuan pekerja|cuepacs
boycott: boikot|memboikot
petition: petisyen
civil-disobedience: keingkaran sivil
tear-gas: gas pemedih mata
water-cannon: meriam air
clash: pertempuran jalanan|pertembungan|bertempur dengan polis
crackdown: tindakan keras|penindasan
activist: aktivis*
human-rights-activist: aktivis hak asasi|aktivis hak asasi manusia|pejuang hak asasi
revolution: revolusi
uprising: kebangkitan rakyat|intifada
unrest: kekacauan|pergolakan
discrimination: diskriminasi
racism: perkauman|rasisme
minority-rights: hak minoriti|kaum minoriti|orang asli
equality: kesaksamaan|kesetaraan
feminism: feminis|feminisme
abortion: pengguguran|menggugurkan kandungan
same-sex-marriage: perkahwinan sejenis|perkahwinan sesama jenis
lgbt: lgbt|homoseksual|transgender
migration: imigresen|penghijrahan|migrasi
migrant: pendatang|migran|pendatang asing tanpa izin|pati|warga asing
refugee: pelarian|rohingya
asylum: suaka
asylum-seeker: pencari suaka|pemohon suaka
citizenship: kewarganegaraan|warganegara
passport: pasport
visa: visa
nationalism: nasionalisme|nasionalis
populism: populis|populisme
far-right: ekstrem kanan|sayap kanan
far-left: ekstrem kiri|sayap kiri
communist: komunis*
socialist: sosialis|sosialisme
conservative: konservatif
liberal: liberal
statement: kenyataan|kenyataan media
speech: ucapan|berucap
address: titah ucapan|perutusan
press-conference: sidang media|sidang akhbar
interview: temu bual|wawancara|temubual
criticism: kritikan|mengkritik|kritik
accusation: tuduhan|menuduh
allegation: dakwaan
apology: memohon maaf|mohon maaf|permohonan maaf
threat: ancaman|ugutan|mengugut|diugut
warning: amaran|memberi amaran
condemnation: kecaman|mengecam|mengutuk|kutuk
denial: menafikan|nafi|penafian
support: sokongan|menyokong|penyokong kerajaan
announcement: pengumuman|mengumumkan|diumumkan
proposal: cadangan|mencadangkan
decision: keputusan
plan: rancangan|merancang
project: projek*
economy: ekonomi*
growth: pertumbuhan|kdnk
recession: kemelesetan|kemelesetan ekonomi
crisis: krisis
inflation: inflasi
price: harga
price-rise: kenaikan harga|harga naik
consumer: pengguna|kuasa beli
interest-rate: kadar faedah|opr|kadar dasar semalaman
central-bank: bank pusat|bank negara
bank: bank|perbankan
loan: pinjaman|ptptn
mortgage: pinjaman perumahan|gadai janji
credit: kredit*
bailout: dana penyelamat|bailout
bankruptcy: muflis|kebankrapan|bankrap
insolvency: insolvensi
default: mungkir bayaran|gagal bayar
bond: bon|sukuk
stock-exchange: bursa|bursa malaysia|pasaran saham
share: saham*
shareholder: pemegang saham
dividend: dividen*
investor: pelabur*
investment: pelaburan*|melabur
fund: dana
hedge-fund: dana lindung nilai
currency: mata wang|ringgit
exchange-rate: kadar pertukaran
devaluation: penurunan nilai mata wang|susut nilai
dollar: dolar
euro: euro
cryptocurrency: kripto|mata wang kripto|mata wang digital
bitcoin: bitcoin
gold: emas|harga emas
oil: minyak
crude-oil: minyak mentah
gas: gas
natural-gas: gas asli|lng
petrol: petrol|ron95
fuel: bahan api|diesel
electricity: elektrik|tnb|tarif elektrik
power-cut: gangguan bekalan elektrik|terputus bekalan elektrik|bekalan elektrik terputus
blackout: bergelap
energy: tenaga|sumber tenaga
renewable-energy: tenaga boleh baharu|tenaga boleh diperbaharui
solar: tenaga solar|solar
wind-power: tenaga angin
coal: arang batu
trade: perdagangan|dagangan
tariff: tarif*
import: import*|mengimport|diimport
export: eksport*|mengeksport|dieksport
trade-war: perang perdagangan
free-trade: perdagangan bebas
customs: kastam
supply-chain: rantaian bekalan
company: syarikat*
corporation: perbadanan|korporat
startup: syarikat pemula|syarikat permulaan
merger: penggabungan|bergabung
acquisition: pemerolehan|pengambilalihan syarikat
takeover: pengambilalihan|mengambil alih
subsidiary: anak syarikat
joint-venture: usaha sama
profit: keuntungan|untung|untung bersih
loss: kerugian|rugi
revenue: pendapatan
turnover: perolehan
earnings: hasil kewangan|keputusan kewangan
sales: jualan*|penjualan
market: pasaran
retail: runcit|peruncit
supermarket: pasar raya|hipermarket
e-commerce: e-dagang|beli-belah dalam talian
advertising: iklan|pengiklanan
brand: jenama*
product: produk*
factory: kilang*
production: pengeluaran
manufacturing: pembuatan
industry: industri*
steel: keluli
textile: tekstil
automobile: automotif
electric-car: kereta elektrik|kenderaan elektrik
battery: bateri*
chip: cip
semiconductor: semikonduktor
technology: teknologi*
software: perisian
artificial-intelligence: kecerdasan buatan
robot: robot*
smartphone: telefon pintar|telefon bimbit
computer: komputer*
internet: internet|dalam talian
website: laman web|portal
social-media: media sosial
app: aplikasi
platform: platform*
video-game: permainan video
telecommunications: telekomunikasi
network: rangkaian
antitrust: antimonopoli|monopoli
patent: paten*
copyright: hak cipta
job: pekerjaan|peluang pekerjaan
employment: penggajian|guna tenaga
unemployment: pengangguran|menganggur
worker: pekerja*|buruh
layoff: diberhentikan kerja|pemberhentian pekerja|buang pekerja
hiring: pengambilan pekerja|jawatan kosong
salary: gaji
wage: upah
bonus: bonus
pay-rise: kenaikan gaji
executive-director: ketua pegawai eksekutif|pengarah urusan|ceo
board-of-directors: lembaga pengarah|ahli lembaga
chairman: pengerusi*
founder: pengasas*
billionaire: jutawan|bilionair
wealth: kekayaan|harta
poverty: kemiskinan|miskin|miskin tegar
inequality: ketidaksamaan|jurang pendapatan
housing: perumahan
rent: sewa|penyewa|menyewa
real-estate: hartanah
construction: pembinaan
building: bangunan*
contractor: kontraktor*
tender: tender
contract: kontrak
agriculture: pertanian
farmer: petani|pesawah
harvest: penuaian|menuai|hasil tuaian
crop: tanaman
wheat: gandum
grain: bijirin
rice: beras|padi
livestock: ternakan|penternak
fishing: nelayan
fishery: perikanan
food: makanan
restaurant: restoran*
hotel: hotel*
tourism: pelancongan
tourist: pelancong
insurance: insurans|takaful
auction: lelong|lelongan
audit: audit*
health: kesihatan
hospital: hospital*
clinic: klinik*
doctor: doktor*
physician: pegawai perubatan|doktor pakar
nurse: jururawat
patient: pesakit*
medicine: perubatan
drug-medicine: ubat|ubat-ubatan
treatment: rawatan
therapy: terapi
surgery: pembedahan
transplant: pemindahan organ|transplan
disease: penyakit*
illness: sakit|jatuh sakit
infection: jangkitan|dijangkiti
virus: virus*
bacteria: bakteria
coronavirus: koronavirus|virus korona|coronavirus
covid: covid|covid-19
influenza: influenza|selesema
ebola: ebola
measles: campak
malaria: malaria
cholera: taun
aids: hiv|aids
cancer: kanser|tumor
diabetes: diabetes|kencing manis
heart-attack: serangan jantung
stroke: strok|angin ahmar
dementia: demensia|alzheimer
obesity: obesiti|kegemukan
mental-health: kesihatan mental
depression: kemurungan
vaccine: vaksin|vaksinnya
vaccination: vaksinasi|imunisasi|divaksin
dose: dos
booster: dos penggalak
immunity: imuniti
outbreak: kluster|penularan|penularan wabak
pandemic: pandemik
quarantine: kuarantin
lockdown: perintah kawalan pergerakan|pkp
isolation: pengasingan|diasingkan
mask: pelitup muka|topeng muka
testing: ujian saringan|saringan
test-positive: positif covid|disahkan positif|kes positif
symptom: gejala|simptom
contact-tracing: kontak rapat|pengesanan kontak
variant: varian*
mutation: mutasi
mortality: kadar kematian
birth: kelahiran|bersalin|melahirkan
pregnancy: hamil|kehamilan|mengandung
maternity: cuti bersalin|ibu hamil
baby: bayi*
newborn: bayi baru lahir
death-toll: angka kematian|jumlah kematian|jumlah korban
smoking: merokok|perokok
tobacco: tembakau|rokok|vape
alcohol: alkohol|minuman keras|arak
allergy: alahan|alergi
pharmaceutical: farmaseutikal
clinical-trial: ujian klinikal
side-effect: kesan sampingan
approval: kelulusan|diluluskan|meluluskan
research: penyelidikan
study: kajian
researcher: penyelidik
scientist: saintis*
professor: profesor*
university: universiti*
laboratory: makmal
experiment: eksperimen
discovery: penemuan
gene: gen|genetik
fossil: fosil*
dinosaur: dinosaur*
archaeologist: arkeologi|ahli arkeologi
excavation: ekskavasi|penggalian
ancient: kuno|purba
museum: muzium*
species: spesies*
endangered: terancam pupus|pupus
animal: haiwan*|hidupan liar
dog: anjing
elephant: gajah*
whale: ikan paus|paus terdampar
shark: jerung|ikan yu
bear: beruang
wolf: serigala
bird-flu: selesema burung
bee: lebah
insect: serangga
forest: hutan|perhutanan|hutan simpan
deforestation: penebangan hutan|pembalakan
amazon-forest: hutan amazon|hutan hujan amazon
ocean: lautan|samudera
coral-reef: terumbu karang
river: sungai*
lake: tasik*
glacier: glasier
ice: ais laut|kepingan ais
arctic: artik|kutub utara
antarctica: antartika|kutub selatan
national-park: taman negara
zoo: zoo|zoo negara
school: sekolah*
pupil: murid|pelajar sekolah
student: pelajar|mahasiswa|penuntut
teacher: guru|cikgu
education: pendidikan
exam: peperiksaan|spm|stpm
kindergarten: tadika|taska
graduation: konvokesyen|graduan
scholarship: biasiswa
child: kanak-kanak|budak
teenager: remaja*
youth: belia
parent: ibu bapa
mother: ibunya|ibu kandung
father: bapanya|bapa|ayah
son: anak lelaki
daughter: anak perempuan
brother: adik lelaki|abang
sister: adik perempuan|kakak
family: keluarga*
wife: isteri*
husband: suami*
wedding: majlis perkahwinan|kenduri kahwin
marriage: perkahwinan|berkahwin|kahwin|nikah
divorce: cerai|perceraian|bercerai
birthday: hari lahir|hari jadi|ulang tahun kelahiran
anniversary: ulang tahun
celebration: sambutan|meraikan|perayaan
festival: festival*|pesta
holiday: cuti|cuti umum|percutian
new-year: tahun baharu|tahun baru|tahun baharu cina
christmas: krismas|hari krismas
ramadan: ramadan|bulan puasa|berpuasa
eid: aidilfitri|hari raya|aidiladha
easter: easter
pilgrimage: umrah|ziarah
hajj: haji|jemaah haji|tabung haji
church: gereja*
mosque: masjid*|surau
synagogue: saumaah yahudi
temple: kuil*|tokong
religion: agama|keagamaan
christian: kristian*|penganut kristian|katolik
muslim: muslim*|umat islam|islam|orang islam
jewish: yahudi
pope: pope|paus fransis|ketua gereja katolik|vatican
bishop: biskop*
cardinal: kardinal*
priest: paderi*
imam: imam masjid|imam besar|mufti
rabbi: rabai
prayer: solat|doa|berdoa
blasphemy: menghina agama|penghinaan agama|menghina islam
film: filem*
cinema: pawagam
actor: pelakon*
actress: aktres|pelakon wanita
director: pengarah filem
movie-premiere: tayangan perdana
award: anugerah*
oscar: oscar|anugerah akademi
prize: hadiah
nobel-prize: nobel|hadiah nobel
music: muzik*
song: lagu|lagu baharu
singer: penyanyi*
band: kumpulan muzik|kugiran
concert: konsert
album: album*
tour: jelajah
opera: opera
orchestra: orkestra
dance: tarian|penari
ballet: balet
theatre: teater
play: pementasan
book: buku|buku-buku
novel: novel
author: pengarang
writer: penulis
poet: penyair|penyajak
literature: sastera|kesusasteraan
publisher: penerbit|penerbitan
library: perpustakaan
art: seni|kesenian
painting: lukisan
painter: pelukis
sculpture: arca
exhibition: pameran
gallery: galeri
fashion: fesyen
model: peragawati|supermodel
designer: pereka fesyen|pereka
television: televisyen
series: drama bersiri|siri televisyen
broadcaster: penyiaran|penyiar|rtm
radio: radio
newspaper: akhbar|surat khabar
journalist: wartawan*
reporter: pemberita
editor: editor|ketua pengarang
media: media
news: berita*
magazine: majalah
photographer: jurugambar*|jurufoto
documentary: dokumentari
celebrity: selebriti|artis
royal-family: kerabat diraja|keluarga diraja
heritage: warisan
unesco: unesco
monument: monumen|tugu negara
statue: patung
lottery: loteri|nombor ekor
winner: pemenang|juara keseluruhan
record-world: rekod dunia
guinness: guinness
football: bola sepak
match: perlawanan
game: permainan
league: liga|liga super|liga perdana
cup: piala|piala fa|piala malaysia
world-cup: piala dunia
championship: kejohanan*
tournament: pertandingan
final: final|perlawanan akhir
semi-final: separuh akhir
quarter-final: suku akhir
group-stage: peringkat kumpulan
qualifying: kelayakan|pusingan kelayakan
playoff: playoff|play-off
goal: gol|jaringan|menjaringkan
penalty: penalti|sepakan penalti
penalty-shootout: penentuan penalti
red-card: kad merah
yellow-card: kad kuning
referee: pengadil
video-referee: var|video bantuan pengadil
offside: ofsaid
goalkeeper: penjaga gol
striker: penyerang
midfielder: pemain tengah
defender: pemain pertahanan|bek
captain: kapten pasukan|kapten
coach: jurulatih*
manager-football: pengurus pasukan|pengendali
transfer: perpindahan|jendela perpindahan
transfer-fee: yuran perpindahan
contract-extension: lanjutan kontrak|melanjutkan kontrak|pembaharuan kontrak
injury: kecederaan lutut|cedera hamstring
substitute: pemain gantian
stadium: stadium*
fan: peminat*|penyokong
hooligan: hooligan|samseng bola sepak
team: pasukan|skuad
club: kelab*
national-team: skuad kebangsaan|pasukan kebangsaan|harimau malaya
player: pemain*
win: menang|memenangi|menewaskan
draw: terikat seri|keputusan seri|berkesudahan seri
score: skor|kedudukan akhir
hat-trick: hatrik
debut: penampilan sulung|debut
title: gelaran|kejuaraan|juara
trophy: trofi
medal: pingat*
gold-medal: pingat emas
silver-medal: pingat perak
bronze-medal: pingat gangsa
olympics: olimpik|sukan olimpik
paralympics: paralimpik
athlete: atlet|olahragawan
athletics: olahraga
marathon: maraton
sprint: pecut|pelari pecut
swimming: renang|perenang
gymnastics: gimnastik
boxing: tinju
boxer: peninju|petinju
wrestling: gusti
tennis: tenis
grand-slam: grand slam
set-tennis: set pertama|set kedua|set penentuan
basketball: bola keranjang
volleyball: bola tampar
handball: bola baling
rugby: ragbi
cricket: kriket
wicket: wiket
innings: inning
batsman: pemukul
bowler: pembaling|jaguh boling
golf: golf|pegolf
cycling: berbasikal trek|pelumba basikal|lumba basikal
skiing: pemain ski|sukan ski
biathlon: biatlon
figure-skating: luncur ais|skater
ice-hockey: hoki ais
formula-one: formula 1|formula satu|f1
racing-driver: pelumba
grand-prix: grand prix|motogp
pole-position: petak pertama
qualifying-session: sesi kelayakan
chess: catur
doping: doping
drug-ban: larangan doping
suspension: digantung perlawanan|penggantungan
retirement: bersara|gantung but
`;
export default concepts;
