import { useRef, useState } from 'react';
import { save } from '../parts/save.js';
import { counted } from '../words.js';
import { useSaved } from './use-saved.js';
import { exported, merged, readViews, Unreadable } from './views.js';

const mostBytes = 5_000_000;

/** Saved views as a file, out and in. What cannot be read changes nothing. */
export function Exchange() {
  const { views, keep } = useSaved();
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const { views: next, added } = merged(views, readViews(await textOf(file)));
    const failed = keep(next);
    if (failed) throw new Unreadable(failed);
    setTold(added === 0 ? 'Every view of the file is here already.' : `${counted(added, 'view')} added.`);
  };
  const bring = (file: File | undefined): void => {
    if (!file) return;
    setTold('');
    setFault('');
    read(file).catch((error: unknown) =>
      setFault(
        `${file.name} was not taken, and nothing was changed. ${error instanceof Unreadable ? error.message : 'It cannot be read.'}`,
      ),
    );
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <div className="exchange">
      <button
        type="button"
        disabled={views.length === 0}
        onClick={() => save('gainsay-views.json', 'application/json', exported(views))}
      >
        Export as JSON
      </button>
      <label>
        Import a JSON file
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => bring(event.target.files?.[0])}
        />
      </label>
      <span role="status">{told}</span>
      {fault && (
        <p role="alert" className="failure">
          {fault}
        </p>
      )}
    </div>
  );
}

async function textOf(file: File): Promise<string> {
  if (file.size > mostBytes) throw new Unreadable('It is too large for a file of saved views.');
  return file.text();
}
