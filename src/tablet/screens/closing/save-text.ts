import { offerDownload } from '../../../ui/offer-download.ts';

/** Hands a text to the browser as a download; what no file may be called is left out of its name. */
export function saveText(name: string, type: string, text: string): void {
  offerDownload(new Blob([text], { type }), name.replace(/[\\/:*?"<>|]/g, ' ').trim());
}
