// Spanish.
import { grammarOf, remarksWith } from './plural.js';
import type { DatePart, DatePhrases, OpenUnit, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('es');
const remark = remarksWith(', ');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = [
  'primavera', 'verano', 'otoño', 'invierno',
  'primavera boreal', 'verano boreal', 'otoño boreal', 'invierno boreal',
  'primavera austral', 'verano austral', 'otoño austral', 'invierno austral',
  'primer trimestre', 'segundo trimestre', 'tercer trimestre', 'cuarto trimestre',
  'primer cuatrimestre', 'segundo cuatrimestre', 'tercer cuatrimestre',
  'primer semestre', 'segundo semestre',
];

const isDay = (date: string): boolean => /^\d{1,2} (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)/.test(date);

/** Days, parts of the year, decades and clock times take the article; months and years take none. */
function el(date: string): string {
  if (isDay(date) || /^(?:verano|otoño|invierno|primer|segundo|tercer|cuarto) /.test(date)) return `el ${date}`;
  if (/^(?:primavera|década) |^1:/.test(date)) return `la ${date}`;
  return /^\d{1,2}:/.test(date) ? `las ${date}` : date;
}

/** A date behind a preposition, which takes the article in, and takes no "hacia". */
const behind = (preposition: string, date: string): string =>
  `${preposition} ${el(date.replace(/^hacia /, 'aproximadamente '))}`.replace(/^(|.* )(de|a) el /, '$1$2l ');

/** Of "16" and "22 de noviembre" the first is a day as well. */
const joined = (before: string, first: string, between: string, last: string): string =>
  `${behind(before, isDay(last) && /^\d{1,2}$/.test(first) ? `el ${first}` : first)} ${behind(between, last)}`;

/** When: "el 4 de noviembre", "en abril". */
const on = (date: string): string => (isDay(date) || /^(?:hacia|posiblemente|aprox\.) /.test(date) ? el(date) : behind('en', date));

const units: Readonly<Record<OpenUnit, string>> = { day: 'día', month: 'mes', year: 'año', time: 'momento' };
const parts: Readonly<Record<DatePart, string>> = { year: 'año', month: 'mes', day: 'día', part: 'periodo del año' };

/** One unknown day, month or year of a stretch. */
const oneOf = (quality: string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `un ${units[open]}${quality} ${behind('de', stretch)}`,
  between: (first, last, open) => `un ${units[open]}${quality} ${joined('entre', first, 'y', last)}`,
  before: (year, open) => `un ${units[open]}${quality} anterior a ${year}`,
});

const long: DatePhrases = {
  ...oneOf(' no precisado'),
  notReported: 'fecha no precisada',
  some: (open) => `un ${units[open]} no precisado`,
  at: (date) => behind('en', date),
  by: (date, open) => `${long.at(long.some(open), open)}, ${short.by(date, open)}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}, ${on(date)} o después`,
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  upTo: (date) => behind('hasta', date),
  onward: (date) => behind('a partir de', date),
  since: (date) => `${behind('desde', date)}, fin desconocido`,
  from: (date) => `${behind('desde', date)}, fin no precisado`,
  until: (date) => `${behind('hasta', date)}, inicio desconocido`,
  untilUnreported: (date) => `${behind('hasta', date)}, inicio no precisado`,
  fromTo: (first, last) => joined('de', first, 'a', last),
  about: (date) => `hacia ${el(date)}`,
  uncertain: (date) => `posiblemente ${el(date)}`,
  partly: (date, some, doubt) => {
    const word = doubt === 'approximate' ? 'aproximado' : 'dudoso';
    return remark(date, some.length ? `${list(some.map((part) => parts[part]))} ${word}${some.length > 1 ? 's' : ''}` : 'fecha aproximada');
  },
  estimated: (year, first, last) => remark(`hacia ${year}`, `entre ${first} y ${last}`),
  ofYear: (dayOrMonth, year) => `${dayOrMonth} de ${year}`,
  decade: (year) => `década de ${year}`,
  season: (code, year) => `${partsOfYear[code - 21]} de ${year}`,
  givenAs: (date, text) => remark(date, `indicado como ${text}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf(''),
  notReported: 'no precisada',
  at: (date) => date,
  by: (date) => `a más tardar ${on(date)}`,
  notBefore: long.orLater,
  since: (date) => behind('desde', date),
  from: (date) => behind('desde', date),
  until: long.upTo,
  untilUnreported: long.upTo,
  about: (date) => `aprox. ${date}`,
  uncertain: (date) => `${date} (?)`,
  partly: (date, _parts, doubt) => remark(date, doubt === 'uncertain' ? '?' : 'aprox.'),
  estimated: (year) => `aprox. ${year}`,
  givenAs: (date) => date,
};

/** Spanish as a country writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ one: '# acontecimiento', many: '# de acontecimientos', other: '# acontecimientos' });
  const newEvents = counting({ one: '# acontecimiento nuevo', many: '# de acontecimientos nuevos', other: '# acontecimientos nuevos' });
  const moreEvents = counting({ one: '# acontecimiento más', many: '# de acontecimientos más', other: '# acontecimientos más' });
  const sources = counting({ one: '# fuente', many: '# de fuentes', other: '# fuentes' });
  const quotations = counting({ one: '# cita', many: '# de citas', other: '# citas' });
  const notShown = counting({ one: 'No se pudo mostrar # entrada tal como venía', many: 'No se pudieron mostrar # de entradas tal como venían', other: 'No se pudieron mostrar # entradas tal como venían' });
  const strings: Strings = {
    locale: 'es',
    dates: { long, short, mend: (text) => text },
    comma: ', ',
    colon: ': ',
    insert: (text) => text,
    number,
    list,

    timeline: 'Cronología',
    overview: (count) => `Vista general, ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}, ${first === last ? first : long.fromTo(first, last)}`,
        quotes ? `, con ${quotations(quotes)}` : '',
        cited ? `${quotes ? ' de' : ', según'} ${sources(cited)}` : '',
        '.',
      ].join(''),
    busiest: (count, day) => `Máximo en un solo día: ${number(count)}, el ${day}.`,
    quietest: (duration, after, before) => `El periodo más largo sin acontecimientos fechados: ${duration}, ${joined('entre', after, 'y', before)}.`,
    howToRead: 'Elija un acontecimiento para leer qué se dijo y quién lo publica.',
    hollowMarks: 'Marcas huecas: no se conoce el día.',
    loading: 'La cronología se está cargando…',
    empty: 'No hay acontecimientos que mostrar.',
    failed: 'No se pudo cargar la cronología.',
    failedKept: 'No se pudieron cargar los datos más recientes. Lo que ve es lo último que se cargó.',
    retry: 'Reintentar',
    notShown,

    toolbar: 'Controles de la cronología',
    previous: 'Acontecimiento anterior',
    next: 'Acontecimiento siguiente',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Historia completa',
    position: (position, count) => `${number(position)} de ${number(count)}`,
    axis: 'Eje',
    elastic: 'Elástico',
    linear: 'Lineal',
    filter: 'Buscar y filtrar',
    share: 'Compartir y guardar',
    readAsList: 'Leer como lista',

    save: 'Guardar lo que se muestra',
    formats: { png: 'Imagen (PNG)', svg: 'Dibujo (SVG)', csv: 'Tabla (CSV)', json: 'Datos (JSON)' },
    saved: (file) => `Guardado como ${file}`,
    notSaved: 'No se pudo crear el archivo.',
    copyLink: 'Copiar enlace',
    copyCitation: 'Copiar cita',
    copied: 'Copiado',
    copyByHand: 'El navegador no permite copiar. Copie manualmente el texto seleccionado.',
    quoted: (words) => `«${words}»`,
    cite: (words, about, source) => `${[strings.quoted(words), ...about, ...(source ? [`según ${source}`] : [])].join(', ')}.`,
    columns: ['ID', 'Fecha (EDTF)', 'Fecha', 'Título', 'Resumen', 'Tipo', 'Personas', 'Citas', 'Fuentes'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `, ${lane}`}${first === last ? `, ${first}` : `. Primero: ${first}. Último: ${last}`}`,
    zoomToEvents: (told) => `${told}. Acercar`,
    zoomToLandmark: (title, others, date) => `${title}, y ${moreEvents(others)}, ${date}. Acercar`,
    listEvents: (told) => `${told}. Ver la lista`,
    zone: {
      before: ['Antes, días no precisados', 'Días no precisados'],
      after: ['Después, días no precisados', 'Días no precisados', 'Después'],
      undated: ['Fechas no precisadas', 'Sin fecha'],
    },

    moreWithin: (count, stretch) => `${number(count)} más${{ day: ' ese día', month: ' ese mes', year: ' ese año', years: ' esos años', open: '' }[stretch]}`,
    earlier: counting({ one: '# anterior', other: '# anteriores' }),
    later: counting({ one: '# posterior', other: '# posteriores' }),
    daysOpen: 'Días no precisados',

    legend: 'Tipos de acontecimientos',

    search: (date) => `Buscar en títulos, palabras, personas y fechas (${date})`,
    people: 'Personas',
    sources: 'Fuentes',
    inSight: 'Solo el periodo visible',
    lanes: 'Carriles',
    clocks: 'Horas',
    clockOfStory: (zone) => `Como en el relato: ${zone}`,
    clockOfReader: (zone) => `La suya: ${zone}`,
    groupings: { actor: 'Por personas', kind: 'Por tipo', none: 'Sin carriles' },
    shown: (shown, all) => `${number(shown)} de ${number(all)} a la vista`,
    showAll: (all) => `Mostrar todo: ${events(all)}`,
    noneShown: 'Ningún acontecimiento coincide.',
    notAmongShown: 'Este acontecimiento no está entre los que se muestran.',

    minimap: 'Todo el periodo, a escala uniforme',
    visible: (told) => `A la vista: ${told}`,
    wheelHint: (key) => `Mantenga pulsada la tecla ${key} para acercar o alejar`,
    wheelWith: (key) => `${key} + rueda del ratón`,

    help: 'Teclas y gestos',
    gestures: {
      drag: 'Arrastrar',
      move: 'Moverse en el tiempo',
      pinch: 'Separar, juntar dos dedos',
      swipe: 'Deslizar sobre el acontecimiento abierto',
    },
    keyNames: { Home: 'Inicio', End: 'Fin', PageDown: 'Av Pág', PageUp: 'Re Pág', Enter: 'Intro', ' ': 'Espacio' },
    keys: {
      along: 'Acontecimiento siguiente, anterior',
      across: 'Acontecimiento del carril de abajo, de arriba',
      ends: 'Primer, último acontecimiento',
      page: 'Avanzar, retroceder casi todo lo que se ve',
      open: 'Abrir el acontecimiento; acercar varios que comparten una marca',
      leave: 'Cerrar lo abierto; después, alejar paso a paso',
      zoom: 'Acercar, alejar',
      slide: 'En la franja de todo el periodo: mover lo que se ve',
      reading: 'La lista se lee con las teclas propias del navegador.',
    },

    detail: 'El acontecimiento elegido',
    close: 'Cerrar',
    to: (name) => `a ${name}`,
    reportedBy: (count) => `Según ${sources(count)}`,
    verified: 'cotejado palabra por palabra',
    unattributed: 'Autor de las palabras no identificado',
    sourceMissing: 'Falta la fuente',
    orderShared: (others) => `Orden no precisado entre ${events(others + 1)} de esta parte del día`,
    orderUnreported: 'Momento del día no precisado',
    links: {
      answers: 'Responde a',
      follows: 'Sigue a',
      revises: 'Rectifica',
      answeredBy: 'Respondido por',
      followedBy: 'Seguido por',
      revisedBy: 'Rectificado por',
    },
    media: {
      image: 'Mostrar imagen',
      video: 'Mostrar vídeo',
      audio: 'Reproducir audio',
      post: 'Leer publicación',
    },
    mediaFailed: 'No se pudo cargar.',
    updated: (date) => `Última modificación: ${date}`,
    corrections: counting({ one: 'Corrección', other: '# correcciones' }),
    asSourcePuts: (words, source) => `«${words}» (${source})`,

    fresh: 'Nuevo',
    labelFresh: (label) => `${label}. Nuevo`,
    added: newEvents,

    choose: (count) => `${events(count)} en el mismo momento`,
  };
  return strings;
};

export const es = stringsFor('es');
