import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DecimalScalar } from './scalars.js';

export enum Currency { CNY = 'CNY' }
registerEnumType(Currency, { name: 'Currency', description: 'The unit of an amount (ISO 4217).', valuesConfig: { CNY: { description: 'Renminbi yuan 人民币元.' } } });

@ObjectType({ simpleResolvers: true, description: 'An exact amount of money.' })
export class Money {
  @Field(() => DecimalScalar, { description: 'Amount in units of the currency, as an exact decimal number.' })
  amount!: string;

  @Field(() => Currency, { description: 'Currency of the amount, by ISO 4217.' })
  currency!: Currency;
}

/** An amount of yuan. */
export function yuan(amount: string | number): Money {
  return { amount: Number(amount).toFixed(2), currency: Currency.CNY };
}

/** An amount of yuan; null (unknown) stays null. */
export function yuanOrNull(amount: string | number | null): Money | null {
  return amount === null ? null : yuan(amount);
}
