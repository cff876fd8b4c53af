export { Vacancy } from './vacancy.entity.js';
export type { AskedSkill, Basis, Demand, Reservation, ReservedGroup, VacancyKind, VacancyStatus } from './vacancy.values.js';
