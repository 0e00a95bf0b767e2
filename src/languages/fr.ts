// French of the press. Grounds: CLDR covers months and days; this adds press abbreviations ("janv.", "juil."), "1er" and
// "premier", relative days and demonyms in their forms. Months, days and adjectives are lower case ("le président russe"),
// so lower-case forms match in either case. "mars" is also a planet and a brand and wants a day, a year or "en" beside it.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'fr',
  name: 'French',
  detection: {
    fr: {
      scripts: 'Latin',
      frequent:
        "de|la|le|et|les|des|en|un|du|une|que|est|pour|qui|dans|a|par|plus|pas|au|sur|ne|se|ce|il|sont|la'|avec|" +
        "son|aux|d'|l'|qu'|n'|s'|c'|j'|ont|cette|ses|mais|on|ou|comme|été|nous|elle|y|sa|entre|ils|leur|deux|" +
        'aussi|après|avoir|même|ces|être|fait|tout|leurs|peut|sans|était|contre|ans|si|où|tous|encore|très|' +
        'depuis|dont|avant|sous|selon|faire|non|alors|moins|lors|années|année|président|gouvernement|ministre|' +
        'police|pays|hier|france|français|jour|millions|trois|premier|première|nouveau|dit|déclaré|je|vous|avait|' +
        'ainsi|bien|personnes|pendant|toujours|vers|chez|quand|donc|également|car|lorsque|déjà|jamais|rien|' +
        'quelque|quelques|chaque|toute|toutes|autre|autres|celui|celle|ceux|notre|votre|nos|vos|moi|toi|lui|' +
        "elles|quoi|comment|pourquoi|parce|tandis|afin|malgré|jusqu'à|parmi|jours|semaine|mois|matin|soir|nuit|" +
        'heure|heures|temps|fois|homme|femme|femmes|enfants|monde|ville|état|loi|guerre|justice',
      affixes:
        '*tion|*tions|*ement|*ements|*eur|*eurs|*eux|*euse|*aire|*aires|*ique|*iques|*ité|*és|*ées|*ait|*aient|' +
        '*ance|*ois|*oise|*ier|*eau*|*qu*|*eu*|*ou*|*oi*',
    },
  },
  dates: {
    months: [
      'jan|janv',
      'fév|févr|fevrier',
      '',
      'avr',
      '',
      '',
      'juil|juill',
      'aout',
      'sep|sept',
      'oct',
      'nov',
      'déc|dec',
    ],
    weekdays: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    relativeDays: {
      '-2': 'avant-hier|avant hier|avant-hier soir',
      '-1': 'hier|hier soir|hier matin|hier après-midi|la nuit dernière',
      '0': "aujourd'hui|ce matin|ce soir|cet après-midi|cette nuit|ce midi",
      '1': 'demain|demain matin|demain soir|demain après-midi',
      '2': 'après-demain|après demain',
    },
    daysAgo: 'il y a # jours',
    dayCounts: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    last: 'dernier|dernière|passé|passée|écoulé|écoulée',
    current: 'ce|cet|cette|en cours|courant',
    next: 'prochain|prochaine|à venir|qui vient',
    units: {
      day: 'jour|jours|journée|journées',
      week: 'semaine|semaines',
      month: 'mois',
      year: 'an|ans|année|années',
    },
    connectors: "de|du|de l'an|de l'année|au mois de",
    before:
      "le|du|au|dès|depuis|depuis le|jusqu'au|jusqu'en|en|à partir du|à compter du|avant le|après le|entre le|" +
      "en date du|daté du|début|fin|mi|courant|au mois de|pour le|d'ici au|d'ici|les|de|pendant|durant|dès le",
    range: "au|à|jusqu'au|jusqu'à|et le|et|-|–|—",
    ordinalEndings: 'er|e|ème|re',
    dayWords: { premier: 1 },
    dayParts: 'matin|midi|après-midi|soir|nuit',
    every: 'chaque|tous les',
    maxEnding: 0,
    guarded: 'mars|mar|mer|avril|mai|dim|sam|jan|ven',
    capitalised: false,
  },
  names: {
    titles:
      'président|présidente|ex-président|ex-présidente|ancien président|ancienne présidente|vice-président|' +
      "vice-présidente|président élu|chef de l'état|cheffe de l'état|chef de l'etat|premier ministre|" +
      'première ministre|ex-premier ministre|ancien premier ministre|vice-premier ministre|ministre|' +
      'ex-ministre|ancien ministre|ancienne ministre|ministre délégué|ministre déléguée|' +
      "ministre des affaires étrangères|ministre de la défense|ministre des armées|ministre de l'intérieur|" +
      "ministre de l'économie|ministre des finances|ministre de la santé|ministre de la justice|" +
      "ministre de l'éducation|garde des sceaux|chef de la diplomatie|cheffe de la diplomatie|secrétaire d'état|" +
      "secrétaire d'etat|secrétaire général|secrétaire générale|secrétaire|sous-secrétaire|chancelier|" +
      'chancelière|ex-chancelière|vice-chancelier|chef du gouvernement|cheffe du gouvernement|roi|reine|prince|' +
      'princesse|prince héritier|empereur|impératrice|émir|sultan|cheikh|chah|tsar|duc|duchesse|comte|comtesse|' +
      'baron|baronne|pape|souverain pontife|cardinal|archevêque|évêque|mgr|monseigneur|patriarche|ayatollah|imam|' +
      'rabbin|grand rabbin|abbé|père|frère|sœur|pasteur|général|générale|général de brigade|général de division|' +
      'amiral|vice-amiral|colonel|colonelle|lieutenant-colonel|commandant|commandante|capitaine|lieutenant|' +
      'lieutenante|major|adjudant|sergent|caporal|maréchal|commissaire|préfet|préfète|sous-préfet|gouverneur|' +
      'gouverneure|maire|mairesse|ancien maire|adjoint au maire|conseiller|conseillère|sénateur|sénatrice|député|' +
      'députée|eurodéputé|eurodéputée|parlementaire|élu|élue|porte-parole|ambassadeur|ambassadrice|consul|' +
      'émissaire|envoyé spécial|envoyée spéciale|haut-commissaire|haut représentant|haute représentante|' +
      'procureur|procureure|procureur général|procureure générale|procureur de la république|juge|magistrat|' +
      'magistrate|avocat|avocate|me|maître|bâtonnier|défenseur des droits|leader|dirigeant|dirigeante|' +
      "guide suprême|chef|cheffe|opposant|opposante|chef de l'opposition|chef d'état-major|directeur|directrice|" +
      'directeur général|directrice générale|pdg|patron|patronne|fondateur|fondatrice|cofondateur|cofondatrice|' +
      "homme d'affaires|milliardaire|professeur|professeure|pr|docteur|docteure|dr|recteur|rectrice|économiste|" +
      'analyste|politologue|historien|historienne|sociologue|philosophe|scientifique|chercheur|chercheuse|' +
      'journaliste|correspondant|correspondante|écrivain|écrivaine|romancier|romancière|poète|auteur|autrice|' +
      'acteur|actrice|comédien|comédienne|chanteur|chanteuse|rappeur|rappeuse|réalisateur|réalisatrice|cinéaste|' +
      'humoriste|entraîneur|entraîneuse|sélectionneur|sélectionneuse|attaquant|attaquante|défenseur|' +
      'milieu de terrain|gardien|gardienne|joueur|joueuse|capitaine des bleus|champion|championne|pilote|' +
      'cycliste|astronaute|spationaute|militant|militante|dissident|dissidente|dictateur|monsieur|madame|' +
      'mademoiselle|m|mm|mme|mmes|mlle|sir|lord|lady' +
      '|première dame|premier secrétaire|première secrétaire|président de la république|' +
      "présidente de la commission|ministre du travail|ministre de la culture|ministre de l'agriculture|" +
      'conseiller fédéral|conseillère fédérale|commissaire européen|commissaire européenne',
    organisationWords:
      'ministère|département|secrétariat|université|institut|école|académie|collège|lycée|faculté|banque|parti|' +
      'conseil|comité|commission|tribunal|cour|parquet|parlement|congrès|sénat|assemblée|chambre|agence|autorité|' +
      'bureau|office|organisation|association|union|fédération|confédération|ligue|alliance|coalition|front|' +
      'mouvement|rassemblement|fondation|fonds|société|club|équipe|olympique|racing|stade|compagnie|entreprise|' +
      'groupe|holding|syndicat|centrale|compagnie aérienne|laboratoires|laboratoire|journal|quotidien|' +
      'hebdomadaire|revue|chaîne|télévision|tv|radio|presse|agence de presse|police|gendarmerie|garde|armée|' +
      "marine|armée de l'air|forces|forces armées|brigade|bataillon|régiment|milice|cartel|église|" +
      'conférence épiscopale|diocèse|hôpital|clinique|chu|musée|théâtre|opéra|orchestre|bibliothèque|bourse|' +
      'centre|observatoire|consortium|collectif|direction|directoire|gouvernement|préfecture|mairie|municipalité|' +
      'région|ambassade|consulat|cabinet|caisse|chambre de commerce|cour suprême|cour des comptes|' +
      'haut-commissariat|sa|sarl|sas|fc|inc|ltd',
    placeWords:
      'ville|village|commune|bourg|hameau|quartier|arrondissement|rivière|fleuve|lac|mer|océan|baie|golfe|' +
      "détroit|canal|île|îles|archipel|péninsule|presqu'île|cap|mont|montagne|montagnes|massif|col|volcan|" +
      'colline|vallée|désert|forêt|parc|province|état|comté|district|département|région|canton|wilaya|' +
      'gouvernorat|préfecture|oblast|territoire|république|royaume|émirat|principauté|frontière|côte|plage|port|' +
      'aéroport|gare|place|rue|avenue|boulevard|route|autoroute|pont|quai|stade|nord|sud|est|ouest|nord-est|' +
      'nord-ouest|sud-est|sud-ouest|occidental|oriental|central|méridional|septentrional',
    joiners: "de|du|des|d'|la|le|les|l'|et|en|sur|sous|pour|par|à|au|aux|von|van|der|el|al|ben|bin|ibn|of|the",
    neverNames:
      "le|la|les|l'|un|une|des|du|de|d'|au|aux|à|en|dans|sur|sous|par|pour|avec|sans|chez|vers|entre|contre|" +
      "depuis|pendant|durant|dès|avant|après|selon|d'après|malgré|parmi|outre|hors|jusque|jusqu'à|et|ou|où|ni|" +
      "mais|or|donc|car|si|que|qui|quoi|dont|quand|lorsque|lorsqu'il|alors|alors que|tandis que|comme|comment|" +
      'pourquoi|puisque|parce que|afin|ainsi|aussi|cependant|toutefois|néanmoins|pourtant|par ailleurs|en effet|' +
      "en revanche|en outre|de plus|enfin|ensuite|puis|désormais|aujourd'hui|hier|demain|maintenant|déjà|encore|" +
      'toujours|jamais|souvent|parfois|bientôt|bien|très|trop|plus|moins|autant|presque|environ|peut-être|' +
      'sans doute|certes|certains|certaines|plusieurs|quelques|chaque|tout|toute|tous|toutes|autre|autres|même|' +
      "mêmes|tel|telle|aucun|aucune|rien|personne|ce|cet|cette|ces|ceci|cela|ça|c'est|celui|celle|ceux|celles|il|" +
      "elle|ils|elles|on|je|j'ai|tu|nous|vous|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|se|est|sont|" +
      "était|a|ont|avait|avoir|être|fait|faut|voici|voilà|oui|non|pas|ne|n'est|deux|trois|quatre|cinq|six|sept|" +
      'huit|neuf|dix|cent|mille|premier|première|deuxième|dernier|dernière|nouveau|nouvelle|grand|grande|' +
      'selon lui|interrogé|interrogée|présent|face|grâce|suite|faute|lors|près|loin|fin|début|autorités|témoins|' +
      'experts|policiers|habitants|photo|photos|vidéo|lire|voir|direct|en direct|mise à jour|reportage|entretien|' +
      'interview|éditorial|analyse|tribune|portrait|récit|enquête|exclusif|infographie|musulman|musulmans|' +
      'chrétien|chrétiens|catholique|catholiques|juif|juifs|européen|européenne|européens|africain|arabe|arabes|' +
      'dieu|internet|covid|coronavirus|omicron|twitter|facebook|whatsapp',
    endings: '',
    prefixes: "l'|d'|qu'|s'|n'|j'|c'|m'|t'|jusqu'|lorsqu'|puisqu'|quoiqu'|presqu'",
  },
  stopWords:
    'de|la|le|les|et|des|en|un|du|une|que|est|pour|qui|dans|a|par|plus|pas|au|sur|ne|se|ce|il|sont|aux|avec|son|' +
    'ont|cette|d|l|qu|s|n|c|j|été|sa|ses|elle|mais|ou|où|comme|être|tout|nous|fait|leur|même|on|aussi|ils|y|deux|' +
    'entre|sans|ces|après|bien|avait|dont|depuis|était|très|selon|lui|contre|avant|je|vous|moins|peut|encore|' +
    'leurs|sous|si|faire|également|alors|ainsi|cela|celle|celui|ceux|fois|lors|toujours|notre|dit|déjà|donc|' +
    'avoir|tous|toute|toutes|non|trois|autre|autres|ans|an|année|jour|pendant|vers|chez|plusieurs|sera|seront|' +
    'étaient|ayant|jusqu|afin|car|quand|lorsque|puis|parce|quelques|chaque|trop|peu|ni|rien|ici|là|nos|votre|vos|' +
    'mes|mon|ma|moi|me|te|tu|aucun|aucune|soit|doit|doivent|peuvent|cet|eux|elles|désormais|notamment|près|face',
  boilerplate:
    'laisser un commentaire|laissez un commentaire|poster un commentaire|ajouter un commentaire|' +
    'écrire un commentaire|votre adresse e-mail ne sera pas publiée|' +
    'votre adresse de messagerie ne sera pas publiée|votre adresse email ne sera pas publiée|' +
    'les champs obligatoires sont indiqués|enregistrer mon nom, mon e-mail|annuler la réponse|' +
    'prévenez-moi de tous les nouveaux|avertissez-moi par e-mail|vous devez être connecté pour|' +
    'connectez-vous pour commenter|lire aussi|à lire aussi|lire également|à lire également|lire la suite|' +
    'lire plus|voir aussi|à voir aussi|à découvrir aussi|vous aimerez aussi|cela pourrait vous intéresser|' +
    'articles similaires|articles liés|articles connexes|' +
    'article réservé aux abonnés|la suite est réservée|partager cet article|partagez cet article|partager sur|' +
    'cliquez pour partager|cliquez ici|suivez-nous sur|retrouvez-nous sur|rejoignez-nous sur|abonnez-vous|' +
    "s'abonner|déjà abonné|inscrivez-vous à|recevez notre newsletter|recevez chaque jour|tous droits réservés|" +
    "© copyright|copyright ©|reproduction interdite|photo :|photo d'illustration|crédit photo|crédits :|" +
    "image d'illustration|publicité|contenu sponsorisé|ce site utilise des cookies|nous utilisons des cookies|" +
    'ce site utilise akismet|en poursuivant votre navigation|gérer mes cookies|politique de confidentialité|' +
    'mentions légales|retour en haut|aller au contenu|mots-clés|étiquettes :' +
    '|sur le même sujet :|sur le même thème :',
  multipliers: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    centaine: 100,
    centaines: 100,
    mille: 1000,
    millier: 1000,
    milliers: 1000,
    million: 1000000,
    millions: 1000000,
    mio: 1000000,
    mln: 1000000,
    milliard: 1000000000,
    milliards: 1000000000,
    md: 1000000000,
    mds: 1000000000,
    mrd: 1000000000,
    mrds: 1000000000,
    billion: 1000000000000,
    billions: 1000000000000,
  },
  places: {
    AD: { adjectives: 'andorran|andorrane|andorrans|andorranes' },
    AE: {
      names: 'Emirats arabes unis|Émirats|Emirats|EAU',
      adjectives: 'émirati|émiratie|émiratis|émiraties|émirien|émirienne|émiriens|émiriennes',
    },
    AF: { adjectives: 'afghan|afghane|afghans|afghanes' },
    AG: { names: 'Antigua-et-Barbuda', adjectives: 'antiguais|antiguaise|antiguaises' },
    AL: { adjectives: 'albanais|albanaise|albanaises' },
    AM: { adjectives: 'arménien|arménienne|arméniens|arméniennes' },
    AO: { adjectives: 'angolais|angolaise|angolaises' },
    AR: { adjectives: 'argentin|argentine|argentins|argentines' },
    AT: { adjectives: 'autrichien|autrichienne|autrichiens|autrichiennes' },
    AU: { adjectives: 'australien|australienne|australiens|australiennes' },
    AZ: {
      names: 'Azerbaïdjan',
      adjectives: 'azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azérie|azéris|azéries',
    },
    BA: {
      names: 'Bosnie|Bosnie-Herzégovine',
      adjectives: 'bosnien|bosnienne|bosniens|bosniennes|bosniaque|bosniaques',
    },
    BB: { adjectives: 'barbadien|barbadienne|barbadiens|barbadiennes' },
    BD: { names: 'Bangladesh|Bangla Desh', adjectives: 'bangladais|bangladaise|bangladaises' },
    BE: { adjectives: 'belge|belges' },
    BF: { names: 'Burkina|Burkina Faso|Haute-Volta', adjectives: 'burkinabé|burkinabés|burkinabè' },
    BG: { adjectives: 'bulgare|bulgares' },
    BH: {
      names: 'Bahreïn',
      adjectives: 'bahreïni|bahreïnie|bahreïnis|bahreïnies|bahreïnien|bahreïnienne|bahreïniens|bahreïniennes',
    },
    BI: { adjectives: 'burundais|burundaise|burundaises' },
    BJ: { adjectives: 'béninois|béninoise|béninoises' },
    BN: { names: 'Brunei', adjectives: 'brunéien|brunéienne|brunéiens|brunéiennes' },
    BO: { adjectives: 'bolivien|bolivienne|boliviens|boliviennes' },
    BR: { adjectives: 'brésilien|brésilienne|brésiliens|brésiliennes' },
    BS: { adjectives: 'bahamien|bahamienne|bahamiens|bahamiennes|bahaméen|bahaméenne|bahaméens|bahaméennes' },
    BT: { adjectives: 'bhoutanais|bhoutanaise|bhoutanaises' },
    BW: { adjectives: 'botswanais|botswanaise|botswanaises' },
    BY: { names: 'Biélorussie|Bélarus|Belarus', adjectives: 'biélorusse|biélorusses|bélarusse|bélarusses' },
    BZ: { names: 'Belize', adjectives: 'bélizien|bélizienne|béliziens|béliziennes' },
    CA: { adjectives: 'canadien|canadienne|canadiens|canadiennes' },
    CD: {
      names: 'République démocratique du Congo|RD Congo|RDC|Zaïre|Congo-Kinshasa',
      adjectives: 'congolais|congolaise|congolaises',
    },
    CF: {
      names: 'Centrafrique|République centrafricaine|RCA',
      adjectives: 'centrafricain|centrafricaine|centrafricains|centrafricaines',
    },
    CG: { names: 'Congo Brazzaville|Congo-Brazzaville|République du Congo' },
    CH: { names: 'Confédération helvétique', adjectives: 'suisse|suisses|helvétique|helvétiques|helvète|helvètes' },
    CI: { names: "Côte d'Ivoire", adjectives: 'ivoirien|ivoirienne|ivoiriens|ivoiriennes' },
    CL: { adjectives: 'chilien|chilienne|chiliens|chiliennes' },
    CM: { adjectives: 'camerounais|camerounaise|camerounaises' },
    CN: { names: 'Chine populaire|République populaire de Chine', adjectives: 'chinois|chinoise|chinoises' },
    CO: { adjectives: 'colombien|colombienne|colombiens|colombiennes' },
    CR: {
      adjectives:
        'costaricien|costaricienne|costariciens|costariciennes|costa-ricien|costa-ricienne|costa-riciens|' +
        'costa-riciennes',
    },
    CU: { adjectives: 'cubain|cubaine|cubains|cubaines' },
    CV: {
      names: 'Cap-Vert',
      adjectives:
        'capverdien|capverdienne|capverdiens|capverdiennes|cap-verdien|cap-verdienne|cap-verdiens|cap-verdiennes',
    },
    CY: { adjectives: 'chypriote|chypriotes|cypriote|cypriotes' },
    CZ: { names: 'République tchèque|Tchéquie', adjectives: 'tchèque|tchèques' },
    DE: {
      names: "République fédérale d'Allemagne|RFA",
      adjectives: 'allemand|allemande|allemands|allemandes|ouest-allemand|est-allemand',
    },
    DJ: { adjectives: 'djiboutien|djiboutienne|djiboutiens|djiboutiennes' },
    DK: { adjectives: 'danois|danoise|danoises' },
    DM: { adjectives: 'dominiquais|dominiquaise|dominiquaises' },
    DO: { names: 'République dominicaine', adjectives: 'dominicain|dominicaine|dominicains|dominicaines' },
    DZ: { adjectives: 'algérien|algérienne|algériens|algériennes' },
    EC: { adjectives: 'équatorien|équatorienne|équatoriens|équatoriennes' },
    EE: { names: 'Estonie', adjectives: 'estonien|estonienne|estoniens|estoniennes' },
    EG: { names: 'Egypte', adjectives: 'égyptien|égyptienne|égyptiens|égyptiennes' },
    EH: { names: 'Sahara occidental', adjectives: 'sahraoui|sahraouie|sahraouis|sahraouies' },
    ER: { names: 'Erythrée', adjectives: 'érythréen|érythréenne|érythréens|érythréennes' },
    ES: { adjectives: 'espagnol|espagnole|espagnols|espagnoles' },
    ET: { names: 'Ethiopie', adjectives: 'éthiopien|éthiopienne|éthiopiens|éthiopiennes' },
    FI: { adjectives: 'finlandais|finlandaise|finlandaises|finnois|finnoise|finnoises' },
    FJ: { names: 'Fidji|îles Fidji', adjectives: 'fidjien|fidjienne|fidjiens|fidjiennes' },
    FM: { adjectives: 'micronésien|micronésienne|micronésiens|micronésiennes' },
    FR: { names: 'Hexagone', adjectives: 'français|française|françaises' },
    GA: { adjectives: 'gabonais|gabonaise|gabonaises' },
    GB: { names: 'Grande-Bretagne|Royaume Uni|UK', adjectives: 'britannique|britanniques|anglais|anglaise|anglaises' },
    'GB-ENG': { names: 'Angleterre' },
    'GB-NIR': { names: 'Irlande du Nord', adjectives: 'nord-irlandais|nord-irlandaise|nord-irlandaises' },
    'GB-SCT': { names: 'Ecosse|Écosse', adjectives: 'écossais|écossaise|écossaises' },
    'GB-WLS': { names: 'Pays de Galles', adjectives: 'gallois|galloise|galloises' },
    GD: { adjectives: 'grenadien|grenadienne|grenadiens|grenadiennes' },
    GE: { adjectives: 'géorgien|géorgienne|géorgiens|géorgiennes' },
    GF: { adjectives: 'guyanais|guyanaise|guyanaises' },
    GH: { adjectives: 'ghanéen|ghanéenne|ghanéens|ghanéennes' },
    GL: { adjectives: 'groenlandais|groenlandaise|groenlandaises' },
    GM: { adjectives: 'gambien|gambienne|gambiens|gambiennes' },
    GN: { names: 'Guinée Conakry|Guinée-Conakry', adjectives: 'guinéen|guinéenne|guinéens|guinéennes' },
    GQ: { adjectives: 'équato-guinéen|équato-guinéenne|équato-guinéens|équato-guinéennes' },
    GR: { adjectives: 'grec|grecs|grecque|grecques|hellénique|helléniques' },
    GT: { adjectives: 'guatémaltèque|guatémaltèques' },
    GW: { names: 'Guinée-Bissau', adjectives: 'bissau-guinéen|bissau-guinéenne|bissau-guinéens|bissau-guinéennes' },
    GY: { adjectives: 'guyanien|guyanienne|guyaniens|guyaniennes' },
    HK: {
      names: 'Hong-Kong|Hongkong',
      adjectives: 'hongkongais|hongkongaise|hongkongaises|hong-kongais|hong-kongaise|hong-kongaises',
    },
    HN: { adjectives: 'hondurien|hondurienne|honduriens|honduriennes' },
    HR: { adjectives: 'croate|croates' },
    HT: { adjectives: 'haïtien|haïtienne|haïtiens|haïtiennes' },
    HU: { adjectives: 'hongrois|hongroise|hongroises|magyar|magyare|magyars|magyares' },
    ID: { adjectives: 'indonésien|indonésienne|indonésiens|indonésiennes' },
    IE: { names: 'Eire', adjectives: 'irlandais|irlandaise|irlandaises' },
    IL: { names: 'Israël|Etat hébreu|État hébreu', adjectives: 'israélien|israélienne|israéliens|israéliennes' },
    IN: { adjectives: 'indien|indienne|indiens|indiennes' },
    IQ: {
      names: 'Irak|Iraq',
      adjectives: 'irakien|irakienne|irakiens|irakiennes|iraqien|iraqienne|iraqiens|iraqiennes',
    },
    IR: { names: "République islamique d'Iran|Perse", adjectives: 'iranien|iranienne|iraniens|iraniennes' },
    IS: { adjectives: 'islandais|islandaise|islandaises' },
    IT: { adjectives: 'italien|italienne|italiens|italiennes' },
    JM: { adjectives: 'jamaïcain|jamaïcaine|jamaïcains|jamaïcaines|jamaïquain|jamaïquaine|jamaïquains|jamaïquaines' },
    JO: { adjectives: 'jordanien|jordanienne|jordaniens|jordaniennes' },
    JP: { adjectives: 'japonais|japonaise|japonaises|nippon|nippons|nippone|nippones' },
    KE: { adjectives: 'kényan|kényane|kényans|kényanes|kenyan|kenyane|kenyans|kenyanes' },
    KG: { names: 'Kirghizistan|Kirghizie|Kirghizstan', adjectives: 'kirghize|kirghizes|kirghiz' },
    KH: { names: 'Kampuchéa', adjectives: 'cambodgien|cambodgienne|cambodgiens|cambodgiennes' },
    KI: { adjectives: 'kiribatien|kiribatienne|kiribatiens|kiribatiennes' },
    KM: { adjectives: 'comorien|comorienne|comoriens|comoriennes' },
    KN: { names: 'Saint-Kitts-et-Nevis|Saint-Christophe-et-Niévès', adjectives: 'kittitien-et-névicien' },
    KP: { names: 'Corée du Nord|RPDC', adjectives: 'nord-coréen|nord-coréenne|nord-coréens|nord-coréennes' },
    KR: {
      names: 'Corée du Sud|République de Corée',
      adjectives: 'sud-coréen|sud-coréenne|sud-coréens|sud-coréennes|coréen|coréenne|coréens|coréennes',
    },
    KW: { names: 'Koweit', adjectives: 'koweïtien|koweïtienne|koweïtiens|koweïtiennes' },
    KZ: { adjectives: 'kazakh|kazakhe|kazakhs|kazakhes|kazakhstanais|kazakhstanaise|kazakhstanaises' },
    LA: { adjectives: 'laotien|laotienne|laotiens|laotiennes' },
    LB: { adjectives: 'libanais|libanaise|libanaises' },
    LC: { names: 'Sainte-Lucie', adjectives: 'saint-lucien|saint-lucienne|saint-luciens|saint-luciennes' },
    LI: { adjectives: 'liechtensteinois|liechtensteinoise|liechtensteinoises' },
    LK: {
      names: 'Ceylan',
      adjectives:
        'sri-lankais|sri-lankaise|sri-lankaises|srilankais|srilankaise|srilankaises|ceylanais|ceylanaise|' +
        'ceylanaises',
    },
    LR: { adjectives: 'libérien|libérienne|libériens|libériennes' },
    LS: { adjectives: 'lésothan|lésothane|lésothans|lésothanes|basotho' },
    LT: {
      adjectives: 'lituanien|lituanienne|lituaniens|lituaniennes|lithuanien|lithuanienne|lithuaniens|lithuaniennes',
    },
    LU: { adjectives: 'luxembourgeois|luxembourgeoise|luxembourgeoises' },
    LV: { adjectives: 'letton|lettons|lettone|lettonne|lettones|lettonnes' },
    LY: { adjectives: 'libyen|libyenne|libyens|libyennes' },
    MA: { adjectives: 'marocain|marocaine|marocains|marocaines' },
    MC: { adjectives: 'monégasque|monégasques' },
    MD: { adjectives: 'moldave|moldaves' },
    ME: { adjectives: 'monténégrin|monténégrine|monténégrins|monténégrines' },
    MG: { adjectives: 'malgache|malgaches' },
    MH: { adjectives: 'marshallais|marshallaise|marshallaises' },
    MK: {
      names: 'Macédoine|Macédoine du Nord',
      adjectives:
        'macédonien|macédonienne|macédoniens|macédoniennes|nord-macédonien|nord-macédonienne|nord-macédoniens|' +
        'nord-macédoniennes',
    },
    ML: { adjectives: 'malien|malienne|maliens|maliennes' },
    MM: { names: 'Birmanie|Burma', adjectives: 'birman|birmane|birmans|birmanes' },
    MN: { adjectives: 'mongol|mongole|mongols|mongoles' },
    MO: { adjectives: 'macanais|macanaise|macanaises' },
    MR: { adjectives: 'mauritanien|mauritanienne|mauritaniens|mauritaniennes' },
    MT: { adjectives: 'maltais|maltaise|maltaises' },
    MU: { names: 'île Maurice|Ile Maurice', adjectives: 'mauricien|mauricienne|mauriciens|mauriciennes' },
    MV: { adjectives: 'maldivien|maldivienne|maldiviens|maldiviennes' },
    MW: { adjectives: 'malawien|malawienne|malawiens|malawiennes' },
    MX: { adjectives: 'mexicain|mexicaine|mexicains|mexicaines' },
    MY: { adjectives: 'malais|malaisien|malaisienne|malaisiens|malaisiennes' },
    MZ: { adjectives: 'mozambicain|mozambicaine|mozambicains|mozambicaines' },
    NA: { adjectives: 'namibien|namibienne|namibiens|namibiennes' },
    NE: { adjectives: 'nigérien|nigérienne|nigériens|nigériennes' },
    NG: { adjectives: 'nigérian|nigériane|nigérians|nigérianes' },
    NI: {
      adjectives:
        'nicaraguéen|nicaraguéenne|nicaraguéens|nicaraguéennes|nicaraguayen|nicaraguayenne|nicaraguayens|' +
        'nicaraguayennes',
    },
    NL: {
      names: 'Hollande|Pays-Bas',
      adjectives: 'néerlandais|néerlandaise|néerlandaises|hollandais|hollandaise|hollandaises',
    },
    NO: { adjectives: 'norvégien|norvégienne|norvégiens|norvégiennes' },
    NP: { adjectives: 'népalais|népalaise|népalaises' },
    NR: { adjectives: 'nauruan|nauruane|nauruans|nauruanes' },
    NZ: {
      names: 'Nouvelle-Zélande',
      adjectives: 'néo-zélandais|néo-zélandaise|néo-zélandaises|néozélandais|néozélandaise|néozélandaises',
    },
    OM: { adjectives: 'omanais|omanaise|omanaises' },
    PA: { adjectives: 'panaméen|panaméenne|panaméens|panaméennes' },
    PE: { adjectives: 'péruvien|péruvienne|péruviens|péruviennes' },
    PG: {
      names: 'Papouasie|Papouasie-Nouvelle-Guinée',
      adjectives: 'papouasien|papouasienne|papouasiens|papouasiennes|papou|papous|papoue|papoues',
    },
    PH: { adjectives: 'philippin|philippine|philippins|philippines' },
    PK: { adjectives: 'pakistanais|pakistanaise|pakistanaises' },
    PL: { adjectives: 'polonais|polonaise|polonaises' },
    PR: { names: 'Porto Rico', adjectives: 'portoricain|portoricaine|portoricains|portoricaines' },
    PS: {
      names: 'Palestine|Territoires palestiniens',
      adjectives: 'palestinien|palestinienne|palestiniens|palestiniennes',
    },
    PT: { adjectives: 'portugais|portugaise|portugaises' },
    PW: { adjectives: 'palaois|palaoise|palaoises|palaosien|palaosienne|palaosiens|palaosiennes' },
    PY: { adjectives: 'paraguayen|paraguayenne|paraguayens|paraguayennes' },
    QA: { adjectives: 'qatarien|qatarienne|qatariens|qatariennes|qatari|qatarie|qataris|qataries' },
    RO: { adjectives: 'roumain|roumaine|roumains|roumaines' },
    RS: { adjectives: 'serbe|serbes' },
    RU: { names: 'Fédération de Russie|Fédération russe', adjectives: 'russe|russes' },
    RW: { adjectives: 'rwandais|rwandaise|rwandaises' },
    SA: { names: 'Arabie saoudite|royaume saoudien', adjectives: 'saoudien|saoudienne|saoudiens|saoudiennes' },
    SB: { names: 'îles Salomon', adjectives: 'salomonais|salomonaise|salomonaises' },
    SC: { adjectives: 'seychellois|seychelloise|seychelloises' },
    SD: { adjectives: 'soudanais|soudanaise|soudanaises' },
    SE: { adjectives: 'suédois|suédoise|suédoises' },
    SG: { adjectives: 'singapourien|singapourienne|singapouriens|singapouriennes' },
    SI: { adjectives: 'slovène|slovènes' },
    SK: { adjectives: 'slovaque|slovaques' },
    SL: { adjectives: 'sierra-léonais|sierra-léonaise|sierra-léonaises|sierraléonais|sierraléonaise|sierraléonaises' },
    SM: { adjectives: 'saint-marinais|saint-marinaise|saint-marinaises' },
    SN: { adjectives: 'sénégalais|sénégalaise|sénégalaises' },
    SO: { adjectives: 'somalien|somalienne|somaliens|somaliennes|somali|somalie|somalis|somalies' },
    SR: {
      names: 'Surinam|Suriname',
      adjectives: 'surinamais|surinamaise|surinamaises|surinamien|surinamienne|surinamiens|surinamiennes',
    },
    SS: { names: 'Soudan du Sud|Sud-Soudan', adjectives: 'sud-soudanais|sud-soudanaise|sud-soudanaises' },
    ST: { names: 'Sao Tomé-et-Principe|Sao Tomé', adjectives: 'santoméen|santoméenne|santoméens|santoméennes' },
    SV: { names: 'Salvador', adjectives: 'salvadorien|salvadorienne|salvadoriens|salvadoriennes' },
    SY: { adjectives: 'syrien|syrienne|syriens|syriennes' },
    SZ: { names: 'Swaziland', adjectives: 'swazi|swazis|souazi' },
    TD: { adjectives: 'tchadien|tchadienne|tchadiens|tchadiennes' },
    TG: { adjectives: 'togolais|togolaise|togolaises' },
    TH: { adjectives: 'thaïlandais|thaïlandaise|thaïlandaises|thaï|thaïs|thaïe' },
    TJ: { adjectives: 'tadjik|tadjike|tadjiks|tadjikes' },
    TL: {
      names: 'Timor-Leste|Timor oriental',
      adjectives: 'timorais|timoraise|timoraises|est-timorais|est-timoraise|est-timoraises',
    },
    TM: { adjectives: 'turkmène|turkmènes' },
    TN: { adjectives: 'tunisien|tunisienne|tunisiens|tunisiennes' },
    TO: { adjectives: 'tongien|tongienne|tongiens|tongiennes' },
    TR: { names: 'Turquie|République de Turquie', adjectives: 'turc|turcs|turque|turques' },
    TT: {
      names: 'Trinité-et-Tobago|Trinidad-et-Tobago|Trinidad',
      adjectives: 'trinidadien|trinidadienne|trinidadiens|trinidadiennes|trinidien|trinidienne|trinidiens|trinidiennes',
    },
    TV: { adjectives: 'tuvaluan|tuvaluane|tuvaluans|tuvaluanes' },
    TW: { names: 'Taiwan|Formose', adjectives: 'taïwanais|taïwanaise|taïwanaises' },
    TZ: { adjectives: 'tanzanien|tanzanienne|tanzaniens|tanzaniennes' },
    UA: { adjectives: 'ukrainien|ukrainienne|ukrainiens|ukrainiennes' },
    UG: { adjectives: 'ougandais|ougandaise|ougandaises' },
    US: {
      names: "États-Unis|Etats-Unis|Etats-Unis d'Amérique|États-Unis d'Amérique|USA|Etats Unis|Amérique",
      adjectives:
        'américain|américaine|américains|américaines|étasunien|étasunienne|étasuniens|étasuniennes|états-unien|' +
        'états-unienne|états-uniens|états-uniennes',
    },
    UY: { adjectives: 'uruguayen|uruguayenne|uruguayens|uruguayennes' },
    UZ: { adjectives: 'ouzbek|ouzbeks|ouzbèke|ouzbèkes' },
    VA: { names: 'Saint-Siège|Vatican', adjectives: 'vatican|vaticane' },
    VC: {
      names: 'Saint-Vincent-et-les-Grenadines',
      adjectives: 'saint-vincentais|saint-vincentaise|saint-vincentaises',
    },
    VE: { adjectives: 'vénézuélien|vénézuélienne|vénézuéliens|vénézuéliennes' },
    VN: { names: 'Viêt Nam|Vietnam|Viêt-Nam', adjectives: 'vietnamien|vietnamienne|vietnamiens|vietnamiennes' },
    VU: { adjectives: 'vanuatais|vanuataise|vanuataises' },
    WS: { adjectives: 'samoan|samoane|samoans|samoanes' },
    XK: { adjectives: 'kosovar|kosovare|kosovars|kosovares' },
    YE: { adjectives: 'yéménite|yéménites' },
    ZA: {
      adjectives:
        'sud-africain|sud-africaine|sud-africains|sud-africaines|sudafricain|sudafricaine|sudafricains|' +
        'sudafricaines',
    },
    ZM: { adjectives: 'zambien|zambienne|zambiens|zambiennes' },
    ZW: { adjectives: 'zimbabwéen|zimbabwéenne|zimbabwéens|zimbabwéennes' },
    'geonames-1816670': { names: 'Pékin|Beijing' },
    'geonames-2643743': { names: 'Londres' },
    'geonames-524901': { names: 'Moscou' },
    'geonames-703448': { names: 'Kiev|Kyïv|Kyiv' },
  },
} satisfies LanguagePack;
