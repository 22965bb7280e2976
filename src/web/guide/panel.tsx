import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { decoded } from '../address/decoded.js';
import { useHash } from '../address/use-hash.js';
import { useAddress } from '../address/address.js';
import type { Step } from './steps.js';
import type { Guide } from './use-guide.js';

/** Beside the page, and never over it: one step of the guide, and the way on. */
export function GuidePanel({ guide }: { readonly guide: Guide }) {
  const { steps, at, go, close } = guide;
  const step = steps[at];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = step !== undefined;
  useEffect(() => {
    if (shown) title.current?.focus();
  }, [shown]);
  if (!step) return null;
  return (
    <aside className="guide" aria-labelledby="guide-title">
      <div className="guide-head">
        <h2 id="guide-title" ref={title} tabIndex={-1}>
          Guide
        </h2>
        <span className="soft">
          step {at + 1} of {steps.length}
        </span>
        <button type="button" className="quiet" onClick={close}>
          Close<span className="hidden"> the guide</span>
        </button>
      </div>
      <ol className="guide-steps">
        {steps.map(({ title: name, href }, index) => (
          <li key={name}>
            <Link
              href={href}
              onClick={() => go(index)}
              {...(index === at && { 'aria-current': 'step' as const })}
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
      <div aria-live="polite">
        <h3>{step.title}</h3>
        <p>{step.text}</p>
      </div>
      <Away step={step} />
      <Onward guide={guide} />
    </aside>
  );
}

/** Whoever looks around finds back. */
function Away({ step }: { readonly step: Step }) {
  const { path, params } = useAddress();
  const hash = useHash();
  const [place = '', wantedHash] = step.href.split('#');
  const wanted = new URL(place, location.origin);
  const there =
    decoded(wanted.pathname) === decoded(path) &&
    [...wanted.searchParams].every(([name, value]) => params.get(name) === value) &&
    (wantedHash === undefined || decoded(wantedHash) === hash);
  if (there) return null;
  return (
    <p>
      <Link href={step.href}>Back to the page of this step</Link>
    </p>
  );
}

function Onward({ guide: { steps, at, go, close } }: { readonly guide: Guide }) {
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <p className="actions">
      {before && (
        <Link href={before.href} className="button" onClick={() => go(at - 1)}>
          ← Back
        </Link>
      )}
      {after ? (
        <Link href={after.href} className="button strong" onClick={() => go(at + 1)}>
          Next →
        </Link>
      ) : (
        <button type="button" className="strong" onClick={close}>
          Done
        </button>
      )}
    </p>
  );
}
