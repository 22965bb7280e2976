// A report was made in another utterance than what it reports.
MATCH (report:Statement)-[edge:REPORTS]->(reported:Statement)
WHERE report.supersededAt IS NULL AND edge.supersededAt IS NULL
MATCH (report)-[in:IN]->(utterance:Utterance)<-[there:IN]-(reported)
WHERE in.supersededAt IS NULL AND there.supersededAt IS NULL
RETURN report.id AS id, 'it reports ' + reported.id + ' in the same utterance, ' + utterance.id AS problem
