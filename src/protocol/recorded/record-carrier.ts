import { writeFileSync } from 'node:fs';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { writeRecordedCarrier } from './recorded-carrier.ts';

/** Recorded `carrier-v1.json`: `node src/protocol/recorded/record-carrier.ts`, once. */
const { file, text } = await writeRecordedCarrier();
const asText = JSON.stringify({ version: 1, file: bytesToBase64url(file), text }, undefined, 1);
writeFileSync(new URL('./carrier-v1.json', import.meta.url), `${asText}\n`, { flag: 'wx' });
