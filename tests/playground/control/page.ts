import type { Exchange } from '../exchange.ts';
import { send } from '../exchange.ts';
import type { World } from '../world.ts';
export function serveControl(_world: World, exchange: Exchange): void {
  send(exchange, 200, 'text/html', 'soon');
}
