import { occupations } from '../../domain/occupations/index.js';
import { Nearest, unit, type Vector } from '../../suggesting/index.js';
import { remembered } from '../reading/remembered.js';

/** An occupation that a title probably means. */
export interface LinkedOccupation {
  readonly code: string;
  /** How sure that is, in basis points (0 to 10,000). */
  readonly confidence: number;
}

/** Below this a link says too little. */
const leastConfidence = 3500;
/** From this on the occupation's usual demands are presumed of the post. */
export const presumingConfidence = 5500;

/** A title without what says nothing of the work: brackets, codes, years, ranks, urgency. */
function essence(title: string): string {
  return title.normalize('NFKC').toLowerCase()
    .replaceAll(/[([{【<].*?[)\]}】>]/g, '')
    .replaceAll(/\d{2,}届?|校招|社招|急聘|急招|诚聘|双休|五险一金|包吃住|高级|中级|初级|资深|助理|实习生?|兼职|全职|储备/g, '')
    .replaceAll(/[^\p{Script=Han}a-z+#]/gu, '');
}

interface Name { readonly text: string; readonly code: string }

const names: readonly Name[] = occupations.entries.flatMap(({ code, label, aliases }) => [label.zh, ...aliases].map((name) => ({ text: essence(name), code })))
  .filter(({ text }) => text.length >= 2);
const exact = new Map(names.toReversed().map(({ text, code }) => [text, code]));

function bigrams(text: string): string[] {
  const marked = `^${text}$`;
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

const frequency = new Map<string, number>();
for (const { text } of names) for (const gram of new Set(bigrams(text))) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);

function weightOf(gram: string): number {
  return Math.log(1 + names.length / (1 + (frequency.get(gram) ?? 0)));
}

function vectorOf(text: string): Vector {
  const weights = new Map<string, number>();
  for (const gram of bigrams(text)) weights.set(gram, (weights.get(gram) ?? 0) + weightOf(gram));
  return unit(weights);
}

const vectors = new Nearest(names.map(({ text }) => vectorOf(text)));

/** The name whose weighted pairs of characters lie nearest (cosine), as a link. */
function nearest(text: string): LinkedOccupation | null {
  let best: LinkedOccupation | null = null;
  vectors.cosines(vectorOf(text)).forEach((cosine, index) => {
    const confidence = Math.floor(9000 * cosine);
    const code = names[index]?.code;
    if (code !== undefined && cosine > 0 && (best === null || confidence > best.confidence)) best = { code, confidence };
  });
  return best;
}

/** The longest name that stands within the title, as a link: surer, the more of the title it covers. */
function contained(text: string): LinkedOccupation | null {
  let best: Name | null = null;
  for (const name of names) if (text.includes(name.text) && (best === null || name.text.length > best.text.length)) best = name;
  return best === null ? null : { code: best.code, confidence: 5500 + Math.floor((4000 * best.text.length) / text.length) };
}

const links = remembered((title: string): { readonly link: LinkedOccupation | null } => {
  const text = essence(title);
  const code = exact.get(text);
  const found = text === '' ? null : code !== undefined ? { code, confidence: 10_000 }
    : [contained(text), nearest(text)].reduce((best, each) => (each !== null && (best === null || each.confidence > best.confidence) ? each : best), null);
  return { link: found !== null && found.confidence >= leastConfidence ? found : null };
});

/** The occupation that a title probably means; null where nothing lies near enough. */
export function linkTitle(title: string): LinkedOccupation | null {
  return links(title).link;
}
