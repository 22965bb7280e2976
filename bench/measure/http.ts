import { Agent, request } from 'node:http';

/** One request to a server: where it goes and what it says. */
export interface Request {
  readonly url: string;
  readonly body: string;
}

/** A client that keeps its connections, as many as there are askers. */
export function httpClient(connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    /** The bytes of the answer; an error where the server says that something is wrong. */
    ask: ({ url, body }: Request): Promise<Buffer> => post(agent, url, body),
    close: () => agent.destroy(),
  };
}

function post(agent: Agent, url: string, body: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.toString('utf8', 0, 500)}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
