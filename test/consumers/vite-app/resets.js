/** Writes the resets that hosts bring along, as Tailwind itself makes them, to src/looks/generated/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import tailwind3 from 'tailwindcss-3';

const folder = path.join(import.meta.dirname, 'src', 'looks', 'generated');
mkdirSync(folder, { recursive: true });

const three = await postcss([tailwind3({ content: [{ raw: '' }] })]).process('@tailwind base;', { from: undefined });
writeFileSync(path.join(folder, 'tailwind-3.css'), three.css);

const { resolve } = createRequire(import.meta.url);
const four = await compile("@import 'tailwindcss';", {
  loadStylesheet: async (id, base) => {
    const file = id === 'tailwindcss' ? resolve('tailwindcss/index.css') : path.resolve(base, id);
    return { path: file, base: path.dirname(file), content: readFileSync(file, 'utf8') };
  },
});
writeFileSync(path.join(folder, 'tailwind-4.css'), four.build([]));
