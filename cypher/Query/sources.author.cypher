// Which sources did this actor write?
MATCH (author:Actor {id: $author})<-[written:AUTHORED_BY]-(node:Source)
WHERE visible(author, written, node)
RETURN node
