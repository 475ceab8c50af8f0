import { StrictMode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import { type SignUpFlow, type SignUpResult, type SignUpState, useSignUp } from '../../src/index.js';
import { begun, type Expectation, finish, seen, sent } from './expectation.js';
import { canary, type Setting } from './setting.js';
import { createStorage } from './storage.js';
import { createWire, type Wire } from './wire.js';

const schema = resolveSchema({ usernameAttributes: ['email'] });

/** One tab with the hook in it, what it should show, and what the app was told. */
export class Page {
  readonly storage = createStorage();
  readonly typed = { email: 'ada@example.com', password: `${canary}-Good` };
  /** Everything that reached the app, in its order. */
  readonly told: unknown[] = [];
  steps: SignUpState['step'][] = [];
  results: SignUpResult[] = [];
  expected: Expectation = begun();
  changes = 0;
  /** The step that is kept, and when its newest message was sent, or it came, by the wall clock. */
  kept: { readonly step: 'confirm' | 'approval'; readonly at: number } | undefined;
  keptMessage = '';
  flow!: SignUpFlow;
  wire!: Wire;
  private root!: Root;

  constructor(
    readonly setting: Setting,
    /** Called when this page has seen the end of its journey. */
    private readonly onEnd: (page: Page) => void,
  ) {
    this.load();
  }

  get state(): SignUpState {
    return this.flow.state;
  }

  /** As the browser does: nothing is left of the page but its storage. */
  load(): void {
    const { client, isDeaf, isStrict } = this.setting;
    this.wire = createWire(client, {
      isDeaf,
      onSent: (call) => {
        this.changes += 1;
        sent(this.expected, call);
      },
      onSeen: (call) => {
        this.changes += 1;
        const before = this.expected.completions;
        seen(this.expected, call);
        if (this.expected.completions > before) this.onEnd(this);
      },
    });
    this.root = createRoot(document.createElement('div'));
    const probe = <Probe page={this} />;
    flushSync(() => {
      this.root.render(isStrict ? <StrictMode>{probe}</StrictMode> : probe);
    });
  }

  leave(): void {
    this.wire.abandon();
    this.root.unmount();
  }

  signUp(): void {
    this.flow.signUp({ schema, values: { ...this.typed } });
  }

  /** What has taken too long is given up by the page: it has seen that nothing came. */
  timeOut(limit: number): void {
    const { open } = this.wire;
    if (open && Date.now() - open.startedAt >= limit) this.giveUp('TimeoutError');
  }

  /** Does not wait for a new code that is under way. */
  confirm(code: string): void {
    const { wire, state } = this;
    if (state.step === 'confirm' && wire.open?.operation === 'ResendConfirmationCode') wire.abandon();
    this.flow.confirm(code);
  }

  /** Nobody waits any more for what is under way: a SignUp may have got through. */
  abandon(): void {
    const { open } = this.wire;
    if (open?.operation === 'SignUp') this.expected.mayExist = open.username;
    this.wire.abandon();
  }

  cancel(): void {
    this.giveUp('AbortError');
    this.flow.cancel();
  }

  private giveUp(name: string): void {
    const { open } = this.wire;
    if (!open) return;
    seen(this.expected, { ...open, seen: { error: { name, message: '' } } });
    open.isAbandoned = true;
  }

  hear(username: string): void {
    const { step } = this.expected;
    if ((step === 'confirm' || step === 'approval') && this.expected.username === username)
      this.expected.mayHear = true;
  }

  /** Where another page may have confirmed the user, this one has heard of it or it has not. */
  listen(): void {
    if (this.expected.mayHear && this.state.step === 'done') finish(this.expected, 'alreadyConfirmed');
  }
}

function Probe({ page }: { readonly page: Page }) {
  const { client } = page.wire;
  const { clientId, options } = page.setting;
  const flow = useSignUp({
    client,
    clientId,
    ...options,
    resume: { storage: page.storage },
    onStepChange: (step, state) => {
      page.steps.push(step);
      page.told.push(state);
    },
    onComplete: (result) => {
      page.results.push(result);
      page.told.push(result);
    },
    onError: (fault, operation) => page.told.push(fault, operation),
  });
  useLayoutEffect(() => {
    page.flow = flow;
    page.changes += 1;
  });
  return null;
}
