import { useTitle } from '../address/use-title.js';
import { To } from '../parts/to.js';

export function Nowhere() {
  useTitle('Nothing here');
  return (
    <>
      <h1>Nothing is at this address</h1>
      <p>
        Search above, or begin with <To path="/claims">the claims</To>.
      </p>
    </>
  );
}
