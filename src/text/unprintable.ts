/**
 * Characters that no text needs and that no reader may be handed, as a pattern for the flag `v`: controls but for
 * tabs and the ends of lines, marks that turn the direction of what follows, code points that Unicode keeps for
 * programs, and tags, which spell invisible words. Tags after a black flag are seen: they make it England's.
 */
export const unprintable = String.raw`[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}](?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8}[^])`;
