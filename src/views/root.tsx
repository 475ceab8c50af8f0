'use client';
import type { ComponentPropsWithoutRef, ReactNode, RefObject } from 'react';
import type { Messages } from '../messages/messages.js';
import { themeToCss } from '../theme/theme-to-css.js';
import { themeToStyle } from '../theme/theme-to-style.js';
import type { Theme } from '../theme/tokens.js';
import { useComponentsCheck } from './check-components.js';
import type { Components } from './components.js';
import { FormContext } from './form-context.js';
import { LiveRegion, type Announce } from './live-region.js';

export type ColorScheme = 'light' | 'dark' | 'system';

/** How a form looks and speaks. */
export interface AppearanceProps {
  /** Tokens of the look. @default the sheet's own */
  readonly theme?: Theme | undefined;
  /** @default 'system' */
  readonly colorScheme?: ColorScheme | undefined;
  /** All words. May change while the form is mounted. @default English */
  readonly messages?: Messages | undefined;
  /** The app's own controls, in place of the form's: docs/controls.md. @default the form's own */
  readonly components?: Components | undefined;
  /** Stands over the form, inside its frame: a logo, say. */
  readonly header?: ReactNode;
  /** Stands under the form: “Already have an account? Sign in”. */
  readonly footer?: ReactNode;
  /** With it, the theme travels in a `<style nonce>` instead of a style attribute, for a strict style policy. */
  readonly nonce?: string | undefined;
  /** The root's id, and the root of every id within; two forms on one page need one each. @default 'sign-up' */
  readonly id?: string | undefined;
}

export interface RootProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | keyof AppearanceProps>, AppearanceProps {
  readonly id: string;
  readonly messages: Messages;
  readonly announce: Announce;
  readonly listener: RefObject<Announce | null>;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The element that carries theme, colour scheme, language and direction for everything in it. */
export function Root(props: RootProps) {
  const {
    theme,
    colorScheme = 'system',
    messages,
    components = {},
    header,
    footer,
    nonce,
    announce,
    listener,
    rootRef,
    children,
    ...rest
  } = props;
  const { className, style, id } = rest;
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line react-hooks/rules-of-hooks -- it is development, or it is not
    useComponentsCheck(components, rootRef, id);
  }
  return (
    <section
      {...rest}
      ref={rootRef}
      className={className ? `csu-root ${className}` : 'csu-root'}
      style={nonce || !theme ? style : { ...themeToStyle(theme), ...style }}
      lang={messages.lang}
      dir={messages.dir}
      data-color-scheme={colorScheme}
      data-layout={theme?.layout ?? 'card'}
      data-density={theme?.density ?? 'regular'}
    >
      {nonce && theme && (
        // React 18 escapes quotes in a style element, and mends them when it takes the page over, if it is not to complain.
        <style nonce={nonce} suppressHydrationWarning>
          {themeToCss(theme, idSelector(id))}
        </style>
      )}
      {header ? <div className="csu-header">{header}</div> : null}
      <FormContext.Provider value={{ ...components, id, messages, announce, root: rootRef }}>
        {children}
      </FormContext.Provider>
      {footer ? <div className="csu-footer">{footer}</div> : null}
      <LiveRegion listener={listener} />
    </section>
  );
}

/** Without quotes, which a server's HTML may not have there; what is not a letter is escaped by its number. */
const idSelector = (id: string): string =>
  `#${id.replace(/[^a-z]/giu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}`;
