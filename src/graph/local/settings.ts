import { leastMemory } from './memory.js';
import { loopback } from './ports.js';

/**
 * The settings of the local server. Those without a reason beside them keep strangers, runaway queries and values
 * out of where they do not belong.
 */
export function settings(
  port: number,
  { pageCache } = leastMemory,
  more: Readonly<Record<string, string>> = {},
): string {
  return lines({
    'server.default_listen_address': loopback,
    'server.bolt.listen_address': `${loopback}:${port}`,
    'server.bolt.advertised_address': `${loopback}:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    // Started from Maven's jars, Neo4j lets LOAD CSV read any file of the machine unless this is set.
    'server.directories.import': 'import',
    'dbms.security.allow_csv_import_from_file_urls': false,
    'db.transaction.timeout': '30s',
    'db.transaction.monitor.check.interval': '500ms',
    'db.lock.acquisition.timeout': '10s',
    'db.memory.transaction.max': '256m',
    'server.memory.pagecache.size': `${pageCache}m`,
    // A query would be planned anew, for seconds, where an id has ten letters more or a list two items instead of one: at 1,
    // 10, 100, 1,000. Ours go by indexes, whatever the size.
    'internal.cypher.use_parameter_size': false,
    // Only what was slow, and never with its values.
    'db.logs.query.enabled': 'INFO',
    'db.logs.query.threshold': '500ms',
    'db.logs.query.parameter_logging_enabled': false,
    // A fresh instance would take half a gigabyte for empty transaction logs.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.retention_policy': '256M size',
    // The databases are closed within half a second; the network layer would wait ten more for nobody.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.dbms.bolt.netty_server_shutdown_timeout': 2,
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    ...more,
  });
}

function lines(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What the Java virtual machine is told; the last two spare warnings and errors of newer ones. */
export function javaOptions(version: number, heap: number): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xmx${heap}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(version >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}
