// Which of the two is named second?
WITH parent.b AS node
RETURN node
