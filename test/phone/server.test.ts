import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SignUpForm } from '../../src/index.js';
import { phoneNumbers } from '../../src/phone.js';
import { createFakeUserPool } from '../../src/testing.js';

it('gives the page of a server its field without countries, which it may know by other names', () => {
  const html = renderToString(
    createElement(SignUpForm, {
      client: createFakeUserPool(),
      clientId: '1example23456789',
      schema: { usernameAttributes: ['phone_number'] },
      phone: phoneNumbers,
    }),
  );
  expect(html).toMatch(/autocomplete="tel"/i);
  expect(html).toContain('Country code');
  expect(html).not.toContain('+49');
});
