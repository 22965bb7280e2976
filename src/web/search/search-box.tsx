import { useId, useRef } from 'react';
import { searchId } from '../shell/keys.js';
import { Suggestions } from './suggestion-list.js';
import { useChoice } from './use-choice.js';

/** Search as you type: an ARIA combobox over claims, actors, places, sources and the words themselves. */
export function SearchBox() {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const choice = useChoice();
  const { typed, type, searched, shown, open, close, active, choose, onKeyDown } = choice;
  return (
    <div
      className="search"
      role="search"
      ref={box}
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && close()}
    >
      <input
        id={searchId}
        role="combobox"
        aria-label="Search claims, actors, sources and quotes, in any spelling"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        {...(shown && searched.all[active] && { 'aria-activedescendant': `${list}-${active}` })}
        placeholder="Search words or names"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onFocus={open}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <Suggestions id={list} shown={shown} searched={searched} active={active} choose={choose} />
    </div>
  );
}
