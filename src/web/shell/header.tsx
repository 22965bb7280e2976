import { useAddress } from '../address/address.js';
import type { Theme } from '../address/theme.js';
import { To } from '../parts/to.js';
import { SavedMenu } from '../saved/menu.js';
import { SearchBox } from '../search/search-box.js';
import { AsOfControl } from './as-of.js';
import { openHelp } from './keys.js';

const places = [
  ['/claims', 'Claims'],
  ['/actors', 'Actors'],
  ['/sources', 'Sources'],
  ['/matrix', 'Matrix'],
  ['/timeline', 'Timeline'],
  ['/gaps', 'Gaps'],
] as const;

export function Header({ theme, nextTheme }: { readonly theme: Theme; readonly nextTheme: () => void }) {
  const { path } = useAddress();
  return (
    <header className="header">
      <div className="header-row">
        <To path="/" className="brand">
          Gainsay
        </To>
        <SearchBox />
        <nav aria-label="Views" className="places">
          {places.map(([href, name]) => (
            <To key={href} path={href} current={path.startsWith(href)}>
              {name}
            </To>
          ))}
        </nav>
        <div className="tools">
          <AsOfControl />
          <SavedMenu />
          <button
            type="button"
            className="quiet"
            onClick={nextTheme}
            title="Change the theme"
            aria-label={`Theme: ${theme}`}
          >
            <span className="if-wide">Theme: </span>
            {theme}
          </button>
          <button type="button" className="quiet" onClick={openHelp} aria-label="Keyboard help">
            ?
          </button>
        </div>
      </div>
    </header>
  );
}
