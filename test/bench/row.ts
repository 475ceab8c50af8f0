/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: number;
  /** @default none: it is there to compare with */
  readonly goal?: number;
  readonly unit: string;
}
