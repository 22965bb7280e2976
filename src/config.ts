import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { GainsayError } from './model/errors.js';

/** The folder with package.json: `cypher/`, `corpus/` and `schema.graphql` lie there, beside both `src` and `dist`. */
export const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Config {
  readonly neo4j: {
    /** Absent: a local Neo4j is found or started. */
    readonly uri: string | undefined;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string;
  };
  readonly port: number;
  readonly host: string;
  /** Where the local Neo4j keeps its data. */
  readonly home: string;
  /** Where what can be fetched again is kept: the parts of the local Neo4j. Several homes may share it. */
  readonly cache: string;
  readonly javaHome: string | undefined;
  readonly logLevel: string;
  /** Whether `/graphiql` is served. */
  readonly graphiql: boolean;
  /** Whether the schema may be asked for, and is hinted at where a field is misspelt. */
  readonly introspection: boolean;
  /** Whether recordings are taken; absent, they are where only this machine can reach the server. */
  readonly recording: boolean | undefined;
}

/** `NAME=` in a .env file means "not set", as people expect of it. */
const setting = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const withDefault = (value: string) => setting.transform((given) => given ?? value);
const onOrOff = withDefault('on').refine((value) => value === 'on' || value === 'off', {
  error: 'Give on or off.',
});
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const variables = z.object({
  NEO4J_URI: setting.refine((uri) => uri === undefined || isDatabaseAddress(uri), {
    error: `Give an address such as bolt://127.0.0.1:7687 or neo4j+s://….databases.neo4j.io (${schemes.join(', ')}), or leave it out to use a local Neo4j.`,
  }),
  NEO4J_USER: withDefault('neo4j'),
  NEO4J_PASSWORD: setting,
  NEO4J_DATABASE: withDefault('neo4j'),
  PORT: withDefault('4000').refine(isPort, { error: 'Give a port from 0 to 65535; 0 takes a free one.' }),
  HOST: withDefault('127.0.0.1'),
  GAINSAY_HOME: setting,
  GAINSAY_CACHE: setting,
  JAVA_HOME: setting,
  LOG_LEVEL: withDefault('info').refine((level) => logLevels.includes(level), {
    error: `Give one of ${logLevels.join(', ')}.`,
  }),
  GRAPHIQL: onOrOff,
  INTROSPECTION: onOrOff,
  RECORDING: setting.refine((value) => value === undefined || value === 'on' || value === 'off', {
    error: 'Give on or off.',
  }),
});

/** The settings, from the environment and from `.env` in the working folder; the environment wins. */
export function readConfig(): Config {
  loadEnvFile();
  const parsed = variables.safeParse(process.env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw unfit(String(issue?.path[0]), issue?.message ?? '');
  }
  const found = parsed.data;
  if (found.NEO4J_URI !== undefined && found.NEO4J_PASSWORD === undefined) {
    throw new GainsayError('BAD_USER_INPUT', 'NEO4J_URI is set, but NEO4J_PASSWORD is not.', {
      remedy: 'Set NEO4J_PASSWORD to the password of NEO4J_USER (any text if the server asks for none).',
    });
  }
  const home = resolve(found.GAINSAY_HOME ?? dataFolder());
  return {
    neo4j: {
      uri: found.NEO4J_URI,
      user: found.NEO4J_USER,
      password: found.NEO4J_PASSWORD,
      database: found.NEO4J_DATABASE,
    },
    port: Number(found.PORT),
    host: found.HOST,
    home,
    cache: resolve(found.GAINSAY_CACHE ?? join(home, 'cache')),
    javaHome: found.JAVA_HOME,
    logLevel: found.LOG_LEVEL,
    graphiql: found.GRAPHIQL === 'on',
    introspection: found.INTROSPECTION === 'on',
    recording: found.RECORDING === undefined ? undefined : found.RECORDING === 'on',
  };
}

/** Whether it was `npm start` that began this process. npm leaves its variables to grandchildren too: the script tells. */
export function isNpmStart(): boolean {
  return /\bgainsay\.mjs start\b/.test(process.env['npm_lifecycle_script'] ?? '');
}

/** The environment of a program that we start, with what it needs besides. */
export function environmentWith(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}

function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new GainsayError('BAD_USER_INPUT', `.env cannot be read: ${(error as Error).message}`, {
      remedy: 'Make it readable, with one NAME=value a line, as in .env.example.',
      cause: error,
    });
  }
}

function unfit(name: string, remedy: string): GainsayError {
  // An address may carry a password, which must not reach a terminal or a log.
  const value = (process.env[name] ?? '').replace(/\/\/.*@/, '//…@');
  return new GainsayError('BAD_USER_INPUT', `${name} has an unfit value: ${value}`, { remedy });
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function isDatabaseAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, host, username, password } = new URL(uri);
  return schemes.includes(protocol.slice(0, -1)) && host !== '' && username === '' && password === '';
}

/** Where programs keep a user's data, by platform. */
function dataFolder(): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'gainsay');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'gainsay');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'gainsay');
}
