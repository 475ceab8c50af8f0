import { afterEach, describe, expect, it } from 'vitest';
import { focusControl } from '../../src/form/control-handle.js';

/** What jsdom cannot do: each element notes that it was asked to come into sight. */
function put(html: string): { readonly control: HTMLElement; readonly scrolled: string[] } {
  document.body.innerHTML = html;
  const scrolled: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    element.scrollIntoView = () => {
      scrolled.push(element.id);
    };
  }
  const [control] = document.body.querySelectorAll<HTMLElement>('input, [role=combobox]');
  if (!control) throw new Error('There is no control.');
  return { control, scrolled };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a field that gets the focus comes into sight with its label', () => {
  it.each([
    [
      'in the form’s own frame',
      '<div class="csu-field" id="field"><label for="it">Name</label><input id="it" /></div>',
      ['field'],
    ],
    [
      'in a frame of the app’s, the label after the control, which lies below it',
      '<div><label id="label" for="it">Name</label><input id="it" /></div>',
      ['it', 'label'],
    ],
    ['without a label', '<input id="it" aria-label="Name" />', ['it', 'it']],
    ['that is no native control', '<div id="it" role="combobox" tabindex="0"></div>', ['it', 'it']],
  ])('%s', (_, html, expected) => {
    const { control, scrolled } = put(html);
    focusControl(control);
    expect(scrolled).toEqual(expected);
    expect(control).toHaveFocus();
  });
});
