/** Standard attributes, which SCIM (RFC 7643) knows by other names: `emails`, `name.givenName`, `profileUrl`. */
const standard = [
  'email',
  'phone_number',
  'given_name',
  'family_name',
  'middle_name',
  'preferred_username',
  'nickname',
  'address',
  'profile',
  'birthdate',
  'gender',
  'locale',
  'name',
  'picture',
  'updated_at',
  'website',
  'zoneinfo',
];

/** The pool's name of an attribute: SCIM's without its capitals, dots and endings. Others stay as they are. */
export function attributeName(name: string): string {
  const plain = name.toLowerCase().replace(/^name\.|[._]/g, '');
  if (plain === 'formatted') return 'name'; // `name.formatted`
  const found = standard.find((attribute) => {
    const bare = attribute.replace('_', '');
    return plain.startsWith(bare) && /^(?:e?s|url)?$/.test(plain.slice(bare.length));
  });
  return found ?? name;
}
