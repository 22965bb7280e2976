import { pathOfStatement } from '../address/address.js';
import { Nothing } from '../parts/panel.js';
import { StanceMark } from '../parts/stance-mark.js';
import { Actors, To, ToActor } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Why } from '../parts/why.js';
import { wordsOf } from '../words.js';
import type { Replies } from './replies-operation.js';
import { daysWords, jointWords } from './words.js';

interface Props {
  readonly replies: Replies | null;
  /** The claim whose dossier this is. */
  readonly of: string;
}

export function RepliesList({ replies, of }: Props) {
  if (!replies) return <Nothing>Nothing is recorded as put here.</Nothing>;
  const { asked, replies: answers, truncated } = replies;
  return (
    <>
      {asked.length === 0 && <Nothing>Nobody is recorded as accused by this, or asked about it.</Nothing>}
      <ul className="asked">
        {asked.map(({ actor, how, outcome }) => (
          <li key={actor.id + how}>
            <ToActor actor={actor} /> {how === 'ACCUSED' ? 'is accused' : 'was addressed'}
            <Why of="Outcome" value={outcome} rule="replies" />
          </li>
        ))}
      </ul>
      {answers.nodes.length === 0 && (
        <Nothing>No reply is recorded here. That is not to say that none was made.</Nothing>
      )}
      <ul className="replies">
        {answers.nodes.map((reply, index) => (
          <ReplyItem key={`${reply.statement.id} ${index}`} reply={reply} of={of} />
        ))}
      </ul>
      {answers.totalCount > answers.nodes.length && (
        <p className="meta">
          The oldest {answers.nodes.length} of {answers.totalCount} are shown.
        </p>
      )}
      {truncated && <p className="meta">More was there than is followed.</p>}
    </>
  );
}

type Reply = Replies['replies']['nodes'][number];

function ReplyItem({ reply, of }: { readonly reply: Reply; readonly of: string }) {
  const { stance, makers, ground, claim, said, leastDays, mostDays, link, answering, statement } = reply;
  const path = claim && pathOfStatement(claim.id, statement.id);
  return (
    <li>
      <p className="statement-head">
        {stance ? <StanceMark stance={stance} /> : <span />}
        <span>
          <Actors actors={makers.nodes} />
          {ground && `: ${wordsOf(ground)}`}
          {path && <> on {<To path={path}>{claim.id === of ? 'this claim' : claim.text}</To>}</>}
        </span>
      </p>
      <p className="soft">
        <When date={said} />; {daysWords(leastDays, mostDays)}; {jointWords(link)}
        {answering.length === 0 && '; by another than who was asked'}.
      </p>
    </li>
  );
}
