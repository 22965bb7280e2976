/** What a trace asks: one claim with its statements, the reports of them, the words, and what answers it. */
export const traceOperation = `
query Trace($claim: ID!, $held: [Stance!] = [ASSERTS, ENDORSES, ADMITS, ADMITS_IN_PART, DEMANDS]) {
  claim(id: $claim) {
    id text kind note
    about { edtf }
    against { nodes { id name } }
    topics { nodes { name } }
    places { nodes { name } }
    disputeFindings { finding statements { nodes { id } } }
    statements(first: 100) {
      totalCount
      edges { stance scope scopeNote doubtful reading node { ...Told ...Reports } }
    }
    links(first: 100) {
      edges { type direction note node { id text held: statements(stance: $held, first: 1) { totalCount } } }
    }
    figures { nodes { value min max text unit qualifier population period { edtf } measure { name } } }
  }
}
fragment Told on Statement {
  id note attribution
  said { edtf earliest latest }
  madeBy { edges { as capacity node { id name } } }
  parties { nodes { id name } }
  utterance { id issuedAs { id title stub } }
  quotes(first: 100) {
    nodes { quote words verification start end locator note edition { id source { id title } } statement { id } }
  }
  citations(first: 100) { nodes { mark ibid intent source { id title stub } statement { id } } }
  contestedBy { edges { node { id said { edtf } madeBy { nodes { name } } position { ground } } } }
}
fragment Reports on Statement {
  retellings(first: 100) {
    nodes {
      id note
      said { edtf }
      madeBy { nodes { id name } }
      attributesTo { nodes { name } }
      utterance { id issuedAs { id title } }
      reporting { mode distance identity asReported saidAsReported statement { id } }
    }
  }
}`;

/** The answer of {@link traceOperation}. */
export interface TracedClaim {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly note: string | null;
  readonly about: { edtf: string } | null;
  readonly against: { nodes: readonly Named[] };
  readonly topics: { nodes: readonly { name: string }[] };
  readonly places: { nodes: readonly { name: string }[] };
  readonly disputeFindings: readonly { finding: string; statements: { nodes: readonly { id: string }[] } }[];
  readonly statements: { totalCount: number; edges: readonly TracedPosition[] };
  readonly links: { edges: readonly TracedLink[] };
  readonly figures: { nodes: readonly TracedFigure[] };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface TracedPosition {
  readonly stance: string;
  readonly scope: string;
  readonly scopeNote: string | null;
  readonly doubtful: boolean;
  readonly reading: string;
  readonly node: TracedStatement;
}

export interface TracedStatement {
  readonly id: string;
  readonly note: string | null;
  readonly attribution: string | null;
  readonly said: { edtf: string; earliest: string | null; latest: string | null } | null;
  readonly madeBy: { edges: readonly { as: string; capacity: string | null; node: Named }[] };
  readonly parties: { nodes: readonly Named[] };
  readonly utterance: { id: string; issuedAs: { id: string; title: string; stub: string | null } | null };
  readonly quotes: { nodes: readonly TracedQuote[] };
  readonly citations: { nodes: readonly TracedCitation[] };
  readonly contestedBy: { edges: readonly { node: TracedContest }[] };
  readonly retellings: { nodes: readonly TracedReport[] };
}

export interface TracedQuote {
  readonly quote: string | null;
  readonly words: string | null;
  readonly verification: string;
  readonly start: number;
  readonly end: number;
  readonly locator: string | null;
  readonly note: string | null;
  readonly edition: { id: string; source: { id: string; title: string } };
  readonly statement: { id: string };
}

export interface TracedCitation {
  readonly mark: string | null;
  readonly ibid: boolean;
  readonly intent: string;
  readonly source: { id: string; title: string; stub: string | null };
  readonly statement: { id: string };
}

interface TracedContest {
  readonly id: string;
  readonly said: { edtf: string } | null;
  readonly madeBy: { nodes: readonly { name: string }[] };
  readonly position: { ground: string | null } | null;
}

export interface TracedReport {
  readonly id: string;
  readonly note: string | null;
  readonly said: { edtf: string } | null;
  readonly madeBy: { nodes: readonly Named[] };
  readonly attributesTo: { nodes: readonly { name: string }[] };
  readonly utterance: { id: string; issuedAs: { id: string; title: string } | null };
  readonly reporting: {
    readonly mode: string;
    readonly distance: string;
    readonly identity: string;
    readonly asReported: string | null;
    readonly saidAsReported: string | null;
    readonly statement: { id: string };
  };
}

export interface TracedLink {
  readonly type: string;
  readonly direction: string;
  readonly note: string | null;
  readonly node: {
    readonly id: string;
    readonly text: string;
    /** How many assert, admit or demand it. */
    readonly held: { totalCount: number };
  };
}

export interface TracedFigure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly population: string | null;
  readonly period: { edtf: string } | null;
  readonly measure: { name: string };
}
