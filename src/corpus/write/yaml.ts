import { Document, isMap, isScalar, isSeq, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** In characters: how wide a file is, and how long a list or map may be that stands on one line. */
const width = 118;
const line = 96;

/**
 * The text of a file of a corpus, as a person would lay it out: an empty line between records, short lists and maps on
 * one line.
 * @example yamlText({ topics: [{ id: 'use', name: 'Use' }] }) // 'topics:\n  - { id: use, name: Use }\n'
 */
export function yamlText(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
  visit(document, {
    Seq: (_, list, path) => {
      if (path.length > listsOfFile && isShort(list)) list.flow = true;
      if (path.length === listsOfFile) separate(list.items as Node[]);
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && isRagged(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
    Map: (_, map, path) => {
      if (path.length > listsOfFile && isShort(map)) map.flow = true;
    },
  });
  // A text in double quotes keeps its line feeds as \n: written as lines, it would lose white space beside them.
  return document.toString({ lineWidth: width, singleQuote: true, doubleQuotedMinMultiLineLength: Infinity });
}

/** How many nodes are above a list of records: the document, its map, the pair. These lists stay open. */
const listsOfFile = 3;

/** Whether white space stands where a block of lines would not keep it. */
const isRagged = (text: string): boolean => text.includes('\n') && /^\s|\s$|[^\S\n]\n|\n\s/u.test(text);

/** Short records stand line by line; around a longer one is air. */
function separate(records: readonly Node[]): void {
  records.forEach((record, index) => {
    const before = records[index - 1];
    if (before) record.spaceBefore = !(isMap(record) && isShort(record) && isMap(before) && isShort(before));
  });
}

/** Whether a collection of scalars, or of short lists of them, is read at a glance. */
function isShort(collection: YAMLMap | YAMLSeq): boolean {
  const parts = collection.items.map((item) =>
    isMap(collection) ? (item as { value: unknown }).value : item,
  );
  const flat = parts.every((part) => isScalar(part) || (isMap(collection) && isSeq(part) && isShort(part)));
  const text = flat ? JSON.stringify(collection.toJSON()) : '';
  return flat && text.length <= line && !text.includes('\\n');
}
