import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { placed } from '../../src/platform/text/placed.js';
import { isTyped } from '../../src/platform/text/typed-name.js';
import { TestServer } from '../support/server.js';

describe('a name is meant by what somebody types', () => {
  test.each([['太原市', '太原'], ['会计专业人员', '會計'], ['会计专业人员', '会\u200b计'], ['ROS 开发', 'ＲＯＳ'], ['Data entry', 'DATA-ENTRY'], ['保洁员', '']])('%s by %s', (name, text) => { expect(isTyped([name], text)).toBe(true); });
  test.each([['太原市', '原太'], ['太原市', 'x'], ['Buyer', 'seller']])('%s not by %s', (name, text) => { expect(isTyped([name], text)).toBe(false); });

  test('places of a text are those of the text that was given', () => {
    const text = 'Ａ\u200b會\u{1f600}ﬁ';
    const { plain, places } = placed(text);
    expect(plain).toBe('a会\u{1f600}fi');
    expect(places).toEqual([0, 2, 3, 4, 5, 5, 6]);
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('empty'); });
  afterAll(async () => { await server.stop(); });

  test.each([['太原市', '140100'], ['內蒙古', '150000'], ['１４０１０５', '140105']])('regions by %s', async (text, code) => {
    const { regions } = await server.data<{ regions: { nodes: { code: string }[] } }>('query ($text: String!) { regions(first: 50, text: $text) { nodes { code } } }', { variables: { text } });
    expect(regions.nodes.filter((region) => region.code === code)).toEqual([{ code }]);
  });

  test.each([['會計', '2-06-03-00'], ['保 洁', '4-09-08-01']])('occupations by %s', async (text, code) => {
    const { occupations } = await server.data<{ occupations: { nodes: { code: string }[] } }>('query ($text: String!) { occupations(first: 100, text: $text) { nodes { code } } }', { variables: { text } });
    expect(occupations.nodes.filter((occupation) => occupation.code === code)).toEqual([{ code }]);
  });
});
