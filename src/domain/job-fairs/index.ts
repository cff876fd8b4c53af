export { JobFair, JobFairBooth, JobFairPost, JobFairRegistration, JobFairSession } from './job-fair.entity.js';
export { fairVacancies, registeredSeekers } from './job-fair.loader.js';
export { JobFairBoothResolver, JobFairResolver } from './job-fair.resolver.js';
export { JobFairType, type JobFairRow } from './job-fair.type.js';
