/**
 * Words of classes, ids, roles and test names by which publishing systems mark what is no article. Written for this project, from
 * the common systems and from how newsrooms in twenty languages name their boxes. `|` between entries; two words are joined by `-`.
 */

/** What a marked part of a page is; decides how much of the page's prose it may hold and still be dropped. */
export type Furniture = 'comments' | 'box' | 'meta' | 'caption' | 'quote' | 'hidden';

const words: Readonly<Record<Furniture, string>> = {
  /** What readers wrote: dropped even if it is longer than the article. */
  comments:
    'comment|comments|commentlist|disqus|respond|replies|kommentare|kommentarer|kommentarfelt|comentarios|commentaires|commenti|komentar|komentari|komentarze|komente|' +
    'reacties|yorumlar|yorum|kommentit|hozzaszolasok|hypercomments|livefyre|viafoura|spotim|openweb|fb-comments|cmt|cmts|pinglun|hotcomment|hot-comment|forum-posts|user-comments|reader-comments|binhluan|binh-luan',
  box:
    // Shares and follows.
    'share|shares|sharing|sharebar|sharethis|sharedaddy|social|socials|socialbar|socialmedia|addthis|addtoany|a2a|teilen|bagikan|compartir|compartilhar|condividi|partage|' +
    'partager|paylas|udostepnij|follow-us|social-share|jp-relatedposts|tweet|twitter|instagram|tiktok|telegram-post|fb-post|vk-post|oembed|social-embed|whatsapp-channel|telegram-channel|google-news|' +
    // Other articles.
    'related|relatedposts|relacionadas|relacionados|correlati|recommend|recommended|recommendation|recommendations|recirc|recirculation|outbrain|taboola|mgid|revcontent|' +
    'zergnet|read-also|readalso|read-more|readmore|read-next|readnext|also-read|see-also|seealso|more-news|more-stories|more-articles|more-from|more-on|you-may|next-article|' +
    'next-story|next-post|prev-next|post-navigation|up-next|most-read|mostread|most-viewed|most-popular|popular|trending|latest|latest-news|recent-posts|top-stories|topnews|top-news|' +
    'baca-juga|bacajuga|lihat-juga|leia-mais|leia-tambem|leiatambem|lea-tambien|lee-tambien|ver-tambien|te-puede|a-lire|alire|lire-aussi|lireaussi|leggi-anche|leggianche|' +
    'lees-ook|leesook|lees-meer|siehe-auch|mehr-zum|lesen-sie|lexo-edhe|lexoni-edhe|citeste-si|czytaj-takze|czytaj-rowniez|zobacz-takze|polecane|podobne|najczesciej|' +
    'ilgili-haberler|benzer-haberler|xem-them|tin-lien-quan|lien-quan|meest-gelezen|meistgelesen|mas-leidas|mais-lidas|terpopuler|terkait|terkini|inread|relacionada|relacionado|verwandt|powiazane|aside|rank|ranking|paihang|tuijian|xiangguan|hotnews|hot-news|outras-noticias|other-news|othernews|altre-notizie|andere-berichten|weitere-artikel|autres-articles|' +
    // Letters, offers, notices.
    'newsletter|newsletters|nyhetsbrev|nieuwsbrief|subscribe|subscription|subscriptions|signup|sign-up|signin|login|register|registration|regwall|cta|call-to|promo|promos|promotion|promobox|' +
    'paywall-message|paywall-note|contributions|contribution-epic|paywall-box|paywall-banner|paywall-offer|paywall-overlay|paywall-prompt|paywall-notice|paywall-modal|paywall-cta|paywall-wall|paywall-barrier|subscriber-offer|abo-box|aboteaser|' +
    'offer|donate|donation|donations|support-us|membership|app-download|download-app|push-notification|notification|toast|banner|modal|popup|pop-up|overlay|lightbox|' +
    'cookie|cookies|cookiebar|cookiebanner|consent|gdpr|cmp|onetrust|didomi|cookiebot|cookie-notice|privacy|disclaimer|impressum|legal|' +
    // Advertisements.
    'ad|ads|adv|advert|adverts|advertisement|advertising|adsense|adslot|adbox|ad-slot|dfp|gpt|sponsor|sponsors|sponsored|anzeige|werbung|reklama|reklam|reklame|annons|iklan|' +
    'publicidad|publicidade|publicite|pubblicita|quangcao|quang-cao|publi|publicitad|' +
    // Ways through the site.
    'nav|navbar|navigation|menu|submenu|megamenu|breadcrumb|breadcrumbs|crumbs|toolbar|tools|sidebar|rail|right-rail|widget-area|pagination|paginator|pager|footer|masthead|' +
    'skip|skip-link|toc|table-of|inhaltsverzeichnis|tabs|tablist|search|searchbox|searchform|topbar|ticker|newsticker|breaking-news|carousel|slider|swiper|slideshow|playlist|player|jwplayer|' +
    'tags|taglist|tag-list|tag-links|tag-cloud|tagcloud|hashtags|keywords|topics|topic-list|categories|cat-links|' +
    // About the article and its reader.
    'author-bio|author-box|authorbox|about-author|about-the|author-info|author-card|authors-box|bio|rating|ratings|vote|voting|poll|quiz|survey|reactions|feedback|report-error|' +
    'typo|error-report|font-size|text-size|textsize|listen|audio-player|text-to|translate|translation-bar|print|bookmark|bookmarks|weather|stocks|horoscope|tooltip|survey|' +
    'edit-link|editsection|mw-editsection|site-notice|copyright|copyrights|txt-copyright|affiliate|coupon|coupons|jobs',
  meta:
    'byline|bylines|author|authors|autor|autore|auteur|contributor|contributors|penulis|reporter|writer|date|datetime|timestamp|pubdate|published|publish-date|post-date|posted-on|' +
    'entry-meta|post-meta|article-meta|articlemeta|story-meta|meta-info|meta-data|metadata|article-info|post-info|news-info|article-details|updated|reading-time|readtime|read-time|' +
    'view-count|views|viewcount|kicker|eyebrow|overline|rubric|rubrik|section-label|category-label|article-category|post-category|source-line|editor|editors|fecha|datum|hora|uhrzeit|firma|cintillo|antetitulo|spitzmarke|dachzeile|tanggal|tarih|muhabir|time-source',
  caption:
    'caption|captions|figcaption|credit|credits|photo-credit|image-credit|photocredit|imagecaption|photocaption|image-caption|photo-caption|img-caption|bildunterschrift|bildtext|bildnachweis|' +
    'billedtekst|pie-foto|piedefoto|pie-de|legende|didascalia|dida|fotocredit|keterangan|img-descr|imgdescr|photographer|image-description|media-caption|media-credit|fotograf|image-source|photo-source|copyright-photo',
  quote: 'pullquote|pull-quote|pullquotes|quote-box|blockquote-pull|zitat-box|highlight-quote|pulled|tweetable',
  hidden:
    'sr-only|sronly|visually-hidden|visuallyhidden|screen-reader|screenreader|offscreen|off-screen|a11y-hidden|is-hidden|u-hidden|hide-visually|print-only|visible-print|only-print|noprint-hidden|hidden-text',
};

const kinds = new Map<string, Furniture>(
  (Object.keys(words) as Furniture[]).flatMap((kind) => words[kind].split('|').map((word) => [word, kind] as const)),
);

/** Behind these, a name says what an element has or lacks, or what it is filed under: `has-comments`, `category-social`. */
const turns: ReadonlySet<string> = new Set(
  'has|have|with|no|non|not|without|category|cat|tag|enable|enabled|disable|disabled|supports|hide|hides|allow|allows|before|after|show|section|theme|page|single|format|status|type|is|can|elementor|wp|hentry'.split(
    '|',
  ),
);

const roles: Readonly<Record<string, Furniture>> = {
  navigation: 'box', banner: 'box', contentinfo: 'box', complementary: 'box', search: 'box', dialog: 'box', alertdialog: 'box', menu: 'box',
  menubar: 'box', toolbar: 'box', tablist: 'box', tooltip: 'box', doc_pullquote: 'quote',
}; // prettier-ignore

/** What the words of one class, id or test name mark; undefined if nothing. */
export function furnitureOfWords(named: readonly string[]): Furniture | undefined {
  for (let at = 0; at < named.length; at++) {
    const word = named[at]!;
    const pair = at + 1 < named.length ? kinds.get(`${word}-${named[at + 1]!}`) : undefined;
    if (pair !== undefined) return pair;
    if (turns.has(word)) return undefined;
    const kind = kinds.get(word);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

export function furnitureOfRole(role: string): Furniture | undefined {
  return roles[role.replace('-', '_')];
}
