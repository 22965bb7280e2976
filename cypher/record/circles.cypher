// Which of these edges lead back to where they begin?
UNWIND $rows AS row
MATCH (from:Record {id: row.from}), (to:Record {id: row.to})
WHERE EXISTS { (to) ((a)-[edge:$any($types)]->(b) WHERE edge.supersededAt IS NULL){0,50} (from) }
RETURN row.from AS from, row.to AS to
