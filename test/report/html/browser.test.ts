import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.js';
import { reportHtmlParts } from '../../../src/report/html/report.js';
import { article, cluster, report } from '../small-report.js';
import { callReport } from './call-report.js';
import { chromiumPath, launchChromium } from './chromium.js';
import { hostileReport } from './hostile-report.js';

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const note = chromiumPath === undefined ? ' (skipped: no Chromium found, CHROMIUM_PATH may name one)' : '';

describe.skipIf(chromiumPath === undefined)(`the page in Chromium${note}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsclust-page-'));
  let browser: Browser;
  /** What the page said to the console, and asked of the network. */
  let said: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(said).toEqual([]));

  async function open(given: Report, options: BrowserContextOptions = desktop, fragment = ''): Promise<Page> {
    said = [];
    const file = join(folder, 'report.html');
    writeFileSync(file, [...reportHtmlParts(given)].join(''));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) said.push(`asked for ${request.url()}`);
    });
    await page.goto(`${pathToFileURL(file).href}${fragment}`);
    return page;
  }

  /** Opens everything that is folded in the event that is open, which the page may not have drawn yet. */
  async function unfoldAll(page: Page): Promise<void> {
    await page.locator('.body summary').first().waitFor();
    for (const part of await page.locator('.body summary').all()) await part.click();
  }

  const labels = (page: Page): Promise<string[]> => page.locator('.event .label').allTextContents();
  const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent');

  test('lists events, largest first, each with its facts', async () => {
    const page = await open(callReport);
    expect(await labels(page)).toEqual([
      'Erdoğan, Putin ile telefonda görüştü',
      'Storli dam bursts, Harvik under water',
    ]);
    expect(await page.locator('.facts').first().textContent()).toBe(
      '6 articles in 5 languages, 5 outlets, 2 January 2022',
    );
    expect(await page.locator('.english').allTextContents()).toEqual([
      'In English: Putin and Erdogan speak by telephone',
    ]);
    await page.context().close();
  });

  test('an opened event tells of its articles, copies, names and links', async () => {
    const page = await open(callReport);
    await page.locator('.heading').first().click();
    expect(await page.locator('.articles > li').count()).toBe(5);
    expect(await page.locator('.copies > summary').textContent()).toBe('1 copy');
    expect(await page.locator('a[href^="https:"]').first().getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.locator('.links strong').allTextContents()).toEqual([
      'Copies: 100% of the text is the same',
      '97% likely the same event',
      '93% likely the same event',
      '90% likely the same event',
      '72% likely the same event',
    ]);
    expect(await page.locator('.links dl').nth(1).textContent()).toContain('Vladimir Putin, Recep Tayyip Erdoğan');
    expect(await page.locator('.graph circle').count()).toBe(5);
    expect(await page.locator('.linked h4').textContent()).toBe('The links that hold this event together');
    const direction = `getComputedStyle(document.querySelector('.articles [lang="ar"]')).direction`;
    expect(await page.evaluate(direction)).toBe('rtl');
    await page.context().close();
  });

  test.each([
    ['erdogan', ['Erdoğan, Putin ile telefonda görüştü']],
    ['ERDOĞAN telefon', ['Erdoğan, Putin ile telefonda görüştü']],
    ['هاتفيا', ['Erdoğan, Putin ile telefonda görüştü']],
    ['norway', ['Storli dam bursts, Harvik under water']],
    ['nobody', []],
    ['"by telephone"', ['Erdoğan, Putin ile telefonda görüştü']],
    ['"telephone by"', []],
    ['event-flood', ['Storli dam bursts, Harvik under water']],
    ['feeds/korrieri.xml', ['Storli dam bursts, Harvik under water']],
  ])('searches for %s', async (words, expected) => {
    const page = await open(callReport);
    await page.locator('input[type=search]').fill(words);
    await page.locator('input[type=search]').press('Enter');
    expect(await labels(page)).toEqual(expected);
    expect(await page.locator('[role=status]').textContent()).toBe(
      `${expected.length} of 2 events, 0 of 1 single article`,
    );
    await page.locator('input[type=search]').press('Escape');
    expect(await page.locator('[role=status]').textContent()).toBe('2 events, 1 single article');
    await page.context().close();
  });

  test('filters by language, and by who is missing, and takes it back', async () => {
    const page = await open(callReport);
    await page.getByRole('checkbox', { name: 'Turkish' }).check();
    expect(await page.locator('[role=status]').textContent()).toBe('1 of 2 events, 0 of 1 single article');
    await page.getByLabel('Reported in').selectOption('none');
    expect(await labels(page)).toEqual(['Storli dam bursts, Harvik under water']);
    await page.locator('.token', { hasText: 'not in Turkish' }).click();
    expect(await page.locator('[role=status]').textContent()).toBe('2 events, 1 single article');
    await page.context().close();
  });

  test('filters by name and by outlet, by keyboard alone', async () => {
    const page = await open(callReport);
    await page.getByLabel('Person, place or organisation').focus();
    await page.keyboard.type('erdo');
    expect(await page.locator('[role=option]').allTextContents()).toEqual(['Recep Tayyip Erdoğan person, 1']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await labels(page)).toEqual(['Erdoğan, Putin ile telefonda görüştü']);
    await page.getByLabel('Outlet', { exact: true }).focus();
    await page.keyboard.type('korr');
    await page.keyboard.press('Enter');
    expect(await page.locator('.token').allTextContents()).toEqual(['by Korrieri×', 'Recep Tayyip Erdoğan×']);
    await page.context().close();
  });

  test('filters by day from the timeline, whose other days stay', async () => {
    const page = await open(callReport);
    expect(await page.getByText('Days of the event or of publication').count()).toBe(1);
    expect(await page.locator('.bar').count()).toBe(5);
    await page.getByRole('button', { name: '5 January 2022: 1 event' }).click();
    expect(await labels(page)).toEqual(['Storli dam bursts, Harvik under water']);
    await page.keyboard.press('Home');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('2 January 2022: 1 event');
    await page.keyboard.press('Enter');
    expect(await labels(page)).toEqual(['Erdoğan, Putin ile telefonda görüştü']);
    await page.getByRole('button', { name: 'Show all days' }).click();
    expect((await labels(page)).length).toBe(2);
    await page.context().close();
  });

  test('shows who is missing, by language and by outlet', async () => {
    const page = await open(callReport);
    await page.getByRole('tab', { name: 'Coverage' }).click();
    const row = page.locator('.coverage tbody tr').nth(1);
    expect(await page.locator('.coverage thead th').allTextContents()).toEqual([
      'Event',
      'Covered by',
      'Englishen',
      'Albaniansq',
      'Arabicar',
      'Hebrewhe',
      'Turkishtr',
    ]);
    expect(await row.locator('td').allTextContents()).toEqual([
      '2 of 5',
      '1, Bosphorus Wire 1',
      '1, Korrieri 1',
      'missing',
      'missing',
      'missing',
    ]);
    await row.locator('td > button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.opened').textContent()).toBe('English, 1 article: Bosphorus Wire 1');
    await page.keyboard.press('Enter');
    expect(await page.locator('.opened').count()).toBe(0);
    await page.getByLabel('Outlets').check();
    expect(await row.locator('td.missing').count()).toBe(4);
    await row.locator('.event-name').click();
    expect(await page.locator('.event.open .label').textContent()).toBe('Storli dam bursts, Harvik under water');
    await page.context().close();
  });

  test('goes by keyboard from the first link to an event and back', async () => {
    const page = await open(callReport);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the events');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.locator('.heading').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.heading').first().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
    await page.keyboard.press('Escape');
    expect(await page.locator('.heading').first().getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Storli dam bursts');
    await page.context().close();
  });

  test('keeps what was asked for in its address, and opens an event by its own', async () => {
    const page = await open(callReport);
    await page.getByRole('checkbox', { name: 'Turkish' }).check();
    expect(await page.evaluate('location.hash')).toBe('#languages=tr');
    await page.reload();
    expect(await labels(page)).toEqual(['Erdoğan, Putin ile telefonda görüştü']);
    expect(await page.getByRole('checkbox', { name: 'Turkish' }).isChecked()).toBe(true);
    await page.context().close();
    const other = await open(callReport, desktop, '#event-flood');
    expect(await other.locator('.event.open').getAttribute('id')).toBe('event-flood');
    await other.context().close();
    const kept = await open(callReport, desktop, '#languages=fr&names=person%3Avladimir-putin');
    expect(await kept.locator('[role=status]').textContent()).toBe('0 of 2 events, 0 of 1 single article');
    expect(await kept.locator('.token').allTextContents()).toEqual(['in fr×', 'Vladimir Putin×']);
    await kept.context().close();
  });

  test('finds an event by the days its articles were published, and by its own', async () => {
    const page = await open(callReport);
    await page.getByLabel('From').fill('2022-01-03');
    await page.getByLabel('To', { exact: true }).fill('2022-01-03');
    expect(await labels(page)).toEqual(['Erdoğan, Putin ile telefonda görüştü']);
    expect(await page.locator('.bar.chosen').getAttribute('aria-label')).toBe('3 January 2022: 1 event');
    await page.getByLabel('From').fill('2022-01-04');
    await page.getByLabel('To', { exact: true }).fill('2022-01-04');
    expect(await labels(page)).toEqual([]);
    await page.context().close();
  });

  test('articles by the time of publication, the first marked, or by language', async () => {
    const page = await open(callReport);
    await page.locator('.heading').first().click();
    const titles = page.locator('.articles > li > div > a .title');
    expect(await titles.allTextContents()).toEqual([
      'بوتين وأردوغان يبحثان هاتفيا الضمانات الأمنية والوضع في سوريا وليبيا',
      'פוטין וארדואן שוחחו בטלפון',
      'Erdoğan, Putin ile telefonda görüştü',
      'Putin and Erdogan speak by telephone',
      'Putini dhe Erdogani flasin në telefon',
    ]);
    expect(await page.locator('.first').allTextContents()).toEqual([
      'among the first',
      'among the first',
      'among the first',
    ]);
    await page.getByLabel('Order of articles').selectOption('language');
    expect(await page.locator('.articles > li > .rank').allTextContents()).toEqual(['4.', '5.', '1.', '2.', '3.']);
    expect((await page.locator('.body h5').allTextContents()).slice(0, 2)).toEqual(['enEnglish', 'sqAlbanian']);
    await page.context().close();
  });

  test('an article tells its names as written, its days and its strongest link', async () => {
    const page = await open(callReport);
    await page.locator('.heading').nth(1).click();
    const about = page.locator('.event.open .about').nth(1);
    await about.locator('summary').click();
    // The browser tells of the opening when it gets to it.
    await expect
      .poll(() => about.textContent(), { timeout: 10_000 })
      .toBe(
        'Its names, days and strongest link' +
          'PlacesNorvegjia (Norway)Days it speaks oftë mërkurën 5 January 2022' +
          'Strongest link: 81% likely the same event, with 1. Storli dam bursts, Harvik under waterPlacesNorway',
      );
    await about.getByRole('button').click();
    expect(await page.evaluate('document.activeElement.className || document.activeElement.tagName')).toBe('LI');
    expect(await focused(page)).toContain('Storli dam bursts');
    expect(await page.locator('.event.open .file a').getAttribute('href')).toBe('./wires/f1%20%26.txt');
    await page.context().close();
  });

  test('points of the drawing have the numbers of the list, tell their titles and go to their articles', async () => {
    const page = await open(callReport);
    await page.locator('.heading').first().click();
    expect(await page.locator('.graph text').allTextContents()).toEqual(['1', '2', '3', '4', '5']);
    await page.locator('.graph g').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.graph p').textContent()).toBe('3 trTurkish Erdoğan, Putin ile telefonda görüştü');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('3.Erdoğan, Putin ile telefonda görüştü');
    await page.locator('.graph g').nth(3).hover();
    expect(await page.locator('.graph p').textContent()).toContain('Putin and Erdogan speak by telephone');
    await page.locator('.graph g').nth(3).click();
    expect(await focused(page)).toContain('4.Putin and Erdogan');
    await page.context().close();
  });

  test.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('titles stand on the side that their writing begins on, on a %s', async (_what, options) => {
    const page = await open(callReport, options);
    await page.locator('.heading').first().click();
    const sides = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('.articles > li > div > a .title')].map((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      const words = range.getBoundingClientRect();
      const block = title.closest('div').getBoundingClientRect();
      return Math.abs(words.left - block.left) < 2 ? 'left' : Math.abs(words.right - block.right) < 2 ? 'right' : 'between';
    })`);
    // The Arabic one is wrapped on a phone and then begins on both sides.
    expect(sides.slice(1)).toEqual(['right', 'left', 'left', 'left']);
    await page.context().close();
  });

  test('on a phone a title in English begins where the title above it does', async () => {
    const page = await open(callReport, phone);
    const [label, english] = await page.evaluate<[number, number]>(
      `['.label', '.english span:last-child'].map((one) => document.querySelector(one).getBoundingClientRect().left)`,
    );
    expect(Math.abs(label - english)).toBeLessThan(2);
    await page.context().close();
  });

  test('a table wider than the screen says so', async () => {
    const page = await open(callReport, phone);
    await page.getByRole('tab', { name: 'Coverage' }).click();
    expect(await page.locator('.hint').isVisible()).toBe(true);
    expect(await page.locator('.edges').getAttribute('class')).toBe('edges more-after');
    await page.evaluate('document.querySelector(".scroll").scrollBy(1e4, 0)');
    await page.locator('.edges.more-before:not(.more-after)').waitFor();
    await page.context().close();
  });

  test('hostile texts are texts', async () => {
    const page = await open(hostileReport);
    await page.locator('.heading').first().click();
    await unfoldAll(page);
    await page.getByRole('tab', { name: 'Coverage' }).click();
    await page.getByRole('tab', { name: /Single/ }).click();
    await page.getByLabel('Person, place or organisation').fill('<');
    expect(await page.evaluate('window.attacked')).toBeUndefined();
    expect(await page.locator('#app :is(img, iframe, script, base, style, object)').count()).toBe(0);
    expect(await page.locator('a:not(.skip):not([href^="https://example.org/"])').count()).toBe(0);
    await page.context().close();
  });

  test('without scripts the events are there', async () => {
    const page = await open(callReport, { ...desktop, javaScriptEnabled: false });
    expect(await page.locator('.event').count()).toBe(3);
    expect(await page.locator('.event a').first().getAttribute('href')).toBe('https://example.org/c2');
    await page.context().close();
  });

  test.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('nothing is wider than the screen of a %s', async (_what, options) => {
    const page = await open(hostileReport, options);
    await page.locator('.heading').first().click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  test('10,000 articles: what is shown is built, and a search goes through all', async () => {
    const articles = Array.from({ length: 10_000 }, (_, at) =>
      article(`a${at}`, ['en', 'sq', 'ar'][at % 3]!, `2022-01-${10 + (at % 20)}`, `Report ${at} from Harvik`, [
        [`name:n${at % 900}`, `Name ${at % 900}`],
      ]),
    );
    const clusters = Array.from({ length: 2500 }, (_, at) =>
      cluster(`Event ${at}`, articles.slice(4 * at, 4 * at + 4)),
    );
    const page = await open(report(clusters, articles));
    await page.locator('input[type=search]').fill('9999');
    await page.locator('input[type=search]').press('Enter');
    expect(await page.locator('[role=status]').textContent()).toBe('1 of 2,500 events');
    await page.locator('input[type=search]').press('Escape');
    expect(await page.locator('.event').count()).toBe(30);
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(2500);
    await page.context().close();
  });

  describe('axe-core finds nothing', () => {
    const rows = (['light', 'dark'] as const).flatMap((colorScheme) =>
      [['desktop', desktop] as const, ['phone', phone] as const].map(
        ([name, options]) => [`${colorScheme}, ${name}`, { ...options, colorScheme }] as const,
      ),
    );

    async function findings(page: Page): Promise<string[]> {
      const { violations } = await page.evaluate<{
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      }>('axe.run()');
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    }

    const colours = `new Set([...document.querySelectorAll('.choices .code')].map((code) => getComputedStyle(code).backgroundColor)).size`;

    test.each(rows)('%s', async (_what, options) => {
      const page = await open(callReport, options);
      await page.evaluate(axe.source);
      if (await page.locator('.toggle').isVisible()) await page.locator('.toggle').click();
      await page.locator('.heading').first().click();
      await unfoldAll(page);
      expect(await page.evaluate(colours)).toBe(5);
      await page.getByRole('checkbox', { name: 'Hebrew' }).check();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('Person, place or organisation').focus();
      await page.keyboard.press('ArrowDown');
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Coverage' }).click();
      await page.locator('.coverage td > button').first().click();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('tab', { name: /Single/ }).click();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });

    test.each(rows)('nor in the codes of ninety languages: %s', async (_what, options) => {
      const tags = Array.from(
        { length: 90 },
        (_, at) => `a${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
      );
      const articles = tags.map((tag) => article(tag, tag, '2022-01-02', `Report in ${tag}`));
      const page = await open(report([cluster('Flood', articles)], articles), options);
      await page.evaluate(axe.source);
      if (await page.locator('.toggle').isVisible()) await page.locator('.toggle').click();
      expect(await page.evaluate(colours)).toBe(90);
      await page.evaluate('document.querySelector(".choices").style.maxHeight = "none"');
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });
  });
});
