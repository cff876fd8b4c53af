import { LogicEngine } from 'json-logic-engine';
import type { IsoDate } from '../../platform/calendar.js';
import { policyConditions, type Logic, type PolicyConditionCode } from './conditions.data.js';
import type { Policy } from './policies.data.js';

/** What is known of a person or an employer: null where it is unknown. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

type Value = string | number | boolean | null;
type Comparison = (one: string | number | boolean, other: string | number | boolean) => boolean;

/** Comparisons and connectives in which the unknown stays unknown, in place of the engine's own, to which null is just another value. */
function threeValued(): LogicEngine {
  const engine = new LogicEngine();
  const compare = (name: string, holds: Comparison): void => {
    engine.addMethod(name, { traverse: true, deterministic: true, method: ([one, other]: Value[]) => (one == null || other == null ? null : holds(one, other)) });
  };
  compare('==', (one, other) => one === other);
  compare('>=', (one, other) => one >= other);
  compare('<=', (one, other) => one <= other);
  engine.addMethod('and', { traverse: true, deterministic: true, method: (values: Value[]) => (values.includes(false) ? false : values.includes(null) ? null : true) });
  engine.addMethod('or', { traverse: true, deterministic: true, method: (values: Value[]) => (values.includes(true) ? true : values.includes(null) ? null : false) });
  return engine;
}

const engine = threeValued();
const compiled = new Map(Object.entries(policyConditions).map(([code, { logic }]: [string, { readonly logic: Logic }]) => [code, engine.build(logic) as (facts: Facts) => unknown]));

/** Whether a condition holds; null where the facts do not say. */
export function holds(code: PolicyConditionCode, facts: Facts): boolean | null {
  const found = compiled.get(code)?.(facts);
  return found === true || found === false ? found : null;
}

export type EntitlementStatus = 'GRANTED' | 'MISSING' | 'UNKNOWN' | 'EXPIRED';

/** What a policy comes to for somebody. */
export interface Entitlement {
  readonly policy: Policy;
  readonly status: EntitlementStatus;
  readonly met: readonly PolicyConditionCode[];
  readonly missing: readonly PolicyConditionCode[];
  readonly unknown: readonly PolicyConditionCode[];
}

/** What a policy comes to on a day. What does not hold outweighs what is unknown: no question is asked for nothing. */
export function entitlementOf(policy: Policy, facts: Facts, day: IsoDate): Entitlement {
  const judged = policy.conditions.map((code) => ({ code, is: holds(code, facts) }));
  const those = (is: boolean | null): PolicyConditionCode[] => judged.filter((each) => each.is === is).map(({ code }) => code);
  const [met, missing, unknown] = [those(true), those(false), those(null)];
  const isOver = policy.until !== null && policy.until < day;
  return { policy, met, missing, unknown, status: isOver ? 'EXPIRED' : missing.length > 0 ? 'MISSING' : unknown.length > 0 ? 'UNKNOWN' : 'GRANTED' };
}
