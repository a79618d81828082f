// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** What became of the sign-in account that was bound to a worker; the code list {@code worker-account-states} has the labels. */
public enum SubjectState {
    /** Bound; its holder has not said yet that it is theirs. It proves no visits. */
    PENDING,
    /** Its holder has confirmed it. */
    CONFIRMED,
    /** The holder of the account said that they are not this worker; it is not bound any more. */
    DISPUTED;

    /** What it means, in the reader's language. */
    public LocalizedText label() {
        return CodeLabels.of("worker-account-states", this);
    }
}
