import type { InputValidator } from '../../platform/errors/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { educationLevelCode, educationLevels } from '../education/index.js';
import type { EasedConditionInput } from './eased.inputs.js';
import { vacancyBounds } from './vacancy.bounds.js';
import type { Vacancy } from './vacancy.entity.js';
import type { EasedCondition, EasedWhat } from './vacancy.values.js';

const highestAge = 70;
const conditionsPath = ['input', 'reservation', 'easedConditions'] as const;

/** The field that holds the value, of conditions that gates judge. */
const valueFields: Readonly<Partial<Record<EasedWhat, 'minEducation' | 'maxAge'>>> = { EDUCATION: 'minEducation', AGE: 'maxAge' };

const valueNeeded: Readonly<Record<'minEducation' | 'maxAge', Text>> = {
  minEducation: text('放宽学历要写明放宽到哪一级(minEducation)。', 'Say to which level the education is eased (minEducation).'),
  maxAge: text('放宽年龄要写明放宽到多少周岁(maxAge)。', 'Say to which age the limit is eased (maxAge).'),
};
const notOfThis = text('这一项只用于学历(minEducation)或年龄(maxAge)的放宽。', 'Only an easing of the education (minEducation) or of the age (maxAge) has this value.');
const wordsNeeded = text('请写明一般的条件和本岗位的条件。', 'Say what is usual for such a post, and what holds here.');

/** The list of eased conditions, checked by itself: a value for what gates judge, words for the rest. */
export function easedConditionsOf(inputs: readonly EasedConditionInput[], validator: InputValidator): EasedCondition[] {
  const seen = new Set<EasedWhat>();
  return inputs.map(({ what, usual, eased, minEducation, maxAge }, index) => {
    const path = [...conditionsPath, index];
    const [field, values] = [valueFields[what], { minEducation, maxAge }];
    for (const name of ['minEducation', 'maxAge'] as const) {
      if (name === field && values[name] == null) validator.add([...path, name], 'REQUIRED', valueNeeded[name]);
      if (name !== field && values[name] != null) validator.add([...path, name], 'CONTRADICTION', notOfThis);
    }
    validator.code([...path, 'minEducation'], minEducation, educationLevelCode);
    validator.range([...path, 'maxAge'], maxAge, 16, highestAge);
    if (field !== undefined) {
      if (seen.has(what)) validator.add([...path, 'what'], 'DUPLICATE', text('这一条件放宽了两次。', 'This condition is eased twice.'));
      seen.add(what);
      return { what, ...(field === 'minEducation' ? { minEducation: minEducation ?? undefined } : { maxAge: maxAge ?? undefined }) };
    }
    for (const [name, words] of [['usual', usual], ['eased', eased]] as const) {
      if (words == null) validator.add([...path, name], 'REQUIRED', wordsNeeded);
      validator.length([...path, name], words, vacancyBounds.eased);
    }
    return { what, usual: usual?.trim() ?? '', eased: eased?.trim() ?? '' };
  });
}

/** An eased value lies below the usual level, or above the usual age: else it eases nothing. */
export function checkEased({ reservation, minEducation, maxAge }: Pick<Vacancy, 'reservation' | 'minEducation' | 'maxAge'>, validator: InputValidator): void {
  for (const [index, eased] of (reservation?.easedConditions ?? []).entries()) {
    if (eased.minEducation !== undefined) checkEasedEducation(minEducation, eased.minEducation, index, validator);
    if (eased.maxAge !== undefined) checkEasedAge(maxAge, eased.maxAge, index, validator);
  }
}

function checkEasedEducation(usualCode: string | null, easedCode: string, index: number, validator: InputValidator): void {
  if (usualCode === null) {
    validator.add(['input', 'minEducation'], 'REQUIRED', text('放宽学历,要先写明一般要求的学历。', 'To ease the education, say first which one is usual.'));
    return;
  }
  const [usual, eased] = [educationLevels.find(usualCode), educationLevels.find(easedCode)];
  // A code that nobody knows is a fault of its own.
  if (usual === null || eased === null || eased.rank < usual.rank) return;
  validator.add([...conditionsPath, index, 'minEducation'], 'CONTRADICTION', text(
    `放宽后的学历“${eased.label.zh}”应低于一般要求的“${usual.label.zh}”。`, `The eased education (${eased.label.en}) must lie below the usual one (${usual.label.en}).`,
  ));
}

function checkEasedAge(usual: number | null, eased: number, index: number, validator: InputValidator): void {
  if (usual === null) {
    validator.add(['input', 'maxAge'], 'REQUIRED', text('放宽年龄,要先写明一般要求的最高年龄。', 'To ease the age, say first which limit is usual.'));
    return;
  }
  if (eased > usual) return;
  validator.add([...conditionsPath, index, 'maxAge'], 'CONTRADICTION', text(
    `放宽后的年龄 ${eased} 周岁应高于一般要求的 ${usual} 周岁。`, `The eased age (${eased}) must lie above the usual one (${usual}).`,
  ));
}
