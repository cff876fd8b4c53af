import { admissionLimits, type AdmissionLimits } from './admission.js';
import { connectionLimits, type ConnectionLimits } from './connections.js';
import { receptionLimits, type ReceptionLimits } from './reception.js';
import { sendingLimits, type SendingLimits } from './sending.js';
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
  /** Open connections of an address. */
  readonly connections: ConnectionLimits;
  /** How a request may come in. */
  readonly reception: ReceptionLimits;
  /** How an answer must be taken. */
  readonly sending: SendingLimits;
  /** Proxies whose word is taken for the address of a client (X-Forwarded-For): addresses, ranges, and names that fastify knows; empty for none. */
  readonly trustedProxies: readonly string[];
  /** Origins whose pages may read answers (CORS), as a browser writes them; empty for none. */
  readonly allowedOrigins: readonly string[];
  /** Whether the schema may be asked for, errors may suggest names of it, and the playground is served. */
  readonly showsSchema: boolean;
  /** The only documents that may be asked for; null for any. */
  readonly trusted: TrustedDocuments | null;
}

/** The part of a policy that has to do with connections, as it is where nobody decides otherwise. */
export const transportPolicy: Pick<HttpPolicy, 'admission' | 'connections' | 'reception' | 'sending' | 'trustedProxies' | 'allowedOrigins'> = {
  admission: admissionLimits, connections: connectionLimits, reception: receptionLimits, sending: sendingLimits, trustedProxies: [],
  allowedOrigins: [],
};
