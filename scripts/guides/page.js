const MarkdownIt = require("markdown-it");
const contents = require("./contents.json");

const GUIDES = contents.groups.flatMap(({ guides }) => guides);

/** Guides are our own files, still no HTML in them passes: the page is what its Markdown says. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** The name by which a heading is linked to, as GitHub makes it: `报送日历 (2020)` → `报送日历-2020`. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** `watch.md#清除标记` leads to a guide's page; what is no guide stays as it is, and the test of the pages tells. */
function pageLink(href) {
  const [, name, anchor = ""] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  return GUIDES.includes(name) ? `${name}.html${anchor}` : href;
}

/**
 * A guide's parts, from its Markdown.
 *
 * @returns title: the text of its first heading; body: HTML; pictures: addresses relative to docs/
 */
function readGuide(text) {
  const tokens = markdown.parse(text, {});
  const pictures = [];
  const heading = tokens.findIndex(({ type }) => type === "heading_open");
  if (heading < 0) throw new Error("a guide without a heading");
  tokens.forEach((token, i) => {
    if (token.type === "heading_open") token.attrSet("id", anchorOf(tokens[i + 1].content));
    for (const child of token.children ?? []) {
      if (child.type === "link_open") child.attrSet("href", pageLink(child.attrGet("href")));
      if (child.type === "image") pictures.push(child.attrGet("src"));
    }
  });
  return {
    title: tokens[heading + 1].content,
    body: markdown.renderer
      .render(tokens, markdown.options, {})
      .replaceAll("<table>", '<div class="wide" tabindex="0"><table>')
      .replaceAll("</table>", "</table></div>"),
    pictures,
  };
}

const inHtml = markdown.utils.escapeHtml;

/** A whole page around the body. Nothing in it runs, and it loads its own style and pictures only. */
function pageOf({ title, body, name, version }, titles) {
  const links = contents.groups.map(
    (group) =>
      `<h2>${inHtml(group.title)}</h2><ul>${group.guides
        .map((each) => {
          const here = each === name ? ' aria-current="page"' : "";
          return `<li><a href="${each}.html"${here}>${inHtml(titles.get(each))}</a></li>`;
        })
        .join("")}</ul>`,
  );
  const heading = title === undefined ? contents.site : `${title} - ${contents.site}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${inHtml(heading)}</title>
<link rel="icon" href="../assets/app-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<nav aria-label="${inHtml(contents.contents)}">
<p><a href="index.html">${inHtml(contents.site)}</a></p>
${links.join("\n")}
<p>${inHtml(contents.version.replace("{version}", version))}</p>
</nav>
<main>
${body}</main>
</body>
</html>
`;
}

/** The page that leads to all guides: the list itself is beside every page, so here each stands with its title only. */
function indexBody(titles) {
  const groups = contents.groups.map(
    ({ title, guides }) =>
      `<h2>${inHtml(title)}</h2>\n<ul>\n${guides
        .map((name) => `<li><a href="${name}.html">${inHtml(titles.get(name))}</a></li>\n`)
        .join("")}</ul>\n`,
  );
  return `<h1>${inHtml(contents.site)}</h1>\n${groups.join("")}`;
}

module.exports = { GUIDES, readGuide, pageOf, indexBody };
