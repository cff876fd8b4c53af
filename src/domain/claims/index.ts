export { Claim, type ClaimParty, type ClaimState, type FactValue } from './claim.entity.js';
export { mayConfirm, type FactSubject } from './confirming.js';
export { defineFact, type FactDefinition, type FactPlace, type Statement } from './fact-definition.js';
export { factKindCodes, type FactKind } from './fact-kind.js';
export { factKinds } from './fact-kinds.data.js';
export { claimedAmong, claimedByEmployers, claimedByPeople, howToConfirm } from './open-claims.js';
export { FactLapsing } from './lapsing.js';
export { FactLedger } from './fact-ledger.js';
