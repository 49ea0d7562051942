import { Component, type ReactNode } from 'react';
import { t } from '../../i18n.ts';
import { Notice } from '../base/Notice.tsx';
import { faultText } from './faultText.ts';

/** A page that cannot be shown says why instead of turning blank. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state = { fault: null as unknown };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <Notice tone="refused" isUrgent title={t('options_cannotShow')}>
        {faultText(this.state.fault)}
      </Notice>
    );
  }
}
