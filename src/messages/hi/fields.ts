import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `${what} से पहले ही एक खाता बना हुआ है।`;
const unusable = (what: string): string => `${what} से खाता नहीं बनाया जा सकता।`;

/** What is said of the fields that have Hindi's own labels; “अपना” and “अपनी” follow the gender of the thing. */
export const hiFields: FieldSentences = {
  enter: {
    address: 'अपना पता डालें',
    birthdate: 'अपनी जन्मतिथि डालें',
    email: 'अपना ईमेल पता डालें',
    family_name: 'अपना उपनाम डालें',
    gender: 'अपना लिंग बताएँ',
    given_name: 'अपना पहला नाम डालें',
    locale: 'अपनी भाषा बताएँ',
    middle_name: 'अपना मध्य नाम डालें',
    name: 'अपना पूरा नाम डालें',
    nickname: 'अपना निकनेम डालें',
    phone_number: 'अपना फ़ोन नंबर डालें',
    picture: 'अपनी फ़ोटो का लिंक डालें',
    preferred_username: 'अपना पसंदीदा यूज़रनेम डालें',
    profile: 'अपनी प्रोफ़ाइल का लिंक डालें',
    website: 'अपनी वेबसाइट का पता डालें',
    zoneinfo: 'अपना समय क्षेत्र बताएँ',
    username: 'यूज़रनेम डालें',
    usernameEmailOrPhone: 'अपना ईमेल पता या फ़ोन नंबर डालें',
    password: 'पासवर्ड डालें',
    password_confirmation: 'अपना पासवर्ड दोबारा डालें',
    code: 'पुष्टि कोड डालें',
  },
  taken: {
    username: 'यह यूज़रनेम पहले ही लिया जा चुका है।',
    email: taken('इस ईमेल पते'),
    phone_number: taken('इस फ़ोन नंबर'),
    usernameEmailOrPhone: taken('इस ईमेल पते या फ़ोन नंबर'),
  },
  unusable: {
    username: unusable('इस यूज़रनेम'),
    email: unusable('इस ईमेल पते'),
    phone_number: unusable('इस फ़ोन नंबर'),
    usernameEmailOrPhone: unusable('इस ईमेल पते या फ़ोन नंबर'),
  },
};
