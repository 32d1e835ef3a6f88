/*
 * What every page does beyond showing itself: "/" goes to the search box, and a page that has <section data-search>
 * shows the answers of search.js there. Nothing needs it: without scripts the box is a form and the list a list.
 */
(function () {
  'use strict';

  const PAGE = 10;
  const PAUSE = 150;
  const BOX = 'input[type="search"][name="q"]';

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function resultOf(result, section) {
    const item = element('li', 'result');
    const link = element('a', 'result-title', result.title);
    link.href = section.dataset.root + result.url + (result.anchor ? '#' + encodeURIComponent(result.anchor) : '');
    item.appendChild(link);
    const kind = section.getAttribute('data-kind-' + result.kind);
    if (kind) item.appendChild(element('span', 'result-kind', kind));
    if (result.excerpt.length) {
      const line = item.appendChild(element('p', 'result-excerpt'));
      for (const piece of result.excerpt) line.appendChild(piece.mark ? element('mark', '', piece.text) : document.createTextNode(piece.text));
    }
    if (result.facts) item.appendChild(element('p', 'result-facts', result.facts));
    return item;
  }

  function remember(query) {
    try {
      const parameters = new URLSearchParams(location.search);
      if (query) parameters.set('q', query); else parameters.delete('q');
      const tail = parameters.toString();
      history.replaceState(history.state, '', location.pathname + (tail ? '?' + tail : '') + location.hash);
    } catch (error) {
      // An older browser does not let a page from a disk change its address.
    }
  }

  function showResults(section) {
    const texts = section.dataset;
    const engine = window.KB.open(texts.root || '', texts.language || document.documentElement.lang);
    const boxes = Array.from(document.querySelectorAll(BOX));
    const status = section.appendChild(element('p', 'results-count'));
    const list = section.appendChild(element('ol', 'results'));
    const more = section.appendChild(element('button', 'results-more', texts.textMore));
    let shown = null, running = null, timer = 0, composing = false;
    status.setAttribute('role', 'status');
    more.type = 'button';
    more.hidden = list.hidden = true;

    function clear(isIdle) {
      while (list.firstChild) list.firstChild.remove();
      list.hidden = more.hidden = true;
      document.querySelectorAll('[data-search-hide]').forEach(e => { e.hidden = !isIdle; });
    }

    async function ask(query, offset) {
      if (running) running.abort();
      const own = running = new AbortController();
      const waiting = setTimeout(() => { status.textContent = texts.textLoading || ''; }, 300);
      try {
        const answer = await engine.search(query, { limit: PAGE, offset, signal: own.signal });
        if (own.signal.aborted) return;
        if (offset === 0) clear(false);
        answer.results.forEach(result => list.appendChild(resultOf(result, section)));
        list.hidden = answer.total === 0;
        more.hidden = list.children.length >= answer.total;
        status.textContent = answer.total ? (texts.textCount || '{n}').replace('{n}', answer.total) : texts.textNone || '';
        if (offset > 0 && list.children[offset]) list.children[offset].querySelector('a').focus();
      } catch (error) {
        if (own.signal.aborted) return;
        shown = null;
        clear(true);
        status.textContent = texts.textError || '';
      } finally {
        clearTimeout(waiting);
      }
    }

    function run(text, isTyped) {
      const query = text.trim();
      clearTimeout(timer);
      if (query === shown) return;
      shown = query;
      if (isTyped) remember(query);
      if (query) {
        ask(query, 0);
      } else {
        if (running) running.abort();
        status.textContent = '';
        clear(true);
      }
    }

    function typed(box) {
      boxes.forEach(other => { if (other !== box) other.value = box.value; });
      clearTimeout(timer);
      if (!composing) timer = setTimeout(() => run(box.value, true), PAUSE);
    }

    for (const box of boxes) {
      box.addEventListener('focus', () => { engine.preload().catch(() => {}); });
      box.addEventListener('compositionstart', () => { composing = true; });
      box.addEventListener('compositionend', () => { composing = false; typed(box); });
      box.addEventListener('input', () => typed(box));
      box.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || composing) return;
        event.preventDefault();
        box.value = '';
        typed(box);
        run('', true);
      });
      if (box.form) {
        box.form.addEventListener('submit', event => {
          event.preventDefault();
          run(box.value, true);
        });
      }
    }
    more.addEventListener('click', () => { ask(shown, list.children.length); });
    const asked = new URLSearchParams(location.search).get('q') || '';
    if (asked) boxes.forEach(box => { box.value = asked; });
    run(asked, false);
  }

  document.addEventListener('keydown', event => {
    const target = event.target;
    const isField = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName || '');
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isField) return;
    const box = Array.from(document.querySelectorAll(BOX)).find(b => b.getClientRects().length);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  function start() {
    document.querySelectorAll('section[data-search]').forEach(showResults);
  }

  // The engine's own script comes later in the page, and both are deferred.
  if (document.readyState === 'complete') start(); else document.addEventListener('DOMContentLoaded', start);
})();
