'use strict';
(() => {
  // Everything that is played stands in the page as text; this only shows and hides it.
  const by = id => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const stage = by('stage');
  const svg = stage.querySelector('svg');
  const slider = by('slider');
  const choice = by('pace');
  const wide = Number(svg.getAttribute('width'));
  const high = Number(svg.getAttribute('height'));
  const cards = all('.thought', svg);
  const edges = new Map(all('.edge', svg).map(e => [Number(e.dataset.of), e]));
  const kinds = all('#outline li').map(li => li.dataset.kind);
  const full = all('#outline .full').map(f => f.textContent);
  const ends = cards.map(card => ['first', 'second'].map(line => card.querySelector('.' + line).textContent));
  const signs = new Map(all('#signs [data-code]').map(s => [s.dataset.code, s.dataset]));
  const invalid = by('text').dataset.wrong;
  const lists = all('ol.steps').map(list);
  const looksNow = new Map();
  const playing = { button: by('run'), word: by('run').querySelector('.word').textContent, says: by('run').title };
  let now = lists[0];
  let at = 0;
  let selected = -1;
  let scale = 1;
  let sized = 'readable';
  let timer = 0;
  let left = {};
  let guessing = false;

  function list(ol) {
    const steps = Array.from(ol.children);
    const looks = steps.map(step => JSON.parse(step.dataset.looks));
    // What a card looked like before it looks as a step says: the way back.
    const last = new Map();
    const before = looks.map(step => step.map(look => {
      const was = last.get(look[0]);
      last.set(look[0], look);
      return was === undefined ? [look[0]] : was;
    }));
    return { ol, steps, looks, before };
  }

  function stops() {
    const turns = choice.value === 'turns';
    const places = now.steps.map((step, i) => i + 1);
    return turns ? places.filter(i => turnOf(now.steps[i - 1]) || i === now.steps.length) : places;
  }

  // While right and wrong are hidden, where they were found is no turn.
  function turnOf(step) {
    return guessing ? step.dataset.settles ? '' : step.dataset.turn : step.dataset.turn;
  }

  function visible(codes) {
    return Array.from(codes, code => signs.get(code)).filter(sign => !guessing || !sign.judges);
  }

  function dress(look) {
    const i = look[0];
    const card = cards[i];
    const away = look.length === 1;
    const edge = edges.get(i);
    const style = away ? '' : guessing ? look[4] === 'p' ? 'p' : '' : look[4];
    const base = 'thought' + (card.dataset.question ? ' q' : '');
    card.setAttribute('class', base + (away ? ' away' : (look[3] === -1 ? '' : ' s' + look[3]) + (style ? ' ' + style : '')));
    if (edge) {
      edge.setAttribute('class', 'edge' + (away ? ' away' : style === 'p' ? ' p' : ''));
    }
    if (away) {
      looksNow.delete(i);
      return;
    }
    const other = look.length === 8;
    const shown = visible(look[1]);
    const glyphs = shown.map(s => s.glyph).join('');
    const sign = card.querySelector('.sign');
    const first = card.querySelector('.first');
    sign.textContent = glyphs;
    first.setAttribute('x', glyphs ? Number(sign.getAttribute('x')) + 5 + 14 * glyphs.length : sign.getAttribute('x'));
    card.querySelector('.number').textContent = look[2];
    first.textContent = other ? look[5] : ends[i][0];
    card.querySelector('.second').textContent = other ? look[6] : ends[i][1];
    looksNow.set(i, { look, signs: shown.map(s => s.word), number: look[2], text: other ? look[7] : full[i] });
  }

  // One card, or two and what lies between them; where these have no room, their left.
  function reveal(card, other) {
    const one = card.getBoundingClientRect();
    const two = (other || card).getBoundingClientRect();
    const box = { left: Math.min(one.left, two.left), right: Math.max(one.right, two.right),
      top: Math.min(one.top, two.top), bottom: Math.max(one.bottom, two.bottom) };
    const room = stage.getBoundingClientRect();
    const edge = 24;
    if (room.left + edge > box.left || box.right - box.left > room.width - 2 * edge) {
      stage.scrollLeft -= room.left + edge - box.left;
    } else if (box.right > room.right - edge) {
      stage.scrollLeft += box.right - room.right + edge;
    }
    // Up and down to the middle: who comes next mostly stands there too.
    if (room.top + edge > box.top || box.bottom > room.bottom - edge) {
      stage.scrollTop += (box.top + box.bottom - room.top - room.bottom) / 2;
    }
  }

  function way(i) {
    const path = [i];
    while (edges.has(path[0])) {
      path.unshift(Number(edges.get(path[0]).dataset.from));
    }
    return path.filter(on => !cards[on].dataset.question);
  }

  // Beside the tree at the end of a vote: its bars.
  function votes(bars) {
    const copy = bars.cloneNode(true);
    if (guessing) {
      // A bar that is there for being right alone would tell as well.
      all('.judged, [data-extra]', copy).forEach(part => part.remove());
      all('.unjudged', copy).forEach(part => part.classList.remove('unjudged'));
      all('[data-right]', copy).forEach(vote => vote.removeAttribute('data-right'));
    }
    by('kind').textContent = bars.dataset.head;
    by('text').className = '';
    by('text').replaceChildren(copy);
  }

  // Beside the tree: a thought, or of a sample that came as a whole all its steps.
  function tell(i, step) {
    const look = looksNow.get(i);
    const kind = by('kind');
    const text = by('text');
    text.replaceChildren();
    if (!look) {
      kind.textContent = '';
      return;
    }
    const luck = step ? (step.dataset.luck ? guessing ? [] : [kind.dataset.luck] : []) : [];
    const line = [kinds[i], look.number].concat(look.signs, luck).filter(part => part).join(' · ');
    kind.textContent = step ? line : kind.dataset.selected.replace('{0}', () => line);
    const sample = step ? step.dataset.sample : '';
    text.className = sample ? 'sample' : '';
    for (const on of sample ? way(i) : [i]) {
      const p = document.createElement('p');
      const shown = looksNow.get(on);
      if (sample ? shown ? shown.signs.includes(invalid) : false : false) {
        const mark = document.createElement('b');
        mark.className = 'wrong';
        p.className = 'off';
        mark.textContent = invalid;
        p.append(mark);
      }
      p.append(shown ? shown.text : '');
      text.append(p);
    }
    text.parentElement.scrollTop = 0;
  }

  function place() {
    const way = stops();
    const passed = way.filter(stop => at >= stop).length;
    slider.max = way.length;
    slider.value = passed;
    const says = by('place');
    says.textContent = says.dataset.says.replace('{0}', passed).replace('{1}', way.length);
    slider.setAttribute('aria-valuetext', says.textContent);
  }

  function show(wanted) {
    const to = Math.max(0, Math.min(now.steps.length, wanted));
    all('.now, .selected', svg).forEach(card => card.classList.remove('now', 'selected'));
    selected = -1;
    while (to > at) {
      now.looks[at].forEach(dress);
      at += 1;
    }
    while (at > to) {
      at -= 1;
      now.before[at].slice().reverse().forEach(dress);
    }
    all('[aria-current]', now.ol).forEach(step => step.removeAttribute('aria-current'));
    const step = at > 0 ? now.steps[at - 1] : null;
    const what = by('what');
    const guess = guessing ? step ? step.dataset.guess : '' : '';
    what.textContent = guess ? guess : step ? step.querySelector('.what').textContent : what.dataset.before;
    const which = step ? step.querySelector('.which') : null;
    by('which').textContent = which ? which.textContent : '';
    by('why').textContent = guess ? step.dataset.guessWhy : step ? step.querySelector('.why').textContent : '';
    if (step) {
      step.setAttribute('aria-current', 'step');
    }
    place();
    // What is about no thought leaves the one before beside the tree.
    let about = at;
    while (about > 0 ? !now.steps[about - 1].dataset.about : false) {
      about -= 1;
    }
    const i = about > 0 ? Number(now.steps[about - 1].dataset.about) : -1;
    const bars = step ? step.querySelector('.votes') : null;
    if (bars) {
      votes(bars);
    } else {
      tell(i, about > 0 ? now.steps[about - 1] : null);
    }
    if (about > 0 ? about === at : false) {
      cards[i].classList.add('now');
      focus(i);
    }
  }

  function focus(i) {
    if (edges.has(i)) {
      reveal(cards[Number(edges.get(i).dataset.from)]);
    }
    reveal(cards[i]);
    // What the sentence speaks of is to be in sight; while a class guesses, it speaks of nothing.
    const step = at > 0 ? now.steps[at - 1] : null;
    const named = step ? guessing ? '' : step.dataset.named : '';
    if (named ? Number(step.dataset.about) === i : false) {
      reveal(cards[i], cards[Number(named)]);
      reveal(cards[Number(named)]);
    }
  }

  function go(way) {
    const found = way > 0 ? stops().find(stop => stop > at) : stops().reverse().find(stop => at > stop);
    if (found) {
      show(found);
    } else if (0 > way) {
      show(0);
    }
  }

  function turn(way) {
    let to = at + way;
    while (to > 0) {
      if (to > now.steps.length) {
        return;
      }
      if (turnOf(now.steps[to - 1]) === 'first') {
        show(to);
        return;
      }
      to += way;
    }
  }

  function to(stop) {
    return stop > 0 ? Number(now.steps[stop - 1].dataset.to) : 0;
  }

  // No step is shown before its time by another choice of steps.
  function pace() {
    const seen = left.list === now ? left.at === at ? left.seen : to(at) : to(at);
    const next = lists[Number(choice.selectedOptions[0].dataset.list)];
    if (next !== now) {
      show(0);
      now.ol.hidden = true;
      next.ol.hidden = false;
      now = next;
    }
    const passed = stops().filter(stop => seen >= to(stop));
    show(passed.length > 0 ? passed[passed.length - 1] : 0);
    // Whoever only looks what there is comes back to where he was.
    left = { list: now, at, seen };
  }

  function pause() {
    clearTimeout(timer);
    timer = 0;
    label('▶', playing.word);
  }

  function label(glyph, word) {
    playing.button.querySelector('.glyph').textContent = glyph;
    playing.button.querySelector('.word').textContent = word;
    playing.button.setAttribute('aria-label', timer ? word : playing.says);
  }

  function tick() {
    const was = at;
    go(1);
    if (at === was) {
      pause();
    } else {
      timer = setTimeout(tick, Math.min(12000, 1600 + 45 * by('told').textContent.length));
    }
  }

  function run() {
    if (timer) {
      pause();
      return;
    }
    if (at === now.steps.length) {
      show(0);
    }
    tick();
    if (timer) {
      label('❙❙', by('keys').dataset.pause);
    }
  }

  function zoom(to) {
    const left = (stage.scrollLeft + stage.clientWidth / 2) / (wide * scale);
    const top = (stage.scrollTop + stage.clientHeight / 2) / (high * scale);
    scale = Math.max(0.05, Math.min(4, to));
    svg.setAttribute('width', Math.round(wide * scale));
    svg.setAttribute('height', Math.round(high * scale));
    stage.scrollLeft = left * wide * scale - stage.clientWidth / 2;
    stage.scrollTop = top * high * scale - stage.clientHeight / 2;
    const shown = selected >= 0 ? selected : cards.findIndex(card => card.classList.contains('now'));
    if (shown >= 0) {
      focus(shown);
    }
  }

  function byHand(to) {
    sized = 'hand';
    zoom(to);
  }

  // The whole tree where its letters can be read then, else as large as letters are that can be.
  function fit() {
    const type = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const whole = Math.min(stage.clientWidth / wide, stage.clientHeight / high);
    const least = type * Math.max(0.9, Math.min(1.5, Math.min(innerHeight / 800, innerWidth / 1100)));
    if (sized === 'whole') {
      zoom(Math.min(whole, 1.8 * least));
    } else if (sized === 'readable') {
      zoom(Math.max(least, Math.min(whole, 1.8 * least)));
    }
  }

  function whole() {
    sized = sized === 'whole' ? 'readable' : 'whole';
    fit();
  }

  // A class guesses first: what was found right and wrong, and the texts below that tell it, are hidden.
  function hide(wanted) {
    guessing = wanted;
    by('hide').setAttribute('aria-pressed', String(guessing));
    by('all').hidden = guessing;
    by('tree').hidden = guessing;
    Array.from(looksNow.values()).forEach(shown => dress(shown.look));
    show(at);
  }

  function nextPace() {
    choice.selectedIndex = (choice.selectedIndex + 1) % choice.length;
    pace();
  }

  const acts = {
    'on': () => go(1), 'back': () => go(-1), 'turn': () => turn(1), 'turn-back': () => turn(-1),
    'smaller': () => byHand(scale / 1.25), 'larger': () => byHand(scale * 1.25), 'whole': whole,
    'hide': () => hide(!guessing)
  };
  const keys = {
    ArrowRight: acts.on, PageDown: acts.on, ' ': acts.on, ArrowLeft: acts.back, PageUp: acts.back, Backspace: acts.back,
    Home: () => show(0), End: () => show(now.steps.length), n: acts.turn, N: acts['turn-back'],
    e: nextPace, E: nextPace, h: acts.hide, H: acts.hide, '+': acts.larger, '=': acts.larger, '-': acts.smaller, '0': whole
  };

  function press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const on = event.target.tagName;
    const key = event.key;
    const own = key === ' ' || key === 'Enter';
    if (on === 'SELECT' || own ? on === 'SELECT' || on === 'INPUT' || on === 'BUTTON' || on === 'SUMMARY' : false) {
      return;
    }
    if (key === 'p' || key === 'P') {
      run();
    } else if (keys[key]) {
      pause();
      keys[key]();
      event.preventDefault();
    }
  }

  Object.keys(acts).forEach(id => by(id).addEventListener('click', () => {
    pause();
    acts[id]();
  }));
  by('run').addEventListener('click', run);
  choice.addEventListener('change', pace);
  slider.addEventListener('input', () => {
    pause();
    const value = Number(slider.value);
    show(value === 0 ? 0 : stops()[value - 1]);
  });
  document.addEventListener('keydown', press);
  lists.forEach(each => each.ol.addEventListener('click', event => {
    const i = each.steps.indexOf(event.target.closest('li'));
    if (i >= 0) {
      pause();
      show(i + 1);
      scrollTo(0, 0);
    }
  }));
  svg.addEventListener('click', event => {
    const card = event.target.closest('.thought');
    if (card) {
      all('.selected', svg).forEach(other => other.classList.remove('selected'));
      card.classList.add('selected');
      selected = Number(card.dataset.i);
      const changed = card.classList.contains('now');
      tell(selected, changed ? now.steps[at - 1] : null);
    }
  });
  addEventListener('resize', fit);

  // For paper: which cards stand on which sheet, and how large.
  const laid = JSON.parse(stage.dataset.sheets);

  function sheet(own) {
    const here = new Set(own);
    const boxes = own.map(i => cards[i].getAttribute('transform').match(/[-.\d]+/g).map(Number));
    const card = cards[0].querySelector('.card');
    const left = Math.min(...boxes.map(box => box[0])) - laid.edge;
    const top = Math.min(...boxes.map(box => box[1])) - laid.edge;
    const across = Math.max(...boxes.map(box => box[0])) + Number(card.getAttribute('width')) + laid.edge - left;
    const down = Math.max(...boxes.map(box => box[1])) + Number(card.getAttribute('height')) + laid.edge - top;
    const drawn = svg.cloneNode(false);
    drawn.setAttribute('viewBox', [left, top, across, down].join(' '));
    drawn.setAttribute('width', Math.floor(across * laid.scale));
    drawn.setAttribute('height', Math.floor(down * laid.scale));
    edges.forEach((edge, i) => {
      if (here.has(i) || here.has(Number(edge.dataset.from))) {
        drawn.append(edge.cloneNode(true));
      }
    });
    own.forEach(i => drawn.append(cards[i].cloneNode(true)));
    return drawn;
  }

  function sheets() {
    const to = by('sheets');
    if (laid.large) {
      const says = document.createElement('p');
      says.className = 'part';
      says.textContent = stage.dataset.large;
      to.append(says);
    }
    laid.sheets.forEach((own, i) => {
      const figure = document.createElement('figure');
      if (laid.sheets.length > 1) {
        const says = document.createElement('figcaption');
        says.className = 'part';
        says.textContent = stage.dataset.part.replace('{0}', i + 1).replace('{1}', laid.sheets.length);
        figure.append(says);
      }
      figure.append(sheet(own));
      to.append(figure);
    });
  }

  // Printed it is what it is without a script: the end, with all in words.
  let printed = null;
  addEventListener('beforeprint', () => {
    printed = { at, guessing, open: all('details').map(part => part.open) };
    pause();
    hide(false);
    show(now.steps.length);
    sheets();
    all('details').forEach(part => {
      part.open = true;
    });
  });
  addEventListener('afterprint', () => {
    if (printed) {
      by('sheets').replaceChildren();
      all('details').forEach((part, i) => {
        part.open = printed.open[i];
      });
      show(printed.at);
      hide(printed.guessing);
      printed = null;
    }
  });

  document.body.classList.remove('still');
  by('keys').hidden = false;
  by('by-key').hidden = false;
  all('details').forEach(part => {
    part.open = false;
  });
  // Where there are hardly any turns, or nothing but turns, there is no choice of them.
  const turns = now.steps.filter(step => step.dataset.turn).length;
  if (3 > turns || turns === now.steps.length) {
    all('[value="turns"]', choice).forEach(option => option.remove());
  }
  choice.hidden = 2 > choice.length;
  by('hide').setAttribute('aria-pressed', 'false');
  by('turn').hidden = turns === 0;
  by('turn-back').hidden = turns === 0;
  // All that is there in the end goes, and comes again step by step.
  cards.forEach((card, i) => dress([i]));
  fit();
  stage.scrollLeft = 0;
  stage.scrollTop = (high * scale - stage.clientHeight) / 2;
  show(1);
})();
