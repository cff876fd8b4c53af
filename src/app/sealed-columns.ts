import type { SealedColumn } from '../access/index.js';
import { employerPhonePurpose } from '../domain/employers/index.js';
import { quotaNumberPurpose } from '../domain/quota/index.js';
import { tableFilePurpose } from '../interchange/jobs/index.js';
import { addressPurpose, certificatePurpose, phonePurpose } from '../domain/seekers/index.js';

/** Every column of sealed values. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'disability_certificate', key: 'job_seeker_id', column: 'number_sealed', purpose: certificatePurpose },
  { table: 'claim', key: 'id', column: 'number_sealed', purpose: certificatePurpose },
  { table: 'job_seeker_contact', key: 'job_seeker_id', column: 'phone_sealed', purpose: phonePurpose },
  { table: 'job_seeker_address', key: 'job_seeker_id', column: 'address_sealed', purpose: addressPurpose },
  { table: 'employer', key: 'id', column: 'contact_phone_sealed', purpose: employerPhonePurpose },
  { table: 'quota_employee', key: 'id', column: 'number_sealed', purpose: quotaNumberPurpose },
  { table: 'table_job_file', key: 'id', column: 'sealed', purpose: tableFilePurpose },
];
