import { useAddress } from '../address/address.js';
import { Choice } from '../parts/choice.js';
import type { Topics } from './stances-operation.js';

/** The topics on which it, or somebody for it, took a position. */
export function TopicFilter({ topics: { own, party } }: { readonly topics: Topics }) {
  const address = useAddress();
  const chosen = address.get('topic');
  const topics = [...new Map([...own.byTopic, ...party.byTopic].map((each) => [each.value, each])).values()];
  if (topics.length < 2) return null;
  return (
    <Choice
      name="Topics"
      options={topics.map(({ value, label }) => ({
        value,
        words: label,
        href: address.with({ topic: value === chosen ? null : value }),
        chosen: value === chosen,
      }))}
    />
  );
}
