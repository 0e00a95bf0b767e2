// Finnish. Months and weekdays are written out in their cases (tammikuussa, maanantaina, keskiviikosta): open endings
// would go on into other words. Countries whose stem weakens stand in both grades (Turkki, Turkin; Kreikka,
// Kreikassa). "Oman" (own) and "Perusta" (foundation, or of Peru) open sentences. Partitives such as vuotta follow
// numbers and are no part of dates: täytti 18 vuotta tammikuussa.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'fi',
  name: 'Finnish',
  detection: {
    fi: {
      scripts: 'Latin',
      frequent:
        'ja|on|ei|että|se|oli|kun|myös|hän|mutta|tai|ovat|mukaan|joka|kuin|ole|jo|sen|niin|mitä|jos|sitten|vain|' +
        'siitä|jotka|vielä|olla|ollut|nyt|kaikki|nämä|tämä|tämän|hänen|siinä|kanssa|enemmän|jälkeen|ennen|sekä|mikä|' +
        'voi|eli|ettei|olivat|vuoden|vuonna|vuotta|noin|kertoo|sanoo|sanoi|kertoi|suomen|suomessa|suomi|helsingin|' +
        'helsingissä|hallitus|hallituksen|presidentti|pääministeri|ministeri|poliisi|poliisin|euroa|miljoonaa|' +
        'prosenttia|ihmisiä|ihmiset|maan|tänään|eilen|kaksi|kolme|yksi|ensimmäinen|uusi|uuden|suuri|me|he|minä|' +
        'heidän|meidän|koska|sillä|kuitenkin|aikana|välillä|vastaan|kautta|takia|pitää|tulee|saa|joita|joiden|jossa|' +
        'josta|kuten|hyvin|erittäin|päivän|eivät|sitä|tätä|näin|joten|jonka|vaan|muun|muiden|muut|vuosi|vuosien|' +
        'viime|tällä|tässä|koko|ihmisten|useita|lisäksi|osa|osan|aikaan|asti|päivää|toinen|toisen|paljon|jopa|ilman|' +
        'alle|yli|olisi|oikeus|kuoli|kertovat|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|' +
        'sunnuntaina|yhdysvaltain|venäjän|myöhemmin|vaikka|missä|silloin|heille|maailman|tiedotteessa|tuli|tehdä|' +
        'lapsen|naisen|miehen',
      affixes:
        '*ssa|*ssä|*sta|*stä|*lla|*llä|*nen|*inen|*iset|*ksi|*vat|*vät|*taan|*tään|*een|*uus|*minen|*misen|*ista|' +
        '*aan|*ään|*ien|*yy*|*uo*|*ää*|*aa*',
    },
  },
  dates: {
    months: [
      'tammikuun|tammikuussa|tammikuusta|tammikuuhun|tammikuulle|tammikuulta|tammikuulla|tammikuuksi|tammikuuna|' +
        'tammikuukin|tammikuussakin|tammikuuhin|tammikuuinen|tammikuuisen|tammikuuisessa|tammikuuisesta|tammikuuista',
      'helmikuun|helmikuussa|helmikuusta|helmikuuhun|helmikuulle|helmikuulta|helmikuulla|helmikuuksi|helmikuuna|' +
        'helmikuukin|helmikuussakin|helmikuuhin|helmikuuinen|helmikuuisen|helmikuuisessa|helmikuuisesta|helmikuuista',
      'maaliskuun|maaliskuussa|maaliskuusta|maaliskuuhun|maaliskuulle|maaliskuulta|maaliskuulla|maaliskuuksi|' +
        'maaliskuuna|maaliskuukin|maaliskuussakin|maaliskuuhin|maaliskuuinen|maaliskuuisen|maaliskuuisessa|' +
        'maaliskuuisesta|maaliskuuista',
      'huhtikuun|huhtikuussa|huhtikuusta|huhtikuuhun|huhtikuulle|huhtikuulta|huhtikuulla|huhtikuuksi|huhtikuuna|' +
        'huhtikuukin|huhtikuussakin|huhtikuuhin|huhtikuuinen|huhtikuuisen|huhtikuuisessa|huhtikuuisesta|huhtikuuista',
      'toukokuun|toukokuussa|toukokuusta|toukokuuhun|toukokuulle|toukokuulta|toukokuulla|toukokuuksi|toukokuuna|' +
        'toukokuukin|toukokuussakin|toukokuuhin|toukokuuinen|toukokuuisen|toukokuuisessa|toukokuuisesta|toukokuuista',
      'kesäkuun|kesäkuussa|kesäkuusta|kesäkuuhun|kesäkuulle|kesäkuulta|kesäkuulla|kesäkuuksi|kesäkuuna|kesäkuukin|' +
        'kesäkuussakin|kesäkuuhin|kesäkuuinen|kesäkuuisen|kesäkuuisessa|kesäkuuisesta|kesäkuuista',
      'heinäkuun|heinäkuussa|heinäkuusta|heinäkuuhun|heinäkuulle|heinäkuulta|heinäkuulla|heinäkuuksi|heinäkuuna|' +
        'heinäkuukin|heinäkuussakin|heinäkuuhin|heinäkuuinen|heinäkuuisen|heinäkuuisessa|heinäkuuisesta|heinäkuuista',
      'elokuun|elokuussa|elokuusta|elokuuhun|elokuulle|elokuulta|elokuulla|elokuuksi|elokuuna|elokuukin|' +
        'elokuussakin|elokuuhin|elokuuinen|elokuuisen|elokuuisessa|elokuuisesta|elokuuista',
      'syyskuun|syyskuussa|syyskuusta|syyskuuhun|syyskuulle|syyskuulta|syyskuulla|syyskuuksi|syyskuuna|syyskuukin|' +
        'syyskuussakin|syyskuuhin|syyskuuinen|syyskuuisen|syyskuuisessa|syyskuuisesta|syyskuuista',
      'lokakuun|lokakuussa|lokakuusta|lokakuuhun|lokakuulle|lokakuulta|lokakuulla|lokakuuksi|lokakuuna|lokakuukin|' +
        'lokakuussakin|lokakuuhin|lokakuuinen|lokakuuisen|lokakuuisessa|lokakuuisesta|lokakuuista',
      'marraskuun|marraskuussa|marraskuusta|marraskuuhun|marraskuulle|marraskuulta|marraskuulla|marraskuuksi|' +
        'marraskuuna|marraskuukin|marraskuussakin|marraskuuhin|marraskuuinen|marraskuuisen|marraskuuisessa|' +
        'marraskuuisesta|marraskuuista',
      'joulukuun|joulukuussa|joulukuusta|joulukuuhun|joulukuulle|joulukuulta|joulukuulla|joulukuuksi|joulukuuna|' +
        'joulukuukin|joulukuussakin|joulukuuhin|joulukuuinen|joulukuuisen|joulukuuisessa|joulukuuisesta|joulukuuista',
    ],
    weekdays: [
      'sunnuntaina|sunnuntain|sunnuntaita|sunnuntaista|sunnuntaille|sunnuntailta|sunnuntainen|sunnuntaisen|' +
        'sunnuntaisessa|sunnuntaisesta|sunnuntainakin',
      'maanantaina|maanantain|maanantaita|maanantaista|maanantaille|maanantailta|maanantainen|maanantaisen|' +
        'maanantaisessa|maanantaisesta|maanantainakin',
      'tiistaina|tiistain|tiistaita|tiistaista|tiistaille|tiistailta|tiistainen|tiistaisen|tiistaisessa|' +
        'tiistaisesta|tiistainakin',
      'keskiviikkona|keskiviikon|keskiviikkoa|keskiviikosta|keskiviikolle|keskiviikolta|keskiviikkoinen|' +
        'keskiviikkoisen|keskiviikkoisessa|keskiviikkoisesta|keskiviikkonakin',
      'torstaina|torstain|torstaita|torstaista|torstaille|torstailta|torstainen|torstaisen|torstaisessa|' +
        'torstaisesta|torstainakin',
      'perjantaina|perjantain|perjantaita|perjantaista|perjantaille|perjantailta|perjantainen|perjantaisen|' +
        'perjantaisessa|perjantaisesta|perjantainakin',
      'lauantaina|lauantain|lauantaita|lauantaista|lauantaille|lauantailta|lauantainen|lauantaisen|lauantaisessa|' +
        'lauantaisesta|lauantainakin',
    ],
    // By Monday, until Monday.
    comingWeekdays: [
      'sunnuntaiksi|sunnuntaihin|sunnuntaihin mennessä',
      'maanantaiksi|maanantaihin|maanantaihin mennessä',
      'tiistaiksi|tiistaihin|tiistaihin mennessä',
      'keskiviikoksi|keskiviikkoon|keskiviikkoon mennessä',
      'torstaiksi|torstaihin|torstaihin mennessä',
      'perjantaiksi|perjantaihin|perjantaihin mennessä',
      'lauantaiksi|lauantaihin|lauantaihin mennessä',
    ],
    relativeDays: {
      '-2': 'toissapäivänä|toissailtana|toissayönä|toissapäiväinen',
      '-1':
        'eilisiltana|eilisaamuna|eilen illalla|eilen aamulla|viime yönä|eilinen|eilisen|eilistä|eilisessä|eilisestä|' +
        'eilispäivän',
      0: 'tänä aamuna|tänä iltana|tänä yönä|tämän päivän|tämänpäiväinen|tämänpäiväisen|tänään illalla|tänään aamulla',
      1: 'huomisaamuna|huomisiltana|huomenna aamulla|huomenna illalla|huominen|huomisen|huomista|huomiseen',
      2: 'ylihuomenna',
    },
    daysAgo: '# päivää sitten|# vuorokautta sitten',
    dayCounts: 'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen',
    last: 'viime|kuluneen|kuluneella|kuluneena|menneellä',
    current: 'tämä|tämän|tätä|tällä|tänä|tässä|tästä|tähän|kuluvan|kuluvalla|kuluvana|kuluvaa',
    next: 'ensi|tulevan|tulevana|tulevalla',
    units: {
      week: 'viikko|viikolla|viikon|viikosta|viikolle|viikkoon|viikolta',
      month: 'kuukausi|kuukauden|kuukautena|kuukaudessa|kuussa|kuun|kuusta|kuulle|kuulta',
      year: 'vuosi|vuonna|vuoden|vuodesta|vuoteen|vuodelle|vuodelta|vuodeksi|vuotena',
    },
    connectors: 'vuonna|vuoden|päivänä|päivä|päivän',
    before:
      'ennen|viimeistään|aikaisintaan|ajalla|alkaen|päivätty|noin|jo|vasta|vielä|yöllä|aamulla|illalla|alussa|' +
      'lopussa|puolivälissä',
    ordinalEndings: '.|s|nen',
    dayWords: {
      ensimmäinen: 1,
      kuudes: 6,
      kuudentena: 6,
    },
    dayParts:
      'aamuna|aamun|aamu|aamulla|aamusta|iltana|illan|ilta|illalla|yönä|yön|yö|yöllä|iltapäivällä|iltapäivänä|' +
      'aamupäivällä|aamuyöllä|aamuyönä|keskipäivällä',
    without: 'kesä|loka|elo',
    periods: {
      week: { '-2': 'toissa viikolla|toissaviikolla' },
      year: { '-2': 'toissa vuonna|toissavuonna' },
    },
    every: 'joka',
    maxEnding: 0,
    // Short forms that are words: kesä (summer), elo (life), to (German "to" in names), joulu (Christmas).
    guarded: 'kesä|elo|loka|heinä|joulu|helmi|touko|syys|su|ma|ti|ke|to|pe|la',
    capitalised: false,
  },
  names: {
    titles:
      'presidentti|presidentin|presidentille|presidenttiä|presidentiksi|varapresidentti|varapresidentin|' +
      'ex-presidentti|ex-presidentin|entinen presidentti|pääministeri|pääministerin|pääministerille|ex-pääministeri|' +
      'ministeri|ministerin|ulkoministeri|ulkoministerin|puolustusministeri|puolustusministerin|' +
      'valtiovarainministeri|valtiovarainministerin|sisäministeri|sisäministerin|oikeusministeri|oikeusministerin|' +
      'talousministeri|elinkeinoministeri|opetusministeri|kulttuuriministeri|ympäristöministeri|maatalousministeri|' +
      'työministeri|liikenneministeri|perhe- ja peruspalveluministeri|terveysministeri|kuntaministeri|' +
      'eurooppaministeri|valtiosihteeri|valtiosihteerin|liittokansleri|liittokanslerin|kansleri|oikeuskansleri|' +
      'pääsihteeri|pääsihteerin|komissaari|komissaarin|eu-komissaari|puhemies|puhemiehen|varapuhemies|' +
      'kansanedustaja|kansanedustajan|europarlamentaarikko|meppi|puheenjohtaja|puheenjohtajan|varapuheenjohtaja|' +
      'puoluejohtaja|puoluesihteeri|ryhmäjohtaja|eduskuntaryhmän puheenjohtaja|johtaja|johtajan|oppositiojohtaja|' +
      'oppositiojohtajan|pormestari|pormestarin|apulaispormestari|kaupunginjohtaja|kaupunginjohtajan|kunnanjohtaja|' +
      'maakuntajohtaja|kuvernööri|kuvernöörin|senaattori|senaattorin|suurlähettiläs|suurlähettilään|tiedottaja|' +
      'tiedottajan|edustaja|edustajan|lehdistösihteeri|viestintäjohtaja|poliisiylijohtaja|poliisipäällikkö|' +
      'ylikomisario|ylikomisarion|komisario|komisarion|rikoskomisario|rikosylikomisario|tutkinnanjohtaja|' +
      'tutkinnanjohtajan|ylikonstaapeli|päivystävä palomestari|palomestari|pelastuspäällikkö|syyttäjä|syyttäjän|' +
      'aluesyyttäjä|valtakunnansyyttäjä|erikoissyyttäjä|tuomari|tuomarin|käräjätuomari|asianajaja|asianajajan|' +
      'puolustusasianajaja|toimitusjohtaja|toimitusjohtajan|pääjohtaja|pääjohtajan|hallituksen puheenjohtaja|' +
      'perustaja|perustajan|miljardööri|ylilääkäri|ylilääkärin|johtava asiantuntija|strategiajohtaja|lääkäri|' +
      'kenraali|kenraalin|kenraaliluutnantti|kenraalimajuri|eversti|everstiluutnantti|majuri|kapteeni|amiraali|' +
      'puolustusvoimain komentaja|komentaja|kuningas|kuninkaan|kuningatar|kuningattaren|kruununprinssi|' +
      'kruununprinsessa|prinssi|prinssin|prinsessa|prinsessan|herttua|herttuatar|keisari|sulttaani|emiiri|paavi|' +
      'paavin|piispa|piispan|arkkipiispa|arkkipiispan|kardinaali|patriarkka|pastori|kirkkoherra|imaami|rabbi|' +
      'ajatollah|professori|professorin|apulaisprofessori|dosentti|dosentin|tutkija|tutkijan|vanhempi tutkija|' +
      'tutkimusjohtaja|tohtori|ekonomisti|pääekonomisti|analyytikko|historioitsija|toimittaja|toimittajan|' +
      'päätoimittaja|päätoimittajan|kirjeenvaihtaja|kirjailija|kirjailijan|ohjaaja|ohjaajan|näyttelijä|näyttelijän|' +
      'laulaja|laulajan|muusikko|artisti|koomikko|juontaja|juontajan|päävalmentaja|päävalmentajan|valmentaja|' +
      'valmentajan|maalivahti|hyökkääjä|puolustaja|keskikenttäpelaaja|hiihtäjä|mäkihyppääjä|kiekkoilija|' +
      'formulakuski|maailmanmestari|olympiavoittaja|aktivisti|diktaattori|herra|rouva|neiti|sir|lordi|lady',
    organisationWords:
      'ministeriö|ministeriön|ulkoministeriö|ulkoministeriön|sisäministeriö|puolustusministeriö|' +
      'valtiovarainministeriö|oikeusministeriö|virasto|viraston|laitos|laitoksen|keskus|keskuksen|' +
      'keskusrikospoliisi|suojelupoliisi|poliisilaitos|poliisilaitoksen|rajavartiolaitos|merivartiosto|' +
      'pelastuslaitos|käräjäoikeus|käräjäoikeuden|hovioikeus|hovioikeuden|korkein oikeus|tuomioistuin|' +
      'syyttäjälaitos|eduskunta|eduskunnan|parlamentti|parlamentin|kongressi|senaatti|hallitus|kaupunginvaltuusto|' +
      'yliopisto|yliopiston|yliopistollinen|korkeakoulu|ammattikorkeakoulu|instituutti|instituutin|akatemia|koulu|' +
      'lukio|sairaala|sairaalan|sairaanhoitopiiri|pankki|pankin|keskuspankki|keskuspankin|puolue|puolueen|kokoomus|' +
      'keskusta|perussuomalaiset|vasemmistoliitto|vihreät|liitto|liiton|ammattiliitto|yhdistys|yhdistyksen|järjestö|' +
      'järjestön|unioni|unionin|neuvosto|neuvoston|turvallisuusneuvosto|komissio|komission|komitea|lautakunta|' +
      'valiokunta|rahasto|rahaston|säätiö|säätiön|yhtiö|yhtiön|konserni|konsernin|ryhmä|oy|oyj|ab|group|holding|' +
      'seura|seuran|klubi|fc|hc|liiga|liigan|lehti|lehden|sanomat|uutistoimisto|radio|televisio|kustantamo|museo|' +
      'museon|teatteri|teatterin|kirkko|kirkon|seurakunta|armeija|armeijan|laivasto|ilmavoimat|maavoimat|' +
      'puolustusvoimat|prikaati|liike|liikkeen|rintama|suurlähetystö|suurlähetystön|lentoyhtiö|lentoasema',
    placeWords:
      'kaupunki|kaupungin|kaupungissa|kaupungista|pääkaupunki|pääkaupungin|pääkaupungissa|kunta|kunnan|kunnassa|' +
      'kylä|kylän|kylässä|kaupunginosa|kaupunginosan|kaupunginosassa|lääni|maakunta|maakunnan|maakunnassa|osavaltio|' +
      'osavaltion|osavaltiossa|provinssi|alue|alueen|alueella|tasavalta|tasavallan|kuningaskunta|saari|saaren|' +
      'saarella|saaret|niemimaa|niemimaan|niemimaalla|lahti|lahden|salmi|salmen|meri|meren|merellä|järvi|järven|' +
      'järvellä|joki|joen|koski|vuori|vuoren|vuoristo|tunturi|laakso|metsä|puisto|kansallispuisto|tori|aukio|katu|' +
      'tie|silta|satama|sataman|raja|rajan|rannikko|ranta|asema|valtatie',
    joiners: 'ja|n|von|van|of|the|la|le|del|di|da|de|al|el|bin|ibn|&',
    neverNames:
      'se|ne|hän|he|me|te|minä|sinä|tämä|tämän|tässä|tästä|tällä|nämä|näin|niin|nyt|sitten|silti|siksi|joten|koska|' +
      'kun|jos|että|mutta|ja|tai|sekä|vaikka|kuitenkin|lisäksi|myös|edes|vain|jo|vielä|aina|koskaan|usein|ehkä|' +
      'kyllä|ei|eivät|en|on|oli|ovat|olivat|oman|omaan|perusta|perun|mitä|mikä|kuka|miksi|miten|missä|milloin|' +
      'mukaan|jälkeen|ennen|aikana|kaikki|moni|monet|useat|muutama|jotkut|joku|jokin|toiset|toinen|muut|muu|sama|' +
      'samaan|samalla|itse|uusi|uudet|suuri|suuret|hyvä|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|' +
      'yhdeksän|kymmenen|ensimmäinen|kolmas|viime|ensi|noin|yli|alle|lähes|jopa|ilman|vastaan|kanssa|välillä|' +
      'uutiset|uutinen|kotimaa|ulkomaat|talous|politiikka|urheilu|kulttuuri|mielipide|pääkirjoitus|kuva|kuvat|video|' +
      'suora|lue|katso|kuuntele|jaa|tilaa|mainos|päivitetty|julkaistu|lähde|lähteet|stt|hallitus|hallituksen|' +
      'poliisi|poliisin|oikeus|puolue|mies|miehen|nainen|naisen|miehet|naiset|lapsi|lapset|ihmiset|ihmisten|asia|' +
      'jumala|internet|korona|siellä|täällä|siinä|siitä|sen|hänen|heidän|meidän|toisaalta|esimerkiksi|toistaiseksi|' +
      'aiemmin|myöhemmin|vuonna|vuoden|tänä|parhaillaan|monien|voi|pitää|tulee|saa',
    endings:
      'issa|ista|illa|ilta|ille|iksi|essa|esta|ella|elta|elle|ssa|sta|lla|lta|lle|ksi|iin|een|aan|oon|uun|yyn|seen|' +
      'hin|hun|han|in|en|an|on|un|yn|ta|ia|ja|a|n',
    prefixes: '',
  },
  stopWords:
    'ja|on|ei|että|se|oli|kun|myös|hän|mutta|tai|ovat|mukaan|joka|kuin|ole|jo|sen|niin|mitä|jos|sitten|vain|siitä|' +
    'jotka|vielä|olla|ollut|nyt|kaikki|nämä|tämä|tämän|hänen|siinä|kanssa|enemmän|jälkeen|ennen|sekä|mikä|voi|eli|' +
    'ettei|olivat|noin|me|he|minä|heidän|meidän|koska|sillä|kuitenkin|aikana|välillä|vastaan|kautta|takia|pitää|' +
    'tulee|saa|joita|joiden|jossa|josta|kuten|hyvin|erittäin|eivät|sitä|tätä|näin|joten|jonka|vaan|muun|muiden|muut|' +
    'tällä|tässä|tästä|koko|lisäksi|osa|asti|paljon|jopa|ilman|alle|yli|olisi|olisivat|ne|niitä|niiden|niistä|heitä|' +
    'häntä|hänelle|heille|minun|sinä|sinun|te|teidän|meitä|mihin|missä|miten|miksi|kuka|ketä|kenen|itse|itsensä|oma|' +
    'oman|omaa|joku|jokin|jotain|vaikka|siis|silti|siksi|aina|usein|ehkä|kyllä|en|et|emme|ette|pois|taas|tuolla|tuo|' +
    'siellä|täällä|täytyy|jokainen|molemmat|lähes|esimerkiksi|kohti|luona|ohi|läpi|edes',
  boilerplate:
    'lue myös|lue lisää|lue koko|lue seuraavaksi|katso myös|katso lisää|katso video|kuuntele myös|juttu jatkuu|' +
    'juttu jatkuu mainoksen jälkeen|juttu jatkuu kuvan jälkeen|mainos alkaa|mainos päättyy|mainos:|' +
    'kaupallinen yhteistyö:|jaa artikkeli|jaa facebookissa|jaa twitterissä|jaa tämä|kommentoi artikkelia|' +
    'kommentoi juttua|kirjoita kommentti|jätä kommentti|kirjaudu sisään|sinun täytyy kirjautua|tilaa uutiskirje|' +
    'tilaa lehti|tilaa uutiskirjeemme|vain tilaajille|seuraa meitä|seuraa aihetta|kaikki oikeudet pidätetään|' +
    'copyright ©|© copyright|kuva:|kuvat:|arkistokuva:|lähde:|lähteet:|aiheeseen liittyvää|luetuimmat|' +
    'uusimmat uutiset|tuoreimmat uutiset|suosittelemme sinulle|muut lukevat|käytämme evästeitä|' +
    'tämä sivusto käyttää evästeitä|sivusto käyttää evästeitä|evästeasetukset|hyväksy evästeet|tietosuojaseloste|' +
    'tietosuojakäytäntö|sähköpostiosoitettasi ei julkaista|pakolliset kentät on merkitty|peruuta vastaus|' +
    'vastaava päätoimittaja:|lähetä juttuvinkki|lähetä uutisvinkki|juttua korjattu|juttua muokattu|julkaistu:|' +
    'päivitetty:|siirry sisältöön|siirry suoraan sisältöön|löysitkö virheen|voit keskustella aiheesta',
  multipliers: {
    sata: 100,
    sataa: 100,
    sadan: 100,
    satoja: 100,
    sadat: 100,
    tuhat: 1000,
    tuhatta: 1000,
    tuhannen: 1000,
    tuhannet: 1000,
    tuhansia: 1000,
    tuhanteen: 1000,
    tuhannella: 1000,
    tuhannesta: 1000,
    tuhansien: 1000,
    tuhansista: 1000,
    tuhansiin: 1000,
    tuh: 1000,
    milj: 1000000,
    miljoona: 1000000,
    miljoonaa: 1000000,
    miljoonan: 1000000,
    miljoonia: 1000000,
    miljoonien: 1000000,
    miljoonaan: 1000000,
    miljoonalla: 1000000,
    miljoonasta: 1000000,
    miljoonassa: 1000000,
    miljoonat: 1000000,
    miljoonalle: 1000000,
    miljooniin: 1000000,
    mn: 1000000,
    mrd: 1000000000,
    miljardi: 1000000000,
    miljardia: 1000000000,
    miljardin: 1000000000,
    miljardeja: 1000000000,
    miljardilla: 1000000000,
    miljardiin: 1000000000,
    miljardista: 1000000000,
    miljardien: 1000000000,
    miljardit: 1000000000,
    miljardissa: 1000000000,
    mlrd: 1000000000,
    biljoona: 1000000000000,
    biljoonaa: 1000000000000,
    biljoonan: 1000000000000,
    biljoonia: 1000000000000,
    biljoonaan: 1000000000000,
    biljoonasta: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorralainen|andorralais*' },
    AE: {
      names:
        'Arabiemiirikunnat|Arabiemiirikuntien|Arabiemiirikunnissa|Arabiemiirikunnista|Arabiemiirikuntiin|' +
        'Arabiemiraatit|Emiraatit|Emiraattien|Yhdistyneet arabiemiirikunnat|Yhdistyneiden arabiemiirikuntien',
      adjectives: 'arabiemiirikuntalainen|arabiemiirikuntalais*|emiraattilainen|emiraattilais*',
    },
    AF: { adjectives: 'afganistanilainen|afganistanilais*|afgaani|afgaanit|afgaanien' },
    AG: { adjectives: 'antigualainen|antigualais*' },
    AL: { adjectives: 'albanialainen|albanialais*|albaani|albaanit|albaanien' },
    AM: { adjectives: 'armenialainen|armenialais*' },
    AO: { adjectives: 'angolalainen|angolalais*' },
    AR: { adjectives: 'argentiinalainen|argentiinalais*' },
    AT: {
      names: 'Itävallan|Itävallassa|Itävallasta|Itävallalla|Itävallalta|Itävallalle|Itävallaksi|Itävaltaa|Itävaltaan',
      adjectives: 'itävaltalainen|itävaltalais*',
    },
    AU: { adjectives: 'australialainen|australialais*' },
    AX: { names: 'Ahvenanmaa', adjectives: 'ahvenanmaalainen|ahvenanmaalais*' },
    AZ: {
      names: 'Azerbaidzan',
      adjectives: 'azerbaidžanilainen|azerbaidžanilais*|azerbaidzanilainen|azerbaidzanilais*|azeri|azerit|azerien',
    },
    BA: { names: 'Bosnia', adjectives: 'bosnialainen|bosnialais*|bosniakki|bosniakit' },
    BB: { adjectives: 'barbadoslainen|barbadoslais*' },
    BD: { adjectives: 'bangladeshilainen|bangladeshilais*' },
    BE: { adjectives: 'belgialainen|belgialais*' },
    BF: { adjectives: 'burkinafasolainen|burkinafasolais*|burkinalainen|burkinalais*' },
    BG: { adjectives: 'bulgarialainen|bulgarialais*' },
    BH: { adjectives: 'bahrainilainen|bahrainilais*' },
    BI: { adjectives: 'burundilainen|burundilais*' },
    BJ: { adjectives: 'beniniläinen|beniniläis*' },
    BN: { adjectives: 'bruneilainen|bruneilais*' },
    BO: { adjectives: 'bolivialainen|bolivialais*' },
    BR: { adjectives: 'brasilialainen|brasilialais*' },
    BS: { adjectives: 'bahamalainen|bahamalais*' },
    BT: { adjectives: 'bhutanilainen|bhutanilais*' },
    BW: { adjectives: 'botswanalainen|botswanalais*' },
    BY: { names: 'Valkovenäjä', adjectives: 'valkovenäläinen|valkovenäläis*' },
    BZ: { adjectives: 'belizeläinen|belizeläis*' },
    CA: { adjectives: 'kanadalainen|kanadalais*' },
    CD: {
      names: 'Kongon demokraattisen tasavallan|Kongon demokraattisessa tasavallassa|Kongo',
      adjectives: 'kongolainen|kongolais*',
    },
    CF: { adjectives: 'keskiafrikkalainen|keskiafrikkalais*' },
    CG: { names: 'Kongo-Brazzaville' },
    CH: { adjectives: 'sveitsiläinen|sveitsiläis*' },
    CI: { adjectives: 'norsunluurannikkolainen|norsunluurannikkolais*' },
    CL: { adjectives: 'chileläinen|chileläis*' },
    CM: { adjectives: 'kamerunilainen|kamerunilais*' },
    CN: { names: 'Kiinan kansantasavalta', adjectives: 'kiinalainen|kiinalais*' },
    CO: { adjectives: 'kolumbialainen|kolumbialais*' },
    CR: { adjectives: 'costaricalainen|costaricalais*' },
    CU: { adjectives: 'kuubalainen|kuubalais*' },
    CV: { adjectives: 'kapverdeläinen|kapverdeläis*' },
    CY: { adjectives: 'kyproslainen|kyproslais*' },
    CZ: {
      names:
        'Tšekki|Tsekki|Tšekin|Tšekissa|Tšekista|Tšekilla|Tšekilta|Tšekille|Tšekiksi|Tsekin|Tsekissa|Tsekista|' +
        'Tsekilla|Tsekilta|Tsekille|Tsekiksi|Tšekin tasavalta',
      adjectives: 'tšekkiläinen|tšekkiläis*|tsekkiläinen|tsekkiläis*',
    },
    DE: {
      names: 'Länsi-Saksa|Itä-Saksa|Saksan liittotasavalta',
      adjectives: 'saksalainen|saksalais*|länsisaksalainen|länsisaksalais*|itäsaksalainen|itäsaksalais*',
    },
    DJ: { adjectives: 'djiboutilainen|djiboutilais*' },
    DK: { adjectives: 'tanskalainen|tanskalais*' },
    DM: { adjectives: 'dominicalainen|dominicalais*' },
    DO: { adjectives: 'dominikaaninen|dominikaanis*' },
    DZ: { adjectives: 'algerialainen|algerialais*' },
    EC: { adjectives: 'ecuadorilainen|ecuadorilais*' },
    EE: { names: 'Viro', adjectives: 'virolainen|virolais*' },
    EG: { adjectives: 'egyptiläinen|egyptiläis*' },
    ER: { adjectives: 'eritrealainen|eritrealais*' },
    ES: { adjectives: 'espanjalainen|espanjalais*' },
    ET: { adjectives: 'etiopialainen|etiopialais*' },
    FI: {
      names: 'Suomi|Suomen|Suomessa|Suomesta|Suomeen|Suomelle|Suomella|Suomelta|Suomea|Suomeksi|Suomena',
      adjectives: 'suomalainen|suomalais*',
    },
    FJ: { adjectives: 'fidžiläinen|fidžiläis*' },
    FM: { adjectives: 'mikronesialainen|mikronesialais*' },
    FO: {
      names: 'Färsaaret|Färsaarten|Färsaarilla|Färsaarilta|Färsaarille',
      adjectives: 'färsaarelainen|färsaarelais*',
    },
    FR: { adjectives: 'ranskalainen|ranskalais*' },
    GA: { adjectives: 'gabonilainen|gabonilais*' },
    GB: {
      names:
        'Iso-Britannia|Ison-Britannian|Isossa-Britanniassa|Isosta-Britanniasta|Isoon-Britanniaan|' +
        'Isolle-Britannialle|Britannia|Yhdistynyt kuningaskunta|Yhdistyneen kuningaskunnan',
      adjectives: 'brittiläinen|brittiläis*|britti|britit|brittien|brittejä|briteille|brittiä|briteiltä',
    },
    'GB-ENG': {
      names: 'Englanti|Englannin|Englannissa|Englannista|Englannilla|Englannilta|Englannille|Englanniksi',
      adjectives: 'englantilainen|englantilais*',
    },
    'GB-NIR': {
      names:
        'Pohjois-Irlanti|Pohjois-Irlannin|Pohjois-Irlannissa|Pohjois-Irlannista|Pohjois-Irlannilla|' +
        'Pohjois-Irlannilta|Pohjois-Irlannille|Pohjois-Irlanniksi',
      adjectives: 'pohjoisirlantilainen|pohjoisirlantilais*',
    },
    'GB-SCT': {
      names: 'Skotlanti|Skotlannin|Skotlannissa|Skotlannista|Skotlannilla|Skotlannilta|Skotlannille|Skotlanniksi',
      adjectives: 'skotlantilainen|skotlantilais*|skotti|skotit',
    },
    'GB-WLS': { names: 'Wales', adjectives: 'walesilainen|walesilais*' },
    GD: { adjectives: 'grenadalainen|grenadalais*' },
    GE: { adjectives: 'georgialainen|georgialais*' },
    GH: { adjectives: 'ghanalainen|ghanalais*' },
    GL: {
      names: 'Grönlanti|Grönlannin|Grönlannissa|Grönlannista|Grönlannilla|Grönlannilta|Grönlannille|Grönlanniksi',
      adjectives: 'grönlantilainen|grönlantilais*',
    },
    GM: { adjectives: 'gambialainen|gambialais*' },
    GN: { adjectives: 'guinealainen|guinealais*' },
    GQ: { adjectives: 'päiväntasaajanguinealainen|päiväntasaajanguinealais*' },
    GR: {
      names: 'Kreikka|Kreikan|Kreikassa|Kreikasta|Kreikalla|Kreikalta|Kreikalle|Kreikaksi',
      adjectives: 'kreikkalainen|kreikkalais*',
    },
    GT: { adjectives: 'guatemalalainen|guatemalalais*' },
    GW: { adjectives: 'guineabissaulainen|guineabissaulais*|guinea-bissaulainen|guinea-bissaulais*' },
    GY: { adjectives: 'guyanalainen|guyanalais*' },
    HK: { names: 'Hongkong|Hong Kong', adjectives: 'hongkongilainen|hongkongilais*' },
    HN: { adjectives: 'hondurasilainen|hondurasilais*' },
    HR: { adjectives: 'kroatialainen|kroatialais*|kroaatti|kroaatit' },
    HT: { adjectives: 'haitilainen|haitilais*' },
    HU: { adjectives: 'unkarilainen|unkarilais*' },
    ID: { adjectives: 'indonesialainen|indonesialais*' },
    IE: {
      names: 'Irlanti|Irlannin|Irlannissa|Irlannista|Irlannilla|Irlannilta|Irlannille|Irlanniksi|Irlannin tasavalta',
      adjectives: 'irlantilainen|irlantilais*',
    },
    IL: { adjectives: 'israelilainen|israelilais*' },
    IN: { adjectives: 'intialainen|intialais*' },
    IQ: { adjectives: 'irakilainen|irakilais*' },
    IR: { names: 'Persia', adjectives: 'iranilainen|iranilais*|persialainen|persialais*' },
    IS: {
      names: 'Islanti|Islannin|Islannissa|Islannista|Islannilla|Islannilta|Islannille|Islanniksi',
      adjectives: 'islantilainen|islantilais*',
    },
    IT: { adjectives: 'italialainen|italialais*' },
    JM: { adjectives: 'jamaikalainen|jamaikalais*' },
    JO: { adjectives: 'jordanialainen|jordanialais*' },
    JP: { adjectives: 'japanilainen|japanilais*' },
    KE: { adjectives: 'kenialainen|kenialais*' },
    KG: { adjectives: 'kirgisialainen|kirgisialais*|kirgiisi|kirgiisit' },
    KH: { adjectives: 'kambodžalainen|kambodžalais*' },
    KI: { adjectives: 'kiribatilainen|kiribatilais*' },
    KM: { adjectives: 'komorilainen|komorilais*' },
    KP: { adjectives: 'pohjoiskorealainen|pohjoiskorealais*' },
    KR: { adjectives: 'eteläkorealainen|eteläkorealais*' },
    KW: { adjectives: 'kuwaitilainen|kuwaitilais*' },
    KZ: { names: 'Kazakstan|Kazakhstan', adjectives: 'kazakstanilainen|kazakstanilais*|kazakki|kazakit' },
    LA: { adjectives: 'laosilainen|laosilais*' },
    LB: { adjectives: 'libanonilainen|libanonilais*' },
    LC: { adjectives: 'saintlucialainen|saintlucialais*' },
    LI: { adjectives: 'liechtensteinilainen|liechtensteinilais*' },
    LK: { adjectives: 'srilankalainen|srilankalais*' },
    LR: { adjectives: 'liberialainen|liberialais*' },
    LS: { adjectives: 'lesotholainen|lesotholais*' },
    LT: { adjectives: 'liettualainen|liettualais*' },
    LU: { names: 'Luxembourg', adjectives: 'luxemburgilainen|luxemburgilais*' },
    LV: { adjectives: 'latvialainen|latvialais*' },
    LY: { adjectives: 'libyalainen|libyalais*' },
    MA: {
      names: 'Marokko|Marokon|Marokossa|Marokosta|Marokolla|Marokolta|Marokolle|Marokoksi',
      adjectives: 'marokkolainen|marokkolais*',
    },
    MC: { adjectives: 'monacolainen|monacolais*' },
    MD: { names: 'Moldova', adjectives: 'moldovalainen|moldovalais*' },
    ME: { adjectives: 'montenegrolainen|montenegrolais*' },
    MG: { adjectives: 'madagaskarilainen|madagaskarilais*' },
    MH: { adjectives: 'marshallinsaarelainen|marshallinsaarelais*|marshallilais*' },
    MK: {
      names: 'Makedonia',
      adjectives: 'makedonialainen|makedonialais*|pohjoismakedonialainen|pohjoismakedonialais*',
    },
    ML: { adjectives: 'malilainen|malilais*' },
    MM: { names: 'Myanmar|Burma', adjectives: 'myanmarilainen|myanmarilais*|burmalainen|burmalais*' },
    MN: { adjectives: 'mongolialainen|mongolialais*|mongoli|mongolit' },
    MO: { adjectives: 'macaolainen|macaolais*' },
    MR: { adjectives: 'mauritanialainen|mauritanialais*' },
    MT: { adjectives: 'maltalainen|maltalais*' },
    MU: { adjectives: 'mauritiuslainen|mauritiuslais*|mauritiusilainen|mauritiusilais*' },
    MV: { adjectives: 'malediivilainen|malediivilais*' },
    MW: { adjectives: 'malawilainen|malawilais*' },
    MX: { adjectives: 'meksikolainen|meksikolais*' },
    MY: { adjectives: 'malesialainen|malesialais*' },
    MZ: { adjectives: 'mosambikilainen|mosambikilais*' },
    NA: { adjectives: 'namibialainen|namibialais*' },
    NE: { adjectives: 'nigeriläinen|nigeriläis*' },
    NG: { adjectives: 'nigerialainen|nigerialais*' },
    NI: { adjectives: 'nicaragualainen|nicaragualais*' },
    NL: {
      names:
        'Alankomaat|Alankomaiden|Alankomaissa|Alankomaista|Alankomaihin|Alankomaille|Hollanti|Hollannin|Hollannissa|' +
        'Hollannista|Hollannilla|Hollannilta|Hollannille|Hollanniksi',
      adjectives: 'alankomaalainen|alankomaalais*|hollantilainen|hollantilais*',
    },
    NO: { adjectives: 'norjalainen|norjalais*' },
    NP: { adjectives: 'nepalilainen|nepalilais*' },
    NR: { adjectives: 'naurulainen|naurulais*' },
    NZ: {
      names: 'Uusi-Seelanti|Uuden-Seelannin|Uudessa-Seelannissa|Uudesta-Seelannista|Uuteen-Seelantiin',
      adjectives: 'uusiseelantilainen|uusiseelantilais*|uudenseelantilainen|uudenseelantilais*',
    },
    OM: { adjectives: 'omanilainen|omanilais*' },
    PA: { adjectives: 'panamalainen|panamalais*' },
    PE: { adjectives: 'perulainen|perulais*' },
    PG: { adjectives: 'papua-uusiguinealainen|papua-uusiguinealais*|papuauusiguinealainen|papuauusiguinealais*' },
    PH: {
      names: 'Filippiinit|Filippiinien|Filippiineillä|Filippiineiltä|Filippiineille',
      adjectives: 'filippiiniläinen|filippiiniläis*',
    },
    PK: { adjectives: 'pakistanilainen|pakistanilais*' },
    PL: { adjectives: 'puolalainen|puolalais*' },
    PR: { adjectives: 'puertoricolainen|puertoricolais*' },
    PS: {
      names: 'Palestiina|Länsiranta|Länsirannan|Länsirannalla|Länsirannalta|Länsirannalle',
      adjectives: 'palestiinalainen|palestiinalais*',
    },
    PT: { adjectives: 'portugalilainen|portugalilais*' },
    PW: { adjectives: 'palaulainen|palaulais*' },
    PY: { adjectives: 'paraguaylainen|paraguaylais*' },
    QA: { adjectives: 'qatarilainen|qatarilais*' },
    RO: { adjectives: 'romanialainen|romanialais*' },
    RS: { adjectives: 'serbialainen|serbialais*|serbi|serbit|serbien' },
    RU: {
      names: 'Venäjän federaatio|Neuvostoliitto|Neuvostoliiton|Neuvostoliitossa|Neuvostoliitosta',
      adjectives: 'venäläinen|venäläis*|neuvostoliittolainen|neuvostoliittolais*',
    },
    RW: { adjectives: 'ruandalainen|ruandalais*' },
    SA: { adjectives: 'saudiarabialainen|saudiarabialais*|saudi-arabialainen|saudi-arabialais*|saudi|saudit' },
    SB: { adjectives: 'salomonsaarelainen|salomonsaarelais*|salomoninsaarelainen|salomoninsaarelais*' },
    SC: { adjectives: 'seychelliläinen|seychelliläis*' },
    SD: { adjectives: 'sudanilainen|sudanilais*' },
    SE: { adjectives: 'ruotsalainen|ruotsalais*' },
    SG: { adjectives: 'singaporelainen|singaporelais*' },
    SI: { adjectives: 'slovenialainen|slovenialais*' },
    SK: { adjectives: 'slovakialainen|slovakialais*|slovakki|slovakit' },
    SL: { adjectives: 'sierraleonelainen|sierraleonelais*' },
    SM: { adjectives: 'sanmarinolainen|sanmarinolais*' },
    SN: { adjectives: 'senegalilainen|senegalilais*' },
    SO: { adjectives: 'somalialainen|somalialais*|somali|somalit|somalien' },
    SR: { adjectives: 'surinamilainen|surinamilais*|surinamelainen|surinamelais*' },
    SS: { adjectives: 'eteläsudanilainen|eteläsudanilais*' },
    SV: { adjectives: 'elsalvadorilainen|elsalvadorilais*|salvadorilainen|salvadorilais*' },
    SY: { adjectives: 'syyrialainen|syyrialais*' },
    SZ: { adjectives: 'swazimaalainen|swazimaalais*|eswatinilainen|eswatinilais*' },
    TD: { adjectives: 'tšadilainen|tšadilais*' },
    TG: { adjectives: 'togolainen|togolais*' },
    TH: { adjectives: 'thaimaalainen|thaimaalais*' },
    TJ: { adjectives: 'tadžikistanilainen|tadžikistanilais*|tadžikki|tadžikit|tadžikkien|tadžikkeja' },
    TL: { adjectives: 'itätimorilainen|itätimorilais*' },
    TM: { adjectives: 'turkmenistanilainen|turkmenistanilais*|turkmeeni|turkmeenit|turkmeenien|turkmeeneja' },
    TN: { adjectives: 'tunisialainen|tunisialais*' },
    TO: { adjectives: 'tongalainen|tongalais*' },
    TR: {
      names: 'Turkki|Turkin|Turkissa|Turkista|Turkilla|Turkilta|Turkille|Turkiksi',
      adjectives: 'turkkilainen|turkkilais*',
    },
    TT: { adjectives: 'trinidadilainen|trinidadilais*' },
    TV: { adjectives: 'tuvalulainen|tuvalulais*' },
    TW: { adjectives: 'taiwanilainen|taiwanilais*' },
    TZ: { adjectives: 'tansanialainen|tansanialais*' },
    UA: { adjectives: 'ukrainalainen|ukrainalais*' },
    UG: { adjectives: 'ugandalainen|ugandalais*' },
    US: {
      names:
        'Yhdysvallat|Yhdysvaltain|Yhdysvaltojen|Yhdysvalloissa|Yhdysvalloista|Yhdysvaltoihin|Yhdysvalloille|' +
        'Yhdysvalloilla|Yhdysvalloilta|Yhdysvaltoja|USA|USA:n|USA:ssa|USA:sta|Amerikka|Amerikan|Amerikassa|' +
        'Amerikasta|Amerikalla|Amerikalta|Amerikalle|Amerikaksi|Amerikan yhdysvallat',
      adjectives: 'yhdysvaltalainen|yhdysvaltalais*|amerikkalainen|amerikkalais*',
    },
    UY: { adjectives: 'uruguaylainen|uruguaylais*' },
    UZ: { adjectives: 'uzbekistanilainen|uzbekistanilais*|uzbekki|uzbekit' },
    VA: { names: 'Vatikaani|Pyhä istuin|Pyhän istuimen', adjectives: 'vatikaanilainen|vatikaanilais*' },
    VE: { adjectives: 'venezuelalainen|venezuelalais*' },
    VN: { adjectives: 'vietnamilainen|vietnamilais*' },
    VU: { adjectives: 'vanuatulainen|vanuatulais*' },
    WS: { adjectives: 'samoalainen|samoalais*' },
    XK: { adjectives: 'kosovolainen|kosovolais*|kosovonalbaani|kosovonalbaanit' },
    YE: { adjectives: 'jemeniläinen|jemeniläis*' },
    ZA: {
      names:
        'Etelä-Afrikka|Etelä-Afrikan|Etelä-Afrikassa|Etelä-Afrikasta|Etelä-Afrikalla|Etelä-Afrikalta|' +
        'Etelä-Afrikalle|Etelä-Afrikaksi',
      adjectives: 'eteläafrikkalainen|eteläafrikkalais*',
    },
    ZM: { adjectives: 'sambialainen|sambialais*' },
    ZW: { adjectives: 'zimbabwelainen|zimbabwelais*' },
    'geonames-658225': {
      names: 'Helsinki|Helsingin|Helsingissä|Helsingistä|Helsingille|Helsinkiä|Helsinkiin|Stadi',
      adjectives: 'helsinkiläinen|helsinkiläis*',
    },
    'geonames-633679': { names: 'Turku|Turun|Turussa|Turusta|Turulle|Turkuun', adjectives: 'turkulainen|turkulais*' },
    'geonames-634963': {
      names: 'Tampere|Tampereen|Tampereella|Tampereelta|Tampereelle',
      adjectives: 'tamperelainen|tamperelais*',
    },
    'geonames-660158': { names: 'Espoo|Espoon|Espoossa|Espoosta|Espooseen', adjectives: 'espoolainen|espoolais*' },
    'geonames-632453': {
      names: 'Vantaa|Vantaan|Vantaalla|Vantaalta|Vantaalle',
      adjectives: 'vantaalainen|vantaalais*',
    },
    'geonames-643492': { names: 'Oulu|Oulun|Oulussa|Oulusta|Ouluun', adjectives: 'oululainen|oululais*' },
    'geonames-588409': { names: 'Tallinna', adjectives: 'tallinnalainen|tallinnalais*' },
    'geonames-588335': { names: 'Tartto|Tarton|Tartossa|Tartosta|Tarttoon' },
    'geonames-2673730': { names: 'Tukholma', adjectives: 'tukholmalainen|tukholmalais*' },
    'geonames-2711537': { names: 'Göteborg' },
    'geonames-2618425': { names: 'Kööpenhamina', adjectives: 'kööpenhaminalainen|kööpenhaminalais*' },
    'geonames-3143244': { names: 'Oslo' },
    'geonames-456172': { names: 'Riika|Riian|Riiassa|Riiasta|Riikaan' },
    'geonames-593116': { names: 'Vilna' },
    'geonames-524901': { names: 'Moskova|Moskovan', adjectives: 'moskovalainen|moskovalais*' },
    'geonames-498817': { names: 'Pietari', adjectives: 'pietarilainen|pietarilais*' },
    'geonames-703448': { names: 'Kiova|Kiev|Kyiv' },
    'geonames-706483': { names: 'Harkova|Harkiv' },
    'geonames-698740': { names: 'Odessa|Odesa' },
    'geonames-706448': { names: 'Herson' },
    'geonames-756135': { names: 'Varsova' },
    'geonames-2643743': {
      names: 'Lontoo|Lontoon|Lontoossa|Lontoosta|Lontooseen',
      adjectives: 'lontoolainen|lontoolais*',
    },
    'geonames-2988507': { names: 'Pariisi', adjectives: 'pariisilainen|pariisilais*' },
    'geonames-2950159': { names: 'Berliini', adjectives: 'berliiniläinen|berliiniläis*' },
    'geonames-2867714': { names: 'München' },
    'geonames-3169070': { names: 'Rooma' },
    'geonames-264371': { names: 'Ateena' },
    'geonames-3067696': { names: 'Praha' },
    'geonames-2800866': { names: 'Bryssel' },
    'geonames-2660646': { names: 'Geneve' },
    'geonames-2747373': { names: 'Haag' },
    'geonames-792680': { names: 'Belgrad' },
    'geonames-1816670': { names: 'Peking' },
    'geonames-170654': { names: 'Damaskos' },
    'geonames-98182': { names: 'Bagdad' },
    'geonames-112931': { names: 'Teheran' },
    'geonames-360630': { names: 'Kairo' },
  },
  // Names of the dictionary as this language's press writes them. `~`: a short form that stands alone. `*`: up to four more letters.
  named: {
    'organisation:united-nations': 'Yhdistyneet kansakunnat|Yhdistyneiden kansakuntien|YK',
    'organisation:un-security-council': 'YK:n turvallisuusneuvosto*|turvallisuusneuvosto*',
    'organisation:un-general-assembly': 'YK:n yleiskokous|YK:n yleiskokouk*',
    'organisation:un-human-rights-council': 'YK:n ihmisoikeusneuvosto*',
    'organisation:unhcr': 'YK:n pakolaisjärjestö*|YK:n pakolaisvirasto*',
    'organisation:unicef': 'YK:n lastenjärjestö*|YK:n lastenrahasto*',
    'organisation:world-food-programme': 'Maailman elintarvikeohjelma*|Maailman ruokaohjelma*|YK:n ruokaohjelma*',
    'organisation:who': 'Maailman terveysjärjestö*|WHO',
    'organisation:iaea':
      'Kansainvälinen atomienergiajärjestö|Kansainvälisen atomienergiajärjestön|' +
      'Kansainvälinen atomienergiavirasto|Kansainvälisen atomienergiaviraston|IAEA',
    'organisation:international-court-of-justice':
      'Kansainvälinen tuomioistuin|Kansainvälisen tuomioistuimen|Haagin kansainvälinen tuomioistuin|ICJ',
    'organisation:international-criminal-court':
      'Kansainvälinen rikostuomioistuin|Kansainvälisen rikostuomioistuimen|ICC',
    'organisation:european-court-of-human-rights': 'Euroopan ihmisoikeustuomioistui*|EIT',
    'organisation:nato': 'Pohjois-Atlantin liit*|sotilasliitto Nato*|puolustusliitto Nato*',
    'organisation:osce': 'Euroopan turvallisuus- ja yhteistyöjärjestö*|Etyj*|ETYJ',
    'organisation:european-union': 'Euroopan unioni*|EU',
    'organisation:european-commission': 'Euroopan komissio*|EU-komissio*|EU:n komissio*',
    'organisation:european-parliament': 'Euroopan parlament*|EU-parlament*|europarlament*|EU:n parlament*',
    'organisation:european-council': 'Eurooppa-neuvosto*',
    'organisation:council-of-europe': 'Euroopan neuvosto*',
    'organisation:european-central-bank': 'Euroopan keskuspank*|EKP',
    'organisation:court-of-justice-of-the-eu': 'EU-tuomioistui*|EU:n tuomioistui*|Euroopan unionin tuomioistui*',
    'organisation:imf': 'Kansainvälinen valuuttarahasto|Kansainvälisen valuuttarahaston|IMF',
    'organisation:world-bank': 'Maailmanpank*',
    'organisation:wto': 'Maailman kauppajärjestö*|WTO',
    'organisation:oecd': 'taloudellisen yhteistyön ja kehityksen järjestö*|OECD',
    'organisation:african-union': 'Afrikan unioni*',
    'organisation:arab-league': 'Arabiliit*',
    'organisation:cis': 'Itsenäisten valtioiden yhteisö*|IVY',
    'organisation:red-cross': 'Punainen Risti|Punaisen Ristin|Punaista Ristiä|Punaiselle Ristille',
    'organisation:red-crescent': 'Punainen Puolikuu|Punaisen Puolikuun',
    'organisation:doctors-without-borders': 'Lääkärit ilman rajoja*|Lääkärit ilman rajoja -järjestö*',
    'organisation:reporters-without-borders': 'Toimittajat ilman rajoja*',
    'organisation:save-the-children': 'Pelastakaa Lapset|Pelastakaa lapset -järjestö*',
    'organisation:kremlin': 'Kreml|Kremlin|Kremliin|Kremliä|Kremlissä|Kremlistä',
    'organisation:white-house':
      'Valkoinen talo|Valkoisen talon|Valkoiseen taloon|Valkoisessa talossa|Valkoisesta talosta|Valkoista taloa|' +
      'Valkoiselta talolta|Valkoisen talossa',
    'organisation:pentagon': 'Pentagon*',
    'organisation:us-state-department':
      'Yhdysvaltain ulkoministeriö*|Yhdysvaltojen ulkoministeriö*|USA:n ulkoministeriö*',
    'organisation:us-congress': 'Yhdysvaltain kongressi*|Yhdysvaltojen kongressi*|USA:n kongressi*',
    'organisation:us-senate':
      'Yhdysvaltain senaatti|Yhdysvaltain senaatin|Yhdysvaltain senaatissa|Yhdysvaltojen senaatti|' +
      'Yhdysvaltojen senaatin',
    'organisation:us-house':
      'Yhdysvaltain edustajainhuone|Yhdysvaltain edustajainhuoneen|Yhdysvaltojen edustajainhuone*',
    'organisation:us-supreme-court':
      'Yhdysvaltain korkein oikeus|Yhdysvaltain korkeimman oikeuden|Yhdysvaltojen korkein oikeus|' +
      'Yhdysvaltojen korkeimman oikeuden',
    'organisation:federal-reserve': 'Yhdysvaltain keskuspank*',
    'organisation:us-homeland-security': 'Yhdysvaltain kotimaan turvallisuuden ministeriö*',
    'organisation:hamas': 'Hamas|Hamasin|Hamasia|Hamasille',
    'organisation:hezbollah': 'Hizbollah*|Hezbollah*',
    'organisation:islamic-state': 'Islamilainen valtio|Islamilaisen valtion|Isis|Isisin|Isis-järjestö*|Isisiä',
    'organisation:al-qaeda': 'al-Qaida*|al-Qaeda*',
    'organisation:taliban': 'Taliban|Talibanin|taleban*|Taleban-liik*',
    'organisation:houthis': 'huthi|huthit|huthien|hutheja|huthikapin*|hutikapinal*',
    'organisation:bundestag': 'liittopäivät|liittopäivien',
    'organisation:state-duma': 'duuma|duuman|duumassa|valtionduuma*',
    'organisation:muslim-brotherhood': 'Muslimiveljeskunta|Muslimiveljeskunnan',
    'organisation:russian-defence-ministry': 'Venäjän puolustusministeriö*',
    'organisation:russian-foreign-ministry': 'Venäjän ulkoministeriö*',
    'organisation:vatican-holy-see': 'Pyhä istuin|Pyhän istuimen',
    'person:dmitry-medvedev': 'Dmitri Medvedev',
    'person:sergei-shoigu': 'Sergei Šoigu|~Šoigu|Sergei Shoigu',
    'person:maria-zakharova': 'Marija Zaharova|Maria Zaharova|~Zaharova',
    'person:yevgeny-prigozhin': 'Jevgeni Prigožin|~Prigožin',
    'person:alexei-navalny': 'Aleksei Navalnyi|~Navalnyi',
    'person:mikhail-mishustin': 'Mihail Mišustin|~Mišustin',
    'person:mikhail-gorbachev': 'Mihail Gorbatšov|~Gorbatšov',
    'person:mikhail-khodorkovsky': 'Mihail Hodorkovski|~Hodorkovski',
    'person:boris-yeltsin': 'Boris Jeltsin|~Jeltsin',
    'person:volodymyr-zelensky': 'Volodymyr Zelenskyi|~Zelenskyi',
    'person:petro-poroshenko': 'Petro Porošenko|~Porošenko',
    'person:viktor-yanukovych': 'Viktor Janukovytš|~Janukovytš',
    'person:yulia-tymoshenko': 'Julija Tymošenko|Julia Tymošenko|~Tymošenko',
    'person:viktor-yushchenko': 'Viktor Juštšenko|~Juštšenko',
    'person:denys-shmyhal': 'Denys Šmyhal|~Šmyhal',
    'person:andrii-sybiha': 'Andri Sybiha|Andrij Sybiha',
    'person:oleksii-reznikov': 'Oleksi Reznikov',
    'person:valerii-zaluzhnyi': 'Valeri Zalužnyi|~Zalužnyi',
    'person:oleksandr-syrskyi': 'Oleksandr Syrskyi|~Syrskyi',
    'person:andriy-yermak': 'Andri Jermak',
    'person:vitali-klitschko': 'Vitali Klytško|Vitali Klitško|~Klytško',
    'person:alexander-lukashenko':
      'Aljaksandr Lukašenka|Aleksandr Lukašenko|Aljaksandr Lukašenko|~Lukašenka|~Lukašenko',
    'person:sviatlana-tsikhanouskaya': 'Svjatlana Tsihanouskaja|Svetlana Tihanovskaja|~Tsihanouskaja|~Tihanovskaja',
    'person:ramzan-kadyrov': 'Ramzan Kadyrov',
    'person:recep-tayyip-erdogan': 'Recep Tayyip Erdoğan',
    'person:queen-elizabeth-ii': 'kuningatar Elisabet|kuningatar Elisabetin|kuningatar Elisabet II|Elisabet II',
    'person:king-charles-iii':
      'kuningas Charles|kuningas Charlesin|kuningas Charles III|prinssi Charles|prinssi Charlesin',
    'person:prince-william': 'prinssi William|prinssi Williamin',
    'person:prince-harry': 'prinssi Harry|prinssi Harryn',
    'person:princess-diana': 'prinsessa Diana|prinsessa Dianan',
    'person:ali-khamenei': 'ajatollah Khamenei|ajatollah Ali Khamenei',
    'person:hassan-rouhani': 'Hassan Ruhani|~Ruhani',
    'person:ebrahim-raisi': 'Ebrahim Raisi',
    'person:yasser-arafat': 'Jasser Arafat|Yasser Arafat',
    'person:muammar-gaddafi': 'Muammar Gaddafi|Muammar Kaddafi',
    'person:bashar-al-assad': 'Bashar al-Assad|Bašar al-Assad',
    'person:saddam-hussein': 'Saddam Hussein',
    'person:abdel-fattah-el-sisi': 'Abdel Fattah al-Sisi|Abdul Fattah al-Sisi',
    'person:osama-bin-laden': 'Usama bin Laden',
    'person:pope-francis': 'paavi Franciscus|paavi Franciscuksen|Franciscus|paavi Franciscusta',
    'person:pope-john-paul-ii': 'Johannes Paavali II',
    'person:pope-benedict-xvi': 'Benedictus XVI',
    'person:pope-leo-xiv': 'Leo XIV|paavi Leo',
    'person:dalai-lama': 'dalai-lama*',
    'person:joseph-stalin': 'Josif Stalin',
    'person:mikheil-saakashvili': 'Mihail Saakašvili|Miheil Saakašvili|~Saakašvili',
    'person:nikol-pashinyan': 'Nikol Pašinjan|~Pašinjan',
    'person:ilham-aliyev': 'Ilham Alijev',
    'person:nursultan-nazarbayev': 'Nursultan Nazarbajev|~Nazarbajev',
    'person:kassym-jomart-tokayev': 'Kasym-Žomart Tokajev|Kassym-Žomart Tokajev|~Tokajev',
    'person:garry-kasparov': 'Garri Kasparov',
    'person:narendra-modi': 'Narendra Modi',
    'person:kim-jong-un': 'Kim Jong-un',
  },
} satisfies LanguagePack;
