import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Entry = Record<string, unknown> & { id: string };
type Told = Record<string, unknown> & {
  utterance?: string;
  found?: Record<string, unknown>[];
  reportedIn?: Told[];
};

/** The entries of a corpus folder as lines: what a file says for all of them is said in each. */
export function linesOfCorpus(folder: string): object[] {
  const file = (name: string): Record<string, Entry[]> =>
    existsSync(join(folder, name))
      ? (parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Entry[]>)
      : {};
  const { documents = [], ...corpus } = file('corpus.yaml');
  const { sources = [] } = file('sources.yaml');
  const { utterances = [] } = file('utterances.yaml');
  const claims = readdirSync(join(folder, 'claims')).map((name) => file(join('claims', name)));
  const occasions = new Map(utterances.map((one) => [one.id, one]));
  const editions = new Map(sources.map((one) => [one.id, (one['editions'] ?? []) as Entry[]]));

  const whole = (told: Told): Told => {
    const { by, speakers, addressedTo, issuedAs } = occasions.get(told.utterance ?? '') ?? ({} as Entry);
    const { found, reportedIn } = told;
    const [only] = editions.get(String(issuedAs)) ?? [];
    return {
      ...Object.fromEntries(
        Object.entries({ by, speakers, addressedTo }).filter(([, value]) => value !== undefined),
      ),
      ...told,
      ...(found && { found: found.map((passage) => ({ ...(only && { in: only.id }), ...passage })) }),
      ...(reportedIn && { reportedIn: reportedIn.map(whole) }),
    };
  };
  const each = (lists: Record<string, Entry[]>) =>
    Object.entries(lists).flatMap(([list, entries]) => entries.map((entry) => ({ [list]: [entry] })));
  const documentsOf = (source: Entry) => {
    const own = editions.get(source.id)?.map(({ id }) => id) ?? [];
    const some = documents.filter(({ edition }) => own.includes(String(edition)));
    return some.length > 0 ? { documents: some } : {};
  };
  const withStatements = ({ statements = [], ...claim }: Entry) => ({
    ...claim,
    statements: (statements as Told[]).map(whole),
  });
  return [
    { corpus },
    ...each(file('terms.yaml')),
    ...each(file('actors.yaml')),
    ...sources.map((source) => ({ sources: [source], ...documentsOf(source) })),
    ...utterances.map(({ by: _, speakers: __, addressedTo: ___, ...rest }) => ({ utterances: [rest] })),
    ...claims.flatMap((one) => (one['claims'] ?? []).map((claim) => ({ claims: [withStatements(claim)] }))),
    ...claims.flatMap((one) =>
      (one['statements'] ?? []).map((statement) => ({ statements: [whole(statement)] })),
    ),
  ];
}
