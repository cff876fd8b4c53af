import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import sql from 'sql-template-tag';
import { entities } from '../../src/app/entities.js';
import { Database } from '../../src/platform/database/index.js';
import { Migrations } from '../../src/platform/database/migrations.js';
import { testDatabase, testSeal } from '../support/database.js';

/** The code by which a client asks for TLS before it says anything else (PostgreSQL, "Message Formats", SSLRequest). */
const sslRequest = 80877103;

describe('an address with sslmode', () => {
  let server: Server;
  let url: string;
  /** What each connection said first. */
  const first: number[] = [];
  beforeEach(async () => {
    first.length = 0;
    server = createServer((socket) => {
      socket.once('data', (data) => {
        first.push(data.readInt32BE(4));
        socket.end('N'); // no TLS here: nothing more is said
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `postgresql://owner:secret@127.0.0.1:${(server.address() as AddressInfo).port}/jinqiao?sslmode=verify-full`;
  });
  afterEach(() => new Promise((resolve) => { server.close(resolve); }));

  const limits = { statementMs: 5000, transactionMs: 5000 };

  test('is asked for TLS by the server, and told nothing without it', async () => {
    await expect(Database.connect({ url, poolSize: 2, entities, limits, seal: testSeal })).rejects.toThrow('does not support SSL');
    expect(new Set(first)).toEqual(new Set([sslRequest]));
  });

  test('is asked for TLS where it is a standby', async () => {
    const store = await testDatabase('empty');
    const database = await Database.connect({ url: store.serverUrl, replicaUrls: [url], poolSize: 2, entities, limits, seal: testSeal });
    const session = database.session({ is_administrator: 'on' });
    expect(await session.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]); // by the primary
    await session.close();
    await database.close();
    await store.drop();
    expect(first).toEqual([sslRequest]);
  });

  test('is asked for TLS by migrations', async () => {
    await expect(new Migrations(url, entities).missing()).rejects.toThrow('does not support SSL');
    expect(new Set(first)).toEqual(new Set([sslRequest]));
  });
});
