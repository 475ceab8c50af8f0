import { describe, expect, it } from 'vitest';
import { cs } from '../../src/locales/cs.js';
import { pl } from '../../src/locales/pl.js';
import { ru } from '../../src/locales/ru.js';
import { uk } from '../../src/locales/uk.js';
import type { Messages } from '../../src/messages/messages.js';
import { sentences } from './sentences.js';

/** Forms that need a person's gender: a past tense in the first or second person, or two endings side by side. */
const gendered =
  /\(\p{L}{1,3}\)|\p{L}\/\p{L}{1,2}(?!\p{L})|[aeiyąęu](łeś|łaś|łem|łam)(?!\p{L})|(?<!\p{L})jste \p{L}+[nl]i?(?!\p{L})/u;
const begging =
  /proszę|przepraszam|nieprawidłow|prosím|omlouv|neplatn|пожалуйста|извините|недействительн|неверн|будь ласка|вибачте|недійсн/iu;

describe.each<[string, Messages]>([
  ['Polish', pl],
  ['Czech', cs],
  ['Russian', ru],
  ['Ukrainian', uk],
])('%s', (_, messages) => {
  it('needs nobody’s gender', () => {
    expect(sentences(messages).filter(([, sentence]) => gendered.test(sentence))).toEqual([]);
  });

  it('never begs, and calls nothing invalid (E-5)', () => {
    expect(sentences(messages).filter(([, sentence]) => begging.test(sentence))).toEqual([]);
  });

  it('leaves a label as it is', () => {
    for (const [, sentence] of [...sentences(messages)].filter(([source]) =>
      /^errors\.required of text/.test(source),
    )) {
      expect(sentence).toMatch(/(pole|поле) [„«]Cost centre[“”»]/i);
    }
  });
});

describe('characters, seconds and minutes, for 1, 2, 5, 11, 21, 22 and 101', () => {
  const counts = [1, 2, 5, 11, 21, 22, 101];
  const shortest = ({ errors }: Messages) =>
    counts.map((minLength) => errors.tooShort({ label: 'X', type: 'text', minLength }).match(/\d+ \p{L}+$/u)?.[0]);
  const ofWait = ({ confirm, form }: Messages, seconds: number) => {
    const [resent, announced] = [confirm.resent, form.retryAnnounced].map(
      (words) => words({ seconds }).match(/\d+ \p{L}+(?=\.$)/u)?.[0],
    );
    expect(resent).toBe(announced);
    return resent;
  };
  // A hundred seconds and more are told in minutes, of which there are two at least.
  const seconds = (messages: Messages) => counts.filter((count) => count < 100).map((count) => ofWait(messages, count));
  const minutes = (messages: Messages) =>
    counts.filter((count) => count > 1).map((count) => ofWait(messages, count * 60));

  it('are counted in Polish, where 21 goes with 5 and 22 with 2', () => {
    expect(shortest(pl)).toEqual(['1 znak', '2 znaki', '5 znaków', '11 znaków', '21 znaków', '22 znaki', '101 znaków']);
    expect(seconds(pl)).toEqual(['1 sekundę', '2 sekundy', '5 sekund', '11 sekund', '21 sekund', '22 sekundy']);
    expect(minutes(pl)).toEqual(['2 minuty', '5 minut', '11 minut', '21 minut', '22 minuty', '101 minut']);
  });

  it('are counted in Czech, where only 2 to 4 have a form of their own', () => {
    expect(shortest(cs)).toEqual(['1 znak', '2 znaky', '5 znaků', '11 znaků', '21 znaků', '22 znaků', '101 znaků']);
    expect(seconds(cs)).toEqual(['1 sekundu', '2 sekundy', '5 sekund', '11 sekund', '21 sekund', '22 sekund']);
    expect(minutes(cs)).toEqual(['2 minuty', '5 minut', '11 minut', '21 minut', '22 minut', '101 minut']);
  });

  it('are counted in Russian, in the genitive after “не меньше”, where 21 and 101 go with 1', () => {
    expect(shortest(ru)).toEqual([
      '1 символа',
      '2 символов',
      '5 символов',
      '11 символов',
      '21 символа',
      '22 символов',
      '101 символа',
    ]);
    expect(seconds(ru)).toEqual(['1 секунду', '2 секунды', '5 секунд', '11 секунд', '21 секунду', '22 секунды']);
    expect(minutes(ru)).toEqual(['2 минуты', '5 минут', '11 минут', '21 минуту', '22 минуты', '101 минуту']);
  });

  it('are counted in Ukrainian, where 21 and 101 go with 1', () => {
    expect(shortest(uk)).toEqual([
      '1 символ',
      '2 символи',
      '5 символів',
      '11 символів',
      '21 символ',
      '22 символи',
      '101 символ',
    ]);
    expect(seconds(uk)).toEqual(['1 секунду', '2 секунди', '5 секунд', '11 секунд', '21 секунду', '22 секунди']);
    expect(minutes(uk)).toEqual(['2 хвилини', '5 хвилин', '11 хвилин', '21 хвилину', '22 хвилини', '101 хвилину']);
  });
});

describe('what a password lacks (P-10)', () => {
  it.each<[string, Messages, string, string]>([
    [
      'Polish',
      pl,
      'Pole „PIN” musi zawierać co najmniej 12 znaków, małą literę i cyfrę',
      'Hasło musi zawierać co najmniej 12 znaków, małą literę i cyfrę',
    ],
    [
      'Czech',
      cs,
      'Pole „PIN“ musí obsahovat alespoň 12 znaků, malé písmeno a číslici',
      'Heslo musí obsahovat alespoň 12 znaků, malé písmeno a číslici',
    ],
    [
      'Russian',
      ru,
      'Поле «PIN» должно содержать не меньше 12 символов, строчную букву и цифру',
      'Пароль должен содержать не меньше 12 символов, строчную букву и цифру',
    ],
    [
      'Ukrainian',
      uk,
      'Поле «PIN» має містити щонайменше 12 символів, малу літеру і цифру',
      'Пароль має містити щонайменше 12 символів, малу літеру і цифру',
    ],
  ])('is one sentence in the accusative in %s', (_, { errors, labels }, ofPin, ofPassword) => {
    const policy = { type: 'password', minLength: 12, rules: ['length', 'lowercase', 'number'] } as const;
    // Czech keeps its “a” with the next word by a no-break space.
    const said = (field: { label: string; name?: 'password' }) =>
      errors.passwordPolicy({ ...field, ...policy }).replaceAll('\u00a0', ' ');
    expect(said({ label: 'PIN' })).toBe(ofPin);
    expect(said({ label: labels.password, name: 'password' })).toBe(ofPassword);
  });
});
