import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import { projectRoot } from '../src/config/config.js';
import { Random } from '../src/demonstration/random.js';
import { isWithin, regions } from '../src/domain/regions/index.js';
import { chineseTitles } from './titles/chinese-titles.data.js';
import { figure, type Figure } from './figure.js';

/** Seconds that an import of 100,000 rows may take, and the memory that the program may hold meanwhile, in MB. */
const bars = { csv: 60, xlsx: 120, memory: 500 } as const;

const program = join(projectRoot, 'bin', 'jinqiao.mjs');
const sample = join(projectRoot, '..', 'shared', 'data', 'postings-sample.csv');

const header = ['单位名称', '岗位名称', '招聘人数', '残疾类别', '学历', '薪资', '工作地点', '工作时间', '社保', '联系人', '联系电话', '单位性质', '发布日期', '截止日期', '岗位描述', '食宿', '年龄要求', '工作经验', '单位规模', '备注'];

/** Rows of a fair's table, as people write them: made up, and always the same. */
function* rows(count: number): Generator<string[]> {
  const random = new Random(32);
  const titles = chineseTitles.trim().split('\n').map((line) => line.split(' | ')[0] ?? '');
  const places = regions.entries.filter(({ code, level }) => level !== 'PROVINCE' && isWithin(code, '140000')).map(({ label }) => label.zh);
  for (let index = 0; index < count; index++) {
    const [phone, employer] = [random.between(1000000, 9999999), random.between(1, 5000)];
    yield [
      `演示第${employer}服务有限公司`, random.pick(titles), String(random.between(1, 20)), random.pick(['', '', '听力、言语', '肢体3-4级', '除精神外', '不限', '视力残疾;肢体残疾四级']),
      random.pick(['不限', '初中', '高中及以上', '大专', '本科及以上']), random.pick(['3000-4500', '3-5千', '150元/天', '面议', '保底2800加计件', '4500元/月', '6-8万/年']), random.pick(places),
      random.pick(['8:00-17:00,双休', '两班倒', '早八晚五', '']), random.pick(['五险', '五险一金', '']), '王女士', `0351-${phone}`, random.pick(['民营企业', '国有企业', '个体工商户']),
      `2026-${String(random.between(1, 9)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`, '2027-12-31', `整理、清点、登记,按流程完成当日任务 ${index}。`, random.pick(['包住', '有食堂', '']),
      '18-55岁', random.pick(['不限', '1年']), '50-99人', random.pick(['', '提供无障碍卫生间']),
    ];
  }
}

interface Ran { readonly seconds: number; readonly megabytes: number; readonly counts: Readonly<Record<string, number>> }

/** The most memory that a process has held so far, in MB. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

async function importInto(home: string, file: string): Promise<Ran> {
  const began = performance.now();
  const child = spawn(program, ['import', 'vacancies', file, '--json', '--faults', '0'], { env: { PATH: process.env['PATH'], JINQIAO_HOME: home }, stdio: ['ignore', 'pipe', 'ignore'] });
  let megabytes = 0;
  const looking = setInterval(() => { if (child.exitCode === null && child.pid !== undefined) megabytes = Math.max(megabytes, peakOf(child.pid)); }, 50);
  const output = await text(child.stdout).finally(() => { clearInterval(looking); });
  return { seconds: (performance.now() - began) / 1000, megabytes, counts: JSON.parse(output) as Ran['counts'] };
}

/** `cli import vacancies` over a table of `n` rows, as CSV and as XLSX, and over the 300 rows of real postings where they lie beside the project. */
export async function benchImport(n: number): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-bench-'));
  chmodSync(home, 0o755);
  const figures: Figure[] = [];
  try {
    const [csv, xlsx] = [join(home, 'rows.csv'), join(home, 'rows.xlsx')];
    await pipeline(Readable.from(rows(n)), stringify({ header: true, columns: header }), createWriteStream(csv));
    await pipeline(Readable.fromWeb(writeXlsxStream(rows(n), { name: '岗位', columns: header.map((name) => ({ header: name })) }) as never), createWriteStream(xlsx));
    const first = join(home, 'first.csv');
    writeFileSync(first, '岗位名称\n');
    for (const [name, file] of Object.entries({ csv, xlsx })) {
      const database = join(home, name);
      // The database is made before: its files take some seconds, whatever is imported.
      await importInto(database, first);
      const { seconds, megabytes, counts } = await importInto(database, file);
      if (counts['imported'] !== n) throw new Error(`${name}: ${JSON.stringify(counts)} of ${n} rows`);
      figures.push(figure(`import.${name}`, seconds, 's', n, bars[name as 'csv' | 'xlsx']), figure(`import.${name}.memory`, megabytes, 'MB', n, bars.memory));
    }
    if (existsSync(sample)) {
      const { counts } = await importInto(join(home, 'csv'), sample);
      figures.push(figure('import.sample.rejected', counts['rejected'] ?? Infinity, 'rows', 300, 0), figure('import.sample.leftOpen', counts['leftOpen'] ?? Infinity, 'cells', 300, null));
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return figures;
}
