// What holds of every language: each text is there, in that language, in all its plural forms and in one kind of digits.
import { expect } from '@open-wc/testing';
import * as ar from '../../src/i18n/ar.js';
import type { DateStyle } from '../../src/i18n/dates.js';
import * as de from '../../src/i18n/de.js';
import * as en from '../../src/i18n/en.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import * as he from '../../src/i18n/he.js';
import * as hi from '../../src/i18n/hi.js';
import { languageFor, loadLanguage } from '../../src/i18n/languages.js';
import type { StringsFor } from '../../src/i18n/strings.js';
import * as zh from '../../src/i18n/zh.js';
import { needWords } from '../needs.js';
import { dateSamples, samples, textsOf } from './samples.js';
import { everyForm, tell } from './telling.js';

const styles: readonly DateStyle[] = ['long', 'short', 'spoken'];
/** Among them is one for every plural form of every language; Spanish and French have one for millions. */
const counts = [0, 1, 2, 3, 5, 11, 100, 1_000_000];

interface Case {
  readonly locale: string;
  readonly stringsFor: StringsFor;
  /** How many texts there are to say how many events, without the number. */
  readonly forms: number;
  /** What an English word would be in a date. */
  readonly foreign: RegExp;
  /** Texts that are the same in English. */
  readonly cognates: readonly string[];
}

const english = /\b(?:unreported|reported|since|until|between|known|possibly|given|about|the|or|and|from|day|month|year)\b/;
/** "AM" and the names of zones stand in Latin letters anywhere. */
const latin = /(?!GMT|UTC)\b[A-Za-z]{3,}/;

const cases: readonly Case[] = [
  { locale: 'en', stringsFor: en.stringsFor, forms: 2, foreign: /[^\0-\x7f–…\u202f\u2009\xa0]/, cognates: [] },
  { locale: 'es', stringsFor: es.stringsFor, forms: 3, foreign: english, cognates: ['columns.0'] },
  { locale: 'fr', stringsFor: fr.stringsFor, forms: 3, foreign: english, cognates: ['columns.0', 'columns.1', 'columns.2', 'columns.8', 'sourceCount', 'sources'] },
  { locale: 'de', stringsFor: de.stringsFor, forms: 2, foreign: english, cognates: ['linear', 'columns.0'] },
  { locale: 'ar', stringsFor: ar.stringsFor, forms: 6, foreign: latin, cognates: [] },
  { locale: 'he', stringsFor: he.stringsFor, forms: 3, foreign: latin, cognates: [] },
  { locale: 'zh', stringsFor: zh.stringsFor, forms: 1, foreign: latin, cognates: ['quoted'] },
  { locale: 'hi', stringsFor: hi.stringsFor, forms: 2, foreign: latin, cognates: ['quoted', 'asSourcePuts'] },
];

const withoutDigits = (text: string): string => text.replace(/\d+/g, '').trim();

/** The samples with another number in them, and no digits of their own. */
const samplesOf = (count: number): Readonly<Record<string, readonly unknown[]>> => {
  const replaced = (value: unknown): unknown => (typeof value === 'number' ? count : typeof value === 'string' ? withoutDigits(value) : Array.isArray(value) ? value.map(replaced) : value);
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, values.map(replaced)]));
};

/** All texts of a language for a number, by their paths. */
function textsFor(stringsFor: StringsFor, locale: string, count: number): ReadonlyMap<string, unknown> {
  const { dates: _dates, comma: _comma, colon: _colon, insert: _insert, locale: _locale, ...others } = stringsFor(locale);
  return new Map(textsOf(others, samplesOf(count)));
}

for (const { locale, stringsFor, forms, foreign, cognates } of cases) {
  describe(`the language ${locale}`, () => {
    const strings = stringsFor(locale);

    it('is written in the language that it names', () => expect(strings.locale).to.equal(locale));

    it('says something for everything, however many there are', () => {
      for (const count of counts) {
        for (const [path, text] of textsFor(stringsFor, locale, count)) {
          expect(text, `${path} of ${count}`).to.be.a('string').that.matches(/\S/);
          expect(text, `${path} of ${count}`).not.to.match(/undefined|null|NaN|\[object|#| {2}|^\s|\s$/);
        }
      }
      const { long, short } = strings.dates;
      for (const table of [long, short]) {
        for (const [path, text] of textsOf(table, dateSamples)) expect(text, path).to.be.a('string').that.matches(/\S/);
      }
    });

    if (locale !== 'en') {
      it('says nothing as English does', () => {
        const [own, others] = [textsFor(stringsFor, locale, 3), textsFor(en.stringsFor, 'en', 3)];
        // A number by itself is no word.
        const same = [...own].filter(([path, text]) => path !== 'number' && text === others.get(path)).map(([path]) => path);
        expect(same).to.deep.equal(cognates);
      });
    }

    it('has all of its plural forms', () => {
      needWords(locale, String(counts));
      const plural = new Intl.PluralRules(locale);
      expect(new Set(counts.map((count) => plural.select(count)))).to.deep.equal(new Set(plural.resolvedOptions().pluralCategories));
      expect(new Set(counts.map((count) => strings.events(count).replace(/\p{Nd}[\p{Nd}\p{Zs}.,]*(?=\D)/u, ''))).size).to.equal(forms);
    });

    it('puts every form of date into words of its own', () => {
      for (const text of everyForm) {
        for (const style of styles) {
          const told = tell(text, style, locale, 'UTC', strings);
          expect(told, text).to.match(/\S/);
          expect(told, text).not.to.match(/undefined|null|NaN|\[object| {2}|^\s|\s$|,,|، ،|，，|\( | \)|[,;،，]$/);
          // What was written stands in the text as it was written.
          expect(told.replaceAll(text, '').replace(/[-X\d]*X[-X\d]*/g, ''), text).not.to.match(foreign);
          if (style === 'spoken') expect(told, text).not.to.match(/[()（）[\]]/);
        }
      }
    });
  });
}

describe('digits', () => {
  const kinds = [/[0-9]/, /[\u0660-\u0669]/, /[\u0966-\u096f]/];
  const kindsIn = (text: string) => kinds.filter((kind) => kind.test(text)).length;
  const locales = [['ar', ar.stringsFor], ['ar-EG', ar.stringsFor], ['ar-AE', ar.stringsFor], ['hi', hi.stringsFor], ['hi-u-nu-deva', hi.stringsFor], ['es-MX', es.stringsFor]] as const;

  for (const [locale, stringsFor] of locales) {
    it(`are of one kind in ${locale}, the one that Intl has for it`, () => {
      const own = kinds.find((kind) => kind.test(new Intl.NumberFormat(locale).format(1)))!;
      for (const count of counts) for (const [path, text] of textsFor(stringsFor, locale, count)) if (kindsIn(String(text))) expect(String(text), path).to.match(own).and.satisfy((one: string) => kindsIn(one) === 1);
      for (const text of everyForm) {
        for (const style of styles) {
          // Isolated is what stands in the sentence as it was written.
          const told = tell(text, style, locale, 'UTC', stringsFor(locale)).replace(/\u2068.*?\u2069/g, '').replace(/[-X\d]*X[-X\d]*/g, '');
          if (kindsIn(told)) expect(told, text).to.match(own).and.satisfy((one: string) => kindsIn(one) === 1);
        }
      }
    });
  }
});

describe('the language for a tag', () => {
  const cases: readonly (readonly [tag: string | undefined, locale: string, language: string])[] = [
    ['es', 'es', 'es'],
    ['es-MX', 'es-MX', 'es'],
    ['ES-mx', 'es-MX', 'es'],
    ['ar-EG', 'ar-EG', 'ar'],
    ['hi-u-nu-deva', 'hi-u-nu-deva', 'hi'],
    ['zh-Hans-CN', 'zh-Hans-CN', 'zh'],
    ['zh-SG', 'zh-SG', 'zh'],
    ['iw', 'he', 'he'],
    ['en-GB', 'en-GB', 'en'],
    ['zh-TW', 'en', 'en'],
    ['hi-Latn', 'en', 'en'],
    ['pt', 'en', 'en'],
    ['english!', 'en', 'en'],
    ['', 'en', 'en'],
    [undefined, 'en', 'en'],
  ];
  for (const [tag, locale, language] of cases) {
    it(`${tag} is ${language}, with dates of ${locale}`, async () => {
      const loaded = await loadLanguage(tag);
      expect([loaded.locale, loaded.strings.locale]).to.deep.equal([locale, language]);
      expect(languageFor(tag)?.locale).to.equal(locale);
    });
  }
});
