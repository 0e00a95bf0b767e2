// Zulu of South Africa. Prefixes stand before a capital (uMandela, eRashiya, ngoLwesine, kuJanuwari) or before a hyphen
// (e-Durban, ngo-November, ngomhla ka-5): they are taken off names and listed for months and days. Lwesibili to Lwesihlanu alone are
// second to fifth (usuku lwesibili), and isonto is Sunday, week and church: ngoLwesibili and ngeSonto are listed, the bare words are not or guarded.
// The old months (uMasingana, uNhlolanja) stand beside the English ones. "Sin", "Bil", "Mas" of CLDR are too short to be trusted.
import type { LanguagePack } from '../model/language-pack.js';

export default {
  code: 'zu',
  name: 'Zulu',
  detection: {
    zu: {
      scripts: 'Latin',
      frequent:
        'ukuthi|futhi|kodwa|noma|kakhulu|abantu|kanye|ngoba|uma|kusho|uthe|njengoba|ngo|khona|e|lapho|ngesikhathi|' +
        'bese|ukuba|ngokuthi|u|ka|i|lo|ne|abanye|nje|indlela|lokhu|kahle|kanti|umuntu|angu|kuphela|yakhe|ngenxa|' +
        'phansi|umthetho|ngayo|amaphoyisa|kufanele|engu|kube|wonke|abaningi|we|ngaphambi|phakathi|le|indawo|zonke|' +
        'na|kuka|uthi|iqembu|ku|kwe|kulo|kukhona|imali|emuva|izindawo|ukuze|ngomgqibelo|izinhlelo|ngenkathi|ngemva|' +
        'naye|umsebenzi|lika|phambili|amabili|ngaphansi|lokho|yonke|ekhaya|kusukela|amandla|izingane|ekuqaleni|' +
        'kumele|konke|kuleli|zabo|abophe|la|manje|lake|uhlelo|abasebenzi|komunye|yethu|ngonyaka|lokuthi|ngesonto|' +
        'isikhathi|isimo|wesifazane|owesifazane|uveze|uye|mayelana|kubo|bathi|eziningi|umsolwa|abasolwa|lakhe|' +
        'yakho|yabo|ibe|odlule|edlule|wakhe|babo|abo|ngaphandle|lolu|omusha|iningi|wathi|kuye|ngeke|ase|ngisho|' +
        'ukuthola|wena|usho|indaba|izinto|omkhulu|impilo|njalo|izinsuku|nabo|wase|kwase|yase|inkantolo|' +
        'emphakathini|umphakathi|umongameli|uhulumeni|ungqongqoshe|imeya|unyaka|inyanga|izolo|namuhla|namhlanje|' +
        'kusasa|ningizimu|afrika|izwe|ezweni|leli|lesi|laba|lezi|ubuholi|inhlangano|iphoyisa|owesilisa|abantwana|' +
        'isikole|abafundi|isikhulu|isibhedlela|kithi|bonke|yize|nakuba|abadlali|umdlalo|iminyaka|izigidi|amarandi|' +
        'kwazulu|natal|ethekwini|egoli',
      affixes:
        'uku*|um*|aba*|ama*|isi*|izi*|imi*|ubu*|nge*|nga*|ngo*|ku*|kwe*|ya*|ba*|oku*|*ini|*ile|*eni|*iyo|*elwe|' +
        '*sh*|*hl*|*dl*|*kh*|*qh*|*gq*|*nhl*|*ndl*|*bh*',
    },
  },
  dates: {
    months: [
      'Januwari|Masingana|Januari|Januwali|ngoJanuwari|uJanuwari|kuJanuwari|kaJanuwari|koJanuwari|noJanuwari|' +
        'kukaJanuwari|likaJanuwari|yangoJanuwari|wangoJanuwari|kwangoJanuwari|ngangoJanuwari|sangoJanuwari|' +
        'bangoJanuwari|zangoJanuwari|lwangoJanuwari|nangoJanuwari|ekuqaleni kukaJanuwari|kwasekuqaleni kukaJanuwari|' +
        'ekupheleni kukaJanuwari|ngoMasingana|uMasingana|kuMasingana|kaMasingana|koMasingana|noMasingana|' +
        'kukaMasingana|likaMasingana|yangoMasingana|wangoMasingana|kwangoMasingana|ngangoMasingana|sangoMasingana|' +
        'bangoMasingana|zangoMasingana|lwangoMasingana|nangoMasingana|ekuqaleni kukaMasingana|' +
        'kwasekuqaleni kukaMasingana|ekupheleni kukaMasingana|ngoJanuari|uJanuari|kuJanuari|kaJanuari|koJanuari|' +
        'noJanuari|kukaJanuari|likaJanuari|yangoJanuari|wangoJanuari|kwangoJanuari|ngangoJanuari|sangoJanuari|' +
        'bangoJanuari|zangoJanuari|lwangoJanuari|nangoJanuari|ekuqaleni kukaJanuari|kwasekuqaleni kukaJanuari|' +
        'ekupheleni kukaJanuari|ngoJanuwali|uJanuwali|kuJanuwali|kaJanuwali|koJanuwali|noJanuwali|kukaJanuwali|' +
        'likaJanuwali|yangoJanuwali|wangoJanuwali|kwangoJanuwali|ngangoJanuwali|sangoJanuwali|bangoJanuwali|' +
        'zangoJanuwali|lwangoJanuwali|nangoJanuwali|ekuqaleni kukaJanuwali|kwasekuqaleni kukaJanuwali|' +
        'ekupheleni kukaJanuwali|ngo-january|ku-january|u-january|ka-january|kuka-january',

      'Februwari|Nhlolanja|Febhuwari|Februari|Februwali|ngoFebruwari|uFebruwari|kuFebruwari|kaFebruwari|' +
        'koFebruwari|noFebruwari|kukaFebruwari|likaFebruwari|yangoFebruwari|wangoFebruwari|kwangoFebruwari|' +
        'ngangoFebruwari|sangoFebruwari|bangoFebruwari|zangoFebruwari|lwangoFebruwari|nangoFebruwari|' +
        'ekuqaleni kukaFebruwari|kwasekuqaleni kukaFebruwari|ekupheleni kukaFebruwari|ngoNhlolanja|uNhlolanja|' +
        'kuNhlolanja|kaNhlolanja|koNhlolanja|noNhlolanja|kukaNhlolanja|likaNhlolanja|yangoNhlolanja|wangoNhlolanja|' +
        'kwangoNhlolanja|ngangoNhlolanja|sangoNhlolanja|bangoNhlolanja|zangoNhlolanja|lwangoNhlolanja|nangoNhlolanja|' +
        'ekuqaleni kukaNhlolanja|kwasekuqaleni kukaNhlolanja|ekupheleni kukaNhlolanja|ngoFebhuwari|uFebhuwari|' +
        'kuFebhuwari|kaFebhuwari|koFebhuwari|noFebhuwari|kukaFebhuwari|likaFebhuwari|yangoFebhuwari|wangoFebhuwari|' +
        'kwangoFebhuwari|ngangoFebhuwari|sangoFebhuwari|bangoFebhuwari|zangoFebhuwari|lwangoFebhuwari|nangoFebhuwari|' +
        'ekuqaleni kukaFebhuwari|kwasekuqaleni kukaFebhuwari|ekupheleni kukaFebhuwari|ngoFebruari|uFebruari|' +
        'kuFebruari|kaFebruari|koFebruari|noFebruari|kukaFebruari|likaFebruari|yangoFebruari|wangoFebruari|' +
        'kwangoFebruari|ngangoFebruari|sangoFebruari|bangoFebruari|zangoFebruari|lwangoFebruari|nangoFebruari|' +
        'ekuqaleni kukaFebruari|kwasekuqaleni kukaFebruari|ekupheleni kukaFebruari|ngoFebruwali|uFebruwali|' +
        'kuFebruwali|kaFebruwali|koFebruwali|noFebruwali|kukaFebruwali|likaFebruwali|yangoFebruwali|wangoFebruwali|' +
        'kwangoFebruwali|ngangoFebruwali|sangoFebruwali|bangoFebruwali|zangoFebruwali|lwangoFebruwali|nangoFebruwali|' +
        'ekuqaleni kukaFebruwali|kwasekuqaleni kukaFebruwali|ekupheleni kukaFebruwali|ngo-february|ku-february|' +
        'u-february|ka-february|kuka-february',

      'Mashi|Ndasa|Matshi|ngoMashi|uMashi|kuMashi|kaMashi|koMashi|noMashi|kukaMashi|likaMashi|yangoMashi|' +
        'wangoMashi|kwangoMashi|ngangoMashi|sangoMashi|bangoMashi|zangoMashi|lwangoMashi|nangoMashi|' +
        'ekuqaleni kukaMashi|kwasekuqaleni kukaMashi|ekupheleni kukaMashi|ngoNdasa|uNdasa|kuNdasa|kaNdasa|koNdasa|' +
        'noNdasa|kukaNdasa|likaNdasa|yangoNdasa|wangoNdasa|kwangoNdasa|ngangoNdasa|sangoNdasa|bangoNdasa|zangoNdasa|' +
        'lwangoNdasa|nangoNdasa|ekuqaleni kukaNdasa|kwasekuqaleni kukaNdasa|ekupheleni kukaNdasa|ngoMatshi|uMatshi|' +
        'kuMatshi|kaMatshi|koMatshi|noMatshi|kukaMatshi|likaMatshi|yangoMatshi|wangoMatshi|kwangoMatshi|ngangoMatshi|' +
        'sangoMatshi|bangoMatshi|zangoMatshi|lwangoMatshi|nangoMatshi|ekuqaleni kukaMatshi|kwasekuqaleni kukaMatshi|' +
        'ekupheleni kukaMatshi|ngo-march|ku-march|u-march|ka-march|kuka-march',

      'Ephreli|Mbasa|Ephuleli|Apreli|Epreli|Mbaso|ngoEphreli|uEphreli|kuEphreli|kaEphreli|koEphreli|noEphreli|' +
        'kukaEphreli|likaEphreli|yangoEphreli|wangoEphreli|kwangoEphreli|ngangoEphreli|sangoEphreli|bangoEphreli|' +
        'zangoEphreli|lwangoEphreli|nangoEphreli|ekuqaleni kukaEphreli|kwasekuqaleni kukaEphreli|' +
        'ekupheleni kukaEphreli|ngoMbasa|uMbasa|kuMbasa|kaMbasa|koMbasa|noMbasa|kukaMbasa|likaMbasa|yangoMbasa|' +
        'wangoMbasa|kwangoMbasa|ngangoMbasa|sangoMbasa|bangoMbasa|zangoMbasa|lwangoMbasa|nangoMbasa|' +
        'ekuqaleni kukaMbasa|kwasekuqaleni kukaMbasa|ekupheleni kukaMbasa|ngoEphuleli|uEphuleli|kuEphuleli|' +
        'kaEphuleli|koEphuleli|noEphuleli|kukaEphuleli|likaEphuleli|yangoEphuleli|wangoEphuleli|kwangoEphuleli|' +
        'ngangoEphuleli|sangoEphuleli|bangoEphuleli|zangoEphuleli|lwangoEphuleli|nangoEphuleli|' +
        'ekuqaleni kukaEphuleli|kwasekuqaleni kukaEphuleli|ekupheleni kukaEphuleli|ngoApreli|uApreli|kuApreli|' +
        'kaApreli|koApreli|noApreli|kukaApreli|likaApreli|yangoApreli|wangoApreli|kwangoApreli|ngangoApreli|' +
        'sangoApreli|bangoApreli|zangoApreli|lwangoApreli|nangoApreli|ekuqaleni kukaApreli|kwasekuqaleni kukaApreli|' +
        'ekupheleni kukaApreli|ngoEpreli|uEpreli|kuEpreli|kaEpreli|koEpreli|noEpreli|kukaEpreli|likaEpreli|' +
        'yangoEpreli|wangoEpreli|kwangoEpreli|ngangoEpreli|sangoEpreli|bangoEpreli|zangoEpreli|lwangoEpreli|' +
        'nangoEpreli|ekuqaleni kukaEpreli|kwasekuqaleni kukaEpreli|ekupheleni kukaEpreli|ngoMbaso|uMbaso|kuMbaso|' +
        'kaMbaso|koMbaso|noMbaso|kukaMbaso|likaMbaso|yangoMbaso|wangoMbaso|kwangoMbaso|ngangoMbaso|sangoMbaso|' +
        'bangoMbaso|zangoMbaso|lwangoMbaso|nangoMbaso|ekuqaleni kukaMbaso|kwasekuqaleni kukaMbaso|' +
        'ekupheleni kukaMbaso|ngo-april|ku-april|u-april|ka-april|kuka-april',

      'Meyi|Nhlaba|Mayi|ngoMeyi|uMeyi|kuMeyi|kaMeyi|koMeyi|noMeyi|kukaMeyi|likaMeyi|yangoMeyi|wangoMeyi|kwangoMeyi|' +
        'ngangoMeyi|sangoMeyi|bangoMeyi|zangoMeyi|lwangoMeyi|nangoMeyi|ekuqaleni kukaMeyi|kwasekuqaleni kukaMeyi|' +
        'ekupheleni kukaMeyi|ngoNhlaba|uNhlaba|kuNhlaba|kaNhlaba|koNhlaba|noNhlaba|kukaNhlaba|likaNhlaba|yangoNhlaba|' +
        'wangoNhlaba|kwangoNhlaba|ngangoNhlaba|sangoNhlaba|bangoNhlaba|zangoNhlaba|lwangoNhlaba|nangoNhlaba|' +
        'ekuqaleni kukaNhlaba|kwasekuqaleni kukaNhlaba|ekupheleni kukaNhlaba|ngoMayi|uMayi|kuMayi|kaMayi|koMayi|' +
        'noMayi|kukaMayi|likaMayi|yangoMayi|wangoMayi|kwangoMayi|ngangoMayi|sangoMayi|bangoMayi|zangoMayi|lwangoMayi|' +
        'nangoMayi|ekuqaleni kukaMayi|kwasekuqaleni kukaMayi|ekupheleni kukaMayi|ngo-may|ku-may|u-may|ka-may|kuka-may',

      'Juni|Nhlangulana|ngoJuni|uJuni|kuJuni|kaJuni|koJuni|noJuni|kukaJuni|likaJuni|yangoJuni|wangoJuni|kwangoJuni|' +
        'ngangoJuni|sangoJuni|bangoJuni|zangoJuni|lwangoJuni|nangoJuni|ekuqaleni kukaJuni|kwasekuqaleni kukaJuni|' +
        'ekupheleni kukaJuni|ngoNhlangulana|uNhlangulana|kuNhlangulana|kaNhlangulana|koNhlangulana|noNhlangulana|' +
        'kukaNhlangulana|likaNhlangulana|yangoNhlangulana|wangoNhlangulana|kwangoNhlangulana|ngangoNhlangulana|' +
        'sangoNhlangulana|bangoNhlangulana|zangoNhlangulana|lwangoNhlangulana|nangoNhlangulana|' +
        'ekuqaleni kukaNhlangulana|kwasekuqaleni kukaNhlangulana|ekupheleni kukaNhlangulana|ngo-june|ku-june|u-june|' +
        'ka-june|kuka-june',

      'Julayi|Ntulikazi|ngoJulayi|uJulayi|kuJulayi|kaJulayi|koJulayi|noJulayi|kukaJulayi|likaJulayi|yangoJulayi|' +
        'wangoJulayi|kwangoJulayi|ngangoJulayi|sangoJulayi|bangoJulayi|zangoJulayi|lwangoJulayi|nangoJulayi|' +
        'ekuqaleni kukaJulayi|kwasekuqaleni kukaJulayi|ekupheleni kukaJulayi|ngoNtulikazi|uNtulikazi|kuNtulikazi|' +
        'kaNtulikazi|koNtulikazi|noNtulikazi|kukaNtulikazi|likaNtulikazi|yangoNtulikazi|wangoNtulikazi|' +
        'kwangoNtulikazi|ngangoNtulikazi|sangoNtulikazi|bangoNtulikazi|zangoNtulikazi|lwangoNtulikazi|nangoNtulikazi|' +
        'ekuqaleni kukaNtulikazi|kwasekuqaleni kukaNtulikazi|ekupheleni kukaNtulikazi|ngo-july|ku-july|u-july|' +
        'ka-july|kuka-july',

      'Agasti|Ncwaba|Agosti|ngoAgasti|uAgasti|kuAgasti|kaAgasti|koAgasti|noAgasti|kukaAgasti|likaAgasti|' +
        'yangoAgasti|wangoAgasti|kwangoAgasti|ngangoAgasti|sangoAgasti|bangoAgasti|zangoAgasti|lwangoAgasti|' +
        'nangoAgasti|ekuqaleni kukaAgasti|kwasekuqaleni kukaAgasti|ekupheleni kukaAgasti|ngoNcwaba|uNcwaba|kuNcwaba|' +
        'kaNcwaba|koNcwaba|noNcwaba|kukaNcwaba|likaNcwaba|yangoNcwaba|wangoNcwaba|kwangoNcwaba|ngangoNcwaba|' +
        'sangoNcwaba|bangoNcwaba|zangoNcwaba|lwangoNcwaba|nangoNcwaba|ekuqaleni kukaNcwaba|kwasekuqaleni kukaNcwaba|' +
        'ekupheleni kukaNcwaba|ngoAgosti|uAgosti|kuAgosti|kaAgosti|koAgosti|noAgosti|kukaAgosti|likaAgosti|' +
        'yangoAgosti|wangoAgosti|kwangoAgosti|ngangoAgosti|sangoAgosti|bangoAgosti|zangoAgosti|lwangoAgosti|' +
        'nangoAgosti|ekuqaleni kukaAgosti|kwasekuqaleni kukaAgosti|ekupheleni kukaAgosti|ngo-august|ku-august|' +
        'u-august|ka-august|kuka-august',

      'Septhemba|Mandulo|Septemba|Seputhemba|ngoSepthemba|uSepthemba|kuSepthemba|kaSepthemba|koSepthemba|' +
        'noSepthemba|kukaSepthemba|likaSepthemba|yangoSepthemba|wangoSepthemba|kwangoSepthemba|ngangoSepthemba|' +
        'sangoSepthemba|bangoSepthemba|zangoSepthemba|lwangoSepthemba|nangoSepthemba|ekuqaleni kukaSepthemba|' +
        'kwasekuqaleni kukaSepthemba|ekupheleni kukaSepthemba|ngoMandulo|uMandulo|kuMandulo|kaMandulo|koMandulo|' +
        'noMandulo|kukaMandulo|likaMandulo|yangoMandulo|wangoMandulo|kwangoMandulo|ngangoMandulo|sangoMandulo|' +
        'bangoMandulo|zangoMandulo|lwangoMandulo|nangoMandulo|ekuqaleni kukaMandulo|kwasekuqaleni kukaMandulo|' +
        'ekupheleni kukaMandulo|ngoSeptemba|uSeptemba|kuSeptemba|kaSeptemba|koSeptemba|noSeptemba|kukaSeptemba|' +
        'likaSeptemba|yangoSeptemba|wangoSeptemba|kwangoSeptemba|ngangoSeptemba|sangoSeptemba|bangoSeptemba|' +
        'zangoSeptemba|lwangoSeptemba|nangoSeptemba|ekuqaleni kukaSeptemba|kwasekuqaleni kukaSeptemba|' +
        'ekupheleni kukaSeptemba|ngoSeputhemba|uSeputhemba|kuSeputhemba|kaSeputhemba|koSeputhemba|noSeputhemba|' +
        'kukaSeputhemba|likaSeputhemba|yangoSeputhemba|wangoSeputhemba|kwangoSeputhemba|ngangoSeputhemba|' +
        'sangoSeputhemba|bangoSeputhemba|zangoSeputhemba|lwangoSeputhemba|nangoSeputhemba|ekuqaleni kukaSeputhemba|' +
        'kwasekuqaleni kukaSeputhemba|ekupheleni kukaSeputhemba|ngo-september|ku-september|u-september|ka-september|' +
        'kuka-september',

      'Okthoba|Mfumfu|Oktoba|Okthobha|ngoOkthoba|uOkthoba|kuOkthoba|kaOkthoba|koOkthoba|noOkthoba|kukaOkthoba|' +
        'likaOkthoba|yangoOkthoba|wangoOkthoba|kwangoOkthoba|ngangoOkthoba|sangoOkthoba|bangoOkthoba|zangoOkthoba|' +
        'lwangoOkthoba|nangoOkthoba|ekuqaleni kukaOkthoba|kwasekuqaleni kukaOkthoba|ekupheleni kukaOkthoba|ngoMfumfu|' +
        'uMfumfu|kuMfumfu|kaMfumfu|koMfumfu|noMfumfu|kukaMfumfu|likaMfumfu|yangoMfumfu|wangoMfumfu|kwangoMfumfu|' +
        'ngangoMfumfu|sangoMfumfu|bangoMfumfu|zangoMfumfu|lwangoMfumfu|nangoMfumfu|ekuqaleni kukaMfumfu|' +
        'kwasekuqaleni kukaMfumfu|ekupheleni kukaMfumfu|ngoOktoba|uOktoba|kuOktoba|kaOktoba|koOktoba|noOktoba|' +
        'kukaOktoba|likaOktoba|yangoOktoba|wangoOktoba|kwangoOktoba|ngangoOktoba|sangoOktoba|bangoOktoba|zangoOktoba|' +
        'lwangoOktoba|nangoOktoba|ekuqaleni kukaOktoba|kwasekuqaleni kukaOktoba|ekupheleni kukaOktoba|ngoOkthobha|' +
        'uOkthobha|kuOkthobha|kaOkthobha|koOkthobha|noOkthobha|kukaOkthobha|likaOkthobha|yangoOkthobha|wangoOkthobha|' +
        'kwangoOkthobha|ngangoOkthobha|sangoOkthobha|bangoOkthobha|zangoOkthobha|lwangoOkthobha|nangoOkthobha|' +
        'ekuqaleni kukaOkthobha|kwasekuqaleni kukaOkthobha|ekupheleni kukaOkthobha|ngo-october|ku-october|u-october|' +
        'ka-october|kuka-october',

      'Novemba|Lwezi|ngoNovemba|uNovemba|kuNovemba|kaNovemba|koNovemba|noNovemba|kukaNovemba|likaNovemba|' +
        'yangoNovemba|wangoNovemba|kwangoNovemba|ngangoNovemba|sangoNovemba|bangoNovemba|zangoNovemba|lwangoNovemba|' +
        'nangoNovemba|ekuqaleni kukaNovemba|kwasekuqaleni kukaNovemba|ekupheleni kukaNovemba|ngoLwezi|uLwezi|kuLwezi|' +
        'kaLwezi|koLwezi|noLwezi|kukaLwezi|likaLwezi|yangoLwezi|wangoLwezi|kwangoLwezi|ngangoLwezi|sangoLwezi|' +
        'bangoLwezi|zangoLwezi|lwangoLwezi|nangoLwezi|ekuqaleni kukaLwezi|kwasekuqaleni kukaLwezi|' +
        'ekupheleni kukaLwezi|ngo-november|ku-november|u-november|ka-november|kuka-november',

      'Disemba|Zibandlela|ngoDisemba|uDisemba|kuDisemba|kaDisemba|koDisemba|noDisemba|kukaDisemba|likaDisemba|' +
        'yangoDisemba|wangoDisemba|kwangoDisemba|ngangoDisemba|sangoDisemba|bangoDisemba|zangoDisemba|lwangoDisemba|' +
        'nangoDisemba|ekuqaleni kukaDisemba|kwasekuqaleni kukaDisemba|ekupheleni kukaDisemba|ngoZibandlela|' +
        'uZibandlela|kuZibandlela|kaZibandlela|koZibandlela|noZibandlela|kukaZibandlela|likaZibandlela|' +
        'yangoZibandlela|wangoZibandlela|kwangoZibandlela|ngangoZibandlela|sangoZibandlela|bangoZibandlela|' +
        'zangoZibandlela|lwangoZibandlela|nangoZibandlela|ekuqaleni kukaZibandlela|kwasekuqaleni kukaZibandlela|' +
        'ekupheleni kukaZibandlela|ngo-december|ku-december|u-december|ka-december|kuka-december',
    ],
    weekdays: [
      'sonto|ngesonto|yesonto|wesonto|kwesonto|yangesonto|wangesonto|kwangesonto|sangesonto|langesonto|zangesonto|' +
        'obungesonto',

      'Msombuluko|ngoMsombuluko|uMsombuluko|yangoMsombuluko|wangoMsombuluko|kwangoMsombuluko|sangoMsombuluko|' +
        'bangoMsombuluko|zangoMsombuluko|lwangoMsombuluko|nangoMsombuluko|noMsombuluko|kuMsombuluko|koMsombuluko|' +
        'obungoMsombuluko|ebingoMsombuluko|obekungoMsombuluko|ngaloMsombuluko|olwangoMsombuluko|ngo Msombuluko',

      'ngoLwesibili|uLwesibili|yangoLwesibili|wangoLwesibili|kwangoLwesibili|sangoLwesibili|bangoLwesibili|' +
        'zangoLwesibili|lwangoLwesibili|nangoLwesibili|noLwesibili|kuLwesibili|koLwesibili|obungoLwesibili|' +
        'ebingoLwesibili|obekungoLwesibili|ngaloLwesibili|olwangoLwesibili|ngo Lwesibili',

      'ngoLwesithathu|uLwesithathu|yangoLwesithathu|wangoLwesithathu|kwangoLwesithathu|sangoLwesithathu|' +
        'bangoLwesithathu|zangoLwesithathu|lwangoLwesithathu|nangoLwesithathu|noLwesithathu|kuLwesithathu|' +
        'koLwesithathu|obungoLwesithathu|ebingoLwesithathu|obekungoLwesithathu|ngaloLwesithathu|olwangoLwesithathu|' +
        'ngo Lwesithathu',

      'ngoLwesine|uLwesine|yangoLwesine|wangoLwesine|kwangoLwesine|sangoLwesine|bangoLwesine|zangoLwesine|' +
        'lwangoLwesine|nangoLwesine|noLwesine|kuLwesine|koLwesine|obungoLwesine|ebingoLwesine|obekungoLwesine|' +
        'ngaloLwesine|olwangoLwesine|ngo Lwesine',

      'ngoLwesihlanu|uLwesihlanu|yangoLwesihlanu|wangoLwesihlanu|kwangoLwesihlanu|sangoLwesihlanu|bangoLwesihlanu|' +
        'zangoLwesihlanu|lwangoLwesihlanu|nangoLwesihlanu|noLwesihlanu|kuLwesihlanu|koLwesihlanu|obungoLwesihlanu|' +
        'ebingoLwesihlanu|obekungoLwesihlanu|ngaloLwesihlanu|olwangoLwesihlanu|ngo Lwesihlanu',

      'Mgqibelo|ngoMgqibelo|uMgqibelo|yangoMgqibelo|wangoMgqibelo|kwangoMgqibelo|sangoMgqibelo|bangoMgqibelo|' +
        'zangoMgqibelo|lwangoMgqibelo|nangoMgqibelo|noMgqibelo|kuMgqibelo|koMgqibelo|obungoMgqibelo|ebingoMgqibelo|' +
        'obekungoMgqibelo|ngaloMgqibelo|olwangoMgqibelo|ngo Mgqibelo',
    ],
    relativeDays: {
      '-2': 'kuthangi|kuthangi ebusuku',
      '-1':
        'phezolo|izolo ebusuku|izolo ekuseni|izolo emini|izolo ntambama|izolo kusihlwa|yizolo|kwayizolo|yayizolo|wayizolo|' +
        'layizolo|lwayizolo|bayizolo|sayizolo|zayizolo|nayizolo|ngayizolo',
      '0':
        'namuhla|namhla|namuhla ekuseni|namhlanje ekuseni|namuhla ntambama|namhlanje ntambama|namuhla kusihlwa|' +
        'namuhla ebusuku|namhlanje ebusuku|kwanamuhla|yanamuhla|yanamhlanje|wanamuhla|wanamhlanje|kwanamhlanje|' +
        'lwanamuhla|lwanamhlanje|lanamuhla|nanamuhla',
      '1': 'kusasa ekuseni|kusasa ntambama|kusasa ebusuku|kwakusasa|yakusasa|wakusasa',
      '2': 'ngomhlomunye|ngomhlomunye ekuseni',
    },
    daysAgo:
      'ezinsukwini # ezedlule|ezinsukwini # ezidlule|izinsuku # ezedlule|ezinsukwini ezi-# ezedlule|' +
      'ezinsukwini ezingu-# ezedlule|ezinsukwini # ezidlulile',
    dayCounts:
      'ezimbili|ezintathu|ezine|ezinhlanu|eziyisithupha|eziyisikhombisa|eziyisishiyagalombili|' +
      'eziyisishiyagalolunye|eziyishumi',
    last:
      'edlule|eledlule|elidlule|edlulile|elidlulile|odlulile|odlule|esedlule|oludlule|owedlule|osanda kudlula|' +
      'esanda kudlula|elisanda kudlula|eyedlule|olwedlule',
    next: 'ozayo|ezayo|elizayo|oluzayo|olandelayo|elilandelayo|elandelayo|esizayo|ozolandela',
    units: {
      day: 'usuku|ilanga|izinsuku|ngosuku|mhla|umhla',
      week: 'iviki|ngeviki|evikini|yeviki|kuleviki|isonto|leviki|emavikini|amaviki|viki',
      month: 'inyanga|ngenyanga|enyangeni|yenyanga|izinyanga|nyanga',
      year: 'unyaka|ngonyaka|onyakeni|nonyaka|konyaka|lonyaka|yonyaka|iminyaka|eminyakeni|nyaka',
    },
    connectors:
      'ku|kuya|ngo|ka|enyangeni ka|kwinyanga ka|nyanga ka|wezi|we|zika|zi|wango|unyaka|ngonyaka|ngonyaka ka|' +
      'ngonyaka wezi|onyakeni ka',
    before:
      'ngo|ngomhla|ngomhlaka|ngomhla ka|ngomhla zi|ngomhla zingu|ngomhla we|ngomhla zika|mhla|mhla ka|mhla zi|' +
      'mhla zingu|mhlaka|mhla zika|umhla|umhla ka|umhla zi|kusukela|kusukela ngo|kusukela mhla|kusuka|kuze kube|' +
      'kuze kube ngu|kuze kube ngo|kuze|kuya ku|kuya|ku|ka|ko|zi|zingu|zika|wezi|phakathi kuka|ngaphambi kuka|' +
      'ngemva kuka|ekuqaleni kuka|ekupheleni kuka|maphakathi no|maphakathi kuka|ngenyanga ka|enyangeni ka|' +
      'inyanga ka|ngezi|nge|izolo|namuhla|namhlanje|kusasa|wango|yango|kwango|ngalo|kusukela mhla zi|mhlazi|' +
      'ngomhlazi',
    range:
      'kuya ku-|kuze kube ngu-|kuya kwi-|kuya mhla zi-|kuya mhla ka-|kuya zi-|kuya ngo-|kuze kube mhla ka-|kuya ku|' +
      'kuya|kuze kube|kuze kube ngu|kuya mhla|kuya mhlaka|kuze kube ngo|kuya kwi|kuya mhla zi|kuya zi|kuya ngo',
    dayParts: 'ekuseni|ntambama|ebusuku|kusihlwa|emini|entathakusa|ezintatha|emini bebade|ekuseni ngovivi|entambama',
    periods: {
      week: {
        '-1': 'ngesonto eledlule',
        1: 'ngesonto elizayo',
        0: 'kuleli viki|ngaleli viki|kuleli sonto|ngaleli sonto|kuleliviki|kulelisonto',
      },
      month: { 0: 'kule nyanga|ngale nyanga|kulenyanga', '-1': 'ngenyanga edlule', 1: 'ngenyanga ezayo' },
      year: { '-1': 'nyakenye|ngonyakenye|ngonyaka odlule', 1: 'ngonyaka ozayo' },
    },
    maxEnding: 0,
    guarded:
      'u-may|ku-may|ka-may|kuka-may|u-june|ka-june|kuka-june|u-april|ka-april|u-august|ka-august|sonto|isonto|yesonto|wesonto|kwesonto|nesonto|Lwezi|Meyi|Mayi|Mashi|Juni|Bil|Sin|Tha|Hla|Mas|Mat|Nhlaba|' +
      'Ndasa|Mandulo|koLwesibili|noLwezi|koLwezi|kuLwezi|uNhlaba|kaNhlaba|kuNhlaba|noNhlaba|uMandulo|kaMandulo|' +
      'noNdasa|uNdasa|kaNdasa',
    capitalised: false,
    order: 'dmy',
  },
  names: {
    titles:
      'umongameli|mongameli|umongameli wezwe|mongameli wezwe|umongameli waseningizimu afrika|iphini likamongameli|' +
      'phini likamongameli|owayengumongameli|umengameli|mengameli|iphini likamengameli|undunankulu|ndunankulu|' +
      'owayengundunankulu|ungqongqoshe|ngqongqoshe|ongqongqoshe|iphini likangqongqoshe|isekela likangqongqoshe|' +
      'ungqongqoshe wezamaphoyisa|ungqongqoshe wezempilo|ungqongqoshe wezemfundo|ungqongqoshe wezezimali|' +
      'ungqongqoshe wezokuthutha|ungqongqoshe wezangaphandle|ungqongqoshe wezokuvikela|ungqongqoshe wezobulungiswa|' +
      'uphathiswa|umphathiswa|usomlomo|somlomo|unobhala|nobhala|unobhala-jikelele|unobhala jikelele|' +
      'nobhala jikelele|usihlalo|sihlalo|iphini likasihlalo|imeya|meya|imeyakazi|iphini lemeya|ikhansela|khansela|' +
      'umholi|mholi|umholi wephathi|ilungu lephalamende|ilungu|isithunywa|inxusa|nxusa|ujenene|jenene|ujenerali|' +
      'jenerali|ugeneral|general|umajor general|major general|ulieutenant general|lieutenant general|ubrigadier|' +
      'brigadier|ukhomishana|khomishana|ukhomishani|ukhomishane|khomishane|ukhomishana wamaphoyisa|' +
      'ukhomishana kazwelonke|ukolonela|colonel|ulieutenant colonel|lieutenant colonel|ukaputeni|kaputeni|ukapteni|' +
      'kapteni|captain|usajeni|sajeni|usergeant|sergeant|uwarrant officer|warrant officer|uconstable|constable|' +
      'umseshi|ijaji|jaji|ijaji elikhulu|imantshi|mantshi|umshushisi|ummeli|mmeli|umphenyi|okhulumela amaphoyisa|' +
      'umkhulumeli|mkhulumeli|okhulumela|umqondisi|mqondisi|umqondisi-jikelele|umphathi|mphathi|isikhulu|' +
      'isikhulu esiphezulu|inkosi|nkosi|ingonyama|ngonyama|isilo|silo|indlovukazi|ndlovukazi|inkosazana|nkosazana|' +
      'inkosana|umntwana|mntwana|induna|nduna|umfundisi|mfundisi|umbhishobhi|mbhishobhi|umpristi|upapa|uphapha|' +
      'phapha|umprofethi|mprofethi|usolwazi|solwazi|udokotela|dokotela|udkt|dkt|dr|udr|umnu|mnu|unksz|nksz|unkk|' +
      'nkk|umnumzane|mnumzane|unkosikazi|nkosikazi|umnumzana|mnumzana|prof|uprof|adv|u-adv|umqeqeshi|mqeqeshi|' +
      'unozinti|nozinti|umdlali|mdlali|umgadli|mgadli|umculi|mculi|umlingisi|mlingisi|umsakazi|msakazi|intatheli|' +
      'umbhali|umcwaningi|umhlaziyi|isishoshovu|ushansela|shansela|comrade|qabane|iqabane',
    organisationWords:
      'umnyango|mnyango|uhulumeni|hulumeni|inyuvesi|nyuvesi|isikole|ikolishi|kolishi|ibhange|bhange|iqembu|qembu|' +
      'iphathi|inhlangano|nhlangano|izinhlangano|iphalamende|phalamende|umkhandlu|mkhandlu|isigungu|ikomiti|' +
      'ikomidi|ikhomishana|ikhomishini|inkantolo|nkantolo|inkantolo yomthethosisekelo|inkantolo ephakeme|' +
      'amaphoyisa|umbutho|ibutho|amasosha|umasipala|masipala|inyunyana|nyunyana|ihhovisi|isikhungo|isibhedlela|' +
      'ibandla|isonto|inkampani|nkampani|iligi|iklabhu|iphephandaba|umsakazo|ithelevishini|isigodlo|indlu|' +
      'umfelandawonye|isikhwama|i-anc|anc|eff|ifp|da|cosatu|saps|npa|sabc|eskom|fc|united|chiefs|pirates|' +
      'university|bank|union|league|foundation|ministry|department|council|hospital|party',
    placeWords:
      'idolobha|dolobha|idolobhakazi|isifundazwe|sifundazwe|isifunda|esifundazweni|edolobheni|izwe|ezweni|ilizwe|' +
      'indawo|endaweni|isigodi|esigodini|ilokishi|elokishini|umuzi|umfula|emfuleni|ichibi|ulwandle|olwandle|' +
      'isiqhingi|esiqhingini|intaba|entabeni|ugwadule|ihlathi|umngcele|emngceleni|isikhumulo sezindiza|' +
      'inkundla yezindiza|inkundla|enkundleni|umgwaqo|emgwaqweni|ibhuloho|itheku|ichweba|inyakatho|enyakatho|' +
      'iningizimu|eningizimu|impumalanga|empumalanga|intshonalanga|entshonalanga|iphurovinsi|city|town|river|road|' +
      'airport|stadium',
    joiners: 'ne|no|na|ka|we|wa|ya|yase|wase|kwa|of|the|and|for|de|van|von|du|bin|al|el|la',
    neverNames:
      'lo|le|leli|lesi|lolu|lokhu|laba|lezi|la|lena|lona|leyo|leso|lelo|lokho|labo|lezo|yena|bona|mina|wena|thina|' +
      'nina|yona|sona|zona|kona|ukuthi|ukuze|ukuba|ukuthola|ukwenza|futhi|kodwa|noma|kanti|kanye|ngoba|ngakho|' +
      'ngakho-ke|ngenxa|ngenxa yalokho|yize|yize noma|nakuba|uma|njengoba|lapho|ngesikhathi|ngenkathi|ngemuva|' +
      'ngemva|ngemva kwalokho|ngaphambi|emuva|phambi|phakathi|phezu|phansi|ngaphandle|ngaphansi|ngaphezu|' +
      'ngaphezu kwalokho|mayelana|kusukela|kusuka|kuze|kuze kube|manje|namuhla|namhlanje|izolo|kusasa|njalo|' +
      'kakhulu|kuphela|konke|bonke|zonke|yonke|wonke|abanye|abaningi|omunye|enye|esinye|elinye|kunabantu|abantu|' +
      'umuntu|umphakathi|izakhamuzi|izakhamizi|owesifazane|owesilisa|abesifazane|abesilisa|indoda|intsha|izingane|' +
      'ingane|umfana|intombazane|umama|ubaba|umndeni|amaphoyisa|iphoyisa|uhulumeni|izwe|inkantolo|isikole|abafundi|' +
      'othisha|isibhedlela|umsolwa|abasolwa|umshayeli|abasebenzi|abadlali|umdlalo|iqembu|isikhathi|usuku|iviki|' +
      'inyanga|unyaka|iminyaka|indaba|izindaba|isithombe|izithombe|ividiyo|umthombo|funda|buka|lalela|uthe|uthi|' +
      'bathe|bathi|kuthiwa|kubikwa|kusho|usho|uveze|uchaze|ngokusho|ngokombiko|akukho|ayikho|asikho|yebo|cha|hhayi|' +
      'kungani|kanjani|ubani|nini|kuphi|yini|unkulunkulu|inkosi|ujesu|covid|coronavirus|facebook|twitter|whatsapp|' +
      'youtube|eyodwa|ezimbili|ezintathu|kwaba|kube|kube khona|imali|imalini',
    endings: '',
    prefixes:
      'u|i|e|o|a|ku|kwa|ko|no|na|ne|nge|ngo|nga|lo|le|la|lwe|lwa|ya|yo|ye|we|wa|wo|ba|be|bo|ka|ke|ze|za|zo|se|sa|' +
      'so|kuma|um|umu|aba|ama|nama|kwama|wama|yama|lama|bama|zama|oo|yase|wase|base|lase|sase|zase|kwase|ase|nase|' +
      'lwase|kuse|ngu|ngaku|kula|kuka|kwi|nakwa|njengo|yakwa|wakwa|bakwa|zakwa|sakwa|lakwa|nakwe|kwe|yi|wu|owase|' +
      'abase|eyase|elase|lika|lwaka|luka|zika|naka|ngaka|noka',
  },
  stopWords:
    'ukuthi|futhi|kodwa|noma|kakhulu|kanye|ngoba|uma|kusho|uthe|njengoba|ngo|khona|e|lapho|ngesikhathi|bese|ukuba|' +
    'ngokuthi|u|ka|i|lo|ne|abanye|nje|lokhu|kahle|kanti|angu|kuphela|yakhe|ngenxa|phansi|ngayo|kufanele|engu|kube|' +
    'wonke|abaningi|we|ngaphambi|phakathi|le|zonke|na|kuka|uthi|ku|kwe|kulo|kukhona|emuva|ukuze|ngenkathi|ngemva|' +
    'ngemuva|naye|lika|phambili|ngaphansi|lokho|yonke|kusukela|kumele|konke|kuleli|zabo|la|manje|lake|komunye|' +
    'yethu|lokuthi|uveze|uye|mayelana|kubo|bathi|eziningi|lakhe|yakho|yabo|ibe|odlule|edlule|wakhe|babo|abo|' +
    'ngaphandle|lolu|iningi|wathi|kuye|ngeke|ase|ngisho|wena|usho|njalo|nabo|wase|kwase|yase|izolo|namuhla|' +
    'namhlanje|kusasa|leli|lesi|laba|lezi|bonke|yize|nakuba|nge|ya|wa|za|ba|bathe|kuthiwa|mina|yena|thina|nina|' +
    'bona|yona|akukho|ayikho|kwaze|ngokusho|eyodwa|ezimbili|kusuka|kuze|omunye|enye|leyo|leso|labo|lona|lena|' +
    'esinye|elinye|lonke|sonke|kanjalo|kanjani|yini|ngubani|kungani|abekho|ngaphezu|phezu|kwakhe|kwabo|zakhe|bakhe|' +
    'sakhe|wabo',
  boilerplate:
    'shiya umbono|shiya impendulo|shiya umyalezo|phawula ngalolu daba|beka umbono wakho|thumela umbono|' +
    'leave a reply|leave a comment|your email address will not be published|ikheli lakho le-imeyili ngeke|' +
    'i-imeyili yakho ngeke ishicilelwe|funda nale|funda nalokhu|funda futhi|funda kabanzi|funda okwengeziwe|' +
    'funda lapha|funda:|ezinye izindaba|izindaba ezihlobene|izindaba ezifanayo|okunye okufanele ukufunde|' +
    'buka ividiyo|buka:|yabelana|yabelana nabanye|yabelana ngalolu daba|dlulisela kwabanye|share on facebook|' +
    'silandele ku|silandele ku-facebook|sithole ku-facebook|bhalisela iphephandaba|thola izindaba|subscribe|wonke amalungelo agodliwe|onke amalungelo agodliwe|amalungelo agodliwe|' +
    'all rights reserved|copyright ©|isithombe:|izithombe:|isithombe ngu|isithombe sigcinwe|umthombo:|isikhangiso:|izikhangiso:|le webhusayithi isebenzisa amakhukhi|sisebenzisa amakhukhi|chofoza lapha|qhafaza lapha',
  multipliers: {
    ikhulu: 100,
    amakhulu: 100,
    inkulungwane: 1000,
    izinkulungwane: 1000,
    yizinkulungwane: 1000,
    wezinkulungwane: 1000,
    ezinkulungwane: 1000,
    ngezinkulungwane: 1000,
    izigidi: 1000000,
    isigidi: 1000000,
    million: 1000000,
    yizigidi: 1000000,
    wezigidi: 1000000,
    yezigidi: 1000000,
    ezigidi: 1000000,
    ayizigidi: 1000000,
    ngezigidi: 1000000,
    izigidigidi: 1000000000,
    isigidigidi: 1000000000,
    amabhiliyoni: 1000000000,
    ibhiliyoni: 1000000000,
    billion: 1000000000,
    bhiliyoni: 1000000000,
    wezigidigidi: 1000000000,
    yizigidigidi: 1000000000,
    trillion: 1000000000000,
    amathriliyoni: 1000000000000,
    ithriliyoni: 1000000000000,
  },
  places: {
    AD: { adjectives: 'Andorran' },
    AE: { names: 'United Arab Emirates|UAE', adjectives: 'Emirati' },
    AF: { names: 'Afghanistan|Afganistani', adjectives: 'Afghan' },
    AG: { adjectives: 'Antiguan|Barbudan' },
    AL: { adjectives: 'Albanian' },
    AM: { adjectives: 'Armenian' },
    AO: { names: 'Angola', adjectives: 'Angolan' },
    AR: { names: 'Argentina|Ajentina', adjectives: 'Argentines|Argentinian|Argentineans' },
    AT: { adjectives: 'Austrian' },
    AU: { names: 'Australia|Ostreliya|Australiya', adjectives: 'Australian' },
    AZ: { adjectives: 'Azerbaijani|Azeri' },
    BA: { adjectives: 'Bosnian' },
    BB: { adjectives: 'Barbadian' },
    BD: { adjectives: 'Bangladeshi' },
    BE: { names: 'Belgium|Bhelgiyamu', adjectives: 'Belgian' },
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
    CA: { names: 'Canada|Khanada|Kanada', adjectives: 'Canadian' },
    CD: { names: 'DRC|DR Congo|Democratic Republic of Congo|Congo|Khongo|Kongo', adjectives: 'Congolese' },
    CH: { names: 'Switzerland|Swizilandi|Swizalandi', adjectives: 'Swiss' },
    CI: { names: 'Ivory Coast|Côte d’Ivoire', adjectives: 'Ivorian' },
    CL: { adjectives: 'Chilean' },
    CM: { names: 'Cameroon|Khamerun|Kameruni', adjectives: 'Cameroonian' },
    CN: { names: 'China|Shayina|Tshayina|Chayina', adjectives: 'Chinese' },
    CO: { adjectives: 'Colombian' },
    CR: { adjectives: 'Costa Rican' },
    CU: { names: 'Cuba|Khubha', adjectives: 'Cuban' },
    CV: { adjectives: 'Cape Verdean|Cabo Verdean' },
    CY: { adjectives: 'Cypriot' },
    CZ: { adjectives: 'Czech' },
    DE: { names: 'Germany|Jalimane|Jalimani|Jelimane', adjectives: 'German' },
    DJ: { adjectives: 'Djiboutian' },
    DK: { names: 'Denmark', adjectives: 'Danish' },
    DO: { adjectives: 'Dominican' },
    DZ: { names: 'Algeria', adjectives: 'Algerian' },
    EC: { adjectives: 'Ecuadorian|Ecuadorean' },
    EE: { adjectives: 'Estonian' },
    EG: { names: 'Egypt|Gibhithe|iGibhithe|Gibithe', adjectives: 'Egyptian' },
    ER: { names: 'Eritrea', adjectives: 'Eritrean' },
    ES: { names: 'Spain|Speyini|Spheyini', adjectives: 'Spanish' },
    ET: { names: 'Ethiopia|Itopiya|Topiya|Ithiyophiya|Ethiyopiya', adjectives: 'Ethiopian' },
    FI: { adjectives: 'Finnish' },
    FJ: { adjectives: 'Fijian' },
    FM: { adjectives: 'Micronesian' },
    FR: { names: 'France|Fransi|Fulansi', adjectives: 'French|Fulentshi|Frentshi' },
    GA: { adjectives: 'Gabonese' },
    GB: {
      names: 'Ngilandi|Bhrithani|Britain|Brithani|England|United Kingdom|UK|Great Britain|Ngilande',
      adjectives: 'British|Ngisi',
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
    GR: { names: 'Greece|Grisi|Girisi', adjectives: 'Greek|Greki' },
    GT: { adjectives: 'Guatemalan' },
    GW: { adjectives: 'Bissau-Guinean' },
    GY: { adjectives: 'Guyanese' },
    HK: { adjectives: 'Hongkonger|Hong Konger' },
    HN: { adjectives: 'Honduran' },
    HR: { adjectives: 'Croatian|Croat' },
    HT: { adjectives: 'Haitian' },
    HU: { names: 'Hungary', adjectives: 'Hungarian' },
    ID: { adjectives: 'Indonesian' },
    IE: { names: 'Ireland|Ayalandi', adjectives: 'Irish' },
    IL: { names: 'Israel|Izrayeli|Isreyili|Sirayeli', adjectives: 'Israeli' },
    IN: { names: 'India|Ndiya|Indiya', adjectives: 'Indian' },
    IQ: { names: 'Iraq|Iraki', adjectives: 'Iraqi' },
    IR: { names: 'Iran|Irani', adjectives: 'Iranian' },
    IS: { adjectives: 'Icelandic|Icelander' },
    IT: { names: 'Italy|Italiya|Ithali|Ntaliyane', adjectives: 'Italian' },
    JM: { adjectives: 'Jamaican' },
    JO: { adjectives: 'Jordanian' },
    JP: { names: 'Japan|Japani|Japhani', adjectives: 'Japanese' },
    KE: { names: 'Kenya|Khenya', adjectives: 'Kenyan' },
    KG: { adjectives: 'Kyrgyz|Kyrgyzstani' },
    KH: { adjectives: 'Cambodian' },
    KM: { adjectives: 'Comorian|Comoran' },
    KN: { adjectives: 'Kittitian|Nevisian' },
    KP: { names: 'North Korea|Nyakatho Korea|Nyakatho Kholiya|Nyakatho yeKorea', adjectives: 'North Korean' },
    KR: { names: 'South Korea|Ningizimu Korea|Ningizimu Kholiya', adjectives: 'South Korean|Korean' },
    KW: { adjectives: 'Kuwaiti' },
    KZ: { adjectives: 'Kazakh|Kazakhstani' },
    LA: { adjectives: 'Laotian' },
    LB: { names: 'Lebanon|Lebhanoni', adjectives: 'Lebanese' },
    LC: { adjectives: 'Saint Lucian|St Lucian' },
    LI: { adjectives: 'Liechtensteiner' },
    LK: { adjectives: 'Sri Lankan' },
    LR: { adjectives: 'Liberian' },
    LS: { names: 'Lesotho|Lusuthu' },
    LT: { adjectives: 'Lithuanian' },
    LU: { adjectives: 'Luxembourger|Luxembourgish' },
    LV: { adjectives: 'Latvian' },
    LY: { names: 'Libya|Libhiya', adjectives: 'Libyan' },
    MA: { names: 'Morocco|Morokho', adjectives: 'Moroccan' },
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
    MX: { names: 'Mexico|Mekisikho', adjectives: 'Mexican' },
    MY: { adjectives: 'Malaysian' },
    MZ: { names: 'Mozambique|Mozambiki|Mozambikhi', adjectives: 'Mozambican' },
    NA: { names: 'Namibia|Namibhiya', adjectives: 'Namibian' },
    NE: { adjectives: 'Nigerien' },
    NG: { names: 'Nigeria|Nayijeriya|Nigeriya', adjectives: 'Nigerian' },
    NI: { adjectives: 'Nicaraguan' },
    NL: { names: 'Netherlands|Holland|Holandi', adjectives: 'Dutch' },
    NO: { names: 'Norway|Noweyi', adjectives: 'Norwegian' },
    NP: { adjectives: 'Nepali|Nepalese' },
    NR: { adjectives: 'Nauruan' },
    NZ: { names: 'New Zealand|Nyuzilandi|Niyuzilandi', adjectives: 'New Zealander' },
    OM: { adjectives: 'Omani' },
    PA: { adjectives: 'Panamanian' },
    PE: { adjectives: 'Peruvian' },
    PG: { adjectives: 'Papua New Guinean' },
    PH: { adjectives: 'Filipino|Filipina|Philippine' },
    PK: { names: 'Pakistan|Phakistani', adjectives: 'Pakistani' },
    PL: { names: 'Poland|Pholandi', adjectives: 'Polish' },
    PR: { adjectives: 'Puerto Rican' },
    PS: { names: 'Palestine|Palestina|Phalestina|Phalestine', adjectives: 'Palestinian' },
    PT: { names: 'Portugal|Phothugali|Putukezi', adjectives: 'Portuguese' },
    PW: { adjectives: 'Palauan' },
    PY: { adjectives: 'Paraguayan' },
    QA: { names: 'Qatar|Khatha', adjectives: 'Qatari' },
    RO: { adjectives: 'Romanian' },
    RS: { names: 'Serbia', adjectives: 'Serbian|Serb' },
    RU: { names: 'Russia|Rashiya|Rashia|Rushiya', adjectives: 'Russian' },
    RW: { names: 'Rwanda|Ruwanda', adjectives: 'Rwandan' },
    SA: { names: 'Saudi Arabia|Saudi|Sawudi Arabiya', adjectives: 'Saudi|Saudi Arabian' },
    SB: { adjectives: 'Solomon Islander' },
    SC: { adjectives: 'Seychellois' },
    SD: { names: 'Sudan|Sudani', adjectives: 'Sudanese' },
    SE: { names: 'Sweden|Swideni', adjectives: 'Swedish' },
    SG: { adjectives: 'Singaporean' },
    SI: { adjectives: 'Slovenian|Slovene' },
    SK: { adjectives: 'Slovak|Slovakian' },
    SL: { adjectives: 'Sierra Leonean' },
    SM: { adjectives: 'Sammarinese' },
    SN: { names: 'Senegal|Senegali', adjectives: 'Senegalese' },
    SO: { names: 'Somalia|Somaliya', adjectives: 'Somali' },
    SR: { adjectives: 'Surinamese' },
    SS: { names: 'South Sudan|Ningizimu Sudan', adjectives: 'South Sudanese' },
    ST: { adjectives: 'Sao Tomean|Santomean' },
    SV: { adjectives: 'Salvadoran|Salvadorean' },
    SY: { names: 'Syria|Siriya', adjectives: 'Syrian' },
    SZ: { names: 'Eswatini|Swazini|Swatini|Swaziland', adjectives: 'Swazi|amaSwazi' },
    TD: { adjectives: 'Chadian' },
    TG: { adjectives: 'Togolese' },
    TH: { adjectives: 'Thai' },
    TJ: { adjectives: 'Tajik|Tajikistani' },
    TL: { adjectives: 'Timorese|East Timorese' },
    TM: { adjectives: 'Turkmen' },
    TN: { names: 'Tunisia', adjectives: 'Tunisian' },
    TO: { adjectives: 'Tongan' },
    TR: { names: 'Turkey|Thekhi|Türkiye|Turkiye', adjectives: 'Turkish' },
    TT: { adjectives: 'Trinidadian|Tobagonian' },
    TV: { adjectives: 'Tuvaluan' },
    TW: { adjectives: 'Taiwanese' },
    TZ: { names: 'Tanzania|Tanzaniya', adjectives: 'Tanzanian' },
    UA: { names: 'Ukraine|Yukreyini|Yukhreyini', adjectives: 'Ukrainian' },
    UG: { names: 'Uganda', adjectives: 'Ugandan' },
    US: {
      names: 'Melika|Amerika|Merika|United States|United States of America|USA|US|America',
      adjectives: 'American|Melikana',
    },
    UY: { adjectives: 'Uruguayan' },
    UZ: { adjectives: 'Uzbek|Uzbekistani' },
    VA: { names: 'Vatican|Vathikhani' },
    VC: { adjectives: 'Vincentian' },
    VE: { names: 'Venezuela', adjectives: 'Venezuelan' },
    VN: { adjectives: 'Vietnamese' },
    VU: { adjectives: 'Vanuatuan|Ni-Vanuatu' },
    WS: { adjectives: 'Samoan' },
    XK: { names: 'Kosovo', adjectives: 'Kosovar|Kosovan' },
    YE: { adjectives: 'Yemeni|Yemenite' },
    ZA: {
      names: 'Ningizimu Afrika|iNingizimu Afrika|Ningizimu ne-Afrika|Mzansi|South Africa',
      adjectives: 'South African',
    },
    ZM: { names: 'Zambia|Zambiya', adjectives: 'Zambian' },
    ZW: { names: 'Zimbabwe|Zimbabhwe', adjectives: 'Zimbabwean' },
    'geonames-1007311': { names: 'Durban|Theku|Thekwini|eThekwini|iTheku' },
    'geonames-1018725': { names: 'Bloemfontein|Mangaung' },
    'geonames-2643743': { names: 'London|Landani' },
    'geonames-3369157': { names: 'Cape Town|Kapa|eKapa|iKapa' },
    'geonames-4140963': { names: 'Washington|Washington DC' },
    'geonames-524901': { names: 'Moscow|Moskho' },
    'geonames-703448': { names: 'Kyiv|Kiev' },
    'geonames-890299': { names: 'Harare' },
    'geonames-953781': { names: 'Soweto|eSoweto' },
    'geonames-964137': { names: 'Pretoria|Pitoli|ePitoli|Tshwane' },
    'geonames-964420': { names: 'Gqeberha|Port Elizabeth|Bhayi|eBhayi' },
    'geonames-965289': { names: 'Polokwane' },
    'geonames-965301': { names: 'Pietermaritzburg|Mgungundlovu|eMgungundlovu' },
    'geonames-993800': { names: 'Johannesburg|Goli|eGoli|iGoli|Jozi|Joburg' },
  },
} satisfies LanguagePack;
