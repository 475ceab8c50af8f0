import type { PoolAttribute } from '../schema/pool-facts.js';
import type { ResolvedField } from '../schema/types.js';
import type { Misfit } from './misfit.js';

/** Where a field lets values through that its attribute does not take. */
export function limitMisfits(field: ResolvedField<unknown>, attribute: PoolAttribute): readonly Misfit[] {
  const { name: where } = field;
  const choices = choicesOf(field);
  if (choices) {
    const wrong = choices.filter((value) => !takes(attribute, value));
    return wrong.length
      ? [{ where, why: 'the pool refuses some of its values', has: wrong, fits: limitsOf(attribute) }]
      : [];
  }
  const { dataType } = attribute;
  if (dataType !== 'String' && field.dataType !== dataType) {
    return [{ where, why: 'the pool has it as another type', has: { dataType: field.dataType }, fits: { dataType } }];
  }
  const why = 'the form takes values that the pool refuses';
  return (['minLength', 'maxLength', 'min', 'max'] as const).flatMap((limit): readonly Misfit[] => {
    const fits = attribute[limit];
    if (fits === undefined) return [];
    const has = field[limit];
    const isLower = limit === 'minLength' || limit === 'min';
    const isStrict = has !== undefined && (isLower ? Number(has) >= fits : Number(has) <= fits);
    return isStrict ? [] : [{ where, why, has: { [limit]: has }, fits: { [limit]: fits } }];
  });
}

/** All values that a field can send, where they are known. */
function choicesOf({
  type,
  options,
  checkedValue,
  uncheckedValue,
  defaultValue,
}: ResolvedField<unknown>): readonly string[] | undefined {
  const values =
    type === 'checkbox'
      ? [checkedValue, uncheckedValue]
      : type === 'hidden'
        ? [defaultValue]
        : options.map(({ value }) => value);
  return values.length ? values.filter((value) => value !== '') : undefined;
}

function takes({ dataType, min, max, minLength, maxLength }: PoolAttribute, value: string): boolean {
  if (dataType === 'Number') return isWithin(Number(value), min, max);
  if (dataType === 'Boolean') return /^(true|false)$/i.test(value);
  return dataType === 'DateTime' ? !Number.isNaN(Date.parse(value)) : isWithin(value.length, minLength, maxLength);
}

const isWithin = (value: number, min = -Infinity, max = Infinity): boolean => value >= min && value <= max;

const limitsOf = ({ dataType, min, max, minLength, maxLength }: PoolAttribute) =>
  Object.fromEntries(
    Object.entries({ dataType, min, max, minLength, maxLength }).filter(([, limit]) => limit !== undefined),
  );
