/** The inbox page's look, in the colours that the form has without a theme. */
export const inboxStyle = `:root {
  color-scheme: light dark;
  --accent: #3451d1;
  --text: #14161a;
  --muted: #5b6472;
  --page: #f5f6f8;
  --surface: #fff;
  --border: #868e9b;
  --hairline: #e3e6eb;
  --success: #1a7f4b;
  --warning: #8a5a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: #8ea2ff;
    --text: #eceef2;
    --muted: #a3abb8;
    --page: #0d0f12;
    --surface: #15171c;
    --border: #737d8e;
    --hairline: #2a2e37;
    --success: #5fd39a;
    --warning: #f0c36a;
  }
}

* { box-sizing: border-box; }
h1, h2, h3, p, dl, dd, ol, ul { margin: 0; padding: 0; }
ol, ul { list-style: none; }

body {
  max-inline-size: 64rem;
  margin: 0 auto;
  padding: 2rem clamp(1rem, 4vw, 2rem) 5rem;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.375rem; line-height: 1.75rem; letter-spacing: -0.01em; }
h2 { margin-block-end: 0.75rem; font-size: 1rem; }
h3 { font-size: 1rem; line-height: 1.375rem; }
code { font: 0.9375em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; user-select: all; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

button {
  min-block-size: 2.25rem;
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--border);
  border-radius: 0.5rem;
  background: var(--surface);
  color: inherit;
  font: 600 0.875rem/1.25rem system-ui, sans-serif;
  cursor: pointer;
}
button:hover { border-color: var(--text); }

.quiet, .meta, .empty, dt { color: var(--muted); font-size: 0.875rem; }
.head { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: center; justify-content: space-between; }
.head + .quiet { max-inline-size: 42rem; margin-block-start: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin-block-start: 1rem; }
.facts dd, .facts code { font-size: 0.9375rem; }
noscript p { margin-block-start: 1rem; }

main { display: grid; gap: 2rem; align-items: start; margin-block-start: 2rem; }
@media (min-width: 48rem) {
  main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
}

.card {
  display: grid;
  gap: 0.5rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--hairline);
  border-radius: 0.75rem;
  background: var(--surface);
  scroll-margin-block-start: 1rem;
}
.card + .card { margin-block-start: 0.75rem; }
.meta { display: flex; gap: 0 1rem; justify-content: space-between; }
@media (max-width: 30rem) {
  .meta { flex-direction: column; }
}
.to { color: var(--text); font-weight: 600; }
time { font-variant-numeric: tabular-nums; }
.text { white-space: pre-line; }

.code { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
.code code { font-size: 1.5rem; letter-spacing: 0.1em; }
.old .code code, .old h3, .old .text, .old .to { color: var(--muted); }
[data-copy] { display: none; }
.can-copy [data-copy] { display: inline-block; }

.status { color: var(--warning); font-weight: 600; }
.status[data-status='CONFIRMED'] { color: var(--success); }

.empty { display: none; padding: 1.5rem 1.25rem; border: 1px dashed var(--border); border-radius: 0.75rem; }
:empty + .empty { display: block; }

summary { inline-size: fit-content; color: var(--accent); font-size: 0.875rem; cursor: pointer; }
details h3 { margin-block: 0.75rem 0.25rem; font-size: 0.875rem; }
details div {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
  gap: 0 1rem;
  padding-block: 0.25rem;
  border-block-start: 1px solid var(--hairline);
  font-size: 0.875rem;
}

#said {
  position: fixed;
  inset: auto 1rem 1rem;
  inline-size: fit-content;
  margin-inline: auto;
  padding: 0.5rem 1rem;
  border-radius: 0.5rem;
  background: var(--text);
  color: var(--page);
  font-size: 0.875rem;
  pointer-events: none;
}
#said:empty { opacity: 0; }

.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
