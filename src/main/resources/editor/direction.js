// A paragraph runs in the direction of its first letter, as the report sets it; one without letters
// in that of the text around it. A list stands on the side where its first item begins, so that its
// labels stand beside the words.
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function directionOf(words) {
  const letter = LETTER.exec(words);
  if (!letter) return null;
  return RIGHT_TO_LEFT.test(letter[0]) ? 'rtl' : 'ltr';
}

function decorations(doc, surrounding) {
  const found = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock && node.type.name !== 'list') return;
    const direction = directionOf(node.textContent);
    if (direction && direction !== surrounding()) {
      found.push(Decoration.node(at, at + node.nodeSize, { dir: direction }));
    }
  });
  return DecorationSet.create(doc, found);
}

/** `surrounding` tells the direction of the whole text. */
export function direction(surrounding) {
  return new Plugin({
    state: {
      init: (config, state) => decorations(state.doc, surrounding),
      apply: (tr, before) =>
        tr.docChanged || tr.getMeta('language') ? decorations(tr.doc, surrounding) : before,
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}
