// Does the graph hold nothing but what each graph of this program holds?
RETURN NOT EXISTS { MATCH (node) WHERE NOT node:Clock AND NOT node:Migration AND NOT node:MigrationLock } AS empty
