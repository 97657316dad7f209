// Plain JavaScript, so that an old Node can read it and fail with a sentence. Usage: node scripts/node-24.js <program.ts>
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Ahrom needs Node 24 or newer; this is ${process.version}. On Linux (x64, arm64) npm installs its own: use npm start.`,
  );
  process.exit(1);
}
// React and graphql-js look at it once, when they are loaded, and check themselves at every step unless it says this.
process.env.NODE_ENV ||= 'production';
// What is left are the program's own arguments.
const [program = ''] = process.argv.splice(2, 1);
await import(new URL(program, import.meta.url).href);
