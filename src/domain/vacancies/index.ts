export { Vacancy } from './vacancy.entity.js';
export { Bases, VacancyKinds } from './vacancy.enums.js';
export { VacancyFilter } from './vacancy.inputs.js';
export { EmployerVacanciesResolver, VacancyResolver } from './vacancy.resolver.js';
export { vacancyConditions, visibleVacancies } from './vacancy.search.js';
export { lockVacancy, vacancyById } from './vacancy.service.js';
export { VacancyConnection, VacancyType } from './vacancy.type.js';
export type { AskedSkill, Basis, Demand, Reservation, ReservedGroup, VacancyKind, VacancyStatus } from './vacancy.values.js';
