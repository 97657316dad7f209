/** The reactions that are at hand. */
export const quickEmoji = ['👍', '❤️', '😂', '🎉', '🙏', '👀'] as const;

/** What else people at work say without words; any other emoji may be typed. */
export const emojiSet = [
  ...['👍', '👎', '👌', '🙏', '👏', '🙌', '💪', '🤝', '✌️', '👋', '🫡', '🤞'],
  ...['😀', '😂', '😊', '😍', '😎', '🤔', '😅', '😉', '😢', '😮', '😡', '🥳'],
  ...['❤️', '💚', '💙', '🌹', '🌱', '⭐', '🔥', '✨', '🎉', '🎂', '🍵', '☕'],
  ...['✅', '❌', '❓', '❗', '👀', '💡', '📌', '📎', '📅', '⏰', '🚀', '🐞'],
] as const;
