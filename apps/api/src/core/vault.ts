import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'

/** Keeps secrets that must be read again, such as those by which something is signed. */
export interface Vault {
  lock(secret: string): Promise<string>
  /** Throws when the secret of the installation is not the one it was locked with. */
  open(locked: string): Promise<string>
}

/** Makes a vault of the secret of the installation, as that of second factors is. */
export function createVault(key: string): Vault {
  return {
    lock: (secret) => symmetricEncrypt({ key, data: secret }),
    open: (locked) => symmetricDecrypt({ key, data: locked }),
  }
}
