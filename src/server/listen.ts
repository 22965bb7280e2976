import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GainsayError } from '../model/errors.js';

/** How long a stop waits for requests under way. */
const drainMilliseconds = 10_000;

/**
 * Opens the port, and gives the address to open without a path.
 * @throws GainsayError UNAVAILABLE when the port is in use or may not be used
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, host, port)));
    server.listen(port, host, () => {
      const { address, family, port: taken } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`);
    });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): GainsayError {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'is in use',
    EACCES: 'may not be used by you',
    EADDRNOTAVAIL: 'is no address of this machine',
  };
  const message = `${host}:${port} ${reasons[cause.code ?? ''] ?? `cannot be opened (${cause.code ?? cause.message})`}`;
  return new GainsayError('UNAVAILABLE', message, {
    remedy: 'Choose another port: PORT=4001 npm start',
    cause,
  });
}

/**
 * Takes no more requests, and ends when those under way are answered, or cut off after a while. A client that keeps its
 * connection busy is told with its next answer that it ends.
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) =>
    response.setHeader('Connection', 'close'),
  );
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // Requests that were under way before have said nothing of an end: their connections are idle once they are answered.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const late = setTimeout(() => server.closeAllConnections(), drainMilliseconds);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
