export { Application, ApplicationEvent, type ApplicationStatus } from './application.entity.js';
