import { useAddress } from '../address/address.js';
import { wordsOf } from '../words.js';
import { Link } from 'wouter';

interface Props {
  readonly title: string;
  readonly param: string;
  readonly counts: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  /** Only one value at a time can be asked for. */
  readonly single?: boolean;
  /** Parameters of the same question: a value of this one takes their place. */
  readonly instead?: readonly string[];
}

const noneInstead: readonly string[] = [];

const shownAtFirst = 8;

/** Says so where not all of a list was counted; to stand above its facets. */
export function CountedAmong({
  list,
}: {
  readonly list: { readonly counted: number; readonly totalCount: number };
}) {
  if (list.counted >= list.totalCount) return null;
  const [some, all] = [list.counted, list.totalCount].map((each) => each.toLocaleString('en'));
  return (
    <p className="meta">
      Counted among the first {some} of {all}. What is narrowed to fewer is counted whole.
    </p>
  );
}

/** A filter with the number of what each value would leave; what is chosen can be taken back. */
export function Facet({ title, param, counts, single = false, instead = noneInstead }: Props) {
  const address = useAddress();
  const chosen = address.all(param);
  const gone = chosen.filter((value) => !counts.some((count) => count.value === value));
  const all = [...gone.map((value) => ({ value, label: value, count: 0 })), ...counts];
  if (all.length === 0) return null;
  const [first, rest] = [all.slice(0, shownAtFirst), all.slice(shownAtFirst)];
  const hrefOf = (value: string): string => {
    if (chosen.includes(value)) return address.with({ [param]: chosen.filter((each) => each !== value) });
    const others = Object.fromEntries(instead.map((name) => [name, null]));
    return address.with({ ...others, [param]: single ? value : [...chosen, value] });
  };
  const list = (part: typeof all) => (
    <ul>
      {part.map(({ value, label, count }) => (
        <li key={value}>
          <Link href={hrefOf(value)} {...(chosen.includes(value) && { 'aria-current': 'true' as const })}>
            <span>{label === value && /^[A-Z_]+$/.test(value) ? wordsOf(value) : label}</span>
            <span className="count">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <details className="facet" open>
      <summary>{title}</summary>
      {list(first)}
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => chosen.includes(value))}>
          <summary>{rest.length} more</summary>
          {list(rest)}
        </details>
      )}
    </details>
  );
}
