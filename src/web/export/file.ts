import { decoded } from '../address/decoded.js';
import { csv } from './csv.js';
import type { Table } from './table.js';

/** Where what is exported comes from: without it nobody could say later what was asked, and when. */
export interface Origin {
  readonly address: string;
  /** When it was saved, in ISO's form. */
  readonly at: string;
  readonly asked: readonly Asked[];
}

export interface Asked {
  readonly query: string;
  readonly variables: object;
  /** Which may be some time before it is saved. */
  readonly answeredAt: string | undefined;
  readonly answer: unknown;
}

/** @example operationOf('query Claims($topic: ID) { … }') // 'Claims' */
const operationOf = (query: string): string => /^query (\w+)/.exec(query)?.[1] ?? 'query';

/** What was asked, in one line. @example 'Claims {"topic":"halo","first":25}' */
export function inOneLine({ asked }: Pick<Origin, 'asked'>): string {
  return asked.map(({ query, variables }) => `${operationOf(query)} ${JSON.stringify(variables)}`).join('; ');
}

/** The table by RFC 4180; each row says where it comes from, so that it can leave the file and still be traced. */
export function csvFile({ columns, rows }: Table, origin: Origin): string {
  const trace = [inOneLine(origin), origin.at, origin.address];
  return csv([[...columns, 'Query', 'Saved at', 'Address'], ...rows.map((row) => [...row, ...trace])]);
}

/** The answers whole, with the questions as they were asked. */
export function jsonFile({ address, at, asked }: Origin): string {
  const questions = asked.map((each) => ({ operation: operationOf(each.query), ...each }));
  return `${JSON.stringify({ from: 'Gainsay', address, savedAt: at, asked: questions }, null, 2)}\n`;
}

/** @example fileName({ address: 'http://localhost:4000/claims?topic=halo', at: '2026-11-22T14:00:05.123Z' }, 'csv')
 * // 'gainsay-claims-topic-halo-2026-11-22T140005Z.csv' */
export function fileName({ address, at }: Pick<Origin, 'address' | 'at'>, ending: string): string {
  const { pathname, search } = new URL(address);
  const words = decoded(pathname + search)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const time = at.replace(/\.\d+/, '').replaceAll(':', '');
  return `gainsay-${words.slice(0, 80) || 'home'}-${time}.${ending}`;
}
