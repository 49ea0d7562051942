import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Application } from '@jobai/shared/application';
import type { Page } from '@playwright/test';
import { faultsInBothSchemes } from './accessibility.ts';
import { accountPage, signIn, signUp } from './account.ts';
import { type App, launchApp } from './app.ts';
import { expect } from './fixtures.ts';
import { putRows, rows } from './store.ts';
import { trackedSample } from './tracked.ts';
import { test } from './withStack.ts';

/** A device's line to the backend, which can be cut. */
class Line {
  private server: Server | undefined;
  private readonly open = new Set<Socket>();
  url = '';

  constructor(private readonly to: number) {}

  async start(port = 0): Promise<void> {
    const server = createServer((socket) => {
      const other = connect(this.to, '127.0.0.1');
      for (const one of [socket, other]) {
        this.open.add(one);
        one.on('error', () => undefined).on('close', () => this.open.delete(one));
      }
      socket.pipe(other).pipe(socket);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) this.url = `http://127.0.0.1:${address.port}`;
    this.server = server;
  }

  async cut(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  restore(): Promise<void> {
    return this.start(Number(new URL(this.url).port));
  }
}

async function syncPage({ context, id }: App): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/sync`);
  await page.getByRole('heading', { name: 'Sync', level: 1 }).waitFor();
  return page;
}

async function edit(page: Page, id: string, change: Partial<Application>): Promise<void> {
  const stored = await rows<Application>(page, 'applications');
  const row = stored.find((each) => each.id === id);
  await putRows(page, 'applications', [{ ...row, ...change }]);
}

const now = (page: Page) => page.getByRole('button', { name: 'Sync now' }).click();
const rests = (page: Page) =>
  expect(page.getByRole('status').first()).toContainText('Nothing waits');

test('two devices, edited offline, merge; the field both changed is shown, and the choice reaches both', async ({
  app,
  stack,
  workerBoards,
}) => {
  const dir = mkdtempSync(join(tmpdir(), 'jobai-e2e-second-'));
  // One each: whoever is back first sends by himself, and the conflict is the other's.
  const lines = [1, 2].map(() => new Line(Number(new URL(stack.backendUrl).port)));
  const [lineOfA, lineOfB] = lines as [Line, Line];
  await Promise.all(lines.map((line) => line.start()));
  const second = await launchApp(workerBoards, dir);
  const faults: string[] = [];
  try {
    const through = (line: Line) => ({ ...stack, backendUrl: line.url });
    const [row] = trackedSample();
    if (!row) throw new Error('the sample is empty');
    const account = await accountPage(app);
    await putRows(account, 'applications', [row]);
    const email = await signUp(account, through(lineOfA));
    // Others of this run may have rows there too.
    const mine = `user_id=eq.${(await stack.people()).get(email)}`;

    // Signed in is not agreed: nothing has left.
    const a = await syncPage(app);
    await expect(a.getByText("Keep this device's data with your account?")).toBeVisible();
    expect(await stack.rows('applications', mine)).toEqual([]);
    faults.push(...(await faultsInBothSchemes(a, 'consent')));
    await a.getByRole('button', { name: 'Keep with my account' }).click();
    await rests(a);
    expect(await stack.rows('applications', `select=id&${mine}`)).toEqual([{ id: row.id }]);

    const signing = await accountPage(second);
    await signIn(signing, through(lineOfB), email);
    const b = await syncPage(second);
    await b.getByRole('button', { name: 'Keep with my account' }).click();
    await expect.poll(() => rows<Application>(b, 'applications')).toEqual([row]);

    await Promise.all(lines.map((line) => line.cut()));
    await edit(a, row.id, { notes: 'They called.', nextStep: 'Call back' });
    await edit(b, row.id, { notes: 'They wrote.', location: 'Lisbon' });
    await now(a);
    await expect(a.getByText('did not answer. You may be offline.')).toBeVisible();
    await now(b);
    await expect(b.getByText('did not answer. You may be offline.')).toBeVisible();

    await lineOfA.restore();
    await now(a);
    await rests(a);
    await lineOfB.restore();
    await now(b);
    await expect(
      b.getByRole('heading', { name: '1 field was changed on two devices' }),
    ).toBeVisible();
    await expect(b.getByText('They wrote.')).toBeVisible();
    await expect(b.getByText('They called.')).toBeVisible();
    faults.push(...(await faultsInBothSchemes(b, 'one conflict')));
    const tracker = await second.context.newPage();
    await tracker.goto(`chrome-extension://${second.id}/tracker.html`);
    await expect(tracker.getByText('Changed on two devices')).toBeVisible();

    // By keyboard: this device's value.
    await b.getByRole('button', { name: /^Use this one/ }).press('Enter');
    await expect(b.getByText('was changed on two devices')).toHaveCount(0);
    await expect
      .poll(async () =>
        (await stack.rows('applications', `select=doc&${mine}`)).map(
          (each) => (each as { doc: Application }).doc.notes,
        ),
      )
      .toEqual(['They wrote.']);
    await now(a);
    const merged = { notes: 'They wrote.', nextStep: 'Call back', location: 'Lisbon' };
    await expect.poll(() => rows<Application>(a, 'applications')).toMatchObject([merged]);
    expect(await rows<Application>(b, 'applications')).toMatchObject([merged]);
  } finally {
    await second.close();
    await Promise.all(lines.map((line) => line.cut()));
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  }
  expect(faults).toEqual([]);
});
