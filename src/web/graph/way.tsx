import { useState } from 'react';
import { useAddress } from '../address/address.js';
import { Marked } from '../parts/marked.js';
import { To } from '../parts/to.js';
import { useSearched } from '../search/use-search.js';
import { counted } from '../words.js';
import type { Loaded } from './load.js';
import { mostHops, type GraphState } from './state.js';
import { PageLink } from './side.js';

interface WayProps {
  readonly state: GraphState;
  readonly loaded: Loaded;
  readonly go: (next: GraphState) => void;
}

/** Which way was looked for, and whether one was found within the steps allowed. */
export function Way({ state, loaded, go }: WayProps) {
  const { to } = useAddress();
  const { start, hops } = state;
  if (state.to === undefined || !loaded.start) return null;
  const end = loaded.nodes.get(state.to)?.node;
  return (
    <div className="graph-way">
      <p>
        The way from <PageLink node={loaded.start} /> to{' '}
        {end ? <PageLink node={end} /> : <code>{state.to}</code>}, in at most{' '}
        <select
          aria-label="The most steps"
          value={hops}
          onChange={(event) =>
            go({ ...state, hops: Number(event.target.value), steps: [], undone: 0, view: undefined })
          }
        >
          {Array.from({ length: mostHops }, (_, index) => (
            <option key={index}>{index + 1}</option>
          ))}
        </select>{' '}
        steps.{' '}
        <Link start={state.to} end={start}>
          Turn it round
        </Link>
        {' · '}
        <a href={to('/graph', { start })}>Only what lies around its start</a>
      </p>
      <p role="status">
        {loaded.way > 0
          ? `A shortest way has ${counted(loaded.way, 'step')}, along statements, reports, words, sources and links between claims.`
          : `No way was found within ${counted(hops, 'step')}, along statements, reports, words, sources and links between claims. There may be longer ones, and ones that are not recorded here.`}
      </p>
    </div>
  );
}

interface EndsProps {
  readonly start: string;
  readonly end: string | undefined;
  readonly children: string;
}

function Link({ start, end, children }: EndsProps) {
  return (
    <To path="/graph" params={{ start, ...(end !== undefined && { to: end }) }}>
      {children}
    </To>
  );
}

interface PickerProps {
  readonly label: string;
  /** Where what was found leads to, besides its own id. */
  readonly paramsOf: (id: string) => Readonly<Record<string, string | undefined>>;
}

/** Looks for a node by its words. */
export function Picker({ label, paramsOf }: PickerProps) {
  const [typed, setTyped] = useState('');
  const { groups, text, awaiting, error } = useSearched(typed);
  return (
    <div className="graph-picker">
      <label>
        {label}
        <input
          type="search"
          value={typed}
          maxLength={200}
          placeholder="Words of a claim, an actor, a source, a quote"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p role="status" className="soft">
        {error && `The search was not answered: ${error.message}`}
        {!error && awaiting && 'Searching …'}
        {!error &&
          !awaiting &&
          text !== '' &&
          groups.length === 0 &&
          `Nothing here is written like “${text}”.`}
      </p>
      {groups.map(({ name, suggestions }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <ul className="links">
            {suggestions.map(({ key, segments, aside }) => (
              <li key={key}>
                <To path="/graph" params={paramsOf(key)}>
                  <Marked segments={segments} />
                </To>
                {aside && <span className="aside">{aside}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
