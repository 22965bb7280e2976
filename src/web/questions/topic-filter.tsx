import { Link } from 'wouter';
import { useAddress } from '../address/address.js';
import type { Topics } from './stances-operation.js';

/** The topics on which it, or somebody for it, took a position. */
export function TopicFilter({ topics: { own, party } }: { readonly topics: Topics }) {
  const address = useAddress();
  const chosen = address.get('topic');
  const topics = [...new Map([...own.byTopic, ...party.byTopic].map((each) => [each.value, each])).values()];
  if (topics.length < 2) return null;
  return (
    <nav className="editions topics" aria-label="Topics">
      {topics.map(({ value, label }) => (
        <Link
          key={value}
          href={address.with({ topic: value === chosen ? null : value })}
          {...(value === chosen && { 'aria-current': 'true' as const })}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
