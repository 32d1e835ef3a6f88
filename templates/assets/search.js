/*
 * Search in the reader's browser, on a server or from a disk, without any other library.
 * window.KB.open(root, language) answers queries; site.js shows the answers.
 * The data are the scripts below search/ that the generator writes. Cutting of words and order of results follow
 * src/Generator/Search (Tokenizer, SearchQuery, Ranking, PhraseOrder), and a test keeps them the same.
 */
(function () {
  'use strict';

  const FORMAT = 1;
  const MOST_TERMS = 64;
  const ASKED = 10;
  const PREFIX_SHARE = 0.6;
  const GRAIN = 64;
  const SATURATION = 1.2;
  const ALPHABET = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const ENDING = 70;
  const GOING = ALPHABET.length - ENDING;
  const HAN = '\\u3005-\\u3007\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff' +
    '\\uac00-\\ud7a3\\uf900-\\ufaff\\u{20000}-\\u{3fffd}';
  const RUN = new RegExp('[' + HAN + ']+|(?:(?![' + HAN + '])[\\p{L}\\p{N}\\p{M}])+', 'gu');
  const HAN_FIRST = new RegExp('^[' + HAN + ']', 'u');
  const WORD_LAST = new RegExp('(?![' + HAN + '])[\\p{L}\\p{N}\\p{M}]$', 'u');
  const INVISIBLE = new RegExp('[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufe00-\\ufe0f\\ufeff\\u{e0100}-\\u{e01ef}]', 'gu');

  // Text

  const fold = text => text.normalize('NFKD').replace(INVISIBLE, '').normalize('NFC').toLowerCase();

  const runsOf = text => fold(text).match(RUN) || [];

  function stem(word) {
    if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3);
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  }

  function termsOf(run) {
    if (!HAN_FIRST.test(run)) return [{ text: stem(run), exact: run, prefix: true, width: 2 }];
    const characters = Array.from(run);
    if (characters.length === 1) return [{ text: run, prefix: true, width: 1 }];
    return characters.slice(1).map((c, i) => ({ text: characters[i] + c, width: 2, joins: i > 0 }));
  }

  function parse(text) {
    const runs = runsOf(text);
    const terms = runs.reduce((all, run) => all.concat(termsOf(run)), []).slice(0, MOST_TERMS);
    return { runs, terms, flat: runs.join(' '), length: terms.reduce((sum, t) => sum + (t.joins ? 1 : t.width), 0) };
  }

  // Dictionary

  const VALUES = Array.from(ALPHABET).reduce((values, c, i) => values.set(c, i), new Map());

  function decode(postings) {
    const units = [];
    let last = -1, gap = 0, factor = 1;
    for (const c of postings) {
      const value = VALUES.get(c);
      gap += value * factor;
      factor *= GOING;
      if (value < ENDING) {
        units.push(last += gap + 1);
        gap = 0;
        factor = 1;
      }
    }
    return units;
  }

  function entriesOf(group, text, isHan) {
    const parts = isHan ? text.split(/([!-~]+)/) : text.split(' ');
    const entries = [];
    for (let i = 0; i + 1 < parts.length; i += 2) entries.push([group + parts[i], parts[i + 1]]);
    return entries;
  }

  class Index {
    constructor(data) {
      Object.assign(this, { data, documents: data.documents, first: [], owner: [], groups: new Map() });
      let passages = 0;
      this.documents.forEach((card, d) => {
        this.first.push(this.owner.length);
        for (let i = card[4] + 2; i > 0; i--) this.owner.push(d);
        passages += card[4];
      });
      this.first.push(this.owner.length);
      this.average = passages / this.documents.length;
    }

    group(key, isHan) {
      if (!this.groups.has(key)) {
        const table = isHan ? this.data.han : this.data.words;
        this.groups.set(key, Object.prototype.hasOwnProperty.call(table, key) ? entriesOf(key, table[key], isHan) : []);
      }
      return this.groups.get(key);
    }

    find(term) {
      const isHan = HAN_FIRST.test(term);
      const key = isHan ? String.fromCodePoint(term.codePointAt(0)) : term.slice(0, 3).replace(/[\ud800-\udbff]$/, '');
      const entry = this.group(key, isHan).find(e => e[0] === term);
      return entry ? decode(entry[1]) : [];
    }

    starting(prefix) {
      const isHan = HAN_FIRST.test(prefix);
      const keys = isHan ? [prefix] : Object.keys(this.data.words).filter(k => k.startsWith(prefix) || prefix.startsWith(k));
      const marked = new Uint8Array(this.owner.length);
      for (const key of keys) {
        for (const [term, postings] of this.group(key, isHan)) {
          if (term.startsWith(prefix)) for (const unit of decode(postings)) marked[unit] = 1;
        }
      }
      const units = [];
      marked.forEach((mark, unit) => { if (mark) units.push(unit); });
      return units;
    }
  }

  // Order

  function coverage(places, terms) {
    const covered = new Int32Array(places);
    const last = new Int32Array(places).fill(-2);
    const endsBefore = (at, place) => last[at] === place - 1;
    const add = (at, place) => {
      covered[at] += terms[place].joins && endsBefore(at, place) ? 1 : terms[place].width;
      last[at] = place;
    };
    return { covered, endsBefore, add };
  }

  const byScore = (a, b) => b.score - a.score || a.document - b.document;

  function rank(index, query) {
    const { first, owner } = index;
    const count = index.documents.length;
    const weights = new Float64Array(owner.length), bodies = new Float64Array(count);
    const runs = new Float64Array(count), bestRuns = new Float64Array(count);
    const units = coverage(owner.length, query.terms), whole = coverage(count, query.terms);

    function saturated(passages, d) {
      const share = 0.5 * (first[d + 1] - first[d] - 2) / index.average;
      return passages === 0 ? 0 : passages * (SATURATION + 1) / (passages + SATURATION * (0.5 + share));
    }

    function add(found, share, place) {
      const documents = found.reduce((sum, u, i) => sum + (i > 0 && owner[found[i - 1]] === owner[u] ? 0 : 1), 0);
      const rarity = Math.floor(Math.log(1 + (count - documents + 0.5) / (documents + 0.5)) * GRAIN + 0.5) / GRAIN;
      const weight = share * rarity;
      for (let i = 0; i < found.length;) {
        const d = owner[found[i]];
        let passages = 0;
        for (; i < found.length && owner[found[i]] === d; i++) {
          const unit = found[i];
          if (unit > first[d] + 1) passages++;
          weights[unit] += weight;
          if (place < 0) continue;
          if (unit === first[d]) {
            runs[d] = units.endsBefore(unit, place) ? runs[d] + weight : weight;
            bestRuns[d] = Math.max(bestRuns[d], runs[d]);
          }
          units.add(unit, place);
        }
        bodies[d] += weight * saturated(passages, d);
        if (place >= 0) whole.add(d, place);
      }
    }

    const worth = u => weights[u] * units.covered[u] / query.length;

    function weigh(d) {
      const title = first[d], meta = title + 1;
      let shown = meta, best = 0;
      for (let u = meta + 1; u < first[d + 1]; u++) if (worth(u) > best) [shown, best] = [u, worth(u)];
      const share = whole.covered[d] / query.length;
      const sum = 4 * weights[title] + 2 * weights[meta] + bodies[d] + 2 * bestRuns[d] + best;
      const byTitle = units.covered[title] === query.length;
      return { document: d, score: sum * share * share * share, shown: byTitle || worth(meta) > best ? meta : shown, byTitle };
    }

    query.terms.forEach((term, place) => {
      add(term.prefix ? index.starting(term.text) : index.find(term.text), term.exact ? PREFIX_SHARE : 1, place);
      if (term.exact) add(index.find(term.exact), 1 - PREFIX_SHARE, -1);
    });
    const ranked = [];
    const best = whole.covered.reduce((a, b) => Math.max(a, b), 0);
    whole.covered.forEach((c, d) => { if (c * 2 > query.length && c * 4 >= best * 3) ranked.push(weigh(d)); });
    for (const r of ranked) {
      if (!r.byTitle) continue;
      const title = runsOf(index.documents[r.document][2]).join(' ');
      r.score *= title === query.flat ? 3 : title.includes(query.flat) ? 2 : 1;
    }
    return ranked.sort(byScore);
  }

  function lift(ranked, query, text) {
    if (ranked.byTitle) return;
    const flat = runsOf(text).join(' ');
    const length = runs => runs.reduce((sum, run) => sum + run.length, 0);
    ranked.score *= flat.includes(query.flat) ? 1.5 : 1 + 0.25 * length(query.runs.filter(r => flat.includes(r))) / length(query.runs);
  }

  // Excerpt

  // What of the text is marked: stretches [from, to) in the text as written.
  function marks(text, query) {
    let folded = '', at = 0;
    const origin = [];
    for (const c of text) {
      const f = fold(c);
      for (let i = 0; i < f.length; i++) origin.push(at);
      folded += f;
      at += c.length;
    }
    origin.push(at);
    const marked = new Uint8Array(folded.length);
    for (const term of query.terms) {
      for (let i = folded.indexOf(term.text); i >= 0; i = folded.indexOf(term.text, i + 1)) {
        let end = i + term.text.length;
        if (term.exact) {
          if (WORD_LAST.test(folded.slice(Math.max(0, i - 2), i))) continue;
          while (end < folded.length && WORD_LAST.test(folded.slice(i, end + 1))) end++;
        }
        marked.fill(1, i, end);
      }
    }
    const stretches = [];
    for (let i = 0; i < marked.length; i++) {
      if (!marked[i]) continue;
      const from = i;
      while (i < marked.length && marked[i]) i++;
      stretches.push([origin[from], origin[i]]);
    }
    return stretches;
  }

  function excerpt(text, query) {
    const wide = /[\u3400-\u9fff]/.test(text) ? 90 : 180;
    const stretches = marks(text, query);
    let start = 0, most = 0;
    for (const [from] of stretches) {
      const value = stretches.filter(s => s[0] >= from && s[1] <= from + wide * 0.75).reduce((sum, s) => sum + (s[1] - s[0]) ** 2, 0);
      if (value > most) [start, most] = [from, value];
    }
    start = Math.max(0, Math.min(start - Math.floor(wide / 4), text.length - wide));
    if (start > 0 && /[a-z0-9]/i.test(text[start - 1])) start += Math.max(0, text.slice(start, start + 20).search(/[^a-z0-9]/i));
    if (/[\udc00-\udfff]/.test(text[start] || '')) start--;
    let end = Math.min(text.length, start + wide);
    if (/[\ud800-\udbff]/.test(text[end - 1] || '')) end++;
    const pieces = [];
    const put = (from, to, mark) => { if (from < to) pieces.push({ text: text.slice(from, to), mark }); };
    if (start > 0) pieces.push({ text: '…', mark: false });
    let at = start;
    for (const [from, to] of stretches) {
      put(at, Math.min(from, end), false);
      put(Math.max(at, from), Math.min(to, end), true);
      at = Math.max(at, Math.min(to, end));
    }
    put(at, end, false);
    if (end < text.length) pieces.push({ text: '…', mark: false });
    return pieces;
  }

  // Loading

  const arriving = new Map();
  const loaded = new Map();
  window.__kb = (name, data) => arriving.set(name, data);

  function load(root, name) {
    const url = root + 'search/' + name + '.js';
    if (!loaded.has(url)) {
      loaded.set(url, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.charset = 'utf-8';
        script.src = url;
        script.onload = script.onerror = () => {
          script.remove();
          if (arriving.has(name)) return resolve(arriving.get(name));
          loaded.delete(url);
          reject(new Error('Search data cannot be loaded: ' + url));
        };
        document.head.appendChild(script);
      }));
    }
    return loaded.get(url);
  }

  function halt(signal) {
    if (signal && signal.aborted) throw new DOMException('A newer query took over.', 'AbortError');
  }

  function open(root, language) {
    let opened = null;

    async function read() {
      const data = await load(root, language);
      if (data.format !== FORMAT) throw new Error('Search data have another format: ' + data.format);
      return new Index(data);
    }

    const preload = () => opened || (opened = read().catch(error => { opened = null; throw error; }));

    async function textOf(index, { document, shown }) {
      const starts = index.data.parts, entry = shown - document - 1;
      let part = 0;
      while (part + 1 < starts.length && starts[part + 1] <= entry) part++;
      const texts = await load(root, index.data.version + '-' + part);
      const at = 2 * (entry - starts[part]);
      return { anchor: texts[at], text: texts[at + 1] };
    }

    async function search(text, options) {
      const { limit = 10, offset = 0, signal } = options || {};
      const index = await preload();
      halt(signal);
      const query = parse(text);
      const ranked = query.terms.length ? rank(index, query) : [];
      if (offset < ASKED) {
        const asked = ranked.slice(0, ASKED);
        await Promise.all(asked.map(async r => lift(r, query, (await textOf(index, r)).text)));
        ranked.splice(0, asked.length, ...asked.sort(byScore));
      }
      const results = await Promise.all(ranked.slice(offset, offset + limit).map(async r => {
        const [url, kind, title, facts] = index.documents[r.document];
        const shown = await textOf(index, r);
        return { url, title, kind: index.data.kinds[kind], facts, score: r.score, anchor: shown.anchor, excerpt: excerpt(shown.text, query) };
      }));
      halt(signal);
      return { total: ranked.length, results };
    }

    return { search, preload };
  }

  window.KB = { open, flat: text => runsOf(text).join(' ') };
})();
