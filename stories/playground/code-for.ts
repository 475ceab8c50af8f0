import { presets } from '../../.storybook/presets.js';
import { printLiteral } from '../../src/cli/print-literal.js';
import type { SignUpFormProps } from '../../src/index.js';

/** Choices between a few words, and the one that an app need not write. */
const words = {
  colorScheme: 'system',
  duplicateAccount: 'reveal',
  errorFocus: 'summary',
  validationTiming: 'submit',
} as const;

/** What of the form somebody has chosen; the rest is the same in all code. */
export interface Chosen extends Pick<SignUpFormProps, 'schema' | 'theme' | keyof typeof words> {
  /** What the toolbar calls it; `theme` has what differs. */
  readonly preset?: string | undefined;
  /** The tag of a locale. */
  readonly locale: string;
  /** A direction that is not the locale's. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

/** The name that a locale's module exports: `ptBR` of `pt-BR`. */
const exportOf = (tag: string): string => tag.replaceAll('-', '');

/** The page of an app that shows what the playground shows, ready to be pasted. */
export function codeFor({ schema, theme, preset = '', locale, direction, ...look }: Chosen): string {
  // What nobody speaks is no module of the library.
  const tag = locale === 'en-XA' ? 'en' : locale;
  const messages = direction ? `{{ ...${exportOf(tag)}, dir: '${direction}' }}` : `{${exportOf(tag)}}`;
  const isSpoken = tag !== 'en' || direction !== undefined;
  const base = presets[preset]?.exported;
  return [
    "import { SignUpForm, createSignUpClient } from 'cognito-sign-up';",
    ...(isSpoken ? [`import { ${exportOf(tag)} } from 'cognito-sign-up/locales/${tag}';`] : []),
    ...(base ? [`import { ${base} } from 'cognito-sign-up/themes';`] : []),
    "import 'cognito-sign-up/styles.css';",
    '',
    "const client = createSignUpClient({ region: 'eu-central-1' });",
    '',
    'export function SignUpPage() {',
    '  return (',
    '    <SignUpForm',
    '      client={client}',
    '      clientId="1example23456789"',
    `      schema={${printLiteral(schema, '      ', '      schema={'.length)}}`,
    ...themeLines(base, theme),
    ...Object.entries(words).flatMap(([name, usual]) => {
      const value = look[name as keyof typeof words];
      return value === undefined || value === usual ? [] : [`      ${name}="${value}"`];
    }),
    ...(isSpoken ? [`      messages=${messages}`] : []),
    "      links={{ signIn: '/sign-in', resetPassword: '/reset-password' }}",
    '      footer={',
    '        <>',
    "          Already have an account?{' '}",
    '          <a className="csu-link" href="/sign-in">',
    '            Sign in',
    '          </a>',
    '        </>',
    '      }',
    '      onComplete={(result) => {',
    "        window.location.assign(result.status === 'confirmed' ? '/welcome' : '/sign-in');",
    '      }}',
    '    />',
    '  );',
    '}',
    '',
  ].join('\n');
}

/** A preset, tokens, or tokens over a preset. */
function themeLines(base: string | undefined, theme: Chosen['theme']): readonly string[] {
  if (!theme || Object.keys(theme).length === 0) return base ? [`      theme={${base}}`] : [];
  const spread = base ? `...${base},` : '';
  const own = printLiteral(theme, '      ', '      theme={'.length + spread.length);
  return [
    `      theme={${own.replace(/^\{(\s+)/, (open, space: string) => (base ? `{${space}${spread}${space}` : open))}}`,
  ];
}
