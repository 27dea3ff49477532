import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request to a site of the playground, and the way to answer it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  host: string;
  method: string;
  url: URL;
}

export function send(
  { response }: Exchange,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

export function sendJson(exchange: Exchange, value: unknown): void {
  send(exchange, 200, 'application/json', JSON.stringify(value));
}

export function redirect({ response }: Exchange, location: string, status = 302): void {
  response.writeHead(status, { location, 'cache-control': 'no-store' });
  response.end();
}

export async function readBody({ request }: Exchange): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
