import { Field, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import { certificateTypes, type CertificateType } from './certificate.js';

@ObjectType('CertificateType', { simpleResolvers: true, implements: ConceptType, description: 'A kind of qualification or skill certificate (职业资格、职业技能等级证书).' })
export class CertificateTypeType extends ConceptType<CertificateType> {
  readonly __typename = 'CertificateType';

  @Field(() => String, { description: 'Examination, standard or law under which the certificate is issued, in Chinese.' })
  get issuedUnder(): string { return this.entry.issuedUnder; }

  @Field(() => Boolean, { description: 'Whether a law reserves an occupation for holders of the certificate. A certificate stated by the job seeker then counts once a centre has confirmed it.' })
  get isAskedByLaw(): boolean { return this.entry.isAskedByLaw; }

  @Field(() => [CertificateTypeType], { description: 'Other certificates whose demand a holder of this certificate meets as well.' })
  get satisfies(): CertificateTypeType[] { return this.entry.satisfies.map((code) => new CertificateTypeType(certificateTypes.get(code), this.locale)); }
}
