import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a TLS server shows, in PEM: its own certificate and the one of who signed it, as public ones come. */
export type Certificate = {
  readonly key: string;
  readonly chain: string;
  /** Base64 of the SHA-256 of the public key, by which Chromium can be told to trust it. */
  readonly spki: string;
};

/** A new one for an IP address, by openssl: elliptic curves, two certificates, so that a handshake weighs what it does in earnest. */
export function makeCertificate(address: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'barua-road-tls-'));
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  try {
    openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '30', '-subj', '/CN=Bench CA');
    openssl('req', ...newKey, '-keyout', 'own.key', '-out', 'own.csr', '-subj', '/CN=Bench centre');
    writeFileSync(join(folder, 'names'), `subjectAltName=IP:${address}\n`);
    const signedBy = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30', '-extfile', 'names'];
    openssl('x509', '-req', '-in', 'own.csr', '-out', 'own.pem', ...signedBy);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const publicKey = new X509Certificate(read('own.pem')).publicKey.export({ type: 'spki', format: 'der' });
    const spki = createHash('sha256').update(publicKey).digest('base64');
    return { key: read('own.key'), chain: read('own.pem') + read('ca.pem'), spki };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
