import type { QualificationRule } from './qualification-rule.js';

const isAsked = { validFrom: '2004-05-01', validUntil: null, step: null, isScarce: false } as const;

const source = { zh: '《中华人民共和国道路交通安全法》第十九条', en: 'Road Traffic Safety Law, article 19' } as const;

/**
 * Driving licences by class, any that one of the occupation's vehicles needs; which vehicle it is, is asked. Couriers
 * on electric bicycles need none.
 */
export const driverQualifications: readonly QualificationRule[] = [
  {
    // C5: a small adapted car; C2: a small automatic one.
    ...isAsked, occupationCodes: ['4-02-02-01'],
    anyOf: ['driverA1', 'driverA3', 'driverB1', 'driverC1', 'driverC2', 'driverC5'], forEveryVehicle: ['driverA1'], source,
    text: {
      zh: '驾驶客车、出租车须持有与车型相符的驾驶证。',
      en: 'Driving buses, coaches and taxis needs the licence for the vehicle.',
    },
  },
  {
    ...isAsked, occupationCodes: ['4-02-02-02'], anyOf: ['driverA2', 'driverB2', 'driverC1', 'driverC2', 'driverC3'],
    forEveryVehicle: ['driverA2'], source,
    text: {
      zh: '驾驶货车须持有与车型相符的驾驶证。',
      en: 'Driving lorries and trucks needs the licence for the vehicle.',
    },
  },
  {
    ...isAsked, occupationCodes: ['4-02-02-07'],
    anyOf: ['driverA1', 'driverA2', 'driverA3', 'driverB1', 'driverB2', 'driverC1', 'driverC2', 'driverC5'],
    // A1 drives no articulated lorry, and A2 no coach.
    forEveryVehicle: [], source,
    text: {
      zh: '驾驶教练员须持有与准教车型相符的驾驶证。',
      en: 'Teaching driving needs the licence for the vehicle.',
    },
  },
  {
    // Customers' cars are not adapted: C5 does not do.
    ...isAsked, occupationCodes: ['4-10-08-02'], anyOf: ['driverC1', 'driverC2'], forEveryVehicle: ['driverC1'], source,
    text: {
      zh: '代驾须持有与客户车型相符的驾驶证。',
      en: 'Driving customers\' cars needs the licence for the vehicle.',
    },
  },
  {
    ...isAsked, occupationCodes: ['6-30-01-00'], anyOf: ['driverA2', 'driverB2', 'driverC1'], forEveryVehicle: ['driverA2'], source,
    text: {
      zh: '驾驶专用车辆须持有与车型相符的驾驶证。',
      en: 'Driving special vehicles needs the licence for the vehicle.',
    },
  },
  {
    ...isAsked, validFrom: '2009-11-01', occupationCodes: ['5-05-05-01'], anyOf: ['tractorLicence'],
    text: {
      zh: '驾驶拖拉机、联合收割机须持有相应的驾驶证。',
      en: 'Driving tractors and combine harvesters needs the licence for them.',
    },
    source: {
      zh: '《农业机械安全监督管理条例》第二十二条', en: 'Regulations on the Safety of Farm Machinery, article 22',
    },
  },
];
