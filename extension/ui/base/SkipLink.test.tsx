import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Shell } from '../options/Shell.tsx';

afterEach(cleanup);

test('the first stop of a page leads past its navigation, and leaves the route as it is', async () => {
  location.hash = '#/sync';
  render(
    <Shell current="sync">
      <h1>Sync</h1>
      <button type="button">Sync now</button>
    </Shell>,
  );
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to main content' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(location.hash).toBe('#/sync');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sync now' }));
});
