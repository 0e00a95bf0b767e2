/** Another commit, built to be measured beside this one. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Unpacks commit `ref` of the repository at `root` into `folder` and builds it there, with the packages that are installed here. */
export function buildBaseline(root: string, ref: string, folder: string): void {
  const archive = join(folder, 'baseline.tar');
  execFileSync('git', ['-C', root, 'archive', '--output', archive, ref], { stdio: 'inherit' });
  execFileSync('tar', ['-xf', archive, '-C', folder], { stdio: 'inherit' });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
