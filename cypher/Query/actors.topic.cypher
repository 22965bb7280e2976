// Which actors took a position on claims of this topic?
MATCH (topic:Topic {id: $topic})<-[on:ABOUT]-(claim:Claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement)<-[speaks:MADE]-(node:Actor)
WHERE visible(topic, on, claim, position, said, speaks, node)
RETURN node
