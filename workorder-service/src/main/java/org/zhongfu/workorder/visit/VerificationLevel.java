// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** How well a visit is proven. */
public enum VerificationLevel {
    /** Nothing is to be reviewed. */
    VERIFIED,
    /** Something is to be reviewed. */
    EXCEPTION,
    /** A review confirmed the visit despite its exceptions. */
    CONFIRMED
}
