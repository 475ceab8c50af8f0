/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ stories: Counts, flows: Counts, reasons: string[], version: string }} EngineCounts
 * @typedef {{ label: string, fails: boolean, counts?: EngineCounts | undefined, missing?: string }} Row
 */

/**
 * What Vitest's JSON report holds of one engine.
 *
 * @param {{ testResults: { name: string, message?: string, assertionResults: {
 *   status: string, title: string, meta?: { reason?: string, version?: string } }[] }[] }} report
 * @returns {EngineCounts}
 */
export function counted({ testResults }) {
  const none = () => ({ passed: 0, failed: 0, skipped: 0 });
  /** @type {EngineCounts} */
  const counts = { stories: none(), flows: none(), reasons: [], version: '' };
  for (const { name, message, assertionResults } of testResults) {
    const kind = name.endsWith('stories.test.ts') ? counts.stories : counts.flows;
    // A file that did not load has no tests to count.
    if (assertionResults.length === 0 && message) kind.failed++;
    for (const { status, title, meta } of assertionResults) {
      if (status === 'passed' || status === 'failed') kind[status]++;
      else kind.skipped++;
      if (meta?.version) counts.version = meta.version;
      if (meta?.reason) counts.reasons.push(`${title}: ${meta.reason}`);
    }
  }
  return counts;
}

/**
 * Engine by engine: what was run, and what could not be, with the reason.
 *
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  /** @param {string[]} cells */
  const line = ([first = '', ...others]) => first.padEnd(26) + others.map((cell) => cell.padStart(9)).join('');
  const kinds = ['passed', 'failed', 'skipped'];
  const lines = [line(['', 'stories', '', '', 'flows', '', '']), line(['', ...kinds, ...kinds])];
  const notes = [];
  for (const { label, counts, missing, fails } of rows) {
    if (missing !== undefined) {
      lines.push(line([label, ...Array.from({ length: 6 }, () => '-')]));
      notes.push(`not run: ${label}: ${missing}${fails ? ' (and it is required)' : ''}`);
    } else if (counts === undefined) {
      lines.push(line([label, ...Array.from({ length: 6 }, () => '?')]));
      notes.push(`failed: ${label}: it ended without a report`);
    } else {
      const { stories, flows } = counts;
      const cells = [stories, flows].flatMap(({ passed, failed, skipped }) => [passed, failed, skipped].map(String));
      lines.push(line([`${label} ${counts.version}`, ...cells]));
      for (const reason of counts.reasons) notes.push(`not run in ${label}: ${reason}`);
      if (fails && stories.failed + flows.failed === 0) notes.push(`failed: ${label}: something outside the tests`);
    }
  }
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}
