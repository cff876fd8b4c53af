export { Employment } from './employment.entity.js';
export { EmploymentResolver, JobSeekerEmploymentsResolver } from './employment.resolver.js';
export { followUpsDue } from './employment.service.js';
export { EmploymentConnection, type EmploymentType } from './employment.type.js';
export { beginEmployment } from './begin.js';
export type { FollowUp } from './follow-up.js';
export { followUpMonths } from './follow-ups.data.js';
export { employmentCosts } from './costs.data.js';
import './employment.notices.js';
