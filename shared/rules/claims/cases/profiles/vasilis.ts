import type { Profile } from '../../../../profile.ts';

export const vasilis: Profile = {
  basics: {
    label: 'Cell Culture Scientist',
    summary: 'Cell biologist with eight years in biopharma and an interest in scale-up.',
  },
  work: [
    {
      name: 'Asklion Biologics',
      position: 'Scientist, Cell Culture Development',
      location: 'Basel',
      startDate: '2021-11',
      endDate: null,
      highlights: [
        'Raised the antibody titre of a CHO fed-batch process from 2.8 g/L to 4.5 g/L',
        'Carried out 64 fed-batch runs in 5 L bioreactors',
        'Supported the transfer of one process to a contract manufacturer in Ireland, without travelling to the site',
      ],
    },
    {
      name: 'Northgate Therapeutics',
      position: 'Research Associate',
      location: 'Cambridge, UK',
      startDate: '2018-09',
      endDate: '2021-10',
      highlights: [
        'Developed a flow cytometry assay that cut the time per sample batch from 6 hours to 3',
        'Wrote 11 standard operating procedures under GLP',
        'Supervised one master’s student for six months',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Crete',
      area: 'Molecular Biology',
      studyType: 'PhD',
      startDate: '2014-02',
      endDate: '2018-07',
    },
    {
      institution: 'University of Patras',
      area: 'Biology',
      studyType: 'Bachelor of Science',
      startDate: '2009-09',
      endDate: '2013-07',
    },
  ],
  projects: [
    {
      name: 'Open Cytometry Notes',
      description: 'A public collection of 30 R scripts for gating flow cytometry data',
      keywords: ['R', 'Bioconductor'],
    },
  ],
  skills: [
    { name: 'Laboratory', keywords: ['Cell culture', 'Flow cytometry', 'ELISA', 'qPCR'] },
    { name: 'Data', keywords: ['R', 'JMP'] },
    { name: 'GMP', level: 'basic' },
  ],
  languages: [
    { language: 'Greek', fluency: 'Native' },
    { language: 'English', fluency: 'C2' },
    { language: 'German', fluency: 'B1' },
  ],
};
