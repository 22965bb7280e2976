import { useAddress } from '../address/address.js';
import { namesOf, tableOf, type Table } from '../export/table.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Answered, Nothing, Panel } from '../parts/panel.js';
import { RulesUsed } from '../parts/rules-used.js';
import { counted } from '../words.js';
import { BesideTable } from './beside-table.js';
import { valueOf } from './fields.js';
import { besideOperation, pairsOperation, sumsOperation, type Beside, type Pairs } from './operation.js';
import { rowsBeside } from './order.js';
import { Sums } from './sums.js';

const [mostFigures, mostPairs] = [100, 100];

interface Props {
  readonly measure: { readonly id: string; readonly name: string };
  /** The figures of the claim whose dossier this is. */
  readonly own: readonly string[];
}

/** All figures of one measure beside those of a claim: which can be compared with them, and why the others not. */
export default function FiguresBeside({ measure, own }: Props) {
  const { asOf } = useAddress();
  const answer = useAnswer(besideOperation, { measure: measure.id, first: mostFigures, ...asOf });
  const pairs = useAnswer(pairsOperation, { measure: measure.id, first: mostPairs, ...asOf });
  const sums = useAnswer(sumsOperation, { measure: measure.id, ...asOf });
  return (
    <Panel
      title={`Beside other figures: ${measure.name}`}
      answer={answer}
      exported={{ table: ({ figures }) => besideTable(figures), also: [pairs, sums] }}
    >
      {({ figures }) => (
        <>
          {figures.figures.totalCount <= own.length && (
            <Nothing>No other figure of this measure is recorded here.</Nothing>
          )}
          <BesideTable
            rows={rowsBeside(figures.figures.nodes, pairs.data?.figures.pairs.nodes ?? [], new Set(own))}
          />
          <Answered answer={pairs}>{(data) => <Cut pairs={data.figures.pairs} />}</Answered>
          <Answered answer={sums}>{(data) => <Sums figures={data.figures} />}</Answered>
          {figures.truncated && <p className="meta">More figures are there than were looked at.</p>}
          <RulesUsed rules={figures.rules} section="figures-side-by-side" />
        </>
      )}
    </Panel>
  );
}

function Cut({ pairs: { nodes, totalCount } }: Pick<Pairs, 'pairs'>) {
  if (totalCount <= nodes.length) return null;
  return (
    <p className="meta">
      Of {counted(totalCount, 'pair')} the {mostPairs} closest to each other were compared.
    </p>
  );
}

const besideTable = ({ figures }: Beside): Table =>
  tableOf(figures.nodes, {
    Id: ({ id }) => id,
    Measure: ({ measure }) => measure.name,
    Figure: valueOf,
    Least: ({ min }) => min,
    Value: ({ value }) => value,
    Most: ({ max }) => max,
    Qualifier: ({ qualifier }) => qualifier,
    'Of whom or what': ({ population }) => population,
    Places: ({ places }) => namesOf(places.nodes),
    Period: ({ period }) => period?.edtf,
    'As written': ({ text }) => text,
    Claim: ({ givenFor }) => givenFor?.text,
    'Claim id': ({ givenFor }) => givenFor?.id,
    Who: ({ statements }) => namesOf(statements.nodes.flatMap(({ madeBy }) => madeBy.nodes)),
  });
