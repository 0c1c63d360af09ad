/** Checks that no fault of the embedded provider can make fail, each with the reason. */
export const unproven: Readonly<Record<string, string>> = {
  'transport.refuses.ssl-2': 'Node.js cannot speak SSL 2.0: its TLS server refuses to be started with it.',
  'transport.refuses.ssl-3': 'Node.js cannot speak SSL 3.0: its TLS server refuses to be started with it.',
  'transport.family.aesgcm-edh':
    'Its cipher suites need an RSA key, and that of the embedded provider is on an elliptic curve.',
  'transport.family.aes256-edh':
    'Its cipher suites need an RSA key, and that of the embedded provider is on an elliptic curve.',
};
