import { useMemo } from 'react';
import { useParams } from 'wouter';
import { useAddress } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import type { ResultOf } from '../graphql/document.js';
import { useAnswer, type Awaited } from '../graphql/use-answer.js';
import { FootnoteNumbers } from '../parts/footnotes.js';
import { More } from '../parts/more.js';
import { Panel } from '../parts/panel.js';
import { corroborationOperation, CorroborationPanel } from './corroboration.js';
import { Findings } from './findings.js';
import { footnotesOf, numbersOf } from './footnotes.js';
import { Further } from './further.js';
import { ClaimHeading } from './heading.js';
import { NotesOnPaper } from './notes-on-paper.js';
import { headOperation, type ClaimHead } from './operations.js';
import { positionsOperation, type Positions } from './positions-operation.js';
import { repliesOperation } from './replies-operation.js';
import { Gaps, PositionsPanel } from './positions.js';
import { RepliesList } from './replies.js';
import { Stamp } from './stamp.js';
import { waysFrom } from './ways.js';

const mostPositions = 50;

/** The dossier of a claim: who says what of it, in which words, through whom, and what is missing. */
export function ClaimView() {
  const { id = '' } = useParams();
  const { asOf } = useAddress();
  const head = useAnswer(headOperation, { id, ...asOf });
  const claim = head.data?.claim;
  useTitle(claim === null ? 'No such claim' : claim?.text);
  return (
    <article className="dossier">
      <Stamp claim={id} answer={head} />
      <Panel title="Claim" answer={head} hidden level={2}>
        {(data) => (data.claim ? <ClaimHeading claim={data.claim} /> : <Unknown id={id} />)}
      </Panel>
      <Evidence id={id} claim={claim ?? null} head={head} />
    </article>
  );
}

interface Props {
  readonly id: string;
  readonly claim: ClaimHead | null;
  readonly head: Awaited<ResultOf<typeof headOperation>>;
}

/** All of it is asked at once, and shown when it is known that there is such a claim. */
function Evidence({ id, claim, head }: Props) {
  const { asOf } = useAddress();
  const positions = useAnswer(positionsOperation, { id, first: mostPositions, ...asOf });
  const replies = useAnswer(repliesOperation, { id, ...asOf });
  const corroboration = useAnswer(corroborationOperation, { id, ...asOf });
  const notes = useNotes(positions.data?.claim);
  if (!claim) return null;
  return (
    <FootnoteNumbers value={notes.numbers}>
      <div className="dossier-columns">
        <div>
          <PositionsPanel answer={positions} also={[head, replies, corroboration]} />
          <Panel title="Replies and silences" anchor="replies" answer={replies}>
            {(data) => <RepliesList replies={data.replies} of={id} />}
          </Panel>
          <Further claim={claim} answer={head} />
        </div>
        <div className="beside">
          <Panel title="What answers it" anchor="findings" answer={head}>
            {(data) => data.claim && <Findings claim={data.claim} />}
          </Panel>
          <CorroborationPanel answer={corroboration} />
          <Panel title="What is missing" anchor="missing" answer={positions}>
            {(data) => data.claim && <Gaps claim={data.claim} />}
          </Panel>
          <More ways={waysFrom(claim)} />
        </div>
      </div>
      <NotesOnPaper quotes={notes.quotes} />
    </FootnoteNumbers>
  );
}

function useNotes(claim: Positions | null | undefined) {
  return useMemo(() => {
    const quotes = claim ? footnotesOf(claim) : [];
    return { quotes, numbers: numbersOf(quotes) };
  }, [claim]);
}

function Unknown({ id }: { readonly id: string }) {
  const { asOf } = useAddress();
  return (
    <>
      <h1>No such claim</h1>
      <p>
        This graph holds no claim <code>{id}</code>
        {'asOf' in asOf ? ' as of then' : ''}. Search above by its words.
      </p>
    </>
  );
}
