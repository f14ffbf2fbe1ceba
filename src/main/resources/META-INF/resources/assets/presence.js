// Tells that this draft is open, and shows who else has it open. Without this script the page shows
// who was there when it was opened.
(() => {
  const banner = document.getElementById('presence');
  const token = document.querySelector('input[name=csrf]');
  if (!banner || !token) return;
  const ROUND = 20000;
  const page = Math.random().toString(36).slice(2);

  const message = (leaving) =>
    new URLSearchParams({
      csrf: token.value,
      position: banner.dataset.position,
      page,
      leaving: String(leaving),
    });

  async function tell() {
    if (document.hidden) return;
    try {
      const answer = await fetch(banner.dataset.address, {
        method: 'POST',
        body: message(false),
        redirect: 'manual',
        headers: { Accept: 'application/json', 'X-Requested-With': 'JavaScript' },
      });
      if (!answer.ok) return;
      const others = await answer.json();
      // A reader's voice is to speak only when somebody comes or goes.
      if (banner.textContent !== others.text) banner.textContent = others.text;
    } catch (offline) {
      // The page that saves says so already.
    }
  }

  tell();
  setInterval(tell, ROUND);
  document.addEventListener('visibilitychange', tell);
  window.addEventListener('pagehide', () => {
    navigator.sendBeacon(banner.dataset.address, message(true));
  });
})();
