import type { Profile } from '../../../../profile.ts';

export const zoltan: Profile = {
  basics: {
    label: 'Site Reliability Engineer',
    summary:
      'Site reliability engineer with ten years of experience in keeping hosting, streaming and payment platforms running.',
  },
  work: [
    {
      name: 'Tidepay',
      position: 'Site Reliability Engineer',
      location: 'Berlin',
      startDate: '2022-05',
      endDate: null,
      highlights: [
        'Run 140 microservices on Amazon EKS across 3 AWS regions',
        'Cut mean time to recovery from 52 minutes to 17 by introducing runbooks and automatic rollbacks with Argo CD',
        'Co-lead the weekly incident review; not responsible for database administration',
      ],
    },
    {
      name: 'Streamforge',
      position: 'DevOps Engineer',
      location: 'Vienna',
      startDate: '2018-10',
      endDate: '2022-04',
      highlights: [
        'Moved 60 Jenkins jobs to GitLab CI, which shortened the average build from 24 minutes to 9',
        'Wrote 35 Terraform modules used by 8 teams',
        'Helped plan the move from on-premises servers to AWS',
      ],
    },
    {
      name: 'Duna Hosting',
      position: 'System Administrator',
      startDate: '2016-02',
      endDate: '2018-09',
      highlights: [
        'Administered 220 Debian servers with Ansible',
        'Answered about 30 support tickets a day',
        'Took part in a data centre move of 400 machines',
      ],
    },
  ],
  education: [
    {
      institution: 'Budapest University of Technology',
      area: 'Computer Engineering',
      studyType: 'Bachelor of Science',
      startDate: '2012-09',
      endDate: '2016-01',
    },
  ],
  projects: [
    {
      name: 'drainwatch',
      description:
        'An open-source tool that drains Kubernetes nodes before hardware failures, with 650 stars on GitHub',
      keywords: ['Go', 'Kubernetes'],
    },
  ],
  skills: [
    { name: 'Platform', keywords: ['Kubernetes', 'Argo CD', 'Terraform', 'Ansible'] },
    { name: 'Observability', keywords: ['Prometheus', 'Grafana', 'Loki'] },
    { name: 'Scripting', keywords: ['Python', 'Bash', 'Go'] },
    { name: 'Rust', level: 'beginner' },
  ],
  languages: [
    { language: 'Hungarian', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
    { language: 'German', fluency: 'B1' },
  ],
  certificates: [{ name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2023-09' }],
};
