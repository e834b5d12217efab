// Every page works without this. With it a number that is turned is answered in place, and this tab keeps what was typed, so that Back, a slip and a restart of the
// server lose nothing. It knows no rule: it asks the same page for its answer, and puts that in the old one's place.
for (const form of document.querySelectorAll('form[data-live]')) {
  let wait, asking;
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const address = `${form.getAttribute('action').split('#')[0] || location.pathname}?${new URLSearchParams(new FormData(form))}`;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const old of document.querySelectorAll(`[id^="${form.dataset.live}-"]:is(.draw, .says, .sum)`)) {
        const now = page.getElementById(old.id) ?? page.getElementById(`try${old.id.slice(form.dataset.live.length)}`);
        if (now && now.innerHTML !== old.innerHTML) old.replaceChildren(...now.childNodes);
      }
    } catch (stopped) {
      if (stopped.name !== 'AbortError') form.querySelectorAll('.noscript').forEach((button) => button.classList.remove('noscript'));
    }
  };
  form.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=step]');
    const input = button?.parentElement.querySelector('input');
    if (!input || !/^\d*$/.test(input.value)) return;
    event.preventDefault();
    input.value = Math.max(0, Number(input.value) + (button.value.endsWith('+') ? 1 : -1));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

// What was supposed goes into the record only where this is pressed.
for (const button of document.querySelectorAll('[data-take]')) {
  button.addEventListener('click', () => {
    for (const [name, value] of new FormData(button.closest('form'))) {
      if (name === 'edition') continue;
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name, value });
      button.form.append(field);
    }
  });
}

for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());

// What was typed stays in this tab until it is closed or forgotten; the server has nothing of it.
for (const form of document.querySelectorAll('form[data-keep]')) {
  const name = `typed:${form.dataset.keep}`;
  const fields = () => [...new FormData(form)].filter(([key, value]) => typeof value === 'string' && value !== '' && !key.startsWith('__'));
  const atFirst = JSON.stringify(fields());
  const kept = sessionStorage.getItem(name);
  const told = document.querySelector(`[data-kept="${form.dataset.keep}"]`);
  const fill = (pairs) => {
    for (const field of form.elements) {
      if (!field.name || field.type === 'hidden' || field.type === 'file' || field.tagName === 'BUTTON') continue;
      const given = pairs.filter(([key]) => key === field.name).map(([, value]) => value);
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = given.length ? given.includes(field.value) : field.type === 'radio' && field.value === '';
      else if (given.length) field.value = given[0];
    }
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };
  if (told && kept && kept !== atFirst) {
    told.hidden = false;
    told.querySelector('[data-restore]').addEventListener('click', () => { fill(JSON.parse(kept)); told.hidden = true; });
    told.querySelector('[data-forget]').addEventListener('click', () => { sessionStorage.removeItem(name); told.hidden = true; });
  }
  form.addEventListener('input', () => { try { sessionStorage.setItem(name, JSON.stringify(fields())); } catch { /* Too much for the tab: the form itself still holds it. */ } });
}

// One's own record, as the last result had it.
const own = document.querySelector('input[data-own]');
if (own) { try { sessionStorage.setItem('own', JSON.stringify({ record: own.value, name: own.dataset.own })); } catch { /* As above. */ } }
const place = document.querySelector('[data-own-kept]');
const held = sessionStorage.getItem('own');
if (place && held && !own) {
  const { record, name } = JSON.parse(held);
  place.hidden = false;
  place.querySelector('[data-name]').textContent = name;
  const field = place.querySelector('input[name=record]');
  if (field) field.value = record;
  place.querySelector('[data-forget]')?.addEventListener('click', () => { sessionStorage.clear(); place.hidden = true; });
}
