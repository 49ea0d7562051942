import type { Profile } from '../../../../profile.ts';

export const oriol: Profile = {
  basics: { label: 'Civil Engineer' },
  work: [
    {
      name: 'Pontis Ingenieros',
      position: 'Senior Structural Engineer',
      location: 'Zaragoza',
      startDate: '2019-02',
      endDate: '2026-09',
      highlights: [
        'Designed 9 road bridges with spans from 18 m to 65 m in SOFiSTiK',
        'Saved 420 tonnes of steel on the Ebro viaduct by optimising the cross-section',
        'Checked the calculations of 3 junior engineers',
      ],
    },
    {
      name: 'Constructora Valls',
      position: 'Site Engineer',
      location: 'Tarragona',
      startDate: '2014-10',
      endDate: '2019-01',
      highlights: [
        'Supervised earthworks on 14 km of the A-27 motorway under the direction of the site manager',
        'Coordinated 6 subcontractors and up to 70 workers on site without a lost-time accident',
        'Contributed to the health and safety plan',
      ],
    },
    {
      name: 'Ajuntament de Reus',
      position: 'Intern, Public Works',
      location: 'Reus',
      startDate: '2013-07',
      endDate: '2013-12',
      highlights: [
        'Surveyed 40 km of water pipes with GPS equipment',
        'Drew plans in AutoCAD',
        'Attended weekly meetings of the drainage working group',
      ],
    },
  ],
  education: [
    {
      institution: 'Universitat Politècnica de Catalunya',
      area: 'Civil Engineering',
      studyType: 'Master of Science',
      startDate: '2012-09',
      endDate: '2014-07',
    },
    {
      institution: 'Universitat Politècnica de Catalunya',
      area: 'Civil Engineering',
      studyType: 'Bachelor of Science',
      startDate: '2008-09',
      endDate: '2012-06',
    },
  ],
  projects: [
    {
      name: 'Footbridge Siurana',
      description:
        'Volunteer design of a 22 m long timber footbridge for a hiking club, opened in 2023',
    },
  ],
  skills: [
    { name: 'Design software', keywords: ['SOFiSTiK', 'AutoCAD', 'Civil 3D'] },
    { name: 'Standards', keywords: ['Eurocode 2', 'Eurocode 3'] },
    { name: 'Site', keywords: ['Surveying', 'Cost control'] },
  ],
  languages: [
    { language: 'Catalan', fluency: 'Native' },
    { language: 'Spanish', fluency: 'Native' },
    { language: 'English', fluency: 'B2' },
  ],
  certificates: [
    {
      name: 'Health and safety for construction, 60 hours',
      issuer: 'Fundación Laboral',
      date: '2015-03',
    },
  ],
};
