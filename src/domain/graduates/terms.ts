// Who counts as a graduate, for what and when: without GraphQL and the database.
export { areGraduatesMeant, graduationDays, isGraduateOn } from './window.js';
export { graduateWindows, type GraduatePurpose } from './windows.data.js';
