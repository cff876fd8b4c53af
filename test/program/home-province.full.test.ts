import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Home, Program } from '../support/program.js';

const zhejiang = '330000';

interface Indicator { readonly code: string; readonly value: string; readonly target: string | null; readonly standing: string; readonly parts: readonly { readonly region: { readonly code: string } }[] }

describe('an installation of another province', () => {
  let home: Home;
  let program: Program;
  beforeAll(async () => {
    home = new Home();
    program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on', JINQIAO_HOME_PROVINCE: zhejiang } });
  });
  afterAll(async () => {
    await program.stop();
    await home.remove();
  });
  const ask = async <Data>(query: string, account = 'admin'): Promise<Data> => {
    const { data, errors } = await program.ask<Data>(query, program.tokenOf(account));
    expect(errors).toBe(undefined);
    return data;
  };

  test('has its demonstration there, and none elsewhere', async () => {
    const { all, home: inside, fairs } = await ask<Record<'all' | 'home', { totalCount: number }> & { fairs: { nodes: { region: { label: string } }[] } }>(`{
      all: employers(first: 1) { totalCount }
      home: employers(first: 1, filter: { region: "${zhejiang}" }) { totalCount }
      fairs: jobFairs(first: 12) { nodes { region { label } } }
    }`);
    expect([inside.totalCount, all.totalCount]).toEqual([300, 300]);
    expect([...new Set(fairs.nodes.map(({ region }) => region.label))].sort()).toEqual(
      ['丽水市', '台州市', '嘉兴市', '宁波市', '杭州市', '湖州市', '温州市', '绍兴市', '舟山市', '衢州市', '金华市'].sort(),
    );
  });

  test('names places without the province in plain texts, and asks people of its first city', async () => {
    const { viewer } = await ask<{ viewer: { jobSeeker: { residence: { fullName: string }; matches: { nodes: { plain: string[] }[] } } } }>(
      '{ viewer { jobSeeker { residence { fullName } matches(first: 10) { nodes { plain } } } } }', 'seeker',
    );
    expect(viewer.jobSeeker.residence.fullName).toBe('浙江省杭州市上城区');
    const texts = viewer.jobSeeker.matches.nodes.flatMap(({ plain }) => plain);
    expect(texts.filter((plain) => plain.includes('浙江省'))).toEqual([]);
    expect(texts.filter((plain) => plain.includes('杭州市')).length > 0).toBe(true);
  });

  test('counts its cities, and asks nothing of them: the document is another province’s', async () => {
    const { measures } = await ask<{ measures: { indicators: Indicator[] }[] }>(
      `{ measures(region: "${zhejiang}") { indicators { code value target standing parts { region { code } } } } }`,
    );
    const indicators = measures.flatMap((measure) => measure.indicators);
    const fairs = indicators.find(({ code }) => code === 'specialFairs');
    expect(indicators.map(({ target, standing }) => [target, standing])).toEqual(indicators.map(() => [null, 'NO_TARGET']));
    expect(fairs?.parts.map(({ region }) => region.code)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((city) => `33${city}00`));
    expect(Number(indicators.find(({ code }) => code === 'vocationalTraining')?.value) > 0).toBe(true);
  });

  test('tells how its public sector stands, by the ratio that holds there', async () => {
    const { here, shanxi } = await ask<Record<'here' | 'shanxi', { pooledPosts: number; counts: { bodies: number }[] }>>(`{
      here: publicSectorStatistics(region: "${zhejiang}") { pooledPosts counts { bodies } }
      shanxi: publicSectorStatistics(region: "140000") { pooledPosts counts { bodies } }
    }`);
    expect(shanxi).toEqual({ pooledPosts: 0, counts: [] });
    expect(here.counts.reduce((sum, { bodies }) => sum + bodies, 0)).toBe(
      (await ask<{ publicBodies: { totalCount: number } }>(`{ publicBodies(first: 1, region: "${zhejiang}") { totalCount } }`)).publicBodies.totalCount,
    );
  });
});

test('a code of no province is refused by name, and leaves nothing running', async () => {
  const home = new Home();
  const program = Program.launch({ home: home.path, env: { JINQIAO_HOME_PROVINCE: '990000' } });
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output).toBe('JINQIAO_HOME_PROVINCE is "990000"; it must be the code of a province by GB/T 2260, as 140000.\n');
  expect(home.postmasterPid).toBeNull();
  await home.remove();
});
