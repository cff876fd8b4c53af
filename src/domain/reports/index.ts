export { DisclosureDocumentResolver, EmployerDisclosureResolver, ReportResolver } from './report.resolver.js';
