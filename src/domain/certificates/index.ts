export * from './terms.js';
export { CertificateResolver } from './certificate.resolver.js';
export { CertificateTypeType } from './certificate.type.js';
