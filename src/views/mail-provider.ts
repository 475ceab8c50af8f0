export interface MailProvider {
  /** As the provider writes it. */
  readonly name: string;
  /** Where its inbox opens. */
  readonly href: string;
}

/** Domains of providers that many people have, and where they read their mail. */
const providers: readonly (readonly [name: string, href: string, domains: string])[] = [
  ['Gmail', 'https://mail.google.com/', 'gmail.com googlemail.com'],
  [
    'Outlook',
    'https://outlook.live.com/mail/',
    'outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk hotmail.de hotmail.fr ' +
      'hotmail.es hotmail.it live.com live.co.uk live.de live.fr live.nl msn.com',
  ],
  [
    'Yahoo Mail',
    'https://mail.yahoo.com/',
    'yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.co.in yahoo.in yahoo.com.br ymail.com',
  ],
  ['iCloud Mail', 'https://www.icloud.com/mail/', 'icloud.com me.com mac.com'],
  ['GMX', 'https://www.gmx.net/', 'gmx.de gmx.net'],
  ['GMX', 'https://www.gmx.at/', 'gmx.at'],
  ['GMX', 'https://www.gmx.ch/', 'gmx.ch'],
  ['GMX', 'https://www.gmx.com/', 'gmx.com gmx.us gmx.co.uk'],
  ['WEB.DE', 'https://web.de/', 'web.de'],
  ['Proton Mail', 'https://mail.proton.me/', 'proton.me protonmail.com pm.me'],
  ['AOL Mail', 'https://mail.aol.com/', 'aol.com'],
  ['Fastmail', 'https://app.fastmail.com/', 'fastmail.com'],
];

const byDomain = new Map(
  providers.flatMap(([name, href, domains]) => domains.split(' ').map((domain) => [domain, { name, href }] as const)),
);

/** Whose inbox an address is read in, where that is certain: the whole domain has to be the provider's. */
export function mailProvider(address: string | undefined): MailProvider | undefined {
  const domain = address?.slice(address.lastIndexOf('@') + 1);
  return domain === address ? undefined : byDomain.get(domain?.trim().toLowerCase() ?? '');
}
