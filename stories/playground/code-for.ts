import { printLiteral } from '../../src/cli/print-literal.js';
import type { SignUpFormProps } from '../../src/index.js';

/** What of the form somebody has chosen; the rest is the same in all code. */
export interface Chosen extends Pick<SignUpFormProps, 'schema' | 'theme' | 'colorScheme' | 'duplicateAccount'> {
  /** The tag of a locale. */
  readonly locale: string;
}

/** The name that a locale's module exports: `ptBR` of `pt-BR`. */
const exportOf = (tag: string): string => tag.replaceAll('-', '');

/** The page of an app that shows what the playground shows, ready to be pasted. */
export function codeFor({ schema, theme, colorScheme, duplicateAccount, locale }: Chosen): string {
  const isEnglish = locale === 'en' || locale === 'en-XA';
  const prop = (name: string, value: unknown) =>
    value === undefined ? [] : [`      ${name}={${printLiteral(value, '      ', name.length + 8)}}`];
  const text = (name: string, value: string | undefined) => (value === undefined ? [] : [`      ${name}="${value}"`]);
  return [
    "import { SignUpForm, createSignUpClient } from 'cognito-sign-up';",
    ...(isEnglish ? [] : [`import { ${exportOf(locale)} } from 'cognito-sign-up/locales/${locale}';`]),
    "import 'cognito-sign-up/styles.css';",
    '',
    "const client = createSignUpClient({ region: 'eu-central-1' });",
    '',
    'export function SignUpPage() {',
    '  return (',
    '    <SignUpForm',
    '      client={client}',
    '      clientId="1example23456789"',
    ...prop('schema', schema),
    ...prop('theme', theme && Object.keys(theme).length > 0 ? theme : undefined),
    ...text('colorScheme', colorScheme === 'system' ? undefined : colorScheme),
    ...text('duplicateAccount', duplicateAccount === 'reveal' ? undefined : duplicateAccount),
    ...(isEnglish ? [] : [`      messages={${exportOf(locale)}}`]),
    '      onComplete={(result) => {',
    "        window.location.assign(result.status === 'confirmed' ? '/welcome' : '/sign-in');",
    '      }}',
    '    />',
    '  );',
    '}',
    '',
  ].join('\n');
}
