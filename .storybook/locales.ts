/// <reference types="vite/client" />
import { en } from '../src/locales/en.js';
import type { Messages } from '../src/messages/messages.js';
import { pseudo } from './pseudo-locale.js';

const modules = import.meta.glob<Readonly<Record<string, Messages>>>('../src/locales/*.ts', { eager: true });

/** Every language of the library, by its tag, and the one that nobody speaks. */
export const locales: ReadonlyMap<string, Messages> = new Map(
  [...Object.values(modules).flatMap((module) => Object.values(module)), pseudo(en)].map((messages) => [
    messages.lang,
    messages,
  ]),
);

/** The language's own name for itself. */
export const nameOf = (tag: string): string =>
  tag === 'en-XA' ? 'Pseudo' : (new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag);
