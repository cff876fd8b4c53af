import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { DemandSetting, Inherence } from './demand-profiles.js';

export const DemandSettings = graphqlEnum<DemandSetting>('DemandSetting', "Place where work demands a function: on the employer's premises or elsewhere.", {
  ON_PREMISES: "On the employer's premises, or on the way there.",
  ELSEWHERE: "At places such as customers' stairs for a courier: neither changes of the employer's building nor work at home help there.",
});

export const Inherences = graphqlEnum<Inherence>('Inherence', 'Whether work could be done without a function, by an accommodation or another arrangement.', {
  NONE: 'The work can be done without the function, by an accommodation or by arranging the work otherwise.',
  BY_LAW: 'A law requires a certificate whose examination tests the function; a holder of the certificate is taken to have the function.',
  BY_WORK: 'The work itself consists of the function, such as the hands of a sign-language interpreter.',
});
