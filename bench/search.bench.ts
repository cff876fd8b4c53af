import pg from 'pg';
import { chinaDate } from '../src/platform/calendar.js';
import { figure, percentile, timed, type Figure } from './figure.js';
import { MatchData } from './match/data.js';
import { withOwnDatabase } from './own-database.js';
import { plantedWords, sentences, typedWords } from './search/planted.data.js';
import type { Ask } from './support.js';

/** How long a page may take at a million posts, in milliseconds. */
const barMs = 50;
export const searchedPosts = 1_000_000;

const question = 'query ($text: String!, $region: RegionCode) { vacancies(first: 20, filter: { text: $text, region: $region }) { nodes { title } } }';
const regions = { all: null, city: '140100', county: '140525' } as const;

/** The row of a post with the planted words of its number, and with a text as long as people write them. */
function planted(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const id = Number(row['id']);
  const words = (where: 'title' | 'text'): string => plantedWords.filter((word) => word.where === where && id % word.every === word.offset).map(({ word }) => word).join('');
  const text = Array.from({ length: 12 }, (_, index) => sentences[(id * 7 + index * (1 + id % 5)) % sentences.length]).join('。');
  return { ...row, title: `${words('title')}${String(row['title'])}`, description: `${String(row['description'])}${text}。${words('text')}` };
}

/** Files what was loaded past the triggers, and builds the indexes anew. */
async function file(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; definition: string }>(`select indexname as name, indexdef as definition from pg_indexes where schemaname = 'search' and tablename = 'vacancy' and indexname <> 'vacancy_pkey'`);
    for (const { name } of rows) await client.query(`drop index search.${name}`);
    await client.query(`do $$ declare last int := 0; ids int[]; begin
      loop
        ids := array(select v.id from vacancy v where v.id > last order by v.id limit 20000);
        exit when cardinality(ids) = 0;
        perform search.file('vacancy', ids);
        last := ids[cardinality(ids)];
        commit;
      end loop; end $$`);
    for (const { definition } of rows) await client.query(definition);
    await client.query('vacuum (analyze) search.vacancy, search.typed_pair');
    // What was loaded is written out before anything is measured: a day's service has no two gigabytes to write.
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

async function pages(ask: Ask, name: string, text: string, n: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [where, region] of Object.entries(regions)) {
    const taken = await timed(n, () => ask(question, { text, region }));
    figures.push(figure(`search.${name}.${where}.p95`, percentile(taken, 0.95), 'ms', n, barMs));
  }
  return figures;
}

/** The first page of 20 of the posts that a word finds, over HTTP: of words that few, some and many have, in titles, texts, and typed in pinyin; anywhere, in a city, and in a county. */
export async function benchSearch(posts: number, n: number): Promise<Figure[]> {
  return withOwnDatabase(async (opened) => {
    const data = await MatchData.open(opened.ownerUrl, chinaDate(), 20_000);
    await data.addPosts(posts, planted);
    await data.close();
    await file(opened.ownerUrl);
    const { server, stop } = await opened.serve(null);
    try {
      const ask = await server.askAs('admin');
      const figures: Figure[] = [];
      for (const { word, where, hits } of plantedWords) figures.push(...(await pages(ask, `${where}.${hits}`, word, n)));
      for (const { word, typed } of typedWords) figures.push(...(await pages(ask, `pinyin.${plantedWords.find((each) => each.word === word)?.hits ?? 0}`, typed, n)));
      figures.push(...(await pages(ask, 'nothing', '没有这样的岗位', n)), ...(await pages(ask, 'title.usual', '保洁员', n)), ...(await pages(ask, 'words.two', '花灯 宣纸', n)));
      return figures;
    } finally {
      await stop();
    }
  });
}
