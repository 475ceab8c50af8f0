type ParseNumber = typeof import('./parse-number.js').parseNumber;

/** A submit waits no longer than this for the data of all countries. In milliseconds. */
const patience = 3_000;

let parse: ParseNumber | undefined;
let loading: Promise<void> | undefined;
/** Somebody has waited in vain: from then on numbers are checked without the data, until they come. */
let isLate = false;

/** libphonenumber-js, once `load` has brought it. */
export const parser = (): ParseNumber | undefined => parse;

/** Whether the data may be expected any moment. */
export const isLoading = (): boolean => !parse && !!loading && !isLate;

/**
 * Fetches libphonenumber-js with its data. Resolves when they are there, have failed, or 3 seconds have passed, and
 * never rejects: without them, numbers with `+` are still taken. What has failed is asked for again at the next call.
 *
 * @returns undefined when they are there already
 */
export function load(): Promise<void> | undefined {
  if (parse) return undefined;
  loading ??= import('./parse-number.js').then(
    (module) => {
      parse = module.parseNumber;
    },
    () => {
      loading = undefined;
    },
  );
  const fetched = loading;
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      isLate = !parse;
      resolve();
    };
    const timer = setTimeout(over, patience);
    void fetched.then(over);
  });
}
