import { describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { lineText } from '../../../src/matching/explanation/line-texts.js';
import { plainGateText, plainLineText, plainMatch } from '../../../src/matching/explanation/plain/index.js';
import type { PairFacts } from '../../../src/matching/facts.js';
import type { Evidence } from '../../../src/matching/factors/line.js';
import { matchPair, type Match } from '../../../src/matching/match.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { gateIds, gateOf } from '../../../src/matching/rules/index.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import type { Text } from '../../../src/platform/i18n/text.js';
import { pairFacts, runs } from '../arbitraries.js';
import { day, demonstrationPairs } from './demonstration-pairs.js';
import { faultsOf } from './plain-language.js';
import { aboutTheWork } from '../cases.js';

const rules = rulesOn(day);
const seed = Number(process.env['FAST_CHECK_SEED'] ?? randomInt(2 ** 31));
/** So many faults are printed. */
const shown = 20;

const matched = (pair: PairFacts): Match => matchPair(pair, defaultModel, rules);

/** Every plain text of a match. */
function textsOf(match: Match): Text[] {
  return [
    ...plainMatch(match, 'PERSON'),
    ...plainMatch(match, 'HELPER'),
    ...match.gates.map((gate) => plainGateText(gate, match, 'PERSON')),
    ...match.factors.flatMap(({ lines }) => lines.map(({ evidence }) => plainLineText(evidence, 'PERSON'))),
  ];
}

describe('the plain register of the demonstration', () => {
  test('has short sentences in plain words, in both languages', async () => {
    const matches = (await demonstrationPairs(11, 29)).map(matched);
    expect(matches.length).toBe(6276);
    const kinds = new Set(
      matches.map(({ eligibility, isOnlyConfirmationOpen }) => `${eligibility} ${String(isOnlyConfirmationOpen)}`),
    );
    expect([...kinds].sort()).toEqual(['ELIGIBLE false', 'EXCLUDED false', 'UNCERTAIN false', 'UNCERTAIN true']);
    expect(faultsOf(matches.flatMap(textsOf)).slice(0, shown)).toEqual([]);
  });

  test('says first whether it can be done, and last what to do next', async () => {
    for (const match of (await demonstrationPairs(97, 31)).map(matched)) {
      const sentences = plainMatch(match, 'PERSON').map(({ zh }) => zh);
      // Not exact: each match begins with one of these, as it is decided.
      expect(sentences[0]).toMatch(
        /^(看来能做,单位还没确认要求。|这个岗位您可以报名。|您能不能做|这个岗位您现在报不了。|您还没有同意|辅助性就业主要面向)/,
      );
      // Not exact: each match has a next step of its own.
      expect(sentences.at(-1)).toMatch(/^下一步:|可以看看别的岗位。$/);
      // Not exact: what several lines say alike differs by match.
      expect(new Set(sentences).size).toBeGreaterThan(sentences.length - 4);
    }
  });

  test('reads 看来能做,单位还没确认要求 where the confirmation alone is open, and only there', async () => {
    const matches = (await demonstrationPairs(53, 17)).map(matched);
    const reads = ({ eligibility, ...match }: Match): boolean =>
      plainMatch({ ...match, eligibility }, 'PERSON')[0]?.zh === '看来能做,单位还没确认要求。';
    expect(matches.filter((match) => reads(match) !== match.isOnlyConfirmationOpen)).toEqual([]);
    expect(matches.some(reads)).toBe(true);
  });
});

describe('where too little is known', () => {
  test('below 25 % of known facts it says so, and praises nothing; above it does not', async () => {
    const pairs = await demonstrationPairs(23, 11);
    // Of some of them nearly nothing is known.
    const strangers = pairs.slice(0, 400).map((pair) => ({
      ...pair, seeker: { ...pair.seeker, capacities: {}, skills: [], areSkillsConfirmed: false, work: [], wishes: {}, needs: [] },
    }));
    const open = [...pairs, ...strangers]
      .map(matched)
      .filter(({ eligibility }) => eligibility !== 'EXCLUDED');
    const said = (match: Match): string =>
      plainMatch(match, 'PERSON')
        .map(({ zh }) => zh)
        .join('');
    const little = open.filter(({ confidence }) => confidence < 2_500);
    // Not exact: how much is known of a pair changes with each new rule.
    expect(little.length).toBeGreaterThan(30);
    expect(open.filter((match) => said(match).includes('知道得太少') !== match.confidence < 2_500)).toEqual([]);
    expect(
      little
        .map(said)
        .filter((text) =>
          /您会(?![^,。]*吗|这个|一些)|,您会。|您能做。|您都能做|合您的意|是您想去的地方|够您想要的|接受得了|正是您想做|不用出门|%/.test(
            text,
          ),
        ),
    ).toEqual([]);
  });
});

describe(`the plain register of random facts (FAST_CHECK_SEED=${seed})`, () => {
  test('has short sentences in plain words, in both languages', () => {
    fc.assert(
      fc.property(pairFacts, (pair) => {
        expect(faultsOf(textsOf(matched(pair)))).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('tells those who do not serve the job seeker nothing of who somebody is before the law', () => {
    fc.assert(
      fc.property(pairFacts, (pair) => {
        const match = matched(pair);
        const told = match.gates
          .filter(({ id }) => gateOf(id).isAboutStatus === true)
          .map((gate) => plainGateText(gate, match, 'HELPER').zh);
        for (const text of told) expect(text).toMatch(/^法律定的条件(符合|不符合|还没核实)/);
        const whole = plainMatch(match, 'HELPER').map(({ zh }) => zh);
        expect(whole.join('')).not.toMatch(/残疾|专岗|公益性|辅助性就业主要|认定/);
      }),
      { numRuns: runs, seed },
    );
  });

  test('every gate has a text for each of its answers', () => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(pairFacts, (pair) => {
        const match = matched(pair);
        for (const gate of match.gates) {
          expect(plainGateText(gate, match, 'PERSON').zh).not.toBe('');
          answers.add(gate.id);
        }
      }),
      { numRuns: 200, seed },
    );
    expect([...answers].sort()).toEqual([...gateIds].sort());
  });
});

describe('the exact register', () => {
  test('names a level of a skill or a function as 程度 or as "level 2 of 4", never as 级; what is there has no price, and what is free no subsidy', async () => {
    const texts = (await demonstrationPairs(37, 23))
      .map(matched)
      .flatMap(({ factors }) => factors.flatMap(({ lines }) => lines.map(({ evidence }) => lineText(evidence))))
      .flatMap(({ text, question }) => [text, ...(question === null ? [] : [question])]);
    // Not exact: each new line of a match adds some.
    expect(texts.length).toBeGreaterThan(50_000);
    expect(
      texts
        .map(({ zh }) => zh)
        .filter((zh) => /[\d一二三四五] ?级/.test(zh))
        .slice(0, shown),
    ).toEqual([]);
    expect(
      texts
        .map(({ zh }) => zh)
        .filter((zh) => /已提供[;,(].*元|不需要费用.*补贴/.test(zh))
        .slice(0, shown),
    ).toEqual([]);
    const told = lineText({
      about: 'DEMAND', ...aboutTheWork,
      functionCode: 'reading',
      level: 3,
      isEssential: true,
      basis: 'STATED',
      capacity: 2,
      ownAid: null,
      accommodation: { code: 'screenReader', provision: 'PROVIDED', isSure: true, unsureOf: null },
      met: 'ACCOMMODATED',
    }).text;
    expect(told).toEqual({
      zh: '阅读印刷文字:要求程度 3(0 到 4;必需),本人程度 2,用读屏软件达到(用人单位已提供)。',
      en: 'Reading print: level 3 of 4 asked (essential); the person has 2; met with Screen reader (the employer provides it).',
    });
  });

  test('pay without a top that starts below the wish may still reach it', () => {
    const { text, question } = lineText({ about: 'PAY', wishedCny: 4000, offeredMinCny: 3000, offeredMaxCny: null });
    expect([text.zh, question?.zh]).toEqual([
      '月工资:希望 4000 元,岗位是 3000 元起,能否达到未知。',
      '请问用人单位:每月工资最高多少?',
    ]);
    expect(
      plainLineText({ about: 'PAY', wishedCny: 4000, offeredMinCny: 3000, offeredMaxCny: null }, 'PERSON').zh,
    ).toBe('工资每月3000元起。能不能到您想要的4000元,先问单位。');
  });
});

describe('both registers', () => {
  const isMet: ReadonlySet<string> = new Set(['UNAIDED', 'WITH_OWN_AID', 'LICENSED', 'ACCOMMODATED']);

  test('tell the same of every demand, need and verdict of the demonstration', async () => {
    const verdicts = { ELIGIBLE: '这个岗位您可以报名。', UNCERTAIN: '您能不能做' } as const;
    let demands = 0;
    for (const match of (await demonstrationPairs(41, 19)).map(matched)) {
      const [first] = plainMatch(match, 'PERSON');
      if (match.eligibility !== 'EXCLUDED' && !match.isOnlyConfirmationOpen)
        expect(first?.zh.startsWith(verdicts[match.eligibility])).toBe(true);
      for (const { evidence } of match.factors.flatMap(({ lines }) => lines)) {
        const { zh } = plainLineText(evidence, 'PERSON');
        if (evidence.about === 'DEMAND') {
          demands++;
          expect([zh, /您能做。|可以做。|不要求|^到上班的地方不用/.test(zh)]).toEqual([zh, isMet.has(evidence.met)]);
          expect([zh, /先问单位|请您回答/.test(zh)]).toEqual([zh, evidence.met === 'UNKNOWN']);
        }
        if (evidence.about === 'NEED')
          expect([zh, zh.startsWith('先问单位')]).toEqual([
            zh,
            evidence.provision === null && evidence.settledBy === null,
          ]);
      }
    }
    // Not exact: each new demand of an occupation adds some.
    expect(demands).toBeGreaterThan(20_000);
  });
});

describe('not so, but so', () => {
  const told = (evidence: Evidence): string => plainLineText(evidence, 'PERSON').zh;
  const climbing = {
    about: 'DEMAND', ...aboutTheWork,
    functionCode: 'climbing',
    level: 2,
    isEssential: true,
    capacity: 0,
    ownAid: null,
    accommodation: null,
  } as const;

  test('a skill that another one is near to', () => {
    expect(
      told({
        about: 'SKILL',
        asked: { code: 'moxibustion', level: 2, isRequired: true, basis: 'STATED' },
        held: { code: 'guasha', level: 4, relation: 'SIBLING' },
        isListOpen: false,
      }),
    ).toBe('岗位要会艾灸。您会刮痧,两样差不多,容易学。');
  });

  test('a demand that an accommodation meets', () => {
    expect(
      told({
        about: 'DEMAND', ...aboutTheWork,
        functionCode: 'reading',
        level: 3,
        isEssential: true,
        basis: 'STATED',
        capacity: 2,
        ownAid: null,
        accommodation: { code: 'screenReader', provision: 'PROVIDED', isSure: true, unsureOf: null },
        met: 'ACCOMMODATED',
      }),
    ).toBe('要看文件。您看字有点困难,单位有读屏软件,可以做。');
  });

  test('an accommodation that is there has no price', () => {
    expect(
      told({ about: 'NEED', accommodationCode: 'lift', isRequired: true, settledBy: null, provision: 'PROVIDED' }),
    ).toBe('单位有电梯。');
  });

  test('an accommodation that nobody has to provide', () => {
    const need = { about: 'NEED', isRequired: true, provision: null } as const;
    expect(told({ ...need, accommodationCode: 'stepFreeAccess', settledBy: 'WORK_AT_HOME' })).toBe(
      '在家干活,用不着单位提供坡道或没有台阶的门。',
    );
    expect(told({ ...need, accommodationCode: 'offPeakHours', settledBy: 'WORK_AT_HOME' })).toBe(
      '在家干活,用不着单位让您错开高峰上下班。',
    );
    expect(told({ ...need, accommodationCode: 'screenReader', settledBy: 'OWN_AID' })).toBe(
      '您自己有读屏软件,用不着单位提供。',
    );
    expect(told({ ...need, accommodationCode: 'textMessaging', settledBy: 'OWN_AID' })).toBe(
      '您用文字沟通,用不着单位提供。',
    );
  });

  test('a presumed demand that is not met', () => {
    expect(told({ ...climbing, basis: 'PRESUMED', met: 'UNKNOWN' })).toBe(
      '这类工作一般要爬楼,您这方面有困难。到底要不要,先问单位。',
    );
  });

  test('supported employment for somebody for whom it is not meant', async () => {
    const pairs = (await demonstrationPairs(13, 7)).filter(
      ({ opportunity: { kind }, seeker: { disability } }) => kind === 'SUPPORTED' && disability?.kind === 1,
    );
    const [match] = pairs.map(matched);
    if (match === undefined) throw new Error('the demonstration has no such pair');
    const said = '辅助性就业主要面向智力、精神和重度肢体残疾人,这个岗位您报不了,可以看看别的岗位。';
    expect(plainGateText({ id: 'SUPPORTED_EMPLOYMENT', outcome: 'FAIL' }, match, 'PERSON').zh).toBe(said);
    expect(plainMatch(match, 'PERSON').map(({ zh }) => zh)).toEqual([said]);
  });
});
