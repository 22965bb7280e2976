// To whom is it attributed?
WITH parent.statement AS statement
MATCH (statement)<-[made:MADE]-(node:Actor)
WHERE visible(made, node) AND made.as = 'ATTRIBUTED'
RETURN node ORDER BY node.id
