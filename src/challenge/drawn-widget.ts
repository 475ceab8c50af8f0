/** What a maker's script has drawn: its functions, and the name of the one widget among its others. */
export interface Drawn<Api> {
  readonly api: Api;
  readonly id: string;
}

/** Draws at once. A failure shows, and is tried again, when a submit needs the widget. */
export function drawnWidget<Api>(draw: () => Promise<Drawn<Api>>) {
  let drawn: Promise<Drawn<Api>> | undefined;
  const ready = () =>
    (drawn ??= draw().catch((error: unknown) => {
      drawn = undefined;
      throw error;
    }));
  const nothing = () => undefined;
  ready().catch(nothing);
  return {
    ready,
    /** Once it is there; never, where its script does not come. */
    whenDrawn: (deed: (widget: Drawn<Api>) => void) => {
      void drawn?.then(deed, nothing);
    },
  };
}
