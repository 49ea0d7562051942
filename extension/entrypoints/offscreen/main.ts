import { browser } from 'wxt/browser';
import { MakeFile, produceHere } from '../../backup/offscreen.ts';

// Only the background asks; pages of other origins cannot send to an extension without externally_connectable.
browser.runtime.onMessage.addListener((message, sender, reply) => {
  const request = MakeFile.safeParse(message);
  if (sender.id !== browser.runtime.id || sender.tab || !request.success) return;
  produceHere(request.data.around).then(
    ({ url, name, bytes }) => reply({ url, name, bytes }),
    (cause) => {
      console.error('JobAI: the backup file could not be made', cause);
      reply(null);
    },
  );
  return true; // the answer comes later
});
