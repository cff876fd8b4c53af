import { text, type Text } from '../../../platform/i18n/text.js';
import { ofPart, type DetailField } from './detail-field.js';

// Details that several kinds state in the same way.

type More = Partial<Pick<DetailField, 'least' | 'most'>>;

export const months = text('个月', 'months');
export const weeks = text('周', 'weeks');
export const hours = text('小时', 'hours');

/** A number of people of a part. */
export function people(code: string, label: Text, more: More = {}): DetailField {
  return ofPart.number(code, label, text('人', 'people'), { most: 100_000, ...more });
}

/** A loan, from the bank that grants it to the interest that is paid for the borrower. */
export const loan: readonly DetailField[] = [
  ofPart.line('bank', text('金融机构', 'Bank')),
  ofPart.money('amountAsked', text('申请金额', 'Amount asked for')),
  ofPart.money('amount', text('贷款金额', 'Amount of the loan')),
  ofPart.percent('rate', text('年利率', 'Yearly interest rate'), { most: 24 }),
  ofPart.percent('interestSubsidy', text('贴息比例', 'Share of the interest that is subsidised')),
  ofPart.date('repayBy', text('还款到期日', 'To be repaid by')),
];
