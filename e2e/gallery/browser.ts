import messages from '../../extension/public/_locales/en/messages.json';

const texts: Record<string, { message: string }> = messages;

/** Stands in for `wxt/browser` outside the extension: texts with Chrome's positional substitutions. */
export const browser = {
  i18n: {
    getMessage(key: string, subs: string | string[] = []): string {
      const list = [subs].flat();
      return (texts[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, n) => list[Number(n) - 1] ?? '');
    },
  },
};
