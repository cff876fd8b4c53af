import type { Evidence } from '../../factors/line.js';
import { plainDemand } from './demand.js';
import { plainNeed } from './need.js';
import { plainOccupation } from './occupation.js';
import type { PlainPart } from './plain-part.js';
import { plainPlace } from './place.js';
import { plainSkill } from './skill.js';
import { plainWish } from './wishes.js';

/** A line for the job seeker. A further kind of line has its case here, and its sentences in a file of its own. */
export function plainLine(evidence: Evidence): PlainPart {
  switch (evidence.about) {
    case 'SKILL':
      return plainSkill(evidence);
    case 'DEMAND':
      return plainDemand(evidence);
    case 'NEED':
      return plainNeed(evidence);
    case 'OCCUPATION':
      return plainOccupation(evidence);
    case 'PLACE':
      return plainPlace(evidence);
    case 'REGION':
    case 'PAY':
    case 'HOURS':
    case 'WORK_MODE':
    case 'EMPLOYMENT':
    case 'SHIFT':
    case 'TRADE':
      return plainWish(evidence);
  }
}
