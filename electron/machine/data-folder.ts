import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this person's own data lives unless a folder is named: on this machine only, never in a roaming profile. */
export function ownDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Breathing Room');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Breathing Room');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'breathing-room');
}
