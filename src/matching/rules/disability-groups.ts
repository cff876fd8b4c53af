import { disabilityKinds } from '../../domain/disabilities/terms.js';
import type { ReservedGroup } from '../../domain/vacancies/index.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';

export function describeGroups(groups: readonly ReservedGroup[]): Text {
  if (groups.length === 0) return text('持有残疾人证的人', 'holders of a disability certificate');
  return listText(groups.map(({ kind, grades }) => {
    const label = disabilityKinds.entries.find(({ digit }) => digit === kind)?.label ?? text('', '');
    if (grades.length === 0) return label;
    return text(`${label.zh}${grades.join('、')}级`, `${label.en} grade ${grades.join(', ')}`);
  }));
}
