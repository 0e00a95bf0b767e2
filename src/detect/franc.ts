/**
 * The only door to franc. franc ranks languages by the trigrams of the Declaration of Human Rights; its score is relative
 * (the best is always 1), so it serves as one piece of evidence and never as a confidence. It is slow on many candidates
 * (0.2 ms for ten on 300 characters), so callers pass few. Two of its models are not what their code says: `ckb` is Kurmanji in
 * Latin letters (ku), and Arabic-script `zlm` attracts Sindhi, so it is never asked for.
 */
import { francAll } from 'franc';

/** franc's code for each tag that it has a model for, in the script that this tag is printed in. Pinned: franc 6.2. */
const francCodes = new Map<string, string>(
  (
    'af=afr az=azj bs=bos ca=cat cs=ces da=dan de=deu en=eng es=spa et=ekk fi=fin fil=tgl fr=fra gl=glg ha=hau hr=hrv ' +
    'hu=hun id=ind ig=ibo it=ita ku=ckb lt=lit lv=lvs ms=zlm nb=nob nl=nld nn=nno pl=pol pt=por ro=ron rw=kin sk=slk ' +
    'sl=slv sn=sna so=som sq=als sr-Latn=srp sv=swe sw=swh tk=tuk tr=tur uz=uzn vi=vie xh=xho yo=yor zu=zul ' +
    'be=bel bg=bul kk=kaz ky=kir mk=mkd mn=khk ru=rus sr=srp tg=tgk tt=tat uk=ukr ' +
    'ar=arb fa=pes ps=pbu ug=uig ur=urd hi=hin mr=mar ne=npi am=amh ti=tir'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** As `trigramLag`: handed in, because franc builds its tables when it is imported, and most texts do without. */
export type TrigramLag = typeof trigramLag;

/**
 * How far each of `tags` lies behind the best of them on `text`: 0 for the best, about 0.1 for a far language; undefined
 * where franc has no model. `text` is one block of one script, lower case; franc reads its first 2,048 characters.
 */
export function trigramLag(text: string, tags: readonly string[]): (number | undefined)[] {
  const only = tags.flatMap((tag) => francCodes.get(tag) ?? []);
  if (only.length < 2) return tags.map(() => undefined);
  // franc's Amharic and Tigrinya were trained on text with the old word space.
  const spaced = tags.includes('am') ? text.replaceAll(' ', '፡') : text;
  const lag = new Map(francAll(spaced, { only, minLength: 1 }).map(([code, score]) => [code, 1 - score]));
  return tags.map((tag) => lag.get(francCodes.get(tag) ?? ''));
}
