import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { version } from 'react';
import { afterEach, expect, inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The major version of React that the project is there to test with. */
    react: string;
  }
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

// The same tests run with two versions of React: see to it that it is the one meant.
expect(version.split('.')[0]).toBe(inject('react'));

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
afterEach(() => {
  cleanup();
  // Each test has a tab of its own: what waits for a code is found again in the same.
  sessionStorage.clear();
  localStorage.clear();
});
