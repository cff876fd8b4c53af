import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { EmployerKind, OrganLevel, Provision } from './employer.entity.js';

export const EmployerKinds = graphqlEnum<EmployerKind>('EmployerKind', 'The kind of an employer (单位性质).', {
  PUBLIC_ORGAN: 'Public organ (机关).',
  PUBLIC_INSTITUTION: 'Public institution (事业单位).',
  STATE_OWNED: 'State-owned enterprise (国有企业).',
  LISTED: 'Listed company (上市公司).',
  PRIVATE: 'Private enterprise (民营企业).',
  SOCIAL_ORGANISATION: 'Social organisation (社会组织).',
  PLATFORM: 'Platform company (互联网平台企业).',
  INDIVIDUAL_BUSINESS: 'Individual business (个体工商户).',
  SUPPORTED_EMPLOYMENT_INSTITUTION: 'Institution of supported employment (辅助性就业机构).',
});

export const OrganLevels = graphqlEnum<OrganLevel>('OrganLevel', 'Whose a public organ or institution is (层级).', {
  PROVINCE: 'Of the province (省级).',
  CITY: 'Of a city (市级).',
  COUNTY: 'Of a county (县级).',
  TOWNSHIP: 'Of a township (乡级).',
});

export const ProvisionStates = graphqlEnum<Provision>('ProvisionState', 'What an employer says of an accommodation. One that it says nothing of is unknown, and is not listed.', {
  PROVIDED: 'It is in place (已提供).',
  WILLING: 'The employer is willing to provide it (愿意提供).',
  REFUSED: 'The employer can not provide it (不能提供).',
});
