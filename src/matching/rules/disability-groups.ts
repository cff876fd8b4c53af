import { disabilityKinds, multipleKinds } from '../../domain/disabilities/terms.js';
import type { ReservedGroup } from '../../domain/vacancies/index.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import type { StatedDisability } from '../facts/views.js';

/** Whether a disability is of a group. Null where a multiple disability does not state its components. */
export function isInGroup({ kind, components, grade }: StatedDisability, group: ReservedGroup): boolean | null {
  if (group.grades.length > 0 && !group.grades.includes(grade)) return false;
  if (group.kind === kind || components.includes(group.kind)) return true;
  return kind === multipleKinds && components.length === 0 ? null : false;
}

export function describeGroups(groups: readonly ReservedGroup[]): Text {
  if (groups.length === 0) return text('持有残疾人证的人', 'holders of a disability certificate');
  return listText(groups.map(({ kind, grades }) => {
    const label = disabilityKinds.entries.find(({ digit }) => digit === kind)?.label ?? text('', '');
    if (grades.length === 0) return label;
    return text(`${label.zh}${grades.join('、')}级`, `${label.en} grade ${grades.join(', ')}`);
  }));
}
