import { useEffect } from 'react';
import { Marked } from '../parts/marked.js';
import { counted } from '../words.js';
import type { Suggestion } from './suggestions.js';
import type { Searched } from './use-search.js';

interface Props {
  readonly id: string;
  readonly shown: boolean;
  readonly searched: Searched;
  readonly active: number;
  readonly choose: (suggestion: Suggestion) => void;
}

export function Suggestions({ id, shown, searched, active, choose }: Props) {
  const { groups } = searched;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { suggestions }) => sum + suggestions.length, 0),
  );
  return (
    <div className="suggestions" hidden={!shown}>
      <p className="state" role="status">
        {shown && stateOf(searched)}
      </p>
      <div id={id} role="listbox" aria-label="Suggestions">
        {groups.map(({ name, total, suggestions }, group) => (
          <div key={name} role="group" aria-label={`${name}, ${total}`}>
            <p className="group" aria-hidden="true">
              {name} <span>{total}</span>
            </p>
            {suggestions.map((suggestion, index) => {
              const at = (starts[group] ?? 0) + index;
              return (
                <div
                  key={suggestion.key}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  className="suggestion"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(suggestion)}
                >
                  <Marked segments={suggestion.segments} />
                  {suggestion.aside && <span className="aside">{suggestion.aside}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function stateOf({ awaiting, error, text, groups }: Searched): string {
  if (error) return `The search was not answered: ${error.message}`;
  if (awaiting) return 'Searching …';
  if (groups.length === 0) return `Nothing here is written like “${text}”.`;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return `${counted(total, 'match', 'matches')}. Enter shows all.`;
}
