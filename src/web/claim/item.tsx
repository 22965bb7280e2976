import { graphql, type ResultOf } from '../graphql/document.js';
import { viewOf } from '../address/address.js';
import { namesOf, tableOf, type Table } from '../export/table.js';
import { StanceMark } from '../parts/stance-mark.js';
import { To } from '../parts/to.js';
import { When } from '../parts/when.js';
import type { Stance } from '../stances.js';
import { wordsOf } from '../words.js';

/** A claim in a list, with what is needed to tell it from others. */
export const claimItem = graphql(`
  fragment ClaimItem on Claim {
    id
    text
    kind
    about {
      edtf
    }
    against(first: 5) {
      nodes {
        id
        name
      }
    }
    disputeFindings {
      finding
    }
    statements(first: 20) {
      totalCount
      edges {
        stance
        node {
          id
        }
      }
    }
  }
`);

export type ClaimRow = ResultOf<typeof claimItem>;

/** Claims as a file has them. */
export const claimTable = (claims: readonly ClaimRow[]): Table =>
  tableOf(claims, {
    Id: ({ id }) => id,
    Claim: ({ text }) => text,
    Kind: ({ kind }) => wordsOf(kind),
    'Said to have happened': ({ about }) => about?.edtf,
    Against: ({ against }) => namesOf(against.nodes),
    Statements: ({ statements }) => statements.totalCount,
    'Stances taken': ({ statements }) =>
      [...new Set(statements.edges.flatMap(({ stance }) => stance ?? []))].map(wordsOf).join(' | '),
    'What answers it': ({ disputeFindings }) =>
      disputeFindings.map(({ finding }) => wordsOf(finding)).join(' | ') || 'no dispute recorded',
  });

export function ClaimItem({ claim }: { readonly claim: ClaimRow }) {
  const findings = claim.disputeFindings.map(({ finding }) => wordsOf(finding));
  return (
    <li className="item">
      <p className="item-title">
        <To path={viewOf('claim', claim.id)} row>
          {claim.text}
        </To>
      </p>
      <p className="meta">
        <span>{wordsOf(claim.kind)}</span>
        {claim.about && (
          <span>
            concerns <When date={claim.about} />
          </span>
        )}
        {claim.against.nodes.length > 0 && (
          <span>against {claim.against.nodes.map(({ name }) => name).join(', ')}</span>
        )}
        <Marks stances={claim.statements.edges.flatMap(({ stance }) => stance ?? [])} />
        <span className={findings.length > 0 ? 'findings' : 'findings none'}>
          {findings.join(' · ') || 'no dispute recorded'}
        </span>
      </p>
    </li>
  );
}

/** How often each stance was taken. */
function Marks({ stances }: { readonly stances: readonly Stance[] }) {
  const kinds = [...new Set(stances)];
  return (
    <span className="marks">
      {kinds.map((stance) => {
        const count = stances.filter((each) => each === stance).length;
        return (
          <span key={stance}>
            <StanceMark stance={stance} />
            {count > 1 && <span className="times">×{count}</span>}
          </span>
        );
      })}
    </span>
  );
}
