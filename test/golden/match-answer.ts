import type { Evidence, Line } from '../../src/matching/factors/line.js';
import type { Match } from '../../src/matching/match.js';

type Answer = Readonly<Record<string, unknown>>;

// Every name in an answer is written out here: a field that is renamed in the program leaves the digests as they are.

function evidenceAnswer(evidence: Evidence): Answer {
  const { about } = evidence;
  switch (evidence.about) {
    case 'SKILL': {
      const { asked, held, isListOpen } = evidence;
      return {
        about, isListOpen, asked: { code: asked.code, level: asked.level, isRequired: asked.isRequired, basis: asked.basis },
        held: held === null ? null : { code: held.code, level: held.level, relation: held.relation },
      };
    }
    case 'DEMAND': {
      const { functionCode, level, isEssential, basis, capacity, ownAid, met, accommodation } = evidence;
      return { about, functionCode, level, isEssential, basis, capacity, ownAid, met, accommodation: accommodation === null ? null : { code: accommodation.code, provision: accommodation.provision } };
    }
    case 'NEED': return { about, accommodationCode: evidence.accommodationCode, isRequired: evidence.isRequired, settledBy: evidence.settledBy, provision: evidence.provision };
    case 'PLACE': {
      const { offered, isHomeBased, homeWork, km, isInSameCity, isWished, providesLodging, isHard, isScarce } = evidence;
      return { about, offered, isHomeBased, homeWork, km, isInSameCity, isWished, providesLodging, isHard, isScarce };
    }
    case 'REGION': return { about, wished: evidence.wished, offered: evidence.offered, isHomeBased: evidence.isHomeBased, nearness: evidence.nearness };
    case 'PAY': return { about, wishedCny: evidence.wishedCny, offeredMinCny: evidence.offeredMinCny, offeredMaxCny: evidence.offeredMaxCny };
    case 'HOURS': return { about, maxPerWeek: evidence.maxPerWeek, offered: evidence.offered };
    case 'TRADE': return { about, offered: evidence.offered };
    case 'WORK_MODE': case 'EMPLOYMENT': case 'SHIFT': return { about, wished: evidence.wished, offered: evidence.offered };
    case 'OCCUPATION': return { about, offered: evidence.offered, basis: evidence.basis, nearest: evidence.nearest, origin: evidence.origin, nearness: evidence.nearness };
  }
}

const lineAnswer = ({ evidence, weight, value, isKnown, known }: Line): Answer => ({ weight, value, isKnown, known, ...evidenceAnswer(evidence) });

/** A match, without the model and the rules that it was computed by. */
export function matchAnswer({ pair, eligibility, score, confidence, priority, gates, factors }: Match): Answer {
  return {
    seeker: pair.seeker.id, vacancy: pair.opportunity.id, eligibility, score, confidence, priority: priority.level,
    gates: Object.fromEntries(gates.map(({ id, outcome }) => [id, outcome])),
    factors: factors.map(({ name, weight, value, known, contribution, lines }) => ({ name, weight, value, known, contribution, lines: lines.map(lineAnswer) })),
  };
}
