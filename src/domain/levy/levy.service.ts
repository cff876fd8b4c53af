import { Decimal } from 'decimal.js';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import type { LevyInput } from './levy.inputs.js';
import { levyOf, type Levy } from './levy.js';
import { checkLevyInput, employeeOf } from './levy.rules.js';

/** The levy that follows from these figures; nothing of them is kept. Open to all, as the rules are. @throws Problem BAD_USER_INPUT */
export function calculateLevy(ctx: RequestContext, input: LevyInput): Levy {
  allow(ctx, everyone);
  checkLevyInput(input);
  const { year, kind, region, staff, averageWage, localAverageWage, disabledStaff } = input;
  return levyOf({
    year, kind, regionCode: region, staff: new Decimal(staff), ownWage: new Decimal(averageWage), localWage: new Decimal(localAverageWage),
    disabledStaff: disabledStaff.map(employeeOf),
  });
}
