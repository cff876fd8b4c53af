import { shiftLabels } from '../../domain/seekers/terms.js';
import { text } from '../../platform/i18n/text.js';
import { choiceLimit } from './choice-limit.js';

export const shiftLimit = choiceLimit({
  id: 'SHIFT_LIMIT',
  description: "The shift is within the job seeker's strict limit.",
  rule: text('班次须是本人能上的。', 'The shift must be one that the person can work.'),
  question: text('请问用人单位:上什么班次?', 'Ask the employer: which shift is it?'),
  labels: shiftLabels,
  wish: 'wishedShifts',
  offer: 'shift',
});
