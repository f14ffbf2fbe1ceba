// Counts words as org.verbale.submission.WordCount does: as ICU breaks them, and each character of
// the Chinese and Japanese scripts. The server's count is the one that holds.
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}]/u;

// Unicode holds letters together around a full stop (www.un.org), as around this sign; some browsers
// hold them together only around the sign.
const STOP = /(?<=\p{L}\p{M}*)\.(?=\p{L})/gu;
const JOINER = '\u00b7';

function ofText(words, segmenter) {
  let count = 0;
  for (const piece of segmenter.segment(words.replace(STOP, JOINER))) {
    if (!piece.isWordLike) continue;
    count += IDEOGRAPHS.test(piece.segment) ? [...piece.segment].length : 1;
  }
  return count;
}

/** Counts the words of a document; a paragraph that has not changed is not counted again. */
export function counter(language) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const known = new WeakMap();
  const ofBlock = (block) => {
    if (!known.has(block)) {
      let words = '';
      let count = 0;
      block.forEach((piece) => {
        if (piece.isText) words += piece.text;
        else if (piece.type.name === 'hard_break') words += '\n';
        else count += ofAll(piece);
      });
      known.set(block, count + ofText(words, segmenter));
    }
    return known.get(block);
  };
  const ofAll = (node) => {
    let count = 0;
    node.descendants((inside) => {
      if (inside.type.name === 'table') {
        count += ofText(inside.attrs.caption.map((piece) => piece.text || '\n').join(''), segmenter);
      }
      if (!inside.isTextblock) return true;
      count += ofBlock(inside);
      return false;
    });
    return count;
  };
  return ofAll;
}
