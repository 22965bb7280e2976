import { useState, type FormEvent } from 'react';
import { useAddress } from '../address/address.js';
import { Taken } from '../parts/listing.js';

/** Between which times, and on what; nothing said means ever. */
export function Between() {
  const address = useAddress();
  const [from, setFrom] = useState((address.get('from') ?? '').slice(0, 16));
  const [to, setTo] = useState((address.get('to') ?? '').slice(0, 16));
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    address.go(
      address.with({ from: from === '' ? null : `${from}:00Z`, to: to === '' ? null : `${to}:00Z` }),
    );
  };
  return (
    <>
      <form className="between" onSubmit={apply}>
        <label>
          After (UTC)
          <input type="datetime-local" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label>
          Up to (UTC)
          <input type="datetime-local" value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        <button type="submit">Show</button>
      </form>
      {address.all('ids').length > 0 && (
        <p className="filters-chosen">
          <span>Only of </span>
          {address.all('ids').map((id) => (
            <Taken key={id} filter={['ids', id]}>
              {id}
            </Taken>
          ))}
        </p>
      )}
    </>
  );
}
