import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { useHash } from '../address/use-hash.js';
import { useTitle } from '../address/use-title.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Choice } from '../parts/choice.js';
import { More, type Way } from '../parts/more.js';
import { Nothing, Panel } from '../parts/panel.js';
import { When } from '../parts/when.js';
import { counted } from '../words.js';
import { CitedBy, Cites } from './citations.js';
import { SourceHeading } from './heading.js';
import { sourceOperation, type EditionHead, type SourceHead } from './operations.js';
import { Reader } from './reader.js';
import { usePassages } from './use-passages.js';

/** The reader of a source: its text with every quote in its place, or the quotes in order where the text is not attached. */
export function SourceView() {
  const { id = '' } = useParams();
  const { asOf } = useAddress();
  const answer = useAnswer(sourceOperation, { id, ...asOf });
  const source = answer.data?.source;
  useTitle(source === null ? 'No such source' : source?.title);
  return (
    <article className="source">
      <Panel title="Source" hidden answer={answer}>
        {(data) => (data.source ? <SourceHeading source={data.source} /> : <h1>No such source</h1>)}
      </Panel>
      {source && <Editions source={source} />}
      {source && <More title="Questions about it" ways={waysOf(id)} />}
    </article>
  );
}

const waysOf = (id: string): Way[] => [
  { path: viewOf('source', id, 'impact'), text: 'What falls if it is withdrawn' },
  { path: viewOf('source', id, 'audit'), text: 'Do its quotes still stand?' },
  { path: '/claims', params: { source: id }, text: 'The claims that it tells of' },
  { path: '/matrix', params: { source: id }, text: 'These claims as a matrix' },
  { path: '/gaps', params: { scope: id }, text: 'What is missing around it' },
  { path: '/changes', params: { ids: id }, text: 'What changed in its record' },
];

function Editions({ source }: { readonly source: SourceHead }) {
  const edition = useEdition(source);
  const answer = usePassages(edition?.id);
  if (!edition) {
    return (
      <>
        <Nothing>No edition of it is held here: it is known only because others name it.</Nothing>
        <CitedBy source={source} />
      </>
    );
  }
  return (
    <>
      <EditionChoice source={source} chosen={edition} />
      <Panel
        title={edition.textLength === null ? 'The quotes from it' : 'The text'}
        anchor="text"
        answer={answer}
      >
        {(data) => <Reader source={source} edition={edition} read={data} />}
      </Panel>
      <Cites edition={edition.id} />
      <CitedBy source={source} />
    </>
  );
}

/** The edition that the address names: by a quote, or as such; else the first that has most to show. */
function useEdition(source: SourceHead): EditionHead | undefined {
  const { get } = useAddress();
  const hash = useHash();
  const quoted = /^q=(.*):\d+-\d+$/.exec(hash)?.[1];
  const editions = source.editions.nodes;
  const named = editions.find(({ id }) => id === (quoted ?? get('edition')));
  const rank = ({ textLength, quotes }: EditionHead): number =>
    (textLength === null ? 0 : 1e6) + quotes.totalCount;
  return named ?? [...editions].sort((one, other) => rank(other) - rank(one))[0];
}

function EditionChoice({ source, chosen }: { readonly source: SourceHead; readonly chosen: EditionHead }) {
  const address = useAddress();
  const editions = source.editions.nodes;
  if (editions.length < 2) return null;
  return (
    <Choice
      name="Editions"
      options={editions.map(({ id, label, published, quotes }) => ({
        value: id,
        words: (
          <>
            {label ?? <When date={published} />} ({counted(quotes.totalCount, 'quote')})
          </>
        ),
        href: address.with({ edition: id }),
        chosen: id === chosen.id,
      }))}
    />
  );
}
