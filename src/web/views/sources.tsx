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
import { When } from '../parts/when.js';
import { counted, wordsOf } from '../words.js';

const sourcesOperation = graphql(`
  query Sources(
    $publishedBy: ID
    $author: ID
    $published: Edtf
    $medium: String
    $stub: Boolean
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: AsOf
  ) {
    sources(
      publishedBy: $publishedBy
      author: $author
      published: $published
      medium: $medium
      stub: $stub
      orderBy: TITLE
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
        title
        medium
        stub
        published {
          edtf
        }
        publishedBy(first: 3) {
          nodes {
            id
            name
          }
        }
        editions(first: 5) {
          nodes {
            textLength
            quotes(first: 1) {
              totalCount
            }
          }
        }
        citedBy(first: 1) {
          totalCount
        }
      }
      byMedium {
        value
        label
        count
      }
      byPublisher {
        value
        label
        count
      }
      byYear {
        value
        label
        count
      }
    }
  }
`);

type SourceRow = ResultOf<typeof sourcesOperation>['sources']['nodes'][number];

export function Sources() {
  useTitle('Sources');
  const filters = filtersOf<VariablesOf<typeof sourcesOperation>>(useAddress(), {
    one: ['publishedBy', 'author', 'published', 'medium'],
    yesOrNo: ['stub'],
  });
  const answer = useAnswer(sourcesOperation, { ...filters, ...usePage() });
  return (
    <Listing
      title="Sources"
      answer={answer}
      exported={{ table: ({ sources }) => sourceTable(sources.nodes) }}
      facets={({ sources }) => (
        <>
          <CountedAmong list={sources} />
          <Facet title="Medium" param="medium" counts={sources.byMedium} single />
          <Facet title="Published by" param="publishedBy" counts={sources.byPublisher} single />
          <Facet title="Year" param="published" counts={sources.byYear} single />
        </>
      )}
    >
      {({ sources }) => (
        <>
          <p className="list-head">{counted(sources.totalCount, 'source')}</p>
          {sources.nodes.length === 0 && <Nothing>No source here fits all of these filters.</Nothing>}
          <ul className="items">
            {sources.nodes.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
          <Pager page={sources.pageInfo} />
        </>
      )}
    </Listing>
  );
}

const quotesOf = ({ editions }: SourceRow): number =>
  editions.nodes.reduce((sum, edition) => sum + edition.quotes.totalCount, 0);
const isAttached = ({ editions }: SourceRow): boolean =>
  editions.nodes.some(({ textLength }) => textLength !== null);

const sourceTable = (sources: readonly SourceRow[]): Table =>
  tableOf(sources, {
    Id: ({ id }) => id,
    Title: ({ title }) => title,
    Medium: ({ medium }) => medium,
    'Not held': ({ stub }) => stub && wordsOf(stub),
    Published: ({ published }) => published?.edtf,
    'Published by': ({ publishedBy }) => namesOf(publishedBy.nodes),
    Quotes: quotesOf,
    'Text attached': isAttached,
    'Times cited': ({ citedBy }) => citedBy.totalCount,
  });

function SourceItem({ source }: { readonly source: SourceRow }) {
  const quotes = quotesOf(source);
  const attached = isAttached(source);
  return (
    <li className="item">
      <p className="item-title">
        <To path={viewOf('source', source.id)} row>
          {source.title}
        </To>
      </p>
      <p className="meta">
        {source.medium && <span>{source.medium}</span>}
        {source.stub && <span>{wordsOf(source.stub)}</span>}
        <span>
          <When date={source.published} none="undated" />
        </span>
        {source.publishedBy.nodes.length > 0 && (
          <span>published by {source.publishedBy.nodes.map(({ name }) => name).join(', ')}</span>
        )}
        {quotes > 0 && <span>{counted(quotes, 'quote')}</span>}
        {attached && <span>text attached</span>}
        {source.citedBy.totalCount > 0 && <span>cited {counted(source.citedBy.totalCount, 'time')}</span>}
      </p>
    </li>
  );
}
