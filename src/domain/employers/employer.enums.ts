import { graphqlEnum } from '../../platform/graphql/enums.js';
import { employerKinds } from './employer-kinds.js';
import type { OrganLevel, Provision } from './employer.entity.js';

export const EmployerKinds = graphqlEnum('EmployerKind', 'The kind of an employer (单位性质).', employerKinds);

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
