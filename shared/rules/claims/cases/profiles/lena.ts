import type { Profile } from '../../../../profile.ts';

export const lena: Profile = {
  work: [
    {
      name: 'Brightwater Foods',
      position: 'Marketing Manager',
      location: 'Hamburg',
      startDate: '2020-01',
      endDate: '2023-08',
      highlights: [
        'Managed an annual budget of €1.2 million',
        'Grew newsletter subscribers from 20,000 to 85,000',
        'Launched the brand on TikTok without agency support',
      ],
    },
    {
      name: 'Helio Media',
      position: 'Content Editor',
      startDate: '2016-02',
      endDate: '2019-12',
      highlights: ['Wrote three articles a week', 'Contributed to the redesign of the website'],
    },
  ],
  education: [
    {
      institution: 'University of Hamburg',
      area: 'Communication',
      studyType: 'Master of Arts',
      startDate: '2013',
      endDate: '2015',
    },
  ],
  skills: [{ name: 'Marketing', keywords: ['SEO', 'Google Analytics', 'HubSpot', 'Copywriting'] }],
  languages: [
    { language: 'German', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
    { language: 'French', fluency: 'Basic' },
  ],
};
