import { text, type Text } from '../../platform/i18n/text.js';
import { declarationDeadline, levySources } from '../levy/index.js';

const assumed = text('(截止日为本系统的假定,待核对)', ' (the day is an assumption of this service, to be checked)');
const nothing = text('', '');

/**
 * That a year was not declared in time, and what follows for the levy, in plain words.
 * @param staff on file; null where unknown
 */
export function undeclaredText(regionCode: string, year: number, staff: string | null): Text {
  const deadline = declarationDeadline(regionCode, year);
  const day = deadline?.day ?? '';
  const doubt = deadline?.isSourceVerified === false ? assumed : nothing;
  const from = staff === null ? nothing : text(`,按登记的在职职工 ${staff} 人计算`, `, from the ${staff} staff on file`);
  const { undeclared } = levySources;
  return text(
    `${year} 年度截至 ${day} 没有申报${doubt.zh},视为没有安排残疾人就业${from.zh}(${undeclared.zh})。补报后按申报计算。`,
    `${year} was not declared by ${day}${doubt.en}: the levy is computed as if nobody disabled was employed${from.en} `
    + `(${undeclared.en}). What is declared later takes its place.`,
  );
}
