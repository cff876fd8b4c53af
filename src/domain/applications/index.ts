export { Application, ApplicationEvent, type ApplicationStatus } from './application.entity.js';
export { statusesBySeeker, statusesByVacancy } from './application.loader.js';
export { opensPerson } from './application.rules.js';
export { offerPost } from './application.steps.js';
export { ApplicationResolver, JobSeekerApplicationsResolver, VacancyApplicationsResolver } from './application.resolver.js';
