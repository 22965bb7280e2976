import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands before a server, and can make it go away and come back without touching it. */
export interface Proxy {
  readonly port: number;
  /** How many clients are connected. */
  readonly connections: number;
  /** Cuts all connections, and refuses new ones. */
  close(): Promise<void>;
  reopen(): Promise<void>;
  /** Cuts all connections; new ones are accepted, and then nobody speaks. */
  fallSilent(): void;
}

/** @param target the port of the server on this machine, which may change */
export async function proxyTo(target: () => number): Promise<Proxy> {
  const clients = new Set<Socket>();
  let silent = false;
  const server = createServer((client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client)).on('error', () => client.destroy());
    if (silent) return;
    const upstream = connect(target(), '127.0.0.1');
    upstream.on('close', () => client.destroy()).on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
    client.pipe(upstream).pipe(client);
  });
  const cut = () => clients.forEach((client) => client.resetAndDestroy());
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    get connections() {
      return clients.size;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
    reopen: async () => {
      silent = false;
      cut();
      if (!server.listening) await listen(server, port);
    },
    fallSilent: () => {
      silent = true;
      cut();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}
