/** Where `gpc sandbox` leaves its provider.yaml and certificates, below the folder it is started in. */
export const sandboxFolder = '.gpc-sandbox';
