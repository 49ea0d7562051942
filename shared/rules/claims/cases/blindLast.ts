import { casesOf } from './people.ts';

/** A third and a fourth set, each written after the rules were mended by the one before. */
export const UNTRUE_LAST = casesOf(`
maya | w0h0 | The migration I led at Northwind Labs moved us from a monolith to 14 TypeScript services and cut our AWS bill in half.
maya | w0h0 | I led the migration of a payments monolith to 14 Python services on Kubernetes.
maya | w0h1 | Redis caching and PostgreSQL sharding on 12 nodes helped me cut checkout latency.
maya | w0h1 | I cut p99 checkout latency from 900 ms to 24 ms.
maya | w0h2 | I planned and moved 30 TB of customer data without downtime.
maya | w1h0 | My ingestion services in Go handled 400,000 events per second on Kafka.
maya | w1h1 | I mentored a dozen engineers at Contoso Data.
maya | w1h1 | I managed and mentored 4 engineers.
maya | w0 | I have been a Tech Lead at Northwind Labs since 2021.
maya | w0 w1 | I have worked at Northwind Labs since 2017.
maya | e0 | I have a Stanford MBA.
maya | sum | I have more than fifteen years of experience building payment systems.
maya | s2k0 | I am a Certified Kubernetes Administrator.
maya | w0h0 | In 2020 I led the migration of a payments monolith at Northwind Labs.
tomas | w0h0 | I coordinate a team of 18 nurses on night shifts.
tomas | w0h0 | I coordinate a team of 8 nurses in a 60-bed unit.
tomas | w0h1 | I reduced medication errors by 13% by introducing barcode checks.
tomas | w0h1 | At Lakeside Clinic I introduced barcode checks, which reduced medication errors.
tomas | w0h2 | I developed the national curriculum for infection control.
tomas | w1h1 | I was responsible for the Epic roll-out and led its introduction.
tomas | w0 | I have been Matron at St. Brigid's Hospital since 2019.
tomas | w1 | I worked at Lakeside Clinic from 2012 to 2019.
tomas | l1 | Spanish is my second native language.
tomas | c0 | I am certified in ACLS and in paediatric nursing.
lena | w0h0 | I managed an annual budget of €12 million.
lena | w0h0 | I managed an annual budget of €1.2 million and a team of five.
lena | w0h1 | I grew newsletter subscribers from 2,000 to 85,000.
lena | w0h2 | I launched the brand on LinkedIn without agency support.
lena | w1h0 | I wrote thirteen articles a week at Helio Media.
lena | w1h1 | I built the new website of Helio Media.
lena | w0 | I was the Chief Marketing Officer of Brightwater Foods.
lena | e0 | I hold a Master of Arts from Humboldt University.
sam | w0h0 | I built 16 Tableau dashboards used by 40 field engineers.
sam | w0h1 | I designed the pipeline that cleaned 2 million meter readings with Python.
sam | w1h0 | I tutored 150 high-school students in calculus.
sam | w0 | I spent two years at Kestrel Energy.
nadia | w0h2 | I never failed a hygiene inspection in twenty years.
nadia | w1h0 | I founded a second restaurant in Porto.
piotr | w1h0 | I ran 2000 wind tunnel tests.
piotr | w0h2 | I hired and supervised 5 technicians.
maya | w0h0 | I led a two-year migration of a payments monolith to 14 TypeScript services on Kubernetes.
maya | w0h0 | I led the migration of a search monolith to 14 TypeScript services on Kubernetes.
maya | w0h1 | My caching layer in Redis cut p99 checkout latency from 900 ms to 240 ms and lifted conversion by 8%.
maya | w0h1 | With MongoDB and Redis caching I cut p99 checkout latency to 240 ms.
maya | w0h2 | I moved 3 TB of customer data to three new regions without downtime.
maya | w1h0 | At Contoso Data I led the team that built Go ingestion services on Kafka.
maya | w1h1 | I coached 4 engineers and two managers.
maya | w1h2 | I set up the on-call handbook.
maya | w0 | I joined Northwind Labs in June 2021.
maya | e0 | I have a Bachelor of Arts in Computer Science from Stanford.
maya | e0 | I graduated from Stanford in 2016.
maya | w0h0 | As the architect of our platform at Google, I led the migration to 14 services.
tomas | w0h0 | I coordinate a team of 8 nurses on day and night shifts across two hospitals.
tomas | w0h1 | I cut medication errors by more than 40%.
tomas | w0h2 | I train 25 nurses every month in infection control.
tomas | w1h0 | I never cared for more than 12 patients per shift.
tomas | w0 | I have over ten years at St. Brigid's Hospital.
tomas | l1 | I speak Spanish, Italian and English.
lena | w0h0 | I managed a €1.2 million budget and grew sales by 15%.
lena | w0h1 | I grew newsletter subscribers by 200% to 85,000.
lena | w1h0 | I edited and wrote three articles a week for Forbes.
lena | w1h1 | I designed the website of Helio Media.
lena | w0 | For five years I was Marketing Manager at Brightwater Foods.
sam | w0h0 | I built 6 Tableau dashboards used by all 400 field engineers.
sam | w0h1 | I cleaned and modelled 2 million meter readings.
sam | p0 | I trained a classifier for bird calls in TensorFlow.
sam | w1h0 | I was head tutor for 15 high-school students.
nadia | w0h1 | I cut food waste by three quarters.
piotr | w1h1 | I published three papers on blade erosion.
`);
export const TRUE_LAST = casesOf(`
maya | w0h0 | If I had to pick one project, it would be the payments migration I led at Northwind Labs.
maya | w0h0 | We went from one monolith to fourteen services, and I led that migration.
maya | w0h1 | Slow checkouts bother me, so I brought p99 latency at ours down from 900 to 240 ms.
maya | w0h1 | The fix was partitioning in PostgreSQL together with caching in Redis.
maya | w0h2 | I know how to move data at scale: 3 TB of it went to a new region without downtime.
maya | w1h0 | My first years were about throughput: Go services on Kafka, 40,000 events per second.
maya | w1h1 | Engineers I mentored at Contoso, four in all, taught me as much as I taught them.
maya | w0 | Since March 2021 I have been part of Northwind Labs.
maya | w0 w1 | In more than nine years as a backend engineer I have worked at two companies.
maya | sum | I build payment and data systems.
maya | s1k0 s1k1 | PostgreSQL and Redis are tools I use.
maya | e0 | Stanford is where I studied computer science.
maya |  | I would like to know how your team splits work between services.
maya |  | Rust is a language I have wanted to use for years.
tomas | w0h0 | Nights in intensive care are my world: I coordinate eight nurses there.
tomas | w0h1 | Our medication errors dropped by 30% thanks to barcode checks, which I introduced.
tomas | w0h2 | New nurses learn infection control from me; 25 have so far.
tomas | w1h0 | Twelve patients per shift was normal for me at Lakeside Clinic.
tomas | w1h1 | I assisted in introducing electronic health records at Lakeside.
tomas | w0 | For seven years now I have worked at St. Brigid's Hospital.
tomas | l1 | My Spanish is good enough for everyday talk.
tomas |  | I care about patients, and I care about the people who look after them.
lena | w0h0 | I have handled an annual budget of 1.2 million euros.
lena | w0h1 | Starting with 20,000 subscribers, I grew our newsletter to 85,000.
lena | w0h2 | I launched our brand on TikTok on a small team, without agency support.
lena | w1h0 | Three articles a week was my pace at Helio Media.
lena | w1h1 | I had a part in the redesign of Helio Media's website.
lena | w0 | Brightwater Foods was my employer until 2023.
lena | e0 | I wrote my master's thesis at the University of Hamburg.
lena | l1 | I work in English every day and am at level C1.
sam | w0h0 | Six Tableau dashboards of mine are used by field engineers.
sam | w0h1 | I gave a hand in cleaning two million meter readings.
sam | w1h0 | I have taught calculus to high-school students.
sam | p0 | Birdsong is a project where I trained a classifier in PyTorch.
sam | e0 | I finished university in Toronto last year.
sam |  | I am at the start of my career and want to learn from experienced people.
nadia | w0h0 | A brigade of 11 works under me.
nadia | w0h1 | With a menu built around daily catches I cut food waste by 25 percent.
piotr | w0h2 | I have supervised technicians during assembly.
piotr | w1h1 | I co-wrote a paper on blade erosion.
maya | w0h0 | In my current role, I led a complex migration from a payments monolith to 14 TypeScript services.
maya | w0h0 | This migration, which I led at Northwind Labs, involved 14 services and gave me a solid understanding of Kubernetes.
maya | w0h1 | I have a track record of improving performance: I cut p99 checkout latency from 900 ms to 240 ms.
maya | w0h1 w0h2 | I reduced checkout latency with Redis caching and moved 3 TB of data without downtime.
maya | w0h2 | One challenge was moving 3 TB of customer data to a new region, and we managed it without downtime.
maya | w1h0 | Earlier in my career I built Go services that ingested 40,000 events per second on Kafka.
maya | w1h1 | I also enjoyed mentoring four engineers.
maya | w0 | I have been working as a Senior Backend Engineer at Northwind Labs since March 2021.
maya | sum | With nine years of experience in payment and data systems, I feel ready for this role.
maya | s1k2 w1h0 | I have used Kafka at Contoso Data and would love to use it again at Acme.
maya | s2k2 | AWS is part of my toolbox.
maya |  | I am particularly excited about Acme's focus on developer experience.
maya |  | I am confident that I would be a strong addition to your team.
maya |  | This is exactly the kind of problem I want to work on.
tomas | w0h0 | In my role as Charge Nurse, I coordinate a team of eight nurses on night shifts.
tomas | w0h1 | I am proud of having reduced medication errors by 30% through barcode checks.
tomas | w0h2 | I have also trained 25 new nurses in infection control, which I found very rewarding.
tomas | w0h2 w1h0 | From caring for 12 patients per shift I went on to train 25 new nurses.
tomas | l1 | I can speak with Spanish patients in their own language (B2).
lena | w0h0 w0h1 | At Brightwater Foods I managed an annual budget of €1.2 million and grew the newsletter to 85,000 subscribers.
lena | w0h2 | When we launched on TikTok, I did so without agency support.
lena | w1h0 | I have written three articles a week, so deadlines do not scare me.
lena | e0 | My academic background is a Master of Arts in Communication.
lena | s0k0 | SEO is one of my core skills.
sam | w0h0 | For instance, I built six Tableau dashboards that 40 field engineers used.
sam | w0h1 | I gained experience in cleaning large data sets with Python when I assisted in cleaning 2 million meter readings.
sam | p0 | In my project Birdsong I trained a classifier on 12,000 recordings.
sam | w1h0 | As a tutor I helped 15 high-school students with calculus.
nadia | w0h0 | I lead a kitchen brigade of 11 and we serve 180 covers a night.
piotr | w0h0 | I have designed rotor housings in SolidWorks for three turbine models.
`);
