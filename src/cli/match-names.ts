import sql from 'sql-template-tag';
import type { RequestContext } from '../access/index.js';
import type { Match } from '../matching/index.js';

/** How the ranked side of each match is called in a terminal. People have no names there, only numbers. */
export interface MatchNames {
  of(match: Match): string;
}

export async function namesOf(ctx: RequestContext, matches: readonly Match[], side: 'POSTS' | 'PEOPLE'): Promise<MatchNames> {
  if (side === 'PEOPLE') return { of: ({ pair }) => `#${pair.seeker.id}` };
  const rows = await ctx.db.rows<{ id: number; title: string; name: string }>(sql`
    select v.id, v.title, e.name from vacancy v join employer e on e.id = v.employer_id where v.id = any(${matches.map(({ pair }) => pair.opportunity.id)})`);
  const byId = new Map(rows.map(({ id, title, name }) => [id, `${title} · ${name} · #${id}`]));
  return { of: ({ pair }) => byId.get(pair.opportunity.id) ?? `#${pair.opportunity.id}` };
}
