import type { Checks } from './checks.js';
import type { FormStore } from './form-store.js';

/**
 * What finds the faults in values is a chunk of its own: asked for when the form is mounted, and waited for by a submit.
 * Rejects when it cannot be fetched; then nothing is sent.
 */
export async function loadChecks(store: FormStore): Promise<Checks> {
  const { createChecks } = await import('./checks.js');
  return (store.checks ??= createChecks(store));
}
