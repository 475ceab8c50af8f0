/**
 * Makes all of a step inert but one element in it, which gets the focus first: what is inert loses it to the page (L-3).
 *
 * @returns what makes it as it was, the focus included, unless the person has taken that elsewhere
 */
export function inertAround(element: HTMLElement): () => void {
  const { ownerDocument: page } = element;
  const step = element.closest('.csu-step');
  const had = page.activeElement;
  const isOurs = had instanceof HTMLElement && !!step?.contains(had) && !element.contains(had);
  if (isOurs) element.focus();
  const others: Element[] = [];
  for (let at: Element = element; step && at !== step && at.parentElement; at = at.parentElement) {
    others.push(...[...at.parentElement.children].filter((one) => one !== at && !one.hasAttribute('inert')));
  }
  for (const one of others) one.setAttribute('inert', '');
  return () => {
    for (const one of others) one.removeAttribute('inert');
    const now = page.activeElement;
    if (isOurs && (now === page.body || element.contains(now))) had.focus();
  };
}
