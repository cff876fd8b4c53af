import { listed, tableRows, Vocabulary, type Concept } from '../concepts/terms.js';
import { firstEdition } from '../measures-document/terms.js';
import { certificatesAskedByLaw } from './asked-by-law.data.js';
import { certificateTable } from './certificates.data.js';

/** A qualification or skill certificate (职业资格、职业技能等级证书). */
export interface CertificateType extends Concept {
  /** The examination, standard or law under which it is issued. */
  readonly issuedUnder: string;
  /** Codes of the certificates that this one stands for as well. */
  readonly satisfies: readonly string[];
  /** Whether a law closes an occupation to whoever does not hold it. */
  readonly isAskedByLaw: boolean;
}

export const certificateTypes = new Vocabulary<CertificateType>('certificate', '2026.2', tableRows(certificateTable, 5).map(
  ([code = '', zh = '', en = '', issuedUnder = '', satisfies]) => ({
    code, label: { zh, en }, issuedUnder, satisfies: listed(satisfies), isAskedByLaw: code in certificatesAskedByLaw, since: firstEdition, deprecatedOn: null, replacedBy: null,
  }),
));

/** Whether holding one certificate meets a demand for another. */
export function certificateSatisfies(held: string, demanded: string): boolean {
  return held === demanded || certificateTypes.find(held)?.satisfies.includes(demanded) === true;
}
