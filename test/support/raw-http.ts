import { connect, type Socket } from 'node:net';

/** A client that speaks HTTP by hand, and so as wrongly as a test wants. */
export class RawClient {
  /** What came back. */
  received = '';
  readonly closed: Promise<void>;
  isClosed = false;
  private readonly socket: Socket;

  /** @param localAddress where it comes from; on Linux any of 127.0.0.0/8 */
  constructor(origin: string, localAddress = '127.0.0.1', options: { readonly reads?: boolean } = {}) {
    const { hostname, port } = new URL(origin);
    this.socket = connect({ host: hostname, port: Number(port), localAddress });
    this.socket.on('error', () => undefined); // how its connection ends is for the server to say, and for the test to see by `closed`
    if (options.reads !== false) this.socket.on('data', (chunk: Buffer) => { this.received += chunk.toString('latin1'); });
    this.closed = new Promise((resolve) => {
      this.socket.once('close', () => {
        this.isClosed = true;
        resolve();
      });
    });
  }

  send(text: string): this {
    this.socket.write(text);
    return this;
  }

  /** The statuses of what came back, in its order. */
  get statuses(): number[] {
    return [...this.received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  }

  leave(): void {
    this.socket.destroy();
  }
}

/** A request for GraphQL, as text; with a body that is said to be longer than it is where more is promised. */
export function rawPost(query: string, { headers = '', promised = 0 }: { readonly headers?: string; readonly promised?: number } = {}): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body) + promised}\r\n\r\n${body}`;
}

/** The statuses of so many requests, one after another, each on a connection of its own from this address. */
export async function statusesOf(origin: string, request: string, count: number, localAddress?: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index++) {
    const client = new RawClient(origin, localAddress).send(request.replace('\r\nhost:', '\r\nconnection: close\r\nhost:'));
    await client.closed;
    statuses.push(...client.statuses);
  }
  return statuses;
}
