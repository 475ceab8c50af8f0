import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createSignUpClient } from '../../src/client.js';
import { cognitoLocalWorld } from '../conformance/cognito-local-world.js';
import { overHttp } from '../conformance/fake-pool-world.js';
import type { Target, World } from '../conformance/target.js';
import { test } from './browser-test.js';
import { confirm, expectDone, fillIn, heard, signUp, submit } from './journey.js';
import { ada, customAttributes } from './pool.js';

/** The servers are asked by a client of the test's own; the page has another, from the packed library. */
let endpoint = '';
const remember = (url: string) => {
  endpoint = url;
  return createSignUpClient({ endpoint });
};

const pools: readonly (readonly [name: string, start: () => Promise<World> | World])[] = [
  ['the fake pool', () => overHttp(remember)],
  ['cognito-local', () => cognitoLocalWorld(remember)],
];
const clients = ['fetch', 'aws-sdk', 'own'] as const;

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name', required: true },
    { name: 'family_name' },
    { name: 'nickname' },
    { name: 'birthdate' },
    { name: 'phone_number' },
    { name: 'address' },
    { name: 'website' },
    { name: 'locale', options: ['en', 'de'] },
    { name: 'custom:department', type: 'select', options: ['Sales', 'Research'], required: true },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
    { name: 'custom:seats', dataType: 'Number', type: 'number', min: 1, max: 500 },
    { name: 'custom:newsletter', type: 'checkbox', dataType: 'Boolean' },
    { name: 'custom:starts', type: 'datetime-local', dataType: 'DateTime' },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
  ],
} as const;

/** What the form above is to make of what is typed in below. */
const stored = {
  email: ada,
  given_name: 'Ada',
  family_name: 'Lovelace',
  birthdate: '1990-12-10',
  phone_number: '+442079460123',
  address: '12 St James’s Square\nLondon',
  website: 'https://example.com/ada',
  locale: 'de',
  'custom:department': 'Research',
  'custom:plan': 'Team',
  'custom:seats': '12',
  'custom:newsletter': 'false',
  'custom:starts': '2026-11-21T09:30:00+01:00',
};

describe.each(pools)('%s over HTTP', (_name, start) => {
  let world: World;
  let target: Target;
  beforeAll(async () => {
    world = await start();
  });
  afterAll(() => world.close());

  test.for(clients)(
    'stores what was typed, and confirms with its code, by way of the %s client',
    async (client, { visit }) => {
      target = await world.createTarget({
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        SchemaAttributes: customAttributes,
      });
      const page = await visit({
        client,
        endpoint,
        clientId: target.clientId,
        props: { schema },
        context: { timezoneId: 'Europe/Berlin' },
      });
      await fillIn(page);
      await page.getByLabel('First name').fill('Ada');
      await page.getByLabel('Last name').fill(' Lovelace ');
      await page.getByLabel('Date of birth').fill('1990-12-10');
      await page.getByLabel('Phone number').fill('+44 20 7946 0123');
      await page
        .getByLabel('Address', { exact: false })
        .and(page.locator('textarea'))
        .fill('12 St James’s Square\nLondon');
      await page.getByLabel('Website').fill('https://example.com/ada');
      await page.getByLabel('Language').selectOption('de');
      await page.getByLabel('Department').selectOption('Research');
      await page.getByLabel('Team').check();
      await page.getByLabel('Seats').fill('12');
      await page.getByLabel('Starts').fill('2026-11-21T09:30');
      await page.getByLabel('I accept').check();
      await submit(page);
      await page.getByRole('heading', { name: 'Enter your code' }).waitFor();

      expect(await target.readUser(ada)).toEqual({ status: 'UNCONFIRMED', attributes: stored });
      await confirm(page, await target.readCode(ada));
      await expectDone(page);
      expect(await heard(page, 'onStepChange')).toEqual(['confirm', 'done']);
      expect(await heard(page, 'onComplete')).toEqual([
        expect.objectContaining({ status: 'confirmed', username: ada }),
      ]);
      expect(await target.readUser(ada)).toMatchObject({ status: 'CONFIRMED' });
    },
  );
});

test('an app with the AWS SDK client loads the SDK when the form is sent, not before', async ({ visit }) => {
  const scripts: Promise<string>[] = [];
  const page = await visit({
    client: 'aws-sdk',
    prepare: (it) =>
      Promise.resolve(
        it.on('response', (response) => {
          if (response.request().resourceType() === 'script') scripts.push(response.text());
        }),
      ),
  });
  // A header that only the SDK sends.
  const withSdk = async () => (await Promise.all(scripts)).filter((text) => text.includes('amz-sdk-invocation-id'));
  await page.getByLabel('Email address').waitFor();
  await page.waitForLoadState('networkidle');
  expect(scripts).not.toEqual([]);
  expect(await withSdk()).toEqual([]);
  await signUp(page);
  expect(await withSdk()).toHaveLength(1);
});

test('with React 18, the same build of the same library signs up', async ({ visit, pool }) => {
  const page = await visit({ build: 'react-18' });
  await signUp(page);
  await confirm(page, pool.inbox.latest(ada)?.code);
  await expectDone(page);
  expect(pool.findUser(ada)).toMatchObject({ status: 'CONFIRMED' });
});
