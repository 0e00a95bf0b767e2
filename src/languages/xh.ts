// Xhosa of South Africa. Prefixes stand before a capital or a hyphen (uMongameli, eRashiya, ngoMvulo, nge-5 Oktobha), and are taken
// off names and listed for months and days. Old months are "of the" stars and flowers (EyoMqungu, kweyeSilimela), beside English ones.
// Lwesibini to Lwesihlanu are also second to fifth, and icawa, icawe is Sunday and church: ngoLwesibini and ngeCawa are listed, the
// bare words ask for company. "we30 kweyeSilimela": days are glued to their concord, which is a word that opens a date.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'xh',
  name: 'Xhosa',
  detection: {
    xh: {
      scripts: 'Latin',
      frequent:
        'ukuba|emva|kwaye|kodwa|abantu|le|ke|kuba|indlela|ngayo|xa|utshilo|kokuba|nto|kunye|amapolisa|lo|kakhulu|' +
        'ukuya|kuphela|zabo|umdlalo|aba|ezi|abo|ukuze|na|okanye|bathi|ngo|njengoko|into|izinto|akukho|phakathi|' +
        'abafundi|oko|apho|abanye|yaye|igama|phambi|kule|kufuneka|uye|loo|ithuba|bonke|i|kuyo|kukho|ibe|lokuba|' +
        'ngaphandle|ngendlela|abasebenzi|koko|amalungu|bethu|indoda|khange|enye|kwakhona|yakhe|lakhe|afrika|' +
        'kwakunye|ngoku|ixesha|eli|ngalo|ilizwe|kakuhle|ndawo|wayo|zayo|ngomgqibelo|ngaphambi|kufumana|baza|mntu|' +
        'kuye|kanye|nje|ngoko|ngqo|umntu|baze|esi|athi|ukubona|uxelele|ngenxa|de|inxaxheba|kube|ngoba|babe|bafuna|' +
        'phantsi|uthe|kuya|nabo|kwakhe|zonke|iqela|ingakumbi|abantwana|kuthi|malunga|yokuba|apha|kulo|naye|nangona|' +
        'umsebenzi|elinye|ngathi|umhlaba|umrhanelwa|abarhanelwa|ngaphezu|kubekho|ulwazi|ingxelo|oku|ithi|iye|sele|' +
        'uthi|abaninzi|okokuba|olu|iya|njani|kwi|umongameli|urhulumente|umphathiswa|usodolophu|isixeko|umasipala|' +
        'iphondo|mzantsi|mpuma|koloni|iminyaka|unyaka|usuku|namhlanje|izolo|ngomso|isikolo|izikolo|ootitshala|' +
        'umfazi|umntwana|imali|izigidi|iirandi|inkulu|omkhulu|entsha|omtsha|zimbini|ntathu|kuqala|yonke|konke|' +
        'lonke|uluntu|abahlali|ityala|inkundla|ubulele|isibhedlele|inkokeli|iinkokeli|kananjalo|ukusuka|zethu|wabo',
      affixes:
        'uku*|um*|aba*|ama*|isi*|izi*|imi*|ubu*|ii*|oo*|nge*|kwi*|kwe*|koo*|ngo*|ya*|ba*|*ini|*ileyo|*eni|*iyo|' +
        '*elwe|*tsh*|*hl*|*dl*|*xh*|*qh*|*gq*|*rh*|*nts*|*ngx*|*th*',
    },
  },
  dates: {
    months: [
      'Januwari|Janyuwari|Janyuwali|Januari|ngoJanuwari|uJanuwari|kuJanuwari|kaJanuwari|koJanuwari|noJanuwari|' +
        'kukaJanuwari|likaJanuwari|yangoJanuwari|wangoJanuwari|kwangoJanuwari|ngangoJanuwari|sangoJanuwari|' +
        'bangoJanuwari|zangoJanuwari|lwangoJanuwari|nangoJanuwari|kwiJanuwari|ngoJanyuwari|uJanyuwari|kuJanyuwari|' +
        'kaJanyuwari|koJanyuwari|noJanyuwari|kukaJanyuwari|likaJanyuwari|yangoJanyuwari|wangoJanyuwari|' +
        'kwangoJanyuwari|ngangoJanyuwari|sangoJanyuwari|bangoJanyuwari|zangoJanyuwari|lwangoJanyuwari|nangoJanyuwari|' +
        'kwiJanyuwari|ngoJanyuwali|uJanyuwali|kuJanyuwali|kaJanyuwali|koJanyuwali|noJanyuwali|kukaJanyuwali|' +
        'likaJanyuwali|yangoJanyuwali|wangoJanyuwali|kwangoJanyuwali|ngangoJanyuwali|sangoJanyuwali|bangoJanyuwali|' +
        'zangoJanyuwali|lwangoJanyuwali|nangoJanyuwali|kwiJanyuwali|ngoJanuari|uJanuari|kuJanuari|kaJanuari|' +
        'koJanuari|noJanuari|kukaJanuari|likaJanuari|yangoJanuari|wangoJanuari|kwangoJanuari|ngangoJanuari|' +
        'sangoJanuari|bangoJanuari|zangoJanuari|lwangoJanuari|nangoJanuari|kwiJanuari|ngo-Januwari|ngo-Janyuwari|' +
        'ngo-Janyuwali|ngo-Januari|ku-Januwari|ku-Janyuwari|ku-Janyuwali|ku-Januari|ngo-january|ku-january|u-january|' +
        'ka-january|kuka-january|yoMqungu|eyoMqungu|kweyoMqungu|ngeyoMqungu|kwiyoMqungu|yeyoMqungu|weyoMqungu|' +
        'neyoMqungu|yangeyoMqungu|uMqungu|kuMqungu|ngoMqungu|kaMqungu',

      'Februwari|Febhuwari|Febuwari|Febhruwari|Februari|ngoFebruwari|uFebruwari|kuFebruwari|kaFebruwari|' +
        'koFebruwari|noFebruwari|kukaFebruwari|likaFebruwari|yangoFebruwari|wangoFebruwari|kwangoFebruwari|' +
        'ngangoFebruwari|sangoFebruwari|bangoFebruwari|zangoFebruwari|lwangoFebruwari|nangoFebruwari|kwiFebruwari|' +
        'ngoFebhuwari|uFebhuwari|kuFebhuwari|kaFebhuwari|koFebhuwari|noFebhuwari|kukaFebhuwari|likaFebhuwari|' +
        'yangoFebhuwari|wangoFebhuwari|kwangoFebhuwari|ngangoFebhuwari|sangoFebhuwari|bangoFebhuwari|zangoFebhuwari|' +
        'lwangoFebhuwari|nangoFebhuwari|kwiFebhuwari|ngoFebuwari|uFebuwari|kuFebuwari|kaFebuwari|koFebuwari|' +
        'noFebuwari|kukaFebuwari|likaFebuwari|yangoFebuwari|wangoFebuwari|kwangoFebuwari|ngangoFebuwari|' +
        'sangoFebuwari|bangoFebuwari|zangoFebuwari|lwangoFebuwari|nangoFebuwari|kwiFebuwari|ngoFebhruwari|' +
        'uFebhruwari|kuFebhruwari|kaFebhruwari|koFebhruwari|noFebhruwari|kukaFebhruwari|likaFebhruwari|' +
        'yangoFebhruwari|wangoFebhruwari|kwangoFebhruwari|ngangoFebhruwari|sangoFebhruwari|bangoFebhruwari|' +
        'zangoFebhruwari|lwangoFebhruwari|nangoFebhruwari|kwiFebhruwari|ngoFebruari|uFebruari|kuFebruari|kaFebruari|' +
        'koFebruari|noFebruari|kukaFebruari|likaFebruari|yangoFebruari|wangoFebruari|kwangoFebruari|ngangoFebruari|' +
        'sangoFebruari|bangoFebruari|zangoFebruari|lwangoFebruari|nangoFebruari|kwiFebruari|ngo-Februwari|' +
        'ngo-Febhuwari|ngo-Febuwari|ngo-Febhruwari|ngo-Februari|ku-Februwari|ku-Febhuwari|ku-Febuwari|ku-Febhruwari|' +
        'ku-Februari|ngo-february|ku-february|u-february|ka-february|kuka-february|yoMdumba|eyoMdumba|kweyoMdumba|' +
        'ngeyoMdumba|kwiyoMdumba|yeyoMdumba|weyoMdumba|neyoMdumba|yangeyoMdumba|uMdumba|kuMdumba|ngoMdumba|kaMdumba',

      'Matshi|Mashi|ngoMatshi|uMatshi|kuMatshi|kaMatshi|koMatshi|noMatshi|kukaMatshi|likaMatshi|yangoMatshi|' +
        'wangoMatshi|kwangoMatshi|ngangoMatshi|sangoMatshi|bangoMatshi|zangoMatshi|lwangoMatshi|nangoMatshi|' +
        'kwiMatshi|ngoMashi|uMashi|kuMashi|kaMashi|koMashi|noMashi|kukaMashi|likaMashi|yangoMashi|wangoMashi|' +
        'kwangoMashi|ngangoMashi|sangoMashi|bangoMashi|zangoMashi|lwangoMashi|nangoMashi|kwiMashi|ngo-Matshi|' +
        'ngo-Mashi|ku-Matshi|ku-Mashi|ngo-march|ku-march|u-march|ka-march|kuka-march|yoKwindla|eyoKwindla|' +
        'kweyoKwindla|ngeyoKwindla|kwiyoKwindla|yeyoKwindla|weyoKwindla|neyoKwindla|yangeyoKwindla|uKwindla|' +
        'kuKwindla|ngoKwindla|kaKwindla',

      'Epreli|Aprili|Apreli|Eprili|Ephreli|ngoEpreli|uEpreli|kuEpreli|kaEpreli|koEpreli|noEpreli|kukaEpreli|' +
        'likaEpreli|yangoEpreli|wangoEpreli|kwangoEpreli|ngangoEpreli|sangoEpreli|bangoEpreli|zangoEpreli|' +
        'lwangoEpreli|nangoEpreli|kwiEpreli|ngoAprili|uAprili|kuAprili|kaAprili|koAprili|noAprili|kukaAprili|' +
        'likaAprili|yangoAprili|wangoAprili|kwangoAprili|ngangoAprili|sangoAprili|bangoAprili|zangoAprili|' +
        'lwangoAprili|nangoAprili|kwiAprili|ngoApreli|uApreli|kuApreli|kaApreli|koApreli|noApreli|kukaApreli|' +
        'likaApreli|yangoApreli|wangoApreli|kwangoApreli|ngangoApreli|sangoApreli|bangoApreli|zangoApreli|' +
        'lwangoApreli|nangoApreli|kwiApreli|ngoEprili|uEprili|kuEprili|kaEprili|koEprili|noEprili|kukaEprili|' +
        'likaEprili|yangoEprili|wangoEprili|kwangoEprili|ngangoEprili|sangoEprili|bangoEprili|zangoEprili|' +
        'lwangoEprili|nangoEprili|kwiEprili|ngoEphreli|uEphreli|kuEphreli|kaEphreli|koEphreli|noEphreli|kukaEphreli|' +
        'likaEphreli|yangoEphreli|wangoEphreli|kwangoEphreli|ngangoEphreli|sangoEphreli|bangoEphreli|zangoEphreli|' +
        'lwangoEphreli|nangoEphreli|kwiEphreli|ngo-Epreli|ngo-Aprili|ngo-Apreli|ngo-Eprili|ngo-Ephreli|ku-Epreli|' +
        'ku-Aprili|ku-Apreli|ku-Eprili|ku-Ephreli|ngo-april|ku-april|u-april|ka-april|kuka-april|yeTshazimpuzi|' +
        'eyeTshazimpuzi|kweyeTshazimpuzi|ngeyeTshazimpuzi|kwiyeTshazimpuzi|yeyeTshazimpuzi|weyeTshazimpuzi|' +
        'neyeTshazimpuzi|yangeyeTshazimpuzi|uTshazimpuzi|kuTshazimpuzi|ngoTshazimpuzi|kaTshazimpuzi|yoTshazimpuzi|' +
        'eyoTshazimpuzi|kweyoTshazimpuzi|ngeyoTshazimpuzi|kwiyoTshazimpuzi|yeyoTshazimpuzi|weyoTshazimpuzi|' +
        'neyoTshazimpuzi|yangeyoTshazimpuzi',

      'Meyi|Mayi|ngoMeyi|uMeyi|kuMeyi|kaMeyi|koMeyi|noMeyi|kukaMeyi|likaMeyi|yangoMeyi|wangoMeyi|kwangoMeyi|' +
        'ngangoMeyi|sangoMeyi|bangoMeyi|zangoMeyi|lwangoMeyi|nangoMeyi|kwiMeyi|ngoMayi|uMayi|kuMayi|kaMayi|koMayi|' +
        'noMayi|kukaMayi|likaMayi|yangoMayi|wangoMayi|kwangoMayi|ngangoMayi|sangoMayi|bangoMayi|zangoMayi|lwangoMayi|' +
        'nangoMayi|kwiMayi|ngo-Meyi|ngo-Mayi|ku-Meyi|ku-Mayi|ngo-may|ku-may|u-may|ka-may|kuka-may|yeCanzibe|' +
        'eyeCanzibe|kweyeCanzibe|ngeyeCanzibe|kwiyeCanzibe|yeyeCanzibe|weyeCanzibe|neyeCanzibe|yangeyeCanzibe|' +
        'uCanzibe|kuCanzibe|ngoCanzibe|kaCanzibe|yoCanzibe|eyoCanzibe|kweyoCanzibe|ngeyoCanzibe|kwiyoCanzibe|' +
        'yeyoCanzibe|weyoCanzibe|neyoCanzibe|yangeyoCanzibe',

      'Juni|ngoJuni|uJuni|kuJuni|kaJuni|koJuni|noJuni|kukaJuni|likaJuni|yangoJuni|wangoJuni|kwangoJuni|ngangoJuni|' +
        'sangoJuni|bangoJuni|zangoJuni|lwangoJuni|nangoJuni|kwiJuni|ngo-Juni|ku-Juni|ngo-june|ku-june|u-june|ka-june|' +
        'kuka-june|yeSilimela|eyeSilimela|kweyeSilimela|ngeyeSilimela|kwiyeSilimela|yeyeSilimela|weyeSilimela|' +
        'neyeSilimela|yangeyeSilimela|uSilimela|kuSilimela|ngoSilimela|kaSilimela',

      'Julayi|ngoJulayi|uJulayi|kuJulayi|kaJulayi|koJulayi|noJulayi|kukaJulayi|likaJulayi|yangoJulayi|wangoJulayi|' +
        'kwangoJulayi|ngangoJulayi|sangoJulayi|bangoJulayi|zangoJulayi|lwangoJulayi|nangoJulayi|kwiJulayi|ngo-Julayi|' +
        'ku-Julayi|ngo-july|ku-july|u-july|ka-july|kuka-july|yeKhala|eyeKhala|kweyeKhala|ngeyeKhala|kwiyeKhala|' +
        'yeyeKhala|weyeKhala|neyeKhala|yangeyeKhala|uKhala|kuKhala|ngoKhala|kaKhala',

      'Agasti|Agosti|ngoAgasti|uAgasti|kuAgasti|kaAgasti|koAgasti|noAgasti|kukaAgasti|likaAgasti|yangoAgasti|' +
        'wangoAgasti|kwangoAgasti|ngangoAgasti|sangoAgasti|bangoAgasti|zangoAgasti|lwangoAgasti|nangoAgasti|' +
        'kwiAgasti|ngoAgosti|uAgosti|kuAgosti|kaAgosti|koAgosti|noAgosti|kukaAgosti|likaAgosti|yangoAgosti|' +
        'wangoAgosti|kwangoAgosti|ngangoAgosti|sangoAgosti|bangoAgosti|zangoAgosti|lwangoAgosti|nangoAgosti|' +
        'kwiAgosti|ngo-Agasti|ngo-Agosti|ku-Agasti|ku-Agosti|ngo-august|ku-august|u-august|ka-august|kuka-august|' +
        'yeThupha|eyeThupha|kweyeThupha|ngeyeThupha|kwiyeThupha|yeyeThupha|weyeThupha|neyeThupha|yangeyeThupha|' +
        'uThupha|kuThupha|ngoThupha|kaThupha',

      'Septemba|Septhemba|Seputemba|ngoSeptemba|uSeptemba|kuSeptemba|kaSeptemba|koSeptemba|noSeptemba|kukaSeptemba|' +
        'likaSeptemba|yangoSeptemba|wangoSeptemba|kwangoSeptemba|ngangoSeptemba|sangoSeptemba|bangoSeptemba|' +
        'zangoSeptemba|lwangoSeptemba|nangoSeptemba|kwiSeptemba|ngoSepthemba|uSepthemba|kuSepthemba|kaSepthemba|' +
        'koSepthemba|noSepthemba|kukaSepthemba|likaSepthemba|yangoSepthemba|wangoSepthemba|kwangoSepthemba|' +
        'ngangoSepthemba|sangoSepthemba|bangoSepthemba|zangoSepthemba|lwangoSepthemba|nangoSepthemba|kwiSepthemba|' +
        'ngoSeputemba|uSeputemba|kuSeputemba|kaSeputemba|koSeputemba|noSeputemba|kukaSeputemba|likaSeputemba|' +
        'yangoSeputemba|wangoSeputemba|kwangoSeputemba|ngangoSeputemba|sangoSeputemba|bangoSeputemba|zangoSeputemba|' +
        'lwangoSeputemba|nangoSeputemba|kwiSeputemba|ngo-Septemba|ngo-Septhemba|ngo-Seputemba|ku-Septemba|' +
        'ku-Septhemba|ku-Seputemba|ngo-september|ku-september|u-september|ka-september|kuka-september|yoMsintsi|' +
        'eyoMsintsi|kweyoMsintsi|ngeyoMsintsi|kwiyoMsintsi|yeyoMsintsi|weyoMsintsi|neyoMsintsi|yangeyoMsintsi|' +
        'uMsintsi|kuMsintsi|ngoMsintsi|kaMsintsi',

      'Oktobha|Okthobha|Oktoba|Okthoba|ngoOktobha|uOktobha|kuOktobha|kaOktobha|koOktobha|noOktobha|kukaOktobha|' +
        'likaOktobha|yangoOktobha|wangoOktobha|kwangoOktobha|ngangoOktobha|sangoOktobha|bangoOktobha|zangoOktobha|' +
        'lwangoOktobha|nangoOktobha|kwiOktobha|ngoOkthobha|uOkthobha|kuOkthobha|kaOkthobha|koOkthobha|noOkthobha|' +
        'kukaOkthobha|likaOkthobha|yangoOkthobha|wangoOkthobha|kwangoOkthobha|ngangoOkthobha|sangoOkthobha|' +
        'bangoOkthobha|zangoOkthobha|lwangoOkthobha|nangoOkthobha|kwiOkthobha|ngoOktoba|uOktoba|kuOktoba|kaOktoba|' +
        'koOktoba|noOktoba|kukaOktoba|likaOktoba|yangoOktoba|wangoOktoba|kwangoOktoba|ngangoOktoba|sangoOktoba|' +
        'bangoOktoba|zangoOktoba|lwangoOktoba|nangoOktoba|kwiOktoba|ngoOkthoba|uOkthoba|kuOkthoba|kaOkthoba|' +
        'koOkthoba|noOkthoba|kukaOkthoba|likaOkthoba|yangoOkthoba|wangoOkthoba|kwangoOkthoba|ngangoOkthoba|' +
        'sangoOkthoba|bangoOkthoba|zangoOkthoba|lwangoOkthoba|nangoOkthoba|kwiOkthoba|ngo-Oktobha|ngo-Okthobha|' +
        'ngo-Oktoba|ngo-Okthoba|ku-Oktobha|ku-Okthobha|ku-Oktoba|ku-Okthoba|ngo-october|ku-october|u-october|' +
        'ka-october|kuka-october|yeDwarha|eyeDwarha|kweyeDwarha|ngeyeDwarha|kwiyeDwarha|yeyeDwarha|weyeDwarha|' +
        'neyeDwarha|yangeyeDwarha|uDwarha|kuDwarha|ngoDwarha|kaDwarha',

      'Novemba|ngoNovemba|uNovemba|kuNovemba|kaNovemba|koNovemba|noNovemba|kukaNovemba|likaNovemba|yangoNovemba|' +
        'wangoNovemba|kwangoNovemba|ngangoNovemba|sangoNovemba|bangoNovemba|zangoNovemba|lwangoNovemba|nangoNovemba|' +
        'kwiNovemba|ngo-Novemba|ku-Novemba|ngo-november|ku-november|u-november|ka-november|kuka-november|yeNkanga|' +
        'eyeNkanga|kweyeNkanga|ngeyeNkanga|kwiyeNkanga|yeyeNkanga|weyeNkanga|neyeNkanga|yangeyeNkanga|uNkanga|' +
        'kuNkanga|ngoNkanga|kaNkanga',

      'Disemba|ngoDisemba|uDisemba|kuDisemba|kaDisemba|koDisemba|noDisemba|kukaDisemba|likaDisemba|yangoDisemba|' +
        'wangoDisemba|kwangoDisemba|ngangoDisemba|sangoDisemba|bangoDisemba|zangoDisemba|lwangoDisemba|nangoDisemba|' +
        'kwiDisemba|ngo-Disemba|ku-Disemba|ngo-december|ku-december|u-december|ka-december|kuka-december|yoMnga|' +
        'eyoMnga|kweyoMnga|ngeyoMnga|kwiyoMnga|yeyoMnga|weyoMnga|neyoMnga|yangeyoMnga|uMnga|kuMnga|ngoMnga|kaMnga',
    ],
    weekdays: [
      'cawa|ngecawa|yecawa|yangecawa|wangecawa|kwangecawa|sangecawa|langecawa|zangecawa|bangecawa|nangecawa|' +
        'obungecawa|necawa|ngecawe|yecawe|yangecawe|wangecawe|kwangecawe|sangecawe|langecawe|zangecawe|bangecawe|' +
        'nangecawe|obungecawe|necawe|nge cawa|nge cawe',

      'Mvulo|ngoMvulo|uMvulo|yangoMvulo|wangoMvulo|kwangoMvulo|sangoMvulo|bangoMvulo|zangoMvulo|lwangoMvulo|' +
        'nangoMvulo|noMvulo|kuMvulo|koMvulo|obungoMvulo|ebingoMvulo|ngaloMvulo|ngo Mvulo',

      'ngoLwesibini|uLwesibini|yangoLwesibini|wangoLwesibini|kwangoLwesibini|sangoLwesibini|bangoLwesibini|' +
        'zangoLwesibini|lwangoLwesibini|nangoLwesibini|noLwesibini|kuLwesibini|koLwesibini|obungoLwesibini|' +
        'ebingoLwesibini|ngaloLwesibini|ngo Lwesibini',

      'ngoLwesithathu|uLwesithathu|yangoLwesithathu|wangoLwesithathu|kwangoLwesithathu|sangoLwesithathu|' +
        'bangoLwesithathu|zangoLwesithathu|lwangoLwesithathu|nangoLwesithathu|noLwesithathu|kuLwesithathu|' +
        'koLwesithathu|obungoLwesithathu|ebingoLwesithathu|ngaloLwesithathu|ngo Lwesithathu',

      'ngoLwesine|uLwesine|yangoLwesine|wangoLwesine|kwangoLwesine|sangoLwesine|bangoLwesine|zangoLwesine|' +
        'lwangoLwesine|nangoLwesine|noLwesine|kuLwesine|koLwesine|obungoLwesine|ebingoLwesine|ngaloLwesine|' +
        'ngo Lwesine',

      'ngoLwesihlanu|uLwesihlanu|yangoLwesihlanu|wangoLwesihlanu|kwangoLwesihlanu|sangoLwesihlanu|bangoLwesihlanu|' +
        'zangoLwesihlanu|lwangoLwesihlanu|nangoLwesihlanu|noLwesihlanu|kuLwesihlanu|koLwesihlanu|obungoLwesihlanu|' +
        'ebingoLwesihlanu|ngaloLwesihlanu|ngo Lwesihlanu',

      'Mgqibelo|ngoMgqibelo|uMgqibelo|yangoMgqibelo|wangoMgqibelo|kwangoMgqibelo|sangoMgqibelo|bangoMgqibelo|' +
        'zangoMgqibelo|lwangoMgqibelo|nangoMgqibelo|noMgqibelo|kuMgqibelo|koMgqibelo|obungoMgqibelo|ebingoMgqibelo|' +
        'ngaloMgqibelo|ngo Mgqibelo',
    ],
    relativeDays: {
      '-2': 'izolo elinye',
      '-1':
        'phezolo|izolo ebusuku|izolo kusasa|izolo emva kwemini|izolo ngokuhlwa|yayizolo|yezolo|wezolo|bezolo|sezolo|' +
        'lwezolo|lezolo|kwezolo|nayizolo|zezolo',
      '0':
        'namhlanje kusasa|namhlanje ebusuku|namhlanje emva kwemini|namhlanje ngokuhlwa|namhla|namhlanje emini|' +
        'yanamhlanje|wanamhlanje|kwanamhlanje|sanamhlanje|lwanamhlanje|lanamhlanje|ngale mini|ngale ntsasa|' +
        'ngobu busuku',
      '1': 'ngomso kusasa|ngomso ebusuku|ngomso emva kwemini|yangomso|wangomso|kwangomso|lwangomso',
      '2': 'ngomsomnye|ngomso omnye',
    },
    daysAgo:
      'kwiintsuku # ezidlulileyo|iintsuku # ezidlulileyo|kwiintsuku # ezigqithileyo|kwiintsuku ezi-# ezidlulileyo|' +
      'kwiintsuku ezingu-# ezidlulileyo|kwiintsuku ezili-# ezidlulileyo',
    dayCounts: 'ezimbini|ezintathu|ezine|ezintlanu|ezintandathu|ezisixhenxe|ezisibhozo|ezilithoba|ezilishumi',
    last:
      'ephelileyo|edlulileyo|ogqithileyo|egqithileyo|ophelileyo|odlulileyo|eliphelileyo|elidlulileyo|eligqithileyo|' +
      'uphelileyo|oludlulileyo|idlulileyo|iphelileyo|igqithileyo|odluleyo|edluleyo',
    next: 'ezayo|ozayo|elizayo|oluzayo|izayo|uzayo|elandelayo|olandelayo|elilandelayo',
    units: {
      day: 'imini|ngosuku|umhla|iintsuku|suku',
      week: 'iveki|kwiveki|ngeveki|veki|yeveki|evekini|iiveki|kuleveki',
      month: 'inyanga|kwinyanga|ngenyanga|nyanga|enyangeni|yenyanga|iinyanga',
      year: 'unyaka|kunyaka|ngonyaka|nyaka|konyaka|wonyaka|lonyaka|onyakeni|iminyaka',
    },
    connectors:
      'ku|kwi|ka|ngo|kwinyanga ka|kwinyanga ye|kwinyanga yo|kwinyanga|nyanga ka|nyanga ye|nyanga yo|ngonyaka|' +
      'ngonyaka ka|ngonyaka we|kunyaka|kunyaka ka|kunyaka we|wama|we|ye|zi|wo',
    before:
      'ngo|nge|ngomhla|ngomhla we|ngomhla wo|ngomhla wesi|ngomhla ka|ngomhla ama|ngomhla wama|ngomhla we-|umhla|' +
      'umhla we|umhla wo|umhla wama|ngowe|we|wo|wama|kwinyanga ka|kwinyanga ye|kwinyanga yo|kwinyanga|inyanga ye|' +
      'inyanga yo|inyanga ka|ngenyanga ka|ngenyanga ye|ngenyanga yo|ukususela|ukususela ngo|ukususela nge|' +
      'ukususela ngomhla we|ukusukela|ukusukela ngo|ukusukela nge|ukusuka|ukuya|ukuya ku|kude kube|kude kube ngu|' +
      'de kube|ngaphambi kwe|emva kwe|ekuqaleni kuka|ekuqaleni kwe|ekupheleni kuka|ekupheleni kwe|phakathi kuka|' +
      'phakathi ko|ku|kwi|ko|ka|ne|no|zi|izolo|namhlanje|ngomso|yango|wango|nangomhla we|ngosuku lwe',
    range:
      'ukuya ku-|ukuya kwi-|ukuya kwe-|ukuya ku|ukuya kwi|ukuya kwe|ukuya kowe|ukuya kowama|' +
      'ukuya kutsho ngomhla we|kude kube ngu-|kude kube ngomhla we|kude kube|de kube ngomhla we|ukuya ngomhla we|' +
      'ukuya kumhla we|kuya ku|kuya ku-',
    dayParts: 'kusasa|ebusuku|emva kwemini|ngokuhlwa|emini|malanga|ngorhatya|ekuseni|entseni',
    periods: {
      week: {
        '-1': 'kwiveki ephelileyo|kule veki iphelileyo|kule veki idlulileyo|kule veki igqithileyo',
        1: 'kule veki izayo',
      },
      month: { '-1': 'kwinyanga ephelileyo|kule nyanga iphelileyo|kule nyanga idlulileyo', 1: 'kule nyanga izayo' },
      year: {
        '-1': 'kulo nyaka uphelileyo|kulo nyaka udlulileyo|kunyaka ophelileyo|nyakenye|kunyakenye',
        1: 'kulo nyaka uzayo',
      },
    },
    maxEnding: 0,
    guarded:
      'u-may|ku-may|ka-may|kuka-may|u-june|ka-june|kuka-june|u-april|ka-april|u-august|ka-august|cawa|cawe|yecawa|yecawe|necawa|necawe|Lwesibini|Lwesithathu|Lwesine|Lwesihlanu|Meyi|Mayi|Mashi|Matshi|Juni|' +
      'Mat|Bin|Sin|Tha|Hla|Aga|Mey|uCanzibe|kuCanzibe|kaCanzibe|ngoCanzibe|uMnga|uKhala|uKwindla|kuKwindla|uThupha|' +
      'uMdumba|uMqungu|uNkanga|uDwarha|uMsintsi|uSilimela|uTshazimpuzi',
    capitalised: false,
    order: 'dmy',
  },
  names: {
    titles:
      'umongameli|mongameli|umongameli welizwe|mongameli welizwe|umongameli womzantsi afrika|' +
      'mongameli womzantsi afrika|usekela mongameli|sekela mongameli|usekela-mongameli|sekela-mongameli|' +
      'owayesakuba ngumongameli|obefudula engumongameli|umongameli wangaphambili|inkulumbuso|nkulumbuso|' +
      'usekela nkulumbuso|umphathiswa|mphathiswa|umphathiswa wezempilo|umphathiswa wezemfundo|' +
      'umphathiswa wamapolisa|umphathiswa wezothutho|umphathiswa wezemali|umphathiswa wemicimbi yangaphandle|' +
      'umphathiswa wezokhuselo|usekela mphathiswa|sekela mphathiswa|usekela-mphathiswa|sekela-mphathiswa|usomlomo|' +
      'somlomo|unobhala|nobhala|unobhala-jikelele|unobhala jikelele|nobhala jikelele|usihlalo|sihlalo|' +
      'usekela sihlalo|usodolophu|sodolophu|usekela sodolophu|inkulumbuso yephondo|uceba|ceba|ilungu lepalamente|' +
      'ilungu|inkokeli|nkokeli|inkokeli yeqela|inkokeli yephondo|isithethi|sithethi|isithethi samapolisa|' +
      'isithethi sikarhulumente|unozakuzaku|nozakuzaku|uzakuzaku|ujenene|jenene|ujenerali|jenerali|ugeneral|' +
      'general|umajor general|major general|ulieutenant general|lieutenant general|ubrigadiya|brigadiya|ubrigadier|' +
      'brigadier|umkomishinala|mkomishinala|umkomishinala wamapolisa|ikomishinala|komishinala|ukhomishinala|' +
      'ukholoneli|kholoneli|ucolonel|colonel|ulieutenant colonel|lieutenant colonel|ukapteni|kapteni|captain|' +
      'usajini|sajini|usergeant|sergeant|warrant officer|uwarrant officer|constable|ukhonstabile|umcuphi|ijaji|' +
      'jaji|ijaji eyintloko|umantyi|mantyi|umtshutshisi|mtshutshisi|igqwetha|gqwetha|umlawuli|mlawuli|' +
      'umlawuli jikelele|umlawuli-jikelele|umphathi|mphathi|igosa|gosa|igosa eliphezulu|inkosi|nkosi|ikumkani|' +
      'kumkani|ukumkani|ukumkanikazi|kumkanikazi|inkosana|nkosana|inkosazana|nkosazana|isibonda|umfundisi|mfundisi|' +
      'ubhishophu|bhishophu|umbhishophu|mbhishophu|upopu|popu|umpristi|umprofeti|mprofeti|unjingalwazi|njingalwazi|' +
      'ugqirha|gqirha|ugq|gq|dr|udr|ungqz|mnu|umnu|mnumzana|umnumzana|nksz|unksz|nkszn|unkszn|nkosikazi|unkosikazi|' +
      'prof|uprof|adv|uadv|umqeqeshi|mqeqeshi|unozinti|nozinti|umdlali|mdlali|imvumi|mvumi|umculi|mculi|umlingisi|' +
      'umbhali|mbhali|intatheli|ntatheli|umphandi|mphandi|umhlalutyi|utshansela|tshansela|iqabane|qabane',
    organisationWords:
      'isebe|sebe|urhulumente|rhulumente|iyunivesithi|yunivesithi|idyunivesithi|isikolo|ikholeji|kholeji|ibhanki|' +
      'bhanki|iqela|qela|umbutho|mbutho|imibutho|ipalamente|palamente|ibhunga|bhunga|ikomiti|komiti|ikomishini|' +
      'komishini|ikhomishini|inkundla|nkundla|inkundla yamatyala|inkundla ephakamileyo|inkundla yomgaqo-siseko|' +
      'amapolisa|umkhosi|mkhosi|umasipala|masipala|umanyano|manyano|umanyano lwabasebenzi|iofisi|ofisi|iziko|' +
      'isibhedlele|sibhedlele|icawe|ibandla|inkampani|nkampani|iligi|iklabhu|iphephandaba|phephandaba|' +
      'unomathotholo|umabonakude|umbutho wabasebenzi|intlangano|ntlangano|imanyano|ingxowa|isiseko|i-anc|anc|eff|' +
      'da|udm|cosatu|sadtu|saps|npa|sabc|eskom|fc|united|chiefs|pirates|university|bank|union|league|foundation|' +
      'department|council|hospital|party',
    placeWords:
      'isixeko|sixeko|idolophu|dolophu|edolophini|iphondo|phondo|ephondweni|isithili|sithili|ingingqi|ilizwe|' +
      'elizweni|indawo|ilali|elalini|ilokishi|elokishini|ityotyombe|umlambo|mlambo|emlanjeni|ichibi|ulwandle|' +
      'elwandle|isiqithi|sesiqithi|intaba|ntaba|entabeni|intlango|ihlathi|umda|emdeni|isikhululo seenqwelomoya|' +
      'isikhululo senqwelomoya|ibala|ibala lemidlalo|indlela|umgaqo|ibhulorho|izibuko|umntla|mntla|emntla|umzantsi|' +
      'emazantsi|impuma|empuma|intshona|entshona|city|town|river|road|airport|stadium',
    joiners: 'ne|no|na|ka|we|wa|ya|yase|wase|kwa|of|the|and|for|de|van|von|du|bin|al|el|la',
    neverNames:
      'le|lo|eli|esi|olu|oku|aba|ezi|oko|loo|eyo|elo|eso|abo|ezo|mna|wena|yena|thina|nina|bona|yona|lona|sona|zona|' +
      'kona|ukuba|ukuze|ukwenza|kwaye|yaye|kodwa|okanye|kuba|kanti|ke|kunye|kwakhona|ngoko|ngoko ke|ngoko-ke|' +
      'ngenxa|ngenxa yoko|nangona|nakubeni|xa|njengoko|apho|apha|ngexesha|emva|emva koko|ngaphambi|phambi|phakathi|' +
      'phezu|phantsi|ngaphandle|ngaphezu|ngaphezu koko|malunga|ukususela|ukusukela|ukusuka|kude|ngoku|namhlanje|' +
      'izolo|ngomso|kakhulu|kuphela|konke|bonke|zonke|yonke|wonke|lonke|abanye|abaninzi|omnye|enye|elinye|esinye|' +
      'abantu|umntu|uluntu|abahlali|umfazi|abafazi|indoda|amadoda|ulutsha|abantwana|umntwana|inkwenkwe|intombazana|' +
      'umama|utata|usapho|amapolisa|ipolisa|urhulumente|ilizwe|inkundla|isikolo|abafundi|ootitshala|isibhedlele|' +
      'umrhanelwa|abarhanelwa|umqhubi|abasebenzi|abadlali|umdlalo|iqela|ixesha|usuku|imini|iveki|inyanga|unyaka|' +
      'iminyaka|indaba|iindaba|umfanekiso|imifanekiso|ividiyo|funda|bukela|jonga|mamela|uthe|uthi|bathe|bathi|' +
      'utshilo|kuthiwa|kutsho|uxele|uxelele|akukho|ewe|hayi|kutheni|njani|nini|phi|ntoni|uthixo|inkosi|uyesu|covid|' +
      'coronavirus|facebook|twitter|whatsapp|youtube|ezimbini|ezintathu|imali|imalini|indlela|ingxelo|umsebenzi|' +
      'umthetho|icawe|icawa',
    endings: '',
    prefixes:
      'u|i|e|o|a|ku|kwa|ko|no|na|ne|nge|ngo|nga|lo|le|la|lwe|lwa|se|sa|so|ye|ya|yo|we|wa|wo|ba|be|bo|ka|ke|ze|za|' +
      'zo|um|aba|ama|oo|ii|koo|boo|noo|yoo|yi|yase|wase|base|lase|sase|zase|kwase|ase|nase|bwase|lwase|nom|nguye|' +
      'ngu|njengo|kuka|lika|luka|kwi|kula|nakwa|yakwa|wakwa|bakwa|zakwa|wama|nama|kwama|yama|lama|bama|zama|owase|' +
      'abase|eyase|elase|kuse',
  },
  stopWords:
    'ukuba|emva|kwaye|kodwa|le|ke|kuba|ngayo|xa|utshilo|kokuba|nto|kunye|lo|kakhulu|ukuya|kuphela|zabo|aba|ezi|abo|' +
    'ukuze|na|okanye|bathi|ngo|njengoko|into|akukho|phakathi|oko|apho|abanye|yaye|phambi|kule|kufuneka|uye|loo|' +
    'bonke|i|u|e|kuyo|kukho|ibe|lokuba|ngaphandle|koko|bethu|khange|enye|kwakhona|yakhe|lakhe|kwakunye|ngoku|eli|' +
    'ngalo|kakuhle|wayo|zayo|ngaphambi|baza|kuye|kanye|nje|ngoko|ngqo|baze|esi|athi|ngenxa|de|kube|ngoba|babe|' +
    'phantsi|uthe|kuya|nabo|kwakhe|zonke|ingakumbi|kuthi|malunga|yokuba|apha|kulo|naye|nangona|elinye|ngathi|' +
    'ngaphezu|kubekho|oku|ithi|iye|sele|uthi|abaninzi|okokuba|olu|iya|njani|kwi|namhlanje|izolo|ngomso|yonke|konke|' +
    'lonke|wonke|kananjalo|ukusuka|zethu|wabo|ukususela|ukusukela|kuthiwa|utsho|mna|wena|yena|thina|nina|bona|yona|' +
    'omnye|esinye|ku|ka|ya|wa|la|za|ba|nge|ne|no|kungekho|phezu|nokuba|oonke|asiyo|ayikho|kwabo|bakhe|zakhe|sakhe|' +
    'wakhe|yabo|babo|lwakhe|ngabo|nazo|kwezi|kwesi|kolu|kweli|koku|into yokuba|ndi|si|ni|eyi|kanti',
  boilerplate:
    'shiya izimvo zakho|shiya uluvo|shiya impendulo|shiya umyalezo|bhala uluvo lwakho|thumela uluvo lwakho|' +
    'leave a reply|leave a comment|your email address will not be published|idilesi yakho ye-imeyile ayisayi|' +
    'i-imeyile yakho ayisayi kupapashwa|funda nale|funda noku|funda kwakhona|funda ngakumbi|funda ngokubanzi|' +
    'funda apha|funda:|ezinye iindaba|iindaba ezinxulumene|iindaba ezifanayo|amanye amabali|bukela ividiyo|bukela:|' +
    'yabelana|yabelana nabanye|yabelana ngeli bali|share on facebook|silandele ku|silandele ku-facebook|' +
    'sifumane ku-facebook|bhalisela iphephandaba|fumana iindaba|subscribe|' +
    'onke amalungelo agciniwe|onke amalungelo akhuselwe|amalungelo agciniwe|all rights reserved|copyright ©|' +
    'umfanekiso:|imifanekiso:|umfanekiso ngu|umfanekiso ugciniwe|umthombo:|isibhengezo:|isaziso sentengiso|' +
    'le webhusayithi isebenzisa iicookies|sisebenzisa iicookies|cofa apha|nqakraza apha|iifoto:|ifoto:',
  multipliers: {
    ikhulu: 100,
    amakhulu: 100,
    iwaka: 1000,
    amawaka: 1000,
    lamawaka: 1000,
    angamawaka: 1000,
    kumawaka: 1000,
    isigidi: 1000000,
    izigidi: 1000000,
    million: 1000000,
    yezigidi: 1000000,
    wezigidi: 1000000,
    zezigidi: 1000000,
    sesigidi: 1000000,
    ibhiliyoni: 1000000000,
    iibhiliyoni: 1000000000,
    amabhiliyoni: 1000000000,
    billion: 1000000000,
    bhiliyoni: 1000000000,
    yeebhiliyoni: 1000000000,
    zeebhiliyoni: 1000000000,
    trillion: 1000000000000,
    itriliyoni: 1000000000000,
    iitriliyoni: 1000000000000,
  },
  places: {
    AD: { adjectives: 'Andorran' },
    AE: { names: 'United Arab Emirates|UAE', adjectives: 'Emirati' },
    AF: { names: 'Afghanistan|Afganistan', adjectives: 'Afghan' },
    AG: { adjectives: 'Antiguan|Barbudan' },
    AL: { adjectives: 'Albanian' },
    AM: { adjectives: 'Armenian' },
    AO: { names: 'Angola', adjectives: 'Angolan' },
    AR: { names: 'Argentina|Ajentina', adjectives: 'Argentines|Argentinian|Argentineans' },
    AT: { adjectives: 'Austrian' },
    AU: { names: 'Australia|Ostreliya', adjectives: 'Australian' },
    AZ: { adjectives: 'Azerbaijani|Azeri' },
    BA: { adjectives: 'Bosnian' },
    BB: { adjectives: 'Barbadian' },
    BD: { adjectives: 'Bangladeshi' },
    BE: { names: 'Belgium|Bhelgiyam', adjectives: 'Belgian' },
    BF: { adjectives: 'Burkinabe' },
    BG: { adjectives: 'Bulgarian' },
    BH: { adjectives: 'Bahraini' },
    BI: { names: 'Burundi', adjectives: 'Burundian' },
    BJ: { adjectives: 'Beninese' },
    BN: { adjectives: 'Bruneian' },
    BO: { adjectives: 'Bolivian' },
    BR: { names: 'Brazil|Bhrazili|Brazili', adjectives: 'Brazilian' },
    BS: { adjectives: 'Bahamian' },
    BT: { adjectives: 'Bhutanese' },
    BW: { names: 'Botswana|Bhotswana', adjectives: 'Botswanan' },
    BY: { names: 'Belarus|Bhelarusi', adjectives: 'Belarusian|Belarussian|Byelorussian' },
    BZ: { adjectives: 'Belizean' },
    CA: { names: 'Canada|Khanada', adjectives: 'Canadian' },
    CD: { names: 'DRC|DR Congo|Democratic Republic of Congo|Congo|Kongo', adjectives: 'Congolese' },
    CH: { names: 'Switzerland|Switzalend', adjectives: 'Swiss' },
    CI: { names: 'Ivory Coast|Côte d’Ivoire', adjectives: 'Ivorian' },
    CL: { adjectives: 'Chilean' },
    CM: { names: 'Cameroon|Khameruni', adjectives: 'Cameroonian' },
    CN: { names: 'China|Tshayina|Shayina', adjectives: 'Chinese' },
    CO: { adjectives: 'Colombian' },
    CR: { adjectives: 'Costa Rican' },
    CU: { names: 'Cuba|Khubha', adjectives: 'Cuban' },
    CV: { adjectives: 'Cape Verdean|Cabo Verdean' },
    CY: { adjectives: 'Cypriot' },
    CZ: { adjectives: 'Czech' },
    DE: { names: 'Germany|Jamani|Jemani', adjectives: 'German' },
    DJ: { adjectives: 'Djiboutian' },
    DK: { names: 'Denmark', adjectives: 'Danish' },
    DO: { adjectives: 'Dominican' },
    DZ: { names: 'Algeria', adjectives: 'Algerian' },
    EC: { adjectives: 'Ecuadorian|Ecuadorean' },
    EE: { adjectives: 'Estonian' },
    EG: { names: 'Egypt|Yiputa|Jiphuthi|Yiphutha|Jiphutha', adjectives: 'Egyptian' },
    ER: { names: 'Eritrea', adjectives: 'Eritrean' },
    ES: { names: 'Spain|Speyini', adjectives: 'Spanish' },
    ET: { names: 'Ethiopia|Ithiyopiya|Thiyopiya', adjectives: 'Ethiopian' },
    FI: { adjectives: 'Finnish' },
    FJ: { adjectives: 'Fijian' },
    FM: { adjectives: 'Micronesian' },
    FR: { names: 'France|Fransi|Fransa', adjectives: 'French|Frentshi' },
    GA: { adjectives: 'Gabonese' },
    GB: {
      names: 'Ngilani|Bhritani|Britani|Britain|England|United Kingdom|UK|Great Britain|Ngilane',
      adjectives: 'British|Ngesi|Bhritane',
    },
    'GB-SCT': { adjectives: 'Scottish' },
    'GB-WLS': { adjectives: 'Welsh' },
    GD: { adjectives: 'Grenadian' },
    GE: { adjectives: 'Georgian' },
    GH: { names: 'Ghana', adjectives: 'Ghanaian' },
    GL: { adjectives: 'Greenlandic|Greenlander' },
    GM: { adjectives: 'Gambian' },
    GN: { adjectives: 'Guinean' },
    GQ: { adjectives: 'Equatorial Guinean|Equatoguinean' },
    GR: { names: 'Greece|Grisi', adjectives: 'Greek|Grike' },
    GT: { adjectives: 'Guatemalan' },
    GW: { adjectives: 'Bissau-Guinean' },
    GY: { adjectives: 'Guyanese' },
    HK: { adjectives: 'Hongkonger|Hong Konger' },
    HN: { adjectives: 'Honduran' },
    HR: { adjectives: 'Croatian|Croat' },
    HT: { adjectives: 'Haitian' },
    HU: { names: 'Hungary', adjectives: 'Hungarian' },
    ID: { adjectives: 'Indonesian' },
    IE: { names: 'Ireland|Ayalend', adjectives: 'Irish' },
    IL: { names: 'Israel|Sirayeli|Izrayeli', adjectives: 'Israeli' },
    IN: { names: 'India|Indiya|Ndiya|yaseNdiya|waseNdiya|baseNdiya', adjectives: 'Indian' },
    IQ: { names: 'Iraq|Iraki', adjectives: 'Iraqi' },
    IR: { names: 'Iran|Irani', adjectives: 'Iranian' },
    IS: { adjectives: 'Icelandic|Icelander' },
    IT: { names: 'Italy|Itali|Ithali', adjectives: 'Italian|Taliyane' },
    JM: { adjectives: 'Jamaican' },
    JO: { adjectives: 'Jordanian' },
    JP: { names: 'Japan|Japani|Japhani', adjectives: 'Japanese' },
    KE: { names: 'Kenya', adjectives: 'Kenyan' },
    KG: { adjectives: 'Kyrgyz|Kyrgyzstani' },
    KH: { adjectives: 'Cambodian' },
    KM: { adjectives: 'Comorian|Comoran' },
    KN: { adjectives: 'Kittitian|Nevisian' },
    KP: { names: 'North Korea|Mntla Korea|Korea eseMantla|Korea yoMntla|Mntla Koriya', adjectives: 'North Korean' },
    KR: {
      names: 'South Korea|Mzantsi Korea|Korea eseMazantsi|Korea yoMzantsi|Mzantsi Koriya',
      adjectives: 'South Korean|Korean',
    },
    KW: { adjectives: 'Kuwaiti' },
    KZ: { adjectives: 'Kazakh|Kazakhstani' },
    LA: { adjectives: 'Laotian' },
    LB: { names: 'Lebanon|Lebhanon', adjectives: 'Lebanese' },
    LC: { adjectives: 'Saint Lucian|St Lucian' },
    LI: { adjectives: 'Liechtensteiner' },
    LK: { adjectives: 'Sri Lankan' },
    LR: { adjectives: 'Liberian' },
    LS: { names: 'Lesotho|Lusuthu|Lusotho' },
    LT: { adjectives: 'Lithuanian' },
    LU: { adjectives: 'Luxembourger|Luxembourgish' },
    LV: { adjectives: 'Latvian' },
    LY: { names: 'Libya|Libhiya', adjectives: 'Libyan' },
    MA: { names: 'Morocco|Moroko', adjectives: 'Moroccan' },
    MC: { adjectives: 'Monegasque' },
    MD: { adjectives: 'Moldovan|Moldavian' },
    ME: { adjectives: 'Montenegrin' },
    MG: { names: 'Madagascar', adjectives: 'Malagasy|Madagascan' },
    MH: { adjectives: 'Marshallese' },
    MK: { adjectives: 'Macedonian|North Macedonian' },
    ML: { names: 'Mali', adjectives: 'Malian' },
    MM: { names: 'Myanmar|Burma', adjectives: 'Burmese|Myanmarese' },
    MN: { adjectives: 'Mongolian' },
    MR: { adjectives: 'Mauritanian' },
    MT: { adjectives: 'Maltese' },
    MU: { names: 'Mauritius', adjectives: 'Mauritian' },
    MV: { adjectives: 'Maldivian' },
    MW: { names: 'Malawi', adjectives: 'Malawian' },
    MX: { names: 'Mexico|Mexiko', adjectives: 'Mexican' },
    MY: { adjectives: 'Malaysian' },
    MZ: { names: 'Mozambique|Mozambiki|Mozambikhi', adjectives: 'Mozambican' },
    NA: { names: 'Namibia|Namibhiya', adjectives: 'Namibian' },
    NE: { adjectives: 'Nigerien' },
    NG: { names: 'Nigeria|Nayijeriya|Nigeriya', adjectives: 'Nigerian' },
    NI: { adjectives: 'Nicaraguan' },
    NL: { names: 'Netherlands|Holland|Holani', adjectives: 'Dutch' },
    NO: { names: 'Norway|Noweyi', adjectives: 'Norwegian' },
    NP: { adjectives: 'Nepali|Nepalese' },
    NR: { adjectives: 'Nauruan' },
    NZ: { names: 'New Zealand|Nyuziland|Niyuzilendi', adjectives: 'New Zealander' },
    OM: { adjectives: 'Omani' },
    PA: { adjectives: 'Panamanian' },
    PE: { adjectives: 'Peruvian' },
    PG: { adjectives: 'Papua New Guinean' },
    PH: { adjectives: 'Filipino|Filipina|Philippine' },
    PK: { names: 'Pakistan|Phakistan', adjectives: 'Pakistani' },
    PL: { names: 'Poland|Pholani', adjectives: 'Polish' },
    PR: { adjectives: 'Puerto Rican' },
    PS: { names: 'Palestine|Palestina|Palestinian Territories', adjectives: 'Palestinian' },
    PT: { names: 'Portugal|Phuthukezi|Potugali', adjectives: 'Portuguese' },
    PW: { adjectives: 'Palauan' },
    PY: { adjectives: 'Paraguayan' },
    QA: { names: 'Qatar', adjectives: 'Qatari' },
    RO: { adjectives: 'Romanian' },
    RS: { names: 'Serbia', adjectives: 'Serbian|Serb' },
    RU: { names: 'Russia|Rashiya|Rashia|Rhashiya', adjectives: 'Russian' },
    RW: { names: 'Rwanda', adjectives: 'Rwandan' },
    SA: { names: 'Saudi Arabia|Saudi', adjectives: 'Saudi|Saudi Arabian' },
    SB: { adjectives: 'Solomon Islander' },
    SC: { adjectives: 'Seychellois' },
    SD: { names: 'Sudan', adjectives: 'Sudanese' },
    SE: { names: 'Sweden|Swideni', adjectives: 'Swedish' },
    SG: { adjectives: 'Singaporean' },
    SI: { adjectives: 'Slovenian|Slovene' },
    SK: { adjectives: 'Slovak|Slovakian' },
    SL: { adjectives: 'Sierra Leonean' },
    SM: { adjectives: 'Sammarinese' },
    SN: { names: 'Senegal', adjectives: 'Senegalese' },
    SO: { names: 'Somalia|Somaliya', adjectives: 'Somali' },
    SR: { adjectives: 'Surinamese' },
    SS: { names: 'South Sudan|Mzantsi Sudan', adjectives: 'South Sudanese' },
    ST: { adjectives: 'Sao Tomean|Santomean' },
    SV: { adjectives: 'Salvadoran|Salvadorean' },
    SY: { names: 'Syria|Siriya', adjectives: 'Syrian' },
    SZ: { names: 'Eswatini|Swazini|Swatini|Swaziland', adjectives: 'Swazi' },
    TD: { adjectives: 'Chadian' },
    TG: { adjectives: 'Togolese' },
    TH: { adjectives: 'Thai' },
    TJ: { adjectives: 'Tajik|Tajikistani' },
    TL: { adjectives: 'Timorese|East Timorese' },
    TM: { adjectives: 'Turkmen' },
    TN: { names: 'Tunisia', adjectives: 'Tunisian' },
    TO: { adjectives: 'Tongan' },
    TR: { names: 'Turkey|Turki|Türkiye|Turkiye', adjectives: 'Turkish' },
    TT: { adjectives: 'Trinidadian|Tobagonian' },
    TV: { adjectives: 'Tuvaluan' },
    TW: { adjectives: 'Taiwanese' },
    TZ: { names: 'Tanzania|Tanzaniya', adjectives: 'Tanzanian' },
    UA: { names: 'Ukraine|Yukreyini', adjectives: 'Ukrainian' },
    UG: { names: 'Uganda', adjectives: 'Ugandan' },
    US: {
      names: 'Melika|Merika|Amerika|United States|United States of America|USA|US|America',
      adjectives: 'American|Melikana',
    },
    UY: { adjectives: 'Uruguayan' },
    UZ: { adjectives: 'Uzbek|Uzbekistani' },
    VA: { names: 'Vatican|Vatikani' },
    VC: { adjectives: 'Vincentian' },
    VE: { names: 'Venezuela', adjectives: 'Venezuelan' },
    VN: { adjectives: 'Vietnamese' },
    VU: { adjectives: 'Vanuatuan|Ni-Vanuatu' },
    WS: { adjectives: 'Samoan' },
    XK: { names: 'Kosovo', adjectives: 'Kosovar|Kosovan' },
    YE: { adjectives: 'Yemeni|Yemenite' },
    ZA: { names: 'Mzantsi Afrika|eMzantsi Afrika|uMzantsi Afrika|South Africa|Mzansi', adjectives: 'South African' },
    ZM: { names: 'Zambia|Zambiya', adjectives: 'Zambian' },
    ZW: { names: 'Zimbabwe', adjectives: 'Zimbabwean' },
    'geonames-1006984': { names: 'East London|Monti|eMonti|iMonti' },
    'geonames-1007311': { names: 'Durban|Thekwini|eThekwini|Theku' },
    'geonames-1018725': { names: 'Bloemfontein|Mangaung' },
    'geonames-2643743': { names: 'London|Landani' },
    'geonames-3369157': { names: 'Cape Town|Kapa|eKapa|iKapa' },
    'geonames-4140963': { names: 'Washington|Washington DC' },
    'geonames-524901': { names: 'Moscow|Moskho' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
    'geonames-890299': { names: 'Harare' },
    'geonames-953781': { names: 'Soweto|eSoweto' },
    'geonames-964137': { names: 'Pretoria|Pitoli|ePitoli|Tshwane' },
    'geonames-964420': { names: 'Gqeberha|Bhayi|eBhayi|iBhayi|Port Elizabeth' },
    'geonames-965289': { names: 'Polokwane' },
    'geonames-965301': { names: 'Pietermaritzburg|Mgungundlovu' },
    'geonames-993800': { names: 'Johannesburg|Rhawutini|eRhawutini|Goli|eGoli|Jozi|Joburg' },
  },
} satisfies LanguagePack;
