import { Check, TriangleAlert } from 'lucide-react';
import type { StoredDraft } from '../../../apply/drafts.ts';
import { t } from '../../../i18n.ts';
import { marked } from './marked.ts';

/** A number and its unit stay on one line, with their sign. */
const SHORT = 20;

/** A draft with its marked parts: icon, colour and, read out, words. Never folded: it is read before it is taken. */
export function DraftText({ draft }: { draft: StoredDraft }) {
  let at = 0;
  return (
    <p dir="auto" className="whitespace-pre-line wrap-anywhere">
      {marked(draft).map(({ text, flag }) => {
        at += text.length;
        if (flag === null) return <span key={at}>{text}</span>;
        const isSeen = draft.seen.includes(flag);
        const Icon = isSeen ? Check : TriangleAlert;
        return (
          <mark
            key={at}
            data-flag={isSeen ? 'seen' : 'open'}
            className={`rounded-sm px-0.5 ${text.length <= SHORT ? 'whitespace-nowrap ' : ''}${
              isSeen
                ? 'bg-verified-soft text-verified'
                : 'bg-needs-soft text-needs underline decoration-dotted underline-offset-2'
            }`}
          >
            <Icon aria-hidden size="0.75rem" className="me-0.5 inline align-baseline" />
            {text}
            <span className="sr-only"> ({t(isSeen ? 'draft_markSeen' : 'draft_mark')})</span>
          </mark>
        );
      })}
    </p>
  );
}
