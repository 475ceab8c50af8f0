module.exports = {
  testEnvironment: 'jsdom',
  // Jest runs CommonJS: what comes as ES modules alone has to go through Babel, too.
  transformIgnorePatterns: ['/node_modules/(?!cognito-sign-up/)'],
  // Jest cannot read CSS.
  moduleNameMapper: { '\\.css$': '<rootDir>/no-styles.js' },
};
