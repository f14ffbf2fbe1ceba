// The text of a reply as the editor holds it. org.verbale.document.editor.EditorJson reads and writes
// the same nodes, marks and attributes.
import { Schema } from 'prosemirror-model';

const ADDRESS = /^(https?:\/\/|mailto:|#)[^\s<>]*$/i;

/** Whether a link may lead there: the web, a mail address, a place in the text. */
export function mayLead(address) {
  return ADDRESS.test(address) && address.length <= 2000;
}

const numbered = (attrs, more) => (attrs.number ? { ...more, 'data-number': attrs.number } : more);

const cell = (tag) => ({
  content: 'block+',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole: tag === 'th' ? 'header_cell' : 'cell',
  isolating: true,
  parseDOM: [{ tag, getAttrs: (dom) => ({ colspan: Math.min(Number(dom.getAttribute('colspan')) || 1, 100) }) }],
  toDOM: (node) => [tag, node.attrs.colspan > 1 ? { colspan: node.attrs.colspan } : {}, 0],
});

const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    content: 'inline*',
    group: 'block',
    attrs: { style: { default: 'BODY' }, id: { default: null }, number: { default: null } },
    parseDOM: [{ tag: 'p' }],
    toDOM: (node) => ['p', numbered(node.attrs, { class: 'style-' + node.attrs.style.toLowerCase() }), 0],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: {
      level: { default: 1 },
      role: { default: 'SUBSECTION' },
      id: { default: null },
      number: { default: null },
    },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: 'h' + level, attrs: { level } })),
    // The page's own headings stand above those of the text.
    toDOM: (node) => [
      'h' + Math.min(node.attrs.level + 1, 6),
      numbered(node.attrs, { 'data-level': Math.min(node.attrs.level, 6) }),
      0,
    ],
  },
  quotation: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  list: {
    content: 'list_item+',
    group: 'block',
    attrs: { kind: { default: 'BULLET' } },
    parseDOM: [
      { tag: 'ul', attrs: { kind: 'BULLET' } },
      { tag: 'ol', getAttrs: (dom) => ({ kind: kindOf(dom) }) },
    ],
    toDOM: (node) => [node.attrs.kind === 'BULLET' ? 'ul' : 'ol', { 'data-kind': node.attrs.kind }, 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    attrs: { label: { default: null } },
    parseDOM: [{ tag: 'li', getAttrs: (dom) => ({ label: dom.getAttribute('data-label') }) }],
    toDOM: (node) => ['li', node.attrs.label ? { 'data-label': node.attrs.label } : {}, 0],
  },
  table: {
    content: 'table_row+',
    group: 'block',
    attrs: { widths: { default: [] }, caption: { default: [] } },
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: (node) => {
      const caption = node.attrs.caption.map((piece) => piece.text || ' ').join('');
      const words = caption ? [['caption', { contenteditable: 'false' }, caption]] : [];
      return ['table', ...words, ['tbody', 0]];
    },
  },
  table_row: {
    content: '(table_cell | table_header)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: cell('td'),
  table_header: cell('th'),
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  // A note holds blocks, which no browser leaves inside a paragraph of pasted HTML: they travel as data.
  footnote: {
    content: 'block+',
    group: 'inline',
    inline: true,
    atom: true,
    isolating: true,
    // Without a default no note is made up to hold blocks that are pasted into a paragraph.
    attrs: { mark: {} },
    parseDOM: [
      {
        tag: 'span[data-footnote]',
        getAttrs: (dom) => ({ mark: dom.getAttribute('data-mark') }),
        getContent: (dom, schema) => noteContent(dom, schema),
      },
    ],
    toDOM: (node) => [
      'span',
      {
        'data-footnote': JSON.stringify(node.content.toJSON()),
        ...(node.attrs.mark ? { 'data-mark': node.attrs.mark } : {}),
      },
    ],
  },
};

const face = (tag, ...more) => ({ parseDOM: [{ tag }, ...more], toDOM: () => [tag, 0] });

const marks = {
  link: {
    attrs: { target: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const target = dom.getAttribute('href');
          return mayLead(target) && { target };
        },
      },
    ],
    toDOM: (mark) => ['a', mayLead(mark.attrs.target) ? { href: mark.attrs.target } : {}, 0],
  },
  bold: face('strong', { tag: 'b' }),
  italic: face('em', { tag: 'i' }),
  underline: face('u'),
  superscript: face('sup'),
  subscript: face('sub'),
  span: {
    attrs: { lang: { default: null }, dir: { default: null } },
    toDOM: (mark) => ['bdi', { lang: mark.attrs.lang, dir: mark.attrs.dir }, 0],
  },
};

function kindOf(dom) {
  if (dom.dataset.kind) return dom.dataset.kind;
  switch (dom.getAttribute('type')) {
    case 'a':
    case 'A':
      return 'LETTER';
    case 'i':
    case 'I':
      return 'ROMAN';
    default:
      return 'DECIMAL';
  }
}

function noteContent(dom, schema) {
  try {
    const note = schema.nodeFromJSON({
      type: 'footnote',
      attrs: { mark: null },
      content: JSON.parse(dom.getAttribute('data-footnote')),
    });
    note.check();
    return note.content;
  } catch (foreign) {
    return schema.nodes.footnote.createAndFill({ mark: null }).content;
  }
}

export const schema = new Schema({ nodes, marks });
