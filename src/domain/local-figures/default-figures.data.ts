import type { Dated } from '../../platform/dated.js';
import { text } from '../../platform/i18n/text.js';
import { measuresSince } from '../measures-document/terms.js';
import type { LocalFigureKind } from './local-figures.data.js';

interface DefaultFigure extends Dated<string> {
  /** Whether no document gives the amount: it is an assumption of this service, until an administrator records one. */
  readonly isAssumption: boolean;
}

/** What holds where nobody recorded a figure of the place, of the kinds that have such an amount. */
export const defaultFigures: Partial<Readonly<Record<LocalFigureKind, readonly DefaultFigure[]>>> = {
  LEAST_STALL_FEE_REDUCTION: [{
    from: measuresSince, until: null, value: '10', isAssumption: true,
    source: text(
      '本服务的假定:晋政办发〔2025〕35号第三条写“适当减免摊位费、租赁费”,没有写幅度',
      'an assumption of this service: measure 3 of Jin Zheng Ban Fa [2025] 35 asks for a suitable reduction ("适当减免摊位费、租赁费") and states no share',
    ),
  }],
};
