// How much is there? The record of migrations does not count.
RETURN COUNT { (record:Record) } AS records, COUNT { (node) } AS nodes, COUNT { ()-[edge]->() } AS edges
