// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** What a person changed about a planned visit; the code list {@code visit-change-kinds} has the labels. */
public enum VisitChangeKind {
    /** Its time or its worker. */
    MOVED,
    /** It will not take place. */
    CANCELLED
}
