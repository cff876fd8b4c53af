import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operator } from '../../src/access/index.js';
import { chinaDate } from '../../src/platform/calendar.js';
import type { PageWindow } from '../../src/matching/engine/search/top.js';
import { indexedPage, matchPage } from '../../src/matching/match-page.js';
import { vacancyRankings } from '../../src/matching/rankings.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const seekerId = 1;
const day = chinaDate();

interface Asked { readonly page: { readonly first?: number; readonly last?: number }; readonly without: number }

/** A page by the reference, and from an index that still has some posts at the page's beginning which the database has no longer. */
async function pages({ page, without }: Asked): Promise<{ reference: number[]; indexed: number[]; hasMore: boolean[]; asked: PageWindow[]; ahead: number[] }> {
  const ctx = server.contextOf(operator);
  try {
    const ranked = await ctx.loader(vacancyRankings).load({ seekerId, filter: {}, day }) ?? [];
    const asked: PageWindow[] = [];
    const ahead: number[] = [];
    const gone = Array.from({ length: without }, (_, index) => ({ seekerId, opportunityId: 1_000_000 + index }));
    const indexed = await indexedPage(ctx, { page, day, side: 'OPPORTUNITIES', isWanted: () => true, ahead: (ids) => { ahead.push(...ids); } }, (part) => {
      asked.push(part);
      const pairs = part.fromEnd ? [...ranked.slice(without - part.count), ...gone] : [...gone, ...ranked.slice(0, part.count - without)];
      return Promise.resolve({ pairs, total: null, ofOtherList: null });
    });
    const reference = await matchPage(ctx, ranked, { page, day, side: 'OPPORTUNITIES' });
    const idsOf = (connection: typeof reference | null): number[] => connection?.nodes.map(({ match }) => match.pair.opportunity.id) ?? [];
    return {
      reference: idsOf(reference), indexed: idsOf(indexed), asked, ahead,
      hasMore: [reference, indexed].map((each) => (page.last === undefined ? each?.pageInfo.hasNextPage : each?.pageInfo.hasPreviousPage) ?? false),
    };
  } finally {
    await ctx.db.close();
  }
}

describe('a page of what the index found', () => {
  test.each([{ first: 6 }, { last: 6 }])('is whole, %p, though some of it are not there any more', async (page) => {
    for (const without of [0, 1, 5]) {
      const { reference, indexed, hasMore, asked: [part] } = await pages({ page, without });
      expect(indexed).toHaveLength(6);
      expect(indexed).toEqual(reference);
      expect(hasMore).toEqual([true, true]);
      expect(part?.count).toBe(12);
    }
  });

  test.each([{ first: 6 }, { last: 6 }])('is read ahead, %p, as it is shown, but for what shows that there is more', async (page) => {
    const { indexed, ahead } = await pages({ page, without: 0 });
    expect(ahead).toEqual(indexed);
  });

  test('is what is left of it where more are gone than there are to spare', async () => {
    const { reference, indexed } = await pages({ page: { first: 6 }, without: 8 });
    expect(indexed).toEqual(reference.slice(0, 4));
  });
});
