import { expect } from 'vitest';
import type { Operation } from '../../src/client.js';
import { en } from '../../src/locales/en.js';
import { passwordField } from '../browser/journey.js';
import { ada } from '../browser/pool.js';
import { attempt, saidSince } from './attempt.js';
import { atEachCall, fillStage, recovers, toEnd, type Plays } from './play.js';

/** The line: gone, silent, slow, broken in the middle. */
export const networkPlays: Plays = {
  'F-1': {
    act: async (stage) => {
      const offline = (is: boolean) => stage.page.context().setOffline(is);
      await atEachCall(
        stage,
        () => offline(true),
        { key: 'offline', outcome: 'unknown' },
        async () => {
          const { length } = stage.sent;
          const said = await saidSince(stage.page);
          await offline(false);
          await expect.poll(said).toContain(en.form.online);
          expect((await said()).filter((text) => text === en.form.online)).toHaveLength(1);
          await stage.page.waitForTimeout(100);
          expect(stage.sent).toHaveLength(length);
        },
      );
    },
  },
  'F-2': {
    act: async (stage) => {
      const { front } = stage;
      await atEachCall(
        stage,
        () => front.down(),
        { key: 'unreachable', outcome: 'unknown' },
        () => front.up(),
      );
      const second = await stage.another();
      front.disturb('SignUp', 'dropBefore');
      await second.page.locator('[name=email]').fill('grace@example.com');
      await second.page.locator('[name=password]').fill(stage.secret);
      await (await attempt(second, 'SignUp')).fails({ key: 'unreachable', outcome: 'unknown' });
      await (await attempt(second, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-3': {
    visit: { props: { timeouts: { limit: 1.5 } } },
    act: async (stage) => {
      const arrange = (operation: Operation) => stage.front.disturb(operation, 'silenceBefore');
      await atEachCall(stage, arrange, { key: 'timeout', outcome: 'unknown' });
    },
  },
  'F-4': {
    visit: { props: { timeouts: { limit: 1.5 } } },
    act: async (stage) => {
      const lost = [
        ['silenceAfter', 'timeout'],
        ['dropAfter', 'unreachable'],
        ['cut', 'unreachable'],
      ] as const;
      for (const [disturbance, key] of lost) {
        stage.pool.reset();
        const own = await stage.another();
        await fillStage(own);
        stage.front.disturb('SignUp', disturbance);
        await (await attempt(own, 'SignUp')).fails({ key, outcome: 'unknown' });
        expect(stage.pool.findUser(ada)?.status).toBe('UNCONFIRMED');
        await recovers(own);
      }
    },
  },
  'F-13': {
    act: async (stage) => {
      const { page, pool } = stage;
      const frozen = { key: 'interrupted', outcome: 'unknown' } as const;
      await fillStage(stage);
      await page.getByRole('button', { name: en.password.showLabel }).click();
      const hold = pool.hold('SignUp');
      const attempted = await attempt(stage, 'SignUp');
      await hold.arrived;
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await attempted.fails(frozen);
      hold.release();
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-16': {
    visit: { props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } },
    act: async (stage) => {
      const { page, pool, front } = stage;
      const name = page.locator('[name=given_name]');
      await fillStage(stage);
      await name.fill('Ada');
      for (const goesWrong of [true, false]) {
        const hold = pool.hold('SignUp');
        await attempt(stage, 'SignUp');
        await hold.arrived;
        await name.fill('Augusta');
        if (goesWrong) hold.fail(new TypeError('gone'));
        else hold.release();
        if (!goesWrong) continue;
        await page.locator('.csu-summary').waitFor();
        expect(await name.inputValue()).toBe('Augusta');
        await name.fill('Ada');
      }
      await page.locator('[data-step=confirm]').waitFor();
      expect(front.arrived.map(({ body }) => /"given_name","Value":"(\w+)"/.exec(body)?.[1])).toEqual(['Ada', 'Ada']);
      expect(pool.findUser(ada)?.attributes).toMatchObject({ given_name: 'Ada' });
    },
  },
  'F-21': {
    visit: { props: { timeouts: { stillWorking: 0.5 } } },
    act: async (stage) => {
      const { page, front } = stage;
      await fillStage(stage);
      const slowly = async (operation: 'SignUp' | 'ResendConfirmationCode', meanwhile?: () => Promise<void>) => {
        front.disturb(operation, { delay: 2_000 });
        const said = await saidSince(page);
        const attempted = await attempt(stage, operation);
        await page.getByText(en.form.stillWorking).first().waitFor();
        expect((await said()).filter((text) => text === en.form.stillWorking)).toHaveLength(1);
        await meanwhile?.();
        return attempted;
      };
      await (await slowly('SignUp', () => passwordField(page).press('Enter'))).leadsTo('confirm');
      const cancel = () => page.getByRole('button', { name: en.form.cancel }).click();
      const cancelled = await slowly('ResendConfirmationCode', cancel);
      await cancelled.fails({ key: 'interrupted', outcome: 'unknown' });
      await toEnd(stage);
    },
  },
};
