// Sends an attachment with its progress shown and a way to stop. Too large a file is told before
// anything is sent. Without this script the form is sent as it is and the page answers.
(() => {
  const form = document.getElementById('upload');
  if (!form) return;
  const words = form.dataset;
  const field = form.querySelector('input[type=file]');
  const add = form.querySelector('button[type=submit]');
  const bar = form.querySelector('progress');
  const status = form.querySelector('[role=status]');
  const cancel = form.querySelector('button[type=button]');
  let sending = null;

  const sendingIs = (on) => {
    bar.hidden = cancel.hidden = !on;
    add.disabled = on;
  };

  // A reader's voice says every tenth only.
  function tell(sent) {
    bar.value = sent;
    const tenth = Math.floor(sent * 10) * 10;
    const text = words.sending.replace('PERCENT', `${tenth} %`);
    if (status.textContent !== text) status.textContent = text;
  }

  function end(text) {
    sending = null;
    sendingIs(false);
    status.textContent = text;
  }

  // The page that a browser without script would show says why.
  function refused(answer) {
    const page = new DOMParser().parseFromString(answer, 'text/html');
    const trouble = page.querySelector('.error-summary');
    end(trouble ? '' : words.interrupted);
    document.querySelectorAll('.error-summary').forEach((old) => old.remove());
    if (!trouble) return;
    form.before(trouble);
    trouble.focus();
  }

  function heard() {
    if (sending.status === 201) {
      location.hash = 'files';
      location.reload();
    } else {
      refused(sending.responseText);
    }
  }

  form.addEventListener('submit', (event) => {
    const file = field.files[0];
    if (!file) return;
    event.preventDefault();
    if (file.size > Number(words.largest)) {
      status.textContent = words.tooLarge;
      return;
    }
    sending = new XMLHttpRequest();
    sending.upload.addEventListener('progress', (now) => tell(now.loaded / now.total));
    sending.upload.addEventListener('load', () => {
      status.textContent = words.checking;
    });
    sending.addEventListener('load', heard);
    sending.addEventListener('error', () => end(words.interrupted));
    sending.addEventListener('abort', () => end(words.cancelled));
    sending.open('POST', form.action);
    sending.setRequestHeader('X-Requested-With', 'JavaScript');
    sending.setRequestHeader('Accept', 'text/html');
    sendingIs(true);
    tell(0);
    sending.send(new FormData(form));
  });
  cancel.addEventListener('click', () => sending && sending.abort());
  field.addEventListener('change', () => {
    const file = field.files[0];
    status.textContent = file && file.size > Number(words.largest) ? words.tooLarge : '';
  });
})();
