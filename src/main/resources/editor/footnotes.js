// A footnote stands as its number in the text; it is written in a dialog of its own.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { commands } from './commands.js';
import { direction } from './direction.js';
import { schema } from './schema.js';

/** How a footnote stands in the text: its number is counted by the style sheet. */
export function noteView(node, word) {
  const dom = document.createElement('span');
  dom.className = 'note-mark';
  dom.setAttribute('role', 'button');
  const show = (shown) => {
    dom.setAttribute('aria-label', word);
    dom.title = shown.textContent;
    if (shown.attrs.mark) dom.dataset.mark = shown.attrs.mark;
    else delete dom.dataset.mark;
  };
  show(node);
  return {
    dom,
    update(other) {
      if (other.type !== schema.nodes.footnote) return false;
      show(other);
      return true;
    },
    ignoreMutation: () => true,
  };
}

/** The dialog `element`, for the notes of the editor `outer`. */
export class NoteDialog {
  constructor(element, outer, surrounding) {
    this.element = element;
    this.outer = outer;
    this.surrounding = surrounding;
    this.field = element.querySelector('[data-field]');
    this.heading = element.querySelector('h2');
    this.word = this.heading.textContent;
    element.querySelector('[data-remove]').addEventListener('click', () => this.remove());
    element.addEventListener('close', () => this.closed());
  }

  open(at) {
    this.at = at;
    this.inner = new EditorView(this.field, {
      state: EditorState.create({
        doc: schema.node('doc', null, this.note().content),
        plugins: [
          history(),
          keymap({
            'Mod-z': undo,
            'Mod-y': redo,
            'Shift-Mod-z': redo,
            'Mod-b': commands.bold.run,
            'Mod-i': commands.italic.run,
            Escape: () => this.close(),
            'Mod-Enter': () => this.close(),
          }),
          keymap(baseKeymap),
          direction(this.surrounding),
        ],
      }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': this.heading.id,
        class: 'document',
        lang: this.outer.dom.lang,
        dir: this.surrounding(),
      },
      dispatchTransaction: (tr) => this.changed(tr),
    });
    this.heading.textContent = `${this.word} ${this.number()}`;
    this.element.showModal();
    const end = TextSelection.atEnd(this.inner.state.doc);
    this.inner.dispatch(this.inner.state.tr.setSelection(end));
    this.inner.focus();
  }

  note() {
    return this.outer.state.doc.nodeAt(this.at);
  }

  number() {
    if (this.note().attrs.mark) return this.note().attrs.mark;
    let number = 1;
    this.outer.state.doc.nodesBetween(0, this.at, (node, at) => {
      if (node.type === schema.nodes.footnote && at < this.at && !node.attrs.mark) number += 1;
    });
    return number;
  }

  /** What is typed stands in the text at once, so that it is saved with it. */
  changed(tr) {
    this.inner.updateState(this.inner.state.apply(tr));
    if (tr.docChanged) {
      const { state } = this.outer;
      const from = this.at + 1;
      const change = state.tr.replaceWith(from, from + this.note().content.size, tr.doc.content);
      this.outer.dispatch(change.setSelection(NodeSelection.create(change.doc, this.at)));
    }
  }

  /** At once, so that the next key goes to the text; the event of the dialog comes later. */
  close() {
    this.element.close();
    this.closed();
    return true;
  }

  remove() {
    this.outer.dispatch(this.outer.state.tr.delete(this.at, this.at + this.note().nodeSize));
    this.removed = true;
    this.close();
  }

  closed() {
    if (!this.inner) return;
    this.inner.destroy();
    this.inner = null;
    const { state } = this.outer;
    const after = this.removed ? this.at : this.at + this.note().nodeSize;
    this.removed = false;
    this.outer.dispatch(state.tr.setSelection(TextSelection.create(state.doc, after)));
    this.outer.focus();
  }
}
