import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { atLeast, figure, type Figure } from '../figure.js';
import type { FreshServer } from '../support.js';

const barSeconds = 20;
const crowds = [20, 2500];
/** Others ask from the address that holds the half-sent requests, and from another one. */
const attackedFrom = '127.0.0.1';
const othersFrom = ['127.0.0.1', '127.0.0.2'];
const askedByEach = 200;
/** How many of the others ask at once, each time on a new connection. */
const atOnce = 4;
const query = JSON.stringify({ query: '{ vacancies(first: 5) { nodes { title employer { name } } } }' });
const settlingMs = 500;

/** A request whose body is said to be longer than what was sent of it. */
function halfSent(url: URL): Socket {
  const socket = connect({ host: url.hostname, port: Number(url.port), localAddress: attackedFrom });
  socket.on('error', () => undefined); // that the server ends it is what is waited for
  socket.resume().write(`POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${query.length + 10}\r\n\r\n${query}`);
  return socket;
}

/** The status of one request on a connection of its own; 0 where it got none. */
function ask(url: URL, localAddress: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(url, { method: 'POST', agent: false, localAddress, headers: { 'content-type': 'application/json' } }, (response) => {
      response.resume().once('end', () => { resolve(response.statusCode ?? 0); });
    });
    asked.once('error', () => { resolve(0); });
    asked.end(query);
  });
}

/** The share of the others' requests that were answered with 200. */
async function answeredShare(url: URL): Promise<number> {
  let good = 0;
  await Promise.all(othersFrom.flatMap((address) => Array.from({ length: atOnce }, async () => {
    for (let index = 0; index < askedByEach / atOnce; index++) if (await ask(url, address) === 200) good += 1;
  })));
  return good / (askedByEach * othersFrom.length);
}

/** So many requests are held half-sent: what others get meanwhile, and how long it takes until the last of them is gone. */
async function held(url: URL, crowd: number): Promise<Figure[]> {
  const start = performance.now();
  const sockets = Array.from({ length: crowd }, () => halfSent(url));
  let gone = 0;
  let goneMs = Infinity;
  for (const socket of sockets) socket.once('close', () => { if (++gone === crowd) goneMs = performance.now() - start; });
  await sleep(settlingMs);
  const share = await answeredShare(url);
  while (goneMs === Infinity && performance.now() - start < 3 * barSeconds * 1000) await sleep(50);
  for (const socket of sockets) socket.destroy();
  return [
    atLeast(`admission.halfSent${crowd}.othersAnswered`, share, 'share', askedByEach * othersFrom.length, 1),
    // Beyond thrice the bar nobody waits for them.
    figure(`admission.halfSent${crowd}.gone`, Math.min(goneMs / 1000, 3 * barSeconds), 's', crowd, barSeconds),
  ];
}

export async function whileHalfSent(start: () => Promise<FreshServer>): Promise<Figure[]> {
  const { server, stop } = await start();
  const url = new URL((await server.access('admin')).url);
  try {
    await answeredShare(url); // warm
    const figures: Figure[] = [];
    for (const crowd of crowds) figures.push(...await held(url, crowd));
    return figures;
  } finally {
    await stop();
  }
}
