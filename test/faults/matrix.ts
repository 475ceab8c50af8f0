import type { FaultRow } from './fault-row.js';
import { networkRows } from './matrix-network.js';
import { pageRows } from './matrix-page.js';
import { serviceRows } from './matrix-service.js';

/** Every fault that a sign-up is tried with, by its id. Data only: the table of docs/faults.md is made of it. */
export const matrix: readonly FaultRow[] = [...networkRows, ...serviceRows, ...pageRows];
