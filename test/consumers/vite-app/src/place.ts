import type { PageConfig } from './page-config';

/** Where the app puts the form. */
export function placeOf(root: HTMLElement, place: PageConfig['place']): HTMLElement {
  switch (place) {
    case undefined:
      return root;
    case 'dialog': {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
      return dialog;
    }
    case 'shadow': {
      const shadow = root.attachShadow({ mode: 'open' });
      // The page's sheets end at a shadow root: the form needs its own in there.
      for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) shadow.append(sheet.cloneNode());
      return shadow.appendChild(document.createElement('div'));
    }
    case 'frame': {
      // Drawn from outside, as previews and editors do it: the page's classes are not the frame's.
      const frame = root.appendChild(document.createElement('iframe'));
      frame.width = frame.height = '700';
      const inner = frame.contentDocument as Document;
      for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) inner.head.append(sheet.cloneNode());
      return inner.body.appendChild(inner.createElement('div'));
    }
  }
}
