import { viewOf } from '../address/address.js';
import { Words } from '../parts/words.js';
import { Actors, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { wordsOf } from '../words.js';
import type { Report, Told } from './positions-operation.js';
import { reportWords } from './words.js';

/** Through whom we know it: the statement's own source and words, and outwards each report with its words. */
export function Trail({ statement }: { readonly statement: Told }) {
  const { issuedAs } = statement.utterance;
  const quotes = statement.quotes.nodes.filter((quote) => quote.statement?.id === statement.id);
  return (
    <div className="trail">
      {quotes.map((quote) => (
        <Words key={`${quote.edition.id} ${quote.start}`} quote={quote} />
      ))}
      <p className="origin">
        {issuedAs ? (
          <>
            Said in <To path={viewOf('source', issuedAs.id)}>{issuedAs.title}</To>
            {issuedAs.stub && ` (${wordsOf(issuedAs.stub)})`}
            {statement.utterance.venue && `, ${statement.utterance.venue}`}.
          </>
        ) : (
          <>Held only as others report it{statement.utterance.venue && ` (${statement.utterance.venue})`}.</>
        )}
      </p>
      <Reports statement={statement} of={statement.id} />
    </div>
  );
}

/** The reports of one statement, and inside each the reports of that report. */
function Reports({ statement, of }: { readonly statement: Told; readonly of: string }) {
  const reports = statement.retellings.nodes.filter(({ reporting }) => reporting?.statement.id === of);
  if (reports.length === 0) return null;
  return (
    <ul className="reports">
      {reports.map((report) => (
        <li key={report.id}>
          <ReportLine report={report} />
          {statement.quotes.nodes
            .filter((quote) => quote.statement?.id === report.id)
            .map((quote) => (
              <Words key={`${quote.edition.id} ${quote.start}`} quote={quote} />
            ))}
          <Reports statement={statement} of={report.id} />
        </li>
      ))}
    </ul>
  );
}

function ReportLine({ report }: { readonly report: Report }) {
  const { reporting, utterance, attributesTo } = report;
  if (!reporting) return null;
  return (
    <p>
      <Actors actors={report.madeBy.nodes} /> (<When date={report.said} none="undated" />) reports it{' '}
      {reportWords(reporting.mode, reporting.distance)}
      {utterance.issuedAs && (
        <>
          {' '}
          in <To path={viewOf('source', utterance.issuedAs.id)}>{utterance.issuedAs.title}</To>
        </>
      )}
      {attributesTo.nodes.length > 0 && (
        <>
          , naming <Actors actors={attributesTo.nodes} />
        </>
      )}
      {reporting.asReported && <>, as reported: {reporting.asReported.replace(/\.$/, '')}</>}
      {reporting.saidAsReported && <>, dated in the report: {reporting.saidAsReported}</>}.
      {reporting.identity === 'INFERRED' && (
        <span className="unchecked"> That this is the same statement is inferred by the coder.</span>
      )}
      {report.note && <> Note: {report.note}</>}
    </p>
  );
}
