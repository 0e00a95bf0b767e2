// Polish. Names change inside as they inflect (Rosja, Rosji; Włochy, Włoszech; Praga, Pradze), so countries are written
// out in their cases; adjectives are stems beside their masculine plural (polsk*, polscy). Months and weekdays are listed
// in all their cases and take no further ending. Many are also names: Maja (a woman), Środa, Sobota, Piątek (surnames).
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'pl',
  name: 'Polish',
  detection: {
    pl: {
      scripts: 'Latin',
      frequent:
        'w|i|na|z|się|do|nie|że|to|o|jest|za|od|po|jak|przez|dla|co|a|oraz|tym|przed|są|który|która|które|' +
        'ale|czy|był|była|było|być|jego|jej|ich|tego|tej|ten|ta|te|może|już|także|tylko|roku|lat|latach|dni|' +
        'dnia|dwa|dwie|trzy|lub|ze|we|ma|mają|bardzo|bez|jednak|gdy|kiedy|gdzie|pod|nad|między|podczas|' +
        'według|przeciwko|ponad|około|został|została|zostały|będzie|będą|były|byli|powiedział|powiedziała|' +
        'poinformował|poinformowała|dodał|podkreślił|polski|polska|polsce|polskich|polskiej|warszawa|' +
        'warszawie|rządu|rząd|minister|prezydent|policja|policji|policjanci|premier|sąd|prokuratura|unii|' +
        'złotych|zł|mln|mld|tys|proc|osób|ludzi|osoby|czas|swoje|swoich|swój|swoją|jeszcze|tak|również|' +
        'ponieważ|którzy|których|którym|której|pierwszy|nowy|nowe|nas|nam|my|aby|żeby|więcej|dziś|dzisiaj|' +
        'wczoraj|obecnie|wszystkie|wszystkich|sobie|przy|u|iż|on|ona|oni|tych|tę|temu|jako|jeśli|bo|więc|' +
        'można|mówi|podał|podaje|dzień|godz|rok',
      affixes:
        '*ego|*emu|*ych|*ich|*ów|*ami|*ach|*nie|*nia|*ość|*ości|*ski|*skiej|*owy|*owa|*owe|*ować|*ał|*ała|' +
        '*ały|*eń|*rz*|*sz*|*cz*|*ię*|*dz*',
    },
  },
  dates: {
    months: [
      'styczeń|stycznia|styczniu|styczniem|styczniowi|stycz',
      'luty|lutego|lutym|lutemu',
      'marzec|marca|marcu|marcem|marcowi',
      'kwiecień|kwietnia|kwietniu|kwietniem|kwiec',
      'maj|maja|maju|majem',
      'czerwiec|czerwca|czerwcu|czerwcem',
      'lipiec|lipca|lipcu|lipcem',
      'sierpień|sierpnia|sierpniu|sierpniem|sierp',
      'wrzesień|września|wrześniu|wrześniem|wrzes',
      'październik|października|październiku|październikiem|paźdz',
      'listopad|listopada|listopadzie|listopadowi|listopadem',
      'grudzień|grudnia|grudniu|grudniem|grudz',
    ],
    weekdays: [
      'niedziela|niedzieli|niedzielę|niedzielą',
      'poniedziałek|poniedziałku|poniedziałkiem|poniedziałkowi',
      'wtorek|wtorku|wtorkiem|wtorkowi',
      'środa|środy|środę|środzie|środą',
      'czwartek|czwartku|czwartkiem',
      'piątek|piątku|piątkiem',
      'sobota|soboty|sobotę|sobocie|sobotą',
    ],
    relativeDays: {
      '-10': 'przed dziesięcioma dniami',
      '-5': 'przed pięcioma dniami',
      '-4': 'przed czterema dniami',
      '-3': 'przed trzema dniami',
      '-2': 'przedwczoraj|przed dwoma dniami',
      '-1':
        'wczoraj|wczorajszy|wczorajszego|wczorajszym|wczorajszej|wczorajsza|wczorajsze|wczorajszą|' +
        'wczoraj rano|wczoraj po południu|wczoraj wieczorem|wczoraj w nocy|ostatniej nocy|minionej nocy|ubiegłej nocy|' +
        'zeszłej nocy',
      '0':
        'dziś|dzisiejszy|dzisiejszego|dzisiejszym|dzisiejszej|dzisiejsza|dzisiejszą|dzisiaj|dziś rano|' +
        'dzisiaj rano|dziś po południu|dziś wieczorem|dzisiaj wieczorem|dziś w nocy',
      '1':
        'jutro|jutrzejszy|jutrzejszego|jutrzejszym|jutrzejszej|jutrzejsza|jutrzejszą|jutro rano|' +
        'jutro po południu|jutro wieczorem',
      '2': 'pojutrze',
    },
    daysAgo: '# dni temu',
    dayCounts: 'dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
    last:
      'zeszły|zeszłego|zeszłemu|zeszłym|zeszłą|zeszłej|zeszła|zeszłe|ubiegły|ubiegłego|ubiegłemu|ubiegłym|' +
      'ubiegłą|ubiegłej|ubiegła|ubiegłe|miniony|minionego|minionym|minioną|minionej|miniona|poprzedni|' +
      'poprzedniego|poprzednim|poprzednią|poprzedniej',
    current:
      'ten|tego|tym|tę|tą|tej|ta|bieżący|bieżącego|bieżącym|bieżącej|obecny|obecnego|obecnym|tegoroczny|' +
      'tegorocznego|tegorocznym|tegorocznej',
    next:
      'najbliższy|najbliższego|najbliższym|najbliższą|najbliższej|następny|następnego|następnym|następną|następnej|przyszły|przyszłego|przyszłemu|przyszłym|przyszłą|' +
      'przyszłej|przyszła|przyszłe|nadchodzący|nadchodzącego|nadchodzącym|nadchodzącą|nadchodzącej',
    units: {
      day: 'dzień|dnia|dniu|dniem|dniowi|dni|dniach|dniami|doba|doby|dobę',
      week: 'tydzień|tygodnia|tygodniu|tygodniem',
      month: 'miesiąc|miesiąca|miesiącu|miesiącem',
      year: 'rok|roku|rokiem|rokowi',
    },
    connectors: 'roku|rok|r|dnia|miesiąca',
    before:
      'w|we|od|do|na|z|ze|po|przed|około|ok|dnia|podczas|między|pomiędzy|rankiem|rano|wieczorem|w nocy z|' +
      'w nocy na|początek|początku|początkiem|na początku|połowa|połowie|połowy|koniec|końca|końcu|końcem|' +
      'pod koniec|z końcem|już|jeszcze|aż do|nie później niż do|miesiącu|cały|całym|za',
    range: 'do|aż do|po|a|na',
    ordinalEndings: 'go|ego|szego|tego|mego|szy|ty|my',
    dayWords: {
      pierwszego: 1,
      drugiego: 2,
      trzeciego: 3,
      czwartego: 4,
      piątego: 5,
      szóstego: 6,
      siódmego: 7,
      ósmego: 8,
      dziewiątego: 9,
      dziesiątego: 10,
      jedenastego: 11,
      dwunastego: 12,
      trzynastego: 13,
      czternastego: 14,
      piętnastego: 15,
      szesnastego: 16,
      siedemnastego: 17,
      osiemnastego: 18,
      dziewiętnastego: 19,
      dwudziestego: 20,
      'dwudziestego pierwszego': 21,
      'dwudziestego drugiego': 22,
      'dwudziestego trzeciego': 23,
      'dwudziestego czwartego': 24,
      'dwudziestego piątego': 25,
      'dwudziestego szóstego': 26,
      'dwudziestego siódmego': 27,
      'dwudziestego ósmego': 28,
      'dwudziestego dziewiątego': 29,
      trzydziestego: 30,
      'trzydziestego pierwszego': 31,
    },
    dayParts: 'rano|nad ranem|przed południem|w południe|po południu|wieczorem|w nocy',
    turns: 'before',
    accents: true,
    periods: {
      week: { '-1': 'ub. tygodniu|ub. tygodnia' },
      month: { '-1': 'ub. miesiącu|ub. miesiąca' },
      year: {
        '-1': 'ub.r|ub. roku|ubr|ubiegłego roku|zeszłego roku',
        0: 'br|b.r|bieżącego roku|tego roku',
        1: 'przyszłego roku',
      },
    },
    every: 'każdy|każdą|każda|każdej|każdego|co',
    maxEnding: 0,
    // sie is się without its tail, lis a fox, lip the lime trees; Maja is a name, and so are Maj, Marzec, Sobota, Niedziela, Środa, Piątek.
    guarded:
      'maj|maja|majem|mar|sty|lut|kwi|cze|lip|sie|lis|gru|luty|marzec|lipiec|styczeń|kwiecień|sobota|' +
      'niedziela|środa|piątek|czwartek|wtorek',
    capitalised: false,
  },
  names: {
    titles:
      'prezydent|prezydenta|prezydentowi|prezydentem|prezydenci|prezydentka|prezydentki|wiceprezydent*|' +
      'eksprezydent*|były prezydent|byłego prezydenta|premier|premiera|premierowi|premierem|premierka|' +
      'wicepremier*|ekspremier*|były premier|byłego premiera|minister|ministra|ministrowi|ministrem|' +
      'ministrowie|ministrze|wiceminister|wiceministra|wiceministrem|szef|szefa|szefowi|szefem|szefowa|' +
      'szefowej|szefową|szef msz|szefa msz|szef mon|szefa mon|szef mswia|minister spraw zagranicznych|' +
      'ministra spraw zagranicznych|minister obrony|minister obrony narodowej|ministra obrony|' +
      'minister sprawiedliwości|ministra sprawiedliwości|minister zdrowia|ministra zdrowia|minister finansów|' +
      'ministra finansów|sekretarz|sekretarza|sekretarzem|sekretarz generalny|sekretarza generalnego|' +
      'sekretarz stanu|sekretarza stanu|kanclerz|kanclerza|kanclerzem|marszałek|marszałka|marszałkiem|' +
      'marszałkini|wicemarszałek|wicemarszałka|lider|lidera|liderem|liderka|liderki|prezes|prezesa|prezesem|' +
      'prezesowi|wiceprezes*|przewodniczący|przewodniczącego|przewodniczącym|przewodnicząca|przewodniczącej|' +
      'rzecznik|rzecznika|rzecznikiem|rzeczniczka|rzeczniczki|rzecznik prasowy|rzeczniczka prasowa|' +
      'rzecznik rządu|poseł|posła|posłem|posłowie|posłanka|posłanki|senator|senatora|senatorem|senatorka|' +
      'europoseł|europosła|europosłanka|radny|radnego|radna|burmistrz|burmistrza|burmistrzem|wójt|wójta|' +
      'wojewoda|wojewody|wojewodą|starosta|starosty|ambasador*|konsul|konsula|komisarz|komisarza|komisarka|' +
      'dyrektor*|dyrektorka|generał*|gen|pułkownik*|płk|major|majora|mjr|kapitan*|komendant*|nadinspektor|' +
      'podinspektor|prokurator*|prokurator generalny|prokuratora generalnego|sędzia|sędziego|sędzią|sędzi|' +
      'adwokat*|mecenas|mecenasa|trener*|selekcjoner*|napastnik*|bramkarz|bramkarza|obrońca|obrońcy|' +
      'pomocnik*|tenisista|tenisistka|tenisistki|skoczek|papież|papieża|papieżem|papieżowi|kardynał*|' +
      'arcybiskup*|abp|abpa|biskup*|bp|ksiądz|księdza|ks|patriarcha|patriarchy|król|króla|królem|królowa|' +
      'królowej|książę|księcia|księżna|księżnej|cesarz|cesarza|szejk*|ajatollah*|imam|imama|pan|pana|panem|' +
      'panu|pani|panią|profesor*|prof|doktor|doktora|dr|reżyser*|reżyserka|aktor*|aktorka|piosenkarz|' +
      'piosenkarka|pisarz|pisarka|dziennikarz|dziennikarza|dziennikarka|dziennikarki|politolog|politolożka|' +
      'ekonomista|analityk*|ekspert*|ekspertka|przedsiębiorca|miliarder*|opozycjonista|działacz*|doradca|' +
      'doradcy|pełnomocnik*|ombudsman',
    organisationWords:
      'ministerstw*|uniwersytet*|instytut*|akademi*|bank|banku|bankiem|bankowi|parti*|ruch|ruchu|rząd|rządu|' +
      'rządem|parlament*|sejm|sejmu|sejmie|sejmem|senat|senatu|senacie|sąd|sądu|sądem|sądzie|trybunał*|' +
      'prokuratur*|policj*|policja|armi*|wojsk*|straż|straży|urząd|urzędu|urzędzie|urzędem|agencj*|inspekcj*|' +
      'inspektorat*|komisj*|komitet*|komend*|rada|rady|radzie|radę|radą|federacj*|stowarzyszeni*|związek|' +
      'związku|związkiem|unia|unii|unię|unią|spółk*|firm*|koncern*|holding*|grup*|fundacj*|fundusz*|klub*|' +
      'sojusz*|koalicj*|organizacj*|zjednoczeni*|centrum|telewizj*|radio|radia|szpital*|kościół|kościoła|' +
      'kościele|ambasad*|konsulat*|teatr*|muzeum|liceum|wydział*|kongres*|izba|izby|izbie|izbę|dyrekcj*|' +
      'zarząd*|towarzystw*|port|lotnisk*|politechnik*',
    placeWords:
      'miast*|mieście|gmin*|wieś|wsi|rzek*|rzece|województw*|powiat*|region*|prowincj*|obwód|obwodu|obwodzie|' +
      'republik*|wysp*|półwysep|półwyspu|morze|morza|morzu|jezior*|zatok*|cieśnin*|góra|góry|górze|gór|' +
      'dolin*|ulic*|ulicy|plac|placu|alej*|osiedl*|dworzec|dworca|dworcu|przedmieści*|dzielnic*|hrabstw*|' +
      'pustyni*|przylądek|przylądka|granic*|stan|stanu|stanie',
    joiners: 'i|oraz|dla|na|w|we|z|ze|nad|pod|przy|o|do|spraw|ds|im|de|da|di|del|la|le|von|van|der|al|bin|ibn|ben',
    neverNames:
      'W|We|Na|Po|Z|Ze|Do|Od|O|U|Przy|Przez|Dla|Bez|Pod|Nad|Między|Przed|Przeciwko|Według|Zdaniem|Około|' +
      'Podczas|Oprócz|Zamiast|Dzięki|Wobec|On|Ona|Ono|Oni|One|My|Wy|Ja|Ty|Jego|Jej|Ich|Nasz|Nasze|Nasza|Mój|' +
      'Moja|To|Ten|Ta|Te|Tę|Ci|Tak|Taki|Takie|Tam|Tu|Tutaj|Wtedy|Teraz|Też|Także|Również|Już|Jeszcze|Jak|' +
      'Jaki|Jakie|Jaka|Kiedy|Gdy|Który|Która|Które|Którzy|Kto|Co|Aby|Żeby|Gdzie|Dokąd|Dlaczego|Czy|Jeśli|' +
      'Jeżeli|Ale|A|I|Albo|Lub|Jednak|Choć|Chociaż|Dlatego|Ponieważ|Bo|Więc|Zatem|Natomiast|Tymczasem|' +
      'Ponadto|Dodatkowo|Poza|Dalej|Wcześniej|Później|Potem|Dziś|Dzisiaj|Wczoraj|Jutro|Łącznie|Wszyscy|' +
      'Wszystkie|Wszystko|Każdy|Wielu|Wiele|Niektórzy|Niektóre|Kilka|Kilku|Więcej|Mniej|Tylko|Nawet|Właśnie|' +
      'Nie|Jeden|Jedna|Jedno|Dwa|Dwie|Dwaj|Trzy|Cztery|Pięć|Sześć|Siedem|Osiem|Dziewięć|Dziesięć|Pierwszy|' +
      'Pierwsza|Drugi|Druga|Kolejny|Kolejne|Inni|Nowy|Nowa|Nowe|Policja|Policjanci|Strażacy|Rząd|Prezydent|' +
      'Premier|Minister|Sąd|Źródło|Źródła|Eksperci|Fot|Foto|Zdjęcie|Wideo|Czytaj|Zobacz|Aktualizacja|Ludzie|' +
      'Mężczyzna|Kobieta|Dzieci|Jest|Są|Był|Była|Było|Byli|Będzie|Ma|Mają|Może|Można|Zachód|Zachodu|Wschód|' +
      'Północ|Południe|Bóg|Internet|Oto',
    endings:
      'owskiego|owskiemu|owskim|skiego|skiemu|skim|skiej|ska|ską|owie|owi|ego|emu|iego|iemu|ami|ach|iem|em|' +
      'ów|om|ej|ym|im|ie|ią|ię|a|y|u|i|e|ą|ę|o|ii',
    prefixes: '',
  },
  stopWords:
    'w|we|i|na|z|ze|się|do|nie|że|to|o|jest|za|od|po|jak|przez|dla|co|a|oraz|tym|przed|są|który|która|które|' +
    'którzy|których|którym|której|którego|którą|ale|czy|był|była|było|były|byli|być|będzie|będą|jego|jej|ich|' +
    'im|mu|go|ją|nim|nią|nich|tego|tej|ten|ta|te|tę|tą|tych|tymi|temu|może|mogą|można|już|także|też|tylko|' +
    'roku|lat|lub|albo|ma|mają|miał|bardzo|bez|jednak|gdy|kiedy|gdzie|pod|nad|między|podczas|według|' +
    'przeciwko|ponad|około|został|została|zostały|zostało|swoje|swoich|swój|swoją|swojego|jeszcze|tak|' +
    'również|ponieważ|nas|nam|my|wy|was|on|ona|oni|one|ja|mnie|mi|aby|żeby|by|więcej|sobie|siebie|przy|u|iż|' +
    'jako|jeśli|bo|więc|choć|nawet|teraz|tam|tu|jeden|jedna|dwa|dwie|kilka|poza|zaś|wobec|wszystkie|' +
    'wszystkich|wszystko|sam|m.in|np|właśnie',
  boilerplate:
    'czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|przeczytaj również|' +
    'zobacz także|zobacz też|zobacz również|zobacz więcej|sprawdź też|polecamy także|polecane artykuły|' +
    'powiązane artykuły|powiązane tematy|podobne artykuły|najpopularniejsze|najczęściej czytane|' +
    'udostępnij na|udostępnij ten artykuł|udostępnij artykuł|podziel się na|' +
    'obserwuj nas|śledź nas na|polub nas na|dołącz do nas na|zapisz się na newsletter|' +
    'zapisz się do newslettera|subskrybuj|newsletter:|dodaj komentarz|zostaw komentarz|napisz komentarz|' +
    'pokaż komentarze|komentarze (|twój adres e-mail nie zostanie opublikowany|' +
    'twój adres email nie zostanie opublikowany|wymagane pola są oznaczone|wszelkie prawa zastrzeżone|' +
    'wszystkie prawa zastrzeżone|materiał chroniony prawem autorskim|dalsze rozpowszechnianie artykułu|dalsze rozpowszechnianie artykułów|fot.|zdjęcie:|' +
    'źródło zdjęcia|źródło:|źródła:|reklama|dalsza część artykułu|dalszy ciąg materiału|' +
    'ta strona używa plików cookies|ta strona korzysta z plików cookie|używamy plików cookie|' +
    'polityka prywatności|zgoda na cookies|masz ciekawy temat|widzisz błąd|znalazłeś błąd|tagi:|tematy:|' +
    'słowa kluczowe:|wersja do druku|wydrukuj artykuł|wesprzyj nas',
  multipliers: {
    tuzin: 12,
    setki: 100,
    setek: 100,
    setka: 100,
    setkami: 100,
    tys: 1000,
    tysiąc: 1000,
    tysiąca: 1000,
    tysiące: 1000,
    tysięcy: 1000,
    tysiącom: 1000,
    tysiącami: 1000,
    tysiącach: 1000,
    tysiącu: 1000,
    tysiącem: 1000,
    mln: 1000000,
    milion: 1000000,
    miliona: 1000000,
    miliony: 1000000,
    milionów: 1000000,
    milionom: 1000000,
    milionem: 1000000,
    milionami: 1000000,
    milionach: 1000000,
    milionowi: 1000000,
    mld: 1000000000,
    miliard: 1000000000,
    miliarda: 1000000000,
    miliardy: 1000000000,
    miliardów: 1000000000,
    miliardom: 1000000000,
    miliardami: 1000000000,
    miliardach: 1000000000,
    miliardem: 1000000000,
    miliardowi: 1000000000,
    mlrd: 1000000000,
    bln: 1000000000000,
    bilion: 1000000000000,
    biliona: 1000000000000,
    biliony: 1000000000000,
    bilionów: 1000000000000,
    bilionom: 1000000000000,
    bilionach: 1000000000000,
    bilionem: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorsk*|Andorczyk*|Andorczycy' },
    AE: {
      names:
        'ZEA|Zjednoczone Emiraty Arabskie|Zjednoczonych Emiratów Arabskich|Zjednoczonych Emiratach Arabskich|' +
        'Zjednoczonym Emiratom Arabskim|Emiraty|Emiratów|Emiratach',
      adjectives: 'emirack*',
    },
    AF: {
      names: 'Afganistan|Afganistanu|Afganistanem|Afganistanie',
      adjectives: 'afgańsk*|afgańscy|Afgańczyk*|Afgańczycy|Afganka|Afganki',
    },
    AG: { adjectives: 'antiguańsk*' },
    AL: { names: 'Albania|Albanii|Albanię|Albanią', adjectives: 'albańsk*|albańscy|Albańczyk*|Albańczycy' },
    AM: { names: 'Armenia|Armenii|Armenię|Armenią', adjectives: 'armeńsk*|ormiańsk*|Ormian*' },
    AO: { adjectives: 'angolsk*|Angolczyk*|Angolczycy' },
    AR: {
      names: 'Argentyna|Argentyny|Argentynie|Argentynę|Argentyną',
      adjectives: 'argentyńsk*|Argentyńczyk*|Argentyńczycy',
    },
    AT: {
      names: 'Austria|Austrii|Austrię|Austrią',
      adjectives: 'austriack*|austriaccy|Austriak|Austriaka|Austriacy|Austriaków',
    },
    AU: { names: 'Australia|Australii|Australię|Australią', adjectives: 'australijsk*|Australijczyk*|Australijczycy' },
    AZ: {
      names: 'Azerbejdżan|Azerbejdżanu|Azerbejdżanem|Azerbejdżanie',
      adjectives: 'azerbejdżańsk*|azersk*|Azerowie',
    },
    BA: {
      names:
        'Bośnia|Bośnii|Bośnię|Bośnią|Bośnia i Hercegowina|Bośni i Hercegowiny|Bośni i Hercegowinie|' +
        'Bośnię i Hercegowinę|Bośnią i Hercegowiną',
      adjectives: 'bośniack*|Bośniak|Bośniacy|Bośniaków',
    },
    BB: { adjectives: 'barbadosk*' },
    BD: { names: 'Bangladesz|Bangladeszu|Bangladeszem', adjectives: 'banglijsk*|bangladesk*' },
    BE: { names: 'Belgia|Belgii|Belgię|Belgią', adjectives: 'belgijsk*|Belgowie|Belgów' },
    BF: { adjectives: 'burkińsk*|Burkińczyk*|Burkińczycy' },
    BG: { names: 'Bułgaria|Bułgarii|Bułgarię|Bułgarią', adjectives: 'bułgarsk*|Bułgarzy|Bułgarów' },
    BH: { adjectives: 'bahrajńsk*|Bahrajńczyk*|Bahrajńczycy' },
    BI: { adjectives: 'burundyjsk*|Burundyjczyk*|Burundyjczycy' },
    BJ: { adjectives: 'benińsk*|Benińczyk*|Benińczycy' },
    BN: { adjectives: 'brunejsk*|Brunejczyk*|Brunejczycy' },
    BO: { adjectives: 'boliwijsk*|Boliwijczyk*|Boliwijczycy' },
    BR: { names: 'Brazylia|Brazylii|Brazylię|Brazylią', adjectives: 'brazylijsk*|Brazylijczyk*|Brazylijczycy' },
    BS: { adjectives: 'bahamsk*|Bahamczyk*|Bahamczycy' },
    BT: { adjectives: 'bhutańsk*|Bhutańczyk*|Bhutańczycy' },
    BW: { adjectives: 'botswańsk*|Botswańczyk*|Botswańczycy' },
    BY: { names: 'Białoruś|Białorusi|Białorusią', adjectives: 'białorusk*|Białorusin*' },
    BZ: { adjectives: 'belizeńsk*|Belizeńczyk*|Belizeńczycy' },
    CA: { names: 'Kanada|Kanady|Kanadzie|Kanadę|Kanadą', adjectives: 'kanadyjsk*|Kanadyjczyk*|Kanadyjczycy' },
    CD: { adjectives: 'kongijsk*|Kongijczyk*|Kongijczycy' },
    CF: { adjectives: 'środkowoafrykańsk*' },
    CH: {
      names: 'Szwajcaria|Szwajcarii|Szwajcarię|Szwajcarią',
      adjectives: 'szwajcarsk*|Szwajcar|Szwajcarzy|Szwajcarów',
    },
    CI: { adjectives: 'iworyjsk*|Iworyjczyk*|Iworyjczycy' },
    CL: { names: 'Chile', adjectives: 'chilijsk*|Chilijczyk*|Chilijczycy' },
    CM: { adjectives: 'kameruńsk*|Kameruńczyk*|Kameruńczycy' },
    CN: {
      names: 'Chiny|Chin|Chinom|Chinami|Chinach|Chińska Republika Ludowa|Chińskiej Republiki Ludowej|ChRL',
      adjectives: 'chińsk*|chińscy|Chińczyk*|Chińczycy',
    },
    CO: { names: 'Kolumbia|Kolumbii|Kolumbię|Kolumbią', adjectives: 'kolumbijsk*|Kolumbijczyk*|Kolumbijczycy' },
    CR: { adjectives: 'kostarykańsk*|Kostarykan*' },
    CU: { names: 'Kuba|Kuby|Kubie|Kubę|Kubą', adjectives: 'kubańsk*|Kubańczyk*|Kubańczycy' },
    CV: { adjectives: 'kabowerdeńsk*|Kabowerdeńczyk*|Kabowerdeńczycy' },
    CY: { names: 'Cypr|Cypru|Cyprem|Cyprze', adjectives: 'cypryjsk*|Cypryjczyk*|Cypryjczycy' },
    CZ: {
      names: 'Czechy|Czech|Czechom|Czechami|Czechach|Republika Czeska|Republiki Czeskiej|Republice Czeskiej',
      adjectives: 'czesk*|czescy|Czesi|Czechów|Czeszka|Czeszki',
    },
    DE: {
      names: 'Niemcy|Niemiec|Niemcom|Niemcami|Niemczech|RFN|Republika Federalna Niemiec',
      adjectives: 'niemieck*|niemieccy|Niemca|Niemcem|Niemców|Niemka|Niemki',
    },
    DJ: { adjectives: 'dżibutyjsk*|Dżibutyjczyk*|Dżibutyjczycy' },
    DK: { names: 'Dania|Danii|Danię|Danią', adjectives: 'duńsk*|duńscy|Duńczyk*|Duńczycy' },
    DO: { adjectives: 'Dominikańczyk*|Dominikańczycy' },
    DZ: { names: 'Algieria|Algierii|Algierię|Algierią', adjectives: 'algiersk*|Algierczyk*|Algierczycy' },
    EC: { names: 'Ekwador|Ekwadoru|Ekwadorem|Ekwadorie|Ekwadorze', adjectives: 'ekwadorsk*' },
    EE: { names: 'Estonia|Estonii|Estonię|Estonią', adjectives: 'estońsk*|Estończyk*|Estończycy' },
    EG: { names: 'Egipt|Egiptu|Egiptem|Egiptcie', adjectives: 'egipsk*|Egipcjan*' },
    ER: { adjectives: 'erytrejsk*|Erytrejczyk*|Erytrejczycy' },
    ES: {
      names: 'Hiszpania|Hiszpanii|Hiszpanię|Hiszpanią',
      adjectives: 'hiszpańsk*|hiszpańscy|Hiszpan|Hiszpanie|Hiszpanów|Hiszpanka',
    },
    ET: { names: 'Etiopia|Etiopii|Etiopię|Etiopią', adjectives: 'etiopsk*|Etiopczyk*|Etiopczycy' },
    FI: { names: 'Finlandia|Finlandii|Finlandię|Finlandią', adjectives: 'fińsk*|fińscy|Fin|Finowie|Finów' },
    FJ: { adjectives: 'fidżyjsk*|Fidżyjczyk*|Fidżyjczycy' },
    FM: { adjectives: 'mikronezyjsk*|Mikronezyjczyk*|Mikronezyjczycy' },
    FR: {
      names: 'Francja|Francji|Francję|Francją',
      adjectives: 'francusk*|francuscy|Francuz|Francuza|Francuzi|Francuzów|Francuzka|Francuzki',
    },
    GA: { adjectives: 'gabońsk*|Gabończyk*|Gabończycy' },
    GB: {
      names:
        'Brytania|Brytanii|Brytanię|Brytanią|Wielka Brytania|Wielkiej Brytanii|Wielką Brytanię|' +
        'Wielką Brytanią|Zjednoczone Królestwo|Zjednoczonego Królestwa|Zjednoczonym Królestwie',
      adjectives: 'brytyjsk*|brytyjscy|Brytyjczyk*|Brytyjczycy|Brytyjka|angielsk*|angielscy|Anglik|Anglicy|Anglików',
    },
    'GB-ENG': { names: 'Anglia|Anglii|Anglię|Anglią' },
    'GB-SCT': { names: 'Szkocja|Szkocji|Szkocję|Szkocją', adjectives: 'szkock*|Szkot|Szkoci|Szkotów' },
    'GB-WLS': { names: 'Walia|Walii|Walię|Walią', adjectives: 'walijsk*|Walijczyk*|Walijczycy' },
    'GB-NIR': {
      names: 'Irlandia Północna|Irlandii Północnej|Irlandię Północną|Irlandią Północną',
      adjectives: 'północnoirlandzk*',
    },
    GD: { adjectives: 'grenadzk*|Grenadyjczyk*|Grenadyjczycy' },
    GE: { names: 'Gruzja|Gruzji|Gruzję|Gruzją', adjectives: 'gruzińsk*|gruzińscy|Gruzin|Gruzini|Gruzinów' },
    GH: { adjectives: 'ghańsk*|Ghańczyk*|Ghańczycy' },
    GL: { adjectives: 'grenlandzk*|Grenlandczyk*|Grenlandczycy' },
    GM: { adjectives: 'gambijsk*|Gambijczyk*|Gambijczycy' },
    GN: { adjectives: 'gwinejsk*|Gwinejczyk*|Gwinejczycy' },
    GR: { names: 'Grecja|Grecji|Grecję|Grecją', adjectives: 'greck*|greccy|Grek|Grecy|Greków' },
    GT: { adjectives: 'gwatemalsk*|Gwatemalczyk*|Gwatemalczycy' },
    GY: { adjectives: 'gujańsk*|Gujańczyk*|Gujańczycy' },
    HK: { adjectives: 'hongkońsk*|Hongkończyk*|Hongkończycy' },
    HN: { adjectives: 'hondurask*|Honduran*' },
    HR: {
      names: 'Chorwacja|Chorwacji|Chorwację|Chorwacją',
      adjectives: 'chorwack*|chorwaccy|Chorwat|Chorwaci|Chorwatów',
    },
    HT: { adjectives: 'haitańsk*|Haitańczyk*|Haitańczycy' },
    HU: { names: 'Węgry|Węgier|Węgrom|Węgrami|Węgrzech', adjectives: 'węgiersk*|węgierscy|Węgra|Węgrzy|Węgrów' },
    ID: { names: 'Indonezja|Indonezji|Indonezję|Indonezją', adjectives: 'indonezyjsk*|Indonezyjczyk*|Indonezyjczycy' },
    IE: { names: 'Irlandia|Irlandii|Irlandię|Irlandią', adjectives: 'irlandzk*|irlandzcy|Irlandczyk*|Irlandczycy' },
    IL: {
      names: 'Izrael|Izraela|Izraelowi|Izraelem|Izraelu',
      adjectives: 'izraelsk*|izraelscy|Izraelczyk*|Izraelczycy',
    },
    IN: { names: 'Indie|Indii|Indiom|Indiami|Indiach', adjectives: 'indyjsk*|hindusk*|Hindus|Hindusi|Hindusów' },
    IQ: { names: 'Irak|Iraku|Irakiem|Irakowi', adjectives: 'irack*|iraccy|Irakijczyk*|Irakijczycy' },
    IR: { names: 'Iran|Iranu|Iranem|Iranie|Iranowi', adjectives: 'irańsk*|irańscy|Irańczyk*|Irańczycy' },
    IS: { names: 'Islandia|Islandii|Islandię|Islandią', adjectives: 'islandzk*|Islandczyk*|Islandczycy' },
    IT: {
      names: 'Włochy|Włoch|Włochom|Włochami|Włoszech|Italia|Italii|Italię|Italią',
      adjectives: 'włosk*|włoscy|Włosi|Włochów|Włoszka',
    },
    JM: { adjectives: 'jamajsk*|Jamajczyk*|Jamajczycy' },
    JO: { names: 'Jordania|Jordanii|Jordanię|Jordanią', adjectives: 'jordańsk*|Jordańczyk*|Jordańczycy' },
    JP: { names: 'Japonia|Japonii|Japonię|Japonią', adjectives: 'japońsk*|japońscy|Japończyk*|Japończycy' },
    KE: { names: 'Kenia|Kenii|Kenię|Kenią', adjectives: 'kenijsk*|Kenijczyk*|Kenijczycy' },
    KG: {
      names: 'Kirgistan|Kirgistanu|Kirgistanem|Kirgistanie|Kirgizja|Kirgizji|Kirgizję|Kirgizją',
      adjectives: 'kirgisk*|Kirgiz*',
    },
    KH: { adjectives: 'kambodżańsk*|Kambodżan*' },
    KM: { adjectives: 'komoryjsk*|Komoryjczyk*|Komoryjczycy' },
    KP: {
      names: 'Korea Północna|Korei Północnej|Koreę Północną|Koreą Północną|KRLD',
      adjectives: 'północnokoreańsk*|północnokoreańscy',
    },
    KR: {
      names: 'Korea Południowa|Korei Południowej|Koreę Południową|Koreą Południową',
      adjectives: 'południowokoreańsk*|południowokoreańscy',
    },
    KW: { names: 'Kuwejt|Kuwejtu|Kuwejtem|Kuwejtcie', adjectives: 'kuwejck*' },
    KZ: {
      names: 'Kazachstan|Kazachstanu|Kazachstanem|Kazachstanie',
      adjectives: 'kazachsk*|kazachstańsk*|Kazachowie|Kazachów',
    },
    LA: { adjectives: 'laotańsk*|Laotańczyk*|Laotańczycy' },
    LB: { names: 'Liban|Libanu|Libanem|Libanie', adjectives: 'libańsk*|Libańczyk*|Libańczycy' },
    LI: { names: 'Liechtenstein|Liechtensteinu|Liechtensteinem|Liechtensteinie', adjectives: 'liechtensteińsk*' },
    LK: { adjectives: 'lankijsk*|Lankijczyk*|Lankijczycy' },
    LR: { adjectives: 'liberyjsk*|Liberyjczyk*|Liberyjczycy' },
    LS: { adjectives: 'lesotyjsk*|Lesotyjczyk*|Lesotyjczycy' },
    LT: { names: 'Litwa|Litwy|Litwie|Litwę|Litwą', adjectives: 'litewsk*|litewscy|Litwin*' },
    LU: { names: 'Luksemburg|Luksemburga|Luksemburgu|Luksemburgiem', adjectives: 'luksembursk*' },
    LV: { names: 'Łotwa|Łotwy|Łotwie|Łotwę|Łotwą', adjectives: 'łotewsk*|łotewscy|Łotysz|Łotysze|Łotyszy' },
    LY: { names: 'Libia|Libii|Libię|Libią', adjectives: 'libijsk*|Libijczyk*|Libijczycy' },
    MA: { names: 'Maroko|Maroka|Maroku|Marokiem', adjectives: 'marokańsk*|Marokańczyk*|Marokańczycy' },
    MC: { adjectives: 'monakijsk*|monack*|Monakijczyk*|Monakijczycy' },
    MD: {
      names: 'Mołdawia|Mołdawii|Mołdawię|Mołdawią|Mołdowa|Mołdowy|Mołdowie|Mołdowę|Mołdową',
      adjectives: 'mołdawsk*|mołdawscy|Mołdawian*',
    },
    ME: {
      names: 'Czarnogóra|Czarnogóry|Czarnogórę|Czarnogórą|Czarnogórze',
      adjectives: 'czarnogórsk*|Czarnogórzec|Czarnogórcy',
    },
    MG: { adjectives: 'malgask*|madagaskarsk*|Malgasz|Malgasze|Malgaszów' },
    MK: {
      names:
        'Macedonia Północna|Macedonii Północnej|Macedonię Północną|Macedonią Północną|Macedonia|Macedonii|' +
        'Macedonię|Macedonią',
      adjectives: 'północnomacedońsk*|macedońsk*|Macedończyk*|Macedończycy',
    },
    ML: { names: 'Mali', adjectives: 'malijsk*' },
    MM: {
      names: 'Mjanma|Mjanmy|Mjanmie|Mjanmę|Mjanmą|Birma|Birmy|Birmie|Birmę|Birmą',
      adjectives: 'birmańsk*|mjańmańsk*',
    },
    MN: { names: 'Mongolia|Mongolii|Mongolię|Mongolią', adjectives: 'mongolsk*' },
    MR: { adjectives: 'mauretańsk*|Mauretańczyk*|Mauretańczycy' },
    MT: { names: 'Malta|Malty|Maltę|Maltą|Malcie', adjectives: 'maltańsk*' },
    MU: { adjectives: 'maurytyjsk*|Maurytyjczyk*|Maurytyjczycy' },
    MV: { adjectives: 'malediwsk*|Malediwczyk*|Malediwczycy' },
    MW: { adjectives: 'malawijsk*|Malawijczyk*|Malawijczycy' },
    MX: {
      names: 'Meksyk|Meksyku|Meksykiem|Meksykowi',
      adjectives: 'meksykańsk*|Meksykan*|Meksykańczyk*|Meksykańczycy',
    },
    MY: { names: 'Malezja|Malezji|Malezję|Malezją', adjectives: 'malezyjsk*' },
    MZ: { adjectives: 'mozambick*|Mozambijczyk*|Mozambijczycy' },
    NA: { adjectives: 'namibijsk*|Namibijczyk*|Namibijczycy' },
    NE: { adjectives: 'nigersk*|Nigerczyk*|Nigerczycy' },
    NG: { names: 'Nigeria|Nigerii|Nigerię|Nigerią', adjectives: 'nigeryjsk*|Nigeryjczyk*|Nigeryjczycy' },
    NI: { adjectives: 'nikaraguańsk*|Nikaraguańczyk*|Nikaraguańczycy' },
    NL: {
      names: 'Holandia|Holandii|Holandię|Holandią|Niderlandy|Niderlandów|Niderlandach|Niderlandom',
      adjectives: 'holendersk*|holenderscy|Holender|Holendrzy|Holendrów|niderlandzk*',
    },
    NO: { names: 'Norwegia|Norwegii|Norwegię|Norwegią', adjectives: 'norwesk*|norwescy|Norweg|Norwegowie|Norwegów' },
    NP: { names: 'Nepal|Nepalu|Nepalem|Nepalie', adjectives: 'nepalsk*' },
    NR: { adjectives: 'nauruańsk*|Nauruańczyk*|Nauruańczycy' },
    NZ: {
      names: 'Nowa Zelandia|Nowej Zelandii|Nową Zelandię|Nową Zelandią',
      adjectives: 'nowozelandzk*|Nowozelandczyk*|Nowozelandczycy',
    },
    OM: { adjectives: 'omańsk*|Omańczyk*|Omańczycy' },
    PA: { adjectives: 'panamsk*|Panamczyk*|Panamczycy' },
    PE: { names: 'Peru', adjectives: 'peruwiańsk*|Peruwiańczyk*|Peruwiańczycy' },
    PG: { adjectives: 'papuask*' },
    PH: {
      names: 'Filipiny|Filipin|Filipinom|Filipinach|Filipinami',
      adjectives: 'filipińsk*|Filipińczyk*|Filipińczycy',
    },
    PK: { names: 'Pakistan|Pakistanu|Pakistanem|Pakistanie', adjectives: 'pakistańsk*|Pakistańczyk*|Pakistańczycy' },
    PL: {
      names: 'Polska|Polski|Polsce|Polskę|Polską|Rzeczpospolita Polska|Rzeczypospolitej Polskiej|RP',
      adjectives: 'polsk*|polscy|Polak|Polaka|Polakiem|Polakowi|Polacy|Polaków|Polakom|Polakami|Polka|Polki',
    },
    PR: { adjectives: 'portorykańsk*|Portorykańczyk*|Portorykańczycy' },
    PS: {
      names: 'Palestyna|Palestyny|Palestynie|Palestynę|Palestyną|Autonomia Palestyńska|Autonomii Palestyńskiej',
      adjectives: 'palestyńsk*|palestyńscy|Palestyńczyk*|Palestyńczycy',
    },
    PT: { names: 'Portugalia|Portugalii|Portugalię|Portugalią', adjectives: 'portugalsk*|Portugalczyk*|Portugalczycy' },
    PW: { adjectives: 'palausk*' },
    PY: { adjectives: 'paragwajsk*|Paragwajczyk*|Paragwajczycy' },
    QA: { names: 'Katar|Kataru|Katarem|Katarie|Katarze', adjectives: 'katarsk*' },
    RO: { names: 'Rumunia|Rumunii|Rumunię|Rumunią', adjectives: 'rumuńsk*|rumuńscy|Rumun|Rumuni|Rumunów' },
    RS: { names: 'Serbia|Serbii|Serbię|Serbią', adjectives: 'serbsk*|serbscy|Serb|Serba|Serbowie|Serbów' },
    RU: {
      names:
        'Rosja|Rosji|Rosję|Rosją|Federacja Rosyjska|Federacji Rosyjskiej|Federację Rosyjską|' + 'Federacją Rosyjską|FR',
      adjectives: 'rosyjsk*|rosyjscy|Rosjanin*|Rosjanie|Rosjan|Rosjanom|Rosjanami|Rosjanka',
    },
    RW: { names: 'Rwanda|Rwandy|Rwandzie|Rwandę|Rwandą', adjectives: 'rwandyjsk*' },
    SA: {
      names: 'Arabia Saudyjska|Arabii Saudyjskiej|Arabię Saudyjską|Arabią Saudyjską',
      adjectives: 'saudyjsk*|saudyjscy|Saudyjczyk*|Saudyjczycy',
    },
    SC: { adjectives: 'seszelsk*|Seszelczyk*|Seszelczycy' },
    SD: { names: 'Sudan|Sudanu|Sudanem|Sudanie', adjectives: 'sudańsk*' },
    SE: { names: 'Szwecja|Szwecji|Szwecję|Szwecją', adjectives: 'szwedzk*|szwedzcy|Szwed|Szweda|Szwedzi|Szwedów' },
    SG: { names: 'Singapur|Singapuru|Singapurem|Singapurie|Singapurze', adjectives: 'singapursk*' },
    SI: { names: 'Słowenia|Słowenii|Słowenię|Słowenią', adjectives: 'słoweńsk*|Słoweniec|Słoweńcy|Słoweńców' },
    SK: {
      names: 'Słowacja|Słowacji|Słowację|Słowacją',
      adjectives: 'słowack*|słowaccy|Słowak|Słowaka|Słowacy|Słowaków',
    },
    SL: { adjectives: 'sierraleońsk*|Sierraleończyk*|Sierraleończycy' },
    SM: { adjectives: 'sanmaryńsk*|Sanmaryńczyk*|Sanmaryńczycy' },
    SN: { names: 'Senegal|Senegalu|Senegalem|Senegalie', adjectives: 'senegalsk*' },
    SO: { names: 'Somalia|Somalii|Somalię|Somalią', adjectives: 'somalijsk*|Somalijczyk*|Somalijczycy' },
    SR: { adjectives: 'surinamsk*|Surinamczyk*|Surinamczycy' },
    SS: { adjectives: 'południowosudańsk*' },
    SV: { adjectives: 'salwadorsk*|Salwadorczyk*|Salwadorczycy' },
    SY: { names: 'Syria|Syrii|Syrię|Syrią', adjectives: 'syryjsk*|syryjscy|Syryjczyk*|Syryjczycy' },
    SZ: { adjectives: 'eswatyńsk*' },
    TD: { adjectives: 'czadyjsk*|Czadyjczyk*|Czadyjczycy' },
    TG: { adjectives: 'togijsk*|Togijczyk*|Togijczycy' },
    TH: { names: 'Tajlandia|Tajlandii|Tajlandię|Tajlandią', adjectives: 'tajlandzk*|tajsk*|Taj|Tajowie' },
    TJ: { names: 'Tadżykistan|Tadżykistanu|Tadżykistanem|Tadżykistanie', adjectives: 'tadżyck*|Tadżyk|Tadżycy' },
    TL: { adjectives: 'wschodniotimorsk*|timorsk*|Timorczyk*|Timorczycy' },
    TM: { adjectives: 'turkmeńsk*|turkmenistańsk*|Turkmen|Turkmeni|Turkmenów' },
    TN: { names: 'Tunezja|Tunezji|Tunezję|Tunezją', adjectives: 'tunezyjsk*|Tunezyjczyk*|Tunezyjczycy' },
    TO: { adjectives: 'tongijsk*|tongańsk*|Tongijczyk*|Tongijczycy' },
    TR: { names: 'Turcja|Turcji|Turcję|Turcją', adjectives: 'tureck*|tureccy|Turek|Turka|Turcy|Turków|Turkom' },
    TT: { adjectives: 'trynidadzk*' },
    TW: { names: 'Tajwan|Tajwanu|Tajwanem|Tajwanie', adjectives: 'tajwańsk*|Tajwańczyk*|Tajwańczycy' },
    TZ: { adjectives: 'tanzańsk*|Tanzańczyk*|Tanzańczycy' },
    UA: {
      names: 'Ukraina|Ukrainy|Ukrainie|Ukrainę|Ukrainą',
      adjectives: 'ukraińsk*|ukraińscy|Ukrainiec|Ukraińc*|Ukraińcy|Ukrainka|Ukrainki',
    },
    UG: { names: 'Uganda|Ugandy|Ugandzie|Ugandę|Ugandą', adjectives: 'ugandyjsk*' },
    US: {
      names:
        'USA|Stany Zjednoczone|Stanów Zjednoczonych|Stanom Zjednoczonym|Stanach Zjednoczonych|' +
        'Stanami Zjednoczonymi|Stany Zjednoczone Ameryki|Stanów Zjednoczonych Ameryki|Ameryka|Ameryki|' +
        'Amerykę|Ameryką|Ameryce',
      adjectives: 'amerykańsk*|amerykańscy|Amerykan*|Amerykanka|Amerykanie',
    },
    UY: { names: 'Urugwaj|Urugwaju|Urugwajem', adjectives: 'urugwajsk*' },
    UZ: { names: 'Uzbekistan|Uzbekistanu|Uzbekistanem|Uzbekistanie', adjectives: 'uzbeck*|Uzbek|Uzbecy|Uzbeków' },
    VA: {
      names: 'Watykan|Watykanu|Watykanem|Watykanie|Stolica Apostolska|Stolicy Apostolskiej|Stolicę Apostolską',
      adjectives: 'watykańsk*',
    },
    VE: {
      names: 'Wenezuela|Wenezuely|Wenezuelę|Wenezuelą|Wenezueli',
      adjectives: 'wenezuelsk*|Wenezuelczyk*|Wenezuelczycy',
    },
    VN: { names: 'Wietnam|Wietnamu|Wietnamem|Wietnamie', adjectives: 'wietnamsk*|Wietnamczyk*|Wietnamczycy' },
    VU: { adjectives: 'vanuack*' },
    WS: { adjectives: 'samoańsk*|Samoańczyk*|Samoańczycy' },
    XK: { names: 'Kosowo|Kosowa|Kosowu|Kosowem|Kosowie', adjectives: 'kosowsk*' },
    YE: { names: 'Jemen|Jemenu|Jemenem|Jemenie', adjectives: 'jemeńsk*' },
    ZA: {
      names:
        'RPA|Republika Południowej Afryki|Republiki Południowej Afryki|Republice Południowej Afryki|' +
        'Południowa Afryka|Południowej Afryki|Południowej Afryce',
      adjectives: 'południowoafrykańsk*',
    },
    ZM: { adjectives: 'zambijsk*|Zambijczyk*|Zambijczycy' },
    ZW: { names: 'Zimbabwe', adjectives: 'zimbabweńsk*' },
    'geonames-756135': { names: 'Warszawa|Warszawy|Warszawie|Warszawę|Warszawą', adjectives: 'warszawsk*' },
    'geonames-3094802': { names: 'Kraków|Krakowa|Krakowowi|Krakowem|Krakowie', adjectives: 'krakowsk*' },
    'geonames-3099434': { names: 'Gdańsk|Gdańska|Gdańskowi|Gdańskiem|Gdańsku', adjectives: 'gdańsk*' },
    'geonames-3081368': { names: 'Wrocław|Wrocławia|Wrocławiu|Wrocławiem', adjectives: 'wrocławsk*' },
    'geonames-3088171': { names: 'Poznań|Poznania|Poznaniu|Poznaniem', adjectives: 'poznańsk*' },
    'geonames-3093133': { names: 'Łódź|Łodzi|Łodzią', adjectives: 'łódzk*' },
    'geonames-524901': { names: 'Moskwa|Moskwy|Moskwie|Moskwę|Moskwą', adjectives: 'moskiewsk*' },
    'geonames-703448': { names: 'Kijów|Kijowa|Kijowowi|Kijowem|Kijowie', adjectives: 'kijowsk*' },
    'geonames-702550': { names: 'Lwów|Lwowa|Lwowowi|Lwowem|Lwowie', adjectives: 'lwowsk*' },
    'geonames-2643743': { names: 'Londyn|Londynu|Londynem|Londynie', adjectives: 'londyńsk*' },
    'geonames-2988507': { names: 'Paryż|Paryża|Paryżu|Paryżem', adjectives: 'parysk*' },
    'geonames-2950159': { names: 'Berlin|Berlinu|Berlinem|Berlinie|Berlina', adjectives: 'berlińsk*' },
    'geonames-2761369': { names: 'Wiedeń|Wiednia|Wiedniu|Wiedniem', adjectives: 'wiedeńsk*' },
    'geonames-2800866': { names: 'Bruksela|Bruksely|Brukselę|Brukselą|Brukseli', adjectives: 'brukselsk*' },
    'geonames-3067696': { names: 'Praga|Pragy|Pragę|Pragą|Pragi|Pradze', adjectives: 'prask*' },
    'geonames-3054643': {
      names: 'Budapeszt|Budapesztu|Budapesztem|Budapesztie|Budapeszcie',
      adjectives: 'budapeszteńsk*',
    },
    'geonames-3169070': { names: 'Rzym|Rzymu|Rzymem|Rzymie', adjectives: 'rzymsk*' },
    'geonames-1816670': { names: 'Pekin|Pekinu|Pekinem|Pekinie', adjectives: 'pekińsk*' },
    'geonames-4140963': { names: 'Waszyngton|Waszyngtonu|Waszyngtonem|Waszyngtonie', adjectives: 'waszyngtońsk*' },
    'geonames-112931': { names: 'Teheran|Teheranu|Teheranem|Teheranie', adjectives: 'teherańsk*' },
    'geonames-264371': { names: 'Ateny|Aten|Atenach|Atenom' },
    'geonames-2747373': { names: 'Haga|Hagi|Hadze|Hagę|Hagą', adjectives: 'hask*' },
    'geonames-281184': { names: 'Jerozolima|Jerozolimy|Jerozolimę|Jerozolimą|Jerozolimie', adjectives: 'jerozolimsk*' },
    'geonames-593116': { names: 'Wilno|Wilna|Wilnie|Wilnem', adjectives: 'wileńsk*' },
    'geonames-625144': { names: 'Mińsk|Mińska|Mińsku|Mińskiem' },
    'geonames-698740': { names: 'Odessa|Odessy|Odessę|Odessą|Odessie' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'Organizacja Narodów Zjednoczonych|Organizacji Narodów Zjednoczonych|' +
      'Organizację Narodów Zjednoczonych|Organizacją Narodów Zjednoczonych|Narody Zjednoczone|' +
      'Narodów Zjednoczonych|Narodom Zjednoczonym',
    'organisation:un-security-council':
      'Rada Bezpieczeństwa ONZ|Rady Bezpieczeństwa ONZ|Radzie Bezpieczeństwa ONZ|Radę Bezpieczeństwa ONZ|' +
      'Radą Bezpieczeństwa ONZ|Rada Bezpieczeństwa|Rady Bezpieczeństwa|Radzie Bezpieczeństwa|' +
      'Radę Bezpieczeństwa|Radą Bezpieczeństwa',
    'organisation:un-general-assembly':
      'Zgromadzenie Ogólne ONZ|Zgromadzenia Ogólnego ONZ|Zgromadzeniu Ogólnemu ONZ|' + 'Zgromadzeniem Ogólnym ONZ',
    'organisation:un-human-rights-council':
      'Rada Praw Człowieka ONZ|Rady Praw Człowieka ONZ|Radzie Praw Człowieka ONZ|Radę Praw Człowieka ONZ|' +
      'Radą Praw Człowieka ONZ',
    'organisation:unhcr': 'Wysoki Komisarz ONZ ds. Uchodźców',
    'organisation:who':
      'Światowa Organizacja Zdrowia|Światowej Organizacji Zdrowia|Światową Organizację Zdrowia|' +
      'Światową Organizacją Zdrowia',
    'organisation:iaea':
      'MAEA|Międzynarodowa Agencja Energii Atomowej|Międzynarodowej Agencji Energii Atomowej|' +
      'Międzynarodową Agencję Energii Atomowej|Międzynarodową Agencją Energii Atomowej',
    'organisation:world-food-programme':
      'Światowy Program Żywnościowy|Światowego Programu Żywnościowego|Światowemu Programowi Żywnościowemu|' +
      'Światowym Programem Żywnościowym',
    'organisation:international-criminal-court':
      'MTK|Międzynarodowy Trybunał Karny|Międzynarodowego Trybunału Karnego|' +
      'Międzynarodowemu Trybunałowi Karnemu|Międzynarodowym Trybunałem Karnym|' +
      'Międzynarodowym Trybunałe Karnym',
    'organisation:international-court-of-justice':
      'MTS|Międzynarodowy Trybunał Sprawiedliwości|Międzynarodowego Trybunału Sprawiedliwości|' +
      'Międzynarodowemu Trybunałowi Sprawiedliwości|Międzynarodowym Trybunałem Sprawiedliwości|' +
      'Międzynarodowym Trybunałe Sprawiedliwości',
    'organisation:nato':
      'Sojusz Północnoatlantycki|Sojuszu Północnoatlantyckiego|Sojuszowi Północnoatlantyckiemu|' +
      'Sojuszem Północnoatlantyckim',
    'organisation:osce':
      'OBWE|Organizacja Bezpieczeństwa i Współpracy w Europie|' +
      'Organizacji Bezpieczeństwa i Współpracy w Europie|Organizację Bezpieczeństwa i Współpracy w Europie|' +
      'Organizacją Bezpieczeństwa i Współpracy w Europie',
    'organisation:european-union': 'UE|Unia Europejska|Unii Europejskiej|Unię Europejską|Unią Europejską',
    'organisation:european-commission':
      'KE|Komisja Europejska|Komisji Europejskiej|Komisję Europejską|Komisją Europejską',
    'organisation:european-parliament':
      'Parlament Europejski|Parlamentu Europejskiego|Parlamentowi Europejskiemu|Parlamentem Europejskim|' +
      'Parlamentcie Europejskim|Europarlament|PE',
    'organisation:european-council':
      'Rada Europejska|Rady Europejskiej|Radzie Europejskiej|Radę Europejską|Radą Europejską',
    'organisation:council-of-europe': 'Rada Europy|Rady Europy|Radzie Europy|Radę Europy|Radą Europy',
    'organisation:european-central-bank':
      'EBC|Europejski Bank Centralny|Europejskiego Banku Centralnego|Europejskiemu Bankowi Centralnemu|' +
      'Europejskim Bankiem Centralnym',
    'organisation:european-court-of-human-rights':
      'ETPC|ETPCz|Europejski Trybunał Praw Człowieka|Europejskiego Trybunału Praw Człowieka|' +
      'Europejskiemu Trybunałowi Praw Człowieka|Europejskim Trybunałem Praw Człowieka',
    'organisation:court-of-justice-of-the-eu':
      'TSUE|Trybunał Sprawiedliwości UE|Trybunału Sprawiedliwości UE|Trybunałowi Sprawiedliwości UE|' +
      'Trybunałem Sprawiedliwości UE|Trybunał Sprawiedliwości Unii Europejskiej|' +
      'Trybunału Sprawiedliwości Unii Europejskiej|Trybunałowi Sprawiedliwości Unii Europejskiej|' +
      'Trybunałem Sprawiedliwości Unii Europejskiej',
    'organisation:imf':
      'Międzynarodowy Fundusz Walutowy|Międzynarodowego Funduszu Walutowego|' +
      'Międzynarodowemu Funduszowi Walutowemu|Międzynarodowym Funduszem Walutowym',
    'organisation:world-bank': 'Bank Światowy|Banku Światowego|Bankowi Światowemu|Bankiem Światowym',
    'organisation:wto':
      'WTO|Światowa Organizacja Handlu|Światowej Organizacji Handlu|Światową Organizację Handlu|' +
      'Światową Organizacją Handlu',
    'organisation:oecd':
      'OECD|Organizacja Współpracy Gospodarczej i Rozwoju|Organizacji Współpracy Gospodarczej i Rozwoju|' +
      'Organizację Współpracy Gospodarczej i Rozwoju|Organizacją Współpracy Gospodarczej i Rozwoju',
    'organisation:opec': 'Organizacja Krajów Eksportujących Ropę Naftową',
    'organisation:african-union': 'Unia Afrykańska|Unii Afrykańskiej|Unię Afrykańską|Unią Afrykańską',
    'organisation:arab-league':
      'Liga Arabska|Ligi Arabskiej|Ligę Arabską|Ligą Arabską|Lidze Arabskiej|Liga Państw Arabskich',
    'organisation:cis':
      'WNP|Wspólnota Niepodległych Państw|Wspólnoty Niepodległych Państw|Wspólnotę Niepodległych Państw|' +
      'Wspólnotą Niepodległych Państw',
    'organisation:red-cross':
      'Czerwony Krzyż|Czerwonego Krzyża|Czerwonemu Krzyżowi|Czerwonym Krzyżem|' +
      'Międzynarodowy Komitet Czerwonego Krzyża',
    'organisation:red-crescent':
      'Czerwony Półksiężyc|Czerwonego Półksiężyca|Czerwonemu Półksiężycowi|Czerwonym Półksiężycem',
    'organisation:doctors-without-borders': 'Lekarze bez Granic|Lekarzy bez Granic',
    'organisation:reporters-without-borders': 'Reporterzy bez Granic|Reporterów bez Granic',
    'organisation:kremlin': 'Kreml|Kremla|Kremlowi|Kremlem|Kremlu',
    'organisation:white-house': 'Biały Dom|Białego Domu|Białemu Domowi|Białym Domem|Białym Domu',
    'organisation:pentagon':
      'Departament Obrony USA|Departamentu Obrony USA|Departamentowi Obrony USA|Departamentem Obrony USA',
    'organisation:us-state-department':
      'Departament Stanu|Departamentu Stanu|Departamentowi Stanu|Departamentem Stanu|Departamentcie Stanu|' +
      'Departament Stanu USA',
    'organisation:us-congress':
      'Kongres USA|Kongresu USA|Kongresowi USA|Kongresem USA|Kongresie USA|Kongres Stanów Zjednoczonych|' +
      'Kongresu Stanów Zjednoczonych|Kongresowi Stanów Zjednoczonych|Kongresem Stanów Zjednoczonych|' +
      'Kongresie Stanów Zjednoczonych|amerykański Kongres|amerykańskiego Kongresu',
    'organisation:us-senate':
      'Senat USA|Senatu USA|Senatowi USA|Senatem USA|Senatcie USA|amerykański Senat|amerykańskiego Senatu',
    'organisation:us-house':
      'Izba Reprezentantów|Izby Reprezentantów|Izbie Reprezentantów|Izbę Reprezentantów|Izbą Reprezentantów',
    'organisation:us-supreme-court':
      'Sąd Najwyższy USA|Sądu Najwyższego USA|Sądowi Najwyższemu USA|Sądem Najwyższym USA|' +
      'Sądzie Najwyższym USA|Sąd Najwyższy Stanów Zjednoczonych|Sądu Najwyższego Stanów Zjednoczonych|' +
      'Sądowi Najwyższemu Stanów Zjednoczonych|Sądem Najwyższym Stanów Zjednoczonych',
    'organisation:federal-reserve':
      'Rezerwa Federalna|Rezerwy Federalnej|Rezerwie Federalnej|Rezerwę Federalną|Rezerwą Federalną',
    'organisation:hezbollah': 'Hezbollah*',
    'organisation:islamic-state':
      'Państwo Islamskie|Państwa Islamskiego|Państwu Islamskiemu|Państwem Islamskim|Państwie Islamskim',
    'organisation:al-qaeda':
      'Al-Kaida|Al-Kaidy|Al-Kaidzie|Al-Kaidę|Al-Kaidą|Al Kaida|Al Kaidy|Al Kaidzie|Al Kaidę|Al Kaidą',
    'organisation:taliban': 'talibowie|talibów|talibom|talibami|talibach',
    'organisation:houthis': 'ruch Huti|ruchu Huti|rebelianci Huti|rebeliantów Huti|bojowników Huti|Huti|Hutich|Hutim',
    'organisation:muslim-brotherhood':
      'Bractwo Muzułmańskie|Bractwa Muzułmańskiego|Bractwu Muzułmańskiemu|Bractwem Muzułmańskim',
    'organisation:palestinian-authority':
      'Autonomia Palestyńska|Autonomii Palestyńskiej|Autonomię Palestyńską|Autonomią Palestyńską',
    'organisation:israel-defense-forces': 'Siły Obronne Izraela|Sił Obronnych Izraela',
    'organisation:state-duma': 'Duma Państwowa|Dumy Państwowej|Dumie Państwowej|Dumę Państwową|Dumą Państwową',
    'organisation:verkhovna-rada':
      'Rada Najwyższa Ukrainy|Rady Najwyższej Ukrainy|Radzie Najwyższej Ukrainy|Radę Najwyższą Ukrainy|' +
      'Radą Najwyższą Ukrainy',
    'organisation:irgc':
      'Korpus Strażników Rewolucji Islamskiej|Korpusu Strażników Rewolucji Islamskiej|Strażnicy Rewolucji|' +
      'Strażników Rewolucji',
    'organisation:ioc': 'MKOl|Międzynarodowy Komitet Olimpijski|Międzynarodowego Komitetu Olimpijskiego',
    'organisation:pis-poland':
      'Prawo i Sprawiedliwość|Prawa i Sprawiedliwości|Prawu i Sprawiedliwości|Prawem i Sprawiedliwością|' +
      'Prawie i Sprawiedliwości|PiS|PiS-u|PiS-em',
    'organisation:civic-platform':
      'Platforma Obywatelska|Platformy Obywatelskiej|Platformie Obywatelskiej|Platformę Obywatelską|' +
      'Platformą Obywatelską|Koalicja Obywatelska|Koalicji Obywatelskiej|Koalicję Obywatelską|' +
      'Koalicją Obywatelską',
    'organisation:visegrad-group':
      'Grupa Wyszehradzka|Grupy Wyszehradzkiej|Grupie Wyszehradzkiej|Grupę Wyszehradzką|Grupą Wyszehradzką|' + 'V4',
    'person:volodymyr-zelensky':
      'Wołodymyr Zełensk*|Wołodymyra Zełensk*|Wołodymyrowi Zełensk*|Wołodymyrem Zełensk*|~Zełenski|' +
      '~Zełenskiego|~Zełenskiemu|~Zełenskim|Wołodymyr Zelensk*',
    'person:sergey-lavrov': 'Siergiej Ławrow|Siergieja Ławrowa|Siergiejowi Ławrowowi|Siergiejem Ławrowem|~Ławrow',
    'person:dmitry-peskov': 'Dmitrij Pieskow|~Pieskow',
    'person:dmitry-medvedev': 'Dmitrij Miedwiediew|~Miedwiediew',
    'person:sergei-shoigu': '~Szojgu',
    'person:maria-zakharova':
      'Marija Zacharowa|Mariji Zacharowej|Mariję Zacharową|Mariją Zacharową|Maria Zacharowa|~Zacharowa',
    'person:mikhail-mishustin': '~Miszustin',
    'person:yevgeny-prigozhin':
      'Jewgienij Prigożyn|Jewgienija Prigożyna|Jewgienijowi Prigożynowi|Jewgienijem Prigożynem|~Prigożyn',
    'person:alexei-navalny':
      'Aleksiej Nawaln*|Aleksieja Nawaln*|Aleksiejowi Nawaln*|Aleksiejem Nawaln*|~Nawalny|~Nawalnego|' +
      '~Nawalnemu|~Nawalnym',
    'person:boris-nemtsov': 'Borys Niemcow|~Niemcow',
    'person:mikhail-khodorkovsky':
      'Michaił Chodorkowsk*|Michaiła Chodorkowsk*|Michaiłowi Chodorkowsk*|Michaiłem Chodorkowsk*|' + '~Chodorkowskiego',
    'person:ramzan-kadyrov': '~Kadyrow',
    'person:mikhail-gorbachev':
      'Michaił Gorbaczow|Michaiła Gorbaczowa|Michaiłowi Gorbaczowowi|Michaiłem Gorbaczowem|~Gorbaczow',
    'person:boris-yeltsin': 'Borys Jelcyn|Borysa Jelcyna|~Jelcyn',
    'person:petro-poroshenko': 'Petro Poroszenk*|~Poroszenko|~Poroszenki|~Poroszenkę|~Poroszenką|~Poroszence',
    'person:viktor-yanukovych':
      'Wiktor Janukowycz|Wiktora Janukowycza|Wiktorowi Janukowyczowi|Wiktorem Janukowyczem|~Janukowycz',
    'person:yulia-tymoshenko': 'Julia Tymoszenko|Julii Tymoszenko|Julię Tymoszenko|Julią Tymoszenko|~Tymoszenko',
    'person:viktor-yushchenko':
      'Wiktor Juszczenk*|Wiktora Juszczenk*|Wiktorowi Juszczenk*|Wiktorem Juszczenk*|~Juszczenko|' +
      '~Juszczenki|~Juszczenkę|~Juszczenką',
    'person:dmytro-kuleba': 'Dmytro Kułeb*|Dmytra Kułeb*|Dmytry Kułeb*|~Kułeba|~Kułeby|~Kułebę|~Kułebą',
    'person:vitali-klitschko': 'Witalij Kliczk*|Witalija Kliczk*|~Kliczko|~Kliczki|~Kliczkę|~Kliczką',
    'person:alexander-lukashenko':
      'Alaksandr Łukaszenk*|Alaksandra Łukaszenk*|Alaksandrowi Łukaszenk*|Alaksandrem Łukaszenk*|' +
      'Alaksandrze Łukaszenk*|Aleksandr Łukaszenk*|Aleksandra Łukaszenk*|Aleksandrowi Łukaszenk*|' +
      'Aleksandrem Łukaszenk*|Aleksandrze Łukaszenk*|Aleksander Łukaszenk*|~Łukaszenka|~Łukaszenki|' +
      '~Łukaszenkę|~Łukaszenką|~Łukaszenko|~Łukaszence',
    'person:sviatlana-tsikhanouskaya':
      'Swiatłana Cichanousk*|Swiatłany Cichanousk*|Swiatłanie Cichanousk*|Swiatłanę Cichanousk*|' +
      'Swiatłaną Cichanousk*|Swietłana Cichanousk*|Swietłany Cichanousk*|Swietłanie Cichanousk*|' +
      'Swietłanę Cichanousk*|Swietłaną Cichanousk*|~Cichanouska|~Cichanouskiej|~Cichanouską',
    'person:ales-bialiatski': 'Aleś Bialacki|Alesia Bialackiego',
    'person:roman-protasevich': 'Raman Pratasiewicz|Roman Protasiewicz',
    'person:andrzej-duda': 'Andrzej Duda|Andrzeja Dudy|Andrzejowi Dudzie|Andrzejem Dudą|Andrzeju Dudzie|Andrzeja Dudę',
    'person:mateusz-morawiecki':
      'Mateusz Morawiecki|Mateusza Morawieckiego|Mateuszowi Morawieckiemu|Mateuszem Morawieckim|~Morawiecki|' +
      '~Morawieckiego|~Morawieckiemu|~Morawieckim',
    'person:jaroslaw-kaczynski':
      'Jarosław Kaczyński|Jarosława Kaczyńskiego|Jarosławowi Kaczyńskiemu|Jarosławem Kaczyńskim|' +
      'Jarosławie Kaczyńskim',
    'person:lech-kaczynski':
      'Lech Kaczyński|Lecha Kaczyńskiego|Lechowi Kaczyńskiemu|Lechem Kaczyńskim|Lechu Kaczyńskim',
    'person:lech-walesa':
      'Lech Wałęsa|Lecha Wałęsy|Lechowi Wałęsie|Lechem Wałęsą|Lecha Wałęsę|~Wałęsa|~Wałęsy|~Wałęsie|~Wałęsą|' +
      '~Wałęsę',
    'person:radoslaw-sikorski':
      'Radosław Sikorski|Radosława Sikorskiego|Radosławowi Sikorskiemu|Radosławem Sikorskim|' + 'Radosławie Sikorskim',
    'person:karol-nawrocki':
      'Karol Nawrocki|Karola Nawrockiego|Karolowi Nawrockiemu|Karolem Nawrockim|Karolu Nawrockim',
    'person:donald-tusk': '~Tusk',
    'person:queen-elizabeth-ii':
      'Elżbieta II|Elżbiety II|Elżbietcie II|Elżbietę II|Elżbietą II|królowa Elżbieta|królowej Elżbiety|' +
      'królową Elżbietę|królowa Elżbieta II',
    'person:king-charles-iii':
      'Karol III|Karola III|Karolowi III|Karolem III|król Karol III|króla Karola III|królowi Karolowi III|' +
      'królem Karolem III',
    'person:prince-william': 'książę William|księcia Williama',
    'person:prince-harry': "książę Harry|księcia Harry'ego",
    'person:princess-diana': 'księżna Diana|księżnej Diany|księżną Dianą',
    'person:viktor-orban': 'Wiktor Orban',
    'person:benjamin-netanyahu':
      'Binjamin Netanjahu|Benjamin Netanjahu|Benjamina Netanjahu|Benjaminowi Netanjahu|Benjaminem Netanjahu|' +
      'Beniamin Netanjahu|Beniamina Netanjahu|Beniaminowi Netanjahu|Beniaminem Netanjahu|~Netanjahu',
    'person:mahmoud-abbas': 'Mahmud Abbas|Mahmuda Abbasa',
    'person:yasser-arafat': 'Jaser Arafat|Jasir Arafat|Jasera Arafata',
    'person:ali-khamenei': 'Ali Chamenei|Alego Chameneiego|~Chamenei|~Chameneiego',
    'person:ruhollah-khomeini': 'Ruhollah Chomeini|~Chomeini|~Chomeiniego',
    'person:hassan-rouhani': 'Hasan Rowhani|Hasan Rouhani|Hasana Rowhaniego|~Rowhani|~Rowhaniego',
    'person:mahmoud-ahmadinejad': 'Mahmud Ahmadineżad|~Ahmadineżad',
    'person:ebrahim-raisi': 'Ebrahim Raisi|Ebrahima Raisiego',
    'person:masoud-pezeshkian': 'Masud Pezeszkian|~Pezeszkian',
    'person:bashar-al-assad':
      'Baszar al-Asad|Baszara al-Asada|Baszarowi al-Asadowi|Baszarem al-Asadem|Baszar Asad|Baszara Asada|' +
      'Baszarowi Asadowi|Baszarem Asadem',
    'person:saddam-hussein': 'Saddam Husajn|Saddama Husajna',
    'person:osama-bin-laden': 'Osama bin Laden|Osamy bin Ladena|Osamę bin Ladena',
    'person:muammar-gaddafi':
      'Muammar Kaddaf*|Muammara Kaddaf*|Muammarowi Kaddaf*|Muammarem Kaddaf*|~Kaddafi|~Kaddafiego|' +
      '~Kaddafiemu|~Kaddafim',
    'person:abdel-fattah-el-sisi': 'Abd al-Fattah as-Sisi|Abdel Fatah al-Sisi',
    'person:jamal-khashoggi': 'Dżamal Chaszodżdżi|Dżamala Chaszodżdżiego',
    'person:xi-jinping': 'Xi Jinping|Xi Jinpinga',
    'person:kim-jong-un': 'Kim Dzong Un|Kim Dzong Una|Kim Dzong Unowi|Kim Dzong Unem',
    'person:pope-francis': 'papież Franciszek|papieża Franciszka|papieżowi Franciszkowi|papieżem Franciszkiem',
    'person:pope-benedict-xvi': 'Benedykt XVI|Benedykta XVI|Benedyktowi XVI|Benedyktem XVI',
    'person:pope-john-paul-ii': 'Jan Paweł II|Jana Pawła II|Janowi Pawłowi II|Janem Pawłem II',
    'person:pope-leo-xiv': 'Leon XIV|Leona XIV|Leonowi XIV|Leonem XIV',
    'person:slobodan-milosevic': 'Slobodan Miloszević|~Miloszević',
    'person:recep-tayyip-erdogan':
      'Recep Tayyip Erdogan|Recepa Tayyipa Erdogana|Recepowi Tayyipowi Erdoganowi|' + 'Recepem Tayyipem Erdoganem',
    'person:nikol-pashinyan': 'Nikol Paszynian|~Paszynian',
    'person:ilham-aliyev': 'Ilham Alijew|~Alijew',
    'person:mikheil-saakashvili': 'Micheil Saakaszwili|~Saakaszwili*',
    'person:joseph-stalin': 'Józef Stalin|Józefa Stalina|Józefowi Stalinowi|Józefem Stalinem',
    'person:vladimir-lenin': 'Włodzimierz Lenin|Włodzimierza Lenina',
  },
} satisfies LanguagePack;
