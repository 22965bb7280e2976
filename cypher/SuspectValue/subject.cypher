// Which figure is it that the others do not fit?
WITH parent.subject AS node
RETURN node
