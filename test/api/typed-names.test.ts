import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { regions } from '../../src/domain/regions/index.js';
import { isTypedAs } from '../../src/platform/text/pinyin.js';
import { placed } from '../../src/platform/text/placed.js';
import { closenessOf } from '../../src/platform/text/typed-name.js';
import { TestServer } from '../support/server.js';

describe('a name is meant by what somebody types', () => {
  test.each([
    ['太原市', '太原市', 0], ['太原市', '太原', 1], ['太原市', '原市', 2], ['太原市', 'taiyuan', 3], ['太原市', 'Tai Yuan', 3], ['太原市', 'yuanshi', 3], ['太原市', 'tys', 3], ['太原市', 'taiyuansh', 3],
    ['会计专业人员', '會計', 1], ['会计专业人员', '会\u200b计', 1], ['会计专业人员', 'kuaiji', 3], ['绿化工', 'lvhua', 3], ['绿化工', 'lühua', 3], ['重庆市', 'chongqing', 3],
    ['ROS 开发', 'ＲＯＳ', 1], ['Data entry', 'DATA-ENTRY', 0], ['保洁员', '', 1], ['西安市', 'xian', 3], ['隰县', "xi xian", 3],
  ])('%s by %s', (name, text, closeness) => { expect(closenessOf([name], text)).toBe(closeness); });

  test.each([['太原市', '原太'], ['太原市', 'x'], ['太原市', 'aiyuan'], ['太原市', 'an'], ['太原市', 'tx'], ['Buyer', 'seller'], ['太原市', 'taiyuanx']])('%s not by %s', (name, text) => { expect(closenessOf([name], text)).toBeNull(); });

  test('letters that can be read in a thousand ways are read in few', () => { expect(isTypedAs('太原市', 'anan'.repeat(10))).toBe(false); });

  test('places of a text are those of the text that was given', () => {
    const text = 'Ａ\u200b會\u{1f600}ﬁ';
    const { plain, places } = placed(text);
    expect(plain).toBe('a会\u{1f600}fi');
    expect(places).toEqual([0, 2, 3, 4, 5, 5, 6]);
  });
});

interface RegionPage { readonly nodes: readonly { readonly code: string }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } }

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('empty'); });
  afterAll(async () => { await server.stop(); });

  const codes = async (list: 'regions' | 'occupations', text: string): Promise<string[]> =>
    (await server.data<Record<string, { nodes: { code: string }[] }>>(`query ($text: String!) { ${list}(first: 100, text: $text) { nodes { code } } }`, { variables: { text } }))[list]?.nodes.map(({ code }) => code) ?? [];

  test.each([
    ['太原市', '140100'], ['內蒙古', '150000'], ['１４０１０５', '140105'], ['taiyuan', '140100'], ['tys', '140100'], ['Inner Mongolia', '150000'], ['neimenggu', '150000'], ['Taiyuan City', '140100'], ['Yangqu County', '140122'],
  ])('regions by %s', async (text, code) => { expect((await codes('regions', text)).filter((found) => found === code)).toEqual([code]); });

  test.each([['會計', '2-06-03-00'], ['保 洁', '4-09-08-01'], ['ｋｕａｉｊｉ', '2-06-03-00'], ['baojieyuan', '4-09-08-01'], ['bjy', '4-09-08-01']])('occupations by %s', async (text, code) => { expect((await codes('occupations', text)).filter((found) => found === code)).toEqual([code]); });

  test('the closest come first, and a cursor goes on in that order', async () => {
    const all = await codes('regions', '城区');
    // Those called so come before those of whose name it is a part.
    const names = all.map((code) => regions.get(code).label.zh);
    expect(names.filter((_name, index) => index < names.filter((name) => name === '城区').length)).toEqual(names.filter((name) => name === '城区'));
    expect(names.some((name) => name !== '城区')).toBe(true);
    const paged: string[] = [];
    for (let after: string | null = null, isMore = true; isMore && paged.length < 200;) {
      const page: RegionPage = (await server.data<{ regions: RegionPage }>(
        'query ($after: String) { regions(first: 7, after: $after, text: "城区") { nodes { code } pageInfo { endCursor hasNextPage } } }', { variables: { after } })).regions;
      paged.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.endCursor;
      isMore = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
  });
});
