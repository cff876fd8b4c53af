/** Purposes that bind sealed values to their columns. */
export const phonePurpose = 'job_seeker.phone';
export const addressPurpose = 'job_seeker.address';
