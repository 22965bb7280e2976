import { isInputObjectType, isNonNullType, isEnumType, getNamedType, type GraphQLInputType } from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { recordingShape } from '../../src/corpus/shape/recording.js';
import { keysOf, partOf, type Shape } from '../../src/corpus/shape/look.js';
import { inPrint } from '../../src/model/vocabulary.js';

const schema = readSchema();
const lists = keysOf(recordingShape);

/** Keys under which GraphQL sends a link between claims; a file has the type of the link as its key. */
const ofLinks = ['type', 'claim', 'basis', 'note', 'of'];

function compare(type: GraphQLInputType, shape: Shape, place: string, found: string[]): void {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const words = named.getValues().map(({ name }) => inPrint(name));
    const missing = keysOf(shape, 'enum').filter((word) => !words.includes(word));
    if (missing.length > 0) found.push(`${place}: ${missing.join()} cannot be sent`);
    return;
  }
  if (!isInputObjectType(named)) return;
  // A corpus has its texts in files.
  const { text, ...others } = named.getFields();
  const fields = text && isInputObjectType(getNamedType(text.type)) ? others : named.getFields();
  const keys = keysOf(shape);
  const isLink = keys.includes('counters');
  const wanted = isLink ? ofLinks.filter((key) => key !== 'of' || keys.includes('of')) : keys;
  if (Object.keys(fields).sort().join() !== [...wanted].sort().join())
    found.push(`${place}: ${Object.keys(fields).sort().join()} is not ${[...wanted].sort().join()}`);
  if (isLink || place.split('.').length > 6) return;
  for (const [key, field] of Object.entries(fields)) {
    const part = partOf(shape, key);
    if (isNonNullType(field.type) === part.safeParse(undefined).success)
      found.push(`${place}.${key}: required here and not there`);
    compare(field.type, partOf(part, 0), `${place}.${key}`, found);
  }
}

test('what can be sent to be recorded is what a corpus can say, key by key', () => {
  const input = schema.getType('RecordingInput');
  if (!isInputObjectType(input)) throw new Error('RecordingInput is missing');
  const fields = input.getFields();
  expect(Object.keys(fields).sort()).toEqual([...lists].sort());
  const found: string[] = [];
  for (const [list, field] of Object.entries(fields))
    compare(field.type, partOf(partOf(recordingShape, list), 0), list, found);
  expect(found).toEqual([]);
});

test('what can be corrected is what can be recorded, but for the id and what it belongs to', () => {
  const own = ['Place', 'Topic', 'Event', 'Measure', 'Actor', 'Source', 'Edition', 'Utterance', 'Claim', 'Statement', 'Report', 'Figure']; // prettier-ignore
  const lost = own.flatMap((kind) => {
    const correction = schema.getType(`${kind}Correction`);
    const input = schema.getType(`${kind}RecordInput`) ?? schema.getType(`${kind}Input`);
    if (!isInputObjectType(correction) || !isInputObjectType(input)) return [kind];
    const others = Object.keys(input.getFields()).filter((key) => !(key in correction.getFields()));
    return others.map((key) => `${kind}.${key}`);
  });
  expect(lost.sort()).toEqual([
    'Actor.id', 'Claim.figures', 'Claim.id', 'Claim.statements', 'Edition.id', 'Edition.source', 'Edition.text', 'Event.id', 'Figure.id',
    'Figure.of', 'Measure.id', 'Place.id', 'Report.figures', 'Report.id', 'Report.of', 'Report.reportedIn', 'Source.editions',
    'Source.id', 'Statement.id', 'Statement.reportedIn', 'Topic.id', 'Utterance.addressedTo', 'Utterance.by', 'Utterance.id',
    'Utterance.speakers',
  ]); // prettier-ignore
});
