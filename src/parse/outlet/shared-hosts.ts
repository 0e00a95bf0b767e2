/**
 * Hosts that many publish under, so that the host alone names no outlet. Facts, kept by hand: how the addresses of these services are
 * built. `|` between entries.
 */

/** Each name below these is an outlet: `lena.wordpress.com`, `abcnews.go.com`. */
export const hostsByName =
  'wordpress.com|blogspot.com|substack.com|medium.com|livejournal.com|tumblr.com|typepad.com|over-blog.com|overblog.com|canalblog.com|' +
  'hatenablog.com|ameblo.jp|wixsite.com|weebly.com|squarespace.com|github.io|gitlab.io|netlify.app|vercel.app|pages.dev|web.app|' +
  'ghost.io|beehiiv.com|buttondown.email|mystrikingly.com|jimdofree.com|altervista.org|narod.ru|ucoz.ru|ucoz.com|mozello.com|' +
  'blogfa.com|mihanblog.com|blog.ir|persianblog.ir|skyrock.com|free.fr|go.com|uol.com.br|globo.com|abril.com.br|terra.com.br|' +
  'indiatimes.com|msk.ru|spb.ru|com.ru|co.com|uk.com|eu.com|in.net|com.de|com.se|nic.in';

/** The first part of the path is the outlet: `medium.com/@lena`, `t.me/kanal`. Behind the host, parts to pass over: `t.me/s/kanal`. */
export const hostsByPath: Readonly<Record<string, string>> = {
  'medium.com': '',
  'facebook.com': 'pg|pages',
  'fb.com': 'pg|pages',
  'twitter.com': '',
  'x.com': '',
  't.me': 's',
  'telegram.me': 's',
  'youtube.com': 'c|user|channel',
  'instagram.com': '',
  'threads.net': '',
  'tiktok.com': '',
  'vk.com': '',
  'ok.ru': 'group',
  'linkedin.com': 'company|in',
  'reddit.com': 'r|user',
  'dzen.ru': 'id',
  'zen.yandex.ru': 'id|media',
  'weibo.com': 'u',
  'sites.google.com': 'view|site',
  'telegra.ph': '',
  'issuu.com': '',
  'sohu.com': '',
  'note.com': '',
  'quora.com': 'profile',
  'bsky.app': 'profile',
};

/** First parts of such paths that are pages of the service, not names of outlets. */
export const pagesOfHosts: ReadonlySet<string> = new Set(
  (
    'p|s|a|watch|shorts|live|playlist|embed|results|feed|search|tag|topic|topics|m|story.php|permalink.php|photo|photos|photo.php|video|videos|video.php|' +
    'watch.php|posts|groups|events|share|share.php|sharer|sharer.php|login|hashtag|i|intent|status|home|explore|reel|reels|stories|tv|pulse|' +
    'feed|posts|wall|news|comments|plugins|dialog|media|index.html|index.php'
  ).split('|'),
);

/** What these show was published elsewhere: collectors of news, archives, shorteners. They are nobody's outlet. */
export const collectors =
  'google.com|yahoo.com|yahoo.co.jp|msn.com|bing.com|flipboard.com|smartnews.com|newsbreak.com|feedburner.com|apple.news|feedly.com|' +
  'inoreader.com|newsblur.com|pressreader.com|newspapers.com|newsnow.co.uk|ground.news|allsides.com|dailyhunt.in|jiosaavn.com|naver.com|daum.net|' +
  'baidu.com|toutiao.com|yandex.ru|yandex.com|ya.ru|rambler.ru|mail.ru|ukr.net|archive.org|archive.is|archive.ph|archive.today|archive.fo|webcitation.org|' +
  'googleusercontent.com|proquest.com|nexis.com|lexisnexis.com|factiva.com|bit.ly|t.co|ow.ly|tinyurl.com|goo.gl|is.gd|buff.ly|dlvr.it';
