import { compile } from '@fastify/proxy-addr';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { Socket } from 'node:net';
import { clientKey } from './client-address.js';
import { Connections } from './connections.js';
import type { HttpPolicy } from './policy.js';
import { Reception, type Incoming } from './reception.js';
import { refuse, type Refusal } from './refusal.js';
import { Sending, type Outgoing } from './sending.js';

/** Bytes of a request's body, where a route says nothing else. */
export const maxBodyBytes = 1_048_576;
/** How often it is looked who falls short of the limits, in milliseconds; by Node, for headers and whole requests. */
const checkMs = 200;
const nodeCheckMs = 1000;

export type TransportLimits = Pick<HttpPolicy, 'reception' | 'sending' | 'connections' | 'trustedProxies'>;

/** A server over HTTP that bounds what connections, requests on their way in, and answers on their way out may take of it. */
export function createLimitedServer({ reception, sending, connections, trustedProxies }: TransportLimits): FastifyInstance {
  const { headersMs, requestMs } = reception;
  const fastify = Fastify({
    bodyLimit: maxBodyBytes, forceCloseConnections: 'idle', requestTimeout: requestMs, keepAliveTimeout: connections.keepAliveMs,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    http: { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: Math.min(nodeCheckMs, headersMs) },
  });
  const open = new Connections(connections);
  const receiving = new Reception(reception);
  const answering = new Sending(sending);
  boundConnections(fastify, open, trustedProxies);
  boundReception(fastify, receiving);
  boundSending(fastify, answering);
  const checking = setInterval(() => {
    receiving.check();
    answering.check();
  }, checkMs).unref();
  fastify.addHook('onClose', (_instance, done) => {
    clearInterval(checking);
    done();
  });
  return fastify;
}

/** The connection of a request; null for one that came by none, as a test's. */
function socketOf({ raw }: FastifyRequest): Socket | null {
  return raw.socket instanceof Socket ? raw.socket : null;
}

function boundConnections(fastify: FastifyInstance, open: Connections, trustedProxies: readonly string[]): void {
  const isTrusted = trustedProxies.length === 0 ? () => false : compile([...trustedProxies]);
  // Fastify makes further servers by itself for the other addresses of "localhost", and hands them out to nobody; all have one handler.
  const [handler] = fastify.server.listeners('request');
  const onConnection = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket & { readonly server?: Server } };
    if (socket.server?.listeners('request').includes(handler ?? onConnection) !== true) return;
    const address = socket.remoteAddress;
    // A proxy's connections carry everybody's requests.
    if (address === undefined || !isTrusted(address, 0)) open.open(socket, clientKey(address));
  };
  subscribe('net.server.socket', onConnection);
  fastify.addHook('onClose', (_instance, done) => {
    unsubscribe('net.server.socket', onConnection);
    done();
  });
  fastify.addHook('preValidation', async (request, reply) => {
    const socket = socketOf(request);
    if (socket === null) return;
    open.begin(socket);
    reply.raw.once('close', () => { open.end(socket); });
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function endWith(reply: FastifyReply, socket: Socket, refusal: Refusal): void {
  if (reply.sent) socket.destroy();
  else refuse(reply.header('connection', 'close'), refusal);
}

function boundReception(fastify: FastifyInstance, receiving: Reception): void {
  /** Bytes that had come on a connection when its last request was complete. */
  const before = new WeakMap<Socket, number>();
  fastify.addHook('onRequest', async (request, reply) => {
    const socket = socketOf(request);
    if (socket === null) return;
    const start = before.get(socket) ?? 0;
    before.set(socket, socket.bytesRead);
    if (!hasBody(request)) return;
    const { raw } = request;
    const incoming: Incoming = {
      client: clientKey(request.ip), isComplete: () => raw.complete, receivedBytes: () => socket.bytesRead - start,
      end: (refusal) => { endWith(reply, socket, refusal); },
    };
    const forget = (): void => {
      before.set(socket, socket.bytesRead);
      receiving.forget(incoming);
    };
    receiving.begin(incoming);
    raw.once('end', forget).once('close', forget);
  });
}

function bytesOf(payload: unknown): number {
  return typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0;
}

function boundSending(fastify: FastifyInstance, answering: Sending): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const socket = socketOf(request);
    if (socket === null) return payload;
    const outgoing: Outgoing = { bytes: bytesOf(payload), end: () => { socket.destroy(); } };
    answering.begin(outgoing);
    reply.raw.once('close', () => { answering.forget(outgoing); });
    return payload;
  });
}
