import { describe, expect, it } from 'vitest';
import { describeError, type DescribeErrorOptions } from '../../src/client.js';

const fail = (message: string, options?: DescribeErrorOptions) =>
  describeError({ name: 'InvalidParameterException', message, status: 400 }, 'SignUp', options);

describe('describeError: members of a request out of their bounds', () => {
  const value = (path: string, typed = '') =>
    `Value${typed && ` '${typed}'`} at '${path}' failed to satisfy constraint: Member must have length less than or equal to 128`;
  const errors = (...values: string[]) =>
    `${String(values.length)} validation error${values.length > 1 ? 's' : ''} detected: ${values.join('; ')}`;
  const names = ['given_name', 'custom:seats', ...Array.from({ length: 8 }, (_, at) => `custom:a${String(at)}`)];
  const request = { UserAttributes: names.map((Name) => ({ Name, Value: 'x' })) };

  it('puts each on its field', () => {
    const message = errors(value('username'), value('password'), value('confirmationCode', '1 2'));
    expect(fail(message)).toMatchObject({
      key: 'usernameFormat',
      field: 'username',
      fields: [
        { field: 'username', key: 'usernameFormat' },
        { field: 'password', key: 'passwordPolicy' },
        { field: 'code', key: 'codeMismatch' },
      ],
      action: 'correct',
    });
  });

  it('leads with what the person can mend', () => {
    const message = errors(value('validationData.1.member.value'), value('password'), value('clientMetadata'));
    expect(fail(message)).toMatchObject({ key: 'passwordPolicy', field: 'password', fields: undefined });
  });

  it.each([
    ['userAttributes.1.member.value', 'given_name'],
    ['userAttributes.2.member.name', 'custom:seats'],
    ['userAttributes.10.member.value', 'custom:a7'],
  ])('knows with the request which attribute %s is', (path, field) => {
    expect(fail(errors(value(path)), { request })).toMatchObject({ key: 'attributeRefused', field, action: 'correct' });
  });

  it.each([
    'userAttributes.0.member.value',
    'userAttributes.11.member.value',
    'userAttributes.x.member.value',
    'analytics.userAttributes.1.member.value',
  ])('guesses no attribute for %s', (path) => {
    expect(fail(errors(value(path)), { request })).toMatchObject({ key: 'rejected', field: undefined });
  });

  it.each([undefined, {}])('knows no attribute by its position without those that were sent (%j)', (sent) => {
    const fault = fail(errors(value('userAttributes.1.member.value')), { request: sent });
    expect(fault).toMatchObject({ key: 'rejected', action: 'support' });
  });

  it.each(['emailBody', 'emailSubject', 'smsMessage'])('takes %s for what a trigger has written', (path) => {
    expect(fail(errors(value(path)))).toMatchObject({
      key: 'serviceFailed',
      outcome: 'unknown',
      diagnosis: 'triggerFailed',
      field: undefined,
    });
  });

  it('reads the last of ten errors, and no more than are counted', () => {
    const ten = Array.from({ length: 9 }, () => value('clientMetadata'));
    expect(fail(errors(...ten, value('password')))).toMatchObject({ field: 'password' });
    const counted = `1 validation error detected: ${value('username')}; ${value('password')}`;
    expect(fail(counted)).toMatchObject({ field: 'password', fields: undefined });
  });

  it.each([
    ['without a count before it', value('username')],
    ['with words before the count', `Well, ${errors(value('username'))}`],
    ['with more errors than there can be', `1000 validation errors detected: ${value('username')}`],
  ])('is not read %s', (_case, message) => {
    expect(fail(message)).toMatchObject({ key: 'rejected', field: undefined });
  });

  it('is not led to another field by a value that reads like a place', () => {
    const typed = "1' at 'username' failed to satisfy constraint: x; Value '2";
    expect(fail(errors(value('confirmationCode', typed)))).toMatchObject({ field: 'code', fields: undefined });
  });
});
