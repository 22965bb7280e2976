import { viewOf } from '../address/address.js';
import { graphql, type ResultOf } from '../graphql/document.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Actors, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Why } from '../parts/why.js';
import { counted } from '../words.js';

export const corroborationOperation = graphql(`
  query ClaimCorroboration($id: ID!, $asOf: AsOf) {
    corroboration(claim: $id, asOf: $asOf) {
      truncated
      withInferred {
        documents
        reports
        roots
        knownRoots
        unknownRoots
        rootParties
        unstatedParties
        publishers
      }
      withoutInferred {
        roots
        unknownRoots
      }
      roots {
        kind
        known
        utterance {
          id
          said {
            edtf
          }
          issuedAs {
            id
            title
          }
        }
        actors {
          id
          name
        }
        documents(first: 10) {
          totalCount
          nodes {
            id
            title
          }
        }
      }
      echoes {
        statement {
          id
          madeBy(first: 3) {
            nodes {
              id
              name
            }
          }
        }
      }
      circles {
        circular
        works {
          id
          title
        }
      }
      samePublishers {
        publisher {
          id
          name
        }
        works {
          id
          title
        }
      }
    }
  }
`);

type Corroboration = NonNullable<ResultOf<typeof corroborationOperation>['corroboration']>;

/** How many voices are behind the claim, counted by root, beside the documents that tell it. */
export function CorroborationPanel({
  answer,
}: {
  readonly answer: Awaited<ResultOf<typeof corroborationOperation>>;
}) {
  return (
    <Panel title="How many voices" anchor="voices-counted" answer={answer}>
      {({ corroboration }) => corroboration && <Counted corroboration={corroboration} />}
    </Panel>
  );
}

function Counted({ corroboration }: { readonly corroboration: Corroboration }) {
  const { withInferred: counts, withoutInferred: strict, roots, truncated } = corroboration;
  if (counts.roots === 0) return <Nothing>Nobody is recorded as asserting or admitting it.</Nothing>;
  return (
    <>
      <p className="sum">
        <strong>{counted(counts.roots, 'root')}</strong> in {counted(counts.documents, 'document')}
        {counts.unknownRoots > 0 &&
          `; ${counts.unknownRoots} of unknown origin, never counted as independent`}
        .
      </p>
      <p className="soft">
        {counted(counts.rootParties, 'party', 'parties')} speaking, {counted(counts.publishers, 'publisher')},{' '}
        {counted(counts.reports, 'report')}.
        {strict.roots !== counts.roots &&
          ` Where no inferred identity is accepted: ${counted(strict.roots, 'root')}, ${strict.unknownRoots} of unknown origin.`}{' '}
        <To path="/rules#roots-and-independence">The rule in words</To>
      </p>
      <ul className="links">
        {roots.map((root, index) => (
          <Root key={root.utterance?.id ?? index} root={root} />
        ))}
      </ul>
      <Repetition corroboration={corroboration} />
      {truncated && <p className="meta">More was there than is counted.</p>}
    </>
  );
}

function Root({ root }: { readonly root: Corroboration['roots'][number] }) {
  const { kind, known, utterance, actors, documents } = root;
  return (
    <li>
      <Actors actors={actors} /> (<When date={utterance?.said ?? null} none="undated" />)
      {utterance?.issuedAs && (
        <>
          , in <To path={viewOf('source', utterance.issuedAs.id)}>{utterance.issuedAs.title}</To>
        </>
      )}
      {!known && <span className="unchecked">, origin not known</span>}
      {kind !== 'UTTERANCE' && <Why of="RootKind" value={kind} />}
      <p className="soft">
        Read in:{' '}
        {documents.nodes.map((document, index) => (
          <span key={document.id}>
            {index > 0 && '; '}
            <To path={viewOf('source', document.id)}>{document.title}</To>
          </span>
        ))}
        {documents.totalCount > documents.nodes.length &&
          ` and ${documents.totalCount - documents.nodes.length} more`}
      </p>
    </li>
  );
}

/** What looks like more voices and is not. */
function Repetition({
  corroboration: { echoes, circles, samePublishers },
}: {
  readonly corroboration: Corroboration;
}) {
  return (
    <>
      {echoes.map(({ statement }) => (
        <p key={statement.id} className="soft">
          <Actors actors={statement.madeBy.nodes} /> only repeats what it reports or cites, and is no root.
        </p>
      ))}
      {circles
        .filter(({ circular }) => circular)
        .map(({ works }, index) => (
          <p key={index} className="soft">
            These cite each other in a circle: {works.map(({ title }) => title).join('; ')}.
          </p>
        ))}
      {samePublishers.map(({ publisher, works }) => (
        <p key={publisher.id} className="soft">
          {works.length} of the documents have one publisher: <Actors actors={[publisher]} />.
        </p>
      ))}
    </>
  );
}
