import type { Outcome } from './storm.js';

const head = [
  'the wait',
  'requests for each completed sign-up',
  'completed',
  'left with an unconfirmed account',
  'time to complete: median, 95th percentile',
  'busiest second',
  'turned away',
  'over after',
];

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const minutes = (seconds: number) => `${(seconds / 60).toFixed(1)} min`;

export const rowOf = (outcome: Outcome): string[] => [
  outcome.way,
  outcome.requestsPerCompletion.toFixed(1),
  percent(outcome.completed),
  percent(outcome.unconfirmed),
  `${minutes(outcome.median)}, ${minutes(outcome.p95)}`,
  outcome.peak.toLocaleString('en'),
  percent(outcome.refused),
  minutes(outcome.over),
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The table of docs/storm.md. */
export const tableOf = (outcomes: readonly Outcome[]): string =>
  [head, head.map((_, at) => (at ? '---:' : '---')), ...outcomes.map(rowOf)].map(line).join('\n');
