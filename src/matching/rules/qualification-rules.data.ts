import type { IsoDate } from '../../platform/calendar.js';
import { driverQualifications } from './qualifications/drivers.data.js';
import { healthQualifications } from './qualifications/health.data.js';
import { obtainableQualifications } from './qualifications/obtainable.data.js';
import { professionQualifications } from './qualifications/professions.data.js';
import type { QualificationRule } from './qualifications/qualification-rule.js';
import { specialOperationQualifications } from './qualifications/special-operations.data.js';
import { teacherQualifications } from './qualifications/teachers.data.js';

export type { QualificationRule } from './qualifications/qualification-rule.js';

/** Occupations that the law opens to holders of a certificate alone. Internships are exempt: they lead up to it. */
export const qualificationRules: readonly QualificationRule[] = [
  ...healthQualifications, ...teacherQualifications, ...professionQualifications, ...specialOperationQualifications,
  ...driverQualifications,
];

/** Certificates that the law asks for and that anybody can get within weeks: they exclude nobody, and the step is told. */
export const obtainableQualificationRules: readonly QualificationRule[] = obtainableQualifications;

/** From this day on the service asks which vehicle it is (`forEveryVehicle`): a convention of its own. Matches of earlier days do not read it. */
export const vehicleAskedFrom: IsoDate = '2026-11-30';

/** From this day on the service asks for them: a convention of its own. Matches of earlier days do not read them. */
export const obtainableAskedFrom: IsoDate = '2026-11-29';
