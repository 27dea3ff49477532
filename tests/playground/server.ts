import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { X_HOSTS } from '../../utils/x-facts/hosts.ts';
import { serveShortLink } from './amazon/short-links.ts';
import { serveAmazon } from './amazon/site.ts';
import { makeCertificate } from './certificate.ts';
import { serveControl } from './control/page.ts';
import { type Exchange, send } from './exchange.ts';
import { AMAZON_HOSTS, CONTROL_HOST, hostRules, PICTURE_HOST, SHORT_HOSTS } from './hosts.ts';
import { serveTco } from './tco/page.ts';
import { makeWorld, type World } from './world.ts';
import { buildClient } from './x/bundle.ts';
import { servePicture, serveX } from './x/site.ts';

export interface Request {
  at: number;
  host: string;
  method: string;
  path: string;
}

export interface Playground {
  port: number;
  world: World;
  /** The value of Chromium's `--host-resolver-rules`. */
  hostRules: string;
  /** The value of Chromium's `--ignore-certificate-errors-spki-list`: the playground's key only. */
  keyHash: string;
  /** Every request to any host, in order: for tests of "no requests of our own". */
  requests: readonly Request[];
  close(): Promise<void>;
}

type Serve = (exchange: Exchange) => Promise<void> | void;

/** Starts every site of the playground on one HTTPS port of 127.0.0.1; 0 or nothing: a free one. */
export async function startPlayground(options: { port?: number } = {}): Promise<Playground> {
  const world = makeWorld();
  const [certificate, first, second] = await Promise.all([
    makeCertificate(),
    buildClient('x'),
    buildClient('x-web'),
  ]);
  const clients = { first, second };
  const requests: Request[] = [];

  const sites = new Map<string, Serve>();
  for (const host of X_HOSTS) sites.set(host, (exchange) => serveX(world, clients, exchange));
  for (const host of AMAZON_HOSTS) sites.set(host, (exchange) => serveAmazon(world.amazon, exchange));
  for (const host of SHORT_HOSTS) sites.set(host, (exchange) => serveShortLink(world, exchange));
  sites.set(PICTURE_HOST, servePicture);
  sites.set('t.co', (exchange) => serveTco(world, exchange));
  sites.set(CONTROL_HOST, (exchange) => serveControl(world, exchange));

  const server = createServer(certificate, async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    requests.push({ at: Date.now(), host, method, path });
    const exchange: Exchange = { request, response, host, method, url: new URL(path, `https://${host}`) };
    try {
      const serve = sites.get(host);
      if (serve) await serve(exchange);
      else send(exchange, 404, 'text/plain', `The playground has no ${host}.`);
    } catch (error) {
      if (!response.headersSent) send(exchange, 500, 'text/plain', String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, world, hostRules: hostRules(port), keyHash: certificate.keyHash, requests, close };
}
