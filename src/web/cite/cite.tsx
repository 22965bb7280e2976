import { useState } from 'react';
import { pathOfStatement, useAddress } from '../address/address.js';
import { today } from '../dates.js';
import { CopyButton } from '../parts/copy-button.js';
import { Disclosure } from '../parts/disclosure.js';
import { cslJson, markdown, plain, ris, type Citable } from './citation.js';

const styles = [
  ['Plain', plain],
  ['Markdown', markdown],
  ['CSL-JSON', cslJson],
  ['RIS', ris],
] as const;

type Cited = Omit<Citable, 'permalink' | 'accessed'>;

/** Copies a citation: at once in plain words, or in a form that one chooses. */
export function Cite({ cited }: { readonly cited: Cited }) {
  const [chosen, setChosen] = useState(0);
  // What is copied says the day that is shown, also where midnight passes in between.
  const [accessed] = useState(today);
  const make = styles[chosen]?.[1] ?? plain;
  const { to } = useAddress();
  // Only what holds over all views goes along: the claim is found by that, whatever view the words were copied from.
  const path = to(pathOfStatement(cited.claim.id, cited.statement));
  const complete = (): Citable => ({
    ...cited,
    permalink: location.origin + path,
    accessed,
  });
  return (
    <>
      <CopyButton text={() => plain(complete())} pressedBy="c">
        Copy citation
      </CopyButton>
      <Disclosure label="Other forms" className="cite">
        <div role="group" aria-label="Form of the citation" className="actions">
          {styles.map(([name], index) => (
            <button key={name} type="button" aria-pressed={index === chosen} onClick={() => setChosen(index)}>
              {name}
            </button>
          ))}
        </div>
        <pre tabIndex={0} aria-label="The citation">
          {make(complete())}
        </pre>
        <CopyButton text={() => make(complete())}>Copy</CopyButton>
      </Disclosure>
    </>
  );
}
