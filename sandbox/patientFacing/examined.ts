/** What the examination of a token showed, before anything is made of it. */
export interface Examined {
  /** An access token of this provider, the identity token of a patient, or the assertion of a client. */
  kind: 'access' | 'identity' | 'client';
  /** Whether it is three parts of base64url with JSON in the first two. */
  readable: boolean;
  /** Whether the key of the one who should have signed it did. */
  signed: boolean;
  expired: boolean;
  notYetValid: boolean;
  /** Whether it comes from whom it should, and is meant for this provider. */
  issued: boolean;
  addressed: boolean;
  /** Whether it can still be used, where it may be used once. */
  fresh: boolean;
  /** How well the identity of the patient is proven: P0, P5 or P9. */
  level: string;
  /** Of the patient. */
  nhsNumber: string;
  /** Whether that is somebody with online access here. */
  known: boolean;
}
