import { Migration } from '@mikro-orm/migrations';
import { certificatesAskedByLaw as before } from './claims/before-confirmed-facts.js';

/** Certificates that a law asks for, when this was written; a test compares the latest list with the vocabulary. */
const certificatesAskedByLaw = [
  'medicalMassage', 'medicalMassageFiling', 'teacherPrimary', 'teacherSecondary', 'teacherKindergarten',
  'teacherJunior', 'teacherSenior', 'teacherVocational', 'teacherPractice', 'teacherUniversity', 'physician',
  'physicianAssistant', 'villageDoctor', 'nurse', 'pharmacist', 'pharmacyTitle', 'lawyer', 'electricianPermit',
  'welderPermit', 'electricianHighPermit', 'heightPermit', 'scaffoldPermit', 'coolingPermit', 'minePermit',
  'chemicalPermit', 'forkliftPermit', 'cranePermit', 'boilerPermit', 'pressureVesselPermit', 'liftPermit',
  'gasPermit', 'tractorLicence', 'driverA1', 'driverA2', 'driverA3', 'driverB1', 'driverB2', 'driverC3', 'driverC1',
  'driverC2', 'driverC5', 'securityGuard', 'fireFacility',
];

const asking = (codes: readonly string[]): string =>
  `create or replace function access.certificates_asked_by_law() returns text[] language sql immutable
    return array[${codes.map((code) => `'${code}'`).join(', ')}]`;

/** Physicians, teachers of every stage, driving licences by class, permits: stated of oneself, they are claims. */
export class Migration20261201003000_certificates_asked_by_law extends Migration {
  override up(): void {
    this.addSql(asking(certificatesAskedByLaw));
  }

  override down(): void {
    this.addSql(asking(before));
  }
}
