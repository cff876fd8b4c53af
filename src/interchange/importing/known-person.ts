import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { certificatePurpose, identityIn } from '../../domain/seekers/index.js';
import type { Fault } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { plain } from '../reading/reading.js';
import type { Column } from '../tables/columns.js';
import { rowsNow } from './stored-records.js';

/** The column by which a row names somebody. */
export const personColumn = {
  names: '残疾人证号 残疾证号 残疾人证号码 残疾证号码 身份证号 身份证号码 证件号码 certificatenumber',
  note: { zh: '20 位残疾人证号,或 18 位身份证号(这一列设成“文本”)。要先有这个人。', en: 'The number of the certificate or the identity number, in a column formatted as text; the person must be registered already.' },
  example: '14010519900502001144',
} as const satisfies Column;

/** Of whom a row tells: somebody who is known, by the number of the certificate, and the name to compare it with. */
export interface NamedPerson { readonly certificateNumber: string; readonly fullName: string }

/**
 * The number of a person whom the centre serves and whom a row names; or why there is none. The name must be the one that is recorded: one digit that is misread may be another
 * person's.
 * @returns the fault at the path of the field, as a mutation's
 */
export async function knownPerson(ctx: RequestContext, { certificateNumber, fullName }: NamedPerson): Promise<{ readonly id: number } | { readonly fault: Fault }> {
  const identity = identityIn(certificateNumber, ctx.today);
  if (typeof identity !== 'string') return { fault: { code: 'INVALID', path: ['input', 'certificateNumber'], text: identity } };
  const [found] = await rowsNow<{ id: number; fullName: string }>(ctx, sql`
    select s.id, c.full_name as "fullName" from job_seeker s join job_seeker_contact c on c.job_seeker_id = s.id join disability_certificate d on d.job_seeker_id = s.id
    where d.number_index = ${ctx.sealer.blindIndex(identity, certificatePurpose)}`);
  if (found === undefined) {
    return { fault: { code: 'NOT_FOUND', path: ['input', 'certificateNumber'], text: text('您服务的人员中没有这个证号:请先导入求职人员表(job-seekers),或在系统里登记。', 'Nobody whom you serve has this number: import the table of job seekers first, or register the person.') } };
  }
  const told = plain(fullName);
  return told === '' || plain(found.fullName) === told ? { id: found.id } : {
    fault: { code: 'CONTRADICTION', path: ['input', 'fullName'], text: text('这个证号登记的是另一个姓名:请核对证号和姓名。', 'Another name is recorded with this number: compare the number and the name.') },
  };
}
