import { viewOf } from '../address/address.js';
import type { Way } from '../parts/more.js';
import type { ClaimHead } from './operations.js';

/** The questions that go beyond a dossier: about those whom it accuses, and about its own record. */
export function waysFrom({ id, against }: ClaimHead): Way[] {
  const accused = against.nodes.flatMap((actor) => [
    {
      path: viewOf('actor', actor.id, 'stances'),
      params: { claim: id },
      text: `How the stance of ${actor.name} moved`,
    },
    {
      path: viewOf('actor', actor.id, 'voices'),
      params: { claim: id },
      text: `Different voices of ${actor.name}`,
    },
  ]);
  return [
    ...accused,
    { path: '/timeline', params: { claim: id }, text: 'What was said, as a timeline' },
    { path: '/gaps', params: { scope: id }, text: 'All that is missing around it' },
    { path: '/changes', params: { ids: id }, text: 'What changed in its record' },
  ];
}
