/** The rows that `npm run test:browsers` drives in Firefox and WebKit as well: data only, for the table. */
export const inEachEngine: ReadonlySet<string> = new Set(
  [
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 35,
    38,
  ]
    .concat([39, 40, 41, 42, 43, 44, 45, 46, 50, 53, 54, 55])
    .map((number) => `F-${String(number)}`),
);
