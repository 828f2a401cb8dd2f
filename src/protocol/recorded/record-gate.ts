import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { encodeAuditLine, extendAuditChain } from '../audit-line.ts';
import { auditStart } from '../audit-log.ts';
import { makeDeskInvite } from '../desk-invite.ts';
import { writeRecording } from './record-file.ts';
import { recordedDeeds, recordedInvite } from './recorded-gate.ts';

/** Recorded `gate-v1.json`: `node src/protocol/recorded/record-gate.ts`, once. The invite's signature is by chance, so the signing key's public half is in the file. */
const signer = await makeSigner(true);
let { digest } = auditStart;
const lines = recordedDeeds.map((line) => {
  const bytes = encodeAuditLine(line);
  digest = extendAuditChain(signer.id, digest, bytes);
  return bytes;
});
writeRecording('gate-v1.json', {
  version: 1,
  signingKey: signer.publicBytes,
  invite: await makeDeskInvite(signer, recordedInvite),
  log: {
    campaign: signer.id,
    lines,
    head: { number: lines.length, digest: bytesToBase64url(digest) },
  },
});
