export { JobFair, JobFairBooth, JobFairPost, JobFairRegistration, JobFairSession } from './job-fair.entity.js';
export { fairVacancies, registeredSeekers } from './job-fair.loader.js';
export { JobFairInterview } from './interviews/interview.entity.js';
export { interviewNeeds, type InterviewNeeds } from './interviews/interview-needs.js';
export { BoothInterviewsResolver, FairInterviewsResolver, InterviewResolver, SeekerInterviewsResolver } from './interviews/interview.resolver.js';
export { JobFairBoothResolver, JobFairResolver } from './job-fair.resolver.js';
export { JobFairType, type JobFairRow } from './job-fair.type.js';
