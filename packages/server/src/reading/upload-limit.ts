/** The largest upload in bytes. It is kept in the database with its reading, so that both are there or neither. */
export const UPLOAD_LIMIT = 64 * 1024 * 1024;
