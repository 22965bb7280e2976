import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../address/address.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Panel, type Exported } from './panel.js';

interface Props<Data> {
  readonly title: string;
  readonly answer: Awaited<Data>;
  readonly exported: Exported<Data>;
  /** The parameters that narrow this list, where others of the same selection may stand in the address. */
  readonly narrowedBy?: readonly string[];
  readonly facets: (data: Data) => ReactNode;
  readonly children: (data: Data) => ReactNode;
}

const notFilters = new Set(['after', 'before', 'order', 'saidBy', 'knownAt', 'rows', 'rollUp']);

/** A list with its facets beside it; on a narrow page they fold. */
export function Listing<Data>({ title, answer, exported, narrowedBy, facets, children }: Props<Data>) {
  return (
    <Panel title={title} level={1} answer={answer} exported={exported}>
      {(data) => (
        <div className="listing">
          <div className="facets">
            <Filters>{facets(data)}</Filters>
          </div>
          <div className="list">
            <Chosen {...(narrowedBy && { narrowedBy })} />
            {children(data)}
          </div>
        </div>
      )}
    </Panel>
  );
}

function Filters({ children }: { readonly children: ReactNode }) {
  const wide = matchMedia('(min-width: 48.01rem)').matches;
  return (
    <details open={wide}>
      <summary>Filters</summary>
      {children}
    </details>
  );
}

/** The filters that hold, so that none narrows the list unseen; and those that do not hold here, so that none seems to. */
export function Chosen({ narrowedBy }: { readonly narrowedBy?: readonly string[] }) {
  const { params, with: changed } = useAddress();
  const filters = [...params].filter(([name]) => !notFilters.has(name));
  const holds = ([name]: readonly [string, string]): boolean => narrowedBy?.includes(name) ?? true;
  const [here, elsewhere] = [filters.filter(holds), filters.filter((filter) => !holds(filter))];
  if (filters.length === 0) return null;
  const none = Object.fromEntries(filters.map(([name]) => [name, null]));
  return (
    <p className="filters-chosen">
      {here.length > 0 && <span>Only with </span>}
      {here.map((filter) => (
        <Taken key={filter.join(' ')} filter={filter} />
      ))}
      {elsewhere.length > 0 && <span>Not used in this view, and kept for the others: </span>}
      {elsewhere.map((filter) => (
        <Taken key={filter.join(' ')} filter={filter} />
      ))}
      <Link href={changed(none)}>Take all away</Link>
    </p>
  );
}

interface TakenProps {
  readonly filter: readonly [name: string, value: string];
  readonly children?: ReactNode;
}

/** A filter that holds, in its own words or in those given; pressed, it is taken away. */
export function Taken({ filter: [name, value], children }: TakenProps) {
  const { params, with: changed } = useAddress();
  return (
    <Link
      href={changed({ [name]: params.getAll(name).filter((each) => each !== value) })}
      title="Take this filter away"
    >
      {children ?? `${name}: ${value}`} <span aria-hidden="true">✕</span>
      <span className="hidden">, take this filter away</span>
    </Link>
  );
}

/** Narrows a list to what is said in some words. */
export function WordsFilter({ label, param = 'words' }: { readonly label: string; readonly param?: string }) {
  const address = useAddress();
  const [words, setWords] = useState(address.get(param) ?? '');
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    address.go(address.with({ [param]: words.trim() || null }));
  };
  return (
    <form onSubmit={apply} className="words">
      <input
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(e) => setWords(e.target.value)}
      />
    </form>
  );
}
