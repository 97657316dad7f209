/** What somebody wrote. Each of its lines runs its own way, so that an error message quoted in Persian text stays readable. */
export function MessageText({ body }: { body: string }) {
  return (
    <p dir="auto" className="text-start break-words whitespace-pre-wrap [unicode-bidi:plaintext]">
      {body}
    </p>
  );
}
