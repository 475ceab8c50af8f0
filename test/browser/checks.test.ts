import type { Browser } from 'playwright';
import { describe, expect } from 'vitest';
import { axe } from '../../tools/stories/axe.js';
import { leftAsItWas } from '../../tools/stories/left-as-it-was.js';
import { lookAt } from '../../tools/stories/look-at.js';
import { misfits, textsOf } from '../../tools/stories/misfits.js';
import { test } from './browser-test.js';

const withAxe = await axe();

/** What each check is for, as markup that has it, and the words it says then. */
const faults: readonly (readonly [what: string, markup: string, words: RegExp])[] = [
  ['a page that scrolls sideways', '<p style="inline-size: 2000px">Wide</p>', /scrolls sideways/],
  ['words that their box cuts', '<p style="block-size: 1rem; overflow: hidden">One<br>two<br>three</p>', /^cut: /],
  ['text too faint to read', '<p style="color: #999">Faint</p>', /^text of 2\.85 to 1/],
  ['a placeholder too faint', '<label>A<input class="faint" placeholder="Faint"></label>', /2\.85 to 1.*placeholder$/],
  [
    'a border that nobody sees',
    '<label>A<input class="csu-input" style="appearance: none; border: 1px solid #eee"></label>',
    /^a border/,
  ],
  ['a label for the screen reader alone', '<input aria-label="A" placeholder="A">', /^no label to see/],
  ['an error that is colour alone', '<div class="csu-field" data-invalid>A</div>', /without words/],
  [
    'an error without an icon',
    '<div class="csu-field" data-invalid><b class="csu-error">A</b></div>',
    /without an icon/,
  ],
  ['a button too small to hit', '<button class="csu-button" style="block-size: 2rem">Go on, then</button>', /to hit/],
  ['what moves all the same', '<p style="transition: color 1s">Moves</p>', /^moves/],
  ['a focus that is not seen', '<button class="csu-button" style="outline: 0">Go</button>', /^no ring of 2 px/],
  [
    'a ring too faint',
    '<button class="csu-button" style="outline: 2px solid #ccc">Go</button>',
    /^a ring of 1\.6\d to 1/,
  ],
  [
    'a focus behind something',
    '<button class="csu-button">Go</button><i style="position: fixed; inset: 0"></i>',
    /^covered/,
  ],
  [
    'a description that leads nowhere',
    '<label>A<input aria-describedby="none"></label>',
    /^axe, aria-valid-attr-value/,
  ],
  ['a name that is not what is read', '<button aria-label="Forward">Show it</button>', /^axe, label-content-name/],
];

describe('what looks at the stories finds', () => {
  test.for(faults)('%s', async ([, markup, words], { browser }) => {
    expect(await found(browser, markup)).toContainEqual(expect.stringMatching(words));
  });

  test('nothing where nothing is wrong', async ({ browser }) => {
    const label = '<label for="a">A</label> <input id="a" class="csu-input" style="border: 1px solid #777">';
    expect(await found(browser, `<p>Words</p>${label}`)).toEqual([]);
  });
});

describe('what looks at the languages finds', () => {
  test('a text that is the same in another language, unless it is a story’s own, or said before', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    const markup =
      '<b>Zimmer frei</b><button aria-label="Ganz und gar">x</button><i>Mathematician</i><p role="status">Vorhin gesagt</p><u>a***@e***</u>';
    await page.setContent(`<html lang="de"><title>A</title><div class="csu-root">${markup}</div>`);
    const texts = await page.evaluate(textsOf);
    const left = await leftAsItWas(texts, 'en-XA');
    expect(await page.evaluate(misfits, left)).toEqual([
      'English is left: Zimmer frei',
      'English is left in a name: Ganz und gar',
    ]);
    await page.close();
  });

  test('the library’s own words, although stories look for them, but not in what the app says around a form', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    const markup = '<i>Sign in</i><div class="csu-footer">Create account</div>';
    await page.setContent(`<html lang="de"><title>A</title><div class="csu-root">${markup}</div>`);
    const left = await leftAsItWas(['Sign in', 'Create account'], 'de');
    expect(await page.evaluate(textsOf)).toEqual(['Sign in']);
    expect(await page.evaluate(misfits, left)).toEqual(['English is left: Sign in']);
    await page.close();
  });

  test('nothing where the language spells it alike', async () => {
    expect(await leftAsItWas(['Password'], 'it')).toEqual([]);
    expect(await leftAsItWas(['No such words'], 'it')).toEqual(['No such words']);
    expect(await leftAsItWas(['No such words'], 'en')).toEqual([]);
  });
});

async function found(browser: Browser, markup: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const style =
    ':focus-visible { outline: 2px solid #000 } .faint::placeholder { color: #999 } input { min-height: 24px }';
  await page.setContent(`<html lang="en"><title>A</title><style>${style}</style><div class="csu-root">${markup}</div>`);
  const all = [...(await withAxe(page, '.csu-root')), ...(await lookAt(page))];
  await page.close();
  return all;
}
