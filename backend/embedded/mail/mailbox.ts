/** An e-mail that the auth would have sent. */
export interface Mail {
  id: number;
  to: string;
  subject: string;
  text: string;
  /** The digits to type, where it has some. */
  code?: string;
  /** The address to open, where it has one. */
  link?: string;
  /** ISO 8601. */
  sentAt: string;
}

export interface Mailbox {
  send(message: { to: string; subject: string; text?: string }): Promise<void>;
  /** Newest first; of one person, where an address is given. */
  messages(to?: string): Mail[];
}

const KEPT = 200;

/** Nothing leaves the machine: e-mails stay in memory until 200 newer ones came. */
export function createMailbox(): Mailbox {
  const kept: Mail[] = [];
  let sent = 0;
  return {
    async send({ to, subject, text = '' }) {
      sent += 1;
      const code = /(?<![\w-])\d{6,10}(?![\w-])/.exec(text)?.[0];
      const link = /https?:\/\/\S+/.exec(text)?.[0];
      kept.unshift({
        ...{ id: sent, to: to.toLowerCase(), subject, text, sentAt: new Date().toISOString() },
        ...(code ? { code } : {}),
        ...(link ? { link } : {}),
      });
      kept.length = Math.min(kept.length, KEPT);
    },
    messages: (to) => kept.filter((mail) => !to || mail.to === to.toLowerCase()),
  };
}
