// Puts the editor in the place of the plain field of a form: #writing with #blocks (the text as data),
// #editor (toolbar, place to write, dialogs) and #text, the field. If anything goes wrong before the
// editor stands, the field stays.
import { gapCursor } from 'prosemirror-gapcursor';
import { dropCursor } from 'prosemirror-dropcursor';
import { history } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Node } from 'prosemirror-model';
import { EditorState, NodeSelection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { commands, keys } from './commands.js';
import { counter } from './count.js';
import { direction } from './direction.js';
import { NoteDialog, noteView } from './footnotes.js';
import { LinkDialog } from './links.js';
import { Pasting, seen } from './paste.js';
import { schema } from './schema.js';
import { Toolbar } from './toolbar.js';

const { nodes } = schema;
const RIGHT_TO_LEFT = ['ar'];

const listRule = (sign, kind) =>
  wrappingInputRule(sign, nodes.list, { kind }, (match, above) => above.attrs.kind === kind);

/** What people type at the start of a line who know such signs. */
const rules = inputRules({
  rules: [
    listRule(/^[-*•]\s$/, 'BULLET'),
    listRule(/^1[.)]\s$/, 'DECIMAL'),
    listRule(/^\(?[aأ]\)\s$/, 'LETTER'),
    listRule(/^\(i\)\s$/, 'ROMAN'),
    wrappingInputRule(/^>\s$/, nodes.quotation),
    textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
  ],
});

class ReplyEditor {
  constructor(form, place) {
    this.form = form;
    this.place = place;
    this.data = form.querySelector('#blocks');
    this.count = counter(this.language());
    const pasting = new Pasting(place.querySelector('[data-left-out]'));
    this.view = new EditorView(place.querySelector('[data-writing]'), {
      state: EditorState.create({
        doc: Node.fromJSON(schema, JSON.parse(this.data.value)),
        plugins: [
          history(),
          keymap({
            'Mod-k': () => this.link(),
            'Mod-Alt-f': () => this.footnote(),
            'Mod-s': () => this.tell('save'),
            'Alt-F10': () => this.toolbar.focus() || true,
            Enter: () => this.openNote(),
          }),
          rules,
          keymap(keys),
          tableEditing(),
          dropCursor(),
          gapCursor(),
          direction(() => this.direction()),
        ],
      }),
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': 'text-label',
        'aria-describedby': place.dataset.describedby,
        class: 'document',
        lang: this.language(),
        dir: this.direction(),
        spellcheck: 'true',
      }),
      nodeViews: { footnote: (node) => noteView(node, place.dataset.footnote) },
      // The toolbar stays in view above the text.
      scrollMargin: { top: 90, bottom: 40, left: 5, right: 5 },
      scrollThreshold: { top: 90, bottom: 40, left: 5, right: 5 },
      transformPastedHTML: (html) => pasting.clean(html),
      transformPastedText: (text) => seen(text),
      handlePaste: (view, event) => pasting.picturesAlone(event),
      handleDrop: (view, event) => pasting.picturesAlone(event),
      handleClickOn: (view, at, node, nodeAt) => node.type === nodes.footnote && this.notes.open(nodeAt) !== false,
      dispatchTransaction: (tr) => this.changed(tr),
    });
    this.toolbar = new Toolbar(place.querySelector('[role=toolbar]'), commands, (name) => this.perform(name));
    this.toolbar.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.view.focus();
    });
    this.notes = new NoteDialog(document.getElementById('footnote-dialog'), this.view, () => this.direction());
    this.links = new LinkDialog(document.getElementById('link-dialog'), this.view);
    this.toolbar.update(this.view.state);
  }

  language() {
    return this.place.dataset.language;
  }

  direction() {
    return RIGHT_TO_LEFT.includes(this.language()) ? 'rtl' : 'ltr';
  }

  /** The original turns out to be in another language. */
  speak(language) {
    this.place.dataset.language = language;
    this.count = counter(language);
    this.view.dispatch(this.view.state.tr.setMeta('language', language));
    this.tell('typed');
  }

  /** The text as data, as it is saved. */
  value() {
    return JSON.stringify(this.view.state.doc.toJSON());
  }

  words() {
    return this.count(this.view.state.doc);
  }

  tell(what) {
    this.form.dispatchEvent(new CustomEvent('verbale:' + what));
    return true;
  }

  changed(tr) {
    this.view.updateState(this.view.state.apply(tr));
    this.toolbar?.update(this.view.state);
    if (tr.docChanged) this.tell('typed');
  }

  perform(name) {
    if (name === 'link') this.link();
    else if (name === 'footnote') this.footnote();
    else if (name === 'help') document.getElementById('keys-dialog').showModal();
    else {
      commands[name].run(this.view.state, this.view.dispatch, this.view);
      this.view.focus();
    }
  }

  link() {
    this.links.open();
    return true;
  }

  footnote() {
    return commands.footnote.run(this.view.state, this.view.dispatch) && this.openNote();
  }

  openNote() {
    const { selection } = this.view.state;
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.footnote) return false;
    this.notes.open(selection.from);
    return true;
  }
}

const form = document.getElementById('writing');
const place = document.getElementById('editor');
const field = document.getElementById('text');
// Who has begun to write in the field before this script came goes on there.
if (form && place && field.value === field.defaultValue) {
  const hadFocus = document.activeElement === field;
  const editor = new ReplyEditor(form, place);
  place.hidden = false;
  document.getElementById('plain').hidden = true;
  document.querySelectorAll('#plain textarea').forEach((plain) => {
    plain.disabled = true;
  });
  editor.data.disabled = false;
  form.addEventListener('submit', () => {
    editor.data.value = editor.value();
  });
  form.dispatchEvent(new CustomEvent('verbale:editor', { detail: editor }));
  if (hadFocus) editor.view.focus();
}
