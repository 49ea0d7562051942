import { expect, test } from 'vitest';
import { settled, until, watchQuiet } from './wait.ts';

test('a script that was replaced goes on nowhere, also where there is nothing to wait for', async () => {
  const gone = AbortSignal.abort(new Error('replaced'));
  await expect(until(() => true, gone)).rejects.toThrow('replaced');
  await expect(settled(document, gone)).rejects.toThrow('replaced');
});

test('the first truthy look counts; without one the deadline answers null', async () => {
  const { signal } = new AbortController();
  expect(await until(() => 'here', signal)).toBe('here');
  let looks = 0;
  expect(await until(() => ++looks > 2 && looks, signal)).toBe(3);
  expect(await until(() => false, signal, 60)).toBeNull();
});

test('a page that has been at rest is not waited for again; one that changes is', async () => {
  const { signal } = new AbortController();
  const form = document.body.appendChild(document.createElement('form'));
  const quiet = watchQuiet(() => form, signal);
  await quiet(50);
  const from = performance.now();
  await quiet(50);
  expect(performance.now() - from).toBeLessThan(25);

  form.append('more');
  await Promise.resolve(); // mutations are heard of in a microtask
  let rests = false;
  const rest = quiet(50).then(() => {
    rests = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(rests).toBe(false);
  await rest;
});

test('what moves outside the form does not keep a fill waiting, and what never rests not for ever', async () => {
  const { signal } = new AbortController();
  const form = document.body.appendChild(document.createElement('form'));
  const clock = document.body.appendChild(document.createElement('p'));
  const tick = (at: Element) => setInterval(() => at.append('.'), 5);
  const quiet = watchQuiet(() => form, signal);
  const outside = tick(clock);
  const from = performance.now();
  await quiet(40, 2000);
  expect(performance.now() - from).toBeLessThan(1000);
  clearInterval(outside);
  const inside = tick(form);
  await quiet(1000, 60);
  clearInterval(inside);
});

test('a form whose extension was replaced is not called at rest', async () => {
  const end = new AbortController();
  const quiet = watchQuiet(() => document.body, end.signal);
  end.abort(new Error('replaced'));
  await expect(quiet()).rejects.toThrow('replaced');
});
