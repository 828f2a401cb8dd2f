import { expect } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { readBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { readJournalParts } from '../../protocol/journal-sequence.ts';
import { asKept, isErased } from '../../protocol/kept-batch.ts';
import type { OfficeContent } from '../../protocol/office-content.ts';
import { digestOfficeEntry, makeOfficeEntry } from '../../protocol/office-entry.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { TestCentre } from './test-centre.ts';

/** The office of a test centre's campaign: writes its journal, and reads tablets' journals back. */
export function createTestOffice(centre: TestCentre) {
  let [number, previous] = [0, new Uint8Array(32)];
  const path = deskEndpoints.office(bytesToBase64url(centre.campaign));
  const send = (entry: Bytes) => centre.send('POST', path, contentTypes.officeEntry, entry);
  return {
    /** The same entry again. */
    send,
    /** Says one thing more; gives the entry's bytes. `at`: when, by the desk's clock. */
    say: async (content: OfficeContent, at = centre.time.now): Promise<Bytes> => {
      number += 1;
      const entry = await makeOfficeEntry(centre.signer, { number, previous, at, content });
      previous = digestOfficeEntry(entry);
      expect((await send(entry)).status).toBe(204);
      return entry;
    },
    /** Of each entry of a journal whether its body is gone, its chain checked, and the digest at its end. */
    readJournal: async (journal: Bytes) => {
      const answer = await centre.askOffice(deskEndpoints.entries(bytesToBase64url(journal), 0));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const gone: boolean[] = [];
      let digest: Bytes | undefined;
      const chunks = (async function* () {
        yield bytes;
      })();
      for await (const part of readJournalParts(chunks)) {
        if (part.role !== 'batch') continue;
        const batch = readBatch(part.bytes, asKept);
        if (!batch.ok) throw new Error(batch.problem.kind);
        gone.push(...batch.value.entries.map(isErased));
        digest = batch.value.digests.at(-1);
      }
      return { gone, digest };
    },
  };
}
