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
  @Query(() => TableImportConnection, { description: 'Tables that you bring in, the latest first. For counsellors and administrators.' })
  tableImports(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<TableImportType>> {
    return tableImports(ctx, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => PreparePayload, { description: 'Begins to bring a table in: send the file to `upload`, try it, then import it (`importTable`). For counsellors and administrators.' })
  prepareTableImport(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The table.' }) input: PrepareTableImportInput): Promise<Payload> {
    return answer(ctx, info, 'tableImport', input, prepareTableImport(ctx, input), tableImportById);
  }

  @Mutation(() => ImportPayload, { description: 'Imports a table that was sent, or tries to and keeps nothing. It is done behind the answer: ask for `state` again. A row does what single mutations would, with their checks, rights and record; the same table again changes nothing. For counsellors and administrators; a program needs the scope of what the table changes.' })
  importTable(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which table, and how.' }) input: ImportTableInput): Promise<Payload> {
    return answer(ctx, info, 'tableImport', input, startImport(ctx, input), tableImportById);
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'Where to send the file, by PUT: a mended one in the place of the one before. Null while it is worked on, and once it came in.' })
  upload(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType): TableFileLinkType | null {
    return importLink(ctx, row, 'UPLOADED');
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'What became of each row, as CSV; null until it was tried or imported.' })
  report(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType): TableFileLinkType | null {
    return importLink(ctx, row, 'REPORT');
  }

  @FieldResolver(() => TableFileLinkType, { nullable: true, description: 'The rows that stayed out, in the form in which they came: mend them and bring that file in, with its last column. Null where none did, and after a trial.' })
  rejectedRows(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType): TableFileLinkType | null {
    return importLink(ctx, row, 'REJECTED');
  }

  @FieldResolver(() => TableFaultConnection, { description: 'What was not understood, in the order of the table; of very many the first ones.' })
  faults(@Ctx() ctx: RequestContext, @Root() { row }: TableImportType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<TableFaultType>> {
    return importFaults(ctx, row, page);
  }
}
