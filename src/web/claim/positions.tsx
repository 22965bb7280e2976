import { useArrivalAt, useHash } from '../address/use-hash.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { counted } from '../words.js';
import { missing } from './missing.js';
import type { Positions } from './positions-operation.js';
import { StatementCard } from './statement-card.js';
import { Strip } from './strip.js';
import { dossierTable } from './table.js';

type Answer = Awaited<{ readonly claim: Positions | null }>;

interface Props {
  readonly answer: Answer;
  /** The other answers of the dossier, for the file. */
  readonly also: readonly Awaited<unknown>[];
}

export function PositionsPanel({ answer, also }: Props) {
  const hash = useHash();
  useArrivalAt(hash, answer.data !== undefined);
  return (
    <Panel
      title="Who says what of it"
      anchor="positions"
      answer={answer}
      exported={{ table: ({ claim }) => (claim ? dossierTable(claim) : { columns: [], rows: [] }), also }}
    >
      {({ claim }) => claim && <Statements claim={claim} named={hash} />}
    </Panel>
  );
}

function Statements({ claim, named }: { readonly claim: Positions; readonly named: string }) {
  const { edges, totalCount } = claim.statements;
  return (
    <>
      <Strip positions={edges} />
      {edges.length === 0 && <Nothing>No statement on this claim is recorded here.</Nothing>}
      <ol className="statements">
        {edges.map((position) => (
          <StatementCard
            key={position.node.id}
            claim={claim}
            position={position}
            named={position.node.id === named}
          />
        ))}
      </ol>
      {totalCount > edges.length && (
        <p className="meta">
          The oldest {edges.length} of {counted(totalCount, 'statement')} are shown.
        </p>
      )}
    </>
  );
}

/** What a reader of the dossier should know is not there. */
export function Gaps({ claim }: { readonly claim: Positions }) {
  const lines = missing(claim);
  return (
    <ul className="gaps">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length === 0 && <li>Nothing that this graph knows to be missing.</li>}
    </ul>
  );
}
