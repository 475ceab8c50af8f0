export { createAwsSdkClient, type AwsSdkClientOptions } from './client/aws-sdk-client.js';
