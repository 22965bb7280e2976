import { stancePosition, type Stance } from '../../model/vocabulary.js';
import type { Faults } from '../faults.js';
import { isWritten } from '../places.js';
import type { Statement } from '../shape/claims.js';
import type { Loose } from '../shape/loose.js';
import type { NamedStatement } from '../statement-ids.js';
import type { Sparse, Spot } from './draft.js';
import { flattenFound, flattenOccasion, saidIn, surest } from './occasions.js';
import { graphWord, type Reading } from './reading.js';
import { flattenReport } from './reports.js';

/** One position: the statement, who made it, on what, where its words stand, and who reports it. */
export function flattenStatement(reading: Reading, named: NamedStatement): void {
  const { id, statement, reportedIn } = named;
  const own = flattenFound(reading, id, statement, graphWord(statement.attribution) ?? 'OWN_VOICE');
  const told = reportedIn.flatMap((report) =>
    flattenReport(reading, report, [{ id, utterance: statement.utterance }]),
  );
  const position = positionOf(reading, named);
  reading.draft.node(id, ['Statement', ...(position ? [position.kind] : [])], {
    kind: position?.kind,
    ...saidIn(reading, statement),
    attribution: surest([...own, ...told]) ?? graphWord(statement.attribution),
    note: statement.note,
  });
  if (position) flattenPosition(reading, id, statement, position);
  flattenOccasion(reading, id, statement);
  checkAttribution(reading, statement);
}

interface Position {
  readonly kind: string;
  readonly edge: string;
  /** What it is a position on, and where the files say so. */
  readonly to: string | undefined;
  readonly spot: Spot;
  readonly properties: Sparse;
}

function positionOf({ faults, ids }: Reading, { statement, claim }: NamedStatement): Position | undefined {
  const { stance, contests, retracts } = statement;
  checkOnePosition(faults, statement);
  if (contests) {
    const to = ids.refer(contests, 'statement', 'Statement');
    const properties = { ground: graphWord(contests.ground) };
    return { kind: 'Denial', edge: 'CONTESTS', to, spot: [contests, 'statement'], properties };
  }
  if (retracts !== undefined) {
    const to = ids.refer(statement, 'retracts', 'Statement');
    return { kind: 'Retraction', edge: 'RETRACTS', to, spot: [statement, 'retracts'], properties: {} };
  }
  if (stance === undefined) return undefined;
  if (!claim)
    faults.at(
      statement,
      'stance',
      'A stance is a position on a claim.',
      'Move the statement under its claim.',
    );
  const word = graphWord(stance) as Stance;
  return {
    ...stancePosition[word],
    to: claim?.id,
    spot: [statement, 'stance'],
    properties: { stance: word },
  };
}

function checkOnePosition(faults: Faults, statement: Loose<Statement>): void {
  const given = ['stance', 'contests', 'retracts'].filter((key) => isWritten(statement, key));
  if (given.length === 1) return;
  const message =
    given.length > 1 ? `The statement has ${given.join(' and ')}.` : 'The statement takes no position.';
  faults.at(statement, given[1], message, 'Give exactly one of stance, contests and retracts.');
}

function flattenPosition(
  { draft }: Reading,
  from: string | undefined,
  { scope, scopeNote, doubtful, reading }: Loose<Statement>,
  position: Position,
): void {
  const properties = {
    ...position.properties,
    scope: graphWord(scope) ?? 'WHOLE',
    scopeNote,
    doubtful: doubtful ?? false,
    reading: graphWord(reading) ?? 'SPEAKER',
  };
  draft.edge(position.spot, { type: position.edge, from, to: position.to, properties });
}

/** Where others report a statement, their words tell how it is attributed; a word here would say nothing of them. */
function checkAttribution({ faults }: Reading, statement: Loose<Statement>): void {
  if (statement.attribution !== undefined && !statement.found?.length && statement.reportedIn?.length)
    faults.at(
      statement,
      'attribution',
      'This attribution belongs to no words: the statement has none of its own.',
      'Move it to the report, or to the passage in its "found".',
    );
}
