import "server-only";

/** Passwords of eight characters and more that guessing programs try first. */
const COMMON = new Set(
  `password password1 password12 password123 passw0rd p@ssword p@ssw0rd 12345678 123456789 1234567890 0123456789
  87654321 987654321 11111111 00000000 88888888 12341234 12344321 11223344 123123123 qwertyui qwertyuiop qwerty12
  qwerty123 qwerty1234 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx q1w2e3r4 asdfghjk asdfghjkl asdfasdf zxcvbnm1 abcd1234
  abc12345 abcdefgh a1b2c3d4 aaaaaaaa iloveyou iloveyou1 sunshine sunshine1 princess princess1 football football1
  baseball basketball superman superman1 batman123 starwars whatever trustno1 letmein1 letmein123 welcome1 welcome123
  welcome12 admin123 admin1234 administrator changeme changeme1 internet computer michelle jennifer michael1 jordan23
  charlie1 danielle master12 liverpool chelsea1 arsenal1 monkey123 dragon123 shadow12 pokemon1 minecraft freedom1
  secret123 student1 student123 teacher1 teacher123 school123 classroom homework summer2024 summer2025 winter2024
  winter2025 spring2025 qazwsxedc 1234qwer qwer1234 asdf1234 test1234 testtest testing123 default1 google123`
    .split(/\s+/)
    .filter((password) => password !== ""),
);

/** Whether a password is among those that are tried first; capitals do not save it. */
export const isCommonPassword = (password: string): boolean => COMMON.has(password.toLowerCase());
