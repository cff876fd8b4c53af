import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { exportLink, startExport, tableExportById, tableExports } from './table-export.service.js';
import { TableExportConnection, TableExportType } from './table-export.type.js';
import { ExportTableInput } from './table-job.inputs.js';
import { TableFileLinkType } from './table-job.type.js';

const ExportPayload = payloadType('ExportTable', 'tableExport', () => TableExportType);

nodes.register('TableExport', tableExportById);

@Resolver(() => TableExportType)
export class TableExportResolver {
  @Query(() => TableExportConnection, { description: 'Tables that you take out, the latest first. For counsellors and administrators.' })
  tableExports(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<TableExportType>> {
    return tableExports(ctx, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => ExportPayload, { description: 'Writes records that you see as a table. It is done behind the answer: ask for `state` again, then fetch `file`. Each person of the table is recorded as read. For counsellors and administrators.' })
  exportTable(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which records, and as what.' }) input: ExportTableInput): Promise<Payload> {
    return answer(ctx, info, 'tableExport', input, startExport(ctx, input), tableExportById);
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'The file; null until it is there.' })
  file(@Ctx() ctx: RequestContext, @Root() { row }: TableExportType): TableFileLinkType | null {
    return exportLink(ctx, row);
  }
}
