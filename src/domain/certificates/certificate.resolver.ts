import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { searchText } from '../../platform/text/bounds.js';
import { conceptPage } from '../concepts/index.js';
import { certificateTypes } from './certificate.js';
import { CertificateTypeType } from './certificate.type.js';

const CertificateTypeConnection = connectionType('CertificateType', () => CertificateTypeType);

@Resolver()
export class CertificateResolver {
  @Query(() => CertificateTypeConnection, { description: 'The vocabulary of qualifications and certificates (职业资格、证书) that a vacancy may ask for.' })
  certificateTypes(
    @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs,
    @Bounded(searchText) @Arg('text', () => String, { nullable: true, description: 'Keeps only certificates whose name or code contains this text; the closest come first.' }) text: string | null,
  ): Connection<CertificateTypeType> {
    allow(ctx, everyone);
    return conceptPage(ctx, certificateTypes, page, { text }, (entry) => new CertificateTypeType(entry, ctx.locale));
  }
}
