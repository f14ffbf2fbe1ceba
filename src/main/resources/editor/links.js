// The dialog that asks where a link leads.
import { schema, mayLead } from './schema.js';

const { link } = schema.marks;

/** The link around the selection, as far as it reaches: {from, to, target}. */
function linkAt(state) {
  const { from, to, empty, $from } = state.selection;
  const mark = link.isInSet($from.marks()) || link.isInSet($from.nodeAfter?.marks || []);
  if (!mark || !empty) return { from, to, target: mark ? mark.attrs.target : '' };
  const reached = { from, to, target: mark.attrs.target };
  const start = $from.start();
  $from.parent.forEach((node, offset) => {
    const begins = start + offset;
    if (mark.isInSet(node.marks) && begins <= from && begins + node.nodeSize >= from) {
      reached.from = begins;
      reached.to = begins + node.nodeSize;
    }
  });
  return reached;
}

/** An address as people type it: without the beginning, it is one of the web or of a mail box. */
export function address(typed) {
  const whole = typed.trim().replace(/\s/g, '%20');
  if (/^(https?:|mailto:|#)/i.test(whole)) return whole;
  return whole.includes('@') && !whole.includes('/') ? 'mailto:' + whole : 'https://' + whole;
}

export class LinkDialog {
  constructor(element, view) {
    this.element = element;
    this.view = view;
    this.field = element.querySelector('input');
    this.removal = element.querySelector('[data-remove]');
    this.removal.addEventListener('click', () => this.element.close('remove'));
    element.querySelector('form').addEventListener('submit', (event) => this.check(event));
    element.addEventListener('close', () => this.closed());
  }

  open() {
    this.place = linkAt(this.view.state);
    this.field.value = this.place.target;
    this.removal.hidden = !this.place.target;
    this.element.returnValue = '';
    this.element.showModal();
    this.field.select();
  }

  check(event) {
    if (event.submitter?.value !== 'save') return;
    const fits = this.field.value.trim() && mayLead(address(this.field.value));
    this.field.setCustomValidity(fits ? '' : this.field.dataset.wrong);
    if (!fits) {
      event.preventDefault();
      this.field.reportValidity();
      this.field.addEventListener('input', () => this.field.setCustomValidity(''), { once: true });
    }
  }

  closed() {
    const { from, to } = this.place;
    const { state } = this.view;
    if (this.element.returnValue === 'save') {
      const mark = link.create({ target: address(this.field.value) });
      const tr = state.tr;
      if (from === to) tr.insert(from, schema.text(this.field.value.trim(), [mark]));
      else tr.removeMark(from, to, link).addMark(from, to, mark);
      this.view.dispatch(tr.removeStoredMark(link));
    } else if (this.element.returnValue === 'remove') {
      this.view.dispatch(state.tr.removeMark(from, to, link));
    }
    this.view.focus();
  }
}
