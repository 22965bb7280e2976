import type { NodeRecord } from '../../model/records.js';
import { claimLinks, inPrint, positionEdges } from '../../model/vocabulary.js';
import { groupBy } from '../group.js';
import { figures } from './figures.js';
import { entry, printed, some, type Entry } from './held.js';
import { judgementsOf } from './judgements.js';
import { statements, type Writing } from './statements.js';

/** The files of claims by name: one for the first topic of each claim, and one for what is on statements alone. */
export function claimFiles(writing: Writing): ReadonlyMap<string, Entry> {
  const { held } = writing;
  const topicOf = ({ id }: NodeRecord): string => held.ends(id, 'ABOUT', 'Topic')?.[0] ?? withoutTopic;
  const files = new Map<string, Entry>();
  for (const [topic, claims] of groupBy(held.all('Claim'), topicOf))
    files.set(`claims/${topic}.yaml`, { claims: claims.map((claim) => claimEntry(writing, claim)) });
  const onStatements = statements(
    writing,
    held.all('Statement').flatMap(({ id }) => [...held.from(id, 'CONTESTS'), ...held.from(id, 'RETRACTS')]),
  );
  if (onStatements) files.set(besides, { ...files.get(besides), statements: onStatements });
  return files;
}

const withoutTopic = 'claims';
const besides = 'claims/statements.yaml';

/** A claim with all that is said under it. */
export function claimEntry(writing: Writing, { id, properties }: NodeRecord): Entry {
  const { held, language, recordedBy } = writing;
  const { text, kind, lang, about, note } = properties;
  return entry({
    id,
    text,
    kind: printed(kind),
    lang: lang === language ? undefined : lang,
    about,
    topics: held.ends(id, 'ABOUT', 'Topic'),
    places: held.ends(id, 'ABOUT', 'Place'),
    actors: held.ends(id, 'ABOUT', 'Actor'),
    events: held.ends(id, 'ABOUT', 'Event'),
    against: held.ends(id, 'AGAINST'),
    note,
    links: linksOf(writing, id),
    ...judgementsOf(held, id, { kind: 'claim', recordedBy }),
    figures: figures(held, id),
    statements: statements(
      writing,
      positionEdges.flatMap((type) => held.to(id, type)),
    ),
  });
}

const linksOf = ({ held }: Writing, id: string): readonly Entry[] | undefined =>
  some(
    claimLinks.flatMap((type) =>
      held
        .from(id, type)
        .map(({ to, properties: { basis, note } }) =>
          entry({ [inPrint(type)]: to, basis: printed(basis), note }),
        ),
    ),
  );
