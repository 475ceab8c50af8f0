import { describe, expect, it } from 'vitest';
import { bundleApp } from '../../tools/bundle.js';

/** What a page loads at once that takes one export of the front door. */
async function initial(name: string): Promise<string> {
  const { initial } = await bundleApp(`export { ${name} } from 'cognito-sign-up';`);
  return initial.flatMap(({ modules }) => modules).join('\n');
}

describe('the two forms of the front door', () => {
  it('cost a page that asks for a code alone none of the fields of a sign-up', async () => {
    const modules = await initial('ConfirmSignUpForm');
    expect(modules).toMatch(/views\/confirm-step\./);
    expect(modules).not.toMatch(/react-hook-form|\/zod\/|sign-up-step\.|views\/field\.|src\/schema\//);
  });

  it('cost a page that signs people up nothing of the later steps at first', async () => {
    const modules = await initial('SignUpForm');
    expect(modules).toMatch(/sign-up-step\./);
    expect(modules).not.toMatch(
      /views\/(?:confirm|link|end)-step\.|confirm-sign-up-form\.|ask-username\.|flow\/attend\./,
    );
  });
});
