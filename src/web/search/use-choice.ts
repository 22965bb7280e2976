import { useEffect, useState, type KeyboardEvent } from 'react';
import { useAddress } from '../address/address.js';
import type { Suggestion } from './suggestions.js';
import { useSearched, type Searched } from './use-search.js';

export interface Choice {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly searched: Searched;
  readonly shown: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** The place of the suggestion that Enter would choose; -1 for none. */
  readonly active: number;
  readonly choose: (suggestion: Suggestion) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** How a combobox behaves: arrows move, Enter chooses or shows all, Escape closes. */
export function useChoice(): Choice {
  const address = useAddress();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const searched = useSearched(typed);
  useEffect(() => setActive(-1), [searched.text]);
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const go = (href: string): void => {
    close();
    setTyped('');
    address.go(href);
    document.getElementById('main')?.focus();
  };
  const choose = ({ path, params }: Suggestion): void => go(address.to(path, params ?? {}));
  const enter = (): void => {
    const chosen = isOpen ? searched.all[active] : undefined;
    if (chosen) choose(chosen);
    else if (typed.trim() !== '') go(address.to('/search', { text: typed.trim() }));
  };
  const move = (by: number): void => {
    const count = searched.all.length;
    setOpen(true);
    setActive((at) => (count === 0 ? -1 : at === -1 && by < 0 ? count - 1 : (at + by + count) % count));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: enter,
      Escape: () => (isOpen && typed !== '' ? close() : event.currentTarget.blur()),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const type = (text: string): void => {
    setTyped(text);
    setOpen(true);
  };
  const shown = isOpen && searched.text !== '';
  return { typed, type, searched, shown, open: () => setOpen(true), close, active, choose, onKeyDown };
}
