// Saves what is written within three seconds of a pause; without a script the save button does the
// same. Whatever goes wrong, the text stays in the page, the page says so, and tries again. Nothing is
// kept in the browser's storage: computers of missions are shared.
(() => {
  const form = document.getElementById('writing');
  if (!form) return;
  const version = document.getElementById('version');
  const saved = document.getElementById('saved');
  const words = document.getElementById('words');
  const over = document.getElementById('over-limit');
  const trouble = document.getElementById('trouble');
  const PAUSE = 1500;
  const RETRY = 5000;
  const { limit, elsewhere } = form.dataset;

  // The plain field, until the editor takes its place.
  const field = document.getElementById('text');
  let source = { value: () => field.value, words: null };
  let stored = source.value();
  let timer = null;
  let saving = null;
  let stopped = false;

  const changed = () => source.value() !== stored;
  const later = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  function tell(message, wayOut) {
    const shown = trouble.querySelector('[data-message]');
    // Said again, it would be read aloud again.
    if (shown.textContent !== message) shown.textContent = message;
    trouble.querySelector('[data-way=sign-in]').hidden = wayOut !== 'sign-in';
    trouble.hidden = !message;
    if (message) saved.textContent = form.dataset.unsaved;
    saved.classList.toggle('trouble', Boolean(message));
  }

  function count(number) {
    const shown = new Intl.NumberFormat(document.documentElement.lang + '-u-nu-latn');
    const all = number + Number(elsewhere);
    const text = !limit ? form.dataset.words : Number(elsewhere) ? form.dataset.wordsAll : form.dataset.wordsOf;
    words.textContent = text
      .replace('#0', shown.format(number))
      .replace('#1', shown.format(limit || 0))
      .replace('#2', shown.format(all));
    const tooLong = Boolean(limit) && all > Number(limit);
    words.classList.toggle('over', tooLong);
    if (over.hidden === tooLong) over.hidden = !tooLong;
  }

  /** Saves; resolves to what became of it: saved, offline, expired, conflict or refused. */
  function save() {
    clearTimeout(timer);
    if (!saving) {
      saving = send().finally(() => {
        saving = null;
        if (!stopped && trouble.hidden && changed()) later(PAUSE);
      });
    }
    return saving;
  }

  async function send(again) {
    if (!changed() && trouble.hidden) return 'saved';
    const sent = source.value();
    if (source.put) source.put(sent);
    const body = new URLSearchParams(new FormData(form));
    let answer;
    try {
      answer = await post(form.dataset.autosave, body);
    } catch (offline) {
      return failed('offline', RETRY);
    }
    if (answer.status === 400 && !again && (await newProof())) return send(true);
    return heard(answer, sent);
  }

  const post = (address, body, answer = 'application/json') =>
    fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { Accept: answer, 'X-Requested-With': 'JavaScript' },
    });

  /** The proof of the form may have been lost with its cookie; the page itself gives another. */
  async function newProof() {
    const page = await fetch(location.href, { redirect: 'manual', headers: { 'X-Requested-With': 'JavaScript' } }).catch(() => null);
    if (!page?.ok) return false;
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('#writing [name=csrf]');
    const own = form.querySelector('[name=csrf]');
    if (!fresh || fresh.value === own.value) return false;
    own.value = fresh.value;
    return true;
  }

  function failed(how, retry, message) {
    tell(message || form.dataset[how], how === 'expired' ? 'sign-in' : null);
    if (retry && !stopped) later(retry);
    return how;
  }

  async function heard(answer, sent) {
    if (answer.ok) {
      const result = await answer.json();
      stored = sent;
      version.value = result.version;
      tell('');
      saved.textContent = result.savedText;
      if (!changed()) count(result.words);
      form.dispatchEvent(new CustomEvent('verbale:saved', { detail: result }));
      return 'saved';
    }
    if (answer.status === 499 || answer.status === 401 || answer.type === 'opaqueredirect') {
      return failed('expired', RETRY);
    }
    if (answer.status === 409) return failed('conflict');
    if (answer.status >= 500) return failed('offline', RETRY);
    const problem = await answer.json().catch(() => ({}));
    return failed('refused', null, problem.detail);
  }

  function typed() {
    if (source.words) count(source.words());
    // After a conflict only a person can decide; all else may be better by now.
    if (!stopped) later(PAUSE);
  }

  form.addEventListener('verbale:editor', ({ detail: editor }) => {
    source = {
      value: () => editor.value(),
      words: () => editor.words(),
      speak: (language) => editor.speak(language),
      focus: () => editor.view.focus(),
      put: (value) => {
        editor.data.value = value;
      },
    };
    stored = source.value();
    document.getElementById('plain-help').hidden = true;
    count(editor.words());
  });
  form.addEventListener('verbale:typed', typed);
  form.addEventListener('verbale:save', save);
  field.addEventListener('input', typed);

  // Back at the page, perhaps signed in again in another: what is not saved yet can be now.
  const back = () => {
    if (!stopped && document.visibilityState === 'visible' && changed()) later(0);
  };
  window.addEventListener('online', back);
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);

  // ── the language of the original ──

  const question = document.getElementById('other-language');
  const yes = question.querySelector('[data-yes]');
  const no = question.querySelector('[data-no]');
  const declined = new Set();

  form.addEventListener('verbale:saved', ({ detail: { otherLanguage, otherLanguageName } }) => {
    if (otherLanguage) {
      question.querySelector('[data-said]').textContent = form.dataset.otherLanguage.replace('#0', otherLanguageName);
      yes.value = otherLanguage;
      yes.textContent = otherLanguageName;
    }
    question.hidden = !otherLanguage || declined.has(otherLanguage);
  });

  async function choose(button) {
    if (button === no) {
      declined.add(yes.value);
    } else {
      if ((await save()) !== 'saved') return;
      const body = new URLSearchParams(new FormData(form));
      body.set('language', button.value);
      const answer = await post(form.action, body, 'text/html').catch(() => null);
      if (!answer || (answer.type !== 'opaqueredirect' && !answer.ok)) {
        failed(answer?.status === 499 ? 'expired' : 'refused');
        return;
      }
      field.lang = button.value;
      if (source.speak) source.speak(button.value);
      no.value = button.value;
      no.textContent = button.textContent;
    }
    question.hidden = true;
    if (source.focus) source.focus();
  }

  form.addEventListener('submit', async (event) => {
    const then = event.submitter?.value;
    event.preventDefault();
    if (event.submitter?.name === 'language') {
      await choose(event.submitter);
      return;
    }
    const how = await save();
    if (how === 'saved') {
      stopped = then !== 'stay';
      if (stopped) location.assign(form.dataset[then]);
    } else if (how === 'conflict' || (how === 'refused' && !source.put)) {
      // The server answers with a page that says what can be done, with the text in it.
      stopped = true;
      stored = source.value();
      form.submit();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed()) event.preventDefault();
  });
})();
