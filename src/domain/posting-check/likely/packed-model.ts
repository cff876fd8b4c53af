import { gunzipSync, gzipSync } from 'node:zlib';
import type { PostingRuleCode } from '../posting-rule.js';

interface RuleOfModel { readonly rule: PostingRuleCode; readonly intercept: number }

/** A linear model: of each rule, what a clause begins with, and what each feature adds. */
export interface LinearModel {
  readonly rules: readonly RuleOfModel[];
  readonly features: readonly string[];
  /** @param feature and @param rule by their places */
  readonly weightOf: (feature: number, rule: number) => number;
}

/** A weight is kept in one byte, as so many of these. */
const step = 0.04;
const [least, most] = [-127, 127];
const headLength = 4;

/** A model as text: compressed, a head with its rules and features, and behind it a byte for each weight. */
export function packModel({ rules, features, weightOf }: LinearModel): string {
  const head = Buffer.from(JSON.stringify({ rules: rules.map(({ rule, intercept }) => [rule, Math.round(100 * intercept) / 100]), features: features.join('\n') }));
  const length = Buffer.alloc(headLength);
  length.writeUInt32LE(head.length);
  const weights = Buffer.from(Int8Array.from({ length: features.length * rules.length }, (_, at) => {
    const weight = weightOf(Math.floor(at / rules.length), at % rules.length);
    return Math.max(least, Math.min(most, Math.round(weight / step)));
  }).buffer);
  return gzipSync(Buffer.concat([length, head, weights]), { level: 9 }).toString('base64');
}

/** The same, ready to be asked. */
export interface ReadyModel {
  readonly rules: readonly RuleOfModel[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly weights: Int8Array;
  readonly step: number;
}

export function unpackModel(packed: string): ReadyModel {
  const bytes = gunzipSync(Buffer.from(packed, 'base64'));
  const end = headLength + bytes.readUInt32LE(0);
  const { rules, features } = JSON.parse(bytes.toString('utf8', headLength, end)) as { readonly rules: readonly (readonly [PostingRuleCode, number])[]; readonly features: string };
  return {
    rules: rules.map(([rule, intercept]) => ({ rule, intercept })), placeOf: new Map(features.split('\n').map((feature, place) => [feature, place])), weights: new Int8Array(bytes.buffer, bytes.byteOffset + end, bytes.length - end), step,
  };
}
