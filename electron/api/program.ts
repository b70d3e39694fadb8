import type { Restored } from '#core/ports/backups';
import type { GateState, Secret } from '#core/ports/gate';
import type { OpenVault } from '#core/ports/vault';
import { recipes } from '#core/records/recipes';
import { type Instant, instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import type { Audited } from './audit';
import { backUp, entered, restoredRecords, tellAtGate, unlockedBy } from './audit-gate';
import { gateState, isWeak } from './gate-state';
import { GuessBrake } from './guess-brake';
import type { House } from './house';
import { Latest } from './latest';
import type { Machine } from './machine';
import { MediaUpload } from './media-upload';
import { OneAtATime } from './one-at-a-time';
import { type Opened, openRecords } from './opened';
import { PackageUploads } from './packages';
import { Presence } from './presence';
import { restoredFirst } from './restore-first';
import { Screens } from './screens';
import { backToTheRoom, isRunning } from './sessions';
import { answered } from './storage-failure';

/** The running program: the gate before the records, and behind it, while it is open, the house. */
export class Program {
  readonly screens: Screens = new Screens();
  readonly gate: Latest<GateState>;
  readonly uploads: PackageUploads;
  readonly mediaUpload: MediaUpload;
  readonly #machine: Machine;
  readonly #queue = new OneAtATime();
  readonly #presence: Presence;
  readonly #brake: GuessBrake;
  #opened: Opened | null = null;
  #isOpening = false;
  #leftInRoom: string | null = null;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.uploads = new PackageUploads(machine.ids, recipes);
    this.mediaUpload = new MediaUpload(machine.ids);
    this.#presence = new Presence(machine.clock);
    this.#brake = new GuessBrake(machine.clock);
    this.gate = new Latest<GateState>(this.#gateNow());
  }

  /** Null while the records are locked. */
  get house(): House | null {
    return this.#opened?.house ?? null;
  }

  get vault(): OpenVault | null {
    return this.#opened?.vault ?? null;
  }

  /** Session time while a session is open, wall time otherwise. */
  now(): Instant {
    return this.house?.now() ?? instant(this.#machine.clock.now().wall);
  }

  #gateNow(): GateState {
    return gateState({
      folder: this.#machine.vault.state,
      vault: this.vault,
      isPrivate: this.screens.isPrivate,
      isOpening: this.#isOpening,
      wrongTries: this.#brake.wrongTries,
    });
  }

  #tellGate(): void {
    this.gate.set(this.#gateNow());
  }

  /** One thing at the gate after the other; a failing disk becomes an answer. */
  #atGate<T>(task: () => Promise<Answer<T>>): Promise<Answer<T>> {
    return this.#queue.run(async () => {
      try {
        return await answered(task);
      } finally {
        this.#isOpening = false;
        this.#tellGate();
      }
    });
  }

  /** Opens by the keychain where there is one; makes a key for a new folder with it. Without a keychain somebody has to come. */
  begin(): Promise<Answer> {
    return this.#atGate(async () => {
      const { vault } = this.#machine;
      const opened = vault.state.is === 'new' ? await vault.createByKeychain() : await vault.openByKeychain();
      if (opened !== null) await this.#enter(opened, unlockedBy('keychain'));
      return done(null);
    });
  }

  /** Makes the key of a new folder; answers the recovery key, which is never told again. */
  createKeys(passphrase: string): Promise<Answer<string>> {
    return this.#atGate(async () => {
      if (this.#opened !== null || this.#machine.vault.state.is !== 'new') return refused('not-new');
      if (isWeak(passphrase)) return refused('weak-passphrase');
      this.#opening();
      const { vault, recoveryKey } = await this.#machine.vault.create(passphrase);
      await this.#enter(vault, [{ did: 'made', kind: 'recovery-key' }, ...unlockedBy({ passphrase })]);
      return done(recoveryKey);
    });
  }

  unlock(secret: Secret): Promise<Answer> {
    return this.#atGate(async () => {
      if (this.#opened !== null && !this.screens.isPrivate) return done(null);
      if (this.#brake.isOn()) return refused('wait-a-little');
      if (this.#opened !== null) return this.#unlockPrivate(this.#opened, secret);
      this.#opening();
      const vault = await this.#machine.vault.open(secret);
      const wrongTries = this.#brake.tried(vault !== null);
      if (vault === null) return refused('wrong-key');
      await this.#enter(vault, unlockedBy(secret, wrongTries));
      return done(null);
    });
  }

  async #unlockPrivate({ vault, house }: Opened, secret: Secret): Promise<Answer> {
    const isRight = await vault.isRight(secret);
    const wrongTries = this.#brake.tried(isRight);
    if (!isRight) return refused('wrong-key');
    await this.tell(unlockedBy(secret, wrongTries));
    this.#presence.touched();
    this.screens.isPrivate = false;
    house.publish();
    return done(null);
  }

  /** In a folder without keys of its own: brings everything back from a folder of backups. */
  restoreFirst(folder: string, secret: Secret): Promise<Answer<Restored>> {
    return this.#atGate(async () => {
      if (this.#opened !== null || this.#machine.vault.state.is === 'locked') return refused('already-open');
      if (this.#brake.isOn()) return refused('wait-a-little');
      this.#opening();
      const back = await restoredFirst(this.#machine.vault, folder, secret);
      if (back.done || back.why === 'wrong-key') this.#brake.tried(back.done);
      if (!back.done) return back;
      await this.#enter(back.value.vault, [restoredRecords(back.value.restored), ...unlockedBy(secret)]);
      return done(back.value.restored);
    });
  }

  /**
   * Shuts the records away: all of them, or while a class runs names and records alone. Names are gone from the windows at
   * once, whatever the gate is busy with.
   */
  lock(way: 'asked' | 'left-alone' = 'asked'): Promise<Answer> {
    const wasPrivate = this.screens.isPrivate;
    if (this.#opened?.vault.ways.passphrase === true) {
      this.screens.isPrivate = true;
      this.#opened.house.publish();
      this.#tellGate();
    }
    return this.#atGate(async () => {
      const opened = this.#opened;
      if (opened === null) return done(null);
      // The keychain would open it again at once.
      if (!opened.vault.ways.passphrase) return refused('no-passphrase');
      this.uploads.clear();
      this.mediaUpload.clear();
      if (!wasPrivate) await this.tell([{ did: 'locked', kind: 'records', fields: [way] }]);
      if (!isRunning(opened.house.live)) await this.#leave(opened);
      return done(null);
    });
  }

  /** Keeps what was done at the gate. */
  async tell(entries: readonly Audited[]): Promise<void> {
    if (this.house !== null) await tellAtGate(this.house, entries, this.#machine.onTrouble);
  }

  /** Somebody did something in the facilitator's window. */
  touched(): void {
    this.#presence.touched();
  }

  /** What is done at the gate with the keys of open records. */
  withVault<T>(task: (vault: OpenVault) => Promise<Answer<T>>): Promise<Answer<T>> {
    return this.#atGate(async () => {
      if (this.#opened === null || this.screens.isPrivate) return refused('locked');
      if (this.#brake.isOn()) return refused('wait-a-little');
      const answer = await task(this.#opened.vault);
      if (!answer.done && answer.why === 'wrong-key') this.#brake.tried(false);
      return answer;
    });
  }

  /** To be called about once a second: the class's sign of life, and whether somebody is still there. */
  async beat(): Promise<void> {
    const opened = this.#opened;
    if (opened === null) return;
    const answer = await opened.house.beat();
    if (!answer.done) this.#machine.onTrouble('heartbeat', answer.why);
    const isLeft = this.#presence.looksLeft(opened.house.settings.lockAfter);
    const isShut = this.screens.isPrivate && isRunning(opened.house.live);
    if (isLeft && !isShut && opened.vault.ways.passphrase) await this.lock('left-alone');
  }

  async close(): Promise<void> {
    await this.#queue.run(async () => {
      try {
        if (this.#opened !== null) await this.#leave(this.#opened);
      } finally {
        await this.#machine.vault.close();
      }
    });
  }

  #opening(): void {
    this.#isOpening = true;
    this.#tellGate();
  }

  async #enter(vault: OpenVault, deeds: readonly Audited[]): Promise<void> {
    const onSigned = (): void => this.#keepBackup('signed');
    this.#opened = await openRecords(vault, this.#machine, { screens: this.screens, onSigned });
    vault.onChange(() => this.#tellGate());
    this.#presence.arrived();
    await this.tell(entered(this.#opened.house, deeds));
    await backToTheRoom(this.#opened.house, this.#leftInRoom);
    this.#keepBackup('start');
  }

  async #leave({ vault, house }: Opened): Promise<void> {
    this.#opened = null;
    const { live } = house;
    this.#leftInRoom = live !== null && live.state.signed === null ? live.record.id : null;
    this.screens.clear();
    try {
      await house.close();
    } finally {
      await vault.lock();
    }
  }

  /** Backups are made beside everything else: nobody waits for one. */
  #keepBackup(reason: 'start' | 'signed'): void {
    const opened = this.#opened;
    if (opened === null) return;
    void backUp(opened, reason, (what, error) => {
      // Locked meanwhile: the next opening makes one.
      if (this.#opened === opened) this.#machine.onTrouble(what, error);
    });
  }
}
