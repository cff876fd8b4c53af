import sql from 'sql-template-tag';
import { childLoader, type RequestContext } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { oneOfIds } from '../../../platform/database/index.js';
import { programmeKinds, type Details } from '../kinds/index.js';

interface StandingRow { readonly parent: number; readonly kind: string; readonly stage: string; readonly details: Details }

/** Kinds with a stage from which facts follow. */
const telling = programmeKinds.entries.filter(({ stages }) => stages.some(({ facts }) => facts.length > 0)).map(({ code }) => code);

const standings = childLoader<StandingRow>((seekers) => sql`
  select t.job_seeker_id as parent, p.kind, t.stage, t.details from participation t join programme p on p.id = t.programme_id
  where t.job_seeker_id = ${oneOfIds(seekers)} and p.kind = any(${telling}::text[]) and t.stage is not null and p.status <> 'CANCELLED'`);

/** Facts for the policies that follow from the stages of a person's parts on a day, by name: what the person would be asked otherwise. */
export async function factsOfStages(ctx: RequestContext, seekerId: number, day: IsoDate): Promise<Readonly<Record<string, true>>> {
  const rows = await ctx.loader(standings).load(seekerId);
  const holding = rows.flatMap(({ kind, stage, details }) => {
    const facts = programmeKinds.get(kind).stages.find(({ code }) => code === stage)?.facts ?? [];
    return facts.filter(({ until, where }) => {
      const last = until === undefined ? undefined : details[until];
      return (typeof last !== 'string' || day <= last) && (where === undefined || details[where.detail] === where.is);
    });
  });
  return Object.fromEntries(holding.map(({ fact }) => [fact, true as const]));
}
