/**
 * A shape in which anything may be missing. A file with faults is still read to its end, so that all faults are told
 * at once; what was faulty has been taken out of it, and every step after that must do without.
 */
export type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> }
    : T;
