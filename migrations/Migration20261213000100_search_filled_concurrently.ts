import { Migration } from '@mikro-orm/migrations';

const tables = ['vacancy', 'employer', 'job_fair'] as const;

/** Some at a time, each in a transaction of its own: whoever writes meanwhile waits for none of them for long. */
function fill(table: (typeof tables)[number]): string {
  return `do $$
    declare
      last int := 0;
      ids int[];
    begin
      loop
        ids := array(select s.id from search.${table}_source s where s.id > last order by s.id limit 5000);
        exit when cardinality(ids) = 0;
        perform search.file('${table}', ids);
        last := ids[cardinality(ids)];
        commit;
      end loop;
    end $$`;
}

/** By what a table is searched: the newest first, and all that is in a title or text, filed as somebody asks. */
const indexes: Readonly<Record<string, string>> = {
  newest: '(at, id)',
  found: 'using gin (search.pieces(title), search.pairs(whole), filed)',
};

/** Files what was there before there was a search, and takes away the trigram indexes that it takes the place of. */
export class Migration20261213000100_search_filled_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const table of tables) {
      this.addSql(fill(table));
      for (const [name, columns] of Object.entries(indexes)) {
        // Of one that was given up halfway something is left.
        this.addSql(`drop index concurrently if exists search.${table}_${name}`);
        this.addSql(`create index concurrently ${table}_${name} on search.${table} ${columns}`);
      }
      this.addSql(`analyze search.${table}`);
    }
    this.addSql('analyze search.typed_pair');
    for (const index of ['vacancy_title_trigram', 'vacancy_description_trigram', 'employer_name_trigram']) this.addSql(`drop index concurrently if exists "${index}"`);
  }

  override down(): void {
    this.addSql('create index concurrently if not exists "vacancy_title_trigram" on "vacancy" using gin ("title" gin_trgm_ops)');
    this.addSql('create index concurrently if not exists "vacancy_description_trigram" on "vacancy" using gin ("description" gin_trgm_ops)');
    this.addSql('create index concurrently if not exists "employer_name_trigram" on "employer" using gin ("name" gin_trgm_ops)');
  }
}
