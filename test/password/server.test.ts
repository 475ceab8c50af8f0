import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SignUpForm } from '../../src/index.js';
import { createBreachCheck } from '../../src/password-breach.js';
import { createPasswordStrength } from '../../src/password-strength.js';
import { createFakeUserPool } from '../../src/testing.js';

it('gives the page of a server its empty meter, before the words for what is found are there', () => {
  const html = renderToString(
    createElement(SignUpForm, {
      client: createFakeUserPool(),
      clientId: '1example23456789',
      schema: { usernameAttributes: ['email'] },
      passwordHelp: { strength: createPasswordStrength(), breach: createBreachCheck() },
    }),
  );
  expect(html.match(/csu-strength-step/g)).toHaveLength(5);
  expect(html).not.toContain('data-met');
});
