// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.platform.web.Occurrence;

/** Ends the transaction of a fact that contradicts what is recorded. */
final class FactContradiction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final VisitFactConflict conflict;
    private final transient Occurrence when;

    FactContradiction(VisitFactConflict conflict, Occurrence when) {
        super(conflict.name(), null, false, false);
        this.conflict = conflict;
        this.when = when;
    }

    VisitFactConflict conflict() {
        return conflict;
    }

    Occurrence when() {
        return when;
    }
}
