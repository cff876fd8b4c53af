import type { Shift } from '../../domain/seekers/index.js';
import type { VacancyKind } from '../../domain/vacancies/index.js';
import { text } from '../../platform/i18n/text.js';
import type { DatedRule } from './dated.js';

/** Work that is kept from people of 16 and 17. Occupations have their bars in the vocabulary. */
export const youthRules: readonly DatedRule<{
  /** In completed years. */
  readonly fullAge: number;
  /** Shifts that are asked about: no rule bars them. */
  readonly nightShifts: readonly Shift[];
}>[] = [{
  validFrom: '1995-01-01', validUntil: null, fullAge: 18, nightShifts: ['NIGHT', 'ROTATING'],
  text: text('未满18周岁的人不做重活、有危险的活和有毒有害的活。', 'Nobody under 18 does heavy, dangerous or harmful work.'),
  source: text(
    '《中华人民共和国劳动法》第六十四条;《未成年工特殊保护规定》(劳部发〔1994〕498号)第三条',
    'Labour Law, article 64; Provisions on the Special Protection of Juvenile Workers (Lao Bu Fa [1994] 498), article 3',
  ),
}];

/** Work after the statutory age of retirement. */
export const retiredRules: readonly DatedRule<{
  /** Kinds of vacancies that are for people of working age alone. */
  readonly kindsOfWorkingAge: readonly VacancyKind[];
}>[] = [{
  validFrom: '2008-09-18', validUntil: null, kindsOfWorkingAge: ['RESERVED', 'PUBLIC_WELFARE', 'INTERNSHIP', 'SUPPORTED'],
  text: text(
    '到了法定退休年龄,劳动合同终止;专岗、公益性岗位、实习和辅助性就业面向劳动年龄内的人。',
    'A labour contract ends at the statutory retirement age; reserved and public-welfare posts, internships and supported employment are for people of working age.',
  ),
  source: text(
    '《中华人民共和国劳动合同法实施条例》第二十一条;全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定(2024年9月13日)',
    "Regulation on the Implementation of the Labour Contract Law, article 21; Decision of the Standing Committee of the National People's Congress of 13 September 2024",
  ),
}];
