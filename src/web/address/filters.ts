import type { Address } from './address.js';

/** A parameter of the address; where the schema has another word for it, both. */
type Param = string | readonly [param: string, argument: string];

interface Params {
  readonly one?: readonly Param[];
  readonly several?: readonly Param[];
  readonly yesOrNo?: readonly Param[];
}

/**
 * The filters of the address as variables of an operation, with as of when it is asked; what the address does not say is
 * absent, so that it is not asked.
 * @example filtersOf<Variables>(address, { one: ['topic'], several: ['stance', ['finding', 'disputeFinding']] })
 */
export function filtersOf<Variables>(
  { get, all, asOf }: Pick<Address, 'get' | 'all' | 'asOf'>,
  { one = [], several = [], yesOrNo = [] }: Params,
): Variables {
  const read = (params: readonly Param[], value: (param: string) => unknown) =>
    params.map((each) => {
      const [param, argument] = typeof each === 'string' ? [each, each] : each;
      return [argument, value(param)] as const;
    });
  const given = [
    ...read(one, get),
    ...read(several, (param) => (all(param).length > 0 ? all(param) : undefined)),
    ...read(yesOrNo, (param) => (get(param) === undefined ? undefined : get(param) === 'true')),
  ].filter(([, value]) => value !== undefined);
  // What a word may be, the schema says: the API refuses the others, in its own words.
  return { ...Object.fromEntries(given), ...asOf } as Variables;
}
