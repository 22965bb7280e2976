// Which statements take a position on a claim about this event?
MATCH (event:Event {id: $event})<-[onEvent:ABOUT]-(eventful:Claim)<-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(node:Statement)
WHERE visible(event, onEvent, eventful, takes, node)
RETURN node
