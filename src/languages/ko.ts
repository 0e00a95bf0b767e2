// Korean. Dates are numbers with 년, 월, 일, which the grammar of dates reads; here stand days in words, with the
// particles that are written to them (어제는, 오늘부터). Particles of names are endings: 미국은, 푸틴의. Titles follow
// names as words of their own (바이든 대통령). 미 and 중 stand for countries in compounds only (미군, 미 국무부).
// Countries that are nouns too are listed as such: 수단 (means), 오만 (arrogance), 가나 (the alphabet).
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'ko',
  name: 'Korean',
  detection: {
    ko: {
      scripts: 'Hangul',
      frequent: '',
      affixes: '',
    },
  },
  dates: {
    // Mostly numbers, 1월; in words 6월 and 10월 are irregular.
    months: ['일월', '이월', '삼월', '사월', '오월', '유월', '칠월', '팔월', '구월', '시월', '십일월', '십이월'],
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    // CLDR has 어제, 오늘, 내일. 엊그제 is any recent day, 오늘날 nowadays, 이날 the day of the report: left out.
    relativeDays: {
      '-3': '그끄저께|사흘 전|사흘 전에|사흘 전인',
      '-2': '그저께|그제|그저께는|그제는|그제부터|이틀 전|이틀 전에|이틀 전인|이틀 전부터',
      '-1':
        '어제는|어제도|어제의|어제만|어제까지|어제부터|어제인|어제와|어제보다|어제자|어젯밤|어젯밤에|어제저녁|간밤|간밤에|지난밤|' +
        '지난밤에|작일',
      '0': '오늘이|오늘과|오늘보다|오늘에야|오늘자|오늘부로|오늘 오전|오늘 오후|오늘은|오늘도|오늘의|오늘만|오늘까지|오늘부터|오늘밤|오늘 밤|오늘 아침|오늘 새벽|오늘 저녁|금일|오늘내로',
      '1': '내일이|내일과|내일 오전|내일 오후|내일은|내일도|내일의|내일부터|내일까지|내일쯤|내일 밤|명일',
      '2': '모레는|모레부터|모레까지|내일모레',
      '3': '글피',
      '-4': '나흘 전|나흘 전에',
      '-5': '닷새 전|닷새 전에',
      '-6': '엿새 전|엿새 전에',
      '-10': '열흘 전|열흘 전에',
    },
    daysAgo: '#일 전|#일 전에|#일 전인|#일전',
    dayCounts: '이|삼|사|오|육|칠|팔|구|십',
    last: '지난|저번',
    current: '이번|올',
    next: '다음|오는|다가오는',
    units: {
      day: '일|날',
      week: '주|주간',
      month: '달|월|개월',
      year: '년|해|연도',
    },
    connectors: '년|월|올해|작년',
    // The last ones only hide a day count: 2박 3일 (two nights, three days), 3일 연속 (three days running).
    before:
      '오는|지난|이달|내달|현지시간|현지시각|한국시간|한국시각|오전|오후|매년|올해|날짜|기간|입력|수정|등록|게시|1박 2일|1박2일|2박 3일의|2박 3일로|2박 3일간|2박 3일간의|3박 4일의|3박 4일로|3박 4일간|3박 4일간의|4박 5일의|4박 5일로|4박 5일간|4박 5일간의|5박 6일의|5박 6일로|5박 6일간|5박 6일간의|6박 7일의|6박 7일로|6박 7일간|6박 7일간의|7박 8일의|7박 8일로|7박 8일간|7박 8일간의|7일 격리|10일 격리|14일 격리|2박 3일|2박3일|3박 4일|3박4일|4박 5일|4박5일|5박 6일|5박6일|6박 7일|6박7일|7박 8일|7박8일|8박 9일|8박9일|9박 10일|9박10일|2일 연속|2일연속|3일 연속|3일연속|4일 연속|4일연속|5일 연속|5일연속|6일 연속|6일연속|7일 연속|7일연속|8일 연속|8일연속|9일 연속|9일연속|10일 연속|10일연속|11일 연속|11일연속|12일 연속|12일연속|13일 연속|13일연속|14일 연속|14일연속|15일 연속|15일연속',
    range: '~|∼|〜|에서|부터|내지',
    dayParts: '새벽|아침|오전|정오|낮|오후|저녁|밤|한밤|심야|자정',
    periods: {
      week: {
        '-1': '지난주|지난주에|지난주에는|지난주에도|지난주의|지난주부터|지난주부터는|지난주까지|지난주보다|지난주만|지난주는|지난주와|지난주도|지난 주|지난 주에|지난 주에는|지난 주에도|지난 주의|지난 주부터|지난 주부터는|지난 주까지|지난 주보다|지난 주만|지난 주는|지난 주와|지난 주도',
        0: '이번주|이번주에|이번주에는|이번주에도|이번주의|이번주부터|이번주부터는|이번주까지|이번주보다|이번주만|이번주는|이번주와|이번주도|이번 주|이번 주에|이번 주에는|이번 주에도|이번 주의|이번 주부터|이번 주부터는|이번 주까지|이번 주보다|이번 주만|이번 주는|이번 주와|이번 주도|금주|금주에|금주에는|금주에도|금주의|금주부터|금주부터는|금주까지|금주보다|금주만|금주는|금주와|금주도',
        1: '다음주|다음주에|다음주에는|다음주에도|다음주의|다음주부터|다음주부터는|다음주까지|다음주보다|다음주만|다음주는|다음주와|다음주도|다음 주|다음 주에|다음 주에는|다음 주에도|다음 주의|다음 주부터|다음 주부터는|다음 주까지|다음 주보다|다음 주만|다음 주는|다음 주와|다음 주도|내주|내주에|내주에는|내주에도|내주의|내주부터|내주부터는|내주까지|내주보다|내주만|내주는|내주와|내주도',
      },
      month: {
        '-1': '지난달|지난달에|지난달에는|지난달에도|지난달의|지난달부터|지난달부터는|지난달까지|지난달보다|지난달만|지난달은|지난달과|지난달도|지난 달|지난 달에|지난 달에는|지난 달에도|지난 달의|지난 달부터|지난 달부터는|지난 달까지|지난 달보다|지난 달만|지난 달은|지난 달과|지난 달도',
        0: '이달|이달에|이달에는|이달에도|이달의|이달부터|이달부터는|이달까지|이달보다|이달만|이달은|이달과|이달도|이번 달|이번 달에|이번 달에는|이번 달에도|이번 달의|이번 달부터|이번 달부터는|이번 달까지|이번 달보다|이번 달만|이번 달은|이번 달과|이번 달도|이번달|이번달에|이번달에는|이번달에도|이번달의|이번달부터|이번달부터는|이번달까지|이번달보다|이번달만|이번달은|이번달과|이번달도',
        1: '내달|내달에|내달에는|내달에도|내달의|내달부터|내달부터는|내달까지|내달보다|내달만|내달은|내달과|내달도|다음달|다음달에|다음달에는|다음달에도|다음달의|다음달부터|다음달부터는|다음달까지|다음달보다|다음달만|다음달은|다음달과|다음달도|다음 달|다음 달에|다음 달에는|다음 달에도|다음 달의|다음 달부터|다음 달부터는|다음 달까지|다음 달보다|다음 달만|다음 달은|다음 달과|다음 달도',
      },
      year: {
        '-2': '재작년|재작년에|재작년의|재작년부터|재작년보다|지지난해|지지난해에',
        '-1': '지난해|지난해에|지난해에는|지난해에도|지난해의|지난해부터|지난해부터는|지난해까지|지난해보다|지난해만|지난해는|지난해와|지난해도|지난 해|지난 해에|지난 해에는|지난 해에도|지난 해의|지난 해부터|지난 해부터는|지난 해까지|지난 해보다|지난 해만|지난 해는|지난 해와|지난 해도|작년|작년에|작년에는|작년에도|작년의|작년부터|작년부터는|작년까지|작년보다|작년만|작년은|작년과|작년도',
        0: '올해|올해에|올해에는|올해에도|올해의|올해부터|올해부터는|올해까지|올해보다|올해만|올해는|올해와|올해도|금년|금년에|금년에는|금년에도|금년의|금년부터|금년부터는|금년까지|금년보다|금년만|금년은|금년과|금년도',
        1: '내년|내년에|내년에는|내년에도|내년의|내년부터|내년부터는|내년까지|내년보다|내년만|내년은|내년과|내년도',
      },
    },
    every: '매주|매월',
    maxEnding: 2,
    // 이월 is what is carried over, 시월 a given name.
    guarded: '유월|시월|일월|이월|사월|오월|구월',
    capitalised: false,
    order: 'ymd',
  },
  names: {
    titles:
      '대통령|전 대통령|부통령|대통령 당선인|당선인|대통령 권한대행|권한대행|총리|국무총리|전 총리|부총리|' +
      '경제부총리|총통|주석|국가주석|국가부주석|총서기|서기|제1서기|국무위원장|위원장|부위원장|비대위원장|' +
      '장관|차관|전 장관|외무장관|외교장관|외교부 장관|외무상|외상|외교부장|국방장관|국방부 장관|국무장관|' +
      '국방상|재무장관|재무상|법무장관|법무부 장관|내무장관|통일부 장관|관방장관|보건장관|총무상|경제산업상|' +
      '방위상|인민무력상|국토안보장관|국가안보보좌관|안보보좌관|비서실장|정책실장|안보실장|국가안보실장|수석|' +
      '홍보수석|정무수석|민정수석|보좌관|비서관|행정관|대변인|부대변인|공보관|특사|특별대표|대북특별대표|' +
      '대사|주한대사|공사|총영사|영사|사무총장|유엔 사무총장|사무차장|국회의장|부의장|의장|하원의장|상원의원|' +
      '하원의원|의원|국회의원|원내대표|원내총무|당대표|대표|공동대표|최고위원|사무처장|시장|서울시장|지사|' +
      '도지사|주지사|군수|구청장|교육감|총재|부총재|청장|경찰청장|국정원장|원장|국왕|여왕|왕비|왕세자|왕세손|' +
      '왕자|공주|천황|일왕|황제|술탄|교황|추기경|대주교|주교|신부|수녀|목사|스님|라마|아야톨라|최고지도자|' +
      '대법원장|대법관|헌법재판관|재판관|판사|부장판사|검사|검사장|검찰총장|특별검사|특검|변호사|사령관|' +
      '총사령관|합참의장|참모총장|대장|중장|준장|대령|중령|소령|대위|중위|경감|경위|형사|회장|부회장|' +
      '명예회장|사장|부사장|최고경영자|이사장|이사|상무|전무|본부장|국장|실장|팀장|센터장|소장|연구원|' +
      '연구위원|교수|명예교수|박사|총장|학장|교장|선생|감독|코치|선수|주장|투수|포수|공격수|수비수|미드필더|' +
      '골키퍼|배우|가수|작가|시인|기자|앵커|아나운서|평론가|씨|양|군|여사|옹|후보|피고인|용의자|의사',
    organisationWords:
      '정부|내각|국회|의회|상원|하원|위원회|조사위원회|외교부|국방부|통일부|법무부|기획재정부|보건복지부|' +
      '국무부|외무부|재무부|내무부|법원|대법원|헌법재판소|고등법원|지방법원|지법|고법|검찰|검찰청|지검|경찰|' +
      '경찰청|경찰서|소방서|국정원|대학|대학교|대학원|고등학교|중학교|초등학교|연구소|연구원|학회|학원|은행|' +
      '중앙은행|한국은행|증권|보험|카드|당|정당|공산당|노동당|민주당|공화당|보수당|사회당|국민의힘|연합|연맹|' +
      '동맹|협회|협의회|조합|노조|노총|기구|기금|재단|공사|공단|회사|주식회사|그룹|전자|자동차|건설|중공업|' +
      '제약|화학|항공|구단|클럽|센터|병원|교회|성당|대사관|총영사관|영사관|사령부|군|육군|해군|공군|해병대|' +
      '부대|사단|여단|자위대|통신|통신사|방송|방송국|신문|신문사|일보|포럼|본부|사무국|사무소|청와대|백악관',
    placeWords:
      '특별시|광역시|특별자치시|특별자치도|도|시|군|구|읍|면|동|리|주|성|자치구|자치주|현|수도|도시|마을|' +
      '항구|항|공항|역|산|산맥|강|호|호수|바다|해|해협|만|섬|제도|군도|열도|반도|사막|고원|평야|계곡|폭포|' +
      '고속도로|광장|거리|다리|대교|댐|국경|지역|지방|지구|공화국|왕국|연방|대륙|원전|기지',
    headsStand: 'behind',
    joiners: '및|과|와|의|·|&',
    // No capitals mark a name here: nouns that are places too (수단, 오만, 파리, 나라), verbs that look like a family
    // name and two syllables (성장하는), then what stands beside titles.
    neverNames:
      '수단|수단을|수단이|수단은|수단으로|수단과|수단도|수단의|수단인|오만|오만과|오만이|오만을|가나|파리|' +
      '지난|차드|말리|말리는|말리고|말리던|말리며|말리기|인도로|기니|피지|부탄|가봉|타이|통가|이스트|인도적|' +
      '인도주의|한국어|영어|일본어|중국어|독일어|미국식|나라|나라의|나라를|나라가|나라에서|나라는|나라로|' +
      '테마|테마가|테마는|주장|주장에|주장의|주장을|주장이|후에|후에는|후에도|하루|하루에|구성원|부동산|' +
      '성관계|노하우|성장하는|추진하는|추구하는|차지하는|제시하는|도전하는|전담하는|위치한|한다는|한다며|' +
      '이기다|오래전|위원회|장난|서해안|임시|고위|유족|정당|주요|남자|여자|이용|이상|신규|조사|조사단|현장|' +
      '전기|전국|방송|이번|이날|이것|그것|저것|여기|거기|오늘|내일|어제|지금|현재|최근|당시|이후|이전|앞서|' +
      '한편|또한|특히|다만|하지만|그러나|그리고|그래서|따라서|때문|경우|가운데|관련|대해|대한|통해|위해|' +
      '따르면|관계자|소식통|당국자|전문가|사람|사람들|시민|주민|국민|정부|당국|경찰|검찰|언론|매체|보도|발표|' +
      '회담|정상회담|회의|협상|성명|기자회견|선거|총선|대선|투표|경제|사회|정치|문화|국제|세계|지역|북부|' +
      '남부|동부|서부|중부|기자|사진|영상|속보|단독|종합|뉴스|연합뉴스|코로나|백신|확진자|사망자|부상자|' +
      '이라고|이라며|것으로|것이다|있다|없다|했다|됐다|한다|된다|밝혔다|말했다|전했다|설명했다|강조했다|' +
      '덧붙였다|보인다|알려졌다|나섰다|열렸다|예정이다|상황|문제|이유|결과|과정|계획|방안|대책|조치|영향|' +
      '가능성|필요|중요|국내|해외|현지|올해|지난해|내년|작년',
    endings:
      '이라고는|에서부터|으로부터|에게서는|이라면서|이라고|이라며|이라는|라면서|에서는|에서도|에서의|에게는|' +
      '에게도|으로는|으로도|으로서|으로써|로부터|까지는|부터는|보다는|만으로|이었다|이지만|이라면|라고|라며|' +
      '라는|에서|에게|에는|에도|에만|으로|로는|로도|로서|부터|까지|보다|처럼|만큼|조차|마저|이나|이자|이다|' +
      '이란|인들|과의|와의|과는|와는|과도|와도|한테|께서|측은|측이|측의|측에|산은|산이|발로|인은|인이|인을|' +
      '인의|인들은|인들이|은|는|이|가|을|를|의|에|로|와|과|도|만|인|측|서|엔|께|씨|시|군|발|행|산|내',
    prefixes: '',
  },
  stopWords:
    '이|그|저|것|수|등|및|또|또는|더|안|못|잘|좀|매우|가장|모두|모든|각|각각|여러|많은|다른|같은|이런|그런|' +
    '저런|어떤|무슨|어느|누가|누구|무엇|언제|어디|어떻게|왜|이것|그것|저것|이는|이를|이에|이와|이로|그는|' +
    '그가|그의|그를|그녀|그들|우리|우리의|우리가|우리는|우리를|우리도|우리에게|저희|나|나는|너|당신|자신|' +
    '스스로|그리고|그러나|하지만|그래서|따라서|그런데|또한|특히|한편|다만|즉|이어|이후|이전|앞서|당시|최근|' +
    '현재|지금|이미|아직|다시|계속|바로|약|정도|가량|이상|이하|미만|때|때문|때문에|위해|위해서|위한|통해|' +
    '대해|대한|관련|관한|따라|따른|따르면|의해|의한|함께|사이|가운데|중|간|후|전|뒤|앞|위|아래|안에|밖에|' +
    '있다|있는|있어|있으며|있었다|있다고|없다|없는|없이|하는|한|할|해|했다|했다고|했으며|하고|하며|하지|한다|' +
    '한다고|된|되는|될|돼|됐다|된다|되고|이다|이라고|라고|라며|것이|것은|것을|것으로|것이다|것이라고|수도|' +
    '수가|바|점|말|말했다|밝혔다|전했다|설명했다|덧붙였다|강조했다|년|월|일|명|개|건|번|차|원|곳|씩|만|뿐|' +
    '대로|만큼|처럼',
  boilerplate:
    '무단 전재 및 재배포 금지|무단전재 및 재배포 금지|무단 전재-재배포 금지|무단복제 및 재배포 금지|저작권자|' +
    'ⓒ|copyright ⓒ|copyrights ⓒ|all rights reserved|관련기사|관련 기사|관련뉴스|관련 뉴스|주요뉴스|주요기사|' +
    '많이 본 뉴스|많이 본 기사|인기기사|인기 기사|실시간 인기|추천기사|추천 뉴스|오늘의 주요뉴스|기사 더보기|' +
    '기사 전문 보기|더보기|이 기사를 공유|공유하기|페이스북 공유|카카오톡 공유|트위터 공유|url 복사|' +
    '댓글 쓰기|댓글쓰기|댓글 남기기|댓글을 남겨|댓글 더보기|로그인 후 이용|로그인해 주세요|구독하기|' +
    '기자 구독|뉴스레터 구독|뉴스레터 신청|네이버에서 구독|채널 추가|기사제보|기사 제보|제보하기|' +
    '제보는 카카오톡|이 기사에 대해|이 기사는 언론사|좋아요|슬퍼요|화나요|후속기사 원해요|글자크기|글자 크기|' +
    '인쇄하기|스크랩|사진=|사진 =|사진제공|사진 제공|영상=|그래픽=|출처:|출처=|입력 :|수정 :|기사입력|' +
    '최종수정|이메일 주소는 공개되지 않습니다|쿠키 사용|개인정보처리방침|청소년보호정책|이전 기사|다음 기사|' +
    '광고 문의',
  multipliers: {
    백: 100,
    백여: 100,
    천: 1000,
    천여: 1000,
    만: 10000,
    만여: 10000,
    십만: 100000,
    십만여: 100000,
    백만: 1000000,
    천만: 10000000,
    천만여: 10000000,
    억: 100000000,
    억여: 100000000,
    십억: 1000000000,
    백억: 10000000000,
    천억: 100000000000,
    조: 1000000000000,
    조여: 1000000000000,
    십조: 10000000000000,
    천조: 1000000000000000,
  },
  places: {
    AD: {
      adjectives: '안도라인',
    },
    AE: {
      names: '아랍에미리트연합|UAE',
      adjectives: '아랍에미리트인',
    },
    AF: {
      names: '아프간',
      adjectives: '아프가니스탄인|아프간인|아프간군',
    },
    AL: {
      adjectives: '알바니아인',
    },
    AM: {
      adjectives: '아르메니아인',
    },
    AO: {
      adjectives: '앙골라인',
    },
    AR: {
      adjectives: '아르헨티나인',
    },
    AT: {
      adjectives: '오스트리아인',
    },
    AU: {
      adjectives: '호주인|호주군|호주달러|주호주',
    },
    AZ: {
      adjectives: '아제르바이잔인',
    },
    BA: {
      names: '보스니아|보스니아헤르체고비나',
      adjectives: '보스니아인',
    },
    BB: {
      adjectives: '바베이도스인',
    },
    BD: {
      adjectives: '방글라데시인',
    },
    BE: {
      adjectives: '벨기에인',
    },
    BG: {
      adjectives: '불가리아인',
    },
    BH: {
      adjectives: '바레인인',
    },
    BI: {
      adjectives: '부룬디인',
    },
    BJ: {
      adjectives: '베냉인',
    },
    BN: {
      adjectives: '브루나이인',
    },
    BO: {
      adjectives: '볼리비아인',
    },
    BR: {
      adjectives: '브라질인',
    },
    BS: {
      adjectives: '바하마인',
    },
    BT: {
      names: '부탄왕국',
      adjectives: '부탄인',
    },
    BW: {
      adjectives: '보츠와나인',
    },
    BY: {
      names: '벨로루시|벨라루시',
      adjectives: '벨라루스인|벨라루스군',
    },
    BZ: {
      adjectives: '벨리즈인',
    },
    CA: {
      adjectives: '캐나다인|캐나다군',
    },
    CD: {
      names: '콩고민주공화국|민주콩고|DR콩고',
      adjectives: '콩고인',
    },
    CF: {
      names: '중앙아프리카공화국|중아공',
    },
    CG: {
      names: '콩고공화국',
    },
    CH: {
      adjectives: '스위스인',
    },
    CI: {
      adjectives: '코트디부아르인',
    },
    CL: {
      adjectives: '칠레인',
    },
    CM: {
      adjectives: '카메룬인',
    },
    CN: {
      names: '중화인민공화국|중국 본토',
      adjectives: '중국인|중국군|중국산|중국계|방중|주중대사|중국 공산당|중 외교부|중국 외교부',
    },
    CO: {
      adjectives: '콜롬비아인',
    },
    CR: {
      adjectives: '코스타리카인',
    },
    CU: {
      adjectives: '쿠바인',
    },
    CV: {
      adjectives: '카보베르데인',
    },
    CY: {
      names: '사이프러스',
      adjectives: '키프로스인',
    },
    CZ: {
      names: '체코',
      adjectives: '체코인',
    },
    DE: {
      adjectives: '독일인|독일군|독일산|방독',
    },
    DJ: {
      adjectives: '지부티인',
    },
    DK: {
      adjectives: '덴마크인',
    },
    DO: {
      adjectives: '도미니카인|도미니카공화국인',
    },
    DZ: {
      adjectives: '알제리인',
    },
    EC: {
      adjectives: '에콰도르인',
    },
    EE: {
      adjectives: '에스토니아인',
    },
    EG: {
      adjectives: '이집트인|이집트군',
    },
    ER: {
      adjectives: '에리트레아인|에리트리아인',
    },
    ES: {
      adjectives: '스페인인|스페인산',
    },
    ET: {
      names: '이디오피아',
      adjectives: '에티오피아인',
    },
    FI: {
      adjectives: '핀란드인',
    },
    FJ: {
      adjectives: '피지인',
    },
    FM: {
      adjectives: '미크로네시아인',
    },
    FR: {
      adjectives: '프랑스인|프랑스군|프랑스산',
    },
    GA: {
      adjectives: '가봉인',
    },
    GB: {
      names: '대영제국|브리튼',
      adjectives: '영국인|영국군|영국산',
    },
    'GB-ENG': {
      names: '잉글랜드',
      adjectives: '잉글랜드인',
    },
    'GB-SCT': {
      names: '스코틀랜드',
      adjectives: '스코틀랜드인',
    },
    'GB-WLS': {
      names: '웨일스|웨일즈',
      adjectives: '웨일스인|웨일즈인',
    },
    'GB-NIR': {
      names: '북아일랜드',
    },
    GD: {
      adjectives: '그레나다인',
    },
    GE: {
      names: '그루지야|그루지아',
      adjectives: '조지아인',
    },
    GH: {
      names: '가나공화국',
      adjectives: '가나인',
    },
    GL: {
      adjectives: '그린란드인',
    },
    GM: {
      adjectives: '감비아인',
    },
    GN: {
      names: '기니공화국',
      adjectives: '기니인',
    },
    GQ: {
      adjectives: '적도기니인',
    },
    GR: {
      adjectives: '그리스인',
    },
    GT: {
      adjectives: '과테말라인',
    },
    GY: {
      adjectives: '가이아나인',
    },
    HK: {
      names: '홍콩특별행정구',
      adjectives: '홍콩인',
    },
    HN: {
      adjectives: '온두라스인',
    },
    HR: {
      adjectives: '크로아티아인',
    },
    HT: {
      adjectives: '아이티인',
    },
    HU: {
      adjectives: '헝가리인',
    },
    ID: {
      adjectives: '인도네시아인|인니',
    },
    IE: {
      adjectives: '아일랜드인',
    },
    IL: {
      adjectives: '이스라엘인|이스라엘군',
    },
    IN: {
      adjectives: '인도인|인도군|인도산',
    },
    IQ: {
      adjectives: '이라크인|이라크군',
    },
    IR: {
      names: '이란이슬람공화국|이란 이슬람공화국',
      adjectives: '이란인|이란군|이란산',
    },
    IS: {
      adjectives: '아이슬란드인',
    },
    IT: {
      names: '이태리',
      adjectives: '이탈리아인|이탈리아산',
    },
    JM: {
      adjectives: '자메이카인',
    },
    JO: {
      adjectives: '요르단인',
    },
    JP: {
      adjectives: '일본인|일본군|일본산|일본계|방일|재일|일본 정부|일 정부|일 총리|일 외무상|일본 총리',
    },
    KE: {
      adjectives: '케냐인',
    },
    KG: {
      names: '키르기스탄|키르기즈스탄',
      adjectives: '키르기스인',
    },
    KH: {
      adjectives: '캄보디아인',
    },
    KI: {
      adjectives: '키리바시인',
    },
    KM: {
      adjectives: '코모로인',
    },
    KP: {
      names: '북조선|조선인민공화국',
      adjectives: '북한군|북한인|북한산|방북|재북|북 외무성|북 노동당|북 미사일|조선노동당|조선인민군',
    },
    KR: {
      names: '남한|우리나라',
      adjectives: '한국인|한국군|한국산|한국계|방한|주한|재한|남한군',
    },
    KW: {
      adjectives: '쿠웨이트인',
    },
    KZ: {
      adjectives: '카자흐스탄인|카자흐인',
    },
    LA: {
      adjectives: '라오스인',
    },
    LB: {
      adjectives: '레바논인',
    },
    LC: {
      adjectives: '세인트루시아인',
    },
    LI: {
      adjectives: '리히텐슈타인인',
    },
    LK: {
      adjectives: '스리랑카인',
    },
    LR: {
      adjectives: '라이베리아인',
    },
    LS: {
      adjectives: '레소토인',
    },
    LT: {
      adjectives: '리투아니아인',
    },
    LU: {
      adjectives: '룩셈부르크인',
    },
    LV: {
      adjectives: '라트비아인',
    },
    LY: {
      adjectives: '리비아인|리비아군',
    },
    MA: {
      adjectives: '모로코인',
    },
    MC: {
      adjectives: '모나코인',
    },
    MD: {
      names: '몰도바공화국',
      adjectives: '몰도바인',
    },
    ME: {
      adjectives: '몬테네그로인',
    },
    MG: {
      adjectives: '마다가스카르인',
    },
    MH: {
      adjectives: '마셜제도인',
    },
    MK: {
      names: '마케도니아',
      adjectives: '마케도니아인',
    },
    ML: {
      names: '말리공화국',
      adjectives: '말리인',
    },
    MM: {
      names: '버마',
      adjectives: '미얀마인|미얀마군',
    },
    MN: {
      names: '몽고',
      adjectives: '몽골인',
    },
    MO: {
      adjectives: '마카오인',
    },
    MR: {
      adjectives: '모리타니인',
    },
    MT: {
      adjectives: '몰타인',
    },
    MU: {
      adjectives: '모리셔스인',
    },
    MV: {
      adjectives: '몰디브인',
    },
    MW: {
      adjectives: '말라위인',
    },
    MX: {
      adjectives: '멕시코인|멕시코산',
    },
    MY: {
      adjectives: '말레이시아인',
    },
    MZ: {
      adjectives: '모잠비크인',
    },
    NA: {
      adjectives: '나미비아인',
    },
    NE: {
      adjectives: '니제르인',
    },
    NG: {
      adjectives: '나이지리아인',
    },
    NI: {
      adjectives: '니카라과인',
    },
    NL: {
      adjectives: '네덜란드인',
    },
    NO: {
      adjectives: '노르웨이인',
    },
    NP: {
      adjectives: '네팔인',
    },
    NR: {
      adjectives: '나우루인',
    },
    NZ: {
      adjectives: '뉴질랜드인',
    },
    OM: {
      names: '오만왕국',
      adjectives: '오만인',
    },
    PA: {
      adjectives: '파나마인',
    },
    PE: {
      adjectives: '페루인',
    },
    PG: {
      adjectives: '파푸아뉴기니인',
    },
    PH: {
      adjectives: '필리핀인',
    },
    PK: {
      adjectives: '파키스탄인',
    },
    PL: {
      adjectives: '폴란드인',
    },
    PR: {
      adjectives: '푸에르토리코인',
    },
    PS: {
      names: '팔레스타인 자치정부|가자지구|요르단강 서안',
      adjectives: '팔레스타인인',
    },
    PT: {
      adjectives: '포르투갈인',
    },
    PW: {
      adjectives: '팔라우인',
    },
    PY: {
      adjectives: '파라과이인',
    },
    QA: {
      adjectives: '카타르인',
    },
    RO: {
      names: '루마니아',
      adjectives: '루마니아인',
    },
    RS: {
      adjectives: '세르비아인',
    },
    RU: {
      names: '러시아연방|러시아 연방',
      adjectives: '러시아인|러시아군|러시아산|방러|러 외무부|러 대통령|러 국방부',
    },
    RW: {
      adjectives: '르완다인',
    },
    SA: {
      names: '사우디',
      adjectives: '사우디인',
    },
    SB: {
      adjectives: '솔로몬제도인',
    },
    SC: {
      adjectives: '세이셸인',
    },
    SD: {
      names: '수단공화국|수단 공화국',
      adjectives: '수단인|수단군',
    },
    SE: {
      adjectives: '스웨덴인',
    },
    SG: {
      adjectives: '싱가포르인',
    },
    SI: {
      adjectives: '슬로베니아인',
    },
    SK: {
      adjectives: '슬로바키아인',
    },
    SL: {
      adjectives: '시에라리온인',
    },
    SM: {
      adjectives: '산마리노인',
    },
    SN: {
      adjectives: '세네갈인',
    },
    SO: {
      adjectives: '소말리아인',
    },
    SR: {
      adjectives: '수리남인',
    },
    SS: {
      names: '남수단공화국',
      adjectives: '남수단인',
    },
    SV: {
      adjectives: '엘살바도르인',
    },
    SY: {
      names: '시리아아랍공화국',
      adjectives: '시리아인|시리아군',
    },
    SZ: {
      adjectives: '에스와티니인|스와지인',
    },
    TD: {
      names: '차드공화국',
      adjectives: '차드인',
    },
    TG: {
      adjectives: '토고인',
    },
    TH: {
      names: '타이왕국',
      adjectives: '태국인',
    },
    TJ: {
      adjectives: '타지키스탄인',
    },
    TL: {
      names: '동티모르',
      adjectives: '동티모르인',
    },
    TM: {
      names: '투르크메니스탄',
      adjectives: '투르크메니스탄인|투르크멘인',
    },
    TN: {
      names: '튀니지',
      adjectives: '튀니지인',
    },
    TO: {
      adjectives: '통가인',
    },
    TR: {
      names: '터키공화국',
      adjectives: '터키인|튀르키예인|터키군',
    },
    TT: {
      adjectives: '트리니다드인',
    },
    TV: {
      adjectives: '투발루인',
    },
    TW: {
      names: '타이완|중화민국',
      adjectives: '대만인|대만군',
    },
    TZ: {
      adjectives: '탄자니아인',
    },
    UA: {
      names: '우크라',
      adjectives: '우크라이나인|우크라이나군',
    },
    UG: {
      adjectives: '우간다인',
    },
    US: {
      names: '미합중국|아메리카합중국',
      adjectives:
        '미국인|미군|미국산|미국계|방미|주미|재미|미 대통령|미 국무부|미 국무장관|미 국방부|미 국방장관|' +
        '미 재무부|미 재무장관|미 의회|미 상원|미 하원|미 정부|미 법무부|미 해군|미 공군|미 육군|미 백악관|' +
        '미 대선|미 언론|미 연방|미 행정부|미측',
    },
    UY: {
      adjectives: '우루과이인',
    },
    UZ: {
      adjectives: '우즈베키스탄인|우즈벡',
    },
    VA: {
      names: '바티칸|교황청',
    },
    VE: {
      adjectives: '베네수엘라인',
    },
    VN: {
      names: '월남',
      adjectives: '베트남인|베트남산',
    },
    VU: {
      adjectives: '바누아투인',
    },
    WS: {
      adjectives: '사모아인',
    },
    XK: {
      names: '코소보',
      adjectives: '코소보인',
    },
    YE: {
      names: '예멘',
      adjectives: '예멘인',
    },
    ZA: {
      names: '남아프리카공화국|남아공',
      adjectives: '남아공인',
    },
    ZM: {
      adjectives: '잠비아인',
    },
    ZW: {
      adjectives: '짐바브웨인',
    },
    'geonames-524901': {
      names: '모스크바|모스코바',
    },
    'geonames-703448': {
      names: '키이우|키예프|키에프',
    },
    'geonames-706483': {
      names: '하르키우|하리코프|하르키프',
    },
    'geonames-698740': {
      names: '오데사|오데샤',
    },
    'geonames-702550': {
      names: '리비우|르비우',
    },
    'geonames-701822': {
      names: '마리우폴',
    },
    'geonames-706448': {
      names: '헤르손',
    },
    'geonames-709717': {
      names: '도네츠크',
    },
    'geonames-702658': {
      names: '루한스크|루간스크',
    },
    'geonames-4140963': {
      names: '워싱턴DC|워싱턴 DC',
    },
    'geonames-5128581': {
      names: '뉴욕',
    },
    'geonames-1816670': {
      names: '베이징|북경',
    },
    'geonames-1796236': {
      names: '상하이|상해',
    },
    'geonames-1850147': {
      names: '도쿄|동경',
    },
    'geonames-1835848': {
      names: '서울|서울시|서울특별시',
    },
    'geonames-1871859': {
      names: '평양',
    },
    'geonames-2988507': {
      names: '프랑스 파리',
    },
    'geonames-745044': {
      names: '이스탄불',
    },
    'geonames-323786': {
      names: '앙카라',
    },
    'geonames-2800866': {
      names: '브뤼셀',
    },
    'geonames-281184': {
      names: '예루살렘',
    },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': '국제연합|국제 연합|UN',
    'organisation:un-security-council': '안전보장이사회|유엔안보리',
    'organisation:un-general-assembly': '유엔총회',
    'organisation:un-human-rights-council': '유엔 인권이사회|유엔인권이사회',
    'organisation:unhcr': '유엔 난민기구|유엔난민고등판무관|유엔 난민고등판무관실|유엔난민고등판무관실',
    'organisation:unicef': '유엔아동기금|유엔 아동기금',
    'organisation:world-food-programme': '유엔 세계식량계획|유엔세계식량계획|WFP',
    'organisation:fao': '유엔식량농업기구|유엔 식량농업기구|식량농업기구|FAO',
    'organisation:who': '세계 보건기구|WHO',
    'organisation:iaea': '국제 원자력 기구|국제원자력에너지기구|IAEA',
    'organisation:international-criminal-court': '국제 형사재판소|ICC',
    'organisation:international-court-of-justice': '국제 사법재판소|ICJ',
    'organisation:european-court-of-human-rights': '유럽인권재판소|유럽 인권재판소',
    'organisation:nato': '북대서양 조약기구',
    'organisation:osce': '유럽 안보협력기구|OSCE',
    'organisation:european-union': '유럽 연합|EU',
    'organisation:european-commission': 'EU 집행위|유럽위원회|유럽집행위원회|EC 집행위원회',
    'organisation:european-parliament': '유럽 의회|EU 의회',
    'organisation:european-council': '유럽이사회|EU 정상회의',
    'organisation:council-of-europe': '유럽 평의회',
    'organisation:european-central-bank': '유럽 중앙은행|ECB',
    'organisation:imf': '국제 통화 기금|아이엠에프|IMF',
    'organisation:world-bank': '세계 은행',
    'organisation:wto': '세계 무역기구|WTO',
    'organisation:oecd': '경제협력개발기구',
    'organisation:opec': '석유 수출국 기구',
    'organisation:brics': '브릭스',
    'organisation:african-union': '아프리카 연합',
    'organisation:arab-league': '아랍 연맹',
    'organisation:asean': '동남아시아국가연합|동남아국가연합',
    'organisation:apec': '아시아태평양경제협력체|아시아·태평양경제협력체|에이펙',
    'organisation:cis': '독립국가연합',
    'organisation:red-cross': '국제적십자위원회|국제적십자',
    'organisation:amnesty-international': '국제사면위원회|앰네스티',
    'organisation:human-rights-watch': '휴먼 라이츠 워치|휴먼라이츠 워치|휴먼라이트워치',
    'organisation:interpol': '국제형사경찰기구',
    'organisation:kremlin': '크레믈|크렘린 궁',
    'organisation:white-house': '미 백악관',
    'organisation:pentagon': '미 국방부|미국 국방부|美 국방부',
    'organisation:us-state-department': '미국 국무부|美 국무부',
    'organisation:us-congress': '미국 의회|미 연방의회|미국 연방의회|美 의회',
    'organisation:us-senate': '미국 상원|미 상원|미 연방상원|美 상원',
    'organisation:us-house': '미국 하원|미 하원|미 연방하원|美 하원',
    'organisation:us-supreme-court': '미국 대법원|미 대법원|미 연방대법원|미국 연방대법원|美 대법원',
    'organisation:federal-reserve': '미 연준|미국 연방준비제도|연방준비제도이사회',
    'organisation:hezbollah': '헤즈볼라흐|히즈불라',
    'organisation:islamic-state': '수니파 무장단체 IS|극단주의 무장단체 IS',
    'organisation:al-qaeda': '알 카에다|알-카에다',
    'organisation:taliban': '탈리반',
    'organisation:houthis': '후티 반군|예멘 반군 후티|후티군',
    'organisation:national-league-for-democracy': '민주주의민족동맹',
    'organisation:samsung': '삼성그룹',
    'organisation:kcna': '조선중앙통신사',
    'person:volodymyr-zelensky': '블라디미르 젤렌스키',
    'person:dmitry-peskov': '드미트리 페스코프|페스코프',
    'person:alexander-lukashenko': '알렉산더 루카셴코|알렉산드르 루카센코|루카센코',
    'person:recep-tayyip-erdogan': '레제프 타이이프 에르도간|에르도간',
    'person:kamala-harris': '카말라 해리스',
    'person:hillary-clinton': '힐러리 로댐 클린턴',
    'person:antony-blinken': '앤서니 블링컨|안토니 블링컨',
    'person:queen-elizabeth-ii': '엘리자베스 2세 여왕|엘리자베스 여왕|엘리자베스2세',
    'person:king-charles-iii': '찰스 3세 국왕|찰스 3세|찰스3세|찰스 국왕|찰스 왕세자',
    'person:ursula-von-der-leyen': '우르줄라 폰 데어 라이엔|우르술라 폰데어라이엔|우르줄라 폰데라이엔|폰 데어 라이엔',
    'person:bashar-al-assad': '바샤르 알 아사드|바샤르 아사드|바사르 알아사드|알아사드 대통령',
    'person:benjamin-netanyahu': '벤야민 네타냐후|베자민 네타냐후|벤자민 네타냐후',
    'person:mahmoud-abbas': '마흐무드 아바스|마무드 압바스|마흐무드 압바스',
    'person:ali-khamenei': '아야톨라 알리 하메네이|아야톨라 하메네이|아야톨라 세예드 알리 하메네이',
    'person:hassan-rouhani': '하산 루하니',
    'person:ebrahim-raisi': '이브라힘 라이시',
    'person:theresa-may': '테리사 메이',
    'person:jens-stoltenberg': '옌스 스톨텐베르크|스톨텐베르크',
    'person:antonio-guterres': '안토니오 구테흐스|안토니오 구테레스|구테레스',
    'person:pope-francis': '교황 프란치스코|프란체스코 교황|프란시스 교황',
    'person:elon-musk': '엘론 머스크|앨런 머스크',
    'person:moon-jae-in': '문 대통령|文대통령',
    'person:yoon-suk-yeol': '윤 대통령|尹대통령|尹 대통령',
    'person:shehbaz-sharif': '셰바즈 샤리프',
    'person:nawaz-sharif': '나와즈 샤리프',
    'person:benazir-bhutto': '베나지르 부토',
    'person:pervez-musharraf': '페르베즈 무샤라프|무샤라프',
    'person:hamid-karzai': '하미드 카르자이|카르자이',
    'person:dmitry-medvedev': '메드베데프',
    'person:prayut-chan-o-cha': '쁘라윳 찬오차|프라윳 찬오차|쁘라윳',
    'person:srettha-thavisin': '세타 타위신',
  },
} satisfies LanguagePack;
