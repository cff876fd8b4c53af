import type { RequestContext } from '../../access/index.js';
import type { Reader } from '../../platform/database/index.js';
import type { EmployerKind } from '../employers/index.js';
import { readMinimumWage, type MinimumWage } from '../local-figures/index.js';
import type { Posting } from '../posting-check/index.js';
import { checkPoints } from './costs.data.js';
import { judgedFindings, standing } from './findings.js';

/** A post as a table brings it. */
interface ImportedPosting extends Omit<Posting, 'minimumWage'> { readonly regionCode: string | null }

/**
 * Counts the conditions that stand against posts of a table, each by the minimum wage of its region on the day of the import. A region's
 * minimum wage is read once.
 */
export function importedFindings(ctx: RequestContext, reader: Reader): (post: ImportedPosting, employerKind: EmployerKind | null) => Promise<number> {
  const wages = new Map<string | null, Promise<MinimumWage | null>>();
  const wageIn = (region: string | null): Promise<MinimumWage | null> => {
    const found = wages.get(region) ?? readMinimumWage(reader, region, ctx.today);
    wages.set(region, found);
    return found;
  };
  return async ({ regionCode, ...post }, employerKind) => {
    const minimumWage = await wageIn(regionCode);
    await ctx.meter.turn(checkPoints(post));
    return standing(judgedFindings({ ...post, minimumWage }, employerKind, [], { tellsLikely: false })).length;
  };
}
