// What is pasted from Word, Google Docs or a web page becomes the structures of a reply; what these
// cannot hold is left out and told.
import { DOMParser as Parser } from 'prosemirror-model';
import { liftWordLists } from './wordlists.js';
import { schema } from './schema.js';

const PICTURES = 'img, picture, svg, canvas, video, audio, object, embed, iframe, math, v\\:shape, v\\:imagedata';
const NEVER = 'script, style, link, meta, title, noscript, template, xml, colgroup, hr, input, select, textarea, button';
// Word's own properties (mso-bidi-font-weight) say nothing about the face that one sees.
const FACES = [
  [/(^|;)\s*font-weight:\s*(bold|[6-9]00)/i, 'b'],
  [/(^|;)\s*font-style:\s*(italic|oblique)/i, 'i'],
  [/(^|;)\s*text-decoration(-line)?:[^;]*underline/i, 'u'],
  [/(^|;)\s*vertical-align:\s*super/i, 'sup'],
  [/(^|;)\s*vertical-align:\s*sub\b/i, 'sub'],
];
const LIGHT = /(^|;)\s*font-weight:\s*(normal|400)/i;
const UPRIGHT = /(^|;)\s*font-style:\s*normal/i;

// As org.verbale.document.text.Characters has it, so that words are counted alike.
const UNSEEN = /[\u00AD\u180E\u200B\u202D\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu;

/** The text without what nobody sees in it: soft hyphens, places to break a line, overrides. */
export const seen = (text) => text.replace(UNSEEN, '');

/** The style of an element, which only tells what is meant and is never applied. */
const styleOf = (element) => element.getAttribute('data-style') || '';

/** Takes out styles and handlers before anything is read: the page's policy forbids both. */
const inert = (html) =>
  html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/[\s"'/]style\s*=/gi, ' data-style=').replace(/[\s"'/]on[a-z]+\s*=/gi, ' data-handler='),
    );

const unwrap = (element) => element.replaceWith(...element.childNodes);
const all = (root, selector) => [...root.querySelectorAll(selector)];

function rename(element, tag) {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

// ── what is left out ──

function leaveOut(body, losses) {
  const lose = (kind, elements) => {
    if (elements.length) losses.set(kind, (losses.get(kind) || 0) + elements.length);
    elements.forEach((element) => element.remove());
  };
  all(body, NEVER + ', br.Apple-interchange-newline').forEach((element) => element.remove());
  all(body, '[data-style]')
    .filter((element) => /mso-hide:\s*all|display:\s*none|mso-element:\s*comment-list/i.test(styleOf(element)))
    .forEach((element) => element.remove());
  lose('comment', all(body, 'a.msocomanchor, .MsoCommentReference').filter((e) => !e.parentElement.closest('.MsoCommentReference')));
  lose('change', all(body, 'del, s.msoDel'));
  all(body, 'ins').forEach(unwrap);
  lose('picture', all(body, PICTURES).filter((element) => !element.parentElement.closest(PICTURES)));
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach((comment) => comment.remove());
}

// ── faces ──

function faces(body) {
  all(body, 'b, strong').filter((e) => LIGHT.test(styleOf(e))).forEach(unwrap);
  all(body, 'i, em').filter((e) => UPRIGHT.test(styleOf(e))).forEach(unwrap);
  all(body, 'span, font').forEach((span) => {
    if (span.hasAttribute('data-footnote') || /mso-list:\s*Ignore/i.test(styleOf(span))) return;
    const style = styleOf(span);
    let inside = [...span.childNodes];
    // A space in bold type is but a space.
    const worth = span.textContent.trim() !== '' && !span.querySelector('p, li, td, h1, h2, h3, h4, h5, h6');
    FACES.filter(([pattern]) => worth && pattern.test(style)).forEach(([, tag]) => {
      const face = span.ownerDocument.createElement(tag);
      face.append(...inside);
      inside = [face];
    });
    span.replaceWith(...inside);
  });
}

// ── footnotes ──

const NOTE = /mso-element:\s*(footnote|endnote)\b(?!-)/i;

/** The notes at the end of the text, by their names there: ftn1, edn1, ftnt1. */
function takeNotes(body) {
  const notes = new Map();
  all(body, '[data-style]')
    .filter((element) => NOTE.test(styleOf(element)))
    .forEach((element) => notes.set(element.id, element));
  all(body, 'a[id^=ftnt]:not([id^=ftnt_ref])').forEach((back) => {
    notes.set(back.id, back.closest('div') || back.closest('p'));
  });
  notes.forEach((element) => element.remove());
  all(body, '[data-style]')
    .filter((element) => /mso-element:\s*(footnote|endnote)-list/i.test(styleOf(element)))
    .forEach((element) => element.remove());
  return notes;
}

function placeNotes(body, notes, losses) {
  all(body, 'a[href^="#_ftn"], a[href^="#_edn"], a[href^="#ftnt"]').forEach((call) => {
    if (/ref/.test(call.getAttribute('href'))) return;
    const note = notes.get(call.getAttribute('href').replace(/^#_?/, ''));
    const mark = call.closest('sup') || call;
    if (!note) {
      losses.set('footnote', (losses.get('footnote') || 0) + 1);
      mark.remove();
      return;
    }
    all(note, 'a[href^="#_ftnref"], a[href^="#_ednref"], a[href^="#ftnt_ref"]').forEach((back) => back.remove());
    tidy(note);
    const place = body.ownerDocument.createElement('span');
    const content = Parser.fromSchema(schema).parse(note, { topNode: schema.nodes.doc.create() }).content;
    place.setAttribute('data-footnote', JSON.stringify(content.toJSON()));
    mark.replaceWith(place);
  });
}

// ── structures ──

function lists(body) {
  liftWordLists(body, styleOf);
  // Google Docs puts an inner list beside the item it belongs to.
  all(body, 'ul > ul, ul > ol, ol > ul, ol > ol').forEach((inner) => {
    const item = inner.previousElementSibling;
    if (item?.tagName === 'LI') item.append(inner);
    else unwrap(inner);
  });
  all(body, 'ol').forEach((list) => {
    const style = styleOf(list) + styleOf(list.firstElementChild || list);
    if (/lower-(alpha|latin)|upper-(alpha|latin)/i.test(style)) list.setAttribute('type', 'a');
    if (/(lower|upper)-roman/i.test(style)) list.setAttribute('type', 'i');
  });
}

/** Cells over several rows: the editor's tables have none, so the places below stay empty. */
function tables(body) {
  all(body, 'caption').forEach((caption) => {
    const paragraph = rename(caption, 'p');
    paragraph.closest('table').before(paragraph);
  });
  all(body, 'table').forEach((table) => {
    [...table.rows].forEach((row, at) => {
      let column = 0;
      [...row.cells].forEach((cell) => {
        const below = Math.min(cell.rowSpan, table.rows.length - at) - 1;
        for (let step = 1; step <= below; step += 1) {
          const filler = cell.cloneNode(false);
          filler.removeAttribute('rowspan');
          insertCell(table.rows[at + step], column, filler);
        }
        cell.removeAttribute('rowspan');
        column += cell.colSpan;
      });
      if (!row.cells.length) row.remove();
    });
    if (!table.rows.length) table.remove();
  });
}

function insertCell(row, column, filler) {
  let at = 0;
  const before = [...row.cells].find((cell) => {
    const here = at;
    at += cell.colSpan;
    return here >= column;
  });
  if (before) before.before(filler);
  else row.append(filler);
}

function tidy(body) {
  all(body, '*').filter((element) => element.tagName.includes(':')).forEach(unwrap);
  faces(body);
  all(body, 'a').forEach((link) => {
    const href = link.getAttribute('href');
    if (!href || href.startsWith('#')) unwrap(link);
  });
  all(body, 'p.MsoTitle').forEach((title) => rename(title, 'h1'));
  all(body, 'p.MsoQuote, p.MsoIntenseQuote').forEach((quote) => {
    const quotation = quote.ownerDocument.createElement('blockquote');
    quote.replaceWith(quotation);
    quotation.append(quote);
  });
  all(body, 'p, h1, h2, h3, h4, h5, h6')
    .filter((block) => !block.textContent.trim() && !block.querySelector('[data-footnote]') && !block.closest('td, th'))
    .forEach((block) => block.remove());
}

export class Pasting {
  /** `status` is where it is told what was left out; its data has the words. */
  constructor(status) {
    this.status = status;
  }

  clean(html) {
    this.tell(new Map());
    // What was copied in an editor of ours is of the schema already.
    if (html.includes('data-pm-slice')) return html;
    const { body } = new DOMParser().parseFromString(inert(seen(html)), 'text/html');
    const losses = new Map();
    leaveOut(body, losses);
    const notes = takeNotes(body);
    placeNotes(body, notes, losses);
    lists(body);
    tables(body);
    tidy(body);
    this.tell(losses);
    return body.innerHTML;
  }

  /** A picture without any text: nothing to put in, and no page to leave for it. */
  picturesAlone(event) {
    const data = event.clipboardData || event.dataTransfer;
    if (!data?.files.length || data.getData('text/html') || data.getData('text/plain')) return false;
    event.preventDefault();
    this.tell(new Map([['picture', data.files.length]]));
    return true;
  }

  tell(losses) {
    const words = [...losses].map(([kind, count]) => `${this.status.dataset[kind]} (${count})`);
    this.status.hidden = words.length === 0;
    this.status.textContent = words.length ? `${this.status.dataset.pasted} ${words.join(', ')}` : '';
  }
}
