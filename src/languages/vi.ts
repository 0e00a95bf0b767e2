// Vietnamese as its press writes it. Words are syllables apart by spaces, tones tell words from one another ("thứ" and
// "thu"), so nothing here may be matched without its accents. Grounds: CLDR covers "tháng 1" and "Thứ Hai"; this adds digits
// ("thứ 2"), parts of the day ("sáng nay", "tối qua") and press names of countries, transcribed ones too (I-rắc, U-crai-na).
// Country names serve as adjectives. Nga, Anh, Mỹ, Đức, Áo, Ý are also words and given names: only as capitalised here.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'vi',
  name: 'Vietnamese',
  detection: {
    vi: {
      scripts: 'Latin',
      frequent:
        'và|của|là|có|không|được|cho|các|trong|một|người|đã|với|này|những|để|khi|ra|đến|ở|về|tại|từ|nhiều|năm|' +
        'ông|cũng|vào|làm|như|trên|theo|đó|sẽ|ngày|nhưng|bị|phải|hơn|lại|sau|chỉ|còn|thì|đang|nên|hai|mà|việc|' +
        'đồng|nhà|nước|thế|tôi|họ|anh|bà|chị|nhất|mới|qua|rất|bộ|công|trước|gì|vì|nếu|đây|biết|thể|khoảng|triệu|' +
        'tỷ|do|đi|giờ|tháng|chính|phủ|thành|phố|tỉnh|việt|nam|hà|nội|quốc|gia|tổng|thống|thủ|tướng|trưởng|chủ|' +
        'tịch|số|vụ|tin|nói|điều|hôm|nay|đầu|lên|xuống|cùng|giữa|ấy|nó|mình|chúng|ta|cô|em|con|cái|chiếc|cuộc|sự|' +
        'cách|mọi|mỗi|từng|vẫn|đều|cả|rằng|ngay|khác|mai|đêm|sáng|chiều|tối|tuần|ngoài|dưới|sang|nhằm|cần|muốn|' +
        'thấy|gặp|đưa|thực|hiện|tổ|chức|quan|cơ|hội|ty|nghiệp|kinh|tế|sản|xuất|trường|học|sinh|bệnh|viện|dân|đình',
      affixes: '*nh|*ng|*ch|ng*|nh*|th*|tr*|kh*|ph*|gi*|*iê*|*ươ*|*uô*|*ượ*|*ườ*|*ưở*',
    },
  },
  dates: {
    months: [
      'tháng 1|tháng 01|tháng giêng|tháng một',
      'tháng 2|tháng 02|tháng hai',
      'tháng 3|tháng 03|tháng ba',
      'tháng 4|tháng 04|tháng tư|tháng bốn',
      'tháng 5|tháng 05|tháng năm',
      'tháng 6|tháng 06|tháng sáu',
      'tháng 7|tháng 07|tháng bảy|tháng bẩy',
      'tháng 8|tháng 08|tháng tám',
      'tháng 9|tháng 09|tháng chín',
      'tháng 10|tháng mười',
      'tháng 11|tháng mười một',
      'tháng 12|tháng mười hai|tháng chạp',
    ],
    weekdays: [
      'chủ nhật|chúa nhật|chủ nhựt|cn',
      'thứ hai|thứ 2',
      'thứ ba|thứ 3',
      'thứ tư|thứ 4',
      'thứ năm|thứ 5',
      'thứ sáu|thứ 6',
      'thứ bảy|thứ 7|thứ bẩy',
    ],
    // In one, as tới (coming) is but an accent away from tối (evening).
    comingWeekdays: [
      'chủ nhật tới|chúa nhật tới',
      'thứ hai tới|thứ 2 tới',
      'thứ ba tới|thứ 3 tới',
      'thứ tư tới|thứ 4 tới',
      'thứ năm tới|thứ 5 tới',
      'thứ sáu tới|thứ 6 tới',
      'thứ bảy tới|thứ 7 tới',
    ],
    relativeDays: {
      '-2': 'hôm kia|tối hôm kia',
      '-1':
        'hôm qua|ngày hôm qua|đêm qua|tối qua|chiều qua|sáng qua|trưa qua|khuya qua|đêm hôm qua|tối hôm qua|' +
        'sáng hôm qua|chiều hôm qua|rạng sáng qua',
      '0': 'hôm nay|ngày hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|rạng sáng nay|khuya nay',
      '1': 'ngày mai|sáng mai|trưa mai|chiều mai|tối mai|đêm mai',
      '2': 'ngày kia|ngày mốt',
    },
    daysAgo: 'cách đây # ngày',
    dayCounts: 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười',
    last: 'trước|qua|vừa qua|vừa rồi|rồi|ngoái',
    current: 'này|nay',
    next: 'tới đây|tới|sau|sắp tới|kế tiếp|tiếp theo',
    units: {
      day: 'ngày',
      week: 'tuần|tuần lễ',
      month: 'tháng',
      year: 'năm',
    },
    connectors: 'năm|tháng|ngày',
    // The last ones only hide what they hold: nhiều năm qua (in many years past), vài tuần tới (in some weeks).
    before:
      'ngày|vào|vào ngày|hôm|từ|từ ngày|đến|đến ngày|tới|trong|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|mùng|mồng|' +
      'kể từ|trước|sau|trước ngày|sau ngày|đầu|cuối|giữa|tháng|năm|khoảng|dự kiến|hồi' +
      '|những năm|những tháng|những tuần|nhiều năm|nhiều tháng|nhiều tuần|vài năm|vài tháng|vài tuần|mấy năm' +
      '|mấy tháng|mấy tuần|các năm|các tháng|các tuần|một năm|một tháng|một tuần|hàng chục năm' +
      '|hàng chục tháng|hàng chục tuần|chục năm|chục tháng|chục tuần|hàng trăm năm|hàng trăm tháng' +
      '|hàng trăm tuần|trăm năm|trăm tháng|trăm tuần|nửa năm|nửa tháng|nửa tuần' +
      '|hai năm|ba năm|bốn năm|năm năm|sáu năm|bảy năm|tám năm|chín năm|mười năm' +
      '|quý 1|quý 2|quý 3|quý 4|quý i|quý ii|quý iii|quý iv',
    range: 'đến|đến ngày|tới|và|-|–|—',
    dayWords: { 'mùng một': 1, 'mùng hai': 2, 'mùng ba': 3, 'mồng một': 1 },
    dayParts: 'sáng|trưa|chiều|tối|đêm|khuya|rạng sáng',
    accents: true,
    // They never stand before: sau năm năm (after five years), tối thứ Ba (Tuesday evening, not next Tuesday).
    turns: 'behind',
    // Put together from their parts, so that ba tháng trước (three months ago) is not last month.
    without: 'tuần sau|tuần trước|tháng sau|tháng trước',
    every: 'mỗi|hàng',
    maxEnding: 0,
    guarded: 'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|cn',
    capitalised: false,
  },
  names: {
    titles:
      'tổng thống|phó tổng thống|cựu tổng thống|tổng thống đắc cử|quyền tổng thống|tổng thống lâm thời|thủ tướng|' +
      'phó thủ tướng|cựu thủ tướng|quyền thủ tướng|chủ tịch nước|phó chủ tịch nước|chủ tịch quốc hội|' +
      'phó chủ tịch quốc hội|chủ tịch|phó chủ tịch|tổng bí thư|bí thư|phó bí thư|bí thư thành ủy|bí thư tỉnh ủy|' +
      'bộ trưởng|thứ trưởng|cựu bộ trưởng|bộ trưởng ngoại giao|bộ trưởng quốc phòng|bộ trưởng tài chính|' +
      'bộ trưởng y tế|bộ trưởng nội vụ|bộ trưởng tư pháp|ngoại trưởng|thủ hiến|tổng thư ký|thư ký|thống đốc|' +
      'phó thống đốc|tỉnh trưởng|thị trưởng|phó thị trưởng|đặc phái viên|đại sứ|tổng lãnh sự|lãnh sự|cao ủy|' +
      'ủy viên|đại biểu|đại biểu quốc hội|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|chủ nhiệm|phó chủ nhiệm|' +
      'viện trưởng|chánh án|thẩm phán|công tố viên|kiểm sát viên|luật sư|thủ lĩnh|lãnh tụ|lãnh đạo|nhà lãnh đạo|' +
      'lãnh tụ tối cao|người phát ngôn|phát ngôn viên|đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|' +
      'tướng|đô đốc|phó đô đốc|chuẩn đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|' +
      'thiếu úy|thượng sĩ|trung sĩ|hạ sĩ|tư lệnh|tổng tham mưu trưởng|chính ủy|cục trưởng|phó cục trưởng|' +
      'vụ trưởng|tổng cục trưởng|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|giám đốc điều hành|' +
      'trưởng phòng|trưởng ban|phó trưởng ban|trưởng đoàn|hiệu trưởng|vua|quốc vương|nữ hoàng|hoàng hậu|hoàng tử|' +
      'công chúa|thái tử|hoàng thái tử|nhật hoàng|hoàng đế|tiểu vương|giáo hoàng|đức giáo hoàng|hồng y|' +
      'tổng giám mục|giám mục|linh mục|mục sư|thượng tọa|hòa thượng|đại đức|giáo chủ|giáo sĩ|giáo sư|phó giáo sư|' +
      'tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|gs|pgs|ts|ths|bs|nhà báo|phóng viên|nhà văn|nhà thơ|nhạc sĩ|ca sĩ|diễn viên|' +
      'đạo diễn|nghệ sĩ|nsnd|nsưt|họa sĩ|người mẫu|hoa hậu|huấn luyện viên|hlv|tiền đạo|tiền vệ|hậu vệ|trung vệ|' +
      'thủ môn|cầu thủ|đội trưởng|võ sĩ|tay vợt|tỷ phú|doanh nhân|nhà sáng lập|chuyên gia|nhà phân tích|' +
      'nhà khoa học|nhà nghiên cứu|ông|bà|anh|chị|cô|chú|bác|cụ|em|ngài|đồng chí|nhà độc tài|trùm|' +
      'đại úy cảnh sát|ceo' +
      '|nguyên thủ tướng|nguyên bộ trưởng|nguyên chủ tịch|nguyên tổng thống|phó thủ tướng thường trực|' +
      'tân tổng thống|tân thủ tướng|tân chủ tịch nước|đệ nhất phu nhân|phu nhân|bị can|bị cáo|nghi phạm',
    organisationWords:
      'bộ|bộ ngoại giao|bộ quốc phòng|bộ y tế|bộ công an|bộ tài chính|sở|cục|tổng cục|vụ|ban|ủy ban|uỷ ban|' +
      'hội đồng|hội|hiệp hội|liên hiệp|liên đoàn|liên minh|liên hợp quốc|tổ chức|cơ quan|văn phòng|viện|học viện|' +
      'trường thcs|trường tiểu học|trường mầm non|trường trung học|viện nghiên cứu|ban tổ chức|ban chỉ đạo|ban quản lý|' +
      'bộ tư pháp|bộ nội vụ|bộ công thương|bộ giáo dục|bộ giao thông vận tải|sở y tế|sở công an|' +
      'đại học|trường|trường đại học|trường thpt|cao đẳng|ngân hàng|đảng|quốc hội|nghị viện|thượng viện|hạ viện|' +
      'chính phủ|nội các|tòa án|toà án|viện kiểm sát|tòa|hãng|hãng thông tấn|hãng tin|thông tấn xã|báo|tạp chí|' +
      'đài|đài truyền hình|truyền hình|công ty|tập đoàn|tổng công ty|doanh nghiệp|quỹ|câu lạc bộ|clb|đội|' +
      'đội tuyển|mặt trận|phong trào|lực lượng|quân đội|hải quân|không quân|lục quân|cảnh sát|công an|quân khu|' +
      'sư đoàn|lữ đoàn|tiểu đoàn|nhà thờ|giáo hội|bệnh viện|trung tâm|bảo tàng|nhà hát|thư viện|sở giao dịch|' +
      'phòng thí nghiệm|đại sứ quán|lãnh sự quán|ubnd|fc|united|inc|ltd|corp|group|bank',
    placeWords:
      'thành phố|tp|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|làng|thôn|ấp|bản|khu|khu vực|vùng|sông|suối|hồ|' +
      'biển|đại dương|vịnh|eo biển|kênh|kênh đào|đảo|quần đảo|bán đảo|mũi|núi|dãy núi|đèo|đồi|thung lũng|sa mạc|' +
      'rừng|công viên|vườn quốc gia|bang|tiểu bang|hạt|nước|cộng hòa|cộng hoà|vương quốc|tiểu vương quốc|' +
      'biên giới|cửa khẩu|bờ biển|bãi biển|cảng|sân bay|ga|quảng trường|đường|phố|đại lộ|quốc lộ|cao tốc|cầu|' +
      'sân vận động|châu|miền|bắc|nam|đông|tây',
    joiners: 'và|của|về|cho|các|tại|ở|de|del|la|van|von|al|el|bin|ibn|of|the|for|and|&',
    neverNames:
      'và|hoặc|nhưng|tuy nhiên|tuy vậy|tuy|dù|mặc dù|dẫu|bởi|vì|do|bởi vì|vì vậy|do đó|do vậy|vì thế|nên|nếu|khi|' +
      'trong khi|trong khi đó|trong|ngoài|ngoài ra|trên|dưới|trước|trước đó|sau|sau đó|sau khi|trước khi|từ|đến|' +
      'tới|tại|ở|với|cùng|cùng với|cùng ngày|theo|theo đó|theo ông|về|cho|của|để|bằng|qua|giữa|đối với|dựa|nhằm|' +
      'như|như vậy|cũng|đã|đang|sẽ|vẫn|còn|chỉ|chưa|không|có|có thể|là|được|bị|phải|cần|hiện|hiện nay|hiện tại|' +
      'nay|lúc|lúc đó|khoảng|hơn|gần|nhiều|một|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng|các|những|mọi|' +
      'mỗi|từng|tất cả|cả|toàn bộ|đây|đó|này|kia|ấy|nọ|tôi|chúng tôi|chúng ta|ta|bạn|anh ấy|cô ấy|ông ấy|bà ấy|' +
      'họ|nó|mình|người|người dân|ai|gì|sao|tại sao|vì sao|thế nào|bao giờ|bao nhiêu|đâu|rồi|thì|mà|nữa|lại|càng|' +
      'rất|quá|thậm chí|đặc biệt|đồng thời|bên cạnh|bên cạnh đó|ngay|ngay sau|đáng chú ý|được biết|liên quan|' +
      'nguồn tin|chuyên gia|giới chức|nhà chức trách|cơ quan chức năng|nhân chứng|cảnh sát|nạn nhân|nghi phạm|' +
      'ảnh|video|clip|xem|đọc|tin|bài|thông tin|báo cáo|kết quả|việc|vụ|vụ việc|cuộc|buổi|phiên|trận|sáng|trưa|' +
      'chiều|tối|đêm|hôm|ngày|tuần|tháng|hồi giáo|thiên chúa giáo|phật giáo|công giáo|châu âu|châu á|châu phi|' +
      'covid|tp|sn|internet|facebook|twitter|youtube',
    endings: '',
    prefixes: '',
    syllabic: true,
  },
  stopWords:
    'và|của|các|có|là|được|trong|cho|những|đã|với|không|này|một|người|để|khi|ở|từ|đến|về|tại|cũng|ra|vào|trên|' +
    'sau|đó|như|theo|nhiều|ông|phải|lại|sẽ|bị|do|năm|ngày|nhưng|đang|hơn|còn|vì|làm|bà|thì|trước|mà|việc|qua|' +
    'cùng|rằng|họ|chỉ|nếu|hay|hoặc|đây|nên|tới|rất|bằng|sự|anh|chị|tôi|chúng|ta|mình|nó|đều|mới|vẫn|thể|cần|giữa|' +
    'dưới|ngoài|nhất|cả|mỗi|hai|ba|lên|xuống|đi|nói|biết|cho biết|thấy|khác|đầu|cuối|gần|khoảng|số|lần|sao|gì|ai|' +
    'nào|đâu|thế|vậy|nữa|rồi|chưa|từng|bởi|tuy|dù|song|do đó|vì vậy|nhằm|hiện|nay|cách|hàng|theo đó|tất cả|' +
    'một số|đối với|trong khi|sau khi|trước khi|mọi|ngay|luôn|chính|quá|càng|được biết|trở|giúp|đưa|lúc|nhau|' +
    'thêm|riêng|chung',
  boilerplate:
    'để lại một bình luận|để lại bình luận|gửi bình luận|viết bình luận|bình luận của bạn|ý kiến của bạn|' +
    'email của bạn sẽ không được hiển thị công khai|địa chỉ email của bạn sẽ không được công bố|' +
    'các trường bắt buộc được đánh dấu|lưu tên của tôi, email|hủy trả lời|đăng nhập để bình luận|' +
    'bạn phải đăng nhập|vui lòng đăng nhập|đọc thêm|xem thêm|đọc tiếp|xem tiếp|xem chi tiết|mời độc giả|' +
    'mời quý độc giả|mời bạn đọc|bài viết liên quan|tin liên quan|bài liên quan|tin cùng chuyên mục|' +
    'tin cùng chủ đề|tin khác|tin nổi bật|tin đọc nhiều|có thể bạn quan tâm|bạn có thể quan tâm|' +
    'bạn có thể thích|chia sẻ bài viết|chia sẻ facebook|nhấn vào đây|bấm vào đây|' +
    'theo dõi chúng tôi|đăng ký nhận tin|đăng ký nhận bản tin|đăng ký kênh|' +
    'bản quyền thuộc|© bản quyền|copyright ©|mọi quyền được bảo lưu|giữ bản quyền|ghi rõ nguồn|cấm sao chép|ảnh:|' +
    'ảnh minh họa|nguồn ảnh|video:|từ khóa:|từ khoá:|thẻ:|' +
    'trang web này sử dụng cookie|chúng tôi sử dụng cookie|' +
    'trở về đầu trang|về trang chủ|in bài viết' +
    '|quảng cáo:|chia sẻ lên facebook|chia sẻ qua email',
  multipliers: {
    mươi: 10,
    chục: 10,
    nghìn: 1000,
    triệu: 1000000,
    tỷ: 1000000000,
    tỉ: 1000000000,
    'nghìn tỷ': 1000000000000,
  },
  places: {
    AE: {
      names:
        'UAE|Các Tiểu vương quốc Arab Thống nhất|Các tiểu vương quốc Ả Rập thống nhất|' +
        'Các Tiểu vương quốc Ả-rập Thống nhất|Tiểu vương quốc Ả Rập Thống nhất',
    },
    AF: { names: 'Áp-ga-ni-xtan|Afganistan' },
    AL: { names: 'An-ba-ni|Anbani' },
    AM: { names: 'Ác-mê-ni-a|Acmenia' },
    AO: { names: 'Ăng-gô-la|Ăngôla' },
    AR: { names: 'Ác-hen-ti-na|Achentina' },
    AT: { names: 'nước Áo|Áo|Cộng hòa Áo' },
    AU: { names: 'Úc|Australia|Ô-xtrây-li-a|Nước Úc' },
    AZ: { names: 'A-déc-bai-gian|Adecbaigian|Azerbaidjan' },
    BA: { names: 'Bosnia|Bosnia-Herzegovina|Bô-xni-a' },
    BD: { names: 'Băng-la-đét|Bănglađét' },
    BE: { names: 'Bỉ|Vương quốc Bỉ' },
    BG: { names: 'Bun-ga-ri|Bungari' },
    BH: { names: 'Ba-ranh' },
    BN: { names: 'Bru-nây' },
    BO: { names: 'Bô-li-vi-a' },
    BR: { names: 'Bra-xin|Braxin' },
    BT: { names: 'Bu-tan' },
    BY: { names: 'Bê-la-rút|Belorussia|Bạch Nga' },
    CA: { names: 'Ca-na-đa|Gia Nã Đại' },
    CD: { names: 'CHDC Congo|Cộng hòa Dân chủ Congo|CHDC Công-gô|Congo|Công-gô|Zaire' },
    CF: { names: 'Cộng hòa Trung Phi|Trung Phi' },
    CG: { names: 'Cộng hòa Congo' },
    CH: { names: 'Thụy Sĩ|Thuỵ Sĩ|Thụy Sỹ|Thuỵ Sỹ' },
    CI: { names: 'Bờ Biển Ngà|Cốt-đi-voa' },
    CL: { names: 'Chilê' },
    CM: { names: 'Ca-mơ-run' },
    CN: { names: 'Trung Quốc|Trung Hoa|Trung Cộng|Hoa lục|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa' },
    CO: { names: 'Cô-lôm-bi-a|Côlômbia' },
    CU: { names: 'Cu Ba|Cu-ba' },
    CY: { names: 'Síp|Cộng hòa Síp|Cyprus' },
    CZ: { names: 'Séc|Cộng hòa Séc|CH Séc|Czech' },
    DE: { names: 'Đức|CHLB Đức|Cộng hòa Liên bang Đức|nước Đức' },
    DK: { names: 'Đan Mạch' },
    DO: { names: 'Cộng hòa Dominica|CH Dominica' },
    DZ: { names: 'An-giê-ri|Angiêri' },
    EC: { names: 'Ê-cu-a-đo' },
    EE: { names: 'E-xtô-ni-a|Extônia' },
    EG: { names: 'Ai Cập' },
    ER: { names: 'Ê-ri-tơ-rê-a' },
    ES: { names: 'Tây Ban Nha|TBN' },
    ET: { names: 'Ê-ti-ô-pi-a|Êtiôpia' },
    FI: { names: 'Phần Lan' },
    FR: { names: 'Pháp|nước Pháp|Cộng hòa Pháp' },
    GB: { names: 'Anh|Vương quốc Anh|Nước Anh|Anh quốc|Liên hiệp Anh|Liên hiệp Vương quốc Anh' },
    'GB-NIR': { names: 'Bắc Ireland' },
    'GB-SCT': { names: 'Scotland' },
    'GB-WLS': { names: 'xứ Wales' },
    GE: { names: 'Gruzia|Gru-di-a|Grudia' },
    GH: { names: 'Ga-na' },
    GR: { names: 'Hy Lạp|Hi Lạp' },
    HK: { names: 'Hong Kong|Hồng Kông|Hồng Công|Hongkong|Hương Cảng' },
    HR: { names: 'Crô-a-ti-a' },
    HT: { names: 'Ha-i-ti' },
    HU: { names: 'Hung-ga-ri|Hunggari|Hung Gia Lợi' },
    ID: { names: 'In-đô-nê-xi-a|Inđônêxia' },
    IE: { names: 'Ai-len|Ailen|Cộng hòa Ireland' },
    IL: { names: 'I-xra-en|Ixraen' },
    IN: { names: 'Ấn Độ' },
    IQ: { names: 'I-rắc|Irắc|Irac' },
    IR: { names: 'I-ran|Ba Tư|Cộng hòa Hồi giáo Iran' },
    IS: { names: 'Ai-xơ-len|Băng Đảo|Aixơlen' },
    IT: { names: 'Italia|Ý|nước Ý|I-ta-li-a' },
    JM: { names: 'Gia-mai-ca' },
    JO: { names: 'Gioóc-đa-ni|Giooc-đa-ni|Jordani' },
    JP: { names: 'Nhật|Nhật Bản|Nhựt Bổn' },
    KE: { names: 'Kê-ni-a' },
    KG: { names: 'Cư-rơ-gư-xtan|Kyrgyzstan|Kirghizia' },
    KH: { names: 'Campuchia|Cam-pu-chia|Cambodia|Căm Bốt|Cao Miên' },
    KP: { names: 'Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Bắc Hàn' },
    KR: { names: 'Hàn Quốc|Nam Hàn|Nam Triều Tiên|Đại Hàn|Đại Hàn Dân Quốc' },
    KW: { names: 'Cô-oét|Côoét' },
    KZ: { names: 'Ca-dắc-xtan|Kazakstan' },
    LA: { names: 'Lào|CHDCND Lào|Ai Lao' },
    LB: { names: 'Li-băng|Liban|Lebanon|Libăng' },
    LK: { names: 'Xri Lan-ca|Srilanka' },
    LR: { names: 'Li-bê-ri-a' },
    LT: { names: 'Lít-va|Litva|Lithuania' },
    LU: { names: 'Lúc-xăm-bua|Lúcxămbua' },
    LV: { names: 'Lát-vi-a' },
    LY: { names: 'Li-bi|Libi|Libia' },
    MA: { names: 'Maroc|Ma-rốc|Morocco|Marốc|Ma Rốc' },
    MD: { names: 'Môn-đô-va|Moldavia' },
    ME: { names: 'Môn-tê-nê-grô' },
    MG: { names: 'Ma-đa-gát-xca' },
    MK: { names: 'Macedonia|Bắc Macedonia' },
    ML: { names: 'Ma-li' },
    MM: { names: 'Myanmar|Mi-an-ma|Miến Điện|Mianma' },
    MN: { names: 'Mông Cổ' },
    MO: { names: 'Macau|Ma Cao|Macao|Áo Môn' },
    MX: { names: 'Mê-xi-cô|Mêhicô|Mê-hi-cô|Mễ Tây Cơ' },
    MY: { names: 'Ma-lai-xi-a|Malaixia|Mã Lai' },
    MZ: { names: 'Mô-dăm-bích|Môdămbích' },
    NG: { names: 'Ni-giê-ri-a|Nigiêria' },
    NI: { names: 'Ni-ca-ra-goa' },
    NL: { names: 'Hà Lan' },
    NO: { names: 'Na Uy|Na-uy' },
    NP: { names: 'Nê-pan' },
    NZ: { names: 'Niu Di-lân|Niu Dilân|Tân Tây Lan' },
    OM: { names: 'Ô-man' },
    PA: { names: 'Pa-na-ma' },
    PE: { names: 'Pê-ru' },
    PG: { names: 'Pa-pua Niu Ghi-nê' },
    PH: { names: 'Philippin|Phi-líp-pin|Phi Luật Tân' },
    PK: { names: 'Pa-ki-xtan' },
    PL: { names: 'Ba Lan' },
    PS: { names: 'Palestine|Pa-le-xtin|Palestin' },
    PT: { names: 'Bồ Đào Nha|BĐN' },
    PY: { names: 'Pa-ra-goay' },
    QA: { names: 'Ca-ta' },
    RO: { names: 'Ru-ma-ni|Rumani' },
    RS: { names: 'Xéc-bi-a|Xécbia|Séc-bi' },
    RU: { names: 'Nga|nước Nga|Liên bang Nga|LB Nga' },
    RW: { names: 'Ru-an-đa' },
    SA: { names: 'Ả Rập Xê Út|Ả-rập Xê-út|Ả Rập Saudi|Arab Saudi|Saudi Arabia|A-rập Xê-út|Saudi' },
    SD: { names: 'Xu-đăng|Xuđăng' },
    SE: { names: 'Thụy Điển|Thuỵ Điển' },
    SG: { names: 'Xinh-ga-po|Xingapo|Tân Gia Ba' },
    SI: { names: 'Xlô-ven-ni-a' },
    SK: { names: 'Xlô-va-ki-a|Slovakia' },
    SN: { names: 'Xê-nê-gan' },
    SO: { names: 'Xô-ma-li|Xômali' },
    SS: { names: 'Nam Sudan|Nam Xu-đăng' },
    SY: { names: 'Xy-ri|Xyri|Syri' },
    TD: { names: 'Tchad' },
    TH: { names: 'Thái Lan|Thái|Xiêm' },
    TJ: { names: 'Tát-gi-ki-xtan' },
    TL: { names: 'Đông Timor|Timor Leste|Đông Ti-mo' },
    TM: { names: 'Tuốc-mê-ni-xtan' },
    TN: { names: 'Tuy-ni-di|Tuynidi' },
    TR: { names: 'Thổ Nhĩ Kỳ|Thổ Nhĩ Kì|Türkiye' },
    TW: { names: 'Đài Loan|Đài Bắc Trung Hoa' },
    TZ: { names: 'Tan-da-ni-a' },
    UA: { names: 'Ukraina|U-crai-na|Ucraina' },
    UG: { names: 'U-gan-đa' },
    US: { names: 'Mỹ|Hoa Kỳ|nước Mỹ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ|USA' },
    UY: { names: 'U-ru-goay' },
    UZ: { names: 'U-dơ-bê-ki-xtan' },
    VA: { names: 'Vatican|Va-ti-căng|Tòa thánh|Tòa thánh Vatican|Toà thánh' },
    VE: { names: 'Vê-nê-xu-ê-la|Vênêxuêla' },
    VN: { names: 'VN|CHXHCN Việt Nam|Cộng hòa Xã hội Chủ nghĩa Việt Nam' },
    XK: { names: 'Cô-xô-vô' },
    YE: { names: 'Y-ê-men' },
    ZA: { names: 'Nam Phi|Cộng hòa Nam Phi' },
    ZM: { names: 'Dăm-bi-a' },
    ZW: { names: 'Dim-ba-bu-ê' },
    'geonames-112931': { names: 'Tehran|Tê-hê-ran' },
    'geonames-1261481': { names: 'New Delhi|Niu Đê-li' },
    'geonames-1566083': { names: 'TP HCM|TPHCM|TP.HCM|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|Sài Gòn' },
    'geonames-1581130': { names: 'Hà Nội' },
    'geonames-1816670': { names: 'Bắc Kinh' },
    'geonames-1835848': { names: 'Seoul|Xơ-un|Hán Thành' },
    'geonames-1850147': { names: 'Tokyo|Tô-ky-ô|Đông Kinh' },
    'geonames-1871859': { names: 'Bình Nhưỡng' },
    'geonames-264371': { names: 'Athens|A-ten' },
    'geonames-2643743': { names: 'London|Luân Đôn' },
    'geonames-2761369': { names: 'Vienna' },
    'geonames-281184': { names: 'Jerusalem|Giê-ru-xa-lem' },
    'geonames-2988507': { names: 'Paris|Pa-ri' },
    'geonames-3169070': { names: 'Rome|La Mã' },
    'geonames-4140963': { names: 'Washington|Oa-sinh-tơn|Hoa Thịnh Đốn' },
    'geonames-5128581': { names: 'New York|Niu Y-oóc|Nữu Ước' },
    'geonames-524901': { names: 'Moscow|Mát-xcơ-va|Mátxcơva|Matxcơva|Mạc Tư Khoa|Moskva' },
    'geonames-703448': { names: 'Kiev|Kyiv|Ki-ép' },
  },
} satisfies LanguagePack;
