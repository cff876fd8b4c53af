import type { QualificationRule } from './qualification-rule.js';

const isAsked = { validUntil: null, step: null, isScarce: false } as const;

const ofOperations = {
  zh: '《特种作业人员安全技术培训考核管理规定》第五条', en: 'Provisions on Special Operations Personnel, article 5',
} as const;
const ofEquipment = { zh: '《中华人民共和国特种设备安全法》第十四条', en: 'Special Equipment Safety Law, article 14' } as const;

/** Special operations (特种作业) and special equipment (特种设备). */
export const specialOperationQualifications: readonly QualificationRule[] = [
  {
    ...isAsked, validFrom: '2010-07-01', occupationCodes: ['6-31-01-03', '6-29-03-02', '6-28-01-14'],
    anyOf: ['electricianPermit', 'electricianHighPermit'], source: ofOperations,
    text: { zh: '电工作业须持特种作业操作证。', en: 'Electrical work needs the permit for special operations.' },
  },
  {
    ...isAsked, validFrom: '2010-07-01', occupationCodes: ['6-18-02-04'], anyOf: ['welderPermit'], source: ofOperations,
    text: {
      zh: '焊接与热切割作业须持特种作业操作证。',
      en: 'Welding and thermal cutting need the permit for special operations.',
    },
  },
  {
    ...isAsked, validFrom: '2010-07-01', occupationCodes: ['6-29-03-05'], anyOf: ['coolingPermit'], source: ofOperations,
    text: {
      zh: '制冷与空调设备的安装、修理须持特种作业操作证。',
      en: 'Fitting and repairing refrigeration needs the permit for special operations.',
    },
  },
  {
    ...isAsked, validFrom: '2010-07-01', occupationCodes: ['6-16-01-08'], anyOf: ['minePermit'], source: ofOperations,
    text: {
      zh: '矿山提升机操作须持特种作业操作证。',
      en: 'Operating a mine hoist needs the permit for special operations.',
    },
  },
  {
    ...isAsked, validFrom: '2010-07-01', occupationCodes: ['6-11-03-01'], anyOf: ['chemicalPermit'], source: ofOperations,
    text: {
      zh: '合成氨工艺作业须持特种作业操作证。',
      en: 'Making ammonia needs the permit for special operations.',
    },
  },
  {
    // Scaffolders of building sites hold the permit of the building authority.
    ...isAsked, validFrom: '2010-07-01', occupationCodes: ['6-29-01-05'], anyOf: ['scaffoldPermit', 'heightPermit'],
    text: {
      zh: '登高架设作业须持特种作业操作证。',
      en: 'Scaffolding needs the permit for special operations.',
    },
    source: {
      zh: '《特种作业人员安全技术培训考核管理规定》第五条;《建筑施工特种作业人员管理规定》第四条',
      en: 'Provisions on Special Operations Personnel, article 5; Provisions on Special Operations in Building, article 4',
    },
  },
  {
    ...isAsked, validFrom: '2014-01-01', occupationCodes: ['6-30-05-01'], anyOf: ['forkliftPermit', 'cranePermit'],
    source: ofEquipment,
    text: {
      zh: '叉车、起重机司机须持特种设备作业人员证。',
      en: 'Driving a fork-lift or a crane needs the permit for special equipment.',
    },
  },
  {
    ...isAsked, validFrom: '2014-01-01', occupationCodes: ['6-28-01-01', '6-28-01-11'], anyOf: ['boilerPermit'],
    source: ofEquipment,
    text: {
      zh: '锅炉操作须持特种设备作业人员证。',
      en: 'Operating a boiler needs the permit for special equipment.',
    },
  },
  {
    ...isAsked, validFrom: '2014-01-01', occupationCodes: ['6-29-03-03'], anyOf: ['liftPermit'], source: ofEquipment,
    text: {
      zh: '电梯修理须持特种设备作业人员证。',
      en: 'Repairing lifts needs the permit for special equipment.',
    },
  },
  {
    ...isAsked, validFrom: '2014-01-01', occupationCodes: ['6-28-02-01'], anyOf: ['pressureVesselPermit', 'gasPermit'],
    text: {
      zh: '燃气储运、充装须持特种设备作业人员证,或者经燃气从业人员考核合格。',
      en: 'Storing and filling gas needs the permit for special equipment, or the examination of gas suppliers\' staff.',
    },
    source: {
      zh: '《中华人民共和国特种设备安全法》第十四条;《城镇燃气管理条例》第十五条',
      en: 'Special Equipment Safety Law, article 14; Regulations on Urban Gas, article 15',
    },
  },
];
