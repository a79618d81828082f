// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.record;

import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Problem;

/** A request for a step that has a reason: a code, and an explanation where the code says nothing. */
public interface ReasonedChange extends ChangeRequest {

    /** Why. */
    Enum<?> reasonCode();

    /** Explanation. */
    @Nullable
    String note();

    /**
     * Requires an explanation where the code says nothing.
     *
     * @throws Problem 422
     */
    default void requireReason() {
        if (note() == null && "OTHER".equals(reasonCode().name())) {
            throw Problem.rule("note", "is required with the reason OTHER", "选择“其他”时须填写说明");
        }
    }
}
