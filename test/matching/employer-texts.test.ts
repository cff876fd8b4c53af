import { describe, expect, test } from '@jest/globals';
import type { DemandMet } from '../../src/matching/factors/line.js';
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { accommodations } from '../../src/domain/accommodations/index.js';
import { humanFunctions } from '../../src/domain/functions/index.js';
import type { PairFacts } from '../../src/matching/facts.js';
import { lineTextFor } from '../../src/matching/explanation/employer-texts.js';
import { plainLineText } from '../../src/matching/explanation/plain/index.js';
import type { Audience } from '../../src/matching/rules/index.js';
import { prerequisiteFunctions } from '../../src/matching/factors/prerequisites.js';
import { matchPair } from '../../src/matching/match.js';
import { MatchType } from '../../src/matching/match.type.js';
import { defaultModel } from '../../src/matching/model/model.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { accommodationCodes, pairFacts, runs } from './arbitraries.js';
import { aboutTheWork } from './cases.js';

const rules = rulesOn('2026-09-01');
const seed = Number(process.env['FAST_CHECK_SEED'] ?? randomInt(2 ** 31));
const cases = { numRuns: runs, seed };
const employers = ['EMPLOYER', 'APPROACHED'] as const satisfies readonly Audience[];

/** All that a reader is given of a match. */
function told(pair: PairFacts, audience: Audience): unknown {
  const match = new MatchType(matchPair(pair, defaultModel, rules), 'zh', audience);
  const { score, confidence, eligibility, summaries, questions, plain } = match;
  return {
    score, confidence, eligibility, summaries, questions, plain,
    gates: match.gates.map(({ id, outcome, reasons, rule, question, plain: words }) => [id, outcome, reasons, rule, question, words]),
    factors: match.factors.map(({ name, value, contribution, known, lines }) => [name, value, contribution, known, lines.map((line) => [
      line.about, line.weight, line.value, line.isKnown, line.texts, line.plain, line.question, line.function?.code, line.met, line.accommodation?.code, line.provision,
    ])]),
  };
}

const withSeeker = (pair: PairFacts, seeker: Partial<PairFacts['seeker']>): PairFacts => ({ ...pair, seeker: { ...pair.seeker, ...seeker } });
const level = fc.integer({ min: 0, max: 4 });

/** By function: the most that is asked of it, be it of the work or of the way to the place of work; null where one does not say how much. */
function mostAsked({ opportunity: { demands } }: PairFacts): Map<string, number | null> {
  return new Map([...Map.groupBy(demands, ({ functionCode }) => functionCode)].map(([code, all]) =>
    [code, all.reduce<number | null>((most, { level: asked }) => (most === null || asked === null ? null : Math.max(most, asked)), 0)]));
}

describe(`what an employer reads of functions (FAST_CHECK_SEED=${seed})`, () => {
  test('is nothing of a function that the vacancy does not ask about', () => {
    fc.assert(fc.property(pairFacts, fc.constantFrom(...employers), level, (pair, audience, other) => {
      // Every place of work but the own home asks whether people get there, and an accommodation whether people can use it: whether, and not how.
      const asked = new Set([...pair.opportunity.demands.map(({ functionCode }) => functionCode), 'travelling', ...prerequisiteFunctions]);
      const capacities = Object.fromEntries(humanFunctions.entries.flatMap(({ code }): [string, number][] => {
        const known = pair.seeker.capacities[code];
        if (!asked.has(code)) return [[code, other]];
        return known === undefined ? [] : [[code, known]];
      }));
      expect(told(withSeeker(pair, { capacities }), audience)).toEqual(told(pair, audience));
    }), cases);
  });

  test('is not by how much a demand is met: every level that reaches it is told alike', () => {
    fc.assert(fc.property(pairFacts, fc.constantFrom(...employers), (pair, audience) => {
      const reached = Object.fromEntries([...mostAsked(pair)].filter(([functionCode]) => functionCode !== 'travelling' && !prerequisiteFunctions.has(functionCode)).flatMap(([functionCode, asked]) => {
        const has = pair.seeker.capacities[functionCode];
        return has !== undefined && asked !== null && has >= asked ? [[functionCode, asked]] : [];
      }));
      expect(told(withSeeker(pair, { capacities: { ...pair.seeker.capacities, ...reached } }), audience)).toEqual(told(pair, audience));
    }), cases);
  });

  test('is, before the person applies, not whether an aid of their own meets a demand', () => {
    fc.assert(fc.property(pairFacts, (pair) => {
      const { seeker } = pair;
      const lines = matchPair(pair, defaultModel, rules).factors.flatMap((factor) => factor.lines.map(({ evidence }) => evidence));
      const ofDemands = (isSo: (met: DemandMet) => boolean): string[] => lines.flatMap((line) => (line.about === 'DEMAND' && isSo(line.met) ? [line.functionCode] : []));
      const [byAid, otherwise] = [ofDemands((met) => met === 'WITH_OWN_AID'), ofDemands((met) => met !== 'WITH_OWN_AID' && met !== 'UNAIDED')];
      const isAided = (code: string): boolean => byAid.includes(code) && !otherwise.includes(code) && code !== 'travelling' && !prerequisiteFunctions.has(code);
      const unaided = Object.fromEntries([...mostAsked(pair)].flatMap(([functionCode, asked]) => (isAided(functionCode) && asked !== null ? [[functionCode, asked]] : [])));
      expect(told(withSeeker(pair, { capacities: { ...seeker.capacities, ...unaided } }), 'EMPLOYER')).toEqual(told(pair, 'EMPLOYER'));
    }), cases);
  });

  test('is, before the person applies, not whether what the person asks for is provided, or brought along', () => {
    fc.assert(fc.property(pairFacts, (pair) => {
      const [need] = pair.seeker.needs;
      if (need === undefined) return;
      const { provisions } = pair.opportunity;
      // Without demands and travelling, which aids help with as well.
      const ask = (aids: readonly string[]): PairFacts => ({ ...withSeeker(pair, { aids: [...aids], needs: [need], capacities: {} }), opportunity: { ...pair.opportunity, demands: [], provisions: { ...provisions, [need.accommodationCode]: 'PROVIDED' } } });
      expect(told(ask([need.accommodationCode]), 'EMPLOYER')).toEqual(told(ask([]), 'EMPLOYER'));
    }), cases);
  });

  test('is, before the person applies, not which accommodation is asked for: another one of which the employer says the same reads alike', () => {
    fc.assert(fc.property(pairFacts, fc.constantFrom(...accommodationCodes), (pair, code) => {
      const { seeker, opportunity: { provisions, workMode } } = pair;
      const [first, ...others] = seeker.needs;
      if (first === undefined || provisions[first.accommodationCode] !== provisions[code] || others.some(({ accommodationCode }) => accommodationCode === code)) return;
      // What is met says so; the text does not say whether the employer provides it.
      const isSettled = (asked: string): boolean => seeker.aids.includes(asked) || (workMode === 'HOME_BASED' && accommodations.get(asked).isIdleAtHome);
      if (provisions[code] !== 'PROVIDED' && isSettled(first.accommodationCode) !== isSettled(code)) return;
      expect(told(withSeeker(pair, { needs: [{ ...first, accommodationCode: code }, ...others] }), 'EMPLOYER')).toEqual(told(pair, 'EMPLOYER'));
    }), { ...cases, numRuns: 4 * runs });
  });

  test('carries no level, and names no aid of the person', () => {
    fc.assert(fc.property(pairFacts, fc.constantFrom(...employers), (pair, audience) => {
      const aids = pair.seeker.aids.map((code) => accommodations.get(code).label);
      for (const { evidence } of matchPair(pair, defaultModel, rules).factors.flatMap((factor) => factor.lines)) {
        if (evidence.about !== 'DEMAND' && evidence.about !== 'NEED') continue;
        const { text, question } = lineTextFor(evidence, audience);
        for (const words of [text, plainLineText(evidence, audience), ...(question === null ? [] : [question])]) {
          expect(`${words.zh} ${words.en}`).not.toMatch(/\d ?级|level \d|has \d|本人 ?\d|您/);
          if (evidence.about !== 'DEMAND') continue;
          const named = evidence.accommodation === null ? null : accommodations.get(evidence.accommodation.code).label;
          // The names of some accommodations are part of others.
          for (const aid of aids) expect(words.zh.includes(aid.zh) && named?.zh.includes(aid.zh) !== true && !humanFunctions.get(evidence.functionCode).label.zh.includes(aid.zh)).toBe(false);
        }
      }
    }), cases);
  });
});

describe('read aloud', () => {
  const evidence = { about: 'DEMAND', ...aboutTheWork, functionCode: 'reading', level: 3, isEssential: true, basis: 'STATED', capacity: 0, ownAid: null, accommodation: null } as const;
  const reader = { code: 'screenReader', provision: 'PROVIDED', isSure: true, unsureOf: null } as const;
  test.each([
    ['UNAIDED', { ...evidence, capacity: 4, met: 'UNAIDED' }, '岗位要求阅读印刷文字(必需):达到要求。', '岗位要求阅读印刷文字(必需):达到要求。'],
    ['WITH_OWN_AID', { ...evidence, ownAid: 'screenReader', met: 'WITH_OWN_AID' }, '岗位要求阅读印刷文字(必需):达到要求。', '岗位要求阅读印刷文字(必需):用本人自带的辅具达到要求,要为辅具准备什么,请问本人。'],
    ['ACCOMMODATED', { ...evidence, accommodation: reader, met: 'ACCOMMODATED' }, '岗位要求阅读印刷文字(必需):借助读屏软件达到要求(用人单位已提供)。', null],
    ['UNMET', { ...evidence, met: 'UNMET' }, '岗位要求阅读印刷文字(必需):达不到要求。', null],
    ['UNKNOWN', { ...evidence, capacity: null, met: 'UNKNOWN' }, '岗位要求阅读印刷文字(必需):还不知道能否达到要求。', null],
  ] as const)('%s', (_met, line, before, after) => {
    expect([lineTextFor(line, 'EMPLOYER').text.zh, lineTextFor(line, 'APPROACHED').text.zh]).toEqual([before, after ?? before]);
  });

  test('the question about a level that is unknown is for the service centre, not for the person', () => {
    expect(lineTextFor({ ...evidence, capacity: null, met: 'UNKNOWN' }, 'EMPLOYER').question?.zh).toBe('由服务中心向本人了解能否达到这项要求:阅读印刷文字。请用人单位不要直接询问身体情况。');
  });

  test('a need is named once the person has applied', () => {
    const need = { about: 'NEED', accommodationCode: 'signInterpreter', isRequired: true, settledBy: null, provision: 'WILLING' } as const;
    expect(lineTextFor(need, 'EMPLOYER').text.zh).toBe('本人提出一项便利(必需):用人单位愿意提供。');
    expect(lineTextFor(need, 'APPROACHED').text.zh).toBe('需要手语翻译(必需):用人单位愿意提供;每月约 1500 元、可申请“支持性服务费用补贴”。');
  });

  test.each(['OWN_AID', 'WORK_AT_HOME'] as const)('a need that %s settles asks nothing of the employer, and how it is settled is not told', (settledBy) => {
    const need = { about: 'NEED', accommodationCode: 'screenReader', isRequired: true, settledBy, provision: null } as const;
    expect(employers.map((audience) => [lineTextFor(need, audience), plainLineText(need, audience).zh])).toEqual([
      [{ text: { zh: '本人提出一项便利(必需):用人单位不用另外安排。', en: 'The person asks for an accommodation (required): there is nothing more for the employer to arrange.' }, question: null }, '求职者需要一项帮助:单位不用另外安排。'],
      [{ text: { zh: '需要读屏软件(必需):用人单位不用另外安排。', en: 'Asks for Screen reader (required): there is nothing more for the employer to arrange.' }, question: null }, '求职者需要读屏软件:单位不用另外安排。'],
    ]);
  });
});
