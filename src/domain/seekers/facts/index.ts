// Each of these files defines facts, by which claims know them.
import './assessment.js';
import './disability-certificate.js';
import './facets.js';
import './qualification.js';
import './recognition.js';
import './retirement-group.js';

export type { CertificateValue, StatedCertificateValue } from './disability-certificate.js';
export { graduateValue, massagePracticeOf, massageValue, type MassagePractice } from './facets.js';
export { isAskedByLaw, qualificationValue } from './qualification.js';
export { retirementGroupValue } from './retirement-group.js';
