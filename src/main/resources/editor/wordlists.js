// Word puts lists on the clipboard as paragraphs with a level and a label that is typed out.
const ITEM = /mso-list:\s*(l\d+)\s+level(\d+)/i;
const LABEL = /mso-list:\s*Ignore/i;

function takeLabel(paragraph, styleOf) {
  const found = [...paragraph.querySelectorAll('span')].find((span) => LABEL.test(styleOf(span)));
  if (!found) return '';
  const label = found.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
  found.remove();
  return label;
}

const core = (label) => label.replace(/[().\-\s]/g, '');

function kindOf(label) {
  const sign = core(label);
  if (/^\d+$/.test(sign) || /^\d+(\.\d+)+\.?$/.test(label)) return 'DECIMAL';
  if (/^i+$/i.test(sign)) return 'ROMAN';
  if (/^\p{L}$/u.test(sign) && sign !== 'o') return 'LETTER';
  return 'BULLET';
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'أبجدهوزحطيكلمنسعفصقرشت', 'абвгдежзиклмнопрстуфхцчшщэюя'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The label of an item where its kind alone would give another: lists that go on, 1.1 and the like. */
function unusual(label, kind, index) {
  const sign = core(label).toLowerCase();
  const usual = {
    BULLET: [sign],
    DECIMAL: [String(index + 1)],
    LETTER: ALPHABETS.map((alphabet) => alphabet[index]),
    ROMAN: [ROMAN[index]],
  }[kind];
  return usual.includes(sign) ? null : label;
}

function open(kind, document) {
  const list = document.createElement(kind === 'BULLET' ? 'ul' : 'ol');
  list.setAttribute('data-kind', kind);
  return list;
}

/** Makes nested lists of the paragraphs that Word means as items. */
export function liftWordLists(body, styleOf) {
  const document = body.ownerDocument;
  const isItem = (element) => element?.tagName === 'P' && ITEM.test(styleOf(element));
  body.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach((heading) => {
    if (!ITEM.test(styleOf(heading))) return;
    const label = takeLabel(heading, styleOf);
    if (label) heading.prepend(label + ' ');
  });
  const firsts = [...body.querySelectorAll('p')].filter((p) => isItem(p) && !isItem(p.previousElementSibling));
  firsts.forEach((first) => {
    // Outermost list first; each holds its level, the name of Word's list, and the element.
    const levels = [];
    let here = first;
    while (isItem(here)) {
      const paragraph = here;
      here = here.nextElementSibling;
      const [, name, depth] = ITEM.exec(styleOf(paragraph));
      const level = Number(depth);
      const label = takeLabel(paragraph, styleOf);
      while (levels.length && levels.at(-1).level > level) levels.pop();
      let last = levels.at(-1);
      if (last && last.level === level && (last.name !== name || (last.kind === 'BULLET') !== (kindOf(label) === 'BULLET'))) {
        levels.pop();
        last = null;
      }
      if (!last || last.level < level) {
        const kind = kindOf(label);
        const list = open(kind, document);
        const holder = levels.at(-1)?.list.lastElementChild;
        if (holder) holder.append(list);
        else paragraph.before(list);
        levels.push({ level, name, kind, list });
      }
      const { list, kind } = levels.at(-1);
      const item = document.createElement('li');
      const given = unusual(label, kind, list.children.length);
      if (given) item.setAttribute('data-label', given);
      list.append(item);
      const words = document.createElement('p');
      words.append(...paragraph.childNodes);
      item.append(words);
      paragraph.remove();
    }
  });
}
