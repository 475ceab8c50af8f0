/** Where a schema and a pool disagree, so that somebody could fill in the form and be refused. */
export interface Misfit {
  /** A member of the schema, or a field by its name. */
  readonly where: string;
  readonly why: string;
  /** What the module has, and what would fit; undefined for nothing. */
  readonly has?: unknown;
  readonly fits?: unknown;
}
