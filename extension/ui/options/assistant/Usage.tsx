import type { UsageAnswer, UsageSum } from '@jobai/shared/api/usage';
import { RefreshCw } from 'lucide-react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { Skeleton } from '../../base/Skeleton.tsx';
import { dayText } from '../../dates.ts';
import type { AssistantActions, AssistantView } from './model.ts';

/** Calls, cost and waiting time of models, as the backend counted them. */
export function Usage({
  usage,
  read,
}: {
  usage: AssistantView['usage'];
  read: AssistantActions['readUsage'];
}) {
  return (
    <Section
      title={t('assistant_usage')}
      aside={
        typeof usage === 'object' && (
          <IconButton icon={RefreshCw} label={t('assistant_usageAgain')} onPress={read} />
        )
      }
    >
      {usage === 'loading' && <Skeleton rows={4} />}
      {usage === 'signedOut' && <p className="text-muted">{t('assistant_usageSignedOut')}</p>}
      {usage === 'failed' && (
        <Notice
          tone="needs"
          actions={
            <Button size="small" onPress={read}>
              {t('assistant_usageAgain')}
            </Button>
          }
        >
          {t('assistant_usageFailed')}
        </Notice>
      )}
      {typeof usage === 'object' && <Sums usage={usage} />}
    </Section>
  );
}

function Sums({ usage }: { usage: UsageAnswer }) {
  const { total, by_agent, today, since, models } = usage;
  return (
    <>
      {!models.on && <Notice>{t('assistant_modelsOff')}</Notice>}
      {models.on && !models.fast && <Notice>{t('assistant_modelsNone')}</Notice>}
      <p>{t('assistant_today', dollars(today.spent_micros), dollars(today.limit_micros))}</p>
      {total.calls === 0 ? (
        <p className="text-muted">{t('assistant_usageNone')}</p>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {by_agent.map(({ agent, ...sum }) => (
              <Line key={agent} name={agentName(agent)} sum={sum} />
            ))}
            <Line name={t('assistant_total', dayText(since))} sum={total} />
          </ul>
        </Card>
      )}
    </>
  );
}

function Line({ name, sum }: { name: string; sum: UsageSum }) {
  const parts = [
    t('assistant_calls', sum.calls.toLocaleString()),
    ...(sum.failed > 0 ? [t('assistant_failed', sum.failed.toLocaleString())] : []),
    t('assistant_tokens', (sum.input_tokens + sum.output_tokens).toLocaleString()),
    t('assistant_latency', (sum.mean_latency_ms / 1000).toFixed(1)),
    ...(sum.own_cost_micros > 0 ? [t('assistant_ownCost', dollars(sum.own_cost_micros))] : []),
  ];
  return (
    <li className="flex min-w-0 flex-col gap-0.5 p-3">
      <p className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 font-medium">{name}</span>
        <span className="tabular-nums">{dollars(sum.cost_micros)}</span>
      </p>
      <p className="text-12 text-muted">{parts.join(' · ')}</p>
    </li>
  );
}

const AGENTS = {
  analyst: 'assistant_agent_analyst',
  answers: 'assistant_agent_answers',
} as const;

/** Agents that come later have their own id until they have a word. */
const agentName = (agent: string) =>
  agent === 'analyst' || agent === 'answers' ? t(AGENTS[agent]) : agent;

/** Below a cent the digits that tell something. */
function dollars(micros: number): string {
  const value = micros / 1_000_000;
  const digits = value > 0 && value < 0.01 ? 4 : 2;
  return `$${value.toFixed(digits)}`;
}
