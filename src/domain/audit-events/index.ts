export { AuditEventResolver } from './audit-event.resolver.js';
export { auditCosts } from './costs.data.js';
