import type { Profile } from '../../../../profile.ts';

export const piotr: Profile = {
  work: [
    {
      name: 'Vistula Turbines',
      position: 'Mechanical Engineer',
      location: 'Gdansk',
      startDate: '2012-10',
      endDate: '2022-09',
      highlights: [
        'Designed rotor housings in SolidWorks for 3 turbine models',
        'Collaborated with 2 suppliers to shorten lead times from 10 weeks to 6 weeks',
        'Supervised 5 technicians during assembly',
      ],
    },
    {
      name: 'Lab of Fluid Dynamics',
      position: 'Research Assistant',
      startDate: '2011-01',
      endDate: '2012-09',
      highlights: ['Ran 200 wind tunnel tests', 'Co-authored a paper on blade erosion'],
    },
  ],
  education: [
    {
      institution: 'Gdansk University of Technology',
      area: 'Mechanical Engineering',
      studyType: 'Master of Science',
      startDate: '2006-10',
      endDate: '2011-06',
    },
  ],
  skills: [{ name: 'CAD', keywords: ['SolidWorks', 'AutoCAD'] }, { name: 'MATLAB' }],
  languages: [
    { language: 'Polish', fluency: 'Native' },
    { language: 'English', fluency: 'Professional' },
  ],
};
