import { createHmac } from 'node:crypto';
import { type Answer, type Asker, isDone, type Victim, type World } from './world.ts';

const PDF = { 'content-type': 'application/pdf' };

/** The file that stands for all of somebody's files. */
export const fileOf = (userId: string) => `users/${userId}/files/secret.pdf`;
const contentOf = (victim: Victim) => `%PDF ${victim.canary}`;

export async function plantFile(world: World, bucket: string, victim: Victim): Promise<Answer> {
  const path = `/storage/v1/object/${bucket}/${fileOf(victim.user.id)}`;
  const sent = { method: 'POST', body: contentOf(victim), headers: PDF };
  return bucket === 'users' ? world.ask(victim, path, sent) : world.asService(path, sent);
}

/** Ways to write the other's folder that some layer might read as it and another might not. */
export function disguises(mine: string, theirs: string): string[] {
  const target = `${theirs}/files/secret.pdf`;
  const ups = [
    '..',
    '%2e%2e',
    '%2E.',
    '%252e%252e',
    '..%00',
    '..;',
    '．．',
    '․․',
    '%c0%ae%c0%ae',
    '...',
  ];
  const slashes = ['/', '%2f', '%252f', '%5c', '\\', '／', '%ef%bc%8f', '∕', '%2F/'];
  return [
    `users/${target}`,
    ...ups.flatMap((up) => slashes.map((slash) => `users/${mine}${slash}${up}${slash}${target}`)),
    `users//${target}`,
    `./users/${target}`,
    `users/./${target}`,
    `/users/${target}`,
    `%2fusers/${target}`,
    `users/${theirs}./files/secret.pdf`,
    `users/${theirs}%20/files/secret.pdf`,
    `users/${theirs}%00/files/secret.pdf`,
    `users/${theirs.toUpperCase()}/files/secret.pdf`,
    `Users/${target}`,
    `USERS/${target}`,
    `users/{${theirs}}/files/secret.pdf`,
    `users/urn:uuid:${theirs}/files/secret.pdf`,
    `users/${theirs.replaceAll('-', '')}/files/secret.pdf`,
    `users/${theirs.replaceAll('-', '‐')}/files/secret.pdf`,
    `users/${theirs.replaceAll('a', 'а')}/files/secret.pdf`,
    `users/${theirs}/files/secret.pdf.`,
    `users/${theirs}/files/secret.pdf%20`,
    `users/${theirs}/files/./secret.pdf`,
    `users/${theirs}/files%2fsecret.pdf`,
    `users/${theirs}/files/secret.pdf/`,
    `users/${theirs}/files/secret.pdf?x`,
    `users/${theirs}/files/secret.pdf%3f`,
    `users/${theirs}/files/*`,
    `users/%25/files/secret.pdf`,
    `users/_%/files/secret.pdf`,
    `users/%/files/secret.pdf`,
    `users/${theirs.slice(0, -1)}_/files/secret.pdf`,
    `users/${mine},users/${target}`,
  ].map(escapeRaw);
}

/** Only what cannot stand in a request line at all is escaped; everything else goes out as written. */
const escapeRaw = (path: string) =>
  path.replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter));

type Sent = Parameters<World['ask']>[2];
type Try = [what: string, path: string, sent?: Sent, crossed?: (answer: Answer) => boolean];

/** Everything somebody can ask about another's file in one bucket. */
export async function attackBucket(
  world: World,
  bucket: string,
  attacker: Asker,
  victim: Victim,
  /** Every which disguise is tried. */
  step = 1,
): Promise<void> {
  const mine = attacker.user?.id ?? 'anon';
  const upload = { method: 'POST', body: '%PDF mine', headers: PDF };
  await world.ask(attacker, `/storage/v1/object/${bucket}/${fileOf(mine)}`, upload);
  const signed = await signOf(world, bucket, attacker, fileOf(mine));
  const shows = ({ body }: Answer) => body.includes(victim.canary);

  const all = async (tries: Try[]) => {
    for (const [what, path, sent = {}, crossed = shows] of tries) {
      const answer = await world.ask(attacker, `/storage/v1${path}`, sent);
      world.judge(bucket, `${attacker.name} ${what}`, crossed(answer));
    }
    world.judge(bucket, `${attacker.name} changed it`, !(await isIntact(world, bucket, victim)));
  };
  const paths = disguises(mine, victim.user.id).filter((_, index) => index % step === 0);
  for (const path of paths) {
    await all(triesOfPath(bucket, path, mine, signed));
  }
  const target = fileOf(victim.user.id);
  await all(
    forgedTokens(bucket, target, signed).flatMap((token): Try[] => [
      ['GET, forged', `/object/sign/${bucket}/${target}?token=${token}`],
      ['PUT, forged', `/object/upload/sign/${bucket}/${target}?token=${token}`, put(), isDone],
    ]),
  );
  await all(triesOfBucket(bucket, mine, victim));
}

const put = () => ({ method: 'PUT', body: '%PDF overwritten', headers: PDF });
const post = (body: unknown) => ({ method: 'POST', body });

function triesOfPath(
  bucket: string,
  path: string,
  mine: string,
  signed: string | undefined,
): Try[] {
  const decoded = safelyDecoded(path);
  const folder = decoded.split('/').slice(0, -1).join('/');
  const isOwnFolder = folder === `users/${mine}/files`;
  const upsert = { ...PDF, 'x-upsert': 'true' };
  const moved = [
    { bucketId: bucket, sourceKey: fileOf(mine), destinationKey: decoded },
    { bucketId: bucket, sourceKey: decoded, destinationKey: `users/${mine}/files/taken.pdf` },
  ];
  return [
    ...['object', 'object/authenticated', 'object/public', 'object/info'].map(
      (way): Try => [`GET ${way}/${path}`, `/${way}/${bucket}/${path}`],
    ),
    [`GET signed ${path}`, `/object/sign/${bucket}/${path}?token=${signed ?? ''}`],
    [`sign ${path}`, `/object/sign/${bucket}/${path}`, post({ expiresIn: 60 }), isDone],
    [
      `sign ${path} among others`,
      `/object/sign/${bucket}`,
      post({ expiresIn: 60, paths: [decoded] }),
      ({ body }) => body.includes('token='),
    ],
    [`sign an upload to ${path}`, `/object/upload/sign/${bucket}/${path}`, post({}), isDone],
    ...['POST', 'PUT'].map(
      (method): Try => [
        `${method} ${path}`,
        `/object/${bucket}/${path}`,
        { method, body: '%PDF overwritten', headers: upsert },
        isDone,
      ],
    ),
    ...['move', 'copy'].flatMap((way) =>
      moved.map((body): Try => [`${way} ${path}`, `/object/${way}`, post(body), isDone]),
    ),
    [
      `delete ${path}`,
      `/object/${bucket}`,
      { method: 'DELETE', body: { prefixes: [decoded] } },
      ({ body }) => body.includes('secret.pdf'),
    ],
    [
      `list ${path}`,
      `/object/list/${bucket}`,
      post({ prefix: folder, limit: 100 }),
      ({ body }) => body.includes('secret.pdf') && !isOwnFolder,
    ],
  ];
}

function triesOfBucket(bucket: string, mine: string, victim: Victim): Try[] {
  const names = ({ body }: Answer) => body.includes(victim.user.id);
  return [
    ['list the root', `/object/list/${bucket}`, post({ prefix: '' }), names],
    ['list users', `/object/list/${bucket}`, post({ prefix: 'users' }), names],
    ['search', `/object/list/${bucket}`, post({ prefix: '', search: 'secret' }), names],
    ['see the bucket', `/bucket/${bucket}`, {}, isDone],
    ['see all buckets', '/bucket', {}, ({ body }) => body.includes(`"${bucket}"`)],
    ['open the bucket', `/bucket/${bucket}`, { method: 'PUT', body: { public: true } }, isDone],
    ['empty the bucket', `/bucket/${bucket}/empty`, post({}), isDone],
    ['remove the bucket', `/bucket/${bucket}`, { method: 'DELETE' }, isDone],
    ['make a bucket', '/bucket', post({ id: `b${mine}`, name: `b${mine}`, public: true }), isDone],
  ];
}

async function isIntact(world: World, bucket: string, victim: Victim): Promise<boolean> {
  const path = `/storage/v1/object/${bucket}/${fileOf(victim.user.id)}`;
  return (await world.asService(path)).body === contentOf(victim);
}

async function signOf(world: World, bucket: string, asker: Asker, path: string) {
  const sent = { method: 'POST', body: { expiresIn: 60 } };
  const { body } = await world.ask(asker, `/storage/v1/object/sign/${bucket}/${path}`, sent);
  return /token=([\w.-]+)/.exec(body)?.[1];
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Signatures for the other's file that nobody made. */
function forgedTokens(bucket: string, target: string, signed: string | undefined): string[] {
  const base = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = ['dl', 'up', 'download', 'upload'].map((typ) => ({
    url: `${bucket}/${target}`,
    typ,
    iat: now,
    exp: now + 3600,
  }));
  const head = base({ alg: 'HS256', typ: 'JWT' });
  const hmac = (text: string, secret: string) =>
    createHmac('sha256', secret).update(text).digest('base64url');
  const [, , signature = ''] = signed?.split('.') ?? [];
  return claims.flatMap((claim) => [
    `${base({ alg: 'none' })}.${base(claim)}.`,
    `${base({ alg: 'None', typ: 'JWT' })}.${base(claim)}.${signature}`,
    `${head}.${base(claim)}.`,
    `${head}.${base(claim)}.${signature}`,
    ...['', 'secret', 'super-secret-jwt-token-with-at-least-32-characters-long'].map(
      (secret) => `${head}.${base(claim)}.${hmac(`${head}.${base(claim)}`, secret)}`,
    ),
  ]);
}
