import type { Page } from 'playwright';

/** What is drawn of a part, by the name of the part and its place. */
export type Styles = Record<string, Record<string, string>>;

const read = [
  'padding border-radius background-color background-image box-shadow color opacity cursor visibility',
  'font-family font-size font-weight font-style line-height letter-spacing text-align text-decoration-line',
  'text-transform text-indent white-space list-style-type list-style-image appearance resize',
]
  .join(' ')
  .split(' ');

/**
 * How every part of the library's on the page is drawn: its place and size, which margins and gaps show in, and what is
 * seen of its styles. The app's own content among the parts is the app's affair.
 */
export function partStyles(page: Page, form = '.csu-root'): Promise<Styles> {
  return page.evaluate(
    ([properties, root]) => {
      const styles: Record<string, Record<string, string>> = {};
      const origin = document.querySelector(root)?.getBoundingClientRect();
      document.querySelectorAll(`${root}, ${root} [class^=csu-]`).forEach((element, index) => {
        const part = `${String(index)} ${element.getAttribute('class') ?? ''}`;
        if (!element.getClientRects().length) return; // not drawn
        const box = element.getBoundingClientRect();
        const place = [box.x - (origin?.x ?? 0), box.y - (origin?.y ?? 0), box.width, box.height];
        for (const pseudo of ['', '::before', '::after', '::placeholder']) {
          const computed = getComputedStyle(element, pseudo);
          // Without content the two do not exist, and what a reset says of them is of no consequence.
          if (/before|after/.test(pseudo) && computed.content === 'none') continue;
          if (pseudo === '::placeholder' && !element.matches('input, textarea')) continue;
          const style: Record<string, string> = {
            place: pseudo === '' ? place.map((length) => length.toFixed(2)).join(' ') : '',
          };
          for (const name of properties) style[name] = computed.getPropertyValue(name);
          for (const side of ['top', 'right', 'bottom', 'left']) {
            const [width, line, colour] = ['width', 'style', 'color'].map((it) =>
              computed.getPropertyValue(`border-${side}-${it}`),
            );
            // A border of no width has colours and styles that nobody sees.
            style[`border-${side}`] = width === '0px' || line === 'none' ? 'none' : `${width} ${line} ${colour}`;
          }
          styles[part + pseudo] = style;
        }
      });
      return styles;
    },
    [read, form] as const,
  );
}

/** The outline of each control in turn, as the keyboard's focus draws it, around the field's frame included. */
export async function focusRings(page: Page): Promise<Styles> {
  const rings: Styles = {};
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('.csu-root')) return undefined;
      const outline = (pseudo: string, of: Element = element) => {
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(of, pseudo);
        return outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineStyle} ${outlineColor} ${outlineOffset}`;
      };
      const beside = element.nextElementSibling;
      const frame = element.parentElement?.matches('.csu-password') ? element.parentElement : undefined;
      return {
        part: element.className && element.id ? `${element.className} ${element.id}` : element.className,
        own: outline(''),
        beside: beside ? outline('::before', beside) : 'none',
        frame: frame ? outline('', frame) : 'none',
      };
    });
    if (!ring) break;
    const { part, ...outlines } = ring;
    // A date has several stops; at its picker the browser draws a ring of its own.
    if (part.startsWith('csu-')) rings[part] ??= outlines;
  }
  return rings;
}
