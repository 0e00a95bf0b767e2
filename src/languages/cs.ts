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
    tucet: 12,
    tucty: 12,
    tuctů: 12,
    stovky: 100,
    stovek: 100,
    set: 100,
    stovka: 100,
    sta: 100,
    stovkám: 100,
    tis: 1000,
    tisíc: 1000,
    tisíce: 1000,
    tisíců: 1000,
    tisícům: 1000,
    tisíci: 1000,
    tisících: 1000,
    tisícem: 1000,
    tisícovka: 1000,
    tisícovky: 1000,
    mil: 1000000,
    milion: 1000000,
    milionu: 1000000,
    miliony: 1000000,
    milionů: 1000000,
    milión: 1000000,
    milióny: 1000000,
    miliónů: 1000000,
    milionem: 1000000,
    milionům: 1000000,
    milionech: 1000000,
    miliónu: 1000000,
    mio: 1000000,
    mln: 1000000,
    mld: 1000000000,
    miliarda: 1000000000,
    miliardy: 1000000000,
    miliard: 1000000000,
    miliardu: 1000000000,
    miliardou: 1000000000,
    miliardám: 1000000000,
    miliardách: 1000000000,
    miliardami: 1000000000,
    mlrd: 1000000000,
    bilion: 1000000000000,
    biliony: 1000000000000,
    bilionu: 1000000000000,
    bilionů: 1000000000000,
    bilionech: 1000000000000,
    bilionům: 1000000000000,
    bilión: 1000000000000,
    bilióny: 1000000000000,
    biliónů: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorrsk*|Andořan*' },
    AE: {
      names:
        'SAE|Spojené arabské emiráty|Spojených arabských emirátů|Spojených arabských emirátech|' +
        'Spojeným arabským emirátům|Emiráty|Emirátů|Emirátech',
      adjectives: 'emirátsk*',
    },
    AF: { names: 'Afghánistán|Afghánistánu|Afghánistánem', adjectives: 'afghánsk*|Afghánec|Afghánc*' },
    AG: { adjectives: 'antigujsk*' },
    AL: { names: 'Albánie|Albánii|Albánií', adjectives: 'albánsk*|Albánec|Albánc*' },
    AM: { names: 'Arménie|Arménii|Arménií', adjectives: 'arménsk*|Armén|Arméni|Arménů|Arménům' },
    AO: { adjectives: 'angolsk*|Angolan*' },
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
    BB: { adjectives: 'barbadosk*|Barbadosan*' },
    BD: { names: 'Bangladéš|Bangladéše|Bangladéši|Bangladéšem', adjectives: 'bangladéšsk*' },
    BE: { names: 'Belgie|Belgii|Belgií', adjectives: 'belgick*|Belgičan*' },
    BF: { adjectives: 'burkinsk*|burkinafask*|Burkiňan*' },
    BG: { names: 'Bulharsko|Bulharska|Bulharsku|Bulharskem', adjectives: 'bulharsk*|Bulhar|Bulhaři|Bulharů|Bulharům' },
    BH: { adjectives: 'bahrajnsk*|Bahrajňan*' },
    BI: { adjectives: 'burundsk*|Burunďan*' },
    BJ: { adjectives: 'beninsk*|Beniňan*' },
    BN: { adjectives: 'brunejsk*|Brunejec|Brunejc*' },
    BO: { adjectives: 'bolivijsk*|Bolivijec|Bolivijc*' },
    BR: { names: 'Brazílie|Brazílii|Brazílií', adjectives: 'brazilsk*|Brazilec|Brazilc*' },
    BS: { adjectives: 'bahamsk*|Bahaman*' },
    BT: { adjectives: 'bhútánsk*|Bhútánec|Bhútánc*' },
    BW: { adjectives: 'botswansk*|Botswaňan*' },
    BY: {
      names: 'Bělorusko|Běloruska|Bělorusku|Běloruskem',
      adjectives: 'bělorusk*|Bělorus|Bělorusové|Bělorusů|Bělorusům',
    },
    BZ: { adjectives: 'belizsk*|Belizan*' },
    CA: { names: 'Kanada|Kanady|Kanadu|Kanadou|Kanadě', adjectives: 'kanadsk*|kanadští|Kanaďan*' },
    CD: { adjectives: 'konžsk*|Konžan*' },
    CF: { adjectives: 'středoafrick*|Středoafričan*' },
    CH: { names: 'Švýcarsko|Švýcarska|Švýcarsku|Švýcarskem', adjectives: 'švýcarsk*|Švýcar|Švýcaři|Švýcarů' },
    CL: { names: 'Chile', adjectives: 'chilsk*|chilan*' },
    CM: { adjectives: 'kamerunsk*|Kameruňan*' },
    CN: {
      names: 'Čína|Číny|Čínu|Čínou|Číně|Čínská lidová republika|Čínské lidové republiky',
      adjectives: 'čínsk*|Číňan*',
    },
    CO: { names: 'Kolumbie|Kolumbii|Kolumbií', adjectives: 'kolumbijsk*' },
    CR: { adjectives: 'kostarick*|Kostaričan*' },
    CU: { names: 'Kuba|Kuby|Kubu|Kubou|Kubě', adjectives: 'kubánsk*|Kubánec|Kubánc*' },
    CV: { adjectives: 'kapverdsk*|Kapverďan*' },
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
    DJ: { names: 'Džibutsko|Džibutska|Džibutsku|Džibutskem', adjectives: 'džibutsk*|Džibuťan*' },
    DK: { names: 'Dánsko|Dánska|Dánsku|Dánskem', adjectives: 'dánsk*|Dán|Dánové|Dánů' },
    DM: { adjectives: 'dominický|dominická|dominické|dominického' },
    DO: { adjectives: 'Dominikánec|Dominikánc*' },
    DZ: { names: 'Alžírsko|Alžírska|Alžírsku|Alžírskem', adjectives: 'alžírsk*|Alžířan*' },
    EC: { names: 'Ekvádor|Ekvádoru|Ekvádorem', adjectives: 'ekvádorsk*' },
    EE: { names: 'Estonsko|Estonska|Estonsku|Estonskem', adjectives: 'estonsk*|Estonec|Estonc*' },
    EG: { names: 'Egypt|Egyptu|Egyptem|Egyptě', adjectives: 'egyptsk*|Egypťan*' },
    ER: { adjectives: 'eritrejsk*|Eritrejec|Eritrejc*' },
    ES: {
      names: 'Španělsko|Španělska|Španělsku|Španělskem',
      adjectives: 'španělsk*|španělští|Španěl|Španělé|Španělů|Španělům',
    },
    ET: { names: 'Etiopie|Etiopii|Etiopií', adjectives: 'etiopsk*' },
    FI: { names: 'Finsko|Finska|Finsku|Finskem', adjectives: 'finsk*|Fin|Finové|Finů' },
    FJ: { adjectives: 'fidžijsk*|Fidžan*' },
    FM: { adjectives: 'mikronésk*|Mikronésan*' },
    FR: {
      names: 'Francie|Francii|Francií',
      adjectives: 'francouzsk*|francouzští|Francouz|Francouzi|Francouzů|Francouzům|Francouzka|Francouzky',
    },
    GA: { adjectives: 'gabonsk*|Gaboňan*' },
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
    GD: { adjectives: 'grenadsk*|Grenaďan*' },
    GE: { names: 'Gruzie|Gruzii|Gruzií', adjectives: 'gruzínsk*|Gruzínec|Gruzínc*' },
    GH: { adjectives: 'ghansk*|Ghaňan*' },
    GL: { names: 'Grónsko|Grónska|Grónsku|Grónskem', adjectives: 'grónsk*|Gróňan*' },
    GM: { adjectives: 'gambijsk*|Gambijec|Gambijc*' },
    GN: { adjectives: 'guinejsk*|Guinejec|Guinejc*' },
    GR: { names: 'Řecko|Řecka|Řecku|Řeckem', adjectives: 'řeck*|řečtí|Řek|Řekové|Řeků|Řekům' },
    GT: { adjectives: 'guatemalsk*|Guatemalec|Guatemalc*' },
    GY: { adjectives: 'guyansk*|Guyanec|Guyanc*' },
    HK: { adjectives: 'hongkongsk*|hongkonžsk*|Hongkongčan*' },
    HN: { adjectives: 'hondurask*|Honduřan*|Hondurasan*' },
    HR: {
      names: 'Chorvatsko|Chorvatska|Chorvatsku|Chorvatskem',
      adjectives: 'chorvatsk*|Chorvat|Chorvati|Chorvaté|Chorvatů',
    },
    HT: { adjectives: 'haitsk*|Haiťan*' },
    HU: { names: 'Maďarsko|Maďarska|Maďarsku|Maďarskem', adjectives: 'maďarsk*|maďarští|Maďar|Maďaři|Maďarů|Maďarům' },
    ID: { names: 'Indonésie|Indonésii|Indonésií', adjectives: 'indonésk*' },
    IE: { names: 'Irsko|Irska|Irsku|Irskem', adjectives: 'irsk*|Irové' },
    IL: { names: 'Izrael|Izraele|Izraeli|Izraelem', adjectives: 'izraelsk*|izraelští|Izraelec|Izraelc*' },
    IN: { names: 'Indie|Indii|Indií', adjectives: 'indick*|Indové|Indů' },
    IQ: { names: 'Irák|Iráku|Irákem', adjectives: 'iráck*|Iráčan*' },
    IR: { names: 'Írán|Íránu|Íránem', adjectives: 'íránsk*|íránští|Íránec|Íránc*' },
    IS: { names: 'Island|Islandu|Islandem|Islandě', adjectives: 'islandsk*|Islanďan*' },
    IT: { names: 'Itálie|Itálii|Itálií', adjectives: 'italsk*|italští|Ital|Italové|Italů|Italka' },
    JM: { adjectives: 'jamajsk*|Jamajčan*' },
    JO: { names: 'Jordánsko|Jordánska|Jordánsku|Jordánskem', adjectives: 'jordánsk*' },
    JP: { names: 'Japonsko|Japonska|Japonsku|Japonskem', adjectives: 'japonsk*|japonští|Japonec|Japonc*' },
    KE: { names: 'Keňa|Keni|Keně|Keňu|Keňou', adjectives: 'keňsk*' },
    KG: { names: 'Kyrgyzstán|Kyrgyzstánu|Kyrgyzstánem', adjectives: 'kyrgyzsk*' },
    KH: { adjectives: 'kambodžsk*|Kambodžan*' },
    KI: { adjectives: 'kiribatsk*' },
    KM: { adjectives: 'komorsk*|Komořan*' },
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
    LA: { adjectives: 'laosk*|Laosan*' },
    LB: { names: 'Libanon|Libanonu|Libanonem', adjectives: 'libanonsk*|Libanonec|Libanonc*' },
    LI: { names: 'Lichtenštejnsko|Lichtenštejnska|Lichtenštejnsku|Lichtenštejnskem', adjectives: 'lichtenštejnsk*' },
    LK: { adjectives: 'srílansk*|šrílansk*|Srílančan*' },
    LR: { adjectives: 'liberijsk*|Liberijec|Liberijc*' },
    LS: { adjectives: 'lesothsk*|Lesothan*' },
    LT: { names: 'Litva|Litvy|Litvu|Litvou|Litvě', adjectives: 'litevsk*|Litevec|Litevc*' },
    LU: { names: 'Lucembursko|Lucemburska|Lucembursku|Lucemburskem', adjectives: 'lucembursk*' },
    LV: { names: 'Lotyšsko|Lotyšska|Lotyšsku|Lotyšskem', adjectives: 'lotyšsk*|Lotyš|Lotyši|Lotyšů' },
    LY: { names: 'Libye|Libyi|Libyí', adjectives: 'libyjsk*' },
    MA: { names: 'Maroko|Maroka|Maroku|Marokem', adjectives: 'marock*|Maročan*' },
    MC: { adjectives: 'monack*|Monačan*' },
    MD: { names: 'Moldavsko|Moldavska|Moldavsku|Moldavskem', adjectives: 'moldavsk*|Moldavan*' },
    ME: {
      names: 'Černá Hora|Černé Hory|Černé Hoře|Černou Horu|Černou Horou',
      adjectives: 'černohorsk*|Černohorec|Černohorc*',
    },
    MG: { adjectives: 'madagaskarsk*|malgašsk*' },
    MK: {
      names: 'Severní Makedonie|Severní Makedonii|Severní Makedonií|Makedonie|Makedonii|Makedonií',
      adjectives: 'severomakedonsk*|makedonsk*|Makedonec|Makedonc*',
    },
    ML: { names: 'Mali', adjectives: 'malijsk*' },
    MM: { names: 'Myanmar|Myanmaru|Myanmarem|Barma|Barmy|Barmu|Barmou|Barmě', adjectives: 'myanmarsk*|barmsk*' },
    MN: { names: 'Mongolsko|Mongolska|Mongolsku|Mongolskem', adjectives: 'mongolsk*' },
    MR: { adjectives: 'mauritánsk*|mauretánsk*|Mauritánec|Mauritánc*' },
    MT: { names: 'Malta|Malty|Maltu|Maltou|Maltě', adjectives: 'maltsk*' },
    MU: { adjectives: 'mauricijsk*|Mauricijec|Mauricijc*' },
    MV: { adjectives: 'maledivsk*|Maledivan*' },
    MW: { adjectives: 'malawsk*|malawijsk*|Malawan*' },
    MX: { names: 'Mexiko|Mexika|Mexiku|Mexikem', adjectives: 'mexick*|Mexičan*' },
    MY: { names: 'Malajsie|Malajsii|Malajsií', adjectives: 'malajsijsk*' },
    MZ: { adjectives: 'mosambick*|mozambick*|Mosambičan*' },
    NA: { adjectives: 'namibijsk*|Namibijec|Namibijc*' },
    NE: { adjectives: 'nigersk*|Nigeřan*' },
    NG: { names: 'Nigérie|Nigérii|Nigérií', adjectives: 'nigerijsk*' },
    NI: { adjectives: 'nikaragujsk*|Nikaragujec|Nikaragujc*' },
    NL: {
      names: 'Nizozemsko|Nizozemska|Nizozemsku|Nizozemskem|Nizozemí|Holandsko|Holandska|Holandsku|Holandskem',
      adjectives: 'nizozemsk*|nizozemští|Nizozemec|Nizozemc*|holandsk*|Holanďan*',
    },
    NO: { names: 'Norsko|Norska|Norsku|Norskem', adjectives: 'norsk*|norští|Norové|Norů' },
    NP: { names: 'Nepál|Nepálu|Nepálem', adjectives: 'nepálsk*' },
    NR: { adjectives: 'naursk*' },
    NZ: { names: 'Nový Zéland|Nového Zélandu|Novém Zélandu|Novým Zélandem', adjectives: 'novozélandsk*|Novozélanďan*' },
    OM: { adjectives: 'ománsk*|Ománec|Ománc*' },
    PA: { adjectives: 'panamsk*|Panamec|Panamc*' },
    PE: { names: 'Peru', adjectives: 'peruánsk*' },
    PG: { adjectives: 'papuánsk*|Papuánec|Papuánc*' },
    PH: { names: 'Filipíny|Filipín|Filipínách|Filipínám', adjectives: 'filipínsk*|Filipínec|Filipínc*' },
    PK: { names: 'Pákistán|Pákistánu|Pákistánem', adjectives: 'pákistánsk*|Pákistánec|Pákistánc*' },
    PL: { names: 'Polsko|Polska|Polsku|Polskem', adjectives: 'polsk*|polští|Polák|Poláci|Poláků|Polákům|Polka|Polky' },
    PR: { adjectives: 'portorick*|Portoričan*' },
    PS: {
      names: 'Palestina|Palestiny|Palestinu|Palestinou|Palestině|palestinská samospráva|palestinské samosprávy',
      adjectives: 'palestinsk*|palestinští|Palestinec|Palestinc*',
    },
    PT: { names: 'Portugalsko|Portugalska|Portugalsku|Portugalskem', adjectives: 'portugalsk*|Portugalec|Portugalc*' },
    PW: { adjectives: 'palausk*' },
    PY: { adjectives: 'paraguaysk*|paraguajsk*|Paraguayec|Paraguayc*' },
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
    SC: { adjectives: 'seychelsk*|seychellsk*' },
    SD: { names: 'Súdán|Súdánu|Súdánem', adjectives: 'súdánsk*' },
    SE: { names: 'Švédsko|Švédska|Švédsku|Švédskem', adjectives: 'švédsk*|švédští|Švéd|Švédové|Švédů' },
    SG: { names: 'Singapur|Singapuru|Singapurem', adjectives: 'singapursk*' },
    SI: { names: 'Slovinsko|Slovinska|Slovinsku|Slovinskem', adjectives: 'slovinsk*|Slovinec|Slovinc*' },
    SK: {
      names:
        'Slovensko|Slovenska|Slovensku|Slovenskem|Slovenská republika|Slovenské republiky|' + 'Slovenské republice',
      adjectives: 'slovensk*|slovenští|Slovák|Slováci|Slováků|Slovákům|Slovenka|Slovenky',
    },
    SL: { adjectives: 'sierraleonsk*|Sierraleoňan*' },
    SM: { adjectives: 'sanmarinsk*' },
    SN: { names: 'Senegal|Senegalu|Senegalem', adjectives: 'senegalsk*' },
    SO: { names: 'Somálsko|Somálska|Somálsku|Somálskem', adjectives: 'somálsk*|Somálec|Somálc*' },
    SR: { adjectives: 'surinamsk*|Surinamec|Surinamc*' },
    SS: { adjectives: 'jihosúdánsk*|Jihosúdánec|Jihosúdánc*' },
    SV: { adjectives: 'salvadorsk*|Salvadořan*' },
    SY: { names: 'Sýrie|Sýrii|Sýrií', adjectives: 'syrsk*|syrští|Syřan*' },
    SZ: { names: 'Svazijsko|Svazijska|Svazijsku|Svazijskem', adjectives: 'svazijsk*|eswatinsk*|Svazijec|Svazijc*' },
    TD: { adjectives: 'čadsk*|Čaďan*' },
    TG: { adjectives: 'tožsk*|togsk*' },
    TH: { names: 'Thajsko|Thajska|Thajsku|Thajskem', adjectives: 'thajsk*|Thajec|Thajc*' },
    TJ: { names: 'Tádžikistán|Tádžikistánu|Tádžikistánem', adjectives: 'tádžick*' },
    TL: { adjectives: 'východotimorsk*' },
    TM: { adjectives: 'turkmensk*|Turkmen|Turkmeni|Turkmenů' },
    TN: { names: 'Tunisko|Tuniska|Tunisku|Tuniskem', adjectives: 'tunisk*|Tunisan*' },
    TO: { adjectives: 'tonžsk*|tongsk*' },
    TR: { names: 'Turecko|Turecka|Turecku|Tureckem', adjectives: 'tureck*|turečtí|Turek|Turci|Turků|Turkům' },
    TT: { adjectives: 'trinidadsk*|Trinidaďan*' },
    TV: { adjectives: 'tuvalsk*' },
    TW: {
      names: 'Tchaj-wan|Tchaj-wanu|Tchaj-wanem|Tchajwan|Tchajwanu|Tchajwanem|Taiwan|Taiwanu|Taiwanem',
      adjectives: 'tchajwansk*|tchaj-wansk*|Tchajwanc*',
    },
    TZ: { adjectives: 'tanzansk*|Tanzanec|Tanzanc*' },
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
    VU: { adjectives: 'vanuatsk*' },
    WS: { adjectives: 'samojsk*|Samojec|Samojc*' },
    XK: { names: 'Kosovo|Kosova|Kosovu|Kosovem|Kosově', adjectives: 'kosovsk*' },
    YE: { names: 'Jemen|Jemenu|Jemenem', adjectives: 'jemensk*' },
    ZA: {
      names:
        'JAR|Jižní Afrika|Jižní Afriky|Jižní Africe|Jižní Afriku|Jihoafrická republika|Jihoafrické republiky|' +
        'Jihoafrické republice|Jihoafrickou republiku',
      adjectives: 'jihoafrick*',
    },
    ZM: { adjectives: 'zambijsk*|Zambijec|Zambijc*' },
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
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations':
      'OSN|Organizace spojených národů|Organizaci spojených národů|Organizací spojených národů|' +
      'Spojené národy|Spojených národů',
    'organisation:un-security-council':
      'Rada bezpečnosti OSN|Rady bezpečnosti OSN|Radě bezpečnosti OSN|Radu bezpečnosti OSN|' +
      'Radou bezpečnosti OSN|Rada bezpečnosti|Rady bezpečnosti|Radě bezpečnosti|Radu bezpečnosti|' +
      'Radou bezpečnosti',
    'organisation:un-general-assembly':
      'Valné shromáždění OSN|Valného shromáždění OSN|Valnému shromáždění OSN|Valném shromáždění OSN',
    'organisation:un-human-rights-council':
      'Rada OSN pro lidská práva|Rady OSN pro lidská práva|Radě OSN pro lidská práva|' +
      'Radu OSN pro lidská práva|Radou OSN pro lidská práva',
    'organisation:unhcr':
      'Úřad vysokého komisaře OSN pro uprchlíky|Úřadu vysokého komisaře OSN pro uprchlíky|' +
      'Úřadem vysokého komisaře OSN pro uprchlíky',
    'organisation:unicef': 'Dětský fond OSN|Dětského fondu OSN',
    'organisation:who':
      'WHO|Světová zdravotnická organizace|Světové zdravotnické organizaci|' +
      'Světovou zdravotnickou organizací|Světové zdravotnické organizace',
    'organisation:iaea':
      'MAAE|Mezinárodní agentura pro atomovou energii|Mezinárodní agentury pro atomovou energii|' +
      'Mezinárodní agenturě pro atomovou energii|Mezinárodní agenturu pro atomovou energii|' +
      'Mezinárodní agenturou pro atomovou energii',
    'organisation:world-food-programme':
      'Světový potravinový program|Světového potravinového programu|Světovému potravinovému programu|' +
      'Světovým potravinovým programem',
    'organisation:international-criminal-court':
      'Mezinárodní trestní soud|Mezinárodního trestního soudu|Mezinárodnímu trestnímu soudu|' +
      'Mezinárodním trestním soudem',
    'organisation:international-court-of-justice':
      'Mezinárodní soudní dvůr|Mezinárodního soudního dvora|Mezinárodnímu soudnímu dvoru|' +
      'Mezinárodním soudním dvorem',
    'organisation:icty':
      'Mezinárodní trestní tribunál pro bývalou Jugoslávii|' +
      'Mezinárodního trestního tribunálu pro bývalou Jugoslávii|' +
      'Mezinárodnímu trestnímu tribunálu pro bývalou Jugoslávii|' +
      'Mezinárodním trestním tribunálem pro bývalou Jugoslávii',
    'organisation:nato':
      'Severoatlantická aliance|Severoatlantické alianci|Severoatlantickou aliancí|Severoatlantické aliance',
    'organisation:osce':
      'OBSE|Organizace pro bezpečnost a spolupráci v Evropě|Organizaci pro bezpečnost a spolupráci v Evropě|' +
      'Organizací pro bezpečnost a spolupráci v Evropě',
    'organisation:european-union': 'EU|Evropská unie|Evropské unie|Evropské unii|Evropskou unii|Evropskou unií',
    'organisation:european-commission':
      'Evropská komise|Evropské komise|Evropské komisi|Evropskou komisi|Evropskou komisí',
    'organisation:european-parliament':
      'Evropský parlament|Evropského parlamentu|Evropskému parlamentu|Evropským parlamentem|Europarlament',
    'organisation:european-council': 'Evropská rada|Evropské rady|Evropské radě|Evropskou radu|Evropskou radou',
    'organisation:council-of-europe': 'Rada Evropy|Rady Evropy|Radě Evropy|Radu Evropy|Radou Evropy',
    'organisation:european-central-bank':
      'ECB|Evropská centrální banka|Evropské centrální banky|Evropské centrální bankě|' +
      'Evropskou centrální banku|Evropskou centrální bankou',
    'organisation:european-court-of-human-rights':
      'ESLP|Evropský soud pro lidská práva|Evropského soudu pro lidská práva|' +
      'Evropskému soudu pro lidská práva|Evropským soudem pro lidská práva',
    'organisation:court-of-justice-of-the-eu':
      'Soudní dvůr EU|Soudního dvora EU|Soudnímu dvoru EU|Soudním dvorem EU|Soudní dvůr Evropské unie',
    'organisation:imf':
      'MMF|Mezinárodní měnový fond|Mezinárodního měnového fondu|Mezinárodnímu měnovému fondu|' +
      'Mezinárodním měnovým fondem',
    'organisation:world-bank': 'Světová banka|Světové banky|Světové bankě|Světovou banku|Světovou bankou',
    'organisation:wto':
      'WTO|Světová obchodní organizace|Světové obchodní organizace|Světové obchodní organizaci|' +
      'Světovou obchodní organizaci|Světovou obchodní organizací',
    'organisation:oecd':
      'OECD|Organizace pro hospodářskou spolupráci a rozvoj|Organizaci pro hospodářskou spolupráci a rozvoj|' +
      'Organizací pro hospodářskou spolupráci a rozvoj',
    'organisation:opec': 'Organizace zemí vyvážejících ropu',
    'organisation:african-union': 'Africká unie|Africké unie|Africké unii|Africkou unii|Africkou unií',
    'organisation:arab-league':
      'Arabská liga|Arabské ligy|Arabské ligze|Arabskou ligu|Arabskou ligou|Liga arabských států|' +
      'Ligy arabských států|Ligze arabských států|Ligu arabských států|Ligou arabských států',
    'organisation:asean': 'Sdružení národů jihovýchodní Asie',
    'organisation:cis': 'Společenství nezávislých států',
    'organisation:red-cross':
      'Červený kříž|Červeného kříže|Červenému kříži|Červeným křížem|Mezinárodní výbor Červeného kříže',
    'organisation:red-crescent': 'Červený půlměsíc|Červeného půlměsíce|Červenému půlměsíci|Červeným půlměsícem',
    'organisation:doctors-without-borders': 'Lékaři bez hranic|Lékařů bez hranic',
    'organisation:reporters-without-borders': 'Reportéři bez hranic|Reportérů bez hranic',
    'organisation:white-house': 'Bílý dům|Bílého domu|Bílému domu|Bílým domem|Bílém domě',
    'organisation:pentagon':
      'ministerstvo obrany USA|ministerstva obrany USA|ministerstvu obrany USA|ministerstvem obrany USA|' +
      'americké ministerstvo obrany|amerického ministerstva obrany',
    'organisation:us-state-department':
      'ministerstvo zahraničí USA|ministerstva zahraničí USA|ministerstvu zahraničí USA|' +
      'ministerstvem zahraničí USA|americké ministerstvo zahraničí|amerického ministerstva zahraničí|' +
      'americkému ministerstvu zahraničí|americkém ministerstvu zahraničí',
    'organisation:us-congress':
      'Kongres USA|Kongresu USA|Kongresem USA|americký Kongres|amerického Kongresu|americkému Kongresu|' +
      'americkým Kongresem|americkém Kongresu',
    'organisation:us-senate':
      'Senát USA|Senátu USA|Senátem USA|americký Senát|amerického Senátu|americkému Senátu|' +
      'americkým Senátem|americkém Senátu',
    'organisation:us-house':
      'Sněmovna reprezentantů|Sněmovny reprezentantů|Sněmovně reprezentantů|Sněmovnu reprezentantů',
    'organisation:us-supreme-court':
      'Nejvyšší soud USA|Nejvyššího soudu USA|Nejvyššímu soudu USA|Nejvyšším soudem USA|' +
      'americký nejvyšší soud|amerického nejvyššího soudu|americkému nejvyššímu soudu|' +
      'americkým nejvyšším soudem',
    'organisation:federal-reserve':
      'Fed|Federální rezervní systém|Federálního rezervního systému|Federálnímu rezervnímu systému|' +
      'Federálním rezervním systémem',
    'organisation:hamas': 'Hamás',
    'organisation:hezbollah': 'Hizballáh*|Hizballah',
    'organisation:islamic-state': 'Islámský stát|Islámského státu|Islámskému státu|Islámským státem|Islámském státě',
    'organisation:al-qaeda': 'Al-Káid*|Al Káid*',
    'organisation:taliban': 'Tálibán|Taliban',
    'organisation:houthis': 'húsíov*|húsijs*|húsíům',
    'organisation:muslim-brotherhood':
      'Muslimské bratrstvo|Muslimského bratrstva|Muslimskému bratrstvu|Muslimským bratrstvem',
    'organisation:palestinian-authority': 'Palestinská autonomie|Palestinské autonomii|Palestinskou autonomií',
    'organisation:israel-defense-forces': 'Izraelské obranné síly',
    'organisation:state-duma': 'Státní duma|Státní dumy|Státní dumě|Státní dumu|Státní dumou',
    'organisation:verkhovna-rada': 'Nejvyšší rada Ukrajiny|Nejvyšší rady Ukrajiny|Nejvyšší radě Ukrajiny',
    'organisation:irgc': 'Íránské revoluční gardy|Íránských revolučních gard',
    'organisation:fifa': 'Mezinárodní fotbalová federace',
    'organisation:uefa': 'Evropská fotbalová federace',
    'organisation:ioc': 'Mezinárodní olympijský výbor|Mezinárodního olympijského výboru',
    'organisation:visegrad-group':
      'Visegrádská skupina|Visegrádské skupiny|Visegrádskou skupinu|Visegrádská čtyřka|Visegrádské čtyřky|' +
      'Visegrádskou čtyřku|V4',
    'person:volodymyr-zelensky':
      'Volodymyr Zelensk*|Volodymyra Zelensk*|Volodymyru Zelensk*|Volodymyrem Zelensk*|' +
      'Volodymyrovi Zelensk*|~Zelenskyj|~Zelenského|~Zelenskému|~Zelenským|~Zelenský',
    'person:maria-zakharova':
      'Marija Zacharovov*|Marije Zacharovov*|Mariji Zacharovov*|Mariju Zacharovov*|Marijí Zacharovov*|' +
      'Marija Zacharov*|Marije Zacharov*|Mariji Zacharov*|Mariju Zacharov*|Marijí Zacharov*|~Zacharovová|' +
      '~Zacharovové',
    'person:dmitry-medvedev': 'Dmitrij Medveděv|~Medveděv',
    'person:sergei-shoigu': 'Sergej Šojgu|~Šojgu',
    'person:dmitry-peskov': 'Dmitrij Peskov',
    'person:mikhail-mishustin': 'Michail Mišustin|~Mišustin',
    'person:yevgeny-prigozhin':
      'Jevgenij Prigožin|Jevgenije Prigožina|Jevgeniji Prigožinovi|Jevgenijem Prigožinem|~Prigožin',
    'person:alexei-navalny':
      'Alexej Navaln*|Alexeje Navaln*|Alexeji Navaln*|Alexejem Navaln*|~Navalnyj|~Navalného|~Navalnému|' + '~Navalným',
    'person:mikhail-gorbachev': 'Michail Gorbačov|~Gorbačov',
    'person:boris-yeltsin': 'Boris Jelcin|~Jelcin',
    'person:boris-nemtsov': 'Boris Němcov',
    'person:mikhail-khodorkovsky': 'Michail Chodorkovsk*|~Chodorkovskij|~Chodorkovského',
    'person:petro-poroshenko': 'Petro Porošenko|Petr Porošenko|~Porošenko|~Porošenka|~Porošenkovi|~Porošenkem',
    'person:viktor-yanukovych': 'Viktor Janukovyč|~Janukovyč*',
    'person:yulia-tymoshenko':
      'Julije Tymošenkov*|Julie Tymošenkov*|Julii Tymošenkov*|Julií Tymošenkov*|~Tymošenková|~Tymošenkové|' +
      '~Tymošenkovou',
    'person:viktor-yushchenko': 'Viktor Juščenko|~Juščenko|~Juščenka|~Juščenkovi|~Juščenkem',
    'person:alexander-lukashenko':
      'Alexandr Lukašenk*|Alexandra Lukašenk*|Alexandru Lukašenk*|Alexandrem Lukašenk*|' +
      'Alexandrovi Lukašenk*|~Lukašenko|~Lukašenka|~Lukašenkovi|~Lukašenkem|~Lukašenku',
    'person:sviatlana-tsikhanouskaya':
      'Svjatlana Cichanousk*|Svjatlany Cichanousk*|Svjatlaně Cichanousk*|Svjatlanu Cichanousk*|' +
      'Svjatlanou Cichanousk*|Světlana Tichanovsk*|Světlany Tichanovsk*|Světlaně Tichanovsk*|' +
      'Světlanu Tichanovsk*|Světlanou Tichanovsk*|~Cichanouská|~Cichanouské|~Cichanouskou|~Tichanovská|' +
      '~Tichanovské|~Tichanovskou',
    'person:hillary-clinton': 'Hillary Clintonov*',
    'person:kamala-harris':
      'Kamala Harrisov*|Kamaly Harrisov*|Kamale Harrisov*|Kamalu Harrisov*|Kamalou Harrisov*|~Harrisová|' +
      '~Harrisové|~Harrisovou',
    'person:melania-trump': 'Melanie Trumpov*|Melania Trumpov*',
    'person:michelle-obama': 'Michelle Obamov*',
    'person:ivanka-trump': 'Ivanka Trumpov*|Ivanky Trumpov*|Ivanku Trumpov*',
    'person:nancy-pelosi': 'Nancy Pelosiov*|~Pelosiová|~Pelosiové|~Pelosiovou',
    'person:theresa-may':
      'Theresa Mayov*|Theresy Mayov*|Therese Mayov*|Theresu Mayov*|Theresou Mayov*|~Mayová|~Mayové|~Mayovou',
    'person:liz-truss': 'Liz Trussov*|~Trussová|~Trussové|~Trussovou',
    'person:margaret-thatcher': 'Margaret Thatcherov*|~Thatcherová|~Thatcherové|~Thatcherovou',
    'person:queen-elizabeth-ii':
      'Alžběta II|Alžběty II|Alžbětě II|Alžbětu II|Alžbětou II|Alžběta Druhá|královna Alžběta|' +
      'královny Alžběty|královně Alžbětě|královnu Alžbětu|královnou Alžbětou',
    'person:king-charles-iii':
      'Karel III|Karla III|Karlu III|Karlem III|král Karel III|krále Karla III|králi Karlovi III|' +
      'králem Karlem III',
    'person:prince-william': 'princ William|prince Williama|princi Williamovi|princem Williamem',
    'person:prince-harry': 'princ Harry|prince Harryho|princi Harrymu|princem Harrym',
    'person:princess-diana': 'princezna Diana|princezny Diany|princezně Dianě|princeznu Dianu|princeznou Dianou',
    'person:angela-merkel':
      'Angela Merkelov*|Angely Merkelov*|Angele Merkelov*|Angelu Merkelov*|Angelou Merkelov*|~Merkelová|' +
      '~Merkelové|~Merkelovou',
    'person:annalena-baerbock':
      'Annalena Baerbockov*|Annaleny Baerbockov*|Annalenu Baerbockov*|Annalenou Baerbockov*|~Baerbocková|' +
      '~Baerbockové|~Baerbockovou',
    'person:ursula-von-der-leyen':
      'Ursula von der Leyenov*|Ursuly von der Leyenov*|Ursule von der Leyenov*|Ursulu von der Leyenov*|' +
      'Ursulou von der Leyenov*|~von der Leyenová|~von der Leyenové|~von der Leyenovou',
    'person:marine-le-pen': 'Marine Le Penov*|~Le Penová|~Le Penové|~Le Penovou',
    'person:giorgia-meloni':
      'Giorgia Meloniov*|Giorgie Meloniov*|Giorgii Meloniov*|Giorgiu Meloniov*|Giorgií Meloniov*|~Meloniová|' +
      '~Meloniové|~Meloniovou',
    'person:christine-lagarde': 'Christine Lagardeov*|~Lagardeová|~Lagardeové|~Lagardeovou',
    'person:kaja-kallas': 'Kaja Kallasov*|Kaji Kallasov*|Kaju Kallasov*|~Kallasová|~Kallasové|~Kallasovou',
    'person:roberta-metsola':
      'Roberta Metsolaov*|Roberty Metsolaov*|Robertu Metsolaov*|~Metsolaová|~Metsolaové|~Metsolaovou',
    'person:sanna-marin': 'Sanna Marinov*|Sanny Marinov*|Sannu Marinov*',
    'person:mette-frederiksen': 'Mette Frederiksenov*|~Frederiksenová|~Frederiksenové|~Frederiksenovou',
    'person:greta-thunberg':
      'Greta Thunbergov*|Grety Thunbergov*|Gretě Thunbergov*|Gretu Thunbergov*|Gretou Thunbergov*|' +
      '~Thunbergová|~Thunbergové|~Thunbergovou',
    'person:zuzana-caputova':
      'Zuzana Čaputov*|Zuzany Čaputov*|Zuzaně Čaputov*|Zuzanu Čaputov*|Zuzanou Čaputov*|~Čaputová|~Čaputové|' +
      '~Čaputovou',
    'person:maia-sandu':
      'Maia Sanduov*|Maie Sanduov*|Maii Sanduov*|Maiu Sanduov*|Maií Sanduov*|~Sanduová|~Sanduové|~Sanduovou',
    'person:andrej-babis': '~Babiš|~Babiše|~Babiši|~Babišem',
    'person:petr-fiala': 'Petr Fiala|Petra Fialy|Petru Fialovi|Petrem Fialou|Petrovi Fialu',
    'person:petr-pavel': 'Petr Pavel|Petra Pavla|Petru Pavlovi|Petrem Pavlem|Petrovi Pavlem',
    'person:recep-tayyip-erdogan': '~Erdogan',
    'person:benjamin-netanyahu':
      'Benjamin Netanjah*|Benjamina Netanjah*|Benjaminu Netanjah*|Benjaminem Netanjah*|' +
      'Benjaminovi Netanjah*|~Netanjahu|~Netanjahua|~Netanjahuovi|~Netanjahuem',
    'person:mahmoud-abbas': 'Mahmúd Abbás',
    'person:yasser-arafat': 'Jásir Arafat',
    'person:ali-khamenei': 'Alí Chameneí|Alího Chameneího|ajatolláh Chameneí|~Chameneí|~Chameneího|~Chameneímu',
    'person:ruhollah-khomeini': 'Rúholláh Chomejní|~Chomejní|~Chomejního',
    'person:hassan-rouhani': 'Hasan Rúhání|Hasana Rúhání*|~Rúhání|~Rúháního',
    'person:mahmoud-ahmadinejad': 'Mahmúd Ahmadínežád|~Ahmadínežád',
    'person:ebrahim-raisi': 'Ebráhím Raísí|Ebráhím Raísí*',
    'person:masoud-pezeshkian': 'Masúd Pezeškján|~Pezeškján',
    'person:bashar-al-assad': 'Bašár Asad|Bašára Asada|Bašáru Asadovi|Bašárem Asadem|Bašár al-Asad|Baššár Asad',
    'person:saddam-hussein': 'Saddám Husajn|Saddáma Husajna',
    'person:osama-bin-laden': 'Usáma bin Ládin|Usámy bin Ládina|~bin Ládin|~bin Ládina',
    'person:muammar-gaddafi':
      'Muammar Kaddáfí*|Muammara Kaddáfí*|Muammarovi Kaddáfí*|Muammarem Kaddáfí*|~Kaddáfí|~Kaddáfího|' + '~Kaddáfímu',
    'person:abdel-fattah-el-sisi': 'Abdal Fattáh Sísí|Abdal Fattáh Sísí*',
    'person:mohammed-bin-salman': 'Muhammad bin Salmán',
    'person:jamal-khashoggi': 'Džamál Chášukdží|Džamála Chášukdžího|~Chášukdží|~Chášukdžího',
    'person:xi-jinping': 'Si Ťin-pching|Si Ťin-pchinga|Si Ťin-pchingovi|Si Ťin-pchingem',
    'person:kim-jong-un': 'Kim Čong-un|Kim Čong-una|Kim Čong-unovi|Kim Čong-unem',
    'person:pope-francis': 'papež František|papeže Františka|papeži Františkovi|papežem Františkem',
    'person:pope-benedict-xvi':
      'papež Benedikt|papeže Benedikta|papeži Benediktovi|papežem Benediktem|Benedikt XVI|Benedikta XVI|' +
      'Benediktovi XVI|Benediktem XVI',
    'person:pope-john-paul-ii': 'Jan Pavel II|Jana Pavla II|Janu Pavlu II|Janem Pavlem II',
    'person:pope-leo-xiv': 'Lev XIV|Lva XIV|papež Lev',
    'person:joseph-stalin': 'Josif Stalin',
    'person:slobodan-milosevic': 'Slobodan Miloševič',
  },
} satisfies LanguagePack;
