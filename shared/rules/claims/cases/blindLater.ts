import { casesOf } from './people.ts';

/** A second set, written after the rules were mended by the first; in the tone of a model that writes an application. */
export const UNTRUE_LATER = casesOf(`
maya | w0h0 | Over the past few years I have spearheaded the migration of a payments monolith, coordinating with stakeholders across five departments.
maya | w0h0 | I personally migrated every one of the 14 TypeScript services to Kubernetes ahead of schedule and under budget.
maya | w0h0 | Leading a cross-functional team of ten, I migrated a payments monolith to Kubernetes.
maya | w0h1 | By partitioning PostgreSQL I reduced checkout latency by 90%.
maya | w0h1 | I cut p50 checkout latency from 900 ms to 240 ms.
maya | w0h1 | My caching work with Redis brought checkout latency below 100 ms.
maya | w0h2 | I moved 3 TB of patient data to a new region without downtime or data loss, earning a promotion.
maya | w1h0 | I designed a Kafka platform that processed 40 million events per second.
maya | w1h0 | I built Go ingestion services on Kafka and deployed them with Terraform on AWS.
maya | w1h1 | As a mentor to 4 engineers, two of whom became staff engineers, I learned to listen.
maya | w1h1 | I mentored interns.
maya | w1h2 | I maintained and owned the on-call handbook.
maya | w0 | Having spent almost a decade at Northwind Labs, I know payments well.
maya | w0 | I was hired by Northwind Labs in 2019.
maya | w1 | From July 2017 to February 2022 I was a Backend Engineer at Contoso Data.
maya | e0 | I completed a dual degree in Computer Science and Economics at Stanford.
maya | s1k2 | My deep expertise in Kafka is what I would bring to Acme.
maya | s2k2 | I am certified in AWS and have passed all its exams.
maya | s0k2 | For the last ten years, Python has been my main language.
maya | w0h1 | At Contoso, I cut checkout latency with PostgreSQL partitioning and Redis caching.
tomas | w0h0 | I oversee two intensive care units with 16 beds each.
tomas | w0h0 | I supervise 8 nurses and 3 physicians on night shifts.
tomas | w0h1 | Barcode checks that I introduced reduced medication errors by 30% across the whole trust.
tomas | w0h1 | I reduced patient falls by 30% by introducing barcode checks.
tomas | w0h2 | I have trained more than 250 nurses in infection control.
tomas | w0h2 | I trained 25 new nurses in infection control and palliative care.
tomas | w1h0 | I cared for up to 20 patients per shift.
tomas | w1h1 | I led the roll-out of Epic at Lakeside Clinic.
tomas | w0 | As Charge Nurse since 2016, I have seen many changes.
tomas | w1 | I worked at Lakeside Clinic as a Nurse Practitioner.
tomas | e0 | I earned my nursing degree at King's College London.
tomas | l1 | Fluent in Spanish, I can talk to patients and their families.
tomas | l1 | I also speak French at level B2.
tomas | c0 | I have held my ACLS certificate since 2012.
tomas | s0 | I am the go-to expert for triage.
lena | w0h0 | I doubled the annual marketing budget to €1.2 million.
lena | w0h0 | I managed an annual budget of £1.2 million.
lena | w0h1 | In just one year I grew newsletter subscribers from 20,000 to 85,000.
lena | w0h1 | I grew newsletter subscribers from 85,000 to 200,000.
lena | w0h1 | I quintupled our newsletter subscribers.
lena | w0h2 | I launched the brand on TikTok, where it reached a million followers.
lena | w0h2 | I launched the brand on TikTok, Instagram and YouTube.
lena | w1h0 | At Brightwater Foods I wrote three articles a week.
lena | w1h1 | I led a team that redesigned the website.
lena | w0 | I have been a Marketing Manager at Brightwater Foods since 2020.
lena | w1 | I spent six years at Helio Media as a Content Editor.
lena | e0 | I hold a Master of Business Administration from the University of Hamburg.
lena | l2 | My French is good enough for negotiations; I am fluent.
lena | s0k0 | I have ten years of SEO experience.
sam | w0h0 | I built an AI forecasting platform used by 40 field engineers.
sam | w0h0 | My 6 Tableau dashboards saved 40 field engineers five hours a week.
sam | w0h1 | I assisted in cleaning 2 million meter readings with Python and SQL.
sam | w1h0 | I founded a tutoring business for high-school students.
sam | w0 | I was employed as a Senior Data Analyst at Kestrel Energy.
sam | e0 | I graduated from the University of Toronto in 2023.
sam | p0 | Birdsong, my open-source project, has 12,000 users.
nadia | w0h0 | I run two restaurants with 180 covers a night.
nadia | w0h1 | I cut food waste by a quarter and staff costs by a fifth by redesigning the menu.
piotr | w0h1 | I persuaded 2 suppliers to shorten lead times from 10 weeks to 2 weeks.
piotr | w0h2 | I supervised 5 technicians and 12 welders during assembly.
`);

export const TRUE_LATER = casesOf(`
maya | w0h0 | What prepared me best for this role is the migration of a payments monolith, which I led at Northwind Labs.
maya | w0h0 | At Northwind Labs, I took a payments monolith apart and led its migration to 14 TypeScript services, all of them on Kubernetes.
maya | w0h0 | That project showed me how much a calm migration plan matters when payments are involved.
maya | w0h1 | One result I am proud of is our checkout: p99 latency went down from 900 ms to 240 ms.
maya | w0h1 | To get there, I partitioned PostgreSQL tables and added caching with Redis.
maya | w0h1 | I like performance work, and I have cut checkout latency by roughly three quarters.
maya | w0h2 | When we opened a new region, I moved 3 TB of customer data there without downtime.
maya | w1h0 | Before that, at Contoso Data, I built ingestion services in Go that took in 40,000 events per second.
maya | w1h0 | I know event streams from practice: at Contoso I built services on Kafka.
maya | w1h1 | I have also mentored engineers, four of them at Contoso Data.
maya | w1h2 | I contributed to the handbook for on-call engineers.
maya | w0 | I am currently a Senior Backend Engineer at Northwind Labs, where I have been since 2021.
maya | w0 w1 | My career so far: Backend Engineer at Contoso Data, then Senior Backend Engineer at Northwind Labs.
maya | e0 | I have a background in computer science, with a bachelor's from Stanford.
maya | s0k0 s0k1 s0k2 | I am fluent in TypeScript, Go and Python.
maya | s2k0 s2k3 | On the platform side I use Kubernetes and Terraform.
maya |  | Acme's mission to make payments simple is one I share.
maya |  | I would bring curiosity and care to your team, and I would enjoy working with people who value both.
maya |  | I have been following Acme for a while and admire your engineering blog.
maya |  | While I have not worked with GraphQL in production, I am confident that I can pick it up.
maya |  | I am looking for a place where I can own problems from end to end.
tomas | w0h0 | As Charge Nurse I coordinate eight nurses on nights, in a unit with sixteen intensive care beds.
tomas | w0h0 | I know what it means to keep a night team calm: I coordinate eight nurses in intensive care.
tomas | w0h1 | I noticed how often mix-ups happened and introduced barcode checks; medication errors fell by 30%.
tomas | w0h1 | The barcode checks I introduced reduced our medication errors by 30 percent.
tomas | w0h2 | Teaching matters to me, and I have trained 25 new nurses in infection control.
tomas | w1h0 | At Lakeside Clinic, where I cared for twelve patients per shift, I learned to set priorities.
tomas | w1h1 | I was part of the team that introduced electronic health records.
tomas | w0 | I have spent the last seven years at St. Brigid's Hospital.
tomas | w1 | I began my career at Lakeside Clinic as a Staff Nurse.
tomas | e0 | I trained as a nurse at the University of Leeds.
tomas | l1 | I speak Spanish well enough to talk with patients (B2).
tomas | c0 | My ACLS certificate is from the American Heart Association.
tomas | s0 s1 | I feel at home with triage and wound care.
tomas |  | I would be honoured to work for Riverbank Trust.
tomas |  | Good nursing is team work, and that is what I look for in a ward.
lena | w0h0 | In my last role I was in charge of an annual budget of 1.2 million euros.
lena | w0h0 | I am used to budgets of more than a million euros a year.
lena | w0h1 | Our newsletter grew from 20,000 to 85,000 subscribers, more than four times as many.
lena | w0h1 | Growing a newsletter to 85,000 subscribers taught me what readers care about.
lena | w0h2 | Without an agency, I launched our brand on TikTok.
lena | w1h0 | As a content editor at Helio Media, I wrote three articles per week.
lena | w1h1 | I also contributed when the website was redesigned.
lena | w0 | From the beginning of 2020 to the summer of 2023 I was Marketing Manager at Brightwater Foods.
lena | w1 | I worked as an editor at Helio Media before 2020.
lena | e0 | My master's degree is in Communication.
lena | s0k0 s0k3 | SEO and copywriting are my strongest tools.
lena | l0 l1 l2 | I speak German (native), English (C1) and basic French.
lena |  | I have never worked with Marketo, but HubSpot users tell me the switch is easy.
sam | w0h0 | During an internship at Kestrel Energy I built six dashboards in Tableau, which forty field engineers used.
sam | w0h0 | It was rewarding to see 40 field engineers use the dashboards I built.
sam | w0h1 | I helped my team clean two million meter readings with Python.
sam | w1h0 | I have tutored fifteen students in calculus.
sam | w0 | My internship at Kestrel Energy ran from June to September 2024.
sam | e0 | I graduated in 2025 with a Bachelor of Science in Statistics (GPA 3.7).
sam | p0 | In my free time I trained a classifier on 12,000 recordings of bird calls.
sam | s0 | I use Python for most of my work.
nadia | w0h0 | Every night, my brigade of eleven serves 180 covers.
nadia | w0h1 | I redesigned the menu around daily catches, and food waste fell by a quarter.
piotr | w0 | I worked as a mechanical engineer at Vistula Turbines from 2012 to 2022.
piotr | w0h1 | Together with two suppliers I helped bring lead times down from ten weeks to six.
piotr | e0 | I hold a master's degree in mechanical engineering.
`);
