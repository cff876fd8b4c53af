import sql from 'sql-template-tag';
import { handlesPosts, meets, type RequestContext } from '../../access/index.js';
import { addDays, type IsoDate } from '../../platform/calendar.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputFaults } from '../../platform/errors/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { questionLimits } from './question-limits.data.js';

/** Days on which something was changed, each as often as it was; the earliest first. */
export type ChangeDays = readonly IsoDate[];

function refused(path: readonly string[], times: Text): never {
  throw new InputFaults([{
    code: 'NOT_ELIGIBLE', path: [...path],
    text: text(
      `${times.zh}从每次修改前后的匹配结果,可以推知求职者的身体情况,因此限制次数(${questionLimits.source.zh})。请过后再改,或请服务中心办理。`,
      `${times.en} What people can do could be told from the matches before and after each change, so changes are limited (${questionLimits.source.en}). Change it later, or ask the service centre to.`,
    ),
  }]);
}

/** A day's more change. Days that no limit looks back to are dropped. */
function withDay(days: ChangeDays, today: IsoDate): ChangeDays {
  const first = addDays(today, 1 - questionLimits.ofEmployer.days);
  return [...days.filter((day) => day >= first), today];
}

/**
 * Counts one more question of an employer to everybody who agreed to be matched: a new set of demands, or of accommodations. Whoever asks at the same time
 * waits. What others change, as a service centre does, is not counted: the employer has not chosen it.
 * @param days of the vacancy, employer or workplace that is changed
 * @returns the days to keep with it
 * @throws InputFaults NOT_ELIGIBLE beyond the limits
 */
export async function countQuestion(ctx: RequestContext, transaction: Transaction, employerId: number, days: ChangeDays, path: readonly string[]): Promise<ChangeDays> {
  const { actor, today } = ctx;
  if (actor.employerId !== employerId || !meets(actor, handlesPosts)) return days;
  await transaction.lock('employer_question', employerId);
  const { ofVacancyInDay, ofEmployerInDay, ofEmployer } = questionLimits;
  if (days.filter((day) => day === today).length >= ofVacancyInDay) {
    refused(path, text(`今天已经改了 ${ofVacancyInDay} 次功能要求或便利。`, `Demands or accommodations were changed ${ofVacancyInDay} times today.`));
  }
  const [asked] = await transaction.rows<{ in_day: number; in_all: number }>(sql`
    select count(*) filter (where d.day = ${today})::int as in_day, count(*)::int as in_all
    from (
      select jsonb_array_elements_text(v.demands_set_on) as day from vacancy v where v.employer_id = ${employerId}
      union all select jsonb_array_elements_text(e.provisions_set_on) from employer e where e.id = ${employerId}
      union all select jsonb_array_elements_text(w.facts_set_on) from workplace w where w.employer_id = ${employerId}
    ) d where d.day > ${addDays(today, -ofEmployer.days)}`);
  if ((asked?.in_day ?? 0) >= ofEmployerInDay) {
    refused(path, text(`贵单位今天已经提出了 ${ofEmployerInDay} 组不同的功能要求或便利。`, `Your employer has set ${ofEmployerInDay} different lists of demands or accommodations today.`));
  }
  if ((asked?.in_all ?? 0) >= ofEmployer.most) {
    refused(path, text(`贵单位 ${ofEmployer.days} 天内已经提出了 ${ofEmployer.most} 组不同的功能要求或便利。`, `Your employer has set ${ofEmployer.most} different lists of demands or accommodations within ${ofEmployer.days} days.`));
  }
  return withDay(days, today);
}
