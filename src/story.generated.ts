// Written by data/build.ts from data/story.yaml, data/sources.yaml and the source articles. Do not edit.
import type { Timeline } from './model/timeline.js';

export const story = {
  title: "From campaign insults to the Oval Office",
  description: "How Donald Trump and Zohran Mamdani got from insults and threats to a meeting on 21 November 2025, and what was said the day after. No source gives a clock time: within a day, events stand in the order that was reported, where one was.",
  lang: "en-GB",
  timeZone: "America/New_York",
  credit: "Compiled from five articles; every quotation is checked against its source, letter by letter.",
  updated: "2026-11-22",
  actors: [
    { id: "trump", name: "Donald Trump", role: "President of the United States" },
    { id: "mamdani", name: "Zohran Mamdani", role: "Mayor-elect of New York City" },
    { id: "white-house", name: "The White House" },
    { id: "administration", name: "The Trump administration" },
    { id: "house", name: "House of Representatives" },
    { id: "johnson", name: "Mike Johnson", role: "Speaker of the House" },
    { id: "cuomo", name: "Andrew Cuomo", role: "Independent candidate for mayor" },
    { id: "team", name: "Mamdani’s team" },
    { id: "new-york", name: "Officials and advocates in New York" },
    { id: "federal-officials", name: "Federal officials" },
    { id: "democrats", name: "Democrats and civil liberties groups" },
    { id: "demonstrator", name: "A demonstrator who chants" },
    { id: "reporters", name: "Reporters" },
    { id: "protesters", name: "Protesters outside the White House" },
    { id: "commentators", name: "Conservative voices and supporters of Mamdani" },
    { id: "public", name: "People on social media" },
    { id: "daugherty", name: "Eric Daugherty", role: "Posts as @EricLDaugh" },
  ],
  kinds: [
    { id: "insult", label: "Insult", symbol: "triangle" },
    { id: "threat", label: "Threat", symbol: "diamond" },
    { id: "deployment", label: "Deployment", symbol: "wye" },
    { id: "vote", label: "Vote and office", symbol: "square" },
    { id: "meeting", label: "Meeting", symbol: "star" },
    { id: "remark", label: "Remark", symbol: "circle" },
    { id: "reaction", label: "Reaction", symbol: "cross" },
  ],
  lanes: [
    { id: "trump", label: "Donald Trump", actors: ["trump"] },
    { id: "mamdani", label: "Zohran Mamdani", actors: ["mamdani"] },
  ],
  periods: [{ id: "campaign", date: "/2025-11-04", label: "Mayoral campaign" }],
  sources: [
    {
      id: "guard",
      label: "Article on the National Guard remark, Washington, DC",
      title: "Trump backs off National Guard deployment to NYC after Mamdani meeting, says only ‘if they need it’",
      sha256: "bb231a674e9aa7b00cd6a88f24c2bd3afa417c6cda7d191eb0e5fb565e9a3437",
    },
    {
      id: "analysis",
      label: "Unsigned analysis of the White House meeting",
      sha256: "d8ec1dfcf20f7ee748dea1d0f976736cc1b04d8c3ce83798db4edc40fd60fb03",
    },
    {
      id: "bharat",
      label: "Unsigned report that ends with a notice for Bharat Express",
      publisher: "Bharat Express",
      sha256: "4e14934fe99eb2287a325110c109196feb1758be0b9406844f58a44458bf338a",
    },
    {
      id: "vanguard",
      label: "Article by Victoria Keraj and Rami Mansi",
      author: "Victoria Keraj and Rami Mansi",
      sha256: "e104a417a49088bade08a0315017b84206282e2a361c7c72adf4b79d15019102",
    },
    {
      id: "rivals",
      label: "Article by Harshit, Washington, D.C.",
      title: "From Rivals to Allies Trump Backs Mamdani, Defying Predictions",
      author: "Harshit",
      published: "2025-11-21",
      sha256: "539af4ca92d56151ffb0c80ba6fd5e42b1e7d9992c087891d2ff353ba1418eb7",
    },
  ],
  events: [
    {
      id: "stance",
      date: "[..2025-11-04]",
      title: "Trump takes a stance against Mamdani",
      summary: "He does so immediately, one article says: statements and posts on social media during the campaign point to Mamdani’s policies, which he interprets as “communist”.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.5,
      quotes: [
        {
          text: "communist",
          speaker: "trump",
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "communist" },
        },
      ],
      citations: [
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "had immediately taken a stance against Mamdani" },
        },
      ],
    },
    {
      id: "funding-threat",
      date: "[..2025-11-04]",
      title: "Trump threatens to withdraw money from the city",
      summary: "One article says that during the race he threatened to pull federal funding from New York City; another that he implied he would withdraw funds if Mamdani were elected.",
      kind: "threat",
      actors: ["trump"],
      weight: 0.72,
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "threatened to pull federal funding from New York City" },
        },
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "implied that he would withdraw funds from NYC" },
        },
      ],
    },
    {
      id: "guard-threat",
      date: "[..2025-11-04]",
      title: "Trump threatens to deploy the National Guard",
      summary: "During the race, one article reports, he threatened to do so if Mamdani obstructed immigration operations.",
      kind: "threat",
      actors: ["trump"],
      weight: 0.92,
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "deploy the National Guard if Mamdani obstructed" },
        },
      ],
    },
    {
      id: "arrest-suggestion",
      date: "[..2025-11-04]",
      title: "Trump suggests that Mamdani could face arrest",
      kind: "threat",
      actors: ["trump"],
      weight: 0.78,
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "even suggested Mamdani could face arrest" } }],
    },
    {
      id: "stand-up-promise",
      date: "[..2025-11-04]",
      title: "Mamdani promises to stand up to Trump",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.6,
      citations: [{ source: "vanguard", selector: { type: "TextQuoteSelector", exact: "promised to stand up to Trump" } }],
    },
    {
      id: "fascist",
      date: "[..2025-11-04]",
      title: "Mamdani calls Trump a “fascist”",
      summary: "One article places it in his campaign; another says only that he had once used the word.",
      kind: "insult",
      actors: ["mamdani"],
      weight: 0.88,
      quotes: [
        {
          text: "fascist",
          speaker: "mamdani",
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "fascist" },
        },
      ],
      citations: [
        { source: "vanguard", selector: { type: "TextQuoteSelector", exact: "and called him a fascist" } },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "had once labeled the president a" } },
      ],
    },
    {
      id: "communist-lunatic",
      date: "[..2025-11-21]",
      title: "Trump calls Mamdani a “communist lunatic”",
      summary: "The article, dated 21 November, says that he had done so for months.",
      kind: "insult",
      actors: ["trump"],
      weight: 0.88,
      quotes: [
        {
          text: "communist lunatic",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "communist lunatic" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "who for months had painted Mamdani as a" } }],
    },
    {
      id: "disaster-warning",
      date: "[..2025-11-21]",
      title: "Trump warns of a “complete and total economic and social disaster”",
      summary: "New York City would become one under Mamdani’s leadership, he warns. The article, dated 21 November, places it in the months before the meeting.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.62,
      quotes: [
        {
          text: "complete and total economic and social disaster",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "complete and total economic and social disaster" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "warned that New York City would become a" } }],
    },
    {
      id: "traded-insults",
      date: "[..2025-11-21]",
      title: "Trump and Mamdani trade insults",
      summary: "For months before the meeting, one article says. Others write of sharp rhetoric during the campaign and in its aftermath, of months of clashes during the election, and of negative comments about each other since earlier in the year.",
      kind: "insult",
      actors: ["trump", "mamdani"],
      weight: 0.5,
      citations: [
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "despite months of trading insults" } },
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "traded sharp rhetoric during the campaign and in its aftermath" },
        },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "months of clashes during the mayoral election" },
        },
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "sharing negative comments about each other" },
        },
      ],
    },
    {
      id: "victory-speech",
      date: "[..2025-11-21]",
      title: "Mamdani’s victory speech holds a jab",
      summary: "One article mentions it where it reports Trump’s remarks of 21 November. It gives neither the words nor the day.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.5,
      citations: [{ source: "bharat", selector: { type: "TextQuoteSelector", exact: "He admitted Mamdani’s victory-speech jab" } }],
    },
    {
      id: "agents-warning",
      date: "[..2025-11-21]",
      title: "The White House warns that federal agents could be sent",
      summary: "The repeated warnings, for cities described as liberal, precede the meeting.",
      kind: "threat",
      actors: ["white-house"],
      weight: 0.55,
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "federal agents could be deployed in liberal cities" },
        },
      ],
    },
    {
      id: "preparations",
      date: "[..2025-11-21]",
      title: "New York prepares for possible enforcement",
      summary: "Local officials and advocates had been preparing for enforcement actions before the meeting.",
      kind: "reaction",
      actors: ["new-york"],
      weight: 0.4,
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "preparing for possible enforcement actions" },
        },
      ],
    },
    {
      id: "little-communist",
      date: "[..2025-11-22]",
      title: "Trump calls Mamdani “my little communist”",
      summary: "The article, which reports the remarks of 22 November, says only that it was earlier.",
      kind: "insult",
      actors: ["trump"],
      weight: 0.74,
      quotes: [
        {
          text: "my little communist",
          speaker: "trump",
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "my little communist" },
        },
      ],
      citations: [{ source: "guard", selector: { type: "TextQuoteSelector", exact: "Trump had previously called Mamdani" } }],
    },
    {
      id: "troops-threats",
      date: "[..2025-11-22]",
      title: "Trump threatens to send troops to the city",
      summary: "The article on the remarks of 22 November speaks of earlier threats to send troops to combat crime; another cites Democracy Docket for threats to send troops. Neither gives a day or says that these are the threats of the campaign.",
      kind: "threat",
      actors: ["trump"],
      weight: 0.9,
      citations: [
        {
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "threats to send troops into the city to combat crime" },
        },
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "documented Trump’s threats to send troops to NYC" },
        },
      ],
    },
    {
      id: "charlotte",
      date: "[2025-11-16..2025-11-22]",
      title: "A federal law enforcement surge is reported in Charlotte, North Carolina",
      summary: "ICE, Border Patrol and National Guard units are reportedly dispatched there to crack down on illegal immigration and crime. The article, which reports the remarks of 22 November, dates this to the same week and gives no day; the city is reportedly the latest, it says, as the administration intensifies operations outside New York.",
      kind: "deployment",
      actors: ["administration"],
      weight: 0.66,
      citations: [{ source: "guard", selector: { type: "TextQuoteSelector", exact: "is reportedly the latest city to face" } }],
    },
    {
      id: "election",
      date: "2025-11-04",
      title: "Mamdani wins the mayoral election",
      summary: "One article calls the victory an upset, another decisive, over the independent candidate Andrew Cuomo. A third says that a campaign on affordability won voters over, for him and for Democratic candidates in other states.",
      kind: "vote",
      actors: ["mamdani", "cuomo"],
      weight: 0.9,
      citations: [
        { source: "analysis", selector: { type: "TextQuoteSelector", exact: "upset victory on Nov. 4" } },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "won decisively over independent candidate Andrew Cuomo" },
        },
        { source: "vanguard", selector: { type: "TextQuoteSelector", exact: "was what won voters over for Mamdani" } },
      ],
    },
    {
      id: "election-night",
      date: "2025-11-04",
      title: "“To get to any of us, you will have to get through all of us”",
      summary: "On election night Mamdani sends Trump a message of his own.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.84,
      quotes: [
        {
          text: "To get to any of us, you will have to get through all of us.",
          speaker: "mamdani",
          to: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "To get to any of us, you will have to get through all of us." },
        },
      ],
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "On election night, Mamdani had sent his own message back" },
        },
      ],
      links: [
        {
          type: "answers",
          target: "guard-threat",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Mamdani had sent his own message back" } },
        },
        {
          type: "answers",
          target: "funding-threat",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Mamdani had sent his own message back" } },
        },
        {
          type: "answers",
          target: "arrest-suggestion",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Mamdani had sent his own message back" } },
        },
      ],
    },
    {
      id: "house-resolution",
      date: "2025-11-21",
      order: 1,
      title: "The House condemns the “horrors of socialism”",
      summary: "Hours before the Oval Office exchange it passes a symbolic resolution, dozens of Democrats joining Republicans in support. The vote takes aim, the article says, at the ideology that Mamdani identifies with.",
      kind: "vote",
      actors: ["house"],
      weight: 0.64,
      quotes: [
        {
          text: "horrors of socialism",
          speaker: "house",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "horrors of socialism" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "passed a symbolic resolution" } }],
    },
    {
      id: "softening",
      date: "2025-11-21",
      order: 1,
      title: "Trump softens his earlier criticism",
      summary: "Earlier in the day, the article says, he suggests that the two could work together effectively despite ideological contrasts. It goes on that he acknowledged a jab in Mamdani’s victory speech, called his own campaign language often too harsh and confrontational, recognised a competitive race and credited Mamdani with a disciplined campaign under national scrutiny.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.6,
      citations: [
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "Earlier in the day, Trump softened previous criticism" },
        },
      ],
      links: [
        {
          type: "follows",
          target: "victory-speech",
          citation: {
            source: "bharat",
            selector: { type: "TextQuoteSelector", exact: "He admitted Mamdani’s victory-speech jab" },
          },
        },
      ],
    },
    {
      id: "meeting",
      date: "2025-11-21",
      order: 2,
      title: "Trump and Mamdani meet in the Oval Office",
      summary: "A private conversation at the White House, the first meeting of the two since the election; a caption mentions a handshake. The articles name ICE operations in New York, crime, security, affordability, immigration enforcement, the National Guard and tensions in the Middle East as subjects, and call the prospect of federal operations in the city a subtext.",
      kind: "meeting",
      actors: ["trump", "mamdani"],
      weight: 1,
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "held a face‑to‑face meeting at the White House" },
        },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "met New York City mayor-elect Zohran Mamdani" },
        },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "just one day after Trump sat down with" } },
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "They discussed ICE operations in New York" },
        },
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "met in the Oval Office and shared a private conversation" },
        },
      ],
      links: [
        {
          type: "follows",
          target: "election",
          citation: {
            source: "analysis",
            selector: { type: "TextQuoteSelector", exact: "their first since Mamdani’s upset victory on Nov. 4" },
          },
        },
        {
          type: "follows",
          target: "agents-warning",
          citation: {
            source: "analysis",
            selector: { type: "TextQuoteSelector", exact: "coming after repeated White House warnings" },
          },
        },
        {
          type: "follows",
          target: "traded-insults",
          citation: {
            source: "bharat",
            selector: { type: "TextQuoteSelector", exact: "The meeting came after months of clashes" },
          },
        },
      ],
    },
    {
      id: "cordial-exchange",
      date: "2025-11-21",
      order: 2,
      title: "Reporters describe a cordial exchange",
      summary: "One article says so and calls it surprising. In another, reporters in the room describe it as affable, and the two stand side by side, trading affirmations and laughter. A third says that a tense meeting was expected and that they appeared friendly.",
      kind: "reaction",
      actors: ["reporters"],
      weight: 0.55,
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "Reporters described a surprisingly cordial exchange" },
        },
        { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Reporters inside the room described" } },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "appeared friendly and engaged" } },
      ],
    },
    {
      id: "concerns-conveyed",
      date: "2025-11-21",
      order: 2,
      title: "They discuss immigration enforcement",
      summary: "Mamdani says that he conveyed residents’ concerns. Trump stresses the removal of violent offenders and cooperation on broader safety strategies, and insists that reducing crime is their primary point of alignment.",
      kind: "meeting",
      actors: ["trump", "mamdani"],
      weight: 0.56,
      citations: [
        { source: "rivals", selector: { type: "TextQuoteSelector", exact: "conveyed concerns from residents" } },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "Both leaders discussed immigration enforcement" },
        },
      ],
    },
    {
      id: "fascist-question",
      date: "2025-11-21",
      order: 3,
      title: "“You can just say yes — it’s easier”",
      summary: "When the question is whether Mamdani still believes that Trump is a fascist, Trump steps in. Throughout the press availability he taps Mamdani lightly on the arm and urges him to answer comfortably, difficult questions included.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.82,
      quotes: [
        {
          text: "You can just say yes — it’s easier.",
          speaker: "trump",
          to: "mamdani",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "You can just say yes — it’s easier." },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "Trump tapped Mamdani lightly on the arm" } }],
      links: [
        {
          type: "follows",
          target: "fascist",
          citation: {
            source: "rivals",
            selector: { type: "TextQuoteSelector", exact: "when asked whether Mamdani still believed Trump was a" },
          },
        },
      ],
    },
    {
      id: "ok-yes",
      date: "2025-11-21",
      order: 3,
      title: "“OK, yes”",
      summary: "Mamdani’s reply, half smiling, makes the room laugh.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.8,
      quotes: [
        {
          text: "OK, yes",
          speaker: "mamdani",
          to: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "OK, yes" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "drawing laughter from the room" } }],
      links: [
        {
          type: "answers",
          target: "fascist-question",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Mamdani, half smiling, replied" } },
        },
      ],
    },
    {
      id: "worse-than-despot",
      date: "2025-11-21",
      order: 3,
      title: "“I’ve been called much worse than a despot”",
      summary: "Trump brushes off the insult with a grin, one article says; another, that he laughed off Mamdani’s earlier remark in his talks with reporters.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.58,
      quotes: [
        {
          text: "I’ve been called much worse than a despot",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "I’ve been called much worse than a despot" },
        },
      ],
      citations: [
        { source: "rivals", selector: { type: "TextQuoteSelector", exact: "brushed off the insult" } },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "Trump laughed off during his talks" } },
      ],
      links: [
        {
          type: "answers",
          target: "ok-yes",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Trump, unfazed, brushed off the insult" } },
        },
        {
          type: "answers",
          target: "fascist",
          citation: { source: "guard", selector: { type: "TextQuoteSelector", exact: "a remark Trump laughed off" } },
        },
      ],
    },
    {
      id: "surprised",
      date: "2025-11-21",
      order: 3,
      title: "“We had a meeting today that actually surprised me”",
      summary: "After the discussion Trump names crime, housing and rents as common ground. Another article reports that he said the meeting exceeded expectations and underscored shared priorities centred on public safety and community well-being.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.76,
      quotes: [
        {
          text: "We had a meeting today that actually surprised me. He wants to see no crime. He wants to see housing being built. He wants to see rents coming down. All things that I agree with",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "We had a meeting today that actually surprised me. He wants to see no crime. He wants to see housing being built. He wants to see rents coming down. All things that I agree with",
          },
        },
      ],
      citations: [
        {
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "Speaking to reporters after the discussion" },
        },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "He said that this meeting exceeded expectations" },
        },
      ],
    },
    {
      id: "more-in-common",
      date: "2025-11-21",
      order: 3,
      title: "Trump says that they share “a lot more in common” than expected",
      summary: "He says so repeatedly and adds that he feels “confident” in Mamdani’s ability to lead. A second article has him “surprised” by how much common ground they share; a third says that he expressed renewed confidence.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.52,
      quotes: [
        {
          text: "a lot more in common",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "a lot more in common" },
        },
        {
          text: "confident",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "confident" },
        },
        {
          text: "surprised",
          speaker: "trump",
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "surprised", prefix: "said that he was “" },
        },
      ],
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "He repeatedly emphasized that they shared" },
        },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "by how much common ground he shared" } },
        { source: "bharat", selector: { type: "TextQuoteSelector", exact: "expressed renewed confidence" } },
      ],
    },
    {
      id: "comfortable",
      date: "2025-11-21",
      order: 3,
      title: "Trump would be “comfortable living in New York”",
      summary: "That is, with Mamdani as mayor. A second article has “very comfortable”, of living again in his hometown.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.64,
      quotes: [
        {
          text: "comfortable living in New York",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "comfortable living in New York" },
        },
        {
          text: "very comfortable",
          speaker: "trump",
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "very comfortable" },
        },
      ],
      citations: [
        { source: "rivals", selector: { type: "TextQuoteSelector", exact: "said he would now be" } },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "living again in his hometown" } },
      ],
      links: [
        {
          type: "revises",
          target: "disaster-warning",
          citation: {
            source: "rivals",
            selector: { type: "TextQuoteSelector", exact: "under his leadership, said he would now be" },
          },
        },
        {
          type: "revises",
          target: "communist-lunatic",
          citation: {
            source: "rivals",
            selector: { type: "TextQuoteSelector", exact: "under his leadership, said he would now be" },
          },
        },
      ],
    },
    {
      id: "views-changed",
      date: "2025-11-21",
      order: 2,
      title: "“Some of my views have changed”",
      summary: "Trump insists that he now believes that Mamdani could be “a very good mayor”.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.66,
      quotes: [
        {
          text: "Some of my views have changed",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "Some of my views have changed" },
        },
        {
          text: "a very good mayor",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "a very good mayor" },
        },
      ],
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "insisting he now believed Mamdani could be" },
        },
      ],
      links: [
        {
          type: "revises",
          target: "communist-lunatic",
          citation: {
            source: "rivals",
            selector: { type: "TextQuoteSelector", exact: "The president also rewrote his stance on his past attacks" },
          },
        },
        {
          type: "revises",
          target: "disaster-warning",
          citation: {
            source: "rivals",
            selector: { type: "TextQuoteSelector", exact: "The president also rewrote his stance on his past attacks" },
          },
        },
      ],
    },
    {
      id: "cheering",
      date: "2025-11-21",
      order: 2,
      title: "“I’ll be cheering for him”",
      summary: "Trump says so before the meeting ends, according to one article.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.77,
      quotes: [
        {
          text: "If he could be a spectacular success, I’d be very happy. I’ll be cheering for him.",
          speaker: "trump",
          source: "rivals",
          selector: {
            type: "TextQuoteSelector",
            exact: "If he could be a spectacular success, I’d be very happy. I’ll be cheering for him.",
          },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "Before the meeting ended" } }],
      links: [
        {
          type: "follows",
          target: "views-changed",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Trump went further" } },
        },
      ],
    },
    {
      id: "surprise-critics",
      date: "2025-11-21",
      order: 3,
      title: "Trump thinks that Mamdani could surprise conservative critics",
      summary: "He thinks that Mamdani could be effective for residents across a diverse district, and predicts records of accomplishment.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.42,
      citations: [{ source: "bharat", selector: { type: "TextQuoteSelector", exact: "could surprise conservative critics" } }],
    },
    {
      id: "one-thing-in-common",
      date: "2025-11-21",
      order: 3,
      title: "“We have one thing in common”",
      summary: "Trump says so to the press, having called the meeting “great” and “very productive”; another article reports that he called the discussion constructive. A video that the White House posted shows the two answering questions after their meeting.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.6,
      quotes: [
        {
          text: "We have one thing in common. We want this city of ours that we love to do very well",
          speaker: "trump",
          source: "vanguard",
          selector: {
            type: "TextQuoteSelector",
            exact: "We have one thing in common. We want this city of ours that we love to do very well",
          },
        },
        {
          text: "great",
          speaker: "trump",
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "great", prefix: "calling the meeting “", suffix: "” and" },
        },
        {
          text: "very productive",
          speaker: "trump",
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "very productive" },
        },
      ],
      citations: [
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "answered questions after concluding their meeting" },
        },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "Trump told reporters that the discussion was constructive" },
        },
      ],
    },
    {
      id: "work-together",
      date: "2025-11-21",
      order: 3,
      title: "“We’re gonna work together”",
      summary: "A reporter asks how the two would reconcile their opposing views on deploying immigration officers and National Guard forces. Another article reports, too, that he called their discussion of security extensive.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.57,
      quotes: [
        {
          text: "We’re gonna work together, and we’re gonna make sure that if they are horrible people, then we want to get them out. I think he wants to get them out more than I do. So we’ll work together. We discussed it at great length.",
          speaker: "trump",
          source: "vanguard",
          selector: {
            type: "TextQuoteSelector",
            exact: "We’re gonna work together, and we’re gonna make sure that if they are horrible people, then we want to get them out. I think he wants to get them out more than I do. So we’ll work together. We discussed it at great length.",
          },
        },
      ],
      citations: [
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "opposing views on deploying Immigration officers" },
        },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "their discussion of security matters was extensive" },
        },
      ],
    },
    {
      id: "newsmax-question",
      date: "2025-11-21",
      order: 3,
      title: "Trump says that the two would “work together” where possible",
      summary: "The article has it from Newsmax, whose White House correspondent Mike Carter had asked about illegal immigration and safety. No source says whether this is the answer that another article prints in full.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.44,
      quotes: [
        {
          text: "work together",
          speaker: "trump",
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "work together" },
        },
      ],
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "According to Newsmax coverage of the event" },
        },
      ],
    },
    {
      id: "crime-agreement",
      date: "2025-11-21",
      order: 3,
      title: "“He doesn’t want to see crime, and I don’t want to see crime”",
      summary: "The second sentence stands as the article prints it. Another article reports him as saying that Mamdani shares the desire for safer communities and supports firm action against criminal networks; a third, that reducing crime is their primary point of alignment.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.46,
      quotes: [
        {
          text: "He doesn’t want to see crime, and I don’t want to see crime",
          speaker: "trump",
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "He doesn’t want to see crime, and I don’t want to see crime" },
        },
        {
          text: "I have very little doubt that we’re not going to get along on that issue.",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "I have very little doubt that we’re not going to get along on that issue.",
          },
        },
      ],
      citations: [
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "on that issue" } },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "Mamdani shared the desire for safer communities" },
        },
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "their primary point of alignment was reducing crime" },
        },
      ],
    },
    {
      id: "housing",
      date: "2025-11-21",
      order: 3,
      title: "Trump says that both agree on building more housing",
      summary: "The article does not say what is to come down; in the sentence that it quotes before it is rents. The two may differ on the approach, he adds, but their goals are aligned.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.48,
      quotes: [
        {
          text: "One of the things I really gleaned very, very much today- he’d like to see them come down ideally by building a lot of additional housing. That’s the ultimate way… He agrees with that and so do I",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "One of the things I really gleaned very, very much today- he’d like to see them come down ideally by building a lot of additional housing. That’s the ultimate way… He agrees with that and so do I",
          },
        },
      ],
      citations: [
        {
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "they may differ on the approach, their goals were aligned" },
        },
      ],
    },
    {
      id: "media-narratives",
      date: "2025-11-21",
      order: 3,
      title: "Trump objects to media accounts of hostility",
      summary: "His focus is the city’s welfare, he says, and not political fights between the two.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.4,
      citations: [{ source: "guard", selector: { type: "TextQuoteSelector", exact: "took aim at media narratives" } }],
    },
    {
      id: "helping",
      date: "2025-11-21",
      order: 3,
      title: "Trump plans to help Mamdani, “not hurt him”",
      summary: "Two articles word it differently; one of them sets it beside Mamdani’s answer on the vote in the House and says that Trump similarly dismissed ideological divides. A third reports it without his words and adds his desire to support Mamdani’s efforts to strengthen New York.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.68,
      quotes: [
        {
          text: "help him, not hurt him",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "help him, not hurt him" },
        },
        {
          text: "If I read the newspapers and the stories, I don’t hear that. But I heard him say it today and I think that’s a very positive step… I expect to be helping him, not hurting him. I want New York City to be great. I love New York City. It’s where I come from",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "If I read the newspapers and the stories, I don’t hear that. But I heard him say it today and I think that’s a very positive step… I expect to be helping him, not hurting him. I want New York City to be great. I love New York City. It’s where I come from",
          },
        },
      ],
      citations: [
        { source: "rivals", selector: { type: "TextQuoteSelector", exact: "telling reporters he planned to" } },
        { source: "guard", selector: { type: "TextQuoteSelector", exact: "the president added" } },
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "his administration was out to assist, not hinder Mamdani" },
        },
      ],
    },
    {
      id: "drive-is-long",
      date: "2025-11-21",
      order: 3,
      title: "“I’ll stick up for you”",
      summary: "The question is why Mamdani flew instead of taking the train; Trump answers in his defence.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.45,
      quotes: [
        {
          text: "He works hard and the drive is very long",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "He works hard and the drive is very long" },
        },
        {
          text: "I’ll stick up for you.",
          speaker: "trump",
          to: "mamdani",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "I’ll stick up for you." },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "why he flew instead of taking the train" } }],
    },
    {
      id: "future-meetings",
      date: "2025-11-21",
      order: 3,
      title: "Trump hints at future meetings",
      kind: "remark",
      actors: ["trump"],
      weight: 0.5,
      quotes: [
        {
          text: "I hope we do. We had a great meeting.",
          speaker: "trump",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "I hope we do. We had a great meeting." },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "Trump hinted at future meetings" } }],
    },
    {
      id: "deliver-affordability",
      date: "2025-11-21",
      order: 3,
      title: "Mamdani is eager to work with Trump “to deliver affordability for New Yorkers”",
      summary: "He describes it as the shared priority that binds them beyond ideology.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.62,
      quotes: [
        {
          text: "to deliver affordability for New Yorkers",
          speaker: "mamdani",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "to deliver affordability for New Yorkers" },
        },
      ],
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "saying he was eager to work with the president" },
        },
      ],
    },
    {
      id: "shared-love",
      date: "2025-11-21",
      order: 3,
      title: "“We have a shared love for the city”",
      summary: "Affordability, Mamdani notes, is where the two agreed at once.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.7,
      quotes: [
        {
          text: "We have a shared love for the city",
          speaker: "mamdani",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "We have a shared love for the city" },
        },
      ],
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "where they both found immediate agreement" },
        },
      ],
    },
    {
      id: "cost-of-living",
      date: "2025-11-21",
      order: 3,
      title: "“We focused on that same cost of living”",
      summary: "Mamdani says that New Yorkers who voted for Trump in 2024 gave economic concerns as their reason.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.58,
      quotes: [
        {
          text: "When we spoke to those voters who voted for President Trump, we heard them speak about the cost of living. We focused on that same cost of living, and that’s where I’m really looking forward to delivering for New Yorkers in partnership with the president on the affordability agenda",
          speaker: "mamdani",
          source: "vanguard",
          selector: {
            type: "TextQuoteSelector",
            exact: "When we spoke to those voters who voted for President Trump, we heard them speak about the cost of living. We focused on that same cost of living, and that’s where I’m really looking forward to delivering for New Yorkers in partnership with the president on the affordability agenda",
          },
        },
      ],
      citations: [{ source: "vanguard", selector: { type: "TextQuoteSelector", exact: "In their interview at the White House" } }],
    },
    {
      id: "thanks",
      date: "2025-11-21",
      order: 3,
      title: "Mamdani thanks Trump for the discussion",
      summary: "He says that both stressed service for New Yorkers above political differences, and that the discussion focused on shared purpose, respected differences and confirmed devotion to working together and enhancing performance.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.44,
      citations: [
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "Mamdani thanked Trump for the fruitful discussion" },
        },
      ],
    },
    {
      id: "working-people",
      date: "2025-11-21",
      order: 3,
      title: "“Working people have been left behind in New York”",
      summary: "Mamdani’s post of that day.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.63,
      quotes: [
        {
          text: "Working people have been left behind in New York. In the wealthiest city in the world, one in five can’t afford $2.90 for the train or bus. As I told Trump today— it’s time to put those people right back at the heart of our politics.",
          speaker: "mamdani",
          source: "bharat",
          selector: {
            type: "TextQuoteSelector",
            exact: "Working people have been left behind in New York. In the wealthiest city in the world, one in five can’t afford $2.90 for the train or bus. As I told Trump today— it’s time to put those people right back at the heart of our politics.",
          },
        },
      ],
      citations: [
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "Zohran Kwame Mamdani (@ZohranKMamdani) November 21, 2025" },
        },
      ],
      links: [
        {
          type: "follows",
          target: "meeting",
          citation: { source: "bharat", selector: { type: "TextQuoteSelector", exact: "As I told Trump today" } },
        },
      ],
    },
    {
      id: "house-vote-question",
      date: "2025-11-21",
      order: 3,
      title: "Mamdani is asked about the vote in the House",
      summary: "He cares little for symbolic resolutions, he says, and points to what is left to do.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.5,
      quotes: [
        {
          text: "work that needs to be done to make New York City affordable",
          speaker: "mamdani",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "work that needs to be done to make New York City affordable" },
        },
      ],
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "Mamdani said he cared little for symbolic resolutions" },
        },
      ],
      links: [
        {
          type: "answers",
          target: "house-resolution",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "Asked about it" } },
        },
      ],
    },
    {
      id: "johnson-joke",
      date: "2025-11-21",
      title: "Johnson jokes about a “happy coincidence”",
      summary: "It is one, the Speaker says, that the vote took place just before “the Marxist mayor’s meeting”.",
      kind: "remark",
      actors: ["johnson"],
      weight: 0.48,
      quotes: [
        {
          text: "happy coincidence",
          speaker: "johnson",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "happy coincidence" },
        },
        {
          text: "the Marxist mayor’s meeting",
          speaker: "johnson",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "the Marxist mayor’s meeting" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "Speaker Mike Johnson joked" } }],
      links: [
        {
          type: "follows",
          target: "house-resolution",
          citation: { source: "rivals", selector: { type: "TextQuoteSelector", exact: "the vote took place just before" } },
        },
      ],
    },
    {
      id: "white-house-post",
      date: "2025-11-21",
      title: "The White House posts about the meeting",
      kind: "reaction",
      actors: ["white-house"],
      weight: 0.36,
      quotes: [
        {
          text: "President Trump Meets with Zohran Mamdani, Mayor-Elect, New York City",
          speaker: "white-house",
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "President Trump Meets with Zohran Mamdani, Mayor-Elect, New York City" },
        },
      ],
      citations: [
        {
          source: "bharat",
          selector: { type: "TextQuoteSelector", exact: "The White House (@WhiteHouse) November 21, 2025" },
        },
      ],
    },
    {
      id: "news-conference-cancelled",
      date: "2025-11-21",
      title: "Mamdani’s planned news conference outside is cancelled",
      summary: "This happens abruptly, after his team deems Lafayette Park “not secure enough”. Reporters find it unusually crowded with passers-by, some of them unaware of the event.",
      kind: "reaction",
      actors: ["team"],
      weight: 0.54,
      quotes: [
        {
          text: "not secure enough",
          speaker: "team",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "not secure enough" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "news conference by Mamdani was cancelled" } }],
    },
    {
      id: "protesters",
      date: "2025-11-21",
      title: "Protesters gather outside the White House",
      summary: "In a small group that supports Mamdani, a demonstrator in a giant pink frog costume holds a sign critical of ICE operations, another chants, and others dance to a song that refers to the Epstein files. They seem unaware, the article says, of how friendly the meeting inside was; it calls the mood outside far less calm.",
      kind: "reaction",
      actors: ["protesters", "demonstrator"],
      weight: 0.46,
      quotes: [
        {
          text: "Let’s go Zohran!",
          speaker: "demonstrator",
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "Let’s go Zohran!" },
        },
      ],
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "a number of protesters had gathered" } }],
    },
    {
      id: "disagreements",
      date: "2025-11-21",
      title: "Both acknowledge that disagreements will arise",
      summary: "A second article reports that both sides signalled that they would engage where there is common ground on affordability, housing and safety, and reserved the right to clash over broader policy and funding.",
      kind: "remark",
      actors: ["trump", "mamdani"],
      weight: 0.45,
      citations: [
        {
          source: "rivals",
          selector: { type: "TextQuoteSelector", exact: "Both leaders acknowledged disagreements will arise" },
        },
        { source: "analysis", selector: { type: "TextQuoteSelector", exact: "both sides signaled they will engage" } },
      ],
    },
    {
      id: "guard-if-needed",
      date: "2025-11-22",
      order: 1,
      title: "“If they need it. Right now, other places need it more”",
      summary: "Trump tells reporters that New York City is no longer at the top of his list for a deployment of the National Guard. The article says that this softens earlier threats.",
      kind: "remark",
      actors: ["trump"],
      weight: 0.96,
      quotes: [
        {
          text: "If they need it. Right now, other places need it more",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "If they need it. Right now, other places need it more",
            suffix: ",” Trump told reporters",
          },
        },
        {
          text: "We had a very good meeting yesterday … but if they need it, I would do it.",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "We had a very good meeting yesterday … but if they need it, I would do it.",
          },
        },
      ],
      citations: [{ source: "guard", selector: { type: "TextQuoteSelector", exact: "no longer at the top of his list" } }],
      links: [
        {
          type: "revises",
          target: "troops-threats",
          citation: { source: "guard", selector: { type: "TextQuoteSelector", exact: "softening earlier threats" } },
        },
        {
          type: "follows",
          target: "meeting",
          citation: { source: "guard", selector: { type: "TextQuoteSelector", exact: "The shift comes just one day after" } },
        },
      ],
    },
    {
      id: "daugherty-post",
      date: "2025-11-22",
      order: 2,
      title: "A post on social media prints the remark in other words",
      summary: "Eric Daugherty posts that Trump would deploy the Guard if Mamdani needed it. In the words that he prints Trump says that they talked about it; a note in brackets adds that this was in the meeting.",
      kind: "reaction",
      actors: ["daugherty"],
      weight: 0.42,
      quotes: [
        {
          text: "🚨 JUST IN: President Trump announces he would deploy the NATIONAL GUARD to New York City if Zohran Mamdani needed it",
          speaker: "daugherty",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "🚨 JUST IN: President Trump announces he would deploy the NATIONAL GUARD to New York City if Zohran Mamdani needed it",
          },
        },
        {
          text: "If they need it. Right now, other places need it more...we talked about that [in the meeting]. If they need it, I would do it.",
          speaker: "trump",
          source: "guard",
          selector: {
            type: "TextQuoteSelector",
            exact: "If they need it. Right now, other places need it more...we talked about that [in the meeting]. If they need it, I would do it.",
          },
        },
      ],
      citations: [
        {
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "Eric Daugherty (@EricLDaugh) November 22, 2025" },
        },
      ],
      links: [
        {
          type: "follows",
          target: "guard-if-needed",
          citation: {
            source: "guard",
            selector: { type: "TextQuoteSelector", exact: "President Trump announces he would deploy" },
          },
        },
      ],
    },
    {
      id: "takes-office",
      date: "2026-01-01",
      title: "Mamdani is to take office",
      summary: "The article of 21 November 2025 names 1 January, without a year, and reports questions about whether the friendliness will hold.",
      kind: "vote",
      actors: ["mamdani"],
      weight: 0.7,
      citations: [{ source: "rivals", selector: { type: "TextQuoteSelector", exact: "once Mamdani takes office on 1 January" } }],
    },
    {
      id: "surprised-reactions",
      date: "[2025-11-21..]",
      title: "People on social media are surprised",
      kind: "reaction",
      actors: ["public"],
      weight: 0.35,
      citations: [{ source: "vanguard", selector: { type: "TextQuoteSelector", exact: "share their surprised reactions" } }],
      links: [
        {
          type: "follows",
          target: "meeting",
          citation: {
            source: "vanguard",
            selector: { type: "TextQuoteSelector", exact: "had a seemingly productive and beneficial conversation" },
          },
        },
      ],
    },
    {
      id: "open-questions",
      date: "[2025-11-21..]",
      title: "What comes next is left open",
      summary: "One article calls any agreements fragile and likely to be contested, and names concrete cooperation or renewed confrontation as what may come; another says that it remains to be seen whether the warmth lasts; a third sees new questions and concerns about the city and asks how a Republican president comes to share ideas with a democratic socialist.",
      kind: "reaction",
      weight: 0.4,
      citations: [
        { source: "analysis", selector: { type: "TextQuoteSelector", exact: "fragile and likely to be contested" } },
        { source: "rivals", selector: { type: "TextQuoteSelector", exact: "remains to be seen" } },
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "opens the door for new questions and concerns" },
        },
      ],
    },
    {
      id: "meet-the-press",
      date: "XXXX-XX-XX",
      title: "Mamdani reaffirms his statements on NBC’s Meet the Press",
      summary: "He did not directly call out Trump as a fascist, the article adds, and chose to share the words quoted here. It bears no date and does not say where he said them.",
      kind: "remark",
      actors: ["mamdani"],
      weight: 0.72,
      quotes: [
        {
          text: "I thought again and again about what it would mean for New Yorkers if we could establish a productive relationship that would focus on the issues that those New Yorkers stay up late at night thinking about.",
          speaker: "mamdani",
          source: "vanguard",
          selector: {
            type: "TextQuoteSelector",
            exact: "I thought again and again about what it would mean for New Yorkers if we could establish a productive relationship that would focus on the issues that those New Yorkers stay up late at night thinking about.",
          },
        },
      ],
      citations: [
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "Despite Mamdani reaffirming his statements on NBC’s Meet the Press" },
        },
      ],
      links: [
        {
          type: "follows",
          target: "fascist",
          citation: {
            source: "vanguard",
            selector: { type: "TextQuoteSelector", exact: "Despite Mamdani reaffirming his statements" },
          },
        },
        {
          type: "follows",
          target: "stand-up-promise",
          citation: {
            source: "vanguard",
            selector: { type: "TextQuoteSelector", exact: "Despite Mamdani reaffirming his statements" },
          },
        },
      ],
    },
    {
      id: "guard-states",
      date: "XXXX-XX-XX",
      title: "Trump is reported to have deployed the National Guard to five states and Washington, D.C.",
      summary: "The article, citing Democracy Docket, calls the five states Democratic. It gives no day and bears no date.",
      kind: "deployment",
      actors: ["trump"],
      weight: 0.67,
      citations: [
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "deployed the national guard to five Democratic states" },
        },
      ],
    },
    {
      id: "antagonistic",
      date: "XXXX-XX-XX",
      title: "Trump is reported as antagonistic towards officials who refuse to cooperate",
      summary: "The article says so of Democratic officials and his administration’s efforts to deport immigrants from sanctuary states. It gives no day but says that it was previously.",
      kind: "reaction",
      actors: ["trump"],
      weight: 0.38,
      citations: [
        {
          source: "vanguard",
          selector: { type: "TextQuoteSelector", exact: "antagonistic towards democratic officials" },
        },
      ],
    },
    {
      id: "legal-challenges",
      date: "XXXX-XX-XX",
      title: "Trump’s expanded use of the military at home meets criticism and legal challenges",
      summary: "They come from Democrats and civil liberties groups and concern the use of military forces in domestic law enforcement. The article gives no day.",
      kind: "reaction",
      actors: ["democrats"],
      weight: 0.4,
      citations: [
        {
          source: "guard",
          selector: { type: "TextQuoteSelector", exact: "heavy criticism and a wave of legal challenges" },
        },
      ],
    },
    {
      id: "what-each-wants",
      date: "XXXX-XX-XX",
      title: "Both sides frame the meeting as pragmatic",
      summary: "They frame it as about the city’s needs rather than political theatre; affordability and public safety are among the likely topics. Mamdani’s team says that he wants to keep channels open to secure federal help for New Yorkers; the White House indicates that it is willing to discuss areas of mutual interest. The article gives no day.",
      kind: "remark",
      actors: ["trump", "mamdani", "team", "white-house"],
      weight: 0.4,
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "Both leaders framed the meeting as pragmatic" },
        },
      ],
    },
    {
      id: "partisan-comment",
      date: "XXXX-XX-XX",
      title: "Conservative voices and supporters of Mamdani comment",
      summary: "Some conservative voices urge the president to press Mamdani hard on public safety and on allegations of anti-Israel rhetoric; supporters of Mamdani warn against federal overreach and repeat the city’s sanctuary stance.",
      kind: "reaction",
      actors: ["commentators"],
      weight: 0.38,
      citations: [
        {
          source: "analysis",
          selector: { type: "TextQuoteSelector", exact: "reverberated through partisan and community comment" },
        },
      ],
    },
    {
      id: "expansion-signal",
      date: "XXXX-XX-XX",
      title: "Federal officials signal that they could expand operations",
      summary: "That is, the article says, if cooperation does not materialise.",
      kind: "threat",
      actors: ["federal-officials"],
      weight: 0.42,
      citations: [{ source: "analysis", selector: { type: "TextQuoteSelector", exact: "signaled they could expand operations" } }],
    },
  ],
} satisfies Timeline;
