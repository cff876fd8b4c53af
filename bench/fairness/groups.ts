import { disabilityKinds } from '../../src/domain/disabilities/index.js';
import { ageOn, type IsoDate } from '../../src/platform/calendar.js';

/** What tells groups of people apart. */
export const dimensions = {
  kind: '残疾类别', grade: '残疾等级', sex: '性别', age: '年龄', place: '城乡',
} as const;
export type Dimension = keyof typeof dimensions;

/** A person, as far as groups are told apart by it. Matching sees neither sex nor city or country. */
export interface Grouped {
  readonly id: number;
  readonly kind: number;
  readonly grade: number;
  readonly sex: string;
  readonly birth_date: IsoDate;
  readonly is_rural: boolean;
}

const bands = [[0, 24, '24岁及以下'], [25, 34, '25–34岁'], [35, 44, '35–44岁'], [45, 54, '45–54岁'], [55, 200, '55岁及以上']] as const;

function bandOf(birthDate: IsoDate, on: IsoDate): string {
  const age = ageOn(birthDate, on);
  return bands.find(([from, to]) => age >= from && age <= to)?.[2] ?? '';
}

/** The name of a person's group. */
export function groupOf(dimension: Dimension, { kind, grade, sex, birth_date, is_rural }: Grouped, on: IsoDate): string {
  switch (dimension) {
    case 'kind': return disabilityKinds.entries.find(({ digit }) => digit === kind)?.label.zh ?? String(kind);
    case 'grade': return `${grade}级`;
    case 'sex': return sex === 'FEMALE' ? '女' : '男';
    case 'age': return bandOf(birth_date, on);
    case 'place': return is_rural ? '农村' : '城镇';
  }
}
