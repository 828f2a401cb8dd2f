import { writeFileSync } from 'node:fs';
import { bytesToBase64url } from '../../sealing/base64url.ts';

/** Writes a recording beside this file, bytes as base64url. Throws where there is one of that name: what is recorded stays for ever. */
export function writeRecording(name: string, recorded: object): void {
  const asText = JSON.stringify(
    recorded,
    (_key, value: unknown) => (value instanceof Uint8Array ? bytesToBase64url(value) : value),
    1,
  );
  writeFileSync(new URL(`./${name}`, import.meta.url), `${asText}\n`, { flag: 'wx' });
}
