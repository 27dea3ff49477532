import { generate } from 'selfsigned';
import { PLAYGROUND_HOSTS } from './hosts.ts';

/** A certificate for every host of the playground, made anew at each start: no key lies in the project. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = PLAYGROUND_HOSTS.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'playground.test' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key, cert };
}
