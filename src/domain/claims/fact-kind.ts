import { factKinds } from './fact-kinds.data.js';

/** A fact with legal effect. */
export type FactKind = keyof typeof factKinds;

/** Whom a fact is about. */
export type FactSubjectKind = 'PERSON' | 'EMPLOYER';

export const factKindCodes = Object.keys(factKinds) as FactKind[];
