import { graphqlEnum } from '../../platform/graphql/enums.js';
import { factKindCodes, factKinds, type ClaimParty, type ClaimState, type FactKind } from '../claims/index.js';

export const FactKinds = graphqlEnum<FactKind>('FactKind', 'A fact with legal effect: it counts once a centre, or a data exchange, has confirmed it.',
  Object.fromEntries(factKindCodes.map((kind) => [kind, `${factKinds[kind].label.en} (${factKinds[kind].label.zh}).`])) as Record<FactKind, string>);

export const ClaimStates = graphqlEnum<ClaimState>('ClaimState', 'The state of a claim.', {
  OPEN: 'Claimed; the centre has not decided.',
  CONFIRMED: 'Confirmed: it counts.',
  REJECTED: 'Rejected: it does not count.',
  WITHDRAWN: 'Taken back, or replaced by a later claim, before it was decided.',
  REPLACED: 'It counted until a later fact was confirmed.',
  LAPSED: 'It counted to its last day.',
});

export const ClaimParties = graphqlEnum<ClaimParty>('ClaimParty', 'Who states a fact, or decides on it.', {
  PERSON: 'The person.',
  EMPLOYER: 'The employer.',
  CENTRE: 'An employment service centre.',
  DATA_EXCHANGE: 'The service account of a data exchange.',
  IMPORT: 'An imported table.',
  UNKNOWN: 'Nobody knows: it was there before facts were confirmed.',
});
