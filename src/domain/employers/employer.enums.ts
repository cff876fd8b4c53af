import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { EmployerKind, OrganLevel, Provision } from './employer.entity.js';

export const EmployerKinds = graphqlEnum<EmployerKind>('EmployerKind', 'Kind of an employer by its legal form (单位性质).', {
  PUBLIC_ORGAN: 'A public organ, such as a government office (机关).',
  PUBLIC_INSTITUTION: 'A public institution, such as a school or hospital (事业单位).',
  STATE_OWNED: 'A state-owned enterprise (国有企业).',
  LISTED: 'A company listed on a stock exchange (上市公司).',
  PRIVATE: 'A private enterprise (民营企业).',
  SOCIAL_ORGANISATION: 'A social organisation, such as a foundation (社会组织).',
  PLATFORM: 'A company that runs an internet platform (互联网平台企业).',
  INDIVIDUAL_BUSINESS: 'A business of one owner or family (个体工商户).',
  SUPPORTED_EMPLOYMENT_INSTITUTION: 'An institution that offers supported employment (辅助性就业机构).',
});

export const OrganLevels = graphqlEnum<OrganLevel>('OrganLevel', 'Administrative level of a public organ or institution (层级).', {
  PROVINCE: 'The body belongs to the province (省级).',
  CITY: 'The body belongs to a city (市级).',
  COUNTY: 'The body belongs to a county (县级).',
  TOWNSHIP: 'The body belongs to a township (乡级).',
});

export const ProvisionStates = graphqlEnum<Provision>('ProvisionState', 'Answer of an employer on an accommodation. An accommodation without an answer is unknown and not listed.', {
  PROVIDED: 'The accommodation is in place (已提供).',
  WILLING: 'The employer is willing to provide the accommodation (愿意提供).',
  REFUSED: "The employer can't provide the accommodation (不能提供).",
});
