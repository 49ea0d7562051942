import type { Profile } from '../../../../profile.ts';

export const sunniva: Profile = {
  basics: {
    label: 'Associate Solicitor',
    summary: 'Property lawyer with a liking for plain English.',
  },
  work: [
    {
      name: 'Harrow Lane Legal',
      position: 'Associate Solicitor',
      location: 'Edinburgh',
      startDate: '2022-09',
      endDate: null,
      highlights: [
        'Handle about 45 commercial lease matters at a time for retail and hotel clients',
        'Drafted and negotiated over 120 leases, the biggest with a yearly rent of £1.8 million',
        'Supervise 1 trainee and 2 paralegals',
      ],
    },
    {
      name: 'Fenwick Moor LLP',
      position: 'Trainee Solicitor',
      location: 'Glasgow',
      startDate: '2020-09',
      endDate: '2022-08',
      highlights: [
        'Completed four seats: property, litigation, employment and banking',
        'Assisted in a 3-week arbitration over a £9 million construction dispute',
        'Reviewed 2,500 documents in Relativity for a disclosure exercise',
      ],
    },
    {
      name: 'Citizens Law Centre',
      position: 'Paralegal',
      startDate: '2018-07',
      endDate: '2019-08',
      highlights: [
        'Advised 12 tenants a week on eviction and rent arrears under the supervision of a solicitor',
        'Helped win a £6,000 grant for a Saturday clinic',
        'Prepared case bundles for 30 tribunal hearings',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Aberdeen',
      area: 'Law',
      studyType: 'Bachelor of Laws',
      startDate: '2014-09',
      endDate: '2018-06',
      score: 'Upper second',
    },
    {
      institution: 'University of Glasgow',
      area: 'Professional Legal Practice',
      studyType: 'Diploma',
      startDate: '2019-09',
      endDate: '2020-06',
    },
  ],
  skills: [
    { name: 'Relativity' },
    { name: 'Clio' },
    { name: 'Legal research' },
    { name: 'Contract drafting', level: 'advanced' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Norwegian', fluency: 'Native' },
    { language: 'French', fluency: 'B1' },
  ],
  certificates: [
    { name: 'Admitted solicitor in Scotland', issuer: 'Law Society of Scotland', date: '2022-09' },
  ],
};
