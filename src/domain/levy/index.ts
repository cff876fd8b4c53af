export { quotaDefaults } from './levy.data.js';
export { DisabledEmployeeInput } from './levy.inputs.js';
export { LevyResolver } from './levy.resolver.js';
export { checkCertificateGrade, checkEmployees, checkLevyYear, employeeOf } from './levy.rules.js';
export { LevyType } from './levy.type.js';
export { countEmployee, levyOf, requiredRatio, type DisabledEmployee, type Levy } from './levy.js';
export { quotaEmployees } from './levy.bounds.js';
export { levyCosts } from './costs.data.js';
