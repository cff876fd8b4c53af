import { defineFact, type FactValue } from '../../claims/index.js';
import type { WomensGroup } from '../../retirement/index.js';
import { JobSeeker } from '../seeker.entity.js';
import type { WomensRetirementGroup } from '../seeker.enums.js';

/** The group as a value that can be stated: its age. */
export function retirementGroupValue(group: WomensRetirementGroup | null): FactValue {
  return group === null ? null : group === 'AGE_50' ? 50 : 55;
}

/** At which age a woman retired by the law of before 2025. It decides for how long she may hold a public-welfare post. */
defineFact({
  kind: 'RETIREMENT_GROUP',
  async current({ em }, { subjectId }) {
    const { womensRetirementGroup: value } = await em.findOneOrFail(JobSeeker, subjectId);
    return value === null ? null : { value };
  },
  async put({ em }, { subjectId }, { value }) {
    (await em.findOneOrFail(JobSeeker, subjectId)).womensRetirementGroup = value as WomensGroup | null;
    await em.flush();
  },
});
