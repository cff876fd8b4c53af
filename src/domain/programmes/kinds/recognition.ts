import { text } from '../../../platform/i18n/text.js';
import { ofPart } from './detail-field.js';
import { stage } from './stage.js';

// How a centre recognises an institution: from its application to the review of each period.

/** What `Employer.recognitions` tells of a recognition: its level, and between which days it holds. */
export const recognitionDetails = { level: 'level', from: 'recognisedFrom', until: 'recognisedUntil' } as const;

export const detailsOfRecognition = [
  ofPart.prose('criteria', text('对照标准的评审情况', 'How it meets the criteria')),
  ofPart.number('points', text('评审得分', 'Points of the review'), text('分', 'points'), { least: 0, most: 100, decimals: 1 }),
  ofPart.choice(recognitionDetails.level, text('认定级别', 'Level'), [
    { code: 'province', label: text('省级', 'Provincial') },
    { code: 'city', label: text('市级', 'City') },
    { code: 'county', label: text('县级', 'County') },
  ]),
  ofPart.date(recognitionDetails.from, text('认定有效期自', 'Recognised from')),
  ofPart.date(recognitionDetails.until, text('认定有效期至', 'Recognised until')),
];

/** Whoever is not recognised, or no longer, is not counted. */
export const stagesOfRecognition = [
  stage('applied', text('已申报', 'Applied'), { next: ['reviewed'], state: 'ALLOTTED' }),
  stage('reviewed', text('已评审', 'Reviewed'), {
    needs: ['criteria', 'points'], next: ['recognised', 'notRecognised'], state: 'ALLOTTED',
  }),
  stage('recognised', text('已认定', 'Recognised'), { due: recognitionDetails.until,
    needs: [recognitionDetails.level, recognitionDetails.from, recognitionDetails.until],
    next: ['recognised', 'withdrawn'], state: 'ATTENDED', isRecognised: true,
  }),
  stage('withdrawn', text('已撤销认定', 'Recognition withdrawn'), { next: ['reviewed'], state: 'CANCELLED', outcome: 'NO_RESULT' }),
  stage('notRecognised', text('未认定', 'Not recognised'), { next: ['reviewed'], state: 'CANCELLED', outcome: 'NO_RESULT' }),
];
