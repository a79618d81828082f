// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** What the review of a visit decides. */
public enum ReviewDecision {
    /** The visit counts despite its exceptions. */
    CONFIRM,
    /** The visit does not count. */
    VOID,
    /** The visit counts with other facts than those recorded. */
    CORRECT
}
