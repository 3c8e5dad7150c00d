/** The only script of the portal: it runs on the search page, loads the shards a query needs, and writes text, never markup. */
export const SEARCH_SCRIPT = `"use strict";
(() => {
  const form = document.querySelector("form[data-search]");
  const list = document.querySelector("[data-results]");
  const state = document.querySelector("[data-state]");
  const root = form.dataset.root, pages = form.dataset.pages;
  const cache = new Map();
  const load = (path) => {
    if (!cache.has(path)) cache.set(path, fetch(root + path).then((answer) => (answer.ok ? answer.json() : null)));
    return cache.get(path);
  };
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\\s\\p{P}\\p{S}]+/gu, "");
  const shard = (token) => {
    let hash = 0;
    for (let index = 0; index < token.length; index += 1) hash = (hash * 31 + token.charCodeAt(index)) % 65521;
    return hash % 256;
  };
  const tokens = (query) => {
    const size = /^[a-z0-9]+$/.test(query) && /[a-z]/.test(query) ? 3 : 2;
    const letters = [...query];
    if (letters.length < size) return [];
    return letters.slice(0, letters.length - size + 1).map((_, index) => letters.slice(index, index + size).join(""));
  };
  let last = 0;
  const search = async (text) => {
    const turn = ++last;
    const wanted = [...new Set(tokens(plain(text)))];
    if (wanted.length === 0) return show([], text === "" ? "" : form.dataset.none);
    let found = null;
    for (const token of wanted) {
      const postings = (await load("search/tokens/" + shard(token) + ".json")) ?? {};
      let position = 0;
      const own = new Set((postings[token] ?? []).map((delta) => (position += delta)));
      found = found === null ? own : new Set([...found].filter((one) => own.has(one)));
      if (found.size === 0) break;
    }
    const lines = [];
    for (const position of [...found].slice(0, 100)) {
      const block = await load("search/blocks/" + Math.floor(position / 500) + ".json");
      if (block) lines.push(block[position % 500]);
    }
    if (turn === last) show(lines, found.size === 0 ? form.dataset.none : form.dataset.found.replace("{count}", found.size));
  };
  const show = (lines, message) => {
    state.textContent = message;
    list.replaceChildren(...lines.map(([id, name, unit, year]) => {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = pages + "projects/" + id + "/";
      link.textContent = name;
      item.append(link, " " + unit + (year === null ? "" : " " + year));
      return item;
    }));
  };
  const input = form.querySelector("input");
  let timer = 0;
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => search(input.value), 150); });
  form.addEventListener("submit", (event) => { event.preventDefault(); search(input.value); });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value !== "") search(input.value);
})();
`;
