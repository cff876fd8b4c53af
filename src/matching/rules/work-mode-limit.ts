import { workModeLabels } from '../../domain/seekers/terms.js';
import { text } from '../../platform/i18n/text.js';
import { choiceLimit } from './choice-limit.js';

export const workModeLimit = choiceLimit({
  id: 'WORK_MODE_LIMIT',
  description: "The mode of work is within the job seeker's strict limit.",
  rule: text('工作方式须是本人能接受的。', 'The mode of work must be one that the person accepts.'),
  question: text('请问用人单位:能否居家工作?', 'Ask the employer: can the work be done at home?'),
  labels: workModeLabels,
  wish: 'wishedWorkModes',
  offer: 'workMode',
});
