/** How the servers behind the boards may misbehave. */
export type Behaviour = {
  /**
   * `low`: the score is poor. Greenhouse answers the first POST with a demand for the mailed code, Ashby and Lever
   * refuse. `blocked`: Ashby takes no application from this person at all.
   */
  captcha: 'fine' | 'low' | 'blocked';
  submit: 'accept' | 'hang' | 'error' | 'reset';
  /** Wait before a submit is answered, ms. */
  submitDelayMs: number;
  /** Answers the server refuses, by control id, name or field path. */
  fieldErrors: Readonly<Record<string, string>>;
  geocoder: 'fine' | 'slow' | 'empty' | 'error';
  /** How each answer is saved on its own, where a page does that. */
  autosave: 'fine' | 'slow' | 'failing';
  /** The store that takes files while the form is being filled. */
  upload: 'fine' | 'slow' | 'failing';
  /** From the load event to hydration, or to the form where the browser renders it, ms. */
  hydrationDelayMs: number;
  maxFileBytes: number;
  /** What becomes of a résumé that is read on upload. */
  resumeParse: 'fine' | 'wrong' | 'fail' | 'hang';
  resumeParseMs: number;
};

const DEFAULTS: Behaviour = {
  captcha: 'fine',
  submit: 'accept',
  submitDelayMs: 0,
  fieldErrors: {},
  geocoder: 'fine',
  autosave: 'fine',
  upload: 'fine',
  hydrationDelayMs: 600,
  maxFileBytes: 10_000_000,
  resumeParse: 'fine',
  resumeParseMs: 700,
};

export type Behaviours = {
  of: (jobId?: string) => Behaviour;
  /** Changes the behaviour of one job, or of everything when no job is named. */
  set: (patch: Partial<Behaviour>, jobId?: string) => void;
  /** Back to how the boards were started. */
  reset: () => void;
};

export function behaviours(initial: Partial<Behaviour> = {}): Behaviours {
  let general = { ...DEFAULTS, ...initial };
  const own = new Map<string, Partial<Behaviour>>();
  return {
    of: (jobId) => ({ ...general, ...(jobId === undefined ? {} : own.get(jobId)) }),
    set: (patch, jobId) => {
      if (jobId === undefined) general = { ...general, ...patch };
      else own.set(jobId, { ...own.get(jobId), ...patch });
    },
    reset: () => {
      general = { ...DEFAULTS, ...initial };
      own.clear();
    },
  };
}
