import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reported } from '../../src/client/reported.js';

const mistake = new Error('of the app');
const throws = () => {
  throw mistake;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a function of the app that throws (F-51)', () => {
  it('is reported as an uncaught error is, and breaks nothing', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    reported(throws);
    expect(report).toHaveBeenCalledExactlyOnceWith(mistake);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is uncaught a moment later where nothing reports', () => {
    vi.stubGlobal('reportError', undefined);
    reported(throws);
    expect(() => vi.runAllTimers()).toThrow(mistake);
  });

  it('is the only one that is reported', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    reported(() => undefined);
    expect(report).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
