/** Words of news by concept. A stem ends in `*`: up to seven more letters may follow. */
const concepts: string = `
earthquake: động đất|trận động đất|địa chấn
aftershock: dư chấn
tsunami: sóng thần
volcano: núi lửa
eruption: phun trào|núi lửa phun
flood: lũ lụt|ngập lụt|mưa lũ|lũ quét|ngập nước|trận lũ
landslide: sạt lở|sạt lở đất|trượt lở
avalanche: lở tuyết|tuyết lở
storm: cơn bão|tâm bão|bão số|áp thấp nhiệt đới|hoàn lưu bão
hurricane: cuồng phong
typhoon: siêu bão|bão nhiệt đới
cyclone: xoáy thuận|lốc xoáy nhiệt đới
tornado: lốc xoáy|vòi rồng
hail: trận mưa đá|mưa đá kèm
snow: tuyết rơi|băng tuyết|lớp tuyết
blizzard: bão tuyết
rain: mưa lớn|mưa to|lượng mưa|mưa dông|trận mưa
monsoon: gió mùa|mùa mưa
drought: hạn hán|khô hạn
heatwave: nắng nóng|sóng nhiệt|nắng nóng gay gắt
cold-wave: rét đậm|không khí lạnh|rét hại
wildfire: cháy rừng|vụ cháy rừng
fire: hỏa hoạn|vụ cháy|đám cháy|bốc cháy|cứu hỏa|phòng cháy chữa cháy
explosion: vụ nổ|phát nổ|nổ lớn
lightning: sét đánh|tia sét
fog: sương mù
wind: gió mạnh|gió giật
temperature: nhiệt độ
weather-forecast: dự báo thời tiết|khí tượng thủy văn|khí tượng
climate-change: biến đổi khí hậu|khí hậu
global-warming: nóng lên toàn cầu|ấm lên toàn cầu|trái đất nóng lên
emission: phát thải|khí thải
greenhouse-gas: khí nhà kính
carbon: carbon|các bon
pollution: ô nhiễm|ô nhiễm không khí
oil-spill: sự cố tràn dầu|vụ tràn dầu|dầu loang
chemical: hóa chất|hóa học
toxic: độc hại|chất độc
radiation: phóng xạ|bức xạ
nuclear-plant: nhà máy điện hạt nhân|điện hạt nhân
meltdown: tan chảy lõi
dam: đập thủy điện|vỡ đập|thủy điện|hồ chứa
collapse: đổ sập|sụp đổ|bị sập
rubble: đống đổ nát|gạch đá
evacuation: sơ tán|di tản
evacuee: người sơ tán
shelter: nơi trú ẩn|hầm trú ẩn|trú bão
rescue: cứu hộ|giải cứu|cứu nạn|cứu sống
rescuer: lực lượng cứu hộ|đội cứu hộ|nhân viên cứu hộ
survivor: người sống sót|sống sót
missing-person: mất tích|người mất tích
trapped: mắc kẹt|bị mắc kẹt
casualty: thương vong|con số thương vong
dead: thiệt mạng|tử vong|người chết|tử nạn
death: cái chết|qua đời
injured: bị thương|người bị thương|chấn thương nặng
wounded: thương binh|trọng thương
victim: nạn nhân
body: thi thể
corpse: xác chết
funeral: tang lễ|đám tang|lễ tang
mourning: tưởng niệm|mặc niệm|quốc tang
condolence: chia buồn|lời chia buồn
memorial: đài tưởng niệm|lễ tưởng niệm
epicentre: tâm chấn
magnitude: độ richter|richter
damage: thiệt hại|hư hỏng|hư hại
destruction: tàn phá|phá hủy
emergency: khẩn cấp
disaster: thiên tai|thảm họa
catastrophe: thảm kịch|đại thảm họa
state-of-emergency: tình trạng khẩn cấp
relief: cứu trợ|hàng cứu trợ
aid: viện trợ
humanitarian: nhân đạo|viện trợ nhân đạo
donation: quyên góp|từ thiện|nhà từ thiện
refugee-camp: trại tị nạn
famine: nạn đói
hunger: đói kém|thiếu lương thực
starvation: chết đói
epidemic: dịch bệnh|bùng dịch
accident: tai nạn|vụ tai nạn|trong tai nạn
crash: rơi máy bay|máy bay rơi|vụ rơi
collision: va chạm|đâm nhau|tông vào
derailment: trật bánh|tàu trật bánh
train: tàu hỏa|đoàn tàu|tàu cao tốc
railway: đường sắt
metro: tàu điện ngầm|metro
bus: xe buýt|xe khách|xe giường nằm
truck: xe tải|xe container|xe đầu kéo
car: xe hơi|ô tô|ôtô
motorcycle: xe máy|mô tô
bicycle: xe đạp
driver: tài xế|lái xe|người lái xe
passenger: hành khách
pilot: phi công
crew: phi hành đoàn|thuyền viên|thủy thủ đoàn
aircraft: phi cơ|tàu bay
plane: máy bay|máy bay chở khách
helicopter: trực thăng
airport: sân bay|cảng hàng không
airline: hãng hàng không|vietnam airlines|hàng không
flight: chuyến bay
runway: đường băng
landing: hạ cánh|hạ cánh khẩn cấp
takeoff: cất cánh
black-box: hộp đen
ship: tàu thủy|con tàu|tàu biển
boat: con thuyền|ca nô|thuyền
ferry: chiếc phà|tàu phà|bến phà
vessel: tàu cá|tàu hàng
tanker: tàu chở dầu
cargo: hàng hóa|vận tải hàng hóa
port: cảng biển|hải cảng
sinking: chìm tàu|bị chìm|đắm tàu
capsize: lật thuyền|lật tàu|chìm thuyền
drowning: chết đuối|đuối nước
bridge: cây cầu|sập cầu|cầu vượt
tunnel: đường hầm
road: đường bộ|quốc lộ|con đường
highway: cao tốc|đường cao tốc|xa lộ
traffic: giao thông|kẹt xe|ùn tắc
speed: quá tốc độ|tốc độ cao
drunk-driving: nồng độ cồn|lái xe khi say
seat-belt: dây an toàn
stampede: giẫm đạp
crush: chen lấn|xô đẩy
elevator: thang máy
crane: cần cẩu|cần trục
mine-accident: sập hầm lò|sập mỏ|tai nạn hầm lò
miner: thợ mỏ|công nhân mỏ
gas-leak: rò rỉ khí|rò rỉ khí gas
pipeline: đường ống|đường ống dẫn
space: vũ trụ|không gian vũ trụ
rocket: tên lửa đẩy|rốc két|rocket
satellite: vệ tinh
launch: phóng thành công|vụ phóng|bệ phóng
astronaut: phi hành gia
spacecraft: tàu vũ trụ|tàu không gian
moon: mặt trăng
mars: sao hỏa
orbit: quỹ đạo
asteroid: tiểu hành tinh
crime: tội phạm|phạm tội|tội ác
murder: giết người|án mạng|mưu sát
homicide: vụ giết người
killing: sát hại|giết hại|bị giết
killer: kẻ sát nhân|hung thủ|sát thủ
manslaughter: ngộ sát|vô ý làm chết người
suicide: tự tử|tự sát
stabbing: đâm chết|đâm dao|vụ đâm dao|tấn công bằng dao
knife: con dao|hung khí
shooting: xả súng|nổ súng|vụ nổ súng|bắn chết|bắn súng
gunman: tay súng|kẻ xả súng
gun: khẩu súng|súng trường|súng ngắn
firearm: súng đạn|vũ khí nóng
bullet: viên đạn|trúng đạn
sniper: bắn tỉa
mass-shooting: xả súng hàng loạt|vụ xả súng
hostage: con tin
kidnapping: bắt cóc
abduction: bắt giữ trái phép|cưỡng ép mất tích
ransom: tiền chuộc
rape: hiếp dâm|cưỡng hiếp
sexual-assault: tấn công tình dục|xâm hại tình dục|dâm ô
harassment: quấy rối|quấy rối tình dục
abuse: bạo hành|ngược đãi|lạm dụng
child-abuse: bạo hành trẻ em|xâm hại trẻ em|lạm dụng trẻ em
paedophile: ấu dâm
domestic-violence: bạo lực gia đình
robbery: cướp tài sản|vụ cướp|cướp giật|tên cướp
theft: trộm cắp|kẻ trộm|ăn trộm|đánh cắp
burglary: đột nhập nhà|đột nhập
fraud: gian lận|lừa đảo|chiếm đoạt tài sản
scam: chiêu lừa|bẫy lừa|bị lừa
embezzlement: tham ô|biển thủ
bribery: hối lộ|nhận hối lộ|đưa hối lộ
corruption: tham nhũng
money-laundering: rửa tiền
tax-evasion: trốn thuế
smuggling: buôn lậu
trafficking: buôn bán trái phép|vận chuyển trái phép
human-trafficking: buôn người|mua bán người|buôn bán người
drug: ma túy
cocaine: cocaine|cocain
heroin: heroin
cannabis: cần sa
overdose: quá liều|sốc ma túy
gang: băng đảng|băng nhóm
mafia: mafia|xã hội đen
cartel: trùm ma túy|cartel
piracy: cướp biển|hải tặc
arson: phóng hỏa|đốt nhà
vandalism: phá hoại
looting: cướp bóc
riot: bạo loạn|bạo động
police: cảnh sát|công an
officer: sĩ quan|viên cảnh sát
detective: thám tử|cảnh sát hình sự
investigation: điều tra|cuộc điều tra
investigator: điều tra viên|cơ quan điều tra|nhà điều tra
suspect: nghi phạm|nghi can|bị can
arrest: bắt giữ|bị bắt|vụ bắt giữ|bắt khẩn cấp
detention: giam giữ|tạm giam|tạm giữ
detainee: người bị giam giữ|người bị tạm giữ
custody: quyền nuôi con|trại tạm giam
prison: nhà tù|trại giam
prisoner: phạm nhân|tù binh|tù chính trị
inmate: bạn tù
jail: tù giam|ngồi tù
escape: bỏ trốn|trốn thoát|vượt ngục
fugitive: kẻ đào tẩu|truy nã|đối tượng truy nã
manhunt: truy lùng|truy bắt|săn lùng
extradition: dẫn độ
deportation: trục xuất
warrant: lệnh bắt|lệnh khám xét|lệnh bắt giữ
search: tìm kiếm|khám xét
raid: đột kích|cuộc đột kích
seizure: thu giữ|tịch thu
evidence: bằng chứng|tang vật
witness: nhân chứng|người chứng kiến
testimony: lời khai|làm chứng
confession: thú nhận|thú tội|khai nhận
forensic: pháp y|giám định
dna: adn|dna
autopsy: khám nghiệm tử thi|khám nghiệm
court: tòa án|ra tòa
trial: xét xử|phiên tòa|hầu tòa
judge: thẩm phán
jury: bồi thẩm đoàn
prosecutor: công tố viên|viện kiểm sát|công tố
lawyer: luật sư
defendant: bị cáo
plaintiff: nguyên đơn
lawsuit: vụ kiện|đơn kiện|khởi kiện
indictment: cáo trạng|truy tố
charge: khởi tố|tội danh|cáo buộc hình sự
plea: nhận tội|không nhận tội
guilty: có tội
innocent: vô tội|oan sai
acquittal: trắng án|tha bổng
conviction: kết tội|kết án
verdict: phán quyết có tội|tuyên án
sentence: bản án|án tù|năm tù|lĩnh án
life-sentence: tù chung thân|án chung thân|chung thân
death-penalty: tử hình|án tử hình
execution: hành quyết|xử tử|thi hành án tử
appeal: kháng cáo|phúc thẩm|kháng nghị
parole: tha tù trước thời hạn|ân giảm
pardon: ân xá
amnesty: đặc xá
bail: bảo lãnh|tại ngoại
fine: phạt tiền|xử phạt|tiền phạt
compensation: bồi thường
settlement: dàn xếp|hòa giải ngoài tòa
ruling: phán quyết
supreme-court: tòa án tối cao|tòa tối cao|tòa án nhân dân tối cao
constitution: hiến pháp
law: pháp luật|bộ luật|đạo luật
legislation: lập pháp
human-rights: nhân quyền|quyền con người
torture: tra tấn
genocide: diệt chủng
war-crime: tội ác chiến tranh|tội phạm chiến tranh
crime-against-humanity: tội ác chống lại loài người|tội ác chống nhân loại
tribunal: tòa án quốc tế|tòa trọng tài
terrorist: kẻ khủng bố|phần tử khủng bố|nhóm khủng bố
terrorism: chủ nghĩa khủng bố|khủng bố
attack: vụ tấn công|tấn công|cuộc tấn công
bomb: quả bom|bom mìn|gài bom
bombing: đánh bom|vụ đánh bom|ném bom
suicide-bomber: đánh bom liều chết|đánh bom tự sát
car-bomb: bom xe|đánh bom xe
explosive: thuốc nổ|chất nổ|vật liệu nổ
extremist: cực đoan|phần tử cực đoan
radical: quá khích|cấp tiến
jihadist: thánh chiến
militant: phiến quân|dân quân vũ trang|tay súng hồi giáo
war: chiến tranh|cuộc chiến
civil-war: nội chiến
battle: trận chiến|trận đánh|giao tranh
combat: chiến đấu|tác chiến
front-line: tiền tuyến|chiến tuyến
army: lục quân|quân đoàn
military: quân đội|quân sự
troops: binh sĩ|quân lính|binh lính
soldier: người lính|quân nhân|chiến sĩ
general: đại tướng|trung tướng|thiếu tướng|thượng tướng
commander: tư lệnh|chỉ huy
officer-corps: hàng ngũ sĩ quan
veteran: cựu chiến binh|cựu binh
conscription: nghĩa vụ quân sự|nhập ngũ
mobilisation: tổng động viên|động viên một phần|lệnh động viên
navy: hải quân
fleet: hạm đội
submarine: tàu ngầm
warship: tàu chiến|chiến hạm|tàu khu trục|tàu sân bay|khinh hạm
air-force: không quân
fighter-jet: tiêm kích|máy bay chiến đấu|chiến đấu cơ
bomber: máy bay ném bom|oanh tạc cơ
drone: máy bay không người lái|drone|uav|thiết bị bay không người lái
missile: tên lửa
ballistic-missile: tên lửa đạn đạo
air-strike: không kích
shelling: pháo kích
artillery: pháo binh|đạn pháo
mortar: súng cối|đạn cối
tank: xe tăng
armoured-vehicle: xe bọc thép|thiết giáp|xe thiết giáp
weapon: vũ khí
arms: khí tài quân sự|chạy đua vũ trang
ammunition: đạn dược
arms-deal: mua bán vũ khí|thương vụ vũ khí|hợp đồng vũ khí
nuclear-weapon: vũ khí hạt nhân|đầu đạn hạt nhân|bom nguyên tử
nuclear-test: thử hạt nhân|vụ thử hạt nhân|thử nghiệm hạt nhân
uranium: uranium|urani
enrichment: làm giàu uranium|làm giàu urani
chemical-weapon: vũ khí hóa học
mine: rà phá bom mìn|mìn sát thương|bãi mìn
cluster-bomb: bom chùm|đạn chùm
invasion: xâm lược|xâm lăng
offensive: tổng tấn công|chiến dịch tấn công
counter-offensive: chiến dịch phản công|cuộc phản công
siege: bao vây|vây hãm
blockade: phong tỏa
occupation: chiếm đóng
annexation: sáp nhập lãnh thổ|thôn tính
withdrawal: rút quân|rút khỏi
retreat: rút lui
ambush: phục kích|mai phục
ceasefire: ngừng bắn|lệnh ngừng bắn|thỏa thuận ngừng bắn
truce: đình chiến|hưu chiến
peace: hòa bình
peace-talks: hòa đàm|đàm phán hòa bình
peacekeeper: gìn giữ hòa bình|mũ nồi xanh
negotiation: đàm phán|thương lượng
mediation: hòa giải|làm trung gian
mediator: trung gian hòa giải|bên trung gian|nhà trung gian
disarmament: giải trừ quân bị|giải giáp|phi hạt nhân hóa
sanction: trừng phạt|lệnh trừng phạt|biện pháp trừng phạt
embargo: cấm vận
military-exercise: tập trận|cuộc tập trận|diễn tập quân sự
airspace: không phận|vùng trời
border: biên giới
border-crossing: cửa khẩu|cửa khẩu biên giới
checkpoint: chốt kiểm soát|trạm kiểm soát
fence: hàng rào
wall: bức tường biên giới|bức tường ngăn cách
rebel: quân nổi dậy|phiến loạn|lực lượng nổi dậy
insurgent: quân phiến loạn|nổi dậy
separatist: ly khai|phe ly khai
militia: dân quân
paramilitary: bán quân sự
mercenary: lính đánh thuê
coup: đảo chính
junta: chính quyền quân sự|chính quyền quân đội
martial-law: thiết quân luật
curfew: giới nghiêm
intelligence: tình báo|cơ quan tình báo
spy: điệp viên|gián điệp
espionage: hoạt động gián điệp|do thám
surveillance: giám sát|nghe lén
hacker: tin tặc|hacker
cyber-attack: tấn công mạng|mã độc
data-breach: rò rỉ dữ liệu|lộ dữ liệu|lộ thông tin cá nhân
leak: rò rỉ|bị rò rỉ
defence: quốc phòng|phòng thủ
security: an ninh
bodyguard: vệ sĩ
assassination: ám sát
poisoning: ngộ độc|đầu độc
nerve-agent: chất độc thần kinh|novichok
exile: lưu vong
defector: đào tẩu|kẻ đào ngũ
dissident: bất đồng chính kiến
hostage-release: thả con tin|phóng thích con tin
prisoner-exchange: trao đổi tù nhân|trao đổi tù binh
government: chính phủ|chính quyền
president: tổng thống|chủ tịch nước
prime-minister: thủ tướng
minister: bộ trưởng
foreign-minister: ngoại trưởng|bộ trưởng ngoại giao
defence-minister: bộ trưởng quốc phòng
finance-minister: bộ trưởng tài chính
interior-minister: bộ trưởng nội vụ
vice-president: phó tổng thống|phó chủ tịch nước
chancellor: thủ tướng đức
king: nhà vua|quốc vương
queen: nữ hoàng|hoàng hậu
prince: hoàng tử|thái tử|công chúa
monarchy: chế độ quân chủ|quân chủ
parliament: nghị viện|quốc hội
senate: thượng viện
congress: hạ viện|quốc hội mỹ
deputy: nghị sĩ|đại biểu quốc hội
speaker: chủ tịch hạ viện|chủ tịch quốc hội
governor: thống đốc
mayor: thị trưởng thành phố|tân thị trưởng|cựu thị trưởng
ambassador: đại sứ
embassy: đại sứ quán|sứ quán
consulate: lãnh sự quán|tổng lãnh sự
diplomat: nhà ngoại giao
diplomacy: ngoại giao
summit: hội nghị thượng đỉnh|thượng đỉnh
meeting: cuộc họp|cuộc gặp|hội nghị
visit: chuyến thăm|thăm chính thức
telephone-call: điện đàm|cuộc điện đàm
talks: hội đàm|đối thoại
agreement: thỏa thuận|hiệp định
treaty: hiệp ước
pact: công ước
memorandum: biên bản ghi nhớ|bản ghi nhớ
alliance: liên minh|đồng minh
coalition: liên minh cầm quyền|chính phủ liên minh
opposition: phe đối lập|đối lập|đảng đối lập
party: đảng cầm quyền|chính đảng|đảng phái
leader: lãnh đạo|nhà lãnh đạo
leadership: ban lãnh đạo|vai trò lãnh đạo
candidate: ứng cử viên|ứng viên
campaign: chiến dịch tranh cử|vận động tranh cử|tranh cử
election: bầu cử|cuộc bầu cử|tổng tuyển cử
early-election: bầu cử sớm|bầu cử trước thời hạn
vote: bỏ phiếu|cuộc bỏ phiếu|biểu quyết
voter: cử tri
ballot: lá phiếu|phiếu bầu
polling-station: điểm bỏ phiếu|phòng phiếu
turnout: tỷ lệ cử tri|tỷ lệ đi bầu
referendum: trưng cầu dân ý|trưng cầu ý dân
exit-poll: thăm dò sau bỏ phiếu|thăm dò ngoài phòng phiếu
opinion-poll: thăm dò dư luận|cuộc thăm dò|thăm dò ý kiến
recount: kiểm phiếu lại|kiểm lại phiếu
electoral-fraud: gian lận bầu cử
majority: thế đa số|đa số ghế
minority: thế thiểu số|phe thiểu số
victory: chiến thắng|thắng cử|đắc cử
defeat: thất bại|thất cử|thua cuộc
landslide-victory: chiến thắng áp đảo|thắng áp đảo
inauguration: nhậm chức|lễ nhậm chức
oath: tuyên thệ
term: nhiệm kỳ
cabinet: nội các mới|thành viên nội các|nội các của|phiên họp nội các
reshuffle: cải tổ nội các
resignation: đơn từ chức
resign: từ chức|từ nhiệm
dismissal: cách chức|bãi nhiệm|miễn nhiệm|sa thải
impeachment: luận tội
no-confidence-vote: bất tín nhiệm|bỏ phiếu bất tín nhiệm
scandal: bê bối|vụ bê bối|scandal
ethics: đạo đức
lobbying: vận động hành lang
reform: cải cách
bill: dự luật|dự thảo luật|dự án luật
amendment: sửa đổi|tu chính án
decree: sắc lệnh|nghị định
veto: quyền phủ quyết|phủ quyết
budget: ngân sách
deficit: thâm hụt
debt: nợ công|khoản nợ|nợ nần
tax: đánh thuế|tiền thuế|thuế thu nhập|thuế giá trị gia tăng
tax-cut: giảm thuế|cắt giảm thuế
subsidy: trợ cấp|trợ giá
pension: lương hưu
welfare: phúc lợi|an sinh xã hội
minimum-wage: lương tối thiểu|mức lương tối thiểu
austerity: thắt lưng buộc bụng|thắt chặt chi tiêu
privatisation: tư nhân hóa|cổ phần hóa
nationalisation: quốc hữu hóa
independence: độc lập
autonomy: tự trị|quyền tự trị
sovereignty: chủ quyền
secession: tách khỏi|đòi độc lập
democracy: dân chủ
dictatorship: độc tài|chế độ độc tài
regime: thể chế|chế độ cũ|chế độ của
authoritarian: chuyên chế|độc đoán
censorship: kiểm duyệt
freedom-of-press: tự do báo chí
freedom-of-speech: tự do ngôn luận
protest: biểu tình|cuộc biểu tình
demonstration: tuần hành phản đối|xuống đường
demonstrator: người biểu tình
march: tuần hành|diễu hành
rally: mít tinh|cuộc mít tinh
strike-labour: đình công|bãi công
walkout: ngừng việc tập thể
union: công đoàn|nghiệp đoàn
boycott: tẩy chay
petition: đơn thỉnh nguyện|bản kiến nghị
civil-disobedience: bất tuân dân sự
tear-gas: hơi cay|lựu đạn cay
water-cannon: vòi rồng phun nước|xe vòi rồng
clash: đụng độ|xung đột
crackdown: đàn áp|trấn áp
activist: nhà hoạt động
human-rights-activist: nhà hoạt động nhân quyền
revolution: cách mạng|cuộc cách mạng
uprising: cuộc nổi dậy|khởi nghĩa
unrest: bất ổn|hỗn loạn
discrimination: phân biệt đối xử
racism: phân biệt chủng tộc
minority-rights: dân tộc thiểu số|người thiểu số
equality: bình đẳng|bình đẳng giới
feminism: nữ quyền
abortion: phá thai
same-sex-marriage: hôn nhân đồng giới|hôn nhân đồng tính
lgbt: lgbt|đồng tính|chuyển giới
migration: di cư|nhập cư
migrant: người nhập cư|người di cư
refugee: người tị nạn
asylum: tị nạn
asylum-seeker: người xin tị nạn|xin tị nạn
citizenship: quốc tịch
passport: hộ chiếu
visa: visa|thị thực
nationalism: chủ nghĩa dân tộc
populism: dân túy
far-right: cực hữu
far-left: cực tả
communist: cộng sản
socialist: xã hội chủ nghĩa|đảng xã hội
conservative: bảo thủ
liberal: tự do dân chủ|đảng tự do
statement: tuyên bố|bản tuyên bố
speech: bài phát biểu|diễn văn
address: thông điệp liên bang|phát biểu trước
press-conference: họp báo
interview: phỏng vấn
criticism: chỉ trích|phê phán
accusation: tố cáo|cáo buộc
allegation: nghi vấn|bị tố
apology: xin lỗi
threat: đe dọa|mối đe dọa
warning: cảnh báo
condemnation: lên án
denial: phủ nhận|bác bỏ
support: ủng hộ
announcement: thông báo|công bố
proposal: đề xuất
decision: quyết định
plan: kế hoạch
project: dự án
economy: kinh tế|nền kinh tế
growth: tăng trưởng
recession: suy thoái
crisis: khủng hoảng
inflation: lạm phát
price: giá cả|mức giá
price-rise: tăng giá
consumer: người tiêu dùng|tiêu dùng
interest-rate: lãi suất
central-bank: ngân hàng trung ương|ngân hàng nhà nước
bank: ngân hàng
loan: khoản vay|cho vay|vay vốn
mortgage: thế chấp|vay mua nhà
credit: tín dụng|thẻ tín dụng
bailout: gói cứu trợ tài chính|giải cứu ngân hàng
bankruptcy: phá sản
insolvency: mất khả năng thanh toán
default: vỡ nợ
bond: trái phiếu
stock-exchange: chứng khoán|sàn giao dịch chứng khoán|thị trường chứng khoán
share: cổ phiếu
shareholder: cổ đông
dividend: cổ tức
investor: nhà đầu tư
investment: đầu tư
fund: quỹ đầu tư|quỹ tiền tệ
hedge-fund: quỹ đầu cơ|quỹ phòng hộ
currency: tiền tệ|đồng tiền
exchange-rate: tỷ giá|tỉ giá
devaluation: phá giá|mất giá
dollar: đô la|usd|đôla
euro: euro|đồng euro
cryptocurrency: tiền điện tử|tiền mã hóa|tiền ảo|tiền số
bitcoin: bitcoin
gold: giá vàng|vàng miếng|vàng sjc|vàng nhẫn
oil: dầu mỏ|giá dầu|dầu khí
crude-oil: dầu thô
gas: khí gas|khí hóa lỏng
natural-gas: khí đốt|khí tự nhiên|khí thiên nhiên
petrol: xăng|giá xăng|xăng dầu
fuel: nhiên liệu
electricity: điện lực|giá điện|tiền điện
power-cut: mất điện|cắt điện|cúp điện
blackout: mất điện diện rộng
energy: năng lượng
renewable-energy: năng lượng tái tạo
solar: điện mặt trời|năng lượng mặt trời|pin mặt trời
wind-power: điện gió
coal: than đá|mỏ than
trade: thương mại
tariff: thuế quan|thuế nhập khẩu|áp thuế
import: nhập khẩu
export: xuất khẩu
trade-war: chiến tranh thương mại|cuộc chiến thương mại
free-trade: thương mại tự do|tự do thương mại
customs: cục hải quan|cơ quan hải quan|hải quan cửa khẩu|ngành hải quan
supply-chain: chuỗi cung ứng
company: công ty|doanh nghiệp
corporation: tập đoàn
startup: khởi nghiệp|startup
merger: sáp nhập
acquisition: mua lại|thâu tóm
takeover: tiếp quản
subsidiary: công ty con
joint-venture: liên doanh
profit: lợi nhuận|lãi ròng
loss: thua lỗ|khoản lỗ
revenue: doanh thu
turnover: doanh số
earnings: kết quả kinh doanh|báo cáo tài chính
sales: bán hàng|doanh số bán
market: thị trường
retail: bán lẻ
supermarket: siêu thị
e-commerce: thương mại điện tử
advertising: quảng cáo
brand: thương hiệu|nhãn hiệu
product: sản phẩm
factory: nhà máy|nhà xưởng
production: sản xuất|sản lượng
manufacturing: chế tạo|chế biến chế tạo
industry: công nghiệp|ngành công nghiệp
steel: sắt thép|ngành thép
textile: dệt may
automobile: hãng xe|ngành ô tô|sản xuất ô tô
electric-car: xe điện|ô tô điện|vinfast
battery: pin xe|pin lithium|sản xuất pin
chip: vi mạch|con chip|sản xuất chip
semiconductor: bán dẫn
technology: công nghệ
software: phần mềm
artificial-intelligence: trí tuệ nhân tạo
robot: robot|người máy
smartphone: điện thoại|điện thoại thông minh|smartphone
computer: máy tính
internet: internet|mạng internet
website: trang web|website
social-media: mạng xã hội
app: ứng dụng
platform: nền tảng
video-game: trò chơi điện tử|game
telecommunications: viễn thông
network: mạng lưới
antitrust: chống độc quyền|độc quyền
patent: bằng sáng chế|sáng chế
copyright: bản quyền
job: việc làm
employment: tuyển dụng lao động|thị trường lao động
unemployment: thất nghiệp
worker: người lao động|nữ công nhân|công nhân viên|công nhân nhà máy|nam công nhân
layoff: cắt giảm nhân sự|cắt giảm việc làm
hiring: tuyển dụng
salary: tiền lương|lương cơ sở
wage: mức lương
bonus: tiền thưởng|thưởng tết
pay-rise: tăng lương
executive-director: giám đốc điều hành|tổng giám đốc|ceo
board-of-directors: hội đồng quản trị
chairman: chủ tịch hội đồng quản trị|chủ tịch tập đoàn
founder: người sáng lập|nhà sáng lập
billionaire: tỷ phú
wealth: tài sản ròng|giàu có
poverty: đói nghèo|hộ nghèo|nghèo đói
inequality: bất bình đẳng
housing: nhà ở|nhà ở xã hội
rent: thuê nhà|giá thuê
real-estate: bất động sản
construction: xây dựng
building: tòa nhà|chung cư|cao ốc
contractor: nhà thầu
tender: đấu thầu|gói thầu
contract: hợp đồng
agriculture: nông nghiệp
farmer: nông dân
harvest: thu hoạch|vụ mùa
crop: cây trồng|mùa màng
wheat: lúa mì
grain: ngũ cốc
rice: lúa gạo|giá gạo|xuất khẩu gạo
livestock: chăn nuôi|gia súc
fishing: đánh bắt|ngư dân|đánh cá
fishery: thủy sản|hải sản
food: thực phẩm|lương thực
restaurant: nhà hàng|quán ăn
hotel: khách sạn
tourism: du lịch
tourist: du khách|khách du lịch
insurance: bảo hiểm
auction: đấu giá
audit: kiểm toán
health: sức khỏe|y tế
hospital: bệnh viện
clinic: phòng khám
doctor: bác sĩ
physician: thầy thuốc
nurse: y tá|điều dưỡng
patient: bệnh nhân
medicine: y học|y khoa
drug-medicine: thuốc men|dược phẩm
treatment: điều trị
therapy: liệu pháp
surgery: phẫu thuật|ca mổ
transplant: ghép tạng|cấy ghép
disease: căn bệnh|bệnh tật
illness: mắc bệnh|ốm đau
infection: lây nhiễm|nhiễm trùng|ca nhiễm|nhiễm bệnh
virus: virus|vi rút
bacteria: vi khuẩn
coronavirus: virus corona|sars-cov-2
covid: covid|covid-19
influenza: cúm mùa|bệnh cúm
ebola: ebola
measles: bệnh sởi|dịch sởi
malaria: sốt rét
cholera: dịch tả|bệnh tả
aids: aids|hiv
cancer: ung thư|khối u
diabetes: tiểu đường|đái tháo đường
heart-attack: nhồi máu cơ tim|đau tim
stroke: đột quỵ
dementia: sa sút trí tuệ|alzheimer
obesity: béo phì
mental-health: sức khỏe tâm thần|tâm thần
depression: trầm cảm
vaccine: vaccine|vắc xin|vắc-xin
vaccination: tiêm chủng|tiêm vaccine|tiêm phòng
dose: liều vaccine|liều thuốc
booster: mũi tăng cường|liều tăng cường|tiêm nhắc lại
immunity: miễn dịch
outbreak: bùng phát|ổ dịch
pandemic: đại dịch
quarantine: kiểm dịch
lockdown: giãn cách xã hội|lệnh phong tỏa
isolation: cách ly
mask: khẩu trang
testing: xét nghiệm
test-positive: dương tính|dương tính với
symptom: triệu chứng
contact-tracing: truy vết|tiếp xúc gần
variant: biến thể|biến chủng
mutation: đột biến
mortality: tỷ lệ tử vong
birth: chào đời|sinh con|tỷ lệ sinh
pregnancy: mang thai|thai kỳ|thai phụ
maternity: thai sản|sản phụ
baby: em bé
newborn: trẻ sơ sinh|sơ sinh
death-toll: số người chết|số người thiệt mạng|số ca tử vong
smoking: hút thuốc|hút thuốc lá
tobacco: thuốc lá
alcohol: rượu bia|đồ uống có cồn
allergy: dị ứng
pharmaceutical: hãng dược|công ty dược
clinical-trial: thử nghiệm lâm sàng
side-effect: tác dụng phụ
approval: phê duyệt|phê chuẩn
research: nghiên cứu
study: công trình nghiên cứu|kết quả nghiên cứu
researcher: nhà nghiên cứu|nghiên cứu viên
scientist: nhà khoa học
professor: giáo sư
university: trường đại học|đại học
laboratory: phòng thí nghiệm
experiment: thí nghiệm|cuộc thử nghiệm
discovery: khám phá
gene: bộ gen|gien|biến đổi gen
fossil: hóa thạch
dinosaur: khủng long
archaeologist: khảo cổ|nhà khảo cổ
excavation: khai quật
ancient: thời cổ đại|cổ xưa
museum: bảo tàng
species: giống loài|loài vật
endangered: nguy cơ tuyệt chủng|tuyệt chủng
animal: động vật
dog: chú chó|giống chó|chó hoang|chó cắn|chó nghiệp vụ
elephant: voi rừng|voi hoang dã
whale: cá voi xanh|cá voi sát thủ|loài cá voi|con cá voi
shark: cá mập
bear: con gấu|cá thể gấu
wolf: chó sói|sói xám
bird-flu: cúm gia cầm
bee: ong mật|đàn ong
insect: côn trùng
forest: khu rừng|rừng phòng hộ|rừng tự nhiên
deforestation: phá rừng|nạn phá rừng
amazon-forest: rừng amazon|rừng mưa amazon
ocean: đại dương
coral-reef: rạn san hô|san hô
river: con sông|dòng sông
lake: hồ nước|lòng hồ
glacier: sông băng
ice: tảng băng|băng biển
arctic: bắc cực
antarctica: nam cực
national-park: vườn quốc gia
zoo: vườn thú|sở thú
school: trường học|nhà trường
pupil: học sinh
student: sinh viên
teacher: giáo viên|thầy giáo|cô giáo
education: giáo dục
exam: kỳ thi|thi tốt nghiệp|thí sinh
kindergarten: mầm non|mẫu giáo
graduation: tốt nghiệp
scholarship: học bổng
child: trẻ em|trẻ nhỏ|bé gái|bé trai
teenager: thiếu niên|vị thành niên
youth: thanh niên|giới trẻ
parent: phụ huynh|cha mẹ|bố mẹ
mother: người mẹ|mẹ ruột
father: người cha|cha ruột|người bố
son: con trai
daughter: con gái
brother: anh trai|em trai
sister: chị gái|em gái
family: gia đình
wife: người vợ|vợ cũ
husband: người chồng|chồng cũ
wedding: đám cưới|lễ cưới
marriage: hôn nhân|kết hôn
divorce: ly hôn
birthday: sinh nhật
anniversary: kỷ niệm|lễ kỷ niệm
celebration: lễ mừng|ăn mừng
festival: lễ hội|liên hoan
holiday: kỳ nghỉ|nghỉ lễ|ngày lễ
new-year: năm mới|tết nguyên đán|giao thừa
christmas: giáng sinh|noel
ramadan: ramadan|tháng ramadan
eid: eid
easter: phục sinh|lễ phục sinh
pilgrimage: hành hương
hajj: hajj|lễ hajj
church: nhà thờ|giáo hội|giáo đường
mosque: thánh đường hồi giáo|nhà thờ hồi giáo
synagogue: giáo đường do thái
temple: ngôi đền|ngôi chùa|đền thờ
religion: tôn giáo
christian: thiên chúa giáo|công giáo|cơ đốc
muslim: hồi giáo|đạo hồi
jewish: do thái
pope: giáo hoàng
bishop: giám mục
cardinal: hồng y
priest: linh mục|mục sư
imam: giáo sĩ|giáo sĩ hồi giáo
rabbi: giáo sĩ do thái
prayer: cầu nguyện
blasphemy: báng bổ
film: phim|bộ phim|điện ảnh
cinema: rạp chiếu|rạp phim|phòng vé
actor: diễn viên|nam diễn viên
actress: nữ diễn viên
director: đạo diễn
movie-premiere: công chiếu|ra mắt phim
award: giải thưởng|trao giải
oscar: oscar
prize: đoạt giải|nhận giải
nobel-prize: nobel|giải nobel
music: âm nhạc
song: ca khúc|bài hát
singer: ca sĩ
band: ban nhạc|nhóm nhạc
concert: hòa nhạc|đêm nhạc|concert
album: album
tour: lưu diễn|chuyến lưu diễn
opera: nhạc kịch|opera
orchestra: dàn nhạc|dàn nhạc giao hưởng
dance: vũ đạo|điệu nhảy|khiêu vũ
ballet: ba lê|ballet
theatre: nhà hát|sân khấu
play: vở kịch|vở diễn
book: cuốn sách|quyển sách
novel: tiểu thuyết
author: tác giả
writer: nữ nhà văn|nhà văn nổi tiếng|văn sĩ|nhà văn trẻ|cây bút
poet: thi sĩ|thơ ca
literature: văn học
publisher: nhà xuất bản|xuất bản
library: thư viện
art: nghệ thuật|mỹ thuật
painting: bức tranh|hội họa
painter: họa sĩ
sculpture: điêu khắc
exhibition: triển lãm
gallery: phòng tranh
fashion: thời trang
model: người mẫu|siêu mẫu
designer: nhà thiết kế
television: truyền hình|đài truyền hình
series: phim truyền hình|loạt phim
broadcaster: đài phát thanh|phát sóng
radio: phát thanh|radio
newspaper: tờ báo|nhật báo
journalist: nhà báo
reporter: phóng viên
editor: tổng biên tập|biên tập viên
media: truyền thông
news: tin tức|bản tin
magazine: tạp chí
photographer: nhiếp ảnh gia|nhiếp ảnh
documentary: phim tài liệu
celebrity: người nổi tiếng|nghệ sĩ
royal-family: hoàng gia|gia đình hoàng gia
heritage: di sản|di sản văn hóa
unesco: unesco
monument: di tích|tượng đài
statue: bức tượng|tượng phật
lottery: xổ số|vé số
winner: người chiến thắng|người đoạt giải
record-world: kỷ lục thế giới
guinness: guinness
football: bóng đá
match: trận đấu
game: ván đấu|trò chơi
league: v-league|ngoại hạng anh|giải hạng
cup: cúp quốc gia|cúp fa|siêu cúp
world-cup: world cup|cúp thế giới
championship: giải vô địch|vô địch quốc gia
tournament: giải đấu|giải mời
final: chung kết|trận chung kết
semi-final: bán kết
quarter-final: tứ kết
group-stage: vòng bảng
qualifying: vòng loại
playoff: play-off|vòng play-off
goal: bàn thắng|ghi bàn
penalty: phạt đền|quả phạt đền|penalty
penalty-shootout: luân lưu|sút luân lưu|loạt luân lưu
red-card: thẻ đỏ
yellow-card: thẻ vàng
referee: trọng tài
video-referee: trợ lý trọng tài video
offside: việt vị
goalkeeper: thủ môn
striker: tiền đạo
midfielder: tiền vệ
defender: hậu vệ|trung vệ
captain: đội trưởng|thủ quân
coach: huấn luyện viên|hlv
manager-football: nhà cầm quân
transfer: chuyển nhượng
transfer-fee: phí chuyển nhượng
contract-extension: gia hạn hợp đồng
injury: chấn thương
substitute: dự bị|vào sân thay
stadium: sân vận động
fan: người hâm mộ|cổ động viên
hooligan: hooligan|côn đồ bóng đá
team: đội bóng|đội tuyển
club: câu lạc bộ|clb
national-team: đội tuyển quốc gia|đội tuyển việt nam|tuyển việt nam
player: cầu thủ|tuyển thủ
win: giành chiến thắng|thắng trận|đánh bại
draw: trận hòa|cầm hòa|kết quả hòa
score: tỷ số|tỉ số
hat-trick: hat-trick|cú hat-trick|hat trick
debut: trận ra mắt|lần đầu ra sân
title: danh hiệu|ngôi vô địch|chức vô địch
trophy: chiếc cúp|nâng cúp
medal: huy chương
gold-medal: huy chương vàng|hcv
silver-medal: huy chương bạc|hcb
bronze-medal: huy chương đồng|hcđ
olympics: olympic|thế vận hội
paralympics: paralympic
athlete: vận động viên|vđv
athletics: điền kinh
marathon: marathon
sprint: chạy nước rút|chạy cự ly ngắn
swimming: bơi lội|kình ngư
gymnastics: thể dục dụng cụ
boxing: quyền anh|boxing
boxer: võ sĩ quyền anh|võ sĩ
wrestling: đấu vật
tennis: quần vợt|tennis|tay vợt
grand-slam: grand slam|wimbledon
set-tennis: thua set|thắng set|set đầu
basketball: bóng rổ
volleyball: bóng chuyền
handball: bóng ném
rugby: bóng bầu dục|rugby
cricket: cricket|bóng gậy
golf: golf|golf thủ
cycling: đua xe đạp|cua rơ|tay đua xe đạp
stage-race: chặng đua
skiing: trượt tuyết
biathlon: hai môn phối hợp
figure-skating: trượt băng nghệ thuật|trượt băng
ice-hockey: khúc côn cầu
formula-one: công thức 1|formula 1|f1
racing-driver: tay đua
grand-prix: grand prix
pole-position: pole position|vị trí xuất phát đầu
qualifying-session: phân hạng|vòng phân hạng
chess: cờ vua|kỳ thủ
doping: doping|chất cấm
drug-ban: cấm thi đấu vì doping
suspension: treo giò|cấm thi đấu
retirement: giải nghệ|nghỉ hưu
`;
export default concepts;
