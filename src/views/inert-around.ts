/**
 * Makes all of a step inert but one element in it, which gets the focus first: what is inert loses it to the page (L-3).
 *
 * @returns what makes it as it was, the focus included, unless the person has taken that elsewhere
 */
export function inertAround(element: HTMLElement): () => void {
  const { ownerDocument } = element;
  // A document knows of what is in a shadow root only its host.
  const page = element.getRootNode() as Document | ShadowRoot;
  const step = element.closest('.csu-step');
  const had = page.activeElement;
  const isOurs = canFocus(had) && !!step?.contains(had) && !element.contains(had);
  if (isOurs) element.focus();
  const others: Element[] = [];
  for (let at: Element = element; step && at !== step && at.parentElement; at = at.parentElement) {
    others.push(...[...at.parentElement.children].filter((one) => one !== at && !one.hasAttribute('inert')));
  }
  for (const one of others) one.setAttribute('inert', '');
  return () => {
    for (const one of others) one.removeAttribute('inert');
    // None in a shadow root: lost, or outside of it.
    const now = page.activeElement ?? ownerDocument.activeElement;
    if (isOurs && (!now || now === ownerDocument.body || element.contains(now))) had.focus();
  };
}

/** In a document of an iframe, elements are instances of that window's classes. */
const canFocus = (element: Element | null): element is HTMLElement => !!element && 'focus' in element;
