// Serves the API alone: npm run api.
import { generateClient } from './generate.ts';
import { run } from './run.ts';

await run(async () => {
  await generateClient();
  const { main } = await import('../api/main.ts');
  console.log(`The API answers on port ${await main()}`);
});
