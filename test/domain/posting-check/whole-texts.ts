/** A condition that must not be set, as a careful reader marks it in a text. */
interface Mark { readonly rule: string; readonly from: number; readonly until: number }

/** A whole text of a post, with its marks. */
export interface WholeText {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Facts of the post by their names, as `kind` and `region`. */
  readonly facts: ReadonlyMap<string, string>;
}

function unmarked(marked: string): Pick<WholeText, 'text' | 'marks'> {
  const marks: Mark[] = [];
  let text = '';
  let rest = marked;
  for (let open = rest.indexOf('⟦'); open >= 0; open = rest.indexOf('⟦')) {
    const close = rest.indexOf('⟧', open);
    const [, rule = '', words = ''] = /^(\w+):([^]*)$/.exec(rest.slice(open + 1, close)) ?? [];
    if (close < 0 || words === '') throw new Error(`not marked rightly: ${marked}`);
    text += rest.slice(0, open);
    marks.push({ rule, from: text.length, until: text.length + words.length });
    text += words;
    rest = rest.slice(close + 1);
  }
  return { text: text + rest, marks };
}

/** @param table as `open-texts.data.ts` has it */
export function wholeTexts(table: string): WholeText[] {
  return table.trim().split(/\n\n(?=## )/).map((block) => {
    const [header = '', ...lines] = block.split('\n');
    const [title = '', facts = ''] = header.slice('## '.length).split(' | ');
    return { title, ...unmarked(lines.join('\n').trim()), facts: new Map(facts.split(' ').map((fact) => [fact.slice(0, fact.indexOf('=')), fact.slice(fact.indexOf('=') + 1)])) };
  });
}

/** What a check finds of a text. */
export interface FoundInText { readonly rule: string; readonly from: number; readonly until: number }

export interface WholeQuality {
  /** Of the texts in which something is found, those that set something. */
  readonly precision: number;
  /** Of the texts that set something, those in which something is found. */
  readonly recall: number;
  /** Of the single conditions, those that are found by their own rule, where they stand. */
  readonly conditions: number;
  /** Of the single findings, those that meet a condition, by whatever rule. */
  readonly findings: number;
  readonly faults: readonly string[];
}

const meet = (one: { readonly from: number; readonly until: number }, other: { readonly from: number; readonly until: number }): boolean => one.from < other.until && other.from < one.until;

export function wholeQuality(texts: readonly WholeText[], check: (text: WholeText) => readonly FoundInText[]): WholeQuality {
  const count = { found: 0, rightlyFound: 0, setting: 0, marks: 0, named: 0, findings: 0, rightFindings: 0 };
  const faults: string[] = [];
  for (const text of texts) {
    const found = check(text);
    const words = ({ from, until }: FoundInText): string => text.text.slice(from, until);
    count.found += found.length > 0 ? 1 : 0;
    count.setting += text.marks.length > 0 ? 1 : 0;
    count.rightlyFound += found.length > 0 && text.marks.length > 0 ? 1 : 0;
    count.marks += text.marks.length;
    count.findings += found.length;
    for (const mark of text.marks) {
      if (found.some((each) => each.rule === mark.rule && meet(each, mark))) count.named += 1;
      else faults.push(`missed ${mark.rule} “${words(mark)}” of ${text.title}${found.filter((each) => meet(each, mark)).map(({ rule }) => `, found as ${rule}`).join('')}`);
    }
    for (const each of found) {
      if (text.marks.some((mark) => meet(each, mark))) count.rightFindings += 1;
      else faults.push(`wrong ${each.rule} “${words(each)}” of ${text.title}`);
    }
  }
  return {
    precision: count.rightlyFound / count.found, recall: count.rightlyFound / count.setting, conditions: count.named / count.marks, findings: count.rightFindings / count.findings, faults,
  };
}
