import type { CSSProperties, ReactNode } from 'react';
import type { ColorScheme, ThemeTokens } from '../src/index.js';

const field = (more: Readonly<Record<string, unknown>> = {}) => (
  <input className="csu-input" aria-label="Sample" defaultValue="Ada" {...more} />
);
const button = (style?: CSSProperties, words = 'Create account') => (
  <button type="button" className="csu-button" style={style}>
    {words}
  </button>
);
/** As the keyboard's focus draws it. */
const ring: CSSProperties = {
  outline: 'var(--_csu-ring) solid var(--_csu-focus)',
  outlineOffset: 'var(--csu-focus-offset, 0.125rem)',
};
const card = (colorScheme: ColorScheme) => (
  <section className="csu-root" data-color-scheme={colorScheme}>
    Card
  </section>
);
const length = (inlineSize: string) => <span className="token-length" style={{ inlineSize }} />;
const alert = (tone: string, words: string) => (
  <p className="csu-alert" data-tone={tone}>
    {words}
  </p>
);
const labelled = (
  <label className="csu-field">
    <span className="csu-label">First name</span>
    <span className="csu-help">As on your passport.</span>
    {field()}
  </label>
);

/** Each token at work in the parts that read it. A token without a sample does not compile. */
export const samplesIn = (scheme: ColorScheme): Readonly<Record<keyof ThemeTokens, ReactNode>> => ({
  colorPrimary: button(),
  colorPrimaryHover: button({ backgroundColor: 'var(--_csu-primary-hover)' }),
  colorOnPrimary: <input className="csu-checkbox" type="checkbox" aria-label="Sample" defaultChecked />,
  colorLink: (
    <a className="csu-link" href="#sample">
      Sign in
    </a>
  ),
  colorFocus: button(ring),
  colorText: <span>Check your email</span>,
  colorTextMuted: <p className="csu-help">At least 8 characters.</p>,
  colorPlaceholder: field({ defaultValue: '', placeholder: 'ada@example.com' }),
  colorBackground: card(scheme),
  colorControl: field(),
  colorBorder: field(),
  colorHairline: field({ readOnly: true }),
  colorDanger: <p className="csu-error">Enter your first name</p>,
  colorDangerSurface: alert('danger', 'There is a problem'),
  colorSuccess: alert('success', 'Your address is confirmed'),
  colorWarning: alert('warning', 'The code could not be sent'),
  shadow: card(scheme),
  radius: field(),
  radiusButton: button(),
  radiusCard: card(scheme),
  paddingCard: length('var(--csu-padding-card, 2rem)'),
  paddingControl: field(),
  borderWidth: field(),
  focusWidth: button(ring),
  focusOffset: button(ring),
  maxWidth: length('min(100%, var(--_csu-width))'),
  controlHeight: field(),
  buttonHeight: button(),
  fieldGap: (
    <div className="csu-form">
      {field()}
      {field({ defaultValue: 'Lovelace' })}
    </div>
  ),
  labelGap: labelled,
  sectionGap: (
    <div className="csu-step">
      <p className="csu-heading">Check your email</p>
      {field()}
    </div>
  ),
  fontFamily: <span>The quick brown fox</span>,
  fontSize: <span>The quick brown fox</span>,
  fontSizeSmall: <span className="csu-label">First name</span>,
  fontSizeHeading: <p className="csu-heading">Check your email</p>,
  fontWeightLabel: <span className="csu-label">First name</span>,
  fontWeightHeading: <p className="csu-heading">Check your email</p>,
  fontWeightButton: button(),
});
