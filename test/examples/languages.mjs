// The languages of a folder, article by article, as they are read: node languages.mjs <folder>
import { analyze } from 'newsclust';

for await (const found of analyze([process.argv[2]]))
  console.log('code' in found ? `${found.path}: ${found.message}` : `${found.language.tag}\t${found.id}`);
