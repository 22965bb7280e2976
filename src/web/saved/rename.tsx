import { useState, type FormEvent } from 'react';
import { useSaved } from './use-saved.js';
import { useSelected } from './use-selected.js';
import { longestName, renamed } from './views.js';

/** In the place of a row: another name for it. */
export function Rename({ name, done }: { readonly name: string; readonly done: () => void }) {
  const { views, keep } = useSaved();
  const [typed, setTyped] = useState(name);
  const [fault, setFault] = useState('');
  const input = useSelected();
  const wanted = typed.trim();
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted !== name && views.some((view) => view.name === wanted))
      return setFault('Another view has this name.');
    const failed = keep(renamed(views, name, wanted));
    if (failed) setFault(failed);
    else done();
  };
  return (
    <li className="item">
      <form onSubmit={rename} className="rename" onKeyDown={(event) => event.key === 'Escape' && done()}>
        <input
          ref={input}
          aria-label={`New name of “${name}”`}
          value={typed}
          maxLength={longestName}
          required
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" disabled={wanted === ''}>
          Rename
        </button>
        <button type="button" onClick={done}>
          Cancel
        </button>
        {fault && <span role="alert">{fault}</span>}
      </form>
    </li>
  );
}
