import { useState, type FormEvent } from 'react';
import { today } from '../dates.js';
import { addressNow, useSaved } from './use-saved.js';
import { useSelected } from './use-selected.js';
import { longestName, withView } from './views.js';

/** Gives the view that is shown a name. */
export function SaveForm() {
  const { views, keep } = useSaved();
  const [name, setName] = useState(() => document.title.replace(/ · Gainsay$/, ''));
  const [told, setTold] = useState('');
  const input = useSelected();
  const wanted = name.trim();
  const taken = views.some((view) => view.name === wanted);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const fault = keep(withView(views, { name: wanted, address: addressNow(), saved: today() }));
    setTold(fault || `Saved as “${wanted}”.`);
  };
  return (
    <form onSubmit={save} className="save-form">
      <label>
        Name of this view
        <input
          ref={input}
          value={name}
          maxLength={longestName}
          required
          onChange={(event) => {
            setName(event.target.value);
            setTold('');
          }}
        />
      </label>
      <button type="submit" disabled={wanted === ''}>
        {taken && told === '' ? 'Replace the view of this name' : 'Save this view'}
      </button>
      <p role="status" className="hint">
        {told}
      </p>
    </form>
  );
}
