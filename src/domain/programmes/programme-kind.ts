import { listed, tableRows, Vocabulary, type Concept } from '../concepts/index.js';
import { conditions, employerConditions, type ConditionCode, type EmployerConditionCode } from './eligibility.js';
import { programmeKindTable } from './programme-kinds.data.js';

export type Takers = 'PEOPLE' | 'EMPLOYERS' | 'PUBLIC';
/** How those who take part come in. */
export type Admission = 'FIRST' | 'DRAW' | 'RECORD';

/** A kind of programme, of one of the ten measures. */
export interface ProgrammeKind extends Concept {
  /** The clause of the measures that it carries out, as "9.3". */
  readonly clause: string;
  readonly measure: number;
  readonly takers: Takers;
  readonly places: 'NONE' | 'MAY' | 'MUST';
  readonly admission: Admission;
  readonly conditions: readonly ConditionCode[];
  readonly employerConditions: readonly EmployerConditionCode[];
}

function oneOf<Value extends string>(values: readonly Value[], given: string): Value {
  const found = values.find((value) => value === given.toUpperCase());
  if (found === undefined) throw new Error(`programme kinds: can't read "${given}"`);
  return found;
}

function keyOf<Key extends string>(known: Readonly<Record<Key, unknown>>, code: string): Key {
  if (!(code in known)) throw new Error(`programme kinds: no condition "${code}"`);
  return code as Key;
}

/** The measures took effect on 2025-12-31. */
export const programmeKinds = new Vocabulary<ProgrammeKind>('programme-kind', '2026.1', tableRows(programmeKindTable, 8).map(
  ([code = '', clause = '', takers = '', places = '', admission = '', who, zh = '', en = '']) => ({
    code, label: { zh, en }, clause, measure: Number(clause.split('.')[0]), takers: oneOf(['PEOPLE', 'EMPLOYERS', 'PUBLIC'], takers), places: oneOf(['NONE', 'MAY', 'MUST'], places),
    admission: oneOf(['FIRST', 'DRAW', 'RECORD'], admission), conditions: takers === 'people' ? listed(who).map((each) => keyOf(conditions, each)) : [],
    employerConditions: takers === 'employers' ? listed(who).map((each) => keyOf(employerConditions, each)) : [], since: '2025-12-31', deprecatedOn: null, replacedBy: null,
  }),
));
