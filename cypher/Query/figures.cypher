// Which figures are given for this, side by side?
MATCH (node:Figure)
WHERE node.id IS NOT NULL AND visible(node)
  AND EXISTS { (node)-[measures:MEASURES]->(measure:Measure {id: $measure}) WHERE visible(measures, measure) }
  AND EXISTS {
    (node)<-[gives:HAS_FIGURE]-(giver:Claim|Report) ((teller:Statement)-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(told:Statement|Claim) WHERE visible(teller, tells, told)){0,12} (claim:Claim {id: $claim})
    WHERE visible(gives, giver, claim)
  }
  AND EXISTS {
    (node)<-[gives:HAS_FIGURE]-(giver:Claim|Report) ((teller:Statement)-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(told:Statement|Claim) WHERE visible(teller, tells, told)){0,12} (claim:Claim)<-[asserts:ASSERTS]-(assertion:Statement)<-[made:MADE]-(maker:Actor)
    WHERE visible(gives, giver, claim, asserts, assertion, made, maker) AND maker.id IN $by AND made.as = 'ATTRIBUTED'
  }
  AND EXISTS {
    (node)<-[gives:HAS_FIGURE]-(giver:Claim|Report) ((teller:Statement)-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(told:Statement|Claim) WHERE visible(teller, tells, told)){0,12} (claim:Claim)-[about:ABOUT]->(place:Place {id: $place})
    WHERE visible(gives, giver, claim, about, place)
  }
  AND EXISTS {
    (node)<-[gives:HAS_FIGURE]-(giver:Claim|Report) ((teller:Statement)-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(told:Statement|Claim) WHERE visible(teller, tells, told)){0,12} (claim:Claim)-[about:ABOUT]->(topic:Topic {id: $topic})
    WHERE visible(gives, giver, claim, about, topic)
  }
  AND node.period IS NOT NULL AND coalesce(node.periodEarliest <= $period.latest, true) AND coalesce(node.periodLatest >= $period.earliest, true)
WITH node ORDER BY node.id LIMIT 101
CALL rule.figureFrame(node) YIELD frame
WITH collect(frame) AS frames
WITH {frames: frames[..100], truncated: size(frames) > 100} AS node
RETURN node
