import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../src/config.js';
import { settings } from '../src/graph/local/settings.js';

interface Service {
  readonly image: string;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: Readonly<Record<'interval' | 'timeout' | 'start_period', string>> & {
    readonly test: readonly string[];
    readonly retries: number;
  };
}
interface Compose {
  readonly services: Readonly<Record<'neo4j' | 'gainsay', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (name: string): string => readFileSync(join(packageRoot, name), 'utf8');
const compose = parse(read('docker-compose.yml')) as Compose;
const { neo4j, gainsay } = compose.services;
const dockerfile = read('Dockerfile');
const steps = dockerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line));

/** Neo4j's image turns `NEO4J_db_logs_query_parameter__logging__enabled` into `db.logs.query.parameter_logging_enabled`. */
function settingsOf(environment: Readonly<Record<string, string>>): Map<string, string> {
  const names = Object.keys(environment).filter((name) => /^NEO4J_[a-z]/.test(name));
  const plain = (name: string): string =>
    name.slice('NEO4J_'.length).replace(/__/g, ' ').replace(/_/g, '.').replace(/ /g, '_');
  return new Map(names.map((name) => [plain(name), environment[name] ?? '']));
}

describe('docker-compose.yml and Dockerfile, read as text: no container engine was run', () => {
  test('every image is pinned to the very version that is tested here', () => {
    const version = /<version>(5[\d.]+)</.exec(read('src/graph/local/pom.xml'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
    expect(gainsay.image).toMatch(/^gainsay:\d+\.\d+\.\d+$/);
    const bases = steps.filter((line) => line.startsWith('FROM '));
    expect(new Set(bases.map((line) => line.split(' ')[1]))).toEqual(new Set(['node:20.20.2-bookworm-slim']));
  });

  test('the health check of the database is a query, with the time that cypher-shell takes', () => {
    const { test: command, interval, timeout, retries, start_period } = neo4j.healthcheck;
    expect(command[0]).toBe('CMD-SHELL');
    expect(command[1]).toContain('cypher-shell "RETURN 1"');
    expect({ interval, timeout, retries, start_period }).toEqual({
      interval: '10s',
      timeout: '20s',
      retries: 10,
      start_period: '30s',
    });
  });

  test('Gainsay waits for the database, and is healthy when it is ready', () => {
    expect(gainsay.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(gainsay.healthcheck.test.slice(0, 3)).toEqual(['CMD', 'node', '-e']);
    expect(gainsay.healthcheck.test[3]).toContain('/readyz');
    expect(gainsay.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
  });

  test('ports are open on loopback only', () => {
    const ports = [...neo4j.ports, ...gainsay.ports];
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{\w+:-\d+\}:\d+$/);
  });

  test('the password comes from the environment, and there is no other', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(gainsay.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    // The image takes every variable that begins with NEO4J_ for a setting, and refuses one that it does not know.
    expect(neo4j.environment).not.toHaveProperty('NEO4J_PASSWORD');
  });

  test('data and logs are kept in named volumes', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data', 'neo4j-logs']);
  });

  test('nothing is reported, no plugin is fetched', () => {
    expect(settingsOf(neo4j.environment).get('dbms.usage_report.enabled')).toBe('false');
    expect(read('docker-compose.yml')).not.toMatch(/NEO4J_PLUGINS|apoc/i);
  });

  test('the limits of the database are those of the local one', () => {
    const local = new Map(
      settings(7687)
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    const shared = [...settingsOf(neo4j.environment)].filter(([name]) => local.has(name));
    expect(shared.length).toBeGreaterThanOrEqual(9);
    for (const [name, value] of shared) {
      expect(`${name}=${value.replace(/^\$\{\w+:-(.*)\}$/, '$1')}`).toBe(`${name}=${local.get(name)}`);
    }
  });

  test('what is copied into the image is there, and let through', () => {
    const copied = steps
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const letThrough = read('.dockerignore').split('\n');
    expect(letThrough[0]).toBe('*');
    expect(copied.length).toBeGreaterThan(8);
    for (const path of copied) {
      expect(existsSync(join(packageRoot, path))).toBe(true);
      expect(letThrough).toContain(`!${path.split('/')[0]}`);
    }
  });

  test('the image has all that the program reads beside itself, and runs as nobody in particular', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    for (const path of [
      'schema.graphql',
      'package.json',
      'cypher',
      'corpus',
      'src/api/examples',
      'src/graph/local/pom.xml',
    ]) {
      expect(last).toMatch(new RegExp(`^COPY .*\\b${path.replace('.', '\\.')}\\b`, 'm'));
    }
    expect(last).toMatch(/^USER node$/m);
  });
});
