import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import { holdsScarce, scarceLawsOn } from '../../rules/qualification.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { RowField } from '../rows/row-encoder.js';
import type { Rows } from '../storage/segment.js';
import { LazyTable } from './lazy-table.js';
import { RowKey } from './row-key.js';

/**
 * The rows of one side that meet the other side by a scarce qualification, which the job seeker holds and the vacancy needs. Few questions have any:
 * elsewhere it is null, and rows are rated without a look at it.
 */
export class ScarceRows {
  private readonly key: RowKey;
  private readonly byNumber: LazyTable<boolean>;

  constructor(field: RowField, isScarce: (facts: Readonly<Record<string, unknown>>) => boolean) {
    this.key = new RowKey([field]);
    this.byNumber = new LazyTable(field.size, (number) => isScarce(this.key.facts(number)));
  }

  has({ records }: Rows, at: number): boolean {
    return this.byNumber.get(this.key.read(records, at));
  }

  /** The same by number of the field. */
  hasNumber(number: number): boolean {
    return this.byNumber.get(number);
  }
}

function fieldOf(fields: readonly RowField[], name: string): RowField {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field "${name}"`);
  return field;
}

/** Vacancies that need a scarce qualification which one job seeker holds. */
export function scarceVacancies({ certificates }: Pick<SeekerFacts, 'certificates'>, fields: readonly RowField[], rules: RuleSet): ScarceRows | null {
  if (!holdsScarce(rules.scarceQualifications, { certificates }, rules.on)) return null;
  return new ScarceRows(fieldOf(fields, 'occupation'), (facts) => holdsScarce(scarceLawsOn(facts as unknown as OpportunityFacts, rules), { certificates }, rules.on));
}

/** Job seekers who hold a scarce qualification which one vacancy needs. */
export function scarceJobSeekers(vacancy: Pick<OpportunityFacts, 'kind' | 'occupationCode'>, fields: readonly RowField[], rules: RuleSet): ScarceRows | null {
  const laws = scarceLawsOn(vacancy, rules);
  return laws.length === 0 ? null : new ScarceRows(fieldOf(fields, 'certificates'), (facts) => holdsScarce(laws, facts as unknown as SeekerFacts, rules.on));
}
