import type { Faults } from './faults.js';
import type { Ids } from './ids.js';
import type { Claim, ClaimsFile, Figure, Report, Statement } from './shape/claims.js';
import type { Loose } from './shape/loose.js';

/** A report with its id, written or by default, and the reports of it. */
export interface NamedReport {
  readonly id: string | undefined;
  readonly report: Loose<Report>;
  readonly figures: readonly NamedFigure[];
  readonly reportedIn: readonly NamedReport[];
}

export interface NamedStatement {
  readonly id: string | undefined;
  readonly statement: Loose<Statement>;
  /** The claim under which it stands, if any. */
  readonly claim: Loose<Claim> | undefined;
  readonly reportedIn: readonly NamedReport[];
}

export interface NamedFigure {
  readonly id: string | undefined;
  readonly figure: Loose<Figure>;
}

export interface NamedClaims {
  readonly claims: readonly { readonly claim: Loose<Claim>; readonly figures: readonly NamedFigure[] }[];
  readonly statements: readonly NamedStatement[];
}

/** Gives every claim, statement, report and figure of a file its id and declares it. */
export function nameClaims(file: Loose<ClaimsFile>, ids: Ids, faults: Faults): NamedClaims {
  const claims = (file.claims ?? []).map((claim) => {
    ids.declare(claim, 'id', claim.id, 'Claim');
    return { claim, figures: nameFigures(claim.figures, claim.id, ids) };
  });
  const onClaims = (file.claims ?? []).flatMap((claim) =>
    (claim.statements ?? []).map((statement) => nameStatement(statement, claim, ids, faults)),
  );
  const onStatements = (file.statements ?? []).map((statement) =>
    nameStatement(statement, undefined, ids, faults),
  );
  return { claims, statements: [...onClaims, ...onStatements] };
}

/** Gives a statement and the reports of it their ids. */
export function nameStatement(
  statement: Loose<Statement>,
  claim: Loose<Claim> | undefined,
  ids: Ids,
  faults: Faults,
): NamedStatement {
  const written = statement.id ?? defaultId(statement, claim);
  const id = ids.declare(statement, statement.id && 'id', written, 'Statement');
  const reportedIn = (statement.reportedIn ?? []).map((report) => nameReport(report, [id], ids, faults));
  return { id, statement, claim, reportedIn };
}

function defaultId(statement: Loose<Statement>, claim: Loose<Claim> | undefined): string | undefined {
  const { utterance, stance, contests, retracts } = statement;
  if (contests?.statement) return joined(utterance, 'contests', contests.statement);
  if (retracts) return joined(utterance, 'retracts', retracts);
  return joined(utterance, claim?.id, stance?.replaceAll(' ', '-'));
}

const joined = (...parts: (string | undefined)[]) =>
  parts.includes(undefined) ? undefined : parts.join('.');

/**
 * Gives a report and the reports of it their ids.
 * @param inside the ids of what is reported, from the report's own subject inwards
 */
export function nameReport(
  report: Loose<Report>,
  inside: readonly (string | undefined)[],
  ids: Ids,
  faults: Faults,
): NamedReport {
  const written = report.id ?? joined(report.utterance, 'reports', inside[0]);
  const isOwn = written === undefined || !inside.includes(written);
  const id = ids.declare(report, report.id && 'id', isOwn ? written : undefined, 'Statement');
  if (!isOwn)
    faults.at(
      report,
      'id',
      `The report "${written}" reports itself.`,
      'Give it an id of its own, or leave the id out.',
    );
  const figures = nameFigures(report.figures, id, ids);
  const reportedIn = (report.reportedIn ?? []).map((outer) =>
    nameReport(outer, [id, ...inside], ids, faults),
  );
  return { id, report, figures, reportedIn };
}

/** Gives figures their ids. */
export function nameFigures(
  figures: Loose<Figure[]> | undefined,
  owner: string | undefined,
  ids: Ids,
): NamedFigure[] {
  return (figures ?? []).map((figure, index) => {
    const written = figure.id ?? joined(owner, `figure-${index + 1}`);
    return { id: ids.declare(figure, figure.id && 'id', written, 'Figure'), figure };
  });
}
