export { DisclosureDocumentResolver, EmployerDisclosureResolver, ReportResolver } from './report.resolver.js';
export { reportCosts } from './costs.data.js';
