import type { Page } from 'playwright';

/** Mounts and unmounts: every other time in mid-request. */
export const cycles = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await pause(1);
    };
    const isThere = (selector: string) => () => document.querySelector(selector) !== null;
    for (let cycle = 0; cycle < times; cycle++) {
      window.mounting.mount();
      await until(isThere('button'));
      for (const input of document.querySelectorAll('input')) {
        const value = input.type === 'password' ? 'Correct-horse-7' : 'https://ada@example.com';
        // Past React, which takes no notice of what it wrote itself.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (cycle % 2) {
        document.querySelector('form')?.requestSubmit();
        await until(isThere('[aria-busy=true]'));
        await pause(5);
      }
      window.mounting.unmount();
      await pause(1);
    }
  }, count);

/** Mounts, signs up, and unmounts at the code: every other time while that is confirmed. */
export const cyclesToCode = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const isThere = (selector: string) => () => document.querySelector(selector) !== null;
    const type = (name: string, value: string) => {
      const input = document.querySelector(`[name=${name}]`);
      // Past React, which takes no notice of what it wrote itself.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const submit = () => document.querySelector('form')?.requestSubmit();
    for (let cycle = 0; cycle < times; cycle++) {
      // Each signs up anew, and does not come back to the code of the one before.
      sessionStorage.clear();
      window.mounting.mount();
      await until(isThere('[name=phone_number]'));
      type('phone_number', `+49301${String(Math.random()).slice(2, 9)}`);
      type('password', 'Correct-horse-7');
      submit();
      await until(isThere('[data-step=confirm]'));
      if (cycle % 2) {
        type('code', '123456');
        submit();
        await until(isThere('[aria-busy=true]'));
      }
      window.mounting.unmount();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }, count);
