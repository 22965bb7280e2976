import { Option, type Command } from 'commander';
import { ask } from '../api/ask.js';
import { sharedSchema } from '../api/schema.js';
import { GainsayError } from '../model/errors.js';
import { inPrint, toWord } from '../model/vocabulary.js';
import { printAnswer } from './ask/outline.js';
import { readQuestions, type Question, type Variable } from '../api/questions.js';
import { withGraph } from './with-graph.js';

/** `gainsay ask <question>`: each canned question is a command of its own, its variables are arguments and options. */
export function register(program: Command): void {
  const command = program
    .command('ask')
    .description('ask one of the provenance questions')
    .usage('<question> [its arguments]')
    .addHelpText(
      'after',
      '\nExamples:\n  gainsay ask corroboration nk-more-ap-mines-2013\n  gainsay ask allegations --against armenia --dispute mixed\n  gainsay ask replies --help',
    );
  for (const question of readQuestions(sharedSchema())) registerQuestion(command, question);
}

function registerQuestion(parent: Command, question: Question): void {
  const command = parent.command(question.name).summary(question.words);
  if (kebab(question.name) !== question.name) command.alias(kebab(question.name));
  command.description(question.words).option('--json', 'print the answer as data');
  const required = question.variables.filter(isArgument);
  required.forEach(({ name, description }) => command.argument(`<${kebab(name)}>`, description));
  question.variables
    .filter((variable) => !isArgument(variable))
    .flatMap(options)
    .forEach((option) => command.addOption(option));
  command.action((...given: unknown[]) => {
    const chosen = command.opts<Record<string, unknown>>();
    const values = Object.fromEntries(
      [
        ...required.map(({ name }, i) => [name, given[i]] as const),
        ...question.variables.filter((v) => !isArgument(v)).map((v) => [v.name, valueOf(v, chosen)] as const),
      ].filter(([, value]) => value !== undefined),
    );
    return withGraph(async (graph) => {
      const answer = await ask<Record<string, unknown>>(graph, question.query, values);
      requireAnswer(answer);
      const outline = {
        wordFields: question.wordFields,
        width: Math.min(process.stdout.columns ?? 100, 120),
      };
      process.stdout.write(
        `${chosen['json'] ? JSON.stringify(answer, null, 2) : printAnswer(answer, outline)}\n`,
      );
    });
  });
}

/** @throws GainsayError NOT_FOUND when the question names something that is not there */
function requireAnswer(answer: Readonly<Record<string, unknown>>): void {
  if (Object.values(answer).some((field) => field !== null)) return;
  throw new GainsayError('NOT_FOUND', 'nothing in this graph has the id that was given', {
    remedy: 'Find it by its words: gainsay search <words>',
  });
}

/** What a question cannot be asked without stands behind its name. */
const isArgument = (variable: Variable): boolean => variable.required && !variable.list;

function options(variable: Variable): Option[] {
  if (variable.type === 'asOf') {
    return [
      new Option('--said-by <date>', 'only what was certainly said by the end of this date'),
      new Option('--known-at <instant>', 'only what the record knew at this instant, 2026-01-31T12:00:00Z'),
    ];
  }
  const flag = `--${kebab(variable.name)}`;
  const words = variable.words.map(inPrint).join(', ');
  const text = [variable.description, words && `one of: ${words}`].filter(Boolean).join('; ');
  if (variable.type === 'flag')
    return [new Option(flag, text), new Option(`--no-${kebab(variable.name)}`, 'and not so')];
  const option = new Option(`${flag} <${variable.type}${variable.list ? 's...' : ''}>`, text);
  return [
    variable.byDefault === undefined
      ? option
      : option.default(variable.byDefault, inPrint(JSON.stringify(variable.byDefault).replaceAll('"', ''))),
  ];
}

/** What was given for a variable; null where nothing is, so that no example stands in. */
function valueOf(variable: Variable, given: Readonly<Record<string, unknown>>): unknown {
  if (variable.type === 'asOf') {
    const { saidBy, knownAt } = given;
    return saidBy === undefined && knownAt === undefined ? undefined : { saidBy, knownAt };
  }
  const value = given[variable.name];
  if (value === undefined) return variable.byDefault === undefined ? null : undefined;
  if (value === variable.byDefault) return value;
  return Array.isArray(value) ? value.map((each) => oneOf(variable, each)) : oneOf(variable, value);
}

function oneOf({ name, type, words }: Variable, value: unknown): unknown {
  if (type === 'number') return Number(value);
  if (type !== 'word') return value;
  const word = toWord(String(value));
  const known = words.find((each) => each === word || each.toLowerCase() === String(value).toLowerCase());
  if (known !== undefined) return known;
  throw new GainsayError('BAD_USER_INPUT', `--${kebab(name)} cannot be ${String(value)}`, {
    remedy: `One of: ${words.map(inPrint).join(', ')}`,
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
