/** A refusal of the Sheets or Drive API, with the HTTP status that scripts see in `error.details.code`. */
export class ApiError extends Error {
  readonly code: number;

  constructor(message: string, code = 400) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}
