import { Link } from 'wouter';
import { useAddress } from '../address/address.js';
import type { Guide } from './use-guide.js';

/** At the lower edge of the first page, on the first visit only; never where there is nothing to guide through. */
export function GuideOffer({ guide: { steps, at, neverSeen, go, close } }: { readonly guide: Guide }) {
  const { path } = useAddress();
  const [first] = steps;
  if (!first || !neverSeen || at >= 0 || path !== '/') return null;
  return (
    <aside className="guide-offer" aria-label="Guide">
      <div>
        <p>
          <strong>New here?</strong> A guide of {steps.length} short steps follows one allegation of this
          graph through the real views.
        </p>
        <p className="actions">
          <Link href={first.href} className="button strong" onClick={() => go(0)}>
            Start the guide
          </Link>
          <button type="button" onClick={close}>
            Not now
          </button>
        </p>
      </div>
    </aside>
  );
}

/** In the footer, for whoever wants it again. */
export function GuideLink({ guide: { steps, at, go } }: { readonly guide: Guide }) {
  const [first] = steps;
  if (!first || at >= 0) return null;
  return (
    <Link href={first.href} onClick={() => go(0)}>
      The guide: one allegation in {steps.length} steps
    </Link>
  );
}
