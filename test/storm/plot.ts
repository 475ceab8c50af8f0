import type { Outcome } from './storm.js';

const width = 760;
const left = 52;
const right = 16;
const panel = 190;
/** Where the panels begin, and how much of the storm they show, in minutes. */
const tops = [66, 316] as const;
const until = 30;
/** Seconds that a point of the first panel stands for. */
const bin = 20;

const x = (minute: number) => left + (minute / until) * (width - left - right);

/** The picture of docs/storm.md: requests by the second, and who is through. An image has the colours of the reader's page. */
export function plot(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  if (!first) throw new Error('There is nothing to draw.');
  const most = Math.max(...outcomes.map(({ peak }) => peak));
  const share = Math.ceil(10 * Math.max(...outcomes.map(({ completed }) => completed))) / 10;
  // Each step up is ten times as much: between the quota and the storm lie powers of ten.
  const powers = [1, 10, 100, 1_000, 10_000].filter((power) => power <= 10 * most);
  const top = Math.log10(powers.at(-1) ?? 10);
  const load = (requests: number) => tops[0] + panel * (1 - Math.log10(Math.max(1, requests)) / top);
  const done = (part: number) => tops[1] + panel * (1 - part / share);
  const shares = Array.from({ length: Math.round(10 * share) + 1 }, (_, at) => at / 10);

  const loads = outcomes.map(({ requests }, at) => {
    const bins = Array.from({ length: Math.ceil(requests.length / bin) }, (_, index) => {
      const some = requests.slice(index * bin, (index + 1) * bin);
      return [((index + 0.5) * bin) / 60, load(some.reduce((sum, count) => sum + count, 0) / bin)] as const;
    });
    return line(at, bins);
  });
  const completions = outcomes.map(({ completions: times, given }, at) =>
    line(
      at,
      Array.from({ length: until * 3 + 1 }, (_, third) => {
        const count = times.filter((time) => time <= third * 20).length;
        return [third / 3, done(count / given.people)] as const;
      }),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 556" role="img" aria-labelledby="title">`,
    '<title id="title">Requests by the second, and completed sign-ups, after the beginning of the storm</title>',
    `<style>${style}</style>`,
    ...outcomes.map(({ way }, at) => legend(at, way.replace(/:.*/, ''))),
    text(0, tops[0] - 12, 'Requests in a second (each line ten times the one below)', 'title'),
    ...powers.flatMap((power) => rule(load(power), power.toLocaleString('en'))),
    `<path class="quota" d="M${left} ${load(first.given.quota).toFixed(1)}H${width - right}"/>`,
    text(width - right, load(first.given.quota) - 5, `the quota: ${first.given.quota}`, 'end'),
    ...loads,
    text(0, tops[1] - 12, 'Completed sign-ups, of all people', 'title'),
    ...shares.flatMap((part) => rule(done(part), `${Math.round(100 * part)} %`)),
    ...completions,
    ...[0, 5, 10, 15, 20, 25, 30].map((minute) => text(x(minute), tops[1] + panel + 20, String(minute), 'middle')),
    text(width - right, tops[1] + panel + 40, 'minutes since the beginning; the last people come after 10', 'end'),
    '</svg>\n',
  ].join('\n');
}

const line = (at: number, points: readonly (readonly [minute: number, y: number])[]) =>
  `<path class="way way-${at}" d="M${points
    .filter(([minute]) => minute <= until)
    .map(([minute, y]) => `${x(minute).toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}"/>`;

const legend = (at: number, name: string) =>
  `<path class="way way-${at}" d="M${left + at * 110} 20h22"/>${text(left + at * 110 + 28, 24, name)}`;

const rule = (y: number, label: string) => [
  `<path class="rule" d="M${left} ${y.toFixed(1)}H${width - right}"/>`,
  text(left - 8, y + 4, label, 'end'),
];

const text = (at: number, y: number, words: string, kind = '') =>
  `<text class="${kind}" x="${at.toFixed(1)}" y="${y.toFixed(1)}">${words}</text>`;

const colors = (list: readonly string[]) => list.map((color, at) => `.way-${at} { stroke: ${color} }`).join('\n');

/** Told apart by lightness and dashes as well: colours alone are not for everybody. */
const style = `
text { font: 12px system-ui, sans-serif; fill: #4b5563 }
.title { font-weight: 600; fill: #111827 }
.end { text-anchor: end }
.middle { text-anchor: middle }
.rule { stroke: #e5e7eb }
.quota { stroke: #111827; stroke-dasharray: 2 3 }
.way { fill: none; stroke-width: 1.75; stroke-linejoin: round }
.way-1 { stroke-dasharray: 7 3 }
.way-2 { stroke-dasharray: 2 2.5 }
.way-3 { stroke-dasharray: 9 3 2 3 }
.way-4 { stroke-width: 3 }
${colors(['#c2410c', '#a16207', '#6b7280', '#2563eb', '#0a7a4b'])}
@media (prefers-color-scheme: dark) {
text { fill: #9ca3af }
.title { fill: #f3f4f6 }
.rule { stroke: #374151 }
.quota { stroke: #f3f4f6 }
${colors(['#fb923c', '#facc15', '#9ca3af', '#60a5fa', '#34d399'])}
}`;
