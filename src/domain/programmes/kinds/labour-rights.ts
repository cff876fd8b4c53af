import { text } from '../../../platform/i18n/text.js';
import { programmeKind } from './programme-kind.js';

// Measure 10: rights at work.

export const mediationCooperation = programmeKind({
  code: 'mediationCooperation',
  label: text('调解仲裁与就业服务协作', 'Mediation beside employment services'),
  clauses: ['10.4'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
});
