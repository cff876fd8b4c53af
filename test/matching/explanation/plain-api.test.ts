import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { confirmDemands, person, recruiterOf, vacancy } from '../sense/pairs.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('demo'));
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const typist = '3-01-02-05';
const clerk = {
  hearing: 0,
  hearingSpeech: 0,
  telephoning: 0,
  seeing: 4,
  reading: 4,
  writing: 4,
  computerUse: 4,
  sitting: 4,
  attention: 4,
  learning: 4,
  fineHandUse: 4,
} as const;

interface Told {
  readonly plain: readonly string[];
  readonly gates: readonly { readonly id: string; readonly plain: string }[];
  readonly factors: readonly {
    readonly lines: readonly {
      readonly about: string;
      readonly plain: string;
      readonly function: { readonly code: string } | null;
    }[];
  }[];
}

const fields = 'plain gates { id plain } factors { lines { about plain function { code } } }';
const ofPair = async (
  jobSeekerId: string,
  opportunityId: string,
  as: Parameters<typeof confirmDemands>[2],
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<Told> => {
  const { match } = await server.data<{ match: Told }>(
    `query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { ${fields} } }`,
    { as, variables: { person: jobSeekerId, post: opportunityId }, language },
  );
  return match;
};

describe('a deaf typist and a post whose demands are confirmed', () => {
  test('hears first that an application is possible, then why, then the next step; in English on request', async () => {
    const [deaf, post] = [
      await person(server, { capacities: clerk, skills: ['typing'] }),
      await vacancy(server, { occupation: typist, workMode: 'HOME_BASED' }),
    ];
    const before = await ofPair(deaf, post, 'admin');
    expect(before.plain[0]).toBe('看来能做,单位还没确认要求。');
    expect(before.plain.at(-1)).toBe('下一步:可以先报名,也可以请服务中心催一催单位。');
    await confirmDemands(server, post, recruiterOf(11));
    const after = await ofPair(deaf, post, 'admin');
    expect([after.plain[0], after.plain.at(-1)]).toEqual(['这个岗位您可以报名。', '下一步:想去的话,现在就报名。']);
    expect(
      after.factors.flatMap(({ lines }) => lines).find((line) => line.function?.code === 'computerUse')?.plain,
    ).toBe('要用电脑或手机,您能做。');
    expect(after.gates.find(({ id }) => id === 'DEMANDS_CONFIRMED')?.plain).toBe('单位已经确认了工作的要求。');
    const english = await ofPair(deaf, post, 'admin', 'en');
    expect([english.plain[0], english.plain.at(-1)]).toEqual([
      'You can apply for this work.',
      'Next: apply now if you want this work.',
    ]);
  });

  test('an employer reads its own words: nothing of what somebody finds hard', async () => {
    const [reader, post] = [
      await person(server, { capacities: { ...clerk, reading: 1 }, needs: ['signInterpreter'], skills: ['typing'] }),
      await vacancy(server, { occupation: typist }),
    ];
    const told = await ofPair(reader, post, recruiterOf(11));
    const all = [
      ...told.plain,
      ...told.gates.map(({ plain }) => plain),
      ...told.factors.flatMap(({ lines }) => lines.map(({ plain }) => plain)),
    ].join('');
    expect(all.match(/您|困难|看不了|手语|残疾/g)).toBeNull();
    expect(told.plain[0]).toBe('这位求职者可能符合,有的事要先弄清。');
    const ofReading = ({ factors }: Told): string | undefined =>
      factors.flatMap(({ lines }) => lines).find((line) => line.function?.code === 'reading')?.plain;
    expect(ofReading(told)).toBe('岗位要求阅读印刷文字:有电子助视器,求职者就能做到。');
    expect(ofReading(await ofPair(reader, post, 'admin'))).toBe('这类工作一般要看文件。您看字很困难,单位有电子助视器,可以做。');
  });
});

describe('what would help', () => {
  test('is told in plain words as well', async () => {
    const { viewer } = await server.data<{
      viewer: { jobSeeker: { improvements: { plain: string }[]; nextQuestions: { plain: string }[] } };
    }>('{ viewer { jobSeeker { improvements(first: 5) { plain } nextQuestions(first: 3) { plain } } } }', {
      as: 'seeker',
      language: 'zh-CN',
    });
    const { improvements, nextQuestions } = viewer.jobSeeker;
    expect(improvements.map(({ plain }) => plain)).toEqual([
      '您的学历要是到了本科,能多报一些岗位。', ...['播音', '保健按摩', '刺绣', '西点烘焙'].map((skill) => `您学会${skill}以后,能多报一些岗位。服务中心可以帮您找培训。`),
    ]);
    expect(nextQuestions.map(({ plain }) => plain)).toEqual(['您听别人说话有没有困难?', '您看字有没有困难?', '您用电脑或手机有没有困难?']);
  });

  test('and an employer reads what an accommodation costs', async () => {
    const { vacancies } = await server.data<{ vacancies: { nodes: { id: string }[] } }>(
      '{ vacancies(first: 5) { nodes { id } } }',
      { as: 'admin' },
    );
    const texts: string[] = [];
    for (const { id } of vacancies.nodes) {
      const { vacancy: read } = await server.data<{ vacancy: { improvements: { kind: string; plain: string }[] } }>(
        'query ($id: ID!) { vacancy(id: $id) { improvements(first: 20, kinds: [ACCOMMODATION]) { kind plain } } }',
        { as: 'admin', variables: { id }, language: 'zh-CN' },
      );
      texts.push(...read.improvements.map(({ plain }) => plain));
    }
    expect(texts.length).toBe(47);
    expect(texts.filter((plain) => !/^单位要是能.*(不用花钱|大约要花\d+元|每月大约要花\d+元)/.test(plain))).toEqual([]);
  });
});
