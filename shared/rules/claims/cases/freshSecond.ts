import { casesOf } from './people.ts';

/** True drafts: as models write them, flowery, and as people write whose first language is another. */
export const TRUE = casesOf(`
ines | w0h0 | In my current role I care for up to six children each shift on an oncology ward with 22 beds.
ines | w0h0 w0 | At Oakfield Children's Hospital, where I am a Senior Paediatric Nurse, I look after up to 6 children per shift.
ines | w0h1 | By introducing a pain diary, I was able to reduce night-time calls by 18%.
ines | w0h1 | The result of the pain diary was that calls during the night decreased 18 %.
ines | w0h2 | Supervising student nurses, three of them every term, has made me a more patient colleague.
ines | w1h0 | My days at Severn View Clinic were busy: around 40 vaccinations every week.
ines | w1h1 | I was one of those who supported the clinic in moving from paper to SystmOne.
ines | w1h1 w1 | As a paediatric nurse at Severn View I helped colleagues to move from paper charts to SystmOne.
ines | w1h2 | Safeguarding matters to me; at Severn View I was a member of the working group.
ines | e0 | I have a Bachelor of Nursing in Child Nursing, from Cardiff University.
ines | e0 w1 | After graduating from Cardiff in July 2019 I started at Severn View Clinic in September of that year.
ines | c0 | I am certified in paediatric life support (EPALS, Resuscitation Council UK).
ines | l0 l1 | I speak Spanish natively and English on level C1.
ines | w0 | For more than four years now I work at Oakfield in Bristol.
ines |  | I believe that a calm voice is sometimes the best medicine.
ines |  | Your trust cares for families from three counties, and I would be honoured to be part of this.
gwen | w0h0 | Teaching five classes at once, each with 28 pupils, taught me to plan.
gwen | w0h0 | I have experience in teaching mathematics to pupils between 11 and 16.
gwen | w0h1 | Under my teaching the share of pupils who passed GCSE mathematics increased from 61% to 78% within three years.
gwen | w0h1 | Three years of steady work brought our GCSE pass rate from 61 percent to 78 percent.
gwen | w0h2 | I also led a robotics club after school.
gwen | w1h0 | In my first year I co-planned a unit on statistics for Year 9.
gwen | w1h1 | I once organised a journey to CERN for 34 pupils.
gwen | w0 | My last position was Mathematics Teacher at Hillcrest Academy in Swansea, from September 2018 to July 2025.
gwen | w0 w1 | I have taught mathematics for eight years.
gwen | e0 e1 | With a degree in mathematics from Exeter and a PGCE, I am well prepared for the classroom.
gwen | s0 s1 | I work with GeoGebra and I differentiate my lessons.
gwen | l0 l1 | Besides English I speak Welsh at an intermediate level.
gwen | s2 | My Python is basic, but enough for a robotics club.
gwen |  | What I would like to bring to Llandaff School is curiosity.
raj | w0h0 | My new annual recurring revenue in 2024 was $2.4 million, which was 118% of my quota.
raj | w0h0 | I exceeded my quota in 2024, closing 2.4 million dollars in new ARR.
raj | w0h1 | From scratch I created a pipeline of 70 accounts in the mid-market.
raj | w0h1 | I developed seventy mid-market accounts where there had been none.
raj | w0h2 | When five new sales representatives joined, I helped with their onboarding.
raj | w1h0 | I started my career with 60 cold calls each day.
raj | w1h0 | Every month I booked fifteen meetings, every day I made sixty calls.
raj | w1h1 | In the Dallas office I was the one who kept the records in Salesforce clean.
raj | w0 | I was with Quillstack for over four years as an Account Executive.
raj | w1 | Before that, from March 2019, I was a Sales Development Representative at Delmont Telecom.
raj | w1 | I joined Delmont Telecom in 2019 and stayed for about two years.
raj | e0 | I hold a bachelor's degree in Business Administration from Texas State University.
raj | e0 | In May 2018 I graduated from Texas State.
raj | s2 | Negotiation is one of my skills.
raj | s0 s3 | My toolkit: Salesforce and MEDDIC.
raj | l1 | I speak conversational Hindi.
raj |  | Should you offer me the role, I could start within a month.
raj |  | I admire that Brightloop publishes its prices.
olek | w0h0 | More than 120 homes have been wired by me, from the first fix until the final test.
olek | w0h0 | I do domestic wiring: over 120 homes so far.
olek | w0h1 | Solar is my favourite: I installed panels with battery storage on 35 farms.
olek | w0h1 | I have experience with battery storage and solar panels from 35 farms.
olek | w0h2 | At the moment I train two apprentices, which I like very much.
olek | w1h0 | I assisted when a hospital wing was rewired.
olek | w1h1 | Four supermarkets had their lighting maintained by me.
olek | w0 | I am an electrician at Brennan Electrical in Cork since 2016.
olek | w0 | For ten years I have worked at Brennan Electrical.
olek | w1 w0 | In 2016 I finished my apprenticeship and moved to Ireland to work for Brennan Electrical.
olek | c0 | I am registered with Safe Electric as an electrical contractor since November 2018.
olek | s1 | I am good at fault finding.
olek | l0 l1 | My native language is Polish and my English is B2.
olek |  | I do not have experience with KNX, but I want to learn it.
olek |  | Safety comes before speed.
farah | w0h0 | I shortened the month-end close at Meridian Foods, which took 9 days and now takes 5.
farah | w0h0 | Month-end close went from nine days down to five thanks to my work.
farah | w0h1 | VAT returns for three entities, with a combined turnover of 48 million pounds, are prepared by me.
farah | w0h1 | I handle the VAT returns of 3 entities.
farah | w0h2 | I have cooperated with the auditors of Grant Thornton.
farah | w1h0 | During my time at Pell & Rowe I audited 25 clients, mainly in retail and construction.
farah | w1h0 | My audit experience covers 25 clients from retail and construction.
farah | w1h1 | I was part of the team which found an error of £300,000 in the stock.
farah | w0 | Currently I am Financial Accountant at Meridian Foods in Leicester.
farah | w1 | From September 2017 until September 2020 I worked for Pell & Rowe as an Audit Associate.
farah | sum | As an accountant I have closed the books of three companies.
farah | e0 | My degree is a BSc in Accounting and Finance from the University of Leicester.
farah | c0 | I qualified as ACA with ICAEW in December 2020.
farah | s2 s0 | I have advanced Excel skills and use Xero.
farah | l1 l2 | I speak Urdu at native level and a little French.
farah | s3 | I am familiar with IFRS.
farah |  | Numbers tell stories, and I like to listen.
dieter | w0h0 | I have led 14 warehouse workers in the late shift at Lindau Logistik.
dieter | w0h0 | Leading fourteen people on the late shift was my daily work.
dieter | w0h1 | Handheld scanners helped me to cut picking errors from 2.1 % to 0.6 %.
dieter | w0h1 | Under my supervision, picking errors fell to 0.6%.
dieter | w0h2 | I am proud that since 2021 no reportable accident happened.
dieter | w1h0 | At Baywa Lager I moved three hundred pallets per day.
dieter | w1h1 | I was involved in planning the new cold store.
dieter | w0 | I worked seven years as a shift supervisor, until March 2026.
dieter | w1 | I began as forklift operator at Baywa Lager in May 2013.
dieter | w1 w0 | In 2019 I changed from Baywa Lager to Lindau Logistik.
dieter | e0 | I did an apprenticeship in warehouse logistics at the Berufsschule Ravensburg.
dieter | s0 s1 | I drive a forklift and I work with SAP EWM.
dieter | l0 l1 | German is my mother tongue; English I speak at B1.
dieter |  | I have never used your WMS, but systems resemble each other.
dieter |  | For me a tidy hall is a safe hall.
yuki | w0h0 | I rebuilt the booking page in React so that it loads in 1.2 seconds instead of four.
yuki | w0h0 | Loading time of the booking page went from 4 seconds to 1.2 after my rebuild in React.
yuki | w0h1 | Playwright is the tool in which I wrote 180 component tests.
yuki | w0h2 | I support two junior developers by reviewing their code.
yuki | w1h0 | Twelve game launches had landing pages that I developed.
yuki | w1h1 | I am one of the contributors to a design system used by 9 teams.
yuki | w0 | I have been a Frontend Developer at Papertrail Studio for more than three years.
yuki | w1 | In April 2021 I joined Nagoya Games as a Junior Web Developer.
yuki | w0 w1 | I have over five years of professional experience in web development.
yuki | e0 | My Bachelor of Engineering in Informatics is from Kyoto University.
yuki | p0 | I created Kanjigrid, a free app for practising kanji with 4,000 monthly users.
yuki | p0 | Kanjigrid is built with Vue and Firebase.
yuki | s0k2 s0k4 | CSS and Figma are among my skills.
yuki | l0 | I am a native Japanese speaker.
yuki |  | I have no experience with Svelte yet.
yuki |  | Lumenary's focus on accessibility is the reason for my application.
maya | w0h1 | Checkout became much faster: p99 latency is 240 ms now, and it was 900 ms.
maya | w1h0 | I have designed and built ingestion services in Go that handle 40,000 events a second.
tomas | w0h0 | As the coordinator of the night shift I work with 8 nurses in a 16-bed ICU.
lena | w0h1 | Subscribers of our newsletter more than quadrupled, to 85,000.
sam | w0h0 | Six Tableau dashboards that I built are used by 40 engineers in the field.
nadia | w0h1 | By redesigning the menu I lowered food waste by 25%.
piotr | w0h1 | I worked together with two suppliers and lead times became four weeks shorter.
`);

export const UNTRUE = casesOf(`
ines | w0h0 | In my current role I manage up to six nurses each shift.
ines | w0h1 | The pain diary was the idea of a colleague and I never introduced it.
ines | w0h2 | I supervise three student nurses each week.
ines | w1h1 | I trained the whole clinic in SystmOne.
ines | w1 | Until 2023 I worked at Severn View Clinic.
ines | e0 | I hold a Bachelor of Nursing from King's College London.
ines | c0 | I have held my EPALS certificate since 2021.
gwen | w0h1 | The GCSE pass rate fell from 78% to 61%.
gwen | w0h1 | Within two years the pass rate rose from 61% to 78%.
gwen | w0h2 | I won a national prize with our robotics club.
gwen | w0 | I have been Deputy Head at Hillcrest Academy since 2018.
gwen | w1h0 | I wrote the Year 9 statistics unit that the county adopted.
gwen | e1 | I completed my PGCE in 2019.
raj | w0h0 | I closed $2.4 million in new annual recurring revenue in a quarter.
raj | w0h0 | I missed my quota in 2024.
raj | w0h1 | I inherited a pipeline of 170 accounts.
raj | w0h2 | I hired five new sales representatives.
raj | w1h0 | I made 600 cold calls a day.
raj | w0 | I worked at Salesforce as an Account Executive until 2025.
raj | w0 w1 | I have twelve years of sales experience.
olek | w0h0 | I have wired more than 120 hospitals.
olek | w0h1 | I have never installed solar panels.
olek | w0h2 | I train twelve apprentices.
olek | w1h0 | I was the lead electrician in rewiring a hospital wing.
olek | w0 | I have been the owner of Brennan Electrical since 2016.
olek | c1 | I hold a crane operator certificate from January 2024.
farah | w0h0 | I shortened the year-end close from 9 weeks to 5.
farah | w0h1 | I prepare the VAT returns for three entities with a turnover of $48 million.
farah | w1h0 | I led the audits of 25 clients.
farah | w1h1 | I found fraud of £3 million.
farah | e0 | My degree is an MSc in Accounting and Finance.
farah | w0 | I am the Finance Director of Meridian Foods.
dieter | w0h0 | I led 14 warehouse workers and 20 drivers.
dieter | w0h1 | I cut picking errors to zero.
dieter | w0h2 | There was no reportable accident since 2016.
dieter | w1h1 | I was responsible for the new cold store.
dieter | w1 | At Baywa Lager I was a Shift Supervisor.
dieter | e0 | I have a degree in logistics from the University of Munich.
yuki | w0h0 | I rebuilt the checkout page in React.
yuki | w0h1 | I wrote 180 integration tests with Selenium.
yuki | w0h2 | I am the mentor of six junior developers.
yuki | w1h1 | I led the design system, used by 9 teams.
yuki | w0 | I have been at Papertrail Studio for eight years.
yuki | p0 | Kanjigrid was acquired by Duolingo.
yuki | l1 | I am a native English speaker.
maya | w0h1 | p99 latency is 24 ms now.
tomas | w0h0 | As the head of intensive care I lead 8 nurses.
lena | w0h1 | Subscribers grew sixfold.
nadia | w0h0 | I trained a brigade of 21 chefs.
piotr | w0h0 | I designed rotor housings for thirteen turbine models.
`);
