import { doors } from '../../tools/doors.js';
import type { Messages } from '../../src/messages/messages.js';

const tags = Object.keys(doors()).flatMap((door) =>
  door.startsWith('locales/') ? [door.replace('locales/', '')] : [],
);

/** Each locale of the library, by its tag, which is the name of its door. */
export const locales: readonly (readonly [tag: string, messages: Messages])[] = await Promise.all(
  tags.map(async (tag) => {
    const module = (await import(`../../src/locales/${tag}.ts`)) as Record<string, Messages>;
    const [messages, ...others] = Object.values(module);
    if (!messages || others.length > 0) throw new Error(`locales/${tag} has to hold one locale and nothing else.`);
    return [tag, messages] as const;
  }),
);
