import type { EmployerKind } from './employer.entity.js';

/** The kinds of employers, with what each is called. */
export const employerKinds: Readonly<Record<EmployerKind, string>> = {
  PUBLIC_ORGAN: 'Public organ (机关).',
  PUBLIC_INSTITUTION: 'Public institution (事业单位).',
  STATE_OWNED: 'State-owned enterprise (国有企业).',
  LISTED: 'Listed company (上市公司).',
  PRIVATE: 'Private enterprise (民营企业).',
  SOCIAL_ORGANISATION: 'Social organisation (社会组织).',
  PLATFORM: 'Platform company (互联网平台企业).',
  INDIVIDUAL_BUSINESS: 'Individual business (个体工商户).',
  SUPPORTED_EMPLOYMENT_INSTITUTION: 'Institution of supported employment (辅助性就业机构).',
};
