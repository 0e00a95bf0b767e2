/**
 * Endings that inflect names in languages that have no pack yet; a language's pack, once there is one, states them itself
 * and this line is not read. From the case tables of each language's school grammar: what is written after the last
 * consonant of a name, the vowel that an ending replaces being dropped by the matcher (Moskva: moskv-y).
 */
const westSlavic =
  'ovi|ou|em|om|u|a|e|y|i|ie|ou|ovou|ove|ova|och|ach|ami|mi|ech|iach|iej|ej|ego|emu|ym|im|ho|mu|m|ich|ych';
const southSlavic = 'om|em|a|u|e|i|o|ov|ev|ova|ovo|ovi|ima|ama|ih|im|iju|ije|iji|jem|ju|ja|je|ji|jo|skega|in|ina|inega';

export const fallbackEndings: Readonly<Record<string, string>> = {
  pl: 'owi|em|iem|a|u|y|i|e|ie|ą|ę|ego|emu|ej|iej|ów|om|ami|ach|ym|im|ich|ych|ii|ię|ią|o',
  cs: westSlavic,
  sk: westSlavic,
  sl: southSlavic,
  hr: southSlavic,
  bs: southSlavic,
  sr: `${southSlavic}|ом|ем|а|у|е|и|о|ов|ев|има|ама|их|им|ју|ја|је|ји`,
  bg: 'а|я|ът|ят|та|то|те|ки|е|и|о',
  mk: 'от|та|то|те|ов|ва|во|а|е|и',
  be: 'а|я|у|ю|ам|ем|ом|е|ы|і|ай|яй|ой|ей|ых|іх|ага|аму|аў|яў|амі|ах',
  lt: 'o|ui|ą|u|e|ai|ų|ams|us|ais|uose|os|ei|y|yje|oje|oms|as|is|iui|į|iu|io|ės|ę|ėje|ėlio',
  lv: 'a|am|u|ā|i|iem|us|os|as|ai|ās|e|es|ei|ē|is|im|ī|s|š',
  et: 'i|u|e|a|t|d|s|st|le|lt|l|ks|ni|na|ga|sse|is|ist|il|ile|ilt|iks|iga|us|ust|ale|al|alt|aga|as|ast|te|de',
  fi: 'n|in|en|an|a|ta|ia|ssa|sta|lla|lta|lle|na|ksi|ssä|stä|llä|ltä|nä|tä|ä|issa|ista|illa|ille|ilta|essa|esta|ella|elle|elta|iin|een|aan|oon|seen|hin|han|on|ja|ien|t|it|ssaan|iksi',
  hu: 'ban|ben|ból|ből|ba|be|on|en|ön|n|ra|re|ról|ről|hoz|hez|höz|nál|nél|tól|től|t|ot|et|at|öt|nak|nek|val|vel|ért|ig|ként|i|k|ok|ek|é|ja|je|a|e|án|én|jának|ának|ában',
  ro: 'ul|ului|a|ei|ii|iei|lui|le|lor|i|e',
  el: 'ς|ου|ο|α|ας|η|ης|ες|ων|ους|ε|υ|ι|ος|ον|ως',
  ko: '은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|부터|까지|이라고|라고|인|측|서|엔|에는|에선|에도|이다|발|행|산|내|씨|시|군|도지사',
  hy: 'ը|ն|ի|ին|ից|ով|ում|յի|յում|այի|այից|ու|ուն|ների|ները|ներին|ս|դ|յին|յան',
  ka: 'ს|ის|ში|ზე|თან|დან|ისთვის|მა|მ|ი|ით|ად|ს|სა|იდან|ისგან|ელი|ური|ული',
  kk: 'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|да|де|та|те|дан|ден|тан|тен|нан|нен|ны|ні|ды|ді|ты|ті|мен|бен|пен|дағы|дегі|тағы|тегі|лық|лік|дық|дік|тық|тік',
  ky: 'нын|нин|дын|дин|тын|тин|га|ге|ка|ке|да|де|та|те|дан|ден|тан|тен|ны|ни|ды|ди|ты|ти|дагы|деги|тагы|теги',
  az: 'ın|in|un|ün|nın|nin|nun|nün|a|ə|ya|yə|da|də|dan|dən|ı|i|u|ü|nı|ni|nu|nü|la|lə|dakı|dəki',
  uz: 'ning|ga|ka|qa|da|dan|ni|lik|dagi|i|si|ining|iga|ida|idan',
  tt: 'ның|нең|га|гә|ка|кә|да|дә|та|тә|дан|дән|тан|тән|ны|не|дагы|дәге',
  mn: 'ын|ийн|ны|ний|д|т|аас|ээс|оос|өөс|тай|той|тэй|руу|рүү|ыг|ийг|аар|ээр|оор|өөр|хан|чууд',
  sv: 's',
  da: 's',
  nb: 's',
  nn: 's',
  no: 's',
  is: 's|ar|i|a|u|um|inn|inum|ins|ið|inu|n|nni|na|nar',
  eu: 'k|n|ren|ko|ra|tik|ri|rekin|ari|aren|eko|era|etik|an|en|ek|in|rako|ak',
  bn: 'র|ের|ে|কে|তে|য়|য়ে|ও|ই|য়ের|এর|এ|দের',
  ta: 'இல்|ில்|ின்|ிற்கு|க்கு|உக்கு|ை|ால்|ுடன்|ிலிருந்து',
  te: 'లో|కు|ను|తో|కి|ని|పై|నుంచి|ల',
  mr: 'चा|ची|चे|च्या|ला|ने|त|तील|मध्ये|ना|नी|शी',
  ne: 'को|का|की|ले|लाई|मा|बाट|सँग|देखि|ी',
  so: 'a|da|ga|ka|ta|eed|ba|u',
};
