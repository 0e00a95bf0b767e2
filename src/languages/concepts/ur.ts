/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: زلزلہ|زلزلے|زلزلوں
aftershock: آفٹر شاکس|آفٹرشاکس
tsunami: سونامی
volcano: آتش فشاں|آتش فشانوں
eruption: آتش فشاں پھٹنے|لاوا
flood: سیلاب|سیلابی|سیلابوں|سیلاب زدگان
landslide: لینڈ سلائیڈنگ|مٹی کا تودہ|لینڈسلائیڈنگ
avalanche: برفانی تودہ|برفانی تودے
storm: طوفان|طوفانی|آندھی
hurricane: سمندری طوفان
typhoon: ٹائیفون
cyclone: سائیکلون
tornado: بگولہ|بگولے
hail: ژالہ باری
snow: برف باری|برفباری|برف
blizzard: برفانی طوفان
rain: بارش|بارشیں|بارشوں
monsoon: مون سون
drought: خشک سالی
heatwave: ہیٹ ویو|گرمی کی لہر|شدید گرمی
cold-wave: سردی کی لہر
wildfire: جنگل میں آگ|جنگلات میں آگ|جنگلاتی آگ|جنگل کی آگ
fire: آگ|آتشزدگی|آتش زدگی|فائر بریگیڈ
explosion: دھماکہ|دھماکے|دھماکا|دھماکوں
lightning: آسمانی بجلی
fog: دھند|سموگ
wind: تیز ہوائیں|ہواؤں
temperature: درجہ حرارت
weather-forecast: محکمہ موسمیات|موسم|پیش گوئی
climate-change: موسمیاتی تبدیلی|موسمیاتی تبدیلیوں|ماحولیاتی تبدیلی
global-warming: عالمی حدت|گلوبل وارمنگ
emission: کاربن اخراج|گیسوں کا اخراج
greenhouse-gas: گرین ہاؤس گیس|گرین ہاؤس گیسوں
carbon: کاربن
pollution: آلودگی|فضائی آلودگی|آلودہ
oil-spill: تیل کا رساؤ
chemical: کیمیائی|کیمیکل|کیمیکلز
toxic: زہریلا|زہریلی|زہریلے
radiation: تابکاری|تابکار
nuclear-plant: جوہری پلانٹ|ایٹمی بجلی گھر|جوہری بجلی گھر|نیوکلیئر پلانٹ
dam: ڈیم|ڈیموں
collapse: منہدم|گرنے سے|عمارت گر
rubble: ملبے|ملبہ
evacuation: انخلا|انخلاء|محفوظ مقام پر منتقل
shelter: پناہ گاہ|پناہ گاہوں
rescue: ریسکیو|بچا لیا|ریسکیو آپریشن
rescuer: امدادی کارکن|امدادی کارکنوں|ریسکیو اہلکار
survivor: زندہ بچ|زندہ بچ جانے
missing-person: لاپتہ|لاپتا|لاپتہ افراد
trapped: پھنس|پھنسے
casualty: جانی نقصان|ہلاک و زخمی
dead: ہلاک|جاں بحق|جان بحق
death: موت|ہلاکت|اموات|انتقال|وفات|ہلاکتیں
injured: زخمی|زخمیوں
wounded: شدید زخمی
victim: متاثرین|متاثرہ افراد
body: لاش|لاشیں|لاشوں|میت
funeral: نماز جنازہ|جنازہ|تدفین|جنازے
mourning: سوگ|یوم سوگ
condolence: تعزیت|تعزیتی
memorial: یادگاری تقریب
epicentre: زلزلے کا مرکز
magnitude: ریکٹر اسکیل|شدت ریکارڈ
damage: نقصان|نقصانات
destruction: تباہی|تباہ|تباہ کن
emergency: ایمرجنسی
disaster: آفت|قدرتی آفت|آفات|قدرتی آفات
catastrophe: سانحہ|المیہ|سانحے
state-of-emergency: ہنگامی حالت|ایمرجنسی نافذ
relief: ریلیف
aid: امداد|امدادی
humanitarian: انسانی امداد|انسانی بنیادوں|انسانی بحران
donation: عطیہ|عطیات|چندہ
refugee-camp: پناہ گزین کیمپ|مہاجر کیمپ|پناہ گزینوں کے کیمپ
famine: قحط
hunger: بھوک
starvation: فاقہ کشی
epidemic: وبا|وبائی|وباء
accident: حادثہ|حادثے|حادثات|ٹریفک حادثہ|ٹریفک حادثے|ٹریفک حادثات
crash: طیارہ حادثہ|طیارہ گر کر تباہ|گر کر تباہ|طیارے حادثے
collision: تصادم|ٹکرا|ٹکر
derailment: پٹری سے اتر|پٹڑی سے اتر
train: ٹرین|ٹرینوں|ریل گاڑی|ٹرینیں
railway: ریلوے|ریلویز
metro: میٹرو
bus: بسوں|بسیں|وین
truck: ٹرک|ٹرالر|ٹرکوں
car: گاڑی|گاڑیوں|گاڑیاں
motorcycle: موٹر سائیکل|موٹرسائیکل
bicycle: سائیکل
driver: ڈرائیور|ڈرائیوروں|ڈرائیورز
passenger: مسافر|مسافروں
pilot: پائلٹ|پائلٹس
crew: عملہ|عملے
plane: طیارہ|طیارے|طیاروں|ہوائی جہاز
helicopter: ہیلی کاپٹر|ہیلی کاپٹرز
airport: ایئرپورٹ|ائیرپورٹ|ہوائی اڈے|ہوائی اڈہ|ہوائی اڈا
airline: ایئرلائن|ائیر لائن|پی آئی اے|ایئرلائنز|فضائی کمپنی
flight: پرواز|پروازیں|پروازوں
runway: رن وے
landing: لینڈنگ|ہنگامی لینڈنگ
takeoff: اڑان|ٹیک آف
black-box: بلیک باکس
ship: بحری جہاز|جہاز
boat: کشتی|کشتیاں|کشتیوں
ferry: فیری
tanker: ٹینکر|آئل ٹینکر|ٹینکرز
cargo: کارگو
port: بندرگاہ|بندرگاہوں|پورٹ
sinking: جہاز ڈوب
capsize: کشتی الٹ|کشتی الٹنے
drowning: ڈوب|ڈوبنے|ڈوب کر
bridge: پل
tunnel: سرنگ|سرنگوں
road: سڑک|سڑکوں|سڑکیں
highway: شاہراہ|موٹروے|ہائی وے|شاہراہوں
traffic: ٹریفک
speed: تیز رفتاری|رفتار
seat-belt: سیٹ بیلٹ
stampede: بھگدڑ
elevator: لفٹ
crane: کرین
mine-accident: کوئلے کی کان
miner: کان کن|کان کنوں|کانکن
gas-leak: گیس لیکج|گیس لیک
pipeline: پائپ لائن
space: خلا|خلائی
rocket: خلائی راکٹ
satellite: سیٹلائٹ|مصنوعی سیارہ|سیٹلائیٹ
astronaut: خلا باز|خلاباز|خلابازوں
spacecraft: خلائی جہاز|خلائی گاڑی
moon: چاند
mars: مریخ
orbit: مدار
asteroid: سیارچہ|سیارچے|شہابیہ
crime: جرم|جرائم|مجرمانہ|جرائم پیشہ
murder: قتل|قتل عام|قتل کیس
killing: مار دیا|ہلاک کر دیا
killer: قاتل|قاتلوں
suicide: خودکشی|خود کشی
stabbing: چاقو کے وار|چاقو زنی|چاقو حملہ
knife: چاقو|چھری|خنجر
shooting: فائرنگ|گولی مار
gunman: مسلح شخص|مسلح افراد|حملہ آور|حملہ آوروں|مسلح
gun: پستول|بندوق|کلاشنکوف
firearm: آتشیں اسلحہ
bullet: گولی|گولیاں|گولیوں
sniper: اسنائپر|سنائپر
hostage: یرغمال|یرغمالی|یرغمالیوں|مغوی
kidnapping: اغوا|اغواء|اغوا کار
ransom: تاوان
rape: ریپ|زیادتی|اجتماعی زیادتی|عصمت دری
sexual-assault: جنسی زیادتی|جنسی تشدد|جنسی حملہ
harassment: ہراسانی|ہراساں|جنسی ہراسانی
child-abuse: بچوں سے زیادتی|بچوں کا جنسی استحصال
domestic-violence: گھریلو تشدد
robbery: ڈکیتی|ڈاکو|ڈاکوؤں|ڈاکہ
theft: چوری|چور
fraud: فراڈ|دھوکہ دہی|جعلسازی
embezzlement: غبن|خرد برد
bribery: رشوت
corruption: کرپشن|بدعنوانی|بدعنوان|کرپٹ
money-laundering: منی لانڈرنگ
tax-evasion: ٹیکس چوری
smuggling: اسمگلنگ|سمگلنگ|اسمگلر|سمگلر
human-trafficking: انسانی اسمگلنگ|انسانی سمگلنگ|انسانی سمگلر
drug: منشیات|منشیات فروش
cocaine: کوکین
heroin: ہیروئن
cannabis: چرس|بھنگ|حشیش
gang: گینگ|گروہ|گینگز
mafia: مافیا
cartel: کارٹل
piracy: بحری قزاق|قزاق|قزاقوں
arson: نذر آتش|جلاؤ گھیراؤ
looting: لوٹ مار
riot: فسادات|ہنگامہ آرائی|فساد|ہنگامے
police: پولیس
officer: پولیس اہلکار|پولیس افسر|اہلکار|اہلکاروں
investigation: تحقیقات|تفتیش|تحقیقاتی|انکوائری
investigator: تفتیشی افسر|تفتیش کار
suspect: مشتبہ|مشتبہ افراد
arrest: گرفتار|گرفتاری|گرفتاریاں
detention: حراست|نظر بند|نظربندی
detainee: زیر حراست
prison: جیل|جیلوں|قید
prisoner: قیدی|قیدیوں
escape: فرار
fugitive: مفرور|اشتہاری
extradition: حوالگی
deportation: ملک بدر|ملک بدری|ڈی پورٹ|بے دخلی
warrant: وارنٹ|وارنٹ گرفتاری
search: تلاش|سرچ آپریشن
raid: چھاپہ|چھاپے|چھاپوں
seizure: ضبط|برآمد
evidence: ثبوت|شواہد
witness: گواہ|عینی شاہد|عینی شاہدین|گواہوں
testimony: گواہی|بیان ریکارڈ
confession: اعتراف جرم
forensic: فرانزک|فارنزک
dna: ڈی این اے
autopsy: پوسٹ مارٹم|پوسٹمارٹم
court: عدالت|عدالتی|عدالتوں|ہائی کورٹ|ہائیکورٹ|عدلیہ
trial: مقدمے کی سماعت|ٹرائل|سماعت
judge: جج|ججز|ججوں|جسٹس
jury: جیوری
prosecutor: پراسیکیوٹر|استغاثہ
lawyer: وکیل|وکلا|وکلاء|ایڈووکیٹ
defendant: ملزم|ملزمان|ملزموں
plaintiff: درخواست گزار|مدعی
lawsuit: مقدمہ|مقدمات|مقدمے
indictment: فرد جرم
charge: ایف آئی آر
guilty: مجرم|قصوروار
innocent: بے گناہ|بے قصور
acquittal: بری کر|بریت
verdict: عدالتی فیصلہ|عدالتی فیصلے
sentence: سزا|سزائیں|قید کی سزا
life-sentence: عمر قید
death-penalty: سزائے موت|پھانسی
execution: پھانسی دے دی
appeal: اپیل|نظرثانی درخواست
parole: پیرول
pardon: معافی|عام معافی
bail: ضمانت
fine: جرمانہ|جرمانے
compensation: معاوضہ|معاوضے|ہرجانہ
settlement: تصفیہ
supreme-court: سپریم کورٹ|عدالت عظمیٰ|عدالت عظمی
constitution: آئین|آئینی|دستور
law: قانون|قوانین|قانونی
legislation: قانون سازی
human-rights: انسانی حقوق
torture: تشدد
genocide: نسل کشی
war-crime: جنگی جرائم
crime-against-humanity: انسانیت کے خلاف جرائم
tribunal: ٹریبونل|عالمی عدالت
terrorist: دہشت گرد|دہشتگرد|دہشت گردوں|دہشتگردوں
terrorism: دہشت گردی|دہشتگردی
attack: حملہ|حملے|حملوں
bomb: بم|بموں
bombing: بم دھماکہ|بم دھماکے|بم دھماکا
suicide-bomber: خودکش|خودکش حملہ|خود کش|خودکش حملے|خودکش بمبار
car-bomb: کار بم|بارودی گاڑی
explosive: دھماکہ خیز مواد|بارودی مواد|دھماکا خیز
extremist: انتہا پسند|انتہاپسند|انتہا پسندی|شدت پسند|شدت پسندوں
radical: بنیاد پرست
jihadist: جہادی|داعش
militant: عسکریت پسند|عسکریت پسندوں|جنگجو|جنگجوؤں
war: جنگ|جنگوں|جنگی
civil-war: خانہ جنگی
battle: لڑائی|معرکہ
front-line: فرنٹ لائن|محاذ
army: فوج|آرمی|افواج|پاک فوج
military: فوجی|عسکری|آئی ایس پی آر
troops: فوجیوں|فوجی دستے
soldier: سپاہی|جوان شہید|سپاہیوں
general: جنرل|آرمی چیف
commander: کمانڈر|کمانڈرز
officer-corps: میجر|کیپٹن|لیفٹیننٹ
veteran: سابق فوجی|سابق فوجیوں
conscription: جبری بھرتی
navy: بحریہ|پاک بحریہ|نیوی
fleet: بحری بیڑہ|بحری بیڑے|بیڑا
submarine: آبدوز|آبدوزیں
warship: جنگی جہاز|بحری جنگی جہاز
air-force: فضائیہ|پاک فضائیہ|ایئر فورس
fighter-jet: لڑاکا طیارے|لڑاکا طیارہ|لڑاکا طیاروں|جنگی طیارے|جنگی طیاروں
bomber: بمبار طیارے|بمبار
drone: ڈرون|ڈرونز|ڈرون حملہ|ڈرون حملے
missile: میزائل|میزائلوں|راکٹ
ballistic-missile: بیلسٹک میزائل|بیلسٹک
air-strike: فضائی حملہ|فضائی حملے|فضائی حملوں|فضائی کارروائی
shelling: گولہ باری|بمباری
artillery: توپ خانے|توپخانہ|توپخانے
mortar: مارٹر
tank: ٹینک|ٹینکوں
armoured-vehicle: بکتر بند|بکتربند
weapon: ہتھیار|ہتھیاروں|اسلحہ|اسلحے
ammunition: گولہ بارود
arms-deal: اسلحے کی فروخت|دفاعی معاہدہ
nuclear-weapon: جوہری ہتھیار|ایٹمی ہتھیار|جوہری|ایٹمی|جوہری ہتھیاروں|ایٹم بم
nuclear-test: ایٹمی دھماکے|جوہری تجربہ|ایٹمی تجربہ
uranium: یورینیم
enrichment: یورینیم افزودگی|افزودگی
chemical-weapon: کیمیائی ہتھیار|کیمیائی ہتھیاروں
mine: بارودی سرنگ|بارودی سرنگوں
cluster-bomb: کلسٹر بم|کلسٹر بموں
invasion: جارحیت|چڑھائی
offensive: فوجی کارروائی|فوجی آپریشن
counter-offensive: جوابی حملہ|جوابی کارروائی
siege: محاصرہ|محاصرے
blockade: ناکہ بندی
occupation: قبضہ|مقبوضہ|قابض|قبضے
annexation: الحاق
withdrawal: فوجی انخلا|دستبردار|فوج کی واپسی
ambush: گھات لگا
ceasefire: جنگ بندی|سیز فائر|سیزفائر
truce: عارضی جنگ بندی
peace: امن
peace-talks: امن مذاکرات|امن بات چیت
peacekeeper: امن دستے|امن فوج|امن مشن
negotiation: مذاکرات|مذاکراتی
mediation: ثالثی
mediator: ثالث|ثالثوں
disarmament: غیر مسلح|تخفیف اسلحہ
sanction: پابندیاں|پابندیوں|پابندی
embargo: اسلحے کی پابندی
military-exercise: فوجی مشقیں|فوجی مشقوں|جنگی مشقیں|مشترکہ مشقیں
airspace: فضائی حدود
border: سرحد|سرحدی|سرحدوں|بارڈر|کنٹرول لائن
border-crossing: سرحدی گزرگاہ|طورخم|کراسنگ
checkpoint: چیک پوسٹ|چوکی|ناکہ|چیک پوسٹوں
fence: باڑ
wall: دیوار
rebel: باغی|باغیوں
insurgent: شورش|بغاوت کاروں
separatist: علیحدگی پسند|علیحدگی پسندوں
militia: ملیشیا
paramilitary: نیم فوجی|رینجرز|ایف سی
mercenary: کرائے کے فوجی|کرائے کے فوجیوں
coup: فوجی بغاوت|بغاوت
junta: فوجی حکومت
martial-law: مارشل لا|مارشل لاء
curfew: کرفیو
intelligence: انٹیلی جنس|خفیہ ادارے|خفیہ اداروں|آئی ایس آئی
spy: جاسوس|جاسوسوں
espionage: جاسوسی
surveillance: نگرانی
hacker: ہیکر|ہیکرز|ہیک
cyber-attack: سائبر حملہ|سائبر حملے|سائبر
data-breach: ڈیٹا لیک
leak: آڈیو لیک|لیک
defence: دفاع|دفاعی
security: سیکیورٹی|سکیورٹی|سلامتی
bodyguard: محافظ|باڈی گارڈ
assassination: قاتلانہ حملہ|قاتلانہ حملے
poisoning: زہر|زہر خورانی
exile: جلاوطنی|جلا وطنی|جلاوطن
defector: منحرف|منحرف ارکان
hostage-release: یرغمالیوں کی رہائی
prisoner-exchange: قیدیوں کا تبادلہ|قیدیوں کے تبادلے
government: حکومت|حکومتی|سرکاری|حکومتوں
president: صدر|صدارتی|صدارت|صدر مملکت
prime-minister: وزیراعظم|وزیر اعظم|وزرائے اعظم
minister: وزیر|وزراء|وزرا|وفاقی وزیر|وزارت
foreign-minister: وزیر خارجہ|وزارت خارجہ|وزرائے خارجہ|دفتر خارجہ
defence-minister: وزیر دفاع|وزارت دفاع
finance-minister: وزیر خزانہ|وزارت خزانہ
interior-minister: وزیر داخلہ|وزارت داخلہ
vice-president: نائب صدر
chancellor: جرمن چانسلر|چانسلر
king: بادشاہ|شاہ سلمان|فرمانروا
queen: ملکہ
prince: شہزادہ|شہزادے|ولی عہد|شہزادی
monarchy: بادشاہت
parliament: پارلیمنٹ|پارلیمان|قومی اسمبلی|پارلیمانی|اسمبلی
senate: سینیٹ|سینیٹر|سینیٹرز
congress: کانگریس
deputy: رکن اسمبلی|رکن قومی اسمبلی|ارکان اسمبلی|ایم این اے
speaker: سپیکر|اسپیکر|اسپیکر قومی اسمبلی
governor: گورنر
mayor: میئر
ambassador: سفیر|سفیروں|سفراء
embassy: سفارت خانہ|سفارت خانے|سفارتخانہ|سفارتخانے
consulate: قونصل خانہ|قونصلیٹ|قونصل خانے
diplomat: سفارت کار|سفارتکار|سفارت کاروں|سفارتکاروں
diplomacy: سفارتی|سفارت کاری
summit: سربراہی اجلاس|سمٹ|سربراہ اجلاس
meeting: ملاقات|اجلاس|ملاقاتیں
visit: دورہ|دورے
telephone-call: ٹیلیفونک رابطہ|ٹیلی فونک رابطہ|ٹیلی فونک گفتگو|فون کال
talks: بات چیت
agreement: معاہدہ|معاہدے|معاہدوں|اتفاق رائے
treaty: کنونشن|سندھ طاس معاہدہ|سندھ طاس معاہدے
memorandum: مفاہمتی یادداشت|مفاہمت کی یادداشت|ایم او یو
alliance: اتحاد|اتحادی|اتحادیوں
coalition: مخلوط حکومت|اتحادی حکومت|حکومتی اتحاد
opposition: اپوزیشن|حزب اختلاف
party: پارٹی|جماعت|سیاسی جماعت|جماعتوں|سیاسی جماعتوں
leader: رہنما|رہنماؤں|لیڈر|سربراہ
leadership: قیادت
candidate: امیدوار|امیدواروں|کاغذات نامزدگی
campaign: انتخابی مہم|مہم
election: انتخابات|انتخاب|الیکشن|انتخابی|ضمنی انتخاب
early-election: قبل از وقت انتخابات
vote: ووٹ|ووٹنگ|ووٹوں|پولنگ
voter: ووٹر|ووٹرز
ballot: بیلٹ پیپر|بیلٹ
polling-station: پولنگ اسٹیشن|پولنگ اسٹیشنز|پولنگ سٹیشن
turnout: ٹرن آؤٹ|ووٹر ٹرن آؤٹ
referendum: ریفرنڈم
exit-poll: ایگزٹ پول
opinion-poll: رائے عامہ کے جائزے|سروے
recount: دوبارہ گنتی
electoral-fraud: دھاندلی|انتخابی دھاندلی
majority: اکثریت
minority: اقلیت|اقلیتوں|اقلیتی
victory: فتح|کامیابی
defeat: شکست
inauguration: حلف برداری|تقریب حلف برداری
oath: حلف
cabinet: کابینہ
resignation: استعفیٰ|استعفی|استعفے|استعفوں
resign: مستعفی|مستعفی ہونے
dismissal: برطرف|برطرفی|معطل
impeachment: مواخذے|مواخذہ
no-confidence-vote: تحریک عدم اعتماد|عدم اعتماد|اعتماد کا ووٹ
scandal: سکینڈل|اسکینڈل
reform: اصلاحات|اصلاحاتی
bill: بل|ترمیمی بل|مسودہ قانون
amendment: ترمیم|آئینی ترمیم|ترامیم
decree: آرڈیننس|صدارتی حکم
veto: ویٹو
budget: بجٹ
deficit: خسارہ|خسارے|مالیاتی خسارہ
debt: قرض|قرضے|قرضوں|قرضہ
tax: ٹیکس|ٹیکسوں|ٹیکسز
subsidy: سبسڈی
pension: پنشن|پینشن
welfare: فلاح و بہبود|بہبود
minimum-wage: کم از کم اجرت|کم از کم تنخواہ
austerity: کفایت شعاری
privatisation: نجکاری
independence: آزادی|یوم آزادی
autonomy: خودمختاری|خود مختاری
sovereignty: خود مختاری و سالمیت|سالمیت
secession: علیحدگی
democracy: جمہوریت|جمہوری
dictatorship: آمریت|آمر
authoritarian: آمرانہ
censorship: سنسرشپ|سنسر شپ
freedom-of-press: آزادی صحافت
freedom-of-speech: آزادی اظہار|اظہار رائے کی آزادی
protest: احتجاج|احتجاجی|دھرنا|دھرنے
demonstration: مظاہرہ|مظاہرے|مظاہروں
demonstrator: مظاہرین
march: مارچ کے شرکاء|لانگ مارچ
rally: ریلی|جلسہ|جلسے|ریلیاں
strike-labour: ہڑتال|ہڑتالی|شٹر ڈاؤن
union: یونین|مزدور یونین
boycott: بائیکاٹ
petition: پٹیشن|درخواست|آئینی درخواست
civil-disobedience: سول نافرمانی
tear-gas: آنسو گیس
water-cannon: واٹر کینن
clash: جھڑپ|جھڑپیں|جھڑپوں
crackdown: کریک ڈاؤن
activist: کارکن|کارکنوں|کارکنان
human-rights-activist: انسانی حقوق کے کارکن|انسانی حقوق کی کارکن
revolution: انقلاب|انقلابی
unrest: بدامنی|بے امنی
discrimination: امتیازی سلوک
racism: نسل پرستی|نسل پرست|نسل پرستانہ
equality: مساوات|برابری
feminism: حقوق نسواں|خواتین کے حقوق|عورت مارچ
abortion: اسقاط حمل
same-sex-marriage: ہم جنس شادی|ہم جنس پرستوں کی شادی
lgbt: ہم جنس پرست|ہم جنس پرستی|خواجہ سرا|ٹرانس جینڈر
migration: نقل مکانی|ہجرت|امیگریشن
migrant: تارکین وطن|تارک وطن|مہاجرین
refugee: پناہ گزین|پناہ گزینوں|افغان مہاجرین|بے گھر
asylum: سیاسی پناہ|پناہ
asylum-seeker: پناہ کے متلاشی|پناہ کی درخواست
citizenship: شہریت
passport: پاسپورٹ
visa: ویزا|ویزے|ویزہ|ویزوں
nationalism: قوم پرست|قوم پرستی
far-right: انتہائی دائیں بازو|دائیں بازو
far-left: بائیں بازو
communist: کمیونسٹ
socialist: سوشلسٹ
conservative: قدامت پسند|کنزرویٹو
liberal: لبرل
statement: بیان|بیانات|اعلامیہ
speech: تقریر|خطاب
press-conference: پریس کانفرنس|نیوز کانفرنس|پریس بریفنگ
interview: انٹرویو
criticism: تنقید
accusation: الزام|الزامات|الزام عائد
allegation: دعویٰ|دعوی|دعوے
apology: معذرت|معافی مانگ
threat: دھمکی|دھمکیاں|دھمکیوں|خطرہ
warning: انتباہ|خبردار|الرٹ|وارننگ
condemnation: مذمت|مذمتی
denial: تردید
support: حمایت|حامی|حامیوں
announcement: اعلان|اعلانات
proposal: تجویز|تجاویز
decision: فیصلہ|فیصلے|فیصلوں
plan: منصوبہ بندی|منصوبہ
project: منصوبے|منصوبوں|پراجیکٹ
economy: معیشت|معاشی|اقتصادی
growth: شرح نمو|معاشی ترقی
recession: کساد بازاری
crisis: بحران|بحرانوں
inflation: مہنگائی|افراط زر
price: قیمت|قیمتیں|قیمتوں|نرخ
price-rise: قیمتوں میں اضافہ|قیمت میں اضافہ|قیمتوں میں اضافے
consumer: صارف|صارفین
interest-rate: شرح سود
central-bank: سٹیٹ بینک|اسٹیٹ بینک|مرکزی بینک
bank: بینک|بینکوں|بینکنگ
loan: قرض پروگرام|آئی ایم ایف قرض
mortgage: رہن
bailout: بیل آؤٹ|بیل آؤٹ پیکج
bankruptcy: دیوالیہ
default: ڈیفالٹ
bond: بانڈز|بانڈ
stock-exchange: سٹاک ایکسچینج|اسٹاک ایکسچینج|سٹاک مارکیٹ|اسٹاک مارکیٹ
share: حصص|شیئرز
shareholder: شیئر ہولڈرز
investor: سرمایہ کار|سرمایہ کاروں
investment: سرمایہ کاری
fund: فنڈ|فنڈز
currency: کرنسی|زرمبادلہ|زر مبادلہ
exchange-rate: انٹر بینک|شرح تبادلہ|ڈالر کی قیمت|روپے کی قدر
devaluation: روپے کی قدر میں کمی
dollar: ڈالر|ڈالرز
euro: یورو
cryptocurrency: کرپٹو کرنسی|کرپٹو
bitcoin: بٹ کوائن
gold: سونا|سونے کی قیمت|فی تولہ
oil: تیل|پٹرولیم|پیٹرولیم
crude-oil: خام تیل|برینٹ
gas: گیس
natural-gas: قدرتی گیس|ایل این جی
petrol: پٹرول|پیٹرول
fuel: ایندھن|ڈیزل
electricity: بجلی
power-cut: لوڈشیڈنگ|لوڈ شیڈنگ|بجلی کی بندش
blackout: بلیک آؤٹ|بریک ڈاؤن
energy: توانائی
renewable-energy: قابل تجدید توانائی|متبادل توانائی
solar: شمسی توانائی|سولر|سولر پینل|شمسی
wind-power: ونڈ پاور|ہوا سے بجلی
coal: کوئلہ|کوئلے
trade: تجارت|تجارتی
tariff: ٹیرف|محصولات|درآمدی ڈیوٹی
import: درآمد|درآمدات|درآمدی
export: برآمدات|برآمدی
trade-war: تجارتی جنگ
free-trade: آزاد تجارت|آزادانہ تجارت
customs: کسٹمز|کسٹم
supply-chain: سپلائی چین
company: کمپنی|کمپنیوں|کمپنیاں
corporation: کارپوریشن
startup: سٹارٹ اپ|اسٹارٹ اپ
merger: انضمام
profit: منافع
revenue: آمدن|آمدنی|ریونیو
sales: فروخت
market: مارکیٹ|منڈی|بازار|منڈیوں
retail: پرچون|خوردہ
supermarket: سپر مارکیٹ|سپر سٹور
e-commerce: ای کامرس|آن لائن خریداری
advertising: اشتہار|اشتہارات
brand: برانڈ|برانڈز
product: مصنوعات
factory: فیکٹری|کارخانہ|کارخانے|فیکٹریوں|فیکٹریاں
production: پیداوار|پیداواری
industry: صنعت|صنعتی|صنعتوں
steel: فولاد|اسٹیل مل|سٹیل مل|اسٹیل ملز
textile: ٹیکسٹائل
automobile: آٹو موبائل|گاڑیوں کی صنعت
electric-car: الیکٹرک گاڑی|الیکٹرک گاڑیاں|الیکٹرک گاڑیوں|الیکٹرک کار
battery: بیٹری|بیٹریاں
chip: چپس بنانے
semiconductor: سیمی کنڈکٹر
technology: ٹیکنالوجی|ٹیکنالوجیز
software: سافٹ ویئر
artificial-intelligence: مصنوعی ذہانت|اے آئی
robot: روبوٹ|روبوٹس
smartphone: سمارٹ فون|اسمارٹ فون|آئی فون|موبائل فون
computer: کمپیوٹر
internet: انٹرنیٹ
website: ویب سائٹ|ویب سائٹس
social-media: سوشل میڈیا
app: ایپ|ایپس|موبائل ایپ|ایپلی کیشن
platform: پلیٹ فارم
video-game: ویڈیو گیم|ویڈیو گیمز
telecommunications: ٹیلی کام|ٹیلی کمیونیکیشن
network: نیٹ ورک
job: نوکری|نوکریاں|ملازمت|ملازمتیں|ملازمتوں
employment: روزگار
unemployment: بے روزگاری|بیروزگاری|بے روزگار
worker: مزدور|مزدوروں|ملازم|ملازمین|محنت کش
layoff: ملازمین کی برطرفی|ملازمتوں میں کٹوتی
hiring: بھرتی|بھرتیاں|بھرتیوں
salary: تنخواہ|تنخواہیں|تنخواہوں
wage: اجرت|اجرتوں
bonus: بونس|الاؤنس
pay-rise: تنخواہوں میں اضافہ|تنخواہوں میں اضافے
executive-director: چیف ایگزیکٹو|سی ای او
board-of-directors: بورڈ آف ڈائریکٹرز
chairman: چیئرمین|چیئرپرسن
founder: بانی
billionaire: ارب پتی
wealth: دولت|اثاثے|اثاثوں
poverty: غربت|غریب
inequality: عدم مساوات
housing: ہاؤسنگ|رہائشی
rent: کرایہ|کرائے|کرایوں
real-estate: جائیداد|رئیل اسٹیٹ|پراپرٹی
construction: تعمیر|تعمیراتی|تعمیرات
building: عمارت|عمارتیں|عمارتوں
contractor: ٹھیکیدار
tender: ٹینڈر|ٹھیکہ|ٹھیکے
agriculture: زراعت|زرعی
farmer: کسان|کسانوں|کاشتکار|کاشتکاروں
crop: فصل|فصلیں|فصلوں
wheat: گندم|آٹا|آٹے
grain: اناج
rice: چاول
livestock: مویشی|مویشیوں|مویشی منڈی
fishing: ماہی گیر|ماہی گیروں|ماہی گیری
food: خوراک|غذائی|غذا|غذائی قلت
restaurant: ریستوران|ریسٹورنٹ
hotel: ہوٹل|ہوٹلوں
tourism: سیاحت|سیاحتی
tourist: سیاح|سیاحوں
insurance: انشورنس|بیمہ
auction: نیلامی|نیلام
audit: آڈٹ|آڈیٹر
health: صحت|طبی
hospital: ہسپتال|اسپتال|ہسپتالوں|اسپتالوں
clinic: کلینک
doctor: ڈاکٹر|ڈاکٹروں|ڈاکٹرز|معالج
nurse: نرس|نرسوں|نرسز
patient: مریض|مریضوں
medicine: طب|میڈیکل
drug-medicine: دوا|ادویات|دوائیں|ادویہ
treatment: علاج|علاج معالجے
surgery: سرجری|سرجن
transplant: پیوند کاری|ٹرانسپلانٹ
disease: بیماری|بیماریاں|بیماریوں|مرض|امراض
illness: علیل|علالت|بیمار
infection: انفیکشن|متاثرہ مریض
virus: وائرس
bacteria: بیکٹیریا|جراثیم
coronavirus: کورونا|کورونا وائرس|کرونا وائرس|کرونا
covid: کووڈ|کوویڈ
influenza: فلو|انفلوئنزا|نزلہ
ebola: ایبولا
measles: خسرہ
malaria: ملیریا
cholera: ہیضہ|ہیضے
aids: ایڈز|ایچ آئی وی
cancer: کینسر|سرطان
diabetes: ذیابیطس|شوگر کے مریض
heart-attack: دل کا دورہ|دل کے دورے|ہارٹ اٹیک
stroke: فالج
dementia: ڈیمنشیا|الزائمر
obesity: موٹاپا|موٹاپے
mental-health: ذہنی صحت
depression: ڈپریشن
vaccine: ویکسین|ویکسینز
vaccination: ویکسینیشن|ویکسی نیشن|انسداد پولیو مہم
dose: خوراکیں|ڈوز
booster: بوسٹر
immunity: قوت مدافعت|مدافعت
outbreak: پھیلاؤ|ڈینگی
pandemic: عالمی وبا|عالمی وباء
quarantine: قرنطینہ
lockdown: لاک ڈاؤن|لاک ڈائون
isolation: آئسولیشن
mask: ماسک
test-positive: ٹیسٹ مثبت|مثبت کیسز
symptom: علامات
variant: ویرینٹ|اومیکرون|نئی قسم
mortality: شرح اموات
birth: پیدائش|ولادت
pregnancy: حاملہ|حمل
baby: نوزائیدہ|شیرخوار|نومولود
death-toll: ہلاکتوں کی تعداد|اموات کی تعداد|جاں بحق افراد کی تعداد|مرنے والوں کی تعداد
smoking: سگریٹ|تمباکو نوشی
tobacco: تمباکو
alcohol: شراب|الکحل
allergy: الرجی
pharmaceutical: دوا ساز|دواساز|فارما|فارماسیوٹیکل
approval: منظوری|منظور
research: تحقیق|تحقیقی
study: مطالعہ|مطالعے
researcher: محقق|محققین
scientist: سائنسدان|سائنس دان|سائنسدانوں|سائنس دانوں
professor: پروفیسر
university: یونیورسٹی|جامعہ|یونیورسٹیوں
laboratory: لیبارٹری|لیب
experiment: تجربہ|تجربے
discovery: دریافت
gene: جین|جینیاتی
fossil: فوسل
dinosaur: ڈائنوسار
archaeologist: ماہرین آثار قدیمہ|آثار قدیمہ
excavation: کھدائی
ancient: قدیم
museum: عجائب گھر|میوزیم
endangered: معدومیت|معدوم
animal: جانور|جانوروں
dog: کتا|کتے|کتوں
elephant: ہاتھی|ہاتھیوں
whale: وہیل مچھلی|وہیل
shark: شارک
bear: ریچھ
wolf: بھیڑیا|بھیڑیے
bird-flu: برڈ فلو
bee: شہد کی مکھی|شہد کی مکھیاں|شہد کی مکھیوں
insect: کیڑے|حشرات|ٹڈی دل
forest: جنگل|جنگلات
deforestation: جنگلات کی کٹائی
amazon-forest: ایمیزون کے جنگلات|ایمیزون جنگل
ocean: سمندر|سمندری|بحر اوقیانوس
river: دریا|دریائے|دریاؤں
lake: جھیل|جھیلوں
glacier: گلیشیئر|گلیشیئرز|گلیشیر
arctic: قطب شمالی|آرکٹک
antarctica: انٹارکٹیکا|قطب جنوبی
national-park: نیشنل پارک
zoo: چڑیا گھر
school: سکول|اسکول|سکولوں|اسکولوں|سکولز
student: طالب علم|طلبہ|طلبا|طلباء|طالبات|طالبہ
teacher: استاد|اساتذہ|ٹیچر
education: تعلیم|تعلیمی
exam: امتحان|امتحانات|امتحانی
graduation: گریجویشن|کانووکیشن
scholarship: سکالرشپ|وظیفہ|اسکالرشپ
child: بچہ|بچے|بچوں|بچی|بچیوں|بچیاں
teenager: نوعمر|کمسن|کم سن|نابالغ
youth: نوجوان|نوجوانوں
parent: والدین
mother: ماں|والدہ|ماؤں
father: باپ|والد
son: بیٹا|بیٹے|بیٹوں
daughter: بیٹی|بیٹیوں|بیٹیاں
brother: بھائی|بھائیوں
sister: بہن|بہنوں|بہنیں
family: خاندان|اہل خانہ|خاندانوں|لواحقین
wife: بیوی|اہلیہ
husband: شوہر|خاوند
wedding: شادی|شادیوں|بارات
marriage: نکاح|ازدواجی
divorce: طلاق
birthday: سالگرہ
anniversary: برسی
celebration: جشن|تقریبات
festival: تہوار|میلہ|فیسٹیول
holiday: تعطیل|تعطیلات|چھٹی|چھٹیاں
new-year: نیا سال|سال نو|نئے سال
christmas: کرسمس
ramadan: رمضان|رمضان المبارک|روزہ
eid: عید|عید الفطر|عیدالفطر|عید الاضحیٰ|عیدالاضحیٰ
easter: ایسٹر
pilgrimage: عمرہ|زائرین|زیارت
hajj: حج|عازمین حج|حجاج
church: گرجا گھر|چرچ|کلیسا
mosque: مسجد|مساجد|جامع مسجد
synagogue: یہودی عبادت گاہ
temple: مندر|مندروں
religion: مذہب|مذہبی|دینی
christian: مسیحی|عیسائی|مسیحیوں
muslim: مسلمان|مسلمانوں|اسلامی
jewish: یہودی|یہودیوں
pope: پوپ|پوپ فرانسس
bishop: بشپ
cardinal: کارڈینل
priest: پادری
imam: امام|پیش امام
rabbi: ربی
prayer: نماز|دعا|نماز جمعہ
blasphemy: توہین مذہب|توہین رسالت|گستاخی
film: فلم|فلموں|فلمیں
cinema: سینما|سنیما|بالی ووڈ|لالی ووڈ
actor: اداکار|اداکاروں
actress: اداکارہ|اداکاراؤں
director: ہدایت کار|ہدایتکار|فلم ساز
movie-premiere: پریمیئر
award: ایوارڈ|ایوارڈز
oscar: آسکر
prize: انعام|انعامات
nobel-prize: نوبل انعام|نوبیل انعام|نوبل
music: موسیقی|میوزک|موسیقار
song: گانا|گانے|گیت|نغمہ
singer: گلوکار|گلوکارہ
concert: کنسرٹ
album: البم
dance: رقص|ڈانس
theatre: تھیٹر
play: ڈراما|ڈرامہ|ڈرامے
book: کتاب|کتابیں|کتابوں
novel: ناول
author: مصنف|مصنفہ
writer: ادیب|لکھاری
poet: شاعر|شاعری|شاعرہ
literature: ادب|ادبی
publisher: ناشر|پبلشر
library: لائبریری|کتب خانہ
art: آرٹ|فن پارے|فنون لطیفہ
painting: پینٹنگ|پینٹنگز|مصوری
painter: مصور
exhibition: نمائش
gallery: آرٹ گیلری
fashion: فیشن
model: ماڈل|ماڈلنگ
designer: ڈیزائنر
television: ٹیلی ویژن|ٹی وی
series: ٹی وی سیریز|ویب سیریز
broadcaster: نشریاتی ادارے|نشریاتی ادارہ|پی ٹی وی
radio: ریڈیو
newspaper: اخبار|اخبارات
journalist: صحافی|صحافیوں|صحافت
reporter: رپورٹر|نامہ نگار
editor: ایڈیٹر|مدیر
media: میڈیا|ذرائع ابلاغ
news: خبر|خبریں|خبروں
magazine: جریدہ|میگزین|جریدے
photographer: فوٹوگرافر
documentary: دستاویزی فلم
celebrity: مشہور شخصیات|سلیبرٹی
royal-family: شاہی خاندان
heritage: ورثہ|ثقافتی ورثہ|ورثے
unesco: یونیسکو
monument: یادگار
statue: مجسمہ|مجسمے
lottery: لاٹری
winner: فاتح
record-world: عالمی ریکارڈ|ورلڈ ریکارڈ
guinness: گنیز|گینیز
football: فٹبال|فٹ بال|فٹبالر
match: میچ|میچز|میچوں
game: کھیل|کھیلوں
league: پی ایس ایل|پریمیئر لیگ
cup: کپ|ایشیا کپ
world-cup: ورلڈ کپ|ورلڈکپ|عالمی کپ
championship: چیمپئن شپ|چیمپئنز|چیمپئن|چیمپیئن
tournament: ٹورنامنٹ
final: فائنل
semi-final: سیمی فائنل|سیمی فائنلز
quarter-final: کوارٹر فائنل
group-stage: گروپ مرحلے|گروپ مرحلہ
qualifying: کوالیفائر|کوالیفائی|کوالیفائنگ
playoff: پلے آف
goal: گول
penalty: پینلٹی|پنالٹی
penalty-shootout: پینلٹی شوٹ آؤٹ
red-card: ریڈ کارڈ
yellow-card: ییلو کارڈ
referee: ریفری|امپائر
offside: آف سائیڈ
goalkeeper: گول کیپر
striker: اسٹرائیکر|سٹرائیکر
midfielder: مڈفیلڈر
captain: کپتان|کپتانی
coach: کوچ|ہیڈ کوچ|کوچز
injury: انجری|انجرڈ
stadium: سٹیڈیم|اسٹیڈیم
fan: شائقین|مداح|مداحوں
team: ٹیم|ٹیموں|ٹیمیں
club: کلب
national-team: قومی ٹیم|قومی کرکٹ ٹیم
player: کھلاڑی|کھلاڑیوں|فٹبالرز
win: جیت|جیت لیا
draw: برابر رہا|میچ ڈرا
score: سکور|اسکور|رنز
hat-trick: ہیٹ ٹرک
debut: ڈیبیو
title: ٹائٹل
trophy: ٹرافی
medal: تمغہ|تمغے|میڈل
gold-medal: گولڈ میڈل|طلائی تمغہ|سونے کا تمغہ
silver-medal: سلور میڈل|چاندی کا تمغہ
bronze-medal: کانسی کا تمغہ|برونز میڈل
olympics: اولمپکس|اولمپک
paralympics: پیرالمپکس|پیرا اولمپکس
athlete: ایتھلیٹ|ایتھلیٹس
athletics: ایتھلیٹکس
marathon: میراتھن
swimming: تیراکی|تیراک
boxing: باکسنگ
boxer: باکسر
wrestling: ریسلنگ|پہلوان|ریسلر
tennis: ٹینس
grand-slam: گرینڈ سلیم
basketball: باسکٹ بال
volleyball: والی بال
handball: ہینڈ بال
rugby: رگبی
cricket: کرکٹ|کرکٹر|کرکٹرز|ٹی ٹوئنٹی|پی سی بی
wicket: وکٹ|وکٹیں|وکٹوں
innings: اننگز
batsman: بلے باز|بیٹسمین|بلے بازوں|بیٹر
bowler: بولر|باؤلر|بولرز|فاسٹ بولر|باؤلنگ|بولنگ
golf: گالف
cycling: سائیکلنگ|سائیکلسٹ
skiing: اسکیئنگ|سکیئنگ
ice-hockey: آئس ہاکی|ہاکی
formula-one: فارمولا ون
grand-prix: گراں پری
chess: شطرنج
doping: ڈوپنگ
retirement: ریٹائرمنٹ|ریٹائر
`;
export default concepts;
