import { Migration } from '@mikro-orm/migrations';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as PinyinPro from 'pinyin-pro';
import { projectRoot } from '../src/config/config.js';

/** SQL is not compiled: it lies where it was written. */
const folder = join(projectRoot, 'migrations', 'search');

const require = createRequire(import.meta.url);

/** SQL of the function that writes traditional characters as simplified ones: each of those that opencc-js has, by itself. */
function simplifying(): string {
  const { Converter } = require('opencc-js/t2cn') as { readonly Converter: (places: { readonly from: 't'; readonly to: 'cn' }) => (text: string) => string };
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, index) => String.fromCharCode(0x3400 + index))
    .map((character) => [character, convert(character)] as const)
    .filter(([character, simplified]) => simplified !== character && simplified.length === 1);
  const [traditional, simplified] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(''));
  // Few texts have one, and to look for each of three thousand characters takes a millisecond.
  return `create function search.simplified(given text) returns text language sql immutable strict parallel safe
    return case when given ~ '[${traditional}]' then translate(given, '${traditional}', '${simplified}') else given end`;
}

/** The characters of GB 2312, rows 16 to 87: titles and names are written with them. */
function usualCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const bytes = Array.from({ length: 72 }, (_row, row) => Array.from({ length: 94 }, (_cell, cell) => [0xb0 + row, 0xa1 + cell])).flat(2);
  return Array.from(decoder.decode(Uint8Array.from(bytes))).filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** SQL that fills the table of characters: each with all of its readings that pinyin-pro knows. */
function readings(): string {
  const { pinyin } = require('pinyin-pro') as typeof PinyinPro;
  const rows = usualCharacters().map((character) => {
    const known = new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }).filter((reading) => /^[a-z]+$/.test(reading)));
    return `('${character}', '{${[...known].join(',')}}')`;
  });
  return `insert into search.character (character, readings) values ${rows.join(', ')}`;
}

/** What vacancies, employers and job fairs are searched by (docs/decisions/046-search-by-pairs-of-characters.md). The rows that are there come with the next migration. */
export class Migration20261213000000_search extends Migration {
  override up(): void {
    this.addSql('create schema search');
    this.addSql(simplifying());
    for (const file of readdirSync(folder).sort()) this.addSql(readFileSync(join(folder, file), 'utf8'));
    this.addSql(readings());
  }

  override down(): void {
    for (const table of ['vacancy', 'employer', 'job_fair']) {
      this.addSql(`drop trigger ${table}_new_filed on ${table}`);
      this.addSql(`drop trigger ${table}_changed_filed on ${table}`);
    }
    this.addSql('drop schema search cascade');
  }
}
