// German of Germany, Austria and Switzerland. Grounds: CLDR covers months and days; this adds "Jänner", genitives, weekdays
// with the part of the day glued on ("Sonntagmorgen"), demonyms (stems for the adjective, nouns in full) and the nouns that
// news capitalises most: every noun has a capital, so these must not pass for names. Inflected dates are listed one by one:
// open endings read "Junior" as June and "Mails" as May.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'de',
  name: 'German',
  detection: {
    de: {
      scripts: 'Latin',
      frequent:
        'der|die|und|in|den|von|zu|das|mit|sich|des|auf|für|ist|im|dem|nicht|ein|eine|als|auch|es|an|werden|aus|' +
        'er|hat|dass|sie|nach|wird|bei|einer|um|am|sind|noch|wie|einem|über|einen|so|zum|war|haben|nur|oder|aber|' +
        'vor|zur|bis|mehr|durch|man|sein|wurde|sei|hatte|kann|gegen|vom|können|schon|wenn|habe|seine|ihre|dann|' +
        'unter|wir|soll|ich|eines|jahr|zwei|jahren|diese|dieser|wieder|keine|uhr|seiner|worden|will|zwischen|' +
        'immer|was|sagte|gibt|alle|seit|muss|wurden|beim|doch|jetzt|drei|jahre|ihr|ihm|ihn|damit|sehr|regierung|' +
        'präsident|polizei|menschen|heute|gestern|laut|millionen|dies|diesen|dieses|jedoch|allerdings|sowie|' +
        'bereits|dabei|dazu|davon|darauf|dafür|danach|deshalb|trotz|außerdem|zudem|sogar|nie|weiter|weil|ob|ohne|' +
        'bislang|derzeit|etwa|rund|knapp|fast|ganz|gut|groß|große|großen|neue|neuen|neuer|ersten|zweiten|letzten|' +
        'vergangenen|kommenden|tag|tage|woche|wochen|monat|monaten|mann|frau|frauen|kinder|kindern|stadt',
      affixes:
        '*ung|*ungen|*heit|*keit|*lich|*liche|*lichen|*isch|*ische|*ischen|*schaft|*ieren|*iert|*chen|*igen|' +
        '*igte|ver*|ge*|aus*|*sch*|*tsch*|*pf*|*eit*',
    },
  },
  dates: {
    months: [
      'jan|jän|jänner|jänners|januars',
      'feb|feber|februars',
      'mär|mrz|märzes',
      'apr|aprils',
      '',
      'jun|junis',
      'jul|julis',
      'aug|augusts',
      'sep|sept|septembers',
      'okt|oktobers',
      'nov|novembers',
      'dez|dezembers',
    ],
    weekdays: [
      'so|sonntags|sonntagen',
      'mo|montags|montagen',
      'di|dienstags|dienstagen',
      'mi|mittwochs',
      'do|donnerstags|donnerstagen',
      'fr|freitags|freitagen',
      'sa|samstags|sonnabend|sonnabends|samstagen',
    ],
    relativeDays: {
      '-3': 'vorvorgestern',
      '-2': 'vorgestern|vorgestern abend',
      '-1':
        'gestern|gestern abend|gestern nacht|gestern früh|gestern morgen|gestern mittag|gestern nachmittag|' +
        'gestern vormittag|letzte nacht|vergangene nacht|in der vergangenen nacht',
      '0': 'heute|heute abend|heute früh|heute morgen|heute mittag|heute nachmittag|heute vormittag|heute nacht',
      '1': 'morgen früh|morgen abend|morgen nachmittag|morgen mittag|morgen vormittag|morgen',
      '2': 'übermorgen',
    },
    daysAgo: 'vor # Tagen',
    dayCounts: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
    last:
      'letzter|letzten|letzte|letztes|letztem|vergangener|vergangenen|vergangene|vergangenes|vergangenem|voriger|' +
      'vorigen|vorige|voriges|vorigem|zurückliegenden',
    current: 'dieser|diesen|diese|dieses|diesem|laufenden|laufende|heurigen|aktuellen',
    next: 'nächster|nächsten|nächste|nächstes|nächstem|kommender|kommenden|kommende|kommendes|kommendem',
    units: {
      day: 'Tag|Tage|Tagen|Tages|Tags',
      week: 'Woche',
      month: 'Monat|Monats',
      year: 'Jahr|Jahres|Jahrs',
    },
    connectors: 'des|der|den|dem|des Jahres|im Jahr|im Jahre|im',
    before:
      'am|vom|zum|bis|seit|ab|im|den|der|dem|des|vor dem|nach dem|bis zum|bis zu|seit dem|ab dem|Anfang|Mitte|' +
      'Ende|für den|auf den|in|von|zwischen dem|zwischen|spätestens|gegen|datiert|Stand',
    range: 'bis|bis zum|und|und dem|auf den|auf|-|–|—',
    ordinalEndings: '.|ter|ten|te',
    dayWords: {
      erster: 1,
      ersten: 1,
      erste: 1,
      zweiten: 2,
      dritten: 3,
      vierten: 4,
      fünften: 5,
      sechsten: 6,
      siebten: 7,
      achten: 8,
      neunten: 9,
      zehnten: 10,
      elften: 11,
      zwölften: 12,
    },
    dayParts:
      'morgen|morgens|früh|vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|abend|abends|nacht|nachts',
    every: 'jeden|jeder',
    maxEnding: 0,
    guarded: 'mai|märz|so|mo|di|mi|do|fr|sa|jun|jul|apr|aug|jan|mär|august',
    capitalised: true,
  },
  names: {
    titles:
      'präsident|präsidenten|präsidentin|staatspräsident|staatspräsidenten|staatspräsidentin|vizepräsident|' +
      'vizepräsidenten|vizepräsidentin|ex-präsident|ex-präsidenten|expräsident|us-präsident|us-präsidenten|' +
      'kremlchef|bundespräsident|bundespräsidenten|bundespräsidentin|altbundespräsident|parlamentspräsident|' +
      'parlamentspräsidentin|kommissionspräsidentin|kommissionspräsident|kommissionschefin|ratspräsident|' +
      'staatschef|staatschefs|staatschefin|staatsoberhaupt|regierungschef|regierungschefs|regierungschefin|' +
      'premierminister|premierministers|premierministerin|premier|premiers|ministerpräsident|ministerpräsidenten|' +
      'ministerpräsidentin|minister|ministers|ministerin|außenminister|außenministers|außenministerin|' +
      'us-außenminister|innenminister|innenministerin|bundesinnenminister|bundesinnenministerin|finanzminister|' +
      'finanzministerin|bundesfinanzminister|verteidigungsminister|verteidigungsministerin|' +
      'bundesverteidigungsministerin|gesundheitsminister|gesundheitsministerin|bundesgesundheitsminister|' +
      'wirtschaftsminister|wirtschaftsministerin|justizminister|justizministerin|umweltministerin|umweltminister|' +
      'bildungsministerin|bildungsminister|kultusminister|kultusministerin|verkehrsminister|verkehrsministerin|' +
      'arbeitsminister|landwirtschaftsminister|staatsminister|staatsministerin|staatssekretär|staatssekretärin|' +
      'generalsekretär|generalsekretärin|kanzler|kanzlers|kanzlerin|bundeskanzler|bundeskanzlers|bundeskanzlerin|' +
      'altkanzler|altkanzlerin|vizekanzler|vizekanzlerin|könig|königs|königin|kronprinz|kronprinzen|prinz|' +
      'prinzen|prinzessin|fürst|fürstin|herzog|herzogin|graf|gräfin|freiherr|kaiser|kaiserin|zar|sultan|emir|' +
      'scheich|schah|papst|papstes|kardinal|erzbischof|bischof|bischöfin|patriarch|patriarchen|pater|pfarrer|' +
      'pfarrerin|imam|ajatollah|großmufti|rabbiner|general|generals|generalleutnant|generalmajor|brigadegeneral|' +
      'admiral|oberst|oberstleutnant|major|hauptmann|leutnant|feldwebel|feldmarschall|marschall|kommandeur|' +
      'kommandant|generalinspekteur|polizeipräsident|polizeichef|polizeisprecher|polizeisprecherin|kommissar|' +
      'kommissarin|gouverneur|gouverneurs|gouverneurin|landeshauptmann|landrat|landrätin|bürgermeister|' +
      'bürgermeisters|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|regierender bürgermeister|' +
      'regierende bürgermeisterin|senator|senators|senatorin|abgeordneter|abgeordneten|abgeordnete|nationalrat|' +
      'nationalrätin|bundesrat|bundesrätin|ständerat|regierungsrat|fraktionschef|fraktionschefin|' +
      'fraktionsvorsitzender|fraktionsvorsitzende|parteichef|parteichefin|parteivorsitzender|parteivorsitzende|' +
      'vorsitzender|vorsitzende|vorsitzenden|oppositionsführer|oppositionsführers|oppositionsführerin|' +
      'oppositionspolitiker|machthaber|machthabers|diktator|diktators|sprecher|sprechers|sprecherin|' +
      'regierungssprecher|regierungssprecherin|botschafter|botschafters|botschafterin|konsul|sonderbeauftragter|' +
      'sonderbeauftragte|sondergesandter|außenbeauftragter|beauftragte|kommissionsmitglied|staatsanwalt|' +
      'staatsanwältin|oberstaatsanwalt|generalstaatsanwalt|generalbundesanwalt|richter|richters|richterin|anwalt|' +
      'anwältin|rechtsanwalt|rechtsanwältin|verteidiger|chef|chefin|vorstandschef|vorstandsvorsitzender|' +
      'konzernchef|firmenchef|geschäftsführer|geschäftsführerin|direktor|direktors|direktorin|generaldirektor|' +
      'generaldirektorin|leiter|leiterin|gründer|gründerin|unternehmer|unternehmerin|milliardär|professor|' +
      'professors|professorin|prof|doktor|dr|ökonom|ökonomin|analyst|politologe|politologin|historiker|' +
      'historikerin|forscher|forscherin|virologe|virologin|physiker|physikerin|journalist|journalisten|' +
      'journalistin|korrespondent|korrespondentin|chefredakteur|autor|autorin|schriftsteller|schriftstellers|' +
      'schriftstellerin|dichter|philosoph|schauspieler|schauspielers|schauspielerin|sänger|sängerin|rapper|' +
      'regisseur|regisseurs|regisseurin|moderator|moderatorin|komiker|trainer|trainers|trainerin|bundestrainer|' +
      'bundestrainerin|stürmer|stürmerin|torwart|torhüter|torhüterin|mittelfeldspieler|verteidigerin|kapitän|' +
      'weltmeister|weltmeisterin|olympiasieger|olympiasiegerin|rennfahrer|aktivist|aktivisten|aktivistin|herr|' +
      'herrn|frau|fräulein|sir|lord|lady' +
      '|ex-kanzler|ex-kanzlerin|us-vizepräsident|us-vizepräsidentin|us-verteidigungsminister|' +
      'us-finanzministerin|bundesaußenminister|bundesaußenministerin|bundeswirtschaftsminister|' +
      'bundesjustizminister|bundesarbeitsminister|arbeitsministerin|landwirtschaftsministerin|' +
      'familienministerin|interimspräsident|übergangspräsident|ex-minister|ex-premier|un-generalsekretär|' +
      'nato-generalsekretär|eu-kommissionspräsidentin|eu-ratspräsident|eu-außenbeauftragter|' +
      'außenamtssprecher|außenamtssprecherin|cdu-chef|csu-chef|spd-chef|spd-chefin|fdp-chef|afd-chef|' +
      'landesrat|landesrätin',
    organisationWords:
      'ministerium|ministeriums|außenministerium|innenministerium|verteidigungsministerium|finanzministerium|' +
      'gesundheitsministerium|amt|bundesamt|landesamt|auswärtige amt|behörde|bundesagentur|agentur|universität|' +
      'hochschule|fachhochschule|institut|instituts|akademie|schule|gymnasium|bank|zentralbank|bundesbank|' +
      'sparkasse|partei|rat|bundesrat|sicherheitsrat|komitee|ausschuss|kommission|gericht|gerichts|bundesgericht|' +
      'bundesverfassungsgericht|landgericht|amtsgericht|oberlandesgericht|verwaltungsgericht|verfassungsgericht|' +
      'gerichtshof|staatsanwaltschaft|parlament|parlaments|bundestag|landtag|kongress|senat|versammlung|kammer|' +
      'organisation|verband|verbands|bund|union|föderation|liga|allianz|bündnis|koalition|fraktion|front|' +
      'bewegung|stiftung|fonds|verein|vereins|gesellschaft|club|klub|team|mannschaft|eintracht|borussia|' +
      'unternehmen|konzern|gruppe|group|holding|werke|gewerkschaft|airlines|fluggesellschaft|zeitung|magazin|' +
      'sender|rundfunk|fernsehen|radio|presse|nachrichtenagentur|verlag|polizei|bundespolizei|landespolizei|' +
      'armee|bundeswehr|marine|luftwaffe|streitkräfte|garde|brigade|bataillon|miliz|kirche|bischofskonferenz|' +
      'bistum|krankenhaus|klinik|klinikum|museum|theater|oper|orchester|philharmoniker|bibliothek|börse|zentrum|' +
      'zentrale|labor|observatorium|initiative|konsortium|sekretariat|direktion|regierung|bundesregierung|' +
      'landesregierung|botschaft|konsulat|kabinett|ag|gmbh|se|kg|e.v.|fc|sv|vfb|vfl|tsg|inc|ltd',
    placeWords:
      'stadt|hauptstadt|gemeinde|dorf|ort|ortsteil|stadtteil|bezirk|landkreis|kreis|fluss|see|meer|ozean|bucht|' +
      'golf|straße|meerenge|kanal|insel|inseln|halbinsel|kap|berg|berge|gebirge|alpen|hügel|tal|wüste|wald|park|' +
      'nationalpark|provinz|bundesland|bundesstaat|kanton|region|gebiet|oblast|gouvernement|präfektur|republik|' +
      'volksrepublik|königreich|emirat|fürstentum|grenze|küste|strand|hafen|flughafen|bahnhof|hauptbahnhof|platz|' +
      'allee|gasse|weg|autobahn|brücke|stadion|norden|süden|osten|westen|nord|süd|ost|west|nordosten|südosten|' +
      'nordwesten|südwesten',
    joiners:
      'der|die|das|des|dem|den|und|für|von|vom|zu|zur|zum|am|an|im|in|auf|bei|ob|de|del|la|van|von der|al|el|bin|' +
      'ibn|of|the|&',
    neverNames:
      'der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|kein|keine|er|sie|es|ich|wir|ihr|man|sein|seine|' +
      'seinen|seiner|ihre|ihren|ihrer|mein|meine|unser|unsere|dieser|diese|dieses|diesem|diesen|jener|jene|jeder|' +
      'jede|jedes|alle|allen|alles|viele|vielen|einige|mehrere|manche|wenige|andere|anderen|beide|beiden|solche|' +
      'derselbe|wer|was|wann|wo|wie|warum|wieso|weshalb|welche|welcher|und|oder|aber|doch|denn|sondern|sowie|als|' +
      'wenn|ob|dass|weil|obwohl|während|nachdem|bevor|bis|seit|seitdem|damit|sodass|falls|in|im|an|am|auf|aus|' +
      'bei|beim|mit|nach|von|vom|vor|zu|zum|zur|über|unter|um|durch|für|gegen|ohne|zwischen|neben|hinter|trotz|' +
      'wegen|laut|gemäß|angesichts|aufgrund|anhand|statt|außer|außerdem|zudem|auch|noch|nur|schon|so|dann|danach|' +
      'davor|dabei|dazu|dafür|dagegen|darauf|daran|darin|damals|da|hier|dort|heute|gestern|morgen|jetzt|nun|' +
      'bereits|bislang|bisher|zuletzt|zuvor|zunächst|später|früher|inzwischen|mittlerweile|unterdessen|derweil|' +
      'allerdings|jedoch|dennoch|trotzdem|deshalb|daher|deswegen|somit|schließlich|immer|nie|oft|manchmal|wieder|' +
      'vielleicht|wohl|etwa|rund|knapp|fast|mehr|weniger|sehr|ganz|insgesamt|ja|nein|nicht|nichts|niemand|zwei|' +
      'drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|erst|erste|ersten|zweite|dritte|' +
      'letzte|neue|neuen|neuer|neues|große|großen|ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|kann|soll|' +
      'muss|will|zeit|zeiten|mensch|menschen|leute|frau|frauen|mann|männer|männern|kind|kinder|kindern|' +
      'jugendliche|jugendlichen|familie|familien|eltern|mutter|vater|sohn|tochter|bruder|schwester|freund|' +
      'freunde|freundin|person|personen|opfer|opfern|täter|zeuge|zeugen|verletzte|verletzten|tote|toten|' +
      'einwohner|bewohner|bürger|bürgern|bürgerinnen|bevölkerung|anwohner|nachbarn|wähler|wählerinnen|gäste|' +
      'besucher|kunden|kundinnen|mitarbeiter|mitarbeiterinnen|mitarbeitern|beschäftigte|beschäftigten|kollegen|' +
      'experten|expertinnen|fachleute|wissenschaftler|wissenschaftlerinnen|forschung|studie|studien|politik|' +
      'politiker|politikern|politikerinnen|regierung|regierungen|opposition|parlament|parteien|partei|wahl|' +
      'wahlen|wahlkampf|abstimmung|stimmen|mehrheit|gesetz|gesetze|gesetzentwurf|recht|rechte|gericht|urteil|' +
      'prozess|verfahren|anklage|ermittlungen|ermittler|polizei|polizisten|beamte|beamten|feuerwehr|armee|' +
      'soldaten|soldat|truppen|krieg|kriegs|frieden|konflikt|konflikts|angriff|angriffe|angriffen|anschlag|' +
      'anschlags|explosion|gewalt|waffen|rakete|raketen|bomben|kämpfe|lage|situation|krise|sicherheit|schutz|' +
      'hilfe|hilfen|unterstützung|zusammenarbeit|beziehungen|verhandlungen|gespräche|gespräch|treffen|gipfel|' +
      'konferenz|sitzung|abkommen|vertrag|vereinbarung|entscheidung|entscheidungen|beschluss|plan|pläne|ziel|' +
      'ziele|maßnahme|maßnahmen|regel|regeln|sanktionen|forderung|forderungen|kritik|vorwurf|vorwürfe|vorwürfen|' +
      'streit|debatte|frage|fragen|antwort|problem|probleme|problemen|lösung|grund|gründe|gründen|folge|folgen|' +
      'ergebnis|ergebnisse|bericht|berichte|berichten|angaben|informationen|meldung|nachricht|nachrichten|' +
      'aussage|aussagen|erklärung|stellungnahme|mitteilung|interview|zeitung|medien|medienberichten|foto|fotos|' +
      'bild|bilder|bildern|video|videos|film|buch|musik|kunst|kultur|spiel|spiele|spielen|sieg|siege|niederlage|' +
      'tor|tore|punkte|punkten|saison|liga|mannschaft|team|spieler|spielern|fans|trainer|platz|runde|halbzeit|' +
      'minute|minuten|stunde|stunden|sekunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|' +
      'jahres|jahrhundert|uhr|anfang|mitte|ende|abend|morgens|nacht|mittag|nachmittag|vormittag|wochenende|' +
      'sommer|winter|frühling|herbst|wetter|regen|schnee|wasser|feuer|luft|erde|welt|natur|umwelt|klima|' +
      'klimawandel|energie|strom|gas|öl|kohle|land|länder|ländern|landes|staat|staaten|staates|stadt|städte|' +
      'städten|ort|orte|region|regionen|gebiet|gebiete|grenze|grenzen|straße|straßen|haus|häuser|gebäude|wohnung|' +
      'wohnungen|schule|schulen|schüler|schülerinnen|lehrer|lehrerinnen|kita|universität|studierende|krankenhaus|' +
      'klinik|patienten|arzt|ärzte|ärztinnen|impfung|impfungen|virus|pandemie|infektionen|fälle|fall|zahl|zahlen|' +
      'anteil|prozent|teil|teile|hälfte|drittel|euro|dollar|millionen|milliarden|million|milliarde|geld|kosten|' +
      'preis|preise|preisen|steuer|steuern|haushalt|wirtschaft|unternehmen|firma|firmen|industrie|handel|markt|' +
      'märkte|arbeit|arbeiter|job|jobs|lohn|löhne|gewinn|umsatz|verkehr|auto|autos|fahrzeug|fahrzeuge|fahrer|zug|' +
      'züge|bahn|flugzeug|flug|schiff|schiffe|unfall|brand|technik|internet|daten|leben|tod|liebe|gott|kirche|' +
      'geschichte|zukunft|vergangenheit|gegenwart|gesellschaft|öffentlichkeit|freiheit|demokratie|macht|druck|' +
      'sorge|sorgen|angst|hoffnung|chance|chancen|möglichkeit|risiko|gefahr|verantwortung|rolle|bedeutung|' +
      'bereich|weg|seite|seiten|hand|augen|kopf|blick|punkt|beispiel|art|form|weise|reihe|gruppe|gruppen|' +
      'mitglied|mitglieder|mitgliedern|chef|vertreter|sprecher|muslime|muslimen|christen|juden|katholiken|' +
      'europäer|europäische|europäischen|araber|arabische|afrikanische|corona|covid|coronavirus|omikron|twitter|' +
      'facebook|whatsapp',
    endings: 's|es',
    prefixes: '',
    nounsCapitalised: true,
  },
  stopWords:
    'der|die|und|in|den|von|zu|das|mit|sich|des|auf|für|ist|im|dem|nicht|ein|eine|als|auch|es|an|werden|aus|er|' +
    'hat|dass|sie|nach|wird|bei|einer|um|am|sind|noch|wie|einem|über|einen|so|zum|war|haben|nur|oder|aber|vor|' +
    'zur|bis|mehr|durch|man|sein|wurde|wurden|sei|hatte|kann|gegen|vom|können|schon|wenn|habe|seine|ihre|dann|' +
    'unter|wir|soll|ich|eines|seiner|seinen|ihrer|ihren|ihr|ihm|ihn|uns|diese|dieser|dieses|diesem|diesen|da|' +
    'zwischen|wieder|keine|kein|sagte|sagt|müssen|muss|sollen|sollte|will|wollen|würde|könnte|könnten|hatten|' +
    'waren|worden|sowie|seit|während|weil|damit|denn|doch|jedoch|bereits|etwa|rund|zwei|drei|alle|allem|andere|' +
    'anderen|viele|vielen|jetzt|hier|dort|heute|nun|ab|was|wer|wo|ob|beim|ohne|laut|dabei|dafür|dazu|davon|immer|' +
    'sehr|selbst|einmal|zudem|außerdem|mich|mir|du|ihnen|deren|dessen',
  boilerplate:
    'schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|' +
    'kommentar hinterlassen|kommentar verfassen|kommentieren sie|deine e-mail-adresse wird nicht veröffentlicht|' +
    'ihre e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind|pflichtfelder sind|' +
    'meinen namen, meine e-mail-adresse|name, e-mail-adresse und website|antworten abbrechen|antwort abbrechen|' +
    'benachrichtige mich über|du musst angemeldet sein|sie müssen angemeldet sein|bitte melden sie sich an|' +
    'lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|auch interessant|das könnte sie auch interessieren|' +
    'das könnte dich auch interessieren|mehr zum thema|mehr lesen|weiterlesen|weitere artikel|' +
    'weitere nachrichten|weitere informationen finden sie|ähnliche artikel|ähnliche beiträge|verwandte artikel|' +
    'verwandte themen|siehe auch:|artikel teilen|teilen sie diesen|auf facebook teilen|klick, um|hier klicken|' +
    'klicken sie hier|folgen sie uns|folge uns auf|newsletter abonnieren|abonnieren sie|jetzt abonnieren|' +
    'jetzt anmelden|melden sie sich für|melden sie sich jetzt|alle rechte vorbehalten|© copyright|copyright ©|' +
    'foto:|fotos:|bild:|bildquelle:|symbolbild|archivbild|anzeige|werbung|empfohlener redaktioneller inhalt|' +
    'externer inhalt|diese website verwendet cookies|diese website benutzt cookies|wir verwenden cookies|' +
    'diese seite verwendet cookies|datenschutzerklärung|zum inhalt springen|schlagwörter:|' +
    'zur startseite',
  multipliers: {
    dutzend: 12,
    dutzende: 12,
    hundert: 100,
    hunderte: 100,
    hunderter: 100,
    hunderten: 100,
    tausend: 1000,
    tsd: 1000,
    tausende: 1000,
    tausenden: 1000,
    tausender: 1000,
    million: 1000000,
    millionen: 1000000,
    mio: 1000000,
    mill: 1000000,
    mln: 1000000,
    milliarde: 1000000000,
    milliarden: 1000000000,
    mrd: 1000000000,
    mia: 1000000000,
    md: 1000000000,
    mlrd: 1000000000,
    billion: 1000000000000,
    billionen: 1000000000000,
    billiarde: 1000000000000000,
    billiarden: 1000000000000000,
  },
  places: {
    AD: { adjectives: 'andorranisch*|Andorraner|Andorranern|Andorraners|Andorranerin|Andorranerinnen' },
    AE: {
      names: 'Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|VAE',
      adjectives: 'emiratisch*|Emirati|Emiratis',
    },
    AF: { adjectives: 'afghanisch*|Afghane|Afghanen|Afghanin|Afghaninnen' },
    AG: { names: 'Antigua und Barbuda', adjectives: 'antiguanisch*' },
    AL: { adjectives: 'albanisch*|Albaner|Albanern|Albaners|Albanerin|Albanerinnen' },
    AM: { adjectives: 'armenisch*|Armenier|Armeniern|Armeniers|Armenierin|Armenierinnen' },
    AO: { adjectives: 'angolanisch*|Angolaner|Angolanern|Angolaners|Angolanerin|Angolanerinnen' },
    AR: { adjectives: 'argentinisch*|Argentinier|Argentiniern|Argentiniers|Argentinierin|Argentinierinnen' },
    AT: {
      names: 'Oesterreich',
      adjectives: 'österreichisch*|Österreicher|Österreichern|Österreichers|Österreicherin|Österreicherinnen',
    },
    AU: { adjectives: 'australisch*|Australier|Australiern|Australiers|Australierin|Australierinnen' },
    AZ: {
      names: 'Aserbeidschan|Aserbaidschans',
      adjectives:
        'aserbaidschanisch*|Aserbaidschaner|Aserbaidschanern|Aserbaidschaners|Aserbaidschanerin|' +
        'Aserbaidschanerinnen',
    },
    BA: {
      names: 'Bosnien|Bosnien-Herzegowina',
      adjectives:
        'bosnisch*|Bosnier|Bosniern|Bosniers|Bosnierin|Bosnierinnen|Bosniake|Bosniaken|Bosniakin|Bosniakinnen',
    },
    BB: { adjectives: 'barbadisch*|Barbadier|Barbadiern|Barbadiers|Barbadierin|Barbadierinnen' },
    BD: {
      names: 'Bangladesch',
      adjectives: 'bangladeschisch*|Bangladescher|Bangladeschern|Bangladeschers|Bangladescherin|Bangladescherinnen',
    },
    BE: { adjectives: 'belgisch*|Belgier|Belgiern|Belgiers|Belgierin|Belgierinnen' },
    BF: {
      names: 'Burkina Faso',
      adjectives: 'burkinisch*|Burkiner|Burkinern|Burkiners|Burkinerin|Burkinerinnen|Burkinabe',
    },
    BG: { adjectives: 'bulgarisch*|Bulgare|Bulgaren|Bulgarin|Bulgarinnen' },
    BH: { adjectives: 'bahrainisch*|Bahrainer|Bahrainern|Bahrainers|Bahrainerin|Bahrainerinnen' },
    BI: { adjectives: 'burundisch*|Burundier|Burundiern|Burundiers|Burundierin|Burundierinnen' },
    BJ: { adjectives: 'beninisch*|Beniner|Beninern|Beniners|Beninerin|Beninerinnen' },
    BN: { names: 'Brunei', adjectives: 'bruneiisch*|Bruneier|Bruneiern|Bruneiers|Bruneierin|Bruneierinnen' },
    BO: { adjectives: 'bolivianisch*|Bolivianer|Bolivianern|Bolivianers|Bolivianerin|Bolivianerinnen' },
    BR: { adjectives: 'brasilianisch*|Brasilianer|Brasilianern|Brasilianers|Brasilianerin|Brasilianerinnen' },
    BS: { names: 'Bahamas', adjectives: 'bahamaisch*|Bahamaer|Bahamaern|Bahamaers|Bahamaerin|Bahamaerinnen' },
    BT: { adjectives: 'bhutanisch*|Bhutaner|Bhutanern|Bhutaners|Bhutanerin|Bhutanerinnen' },
    BW: {
      names: 'Botswana',
      adjectives: 'botsuanisch*|botswanisch*|Botsuaner|Botsuanern|Botsuaners|Botsuanerin|Botsuanerinnen',
    },
    BY: {
      names: 'Weißrussland|Belarus|Weissrussland|Weißrußland',
      adjectives:
        'belarussisch*|belarusisch*|weißrussisch*|Belarusse|Belarussen|Belarussin|Belarussinnen|Belaruse|' +
        'Belarusen|Belarusin|Belarusinnen|Weißrusse|Weißrussen|Weißrussin|Weißrussinnen',
    },
    BZ: { adjectives: 'belizisch*|Belizer|Belizern|Belizers|Belizerin|Belizerinnen' },
    CA: { adjectives: 'kanadisch*|Kanadier|Kanadiern|Kanadiers|Kanadierin|Kanadierinnen' },
    CD: {
      names: 'Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo|Kongo|Zaire|Kongo-Kinshasa',
      adjectives: 'kongolesisch*|Kongolese|Kongolesen|Kongolesin|Kongolesinnen',
    },
    CF: {
      names: 'Zentralafrikanische Republik|Zentralafrikanischen Republik',
      adjectives:
        'zentralafrikanisch*|Zentralafrikaner|Zentralafrikanern|Zentralafrikaners|Zentralafrikanerin|' +
        'Zentralafrikanerinnen',
    },
    CG: { names: 'Republik Kongo|Kongo-Brazzaville' },
    CH: {
      names: 'Eidgenossenschaft|Schweizerische Eidgenossenschaft',
      adjectives: 'schweizerisch*|Schweizer|Schweizern|Schweizerin|Schweizerinnen|eidgenössisch*',
    },
    CI: { names: "Elfenbeinküste|Côte d'Ivoire", adjectives: 'ivorisch*|Ivorer|Ivorern|Ivorers|Ivorerin|Ivorerinnen' },
    CL: { adjectives: 'chilenisch*|Chilene|Chilenen|Chilenin|Chileninnen' },
    CM: { adjectives: 'kamerunisch*|Kameruner|Kamerunern|Kameruners|Kamerunerin|Kamerunerinnen' },
    CN: {
      names: 'Volksrepublik China|Festlandchina',
      adjectives: 'chinesisch*|Chinese|Chinesen|Chinesin|Chinesinnen',
    },
    CO: { adjectives: 'kolumbianisch*|Kolumbianer|Kolumbianern|Kolumbianers|Kolumbianerin|Kolumbianerinnen' },
    CR: {
      names: 'Costa Rica|Kostarika',
      adjectives:
        'costa-ricanisch*|costaricanisch*|Costa-Ricaner|Costa-Ricanern|Costa-Ricaners|Costa-Ricanerin|' +
        'Costa-Ricanerinnen',
    },
    CU: { adjectives: 'kubanisch*|Kubaner|Kubanern|Kubaners|Kubanerin|Kubanerinnen' },
    CV: {
      names: 'Kap Verde|Kapverden|Kapverdische Inseln',
      adjectives: 'kapverdisch*|Kapverdier|Kapverdiern|Kapverdiers|Kapverdierin|Kapverdierinnen',
    },
    CY: {
      names: 'Zypern',
      adjectives:
        'zyprisch*|zypriotisch*|Zyprer|Zyprern|Zyprers|Zyprerin|Zyprerinnen|Zypriote|Zyprioten|Zypriotin|' +
        'Zypriotinnen',
    },
    CZ: {
      names: 'Tschechien|Tschechische Republik|Tschechischen Republik|Tschechei',
      adjectives: 'tschechisch*|Tscheche|Tschechen|Tschechin|Tschechinnen',
    },
    DE: {
      names: 'Bundesrepublik|Bundesrepublik Deutschland|BRD',
      adjectives: 'deutsch*|Deutsche|Deutschen|Deutscher|bundesdeutsch*|westdeutsch*|ostdeutsch*',
    },
    DJ: {
      names: 'Djibouti',
      adjectives: 'dschibutisch*|Dschibutier|Dschibutiern|Dschibutiers|Dschibutierin|Dschibutierinnen',
    },
    DK: { adjectives: 'dänisch*|Däne|Dänen|Dänin|Däninnen' },
    DM: { adjectives: 'dominicanisch*' },
    DO: {
      names: 'Dominikanische Republik|Dominikanischen Republik',
      adjectives: 'dominikanisch*|Dominikaner|Dominikanern|Dominikaners|Dominikanerin|Dominikanerinnen',
    },
    DZ: { adjectives: 'algerisch*|Algerier|Algeriern|Algeriers|Algerierin|Algerierinnen' },
    EC: {
      names: 'Ekuador',
      adjectives: 'ecuadorianisch*|Ecuadorianer|Ecuadorianern|Ecuadorianers|Ecuadorianerin|Ecuadorianerinnen',
    },
    EE: { adjectives: 'estnisch*|Estin|Estinnen|Esten' },
    EG: { names: 'Aegypten', adjectives: 'ägyptisch*|Ägypter|Ägyptern|Ägypters|Ägypterin|Ägypterinnen' },
    EH: { names: 'Westsahara', adjectives: 'sahrauisch*|Sahraui|Sahrauis' },
    ER: { adjectives: 'eritreisch*|Eritreer|Eritreern|Eritreers|Eritreerin|Eritreerinnen' },
    ES: { adjectives: 'spanisch*|Spanier|Spaniern|Spaniers|Spanierin|Spanierinnen' },
    ET: { adjectives: 'äthiopisch*|Äthiopier|Äthiopiern|Äthiopiers|Äthiopierin|Äthiopierinnen' },
    FI: { adjectives: 'finnisch*|Finne|Finnen|Finnin|Finninnen' },
    FJ: {
      names: 'Fidschi|Fidschi-Inseln',
      adjectives: 'fidschianisch*|Fidschianer|Fidschianern|Fidschianers|Fidschianerin|Fidschianerinnen',
    },
    FM: { adjectives: 'mikronesisch*|Mikronesier|Mikronesiern|Mikronesiers|Mikronesierin|Mikronesierinnen' },
    FO: { names: 'Färöer', adjectives: 'färöisch*' },
    FR: { adjectives: 'französisch*|Franzose|Franzosen|Französin|Französinnen' },
    GA: { names: 'Gabon', adjectives: 'gabunisch*|Gabuner|Gabunern|Gabuners|Gabunerin|Gabunerinnen' },
    GB: {
      names: 'Großbritannien|Grossbritannien|Großbritanniens|Vereinigtes Königreich|Vereinigten Königreich|UK',
      adjectives:
        'britisch*|englisch*|Brite|Briten|Britin|Britinnen|Engländer|Engländern|Engländers|Engländerin|' +
        'Engländerinnen',
    },
    'GB-ENG': { names: 'England' },
    'GB-NIR': { names: 'Nordirland', adjectives: 'nordirisch*|Nordire|Nordiren' },
    'GB-SCT': { names: 'Schottland', adjectives: 'schottisch*|Schotte|Schotten|Schottin' },
    'GB-WLS': { names: 'Wales', adjectives: 'walisisch*|Waliser|Walisern|Walisers|Waliserin|Waliserinnen' },
    GD: { adjectives: 'grenadisch*|Grenader|Grenadern|Grenaders|Grenaderin|Grenaderinnen' },
    GE: { adjectives: 'georgisch*|Georgier|Georgiern|Georgiers|Georgierin|Georgierinnen' },
    GH: { adjectives: 'ghanaisch*|Ghanaer|Ghanaern|Ghanaers|Ghanaerin|Ghanaerinnen' },
    GL: { adjectives: 'grönländisch*|Grönländer|Grönländern|Grönländers|Grönländerin|Grönländerinnen' },
    GM: { adjectives: 'gambisch*|Gambier|Gambiern|Gambiers|Gambierin|Gambierinnen' },
    GN: { adjectives: 'guineisch*|Guineer|Guineern|Guineers|Guineerin|Guineerinnen' },
    GQ: { adjectives: 'äquatorialguineisch*' },
    GR: { adjectives: 'griechisch*|Grieche|Griechen|Griechin|Griechinnen' },
    GT: { adjectives: 'guatemaltekisch*|Guatemalteke|Guatemalteken|Guatemaltekin|Guatemaltekinnen' },
    GW: { adjectives: 'guinea-bissauisch*' },
    GY: { adjectives: 'guyanisch*|Guyaner|Guyanern|Guyaners|Guyanerin|Guyanerinnen' },
    HK: { names: 'Hongkong', adjectives: 'Hongkonger|Hongkongern|Hongkongers|Hongkongerin|Hongkongerinnen' },
    HN: { adjectives: 'honduranisch*|Honduraner|Honduranern|Honduraners|Honduranerin|Honduranerinnen' },
    HR: { adjectives: 'kroatisch*|Kroate|Kroaten|Kroatin|Kroatinnen' },
    HT: { adjectives: 'haitianisch*|haitisch*|Haitianer|Haitianern|Haitianers|Haitianerin|Haitianerinnen' },
    HU: { names: 'Ungarn', adjectives: 'ungarisch*|Ungar|Ungarin|Ungarinnen' },
    ID: { adjectives: 'indonesisch*|Indonesier|Indonesiern|Indonesiers|Indonesierin|Indonesierinnen' },
    IE: { names: 'Republik Irland', adjectives: 'irisch*|Ire|Iren|Irin|Irinnen' },
    IL: { adjectives: 'israelisch*|Israeli|Israelis|Israelin' },
    IN: { adjectives: 'indisch*|Inder|Indern|Inders|Inderin|Inderinnen' },
    IQ: { names: 'Iraks', adjectives: 'irakisch*|Iraker|Irakern|Irakers|Irakerin|Irakerinnen' },
    IR: {
      names: 'Persien|Islamische Republik Iran',
      adjectives: 'iranisch*|Iraner|Iranern|Iraners|Iranerin|Iranerinnen',
    },
    IS: { adjectives: 'isländisch*|Isländer|Isländern|Isländers|Isländerin|Isländerinnen' },
    IT: { adjectives: 'italienisch*|Italiener|Italienern|Italieners|Italienerin|Italienerinnen' },
    JM: {
      names: 'Jamaica',
      adjectives: 'jamaikanisch*|Jamaikaner|Jamaikanern|Jamaikaners|Jamaikanerin|Jamaikanerinnen',
    },
    JO: { adjectives: 'jordanisch*|Jordanier|Jordaniern|Jordaniers|Jordanierin|Jordanierinnen' },
    JP: { adjectives: 'japanisch*|Japaner|Japanern|Japaners|Japanerin|Japanerinnen' },
    KE: {
      names: 'Kenia',
      adjectives:
        'kenianisch*|kenyanisch*|Kenianer|Kenianern|Kenianers|Kenianerin|Kenianerinnen|Kenyaner|Kenyanern|' +
        'Kenyaners|Kenyanerin|Kenyanerinnen',
    },
    KG: { names: 'Kirgisien|Kirgistan|Kirgisistan', adjectives: 'kirgisisch*|Kirgise|Kirgisen|Kirgisin|Kirgisinnen' },
    KH: {
      adjectives: 'kambodschanisch*|Kambodschaner|Kambodschanern|Kambodschaners|Kambodschanerin|Kambodschanerinnen',
    },
    KI: { adjectives: 'kiribatisch*' },
    KM: { names: 'Komoren', adjectives: 'komorisch*|Komorer|Komorern|Komorers|Komorerin|Komorerinnen' },
    KN: { names: 'St. Kitts und Nevis|Saint Kitts und Nevis' },
    KP: {
      names: 'Nordkorea|Nordkoreas',
      adjectives: 'nordkoreanisch*|Nordkoreaner|Nordkoreanern|Nordkoreaners|Nordkoreanerin|Nordkoreanerinnen',
    },
    KR: {
      names: 'Südkorea|Südkoreas',
      adjectives:
        'südkoreanisch*|koreanisch*|Südkoreaner|Südkoreanern|Südkoreaners|Südkoreanerin|Südkoreanerinnen|' +
        'Koreaner|Koreanern|Koreaners|Koreanerin|Koreanerinnen',
    },
    KW: {
      names: 'Kuweit',
      adjectives: 'kuwaitisch*|Kuwaiter|Kuwaitern|Kuwaiters|Kuwaiterin|Kuwaiterinnen|Kuwaiti|Kuwaitis',
    },
    KZ: {
      names: 'Kasachstan|Kasachstans',
      adjectives:
        'kasachisch*|Kasache|Kasachen|Kasachin|Kasachinnen|Kasachstaner|Kasachstanern|Kasachstaners|' +
        'Kasachstanerin|Kasachstanerinnen',
    },
    LA: { adjectives: 'laotisch*|Laote|Laoten|Laotin|Laotinnen' },
    LB: { names: 'Libanon', adjectives: 'libanesisch*|Libanese|Libanesen|Libanesin|Libanesinnen' },
    LC: { names: 'St. Lucia|Saint Lucia', adjectives: 'lucianisch*' },
    LI: {
      names: 'Fürstentum Liechtenstein',
      adjectives:
        'liechtensteinisch*|Liechtensteiner|Liechtensteinern|Liechtensteiners|Liechtensteinerin|' +
        'Liechtensteinerinnen',
    },
    LK: {
      names: 'Ceylon',
      adjectives:
        'sri-lankisch*|srilankisch*|ceylonesisch*|Sri-Lanker|Sri-Lankern|Sri-Lankers|Sri-Lankerin|' + 'Sri-Lankerinnen',
    },
    LR: { adjectives: 'liberianisch*|liberisch*|Liberianer|Liberianern|Liberianers|Liberianerin|Liberianerinnen' },
    LS: { adjectives: 'lesothisch*|Lesother|Lesothern|Lesothers|Lesotherin|Lesotherinnen' },
    LT: { adjectives: 'litauisch*|Litauer|Litauern|Litauers|Litauerin|Litauerinnen' },
    LU: {
      names: 'Luxembourg',
      adjectives: 'luxemburgisch*|Luxemburger|Luxemburgern|Luxemburgers|Luxemburgerin|Luxemburgerinnen',
    },
    LV: { adjectives: 'lettisch*|Lette|Letten|Lettin|Lettinnen' },
    LY: { adjectives: 'libysch*|Libyer|Libyern|Libyers|Libyerin|Libyerinnen' },
    MA: { adjectives: 'marokkanisch*|Marokkaner|Marokkanern|Marokkaners|Marokkanerin|Marokkanerinnen' },
    MC: { adjectives: 'monegassisch*|Monegasse|Monegassen|Monegassin|Monegassinnen' },
    MD: {
      names: 'Moldau|Moldawien|Republik Moldau',
      adjectives:
        'moldauisch*|moldawisch*|Moldauer|Moldauern|Moldauers|Moldauerin|Moldauerinnen|Moldawier|Moldawiern|' +
        'Moldawiers|Moldawierin|Moldawierinnen',
    },
    ME: {
      adjectives: 'montenegrinisch*|Montenegriner|Montenegrinern|Montenegriners|Montenegrinerin|Montenegrinerinnen',
    },
    MG: { adjectives: 'madagassisch*|Madagasse|Madagassen|Madagassin|Madagassinnen' },
    MH: { adjectives: 'marshallisch*' },
    MK: {
      names: 'Mazedonien|Nordmazedonien|Makedonien',
      adjectives:
        'mazedonisch*|nordmazedonisch*|Mazedonier|Mazedoniern|Mazedoniers|Mazedonierin|Mazedonierinnen|' +
        'Nordmazedonier|Nordmazedoniern|Nordmazedoniers|Nordmazedonierin|Nordmazedonierinnen',
    },
    ML: { adjectives: 'malisch*|Malier|Maliern|Maliers|Malierin|Malierinnen' },
    MM: {
      names: 'Birma|Burma',
      adjectives:
        'myanmarisch*|birmanisch*|burmesisch*|Birmane|Birmanen|Birmanin|Birmaninnen|Burmese|Burmesen|Burmesin|' +
        'Burmesinnen',
    },
    MN: { adjectives: 'mongolisch*|Mongole|Mongolen|Mongolin|Mongolinnen' },
    MO: { adjectives: 'macauisch*|macanesisch*|Macauer|Macauern|Macauers|Macauerin' },
    MR: { adjectives: 'mauretanisch*|Mauretanier|Mauretaniern|Mauretaniers|Mauretanierin|Mauretanierinnen' },
    MT: { adjectives: 'maltesisch*|Malteserin|Malteserinnen' },
    MU: { adjectives: 'mauritisch*|Mauritier|Mauritiern|Mauritiers|Mauritierin|Mauritierinnen' },
    MV: { names: 'Malediven', adjectives: 'maledivisch*|Malediver|Maledivern|Maledivers|Malediverin|Malediverinnen' },
    MW: { adjectives: 'malawisch*|Malawier|Malawiern|Malawiers|Malawierin|Malawierinnen' },
    MX: { adjectives: 'mexikanisch*|Mexikaner|Mexikanern|Mexikaners|Mexikanerin|Mexikanerinnen' },
    MY: { names: 'Malaysien', adjectives: 'malaysisch*|Malaysier|Malaysiern|Malaysiers|Malaysierin|Malaysierinnen' },
    MZ: {
      adjectives:
        'mosambikanisch*|mosambikisch*|Mosambikaner|Mosambikanern|Mosambikaners|Mosambikanerin|Mosambikanerinnen',
    },
    NA: { adjectives: 'namibisch*|Namibier|Namibiern|Namibiers|Namibierin|Namibierinnen' },
    NE: { adjectives: 'nigrisch*|Nigrer|Nigrern|Nigrers|Nigrerin|Nigrerinnen' },
    NG: { adjectives: 'nigerianisch*|Nigerianer|Nigerianern|Nigerianers|Nigerianerin|Nigerianerinnen' },
    NI: {
      names: 'Nikaragua',
      adjectives: 'nicaraguanisch*|Nicaraguaner|Nicaraguanern|Nicaraguaners|Nicaraguanerin|Nicaraguanerinnen',
    },
    NL: {
      names: 'Holland|Niederlanden',
      adjectives:
        'niederländisch*|holländisch*|Niederländer|Niederländern|Niederländers|Niederländerin|Niederländerinnen|' +
        'Holländer|Holländern|Holländers|Holländerin|Holländerinnen',
    },
    NO: { adjectives: 'norwegisch*|Norweger|Norwegern|Norwegers|Norwegerin|Norwegerinnen' },
    NP: { adjectives: 'nepalesisch*|Nepalese|Nepalesen|Nepalesin|Nepalesinnen' },
    NR: { adjectives: 'nauruisch*|Nauruer|Nauruern|Nauruers|Nauruerin|Nauruerinnen' },
    NZ: { adjectives: 'neuseeländisch*|Neuseeländer|Neuseeländern|Neuseeländers|Neuseeländerin|Neuseeländerinnen' },
    OM: { adjectives: 'omanisch*|Omaner|Omanern|Omaners|Omanerin|Omanerinnen' },
    PA: { adjectives: 'panamaisch*|Panamaer|Panamaern|Panamaers|Panamaerin|Panamaerinnen' },
    PE: { adjectives: 'peruanisch*|Peruaner|Peruanern|Peruaners|Peruanerin|Peruanerinnen' },
    PG: {
      names: 'Papua Neuguinea',
      adjectives:
        'papua-neuguineisch*|Papua-Neuguineer|Papua-Neuguineern|Papua-Neuguineers|Papua-Neuguineerin|' +
        'Papua-Neuguineerinnen',
    },
    PH: {
      names: 'Philippinen',
      adjectives:
        'philippinisch*|Filipino|Filipinos|Filipina|Philippiner|Philippinern|Philippiners|Philippinerin|' +
        'Philippinerinnen',
    },
    PK: {
      adjectives: 'pakistanisch*|Pakistaner|Pakistanern|Pakistaners|Pakistanerin|Pakistanerinnen|Pakistani|Pakistanis',
    },
    PL: { names: 'Polen', adjectives: 'polnisch*|Pole|Polin|Polinnen' },
    PR: {
      names: 'Puerto Rico',
      adjectives:
        'puerto-ricanisch*|Puerto-Ricaner|Puerto-Ricanern|Puerto-Ricaners|Puerto-Ricanerin|Puerto-Ricanerinnen|' +
        'Puertoricaner|Puertoricanern|Puertoricaners|Puertoricanerin|Puertoricanerinnen',
    },
    PS: {
      names: 'Palästina|Palästinensergebiete|Palästinensische Autonomiegebiete',
      adjectives: 'palästinensisch*|Palästinenser|Palästinensern|Palästinensers|Palästinenserin|Palästinenserinnen',
    },
    PT: { adjectives: 'portugiesisch*|Portugiese|Portugiesen|Portugiesin|Portugiesinnen' },
    PW: { adjectives: 'palauisch*|Palauer|Palauern|Palauers|Palauerin|Palauerinnen' },
    PY: { adjectives: 'paraguayisch*|Paraguayer|Paraguayern|Paraguayers|Paraguayerin|Paraguayerinnen' },
    QA: { names: 'Qatar', adjectives: 'katarisch*|Katarer|Katarern|Katarers|Katarerin|Katarerinnen|Katari|Kataris' },
    RO: { adjectives: 'rumänisch*|Rumäne|Rumänen|Rumänin|Rumäninnen' },
    RS: { adjectives: 'serbisch*|Serbe|Serben|Serbin|Serbinnen' },
    RU: {
      names: 'Russische Föderation|Russischen Föderation|Rußland',
      adjectives: 'russisch*|russländisch*|Russe|Russen|Russin|Russinnen',
    },
    RW: { adjectives: 'ruandisch*|Ruander|Ruandern|Ruanders|Ruanderin|Ruanderinnen' },
    SA: {
      names: 'Saudi-Arabien|Saudiarabien|Saudi Arabien',
      adjectives:
        'saudi-arabisch*|saudisch*|saudiarabisch*|Saudi-Araber|Saudi-Arabern|Saudi-Arabers|Saudi-Araberin|' +
        'Saudi-Araberinnen|Saudi|Saudis',
    },
    SB: { names: 'Salomonen|Salomoninseln' },
    SC: { names: 'Seychellen', adjectives: 'seychellisch*' },
    SD: { adjectives: 'sudanesisch*|Sudanese|Sudanesen|Sudanesin|Sudanesinnen' },
    SE: { adjectives: 'schwedisch*|Schwede|Schweden|Schwedin|Schwedinnen' },
    SG: {
      names: 'Singapore',
      adjectives: 'singapurisch*|Singapurer|Singapurern|Singapurers|Singapurerin|Singapurerinnen',
    },
    SI: { adjectives: 'slowenisch*|Slowene|Slowenen|Slowenin|Sloweninnen' },
    SK: { names: 'Slowakische Republik', adjectives: 'slowakisch*|Slowake|Slowaken|Slowakin|Slowakinnen' },
    SL: {
      names: 'Sierra Leone',
      adjectives: 'sierra-leonisch*|Sierra-Leoner|Sierra-Leonern|Sierra-Leoners|Sierra-Leonerin|Sierra-Leonerinnen',
    },
    SM: { adjectives: 'san-marinesisch*|sanmarinesisch*' },
    SN: { adjectives: 'senegalesisch*|Senegalese|Senegalesen|Senegalesin|Senegalesinnen' },
    SO: {
      adjectives: 'somalisch*|Somalier|Somaliern|Somaliers|Somalierin|Somalierinnen|Somali|Somalis',
    },
    SR: {
      names: 'Suriname|Surinam',
      adjectives: 'surinamisch*|Surinamer|Surinamern|Surinamers|Surinamerin|Surinamerinnen',
    },
    SS: { names: 'Südsudan', adjectives: 'südsudanesisch*|Südsudanese|Südsudanesen|Südsudanesin|Südsudanesinnen' },
    ST: { names: 'São Tomé und Príncipe|Sao Tome', adjectives: 'são-toméisch*' },
    SV: {
      adjectives: 'salvadorianisch*|Salvadorianer|Salvadorianern|Salvadorianers|Salvadorianerin|Salvadorianerinnen',
    },
    SY: { adjectives: 'syrisch*|Syrer|Syrern|Syrers|Syrerin|Syrerinnen|Syrier|Syriern|Syriers|Syrierin|Syrierinnen' },
    SZ: { names: 'Swasiland|Eswatini', adjectives: 'swasiländisch*' },
    TD: { names: 'Tschad', adjectives: 'tschadisch*|Tschader|Tschadern|Tschaders|Tschaderin|Tschaderinnen' },
    TG: { adjectives: 'togoisch*|Togoer|Togoern|Togoers|Togoerin|Togoerinnen|togolesisch*' },
    TH: {
      names: 'Siam',
      adjectives: 'thailändisch*|Thailänder|Thailändern|Thailänders|Thailänderin|Thailänderinnen|Thai|Thais',
    },
    TJ: { names: 'Tadschikistan', adjectives: 'tadschikisch*|Tadschike|Tadschiken|Tadschikin|Tadschikinnen' },
    TL: {
      names: 'Osttimor|Timor-Leste',
      adjectives: 'osttimoresisch*|timoresisch*|Timorese|Timoresen|Timoresin|Timoresinnen',
    },
    TM: { names: 'Turkmenien', adjectives: 'turkmenisch*|Turkmene|Turkmenen|Turkmenin|Turkmeninnen' },
    TN: { adjectives: 'tunesisch*|Tunesier|Tunesiern|Tunesiers|Tunesierin|Tunesierinnen' },
    TO: { adjectives: 'tongaisch*|Tongaer|Tongaern|Tongaers|Tongaerin|Tongaerinnen' },
    TR: { names: 'Türkei|Republik Türkei', adjectives: 'türkisch*|Türke|Türkin|Türkinnen|Türken' },
    TT: {
      names: 'Trinidad|Trinidad und Tobago',
      adjectives: 'trinidadisch*|Trinidader|Trinidadern|Trinidaders|Trinidaderin|Trinidaderinnen',
    },
    TV: { adjectives: 'tuvaluisch*|Tuvaluer|Tuvaluern|Tuvaluers|Tuvaluerin|Tuvaluerinnen' },
    TW: {
      names: 'Formosa',
      adjectives:
        'taiwanisch*|taiwanesisch*|Taiwaner|Taiwanern|Taiwaners|Taiwanerin|Taiwanerinnen|Taiwanese|Taiwanesen|' +
        'Taiwanesin|Taiwanesinnen',
    },
    TZ: { names: 'Tanzania', adjectives: 'tansanisch*|Tansanier|Tansaniern|Tansaniers|Tansanierin|Tansanierinnen' },
    UA: { adjectives: 'ukrainisch*|Ukrainer|Ukrainern|Ukrainers|Ukrainerin|Ukrainerinnen' },
    UG: { adjectives: 'ugandisch*|Ugander|Ugandern|Uganders|Uganderin|Uganderinnen' },
    US: {
      names: 'USA|US|Vereinigte Staaten|Vereinigten Staaten|Vereinigte Staaten von Amerika|Amerika',
      adjectives:
        'amerikanisch*|us-amerikanisch*|Amerikaner|Amerikanern|Amerikaners|Amerikanerin|Amerikanerinnen|' +
        'US-Amerikaner|US-Amerikanern|US-Amerikaners|US-Amerikanerin|US-Amerikanerinnen',
    },
    UY: { adjectives: 'uruguayisch*|Uruguayer|Uruguayern|Uruguayers|Uruguayerin|Uruguayerinnen' },
    UZ: { names: 'Usbekistan', adjectives: 'usbekisch*|Usbeke|Usbeken|Usbekin|Usbekinnen' },
    VA: { names: 'Vatikan|Heiliger Stuhl|Heiligen Stuhl|Heilige Stuhl|Vatikanstaat', adjectives: 'vatikanisch*' },
    VC: { names: 'St. Vincent und die Grenadinen|Saint Vincent', adjectives: 'vincentisch*' },
    VE: { adjectives: 'venezolanisch*|Venezolaner|Venezolanern|Venezolaners|Venezolanerin|Venezolanerinnen' },
    VN: { adjectives: 'vietnamesisch*|Vietnamese|Vietnamesen|Vietnamesin|Vietnamesinnen' },
    VU: { adjectives: 'vanuatuisch*' },
    WS: { adjectives: 'samoanisch*|Samoaner|Samoanern|Samoaners|Samoanerin|Samoanerinnen' },
    XK: {
      adjectives:
        'kosovarisch*|Kosovare|Kosovaren|Kosovarin|Kosovarinnen|Kosovo-Albaner|Kosovo-Albanern|Kosovo-Albaners|' +
        'Kosovo-Albanerin|Kosovo-Albanerinnen',
    },
    YE: { names: 'Yemen', adjectives: 'jemenitisch*|Jemenite|Jemeniten|Jemenitin|Jemenitinnen' },
    ZA: { adjectives: 'südafrikanisch*|Südafrikaner|Südafrikanern|Südafrikaners|Südafrikanerin|Südafrikanerinnen' },
    ZM: { names: 'Zambia', adjectives: 'sambisch*|Sambier|Sambiern|Sambiers|Sambierin|Sambierinnen' },
    ZW: {
      names: 'Zimbabwe',
      adjectives: 'simbabwisch*|Simbabwer|Simbabwern|Simbabwers|Simbabwerin|Simbabwerinnen',
    },
    'geonames-1816670': { names: 'Peking|Beijing' },
    'geonames-3067696': { names: 'Prag' },
    'geonames-524901': { names: 'Moskau' },
    'geonames-703448': { names: 'Kiew|Kyjiw|Kyiv' },
  },
} satisfies LanguagePack;
