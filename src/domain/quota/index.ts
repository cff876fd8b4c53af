export { EmployerYear, QuotaEmployee } from './employer-year.entity.js';
export { quotaNumberPurpose } from './certificates.js';
export { EmployerQuotaResolver, EmployerYearResolver, QuotaEmployeeResolver } from './quota.resolver.js';
