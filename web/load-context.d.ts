import '@remix-run/node';

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Answers one GraphQL request in this process, as coming from the browser's address. */
    graphql(request: Request): Promise<Response>;
    /** What the scripts of this answer are let run by. */
    nonce: string;
    /** True when browsers reach the site by https. */
    secureCookies: boolean;
  }
}
