export { countsAsNobody, declarationDeadline, isDeclarationOver, liableKinds } from './duty.js';
export { contractMonths, quotaDefaults, sources as levySources } from './levy.data.js';
export { DisabledEmployeeInput } from './levy.inputs.js';
export { LevyResolver } from './levy.resolver.js';
export { checkCertificateGrade, checkAverageWage, checkEmployees, checkLevyYear, employeeOf } from './levy.rules.js';
export { LevyType } from './levy.type.js';
export { countEmployee, isExempt, levyOf, requiredRatio, type DisabledEmployee, type Levy } from './levy.js';
export { quotaEmployees } from './levy.bounds.js';
export { levyCosts } from './costs.data.js';
