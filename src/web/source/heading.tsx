import { Entry } from '../parts/entry.js';
import { Judgements } from '../parts/judgements.js';
import { External } from '../parts/external.js';
import { Actors } from '../parts/to.js';
import { ToGraph } from '../parts/to-graph.js';
import { When } from '../parts/when.js';
import { sentence, wordsOf } from '../words.js';
import type { SourceHead } from './operations.js';

export function SourceHeading({ source }: { readonly source: SourceHead }) {
  const { medium, stub, publishedBy, authors, addressedTo } = source;
  return (
    <>
      <p className="eyebrow">
        {sentence([medium ?? 'source', stub && `(${wordsOf(stub)})`].filter(Boolean).join(' '))}
      </p>
      <h1 className="proposition">{source.title}</h1>
      <dl className="about">
        <Entry name="Published">
          <When date={source.published} />
        </Entry>
        {publishedBy.nodes.length > 0 && (
          <Entry name="By">
            <Actors actors={publishedBy.nodes} />
          </Entry>
        )}
        {authors.nodes.length > 0 && (
          <Entry name="Written by">
            <Actors actors={authors.nodes} />
          </Entry>
        )}
        {addressedTo.nodes.length > 0 && (
          <Entry name="Addressed to">
            <Actors actors={addressedTo.nodes} />
          </Entry>
        )}
        {source.locator && <Entry name="Place">{source.locator}</Entry>}
        {source.url && (
          <Entry name="Address">
            <External url={source.url} />
          </Entry>
        )}
        {source.note && <Entry name="Note of the coder">{source.note}</Entry>}
        <Judgements edges={source.sameAs.edges} view="source" nameOf={({ node }) => node.title} />
        <Entry name="Id">
          <code>{source.id}</code>
        </Entry>
        <Entry name="What lies around it">
          <ToGraph id={source.id} />
        </Entry>
      </dl>
    </>
  );
}
