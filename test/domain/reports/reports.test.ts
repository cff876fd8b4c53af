import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import sql from 'sql-template-tag';
import { clausesOf } from '../../../src/domain/measures/clauses.js';
import { chinaDate } from '../../../src/platform/calendar.js';
import { written, type Document } from '../../../src/platform/documents/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const year = Number(chinaDate().slice(0, 4));
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => { await server.stop(); });

interface File { filename: string; mediaType: string; base64: string }
const contentOf = ({ base64 }: File): string => Buffer.from(base64, 'base64').toString('utf8');
const reportAs = async (format: string, region: string, as: string, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<File> =>
  (await server.data<{ report: { document: File } }>(`{ report(year: ${year}, region: "${region}") { document(format: ${format}) { filename mediaType base64 } } }`, { as, language: locale })).report.document;

describe('the report of a year', () => {
  test('has every clause of the document in its words, the numbers that measures tells, and cases with who answers for them', async () => {
    await server.store.owner.rows(sql`insert into programme (kind, is_private, title, region_code, organiser, starts_on, provisions, skills, status, reached) values ('speakersTour', false, '<宣讲>团', '140105', '市残联', ${`${year}-01-02`}, '{}', '[]', 'HELD', 321)`);
    await server.store.owner.rows(sql`insert into programme (kind, is_private, title, region_code, organiser, starts_on, provisions, skills, status) values ('employmentService', true, '张三的就业服务', '140105', '市残联', ${`${year}-01-02`}, '{}', '[]', 'HELD')`);
    const file = await reportAs('HTML', '140100', 'counsellor');
    expect([file.filename, file.mediaType]).toEqual([`jinqiao-report-140100-${year}.html`, 'text/html; charset=utf-8']);
    const page = contentOf(file);
    const clauses = Array.from({ length: 10 }, (_, index) => clausesOf(index + 1)).flat().map(({ text }) => text.replaceAll('"', '&quot;'));
    expect([...clauses, '&lt;宣讲&gt;团', '<td>321</td>', '山西省太原市', '张三'].filter((text) => !page.includes(text))).toEqual(['张三']);
    const { measures } = await server.data<{ measures: { indicators: { label: string; value: string }[] }[] }>('{ measures(region: "140100") { indicators { label value } } }', { as: 'counsellor', language: 'zh-CN' });
    const indicators = measures.flatMap((measure) => measure.indicators);
    // Not exact: each new figure of a measure adds one.
    expect(indicators.length).toBeGreaterThan(20);
    expect(indicators.filter(({ label, value }) => !page.includes(`<th scope="row">${label}</th><td>${value}</td>`))).toEqual([]);
  });

  test('is read in English, by a word processor, and by a spreadsheet', async () => {
    expect(/<html .*?>/.exec(contentOf(await reportAs('HTML', '140100', 'counsellor', 'en')))?.[0]).toBe('<html lang="en">');
    const word = Buffer.from((await reportAs('DOCX', '140100', 'counsellor')).base64, 'base64');
    expect([word.subarray(0, 2).toString(), word.includes('word/document.xml')]).toEqual(['PK', true]);
    const rows = parse<{ section: string; table: string; row: string; column: string; value: string }>(contentOf(await reportAs('CSV', '140100', 'counsellor')), { bom: true, columns: true });
    expect(rows.find(({ row, column }) => row === '职业技能培训' && column === '期限')).toMatchObject({ section: '9.3', value: `${year}-12-31` });
  });

  test('is for the centre of the region alone, and of years that have begun', async () => {
    for (const [as, region] of [['recruiter', '140100'], ['seeker', '140105'], ['counsellor', '140000']] as const) {
      expect((await server.ask(`{ report(year: ${year}, region: "${region}") { year } }`, { as })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    expect((await server.ask(`{ report(year: ${year + 1}, region: "140100") { year } }`, { as: 'counsellor' })).errors[0]?.message).toBe(`year is ${year + 1}; it must be from 2025 to ${year}.`);
    const { report } = await server.data<{ report: { asOf: string; region: { code: string }; measures: object[] } }>('{ report(year: 2025, region: "140100") { asOf region { code } measures { number } } }', { as: 'counsellor' });
    expect(report).toMatchObject({ asOf: '2025-12-31', region: { code: '140100' } });
    expect(report.measures).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => ({ number })));
  });
});

describe('the disclosure of an employer', () => {
  const disclosed = async (ofYear: number, as = 'recruiter') => server.data<{ employer: { disclosure: Record<string, unknown> & { document: File } | null } }>(
    `query ($id: ID!) { employer(id: $id) { disclosure(year: ${ofYear}) { year staff disabledStaff counted ratio requiredRatio isRatioMet isCertified posts reservedPosts hires document(format: HTML) { filename base64 } } } }`,
    { as, variables: { id: globalId('Employer', 1) }, language: 'zh-CN' });

  test('says what was declared, whether the ratio is met at its edge, and names nobody', async () => {
    await server.store.owner.rows(sql`delete from quota_employee`);
    await server.store.owner.rows(sql`delete from employer_year where employer_id = 1`);
    await server.store.owner.rows(sql`insert into employer_year (employer_id, year, staff, average_wage, heads, counted, declared_at) values (1, ${year - 1}, 200, 60000, 2, 3, now()), (1, ${year - 2}, 201, 60000, 2, 3, now())`);
    const { employer: { disclosure } } = await disclosed(year - 1);
    expect(disclosure).toMatchObject({ staff: '200.00', disabledStaff: 2, counted: '3.0000', ratio: '0.0150', requiredRatio: '0.015', isRatioMet: true, isCertified: false, hires: 0 });
    expect((await disclosed(year - 2)).employer.disclosure).toMatchObject({ isRatioMet: false });
    expect((await disclosed(year)).employer.disclosure).toBeNull();
    const page = contentOf(disclosure?.document as File);
    expect([...page.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].map(([, label, value]) => `${label} ${value}`)).toEqual([
      '在职职工(年平均人数) 200.00', '在职残疾人职工 2', '按规定折算的人数 3', '安排残疾人就业比例 1.50 %', '规定比例 1.50 % (财税〔2015〕72号第六条)', '是否达到规定比例 是',
      '数据状态 单位申报,尚未审核', '年内发布的岗位 0', '其中残疾人专岗 0', '年内通过平台录用 0', '参加的雇主培训 0', '向助残供应单位采购(元) 0.00', '提供的合理便利 —',
    ]);
    expect(page.match(/演示数据/g)).toBeNull();
  });
});

test('a document says what it says in every form, and nothing in it is taken for a formula or for markup', async () => {
  const document: Document = { title: 'T & <T>', lines: ['一行'], sections: [{ heading: 'H', level: 2, paragraphs: ['p'], tables: [{ caption: 'c', columns: ['a', 'b'], rows: [['=1+1', '@x'], ['-3', '-x']] }] }] };
  const html = (await written(document, 'HTML', 'zh')).bytes.toString();
  expect(html.match(/<(title|h1)>.*?<\/\1>/g)).toEqual(['<title>T &amp; &lt;T&gt;</title>', '<h1>T &amp; &lt;T&gt;</h1>']);
  const csv = (await written(document, 'CSV', 'zh')).bytes.toString();
  expect(csv.split('\r\n').slice(1, 3)).toEqual(["H,c,'=1+1,b,'@x", "H,c,-3,b,'-x"]);
});
