import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { invitesToWire, wireToInvites } from './invite-content.ts';
import { asideToWire, retentionToWire, wireToAside, wireToRetention } from './keeping-content.ts';
import {
  type DrawnSignature,
  type EntryPlace,
  firstOfficeKind,
  interestStates,
  type Judgement,
  type LineJudgement,
  type LineTally,
  maxMailingLength,
  maxOfficeRows,
  type OfficeContent,
  officeKinds,
  postingWays,
  type ReadContent,
  thanksStates,
  verdictReasons,
  verdicts,
} from './office-content.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

const idShape = v.pipe(
  bytesOf(16),
  v.transform((bytes: Bytes) => bytesToBase64url(bytes)),
);
const numberShape = v.pipe(uintShape, v.minValue(1));
const caseShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));
const rowsOf = <Row extends v.GenericSchema>(row: Row) =>
  v.pipe(v.array(row), v.minLength(1), v.maxLength(maxOfficeRows));

const judgementsShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape, codeOf(verdicts), codeOf(verdictReasons), v.array(caseShape)]),
    v.transform(
      ([journal, number, verdict, reason, cases]): Judgement => ({ journal, number, verdict, reason, cases }),
    ),
  ),
);
const lineJudgementsShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape, numberShape, codeOf(verdicts), codeOf(verdictReasons), v.array(caseShape)]),
    v.transform(
      ([journal, number, line, verdict, reason, cases]): LineJudgement => ({
        journal,
        number,
        line,
        verdict,
        reason,
        cases,
      }),
    ),
  ),
);
const drawnShape = v.pipe(
  v.strictTuple([idShape, numberShape, uintShape, caseShape]),
  v.transform(([journal, number, line, ofCase]): DrawnSignature => ({ journal, number, line, case: ofCase })),
);
const sampleShape = v.union([
  v.pipe(
    v.strictTuple([uintShape, uintShape, uintShape]),
    v.transform(([whole, drawn, notValid]) => ({ whole, drawn, notValid })),
  ),
  v.pipe(
    v.strictTuple([uintShape, uintShape, uintShape, bytesOf(16), uintShape, uintShape, rowsOf(drawnShape)]),
    v.transform(([whole, drawn, notValid, seed, low, high, rows]) => ({
      whole,
      drawn,
      notValid,
      by: { seed, low, high, rows },
    })),
  ),
]);
const placesShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape]),
    v.transform(([journal, number]): EntryPlace => ({ journal, number })),
  ),
);
const lineTalliesShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape, numberShape, v.nullable(v.strictTuple([idShape, numberShape]))]),
    v.transform(
      ([journal, number, line, tally]): LineTally => ({
        journal,
        number,
        line,
        tally: tally ? { journal: tally[0], number: tally[1] } : undefined,
      }),
    ),
  ),
);
const postingShape = v.strictTuple([
  caseShape,
  numberShape,
  codeOf(postingWays),
  uintShape,
  v.pipe(v.string(), v.maxLength(200)),
]);

const interestsShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape, codeOf(interestStates)]),
    v.transform(([journal, number, state]) => ({ journal, number, state })),
  ),
);
const thanksShape = v.strictTuple([
  v.pipe(v.string(), v.minLength(1), v.maxLength(maxMailingLength)),
  codeOf(thanksStates),
  placesShape,
]);

/** As it travels, inside a signed entry. */
export function contentToWire(content: OfficeContent): unknown {
  switch (content.kind) {
    case 'judgement':
      return content.rows.map(({ journal, number, verdict, reason, cases }) => [
        toId(journal),
        number,
        verdicts.indexOf(verdict),
        verdictReasons.indexOf(reason),
        cases,
      ]);
    case 'line-judgement':
      return content.rows.map(({ journal, number, line, verdict, reason, cases }) => [
        toId(journal),
        number,
        line,
        verdicts.indexOf(verdict),
        verdictReasons.indexOf(reason),
        cases,
      ]);
    case 'sample-check': {
      const { whole, drawn, notValid, by } = content;
      if (!by) return [whole, drawn, notValid];
      const rows = by.rows.map(({ journal, number, line, case: ofCase }) => [toId(journal), number, line, ofCase]);
      return [whole, drawn, notValid, by.seed, by.low, by.high, rows];
    }
    case 'erasure':
      return content.rows.map(({ journal, number }) => [toId(journal), number]);
    case 'posting':
      return [content.case, content.letters, postingWays.indexOf(content.way), content.day, content.proof];
    case 'interest':
      return content.rows.map(({ journal, number, state }) => [toId(journal), number, interestStates.indexOf(state)]);
    case 'thanks': {
      const rows = content.rows.map(({ journal, number }) => [toId(journal), number]);
      return [content.mailing, thanksStates.indexOf(content.state), rows];
    }
    case 'retention':
      return retentionToWire(content);
    case 'opened':
      return content.rows.map(({ journal, number }) => [toId(journal), number]);
    case 'aside':
      return asideToWire(content.rows);
    case 'line-tally':
      return content.rows.map(({ journal, number, line, tally }) => [
        toId(journal),
        number,
        line,
        tally ? [toId(tally.journal), tally.number] : null,
      ]);
    case 'invite':
      return invitesToWire(content.rows);
  }
}

/** `undefined` where it is damaged; `later` where a newer version wrote a kind that is not known here. */
export function wireToContent(code: number, wire: unknown): ReadContent | undefined {
  const kind = officeKinds[code - firstOfficeKind];
  if (kind) return readContent(kind, wire);
  return code >= firstOfficeKind ? { kind: 'later' } : undefined;
}

function readContent(kind: (typeof officeKinds)[number], wire: unknown): OfficeContent | undefined {
  switch (kind) {
    case 'judgement': {
      const rows = v.safeParse(judgementsShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'sample-check': {
      const check = v.safeParse(sampleShape, wire);
      return check.success ? { kind, ...check.output } : undefined;
    }
    case 'erasure': {
      const rows = v.safeParse(placesShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'posting': {
      const posting = v.safeParse(postingShape, wire);
      if (!posting.success) return undefined;
      const [number, letters, way, day, proof] = posting.output;
      return { kind, case: number, letters, way, day, proof };
    }
    case 'interest': {
      const rows = v.safeParse(interestsShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'line-judgement': {
      const rows = v.safeParse(lineJudgementsShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'thanks': {
      const thanks = v.safeParse(thanksShape, wire);
      if (!thanks.success) return undefined;
      const [mailing, state, rows] = thanks.output;
      return { kind, mailing, state, rows };
    }
    case 'retention':
      return wireToRetention(wire);
    case 'opened': {
      const rows = v.safeParse(placesShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'aside': {
      const rows = wireToAside(wire);
      return rows && { kind, rows };
    }
    case 'invite': {
      const rows = wireToInvites(wire);
      return rows && { kind, rows };
    }
    case 'line-tally': {
      const rows = v.safeParse(lineTalliesShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
  }
}

/** Ids come from journals that were read: bytes they are. */
function toId(journal: string): Bytes {
  return base64urlToBytes(journal) ?? new Uint8Array(0);
}
