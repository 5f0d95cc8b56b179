import type { FindingsWords } from './index';

export const en: FindingsWords = {
  title: 'What is known, and how sure it is',
  description:
    'What has been studied about referral, win-back, loyalty, complaints and mailings, what speaks against it, and what is only claimed.',
  lead: 'Look here before you believe a figure or repeat it to somebody. Each line says how well it is supported. Open one to see who studied whom, what follows from it, what does not, and which study found something else.',
  own: 'Your own figures count for more than anything on this page. How to get them is shown in',
  ownLink: 'the step on checking results',
  cards: 'If you prefer short cards, you will find all of them under',
  cardsLink: 'Sources',
  play: 'Want to test your judgement before you look anything up? Try the',
  playLink: 'myth check',
  scale: 'What these words mean',
  strength: {
    'well-supported': {
      name: 'well supported',
      text: 'A peer-reviewed study or official data. It holds for the setting in which it was found.',
    },
    'with-care': {
      name: 'with care',
      text: 'There are data, but they are old, come from somebody who sells something, or from a single case.',
    },
    'not-supported': {
      name: 'not supported',
      text: 'People say so, yet we found no data anybody could look up.',
    },
    'not-true': {
      name: 'not true as said',
      text: 'The figure is misquoted, has been withdrawn, or means something else. Leave it alone.',
    },
  },
  contents: 'What are you looking for?',
  count: '{count} entries',
  groups: {
    referral: {
      title: 'Referral',
      text: 'Do recommendations bring better customers, and whom should you ask?',
    },
    'win-back': { title: 'Win-back', text: 'Who returns, for what, and what is left of it?' },
    retention: {
      title: 'Loyalty and satisfaction',
      text: 'Do satisfied customers stay, and are loyal ones worth more?',
    },
    complaints: { title: 'Complaints', text: 'What happens once something has gone wrong?' },
    figures: {
      title: 'Figures to reckon with',
      text: 'How many answer a mailing, and what other sums are measured against.',
    },
    folklore: {
      title: 'Figures everybody quotes',
      text: 'You will meet them in talks and on slides. Here is what stands behind them.',
    },
  },
  labels: {
    sample: 'Based on',
    shows: 'What it shows',
    not: 'What it does not show',
    against: 'Against it',
    support: 'Also in favour',
    none: 'no study we know of',
    read: 'What we had before us',
    checked: 'Checked',
    leads: 'Where you need it',
    card: 'As a card: {title}',
    step: 'Step ‘{title}’',
  },
  contradicted: 'another study speaks against it',
  country: {
    de: 'Germany',
    us: 'USA',
    several: 'several countries',
    unsaid: 'country not stated',
    none: '',
  },
  read: {
    original: 'the article itself',
    abstract: 'the authors’ abstract, without the full paper',
    summary: 'somebody else’s summary, without the paper',
    excerpt: 'an excerpt',
    preview: 'the first pages',
    press: 'trade press reports, but not the study',
    quoted: 'only texts that quote it; we could not find the study',
    report: 'the results as published by those who paid for them',
    claim: 'the trade articles that claim it; they name no study',
    own: 'our own calculation, which the calculator shows you line by line',
  },
  checked: {
    found: 'on {date}, and found again',
    new: 'on {date}, newly included',
    partly: 'on {date}, and found again in part',
    'not-found': 'on {date}; we searched for it in 2026 and did not find it again',
    'not-sought': 'on {date}; we did not search for the source itself again in 2026',
  },
  review: 'Next check by {date}.',
  findings: {
    'referred-bank-customers': {
      title: 'At one bank, referred customers were worth at least 16% more than other new ones',
      study: 'Schmitt, Skiera and Van den Bulte, Journal of Marketing',
      sample: 'about 10,000 customers of a bank over 33 months',
      shows:
        'Both groups were similar people who had joined at the same time. Referred customers brought about a quarter more at first. That lead wore off, but the second one did not: fewer of them left.',
      not: 'That every trade is like this. It is well supported for this bank, and as a rule for anybody else’s business it is to be taken with care. Within the bank itself the difference varied from one group of customers to the next.',
    },
    'referred-phone-customers': {
      title: 'At a phone company, referred customers stayed longer but earned it less',
      study: 'Wolters and Gedenk, Journal of Marketing Behavior',
      sample: 'customers of a telephone company',
      shows:
        'The question was the bank’s, the answer was another. Fewer referred customers left, yet the margin on them was smaller, and those who came through a forwarded email were worth less.',
      not: 'Which of the two applies to a salon or a garage. That is why our calculators add nothing for referred customers.',
    },
    'why-referred-stay': {
      title: 'Referred customers are a better match, and stay while the friend who sent them stays',
      study: 'Van den Bulte and others, Journal of Marketing Research',
      shows:
        'There are two reasons why they differ. A friend sends people who fit, which matters less as time goes by, and a friend who is still around is a reason to stay. The authors would ask customers of six months or more who are profitable and unlikely to leave.',
      not: 'Whether six months is also right where people buy twice a year.',
    },
    'recommenders-stay': {
      title: 'Customers who recruited others left less often: 7 in 100 a year instead of 19',
      study: 'Garnefeld and others, Journal of Marketing',
      sample: 'customers of one mobile phone company, recruiters beside similar customers',
      shows:
        'In the year after the programme far fewer recruiters left, and they spent 11.4% more a month. The gap was widest among those who had not been there long.',
      not: 'That recruiting was the cause, as the second group was picked to match and not drawn by lot.',
    },
    'referred-refer': {
      title: 'People who came by recommendation recommend more than others who buy as much',
      study: 'Gershon and Jiang, Journal of Marketing Research',
      sample: 'one company’s records, with experiments in the laboratory and in the field',
      shows:
        'The difference was between 31% and 57%, depending on how it was worked out. One line reminding customers that a friend had sent them raised the number of referrals by 21%.',
      not: 'Which trade the records come from was not said in what we had, nor was the length such a chain can reach.',
    },
    'newcomer-reward': {
      title: 'A reward for the newcomer recruits more customers than one for the recommender',
      study: 'Gershon, Cryder and John, Journal of Marketing Research',
      sample: 'two field experiments and six others',
      shows:
        'Either reward got people to mention the company equally often. The newcomer’s reward won later, because someone who gets something is readier to sign up.',
      not: 'Whether the reward pays for itself. German tax and law firms may not give one at all.',
    },
    'buyers-and-recommenders': {
      title: 'The best buyers are not the same people as the best recommenders',
      study: 'Kumar, Petersen and Leone, Harvard Business Review',
      sample: 'two companies',
      shows:
        'High value as a buyer did not go with high value as a recommender. Campaigns made for each group returned more than twelve times their cost in these two cases.',
      not: 'A return you can count on. The twelvefold belongs to those campaigns.',
    },
    'trust-in-people-known': {
      title: 'Of 100 people asked, 83 to 92 trust a recommendation from somebody they know',
      study: 'Nielsen, repeated online surveys',
      sample: '90% (2009), 92% (2011/12), 84% (2013), 83% (2015), 89% (2021)',
      shows: 'In every round over twelve years most people named acquaintances as trustworthy.',
      not: 'What they bought afterwards. For 2021 you will also come across 88%.',
    },
    'friend-vouchers': {
      title: 'Of every 100 vouchers redeemed, 22 had been passed on to a friend',
      study: 'Collaborative Marketing Club with Deutsche Post',
      sample: 'mailings of online shops, two thirds of which held a second voucher for a friend',
      shows: 'A second voucher in the envelope does get handed on and used.',
      not: 'How many of those friends would have bought anyway. Both companies behind the study earn money on letters.',
    },
    'star-seller': {
      title: 'Not supported: ‘A well-meant recommendation beats any star salesperson.’',
      study: 'Claim in a trade article',
      shows:
        'Surveys say that acquaintances are believed, and one bank found that referred customers can be worth more.',
      not: 'Nobody, as far as we know, has set recommendations beside salespeople.',
    },
    'first-relationship': {
      title: 'The closer the first relationship, the likelier a customer is to accept an offer to return',
      study: 'Kumar, Bhagwat and Zhang, Journal of Marketing',
      sample: 'customers who had left a telephone company',
      shows:
        'Three things mattered for who came back: how strong the first relationship had been, why it ended, and what was offered.',
      not: 'How many would return to you. You may also read that one should start with a low price and raise it later, which is credited to Thomas, Blattberg and Fox (2004). We have not had that paper, so we do not advise it.',
    },
    'avoidable-reasons': {
      title: 'Where the reason could be changed, more were willing to return, and more did',
      study: 'Pick, Thomas, Tillmanns and Krafft, Journal of the Academy of Marketing Science',
      sample: 'people who had cancelled a publisher’s subscription',
      shows:
        'It mattered whether the publisher could remove or prevent the reason. Whose fault it was did not. People who said they were willing really did return more often, and for longer.',
      not: 'How it is where nobody subscribes.',
    },
    'firms-good-at-it': {
      title: 'Companies that are good at win-back do better financially too',
      study: 'Vomberg, Homburg and Gwinner, Journal of Marketing',
      sample: 'a survey across industries, linked to accounts',
      shows:
        'Set rules helped. What helped most was to put up with a moderate number of failures, whereas putting up with all of them did harm.',
      not: 'Whether win-back made them successful, or what a single campaign earns.',
    },
    'kinds-of-offer': {
      title: 'A discount plus an upgrade brings back most people, for the shortest time',
      study: 'Kumar, Bhagwat and Zhang as summarised by the Marketing Science Institute',
      sample: 'one telephone company’s data, carried further by simulation',
      shows:
        'The upgrade alone gave the longest second stay, and the discount alone came next. People who had left over service returned less often than those who had left over price, but then spent more a month.',
      not: 'That the order is the same where there is no contract. Part of it is simulated.',
    },
    'return-on-one-case': {
      title: 'In one case win-back returned 214%, and a bought list of addresses 23%',
      study: 'Stauss and Friege, as cited by Thomas, Blattberg and Fox (2004)',
      sample: 'one company',
      shows: 'At this company the effort spent on customers who had left paid far better.',
      not: 'A fair comparison. A bought list is close to the worst way of finding new customers.',
    },
    'few-firms': {
      title: 'Only 13 companies in 100 won customers back systematically, 48 never tried',
      study: 'Forum Marktforschung, commissioned by Anne M. Schüller',
      sample: '300 executives',
      shows:
        'Another 39 in 100 tried now and then, and just under a third counted who leaves. It is probably where ‘only one company in ten’ comes from.',
      not: 'How things are today. The woman who ordered the survey advises on the subject.',
    },
    'more-loyal-than-new': {
      title: 'Not supported: ‘Customers who came back are more loyal and far easier to sell to.’',
      study: 'Claim in two trade articles',
      shows: 'A single case and the study on the first relationship point that way.',
      not: 'That it holds in general. People drawn back by the strongest offer stay for the shortest time.',
    },
    'cost-of-win-back': {
      title: 'Not supported: ‘Winning back costs a third to a quarter.’',
      study: 'Anne M. Schüller, in the trade press',
      shows: 'Only that the figure is going round.',
      not: 'How it was measured, and whether it counts people who would have come back anyway. Work out your own cost.',
    },
    'under-no-circumstances': {
      title: 'Not supported: ‘Only 12% would never go back to a former supplier.’',
      study: 'Online survey by Ciao GmbH, reported in a trade article',
      shows: 'If the report is right, 88% did not rule out returning.',
      not: 'How many do. Anyone could take part, and the survey itself cannot be found. Even of customers of the past year only about four in a hundred used the voucher in a letter; letters to people long gone nobody we know of has counted.',
    },
    'satisfaction-and-loyalty': {
      title: 'Satisfied customers stay, recommend and pay more, but how strongly varies widely',
      study: 'Mittal and others, Marketing Letters',
      sample: '245 articles with 535 correlations and 1,160,982 people',
      shows: 'Across all these studies satisfaction goes along with everything a business wishes for.',
      not: 'What causes what, and whether it is much or little in your trade.',
    },
    'satisfaction-and-success': {
      title: 'Satisfaction goes with company performance only weakly',
      study: 'Otto, Szymanski and Varadarajan, Journal of the Academy of Marketing Science',
      sample: '96 studies with 251 correlations',
      shows:
        'If 1 means that two things move in perfect step, the average was 0.10, and 0.35 in the most favourable conditions.',
      not: 'That satisfaction always pays. Nothing of the sort is in it.',
    },
    'loyalty-programmes': {
      title: 'Loyalty programmes work, more on what people buy than on what they think',
      study: 'Belli and others, Journal of the Academy of Marketing Science',
      sample: '429 effects from thirty years',
      shows: 'On average they make customers more loyal. Design and industry decide by how much.',
      not: 'Whether that earns more than the points cost.',
    },
    'highest-risk': {
      title: 'The customers most likely to leave are not the ones a campaign moves most',
      study: 'Ascarza, Journal of Marketing Research',
      sample: 'two field experiments',
      shows:
        'It paid better to approach people who respond to the campaign. Only a comparison with customers left alone by lot could tell who they were.',
      not: 'Who they are in your case. You need a comparison group of your own for that.',
    },
    'value-model': {
      title: 'In a model, 1% better retention lifts the value of a firm by about 5%',
      study: 'Gupta, Lehmann and Stuart, Journal of Marketing Research',
      sample: 'five American firms of the early internet years',
      shows:
        'The sum asks what moves value most if it gets 1% better: retention gives about 5%, margin about 1%, the cost of a new customer about 0.1%.',
      not: 'A gain anybody saw. It is a valuation model, and its 1% is one percent of the share, not one point.',
    },
    'intention-to-stay': {
      title: 'In 2007 fewer customers in several German trades meant to stay than a year earlier',
      study: 'ServiceBarometer AG, Kundenmonitor Deutschland',
      sample: '21,026 people asked by phone about 21 trades',
      shows:
        'Those who meant to stay were 76% in food retail (89% the year before), 50% in electricity (58%), 51% in banking, 41% in mobile phones, 37% in internet access and 25% in funds. Overall people were as satisfied as before; only electricity had its worst mark in ten years.',
      not: 'What those people did next, let alone a trend to this day. We found only the electricity figures again.',
    },
    'emotional-ties': {
      title: 'People who are attached to a business are more loyal and spend more',
      study: 'Claim in a trade article, accepted as to its direction',
      shows: 'That it works in this direction is common ground among specialists.',
      not: 'By how much. No figure can be carried from one business to another.',
    },
    'broad-front': {
      title: 'Loyalty is said to fall ‘on a broad front’, with 2007 as the proof',
      study: 'Anne M. Schüller on the Kundenmonitor Deutschland',
      shows:
        'Nearly all trades are named, above all retail, electricity suppliers, travel agencies, building societies and banks. As an example of where people were ready to switch in those days, the list will do.',
      not: 'That this is still so. People were asked in one year what they intended. The list changes nothing in our calculators.',
    },
    'programmes-no-longer-work': {
      title: 'Not supported: ‘Classic loyalty programmes no longer work.’',
      study: 'Claim in two trade articles',
      shows: 'Nothing that could be checked.',
      not: 'A review of 429 effects comes to the opposite result.',
    },
    'loyal-more-lucrative': {
      title: 'Not supported: ‘Loyal customers bring in far more than new ones.’',
      study: 'Claim in a trade article',
      shows: 'It can be so, where service and discounts cost little.',
      not: 'That it is. All depends on what you keep of each sale, and the calculator of customer value shows it for your business.',
    },
    'longer-means-more': {
      title: 'Not supported: ‘A customer brings more profit with every year.’',
      study: 'Reinartz and Kumar, Harvard Business Review',
      sample: '16,000 customers of four companies',
      shows:
        'They set out to see whether it is true. The link was weak, and at one company every other loyal customer hardly paid.',
      not: 'That loyalty does harm. Look at your own customers first, and assume growth afterwards.',
    },
    'well-solved-complaint': {
      title: 'Good help after a mistake makes people happier, not keener to buy than if all had gone well',
      study:
        'de Matos, Henrique and Rossi, Journal of Service Research; Morgeson and others, Journal of Marketing',
      sample: 'a review of many studies; 35,597 complaints over ten years',
      shows:
        'Satisfaction alone rose above the level of customers without a problem. Intentions, word of mouth and reputation did not. How much a solution binds varies: more where there is plenty of choice, in luxury and tailored work, less for manufactured goods and where reliability is what counts.',
      not: 'How many bought again. The first of the two papers deals in intentions.',
    },
    'buying-again-after-a-problem': {
      title: 'After quick help far more people meant to buy again than after silence',
      study: 'TARP, a consultancy, as told in two trade texts',
      shows:
        'With a small loss it was 37% (said nothing), 46% (not solved), 70% (solved) and 95% (solved quickly), and with a large one 9, 19, 54 and 82%.',
      not: 'Purchases. These are intentions from forty years ago. Our calculator uses them only until you have figures of your own.',
    },
    'letters-to-buyers': {
      title: 'Of 100 letters to customers of the past year, a good 4 vouchers are redeemed',
      study: 'Collaborative Marketing Club with Deutsche Post',
      sample: '41 to 45 online shops and up to 1.3 million letters, depending on the year',
      shows:
        'It was 3.9% in 2018, 4.5% in 2019, 4.9% in 2020, 6.8% in the pandemic year 2021, 4.7% in 2022, and 4.3% in both 2024 and 2025. In 2022 high vouchers did 61% better than low ones.',
      not: 'How many would have bought without a letter, since no group without one is reported. These customers had bought recently, and people who have been away for long answer less. The sponsor earns money on letters, and we lack 2023 and 2026.',
    },
    'letters-to-strangers': {
      title: 'Of 100 letters to strangers, about one leads to an order',
      study: 'Collaborative Marketing Club with Deutsche Post',
      sample: '16 online shops, 800,000 letters, 8,360 orders',
      shows:
        'With a name on the envelope it was 1.2 in 100, with only a street 0.9. An order cost €40 on average (€46 and €32).',
      not: 'The same thing as the figure for your own customers. Here every order counted, there only a redeemed voucher, so do not set one against the other.',
    },
    'three-times-the-cost': {
      title: 'A rule of thumb: a customer should be worth three times what they cost to win',
      study: 'Investors in software companies (David Skok)',
      shows: 'How investors judge software companies. The cost should also be back within a year.',
      not: 'More than a habit. It is meant for subscriptions and comes from no study.',
    },
    'everybody-asked': {
      title: 'Asking everyone, customers or not, whether they would recommend you says something about sales',
      study: 'Baehre and others, Journal of the Academy of Marketing Science',
      sample: 'seven sportswear brands over five years',
      shows:
        'The answers of all potential customers ran ahead of sales. Those of the brand’s own customers did not.',
      not: 'That other trades are the same. The authors limit it to their own data.',
    },
    intervals: {
      title: 'How long is too long can be worked out from a customer’s own rhythm',
      study: 'Stammkunde, calculation in the cut-off calculator',
      shows:
        'How long someone who is still a customer may stay away follows from their usual gaps by mathematics.',
      not: 'Anything about customers whose gaps are spread quite differently from what is assumed. The calculator says what it assumes.',
    },
    'five-times': {
      title: 'Not true as said: ‘A new customer costs five times as much as a regular.’',
      study: 'Loyalty Myths on where the figure comes from; it is credited to TARP, a consultancy',
      shows:
        'It can be traced to the late 1980s. The authors of Loyalty Myths had spread it in their own earlier books, and took it back.',
      not: 'A ratio for you. It changes with the trade, and with whether working hours are counted.',
    },
    'five-percent': {
      title: 'Not true as said: ‘5% more retention, 25 to 95% more profit.’',
      study: 'Reichheld and Sasser, Harvard Business Review; later Bain & Company',
      sample: 'selected service companies',
      shows: 'A sum: where 90 in 100 stay already, five more cut the losses in half.',
      not: 'A profit anybody made, and nothing for a business that keeps 75. There five more save a fifth of the losses.',
      against:
        'Criticism by Byron Sharp, not found again in 2026. The peer-reviewed figure is a model as well:',
    },
    'sixty-percent': {
      title: 'Not true as said: ‘You sell to 60 to 70% of existing customers but 5 to 20% of new ones.’',
      study: 'Marketing Metrics, and also Griffin and Lowenstein',
      shows: 'That people copy from each other. Customers who left are put in between, at 20 to 40%.',
      not: 'Anything measured. No study behind it has turned up.',
    },
    'nine-of-ten': {
      title: 'Not true as said: ‘Nine out of ten can be won back.’',
      study: 'Drawn from the survey with the 12%, repeated by practitioners',
      shows: 'How ‘I would not rule it out’ became ‘will come back’.',
      not: 'How many come. At most 88% would hear you out.',
    },
    'silent-customers': {
      title: 'Not true as said: ‘96% never complain, and that is why most leave.’',
      study: 'John Goodman of TARP, a consultancy, Quality Progress',
      shows:
        'He corrects his own figure: 96% of annoyances over small sums never reach headquarters. On the spot about every second person says something, and three in four among business customers.',
      not: 'That badly handled complaints are the main reason for leaving. No data for that were found.',
    },
    'one-question': {
      title: 'Not true as said: ‘One question predicts growth best.’',
      study: 'Reichheld (2003); tested by Keiningham and others (2007), Journal of Marketing',
      sample: '21 companies and more than 15,500 interviews',
      shows: 'When it was tested, asking whether people would recommend did no better than other questions.',
      not: 'That the question is worthless. It is useful together with the reason.',
    },
    'yearly-losses': {
      title: 'Not supported: ‘Companies lose 20 to 40% of their customers every year.’',
      study: 'Schüller (20 to 30%), Griffin and Lowenstein (20 to 40%)',
      shows: 'That it is copied to this day, even in careful texts.',
      not: 'Where it comes from. You can find your own figure in the till within an hour.',
    },
  },
};
