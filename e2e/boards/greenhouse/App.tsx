import { useEffect, useState } from 'react';
import { NonceProvider } from 'react-select';
import { ApplicationForm } from './ApplicationForm.tsx';
import { Html } from './fields/parts.tsx';
import { jobRouteOf } from './form.ts';
import { Posting } from './Posting.tsx';
import type { PageData, PageExtras } from './schema.ts';

export function App({ data }: { data: PageData }) {
  const [view, setView] = useState(data.extras.view);
  const { confirmationPath, jobPost, quickApply } = jobRouteOf(data);

  useEffect(() => {
    const follow = () => setView(viewAt(location.pathname));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const confirm = () => {
    history.pushState(null, '', confirmationPath);
    setView('confirmation');
    scrollTo(0, 0);
  };

  if (view === 'confirmation') {
    return (
      <main className="main font-secondary confirmation">
        <div className="confirmation__content">
          <Html html={jobPost.confirmation_message} className="body" />
        </div>
      </main>
    );
  }
  return (
    <NonceProvider cacheKey="remix-css" nonce="">
      <main className="main font-secondary job-post">
        <div className="job-post-container">
          <Posting data={data} />
          <div className="divider" />
          <div className="application--container">
            <div className="application--header">
              <div className="application--header--text">
                <h2 className="section-header font-primary">Apply for this job</h2>
                <p className="body body__secondary">* indicates a required field</p>
              </div>
              {jobPost.show_quick_apply_cta && (
                <div className="application--header--buttons">
                  <button
                    type="button"
                    className="btn btn--quick"
                    onClick={() => open(quickApply.url)}
                  >
                    Quick Apply with MyGreenhouse
                  </button>
                </div>
              )}
            </div>
            <ApplicationForm data={data} onDone={confirm} />
          </div>
        </div>
      </main>
    </NonceProvider>
  );
}

const viewAt = (path: string): PageExtras['view'] =>
  path.endsWith('/confirmation') ? 'confirmation' : 'job';
