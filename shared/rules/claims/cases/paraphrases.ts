import { casesOf } from './people.ts';

/** True drafts in other words than the facts'. */
export const PARAPHRASES = casesOf(`
maya | w0h0 | I led Northwind's move from a monolithic payments system to fourteen TypeScript microservices running on Kubernetes.
maya | w0h0 | At Northwind Labs I was in charge of migrating the payments monolith to 14 services.
maya | w0h0 | Migrating a payments monolith to fourteen services taught me patience; I led that work at Northwind.
maya | w0h0 | I headed the migration of a payments monolith to Kubernetes.
maya | w0h0 | I helped move a payments monolith to TypeScript services.
maya | w0h0 | Leading the migration of our payments monolith, I learned to break big problems into small steps.
maya | w0h1 | I brought p99 checkout latency down from 900 ms to 240 ms.
maya | w0h1 | I made checkout almost four times faster at the 99th percentile by partitioning PostgreSQL and caching in Redis.
maya | w0h1 | Using PostgreSQL partitioning and a Redis cache, I reduced p99 checkout latency by about 73 percent.
maya | w0h1 | Checkout latency at p99 fell from 0.9 seconds to 0.24 seconds after I partitioned our Postgres tables.
maya | w0h1 | I cut p99 latency of the checkout by more than 70%.
maya | w0h2 | I moved three terabytes of customer data to another region with zero downtime.
maya | w0h2 | I migrated 3 TB of customer data to a new region, with no downtime at all.
maya | w1h0 | At Contoso I wrote ingestion services in Golang that handled forty thousand events per second on Kafka.
maya | w1h0 | Built Go ingestion services for 40k events per second on Kafka.
maya | w1h0 | I developed Kafka-based ingestion services in Go, handling 40,000 events a second.
maya | w1h1 | I mentored four engineers.
maya | w1h1 | I coached four fellow engineers at Contoso.
maya | w1h2 | I contributed to our on-call handbook.
maya | w1h2 | I helped with the on-call handbook at Contoso Data.
maya | w0 | I've been with Northwind Labs since 2021, currently as a Senior Backend Engineer.
maya | w0 | I have been a senior backend engineer at Northwind for more than five years.
maya | w0 | For over five years I have worked at Northwind Labs.
maya | w1 | I spent more than three years at Contoso Data.
maya | w1 | I was a backend developer at Contoso Data from 2017 to 2021.
maya | w1 | Between 2017 and 2021 I worked for Contoso Data as a Backend Engineer.
maya | w1 | I worked at Contoso for almost four years.
maya | w0 w1 | I have worked as a backend engineer since 2017, first at Contoso Data and then at Northwind Labs.
maya | e0 | I studied Computer Science at Stanford and graduated in 2017 with a bachelor's degree.
maya | e0 | I have a B.S. in Computer Science (Stanford, 2013–2017).
maya | e0 | My degree is a BSc in computer science from Stanford University.
maya | sum | I bring nine years of experience with payment systems.
maya | sum | For nine years I have been building payment and data systems in TypeScript and Go.
maya | sum | As a backend engineer, I have built payment systems with PostgreSQL.
maya | s1k2 s2k0 | My toolbox includes Kafka and k8s.
maya | s2k2 s2k3 | I am comfortable with AWS and Terraform.
maya | s0k2 | I also write Python.
maya | l0 | English is my native language.
maya | s1k2 | I have worked with Kafka, and I would love to learn Rust at Acme.
maya |  | I want to learn Rust, and your team's work on GraphQL is a good reason to.
maya |  | I am excited about Acme because your mission resonates with me.
maya |  | I would like to join Acme as a Staff Engineer.
maya |  | I have not worked with Rust yet, but I am eager to learn it.
maya | w0h0 | Your role needs someone who has moved a system like this before: I led the migration of a payments monolith to 14 services.
maya | w0h1 w0h2 | I cut checkout latency to 240 ms, and I moved 3 TB of customer data without downtime.
maya | w0h0 w1h1 | I led a migration at Northwind Labs and mentored four engineers at Contoso Data.
tomas | w0h0 | On nights I coordinate eight nurses in an intensive care unit with sixteen beds.
tomas | w0h0 | I coordinate a night team of eight nurses in a 16-bed ICU.
tomas | w0h0 | Coordinating a team of 8 nurses on night shifts has taught me to stay calm.
tomas | w0h1 | By introducing barcode checks I lowered medication errors by thirty percent.
tomas | w0h1 | Medication errors went down by 30 % after I introduced barcode checks at St. Brigid's.
tomas | w0h1 | I introduced barcode checks, which cut medication errors by almost a third.
tomas | w0h2 | I have trained twenty-five new nurses in infection control.
tomas | w0h2 | I taught infection control to 25 new nurses at St. Brigid's Hospital.
tomas | w0h2 | More than twenty new nurses were trained by me in infection control.
tomas | w1h0 | I cared for a dozen patients on every shift at Lakeside Clinic.
tomas | w1h0 | At Lakeside I looked after twelve patients per shift.
tomas | w1h1 | At Lakeside Clinic I supported the introduction of electronic health records.
tomas | w1h1 | I helped bring in Epic, our electronic health record.
tomas | w0 | I have worked at St. Brigid's Hospital for over seven years.
tomas | w0 | Since 2019 I have been a charge nurse in intensive care.
tomas | w1 | Before that I was a staff nurse at Lakeside Clinic for three and a half years.
tomas | w0 w1 | I have been a nurse since 2015.
tomas | w0 w1 | I have eleven years of nursing experience.
tomas | e0 | I graduated from the University of Leeds in 2015 with a BSc in Nursing.
tomas | e0 | My nursing degree is from the University of Leeds.
tomas | l1 | I speak conversational Spanish.
tomas | l0 l1 | I am a native English speaker and speak Spanish (B2).
tomas | c0 | I hold the ACLS certificate of the American Heart Association.
tomas | s1 | Wound care is one of my skills.
tomas |  | I would love to be part of Riverbank Trust.
tomas |  | I hope to grow into the role of Ward Manager.
tomas |  | What draws me to Riverbank Trust is your focus on patients.
lena | w0h0 | I was responsible for a yearly budget of 1.2 million euros.
lena | w0h0 | I managed a budget of more than €1 million a year at Brightwater.
lena | w0h0 | My annual budget at Brightwater Foods was EUR 1.2m.
lena | w0h1 | I increased newsletter subscribers from 20k to 85k.
lena | w0h1 | Under me the newsletter grew from twenty thousand to eighty-five thousand subscribers.
lena | w0h1 | I more than quadrupled the number of newsletter subscribers, from 20,000 to 85,000.
lena | w0h2 | I launched our brand on TikTok, with no support from an agency.
lena | w0h2 | I brought the brand to TikTok without an agency.
lena | w1h0 | I wrote 3 articles each week at Helio Media.
lena | w1h0 | Writing three articles a week taught me to work fast.
lena | w1h1 | I took part in the redesign of Helio's website.
lena | w1h1 | I helped redesign the website of Helio Media.
lena | w0 | I led nothing bigger than my own budget, but I was Marketing Manager at Brightwater Foods for more than three years.
lena | w0 | I was Marketing Manager at Brightwater Foods, 2020 to 2023.
lena | w0 | From 2020 until August 2023 I worked as a marketing manager for Brightwater Foods.
lena | w1 | I spent almost four years as a content editor at Helio Media.
lena | w1 w0 | I moved from content editor at Helio Media to Marketing Manager at Brightwater Foods.
lena | e0 | I have a master's degree in Communication from the University of Hamburg.
lena | e0 | I studied communication in Hamburg and finished with an M.A. in 2015.
lena | s0k0 s0k1 | I am good at SEO and I use Google Analytics.
lena | s0k3 | Copywriting is my craft.
lena | l0 l1 | German is my mother tongue, and my English is at C1.
lena | l2 | I know some French.
lena |  | I am curious about Marketo, which I have not used before.
lena |  | Growing a brand with your team at Peakline would be a joy.
lena |  | I read about your new campaign, and I admire how honest it is.
sam | w0h0 | I built half a dozen Tableau dashboards for forty field engineers.
sam | w0h0 | As an intern at Kestrel Energy I created six dashboards in Tableau.
sam | w0h0 | Forty field engineers used the six Tableau dashboards I built.
sam | w0h1 | I helped clean two million meter readings in Python.
sam | w0h1 | I assisted with cleaning 2M meter readings using Python.
sam | w0h1 | I supported the cleaning of about two million meter readings.
sam | w1h0 | I taught calculus to fifteen high school students as a tutor.
sam | w1h0 | Tutoring 15 students in calculus taught me to explain things simply.
sam | w0 | I did an internship at Kestrel Energy in the summer of 2024.
sam | w0 | I spent four months at Kestrel Energy as a data analyst intern.
sam | w1 | From 2022 to 2024 I was a tutor at Maple Learning Centre.
sam | w1 | I tutored at Maple Learning Centre for more than two years.
sam | e0 | I hold a BSc in Statistics from the University of Toronto.
sam | e0 | I graduated from Toronto in May 2025 with a degree in statistics.
sam | p0 | Birdsong, a project of mine, classifies bird calls; I trained it on twelve thousand recordings.
sam | p0 | I built a bird call classifier in PyTorch.
sam | s0 s1 | I work with Python and SQL.
sam | s3 | I know the basics of R.
sam | l1 | I speak conversational Japanese.
sam |  | I would like to learn Spark and dbt at Orbit Analytics.
sam |  | I am looking for a first full-time role where I can learn from others.
sam |  | Thank you for your time. I look forward to hearing from you.
`);
