// Reloads the page when the site was built anew, and shows what is wrong with the sources while it could not be.
(function () {
  'use strict';
  var version = null, panel = null;
  function element(name, style, text) {
    var e = document.createElement(name);
    e.setAttribute('style', style);
    if (text) e.textContent = text;
    return e;
  }
  function show(findings) {
    if (panel) panel.remove();
    panel = null;
    if (!findings.length) return;
    panel = element('div', 'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:#2b1512;color:#fff;font:14px/1.6 system-ui,sans-serif;padding:12px 20px;z-index:99999;border-top:4px solid #e0604a');
    panel.id = 'generator-findings';
    findings.forEach(function (f) {
      var row = element('div', 'padding:4px 0;border-bottom:1px solid #ffffff22');
      row.appendChild(element('code', 'color:' + (f.error ? '#ff9d8a' : '#ffd98a') + ';margin-right:1em', f.place));
      row.appendChild(element('span', '', f.message));
      row.appendChild(element('div', 'color:#cfc5c2', f.fix));
      panel.appendChild(row);
    });
    document.body.appendChild(panel);
  }
  new EventSource('/__generator/events').onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (version !== null && version !== state.version && state.good) { location.reload(); return; }
    version = state.version;
    show(state.findings);
  };
})();
