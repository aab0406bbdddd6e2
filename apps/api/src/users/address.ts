import { z } from 'zod'

/** What may be the address of somebody, by which they are known here. */
export const addressSchema = z
  .string()
  .max(254)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u)
  .toLowerCase()
