import { viewOf } from '../address/address.js';
import { Entry } from '../parts/entry.js';
import { Judgements } from '../parts/judgements.js';
import { Nothing } from '../parts/panel.js';
import { To, ToActor } from '../parts/to.js';
import { ToGraph } from '../parts/to-graph.js';
import { When } from '../parts/when.js';
import { sentence, wordsOf } from '../words.js';
import type { ActorHead } from './operations.js';

const ties: Readonly<Record<string, string>> = {
  PARTY: 'Belongs to a party',
  OUTSIDE: 'Outside the parties',
  UNSTATED: 'The documents leave open whom it belongs to; it is never counted as independent',
};

export function ActorHeading({ actor }: { readonly actor: ActorHead }) {
  const others = actor.names.nodes.map(({ name }) => name).filter((name) => name !== actor.name);
  return (
    <>
      <p className="eyebrow">{sentence(wordsOf(actor.kind))}</p>
      <h1 className="proposition">{actor.name}</h1>
      <dl className="about">
        {actor.role && <Entry name="Role">{actor.role}</Entry>}
        {others.length > 0 && <Entry name="Also written">{others.join(' · ')}</Entry>}
        <Entry name="Ties">{ties[actor.affiliation]}</Entry>
        {actor.note && <Entry name="Note of the coder">{actor.note}</Entry>}
        <Judgements edges={actor.sameAs.edges} view="actor" nameOf={({ node }) => node.name} />
        <Entry name="Id">
          <code>{actor.id}</code>
        </Entry>
        <Entry name="What lies around it">
          <ToGraph id={actor.id} />
        </Entry>
      </dl>
    </>
  );
}

type Tie = ActorHead['actsFor']['edges'];

export function Ties({ actor }: { readonly actor: ActorHead }) {
  const [up, down] = [actor.actsFor.edges, actor.actedForBy.edges];
  return (
    <>
      {up.length === 0 && <Nothing>It is not recorded as acting for anybody.</Nothing>}
      <TieList edges={up} />
      {down.length > 0 && (
        <>
          <h3>Who acts for it</h3>
          <TieList edges={down} />
        </>
      )}
    </>
  );
}

function TieList({ edges }: { readonly edges: Tie }) {
  return (
    <ul className="links">
      {edges.map(({ node, role, period }, index) => (
        <li key={`${node.id} ${index}`}>
          <ToActor actor={node} />
          <span className="soft">
            {role && `, ${role}`}
            {period && (
              <>
                , <When date={period} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Works({ actor: { published, authored } }: { readonly actor: ActorHead }) {
  const works = [
    ...published.nodes,
    ...authored.nodes.filter(({ id }) => !published.nodes.some((p) => p.id === id)),
  ];
  if (works.length === 0) return <Nothing>No source by it is recorded.</Nothing>;
  return (
    <ul className="links">
      {works.map(({ id, title }) => (
        <li key={id}>
          <To path={viewOf('source', id)}>{title}</To>
        </li>
      ))}
    </ul>
  );
}
