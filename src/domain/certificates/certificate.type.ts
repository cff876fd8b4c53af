import { Field, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import { certificateTypes, type CertificateType } from './certificate.js';

@ObjectType('CertificateType', { simpleResolvers: true, implements: ConceptType, description: 'A qualification or skill certificate (职业资格、职业技能等级证书).' })
export class CertificateTypeType extends ConceptType<CertificateType> {
  readonly __typename = 'CertificateType';

  @Field(() => String, { description: 'The examination, standard or law under which it is issued, in Chinese.' })
  get issuedUnder(): string { return this.entry.issuedUnder; }

  @Field(() => Boolean, { description: 'Whether a law closes an occupation to whoever does not hold it: stated of oneself, it counts once a centre has confirmed it.' })
  get isAskedByLaw(): boolean { return this.entry.isAskedByLaw; }

  @Field(() => [CertificateTypeType], { description: 'The certificates that this one stands for as well.' })
  get satisfies(): CertificateTypeType[] { return this.entry.satisfies.map((code) => new CertificateTypeType(certificateTypes.get(code), this.locale)); }
}
