import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { DemandSetting, Inherence } from './demand-profiles.js';

export const DemandSettings = graphqlEnum<DemandSetting>('DemandSetting', 'Where the work asks it.', {
  ON_PREMISES: "On the employer's premises, or on the way to them.",
  ELSEWHERE: "Elsewhere, as a courier's stairs at the customers': neither the employer's building nor work at home is of help there.",
});

export const Inherences = graphqlEnum<Inherence>('Inherence', 'Whether the work can be done without it.', {
  NONE: 'Somehow it can: by an accommodation, or by arranging the work otherwise.',
  BY_LAW: 'Not by law: a certificate is needed whose examination tests it. Who holds the certificate is believed.',
  BY_WORK: "Not by the work itself, as an interpreter's hands.",
});
