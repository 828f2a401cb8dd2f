import { readFileSync } from 'node:fs';
import { makeSigner } from '../../sealing/keys.ts';
import { copyCodeToText } from '../copy-code.ts';
import { makeHello } from '../copy-hello.ts';
import { encodeCopyMessage } from '../copy-message.ts';
import { makeEnrolment } from '../enrolment.ts';
import { readInvite } from '../invite.ts';
import { writeRecording } from './record-file.ts';
import { recordedCodes, recordedLine, recordedMessages } from './recorded-copy.ts';

/** Recorded `copy-v1.json`: `node src/protocol/recorded/record-copy.ts`, once. */
const { invite } = JSON.parse(readFileSync(new URL('./v1.json', import.meta.url), 'utf8'));
const read = await readInvite(invite);
if (!read.ok) throw new Error(read.problem.kind);
const tablet = await makeSigner(true);
const enrolment = await makeEnrolment(read.value.signer, read.value.certificateBytes, tablet.publicBytes, 'Red');
writeRecording('copy-v1.json', {
  version: 1,
  codes: recordedCodes.map(copyCodeToText),
  messages: recordedMessages.map(encodeCopyMessage),
  tablet: tablet.id,
  hello: await makeHello(tablet, 'first', recordedLine, enrolment),
});
