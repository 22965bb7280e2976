import { viewOf } from '../address/address.js';
import { Entry } from '../parts/entry.js';
import { Judgements } from '../parts/judgements.js';
import { Actors, To } from '../parts/to.js';
import { ToGraph } from '../parts/to-graph.js';
import { When } from '../parts/when.js';
import { sentence, wordsOf } from '../words.js';
import type { ClaimHead } from './operations.js';

export function ClaimHeading({ claim }: { readonly claim: ClaimHead }) {
  return (
    <>
      <p className="eyebrow">{sentence(wordsOf(claim.kind))}</p>
      <h1 className="proposition">{claim.text}</h1>
      <dl className="about">
        {claim.about && (
          <Entry name="Said to have happened">
            <When date={claim.about} />
          </Entry>
        )}
        {claim.against.nodes.length > 0 && (
          <Entry name="Against">
            <Actors actors={claim.against.nodes} />
          </Entry>
        )}
        <Filters name="Place" param="place" nodes={claim.places.nodes} />
        <Filters name="Topic" param="topic" nodes={claim.topics.nodes} />
        <Events nodes={claim.events.nodes} />
        {claim.note && <Entry name="Note of the coder">{claim.note}</Entry>}
        <Judgements edges={claim.sameAs.edges} view="claim" nameOf={({ node }) => node.text} />
        <Entry name="Id">
          <code>{claim.id}</code>
        </Entry>
        <Entry name="What lies around it">
          <ToGraph id={claim.id} />
        </Entry>
      </dl>
    </>
  );
}

type Named = readonly { readonly id: string; readonly name: string }[];

function Events({ nodes }: { readonly nodes: Named }) {
  if (nodes.length === 0) return null;
  return (
    <Entry name="Event">
      {nodes.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <To path={viewOf('event', id)}>{name}</To>
        </span>
      ))}
    </Entry>
  );
}

interface FiltersProps {
  readonly name: string;
  readonly param: string;
  readonly nodes: Named;
}

/** Each leads to the other claims about it. */
function Filters({ name, param, nodes }: FiltersProps) {
  if (nodes.length === 0) return null;
  return (
    <Entry name={name}>
      {nodes.map((node, index) => (
        <span key={node.id}>
          {index > 0 && ', '}
          <To path="/claims" params={{ [param]: node.id }} title={`Other claims: ${node.name}`}>
            {node.name}
          </To>
        </span>
      ))}
    </Entry>
  );
}
