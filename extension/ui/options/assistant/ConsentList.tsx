import type { ConsentKind, ConsentState } from '../../../assist/kinds.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import type { Tone } from '../../base/tone.ts';
import { hrefOf, type Route } from '../routes.ts';
import type { AssistantActions, AssistantView } from './model.ts';

const KINDS = ['analysis', 'answers', 'memory'] as const satisfies readonly ConsentKind[];

const TONE = {
  agreed: 'verified',
  declined: 'neutral',
  unasked: 'neutral',
  localOnly: 'neutral',
  signedOut: 'neutral',
} satisfies Record<ConsentState, Tone>;

/** What may go to models, kind by kind: given and taken back here at any time. */
export function ConsentList({
  view,
  say,
}: {
  view: Pick<AssistantView, 'consents' | 'host'>;
  say: AssistantActions['say'];
}) {
  return (
    <Section title={t('assistant_consents')}>
      <p className="max-w-lg text-muted">
        {view.host ? t('assistant_consentsText', view.host) : t('assistant_consentsSignedOut')}
        {!view.host && <PageLink to={{ page: 'account' }} text={t('assistant_openAccount')} />}
      </p>
      <Card flush>
        <ul className="divide-y divide-line">
          {KINDS.map((kind) => (
            <Row key={kind} kind={kind} state={view.consents[kind]} say={say} />
          ))}
        </ul>
      </Card>
      <p className="max-w-lg text-12 text-muted">
        {t('assistant_consentsLog')}
        <PageLink to={{ page: 'sync', place: 'sent' }} text={t('assistant_openLog')} />
      </p>
    </Section>
  );
}

function PageLink({ to, text }: { to: Route; text: string }) {
  return (
    <>
      {' '}
      <a href={hrefOf(to)} className="text-accent underline">
        {text}
      </a>
    </>
  );
}

function Row({
  kind,
  state,
  say,
}: {
  kind: ConsentKind;
  state: ConsentState;
  say: AssistantActions['say'];
}) {
  const name = t(`assistant_kind_${kind}`);
  const isOpen = state === 'agreed' || state === 'declined' || state === 'unasked';
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 p-3">
      <div className="flex min-w-0 flex-1 basis-52 flex-col gap-0.5">
        <h3 className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          <Badge tone={TONE[state]}>{t(`assistant_state_${state}`)}</Badge>
        </h3>
        <p className="text-12 text-muted">{t(`assistant_goes_${kind}`)}</p>
      </div>
      {isOpen && (
        <Button
          size="small"
          aria-label={t(
            state === 'agreed' ? 'assistant_revokeNamed' : 'assistant_allowNamed',
            name,
          )}
          onPress={() => say(kind, state !== 'agreed')}
        >
          {t(state === 'agreed' ? 'assistant_revoke' : 'assistant_allow')}
        </Button>
      )}
    </li>
  );
}
