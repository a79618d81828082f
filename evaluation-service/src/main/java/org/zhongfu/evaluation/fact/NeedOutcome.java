// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** How far a need that ended is met; the code list {@code need-outcomes} has the labels. */
public enum NeedOutcome {
    MET,
    PARTLY_MET,
    UNMET
}
