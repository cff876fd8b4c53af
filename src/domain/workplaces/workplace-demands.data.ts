import { text, type Text } from '../../platform/i18n/text.js';

/** A line about climbing that a workplace gives: how much is asked, on what it rests, and which accommodations take the obstacle away. */
export interface ClimbingRule {
  readonly level: number;
  readonly basis: 'DERIVED' | 'PRESUMED';
  /** Other accommodations that support climbing elsewhere take this obstacle not away: a ramp at the entrance brings nobody to the third floor. */
  readonly remedies: readonly string[];
  readonly reason: Text;
  readonly source: Text;
  readonly since: string;
}

const source = text('《中华人民共和国无障碍环境建设法》第二十条;GB 55019-2021', 'Barrier-free Environment Law, article 20; GB 55019-2021');
const since = '2026-12-03';

/** What meets a demand of the premises wherever on them it is. */
const elsewhere = 'workFromHome';
const toTheFloor = ['lift', 'groundFloor', elsewhere] as const;
const throughTheEntrance = ['stepFreeAccess', elsewhere] as const;

/** What is known of a workplace asks of climbing; essential all. */
export const climbingRules = {
  /** A floor other than the ground floor without a lift. */
  stairs: { level: 3, basis: 'DERIVED', remedies: toTheFloor, since, source, reason: text('不在一层,又没有电梯,每天要爬楼。', 'Another floor than the ground floor, and no lift: stairs every day.') },
  /** Steps at the entrance. */
  steps: { level: 2, basis: 'DERIVED', remedies: throughTheEntrance, since, source, reason: text('入口有台阶。', 'There are steps at the entrance.') },
  /** Nothing stands in the way: the line stays, and everybody meets it. */
  settled: { level: 0, basis: 'DERIVED', remedies: [], since, source, reason: text('在一层或有电梯,入口没有台阶。', 'The ground floor or a lift, and no steps at the entrance.') },
} as const satisfies Readonly<Record<string, ClimbingRule>>;

/**
 * The demand that is presumed where the floor, the lift or the entrance of on-site work is unknown, until somebody surveys it. The one place where
 * silence about a workplace becomes a presumption.
 */
export const presumedClimbing = {
  /** The floor or the lift is unknown. */
  floor: { level: 2, basis: 'PRESUMED', remedies: toTheFloor, since, source, reason: text('不知道在几层、有没有电梯。', 'The floor or the lift is unknown.') },
  /** The entrance is unknown. */
  entrance: { level: 2, basis: 'PRESUMED', remedies: throughTheEntrance, since, source, reason: text('不知道入口有没有台阶。', 'Whether the entrance has steps is unknown.') },
  /** Both are unknown: neither a lift nor a ramp alone is known to be enough. */
  both: { level: 2, basis: 'PRESUMED', remedies: [elsewhere], since, source, reason: text('不知道在几层、有没有电梯、入口有没有台阶。', 'Floor, lift and entrance are unknown.') },
} as const satisfies Readonly<Record<string, ClimbingRule>>;

/** The function that every line about a workplace asks of. */
export const climbing = 'climbing';

/** The different lists of remedies that lines about climbing have. */
export const climbingRemedies: readonly (readonly string[])[] = [
  ...new Map([...Object.values(climbingRules), ...Object.values(presumedClimbing)].map(({ remedies }) => [remedies.join(), remedies])).values(),
];
