import { isWritten } from '../places.js';
import type { NamedFigure } from '../statement-ids.js';
import { dated, edgesTo, graphWord, type Reading } from './reading.js';

/** The figures of a claim, or of a report that gives them in its own way. */
export function flattenFigures(
  reading: Reading,
  owner: string | undefined,
  figures: readonly NamedFigure[],
): void {
  const { ids, draft } = reading;
  for (const { id, figure } of figures) {
    const { value, min, max, text, unit, population } = figure;
    draft.node(id, ['Figure'], {
      value,
      min,
      max,
      text,
      unit,
      qualifier: graphWord(figure.qualifier) ?? (value === undefined ? undefined : 'EXACT'),
      population,
      ...dated(reading, figure, 'period'),
    });
    checkFigure(reading, figure);
    draft.edge([figure], { type: 'HAS_FIGURE', from: owner, to: id });
    draft.edge([figure, 'measure'], {
      type: 'MEASURES',
      from: id,
      to: ids.refer(figure, 'measure', 'Measure'),
    });
    edgesTo(reading, { type: 'SUM_OF', from: id, list: figure.sumOf, wanted: 'Figure' });
  }
}

function checkFigure({ faults }: Reading, figure: NamedFigure['figure']): void {
  const { min, max } = figure;
  const has = (key: string) => isWritten(figure, key);
  if (!['value', 'min', 'max', 'text'].some(has))
    faults.at(figure, undefined, 'A figure says nothing.', 'Give value, or min and max, or text.');
  if (has('value') && (has('min') || has('max')))
    faults.at(figure, 'value', 'A figure has a value or bounds, not both.', 'Keep value, or min and max.');
  if (min !== undefined && max !== undefined && min > max)
    faults.at(figure, 'min', `The least, ${min}, is more than the greatest, ${max}.`, 'Swap them.');
}
