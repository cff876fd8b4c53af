import type { RequestContext } from '../../access/index.js';
import { outOfRange, type InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { certificatePurpose, readCertificateNumber } from '../seekers/index.js';
import type { QuotaEmployeeInput } from './employer-year.inputs.js';
import { quotaBounds } from './quota.bounds.js';

/** Purpose that binds the sealed numbers to their column. */
export const quotaNumberPurpose = 'quota_employee.number';
const veteranPurpose = 'quota_employee.veteran';

/** A certificate by which somebody counts. */
export interface QuotaCertificate {
  readonly number: string;
  /** The same for the same person, whoever declares it; for disability certificates, the same as the register's. */
  readonly index: string;
  readonly certificateGrade: number | null;
  readonly veteranGrade: number | null;
}

/** Reads the one certificate that was given; null where none can be read, and then `checks` says why. */
export function readCertificate(ctx: RequestContext, { certificateNumber, veteranNumber, veteranGrade }: QuotaEmployeeInput, path: readonly (string | number)[], validator: InputValidator): QuotaCertificate | null {
  if ((certificateNumber == null) === (veteranNumber == null)) {
    validator.add(path, 'REQUIRED', text('请填写残疾人证号或残疾军人证号,二者填一。', "Give the number of either the disability certificate or the disabled veteran's, one of the two."));
    return null;
  }
  if (certificateNumber != null) {
    const read = readCertificateNumber(certificateNumber, ctx.today);
    if ('zh' in read) {
      validator.add([...path, 'certificateNumber'], 'INVALID', read);
      return null;
    }
    return { number: certificateNumber.trim().toUpperCase(), index: ctx.sealer.blindIndex(read.identityNumber, certificatePurpose), certificateGrade: read.grade, veteranGrade: null };
  }
  const number = veteranNumber?.trim().toUpperCase() ?? '';
  validator.length([...path, 'veteranNumber'], number, quotaBounds.veteranNumber);
  if (veteranGrade == null) validator.add([...path, 'veteranGrade'], 'REQUIRED', text('请填写残疾军人证的等级(1 至 8)。', "Give the grade of the disabled veteran's certificate, 1 to 8."));
  else if (veteranGrade < 1 || veteranGrade > 8) validator.add([...path, 'veteranGrade'], 'OUT_OF_RANGE', outOfRange('veteranGrade', veteranGrade, 1, 8));
  return { number, index: ctx.sealer.blindIndex(number, veteranPurpose), certificateGrade: null, veteranGrade: veteranGrade ?? null };
}
