// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import org.zhongfu.platform.web.Caller;

/** Is asked before each creation and each step of a record, in its transaction; {@link Creator} and {@link Transitions} ask. */
public interface StepGuard {

    /**
     * Refuses the step, or lets it pass.
     *
     * @param row the record, locked; a new one is not stored yet
     * @throws org.zhongfu.platform.web.Problem when the caller may not take the step
     */
    void beforeStep(Object row, Caller caller);
}
