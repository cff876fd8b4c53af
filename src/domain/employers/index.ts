export * from './terms.js';
export { answeredEmployer } from './answered-employer.js';
export { Employer, type EmployerKind, type OrganLevel, type Provision, type Provisions } from './employer.entity.js';
export { EmployerKinds, ProvisionStates } from './employer.enums.js';
export { EmployerResolver } from './employer.resolver.js';
export { checkPhone, isEnterprise, isPublicEmployer, phonePattern } from './employer.rules.js';
export { employerById, employerKindOf, employerPhonePurpose, employerProvisions } from './employer.service.js';
export { EmployerConnection, EmployerType, type EmployerRow } from './employer.type.js';
export { ProvisionInput, provisionList, provisionsOf, ProvisionType } from './provision.type.js';
