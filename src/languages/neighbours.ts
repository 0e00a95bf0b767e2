/**
 * Languages that detection tells apart from those that have a pack, so that they are not mistaken for one. Nothing else is
 * known of them here; their months and weekdays are CLDR's. Written by hand from knowledge of each language.
 */
import type { LanguagePack } from '../model/language-pack.js';

export const neighbours: LanguagePack['detection'] = {
  bo: {
    scripts: 'Tibetan',
    frequent:
      'ལ|གི|གྱི|ཀྱི|འི|པའི|བའི|ནས|ཏུ|དུ|རུ|དང|ནི|འདི|དེ|རེད|ཡིན|ཡོད|འདུག|མེད|མིན|བྱེད|བྱས|བྱ|ཚོ|རྣམས|གིས|ཀྱིས|གྱིས|ལས|སོགས|ཞེས|ཅེས|ཤེས|མང|ཆེན|ཆེ|' +
      'ལོ|ཟླ|ཚེས|བོད|རྒྱ|ནག|གཞུང|མི|ཁོང|ཁོ|ང|ཚོའི|འབྲེལ|བཤད|གནས|ཐོག|སྐོར|ཅིག|ཞིག|གཅིག|གཉིས|གསུམ|བཞིན|དགོས|ཐུབ|གནང|བཏང|སོང|བྱུང|འགྲོ|དབང|སྲིད',
    affixes: '',
  },
  dz: {
    scripts: 'Tibetan',
    frequent:
      'ལུ|ཚུ|ཨིན|ཨིནམ|ཨིནམས|འབད|འབདཝ|སྦེ|ནི|ནང|མི|གི|གིས|དང|ལས|ཡོདཔ|ཡོད|མེད|དགོ|དགོཔ|ཚུགས|འོང|ཟེར|སླབ|ཅིག|ག|ད|དེ|འདི|ཡང|ཁོང|མོ|ང|བཅས|འབྲུག|' +
      'རྒྱལཁབ|གཞུང|རྫོང|ཁག|དངུལ|ལོ|ཟླཝ|ཚེས|ཉིནམ|མི་སེར|ཨ|ནཱ|ཨིན་པས|པས|མས|ཏེ|བཞིནམ|བཟུམ|འགྱོ|འབག|བྱིན|ལེན|འཐོབ|རྩིས|ཕན|ཚུན|ཨིནཔ|སྡོད|བཞག|ནུག|ཡི|ནེ',
    affixes: '',
  },
  dv: {
    scripts: 'Thaana',
    frequent: '',
    affixes: '',
  },
  'mn-Mong': {
    scripts: 'Mongolian',
    frequent: '',
    affixes: '',
  },
  or: {
    scripts: 'Oriya',
    frequent: '',
    affixes: '',
  },
  yue: {
    scripts: 'Han',
    frequent: '',
    affixes: '',
  },
  bem: {
    scripts: 'Latin',
    frequent:
      'ukuti|na|mu|ku|pa|ba|aba|uyu|ifi|ici|ilyo|lelo|kabili|nga|nomba|pantu|fye|sana|bonse|onse|fyonse|limo|' +
      'bamo|bambi|umuntu|abantu|ukufuma|ukulingana|kuti|tuli|twali|tulefwaya|ine|iwe|ena|ifwe|imwe|bena|wa|ya|' +
      'fya|ca|la|lya|kwa|imishi|umushi|ubushiku|icungulo|akabungwe|ubuteko|kampani|bapolisi|zambia|icalo|amafya|' +
      'ubwafya|incito|imilimo|abana|umwana|umwanakashi|umwaume|abanakashi|umukalamba|kateeka|bashikulu|landile|' +
      'balandile|atile|baliti|abati|asosele|basosele|alefwaya|balefwaya|balebomba|ukubomba|ukupanga|ukupela|' +
      'ukumona|ukwishiba|ukusanga|inshita|umwaka|imyaka|umweshi|bushiku|mailo|ulucelo|bwangu|nangula|nangu|' +
      'kanshi|ico|apo|ukulola|ukucila|ubukulu|ubusuma|bubi|icikulu|icipya|fipya|abapya|ubupya|pali|kuli|muli|' +
      "palwa|pamo|capamo|cila|umo|babili|batatu|bane|basano|ishilingi|indalama|amenshi|ifyakulya|ing'anda|" +
      'amasukulu|isukulu|icipatala|abalwele|ubulwele',
    affixes: 'uku*|ama*|ifi*|aba*|umu*|imi*|ubu*|ici*|baka*|bale*|twa*|tule*|ale*|pale*|*ishe|*ile|*ele|*afwa|*sha',
  },
  ee: {
    scripts: 'Latin',
    frequent:
      'be|le|la|ƒe|eye|me|wo|nye|si|siwo|na|ɖe|kple|tso|va|ya|eƒe|wòe|woe|ame|amewo|dzi|gbɔ|ŋu|ŋuti|kpɔ|gblɔ|wɔ|' +
      'wɔe|dukɔ|dukɔa|dziɖuɖu|ƒo|xexea|xexeame|ta|hã|ke|gake|nu|nuwo|ɣeyiɣi|ƒewo|ɣleti|ŋkeke|egbe|etsɔ|zi|gbã|' +
      'evelia|eve|etɔ̃|ene|atɔ̃|míe|mí|mia|wò|nɔ|nɔviwo|vi|viwo|ɖevi|ɖeviwo|nyɔnu|nyɔnuwo|ŋutsu|ŋutsuwo|dumegã|' +
      'dukplɔla|kplɔla|togbi|fia|suku|kɔdzi|dɔwɔlawo|dɔ|dɔwɔwɔ|ga|asi|asitsatsa|agbe|ku|kuviwo|afɔ|afi|afima|' +
      'afisia|sia|siawo|ma|mawo|ɖewo|geɖe|ɖeka|bubu|bubuwo|katã|ko|ɖeɖe|kpɔkpɔ|ŋutɔ|abe|nenema|vɔ|ava|ŋutifafa|' +
      'kpovitɔwo|kpovi|ʋɔnu|ʋɔnudrɔ̃ƒe|se|sewo|akɔ|bɔbɔ|ale|alesi|esi|elabena|eyata|kaba|yeye|xoxo|gã|kɔ|do|dzɔ|' +
      'dzɔdzɔ|nudzɔdzɔ|megbe|ŋgɔ|ŋdi|fiẽ',
    affixes: '*wo|*woe|*lawo|*nya|*nyawo|*ƒe|*tɔ|*tɔwo|*ɖe*|*ŋ*|*ɣ*|*ʋ*|*ƒ*|*kp*|*gb*|*dz*|*xo*|*la|*a',
  },
  eo: {
    scripts: 'Latin',
    frequent:
      'la|de|kaj|en|al|estas|ke|kiu|kiuj|por|ne|kun|per|ĉe|sur|el|pri|li|ĝi|ili|mi|ni|vi|ŝi|oni|sed|aŭ|kiel|pli|' +
      'plej|ankaŭ|jam|nur|ĉi|tio|tiu|tiuj|ĉiuj|kio|se|ĝis|post|antaŭ|inter|kontraŭ|dum|sub|super|pro|laŭ|ĉar|' +
      'kiam|kie|tre|tiam|nun|hodiaŭ|hieraŭ|morgaŭ|jaro|jaroj|jaron|tago|tagoj|monato|semajno|urbo|lando|landoj|' +
      'mondo|prezidento|registaro|ministro|ĉefministro|polico|homoj|homo|personoj|viro|virino|virinoj|infanoj|' +
      'esti|estis|estos|havas|havis|povas|povis|diris|diras|deklaris|anoncis|faris|fari|iĝis|lia|ŝia|ĝia|ilia|' +
      'nia|mia|unu|du|tri|kvar|kvin|ses|dek|cent|mil|milionoj|procento|unua|dua|lasta|nova|novaj|granda|grandaj|' +
      'bona|multaj|multe|kelkaj|alia|aliaj|sia|sian|siaj|iu|iuj|ajn|tamen|do|tial|ĉirkaŭ|ekde|eĉ|preskaŭ|' +
      'inkluzive|parto|grupo|laboro|vivo|tempo|loko|nomo|lingvo|esperanto|ebla|ofte',
    affixes: '*oj|*ojn|*aj|*ajn|*as|*is|*os|*us|*ado|*ejo|*isto|*istoj|*eco|*anta|*inta|*ita|*ata|mal*|*aŭ|*ĉ*|*ĝ*',
  },
  ff: {
    scripts: 'Latin',
    frequent:
      'e|to|nde|ko|do|ɗo|ngam|be|ɓe|o|mi|a|en|min|on|ɗum|ɗun|ndu|nga|ngu|ndi|kadi|haa|nder|dow|les|yeeso|ɓawo|' +
      'fuu|fof|tan|bana|no|wonaa|walaa|woodi|ɗon|ɗonno|don|leydi|lesdi|leyɗe|laamu|laamɗo|hooreejo|hoolaare|' +
      'gollal|golle|gollooɓe|neɗɗo|yimɓe|yimbe|worɓe|rewɓe|rewbe|debbo|gorko|sukaaɓe|ɓiɓɓe|sukaabe|wuro|wuroore|' +
      "gure|ngonka|sahaa|saa'i|wakkati|hitaande|duuɓi|duubi|lewru|ñalnde|nyande|asawe|hannde|hande|keeŋan|jango|" +
      'gooto|goʼo|ɗiɗi|didi|tati|nay|joy|sappo|teemedere|ujunere|miliyon|heewi|heewɓe|ɗuuɗɓe|masin|sanne|feere|' +
      "goɗɗo|woɓɓe|wobbe|goɗɗum|kala|ala|waawi|waawa|wii|wi'i|wi'ii|bi'i|haali|haala|hollitii|fotde|ina|naa|so|" +
      'si|sabu|ngamu|ndeen|kono|ammaa|ammaako|haɗa|waɗi|waɗata|yahi|yehi|wari|ari|nastii|yalti|fuɗɗi|heɓi|hebugo|' +
      'wallude|wallugo|ballal|jawdi|ceede|kaalis|polisɓe|soogeeji|konu|hare|jam|njamu|cellal|safrirde|suudu|' +
      'janngirde|jannginooɓe|ekkol',
    affixes: '*ɓe|*ɗe|*ɗi|*nde|*ndi|*ngal|*ngol|*gol|*go|*ude|*ugo|*ii|*aama|*aaki|*otoo|*ata|*ooɓe|nd*|ng*|mb*|*aare',
  },
  fj: {
    scripts: 'Latin',
    frequent:
      'na|e|ni|ki|vei|sa|me|ko|ka|kei|o|mai|ga|vakalevu|era|eda|keimami|kemuni|keda|iko|au|koya|ira|nodra|nona|' +
      'noda|noqu|nomu|kina|qai|se|sega|baleta|oqo|oqori|oya|dua|rua|tolu|va|lima|ono|vitu|walu|ciwa|tini|vanua|' +
      'viti|matanitu|minisita|peresitedi|palaimia|parlimen|ovisa|ovisi|tamata|tabua|yabaki|vula|siga|nikua|nanoa|' +
      'mataka|macawa|gauna|vata|kece|lelevu|lailai|vou|makawa|levu|vinaka|ca|tukuna|kaya|vakatakila|kila|raica|' +
      'lako|lesu|yaco|cakava|caka|vakayacora|solia|taura|tiko|toka|tu|koto|bula|mate|koronivuli|gonevuli|gone|' +
      'vuvale|yalewa|turaga|marama|qase|bisinisi|ilavo|soko|cagi|uca|wai|waitui|yanuyanu|delai|koro|veikoro|' +
      'veivanua|tikina|yasana|itukutuku|ulutaga|vakabibi|vakarau|vakavo|vakatekivu|tekivu|cava|vakacava|' +
      'veiqaravi|qaravi|vakalesilesi|lewenivanua|lewe|veilewai|mataveilewai|bose|bosevakaturaga|lotu',
    affixes: 'vaka*|vei*|i*|*taka|*raka|*vaka|*caka|*yaca|*laka|*kina|dau*|*tini|*ra|*na|*ca|nai*|sausau*|yavu*|*gauna',
  },
  fo: {
    scripts: 'Latin',
    frequent:
      'og|í|at|er|á|sum|til|ein|av|við|fyri|tað|ikki|eru|hava|hevur|var|men|so|um|ella|frá|eftir|hann|hon|tey|' +
      'teir|teimum|honum|henni|vit|eg|tú|tykkum|okkum|okkara|teirra|hansara|hennara|eisini|nú|har|her|tá|hví|' +
      'hvør|hvat|hvussu|tann|tær|tess|tí|teim|vera|verið|vóru|verður|verða|fer|fara|fór|koma|kemur|kom|kunnu|' +
      'kann|kundi|skulu|skal|skuldi|vilja|vil|vildi|mugu|má|máttu|fáa|fær|fekk|gera|ger|gjørdi|siga|sigur|segði|' +
      'føroyar|føroyum|føroyskur|føroyska|føroyskt|tórshavn|landsstýrið|landsstýrismaður|løgmaður|løgting|' +
      'løgtingið|løgreglan|fólk|fólki|ár|árið|árum|dagur|dag|dagar|mánað|tíð|tíðina|landið|landi|bygd|kommuna|' +
      'skip|bátur|fiskur|alingar|krónur|milliónir|prosent|onkur|onnur|aðrar|annað|annan|allar|øll|alt|nógv|' +
      'nógvar|minni|meira|mest|betri|stórur|stór|stórt|nýggjur|nýggja|nýtt|fyrsti|fyrst|seinasti|tveir|tvær|trý|' +
      'millum|móti|undir|yvir|uttan|innan|saman|burtur|heim|aftur|bert|bara|sjálvt|týðandi|sambært',
    affixes:
      '*ur|*inum|*ini|*ina|*unum|*arnar|*irnir|*ligt|*ligur|*liga|*andi|*aði|*ing|*ingin|*skapur|*semi|*heit|*ið|' +
      '*num|*ðu|*ggj*|*øð*|*oyð*|*ey*',
  },
  hmn: {
    scripts: 'Latin',
    frequent:
      'thiab|nyob|yog|tias|los|tsis|muaj|tau|rau|cov|lub|tus|kev|nws|lawv|peb|kuv|koj|nej|uas|ua|mus|hauv|tom|' +
      'kom|ntawm|ntawd|no|ib|ob|plaub|tsib|xya|yim|cuaj|kaum|puas|txhiab|lab|feem|coob|ntau|tsawg|loj|me|tshiab|' +
      'qub|zoo|phem|tab|sis|tiam|vim|lawm|xwb|thaum|txog|ntxiv|dua|kuj|twb|yeej|yuav|tej|tseem|haiv|neeg|hmoob|' +
      'tebchaws|teb|chaws|nom|tswv|fwv|pej|xeem|tub|ceev|xwm|rog|poj|niam|txiv|neej|nyuam|tsev|kawm|ntawv|kho|' +
      'mob|nyiaj|txiag|hnub|hli|xyoo|nag|hmo|tag|kis|sij|hawm|zaum|qhov|chaw|zos|nroog|koom|haum|koomhaum|hais|' +
      'qhia|pab|nrhiav|pom|paub|xav|nug|sau|nyeem|mloog|saib|tuaj|rov|qab|nce|nqis|nruab|nrab|tawm|nkag|pib|xaus|' +
      'ntsib|sib|tham|ntaus|tsov|thaj|yeeb|cai|lij|choj|txoj|thawj|coj|tswj|hwm',
    affixes: '*nt*|nt*|ntx*|nts*|tx*|ts*|*hl*|hn*|hm*|nq*|nr*|*ov|*ub|*ab|*ev|*aws|*eeg|*oob|*iav|dh*|npl*',
  },
  la: {
    scripts: 'Latin',
    frequent:
      'et|in|est|ad|non|ut|cum|de|qui|quae|quod|ex|ab|sed|per|si|aut|atque|ac|sunt|esse|eius|hoc|hic|haec|illi|' +
      'ille|illa|iam|etiam|enim|autem|nec|neque|pro|inter|post|ante|contra|sub|super|apud|sine|usque|propter|ob|' +
      'tamen|quidem|quoque|vel|sic|ita|tum|tunc|nunc|ubi|unde|quo|qua|quam|quia|quoniam|dum|donec|nisi|ne|nam|' +
      'ergo|igitur|itaque|fuit|erat|erant|fuerunt|erit|sit|sint|esset|fuisse|habet|habent|potest|possunt|dixit|' +
      'dicit|fecit|facere|anno|annis|annos|anni|die|diebus|mense|tempore|civitas|civitatis|civitates|res|rebus|' +
      'publica|rei|publicae|populus|populi|homines|hominum|homo|hominibus|vir|viri|mulier|praeses|praesidens|rex|' +
      'regis|imperator|urbs|urbis|urbe|terra|terrae|mundi|bellum|belli|pacis|pax|lex|leges|omnes|omnia|omnibus|' +
      'multi|multa|magnus|magna|magni|novus|nova|unus|una|duo|tres|quattuor|decem|centum|mille|primus|prima|ipse|' +
      'ipsa|idem|suus|sua|suum|suis|se|sibi|nos|vos|nobis|vobis|eorum|earum|quibus|quorum|cuius|cui|quem|quas',
    affixes:
      '*orum|*arum|*ibus|*tur|*ntur|*erunt|*avit|*atio|*ationis|*tatis|*tatem|*ium|*am|*em|*ae|*us|*um|*is|*que|' +
      '*isse|*andum|*itur',
  },
  lg: {
    scripts: 'Latin',
    frequent:
      "ne|mu|ku|n'a|na|nti|okuva|era|nga|kubanga|naye|ate|abantu|omuntu|bonna|yonna|byonna|ebintu|ekintu|ekyo|" +
      "ebyo|oyo|abo|ono|bano|kino|bino|ye|be|lya|bya|kya|wa|ba|ya|ga|za|mwe|gwe|nze|ffe|mmwe|bo|bw'abantu|" +
      "ky'ebintu|eggwanga|uganda|gavumenti|minisita|pulezidenti|poliisi|abapoliisi|paalamenti|omubaka|ababaka|" +
      'kkooti|omusango|omulamuzi|omukyala|omusajja|abakyala|abasajja|omwana|abaana|essomero|amasomero|eddwaliro|' +
      'amaka|omulimu|emirimu|ensimbi|ssente|obukadde|emitwalo|omwaka|emyaka|omwezi|olunaku|leero|jjo|enkya|wiiki|' +
      'ssaawa|kampala|ekibuga|disitulikiti|ekyalo|ennyumba|amazzi|emmere|agambye|yagambye|bagambye|ategeezezza|' +
      'yategeezezza|bategeezezza|alina|balina|okubeera|okukola|okugenda|okuyamba|okulaba|okutta|okusasula|' +
      "okutandika|okukomya|kati|nnyo|nnyini|wabula|oluvannyuma|mbu|olwa|olw'okuba|bulijjo|bw'ati|wansi|waggulu|" +
      'maaso|emabega|omulala|abalala|ekirala|omu|babiri|basatu|bana|bataano|kkumi|kikumi|lukumi|omukulembeze|' +
      'abakulembeze|ekibiina|okulonda|abalonzi',
    affixes: "oku*|oba*|aba*|omu*|emi*|eki*|ebi*|olu*|obu*|ama*|enn*|*ezza|*ibwa|*agana|*nnyo|*ng*|kk*|ss*|*ggw*|ng'*",
  },
  ln: {
    scripts: 'Latin',
    frequent:
      'na|ya|ezali|mpe|ete|oyo|ba|po|te|to|mpo|bato|moto|bango|biso|ye|yo|nga|bino|mboka|ekolo|bikolo|bakonzi|' +
      'mokonzi|mokambi|bakambi|leta|guvernema|ministre|prezida|polisi|basoda|basali|mosala|misala|mbula|sanza|' +
      'mokolo|mikolo|lelo|lobi|mbala|ntango|tango|kasi|soki|ata|lokola|wana|awa|kuna|nini|nani|boni|mingi|moke|' +
      'nyonso|banso|mosusu|misusu|basusu|mobali|mwasi|basi|mibali|bana|mwana|ndako|kelasi|lopitalo|mbongo|dollar|' +
      'falanga|kinshasa|congo|kongo|engumba|ntoto|mai|bilei|bokono|nzela|motuka|alobi|balobi|alobaki|balobaki|' +
      'ayebisi|esengeli|akoki|bakoki|azalaki|bazalaki|ezalaki|azali|bazali|tozali|asali|kosala|kozala|koloba|' +
      'kokende|koyeba|komona|kopesa|kozwa|kobanda|koya|likolo|nse|liboso|nsima|sima|kati|libanda|esika|bisika|' +
      'moko|mibale|misato|minei|mitano|zomi|nkama|nkoto|milio|likambo|makambo|lisolo|bolingo|kimia|bitumba|' +
      'etumba|maponami|kopona|mobeko|mibeko|bonsomi|ntina|ndenge|lolenge',
    affixes: 'ba*|ko*|mo*|mi*|bo*|li*|ma*|*aki|*ami|*isi|*eli|*ela|*ana|eza*|baza*|aza*|*ngo|*mb*|*nz*|*nt*',
  },
  mg: {
    scripts: 'Latin',
    frequent:
      "ny|sy|ao|tamin'ny|amin'ny|ho|dia|fa|tsy|izay|an'ny|izany|ireo|izy|azy|io|ity|ilay|isika|izahay|izaho|aho|" +
      "ianao|ianareo|no|na|ary|raha|satria|nefa|saingy|koa|ihany|indray|efa|mbola|tokoa|avy|any|eto|amin'ity|" +
      "amin'io|teo|tany|taona|andro|volana|herinandro|omaly|androany|rahampitso|ora|fotoana|olona|vahoaka|" +
      "fanjakana|governemanta|minisitra|praiminisitra|filoha|filohan'ny|polisy|zandary|miaramila|firenena|" +
      'madagasikara|tanàna|antananarivo|faritra|distrika|fokontany|zaza|ankizy|vehivavy|lehilahy|mpianatra|' +
      'sekoly|hopitaly|asa|mpiasa|vola|ariary|iray|roa|telo|efatra|dimy|folo|zato|arivo|tapitrisa|isan|jato|' +
      'voalohany|farany|vaovao|lehibe|kely|maro|betsaka|tsara|ratsy|rehetra|sasany|hafa|hoy|nilaza|nambarany|' +
      'milaza|nanambara|nanao|manao|natao|atao|nisy|misy|nahazo|mahazo|afaka|tokony|mila|tia|mahita|nahita|' +
      'mandeha|nandeha|tonga|niainga|nanomboka|fifidianana|fitsarana|lalàna|ady|fandriampahalemana|momba|noho|' +
      "araka|alohan'ny|aorian'ny|nandritra|mandritra|hatramin'ny",
    affixes: "*ana|*ina|*any|*ny|*tra|*ka|man*|mana*|mp*|fan*|mi*|ni*|na*|fi*|ha*|voa*|*n'ny|*dr*|*ts*|tsy*",
  },
  mi: {
    scripts: 'Latin',
    frequent:
      'te|ki|o|i|he|nga|ngā|ka|e|me|ko|kua|tonu|ana|mo|mō|a|ai|hoki|ia|rātou|ratou|tātou|tatou|mātou|matou|' +
      'koutou|au|koe|tōku|toku|tōna|tona|tāna|ōna|ona|āna|nā|na|nō|no|hei|kei|tēnei|tenei|tēnā|tērā|tera|ēnei|' +
      'enei|ērā|aua|taua|ahau|tangata|tāngata|wahine|wāhine|tamariki|mokopuna|whānau|whanau|hapū|hapu|iwi|māori|' +
      'maori|aotearoa|pākehā|whenua|moana|awa|maunga|kāwanatanga|kawanatanga|minita|pirimia|pāremata|paremata|' +
      'pirihimana|kura|kaiako|hōhipera|mahi|kaimahi|reo|tikanga|tau|marama|rā|ra|wiki|inanahi|āpōpō|apopo|rangi|' +
      'wā|wa|wāhi|wahi|tāone|taone|kāinga|kainga|nui|iti|pai|kino|hou|tawhito|katoa|tahi|rua|toru|whā|rima|ono|' +
      'whitu|waru|iwa|tekau|rau|mano|miriona|kōrero|korero|kī|mea|meatia|haere|tae|mai|atu|ake|iho|tū|noho|mōhio|' +
      'mohio|kite|rongo|whakaaro|whakatau|whakahaere|whakamahi|whakapau|pēnei|pēhea|aha|wai|hea|engari|mehemea|' +
      'ahakoa|kāore|kaore|ehara|kāhore|runga|raro|roto|waho|mua|muri',
    affixes: 'whaka*|*tia|*hia|*ria|*ngia|*tanga|*hanga|*ranga|*nga|kai*|*wh*|*ng*|ā*|*ā*|*ō*|*ū*|*ē*|mā*|kā*',
  },
  nd: {
    scripts: 'Latin',
    frequent:
      'ukuthi|njalo|kodwa|loba|kumbe|ngoba|nxa|uma|lokhu|lokho|lo|le|la|leli|leyo|lezi|labo|laba|lapho|khona|' +
      'kakhulu|kanye|lakho|labantu|umuntu|abantu|bonke|konke|zonke|yonke|wonke|ilizwe|elizwe|uhulumende|' +
      'umongameli|ungqongqotshe|amapholisa|inkundla|umthethwandaba|umthetho|imali|amadola|izigidi|iminyaka|' +
      'umnyaka|inyanga|insuku|ilanga|lamuhla|izolo|kusasa|iviki|isikhathi|ngesikhathi|ngemva|phambi|phezu|phansi|' +
      'phakathi|eduze|esikolo|izikolo|isibhedlela|umsebenzi|imisebenzi|izisebenzi|abesifazana|abesilisa|' +
      'abantwana|umntwana|owesifazana|indoda|imuli|izindlu|indlu|amanzi|ukudla|ibhola|umdlalo|abadlali|iqembu|' +
      'wathi|uthe|bathe|bathi|esithi|uthi|kuthiwa|kwathiwa|watsho|utshilo|batshilo|ngokutsho|ukwenza|ukubona|' +
      'ukuhamba|ukuza|ukusiza|ukwazi|ukuze|ukuba|kube|kwaba|waba|baba|yikho|yiyo|nguye|yini|ngani|njani|khathesi|' +
      'lanxa|nje|ngakho|ikakhulu|mayelana|zimbabwe|bulawayo|emzini|idolobho|emakhaya|abakhokheli|umkhokheli|' +
      'ukhetho|abakhethi|okunengi|abanengi|enengi|munye|babili|bathathu|abane',
    affixes: 'uku*|aba*|umu*|imi*|izi*|isi*|ama*|e*|kwe*|kwa*|*weni|*ini|*eni|*ile|*isa|*iwe|*ana|lo*|la*|*tsh*|*kh*',
  },
  nso: {
    scripts: 'Latin',
    frequent:
      'go|le|ka|ba|ya|gore|e|wa|a|mo|tša|tše|tšeo|yeo|seo|se|sa|la|leo|lefela|ke|ga|gomme|eupša|goba|fela|gape|' +
      'gona|moo|kua|ge|gee|bjalo|bjale|bjo|bja|botšwa|batho|motho|mang|eng|nna|wena|yena|rena|lena|bona|gagwe|' +
      'moka|ohle|naga|nageng|afrika|borwa|mmušo|mmušong|mopresidente|tona|maphodisa|lekgotla|kgoro|kgorotsheko|' +
      'molao|melao|tšhelete|diranta|mengwaga|ngwaga|kgwedi|letšatši|matšatši|lehono|maabane|gosasa|beke|nako|' +
      'dinako|morago|pele|godimo|tlase|gare|sekolo|dikolo|barutwana|morutiši|bookelo|balwetši|bolwetši|modiro|' +
      'mešomo|bašomi|basadi|mosadi|banna|monna|bana|ngwana|lapa|malapa|ntlo|dintlo|meetse|dijo|papadi|bapadi|' +
      'sehlopha|rile|boletše|o|dira|dirile|šoma|šomile|bone|tla|tlile|ile|swanetše|kgona|kgonne|thoma|thomile|' +
      'thuša|kgethwa|dikgetho|bakgethi|mokgatlo|boetapele|moetapele|baetapele|nnete|fapanego|mehuta|yo|yona|tee|' +
      'pedi|tharo|nne|hlano|lesome|kgolo|dikete|dimilione',
    affixes: 'bo*|mo*|me*|di*|ma*|ba*|*ng|*ile|*wa|*ego|*etše|*ago|*iša|*tša|*ilego|*šo*|*tš*|*kg*|*hl*|*bj*|*tšh*',
  },
  ny: {
    scripts: 'Latin',
    frequent:
      'ndi|kuti|mu|pa|ku|a|ya|wa|za|la|cha|zi|ndipo|koma|kapena|chifukwa|monga|iye|iwo|ife|inu|ine|iwe|anthu|' +
      "munthu|ana|mwana|akazi|amuna|mkazi|mwamuna|boma|dziko|mdziko|dzikoli|m'dziko|malawi|president|mtsogoleri|" +
      'atsogoleri|nduna|nyumba|malamulo|apolisi|polisi|khothi|bwalo|milandu|mlandu|lamulo|ndalama|kwacha|' +
      'miliyoni|zaka|chaka|mwezi|miyezi|tsiku|masiku|lero|dzulo|mawa|sabata|nthawi|maola|pambuyo|asanayambe|' +
      'patsogolo|pansi|pakati|mkati|kunja|sukulu|masukulu|aphunzitsi|ophunzira|chipatala|zipatala|odwala|matenda|' +
      'ntchito|antchito|mudzi|midzi|mzinda|lilongwe|blantyre|chakudya|madzi|chimanga|mpira|osewera|timu|masewero|' +
      'anati|wati|ati|anena|adanena|adauza|anauza|adati|akuti|ananena|kunena|kuchita|kupita|kubwera|kuthandiza|' +
      'kuona|kudziwa|kupereka|kupeza|kuyamba|omwe|amene|zomwe|zimene|lomwe|limene|yomwe|imene|chomwe|uyu|awa|izi|' +
      'ichi|iyi|ili|onse|zonse|yonse|lonse|chonse|ena|wina|zina|lina|china|imodzi|awiri|atatu|anayi|asanu|khumi|' +
      'zana|kwambiri|komanso|ngakhale|choncho|motero|nkhani|chisankho|ovota|chipani|zipani|mgwirizano|mtendere|' +
      'nkhondo',
    affixes: 'ku*|ama*|adz*|zi*|mw*|chi*|ma*|mp*|ndi*|*tsa|*itsa|*idwa|*ana|*era|*ira|*zi|*ndi|*dz*|*mb*|*ts*|*nkh*',
  },
  pcm: {
    scripts: 'Latin',
    frequent:
      'dey|na|wey|for|di|and|to|say|don|dem|im|e|go|no|be|una|we|pipo|wetin|sabi|tok|tell|how|wen|where|wia|why|' +
      'becos|sake|afta|befor|bifor|wit|fit|make|mata|kontri|goment|govment|president|ministar|polis|sojas|court|' +
      'judge|one|two|three|four|five|ten|hundred|thousand|million|year|month|week|day|today|yesterday|tomoro|' +
      'time|first|last|new|big|small|plenty|many|some|oda|anoda|all|everi|evribodi|pikin|pikins|woman|women|man|' +
      'men|family|school|hospital|doctor|moni|naira|nigeria|nigerian|africa|lagos|abuja|state|town|area|house|' +
      'wota|food|road|moto|wahala|beta|bad|good|get|come|comot|start|stop|chop|carry|take|give|see|hear|know|' +
      'want|need|help|use|put|call|wan|dia|dis|dat|dose|own|our|your|my|him|her|am|happen|happun|kill|die|wound|' +
      'attack|gunmen|kidnap|election|vote|party|pati|leader|oga|tori|tin|tins|abi|sef|still|also|even|just|only|' +
      'plus|inside|outside|ontop|unda|since|until|tey|again|neva|nor|bin|bi|like|as|if',
    affixes: '*ment|*shon|*shun|*ish|*dey|*fit|wetin*|*tori|*pipo|*oda|*ova|*unda|*oun|*awa|*ia|*eba',
  },
  rn: {
    scripts: 'Latin',
    frequent:
      "mu|ku|na|no|ko|n'i|n'u|i|ya|wa|ba|bya|vya|rya|yari|bari|mwo|kandi|ariko|canke|kuko|nayo|naho|ubu|ubwo|iyo|" +
      'uwo|abo|ivyo|ico|iki|uyu|aba|ibi|iri|uburundi|burundi|igihugu|ibihugu|leta|umukuru|abakuru|' +
      'umushikiranganji|abashikiranganji|igipolisi|abapolisi|abasirikare|umusirikare|sentare|amategeko|itegeko|' +
      'amafaranga|amahera|imyaka|umwaka|ukwezi|amezi|umusi|imisi|uno|musi|ejo|ejobundi|indwi|igihe|isaha|umwana|' +
      'abana|abantu|umuntu|abagore|umugore|abagabo|umugabo|umuryango|imiryango|amashure|ishure|abanyeshure|' +
      'ibitaro|abarwayi|indwara|akazi|ibikorwa|abakozi|igisagara|bujumbura|intara|komine|amazi|ibiribwa|umupira|' +
      'abakinyi|umugwi|imigwi|yavuze|bavuze|avuga|bavuga|yavuga|ngaho|ivuga|kugira|gukora|kuja|kuza|kumenya|' +
      'kubona|gufasha|gutanguza|gutangura|bishobora|birashobora|kurekura|kurwanya|amatora|amahoro|intambara|' +
      'umutekano|ishirahamwe|amashirahamwe|inyuma|imbere|hejuru|munsi|hagati|hamwe|hose|bose|vyose|zose|yose|' +
      'umwe|babiri|batatu|bane|batanu|cumi|ijana|ibihumbi|amamiliyoni|cane|gose|mugabo|nkuko|rero',
    affixes: 'ku*|gu*|uku*|aba*|umu*|imi*|ama*|ibi*|iki*|vy*|*vyo|ry*|*jwe|*shwe|*bwo|*kwe|*ndi|*ye|*tse|mwi*',
  },
  sm: {
    scripts: 'Latin',
    frequent:
      "le|o|i|e|ma|a|ai|lea|ua|na|ona|sa|se|tagata|mo|ia|fa'a|latou|tatou|matou|outou|ou|oe|lona|lana|ana|te|" +
      "lo'u|la'u|lenei|lena|lelā|nei|nā|ina|pe|po|ae|peita'i|aua'i|fo'i|foi|uma|tele|tetele|lelei|leaga|fou|tuai|" +
      'tasi|lua|tolu|fā|lima|ono|fitu|valu|iva|sefulu|selau|afe|miliona|samoa|malo|mālō|palemia|minisita|faipule|' +
      "palemene|leoleo|fa'amasino|fa'amasinoga|tulafono|nu'u|nuu|ali'i|matai|faifeau|lotu|ekalesia|aoga|ā'oga|" +
      "faiaoga|tamaiti|tama|teine|tama'ita'i|tane|fafine|aiga|falema'i|foma'i|tupe|tala|galuega|tausaga|masina|" +
      "aso|vaiaso|taeao|ananafi|taimi|itula|nofo|alu|sau|fai|faia|tuuina|tu'u|maua|iloa|va'ai|tautala|mai|saunoa|" +
      "ta'u|fesili|tali|amata|fa'aiu|fesoasoani|puipui|tau|taua|filemu|taaloga|ta'aloga|au|a'oa'o|suafa|igoa|" +
      "mafai|tatau|mana'o|leai|ioe|luga|lalo|totonu|fafo|luma|tua|faapea|pei|ala|mataupu|lipoti|tusa|" +
      'faalapotopotoga|vaai|faaaoga',
    affixes: "fa'a*|faa*|*ina|*gia|*sia|*ga|*aga|tau*|fe*|*tia|*lia|*ā*|*oa|*'u*|*'i*|*aua|*taga|ma*|pu*",
  },
  ss: {
    scripts: 'Latin',
    frequent:
      'kutsi|kantsi|futsi|kodvwa|nobe|ngobe|nangabe|loku|loko|lo|le|la|lelo|leyo|leti|labo|laba|lapho|khona|' +
      'kakhulu|kanye|nalabanye|umuntfu|bantfu|bonkhe|konkhe|tonkhe|yonkhe|live|lelive|eswatini|swaziland|' +
      'hulumende|indvuna|ndvunankhulu|inkhosi|emaphoyisa|inkantolo|jaji|umtsetfo|imali|tigidzi|emarandi|iminyaka|' +
      'umnyaka|inyanga|emalanga|lilanga|lamuhla|itolo|kusasa|liviki|sikhatsi|ngesikhatsi|ngemuva|embikwe|etulu|' +
      'phasi|emkhatsini|eceleni|esikolweni|tikolwa|sikolwa|sibhedlela|umsebenti|imisebenti|basebenti|bafati|' +
      'umfati|emadvodza|indvodza|bantfwana|umntfwana|umndeni|tindlu|indlu|emanti|kudla|ibhola|umdlalo|badlali|' +
      'licembu|utsite|batsite|utsi|batsi|kutsiwa|ngekusho|kwenta|kubona|kuhamba|kuta|kusita|kwati|kute|kube|' +
      'kwaba|waba|baba|nguye|yini|njani|nyalo|ke|manje|ngako|mayelana|mbabane|manzini|lidolobha|emakhaya|baholi|' +
      'umholi|lukhetfo|bavoti|labanyenti|lokunyenti|munye|babili|labatsatfu|lishumi|likhulu|inkhulungwane|etikwe|' +
      'sitjela|sitjele|kwentiwa|ngulabo|nguleyo|kusukela|kuze|angeke|kungenteka',
    affixes:
      'ku*|ba*|umu*|imi*|ti*|si*|ema*|e*|lo*|la*|*eni|*ini|*ile|*isa|*iwe|*tfo|*dvwa|*tsi|*tf*|*ts*|*dv*|*nkh*|' +
      'li*',
  },
  st: {
    scripts: 'Latin',
    frequent:
      'le|ho|ke|ba|ea|e|ka|hore|a|mo|tsa|tse|tseo|eo|seo|se|sa|la|leo|feela|empa|kapa|hape|teng|moo|mona|mono|' +
      'mane|ha|haeba|joalo|joale|jwalo|jwale|bo|bang|batho|motho|mang|eng|nna|uena|yena|rona|lona|bona|hae|' +
      "kaofela|bohle|tsohle|naha|naheng|lesotho|afrika|boroa|borwa|mmuso|'muso|moporesidente|letona|tona|kholo|" +
      'maponesa|mapolesa|lekhotla|lefapha|molao|melao|chelete|tjhelete|diranta|liranta|lilemo|dilemo|selemo|' +
      "khoeli|kgwedi|letsatsi|matsatsi|kajeno|maobane|hosane|hosasa|beke|nako|linako|mor'a|pele|morao|holimo|" +
      'hodimo|tlase|hare|sekolo|dikolo|likolo|baithuti|mosuoe|sepetlele|bakuli|bolwetse|lefu|mosebetsi|mesebetsi|' +
      'basebetsi|basali|mosadi|banna|monna|bana|ngoana|ngwana|lelapa|malapa|ntlo|matlo|metsi|lijo|dijo|papali|' +
      'dipapadi|bapalami|bapadi|sehlopha|itse|o|boletse|etsa|entse|sebetsa|sebelitse|bone|tla|tlile|ile|lokela|' +
      "khona|kgona|qala|qalile|thusa|likhetho|dikgetho|bakhethi|mokhatlo|boetapele|moetapele|baetapele|'me|mme|" +
      "'nete|fapaneng|mefuta|eona|yona|nngoe|mong|peli|pedi|tharo|nne|hlano|leshome|lekholo|likete|dikete|" +
      'limilione',
    affixes:
      'bo*|mo*|me*|di*|li*|ma*|ba*|*ng|*ile|*wa|*eng|*etse|*elwa|*isa|*tsa|*tseng|*tlh*|*tjh*|*kg*|*hl*|*tsw*|' +
      '*oa*|*ea*',
  },
  tn: {
    scripts: 'Latin',
    frequent:
      'go|le|ka|ba|ya|gore|e|wa|a|mo|tsa|tse|tseo|eo|yoo|seo|se|sa|la|leo|fela|mme|kgotsa|gape|gone|moo|kwa|ga|' +
      'fa|jaaka|jalo|jaanong|bo|bangwe|batho|motho|mang|eng|nna|wena|ene|rona|lona|bone|gagwe|botlhe|tsotlhe|' +
      'yotlhe|lotlhe|naga|nageng|lefatshe|botswana|aforika|borwa|puso|goromente|tautona|tona|mapodisi|' +
      'kgotlatshekelo|kgotla|lephata|molao|melao|madi|dipula|diranta|dingwaga|ngwaga|kgwedi|letsatsi|malatsi|' +
      'gompieno|maabane|kamoso|beke|nako|dinako|morago|pele|godimo|tlase|gare|sekolo|dikolo|baithuti|morutabana|' +
      'kokelo|balwetse|bolwetse|tiro|ditiro|badiri|basadi|mosadi|banna|monna|bana|ngwana|lelapa|malapa|ntlo|' +
      'matlo|metsi|dijo|motshameko|batshameki|setlhopha|rile|re|bolela|boletse|tlhalositse|tlhalosa|dira|dirile|' +
      'bereka|bona|tla|tlile|ile|tshwanetse|kgona|kgonne|simolola|simolotse|thusa|ditlhopho|batlhophi|mokgatlho|' +
      'boeteledipele|moeteledipele|baeteledipele|boammaaruri|farologaneng|mefuta|nngwe|pedi|tharo|nne|tlhano|' +
      'lesome|lekgolo|dikete|dimilione|gaborone|kgaolo|dikgaolo|motse|metse|kgang|dikgang|ntseng|leng|nang|kana|' +
      'gonne',
    affixes:
      'bo*|mo*|me*|di*|ma*|ba*|*ng|*ile|*wa|*eng|*etse|*ediwa|*isa|*otlhe|*tswa|*itse|*tlh*|*tsh*|*kg*|*gw*|' +
      '*ditse|*tsweng',
  },
  to: {
    scripts: 'Latin',
    frequent:
      "ko|e|ki|he|i|'a|'e|'o|mo|'oku|na'e|na'a|kuo|ka|kae|pea|ke|'ene|'enau|hono|honau|hotau|'eku|'eni|'ena|ia|" +
      "kinautolu|kitautolu|kimautolu|au|koe|ne|te|nau|tau|mau|mou|u|ha|mei|'i|'ia|'iate|'ehe|ai|ange|mai|atu|" +
      "hake|hifo|pe|pē|foki|fakataha|kotoa|lahi|si'i|lelei|kovi|fo'ou|motu'a|taha|ua|tolu|fā|nima|ono|fitu|valu|" +
      "hiva|hongofulu|teau|afe|miliona|tonga|pule'anga|palemia|minisita|fale|alea|fakafofonga|kau|polisi|" +
      "fakamaau'anga|lao|tu'i|nōpele|kakai|tangata|fefine|fānau|tamasi'i|ta'ahine|fāmili|ako|akoako|faiako|" +
      "falemahaki|pa'anga|ngāue|ngaue|ta'u|mahina|'aho|uike|houa|taimi|'aneafi|'apongipongi|fonua|kolo|motu|" +
      "vahefonua|vaka|tahi|vai|me'a|ngaahi|'u|fakahā|pehē|lea'aki|talanoa|'ilo|sio|fanongo|'alu|ha'u|fakahoko|" +
      "kamata|'osi|tokoni|malu'i|melino|sipoti|va'inga|timi|hingoa|lava|tonu|fiema'u|'ikai|'io|'olunga|lalo|loto|" +
      "tu'a|mu'a|mui|koe'uhi|he'e|hangē|neongo|lipooti|fekau'aki|siasi|lotu",
    affixes: "faka*|fe*|*'i|*'aki|*'anga|*ngaahi|*hia|*ngia|*tia|*'u*|*'a*|ma'u*|tu'u*|*'o*|*nga*|'o*|'e*|tau*",
  },
  ts: {
    scripts: 'Latin',
    frequent:
      'ku|na|ya|va|ka|eka|hi|leswaku|wa|a|ta|swa|leswi|leswo|loko|kambe|kumbe|nakambe|hikuva|ngopfu|ntsena|kona|' +
      'laha|lowu|lowo|leyi|leyo|lava|lavo|xa|xi|la|ri|ra|vanhu|munhu|hinkwavo|hinkwaswo|hinkwayo|tiko|matiko|' +
      'etikweni|afrika|dzonga|mfumo|presidente|holobye|maphorisa|khoto|nawu|milawu|mali|tirhandi|malembe|lembe|' +
      "n'hweti|tin'hweti|siku|masiku|namuntlha|tolo|mundzuku|vhiki|nkarhi|minkarhi|endzhaku|emahlweni|ehenhla|" +
      'hansi|exikarhi|xikolo|swikolo|vadyondzi|mudyondzisi|xibedlhele|vavabyi|vuvabyi|ntirho|mintirho|vatirhi|' +
      "vavasati|wansati|vavanuna|wanuna|vana|n'wana|ndyangu|mindyangu|yindlu|tindlu|mati|swakudya|bolo|ntlangu|" +
      'vatlangi|ntlawa|u|te|vule|vurile|hlamusela|hlamuserile|endla|endlile|tirha|tirhile|vona|vonile|famba|' +
      'fambile|fanele|kota|sungula|sungurile|pfuna|nhlawulo|vavhoti|nhlangano|vurhangeri|murhangeri|varhangeri|' +
      "ntiyiso|hambana|mixaka|n'we|mbirhi|nharhu|mune|ntlhanu|khume|dzana|gidi|timiliyoni|swinene|swin'wana|" +
      "van'wana|yin'wana|un'wana|tanihi|hambi|fikela|swilaveko|swiphiqo|polokwane|giyani",
    affixes:
      'ku*|va*|mu*|mi*|swi*|xi*|ti*|ma*|*ile|*eni|*eka|*iwa|*isa|*erile|*urile|*elo|*sw*|*hl*|*tlh*|*dz*|*pf*|' +
      "*n'w*|*vh*|*rh*",
  },
  ty: {
    scripts: 'Latin',
    frequent:
      "te|i|o|e|no|ia|mai|ei|ere|ra|a|na|ma|ta|to|tei|ua|nei|ne'i|'ia|mau|tau|nā|'o|'e|'ei|hoê|hō'ē|piti|toru|" +
      "maha|pae|ono|hitu|va'u|iva|'ahuru|hanere|tauatini|mirioni|ta'ata|taata|vahine|tāne|tane|tamari'i|tamarii|" +
      "'utuafare|fare|fenua|fenua'ura|tahiti|polynesia|farani|peresideni|peretiteni|fa'aterehau|faaterehau|hau|" +
      "apoora'a|apooraa|raa|ra'a|tavana|oire|motu|moana|tai|mato'i|mata'i|pahi|mou'a|matahiti|'āva'e|avae|mahana|" +
      "hepetoma|taime|hora|ananahi|inanahi|teie|teienei|tera|tena|'oia|oia|'outou|outou|tatou|mātou|matou|ratou|" +
      "rātou|vau|au|'oe|oe|tō'na|tō|tona|tana|ta'u|tō'u|parau|parau'ti|faaite|fa'aite|'ite|ite|rave|ravehia|" +
      "haere|noho|parahi|ti'a|tia|hina'aro|hinaaro|horo'a|horoa|mana'o|manao|haapii|ha'api'i|ha'api'ira'a|" +
      "haapiiraa|'ohipa|ohipa|moni|tārā|faufa'a|faufaa|rahi|iti|maitai|maita'i|ino|apī|api|tahito|ato'a|atoa|roa|" +
      "noa|atu|'aore|aore|aita|'aita|mea|ni'a|nia|raro|roto|rapae|mua|muri|ati|ta'iri|pu|ture|'orometua|etaretia",
    affixes: "fa'a*|faa*|ha'a*|haa*|*ra'a|*raa|*hia|*tia|*na|*'a*|*'i*|*ô*|ta'a*|*ra|*'u*|apo*|*a'i|*e'e*",
  },
  ve: {
    scripts: 'Latin',
    frequent:
      'na|u|ya|vha|ha|wa|a|tshi|zwa|zwi|uri|nga|kha|hu|ho|nahone|fhedzi|kana|arali|musi|ngauri|hezwi|hezwo|uyu|' +
      'uyo|ula|avha|vhala|heyi|heyo|iyi|iyo|iḽi|ḽa|ḽi|lwa|lu|tsha|vhathu|muthu|vhoṱhe|zwoṱhe|yoṱhe|woṱhe|shango|' +
      'shangoni|mashango|afrika|tshipembe|muvhuso|muphuresidennde|minisita|mapholisa|khothe|mulayo|milayo|' +
      'tshelede|masheleni|dzirannda|miṅwaha|ṅwaha|ṅwedzi|miṅwedzi|ḓuvha|maḓuvha|ṋamusi|mulovha|matshelo|vhege|' +
      'tshifhinga|zwifhinga|murahu|phanḓa|nṱha|fhasi|vhukati|tshikolo|zwikolo|vhagudi|mudededzi|vhuongelo|' +
      'vhalwadze|vhulwadze|mushumo|mishumo|vhashumi|vhafumakadzi|mufumakadzi|vhanna|munna|vhana|ṅwana|muṱa|miṱa|' +
      'nnḓu|dzinnḓu|maḓi|zwiḽiwa|bola|mutambo|vhatambi|tshigwada|ri|ro|vho|amba|o|ṱalutshedza|ita|shuma|vhona|ḓa|' +
      'ḓo|tea|kona|thoma|thusa|khetho|vhakhethi|dzangano|vhurangaphanḓa|murangaphanḓa|vharangaphanḓa|ngoho|' +
      'fhambanaho|mifuda|nthihi|mbili|tharu|ṋa|ṱhanu|fumi|ḓana|zwigidi|dzimiḽioni|maanḓa|vhukuma|sa|khathihi|' +
      'vhembe|thohoyandou|ngei|henefho|zwino',
    affixes:
      'vha*|mu*|mi*|zwi*|tshi*|dzi*|ma*|*iwa|*isa|*ela|*aho|*edza|*ḓa|*ṱha|*ḽi*|*ṅ*|*ṱ*|*ḓ*|*tsh*|*vh*|*zw*|*fh*',
  },
  wo: {
    scripts: 'Latin',
    frequent:
      'ci|mu|la|ak|ñu|di|bu|ne|na|du|bi|ko|te|ba|am|dafa|mooy|ngir|ndax|waaye|wala|itam|bépp|lépp|ñépp|nit|ñi|yi|' +
      'si|gi|ki|wi|ji|fi|fa|mi|ma|nga|ngeen|nu|man|mën|mëna|bëgg|xam|gis|wax|nee|wane|dem|ñëw|def|jël|jox|jàng|' +
      'bind|dëgg|bees|yees|mag|ndaw|lool|bari|baax|bon|benn|ñaar|ñett|ñeent|juróom|fukk|téeméer|junni|milioŋ|' +
      'senegaal|réew|dëkk|nguur|njiit|li|njiitu|jawriñ|depite|polis|takk|der|soldaar|yoon|àtte|àttekaay|xeet|' +
      'xale|jigéen|góor|njaboot|liggéey|liggéeykat|xaalis|frang|at|weer|fan|bés|bis|tey|démb|suba|ayu|waxtu|' +
      'jamono|jàngune|lekkol|daara|loppitaan|feebar|wér|gu|yaram|ndox|lekk|tool|gaal|géej|ndey|baay|doom|rakk|' +
      'kër|waa|dakaar|tuuba|càmm|caabal|xibaar|taskat|keneen|yeneen|ñeneen|ca|biir|kaw|suuf|ginnaaw|kanam|' +
      'diggante|laata|balaa|ginaaw|boo|foo|su|soo|moom|ñoom|yaw|yéen|ñun|noonu|nii|fii|foofu|leegi|leneen|wóor|' +
      'daal|kay|kon|rek|sax',
    affixes: '*kat|*aay|*ukaay|*eel|*oon|*antu|*ante|*loo|*le|*ñu|*ngeen|*ee*|*óo*|*ëe*|*ñ*|*ŋ*|*ë*|*xa*|ñ*|*nj*|*mb*',
  },
  ba: {
    scripts: 'Cyrillic',
    frequent:
      'һәм|менән|буйынса|өсөн|был|бер|тип|ул|да|дә|ла|лә|ине|булған|булды|була|тора|тигән|әйтте|билдәләне|хәбәр|' +
      'итә|итте|ителә|уның|улар|беҙ|мин|һеҙ|үҙ|үҙенең|бөтә|барлыҡ|башҡа|яңы|ҙур|күп|аҙ|икенсе|беренсе|ике|өс|' +
      'дүрт|биш|ун|йөҙ|мең|миллион|йыл|йылда|йылдың|йылы|көн|көнө|көндә|ай|бөгөн|кисә|иртәгә|ваҡыт|ваҡытта|' +
      'ваҡытында|һуң|тиклем|алып|килә|китте|кәрәк|мөмкин|бар|юҡ|түгел|ғына|ғүмер|ил|илдә|баш|башҡортостан|' +
      'башҡорт|өфө|ҡала|ҡалаһы|ауыл|район|районы|республика|республикаһы|хөкүмәт|хакимиәт|рәсәй|президент|' +
      'башлығы|премьер|министр|депутат|ҡоролтай|полиция|кеше|кешеләр|халыҡ|халҡы|ҡатын|ир|бала|балалар|мәктәп|' +
      'уҡытыусы|уҡыусы|дауахана|эш|эшләй|эшсе|аҡса|һум|процент|сара|төрлө|араһында|тураһында|буйлап|ҡарата|ҡаршы|' +
      'хаҡында|арҡаһында|яҡын|урын|урында|урынды|тәүге|һуңғы|ошо|шул|шуға|сөнки|әгәр|ләкин|әммә|тағы|йәки|ғәзит|' +
      'һәр|ҡайһы|нисек|ниндәй|ҡайҙа',
    affixes:
      '*лар|*ләр|*тар|*тәр|*ҙар|*ҙәр|*дар|*ның|*нең|*ҙың|*ҙең|*һы|*һе|*ған|*гән|*ҡан|*ыусы|*еүсе|*лыҡ|*лек|*ҙ*|' +
      '*ҫ*|*һ*|*ҡ*|*ғ*|*ҙә|*һын',
  },
};
