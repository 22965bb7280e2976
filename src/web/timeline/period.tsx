import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { useAddress, type Address } from '../address/address.js';

/** The time that the address names, as one date for the API: `from` to `to`, each of which may be left open. */
export function periodOf({ get }: Pick<Address, 'get'>): string | undefined {
  const [from, to] = [get('from'), get('to')];
  if (from === undefined && to === undefined) return get('saidWithin');
  return `${from ?? '..'}/${to ?? '..'}`;
}

/** One period at a time: another year or stretch takes the place of what was chosen. */
export function withPeriod(address: Address, from: string, to: string): string {
  return address.with({ from: from || null, to: to || null, saidWithin: null });
}

/** The brush in numbers, for whoever draws no stretch with a pointer. */
export function Period() {
  const address = useAddress();
  const [from, to] = [address.get('from') ?? '', address.get('to') ?? ''];
  return <Dates key={`${from} ${to}`} address={address} first={from} last={to} />;
}

interface Props {
  readonly address: Address;
  readonly first: string;
  readonly last: string;
}

function Dates({ address, first, last }: Props) {
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const turned = from !== '' && to !== '' && to < from;
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (!turned) address.go(withPeriod(address, from, to));
  };
  return (
    <form className="period" onSubmit={apply}>
      <label>
        Said from
        <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        to
        <input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <button type="submit" disabled={turned}>
        Apply
      </button>
      {(first || last) && <Link href={withPeriod(address, '', '')}>All time</Link>}
      <span className="hint" role="status">
        {turned ? 'The end is before the beginning.' : 'Or drag over the years of the drawing.'}
      </span>
    </form>
  );
}
