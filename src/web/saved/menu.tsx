import { useState } from 'react';
import { Link } from 'wouter';
import { Disclosure } from '../parts/disclosure.js';
import { SaveForm } from './save-form.js';
import { useSaved } from './use-saved.js';

const menuId = 'saved-views';
const mostListed = 8;

/** In the header: gives this view a name, and leads to those that have one. */
export function SavedMenu() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure label="Saved" className="saved-menu" id={menuId} onToggle={setIsOpen}>
      {isOpen && (
        <>
          <SaveForm />
          <Recent />
        </>
      )}
    </Disclosure>
  );
}

/** For the key `v`. */
export function openSavedMenu(): void {
  setOpen(true);
}

const closeMenu = (): void => setOpen(false);

function setOpen(open: boolean): void {
  const details = document.getElementById(menuId) as HTMLDetailsElement | null;
  if (details) details.open = open;
}

function Recent() {
  const { views } = useSaved();
  const last = views.slice(-mostListed).reverse();
  return (
    <>
      {last.length > 0 && (
        <ul className="ways" aria-label="Saved last">
          {last.map(({ name, address }) => (
            <li key={name}>
              <Link href={address} onClick={closeMenu}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        Saved views stay in this browser.{' '}
        <Link href="/saved" onClick={closeMenu}>
          All saved views: rename, delete, export, import
        </Link>
      </p>
    </>
  );
}
