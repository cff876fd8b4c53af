/** An occupation as a title finds it: all its names, in whichever language, and what its work is made of. */
export interface LexiconEntry {
  readonly code: string;
  readonly names: readonly string[];
  /** Skills of the work by code, essential ones at 1. */
  readonly skills: ReadonlyMap<string, number>;
}
