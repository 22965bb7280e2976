// Which claims are there?
MATCH (node:Claim)
WHERE node.id IS NOT NULL AND visible(node)
  AND EXISTS {
    MATCH (node)<-[worded:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (carrier:Statement)-[found:FOUND_IN]->(print:Edition)
    WHERE visible(worded, said, carrier, found, print)
      AND all(word IN $words.words WHERE toLower(coalesce(found.words, found.quote, '')) CONTAINS word)
  }
  AND EXISTS {
    (node)<-[sourced:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(given:Statement) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (bearer:Statement)-[stands:FOUND_IN]->(edition:Edition)-[of:EDITION_OF]->(source:Source {id: $source})
    WHERE visible(sourced, given, bearer, stands, edition, of, source)
  }
  AND EXISTS { (node)-[onEvent:ABOUT]->(event:Event {id: $event}) WHERE visible(onEvent, event) }
  AND EXISTS { (node)-[onPlace:ABOUT]->(place:Place {id: $place}) WHERE visible(onPlace, place) }
  AND EXISTS {
    (node)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(taken:Statement)<-[made:MADE]-(maker:Actor)
    WHERE visible(position, taken, made, maker) AND made.as <> 'ALTERNATIVE' AND maker.id IN $by
  }
  AND EXISTS { (node)-[accuses:AGAINST]->(accused:Actor) WHERE visible(accuses, accused) AND accused.id IN $against }
  AND EXISTS {
    (node)-[charges:AGAINST]->(charged:Actor) ((agent:Actor)-[acts:ACTS_FOR]->(principal:Actor) WHERE visible(agent, acts, principal)){0,6} (side:Actor {id: $againstParty})
    WHERE visible(charges, charged, side)
  }
  AND EXISTS {
    MATCH (node)<-[taken:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(statement:Statement)<-[attributed:MADE]-(speaker:Actor)
    WHERE visible(taken, statement, attributed, speaker) AND attributed.as = 'ATTRIBUTED'
    WITH speaker, statement.saidEarliest AS earliest, statement.saidLatest AS latest
    CALL rule.party(speaker, earliest, latest) YIELD party
    WITH party WHERE party.id = $party
    RETURN party
  }
  AND EXISTS { (node)-[onActor:ABOUT]->(actor:Actor {id: $actor}) WHERE visible(onActor, actor) }
  AND EXISTS { (node)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
  AND EXISTS {
    (node)<-[asserts:ASSERTS]-(assertion:Statement)
    WHERE visible(asserts, assertion) AND asserts.stance = 'ASSERTS'
      AND ($assertedWithin.earliest IS NULL OR assertion.saidEarliest >= $assertedWithin.earliest)
      AND ($assertedWithin.latest IS NULL OR assertion.saidLatest <= $assertedWithin.latest)
  }
  AND node.about IS NOT NULL AND coalesce(node.aboutEarliest <= $happened.latest, true) AND coalesce(node.aboutLatest >= $happened.earliest, true)
  AND EXISTS { (node)<-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(taking:Statement) WHERE visible(takes, taking) AND takes.stance IN $stance }
  AND node.kind IN $kind
CALL rule.disputeFindings(node) YIELD findings // for $disputeFinding
WITH node WHERE any(each IN findings WHERE each.finding IN $disputeFinding)
RETURN node ORDER BY node.aboutSort // for $orderBy OLDEST_EVENT
RETURN node ORDER BY node.aboutSort DESC // for $orderBy NEWEST_EVENT
RETURN node ORDER BY node.id
