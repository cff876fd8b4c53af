import { certificateTypes } from '../../domain/certificates/index.js';
import { factKinds } from '../../domain/claims/index.js';
import type { Text } from '../../platform/i18n/text.js';
import type { ClaimedFact } from './person-change.js';

/** What is claimed, in words: a qualification by the name of its certificate. */
export function claimLabel(claim: ClaimedFact): Text {
  return claim.fact === 'QUALIFICATION' ? certificateTypes.get(claim.code).label : factKinds[claim.fact].label;
}
