import { tableRows } from '../../../src/domain/concepts/index.js';
import { checkText } from '../../../src/domain/posting-check/check-text.js';
import type { PostingFacts } from '../../../src/domain/posting-check/posting-rule.js';

/** A text with what a careful reader says of it. */
export interface LabelledText {
  /** The rule that must object; null for a lawful text. */
  readonly rule: string | null;
  readonly text: string;
  readonly facts: PostingFacts;
}

export function labelledTexts(table: string): LabelledText[] {
  return tableRows(table, 3).map(([rule = '', text = '', given = '']) => {
    const fact = (name: string): string | null => new RegExp(`\\b${name}=(\\S+)`).exec(given)?.[1] ?? null;
    return { rule: rule === '-' ? null : rule, text, facts: { occupationCode: fact('occupation'), shift: fact('shift'), kind: fact('kind') ?? 'OPEN' } };
  });
}

export interface Quality { readonly precision: number; readonly recall: number; readonly faults: readonly string[] }

/** How often a finding is right, and how many of the unlawful texts are found; by whole texts. */
export function qualityOn(texts: readonly LabelledText[]): Quality {
  let [right, wrong, missed] = [0, 0, 0];
  const faults: string[] = [];
  for (const { rule, text, facts } of texts) {
    const found = checkText(text, facts).map((finding) => `${finding.rule.code}“${finding.words}”`);
    if (rule !== null && found.length > 0) right += 1;
    else if (rule !== null) { missed += 1; faults.push(`missed ${rule}: ${text}`); }
    else if (found.length > 0) { wrong += 1; faults.push(`wrong ${found.join(' ')}: ${text}`); }
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), faults };
}
