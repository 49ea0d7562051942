import { expect, test } from 'vitest';
import { Teller } from './teller.ts';

/** A background that answers when the test says so. */
function background() {
  const heard: string[] = [];
  const answers: { yes(): void; no(cause: Error): void }[] = [];
  const teller = new Teller((verdicts) => {
    heard.push(verdicts.map(({ key, verdict }) => `${key} ${verdict.state}`).join(', '));
    return new Promise<void>((yes, no) => answers.push({ yes, no }));
  });
  const answer = (how: 'yes' | 'no') => {
    const next = answers.shift();
    if (how === 'yes') next?.yes();
    else next?.no(new Error('no room'));
  };
  return { heard, teller, answer };
}

const turns = () => new Promise((resolve) => setTimeout(resolve));

test('what comes in until an answer goes together, and the last word on a field counts', async () => {
  const { heard, teller, answer } = background();
  teller.tell('name', { state: 'pending' });
  await turns();
  teller.tell('email', { state: 'pending' });
  teller.tell('phone', { state: 'pending' });
  teller.tell('email', { state: 'verified' });
  const told = teller.told();
  answer('yes');
  await turns();
  answer('yes');
  await told;
  expect(heard).toEqual(['name pending', 'email verified, phone pending']);
});

test('what is told in one go goes together', async () => {
  const { heard, teller } = background();
  teller.tell('name', { state: 'verified' });
  teller.tell('email', { state: 'verified' });
  await turns();
  expect(heard).toEqual(['name verified, email verified']);
});

test('whoever waits hears that it could not be told; it is told again with the next, not instead of it', async () => {
  const { heard, teller, answer } = background();
  teller.tell('name', { state: 'pending' });
  const told = teller.told();
  await turns();
  teller.tell('email', { state: 'pending' });
  answer('no');
  await expect(told).rejects.toThrow('no room');
  const again = teller.told();
  await turns();
  answer('yes');
  await again;
  expect(heard).toEqual(['name pending', 'name pending, email pending']);
  await teller.told(); // nothing is left
  expect(heard).toHaveLength(2);
});

test('a verdict of the moment in which the last answer comes is not lost', async () => {
  const { heard, teller, answer } = background();
  teller.tell('name', { state: 'pending' });
  const told = teller.told();
  await turns();
  answer('yes');
  void told.then(() => teller.tell('email', { state: 'verified' }));
  await turns();
  answer('yes');
  await teller.told();
  expect(heard).toEqual(['name pending', 'email verified']);
});
