import { casesOf } from './people.ts';

/** All entailed by the cited facts, or claiming nothing. */
export const TRUE = casesOf(`
zoltan | w0 w0h0 | In my current role as a Site Reliability Engineer at Tidepay, I keep 140 microservices running on Amazon EKS, spread over three AWS regions.
zoltan | w0 w0h1 | At Tidepay, I brought mean time to recovery down from 52 to 17 minutes by putting runbooks and automated Argo CD rollbacks in place. This experience taught me that the best recovery is a boring one.
zoltan | w0h1 | By introducing runbooks and automatic rollbacks, I reduced our mean time to recovery by roughly two thirds.
zoltan | w0 w0h2 | I jointly lead Tidepay's weekly incident review. Database administration, however, is not one of my responsibilities.
zoltan | w0 | About four and a half years; I joined Tidepay in May 2022.
zoltan | w1 w1h0 | While working at Streamforge, I migrated sixty Jenkins jobs to GitLab CI, and as a result the average build went from 24 minutes down to nine.
zoltan | w1h0 | Moving 60 jobs from Jenkins to GitLab CI took a quarter of an hour off the average build. I learned how much goodwill a team gains when waiting stops.
zoltan | w1h1 | Eight teams used the 35 Terraform modules that I wrote, which taught me to treat infrastructure code as a product with real users.
zoltan | w1 w1h2 | At Streamforge I was involved in planning the transition from on-premises servers to AWS. What stayed with me is that a migration is as much about people as it is about machines.
zoltan | w1 | I spent a good three and a half years in Vienna as a DevOps Engineer at Streamforge, until April 2022.
zoltan | w2 w2h0 | As a system administrator at Duna Hosting, I looked after a fleet of 220 Debian servers using Ansible.
zoltan | w2h1 | Around thirty support tickets a day were answered by me, so I learned to listen first and type second.
zoltan | w2h2 | I was one of the people involved in a data centre move of 400 machines.
zoltan | e0 | I hold a bachelor's degree in Computer Engineering from the Budapest University of Technology, which I completed in January 2016.
zoltan | c0 | Yes, I have been a Certified Kubernetes Administrator (CNCF) since September 2023.
zoltan | p0 | My open-source tool drainwatch drains Kubernetes nodes before the hardware fails. It has 650 stars on GitHub.
zoltan | l0 l1 l2 | Hungarian is my mother tongue, my English is at C1 level, and my German is intermediate (B1).
zoltan | s1k0 s1k1 s1k2 | My observability toolkit includes Prometheus, Grafana and Loki.
zoltan | s3 | Only at beginner level.
zoltan | sum | I bring a decade of experience in keeping hosting, streaming and payment platforms up and running. I thrive in teams that talk openly about failure and look for causes rather than culprits.
brooke | w0 w0h0 | Last year, as a Senior Account Executive at Vantora Health, I closed $3.1 million in new business and finished twelve percent above quota.
brooke | w0h0 | I brought in a little over three million dollars of new business in 2025, exceeding my quota.
brooke | w0h1 | I have signed fourteen hospital groups, and on average the sales cycle lasted seven months. Cycles like these have taught me that patience and a clear plan achieve more than pressure.
brooke | w0h2 | I mentor two junior account executives. Sharing what I know is a part of the job that I genuinely enjoy.
brooke | w0 | I have been with Vantora Health in Chicago for a little over four years now.
brooke | w1 w1h0 | During my time at Gearline Software, I was responsible for 85 manufacturing accounts in the Midwest.
brooke | w1 w1h1 | Working hand in hand with the customer success team at Gearline Software, I lifted the renewal rate by twelve percentage points, to 93%.
brooke | w1h1 | Together with customer success, I moved renewals from 81 to 93 percent. The lesson I took from it is that a renewal is won long before the contract runs out.
brooke | w1h2 | I negotiated a three-year deal worth $640,000, which was the region's biggest contract in 2021.
brooke | w2 w2h0 | As an SDR at Bellwether Staffing, I made seventy-five calls each day and set up eighteen demos per month.
brooke | w2h1 | I contributed to the sales playbook, because good habits only spread when somebody writes them down.
brooke | w2h2 | Outreach sequences for a team of twelve were tested by me.
brooke | w0 w1 w2 | I have worked in sales since January 2018: first at Bellwether Staffing, then at Gearline Software, and now at Vantora Health.
brooke | e0 | I studied Marketing at Marquette University and graduated in May 2017 with a Bachelor of Science degree.
brooke | s0k0 s0k1 s0k2 | I am familiar with Salesforce, Gong and LinkedIn Sales Navigator.
brooke | s1 s2 | MEDDPICC and contract negotiation are both among my skills.
brooke | c0 | I have held the Salesforce Certified Administrator credential since early 2021.
brooke | l0 l1 | English is my native language, and I speak Spanish at an upper-intermediate level (B2).
brooke | sum | I have been selling to businesses for more than eight years, and most of my customers have been hospitals and manufacturers.
brooke | sum | What draws me to this role is the chance to have honest conversations with buyers about the problems they want to solve. I prepare carefully, ask plain questions and follow up when I said I would.
mateo | w0 w0h0 | As Sous Chef at Brasserie Lindqvist in Copenhagen, I am second in command of a nine-strong brigade, and we serve 130 covers on an average evening.
mateo | w0h1 | I got food cost down by six percentage points, to 28% of revenue, by renegotiating with six suppliers.
mateo | w0 w0h1 | At Brasserie Lindqvist, food cost fell from 34 to 28 percent of revenue because I renegotiated with half a dozen suppliers. This experience taught me that a fair price starts with an honest conversation.
mateo | w0h2 | Planning the staff rota every week is part of my job, and so is training three apprentices.
mateo | w0 | A bit more than five years, since September 2021.
mateo | w1 w1h0 | At Hotel Miramar I was in charge of the fish station in a one-star Michelin restaurant.
mateo | w1h1 | I have prepared banquets for as many as 320 guests, which showed me how much a well-planned mise en place is worth.
mateo | w1h2 | I supported the head chef in writing a tasting menu of seven courses.
mateo | w1 | From May 2017 to August 2021, so for a little over four years, I worked in San Sebastián as a chef de partie.
mateo | w2 w2h0 | During my time as a commis at Taberna Etxea, I baked eighty loaves of bread every day.
mateo | w2h1 | Roughly forty kilos of fish per shift were cleaned and filleted by me. Work like that gives you respect for the product.
mateo | w2h2 | I belonged to the team that won the city's pintxo competition in 2016. To me, cooking is a team sport.
mateo | e0 | I have a diploma in Cookery from the Escuela de Hostelería de Bilbao, obtained in February 2015.
mateo | s0 s1 s2 | HACCP, sous-vide and butchery are all part of my skill set.
mateo | s3 | My pastry skills are basic, and I would be glad to build on them.
mateo | l0 l1 l2 | Spanish (native), English (B2), a little Danish (A2).
mateo | c0 | Yes: Food Hygiene Level 3, January 2022.
mateo | sum | I am a classically trained cook who loves fish and open fire. I thrive in kitchens where people speak calmly, taste constantly and clean as they go.
mateo | sum | I would love to join a kitchen that takes its produce seriously and treats its people well. For me, a good service begins long before the first guest sits down.
mateo | w0 w1 w2 | Over more than eleven years, my path has taken me from commis chef to chef de partie and on to sous chef.
sunniva | w0 w0h0 | In my current position as an Associate Solicitor at Harrow Lane Legal, I handle roughly 45 commercial lease matters in parallel for clients in the retail and hotel sectors.
sunniva | w0h0 | Juggling some forty-five lease matters at once has taught me to set priorities early and to tell clients honestly what to expect.
sunniva | w0h1 | I have drafted and negotiated more than 120 leases. The largest of them carries an annual rent of £1.8 million.
sunniva | w0 w0h2 | At Harrow Lane Legal, I supervise three people: one trainee and two paralegals.
sunniva | w0 | I joined the firm in September 2022, so I have been there for just over four years.
sunniva | w1 w1h0 | My two years as a trainee solicitor at Fenwick Moor LLP took me through property, litigation, employment and banking.
sunniva | w1 w1h1 | As a trainee, I assisted in an arbitration that lasted three weeks and concerned a construction dispute of nine million pounds. It showed me how much depends on careful preparation.
sunniva | w1 w1h2 | Yes. At Fenwick Moor I went through 2,500 documents in Relativity as part of a disclosure exercise.
sunniva | w2 w2h0 | At the Citizens Law Centre, I gave advice to a dozen tenants each week on eviction and rent arrears, supervised by a solicitor.
sunniva | w2h1 | I had a part in winning a grant of £6,000 for a Saturday clinic.
sunniva | w2h2 | Case bundles for thirty tribunal hearings were prepared by me, a task that taught me to see order and accuracy as a courtesy to everyone in the room.
sunniva | w2 | I worked as a paralegal for just over a year, from July 2018 until August 2019.
sunniva | e0 | I studied law at the University of Aberdeen and graduated in 2018 with an upper second.
sunniva | e1 | I completed the Diploma in Professional Legal Practice at the University of Glasgow in June 2020.
sunniva | c0 | I was admitted as a solicitor in Scotland in September 2022.
sunniva | l0 l1 | I am a native speaker of both English and Norwegian.
sunniva | l2 | B1, so intermediate.
sunniva | s0 s1 s2 | My skills include Relativity, Clio and legal research.
sunniva | s3 | I would describe my contract drafting as advanced.
sunniva | sum | As a property lawyer with a liking for plain English, I believe that a contract should be readable by the people who sign it. I am excited by the prospect of bringing that attitude to your team.
`);

/** Each claims something that the cited facts do not say. */
export const UNTRUE = casesOf(`
zoltan | w0 w0h2 | At Tidepay, I co-lead the weekly incident review and am also responsible for database administration.
zoltan | w0h1 | By introducing runbooks and automatic rollbacks with Flux, I cut mean time to recovery from 52 minutes to 17.
zoltan | w0h1 | Thanks to the runbooks and automatic rollbacks that I introduced, the number of incidents fell by two thirds.
zoltan | w0 w0h0 | At Tidepay, I run 140 microservices on Google Kubernetes Engine across three regions.
zoltan | w0 w1h0 | At Tidepay, I moved sixty Jenkins jobs to GitLab CI and shortened the average build from 24 minutes to nine.
zoltan | w1h0 | Moving 60 Jenkins jobs to GitLab CI shortened our average build from 24 minutes to 9 seconds.
zoltan | w1h1 | I led eight teams, for which I wrote 35 Terraform modules.
zoltan | w1 w1h2 | I was in charge of Streamforge's migration from on-premises servers to AWS and completed it ahead of schedule.
zoltan | w2 w2h2 | At Duna Hosting, I took part in a data centre move of 400 machines that was finished without any downtime.
zoltan | c0 | I have been a Certified Kubernetes Security Specialist since September 2023.
zoltan | p0 | My open-source tool drainwatch is used in production by 650 companies.
zoltan | e0 | I hold a master's degree in Computer Engineering from the Budapest University of Technology.
brooke | w0 w0h0 | Every year since I joined Vantora Health, I have closed more than three million dollars in new business.
brooke | w0h0 | With $3.1 million in new business and 112% of quota, I was the top seller in the company in 2025.
brooke | w0h1 | I signed 14 hospital groups and shortened the average sales cycle by seven months.
brooke | w0 w0h2 | At Vantora Health I manage a sales team of fourteen and mentor two junior account executives.
brooke | w1 w1h0 | At Gearline Software, I managed 85 manufacturing accounts across the whole of North America.
brooke | w1h1 | Entirely on my own, without help from other teams, I raised the renewal rate from 81% to 93%.
brooke | w1h2 | I negotiated a three-year contract worth $640,000 per year.
brooke | w0 w1h2 | At Vantora Health, I negotiated a three-year contract worth $640,000, the largest in the region in 2021.
brooke | w2 w2h0 | As an SDR at Bellwether Staffing, I made 75 calls a day and booked 18 demos a week.
brooke | w2h1 | I wrote the sales playbook from start to finish, and the company adopted it nationwide.
brooke | s0k0 s0k1 | My toolkit includes Salesforce, Gong and HubSpot.
brooke | c0 | I am a Salesforce Certified Sales Cloud Consultant, certified in February 2021.
brooke | e0 | I earned an MBA in Marketing at Marquette University in 2017.
mateo | w0 w0h0 | As Head Chef of Brasserie Lindqvist, I lead a brigade of nine that serves 130 covers on an average evening.
mateo | w0h0 | I am second in command of a brigade of 9, and we serve 130 covers in an average week.
mateo | w0h1 | By renegotiating with six suppliers, I lowered food waste from 34% to 28%.
mateo | w0h1 | I lowered food cost from 34% to 28% of revenue by taking the most expensive dishes off the menu.
mateo | w0h2 | I have trained three apprentices, all of whom passed their final exams with distinction.
mateo | w1 w1h0 | While I ran the fish station at Hotel Miramar, my work earned the restaurant its first Michelin star.
mateo | w1h2 | I single-handedly created the seven-course tasting menu, as the head chef left it entirely to me.
mateo | w2 w1h1 | At Taberna Etxea, I prepared banquets for up to 320 guests.
mateo | w2h1 | I butchered around 40 kg of beef per shift.
mateo | w2h2 | I was captain of the team that won the national pintxo competition in 2016.
mateo | c0 | I hold the Food Hygiene Level 4 certificate, which I obtained in January 2022.
mateo | l2 | I speak Danish fluently and hold the daily briefings in that language.
mateo | w0 | I joined Brasserie Lindqvist in September 2019, so I have been there for seven years.
sunniva | w0 w0h0 | As a partner at Harrow Lane Legal, I handle about 45 commercial lease matters at a time for retail and hotel clients.
sunniva | w0h1 | I have drafted and negotiated over 120 leases, each with a yearly rent of at least £1.8 million.
sunniva | w0h2 | I supervise two trainees and one paralegal.
sunniva | w1 w1h0 | At Fenwick Moor LLP, I completed four seats: property, litigation, tax and banking.
sunniva | w1h1 | I acted as lead counsel in a three-week arbitration over a £9 million construction dispute.
sunniva | w1h1 | I assisted in a three-week arbitration that ended with our client being awarded £9 million.
sunniva | w1h2 | I reviewed 2,500 documents in Everlaw for a disclosure exercise.
sunniva | w2 w2h0 | At the Citizens Law Centre, I advised 12 tenants a week independently, without the supervision of a solicitor.
sunniva | w2h1 | I founded a Saturday clinic and personally raised £6,000 in private donations for it.
sunniva | w2h2 | I represented clients at 30 tribunal hearings.
sunniva | e0 | I graduated from the University of Aberdeen with a first-class law degree.
sunniva | c0 | I have been admitted as a solicitor in England and Wales since September 2022.
`);
