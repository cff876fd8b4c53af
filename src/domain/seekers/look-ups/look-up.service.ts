import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, hasRole, mutateWithResult, type RequestContext } from '../../../access/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { InputFaults, InputValidator } from '../../../platform/errors/index.js';
import { text } from '../../../platform/i18n/text.js';
import { checkPhone } from '../../employers/index.js';
import { identityIn } from '../certificate-number.js';
import { certificatePurpose } from '../certificate.writing.js';
import { mayServe } from '../disclosure.js';
import { lookUpLimit } from './look-up.data.js';
import { PersonLookUp } from './look-up.entity.js';
import type { LookUpJobSeekersInput } from './look-up.inputs.js';
import { phoneIndexOf } from './phone-index.js';

/** Who was found, and how many look-ups are left in this hour. */
export interface LookedUp { readonly people: readonly number[]; readonly left: number }

/** The condition over `job_seeker s` that an input asks for. @throws InputFaults */
function asked(ctx: RequestContext, { certificateNumber, phone }: LookUpJobSeekersInput): Sql {
  const validator = new InputValidator();
  if ((certificateNumber == null) === (phone == null)) {
    validator.add(['input'], 'CONTRADICTION', text('请在残疾人证号和电话中恰好填写一项。', 'Give exactly one of the certificate number and the phone.'));
    validator.done();
  }
  if (phone != null) {
    checkPhone(['input', 'phone'], phone, validator);
    validator.done();
    return sql`exists (select 1 from job_seeker_contact c where c.job_seeker_id = s.id and c.phone_index = ${phoneIndexOf(ctx.sealer, phone)})`;
  }
  const identity = identityIn(certificateNumber ?? '', ctx.today);
  if (typeof identity !== 'string') throw new InputFaults([{ code: 'INVALID', path: ['input', 'certificateNumber'], text: identity }]);
  return sql`exists (select 1 from disability_certificate d where d.job_seeker_id = s.id and d.number_index = ${ctx.sealer.blindIndex(identity, certificatePurpose)})`;
}

/** How many look-ups are left after one more. Whoever looks up at the same time waits. @throws InputFaults NOT_ELIGIBLE where none is left */
async function count(transaction: Transaction, subject: string): Promise<number> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('person look-ups'), hashtext(${subject}))`);
  const [made] = await transaction.rows<{ count: number }>(sql`
    select count(*)::int as count from person_look_up l where l.subject = ${subject} and l.looked_up_at > now() - interval '1 hour'`);
  const left = lookUpLimit.inHour - (made?.count ?? 0) - 1;
  if (left >= 0) return left;
  throw new InputFaults([{
    code: 'NOT_ELIGIBLE', path: ['input'],
    text: text(
      `一小时内最多按号码查找 ${lookUpLimit.inHour} 次(${lookUpLimit.source.zh}),已达上限。请稍后再查,或在本地区的名单中按姓名查找。`,
      `People can be looked up by a number ${lookUpLimit.inHour} times an hour (${lookUpLimit.source.en}); this is the most. Try again later, or look for the name in the list of your region.`,
    ),
  }]);
}

/**
 * Finds those whom the actor serves by the number of their certificate or by their phone. Whoever is not served is not told from whoever is not there. Each look-up is counted
 * and recorded, whether it finds somebody or not.
 */
export async function lookUpJobSeekers(ctx: RequestContext, input: LookUpJobSeekersInput): Promise<LookedUp> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const condition = asked(ctx, input);
  return mutateWithResult<LookedUp>(ctx, 'lookUpJobSeekers', input, async (transaction) => {
    const subject = ctx.actor.subject ?? '';
    const left = await count(transaction, subject);
    const look = transaction.em.create(PersonLookUp, { subject, lookedUpAt: new Date() });
    await transaction.em.persist(look).flush();
    const rows = await transaction.rows<{ id: number; residence_code: string | null }>(sql`select s.id, s.residence_code from job_seeker s where ${condition} order by s.id limit 20`);
    const people = rows.filter((row) => mayServe(ctx, row)).map(({ id }) => id);
    for (const id of people) transaction.people.add(id);
    return { id: look.id, result: { people, left } };
  });
}
