/**
 * A link the app gave, or undefined where it is none that a page should carry: relative to this site or http(s); no
 * `javascript:`, no `data:`, nothing that only looks relative, as with white space before it, which browsers drop
 * (S-10).
 */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || /^(?:\s|\/\/)|[\\\p{Cc}]/u.test(href)) return undefined;
  return /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^https?:\/\//i.test(href) ? undefined : href;
}
