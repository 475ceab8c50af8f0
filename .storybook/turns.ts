let end = (): void => undefined;

/**
 * Waits for its turn, in a frame of a page: a story that plays needs the focus, and a frame that takes it leaves another
 * typing into nothing. A frame that goes away, or takes too long, gives its turn up.
 */
export async function takeTurn(context: object): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager }; // https and localhost only
  if (!Reflect.get(context, 'playFunction') || !locks || !window.frameElement?.id.startsWith('iframe--')) return;
  await new Promise<void>((begin) => {
    void locks.request('story', () => {
      begin();
      return new Promise<void>((resolve) => {
        end = resolve;
        setTimeout(resolve, 8000);
      });
    });
  });
}

export const endTurn = (): void => {
  end();
};
