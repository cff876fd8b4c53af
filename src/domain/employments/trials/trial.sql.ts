import sql, { type Sql } from 'sql-template-tag';

/** Over `work_trial t`: no evaluation has decided it, and the work goes on. As the index `work_trial_open` has it. */
export const isOpenTrial: Sql = sql`(t.work_ended_on is null and (t.outcome is null or t.outcome = 'EXTENDED'))`;
