export { Employer, type EmployerKind, type OrganLevel, type Provision, type Provisions } from './employer.entity.js';
