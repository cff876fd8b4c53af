import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { DocumentType } from '../../platform/graphql/document.js';
import { tableKinds } from '../kinds.js';
import { TableKindType } from './table-kind.type.js';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Resolver(() => TableKindType)
export class TableKindResolver {
  @Query(() => [TableKindType], { description: 'Kinds of tables that centres can import and export, with their fields.' })
  tableKinds(@Ctx() ctx: RequestContext): TableKindType[] {
    allow(ctx, everyone);
    return tableKinds.map((kind) => new TableKindType(kind, ctx.locale));
  }

  @FieldResolver(() => DocumentType, { description: 'Empty table to fill in, with explanations and permitted words, as an XLSX file.' })
  async template(@Ctx() ctx: RequestContext, @Root() { kind }: TableKindType): Promise<DocumentType> {
    allow(ctx, everyone);
    const { templateOf } = await import('../templates/template.js');
    return new DocumentType(kind.label[ctx.locale], { mediaType: workbook, extension: 'xlsx', bytes: Buffer.from(await templateOf(kind, ctx.locale)) });
  }
}
