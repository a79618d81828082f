// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

/** What became of facts that arrived. */
public enum FactsUpdate {
    /** Newer ones are stored. */
    OUTDATED,
    /** They are stored; the person lives where they lived before. */
    STORED,
    /** They are stored; the area or the place of the person is another one. */
    STORED_ELSEWHERE
}
