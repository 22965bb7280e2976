// Which Neo4j is this, and how much memory has it?
CALL dbms.components() YIELD name, versions
WITH head(versions) AS version WHERE name = 'Neo4j Kernel'
CALL dbms.listConfig('server.memory') YIELD name, value
RETURN version, collect({name: name, value: value}) AS settings
