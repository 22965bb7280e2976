import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { kindWords, kinds, lookOf, outlines } from '../drawing/kinds.js';
import type { Drawing } from '../drawing/model.js';
import { StanceMark } from '../parts/stance-mark.js';
import { To, ToPage } from '../parts/to.js';
import { allStances } from '../stances.js';
import { sentence, wordsOf } from '../words.js';
import { Details } from './details.js';
import type { Edge } from './grow.js';
import type { Loaded } from './load.js';
import { Menu } from './menu.js';
import type { GraphNode } from './operations.js';
import type { Step } from './state.js';
import { edgeWords, nameOf, shownAt, stanceOf } from './words.js';

interface Props {
  readonly loaded: Loaded;
  readonly drawing: Drawing;
  readonly selected: string | undefined;
  readonly panel: RefObject<HTMLElement | null>;
  readonly expand: (step: Step) => void;
  readonly close: () => void;
}

/** Beside the drawing, never over it: what is selected, its words, and what can be drawn around it. */
export function Side({ loaded, drawing, selected, panel, expand, close }: Props) {
  const node = loaded.nodes.get(selected ?? '')?.node;
  const edge = loaded.edges.get(selected ?? '');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section
      className="graph-side"
      ref={panel}
      tabIndex={-1}
      aria-label="What is selected"
      onKeyDown={onKeyDown}
    >
      {node && (
        <Head title={kindWords(node.__typename)} close={close}>
          <NodeSide key={node.id} {...{ node, loaded, expand }} />
        </Head>
      )}
      {edge && (
        <Head title="Edge" close={close}>
          <EdgeSide edge={edge} loaded={loaded} />
        </Head>
      )}
      {!node && !edge && <Legend drawing={drawing} />}
    </section>
  );
}

interface HeadProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

function Head({ title, close, children }: HeadProps) {
  return (
    <>
      <div className="graph-side-head">
        <h2>{title}</h2>
        <button type="button" className="quiet" onClick={close} aria-label="Close">
          ✕
        </button>
      </div>
      {children}
    </>
  );
}

type NodeProps = Pick<Props, 'loaded' | 'expand'> & { readonly node: GraphNode };

function NodeSide({ node, loaded, expand }: NodeProps) {
  const stance = stanceOf(node);
  const start = loaded.start?.id;
  return (
    <>
      <p className="graph-name">
        {stance && <StanceMark stance={stance} />} <PageLink node={node} />
      </p>
      <Details id={node.id} />
      <Menu around={node.id} loaded={loaded} expand={expand} />
      {node.id !== start && start !== undefined && (
        <p className="graph-ways">
          <To path="/graph" params={{ start: node.id }}>
            Begin anew from here
          </To>
          <To path="/graph" params={{ start, to: node.id }}>
            How the evidence leads here from the start
          </To>
        </p>
      )}
    </>
  );
}

/** Its name, as a link where it has a page. */
export function PageLink({ node }: { readonly node: GraphNode }) {
  return <ToPage page={shownAt(node)}>{nameOf(node)}</ToPage>;
}

function EdgeSide({ edge, loaded }: { readonly edge: Edge; readonly loaded: Loaded }) {
  const [from, to] = [loaded.nodes.get(edge.from)?.node, loaded.nodes.get(edge.to)?.node];
  if (!from || !to) return null;
  const stance = ['FOUND_IN', 'REPORTS'].includes(edge.type) ? undefined : stanceOf(from);
  const speaks = 'madeBy' in from;
  return (
    <>
      <dl className="graph-ends">
        <dt>From</dt>
        <dd>
          {kindWords(from.__typename)}: <PageLink node={from} />
        </dd>
        <dt>Edge</dt>
        <dd>
          {stance && 'position' in from && from.position?.claim?.id === to.id && (
            <>
              <StanceMark stance={stance} doubtful={from.position.doubtful} />{' '}
            </>
          )}
          {edgeWords(edge.type, 'OUT')} <code>{edge.type}</code>
        </dd>
        <dt>To</dt>
        <dd>
          {kindWords(to.__typename)}: <PageLink node={to} />
        </dd>
        {edge.recordedAt !== undefined && (
          <>
            <dt>Recorded</dt>
            <dd>
              {edge.recordedAt.slice(0, 10)} by {edge.recordedBy}
            </dd>
          </>
        )}
      </dl>
      {speaks && <Details id={from.id} {...(to.__typename === 'Edition' && { edition: to.id })} />}
    </>
  );
}

/** The marks that stand in the drawing, in words. */
function Legend({ drawing }: { readonly drawing: Drawing }) {
  const drawn = new Set(drawing.nodes.map(({ kind }) => kind));
  const stances = new Set(drawing.edges.map(({ stance }) => stance));
  return (
    <>
      <h2>Marks</h2>
      <ul className="graph-legend">
        {kinds
          .filter((kind) => drawn.has(kind))
          .map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {kindWords(kind)}
            </li>
          ))}
        {allStances
          .filter((stance) => stances.has(stance))
          .map((stance) => (
            <li key={stance}>
              <StanceMark stance={stance} silent /> {sentence(wordsOf(stance))}
            </li>
          ))}
      </ul>
      <p className="soft">
        Select a node to see what lies around it, counted, before it is drawn. Only edges along which was
        expanded are drawn: there may be others between the same nodes.
      </p>
      <p className="soft graph-keys">
        <kbd>← ↑ → ↓</kbd> to the next node, <kbd>.</kbd> <kbd>,</kbd> through its edges, <kbd>Enter</kbd>{' '}
        what it is, <kbd>e</kbd> draw what lies around it, <kbd>u</kbd> <kbd>U</kbd> undo, redo, <kbd>+</kbd>{' '}
        <kbd>-</kbd> <kbd>0</kbd> larger, smaller, all, <kbd>Shift</kbd> with arrows moves the page
      </p>
    </>
  );
}

function KindMark({ kind }: { readonly kind: string }) {
  const { shape, letters } = lookOf(kind);
  return (
    <svg viewBox="-20 -20 40 40" className="graph-kind" aria-hidden="true">
      <path className={`part-shape tone-${kind === 'Claim' ? 'claim' : 'plain'}`} d={outlines[shape]} />
      <text className="part-letter tone-plain" y={shape === 'bubble' ? 2.5 : 4.5}>
        {letters}
      </text>
    </svg>
  );
}
