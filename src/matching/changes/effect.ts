/** What a change brings, over everybody, or every open post. */
export interface Effect {
  /** Pairs that a gate excludes, and would no more. */
  readonly opens: number;
  /** Pairs of which every gate would pass, and does not now. */
  readonly settles: number;
  /**
   * Pairs that no gate excludes, and that would fit better: whose accessibility would be worth more; of a skill, those whose post asks for
   * it by name, and to which the person would answer better.
   */
  readonly lifts: number;
}

/** So many of the pairs that gain by a change are named, the best first. */
export const maxPairsNamed = 3;

/**
 * So many skills are looked at: those that would answer most of the posts that are open to the person. As many core skills are looked at
 * beside them: those that would open or settle most.
 */
export const maxSkillsEvaluated = 12;
