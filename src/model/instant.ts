const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads an instant as the record clock writes it: UTC, to the millisecond.
 * @example readInstant('2026-01-31T13:00+01:00') === '2026-01-31T12:00:00.000Z'
 * @throws RangeError when the text is no instant, with an example of one
 */
export function readInstant(text: string): string {
  const millis = form.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(millis))
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is no instant like 2026-01-31T12:00:00Z`);
  return new Date(millis).toISOString();
}
