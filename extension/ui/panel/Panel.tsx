import { useEffect } from 'react';
import { AccountLine } from '../account/AccountLine.tsx';
import { Heir } from '../base/Heir.tsx';
import { ToastProvider } from '../base/Toasts.tsx';
import { RoomNotice } from '../options/data/RoomNotice.tsx';
import { Failed, Submitted, Submitting, Unknown } from './AfterSubmit.tsx';
import { AccessWithheld, Closed, NoForm, NoProfile } from './BeforeFill.tsx';
import { DuplicateWarning } from './DuplicateWarning.tsx';
import { Filling } from './Filling.tsx';
import { LiveLine } from './live/LiveLine.tsx';
import { type PanelActions, type PanelState, type PanelView, panelState } from './model.ts';
import { PanelHeader } from './PanelHeader.tsx';
import { Ready } from './Ready.tsx';
import { Review } from './Review.tsx';
import { TurnedOff } from './SiteSwitch.tsx';
import { WhyProvider } from './why/WhyProvider.tsx';

/** The side panel: one view in, decisions out. */
export function Panel(props: { view: PanelView; actions: PanelActions }) {
  const { session } = props.view;
  const state = panelState(props.view);
  const isAccountShown = Boolean(props.view.account) && (!session || session.state === 'ended');
  const status = props.view.live?.status;
  return (
    // A press that leads to the next stage takes its button with it.
    <Heir at="main">
      {/* What was typed for one form must not appear in another. */}
      <ToastProvider key={session?.id ?? props.view.page?.id ?? 'none'}>
        <div className="flex min-h-dvh min-w-0 flex-col">
          <PanelHeader view={props.view} actions={props.actions} />
          {/* While something waits for the person in a form, that alone stands there. */}
          {isAccountShown && props.view.account && (
            <AccountLine view={props.view.account} ask={props.actions.account} />
          )}
          {/* Who is signed out reads so in the line above. */}
          {!(isAccountShown && status?.state === 'signedOut') && <LiveLine status={status} />}
          <aside className="px-4 pt-4 empty:hidden">
            <RoomNotice room={props.view.room ?? null} />
          </aside>
          <WhyProvider {...props}>
            <Content state={state} {...props} />
          </WhyProvider>
        </div>
      </ToastProvider>
    </Heir>
  );
}

function Content({
  state,
  view,
  actions,
}: {
  state: PanelState;
  view: PanelView;
  actions: PanelActions;
}) {
  const { session } = view;
  const stage = session && session.state !== 'ended' ? session.state : state;
  useEffect(() => {
    // What each stage has to say stands at its top; without this it begins where the last one was scrolled to.
    if (stage) document.documentElement.scrollTop = 0;
  }, [stage]);
  const before = { view, actions };
  if (!session || session.state === 'ended') {
    switch (state) {
      case 'withheld':
        return <AccessWithheld {...before} />;
      case 'off':
        return <TurnedOff {...before} />;
      case 'closed':
        return <Closed {...before} />;
      case 'noProfile':
        return <NoProfile {...before} />;
      case 'duplicate':
        return <DuplicateWarning {...before} />;
      case 'ready':
        return <Ready {...before} />;
      default:
        return <NoForm {...before} />;
    }
  }
  const during = { view, session, actions };
  switch (session.state) {
    case 'filling':
      return <Filling {...during} />;
    case 'review':
    case 'siteAsks':
      return <Review {...during} />;
    case 'submitting':
      return <Submitting {...during} />;
    case 'submitted':
      return <Submitted {...during} />;
    case 'unknown':
      return <Unknown {...during} />;
    case 'failed':
      return <Failed {...during} />;
  }
}
