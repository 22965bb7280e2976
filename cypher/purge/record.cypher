// What is this record, and is it judged to be one with another?
MATCH (node:Record {id: $id})
RETURN [label IN labels(node) WHERE label <> 'Record'] AS labels,
       EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]-(:Record) WHERE judged.supersededAt IS NULL } AS isJudged
