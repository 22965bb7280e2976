/** What we use of the npm package `edtf`, which brings no types of its own. */
declare module 'edtf' {
  /** One bit for each digit that a qualifier covers; 0 means that it covers none. */
  interface Mask {
    readonly value: number;
  }
  interface ExtendedDate {
    readonly type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    readonly approximate?: Mask;
    readonly uncertain?: Mask;
  }
  /** Reads one EDTF text; throws what its parser throws when the text is not EDTF. */
  export default function edtf(text: string, options?: { seasonUncertainty?: boolean }): ExtendedDate;
}
