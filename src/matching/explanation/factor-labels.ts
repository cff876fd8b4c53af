import { text, type Text } from '../../platform/i18n/text.js';
import type { FactorName } from '../model/model.js';

export const factorLabels: Readonly<Record<FactorName, Text>> = {
  SKILLS: text('技能', 'Skills'),
  ACCESSIBILITY: text('无障碍', 'Accessibility'),
  PLACE: text('地点', 'Place'),
  PREFERENCES: text('意愿', 'Preferences'),
  OCCUPATION: text('职业', 'Occupation'),
};
