import { join } from 'node:path';
import { packageRoot } from '../../config.js';
import { queryFile } from '../query-file.js';
import { expandGuards, markEdges } from './guard.js';
import { inlineRules, readRules } from './steps.js';

const texts = new Map<string, string>();

/** A query that is no step, with the rules that it calls and its guards written out, for the present. */
export function ruleQuery(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const rules = readRules(join(packageRoot, 'cypher', 'rules'));
  const lines = markEdges(queryFile(name))
    .split('\n')
    .flatMap((line) => inlineRules(name, line, rules));
  const text = expandGuards(lines.join('\n'), { saidBy: false, knownAt: false });
  texts.set(name, text);
  return text;
}
