import type { ServiceFault } from '../../src/client/service-fault.js';
import type { SignUpState } from '../../src/flow/sign-up-state.js';
import type { Chance } from './chance.js';

/** What a page does with somebody whom the service has turned away. */
export interface Way {
  readonly name: string;
  /** For the table. */
  readonly words: string;
  /** Seconds for which the button waits. */
  readonly pause: (fault: ServiceFault, chance: Chance, step: SignUpState['step']) => number;
  /** Seconds that the words alone ask for. */
  readonly advice?: number;
}

const nothing = () => 0;

/** The last is what the form does. */
export const ways: readonly Way[] = [
  { name: 'none', words: 'none: “Try again”, and the button works', pause: nothing },
  { name: 'words', words: 'words: “Wait a minute”, and the button works', pause: nothing, advice: 60 },
  { name: 'fixed', words: 'fixed: the button waits for 30 s', pause: () => 30 },
  { name: 'spread', words: 'spread: it waits for 5–30 s, at random', pause: (_, chance) => chance.between(5, 30) },
  {
    name: 'growing',
    words: 'growing: 5–15 s at random, then 10–30, 20–60, … 100–300',
    pause: ({ retryAfter = 0 }) => retryAfter,
  },
];
