/**
 * Every story in every surrounding: axe, and what axe has no rule for.
 *
 *     npm run test:a11y -- [regular expression on story ids] [--only dark,'text spacing'] [--url http://localhost:6006]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

ensureInstalled(path.resolve(import.meta.dirname, '..'));
const { axe } = await import('./stories/axe.js');
const { lookAt } = await import('./stories/look-at.js');
const { surround, surroundings } = await import('./stories/surroundings.js');
const { tour } = await import('./stories/tour.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, url: { type: 'string' } },
});
const chosen = (values.only?.split(',') ?? Object.keys(surroundings)).map((name) => {
  const surrounding = surroundings[name];
  if (surrounding) return { name, surrounding, failed: 0, violations: 0, others: 0 };
  throw new Error(`There is no surrounding "${name}": choose from ${Object.keys(surroundings).join(', ')}.`);
});

const withAxe = await axe();
const ids = await tour({
  wanted: new RegExp(positionals[0] ?? '.'),
  url: values.url,
  context: { reducedMotion: 'reduce' },
  visit: async (visit) => {
    // The look of a kit's controls is the kit's, and samples of tokens are parts without a form.
    const isOurs = !/^(?:kits|tokens)-/.test(visit.id);
    for (const row of chosen) {
      await surround(visit, row.surrounding, async () => {
        const violations = await withAxe(visit.page, undefined, isOurs);
        const others = isOurs ? await lookAt(visit.page) : [];
        if (visit.status !== 'success') others.push(`the story ended with ${visit.status}`);
        for (const words of [...violations, ...others]) console.log(`${visit.id}, ${row.name}: ${words}`);
        row.violations += violations.length;
        row.others += others.length;
        row.failed += Number(violations.length + others.length > 0);
      });
    }
  },
});

console.log(`\n${'surrounding'.padEnd(16)}stories   axe  others`);
for (const { name, failed, violations, others } of chosen) {
  const counts = [ids.length, violations, others].map((count, at) => String(count).padStart([7, 6, 8][at] ?? 0));
  console.log(`${name.padEnd(16)}${counts.join('')}  ${failed > 0 ? `FAILED in ${String(failed)}` : 'passed'}`);
}
const failed = chosen.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${String(ids.length * chosen.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
