'use strict';
(() => {
  // Everything that is played stands in the page as text; this only shows and hides it.
  const by = id => document.getElementById(id);
  const steps = Array.from(document.querySelectorAll('#steps li'));
  const looks = steps.map(step => JSON.parse(step.dataset.looks));
  const stage = by('stage');
  const svg = stage.querySelector('svg');
  const slider = by('slider');
  const wide = Number(svg.getAttribute('width'));
  const high = Number(svg.getAttribute('height'));
  const cards = Array.from(svg.querySelectorAll('.thought'));
  const edges = new Map(Array.from(svg.querySelectorAll('.edge'), e => [e.dataset.of, e]));
  const texts = new Map();
  const kinds = Array.from(document.querySelectorAll('#outline li'), li => li.dataset.kind);
  const full = Array.from(document.querySelectorAll('#outline .full'), f => f.textContent);
  const ends = cards.map(card => ['first', 'second'].map(line => card.querySelector('.' + line).textContent));
  let at = -1;
  let scale = 1;

  // What a card looked like before it looks as a step says: the way back.
  const last = new Map();
  const before = looks.map(step => step.map(look => {
    const was = last.get(look[0]);
    last.set(look[0], look);
    return was === undefined ? [look[0]] : was;
  }));

  function dress(look) {
    const i = look[0];
    const card = cards[i];
    const away = look.length === 1;
    const edge = edges.get(String(i));
    const style = away ? '' : look[4];
    const base = 'thought' + (card.dataset.question ? ' q' : '');
    card.setAttribute('class', base + (away ? ' away' : (look[3] === -1 ? '' : ' s' + look[3]) + (style ? ' ' + style : '')));
    if (edge) {
      edge.setAttribute('class', 'edge' + (away ? ' away' : style === 'p' ? ' p' : ''));
    }
    if (away) {
      return;
    }
    const sign = card.querySelector('.sign');
    const first = card.querySelector('.first');
    sign.textContent = look[1];
    first.setAttribute('x', look[1] ? Number(sign.getAttribute('x')) + 5 + 14 * look[1].length : sign.getAttribute('x'));
    card.querySelector('.number').textContent = look[2];
    const other = look.length === 8;
    first.textContent = other ? look[5] : ends[i][0];
    card.querySelector('.second').textContent = other ? look[6] : ends[i][1];
    texts.set(i, other ? look[7] : full[i]);
  }

  function reveal(card) {
    const box = card.getBoundingClientRect();
    const room = stage.getBoundingClientRect();
    const edge = 24;
    if (room.left + edge > box.left) {
      stage.scrollLeft -= room.left + edge - box.left;
    } else if (box.right > room.right - edge) {
      stage.scrollLeft += box.right - room.right + edge;
    }
    if (room.top + edge > box.top) {
      stage.scrollTop -= room.top + edge - box.top;
    } else if (box.bottom > room.bottom - edge) {
      stage.scrollTop += box.bottom - room.bottom + edge;
    }
  }

  function show(wanted) {
    const to = Math.max(0, Math.min(steps.length, wanted));
    if (to === at) {
      return;
    }
    svg.querySelectorAll('.now').forEach(card => card.classList.remove('now'));
    while (to > at) {
      if (at >= 0) {
        looks[at].forEach(dress);
      }
      at += 1;
    }
    while (at > to) {
      at -= 1;
      before[at].slice().reverse().forEach(dress);
    }
    slider.value = at;
    by('place').textContent = at + ' of ' + steps.length;
    const step = at > 0 ? steps[at - 1] : null;
    by('what').textContent = step ? step.querySelector('.what').textContent : 'Before it begins';
    by('why').textContent = step ? step.querySelector('.why').textContent : '';
    const about = step ? step.dataset.about : '';
    if (about) {
      const card = cards[Number(about)];
      card.classList.add('now');
      by('kind').textContent = kinds[Number(about)];
      by('text').textContent = texts.get(Number(about)) || '';
      reveal(card);
    }
  }

  function turn(way) {
    let to = at + way;
    while (to > 0) {
      if (to > steps.length) {
        return;
      }
      if (steps[to - 1].dataset.turn === 'first') {
        show(to);
        return;
      }
      to += way;
    }
  }

  function zoom(to) {
    scale = Math.max(0.1, Math.min(3, to));
    svg.setAttribute('width', Math.round(wide * scale));
    svg.setAttribute('height', Math.round(high * scale));
  }

  function press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const on = event.target.tagName;
    const key = event.key;
    if (on === 'INPUT' || on === 'BUTTON' ? key === ' ' || key === 'Enter' : on === 'SUMMARY') {
      return;
    }
    const does = {
      ArrowRight: () => show(at + 1), PageDown: () => show(at + 1), ' ': () => show(at + 1),
      ArrowLeft: () => show(at - 1), PageUp: () => show(at - 1), Backspace: () => show(at - 1),
      Home: () => show(0), End: () => show(steps.length), n: () => turn(1), N: () => turn(-1),
      '+': () => zoom(scale * 1.25), '=': () => zoom(scale * 1.25), '-': () => zoom(scale / 1.25),
      '0': () => zoom(stage.clientWidth / wide)
    }[key];
    if (does) {
      does();
      event.preventDefault();
    }
  }

  by('back').addEventListener('click', () => show(at - 1));
  by('on').addEventListener('click', () => show(at + 1));
  by('turn-back').addEventListener('click', () => turn(-1));
  by('turn').addEventListener('click', () => turn(1));
  by('smaller').addEventListener('click', () => zoom(scale / 1.25));
  by('larger').addEventListener('click', () => zoom(scale * 1.25));
  slider.addEventListener('input', () => show(Number(slider.value)));
  document.addEventListener('keydown', press);
  steps.forEach((step, i) => step.addEventListener('click', () => show(i + 1)));

  document.body.classList.remove('still');
  by('keys').hidden = false;
  by('all').open = false;
  by('tree').open = false;
  // All that is there in the end goes, and comes again step by step.
  cards.forEach((card, i) => dress([i]));
  zoom(Math.max(0.6, Math.min(1, stage.clientWidth / wide)));
  stage.scrollTop = Math.max(0, (high * scale - stage.clientHeight) / 2);
  at = 0;
  show(1);
})();
