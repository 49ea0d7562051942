import type { Relation } from '../../embedded/catalogue.ts';
import { type Answer, type Asker, isDone, type Victim, type World } from './world.ts';

const q = encodeURIComponent;
const NOBODY = '00000000-0000-4000-8000-000000000000';
const REPRESENT = { prefer: 'return=representation' };

/** Everything somebody can ask of one table or view that holds rows of another. */
export async function attackRelation(
  world: World,
  relation: Relation,
  attacker: Asker & { rows?: Victim['rows'] },
  victim: Victim,
): Promise<void> {
  await readsOf(world, relation, attacker, victim);
  await writesOf(world, relation, attacker, victim);
}

const keyFilter = (relation: Relation, row: Record<string, unknown>) =>
  relation.primaryKey.map((key) => `${key}=eq.${q(String(row[key]))}`).join('&');

async function readsOf(world: World, relation: Relation, attacker: Asker, victim: Victim) {
  const { name, columns } = relation;
  const owner = victim.user.id;
  const row = victim.rows[name] ?? {};
  const paths = [
    'select=*',
    `select=*&user_id=eq.${owner}`,
    `select=*&user_id=in.(${owner})`,
    `select=*&user_id=neq.${attacker.user?.id ?? NOBODY}`,
    `select=*&or=(user_id.eq.${owner},user_id.is.null)`,
    `select=*&not.and=(user_id.is.null)`,
    `select=*&order=user_id.desc&limit=1000&offset=0`,
    ...(relation.primaryKey.length > 0 ? [`select=*&${keyFilter(relation, row)}`] : []),
    // What hangs on it, seen from both sides.
    ...relation.parents
      .filter(({ table }) => !table.startsWith('auth.'))
      .map(({ table }) => `select=*,${table.replace('public.', '')}(*)`),
    ...(columns.some(({ name: column }) => column === 'job_id') ? ['select=*,jobs!inner(*)'] : []),
    'select=*,job_analyses(*),cover_letters(*),tasks(*)',
  ];
  for (const path of paths) {
    const answer = await world.ask(attacker, `/rest/v1/${name}?${path}`);
    world.judge(name, `${attacker.name} GET ${path}`, shows(answer, victim));
  }
  const headers: [string, Record<string, string>][] = [
    ['as CSV', { accept: 'text/csv' }],
    ['one object', { accept: 'application/vnd.pgrst.object+json' }],
    ['another schema', { 'accept-profile': 'storage' }],
    ['as service by header', { 'x-role': 'service_role', role: 'service_role' }],
  ];
  for (const [what, header] of headers) {
    const path = `/rest/v1/${name}?select=*&user_id=eq.${owner}`;
    const answer = await world.ask(attacker, path, { headers: header });
    world.judge(name, `${attacker.name} GET ${what}`, shows(answer, victim));
  }
  const counted = await world.ask(attacker, `/rest/v1/${name}?select=*&user_id=eq.${owner}`, {
    method: 'HEAD',
    headers: { prefer: 'count=exact' },
  });
  const total = String(counted.headers['content-range'] ?? '').split('/')[1] ?? '0';
  world.judge(name, `${attacker.name} HEAD count`, isDone(counted) && Number(total) > 0);
}

const shows = ({ body }: Answer, { canary, user }: Victim) =>
  body.includes(canary) || body.includes(user.id);

async function writesOf(
  world: World,
  relation: Relation,
  attacker: Asker & { rows?: Victim['rows'] },
  victim: Victim,
) {
  const { name } = relation;
  const owner = victim.user.id;
  const stranger = attacker.user?.id ?? NOBODY;
  const row = withoutGenerated(relation, victim.rows[name] ?? {});
  const own = withoutGenerated(relation, attacker.rows?.[name] ?? {});
  const one = keyFilter(relation, row) || `user_id=eq.${owner}`;
  const fresh = { ...row, ...freshKey(relation, row) };
  const keys = relation.primaryKey.join(',');
  const changed = change(row, victim.canary);
  const merge = { prefer: 'resolution=merge-duplicates,return=representation' };
  const tries: [what: string, method: string, query: string, body?: unknown, headers?: object][] = [
    ['insert as the other', 'POST', '', fresh],
    [
      'insert as the other, among others',
      'POST',
      '',
      [{ ...own, ...freshKey(relation, own) }, fresh],
    ],
    ['insert without answer', 'POST', '', fresh, { prefer: 'return=minimal' }],
    ['upsert over the key', 'POST', `?on_conflict=${keys}`, row, merge],
    [
      'upsert over the key as oneself',
      'POST',
      `?on_conflict=${keys}`,
      {
        ...JSON.parse(JSON.stringify(row).replaceAll(victim.canary, 'mine')),
        user_id: attacker.user?.id,
      },
      merge,
    ],
    ['put over the key', 'PUT', `?${one}`, row],
    ['update by key', 'PATCH', `?${one}`, changed],
    ['update by owner', 'PATCH', `?user_id=eq.${owner}`, changed],
    ['update all others', 'PATCH', `?user_id=neq.${stranger}`, changed],
    ['take over', 'PATCH', `?${one}`, { user_id: attacker.user?.id ?? null }],
    ['give away', 'PATCH', `?user_id=eq.${attacker.user?.id ?? owner}`, { user_id: owner }],
    ...relation.parents
      .filter(({ table }) => !table.startsWith('auth.'))
      .flatMap(({ table, columns }): typeof tries => {
        const column = columns.at(-1) ?? '';
        const parent = victim.rows[table.replace('public.', '')]?.id;
        const child = { ...own, ...freshKey(relation, own), [column]: parent };
        return [
          [`plant under another's ${table}`, 'POST', '', child],
          [`plant under another's ${table} as the other`, 'POST', '', { ...child, user_id: owner }],
          [
            `move under another's ${table}`,
            'PATCH',
            `?${keyFilter(relation, own)}`,
            { [column]: parent },
          ],
        ];
      }),
    ['delete by key', 'DELETE', `?${one}`],
    ['delete by owner', 'DELETE', `?user_id=eq.${owner}`],
    ['delete all others', 'DELETE', `?user_id=neq.${stranger}`],
  ];
  let before = await stateOf(world, relation, victim);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const group = tries.filter(([, each]) => each === method);
    for (const [what, , query, body, headers = {}] of group) {
      const answer = await world.ask(attacker, `/rest/v1/${name}${query}`, {
        method,
        ...(body !== undefined && { body }),
        headers: { ...REPRESENT, ...headers },
      });
      const told = answer.body.includes(victim.canary) && isDone(answer);
      world.judge(name, `${attacker.name} ${what}`, told);
    }
    const after = await stateOf(world, relation, victim);
    const path = `${attacker.name} changed it by one of these: ${method}`;
    if (before !== after) world.crossings.push({ object: name, path });
    before = after;
  }
}

/** What the victim has in a table, and what others hung on the victim's rows, as text. */
async function stateOf(world: World, relation: Relation, victim: Victim): Promise<string> {
  const { name, parents } = relation;
  const own = `/rest/v1/${name}?select=*&user_id=eq.${victim.user.id}`;
  const hung = parents.flatMap(({ table, columns }) => {
    const parent = victim.rows[table.replace('public.', '')]?.id;
    if (table.startsWith('auth.') || parent === undefined) return [];
    const filter = `${columns.at(-1)}=eq.${parent}&user_id=neq.${victim.user.id}`;
    return [`/rest/v1/${name}?select=user_id&${filter}`];
  });
  const answers = await Promise.all([own, ...hung].map((path) => world.asService(path)));
  return answers.map(({ body }) => body).join('\n');
}

function withoutGenerated({ columns }: Relation, row: Record<string, unknown>) {
  const generated = new Set(columns.filter((each) => each.generated).map((each) => each.name));
  return Object.fromEntries(Object.entries(row).filter(([column]) => !generated.has(column)));
}

/** Another key of the same kind, so that only the policy can refuse it. */
function freshKey({ primaryKey }: Relation, row: Record<string, unknown>) {
  return Object.fromEntries(
    primaryKey
      .filter((key) => key !== 'user_id')
      .map((key) => [key, key === 'id' && row[key] === 'me' ? 'me' : crypto.randomUUID()]),
  );
}

/** A change that would show, where the victim's word stands: nothing but a policy refuses it. */
function change(row: Record<string, unknown>, canary: string): Record<string, unknown> {
  const marked = Object.keys(row).find((column) => JSON.stringify(row[column]).includes(canary));
  if (!marked) return { rev: 99 };
  return { [marked]: typeof row[marked] === 'string' ? 'b'.repeat(64) : {} };
}
