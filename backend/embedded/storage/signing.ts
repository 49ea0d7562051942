import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { StorageFault } from './errors.ts';

const Permit = z.object({
  /** `<bucket>/<name>` */
  url: z.string(),
  for: z.enum(['reading', 'writing']),
  owner: z.string().optional(),
  upsert: z.boolean().optional(),
});
export type Permit = z.infer<typeof Permit>;

/** Permits to read or write one object until a time, carried in an address. */
export function createSigning(secret: string) {
  const key = new TextEncoder().encode(secret);
  return {
    sign: (permit: Permit, seconds: number) =>
      new SignJWT(permit)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
        .sign(key),
    async check(token: string | undefined, purpose: Permit['for'], url: string): Promise<Permit> {
      const permit = await jwtVerify(token ?? '', key, { algorithms: ['HS256'] })
        .then(({ payload }) => Permit.parse(payload))
        .catch((cause) => {
          const fault = new StorageFault(400, 'InvalidJWT', 'jwt is expired or invalid');
          throw Object.assign(fault, { cause });
        });
      if (permit.for !== purpose || permit.url !== url) {
        const message = 'The url does not match the signature';
        throw new StorageFault(400, 'InvalidSignature', message);
      }
      return permit;
    },
  };
}
