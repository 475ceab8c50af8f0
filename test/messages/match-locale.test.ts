import { describe, expect, it } from 'vitest';
import { matchLocale } from '../../src/locales.js';

const tags = ['en', 'de', 'pt-BR', 'nb', 'he', 'id', 'zh-Hans', 'zh-Hant'];

describe('the language for somebody', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'de'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['pt'], 'pt-BR'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['nb-NO'], 'nb'],
    [['iw'], 'he'],
    [['in-ID'], 'id'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['EN-us'], 'en'],
    [['*', 'de'], 'de'],
    [['not a tag', 'en_US', 'de'], 'de'],
    [['constructor', '__proto__', 'en'], 'en'],
    [['fr', 'sv'], undefined],
    [['de-Hebr'], undefined],
    [[], undefined],
  ])('who reads %j is %s', (languages, tag) => {
    expect(matchLocale(tags, languages)).toBe(tag);
  });

  it('is that of the nearest region, where there are several', () => {
    expect(matchLocale(['en-US', 'en-GB'], ['en-GB'])).toBe('en-GB');
    expect(matchLocale(['en-US', 'en-GB'], ['en-AU'])).toBe('en-US');
    expect(matchLocale(['en-GB', 'en'], ['en-US'])).toBe('en');
  });
});
