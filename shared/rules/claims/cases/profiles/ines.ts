import type { Profile } from '../../../../profile.ts';

export const ines: Profile = {
  basics: { label: 'Paediatric Nurse', summary: 'Nurse with six years on children’s wards.' },
  work: [
    {
      name: 'Oakfield Children’s Hospital',
      position: 'Senior Paediatric Nurse',
      location: 'Bristol',
      startDate: '2022-02',
      endDate: null,
      highlights: [
        'Look after up to 6 children per shift on a 22-bed oncology ward',
        'Introduced a pain diary that cut night-time calls by 18%',
        'Supervise 3 student nurses each term',
      ],
    },
    {
      name: 'Severn View Clinic',
      position: 'Paediatric Nurse',
      startDate: '2019-09',
      endDate: '2022-01',
      highlights: [
        'Gave around 40 vaccinations a week',
        'Supported the move from paper charts to SystmOne',
        'Member of the safeguarding working group',
      ],
    },
  ],
  education: [
    {
      institution: 'Cardiff University',
      area: 'Child Nursing',
      studyType: 'Bachelor of Nursing',
      startDate: '2016-09',
      endDate: '2019-07',
    },
  ],
  skills: [{ name: 'Cannulation' }, { name: 'Palliative care' }, { name: 'SystmOne' }],
  languages: [
    { language: 'English', fluency: 'C1' },
    { language: 'Spanish', fluency: 'Native' },
  ],
  certificates: [{ name: 'EPALS', issuer: 'Resuscitation Council UK', date: '2023-05' }],
};
