import DataLoader from 'dataloader';
import type { Sql } from 'sql-template-tag';
import type { Locale } from '../../platform/i18n/text.js';
import type { LoaderKind, RequestContext } from '../../access/index.js';

type NameLoader = LoaderKind<number, string | null>;

/** How the objects of notices are called, by their GraphQL type: a feature registers the names of its objects. */
class ObjectNames {
  private readonly loaders = new Map<string, NameLoader>();

  /** @param statement selects `id` and `name` of the objects that the reader may see, in the reader's language where they have one */
  register(typeName: string, statement: (ids: readonly number[], locale: Locale) => Sql): void {
    this.loaders.set(typeName, (ctx) => new DataLoader<number, string | null>(async (ids) => {
      const rows = await ctx.db.rows<{ id: number; name: string | null }>(statement(ids, ctx.locale));
      const names = new Map(rows.map(({ id, name }) => [id, name]));
      return ids.map((id) => names.get(id) ?? null);
    }));
  }

  /** Null where objects of the type have no names, or this one is not there for the reader. */
  async nameOf(ctx: RequestContext, typeName: string, id: number): Promise<string | null> {
    const loader = this.loaders.get(typeName);
    return loader === undefined ? null : ctx.loader(loader).load(id);
  }
}

export const objectNames = new ObjectNames();
