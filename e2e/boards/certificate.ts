import { generate } from 'selfsigned';

/** A certificate for the given hosts that lives only as long as the server. */
export async function certificate(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'practice boards' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            ...hosts.map((value) => ({ type: 2 as const, value })),
            { type: 7 as const, ip: '127.0.0.1' },
          ],
        },
      ],
    },
  );
  return { key, cert };
}
