import { describe, expect, it } from 'vitest';
import { ada, adaFilled, createPool, filled, journey, password } from './caller.js';

type Sent = { UserAttributes?: unknown; ClientMetadata?: unknown };
const sentBy = (one: ReturnType<typeof journey>) => one.sent as Sent[];

describe('the language of the page', () => {
  it('goes nowhere unless the app says so', async () => {
    const one = journey({ locale: 'pt-BR' });
    await one.signUp(adaFilled);
    expect(JSON.stringify(one.sent)).not.toContain('pt-BR');
  });

  it('goes to the triggers with every call', async () => {
    const one = journey({ locale: 'pt-BR', sendLocale: ['clientMetadata'], clientMetadata: { source: 'page' } });
    await one.signUp(adaFilled);
    await one.resend();
    await one.confirm();
    expect(sentBy(one).map(({ ClientMetadata }) => ClientMetadata)).toEqual(
      Array.from({ length: 3 }, () => ({ locale: 'pt-BR', source: 'page' })),
    );
    expect(sentBy(one)[0]?.UserAttributes).toBeUndefined();
  });

  it('fills the attribute', async () => {
    const one = journey({ locale: 'pt-BR', sendLocale: ['userAttributes'] });
    await one.signUp(adaFilled);
    expect(sentBy(one)[0]?.UserAttributes).toEqual([{ Name: 'locale', Value: 'pt-BR' }]);
    expect(sentBy(one)[0]?.ClientMetadata).toBeUndefined();
  });

  it('gives way to what a person chose, and to what the app gives', async () => {
    const form = filled(
      { usernameAttributes: ['email'], fields: [{ name: 'locale' }] },
      { email: ada, password, locale: 'de' },
    );
    const one = journey(
      { locale: 'pt-BR', sendLocale: ['userAttributes', 'clientMetadata'], clientMetadata: { locale: 'fr' } },
      createPool(),
    );
    await one.signUp(form);
    expect(sentBy(one)[0]).toMatchObject({
      UserAttributes: [{ Name: 'locale', Value: 'de' }],
      ClientMetadata: { locale: 'fr' },
    });
  });
});
