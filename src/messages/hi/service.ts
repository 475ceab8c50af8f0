import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { hiFields } from './fields.js';
import { codeNotSent, emailFormat, field, fillIn, phoneFormat, withEntry } from './words.js';

const different = 'साइन इन करें या दूसरी जानकारी डालें।';
const support = 'या सहायता टीम से संपर्क करें।';
const kept = 'आपकी भरी हुई जानकारी बनी रहेगी।';
const failed = () => `हमारी ओर से कोई गड़बड़ी हुई। ${kept} थोड़ी देर में दोबारा कोशिश करें।`;

/** What the service's answers mean, in Hindi. */
export const hiService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(hiFields.taken, name) ?? `${withEntry(label)} पहले ही एक खाता बना हुआ है।`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(hiFields.unusable, name) ?? `${withEntry(label)} खाता नहीं बनाया जा सकता।`} दूसरी जानकारी डालें।`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'ज़्यादा लंबा पासवर्ड चुनें, या उसमें अक्षर, अंक और चिह्न मिलाएँ',
  passwordBreached: () => 'यह पासवर्ड लीक हो चुके पासवर्ड की सूची में है। कोई दूसरा पासवर्ड चुनें।',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label ? `${field(label)} की जानकारी स्वीकार नहीं हो पाई। इसे जाँचें।` : 'यह जानकारी स्वीकार नहीं हो पाई। इसे जाँचें।',
  codeMismatch: () => 'यह कोड सही नहीं है। सबसे नए मैसेज में आया कोड डालें।',
  codeExpired: () => 'इस कोड का समय खत्म हो गया है, या यह किसी और खाते का है। नया कोड माँगें।',
  aliasExists: () => `इस ईमेल पते या फ़ोन नंबर से पहले ही एक और खाता बना हुआ है। ${different}`,
  notSignedIn: () => 'आपके खाते की पुष्टि हो गई है, लेकिन साइन इन नहीं हो पाया। जारी रखने के लिए साइन इन करें।',
  alreadyConfirmed: () => 'आपके खाते की पुष्टि पहले ही हो चुकी है। जारी रखने के लिए साइन इन करें।',
  userNotFound: () => 'यह खाता नहीं मिला। अपनी जानकारी जाँचें, फिर खाता दोबारा बनाएँ।',
  tooManyAttempts: () => 'बहुत बार कोशिश की जा चुकी है। करीब एक घंटा रुकें, फिर दोबारा कोशिश करें।',
  tooManyRequests: () => `सेवा अभी बहुत व्यस्त है। ${kept} थोड़ी देर रुकें, फिर दोबारा कोशिश करें।`,
  codeNotSent: () => codeNotSent,
  rejected: () => `यह जानकारी स्वीकार नहीं हो पाई। इसे जाँचें ${support}`,
  blocked: () => `सुरक्षा जाँच ने यह अनुरोध रोक दिया। किसी दूसरे नेटवर्क से कोशिश करें ${support}`,
  challengeRequired: () => 'सुरक्षा जाँच पूरी करें, फिर दोबारा कोशिश करें।',
  notAvailable: () => `अभी साइन अप नहीं किया जा सकता। बाद में कोशिश करें ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'इस पेज का एक हिस्सा लोड नहीं हुआ। दोबारा कोशिश करें या पेज फिर से लोड करें।',
  unreachable: () => `सेवा से संपर्क नहीं हो पाया। ${kept} अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।`,
  offline: () => `लगता है कि इंटरनेट कनेक्शन नहीं है। ${kept} कनेक्शन आने पर दोबारा कोशिश करें।`,
  timeout: () => `सेवा से जवाब आने में बहुत देर लगी। ${kept} थोड़ी देर में दोबारा कोशिश करें।`,
  interrupted: () => `पिछली कोशिश बीच में रुक गई, पर हो सकता है कि वह सफल रही हो। ${kept} दोबारा कोशिश करें।`,
  cancelled: () => `कुछ भी भेजे जाने से पहले ही इसे रोक दिया गया। ${kept} जब चाहें, दोबारा कोशिश करें।`,
  badResponse: failed,
  unknown: failed,
};
