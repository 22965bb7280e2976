import { randomFrom } from '../generate/random.js';
import { httpClient, type Request } from './http.js';
import { interleave } from './interleave.js';

/** What the client in its own process is asked to do: the requests of every contender, sample by sample. */
export type Job =
  | {
      readonly kind: 'times';
      readonly requests: Requests;
      readonly warmUps: number;
      readonly samples: number;
      readonly seed: string;
    }
  | {
      readonly kind: 'throughput';
      readonly requests: readonly Request[];
      readonly clients: number;
      readonly seconds: number;
      readonly seed: string;
    };
export type Requests = Readonly<Record<string, readonly Request[]>>;

async function times({ requests, warmUps, samples, seed }: Extract<Job, { kind: 'times' }>) {
  const client = httpClient(1);
  const contenders = Object.entries(requests).map(([name, list]) => ({
    name,
    ask: (sample: number) => client.ask(list[sample] as Request),
  }));
  const [first = []] = Object.values(requests);
  const numbers = first.map((_, i) => i);
  const found = await interleave(contenders, numbers, { warmUps, samples, seed });
  client.close();
  return found;
}

/** How many requests a second so many clients get answered, each asking again as soon as it has its answer. */
async function throughput({ requests, clients, seconds, seed }: Extract<Job, { kind: 'throughput' }>) {
  const client = httpClient(clients);
  let done = 0;
  const end = performance.now() + seconds * 1_000;
  const askUntilEnd = async (_: unknown, asker: number): Promise<void> => {
    const random = randomFrom(`${seed} ${asker}`);
    while (performance.now() < end) {
      await client.ask(random.pick(requests));
      done += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: clients }, askUntilEnd));
  const rate = (done * 1_000) / (performance.now() - begun);
  client.close();
  return rate;
}

process.on('message', (job: Job) => {
  const work = job.kind === 'times' ? times(job) : throughput(job);
  work.then(
    (result) => process.send?.({ result }),
    (error: Error) => process.send?.({ failure: error.stack }),
  );
});
process.once('disconnect', () => process.exit());
