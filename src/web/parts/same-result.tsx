import { Link } from 'wouter';
import { useAddress } from '../address/address.js';

const forms = [
  ['/claims', 'List'],
  ['/matrix', 'Matrix'],
  ['/timeline', 'Timeline'],
] as const;

/** The same selection in another form: its filters go along, also those that only another form knows. */
export function SameResult() {
  const { path, params } = useAddress();
  const kept = new URLSearchParams([...params].filter(([name]) => name !== 'after' && name !== 'before'));
  const query = kept.size > 0 ? `?${kept.toString()}` : '';
  return (
    <nav className="choice" aria-label="The same as">
      {forms.map(([form, name]) => (
        <Link key={form} href={form + query} {...(form === path && { 'aria-current': 'page' as const })}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
