import { fireEvent } from '@testing-library/dom';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { expect } from 'vitest';
import { SignUpForm, type SignUpResult, type SignUpState } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { canary } from './setting.js';
import { createStorage } from './storage.js';
import { createWire, type Wire } from './wire.js';

let count = 0;

/** `<SignUpForm>` on a page, and a person who only sees the page. */
export class FormPage {
  readonly pool = createFakeUserPool();
  readonly host = document.body.appendChild(document.createElement('div'));
  readonly storage = createStorage();
  readonly clientId = `1form${String((count += 1))}`;
  steps: SignUpState['step'][] = [];
  results: SignUpResult[] = [];
  /** What was typed on the first step and must still be there. */
  typed = { email: '', password: '' };
  private root!: Root;
  private wire!: Wire;

  constructor(private readonly isStrict: boolean) {
    this.load();
  }

  load(): void {
    this.wire = createWire(this.pool, { isDeaf: false, onSent: () => undefined, onSeen: () => undefined });
    this.steps = [];
    this.typed = { email: '', password: '' };
    this.root = createRoot(this.host);
    const form = (
      <SignUpForm
        client={this.wire.client}
        clientId={this.clientId}
        schema={{ usernameAttributes: ['email'] }}
        resume={{ storage: this.storage }}
        resendCooldown={0}
        onStepChange={(step) => this.steps.push(step)}
        onComplete={(result) => this.results.push(result)}
      />
    );
    flushSync(() => {
      this.root.render(this.isStrict ? <StrictMode>{form}</StrictMode> : form);
    });
  }

  leave(): void {
    this.wire.abandon();
    this.root.unmount();
  }

  find<Found extends HTMLElement = HTMLInputElement>(selector: string): Found | null {
    return this.host.querySelector<Found>(selector);
  }

  get step(): string | undefined {
    return this.find<HTMLElement>('.csu-step')?.dataset['step'];
  }

  type(field: 'email' | 'password', value: string): void {
    const input = this.find(`.csu-form input[name="${field}"]`);
    if (!input) return;
    fireEvent.change(input, { target: { value } });
    if (this.step === 'signUp') this.typed[field] = value;
  }

  press(name: RegExp): void {
    const buttons = [...this.host.querySelectorAll<HTMLElement>('button, a')];
    buttons.find(({ textContent }) => name.test(textContent))?.click();
  }

  giveCode(code: string): void {
    const input = this.find('.csu-code');
    if (!input) return;
    fireEvent.change(input, { target: { value: code } });
    this.press(/^Confirm/);
  }

  async settle(): Promise<void> {
    for (let quiet = 0, before = ''; quiet < 6;) {
      await new Promise(setImmediate);
      const { innerHTML } = this.host;
      quiet = innerHTML === before ? quiet + 1 : 0;
      before = innerHTML;
    }
    this.check();
  }

  /** What leads somebody on from here: a button that acts, or something that is awaited and ends by itself. */
  private waysOn(): string[] {
    const { step, wire } = this;
    if (step === 'done') return ['nothing is left to do'];
    // The call has an end: an answer, or its limit.
    if (wire.open) return [wire.open.operation];
    const actions = this.host.querySelectorAll<HTMLElement>('.csu-button[type="submit"]:not([aria-disabled="true"])');
    const pauses = this.host.querySelectorAll('.csu-form .csu-countdown');
    return [...actions, ...pauses].map(({ textContent }) => textContent);
  }

  private check(): void {
    const { step, results, typed } = this;
    expect(this.wire.overlaps).toEqual([]);
    expect(step).toBeDefined();
    // Nothing that was typed is lost, and whoever has gone on leaves no password behind.
    if (step === 'signUp') {
      expect(this.find('input[name="email"]')?.value).toBe(typed.email);
      expect(this.find('input[name="password"]')?.value).toBe(typed.password);
    } else typed.password = '';
    expect(this.host.innerHTML).not.toContain(canary);
    expect(JSON.stringify([...this.storage.kept])).not.toContain(canary);
    expect(results.length > 0 && this.steps.includes('done')).toBe(step === 'done');
    expect(results.length).toBeLessThanOrEqual(1);
    expect(this.waysOn()).not.toEqual([]);
    expect(this.host.querySelectorAll('.csu-step')).toHaveLength(1);
  }
}
