// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import java.util.List;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A suggested need; it is never changed.
 *
 * @param reasons the rules that apply, with their reasons
 */
record Suggestion(String serviceItem, int units, int months, Urgency urgency, List<Reason> reasons) {

    Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** The reason of a rule. */
    record Reason(String rule, LocalizedText text) {}
}
