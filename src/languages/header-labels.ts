/**
 * Words that stand before titles and dates in the headers of saved pages and exports: ` date 2022-01 Putin dhe …`,
 * `Published: 3 January 2022, 08:40 GMT`, `Diterbitkan: Senin, 3 Januari 2022 08:40 WIB`. One table for all languages,
 * because a header is read before the language is known. Written for this project. `|` between entries.
 */

/** Before the date of a page: when it was written, published, changed. */
export const dateLabels: Readonly<Record<string, string>> = {
  en: 'date|dated|published|publication date|publish date|pub date|posted|posted on|updated|last updated|last update|modified|last modified|first published|created|issued',
  id: 'tanggal|diterbitkan|dipublikasikan|diperbarui|terbit|diposting|dibuat|kompas',
  sq: 'data|publikuar|publikuar më|përditësuar|postuar|postuar më|botuar|botuar më',
  es: 'fecha|publicado|publicada|publicado el|actualizado|actualizada|actualizado el|última actualización|creado',
  fr: 'publié|publié le|publiée|mis à jour|mis à jour le|mise à jour|modifié|modifié le|posté le|écrit le',
  de: 'datum|stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|erschienen am|erstellt',
  pt: 'publicado em|publicada em|atualizado|atualizado em|atualizada em|criado em|publicação',
  it: 'pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|creato il',
  nl: 'gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op|laatst bijgewerkt|geplaatst|geplaatst op|gewijzigd',
  tr: 'tarih|yayınlanma|yayınlanma tarihi|yayımlanma|güncelleme|güncelleme tarihi|güncellendi|son güncelleme|giriş|giriş tarihi|eklenme',
  ru: 'дата|дата публикации|опубликовано|опубликована|обновлено|обновлена|создано|размещено',
  uk: 'дата публікації|опубліковано|оновлено|створено|розміщено',
  ar: 'التاريخ|تاريخ النشر|نشر|نشر في|نُشر في|آخر تحديث|تم التحديث|تحديث|تم النشر|حرر في',
  fa: 'تاریخ|تاریخ انتشار|منتشر شده|به‌روز شده|آخرین به‌روزرسانی|انتشار|زمان انتشار',
  zh: '日期|发布时间|发布|发表|发表时间|更新|更新时间|發布時間|發布|更新時間|時間|时间|发布于|更新于',
  ja: '日付|公開|公開日|公開日時|更新日|更新日時|最終更新|配信|掲載|投稿日|発行日',
  ko: '날짜|입력|수정|등록|게시|최종수정|기사입력',
  hi: 'दिनांक|तिथि|प्रकाशित|अपडेट|अपडेटेड|अद्यतन|प्रकाशन तिथि|पब्लिश्ड',
  vi: 'ngày|ngày đăng|đăng|đăng lúc|xuất bản|cập nhật|cập nhật lúc',
  el: 'ημερομηνία|δημοσίευση|δημοσιεύθηκε|ενημέρωση|ενημερώθηκε',
  pl: 'opublikowano|aktualizacja|zaktualizowano|data publikacji|dodano',
  cs: 'publikováno|aktualizováno|vydáno|datum vydání',
  ro: 'publicat|publicat la|actualizat|actualizat la|data publicării',
  sv: 'publicerad|uppdaterad|publicerat|uppdaterat',
  sr: 'objavljeno|ažurirano|datum objave|објављено|ажурирано|датум',
  bn: 'প্রকাশ|প্রকাশিত|প্রকাশের সময়|আপডেট|হালনাগাদ|সর্বশেষ আপডেট',
  hu: 'dátum|közzétéve|megjelent|frissítve|frissült|utolsó frissítés',
  sw: 'tarehe|imechapishwa|ilichapishwa|imesasishwa|ilisasishwa|imeboreshwa',
  ur: 'تاریخ اشاعت|شائع|اپ ڈیٹ|آخری اپ ڈیٹ',
  th: 'วันที่|เผยแพร่|เผยแพร่เมื่อ|อัปเดต|อัปเดตล่าสุด|ปรับปรุงล่าสุด',
  he: 'תאריך|פורסם|פורסם ב|עודכן|עודכן ב|עדכון אחרון',
  bg: 'публикувано|публикувана|обновено|обновена|актуализирано',
  hr: 'objavljeno|ažurirano|zadnja izmjena',
  fi: 'julkaistu|päivitetty|muokattu',
  da: 'offentliggjort|udgivet|opdateret',
  nb: 'publisert|oppdatert|sist oppdatert',
  ta: 'வெளியிடப்பட்டது|புதுப்பிக்கப்பட்டது|பதிவு செய்த நாள்',
  more: 'τελευταία ενημέρωση|senast uppdaterad|ostatnia aktualizacja|poslední aktualizace|ultima actualizare|përditësimi i fundit|dernière mise à jour|letzte aktualisierung|последнее обновление|останнє оновлення|अंतिम अपडेट|更新日期|発表日|최종 수정|기사수정',
};

/** Of these, the ones before a later change. What stands behind them may be vague: `Atualizado há um dia`, `Last Updated 2 days ago`. */
export const updateLabels =
  'আপডেট|হালনাগাদ|সর্বশেষ আপডেট|frissítve|frissült|utolsó frissítés|imesasishwa|ilisasishwa|اپ ڈیٹ|อัปเดต|עודכן|обновено|ažurirano|päivitetty|opdateret|oppdatert|sist oppdatert|τελευταία ενημέρωση|senast uppdaterad|ostatnia aktualizacja|ultima actualizare|përditësimi i fundit|dernière mise à jour|letzte aktualisierung|последнее обновление|останнє оновлення|अंतिम अपडेट|更新日期|최종 수정|' +
  'updated|last updated|last update|modified|last modified|diperbarui|përditësuar|actualizado|actualizada|última actualización|mis à jour|mise à jour|modifié|' +
  'aktualisiert|zuletzt aktualisiert|stand|atualizado|atualizada|atualizado em|atualizada em|aggiornato|aggiornata|ultimo aggiornamento|bijgewerkt|laatst bijgewerkt|gewijzigd|' +
  'güncelleme|güncellendi|son güncelleme|обновлено|обновлена|оновлено|آخر تحديث|تم التحديث|به‌روز شده|آخرین به‌روزرسانی|更新|更新时间|更新時間|更新于|更新日|更新日時|最終更新|' +
  'अपडेट|अपडेटेड|अद्यतन|cập nhật|cập nhật lúc|ενημέρωση|ενημερώθηκε|aktualizacja|zaktualizowano|aktualizováno|actualizat|uppdaterad|ažurirano|수정|최종수정';

/** Words between the parts of a date or beside a clock: `Uhr`, `WIB`, `à`, `часов`, `GMT`. */
export const clockWords: Readonly<Record<string, string>> = {
  zones:
    'gmt|utc|bst|cet|cest|eet|eest|est|edt|et|cst|cdt|mst|mdt|pst|pdt|ist|jst|kst|msk|мск|wib|wita|wit|aest|aedt|tsi|z|t|hkt|sgt|pkt',
  clocks:
    'am|pm|a|m|p|h|hrs|hr|uhr|ora|orë|ore|ore|oras|heures|horas|hs|uur|saat|часов|час|годин|година|годині|година|в|о|об|pukul|jam|giờ|lúc|بجे|बजे|की|को|الساعة|ساعت|ص|م|ساعة|min|minutes|klo|kl|godz|час',
  joiners:
    'at|on|las|los|the|of|th|st|nd|rd|de|del|d|el|la|à|a|le|den|der|am|um|op|om|il|alle|alla|às|em|do|da|dos|e|të|në|më|di|pada|hari|г|году|года|р|року|від|от|تا|في|عام|سنة|سال|روز|năm|tháng|và|και|στις|w|o|v|ve|günü|yıl',
  han: '年|月|日|号|號|时|時|分|秒|点|點|星期|周|週|上午|下午|中午|晚上|午前|午後|曜日|曜|火|水|木|金|土|一|二|三|四|五|六|天|于|於',
  korean: '년|월|일|시|분|오전|오후',
};

/** Months beside CLDR's of each language: Persian ones, and those of the Levant and the Maghreb (`3 كانون الثاني/يناير 2022`). */
export const moreMonths =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|' +
  'كانون|الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الأول|جانفي|فيفري|أفريل|جوان|جويلية|أوت|يوليوز|غشت|شتنبر|نونبر|دجنبر';

/** Before the outlet, behind a date: `2022年6月8日 19:20 来源：新华社`. */
export const sourceLabels =
  'source|sumber|burimi|fuente|quelle|fonte|bron|kaynak|источник|джерело|المصدر|منبع|来源|來源|出典|स्रोत|nguồn|źródło|zdroj|sursa|källa|izvor|πηγή|출처|সূত্র|chanzo|forrás|ذریعہ|מקור|ที่มา|အရင်းအမြစ်|manba|дереккөз|крыніца|източник|šaltinis|avots|allikas|lähde|kilde|mənbə|წყარო|աղբյուր';

/** Before a title, with a colon: `Titull: Putin dhe Erdogan …`. */
export const titleLabels: Readonly<Record<string, string>> = {
  en: 'title|headline',
  id: 'judul',
  sq: 'titulli|titull',
  es: 'título|titular|titulo',
  fr: 'titre',
  de: 'titel|überschrift',
  it: 'titolo',
  nl: 'kop',
  tr: 'başlık',
  ru: 'заголовок',
  ar: 'العنوان|عنوان',
  zh: '标题|標題',
  ja: 'タイトル|見出し',
  hi: 'शीर्षक',
  vi: 'tiêu đề',
  pl: 'tytuł',
};
