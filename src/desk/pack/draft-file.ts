import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, type Outcome } from '../../domain/outcome.ts';
import { type PackDraft, tidySource } from './pack-draft.ts';
import { type PackSourceProblem, parsePackSource } from './read-pack-source.ts';

export type DraftFileProblem = PackSourceProblem | { readonly kind: 'draft-file-damaged' };

/** A pack with its pictures is at most 4 MiB; what unpacks to more is none. In bytes. */
const maxFileBytes = 8_388_608;
const maxFiles = 2_000;

/** The draft as one file: a ZIP of that folder, which the command line publishes too. */
export function writeDraftFile({ source, pictures }: PackDraft): Bytes {
  const text = `${JSON.stringify(tidySource(source), undefined, 2)}\n`;
  // Pictures that were taken out again stay behind.
  const named = source.cases.flatMap(({ picture: { file } }) => {
    const bytes = pictures[file];
    return bytes ? [[file, bytes] as const] : [];
  });
  return new Uint8Array(zipSync({ 'pack.json': strToU8(text), ...Object.fromEntries(named) }, { level: 6 }));
}

/** Whether these bytes are a ZIP. */
export function isDraftFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Takes a ZIP apart: the `pack.json` in it, as text, and what lies beside it, by name. A folder around both does not matter. */
export function unpackDraftFile(
  bytes: Uint8Array,
): { readonly text: string; readonly pictures: PackDraft['pictures'] } | undefined {
  try {
    let [files, total] = [0, 0];
    const entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        files += 1;
        total += originalSize;
        if (files > maxFiles || total > maxFileBytes) throw new Error('too large');
        return true;
      },
    });
    const path = Object.keys(entries).find((name) => /(^|\/)pack\.json$/.test(name));
    const json = path === undefined ? undefined : entries[path];
    if (path === undefined || !json) return undefined;
    const folder = path.slice(0, -'pack.json'.length);
    const beside = Object.entries(entries).filter(([name]) => name.startsWith(folder) && name !== path);
    const pictures = Object.fromEntries(
      beside.map(([name, content]) => [name.slice(folder.length), new Uint8Array(content)]),
    );
    return { text: strFromU8(json), pictures };
  } catch {
    return undefined;
  }
}

/** Opens a draft: a ZIP, or a bare `pack.json`, whose pictures are then missing. */
export function readDraftFile(bytes: Uint8Array): Outcome<PackDraft, DraftFileProblem> {
  const unpacked = isDraftFile(bytes)
    ? unpackDraftFile(bytes)
    : { text: new TextDecoder().decode(bytes), pictures: {} };
  if (!unpacked) return bad({ kind: 'draft-file-damaged' });
  const source = parsePackSource(unpacked.text);
  return source.ok ? { ok: true, value: { source: source.value, pictures: unpacked.pictures } } : source;
}
