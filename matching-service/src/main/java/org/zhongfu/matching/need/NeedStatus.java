// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

/** How a need stands in intake, as far as matching is concerned. */
public enum NeedStatus {
    /** It may be matched. */
    CONFIRMED,
    /** Whatever is under way for it ends. */
    WITHDRAWN,
    /** It is met or over. */
    CLOSED
}
