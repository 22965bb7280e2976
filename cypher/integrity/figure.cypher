// A figure says something, measures one thing, and belongs to one claim or report.
MATCH (figure:Figure)
WHERE figure.supersededAt IS NULL
WITH figure,
     COUNT { (figure)-[edge:MEASURES]->(:Measure) WHERE edge.supersededAt IS NULL } AS measures,
     COUNT { (figure)<-[edge:HAS_FIGURE]-() WHERE edge.supersededAt IS NULL } AS owners
WHERE measures <> 1 OR owners <> 1 OR figure.min > figure.max
  OR coalesce(toString(figure.value), toString(figure.min), toString(figure.max), figure.text) IS NULL
RETURN figure.id AS id,
       'measures ' + toString(measures) + ', of ' + toString(owners) + ', says '
         + coalesce(toString(figure.value), figure.text, toString(figure.min) + '-' + toString(figure.max), 'nothing')
         AS problem
