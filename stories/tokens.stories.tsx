import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { AppearanceProps, ThemeTokens } from '../src/index.js';
import { themeToStyle } from '../src/theme/theme-to-style.js';
import { tokenNames } from '../src/theme/token-names.js';
import { contrastTheme, defaultTheme } from '../src/themes.js';
import { samplesIn } from './token-samples.js';
import './tokens.css';

type Look = Pick<AppearanceProps, 'theme' | 'colorScheme'>;

/** Every token with its values and a sample, drawn with the parts of the form. The toolbar changes the scheme. */
const meta = {
  title: 'Tokens',
  args: { theme: defaultTheme },
  render: ({ theme = {}, colorScheme = 'system' }) => {
    const style = themeToStyle(theme);
    const samples = samplesIn(colorScheme);
    return (
      <section className="csu-root tokens" style={style} data-layout="plain" data-color-scheme={colorScheme}>
        <form className="csu-step">
          <table>
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">Light</th>
                <th scope="col">Dark</th>
                <th scope="col">Sample</th>
              </tr>
            </thead>
            <tbody>
              {tokenNames.map((name) => {
                const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
                return (
                  <tr key={name}>
                    <th scope="row" translate="no">
                      {name}
                      <code>--csu-{property}</code>
                    </th>
                    <td translate="no">
                      <Value value={style[`--csu-${property}`]} source={sources[name]} />
                    </td>
                    <td translate="no">
                      {/^(color|shadow)/.test(name) && (
                        <Value value={style[`--csu-dark-${property}`]} source={sources[name]} />
                      )}
                    </td>
                    <td translate="no">{samples[name]}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </form>
      </section>
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(tokenNames.length);
  },
} satisfies Meta<Look>;

export default meta;
type Story = StoryObj<Look>;

export const Default: Story = {};
export const Dark: Story = { args: { colorScheme: 'dark' } };
export const Contrast: Story = { args: { theme: contrastTheme } };

/** Where a token that nobody sets gets its value from. */
const sources: Partial<Record<keyof ThemeTokens, string>> = {
  colorFocus: 'as colorLink',
  radiusButton: 'as radius',
  maxWidth: 'by the layout',
  controlHeight: 'by the density',
  buttonHeight: 'as controlHeight',
  fieldGap: 'by the density',
  fontFamily: 'as the page',
};

/** What the theme, or what follows from it, sets. */
function Value({ value, source }: { readonly value: string | undefined; readonly source: string | undefined }) {
  if (!value || value === 'initial') return <code>{source}</code>;
  return (
    <>
      {/^(#|color-mix|var)/.test(value) && <span className="token-color" style={{ background: value }} />}
      <code>{value}</code>
    </>
  );
}
