import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';

/** What the law admits of the body and of aids where it tests for a driving licence. */
export interface LicenceAdmission {
  readonly certificateCode: string;
  /** Accommodations that the law admits at the examination and at the wheel, whoever provides them. */
  readonly accommodationCodes: readonly string[];
  /** In the words shown to people. */
  readonly text: Text;
  readonly source: Text;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
}

const rule = {
  source: text(
    '《机动车驾驶证申领和使用规定》(公安部令第162号)第十四条',
    'Provisions on Driving Licences (Ministry of Public Security, order 162), article 14',
  ),
  validFrom: '2022-04-01', validUntil: null,
} as const;

/** Glasses are admitted for every class. */
export const licenceAdmissions: readonly LicenceAdmission[] = [
  {
    ...rule, certificateCode: 'driverC1', accommodationCodes: [],
    text: text(
      '听力不好,戴助听器能达到要求的可以。一只眼睛看不见,另一只眼睛好、视野够宽的也可以。',
      'Hearing aids are admitted, and one good eye with a wide field of view.',
    ),
  },
  {
    ...rule, certificateCode: 'driverC2', accommodationCodes: [],
    text: text(
      '左腿不便、右腿正常的可以开自动挡。戴助听器能达到要求的也可以。',
      'Automatic cars: a left leg that does not move is no bar where the right one does. Hearing aids are admitted.',
    ),
  },
  {
    ...rule, certificateCode: 'driverC5', accommodationCodes: ['adaptedVehicle'],
    text: text(
      '右腿或者两条腿不便、能自己坐稳、手臂好的,以及一只手不便的,可以开改装的自动挡汽车。',
      'Adapted automatic cars: for people whose right or both legs do not move, who sit by themselves and whose arms do, '
        + 'and for people with one hand.',
    ),
  },
];
