import { placeOf, type AnyNode } from '../parts/any-node.js';
import { TableScroll } from '../parts/table-scroll.js';
import { tableOf, type Table } from '../export/table.js';
import { ToPage } from '../parts/to.js';
import { Why } from '../parts/why.js';
import { sentence, wordsOf } from '../words.js';
import type { Change } from './changes-operation.js';

/** One change: what was done to what, when, by whom; the properties that differ are one click away. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const { deed, at, by, kind, node, from, to, properties } = change;
  return (
    <li className="item">
      <div className="meta">
        <Why of="ChangeKind" value={deed} rule="changes-of-the-record" />
        <span>{sentence(wordsOf(kind))}</span>
        <time dateTime={at}>{at.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')}</time>
        {by && <span>by {by}</span>}
      </div>
      <p className="item-title">
        {node && <ToNode node={node} row />}
        {!node && from && to && <Edge from={from} to={to} />}
        {!node && !(from && to) && <code>{change.id}</code>}
      </p>
      {properties.length > 0 && <Properties change={change} />}
    </li>
  );
}

export const changeTable = (changes: readonly Change[]): Table =>
  tableOf(changes, {
    At: ({ at }) => at,
    'What was done': ({ deed }) => wordsOf(deed),
    By: ({ by }) => by,
    Kind: ({ kind }) => kind,
    Id: ({ id }) => id,
    Of: ({ node }) => node && placeOf(node).name,
    From: ({ from }) => from && placeOf(from).name,
    To: ({ to }) => to && placeOf(to).name,
    'What differs': ({ properties }) =>
      properties.map(({ name, before, after }) => `${name}: ${before ?? ''} → ${after ?? ''}`).join(' | '),
  });

/** A statement and the claim on which it is: the claim is told once. */
function Edge({ from, to }: { readonly from: AnyNode; readonly to: AnyNode }) {
  const told = 'claim' in from && from.claim?.id === to.id;
  return (
    <>
      <ToNode node={from} row {...(told && { name: sentence(wordsOf(from.__typename)) })} /> →{' '}
      <ToNode node={to} />
    </>
  );
}

interface NodeProps {
  readonly node: AnyNode;
  readonly name?: string;
  readonly row?: boolean;
}

function ToNode({ node, name, row = false }: NodeProps) {
  const place = placeOf(node);
  return (
    <ToPage page={place.page} row={row}>
      {name ?? place.name}
    </ToPage>
  );
}

function Properties({ change: { properties, deed, id } }: { readonly change: Change }) {
  return (
    <details open={deed === 'CHANGED'}>
      <summary>{deed === 'CHANGED' ? 'What differs' : 'What it says'}</summary>
      <TableScroll name={`Properties of ${id}`}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Property</th>
              {deed !== 'ADDED' && <th scope="col">Before</th>}
              {deed !== 'CLOSED' && <th scope="col">After</th>}
            </tr>
          </thead>
          <tbody>
            {properties.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {deed !== 'ADDED' && <td>{before}</td>}
                {deed !== 'CLOSED' && <td>{after}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
