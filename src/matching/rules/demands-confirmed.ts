import { text } from '../../platform/i18n/text.js';
import { condition, gate } from './gate.js';

export const demandsConfirmed = gate({
  id: 'DEMANDS_CONFIRMED',
  description: 'The employer or a centre has confirmed the demands of the work.',
  neverFails: true,
  rule: text(
    '单位或服务中心要逐项确认工作对身体的要求。没有确认以前,谁也不能算“符合条件”。',
    'The employer or a centre goes through what the work asks of functions. Until then nobody is eligible without a question.',
  ),
  source: text(
    '《中华人民共和国残疾人保障法》第三十八条;《残疾人就业条例》第十三条',
    'Law on the Protection of Disabled Persons, article 38; Regulations on the Employment of Disabled Persons, article 13',
  ),
  conditions: [condition({
    reads: { jobSeeker: [], vacancy: ['areDemandsConfirmed'] },
    judge: (_jobSeeker, { areDemandsConfirmed }) => (areDemandsConfirmed ? 'PASS' : 'UNKNOWN'),
  })],
  explain: (_pair, _rules, outcome) => (outcome === 'PASS'
    ? { reason: text('单位已经逐项确认工作的要求。', 'What the work asks was gone through and confirmed.'), question: null }
    : {
      reason: text('单位还没有确认工作的要求。', 'The employer has not yet confirmed what the work asks.'),
      question: text('请用人单位逐项确认工作对身体的要求。', 'Ask the employer to go through what the work asks of functions, and to confirm it.'),
    }),
});
