import { viewOf } from '../address/address.js';
import { Entry } from './entry.js';
import { To } from './to.js';

/** A judgement of somebody on whether a record is one with another, which is called something. */
export interface Judged {
  readonly judgement: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly node: { readonly id: string };
}

/** In which words each judgement is told, in their order. */
const kinds = [
  ['SAME', 'Judged to be one with this'],
  ['NOT_SAME', 'Judged not to be this'],
  ['UNSURE', 'May be one with this'],
] as const;

/** What was judged on being one with others, with who judged so and why. What is read here has no page of its own. */
export function Judgements<J extends Judged>({
  edges,
  view,
  nameOf,
}: {
  readonly edges: readonly J[];
  readonly view: 'claim' | 'actor' | 'source';
  readonly nameOf: (edge: J) => string;
}) {
  return kinds.map(([kind, name]) => {
    const judged = edges.filter(({ judgement }) => judgement === kind);
    if (judged.length === 0) return null;
    return (
      <Entry key={kind} name={name}>
        <ul className="links">
          {judged.map((edge) => (
            <li key={edge.node.id}>
              {kind === 'SAME' ? (
                <>
                  {nameOf(edge)} (<code>{edge.node.id}</code>)
                </>
              ) : (
                <To path={viewOf(view, edge.node.id)}>{nameOf(edge)}</To>
              )}
              <span className="soft">
                {edge.by !== null && `, judged by ${edge.by}`}
                {edge.reason !== null && `: ${edge.reason}`}
              </span>
            </li>
          ))}
        </ul>
      </Entry>
    );
  });
}
