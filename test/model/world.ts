import { inspect } from 'node:util';
import { expect, vi } from 'vitest';
import type { Operation } from '../../src/client.js';
import type { ApprovalStep, ConfirmStep } from '../../src/flow/sign-up-state.js';
import { begun } from './expectation.js';
import { Page } from './page.js';
import { canary, type Setting } from './setting.js';

/** Seconds after which a page gives a call up. */
export const limit = 40;
const lastsFor = 86_400_000;

/** A pool and the tabs of one person, and what must be so after all that happens to them. */
export class World {
  readonly pages: Page[] = [];
  /** What still stands in the way of calls: each takes a try of somebody who goes on. */
  obstacles = 0;

  constructor(readonly setting: Setting) {
    this.open();
  }

  get pool() {
    return this.setting.pool;
  }

  open(): Page {
    const page = new Page(this.setting, ({ expected: { username } }) => {
      for (const other of this.pages) if (other !== page) other.hear(username);
    });
    this.pages.push(page);
    return page;
  }

  page(index: number): Page {
    const page = this.pages[index];
    if (!page) throw new Error(`There is no tab ${String(index)}.`);
    return page;
  }

  /** Keeps one kind of call open while something happens; then it goes on, or is lost. */
  async during(operation: Operation, end: 'release' | 'fail', happen: () => Promise<void>): Promise<void> {
    const hold = this.pool.hold(operation);
    await happen();
    hold[end]();
  }

  /** Time goes by, for the pages and for the pool. */
  async wait(seconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    for (const page of this.pages) page.timeOut(limit * 1000);
  }

  restart(page: Page): void {
    page.abandon();
    const { completions, mayExist } = page.expected;
    page.expected = { ...begun(), completions, mayExist };
    page.flow.restart();
  }

  reload(page: Page): void {
    const { kept, expected } = page;
    const { username, completions, isClaimed } = expected;
    page.leave();
    page.typed.email = '';
    page.typed.password = '';
    page.steps = [];
    const comesBack = kept && Date.now() - kept.at <= lastsFor;
    page.expected = {
      ...begun(),
      completions,
      ...(comesBack && { step: kept.step, username, isClaimed, isRecovered: true }),
    };
    page.load();
  }

  /** Waits until nothing happens any more that does not wait for somebody itself. */
  async settle(): Promise<void> {
    let quiet = 0;
    for (let round = 0; quiet < 4; round += 1) {
      if (round > 200) throw new Error('The journey does not come to rest.');
      const before = this.activity;
      await new Promise(setImmediate);
      quiet = this.activity === before && !this.isSending ? quiet + 1 : 0;
    }
    for (const page of this.pages) this.check(page);
  }

  /** A page is about to send something. */
  private get isSending(): boolean {
    return this.pages.some(({ state, wire }) => 'pending' in state && state.pending && !wire.open);
  }

  private get activity(): number {
    return this.pages.reduce((sum, { changes, told }) => sum + changes + told.length, 0);
  }

  private check(page: Page): void {
    page.listen();
    expect(page.wire.overlaps).toEqual([]);
    const { expected, state } = page;
    // What the page shows is what it has seen of the pool, and its last word on that.
    expect(shown(page)).toEqual({
      step: expected.step,
      username: expected.step === 'signUp' ? undefined : expected.username,
      isPending: expected.isPending,
      hasFault: expected.hasFault,
      status: expected.step === 'done' ? expected.status : undefined,
    });
    if (state.step === 'signUp') expect(state.mayExist).toBe(expected.mayExist);
    // What it says of the pool is so.
    if (state.step === 'confirm' && !expected.isClaimed) expect(this.pool.findUser(state.username)).toBeDefined();
    if (state.step === 'done') expect(this.pool.findUser(state.result.username)?.status).toBe('CONFIRMED');
    // Whose sign-up was not seen from its beginning is not signed in.
    if (state.step === 'done' && expected.isRecovered) {
      expect(state.result.status).not.toBe('signedIn');
      if (state.result.status === 'confirmed') expect(state.result.mustSignIn).toBe(true);
    }
    expect(page.results).toHaveLength(expected.completions);
    expect(page.steps.at(-1) ?? state.step).toBe(state.step);
    page.kept =
      (state.step === 'confirm' && state.username) || state.step === 'approval'
        ? { step: state.step, at: this.sentAt(page, state) }
        : undefined;
    // Nobody but the pool is told the password.
    const open = inspect([state, page.told, page.storage], { depth: 12, showHidden: true });
    expect(open).not.toContain(canary);
  }

  private sentAt(page: Page, state: ConfirmStep | ApprovalStep): number {
    const { resends, waited } = state.step === 'confirm' ? state : { resends: 0, waited: 0 };
    const message = `${state.username} ${String(resends)}`;
    const before = page.keptMessage === message ? page.kept : undefined;
    page.keptMessage = message;
    return before ? before.at : Date.now() - waited * 1000;
  }

  /** The page has lost nothing that the person could not get by going on: with patience they come to an end. */
  async goOn(page: Page, attempt = 1): Promise<void> {
    await this.settle();
    const { state } = page;
    // Nothing is left to do for somebody who waits for another to approve.
    if (state.step === 'done' || state.step === 'approval') return;
    expect(attempt, 'tries to come to an end').toBeLessThan(8 + 2 * this.obstacles);
    if (state.step === 'confirm' && (!state.username || !this.setting.sendsCodes)) this.restart(page);
    else if (state.step === 'confirm') {
      if (attempt % 2) page.flow.resend();
      else page.confirm(this.pool.inbox.latest(state.username)?.code ?? '000000');
    } else if (state.step === 'signUp') {
      Object.assign(page.typed, { email: `grace${String(attempt)}@example.com`, password: `${canary}-Good` });
      page.signUp();
    }
    await this.settle();
    // Whoever was turned away for asking too often may ask again.
    await this.wait(3_601);
    await this.goOn(page, attempt + 1);
  }

  async close(): Promise<void> {
    for (const page of this.pages) page.leave();
    await new Promise(setImmediate);
    // Nothing that was begun is left behind.
    expect(vi.getTimerCount()).toBe(0);
  }
}

/** What a person would see. */
function shown({ state }: Page) {
  const username = 'username' in state ? state.username : undefined;
  const quiet = { isPending: false, hasFault: false, status: undefined };
  switch (state.step) {
    case 'signUp':
      return { ...quiet, step: state.step, username, isPending: state.pending, hasFault: !!state.fault };
    case 'confirm':
      return { ...quiet, step: state.step, username, isPending: !!state.pending, hasFault: !!state.fault };
    case 'done': {
      const { status } = state.result;
      // The tokens are the app's affair.
      const isConfirmed = status === 'signedIn' || status === 'challenge';
      return {
        ...quiet,
        step: state.step,
        username: state.result.username,
        status: isConfirmed ? 'confirmed' : status,
      };
    }
    default:
      return { ...quiet, step: state.step, username };
  }
}
