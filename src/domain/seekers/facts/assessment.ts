import { defineFact, type FactValue } from '../../claims/index.js';
import { JobSeeker } from '../seeker.entity.js';
import type { Capacities } from '../seeker.values.js';

/** The levels that an assessment found, by function; null where none did. */
function assessedValue({ capacities, assessedFunctions }: Pick<JobSeeker, 'capacities' | 'assessedFunctions'>): FactValue {
  return assessedFunctions.length === 0 ? null : Object.fromEntries(assessedFunctions.map((code) => [code, capacities[code] ?? null]));
}

/** What assessments found of a person's functions. The levels that the person states of other functions are believed. */
defineFact({
  kind: 'ABILITY_ASSESSMENT',
  async current({ em }, { subjectId }) {
    const value = assessedValue(await em.findOneOrFail(JobSeeker, subjectId));
    return value === null ? null : { value };
  },
  async put({ em }, { subjectId }, { value }) {
    const seeker = await em.findOneOrFail(JobSeeker, subjectId);
    const found = (value ?? {}) as Capacities;
    seeker.capacities = { ...seeker.capacities, ...found };
    seeker.assessedFunctions = Object.keys(found).sort();
    await em.flush();
  },
});
