import { readSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/run.js';
import { serve, type Serving } from '../../src/server.js';
import { naughty } from '../support/blns.js';
import { graphOf, story } from '../support/corpus.js';
import { codes, post } from '../support/post.js';
import {
  textArguments,
  textTypes,
  variableType,
  type TextArgument,
  type TextType,
} from './text-arguments.js';

const soak = process.env['GAINSAY_SOAK'] !== undefined;
jest.setTimeout(soak ? 3_600_000 : 240_000);

let graph: Graph;
let serving: Serving;
/** An id of each type, so that nested arguments reach the database with something to filter. */
const ids = new Map<string, string>();

beforeAll(async () => {
  graph = await graphOf(story);
  const rows = await graph.read(
    'MATCH (n:Record) UNWIND labels(n) AS label WITH label, min(n.id) AS id RETURN label, id',
  );
  for (const { label, id } of rows) ids.set(String(label), String(id));
  await graph.write((transaction) =>
    transaction.run(
      `UNWIND $texts AS text
       CREATE (actor:Actor:Record {id: text, name: text, kind: 'PERSON', recordedAt: '2026-01-01T00:00:00.000Z'})
       CREATE (name:Name:Record {id: 'name of ' + text, name: text, recordedAt: '2026-01-01T00:00:00.000Z'})
       CREATE (actor)-[:NAMED {recordedAt: '2026-01-01T00:00:00.000Z'}]->(name)`,
      { texts: [...naughty] },
    ),
  );
  serving = await serve(graph, { port: 0, host: '127.0.0.1', timeLimit: 60_000 });
});
afterAll(() => serving.close());

const all = textArguments(readSchema());

/** Operations that put one variable into every argument of a type, at most `size` in each. */
function operationsFor(type: TextType, size: number): string[] {
  const taken = all.filter((argument) => argument.type === type);
  const groups = Array.from({ length: Math.ceil(taken.length / size) }, (_, i) =>
    taken.slice(i * size, (i + 1) * size),
  );
  return groups.map((group) => `query ($text: ${variableType(type)}!) { ${group.map(place).join(' ')} }`);
}

function place({ on, asked }: TextArgument, i: number): string {
  if (on === 'Query') return asked(`a${i}`, '$text');
  return `a${i}: node(id: "${ids.get(on) ?? 'none'}") { ... on ${on} { ${asked('found', '$text')} } }`;
}

/**
 * Sends each text into the operations, some at a time: into all of them for a soak, else into one of some, each in turn.
 * @returns the codes that came back, with the texts that caused them
 */
async function sendAll(every: readonly string[]): Promise<Map<string, string[]>> {
  // Each operation is planned for seconds before it can be asked; a soak has the time for all of them.
  const operations = soak ? every : every.filter((_, i) => i % 24 === 0);
  const requests = naughty.flatMap((text, i) =>
    (soak ? operations : [operations[i % operations.length] ?? '']).map((query) => ({
      query,
      variables: { text },
    })),
  );
  // What has never been asked is planned first, which on a busy machine takes longer than a request may.
  for (const query of operations) await post(serving.url, { query, variables: { text: 'known' } });
  const found = new Map<string, string[]>();
  const send = async (): Promise<void> => {
    for (let request = requests.pop(); request; request = requests.pop()) {
      const { text } = request.variables;
      for (const code of codes(await post(serving.url, request)))
        found.set(code, [...(found.get(code) ?? []), text]);
    }
  };
  await Promise.all([send(), send()]);
  return found;
}

test('every kind of text is taken somewhere, and there are many such places', () => {
  expect(new Set(all.map(({ type }) => type))).toEqual(new Set(textTypes));
  expect(all.filter(({ type }) => type !== 'cursor').length).toBeGreaterThan(40);
  expect(naughty.length).toBeGreaterThan(475);
});

test('as an id or a plain text, each is looked for', async () => {
  const operations = [...operationsFor('ID', 6), ...operationsFor('String', 6)];
  expect(await sendAll(operations)).toEqual(new Map());
});

test.each(['Edtf', 'Words', 'cursor'] as const)(
  'as %s, each is understood or clearly refused',
  async (type) => {
    const found = await sendAll(operationsFor(type, type === 'cursor' ? 1 : 10));
    expect([...found.keys()].filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
  },
);

test('as an id and as a name, each comes back as it went, sent as a variable or in the document', async () => {
  const query =
    'query ($text: ID!, $name: String!) { node(id: $text) { id } actors(name: $name) { nodes { id name names { nodes { name } } } } }';
  const none: string[] = [];
  for (const [i, text] of naughty.entries()) {
    const literal = JSON.stringify(text);
    const asLiteral = query
      .replace(/^query \([^)]*\) /, '')
      .replace('$text', literal)
      .replace('$name', literal);
    const answers = [await post(serving.url, { query, variables: { text, name: text } })];
    // In the document each is another document, which is parsed and checked anew.
    if (soak || i % 4 === 0) answers.push(await post(serving.url, { query: asLiteral }));
    for (const { data } of answers) {
      const expected = {
        node: { id: text },
        actors: { nodes: [{ id: text, name: text, names: { nodes: [{ name: text }] } }] },
      };
      if (JSON.stringify(data) !== JSON.stringify(expected)) none.push(text);
    }
  }
  expect(none).toEqual([]);
});
