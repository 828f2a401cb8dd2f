/** Bytes over an ordinary (not shared) buffer, as WebCrypto and files want them. */
export type Bytes = Uint8Array<ArrayBuffer>;
