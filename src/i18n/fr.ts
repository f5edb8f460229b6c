// French. Narrow no-break spaces stand inside quotation marks, no-break spaces before colons.
import { grammarOf, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('fr');
const remark = remarksWith(', ');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = [
  'printemps', 'été', 'automne', 'hiver',
  'printemps boréal', 'été boréal', 'automne boréal', 'hiver boréal',
  'printemps austral', 'été austral', 'automne austral', 'hiver austral',
  'premier trimestre', 'deuxième trimestre', 'troisième trimestre', 'quatrième trimestre',
  'premier quadrimestre', 'deuxième quadrimestre', 'troisième quadrimestre',
  'premier semestre', 'second semestre',
];

const months = '(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)';
const day = new RegExp(`^\\d{1,2}(?:er)? ${months}`);
const firstOfMonth = new RegExp(`(?<![\\d,:])1(?=(?:\\s?–\\s?\\d{1,2})? ${months})`, 'g');

/** Days, parts of the year and decades take the article; months, years and clock times take none. */
function le(date: string): string {
  if (date.startsWith('années ')) return `les ${date}`;
  if (/^(?:été|automne|hiver) /.test(date)) return `l’${date}`;
  return day.test(date) || /^(?:printemps|premier|deuxième|troisième|quatrième|second) /.test(date) ? `le ${date}` : date;
}

/** A date behind "de", "à" or another preposition, which melts with the article and takes no "vers". */
const behind = (preposition: string, date: string): string =>
  `${preposition} ${le(date.replace(/^vers /, 'environ '))}`
    .replace(/(de|à) (les?) /, (_match, word: string, article: string) => (word === 'de' ? (article === 'le' ? 'du ' : 'des ') : article === 'le' ? 'au ' : 'aux '))
    .replace(/^(|.* )de (?=[aeouéh])/, '$1d’');

/** Of "16" and "22 novembre" the first is a day as well. */
const joined = (before: string, first: string, between: string, last: string): string =>
  `${behind(before, day.test(last) && /^\d{1,2}$/.test(first) ? `le ${first === '1' ? '1er' : first}` : first)} ${behind(between, last)}`;

/** When: "le 4 novembre", "en avril", "au printemps", "dans les années 1960". */
function on(date: string): string {
  if (day.test(date)) return le(date);
  if (date.startsWith('années ')) return `dans ${le(date)}`;
  if (/^(?:vers|peut-être|environ|env\.) /.test(date)) return date;
  return le(date) === date ? `en ${date}` : behind('à', date);
}

/** "jusqu’au 4 novembre", "jusqu’en avril", "jusqu’à 14:05". */
const upTo = (date: string): string => (on(date).startsWith('en ') && !/^\d{1,2}:/.test(date) ? `jusqu’${on(date)}` : behind('jusqu’à', date));

/** Article, name, and the ending of what agrees with it. */
const units: Readonly<Record<OpenUnit, readonly [article: string, name: string, ending: string]>> = {
  day: ['un', 'jour', ''],
  month: ['un', 'mois', ''],
  year: ['une', 'année', 'e'],
  time: ['un', 'moment', ''],
};
const some = (open: OpenUnit, quality: string): string => {
  const [article, name, ending] = units[open];
  return `${article} ${name}${quality && `${quality}${ending}`}`;
};

const parts: Readonly<Record<DatePart, string>> = { year: 'année', month: 'mois', day: 'jour', part: 'période' };

/** One unknown day, month or year of a stretch. */
const oneOf = (quality: string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `${some(open, quality)} ${behind('de', stretch)}`,
  between: (first, last, open) => `${some(open, quality)} ${joined('entre', first, 'et', last)}`,
  before: (year, open) => `${some(open, quality)} avant ${year}`,
});

const long: DatePhrases = {
  ...oneOf(' non précisé'),
  notReported: 'date non précisée',
  some: (open) => some(open, ' non précisé'),
  at: (date, open) => (date.startsWith('années ') ? on(date) : open === 'day' ? date : open === 'time' ? `à ${date}` : `au cours d’${date}`),
  by: (date, open) => `${long.at(long.some(open), open)}, ${short.by(date, open)}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}, ${on(date)} ou plus tard`,
  orEarlier: (date) => `${date} ou plus tôt`,
  orLater: (date) => `${date} ou plus tard`,
  upTo,
  onward: (date) => behind('à partir de', date),
  since: (date) => `${behind('depuis', date)}, fin inconnue`,
  from: (date) => `${behind('à partir de', date)}, fin non précisée`,
  until: (date) => `${upTo(date)}, début inconnu`,
  untilUnreported: (date) => `${upTo(date)}, début non précisé`,
  fromTo: (first, last) => joined('de', first, 'à', last),
  about: (date) => `vers ${le(date)}`,
  uncertain: (date) => `peut-être ${le(date)}`,
  partly: (date, doubted, doubt) => {
    const feminine = doubted.length === 0 || (doubted.length === 1 && /^(?:year|part)$/.test(doubted[0]!));
    const word = doubt === 'approximate' ? `approximati${feminine ? 've' : 'f'}` : `incertain${feminine ? 'e' : ''}`;
    return remark(date, doubted.length ? `${list(doubted.map((part) => parts[part]))} ${word}${doubted.length > 1 ? 's' : ''}` : `date ${word}`);
  },
  estimated: (year, first, last) => remark(`vers ${year}`, `entre ${first} et ${last}`),
  ofYear: (dayOrMonth, year) => `${dayOrMonth} ${behind('de', year)}`,
  decade: (year) => `années ${year}`,
  season: (code, year, open) => `${partsOfYear[code - 21]} ${open ? behind('de', year) : year}`,
  givenAs: (date, text) => remark(date, `noté ${text}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf(''),
  notReported: 'non précisée',
  at: (date) => date,
  by: (date) => `au plus tard ${on(date)}`,
  notBefore: long.orLater,
  since: (date) => behind('depuis', date),
  from: long.onward,
  until: upTo,
  untilUnreported: upTo,
  about: (date) => `env. ${date}`,
  uncertain: (date) => `${date} (?)`,
  partly: (date, _parts, doubt) => remark(date, doubt === 'uncertain' ? '?' : 'approx.'),
  estimated: (year) => `env. ${year}`,
  givenAs: (date) => date,
};

/** French as a country writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ one: '# événement', many: '# d’événements', other: '# événements' });
  const newEvents = counting({ one: '# nouvel événement', many: '# de nouveaux événements', other: '# nouveaux événements' });
  const moreEvents = counting({ one: '# autre événement', many: '# d’autres événements', other: '# autres événements' });
  const sources = counting({ one: '# source', many: '# de sources', other: '# sources' });
  const quotations = counting({ one: '# citation', many: '# de citations', other: '# citations' });
  const strings: Strings = {
    locale: 'fr',
    // CLDR writes "1 novembre", French does not.
    dates: { long, short, mend: (text) => text.replace(firstOfMonth, '1er') },
    comma: ', ',
    colon: '\u00a0: ',
    insert: (text) => text,
    number,
    list,

    timeline: 'Chronologie',
    overview: (count) => `Vue d’ensemble, ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}, ${first === last ? first : long.fromTo(first, last)}`,
        quotes ? `, avec ${quotations(quotes)}` : '',
        cited ? `${quotes ? ` tirée${quotes > 1 ? 's' : ''} de` : ', d’après'} ${sources(cited)}` : '',
        '.',
      ].join(''),
    busiest: (count, day) => `Maximum en un seul jour\u00a0: ${number(count)}, le ${day}.`,
    quietest: (duration, after, before) => `Plus longue période sans événement daté\u00a0: ${duration}, ${joined('entre', after, 'et', before)}.`,
    howToRead: 'Choisissez un événement pour lire ce qui a été dit et qui le rapporte.',
    hollowMarks: 'Repères creux\u00a0: le jour n’est pas connu.',
    loading: 'La chronologie se charge…',
    empty: 'Il n’y a aucun événement à afficher.',
    failed: 'La chronologie n’a pas pu être chargée.',
    failedKept: 'Les données les plus récentes n’ont pas pu être chargées. Vous voyez les dernières qui ont pu l’être.',
    retry: 'Réessayer',
    notShown: counting({ one: '# entrée n’a pas pu être affichée telle quelle', many: '# d’entrées n’ont pas pu être affichées telles quelles', other: '# entrées n’ont pas pu être affichées telles quelles' }),

    toolbar: 'Commandes de la chronologie',
    previous: 'Événement précédent',
    next: 'Événement suivant',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Toute l’histoire',
    position: (position, count) => `${number(position)} sur ${number(count)}`,
    axis: 'Axe',
    elastic: 'Élastique',
    linear: 'Linéaire',
    filter: 'Rechercher et filtrer',
    share: 'Partager et enregistrer',
    readAsList: 'Lire sous forme de liste',

    save: 'Enregistrer ce qui est affiché',
    formats: { png: 'Image (PNG)', svg: 'Dessin (SVG)', csv: 'Tableau (CSV)', json: 'Données (JSON)' },
    saved: (file) => `Enregistré sous ${file}`,
    notSaved: 'Le fichier n’a pas pu être créé.',
    copyLink: 'Copier le lien',
    copyCitation: 'Copier la citation',
    copied: 'Copié',
    copyByHand: 'Le navigateur ne permet pas de copier. Copiez manuellement le texte sélectionné.',
    quoted: (words) => `«\u202f${words}\u202f»`,
    cite: (words, about, source) => `${[strings.quoted(words), ...about, ...(source ? [`d’après ${source}`] : [])].join(', ')}.`,
    columns: ['ID', 'Date (EDTF)', 'Date', 'Titre', 'Résumé', 'Type', 'Personnes', 'Citations', 'Sources'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `, ${lane}`}${first === last ? `, ${first}` : `. Premier\u00a0: ${first}. Dernier\u00a0: ${last}`}`,
    zoomToEvents: (told) => `${told}. Zoom avant`,
    zoomToLandmark: (title, others, date) => `${title}, et ${moreEvents(others)}, ${date}. Zoom avant`,
    listEvents: (told) => `${told}. Afficher la liste`,
    zone: {
      before: ['Avant, jours non précisés', 'Jours non précisés'],
      after: ['Après, jours non précisés', 'Jours non précisés', 'Après'],
      undated: ['Dates non précisées', 'Sans date'],
    },

    moreWithin: (count, stretch) => `${number(count)} de plus${{ day: ' ce jour-là', month: ' ce mois-là', year: ' cette année-là', years: ' ces années-là', open: '' }[stretch]}`,
    earlier: (count) => `${number(count)} avant`,
    later: (count) => `${number(count)} après`,
    daysOpen: 'Jours non précisés',

    legend: 'Types d’événements',

    search: (date) => `Rechercher des titres, des mots, des personnes, des dates (${date})`,
    people: 'Personnes',
    sources: 'Sources',
    inSight: 'Seulement la période visible',
    lanes: 'Couloirs',
    clocks: 'Heures',
    clockOfStory: (zone) => `Celle du récit\u00a0: ${zone}`,
    clockOfReader: (zone) => `La vôtre\u00a0: ${zone}`,
    groupings: { actor: 'Par personne', kind: 'Par type', none: 'Sans couloirs' },
    shown: (shown, all) => `${number(shown)} affiché${shown > 1 ? 's' : ''} sur ${number(all)}`,
    showAll: (all) => `Tout afficher\u00a0: ${events(all)}`,
    noneShown: 'Aucun événement ne correspond.',
    notAmongShown: 'Cet événement ne fait pas partie de ceux qui sont affichés.',

    minimap: 'Toute la période, à échelle régulière',
    visible: (told) => `À l’écran\u00a0: ${told}`,
    wheelHint: (key) => `Maintenez ${key} pour zoomer`,
    wheelWith: (key) => `${key} + molette`,

    help: 'Touches et gestes',
    gestures: {
      drag: 'Glisser',
      move: 'Se déplacer dans le temps',
      pinch: 'Écarter, pincer deux doigts',
      swipe: 'Balayer l’événement ouvert',
    },
    keyNames: { Home: 'Début', End: 'Fin', PageDown: 'Page suiv.', PageUp: 'Page préc.', Enter: 'Entrée', ' ': 'Espace', Escape: 'Échap' },
    keys: {
      along: 'Événement suivant, précédent',
      across: 'Événement du couloir du dessous, du dessus',
      ends: 'Premier, dernier événement',
      page: 'Avancer, reculer de presque tout ce qui est visible',
      open: 'Ouvrir l’événement\u202f; zoomer sur plusieurs qui partagent un repère',
      leave: 'Fermer ce qui est ouvert, puis dézoomer pas à pas',
      zoom: 'Zoom avant, zoom arrière',
      slide: 'Sur la bande de toute la période\u00a0: déplacer ce qui est visible',
      reading: 'La liste se lit avec les touches du navigateur.',
    },

    detail: 'L’événement choisi',
    close: 'Fermer',
    to: (name) => `à ${name}`,
    reportedBy: (count) => `Rapporté par ${sources(count)}`,
    verified: 'vérifié mot à mot',
    unattributed: 'Auteur des propos non nommé',
    sourceMissing: 'Source manquante',
    orderShared: (others) => `Ordre non précisé entre ${events(others + 1)} de ce moment de la journée`,
    orderUnreported: 'Moment de la journée non précisé',
    links: {
      answers: 'Répond à',
      follows: 'Fait suite à',
      revises: 'Rectifie',
      answeredBy: 'Suscite la réponse',
      followedBy: 'Suivi de',
      revisedBy: 'Rectifié par',
    },
    media: {
      image: 'Afficher l’image',
      video: 'Afficher la vidéo',
      audio: 'Écouter l’audio',
      post: 'Lire la publication',
    },
    mediaFailed: 'Le chargement a échoué.',
    updated: (date) => `Dernière modification\u00a0: ${date}`,
    corrections: (count) => (count === 1 ? 'Rectification' : `${number(count)} rectifications`),
    asSourcePuts: (words, source) => `«\u202f${words}\u202f» (${source})`,

    fresh: 'Nouveau',
    labelFresh: (label) => `${label}. Nouveau`,
    added: newEvents,

    choose: (count) => `${events(count)} au même moment`,
  };
  return strings;
};

export const fr = stringsFor('fr');
