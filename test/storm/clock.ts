/**
 * Virtual time, and everybody who lives in it. Time stands still while anybody is awake, and goes on to the next who wants
 * to wake when all of them sleep: an hour takes as long as what happens in it.
 */
export class Clock {
  /** Milliseconds since the beginning. */
  now = 0;
  private awake = 0;
  /** A binary heap: the earliest first. */
  private readonly sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  /** Somebody begins to live. Whoever does must wait for nothing but `sleep`, and what is over in no time. */
  begin(life: () => Promise<void>): void {
    this.awake += 1;
    void life().finally(() => (this.awake -= 1));
  }

  sleep(milliseconds: number): Promise<void> {
    this.awake -= 1;
    return new Promise((wake) => this.add({ at: this.now + milliseconds, wake }));
  }

  /** Until everybody's life is over. */
  async run(): Promise<void> {
    for (;;) {
      // A tick comes when no promise is left to settle, which is all that most of what happens takes.
      if (this.awake > 0) await new Promise(process.nextTick);
      while (this.awake > 0) await new Promise(setImmediate);
      const next = this.take();
      if (!next) return;
      this.now = next.at;
      this.awake += 1;
      next.wake();
    }
  }

  private add(sleeper: Clock['sleepers'][number]): void {
    const { sleepers } = this;
    let at = sleepers.push(sleeper) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (sleepers[parent]!.at <= sleeper.at) break;
      sleepers[at] = sleepers[parent]!;
      at = parent;
    }
    sleepers[at] = sleeper;
  }

  private take(): Clock['sleepers'][number] | undefined {
    const { sleepers } = this;
    const [first] = sleepers;
    const last = sleepers.pop();
    if (!last || !sleepers.length) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= sleepers.length) break;
      if (child + 1 < sleepers.length && sleepers[child + 1]!.at < sleepers[child]!.at) child += 1;
      if (sleepers[child]!.at >= last.at) break;
      sleepers[at] = sleepers[child]!;
      at = child;
    }
    sleepers[at] = last;
    return first;
  }
}
