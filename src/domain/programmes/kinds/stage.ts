import type { Text } from '../../../platform/i18n/text.js';
import type { ParticipationOutcome, ParticipationState } from '../programme.entity.js';

/** What entering a stage does to another record: see `stages/effects/`. */
export type StageEffect = 'MASSAGE_QUALIFIED' | 'MASSAGE_REVIEWED' | 'MASSAGE_TITLE' | 'MASSAGE_FILED';

/**
 * A fact for the policies, true of whoever is at the stage.
 */
interface StageFact {
  /** The name of the fact in the conditions of policies. */
  readonly fact: string;
  /** The date detail until which it holds; without one it holds for good. */
  readonly until?: string;
  /** The choice that must have been stated; without one it holds whatever was stated. */
  readonly where?: { readonly detail: string; readonly is: string };
}

/** A stage of a programme, or of a part in it. */
export interface Stage {
  /** Unique within its kind. */
  readonly code: string;
  readonly label: Text;
  /** Codes of the stages that may follow; empty: it is the end. */
  readonly next: readonly string[];
  /** Codes of details that must be stated by then. */
  readonly needs: readonly string[];
  /** The date detail by which the stage should end: the centre is reminded of it. Null without one. */
  readonly due: string | null;
  /** Whether a part can begin with it; the first stage of a kind always is a beginning (`programmeKind`). */
  readonly isBeginning: boolean;
  /** The state of the part from then on; null: it stays. */
  readonly state: ParticipationState | null;
  /** What came of the part; null: it stays. */
  readonly outcome: ParticipationOutcome | null;
  /** The place falls free: somebody else can have it. */
  readonly isLeaving: boolean;
  /** The person must be in employment on the day. */
  readonly needsEmployment: boolean;
  readonly effect: StageEffect | null;
  readonly facts: readonly StageFact[];
  /** The employer is recognised from then on, between the days of the kind's details `recognisedFrom` and `recognisedUntil`. */
  readonly isRecognised: boolean;
}

type Own = 'code' | 'label';

const defaults = {
  next: [], needs: [], due: null, isBeginning: false, state: null, outcome: null, isLeaving: false, needsEmployment: false, effect: null,
  facts: [], isRecognised: false,
} as const satisfies Omit<Stage, Own>;

/** A stage; what is not stated of it does not apply. */
export function stage(code: string, label: Text, more: Partial<Omit<Stage, Own>> = {}): Stage {
  return { ...defaults, code, label, ...more };
}
