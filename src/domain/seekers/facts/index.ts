export { abilityAssessment, assessedValue } from './assessment.js';
export { disabilityCertificate, type CertificateValue, type StatedCertificateValue } from './disability-certificate.js';
export { graduateValue, graduation, massagePractice, massageValue } from './facets.js';
export { isAskedByLaw, qualification, qualificationValue } from './qualification.js';
export { retirementGroup, retirementGroupValue } from './retirement-group.js';
export { employmentDifficulty, ruralDifficulty, zeroEmploymentFamily } from './recognition.js';
