export { AuditEventResolver } from './audit-event.resolver.js';
