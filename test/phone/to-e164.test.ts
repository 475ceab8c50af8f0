import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/phone/load.js';
import { toE164 } from '../../src/phone/to-e164.js';

describe('without the data', () => {
  it.each([
    ['+49 (0)30 23125-012', 'DE', '+493023125012'],
    ['0049 30 23125 012', undefined, '+493023125012'],
    ['030 23125 012', 'DE', '03023125012'],
    ['', 'DE', ''],
  ])('%j in %s is cleaned and left to the check of international numbers: %j', (typed, country, sent) => {
    expect(toE164(typed, country)).toBe(sent);
  });
});

describe('with the data', () => {
  beforeAll(async () => {
    await load();
  });

  it('has them once and for all', () => {
    expect(load()).toBeUndefined();
  });

  it.each([
    ['DE', '030 23125 012', '+493023125012'],
    ['DE', '(030) 23125-012', '+493023125012'],
    ['DE', '0151 23456789', '+4915123456789'],
    ['DE', '30 23125012', '+493023125012'],
    ['GB', '020 7946 0123', '+442079460123'],
    ['GB', '(0)20 7946 0123', '+442079460123'],
    ['GB', '07700 900123', '+447700900123'],
    ['US', '(617) 253-5702', '+16172535702'],
    ['US', '1 617 253 5702', '+16172535702'],
    ['CA', '204-555-0123', '+12045550123'],
    ['FR', '06 12 34 56 78', '+33612345678'],
    // Italy dials the 0 from abroad as well; Spain and Denmark have none.
    ['IT', '06 698 12345', '+390669812345'],
    ['ES', '612 34 56 78', '+34612345678'],
    ['DK', '32 12 34 56', '+4532123456'],
    // Argentina's 15 of mobile telephones is a 9 from abroad.
    ['AR', '011 15-2345-6789', '+5491123456789'],
    ['BR', '(11) 96123-4567', '+5511961234567'],
    // Russia and Kazakhstan dial 8 inside the country.
    ['RU', '8 (912) 345-67-89', '+79123456789'],
    ['KZ', '8 701 234 5678', '+77012345678'],
    ['IN', '081234 56789', '+918123456789'],
    ['JP', '０９０－１２３４－５６７８', '+819012345678'],
    ['EG', '٠١٠٠١٢٣٤٥٦٧', '+201001234567'],
    ['AU', '0412 345 678', '+61412345678'],
    ['CN', '131 2345 6789', '+8613123456789'],
  ])('%s: %s in the national format is sent as %s', (country, typed, sent) => {
    expect(toE164(typed, country)).toBe(sent);
  });

  it.each([
    ['+44 20 7946 0123', 'DE', '+442079460123'],
    ['+1 617 253 5702', 'DE', '+16172535702'],
    ['0044 (0)20 7946 0123', 'DE', '+442079460123'],
    ['011 44 20 7946 0123', 'US', '+442079460123'],
    ['\u202a+49\u00a030 23125 012\u202c', 'US', '+493023125012'],
    ['+49 30 23125 012', undefined, '+493023125012'],
    ['+49 30 23125 012', '', '+493023125012'],
    // Of no country: satellites.
    ['+870 773 111 632', 'DE', '+870773111632'],
  ])('%j with %j selected is international: %s (K-7)', (typed, country, sent) => {
    expect(toE164(typed, country)).toBe(sent);
  });

  it.each([
    ['253-5702', 'US'],
    ['030', 'DE'],
    ['06 12 34 56 78 9', 'FR'],
    ['+49 1', 'DE'],
    ['+44 20 7946 01234567', undefined],
    ['+999 123 4567', undefined],
    ['+0 30 23125012', 'DE'],
    ['617-253-5702 ext. 5', 'US'],
    ['1-800-FLOWERS', 'US'],
    ['ada@example.com', 'US'],
    ['*#06#', 'DE'],
    ['1'.repeat(10_000), 'US'],
  ])('%s is no possible number in %s', (typed, country) => {
    expect(toE164(typed, country)).toBeUndefined();
  });

  it('leaves a national number without a country to the check of international numbers', () => {
    expect(toE164('030 23125 012')).toBe('03023125012');
    expect(toE164('ada', '')).toBe('ada');
  });

  it('takes a country that it does not know for none', () => {
    expect(toE164('030 23125 012', 'QQ')).toBeUndefined();
    expect(toE164('+49 30 23125 012', 'QQ')).toBe('+493023125012');
  });
});
