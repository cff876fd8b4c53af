import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { PlacesFound } from '../../src/matching/engine/match-index.js';
import { figure, percentile, type Figure } from '../figure.js';

const writesPerSecond = 500;
const samples = 60;

/** Writes posts and people, each in a transaction of its own, so many a second, until it is told to end. */
async function writing(url: string, posts: number, people: number, isOver: () => boolean): Promise<number> {
  const clients = await Promise.all(Array.from({ length: 4 }, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  }));
  let written = 0;
  const start = performance.now();
  await Promise.all(clients.map(async (client, index) => {
    while (!isOver()) {
      const early = start + (written * 1000) / writesPerSecond - performance.now();
      if (early > 0) await setTimeout(early);
      const turn = written++;
      if (index % 2 === 0) await client.query('update vacancy set pay_max_cny = pay_max_cny + 1 where id = $1', [(turn * 7919) % posts + 1]);
      else await client.query('update job_seeker set are_skills_confirmed = not are_skills_confirmed where id = $1', [(turn * 7919) % people + 1]);
    }
  }));
  await Promise.all(clients.map((client) => client.end()));
  return (written * 1000) / (performance.now() - start);
}

/** How long it takes from a commit until answers show it, while others write. */
export async function visible(url: string, { posts, people }: { readonly posts: number; readonly people: number }, ask: () => Promise<PlacesFound>): Promise<Figure[]> {
  let isOver = false;
  const writers = writing(url, posts, people, () => isOver);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const times: number[] = [];
  const seen = async (id: number, isThere: boolean): Promise<void> => {
    const start = performance.now();
    while ((await ask()).places.some((place) => place.id === id) !== isThere);
    times.push(performance.now() - start);
  };
  for (let sample = 0; sample < samples; sample++) {
    const best = (await ask()).places[0];
    if (best === undefined) throw new Error('nobody has a match');
    await client.query("update vacancy set status = 'CLOSED' where id = $1", [best.id]);
    await seen(best.id, false);
    await client.query("update vacancy set status = 'OPEN' where id = $1", [best.id]);
    await seen(best.id, true);
    await setTimeout(20);
  }
  isOver = true;
  const rate = await writers;
  await client.end();
  return [
    figure('match.visible.writesPerSecond', rate, '1/s', times.length, null),
    figure('match.visible.p50', percentile(times, 0.5), 'ms', times.length, null), figure('match.visible.p95', percentile(times, 0.95), 'ms', times.length, 100),
  ];
}
