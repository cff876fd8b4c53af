import { employmentLabels } from '../../domain/seekers/terms.js';
import { text } from '../../platform/i18n/text.js';
import { choiceLimit } from './choice-limit.js';

export const employmentLimit = choiceLimit({
  id: 'EMPLOYMENT_LIMIT',
  description: "The kind of employment is within the job seeker's strict limit.",
  rule: text('用工形式须是本人能接受的。', 'The kind of employment must be one that the person accepts.'),
  question: text('请问用人单位:是什么用工形式?', 'Ask the employer: which kind of employment is it?'),
  labels: employmentLabels,
  wish: 'wishedEmployment',
  offer: 'employmentKind',
});
