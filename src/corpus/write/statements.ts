import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { figures } from './figures.js';
import { entry, printed, some, type Entry, type Held } from './held.js';
import { voices, type Usual } from './occasions.js';
import { citations, passages } from './passages.js';
import { usualEdition } from './sources.js';

/** What statements are written with. */
export interface Writing {
  readonly held: Held;
  readonly language: string;
  /** Who coded the corpus. */
  readonly recordedBy: string;
  /** What the statements of an utterance need not say. */
  readonly usual: ReadonlyMap<string, Usual>;
  /** Statements that have their place in a file: each has one. */
  readonly written: Set<string>;
}

/** The statements that take these positions, each under what it is a position on. */
export const statements = (
  writing: Writing,
  positions: readonly EdgeRecord[],
): readonly Entry[] | undefined =>
  some(
    positions.flatMap((position) => {
      const statement = takeOnce(writing, position.from);
      return statement ? [statementEntry(writing, statement, position)] : [];
    }),
  );

function takeOnce({ held, written }: Writing, id: string): NodeRecord | undefined {
  if (written.has(id)) return undefined;
  written.add(id);
  return held.node(id);
}

/** A statement as a file has it under what it is a position on. */
export function statementEntry(writing: Writing, statement: NodeRecord, position: EdgeRecord): Entry {
  const { scope, scopeNote, doubtful, reading } = position.properties;
  const { key, value, name } = positionOf(position);
  const { utterance, who, more } = telling(writing, statement, name, 'OWN_VOICE');
  return entry({
    utterance,
    [key]: value,
    ...who,
    scope: printed(scope, 'WHOLE'),
    scopeNote,
    doubtful: doubtful === true ? true : undefined,
    reading: printed(reading, 'SPEAKER'),
    // Where there are words, its own or those of a report, these tell how it is attributed.
    attribution:
      (more['found'] ?? more['reportedIn']) ? undefined : printed(statement.properties['attribution']),
    ...more,
  });
}

/** A position as a file has it, and what the default id of its statement has after the utterance. */
function positionOf({ type, to, properties }: EdgeRecord): { key: string; value: unknown; name: string } {
  if (type === 'CONTESTS') {
    const value = entry({ statement: to, ground: printed(properties['ground']) });
    return { key: 'contests', value, name: `contests.${to}` };
  }
  if (type === 'RETRACTS') return { key: 'retracts', value: to, name: `retracts.${to}` };
  const stance = printed(properties['stance']) ?? '';
  return { key: 'stance', value: stance, name: `${to}.${stance.replaceAll(' ', '-')}` };
}

/** A report as a file has it under what it reports. */
export function reportEntry(writing: Writing, report: NodeRecord, reporting: EdgeRecord): Entry {
  const { mode, distance, identity, asReported, saidAsReported } = reporting.properties;
  const { utterance, who, more } = telling(writing, report, `reports.${reporting.to}`, 'EXPLICIT');
  return entry({
    utterance,
    mode: printed(mode),
    distance: printed(distance, 'NEUTRAL'),
    identity: printed(identity, 'STATED'),
    asReported,
    saidAsReported,
    attributesTo: writing.held.ends(report.id, 'ATTRIBUTES_TO'),
    ...who,
    figures: figures(writing.held, report.id),
    ...more,
  });
}

/**
 * What statements and reports have in common.
 * @param name what the id has after the utterance, unless it is one of its own
 * @param attribution how words of this kind name the one who speaks, unless they do otherwise
 */
function telling(writing: Writing, { id, properties }: NodeRecord, name: string, attribution: string) {
  const { held, language, usual } = writing;
  const [utterance = ''] = held.ends(id, 'IN') ?? [];
  const { said } = properties;
  const who = entry({
    id: id === `${utterance}.${name}` ? undefined : id,
    ...voices(held, id, usual.get(utterance) ?? nothingUsual),
    said: said === held.node(utterance)?.properties['said'] ? undefined : said,
  });
  const edition = usualEdition(held, utterance);
  const more = entry({
    note: properties['note'],
    repliesTo: held.ends(id, 'REPLIES_TO'),
    cites: citations(held, id),
    found: passages(held, held.from(id, 'FOUND_IN'), { edition, attribution, language }),
    reportedIn: reportsOf(writing, id),
  });
  return { utterance, who, more };
}

const nothingUsual: Usual = { by: [], speakers: [], addressedTo: [] };

const reportsOf = (writing: Writing, id: string): readonly Entry[] | undefined =>
  some(
    writing.held.to(id, 'REPORTS').flatMap((reporting) => {
      const report = takeOnce(writing, reporting.from);
      return report ? [reportEntry(writing, report, reporting)] : [];
    }),
  );
