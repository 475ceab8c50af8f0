/** An exception of the service inside the pool; callers of the client see a plain Error of the same name and text. */
export class ServiceError extends Error {
  constructor(
    name: string,
    message: string,
    readonly status = 400,
    readonly reasonCode?: string | undefined,
  ) {
    super(message);
    this.name = name;
  }
}

export const invalidParameter = (message: string) => new ServiceError('InvalidParameterException', message);
export const notAuthorized = (message: string) => new ServiceError('NotAuthorizedException', message);
export const userNotFound = () =>
  new ServiceError('UserNotFoundException', 'Username/client id combination not found.');
export const limitExceeded = () =>
  new ServiceError('LimitExceededException', 'Attempt limit exceeded, please try after some time.');
