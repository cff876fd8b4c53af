export { certificateSatisfies, certificateTypes, type CertificateType } from './certificate.js';
export { CertificateResolver } from './certificate.resolver.js';
export { CertificateTypeType } from './certificate.type.js';
