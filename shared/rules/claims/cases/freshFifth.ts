import { casesOf } from './people.ts';

/** True drafts about a baker and a support agent, who were unknown before. */
export const TRUE = casesOf(`
bea | w0h0 | With three colleagues I bake 400 loaves every night.
bea | w0h0 | Four hundred loaves leave our ovens each night; I bake them with a team of three.
bea | w0h1 | The sourdough line I introduced accounts for 45% of our sales today.
bea | w0h1 | I started a sourdough line, and it brings in 45 percent of sales.
bea | w0h2 | Flour waste is down to 5%, from 12%.
bea | w0h2 | I reduced our flour waste by seven percentage points.
bea | w0h2 | I cut flour waste by more than half.
bea | w1h0 | At the Minster Hotel I made desserts for banquets with up to 250 guests.
bea | w1h0 | Banquets of 250 do not scare me: I prepared their desserts for years.
bea | w1h1 | I helped to rewrite the allergen plan.
bea | w1h1 | The hotel's allergen plan was rewritten with my help.
bea | w0 | I have been Head Baker at the Copper Kettle Bakery since May 2020.
bea | w0 | For six years I have run the night shift as head baker in York.
bea | w1 | I worked as a pastry cook for three and a half years.
bea | w1 w0 | In 2020 I left the Minster Hotel and joined Copper Kettle.
bea | w0 w1 | I have ten years of experience in baking.
bea | e0 | I have a diploma in bakery from York College.
bea | e0 | I finished York College in 2016.
bea | s0 s1 | Sourdough and HACCP are my daily bread.
bea |  | I get up when others go to bed, and I like it.
bea |  | I would like to see how Granary Row mills its own flour.
bea |  | I have never worked with a spiral freezer.
kofi | w0h0 | In Zendesk I handled 70 tickets a day.
kofi | w0h0 | My satisfaction score was 96% at about seventy tickets per day.
kofi | w0h0 | I kept a satisfaction score of 96 percent.
kofi | w0h1 | Forty of our help articles were written by me.
kofi | w0h1 | I have written 40 articles for the help centre.
kofi | w0h2 | I trained eight new colleagues.
kofi | w0h2 | Eight new agents went through my training.
kofi | w1h0 | As a teller I served around 120 customers daily.
kofi | w1h0 | At Goldcoast Bank some 120 people came to my window every day.
kofi | w1h1 | I assisted when the bank launched its mobile app.
kofi | w1h1 | I supported the launch of a mobile app.
kofi | w0 | I worked in customer support at Atlas Freight in Accra from February 2021 to August 2025.
kofi | w0 | I was a Customer Support Agent for four and a half years.
kofi | w1 | My career began at Goldcoast Bank in March 2018.
kofi | w0 w1 | I bring seven years of work with customers.
kofi | e0 | I studied economics at the University of Ghana.
kofi | e0 | I received my Bachelor of Arts in 2017.
kofi | s0 s1 | I know Zendesk and Intercom well.
kofi | s2 | Excel is a tool I use often.
kofi | l1 | I speak French at B2 level.
kofi | l0 l1 | English is my native language, and I also speak French.
kofi |  | A good answer is short.
kofi |  | Parcelwise answers within an hour, and I want to be part of that.
kofi |  | I have no experience with Freshdesk.
kofi | w0h0 w0h2 | Besides answering 70 tickets a day I trained 8 new agents.
bea | w0h1 w0h2 | I introduced a sourdough line and brought flour waste down from 12% to 5%.
`);

export const UNTRUE = casesOf(`
bea | w0h0 | I bake 4,000 loaves a night.
bea | w0h0 | I bake 400 loaves an hour.
bea | w0h0 | I lead a team of 13 bakers.
bea | w0h1 | The sourdough line makes up 54% of sales.
bea | w0h1 | I introduced a gluten-free line that makes up 45% of sales.
bea | w0h2 | I cut flour waste from 12% to 2%.
bea | w0h2 | I eliminated flour waste.
bea | w1h0 | I prepared desserts for 2,500 guests.
bea | w1h1 | I wrote the allergen plan.
bea | w1h1 | I led the rewriting of the allergen plan.
bea | w0 | I own the Copper Kettle Bakery.
bea | w0 | I have been Head Baker since 2018.
bea | w1 | I was Executive Pastry Chef at the Minster Hotel.
bea | w1 | I worked at the Savoy from 2016 to 2020.
bea | e0 | I have a degree from Le Cordon Bleu.
bea | s1 | I am an expert in chocolate work.
kofi | w0h0 | I answered 170 tickets a day.
kofi | w0h0 | My satisfaction score was 99%.
kofi | w0h0 | I answered 70 tickets a day in Freshdesk.
kofi | w0h1 | I wrote 400 help articles.
kofi | w0h2 | I managed 8 agents.
kofi | w0h2 | I hired 8 new agents.
kofi | w1h0 | I served about 12 customers a day.
kofi | w1h1 | I launched the mobile app.
kofi | w1h1 | I never assisted with the mobile app.
kofi | w0 | I was Support Team Lead at Atlas Freight.
kofi | w0 | I still work at Atlas Freight.
kofi | w0 | I worked at DHL from 2021 to 2025.
kofi | w1 | I was a Branch Manager at Goldcoast Bank.
kofi | w1 | I joined Goldcoast Bank in 2015.
kofi | e0 | I have a master's degree in economics.
kofi | e0 | I graduated from the London School of Economics.
kofi | s0 | I have ten years of Zendesk experience.
kofi | l1 | I am bilingual in English and French.
kofi | s2 | I am certified in Excel.
`);
