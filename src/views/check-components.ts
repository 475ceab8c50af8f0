'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { SignUpFormControl } from '../form/types.js';
import type { Components } from './components.js';
import type { FieldParts } from './controls.js';
import { headingId, type FormSurroundings } from './form-context.js';

const told = new Set<string>();

/** For the developer, in development only; once for each sentence. */
function warnOnce(words: string): void {
  if (told.has(words)) return;
  told.add(words);
  // eslint-disable-next-line no-console -- for the developer, in development only
  console.warn(`cognito-sign-up: ${words} See docs/controls.md.`);
}

/** Which of the components draws a field of a type, where it is not `Input`. */
const drawnBy: Partial<Record<FieldParts['type'], keyof Components>> = {
  select: 'Select',
  checkbox: 'Checkbox',
  radio: 'RadioGroup',
  textarea: 'Textarea',
  password: 'PasswordInput',
};

/** In development: whether the app's own control of a field can be read, and found by its label and the summary. */
export function useControlCheck(
  { root, ...components }: FormSurroundings,
  { name, type, id }: Pick<FieldParts, 'name' | 'type' | 'id'>,
  { internal: { handles } }: SignUpFormControl,
): void {
  const component = drawnBy[type] ?? 'Input';
  const isOwn = components[component] !== undefined;
  useEffect(() => {
    if (!isOwn) return;
    if (!handles.has(name)) {
      warnOnce(
        `components.${component} has not put \`controlProps.ref\`, or the \`ref\` of \`useControlValue\`, on its element: ` +
          `what people enter in "${name}" is not read, and a fault there cannot take the focus.`,
      );
    } else if (root.current && !root.current.querySelector(`[id="${id}"]`)) {
      warnOnce(
        `components.${component} has drawn no element with the id "${id}" for "${name}": ` +
          'its label and the links of the error summary lead nowhere. Spread `controlProps`, or pass `id` on.',
      );
    }
  }, [isOwn, component, handles, name, id, root]);
}

/** In development: whether the heading can take the focus, and the components stay the same from render to render. */
export function useComponentsCheck(components: Components, root: RefObject<HTMLElement | null>, id: string): void {
  const before = useRef(components);
  useEffect(() => {
    const last = before.current;
    before.current = components;
    for (const key of Object.keys(components) as (keyof Components)[]) {
      if (last[key] && components[key] && last[key] !== components[key]) {
        warnOnce(
          `components.${key} is another component than at the last render, so React has thrown away its controls and ` +
            'what was typed in them. Make it outside of what renders the form.',
        );
      }
    }
    if (components.Heading && root.current && !root.current.querySelector(`[id="${headingId(id)}"]`)) {
      warnOnce(
        'components.Heading has not put `headingProps` on its element: a new step cannot take the focus, and people who ' +
          'do not see the page are not told of it.',
      );
    }
  });
}
