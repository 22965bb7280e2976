import { useState } from 'react';
import { useTitle } from '../address/use-title.js';
import { inWords } from '../dates.js';
import { Nothing } from '../parts/panel.js';
import { counted } from '../words.js';
import { Link } from 'wouter';
import { Exchange } from './exchange.js';
import { Rename } from './rename.js';
import { useSaved } from './use-saved.js';
import { without, type SavedView } from './views.js';

/** The views that were given a name: to open, rename, delete, and to take along as a file. */
export default function SavedViews() {
  useTitle('Saved views');
  const { views, keep } = useSaved();
  const [before, setBefore] = useState<readonly SavedView[]>();
  const [told, setTold] = useState('');
  const remove = (name: string): void => {
    setBefore(views);
    setTold(keep(without(views, name)) || `“${name}” is deleted.`);
  };
  const undo = (): void => {
    setTold(keep(before ?? views) || 'It is back.');
    setBefore(undefined);
  };
  return (
    <>
      <h1>Saved views</h1>
      <p className="lead">
        A saved view is its address with a name. They stay in this browser, on this machine: nobody else sees
        them, and whoever clears its data removes them. Export them to keep them or to pass them on.
      </p>
      <Exchange />
      <p role="status" className="list-head">
        {told || counted(views.length, 'view')}{' '}
        {before && (
          <button type="button" onClick={undo}>
            Undo
          </button>
        )}
      </p>
      {views.length === 0 && (
        <Nothing>No view is saved here yet. “Saved” above, or the key v, gives a view a name.</Nothing>
      )}
      <ul className="items">
        {views.map((view) => (
          <Row key={view.name} view={view} remove={remove} />
        ))}
      </ul>
    </>
  );
}

function Row({ view, remove }: { readonly view: SavedView; readonly remove: (name: string) => void }) {
  const [renaming, setRenaming] = useState(false);
  const { name, address, saved } = view;
  if (renaming) return <Rename name={name} done={() => setRenaming(false)} />;
  return (
    <li className="item saved-view">
      <p className="item-title">
        <Link href={address} data-row="">
          {name}
        </Link>
      </p>
      <p className="meta">
        <code>{address}</code>
        <span>saved {inWords(saved)}</span>
      </p>
      <p className="actions">
        <button type="button" onClick={() => setRenaming(true)} aria-label={`Rename “${name}”`}>
          Rename
        </button>
        <button type="button" onClick={() => remove(name)} aria-label={`Delete “${name}”`}>
          Delete
        </button>
      </p>
    </li>
  );
}
