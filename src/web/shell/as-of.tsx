import { useState, type FormEvent } from 'react';
import { useAddress } from '../address/address.js';
import { inWords } from '../dates.js';
import { Disclosure } from '../parts/disclosure.js';

/** The two clocks of `asOf`: what had been said by a day, and what the record held at an instant. */
export function AsOfControl() {
  const address = useAddress();
  const [saidBy, setSaidBy] = useState(address.get('saidBy') ?? '');
  const [knownAt, setKnownAt] = useState((address.get('knownAt') ?? '').slice(0, 16));
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const known = knownAt === '' ? null : `${knownAt}:00Z`;
    address.go(address.with({ saidBy: saidBy.trim() === '' ? null : saidBy.trim(), knownAt: known }));
  };
  return (
    <Disclosure label="As of …" className="as-of">
      <form onSubmit={apply}>
        <label>
          As said by
          <input
            value={saidBy}
            onChange={(e) => setSaidBy(e.target.value)}
            placeholder="2014, 2014-07, 2014-07-26"
          />
          <span className="hint">Only what was certainly said by the end of this date.</span>
        </label>
        <label>
          As recorded at (UTC)
          <input type="datetime-local" value={knownAt} onChange={(e) => setKnownAt(e.target.value)} />
          <span className="hint">Only what this graph held at that instant.</span>
        </label>
        <button type="submit">Apply to all views</button>
      </form>
    </Disclosure>
  );
}

/** Stands over every view as long as something other than the present is shown. */
export function AsOfNotice() {
  const address = useAddress();
  const [saidBy, knownAt] = [address.get('saidBy'), address.get('knownAt')];
  if (!saidBy && !knownAt) return null;
  return (
    <div className="notice" role="status">
      <p>
        {saidBy && <>As said by the end of {inWords(saidBy)}; undated statements are left out. </>}
        {knownAt && <>As recorded at {knownAt.replace('T', ' ').replace('Z', ' UTC')}. </>}
        <button type="button" onClick={() => address.go(address.with({ saidBy: null, knownAt: null }))}>
          Back to all, as of now
        </button>
      </p>
    </div>
  );
}
