declare module 'virtual:vocabulary' {
  /** The descriptions of the schema's enums: by enum, by value. */
  export const vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare module 'virtual:rules-in-words' {
  /** `src/model/README.md` as it stands. */
  export const rulesInWords: string;
}
