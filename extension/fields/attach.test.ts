import { describe, expect, it } from 'vitest';
import { type AttachFacts, fileFor, type PlanFile } from './attach.ts';
import { NO_FACTS } from './testProfile.ts';

const JOB = {
  company: 'Larkmoor',
  tenant: 'larkmoorpayments',
  title: 'Senior Backend Engineer, Payouts',
};
let count = 0;
function file(label: string, part: Partial<PlanFile> = {}): PlanFile {
  count += 1;
  const sha256 = String(count).padStart(64, '0');
  return {
    id: label,
    label,
    name: 'a.pdf',
    kind: 'resume',
    roles: [],
    sha256,
    isDefault: false,
    ...part,
  };
}
const letter = (label: string, part: Partial<PlanFile> = {}) =>
  file(label, { kind: 'letter', name: 'letter.pdf', ...part });

type Case = { files: PlanFile[]; facts?: Partial<AttachFacts>; title?: string; accept?: string };
function pick(kind: 'resume' | 'letter', { files, facts, title, accept = '' }: Case) {
  const job = { ...JOB, title: title ?? JOB.title };
  const attached = fileFor(kind, { files, accept, job, facts: { ...NO_FACTS, ...facts } });
  if ('none' in attached) return attached.none;
  const { rule } = attached.why;
  return `${attached.file.label}: ${attached.why.rule === 'role' ? `role ${attached.why.role}` : rule}`;
}

describe('which résumé attaches', () => {
  const backend = file('Backend', { roles: ['Backend Engineer'] });
  const data = file('Data', { roles: ['Data Engineer', 'Data Platform Engineer'] });
  const general = file('General', { isDefault: true });
  const files = [general, backend, data];
  const sent = { resume: data.sha256, letter: null };

  it.each<[string, Case, string]>([
    [
      'chosen here',
      { files, facts: { chosen: { resume: 'General', letter: null }, sent } },
      'General: chosen',
    ],
    ['sent to this employer', { files, facts: { sent } }, 'Data: employer'],
    ['role', { files }, 'Backend: role Backend Engineer'],
    [
      'the closest of two roles',
      { files, title: 'Data Platform Engineer' },
      'Data: role Data Platform Engineer',
    ],
    ['default', { files, title: 'Product Designer' }, 'General: default'],
    ['only', { files: [backend], title: 'Product Designer' }, 'Backend: only'],
    ['only, with its role', { files: [backend] }, 'Backend: role Backend Engineer'],
    [
      'a tie is no match',
      { files: [...files, file('Other', { roles: ['Backend Engineer'] })] },
      'General: default',
    ],
    ['no default', { files: [file('A'), file('B')] }, 'unclear'],
    ['none', { files: [letter('L', { isDefault: true })] }, 'notStored'],
    ['not accepted by the site', { files, accept: '.docx' }, 'notStored'],
    [
      'sent, but gone',
      { files, facts: { sent: { resume: 'f'.repeat(64), letter: null } } },
      'Backend: role Backend Engineer',
    ],
  ])('%s', (_, input, want) => expect(pick('resume', input)).toBe(want));
});

describe('which letter attaches', () => {
  const plain = letter('Plain');
  const byRole = letter('Engineering', { roles: ['Backend Engineer'] });
  const preset = letter('General letter', { isDefault: true });
  const companies = ['Brennhof Robotics', 'Pinegate Health', 'Larkmoor'];

  it.each<[string, Case, string]>([
    ['never because it is the only one', { files: [plain] }, 'unclear'],
    ['by role', { files: [plain, byRole, preset] }, 'Engineering: role Backend Engineer'],
    [
      'by default, because the person said so',
      { files: [plain, preset] },
      'General letter: default',
    ],
    [
      'what this employer was sent',
      { files: [preset, plain], facts: { sent: { resume: null, letter: plain.sha256 } } },
      'Plain: employer',
    ],
    ['never a résumé', { files: [file('Backend', { isDefault: true })] }, 'notStored'],
    [
      'the person may choose any',
      {
        files: [letter('For Pinegate')],
        facts: { companies, chosen: { resume: null, letter: 'For Pinegate' } },
      },
      'For Pinegate: chosen',
    ],
    [
      'this employer by name',
      { files: [letter('Larkmoor letter', { isDefault: true })], facts: { companies } },
      'Larkmoor letter: default',
    ],
    [
      'for this employer',
      { files: [letter('Letter for Larkmoor', { isDefault: true })] },
      'Letter for Larkmoor: default',
    ],
    [
      'for a role',
      {
        files: [
          letter('Letter for Backend roles', { isDefault: true, roles: ['Backend Engineer'] }),
        ],
      },
      'Letter for Backend roles: role Backend Engineer',
    ],
  ])('%s', (_, input, want) => expect(pick('letter', input)).toBe(want));

  it.each<[string, Partial<PlanFile>]>([
    ['Pinegate', {}],
    ['PinegateLetter', {}],
    ['Cover', { name: 'cover-letter-pine-gate.pdf' }],
    ['Cover', { name: 'Brennhof_Robotics_GmbH.pdf' }],
    ['Cover', { roles: ['Backend Engineer', 'Pinegate Health'] }],
    ['Letter for Stripe', {}],
    ['To Wayfair', {}],
    ['Backend @Datadog', {}],
    ['Dear Acme team', {}],
    ['Anschreiben für Müller AG', {}],
    ['cover letter', { name: 'letter-to-zalando.pdf' }],
  ])('never one that names another employer: %s %o', (label, part) => {
    const own = { isDefault: true, roles: ['Backend Engineer'], ...part };
    const stored = letter(label, own);
    const facts = { companies, sent: { resume: null, letter: stored.sha256 } };
    expect(pick('letter', { files: [stored], facts })).toBe('unclear');
  });
});

describe('what matches a role', () => {
  it.each([
    ['Senior Backend Engineer, Payouts', 'Backend Engineer'],
    ['Back-End Developer (m/f/d)', 'Backend Engineer'],
    ['Software Engineer, Backend', 'Backend Engineer'],
    ['Engineer - Backend Platform', 'Backend Engineer'],
    ['Backend Software Engineer', 'backend engineer'],
    ['Sr. Frontend Developer', 'Senior Front End Engineer'],
    ['Staff Product Manager, Growth', 'Product Manager'],
    ['Full Stack Engineer', 'Fullstack Developer'],
    ['ML Engineer', 'Machine Learning Engineer'],
    ['Backend Engineer', 'Backend'],
    ['Ingénieur logiciel', 'Ingenieur Logiciel'],
    ['C++ Developer', 'C++ Engineer'],
  ])('%s is for %s', (title, role) => {
    expect(pick('resume', { files: [file('A', { roles: [role] }), file('B')], title })).toMatch(
      /role/,
    );
  });
  it.each([
    ['Backend Engineer', 'Engineer'],
    ['Data Entry Clerk', 'Data'],
    ['Data Platform Engineer', 'Data Engineer'],
    ['Sales Engineer, Data Platform', 'Data Engineer'],
    ['Product Manager Intern', 'Product Manager'],
    ['Data Engineer Recruiter', 'Data Engineer'],
    ['Software Engineer in Test', 'Software Engineer'],
    ['Junior Backend Engineer', 'Senior Backend Engineer'],
    ['Frontend Engineer', 'Backend Engineer'],
    ['Engineering Manager, Backend', 'Backend Engineer'],
    ['C# Developer', 'C++ Engineer'],
    ['', 'Backend Engineer'],
    ['Backend Engineer', 'Senior'],
  ])('%s is not for %s', (title, role) => {
    expect(pick('resume', { files: [file('A', { roles: [role] }), file('B')], title })).toBe(
      'unclear',
    );
  });
});
