// Saves what is typed within three seconds of a pause. Without this script the save button does the
// same. Whatever goes wrong, the text stays in the field and the page says so.
(() => {
  const form = document.getElementById('writing');
  if (!form) return;
  const text = document.getElementById('text');
  const version = document.getElementById('version');
  const saved = document.getElementById('saved');
  const words = document.getElementById('words');
  const PAUSE = 1500;
  const RETRY = 5000;
  let stored = text.value;
  let timer = null;
  let saving = false;
  let stopped = false;

  const tell = (message, trouble) => {
    saved.textContent = message;
    saved.classList.toggle('trouble', Boolean(trouble));
  };
  const later = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  async function save() {
    if (stopped || saving || text.value === stored) return;
    saving = true;
    const sent = text.value;
    const body = new URLSearchParams(new FormData(form));
    body.delete('then');
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { Accept: 'application/json', 'X-Requested-With': 'JavaScript' },
      });
      await heard(answer, sent);
    } catch (offline) {
      tell(form.dataset.offline, true);
      later(RETRY);
    } finally {
      saving = false;
      if (!stopped && text.value !== sent) later(PAUSE);
    }
  }

  async function heard(answer, sent) {
    if (answer.ok) {
      const result = await answer.json();
      stored = sent;
      version.value = result.version;
      tell(result.savedText, false);
      words.textContent = result.wordsText;
      words.classList.toggle('over', result.over);
    } else if (answer.status === 499 || answer.status === 401 || answer.type === 'opaqueredirect') {
      tell(form.dataset.expired, true);
      later(RETRY * 3);
    } else if (answer.status === 409) {
      stopped = true;
      tell(form.dataset.conflict, true);
    } else if (answer.status >= 500) {
      tell(form.dataset.offline, true);
      later(RETRY);
    } else {
      const problem = await answer.json().catch(() => ({}));
      tell(problem.detail || form.dataset.refused, true);
    }
  }

  text.addEventListener('input', () => {
    if (stopped) return;
    later(PAUSE);
  });
  window.addEventListener('online', () => later(0));
  form.addEventListener('submit', () => {
    stopped = true;
    stored = text.value;
  });
  window.addEventListener('beforeunload', (event) => {
    if (text.value !== stored) event.preventDefault();
  });
})();
