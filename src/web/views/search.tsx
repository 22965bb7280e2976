import { useAddress } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import { tableOf, type Table } from '../export/table.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Marked } from '../parts/marked.js';
import { Nothing, Panel } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { searchOperation, type Found } from '../search/operation.js';
import { groupsOf } from '../search/suggestions.js';

const each = 50;

const hitTable = (found: Found): Table =>
  tableOf(
    groupsOf(found).flatMap(({ name, suggestions }) => suggestions.map((hit) => ({ name, ...hit }))),
    {
      In: ({ name }) => name,
      Id: ({ key }) => key,
      Words: ({ segments }) => segments.map(({ text }) => text).join(''),
      Of: ({ aside }) => aside,
    },
  );

/** All that search found, as a page with an address. */
export function Search() {
  const { get, asOf } = useAddress();
  const text = get('text') ?? '';
  useTitle(`Search: ${text}`);
  const answer = useAnswer(searchOperation, text === '' ? null : { text, first: each, ...asOf });
  if (text === '') return <h1>Search for a word, a name in any spelling, or a quote</h1>;
  return (
    <Panel title={`What is written like “${text}”`} level={1} answer={answer} exported={{ table: hitTable }}>
      {(found) => {
        const groups = groupsOf(found);
        if (groups.length === 0) return <Nothing>Nothing in this graph is written like this.</Nothing>;
        return groups.map(({ name, total, suggestions }) => (
          <section key={name} aria-label={name}>
            <h2>
              {name} <span className="count">{total}</span>
            </h2>
            <ul className="items">
              {suggestions.map(({ key, path, params, segments, aside }) => (
                <li key={key} className="item">
                  <p className="item-title">
                    <To path={path} row {...(params && { params })}>
                      <Marked segments={segments} />
                    </To>
                  </p>
                  {aside && <p className="meta">{aside}</p>}
                </li>
              ))}
            </ul>
            {total > each && (
              <p className="meta">
                The best {each} of {total} are shown.
              </p>
            )}
          </section>
        ));
      }}
    </Panel>
  );
}
