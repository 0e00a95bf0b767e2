// Czech. Names of months and weekdays are listed in all their cases and nothing else is accepted as an ending: with endings,
// Červenka (a surname) and červená (red) are June, lednice (a fridge) January. Nouns of countries are written out, since
// a stem would reach the adjective; adjectives are stems (německ*), demonyms of few letters are written out, because
// Fin* reaches finance and Turk* more than Turks.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'cs',
  name: 'Czech',
  detection: {
    cs: {
      scripts: 'Latin',
      frequent:
        'a|v|se|na|je|že|o|s|z|do|i|k|ve|pro|za|by|to|ale|si|po|jako|od|jsou|nebo|který|která|které|při|u|' +
        'podle|tak|jeho|její|jejich|také|bude|byl|byla|bylo|byli|má|jen|co|aby|když|až|ze|před|let|roku|lidí|' +
        'dnes|včera|dva|dvě|tři|první|uvedl|řekl|uvedla|řekla|dodal|nové|nový|kde|proti|bez|však|není|ještě|' +
        'více|mezi|už|jsem|jsme|mu|ho|ji|jim|tím|tom|toho|této|tento|tato|tyto|těchto|ten|ta|pouze|protože|' +
        'může|mohou|mají|měl|být|budou|byly|české|česká|čr|praha|praze|vlády|vláda|ministr|prezident|policie|' +
        'policisté|mluvčí|evropské|korun|milionů|tisíc|dne|než|či|svou|své|svého|zatímco|kvůli|během|musí|' +
        'chce|další|stále|kteří|kterou|pokud|ani|přes|nad|pod|tedy|proto|letos|loni|rok|roce|hodin|zemi|země|' +
        'případ|město|města|strany|muž|žena|soud|sdělil|novinářům|například|přitom|zhruba|totiž|kolem|nyní|' +
        'jde|všech',
      affixes:
        '*ého|*ých|*ými|*ému|*ová|*ové|*ový|*ání|*ení|*ství|*ský|*ská|*ské|*nost|*nosti|*uje|*ovat|*ích|*ům|' +
        '*ěl|*ů|*ně|*ře*|*ou*|*ě*',
    },
  },
  dates: {
    months: [
      'leden|ledna|lednu|lednem',
      'únor|února|únoru|únorem',
      'březen|března|březnu|březnem',
      'duben|dubna|dubnu|dubnem',
      'květen|května|květnu|květnem',
      'červen|června|červnu|červnem',
      'červenec|července|červenci|červencem',
      'srpen|srpna|srpnu|srpnem',
      'září|zářím',
      'říjen|října|říjnu|říjnem',
      'listopad|listopadu|listopadem',
      'prosinec|prosince|prosinci|prosincem',
    ],
    weekdays: [
      'neděle|neděli|nedělí',
      'pondělí|pondělím|pondělku',
      'úterý|úterým|úterka',
      'středa|středy|středě|středu|středou',
      'čtvrtek|čtvrtka|čtvrtku|čtvrtkem',
      'pátek|pátku|pátkem',
      'sobota|soboty|sobotě|sobotu|sobotou',
    ],
    relativeDays: {
      '-2': 'předevčírem|předvčírem',
      '-1':
        'včera|včerejší|včerejšího|včerejším|včerejšek|včerejška|včerejšku|včera ráno|včera dopoledne|' +
        'včera odpoledne|včera večer|včera v noci|včera nad ránem|minulou noc|uplynulou noc|minulé noci|uplynulé noci',
      '0': 'dnes|dneska|dnešek|dneška|dnešku|dnes nad ránem|dnes ráno|dnes dopoledne|dnes odpoledne|dnes večer|dnes v noci|dnešního dne',
      '1':
        'zítra|zítřejší|zítřejšího|zítřejším|zítřek|zítřka|zítřku|zítra ráno|zítra dopoledne|zítra odpoledne|' +
        'zítra večer',
      '2': 'pozítří',
    },
    daysAgo: 'před # dny',
    dayCounts: 'dvěma|třemi|čtyřmi|pěti|šesti|sedmi|osmi|devíti|deseti',
    last:
      'minulý|minulého|minulém|minulým|minulou|minulé|minulá|loňský|loňského|loňském|loňskou|loňské|uplynulý|' +
      'uplynulého|uplynulém|uplynulou|uplynulé|předchozí|předchozího|předchozím',
    current: 'tento|tohoto|tomto|tímto|tuto|této|toto|letošní|letošního|letošním',
    next: 'příští|příštího|příštím|nadcházející|nadcházejícího|nadcházejícím',
    units: {
      day: 'den|dne|dnu|dni|dnem|dny|dní|dnů|dnech',
      week: 'týden|týdne|týdnu|týdnem',
      month: 'měsíc|měsíce|měsíci|měsícem',
      year: 'rok|roku|roce|rokem',
    },
    connectors: 'roku|rok|r|měsíce|dne',
    before:
      'v|ve|od|ode|do|na|před|po|k|ke|ku|kolem|okolo|během|mezi|v průběhu|v noci na|dne|ráno|večer|začátek|' +
      'začátkem|začátku|počátkem|počátku|polovině|půli|konec|konce|koncem|konci|závěru|závěrem|sklonku|až|' +
      'celý|celé|s platností od|už|již',
    range: 'až|do|až do',
    dayWords: {
      prvního: 1,
      druhého: 2,
      třetího: 3,
      čtvrtého: 4,
      pátého: 5,
      šestého: 6,
      sedmého: 7,
      osmého: 8,
      devátého: 9,
      desátého: 10,
      dvacátého: 20,
      třicátého: 30,
    },
    dayParts: 'ráno|nad ránem|dopoledne|v poledne|odpoledne|navečer|večer|v noci',
    turns: 'before',
    accents: true,
    periods: {
      year: {
        '-2': 'předloni|předloňského roku|předloňském roce',
        '-1': 'loni|vloni|loňského roku',
        0: 'letos|letošního roku',
        1: 'napřesrok|příštího roku',
      },
    },
    every: 'každý|každou|každé|každá',
    maxEnding: 0,
    // září also shines, pro is "for", led ice, dub an oak, lis a press, srp a sickle; Sobota and Středa are surnames.
    guarded: 'září|zářím|led|dub|pro|lis|srp|zář|kvě|bře|čvn|sobota|soboty|středa|pátek|neděle',
    capitalised: false,
  },
  names: {
    titles:
      'prezident*|prezidentk*|exprezident*|viceprezident*|viceprezidentk*|premiér*|premiérk*|expremiér*|' +
      'místopředsed*|vicepremiér*|vicepremiérk*|ministr*|ministryn*|exministr*|náměstek|náměstka|náměstkem|' +
      'náměstkyně|ministr zahraničí|ministra zahraničí|ministr zahraničních věcí|ministr obrany|' +
      'ministra obrany|ministryně obrany|ministr financí|ministra financí|ministr vnitra|ministra vnitra|' +
      'ministr zdravotnictví|ministr spravedlnosti|šéf diplomacie|šéfa diplomacie|kancléř*|kancléřk*|' +
      'předseda|předsedy|předsedovi|předsedu|předsedou|předsedkyně|předsedkyni|šéf|šéfa|šéfovi|šéfem|šéfka|' +
      'šéfky|lídr*|lídryn*|poslanec|poslance|poslancem|poslanci|poslankyně|poslankyni|senátor*|senátork*|' +
      'europoslanec|europoslance|europoslankyně|eurokomisař*|komisař*|hejtman*|hejtmank*|primátor*|' +
      'primátork*|starosta|starosty|starostovi|starostou|starostka|starostky|mluvčí|tiskový mluvčí|' +
      'tisková mluvčí|velvyslanec|velvyslance|velvyslancem|velvyslankyně|generální tajemník|' +
      'generálního tajemníka|tajemník|tajemníka|tajemnice|guvernér*|ředitel*|ředitelk*|generál*|plukovník*|' +
      'major*|kapitán*|policejní prezident|policejního prezidenta|žalobce|žalobkyně|státní zástupce|' +
      'státního zástupce|státní zástupkyně|soudce|soudci|soudcem|soudkyně|advokát*|advokátk*|obhájce|' +
      'obhájkyně|trenér*|trenérk*|kouč|kouče|útočník*|obránce|brankář*|záložník*|tenista|tenisty|tenistka|' +
      'tenistky|papež|papeže|papeži|papežem|kardinál*|arcibiskup*|biskup*|patriarch*|král|krále|králem|králi|' +
      'královn*|princ|prince|princem|princezn*|císař*|šejk|šejka|ajatolláh*|imám*|pan|pana|panem|panu|paní|' +
      'profesor*|profesork*|doktor*|docent*|režisér*|režisérk*|herec|herce|hercem|hereč*|zpěvák*|zpěvač*|' +
      'spisovatel*|novinář*|novinářk*|politolog*|politoložk*|ekonom*|ekonomk*|analytik*|analytič*|expert*|' +
      'podnikatel*|miliardář*|opoziční lídr|vůdce|vůdci|vůdcem|zmocněnec|zmocněnce|zmocněnkyně|poradce|' +
      'poradkyně|ombudsman*',
    organisationWords:
      'ministerstv*|univerzit*|institut*|akademi*|bank*|stran*|hnutí|vlád*|parlament*|sněmovn*|senát*|soud|' +
      'soudu|soudem|soudy|zastupitelstv*|policie|policii|policií|armáda|armády|armádě|armádu|úřad*|agentur*|' +
      'inspekc*|komis*|výbor*|rada|rady|radě|radu|radou|federac*|asociac*|svaz*|unie|unii|unií|společnost*|' +
      'firm*|koncern*|holding*|skupin*|nadac*|fond*|klub*|alianc*|koalic*|organizac*|sdružení|centrum|centra|' +
      'televiz*|rozhlas*|nemocnic*|církev|církve|církvi|velvyslanectv*|divadl*|muze*|gymnázi*|fakult*|odbor*|' +
      'kongres*|pojišťovn*|letišt*|zastupitelství|státní zastupitelství',
    placeWords:
      'měst*|obec|obce|obci|vesnic*|řeka|řeky|řece|řeku|kraj|kraje|kraji|okres*|region*|provinci*|oblast*|' +
      'republik*|ostrov*|poloostrov*|moře|moři|jezer*|záliv*|průliv*|hora|hory|hoře|pohoří|údolí|ulic*|' +
      'náměstí|třída|třídě|nádraží|přístav*|předměstí|čtvrť|čtvrti|hrabství|pouš*|mys|mysu|hranic*',
    joiners: 'a|i|pro|na|v|ve|z|ze|nad|pod|u|při|o|s|k|de|da|di|del|la|le|von|van|der|al|bin|ibn|ben',
    neverNames:
      'V|Ve|Na|Po|S|Se|Z|Ze|K|Ke|Do|Od|O|U|Při|Pro|Bez|Pod|Nad|Mezi|Před|Přes|Proti|Kvůli|Podle|Kolem|Během|' +
      'Kromě|Místo|Díky|Vzhledem|On|Ona|Ono|Oni|My|Vy|Já|Ty|Jeho|Její|Jejich|Náš|Naše|Můj|Moje|To|Ten|Ta|' +
      'Tento|Tato|Toto|Tyto|Ti|Tak|Takový|Takové|Tam|Tady|Zde|Tehdy|Teď|Nyní|Také|Též|Už|Již|Ještě|Jak|Jaký|' +
      'Jaké|Jaká|Když|Který|Která|Které|Kteří|Kdo|Co|Aby|Kde|Kam|Proč|Jestli|Pokud|Ale|A|I|Nebo|Anebo|Však|' +
      'Avšak|Ačkoli|Ačkoliv|Proto|Protože|Přitom|Zatímco|Mezitím|Navíc|Naopak|Dále|Dříve|Později|Dnes|Včera|' +
      'Zítra|Letos|Loni|Celkem|Všichni|Všechny|Vše|Každý|Mnoho|Někteří|Některé|Několik|Více|Méně|Jen|Pouze|' +
      'Dokonce|Právě|Ne|Není|Ano|Jeden|Jedna|Jedno|Dva|Dvě|Tři|Čtyři|Pět|Šest|Sedm|Osm|Devět|Deset|První|' +
      'Druhý|Druhá|Další|Jiní|Nový|Nová|Nové|Policie|Policisté|Hasiči|Vláda|Prezident|Premiér|Ministr|Soud|' +
      'Zdroj|Zdroje|Experti|Foto|Video|Čtěte|Podívejte|Aktualizováno|Lidé|Muž|Žena|Děti|Je|Jsou|Byl|Byla|' +
      'Bylo|Byli|Bude|Má|Mají|Může|Západ|Západu|Východ|Sever|Jih|Bůh|Internet|Malý|Malá|Malí|Ve středu',
    endings: 'ovou|ovi|ové|ová|ovy|ovým|ských|ami|ích|ech|ům|ím|ým|em|ou|ho|mu|a|e|ě|i|u|y|o|í|ů',
    prefixes: '',
  },
  stopWords:
    'a|v|ve|na|se|si|je|že|o|s|z|ze|do|i|k|ke|pro|za|by|to|ale|po|jako|od|jsou|nebo|který|která|které|kteří|' +
    'kterou|kterého|kterém|při|u|podle|tak|jeho|její|jejich|také|bude|budou|byl|byla|bylo|byli|byly|má|mají|' +
    'jen|co|aby|když|až|před|let|roku|rok|roce|dnes|proti|bez|však|není|nejsou|ještě|více|mezi|už|již|jsem|' +
    'jsme|jste|mu|ho|ji|jí|jim|nich|něm|ní|tím|tom|toho|tomu|ta|ten|ti|ty|té|tu|této|tento|tato|tyto|těch|' +
    'těchto|pouze|protože|může|mohou|měl|měla|být|než|či|svou|své|svého|svůj|svých|zatímco|kvůli|během|musí|' +
    'další|stále|pokud|ani|přes|nad|pod|tedy|proto|kde|kdy|kdo|jak|jaký|nás|nám|vás|vám|my|vy|on|ona|oni|já|' +
    'mě|mi|tady|tam|zde|pak|teď|nyní|velmi|například|přitom|jeden|jedna|dva|dvě|všech|všechny|vše|sám|totiž|' +
    'asi|kolem|snad|ovšem|navíc',
  boilerplate:
    'čtěte také|čtěte též|čtěte dále|přečtěte si také|přečtěte si též|přečtěte si více|mohlo by vás zajímat|' +
    'mohlo by vás také zajímat|související články|související témata|podobné články|další články autora|' +
    'nejčtenější články|nejčtenější zprávy|sdílet na facebooku|sdílet článek|sdílejte článek|sdílet na|' +
    'sledujte nás na|sledujte nás|přihlaste se k odběru|přihlásit se k odběru|odebírat novinky|odebírejte|' +
    'newsletter:|zadejte svůj e-mail|vstoupit do diskuse|vstoupit do diskuze|přidat komentář|' +
    'přidat příspěvek|zobrazit komentáře|komentáře:|diskuse k článku|zanechat odpověď|' +
    'vaše e-mailová adresa nebude zveřejněna|vyžadované informace jsou označeny|všechna práva vyhrazena|' +
    'veškerá práva vyhrazena|foto:|autor fotografie|zdroj foto|zdroj:|inzerce|reklama|pokračování článku|' +
    'tento web používá cookies|tato stránka používá soubory cookie|používáme soubory cookie|' +
    'souhlas s cookies|publikování nebo další šíření obsahu|bez souhlasu redakce|našli jste v článku chybu|' +
    'štítky:|témata:|klíčová slova:|verze pro tisk|tisknout článek',
  multipliers: {
    stovky: 100,
    stovek: 100,
    set: 100,
    tis: 1e3,
    tisíc: 1e3,
    tisíce: 1e3,
    tisíců: 1e3,
    tisícům: 1e3,
    mil: 1e6,
    milion: 1e6,
    milionu: 1e6,
    miliony: 1e6,
    milionů: 1e6,
    milión: 1e6,
    milióny: 1e6,
    miliónů: 1e6,
    mld: 1e9,
    miliarda: 1e9,
    miliardy: 1e9,
    miliard: 1e9,
    miliardu: 1e9,
    bilion: 1e12,
    biliony: 1e12,
    bilionu: 1e12,
    bilionů: 1e12,
  },
  places: {
    AE: {
      names:
        'SAE|Spojené arabské emiráty|Spojených arabských emirátů|Spojených arabských emirátech|' +
        'Spojeným arabským emirátům|Emiráty|Emirátů|Emirátech',
      adjectives: 'emirátsk*',
    },
    AF: { names: 'Afghánistán|Afghánistánu|Afghánistánem', adjectives: 'afghánsk*|Afghánec|Afghánc*' },
    AL: { names: 'Albánie|Albánii|Albánií', adjectives: 'albánsk*|Albánec|Albánc*' },
    AM: { names: 'Arménie|Arménii|Arménií', adjectives: 'arménsk*|Armén|Arméni|Arménů|Arménům' },
    AR: {
      names: 'Argentina|Argentiny|Argentinu|Argentinou|Argentině',
      adjectives: 'argentinsk*|Argentinec|Argentinc*',
    },
    AT: { names: 'Rakousko|Rakouska|Rakousku|Rakouskem', adjectives: 'rakousk*|rakouští|Rakušan*' },
    AU: { names: 'Austrálie|Austrálii|Austrálií', adjectives: 'australsk*|Australan*' },
    AZ: { names: 'Ázerbájdžán|Ázerbájdžánu|Ázerbájdžánem', adjectives: 'ázerbájdžánsk*|Ázerbájdžánec|Ázerbájdžánc*' },
    BA: {
      names:
        'Bosna|Bosny|Bosnu|Bosnou|Bosně|Bosna a Hercegovina|Bosny a Hercegoviny|Bosně a Hercegovině|' +
        'Bosnu a Hercegovinu|Bosnou a Hercegovinou',
      adjectives: 'bosensk*|bosňáck*|Bosňák|Bosňáci|Bosňáků',
    },
    BD: { names: 'Bangladéš|Bangladéše|Bangladéši|Bangladéšem', adjectives: 'bangladéšsk*' },
    BE: { names: 'Belgie|Belgii|Belgií', adjectives: 'belgick*|Belgičan*' },
    BG: { names: 'Bulharsko|Bulharska|Bulharsku|Bulharskem', adjectives: 'bulharsk*|Bulhar|Bulhaři|Bulharů|Bulharům' },
    BR: { names: 'Brazílie|Brazílii|Brazílií', adjectives: 'brazilsk*|Brazilec|Brazilc*' },
    BY: {
      names: 'Bělorusko|Běloruska|Bělorusku|Běloruskem',
      adjectives: 'bělorusk*|Bělorus|Bělorusové|Bělorusů|Bělorusům',
    },
    CA: { names: 'Kanada|Kanady|Kanadu|Kanadou|Kanadě', adjectives: 'kanadsk*|kanadští|Kanaďan*' },
    CH: { names: 'Švýcarsko|Švýcarska|Švýcarsku|Švýcarskem', adjectives: 'švýcarsk*|Švýcar|Švýcaři|Švýcarů' },
    CL: { names: 'Chile', adjectives: 'chilsk*|chilan*' },
    CN: {
      names: 'Čína|Číny|Čínu|Čínou|Číně|Čínská lidová republika|Čínské lidové republiky',
      adjectives: 'čínsk*|Číňan*',
    },
    CO: { names: 'Kolumbie|Kolumbii|Kolumbií', adjectives: 'kolumbijsk*' },
    CU: { names: 'Kuba|Kuby|Kubu|Kubou|Kubě', adjectives: 'kubánsk*|Kubánec|Kubánc*' },
    CY: { names: 'Kypr|Kypru|Kyprem|Kypře', adjectives: 'kypersk*|Kypřan*' },
    CZ: {
      names:
        'Česko|Česka|Česku|Českem|ČR|Česká republika|České republiky|České republice|Českou republiku|' +
        'Českou republikou',
      adjectives: 'česk*|čeští|Čech|Češi|Čechů|Čechům|Češka|Češky',
    },
    DE: {
      names: 'Německo|Německa|Německu|Německem',
      adjectives: 'německ*|němečtí|Němec|Němce|Němcem|Němci|Němců|Němcům|Němka|Němky',
    },
    DK: { names: 'Dánsko|Dánska|Dánsku|Dánskem', adjectives: 'dánsk*|Dán|Dánové|Dánů' },
    DZ: { names: 'Alžírsko|Alžírska|Alžírsku|Alžírskem', adjectives: 'alžírsk*|Alžířan*' },
    EC: { names: 'Ekvádor|Ekvádoru|Ekvádorem', adjectives: 'ekvádorsk*' },
    EE: { names: 'Estonsko|Estonska|Estonsku|Estonskem', adjectives: 'estonsk*|Estonec|Estonc*' },
    EG: { names: 'Egypt|Egyptu|Egyptem|Egyptě', adjectives: 'egyptsk*|Egypťan*' },
    ES: {
      names: 'Španělsko|Španělska|Španělsku|Španělskem',
      adjectives: 'španělsk*|španělští|Španěl|Španělé|Španělů|Španělům',
    },
    ET: { names: 'Etiopie|Etiopii|Etiopií', adjectives: 'etiopsk*' },
    FI: { names: 'Finsko|Finska|Finsku|Finskem', adjectives: 'finsk*|Fin|Finové|Finů' },
    FR: {
      names: 'Francie|Francii|Francií',
      adjectives: 'francouzsk*|francouzští|Francouz|Francouzi|Francouzů|Francouzům|Francouzka|Francouzky',
    },
    GB: {
      names:
        'Británie|Británii|Británií|Velká Británie|Velké Británie|Velké Británii|Velkou Británii|' +
        'Velkou Británií|Spojené království|Spojeného království|Spojenému království|Spojeném království',
      adjectives: 'britsk*|britští|Brit|Britové|Britů|Britům|Britka|anglick*|Angličan*',
    },
    'GB-ENG': { names: 'Anglie|Anglii|Anglií' },
    'GB-SCT': { names: 'Skotsko|Skotska|Skotsku|Skotskem', adjectives: 'skotsk*|Skot|Skotové' },
    'GB-WLS': { names: 'Wales|Walesu|Walesem', adjectives: 'velšsk*' },
    'GB-NIR': { names: 'Severní Irsko|Severního Irska|Severním Irsku|Severnímu Irsku', adjectives: 'severoirsk*' },
    GE: { names: 'Gruzie|Gruzii|Gruzií', adjectives: 'gruzínsk*|Gruzínec|Gruzínc*' },
    GR: { names: 'Řecko|Řecka|Řecku|Řeckem', adjectives: 'řeck*|řečtí|Řek|Řekové|Řeků|Řekům' },
    HR: {
      names: 'Chorvatsko|Chorvatska|Chorvatsku|Chorvatskem',
      adjectives: 'chorvatsk*|Chorvat|Chorvati|Chorvaté|Chorvatů',
    },
    HU: { names: 'Maďarsko|Maďarska|Maďarsku|Maďarskem', adjectives: 'maďarsk*|maďarští|Maďar|Maďaři|Maďarů|Maďarům' },
    ID: { names: 'Indonésie|Indonésii|Indonésií', adjectives: 'indonésk*' },
    IE: { names: 'Irsko|Irska|Irsku|Irskem', adjectives: 'irsk*|Irové' },
    IL: { names: 'Izrael|Izraele|Izraeli|Izraelem', adjectives: 'izraelsk*|izraelští|Izraelec|Izraelc*' },
    IN: { names: 'Indie|Indii|Indií', adjectives: 'indick*|Indové|Indů' },
    IQ: { names: 'Irák|Iráku|Irákem', adjectives: 'iráck*|Iráčan*' },
    IR: { names: 'Írán|Íránu|Íránem', adjectives: 'íránsk*|íránští|Íránec|Íránc*' },
    IS: { names: 'Island|Islandu|Islandem|Islandě', adjectives: 'islandsk*|Islanďan*' },
    IT: { names: 'Itálie|Itálii|Itálií', adjectives: 'italsk*|italští|Ital|Italové|Italů|Italka' },
    JO: { names: 'Jordánsko|Jordánska|Jordánsku|Jordánskem', adjectives: 'jordánsk*' },
    JP: { names: 'Japonsko|Japonska|Japonsku|Japonskem', adjectives: 'japonsk*|japonští|Japonec|Japonc*' },
    KE: { names: 'Keňa|Keni|Keně|Keňu|Keňou', adjectives: 'keňsk*' },
    KG: { names: 'Kyrgyzstán|Kyrgyzstánu|Kyrgyzstánem', adjectives: 'kyrgyzsk*' },
    KP: {
      names: 'KLDR|Severní Korea|Severní Koreje|Severní Koreji|Severní Koreu|Severní Koreou',
      adjectives: 'severokorejsk*|Severokorejc*|Severokorejec',
    },
    KR: {
      names: 'Jižní Korea|Jižní Koreje|Jižní Koreji|Jižní Koreu|Jižní Koreou',
      adjectives: 'jihokorejsk*|Jihokorejec|Jihokorejc*',
    },
    KW: { names: 'Kuvajt|Kuvajtu|Kuvajtem|Kuvajtě', adjectives: 'kuvajtsk*' },
    KZ: { names: 'Kazachstán|Kazachstánu|Kazachstánem', adjectives: 'kazašsk*|Kazach|Kazaši|Kazachů' },
    LB: { names: 'Libanon|Libanonu|Libanonem', adjectives: 'libanonsk*|Libanonec|Libanonc*' },
    LI: { names: 'Lichtenštejnsko|Lichtenštejnska|Lichtenštejnsku|Lichtenštejnskem', adjectives: 'lichtenštejnsk*' },
    LT: { names: 'Litva|Litvy|Litvu|Litvou|Litvě', adjectives: 'litevsk*|Litevec|Litevc*' },
    LU: { names: 'Lucembursko|Lucemburska|Lucembursku|Lucemburskem', adjectives: 'lucembursk*' },
    LV: { names: 'Lotyšsko|Lotyšska|Lotyšsku|Lotyšskem', adjectives: 'lotyšsk*|Lotyš|Lotyši|Lotyšů' },
    LY: { names: 'Libye|Libyi|Libyí', adjectives: 'libyjsk*' },
    MA: { names: 'Maroko|Maroka|Maroku|Marokem', adjectives: 'marock*|Maročan*' },
    MD: { names: 'Moldavsko|Moldavska|Moldavsku|Moldavskem', adjectives: 'moldavsk*|Moldavan*' },
    ME: {
      names: 'Černá Hora|Černé Hory|Černé Hoře|Černou Horu|Černou Horou',
      adjectives: 'černohorsk*|Černohorec|Černohorc*',
    },
    MK: {
      names: 'Severní Makedonie|Severní Makedonii|Severní Makedonií|Makedonie|Makedonii|Makedonií',
      adjectives: 'severomakedonsk*|makedonsk*|Makedonec|Makedonc*',
    },
    ML: { names: 'Mali', adjectives: 'malijsk*' },
    MM: { names: 'Myanmar|Myanmaru|Myanmarem|Barma|Barmy|Barmu|Barmou|Barmě', adjectives: 'myanmarsk*|barmsk*' },
    MN: { names: 'Mongolsko|Mongolska|Mongolsku|Mongolskem', adjectives: 'mongolsk*' },
    MT: { names: 'Malta|Malty|Maltu|Maltou|Maltě', adjectives: 'maltsk*' },
    MX: { names: 'Mexiko|Mexika|Mexiku|Mexikem', adjectives: 'mexick*|Mexičan*' },
    MY: { names: 'Malajsie|Malajsii|Malajsií', adjectives: 'malajsijsk*' },
    NG: { names: 'Nigérie|Nigérii|Nigérií', adjectives: 'nigerijsk*' },
    NL: {
      names: 'Nizozemsko|Nizozemska|Nizozemsku|Nizozemskem|Nizozemí|Holandsko|Holandska|Holandsku|Holandskem',
      adjectives: 'nizozemsk*|nizozemští|Nizozemec|Nizozemc*|holandsk*|Holanďan*',
    },
    NO: { names: 'Norsko|Norska|Norsku|Norskem', adjectives: 'norsk*|norští|Norové|Norů' },
    NP: { names: 'Nepál|Nepálu|Nepálem', adjectives: 'nepálsk*' },
    NZ: { names: 'Nový Zéland|Nového Zélandu|Novém Zélandu|Novým Zélandem', adjectives: 'novozélandsk*|Novozélanďan*' },
    PE: { names: 'Peru', adjectives: 'peruánsk*' },
    PH: { names: 'Filipíny|Filipín|Filipínách|Filipínám', adjectives: 'filipínsk*|Filipínec|Filipínc*' },
    PK: { names: 'Pákistán|Pákistánu|Pákistánem', adjectives: 'pákistánsk*|Pákistánec|Pákistánc*' },
    PL: { names: 'Polsko|Polska|Polsku|Polskem', adjectives: 'polsk*|polští|Polák|Poláci|Poláků|Polákům|Polka|Polky' },
    PS: {
      names: 'Palestina|Palestiny|Palestinu|Palestinou|Palestině|palestinská samospráva|palestinské samosprávy',
      adjectives: 'palestinsk*|palestinští|Palestinec|Palestinc*',
    },
    PT: { names: 'Portugalsko|Portugalska|Portugalsku|Portugalskem', adjectives: 'portugalsk*|Portugalec|Portugalc*' },
    QA: { names: 'Katar|Kataru|Katarem', adjectives: 'katarsk*' },
    RO: { names: 'Rumunsko|Rumunska|Rumunsku|Rumunskem', adjectives: 'rumunsk*|Rumun|Rumuni|Rumunů' },
    RS: { names: 'Srbsko|Srbska|Srbsku|Srbskem', adjectives: 'srbsk*|srbští|Srb|Srbové|Srbů|Srbům' },
    RU: {
      names: 'Rusko|Ruska|Rusku|Ruskem|Ruská federace|Ruské federace|Ruské federaci|Ruskou federaci',
      adjectives: 'rusk*|ruští|Rus|Rusové|Rusů|Rusům',
    },
    RW: { names: 'Rwanda|Rwandy|Rwandu|Rwandou|Rwandě', adjectives: 'rwandsk*' },
    SA: {
      names: 'Saúdská Arábie|Saúdské Arábie|Saúdské Arábii|Saúdskou Arábii|Saúdskou Arábií',
      adjectives: 'saúdsk*|saúdskoarabsk*',
    },
    SD: { names: 'Súdán|Súdánu|Súdánem', adjectives: 'súdánsk*' },
    SE: { names: 'Švédsko|Švédska|Švédsku|Švédskem', adjectives: 'švédsk*|švédští|Švéd|Švédové|Švédů' },
    SG: { names: 'Singapur|Singapuru|Singapurem', adjectives: 'singapursk*' },
    SI: { names: 'Slovinsko|Slovinska|Slovinsku|Slovinskem', adjectives: 'slovinsk*|Slovinec|Slovinc*' },
    SK: {
      names:
        'Slovensko|Slovenska|Slovensku|Slovenskem|Slovenská republika|Slovenské republiky|' + 'Slovenské republice',
      adjectives: 'slovensk*|slovenští|Slovák|Slováci|Slováků|Slovákům|Slovenka|Slovenky',
    },
    SN: { names: 'Senegal|Senegalu|Senegalem', adjectives: 'senegalsk*' },
    SO: { names: 'Somálsko|Somálska|Somálsku|Somálskem', adjectives: 'somálsk*|Somálec|Somálc*' },
    SY: { names: 'Sýrie|Sýrii|Sýrií', adjectives: 'syrsk*|syrští|Syřan*' },
    TH: { names: 'Thajsko|Thajska|Thajsku|Thajskem', adjectives: 'thajsk*|Thajec|Thajc*' },
    TJ: { names: 'Tádžikistán|Tádžikistánu|Tádžikistánem', adjectives: 'tádžick*' },
    TN: { names: 'Tunisko|Tuniska|Tunisku|Tuniskem', adjectives: 'tunisk*|Tunisan*' },
    TR: { names: 'Turecko|Turecka|Turecku|Tureckem', adjectives: 'tureck*|turečtí|Turek|Turci|Turků|Turkům' },
    TW: {
      names: 'Tchaj-wan|Tchaj-wanu|Tchaj-wanem|Tchajwan|Tchajwanu|Tchajwanem|Taiwan|Taiwanu|Taiwanem',
      adjectives: 'tchajwansk*|tchaj-wansk*|Tchajwanc*',
    },
    UA: {
      names: 'Ukrajina|Ukrajiny|Ukrajinu|Ukrajinou|Ukrajině',
      adjectives: 'ukrajinsk*|ukrajinští|Ukrajinec|Ukrajinc*|Ukrajinka|Ukrajinky',
    },
    UG: { names: 'Uganda|Ugandy|Ugandu|Ugandou|Ugandě', adjectives: 'ugandsk*' },
    US: {
      names:
        'USA|Spojené státy|Spojených států|Spojeným státům|Spojených státech|Spojenými státy|' +
        'Spojené státy americké|Spojených států amerických|Amerika|Ameriky|Ameriku|Amerikou|Amerikě|Americe',
      adjectives: 'americk*|američtí|Američan*|Američanka',
    },
    UY: { names: 'Uruguay|Uruguaye|Uruguayi|Uruguayí', adjectives: 'uruguaysk*' },
    UZ: { names: 'Uzbekistán|Uzbekistánu|Uzbekistánem', adjectives: 'uzbeck*|Uzbek|Uzbeci|Uzbeků' },
    VA: { names: 'Vatikán|Vatikánu|Vatikánem|Vatikáně|Svatý stolec|Svatého stolce', adjectives: 'vatikánsk*' },
    VE: {
      names: 'Venezuela|Venezuely|Venezuelu|Venezuelou|Venezuelě|Venezuele',
      adjectives: 'venezuelsk*|Venezuelan*',
    },
    VN: { names: 'Vietnam|Vietnamu|Vietnamem', adjectives: 'vietnamsk*|Vietnamec|Vietnamc*' },
    XK: { names: 'Kosovo|Kosova|Kosovu|Kosovem|Kosově', adjectives: 'kosovsk*' },
    YE: { names: 'Jemen|Jemenu|Jemenem', adjectives: 'jemensk*' },
    ZA: {
      names:
        'JAR|Jižní Afrika|Jižní Afriky|Jižní Africe|Jižní Afriku|Jihoafrická republika|Jihoafrické republiky|' +
        'Jihoafrické republice|Jihoafrickou republiku',
      adjectives: 'jihoafrick*',
    },
    ZW: { names: 'Zimbabwe', adjectives: 'zimbabwsk*' },
    'geonames-3067696': { names: 'Praha|Prahy|Prahu|Prahou|Prahě|Praze', adjectives: 'pražsk*' },
    'geonames-524901': { names: 'Moskva|Moskvy|Moskvu|Moskvou|Moskvě', adjectives: 'moskevsk*' },
    'geonames-703448': { names: 'Kyjev|Kyjevu|Kyjevem|Kyjeva|Kyjevě', adjectives: 'kyjevsk*' },
    'geonames-2643743': { names: 'Londýn|Londýnu|Londýnem|Londýna|Londýně', adjectives: 'londýnsk*' },
    'geonames-2988507': { names: 'Paříž|Paříže|Paříži|Paříží', adjectives: 'pařížsk*' },
    'geonames-2950159': { names: 'Berlín|Berlínu|Berlínem|Berlína|Berlíně', adjectives: 'berlínsk*' },
    'geonames-2761369': { names: 'Vídeň|Vídně|Vídni|Vídní', adjectives: 'vídeňsk*' },
    'geonames-2800866': { names: 'Brusel|Bruselu|Bruselem', adjectives: 'bruselsk*' },
    'geonames-756135': { names: 'Varšava|Varšavy|Varšavu|Varšavou|Varšavě', adjectives: 'varšavsk*' },
    'geonames-3060972': {
      names: 'Bratislava|Bratislavy|Bratislavu|Bratislavou|Bratislavě',
      adjectives: 'bratislavsk*',
    },
    'geonames-3054643': { names: 'Budapešť|Budapešti|Budapeští', adjectives: 'budapešťsk*' },
    'geonames-3169070': { names: 'Řím|Římu|Římem|Říma|Římě' },
    'geonames-1816670': { names: 'Peking|Pekingu|Pekingem', adjectives: 'pekingsk*' },
    'geonames-4140963': { names: 'Washington|Washingtonu|Washingtonem' },
    'geonames-112931': { names: 'Teherán|Teheránu|Teheránem', adjectives: 'teheránsk*' },
    'geonames-264371': { names: 'Athény|Athén|Athénách|Athénám' },
    'geonames-2747373': { names: 'Haag|Haagu|Haagem', adjectives: 'haagsk*' },
    'geonames-281184': { names: 'Jeruzalém|Jeruzaléma|Jeruzalémě', adjectives: 'jeruzalémsk*' },
    'geonames-3078610': { names: 'Brno|Brna|Brně|Brnem', adjectives: 'brněnsk*' },
    'geonames-3068799': { names: 'Ostrava|Ostravy|Ostravě|Ostravu|Ostravou', adjectives: 'ostravsk*' },
  },
} satisfies LanguagePack;
