import { browser } from 'wxt/browser';
import { MakeFile, produceHere } from '../../backup/offscreen.ts';

// Only the background asks; pages of other origins cannot send to an extension without externally_connectable.
browser.runtime.onMessage.addListener((message, sender, reply) => {
  if (sender.id !== browser.runtime.id || sender.tab || !MakeFile.safeParse(message).success)
    return;
  produceHere().then(
    ({ url, name, bytes }) => reply({ url, name, bytes }),
    () => reply(null),
  );
  return true; // the answer comes later
});
