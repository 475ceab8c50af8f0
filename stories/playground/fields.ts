import type { SignUpFormSchema } from '../../src/index.js';

type Field = NonNullable<SignUpFormSchema['fields']>[number];

/** Fields to choose from, as an app would write them: data alone, so that they can be shown as code. */
export const fields: Readonly<Record<string, Field>> = {
  'First name': { name: 'given_name', required: true },
  'Date of birth': { name: 'birthdate' },
  'Phone number': { name: 'phone_number' },
  Address: { name: 'address' },
  Department: { name: 'custom:department', type: 'select', options: ['Sales', 'Research', 'Support'] },
  Plan: { name: 'plan', label: 'Plan', type: 'radio', options: ['Free', 'Team'], sendTo: 'clientMetadata' },
  Invitation: { name: 'invitation', label: 'Invitation code', sendTo: 'validationData' },
  Terms: { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
};

export const fieldNames = Object.keys(fields);
