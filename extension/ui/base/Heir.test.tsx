import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Button } from './Button.tsx';
import { ConfirmDialog } from './Dialog.tsx';
import { Heir } from './Heir.tsx';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
/** A mutation is told of after the task that made it. */
const told = () => act(async () => undefined);

function Asked() {
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Heir label="Drafts">
      {said === null ? <Button onPress={() => setSaid('Drafts are off.')}>Not now</Button> : said}
    </Heir>
  );
}

test('the focus of a button that vanished goes to the box, which is read out with its name, once', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Asked />
      <button type="button">Next</button>
    </>,
  );
  await user.click(button('Not now'));
  await told();
  const box = screen.getByRole('group', { name: 'Drafts' });
  expect(document.activeElement).toBe(box);
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Drafts are off.',
  );
  await user.tab();
  expect(document.activeElement).toBe(button('Next'));
  // Whoever goes back by Tab does not stop at plain text.
  expect([box.hasAttribute('tabindex'), box.hasAttribute('aria-describedby')]).toEqual([
    false,
    false,
  ]);
});

function Rows() {
  const [rows, setRows] = useState(['a', 'b', 'c']);
  return (
    <Heir>
      <p data-heir>{rows.length} left</p>
      <ul>
        {rows.map((row) => (
          <li key={row} data-heir aria-label={row}>
            <Button onPress={() => setRows(rows.filter((each) => each !== row))}>Take {row}</Button>
          </li>
        ))}
      </ul>
    </Heir>
  );
}

test('of several heirs the one that stands where the lost one stood gets it: the next row, at the end the last, then the line above', async () => {
  const user = userEvent.setup();
  render(<Rows />);
  for (const [take, next] of [
    ['b', 'c'],
    ['c', 'a'],
  ] as const) {
    await user.click(button(`Take ${take}`));
    await told();
    expect(document.activeElement).toBe(screen.getByRole('listitem', { name: next }));
  }
  await user.click(button('Take a'));
  await told();
  expect(document.activeElement).toBe(screen.getByText('0 left'));
});

function Gone() {
  const [isThere, setThere] = useState(true);
  return <Heir>{isThere && <Button onPress={() => setThere(false)}>Seen</Button>}</Heir>;
}

test('where nothing took its place, the box around it knows better', async () => {
  render(
    <Heir at="main">
      <main>
        <Gone />
      </main>
    </Heir>,
  );
  await userEvent.setup().click(button('Seen'));
  await told();
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

function Apart({ isThere }: { isThere: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button">Elsewhere</button>
      <Heir label="Box">
        {isThere && <Button>Passing</Button>}
        {isOpen && <i>open</i>}
        <Button onPress={() => setOpen(true)}>Ask</Button>
        <ConfirmDialog
          {...{ title: 'Sure?', confirmLabel: 'Yes', isOpen }}
          onConfirm={() => undefined}
          onClose={() => setOpen(false)}
        >
          Text
        </ConfirmDialog>
      </Heir>
    </>
  );
}

test('it takes no focus that is elsewhere: not of what changes meanwhile, nor of a dialog that closes', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Apart isThere />);
  await user.click(button('Passing'));
  await user.click(button('Elsewhere'));
  rerender(<Apart isThere={false} />);
  await told();
  expect(document.activeElement).toBe(button('Elsewhere'));
  await user.click(button('Ask'));
  await user.click(button('Yes'));
  await expect.poll(() => document.activeElement).toBe(button('Ask'));
});
