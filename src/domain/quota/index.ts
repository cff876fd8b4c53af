export { EmployerYear, QuotaEmployee } from './employer-year.entity.js';
export { belowRatioInEach, staffKnown } from './defaulters.sql.js';
export { levyWithOneMore } from './employer-levy.service.js';
export { LevyIfType } from './employer-levy.type.js';
export { quotaNumberPurpose } from './certificates.js';
export { recordReadOfDeclaredPeople } from './declared-people.js';
export { declareEmployerYear } from './employer-year.writing.js';
export { EmployerQuotaResolver, EmployerYearResolver, QuotaEmployeeResolver } from './quota.resolver.js';
export { quotaCosts } from './costs.data.js';
