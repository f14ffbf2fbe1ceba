// What the toolbar and the keys do.
import { setBlockType, toggleMark, wrapIn, lift, baseKeymap, chainCommands } from 'prosemirror-commands';
import { undo, redo } from 'prosemirror-history';
import { wrapInList, liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { NodeSelection, Selection } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from 'prosemirror-tables';
import { schema } from './schema.js';

const { nodes, marks } = schema;
const DEEPER = { BULLET: 'BULLET', DECIMAL: 'LETTER', LETTER: 'ROMAN', ROMAN: 'ROMAN' };

/** The nearest node of a type around the selection: {node, at, depth}; null for none. */
export function around(state, type) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) {
      return { node: $from.node(depth), at: $from.before(depth), depth };
    }
  }
  return null;
}

const heading = (level) => (state, dispatch) =>
  isHeading(level)(state)
    ? setBlockType(nodes.paragraph)(state, dispatch)
    : setBlockType(nodes.heading, { level })(state, dispatch);

const isHeading = (level) => (state) => {
  const { parent } = state.selection.$from;
  return parent.type === nodes.heading && parent.attrs.level === level;
};

/** Makes a list, changes the list that is there, or takes its items out where it is that already. */
const list = (kind) => (state, dispatch) => {
  const found = around(state, nodes.list);
  if (!found) return wrapInList(nodes.list, { kind })(state, dispatch);
  if (found.node.attrs.kind === kind) return liftListItem(nodes.list_item)(state, dispatch);
  if (dispatch) dispatch(renamed(state.tr, found.at, kind));
  return true;
};

/** Another kind of label for a list; labels that were given by hand fit it no more. */
function renamed(tr, at, kind) {
  const node = tr.doc.nodeAt(at);
  tr.setNodeMarkup(at, null, { kind });
  node.forEach((item, offset) => {
    if (item.attrs.label) tr.setNodeMarkup(at + 1 + offset, null, { label: null });
  });
  return tr;
}

const isList = (kind) => (state) => around(state, nodes.list)?.node.attrs.kind === kind;

const indent = (state, dispatch) =>
  sinkListItem(nodes.list_item)(
    state,
    dispatch &&
      ((tr) => {
        const outer = around(state, nodes.list).node;
        const inner = around({ selection: tr.selection }, nodes.list);
        // A list of its own that the items began; one that was there keeps its kind.
        if (inner.node.childCount === 1) tr.setNodeMarkup(inner.at, null, { kind: DEEPER[outer.attrs.kind] });
        dispatch(tr);
      }),
  );

const quotation = (state, dispatch) =>
  around(state, nodes.quotation) ? lift(state, dispatch) : wrapIn(nodes.quotation)(state, dispatch);

const hasMark = (type) => (state) => {
  const { from, to, $from, empty } = state.selection;
  return empty
    ? Boolean(type.isInSet(state.storedMarks || $from.marks()))
    : state.doc.rangeHasMark(from, to, type);
};

function table(state, dispatch) {
  if (isInTable(state)) return false;
  if (dispatch) {
    const cells = (type) => Array.from({ length: 3 }, () => type.create(null, nodes.paragraph.create({ style: 'PLAIN' })));
    const rows = [
      nodes.table_row.create(null, cells(nodes.table_header)),
      nodes.table_row.create(null, cells(nodes.table_cell)),
      nodes.table_row.create(null, cells(nodes.table_cell)),
    ];
    const { $from } = state.selection;
    const at = $from.depth ? $from.after(1) : state.selection.to;
    const tr = state.tr;
    // An empty paragraph makes room; there is always one after, so that one can go on writing.
    const emptyHere = $from.depth === 1 && $from.parent.content.size === 0;
    const from = emptyHere ? $from.before(1) : at;
    tr.replaceWith(from, at, [nodes.table.create(null, rows), nodes.paragraph.create()]);
    tr.setSelection(Selection.near(tr.doc.resolve(from + 3)));
    dispatch(tr.scrollIntoView());
  }
  return true;
}

function footnote(state, dispatch) {
  const { $to } = state.selection;
  if (!$to.parent.inlineContent || around(state, nodes.footnote)) return false;
  if (dispatch) {
    const tr = state.tr.insert($to.pos, nodes.footnote.createAndFill({ mark: null }));
    dispatch(tr.setSelection(NodeSelection.create(tr.doc, $to.pos)).scrollIntoView());
  }
  return true;
}

function hardBreak(state, dispatch) {
  if (dispatch) dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

const inTable = (command) => (state, dispatch) => isInTable(state) && command(state, dispatch);

/**
 * By name: `run` does it, `pressed` tells whether it holds where the selection is. `link` and
 * `footnote` go on in a dialog, which main.js opens.
 */
export const commands = {
  undo: { run: undo },
  redo: { run: redo },
  heading1: { run: heading(1), pressed: isHeading(1) },
  heading2: { run: heading(2), pressed: isHeading(2) },
  heading3: { run: heading(3), pressed: isHeading(3) },
  bold: { run: toggleMark(marks.bold), pressed: hasMark(marks.bold) },
  italic: { run: toggleMark(marks.italic), pressed: hasMark(marks.italic) },
  underline: { run: toggleMark(marks.underline), pressed: hasMark(marks.underline) },
  superscript: { run: toggleMark(marks.superscript), pressed: hasMark(marks.superscript) },
  subscript: { run: toggleMark(marks.subscript), pressed: hasMark(marks.subscript) },
  bullets: { run: list('BULLET'), pressed: isList('BULLET') },
  numbers: { run: list('DECIMAL'), pressed: isList('DECIMAL') },
  letters: { run: list('LETTER'), pressed: isList('LETTER') },
  roman: { run: list('ROMAN'), pressed: isList('ROMAN') },
  indent: { run: indent },
  outdent: { run: liftListItem(nodes.list_item) },
  quotation: { run: quotation, pressed: (state) => Boolean(around(state, nodes.quotation)) },
  link: { run: () => true, pressed: hasMark(marks.link) },
  footnote: { run: footnote },
  table: { run: table },
  addRow: { run: inTable(addRowAfter) },
  addColumn: { run: inTable(addColumnAfter) },
  deleteRow: { run: inTable(deleteRow) },
  deleteColumn: { run: inTable(deleteColumn) },
  headerRow: { run: inTable(toggleHeaderRow) },
  deleteTable: { run: inTable(deleteTable) },
};

/** The keys that every editor has; Tab is left to the page, so that one can always go on. */
export const keys = {
  ...baseKeymap,
  Enter: chainCommands(splitListItem(nodes.list_item, { label: null }), baseKeymap.Enter),
  'Shift-Enter': hardBreak,
  'Mod-Enter': hardBreak,
  Escape: () => false,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': commands.bold.run,
  'Mod-i': commands.italic.run,
  'Mod-u': commands.underline.run,
  'Mod-.': commands.superscript.run,
  'Mod-,': commands.subscript.run,
  'Mod-Alt-0': setBlockType(nodes.paragraph),
  'Mod-Alt-1': commands.heading1.run,
  'Mod-Alt-2': commands.heading2.run,
  'Mod-Alt-3': commands.heading3.run,
  'Mod-Shift-7': commands.numbers.run,
  'Mod-Shift-8': commands.bullets.run,
  'Mod-Shift-9': commands.quotation.run,
  'Mod-]': indent,
  'Mod-[': commands.outdent.run,
};
