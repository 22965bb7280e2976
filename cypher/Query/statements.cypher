// Which statements are there, oldest first?
MATCH (node:Statement)
WHERE node.id IS NOT NULL AND visible(node)
  AND EXISTS { (node)-[taken:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim {id: $claim}) WHERE visible(taken, claim) }
  AND EXISTS {
    MATCH (node) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (carrier:Statement)-[found:FOUND_IN]->(print:Edition)
    WHERE visible(carrier, found, print)
      AND all(word IN $words.words WHERE toLower(coalesce(found.words, found.quote, '')) CONTAINS word)
  }
  AND EXISTS {
    (node) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (bearer:Statement)-[stands:FOUND_IN]->(edition:Edition)-[of:EDITION_OF]->(source:Source {id: $source})
    WHERE visible(bearer, stands, edition, of, source)
  }
  AND EXISTS { (node)<-[made:MADE]-(maker:Actor) WHERE visible(made, maker) AND made.as <> 'ALTERNATIVE' AND maker.id IN $by }
  AND EXISTS {
    MATCH (node)<-[attributed:MADE]-(speaker:Actor)
    WHERE visible(attributed, speaker) AND attributed.as = 'ATTRIBUTED'
    WITH speaker, node.saidEarliest AS earliest, node.saidLatest AS latest
    CALL rule.party(speaker, earliest, latest) YIELD party
    WITH party WHERE party.id = $party
    RETURN party
  }
  AND EXISTS {
    (node)-[charge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(charging:Claim)-[accuses:AGAINST]->(accused:Actor)
    WHERE visible(charge, charging, accuses, accused) AND accused.id IN $against
  }
  AND EXISTS { (node)-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(topical:Claim)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(takes, topical, onTopic, topic) }
  AND EXISTS { (node)-[touches:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(eventful:Claim)-[onEvent:ABOUT]->(event:Event {id: $event}) WHERE visible(touches, eventful, onEvent, event) }
  AND EXISTS { (node)-[sites:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(local:Claim)-[onPlace:ABOUT]->(place:Place {id: $place}) WHERE visible(sites, local, onPlace, place) }
  AND ($saidWithin.earliest IS NULL OR node.saidEarliest >= $saidWithin.earliest)
  AND ($saidWithin.latest IS NULL OR node.saidLatest <= $saidWithin.latest)
  AND EXISTS { (node)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(positioned:Claim) WHERE visible(position, positioned) AND position.stance IN $stance }
  AND node.attribution IN $attribution
  AND any(kind IN $kind WHERE kind IN labels(node))
RETURN node ORDER BY node.saidSort DESC // for $orderBy NEWEST
RETURN node ORDER BY node.id // for $orderBy ID
RETURN node ORDER BY node.saidSort
