import { Html } from './fields/parts.tsx';
import { jobRouteOf } from './form.ts';
import type { PageData } from './schema.ts';

export function Posting({ data }: { data: PageData }) {
  const { jobPost, urlToken } = jobRouteOf(data);
  const { boardConfiguration, embedded, href } = data.context.state.loaderData.root;
  return (
    <div>
      {!embedded && (
        <a className="link" target="_top" href={`${new URL(href).origin}/${urlToken}`}>
          ← Back to jobs
        </a>
      )}
      <div className="job__header">
        <div className="job__title">
          <h1 className="section-header section-header--large font-primary">{jobPost.title}</h1>
          <div className="job__location">
            <div>{jobPost.job_post_location}</div>
          </div>
        </div>
        <button
          type="button"
          className={`btn btn--${boardConfiguration.button}`}
          aria-label="Apply"
          onClick={() => document.getElementById('application-form')?.scrollIntoView()}
        >
          Apply
        </button>
      </div>
      <div className="job__description body">
        {jobPost.introduction && <Html html={jobPost.introduction} />}
        <Html html={jobPost.content} />
        {jobPost.conclusion && <Html html={jobPost.conclusion} />}
      </div>
      {jobPost.pay_ranges.length > 0 && (
        <div className="job__pay-ranges">
          {jobPost.pay_ranges.map(({ title, description, min, max, currency_type }) => (
            <div className="pay-range" key={title}>
              <Html html={description} className="description body" />
              <p className="title">{title}</p>
              <div className="range">
                <span>{min}</span>
                <span> — </span>
                <span>
                  {max} {currency_type}
                </span>
              </div>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
