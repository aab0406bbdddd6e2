import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

interface Challenged {
  challenge: string
}

interface Said {
  origin?: string
  /** Whether the device made sure who is at it. */
  isVerified?: boolean
  counter?: number
}

/** A device that keeps one passkey (WebAuthn: ES256, no attestation), as a browser would let us ask it. */
export function openDevice(host: string, usualOrigin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' }

  function authenticatorData({ isVerified = true, counter = 0 }: Said, credential?: Buffer): Buffer {
    const flags = 0x01 | (isVerified ? 0x04 : 0) | (credential ? 0x40 : 0)
    const numbers = Buffer.alloc(5)
    numbers.writeUInt8(flags, 0)
    numbers.writeUInt32BE(counter, 1)
    const rpHash = createHash('sha256').update(host).digest()
    return Buffer.concat([rpHash, numbers, credential ?? Buffer.alloc(0)])
  }

  return {
    id: named.id,
    /** Answers what it was set for adding a passkey. */
    add({ challenge }: Challenged, said: Said = {}) {
      // COSE: an elliptic key (1: 2) for ES256 (3: -7) on P-256 (-1: 1), and where its point lies (-2, -3).
      const key = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, 'base64url'),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, 'base64url'),
      ])
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const data = authenticatorData(said, credential)
      // CBOR: { fmt: "none", attStmt: {}, authData: … }
      const attestation = Buffer.concat([
        Buffer.from([0xa3, 0x63, ...Buffer.from('fmt'), 0x64, ...Buffer.from('none')]),
        Buffer.from([0x67, ...Buffer.from('attStmt'), 0xa0, 0x68, ...Buffer.from('authData')]),
        Buffer.from([0x58, data.length]),
        data,
      ])
      const response = {
        clientDataJSON: clientData('webauthn.create', challenge, said).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      }
      return { ...named, response, clientExtensionResults: {} }
    },
    /** Answers what it was set for signing in. */
    signIn({ challenge }: Challenged, said: Said = {}) {
      const client = clientData('webauthn.get', challenge, said)
      const data = authenticatorData(said)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      }
      return { ...named, response, clientExtensionResults: {} }
    },
  }

  function clientData(type: string, challenge: string, { origin = usualOrigin }: Said): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }
}
