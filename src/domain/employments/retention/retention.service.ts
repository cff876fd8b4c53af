import sql from 'sql-template-tag';
import {
  administrator,
  allow,
  counsellorFor,
  hasRole,
  maskSmallCount,
  meets,
  regionPrefix,
  type RequestContext,
} from '../../../access/index.js';
import { yearOf, type IsoDate } from '../../../platform/calendar.js';
import { outOfRange, Problem } from '../../../platform/errors/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import { disabilityGrades, kindOf } from '../../disabilities/index.js';
import { employmentLabels, type EmploymentKind } from '../../seekers/index.js';
import { retentionOf, suppressSmall, type RetentionRow } from './retention.js';
import {
  EmploymentRetentionType,
  type EmploymentRetentionArgs,
  type GroupName,
  type RetentionBreakdown,
  type RetentionQuestion,
} from './retention.type.js';

const firstYear = 2000;

function refuse(argument: string, reason: Text): never {
  throw new Problem('BAD_USER_INPUT', reason, argument);
}

/** The days in which employments began. @throws Problem BAD_USER_INPUT where they contradict each other */
function windowOf(
  { year, from, until }: EmploymentRetentionArgs,
  today: IsoDate,
): { readonly from: IsoDate; readonly until: IsoDate } {
  const isOfDays = from != null || until != null;
  if (isOfDays && year != null)
    refuse('year', text('请只给 year,或者给 from 和 until。', 'Give year alone, or from and until.'));
  if (!isOfDays) {
    const ofYear = year ?? yearOf(today);
    if (ofYear < firstYear || ofYear > yearOf(today))
      refuse('year', outOfRange('year', ofYear, firstYear, yearOf(today)));
    return { from: `${ofYear}-01-01`, until: `${ofYear}-12-31` };
  }
  if (from == null) return refuse('from', text('请同时给 from 和 until。', 'Give from and until together.'));
  if (until == null) return refuse('until', text('请同时给 from 和 until。', 'Give from and until together.'));
  if (until < from)
    refuse(
      'until',
      text(
        `until 是 ${until},不能早于 from 的 ${from}。`,
        `until is ${until}; it must not be before from, which is ${from}.`,
      ),
    );
  return { from, until };
}

/**
 * Other centres read a province or a city, by whole years as of today, with small counts masked. Freely chosen days
 * and counties would let them derive counts of single people from differences.
 * @throws Problem FORBIDDEN for another question
 */
function allowReading(
  ctx: RequestContext,
  { region, from, until, asOf }: EmploymentRetentionArgs,
): { readonly isMasked: boolean } {
  const isOwn = meets(ctx.actor, administrator, counsellorFor(region));
  const isComparison = from == null && until == null && asOf == null && region.endsWith('00');
  allow(
    ctx,
    () => isOwn,
    (actor) => isComparison && hasRole('COUNSELLOR')(actor),
  );
  return { isMasked: !isOwn };
}

const unknown: GroupName = { code: null, label: text('不详', 'Not known') };

/** What the groups of a breakdown are called, by the codes with which the database counts. */
const names: Readonly<Record<Exclude<RetentionBreakdown, 'NONE'>, (code: string) => GroupName>> = {
  DISABILITY_KIND: (digit) => kindOf(Number(digit)),
  DISABILITY_GRADE: (digit) => disabilityGrades.get(digit),
  EMPLOYMENT_KIND: (code) => ({ code, label: employmentLabels[code as EmploymentKind] }),
};

/**
 * How many of the people whose work began in some time were in work after 1, 3, 6 and 12 months, and why work ended.
 */
export async function employmentRetention(
  ctx: RequestContext,
  args: EmploymentRetentionArgs,
): Promise<EmploymentRetentionType> {
  const { isMasked } = allowReading(ctx, args);
  const { region } = args;
  const window = windowOf(args, ctx.today);
  const asOf = args.asOf ?? ctx.today;
  if (asOf > ctx.today)
    refuse('asOf', text(`${asOf} 在今天(${ctx.today})之后。`, `${asOf} lies after today (${ctx.today}).`));
  const by = args.by ?? 'NONE';
  const rows = await ctx.db.rows<RetentionRow>(sql`
    select * from access.work_retained(
      ${regionPrefix(region)}, ${window.from}::date, ${window.until}::date, ${asOf}::date, ${by}::text)`);
  const counted = retentionOf(rows, by !== 'NONE');
  if (isMasked) suppressSmall(counted, (count) => maskSmallCount(ctx, count, region) === null);
  const question: RetentionQuestion = { region, ...window, asOf, isMasked };
  return new EmploymentRetentionType(
    question,
    counted,
    (code) => (code === null || by === 'NONE' ? unknown : names[by](code)),
    ctx.locale,
  );
}
