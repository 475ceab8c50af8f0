import { ChallengeError } from './types.js';

/** What a maker's script has drawn: its functions, and the name of the one widget among its others. */
export interface Drawn<Api> {
  readonly api: Api;
  readonly id: string;
}

/** How a maker's script draws. It gives no name where it refuses to. */
export interface Drawing<Api> {
  readonly load: () => Promise<Api>;
  readonly render: (api: Api, place: HTMLElement) => string | undefined;
}

/**
 * Draws at once, and never after `remove`. A failure shows, and is tried again, when a submit needs the widget.
 *
 * In an element of its own: hCaptcha refuses a second widget in a container, and StrictMode mounts twice in one place.
 */
export function drawnWidget<Api extends { readonly remove: (id: string) => void }>(
  place: HTMLElement,
  { load, render }: Drawing<Api>,
) {
  const own = place.appendChild(place.ownerDocument.createElement('div'));
  let isGone = false;
  let drawn: Drawn<Api> | undefined;
  let drawing: Promise<Drawn<Api>> | undefined;
  const draw = async () => {
    const api = await load();
    const id = isGone ? undefined : render(api, own);
    if (!id) throw new ChallengeError('notLoaded');
    return (drawn = { api, id });
  };
  const ready = () =>
    (drawing ??= draw().catch((cause: unknown) => {
      drawing = undefined;
      throw cause instanceof ChallengeError ? cause : new ChallengeError('notLoaded', { cause });
    }));
  /** If it is there. What it throws is kept from the form, whose next submit shows whether the widget still serves. */
  const ifDrawn = (deed: (widget: Drawn<Api>) => void) => {
    try {
      if (drawn) deed(drawn);
    } catch {
      // See above.
    }
  };
  ready().catch(() => undefined);
  return {
    ready,
    ifDrawn,
    remove: () => {
      isGone = true;
      // First: a maker's script looks for its widget in the page.
      ifDrawn(({ api, id }) => {
        api.remove(id);
      });
      own.remove();
    },
  };
}
