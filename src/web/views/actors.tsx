import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import { namesOf, tableOf, type Table } from '../export/table.js';
import { graphql, type ResultOf, type VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { CountedAmong, Facet } from '../parts/facets.js';
import { Listing } from '../parts/listing.js';
import { Nothing } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { To } from '../parts/to.js';
import { counted, wordsOf } from '../words.js';

const actorsOperation = graphql(`
  query Actors(
    $kind: [ActorKind!]
    $affiliation: [Affiliation!]
    $topic: ID
    $party: ID
    $accused: Boolean
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: AsOf
  ) {
    actors(
      kind: $kind
      affiliation: $affiliation
      topic: $topic
      party: $party
      accused: $accused
      orderBy: NAME
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $asOf
    ) {
      totalCount
      counted
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        kind
        affiliation
        role
        parties(first: 3) {
          nodes {
            id
            name
          }
        }
        statements(first: 1) {
          totalCount
        }
        accusedIn(first: 1) {
          totalCount
        }
      }
      byKind {
        value
        label
        count
      }
      byAffiliation {
        value
        label
        count
      }
    }
  }
`);

type ActorRow = ResultOf<typeof actorsOperation>['actors']['nodes'][number];

export function Actors() {
  useTitle('Actors');
  const filters = filtersOf<VariablesOf<typeof actorsOperation>>(useAddress(), {
    one: ['topic', 'party'],
    several: ['kind', 'affiliation'],
    yesOrNo: ['accused'],
  });
  const answer = useAnswer(actorsOperation, { ...filters, ...usePage() });
  return (
    <Listing
      title="Actors"
      answer={answer}
      exported={{ table: ({ actors }) => actorTable(actors.nodes) }}
      facets={({ actors }) => (
        <>
          <CountedAmong list={actors} />
          <Facet title="Kind" param="kind" counts={actors.byKind} />
          <Facet title="Tie to a party" param="affiliation" counts={actors.byAffiliation} />
        </>
      )}
    >
      {({ actors }) => (
        <>
          <p className="list-head">{counted(actors.totalCount, 'actor')}</p>
          {actors.nodes.length === 0 && <Nothing>No actor here fits all of these filters.</Nothing>}
          <ul className="items">
            {actors.nodes.map((actor) => (
              <ActorItem key={actor.id} actor={actor} />
            ))}
          </ul>
          <Pager page={actors.pageInfo} />
        </>
      )}
    </Listing>
  );
}

const actorTable = (actors: readonly ActorRow[]): Table =>
  tableOf(actors, {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Kind: ({ kind }) => wordsOf(kind),
    Role: ({ role }) => role,
    'Tie to a party': ({ affiliation }) => wordsOf(affiliation),
    'Speaks for': ({ id, parties }) => namesOf(parties.nodes.filter((party) => party.id !== id)),
    Statements: ({ statements }) => statements.totalCount,
    'Accused in claims': ({ accusedIn }) => accusedIn.totalCount,
  });

function ActorItem({ actor }: { readonly actor: ActorRow }) {
  const parties = actor.parties.nodes.filter(({ id }) => id !== actor.id);
  return (
    <li className="item">
      <p className="item-title">
        <To path={viewOf('actor', actor.id)} row>
          {actor.name}
        </To>
      </p>
      <p className="meta">
        <span>{wordsOf(actor.kind)}</span>
        {actor.role && <span>{actor.role}</span>}
        {parties.length > 0 && <span>speaks for {parties.map(({ name }) => name).join(' or ')}</span>}
        {actor.affiliation === 'UNSTATED' && <span>ties not stated</span>}
        <span>{counted(actor.statements.totalCount, 'statement')}</span>
        {actor.accusedIn.totalCount > 0 && (
          <span>accused in {counted(actor.accusedIn.totalCount, 'claim')}</span>
        )}
      </p>
    </li>
  );
}
