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
  @Query(() => TableExportConnection, { description: 'Your exports of tables, the latest first. For counsellors and administrators.' })
  tableExports(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<TableExportType>> {
    return tableExports(ctx, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => ExportPayload, { description: 'Starts an export of records that you may see. Read `state` until it is DONE, then fetch `file`. For counsellors and administrators.' })
  exportTable(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Kind of the records, format and region.' }) input: ExportTableInput): Promise<Payload> {
    return answer(ctx, info, 'tableExport', input, startExport(ctx, input), tableExportById);
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'Link to the file; null until the export is done.' })
  file(@Ctx() ctx: RequestContext, @Root() { row }: TableExportType): TableFileLinkType | null {
    return exportLink(ctx, row);
  }
}
