import { casesOf } from './people.ts';

/** True: every claim is in the cited facts, or the draft claims nothing. */
export const TRUE = casesOf(`
oriane | w0h0 | The work I am proudest of is an onboarding redesign: it brought the activation rate up from 38% to 54%.
oriane | w0 w0h0 | At Ledgerly I reworked the onboarding flow, and as a result the activation rate rose by 16 percentage points.
oriane | w0h1 | Together with a fellow designer I look after a Figma component library; it holds 140 components.
oriane | w0h2 | In 2024 I conducted forty-six usability interviews with people who own small businesses.
oriane | w1 w1h0 | While I was a UX/UI designer at Tandem Mobility, I designed a bike rental app for both iOS and Android that was used in seven cities.
oriane | w1h1 | I lent the front-end developers a hand when they switched from Sass to Tailwind CSS.
oriane | w1h2 | Not every idea of mine ships: I once proposed a dark mode, and by the time I left it had not been built.
oriane | sum w2 w2h0 | My roots are in print. As an intern at Atelier Brume I laid out an exhibition catalogue of almost a hundred pages, in InDesign.
oriane | p0 | My project Contrastly is a browser extension for checking colour contrast; around 2,300 people use it every week.
oriane | c0 | CPACC (IAAP), since September 2023.
oriane | l0 l1 l2 | French is my mother tongue and my English is at C1. My Italian is still elementary (A2).
oriane | s0k0 s0k1 s0k2 s1k0 s1k1 s1k2 | Design tools: Figma, Illustrator, InDesign. Code: HTML, CSS, JavaScript.
oriane | w0 | I have been a senior product designer at Ledgerly in Lyon for about four and a half years.
oriane |  | I would like to join you because I care about making dull tasks feel light, and your product seems to be built in that spirit.
oriane |  | I have not used Framer yet, but I would be glad to learn it.
oriane | w0 w1 | Since February 2019 I have worked as a designer without a gap, first for Tandem Mobility and now for Ledgerly.
oriane | e0 e1 | I hold a Master of Design in Interaction Design; before that I studied art history.
oriane | w0h2 | What excites me most is the moment a confusing screen becomes obvious! Good interfaces begin with good questions, which is why I was so happy to run 46 usability interviews with small-business owners in 2024.
oriane | w0h1 | I have not managed a team so far. The closest I can offer is shared ownership: another designer and I keep up a Figma library of 140 components.
oriane | w2h1 p0 | 30 museum signage icons drawn. One browser extension for colour contrast, in Svelte and TypeScript. Print and web, in short.
zbigniew | w0h1 | Month-end close: down from twelve working days to six.
zbigniew | w0 w0h1 | As a controller at Halvorsen Marine Equipment I have halved the time it takes to close the month: it used to be 12 working days, and now it is 6.
zbigniew | w0h0 | At present I lead six people in finance, two of whom are accounts payable clerks.
zbigniew | w0h2 | Every year I draw up a budget of PLN 85 million, which I then present to the board.
zbigniew | w0 | I have held the post of Financial Controller at Halvorsen Marine Equipment since March 2020, that is, for more than six and a half years.
zbigniew | w1 w1h0 | During my time as Senior Accountant at Okoń Packaging, the accounts of four subsidiaries were consolidated by me in accordance with IFRS.
zbigniew | w1h1 | I was among those who helped bring our general ledger over from Comarch to SAP S/4HANA.
zbigniew | w1h2 | In 2018 I recovered a little over PLN 400,000 that customers were late in paying.
zbigniew | w2 w2h0 | As a junior accountant at Biuro Rachunkowe Lis I did the bookkeeping for 22 small firms.
zbigniew | w2 w2h1 | Tax filings are not new to me: as a junior accountant I submitted VAT and payroll tax returns every month.
zbigniew | w2 w2h2 | At Biuro Rachunkowe Lis I wrote the drafts of annual statements; signing them off was not up to me.
zbigniew | c0 | I obtained my ACCA qualification in November 2017.
zbigniew | l0 l1 l2 | Polish: native. English: C1. Norwegian: A2 only, so please do not count on me for contracts in that language.
zbigniew | s3 | To be honest, my Power BI is only at a basic level.
zbigniew | s1 s0 | I am an expert Excel user and also know SAP S/4HANA.
zbigniew | w0 w1 w2 | I have worked in accounting and finance for more than thirteen years.
zbigniew |  | I have not worked with Oracle NetSuite so far. I would expect to need some weeks to feel at home in it.
zbigniew |  | I admire companies that treat finance as a partner to the business rather than as a gatekeeper, and I would love to talk about how you see it.
zbigniew | e0 | Master in Accounting and Finance, Poznań University of Economics, completed June 2013.
zbigniew | w0 w0h0 w0h2 | In my current role as Financial Controller I head a finance team of six. I prepare the annual budget, PLN 85 million, and I am the one who presents it to the board. I believe numbers should be explained, not just delivered.
tamika | w0h0 | I lead a crew of 24 in receiving and put-away. The building is 310,000 square feet.
tamika | w0h1 | I introduced daily cycle counts, and that lifted our inventory accuracy from 96.2% to 99.4%.
tamika | w0 w0h1 | Proud of this one: at Crestline Fulfilment inventory accuracy stood at 96.2%. I brought in cycle counts every day, and it went up to over 99%.
tamika | w0h2 | I am involved in our site's safety committee.
tamika | w0 | Warehouse Team Lead, Crestline Fulfilment, Columbus, since Sept 2021. So a bit more than 5 years.
tamika | w1 w1h0 | At Buckeye Cold Storage I counted twelve hundred pallet locations each week, at ten below zero Fahrenheit.
tamika | w1h1 | I helped with testing Manhattan WMS before it went live.
tamika | w1h2 | I brought down write-offs of expired stock by sixty thousand dollars a year.
tamika | w2 w2h0 | As an order picker at Madison Distribution I worked with a voice headset and picked 140 lines per hour.
tamika | w2h1 | I was chosen as Employee of the Month in May 2017.
tamika | w2h2 | I stood in for the shift lead for one summer.
tamika | e0 w1 | I completed my associate degree in Supply Chain Management in May 2020, while I was working as an inventory clerk.
tamika | s0 s1 | I know my way around Manhattan WMS and RF scanners.
tamika | c0 c1 | Certs: OSHA 10-Hour General Industry (Feb 2022), forklift operator (June 2024).
tamika | s2 s3 | Yes, I can drive forklifts: sit-down as well as reach trucks.
tamika | l0 l1 | English is my first language, and I can hold a conversation in Spanish.
tamika |  | I have never worked with SAP EWM, but new systems do not scare me.
tamika |  | A shift goes well when people know what is expected of them and feel safe asking questions. That is how I like to work, and I hope to find the same with you.
tamika | sum | I have been on the warehouse floor for eleven years and have come up from picker to team lead.
tamika | w0h0 w0h1 | I am thrilled to apply for this role! I currently lead 24 associates in receiving and put-away, and I know how much a good routine can change: since I introduced daily cycle counts, inventory accuracy has improved by more than three percentage points.
vasilis | w0h0 | In a CHO fed-batch process I increased the antibody titre from 2.8 to 4.5 grams per litre.
vasilis | w0h0 | I improved the titre of a CHO fed-batch process by roughly 60%.
vasilis | w0h1 | Hands-on bioreactor work: sixty-four fed-batch runs at the 5-litre scale.
vasilis | w0h2 | I supported the transfer of a process to a contract manufacturer in Ireland, though I did not travel there myself.
vasilis | w0 | I have worked as a scientist in cell culture development at Asklion Biologics in Basel for five years now.
vasilis | w1 w1h0 | At Northgate Therapeutics I developed an assay for flow cytometry, and a batch of samples took three hours instead of six.
vasilis | w1h1 | Eleven standard operating procedures were written by me under GLP.
vasilis | w1h2 | My experience of supervising others is limited so far: one master's student, for half a year.
vasilis | p0 | In Open Cytometry Notes I share 30 R scripts for gating flow cytometry data with the public.
vasilis | l0 l1 l2 | Greek native speaker; English C2; German at an intermediate level (B1).
vasilis | e0 | I completed my PhD in Molecular Biology at the University of Crete in July 2018.
vasilis | e0 e1 | I studied biology in Patras, and a doctorate in molecular biology at the University of Crete followed.
vasilis | s2 | My knowledge of GMP is basic, and I would like to deepen it.
vasilis | s0k0 s0k1 s0k2 s0k3 | At the bench I am familiar with cell culture, flow cytometry, ELISA and qPCR.
vasilis | s1k0 s1k1 | For data: R and JMP.
vasilis |  | I have not worked with single-use bioreactors at the 2,000-litre scale yet; this is one of the reasons your opening appeals to me.
vasilis |  | Medicines only matter when they reach people. I would be delighted to contribute to a team that takes the road from the bench to the patient seriously.
vasilis |  | I prefer an honest negative result to a pretty plot, and I like to discuss problems early.
vasilis | sum | I am a cell biologist who has spent eight years in biopharma, and scale-up is a topic that interests me.
vasilis | w0 w0h0 w0h1 | Few things are as satisfying as watching a process get better! At Asklion Biologics I have carried out 64 fed-batch runs in 5 L bioreactors, and I brought the antibody titre of one CHO process up to 4.5 g/L. I would love to bring this curiosity to your lab.
`);

/** Untrue: each says something that the cited facts do not say, or deny. */
export const UNTRUE = casesOf(`
oriane | w0h1 | I single-handedly maintain a Figma library of 140 components.
oriane | w0h0 | My redesign of the onboarding flow raised paid conversion from 38% to 54%.
oriane | w1h1 | I led the front-end team's move from Sass to Tailwind CSS.
oriane | w1 w1h2 | At Tandem Mobility I proposed a dark mode and saw it through to release.
oriane | w0 w1h0 | At Ledgerly I designed a bike rental app for iOS and Android that is used in 7 cities.
oriane | w0h2 | Each year I run 46 usability interviews with small-business owners.
oriane | w1h0 | I designed a bike rental app for iOS and Android that was used in 7 countries.
oriane | w2 | I worked for two years as a graphic designer at Atelier Brume.
oriane | p0 | My browser extension Contrastly is written in React and TypeScript and has 2,300 weekly users.
oriane | l1 l2 | Besides English at C1 level, I speak fluent Italian.
oriane | w0h0 w0h2 | It was the 46 usability interviews I ran in 2024 that pushed our activation rate from 38% to 54%.
oriane | w0 w0h1 | At Ledgerly I manage a team of four designers and maintain our Figma library of 140 components.
oriane | w2 w2h2 | As an intern at Atelier Brume I ran the client meetings.
zbigniew | w0h0 | I lead a finance team of 6 as well as a separate group of eight in purchasing.
zbigniew | w0h1 | By automating reconciliations in SAP, I cut the month-end close from 12 working days to 6.
zbigniew | w0h1 | I cut the year-end close from 12 weeks to 6.
zbigniew | w0h2 | I prepare the yearly budget of EUR 85 million and present it to the board.
zbigniew | w1 w1h1 | At Okoń Packaging I was the project lead for moving the general ledger from Comarch to SAP S/4HANA.
zbigniew | w1h1 | I helped move the general ledger from Comarch to Oracle.
zbigniew | w1h2 | Year after year I recovered PLN 410,000 in overdue receivables.
zbigniew | w2h2 | I drafted and signed off annual statements.
zbigniew | c0 | I am a chartered accountant with both ACCA and CPA.
zbigniew | w0 w1h0 | At Halvorsen Marine Equipment I consolidated the accounts of 4 subsidiaries under IFRS.
zbigniew | s3 | Power BI is one of my strongest tools, and I build advanced dashboards with it.
zbigniew | w0 | I have been a Financial Controller at Halvorsen Marine Equipment since 2015.
zbigniew | l2 | I negotiate with suppliers in Norwegian.
tamika | w0h0 | I lead 24 associates across receiving, put-away, picking and shipping.
tamika | w0h1 | I raised inventory accuracy from 96.2% to 99.4% by introducing RFID tags.
tamika | w0h2 | I chair the site safety committee.
tamika | w1h1 | I configured the new Manhattan WMS and rolled it out to the whole site.
tamika | w1h2 | I cut write-offs of expired stock by $60,000 a month.
tamika | w2h2 w2 | As an order picker at Madison Distribution, I regularly covered for the shift lead.
tamika | w2h1 | I was Employee of the Year in 2017.
tamika | w1h0 | I counted 1,200 pallet locations a day at -10 °F.
tamika | e0 | I hold a bachelor's degree in Supply Chain Management.
tamika | c0 | I am OSHA 30-Hour certified.
tamika | w0 sum | I have been a warehouse team lead for eleven years.
tamika | w0h0 w0h1 | I was the first at our company to lead 24 associates, and our inventory accuracy of 99.4% is the best in the whole network.
vasilis | w0h0 | I raised the antibody titre from 2.8 g/L to 4.5 g/L in a perfusion process with HEK cells.
vasilis | w0h1 | I carried out 64 fed-batch runs in 50 L bioreactors.
vasilis | w0h2 | I led the transfer of one process to a contract manufacturer in Ireland.
vasilis | w0h2 | To support the transfer of a process to a contract manufacturer, I spent several weeks at their site in Ireland.
vasilis | w1h0 | I developed an ELISA assay that cut the time per sample batch from 6 hours to 3.
vasilis | w1h1 | I wrote 11 standard operating procedures under GMP.
vasilis | w1h2 | I have supervised several master's and PhD students over the years.
vasilis | w0 w1h0 | At Asklion Biologics I developed a flow cytometry assay that cut the time per sample batch from 6 hours to 3.
vasilis | w0h0 w1h0 | My flow cytometry assay is what raised the antibody titre from 2.8 g/L to 4.5 g/L.
vasilis | l2 | I am a fluent German speaker and run meetings in German without difficulty.
vasilis | p0 | I published an R package on Bioconductor for gating flow data, which has been downloaded 30,000 times.
vasilis | e0 | I was awarded my PhD in Molecular Biology with distinction in July 2018.
`);
