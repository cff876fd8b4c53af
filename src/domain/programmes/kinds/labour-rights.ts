import { text } from '../../../platform/i18n/text.js';
import { ofProgramme } from './detail-field.js';
import { programmeKind } from './programme-kind.js';

// Measure 10: rights at work.

export const mediationCooperation = programmeKind({
  code: 'mediationCooperation',
  label: text('调解仲裁与就业服务协作', 'Mediation beside employment services'),
  clauses: ['10.4'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('partner', text('调解仲裁机构', 'Body of mediation or arbitration')),
    ofProgramme.prose('agreed', text('协作内容', 'What the two agreed')),
  ],
  needs: ['partner', 'agreed'],
});
