/**
 * The look of the form. Every member is optional; `{ colorPrimary: '#0a7a4b' }` is a whole theme.
 *
 * Tokens become custom properties: `colorPrimary` is `--csu-color-primary`, and in `dark` `--csu-dark-color-primary`.
 * `layout` and `density` become data attributes of the root element.
 *
 * @example
 * <SignUpForm theme={{ colorPrimary: '#0a7a4b', radius: '4px', dark: { colorPrimary: '#5fd39a' } }} … />
 */
export interface Theme extends ThemeTokens {
  /** The dark scheme's colours and shadow. What is left out follows from `colorPrimary`, or is the default. */
  readonly dark?: Pick<ThemeTokens, DarkTokenName> | undefined;
  /**
   * `card` draws a surface with a border around the form, `plain` nothing. `columns` is a card, and `plain-columns` none,
   * in which the fields stand in two columns where the form is wide enough; long ones, and what has several parts, keep
   * the whole width.
   * @default 'card'
   */
  readonly layout?: 'card' | 'plain' | 'columns' | 'plain-columns' | undefined;
  /**
   * The height of the controls (44, 48 or 40 px) and the space between the fields.
   * @default 'regular'
   */
  readonly density?: 'regular' | 'comfortable' | 'compact' | undefined;
}

/** Each takes any CSS value of its kind. The defaults are those of the light and the dark scheme. */
export interface ThemeTokens {
  /**
   * The one accent: the button, checked boxes. Hover, the text on it, links, the focus ring and the dark scheme's accent
   * follow from it if it is written in hex, rgb, hsl or oklch; beside any other value (`var(--brand)`, a name) give
   * `colorOnPrimary`.
   * @default '#3451d1', dark '#8ea2ff'
   */
  readonly colorPrimary?: string | undefined;
  /** The button under the pointer. @default `colorPrimary`, a little away from the text on it */
  readonly colorPrimaryHover?: string | undefined;
  /** Text on `colorPrimary`. @default '#fff', dark '#0e1222'; beside a `colorPrimary` of yours white or black */
  readonly colorOnPrimary?: string | undefined;
  /** Links and text buttons. @default `colorPrimary`, moved until it can be read on `colorBackground` */
  readonly colorLink?: string | undefined;
  /** The focus ring. @default `colorLink` */
  readonly colorFocus?: string | undefined;
  /** Headings, labels, sentences, and what is typed. @default '#14161a', dark '#eceef2' */
  readonly colorText?: string | undefined;
  /** Help, marks, the footer. @default '#5b6472', dark '#a3abb8' */
  readonly colorTextMuted?: string | undefined;
  /** What stands in an empty control. @default '#6b7280', dark '#98a1af' */
  readonly colorPlaceholder?: string | undefined;
  /** The surface of the card; in the plain layout, the page it is to be read on. @default '#fff', dark '#15171c' */
  readonly colorBackground?: string | undefined;
  /** The surface of the controls. @default '#fff', dark '#1c1f26' */
  readonly colorControl?: string | undefined;
  /** The border of the controls. @default '#868e9b', dark '#737d8e' */
  readonly colorBorder?: string | undefined;
  /** The border of the card and of read-only controls. @default '#e3e6eb', dark '#2a2e37' */
  readonly colorHairline?: string | undefined;
  /** Errors. @default '#b3261e', dark '#ff8f86' */
  readonly colorDanger?: string | undefined;
  /** The surface of the error summary. @default '#fdf3f2', dark '#2a1b1d' */
  readonly colorDangerSurface?: string | undefined;
  /** Rules that are met, good news. @default '#1a7f4b', dark '#5fd39a' */
  readonly colorSuccess?: string | undefined;
  /** Warnings over a form: a code that could not be sent. @default '#8a5a00', dark '#f0c36a' */
  readonly colorWarning?: string | undefined;
  /** Of the card. @default a soft one, dark 'none' */
  readonly shadow?: string | undefined;
  /** Of controls, the button and panels. @default '0.5rem' */
  readonly radius?: string | undefined;
  /** Of the button alone: pills beside fields with corners, say. @default `radius` */
  readonly radiusButton?: string | undefined;
  /** Of the card. @default '0.75rem' */
  readonly radiusCard?: string | undefined;
  /** Of the card where there is room; narrow cards have less. @default '2rem' */
  readonly paddingCard?: string | undefined;
  /** Beside the text in a control. @default '0.75rem' */
  readonly paddingControl?: string | undefined;
  /** Of controls and the card. With a unit, as all lengths: `0px`. @default '1px' */
  readonly borderWidth?: string | undefined;
  /** Of the focus ring. @default '0.125rem' */
  readonly focusWidth?: string | undefined;
  /** Between the focus ring and a button, box or link; at text fields it takes the border's place. @default '0.125rem' */
  readonly focusOffset?: string | undefined;
  /** The widest the form gets. @default '25rem', in columns '44rem' */
  readonly maxWidth?: string | undefined;
  /** Of controls and the button. @default '2.75rem', comfortable '3rem', compact '2.5rem' */
  readonly controlHeight?: string | undefined;
  /** Of the button alone. @default `controlHeight` */
  readonly buttonHeight?: string | undefined;
  /** Between two fields. @default '1.25rem', comfortable '1.5rem', compact '1rem' */
  readonly fieldGap?: string | undefined;
  /** Between a label, what is said under it, and the control. @default '0.375rem' */
  readonly labelGap?: string | undefined;
  /** Between header, heading, summary, fields and the ways on. @default '1.5rem' */
  readonly sectionGap?: string | undefined;
  /** Of all text. @default the page's */
  readonly fontFamily?: string | undefined;
  /** Of body text and controls; in controls never under 16px, since iOS zooms into a smaller one. @default '1rem' */
  readonly fontSize?: string | undefined;
  /** Of labels, help, errors, links. @default '0.875rem' */
  readonly fontSizeSmall?: string | undefined;
  /** Of the heading of a step. @default '1.375rem' */
  readonly fontSizeHeading?: string | undefined;
  /** Of labels. @default '500' */
  readonly fontWeightLabel?: string | undefined;
  /** Of the heading of a step. @default '600' */
  readonly fontWeightHeading?: string | undefined;
  /** Of the words on the button. @default '600' */
  readonly fontWeightButton?: string | undefined;
}

export type DarkTokenName = Extract<keyof ThemeTokens, `color${string}` | 'shadow'>;
