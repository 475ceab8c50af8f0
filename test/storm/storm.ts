import { createAccount } from './account.js';
import type { Assumptions } from './assumptions.js';
import { createChance } from './chance.js';
import { Clock } from './clock.js';
import { live, type Fate } from './person.js';
import type { Way } from './ways.js';

/** What came of a storm. */
export interface Outcome {
  readonly way: string;
  readonly given: Assumptions;
  /** All requests, also those of people who left, for each sign-up that was completed. */
  readonly requestsPerCompletion: number;
  /** Of the requests, the share that was turned away. */
  readonly refused: number;
  /** Of the people, the share that completed; */
  readonly completed: number;
  /** when, each in seconds since the beginning; */
  readonly completions: readonly number[];
  /** the share that left with an account that nobody has confirmed. */
  readonly unconfirmed: number;
  /** Seconds from the first submit to the end, of those who completed. */
  readonly median: number;
  readonly p95: number;
  /** Requests in the busiest second. */
  readonly peak: number;
  /** Requests by the second. */
  readonly requests: readonly number[];
  /** When the last one was done or gone, in seconds. */
  readonly over: number;
}

/** All people of a storm, one after another on virtual time; the same ones whichever way it is. */
export async function storm(way: Way, given: Assumptions): Promise<Outcome> {
  const clock = new Clock();
  const account = createAccount(given, clock, createChance(-1));
  const fates: Fate[] = [];
  for (let index = 0; index < given.people; index += 1)
    clock.begin(async () => {
      fates.push(await live({ given, clock, account, way }, index));
    });
  await clock.run();
  const completed = fates.filter(({ end }) => end === 'completed');
  const times = completed.map(({ took }) => took).sort((a, b) => a - b);
  const requests = Array.from({ length: account.requests.length }, (_, second) => account.requests[second] ?? 0);
  const all = requests.reduce((sum, count) => sum + count, 0);
  const of = (count: number) => count / given.people;
  return {
    way: way.words,
    given,
    requestsPerCompletion: all / completed.length,
    refused: account.refused / all,
    completed: of(completed.length),
    completions: completed.map(({ at }) => Math.round(at)).sort((a, b) => a - b),
    unconfirmed: of(fates.filter(({ end }) => end === 'leftUnconfirmed').length),
    median: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    peak: requests.reduce((most, count) => Math.max(most, count), 0),
    requests,
    over: clock.now / 1000,
  };
}
