// Which of the two is named first?
WITH parent.a AS node
RETURN node
