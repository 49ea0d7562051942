import { casesOf } from './people.ts';

/** What an application says beside facts: wishes, opinions, courtesies, the company. Nothing here needs a fact. */
export const SOFT = casesOf(`
maya |  | I believe in small teams that ship often and talk to their customers.
maya |  | Your engineering blog convinced me that Acme takes reliability seriously.
maya |  | In my next role I want to work closer to customers and to mentor people.
maya |  | I enjoy explaining complex topics to people without a technical background.
maya |  | Thank you for considering my application.
maya |  | I would welcome the chance to talk about how I could help.
maya |  | Acme's approach to payments is the main reason for my application.
maya |  | What attracts me to this position is the mix of design and coding.
maya |  | I am drawn to companies that treat their users with respect.
maya |  | The posting mentions Kafka and GraphQL, and both interest me.
maya |  | I see a good match between what you need and what I like to do.
maya |  | I prefer clear goals and short meetings.
maya |  | If something is unclear, I ask.
maya |  | When things go wrong, I stay calm and look at the data first.
maya |  | I am happy to relocate to Berlin.
maya |  | I hope that my experience can be useful to your team.
maya |  | To me, a good engineer is someone who listens.
maya |  | I want to understand why customers leave before I write any code.
maya |  | I am a curious person who likes to understand how things work.
tomas |  | I think that patients notice when a ward works as a team.
tomas |  | Riverbank Trust is known for treating its staff well, and this matters to me.
tomas |  | I try to treat every patient as I would like to be treated.
lena |  | Good marketing starts with listening, and your brand does that.
lena |  | Your latest campaign made me smile.
lena |  | I could imagine helping you reach new readers.
sam |  | As a recent graduate I am eager to learn.
sam |  | I love working with data because it answers questions.
sam |  | Orbit Analytics seems like a place where I could grow.
sam |  | My goal is to become a data scientist.
`);
