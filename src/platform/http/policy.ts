import type { AdmissionLimits } from './admission.js';
import type { BudgetSize } from '../graphql/cost/budget.js';
import type { DocumentLimits } from '../graphql/limits.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';

/** What callers of the server may do, as the installation decides it. */
export interface HttpPolicy {
  readonly limits: DocumentLimits;
  /** Points that each client may use. */
  readonly budget: BudgetSize;
  /** Who is let in when there is more to do than can be done. */
  readonly admission: AdmissionLimits;
  /** Whether the schema may be asked for, errors may suggest names of it, and the playground is served. */
  readonly showsSchema: boolean;
  /** The only documents that may be asked for; null for any. */
  readonly trusted: TrustedDocuments | null;
}
