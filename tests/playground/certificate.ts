import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { PLAYGROUND_HOSTS } from './hosts.ts';

/**
 * A certificate for every host of the playground, created at each start, so that the project contains no key.
 * `keyHash` is what Chromium's `--ignore-certificate-errors-spki-list` takes: SHA-256 of the public key, in base64.
 */
export async function makeCertificate(): Promise<{ key: string; cert: string; keyHash: string }> {
  const altNames = PLAYGROUND_HOSTS.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'playground.test' }], {
    // Quicker to make, and to shake hands with, than RSA.
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, keyHash: createHash('sha256').update(publicKey).digest('base64') };
}
