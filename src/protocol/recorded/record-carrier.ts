import { writeRecording } from './record-file.ts';
import { writeRecordedCarrier } from './recorded-carrier.ts';

/** Recorded `carrier-v1.json`: `node src/protocol/recorded/record-carrier.ts`, once. */
const { file, text } = await writeRecordedCarrier();
writeRecording('carrier-v1.json', { version: 1, file, text });
