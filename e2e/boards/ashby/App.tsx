import { type MouseEvent, useEffect, useState } from 'react';
import { ApplicationTab } from './ApplicationTab.tsx';
import { LookProvider, lookOf, useLook } from './classes.ts';
import { Html } from './fields/parts.tsx';
import { FormProvider, useForm, useFormState } from './form.ts';
import type { AppData, PageExtras } from './schema.ts';

type Tab = 'overview' | 'form';
const APPLICATION = /\/application\/?$/;
const tabAt = (path: string): Tab => (APPLICATION.test(path) ? 'form' : 'overview');

export function App({ data, extras }: { data: AppData; extras: PageExtras }) {
  const form = useFormState(data, extras);
  return (
    <LookProvider value={lookOf(extras.generation)}>
      <FormProvider value={form}>
        <Page />
      </FormProvider>
    </LookProvider>
  );
}

function Page() {
  const { data, toast } = useForm();
  const { cls } = useLook();
  const { organization, posting } = data;
  const board = `/${encodeURIComponent(organization.hostedJobsPageSlug)}`;
  const embedded = new URLSearchParams(location.search).has('embed');
  return (
    <>
      {!embedded && (
        <header className={cls('navRoot', 'ashby-job-posting-header')}>
          <a className={cls('navLogoLink')} href={organization.publicWebsite}>
            {organization.name}
          </a>
          <a
            className={cls('link', 'ashby-job-board-back-to-all-jobs-button')}
            aria-label={`Back to ${organization.name}’s Job Listings`}
            href={board}
          >
            All jobs
          </a>
        </header>
      )}
      <main className={cls('page')}>
        <h1 className={cls('title large', 'ashby-job-posting-heading')}>{posting.title}</h1>
        <div className={cls('content details')}>
          <Facts />
          <div className="ashby-job-posting-right-pane">
            <Tabs root={`${board}/${posting.id}`} />
          </div>
        </div>
      </main>
      {!embedded && (
        <footer className={cls('footer')}>
          Practice board. Nothing sent here reaches an employer.
        </footer>
      )}
      <div className={cls('toasts')} aria-live="polite">
        {toast !== null && (
          <div className={cls('toast warning')} role="status">
            {toast}
          </div>
        )}
      </div>
    </>
  );
}

const TYPES = { FullTime: 'Full time', PartTime: 'Part time', Contract: 'Contract' } as const;
const PLACES = { Remote: 'Remote', Hybrid: 'Hybrid', OnSite: 'On-site' } as const;

function Facts() {
  const { posting } = useForm().data;
  const { cls } = useLook();
  const facts = [
    ['Location', posting.locationName],
    ['Employment Type', TYPES[posting.employmentType]],
    ['Location Type', PLACES[posting.workplaceType]],
    ['Department', posting.departmentName],
    ['Compensation', posting.compensationTierSummary],
  ] as const;
  return (
    <div className={cls('left container', 'ashby-job-posting-left-pane')} data-highlight="none">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className={cls('fact')}>
            <h2 className={cls('heading')}>{name}</h2>
            <p>{value}</p>
          </div>
        ),
      )}
    </div>
  );
}

/** Both tabs are one document: changing between them loads nothing. */
function Tabs({ root }: { root: string }) {
  const { posting } = useForm().data;
  const { cls } = useLook();
  const [tab, setTab] = useState(() => tabAt(location.pathname));

  useEffect(() => {
    const follow = () => setTab(tabAt(location.pathname));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setTab(tabAt(location.pathname));
  };
  const tabs = [
    { id: 'job-overview', name: 'overview', title: 'Overview', href: root },
    { id: 'job-application-form', name: 'form', title: 'Application', href: `${root}/application` },
  ] as const;

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the service marks it up */}
      <nav className={cls('tabs')} role="tablist">
        {tabs.map(({ id, name, title, href }) => (
          <a
            key={id}
            id={id}
            role="tab"
            aria-controls={name}
            aria-selected={tab === name}
            aria-current={tab === name ? 'page' : undefined}
            tabIndex={tab === name ? 0 : -1}
            className={cls(tab === name ? 'tab active' : 'tab')}
            href={`${href}${location.search}`}
            onClick={go}
          >
            <span
              className={`ashby-job-posting-right-pane-${name === 'form' ? 'application' : name}-tab`}
            >
              {title}
            </span>
          </a>
        ))}
      </nav>
      {tab === 'form' ? (
        <div role="tabpanel" id="form" aria-labelledby="job-application-form">
          <ApplicationTab />
        </div>
      ) : (
        <div role="tabpanel" id="overview" aria-labelledby="job-overview">
          <Html className={cls('descriptionText')} html={posting.descriptionHtml} />
          <a
            className={cls('button primary', 'ashby-job-posting-apply-button')}
            href={`${root}/application${location.search}`}
            onClick={go}
          >
            Apply for this Job
          </a>
        </div>
      )}
    </>
  );
}
