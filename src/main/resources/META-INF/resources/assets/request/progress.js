// Work that goes on while the page is open: fetches the page again and shows how far it has come.
'use strict';

const refresh = async () => {
  const shown = document.getElementById('progress');
  if (!shown || shown.dataset.poll !== 'yes') {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { 'X-Requested-With': 'JavaScript' } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('progress');
      if (fresh && fresh.dataset.poll === 'yes') {
        shown.replaceWith(fresh);
      } else if (fresh) {
        // The work has ended: the list below has changed as well.
        location.reload();
        return;
      }
    }
  } catch (unreachable) {
    // The server may be restarting; the work goes on afterwards, and so does this page.
  }
  setTimeout(refresh, 1500);
};

setTimeout(refresh, 1000);
