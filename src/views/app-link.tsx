'use client';
import { safeHref } from './safe-href.js';

/** A link to a page of the app; nothing where there is none, or none that a page should carry (S-10). */
export function appLink(
  href: string | undefined,
  text: string,
  more: { readonly className?: string; readonly target?: '_blank' } = {},
) {
  const safe = safeHref(href);
  return (
    safe && (
      <a key={text} className="csu-link" href={safe} rel={more.target && 'noopener'} {...more}>
        <span>{text}</span>
      </a>
    )
  );
}
