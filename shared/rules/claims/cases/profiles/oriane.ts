import type { Profile } from '../../../../profile.ts';

export const oriane: Profile = {
  basics: {
    label: 'Product Designer',
    summary: 'Product designer who codes her own prototypes and started out in print.',
  },
  work: [
    {
      name: 'Ledgerly',
      position: 'Senior Product Designer',
      location: 'Lyon',
      startDate: '2022-05',
      endDate: null,
      highlights: [
        'Redesigned the onboarding flow, which raised the activation rate from 38% to 54%',
        'Maintain a Figma library of 140 components with one other designer',
        'Ran 46 usability interviews with small-business owners in 2024',
      ],
    },
    {
      name: 'Tandem Mobility',
      position: 'UX/UI Designer',
      location: 'Grenoble',
      startDate: '2019-02',
      endDate: '2022-04',
      highlights: [
        'Designed the bike rental app for iOS and Android, used in 7 cities',
        'Assisted the front-end team in moving from Sass to Tailwind CSS',
        'Proposed a dark mode, which had not been built when I left',
      ],
    },
    {
      name: 'Atelier Brume',
      position: 'Graphic Design Intern',
      startDate: '2018-03',
      endDate: '2018-08',
      highlights: [
        'Laid out a 96-page exhibition catalogue in InDesign',
        'Drew 30 icons for the signage of a museum',
        'Sat in on client meetings',
      ],
    },
  ],
  education: [
    {
      institution: 'École d’Art de Valmont',
      area: 'Interaction Design',
      studyType: 'Master of Design',
      startDate: '2016-09',
      endDate: '2018-12',
    },
    {
      institution: 'Université de Savoie',
      area: 'Art History',
      studyType: 'Bachelor of Arts',
      startDate: '2013-09',
      endDate: '2016-06',
    },
  ],
  projects: [
    {
      name: 'Contrastly',
      description: 'A browser extension that checks colour contrast, with 2,300 weekly users',
      keywords: ['Svelte', 'TypeScript'],
    },
  ],
  skills: [
    { name: 'Design', keywords: ['Figma', 'Illustrator', 'InDesign', 'Prototyping'] },
    { name: 'Front-end', keywords: ['HTML', 'CSS', 'JavaScript', 'Svelte'] },
    { name: 'Accessibility audits' },
  ],
  languages: [
    { language: 'French', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
    { language: 'Italian', fluency: 'A2' },
  ],
  certificates: [{ name: 'CPACC', issuer: 'IAAP', date: '2023-09' }],
};
