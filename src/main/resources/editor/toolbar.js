// The buttons above the text: one stop for the Tab key, arrows between them.
import { isInTable } from 'prosemirror-tables';

export class Toolbar {
  /** `perform` is told the name of the button that was pressed. */
  constructor(element, commands, perform) {
    this.element = element;
    this.commands = commands;
    this.buttons = [...element.querySelectorAll('button')];
    this.tools = element.querySelector('[data-tools=table]');
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button && button.getAttribute('aria-disabled') !== 'true') perform(button.dataset.command);
    });
    element.addEventListener('keydown', (event) => this.key(event));
    element.addEventListener('focusin', (event) => this.stopAt(event.target.closest('button')));
    this.stopAt(this.buttons[0]);
  }

  focus() {
    this.buttons.find((button) => button.tabIndex === 0).focus();
  }

  stopAt(stop) {
    this.buttons.forEach((button) => {
      button.tabIndex = button === stop ? 0 : -1;
    });
  }

  key(event) {
    const shown = this.buttons.filter((button) => button.offsetParent);
    const here = shown.indexOf(document.activeElement);
    const forward = getComputedStyle(this.element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = {
      [forward]: (here + 1) % shown.length,
      [backward]: (here - 1 + shown.length) % shown.length,
      Home: 0,
      End: shown.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    shown[to].focus();
  }

  /** Shows what holds at the selection, and what can be done there. */
  update(state) {
    this.tools.hidden = !isInTable(state);
    this.buttons.forEach((button) => {
      const command = this.commands[button.dataset.command];
      if (!command) return;
      if (command.pressed) button.setAttribute('aria-pressed', String(command.pressed(state)));
      button.setAttribute('aria-disabled', String(!command.run(state)));
    });
    if (!this.buttons.some((button) => button.tabIndex === 0 && button.offsetParent)) {
      this.stopAt(this.buttons[0]);
    }
  }
}
