import { Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { useAddress } from './address/address.js';
import { useTheme } from './address/theme.js';
import { today } from './dates.js';
import { GuideLink, GuideOffer } from './guide/offer.js';
import { GuidePanel } from './guide/panel.js';
import { useGuide, type Guide } from './guide/use-guide.js';
import { To } from './parts/to.js';
import { Header } from './shell/header.js';
import { Keys } from './shell/keys.js';
import { AsOfNotice } from './shell/as-of.js';
import { Waiting } from './parts/panel.js';
import { views } from './views.js';
import { Nowhere } from './views/nowhere.js';

/** The explorer: what stays, around the view that the address names. */
export function App() {
  const [theme, nextTheme] = useTheme();
  const guide = useGuide();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Header theme={theme} nextTheme={nextTheme} />
      <AsOfNotice />
      <div className={guide.at >= 0 ? 'with-guide' : ''}>
        <main id="main" tabIndex={-1} className="page">
          <Arrival />
          <Suspense fallback={<Waiting />}>
            <Switch>
              {views.map(({ path, View }) => (
                <Route key={path} path={path}>
                  <View />
                </Route>
              ))}
              <Route>
                <Nowhere />
              </Route>
            </Switch>
          </Suspense>
        </main>
        <GuidePanel guide={guide} />
      </div>
      <GuideOffer guide={guide} />
      <Footer guide={guide} />
      <Keys />
    </>
  );
}

/** A new view begins at its top, as a new page would; going back is left to the browser. */
function Arrival() {
  const { path } = useAddress();
  useEffect(() => {
    if (!location.hash) scrollTo(0, 0);
  }, [path]);
  return null;
}

function Footer({ guide }: { readonly guide: Guide }) {
  // What is printed names its address as it is then.
  useAddress();
  return (
    <footer className="footer">
      <p>
        Gainsay keeps who said what and how we know it. It gives no verdict: what no record shows may still
        have been said. <To path="/rules">The rules and words</To> <GuideLink guide={guide} />
      </p>
      <p className="printed">
        {location.href}, printed {today()}
      </p>
    </footer>
  );
}
