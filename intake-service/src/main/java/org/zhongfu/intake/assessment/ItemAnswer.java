// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** Answer to one item of an instrument. */
public enum ItemAnswer {
    /** The person can do it without help. */
    PASS,
    /** The person cannot do it without help. */
    FAIL;

    /** The label of this answer in both languages. */
    LocalizedText label() {
        return CodeLabels.of("item-answers", this);
    }
}
