import { isWithin } from '../../domain/regions/terms.js';
import { conditionsOf, type FilteredFacts, type VacancyCondition } from '../../domain/vacancies/terms.js';
import type { VacancyFilter } from '../../domain/vacancies/index.js';
import { CellSet } from './evaluation/cell-set.js';
import type { Criterion } from './evaluation/criterion.js';
import { OutcomeLevel } from './evaluation/outcome-level.js';
import { ProvisionReader } from './evaluation/provision-reader.js';
import { setOf } from './rows/employers.js';
import type { JobSeekerEncoder } from './rows/job-seeker-rows.js';
import type { RowField } from './rows/row-encoder.js';
import { presumedSkillBit, skillCells } from './rows/asked-skill-cells.js';
import { vacancyRecord, type VacancyEncoder } from './rows/vacancy-rows.js';
import { employerKindCodes, skillCodes } from './storage/codes.js';
import type { QuestionContext } from './storage/field-dictionary.js';
import { listField, type Rows } from './storage/segment.js';

/** Which rows are wanted at all. */
export interface RowFilter {
  hasGroup(group: number): boolean;
  holds(rows: Rows, at: number): boolean;
}

type RowCondition = (rows: Rows, at: number) => boolean;

/** A condition over declared facts, as a criterion: so it is asked once for all rows that are alike. */
function criterionOf(name: string, reads: readonly string[], holds: (facts: never) => boolean): Criterion {
  return { name, rowReads: reads, fixedReads: [], factor: 'PREFERENCES', isCondition: true, maxWeight: 0, outcome: (row) => (holds(row as never) ? 'PASS' : 'FAIL'), lines: () => [] };
}

/** @param group the home by which rows are grouped: a condition on it is asked once a group */
function filterBy(criteria: readonly Criterion[], fields: readonly RowField[], group: string, others: readonly RowCondition[]): RowFilter {
  const all = CellSet.of({ criteria, fields, emptyFactor: 0 });
  const groups = all.byHome.get(group);
  const rows = CellSet.of({ criteria: criteria.filter(({ rowReads }) => !fields.some(({ name, names }) => name === group && rowReads.every((fact) => names.includes(fact)))), fields, emptyFactor: 0 });
  const isClosed = all.constant === OutcomeLevel.FAIL;
  return {
    hasGroup: (number) => !isClosed && groups?.outcome(number) !== OutcomeLevel.FAIL,
    holds: (segment, at) => {
      if (rows.byHome.size > 0) {
        rows.rate(segment, at);
        if (rows.outcome === OutcomeLevel.FAIL) return false;
      }
      return others.every((condition) => condition(segment, at));
    },
  };
}

/** A condition on the lists of vacancies, or on their employers. */
function listCondition(condition: VacancyCondition, encoder: VacancyEncoder): RowCondition | null {
  switch (condition.of) {
    case 'FACTS': return null;
    case 'TEXT': throw new Error('the index holds no texts');
    case 'EMPLOYER': {
      const wanted = new Set(condition.kinds.map((kind) => employerKindCodes.of(kind)));
      return ({ records }, at) => wanted.has(encoder.employers.kinds[vacancyRecord.employer.read(records, at)]!);
    }
    case 'SKILLS': {
      const wanted = new Set(condition.anyOf.map((code) => skillCodes.of(code)));
      return ({ records, lists }, at) => {
        const from = records[at + listField]!;
        const to = from + vacancyRecord.skillCount.read(records, at) * skillCells;
        for (let cell = from; cell < to; cell += skillCells) if (wanted.has(lists[cell]!) && (lists[cell + 1]! & presumedSkillBit) === 0) return true;
        return false;
      };
    }
    case 'PROVISIONS': {
      const needed = setOf(condition.allOf);
      const provisions = new ProvisionReader(encoder, false);
      return (rows, at) => {
        provisions.read(rows, at);
        return provisions.hasAll(needed);
      };
    }
  }
}

/** The vacancies of a filter; open ones are all that the index holds. */
export function vacancyFilter(filter: VacancyFilter, encoder: VacancyEncoder, context: QuestionContext): RowFilter {
  const conditions = conditionsOf({ ...filter, statuses: ['OPEN'] });
  const criteria = conditions.flatMap((condition) => (condition.of === 'FACTS' ? [criterionOf(condition.name, condition.reads, (facts: FilteredFacts) => condition.holds(facts))] : []));
  return filterBy(criteria, encoder.views(context), 'place', conditions.map((condition) => listCondition(condition, encoder)).filter((each) => each !== null));
}

/** The job seekers who live in a region; anywhere for null. */
export function residenceFilter(region: string | null, encoder: JobSeekerEncoder, context: QuestionContext): RowFilter {
  const criteria = region === null ? [] : [criterionOf('residence', ['residenceCode'], ({ residenceCode }: { residenceCode: string | null }) =>
    residenceCode !== null && isWithin(residenceCode, region))];
  return filterBy(criteria, encoder.views(context), 'home', []);
}
