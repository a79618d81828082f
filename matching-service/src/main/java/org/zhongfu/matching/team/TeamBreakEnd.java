// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

/** Why the notice of a break is over. */
public enum TeamBreakEnd {
    MET_AGAIN,
    CONDITIONS_CHANGED,
    CONTRACT_OVER
}
