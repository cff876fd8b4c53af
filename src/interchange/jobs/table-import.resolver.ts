import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { ImportTableInput, PrepareTableImportInput } from './table-job.inputs.js';
import { TableFileLinkType } from './table-job.type.js';
import { importFaults, importLink, prepareTableImport, startImport, tableImportById, tableImports } from './table-import.service.js';
import { TableFaultConnection, TableImportConnection, TableImportType, type TableFaultType } from './table-import.type.js';

const PreparePayload = payloadType('PrepareTableImport', 'tableImport', () => TableImportType);
const ImportPayload = payloadType('ImportTable', 'tableImport', () => TableImportType);

nodes.register('TableImport', tableImportById);

@Resolver(() => TableImportType)
export class TableImportResolver {
  @Query(() => TableImportConnection, { description: 'Your imports of tables, the latest first. For counsellors and administrators.' })
  tableImports(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<TableImportType>> {
    return tableImports(ctx, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => PreparePayload, { description: 'Creates an import: send the file to `upload`, then try or import it with importTable. For counsellors and administrators.' })
  prepareTableImport(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Kind of the records, and name of the file.' }) input: PrepareTableImportInput): Promise<Payload> {
    return answer(ctx, info, 'tableImport', input, prepareTableImport(ctx, input), tableImportById);
  }

  @Mutation(() => ImportPayload, { description: 'Starts a trial or an import of a table. Read `state` until it ends. For counsellors and administrators.' })
  importTable(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Import, and whether it is a trial.' }) input: ImportTableInput): Promise<Payload> {
    return answer(ctx, info, 'tableImport', input, startImport(ctx, input), tableImportById);
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'Link to which the file, or a corrected file, is sent by PUT. Null while a job runs, and after an import.' })
  upload(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType): TableFileLinkType | null {
    return importLink(ctx, row, 'UPLOADED');
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'Link to a CSV file with the result of each row; null until a trial or import has ended.' })
  report(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType): TableFileLinkType | null {
    return importLink(ctx, row, 'REPORT');
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'Link to a file with the rejected rows, to be corrected and imported again. Null where there are none, and after a trial.' })
  rejectedRows(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType): TableFileLinkType | null {
    return importLink(ctx, row, 'REJECTED');
  }

  @FieldResolver(() => TableFaultConnection, { description: 'Faults in the order of the table; the first ones only where there are very many.' })
  faults(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<TableFaultType>> {
    return importFaults(ctx, row, page);
  }
}
