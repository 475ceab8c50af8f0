/** The inbox page's look: the colours of the form without a theme. */
export const inboxStyle = `:root {
  color-scheme: light dark;
  --accent: #3451d1;
  --on-accent: #fff;
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
    --on-accent: #0e1222;
    --text: #eceef2;
    --muted: #a3abb8;
    --page: #0f1115;
    --surface: #15171c;
    --border: #737d8e;
    --hairline: #2a2e37;
    --success: #5fd39a;
    --warning: #f0c36a;
  }
}

* {
  box-sizing: border-box;
}

body {
  max-inline-size: 64rem;
  margin-inline: auto;
  padding: 2rem 1.5rem 4rem;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}

h1, h2, h3, p, dl, dd, ol, ul {
  margin: 0;
  padding: 0;
}

ol, ul {
  list-style: none;
}

h1 {
  font-size: 1.375rem;
  line-height: 1.75rem;
  letter-spacing: -0.01em;
}

h2 {
  margin-block-end: 0.75rem;
  font-size: 1rem;
}

h3 {
  font-size: 1rem;
}

code {
  font: 0.9375em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  user-select: all;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

button {
  min-block-size: 2.25rem;
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--border);
  border-radius: 0.5rem;
  background: var(--surface);
  color: inherit;
  font: inherit;
  font-size: 0.875rem;
  font-weight: 600;
  cursor: pointer;
}

button:hover {
  border-color: var(--text);
}

.head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1rem;
  align-items: center;
  justify-content: space-between;
}

.quiet, .meta, .empty, dt {
  color: var(--muted);
  font-size: 0.875rem;
}

.head + .quiet {
  max-inline-size: 42rem;
  margin-block-start: 0.5rem;
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 2rem;
  margin-block: 1rem 0;
}

noscript p {
  margin-block-start: 1rem;
}

#said {
  min-block-size: 1.5rem;
  margin-block: 0.75rem;
  color: var(--muted);
  font-size: 0.875rem;
}

main {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 2rem;
  align-items: start;
}

.card {
  display: grid;
  gap: 0.5rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--hairline);
  border-radius: 0.75rem;
  background: var(--surface);
}

.card + .card {
  margin-block-start: 0.75rem;
}

.meta {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  justify-content: space-between;
}

.to {
  color: var(--text);
  font-weight: 600;
}

.text {
  white-space: pre-line;
}

.code {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
}

.code code {
  font-size: 1.5rem;
  letter-spacing: 0.1em;
}

[data-copy] {
  display: none;
}

.can-copy [data-copy] {
  display: inline-block;
}

.status {
  color: var(--warning);
  font-weight: 600;
}

.status[data-status='CONFIRMED'] {
  color: var(--success);
}

.empty {
  display: none;
  padding: 1.5rem 1.25rem;
  border: 1px dashed var(--border);
  border-radius: 0.75rem;
}

:empty + .empty {
  display: block;
}

summary {
  inline-size: fit-content;
  color: var(--accent);
  font-size: 0.875rem;
  cursor: pointer;
}

details h3 {
  margin-block: 0.75rem 0.25rem;
  font-size: 0.875rem;
}

details div {
  display: grid;
  grid-template-columns: minmax(6rem, 1fr) 2fr;
  gap: 0 1rem;
  padding-block: 0.25rem;
  border-block-start: 1px solid var(--hairline);
  font-size: 0.875rem;
}

.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
