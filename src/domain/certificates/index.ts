export * from './terms.js';
export { certificateCode } from './certificate.bounds.js';
export { CertificateResolver } from './certificate.resolver.js';
export { CertificateTypeType } from './certificate.type.js';
