import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkDemands } from '../../../src/domain/posting-check/check-demands.js';
import { clauses } from '../../../src/domain/posting-check/clauses.data.js';
import { foundIn } from '../../../bench/texts.bench.js';
import { checkPosting } from '../../../src/domain/posting-check/check-posting.js';
import { checkText } from '../../../src/domain/posting-check/check-text.js';
import type { PostingFacts } from '../../../src/domain/posting-check/posting-rule.js';
import { postingRules } from '../../../src/domain/posting-check/rules.data.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { developedTexts } from './developed.data.js';
import { heldOutTexts } from './held-out.data.js';
import { openTexts } from './open-texts.data.js';
import { labelledTexts, qualityOn } from './texts.js';
import { allTrainingTexts } from './training/training.js';
import { unseenTexts } from './unseen-texts.data.js';
import { wholeQuality, wholeTexts } from './whole-texts.js';

const developed = labelledTexts(developedTexts);
const heldOut = labelledTexts(heldOutTexts);
const open0: PostingFacts = { occupationCode: null, shift: null, kind: 'OPEN' };
const found = (text: string, facts: PostingFacts = open0): string[] => checkText(text, facts).map(({ rule, words }) => `${rule.code} ${words}`);

describe('the labelled texts', () => {
  test('are 398, half of them lawful look-alikes, and none stands in both parts', () => {
    const lawfulIn = (texts: typeof developed): number => texts.filter(({ rule }) => rule === null).length;
    expect([developed, heldOut].map((texts) => ({ all: texts.length, lawful: lawfulIn(texts) }))).toEqual([{ all: 216, lawful: 106 }, { all: 182, lawful: 96 }]);
    const known = new Set(developed.map(({ text, facts }) => `${text} ${JSON.stringify(facts)}`));
    expect(heldOut.filter(({ text, facts }) => known.has(`${text} ${JSON.stringify(facts)}`)).map(({ text }) => text)).toEqual([]);
  });

  test('precision and recall are at least 0.95 on the part that no rule was written from', () => {
    expect(qualityOn(heldOut)).toEqual({
      precision: 85 / 88, recall: 85 / 86,
      faults: ['missed appearance: 有良好的个人形象和气质', 'wrong health“心理健康”: 心理健康热线接线员', 'wrong speech“口齿伶俐”: 主播,口齿伶俐', 'wrong limbs“搬运重物”: 家具搬运,需要搬运重物'],
    });
  });

  test('and on the part that the rules were written from, where each finding is of the rule expected', () => {
    expect(qualityOn(developed)).toEqual({ precision: 110 / 111, recall: 1, faults: ['wrong sex“女” sex“男”: 女,不限;男,不限'] });
    const others = developed.filter(({ rule, text, facts }) => rule !== null && !checkText(text, facts).some((finding) => finding.rule.code === rule)).map(({ rule, text }) => `${String(rule)}: ${text}`);
    expect(others).toEqual([]);
  });
});

describe('whole texts', () => {
  const [open, unseen] = [wholeTexts(openTexts), wholeTexts(unseenTexts)];

  test('are 150, of which 50 served to change no rule and no model', () => {
    expect([open.length, unseen.length]).toEqual([100, 50]);
    const trained = new Set(allTrainingTexts.map(({ text }) => text));
    expect(unseen.filter(({ text }) => trained.has(text))).toEqual([]);
    const rules = new Set<string>(postingRules.map(({ code }) => code));
    expect([...open, ...unseen].flatMap(({ marks }) => marks).filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });

  test('that were not seen: most of those that set something are found, most of what is found sets something, and most single conditions are named', () => {
    const { precision, recall, conditions } = wholeQuality(unseen, foundIn);
    // What the issue asks of precision and of single conditions, 0.93 and 0.90, is not reached: `bench -- texts` says so.
    expect({ precision, recall, conditions }).toEqual({ precision: 28 / 32, recall: 28 / 29, conditions: 61 / 69 });
  });

  test('that rules were written by: nothing lawful is found, and each that sets something', () => {
    const { precision, recall, conditions } = wholeQuality(open, foundIn);
    expect({ precision, recall, conditions }).toEqual({ precision: 1, recall: 1, conditions: 116 / 120 });
  });

  test('what is like other conditions, and said by no rule, is told as likely and holds nothing back', () => {
    const posting = { title: '仓库保管员', description: '单休,包午饭,说话不能磕磕绊绊。', occupationCode: null, shift: 'DAY', kind: 'OPEN', demands: [] };
    expect(checkPosting(posting, true).map(({ rule, level, words }) => [rule, level, words])).toEqual([['speech', 'LIKELY', '说话不能磕磕绊绊']]);
    expect(checkPosting(posting, true, { tellsLikely: false })).toEqual([]);
  });

  test('in traditional characters are read as those in simplified ones, and told as they stand', () => {
    expect(found('限女生,無慢性病,五官端正')).toEqual(['sex 限女生', 'health 無慢性病', 'appearance 五官端正']);
  });

  test.each([
    ['有下列情形之一的不得报考:1.身体有残疾的;2.受过刑事处罚的', ['disability 残疾的']], ['体检有下列情况之一的,视为不合格:①色盲;②双耳听力有异常。宿舍有空调', ['colour 色盲', 'hearing 双耳听力有异常']], ['谢绝残障人士应聘', ['disability 谢绝残障人']], ['我们不太适合听不见的朋友', ['disabilityKind 不太适合听不见']],
    ['体检参照公务员录用体检通用标准执行', ['medicalStandard 参照公务员录用体检通用标准']], ['体检参照公务员录用体检通用标准,残疾考生提供合理便利', []], ['两年内不得怀孕', ['pregnancy 两年内不得怀孕']], ['入职交押金500元', ['deposit 交押金500元']], ['不收取押金、服装费', []],
    ['每月1200元', ['minimumWage 每月1200元']], ['月薪一千四', ['minimumWage 月薪一千四']], ['餐补每月300元', []], ['为顾客办理押金退还', []], ['不得以残疾为由拒绝录用', []], ['因岗位为矿山井下,禁忌女职工', []],
  ])('%s: %j', (text, expected) => { expect(found(text)).toEqual(expected); });

  test('what a law sets for the work itself is no condition of the notice, and is one for other work', () => {
    const of = (title: string, text: string): string[] => found(text, { ...open0, title });
    expect([of('货车司机', '裸眼视力5.0以上,无红绿色盲'), of('护士', '无色盲,双耳听力正常'), of('高压电工', '无癫痫、心脏病'), of('消防员', '身高1.65米以上')]).toEqual([[], [], [], []]);
    expect(of('文员', '裸眼视力5.0以上,无红绿色盲')).toEqual(['eyesight 裸眼视力5.0以上', 'colour 无红绿色盲']);
  });
});

describe('a rule', () => {
  test('has a clause of its own, and one for public employers', () => {
    const sourcesOf = (each: (typeof postingRules)[number]): string => [each.clause, each.publicClause].map((clause) => clauses[clause].source.zh).join(' ');
    const [discrimination, service] = ['《就业促进法》第二十九条 晋政办发〔2025〕35号第一条', '《就业服务与就业管理规定》第二十条 晋政办发〔2025〕35号第一条'];
    expect(postingRules.map((each) => [each.code, sourcesOf(each)])).toEqual([
      ['disability', discrimination], ['disabilityKind', discrimination], ['health', discrimination], ['medicalStandard', discrimination], ['selfCare', discrimination], ['appearance', service],
      ['sex', '《就业促进法》第二十七条 《就业促进法》第二十七条'], ['pregnancy', '《就业促进法》第二十七条 《就业促进法》第二十七条'], ['stature', service], ['eyesight', discrimination], ['colour', discrimination], ['hearing', discrimination],
      ['speech', discrimination], ['limbs', discrimination], ['shift', discrimination], ['deposit', '《劳动合同法》第九条 《劳动合同法》第九条'], ['minimumWage', '《劳动法》第四十八条 《劳动法》第四十八条'],
    ]);
    expect(postingRules.filter(({ finds, locate }) => finds.length === 0 && locate === undefined)).toEqual([]);
    expect(new Set(postingRules.map(({ code }) => code)).size).toBe(postingRules.length);
  });

  test('names the words as they stand in the text, and where', () => {
    const text = '任职要求:1.大专以上;2.五 官 端 正,身高1.65米以上。';
    for (const { words, from, until } of checkText(text, open0)) expect(text.slice(from, until)).toBe(words);
    expect(found(text)).toEqual(['appearance 五 官 端 正', 'stature 身高1.65米以上']);
  });

  test.each([
    ['能适应夜班', { ...open0, shift: 'DAY' }, ['shift 能适应夜班']], ['能适应夜班', { ...open0, shift: 'NIGHT' }, []], ['能适应夜班', { ...open0, shift: 'ROTATING' }, []], ['能适应夜班', open0, []],
    ['听力正常', { ...open0, occupationCode: '4-04-05-03' }, []], ['听力正常', { ...open0, occupationCode: '6-05-01-03' }, ['hearing 听力正常']], ['听力正常', open0, ['hearing 听力正常']],
    ['精神残疾除外', { ...open0, kind: 'RESERVED' }, []], ['精神残疾除外', open0, ['disabilityKind 精神残疾除外']],
    ['生活能自理', { ...open0, kind: 'SUPPORTED' }, []], ['生活能自理', open0, ['selfCare 生活能自理']],
    ['不要求五官端正、身高1.7米以上', open0, []], ['不要求经验,身体健康', open0, ['health 身体健康']], ['身高不限,五官端正', open0, ['appearance 五官端正']],
    ['', open0, []], ['五官端正'.repeat(3), open0, ['appearance 五官端正']],
  ] satisfies [string, PostingFacts, string[]][])('%s, %j: %j', (text, facts, expected) => { expect(found(text, facts)).toEqual(expected); });

  test('comes to an end with a long text of nothing but its words', () => {
    expect(found('身体健康五官端正'.repeat(1250))).toEqual(['health 身体健康', 'appearance 五官端正']);
    expect(found('无残疾,'.repeat(2500))).toEqual(Array.from({ length: 2500 }, () => 'disability 无残疾'));
    for (const word of ['残疾', '歧视', '不能', '没有', '照料', '身体', '限']) checkText(word.repeat(5000), open0);
  });
});

describe('demands on functions', () => {
  const demand = (functionCode: string, level: number | null, isEssential = true, basis = 'STATED') => ({ functionCode, level, isEssential, basis });
  const codes = (demands: Parameters<typeof checkDemands>[0], occupation: string | null): string[] => checkDemands(demands, occupation).map(({ functionCode }) => functionCode);

  test('that the work does not need are found: essential ones, stated, of a known occupation', () => {
    expect(codes([demand('walking', 3), demand('hearingSpeech', 3), demand('speaking', 4)], '4-04-05-03')).toEqual(['walking']);
    expect(codes([demand('computerUse', 3), demand('computerUse', 4)], '4-04-05-03')).toEqual(['computerUse']); // usually 2: one level more passes, two do not
    expect(codes([demand('walking', 3, false), demand('walking', 3, true, 'PRESUMED'), demand('walking', 0)], '4-04-05-03')).toEqual([]);
    expect(codes([demand('walking', 3)], null)).toEqual([]);
    expect(codes([demand('walking', null), demand('hearing', null)], '4-04-05-03')).toEqual(['walking', 'hearing']);
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('demo'); });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  interface Faults { readonly userErrors: readonly { readonly code: string; readonly path: string[]; readonly message: string }[] }
  const write = (mutation: string, input: Readonly<Record<string, unknown>>, as = 'counsellor') => server.write<Faults & { readonly vacancy: { readonly id: string; readonly version: number } | null }>(mutation, input, as, 'vacancy { id version } userErrors { path message }');
  const publish = async (id: string, as = 'counsellor'): ReturnType<typeof write> => (await server.data<{ payload: Awaited<ReturnType<typeof write>> }>(
    'mutation ($id: ID!) { payload: publishVacancy(input: { vacancyId: $id }) { vacancy { id version } userErrors { code path message } } }', { as, variables: { id } })).payload;
  const codesOf = async (written: ReturnType<typeof write>): Promise<string[]> => (await written).userErrors.map(({ code, path }) => `${code} ${path.at(-1) ?? ''}`);
  const findings = async (id: string, as = 'counsellor') => (await server.data<{ vacancy: { findings: { rule: string; words: string; state: string; source: string; lawfulWording: string; part: string }[] } }>(
    'query ($id: ID!) { vacancy(id: $id) { findings { rule words state source lawfulWording part } } }', { as, variables: { id } })).vacancy.findings;
  const draft = async (employerId: string, more: object = {}, as = 'counsellor') => {
    const written = await write('createVacancy', { employerId, kind: 'OPEN', title: '资料整理员', description: '整理档案。要求身体健康、五官端正。', occupation: '3-01-02-02', ...more }, as);
    expect(written.userErrors).toEqual([]);
    return written.vacancy?.id ?? '';
  };
  const employerOf = async (kind: string): Promise<string> => (await server.data<{ employers: { nodes: { id: string }[] } }>('query ($kinds: [EmployerKind!]) { employers(first: 1, filter: { kinds: $kinds, region: "140100" }) { nodes { id } } }', { as: 'admin', variables: { kinds: [kind] } })).employers.nodes[0]?.id ?? '';

  test('a public employer can not publish a post with an open finding; mended, it can', async () => {
    const id = await draft(await employerOf('PUBLIC_ORGAN'));
    expect((await findings(id)).map(({ rule, words, state }) => `${rule} ${words} ${state}`)).toEqual(['health 身体健康 OPEN', 'appearance 五官端正 OPEN']);
    const { userErrors } = await publish(id);
    expect(userErrors.map(({ code, path }) => `${code} ${path.at(-1) ?? ''}`)).toEqual(['NOT_ELIGIBLE description', 'NOT_ELIGIBLE description']);
    expect(userErrors[1]?.message).toBe('"五官端正": A demand of looks. Jin Zheng Ban Fa [2025] 35, measure 1: Public employers set no bodily condition that the post does not need. '
      + 'Write instead: "Neatly dressed and friendly in service." Where it is essential, say why with justifyFinding, and have the centre accept it.');
    expect(await codesOf(write('updateVacancy', { vacancyId: id, version: 1, description: '整理档案。' }))).toEqual([]);
    expect(await findings(id)).toEqual([]);
    expect(await codesOf(publish(id))).toEqual([]);
    // What is out can not come to say it either.
    expect(await codesOf(write('updateVacancy', { vacancyId: id, version: 3, title: '资料整理员(限男性)' }))).toEqual(['NOT_ELIGIBLE title']);
  });

  test('a condition that the centre accepts as essential passes, and stands again once its words change', async () => {
    const employerId = await employerOf('PUBLIC_INSTITUTION');
    const id = await draft(employerId, { description: '负责档案库房。能搬运重物。', demands: [{ function: 'lifting', level: 3, isEssential: true }] });
    expect((await findings(id)).map(({ rule, words, part }) => `${rule} ${words} ${part}`)).toEqual(['limbs 能搬运重物 DESCRIPTION', 'demand lifting DEMANDS']);
    const reason = '库房档案箱每箱约15公斤,没有推车可以通过的门。';
    expect(await codesOf(write('justifyFinding', { vacancyId: id, rule: 'limbs', words: '能搬运', reason }))).toEqual(['NOT_FOUND words']);
    for (const [rule, words, standing] of [['limbs', '能搬运重物', ['NOT_ELIGIBLE description', 'NOT_ELIGIBLE demands']], ['demand', 'lifting', ['NOT_ELIGIBLE demands']]] as const) {
      expect(await codesOf(write('justifyFinding', { vacancyId: id, rule, words, reason }))).toEqual([]);
      expect(await codesOf(publish(id))).toEqual(standing);
      expect(await codesOf(write('decideJustification', { vacancyId: id, rule, words, isAccepted: true }))).toEqual([]);
    }
    expect((await findings(id)).map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await codesOf(write('justifyFinding', { vacancyId: id, rule: 'limbs', words: '能搬运重物', reason }))).toEqual(['WRONG_STATE words']);
    expect(await codesOf(publish(id))).toEqual([]);
    const { vacancy } = await server.data<{ vacancy: { version: number } }>('query ($id: ID!) { vacancy(id: $id) { version } }', { as: 'counsellor', variables: { id } });
    expect(await codesOf(write('updateVacancy', { vacancyId: id, version: vacancy.version, description: '负责档案库房。会搬运重物。' }))).toEqual(['NOT_ELIGIBLE description']);
  });

  test('a private employer is warned and publishes; the centre finds the post, others find no findings', async () => {
    const id = await draft(ids.employer, {}, 'recruiter');
    expect((await findings(id, 'recruiter')).map(({ source }) => source)).toEqual(['Employment Promotion Law, article 29', 'Regulation on Employment Services, article 20']);
    expect(await codesOf(publish(id, 'recruiter'))).toEqual([]);
    const { vacanciesWithFindings } = await server.data<{ vacanciesWithFindings: object }>('{ vacanciesWithFindings(region: "140100", first: 5) { totalCount nodes { id } } }', { as: 'counsellor' });
    expect(vacanciesWithFindings).toEqual({ totalCount: 1, nodes: [{ id }] });
    for (const [as, region] of [['recruiter', '140100'], ['counsellor', '140200'], ['seeker', '140100']] as const) {
      expect((await server.ask(`{ vacanciesWithFindings(region: "${region}", first: 1) { totalCount } }`, { as })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    expect((await server.ask('query ($id: ID!) { vacancy(id: $id) { findings { rule } } }', { as: 'seeker', variables: { id } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    // A recruiter can ask, and not decide.
    expect(await codesOf(write('justifyFinding', { vacancyId: id, rule: 'health', words: '身体健康', reason: '工作需要经常搬动桌椅' }, 'recruiter'))).toEqual([]);
    expect((await server.ask('mutation ($input: DecideJustificationInput!) { decideJustification(input: $input) { userErrors { code } } }', { as: 'recruiter', variables: { input: { vacancyId: id, rule: 'health', words: '身体健康', isAccepted: true } } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(await codesOf(write('decideJustification', { vacancyId: id, rule: 'health', words: '身体健康', isAccepted: false }))).toEqual([]);
    expect((await findings(id, 'recruiter')).map(({ state }) => state)).toEqual(['REFUSED', 'OPEN']);
  });

  test('a text can be checked while it is written, by anybody', async () => {
    const ask = async (input: object) => (await server.data<{ checkPosting: { words: string; source: string; from: number }[] }>('query ($input: CheckPostingInput!) { checkPosting(input: $input) { words source from } }', { variables: { input } })).checkPosting;
    expect(await ask({ title: '前台(限女性)', employerKind: 'PUBLIC_ORGAN' })).toEqual([{ words: '限女性', source: 'Employment Promotion Law, article 27', from: 3 }]);
    expect(await ask({ title: '文员', description: '身体健康', employerKind: 'PUBLIC_ORGAN' })).toEqual([{ words: '身体健康', source: 'Jin Zheng Ban Fa [2025] 35, measure 1', from: 0 }]);
    expect(await ask({ title: '客服', occupation: '4-04-05-03', demands: [{ function: 'walking', level: 2, isEssential: true }] })).toEqual([{ words: 'walking', source: 'Employment Promotion Law, article 29', from: null }]);
    expect((await server.ask('query ($input: CheckPostingInput!) { checkPosting(input: $input) { words } }', { variables: { input: { description: '健'.repeat(10_001) } } })).errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('a private employer who publishes it all the same is told what it sets', async () => {
    const id = await draft(ids.employer, {}, 'recruiter');
    const { payload } = await server.data<{ payload: { userErrors: object[]; warnings: { rule: string; words: string; level: string }[] } }>(
      'mutation ($id: ID!) { payload: publishVacancy(input: { vacancyId: $id }) { userErrors { code } warnings { rule words level } } }', { as: 'recruiter', variables: { id } });
    expect(payload).toEqual({ userErrors: [], warnings: [{ rule: 'health', words: '身体健康', level: 'PROBLEM' }, { rule: 'appearance', words: '五官端正', level: 'PROBLEM' }] });
  });

  test('a reserved post says what it eases', async () => {
    const id = await draft(ids.employer, { kind: 'RESERVED', description: '', minEducation: 'BACHELOR', reservation: { legalGround: '晋政办发〔2025〕35号第一条', groups: [{ kind: 4, grades: [4] }], easedConditions: [{ what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }] } }, 'recruiter');
    const { vacancy } = await server.data<{ vacancy: { reservation: object } }>('query ($id: ID!) { vacancy(id: $id) { reservation { easedConditions { what usual eased } } } }', { as: 'recruiter', variables: { id } });
    expect(vacancy.reservation).toEqual({ easedConditions: [{ what: 'EDUCATION', usual: "Bachelor's degree or more", eased: 'Junior college or more' }] });
  });
});
