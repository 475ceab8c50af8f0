export const help = `Usage: npx cognito-sign-up <command> [options]

Commands:
  schema      write the schema of a sign-up form from a user pool, or check that it still fits
  fake-pool   serve a fake user pool with a web inbox, to build a sign-up page offline

Options:
  -h, --help  this text; after a command, that of the command
  --version   the version of this package
`;

export const schemaHelp = `Usage: npx cognito-sign-up schema [options]

Writes a module with the schema of a sign-up form, from a user pool or from a saved description of one, and tells
what it left out and why. It writes no secrets and no ARNs.

Where the description comes from (one of the two):
  --user-pool-id <id>  ask the service, with the AWS credentials of this shell (cognito-idp:DescribeUserPool and
                       cognito-idp:DescribeUserPoolClient); needs the AWS SDK, @aws-sdk/client-cognito-identity-provider
    --client-id <id>   the app client of the form: what it may write
    --region <region>  where the pool is (default: what stands before the "_" of its id)
    --endpoint <url>   another address than the region's, such as an emulator's
  --from <file>        a saved description: what DescribeUserPool answers, or one object with UserPool and
                       UserPoolClient, or an amplify_outputs.json; "-" is the standard input. A second --from
                       may add what DescribeUserPoolClient answers.

What becomes of it:
  --out <file>         the module, .ts, .mts, .js or .mjs (default: TypeScript on the standard output)
  --force              overwrite the file that is there
  --check              write nothing; say whether the file of --out still fits the pool

What the form asks for (names of attributes, with commas between them; each may be given again):
  --pick <names>       these, beside what is needed anyway (default: all custom attributes)
  --omit <names>       not these, even if they are needed: the app adds them by itself
  --order <names>      these first; "username" or the username attribute, and "password", may be among them
  --generate-username  ask nobody for a username, in a pool with "email" or "phone_number" as an alias
  --password <word>    "required", "optional" or "none" (default: optional where the pool and the app client let people
                       sign in with a code, else required)

  -h, --help           this text

Examples:
  npx cognito-sign-up schema --user-pool-id eu-central-1_Example --client-id 1example23456789 --out src/schema.ts
  npx cognito-sign-up schema --from amplify_outputs.json --out src/schema.ts --check

Exit codes:
  0  done, or the module fits
  1  --check: the module does not fit the pool
  2  the command line is wrong
  3  a file or the service could not be read, or no form is possible with what it says
`;

export const fakePoolHelp = `Usage: npx cognito-sign-up fake-pool [options]

Serves a user pool in memory, with the service's protocol, until Ctrl-C. What it sends (codes and links) is shown
on a page, with the users it has. It is for development: nothing in it is secure, and nothing is kept.

What the pool is like:
  --from <file>   a saved description: what DescribeUserPool answers, or one object with UserPool and UserPoolClient,
                  or an amplify_outputs.json; "-" is the standard input. A second --from may add what
                  DescribeUserPoolClient answers. (default: email addresses as usernames, a code by email)
  --code <digits> each message has this code (default: six digits, new each time)
  --delay <ms>    wait so many milliseconds before each answer (default: 0)

Where it is:
  --port <number> the port (default: 9229); 0 takes a free one
  --host <host>   a name or address of this machine (default: 127.0.0.1). Whatever is not local can be reached by
                  others, who then see what people type.

  -h, --help      this text

Examples:
  npx cognito-sign-up fake-pool
  npx cognito-sign-up fake-pool --from pool.json --from client.json --code 123456

Exit codes:
  0  ended by Ctrl-C
  2  the command line is wrong
  3  a file could not be read, or describes no pool; the port is taken
`;
