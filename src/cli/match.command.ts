import Table from 'cli-table3';
import { Command, Option } from 'commander';
import type { Match } from '../matching/index.js';
import { bestCandidates, bestVacancies, factorLabels, lineText, points, summary, type ListAsked } from '../matching/index.js';
import type { Locale } from '../platform/i18n/text.js';
import { namesOf, type MatchNames } from './match-names.js';
import { terminalLocale, withDatabase } from './context.js';
import { numberOf } from './ids.js';

interface Options { readonly seeker?: string; readonly vacancy?: string; readonly first: string; readonly list: ListAsked; readonly asOf?: string; readonly json?: boolean; readonly lang?: string }

const words = {
  zh: { rank: '名次', score: '契合度', known: '已知', eligibility: '条件', what: '对象', ELIGIBLE: '符合', UNCERTAIN: '待问清', EXCLUDED: '不符合', none: '没有可以匹配的。' },
  en: { rank: '#', score: 'Score', known: 'Known', eligibility: 'Eligible', what: 'Match', ELIGIBLE: 'yes', UNCERTAIN: 'to ask', EXCLUDED: 'no', none: 'Nothing matches.' },
} as const;

function why(match: Match, locale: Locale): string {
  const lines = match.factors.flatMap(({ name, contribution, weight, lines: evidence }) => [
    `${factorLabels[name][locale]} ${points(contribution)} / ${weight}`,
    ...evidence.map((line) => `  ${line.isKnown ? '·' : '?'} ${lineText(line.evidence).text[locale]}`),
  ]);
  return [summary(match, 'PERSON')[locale], ...lines].join('\n');
}

/** A short table of all, then the reasons of each: long lines are left to the terminal, and read well aloud. */
function report(matches: readonly Match[], names: MatchNames, locale: Locale): string {
  const t = words[locale];
  const output = new Table({ head: [t.rank, t.score, t.known, t.eligibility, t.what], style: { head: [], border: [] } });
  for (const [index, match] of matches.entries()) {
    output.push([index + 1, points(match.score), `${points(match.confidence)}%`, t[match.eligibility], names.of(match)]);
  }
  return [output.toString(), ...matches.map((match, index) => `\n${index + 1}. ${names.of(match)}\n${why(match, locale)}`)].join('\n');
}

function forPrograms(matches: readonly Match[], names: MatchNames, locale: Locale): object[] {
  return matches.map((match, index) => ({
    rank: index + 1, jobSeeker: match.pair.seeker.id, vacancy: match.pair.opportunity.id, name: names.of(match), score: match.score / 100, confidence: match.confidence / 100,
    eligibility: match.eligibility, summary: summary(match, 'PERSON')[locale],
    factors: match.factors.map(({ name, weight, value, contribution, lines }) => ({
      name, weight, value: value / 100, contribution: contribution / 100,
      lines: lines.map((line) => ({ about: line.evidence.about, weight: line.weight, value: line.value / 100, isKnown: line.isKnown, text: lineText(line.evidence).text[locale] })),
    })),
  }));
}

export const matchCommand = new Command('match')
  .description('rank the posts for a person, or the people for a post, with every reason')
  .option('--seeker <id>', 'the person')
  .option('--vacancy <id>', 'the post')
  .option('--first <n>', 'how many', '10')
  .addOption(new Option('--list <list>', 'what is suggested, the rest, or both together').choices(['SUGGESTED', 'OTHER', 'ANY']).default('SUGGESTED'))
  .option('--as-of <date>', 'apply the rules and the model of this day')
  .option('--json', 'print JSON for programs')
  .option('--lang <zh|en>', 'language')
  .action(async ({ seeker, vacancy, first, list, asOf, json, lang }: Options) => {
    if ((seeker === undefined) === (vacancy === undefined)) throw new Error('Give exactly one of --seeker and --vacancy.');
    const count = Number(first);
    if (!Number.isInteger(count) || count < 1) throw new Error(`--first is "${first}"; it must be a whole number of 1 or more.`);
    const locale = terminalLocale(lang);
    const output = await withDatabase(locale, async (ctx) => {
      const day = asOf ?? ctx.today;
      const matches = seeker !== undefined
        ? await bestVacancies(ctx, numberOf(seeker, 'JobSeeker'), { day, list, count })
        : await bestCandidates(ctx, numberOf(vacancy ?? '', 'Vacancy'), { day, list, count });
      const names = await namesOf(ctx, matches, seeker !== undefined ? 'POSTS' : 'PEOPLE');
      if (json === true) return JSON.stringify(forPrograms(matches, names, locale), null, 2);
      return matches.length === 0 ? words[locale].none : report(matches, names, locale);
    });
    process.stdout.write(`${output}\n`);
  });
