import type { PublicationDeadlines } from "@mingji/core/workflow/publication-deadlines";
import type { Language } from "@mingji/core/language";
import { html, Html } from "./html.ts";
import { say, type TextKey } from "./texts.ts";

/** What every page knows of the site. */
export interface SiteHead {
  readonly title: string;
  readonly authority: string;
  /** Where the site will stand, ending in a slash; needed for sitemap and data sheets only. */
  readonly address: string;
  /** ISO day. */
  readonly publishedOn: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** By when what must be public; null when the day of approval was not given. */
  readonly deadlines: PublicationDeadlines | null;
}

export interface PageFrame {
  readonly language: Language;
  /** The page's address below the site and the language, such as `projects/0a1b/`; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly site: SiteHead;
  /** Extra elements of the head. */
  readonly head?: Html;
}

const PLACES: readonly (readonly [path: string, text: TextKey])[] = [
  ["", "home"],
  ["search/", "search"],
  ["indicators/", "indicators"],
  ["rules/", "rules"],
  ["glossary/", "glossary"],
  ["about/", "about"],
];

/** The way from a page up to the site's root: links work wherever the folder is put. */
export function rootOf(language: Language, path: string): string {
  const depth = path.split("/").length - 1 + (language === "en" ? 1 : 0);
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The way from a page to another page of the same language. */
export function linkTo(frame: Pick<PageFrame, "language" | "path">, path: string): string {
  return `${rootOf(frame.language, frame.path)}${frame.language === "en" ? "en/" : ""}${path}`;
}

/** The file of a page. */
export function fileOf(language: Language, path: string): string {
  return `${language === "en" ? "en/" : ""}${path}index.html`;
}

/** A whole page around its content. It reads, prints and links without any script. */
export function page(frame: PageFrame, content: Html): string {
  const { language, path, title, site } = frame;
  const root = rootOf(language, path);
  const other = language === "zh" ? "en" : "zh";
  const otherLink = `${root}${other === "en" ? "en/" : ""}${path}`;
  const places = PLACES.map(([place, text]) => {
    const isCurrent = path === place || (place !== "" && path.startsWith(place));
    return html`<li><a href="${linkTo(frame, place)}"${isCurrent ? new Html(' aria-current="page"') : null}>${say(text, language)}</a></li>`;
  });
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${path === "" ? site.title : `${title} · ${site.title}`}</title>
<link rel="stylesheet" href="${root}assets/site.css">
<link rel="alternate" hreflang="${other === "zh" ? "zh-CN" : "en"}" href="${otherLink}">
${frame.head ?? null}
</head>
<body>
<a class="skip" href="#content">${say("skip", language)}</a>
<header><p class="brand"><a href="${linkTo(frame, "")}">${site.title}</a></p>
<nav aria-label="${site.title}"><ul>${places}</ul></nav>
<p class="language"><a href="${otherLink}" hreflang="${other}" lang="${other === "zh" ? "zh-CN" : "en"}">${say("otherLanguage", language)}</a></p></header>
<main id="content">
<h1>${title}</h1>
${content}
</main>
<footer><p>${site.authority} · ${say("published", language)} ${site.publishedOn} · ${say("licence", language)}: <a href="${site.licence.url}">${site.licence.name}</a></p></footer>
</body>
</html>
`.text;
}
