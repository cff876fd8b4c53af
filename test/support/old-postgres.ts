import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A message of PostgreSQL's protocol: its type, its length, what it says. */
function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const said = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeInt32BE(said.length + 4);
  return Buffer.concat([Buffer.from(type), length, said]);
}

function int(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}

const ready = message('Z', Buffer.from('I'));
const int4Oid = 23;

/** What answers any statement with one number in one column. */
function answerOf(column: string, value: number): Buffer {
  const text = Buffer.from(String(value));
  return Buffer.concat([
    message('T', int(1, 2), Buffer.from(`${column}\0`), int(0, 4), int(0, 2), int(int4Oid, 4), int(4, 2), int(-1, 4), int(0, 2)),
    message('D', int(1, 2), int(text.length, 4), text),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
}

/** A server that lets everybody in and says of itself that it is PostgreSQL 15.18; with `isMute`, one that takes connections and says nothing. */
export class OldPostgres {
  /** Statements that it was sent. */
  readonly statements: string[] = [];
  /** Connections that came. */
  connections = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(isMute = false) {
    this.server = createServer((socket) => {
      this.connections += 1;
      this.sockets.add(socket);
      socket.on('error', () => undefined); // who asks may leave at any time
      const state = { hasBegun: false };
      socket.on('data', (data) => {
        if (isMute) return;
        if (!state.hasBegun) socket.write(Buffer.concat([message('R', int(0, 4)), ready]));
        else if (data.toString('latin1', 0, 1) === 'Q') {
          this.statements.push(data.toString('utf8', 5, data.length - 1));
          socket.write(answerOf('version', 150_018));
        }
        state.hasBegun = true;
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return this;
  }

  /** Its address without a login. */
  get address(): string { return `postgresql://127.0.0.1:${(this.server.address() as AddressInfo).port}/jinqiao`; }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}
